"""Columns of an old sheet that match no field, on the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from partnerdesk.desktop.fields.extra_rows import ExtraRows
from partnerdesk.records import ENTITIES

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from partnerdesk.desktop.fields.field_edit import EditContext

EXTRA = ENTITIES["partner"].fields["extra"]


def shown(context: EditContext, qtbot: QtBot) -> ExtraRows:
    edit = ExtraRows(EXTRA, context)
    qtbot.addWidget(edit)
    edit.set_value({"Observaciones": "carpeta 3", "Código viejo": " 007 "})
    return edit


def test_old_columns_come_back_as_they_were(qtbot: QtBot, context: EditContext) -> None:
    assert shown(context, qtbot).value() == {"Observaciones": "carpeta 3", "Código viejo": " 007 "}


def test_a_line_is_added_changed_and_removed(qtbot: QtBot, context: EditContext) -> None:
    edit = shown(context, qtbot)
    edit.add.click()
    QTest.keyClicks(edit.rows[-1][0], "Color")
    QTest.keyClicks(edit.rows[-1][1], "verde")
    edit.rows[0][2].click()
    assert edit.value() == {"Código viejo": " 007 ", "Color": "verde"}


def test_text_without_a_name_and_a_name_twice_are_problems(qtbot: QtBot, context: EditContext) -> None:
    edit = shown(context, qtbot)
    edit.add.click()
    QTest.keyClicks(edit.rows[-1][1], "lost?")
    unnamed = edit.problem()
    assert unnamed is not None
    assert unnamed.key == "problem-extra-unnamed"
    QTest.keyClicks(edit.rows[-1][0], "Observaciones")
    twice = edit.problem()
    assert twice is not None
    assert twice.values == ("Observaciones",)
