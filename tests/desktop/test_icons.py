"""Icons in the colours of the scheme."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage

from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.icons import Ink
from partnerdesk.resource_files import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

NAMES = sorted(path.stem for path in resource("icons").glob("*.svg"))
WITHOUT_LINES = {"blank"}


def inks(image: QImage) -> set[str]:
    """Colours of the pixels that are wholly covered."""
    found = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {colour.name().upper() for colour in found if colour.alpha() == 255}


def middle_of_ink(image: QImage) -> float:
    """Where the ink lies on average, in pixels from the left."""
    columns = [x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).alpha() > 128]
    return sum(columns) / len(columns)


@pytest.mark.parametrize("name", sorted(set(NAMES) - WITHOUT_LINES))
def test_every_icon_draws_something_that_is_not_cut_at_the_edge(name: str, qapp: QApplication) -> None:
    image = icons.icon(name).pixmap(QSize(24, 24), 2.0).toImage()
    assert image.size() == QSize(48, 48)
    covered = [(x, y) for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() > 40]
    assert covered
    assert all(0 < x < 47 and 0 < y < 47 for x, y in covered)


@pytest.mark.parametrize("name", sorted(set(NAMES) - {"app"}))
def test_icons_have_no_colour_of_their_own(name: str) -> None:
    drawn = resource("icons", f"{name}.svg").read_text("utf-8")
    assert "#" not in drawn
    assert ET.fromstring(drawn).get("viewBox") == "0 0 24 24"


def test_an_icon_takes_the_colours_of_the_scheme_that_it_is_shown_in(qapp: QApplication) -> None:
    shown = icons.icon("add", Ink.ACCENT)
    light = inks(shown.pixmap(QSize(24, 24), 2.0).toImage())
    theme.install(qapp, theme.Scheme.DARK)
    dark = inks(shown.pixmap(QSize(24, 24), 2.0).toImage())
    assert theme.LIGHT.accent in light
    assert theme.DARK.accent in dark


def test_a_disabled_icon_is_fainter(qapp: QApplication) -> None:
    image = icons.icon("add").pixmap(QSize(24, 24), 2.0, QIcon.Mode.Disabled).toImage()
    assert QColor(theme.LIGHT.disabled).name().upper() in inks(image)


@pytest.mark.usefixtures("right_to_left")
def test_arrows_turn_round_from_right_to_left(qapp: QApplication) -> None:
    mirrored = middle_of_ink(icons.icon("undo").pixmap(QSize(24, 24), 2.0).toImage())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    usual = middle_of_ink(icons.icon("undo").pixmap(QSize(24, 24), 2.0).toImage())
    assert mirrored == pytest.approx(47 - usual, abs=0.1)
    assert abs(mirrored - usual) > 0.5


def test_a_misspelt_icon_is_found_at_once() -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")
