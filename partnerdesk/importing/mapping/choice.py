"""The choice made for a column: into which field it goes, whether it is kept beside the record, or left out."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.values.answers import Answers
from partnerdesk.messages import text

if TYPE_CHECKING:
    from partnerdesk.importing.values.outcome import Question


class Fate(StrEnum):
    """What becomes of a column's cells."""

    FIELD = "field"
    EXTRA = "extra"
    """Kept beside the record under the column's header: what is not known is never lost."""
    IGNORED = "ignored"
    """Left out: because the user said so, or, where a known format is about single people or pages, unasked."""


class Why(StrEnum):
    """Why a column is thought to go into a field; each has a text `import-why-` and the value."""

    SAME_WORD = "same_word"
    SYNONYM = "synonym"
    WORDS = "words"
    """The header holds words of the field among others."""
    VALUES = "values"
    PROFILE = "profile"
    LAYOUT = "layout"
    """A format that the program knows, such as the dashboard's exports."""
    PEOPLE = "people"
    """Left out: it is about single people, of whom only the number is recorded."""
    SINGLE = "single"
    """Left out: it describes the single pages or files that are counted."""
    PRIVATE = "private"
    """Left out: birthdays and the like are nobody's business here, and no field asks for them."""
    BINARY = "binary"
    """Left out: it stands for a picture or a sound."""
    USER = "user"
    NOTHING = "nothing"


LEFT_UNASKED: Final = frozenset({Why.PEOPLE, Why.SINGLE, Why.PRIVATE, Why.BINARY})
"""Reasons for which a known format leaves a column out; the user may take it all the same."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why, with what is worth saying of it: the language of a word, the name of a profile."""

    why: Why
    detail: str = ""

    @property
    def message(self) -> str:
        return text(f"import-why-{self.why.value.replace('_', '-')}", self.detail)


@dataclass(slots=True)
class ColumnChoice:
    """One column and what becomes of it; the user may change all but its place. `target` is "entity.field"."""

    number: int
    letter: str
    header: str
    samples: tuple[str, ...] = ()
    target: str | None = None
    reason: Reason = Reason(Why.NOTHING)
    ignored: bool = False
    fill_down: bool | None = None
    """Whether blanks mean "as above"; None: nobody has said."""
    answers: Answers = field(default_factory=Answers)
    questions: tuple[Question, ...] = ()
    label: str = ""
    """Under which the cells are kept when they match no field; the header, made different from others."""

    @property
    def fate(self) -> Fate:
        if self.ignored:
            return Fate.IGNORED
        return Fate.FIELD if self.target else Fate.EXTRA
