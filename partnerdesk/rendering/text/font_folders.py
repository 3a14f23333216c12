"""Which fonts the computer has and what each covers, found by walking its font folders and remembered in a cache."""

from __future__ import annotations

import functools
import json
import os
import sys
import tempfile
from bisect import bisect_right
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import platformdirs
import uharfbuzz as hb

_ENDINGS: Final = frozenset({".ttf", ".otf", ".ttc", ".otc"})
_CACHE_VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class InstalledFace:
    """One face of an installed font; `ranges` are its covered code points as first, last, first, last … in order."""

    path: Path
    index: int
    family: str
    weight: int
    width: int
    italic: bool
    variable: bool
    ranges: tuple[int, ...]

    def covers(self, codepoint: int) -> bool:
        at = bisect_right(self.ranges, codepoint)
        return at % 2 == 1 or (at > 0 and self.ranges[at - 1] == codepoint)


@functools.cache
def installed_faces() -> tuple[InstalledFace, ...]:
    """Return every upright or italic outline face of the computer, in the order of their paths."""
    cache_file = platformdirs.user_cache_path("partnerdesk", appauthor=False) / "installed-fonts.json"
    known = _read_cache(cache_file)
    current: dict[str, Any] = {}
    for path in _font_files():
        with suppress(OSError):
            status = path.stat()
            stamp = f"{path}|{status.st_size}|{status.st_mtime_ns}"
            current[stamp] = known[stamp] if stamp in known else _faces_in(path)
    if current != known:
        _write_cache(cache_file, current)
    return tuple(
        InstalledFace(Path(stamp.rsplit("|", 2)[0]), index, family, weight, width, italic, variable, tuple(ranges))
        for stamp, entries in current.items()
        for index, family, weight, width, italic, variable, ranges in entries
    )


def font_folders() -> list[Path]:
    """Return the folders in which this system keeps its fonts, those of the user last."""
    home = Path.home()
    if sys.platform == "win32":
        windows = Path(os.environ.get("SYSTEMROOT", "C:/Windows"))
        return [windows / "Fonts", home / "AppData/Local/Microsoft/Windows/Fonts"]
    if sys.platform == "darwin":
        return [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"]
    shared = os.environ.get("XDG_DATA_DIRS", "/usr/local/share:/usr/share").split(":")
    own = Path(os.environ.get("XDG_DATA_HOME", home / ".local/share"))
    return [*(Path(folder) / "fonts" for folder in shared if folder), own / "fonts", home / ".fonts"]


def _font_files() -> list[Path]:
    found: set[Path] = set()
    for folder in font_folders():
        for parent, _, names in os.walk(folder):
            found.update(Path(parent, name) for name in names if Path(name).suffix.lower() in _ENDINGS)
    return sorted(found)


def _faces_in(path: Path) -> list[list[Any]]:
    """Describe the faces of one file as JSON-able lists; a damaged file or one of bitmaps has none."""
    described: list[list[Any]] = []
    try:
        blob = hb.Blob.from_file_path(str(path))
        for index in range(hb.Face(blob).count):
            face = hb.Face(blob, index)
            tags = set(face.table_tags)
            if not tags & {"glyf", "CFF ", "CFF2"}:
                continue
            font = hb.Font(face)
            family = face.get_name(hb.OTNameIdPredefined(16)) or face.get_name(hb.OTNameIdPredefined(1)) or path.stem
            weight, width = (round(font.get_style_value(tag)) for tag in (hb.StyleTag.WEIGHT, hb.StyleTag.WIDTH))
            italic = font.get_style_value(hb.StyleTag.ITALIC) > 0 or "Italic" in path.stem or "Oblique" in path.stem
            described.append([index, family, weight, width, italic, "fvar" in tags, _ranges(sorted(face.unicodes))])
    except (hb.HarfBuzzError, OSError, ValueError):
        return []
    return described


def _ranges(codepoints: list[int]) -> list[int]:
    ranges: list[int] = []
    for codepoint in codepoints:
        if ranges and ranges[-1] == codepoint - 1:
            ranges[-1] = codepoint
        else:
            ranges += [codepoint, codepoint]
    return ranges


def _read_cache(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        return dict(content["files"]) if content["version"] == _CACHE_VERSION else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _write_cache(path: Path, files: dict[str, Any]) -> None:
    """Keep the walk for next time; a cache folder that cannot be written only costs that time again."""
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, delete=False) as written:
            json.dump({"version": _CACHE_VERSION, "files": files}, written)
        Path(written.name).replace(path)
