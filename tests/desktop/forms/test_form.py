"""The form of a record, through its keys: what it says, when it saves, what it keeps."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from partnerdesk.desktop.fields.suggested import SuggestedEdit
from partnerdesk.desktop.fields.typed_line import TypedLine
from partnerdesk.desktop.forms.form import RecordForm
from partnerdesk.records import ENTITIES, Partner
from partnerdesk.records.partner import PartnerType, Relation
from partnerdesk.records.problem import Problem
from tests.desktop.conftest import show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from partnerdesk.desktop.fields.field_edit import EditContext

MUSEUM = Partner(id="id-9", name="Museum", type=PartnerType.MUSEUM, relation=Relation.ACTIVE, extra={"Old": "7"})


def form_for(context: EditContext, qtbot: QtBot, before: Partner | None = None, **options: Any) -> RecordForm:
    form = RecordForm(ENTITIES["partner"], context, before=before, **options)
    show(form, qtbot)
    form.focus_first()
    return form


def line(form: RecordForm, name: str) -> Any:
    edit = form.edits[name]
    assert isinstance(edit, TypedLine | SuggestedEdit)
    return edit.line


def retype(form: RecordForm, name: str, typed: str) -> None:
    form.focus_field(name)
    line(form, name).selectAll()
    QTest.keyClick(line(form, name), Qt.Key.Key_Delete)
    QTest.keyClicks(line(form, name), typed)


@pytest.mark.parametrize("entity", ENTITIES)
def test_a_form_for_every_kind_of_record_opens_empty_and_quiet(entity: str, qtbot: QtBot, context: EditContext) -> None:
    form = RecordForm(ENTITIES[entity], context)
    qtbot.addWidget(form)
    assert not form.is_changed
    assert not form.save_button.isEnabled()
    assert form.draft() == {}
    assert [edit.shown_problem for edit in form.edits.values() if edit.shown_problem] == []


def test_a_new_partner_is_typed_and_saved_with_the_keyboard_alone(qtbot: QtBot, context: EditContext) -> None:
    form = form_for(context, qtbot)
    QTest.keyClicks(line(form, "name"), "Museum of Maps")
    assert form.save_button.isEnabled()
    with qtbot.waitSignal(form.saved) as saved:
        QTest.keyClick(line(form, "name"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert saved.args == [{"name": "Museum of Maps"}]


def test_only_what_changed_is_saved(qtbot: QtBot, context: EditContext) -> None:
    form = form_for(context, qtbot, MUSEUM)
    retype(form, "city", "Salto")
    with qtbot.waitSignal(form.saved) as saved:
        form.save_button.click()
    assert saved.args == [{"city": "Salto"}]


def test_what_the_page_gives_is_saved_though_it_is_not_shown(qtbot: QtBot, context: EditContext) -> None:
    form = form_for(context, qtbot, given={"parent_partner": "id-1"}, fixed={"parent_partner"})
    assert "parent_partner" not in form.edits
    QTest.keyClicks(line(form, "name"), "Branch")
    with qtbot.waitSignal(form.saved) as saved:
        form.save()
    assert saved.args == [{"name": "Branch", "parent_partner": "id-1"}]


def test_a_needed_field_is_asked_for_when_it_is_left_not_before(qtbot: QtBot, context: EditContext) -> None:
    form = form_for(context, qtbot)
    assert form.edits["name"].shown_problem == ""
    QTest.keyClick(line(form, "name"), Qt.Key.Key_Tab)
    assert form.edits["name"].shown_problem != ""


def test_a_fault_shows_when_the_field_is_left_and_goes_as_soon_as_it_is_mended(
    qtbot: QtBot, context: EditContext
) -> None:
    form = form_for(context, qtbot, MUSEUM)
    retype(form, "wikidata", "4")
    assert form.edits["wikidata"].shown_problem == ""
    assert not form.save_button.isEnabled()
    QTest.keyClick(line(form, "wikidata"), Qt.Key.Key_Tab)
    assert "4" in form.edits["wikidata"].shown_problem
    retype(form, "wikidata", "Q4")
    assert form.edits["wikidata"].shown_problem == ""
    assert form.save_button.isEnabled()


def test_a_rule_of_the_record_shows_under_its_field(qtbot: QtBot, context: EditContext) -> None:
    form = form_for(context, qtbot, MUSEUM)
    retype(form, "relation", "prospect")
    form.edits["relation"].left.emit()
    assert form.edits["relation"].shown_problem
    assert not form.save_button.isEnabled()


def test_saving_too_early_leads_to_the_first_fault(qtbot: QtBot, context: EditContext) -> None:
    form = form_for(context, qtbot)
    retype(form, "city", "Salto")
    with qtbot.assertNotEmitted(form.saved):
        form.save()
    assert form.edits["name"].shown_problem
    assert line(form, "name").hasFocus()


def test_escape_leaves_at_once_where_nothing_would_be_lost(qtbot: QtBot, context: EditContext) -> None:
    form = form_for(context, qtbot, MUSEUM)
    with qtbot.waitSignal(form.cancelled):
        QTest.keyClick(line(form, "name"), Qt.Key.Key_Escape)


def test_escape_asks_where_text_would_be_lost_and_asks_inside_the_form(qtbot: QtBot, context: EditContext) -> None:
    form = form_for(context, qtbot, MUSEUM)
    retype(form, "city", "Salto")
    with qtbot.assertNotEmitted(form.cancelled):
        QTest.keyClick(line(form, "city"), Qt.Key.Key_Escape)
    assert form.bar.isVisible()
    keep, discard = form.bar.buttons
    assert keep.hasFocus()
    with qtbot.waitSignal(form.cancelled):
        discard.click()


def test_a_second_escape_goes_on_editing(qtbot: QtBot, context: EditContext) -> None:
    form = form_for(context, qtbot, MUSEUM)
    retype(form, "city", "Salto")
    form.cancel()
    with qtbot.assertNotEmitted(form.cancelled):
        form.cancel()
    assert not form.bar.isVisible()
    assert form.changed_values() == {"city": "Salto"}


def test_a_draft_brings_back_all_that_was_typed_readable_or_not(qtbot: QtBot, context: EditContext) -> None:
    form = form_for(context, qtbot, MUSEUM)
    retype(form, "wikidata", "not yet known")
    retype(form, "city", "Salto")
    kept = json.loads(json.dumps(form.draft()))
    again = form_for(context, qtbot, MUSEUM)
    again.restore_draft(kept)
    assert line(again, "wikidata").text() == "not yet known"
    assert again.edits["city"].value() == "Salto"
    assert again.draft() == kept


def test_old_columns_of_a_sheet_are_edited_with_the_rest(qtbot: QtBot, context: EditContext) -> None:
    form = form_for(context, qtbot, MUSEUM)
    assert form.edits["extra"].value() == {"Old": "7"}
    form.edits["extra"].restore_draft([["Old", "8"]])
    assert form.changed_values() == {"extra": {"Old": "8"}}


def test_an_amount_shows_the_currency_of_its_record(qtbot: QtBot, context: EditContext) -> None:
    form = RecordForm(ENTITIES["support"], context)
    qtbot.addWidget(form)
    amount = form.edits["amount"]
    assert isinstance(amount, TypedLine)
    form.edits["currency"].restore_draft("EUR")
    assert amount.unit == "EUR"


def test_what_the_store_refuses_is_shown_until_the_field_is_changed(qtbot: QtBot, context: EditContext) -> None:
    form = form_for(context, qtbot, MUSEUM)
    retype(form, "city", "Salto")
    form.show_problems([Problem("name", "problem-too-large", ("Museum",))])
    assert form.edits["name"].shown_problem
    assert not form.save_button.isEnabled()
    retype(form, "name", "Museo")
    assert form.save_button.isEnabled()


def test_tab_goes_through_the_form_as_it_is_read(qtbot: QtBot, context: EditContext) -> None:
    full = MUSEUM.with_values(other_names=("Museo", "Museu"), extra={"Old": "7", "Older": "8"}, in_plans=True)
    form = form_for(context, qtbot, full)
    form.resize(600, 900)
    places: list[tuple[int, int]] = []
    while form.focusWidget() is not form.cancel_button and len(places) < 200:
        now = form.focusWidget()
        at = now.mapTo(form.edits["name"].window(), QPoint(0, 0)) - form.edits["name"].mapTo(form, QPoint(0, 0))
        places.append((at.y() // 12, at.x()))
        QTest.keyClick(now, Qt.Key.Key_Tab)
    assert 20 < len(places) < 200
    assert places == sorted(places)


def test_control_and_enter_save_from_a_box_of_many_lines_too(qtbot: QtBot, context: EditContext) -> None:
    form = form_for(context, qtbot, MUSEUM)
    form.focus_field("notes")
    box = form.edits["notes"].focusProxy()
    assert box is not None
    QTest.keyClicks(box, "one")
    QTest.keyClick(box, Qt.Key.Key_Return)
    with qtbot.waitSignal(form.saved) as saved:
        QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert saved.args == [{"notes": "one"}]
