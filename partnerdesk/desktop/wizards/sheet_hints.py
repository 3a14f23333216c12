"""What is worth saying about a sheet as a whole: what it looks like, what it lacks, what could not be read of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from partnerdesk.desktop import theme
from partnerdesk.desktop.theme import Tone
from partnerdesk.desktop.widgets.labels import PlainLabel
from partnerdesk.desktop.widgets.panel import Panel
from partnerdesk.importing.layout import Form
from partnerdesk.messages import current, text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from partnerdesk.desktop.wizards.import_tables import ImportTable
    from partnerdesk.importing.grid import SheetSource


class HintLine(Panel):
    """Quiet words above a sheet; on a ground of warning where nothing of the sheet can be imported as it stands."""

    def __init__(self) -> None:
        super().__init__()
        self._urgent = False
        self._words = PlainLabel(wrap=True)
        row = QVBoxLayout(self)
        row.setContentsMargins(theme.SPACE, theme.HALF, theme.SPACE, theme.HALF)
        row.addWidget(self._words)

    def show_hints(self, hints: Sequence[str], *, urgent: bool) -> None:
        """Show hints, each on its line."""
        self._words.setText("\n".join(hints))
        self._urgent = urgent
        self.set_tone(Tone.WARNING)
        self.update()

    def text(self) -> str:
        return self._words.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._urgent:
            super().paintEvent(event)


def is_stuck(table: ImportTable) -> bool:
    """Tell whether no row of a table can be imported before something is said about it."""
    return not table.left_out and (table.proposal.entity is None or table.lacking is not None)


def hints_about(table: ImportTable) -> list[str]:
    """Return the hints, the most important first; where nothing is odd, how to go on."""
    layout, grid = table.proposal.layout, table.proposal.grid
    hints = []
    if table.proposal.entity is None:
        hints.append(text("import-hint-no-entity"))
    elif (lacking := table.lacking) is not None:
        hints.append(text("import-hint-lacking", lacking))
    if layout.form is Form.CROSS_TAB:
        hints.append(text("import-hint-cross-tab"))
    elif layout.form is Form.ACROSS:
        hints.append(text("import-hint-across"))
    if grid.hidden_rows or grid.hidden_columns:
        counted = (("import-rows", len(grid.hidden_rows)), ("import-columns-count", len(grid.hidden_columns)))
        hints.append(text("import-hint-hidden", current().listed([text(key, n) for key, n in counted if n])))
    if grid.source.blind_to:
        hints.append(blind_words(grid.source))
    return hints or [text("import-hint-go-on")]


def blind_words(source: SheetSource) -> str:
    """Say what the format of a file does not let us see."""
    unseen = [text(f"import-blind-{what}") for what in sorted(source.blind_to)]
    return text("import-hint-blind", source.format, current().listed(unseen))
