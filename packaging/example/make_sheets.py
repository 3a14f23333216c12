"""Makes resources/example/ from the tables: `python packaging/example/make_sheets.py` from the project's folder."""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from pathlib import Path
from typing import Any

from answer_sheet import import_order, readme, truth
from consistency import faults
from delimited_file import delimited_bytes
from excel_file import excel_bytes
from group_logo import logo_bytes
from opendocument_file import opendocument_bytes
from sheet_table import read_workbook

PROJECT = Path(__file__).resolve().parents[2]
TABLES = Path(__file__).resolve().parent / "tables"
ORDER_OF_FILES = (
    "socios_2024",
    "partners_2025",
    "partenaires_2026",
    "activities_ar_2026",
    "apports_2026",
    "agreements",
    "sponsor_ledger",
    "grants",
    "bitacora",
    "follow_ups",
    "feedback_form_export",
)
WRITERS = {"xlsx": excel_bytes, "ods": opendocument_bytes, "csv": delimited_bytes}


def main(arguments: list[str] | None = None) -> int:
    """Write the sheets, the logo, the README and the truth; nothing at all if the tables contradict each other."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--into", type=Path, default=PROJECT / "resources" / "example")
    parser.add_argument("--truth", type=Path, default=PROJECT / "tests" / "importing" / "example_truth.json")
    chosen = parser.parse_args(arguments)

    workbooks = [read_workbook(TABLES / f"{name}.toml") for name in ORDER_OF_FILES]
    people = _table("partners")
    found = faults(workbooks, people["partner"])
    if found:
        sys.stderr.write("\n".join(found) + "\n")
        return 1

    group_table = _table("group")
    files = {book.file: WRITERS[book.kind](book) for book in workbooks}
    files["logo.png"] = logo_bytes()
    files["README.md"] = readme(group_table["names"], workbooks).encode()
    files["import_order.json"] = _json(import_order(group_table, workbooks))
    chosen.into.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (chosen.into / name).write_bytes(content)
    chosen.truth.parent.mkdir(parents=True, exist_ok=True)
    chosen.truth.write_bytes(_json(truth(workbooks, people["partner"], people["not_the_same"])))
    return 0


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads((TABLES / f"{name}.toml").read_text(encoding="utf-8"))


def _json(content: dict[str, Any]) -> bytes:
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()


if __name__ == "__main__":
    sys.exit(main())
