"""Words of a column that no list knows: the user says once what each means, or that it is to be kept as it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from partnerdesk.importing.values.outcome import Fault, Odd, Question, QuestionKind, Severity, shown
from partnerdesk.importing.values.value_words import is_not_stated, word_key, words
from partnerdesk.records.kinds import Code, OneOf, YesNo
from partnerdesk.records.standard_lists import codes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from partnerdesk.importing.grid import Value

WordKind = OneOf | Code | YesNo
"""Kinds of field whose values people write as words."""

ASKED: Final = "import-problem-word"
KEPT: Final = "keep"
"""The word means none of the choices: it is kept beside the record."""
YES: Final = "yes"
NO: Final = "no"
MOST: Final = 12
"""Unknown words that somebody can be asked to go through; a column with more of them is hardly such a list."""


@dataclass(frozen=True, slots=True)
class UnknownWords:
    """Reads a column's cells through `inner`; the words that it does not know are as the user said, or wait."""

    inner: Callable[[Value], Any]
    said: Mapping[str, Any]
    """What the user said of words, by their folded form: a value, or None to keep them as they stand."""
    asked: tuple[str, ...]
    """The words that `inner` does not know, answered or not."""
    read_as: tuple[tuple[str, str], ...]
    """Words that it knows in part, with what it reads them as."""
    keys: frozenset[str]
    """The folded forms of those that are asked about."""
    kind: WordKind

    @classmethod
    def of(
        cls, inner: Callable[[Value], Any], texts: Sequence[str], said: Mapping[str, str], kind: WordKind
    ) -> UnknownWords:
        """Find the unknown words among the texts of a column; `said` has the codes that the user chose."""
        found: dict[str, str] = {}
        partly: dict[str, str] = {}
        for text in texts:
            value = Odd() if is_not_stated(text) or says_other(text) else inner(text)
            if is_unread(value):
                found.setdefault(word_key(text), text)
            elif isinstance(value, Odd) and value.fault is not None and len(partly) < MOST:
                partly[text] = str(value.value)
            if len(found.keys() - said.keys()) > MOST:
                found.clear()
                break
        options = {KEPT, *_codes(kind)}
        values = {key: _value(code, kind) for key, code in said.items() if code in options}
        return cls(inner, values, tuple(found.values()), tuple(partly.items()), frozenset(found), kind)

    @property
    def is_open(self) -> bool:
        return not self.keys <= self.said.keys()

    def questions(self) -> tuple[Question, ...]:
        """Return the question about all the words; none where there are no such words."""
        words = {**dict.fromkeys(self.asked, ""), **dict(self.read_as)}
        if not words:
            return ()
        still_open = (word for word, read in words.items() if not read and word_key(word) not in self.said)
        example = next(still_open, next(iter(words)))
        question = Question(
            QuestionKind.WORDS, (*_codes(self.kind), KEPT), example, words=tuple(words), read=tuple(words.values()),
            of_kind=None if isinstance(self.kind, YesNo) else self.kind, is_open=self.is_open,
        )  # fmt: skip
        return (question,)

    def read(self, value: Value) -> Any:
        """Read a cell; a word that the user explained is kept as well, since the choice says less than the word."""
        key = word_key(shown(value))
        if key in self.said:
            return Odd(self.said[key])
        if key not in self.keys:
            found = self.inner(value)
            return Odd() if is_unread(found) and says_other(key) else found
        return Odd(fault=Fault(ASKED, (shown(value),), Severity.QUESTION))


def says_other(text: str) -> bool:
    """Tell whether a text says "none of the list": `Otro`, `Sonstiges`; it is kept, and there is nothing to ask."""
    return word_key(text) in words("other")


def is_unread(found: object) -> bool:
    """Tell whether nothing was made of a word."""
    if not isinstance(found, Odd):
        return found is None
    return found.value is None and found.fault is not None and found.fault.severity is Severity.ERROR


def _codes(kind: WordKind) -> tuple[str, ...]:
    if isinstance(kind, YesNo):
        return (YES, NO)
    return codes(kind.standard) if isinstance(kind, Code) else tuple(choice.value for choice in kind.choices)


def _value(code: str, kind: WordKind) -> Any:
    """Return what the code of an answer means."""
    if code == KEPT:
        return None
    return code == YES if isinstance(kind, YesNo) else kind.value(code)
