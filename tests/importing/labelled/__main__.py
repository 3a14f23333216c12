"""Prints for every labelled sheet and for all of them what was guessed and read as a person does."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.importing.labelled.all_sheets import SHEETS
from tests.importing.labelled.known import make_data_file
from tests.importing.labelled.scoring import Count, Score, score

_LINE = "{:34} {:4} {:>8} {:>8} {:>8} {:>9} {:>11} {:>7} {:>7} {:>11}\n"


def main() -> None:
    """Score the sheets whose file names contain the words given, all of them without words."""
    parser = argparse.ArgumentParser(prog="python -m tests.importing.labelled", description=__doc__)
    parser.add_argument("words", nargs="*", help="only sheets whose file or language is one of these")
    parser.add_argument("--misses", action="store_true", help="list what was missed")
    options = parser.parse_args()
    chosen = [one for one in SHEETS if not options.words or {one.file, one.language} & set(options.words)]
    total = Score()
    say = sys.stdout.write
    say(_LINE.format("sheet", "", "header", "records", "entity", "columns", "values", "asked", "words", "cells"))
    with tempfile.TemporaryDirectory() as folder, make_data_file(Path(folder)) as data_file:
        for sheet in chosen:
            found = score(sheet, data_file, Path(folder))
            say(_line(sheet.file, sheet.language, found))
            total += found
    say(_line("all", "", total))
    say(_LINE.format("", "", *(f"{part.share:.1%}" for part in _parts(total))))
    say(f"\nwrong without a question or a problem: {len(total.wrong)}\n")
    for line in (*total.wrong, *(("", "missed:", *total.misses) if options.misses else ())):
        say(f"  {line}\n")


def _line(name: str, language: str, found: Score) -> str:
    return _LINE.format(name[:34], language, *map(str, _parts(found)))


def _parts(found: Score) -> tuple[Count, ...]:
    return (
        found.headers, found.rows, found.entities, found.columns, found.values, found.asked, found.words, found.cells,
    )  # fmt: skip


if __name__ == "__main__":
    main()
