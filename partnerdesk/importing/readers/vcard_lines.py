"""Content lines of vCard files: folded lines joined, names and parameters parted, values decoded.

Source: RFC 6350 (vCard 4), RFC 2426 (3), RFC 6868 (carets in parameters), and the vCard 2.1 specification for what
older telephones still write: quoted-printable, bare parameters, base64 that ends at a blank line.
See docs/decisions/0006-our-own-reader-of-vcards.md.
"""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME: Final = re.compile(r"(?:(?P<group>[\w-]+)\.)?(?P<name>[A-Za-z0-9-]+)")
_PARAMETER: Final = re.compile(r';\s*(?:(?P<name>[\w-]+)\s*=\s*)?(?P<value>(?:"[^"]*"|[^";:])*)')
_LISTED: Final = re.compile(r'(?:"[^"]*"|[^",])+')
_BASE64_LINE: Final = re.compile(rb"[A-Za-z0-9+/=]+")
_QUOTED_PRINTABLE: Final = re.compile(rb"[^:]*QUOTED-PRINTABLE[^:]*:", re.IGNORECASE)
_BASE64: Final = re.compile(rb"[^:]*ENCODING=(?:B|BASE64)[;:]|[^:]*;BASE64[;:]", re.IGNORECASE)
_CARETS: Final = {"^n": "\n", "^N": "\n", "^'": '"', "^^": "^"}
_ENCODINGS: Final = frozenset({"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"})


class RawLine(NamedTuple):
    """A logical line as bytes, and the number of the line of the file in which it begins."""

    number: int
    content: bytes


@dataclass(frozen=True, slots=True)
class Property:
    """One property of a card. `value` is as it is written; `components` and `plain_text` are what it says."""

    number: int
    group: str
    name: str
    value: str
    parameters: dict[str, list[str]] = field(default_factory=dict)
    """Values by name, names in capitals; ENCODING and CHARSET are done with, except for base64."""
    pieces: tuple[str, ...] | None = None
    """The components of a quoted-printable value, parted before they were decoded."""

    @property
    def is_binary(self) -> bool:
        return "BASE64" in self.parameters

    def components(self) -> list[str]:
        """Return the parts between semicolons, as in N, ORG and ADR."""
        if self.pieces is not None:
            return [piece.strip() for piece in self.pieces]
        return [unescaped(part).strip() for part in _parted(self.value)]

    def plain_text(self) -> str:
        """Return the whole value as text."""
        return ";".join(self.pieces).strip() if self.pieces is not None else unescaped(self.value).strip()


def raw_lines(content: bytes) -> Iterator[RawLine]:
    """Yield logical lines: folds undone on bytes, since a fold may stand in the midst of a letter."""
    number, parts, is_quoted, is_base64 = 0, list[bytes](), False, False
    for at, line in enumerate(re.split(rb"\r\n|\n|\r", content), start=1):
        if parts and is_quoted and parts[-1].endswith(b"=") and not line.upper().startswith(b"END:VCARD"):
            parts[-1] = parts[-1][:-1]
            parts.append(line)
            continue
        if parts and line[:1] in {b" ", b"\t"}:
            parts.append(line[1:])
            continue
        if parts and is_base64 and line.strip() and _BASE64_LINE.fullmatch(line.strip()):
            parts.append(line.strip())
            continue
        if parts:
            yield RawLine(number, b"".join(parts))
        number, parts = at, [line] if line.strip() else []
        is_quoted, is_base64 = bool(_QUOTED_PRINTABLE.match(line)), bool(_BASE64.match(line))
    if parts:
        yield RawLine(number, b"".join(parts))


def property_of(number: int, line: str) -> Property | None:
    """Return the property that a line states, None where it states none."""
    head = _NAME.match(line)
    if head is None:
        return None
    at, parameters = head.end(), dict[str, list[str]]()
    while found := _PARAMETER.match(line, at):
        name, written = (found["name"] or "").upper(), found["value"]
        values = [_caret(value.strip().strip('"')) for value in _LISTED.findall(written)]
        if not name:
            # vCard 2.1 writes `TEL;HOME;CELL:` where later versions say `TYPE=`.
            name = "ENCODING" if written.upper() in _ENCODINGS else "TYPE"
        parameters.setdefault(name, []).extend(value for value in values if value)
        at = found.end()
    if line[at : at + 1] != ":":
        return None
    return _decoded(number, head["group"] or "", head["name"].upper(), line[at + 1 :], parameters)


def _decoded(number: int, group: str, name: str, value: str, parameters: dict[str, list[str]]) -> Property:
    encoding = "".join(parameters.pop("ENCODING", [])).upper()
    charset = "".join(parameters.pop("CHARSET", [])) or "utf-8"
    if encoding == "QUOTED-PRINTABLE":
        pieces = tuple(_quoted_printable(piece, charset) for piece in _parted(value))
        return Property(number, group, name, value, parameters, pieces)
    if encoding in {"B", "BASE64"}:
        parameters["BASE64"] = []
    return Property(number, group, name, value, parameters)


def _quoted_printable(text: str, charset: str) -> str:
    decoded = binascii.a2b_qp(text.encode())
    for name in (charset, "utf-8", "cp1252"):
        try:
            return decoded.decode(name).replace("\r\n", "\n")
        except (UnicodeError, LookupError):
            continue
    return decoded.decode("latin-1").replace("\r\n", "\n")


def _parted(value: str) -> list[str]:
    r"""Part a value at its semicolons, but not at escaped ones.

    >>> _parted("Museo;Sala\\; dos;")
    ['Museo', 'Sala\\; dos', '']
    """
    parts, at = list[str](), 0
    for found in re.finditer(r"\\.|;", value, re.DOTALL):
        if found[0] == ";":
            parts.append(value[at : found.start()])
            at = found.end()
    return [*parts, value[at:]]


def unescaped(text: str) -> str:
    r"""Undo escapes; a backslash before any other sign is one.

    >>> unescaped(r"C:\docs\; Sala\, dos\nSala tres")
    'C:\\docs; Sala, dos\nSala tres'
    """
    return re.sub(r"\\([\\;,:nN])", lambda found: {"n": "\n", "N": "\n"}.get(found[1], found[1]), text)


def _caret(text: str) -> str:
    return re.sub(r"\^[nN'^]", lambda found: _CARETS[found[0]], text)
