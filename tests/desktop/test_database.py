"""The database thread: work in order, answers on the Qt thread, overtaken questions dropped."""

from __future__ import annotations

import functools
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from partnerdesk.desktop.database import Cancelled, Database, Progress
from partnerdesk.records import Group, Partner
from tests.desktop.wizards.window_at_work import wait

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from partnerdesk.store.data_file import DataFile


@pytest.fixture
def database(qtbot: QtBot, tmp_path: Path) -> Iterator[Database]:
    made = Database()
    opened: list[DataFile] = []
    made.create(tmp_path / "a.partnerdesk", Group(name="A"), "x", done=opened.append, failed=opened.append)
    wait(lambda: opened)
    yield made
    made.close()


def test_work_runs_on_another_thread_and_is_answered_on_this_one(database: Database) -> None:
    threads: list[threading.Thread] = []
    answered: list[threading.Thread] = []
    database.run(
        lambda _file: threads.append(threading.current_thread()),
        done=lambda _none: answered.append(threading.current_thread()),
    )
    wait(lambda: answered)
    assert threads[0] is not threading.current_thread()
    assert answered == [threading.current_thread()]


def give(number: int, _file: DataFile) -> int:
    return number


def test_answers_come_in_the_order_of_the_questions(database: Database) -> None:
    answers: list[int] = []
    for number in range(20):
        database.run(functools.partial(give, number), done=answers.append)
    wait(lambda: len(answers) == 20)
    assert answers == list(range(20))


def test_a_question_that_was_overtaken_is_neither_asked_nor_answered(database: Database) -> None:
    asked: list[str] = []
    answers: list[str] = []
    first_may_end = threading.Event()
    database.run(lambda _file: first_may_end.wait(20))

    def ask(typed: str, _file: DataFile) -> str:
        asked.append(typed)
        return typed

    for typed in ("m", "mu", "mus"):
        database.run(functools.partial(ask, typed), done=answers.append, latest="list")
    first_may_end.set()
    wait(lambda: answers)
    assert (asked, answers) == (["mus"], ["mus"])


def test_an_answer_for_somebody_who_is_gone_is_dropped(database: Database) -> None:
    owner = QObject()
    answers: list[bool] = []
    go_on = threading.Event()
    database.run(lambda _file: go_on.wait(20), done=answers.append, owner=owner)
    delete(owner)
    go_on.set()
    ended: list[None] = []
    database.run(lambda _file: None, done=ended.append)
    wait(lambda: ended)
    assert answers == []


def test_a_fault_goes_to_whoever_asked_and_otherwise_to_the_window(database: Database) -> None:
    told: list[BaseException] = []
    general: list[BaseException] = []
    database.failed.connect(general.append)

    def fail(_file: DataFile) -> None:
        raise ValueError("no")

    database.run(fail, failed=told.append)
    database.run(fail)
    wait(lambda: told and general)
    assert isinstance(told[0], ValueError)
    assert isinstance(general[0], ValueError)


def test_each_change_is_told_with_the_kinds_of_record_that_it_touched(database: Database) -> None:
    changes: list[frozenset[str]] = []
    database.changed.connect(lambda changed: changes.append(changed.entities))

    def add(file: DataFile) -> None:
        with file.change("change-added", "Museum") as work:
            work.add(Partner(name="Museum"))

    database.run(add)
    wait(lambda: changes)
    assert changes == [frozenset({"partner"})]


def test_progress_that_was_cancelled_stops_the_work_at_its_next_report(qtbot: QtBot) -> None:
    progress = Progress()
    progress.report(1, 10)
    progress.cancel()
    with pytest.raises(Cancelled):
        progress.report(2, 10)
