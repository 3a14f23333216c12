"""Which encoding a text file is in: said by a mark, plain from the bytes, chosen by the user, or guessed."""

from __future__ import annotations

import codecs
import contextlib
import io
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
_STRAY_BYTES: Final = "partnerdesk-stray-bytes"
_CONTROLS: Final = bytes({*range(0x20), 0x7F} - {*b"\t\n\v\f\r"})
_LEAST_TEXT: Final = 0.95
"""Share of the bytes of a text that are no control characters."""


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
            return _marked(content, name)
    if b"\x00" in content[:_PARITY_SAMPLE]:
        return _with_nul(content, file)
    return _unmarked(content)


def _marked(content: bytes, name: str) -> Decoded:
    try:
        return Decoded(content.decode(name), name, is_guessed=False)
    except UnicodeDecodeError:
        text = _mostly_utf8(content) if name == "utf-8-sig" else content.decode(name, "replace")
        return Decoded(text.removeprefix("\ufeff"), name, is_guessed=True)


def _unmarked(content: bytes) -> Decoded:
    content = content.replace(b"\x00", b"")
    try:
        return Decoded(content.decode("utf-8"), "utf-8", is_guessed=False)
    except UnicodeDecodeError as failure:
        # Cut off within the last letter, or one letter beyond ASCII, at the very end.
        if failure.end == len(content):
            return Decoded(_mostly_utf8(content), "utf-8", is_guessed=True)
        foreign, foreign_lines, valid_lines = _lines_beyond_ascii(content)
        if valid_lines > foreign_lines:
            return Decoded(_mostly_utf8(content), "utf-8", is_guessed=True)
        name = _guess(foreign)
    try:
        return Decoded(content.decode(name), name, is_guessed=True)
    except UnicodeDecodeError:
        return Decoded(content.decode(_LAST_RESORT, "replace"), _LAST_RESORT, is_guessed=True)


def _with_nul(content: bytes, file: str) -> Decoded:
    """Latin letters in UTF-16 have a NUL at every other byte: after them in little endian, before in big.

    Other scripts have them at blanks and delimiters only, all on one side. A few NULs in a text mean nothing.
    """
    sample = content[:_PARITY_SAMPLE]
    before, after = sample[::2].count(0), sample[1::2].count(0)
    name = "utf-16-le" if after >= before else "utf-16-be"
    many, few = max(before, after), min(before, after)
    pairs = max(len(sample) // 2, 1)
    if many >= pairs * 0.2 and few <= pairs * 0.05:
        return Decoded(content.decode(name, "replace"), name, is_guessed=True)
    if few == 0 and many >= pairs * 0.02:
        with contextlib.suppress(UnicodeDecodeError):
            return Decoded(content.decode(name), name, is_guessed=True)
    if len(sample.translate(None, _CONTROLS)) < len(sample) * _LEAST_TEXT:
        raise faults.not_a_sheet(file)
    return _unmarked(content)


def _lines_beyond_ascii(content: bytes) -> tuple[bytes, int, int]:
    """Return the first lines that are no UTF-8, how many there are, and how many with letters beyond ASCII are."""
    sample, foreign, valid = bytearray(), 0, 0
    for line in io.BytesIO(content):
        if line.isascii():
            continue
        try:
            line.decode("utf-8")
            valid += 1
        except UnicodeDecodeError:
            foreign += 1
            if len(sample) < _GUESS_SAMPLE:
                sample += line[:_GUESS_SAMPLE]
    return bytes(sample), foreign, valid


def _mostly_utf8(content: bytes) -> str:
    """Decode UTF-8 into which bytes of an old encoding have strayed: those are read as Western ones."""
    return content.decode("utf-8", _STRAY_BYTES)


def _western(failure: UnicodeError) -> tuple[str, int]:
    if not isinstance(failure, UnicodeDecodeError):
        raise failure
    return failure.object[failure.start : failure.end].decode(_LAST_RESORT, "replace"), failure.end


codecs.register_error(_STRAY_BYTES, _western)


def _guess(sample: bytes) -> str:
    """Return the likely encoding of lines with letters beyond ASCII: only such lines tell the encodings apart."""
    import chardet

    name = str(chardet.detect(sample).get("encoding") or _LAST_RESORT)
    try:
        codecs.lookup(name)
    except LookupError:
        return _LAST_RESORT
    return name
