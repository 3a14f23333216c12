"""A sixth batch, unseen by the program when it was written: six languages of Europe, Africa, India and the Americas."""

from typing import Final

from partnerdesk.importing.values.column_reader import Answers
from partnerdesk.records.reading import DateOrder
from tests.importing.labelled.sheet import Sheet, Table

SHEETS = (
    # ---------------------------------------------------------------- English
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
    # ---------------------------------------------------------------- Spanish
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
    # ---------------------------------------------------------------- French
    Sheet(
        "fiches structures amies.ods",
        "fr",
        "across several-records extra",
        tab="fiches",
        drawn="""
Nom de la structure | Médiathèque Les Embruns | Collège Anita-Le Floc'h | Mairie de Port-Brac | Mémoire du Lavoir
Sigle | | CALF | | MDL
Nature | médiathèque | collège | mairie | association locale
Commune | Port-Brac | Trévarec | Port-Brac | Trévarec
Site internet | www.lesembruns.example | | www.portbrac.example | memoirelavoir.example
Notre interlocuteur·rice | Gwenn Abgrall | Mme Diallo | Loïc Perennou | Odile Sarre
Fonction | directrice | professeure documentaliste | adjoint à la culture | présidente
Mél | g.abgrall@lesembruns.example | cdi@calf.example | culture@portbrac.example | odile@memoirelavoir.example
Tél. | 02 61 91 00 12 | 02 61 91 04 40 | 02 61 91 02 02 |
Convention signée le | <2023-09-18> | | <2024-01-25> |
Convention valable jusqu'au | <2026-08-31> | | <2026-12-31> |
Où on en est | active | en discussion | active | en sommeil
Suivi par | Maëlle | Maëlle | Tanguy | Tanguy
Code du portail | 4821B | | |
""",
        tables=(
            Table(
                "partner",
                form="across",
                columns="name | other_names | type | city | website | contact.name | contact.role | contact.email/email "
                "| contact.phone/phone | agreement.signed_on | agreement.ends_on | relation | owner | -",
                rows="""
B | = | | library | = | = | = | = | = | = | 2023-09-18 | 2026-08-31 | active | = | =
C | = | = | school | = | | = | = | = | = | | | negotiating | = |
D | = | | municipality | = | = | = | = | = | = | 2024-01-25 | 2026-12-31 | active | = |
E | = | = | local_ngo | = | = | = | = | = | | | | dormant | = |
""",
            ),
        ),
    ),
    Sheet(
        "Commandites et dons 24-25.xlsx",
        "fr",
        "title subtotal total dollar extra",
        tab="commandites",
        drawn="""
Commandites et dons, année 2024-2025 (ne pas envoyer tel quel au C.A.)
Donateur ou commanditaire | Ce qu'on a reçu | Argent ou nature | Valeur ($) | Promis le | Reçu le | Activité visée | En échange de quoi | Remercié le | Reçu d'impôt
Caisse du Fjord | Commandite annuelle | argent | 1500 | <2024-09-04> | <2024-10-21> | | logo sur l'affiche | <2024-10-30> | s.o.
Fondation Marguerite-Roy | Don pour les jeunes | argent | 750.5 | <2024-11-12> | <2024-11-28> | Samedis du savoir | | <2024-12-03> | no 14
Sous-total argent | | | 2250.5
Cégep de la Baie | Local et projecteur, 4 samedis | nature | 640 | <2024-09-10> | <2024-10-05> | Samedis du savoir | | <2025-02-17> | s.o.
Épicerie Chez Ti-Guy | Collations | nature | 120 | | <2024-10-05> | Samedis du savoir | mention au micro | | s.o.
Radio CIFJ | Trois capsules en ondes | nature | 450 | <2025-01-15> | <2025-02-01> | | | <2025-02-17> | s.o.
Sous-total nature | | | 1210
Grand total | | | 3460.5
""",
        tables=(
            Table(
                "support",
                header=(2,),
                answers=Answers(currency="CAD"),
                columns="partner | description | form | amount | pledged_on | received_on | activity | in_return "
                "| acknowledged_on | -",
                rows="""
3 | = | = | financial | ?1500 CAD | 2024-09-04 | 2024-10-21 | | = | 2024-10-30 | =
4 | = | = | financial | ?750.50 CAD | 2024-11-12 | 2024-11-28 | = | | 2024-12-03 | =
6 | = | = | in_kind | ?640 CAD | 2024-09-10 | 2024-10-05 | = | | 2025-02-17 | =
7 | = | = | in_kind | ?120 CAD | | 2024-10-05 | = | = | | =
8 | = | = | in_kind | ?450 CAD | 2025-01-15 | 2025-02-01 | | | 2025-02-17 | =
""",
            ),
        ),
    ),
    Sheet(
        "Tableau des financements Ndar.xlsx",
        "fr",
        "title month-name partial-date dollar uncalculated extra",
        tab="Financements",
        drawn="""
TABLEAU DES FINANCEMENTS (mis à jour par la trésorière)
N° convention | Intitulé du projet | Bailleur | Structure de portage | Démarrage | Clôture | Montant accordé (F CFA) | Dépensé (F CFA) | Reliquat | Commentaires
CF-22-07 | Contes du fleuve | Fondation Teranga Num | Association Jokkoo | juin 2022 | mai 2023 | 3 200 000 | 3 200 000 | =G3-H3 | soldé
WMF-RF-311 | Femmes de Ndar sur Wikipédia | Wikimedia Foundation | Association Jokkoo | janvier 2024 | juin 2024 | 2 450 000 | 2 387 500 | =G4-H4 | rapport accepté
AMB-24-2 | Ateliers dans les lycées | Ambassade de Norlande | | octobre 2024 | juillet 2025 | 5 000 000 | 1 875 000 | =G5-H5 |
CF-25-01 | Pirogues et métiers | Fondation Teranga Num | Association Jokkoo | 2025 | 2026 | 4 100 000 | | =G6-H6 | 1ère tranche attendue
""",
        tables=(
            Table(
                "grant",
                header=(2,),
                answers=Answers(currency="XOF"),
                columns="number | title | funder | sponsorship | starts_on | ends_on | awarded | spent | - | notes",
                rows="""
3 | = | = | = | = | 2022-06 | 2023-05 | ?3200000 XOF | ?3200000 XOF | - | =
4 | = | = | = | = | 2024-01 | 2024-06 | ?2450000 XOF | ?2387500 XOF | - | =
5 | = | = | = | | 2024-10 | 2025-07 | ?5000000 XOF | ?1875000 XOF | - |
6 | = | = | = | = | 2025 | 2026 | ?4100000 XOF | | - | =
""",
            ),
        ),
    ),
    Sheet(
        "Avis des partenaires fin de projet (réponses).csv",
        "fr",
        "sentinel",
        drawn="""
Horodateur | Votre structure | Votre fonction | Les objectifs étaient clairs (1 à 5) | Vous avez appris quelque chose (1 à 5) | Nous avons tenu nos promesses (1 à 5) | Il est facile de travailler avec nous (1 à 5) | Votre avis a été écouté (1 à 5) | Vous seriez prêts à continuer (1 à 5) | Nous recommanderiez-vous ? (0 à 10) | Ce qui a bien marché | Ce que nous devons améliorer
14/11/2024 09:32:11 | Lycée bilingue de Mvolan | proviseur | 4 | 5 | 3 | 5 | 4 | 5 | 9 | les ateliers du samedi | prévenir plus tôt
14/11/2024 10:05:47 | Alliance des conteurs de Bafola | secrétaire | 5 | 4 | 4 | 4 | 5 | 5 | 10 | l'accueil |
15/11/2024 18:20:02 | Radio Étoile du Noun | chef d'antenne | 3 | N/A | 2 | 4 | 3 | 4 | 6 | | le transport n'a pas été remboursé
19/11/2024 07:58:30 | Bibliothèque Mama Ngo | | 5 | 5 | 5 | 5 | 5 | 5 | 10 | tout | RAS
22/11/2024 12:14:09 | Centre Jeunes d'Ekoum | animatrice | 4 | 3 | 4 | 3 | N/A | 4 | 7 | les documents imprimés | plus d'ordinateurs
""",
        tables=(
            Table(
                "feedback",
                columns="given_on | partner | respondent_role | clear_aims | learned_something | promises_kept "
                "| easy_to_work_with | voice_heard | would_continue | recommendation | worked_well | could_improve",
                rows="""
2 | 2024-11-14 | = | = | 4 | 5 | 3 | 5 | 4 | 5 | 9 | = | =
3 | 2024-11-14 | = | = | 5 | 4 | 4 | 4 | 5 | 5 | 10 | = |
4 | 2024-11-15 | = | = | 3 | | 2 | 4 | 3 | 4 | 6 | | =
5 | 2024-11-19 | = | | 5 | 5 | 5 | 5 | 5 | 5 | 10 | = | =
6 | 2024-11-22 | = | = | 4 | 3 | 4 | 3 | | 4 | 7 | = | =
""",
            ),
        ),
    ),
    # ---------------------------------------------------------------- Portuguese
    Sheet(
        "contagem de conteúdo 1o semestre.csv",
        "pt",
        "date-order decimal-doubt sentinel",
        drawn="""
Ação | Instituição | Projeto wiki | Língua | O que se contou | Qtde. | Data da contagem | Obs.
Editatona Vozes do Sertão | Museu do Couro de Ibiapé | Wikipédia | português | artigos criados | 24 | 05/03/2024 |
Editatona Vozes do Sertão | Museu do Couro de Ibiapé | Wikipédia | português | artigos melhorados | 61 | 05/03/2024 | inclui 9 de fora
Carga de rótulos antigos | Arquivo Público de Canindezal | Commons | - | arquivos carregados | 1.250 | 10/06/2024 |
Carga de rótulos antigos | Arquivo Público de Canindezal | Commons | - | visualizações | 48.310 | 02/07/2024 | só junho
Carga de rótulos antigos | Arquivo Público de Canindezal | Wikidata | - | itens criados | 318 | 10/06/2024 | lote do Caio
""",
        tables=(
            Table(
                "content_result",
                answers=Answers(date_order=DateOrder.DAY_FIRST),
                columns="activity | partner | project | language | kind | count | counted_on | notes",
                rows="""
2 | = | = | wikipedia | pt | created | 24 | ?2024-03-05 |
3 | = | = | wikipedia | pt | improved | 61 | ?2024-03-05 | =
4 | = | = | commons | | uploaded | 1250 | ?2024-06-10 |
5 | = | = | commons | | viewed | 48310 | ?2024-07-02 | =
6 | = | = | wikidata | | created | 318 | ?2024-06-10 | =
""",
            ),
        ),
    ),
    Sheet(
        "Protocolos em arquivo.xlsx",
        "pt",
        "title note extra",
        tab="Protocolos",
        drawn="""
Protocolos e cedências de conteúdos
Entidade | Designação | Modalidade | Assinado a | Início de vigência | Termo | Renovação | Pré-aviso | Itens prometidos | Itens entregues | Licença | Ticket VRT | Dossiê
Museu da Lousã Velha | Fotografias da serra | Doação de conteúdos | <2023-05-22> | <2023-06-01> | <2025-05-31> | automática | 60 dias | 300 | 212 | CC BY-SA 4.0 | '2023052210004561 | P-01
Câmara Municipal de Alvorge | Protocolo de colaboração com o município | Protocolo | <2022-11-03> | <2022-11-03> | <2026-11-02> | não | 3 meses | | | | | P-02
Arquivo Diocesano de Ferrel | Livros de assentos | Doação de conteúdos | <2024-02-14> | <2024-03-01> | <2024-12-31> | não | | 1200 | 1200 | domínio público | '2024021410002287 | P-03
Universidade do Nabão | Wikipedista residente | Residência | <2024-09-10> | <2024-10-01> | <2025-07-31> | por acordo | 30 dias | | | | | P-05
Casa-Museu Emília Sarmento | Postais e gravuras | Doação de conteúdos | <2024-06-28> | <2024-07-01> | | | | 85 | 40 | CC0 | '2024062810008830 | P-06

O P-04 foi anulado antes de assinar.
""",
        tables=(
            Table(
                "agreement",
                header=(2,),
                columns="partners | title | kind | signed_on | effective_from | ends_on | renewal | notice | items_promised "
                "| items_delivered | licence | vrt_ticket | -",
                rows="""
3 | = | = | content_donation | 2023-05-22 | 2023-06-01 | 2025-05-31 | automatic | 60 | 300 | 212 | cc_by_sa | = | =
4 | = | = | partnership_agreement/memorandum_of_understanding | 2022-11-03 | 2022-11-03 | 2026-11-02 | none | 3 | | | | | =
5 | = | = | content_donation | 2024-02-14 | 2024-03-01 | 2024-12-31 | none | | 1200 | 1200 | public_domain | = | =
6 | = | = | wikimedian_in_residence | 2024-09-10 | 2024-10-01 | 2025-07-31 | manual | 30 | | | | | =
7 | = | = | content_donation | 2024-06-28 | 2024-07-01 | | | | 85 | 40 | cc0 | = | =
""",
            ),
        ),
    ),
    Sheet(
        "parceiros e pontos focais.xlsx",
        "pt",
        "several-mails several-records list sentinel yes-no extra",
        tab="Parceiros",
        drawn="""
Ord. | Organização | Sigla | Categoria | Província | Cidade | Ponto focal | Função | Cel. | E-mail | Áreas de actuação | Grupo-alvo | Situação
1 | Associação das Mulheres Leitoras do Limpopo | AMLL | ONG local | Gaza | Xai-Mavuso | Graça Nhantumbo | coordenadora | 84 555 0199 | graca@amll.example; geral@amll.example | género, leitura | raparigas | Activo
2 | Rádio Comunitária Voz do Save | RCVS | Rádio comunitária | Inhambane | Mabotene | Alberto Cossa | chefe de redacção | 82 555 0131 | rcvs@vozsave.example | línguas locais | ouvintes rurais, jovens | Activo
3 | Escola Secundária 3 de Março | | Escola | Gaza | Xai-Mavuso | Dra. Celeste Tembe | directora pedagógica | 87 555 0107 | s/ inf. | educação | alunos | Parado
4 | Biblioteca Provincial de Tsamba | BPT | Biblioteca | Sofala | Tsamba | Ismael Juma | técnico | 84 555 0172 | ismael@bpt.example | leitura, arquivo | estudantes | Em negociação
5 | Universidade Rio Púnguè | URP | Universidade | Sofala | Tsamba | s/ inf. | | | reitoria@urp.example | investigação | | Por contactar
""",
        tables=(
            Table(
                "partner",
                columns="- | name | other_names | type | - | city | contact.name | contact.role | contact.phone/phone "
                "| contact.email/email | themes | groups_reached | relation",
                rows="""
2 | = | = | = | local_ngo | = | = | = | = | = | graca@amll.example | género; leitura | raparigas | active
3 | = | = | = | radio_station | = | = | = | = | = | = | línguas locais | ouvintes rurais; jovens | active
4 | = | = | | school | = | = | = | = | = | | educação | alunos | dormant
5 | = | = | = | library | = | = | = | = | = | = | leitura; arquivo | estudantes | negotiating
6 | = | = | = | university | = | = | | | | = | investigação | | prospect
""",
            ),
        ),
    ),
    Sheet(
        "extrato do fundo 2024.csv",
        "pt",
        "delimiter encoding decimal-comma extra",
        delimiter=";",
        encoding="cp1252",
        drawn="""
Data do lançamento | Fundo | Histórico | Natureza | Valor (R$) | Favorecido | Projeto apoiado | Doc. nº | Saldo após
02/01/2024 | Fundo Mulheres na Rede | Saldo de 2023 | Saldo inicial | 3.410,75 | | | | 3.410,75
31/01/2024 | Fundo Mulheres na Rede | 1ª parcela | Receita | 12.000,00 | | Mulheres na Rede 2024 | NF 18 | 15.410,75
31/01/2024 | Fundo Mulheres na Rede | 8% da entidade | Taxa de administração | 960,00 | Instituto Ipê Roxo | Mulheres na Rede 2024 | | 14.450,75
15/02/2024 | Fundo Mulheres na Rede | Gráfica dos cartazes | Despesa direta | 1.287,40 | Gráfica Jatobá | Mulheres na Rede 2024 | NF 2231 | 13.163,35
20/02/2024 | Fundo Mulheres na Rede | Repasse para oficinas | Repasse | 5.500,00 | Coletiva Beira-Rio | Mulheres na Rede 2024 | REC 7 | 7.663,35
29/02/2024 | Fundo Mulheres na Rede | Pacote de serviços | Tarifa bancária | 39,90 | Banco | | | 7.623,45
29/02/2024 | Fundo Mulheres na Rede | CDB | Rendimento | 41,12 | | | | 7.664,57
""",
        tables=(
            Table(
                "sponsor_entry",
                columns="booked_on | sponsorship | description | type | amount | payee | grant | reference | -",
                rows="""
2 | 2024-01-02 | = | = | opening | 3410.75 BRL | | | | =
3 | 2024-01-31 | = | = | receipt | 12000 BRL | | = | = | =
4 | 2024-01-31 | = | = | fee | 960 BRL | = | = | | =
5 | 2024-02-15 | = | = | direct_expense | 1287.40 BRL | = | = | = | =
6 | 2024-02-20 | = | = | disbursement | 5500 BRL | = | = | = | =
7 | 2024-02-29 | = | = | bank_charge | 39.90 BRL | = | | | =
8 | 2024-02-29 | = | = | interest | 41.12 BRL | | | | =
""",
            ),
        ),
    ),
    # ---------------------------------------------------------------- German
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
    # ---------------------------------------------------------------- Czech
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

GRANTS: Final = {
    "FMR-24": "Mulheres na Rede 2024",
    "WID-25": "Wissen im Dorf 2025",
    "SPP-24": "Společná paměť 2024",
    "PVS-24": "Paměť vsí 2024",
}
SPONSORS: Final = {
    "Association Jokkoo": ("Portage Wiki Ndar", "XOF"),
    "Instituto Ipê Roxo": ("Fundo Mulheres na Rede", "BRL"),
}
ACTIVITIES: Final = (
    "Women in Print edit-a-thon", "Prairie photo walk", "Samedis du savoir", "Editatona Vozes do Sertão",
    "Carga de rótulos antigos",
)  # fmt: skip
