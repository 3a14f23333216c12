"""Printed workbooks: values keep their kind, text stays text."""

from datetime import date, datetime
from decimal import Decimal
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from partnerdesk.rendering.workbook import workbook_bytes
from partnerdesk.reports.document import Cell, Column, Document, Paragraph, Table
from tests.rendering.sample_documents import document, every_block, register


def _opened(made: Document) -> Workbook:
    return load_workbook(BytesIO(workbook_bytes(made)[0]))


def test_numbers_dates_and_money_keep_their_kind_and_format() -> None:
    row = (Cell("10. März", date(2025, 3, 10)), Cell("1.234,50 EUR", Decimal("1234.50"), "EUR"), Cell("3", 3), "x")
    table = Table((Column("On", "date"), Column("Amount", "money"), Column("Count", "number"), Column("Text")), (row,))
    sheet = _opened(document(table)).worksheets[1]
    assert sheet["A2"].value == datetime(2025, 3, 10)  # noqa: DTZ001 - openpyxl reads a day as midnight without zone
    assert sheet["A2"].number_format == "yyyy-mm-dd"
    assert sheet["B2"].value == 1234.5
    assert sheet["B2"].number_format == '#,##0.00\\ "EUR"'
    assert sheet["C2"].value == 3
    assert sheet["D2"].data_type == "s"


@pytest.mark.parametrize("text", ["=1+1", "+49 30 1234", "-5", "@SUM(A1)", '=HYPERLINK("http://x")', "\t=1"])
def test_text_that_looks_like_a_formula_stays_text_everywhere(text: str) -> None:
    table = Table((Column(text),), ((text,), (Cell(text),)), totals=(text,), note=text, caption=text)
    book = _opened(document(Paragraph(text), table, title=text))
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert kinds == {"s"}
    assert book.worksheets[1]["A2"].value == text.strip("\r")
    assert book.worksheets[1]["A2"].quotePrefix


def test_control_characters_are_replaced_and_too_long_text_is_cut_with_a_warning() -> None:
    content, warnings = workbook_bytes(document(Table((Column("Text"),), (("bell\x07",), ("x" * 40_000,)))))
    sheet = load_workbook(BytesIO(content)).worksheets[1]
    assert sheet["A2"].value == "bell\ufffd"
    assert len(sheet["A3"].value) == 32_767
    assert len(warnings) == 1
    assert "A3" in warnings[0]


def test_the_header_stays_in_sight_filters_and_prints_on_every_page() -> None:
    sheet = _opened(document(register(5))).worksheets[1]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:E6"
    assert sheet.print_title_rows == "$1:$1"
    properties = sheet.sheet_properties.pageSetUpPr
    assert properties is not None
    assert properties.fitToPage


def test_sheets_of_a_leftward_document_run_leftwards() -> None:
    assert all(sheet.sheet_view.rightToLeft for sheet in _opened(every_block("ar")))
    assert not any(sheet.sheet_view.rightToLeft for sheet in _opened(every_block("en")))


def test_sheet_names_are_such_as_excel_takes_and_differ() -> None:
    tables = [
        Table((Column("A"),), (("1",),), caption="In kind / money: [2024] and much more of that") for _ in range(3)
    ]
    names = _opened(document(*tables)).sheetnames
    assert len({name.casefold() for name in names}) == 4
    assert all(len(name) <= 31 and not set(name) & set("[]:*?/\\") for name in names)


def test_every_text_of_the_document_is_somewhere_in_the_workbook() -> None:
    made = every_block("en")
    book = _opened(made)
    texts = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row}
    assert {"Grant partnership summary", "How this was counted", "Ada Example", "23", "Executive director"} <= texts
    assert "Museo del Río (Córdoba)" in texts


def test_the_same_document_gives_the_same_bytes() -> None:
    assert workbook_bytes(every_block("en"))[0] == workbook_bytes(every_block("en"))[0]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=50))
def test_any_text_comes_back_from_the_workbook(text: str) -> None:
    book = _opened(document(Paragraph(text), Table((Column("Text"),), ((text,),), caption=text), title=text))
    kept = book.worksheets[1]["A2"].value or ""
    assert len(kept) == len(text.replace("\r\n", "\n"))
