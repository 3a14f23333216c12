"""Takes what the user says of an exported workbook into the options of an import, and says what comes of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from partnerdesk.messages import text

if TYPE_CHECKING:
    from partnerdesk.desktop.wizards.import_tables import ImportTable
    from partnerdesk.desktop.wizards.import_work import ImportWork
    from partnerdesk.importing.plan import Plan


class OwnChoices:
    """Each choice has the plan made anew."""

    def __init__(self, work: ImportWork) -> None:
        self._work = work

    def choose_deletions(self, offered: frozenset[str], chosen: frozenset[str]) -> None:
        """Delete these of the records that one sheet offers, and no other of them."""
        own = self._work.options.own
        self._work.options.own = replace(own, deletions=(own.deletions - offered) | chosen)
        self._work.replan()

    def settle(self, record: str, code: str, takes_sheet: bool) -> None:
        """Say which value of a cell that was changed twice is right."""
        own = self._work.options.own
        self._work.options.own = replace(own, conflicts={**own.conflicts, (record, code): takes_sheet})
        self._work.replan()

    def take_copy(self, table: ImportTable | None, row: int) -> None:
        """Say that a copied row is a new record."""
        if table is not None:
            own = self._work.options.own
            mark = (table.proposal.file, table.proposal.sheet, row)
            self._work.options.own = replace(own, copies=own.copies | {mark})
            self._work.replan()


def deleted(plan: Plan) -> int:
    """Return how many records an import deletes because their rows are gone."""
    return sum(one.chosen for one in plan.deletions)


def main_words(plan: Plan, count: int) -> str:
    """Say what the main button does: how many rows come in, and how many records go."""
    if gone := deleted(plan):
        return text("import-own-now", count, gone) if count else text("import-own-delete-now", gone)
    return text("import-now", count) if count else text("import-finish")


def done_words(plan: Plan, done: int, left: int) -> str:
    """Say what an import came to: how many rows came in and were left, or that it only deleted."""
    if not done and (gone := deleted(plan)):
        return text("import-own-done-deleted", gone)
    return text("import-done-some", done, left) if left else text("import-done", done)


def result_lines(plan: Plan) -> list[str]:
    """Say after an import what was deleted, and what was changed on both sides."""
    lines = []
    if gone := deleted(plan):
        lines.append(text("import-own-were-deleted", gone))
    if kept := sum(not one.takes_sheet for one in plan.conflicts):
        lines.append(text("import-own-were-kept", kept))
    return lines
