"""Maps what is left of a table whose kind is settled: the text that every such list has, the people, the word lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerdesk.importing.mapping.by_values import SURE_WORD, means_something_else
from partnerdesk.importing.mapping.choice import Reason, Why
from partnerdesk.importing.mapping.name_values import share_of_people
from partnerdesk.importing.mapping.samples import fits, share_understood
from partnerdesk.importing.mapping.targets import SPOKEN_WITH, field_of
from partnerdesk.records import ENTITIES
from partnerdesk.records.kinds import LongText, OneOf

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerdesk.importing.mapping.looked_at import LookedAt, Taken

_SCORE: Final = 0.5
_LISTED: Final = 0.65
"""Share of different words that a list knows, from which a column of them is that list."""
_ALL: Final = 0.9
"""The same where the header is the very word for a description: "Was ist das?"."""
_MOST_LETTERS: Final = 30
"""Letters of a word of a list; what is longer tells a story."""
_SAID_BY_EACH: Final = {
    "support": "description", "sponsor_entry": "description", "conversation": "summary", "followup": "what",
    "agreement": "title", "activity": "title", "goal": "title",
}  # fmt: skip
"""The text by which each line of such a list says what it is about."""
_LEAST_WORDS: Final = 2.0
"""Words that such a text has on average, at least; in a script without blanks, letters count for words."""
_SIDES: Final = {SPOKEN_WITH, "conversation.who"}
"""Two columns of people: theirs and ours."""
_PEOPLE: Final = 0.5


def add_left_over(looked: Sequence[LookedAt], key: str, taken: Taken) -> None:
    """Map columns by what the list of their kind must have and no other column holds."""
    _prefer_lists(looked, key, taken)
    _add_text(looked, key, taken)
    _add_people(looked, taken)


def _prefer_lists(looked: Sequence[LookedAt], key: str, taken: Taken) -> None:
    """A description, or a companion's title, that holds words of one list is that list: over "Museum", "Schule"."""
    used = {target for target, _, _ in taken.values()}
    for place, (target, _, _) in list(taken.items()):
        texts = looked[place].sample.texts
        entity, name = target.split(".", 1)
        is_loose = isinstance(field_of(target).kind, LongText) or (entity != key and name == "title")
        if not is_loose or len(texts) < 2 or max(map(len, texts)) > _MOST_LETTERS:
            continue
        fitting = [
            f"{entity}.{field.name}"
            for field in ENTITIES[entity].fields.values()
            if isinstance(field.kind, OneOf)
            and f"{entity}.{field.name}" not in used
            and share_understood(field, looked[place].sample)
            >= (_ALL if means_something_else(looked[place], f"{entity}.{field.name}") else _LISTED)
        ]
        if len(fitting) == 1:
            taken[place] = (fitting[0], Reason(Why.VALUES), _SCORE)
            used.add(fitting[0])


def _add_text(looked: Sequence[LookedAt], key: str, taken: Taken) -> None:
    """Map the one column of texts that is left to what every line of such a list says."""
    target = f"{key}.{_SAID_BY_EACH.get(key)}"
    if key not in _SAID_BY_EACH or any(target == one for one, _, _ in taken.values()):
        return
    offers = [place for place, one in enumerate(looked) if place not in taken and _tells(one, target)]
    if len(offers) == 1:
        taken[offers[0]] = (target, Reason(Why.VALUES), _SCORE)


def _tells(one: LookedAt, target: str) -> bool:
    """Tell whether a column holds different texts of several words under a header that means nothing else."""
    texts = one.sample.texts
    if one.is_other or len(texts) < 2 or any(each.score >= SURE_WORD for each in one.candidates.values()):
        return False
    spaced = sum(len(text.split()) if " " in text else len(text) / 3 for text in texts) / len(texts)
    is_numbered = sum(any(map(str.isdigit, text)) for text in texts) > 0.5 * len(texts)
    is_various = len(set(texts)) > 0.7 * len(texts) and not is_numbered
    return is_various and spaced >= _LEAST_WORDS and (fits(target, one.sample) or 0.0) >= 1.0 and _is_no_name(one)


def _is_no_name(one: LookedAt) -> bool:
    return share_of_people(one.sample) < _PEOPLE and one.sample.kind is None


def _add_people(looked: Sequence[LookedAt], taken: Taken) -> None:
    """Where people of one side have a column, the other column of people is the other side's."""
    missing = _SIDES - {target for target, _, _ in taken.values()}
    if len(missing) != 1:
        return
    offers = [
        place
        for place, one in enumerate(looked)
        if place not in taken and not one.is_other and share_of_people(one.sample) >= _PEOPLE
    ]
    if len(offers) == 1:
        taken[offers[0]] = (missing.pop(), Reason(Why.VALUES), _SCORE)
