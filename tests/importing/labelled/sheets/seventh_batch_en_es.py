"""A seventh batch, written by people who had not seen the program: English and Spanish."""

from tests.importing.labelled.sheet import Known, Sheet, Table

KNOWN = Known(
    grants={
        "G-RF-2303-11842": "Ewe and Dangme photo walks",
        "G-GS-2401-20615": "Volta languages annual plan 2024",
    },
    activities=[
        "Kamusi Month launch",
        "Lamu dhow photo walk",
        "Teachers' clinic, Kisumu",
        "Editatón Mujeres de la mina",
        "Wiki Toma Valle del Eo",
        "Liberación de archivo fotográfico",
    ],
    sponsors={"Sankofa Open Trust": ("Volta Wikimedians fund", "GHS")},
)

SHEETS = (
    Sheet(
        "Bodies we deal with (Nuala's copy).xlsx",
        "en",
        "title note partial-date month-name sentinel several-records extra",
        tab="the list",
        drawn="""
Knockanore & Blackwater Valley History Group
Bodies we deal with, as of the AGM (corrections to Nuala please)

Body | As Gaeilge / formerly | What class of thing | Town | Co. | Who to ask for | Ring | Email | How are we fixed with them | On the books since | Anything on paper? | Minded by
Tallowbridge Heritage Centre | Ionad Oidhreachta Dhroichead an tSléibhe | heritage museum | Tallowbridge | Waterford | Bríd Hallinan | 058 555 014 | brid@tallowbridgeheritage.example | going strong | 2014 | MOU | Nuala
Déise County Library HQ | Leabharlann Chontae na nDéise | library | Dungarvan | Waterford | Ger Whelan | 058 555 120 | localstudies@deiselibrary.example | going strong | Sept 2016 | letter | Nuala
Blackwater Community Radio | formerly Tallow FM | local radio | Lismore | Waterford | Fiachra Ó Cadhla | 087 555 0163 | fiachra@bcr.example | gone quiet | Feb 2020 | verbal only | Tom
S.N. Cnoc an Óir | | national school | Knockanore | Waterford | the principal's office | 024 555 077 | oifig@sncnocanoir.example | in talks | <2024-01-22> | | Tom
East Cork Co. Council | Comhairle Contae Chorcaí Thoir | local authority | Midleton | Cork | Dervla Twomey | 021 555 0199 | dtwomey@eastcorkcoco.example | going strong | 2018 | MOU | Nuala
Cloyne Diocesan Archive | | archive | Cobh | Cork | Fr. Eoin Lacey | n/k | archive@cloynedioc.example | turned us down | Nov 2022 | | Paudie
Glencairn Estate Tours Ltd | | business | Lismore | Waterford | n/k | 058 555 301 | info@glencairntours.example | only wrote to them so far | 2025 | | Paudie
Youghal Tidy Streets | | voluntary group | Youghal | Cork | Maura Stack | 086 555 0128 | | wound up | May 2015 | loan form | Tom

Don't ring the schools in June. n/k = not known.
""",
        tables=(
            Table(
                "partner",
                header=(4,),
                columns="name | other_names | type | city | - | contact.name | contact.phone/phone | contact.email/email "
                "| relation | known_since | agreement.kind | owner",
                rows="""
5 | = | = | museum/other_glam | = | = | = | = | = | active | 2014 | memorandum_of_understanding | =
6 | = | = | library | = | = | = | = | = | active | 2016-09 | letter | =
7 | = | = | radio_station | = | = | = | = | = | dormant | 2020-02 | informal | =
8 | = | | school | = | = | = | = | = | negotiating | 2024-01-22 | | =
9 | = | = | municipality | = | = | = | = | = | active | 2018 | memorandum_of_understanding | =
10 | = | | archive | = | = | = | | = | declined | 2022-11 | | =
11 | = | | company | = | = | | = | = | contacted | 2025 | | =
12 | = | | local_ngo | = | = | = | = | | ended | 2015-05 | equipment_loan | =
""",
            ),
        ),
    ),
    Sheet(
        "Contributions received 2023 - Coast & Nyanza.tsv",
        "en",
        "title total note delimiter sentinel extra",
        delimiter="\t",
        drawn="""
CONTRIBUTIONS FROM WELL-WISHERS, JAN - DEC 2023
Date rcvd | Well-wisher | Being | Cash or kind | Head | Qty | Units | Total worth (KShs) | How costed | Towards | Appreciation letter dd. | Rcpt book
14/02/2023 | Fort Street Library Mombasa | Use of conference room | kind | Hall hire | 2 | days | 13,000/= | hall's usual rate | Kamusi Month launch | 28/02/2023 | A 041
14/02/2023 | Mama Zuhura Caterers | Tea and mandazi | kind | Refreshments | 60 | plates | 9,000/= | their invoice | Kamusi Month launch | 28/02/2023 | A 042
03/05/2023 | Shela Boat Owners SHG | Dhow for photographers | kind | Transport | 1 | day | 8,000/= | market price | Lamu dhow photo walk | 19/05/2023 | A 050
20/05/2023 | Bahari Sacco | Support for prizes | cash | | | | 25,000/= | | Lamu dhow photo walk | 30/05/2023 | A 051
11/08/2023 | Nyanza Teachers' Guild | Two facilitators, free of charge | kind | Volunteers' time | 16 | hrs | n/a | not costed | Teachers' clinic, Kisumu | not yet | nil
11/08/2023 | Ziwa Net Ltd | Data bundles | kind | Internet | 40 | GB | 4,000/= | market price | Teachers' clinic, Kisumu | 06/09/2023 | A 063
GRAND TOTAL | | | | | | | 59,000/=
Prepared by: Achieng O. (asst. treasurer)
""",
        tables=(
            Table(
                "support",
                header=(2,),
                columns="received_on | partner | description | form | category | quantity | unit | amount "
                "| valuation_basis | activity | acknowledged_on | -",
                rows="""
3 | 2023-02-14 | = | = | in_kind | venue | 2 | day | 13000 KES | fair_rental | = | 2023-02-28 | =
4 | 2023-02-14 | = | = | in_kind | catering | 60 | meal | 9000 KES | donors_invoice | = | 2023-02-28 | =
5 | 2023-05-03 | = | = | in_kind | transport | 1 | day | 8000 KES | market_price | = | 2023-05-19 | =
6 | 2023-05-20 | = | = | financial | | | | 25000 KES | | = | 2023-05-30 | =
7 | 2023-08-11 | = | = | in_kind | volunteer_time | 16 | hour | | not_valued | = | | =
8 | 2023-08-11 | = | = | in_kind | connectivity | 40 | gb | 4000 KES | market_price | = | 2023-09-06 | =
""",
            ),
        ),
    ),
    Sheet(
        "Sankofa a-c to 30 June.xlsx",
        "en",
        "title total note month-name parentheses comment extra",
        tab="Ledger",
        comments={"F12": "see mail from Auntie Esi, 2 June"},
        drawn="""
VOLTA WIKIMEDIANS: moneys lodged with Sankofa Open Trust
Statement of account, January to June 2024
Value date | Fund | PV/Rcpt No. | Particulars | Class | Amt (GHS) | Payee | Chargeable to | Bal. c/d | Remarks
<2024-01-01> | Volta Wikimedians fund | | Balance b/f from 2023 | Balance b/f | 3120.5 | | | 3120.5 |
<2024-01-29> | Volta Wikimedians fund | RC 118 | First tranche from funder | Receipt | 48000 | | G-GS-2401-20615 | 51120.5 | converted by the Trust's bank
<2024-01-29> | Volta Wikimedians fund | JV 12 | Trust's 8% | Admin fee | 3840 | | G-GS-2401-20615 | 47280.5 |
5th February, 2024 | Volta Wikimedians fund | PV 0031 | Advance for Keta workshop | Transfer to group | 9500 | Selorm Agbeko | G-GS-2401-20615 | 37780.5 | to be retired in 30 days
<2024-03-14> | Volta Wikimedians fund | PV 0038 | Hiring of bus, Ho to Keta | Paid direct to vendor | 2750 | Akple Express Transport | G-RF-2303-11842 | 35030.5 |
<2024-03-29> | Volta Wikimedians fund | | March charges | Bank charges | 42.8 | | | 34987.7 |
22nd April, 2024 | Volta Wikimedians fund | RC 131 | Bus hire, unused half day | Refund from vendor | 600 | Akple Express Transport | G-RF-2303-11842 | 35587.7 | momo
<2024-05-20> | Volta Wikimedians fund | | Interest, quarter to April | Interest earned | 211.35 | | | 35799.05 |
<2024-06-03> | Volta Wikimedians fund | JV 19 | Lodged twice in error | Adjustment | (150.00) | | | 35649.05 | sorry o

Balance at close | | | | | 35649.05
Certified: E. Ofori-Mintah, accounts officer
""",
        tables=(
            Table(
                "sponsor_entry",
                header=(3,),
                columns="booked_on | sponsorship | reference | description | type | amount | payee | grant | - | notes",
                rows="""
4 | 2024-01-01 | = | | = | opening | 3120.50 GHS | | | = |
5 | 2024-01-29 | = | = | = | receipt | 48000 GHS | | = | = | =
6 | 2024-01-29 | = | = | = | fee | 3840 GHS | | = | = |
7 | 2024-02-05 | = | = | = | disbursement | 9500 GHS | = | = | = | =
8 | 2024-03-14 | = | = | = | direct_expense | 2750 GHS | = | = | = |
9 | 2024-03-29 | = | | = | bank_charge | 42.80 GHS | | | = |
10 | 2024-04-22 | = | = | = | refund_from_payee | 600 GHS | = | = | = | =
11 | 2024-05-20 | = | | = | interest | 211.35 GHS | | | = |
12 | 2024-06-03 | = | = | = | adjustment | -150 GHS | | | = | =
""",
            ),
        ),
    ),
    Sheet(
        "Post-activity evaluation (Responses) - cleaned by Jhun.ods",
        "en",
        "title total sentinel extra",
        tab="Form Responses 1",
        drawn="""
Partners' evaluation, 1 = strongly disagree, 5 = strongly agree
Timestamp | Name of office / school / LGU | Designation of respondent | 1. Objectives were made clear to us | 2. It also helped our own targets | 3. The volunteers were easy to coordinate with | 4. They delivered what they committed | 5. We are willing to partner again | How likely are you to endorse us to other offices? (0-10) | What did you like the most? | What should we improve? | Cert. of appreciation claimed
7/19/2024 14:03:22 | Municipality of San Roque del Mar | Tourism officer II | 5 | 4 | 5 | 5 | 5 | 10 | Our church is now in Wikipedia! | | Yes
7/19/2024 16:40:09 | Sta. Clara Integrated National High School | Master Teacher I | 4 | 4 | 5 | 4 | 5 | 9 | Hands-on, the students enjoyed | Longer time po | Yes
7/22/2024 9:15:51 | Bikol Writers Guild | Secretary | 3 | N/A | 4 | 3 | 4 | 7 | | Announce the date earlier, we almost missed it | No
8/2/2024 8:01:30 | Museo de Tabaco | Curator | 5 | 5 | 4 | 4 | 5 | 9 | Scanning of old photos | Bring your own extension cord | No
8/5/2024 11:27:44 | Radyo Isarog | Program director | 2 | 3 | 3 | | 3 | 5 | The merienda | No one briefed the anchors | No
Average | | | 3.8 | 4 | 4.2 | 4 | 4.4 | 8
""",
        tables=(
            Table(
                "feedback",
                header=(2,),
                columns="given_on | partner | respondent_role | clear_aims | own_goals_served | easy_to_work_with | promises_kept "
                "| would_continue | recommendation | worked_well | could_improve | -",
                rows="""
3 | 2024-07-19 | = | = | 5 | 4 | 5 | 5 | 5 | 10 | = | | =
4 | 2024-07-19 | = | = | 4 | 4 | 5 | 4 | 5 | 9 | = | = | =
5 | 2024-07-22 | = | = | 3 | | 4 | 3 | 4 | 7 | | = | =
6 | 2024-08-02 | = | = | 5 | 5 | 4 | 4 | 5 | 9 | = | = | =
7 | 2024-08-05 | = | = | 2 | 3 | 3 | | 3 | 5 | = | = | =
""",
            ),
        ),
    ),
    Sheet(
        "CUADRO DE CONVENIOS actualizado final 2.xlsx",
        "es",
        "title two-rows merged-header group note sentinel extra",
        tab="Convenios",
        merged=("A1:K1", "F3:G3"),
        drawn="""
ASOCIACIÓN CULTURAL WIKI VILCANOTA - CUADRO DE CONVENIOS INTERINSTITUCIONALES
(para la rendición, no borrar filas)
N.° de convenio | Contraparte | Clase de documento | Objeto | Suscrito | Vigencia | | Situación actual | Aporte de la entidad (S/) | Coordinador por nuestra parte | Archivador
 | | | | | Desde | Hasta | | | |
AÑO 2022
001-2022-WV | Municipalidad Distrital de Pukarumi | Convenio marco | Difusión del patrimonio del distrito | 18.03.2022 | 01.04.2022 | 31.03.2024 | vencido | 3500 | Yessica | 1
002-2022-WV | Instituto Pedagógico Santa Rosa de Yanahuara | Carta de intención | Talleres de quechua en Wikipedia | 25.05.2022 | 25.05.2022 | s/f | vigente | s/m | Yessica | 1
003-2022-WV | Museo Comunitario de Tinkuy | Acta de cesión de fotografías | Liberar 400 fotos de textiles | 09.11.2022 | 09.11.2022 | s/f | vigente | | Rolando | 1
AÑO 2023
001-2023-WV | Radio Intiq Takin | Convenio específico | Microprogramas semanales en quechua | 14.02.2023 | 01.03.2023 | 30.11.2023 | resuelto | 1200.5 | Rolando | 2
002-2023-WV | Biblioteca Municipal de Huaylla | Comodato | Préstamo de escáner A3 | 30.06.2023 | 01.07.2023 | 30.06.2026 | vigente | | Yessica | 2
s/n | Universidad Andina de Ollanta | Convenio marco | Editatones con la facultad de Historia | | | | en revisión por asesoría legal | | Milagros |
s/f = sin fecha; s/m = sin monto; s/n = sin número
""",
        tables=(
            Table(
                "agreement",
                header=(3, 4),
                columns="number | partners/partner.name | kind | purpose | signed_on | effective_from | ends_on | state | amount | - | -",
                rows="""
6 | = | = | memorandum_of_understanding/partnership_agreement | = | 2022-03-18 | 2022-04-01 | 2024-03-31 | expired | 3500 PEN | = | =
7 | = | = | letter | = | 2022-05-25 | 2022-05-25 | | active | | = | =
8 | = | = | content_donation | = | 2022-11-09 | 2022-11-09 | | active | | = | =
10 | = | = | partnership_agreement | = | 2023-02-14 | 2023-03-01 | 2023-11-30 | terminated | 1200.50 PEN | = | =
11 | = | = | equipment_loan | = | 2023-06-30 | 2023-07-01 | 2026-06-30 | active | | = | =
12 | | = | memorandum_of_understanding/partnership_agreement | = | | | | in_review | | = |
""",
            ),
        ),
    ),
    Sheet(
        "llamados y fondos ganados.csv",
        "es",
        "encoding delimiter decimal-comma currency-in-cell partial-date month-name several-records sentinel extra",
        delimiter=";",
        encoding="cp1252",
        drawn="""
Expte. | Llamado | Nombre del proyecto | Quién pone la plata | Arranca | Cierra | Nos dieron | Llevamos gastado | Rendición final: plazo | Rendición final: entregada | Referente | Bibliorato
G-RF-2204-09377 | Fondo Rápido | Candombe en Wikimedia Commons | Fundación Wikimedia | 15/04/22 | 30/09/22 | U$S 2.850,00 | U$S 2.791,40 | 30/10/22 | 27/10/22 | Mariana | 4
FC-2022/0114 | otro financiador | Memorias del ferrocarril litoral | Ministerio de Cultura | 01/06/22 | 31/05/23 | $U 182.500,00 | $U 182.500,00 | 30/06/23 | 14/07/23 | Gonzalo | 4
G-GS-2307-15520 | Fondo General de Apoyo | Plan anual Wikimedistas del Río Negro | Fundación Wikimedia | 01/07/23 | 30/06/24 | U$S 21.400,00 | U$S 20.918,75 | 31/07/24 | 29/07/24 | Mariana | 5
G-CF-2310-16044 | Fondo para conferencias | Encuentro de archivos orientales | Fundación Wikimedia | marzo 2024 | mayo 2024 | U$S 6.120,50 | U$S 6.003,90 | 15/08/24 | s/d | Nacho | 5
IDC-77 | otro financiador | Escuelas rurales cuentan | Intendencia de Cerro Pelado | 2024 | 2025 | $U 96.000,00 | s/d | 28/02/26 | | Gonzalo |
""",
        tables=(
            Table(
                "grant",
                columns="number | programme | title | funder | starts_on | ends_on | awarded | spent | grant_report.due_on "
                "| grant_report.sent_on | - | -",
                rows="""
2 | = | rapid_fund | = | = | 2022-04-15 | 2022-09-30 | 2850 USD | 2791.40 USD | 2022-10-30 | 2022-10-27 | = | =
3 | = | other_funder | = | = | 2022-06-01 | 2023-05-31 | 182500 UYU | 182500 UYU | 2023-06-30 | 2023-07-14 | = | =
4 | = | general_support_fund | = | = | 2023-07-01 | 2024-06-30 | 21400 USD | 20918.75 USD | 2024-07-31 | 2024-07-29 | = | =
5 | = | conference | = | = | 2024-03 | 2024-05 | 6120.50 USD | 6003.90 USD | 2024-08-15 | | = | =
6 | = | other_funder | = | = | 2024 | 2025 | 96000 UYU | | 2026-02-28 | | = |
""",
            ),
        ),
    ),
    Sheet(
        "recuento_contenidos_2023.ods",
        "es",
        "title fill-down merged-down month-name partial-date note extra",
        tab="Recuento",
        merged=("A3:A5", "A6:A7", "A8:A10"),
        drawn="""
Wikimedistas del Cantábrico: lo que ha salido de cada acción
Acción | De la mano de | Dónde | Lengua | Qué se contabiliza | Cuántos | A fecha de | Enlace a la consulta | Apuntes
Editatón Mujeres de la mina | Museo del Carbón de Val de Lueda | Wikipedia | castellano | artículos nuevos | 23 | 12 de marzo de 2023 | PetScan 4471 |
 | Museo del Carbón de Val de Lueda | Wikipedia | asturiano | artículos nuevos | 9 | 12 de marzo de 2023 | PetScan 4472 | uno en el taller
 | Museo del Carbón de Val de Lueda | Wikipedia | castellano | artículos ampliados | 31 | 12 de marzo de 2023 | PetScan 4471 |
Wiki Toma Valle del Eo | Mancomunidad del Eo | Commons | | fotos subidas | 418 | julio 2023 | |
 | Mancomunidad del Eo | Wikipedia | gallego | fotos puestas en artículos | 57 | dic. 2023 | GLAMorous | contadas sin repetir
Liberación de archivo fotográfico | Archivo Municipal de Peñablanca | Commons | | fotos subidas | 1260 | 29 de septiembre de 2023 | | lote 1 y 2
 | Archivo Municipal de Peñablanca | Wikidata | | elementos creados | 140 | 29 de septiembre de 2023 | SPARQL |
 | Archivo Municipal de Peñablanca | Commons | | visitas | 48210 | dic. 2023 | BaGLAMa |

Ojo: en Commons y Wikidata no se pone lengua.
""",
        tables=(
            Table(
                "content_result",
                header=(2,),
                columns="activity | partner | project | language | kind | count | counted_on | - | notes",
                rows="""
3 | = | = | wikipedia | es | created | 23 | 2023-03-12 | = |
4 | Editatón Mujeres de la mina | = | wikipedia | ast | created | 9 | 2023-03-12 | = | =
5 | Editatón Mujeres de la mina | = | wikipedia | es | improved | 31 | 2023-03-12 | = |
6 | = | = | commons | | uploaded | 418 | 2023-07 | |
7 | Wiki Toma Valle del Eo | = | wikipedia | gl | used | 57 | 2023-12 | = | =
8 | = | = | commons | | uploaded | 1260 | 2023-09-29 | | =
9 | Liberación de archivo fotográfico | = | wikidata | | created | 140 | 2023-09-29 | = |
10 | Liberación de archivo fotográfico | = | commons | | viewed | 48210 | 2023-12 | = |
""",
            ),
        ),
    ),
    Sheet(
        "Bitácora con las instituciones.csv",
        "es",
        "title sentinel list extra",
        drawn="""
Bitácora Grupo Wiki Guanacasteco (la llena quien estuvo)
Día | Institución | Por dónde | Atendió de allá | Fuimos | Se conversó | Nos solicitan | Quedamos en | Se les respondió el | Urgencia
05/03/2024 | Biblioteca Pública de Nicoa | visita | Yendry Mora | Marcela; Adrián | Quieren digitalizar periódicos viejos | Que llevemos el escáner | Mandarles propuesta | 08/03/2024 | alta
07/03/2024 | Colegio Técnico de Bagazal | correo | Óscar Brenes | Marcela | Preguntan por talleres para décimo | Fechas en el segundo semestre | Revisar calendario | 16/04/2024 | media
02/05/2024 | Museo de Cerámica Chorotega de Guaitil Viejo | llamada | Doña Nidia Cheves | Adrián | Les gustó la galería en Commons | | | no hace falta | baja
19/06/2024 | Asada Río Cañasteco | feria | Kenneth Vargas; Lidieth Obando | Marcela; Beto | Nos conocieron en la feria del agua | Una charla para la junta | Llamar después de las vacaciones | pendiente | media
04/09/2024 | Radio Pampa Adentro | reunión | Johnny Ugalde | Beto | Espacio los sábados a las 9 | Guion para cuatro programas | Beto redacta el primero | 10/09/2024 | alta
11/10/2024 | Municipalidad de Las Juntillas | llamada | s.d. | Adrián; Beto | Quedó en consultar al concejo | Carta formal | Enviar carta con el logo nuevo | pendiente | alta
""",
        tables=(
            Table(
                "conversation",
                header=(2,),
                columns="held_on | partner | channel | contacts | who | summary | asked_for | next_step | answered_on | -",
                rows="""
3 | 2024-03-05 | = | meeting | = | Marcela; Adrián | = | = | = | 2024-03-08 | =
4 | 2024-03-07 | = | mail | = | Marcela | = | = | = | 2024-04-16 | =
5 | 2024-05-02 | = | call | = | Adrián | = | | | | =
6 | 2024-06-19 | = | event | Kenneth Vargas; Lidieth Obando | Marcela; Beto | = | = | = | | =
7 | 2024-09-04 | = | meeting | = | Beto | = | = | = | 2024-09-10 | =
8 | 2024-10-11 | = | call | | Adrián; Beto | = | = | = | | =
""",
            ),
        ),
    ),
)
