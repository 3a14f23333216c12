"""What neighbouring columns settle: whose mail it is, which half of a name, the one text that is the title."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerdesk.importing.header_words import entity_words, header_key
from partnerdesk.importing.mapping.targets import FAMILY_NAME, GIVEN_NAME
from partnerdesk.records import ENTITIES
from partnerdesk.records.kinds import LongText, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerdesk.importing.mapping.looked_at import LookedAt, Taken

_REACHED: Final = frozenset({"contact.role", "contact.email", "contact.phone", "partner.email", "partner.phone"})
"""What follows the name of a person on the partner's side, and never that of a coordinator of one's own."""
_NEXT: Final = 2
_LEAST_OF_TITLE: Final = 0.4


def names_kind(one: LookedAt, entity: str) -> bool:
    """Tell whether a header holds a word for a kind of record."""
    return bool(set(header_key(one.column.header).split()) & entity_words()[entity])


def settle_people(looked: Sequence[LookedAt], key: str, taken: Taken) -> None:
    """Give a contact's name, mail and telephone to the contact, and the given name its half."""
    if key == "partner":
        _settle_responsible(looked, taken)
        _prefer_contact(looked, taken)
    _part_names(looked, taken)


def _settle_responsible(looked: Sequence[LookedAt], taken: Taken) -> None:
    """A "responsible person" whose position or mail follows is the partner's; a coordinator's own is not listed."""
    places = {target: place for place, (target, _, _) in taken.items()}
    place = places.get("partner.owner")
    if place is None or "contact.name" in places:
        return
    following = range(place + 1, min(place + 1 + _NEXT, len(looked)))
    if any(taken[one][0] in _REACHED for one in following if one in taken) or any(
        "contact.role" in looked[one].candidates and looked[one].candidates["contact.role"].score >= _LEAST_OF_TITLE
        for one in following
    ):
        taken[place] = ("contact.name", *taken[place][1:])
        for one in following:
            role = looked[one].candidates.get("contact.role")
            if one not in taken and role is not None:
                taken[one] = ("contact.role", role.reason, role.score)


def _prefer_contact(looked: Sequence[LookedAt], taken: Taken) -> None:
    """Mail, telephone and language that follow a contact's name are that person's."""
    places = {target: place for place, (target, _, _) in taken.items()}
    if "contact.name" not in places:
        return
    for mine, theirs in (("email", "email"), ("phone", "phone"), ("languages", "preferred_language")):
        place = places.get(f"partner.{mine}")
        target = f"contact.{theirs}"
        if (
            place is None
            or target in places
            or place < places["contact.name"]
            or target not in looked[place].candidates
        ):
            continue
        if not names_kind(looked[place], "partner"):
            taken[place] = (target, *taken[place][1:])


def _part_names(looked: Sequence[LookedAt], taken: Taken) -> None:
    """Beside a family name, the name means the given one; beside a given name that it does not hold, the family's.

    A given name with no other name beside it, whose header means the whole name as well, is the whole name.
    """
    places = {target: place for place, (target, _, _) in taken.items()}
    place = places.get("contact.name")
    half = places.get(GIVEN_NAME)
    if half is not None and place is None and FAMILY_NAME not in places:
        candidates = looked[half].candidates
        whole = candidates.get("contact.name")
        if whole is not None and GIVEN_NAME in candidates and whole.score > candidates[GIVEN_NAME].score:
            taken[half] = ("contact.name", whole.reason, taken[half][2])
        return
    if place is None or {GIVEN_NAME, FAMILY_NAME} <= places.keys():
        return
    if FAMILY_NAME in places:
        taken[place] = (GIVEN_NAME, *taken[place][1:])
    elif GIVEN_NAME in places:
        given, names = (looked[one].sample.texts for one in (places[GIVEN_NAME], place))
        pairs = list(zip(given, names, strict=False))
        if len(given) == len(names) and pairs and not any(one in other for one, other in pairs):
            taken[place] = (FAMILY_NAME, *taken[place][1:])


def settle_title(looked: Sequence[LookedAt], key: str, taken: Taken) -> None:
    """A text that may be the title or something optional is the title, where no other column is."""
    title = f"{key}.{ENTITIES[key].title_field}"
    if any(target == title for target, _, _ in taken.values()):
        return
    for place, (target, reason, score) in taken.items():
        candidate = looked[place].candidates.get(title)
        own, _, name = target.partition(".")
        if own != key or candidate is None or candidate.score < _LEAST_OF_TITLE or name not in ENTITIES[key].fields:
            continue
        field = ENTITIES[key].fields[name]
        if isinstance(field.kind, Text | LongText) and not field.required and looked[place].sample.looks_like_names:
            taken[place] = (title, reason, score)
            return
