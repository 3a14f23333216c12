"""What the window remembers between two starts: recent files, list layouts, unsaved text. Nothing of it is in the file.

Kept as one JSON file in the user's own configuration folder, replaced whole at each change.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import platformdirs

_RECENT: Final = 8


def default_path() -> Path:
    """Where the settings of this user lie."""
    return Path(platformdirs.user_config_dir("partnerdesk", appauthor=False)) / "window.json"


class Settings:
    """Settings by name; a file that is missing or unreadable gives an empty set."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values = _read(path)

    def get(self, name: str, default: Any = None) -> Any:
        return self._values.get(name, default)

    def set(self, name: str, value: Any) -> None:
        """Keep a value (as JSON knows it); None forgets it."""
        if self._values.get(name) == value:
            return
        if value is None:
            del self._values[name]
        else:
            self._values[name] = value
        self._write()

    @property
    def recent_files(self) -> list[Path]:
        """Data files opened lately that are still there, the last one first."""
        return [path for path in map(Path, self.get("recent", [])) if path.is_file()]

    def remember_file(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        others = [str(known) for known in self.recent_files if known != path]
        self.set("recent", [str(path), *others][:_RECENT])

    def _write(self) -> None:
        fresh = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text(json.dumps(self._values, ensure_ascii=False, indent=1), encoding="utf-8")
            fresh.replace(self._path)
        except OSError:
            # A full or read-only disk costs the layout of a list, not work: the data file tells of the disk itself.
            return


def _read(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return values if isinstance(values, dict) else {}
