"""Reports: choose one and what it is about, see its pages as they will be printed, print or save them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.printing.page_view import PageView
from partnerdesk.desktop.printing.pdf_pages import page_images, print_pages
from partnerdesk.desktop.theme import Tone, TypeSize
from partnerdesk.desktop.widgets.buttons import MainButton
from partnerdesk.desktop.widgets.inline_bar import InlineBar
from partnerdesk.desktop.widgets.labels import PlainLabel
from partnerdesk.messages import Language, current, languages, text
from partnerdesk.reports.registry import REPORTS
from partnerdesk.reports.scope import ReportScope, gather, usual_grant
from partnerdesk.store.journal import ChangesetKind

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QShowEvent

    from partnerdesk.desktop.context import WindowContext
    from partnerdesk.reports.document import Document
    from partnerdesk.reports.report import Report
    from partnerdesk.reports.scope import ReportData
    from partnerdesk.store.data_file import Changed, DataFile

_PREVIEW_DPI: Final = 110
_RECORDS: Final = {
    "grant": ("grant", "report-any-grant"),
    "definition": ("strategic_definition", "report-any-definition"),
    "partner": ("partner", "report-any-partner"),
}
"""Choices of a report that are records, with the entity of each and what stands for choosing none."""
_LABELS: Final = {
    "grant": "report-choice-grant",
    "definition": "report-choice-definition",
    "partner": "report-choice-partner",
    "language": "report-choice-language",
    "paper": "report-choice-paper",
}
_PAPERS: Final = {"a4": "report-paper-a4", "letter": "report-paper-letter"}


@dataclass(frozen=True)
class _Made:
    """A report that was made: its data, its document, the PDF, its pages drawn, what could not be printed."""

    data: ReportData
    document: Document
    pdf: bytes
    images: list[QImage]
    warnings: list[str]


class ReportsPage(QWidget):
    """The preview is made anew at each choice, by the database thread."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._context = context
        self._made: _Made | None = None
        self._stale = True
        self.bar = InlineBar()
        self.list = QListWidget()
        self.list.setAccessibleName(text("page-reports"))
        self.list.addItems([text(report.title_key) for report in REPORTS])
        self.list.setCurrentRow(0)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(self.list.sizeHintForRow(0) * len(REPORTS) + 2 * self.list.frameWidth())
        theme.soft_selection(self.list)
        self.choices = {name: QComboBox() for name in _LABELS}
        self.print_button = MainButton(text("report-print"), "print")
        self.save_button = QPushButton(icons.icon("export"), text("report-save"))
        self.view = PageView()
        self._labels = {name: PlainLabel(text(_LABELS[name]), strong=True) for name in self.choices}
        self._fill_fixed()
        self._lay_out()
        self._connect()
        self._show_state()
        self.setFocusProxy(self.list)

    def _fill_fixed(self) -> None:
        language = self.choices["language"]
        for code in languages():
            language.addItem(Language(code).locale.get_display_name() or code, code)
        language.setCurrentIndex(max(0, language.findData(current().code)))
        for paper, key in _PAPERS.items():
            self.choices["paper"].addItem(text(key), paper)

    def _lay_out(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(2 * theme.SPACE, 2 * theme.SPACE, theme.SPACE, theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addWidget(PlainLabel(text("page-reports"), size=TypeSize.TITLE, strong=True))
        column.addWidget(self.list)
        for name, box in self.choices.items():
            box.setAccessibleName(text(_LABELS[name]))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(18)
            column.addSpacing(theme.HALF)
            column.addWidget(self._labels[name])
            column.addWidget(box)
        column.addSpacing(2 * theme.SPACE)
        column.addWidget(self.print_button)
        column.addWidget(self.save_button)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(side)
        scroll.setMinimumWidth(side.minimumSizeHint().width() + 3 * theme.SPACE)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(scroll)
        splitter.addWidget(self.view)
        splitter.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.bar)
        whole.addWidget(splitter, 1)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda _row: self.reload())
        for box in self.choices.values():
            box.activated.connect(lambda _index: self.reload())
        self.print_button.clicked.connect(self.print_report)
        self.save_button.clicked.connect(self.save_report)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read_choices()

    def on_changed(self, changed: Changed) -> None:
        """Make the preview anew where it is seen; printing itself changes nothing that a report shows."""
        if changed.changeset.kind is ChangesetKind.PRINT:
            return
        self._stale = True
        if self.isVisible():
            self._read_choices()

    @property
    def report(self) -> Report:
        """The report that is chosen."""
        return REPORTS[max(self.list.currentRow(), 0)]

    def _read_choices(self) -> None:
        self._stale = False
        today = date.today()

        def work(file: DataFile) -> tuple[dict[str, dict[str, str]], str | None]:
            with file.read() as reader:
                return {name: reader.titles(key) for name, (key, _) in _RECORDS.items()}, usual_grant(reader, today)

        self._context.database.run(work, done=self._fill_choices, owner=self, latest="report choices")

    def _fill_choices(self, answer: tuple[dict[str, dict[str, str]], str | None]) -> None:
        titles, usual = answer
        for name, found in titles.items():
            box = self.choices[name]
            chosen = box.currentData() if box.count() else (usual if name == "grant" else None)
            box.clear()
            box.addItem(text(_RECORDS[name][1]), None)
            for record_id, title in sorted(found.items(), key=lambda pair: pair[1].casefold()):
                box.addItem(title, record_id)
            box.setCurrentIndex(max(0, box.findData(chosen)))
        self.reload()

    def reload(self) -> None:
        """Make the chosen report with what is chosen for it."""
        report = self.report
        for name in _RECORDS:
            offered = name in report.choices and self.choices[name].count() > 1
            self.choices[name].setVisible(offered)
            self._labels[name].setVisible(offered)
        chosen: dict[str, Any] = {n: self.choices[n].currentData() for n in _RECORDS if n in report.choices}
        scope = ReportScope(
            date.today(),
            language=Language(self.choices["language"].currentData()),
            paper=self.choices["paper"].currentData(),
            **chosen,
        )

        def work(file: DataFile) -> _Made:
            from partnerdesk.rendering.pdf.writing import pdf_bytes

            with file.read() as reader:
                data = gather(reader, scope)
            document = report.build(data)
            pdf, warnings = pdf_bytes(document)
            return _Made(data, document, pdf, page_images(pdf, _PREVIEW_DPI), warnings)

        self._context.database.run(work, done=self._show, failed=self._context.tell, owner=self, latest="report")

    def _show(self, made: _Made) -> None:
        self._made = made
        self.view.show_pages(made.images)
        if made.warnings:
            self.bar.say("\n".join(made.warnings), Tone.WARNING)
        else:
            self.bar.dismiss()
        self._show_state()

    def _show_state(self) -> None:
        self.print_button.setEnabled(self._made is not None)
        self.save_button.setEnabled(self._made is not None)

    def save_report(self) -> None:
        """Ask where to, and write the report as PDF, workbook or wikitext."""
        if self._made is None:
            return
        name = f"{text(self.report.title_key)}.pdf"
        target, _ = QFileDialog.getSaveFileName(
            self, text("report-save"), str(Path.home() / name), text("report-filter")
        )
        if target:
            self.save_to(Path(target))

    def save_to(self, path: Path) -> None:
        """Write the report that is shown, in the format of the file's ending."""
        made = self._made
        if made is None:
            return

        def work(file: DataFile) -> Path:
            from partnerdesk.rendering import render

            render(made.document, path)
            self._note_printed(file, made, path.read_bytes())
            return path

        self._context.database.run(
            work,
            done=lambda written: self.bar.say(text("report-saved", written), Tone.OK),
            failed=self._context.tell,
            owner=self,
        )

    def print_report(self) -> None:
        """Ask for a printer and send it the pages that are shown."""
        made = self._made
        if made is None:
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        printer.setDocName(made.document.title)
        dialog = QPrintDialog(printer, self)

        def accepted() -> None:
            print_pages(made.pdf, printer)
            self._context.database.run(lambda file: self._note_printed(file, made, made.pdf), owner=self)

        dialog.accepted.connect(accepted)
        dialog.setModal(True)
        dialog.show()

    def _note_printed(self, file: DataFile, made: _Made, printed: bytes) -> None:
        """Keep with what rates and which definition the report went out."""
        from partnerdesk.reports.freezing import freeze

        with file.change("change-printed", made.document.title, kind=ChangesetKind.PRINT) as work:
            freeze(work, self.report, made.data, made.document, printed)
