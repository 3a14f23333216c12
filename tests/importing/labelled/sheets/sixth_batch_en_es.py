"""A sixth batch, written by people who had not seen the program: English and Spanish."""

from partnerdesk.importing.values.answers import Answers
from tests.importing.labelled.sheet import Sheet, Table

SHEETS = (
    Sheet(
        "Who we work with - branch copy.xlsx",
        "en",
        "title partial-date sentinel several-records extra",
        tab="2024",
        drawn="""
Fenwick & District Local History Network
working list, please don't sort!! (Jean)
Organisation | Sort of place | Where | Go-to person | Their job | E-mail addr. | Tel | Working with us since | Paperwork | Paperwork runs out | Looked after by | Key no.
Fenwick Folk Museum | museum | Fenwick | Pat Illingworth | curator | pat@fenwickfolk.example | 01632 960114 | 2018 | MoU | <2026-03-31> | Jean | K4
St Osyth's Primary | school | Marlow Bridge | Tessa Achebe | deputy head | office@stosyths.example | 01632 960201 | Sept 2021 | letter | <2025-07-31> | Jean |
Fenwick Town Council | council | Fenwick | Colin Beale | town clerk | clerk@fenwick-tc.example | 01632 960333 | 2015 | handshake | | Derek | K1
Holmbury Record Office | archive | Holmbury | Dr Anila Rao | | enquiries@holmburyro.example | n/k | May 2023 | MoU | <2027-05-14> | Derek |
Marsh Radio | community radio | Holmbury | n/k | | hello@marshradio.example | 01632 960478 | 2022 | | | Jean |
""",
        tables=(
            Table(
                "partner",
                header=(3,),
                columns="name | type | city | contact.name | contact.role | contact.email/email | contact.phone/phone "
                "| known_since | agreement.kind | agreement.ends_on | owner | -",
                rows="""
4 | = | museum | = | = | = | = | = | 2018 | memorandum_of_understanding | 2026-03-31 | = | =
5 | = | school | = | = | = | = | = | 2021-09 | letter | 2025-07-31 | = |
6 | = | municipality | = | = | = | = | = | 2015 | informal | | = | =
7 | = | archive | = | = | | = | | 2023-05 | memorandum_of_understanding | 2027-05-14 | = |
8 | = | radio_station | = | | | = | = | 2022 | | | = |
""",
            ),
        ),
    ),
    Sheet(
        "GIK log FY24.csv",
        "en",
        "total dollar sentinel extra",
        drawn="""
Date Rec'd | Donor Org | Gift Description | Gift Type | Qty | Unit | Total Value ($) | How Valued | Event | TY Sent | Entered by
3/14/2024 | Lakeside Public Library | Community room, Saturday | Venue | 6 | hours | $270.00 | rental rate | Women in Print edit-a-thon | 3/29/2024 | KS
3/14/2024 | Juniper Street Bakery | Box lunches | Food | 25 | meals | $312.50 | donor's receipt | Women in Print edit-a-thon | 3/29/2024 | KS
5/2/2024 | Tallgrass Data LLC | Two used laptops, ours to keep | Equipment donation | 2 | each | $900.00 | market price | | 5/20/2024 | RM
6/18/2024 | Vega Law Office | Reviewed our photo release form | Pro bono services | 3 | hours | $600.00 | rate card | | N/A | RM
7/9/2024 | Prairie Print Co-op | Prize mugs, half off | Prizes | 8 | each | $80.00 | discount | Prairie photo walk | 8/1/2024 | RM
TOTAL | | | | | | $2,162.50
""",
        tables=(
            Table(
                "support",
                answers=Answers(currency="USD"),
                columns="received_on | partner | description | category | quantity | unit | amount | valuation_basis "
                "| activity | acknowledged_on | -",
                rows="""
2 | 2024-03-14 | = | = | venue | 6 | hour | ?270 USD | fair_rental | = | 2024-03-29 | =
3 | 2024-03-14 | = | = | catering | 25 | meal | ?312.50 USD | donors_invoice | = | 2024-03-29 | =
4 | 2024-05-02 | = | = | equipment_gift | 2 | item | ?900 USD | market_price | | 2024-05-20 | =
5 | 2024-06-18 | = | = | professional_service | 3 | hour | ?600 USD | reference_rate/market_price | | | =
6 | 2024-07-09 | = | = | prizes | 8 | item | ?80 USD | discount | = | 2024-08-01 | =
""",
            ),
        ),
    ),
    Sheet(
        "Outreach programmes 2024-25.xlsx",
        "en",
        "title total partial-date list error extra",
        tab="Programmes",
        drawn="""
Outreach programmes, April 2024 to March 2025
Sl. No. | Name of the programme | Nature | Held on | Venue | Collaborating institution(s) | Resource persons | Footfall | New users | Medium | Remarks
1 | Lake names workshop | Workshop | <2024-06-15> | Seminar Hall, Sharada College | Sharada College; District Central Library, Hosapete | Dr Bhat, Sumana | 42 | 11 | Kannada | projector failed once
2 | Folk theatre edit-a-thon | Edit-a-thon | <2024-08-24> | Ranga Kendra | Ranga Kendra Trust | Sumana | 18 | 4 | Kannada, English |
3 | Train the trainer, batch 2 | Training | <2024-11-09> | online | Sharada College | Dr Bhat | <#REF!> | 0 | English | attendance sheet missing
4 | Monuments photo contest | Contest | Feb 2025 | | Heritage Walks Bellary; Ranga Kendra Trust | | 96 | 37 | Kannada, Telugu |
5 | Year-end meet-up | Meeting | <2025-03-22> | Central Library | | | 15 | 0 | | tea by Library
Total | | | | | | | 171 | 52
""",
        tables=(
            Table(
                "activity",
                header=(2,),
                columns="- | title | kind | starts_on | place | partners | - | participants | new_editors | languages | notes",
                rows="""
3 | = | = | workshop | 2024-06-15 | = | Sharada College; District Central Library, Hosapete | = | 42 | 11 | kn | =
4 | = | = | edit_a_thon | 2024-08-24 | = | Ranga Kendra Trust | = | 18 | 4 | kn; en |
5 | = | = | training | 2024-11-09 | = | Sharada College | = | ! | 0 | en | =
6 | = | = | contest | 2025-02 | | Heritage Walks Bellary; Ranga Kendra Trust | | 96 | 37 | kn; te |
7 | = | = | meeting | 2025-03-22 | = | | | 15 | 0 | | =
""",
            ),
        ),
    ),
    Sheet(
        "REGISTER OF MOUs (Secretary).xlsx",
        "en",
        "title repeated comment extra",
        tab="Sheet1",
        drawn="""
REGISTER OF MOUs, LETTERS AND CONTRACTS
S/N | Organisation | Nature of document | Subject | Date signed | Takes effect | Expires | Renewal | Consideration (₦) | Position | Where filed
1 | Ikoro State Library Board | MoU | Reading rooms for Saturday sessions | 15/03/2023 | 01/04/2023 | 31/03/2026 | automatic | | In force | Box A
2 | Queens College Umuaka | Letter | Student wiki club | 22/09/2022 | 22/09/2022 | 30/07/2023 | none | | Lapsed | Box A
3 | Savannah Voice FM | Contract | Twelve jingles on air | 05/02/2024 | 12/02/2024 | 30/04/2024 | none | 350,000.00 | Lapsed | Box A
S/N | Organisation | Nature of document | Subject | Date signed | Takes effect | Expires | Renewal | Consideration (₦) | Position | Where filed
4 | Centre for Igala Studies | MoU | Digitising of folktales | | | | on request | | Awaiting their signature | Box B
5 | Delta Photographers Guild | Content donation | 400 market photographs | 18/06/2024 | 01/07/2024 | no end date | none | | In force | e-mail
6 | Unity Printing Press Ltd | Contract | Banners and badges | 27/11/2024 | 27/11/2024 | 27/05/2025 | none | 1,250,000.00 | Terminated | Box B
""",
        comments={"J7": "Chairman to call the Director again"},
        tables=(
            Table(
                "agreement",
                header=(2,),
                columns="- | partners | kind | title/purpose | signed_on | effective_from | ends_on | renewal | amount | state | -",
                rows="""
3 | = | = | memorandum_of_understanding | = | 2023-03-15 | 2023-04-01 | 2026-03-31 | automatic | | active | =
4 | = | = | letter | = | 2022-09-22 | 2022-09-22 | 2023-07-30 | none | | expired | =
5 | = | = | contract | = | 2024-02-05 | 2024-02-12 | 2024-04-30 | none | 350000 NGN | expired | =
7 | = | = | memorandum_of_understanding | = | | | | manual | | sent | =
8 | = | = | content_donation | = | 2024-06-18 | 2024-07-01 | - | none | | active | =
9 | = | = | contract | = | 2024-11-27 | 2024-11-27 | 2025-05-27 | none | 1250000 NGN | terminated | =
""",
            ),
        ),
    ),
    Sheet(
        "Convenios y comodatos.csv",
        "es",
        "delimiter encoding decimal-comma dollar list extra",
        delimiter=";",
        encoding="cp1252",
        drawn="""
N° de expte. | Contraparte | Carátula | Tipo de instrumento | Se firmó el | Rige desde | Vence | Prórroga | Monto | Situación | Lo sigue | Obs.
EX-118/23 | Biblioteca Popular Alborada | Cooperación con la biblioteca | Convenio de colaboración | 18/03/2023 | 01/04/2023 | 31/03/2025 | automática | | Vencido | Nora |
EX-121/23 | Museo del Ferrocarril / Asociación Amigos del Riel | Fotos del ramal | Donación de contenidos | 09/08/2023 | 22/08/2023 | 21/08/2028 | no | | Vigente | Nora | faltan 3 cajas
EX-004/24 | Escuela Técnica N° 7 | Préstamo de escáner | Comodato de equipos | 14/02/2024 | 14/02/2024 | 14/12/2024 | a pedido | | Vencido | Beto | devuelto con rayones
EX-019/24 | Estudio Luján Hnos. | Diseño de la muestra | Contrato | 30/05/2024 | 03/06/2024 | 31/07/2024 | no | $ 1.250.000,00 | Rescindido | Beto | ver carta documento
EX-033/24 | Municipalidad de Puerto Lindo | Uso del SUM | Uso de espacio | | | | | $ 85.500,50 | Borrador | Nora |
""",
        tables=(
            Table(
                "agreement",
                answers=Answers(currency="ARS"),
                columns="number | partners | title | kind | signed_on | effective_from | ends_on | renewal | amount "
                "| state | - | notes",
                rows="""
2 | = | = | = | partnership_agreement | 2023-03-18 | 2023-04-01 | 2025-03-31 | automatic | | expired | = |
3 | = | Museo del Ferrocarril; Asociación Amigos del Riel | = | content_donation | 2023-08-09 | 2023-08-22 | 2028-08-21 | none | | active | = | =
4 | = | = | = | equipment_loan | 2024-02-14 | 2024-02-14 | 2024-12-14 | manual | | expired | = | =
5 | = | = | = | contract | 2024-05-30 | 2024-06-03 | 2024-07-31 | none | ?1250000 ARS | terminated | = | =
6 | = | = | = | venue | | | | | ?85500.50 ARS | draft | = |
""",
            ),
        ),
    ),
    Sheet(
        "Enlaces red de archivos.xlsx",
        "es",
        "title fill-down yes-no sentinel extra",
        tab="Enlaces",
        drawn="""
RED DE ARCHIVOS COMUNITARIOS - ENLACES POR INSTITUCIÓN
Institución | Nombre(s) | Apellidos | Puesto | Correo electrónico | Cel. / WhatsApp | Estado | Enlace principal | Aviso de privacidad firmado | Cómo dimos con ella/él | Cumpleaños
Archivo Municipal de Tecoma | Rosa Elia | Nájera Pineda | encargada | rnajera@tecoma.example | 951 555 0142 | Oaxaca | X | <2024-09-12> | encuentro 2024 | 14 de mayo
 | Fermín | Cruz Olea | paleógrafo | fcruz@tecoma.example | 951 555 0177 | Oaxaca | | <2024-09-12> | encuentro 2024 |
Casa de Cultura Xilotl | Itzel | Barragán | directora | itzel@xilotl.example | 222 555 0116 | Puebla | X | pendiente | por Rosa Elia | 2 de nov.
Preparatoria 3 Nocturna | Saúl | Montes Rivas | profesor de historia | no tiene | 222 555 0190 | Puebla | X | <2025-02-20> | taller en la prepa |
 | Lupita | Ávila | bibliotecaria | prepa3biblio@xilotl.example | | Puebla | | <2025-02-20> | taller en la prepa |
""",
        tables=(
            Table(
                "contact",
                header=(2,),
                offers="A",
                columns="partner | given_name | family_name | role | email | phone | - | main_contact | consent_given_on "
                "| source | -",
                rows="""
3 | = | = | = | = | = | = | = | yes | 2024-09-12 | = | =
4 | Archivo Municipal de Tecoma | = | = | = | = | = | = | | 2024-09-12 | = |
5 | = | = | = | = | = | = | = | yes | - | = | =
6 | = | = | = | = | | = | = | yes | 2025-02-20 | = |
7 | Preparatoria 3 Nocturna | = | = | = | = | | = | | 2025-02-20 | = |
""",
            ),
        ),
    ),
    Sheet(
        "cuaderno de reuniones 23-24.csv",
        "es",
        "delimiter month-name list extra",
        delimiter=";",
        drawn="""
Cuándo | Entidad | Por qué vía | Quiénes estuvimos | De qué se habló | Qué nos piden | Qué queda pendiente | Acta
14 de noviembre de 2023 | Ateneo de Vallehondo | reunión | Montse, Iker | Ceder el salón para el maratón de marzo | cartel con su logo | mandar fechas | sí
12 de enero de 2024 | Museo Etnográfico de Aldabra | teléfono | Iker | Dudas con las licencias de las fotos antiguas | un modelo de cesión | enviar plantilla | no
30 de enero de 2024 | Museo Etnográfico de Aldabra | correo | Iker | Aceptan CC BY-SA para 60 fotos | | subir la primera tanda | no
6 de marzo de 2024 | Instituto Clara Campoalto | llamada | Montse | Quieren repetir en 4º de la ESO | que vayamos dos mañanas | hablar con el claustro | no
20 de abril de 2024 | Ayuntamiento de Vallehondo | reunión | Montse, Iker, Begoña | Subvención de cultura | memoria económica | | sí
""",
        tables=(
            Table(
                "conversation",
                columns="held_on | partner | channel | who | summary | asked_for | next_step | -",
                rows="""
2 | 2023-11-14 | = | meeting | Montse; Iker | = | = | = | =
3 | 2024-01-12 | = | call | = | = | = | = | =
4 | 2024-01-30 | = | mail | = | = | | = | =
5 | 2024-03-06 | = | call | = | = | = | = | =
6 | 2024-04-20 | = | meeting | Montse; Iker; Begoña | = | = | | =
""",
            ),
        ),
    ),
    Sheet(
        "TALLERES Y FERIAS GESTION 2024.xlsx",
        "es",
        "title group two-rows merged-header total list extra",
        tab="gestión 2024",
        merged=("A1:K1", "G2:I2"),
        drawn="""
TALLERES Y FERIAS, GESTIÓN 2024
Nro. | Nombre de la actividad | Clase | Fecha de inicio | Fecha de conclusión | Entidad anfitriona | Asistentes | | | Idiomas | Obs.
 | | | | | | Mujeres | Varones | Total | |
ALTIPLANO
1 | Escribimos en aymara | Taller | <2024-03-16> | <2024-03-17> | Unidad Educativa Kollasuyo | 21 | 9 | 30 | aymara, castellano | sin internet el 2do día
2 | Feria del libro alteña | Evento | <2024-05-18> | <2024-05-19> | Gobierno Municipal de Vilaque | 60 | 45 | 105 | castellano |
3 | Capacitación a facilitadores | Capacitación | <2024-07-06> | <2024-07-06> | Radio Wayna | 6 | 5 | 11 | aymara |
VALLES
4 | Concurso de fotos de ferias | Concurso | <2024-08-01> | <2024-09-15> | Museo Punata | 14 | 16 | 30 | quechua, castellano | premios por entregar
5 | Maratón de edición de mujeres mineras | Editatón | <2024-10-26> | <2024-10-26> | Biblioteca Casa Quechu | 19 | 2 | 21 | castellano |
TOTAL | | | | | | 120 | 77 | 197
""",
        tables=(
            Table(
                "activity",
                header=(2, 3),
                columns="- | title | kind | starts_on | ends_on | partners | - | - | participants | languages | notes",
                rows="""
5 | = | = | workshop | 2024-03-16 | 2024-03-17 | = | = | = | 30 | ay; es | =
6 | = | = | event | 2024-05-18 | 2024-05-19 | = | = | = | 105 | es |
7 | = | = | training | 2024-07-06 | 2024-07-06 | = | = | = | 11 | ay |
9 | = | = | contest | 2024-08-01 | 2024-09-15 | = | = | = | 30 | qu; es | =
10 | = | = | edit_a_thon | 2024-10-26 | 2024-10-26 | = | = | = | 21 | es |
""",
            ),
        ),
    ),
)
