"""The grant summary: its figures, their bases, what could not be counted, and the pages that it prints on."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar

import pypdfium2
import pytest

from partnerdesk.messages import Language
from partnerdesk.records import Group, Partner, StrategicDefinition, Support
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.support import InKindCategory, SupportForm
from partnerdesk.rendering.pdf.writing import pdf_bytes
from partnerdesk.reports.document import Cell, Document, Figure, Heading, KeyFigures, Paragraph, Signature, Table, shown
from partnerdesk.reports.grant_summary import grant_summary
from partnerdesk.reports.scope import ReportScope, chosen_record, gather, usual_grant
from partnerdesk.store.data_file import DataFile
from tests.reports.example_group import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from partnerdesk.reports.document import Block

B = TypeVar("B", bound="Block")


def summary(file: DataFile, *, definition: bool = True, **choices: Any) -> Document:
    with file.read() as reader:
        usual: dict[str, Any] = {"today": TODAY, "grant": usual_grant(reader, TODAY), "language": Language("en")}
        if definition:
            usual["definition"] = chosen_record(reader, StrategicDefinition, "lasting")
        return grant_summary(gather(reader, ReportScope(**(usual | choices))))


def blocks(document: Document, kind: type[B]) -> list[B]:
    return [block for block in document.blocks if isinstance(block, kind)]


def plain(cell: str | Cell) -> str:
    return shown(cell).replace("\N{NO-BREAK SPACE}", " ")


def table(document: Document, first_column: str) -> Table:
    (found,) = [one for one in blocks(document, Table) if one.columns[0].title == first_column]
    return found


def cells(document: Document, first_column: str) -> dict[str, list[str]]:
    """Rows of a table by their first cell."""
    return {plain(row[0]): [plain(cell) for cell in row[1:]] for row in table(document, first_column).rows}


def key_figures(document: Document) -> dict[str, tuple[str, str]]:
    return {one.label: (plain(one.shown), one.base) for row in blocks(document, KeyFigures) for one in row.figures}


def headings(document: Document) -> list[str]:
    return [block.text for block in blocks(document, Heading) if block.level == 2]


def pages(document: Document) -> list[str]:
    pdf = pypdfium2.PdfDocument(pdf_bytes(document)[0])
    texts = [page.get_textpage().get_text_bounded() for page in pdf]
    pdf.close()
    return [re.sub(r"\s+", " ", text) for text in texts]


def test_the_head_names_group_grant_period_and_money(example: DataFile) -> None:
    document = summary(example)
    assert document.group == "Wikimedians of the Two Shores"
    assert document.subtitle == "Open harbours 2025, January 1, 2025 to December 31, 2025"
    text = pages(document)[0]
    for expected in ("GSF-2025-204", "General Support Fund", "48,250.00 EUR", "52,312.65 USD", "Norway"):
        assert expected in text


def test_key_figures_say_what_they_are_counted_from(example: DataFile) -> None:
    found = key_figures(summary(example))
    assert found["Partners"] == ("22", "and 2 of the movement\n2 of no stated type")
    assert found["New partners"] == ("8", "of 22\n1 not stated")
    assert found["Participants"] == ("572", "in 21 activities\n4 not stated")
    assert found["In kind"] == ("2,593.36 USD", "13 items\n1 not valued\n1 without an exchange rate")
    assert found["Agreements"] == ("9", "7 in force today\n3 end within 90 days")


def test_metrics_stand_in_the_six_columns_with_what_was_counted(example: DataFile) -> None:
    document = summary(example)
    assert [column.title for column in table(document, "Metric").columns] == [
        "Metric",
        "Description",
        "Target",
        "Result",
        "Comments",
        "Methodology",
    ]
    rows = cells(document, "Metric")
    assert rows["Participants"][1:3] == ["600", "572"]
    assert rows["Participants"][4] == "Signed lists. From 17 of 21 records. 4 not stated."
    assert rows["Files on Commons"][2] == "804"
    assert rows["Strategic partnerships"][2] == "4"
    assert rows["Partners with feedback, per cent"][2] == "27 %"
    assert rows["Press mentions"][1:] == [
        "12",
        "17",
        "Nine of them on Radio Two Shores",
        "Clippings kept by the communications volunteer",
    ]


def test_support_is_converted_line_by_line_and_what_has_no_rate_is_named(example: DataFile) -> None:
    document = summary(example)
    rows = cells(document, "Category")
    assert rows["In kind, together"] == ["13", "2,149.00 EUR\n90.00 GBP\n2,700.00 NOK", "2,593.36 USD", "1"]
    assert rows["Materials"] == ["1", "90.00 GBP", "–", "0"]
    assert rows["Media space"] == ["1", "–", "–", "1"]
    assert rows["Financial, together"] == ["2", "1,500.00 EUR\n20,000.00 NOK", "3,577.52 USD", "0"]
    assert plain(table(document, "Category").note).startswith("90.00 GBP could not be converted to USD")
    sentences = plain(" ".join(block.text for block in blocks(document, Paragraph)))
    assert "Volunteers gave 146.5 hours (1 item)." in sentences
    assert "Given to partners in money: 271.05 USD (1 item)." in sentences
    assert "1 EUR = 1.0842 USD, Jan 2, 2025, European Central Bank, reference rate" in sentences
    assert "1 USD = 10.25 NOK, Jan 2, 2025, Norges Bank (used the other way round)" in sentences


def test_support_by_partner_adds_up_to_support_by_category(example: DataFile) -> None:
    document = summary(example)

    def amount(cell: str | Cell) -> Decimal:
        first = shown(cell).split("\n")[0].replace(",", "")
        return Decimal(first.split()[0]) if "USD" in first else Decimal(0)

    category, partner = table(document, "Category"), table(document, "Partner")
    sums = [amount(row[3]) for i, row in enumerate(category.rows) if i in category.emphasised]
    assert [sum(amount(row[i]) for row in partner.rows) for i in (2, 3)] == sums
    assert shown(partner.rows[-1][0]) == "9 other partners"


def test_charts_count_partners_by_family_and_by_value_area(example: DataFile) -> None:
    families, areas = (figure for figure in blocks(summary(example), Figure))
    assert sum(value or 0 for value in families.chart.series[0].values) == 20
    assert families.caption == "Partners by family, out of 22. 2 not stated."
    assert [series.name for series in areas.chart.series] == ["Intended", "Delivered"]
    assert len(areas.chart.labels) == 6
    assert areas.caption.endswith("7 not stated.")


def test_shares_show_base_and_not_stated_and_leave_these_out(example: DataFile) -> None:
    rows = cells(summary(example), "Partners …")
    assert rows["with an agreement in the period"] == ["9", "22", "0", "41 %"]
    assert rows["with an ongoing activity, beyond single events"] == ["6", "22", "6", "38 %"]


def test_agreements_in_force_come_in_the_order_in_which_they_end(example: DataFile) -> None:
    rows = table(summary(example), "Agreement in force").rows
    ends = [cell.value for cell in (row[2] for row in rows) if isinstance(cell, Cell) and cell.value is not None]
    assert ends == sorted(ends, key=str)
    assert [shown(row[2]) for row in rows][-2:] == ["open-ended", "open-ended"]
    assert {shown(row[3]) for row in rows} == {"–", "Feb 28, 2026"}


def test_without_a_definition_no_count_of_strategic_partnerships_is_printed(example: DataFile) -> None:
    assert "Strategic partnerships" in headings(summary(example))
    assert "Strategic partnerships" not in headings(summary(example, definition=False))


def test_the_methods_say_which_records_count_and_which_rates_are_missing(example: DataFile) -> None:
    document = summary(example)
    text = " ".join(pages(document))
    for expected in (
        "19 records count by date alone.",
        "For 3 of 22 nothing but their own entry shows the joint work.",
        "No rate was found for GBP.",
        "Data as of February 10, 2026",
    ):
        assert expected in text
    assert document.blocks[-1] == Signature((("Ingrid Solheim", "Executive director"),), "Place and date")


@pytest.mark.parametrize("language", ["en", "ar", "es", "qps-ploc"])
@pytest.mark.parametrize("definition", [True, False])
def test_it_prints_on_two_to_four_pages_none_of_them_nearly_empty(
    example: DataFile, language: str, definition: bool
) -> None:
    printed = pages(summary(example, language=Language(language), definition=definition))
    assert 2 <= len(printed) <= 4
    assert min(map(len, printed)) > 500
    assert Language(language).number(Decimal("2593.36"), 2) in printed[0]


def test_the_whole_group_and_a_narrower_period_print_too(example: DataFile) -> None:
    whole = summary(example, grant=None)
    assert whole.subtitle == "all dates"
    assert key_figures(whole)["Partners"][0] == "22"
    spring = summary(example, grant=None, start=date(2025, 3, 1), end=date(2025, 5, 31))
    assert int(key_figures(spring)["Activities"][0]) < int(key_figures(whole)["Activities"][0])


def test_the_same_choices_give_the_same_file(example: DataFile) -> None:
    assert pdf_bytes(summary(example)) == pdf_bytes(summary(example))


def test_an_empty_file_prints_and_says_so(tmp_path: Path) -> None:
    with DataFile.create(tmp_path / "new.partnerdesk", Group(name="New group"), author="tests") as file:
        document = summary(file, definition=False)
        assert key_figures(document)["In kind"][0] == "–"
        assert key_figures(document)["Partners"] == ("0", "")
        (text,) = pages(document)
    assert "No partner is recorded for this period." in text


def test_without_a_report_currency_amounts_stay_in_their_own(tmp_path: Path) -> None:
    with DataFile.create(tmp_path / "two.partnerdesk", Group(name="Two"), author="tests") as file:
        with file.change("change-new-file", "support") as work:
            partner = work.add(Partner(name="Hall"))
            for amount, code in (("10", "EUR"), ("2000", "KES")):
                work.add(
                    Support(
                        partner=partner.id,
                        description=f"Gift in {code}",
                        form=SupportForm.IN_KIND,
                        category=InKindCategory.VENUE,
                        unit_value=Decimal(amount),
                        currency=code,
                        received_on=CalendarDate(2025, 1, 1),
                    )
                )
        document = summary(file, definition=False)
    assert cells(document, "Category")["Venue"] == ["2", "10.00 EUR\n2,000.00 KES", "0"]
    assert key_figures(document)["In kind"][0] == "10.00 EUR + 2,000.00 KES"
