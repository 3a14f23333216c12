"""Decides what is wrong on a form, and when to say so: not while one is still typing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from partnerdesk.records import kinds
from partnerdesk.records.record import problems_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from partnerdesk.desktop.fields.field_edit import FieldEdit
    from partnerdesk.records.problem import Problem
    from partnerdesk.records.record import Entity, Record


class Checking:
    """Problems of the fields of one form. `start` holds the values that the form opened with, shown or not."""

    def __init__(
        self, entity: Entity, edits: Mapping[str, FieldEdit], start: Mapping[str, Any], before: Record | None
    ) -> None:
        self._entity = entity
        self._edits = edits
        self._start = start
        self._before = before
        self._visited: set[str] = set() if before is None else set(edits)
        self._typing: str | None = None
        self._refused: list[Problem] = []

    def typed_in(self, name: str) -> None:
        """Note that the user is changing this field now."""
        self._typing = name
        self._refused = [problem for problem in self._refused if problem.field not in (name, None)]

    def was_left(self, name: str) -> None:
        """Note that the user is done with this field for now."""
        self._visited.add(name)
        self._typing = None

    def show_all(self) -> None:
        """Hold nothing back any more, as after an attempt to save."""
        self._visited |= set(self._edits)
        self._typing = None

    def refused(self, problems: list[Problem]) -> None:
        """Take up what the store found beyond what the form can know."""
        self._refused = list(problems)
        self.show_all()

    def held_values(self) -> dict[str, Any]:
        """What the record holds before this form: its values, or an empty record's defaults where it is new."""
        if self._before is not None:
            return {name: getattr(self._before, name) for name in self._entity.fields}
        fields = {n: f for n, f in self._entity.fields.items() if not f.required or f.default is not None}
        return {n: {} if isinstance(f.kind, kinds.Extra) else f.default for n, f in fields.items()}

    def problems(self) -> list[Problem]:
        """All problems, in the order of the fields; what cannot be read hides what follows from it."""
        unreadable = {name: problem for name, edit in self._edits.items() if (problem := edit.problem())}
        values = dict(self._start)
        for name, edit in self._edits.items():
            if name not in unreadable:
                values[name] = edit.value()
        new = self._entity.type(**values) if self._before is None else self._before.with_values(**values)
        rules = [p for p in problems_of(new, self._before) if p.field not in unreadable]
        found = [*unreadable.values(), *rules, *self._refused]
        order = {name: number for number, name in enumerate(self._entity.fields)}
        return sorted(dict.fromkeys(found), key=lambda problem: order.get(problem.field or "", len(order)))

    def show(self) -> list[Problem]:
        """Show under each field its first problem, where it is sure; returns all problems."""
        found = self.problems()
        for name, edit in self._edits.items():
            own = next((problem for problem in found if problem.field == name), None)
            edit.show_problem(own if own is not None and self._is_sure(own, edit) else None)
        return found

    def _is_sure(self, problem: Problem, edit: FieldEdit) -> bool:
        if problem.field == self._typing:
            return bool(edit.shown_problem)
        # An empty field that nobody has come to yet is not wrong, it is only not done.
        empty = edit.problem() is None and edit.value() in (None, (), {})
        return problem.field in self._visited or not empty
