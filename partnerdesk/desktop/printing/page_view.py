"""The pages of a report one below the other, as wide as there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from partnerdesk.desktop import theme
from partnerdesk.messages import text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage, QResizeEvent

_WIDEST = 900
"""Pixels of the screen; a page that is wider is harder to read, not easier."""


class PageView(QScrollArea):
    """Page by page by the keys that scroll."""

    def __init__(self) -> None:
        super().__init__()
        self._images: list[QImage] = []
        self._labels: list[QLabel] = []
        self.setWidgetResizable(True)
        self.setAccessibleName(text("report-preview"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setSpacing(2 * theme.SPACE)
        self._column.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWidget(page)

    def show_pages(self, images: Sequence[QImage]) -> None:
        """Show these pages in place of others."""
        self._images = list(images)
        for label in self._labels:
            self._column.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = []
        for number in range(1, len(self._images) + 1):
            label = QLabel()
            label.setAccessibleName(text("report-page", number, len(self._images)))
            self._labels.append(label)
            self._column.addWidget(label)
        self._fit()
        self.verticalScrollBar().setValue(0)

    @property
    def count(self) -> int:
        """How many pages are shown."""
        return len(self._images)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = min(self.viewport().width() - 4 * theme.SPACE, _WIDEST)
        ratio = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        for label, image in zip(self._labels, self._images, strict=True):
            pixmap = QPixmap.fromImage(image.scaledToWidth(max(round(width * ratio), 1), smooth))
            pixmap.setDevicePixelRatio(ratio)
            label.setPixmap(pixmap)
