"""What the values of a column speak for: whether they can be of a field's kind, and of which kind they are."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.grid import plain
from partnerdesk.importing.mapping.targets import field_of, is_free_text, name_of, reference_of
from partnerdesk.importing.values.answers import Answers
from partnerdesk.importing.values.choices import READ_AS
from partnerdesk.importing.values.column_reader import column_reader
from partnerdesk.importing.values.outcome import Odd, Severity, shown
from partnerdesk.importing.values.unknown_words import ASKED
from partnerdesk.importing.values.value_words import is_not_stated, word_key, words
from partnerdesk.records.choice import Choice
from partnerdesk.records.kinds import Code, Listed, LongText, Number, OneOf, Text

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from partnerdesk.importing.grid import Raw
    from partnerdesk.records.field import Field

_EMAIL: Final = re.compile(r"[^\s@]+@[^\s@]+\.[a-z]{2,}", re.IGNORECASE)
_URL: Final = re.compile(
    r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.(?:org|com|net|edu|gov|info|example)(?:/\S*)?", re.IGNORECASE
)
_PHONE: Final = re.compile(r"(?=.*[+( /-]|0)\+?[\d\s()./-]{7,24}(?:\s?(?:ext|int|x)\.?\s?\d{1,5})?", re.IGNORECASE)
_DATE: Final = re.compile(r"\d{1,4}\s?[-./]\s?\d{1,2}\s?[-./]\s?\d{1,4}\.?(?:[T ,]+[\d:. ]+)?")
_PARTLY: Final = 0.5
_DIFFERENT: Final = 40
"""Different values of a column that are enough to tell what they are."""
_TELLING_LENGTH: Final = 1_000
"""Characters of a text that tell of what kind it is; looking for dates in a whole book takes minutes."""
_LEAST_PHONE_DIGITS: Final = 7
_PARTS_OF_A_NUMBER: Final = 2
"""Parts that other numbers have as well: 014/2024 is a letter."""
_EASTERN: Final = re.compile(r"\d\s?[年년]|(?<!\d)1\d\d[./-]\d{1,2}[./-]\d{1,2}(?!\d)|[RHS]\d{1,2}[./-]\d{1,2}[./-]\d")
_QID: Final = re.compile(r"Q[1-9]\d*")
_ENOUGH: Final = 0.7
_COMPARED: Final = (OneOf, Number, Code, Listed)
"""Kinds of which one differs from another."""
_NUMBERED: Final = frozenset(
    {"number", "letter_number", "reference", "vrt_ticket", "cycle", "notes", "comments", "evidence", "other_names"}
)
"""Texts that a list may fill with numbers alone."""


@dataclass(frozen=True)
class Sample:
    """Some filled cells of a column; those that say "not stated" are left out."""

    raws: tuple[Raw, ...]
    texts: tuple[str, ...]
    shares: dict[Hashable, float] = field(default_factory=dict, compare=False)
    """What was found out about a kind of field: the same for each kind of record that has such a field."""

    @classmethod
    def of(cls, raws: Sequence[Raw]) -> Sample:
        begun = [raw[:_TELLING_LENGTH] if isinstance(raw, str) else raw for raw in raws]
        stated = [raw for raw in begun if not (isinstance(raw, str) and is_not_stated(raw))]
        return cls(tuple(stated), tuple(shown(plain(raw)) for raw in stated))

    @functools.cached_property
    def is_yes_no(self) -> bool:
        """Holds nothing but marks for yes and no, or one of them among other words."""
        return any(map(_is_yes_no, self.texts))

    @functools.cached_property
    def kind(self) -> str | None:
        """`email`, `url`, `qid` or `phone` where most values are such, None otherwise."""
        return _kind_of_values(self)

    @functools.cached_property
    def dated_in(self) -> str:
        """A language whose dates are counted as these may be: in years of an era or of the Republic, or in none."""
        return "zh-Hant" if any(map(_EASTERN.search, self.texts)) else "en"

    @functools.cached_property
    def looks_like_names(self) -> bool:
        """Mostly different short texts with letters: what names of organisations look like."""
        if len(self.texts) < 2 or any(not isinstance(raw, str) for raw in self.raws):
            return False
        lengths = sum(map(len, self.texts)) / len(self.texts)
        lettered = sum(sum(char.isalpha() for char in text) >= 0.6 * len(text) for text in self.texts)
        return (
            len(set(self.texts)) >= 0.9 * len(self.texts) and 2 <= lengths <= 80 and lettered >= 0.9 * len(self.texts)
        )


def fits(target: str, sample: Sample) -> float | None:
    """Return the share of values that the field can hold; None where there is nothing to tell from."""
    if not sample.raws:
        return None
    kind = field_of(target).kind
    if reference_of(target):
        return _share_of_words(sample)
    inner = kind.of if isinstance(kind, Listed) else kind
    if is_free_text(target) or isinstance(inner, Text):
        lettered = sum(any(map(str.isalpha, text)) for text in sample.texts)
        if name_of(target) not in _NUMBERED and lettered < 0.5 * len(sample.texts):
            return 0.0
        return _share_of_text(sample, is_long=isinstance(kind, LongText))
    good = share_understood(field_of(target), sample, partly=_PARTLY)
    # Lists of choices are open to words that we do not know: a third of known ones is proof enough.
    return min(1.0, good * 1.7) if isinstance(inner, OneOf) else good


def share_understood(tried: Field, sample: Sample, *, partly: float = 0.0) -> float:
    """Return the share of different values that a field can hold, those included that only wait for an answer.

    `partly` is what a word of a list within a longer text counts: names of libraries are no list of kinds.
    """
    # A period of notice is read with its unit, unlike other numbers.
    key = (tried.kind, tried.name == "notice", partly) if isinstance(tried.kind, _COMPARED) else tried.kind.name
    if key not in sample.shares:
        reader = column_reader(tried, sample.raws, "", (sample.dated_in,), Answers())
        read = [reader.read(raw) for raw in [*dict.fromkeys(sample.raws)][:_DIFFERENT]]
        sample.shares[key] = sum(_understood(one, partly) for one in read) / max(1, len(read))
    return sample.shares[key]


def _understood(one: object, partly: float) -> float:
    if one is None:
        return 0.0
    if not isinstance(one, Odd):
        return 1.0
    if one.fault is not None and one.fault.key == READ_AS and isinstance(one.value, Choice):
        return partly
    waits = one.fault is not None and one.fault.severity is Severity.QUESTION and one.fault.key != ASKED
    return float(one.value is not None or bool(one.beside) or waits)


def _share_of_words(sample: Sample) -> float:
    """Names of records have letters or are short numbers; addresses and yes or no are no names."""
    good = [not _EMAIL.search(text) and not _is_yes_no(text) and len(text) < 250 for text in sample.texts]
    return sum(good) / len(good)


def _share_of_text(sample: Sample, *, is_long: bool) -> float:
    """Any text fits a text, but a column of nothing but yes and no, or of mail addresses, is something else."""
    distinct = dict.fromkeys(sample.texts)
    odd = sum(_is_yes_no(text) or bool(_EMAIL.fullmatch(text)) for text in distinct)
    long = 0 if is_long else sum(len(text) > 300 for text in distinct)
    return 1.0 - (odd + long) / len(distinct)


def _is_yes_no(text: str) -> bool:
    key = word_key(text)
    return (key in words("yes") or key in words("no")) and not key.isdecimal()


def _kind_of_values(sample: Sample) -> str | None:
    if not sample.texts:
        return None
    if all(isinstance(raw, str) for raw in sample.raws):
        phones = sum(map(_is_phone, sample.texts))
        if phones >= _ENOUGH * len(sample.texts):
            return "phone"
    for kind, form in (("email", _EMAIL), ("qid", _QID), ("url", _URL)):
        if sum(bool(form.fullmatch(text)) for text in sample.texts) >= _ENOUGH * len(sample.texts):
            return kind
    return None


def _is_phone(text: str) -> bool:
    if not _PHONE.fullmatch(text) or _DATE.fullmatch(text):
        return False
    digits = sum(map(str.isdecimal, text))
    is_parted = len(re.findall(r"\d+", text)) > _PARTS_OF_A_NUMBER
    return digits >= _LEAST_PHONE_DIGITS and (
        text[0] in "+(" or is_parted or (text[0] == "0" and digits > _LEAST_PHONE_DIGITS + 1)
    )
