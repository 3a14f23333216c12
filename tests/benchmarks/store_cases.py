"""What the store costs: the journal, lists, the quick filter, a record with all that hangs on it."""

from __future__ import annotations

import random
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from partnerdesk.analysis.record_view import view_record
from partnerdesk.records import Partner
from partnerdesk.store import journal
from partnerdesk.store.connection import connect
from partnerdesk.store.journal import Changeset, ChangesetKind
from partnerdesk.store.listing import ListQuery, read_list
from partnerdesk.store.unit_of_work import UnitOfWork
from tests.benchmarks.case import Case, Measure, Stopwatch, Target
from tests.benchmarks.group_data import (
    GROUP_SIZE,
    copy_of,
    group_file,
    hub_file,
    made,
    opened,
    partners_numbered,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from partnerdesk.store.reader import Reader

_EDITS: Final = 300
_ADDED: Final = 10_000
_LINKED: Final = 200
_LIST_COLUMNS: Final = "name type relation owner known_since country city website email notes".split()
_SHOWN_COLUMNS: Final = ("name", "type", "relation", "country", "last_activity", "next_step")
_TYPED: Final = ("museo sao", "مكتبة", "संग्रहालय", "музей оде", "圖書館", "photograph fair", "biblio 12")
_ROWS_SHOWN: Final = 200


def _empty_file() -> Path:
    return made("empty", {"partner": 1})


@contextmanager
def _without_journal(path: Path) -> Iterator[Any]:
    """Give the connection of a data file, for units of work that are carried out but not written down."""
    connection = connect(path)
    # The process ends with the case, so nothing need be put back.
    vars(journal)["_write_lines"] = lambda *_line: None
    yield connection
    connection.close()
    connection.engine.dispose()


_UNJOURNALED: Final = Changeset("unjournaled", "2026-01-01T00:00:00.000+00:00", "bench", ChangesetKind.EDIT, ("x", ()))


def _edits(stopwatch: Stopwatch) -> None:
    with copy_of(group_file()) as path, opened(path) as file:
        with file.read() as reader:
            ids = list(reader.titles("partner"))[:_EDITS]
        with stopwatch.section():
            for number, partner in enumerate(ids):
                with file.change("change-edited", partner) as work:
                    work.set_fields(Partner, partner, notes=f"Called {number}")


def _edits_without_journal(stopwatch: Stopwatch) -> None:
    with copy_of(group_file()) as path, _without_journal(path) as connection:
        with connection.begin():
            ids = list(UnitOfWork(connection, _UNJOURNALED).titles("partner"))[:_EDITS]
        with stopwatch.section():
            for number, partner in enumerate(ids):
                with connection.begin():
                    work = UnitOfWork(connection, _UNJOURNALED)
                    work.set_fields(Partner, partner, notes=f"Called {number}")


def _adding(stopwatch: Stopwatch) -> None:
    partners = partners_numbered(_ADDED, random.Random(2))
    with (
        copy_of(_empty_file()) as path,
        opened(path) as file,
        stopwatch.section(),
        file.change("change-rehearsal", kind=ChangesetKind.IMPORT) as work,
    ):
        work.add_many(partners)


def _adding_without_journal(stopwatch: Stopwatch) -> None:
    partners = partners_numbered(_ADDED, random.Random(2))
    with (
        copy_of(_empty_file()) as path,
        _without_journal(path) as connection,
        stopwatch.section(),
        connection.begin(),
    ):
        UnitOfWork(connection, _UNJOURNALED).add_many(partners)


def _list(stopwatch: Stopwatch) -> None:
    with opened(group_file()) as file, file.read() as reader, stopwatch.section():
        listing = read_list(reader, ListQuery("partner", tuple(_LIST_COLUMNS)))
    assert len(listing.rows) == GROUP_SIZE["partner"]


def _list_raw(stopwatch: Stopwatch) -> None:
    with _without_journal(group_file()) as connection:
        raw = connection.connection.driver_connection
        with stopwatch.section():
            rows = raw.execute(f"SELECT id, {', '.join(_LIST_COLUMNS)} FROM partner ORDER BY name").fetchall()
    assert len(rows) == GROUP_SIZE["partner"]


def _keystrokes(path: Path, stopwatch: Stopwatch) -> None:
    with opened(path) as file:
        for typed in _TYPED:
            for end in range(1, len(typed) + 1):
                with stopwatch.section(), file.read() as reader:
                    query = ListQuery("partner", _SHOWN_COLUMNS, typed[:end], order="name", limit=_ROWS_SHOWN)
                    read_list(reader, query)


def _linked(reader: Reader, partner: Partner) -> int:
    return sum(len(hanging.ids) for hanging in reader.hanging_on("partner", partner.id))


def _record(stopwatch: Stopwatch) -> None:
    with opened(group_file()) as file, file.read() as reader:
        # The first partners bring most of the work; somewhere behind them is one with about 200 records.
        among = reader.all(Partner)[:60]
        partner = min(among, key=lambda known: abs(_linked(reader, known) - _LINKED))
        with stopwatch.section():
            view_record(reader, "partner", partner.id)


CASES: Final = (
    Case("store-single-edits", _edits, _edits_without_journal, (Target(Measure.CPU_RATIO, 2),), group_file),
    Case("store-bulk-add", _adding, _adding_without_journal, (Target(Measure.CPU_RATIO, 1.6),), _empty_file),
    Case("store-list-5000", _list, _list_raw, (Target(Measure.CPU_RATIO, 1.5),), group_file),
    Case(
        "store-filter-5000",
        lambda stopwatch: _keystrokes(group_file(), stopwatch),
        None,
        (Target(Measure.MILLISECONDS, 50),),
        group_file,
    ),
    Case(
        "store-filter-20000",
        lambda stopwatch: _keystrokes(hub_file(), stopwatch),
        None,
        (Target(Measure.MILLISECONDS, 100),),
        hub_file,
    ),
    Case("store-open-partner-200-links", _record, None, (Target(Measure.MILLISECONDS, 100),), group_file),
)
