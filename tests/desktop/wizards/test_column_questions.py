"""What is asked about the columns of a sheet, and choices that are kept: in the data file and in files to hand on."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import openpyxl
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from partnerdesk.desktop.wizards.choice_card import ChoiceCard
from partnerdesk.desktop.wizards.import_tables import Standing
from partnerdesk.desktop.wizards.import_wizard import Step
from partnerdesk.desktop.wizards.question_card import BlanksCard
from partnerdesk.importing.mapping.choice import Fate
from tests.desktop.wizards.window_at_work import choose_in_dialog, open_import, partners, wait, wait_for_plan

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from partnerdesk.desktop.main_window import MainWindow
    from partnerdesk.desktop.wizards.import_wizard import ImportWizard

BLANKS = (
    ("Estante", "Nombre", "Ciudad"),
    ("Lola", "Museo del Faro", "Cádiz"),
    (None, "Archivo de la Ría", "Vigo"),
    (None, "Biblioteca del Muelle", "Lugo"),
    ("Iker", "Radio de la Costa", "Bilbao"),
)


def opened(window: MainWindow, path: Path, rows: Sequence[Sequence[object]]) -> ImportWizard:
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(list(row))
    book.save(path)
    wizard = open_import(window, [path])
    wait_for_plan(wizard)
    return wizard


def answer(wizard: ImportWizard, key: str) -> None:
    card = wizard.sheet_page.card
    assert isinstance(card, ChoiceCard)
    wait(card.isVisible)
    button = card.choices[key]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, button.height() // 2))
    wait(lambda: wizard.work.plan is not None)


def standings(wizard: ImportWizard) -> list[Standing]:
    return [table.standing for table in wizard.work.tables]


@pytest.mark.parametrize(("said", "second"), [("above", {"Estante": "Lola"}), ("blank", {})])
def test_what_blanks_mean_is_asked_once_with_their_count_and_an_example(
    window: MainWindow, tmp_path: Path, said: str, second: dict[str, str]
) -> None:
    wizard = opened(window, tmp_path / "a.xlsx", BLANKS)
    card = wizard.sheet_page.card
    assert isinstance(card, BlanksCard)
    assert card.words.text() == "Estante: 2 of 4 cells are blank, the first in row 3. What does a blank mean?"
    assert [button.text() for button in card.choices.values()] == ["The same as above: “Lola”", "Nothing is stated"]
    assert standings(wizard) == [Standing.QUESTION]
    answer(wizard, said)
    assert standings(wizard) == [Standing.READY]
    assert not card.isVisible()
    wizard.foot.main.click()
    wait(lambda: wizard.step is Step.RESULT)
    assert partners(window)["Archivo de la Ría"].extra == second
    again = open_import(window, [tmp_path / "a.xlsx"])
    wait_for_plan(again)
    assert again.sheet_page.card is None, "the answer is remembered"
    assert again.foot.said.text() == "Same: 4"


def test_an_answer_about_blanks_can_be_changed_beside_the_column(window: MainWindow, tmp_path: Path) -> None:
    wizard = opened(window, tmp_path / "a.xlsx", BLANKS)
    answer(wizard, "blank")
    wizard.sheet_page.columns.go_to_column(1)
    (card,) = wizard.sheet_page.detail.cards
    assert card.said is False
    card.choices["above"].click()
    column = wizard.work.tables[0].column(1)
    assert column is not None
    assert column.fill_down is True


def test_choices_are_saved_as_a_file_and_loaded_for_a_sheet_with_the_same_headings(
    window: MainWindow, tmp_path: Path
) -> None:
    first = opened(window, tmp_path / "a.xlsx", BLANKS)
    answer(first, "above")
    first.sheet_page.columns.go_to_column(3)
    first.sheet_page.detail.leave_button.click()
    first.sheet_page.tools.save.trigger()
    saved = tmp_path / "our partners.json"
    choose_in_dialog(first, saved)
    wait(saved.exists)
    assert first.bar.message.startswith("Saved as ")
    kept = json.loads(saved.read_text(encoding="utf-8"))
    assert kept["columns"]["Estante"]["blanks"] == "above"
    first.done(0)
    # The data file knows nothing of it: nothing was imported.
    turned = [tuple(reversed(row)) for row in BLANKS]
    then = opened(window, tmp_path / "b.xlsx", turned)
    assert then.work.tables[0].proposal.columns[0].fate is Fate.FIELD
    then.sheet_page.tools.load.trigger()
    choose_in_dialog(then, saved)
    wait(lambda: then.bar.message)
    assert then.bar.message == "The choices of “our partners” hold for 3 columns."
    fates = {one.header: one.fate for one in then.work.tables[0].proposal.columns}
    assert fates == {"Estante": Fate.EXTRA, "Nombre": Fate.FIELD, "Ciudad": Fate.IGNORED}


def test_a_file_that_holds_no_choices_changes_nothing_and_says_so(window: MainWindow, tmp_path: Path) -> None:
    wizard = opened(window, tmp_path / "a.xlsx", BLANKS)
    odd = tmp_path / "odd.json"
    odd.write_text("[]", encoding="utf-8")
    wizard.sheet_page.tools.load.trigger()
    choose_in_dialog(wizard, odd)
    wait(lambda: wizard.bar.message)
    assert "holds no choices" in wizard.bar.message
    assert not wizard.work.tables[0].touched


def test_what_every_row_lacks_is_said_above_the_sheet(window: MainWindow, tmp_path: Path) -> None:
    wizard = opened(
        window, tmp_path / "a.xlsx", [("Fecha", "Resumen"), ("2024-03-02", "Plan"), ("2024-05-02", "Taller")]
    )
    page = wizard.sheet_page
    page.tools.entity.setCurrentIndex(page.tools.entity.findData("conversation"))
    page.tools.entity.activated.emit(page.tools.entity.currentIndex())
    wait(lambda: wizard.work.plan is not None and wizard.work.tables[0].plan is not None)
    assert page.hint.text().startswith("Every row needs “Partner”, and none has it.")
    assert wizard.work.tables[0].standing is Standing.PROBLEMS
