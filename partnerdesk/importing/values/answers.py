"""What the user said about a column: the order of its dates, its decimal sign, its currency, what its words mean."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Self

from partnerdesk.importing.values.value_words import word_key
from partnerdesk.records.reading import DateOrder, DecimalSign

if TYPE_CHECKING:
    from collections.abc import Mapping

ONE: Final = "one"
SEVERAL: Final = "several"
"""Whether a cell with a comma names one partner or several."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What the user said about a column, or about all columns; None where nothing was said."""

    date_order: DateOrder | None = None
    decimal: DecimalSign | None = None
    currency: str | None = None
    words: tuple[tuple[str, str], ...] = ()
    """What words of a column mean that no list knows: pairs of a folded word and the code of a choice."""
    several: bool | None = None
    """A comma or slash parts names of several partners, rather than standing within the name of one."""

    def saying(self, word: str, code: str) -> Answers:
        """Return these answers with what a word means."""
        return replace(self, words=tuple(sorted({**dict(self.words), word_key(word): code}.items())))

    def over(self, general: Answers) -> Answers:
        """Return these answers, with the general ones where these say nothing."""
        return Answers(
            self.date_order or general.date_order, self.decimal or general.decimal,
            self.currency or general.currency, self.words or general.words,
            self.several if self.several is not None else general.several,
        )  # fmt: skip

    def as_json(self) -> dict[str, Any]:
        """Return what a profile or a rejects workbook writes of these answers: what was said, and nothing else."""
        given = {
            "date_order": self.date_order, "decimal": self.decimal, "currency": self.currency,
            "words": dict(self.words) or None, "several": self.several,
        }  # fmt: skip
        return {name: value for name, value in given.items() if value is not None}

    @classmethod
    def from_json(cls, said: Mapping[str, Any]) -> Self:
        """Read answers from what was written; raises ValueError, AttributeError or TypeError for what is none."""
        words, several = said.get("words", {}), said.get("several")
        if several not in {None, True, False} or not all(isinstance(code, str) for code in words.values()):
            raise TypeError("answers")
        return cls(
            DateOrder(said["date_order"]) if "date_order" in said else None,
            DecimalSign(said["decimal"]) if "decimal" in said else None,
            said.get("currency"),
            tuple(sorted((str(word), code) for word, code in words.items())),
            several,
        )
