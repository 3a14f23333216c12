"""What an importer should find in the example: the import order, the truth for the tests, and the README."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from consistency import references, spellings
from sheet_table import MERGED_WITH_ABOVE

if TYPE_CHECKING:
    from sheet_table import Sheet, Workbook


def import_order(group_table: dict[str, Any], workbooks: list[Workbook]) -> dict[str, Any]:
    """The group's details, its cycles and the ordered steps {file, sheet, entity}; a text file has no sheet name."""
    entities = {(book.file, sheet.name): sheet.entity for book in workbooks for sheet in book.sheets}
    steps = []
    for file, sheet in group_table["order"]["sheets"]:
        step = {"file": file, "sheet": sheet, "entity": entities.pop((file, sheet))}
        if file.endswith(".csv"):
            del step["sheet"]
        steps.append(step)
    forgotten = [place for place, entity in entities.items() if entity]
    if forgotten:
        raise ValueError(f"group.toml: not in the order: {forgotten}")
    return {
        "group": group_table["group"],
        "names": group_table["names"],
        "today": group_table["today"].isoformat(),
        "cycles": [{key: str(value) for key, value in cycle.items()} for cycle in group_table["cycle"]],
        "steps": steps,
    }


def truth(workbooks: list[Workbook], partners: list[dict[str, Any]], not_the_same: list[list[str]]) -> dict[str, Any]:
    """The right answer for every sheet and for every spelling of a partner."""
    names = spellings(partners)
    met = {
        names[reference.name]
        for reference in references(workbooks)
        if reference.field == "partner.name" and reference.name in names
    }
    return {
        "sheets": [_sheet_truth(book, sheet) for book in workbooks for sheet in book.sheets],
        "partners": {
            "distinct": len(partners),
            "listed": len(met),
            "only_referred_to": sorted({partner["name"] for partner in partners} - met),
            "families": dict(Counter(partner["family"] for partner in partners)),
            "types": {partner["name"]: partner["type"] for partner in partners},
            "spellings": {
                kind: {spelling: partner["name"] for partner in partners for spelling in partner.get(kind, [])}
                for kind in ("same", "alias", "near")
            },
            "not_the_same": not_the_same,
        },
    }


def _sheet_truth(book: Workbook, sheet: Sheet) -> dict[str, Any]:
    rows_of: dict[str, list[int]] = {}
    kinds: Counter[str] = Counter()
    first = sheet.header_row + 1
    for number, row in enumerate(sheet.rows, start=first):
        kind = sheet.kind_of(row) if sheet.columns else "no list"
        kinds[kind] += 1
        if kind != "data":
            rows_of.setdefault(kind, []).append(number)
    answer: dict[str, Any] = {"file": book.file, "sheet": sheet.name, "entity": sheet.entity or None}
    if not sheet.columns:
        return {**answer, "traps": sheet.traps}
    return {
        **answer,
        "header_row": sheet.header_row,
        "header_rows": 2 if sheet.header_groups else 1,
        "first_data_row": next(n for n, row in enumerate(sheet.rows, start=first) if sheet.kind_of(row) == "data"),
        "last_data_row": sheet.header_row + len(sheet.rows),
        "data_rows": kinds["data"],
        "other_rows": rows_of,
        "footer_rows": [n for n, row in enumerate(sheet.after, start=first + len(sheet.rows)) if row],
        "filled_cells": sum(cell not in ("", MERGED_WITH_ABOVE) for row in sheet.grid() for cell in row),
        "hidden_rows": sheet.hidden_rows,
        "hidden_columns": sheet.hidden_columns,
        "header_groups": [title for title, _ in sheet.header_groups],
        "columns": {column.header: column.field or None for column in sheet.columns},
        "traps": sheet.traps,
    }


def readme(names: dict[str, str], workbooks: list[Workbook]) -> str:
    """The README of the example's folder."""
    lines = [
        "# The example: an invented group and its old sheets",
        "",
        f"{names['en']} ({names['es']}, {names['fr']}, {names['ar']}) does not exist. Neither do its partners,",
        "the people named, their addresses or the figures; cities and countries are real.",
        "",
        "The sheets are as untidy as three years of volunteers leave them. `import_order.json` names the group and",
        "says in which order the sheets are brought in. All of it is written by `packaging/example/make_sheets.py`",
        "from the tables beside it: edit those, not the sheets.",
        "",
        "| file | what it shows | sheets: rows |",
        "|---|---|---|",
    ]
    for book in workbooks:
        counts = "; ".join(
            f"{sheet.name}: {len(sheet.data_rows())}" if sheet.columns else f"{sheet.name}: no list"
            for sheet in book.sheets
        )
        lines.append(f"| `{book.file}` | {book.shows} | {counts} |")
    return "\n".join(lines) + "\n"
