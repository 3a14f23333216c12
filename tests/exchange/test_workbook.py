"""What an exported workbook holds, read back by openpyxl and by calamine."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
import zipfile
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from partnerdesk.exchange.export import export, queries_for
from partnerdesk.exchange.sheet_xml import RowWriter
from partnerdesk.messages import LONGER, MIRRORED, Language
from partnerdesk.records import ENTITIES, Partner
from partnerdesk.records.round_trip import FORMULA_SIGNS, LONGEST_TEXT, NO_RECORDS
from tests.exchange.edited_workbook import office

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from partnerdesk.exchange.export import Exported
    from partnerdesk.store.data_file import DataFile


def exported(file: DataFile, path: Path, *entities: str, language: str = "en", text: str = "") -> Exported:
    with file.read() as reader:
        return export(reader, path, queries_for(reader, entities or None, text), Language(language))


def read_back(file: DataFile, path: Path, *entities: str, language: str = "en") -> Workbook:
    exported(file, path, *entities, language=language)
    return load_workbook(path)


def cells_of(sheet: Worksheet, row: int) -> dict[str, Any]:
    """Return a row's values by the codes in the hidden first row."""
    codes = [cell.value for cell in sheet[1]]
    return dict(zip(map(str, codes), [cell.value for cell in sheet[row]], strict=True))


def row_of(sheet: Worksheet, title: str) -> int:
    return next(row for row in range(1, sheet.max_row + 1) if sheet.cell(row, 2).value == title)


def test_every_kind_of_record_that_is_filled_or_common_has_its_sheet(file: DataFile, tmp_path: Path) -> None:
    book = read_back(file, tmp_path / "all.xlsx")
    assert book.sheetnames[:4] == ["Read me", "Partners", "Contact persons", "Agreements"]
    assert "Parties" in book.sheetnames
    assert "Exchange rates" not in book.sheetnames
    assert book.sheetnames[-2:] == ["Lists", "Origin"]
    assert book.active is book["Partners"]


def test_columns_are_coded_alike_in_every_language(file: DataFile, tmp_path: Path) -> None:
    english = read_back(file, tmp_path / "en.xlsx", "partner")["Partners"]
    other = read_back(file, tmp_path / "other.xlsx", "partner", language=LONGER).worksheets[1]
    assert [cell.value for cell in english[1]] == [cell.value for cell in other[1]]
    assert english["A1"].value == "partner.id"
    assert english["B1"].value == "partner.name"
    assert english["B2"].value != other["B2"].value
    assert {code.value for code in english[1]} == {
        "partner.id",
        *(f"partner.{name}" for name in ENTITIES["partner"].fields if name != "extra"),
        "partner.extra:Padrino",
        "partner.extra:Name",
    }


def test_the_codes_and_the_ids_are_hidden_and_the_titles_stay_in_sight(file: DataFile, tmp_path: Path) -> None:
    sheet = read_back(file, tmp_path / "p.xlsx", "partner")["Partners"]
    assert sheet.row_dimensions[1].hidden
    assert sheet.column_dimensions["A"].hidden
    assert sheet.freeze_panes == "C3"
    with file.read() as reader:
        assert {cell.value for cell in sheet["A"][2:]} == {partner.id for partner in reader.all(Partner)}


def test_values_keep_their_types(file: DataFile, tmp_path: Path) -> None:
    book = read_back(file, tmp_path / "all.xlsx")
    agreement = cells_of(book["Agreements"], 3)
    assert agreement["agreement.signed_on"] == datetime(2024, 2, 29)  # noqa: DTZ001 - a workbook keeps no time zone
    assert agreement["agreement.amount"] == 1234.5
    assert agreement["agreement.cost_share"] == 7.5
    assert agreement["agreement.ends_on"] is None
    assert agreement["agreement.partners"] == "Museo del Río, S.L.; Escuela Sur"
    partner = cells_of(book["Partners"], row_of(book["Partners"], "Museo del Río, S.L."))
    assert partner["partner.known_since"] == "2021-03"
    assert partner["partner.country"] == "Uruguay"
    assert partner["partner.type"] == "Museum"
    assert partner["partner.in_plans"] == "Yes"
    assert partner["partner.languages"] == "Spanish; Portuguese"
    assert partner["partner.description"] == "One line\nand another"
    conversation = cells_of(book["Conversations"], 3)
    assert conversation["conversation.held_on"] == "1899-12-31"
    assert conversation["conversation.partner"] == "Museo del Río, S.L."


