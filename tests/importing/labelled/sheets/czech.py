"""Labelled sheets in Czech."""

from tests.importing.labelled.sheet import Sheet, Table

SHEETS = (
    Sheet(
        "partneři.csv", "cs", "encoding delimiter partial-date sentinel extra", encoding="cp1250", delimiter=";",
        drawn="""
Instituce | Typ | Město | Web | E-mail | Spolupráce od | Stav | Garant | Poznámky
Muzeum Dřevěnice | muzeum | Dřevěnice | https://drevenice.example | muzeum@drevenice.example | 2018 | aktivní | Jitka | půjčují sál
Knihovna Žižkovice | knihovna | Žižkovice | https://knihovna.example | knihovna@zizkovice.example | 3/2021 | aktivní | Jitka | neuvedeno
Galerie Šípek | galerie | Lípa nad Řekou | https://sipek.example | galerie@sipek.example | 2023 | ukončená | Aleš |
""",
        tables=(Table(
            "partner", columns="name | type | city | website | email/contact.email | known_since | relation | -/owner | notes",
            rows="""
2 | = | museum | = | = | = | 2018 | active | = | =
3 | = | library | = | = | = | 2021-03 | active | = |
4 | = | gallery | = | = | = | 2023 | ended | = |
"""),),
    ),
    Sheet(
        "smlouvy.xlsx", "cs", "serial title yes-no extra", tab="Smlouvy",
        drawn="""
Přehled smluv
Číslo smlouvy | Název | Partner | Podepsáno | Platnost od | Platnost do | Závazná | Šanon
S1/23 | Memorandum o spolupráci | Muzeum Dřevěnice | 45001 | 45017 | 46112 | ne | 3
S2/24 | Darování skenů | Knihovna Žižkovice | 45356 | 45383 | 45747 | ano | 3
""",
        tables=(Table(
            "agreement", header=(2,),
            columns="number | title | partners | signed_on | effective_from | ends_on | binding | -",
            rows="""
3 | = | = | = | 2023-03-16 | 2023-04-01 | 2026-03-31 | no | =
4 | = | = | = | 2024-03-05 | 2024-04-01 | 2025-03-31 | yes | =
"""),),
    ),
    Sheet(
        "věcné dary.ods", "cs", "subtotal total decimal-comma currency-in-cell", tab="Věcné dary",
        drawn="""
Partner | Věcný dar | Kategorie | Množství | Jednotka | Cena za jednotku | Přijato
Muzeum Dřevěnice | Sál na víkend | prostory | 2 | den | 1 500,50 Kč | 16. 3. 2024
Galerie Šípek | Výstavní panely | zapůjčení vybavení | 8 | kus | 90 Kč | 18. 3. 2024
Mezisoučet | | | | | 1 590,50 Kč |
Pekařství Makovec | Koláče | občerstvení | 60 | kus | 22,50 Kč | 27. 4. 2024
Celkem | | | | | 1 613,00 Kč |
""",
        tables=(Table(
            "support", columns="partner | description | category | quantity | unit | unit_value | received_on",
            rows="""
2 | = | = | venue | 2 | day | 1500.50 CZK | 2024-03-16
3 | = | = | equipment_loan | 8 | item | 90 CZK | 2024-03-18
5 | = | = | catering | 60 | item | 22.50 CZK | 2024-04-27
"""),),
    ),
    Sheet(
        "akce.xlsx", "cs", "hidden comment list month-name", tab="Akce", hidden_columns=("G",), comments={"A3": "pršelo"},
        drawn="""
Název akce | Typ akce | Začátek | Konec | Partneři | Účastníci | Noví editoři
Editaton o mlýnech | editaton | 16. března 2024 | 17. března 2024 | Muzeum Dřevěnice; Galerie Šípek | 17 | 5
Fotovýlet k řece | výlet | 11. května 2024 | 11. května 2024 | Knihovna Žižkovice | 9 | 1
Školení knihovníků | školení | 3. října 2024 | 4. října 2024 | Knihovna Žižkovice | 21 | 12
""",
        tables=(Table(
            "activity", columns="title | kind | starts_on | ends_on | partners | participants | new_editors",
            rows="""
2 | = | edit_a_thon | 2024-03-16 | 2024-03-17 | Muzeum Dřevěnice; Galerie Šípek | 17 | 5
3 | = | event/- | 2024-05-11 | 2024-05-11 | = | 9 | 1
4 | = | training | 2024-10-03 | 2024-10-04 | = | 21 | 12
"""),),
    ),
    Sheet(
        "přínosy.xlsx", "cs", "three-rows merged-header yes-no", tab="Přínosy", merged=("A1:D1", "A2:B2", "C2:D2"),
        drawn="""
Přínosy partnerství | | |
Kdo a co | | Splnění |
Partner | Oblast přínosu | Plánováno | Dosaženo
Muzeum Dřevěnice | obsah | ano | ano
Knihovna Žižkovice | znalosti | ano | ne
Galerie Šípek | povědomí | ne | ano
""",
        tables=(Table(
            "value_area", header=(2, 3), columns="partner | area | intended | delivered",
            rows="""
4 | = | content | yes | yes
5 | = | knowledge | yes | no
6 | = | awareness | no | yes
"""),),
    ),
    Sheet(
        "úkoly.csv", "cs", "encoding delimiter sentinel partial-date", encoding="utf-16", delimiter="\t",
        drawn="""
Úkol | Termín | Kdo | Partner | Hotovo dne
Připravit dodatek | 15.2.2025 | Jitka | Muzeum Dřevěnice | 12.2.2025
Poslat poděkování | 3/2025 | Aleš | Pekařství Makovec | bude upřesněno
Domluvit termín školení | 30.4.2025 | Jitka | Knihovna Žižkovice |
""",
        tables=(Table(
            "followup", columns="what | due_on | owner | partner | done_on",
            rows="""
2 | = | 2025-02-15 | = | = | 2025-02-12
3 | = | 2025-03 | = | = |
4 | = | 2025-04-30 | = | = |
"""),),
    ),
)  # fmt: skip
