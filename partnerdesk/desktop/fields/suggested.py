"""Choices, countries, languages and currencies: typed or picked from a list that narrows while one types."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from partnerdesk.desktop.fields.read_line import ReadLine
from partnerdesk.desktop.widgets.suggest_line import Answer, Suggestion, SuggestLine
from partnerdesk.messages import Language, current
from partnerdesk.records import kinds, standard_lists
from partnerdesk.records.folding import fold

if TYPE_CHECKING:
    from partnerdesk.desktop.fields.field_edit import EditContext
    from partnerdesk.records.field import Field

Listed = kinds.OneOf | kinds.Code


def all_suggestions(kind: Listed, language: Language) -> tuple[Suggestion, ...]:
    """Everything that can be chosen: choices in the order of their list, names in the order of the alphabet."""
    return _all(kind, language.code)


@functools.lru_cache(maxsize=64)
def _all(kind: Listed, code: str) -> tuple[Suggestion, ...]:
    language = Language(code)
    if isinstance(kind, kinds.OneOf):
        return tuple(Suggestion(choice.value, choice.label(language)) for choice in kind.choices)
    named = [Suggestion(code, _named(kind, code, language)) for code in standard_lists.codes(kind.standard)]
    return tuple(sorted(named, key=lambda suggestion: fold(suggestion.shown)))


def _named(kind: kinds.Code, code: str, language: Language) -> str:
    shown = kind.show(code, language)
    if kind.standard is standard_lists.Standard.CURRENCY:
        return f"{code} \N{EM DASH} {language.locale.currencies.get(code, code)}"
    return shown


def fitting(suggestions: tuple[Suggestion, ...], typed: str) -> list[Suggestion]:
    """What contains the typed text, accents and case aside; what begins with it stands first."""
    wanted = fold(typed.strip())
    if not wanted:
        return list(suggestions)
    found = [s for s in suggestions if wanted in fold(s.shown) or wanted == fold(s.key)]
    return sorted(found, key=lambda s: (fold(s.key) != wanted, not fold(s.shown).startswith(wanted)))


class SuggestedEdit(ReadLine):
    """One of a list that the program knows."""

    line: SuggestLine

    def __init__(self, field: Field, context: EditContext) -> None:
        assert isinstance(field.kind, kinds.OneOf | kinds.Code)  # noqa: S101 - tells mypy what the factory ensured
        self._kind = field.kind
        line = SuggestLine(self._suggest)
        super().__init__(field, context, line)
        line.chosen.connect(self._choose)
        self.place(line)
        self.left.connect(self._write_out)

    def _suggest(self, typed: str, answer: Answer) -> None:
        answer(fitting(all_suggestions(self._kind, current()), typed))

    def _choose(self, suggestion: Suggestion) -> None:
        self.line.setText(self._written(self._kind.value(suggestion.key)))
        self.changed.emit()

    def _written(self, value: Any) -> str:
        return "" if value is None else self._kind.show(value, self.language)
