"""How it is printed: a Document becomes a PDF, a workbook or wikitext.

`render` picks the format by the file's ending, so that a new one is a line in `_FORMATS`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerdesk.errors import Mendable
from partnerdesk.whole_file import whole_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

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
    with whole_file(path) as place:
        place.write_bytes(content)
    return warnings
