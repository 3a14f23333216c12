"""Looks for grids and damaged files on which the import crashes, hangs or loses a cell.

`python -m tests.importing.fuzzing --minutes 10 [--seed N]` draws grids of headers and values of every kind, and breaks
bytes of small files of our own. The oracle does not trust the program's own account: every text of a sheet is
searched for in what the plan holds.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from partnerdesk.errors import Mendable
from partnerdesk.importing.accounting import account_for_cells
from partnerdesk.importing.compiled_words import header_words
from partnerdesk.importing.grid import Grid, Kind, MergedRange, OddCell, Raw, SheetSource
from partnerdesk.importing.importer import apply_plan, build_plan, propose
from partnerdesk.importing.options import ImportOptions, OnMatch
from partnerdesk.importing.plan import Outcome, Plan
from partnerdesk.importing.proposal import SourceFile
from partnerdesk.importing.readers.isolation import read_file
from partnerdesk.importing.values.outcome import shown
from partnerdesk.importing.values.value_words import is_not_stated, says_the_same
from partnerdesk.records import Group
from partnerdesk.store.data_file import DataFile
from tests.importing.labelled.all_sheets import SHEETS
from tests.importing.labelled.writing import write

Report = Callable[[str], None]
_HEADERS: Final = st.sampled_from(sorted(header_words()))
_WORDS: Final = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12)
_MARKS: Final = st.sampled_from([
    "yes", "no", "x", "✓", "n/a", "-", "TBD", "0000-00-00", "Total", "Subtotal", "Fuente: nadie", "active", "Museum",
    "España", "EUR", "12/13/2024", "03/04/2024", "4 de marzo de 2024", "2025년 3월 4일", "٢٠٢٣/٠٥/١٤", "31/02/2024",
    "2024", "99999999999", "1.234", "1.234,50 €", "$ 12", "(45)", "12 %", "€", "1e400", "9" * 400, "-0", "00", "NaN",
    "inf", "a@b.example; c@d.example", "https://x.example", "Q42", "+598 2900 0000", "=1+1", "#REF!", "a\nb", "x;y;z",
    "\u202e12\u202c", "'", '"', "\ufeff",
])  # fmt: skip
_TIMES: Final = st.datetimes(datetime(1900, 1, 1), datetime(2199, 1, 1))  # noqa: DTZ001 - times in a sheet have no zone
_VALUES: Final = st.one_of(
    st.none(), st.just(""), _MARKS, _WORDS, st.booleans(), st.floats(), st.integers(-(10**12), 10**12).map(float),
    st.dates(date(1, 1, 1), date(9999, 12, 31)), _TIMES, st.timedeltas(timedelta(-5), timedelta(500)),
)  # fmt: skip
_TOKENS: Final = (b"\x00", b"\xff\xfe", b'"', b"\r", b"<", b"&#0;", b"9" * 50, b"\t;|,", b"\xe2\x80\xae", b"-1")
_SPANS: Final = st.tuples(st.integers(1, 9), st.integers(1, 6), st.integers(0, 3), st.integers(0, 3)).map(
    lambda one: MergedRange(one[0], one[1], one[0] + one[2], one[1] + one[3])
)


@st.composite
def grids(draw: st.DrawFn) -> Grid:
    """Draw a sheet: known headers over values of every kind, with titles, notes, odd cells, merges and comments."""
    width, height = draw(st.integers(1, 7)), draw(st.integers(0, 9))
    header = draw(st.lists(st.one_of(_HEADERS, _HEADERS, _WORDS), min_size=width, max_size=width))
    columns = [draw(st.one_of(_VALUES, st.just(None)).map(lambda one: one)) for _ in range(width)]
    kinds = [draw(st.sampled_from([_VALUES, _MARKS, _WORDS, st.just(column)])) for column in columns]
    body: list[list[Raw]] = [[draw(kind) for kind in kinds] for _ in range(height)]
    above: list[list[Raw]] = draw(st.lists(st.lists(_VALUES, max_size=2), max_size=3))
    named: list[list[Raw]] = [[*header]] if draw(st.integers(0, 9)) else []
    rows = [*above, *named, *body]
    places = st.tuples(st.integers(1, max(len(rows), 1)), st.integers(1, width))
    odd: dict[tuple[int, int], OddCell] = {}
    for row, column in draw(st.lists(places, max_size=2)):
        if row <= len(rows) and column <= len(rows[row - 1]):
            odd[row, column] = draw(
                st.sampled_from([OddCell(Kind.ERROR, "#REF!"), OddCell(Kind.UNCALCULATED, "=A1*2")])
            )
            rows[row - 1][column - 1] = odd[row, column].text
    return Grid(
        SheetSource("drawn.xlsx", draw(st.sampled_from(["Sheet1", "Socios", "Activities", "기부", "ledger"])), "xlsx"),
        rows,
        hidden_rows=frozenset(draw(st.sets(st.integers(1, 9), max_size=2))),
        merged=tuple(draw(st.lists(_SPANS, max_size=2))),
        comments=dict.fromkeys(draw(st.lists(places, max_size=2)), "said aside"),
        odd_cells=odd,
    )


def check(grid: Grid, data_file: DataFile, policy: OnMatch) -> None:
    """Plan the import of a grid and see that no cell is lost; raises AssertionError."""
    with data_file.read() as reader:
        proposal = propose([SourceFile(Path(grid.source.file), (grid,), grid.source.file)], reader)
        plan = build_plan(reader, proposal, ImportOptions(policy, create_missing=True))
    accounts = account_for_cells(plan)
    assert not accounts.missing, accounts.missing
    assert accounts.total == sum(1 for _ in grid.cells())
    lost = list(lost_texts(grid, plan))
    assert not lost, lost
    for problem in plan.problems:
        assert problem.fault.message


def lost_texts(grid: Grid, plan: Plan) -> Iterator[str]:
    """Yield the cells of taken rows whose text stands nowhere in the plan: in no text of a record, in no problem."""
    said = {one.where for one in plan.problems}
    for planned in plan.tables:
        fields = {choice.number for choice in planned.table.columns if choice.target}
        for row in planned.rows:
            is_skipped = plan.options.on_match is OnMatch.SKIP and row.outcome is not Outcome.NEW
            if is_skipped or row.outcome in {Outcome.UNDECIDED, Outcome.REJECTED}:
                continue
            held = "\n".join(_texts_of(plan, row.records[0].id))
            for choice in planned.table.columns:
                number, column = (
                    (choice.number, row.number) if planned.table.layout.is_across else (row.number, choice.number)
                )
                cell = grid.cell(number, column)
                text = shown(cell.value)
                # What fields hold is checked by the labelled sheets; here, whatever is to be kept as it stands.
                if choice.number in fields or not text or f"{grid.sheet}!{cell.address}" in said:
                    continue
                if text not in held and not is_not_stated(text) and not says_the_same(text):
                    yield f"{cell.address} {text!r}"


def _texts_of(plan: Plan, record: str) -> list[str]:
    planned = plan.records.get(record)
    if planned is None:
        return []
    kept = planned.record.extra if planned.record else planned.changes.get("extra", {})
    return [*kept.values()]


def _rounds(examples: int) -> settings:
    """Return settings of a round: the time is looked at between rounds only."""
    return settings(
        max_examples=examples, deadline=None, database=None, phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip


def draw_grids(data_file: DataFile, seconds: float, start: int, report: Report) -> int:
    """Check drawn grids for some time and return how many."""
    deadline, count, number = time.monotonic() + seconds, 0, start

    def one_grid(grid: Grid, policy: OnMatch) -> None:
        nonlocal count
        count += 1
        check(grid, data_file, policy)

    while time.monotonic() < deadline:
        try:
            seed(number)(_rounds(400)(given(grids(), st.sampled_from(list(OnMatch)))(one_grid)))()
        except Exception:  # noqa: BLE001 - whatever it is, it is a finding
            report(f"grid, seed {number}")
        number += 1
    return count


def break_files(folder: Path, data_file: DataFile, seconds: float, chance: random.Random, report: Report) -> int:
    """Break small files of our own for some time: each must end in a plan without a lost cell, or in a message."""
    originals = [write(sheet, folder) for sheet in SHEETS]
    deadline, count = time.monotonic() + seconds, 0
    while time.monotonic() < deadline:
        original = chance.choice(originals)
        path = folder / f"broken{original.suffix}"
        content = _broken(original.read_bytes(), chance)
        path.write_bytes(content)
        began = time.monotonic()
        try:
            for grid in read_file(path, seconds=20):
                check(grid, data_file, OnMatch.FILL)
        except Mendable:
            pass  # a message is as good an end as a plan
        except Exception:  # noqa: BLE001 - whatever it is, it is a finding
            kept = folder.parent / f"finding-{original.stem}-{count}{original.suffix}"
            kept.write_bytes(content)
            report(f"{original.name}, kept as {kept}")
        if time.monotonic() - began > 20:
            report(f"{original.name} took {time.monotonic() - began:.0f} s")
        count += 1
    return count


def _broken(content: bytes, chance: random.Random) -> bytes:
    """Break a file: some bytes changed, a piece cut out, doubled or swapped, or the parts of a package rewritten."""
    if content.startswith(b"PK") and chance.random() < 0.6:
        return _broken_inside(content, chance)
    return _mutated(content, chance)


def _mutated(content: bytes, chance: random.Random) -> bytes:
    kind, size = chance.randrange(5), len(content)
    at = chance.randrange(max(size, 1))
    length = chance.choice([1, 2, 7, 64, 500])
    if kind == 0:
        changed = bytearray(content)
        for _ in range(chance.choice([1, 3, 20])):
            changed[chance.randrange(size)] = chance.randrange(256)
        return bytes(changed)
    if kind == 1:
        return content[:at] + content[at + length :]
    if kind == 2:
        return content[: at + length] + content[at:]
    if kind == 3:
        return content[:at]
    return content[:at] + chance.choice(_TOKENS) + content[at:]


def _broken_inside(content: bytes, chance: random.Random) -> bytes:
    """Rewrite a package with one part broken, so that the damage reaches the readers of its XML."""
    import io
    import zipfile

    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        names = source.namelist()
        parts = [name for name in names if name.endswith(".xml")]
        cells = [name for name in parts if "sheet" in name or "content" in name or "shared" in name]
        chosen = chance.choice(cells if cells and chance.random() < 0.8 else parts)
        for name in names:
            part = source.read(name)
            if name == chosen:
                part = _mutated(part, chance) if chance.random() < 0.5 else _changed_values(part, chance)
            if not (chance.random() < 0.02):
                target.writestr(name, part)
    return made.getvalue()


def _changed_values(part: bytes, chance: random.Random) -> bytes:
    """Change digits only: references, counts, types and values stay well-formed and become untrue."""
    changed = bytearray(part)
    digits = [place for place, byte in enumerate(changed) if 48 <= byte <= 57]
    for place in chance.sample(digits, min(len(digits), chance.choice([1, 4, 30]))):
        changed[place] = 48 + chance.randrange(10)
    return bytes(changed)


def apply_some(data_file: DataFile, seconds: float, start: int, report: Report) -> int:
    """Carry plans of drawn grids out, one after another in one file: what was planned can be written and undone."""
    deadline, count, number = time.monotonic() + seconds, 0, start

    def one_import(grid: Grid) -> None:
        nonlocal count
        count += 1
        with data_file.read() as reader:
            proposal = propose([SourceFile(Path(grid.source.file), (grid,), grid.source.file)], reader)
            plan = build_plan(reader, proposal, ImportOptions(create_missing=True))
        if apply_plan(data_file, plan) and count % 2:
            data_file.undo()

    while time.monotonic() < deadline:
        try:
            seed(number)(_rounds(40)(given(grids())(one_import)))()
        except Exception:  # noqa: BLE001 - whatever it is, it is a finding
            report(f"applied grid, seed {number}")
        number += 1
    return count


def main() -> int:
    """Look for as long as was asked for; returns 1 where something was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.importing.fuzzing", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    options = parser.parse_args()
    findings: set[str] = set()

    def report(where: str) -> None:
        """Say what was found, once for each place in the program that it comes from."""
        trace = traceback.format_exc(limit=-4)
        place = "".join(line for line in trace.splitlines() if line.startswith("  File")) or where
        if place not in findings:
            findings.add(place)
            sys.stdout.write(f"--- found in {where}\n{trace}\n")
            sys.stdout.flush()

    seconds = options.minutes * 60
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "files"
        folder.mkdir()
        with DataFile.create(Path(name) / "a.partnerdesk", Group(name="Fuzz"), author="test") as data_file:
            drawn = draw_grids(data_file, 0.45 * seconds, options.seed, report)
            broken = break_files(folder, data_file, 0.4 * seconds, random.Random(options.seed), report)
            applied = apply_some(data_file, 0.15 * seconds, options.seed, report)
        for kept in Path(name).glob("finding-*"):
            kept.rename(Path(tempfile.gettempdir()) / kept.name)
    sys.stdout.write(
        f"seed {options.seed}: {drawn} grids, {broken} broken files, {applied} imports applied; "
        f"{len(findings)} findings\n"
    )
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
