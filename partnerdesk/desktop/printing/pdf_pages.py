"""Draws the pages of a PDF, so that what is seen on the screen and sent to the printer is the file itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def page_images(pdf: bytes, dots_per_inch: float) -> list[QImage]:
    """Draw every page; may be called on any thread."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    images = []
    try:
        for page in document:
            drawn = page.render(scale=dots_per_inch / 72, rev_byteorder=True, prefer_bgrx=True)
            image = QImage(bytes(drawn.buffer), drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGBX8888)
            # The copy owns its pixels; what pdfium drew into is freed below.
            images.append(image.copy())
            page.close()
    finally:
        document.close()
    return images


def print_pages(pdf: bytes, printer: QPrinter) -> None:
    """Send every page to the printer, as large as its paper allows."""
    painter = QPainter(printer)
    area = QRectF(painter.viewport())
    for number, image in enumerate(page_images(pdf, min(printer.resolution(), 300))):
        if number:
            printer.newPage()
        size = image.size().toSizeF()
        scale = min(area.width() / size.width(), area.height() / size.height())
        painter.drawImage(QRectF(0, 0, size.width() * scale, size.height() * scale), image)
    painter.end()
