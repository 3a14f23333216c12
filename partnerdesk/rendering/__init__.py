"""How it is printed: a Document becomes a PDF, a workbook or wikitext.

`render` picks the format by the file's ending, so that a new one is a line in `_FORMATS`.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from partnerdesk.errors import Mendable

if TYPE_CHECKING:
    from collections.abc import Callable

    from partnerdesk.reports.document import Document


def _pdf(document: Document) -> tuple[bytes, list[str]]:
    from partnerdesk.rendering.pdf.writing import pdf_bytes

    return pdf_bytes(document)


def _workbook(document: Document) -> tuple[bytes, list[str]]:
    from partnerdesk.rendering.workbook import workbook_bytes

    return workbook_bytes(document)


def _wikitext(document: Document) -> tuple[bytes, list[str]]:
    from partnerdesk.rendering.wikitext import wikitext

    return wikitext(document).encode(), []


_FORMATS: Final[dict[str, Callable[[Document], tuple[bytes, list[str]]]]] = {
    ".pdf": _pdf,
    ".xlsx": _workbook,
    ".wiki": _wikitext,
}
ENDINGS: Final = tuple(_FORMATS)
"""Endings of the files that `render` writes."""


def render(document: Document, path: Path) -> list[str]:
    """Write `document` to `path` in the format of its ending; return what could not be printed as it is.

    The warnings are in the user's language. The file appears whole or not at all; one that was there is replaced.
    Raises Mendable for an unknown ending and for a place that cannot be written.
    """
    write = _FORMATS.get(path.suffix.lower())
    if write is None:
        raise Mendable("render-unknown-ending", "render-unknown-ending-remedy", path.name, ", ".join(ENDINGS))
    content, warnings = write(document)
    try:
        _replace(path, content)
    except OSError as fault:
        raise Mendable("render-unwritable", "render-unwritable-remedy", str(path), fault.strerror or "") from fault
    return warnings


def _replace(path: Path, content: bytes) -> None:
    """Write beside `path` first, so that a full disk or a pulled plug leaves the former file as it was."""
    handle, neighbour = tempfile.mkstemp(prefix=f".{path.stem[:40]}-", suffix=path.suffix, dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as written:
            written.write(content)
            written.flush()
            os.fsync(written.fileno())
        if os.name == "posix":
            Path(neighbour).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        Path(neighbour).replace(path)
    except BaseException:
        Path(neighbour).unlink(missing_ok=True)
        raise


def _umask() -> int:
    current = os.umask(0o022)
    os.umask(current)
    return current
