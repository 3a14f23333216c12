"""Names and addresses that mean the same whatever their spelling."""

from __future__ import annotations

import pytest

from partnerdesk.records.name_key import name_key
from partnerdesk.records.reach import domain_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Imprenta Calamar Tinto, S.L.", "IMPRENTA CALAMAR TINTO"),
        ("Museo Marítimo del Faro Rojo", "museo  maritimo del faro rojo"),
        ("IES Punta Gavia", "I.E.S. Punta Gavia"),
        ("Nubeclara Hosting SL", "Nubeclara Hosting"),
        ("Open Harbour e.V.", "Open Harbour"),
        ("ТОВ «Книгарня»", "Книгарня"),
        ("株式会社青空", "(株)青空"),
        ("ＡＢＣ Ｇａｌｌｅｒｙ", "ABC Gallery"),
        ("L’Archive", "L'Archive"),
    ],
)
def test_case_accents_points_and_legal_forms_make_no_difference(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Asociación Vela Blanca", "Asociación Vela Franca"),
        ("Mapoteca Sextante", "Mapoteca Sextante, sede sur"),
        ("SA", "SL"),
    ],
)
def test_different_names_stay_different(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


def test_a_name_that_is_nothing_but_a_legal_form_keeps_it() -> None:
    assert name_key("GmbH") == "gmbh"


def test_the_longest_of_several_legal_forms_written_together_with_a_name_is_taken_off() -> None:
    # 有限公司 alone is a form, too.
    assert name_key("星河印刷股份有限公司") == name_key("星河印刷")


def test_a_domain_that_many_share_is_no_sign() -> None:
    assert (
        domain_key("https://www.Farorojo.example/") == domain_key("farorojo.example/index.html") == "farorojo.example"
    )
    assert domain_key("https://facebook.com/farorojo") is None
    assert domain_key("farorojo.wordpress.com") is None
    assert domain_key("city.example/library") != domain_key("city.example/museum")