def test_calamine_reads_the_same(file: DataFile, tmp_path: Path) -> None:
    exported(file, tmp_path / "all.xlsx")
    rows = CalamineWorkbook.from_path(tmp_path / "all.xlsx").get_sheet_by_name("Agreements").to_python()
    by_code = dict(zip(rows[0], rows[2], strict=True))
    assert by_code["agreement.signed_on"] == date(2024, 2, 29)
    assert by_code["agreement.amount"] == 1234.5
    assert by_code["agreement.title"] == "Memorandum"


def test_amounts_show_their_currency_in_its_minor_units(file: DataFile, tmp_path: Path) -> None:
    book = read_back(file, tmp_path / "all.xlsx")

    def shown_as(sheet: str, code: str) -> str:
        column = next(cell.column for cell in book[sheet][1] if cell.value == code)
        return str(book[sheet].cell(3, column).number_format)

    assert shown_as("Agreements", "agreement.amount") == "#,##0.00\\ [$EUR]"
    assert shown_as("Support", "support.unit_value") == "#,##0\\ [$JPY]"
    assert shown_as("Agreements", "agreement.cost_share") == 'General"%"'
    assert shown_as("Agreements", "agreement.signed_on") == "yyyy\\-mm\\-dd"


def test_every_sheet_is_a_named_table_with_a_filter_even_while_empty(file: DataFile, tmp_path: Path) -> None:
    book = read_back(file, tmp_path / "all.xlsx")
    tables = {name: sheet.tables[name] for sheet in book for name in sheet.tables}
    assert {"Partner", "SponsorEntry", "AgreementParty"} <= tables.keys()
    assert tables["Partner"].autoFilter.ref == tables["Partner"].ref
    assert tables["Grant"].ref.endswith("3")
    for sheet in book.worksheets[1:-2]:
        (table,) = sheet.tables.values()
        assert [column.name for column in table.tableColumns] == [cell.value for cell in sheet[2]]


def test_headings_that_would_be_equal_are_told_apart(file: DataFile, tmp_path: Path) -> None:
    sheet = read_back(file, tmp_path / "p.xlsx", "partner")["Partners"]
    headings = [cell.value for cell in sheet[2]]
    assert headings[-2:] == ["Padrino", "Name (2)"]
    row = [cell.value for cell in sheet[row_of(sheet, "Museo del Río, S.L.")]]
    assert row[-2:] == ["Ana", "as the sheet had it"]


def test_choices_are_offered_below_the_last_row_too(file: DataFile, tmp_path: Path) -> None:
    book = read_back(file, tmp_path / "p.xlsx", "partner")
    sheet = book["Partners"]
    types = next(v for v in sheet.data_validations.dataValidation if v.formula1 == "=choices_partner_type")
    assert "D500" in types.sqref
    assert sheet["D1"].value == "partner.type"
    extent = str(book.defined_names["choices_partner_type"].attr_text)
    column, last = re.fullmatch(r"'?Lists'?!\$(\w+)\$2:\$\w+\$(\d+)", extent).groups()  # type: ignore[union-attr] # it matches
    offered = [cell.value for cell in book["Lists"][column][1 : int(last)]]
    assert "Museum" in offered
    assert None not in offered
    assert {book[name].sheet_state for name in ("Lists", "Origin")} == {"hidden"}


def test_sheets_without_records_say_so_to_an_import(file: DataFile, tmp_path: Path) -> None:
    book = read_back(file, tmp_path / "all.xlsx")
    for name in ("Read me", "Lists"):
        assert str(book[name]["A1"].value).startswith(NO_RECORDS)


def test_the_read_me_names_the_group_and_counts_the_rows(file: DataFile, tmp_path: Path) -> None:
    sheet = read_back(file, tmp_path / "all.xlsx")["Read me"]
    assert sheet["A2"].value == "Records of Delta & Co"
    counts = {row[0].value: row[1].value for row in sheet.iter_rows() if isinstance(row[1].value, int)}
    assert counts["Partners"] == 2
    assert counts["Grants"] == 0


def test_a_filter_chooses_the_rows_and_is_named(file: DataFile, tmp_path: Path) -> None:
    done = exported(file, tmp_path / "f.xlsx", "partner", text="rio")
    assert done.rows == {"partner": 1}
    said = [cell.value for cell in load_workbook(tmp_path / "f.xlsx")["Read me"]["A"]]
    assert "Only records that hold “rio” are in here." in said


def test_right_to_left_languages_mirror_the_sheets(file: DataFile, tmp_path: Path) -> None:
    book = read_back(file, tmp_path / "rtl.xlsx", language=MIRRORED)
    assert all(sheet.sheet_view.rightToLeft for sheet in book.worksheets[:-2])
    assert not read_back(file, tmp_path / "ltr.xlsx")["Partners"].sheet_view.rightToLeft


