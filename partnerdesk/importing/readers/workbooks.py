"""Reads a workbook of any format: the library's values joined with the facts of the file's own parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerdesk.importing.file_names import written_name
from partnerdesk.importing.grid import Grid, SheetSource
from partnerdesk.importing.readers import faults
from partnerdesk.importing.readers.calamine_values import CalamineFailedError, calamine_values
from partnerdesk.importing.readers.families import Family
from partnerdesk.importing.readers.package import Package
from partnerdesk.importing.readers.sheet_facts import SheetFacts
from partnerdesk.importing.readers.sheet_values import SheetValues, grid_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_BLIND_TO: Final = {
    Family.XLSB: frozenset({"comments"}),
}
_SHARE_OF_FACTS: Final = 0.3
"""Of the whole time of reading, for the progress bar."""


def read_workbook(path: Path, family: Family, report: Callable[[float], None]) -> list[Grid]:
    """Return the sheets of a workbook, empty ones included; raises Mendable. `report` takes the share done."""
    facts = _facts(path, family)
    report(_SHARE_OF_FACTS)
    if not any(one.hides_values for one in facts.values()):
        try:
            return _grids(path, family, facts, calamine_values(path), report)
        except CalamineFailedError:
            if family is not Family.XLSX:
                raise faults.damaged(path.name) from None
    from partnerdesk.importing.readers.openpyxl_values import openpyxl_values

    return _grids(path, family, facts, openpyxl_values(path), report)


def _facts(path: Path, family: Family) -> dict[str, SheetFacts]:
    if family is Family.XLS:
        from partnerdesk.importing.readers.biff import xls_facts

        return xls_facts(path)
    with Package(path) as package:
        found: dict[str, SheetFacts] = {}
        if family is Family.XLSX:
            from partnerdesk.importing.readers.spreadsheetml import xlsx_facts

            found = xlsx_facts(package)
        elif family is Family.ODS:
            from partnerdesk.importing.readers.opendocument import ods_facts

            found = ods_facts(package)
        else:
            from partnerdesk.importing.readers.xlsb import xlsb_facts

            found = xlsb_facts(package)
        package.check_rest()
    return found


def _grids(
    path: Path,
    family: Family,
    facts: dict[str, SheetFacts],
    values: Iterator[tuple[float, SheetValues]],
    report: Callable[[float], None],
) -> list[Grid]:
    grids = []
    for share, sheet in values:
        source = SheetSource(
            written_name(path),
            sheet.name,
            family.value,
            sheet_is_hidden=sheet.hidden,
            blind_to=_BLIND_TO.get(family, frozenset()),
        )
        grids.append(grid_of(sheet, facts.get(sheet.name, SheetFacts()), source))
        report(_SHARE_OF_FACTS + (1 - _SHARE_OF_FACTS) * share)
    return grids
