"""Headers of old lists that match no field: they stay beside the record, whatever list they stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from partnerdesk.importing.layout import TableColumn
from partnerdesk.importing.mapping.guessing import guess_mapping

if TYPE_CHECKING:
    from partnerdesk.importing.grid import Raw

LISTS: dict[str, dict[str, list[Raw]]] = {
    "activity": {
        "Activity": ["Map day", "Photo walk", "Wiki class"],
        "Date": ["2024-05-01", "2024-06-01", "2024-07-01"],
        "Partner": ["Museum A", "School B", "Library C"],
    },
    "partner": {
        "Organisation": ["Museum A", "School B", "Library C"],
        "Country": ["Peru", "Chile", "Spain"],
        "Email": ["a@a.example", "b@b.example", "c@c.example"],
    },
    "support": {
        "Donor": ["Museum A", "School B", "Library C"],
        "What was given": ["room", "tea", "boards"],
        "Date": ["2024-05-01", "2024-06-01", "2024-07-01"],
    },
    "agreement": {
        "Partner": ["Museum A", "School B", "Library C"],
        "Agreement title": ["Scans", "Loans", "Lessons"],
        "Signed on": ["2024-05-01", "2024-06-01", "2024-07-01"],
    },
}
LISTED: dict[tuple[Raw, ...], str] = {
    (12, 30, 7): (
        "Number of pages; Number of chairs; Bags carried; Room capacity; Km driven; Postal code; Numéro de page; "
        "Nombre de chaises; Nº de páginas; Número de sala; Anzahl der Seiten; Raumnummer; Postleitzahl; "
        "Кількість сторінок; Номер кімнати; Поштовий індекс; Počet stran; PSČ; Počet židlí; عدد الصفحات; "
        "الرمز البريدي; 페이지 수; 우편번호; 좌석 수; 页数; 邮政编码; 座位数; ページ数; 郵便番号; 座席数; "
        "Количество страниц; Почтовый индекс; Year founded; Año de fundación; Staff; Visitors per year; Opening hours; "
        "Budget line; Cost centre; Children under 12; Age; Weight (kg); Temperature; Volunteers' t-shirts; Members; "
        "S/N; Sl. No.; N.º de orden; N° d'ordre; Nº de ordem; Lfd. Nr.; Poř. č.; No. of women; Asistentes mujeres; "
        "Dont femmes; Nº de mulheres; Davon Frauen; Z toho žen; No. of registrations; Inscritos; Inscrits; "
        "Anmeldungen; Počet přihlášených; Average rating; Calificación promedio; Note moyenne; Nota média; "
        "Durchschnittsnote; Průměrné hodnocení; Days left; Días restantes; Jours restants; Resttage; Zbývá dní; "
        "Saldo; Solde; Zůstatek"
    ),
    ("2023-02-03", "2023-04-17", "2021-10-22"): (
        "Printed on; Date of birth; Fecha de nacimiento; Founded on; Letzte Änderung; Last updated; Дата народження; "
        "更新日; 작성일; Datum narození; Invoice date; Key returned on"
    ),
    ("green one", "old thing", "Bea"): (
        "Colour; Shelf; Driver; Wi-Fi password; Door code; Dietary needs; Legal form; Forme juridique; Rechtsform; "
        "Political party; Director; Umbrella; Key holder; T-shirt size; Facebook; Instagram; Photographer; Weather; "
        "Parking; Bank account; IBAN; Tax number; NIF; ІПН; 税号; Hashtag; Slogan; Internal code; Archive box; Folder; "
        "Typist; File location; Legajo; Classeur; Dossiê; Ablageort; Místo uložení; Barangay; LGA; Bairro; UF; Kanton; "
        "Time zone; Zona horaria; Fuseau horaire; Uhrzeit; GSTIN; CUIT; SIRET; CNPJ; ZVR-Zahl; IČO; Firma y sello; "
        "Stempel; Razítko; Elaborado por; Saisi par; Conferido por; Erfasst am; Zapsal"
    ),
}
UNLISTED: dict[tuple[Raw, ...], str] = {
    (12, 30, 7): (
        "Number of balloons; Nombre de rallonges; Número de inventario; Serial number; Inventarnummer; Серійний номер; "
        "Инвентарный номер; Počet křížků; عدد البالونات; 풍선 수; 气球数量; 風船の数; Barcode; Latitude; Longitud; "
        "Höhenmeter; Number of steps; Battery level; Kilojoules; Number of extension cords; Speed; Рейтинг; "
        "Počet bodů; 得点; 점수; 학년; Wahlkreisnummer; Número de lote"
    ),
    ("2023-02-03", "2023-04-17", "2021-10-22"): (
        "Battery changed on; Fecha de caducidad del extintor; Impfdatum; Date de péremption; Дата повірки; 消毒日期; "
        "점검일; Datum revize; Train leaves on; Date of the photo"
    ),
    ("green one", "old thing", "Bea"): (
        "Model of the scanner; Marque; Fabricante; Cable type; Betriebssystem; Операційна система; Version; "
        "Favourite animal; Nickname of the cat; Choir voice; Parish; Star sign; Zeichen; Musikwunsch; Любимый фильм; "
        "Oblíbená kniha; فصل السنة; 좋아하는 책; 爱好; 趣味; Serie; Lens; Frame; Who cried"
    ),
}


def taken(headers: dict[tuple[Raw, ...], str]) -> tuple[list[str], int]:
    """Return the headers that were taken for fields, and how many there are, in all lists together."""
    found, count = [], 0
    for base in LISTS.values():
        for values, listed in headers.items():
            for header in listed.split("; "):
                columns = [TableColumn(place + 1, "ABCD"[place], one) for place, one in enumerate([*base, header])]
                guessed = guess_mapping(columns, [*base.values(), list(values)], ("Sheet1", "list"))
                target = guessed.columns[-1].target
                found += [f"{header}: {target}"] if target else []
                count += 1
    return found, count


@pytest.mark.parametrize(("headers", "most"), [(LISTED, 0.035), (UNLISTED, 0.125)], ids=["listed", "unlisted"])
def test_what_is_no_field_is_kept_beside_the_record(headers: dict[tuple[Raw, ...], str], most: float) -> None:
    found, count = taken(headers)
    assert len(found) <= most * count, found


@pytest.mark.parametrize(
    ("signed_up", "came"),
    [
        ("Number registered", "Footfall"),
        ("Inscritos", "Asistentes"),
        ("Nb inscrits", "Présents"),
        ("Inscritos", "Presentes"),
        ("Anmeldungen", "Teilnehmende"),
        ("Počet přihlášených", "Počet účastníků"),
    ],
)
def test_who_signed_up_did_not_take_part(signed_up: str, came: str) -> None:
    headers = ("Activity", signed_up, came)
    columns = [TableColumn(place + 1, "ABC"[place], header) for place, header in enumerate(headers)]
    values: list[list[Raw]] = [["Map day", "Photo walk", "Wiki class"], [40, 25, 18], [31, 12, 18]]
    guessed = guess_mapping(columns, values, ("Activities",), entity="activity")
    assert [one.target for one in guessed.columns] == ["activity.title", None, "activity.participants"]


@pytest.mark.parametrize("header", ["Date of birth", "Дата народження", "生年月日", "תאריך"])
def test_dates_of_something_else_are_not_when_it_took_place(header: str) -> None:
    columns = [TableColumn(1, "A", "Activity"), TableColumn(2, "B", header)]
    values = [["Map day", "Photo walk", "Wiki class"], ["1984-05-01", "1990-06-01", "2001-07-01"]]
    guessed = guess_mapping(columns, values, ("Activities",), entity="activity")
    assert (guessed.columns[1].target is None) is (header != "תאריך")
