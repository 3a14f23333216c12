"""Whether a data file lies where other programs may change it under our hands: a synchronised or a network folder."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

_SYNCHRONISED: Final = re.compile(
    r"dropbox|onedrive|google ?drive|my drive|nextcloud|owncloud|icloud|mobile documents|syncthing|seafile|pcloud",
    re.IGNORECASE,
)
"""Names that the folders of synchronising programs bear."""
_NETWORK: Final = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "davfs", "fuse.davfs2", "afpfs", "9p"}
)
_MOUNTS: Final = Path("/proc/self/mounts")


def risk_of(path: Path, mounts: Path = _MOUNTS) -> str | None:
    """Return the message key of the warning for a file that lies here; None where it lies safely."""
    whole = path.absolute()
    if any(_SYNCHRONISED.search(part) for part in whole.parent.parts):
        return "place-synchronised"
    if str(whole).startswith(("\\\\", "//")) or _file_system(whole, mounts) in _NETWORK:
        return "place-network"
    return None


def _file_system(path: Path, mounts: Path) -> str:
    """Return the kind of file system that holds a path; empty where the system does not say."""
    try:
        lines = [line.split(" ") for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines()]
    except OSError:
        return ""
    # A space in the name of a folder stands there as \040.
    held = [(line[1].replace("\\040", " "), line[2]) for line in lines if len(line) > 2]
    fitting = [(point, kind) for point, kind in held if path.is_relative_to(point)]
    return max(fitting, key=lambda one: len(one[0]), default=("", ""))[1]
