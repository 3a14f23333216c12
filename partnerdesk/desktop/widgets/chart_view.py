"""Shows a chart that was drawn as SVG, as large as there is room, in its own proportions."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget


class ChartView(QWidget):
    """`description` says in words what the chart shows, for those who do not see it."""

    def __init__(self, svg: str = "", description: str = "") -> None:
        super().__init__()
        self._renderer = QSvgRenderer(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if svg:
            self.set_chart(svg, description)

    def set_chart(self, svg: str, description: str) -> None:
        """Show another chart; raises ValueError where `svg` is none."""
        if not self._renderer.load(QByteArray(svg.encode())):
            raise ValueError("not an SVG")
        self.setAccessibleName(description)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self._renderer.defaultSize() if self._renderer.isValid() else QSize(0, 0)

    def heightForWidth(self, width: int) -> int:
        size = self._renderer.defaultSize()
        return round(width * size.height() / size.width()) if size.width() > 0 else 0

    def hasHeightForWidth(self) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if not self._renderer.isValid():
            return
        fitted = QSizeF(self._renderer.defaultSize()).scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - fitted.width()) / 2, (self.height() - fitted.height()) / 2
        self._renderer.render(QPainter(self), QRectF(left, top, fitted.width(), fitted.height()))
