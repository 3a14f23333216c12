"""Maps columns whose headers say nothing by what they hold: addresses, items, dates, amounts, words of a list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.mapping.choice import Reason, Why
from partnerdesk.importing.mapping.samples import kind_of_values, share_understood
from partnerdesk.importing.mapping.targets import COMPANIONS, entity_of, field_of
from partnerdesk.importing.values.money import currency_beside
from partnerdesk.records import ENTITIES
from partnerdesk.records.kinds import Code, Day, Kind, Money, OneOf

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from partnerdesk.importing.mapping.looked_at import LookedAt, Taken

_SCORE: Final = 0.6
_ENOUGH: Final = 0.65
_MAIN_DATES: Final = {
    "activity": "starts_on", "support": "received_on", "conversation": "held_on", "feedback": "given_on",
    "sponsor_entry": "booked_on", "content_result": "counted_on", "followup": "due_on",
}  # fmt: skip
"""The date that a list of these has if it has only one."""
_MAIN_AMOUNTS: Final = {"support": "amount", "grant": "awarded", "sponsor_entry": "amount", "agreement": "amount"}
_DATE: Final = re.compile(
    r"\d{1,4}[-./年]\s?\d{1,2}[-./月]\s?\d{1,4}日?|\d{1,2}\.? (?:de )?[^\W\d]{3,12}\.? (?:de )?\d{4}"
)


def add_by_values(looked: Sequence[LookedAt], key: str, taken: Taken) -> None:
    """Map addresses of mail and web, Wikidata items, and the names in a list without headers."""
    used = {target for target, _, _ in taken.values()}
    has_contact = any(target.startswith("contact.") for target in used)
    for place, one in enumerate(looked):
        kind = kind_of_values(one.sample)
        if place in taken or kind is None:
            continue
        homes = {
            "email": ("contact.email", "partner.email") if has_contact or key == "contact" else ("partner.email",),
            "url": ("activity.dashboard",) if key == "activity" else ("partner.website",),
            "qid": ("partner.wikidata",),
        }[kind]
        target = next((home for home in homes if home not in used), None)
        if target and entity_of(target) in {key, *COMPANIONS.get(key, ())} and not one.candidates:
            taken[place] = (target, Reason(Why.VALUES), _SCORE)
            used.add(target)
    if key == "partner" and "partner.name" not in used and not any(one.column.header for one in looked):
        names = (place for place, one in enumerate(looked) if place not in taken and one.sample.looks_like_names)
        likeliest = next(names, None)
        if likeliest is not None:
            taken[likeliest] = ("partner.name", Reason(Why.VALUES), 1.6)


def add_by_kind(looked: Sequence[LookedAt], key: str, taken: Taken) -> None:
    """Map what is left where only one field of the record can hold it, and only one column offers it."""
    offers: dict[str, list[int]] = {}
    for place, one in enumerate(looked):
        if place in taken or not one.sample.texts:
            continue
        for target in _targets_of_kind(one, key, {target for target, _, _ in taken.values()}):
            offers.setdefault(target, []).append(place)
    counts = [place for places in offers.values() for place in places]
    for target, places in offers.items():
        if len(places) == 1 and counts.count(places[0]) == 1:
            taken[places[0]] = (target, Reason(Why.VALUES), _SCORE)


def _means_other(one: LookedAt, *kinds: type[Kind]) -> bool:
    """Tell whether the header is a word for something of another kind, if only in lists of other things."""
    return any(
        candidate.reason.why is not Why.WORDS and not isinstance(field_of(target).kind, kinds)
        for target, candidate in one.candidates.items()
    )


def _targets_of_kind(one: LookedAt, key: str, used: set[str]) -> Iterator[str]:
    texts = one.sample.texts
    fields = {f"{key}.{field.name}": field.kind for field in ENTITIES[key].fields.values()}
    for names, kind, fits in ((_MAIN_DATES, Day, _DATE.fullmatch), (_MAIN_AMOUNTS, Money, currency_beside)):
        target = f"{key}.{names.get(key)}"
        if target in fields and target not in used and not _means_other(one, kind) and all(map(fits, texts)):
            yield target
    if max(map(len, texts)) < 2 or len(texts) < 2 or one.sample.is_yes_no or _means_other(one, Code, OneOf):
        return
    for target, held in fields.items():
        is_place = isinstance(held, Code) and target.endswith(".country") and min(map(len, texts)) > 2
        is_listed = isinstance(held, OneOf) and len(set(texts)) > 1
        if (is_place or is_listed) and target not in used and share_understood(field_of(target), one.sample) >= _ENOUGH:
            yield target
