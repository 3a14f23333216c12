"""Colours that can be read, type that follows the system."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
)

from partnerdesk.desktop import theme
from partnerdesk.desktop.theme import DARK, LIGHT, Colours, Scheme, Tone, TypeSize
from tests.desktop.conftest import show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

GROUNDS = ("window", "surface", "stripe", "button")
WORDS = ("text", "muted", "accent", "ok", "warning", "error")
PAIRS = [
    *itertools.product(WORDS, GROUNDS),
    ("on_accent", "accent"),
    *itertools.product(("text", "accent"), ("soft_accent", "soft_ok", "soft_warning", "soft_error")),
    ("ok", "soft_ok"),
    ("warning", "soft_warning"),
    ("error", "soft_error"),
]


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_words_can_be_read_on_every_ground_they_stand_on(scheme: Colours) -> None:
    found = {pair: theme.contrast(getattr(scheme, pair[0]), getattr(scheme, pair[1])) for pair in PAIRS}
    assert {pair: contrast for pair, contrast in found.items() if contrast < 4.5} == {}


def test_contrast_is_that_of_the_accessibility_guidelines() -> None:
    assert theme.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert theme.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("scheme", "colours"), [(Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)])
def test_the_scheme_that_was_chosen_dresses_the_application(
    qapp: QApplication, scheme: Scheme, colours: Colours
) -> None:
    theme.install(qapp, scheme)
    assert theme.colours() is colours
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == colours.window
    assert qapp.style().objectName() == "fusion"


@pytest.mark.parametrize(("scheme", "colours"), [(Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)])
@pytest.mark.parametrize("kind", [QRadioButton, QCheckBox])
def test_the_edge_of_a_mark_stands_out_from_every_ground(
    qapp: QApplication, scheme: Scheme, colours: Colours, kind: type[QAbstractButton]
) -> None:
    theme.install(qapp, scheme)
    mark = kind()
    mark.resize(mark.sizeHint())
    option = QStyleOptionButton()
    option.initFrom(mark)
    option.state &= ~QStyle.StateFlag.State_On
    drawn = QImage(20, 20, QImage.Format.Format_ARGB32)
    drawn.fill(colours.soft_warning)
    option.rect = drawn.rect().adjusted(3, 3, -3, -3)
    element = QStyle.PrimitiveElement
    painter = QPainter(drawn)
    of_kind = element.PE_IndicatorRadioButton if kind is QRadioButton else element.PE_IndicatorCheckBox
    qapp.style().drawPrimitive(of_kind, option, painter, mark)
    painter.end()
    shown = {drawn.pixelColor(column, 10).name() for column in range(20)}
    assert max(theme.contrast(one, colours.soft_warning) for one in shown) >= 3


def test_every_role_of_the_palette_is_ours() -> None:
    names = {
        role: theme.palette(LIGHT).color(role).name() for role in (QPalette.ColorRole.Link, QPalette.ColorRole.Accent)
    }
    assert set(names.values()) == {LIGHT.accent.lower()}


def test_four_sizes_of_type_grow_with_the_font_of_the_system(qapp: QApplication) -> None:
    system = qapp.font().pointSizeF()
    sizes = [theme.font(size).pointSizeF() for size in TypeSize]
    assert sizes == sorted(sizes)
    assert sizes[1] == pytest.approx(system)


def test_every_tone_has_its_own_ground() -> None:
    assert len({LIGHT.ground(tone) for tone in Tone}) == len(Tone)


def test_quiet_words_follow_a_change_of_scheme(qapp: QApplication, qtbot: QtBot) -> None:
    label = QLabel("quiet")
    show(label, qtbot)
    theme.mute(label)
    theme.install(qapp, Scheme.DARK)
    qapp.processEvents()
    assert label.palette().color(label.foregroundRole()).name().upper() == DARK.muted


def test_the_window_follows_the_system_while_it_runs(qapp: QApplication) -> None:
    theme.install(qapp, Scheme.SYSTEM)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.colours() is DARK
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.colours() is LIGHT
