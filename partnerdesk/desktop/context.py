"""What the pages share: the database thread, the settings, and the few things that only the window can do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from partnerdesk.messages import current

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QObject

    from partnerdesk.desktop.database import Database
    from partnerdesk.desktop.fields.field_edit import EditContext
    from partnerdesk.desktop.settings import Settings
    from partnerdesk.desktop.widgets.suggest_line import Answer
    from partnerdesk.store.data_file import DataFile


@dataclass(frozen=True)
class WindowContext:
    """Handed to every page. `tell` shows a fault that the user should read; `undo` takes back the last change."""

    database: Database
    settings: Settings
    tell: Callable[[BaseException], None]
    undo: Callable[[], None]

    def edit_context(self, titles: Mapping[str, str], owner: QObject) -> EditContext:
        """Return what the widgets of a form need: how this user writes, and how to find and make linked records."""
        from partnerdesk.desktop.fields.field_edit import EditContext
        from partnerdesk.desktop.widgets.suggest_line import Suggestion
        from partnerdesk.records import ENTITIES
        from partnerdesk.records.reading import reading_of

        def search(entity: str, typed: str, answer: Answer) -> None:
            def work(file: DataFile) -> list[Suggestion]:
                with file.read() as reader:
                    return [Suggestion(*found) for found in reader.search(entity, typed)]

            self.database.run(work, done=answer, owner=owner, latest=f"link {entity}")

        def create(entity: str, title: str, made: Callable[[str, str], None]) -> None:
            def work(file: DataFile) -> str:
                kind = ENTITIES[entity]
                with file.change("change-added", title) as unit:
                    return unit.add(kind.type(**{kind.title_field: title})).id

            self.database.run(work, done=lambda record_id: made(record_id, title), failed=self.tell, owner=owner)

        return EditContext(reading_of(current()), search, titles, create)
