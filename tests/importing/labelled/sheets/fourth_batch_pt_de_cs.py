"""A fourth batch, written by people who had not seen the program: Portuguese, German and Czech."""

from tests.importing.labelled.sheet import Sheet, Table

SHEETS = (
    Sheet(
        "Doações e apoios 2024.xlsx", "pt", "title total currency-in-cell decimal-comma extra repeated", tab="2024",
        drawn="""
Ponto de Memória da Vila - controle de doações

Apoiador | Descrição do apoio | Categoria | Qtde. | Unid. medida | Valor unitário | Recebido em | Base do valor | Nº do ofício de agradecimento | Prateleira
Padaria Pão da Serra | Café da tarde da oficina | alimentação | 35 | refeição | R$ 12,50 | 16/03/2024 | preço de mercado | 014/2024 | A
Escola Estadual Nilo Braga | Auditório | espaço | 2 | diária | R$ 1.250,00 | 23/03/2024 | aluguel justo | 015/2024 | -
Gráfica Três Rios | Cartazes e apostilas | material | 400 | unidade | R$ 0,95 | 30/04/2024 | nota fiscal do doador | | B
Apoiador | Descrição do apoio | Categoria | Qtde. | Unid. medida | Valor unitário | Recebido em | Base do valor | Nº do ofício de agradecimento | Prateleira
Associação dos Ferroviários | Empréstimo de dois projetores | empréstimo de equipamento | 3 | dia | R$ 80,00 | 18/05/2024 | preço de mercado | 021/2024 | C
Voluntárias do bairro | Digitalização de fotos | trabalho voluntário | 46 | hora | | 27/07/2024 | não valorado | |
TOTAL GERAL | | | | | R$ 1.343,45
""",
        tables=(Table(
            "support", header=(3,),
            columns="partner | description | category | quantity | unit | unit_value | received_on | valuation_basis | letter_number | -",
            rows="""
4 | = | = | catering | 35 | meal | 12.50 BRL | 2024-03-16 | market_price | = | =
5 | = | = | venue | 2 | day | 1250.00 BRL | 2024-03-23 | fair_rental | = | =
6 | = | = | materials | 400 | item | 0.95 BRL | 2024-04-30 | donors_invoice | | =
8 | = | = | equipment_loan | 3 | day | 80.00 BRL | 2024-05-18 | market_price | = | =
9 | = | = | volunteer_time | 46 | hour | | 2024-07-27 | not_valued | |
"""),),
    ),
    Sheet(
        "Quero ser parceiro (respostas).csv", "pt", "several-records list yes-no extra",
        drawn="""
Carimbo de data/hora | Nome da sua instituição | Que tipo de instituição é? | Em que cidade fica? | Pessoa de contato | Função na instituição | E-mail da pessoa de contato | O que vocês esperam da parceria? | Quais temas interessam? | Quer receber o boletim?
23/08/2025 09:14:55 | Museu do Engenho Velho | Museu | Penedo | Jurema Falcão | museóloga | jurema@engenhovelho.example | digitalizar o acervo | açúcar, trabalho, memória | Sim
23/08/2025 11:02:10 | Biblioteca Comunitária Maré Alta | Biblioteca | Maceió | Davi Sales | coordenador | davi@marealta.example | formação de leitores | literatura de cordel | Sim
25/08/2025 20:41:33 | Rádio Comunitária Lagoa | Rádio comunitária | Marechal Deodoro | Ivone Braz | locutora | ivone@radiolagoa.example | | pesca, meio ambiente | Não
29/08/2025 08:00:01 | Colégio Dom Hélder | Escola | Penedo | Rute Amorim | professora de história | rute@domhelder.example | aulas sobre fontes | história local | Sim
""",
        tables=(Table(
            "partner",
            columns="- | name | type | city | contact.name | contact.role | contact.email | wants | themes | -",
            rows="""
2 | = | = | museum | = | = | = | = | = | açúcar; trabalho; memória | =
3 | = | = | library | = | = | = | = | = | = | =
4 | = | = | radio_station | = | = | = | = | | pesca; meio ambiente | =
5 | = | = | school | = | = | = | = | = | história local | =
"""),),
    ),
    Sheet(
        "extrato da entidade gestora.xlsx", "pt", "title parentheses uncalculated decimal-comma extra", tab="Extrato",
        drawn="""
Fundo do Grupo de Utilizadores do Alentejo, gerido pela Associação Cortiça
Data mov. | Tipo de movimento | Descritivo | Importância (EUR) | Favorecido | Motivo | Doc. n.º | Saldo
15-01-2025 | Saldo inicial | Transita de 2024 | 1.310,00 | | | | =D3
20-01-2025 | Entrada | 1.ª tranche da bolsa | 8.500,00 | | | TRF 22 | =H3+D4
20-01-2025 | Comissão de gestão | 6 % | 510,00 | | | NL 3 | =H4-D5
14-02-2025 | Despesa paga diretamente | Aluguer de autocarro | 427,35 | Rodoviária da Planície | | FT 118 | =H5-D6
28-02-2025 | Encargos bancários | manutenção de conta | 6,24 | | | | =H6-D7
31-03-2025 | Acerto | Comissão de janeiro | (12,50) | | cobrada em duplicado | NC 1 | =H7+D8
""",
        tables=(Table(
            "sponsor_entry", header=(2,),
            columns="booked_on | type | description | amount | payee | reason | reference | -",
            rows="""
3 | 2025-01-15 | opening | = | 1310.00 EUR | | | | !
4 | 2025-01-20 | receipt | = | 8500.00 EUR | | | = | !
5 | 2025-01-20 | fee | = | 510.00 EUR | | | = | !
6 | 2025-02-14 | direct_expense | = | 427.35 EUR | = | | = | !
7 | 2025-02-28 | bank_charge | = | 6.24 EUR | | | | !
8 | 2025-03-31 | adjustment | = | -12.50 EUR | | = | = | !
"""),),
    ),
    Sheet(
        "Vereinbarungen Museumskreis.xlsx", "de", "1904 merged-down extra", tab="Verträge", from_1904=True,
        merged=("A2:A4", "A6:A7"),
        drawn="""
Partnereinrichtung | Worum es geht | Art der Vereinbarung | Stand | Unterschrieben am | Läuft bis | Kündigungsfrist (Monate) | Ordner
Stadtmuseum Ilmental | Schulklassen im Depot | Kooperationsvertrag | unterschrieben | <2022-09-01> | <2025-08-31> | 3 | rot
 | Leihgabe von Scannern | Leihvertrag | abgelaufen | <2023-02-15> | <2023-12-31> | | rot
 | Nutzung des Vortragssaals | Raumnutzung | Entwurf | | | 1 | rot
Glashütte Rautenfels | Freigabe von 300 Fotos | Inhaltespende | unterschrieben | <2024-04-22> | | | blau
Gesamtschule am Wehr | Projektwoche | mündliche Absprache | beim Partner zur Unterschrift | | <2025-07-18> | | gelb
 | Absichtserklärung | Absichtserklärung | gekündigt | <2021-11-30> | <2024-07-31> | 6 | gelb
""",
        tables=(Table(
            "agreement",
            columns="partners | title | kind | state | signed_on | ends_on | notice | -",
            rows="""
2 | = | = | partnership_agreement | signed | 2022-09-01 | 2025-08-31 | 3 | =
3 | Stadtmuseum Ilmental | = | equipment_loan | expired | 2023-02-15 | 2023-12-31 | | =
4 | Stadtmuseum Ilmental | = | venue | draft | | | 1 | =
5 | = | = | content_donation | signed | 2024-04-22 | | | =
6 | = | = | informal | sent | | 2025-07-18 | | =
7 | Gesamtschule am Wehr | = | letter | terminated | 2021-11-30 | 2024-07-31 | 6 | =
"""),),
    ),
    Sheet(
        "kooperationspartner.csv", "de", "delimiter", tab="kooperationspartner", delimiter=";", encoding="utf-8-sig",
        drawn="""
Einrichtung | Art | Trägerschaft | Ort | Land | Homepage | Telefon | Zuständig bei uns
Stadtbücherei Brackwege | Bücherei | öffentlich | Brackwege | Deutschland | https://buecherei-brackwege.example | +49 5241 822330 | Heike
Verein für Moorkunde e.V. | Verein (lokal) | gemeinnützig | Diepholz | Deutschland | https://moorkunde.example | +49 5441 908100 | Heike
Kunsthaus Seeblick | Galerie | privat | Bregenz | Österreich | https://seeblick.example | +43 5574 42000 | Tilman
Kantonsarchiv Thurtal | Archiv | öffentlich | Frauenfeld | Schweiz | https://ka-thurtal.example | +41 52 724 1600 | Tilman
Hochschule Wiesengrund | Hochschule | öffentlich | Vechta | Deutschland | https://hs-wiesengrund.example | +49 4441 150 | Heike
""",
        tables=(Table(
            "partner",
            columns="name | type | ownership | city | country | website | phone | owner",
            rows="""
2 | = | library | public | = | DE | = | = | =
3 | = | local_ngo | non_profit | = | DE | = | = | =
4 | = | gallery | private | = | AT | = | = | =
5 | = | archive | public | = | CH | = | = | =
6 | = | university | public | = | DE | = | = | =
"""),),
    ),
    Sheet(
        "Förderungen_und_Berichte.xlsx", "de", "tables title currency-in-cell decimal-comma decimal-doubt partial-date",
        tab="Übersicht",
        drawn="""
Bewilligte Mittel
Fördervorhaben | Mittelgeber | Aktenzeichen | bewilligte Summe | davon ausgegeben | Beginn | Ende
Dorfgeschichten ins Netz | Stiftung Flusslandschaft | FL-2023/18 | 12.500,00 € | 11.984,20 € | 01.04.2023 | 31.03.2024
Radio und Wikipedia | Landesmedienanstalt | LMA 77 | 4.800 € | 4.800 € | 15.09.2023 | 30.06.2024
Frauen im Handwerk | Kulturstiftung Heideland | KH-112 | 7.350,50 € | 1.200 € | 2024 | 2025


Verwendungsnachweise und Berichte
Vorhaben | Art des Berichts | Abgabefrist | abgegeben am
Dorfgeschichten ins Netz | Zwischenbericht | 31.10.2023 | 27.10.2023
Dorfgeschichten ins Netz | Abschlussbericht | 30.06.2024 | 28.06.2024
Radio und Wikipedia | Finanzbericht | 31.08.2024 |
""",
        tables=(
            Table(
                "grant", header=(2,),
                columns="title | funder | number | awarded | spent | starts_on | ends_on",
                rows="""
3 | = | = | = | 12500.00 EUR | 11984.20 EUR | 2023-04-01 | 2024-03-31
4 | = | = | = | 4800 EUR | 4800 EUR | 2023-09-15 | 2024-06-30
5 | = | = | = | 7350.50 EUR | 1200 EUR | 2024 | 2025
"""),
            Table(
                "grant_report", header=(9,), columns="grant | kind | due_on | sent_on",
                rows="""
10 | = | midpoint | 2023-10-31 | 2023-10-27
11 | = | final | 2024-06-30 | 2024-06-28
12 | = | financial | 2024-08-31 |
"""),
        ),
    ),
    Sheet(
        "spolupracující instituce.csv", "cs", "encoding delimiter several-records month-name partial-date sentinel",
        tab="spolupracující instituce", delimiter=";", encoding="cp1250",
        drawn="""
Název instituce | Typ | Obec | Webovky | Kontaktní osoba | Funkce | E-mail na osobu | Spolupráce od | Co o nich víme
Muzeum dřeva Bystřička | muzeum | Bystřička | https://muzeumdreva.example | Alžběta Kolouchová | kurátorka | kolouchova@muzeumdreva.example | květen 2019 | půjčují sál
Městská knihovna Loučeň | knihovna | Loučeň | https://knihovnaloucen.example | Radim Vích | ředitel | vich@knihovnaloucen.example | září 2021 |
Základní škola Pod Lipou | škola | Kunvald | https://zspodlipou.example | neznámo | | | 2022 | chtějí kroužek
Spolek přátel mlýnů | spolek | Kunvald | | Hedvika Trnková | předsedkyně | trnkova@mlyny.example | leden 2024 | archiv fotografií
Zemský archiv v Horce | archiv | Horka | https://zahorka.example | Otto Sýkora | archivář | sykora@zahorka.example | 2023 | není
""",
        tables=(Table(
            "partner",
            columns="name | type | city | website | contact.name | contact.role | contact.email | known_since | notes/description",
            rows="""
2 | = | museum | = | = | = | = | = | 2019-05 | =
3 | = | library | = | = | = | = | = | 2021-09 |
4 | = | school | = | = | | | | 2022 | =
5 | = | local_ngo/- | = | | = | = | = | 2024-01 | =
6 | = | archive | = | = | = | = | = | 2023 |
"""),),
    ),
    Sheet(
        "akce 2025.xlsx", "cs", "hidden title extra list", tab="Akce",
        hidden_rows=(5,), hidden_columns=("I",),
        drawn="""
Přehled akcí - vede Blanka
Název akce | Druh akce | Od | Do | Místo konání | S kým pořádáme | Počet účastníků | Noví editoři | Interní kód
Editaton o mlynářích | editaton | 3.5.2025 | 4.5.2025 | Kunvald | Spolek přátel mlýnů; Muzeum dřeva Bystřička | 14 | 6 | E1
Jak psát o obci | dílna | 7.6.2025 | 7.6.2025 | Loučeň | Městská knihovna Loučeň | 21 | 9 | D4
Porada se školami | schůzka | 10.6.2025 | 10.6.2025 | online | Základní škola Pod Lipou | 5 | 0 | S2
Fotosoutěž Studánky | soutěž | 1.7.2025 | 19.9.2025 | celý kraj | Spolek přátel mlýnů | 63 | 17 | X1
Kurz pro seniory | školení | 16.10.2025 | 23.10.2025 | Loučeň | Městská knihovna Loučeň; Zemský archiv v Horce | 11 | 11 | K3
""",
        tables=(Table(
            "activity", header=(2,),
            columns="title | kind | starts_on | ends_on | place | partners | participants | new_editors | -",
            rows="""
3 | = | edit_a_thon | 2025-05-03 | 2025-05-04 | = | Spolek přátel mlýnů; Muzeum dřeva Bystřička | 14 | 6 | =
4 | = | workshop | 2025-06-07 | 2025-06-07 | = | = | 21 | 9 | =
5 | = | meeting | 2025-06-10 | 2025-06-10 | = | = | 5 | 0 | =
6 | = | contest | 2025-07-01 | 2025-09-19 | = | = | 63 | 17 | =
7 | = | training | 2025-10-16 | 2025-10-23 | = | Městská knihovna Loučeň; Zemský archiv v Horce | 11 | 11 | =
"""),),
    ),
    Sheet(
        "dary a příspěvky.ods", "cs", "currency-in-cell decimal-comma note total extra", tab="Dary",
        drawn="""
Dárce | Co jsme dostali | Peníze nebo věc | Částka / hodnota | Přijato dne | Účel, podmínky | Poděkováno dne | Účtenka
Obec Kunvald | příspěvek na tisk letáků | peněžní dar | 15 000 Kč | 14.02.2025 | jen na tisk | 20.02.2025 | ano
Pekárna U Zvonu | občerstvení na editaton | věcný dar | 2 350,50 Kč | 30.05.2025 | | 02.06.2025 | ne
Nadace Pramen | cestovné lektorů | peněžní dar | 8 200 Kč | 16.06.2025 | vyúčtovat do konce roku | | ano
Muzeum dřeva Bystřička | zapůjčení skeneru | věcný dar | 900 Kč | 21.07.2025 | vrátit | 22.07.2025 | ne
Celkem | | | 26 450,50 Kč
Pozn.: hodnota věcných darů je odhad podle ceníků
""",
        tables=(Table(
            "support",
            columns="partner | description | form | amount | received_on | restriction | acknowledged_on | -",
            rows="""
2 | = | = | financial | 15000 CZK | 2025-02-14 | = | 2025-02-20 | =
3 | = | = | in_kind | 2350.50 CZK | 2025-05-30 | | 2025-06-02 | =
4 | = | = | financial | 8200 CZK | 2025-06-16 | = | | =
5 | = | = | in_kind | 900 CZK | 2025-07-21 | = | 2025-07-22 | =
"""),),
    ),
)  # fmt: skip
