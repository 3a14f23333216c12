"""In which languages the headers of a table are written: the values' languages are likely the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.importing.compiled_words import header_words
from partnerdesk.importing.header_words import header_key, without_brackets
from partnerdesk.messages import SOURCE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerdesk.importing.mapping.choice import ColumnChoice


def languages_of(columns: Sequence[ColumnChoice]) -> list[str]:
    """Return the languages that the mapped headers speak for, the likeliest first; English where none does."""
    votes: dict[str, float] = {}
    for choice in columns:
        for key in {header_key(choice.header), header_key(without_brackets(choice.header))}:
            spoken = {word.language for word in header_words().get(key, ())}
            for language in spoken:
                votes[language] = votes.get(language, 0.0) + 1.0 / len(spoken)
    return sorted(votes, key=lambda language: -votes[language]) or [SOURCE]
