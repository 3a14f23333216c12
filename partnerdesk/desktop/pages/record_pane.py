"""The pane beside a list: reads the chosen record, or holds the form that makes or edits one.

What shows and edits a record is loaded with the first one: a list is painted without it.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from partnerdesk.desktop import edits, theme
from partnerdesk.desktop.theme import TypeSize
from partnerdesk.desktop.widgets.inline_bar import InlineBar
from partnerdesk.desktop.widgets.labels import PlainLabel
from partnerdesk.messages import text
from partnerdesk.records import ENTITIES
from partnerdesk.records.problem import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping

    from partnerdesk.analysis.record_view import RecordView
    from partnerdesk.desktop.context import WindowContext
    from partnerdesk.desktop.forms.form import RecordForm
    from partnerdesk.desktop.pages.record_sheet import RecordSheet
    from partnerdesk.records import Record
    from partnerdesk.records.record import Through
    from partnerdesk.store.data_file import Changed, DataFile

_DRAFT_PAUSE = 800
"""Milliseconds after the last key until unsaved text is kept."""


@dataclass(frozen=True)
class _Read:
    """A record as it was read, with what its overview needs beyond it."""

    view: RecordView
    summary: Any


class RecordPane(QWidget):
    """`go` asks for another record; `added` carries the id of one that was made here.

    Text that was typed and not saved is kept as a draft as one types, and is there again when the form is opened
    again, also after a crash.
    """

    go = Signal(str, str)
    records_wanted = Signal(str, list, str)
    added = Signal(str)

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._context = context
        self._shown: tuple[str, str] | None = None
        self._view: RecordView | None = None
        self._draft_key = ""
        self._takes_keyboard = False
        self._through: tuple[Through, str] | None = None
        self.form: RecordForm | None = None
        self.bar = InlineBar()
        hint = PlainLabel(text("pane-hint"), muted=True, wrap=True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._hint = hint
        self._stack.addWidget(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE, theme.SPACE)
        self._heading = PlainLabel(size=TypeSize.TITLE, strong=True, wrap=True)
        self._heading.hide()
        column.addWidget(self._heading)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(_DRAFT_PAUSE)
        self._draft_timer.timeout.connect(self.keep_draft)
        self.setMinimumWidth(320)

    @functools.cached_property
    def sheet(self) -> RecordSheet:
        """What shows the record that is read."""
        from partnerdesk.desktop.pages.record_sheet import RecordSheet

        sheet = RecordSheet(self._context)
        self._stack.addWidget(sheet)
        sheet.go.connect(self.go)
        sheet.records_wanted.connect(self.records_wanted)
        sheet.window_wanted.connect(self._open_window)
        sheet.edit_wanted.connect(self.edit)
        sheet.delete_wanted.connect(self._delete)
        sheet.add_wanted.connect(self.start_new)
        return sheet

    def stand(self, *, beside: bool) -> None:
        """Keep off the list where the pane stands beside it, and in line with it where it stands below."""
        start = theme.SPACE if beside else 2 * theme.SPACE
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(start, theme.SPACE * (2 if beside else 1), 2 * theme.SPACE, theme.SPACE)

    @property
    def shown(self) -> tuple[str, str] | None:
        """Entity and id of the record that is read here."""
        return self._shown

    def reads(self, record_id: str) -> bool:
        """Whether this record is shown to be read."""
        return self._view is not None and self._view.record.id == record_id and self.form is None

    def show_record(self, entity: str, record_id: str) -> None:
        """Read a record; a form that is open stays if something in it would be lost."""
        if self.form is not None:
            if self.form.is_changed:
                return
            self._close_form()
        self._shown = (entity, record_id)
        self._read()

    def on_changed(self, changed: Changed) -> None:
        """Read again what is shown, since it or what hangs on it may have changed."""
        if self._shown is not None and self.form is None and changed.entities:
            self._read()

    def _read(self) -> None:
        if self._shown is None:
            return
        entity, record_id = self._shown

        def work(file: DataFile) -> _Read | None:
            from partnerdesk.analysis.record_view import view_record
            from partnerdesk.desktop.pages.overviews.of_entity import OVERVIEWS

            kind = OVERVIEWS.get(entity)
            with file.read() as reader:
                if not reader.find(ENTITIES[entity].type, id=record_id):
                    return None
                view = view_record(reader, entity, record_id)
                summary = kind.summarise(reader, view, date.today()) if kind and kind.summarise else None
                return _Read(view, summary)

        self._context.database.run(work, done=self._show, owner=self, latest=f"pane {id(self)}")

    def _show(self, found: _Read | None) -> None:
        self._view = found.view if found else None
        if self.form is not None:
            return
        if found is None:
            self._shown = None
            self._stack.setCurrentWidget(self._hint)
            return
        self.sheet.show_view(found.view, found.summary)
        self._stack.setCurrentWidget(self.sheet)
        if self._takes_keyboard:
            # Where the form was left, work goes on with what it wrote.
            self._takes_keyboard = False
            self.take_keyboard()

    def start_new(
        self, entity: str, given: Mapping[str, Any] | None = None, through: tuple[Through, str] | None = None
    ) -> None:
        """Open a form for a new record that starts with some values, or stands in another record's list."""
        from partnerdesk.desktop.forms.form import RecordForm
        from partnerdesk.desktop.pages.record_facts import title_of

        values = dict(given or {})
        titles = dict(self._view.titles) if self._view else {}
        if self._view is not None:
            titles[self._view.record.id] = self._view.record.title
        self._through = through
        kind = ENTITIES[entity]
        here = self._view.record.id if self._view else None
        # What it is added to need not be asked once more.
        fixed = [name for name, value in values.items() if value == here and here]
        form = RecordForm(kind, self._context.edit_context(titles, self), given=values, fixed=fixed)
        linked = through[1] if through else next(iter(values.values()), "")
        heading = text("list-new", text(kind.label_key))
        if self._view is not None and (fixed or through):
            heading = text("pane-new-for", heading, title_of(self._view))
        self._open_form(form, heading, f"new {entity} {linked}".strip(), None)

    def take_keyboard(self) -> None:
        """Put the keyboard where the record begins, or into its open form."""
        if self.form is not None:
            self.form.focus_first()
        else:
            self.sheet.edit_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def edit(self, values: Mapping[str, Any] | None = None, field: str = "") -> None:
        """Open the form of the record that is read here, with some values set and the keyboard in a field."""
        if self._view is None or self.form is not None:
            return
        from partnerdesk.desktop.forms.form import RecordForm
        from partnerdesk.desktop.pages.record_facts import title_of

        record = self._view.record
        form = RecordForm(record.entity, self._context.edit_context(self._view.titles, self), before=record)
        self._open_form(form, title_of(self._view), record.id, record)
        for name, value in (values or {}).items():
            form.edits[name].set_value(value)
            form.edits[name].changed.emit()
        if field:
            form.focus_field(field)

    def _open_form(self, form: RecordForm, heading: str, draft_key: str, before: Record | None) -> None:
        self.bar.dismiss()
        if self.form is not None:
            self._close_form()
        self.form = form
        self._heading.setText(heading)
        self._heading.show()
        # Another file has drafts of its own.
        self._draft_key = draft_key = f"{self._context.database.path} {draft_key}"
        form.saved.connect(lambda values: self._save(form, before, values))
        form.cancelled.connect(self._cancel)
        form.changed.connect(self._draft_timer.start)
        self._stack.addWidget(form)
        self._stack.setCurrentWidget(form)
        draft = self._drafts().get(draft_key)
        if draft:
            form.restore_draft(draft)
            self.bar.say(text("pane-draft-restored"))
        form.focus_first()

    def _save(self, form: RecordForm, before: Record | None, values: dict[str, Any]) -> None:
        work = edits.edit(before, values) if before else edits.add(form.entity.key, values, self._through)
        new_here = before is None and (self._shown is None or form.entity.key == self._shown[0])

        def done(record_id: str) -> None:
            self._forget_draft()
            self._close_form()
            if new_here:
                self._shown = (form.entity.key, record_id)
                self.added.emit(record_id)
            self._read()

        def failed(fault: BaseException) -> None:
            if isinstance(fault, Refused):
                form.show_problems(fault.problems)
            else:
                self._context.tell(fault)

        self._context.database.run(work, done=done, failed=failed, owner=self)

    def _cancel(self) -> None:
        self._forget_draft()
        self._close_form()
        self._read()

    def _close_form(self) -> None:
        self._draft_timer.stop()
        if self.form is None:
            return
        focused = QApplication.focusWidget()
        self._takes_keyboard = focused is not None and self.form.isAncestorOf(focused)
        self._stack.removeWidget(self.form)
        self.form.hide()
        self.form.deleteLater()
        self.form = None
        self._heading.hide()
        self._through = None
        self.bar.dismiss()
        self._stack.setCurrentWidget(self.sheet if self._view else self._hint)

    def _drafts(self) -> dict[str, Any]:
        return dict(self._context.settings.get("drafts", {}))

    def keep_draft(self) -> None:
        """Keep what stands in the form and is not saved."""
        if self.form is None:
            return
        drafts = self._drafts()
        draft = self.form.draft()
        if draft:
            drafts[self._draft_key] = draft
        else:
            drafts.pop(self._draft_key, None)
        self._context.settings.set("drafts", drafts or None)

    def _forget_draft(self) -> None:
        drafts = self._drafts()
        if drafts.pop(self._draft_key, None) is not None:
            self._context.settings.set("drafts", drafts or None)

    def _open_window(self) -> None:
        if self._shown is None:
            return
        from partnerdesk.desktop.record_window import RecordWindow

        window = RecordWindow(self._context, self)
        window.resize(960, 680)
        window.go.connect(self.go)
        window.records_wanted.connect(self.records_wanted)
        window.show_record(*self._shown)

    def _delete(self) -> None:
        if self._shown is None:
            return
        entity, record_id = self._shown
        undo = [(text("menu-undo"), self._context.undo)]
        self._context.database.run(
            edits.delete(entity, [record_id]),
            done=lambda count: self.bar.say(text("list-deleted", count), actions=undo),
            owner=self,
        )
