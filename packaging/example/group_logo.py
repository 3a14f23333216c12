"""Draws the logo of the invented group: two shores, the strait between them, and a light."""

from __future__ import annotations

import io

from PIL import Image, ImageDraw

SIZE = 512
OVERSAMPLED = 4
"""The picture is drawn four times as large and scaled down, which smooths its edges."""

SEA, SAND, SHORE, LIGHT = "#1F5F8B", "#F4E3C1", "#2E7D6B", "#E9A23B"


def logo_bytes() -> bytes:
    """Return the logo as a PNG of 512 x 512 pixels with a transparent ground."""
    large = SIZE * OVERSAMPLED
    picture = Image.new("RGBA", (large, large), (0, 0, 0, 0))
    draw = ImageDraw.Draw(picture)
    unit = large / 100

    def box(left: float, top: float, right: float, bottom: float) -> tuple[float, float, float, float]:
        return (left * unit, top * unit, right * unit, bottom * unit)

    draw.ellipse(box(2, 2, 98, 98), fill=SEA)
    draw.chord(box(2, 2, 98, 98), 142, 218, fill=SHORE)
    draw.chord(box(2, 2, 98, 98), -38, 38, fill=SAND)
    draw.arc(box(6, 24, 94, 112), 205, 335, fill=SAND, width=round(3.2 * unit))
    for height in (64, 72, 80):
        for start in (28, 43, 58):
            draw.arc(box(start, height, start + 14, height + 8), 200, 340, fill=SAND, width=round(1.6 * unit))
    draw.ellipse(box(43, 15, 57, 29), fill=LIGHT)
    small = picture.resize((SIZE, SIZE), Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    small.save(buffer, "PNG", optimize=True)
    return buffer.getvalue()
