"""A workbook of ours as people and programs edit it: with openpyxl, and through LibreOffice."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook

from partnerdesk.exchange.export import export, queries_for
from partnerdesk.importing.importer import build_plan, propose, read
from partnerdesk.importing.options import ImportOptions
from partnerdesk.messages import Language

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from partnerdesk.importing.plan import Plan
    from partnerdesk.store.data_file import DataFile

_LONGEST = 120
"""Seconds that LibreOffice may take."""


def exported(file: DataFile, path: Path, language: str = "en", text: str = "") -> Path:
    """Export everything, or what holds a text."""
    with file.read() as reader:
        export(reader, path, queries_for(reader, None, text), Language(language))
    return path


def planned(file: DataFile, path: Path, options: ImportOptions | None = None) -> Plan:
    """Plan the import of one file."""
    with file.read() as reader:
        return build_plan(reader, propose(read([path]), reader), options or ImportOptions())


def edit(path: Path, change: Callable[[Workbook], object]) -> Path:
    """Open a workbook, change it and save it under its name."""
    book = load_workbook(path)
    change(book)
    book.save(path)
    return path


def column(sheet: Worksheet, code: str) -> int:
    """Return the number of the column of a code in the hidden row."""
    return next(int(cell.column or 0) for cell in sheet[1] if cell.value == code)


def row(sheet: Worksheet, title: str) -> int:
    """Return the number of the row of a record; its title is in the second column."""
    return next(number for number in range(3, sheet.max_row + 1) if sheet.cell(number, 2).value == title)


def put(book: Workbook, title: str, code: str, value: Any) -> None:
    """Write into the cell of a record, found by its title and the column's code."""
    sheet = next(sheet for sheet in book if any(cell.value == code for cell in sheet[1]))
    sheet.cell(row(sheet, title), column(sheet, code)).value = value


def office(path: Path, *endings: str) -> Path:
    """Open a file with LibreOffice and save it in other formats, one after another; skips where it is not installed."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed")
    # One for all tests of a run: making one takes longer than opening the file.
    profile = path.parents[1] / "office profile"
    for number, ending in enumerate(endings):
        folder = path.parent / f"office {number}"
        settings = f"-env:UserInstallation={profile.as_uri()}"
        _run([program, "--headless", settings, "--convert-to", ending, "--outdir", str(folder), str(path)])
        path = folder / f"{path.stem}.{ending}"
    return path


def _run(command: list[str]) -> None:
    """Run a program to its end. One that hangs is ended with all that it has started, which would hold the test up."""
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    ) as process:
        try:
            status = process.wait(_LONGEST)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            raise
    assert status == 0, command
