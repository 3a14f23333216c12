"""The records that an import can meet: those of the data file and those planned, found by keys and merged by policy."""

from __future__ import annotations

import functools
import textwrap
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from partnerdesk.importing.counting.courses import Courses
from partnerdesk.importing.counting.results import Results
from partnerdesk.importing.matching.index import Index
from partnerdesk.importing.matching.keys import NEEDED, signs_of, signs_of_row
from partnerdesk.importing.options import OnMatch
from partnerdesk.importing.plan import PlannedRecord
from partnerdesk.importing.values.outcome import Fault, Severity
from partnerdesk.messages import current, text
from partnerdesk.records import ENTITIES
from partnerdesk.records.kinds import Link, Listed, Money
from partnerdesk.records.name_key import name_key
from partnerdesk.store.past import past_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from partnerdesk.importing.matching.keys import Signs
    from partnerdesk.records import Record
    from partnerdesk.records.kinds import Stored
    from partnerdesk.store.past import Past
    from partnerdesk.store.reader import Reader


_LONGEST_HELD: Final = 60
"""Letters of a held value that a note shows."""


class Merged(NamedTuple):
    """What a row brings to a known record: fields that it fills, and fields where the record holds another value."""

    changes: dict[str, Any]
    differing: tuple[str, ...]


