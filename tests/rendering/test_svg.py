"""Charts as SVG: lengths are values, the direction is the language's."""

from xml.etree import ElementTree as ET

import pytest

from partnerdesk.messages import Language
from partnerdesk.rendering.svg import chart_svg
from partnerdesk.reports.charts import BarChart, ColumnChart, Series, StackedBars

_SVG = "{http://www.w3.org/2000/svg}"
_GIFTS = Series("Gifts", (10, 5, None), ("10", "5", "–"))
_LOANS = Series("Loans", (2, 4, 6), ("2", "4", "6"))
_LABELS = ("Museums", "Schools & <b>", "Radio")


def _bars(chart: BarChart | StackedBars | ColumnChart, language: str = "en") -> list[dict[str, float]]:
    root = ET.fromstring(chart_svg(chart, Language(language), width=400, description="A & B"))
    named = [rect.attrib for rect in root.findall(f"{_SVG}rect")]
    return [{key: float(value) for key, value in rect.items() if key != "fill"} for rect in named]


def test_bars_are_as_long_as_their_values_and_not_stated_is_no_bar() -> None:
    lengths = [bar["width"] for bar in _bars(BarChart(_LABELS, (_GIFTS,)))]
    assert lengths[0] == pytest.approx(2 * lengths[1], abs=0.02)
    assert lengths[2] == 0


def test_bars_of_a_leftward_language_grow_leftwards() -> None:
    here, there = _bars(BarChart(_LABELS, (_GIFTS,))), _bars(BarChart(_LABELS, (_GIFTS,)), "ar")
    for bar, mirrored in zip(here, there, strict=True):
        assert mirrored["x"] == pytest.approx(400 - bar["x"] - bar["width"], abs=0.02)


@pytest.mark.parametrize("kind", [BarChart, StackedBars, ColumnChart])
def test_every_chart_stays_on_its_drawing(kind: type[BarChart] | type[StackedBars] | type[ColumnChart]) -> None:
    chart = kind(_LABELS, (_GIFTS, _LOANS), "gifts")
    root = ET.fromstring(chart_svg(chart, Language("en"), width=400))
    height = float(root.attrib["height"])
    for bar in _bars(chart):
        assert bar["x"] >= 0
        assert bar["x"] + bar["width"] <= 400.01
        assert bar["y"] + bar["height"] <= height


def test_the_same_chart_gives_the_same_drawing_and_says_what_it_shows() -> None:
    first, second = (
        chart_svg(BarChart(_LABELS, (_GIFTS,)), Language("en"), width=300, description="A & B") for _ in "12"
    )
    assert first == second
    title = ET.fromstring(first).find(f"{_SVG}title")
    assert title is not None
    assert title.text == "A & B"
