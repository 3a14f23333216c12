"""Which encoding a text file is in: said by a mark, plain from the bytes, chosen by the user, or guessed."""

from __future__ import annotations

from typing import Final, NamedTuple

from partnerdesk.importing.readers import faults

_MARKS: Final = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_PARITY_SAMPLE: Final = 4096
_GUESS_SAMPLE: Final = 200_000
_LAST_RESORT: Final = "cp1252"


class Decoded(NamedTuple):
    """A text, the encoding that it was in, and whether that is a guess to be shown to the user."""

    text: str
    encoding: str
    is_guessed: bool


def decode(content: bytes, file: str, encoding: str | None = None) -> Decoded:
    """Return the text; raises Mendable where the encoding that the user chose does not fit, or it is no text."""
    if encoding:
        try:
            return Decoded(content.decode(encoding).removeprefix("\ufeff"), encoding, is_guessed=False)
        except (UnicodeError, LookupError):
            raise faults.wrong_encoding(file, encoding) from None
    for mark, name in _MARKS:
        if content.startswith(mark):
            return Decoded(content.decode(name, "replace"), name, is_guessed=False)
    if b"\x00" in content[:_PARITY_SAMPLE]:
        return _utf16_without_mark(content, file)
    try:
        return Decoded(content.decode("utf-8"), "utf-8", is_guessed=False)
    except UnicodeDecodeError:
        name = _guess(content)
        return Decoded(content.decode(name, "replace"), name, is_guessed=True)


def _utf16_without_mark(content: bytes, file: str) -> Decoded:
    """Latin letters in UTF-16 have a NUL at every other byte: after them in little endian, before in big."""
    sample = content[:_PARITY_SAMPLE]
    before, after = sample[::2].count(0), sample[1::2].count(0)
    pairs = max(len(sample) // 2, 1)
    name = "utf-16-le" if after >= before else "utf-16-be"
    if max(before, after) < pairs * 0.2 or min(before, after) > pairs * 0.05:
        raise faults.not_a_sheet(file)
    return Decoded(content.decode(name, "replace"), name, is_guessed=True)


def _guess(content: bytes) -> str:
    import chardet

    # Only lines with letters beyond ASCII tell the encodings apart.
    lines = [line for line in content.split(b"\n") if not line.isascii()]
    sample = b"\n".join(lines)[:_GUESS_SAMPLE]
    name = chardet.detect(sample).get("encoding") or _LAST_RESORT
    try:
        content.decode(name)
    except (UnicodeError, LookupError):
        return _LAST_RESORT
    return str(name)
