"""Words that no list knows, and cells that may name several partners: asked about in the window, and remembered."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from partnerdesk.desktop.wizards.choice_card import ChoiceCard
from partnerdesk.desktop.wizards.import_tables import Standing
from partnerdesk.desktop.wizards.import_wizard import Step
from partnerdesk.desktop.wizards.question_card import BlanksCard
from partnerdesk.desktop.wizards.words_card import WordsCard
from partnerdesk.importing.values.unknown_words import KEPT
from partnerdesk.records.partner import PartnerType
from tests.desktop.wizards.test_column_questions import answer, opened, standings
from tests.desktop.wizards.window_at_work import choose_in_dialog, open_import, partners, wait, wait_for_plan

if TYPE_CHECKING:
    from pathlib import Path

    from partnerdesk.desktop.main_window import MainWindow
    from partnerdesk.desktop.wizards.import_wizard import ImportWizard
    from partnerdesk.desktop.wizards.word_box import WordBox

SHEET = (
    ("Organización", "Tipo", "Ciudad"),
    ("Museo del Faro", "museo", "Cádiz"),
    ("Escuela El Puente", "escuelita rural", "Vigo"),
    ("Taller Colibrí", "corralón", "Lugo"),
    ("Radio de la Costa", "emisora vecinal", "Bilbao"),
    ("Otra escuela", "Escuelita rural", "Vigo"),
)


def card_of(wizard: ImportWizard) -> WordsCard:
    card = wizard.sheet_page.card
    assert isinstance(card, WordsCard)
    wait(card.isVisible)
    return card


def choose(box: WordBox, words: str) -> None:
    """Choose with the keyboard: the first key opens the list, Enter takes what the arrows have reached."""
    box.setFocus()
    at = box.findText(words)
    assert at >= 0
    before = box.currentIndex()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.view().isVisible()
    assert box.currentIndex() == before, "nothing is chosen by opening"
    box.view().setCurrentIndex(box.model().index(at, 0))
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    assert box.currentText() == words


def test_a_word_is_explained_once_for_all_its_cells_and_the_next_sheet_knows_it(
    window: MainWindow, tmp_path: Path
) -> None:
    wizard = opened(window, tmp_path / "a.xlsx", SHEET)
    card = card_of(wizard)
    assert card.words.text() == "Tipo: What do these words mean here?"
    assert [box.accessibleName() for box in card.boxes.values()] == [
        "“escuelita rural” means", "“corralón” means", "“emisora vecinal” means",
    ]  # fmt: skip
    assert [box.currentText() for box in card.boxes.values()] == ["", "", "Radio station"], (
        "what was read may be mended"
    )
    assert standings(wizard) == [Standing.QUESTION]
    choose(card.boxes["escuelita rural"], "School")
    wait(lambda: wizard.work.plan is not None)
    assert card_of(wizard) is card, "it stays while one word is open"
    assert card.keep_button.text() == "Keep it as it stands"
    card.keep_button.click()
    wait(lambda: wizard.work.plan is not None)
    assert standings(wizard) == [Standing.READY]
    assert not card.isVisible()
    wizard.foot.main.click()
    wait(lambda: wizard.step is Step.RESULT)
    found = {name: (one.type, one.extra.get("Tipo")) for name, one in partners(window).items()}
    assert found["Escuela El Puente"] == (PartnerType.SCHOOL, "escuelita rural")
    assert found["Otra escuela"] == (PartnerType.SCHOOL, "Escuelita rural")
    assert found["Taller Colibrí"] == (None, "corralón")
    assert found["Museo del Faro"] == (PartnerType.MUSEUM, None)
    again = open_import(window, [tmp_path / "a.xlsx"])
    wait_for_plan(again)
    assert again.sheet_page.card is None, "the answers are remembered"
    assert again.foot.said.text() == "Same: 5"


def test_a_country_is_chosen_among_all_of_them_by_its_name(window: MainWindow, tmp_path: Path) -> None:
    rows = (("Organización", "País"), ("Museo del Faro", "España"), ("Casa Roja", "la otra banda"))
    wizard = opened(window, tmp_path / "a.xlsx", rows)
    box = card_of(wizard).boxes["la otra banda"]
    names = [box.itemText(at) for at in range(box.count())]
    assert names[0] == "None of these: keep the word beside the record"
    assert names[1:3] == ["Afghanistan", "Åland Islands"]
    box.setFocus()
    QTest.keyClicks(box, "a")
    QTest.keyClicks(box.view(), "rg")
    assert box.view().currentIndex().data() == "Argentina", "letters lead to it"
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    assert box.currentText() == "Argentina"
    wait(lambda: wizard.work.plan is not None)
    wizard.foot.main.click()
    wait(lambda: wizard.step is Step.RESULT)
    found = {name: (one.country, one.extra.get("País")) for name, one in partners(window).items()}
    assert found == {"Museo del Faro": ("ES", None), "Casa Roja": ("AR", "la otra banda")}


def test_whoever_answers_with_the_keyboard_goes_on_at_the_next_question_and_then_in_the_sheet(
    window: MainWindow, tmp_path: Path
) -> None:
    rows = (
        ("Estante", "Nombre", "Tipo", "Ciudad"),
        ("Lola", "Museo del Faro", "museo", "Cádiz"),
        (None, "Archivo de la Ría", "corralón", "Vigo"),
        (None, "Biblioteca del Muelle", "museo", "Lugo"),
        ("Iker", "Radio de la Costa", "corralón", "Bilbao"),
    )
    wizard = opened(window, tmp_path / "a.xlsx", rows)
    wizard.activateWindow()
    keep = card_of(wizard).keep_button
    keep.setFocus()
    wait(keep.hasFocus)
    QTest.keyClick(keep, Qt.Key.Key_Space)
    wait(lambda: isinstance(wizard.sheet_page.card, BlanksCard))
    card = wizard.sheet_page.card
    assert isinstance(card, BlanksCard)
    first = card.choices["above"]
    wait(first.hasFocus)
    assert card.answer is None, "it is reached, and not chosen"
    QTest.keyClick(first, Qt.Key.Key_Space)
    wait(wizard.sheet_page.sheet.hasFocus)
    assert wizard.sheet_page.card is None


def test_an_answer_can_be_changed_beside_the_column_and_goes_into_the_file_of_choices(
    window: MainWindow, tmp_path: Path
) -> None:
    wizard = opened(window, tmp_path / "a.xlsx", SHEET)
    card_of(wizard).keep_button.click()
    wait(lambda: wizard.work.plan is not None)
    wizard.sheet_page.columns.go_to_column(2)
    (card,) = wizard.sheet_page.detail.cards
    assert isinstance(card, WordsCard)
    assert card.said == (KEPT, KEPT, "radio_station")
    choose(card.boxes["emisora vecinal"], "Media house")
    wait(lambda: wizard.work.plan is not None)
    column = wizard.work.tables[0].column(2)
    assert column is not None
    assert dict(column.answers.words) == {"corralon": KEPT, "escuelita rural": KEPT, "emisora vecinal": "media_house"}
    wizard.sheet_page.tools.save.trigger()
    saved = tmp_path / "ours.json"
    choose_in_dialog(wizard, saved)
    wait(saved.exists)
    kept = json.loads(saved.read_text(encoding="utf-8"))
    assert kept["columns"]["Tipo"]["words"] == dict(column.answers.words)


def test_whether_a_comma_parts_partners_is_asked_once_for_the_column(window: MainWindow, tmp_path: Path) -> None:
    rows = (
        ("Activity", "Start date", "Partners"),
        ("Map day", "2024-05-31", "Town Library, Society of Mapmakers"),
        ("Photo walk", "2024-06-30", "Railway Museum / Friends of the Rail"),
    )
    wizard = opened(window, tmp_path / "a.xlsx", rows)
    card = wizard.sheet_page.card
    assert isinstance(card, ChoiceCard)
    assert [button.text() for button in card.choices.values()] == [
        "One: the sign between them belongs to the name", "Several: the sign parts them",
    ]  # fmt: skip
    answer(wizard, "several")
    assert wizard.sheet_page.card is None
    column = wizard.work.tables[0].column(3)
    assert column is not None
    assert column.answers.several is True


def test_the_wheel_chooses_nothing_and_another_field_has_other_words(window: MainWindow, tmp_path: Path) -> None:
    wizard = opened(window, tmp_path / "a.xlsx", SHEET)
    box = card_of(wizard).boxes["emisora vecinal"]
    at = QPointF(box.rect().center())
    turn = QWheelEvent(at, box.mapToGlobal(at), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
                       Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(box, turn)
    assert box.currentText() == "Radio station"
    card_of(wizard).keep_button.click()
    wait(lambda: wizard.work.plan is not None)
    table = wizard.work.tables[0]
    column = table.column(2)
    assert column is not None
    table.choose_target(column, "partner.relation")
    assert column.answers.words == ()
