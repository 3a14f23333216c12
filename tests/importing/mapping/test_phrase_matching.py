"""Headers that are no known phrase, and are near one: order, endings, slips, compounds, more words."""

from __future__ import annotations

import pytest

from partnerdesk.importing.mapping.headers import candidates_of
from partnerdesk.importing.mapping.known_stems import known_stems, parted
from partnerdesk.importing.mapping.phrase_matching import near_phrases


def nearest(header: str) -> str:
    found = candidates_of(header)
    return max(found, key=lambda target: found[target].score)


@pytest.mark.parametrize(
    ("header", "target"),
    [
        ("Fecha en que se firmó el convenio", "agreement.signed_on"),
        ("Дата підписання угоди сторонами", "agreement.signed_on"),
        ("Total number of all participants", "activity.participants"),
        ("Fin prévue de la convention (date)", "agreement.ends_on"),
        ("合作协议签署日期", "agreement.signed_on"),
        ("participnats", "activity.participants"),
    ],
)
def test_order_endings_and_a_word_more_do_not_hide_a_field(header: str, target: str) -> None:
    assert nearest(header) == target


def test_a_near_header_is_less_sure_than_a_known_one() -> None:
    known, near = candidates_of("Fecha de firma"), candidates_of("Fecha en que fue la firma")
    assert 0.4 < near["agreement.signed_on"].score < known["agreement.signed_on"].score


def test_a_part_of_another_word_says_little() -> None:
    assert candidates_of("Number of pages in the leaflet").keys().isdisjoint({"activity.participants"})


def test_words_of_the_sheets_own_language_come_first() -> None:
    at_home, abroad = (
        near_phrases("nombre completo", frozenset({language}))["contact.name"].share for language in ("es", "ja")
    )
    assert at_home > abroad


def test_a_word_cut_short_and_a_slip_are_known_by_the_rest() -> None:
    assert any(one.startswith("vencimient") for one, _ in known_stems("vencimi"))
    assert any(how < 1 for _, how in known_stems("particpant"))
    assert known_stems("qwrtzpsd") == ()


def test_a_compound_is_parted_where_its_end_is_known() -> None:
    assert parted("bsqwrtzdatum") == ("bsqwrtz", "dat")
    assert parted("qwrtzpsdfgh") == ("qwrtzpsdfgh",)
