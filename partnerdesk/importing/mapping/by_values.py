"""Maps columns whose headers say little by what they hold: addresses, names, dates, amounts, words of a list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.mapping.choice import Reason, Why
from partnerdesk.importing.mapping.name_values import share_of_organisations, share_of_people
from partnerdesk.importing.mapping.samples import share_understood
from partnerdesk.importing.mapping.targets import COMPANIONS, FAMILY_NAME, GIVEN_NAME, PARTNER_LINK, entity_of, field_of
from partnerdesk.importing.values.dates import DateReader
from partnerdesk.importing.values.money import currency_beside, currency_in_header
from partnerdesk.importing.values.outcome import Odd
from partnerdesk.records import ENTITIES
from partnerdesk.records.kinds import Code, Day, Kind, Money, OneOf
from partnerdesk.records.reading import DateOrder

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from partnerdesk.importing.mapping.looked_at import LookedAt, Taken

SCORE: Final = 0.6
_ENOUGH: Final = 0.65
SURE_WORD: Final = 0.75
"""A header that is so near to a word for something else is not overruled by its values."""
_FAR: Final = 0.15
"""How far behind the best field another one is no longer meant."""
_OF_ORGANISATIONS: Final = 0.4
"""Share of names with a word such as "library" in a column of organisations: many have none."""
_NEARLY_ALL: Final = 0.9
_FIRST_COLUMNS: Final = 3
"""A list names its records at the left."""
_FIRST: Final = 1.6
"""What names count that begin the rows of a list without a header: it is one of partners, if anything."""
_WHO: Final = frozenset({"partner.owner", "followup.owner", "conversation.who", "agreement.resident"})
_MAIN_DATES: Final = {
    "activity": "starts_on", "support": "received_on", "conversation": "held_on", "feedback": "given_on",
    "sponsor_entry": "booked_on", "content_result": "counted_on", "followup": "due_on",
}  # fmt: skip
"""The date that a list of these has if it has only one."""
_PERIODS: Final = {
    "activity": ("starts_on", "ends_on"), "agreement": ("effective_from", "ends_on"),
    "grant": ("starts_on", "ends_on"), "sponsorship": ("starts_on", "ends_on"),
    "value_area": ("period_from", "period_to"), "grant_report": ("due_on", "sent_on"),
}  # fmt: skip
"""The dates of these that stand side by side, the earlier one first."""
_MAIN_AMOUNTS: Final = {"support": "amount", "grant": "awarded", "sponsor_entry": "amount", "agreement": "amount"}
_TITLED: Final = frozenset({"partner", "activity", "grant", "followup", "goal", "metric", "learning_question"})
"""Kinds of record that a list always gives a name."""
_DATE: Final = re.compile(
    r"\d{1,4}[-./年]\s?\d{1,2}[-./月]\s?\d{1,4}日?|\d{1,2}\.? (?:de )?[^\W\d]{3,12}\.? (?:de )?\d{4}"
)


def add_by_values(looked: Sequence[LookedAt], key: str, taken: Taken) -> None:
    """Map addresses of mail and web, telephones, Wikidata items, organisations, and what a list calls its records."""
    used = {target for target, _, _ in taken.values()}
    has_contact = any(target.startswith("contact.") for target in used)
    mine_first = ("contact", "partner") if has_contact or key == "contact" else ("partner",)
    for place, one in enumerate(looked):
        kind = one.sample.kind
        if place in taken or kind is None or one.is_other:
            continue
        homes = {
            "email": tuple(f"{owner}.email" for owner in mine_first),
            "phone": tuple(f"{owner}.phone" for owner in mine_first),
            "url": ("activity.dashboard",) if key == "activity" else ("partner.website",),
            "qid": ("partner.wikidata",),
        }[kind]
        target = next((home for home in homes if home not in used), None)
        if target and entity_of(target) in {key, *COMPANIONS.get(key, ())} and not _is_sure(one, kind):
            taken[place] = (target, Reason(Why.VALUES), SCORE)
            used.add(target)
    _add_organisations(looked, key, taken, used)
    if key == "contact":
        _add_person(looked, taken, used)
    _add_title(looked, key, taken, used)


def _is_sure(one: LookedAt, kind: str) -> bool:
    """Tell whether the header is the word for something that holds such values just as well."""
    return any(
        candidate.score >= SURE_WORD and field_of(target).kind.name == kind
        for target, candidate in one.candidates.items()
    )


def _add_organisations(looked: Sequence[LookedAt], key: str, taken: Taken, used: set[str]) -> None:
    """Map the one column of names of organisations that is left to the partner that every row has."""
    target = "partner.name" if key == "partner" else f"{key}.{PARTNER_LINK.get(key)}"
    if (key not in PARTNER_LINK and key != "partner") or target in used:
        return
    offers = [
        place
        for place, one in enumerate(looked)
        if place not in taken and not means_something_else(one, target) and _lists_organisations(one)
    ]
    if len(offers) == 1:
        taken[offers[0]] = (target, Reason(Why.VALUES), SCORE)
        used.add(target)


def _add_person(looked: Sequence[LookedAt], taken: Taken, used: set[str]) -> None:
    """Map the leftmost column of names of people to the person whose name no header gives."""
    if used & {"contact.name", GIVEN_NAME, FAMILY_NAME}:
        return
    for place, one in enumerate(looked[:_FIRST_COLUMNS]):
        is_likely = len(one.sample.texts) > 1 and share_of_people(one.sample) >= _ENOUGH
        asked = _asks_who(one)
        if place not in taken and is_likely and (asked or not means_something_else(one, "contact.name")):
            taken[place] = ("contact.name", asked or Reason(Why.VALUES), SCORE)
            used.add("contact.name")
            return


def _asks_who(one: LookedAt) -> Reason | None:
    """Return the reason if a header is the word for a person in lists of something else: "Who", "Responsible"."""
    best = max(one.candidates, key=lambda target: one.candidates[target].score, default="")
    return one.candidates[best].reason if best in _WHO else None


def _lists_organisations(one: LookedAt) -> bool:
    return len(one.sample.texts) > 1 and share_of_organisations(one.sample) >= _OF_ORGANISATIONS and max(
        map(len, one.sample.texts)
    ) <= 120  # fmt: skip


def means_something_else(one: LookedAt, target: str) -> bool:
    """Tell whether a header is a word for some other field, or for none of ours, and not for this one."""
    if one.is_other:
        return True
    best = max((candidate.score for candidate in one.candidates.values()), default=0.0)
    return best >= SURE_WORD and (target not in one.candidates or one.candidates[target].score < best - _FAR)


def _add_title(looked: Sequence[LookedAt], key: str, taken: Taken, used: set[str]) -> None:
    """Map the leftmost column of different short texts to the name of the record, where no other column has it."""
    title = f"{key}.{ENTITIES[key].title_field}"
    if key not in _TITLED or title in used:
        return
    for place, one in enumerate(looked[:_FIRST_COLUMNS]):
        if place in taken or not one.sample.looks_like_names or means_something_else(one, title):
            continue
        if not one.column.header and key != "partner":
            continue
        is_sure = not one.column.header and (place == 0 or share_of_organisations(one.sample) > 0)
        taken[place] = (title, Reason(Why.VALUES), _FIRST if is_sure else SCORE)
        used.add(title)
        return


def add_by_kind(looked: Sequence[LookedAt], key: str, taken: Taken) -> None:
    """Map what is left where only one field of the record can hold it, and only one column offers it."""
    _add_period(looked, key, taken)
    offers: dict[str, list[int]] = {}
    for place, one in enumerate(looked):
        if place in taken or not one.sample.texts:
            continue
        for target in _targets_of_kind(one, key, {target for target, _, _ in taken.values()}):
            offers.setdefault(target, []).append(place)
    counts = [place for places in offers.values() for place in places]
    for target, places in offers.items():
        if len(places) == 1 and counts.count(places[0]) == 1:
            taken[places[0]] = (target, Reason(Why.VALUES), SCORE)


def _add_period(looked: Sequence[LookedAt], key: str, taken: Taken) -> None:
    """Map two columns of dates side by side, the second never before the first, to the two ends of a period."""
    if key not in _PERIODS:
        return
    first, last = (f"{key}.{name}" for name in _PERIODS[key])
    places = {target: place for place, (target, _, _) in taken.items()}
    for place in range(len(looked) - 1):
        pair = (looked[place], looked[place + 1])
        begins = places.get(first) == place or (first not in places and place not in taken)
        ends = places.get(last) == place + 1 or (last not in places and place + 1 not in taken)
        is_new = place not in taken or place + 1 not in taken
        if not (begins and ends and is_new) or any(_means_other(one, Day) for one in pair):
            continue
        if _is_in_order(*pair):
            for target, at in ((first, place), (last, place + 1)):
                taken.setdefault(at, (target, Reason(Why.VALUES), SCORE))
            return


def _is_in_order(one: LookedAt, other: LookedAt) -> bool:
    """Tell whether two columns hold dates only, the second never before the first and not always equal to it."""
    begins, ends = (_days(column) for column in (one, other))
    if len(begins) < 2 or len(begins) != len(ends):
        return False
    pairs = list(zip(begins, ends, strict=True))
    return all(early <= late for early, late in pairs) and any(early < late for early, late in pairs)


def _days(one: LookedAt) -> list[date]:
    """Return the days of a column that holds nothing else, none otherwise."""
    reader = DateReader(DateOrder.DAY_FIRST, ())
    found = []
    for raw, text in zip(one.sample.raws, one.sample.texts, strict=True):
        if not (_DATE.fullmatch(text) or hasattr(raw, "year")):
            return []
        day = reader.read(raw)  # type: ignore[arg-type] # what a cell holds as a date or a text
        value = day.value if isinstance(day, Odd) else day
        if value is None:
            return []
        found.append(value.earliest)
    return found


def _is_money(one: LookedAt) -> bool:
    """Tell whether every cell names its currency, or the header names it over numbers."""
    if all(map(currency_beside, one.sample.texts)):
        return True
    amount = field_of("support.amount")
    return currency_in_header(one.column.header) is not None and share_understood(amount, one.sample) >= _NEARLY_ALL


def _means_other(one: LookedAt, *kinds: type[Kind]) -> bool:
    """Tell whether the header is a word for something of another kind, if only in lists of other things."""
    return one.is_other or any(
        candidate.score >= SURE_WORD and not isinstance(field_of(target).kind, kinds)
        for target, candidate in one.candidates.items()
    )


def _targets_of_kind(one: LookedAt, key: str, used: set[str]) -> Iterator[str]:
    texts = one.sample.texts
    fields = {f"{key}.{field.name}": field.kind for field in ENTITIES[key].fields.values()}
    main_date, main_amount = f"{key}.{_MAIN_DATES.get(key)}", f"{key}.{_MAIN_AMOUNTS.get(key)}"
    if (
        main_date in fields
        and main_date not in used
        and not _means_other(one, Day)
        and all(map(_DATE.fullmatch, texts))
    ):
        yield main_date
    if main_amount in fields and main_amount not in used and not _means_other(one, Money) and _is_money(one):
        yield main_amount
    if max(map(len, texts)) < 2 or len(texts) < 2 or one.sample.is_yes_no or _means_other(one, Code, OneOf):
        return
    for target, held in fields.items():
        is_place = isinstance(held, Code) and target.endswith(".country") and min(map(len, texts)) > 2
        is_listed = isinstance(held, OneOf) and len(set(texts)) > 1
        if not (is_place or is_listed) or target in used or means_something_else(one, target):
            continue
        if share_understood(field_of(target), one.sample) >= _ENOUGH:
            yield target
