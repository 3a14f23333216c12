"""An eighth batch, written by someone who had not seen the program: German (Austria, northern Germany) and Czech."""

from tests.importing.labelled.sheet import Known, Sheet, Table

KNOWN = Known(
    grants={"HV-24-017": "Plattdeutsche Flurnamen"},
    activities=[
        "Erzählcafé Jänner",
        "Häuserchronik-Werkstatt",
        "Den s Wikipedií",
        "Fotovíkend",
    ],
    sponsors={},
)

SHEETS = (
    Sheet(
        "Sachspenden u Gratisleistungen (Kopie Resi).xlsx",
        "de",
        "title note total month-name partial-date decimal-comma currency-in-cell sentinel comment extra",
        tab="ab Jänner 24",
        comments={"G9": "Preis lt. Prospekt, Resi"},
        drawn="""
Heimatkundlicher Verein Obermoos – was uns die Leut' so geben
Liste führt die Resi, bitte nur hinten anhängen!
Eingelangt | Von | Was wir kriegt haben | Kategorie | Menge | Einheit | Gegenwert | Wie geschätzt | Für welche Veranstaltung | Bedankt am | Zwischengelagert bei
<2024-01-18> | Gasthaus Zur Linde | Extrazimmer für den Nachmittag | Räumlichkeit | 4 | Std. | € 200,-- | ortsübl. Miete | Erzählcafé Jänner | <2024-02-05> |
Feber 2024 | Marktgemeinde Obermoos | Beamer, drei Tage ausgeborgt | Leihgerät | 3 | Tage | € 90,-- | ortsübl. Miete | Erzählcafé Jänner | 13. Feber 2024 |
<2024-03-09> | Bäckerei Hinterleitner | Jause (Topfengolatschen und Kaffee) | Verpflegung | 30 | Portionen | € 135,60 | Rechnung d. Spenders | Häuserchronik-Werkstatt | <2024-03-20> |
<2024-03-09> | Kopierladen Stixenberger | Plakate A3, billiger kriegt | Drucksorten | 50 | Stk. | € 62,50 | Nachlass | Häuserchronik-Werkstatt | <2024-03-20> | bei der Resi
Mai 2024 | Dr. Annelies Prohaska | Bildrechte durchgeschaut | fachl. Leistung | 2,5 | Std. | k. A. | nicht bewertet | | k. A. |
<2024-06-21> | Elektro Wiesbauer GmbH | Scanner A3, gehört jetzt uns | Gerät geschenkt | 1 | Stk. | € 1.250,-- | Marktpreis | | <2024-07-01> | Pfarrhof, Kasten links
Okt. 2024 | Heimatrunde Unterau | Mithilfe beim Scannen | Ehrenamt | 16 | Std. | € 256,-- | Stundensatz | Häuserchronik-Werkstatt | mündlich |
Summe | | | | | | € 1.994,10
Alles ohne Beleg bitte vorher mit der Resi ausreden.
""",
        tables=(
            Table(
                "support",
                header=(3,),
                columns="received_on | partner | description | category | quantity | unit | amount | valuation_basis "
                "| activity | acknowledged_on | -",
                rows="""
4 | 2024-01-18 | = | = | venue | 4 | hour | 200 EUR | fair_rental | = | 2024-02-05 |
5 | 2024-02 | = | = | equipment_loan | 3 | day | 90 EUR | fair_rental | = | 2024-02-13 |
6 | 2024-03-09 | = | = | catering | 30 | meal | 135.60 EUR | donors_invoice | = | 2024-03-20 |
7 | 2024-03-09 | = | = | materials | 50 | item | 62.50 EUR | discount | = | 2024-03-20 | =
8 | 2024-05 | = | = | professional_service | 2.5 | hour | | not_valued | | |
9 | 2024-06-21 | = | = | equipment_gift | 1 | item | 1250 EUR | market_price | | 2024-07-01 | =
10 | 2024-10 | = | = | volunteer_time | 16 | hour | 256 EUR | wage_rate/reference_rate | = | - |
""",
            ),
        ),
    ),
    Sheet(
        "wiedervorlage-sielhusen.csv",
        "de",
        "note fill-down partial-date month-name sentinel encoding delimiter extra",
        delimiter=";",
        encoding="cp1252",
        drawn="""
Haus / Verein | Was liegt an | Bis | Wer macht's | Wie oft | Topf | Abgehakt am | Schnack dazu | Ordner
Schifffahrtsmuseum Sielhusen | Leihschein für die Glasplatten verlängern | 15.03.24 | Gesche | jährlich | | 11.03.24 | Frau Tjarks ist nur vormittags da | rot
| Fotos vom Deichtag rüberschicken | April 2024 | Hinnerk | | | offen | sind noch nicht sortiert | rot
Landschaftsverband Elmeland | Verwendungsnachweis einreichen | 31.05.24 | Gesche | | HV-24-017 | 28.05.24 | | blau
| Zwischenstand melden | 30.06.24 | Wiebke | alle 3 Monate | HV-24-017 | 01.07.24 | einen Tag zu spät, war kein Drama | blau
Grundschule Achterdiek | Termin für die Wiki-AG festzurren | Sept. 2024 | Wiebke | halbjährlich | | | erst nach den Sommerferien anrufen |
Kirchengemeinde St. Nikolai Osterbüll | nach den Kirchenbüchern fragen | 02.10.24 | N.N. | | | | Pastorin Claussen ist neu | grün
Plattdeutsch-Runde Klöndör | Abende für den Klönschnack abstimmen | 07.11.24 | Hinnerk | monatlich | | 05.11.24 | jeden ersten Donnerstag |

Was ein halbes Jahr liegen bleibt, kommt bei Gesche auf den Tisch!
""",
        tables=(
            Table(
                "followup",
                offers="A",
                columns="partner | what | due_on | owner | repeat | grant | done_on | notes | -",
                rows="""
2 | = | = | 2024-03-15 | = | yearly | | 2024-03-11 | = | =
3 | Schifffahrtsmuseum Sielhusen | = | 2024-04 | = | | | - | = | =
4 | = | = | 2024-05-31 | = | | = | 2024-05-28 | | =
5 | Landschaftsverband Elmeland | = | 2024-06-30 | = | quarterly | = | 2024-07-01 | = | =
6 | = | = | 2024-09 | = | half_yearly | | | = |
7 | = | = | 2024-10-02 | | | | | = | =
8 | = | = | 2024-11-07 | = | monthly | | 2024-11-05 | = |
""",
            ),
        ),
    ),
    Sheet(
        "smlouvy_spolek_Podhradi.ods",
        "cs",
        "title note total repeated month-name partial-date sentinel several-records extra",
        tab="Přehled",
        drawn="""
Vlastivědný spolek Podhradí – přehled smluv a dohod
vede Zdena, doplněno po výroční schůzi
Ev. č. | Předmět | Druh | S kým | Za ně jednal(a) | Podepsáno | Platí od | Platí do | Prodlužuje se? | Plnění (Kč) | Jak to s ní vypadá | Šanon
2022/03 | Skenování sbírky pohlednic | dohoda o spolupráci | Městské muzeum Podhradí | PhDr. Alena Kubíčková | 14. 3. 2022 | 1. 4. 2022 | 31. 3. 2025 | jen dodatkem | | propadlá | zelený
2023/01 | Zápůjčka dvou skenerů | smlouva o výpůjčce | Gymnázium Františka Kalivody | Mgr. Petr Šustr | 20. 1. 2023 | 23. 1. 2023 | 30. 6. 2026 | ne | | platí | zelený
2023/05 | Užívání přednáškového sálu | nájem sálu | Kulturní dům Beseda | nevíme | 5. 9. 2023 | září 2023 | na neurčito | sama o rok | 12 000,- | platí | modrý
Ev. č. | Předmět | Druh | S kým | Za ně jednal(a) | Podepsáno | Platí od | Platí do | Prodlužuje se? | Plnění (Kč) | Jak to s ní vypadá | Šanon
2024/02 | Uvolnění fotek z pozůstalosti | darování obsahu (fotky) | Ateliér Vavroušek | Jana Vavroušková | 11. 6. 2024 | 17. 6. 2024 | na neurčito | – | | podepsaná | modrý
2024/04 | Rezident v knihovně | wikipedista rezident | Obecní knihovna Lhotice | Bc. Ivo Halamka | 28. 8. 2024 | 1. 10. 2024 | 31. 3. 2025 | ne | 48 500,- | vypovězená | modrý
bez č. | Výměna lístkového katalogu | memorandum | Archiv města Podhradí | nevíme | | | | | | u právníka k připomínkám |
2025/01 | Značení naučné stezky | ústní domluva | Klub turistů Podhradí | Standa Mach | leden 2025 | | prosinec 2025 | ne | 3 500,- | platí |
Celkem | | | | | | | | | 64 000,-
Originály jsou u Zdeny doma, kopie v šanonech.
""",
        tables=(
            Table(
                "agreement",
                header=(3,),
                columns="number | title/purpose | kind | partners/partner.name | contact.name | signed_on | effective_from "
                "| ends_on | renewal | amount | state | -",
                rows="""
4 | = | = | partnership_agreement | = | = | 2022-03-14 | 2022-04-01 | 2025-03-31 | manual | | expired | =
5 | = | = | equipment_loan | = | = | 2023-01-20 | 2023-01-23 | 2026-06-30 | none | | active | =
6 | = | = | venue | = | | 2023-09-05 | 2023-09 | - | automatic | 12000 CZK | active | =
8 | = | = | content_donation | = | = | 2024-06-11 | 2024-06-17 | - | | | signed | =
9 | = | = | wikimedian_in_residence | = | = | 2024-08-28 | 2024-10-01 | 2025-03-31 | none | 48500 CZK | terminated | =
10 | | = | memorandum_of_understanding | = | | | | | | | in_review |
11 | = | = | informal | = | = | 2025-01 | | 2025-12 | none | 3500 CZK | active |
""",
            ),
        ),
    ),
    Sheet(
        "Dotazníky od partnerů 2024.xlsx",
        "cs",
        "title two-rows merged-header total month-name partial-date sentinel extra",
        tab="přepis",
        merged=("A2:D2", "E2:H2", "J2:K2"),
        drawn="""
Spokojenost partnerů – přepsáno z papírových dotazníků
Kdo a kdy | | | | Známka 1–5 (5 = nejlíp) | | | | | Slovy | |
Vyplněno | Instituce | Kdo vyplňoval (funkce) | Po jaké akci | Bylo jasné, oč jde | Dobře se s námi dělalo | Co jsme slíbili, to platilo | Šli by do toho znovu | Doporučili by nás (0–10) | Co se povedlo | Co příště líp | Přepsal/a
<2024-03-19> | Základní škola Na Výsluní | zást. ředitele | Den s Wikipedií | 5 | 4 | 5 | 5 | 9 | děti to bavilo | víc času na začátek | Bára
<2024-04-11> | Muzeum hodin Kamenice | kurátorka | Fotovíkend | 4 | 5 | 3 | 4 | 7 | krásné fotky | popisky přišly pozdě | Bára
květen 2024 | Domov seniorů U Splavu | aktivizační pracovnice | Senioři píší Wikipedii | 5 | 5 | 5 | 5 | 10 | trpělivost lektorů | | Bára
<2024-06-20> | Městská knihovna Stradov | vedoucí oddělení | Senioři píší Wikipedii | 3 | 4 | nevím | 4 | 8 | | větší písmo v návodu | Míra
říjen 2024 | Spolek Staré Brdo | předseda | Fotovíkend | 4 | neuvedeno | 4 | 2 | 5 | setkání s lidmi | míň papírování | Míra
2024 | Rádio Povltaví | redaktorka | | 4 | 3 | 4 | nehodnotím | 6 | rozhovor v ranním vysílání | ozvat se dřív než den předem | Míra
Průměr | | | | 4.17 | 4.2 | 4.2 | 4 | 7.5
""",
        tables=(
            Table(
                "feedback",
                header=(2, 3),
                columns="given_on | partner | respondent_role | activity | clear_aims | easy_to_work_with | promises_kept "
                "| would_continue | recommendation | worked_well | could_improve | -",
                rows="""
4 | 2024-03-19 | = | = | = | 5 | 4 | 5 | 5 | 9 | = | = | =
5 | 2024-04-11 | = | = | = | 4 | 5 | 3 | 4 | 7 | = | = | =
6 | 2024-05 | = | = | = | 5 | 5 | 5 | 5 | 10 | = | | =
7 | 2024-06-20 | = | = | = | 3 | 4 | | 4 | 8 | | = | =
8 | 2024-10 | = | = | = | 4 | | 4 | 2 | 5 | = | = | =
9 | 2024 | = | = | | 4 | 3 | 4 | | 6 | = | = | =
""",
            ),
        ),
    ),
)
