"""Every field of every record has its widget."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from partnerdesk.desktop.fields.of_kind import edit_of
from partnerdesk.records import ENTITIES, kinds
from partnerdesk.records.field import Field

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from partnerdesk.desktop.fields.field_edit import EditContext

FIELDS = [field for entity in ENTITIES.values() for field in entity.fields.values()]


@pytest.mark.parametrize("entity", ENTITIES)
def test_every_field_has_a_widget_that_holds_nothing_and_says_so(
    entity: str, qtbot: QtBot, context: EditContext
) -> None:
    for field in ENTITIES[entity].fields.values():
        edit = edit_of(field, context)
        qtbot.addWidget(edit)
        edit.set_value(None)
        assert edit.value() in (None, (), {})
        assert edit.problem() is None
        target = edit.focusProxy()
        assert target is not None
        assert target.accessibleName()
        json.dumps(edit.draft())


def test_a_kind_that_nobody_types_has_no_widget(context: EditContext) -> None:
    with pytest.raises(TypeError, match="moment"):
        edit_of(Field(kinds.Moment(), entity="partner", name="moment"), context)
