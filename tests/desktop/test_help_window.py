"""The help: its links lead somewhere, and each language shows its own pages, the English ones where it has none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget

from partnerdesk import messages
from partnerdesk.desktop import help_window
from partnerdesk.desktop.help_window import HelpWindow
from partnerdesk.resource_files import resource

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PAGES: Final = sorted(resource("help").rglob("*.md"))
TRANSLATED: Final = [path for path in PAGES if path.parent != resource("help")]


def name_of(page: Path) -> str:
    return str(page.relative_to(resource("help")))


def shape_of(page: Path) -> tuple[list[str], list[str], list[str]]:
    """Headings by their level, lines of lists and tables, and where links lead: alike in every language."""
    words = page.read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)]+)\)", words)
    return re.findall(r"^#+ ", words, re.MULTILINE), re.findall(r"^[-|]", words, re.MULTILINE), links


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_of_the_help_lead_somewhere(page: Path) -> None:
    linked = [name for name in shape_of(page)[2] if not name.startswith("http")]
    assert [name for name in linked if not (resource("help") / name).is_file()] == []


@pytest.mark.parametrize("page", TRANSLATED, ids=name_of)
def test_a_translated_page_has_the_parts_of_the_english_one(page: Path) -> None:
    assert page.parent.name in messages.languages()
    assert shape_of(page) == shape_of(resource("help", page.name))


@pytest.mark.parametrize(
    ("code", "heading"), [("en", "Importing"), ("es", "Importar"), ("es-UY", "Importar"), ("ar", "الاستيراد")]
)
def test_the_help_is_in_the_language_of_the_window(code: str, heading: str, qtbot: QtBot) -> None:
    messages.use(code)
    parent = QWidget()
    qtbot.addWidget(parent)
    assert HelpWindow(parent, "import").browser.toPlainText().startswith(heading)


def test_a_link_to_a_page_that_nobody_has_translated_shows_the_english_one(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "index.md").write_text("# Ayuda\n\n[Deshacer](undo.md)\n", encoding="utf-8")
    monkeypatch.setattr(help_window, "_folders", lambda: [tmp_path])
    parent = QWidget()
    qtbot.addWidget(parent)
    browser = HelpWindow(parent).browser
    assert browser.toPlainText().startswith("Ayuda")
    browser.setSource(browser.source().resolved(QUrl("undo.md")))
    assert browser.toPlainText().startswith("Undo")
    browser.backward()
    assert browser.toPlainText().startswith("Ayuda")
