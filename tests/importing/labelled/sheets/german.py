"""Labelled sheets in German."""

from partnerdesk.importing.values.answers import Answers
from partnerdesk.records.reading import DecimalSign
from tests.importing.labelled.sheet import Sheet, Table

SHEETS = (
    Sheet(
        "Partnerorganisationen.csv", "de", "encoding delimiter list several-mails sentinel extra several-records",
        encoding="utf-16", delimiter="\t",
        drawn="""
Organisation | Art | Land | Ort | Ansprechpartner | Funktion | E-Mail | Telefon | Themen | Partner seit | Bemerkungen
Museum Moorweide | Museum | Deutschland | Moorweide | Frauke Lüders | Leiterin | lueders@moorweide.example; info@moorweide.example | +49 30 000 1234 | Boote, Karten | 2019 | leiht Beamer
Stadtbücherei Auental | Bibliothek | Österreich | Auental | k. A. | | post@auental.example | | Lesen | März 2021 |
Hochschule Birkenau | Hochschule | Deutschland | Birkenau | Jost Kamp | Dozent | kamp@birkenau.example | +49 30 000 5678 | Lehre, offene Daten | 10/2022 | Seminar im Winter
""",
        tables=(Table(
            "partner",
            columns="name | type | country | city | contact.name | contact.role | contact.email | contact.phone | themes "
            "| known_since | notes",
            rows="""
2 | = | museum | DE | = | = | = | lueders@moorweide.example | = | Boote; Karten | 2019 | =
3 | = | library | AT | = | | | post@auental.example | | Lesen | 2021-03 |
4 | = | university | DE | = | = | = | = | = | Lehre; offene Daten | 2022-10 | =
"""),),
    ),
    Sheet(
        "Verträge.xlsx", "de", "title month-name note comment extra", tab="Verträge", comments={"C4": "zwei Ausfertigungen"},
        drawn="""
Vertragsübersicht

Nr. | Bezeichnung | Partner | Art des Vertrags | Unterzeichnet am | Beginn | Ende | Kündigungsfrist | Ordner
V-7 | Nutzung des Saals | Museum Moorweide | Raumnutzung | 4. März 2023 | 1. April 2023 | 31. März 2026 | 3 Monate | grün
V-8 | Absichtserklärung | Hochschule Birkenau | Absichtserklärung | 12.10.2022 | 17.10.2022 | 30.09.2025 | 6 Wochen | grün

Quelle: Ordner im Vereinsbüro
""",
        tables=(Table(
            "agreement", header=(3,),
            columns="number | title | partners | kind | signed_on | effective_from | ends_on | notice | -",
            rows="""
4 | = | = | = | venue | 2023-03-04 | 2023-04-01 | 2026-03-31 | 3 | =
5 | = | = | = | letter/memorandum_of_understanding | 2022-10-12 | 2022-10-17 | 2025-09-30 | 6 | =
"""),),
    ),
    Sheet(
        "Sachspenden.xlsx", "de", "decimal-comma currency-in-cell subtotal total uncalculated fill-down", tab="Sachspenden",
        drawn="""
Partner | Sachspende | Menge | Einheit | Wert je Einheit | Gesamtwert | Erhalten am
Museum Moorweide | Saal für den Fototag | 5 | Stunden | 60,00 € | =C2*60 | 09.03.2024
 | Leinwand | 1 | Tag | 15,50 € | =C3*15.5 | 09.03.2024
Zwischensumme | | | | | 315,50 € |
Bäckerei Kornblume | Brötchen | 80 | Stück | 0,65 € | =C5*0.65 | 20.04.2024
Stadtbücherei Auental | Plakatdruck | 1 | Stück | 1.234,50 € | =C6*1234.5 | 02.05.2024
Summe | | | | | 1.602,00 € |
""",
        tables=(Table(
            "support", offers="A", columns="partner | description | quantity | unit | unit_value | - | received_on",
            rows="""
2 | = | = | 5 | hour | 60 EUR | ! | 2024-03-09
3 | Museum Moorweide | = | 1 | day | 15.50 EUR | ! | 2024-03-09
5 | = | = | 80 | item | 0.65 EUR | ! | 2024-04-20
6 | = | = | 1 | item | 1234.50 EUR | ! | 2024-05-02
"""),),
    ),
    Sheet(
        "Veranstaltungen.ods", "de", "title group yes-no", tab="Veranstaltungen",
        drawn="""
Veranstaltungen 2024
Veranstaltung | Art | Datum | Ort | Teilnehmende | Neue Autoren | Presse da?
Frühjahr: | | | | | |
Schreibwerkstatt Moor | Workshop | 09.03.2024 | Moorweide | 13 | 4 | ja
Fototour am Kanal | Fototour | 20.04.2024 | Auental | 9 | 0 | nein
Herbst: | | | | | |
Editier-Marathon Karten | Edit-a-thon | 19.10.2024 | Birkenau | 28 | 12 | ja
Schulung für Lehrkräfte | Schulung | 02.11.2024 | Birkenau | 22 | 15 | nein
""",
        tables=(Table(
            "activity", header=(2,), columns="title | kind | starts_on | place | participants | new_editors | -",
            rows="""
4 | = | workshop | 2024-03-09 | = | 13 | 4 | =
5 | = | - | 2024-04-20 | = | 9 | 0 | =
7 | = | edit_a_thon | 2024-10-19 | = | 28 | 12 | =
8 | = | training | 2024-11-02 | = | 22 | 15 | =
"""),),
    ),
    Sheet(
        "Kontoauszug Träger.csv", "de", "delimiter decimal-doubt extra encoding", delimiter=";", encoding="cp1252",
        drawn="""
Buchungsdatum | Fonds | Buchungsart | Verwendungszweck | Betrag | Währung | Empfänger | Saldo
15.01.2024 | Harbour fund | Einzahlung | erste Rate | 5.000 | USD | | 5.000
15.01.2024 | Harbour fund | Gebühr | Verwaltung | 375 | USD | | 4.625
20.02.2024 | Harbour fund | Auszahlung | für Workshops | 1.250 | USD | Hafengruppe | 3.375
""",
        tables=(Table(
            "sponsor_entry", answers=Answers(decimal=DecimalSign.COMMA),
            columns="booked_on | sponsorship | type | description | amount | currency | payee | -",
            rows="""
2 | 2024-01-15 | = | receipt | = | ?5000 USD | USD | | =
3 | 2024-01-15 | = | fee | = | 375 USD | USD | | =
4 | 2024-02-20 | = | disbursement | = | ?1250 USD | USD | = | =
"""),),
    ),
    Sheet(
        "Rückmeldungen.xlsx", "de", "sentinel title", tab="Rückmeldungen",
        drawn="""
Antworten der Partner
Datum | Partner | Rolle der befragten Person | Weiterempfehlung (0-10) | Was lief gut? | Was könnte besser sein? | Kommentare
<2024-06-03> | Museum Moorweide | Leitung | 9 | Der Fototag | Mehr Vorlauf |
<2024-06-05> | Hochschule Birkenau | Dozent | 7 | Nette Leute | keine Angabe | gern wieder
<2024-06-11> | Stadtbücherei Auental | | 10 | Schnelle Antworten | | danke
""",
        tables=(Table(
            "feedback", header=(2,),
            columns="given_on | partner | respondent_role | recommendation | worked_well | could_improve | comments",
            rows="""
3 | 2024-06-03 | = | = | 9 | = | = |
4 | 2024-06-05 | = | = | 7 | = | | =
5 | 2024-06-11 | = | | 10 | = | | =
"""),),
    ),
)  # fmt: skip
