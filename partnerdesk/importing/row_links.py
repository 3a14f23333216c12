"""Links between the records of a row, and to records that it names: partners above all, grants, activities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from partnerdesk.importing.derived import complete
from partnerdesk.importing.drafting import Rejected, Undecided
from partnerdesk.importing.grid import is_blank
from partnerdesk.importing.mapping.name_values import may_name_a_person
from partnerdesk.importing.mapping.targets import (
    ABOUT,
    PARTNER_LINK,
    SPOKEN_WITH,
    field_of,
    name_of,
    reference_of,
)
from partnerdesk.importing.plan import Outcome
from partnerdesk.importing.references import Named, References
from partnerdesk.importing.values.answers import ONE, SEVERAL
from partnerdesk.importing.values.choice_words import choice_within
from partnerdesk.importing.values.outcome import Fault, Question, QuestionKind, Severity
from partnerdesk.records import ENTITIES
from partnerdesk.records.grant import ReportKind
from partnerdesk.records.name_key import name_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerdesk.importing.drafting import Draft
    from partnerdesk.importing.row_planning import Pending, RowPlanner, RowWork

_LOOSE: Final = frozenset({"activity", "grant", "goal", "learning_question", "content_result", "followup"})
"""Kinds of record that stand by themselves: a partner that nobody knows leaves them without that link."""


class RowPartner(NamedTuple):
    """A partner that a row names."""

    id: str
    name: str


class Later(NamedTuple):
    """A name of a record of the same list that was not known yet when its row was planned."""

    draft: Draft
    target: str
    text: str


class RowLinks:
    """Resolves what the rows of one planner name."""

    def __init__(self, planner: RowPlanner) -> None:
        self._planner = planner
        self._references = References(planner.known, planner.options)
        self._later: list[Later] = []

    def partners(self, work: RowWork) -> list[RowPartner]:
        """Return the partners that a row names, and note those that are made or filled; raises Undecided."""
        link = PARTNER_LINK.get(self._planner.entity)
        target = f"{self._planner.entity}.{link}"
        text = work.draft.names.get(target) if link else None
        if not text:
            self._keep_about_partner(work)
            return []
        is_list = field_of(target).kind.name == "list"
        column = self._planner.drafter.columns[target]
        named = self._references.several("partner", text, column) if is_list else None
        if named is not None and len(named) > 1:
            # Nobody knows whose type or country a cell beside them states.
            self._keep_about_partner(work)
        found: list[RowPartner] = []
        for one_text, record in named or [Named(text, self._references.one("partner", text))]:
            if record is None:
                if is_list:
                    self._ask_whether_several(work, target, one_text)
                made = self._unknown(work, target, one_text, alone=named is None or len(named) == 1)
                found += [made] if made else []
                continue
            found.append(RowPartner(record, one_text))
            if named is None or len(named) == 1:
                self._fill_partner(work, record)
        return found

    def _ask_whether_several(self, work: RowWork, target: str, text: str) -> None:
        """Raise Undecided where a comma may part names of several partners that nobody knows yet."""
        said = self._references.parts_names(self._planner.drafter.columns[target])
        is_decided = said is not None or self._references.is_decided_new("partner", text)
        if is_decided or not self._references.may_be_several(text):
            return
        self._planner.drafter.ask(target, Question(QuestionKind.SEVERAL, (ONE, SEVERAL), text))
        self._planner.drafter.fault(work.draft, target, Fault("import-problem-several", (text,), Severity.QUESTION))
        raise Undecided(Fault("import-undecided-question", (), Severity.QUESTION))

    def _unknown(self, work: RowWork, target: str, text: str, *, alone: bool) -> RowPartner | None:
        planner = self._planner
        is_new = self._references.is_decided_new("partner", text)
        if planner.options.makes_missing or is_new:
            more = work.draft.values.get("partner", {}) if alone else {}
            pending = planner.settle_record(work, "partner", {**more, "name": text})
            if pending.known is None:
                work.made_partners.append(text)
            return RowPartner(pending.id, text)
        if planner.entity in _LOOSE:
            planner.drafter.fault(work.draft, target, Fault("import-problem-unknown-partner", (text,)))
            planner.drafter.keep(work.draft, target)
            self._keep_about_partner(work)
            return None
        near = tuple(planner.known.index("partner").near(text, everywhere=True))
        raise Undecided(Fault("import-undecided-partner", (text,), Severity.QUESTION), ("partner", text), near)

    def _keep_about_partner(self, work: RowWork) -> None:
        """Keep what columns say of a partner beside the row's own record, where no one partner is meant."""
        if self._planner.entity != "partner":
            for target in [one for one in self._planner.drafter.columns if one.startswith("partner.")]:
                self._planner.drafter.keep(work.draft, target)

    def keep_contact(self, work: RowWork) -> None:
        """Keep what columns say of a contact person where no partner is known whose contact that could be."""
        for target in [one for one in self._planner.drafter.columns if one.startswith("contact.")]:
            self._planner.drafter.keep(work.draft, target)

    def _fill_partner(self, work: RowWork, record: str) -> None:
        """Fill a known partner from the columns about it in another list."""
        from partnerdesk.importing.row_planning import Pending

        planner = self._planner
        values = work.draft.values.get("partner")
        if not values:
            return
        known = planner.known.get("partner", record)
        merged = planner.known.compare(known, values, planner.options.on_match)
        for name in merged.differing:
            planner.drafter.fault(work.draft, f"partner.{name}", planner.known.kept(known, name))
        work.pending.append(Pending("partner", record, known, merged.changes))

    def resolve(self, work: RowWork, entity: str, values: dict[str, Any], partners: Sequence[RowPartner] = ()) -> None:
        """Look up the other records that a row names; raises Undecided where one that is needed is not known.

        People of the row's one partner of whom nothing is known yet become contacts of theirs; who has no name, such
        as "two librarians", is among the others present.
        """
        for target, text in work.draft.names.items():
            name = name_of(target)
            if not target.startswith(f"{entity}.") or name in {PARTNER_LINK.get(entity), "id"} or target == ABOUT:
                continue
            to = reference_of(target)
            if to is None:
                continue
            field = field_of(target)
            if field.kind.name == "list":
                named = self._references.several(to, text, self._planner.drafter.columns[target])
                ids = tuple(one.id for one in named if one.id)
                unknown = [one.text for one in named if not one.id]
                if target == SPOKEN_WITH and len(partners) == 1:
                    ids, unknown = self._people(work, named, partners[0], values), []
                if ids:
                    values[name] = ids
            else:
                record = self._references.one(to, text)
                unknown = [] if record else [text]
                if record:
                    values[name] = record
            if unknown and to == entity == self._planner.entity:
                self._later.append(Later(work.draft, target, text))
            elif unknown:
                self._not_found(work.draft, target, to, unknown[0], required=field.required)

    def _people(
        self, work: RowWork, named: Sequence[Named], partner: RowPartner, values: dict[str, Any]
    ) -> tuple[str, ...]:
        """Return the contacts of a partner that a cell names, new ones included; others are others present."""
        known = self._planner.known
        found, others = [], []
        for one in {name_key(each.text): each for each in named}.values():
            if one.id and known.partner_of(one.id) == partner.id:
                found.append(one.id)
            elif may_name_a_person(one.text):
                person = {"name": one.text, "partner": partner.id}
                found.append(self._planner.settle_record(work, "contact", person).id)
            else:
                others.append(one.text)
        if others:
            values["who"] = (*values.get("who", ()), *others)
            self._planner.drafter.keep(work.draft, SPOKEN_WITH)
        return tuple(found)

    def resolve_later(self) -> None:
        """Set the links to records that came after the rows that name them; report those that never came."""
        known = self._planner.known
        for draft, target, text in self._later:
            row = self._planner.rows.get(draft.place)
            if row is None:
                continue
            main = row.records[0]
            record = self._references.one(main.entity, text)
            if record == main.id:
                self._planner.drafter.fault(draft, target, Fault("problem-own-parent"))
            elif record is None:
                self._not_found(draft, target, main.entity, text, required=False)
            values = {name_of(target): record} if record and record != main.id else {"extra": draft.extra}
            if "extra" in values:
                self._planner.drafter.keep(draft, target)
            merged = known.compare(main, values, self._planner.options.on_match)
            known.commit(main, merged.changes)
            if not main.is_new and merged.changes:
                row.changed = (*row.changed, *(f"{main.entity}.{name}" for name in merged.changes))
                row.outcome = Outcome.UPDATED if row.outcome is Outcome.SAME else row.outcome
            for name in merged.differing:
                self._planner.drafter.fault(draft, f"{main.entity}.{name}", known.kept(main, name))

    def _not_found(self, draft: Draft, target: str, to: str, text: str, *, required: bool) -> None:
        label = ENTITIES[to].label_key
        if required:
            near = tuple(self._planner.known.index(to).near(text, everywhere=True))
            fault = Fault("import-undecided-reference", (_Entity(label), text), Severity.QUESTION)
            raise Undecided(fault, (to, text), near)
        self._planner.drafter.fault(draft, target, Fault("import-problem-unknown", (_Entity(label), text)))
        self._planner.drafter.keep(draft, target)

    def resolve_about(self, work: RowWork, values: dict[str, Any]) -> None:
        """Find what a follow-up is about: a partner by name, an agreement or a grant by number or title."""
        text = work.draft.names[ABOUT]
        for to in ("partner", "agreement", "grant"):
            record = self._references.one(to, text)
            if record and not values.get(to):
                values[to] = record
                return
        self._planner.drafter.fault(work.draft, ABOUT, Fault("import-problem-unknown-about", (text,)))
        self._planner.drafter.keep(work.draft, ABOUT)

    def join(self, work: RowWork, main: Pending, partners: list[RowPartner]) -> None:
        """Note the links to partners that stand in records of their own, such as the parties of an agreement."""
        for through in ENTITIES[self._planner.entity].through:
            if through.name == PARTNER_LINK.get(self._planner.entity):
                work.joined += [(through.part, through.owner, main.id, through.target, one.id) for one in partners]

    def companions(self, work: RowWork, main: Pending) -> None:
        """Note what a row of the partner list brings beside the partner: a contact, an agreement, a support."""
        draft = work.draft
        if len(draft.values) == 1 and not draft.names:
            # Most lists of partners hold nothing else.
            return
        partner = RowPartner(main.id, str(draft.values["partner"].get("name") or ""))
        self.contact(work, partner, main)
        kept = len(draft.extra)
        for entity in ("agreement", "support"):
            values = draft.values.get(entity)
            if not values:
                for target in [one for one in draft.names if one.startswith(f"{entity}.")]:
                    self._planner.drafter.keep(draft, target)
                continue
            self.resolve(work, entity, values)
            if entity == "support":
                values["partner"] = partner.id
            complete(entity, values, draft, partner.name)
            try:
                pending = self._planner.settle_record(work, entity, values)
            except Rejected as rejected:
                self._keep_all(work, entity, rejected.fault)
                continue
            for through in ENTITIES[entity].through:
                if through.target == "partner":
                    work.joined.append((through.part, through.owner, pending.id, through.target, partner.id))
        if len(draft.extra) > kept:
            self._renew_extra(work, main)

    def grant_report(self, work: RowWork, main: Pending) -> None:
        """Note the report that a row of the grant list brings beside the grant."""
        values = work.draft.values.get("grant_report")
        if not values:
            return
        values["grant"] = main.id
        if "kind" not in values and self._is_blank(work, "grant_report.kind"):
            values["kind"] = self._report_kind(work, values)
        try:
            self._planner.settle_record(work, "grant_report", values)
        except Rejected as rejected:
            self._keep_all(work, "grant_report", rejected.fault)

    def _is_blank(self, work: RowWork, target: str) -> bool:
        column = self._planner.drafter.columns.get(target)
        return column is None or is_blank(column.raws[work.draft.place])

    def _report_kind(self, work: RowWork, values: dict[str, Any]) -> ReportKind:
        """Tell from its header which report a column is about; one that is due at the grant's end or later is the last.

        A list with one report per grant rarely says which it is.
        """
        for target, column in self._planner.drafter.columns.items():
            if target.startswith("grant_report.") and (kind := choice_within(ReportKind, column.choice.header)):
                return ReportKind(kind)
        ends_on = work.draft.values.get("grant", {}).get("ends_on")
        when = values.get("due_on") or values.get("sent_on")
        is_last = ends_on is not None and when is not None and when.latest >= ends_on.earliest
        return ReportKind.FINAL if is_last else ReportKind.OTHER

    def contact(self, work: RowWork, partner: RowPartner, main: Pending) -> None:
        """Note the contact person of a row; mail and telephone without a person are the partner's own."""
        values = work.draft.values.get("contact")
        if not values:
            return
        complete("contact", values, work.draft, partner.name)
        if not values.get("name"):
            owner = main if main.id == partner.id else self._pending(work, partner, {})
            self._without_person(work, values, owner, main)
            return
        values["partner"] = partner.id
        try:
            self._planner.settle_record(work, "contact", values)
        except Rejected as rejected:
            self._keep_all(work, "contact", rejected.fault)

    def names_no_person(self, work: RowWork) -> bool:
        """Tell whether a row of the contact list is about an organisation alone, as address books hold them too."""
        values = work.draft.values["contact"]
        complete("contact", values, work.draft, "")
        column = self._planner.drafter.columns.get("contact.name")
        return not values.get("name") and not (column and column.may_mean_above)

    def organisation(self, work: RowWork, partner: RowPartner) -> Pending:
        """Note what a row of the contact list brings to the partner that it is about."""
        main = self._pending(work, partner, {"extra": work.draft.extra})
        self._without_person(work, work.draft.values["contact"], main, main)
        return main

    def _pending(self, work: RowWork, partner: RowPartner, values: dict[str, Any]) -> Pending:
        """Return what is about to be done with a row's partner, with values that it brings if nothing is yet."""
        from partnerdesk.importing.row_planning import Pending

        found = next((one for one in work.pending if one.id == partner.id), None)
        if found is None:
            known = self._planner.known.get("partner", partner.id)
            merged = self._planner.known.compare(known, values, self._planner.options.on_match)
            found = Pending("partner", partner.id, known, merged.changes, partner.name)
            work.pending.append(found)
        return found

    def _without_person(self, work: RowWork, values: dict[str, Any], owner: Pending, main: Pending) -> None:
        """Give mail and telephone without a person to the partner itself; the rest stays beside the row's record."""
        told = work.draft.values.get("partner", {})
        offered = {name: values[name] for name in ("email", "phone") if values.get(name) and not told.get(name)}
        taken: set[str] = set()
        if owner.made is not None:
            owner.made = owner.made.with_values(**offered)
            owner.signs = None
            taken = set(offered)
        elif owner.known is not None:
            merged = self._planner.known.compare(owner.known, offered, self._planner.options.on_match)
            owner.values.update(merged.changes)
            taken = set(offered) - set(merged.differing)
        for name in values:
            if name not in taken:
                self._planner.drafter.keep(work.draft, f"contact.{name}")
        self._renew_extra(work, main)

    def _keep_all(self, work: RowWork, entity: str, fault: Fault) -> None:
        """Keep the cells of a record that cannot be made beside the row's own record."""
        for target in [one for one in self._planner.drafter.columns if one.startswith(f"{entity}.")]:
            self._planner.drafter.keep(work.draft, target)
            self._planner.drafter.fault(work.draft, target, fault)
        main = next(one for one in work.pending if one.entity == self._planner.entity)
        self._renew_extra(work, main)

    def _renew_extra(self, work: RowWork, main: Pending) -> None:
        """Bring what was kept since the row's own record was made, or compared to a known one."""
        if not work.draft.extra:
            return
        if main.made is not None:
            main.made = main.made.with_values(extra=work.draft.extra)
        if main.known is None:
            return
        merged = self._planner.known.compare(main.known, {"extra": work.draft.extra}, self._planner.options.on_match)
        main.values.update(merged.changes)


class _Entity:
    """The name of a kind of record within another text, in the language of whoever reads it."""

    def __init__(self, key: str) -> None:
        self._key = key

    def __str__(self) -> str:
        from partnerdesk.messages import text

        return text(self._key)
