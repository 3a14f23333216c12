"""Lists: filter as people type, sort as people read, count what is there."""

import pytest

from partnerdesk.records import Partner
from partnerdesk.records.partner import PartnerType, Relation
from partnerdesk.store.data_file import DataFile
from partnerdesk.store.listing import ListQuery, facets, list_columns, read_list
from partnerdesk.store.tables import RECORD_TABLES

NAMES = ["Zoo", "Ñandú Museo", "ÉCOLE", "école b", "Музей Ґ", "متحف الفن", "국립중앙박물관", "100 % libre", "a_b"]


@pytest.fixture
def listed(file: DataFile) -> DataFile:
    with file.change("change-rehearsal") as work:
        work.add_many([Partner(name=name) for name in NAMES])
    return file


def found(file: DataFile, **wanted: object) -> list[str]:
    with file.read() as reader:
        return [row[1] for row in read_list(reader, ListQuery("partner", ("name",), **wanted)).rows]  # type: ignore[arg-type] # any


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("nandu", ["Ñandú Museo"]),
        ("museo ÑAN", ["Ñandú Museo"]),
        ("ecole", ["ÉCOLE", "école b"]),
        ("музей г", ["Музей Ґ"]),
        ("مُتحف", ["متحف الفن"]),
        ("중앙", ["국립중앙박물관"]),
        ("%", ["100 % libre"]),
        ("_", ["a_b"]),
        ("nothing like it", []),
    ],
)
def test_the_quick_filter_knows_no_accents_and_no_case(listed: DataFile, typed: str, expected: list[str]) -> None:
    assert found(listed, text=typed) == expected


def test_names_are_sorted_without_regard_to_accents(listed: DataFile) -> None:
    latin = [name for name in found(listed) if name.isascii() or name[0] in "ÑÉé"]
    assert latin == ["100 % libre", "a_b", "ÉCOLE", "école b", "Ñandú Museo", "Zoo"]


def test_pages_follow_one_another_without_gap_or_repeat(listed: DataFile) -> None:
    pages = [found(listed, limit=4, offset=offset) for offset in (0, 4, 8)]
    assert [len(page) for page in pages] == [4, 4, 1]
    assert [name for page in pages for name in page] == found(listed)


def test_counts_tell_what_matches_and_what_there_is(listed: DataFile) -> None:
    with listed.read() as reader:
        listing = read_list(reader, ListQuery("partner", ("name",), text="ecole", limit=1))
    assert (len(listing.rows), listing.matching, listing.total) == (1, 2, 9)


def test_chosen_values_narrow_the_list_and_not_stated_can_be_chosen(file: DataFile) -> None:
    with file.change("change-rehearsal") as work:
        work.add(Partner(name="A", relation=Relation.ACTIVE, type=PartnerType.MUSEUM, themes=("water",)))
        work.add(Partner(name="B", relation=Relation.ENDED, type=PartnerType.LIBRARY))
        work.add(Partner(name="C"))
    assert found(file, chosen={"relation": ("active", None)}) == ["A", "C"]
    assert found(file, chosen={"family": ("glam",), "relation": ("ended",)}) == ["B"]
    assert found(file, chosen={"themes": ("water",)}) == ["A"]
    with file.read() as reader:
        assert dict(facets(reader, "partner", "family")) == {"glam": 2, None: 1}


def test_what_was_not_stated_comes_last_either_way(file: DataFile) -> None:
    with file.change("change-rehearsal") as work:
        work.add_many([Partner(name=name, city=city) for name, city in (("A", None), ("B", "Salto"), ("C", "Rivera"))])
    assert found(file, order="city") == ["C", "B", "A"]
    assert found(file, order="city", descending=True) == ["B", "C", "A"]


def test_every_column_of_every_list_can_be_asked_for_and_sorted_by(file: DataFile) -> None:
    for entity in RECORD_TABLES:
        columns = tuple(list_columns(entity))
        with file.read() as reader:
            for order in columns:
                assert read_list(reader, ListQuery(entity, columns, order=order)).total in (0, 1)
