"""The table of a list, through its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from partnerdesk.desktop.tables.columns import column_of
from partnerdesk.desktop.tables.record_table import RecordTable
from partnerdesk.desktop.tables.rows_model import RowsModel
from partnerdesk.records import ENTITIES
from tests.desktop.conftest import show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PARTNER = ENTITIES["partner"].fields
COLUMNS = [column_of(PARTNER[name]) for name in ("name", "type", "city")]
ROWS = [(f"id-{n}", name, "museum", "Salto") for n, name in enumerate(("A & B", "<i>C</i>", "Ñandú", "Casa\tmía"))]


@pytest.fixture
def table(qtbot: QtBot) -> RecordTable:
    model = RowsModel()
    made = RecordTable(model, "Partners")
    model.setParent(made)
    model.set_rows(COLUMNS, ROWS)
    show(made, qtbot)
    made.setFocus()
    made.setCurrentIndex(model.index(0, 0))
    return made


def test_enter_opens_the_record(table: RecordTable, qtbot: QtBot) -> None:
    QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == ["id-1"]


def test_several_rows_are_selected_with_the_keyboard(table: RecordTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.selected):
        QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.selected_ids() == ["id-0", "id-1"]
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(table.selected_ids()) == 4


def test_the_selection_stays_with_its_records_when_the_rows_come_anew(table: RecordTable) -> None:
    table.select_ids(frozenset({"id-2"}), "id-2")
    table.clearSelection()
    table.select_ids(frozenset({"id-2"}))
    table.rows.set_rows(COLUMNS, list(reversed(ROWS)))
    assert table.selected_ids() == ["id-2"]
    assert table.currentIndex().row() == 1


def test_rows_are_copied_as_a_table_of_text_and_as_one_of_html(table: RecordTable) -> None:
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipping = QGuiApplication.clipboard().mimeData()
    lines = clipping.text().splitlines()
    assert lines[0] == "Name\tType\tCity"
    assert lines[1] == "A & B\tMuseum\tSalto"
    assert lines[4].count("\t") == 2
    assert "<td>&lt;i&gt;C&lt;/i&gt;</td>" in clipping.html()


def test_a_column_is_hidden_in_the_menu_and_left_out_of_the_copy(table: RecordTable, qtbot: QtBot) -> None:
    menu = table.columns_menu(table)
    qtbot.addWidget(menu)
    menu.actions()[1].trigger()
    table.selectAll()
    table.copy()
    assert QGuiApplication.clipboard().text().splitlines()[1] == "A & B\tSalto"


def test_the_last_column_cannot_be_hidden(table: RecordTable, qtbot: QtBot) -> None:
    for at in (1, 2):
        table.setColumnHidden(at, True)
    menu = table.columns_menu(table)
    qtbot.addWidget(menu)
    assert [action.isEnabled() for action in menu.actions()] == [False, True, True]


def test_order_widths_and_sort_come_back(table: RecordTable, qtbot: QtBot) -> None:
    table.horizontalHeader().moveSection(2, 0)
    table.setColumnHidden(1, True)
    table.setColumnWidth(2, 222)
    table.show_sort("city", descending=True)
    kept = table.layout_state()
    model = RowsModel()
    again = RecordTable(model, "Partners")
    qtbot.addWidget(again)
    model.setParent(again)
    model.set_rows(COLUMNS, ROWS)
    with qtbot.assertNotEmitted(model.sort_wanted):
        again.restore_layout(kept)
    assert [name for name, _ in again.layout_state()["columns"]] == ["city", "name"]
    assert again.columnWidth(2) == 222
    assert (again.layout_state()["sort"], again.layout_state()["descending"]) == ("city", True)


def test_a_click_on_a_heading_asks_for_that_order(table: RecordTable, qtbot: QtBot) -> None:
    header = table.horizontalHeader()
    place = header.sectionViewportPosition(1) + 10
    with qtbot.waitSignal(table.rows.sort_wanted) as wanted:
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 8))
    assert wanted.args[0] == "type"


def test_all_rows_are_equally_high_and_qt_asks_none_of_them(table: RecordTable) -> None:
    assert {table.rowHeight(row) for row in range(4)} == {table.verticalHeader().defaultSectionSize()}


def test_amounts_and_dates_are_whole_in_a_narrow_window(qtbot: QtBot) -> None:
    fields = ENTITIES["support"].fields
    columns = [column_of(fields[name]) for name in ("description", "partner", "category", "amount", "received_on")]
    model = RowsModel()
    made = RecordTable(model, "Support")
    model.setParent(made)
    made.resize(420, 200)
    model.set_rows(columns, [])
    show(made, qtbot)
    for at, shown in ((3, "13,000.00 EUR"), (4, "28 sept 2026")):
        assert made.columnWidth(at) > made.fontMetrics().horizontalAdvance(shown)
