"""Tells people what an import found in an exported workbook beside its rows: conflicts, and rows that are gone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerdesk.importing.round_trip.words import exported_words, goes_too_words, value_words
from partnerdesk.messages import text
from partnerdesk.records import ENTITIES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from partnerdesk.importing.plan import Plan
    from partnerdesk.importing.round_trip.differences import CellConflict, OfferedDeletion

_SHOWN: Final = 30
"""As many of each as a person reads on a terminal; `--json` has all."""


def own_lines(plan: Plan) -> Iterator[str]:
    """Yield the lines; none for any other sheet."""
    if plan.conflicts:
        yield text("cli-own-conflicts", len(plan.conflicts))
        yield from map(_conflict, plan.conflicts[:_SHOWN])
        yield from _more(len(plan.conflicts))
    if plan.deletions:
        chosen = sum(one.chosen for one in plan.deletions)
        key = "cli-own-deleted" if chosen else "cli-own-missing"
        yield text(key, chosen or len(plan.deletions))
        yield from map(_deletion, plan.deletions[:_SHOWN])
        yield from _more(len(plan.deletions))


def _conflict(one: CellConflict) -> str:
    taken = text("import-own-takes-sheet" if one.takes_sheet else "import-own-takes-file")
    return text(
        "cli-own-conflict", f"{one.sheet}!{one.address}", one.title, one.heading,
        exported_words(one), value_words(one.ours), value_words(one.theirs), taken,
    )  # fmt: skip


def _deletion(one: OfferedDeletion) -> str:
    words = text("cli-own-deletion", one.sheet, text(ENTITIES[one.entity].label_key), one.title)
    return f"{words} {goes_too_words(one)}".rstrip()


def _more(count: int) -> Iterator[str]:
    if count > _SHOWN:
        yield text("cli-own-more", count - _SHOWN)
