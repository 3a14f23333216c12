"""After an import: the rows that were left as a workbook to mend, and the way back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from partnerdesk.desktop.fault_words import fault_words
from partnerdesk.desktop.theme import Tone
from partnerdesk.messages import bare_text, current, text

if TYPE_CHECKING:
    from partnerdesk.desktop.context import WindowContext
    from partnerdesk.desktop.wizards.result_page import ResultPage
    from partnerdesk.importing.plan import Plan
    from partnerdesk.store.data_file import Changed, DataFile


class ImportEnd:
    """Does what the buttons of the result page say."""

    def __init__(self, context: WindowContext, page: ResultPage) -> None:
        self._context = context
        self._page = page
        self._plan: Plan | None = None
        self._changeset: str | None = None

    def take(self, plan: Plan, changeset: str | None) -> None:
        """Remember what was imported."""
        self._plan, self._changeset = plan, changeset

    def ask_rejects(self) -> None:
        """Ask where to, and write the rows that were left."""
        if self._plan is None or not self._plan.tables:
            return
        name = bare_text("import-rejects-name", Path(self._plan.tables[0].table.file).stem)
        chosen, _ = QFileDialog.getSaveFileName(
            self._page, text("import-save-rejects"), str(Path.home() / f"{name}.xlsx"), text("export-filter")
        )
        if chosen:
            self.save_rejects(Path(chosen))

    def save_rejects(self, path: Path) -> None:
        """Write the rows that were left into a workbook, with what is wrong beside each."""
        plan = self._plan
        if plan is None:
            return

        def work(_file: DataFile) -> None:
            from partnerdesk.exchange.rejects import write_rejects

            write_rejects(path, plan, current())

        self._context.database.run(
            work,
            done=lambda _none: self._page.bar.say(text("import-rejects-saved", path), Tone.OK),
            failed=self._tell,
            owner=self._page,
        )

    def undo(self) -> None:
        """Take the whole import back."""
        changeset = self._changeset
        if changeset is None:
            return

        def done(changed: Changed) -> None:
            self._changeset = None
            self._page.show_undone()
            if changed.conflicts:
                self._page.bar.say(text("undo-conflicts", len(changed.conflicts)), Tone.WARNING)
            else:
                self._page.bar.say(text("import-undone"), Tone.OK)

        self._context.database.run(lambda file: file.undo(changeset), done=done, failed=self._tell, owner=self._page)

    def _tell(self, fault: BaseException) -> None:
        self._page.bar.say(" ".join(fault_words(fault)), Tone.ERROR)
