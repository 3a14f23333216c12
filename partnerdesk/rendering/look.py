"""How printed pages look: one accent colour, greys, a colour-blind safe chart palette, sizes of type in points."""

from __future__ import annotations

from typing import Final

INK: Final = "#1d2a2e"
ACCENT: Final = "#14606b"
MUTED: Final = "#56666b"
HAIRLINE: Final = "#c3cdd0"
BAND: Final = "#eef3f3"
PAPER: Final = "#ffffff"

PALETTE: Final = ("#14606b", "#e0a458", "#7fb7be", "#8c4a5c", "#c9cfd1", "#4a5568")
"""Chart series in order: told apart by lightness too, so that they stay apart without colour."""

BODY: Final = 9.5
SMALL: Final = 8.0
LEAD: Final = 11.5
TABLE: Final = 8.5
SMALLEST_TABLE: Final = 6.5
TITLE: Final = 22.0
SUBTITLE: Final = 12.0
HEADINGS: Final = {1: 15.0, 2: 11.5, 3: 9.5}
KEY_FIGURE: Final = 22.0
LEADING: Final = 1.42
"""Distance between lines as a multiple of the type size: room for the marks of Arabic, Thai and Devanagari."""
ASCENT: Final = 1.02
"""From the top of a line to its baseline, as a multiple of the type size."""
