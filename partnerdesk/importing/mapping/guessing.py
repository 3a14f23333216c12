"""Guesses what a table lists and where its columns go: from its headers, its values, and the sheet's name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from partnerdesk.importing.grid import is_blank
from partnerdesk.importing.header_words import IMPORTED, entity_words, header_key
from partnerdesk.importing.mapping.by_values import add_by_kind, add_by_values
from partnerdesk.importing.mapping.choice import ColumnChoice, Reason, Why
from partnerdesk.importing.mapping.evidence import weigh
from partnerdesk.importing.mapping.headers import candidates_of_rows, languages_of_headers, likeness_of_other
from partnerdesk.importing.mapping.left_over import add_left_over
from partnerdesk.importing.mapping.looked_at import LookedAt, Taken
from partnerdesk.importing.mapping.neighbours import names_kind, settle_people, settle_title
from partnerdesk.importing.mapping.samples import Sample
from partnerdesk.importing.mapping.targets import (
    COMPANIONS,
    FAMILY_NAME,
    GIVEN_NAME,
    PARTNER_LINK,
    entity_of,
    reference_of,
)
from partnerdesk.importing.word_stems import UNSPACED
from partnerdesk.records import ENTITIES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerdesk.importing.grid import Raw
    from partnerdesk.importing.layout import TableColumn

_LEAST_OF_COMPANION: Final = 0.55
_SAMPLES: Final = 200
_SHEET_NAME: Final = 2.5
_RIVAL: Final = 0.15
"""Candidates that fit a header so much worse than the best one are no rivals of it."""
_BEHIND: Final = 0.35
_FAR_BEHIND: Final = 0.45
"""How far a field may stand behind one of any kind of record that the header holds words for."""
_FAR_BEHIND_WORD: Final = 0.25
"""The same where the header is a word for that other field: "Country" is near "count", and no number."""
_FAR_BEHIND_NAME: Final = 0.1
"""The same where it names that other kind as well: the status of an activity is not its partner's."""
_NAMED: Final = 0.03
"""What is ahead of equal headers: "agreement start" of "start", for the agreement beside a partner."""
_FEW: Final = 0.2
"""A score that is enough where most columns of a table fit, though each of them is common."""
_MANY: Final = 3
"""Columns that make such a score enough."""
_AHEAD: Final = 0.4
"""What the best guess is ahead of the next one where fewer columns are enough."""
_NOTHING: Final = -100.0
"""A kind of record that no column is a field of."""
_TOLD: Final = 0.4
"""What it counts that a header holds the word for the kind of record: "Goal", "Activity"."""
_MOST_TOLD: Final = 3
_CLEAR: Final = 2.5
"""A score that one column may reach alone, by a word that nothing else has."""
_ONLY_LIKELY: Final = 1.5
"""What it counts against a kind of record that only the values speak for a column that it needs."""
_OF_PARTNERS: Final = frozenset({"type", "country", "city", "website", "wikidata", "address", "level"})
"""What lists of other things say of a partner."""
_OTHER: Final = 0.6
"""A header so near to a word for what is no field is such."""
_NEEDED: Final = {
    "contact": ({"contact.name"}, {"contact.email"}, {"contact.phone"}, {"contact.given_name"}),
    "agreement": (
        {"agreement.signed_on"},
        {"agreement.ends_on"},
        {"agreement.title"},
        {"agreement.kind", "agreement.state"},
    ),
    "support": ({"support.amount"}, {"support.unit_value"}, {"support.description", "support.category"}),
    "grant_report": ({"grant_report.kind"}, {"grant_report.due_on"}, {"grant_report.sent_on"}),
}
"""Sets of columns of which one makes a companion of a row worth having."""

_TITLE_FOLLOWS: Final = frozenset(
    {"agreement", "sponsorship", "support", "conversation", "grant_report", "content_result"}
)
"""Kinds of record whose title follows from the rest of the row, or that have none."""


class Guess(NamedTuple):
    """What a table lists (None: nothing that is known) and what becomes of each column."""

    entity: str | None
    columns: list[ColumnChoice]
    score: float


