"""The page that a coordinator sees first: four figures, the families of partners, what is due, what changed."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from partnerdesk.analysis.agenda import mixed
from partnerdesk.analysis.overview import Overview, read_overview
from partnerdesk.desktop import theme
from partnerdesk.desktop.theme import TypeSize
from partnerdesk.desktop.widgets.chart_view import ChartView
from partnerdesk.desktop.widgets.empty_state import EmptyState
from partnerdesk.desktop.widgets.key_figure import KeyFigure
from partnerdesk.desktop.widgets.labels import LinkLabel, PlainLabel
from partnerdesk.desktop.widgets.own_direction import in_own_direction
from partnerdesk.messages import current, text
from partnerdesk.records.kinds import NOT_STATED
from partnerdesk.reports.charts import BarChart, Series

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent, QShowEvent

    from partnerdesk.analysis.agenda import Due
    from partnerdesk.desktop.context import WindowContext
    from partnerdesk.store.data_file import Changed, DataFile
    from partnerdesk.store.journal import Changeset

_LINES: Final = 5
_CHART_WIDTH: Final = 560.0


@dataclass(frozen=True)
class _Found:
    """What the page shows: figures, what is due and how many are like it, what changed, the chart as SVG and words."""

    overview: Overview
    due: list[tuple[Due, int]]
    changesets: list[Changeset]
    drawing: tuple[str, str]


class HomePage(QWidget):
    """Each figure leads to the records that it is made of."""

    go = Signal(str, str)
    page_wanted = Signal(str)
    records_wanted = Signal(str, list, str)
    import_wanted = Signal(list)

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._context = context
        self._overview: Overview | None = None
        self._drawing = ("", "")
        self.figures = {
            "partner": KeyFigure(text("home-partners")),
            "agreement": KeyFigure(text("home-agreements")),
            "activity": KeyFigure(text("home-activities")),
            "support": KeyFigure(text("home-support")),
        }
        self.chart = ChartView()
        self._due, self._recent = QVBoxLayout(), QVBoxLayout()
        self._empty = EmptyState(
            "partner",
            text("home-empty"),
            [
                (text("list-import"), functools.partial(self.import_wanted.emit, [])),
                (text("home-add-partner"), functools.partial(self.page_wanted.emit, "partner")),
            ],
        )
        self._stack = QStackedWidget()
        self._lay_out()
        for key, figure in self.figures.items():
            figure.clicked.connect(functools.partial(self._show_records, key))

    def _lay_out(self) -> None:
        figures = QGridLayout()
        figures.setSpacing(2 * theme.SPACE)
        for at, figure in enumerate(self.figures.values()):
            figures.addWidget(figure, 0, at)
            figures.setColumnStretch(at, 1)
        left, right = QVBoxLayout(), QVBoxLayout()
        for side in (left, right, self._due, self._recent):
            side.setSpacing(theme.SPACE)
        agenda = LinkLabel(text("home-agenda"))
        agenda.clicked.connect(functools.partial(self.page_wanted.emit, "agenda"))
        left.addWidget(PlainLabel(text("home-due"), size=TypeSize.HEADING, strong=True))
        left.addLayout(self._due)
        left.addWidget(agenda, 0, Qt.AlignmentFlag.AlignLeading)
        left.addSpacing(2 * theme.SPACE)
        left.addWidget(PlainLabel(text("home-recent"), size=TypeSize.HEADING, strong=True))
        left.addLayout(self._recent)
        left.addStretch(1)
        right.addWidget(PlainLabel(text("home-families"), size=TypeSize.HEADING, strong=True))
        right.addWidget(self.chart)
        right.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(4 * theme.SPACE)
        across.addLayout(left, 2)
        across.addLayout(right, 3)
        page = QWidget()
        page.setMaximumWidth(1280)
        column = QVBoxLayout(page)
        column.setContentsMargins(3 * theme.SPACE, 2 * theme.SPACE, 3 * theme.SPACE, 2 * theme.SPACE)
        column.setSpacing(3 * theme.SPACE)
        column.addWidget(PlainLabel(text("page-home"), size=TypeSize.TITLE, strong=True))
        column.addLayout(figures)
        column.addLayout(across, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        self._stack.addWidget(QWidget())
        self._stack.addWidget(scroll)
        self._stack.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Whoever goes on at once does not wait for figures that nobody sees.
        self._context.database.forget("home")

    def on_changed(self, _changed: Changed) -> None:
        """Read again while the page is shown."""
        if self.isVisible():
            self.reload()

    def reload(self) -> None:
        """Read the figures."""
        today = date.today()

        def work(file: DataFile) -> _Found:
            with file.read() as reader:
                overview = read_overview(reader, today)
            drawing = draw_families(overview) if overview.partners.base else ("", "")
            return _Found(overview, mixed(overview.due, _LINES), file.changesets(_LINES), drawing)

        self._context.database.run(work, done=self._show, owner=self, latest="home")

    def _show(self, found: _Found) -> None:
        overview = self._overview = found.overview
        self._drawing = found.drawing
        if not overview.partners.base:
            self._stack.setCurrentWidget(self._empty)
            return
        self._show_figures(overview)
        self._show_due(found.due)
        self._show_recent(found.changesets)
        self._draw_chart()
        self._stack.setCurrentIndex(1)

    def _show_records(self, key: str) -> None:
        """Show the records that a figure is made of."""
        if self._overview is None:
            return
        made_of = {
            "partner": (self._overview.partners.records, "home-partners"),
            "agreement": (self._overview.in_force.records, "home-agreements"),
            "activity": (self._overview.activities.records, "home-activities"),
            "support": ([line.support.id for line in self._overview.support.lines], "home-support"),
        }
        records, words = made_of[key]
        self.records_wanted.emit(key, list(records), text(words))

    def _show_figures(self, overview: Overview) -> None:
        language = current()
        partners, support = overview.partners, overview.support.converted
        self.figures["partner"].set_figure(
            language.number(partners.value or 0), text("home-partners-base", partners.base or 0)
        )
        in_force = overview.in_force.value or 0
        self.figures["agreement"].set_figure(
            language.number(in_force), text("home-agreements-base", overview.ending.value or 0)
        )
        self.figures["activity"].set_figure(
            language.number(overview.activities.value or 0), text("home-activities-base", overview.activities.base or 0)
        )
        shown = (
            language.money(Decimal(support.value), overview.currency)
            if support.value and overview.currency
            else NOT_STATED
        )
        left_out = (overview.support.not_valued.value or 0) + support.not_stated
        self.figures["support"].set_figure(shown, text("home-support-base", len(overview.support.lines), int(left_out)))

    def _show_due(self, lines: Sequence[tuple[Due, int]]) -> None:
        _empty(self._due)
        today, language = date.today(), current()
        if not lines:
            self._due.addWidget(PlainLabel(text("home-nothing-due"), muted=True, wrap=True))
        for due, alike in lines:
            link = LinkLabel(due.title)
            link.clicked.connect(functools.partial(self.go.emit, due.entity, due.id))
            when = language.date(due.due) if due.due else ""
            when = text("agenda-overdue", when) if due.overdue(today) else when
            partner = in_own_direction(due.partner or "")
            said = " · ".join(part for part in (text(due.kind.label_key), partner, when) if part)
            words = text("home-more-alike", said, alike) if alike else said
            self._due.addWidget(_Lines(link, words))

    def _show_recent(self, changesets: list[Changeset]) -> None:
        _empty(self._recent)
        for changeset in changesets:
            at = current().moment(datetime.fromisoformat(changeset.at).astimezone())
            said = text("home-by", at, changeset.author)
            self._recent.addWidget(_Lines(PlainLabel(changeset.title, wrap=True), said))

    def _draw_chart(self) -> None:
        """Show the drawing in the colours of now."""
        from partnerdesk.rendering.look import INK, MUTED

        scheme = theme.colours()
        svg, described = self._drawing
        if svg:
            self.chart.set_chart(svg.replace(INK, scheme.text).replace(MUTED, scheme.muted), described)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw_chart()


def draw_families(overview: Overview) -> tuple[str, str]:
    """Return the chart of families as SVG, and in words; on any thread, since it takes a while the first time."""
    from partnerdesk.rendering.svg import chart_svg

    language = current()
    families = {family: figure for family, figure in overview.families.items() if figure.value}
    labels = tuple(family.label(language) if family else text("not-stated") for family in families)
    values = tuple(int(figure.value or 0) for figure in families.values())
    shown = tuple(language.number(value) for value in values)
    chart = BarChart(labels, (Series(text("page-partner"), values, shown),))
    described = ", ".join(f"{label} {value}" for label, value in zip(labels, shown, strict=True))
    return chart_svg(chart, language, width=_CHART_WIDTH, description=described), described


class _Lines(QWidget):
    """Two lines that belong together: the thing, and below it what is said of it."""

    def __init__(self, first: QWidget, second: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.HALF)
        if isinstance(first, LinkLabel):
            column.addWidget(first, 0, Qt.AlignmentFlag.AlignLeading)
        else:
            column.addWidget(first)
        column.addWidget(PlainLabel(second, size=TypeSize.SMALL, muted=True, wrap=True))


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
