"""Headers in twelve languages, and what a table is taken for."""

from __future__ import annotations

from typing import Any

import pytest

from partnerdesk.importing.compiled_words import header_words
from partnerdesk.importing.grid import column_letters
from partnerdesk.importing.header_words import OTHER
from partnerdesk.importing.layout import TableColumn
from partnerdesk.importing.mapping.choice import Fate, Why
from partnerdesk.importing.mapping.guessing import Guess, guess_mapping
from partnerdesk.importing.mapping.headers import candidates_of
from partnerdesk.importing.mapping.targets import entity_of, field_of, label_key, targets
from partnerdesk.messages import text

PARTNERS = {
    "en": "Organisation|Type|Country|Contact person|Email|Status|Notes",
    "es": "Socio|Tipo|País|Persona de contacto|Correo|Estado|Observaciones",
    "fr": "Partenaire|Type|Pays|Interlocuteur|Courriel|Statut|Remarques",
    "pt": "Parceiro|Tipo|País|Pessoa de contato|E-mail|Situação|Observações",
    "ar": "الجهة الشريكة|النوع|الدولة|جهة الاتصال|البريد الإلكتروني|الحالة|ملاحظات",
    "uk": "Організація|Тип|Країна|Контактна особа|Ел. пошта|Статус|Примітки",
    "cs": "Organizace|Typ|Země|Kontaktní osoba|E-mail|Stav|Poznámky",
    "ko": "협력기관|유형|국가|담당자|이메일|상태|비고",
    "de": "Einrichtung|Art|Land|Ansprechperson|E-Mail|Status|Anmerkungen",
    "ru": "Организация|Тип|Страна|Контактное лицо|Электронная почта|Статус|Примечания",
    "zh-Hans": "合作伙伴|类型|国家|联系人|邮箱|状态|备注",
    "zh-Hant": "合作夥伴|類型|國家|聯絡人|郵箱|狀態|備註",
    "ja": "パートナー|種類|国|担当者|メール|状態|備考",
}
INTO = [
    "partner.name",
    "partner.type",
    "partner.country",
    "contact.name",
    "contact.email",
    "partner.relation",
    "partner.notes",
]
VALUES = [
    ["Museo Uno", "Biblioteca Dos"],
    ["Museum", "Library"],
    ["Spain", "Peru"],
    ["Ana Ruiz", "Luis Paz"],
    ["ana@uno.example", "luis@dos.example"],
    ["Active", "Prospect"],
    ["first visit in May", "likes maps"],
]


def guessed(headers: list[str], values: list[list[Any]], name: str = "", entity: str | None = None) -> Guess:
    columns = [TableColumn(n, column_letters(n), header) for n, header in enumerate(headers, start=1)]
    return guess_mapping(columns, values, (name, ""), entity=entity)


@pytest.mark.parametrize("language", PARTNERS)
def test_a_list_of_partners_with_their_contacts_is_known_in_each_language(language: str) -> None:
    found = guessed(PARTNERS[language].split("|"), VALUES)
    assert found.entity == "partner"
    assert [choice.target for choice in found.columns] == INTO


def test_every_word_leads_to_a_field_that_is_there_and_has_a_label() -> None:
    listed = [word for words in header_words().values() for word in words]
    assert any(entity_of(word.target) == OTHER for word in listed)
    for word in listed:
        if entity_of(word.target) != OTHER:
            assert field_of(word.target).name
            assert text(label_key(word.target))


def test_a_word_for_what_is_no_field_means_no_field() -> None:
    for phrase, words in header_words().items():
        entities = {entity_of(word.target) for word in words}
        assert OTHER not in entities or entities == {OTHER}, phrase


def test_every_target_has_a_label_for_people() -> None:
    for key in ("partner", "contact", "activity", "agreement", "followup"):
        assert all(text(label_key(target)) for target in targets(key))


def test_a_column_that_matches_nothing_is_kept_beside_the_record() -> None:
    found = guessed(["Socio", "Padrino"], [["Museo Uno", "Museo Dos"], ["Lola", "Samir"]], "Socios")
    assert found.columns[1].fate is Fate.EXTRA
    assert found.columns[1].reason.why is Why.NOTHING


def test_a_header_whose_values_cannot_be_of_its_field_is_not_believed() -> None:
    found = guessed(
        ["Partner", "Country"], [["Museo Uno", "Museo Dos"], ["see the other list", "ask Lola"]], "Partners"
    )
    assert found.columns[1].target is None


def test_the_word_for_a_kind_of_record_tells_whose_date_it_is() -> None:
    found = candidates_of("Fecha firma convenio")
    assert max(found, key=lambda target: found[target].score) == "agreement.signed_on"


def test_mail_addresses_are_known_without_a_header() -> None:
    found = guessed(["Socio", "?"], [["Museo Uno", "Museo Dos"], ["a@uno.example", "b@dos.example"]], "Socios")
    assert (found.columns[1].target, found.columns[1].reason.why) == ("partner.email", Why.VALUES)


@pytest.mark.parametrize(
    ("header", "target"),
    [
        ("Importe", "support.amount"), ("Valor total", "support.amount"), ("Valor estimado", "support.amount"),
        ("Precio unitario", "support.unit_value"), ("Valor c/u", "support.unit_value"),
    ],
)  # fmt: skip
def test_what_a_gift_is_worth_is_its_amount_unless_the_header_speaks_of_one_of_many(header: str, target: str) -> None:
    found = guessed(
        ["Socio", "Descripción", "Cantidad", header],
        [["Museo Uno", "Museo Dos"], ["Sala", "Escáner"], [1, 2], ["10,00 €", "20,00 €"]],
        "Apoyos",
    )
    assert found.entity == "support"
    assert found.columns[3].target == target


