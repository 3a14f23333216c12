"""The rows of a plan as a table: what happens to each, its cells as they stand, and what is wrong below the cell."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from partnerdesk.desktop import theme
from partnerdesk.desktop.theme import Tone
from partnerdesk.desktop.widgets.own_direction import in_own_direction
from partnerdesk.desktop.wizards.plan_words import Wanted, outcome_words
from partnerdesk.desktop.wizards.targets import target_words
from partnerdesk.importing.grid import column_letters
from partnerdesk.importing.mapping.choice import Fate
from partnerdesk.importing.plan import Outcome
from partnerdesk.importing.values.outcome import Severity, shown
from partnerdesk.messages import current, text
from partnerdesk.records import ENTITIES

if TYPE_CHECKING:
    from partnerdesk.importing.mapping.choice import ColumnChoice
    from partnerdesk.importing.plan import Plan, RowPlan, TablePlan
    from partnerdesk.importing.values.outcome import Fault

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()

BELOW_ROLE: Final = Qt.ItemDataRole.UserRole
"""The second line of a cell: what is wrong with it, or what the row changes."""
TONE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""The tone of that second line."""

TONES: Final = {
    Outcome.NEW: Tone.OK,
    Outcome.UPDATED: Tone.NEUTRAL,
    Outcome.SAME: None,
    Outcome.UNDECIDED: Tone.WARNING,
    Outcome.REJECTED: Tone.ERROR,
}
_ROW, _OUTCOME, _CELLS = range(3)


