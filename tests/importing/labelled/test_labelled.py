"""The labelled sheets, imported: what is guessed is nearly always right, what is read always, and nothing is lost."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from tests.importing.labelled.all_sheets import SHEETS
from tests.importing.labelled.known import make_data_file
from tests.importing.labelled.scoring import Score, score
from tests.importing.labelled.sheet import TRAPS

if TYPE_CHECKING:
    from tests.importing.labelled.sheet import Sheet


@pytest.fixture(scope="module")
def scores(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Score]:
    folder = tmp_path_factory.mktemp("labelled")
    with make_data_file(folder) as data_file:
        return {sheet.file: score(sheet, data_file, folder) for sheet in SHEETS}


@pytest.fixture(scope="module")
def total(scores: dict[str, Score]) -> Score:
    found = Score()
    for one in scores.values():
        found += one
    return found


def test_there_are_enough_sheets_languages_and_kinds_of_record() -> None:
    assert len(SHEETS) >= 60
    assert len({sheet.file for sheet in SHEETS}) == len(SHEETS)
    assert len({sheet.language for sheet in SHEETS}) == 12
    kinds = Counter(table.entities[0] for sheet in SHEETS for table in sheet.tables)
    wanted = "partner contact agreement sponsorship sponsor_entry grant goal metric support activity content_result"
    assert set(kinds) >= {*wanted.split(), "conversation", "followup", "feedback", "value_area"}


def test_every_trap_stands_in_at_least_two_sheets() -> None:
    traps = Counter(trap for sheet in SHEETS for trap in sheet.trap_names)
    assert set(traps) == set(TRAPS)
    assert min(traps.values()) >= 2


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.file)
def test_the_truth_has_a_cell_for_every_column_of_a_record(sheet: Sheet) -> None:
    for table in sheet.tables:
        for number, truths in table.truths.items():
            assert table.form == "across" or number <= len(sheet.rows)
            assert len(truths) == len(table.targets)


def test_header_rows_are_found(total: Score) -> None:
    assert total.headers.share >= 0.99, total.misses
    assert total.rows.share >= 0.99, total.misses


def test_the_kind_of_record_is_found(total: Score) -> None:
    assert total.entities.share >= 0.99, total.misses


def test_columns_go_into_their_fields(total: Score) -> None:
    assert total.columns.share >= 0.99, total.misses


def test_values_are_read_as_a_person_reads_them(total: Score) -> None:
    # The rest are three words that were taken for another one of their list, and names of languages: all are said.
    assert total.values.share >= 0.999, total.misses


def test_words_that_no_list_knows_are_read_once_their_meaning_is_said(total: Score) -> None:
    assert total.words.of > 50
    assert total.words.share >= 0.99, total.misses


def test_what_only_the_user_can_know_is_asked(total: Score) -> None:
    assert total.asked.right == total.asked.of > 20


def test_no_value_is_wrong_without_a_question_or_a_problem(total: Score) -> None:
    assert total.wrong == []


def test_every_filled_cell_is_accounted_for(total: Score) -> None:
    assert total.cells.right == total.cells.of > 2_000