class KnownRecords:
    """Looks records up, and keeps what the plan makes of them. `fields` are those that the sheets may touch."""

    def __init__(self, reader: Reader, fields: Mapping[str, Iterable[str]]) -> None:
        self._reader = reader
        self._fields = {key: tuple(dict.fromkeys((*names, "extra"))) for key, names in fields.items()}
        self._indexes: dict[str, Index] = {}
        self._stored: dict[str, dict[str, dict[str, Stored]]] = {}
        self._pasts: dict[str, Past | None] = {}
        self._currencies: dict[str, str] | None = None
        self._pairs: dict[str, set[tuple[str, str]]] = {}
        self.planned: dict[str, PlannedRecord] = {}

    def index(self, entity: str) -> Index:
        if entity not in self._indexes:
            self._indexes[entity] = Index(entity)
            self._indexes[entity].load(self._reader, self._stored_of(entity))
        return self._indexes[entity]

    @functools.cached_property
    def courses(self) -> Courses:
        """The activities by their course on the dashboard."""
        return Courses(self._reader)

    @functools.cached_property
    def results(self) -> Results:
        """The content results by what they count."""
        return Results(self._reader)

    def begin_sheet(self) -> None:
        for index in self._indexes.values():
            index.begin_sheet()

    def past(self, changeset: str) -> Past | None:
        """Return what differed when a changeset was the latest, read once for all sheets of a workbook."""
        if changeset not in self._pasts:
            self._pasts[changeset] = past_of(self._reader, changeset)
        return self._pasts[changeset]

    def is_known(self, entity: str, record: str) -> bool:
        """Tell whether a record is in the data file or planned; for rows that bring an id of their own."""
        return record in self.planned or record in self._stored_of(entity)

    def signs(self, entity: str, values: Mapping[str, Any]) -> Signs:
        """Return what a record made of the values would be known by."""
        stored = values
        if fields := _key_fields(entity):
            stored = {
                name: value if (value := values.get(name, default)) is None or form is None else form(value)
                for name, form, default in fields
            }
        return signs_of(entity, stored, values.get("other_names") or ())

    def get(self, entity: str, record: str) -> PlannedRecord:
        """Return the plan for a known record, made on the first call."""
        if record not in self.planned:
            before = self._stored_of(entity).get(record, {})
            self.planned[record] = PlannedRecord(entity, record, before=before)
        return self.planned[record]

    def make(self, entity: str, values: dict[str, Any]) -> PlannedRecord:
        """Plan a new record of these values; see `add`."""
        return self.add(ENTITIES[entity].new(values), None)

    def add(self, made: Record, signs: Signs | None) -> PlannedRecord:
        """Plan a new record that has its id, and make it known by its signs to the rows that follow."""
        entity = made.entity.key
        planned = self.planned[made.id] = PlannedRecord(entity, made.id, made)
        if entity in NEEDED:
            index = self.index(entity)
            index.add(made.id, signs or self.signs(entity, vars(made)))
            index.claim(made.id)
        return planned

    def compare(self, planned: PlannedRecord, values: Mapping[str, Any], policy: OnMatch) -> Merged:
        """Return what values would do to a known record, without doing it.

        What an earlier row of the same import brought is never overwritten: where two rows differ, neither is right.
        """
        if planned.is_new:
            policy = OnMatch.FILL
        untouched = planned.record is None and not planned.changes
        brought = ENTITIES[planned.entity].stored(values)
        changes: dict[str, Any] = {}
        differing: list[str] = []
        for name, value in values.items():
            if value is None or name == "extra":
                continue
            # The same sheet once more is nothing but this question.
            current = planned.before.get(name) if untouched else self._current(planned, name)
            if current == brought[name] or (name == "name" and current and name_key(str(current)) == name_key(value)):
                continue
            may_update = policy is OnMatch.UPDATE and name not in planned.changes
            if (current is None and policy is not OnMatch.SKIP) or may_update:
                changes[name] = value
            else:
                differing.append(name)
        if brought.get("extra") and brought["extra"] != self._current(planned, "extra"):
            extra = self._extra(planned, values["extra"], policy)
            if extra is not None:
                changes["extra"] = extra
        return Merged(changes, tuple(differing))

    def kept(self, planned: PlannedRecord, name: str) -> Fault:
        """Return what is to be said where a sheet differs from a known record: what the record holds, and keeps."""
        field = ENTITIES[planned.entity].fields[name]
        items = field.kind.of if isinstance(field.kind, Listed) else field.kind
        if isinstance(items, Link):
            return Fault("import-warning-kept-link", (text(field.label_key),), Severity.WARNING)
        value = field.kind.value(self._current(planned, name))
        if isinstance(field.kind, Money):
            held = field.kind.show_in(value, str(self._current(planned, field.kind.currency) or ""), current())
        else:
            held = field.kind.show(value, current())
        held = textwrap.shorten(held, _LONGEST_HELD, placeholder=" …")
        return Fault("import-warning-kept", (text(field.label_key), held), Severity.WARNING)

    def commit(self, planned: PlannedRecord, changes: Mapping[str, Any]) -> None:
        """Take changes into the plan."""
        if not changes:
            return
        if planned.record is not None:
            planned.record = planned.record.with_values(**changes)
        else:
            planned.changes.update(changes)
        if planned.entity in NEEDED and not set(changes).isdisjoint(NEEDED[planned.entity]):
            fields = ENTITIES[planned.entity].fields
            whole = {name: self._current(planned, name) for name in NEEDED[planned.entity] if name in fields}
            self.index(planned.entity).add(planned.id, signs_of_row(planned.entity, whole))

    def pairs(self, part: str, owner: str, target: str) -> set[tuple[str, str]]:
        """Return the (owner, target) ids that a part joins already; new ones are to be added by the caller."""
        if part not in self._pairs:
            rows = self._reader.stored(part, (owner, target))
            self._pairs[part] = {(str(one), str(other)) for one, other in rows}
        return self._pairs[part]

    def sponsorship_of(self, partner: str) -> str | None:
        """Return the only sponsorship by a partner, None where there is none or more than one."""
        stored = {one: row.get("sponsor") for one, row in self._stored_of("sponsorship").items()}
        made = (planned.record for planned in self.planned.values() if planned.entity == "sponsorship")
        stored.update((record.id, self._current(self.planned[record.id], "sponsor")) for record in made if record)
        found = [one for one, sponsor in stored.items() if sponsor == partner]
        return found[0] if len(found) == 1 else None

    def partner_of(self, contact: str) -> str | None:
        """Return whose contact somebody is."""
        made = self.planned.get(contact)
        if made is not None and made.record is not None:
            return str(self._current(made, "partner"))
        partner = self._stored_of("contact").get(contact, {}).get("partner")
        return None if partner is None else str(partner)

    def currency_of(self, sponsorship: str) -> str | None:
        """Return the currency in which a fiscal sponsor holds a fund."""
        made = self.planned.get(sponsorship)
        if made is not None and made.record is not None:
            return str(self._current(made, "currency"))
        if self._currencies is None:
            self._currencies = {
                str(one): str(code) for one, code in self._reader.stored("sponsorship", ("id", "currency"))
            }
        return self._currencies.get(sponsorship)

    def extra_of(self, planned: PlannedRecord) -> dict[str, str]:
        """Return the columns kept beside a record, as they will be."""
        if planned.record is not None:
            return planned.record.extra
        if "extra" in planned.changes:
            return dict(planned.changes["extra"])
        kept = ENTITIES[planned.entity].fields["extra"].kind.value(planned.before.get("extra"))
        return dict(kept)

    def _extra(self, planned: PlannedRecord, brought: Mapping[str, str], policy: OnMatch) -> dict[str, str] | None:
        if policy is OnMatch.SKIP:
            return None
        kept = self.extra_of(planned)
        merged = dict(kept)
        for label, said in brought.items():
            may_update = policy is OnMatch.UPDATE and label not in dict(planned.changes.get("extra", ()))
            if may_update or label not in merged:
                merged[label] = said
            elif not holds_line(merged[label], said):
                # Two rows about one record: what both say beside it is kept.
                merged[label] = f"{merged[label]}\n{said}"
        return merged if merged != kept else None

    def _current(self, planned: PlannedRecord, name: str) -> Stored:
        kind = ENTITIES[planned.entity].fields[name].kind
        if planned.record is not None:
            return kind.stored(getattr(planned.record, name))
        if name in planned.changes:
            return kind.stored(planned.changes[name])
        return planned.before.get(name)

    def _stored_of(self, entity: str) -> dict[str, dict[str, Stored]]:
        if entity not in self._stored:
            names = tuple(dict.fromkeys((*self._fields.get(entity, ("extra",)), *NEEDED.get(entity, ()))))
            rows = self._reader.stored(entity, ("id", *names))
            self._stored[entity] = {str(row[0]): dict(zip(names, row[1:], strict=True)) for row in rows}
        return self._stored[entity]


@functools.cache
def _key_fields(entity: str) -> tuple[tuple[str, Callable[[Any], Stored] | None, Any], ...]:
    """Return the fields that keys are made of, how each is stored, and what stands where nothing is stated.

    Empty where all are stored as they are, so that the values themselves serve.
    """
    fields, forms = ENTITIES[entity].fields, ENTITIES[entity].stored_forms
    needed = [name for name in NEEDED[entity] if name != "other_names"]
    are_plain = all(forms[name] is None and fields[name].default is None for name in needed)
    return () if are_plain else tuple((name, forms[name], fields[name].default) for name in needed)


def holds_line(kept: str, text: str) -> bool:
    """Tell whether a text kept beside a record is this one, or holds it among others."""
    return kept == text or f"\n{text}\n" in f"\n{kept}\n"
