"""A link to another record: a search box that ends in "create …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shiboken6 import isValid

from partnerdesk.desktop.fields.field_edit import EditContext, FieldEdit
from partnerdesk.desktop.widgets.suggest_line import Answer, Source, Suggestion, SuggestLine
from partnerdesk.messages import text
from partnerdesk.records import kinds
from partnerdesk.records.folding import fold
from partnerdesk.records.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from partnerdesk.records.field import Field


def records_of(entity: str, context: EditContext) -> Source:
    """Search records of an entity, with "create …" after them where records can be made from here."""

    def search(typed: str, answer: Answer) -> None:
        def found(records: Sequence[Suggestion]) -> None:
            wanted = typed.strip()
            if context.create is None or not wanted:
                answer(records)
            else:
                answer([*records, Suggestion(wanted, text("link-create", wanted), creates=True)])

        context.search(entity, typed, found)

    return search


def exactly(offered: Sequence[Suggestion], typed: str) -> Suggestion | None:
    """Return the only record of just this title, accents and case aside."""
    same = [s for s in offered if not s.creates and fold(s.shown.strip()) == fold(typed.strip())]
    return same[0] if len(same) == 1 else None


def take(suggestion: Suggestion, entity: str, context: EditContext, chosen: Callable[[str, str], None]) -> None:
    """Call `chosen(id, title)` for a suggestion, making the record first where it is the last line."""
    if suggestion.creates and context.create is not None:
        context.create(entity, suggestion.key, chosen)
    else:
        chosen(suggestion.key, suggestion.shown)


class LinkLine(FieldEdit):
    """One linked record; its value is the record's id."""

    def __init__(self, field: Field, context: EditContext) -> None:
        super().__init__(field, context)
        assert isinstance(field.kind, kinds.Link)  # noqa: S101 - tells mypy what the factory ensured
        self._entity = field.kind.to
        self._id: str | None = None
        self.line = SuggestLine(records_of(self._entity, context))
        self.line.setPlaceholderText(text("link-placeholder"))
        self.line.chosen.connect(lambda suggestion: take(suggestion, self._entity, context, self._choose))
        self.line.textChanged.connect(self._on_text)
        self.place(self.line)
        self.left.connect(self._choose_exact)
        self._silent = False

    def value(self) -> str | None:
        return self._id

    def set_value(self, value: str | None) -> None:
        self._show(value, self.context.titles.get(value, value) if value else "")

    def _show(self, record: str | None, title: str) -> None:
        self._silent = True
        self._id = record
        self.line.setText(title)
        self.line.setCursorPosition(0)
        self._silent = False

    def _choose(self, record: str, title: str) -> None:
        if isValid(self):
            self._show(record, title)
            self.changed.emit()

    def _choose_exact(self) -> None:
        if self._id is None and (found := exactly(self.line.offered, self.line.text())):
            self._choose(found.key, found.shown)

    def _on_text(self) -> None:
        if not self._silent:
            self._id = None
            self.changed.emit()

    def problem(self) -> Problem | None:
        typed = self.line.text().strip()
        if self._id is None and typed:
            return Problem(self.field.name, "problem-link-not-chosen", (typed,))
        return None

    def draft(self) -> list[str | None]:
        return [self._id, self.line.text()]

    def restore_draft(self, draft: list[str | None]) -> None:
        self._show(draft[0], draft[1] or "")
        self.changed.emit()
