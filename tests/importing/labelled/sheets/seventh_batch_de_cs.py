"""A seventh batch, written by people who had not seen the program: German and Czech."""

from tests.importing.labelled.sheet import Known, Sheet, Table

KNOWN = Known(
    grants={
        "RF-2402-18811": "Rheinbogen schreibt mit",
        "GSF-2307-12064": "Jahresprogramm 2024",
        "R-2405-20117": "Wikipedie na venkově",
        "R-2409-21540": "Zaniklé obce Podještědí",
    },
    activities=[
        "Schreibtag Alpwirtschaft",
        "Scan-Wochenende Gemeindearchiv",
        "Fotowettbewerb Brunnen",
        "Focení kapliček",
        "Editaton Ženy Podkrkonoší",
        "Senioři píší Wikipedii",
        "Skenování kronik",
    ],
    sponsors={"Bürgerstiftung Rheinbogen": ("Sonderkonto Wikitreff", "EUR")},
)

SHEETS = (
    Sheet(
        "Wer macht mit - Stand Okt 24 (Gudrun).xlsx",
        "de",
        "title note partial-date month-name sentinel several-records extra",
        tab="Mitmacher",
        drawn="""
Geschichtswerkstatt Elsterwinkel e. V.
Wer macht mit? – Stand Okt. 2024, Änderungen bitte nur über Gudrun

Einrichtung | Kürzel | Was ist das | Sitz | Ansprechperson | Funktion | Mailadresse | Durchwahl | dabei seit | Stand der Dinge | Kümmerer | Postfach
Stadtmuseum Krippenau | StaMu | Museum | Krippenau | Dr. Heike Brandstätter | Museumsleiterin | brandstaetter@museum-krippenau.example | 03491 55 02-14 | 2016 | läuft | Gudrun | 4
Kreisarchiv Elsterland | KAE | Archiv | Bad Lauchau | Herr Wiegand | Archivar | archiv@lk-elsterland.example | 03535 46-2217 | Mai 2019 | läuft | Rainer | 7
Stadtbücherei Krippenau | | Bücherei | Krippenau | k. A. | | buecherei@krippenau.example | 03491 55 02-60 | 03/2021 | ruht | Gudrun |
Oberschule am Wehr | OSW | Oberschule | Lauchau-Nord | Frau Jentzsch | Fachleiterin Geschichte | jentzsch@os-wehr.example | unbek. | <2022-09-01> | läuft | Bärbel | 2
Gemeinde Zschorna | | Gemeindeverwaltung | Zschorna | Hr. Mehnert | Hauptamtsleiter | hauptamt@zschorna.example | 035341 880-12 | Nov. 2023 | in Verhandlung | Rainer |
Bürgerfunk Elsterwelle | | Lokalradio | Bad Lauchau | Nico Prasse | Redakteur | n. bek. | 03535 20 19 33 | 2024 | angefragt | Bärbel |
Sparkassenstiftung Elsterland | SKS | Stiftung | Bad Lauchau | Fr. Dr. Ohlig | Geschäftsführung | ohlig@sks-elsterland.example | 03535 700-101 | | abgesagt | Gudrun |

Kümmerer = wer von uns den Draht hält. Postfach = Fach im Vereinsschrank, nicht die Post!
Nächste Durchsicht im Frühjahr, wenn Rainer wieder da ist.
""",
        tables=(
            Table(
                "partner",
                header=(4,),
                columns="name | other_names | type | city | contact.name | contact.role | contact.email/email "
                "| contact.phone/phone | known_since | relation | owner | -",
                rows="""
5 | = | = | museum | = | = | = | = | = | 2016 | active | = | =
6 | = | = | archive | = | = | = | = | = | 2019-05 | active | = | =
7 | = | | library | = | | | = | = | 2021-03 | dormant | = |
8 | = | = | school | = | = | = | = | | 2022-09-01 | active | = | =
9 | = | | municipality | = | = | = | = | = | 2023-11 | negotiating | = |
10 | = | | radio_station | = | = | = | | = | 2024 | contacted | = |
11 | = | = | foundation | = | = | = | = | = | | declined | = |
""",
            ),
        ),
    ),
    Sheet(
        "Naturalgaben_2024_def.csv",
        "de",
        "delimiter encoding total sentinel extra",
        delimiter=";",
        encoding="cp1252",
        drawn="""
Eingang | Von wem | Was haben wir erhalten | Sparte | Menge | Einheit | Gegenwert CHF | Bewertet nach | Für welchen Anlass | Verdankt am | Visum
13.01.2024 | Politische Gemeinde Oberschächen | Singsaal im Schulhaus, gratis | Lokalität | 2 | Halbtage | 360.– | ortsübliche Miete | Schreibtag Alpwirtschaft | 22.01.2024 | bz
13.01.2024 | Bäckerei Zgraggen | Znüni für alle | Verpflegung | 24 | Portionen | 288.– | Rechnung des Spenders | Schreibtag Alpwirtschaft | 22.01.2024 | bz
16.03.2024 | Kantonsbibliothek Bürglen | Buchscanner übers Wochenende | Geräteausleihe | 2 | Tage | 1'240.– | Marktpreis | Scan-Wochenende Gemeindearchiv | 2.4.2024 | hpg
17.03.2024 | Frauenverein Oberschächen | Mithilfe beim Sortieren der Glasplatten | Freiwilligenarbeit | 31 | Std. | – | nicht beziffert | Scan-Wochenende Gemeindearchiv | 2.4.2024 | hpg
4.6.2024 | Advokatur Imholz & Partner | Durchsicht der Fotofreigabe | Rechtsberatung | 3 | Std. | 840.– | Honorarordnung | | 28.6.2024 | bz
31.8.2024 | Garage Arnold AG | Kleinbus für die Fotorundfahrt | Fahrdienst | 146 | km | 102.20 | Ansatz Kanton | Fotowettbewerb Brunnen | offen | hpg
21.09.2024 | Papeterie Muheim | Gutscheine für die Gewinner | Preise | 5 | Stk. | 250.– | Marktpreis | Fotowettbewerb Brunnen | 30.9.2024 | bz
Total | | | | | | 3'080.20
""",
        tables=(
            Table(
                "support",
                columns="received_on | partner | description | category | quantity | unit | amount | valuation_basis "
                "| activity | acknowledged_on | -",
                rows="""
2 | 2024-01-13 | = | = | venue | 2 | half_day | 360 CHF | fair_rental | = | 2024-01-22 | =
3 | 2024-01-13 | = | = | catering | 24 | meal | 288 CHF | donors_invoice | = | 2024-01-22 | =
4 | 2024-03-16 | = | = | equipment_loan | 2 | day | 1240 CHF | market_price | = | 2024-04-02 | =
5 | 2024-03-17 | = | = | volunteer_time | 31 | hour | | not_valued | = | 2024-04-02 | =
6 | 2024-06-04 | = | = | professional_service | 3 | hour | 840 CHF | reference_rate | | 2024-06-28 | =
7 | 2024-08-31 | = | = | transport | 146 | km | 102.20 CHF | reference_rate | = | - | =
8 | 2024-09-21 | = | = | prizes | 5 | item | 250 CHF | market_price | = | 2024-09-30 | =
""",
            ),
        ),
    ),
    Sheet(
        "Tätigkeitsbericht 2024 Wiki-Runde Eisacktal.ods",
        "de",
        "title two-rows merged-header month-name partial-date list sentinel total extra",
        tab="Initiativen",
        merged=("A2:C2", "D2:E2", "F2:F3", "G2:G3", "H2:J2", "K2:K3", "L2:L3"),
        drawn="""
Wiki-Runde Eisacktal EO – Initiativen im Tätigkeitsjahr 2024 (Beilage zum Beitragsansuchen)
Initiative | | | Zeitraum | | Abhaltungsort | Mitveranstalter | Personen | | | Sprachen | Kap. Ansuchen
Bezeichnung | Art | Bereich | vom | bis zum | | | Anwesende | davon neue Benutzerkonten | unser Team | |
Einführung in die Wikipedia | Schulung | Schule | 20. Jänner 2024 | | Klausen / Chiusa | Schulsprengel Säbenblick | 22 | 19 | 2 | dt. | 1.1
Schreibwerkstatt Südtiroler Künstlerinnen | Editathon | Frauen | 8. März 2024 | 9. März 2024 | Brixen / Bressanone | Frauenbibliothek Mathilda; Stadtbibliothek Lueg | 17 | 6 | 3 | dt., ital. | 1.2
Bildstöcke und Marterln | Fotowettbewerb | Museen und Bibl. | Mai 2024 | Juli 2024 | Eisacktal | Heimatrunde Mittleres Eisacktal | 41 | n. e. | 4 | dt., ital., lad. | 2.1
Fake oder Fakt? | Vortragsabend | Medienkompetenz | 19. Sept. 2024 | | Sterzing / Vipiteno | Öffentl. Bibliothek Wiesen | 35 | 0 | 1 | dt. | 1.3
Postkarten aus dem Nachlass Unterkofler | Hochladeaktion | Museen und Bibl. | 12. Okt. 2024 | 13. Okt. 2024 | Feldthurns / Velturno | Museum Unterkoflerhof | 8 | 2 | 3 | dt., ital. | 2.2
Jahrestreffen mit Törggelen | Treffen | Gemeinschaft | 16. Nov. 2024 | | Villanders / Villandro | | 14 | 0 | 2 | dt. |
Summe | | | | | | | 137 | 27 | 15
""",
        tables=(
            Table(
                "activity",
                header=(2, 3),
                columns="title | kind | programme | starts_on | ends_on | place | partners | participants | new_editors "
                "| organisers | languages | -",
                rows="""
4 | = | training | education | 2024-01-20 | | = | = | 22 | 19 | 2 | de | =
5 | = | edit_a_thon | gender_diversity | 2024-03-08 | 2024-03-09 | = | = | 17 | 6 | 3 | de; it | =
6 | = | contest | glam | 2024-05 | 2024-07 | = | = | 41 | | 4 | de; it; lld | =
7 | = | event | media_and_information_literacy | 2024-09-19 | | = | = | 35 | 0 | 1 | de | =
8 | = | upload | glam | 2024-10-12 | 2024-10-13 | = | = | 8 | 2 | 3 | de; it | =
9 | = | meeting | community | 2024-11-16 | | = | | 14 | 0 | 2 | de |
""",
            ),
        ),
    ),
    Sheet(
        "Sonderkonto bei der Bürgerstiftung, Abschrift Kassenwart.xlsx",
        "de",
        "title note serial decimal-comma currency-in-cell hidden extra",
        tab="2024",
        hidden_columns=("J",),
        drawn="""
Wikitreff Rheinbogen (nicht eingetragen) – unser Geld bei der Bürgerstiftung
Abschrift aus den Quartalsaufstellungen, Kassenwart: U. Terhorst

Gebucht | Vorgang | Buchungstext | Betrag EUR | ging an | Topf | Förderkennz. | Beleg | lt. Aufstellung v. | abgehakt
<2024-01-01> | Anfangsbestand | Übertrag aus 2023 | 812,35 | | Sonderkonto Wikitreff | | | <2024-04-15> | x
<2024-02-19> | Zahlungseingang | Rapid Fund, ganze Summe | 4.800,00 | | Sonderkonto Wikitreff | RF-2402-18811 | KA 4 | <2024-04-15> | x
<2024-02-19> | Verwaltungspauschale | 5 % vom Eingang | 240,00 | | Sonderkonto Wikitreff | RF-2402-18811 | KA 4 | <2024-04-15> | x
45352 | Auszahlung an uns | erste Rate für die Schreibabende | 1.500,00 € | U. Terhorst (Auslagenkonto) | Sonderkonto Wikitreff | RF-2402-18811 | ÜW 11 | <2024-04-15> | x
<2024-04-22> | Rechnung direkt bezahlt | Raummiete Bürgerhaus, April bis Juni | 375,50 | Bürgerhaus Monheimer Tor | Sonderkonto Wikitreff | RF-2402-18811 | ER 19 | <2024-07-12> | x
<2024-06-28> | Kontoführungsgebühr | 2. Quartal | 14,70 | Volksbank Rheinbogen | Sonderkonto Wikitreff | | KA 9 | <2024-07-12> |
<2024-12-16> | Rückzahlung an Geldgeber | nicht verbrauchter Rest | 61,15 € | Wikimedia Foundation | Sonderkonto Wikitreff | RF-2402-18811 | ÜW 30 | |
<2024-12-30> | Habenzinsen | Gutschrift Jahresende | 3,08 | | Sonderkonto Wikitreff | | KA 17 | |

Aufstellung 4. Quartal fehlt noch, bei Frau Lindlar nachfragen!
""",
        tables=(
            Table(
                "sponsor_entry",
                header=(4,),
                columns="booked_on | type | description | amount | payee | sponsorship | grant | reference | stated_on | -",
                rows="""
5 | 2024-01-01 | opening | = | 812.35 EUR | | = | | | 2024-04-15 | =
6 | 2024-02-19 | receipt | = | 4800 EUR | | = | = | = | 2024-04-15 | =
7 | 2024-02-19 | fee | = | 240 EUR | | = | = | = | 2024-04-15 | =
8 | 2024-03-01 | disbursement | = | 1500 EUR | = | = | = | = | 2024-04-15 | =
9 | 2024-04-22 | direct_expense | = | 375.50 EUR | = | = | = | = | 2024-07-12 | =
10 | 2024-06-28 | bank_charge | = | 14.70 EUR | = | = | | = | 2024-07-12 |
11 | 2024-12-16 | return_to_funder | = | 61.15 EUR | = | = | = | = | |
12 | 2024-12-30 | interest | = | 3.08 EUR | | = | | = | |
""",
            ),
        ),
    ),
    Sheet(
        "Papíry s institucemi (smlouvy, memoranda) 2025.xlsx",
        "cs",
        "title note sentinel extra",
        tab="smlouvy",
        drawn="""
Spolek Paměť Podještědí – co máme s kým podepsáno
Č. j. | Druh papíru | Protistrana | O co jde | Podpis dne | Účinné od | Platí do | Prodlužování | Výpovědní lhůta (měs.) | Pod jakou licencí | V jakém stavu | Šanon
PP-1/2021 | memorandum | Krajská vědecká knihovna Ještědov | společné akce pro čtenáře | 14. 5. 2021 | 1. 6. 2021 | 31. 5. 2026 | automaticky | 3 | | platí | modrý
PP-3/2022 | licenční sml. – dar fotografií | Muzeum skla Hamrníky | 420 snímků sklářů z let 1905–1938 | 23. 2. 2022 | 23. 2. 2022 | na neurčito | | | CC BY-SA 4.0 | platí | modrý
PP-4/2022 | smlouva o výpůjčce techniky | Gymnázium Doubí | skener A3 na školní rok | 30. 8. 2022 | 1. 9. 2022 | 30. 6. 2023 | ne | 1 | | prošlá | červený
PP-2/2023 | rámcová smlouva o spolupráci | Město Hamrníky | kronika obce, akce v muzeu | 17. 3. 2023 | 1. 4. 2023 | 31. 3. 2025 | dodatkem | 2 | | vypovězená | modrý
PP-5/2024 | wikipedista v rezidenci | Státní okresní archiv Ještědov | půl roku, 1 den v týdnu | 16. 9. 2024 | 1. 10. 2024 | 31. 3. 2025 | ne | 1 | CC0 | platí | zelený
PP-1/2025 | užívání sálu | Sokol Doubí | sál každý první čtvrtek | | 1. 3. 2025 | na neurčito | | 1 | | odesláno k podpisu | zelený
bez č. | jen ústní dohoda | Farnost Hamrníky | focení interiéru kostela | – | | | | | | platí |

červený šanon = už neplatné, neskartovat do r. 2030 (Lenka)
""",
        tables=(
            Table(
                "agreement",
                header=(2,),
                columns="number | kind | partners/partner.name | purpose/title | signed_on | effective_from | ends_on "
                "| renewal | notice | licence | state | -",
                rows="""
3 | = | memorandum_of_understanding | = | = | 2021-05-14 | 2021-06-01 | 2026-05-31 | automatic | 3 | | active | =
4 | = | content_donation | = | = | 2022-02-23 | 2022-02-23 | - | | | cc_by_sa | active | =
5 | = | equipment_loan | = | = | 2022-08-30 | 2022-09-01 | 2023-06-30 | none | 1 | | expired | =
6 | = | partnership_agreement | = | = | 2023-03-17 | 2023-04-01 | 2025-03-31 | manual | 2 | | terminated | =
7 | = | wikimedian_in_residence | = | = | 2024-09-16 | 2024-10-01 | 2025-03-31 | none | 1 | cc0 | active | =
8 | = | venue | = | = | | 2025-03-01 | - | | 1 | | sent | =
9 | - | informal | = | = | | | | | | | active |
""",
            ),
        ),
    ),
    Sheet(
        "deník jednání_Lenka.ods",
        "cs",
        "merged-down list sentinel extra",
        tab="jednání",
        merged=("A2:A4", "A5:A6"),
        drawn="""
Instituce | Kdy | Jakou formou | Kdo byl za ně | Kdo za nás | O čem se mluvilo | Co by chtěli | Co dál | Odepsáno | Cesťák
Městská knihovna Lhotov | 11. 1. 2024 | osobně | pí Dvořáková | Lenka, Jirka | představili jsme se, provedla nás fondem | školení pro knihovnice | poslat návrh termínů | 16. 1. 2024 | 184 Kč
 | 20. 2. 2024 | telefonát | pí Dvořáková | Lenka | vybrali jsme duben | potvrzení pro zřizovatele | poslat potvrzení | 21. 2. 2024 |
 | 25. 4. 2024 | mejlem | Mgr. Hůlka | Lenka | poděkování po školení, přišlo 9 lidí | | domluvit podzim | 29. 4. 2024 |
Muzeum hraček Kněžmost | 6. 3. 2024 | osobně | Ing. Malý; pí Benešová | Jirka, Ota | ukázali depozitář, fotit se smí bez blesku | kopie všech fotek | sepsat podmínky | 18. 3. 2024 | 212 Kč
 | 30. 5. 2024 | na konferenci | Ing. Malý | Ota | krátce v kuloárech, ředitel je pro | | poslat memorandum | dosud ne |
Základní škola Březno | 13. 9. 2024 | telefonát | neuvedeno | Lenka | zájem o kroužek pro 8. třídu | učební materiály na USB | nabídnout lektora | 17. 9. 2024 |
""",
        tables=(
            Table(
                "conversation",
                columns="partner | held_on | channel | contacts | who | summary | asked_for | next_step | answered_on | -",
                rows="""
2 | = | 2024-01-11 | meeting | = | Lenka; Jirka | = | = | = | 2024-01-16 | =
3 | Městská knihovna Lhotov | 2024-02-20 | call | = | = | = | = | = | 2024-02-21 |
4 | Městská knihovna Lhotov | 2024-04-25 | mail | = | = | = | | = | 2024-04-29 |
5 | = | 2024-03-06 | meeting | = | Jirka; Ota | = | = | = | 2024-03-18 | =
6 | Muzeum hraček Kněžmost | 2024-05-30 | event | = | = | = | | = | - |
7 | = | 2024-09-13 | call | | = | = | = | = | 2024-09-17 |
""",
            ),
        ),
    ),
    Sheet(
        "resty_a_termíny.csv",
        "cs",
        "delimiter encoding group sentinel extra",
        delimiter=";",
        encoding="cp1250",
        drawn="""
Co je třeba udělat | Kvůli komu | K jakému grantu | Nejpozději do | Má na triku | Opakuje se | Odškrtnuto | Hoří? | Pozn.
KNIHOVNY A MUZEA
poslat poděkování za zapůjčení sálu | Městské muzeum Doubí | R-2405-20117 | 15.7.2024 | Radka | | 11.7.2024 | ne | stačí mejlem
připomenout prodloužení memoranda | Krajská vědecká knihovna Ještědov | | 28.2.2026 | Zdeněk | 1x za rok | | ne |
zavolat kvůli klíčům od depozitáře | Městské muzeum Doubí | | co nejdřív | Radka | | | !!! | p. Kubát je jen v úterý
PENÍZE A ZPRÁVY
odeslat závěrečnou zprávu | | R-2405-20117 | 30.11.2024 | Zdeněk | | 27.11.2024 | ano |
přeposlat výpis z účtu účetní | | | 20.1.2025 | Mirka | každý měsíc | | ne | paní Šustrová
průběžné vyúčtování | | R-2409-21540 | 31.3.2025 | Mirka | čtvrtletně | zatím ne | ano | tabulka je na disku
""",
        tables=(
            Table(
                "followup",
                columns="what | partner | grant | due_on | owner | repeat | done_on | - | notes",
                rows="""
3 | = | = | = | 2024-07-15 | = | | 2024-07-11 | = | =
4 | = | = | | 2026-02-28 | = | yearly | | = |
5 | = | = | | - | = | | | = | =
7 | = | | = | 2024-11-30 | = | | 2024-11-27 | = |
8 | = | | | 2025-01-20 | = | monthly | | = | =
9 | = | | = | 2025-03-31 | = | quarterly | - | = | =
""",
            ),
        ),
    ),
    Sheet(
        "Co na nás říkají - dotazníčky 2024.xlsx",
        "cs",
        "title comment total uncalculated sentinel extra",
        tab="odpovědi",
        comments={"E3": "přepsáno z papíru; křížek mimo políčko = nevím"},
        drawn="""
Dotazníčky pro spolupracující instituce, rok 2024
známkování: 1 = vůbec nesouhlasím … 5 = naprosto souhlasím (pozor, ne jako ve škole!)
Kdo odpovídal (instituce) | Vyplněno dne | Jeho/její pozice | Ke které akci | Bylo jasné, o co jde | Pomohlo to i našim cílům | Dobře se s vámi spolupracuje | Co jste slíbili, to jste splnili | Doporučili byste nás dál? (0–10) | Co se povedlo | Co příště líp | Přepsala
Obecní úřad Horní Lánov | <2024-06-18> | místostarosta | Focení kapliček | 5 | 4 | 5 | 5 | 10 | kapličky konečně někdo vyfotil | dát vědět dřív | Radka
Podkrkonošské muzeum Vlčice | <2024-05-02> | kurátorka | Editaton Ženy Podkrkonoší | 4 | 5 | 5 | 4 | 9 | nová hesla o malířkách | víc zásuvek v sále | Radka
Domov seniorů Pod Lipou | <2024-10-24> | aktivizační pracovnice | Senioři píší Wikipedii | 3 | 5 | 4 | nevím | 8 | klienti se těšili každý týden | větší písmo v návodech | Ivana
Římskokatolická farnost Vlčice | <2024-06-27> | farář | Focení kapliček | 4 | 3 | nevím | 5 | 7 | | | Ivana
Státní okresní archiv Trutín | <2024-11-13> | archivářka | Skenování kronik | 2 | 3 | 4 | 2 | 5 | skeny jsou pěkné | metadata přišla o měsíc pozdě | Radka
průměr | | | | =AVERAGE(E4:E8) | =AVERAGE(F4:F8) | =AVERAGE(G4:G8) | =AVERAGE(H4:H8) | =AVERAGE(I4:I8)
""",
        tables=(
            Table(
                "feedback",
                header=(3,),
                columns="partner | given_on | respondent_role | activity | clear_aims | own_goals_served "
                "| easy_to_work_with | promises_kept | recommendation | worked_well | could_improve | -",
                rows="""
4 | = | 2024-06-18 | = | = | 5 | 4 | 5 | 5 | 10 | = | = | =
5 | = | 2024-05-02 | = | = | 4 | 5 | 5 | 4 | 9 | = | = | =
6 | = | 2024-10-24 | = | = | 3 | 5 | 4 | | 8 | = | = | =
7 | = | 2024-06-27 | = | = | 4 | 3 | | 5 | 7 | | | =
8 | = | 2024-11-13 | = | = | 2 | 3 | 4 | 2 | 5 | = | = | =
""",
            ),
        ),
    ),
)
