"""Finds likely duplicates of a kind, without those of which the user has said that they are not the same."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from partnerdesk.analysis.duplicates import contact_signs, partner_signs
from partnerdesk.analysis.duplicates.contact_signs import ContactSigns
from partnerdesk.analysis.duplicates.likely_pair import LEAST_SCORE, DuplicateGroup, LikelyPair, score_of
from partnerdesk.analysis.duplicates.partner_signs import PartnerSigns
from partnerdesk.messages import current

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from partnerdesk.store.reader import Reader

SEARCHED: Final = ("partner", "contact")
"""Kinds of record that are searched."""
_STEPS: Final = 100


def find_duplicates(
    reader: Reader, entity: str, report: Callable[[int, int], None] | None = None
) -> list[DuplicateGroup]:
    """Return groups of likely duplicates of one of SEARCHED, the likeliest first.

    `report` gets (done, total) as the search goes on; what it raises ends the search.
    """

    def tell(share: float) -> None:
        if report:
            report(round(share * _STEPS), _STEPS)

    tell(0)
    said, refused = _answers(reader, entity)
    signs: PartnerSigns | ContactSigns
    if entity == "partner":
        signs = PartnerSigns(list(reader.stored(entity, partner_signs.COLUMNS)), said, current())
    else:
        signs = ContactSigns(list(reader.stored(entity, contact_signs.COLUMNS)))
    tell(0.1)
    pairs = []
    for (one, other), evidence in signs.gather(lambda share: tell(0.1 + 0.85 * share)):
        mine, theirs = signs.known[one], signs.known[other]
        if {(mine.id, theirs.id), (theirs.id, mine.id), (mine.key, theirs.id), (theirs.key, mine.id)} & refused:
            continue
        against = list(signs.against(one, other))
        score = score_of(evidence, against)
        if score >= LEAST_SCORE:
            strongest = tuple(sorted(evidence, key=lambda sign: -sign.weight))
            pairs.append(LikelyPair(mine.id, theirs.id, (mine.name, theirs.name), score, strongest, tuple(against)))
    tell(1)
    return _grouped(pairs)


def _answers(reader: Reader, entity: str) -> tuple[list[tuple[str, str]], set[tuple[str, str]]]:
    """Return what the user has said: (name key, id) that are the same; (name key or id, id) that are not."""
    said, refused = [], set()
    for about, wanted, record, same in reader.stored(
        "match_answer", ("about_entity", "wanted", "about_record", "same")
    ):
        if about != entity or not record:
            continue
        if same:
            said.append((str(wanted), str(record)))
        else:
            refused.add((str(wanted), str(record)))
    return said, refused


def _grouped(pairs: Iterable[LikelyPair]) -> list[DuplicateGroup]:
    leader: dict[str, str] = {}

    def leader_of(record: str) -> str:
        while (above := leader.setdefault(record, record)) != record:
            leader[record] = leader[above]
            record = leader[record]
        return record

    ordered = sorted(pairs, key=lambda pair: (-pair.score, pair.names, pair.one, pair.other))
    for pair in ordered:
        leader[leader_of(pair.one)] = leader_of(pair.other)
    groups: defaultdict[str, list[LikelyPair]] = defaultdict(list)
    for pair in ordered:
        groups[leader_of(pair.one)].append(pair)
    return [
        DuplicateGroup(tuple(dict.fromkeys(id_ for pair in held for id_ in (pair.one, pair.other))), tuple(held))
        for held in groups.values()
    ]
