"""Reads out of a plan what became of a cell, in the words of the truth."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from partnerdesk.importing.mapping.targets import entity_of, name_of, reference_of
from partnerdesk.importing.values.outcome import Severity
from partnerdesk.records import ENTITIES
from partnerdesk.records.choice import Choice
from partnerdesk.records.kinds import Money

if TYPE_CHECKING:
    from collections.abc import Iterable

    from partnerdesk.importing.plan import Plan, PlannedRecord, RowPlan
    from partnerdesk.store.reader import Reader

_EITHER = re.compile(r"[a-z_]+/([a-z_]+|-)")
_HALVES = {"given_name": "name", "family_name": "name"}


class Reading:
    """One plan, ready to be asked about its cells."""

    def __init__(self, plan: Plan, reader: Reader) -> None:
        self._plan = plan
        self._names: dict[str, tuple[str, ...]] = {}
        for entity, fields in (
            ("partner", ("name",)), ("grant", ("number", "title")), ("activity", ("title",)),
            ("sponsorship", ("title",)), ("agreement", ("number", "title")),
        ):  # fmt: skip
            for row in reader.stored(entity, ("id", *fields)):
                self._names[str(row[0])] = tuple(str(one) for one in row[1:] if one)
        for one in plan.records.values():
            if one.record is not None:
                named = [getattr(one.record, name, None) for name in ("number", "name", "title")]
                self._names[one.id] = tuple(str(name) for name in named if name)
        sponsors = {row[0]: row[1] for row in reader.stored("sponsorship", ("id", "sponsor"))}
        for sponsorship, sponsor in sponsors.items():
            self._names[str(sponsorship)] += self._names[str(sponsor)]
        self._faults = {(one.where, one.fault.severity) for one in plan.problems}

    def is_asked(self, where: str) -> bool:
        return (where, Severity.QUESTION) in self._faults

    def has_problem(self, where: str) -> bool:
        """Tell whether something is said of a cell, be it a warning."""
        return any((where, severity) in self._faults for severity in (Severity.ERROR, Severity.WARNING))

    def extra(self, row: RowPlan, label: str) -> str | None:
        """Return what is kept beside the row's own record under a label."""
        return row.records[0].record.extra.get(label) if row.records and row.records[0].record else None

    def values(self, row: RowPlan, target: str) -> list[tuple[str, ...]]:
        """Return what the row's records hold in a field: for each value all the ways to write it."""
        entity, name = entity_of(target), name_of(target)
        holders = [one for one in row.records if one.entity == entity and one.record is not None]
        if entity == "contact" and not holders:
            holders = [one for one in row.records if one.entity == "partner" and name in {"email", "phone"}]
        for one in holders:
            if found := self._values_of(one, entity, name):
                return found
        return []

    def _values_of(self, one: PlannedRecord, entity: str, name: str) -> list[tuple[str, ...]]:
        for through in ENTITIES[entity].through:
            if through.name == name:
                joined = (
                    getattr(part.record, through.target)
                    for part in self._plan.records.values()
                    if part.entity == through.part and getattr(part.record, through.owner) == one.id
                )
                return [self._names[each] for each in joined]
        if name == "about":
            ids = (getattr(one.record, each) for each in ("partner", "agreement", "grant"))
            return [self._names[each] for each in ids if each]
        value = getattr(one.record, _HALVES.get(name, name))
        listed = value if isinstance(value, tuple) else () if value in (None, "") else (value,)
        if reference_of(f"{entity}.{name}"):
            return [self._names.get(each, (each,)) for each in listed]
        kind = ENTITIES[entity].fields[_HALVES.get(name, name)].kind
        beside = getattr(one.record, kind.currency, None) if isinstance(kind, Money) else None
        return [_written(each, beside) for each in listed]


def _written(value: Any, currency: str | None) -> tuple[str, ...]:
    if isinstance(value, bool):
        return ("yes" if value else "no",)
    if isinstance(value, Choice):
        return (value.value,)
    if isinstance(value, int | Decimal):
        plain = format(Decimal(value).normalize(), "f")
        return (plain, f"{plain} {currency}") if currency else (plain,)
    return (" ".join(str(value).split()),)


def same(truth: str, found: Iterable[tuple[str, ...]], *, is_half: bool = False) -> bool:
    """Tell whether the values are those of the truth, in any order; `a/b` are two truths, `-` is no value."""
    listed = list(found)
    if _EITHER.fullmatch(truth):
        return any(same(one if one != "-" else "", listed) for one in truth.split("/"))
    wanted = truth.split("; ") if truth else []
    left = listed.copy()
    for one in wanted:
        ways = {one, _plain(one)}  # a telephone number looks like a number
        match = next((each for each in left if ways & {*each} or (is_half and one in " ".join(each))), None)
        if match is None:
            return False
        left.remove(match)
    return not left


def _plain(text: str) -> str:
    words = " ".join(text.split())
    number, _, unit = words.partition(" ")
    try:
        plain = format(Decimal(number).normalize(), "f")
    except ArithmeticError:
        return words
    if unit and not (len(unit) == 3 and unit.isupper()):
        return words
    return f"{plain} {unit}".strip()
