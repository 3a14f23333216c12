"""What all widgets for a field share: a label, the control, a line of help, and what is wrong once that is sure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from partnerdesk.desktop import icons, theme
from partnerdesk.desktop.icons import Ink
from partnerdesk.desktop.theme import TypeSize
from partnerdesk.desktop.widgets.labels import PlainLabel
from partnerdesk.messages import current, text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from partnerdesk.desktop.widgets.suggest_line import Answer
    from partnerdesk.records.field import Field
    from partnerdesk.records.problem import Problem
    from partnerdesk.records.reading import Reading


def _no_search(entity: str, typed: str, answer: Answer) -> None:  # noqa: ARG001 - the shape of a search
    answer(())


@dataclass(frozen=True)
class EditContext:
    """What widgets need to know beyond their field.

    `search(entity, typed, answer)` looks for records to link to; `titles` are the titles of the records linked
    already, by id; `create(entity, title, made)` makes a record and calls `made(id, title)`, None: not offered.
    """

    reading: Reading
    search: Callable[[str, str, Answer], None] = _no_search
    titles: Mapping[str, str] = field(default_factory=dict)
    create: Callable[[str, str, Callable[[str, str], None]], None] | None = None


class FieldEdit(QWidget):
    """One field on a form. Subclasses make the control and know how its value is read and set.

    `changed` fires on each change by the user; `left` when the control loses the focus.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, field: Field, context: EditContext) -> None:
        super().__init__()
        self.field = field
        self.context = context
        self.language = current()
        self._help = text(field.help_key) if self.language.knows(field.help_key) else ""
        self._label = PlainLabel(strong=True)
        self._label.setText(self._labelled())
        self._help_line = PlainLabel(self._help, size=TypeSize.SMALL, muted=True, wrap=True)
        self._help_line.setVisible(bool(self._help))
        self._problem_line = ProblemLine()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.HALF)
        for part in (self._label, self._help_line, self._problem_line):
            layout.addWidget(part)
        self._column = layout

    @property
    def label(self) -> str:
        """The field's name as people read it."""
        return text(self.field.label_key)

    def _labelled(self) -> str:
        return text("field-required", self.label) if self.field.required else self.label

    def place(self, control: QWidget, focus: QWidget | None = None) -> None:
        """Put the control between label and help; `focus` is the part of it that the keyboard reaches."""
        target = focus or control
        self._column.insertWidget(1, control)
        self._label.setBuddy(target)
        target.setAccessibleName(self._labelled())
        target.setAccessibleDescription(self._help)
        target.installEventFilter(self)
        self.setFocusProxy(target)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)

    def value(self) -> Any:
        """Return what the field now says; None (or an empty tuple) where nothing was stated or it cannot be read."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value; emits nothing."""
        raise NotImplementedError

    def problem(self) -> Problem | None:
        """Return why what stands here cannot be read, None where it can."""
        return None

    def draft(self) -> Any:
        """What stands here, also where it cannot be read, as JSON knows it."""
        raise NotImplementedError

    def restore_draft(self, draft: Any) -> None:
        """Bring back what `draft()` gave; emits `changed`."""
        raise NotImplementedError

    def show_problem(self, problem: Problem | None) -> None:
        """Show a problem under the control, or none."""
        self._problem_line.show_problem(problem)
        target = self.focusProxy()
        if target is not None:
            said = self._problem_line.message
            target.setAccessibleDescription(" ".join(part for part in (said, self._help) if part))

    @property
    def shown_problem(self) -> str:
        """The message under the control, empty where there is none."""
        return self._problem_line.message


class ProblemLine(QWidget):
    """An icon and a sentence: what is wrong with the field above."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = QLabel()
        self._words = PlainLabel(size=TypeSize.SMALL, wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.HALF)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        self._problem: Problem | None = None
        self.setVisible(False)

    @property
    def message(self) -> str:
        return self._problem.message if self._problem else ""

    def show_problem(self, problem: Problem | None) -> None:
        if problem == self._problem:
            return
        self._problem = problem
        self._words.setText(self.message)
        self._dress()
        self.setVisible(problem is not None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        if self._problem is None:
            return
        ink, name = (Ink.WARNING, "warning") if self._problem.warning else (Ink.ERROR, "error")
        self._icon.setPixmap(icons.pixmap(name, 16, self.devicePixelRatioF(), ink))
        theme.colour_text(self._words, ink.colour(theme.colours()))
