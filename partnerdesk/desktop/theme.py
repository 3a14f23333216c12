"""Colours, spacing and type of the window, in light and dark; every widget asks here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QWidget

SPACE: Final = 8
"""Pixels between groups; everything is placed in steps of this."""
HALF: Final = 4
"""Pixels inside a group."""


class Scheme(Enum):
    """Which colours the user wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Tone(Enum):
    """What a bar, a label or a badge says by its colour; an icon or a word always says it too."""

    NEUTRAL = "neutral"
    OK = "ok"
    WARNING = "warning"
    ERROR = "error"


class TypeSize(Enum):
    """The four sizes of type, as a share of the system's font."""

    SMALL = 0.9
    BODY = 1.0
    HEADING = 1.2
    TITLE = 1.55


@dataclass(frozen=True)
class Colours:
    """All colours of one scheme, as `#rrggbb`; each text colour is readable (4.5:1) on the grounds it is used on."""

    window: str
    surface: str
    stripe: str
    button: str
    line: str
    text: str
    muted: str
    disabled: str
    accent: str
    on_accent: str
    soft_accent: str
    ok: str
    soft_ok: str
    warning: str
    soft_warning: str
    error: str
    soft_error: str

    def ground(self, tone: Tone) -> str:
        """Colour behind words of a tone."""
        soft = {Tone.OK: self.soft_ok, Tone.WARNING: self.soft_warning, Tone.ERROR: self.soft_error}
        return soft.get(tone, self.soft_accent)


LIGHT: Final = Colours(
    window="#F3F5F5",
    surface="#FFFFFF",
    stripe="#F8FAFA",
    button="#FBFCFC",
    line="#D3DADB",
    text="#1A2325",
    muted="#566266",
    disabled="#8B9699",
    accent="#14606B",
    on_accent="#FFFFFF",
    soft_accent="#DAEBED",
    ok="#1B6A37",
    soft_ok="#E1F2E6",
    warning="#865000",
    soft_warning="#FBEED6",
    error="#AE231C",
    soft_error="#FBE6E4",
)
DARK: Final = Colours(
    window="#191F21",
    surface="#293234",
    stripe="#2D3739",
    button="#364246",
    line="#4A575B",
    text="#E5ECED",
    muted="#A3B0B3",
    disabled="#748185",
    accent="#72C5D0",
    on_accent="#06262B",
    soft_accent="#214249",
    ok="#7FCE98",
    soft_ok="#1E3A29",
    warning="#EBB860",
    soft_warning="#42351C",
    error="#F59A93",
    soft_error="#4A2825",
)


def colours() -> Colours:
    """Return the colours in use now."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


def install(app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
    """Dress the application; with `Scheme.SYSTEM` it follows the system from then on, also while it runs."""
    app.setStyle("Fusion")
    hints = app.styleHints()
    wanted = {Scheme.LIGHT: Qt.ColorScheme.Light, Scheme.DARK: Qt.ColorScheme.Dark}
    hints.setColorScheme(wanted.get(scheme, Qt.ColorScheme.Unknown))
    dark = scheme is Scheme.DARK or (scheme is Scheme.SYSTEM and hints.colorScheme() is Qt.ColorScheme.Dark)
    _dress(DARK if dark else LIGHT)
    if not app.property(_FOLLOWS):
        app.setProperty(_FOLLOWS, True)
        hints.colorSchemeChanged.connect(_follow_system)


_EDGE: Final = 150
"""Per cent by which Fusion darkens the window's colour for the edge of a mark."""
_FOLLOWS: Final = "partnerdesk-follows-system-colours"


def _follow_system(scheme: Qt.ColorScheme) -> None:
    _dress(DARK if scheme is Qt.ColorScheme.Dark else LIGHT)


def _dress(scheme: Colours) -> None:
    whole = palette(scheme)
    QApplication.setPalette(whole)
    # Fusion draws the edge of these in the window's colour, half as light: in the dark nobody would see it.
    whole.setColor(QPalette.ColorRole.Window, QColor(scheme.muted).lighter(_EDGE))
    for kind in ("QRadioButton", "QCheckBox"):
        QApplication.setPalette(whole, kind)  # type: ignore[arg-type] # a name is taken as text, not as bytes


def palette(scheme: Colours) -> QPalette:
    """All of a scheme as Qt's palette."""
    role = QPalette.ColorRole
    made = QPalette()
    for name, colour in {
        role.Window: scheme.window,
        role.WindowText: scheme.text,
        role.Base: scheme.surface,
        role.AlternateBase: scheme.stripe,
        role.Text: scheme.text,
        role.Button: scheme.button,
        role.ButtonText: scheme.text,
        role.BrightText: scheme.error,
        role.ToolTipBase: scheme.surface,
        role.ToolTipText: scheme.text,
        role.PlaceholderText: scheme.muted,
        role.Highlight: scheme.accent,
        role.HighlightedText: scheme.on_accent,
        role.Accent: scheme.accent,
        role.Link: scheme.accent,
        role.LinkVisited: scheme.accent,
        role.Light: scheme.surface,
        role.Midlight: scheme.stripe,
        role.Mid: scheme.line,
        role.Dark: scheme.muted,
        role.Shadow: "#000000",
    }.items():
        made.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(scheme.disabled))
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(scheme.line))
    return made


def font(size: TypeSize, *, strong: bool = False, figures: bool = False) -> QFont:
    """Return the system's font in one of the four sizes; `figures` gives all digits one width."""
    made = QFont(QApplication.font())
    made.setPointSizeF(made.pointSizeF() * size.value)
    if strong:
        made.setWeight(QFont.Weight.DemiBold)
    if figures:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def give_room(line: QLineEdit) -> None:
    """Keep the words of a line off its frame."""
    line.setTextMargins(HALF, 2, HALF, 2)


def mute(widget: QWidget) -> None:
    """Show the widget's text in the quieter colour, in every scheme."""
    widget.setForegroundRole(QPalette.ColorRole.PlaceholderText)


def colour_text(widget: QWidget, colour: str) -> None:
    """Write the widget's text in one of the scheme's colours; ask again when the scheme changes."""
    changed = widget.palette()
    if changed.color(QPalette.ColorRole.WindowText) != QColor(colour):
        changed.setColor(QPalette.ColorRole.WindowText, QColor(colour))
        widget.setPalette(changed)


def soft_selection(widget: QWidget) -> None:
    """Give a list a calm selection: the words keep their colour on a tint of the accent."""
    scheme = colours()
    changed = widget.palette()
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        changed.setColor(group, QPalette.ColorRole.Highlight, QColor(scheme.soft_accent))
        changed.setColor(group, QPalette.ColorRole.HighlightedText, QColor(scheme.text))
    widget.setPalette(changed)


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