def test_a_score_is_no_amount() -> None:
    found = guessed(["Partenaire", "Valeur (0-5)"], [["Musée", "École"], [4.6, 3.1]], "Partenaires")
    assert found.columns[1].target is None


def test_a_table_of_other_things_is_not_forced_into_a_record() -> None:
    assert guessed(["Colour", "Meaning"], [["green", "red"], ["fine", "late"]]).entity is None


def test_telephone_numbers_are_known_by_their_looks() -> None:
    found = guessed(
        ["Socio", "???", "Oficio"],
        [["Museo Uno", "Museo Dos"], ["+34 91 000 11 22", "+34 91 000 11 23"], ["014/2024", "015/2024"]],
        "Socios",
    )
    assert [choice.target for choice in found.columns] == ["partner.name", "partner.phone", None]


def test_names_of_organisations_are_the_partner_of_a_list() -> None:
    found = guessed(
        ["Actividad", "Fecha", "???"],
        [["Taller", "Charla"], ["2024-05-01", "2024-06-01"], ["Museo del Faro", "Biblioteca Luz"]],
        "Actividades",
    )
    assert (found.entity, found.columns[2].target) == ("activity", "activity.partners")


def test_two_dates_in_order_are_a_period() -> None:
    found = guessed(
        ["Actividad", "Participantes", "???", "!!!"],
        [["Taller uno", "Charla dos"], [3, 4], ["2024-05-01", "2024-06-01"], ["2024-05-02", "2024-06-01"]],
        "Actividades",
    )
    assert [choice.target for choice in found.columns[2:]] == ["activity.starts_on", "activity.ends_on"]


def test_a_responsible_person_with_a_position_is_the_partners() -> None:
    found = guessed(
        ["Organisation", "Responsible person", "Position", "Email"],
        [["Museum One", "Museum Two"], ["Ana Ruiz", "Luis Paz"], ["head", "clerk"], ["a@one.example", "l@two.example"]],
        "Partners",
    )
    assert [choice.target for choice in found.columns] == [
        "partner.name",
        "contact.name",
        "contact.role",
        "contact.email",
    ]


def test_numbers_of_rows_are_no_numbers_of_papers() -> None:
    found = guessed(
        ["連番号", "Title", "Partner", "Signed on"],
        [[1, 2, 3], ["Scans", "Loans", "Rooms"], ["Museum A", "Museum B", "Museum C"], ["2024-05-01"] * 3],
        "Agreements",
    )
    assert found.entity == "agreement"
    assert found.columns[0].target is None


def test_a_time_stamp_is_not_the_day_a_partner_was_met() -> None:
    found = guessed(
        ["Since when (timestamp)", "Organisation", "City"],
        [["2024-05-01 10:11:12", "2024-05-02 09:00:01"], ["Museum One", "Museum Two"], ["Oruro", "La Paz"]],
        "Partners",
    )
    assert found.columns[0].target is None


@pytest.mark.parametrize(
    ("headers", "target"),
    [
        ("报名人数|实到人数", "activity.participants"),
        ("報名人數|實到人數", "activity.participants"),
        ("Зареєстровано|Було осіб", "activity.participants"),
        ("Зарегистрировалось|Пришло людей", "activity.participants"),
        ("عدد المسجلين|الحضور الفعلي", "activity.participants"),
        ("신청자 수|실참석인원", "activity.participants"),
        ("申込者数|実際の参加者数", "activity.participants"),
        ("Жінок|Учасників усього", "activity.participants"),
        ("うち女性|参加者総数", "activity.participants"),
    ],
)
def test_who_signed_up_and_who_of_them_are_women_is_not_how_many_came(headers: str, target: str) -> None:
    found = guessed(
        ["Activity", "Date", *headers.split("|")],
        [["Map day", "Photo walk", "Wiki class"], ["2024-05-01", "2024-06-01", "2024-07-01"], [30, 22, 9], [19, 20, 7]],
        "Activities",
    )
    assert [choice.target for choice in found.columns[2:]] == [None, target]


@pytest.mark.parametrize("header", ["№ з/п", "№ п/п", "م", "연번", "序号", "序號", "項番"])
def test_numbers_of_rows_with_gaps_are_no_numbers_of_papers(header: str) -> None:
    found = guessed(
        [header, "Agreement", "Partner", "Signed on"],
        [[1, 3, 4], ["Scans", "Loans", "Rooms"], ["Museum A", "Museum B", "Museum C"], ["2024-05-01"] * 3],
        "Agreements",
    )
    assert found.columns[0].target is None


@pytest.mark.parametrize(
    ("simplified", "traditional"),
    [
        ("联系人邮箱", "聯繫人郵箱"),
        ("发票号码", "發票號碼"),
        ("捐赠类型", "捐贈類型"),
        ("实际完成日期", "實際完成日期"),
    ],
)
def test_a_chinese_header_is_known_in_both_scripts(simplified: str, traditional: str) -> None:
    one, other = (
        {target for target, found in candidates_of(header).items() if found.score >= 0.75}
        for header in (simplified, traditional)
    )
    assert one & other
