"""Likely duplicates: which pairs are found, by what signs, and which are left alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz

from partnerdesk.analysis.duplicates.finding import find_duplicates
from partnerdesk.analysis.duplicates.near_names import near_names
from partnerdesk.analysis.duplicates.reach_signs import host_of_mail, host_of_site, phone_key
from partnerdesk.records import Contact, Group, MatchAnswer, Partner
from partnerdesk.records.match_answer import not_the_same
from partnerdesk.records.name_key import name_key
from partnerdesk.store.data_file import DataFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from partnerdesk.analysis.duplicates.likely_pair import LikelyPair


@pytest.fixture
def file(tmp_path: Path) -> Iterator[DataFile]:
    with DataFile.create(tmp_path / "group.partnerdesk", Group(name="Delta"), author="ana") as made:
        yield made


def partners(file: DataFile, *given: str | dict[str, Any]) -> list[str]:
    """Add partners by their names or values, and return their ids."""
    values = [{"name": one} if isinstance(one, str) else {"name": f"Place {n}", **one} for n, one in enumerate(given)]
    with file.change("change-rehearsal") as work:
        return [partner.id for partner in work.add_many([Partner(**one) for one in values])]


def pairs(file: DataFile, entity: str = "partner") -> list[LikelyPair]:
    with file.read() as reader:
        return [pair for group in find_duplicates(reader, entity) for pair in group.pairs]


def signs(file: DataFile, entity: str = "partner") -> list[set[str]]:
    return [{sign.key for sign in pair.evidence} for pair in pairs(file, entity)]


@pytest.mark.parametrize(
    ("one", "other", "sign"),
    [
        ("Museo del Agua", "MUSEO DEL AGUÁ", "duplicate-same-name"),
        ("Imprenta Calamar Tinto", "Imprenta Calamar Tinto, S.L.", "duplicate-same-name-folded"),
        ("مكتبة الإسكندرية", "مكتبه الاسكندريه", "duplicate-same-name"),
        ("한국문화재단", "한국문화재단 (주)", "duplicate-same-name-folded"),
        ("Бібліотека імені Лесі Українки", "Бібліотека ім. Лесі Українки", "duplicate-near-name"),
        ("國立臺灣歷史博物館", "國立臺灣歷史博物舘", "duplicate-near-name"),
        ("Museo de Arte Moderno", "Museo de Arte Modermo", "duplicate-near-name"),
        ("Arte y Museo Moderno", "Museo Moderno y Arte", "duplicate-near-name"),
        ("Universidad Nacional Autónoma de México", "U.N.A.M.", "duplicate-acronym"),
        ("Museum of Modern Art (MoMA)", "MoMA", "duplicate-alias"),
    ],
)
def test_names_that_mean_one_partner_are_found(file: DataFile, one: str, other: str, sign: str) -> None:
    partners(file, one, other, "Radio Ñandú", "Zoo")
    (found,) = signs(file)
    assert sign in found


@pytest.mark.parametrize(
    ("one", "other", "sign"),
    [
        ({"wikidata": "Q42"}, {"wikidata": "Q42"}, "duplicate-same-wikidata"),
        ({"email": "Info@Faro.example"}, {"email": "info@faro.example"}, "duplicate-same-email"),
        ({"website": "https://www.faro.uy/"}, {"website": "faro.uy"}, "duplicate-same-domain"),
        ({"website": "https://faro.uy"}, {"email": "ana@faro.uy"}, "duplicate-same-domain"),
        ({"phone": "+598 2 408 1234"}, {"phone": "(02) 4081234"}, "duplicate-same-phone"),
        ({"name": "Gorilla", "other_names": ("Lighthouse",)}, {"name": "Lighthouse"}, "duplicate-alias"),
        ({"other_names": ("Lighthouse",)}, {"other_names": ("Lighthouse Ltd",)}, "duplicate-both-alias"),
    ],
)
def test_other_signs_are_found_though_the_names_differ(
    file: DataFile, one: dict[str, Any], other: dict[str, Any], sign: str
) -> None:
    partners(file, {"name": "Faro Rojo", **one}, {"name": "Casa Azul", **other})
    (found,) = signs(file)
    assert sign in found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"name": "School 12"}, {"name": "School 13"}),
        ({"email": "ana@gmail.com"}, {"email": "bilal@gmail.com"}),
        ({"website": "facebook.com/one"}, {"website": "facebook.com/two"}),
        ({"website": "city.example/museum"}, {"website": "city.example/library"}),
        ({"name": "Museo Azul"}, {"name": "Museo Rojo"}),
        ({"name": "Archivo Rodi Golfi"}, {"name": "Archivo Norofigol Golfi"}),
        ({"phone": "+598 2 408 1234 ext 5"}, {"phone": "+598 2 408 1234 ext 6"}),
    ],
)
def test_different_partners_are_left_alone(file: DataFile, one: dict[str, Any], other: dict[str, Any]) -> None:
    partners(file, {"name": "Faro Rojo", **one}, {"name": "Casa Azul", **other})
    assert pairs(file) == []


def test_words_that_many_names_hold_are_no_slip_of_the_pen(file: DataFile) -> None:
    places = ("Salto", "Santo")
    partners(file, *(f"{kind} Municipal de {place}" for kind in ("Museo", "Radio", "Teatro") for place in places))
    assert pairs(file) == []


def test_what_more_than_four_share_tells_nothing(file: DataFile) -> None:
    names = ("Faro Rojo", "Casa Azul", "Zoo", "Radio Delta", "Teatro Sur")
    partners(file, *({"name": name, "website": "ministry.example", "phone": "4081234"} for name in names))
    assert pairs(file) == []


def test_a_branch_shares_house_and_number_with_its_head_on_purpose(file: DataFile) -> None:
    (head,) = partners(file, {"name": "National Library", "website": "library.example"})
    partners(file, {"name": "Map Room", "website": "library.example", "parent_partner": head})
    assert pairs(file) == []


def test_what_speaks_against_a_pair_is_said_and_lowers_its_score(file: DataFile) -> None:
    partners(
        file, {"name": "Biblioteca Municipal", "city": "Salto"}, {"name": "Biblioteca Municipal", "city": "Rivera"}
    )
    partners(file, "Radio Ñandú", "Radio Nandu")
    sure, doubtful = pairs(file)
    assert (sure.against, [sign.words for sign in doubtful.against]) == ((), ["Different cities: Salto, Rivera"])
    assert sure.score > doubtful.score


def test_several_signs_make_a_pair_likelier(file: DataFile) -> None:
    partners(file, {"name": "Faro", "website": "faro.uy"}, {"name": "Casa", "website": "faro.uy"})
    partners(file, {"name": "Mar", "website": "mar.uy", "phone": "4081234"})
    partners(file, {"name": "Sol", "website": "mar.uy", "phone": "408 1234"})
    both, one = pairs(file)
    assert (both.names, one.names) == (("Mar", "Sol"), ("Faro", "Casa"))
    assert both.score > one.score


def test_pairs_that_hang_together_are_one_group(file: DataFile) -> None:
    ids = partners(file, "Museo del Agua", "Museo del Agua S.L.", "Museo del Aguá", "Radio Sur", "Radio Sur Ltd")
    with file.read() as reader:
        groups = find_duplicates(reader, "partner")
    assert sorted(map(sorted, (group.ids for group in groups))) == [sorted(ids[:3]), sorted(ids[3:])]


def test_pairs_that_the_user_told_apart_are_left_out(file: DataFile) -> None:
    one, other = partners(file, "Museo del Agua", "Museo del Agua S.L.")
    with file.change("change-rehearsal") as work:
        work.add(not_the_same("partner", other, one))
    assert pairs(file) == []


def test_an_answer_of_an_import_counts_too(file: DataFile) -> None:
    one, _ = partners(file, "Museo del Agua", "Museo del Ahua")
    assert len(pairs(file)) == 1
    with file.change("change-rehearsal") as work:
        denied = MatchAnswer(about_entity="partner", wanted=name_key("Museo del Ahua"), about_record=one, same=False)
        work.add(denied)
    assert pairs(file) == []


def test_the_search_says_how_far_it_is_and_ends_where_it_is_stopped(file: DataFile) -> None:
    partners(file, "Museo del Agua", "Museo del Agua S.L.")
    said: list[int] = []
    with file.read() as reader:
        find_duplicates(reader, "partner", lambda done, total: said.append(100 * done // total))
    assert said == sorted(said)
    assert (said[0], said[-1]) == (0, 100)

    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    with file.read() as reader, pytest.raises(InterruptedError):
        find_duplicates(reader, "partner", stop)


@pytest.mark.parametrize(
    ("one", "other", "sign"),
    [
        ({"name": "Ana Pérez"}, {"name": "Perez, Ana"}, "duplicate-same-person"),
        ({"name": "Dra. Ana Pérez"}, {"name": "A. Pérez"}, "duplicate-initials"),
        ({"name": "Olena Kovalenko"}, {"name": "Olena Kovalenco"}, "duplicate-near-person"),
        ({"name": "Ana Pérez", "email": "a@b.uy"}, {"name": "Ana P.", "email": "A@b.uy"}, "duplicate-same-email"),
        ({"name": "Ana Ruz", "phone": "4081234"}, {"name": "Ana Ruz So", "phone": "408-1234"}, "duplicate-same-phone"),
    ],
)  # fmt: skip
def test_persons_at_one_partner_are_found(
    file: DataFile, one: dict[str, Any], other: dict[str, Any], sign: str
) -> None:
    (partner,) = partners(file, "Museum")
    with file.change("change-rehearsal") as work:
        work.add_many([Contact(partner=partner, **one), Contact(partner=partner, **other)])
        work.add(Contact(partner=partner, name="Bilal Haddad", email="c@b.example"))
    (found,) = signs(file, "contact")
    assert sign in found


def test_a_mailbox_of_an_office_makes_no_two_persons_one(file: DataFile) -> None:
    (partner,) = partners(file, "Museum")
    with file.change("change-rehearsal") as work:
        for name in ("Ana Pérez", "Bilal Haddad", "Chen Wei"):
            work.add(Contact(partner=partner, name=name, email="info@museum.example", phone="4081234"))
    assert pairs(file, "contact") == []


def test_a_person_who_moved_is_found_but_less_likely(file: DataFile) -> None:
    one, other = partners(file, "Museum", "Zoo")
    with file.change("change-rehearsal") as work:
        work.add_many([Contact(partner=one, name="Ana Pérez"), Contact(partner=other, name="Ana Pérez")])
        work.add_many([Contact(partner=one, name="Chen Wei"), Contact(partner=one, name="Wei Chen")])
    here, elsewhere = pairs(file, "contact")
    assert (here.names[0], elsewhere.names[0]) == ("Chen Wei", "Ana Pérez")


def test_phone_numbers_and_hosts_are_compared_as_people_mean_them() -> None:
    assert phone_key("0059824081234") == phone_key("+598 2 4081234")
    assert phone_key("12345") is None
    assert host_of_site("https://www.faro.uy") == "faro.uy"
    assert (host_of_site("faro.uy/museum"), host_of_mail("a@ukr.net"), host_of_mail("a@faro.uy")) == (
        None,
        None,
        "faro.uy",
    )


WORDS = st.lists(st.text("abcdeмур圖書館", min_size=2, max_size=7), min_size=1, max_size=3).map(" ".join)


@given(names=st.lists(WORDS, min_size=2, max_size=20))
def test_a_near_name_has_the_score_of_token_sort_and_no_pair_comes_twice(names: list[str]) -> None:
    found = list(near_names(names, 80))
    assert len({(one, other) for one, other, _ in found}) == len(found)
    for one, other, score in found:
        assert one < other
        assert names[one] != names[other]
        assert score == pytest.approx(fuzz.token_sort_ratio(names[one], names[other]))
        assert score >= 80


@given(word=st.text("abcdefghij", min_size=6, max_size=12), at=st.integers(4, 5), crowd=st.integers(0, 60))
def test_a_slip_of_the_pen_is_found_whatever_else_there_is(word: str, at: int, crowd: int) -> None:
    name, slip = f"museum {word}", f"museum {word[:at]}x{word[at:]}"
    others = [f"museum {number * 7919:x} hall" for number in range(1, crowd + 1)]
    assert any({one, other} == {0, 1} for one, other, _ in near_names([name, slip, *others], 86))