def guess_mapping(
    columns: Sequence[TableColumn],
    values: Sequence[Sequence[Raw]],
    names: Sequence[str],
    *,
    entity: str | None = None,
    refused: frozenset[str] = frozenset(),
) -> Guess:
    """Return the likeliest entity and the choice for each column.

    `names` are that of the sheet, then that of the file and the titles above the table. `entity` settles what the
    table lists. `refused` are entities that it does not list.
    """
    languages = languages_of_headers(one.own_header or one.header for one in columns)
    looked = [_looked_at(column, raws, languages) for column, raws in zip(columns, values, strict=True)]
    wanted = [entity] if entity else [key for key in IMPORTED if key not in refused]
    found, *others = sorted((_assigned(looked, key, names) for key in wanted), key=lambda one: -one.score)
    # What the values alone speak for says nothing about the kind of list: dates and places stand in all of them.
    add_by_kind(looked, found.entity, found.taken)
    mapped = len(found.taken)
    is_ahead = mapped == len(columns) and found.score >= max((one.score for one in others), default=0.0) + _AHEAD
    enough = found.score >= 1.0 or (
        found.score > _FEW and mapped >= 0.5 * len(columns) and (is_ahead or mapped >= _MANY)
    )
    if not entity and (not enough or (mapped < min(2, len(columns)) and found.score < _CLEAR)):
        return Guess(None, [_choice(one.column) for one in looked], found.score)
    add_left_over(looked, found.entity, found.taken)
    chosen = [
        _choice(one.column, *(found.taken[place][:2] if place in found.taken else (None, None)))
        for place, one in enumerate(looked)
    ]
    return Guess(found.entity, chosen, found.score)


def _looked_at(column: TableColumn, raws: Sequence[Raw], languages: frozenset[str]) -> LookedAt:
    filled = [raw for raw in raws[: _SAMPLES * 10] if not is_blank(raw)]
    candidates = dict(candidates_of_rows(column.header, column.own_header, languages))
    likely = max((one.score for one in candidates.values()), default=0.0)
    other = likeness_of_other(column.own_header or column.header, languages)
    return LookedAt(column, Sample.of(filled[:_SAMPLES]), candidates, is_other=other >= _OTHER and other > likely)


def _named(key: str, names: Sequence[str]) -> float:
    said = [_says_kind(header_key(name), key) for name in names]
    return _SHEET_NAME * (1.0 if said[:1] == [True] else 0.5 if any(said) else 0.0)


def _says_kind(name: str, key: str) -> bool:
    """Tell whether a name holds a word for a kind of record; Chinese and Korean set no blanks around it: 협약관리표."""
    words = entity_words()[key]
    if words.intersection(name.split()):
        return True
    return bool(UNSPACED.search(name)) and any(
        len(word) > 1 and word in name for word in words if UNSPACED.fullmatch(word)
    )


def _choice(column: TableColumn, target: str | None = None, reason: Reason | None = None) -> ColumnChoice:
    return ColumnChoice(
        column.number, column.letter, column.header, column.samples, target, reason or Reason(Why.NOTHING)
    )


class _Assigned(NamedTuple):
    entity: str
    taken: Taken
    score: float


def _assigned(looked: Sequence[LookedAt], key: str, names: Sequence[str]) -> _Assigned:
    """Give each column of a table of `key` its best target, each target once, and weigh the whole."""
    companions = list(COMPANIONS.get(key, ()))
    while True:
        taken = _best_targets(looked, key, companions)
        alone = next((one for one in companions if _is_lone(one, {target for target, _, _ in taken.values()})), None)
        if alone is None:
            break
        # What it leaves may be just what the next one needs.
        companions.remove(alone)
    settle_people(looked, key, taken)
    settle_title(looked, key, taken)
    add_by_values(looked, key, taken)
    score = _score(looked, key, taken)
    return _Assigned(key, taken, score + _named(key, names) if score > _NOTHING else score)


def _best_targets(looked: Sequence[LookedAt], key: str, companions: Sequence[str]) -> Taken:
    allowed = {key: 1.0, **dict.fromkeys(companions, 0.9)}
    offers: list[tuple[float, int, str, Reason]] = []
    has_rows = any(one.sample.texts for one in looked)
    for place, one in enumerate(looked):
        best = max(
            (found.score for target, found in one.candidates.items() if entity_of(target) in allowed), default=0.0
        )
        elsewhere = max((_held(one, target) for target in one.candidates), default=0.0)
        for target, candidate in one.candidates.items():
            # The title of a grant is, in a list of something else, a link to it.
            if candidate.score < (best - _BEHIND if reference_of(target) else max(best - _BEHIND, elsewhere)):
                continue  # a header is taken at its plain word or not at all
            if has_rows and not one.sample.texts and candidate.reason.why is Why.WORDS:
                continue  # an empty column is taken at its word only
            share = allowed.get(entity_of(target), 0.0)
            if not share or _is_out_of_place(target, key, one):
                continue
            if entity_of(target) != key and share * candidate.score < _LEAST_OF_COMPANION:
                continue
            score = weigh(target, candidate, one.sample, share)
            if score is not None:
                is_named = entity_of(target) != key and names_kind(one, entity_of(target))
                offers.append((score + _NAMED * is_named, place, target, candidate.reason))
    taken: Taken = {}
    used: set[str] = set()
    for score, place, target, reason in sorted(offers, key=lambda offer: (-offer[0], offer[1])):
        if place not in taken and target not in used:
            taken[place] = (target, reason, score)
            used.add(target)
    return taken


