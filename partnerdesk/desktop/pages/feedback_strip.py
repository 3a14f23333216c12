"""Above the list of feedback: how many answered, the mean of each statement, the recommendation score."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from partnerdesk.analysis.feedback_summary import ENOUGH, FeedbackSummary, StatementSummary, feedback_summary
from partnerdesk.analysis.partly import partly
from partnerdesk.desktop import theme
from partnerdesk.desktop.widgets.key_figure import KeyFigure
from partnerdesk.desktop.widgets.small_table import SmallTable
from partnerdesk.messages import current, text
from partnerdesk.records import Feedback, Partner
from partnerdesk.records.kinds import NOT_STATED

if TYPE_CHECKING:
    from partnerdesk.desktop.context import WindowContext
    from partnerdesk.store.data_file import Changed, DataFile


class FeedbackStrip(QWidget):
    """Under ten answers there are counts only: a mean of three people says more than they know."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._context = context
        self.score = KeyFigure(text("feedback-score"))
        self.coverage = KeyFigure(text("feedback-coverage"))
        self.table: SmallTable | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.SPACE)
        for figure in (self.score, self.coverage):
            # The answers that they are made of stand in the list below; there is nothing to press.
            figure.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            figure.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._row.addWidget(figure, 1)
        self.hide()

    def on_changed(self, changed: Changed) -> None:
        """Sum up again where feedback or partners changed."""
        if changed.entities & {"feedback", "partner"}:
            self.reload()

    def reload(self) -> None:
        """Read all answers and sum them up."""

        def work(file: DataFile) -> FeedbackSummary:
            with file.read() as reader:
                partners = partly(reader, Partner, ("name", "type"))
                external = [one.id for one in partners if one.type is None or one.type.external]
                return feedback_summary(reader.all(Feedback), external)

        self._context.database.run(work, done=self._show, owner=self, latest="feedback summary")

    def _show(self, summary: FeedbackSummary) -> None:
        language, score = current(), summary.recommendation
        count = score.answers.base or 0
        self.setVisible(bool(count))
        parts = text("feedback-parts", score.promoters, score.passives, score.detractors)
        if score.score is None:
            self.score.set_figure(NOT_STATED, text("feedback-too-few", parts, ENOUGH))
        else:
            shown = f"{'+' if score.score > 0 else ''}{language.number(score.score)}"
            self.score.set_figure(shown, parts)
        share = summary.partners.share
        percent = language.percent(share) if share is not None else NOT_STATED
        self.coverage.set_figure(
            percent, text("feedback-coverage-base", summary.partners.value or 0, summary.partners.base or 0)
        )
        headings = [text(key) for key in ("feedback-statement", "feedback-answers", "feedback-mean")]
        table = SmallTable(
            text("feedback-statements"), headings, [_row(one) for one in summary.statements], numbers={1, 2}, wide={0}
        )
        if self.table is not None:
            self._row.removeWidget(self.table)
            self.table.hide()
            self.table.deleteLater()
        self.table = table
        self._row.addWidget(table, 3)


def _row(one: StatementSummary) -> tuple[str, str, str]:
    name = text(Feedback.entity.fields[one.statement].label_key)
    answers = (one.answers.base or 0) - one.answers.not_stated
    mean = NOT_STATED if one.mean is None else current().number(one.mean, 1)
    return name, current().number(answers), mean
