"""A sixth batch, written by people who had not seen the program: German and Czech."""

from tests.importing.labelled.sheet import Sheet, Table

SHEETS = (
    Sheet(
        "Netzwerk_Ansprechpersonen_2024.xlsx",
        "de",
        "two-rows merged-header serial several-records extra",
        tab="Verteiler",
        merged=("A1:C1", "D1:I1", "J1:K1"),
        drawn="""
Einrichtung | | | Ansprechperson | | | | | | Einwilligung |
Name | Art | Ort | Anrede | Vorname | Nachname | Funktion | E-Mail | Telefon | erteilt am | wie
Stadtbücherei Rottwede | Bibliothek | Rottwede | Frau | Heike | Lammert | Leitung | lammert@buecherei-rottwede.example | 05999 10-22 | 45352 | per Mail
Stadtbücherei Rottwede | Bibliothek | Rottwede | Herr | Ömer | Tasci | Veranstaltungen | tasci@buecherei-rottwede.example | 05999 10-24 | 45366 | per Mail
Heimatmuseum Ohlsen | Museum | Ohlsen | Frau | Dr. Ruth | Behnke | Kuratorin | info@museum-ohlsen.example | 05998 4410 | 45450 | Formular
Gesamtschule am Deich | Schule | Ohlsen | Herr | Jannis | Voß | Lehrer | j.voss@gesa-deich.example | | | mündlich
Kreisarchiv Süderland | Archiv | Rottwede | Frau | Wiebke | Harms | Archivarin | archiv@suederland.example | 05999 770 | 45600 | Formular
""",
        tables=(
            Table(
                "contact/partner",
                header=(1, 2),
                columns="partner/partner.name | partner.type | partner.city | - | given_name | family_name | role | email "
                "| phone | consent_given_on | basis_note/source/-",
                rows="""
3 | = | library | = | = | = | = | = | = | = | 2024-03-01 | =
4 | = | library | = | = | = | = | = | = | = | 2024-03-15 | =
5 | = | museum | = | = | = | = | = | = | = | 2024-06-07 | =
6 | = | school | = | = | = | = | = | = | | | =
7 | = | archive | = | = | = | = | = | = | = | 2024-11-04 | =
""",
            ),
        ),
    ),
    Sheet(
        "Unterstützung Jänner-Juni 2025.xlsx",
        "de",
        "title total month-name uncalculated extra",
        tab="Unterstützung",
        drawn="""
Was wir heuer bekommen haben (Jänner bis Juni)
Von wem | Was genau | Art der Leistung | Menge | Einheit | Wert je Einheit (€) | Gesamt | Bewertet nach | Erhalten am | Für Projekt | Gegenleistung | Dank verschickt am
Volkshochschule Tannau | Seminarraum im 2. Stock | Raum | 6 | Std. | 35 | =D3*F3 | Marktpreis | 15. Jänner 2025 | Wissen im Dorf 2025 | Logo am Plakat | 3. Februar 2025
Gasthaus Krenn | Jause beim Vernetzungstreffen | Verpflegung | 22 | Stk. | 8.5 | =D4*F4 | Rechnung | 28. Jänner 2025 | Wissen im Dorf 2025 | | 3. Februar 2025
Heimatverein Sankt Urban | Leihweise zwei Beamer | Leihgeräte | 2 | Tage | 25 | =D5*F5 | Mietpreis | 22. Februar 2025 | | Freikarten | 5. März 2025
Taxi Lechner | Fahrten für die Zeitzeugen | Transport | 140 | km | 0.5 | =D6*F6 | Richtsatz | 14. Mai 2025 | Wissen im Dorf 2025 | |
Maria Oberhuber | Transkription der Interviews | ehrenamtliche Arbeit | 18 | Std. | | | nicht bewertet | 30. Juni 2025 | Wissen im Dorf 2025 | |
Summe | | | | | | =SUM(G3:G7)
""",
        tables=(
            Table(
                "support",
                header=(2,),
                columns="partner | description | category | quantity | unit | unit_value | -/amount | valuation_basis "
                "| received_on | grant | in_return | acknowledged_on",
                rows="""
3 | = | = | venue | 6 | hour | 35 EUR | - | market_price | 2025-01-15 | = | = | 2025-02-03
4 | = | = | catering | 22 | item | 8.50 EUR | - | donors_invoice | 2025-01-28 | = | | 2025-02-03
5 | = | = | equipment_loan | 2 | day | 25 EUR | - | fair_rental | 2025-02-22 | | = | 2025-03-05
6 | = | = | transport | 140 | km | 0.50 EUR | - | reference_rate | 2025-05-14 | = | |
7 | = | = | volunteer_time | 18 | hour | | | not_valued | 2025-06-30 | = | |
""",
            ),
        ),
    ),
    Sheet(
        "Leihverträge & Absprachen.csv",
        "de",
        "delimiter encoding sentinel extra",
        delimiter=";",
        encoding="cp1252",
        drawn="""
Nr. | Vertragspartnerin | Gegenstand | Vertragsart | unterz. am | gültig ab | gültig bis | Kündigungsfrist | Entschädigung CHF | Anwendbares Recht | Stand | Ordner
V-07 | Kantonsbibliothek Obertal | Digitalisierung Postkarten | Vertrag | 15.02.2023 | 01.03.2023 | 28.02.2025 | 3 Monate | 1'200.00 | Schweizer Recht | abgelaufen | grün 2
V-08 | Stiftung Haus zum Rössli | Saal für den Schreibtag | Raumnutzung | 24.08.2023 | 24.08.2023 | unbefristet | 30 Tage | 0.00 | | läuft | grün 2
V-09 | Lokalradio Seerücken | Beiträge zum Dorffest | mündlich | | 01.05.2024 | 31.05.2024 | | | | abgelaufen | -
V-10 | Pädagogische Hochschule Linthau | Zusammenarbeit in der Lehre | Kooperationsvereinbarung | 19.09.2024 | 01.10.2024 | 30.09.2026 | 6 Monate | 2'450.50 | Schweizer Recht | läuft | grün 3
V-11 | Ortsmuseum Wyla-Berg | Leihgabe Scanner | Leihvertrag | | 13.01.2025 | 13.07.2025 | | | | zur Unterschrift verschickt | grün 3
V-12 | Historischer Verein Am Bach | Bildspende Nachlass Hess | Bildspende | | | | | | | Entwurf | Laptop Vreni
""",
        tables=(
            Table(
                "agreement",
                columns="number | partners | title/purpose | kind | signed_on | effective_from | ends_on | notice | amount "
                "| governing_law | state | -",
                rows="""
2 | = | = | = | contract | 2023-02-15 | 2023-03-01 | 2025-02-28 | 3 | 1200 CHF | = | expired | =
3 | = | = | = | venue | 2023-08-24 | 2023-08-24 | - | 30 | 0 CHF | | active | =
4 | = | = | = | informal | | 2024-05-01 | 2024-05-31 | | | | expired | =
5 | = | = | = | partnership_agreement | 2024-09-19 | 2024-10-01 | 2026-09-30 | 6 | 2450.50 CHF | = | active | =
6 | = | = | = | equipment_loan | | 2025-01-13 | 2025-07-13 | | | | sent | =
7 | = | = | = | content_donation | | | | | | | draft | =
""",
            ),
        ),
    ),
    Sheet(
        "Wiedervorlage Vorstand.ods",
        "de",
        "partial-date sentinel extra",
        tab="offen",
        drawn="""
Nr. | Was ist zu tun | Wer kümmert sich | Bis wann | Erledigt am | Betrifft Einrichtung | Turnus | Anmerkung | Prio
1 | Nachfassen wegen Schlüssel zum Lesesaal | Silke | 14.02.2025 | 17.02.2025 | Stadtarchiv Brenz | | Frau Adam ist im Urlaub | A
2 | Dankeskarte schreiben | Hannes | 28.02.2025 | 03.03.2025 | Druckerei Kolb | | | C
3 | Zugang zum Raumplan erneuern | Silke | 31.03.2025 | | VHS Brenz | jährlich | | B
4 | Zahlen an den Beirat schicken | offen | 15.04.2025 | | | vierteljährlich | Vorlage liegt in der Cloud | B
5 | Klären, ob Plakate nachgedruckt werden | Hannes | Mai 2025 | | Druckerei Kolb | | | C
""",
        tables=(
            Table(
                "followup",
                columns="- | what | owner | due_on | done_on | partner/about | repeat | notes | -",
                rows="""
2 | = | = | = | 2025-02-14 | 2025-02-17 | = | | = | =
3 | = | = | = | 2025-02-28 | 2025-03-03 | = | | | =
4 | = | = | = | 2025-03-31 | | = | yearly | | =
5 | = | = | | 2025-04-15 | | | quarterly | = | =
6 | = | = | = | 2025-05 | | = | | | =
""",
            ),
        ),
    ),
    Sheet(
        "spřátelené organizace.xlsx",
        "cs",
        "title group hidden partial-date several-records sentinel extra",
        tab="organizace",
        hidden_columns=("B",),
        drawn="""
Spřátelené organizace spolku Listí a kořeny
Název organizace | IČO | Co to je | Obec | Web | S kým jednáme | Funkce | Mail | Mobil | Spolupracujeme od | Jak to vypadá | Má na starosti
VYSOČINA
Městská knihovna Brodek | '00123401 | knihovna | Brodek | www.mkbrodek.example | Jitka Málková | vedoucí | malkova@mkbrodek.example | 601 555 014 | 2019 | spolupracujeme | Eva
Gymnázium Sázavec | '00123477 | škola | Sázavec | | Mgr. Petr Holub | učitel dějepisu | holub@gsazavec.example | | září 2022 | spolupracujeme | Eva
Muzeum lnu | '00123502 | muzeum | Lnářov | muzeumlnu.example | neznáme | | info@muzeumlnu.example | 601 555 077 | 2021 | spí | Radim
MORAVA
Městský úřad Hradišov | '00123588 | městský úřad | Hradišov | www.hradisov.example | Alena Krupová | kultura | krupova@hradisov.example | 601 555 102 | leden 2024 | jednáme | Radim
Okresní archiv Kopřivná | '00123610 | archiv | Kopřivná | | Ing. Dan Šíp | archivář | sip@archivkoprivna.example | 601 555 118 | 2023 | odmítli | Eva
""",
        tables=(
            Table(
                "partner",
                header=(2,),
                columns="name | - | type | city | website | contact.name | contact.role | contact.email/email "
                "| contact.phone/phone | known_since | relation | owner",
                rows="""
4 | = | = | library | = | = | = | = | = | = | 2019 | active | =
5 | = | = | school | = | | = | = | = | | 2022-09 | active | =
6 | = | = | museum | = | = | | | = | = | 2021 | dormant | =
8 | = | = | municipality | = | = | = | = | = | = | 2024-01 | negotiating | =
9 | = | = | archive | = | | = | = | = | = | 2023 | declined | =
""",
            ),
        ),
    ),
    Sheet(
        "výkaz akcí 2024.csv",
        "cs",
        "delimiter encoding decimal-comma month-name partial-date list extra",
        delimiter=";",
        encoding="cp1250",
        drawn="""
Akce | Druh | Kdy | Kde | Pořádáno s | Lidí celkem | z toho nováčků | Hodin | Hrazeno z | Vybrané vstupné | Pozn.
Editaton Ženy textilek | editaton | 16. 3. 2024 | Textilní muzeum Lipná | Textilní muzeum Lipná | 14 | 5 | 6,5 | Společná paměť 2024 | |
Beseda o starých mapách | beseda | 23. 4. 2024 | klub U Lípy | Knihovna Lipná, Spolek kartografů | 37 | 0 | 2 | | 740 Kč | nefungoval zvuk
Kurz pro seniory | školení | červen 2024 | Knihovna Lipná | Knihovna Lipná | 9 | 9 | 7,5 | Společná paměť 2024 | |
Fotosoutěž Kapličky | soutěž | 1. 7. 2024 | | | 52 | 18 | | Společná paměť 2024 | | vyhlášeno 30. 9.
Dílna pro učitele | workshop | 19. 10. 2024 | ZŠ Hutě | ZŠ Hutě | 11 | 7 | 4 | | |
""",
        tables=(
            Table(
                "activity",
                columns="title | kind | starts_on | place | partners | participants | new_editors | hours | grant | - | notes",
                rows="""
2 | = | edit_a_thon | 2024-03-16 | = | = | 14 | 5 | 6.5 | = | |
3 | = | event | 2024-04-23 | = | Knihovna Lipná; Spolek kartografů | 37 | 0 | 2 | | = | =
4 | = | training | 2024-06 | = | = | 9 | 9 | 7.5 | = | |
5 | = | contest | 2024-07-01 | | | 52 | 18 | | = | | =
6 | = | workshop | 2024-10-19 | = | = | 11 | 7 | 4 | | |
""",
            ),
        ),
    ),
    Sheet(
        "dary spolku 2024 - pokladní.xlsx",
        "cs",
        "title total extra",
        tab="dary",
        drawn="""
Dary přijaté v roce 2024
Od koho | Předmět daru | Peníze / věc | Hodnota | Měna | Slíbeno | Přijato dne | Vázáno na | Potvrzení č. | Poděkováno | Skříň
Pekárna Zlatuška | peněžní dar na tábor | peníze | 5 000,- | Kč | <2024-02-12> | <2024-03-04> | jen na dopravu dětí | 1/2024 | <2024-03-18> |
Papír Novotný s.r.o. | 40 balíků papíru | věc | 3 600,- | Kč | | <2024-04-17> | | 2/2024 | <2024-04-30> | horní
Nadace Hluboký kořen | příspěvek na tisk | peníze | 12 500,- | Kč | <2024-05-06> | <2024-06-21> | tisk brožury | 3/2024 | |
Heimatbund Waldstein | peněžní dar | peníze | 150,- | EUR | | <2024-09-13> | | 4/2024 | <2024-09-25> |
Knihkupectví U Sovy | knihy do soutěže | věc | 2 150,- | Kč | <2024-10-01> | <2024-11-14> | ceny | 5/2024 | <2024-12-02> | spodní
Celkem v Kč | | | 23 250,- | Kč
""",
        tables=(
            Table(
                "support",
                header=(2,),
                columns="partner | description | form | amount | currency | pledged_on | received_on | restriction "
                "| letter_number | acknowledged_on | -",
                rows="""
3 | = | = | financial | 5000 CZK | CZK | 2024-02-12 | 2024-03-04 | = | = | 2024-03-18 |
4 | = | = | in_kind | 3600 CZK | CZK | | 2024-04-17 | | = | 2024-04-30 | =
5 | = | = | financial | 12500 CZK | CZK | 2024-05-06 | 2024-06-21 | = | = | |
6 | = | = | financial | 150 EUR | EUR | | 2024-09-13 | | = | 2024-09-25 |
7 | = | = | in_kind | 2150 CZK | CZK | 2024-10-01 | 2024-11-14 | = | = | 2024-12-02 | =
""",
            ),
        ),
    ),
    Sheet(
        "Paměť vsí - cíle a ukazatele.xlsx",
        "cs",
        "tables merged-down yes-no list",
        tab="plán",
        merged=("A2:A4", "A8:A11"),
        drawn="""
Dotace | Cíl | Hlavní? | Kdo se podílí
Paměť vsí 2024 | Každá obec mikroregionu má článek s fotografií | ano | Mikroregion Stráně; Obecní knihovna Zdislav
 | Místní lidé umějí nahrát své staré snímky | ano | Obecní knihovna Zdislav
 | Školy využívají materiály ve výuce | ne | ZŠ Zdislav; ZŠ Medlovec


Dotace | Ukazatel | Co přesně počítáme | Plán | Skutečnost | Jak měříme | Komentář
Paměť vsí 2024 | Nahrané snímky | soubory v kategorii projektu | 800 | 1034 | kategorie na Commons | pomohla pozůstalost
 | Proškolení dobrovolníci | osoby, které dokončily kurz | 40 | 33 | prezenční listiny | chřipka v únoru
 | Zapojené školy | školy s aspoň jednou hodinou | 6 | 6 | e-maily učitelů |
 | Rozšířené články | články nad 2 kB nového textu | 120 | 97 | Dashboard | doběhne v lednu
""",
        tables=(
            Table(
                "goal",
                columns="grant | title | main | partners",
                rows="""
2 | Paměť vsí 2024 | = | yes | Mikroregion Stráně; Obecní knihovna Zdislav
3 | Paměť vsí 2024 | = | yes | Obecní knihovna Zdislav
4 | Paměť vsí 2024 | = | no | ZŠ Zdislav; ZŠ Medlovec
""",
            ),
            Table(
                "metric",
                header=(7,),
                columns="grant | name | description | target | result | methodology | comments",
                rows="""
8 | Paměť vsí 2024 | = | = | 800 | 1034 | = | =
9 | Paměť vsí 2024 | = | = | 40 | 33 | = | =
10 | Paměť vsí 2024 | = | = | 6 | 6 | = |
11 | Paměť vsí 2024 | = | = | 120 | 97 | = | =
""",
            ),
        ),
    ),
)
