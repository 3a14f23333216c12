"""Plans one row after another: the records that it feeds, whether each is known, and what the row would change."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from partnerdesk.importing.counting.counted_rows import CountedRows
from partnerdesk.importing.derived import complete
from partnerdesk.importing.drafting import Draft, Rejected, Undecided
from partnerdesk.importing.mapping.targets import ABOUT, PARTNER_LINK
from partnerdesk.importing.matching.index import is_likely
from partnerdesk.importing.options import OnMatch
from partnerdesk.importing.plan import Outcome, RowPlan
from partnerdesk.importing.row_links import RowLinks
from partnerdesk.importing.values.outcome import Fault, Severity
from partnerdesk.records import ENTITIES
from partnerdesk.records.name_key import name_key
from partnerdesk.records.reach import domain_key
from partnerdesk.records.record import problems_of

if TYPE_CHECKING:
    from partnerdesk.importing.drafting import Drafter
    from partnerdesk.importing.known_records import KnownRecords
    from partnerdesk.importing.matching.index import Suggestion
    from partnerdesk.importing.matching.keys import Signs
    from partnerdesk.importing.options import ImportOptions
    from partnerdesk.importing.plan import PlannedRecord
    from partnerdesk.records import Record
    from partnerdesk.records.problem import Problem

_CONTRADICTING: Final = ("wikidata", "country", "city")


@dataclass(slots=True)
class Pending:
    """A record that a row makes (`known` None) or changes, before the row is taken."""

    entity: str
    id: str
    known: PlannedRecord | None
    values: dict[str, Any]
    """Those that a known record gets."""
    name: str = ""
    made: Record | None = None
    """The new record."""
    signs: Signs | None = None
    """What the new record is known by; None: to be worked out from it."""


@dataclass(slots=True)
class RowWork:
    """What a row is about to do; nothing of it is done if the row waits or is rejected."""

    draft: Draft
    pending: list[Pending] = field(default_factory=list)
    joined: list[tuple[str, str, str, str, str]] = field(default_factory=list)
    """(part, owner field, owner id, target field, target id) of links that stand in records of their own."""
    as_new: bool = False
    """The row is a new record, whatever it looks like."""
    made_partners: list[str] = field(default_factory=list)
    """Partners that only this row names."""


class RowPlanner:
    """Plans the rows of one table whose rows are records of `entity`; `file` is the file's name without its ending."""

    def __init__(self, entity: str, drafter: Drafter, known: KnownRecords, options: ImportOptions, file: str) -> None:
        self.entity = entity
        self.drafter = drafter
        self.known = known
        self.options = options
        self.made_partners: list[str] = []
        self.rows: dict[int, RowPlan] = {}
        """Plans by place among the records, of rows that are taken."""
        self._links = RowLinks(self)
        self._counted = CountedRows(drafter, known, options, file) if drafter.counted else None

    def plan(self, number: int, place: int, *, as_new: bool = False) -> RowPlan:
        """Return the plan of the record at `place`, and take it into the known records.

        `as_new`: it is a new one, whatever it looks like.
        """
        draft = self.drafter.draft(place)
        if self._counted:
            self._counted.read(draft)
        work = RowWork(draft, as_new=as_new)
        try:
            main = self._settle(work)
        except Undecided as waits:
            return RowPlan(
                number, Outcome.UNDECIDED, reason=waits.fault, suggestions=waits.suggestions, wanted=waits.wanted
            )
        except Rejected as rejected:
            return RowPlan(number, Outcome.REJECTED, reason=rejected.fault)
        self.rows[place] = self._take(number, work, main)
        if self._counted:
            self._counted.take(draft, self.rows[place])
        return self.rows[place]

    def _settle(self, work: RowWork) -> Pending:
        draft = work.draft
        if self.entity == "partner":
            self._links.resolve(work, "partner", draft.values["partner"])
            main = self._main(work, "")
            self._links.companions(work, main)
            return main
        partners = self._links.partners(work)
        if self.entity == "contact" and partners and self._links.names_no_person(work):
            return self._links.organisation(work, partners[0])
        if not partners and self.entity != "contact":
            self._links.keep_contact(work)
        name = partners[0].name if partners else ""
        link = PARTNER_LINK.get(self.entity, "")
        values = draft.values[self.entity]
        if partners and link in ENTITIES[self.entity].fields:
            is_list = ENTITIES[self.entity].fields[link].kind.name == "list"
            values[link] = tuple(one.id for one in partners) if is_list else partners[0].id
        self._links.resolve(work, self.entity, values, partners)
        if self.entity == "sponsor_entry" and values.get("sponsorship"):
            # The fund is held in one currency, which its ledger need not repeat.
            values.setdefault("currency", self.known.currency_of(values["sponsorship"]))
        if ABOUT in draft.names:
            self._links.resolve_about(work, values)
        main = self._main(work, name)
        self._links.join(work, main, partners)
        self._links.grant_report(work, main)
        if "contact" in draft.values and self.entity != "contact" and partners:
            self._links.contact(work, partners[0], main)
        return main

    def _main(self, work: RowWork, partner: str) -> Pending:
        values = work.draft.values[self.entity]
        complete(self.entity, values, work.draft, partner)
        return self.settle_record(work, self.entity, values, is_main=True)

    def settle_record(self, work: RowWork, entity: str, values: dict[str, Any], *, is_main: bool = False) -> Pending:
        """Match a record and note what is to be done with it; raises Undecided or Rejected."""
        policy = self.options.on_match
        signs = self.known.signs(entity, values)
        if is_main and work.as_new:
            record = None
        else:
            record = self._own_id(work, entity) or self._match(entity, values, signs, is_main=is_main)
        if record is None:
            pending = self._new(work, entity, values, signs, is_main=is_main)
        else:
            known = self.known.get(entity, record)
            if is_main and work.draft.extra:
                values = {**values, "extra": work.draft.extra}
            merged = self.known.compare(known, values, OnMatch.FILL if policy is OnMatch.NEW else policy)
            for name in merged.differing:
                self.drafter.fault(work.draft, f"{entity}.{name}", self.known.kept(known, name))
            pending = Pending(entity, record, known, merged.changes, str(values.get("name") or ""))
        work.pending.append(pending)
        return pending

    def _own_id(self, work: RowWork, entity: str) -> str | None:
        own = work.draft.names.get(f"{entity}.id")
        if own and self.known.is_known(entity, own):
            return own
        return self._counted.known_activity(work.draft) if self._counted and entity == "activity" else None

    def _match(self, entity: str, values: dict[str, Any], signs: Signs, *, is_main: bool) -> str | None:
        if is_main and self.options.on_match is OnMatch.NEW:
            return None
        index = self.known.index(entity)
        name = str(values.get("name") or "")
        if self.options.decisions and entity == "partner" and name:
            decided = self.options.decisions.get((entity, name_key(name)))
            if decided is not None:
                return decided or None
        found = index.find(signs)
        if found is None and is_main and entity == "partner" and name:
            near = [one for one in index.near(name) if not self._contradicts(one, values)]
            if is_likely(near):
                raise Undecided(
                    Fault("import-undecided-near", (name, near[0].name), Severity.QUESTION), (entity, name), tuple(near)
                )
        return found

    def _contradicts(self, suggestion: Suggestion, values: dict[str, Any]) -> bool:
        """Tell whether what is known of the other record speaks against its being the same."""
        before = self.known.get("partner", suggestion.id).before
        for name in _CONTRADICTING:
            if values.get(name) and before.get(name) and name_key(str(values[name])) != name_key(str(before[name])):
                return True
        mine, theirs = (
            domain_key(str(site)) if site else None for site in (values.get("website"), before.get("website"))
        )
        return bool(mine and theirs and mine != theirs)

    def _new(self, work: RowWork, entity: str, values: dict[str, Any], signs: Signs, *, is_main: bool) -> Pending:
        """Check a new record against its own rules: what is not needed gives way, what is needed rejects the row."""
        kept = {name: value for name, value in values.items() if value is not None}
        kept["extra"] = work.draft.extra if is_main else {}
        made = ENTITIES[entity].new(kept)
        serious = [problem for problem in problems_of(made) if not problem.warning]
        for problem in serious:
            self._give_way(work, entity, kept, problem)
        if serious:
            made = ENTITIES[entity].new(kept)
            for problem in problems_of(made):
                if not problem.warning:
                    raise Rejected(Fault(problem.key, problem.values))
        name = str(kept.get("name") or "")
        return Pending(entity, made.id, None, {}, name, made, None if serious else signs)

    def _give_way(self, work: RowWork, entity: str, kept: dict[str, Any], problem: Problem) -> None:
        """Keep a value that breaks a rule beside the new record; raises Rejected where it is needed."""
        fields = ENTITIES[entity].fields
        target = f"{entity}.{problem.field}"
        if problem.field in kept and not fields[problem.field].required:
            del kept[problem.field]
            self.drafter.keep(work.draft, target)
            self.drafter.fault(work.draft, target, Fault(problem.key, problem.values))
            return
        self._raise_if_undecided(work, target)
        label = fields[problem.field].label_key if problem.field else ""
        raise Rejected(Fault("import-rejected", (_Label(label), _Label(problem.key, problem.values))))

    def _raise_if_undecided(self, work: RowWork, target: str) -> None:
        """A needed value that waits for an answer, or that may stand above, does not reject its row."""
        if work.draft.waits:
            raise Undecided(Fault("import-undecided-question", (), Severity.QUESTION))
        column = self.drafter.columns.get(target)
        if column is not None and column.may_mean_above and column.values[work.draft.place] is None:
            raise Undecided(Fault("import-undecided-above", (column.choice.label,), Severity.QUESTION))

    def finish(self) -> None:
        """Look once more for records of the same list that stood further down than the row that names them."""
        self._links.resolve_later()
        if self._counted:
            self._counted.finish()
        # They know this planner as it knows them: the two would keep alive all that was planned.
        del self._links

    def _take(self, number: int, work: RowWork, main: Pending) -> RowPlan:
        """Do what the row is about to do."""
        self.made_partners += work.made_partners
        changed: list[str] = []
        records: list[PlannedRecord] = []
        for pending in (main, *(one for one in work.pending if one is not main)):
            if pending.made is not None:
                records.append(self.known.add(pending.made, pending.signs))
                if pending is not main:
                    changed.append(pending.entity)
            elif pending.known is not None:
                records.append(pending.known)
                self.known.commit(pending.known, pending.values)
                changed += [f"{pending.entity}.{name}" for name in pending.values]
        for part, owner_field, owner, target_field, target in work.joined:
            pairs = self.known.pairs(part, owner_field, target_field)
            if (owner, target) not in pairs:
                pairs.add((owner, target))
                self.known.make(part, {owner_field: owner, target_field: target})
                changed.append(part)
        outcome = Outcome.NEW if main.known is None else Outcome.UPDATED if changed else Outcome.SAME
        return RowPlan(number, outcome, tuple(records), () if outcome is Outcome.NEW else tuple(changed))


class _Label:
    """A text of the message files within another text, in the language of whoever reads it."""

    def __init__(self, key: str, values: tuple[object, ...] = ()) -> None:
        self._key = key
        self._values = values

    def __str__(self) -> str:
        from partnerdesk.messages import text

        return text(self._key, *self._values) if self._key else ""
