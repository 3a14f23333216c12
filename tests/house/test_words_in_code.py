"""No words for users stand in code: they all come from the message files."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Final

import pytest

from tests.house.source_files import SourceFile, called_name, source_files

if TYPE_CHECKING:
    from collections.abc import Iterator

_QT: Final = frozenset(
    "setText setPlainText setHtml setWindowTitle setToolTip setStatusTip setWhatsThis setPlaceholderText setTitle "
    "setSubTitle setAccessibleName setAccessibleDescription setInformativeText setDetailedText setLabelText setPrefix "
    "setSuffix setHeaderLabels setHorizontalHeaderLabels setButtonText setApplicationDisplayName showMessage addItem "
    "addItems addTab addAction addMenu addButton addRow insertTab QLabel QPushButton QToolButton QCheckBox "
    "QRadioButton QGroupBox QAction QMenu QDockWidget question information warning critical getText getItem "
    "getOpenFileName getOpenFileNames getSaveFileName getExistingDirectory".split()
)
_PRINTED: Final = frozenset(
    "print write writelines exit ArgumentParser add_parser add_argument add_argument_group".split()
)
_DOCUMENT: Final = {"Heading": 2, "Paragraph": 1, "KeyFigure": 3, "Facts": 1, "Cell": 1, "Column": 1, "Figure": 2}
"""Parts of a report, with how many of their first arguments are words; later ones are codes such as an alignment."""
_SHOWN_KEYWORDS: Final = frozenset("title subtitle help description epilog usage prog shown label caption note".split())
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_TAG: Final = re.compile(r"</?\w+>")
_SENTENCE: Final = re.compile(r"[A-Z][a-z]+( [\w,.'$-]+)+[.:?!…]?")
_NOT_FOR_USERS: Final = {
    "Noto": "family name of a font",
    "Fira": "family name of a font",
    "DejaVu": "family name of a font",
    "January": "names of months that old sheets use",
    "SQLite": "what a data file's first bytes say",
}
"""First words of literals that look like a sentence and are none, with the reason."""


def words_in(shown: ast.expr) -> Iterator[ast.Constant]:
    """Yield literals with words in what is shown: itself, or what it is put together from."""
    if isinstance(shown, ast.Constant):
        if isinstance(shown.value, str) and _WORD.search(_TAG.sub("", shown.value)):
            yield shown
    elif isinstance(shown, ast.JoinedStr):
        for part in shown.values:
            yield from words_in(part)
    elif isinstance(shown, ast.BinOp):
        yield from (*words_in(shown.left), *words_in(shown.right))
    elif isinstance(shown, ast.IfExp):
        yield from (*words_in(shown.body), *words_in(shown.orelse))
    elif isinstance(shown, ast.List | ast.Tuple):
        for part in shown.elts:
            yield from words_in(part)
    elif (
        isinstance(shown, ast.Call) and isinstance(shown.func, ast.Attribute) and shown.func.attr in {"join", "format"}
    ):
        yield from words_in(shown.func.value)


def shown_arguments(file: SourceFile, call: ast.Call) -> list[ast.expr]:
    """Return the arguments of a call that end before a user's eyes."""
    name = called_name(call)
    if name in _QT and file.path.startswith("partnerdesk/desktop/"):
        return [*call.args, *(given.value for given in call.keywords if given.arg in _SHOWN_KEYWORDS)]
    if name in _PRINTED and file.path.startswith("partnerdesk/cli/"):
        # The first argument of these two is the command's or the option's own name.
        positional = [] if name in {"add_argument", "add_parser"} else call.args
        return [*positional, *(given.value for given in call.keywords if given.arg in _SHOWN_KEYWORDS)]
    if name in _DOCUMENT and file.path.startswith("partnerdesk/reports/"):
        return [
            *call.args[: _DOCUMENT[name]],
            *(given.value for given in call.keywords if given.arg in _SHOWN_KEYWORDS),
        ]
    return []


def words_shown(file: SourceFile) -> Iterator[str]:
    for call in ast.walk(file.tree):
        if isinstance(call, ast.Call):
            for given in shown_arguments(file, call):
                yield from (f"{file.where(found)} {found.value!r}" for found in words_in(given))


def sentences(file: SourceFile) -> Iterator[str]:
    """Yield literals that read like a sentence, unless they explain a bug or go to the log."""
    for node in file.texts():
        words = str(node.value)
        if not _SENTENCE.fullmatch(words) or words.split(maxsplit=1)[0] in _NOT_FOR_USERS:
            continue
        around = list(file.above(node))
        raised = any(isinstance(outer, ast.Raise | ast.Assert) for outer in around)
        calls = [outer for outer in around if isinstance(outer, ast.Call) and isinstance(outer.func, ast.Attribute)]
        logged = any(
            isinstance(c.func, ast.Attribute) and ast.unparse(c.func.value).lower().endswith("log") for c in calls
        )
        if not raised and not logged:
            yield f"{file.where(node)} {words!r}"


def test_nothing_is_shown_that_does_not_come_from_the_message_files() -> None:
    found = [line for file in source_files() for line in words_shown(file)]
    assert not found, "\n" + "\n".join(found)


def test_no_sentence_stands_in_code() -> None:
    found = [line for file in source_files() for line in sentences(file)]
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize(
    ("path", "planted"),
    [
        ("partnerdesk/desktop/planted.py", 'label.setText("Saved")'),
        ("partnerdesk/desktop/planted.py", 'button = QPushButton(f"{count} partners")'),
        ("partnerdesk/desktop/planted.py", 'label.setToolTip(text("x") if ready else "Not ready")'),
        ("partnerdesk/desktop/planted.py", 'QMessageBox.warning(self, title, "Lost: " + name)'),
        ("partnerdesk/cli/planted.py", 'print("done")'),
        ("partnerdesk/cli/planted.py", 'parser.add_argument("--json", help="machine-readable")'),
        ("partnerdesk/reports/planted.py", 'Heading(1, "Partners")'),
        ("partnerdesk/reports/planted.py", 'Cell(shown="not stated")'),
    ],
)
def test_planted_words_are_noticed(path: str, planted: str) -> None:
    assert list(words_shown(SourceFile(path, planted))) != []


@pytest.mark.parametrize(
    ("planted", "found"),
    [
        ('_TITLE = "Nothing is due this week."', 1),
        ('raise ValueError("Nothing is due this week.")', 0),
        ('log.info("Nothing is due this week.")', 0),
        ('"""Nothing is due this week."""', 0),
        ('font = "Noto Sans"', 0),
        ('parser.add_argument("--json", help=text("cli-help-json"))', 0),
    ],
)
def test_a_planted_sentence_is_noticed_unless_no_user_reads_it(planted: str, found: int) -> None:
    assert len(list(sentences(SourceFile("partnerdesk/planted.py", planted)))) == found
