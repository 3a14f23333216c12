"""What a list puts on the clipboard: tab-separated text and an HTML table, as spreadsheets and letters read them."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

if TYPE_CHECKING:
    from collections.abc import Sequence


def as_clipping(rows: Sequence[Sequence[str]]) -> QMimeData:
    """Rows of words, the headings first -> what the clipboard takes."""
    clipping = QMimeData()
    clipping.setText("\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in rows) + "\n")
    body = "".join(f"<tr>{''.join(f'<td>{html.escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
    clipping.setHtml(f"<table>{body}</table>")
    return clipping
