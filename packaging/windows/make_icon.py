"""Draws the program's icon into the sizes that Windows asks for: `python packaging/windows/make_icon.py`."""

from __future__ import annotations

import struct
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

_SIZES: Final = (16, 24, 32, 48, 64, 128, 256)
_HERE: Final = Path(__file__).parent
_DRAWING: Final = _HERE.parents[1] / "resources" / "icons" / "app.svg"


def picture(size: int) -> bytes:
    """Return the icon as PNG, `size` pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(_DRAWING)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())


def icon_file(pictures: dict[int, bytes]) -> bytes:
    """Put pictures by size into one .ico file: a directory of 16 bytes each, then the PNGs."""
    directory, offset = struct.pack("<HHH", 0, 1, len(pictures)), 6 + 16 * len(pictures)
    for size, content in pictures.items():
        # 256 does not fit into the byte for it and is written as 0.
        directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(content), offset)
        offset += len(content)
    return directory + b"".join(pictures.values())


if __name__ == "__main__":
    application = QGuiApplication(sys.argv)
    (_HERE / "partnerdesk.ico").write_bytes(icon_file({size: picture(size) for size in _SIZES}))
