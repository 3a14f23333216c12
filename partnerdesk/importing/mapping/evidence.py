"""Weighs for one column and one field what the header says against what the values say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.mapping.choice import Why
from partnerdesk.importing.mapping.name_values import share_of_organisations, share_of_people
from partnerdesk.importing.mapping.samples import fits
from partnerdesk.importing.mapping.targets import PARTNER_LINK, entity_of, field_of, name_of
from partnerdesk.importing.values.unknown_words import MOST
from partnerdesk.records.kinds import Code, Day, Listed, Money, Number, OneOf, Pattern, YesNo

if TYPE_CHECKING:
    from partnerdesk.importing.mapping.headers import Candidate
    from partnerdesk.importing.mapping.samples import Sample
    from partnerdesk.records.kinds import Kind

_LEAST: Final = 0.35
"""A header that says less of a field is no reason to fill it, whatever the values are."""
_LEAST_OF_TEXT: Final = 0.42
"""Any text fits a text, so that only the header speaks for it."""
_LEAST_OF_NOTES: Final = 0.6
"""What goes among the notes is just as well kept under its own header."""
_BONUS: Final[tuple[tuple[type[Kind], float], ...]] = (
    (OneOf, 0.2), (Code, 0.15), (Pattern, 0.15), (Day, 0.1), (YesNo, 0.1), (Money, 0.06), (Number, 0.05),
)  # fmt: skip
"""What values that fit add: words of a list are rarely there by accident, numbers often."""
_OF_TEXT: Final = 0.05
_NAMED: Final = 0.1
_LONGEST_WORD: Final = 40
"""Letters of a word of a list, whoever made the list."""
_OF_MOMENTS: Final = frozenset(
    {
        "feedback.given_on", "conversation.held_on", "activity.starts_on", "activity.ends_on",
        "sponsor_entry.booked_on", "support.received_on",
    }
)  # fmt: skip
"""Dates that a list states to the minute: when a form or a gift was sent, when people met."""
_MOMENT: Final = re.compile(r"\d{1,2}:\d{2}")
_LEAST_COUNTED: Final = 3
"""Rows of which it is seen that they are numbered."""
_NUMBERED: Final = frozenset({"number", "letter_number", "reference", "vrt_ticket"})
_OF_PEOPLE: Final = frozenset({"contact.name", "partner.owner", "followup.owner", "agreement.resident"})
_ORGANISATIONS: Final = frozenset({"partner.name", *(f"{entity}.{name}" for entity, name in PARTNER_LINK.items())})


def weigh(target: str, candidate: Candidate, sample: Sample, share: float) -> float | None:
    """Return how much speaks for a field, None where too little does or the values cannot be of it.

    `share` is what a word of the field's kind of record counts in the table, from 0 to 1.
    """
    score = share * candidate.score
    kind = field_of(target).kind
    inner = kind.of if isinstance(kind, Listed) else kind
    bonus = next((found for one, found in _BONUS if isinstance(inner, one)), None)
    least = _LEAST_OF_TEXT if bonus is None and not _is_number(target, sample) else _LEAST
    if _counts_rows(sample):
        return None
    if candidate.reason.why is Why.WORDS and score < (_LEAST_OF_NOTES if name_of(target) == "notes" else least):
        return None
    fitting = fits(target, sample)
    if fitting is None:
        return score
    if isinstance(kind, Day) and target not in _OF_MOMENTS and _share_of_moments(sample) > 0.5:
        return None
    if fitting < 0.5 and not _may_be_asked(candidate, kind, sample):
        return None
    return score + (_OF_TEXT if bonus is None else bonus) * fitting + _of_names(target, sample)


def _may_be_asked(candidate: Candidate, kind: Kind, sample: Sample) -> bool:
    """Tell whether the column is headed as we head the list, and holds so few words that each can be asked about."""
    if candidate.reason.why is not Why.SAME_WORD or not isinstance(kind, OneOf):
        return False
    words = set(sample.texts)
    return len(words) <= min(MOST, len(sample.texts) - 1) and max(map(len, words)) <= _LONGEST_WORD


def _share_of_moments(sample: Sample) -> float:
    return sum(bool(_MOMENT.search(text)) for text in sample.texts) / max(1, len(sample.texts))


def _is_number(target: str, sample: Sample) -> bool:
    """Tell whether the field is the number of a paper, and the values hold digits as such numbers do."""
    if name_of(target) not in _NUMBERED or _counts_rows(sample):
        return False
    return sum(any(map(str.isdigit, text)) for text in sample.texts) > 0.5 * len(sample.texts)


def _counts_rows(sample: Sample) -> bool:
    """Tell whether the values are 1, 2, 3 and so on: such a column numbers the rows of the list."""
    numbers = [text.removesuffix(".0").rstrip(".)") for text in sample.texts]
    return len(numbers) >= _LEAST_COUNTED and numbers == [str(number) for number in range(1, len(numbers) + 1)]


def _of_names(target: str, sample: Sample) -> float:
    """Names of organisations speak for the partner and against a person; streets have numbers, towns have none."""
    if target in _ORGANISATIONS:
        return _NAMED * share_of_organisations(sample)
    if target in _OF_PEOPLE:
        return _NAMED * (share_of_people(sample) - share_of_organisations(sample))
    if entity_of(target) == "partner" and name_of(target) in {"city", "address"}:
        digits = sum(any(map(str.isdigit, text)) for text in sample.texts) / max(1, len(sample.texts))
        return _NAMED * (digits - 0.5) * (1 if name_of(target) == "address" else -1)
    return 0.0
