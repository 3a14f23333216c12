"""Finds one stream in a compound file, the container of xls. Source: [MS-CFB]."""

from __future__ import annotations

import struct
from typing import Final

_END: Final = 0xFFFFFFFA
"""Sector numbers from here on are marks, not sectors."""
_ENTRY: Final = 128


class CompoundError(Exception):
    """The container contradicts itself, or lacks the stream."""


def stream_of(content: bytes, names: tuple[str, ...]) -> bytes:
    """Return the first stream that has one of the names; raises CompoundError and struct.error."""
    return _Container(content).stream(names)


class _Container:
    def __init__(self, content: bytes) -> None:
        self._content = content
        self._sector = 1 << (struct.unpack_from("<H", content, 30)[0] & 0x1F)
        self._small_sector = 1 << (struct.unpack_from("<H", content, 32)[0] & 0x1F)
        self._small_below = struct.unpack_from("<I", content, 56)[0]
        self._next = self._allocation()
        self._directory = self._chain(struct.unpack_from("<I", content, 48)[0])

    def stream(self, names: tuple[str, ...]) -> bytes:
        wanted = {name.lower() for name in names}
        for at in range(0, len(self._directory) - _ENTRY + 1, _ENTRY):
            entry = self._directory[at : at + _ENTRY]
            name = entry[: max(struct.unpack_from("<H", entry, 64)[0] - 2, 0)].decode("utf-16-le", "replace")
            if entry[66] == 2 and name.lower() in wanted:
                start, size = struct.unpack_from("<II", entry, 116)
                return self._small(start, size) if size < self._small_below else self._chain(start)[:size]
        raise CompoundError("no such stream")

    def _at(self, sector: int) -> bytes:
        start = (sector + 1) * self._sector
        return self._content[start : start + self._sector]

    def _allocation(self) -> list[int]:
        """Return the next sector of every sector, gathered from the header and the chain of further lists."""
        lists = list(struct.unpack_from("<109I", self._content, 76))
        further, count = struct.unpack_from("<II", self._content, 68)
        for _ in range(min(count, len(self._content) // self._sector)):
            if further >= _END:
                break
            numbers = _numbers(self._at(further))
            lists += numbers[:-1]
            further = numbers[-1] if numbers else _END
        found: list[int] = []
        for sector in lists:
            if sector < _END:
                found += _numbers(self._at(sector))
        return found

    def _chain(self, sector: int) -> bytes:
        pieces: list[bytes] = []
        while sector < _END:
            # A chain longer than the file has sectors goes round in a circle.
            if sector >= len(self._next) or len(pieces) * self._sector > len(self._content):
                raise CompoundError("broken chain")
            pieces.append(self._at(sector))
            sector = self._next[sector]
        return b"".join(pieces)

    def _small(self, start: int, size: int) -> bytes:
        root = struct.unpack_from("<I", self._directory, 116)[0]
        store = self._chain(root)
        following = _numbers(self._chain(struct.unpack_from("<I", self._content, 60)[0]))
        pieces: list[bytes] = []
        while start < _END:
            if start >= len(following) or len(pieces) > len(following):
                raise CompoundError("broken chain")
            pieces.append(store[start * self._small_sector : (start + 1) * self._small_sector])
            start = following[start]
        return b"".join(pieces)[:size]


def _numbers(sector: bytes) -> list[int]:
    return list(struct.unpack(f"<{len(sector) // 4}I", sector[: len(sector) // 4 * 4]))
