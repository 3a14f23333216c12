"""Writes the workbook of everything, on the database thread, and says where it lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.desktop.theme import Tone
from partnerdesk.exchange.export import export, queries_for
from partnerdesk.messages import current, text

if TYPE_CHECKING:
    from pathlib import Path

    from partnerdesk.desktop.main_window import MainWindow
    from partnerdesk.store.data_file import DataFile


def export_workbook(window: MainWindow, path: Path) -> None:
    """Write every kind of record into a workbook at `path`."""
    language = current()

    def work(file: DataFile) -> list[str]:
        with file.read() as reader:
            return list(export(reader, path, queries_for(reader, None, ""), language).warnings)

    def done(warnings: list[str]) -> None:
        window.status.end_task()
        window.bar.say("\n".join([text("export-done", path), *warnings]), Tone.WARNING if warnings else Tone.OK)

    def failed(fault: BaseException) -> None:
        window.status.end_task()
        window.tell(fault)

    window.status.show_task(text("export-running", path.name), stoppable=False)
    window.database.run(work, done=done, failed=failed, owner=window)
