"""The zip package of an xlsx or ods file, opened with suspicion: sizes, ratios and declarations are checked.

Neither calamine nor openpyxl limits what a part may inflate to, so every part is inflated here first.
"""

from __future__ import annotations

import copy
import zipfile
import zlib
from typing import TYPE_CHECKING, Final, Self
from xml.parsers import expat

from partnerdesk.importing.readers import faults, limits

if TYPE_CHECKING:
    from pathlib import Path

_UTF16_STARTS: Final = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"<\0": "utf-16-le", b"\0<": "utf-16-be"}
_XML_ENDINGS: Final = (".xml", ".rels", ".vml")
_XML_STARTS: Final = (b"<", b"\xef\xbb\xbf", *_UTF16_STARTS)
_PROLOG_PIECE: Final = 65_536


class _RootReachedError(Exception):
    """The prolog of a part is over."""


class Package:
    """An opened package; every part that is read has been checked."""

    def __init__(self, path: Path) -> None:
        self.file = path.name
        try:
            self._archive = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
            raise faults.damaged(self.file) from None
        self._parts = {info.filename: info for info in self._archive.infolist()}
        self._checked: set[str] = set()
        self._check_declared_sizes()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._archive.close()

    def __contains__(self, name: object) -> bool:
        return name in self._parts

    def read(self, name: str) -> bytes:
        """Return a part as UTF-8; raises Mendable for a part that is broken or made to harm."""
        content = self._inflate(self._parts[name])
        self._checked.add(name)
        if not content[:100].lstrip().startswith(_XML_STARTS):
            return content
        _refuse_entities(content, self.file)
        encoding = _UTF16_STARTS.get(content[:2])
        return content.decode(encoding, "replace").encode() if encoding else content

    def check_rest(self) -> None:
        """Inflate every part that nobody has read, and check its XML; pictures may declare what they like."""
        for name in self._parts.keys() - self._checked:
            if name.lower().endswith(_XML_ENDINGS):
                self.read(name)
            else:
                self._inflate(self._parts[name])

    def _check_declared_sizes(self) -> None:
        infos = self._archive.infolist()
        for info in infos:
            if info.flag_bits & 1:
                raise faults.password(self.file)
            if info.file_size > limits.RATIO_COUNTS_FROM:
                self._check_ratio(info.file_size, info.compress_size)
        if sum(info.file_size for info in infos) > limits.FILE_BYTES:
            raise faults.too_large(self.file, limits.FILE_BYTES // limits.MEGABYTE)

    def _check_ratio(self, unpacked: int, packed: int) -> None:
        if unpacked > limits.PACKING_RATIO * max(packed, 1):
            raise faults.dangerous(self.file)

    def _inflate(self, info: zipfile.ZipInfo) -> bytes:
        # A reader stops at the declared size and would never see the rest; asking for one byte more shows it.
        curious = copy.copy(info)
        curious.file_size = info.file_size + 1
        try:
            with self._archive.open(curious) as part:
                content = part.read(curious.file_size)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError):
            raise faults.damaged(self.file) from None
        if len(content) > info.file_size:
            raise faults.dangerous(self.file)
        return content


def _refuse_entities(content: bytes, file: str) -> None:
    """Raise Mendable where a part declares entities; the parser itself tells, whatever the prolog looks like."""

    def refuse(*_: object) -> None:
        raise faults.dangerous(file)

    def leave(*_: object) -> None:
        raise _RootReachedError

    parser = expat.ParserCreate()
    parser.EntityDeclHandler = refuse
    parser.StartElementHandler = leave
    try:
        for start in range(0, len(content), _PROLOG_PIECE):
            parser.Parse(content[start : start + _PROLOG_PIECE])
    except (_RootReachedError, expat.ExpatError):
        # What the prolog does not declare, nothing can; broken XML is for the reader of the part to tell.
        return
