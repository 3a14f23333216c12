"""A fourth batch, written by people who had not seen the program: English, Spanish and French."""

from tests.importing.labelled.sheet import Sheet, Table

SHEETS = (
    Sheet(
        "Whos who 2025.csv", "en", "list month-name partial-date", tab="Whos who 2025",
        drawn="""
Organisation name | Type of org. | Town | Web address | General e-mail | Switchboard | First met | Focus areas | Where we stand
Blue Ridge Parish Library | public library | Mandeville | www.blueridgelib.example | info@blueridgelib.example | +1 876 962 2972 | Feb 2021 | reading clubs; local history | active
Cane Valley High | High School | May Pen | www.canevalleyhigh.example | office@canevalleyhigh.example | +1 876 986 2233 | September 2022 | digital skills; debating | active
Port Royal Maritime Museum | museum | Kingston | www.prmm.example | hello@prmm.example | +1 876 967 8072 | 2019 | ships; earthquakes | gone quiet
Hill & Harbour FM | community radio | Port Antonio | www.hillharbour.example | studio@hillharbour.example | +1 876 993 2665 | Jan 2024 | music | in talks
National Records Centre | Archives | Spanish Town | www.natrecords.example | enquiries@natrecords.example | +1 876 984 2581 | 2023 | land; genealogy; slavery | prospect
""",
        tables=(Table(
            "partner",
            columns="name | type | city | website | email | phone | known_since | themes | relation",
            rows="""
2 | = | library | = | = | = | = | 2021-02 | reading clubs; local history | active
3 | = | school | = | = | = | = | 2022-09 | digital skills; debating | active
4 | = | museum | = | = | = | = | 2019 | ships; earthquakes | dormant
5 | = | radio_station | = | = | = | = | 2024-01 | music | negotiating
6 | = | archive | = | = | = | = | 2023 | land; genealogy; slavery | prospect
"""),),
    ),
    Sheet(
        "Gifts and help received.xlsx", "en", "title group subtotal total extra sentinel", tab="FY 24-25",
        merged=("A1:I1",),
        drawn="""
MAMA NA KALAMU WOMEN WRITERS - gifts and help we received, July 2024 to June 2025
Given by | What was it? | Cash / in kind | No. of units | Per | Rate per unit (KES) | Cash amount (KES) | Date recd. | Thank-you letter sent | Kept by
CASH
Upendo Savings Society | Bus fares for the girls' day | Cash | | | | 18500 | <2024-07-19> | <2024-07-29> | Wanjiku
Kilele Foundation | Stipends for two trainers | cash | | | | 64000 | <2024-09-02> | n/a | Achieng
Subtotal | | | | | | 82500
IN KIND
Tumaini Girls Secondary | Computer room on Saturdays | In kind | 6 | day | 3500 | | <2024-10-05> | <2024-11-11> | Wanjiku
Upendo Savings Society | Lunches | in-kind | 42 | meals | 280 | | <2024-10-26> | | Wanjiku
Savanna Printers Ltd | Banners and handouts | In kind | 3 | pcs | 1450.5 | | <2025-02-14> | <2025-02-20> | TBC
Mlima FM | Interpreter for Kikamba | in kind | 7.5 | hrs | 600 | | <2025-03-08> | | Achieng
GRAND TOTAL | | | | | | 82500
""",
        tables=(Table(
            "support", header=(2,),
            columns="partner | description | form | quantity | unit | unit_value | amount | received_on | acknowledged_on | -",
            rows="""
4 | = | = | financial | | | | 18500 KES | 2024-07-19 | 2024-07-29 | =
5 | = | = | financial | | | | 64000 KES | 2024-09-02 | | =
8 | = | = | in_kind | 6 | day | 3500 KES | | 2024-10-05 | 2024-11-11 | =
9 | = | = | in_kind | 42 | meal | 280 KES | | 2024-10-26 | | =
10 | = | = | in_kind | 3 | item | 1450.50 KES | | 2025-02-14 | 2025-02-20 | =
11 | = | = | in_kind | 7.5 | hour | 600 KES | | 2025-03-08 | | =
"""),),
    ),
    Sheet(
        "session log.ods", "en", "two-rows merged-header note month-name list extra several-records", tab="Sessions",
        merged=("E1:G1",),
        drawn="""
Session | When | Venue | Together with | Headcount | | | Kind of session | Length (hrs) | Photos taken?
 | | | | everybody | first-time editors | helpers | | |
Suffragettes of the valley | 14 Jun 2025 | Penmoor Institute | Penmoor Institute; Valley Women's Guild | 19 | 11 | 3 | edit-a-thon | 5.5 | yes
Scan your family album | 28 June 2025 | Lower Aske chapel | Aske History Society | 33 | 0 | 4 | upload session | 4 | no
How to cite a newspaper | 2 Jul 2025 | Penmoor Institute | Penmoor Institute | 8 | 8 | 1 | training | 2 | no
Summer photo competition | 1 August 2025 | all over the valley | Valley Women's Guild; Aske History Society | 57 | 22 | 2 | photo contest | | yes
* headcount as written in the sign-in book
""",
        tables=(Table(
            "activity", header=(1, 2),
            columns="title | starts_on | place | partners | participants | new_editors | organisers/- | kind | hours | -",
            rows="""
3 | = | 2025-06-14 | = | Penmoor Institute; Valley Women's Guild | 19 | 11 | 3 | edit_a_thon | 5.5 | =
4 | = | 2025-06-28 | = | = | 33 | 0 | 4 | upload | 4 | =
5 | = | 2025-07-02 | = | = | 8 | 8 | 1 | training | 2 | =
6 | = | 2025-08-01 | = | Valley Women's Guild; Aske History Society | 57 | 22 | 2 | contest | | =
"""),),
    ),
    Sheet(
        "convenios_vigentes.csv", "es", "encoding delimiter sentinel extra decimal-comma", tab="convenios",
        delimiter=";", encoding="cp1252",
        drawn="""
N.º conv. | Objeto / nombre del convenio | Aliado | Tipo de documento | F. firma | Rige desde | F. vencim. | Prórroga | Valor (COP) | Custodia
C-007 | Visitas de colegios al Museo del Café | Museo del Café de Salamina | Convenio marco | 18/02/2023 | 01/03/2023 | 28/02/2026 | automática | 1.200.000 | Archivador 2
C-008 | Préstamo de diez tabletas | Fundación Sembrar Letras | Comodato | 25/05/2023 | 25/05/2023 | 24/11/2024 | no tiene | sin cuantía | Archivador 2
C-011 | Donación de fotografías antiguas | Casa de la Cultura de Aguadas | Donación de contenidos | 30/08/2023 | 30/08/2023 | indefinido | | | Doña Amparo
C-012 | Cartas de los colegios rurales | I.E. Rural La Palma | Carta de intención | 14/02/2024 | | 13/12/2024 | manual | 350.000,50 | Archivador 3
C-015 | Intercambio de guías | Red de Museos del Eje | Memorando de entendimiento | 22/01/2025 | 01/02/2025 | 31/01/2028 | Automática | 2.480.000 | Archivador 3
""",
        tables=(Table(
            "agreement",
            columns="number | title | partners | kind | signed_on | effective_from | ends_on | renewal | amount | -",
            rows="""
2 | = | = | = | partnership_agreement | 2023-02-18 | 2023-03-01 | 2026-02-28 | automatic | 1200000 COP | =
3 | = | = | = | equipment_loan | 2023-05-25 | 2023-05-25 | 2024-11-24 | none | - | =
4 | = | = | = | content_donation | 2023-08-30 | 2023-08-30 | | | | =
5 | = | = | = | letter | 2024-02-14 | | 2024-12-13 | manual | 350000.50 COP | =
6 | = | = | = | memorandum_of_understanding | 2025-01-22 | 2025-02-01 | 2028-01-31 | automatic | 2480000 COP | =
"""),),
    ),
    Sheet(
        "Directorio de enlaces.xlsx", "es", "yes-no", tab="Enlaces",
        drawn="""
Nombre(s) | Apellidos | Institución | Cargo | Correo-e | Cel. | ¿Contacto principal? | Idioma | ¿De dónde sacamos el dato?
Itzel | Robledo Canché | Biblioteca Central de Valladolid | Jefa de hemeroteca | itzel.robledo@bcval.example | +52 985 856 1122 | Sí | español | tarjeta de presentación
Fermín | Uc Pech | Escuela Secundaria Técnica 9 | Maestro de historia | fermin.uc@tecnica9.example | +52 985 104 7733 | Sí | español | taller de marzo
Rosalba | Ortega Dzul | Escuela Secundaria Técnica 9 | Subdirectora | rosalba.ortega@tecnica9.example | +52 985 104 7734 | No | español | taller de marzo
Kirsten | Amsel | Centro de Estudios del Cenote | Investigadora | k.amsel@cenote.example | +52 999 923 4455 | Sí | inglés | ella nos escribió
""",
        tables=(Table(
            "contact",
            columns="given_name | family_name | partner | role | email | phone | main_contact | preferred_language | source",
            rows="""
2 | = | = | = | = | = | = | yes | es | =
3 | = | = | = | = | = | = | yes | es | =
4 | = | = | = | = | = | = | no | es | =
5 | = | = | = | = | = | = | yes | en | =
"""),),
    ),
    Sheet(
        "POA actividades.ods", "es", "title group total list extra", tab="POA 2024",
        drawn="""
Círculo de Escritoras del Altiplano
Plan operativo y lo que salió de él

ACTIVIDAD | Tipo | Fecha de realización | Sede | Organizaciones aliadas | N.º asistentes | Mujeres | Editoras nuevas | Situación
I TRIMESTRE
Editatón Mujeres mineras | editatón | <2024-03-08> | Casa Tejedora, Oruro | Casa Tejedora; Sindicato de Palliris | 24 | 24 | 13 | realizada
Taller de fuentes orales | Taller | <2024-03-16> | | Radio Pampa | 15 | 11 | 4 | realizada
II TRIMESTRE
Concurso de fotos del lago | concurso | <2024-05-04> | Biblioteca de Copacabana | Biblioteca de Copacabana; Radio Pampa | 38 | 20 | 9 | realizada
Charla con la alcaldía | reunión | <2024-06-14> | | Alcaldía de Copacabana | | | | cancelada
Capacitación a profesoras | capacitación | <2024-06-21> | | Escuela Normal del Lago | 30 | 30 | 0 | programada
TOTAL | | | | | 107 | 85 | 26
""",
        tables=(Table(
            "activity", header=(4,),
            columns="title | kind | starts_on | place | partners | participants | - | new_editors | state",
            rows="""
6 | = | edit_a_thon | 2024-03-08 | = | Casa Tejedora; Sindicato de Palliris | 24 | = | 13 | done
7 | = | workshop | 2024-03-16 | | = | 15 | = | 4 | done
9 | = | contest | 2024-05-04 | = | Biblioteca de Copacabana; Radio Pampa | 38 | = | 9 | done
10 | = | meeting | 2024-06-14 | | = | | | | cancelled
11 | = | training | 2024-06-21 | | = | 30 | = | 0 | planned
"""),),
    ),
    Sheet(
        "appuis reçus radio.xlsx", "fr", "uncalculated total extra comment sentinel", tab="Appuis",
        comments={"C4": "La pièce est restée chez eux."},
        drawn="""
Structure donatrice | Désignation | Nature de l'appui | Qté | Unité | P.U. (HTG) | Montant total (HTG) | Reçu le | Mode d'évaluation | Reçu n°
Coopérative Café Morne Rouge | Carburant du groupe électrogène | don en nature | 60 | jour | 850 | =D2*F2 | <2024-11-04> | prix du marché | 0091
Lycée Anacaona | Salle pour la formation | don en nature | 4 | demi-journée | 2500 | =D3*F3 | <2024-11-23> | valeur locative | 0092
Fondation Gran Chimen | Cachets des animateurs | appui financier | | | | 75000 | <2024-12-02> | | 0094
Mairie de Thomonde | Transport du public | don en nature | 120 | km | 95.5 | =D5*F5 | <2025-01-18> | n.d. | 0097
TOTAL | | | | | | =SUM(G2:G5)
""",
        tables=(Table(
            "support",
            columns="partner | description | form | quantity | unit | unit_value | amount/- | received_on | valuation_basis | -",
            rows="""
2 | = | = | in_kind | 60 | day | 850 HTG | ! | 2024-11-04 | market_price | =
3 | = | = | in_kind | 4 | half_day | 2500 HTG | ! | 2024-11-23 | fair_rental | =
4 | = | = | financial | | | | 75000 HTG | 2024-12-02 | | =
5 | = | = | in_kind | 120 | km | 95.50 HTG | ! | 2025-01-18 | | =
"""),),
    ),
    Sheet(
        "Réseau lecture - structures.ods", "fr", "two-rows merged-header yes-no list several-mails", tab="Structures",
        merged=("D1:F1",),
        drawn="""
Nom de la structure | Sigle | Catégorie | Coordonnées | | | Langues de travail | Figure dans leur plan annuel ? | Ce qu'ils attendent de nous
 | | | Tél. | Courriel | Site web | | |
Bibliothèque municipale de Kpalimé | BMK | bibliothèque | +228 24 41 01 22 | contact@bmk.example | https://bmk.example | français; éwé | oui | former deux bibliothécaires
École primaire du Plateau | EPP | école | +228 90 11 22 33 | ecole@plateau.example, directrice@plateau.example | | français | non |
Mairie d'Agou 1 | | mairie | +228 22 25 71 10 | mairie@agou1.example | https://agou1.example | français | oui | faire connaître le patrimoine
Lire au Soleil | LAS | ONG locale | +228 91 45 67 89 | lire@ausoleil.example | | français; anglais | non | des livres
Université des Collines | UDC | université | +228 23 35 00 81 | rectorat@udc.example | https://udc.example | français; anglais | oui | un cours en ligne
""",
        tables=(Table(
            "partner", header=(1, 2),
            columns="name | other_names | type | phone | email | website | languages | in_plans | wants",
            rows="""
3 | = | = | library | = | = | = | fr; ee | yes | =
4 | = | = | school | = | ecole@plateau.example | | fr | no |
5 | = | | municipality | = | = | = | fr | yes | =
6 | = | = | local_ngo | = | = | | fr; en | no | =
7 | = | = | university | = | = | = | fr; en | yes | =
"""),),
    ),
    Sheet(
        "choses à faire.tsv", "fr", "delimiter encoding month-name sentinel extra", tab="choses à faire",
        delimiter="\t", encoding="utf-16",
        drawn="""
Tâche | Pour le | Qui s'en charge | Structure concernée | Fait le | Remarques | Urgence
Renvoyer la charte signée | 12 mars 2025 | Solène | Musée du Sabot | 10 mars 2025 | par la poste | !!
Relancer pour les clichés de 1910 | 4 avril 2025 | Bastien | Archives de la Combe | | 2e relance | !
Préparer le bilan pour la région | 30 juin 2025 | Solène | | | | !!!
Remercier pour le vidéoprojecteur | 1er mai 2025 | à définir | Collège des Tilleuls | 5 mai 2025 | néant |
""",
        tables=(Table(
            "followup",
            columns="what | due_on | owner | partner | done_on | notes | -",
            rows="""
2 | = | 2025-03-12 | = | = | 2025-03-10 | = | =
3 | = | 2025-04-04 | = | = | | = | =
4 | = | 2025-06-30 | = | | | | =
5 | = | 2025-05-01 | | = | 2025-05-05 | |
"""),),
    ),
)  # fmt: skip
