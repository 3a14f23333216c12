"""The hidden sheet that holds the choices of every field, and the validation that offers them in a cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from partnerdesk.records.kinds import Code, OneOf, YesNo
from partnerdesk.records.round_trip import NO_RECORDS
from partnerdesk.records.standard_lists import codes

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from partnerdesk.analysis.record_table import RecordTable
    from partnerdesk.messages import Language
    from partnerdesk.records.kinds import Kind

_MARK: Final = f"{NO_RECORDS}lists"


class ChoiceLists:
    """Collects the lists that the sheets of a workbook need; each stands once, under a name of its own.

    A range of cells is used and not a text inside the validation, which may be no longer than 255 characters and
    cannot hold a comma.
    """

    def __init__(self, book: Workbook, title: str, language: Language) -> None:
        self._book = book
        self._title = title
        self._language = language
        self._lists: dict[str, list[str]] = {}

    def offer(self, sheet: Worksheet, table: RecordTable, first_row: int, last_row: int) -> None:
        """Let the cells of each column with choices offer them from `first_row` to `last_row`."""
        for number, column in enumerate(table.columns, 1):
            name = self._list_for(column.kind)
            if name is None:
                continue
            # Names of countries and currencies may be written in many ways, so those are only advised.
            advised = isinstance(column.kind, Code)
            validation = DataValidation("list", formula1=f"={name}", allow_blank=True, showErrorMessage=True)
            validation.errorStyle = "warning" if advised else "stop"
            validation.errorTitle = column.heading[:32]
            validation.error = self._language.text("validation-choose")[:225]
            letter = get_column_letter(number)
            validation.add(f"{letter}{first_row}:{letter}{last_row}")
            sheet.add_data_validation(validation)

    def close(self) -> None:
        """Write the sheet with all lists, hidden, at the end of the book."""
        sheet = self._book.create_sheet(self._title)
        sheet.sheet_state = "hidden"
        sheet["A1"] = _MARK
        for number, (name, words) in enumerate(self._lists.items(), 1):
            letter = get_column_letter(number)
            for row, word in enumerate(words, 2):
                sheet[f"{letter}{row}"] = word
            extent = f"{quote_sheetname(self._title)}!${letter}$2:${letter}${len(words) + 1}"
            self._book.defined_names[name] = DefinedName(name, attr_text=extent)

    def _list_for(self, kind: Kind | None) -> str | None:
        if isinstance(kind, OneOf):
            name = f"choices_{kind.choices.list_name().replace('-', '_')}"
            words = [choice.label(self._language) for choice in kind.choices]
        elif isinstance(kind, YesNo):
            name, words = "choices_yes_no", [self._language.text("yes"), self._language.text("no")]
        elif isinstance(kind, Code):
            name = f"choices_{kind.standard.value}"
            words = sorted(kind.show(code, self._language) for code in codes(kind.standard))
        else:
            return None
        self._lists.setdefault(name, words)
        return name
