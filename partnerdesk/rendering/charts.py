"""Charts drawn on a surface: bars, stacked bars, and columns over periods, every number written beside its mark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerdesk.rendering import look
from partnerdesk.reports.charts import BarChart, Chart, ColumnChart, StackedBars

if TYPE_CHECKING:
    from decimal import Decimal

    from partnerdesk.rendering.surface import Surface
    from partnerdesk.rendering.text.typesetting import Line, Typesetter
    from partnerdesk.reports.charts import Series

_SIZE: Final = look.SMALL
_BAR: Final = 11.0
_BAR_GAP: Final = 7.0
_LEGEND: Final = 16.0
_LABEL_SHARE: Final = 0.34
_COLUMN_PLOT: Final = 110.0
_WIDEST_COLUMN: Final = 34.0
_SWATCH: Final = 7.0
_STACK_GAP: Final = 0.8


def chart_height(chart: Chart, typesetter: Typesetter, width: float) -> float:
    """Return the height in points of `chart` when drawn `width` points wide."""
    legend = _legend_height(chart)
    if isinstance(chart, ColumnChart):
        rows = max((len(lines) for lines in _period_labels(chart, typesetter, width)), default=1)
        return legend + _SIZE * look.LEADING + _COLUMN_PLOT + 4 + rows * _SIZE * look.LEADING
    return legend + sum(_row_heights(chart, typesetter, width))


def draw_chart(chart: Chart, surface: Surface, x: float, top: float, width: float) -> None:
    """Draw `chart` with its top starting corner at x, top."""
    _draw_legend(chart, surface, x, top)
    top += _legend_height(chart)
    if isinstance(chart, ColumnChart):
        _draw_columns(chart, surface, x, top, width)
    else:
        _draw_bars(chart, surface, x, top, width)


def _legend_height(chart: Chart) -> float:
    return _LEGEND if len(chart.series) > 1 or chart.unit else 0.0


def _draw_legend(chart: Chart, surface: Surface, x: float, top: float) -> None:
    """Name the series beside their colours, then the unit."""
    if not _legend_height(chart):
        return
    baseline = top + _SIZE * look.ASCENT
    if len(chart.series) > 1:
        for i, series in enumerate(chart.series):
            surface.rectangle(x, baseline - _SWATCH + 1, _SWATCH, _SWATCH, look.PALETTE[i])
            line = surface.typesetter.line(series.name)
            surface.text(line, x + _SWATCH + 4, baseline, size=_SIZE)
            x += _SWATCH + 4 + line.width * _SIZE / 1000 + 14
    if chart.unit:
        surface.text(surface.typesetter.line(chart.unit), x, baseline, size=_SIZE, colour=look.MUTED)


def _row_heights(chart: BarChart | StackedBars, typesetter: Typesetter, width: float) -> list[float]:
    bars = len(chart.series) if isinstance(chart, BarChart) else 1
    return [
        max(len(lines) * _SIZE * look.LEADING, bars * _BAR) + _BAR_GAP
        for lines in _bar_labels(chart, typesetter, width)
    ]


def _bar_labels(chart: BarChart | StackedBars, typesetter: Typesetter, width: float) -> list[list[Line]]:
    return [typesetter.lines(label, width * _LABEL_SHARE - 8, size=_SIZE) for label in chart.labels]


def _draw_bars(chart: BarChart | StackedBars, surface: Surface, x: float, top: float, width: float) -> None:
    """Draw a labelled row of bars for each label, with an axis line where the bars begin."""
    labels = _bar_labels(chart, surface.typesetter, width)
    heights = _row_heights(chart, surface.typesetter, width)
    axis = x + width * _LABEL_SHARE
    written = [surface.typesetter.line(shown).width * _SIZE / 1000 for series in chart.series for shown in series.shown]
    beside = max(written, default=0) + 6 if isinstance(chart, BarChart) else _STACK_GAP * len(chart.series)
    room = width * (1 - _LABEL_SHARE) - beside
    unit = room / (_largest(chart) or 1)
    y = top
    for row, (lines, height) in enumerate(zip(labels, heights, strict=True)):
        for i, line in enumerate(lines):
            surface.text(line, axis - 8, y + (i * look.LEADING + look.ASCENT) * _SIZE, size=_SIZE, anchor="end")
        if isinstance(chart, BarChart):
            for i, series in enumerate(chart.series):
                _draw_bar(series, row, surface, axis, y + i * _BAR, unit, look.PALETTE[i])
        else:
            _draw_stack(chart, row, surface, axis, y, unit)
        y += height
    surface.rule(axis, top - 2, axis, y - _BAR_GAP + 2, thickness=0.6, colour=look.MUTED)


def _draw_bar(series: Series, row: int, surface: Surface, axis: float, y: float, unit: float, colour: str) -> None:
    length = _size(series.values[row]) * unit
    surface.rectangle(axis, y + 0.5, length, _BAR - 1.5, colour)
    shown = surface.typesetter.line(series.shown[row], right_to_left=False)
    surface.text(shown, axis + length + 4, y + _BAR - 2.5, size=_SIZE)


def _draw_stack(chart: StackedBars, row: int, surface: Surface, axis: float, y: float, unit: float) -> None:
    """Draw the parts of one bar after another, writing each number that its part has room for."""
    start = axis
    for i, series in enumerate(chart.series):
        length = _size(series.values[row]) * unit
        surface.rectangle(start, y + 0.5, length, _BAR - 1.5, look.PALETTE[i])
        shown = surface.typesetter.line(series.shown[row], right_to_left=False)
        if shown.width * _SIZE / 1000 + 4 <= length:
            colour = look.PAPER if _dark(look.PALETTE[i]) else look.INK
            surface.text(shown, start + length / 2, y + _BAR - 2.5, size=_SIZE, colour=colour, anchor="center")
        start += length + (_STACK_GAP if length else 0)


def _period_labels(chart: ColumnChart, typesetter: Typesetter, width: float) -> list[list[Line]]:
    step = width / max(len(chart.labels), 1)
    return [typesetter.lines(label, step - 4, size=_SIZE) for label in chart.labels]


def _draw_columns(chart: ColumnChart, surface: Surface, x: float, top: float, width: float) -> None:
    """Draw the columns of each period over its label, the number on top of each."""
    step = width / max(len(chart.labels), 1)
    thick = min(_WIDEST_COLUMN, step * 0.7 / max(len(chart.series), 1))
    foot = top + _SIZE * look.LEADING + _COLUMN_PLOT
    unit = _COLUMN_PLOT / (_largest(chart) or 1)
    for row, lines in enumerate(_period_labels(chart, surface.typesetter, width)):
        middle = x + step * (row + 0.5)
        for i, series in enumerate(chart.series):
            start = middle + (i - len(chart.series) / 2) * thick
            height = _size(series.values[row]) * unit
            surface.rectangle(start + 0.75, foot - height, thick - 1.5, height, look.PALETTE[i])
            shown = surface.typesetter.line(series.shown[row], right_to_left=False)
            surface.text(shown, start + thick / 2, foot - height - 3, size=_SIZE, anchor="center")
        for i, line in enumerate(lines):
            baseline = foot + 4 + (i * look.LEADING + look.ASCENT) * _SIZE
            surface.text(line, middle, baseline, size=_SIZE, colour=look.MUTED, anchor="center")
    surface.rule(x, foot, x + width, foot, thickness=0.6, colour=look.MUTED)


def _largest(chart: Chart) -> float:
    """Return the value that fills the room: of one bar, or of the parts of one bar together."""
    if isinstance(chart, StackedBars):
        sums = (sum(_size(series.values[row]) for series in chart.series) for row in range(len(chart.labels)))
        return max(sums, default=0.0)
    return max((_size(value) for series in chart.series for value in series.values), default=0.0)


def _size(value: Decimal | int | None) -> float:
    return max(float(value or 0), 0.0)


def _dark(colour: str) -> bool:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return red * 0.299 + green * 0.587 + blue * 0.114 < 140
