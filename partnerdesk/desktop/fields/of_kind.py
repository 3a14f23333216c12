"""Chooses the widget for a kind of field; a new kind of field is entered here and nowhere else in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerdesk.desktop.fields.date_line import DateLine
from partnerdesk.desktop.fields.extra_rows import ExtraRows
from partnerdesk.desktop.fields.link_line import LinkLine
from partnerdesk.desktop.fields.list_edit import ListEdit
from partnerdesk.desktop.fields.long_text import LongTextEdit
from partnerdesk.desktop.fields.suggested import SuggestedEdit
from partnerdesk.desktop.fields.typed_line import TypedLine
from partnerdesk.desktop.fields.yes_no import YesNoEdit
from partnerdesk.records import kinds

if TYPE_CHECKING:
    from partnerdesk.desktop.fields.field_edit import EditContext, FieldEdit
    from partnerdesk.records.field import Field

_EDITS: Final[tuple[tuple[type[kinds.Kind], type[FieldEdit]], ...]] = (
    (kinds.LongText, LongTextEdit),
    (kinds.OneOf, SuggestedEdit),
    (kinds.Code, SuggestedEdit),
    (kinds.Listed, ListEdit),
    (kinds.Day, DateLine),
    (kinds.YesNo, YesNoEdit),
    (kinds.Link, LinkLine),
    (kinds.Extra, ExtraRows),
    (kinds.Number, TypedLine),
    (kinds.Pattern, TypedLine),
    (kinds.Text, TypedLine),
)


def edit_of(field: Field, context: EditContext) -> FieldEdit:
    """Make the widget for a field; raises TypeError for a kind that nobody types, such as a moment."""
    for kind, edit in _EDITS:
        if isinstance(field.kind, kind):
            return edit(field, context)
    raise TypeError(f"no widget for {field.entity}.{field.name} of kind {field.kind.name}")