def test_it_prints_with_the_header_and_the_title_on_every_page(file: DataFile, tmp_path: Path) -> None:
    sheet = read_back(file, tmp_path / "p.xlsx", "partner")["Partners"]
    assert sheet.print_title_rows == "$2:$2"
    assert sheet.print_title_cols == "$B:$B"
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.sheet_properties.pageSetUpPr is not None
    assert sheet.sheet_properties.pageSetUpPr.fitToPage


def test_the_header_is_filled_bordered_and_every_font_is_named(file: DataFile, tmp_path: Path) -> None:
    exported(file, tmp_path / "p.xlsx", "partner")
    cell = load_workbook(tmp_path / "p.xlsx")["Partners"]["B2"]
    assert cell.fill.fill_type == "solid"
    assert cell.border.bottom.style == "thin"
    with zipfile.ZipFile(tmp_path / "p.xlsx") as package:
        styles = ET.fromstring(package.read("xl/styles.xml"))
    fonts = styles.findall(".//{*}fonts/{*}font")
    assert fonts
    assert all(font.find("{*}name") is not None for font in fonts)


@pytest.mark.parametrize("sign", FORMULA_SIGNS)
def test_text_never_becomes_a_formula(file: DataFile, tmp_path: Path, sign: str) -> None:
    text = f'{sign}HYPERLINK("http://example.org","x")'
    with file.change("change-new-file", "x") as work:
        work.add(Partner(name=text, extra={"=1+1": "=2+2"}))
    book = read_back(file, tmp_path / "p.xlsx", "partner")
    written = "\n" + text[1:] if sign == "\r" else text
    cell = book["Partners"].cell(row_of(book["Partners"], written), 2)
    assert (cell.data_type, cell.quotePrefix) == ("s", True)
    with zipfile.ZipFile(tmp_path / "p.xlsx") as package:
        sheets = [package.read(name) for name in package.namelist() if name.startswith("xl/worksheets/sheet")]
    assert not any(b"<f>" in sheet for sheet in sheets)


@given(text=st.text(st.characters(), max_size=60) | st.just("é😀" * LONGEST_TEXT))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_is_kept_or_named_in_a_warning(text: str) -> None:
    writer = RowWriter(["A"], lambda _column, _value, _row: 0)
    row = ET.fromstring(b"".join(writer.write([(text,)], 7)))
    read = row.findtext(".//t") or ""
    assert len(read.encode("utf-16-le")) <= 2 * LONGEST_TEXT
    normal = text.replace("\r\n", "\n").replace("\r", "\n")
    if writer.cut or writer.replaced:
        assert {*writer.cut, *writer.replaced} == {"A7"}
        assert all(kept in (was, "\N{REPLACEMENT CHARACTER}") for kept, was in zip(read, normal, strict=False))
    else:
        assert read == normal


def test_a_text_that_is_too_long_is_cut_between_letters_with_a_warning(file: DataFile, tmp_path: Path) -> None:
    with file.change("change-new-file", "x") as work:
        work.add(Partner(name="Long", notes="😀" * 20_000))
    done = exported(file, tmp_path / "p.xlsx", "partner")
    (warning,) = done.warnings
    assert warning.startswith("The text in Partners!")
    sheet = load_workbook(tmp_path / "p.xlsx")["Partners"]
    assert cells_of(sheet, row_of(sheet, "Long"))["partner.notes"] == "😀" * (LONGEST_TEXT // 2)


def test_control_characters_are_replaced_with_a_warning(file: DataFile, tmp_path: Path) -> None:
    with file.change("change-new-file", "x") as work:
        work.add(Partner(name="a\x0bb", extra={"la\x01bel": "x"}))
    done = exported(file, tmp_path / "p.xlsx", "partner")
    assert len(done.warnings) == 1
    sheet = load_workbook(tmp_path / "p.xlsx")["Partners"]
    assert row_of(sheet, "a\N{REPLACEMENT CHARACTER}b")
    assert "la\N{REPLACEMENT CHARACTER}bel" in [cell.value for cell in sheet[2]]


def test_libreoffice_opens_it_and_finds_the_same_cells(file: DataFile, tmp_path: Path) -> None:
    exported(file, tmp_path / "all.xlsx", "agreement")
    opened = office(tmp_path / "all.xlsx", "ods")
    rows = CalamineWorkbook.from_path(opened).get_sheet_by_name("Agreements").to_python()
    by_code = dict(zip(rows[0], rows[2], strict=True))
    assert by_code["agreement.amount"] == 1234.5
    assert by_code["agreement.signed_on"] == date(2024, 2, 29)
    assert by_code["agreement.partners"] == "Museo del Río, S.L.; Escuela Sur"
