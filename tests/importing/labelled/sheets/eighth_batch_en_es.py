"""An eighth batch, written by people who had not seen the program: English and Spanish."""

from tests.importing.labelled.sheet import Known, Sheet, Table

KNOWN = Known(
    grants={
        "G-GS-2409-11873": "Karoo stories in Afrikaans and isiXhosa",
        "G-RF-2502-20416": "School clubs along the N9",
        "G-GS-2404-31077": "Malabar handbooks and workshops",
    },
    activities=[
        "Editatón Mujeres del Páramo",
        "Taller de Wikidata para bibliotecarios",
        "Fotomaratón Casco Viejo",
    ],
    sponsors={"Sahya Public Trust": ("Malabar Open Knowledge Fund", "INR")},
)

SHEETS = (
    Sheet(
        "To chase - Thandeka's copy (2).xlsx",
        "en",
        "title note group partial-date sentinel yes-no extra",
        tab="chase",
        drawn="""
Karoo Wiki Collective - things to chase (pls fill in the date when it's sorted!!)

Nr | To chase | Which org | Whose baby | By when | Comes round | Sorted on | Grant no. | WhatsApp'd? | Remarks
STILL OPEN
1 | Get signed MoU back from Mrs Botha | Camdeboo Reading Room Trust | Thandeka | <2025-08-29> | | | G-GS-2409-11873 | ja | on leave till 18 Aug
2 | Thank-you letter for the sound kit | Radio Platberg FM | Pieter | Sept 2025 | | | | no |
3 | Send them the quarterly numbers | Vlakte District Arts & Culture Office | Thandeka | 2025/10/10 | every quarter | | G-GS-2409-11873 | ja |
4 | Ask again about scanning the glass plates | Hantamrand Museum | Lerato | TBC | | | | no | director changed in June
5 | Check in re the school club | Nolwazi Secondary School | Pieter | <2025-09-03> | monthly | | G-RF-2502-20416 | ja |
SORTED
6 | Take back the borrowed projector | Hantamrand Museum | Lerato | 2025/06/13 | | 2025/06/20 | | no | lens cap missing, we said sorry
7 | Renew free use of the hall | Camdeboo Reading Room Trust | Thandeka | 2025/05/30 | once a year | 2025/05/27 | | ja |

Grey rows: waiting on somebody else, don't nag.
""",
        tables=(
            Table(
                "followup",
                header=(3,),
                columns="- | what | partner | owner | due_on | repeat | done_on | grant | - | notes",
                rows="""
5 | = | = | = | = | 2025-08-29 | | | = | = | =
6 | = | = | = | = | 2025-09 | | | | = |
7 | = | = | = | = | 2025-10-10 | quarterly | | = | = |
8 | = | = | = | = | | | | | = | =
9 | = | = | = | = | 2025-09-03 | monthly | | = | = |
11 | = | = | = | = | 2025-06-13 | | 2025-06-20 | | = | =
12 | = | = | = | = | 2025-05-30 | yearly | 2025-05-27 | | = |
""",
            ),
        ),
    ),
    Sheet(
        "Host a-c register FY 24-25.csv",
        "en",
        "title total sentinel extra",
        drawn="""
Sahya Public Trust - our running a/c with the host, F.Y. 2024-25
Vch. No. | Dt. | Particulars | Head | Amt. (₹) | Favouring | Fund a/c | Against sanction no. | Shown in stmt. dt. | Bill in file | Passed by
OB | 01/04/2024 | Balance b/f from last year | Opening bal. | 42,350.00 | | Malabar Open Knowledge Fund | | 30/06/2024 | N.A. | Beena
R-011 | 18/04/2024 | First instalment | Grant recd. | 4,25,000.00 | | Malabar Open Knowledge Fund | G-GS-2404-31077 | 30/06/2024 | Yes | Beena
J-004 | 18/04/2024 | Host's share @ 7.5% on above | Admin. charges | 31,875.00 | | Malabar Open Knowledge Fund | G-GS-2404-31077 | 30/06/2024 | N.A. | Beena
P-019 | 07/05/2024 | For workshop series, Kozhikode & Tirur | Transfer to group | 1,20,000.00 | Malabar Open Knowledge Circle | Malabar Open Knowledge Fund | G-GS-2404-31077 | 30/06/2024 | Yes | Beena
P-026 | 22/06/2024 | Printing of handbooks, 300 nos. | Paid direct to vendor | 38,640.50 | Kairali Lane Offset Press | Malabar Open Knowledge Fund | G-GS-2404-31077 | 30/06/2024 | Yes | Shaji K.
B-002 | 30/06/2024 | NEFT + SMS | Bank chgs. | 118.00 | | Malabar Open Knowledge Fund | | 30/06/2024 | No | Shaji K.
R-015 | 30/06/2024 | SB a/c, Apr-Jun | Int. credited | 1,906.00 | | Malabar Open Knowledge Fund | | 30/06/2024 | N.A. | Shaji K.
R-017 | 11/07/2024 | Excess billed on paper, given back | Refund from vendor | 2,200.00 | Kairali Lane Offset Press | Malabar Open Knowledge Fund | G-GS-2404-31077 | awaited | Yes | Beena
 | | Closing bal. | | 2,80,822.50
""",
        tables=(
            Table(
                "sponsor_entry",
                header=(2,),
                columns="reference | booked_on | description | type | amount | payee | sponsorship | grant | stated_on | - | -",
                rows="""
3 | = | 2024-04-01 | = | opening | 42350 INR | | = | | 2024-06-30 | = | =
4 | = | 2024-04-18 | = | receipt | 425000 INR | | = | = | 2024-06-30 | = | =
5 | = | 2024-04-18 | = | fee | 31875 INR | | = | = | 2024-06-30 | = | =
6 | = | 2024-05-07 | = | disbursement | 120000 INR | = | = | = | 2024-06-30 | = | =
7 | = | 2024-06-22 | = | direct_expense | 38640.50 INR | = | = | = | 2024-06-30 | = | =
8 | = | 2024-06-30 | = | bank_charge | 118 INR | | = | | 2024-06-30 | = | =
9 | = | 2024-06-30 | = | interest | 1906 INR | | = | | 2024-06-30 | = | =
10 | = | 2024-07-11 | = | refund_from_payee | 2200 INR | = | = | = | | = | =
""",
            ),
        ),
    ),
    Sheet(
        "Relación de convenios (Lupita) BUENO.xlsx",
        "es",
        "title note two-rows merged-header month-name partial-date sentinel extra",
        tab="Convenios",
        merged=("A1:L1", "F2:G2", "I2:J2"),
        drawn="""
COLECTIVO WIKI BAJÍO - RELACIÓN DE CONVENIOS Y CARTAS, CORTE AL 30 DE JUNIO DE 2025
Folio | Institución | Instrumento | Objeto | Se firmó | Vigencia | | Estatus | Enlace | | Licencia del material | Resguardo
 | | | | | inicia | termina | | nombre | correo | |
CV-01/23 | Museo Regional del Trapiche | Convenio marco de colaboración | Difusión del patrimonio en Wikipedia y Commons | 14-feb-2023 | 14-feb-2023 | 13-feb-2026 | Vigente | Mtra. Rocío Alvarado | rocio@trapiche.example | | carpeta azul
CV-02/23 | Archivo Histórico de San Jacinto del Monte | Donación de contenidos | 312 fotografías de la colección Quiroz | 9-jun-2023 | jun 2023 | s/d | Vigente | Lic. Hugo Barrientos | acervo@ahsjm.example | CC BY-SA 4.0 | carpeta azul
CV-01/24 | Universidad Tecnológica de Valle Hondo | Carta de intención | Servicio social con los wikipedistas | s/f | | | En revisión (jurídico) | Dra. Itzel Comonfort | vinculacion@utvh.example | | Drive
CV-02/24 | Biblioteca Pública Tomasa Rentería | Préstamo de espacio | Sala para los editatones de los sábados | 2 de septiembre de 2024 | sept 2024 | 31-dic-2025 | Vigente | Don Chucho Lira | | | carpeta roja
CV-03/24 | Imprenta El Tepozán | Comodato de equipo | Dos escáneres de cama plana | 21-oct-2024 | 21-oct-2024 | 20-abr-2025 | Vencido | Paola Escamilla | paola@tepozan.example | | carpeta roja
S/N | Radio La Ceiba 98.1 | De palabra | Cápsulas semanales al aire | s/f | ene 2025 | | Vigente | s/d | cabina@laceiba.example | |
CV-01/25 | Instituto Cultural de Tierranegra | Wikipedista residente | Residencia de seis meses en la fototeca | | 1-sep-2025 | 28-feb-2026 | Enviado, falta que firmen | Arq. Noé Sandoval | n.sandoval@ictn.example | CC0 | Drive

Nota: los originales los tiene Lupita, no se prestan.
""",
        tables=(
            Table(
                "agreement",
                header=(2, 3),
                columns="number | partners/partner.name | kind | purpose | signed_on | effective_from | ends_on | state "
                "| contact.name | contact.email | licence | -",
                rows="""
4 | = | = | partnership_agreement/memorandum_of_understanding | = | 2023-02-14 | 2023-02-14 | 2026-02-13 | active | = | = | | =
5 | = | = | content_donation | = | 2023-06-09 | 2023-06 | | active | = | = | cc_by_sa | =
6 | = | = | letter | = | | | | in_review | = | = | | =
7 | = | = | venue | = | 2024-09-02 | 2024-09 | 2025-12-31 | active | = | | | =
8 | = | = | equipment_loan | = | 2024-10-21 | 2024-10-21 | 2025-04-20 | expired | = | = | | =
9 | | = | informal | = | | 2025-01 | | active | | = | |
10 | = | = | wikimedian_in_residence | = | | 2025-09-01 | 2026-02-28 | sent | = | = | cc0 | =
""",
            ),
        ),
    ),
    Sheet(
        "Encuesta aliados 2024 respuestas.ods",
        "es",
        "title total partial-date sentinel yes-no extra",
        tab="Respuestas",
        drawn="""
Encuesta de salida a entidades aliadas (1 = nada de acuerdo, 5 = totalmente de acuerdo)
Fecha de llenado | Entidad | Cargo de quien llenó | Por cuál actividad | Se entendió para qué íbamos | Fue llevadero trabajar con nosotros | Cumplimos lo ofrecido | Seguiría colaborando | ¿Nos recomienda? (0 a 10) | Lo más chévere | Qué nos falta | Permite citar
15/11/2024 | Biblioteca Barrial La Tolita | bibliotecaria | Taller de Wikidata para bibliotecarios | 5 | 5 | 4 | 5 | 10 | La paciencia de los talleristas | Más horas de práctica | sí
18/11/2024 | Museo del Páramo | director encargado | Editatón Mujeres del Páramo | 4 | 5 | 5 | 4 | 8 | | Avisar con más tiempo | no
nov 2024 | Colegio Fiscal Río Machángara | docente de Lengua | Editatón Mujeres del Páramo | 4 | 4 | NS/NC | 5 | 9 | Que las chicas publicaron su artículo | El internet | sí
02/12/2024 | Fundación Casco Viejo Vivo | coordinadora de proyectos | Fotomaratón Casco Viejo | 3 | 4 | 3 | 3 | 6 | La caminata | Quedó debiendo el informe | no
05/12/2024 | Radio Chasqui | locutor | Fotomaratón Casco Viejo | 5 | 5 | 5 | 5 | 9 | La exposición final | | sí
Promedio | | | | 4.2 | 4.6 | 4.25 | 4.4 | 8.4
""",
        tables=(
            Table(
                "feedback",
                header=(2,),
                columns="given_on | partner | respondent_role | activity | clear_aims | easy_to_work_with | promises_kept "
                "| would_continue | recommendation | worked_well | could_improve | -",
                rows="""
3 | 2024-11-15 | = | = | = | 5 | 5 | 4 | 5 | 10 | = | = | =
4 | 2024-11-18 | = | = | = | 4 | 5 | 5 | 4 | 8 | | = | =
5 | 2024-11 | = | = | = | 4 | 4 | | 5 | 9 | = | = | =
6 | 2024-12-02 | = | = | = | 3 | 4 | 3 | 3 | 6 | = | = | =
7 | 2024-12-05 | = | = | = | 5 | 5 | 5 | 5 | 9 | = | | =
""",
            ),
        ),
    ),
)
