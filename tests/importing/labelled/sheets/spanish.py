"""Labelled sheets in Spanish."""

from partnerdesk.importing.values.answers import Answers
from partnerdesk.records.reading import DateOrder
from tests.importing.labelled.sheet import Sheet, Table

SHEETS = (
    Sheet(
        "aliados_2023.xlsx", "es", "title group total partial-date sentinel note extra several-records", tab="Aliados",
        drawn="""
Colectivo Wiki del Valle
Aliados y amigos

N.º | Entidad | Tipo | Ciudad | País | Contacto | Correo electrónico | Aliado desde | Estado | Observaciones
Museos | | | | | | | | |
1 | Museo del Telar | Museo | Valdehoz | Perú | Irma Cosme | irma@telar.example | 2019 | activo | presta el salón
2 | Museo de la Sal | Museo | Piedraluz | Bolivia | Tadeo Rial | tadeo@sal.example | marzo 2021 | inactivo | No informado
Bibliotecas | | | | | | | | |
3 | Biblioteca Río Hondo | Biblioteca | Río Hondo | Perú | Alba Quiroz | alba@riohondo.example | 06/2020 | activo |
4 | Biblioteca Los Álamos | Biblioteca | Los Álamos | Chile | s/d | hola@alamos.example | 2022 | prospecto | llamar en mayo
Total: 4 entidades | | | | | | | | |

Fuente: cuaderno de la coordinación
""",
        tables=(Table(
            "partner", header=(4,),
            columns="- | name | type | city | country | contact.name | contact.email | known_since | relation | notes",
            rows="""
6 | = | = | museum | = | PE | = | = | 2019 | active | =
7 | = | = | museum | = | BO | = | = | 2021-03 | dormant |
9 | = | = | library | = | PE | = | = | 2020-06 | active |
10 | = | = | library | = | CL | | hola@alamos.example | 2022 | prospect | =
"""),),
    ),
    Sheet(
        "aportes_en_especie.csv", "es", "encoding delimiter decimal-comma currency-in-cell total sentinel", encoding="cp1252",
        delimiter=";",
        drawn="""
Socio | Aporte | Categoría | Cantidad | Unidad | Valor unitario | Fecha | Notas
Museo del Telar | Salón para el taller | Sede | 3 | horas | 45,50 € | 14/03/2024 | con proyector
Biblioteca Río Hondo | Impresión de carteles | Materiales | 120 | unidades | 0,35 € | 22/03/2024 |
Radio Peñasco | Cuñas en la programación | Espacio en medios | 1,5 | horas | 1.200,00 € | 05/04/2024 | n/d
Cantina La Higuera | Almuerzos | Alimentación | 25 | comidas | 4 € | 30/04/2024 | señaló alergias
TOTAL | | | | | 1.249,85 € | |
""",
        tables=(Table(
            "support", columns="partner | description | category | quantity | unit | unit_value | received_on | notes",
            rows="""
2 | = | = | venue | 3 | hour | 45.50 EUR | 2024-03-14 | =
3 | = | = | materials | 120 | item | 0.35 EUR | 2024-03-22 |
4 | = | = | media_space | 1.5 | hour | 1200 EUR | 2024-04-05 |
5 | = | = | catering | 25 | meal | 4 EUR | 2024-04-30 | =
"""),),
    ),
    Sheet(
        "libro mayor.xlsx", "es", "title hidden extra sentinel", tab="Movimientos", hidden_columns=("H",), hidden_rows=(6,),
        drawn="""
Cuenta con el patrocinador fiscal

Fecha | Fondo | Tipo de movimiento | Concepto | Importe | Moneda | Beneficiario | Saldo
<2024-01-15> | Fondo del valle | Ingreso | Primer pago | 10000.00 | USD | | 10000
<2024-01-15> | Fondo del valle | Comisión | 7,5 % del ingreso | 750.00 | USD | | 9250
<2024-02-20> | Fondo del valle | Desembolso | Talleres de marzo | 2400.50 | USD | Colectivo Wiki del Valle | 6849.5
<2024-03-02> | Fondo del valle | Gasto bancario | Transferencia | 18.75 | USD | - | 6830.75
""",
        tables=(Table(
            "sponsor_entry", header=(3,),
            columns="booked_on | sponsorship | type | description | amount | currency | payee | -",
            rows="""
4 | 2024-01-15 | = | receipt | = | 10000 USD | USD | | =
5 | 2024-01-15 | = | fee | = | 750 USD | USD | | =
6 | 2024-02-20 | = | disbursement | = | 2400.50 USD | USD | = | =
7 | 2024-03-02 | = | bank_charge | = | 18.75 USD | USD | | =
"""),),
    ),
    Sheet(
        "bitacora.csv", "es", "delimiter month-name list", delimiter="\t",
        drawn="""
Fecha | Con quién | Aliado | Medio | Resumen | Próximo paso
4 de marzo de 2024 | Irma Cosme; Tadeo Rial | Museo del Telar | Reunión | Quieren subir 200 fotos | Mandar la guía
18 de marzo de 2024 | Alba Quiroz | Biblioteca Río Hondo | Llamada | Piden un taller para docentes |
2 de abril de 2024 | Irma Cosme | Museo del Telar | Correo | Enviaron el convenio firmado | Archivarlo
""",
        tables=(Table(
            "conversation", columns="held_on | who | partner | channel | summary | next_step",
            rows="""
2 | 2024-03-04 | Irma Cosme; Tadeo Rial | = | meeting | = | =
3 | 2024-03-18 | = | = | call | = |
4 | 2024-04-02 | = | = | mail | = | =
"""),),
    ),
    Sheet(
        "actividades 24.xlsx", "es", "three-rows merged-header date-order extra", tab="Talleres",
        merged=("A1:B1", "C1:F1", "C2:D2", "E2:F2"),
        drawn="""
Actividad | | Datos | | | | Café
 | | Fechas | | Personas | |
Nombre | Lugar | Inicio | Fin | Participantes | Nuevos editores |
Taller de mapas | Valdehoz | 03/04/2024 | 04/04/2024 | 18 | 6 | sí
Editatón de textiles | Piedraluz | 05/06/2024 | 05/06/2024 | 25 | 11 | no
Paseo fotográfico | Río Hondo | 07/09/2024 | 08/09/2024 | 14 | 0 | sí
""",
        tables=(Table(
            "activity", header=(1, 2, 3), answers=Answers(date_order=DateOrder.DAY_FIRST),
            columns="title | place | starts_on | ends_on | participants | new_editors | -",
            rows="""
4 | = | = | ?2024-04-03 | 2024-04-04 | 18 | 6 | =
5 | = | = | ?2024-06-05 | ?2024-06-05 | 25 | 11 | =
6 | = | = | ?2024-09-07 | ?2024-09-08 | 14 | 0 | =
"""),),
    ),
    Sheet(
        "todo en una hoja.xlsx", "es", "tables title dollar yes-no several-mails", tab="Resumen",
        drawn="""
Socios
Institución | Ciudad | Sitio web
Archivo Tres Ríos | Piedraluz | https://tresrios.example
Escuela El Molino | Valdehoz | https://molino.example

Donaciones en dinero
Donante | Para qué | Monto | Recibido el | ¿Agradecido?
Archivo Tres Ríos | Premios del concurso | $ 1500 | <2024-05-02> | 1
Fundación Almendro | Pasajes | $ 800 | <2024-06-11> | 0

Contactos
Entidad | Nombre | Correo
Archivo Tres Ríos | Elio Bernal | elio@tresrios.example, elio.b@correo.example
Escuela El Molino | Sara Luján | sara@molino.example
""",
        tables=(
            Table("partner", header=(2,), columns="name | city | website", rows="""
3 | = | = | =
4 | = | = | =
"""),
            Table("support", header=(7,), answers=Answers(currency="PEN"),
                  columns="partner | description/purpose | amount | received_on | -", rows="""
8 | = | = | ?1500 PEN | 2024-05-02 | =
9 | = | = | ?800 PEN | 2024-06-11 | =
"""),
            Table("contact", header=(12,), columns="partner | name | email", rows="""
13 | = | = | elio@tresrios.example
14 | = | = | =
"""),
        ),
    ),
    Sheet(
        "quién hace qué.csv", "es", "hxl delimiter date-order", delimiter=";",
        drawn="""
Organización | Actividad | Lugar | Fecha de inicio | Participantes
#org +name | #activity +name | #loc +name | #date +start | #reached
Escuela El Molino | Clase de enciclopedia | Valdehoz | 02/05/2024 | 28
Archivo Tres Ríos | Escaneo colectivo | Piedraluz | 09/05/2024 | 12
Biblioteca Los Álamos | Club de fuentes | Los Álamos | 05/05/2024 | 15
""",
        tables=(Table(
            "activity", answers=Answers(date_order=DateOrder.DAY_FIRST),
            columns="partners | title | place | starts_on | participants",
            rows="""
3 | = | = | = | ?2024-05-02 | 28
4 | = | = | = | ?2024-05-09 | 12
5 | = | = | = | 2024-05-05 | 15
"""),),
    ),
    Sheet(
        "objetivos.xlsx", "es", "yes-no list title", tab="Objetivos",
        drawn="""
Objetivos de la subvención
Subvención | Objetivo | Principal | Aliados
RF-2417 | Diez rutas fotografiadas | sí | Museo del Telar; Archivo Tres Ríos
RF-2417 | Cinco docentes formados | no | Escuela El Molino
""",
        tables=(Table("goal", header=(2,), columns="grant | title | main | partners", rows="""
3 | = | = | yes | Museo del Telar; Archivo Tres Ríos
4 | = | = | no | =
"""),),
    ),
)  # fmt: skip