class PlanModel(QAbstractTableModel):
    """Rows of one table of a plan, all or those of one outcome, or those with problems."""

    def __init__(self) -> None:
        super().__init__()
        self._table: TablePlan | None = None
        self._columns: list[ColumnChoice] = []
        self._faults: dict[tuple[int, int], Fault] = {}
        self._faulty: set[int] = set()
        self._faulty_columns: set[int] = set()
        self._rows: list[RowPlan] = []
        self._wanted: Outcome | Wanted = Wanted.ALL

    def set_plan(self, plan: Plan | None, table: TablePlan | None) -> None:
        """Show a table of a plan."""
        self.beginResetModel()
        self._table = table
        self._columns = [one for one in table.table.columns if one.fate is not Fate.IGNORED] if table else []
        self._faults = {}
        if plan is not None and table is not None:
            where = (table.table.file, table.table.sheet)
            for problem in plan.problems:
                if (problem.file, problem.sheet) == where:
                    self._faults.setdefault((problem.row, problem.column), problem.fault)
        self._faulty = {self._record_of(place) for place in self._faults}
        self._faulty_columns = {row if self._is_across else column for row, column in self._faults}
        self._choose_rows()
        self.endResetModel()

    def show_only(self, wanted: Outcome | Wanted) -> None:
        """Show the rows of an outcome, those with problems, or all."""
        self.beginResetModel()
        self._wanted = wanted
        self._choose_rows()
        self.endResetModel()

    def _choose_rows(self) -> None:
        rows = self._table.rows if self._table else []
        if self._wanted is Wanted.PROBLEMS:
            self._rows = [row for row in rows if row.reason or row.number in self._faulty]
        elif self._wanted is Wanted.ALL:
            self._rows = rows
        else:
            self._rows = [row for row in rows if row.outcome is self._wanted]

    def _record_of(self, place: tuple[int, int]) -> int:
        return place[1] if self._is_across else place[0]

    @property
    def _is_across(self) -> bool:
        return self._table is not None and self._table.table.layout.is_across

    @property
    def _entity(self) -> str | None:
        return self._table.table.entity if self._table else None

    def counts(self) -> Counter[Outcome | Wanted]:
        """Return how many rows each choice would show."""
        found: Counter[Outcome | Wanted] = Counter()
        if self._table is not None:
            found.update(self._table.counts())
            found[Wanted.ALL] = len(self._table.rows)
            found[Wanted.PROBLEMS] = sum(bool(row.reason) or row.number in self._faulty for row in self._table.rows)
        return found

    def row_at(self, row: int) -> RowPlan | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def first_waiting(self) -> int:
        """Return where the first row stands that waits for an answer; the first row of all where none does."""
        return next((at for at, row in enumerate(self._rows) if row.outcome is Outcome.UNDECIDED), 0)

    def next_problem(self, after: int) -> tuple[int, int] | None:
        """Return where the next row with something to look at stands, and the cell in it; None where no more comes."""
        for at, row in enumerate(self._rows[after + 1 :], start=after + 1):
            if row.reason is not None:
                return at, _OUTCOME
            if row.number in self._faulty:
                faulty = (self._place(row, column) in self._faults for column in self._columns)
                return at, next((one for one, is_faulty in enumerate(faulty, _CELLS) if is_faulty), _OUTCOME)
        return None

    def row_of(self, number: int) -> int | None:
        """Return where a row of the sheet stands, None where it is not shown."""
        return next((at for at, row in enumerate(self._rows) if row.number == number), None)

    def tall_rows(self) -> list[int]:
        """Rows that need a second line."""
        return [at for at, row in enumerate(self._rows) if row.reason or row.changed or row.number in self._faulty]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self._table is None else len(self._columns) + _CELLS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section < _CELLS:
            return text("import-row" if section == _ROW else "import-outcome")
        column = self._columns[section - _CELLS]
        below = target_words(column.target, self._entity) if column.target else text("import-kept-beside")
        return f"{column.label or column.header}\n{below}"

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index.row())
        if row is None or not index.isValid():
            return None
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, column)
        if role == BELOW_ROLE:
            return self._below(row, column)[0]
        if role == TONE_ROLE:
            return self._below(row, column)[1]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " ".join(part for part in (self._words(row, column), self._below(row, column)[0]) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._below(row, column)[0] or None
        if role == Qt.ItemDataRole.BackgroundRole and column == _OUTCOME:
            tone = TONES[row.outcome]
            return QColor(theme.colours().ground(tone)) if tone else None
        return None

    def _words(self, row: RowPlan, column: int) -> str:
        if column == _ROW:
            return column_letters(row.number) if self._is_across else str(row.number)
        if column == _OUTCOME:
            return outcome_words(row.outcome)
        assert self._table is not None  # noqa: S101 - there are no rows without a table
        place = self._place(row, self._columns[column - _CELLS])
        return in_own_direction(shown(self._table.table.grid.value(*place)).replace("\n", " "))

    def _place(self, row: RowPlan, column: ColumnChoice) -> tuple[int, int]:
        return (column.number, row.number) if self._is_across else (row.number, column.number)

    def _below(self, row: RowPlan, column: int) -> tuple[str, Tone]:
        if column == _OUTCOME:
            if row.reason is not None:
                return row.reason.message, Tone.ERROR if row.outcome is Outcome.REJECTED else Tone.WARNING
            return self._said_of(row)
        if column < _CELLS:
            return "", Tone.OK
        fault = self._faults.get(self._place(row, self._columns[column - _CELLS]))
        return (fault.message, _tone(fault)) if fault is not None else ("", Tone.OK)

    def faults_of(self, row: RowPlan) -> list[tuple[str, Fault]]:
        """Return what is wrong with the cells of a row, each with the header of its column."""
        found = ((column, self._faults.get(self._place(row, column))) for column in self._columns)
        return [(column.label or column.header, fault) for column, fault in found if fault is not None]

    def is_faulty(self, column: int) -> bool:
        """Tell whether something is to be said below cells of a column of this model."""
        if column < _CELLS:
            return column == _OUTCOME
        return self._columns[column - _CELLS].number in self._faulty_columns

    def _said_of(self, row: RowPlan) -> tuple[str, Tone]:
        """Say what a row changes; where a cell has a problem, that one, since it may stand far to the side."""
        for header, fault in self.faults_of(row) if row.number in self._faulty else ():
            return text("import-first-problem", header, fault.message), _tone(fault)
        if row.changed:
            return text("import-fills", current().listed(_changes(row, self._entity))), Tone.NEUTRAL
        return "", Tone.OK


def _tone(fault: Fault) -> Tone:
    return Tone.ERROR if fault.severity is Severity.ERROR else Tone.WARNING


def _changes(row: RowPlan, entity: str | None) -> list[str]:
    """Name what a row writes into records that are there, or which records it adds to them."""
    return list(
        dict.fromkeys(
            text("import-kept-beside") if one.endswith(".extra") else _changed_words(one, entity) for one in row.changed
        )
    )


def _changed_words(changed: str, entity: str | None) -> str:
    return target_words(changed, entity) if "." in changed else text(ENTITIES[changed].label_key)
