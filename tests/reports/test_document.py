"""Documents refuse what no renderer could print."""

import dataclasses

import pytest

from partnerdesk.reports.charts import BarChart, Series
from partnerdesk.reports.document import Cell, Column, Table, shown
from tests.rendering.sample_documents import every_block


def test_a_table_refuses_a_row_that_does_not_fit_its_columns() -> None:
    with pytest.raises(ValueError, match="a row of 1 cells in a table of 2 columns"):
        Table((Column("Name"), Column("Amount")), (("only one",),))


def test_a_table_refuses_totals_that_do_not_fit_its_columns() -> None:
    with pytest.raises(ValueError, match="2 columns"):
        Table((Column("Name"), Column("Amount")), (), totals=("Total",))


def test_a_chart_refuses_values_without_labels() -> None:
    with pytest.raises(ValueError, match="1 labels, but 2 values of 'Gifts'"):
        BarChart(("Museums",), (Series("Gifts", (1, 2), ("1", "2")),))


def test_a_series_refuses_values_that_are_not_written() -> None:
    with pytest.raises(ValueError, match="2 values, but 1 written"):
        Series("Gifts", (1, 2), ("1",))


def test_numbers_stand_on_their_decimal_sign_unless_the_column_says_otherwise() -> None:
    assert Column("Amount", "money").alignment == "decimal"
    assert Column("Name").alignment == "start"
    assert Column("Year", "number", align="center").alignment == "center"


def test_what_is_printed_of_a_cell_is_its_text_not_its_value() -> None:
    assert shown(Cell("not stated", None)) == "not stated"
    assert shown("plain") == "plain"


def test_a_document_cannot_be_changed_once_made() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        every_block("en").title = "another"  # type: ignore[misc]  # the point of the test
