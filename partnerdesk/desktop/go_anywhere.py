"""Finds pages and records by a few letters, for the box that goes to anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerdesk.desktop.page_host import IN_ORDER
from partnerdesk.desktop.pages.listed import LISTED_PAGES, MORE_LISTS, page_title_key
from partnerdesk.desktop.widgets.command_palette import CommandPalette, PaletteEntry
from partnerdesk.messages import text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from partnerdesk.desktop.main_window import MainWindow
    from partnerdesk.store.data_file import DataFile

_FOUND_PER_KIND: Final = 4
_SEARCHED: Final = (*(page.entity for page in LISTED_PAGES), "contact", "followup", "learning_question")


class GoAnywhere:
    """Opens the box over a window and takes the window to what was chosen."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def open(self) -> None:
        """Open the box."""
        palette = CommandPalette(self._window, self._find)
        palette.chosen.connect(self._go)
        palette.show()

    def _find(self, typed: str, answer: Callable[[Sequence[PaletteEntry]], None]) -> None:
        from partnerdesk.records import ENTITIES
        from partnerdesk.records.folding import fold

        kind = text("palette-page")
        named = [(key, text(page_title_key(key))) for key in (*IN_ORDER, *(page.entity for page in MORE_LISTS))]
        pages = [PaletteEntry(key, name, kind, "next") for key, name in named if fold(typed) in fold(name)]
        if not typed.strip():
            answer(pages)
            return

        def work(file: DataFile) -> list[PaletteEntry]:
            found = []
            with file.read() as reader:
                for entity in _SEARCHED:
                    label = text(ENTITIES[entity].label_key)
                    for record_id, title in reader.search(entity, typed, _FOUND_PER_KIND):
                        found.append(PaletteEntry(f"{entity} {record_id}", title, label, "next"))
            return found

        self._window.database.run(
            work, done=lambda found: answer([*pages, *found]), owner=self._window, latest="palette"
        )

    def _go(self, key: str) -> None:
        entity, _, record_id = key.partition(" ")
        if record_id:
            self._window.go(entity, record_id)
        else:
            self._window.show_page(entity)