def _held(one: LookedAt, rival: str) -> float:
    """Return how well any other field must fit the header beside this one, whatever kind of record the table lists."""
    candidate = one.candidates[rival]
    if candidate.reason.why is Why.WORDS:
        return candidate.score - _FAR_BEHIND
    return candidate.score - (_FAR_BEHIND_NAME if names_kind(one, entity_of(rival)) else _FAR_BEHIND_WORD)


def _is_out_of_place(target: str, key: str, one: LookedAt) -> bool:
    """Tell whether a target of another kind of record needs a plainer word than the header has."""
    if _is_partner_twice(target, key):
        return True
    entity, name = target.split(".", 1)
    if entity == key:
        return False
    likely = one.candidates[target].score - _RIVAL
    rivals = {entity_of(rival) for rival, candidate in one.candidates.items() if candidate.score >= likely}
    if entity == "partner" and key != "contact":
        # The country of a workshop is not its partner's.
        return (
            rivals != {"partner"} or (key == "activity" and not names_kind(one, "partner")) or name not in _OF_PARTNERS
        )
    if entity == "partner" and name in {"owner", "notes"}:
        return True
    if entity == "agreement" and name == "title":
        # A project has a title as well; only a word of its own tells that there is an agreement.
        is_general = len(rivals) > 1 or one.candidates[target].reason.why is Why.WORDS
        return is_general and not names_kind(one, "agreement")
    return entity == "agreement" and name in {"number", "notes"} and len(rivals) > 1


def _is_lone(entity: str, targets: set[str]) -> bool:
    """Tell whether columns of a companion could not stand alone: a contact without name, mail or phone."""
    mine = {target for target in targets if entity_of(target) == entity}
    return bool(mine) and not any(needed <= mine for needed in _NEEDED.get(entity, ())) and entity in _NEEDED


def _is_partner_twice(target: str, key: str) -> bool:
    """Tell whether a target names the partner beside the link that already does, or is a companion's own link."""
    if key != "partner" and target == "partner.name" and key in PARTNER_LINK:
        return True
    entity, name = target.split(".", 1)
    return entity != key and name == PARTNER_LINK.get(entity)


def _score(looked: Sequence[LookedAt], key: str, taken: Taken) -> float:
    """Add up what speaks for an entity: rare words count more than those that stand in every kind of list."""
    total = 0.0
    likely = {
        target
        for place, (target, reason, _) in taken.items()
        if reason.why is Why.VALUES and looked[place].column.header
    }
    for place, (target, _, score) in taken.items():
        candidates = looked[place].candidates
        rivals = {entity_of(one) for one, candidate in candidates.items() if candidate.score >= score - _RIVAL}
        weight = 1.0 / max(1, len(rivals)) ** 0.7
        total += score * weight if entity_of(target) == key else 0.4 * score * weight
    if key != "partner":
        own = [looked[place] for place, (target, _, _) in taken.items() if entity_of(target) == key]
        told = [one for one in own if names_kind(one, key)]
        begins = min(taken, default=None)
        leads = begins is not None and looked[begins] in told
        total += _TOLD * (min(len(told), _MOST_TOLD) + leads)
    targets = {target for target, _, _ in taken.values()}
    if {GIVEN_NAME, FAMILY_NAME} & targets:
        targets.add("contact.name")
    entity = ENTITIES[key]
    for field in entity.fields.values():
        if field.required and f"{key}.{field.name}" not in targets:
            total -= 0.9 if field.name != entity.title_field or key in _TITLE_FOLLOWS else 3.0
        elif f"{key}.{field.name}" in likely:
            total -= _ONLY_LIKELY
    if not any(entity_of(target) == key for target in targets):
        return _NOTHING
    return total
