"""The zip package of an xlsx or ods file, opened with suspicion: sizes, ratios and declarations are checked.

Neither calamine nor openpyxl limits what a part may inflate to, so every part is inflated here first.
"""

from __future__ import annotations

import copy
import re
import zipfile
import zlib
from typing import TYPE_CHECKING, Final, Self

from partnerdesk.importing.readers import faults, limits

if TYPE_CHECKING:
    from pathlib import Path

_XML_ENDINGS: Final = (".xml", ".rels", ".vml")
_ROOT = re.compile(rb"<[A-Za-z_]")
_DECLARATION = re.compile(rb"<!DOCTYPE[^>\[]*\[|<!ENTITY", re.IGNORECASE)
_UTF16_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")


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
        if not name.endswith(_XML_ENDINGS):
            return content
        if content.startswith(_UTF16_MARKS):
            content = content.decode("utf-16", "replace").encode()
        root = _ROOT.search(content)
        if _DECLARATION.search(content, 0, root.start() if root else len(content)):
            raise faults.dangerous(self.file)
        return content

    def check_rest(self) -> None:
        """Inflate and check every part that nobody has read."""
        for name in self._parts.keys() - self._checked:
            self.read(name)

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
