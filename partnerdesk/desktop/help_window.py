"""The help in a window: the pages that come with the program, in the user's language where there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout

from partnerdesk.desktop import theme
from partnerdesk.messages import current, text
from partnerdesk.resource_files import resource

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


class HelpWindow(QDialog):
    """Shows one page of help; links lead to the others."""

    def __init__(self, parent: QWidget, page: str = "index") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(text("menu-help"))
        self.resize(720, 640)
        self.browser = _Browser()
        self.browser.setOpenExternalLinks(True)
        self.browser.document().setDocumentMargin(2 * theme.SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.browser)
        self.show_page(page)

    def show_page(self, page: str) -> None:
        """Show a page by its name; the first page where there is none of that name."""
        path = next(path for name in (page, "index") if (path := resource("help", f"{name}.md")).is_file())
        # The help is our own text; nothing that a user wrote ever stands in it.
        self.browser.setSource(QUrl.fromLocalFile(str(path)), QTextDocument.ResourceType.MarkdownResource)


class _Browser(QTextBrowser):
    """Is asked for English pages, also by links, and reads them in the user's language where they are translated."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        translated = (folder / QUrl(name).fileName() for folder in _folders())
        path = next((path for path in translated if path.is_file()), None)
        return super().loadResource(kind, QUrl.fromLocalFile(str(path)) if path else name)


def _folders() -> list[Path]:
    code = current().code
    return [resource("help", code), resource("help", code.split("-")[0])]
