"""Record cards: one record on a page, or one in each column, with the names of the fields at the left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from partnerdesk.importing.compiled_words import is_header_word
from partnerdesk.importing.layout import Form, guess, records
from tests.importing.sheet_making import drawn

if TYPE_CHECKING:
    from partnerdesk.importing.grid import Grid


def numbers(grid: Grid) -> list[int]:
    """Return the numbers of the records, in columns where the sheet runs across."""
    (layout,) = guess(grid, is_header_word)
    return [record.number for record in records(grid, layout)] if layout.form is Form.ACROSS else []


@pytest.mark.parametrize(
    "card",
    [
        "FICHA DE ALIADO\nNombre | Casa de la Memoria\nQwerty | museo\nLocalidad | Oruro\nZuiop | azul",
        "بطاقة شريك\nاسم المؤسسة | مكتبة الفجر\nنوعها | مكتبة\nالمدينة | نابلس\nالبريد | info@fajr.example",
        "항목 | 내용\n단체명 | 푸른섬 도서관\n성격 | 도서관\n홈페이지 | https://blueisland.example",
        "Name: | Museo\nFounded: | 1924\nWeb: | https://example.org",
    ],
    ids=["title", "right to left", "field and value", "colons"],
)
def test_a_card_is_one_record(card: str) -> None:
    assert numbers(drawn(card)) == [2]


@pytest.mark.parametrize(
    "turned",
    [
        "Titel | Schreibabend | Fotosafari\nWann | 12.03.2024 | 04.05.2024\nMit wem | Archiv | Museum",
        " | Event 1 | Event 2\nTitle | Bridge walk | Map night\nPlace | Park | Hall\nDate | 2024-03-02 | 2024-05-06",
        "Назва | Обрій | Мапа\nМісто | Тернопіль | Полтава\nЗ року | 2018 | травень 2022\nПошта | a@b.org | c@d.org",
    ],
    ids=["dates", "names above", "values of two kinds in a row"],
)
def test_a_column_for_each_record_runs_across(turned: str) -> None:
    assert numbers(drawn(turned)) == [2, 3]


@pytest.mark.parametrize(
    "table",
    [
        "Metric | Target\nParticipants | 120\nEditors | 40\nPhotos | 900\nArticles | 75",
        "Name | From | To\nBridge | 2024-03-02 | 2024-03-03\nMaps | 2024-04-12 | 2024-04-13",
        "Institution | City\nMuseum of Tides | Bergen\nHarbour Archive | Ostend\nRadio Dune | Calais",
        "Metric | Target | Result\nParticipants | 120 | 134\nEditors | 40 | 39\nPhotos | 900 | 611",
        "Figure | January | February\nParticipants | 18 | 22\nEditors | 9 | 7\nPhotos | 27 | 26",
    ],
    ids=["numbers", "dates", "names", "two numbers", "months"],
)
def test_a_narrow_list_is_no_card(table: str) -> None:
    assert numbers(drawn(table)) == []


def test_a_remark_below_a_card_is_no_field() -> None:
    grid = drawn("Name: | Museo\nCity: | Bergen\nWeb: | https://a.example\nPhone: | \nSource: the visit of May")
    (layout,) = guess(grid, is_header_word)
    assert [column.header for column in layout.columns] == ["Name", "City", "Web", "Phone"]
    assert [one.row for one in layout.skipped] == [5]
