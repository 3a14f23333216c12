"""Rows of a list in memory, by the rules of Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from partnerdesk import messages
from partnerdesk.desktop.tables.columns import Column, column_of
from partnerdesk.desktop.tables.rows_model import ID_ROLE, STORED_ROLE, RowsModel
from partnerdesk.messages import text
from partnerdesk.records import ENTITIES, kinds

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PARTNER = ENTITIES["partner"].fields
COLUMNS = [column_of(PARTNER[name]) for name in ("name", "type", "known_since", "in_plans", "parent_partner")]
AMOUNT = Column("amount", "Value", kinds.Money(), currency_at=len(COLUMNS) + 2)


def row(number: int, **values: Any) -> tuple[Any, ...]:
    stored = {"type": "museum", "known_since": "2024-03", "in_plans": None, "parent": None, "amount": 12_345_000}
    stored |= values
    return (f"id-{number}", f"Museum {number}", *stored.values(), "EUR")


@pytest.fixture
def model() -> RowsModel:
    made = RowsModel()
    made.set_rows([*COLUMNS, AMOUNT], [row(number) for number in range(5)])
    return made


def words(model: RowsModel, at: int) -> list[str]:
    return [str(model.index(at, column).data()) for column in range(model.columnCount())]


def test_the_model_keeps_the_rules_of_qt(model: RowsModel, qtbot: QtBot) -> None:
    asked: list[int] = []
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(COLUMNS, [row(number) for number in range(3)], total=5, more=asked.append)
    model.fetchMore(QModelIndex())
    model.append([row(3), row(4)])
    model.set_rows([], [])
    assert tester.model() is model
    assert asked == [3]


def test_stored_values_become_words(model: RowsModel) -> None:
    shown = words(model, 0)
    assert shown == ["Museum 0", "Museum", "March 2024", text("not-stated"), kinds.NOT_STATED, "1,234.50\u00a0EUR"]


def test_the_title_of_a_linked_record_is_shown_as_it_is(model: RowsModel) -> None:
    model.set_rows(COLUMNS, [row(0, parent="<b>City</b> & Co")])
    assert words(model, 0)[4] == "<b>City</b> & Co"


def test_words_are_made_once_and_only_for_rows_that_are_shown(
    monkeypatch: pytest.MonkeyPatch, model: RowsModel
) -> None:
    made: list[str] = []
    usual = kinds.Text.show

    def counted(self: kinds.Text, value: Any, language: messages.Language) -> str:
        made.append(value)
        return usual(self, value, language)

    monkeypatch.setattr(kinds.Text, "show", counted)
    for _ in range(3):
        words(model, 2)
    assert made == ["Museum 2"]


def test_amounts_stand_at_the_end_and_words_at_the_start(model: RowsModel) -> None:
    role = Qt.ItemDataRole.TextAlignmentRole
    assert model.index(0, 5).data(role) & Qt.AlignmentFlag.AlignTrailing
    assert model.headerData(5, Qt.Orientation.Horizontal, role) & Qt.AlignmentFlag.AlignTrailing
    assert model.index(0, 0).data(role) & Qt.AlignmentFlag.AlignLeading


def test_each_cell_knows_its_stored_value_and_its_record(model: RowsModel) -> None:
    cell = model.index(3, 2)
    assert (cell.data(STORED_ROLE), cell.data(ID_ROLE)) == ("2024-03", "id-3")
    assert model.row_of("id-3") == 3
    assert model.row_of("id-99") is None


def test_more_rows_are_asked_for_once_until_they_come(qtbot: QtBot) -> None:
    asked: list[int] = []
    model = RowsModel()
    model.set_rows(COLUMNS, [row(0), row(1)], total=5, more=asked.append)
    for _ in range(3):
        model.fetchMore(QModelIndex())
    assert asked == [2]
    model.append([row(2), row(3)])
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    model.append([])
    assert not model.canFetchMore(QModelIndex())
    assert (asked, model.rowCount(), model.total) == ([2, 4], 4, 4)


def test_sorting_is_asked_for_and_not_done_here(model: RowsModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.sort_wanted) as wanted:
        model.sort(2, Qt.SortOrder.DescendingOrder)
    assert wanted.args == ["known_since", True]
    assert model.id_at(0) == "id-0"


def test_the_words_follow_the_language_of_the_reader(model: RowsModel) -> None:
    messages.use("es")
    model.set_rows(COLUMNS, [row(0)])
    assert words(model, 0)[2] == "marzo de 2024"
