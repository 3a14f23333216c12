"""A fifth batch, written by people who had not seen the program: six languages of Europe and the Americas."""

from partnerdesk.importing.values.answers import Answers
from partnerdesk.records.reading import DateOrder, DecimalSign
from tests.importing.labelled.sheet import Sheet, Table

SHEETS = (
    # ---------------------------------------------------------------- English
    Sheet(
        "Borrowed kit spring term.xlsx", "en", "title total fill-down sentinel extra", tab="kit & help",
        drawn="""
Borrowed kit and other help, school librarians' circle (keep the delivery notes!!)
Lent / given by | Item or help | Kind of help | How many | Per | Worth each (GBP) | What we paid (GBP) | Came in on | What became of it | Thank-you letter sent | Shelf
Bramblewick High School | Document cameras | equipment loan | 2 | day | 18.5 | 0 | <2025-02-03> | returned | <2025-02-20> | 3a
 | Sixth-form common room | room | 4 | hour | 25 | 0 | <2025-02-03> | used | <2025-02-20> |
Oldcastle Books Ltd | Book tokens for the quiz | prizes | 12 | item | 10 | 30 | <2025-03-11> | partly used | not yet | 1
Tarn Valley Library | Sandwiches and tea | catering | 35 | meal | 4.2 | n/a | <2025-03-14> | used | <2025-03-31> |
TOTAL | | | | | | 30
""",
        tables=(Table(
            "support", header=(2,), offers="A",
            columns="partner | description | category | quantity | unit | unit_value | amount_paid | received_on "
            "| disposition | acknowledged_on | -",
            rows="""
3 | = | = | equipment_loan | 2 | day | 18.50 GBP | 0 GBP | 2025-02-03 | returned | 2025-02-20 | =
4 | Bramblewick High School | = | venue | 4 | hour | 25 GBP | 0 GBP | 2025-02-03 | used | 2025-02-20 |
5 | = | = | prizes | 12 | item | 10 GBP | 30 GBP | 2025-03-11 | partly_used | - | =
6 | = | = | catering | 35 | meal | 4.20 GBP | | 2025-03-14 | used | 2025-03-31 |
"""),),
    ),
    Sheet(
        "action log.csv", "en", "delimiter month-name partial-date sentinel extra", delimiter="\t",
        drawn="""
Minute | Agreed action | Lead | Target date | Re: which org | Completed | Comments
3.1 | Ask for the ramp at the side entrance | Wren | 14 Feb 2025 | Millbank Gallery | 11 Feb 2025 | sorted on the phone
3.4 | Send large-print flyers | Abe + Suki | 28 Feb 2025 | Hexley Council | | printer is slow
4.2 | BSL interpreter quotes | Wren | March 2025 | Deaf Voices North | 20 March 2025 |
4.5 | Caption the three talks | TBC | 30 April 2025 | | TBC | nobody volunteered
5.0 | Chase the reply about the archive visit | Abe | 2 May 2025 | Hexley Archive | |
""",
        tables=(Table(
            "followup", columns="- | what | owner | due_on | partner | done_on | notes",
            rows="""
2 | = | = | = | 2025-02-14 | = | 2025-02-11 | =
3 | = | = | = | 2025-02-28 | = | | =
4 | = | = | = | 2025-03 | = | 2025-03-20 |
5 | = | = | | 2025-04-30 | | | =
6 | = | = | = | 2025-05-02 | = | |
"""),),
    ),
    Sheet(
        "funder calendar FY25.xlsx", "en", "tables title yes-no list", tab="Funders",
        drawn="""
What we owe our funders
Award | Report type | Deadline | Submitted on | Remarks
Open Ledger Fund 2025 | Mid-term report | <2025-07-15> | <2025-07-14> | two pages is enough
Open Ledger Fund 2025 | Final report | <2026-01-31> | |
Rapid grant: bus data | Financial report | <2025-05-01> | <2025-05-09> | late, they were nice about it


Award | Goal as written in the proposal | Main goal? | Partners involved
Open Ledger Fund 2025 | Every ward councillor's spending is findable | Y | Hexley Council; Data Shed CIC
Open Ledger Fund 2025 | Twenty volunteers can clean a dataset | N | Data Shed CIC
Rapid grant: bus data | All stops in the county are on Wikidata | Y | Northline Buses; Hexley Council; Stop Spotters
""",
        tables=(
            Table("grant_report", header=(2,), columns="grant | kind | due_on | sent_on | notes", rows="""
3 | = | midpoint | 2025-07-15 | 2025-07-14 | =
4 | = | final | 2026-01-31 | |
5 | = | financial | 2025-05-01 | 2025-05-09 | =
"""),
            Table("goal", header=(8,), columns="grant | title | main | partners", rows="""
9 | = | = | yes | Hexley Council; Data Shed CIC
10 | = | = | no | Data Shed CIC
11 | = | = | yes | Northline Buses; Hexley Council; Stop Spotters
"""),
        ),
    ),
    # ---------------------------------------------------------------- Spanish
    Sheet(
        "Aliadas de la radio.xlsx", "es",
        "title note several-mails several-records month-name partial-date yes-no sentinel extra", tab="DIRECTORIO",
        drawn="""
RADIO CERRO AZUL 98.1 - DIRECTORIO DE ORGANIZACIONES ALIADAS
actualizado por Nelly

N° | Organización aliada | ¿Qué tipo de organización es? | Municipio | Nombre del enlace | Cargo | Correos | Trabajamos juntas desde | Temas | ¿Está en su plan anual? | Le da seguimiento | Ruta de bus
1 | Escuela Rural La Quebrada | Escuela | Cerro Azul | Prof. Damaris Ocón | directora | damaris@quebrada.example; escuela@quebrada.example | mayo 2021 | niñez, lectura | sí | Nelly | 12
2 | Alcaldía de Peñablanca | Municipalidad | Peñablanca | Rutilio Sanz | enc. de cultura | cultura@penablanca.example | 2019 | fiestas patronales | no | Chepe | 4B
3 | Emisora Voz del Llano | Emisora de radio | El Llano | no hay | | voz@llano.example | agosto de 2022 | memoria oral / música | Si | Nelly | s/d
4 | Biblioteca Pública Inés Mora | Biblioteca | Cerro Azul | Inés Barrantes | bibliotecaria | ibarrantes@inesmora.example | enero de 2020 | lectura | No | |
5 | Museo del Trapiche | museo | El Llano | Evelio Tuz | guía | trapiche@llano.example | s/d | memoria oral, caña | sí | Chepe | 12

Fuente: libreta de Nelly y reuniones de los martes
""",
        tables=(Table(
            "partner", header=(4,),
            columns="- | name | type | city | contact.name | contact.role | contact.email/email | known_since | themes "
            "| in_plans | owner | -",
            rows="""
5 | = | = | school | = | = | = | damaris@quebrada.example | 2021-05 | niñez; lectura | yes | = | =
6 | = | = | municipality | = | = | = | cultura@penablanca.example | 2019 | fiestas patronales | no | = | =
7 | = | = | radio_station | = | | | = | 2022-08 | memoria oral; música | yes | = | =
8 | = | = | library | = | = | = | = | 2020-01 | = | no | |
9 | = | = | museum | = | = | = | = | | memoria oral; caña | yes | = | =
"""),),
    ),
    Sheet(
        "caja fondo colectiva.csv", "es", "delimiter encoding dollar extra", delimiter=";", encoding="cp1252",
        drawn="""
Fecha mov. | Fondo | Concepto | Clase de movimiento | Importe $ | A quién se pagó | N° comprobante | Saldo
15/01/2025 | Hackers del barrio | Primera cuota de la donación | Ingreso | 12.500.000 | | R-001 | 12.500.000
15/01/2025 | Hackers del barrio | 8 % de administración | Comisión | 1.000.000 | | R-001b | 11.500.000
28/02/2025 | Hackers del barrio | Girado a la colectiva para talleres | Desembolso | 3.250.000 | Colectiva Nodo Violeta | T-114 | 8.250.000
03/03/2025 | Hackers del barrio | 4x1000 | Gasto bancario | 13.000 | Banco | | 8.237.000
31/03/2025 | Hackers del barrio | Rendimientos del trimestre | Intereses | 21.400 | | EX-3 | 8.258.400
""",
        tables=(Table(
            "sponsor_entry", answers=Answers(currency="COP"),
            columns="booked_on | sponsorship | description | type | amount | payee | reference | -",
            rows="""
2 | 2025-01-15 | = | = | receipt | ?12500000 COP | | = | =
3 | 2025-01-15 | = | = | fee | ?1000000 COP | | = | =
4 | 2025-02-28 | = | = | disbursement | ?3250000 COP | = | = | =
5 | 2025-03-03 | = | = | bank_charge | ?13000 COP | = | | =
6 | 2025-03-31 | = | = | interest | ?21400 COP | | = | =
"""),),
    ),
    Sheet(
        "REGISTRO CONVENIOS AMIGOS DEL ARCHIVO.csv", "es", "delimiter list sentinel", delimiter=";",
        drawn="""
NRO. | DENOMINACIÓN DEL CONVENIO | CONTRAPARTE(S) | CLASE | F. DE FIRMA | VIGENTE DESDE | VENCE EL | RENOVACIÓN | PREAVISO (DÍAS) | OBS.
01/23 | Digitalización de actas | Archivo Municipal de Salto Chico | Convenio de colaboración | 14/06/2023 | 01/07/2023 | 30/06/2026 | automática | 60 | original en caja 2
02/23 | Préstamo de escáner | Biblioteca Popular Artigas | Préstamo de equipos | 22/09/2023 | 22/09/2023 | 22/12/2023 | no | |
01/24 | Sala para encuentros | Club Social Unión; Cooperativa La Huella | Memorando de entendimiento | 03/04/2024 | 15/04/2024 | indefinido | manual | 30 | renueva la directiva
02/24 | Donación de fotos Vilardebó | Familia Vilardebó | Donación de contenidos | s/f | 2024 | | | | falta firmar
""",
        tables=(Table(
            "agreement",
            columns="number | title/purpose | partners | kind | signed_on | effective_from | ends_on | renewal | notice | notes",
            rows="""
2 | = | = | = | partnership_agreement | 2023-06-14 | 2023-07-01 | 2026-06-30 | automatic | 60 | =
3 | = | = | = | equipment_loan | 2023-09-22 | 2023-09-22 | 2023-12-22 | none | |
4 | = | = | Club Social Unión; Cooperativa La Huella | memorandum_of_understanding | 2024-04-03 | 2024-04-15 | | manual | 30 | =
5 | = | = | = | content_donation | | 2024 | | | | =
"""),),
    ),
    # ---------------------------------------------------------------- French
    Sheet(
        "apports en nature musées de quartier.xlsx", "fr",
        "merged-down currency-in-cell decimal-comma subtotal total yes-no", tab="2024", merged=("A2:A3", "A5:A6"),
        drawn="""
Structure donatrice | Nature de l'apport | Rubrique | Qté | Unité | Valeur unitaire | Reçu le | Valorisé dans le bilan ? | Justificatif
Écomusée des Tanneurs | Salle voûtée pour le vernissage | Mise à disposition de locaux | 6 | heures | 35,00 € | <2024-04-12> | oui | mail du 2/4
 | Grilles d'exposition | Prêt de matériel | 3 | jours | 12,50 € | <2024-04-12> | oui |
Sous-total Tanneurs | | | | | 247,50 €
Imprimerie Vasseur | Affiches A3 | Fournitures | 200 | pièces | 0,80 € | <2024-05-02> | non | devis
 | Conseil en mise en page | Prestation professionnelle | 2,5 | heures | 48,00 € | <2024-05-06> | |
Maison de retraite Les Glycines | Goûter des anciens | Restauration | 40 | repas | 6,25 € | <2024-06-21> | oui | facture interne
TOTAL | | | | | 777,50 €
""",
        tables=(Table(
            "support",
            columns="partner | description | category | quantity | unit | unit_value | received_on "
            "| recognised_in_accounts/counted_in_report | valuation_source/-",
            rows="""
2 | = | = | venue | 6 | hour | 35 EUR | 2024-04-12 | yes | =
3 | Écomusée des Tanneurs | = | equipment_loan | 3 | day | 12.50 EUR | 2024-04-12 | yes |
5 | = | = | materials | 200 | item | 0.80 EUR | 2024-05-02 | no | =
6 | Imprimerie Vasseur | = | professional_service | 2.5 | hour | 48 EUR | 2024-05-06 | |
7 | = | = | catering | 40 | meal | 6.25 EUR | 2024-06-21 | yes | =
"""),),
    ),
    Sheet(
        "relevé des contributions.csv", "fr", "",
        drawn="""
Date du relevé | Atelier | Partenaire | Projet wiki | Langue | Ce qu'on a compté | Nombre
30/11/2024 | Fest-diz ar yezh | Ti ar Brezhoneg | Wikipédia | breton | pages créées | 34
30/11/2024 | Fest-diz ar yezh | Ti ar Brezhoneg | Wiktionnaire | breton | pages améliorées | 212
15/12/2024 | Noms de lieux du cap | Médiathèque de Plouvran | Wikidata | | créés | 87
15/12/2024 | Noms de lieux du cap | Médiathèque de Plouvran | Wikimedia Commons | | fichiers téléversés | 19
31/01/2025 | Mémoire des pêcheurs | Amicale des marins | Wikipédia | français | références ajoutées | 41
""",
        tables=(Table(
            "content_result", columns="counted_on | activity | partner | project | language | kind | count",
            rows="""
2 | 2024-11-30 | = | = | wikipedia | br | created | 34
3 | 2024-11-30 | = | = | wiktionary | br | improved | 212
4 | 2024-12-15 | = | = | wikidata | | created | 87
5 | 2024-12-15 | = | = | commons | | uploaded | 19
6 | 2025-01-31 | = | = | wikipedia | fr | references_added | 41
"""),),
    ),
    Sheet(
        "Congrès 2025 - feuille contacts.csv", "fr", "delimiter encoding yes-no extra", delimiter=";", encoding="cp1252",
        drawn="""
NOM | Prénom | Structure de rattachement | Fonction | Mél | Langue de contact | Accord RGPD donné le | Ne plus solliciter | Vient au repas du soir ?
DUVIVIER | Maëlle | Réseau des bibliothèques de l'Aubance | chargée de médiation | m.duvivier@aubance.example | français | 17/03/2025 | | x
OKONKWO | Ada | Diaspora Savoirs | présidente | ada@savoirs.example | anglais | 18/03/2025 | | x
LE BIHAN | Yann | Ti ar Brezhoneg | trésorier | ylebihan@tiarbrezhoneg.example | breton | | x |
SCHNEEBELI | Ruth | Archives de la vallée | archiviste | ruth.s@archives-vallee.example | allemand | 02/04/2025 | |
""",
        tables=(Table(
            "contact",
            columns="family_name | given_name | partner/partner.name | role | email | preferred_language "
            "| consent_given_on | do_not_contact | -",
            rows="""
2 | = | = | = | = | = | fr | 2025-03-17 | | =
3 | = | = | = | = | = | en | 2025-03-18 | | =
4 | = | = | = | = | = | br | | yes |
5 | = | = | = | = | = | de | 2025-04-02 | |
"""),),
    ),
    # ---------------------------------------------------------------- Portuguese
    Sheet(
        "rede museus comunitários - ações.xlsx", "pt", "title group note list extra month-name", tab="Ações 24-25",
        drawn="""
Rede de Museus Comunitários do Litoral: o que fizemos
Ação realizada | Tipo de ação | Instituições parceiras | Local | De | Até | Nº de pessoas | Novos editores | Mediadores | Situação | Foto?
ANO 2024
Oficina de memórias da pesca | Oficina | Colônia Z-12, Escola Est. Marília Prado | Barracão da colônia | 9 mar. 2024 | 10 mar. 2024 | 22 | 6 | 3 | realizada | ok
Editatona Mulheres Marisqueiras | Editatona | Museu do Mangue | Museu do Mangue | 25 jul. 2024 | 25 jul. 2024 | 17 | 9 | 2 | realizada | ok
ANO 2025
Concurso de fotos do casario | Concurso | Prefeitura de Barra Velha do Sul; Rádio Maré | online | 1 fev. 2025 | 31 mar. 2025 | 58 | 12 | 4 | realizada |
Formação de professoras | Formação | Escola Est. Marília Prado | sala 4 | 14 jun. 2025 | | | | | cancelada | não teve
Encontro da rede | Reunião | Museu do Mangue; Rádio Maré | a definir | 20 set. 2025 | 21 set. 2025 | | | 5 | planejada |
Obs.: contagem pela lista de presença
""",
        tables=(Table(
            "activity", header=(2,),
            columns="title | kind | partners | place | starts_on | ends_on | participants | new_editors | organisers/- | state | -",
            rows="""
4 | = | workshop | Colônia Z-12; Escola Est. Marília Prado | = | 2024-03-09 | 2024-03-10 | 22 | 6 | 3 | done | =
5 | = | edit_a_thon | = | = | 2024-07-25 | 2024-07-25 | 17 | 9 | 2 | done | =
7 | = | contest | Prefeitura de Barra Velha do Sul; Rádio Maré | = | 2025-02-01 | 2025-03-31 | 58 | 12 | 4 | done |
8 | = | training | = | = | 2025-06-14 | | | | | cancelled | =
9 | = | meeting | Museu do Mangue; Rádio Maré | | 2025-09-20 | 2025-09-21 | | | 5 | planned |
"""),),
    ),
    Sheet(
        "quadro de monitoramento.ods", "pt", "", tab="Indicadores",
        drawn="""
Projeto | Indicador | O que significa | Meta | Alcançado | Como foi medido | Comentários
Arquivo vivo da periferia | Pessoas formadas | Concluíram ao menos 8 h | 120 | 134 | lista de presença |
Arquivo vivo da periferia | Fotografias publicadas | No Commons, com licença livre | 900 | 611 | categoria do projeto | scanner quebrou em maio
Arquivo vivo da periferia | Escolas parceiras | Com termo assinado | 5 | 5 | termos |
Arquivo vivo da periferia | Editoras ativas depois de 3 meses | | 15 | | painel | medir em dezembro
""",
        tables=(Table(
            "metric", columns="grant | name | description | target | result | methodology | comments",
            rows="""
2 | = | = | = | 120 | 134 | = |
3 | = | = | = | 900 | 611 | = | =
4 | = | = | = | 5 | 5 | = |
5 | = | = | | 15 | | = | =
"""),),
    ),
    Sheet(
        "Avaliação dos parceiros (respostas).csv", "pt", "date-order sentinel extra",
        drawn="""
Carimbo de data/hora | Qual é a sua instituição? | Qual a sua função? | Os objetivos da parceria eram claros (1 a 5) | É fácil trabalhar com a gente (1 a 5) | Cumprimos o que prometemos (1 a 5) | De 0 a 10, quanto recomendaria trabalhar com a gente? | O que deu certo? | O que podemos melhorar? | Aceita ser citado?
04/06/2025 09:12:44 | Museu do Mangue | coordenadora | 5 | 5 | 4 | 10 | A oficina de março | Avisar antes | Sim
05/06/2025 11:30:02 | Rádio Maré | locutor | 4 | 5 | 3 | 8 | O carinho | | Sim
09/06/2025 20:01:57 | Escola Est. Marília Prado | professora | 3 | N/A | 5 | 9 | | Mais material impresso | Não
""",
        tables=(Table(
            "feedback", answers=Answers(date_order=DateOrder.DAY_FIRST),
            columns="given_on | partner | respondent_role | clear_aims | easy_to_work_with | promises_kept | recommendation "
            "| worked_well | could_improve | -",
            rows="""
2 | ?2025-06-04 | = | = | 5 | 5 | 4 | 10 | = | = | =
3 | ?2025-06-05 | = | = | 4 | 5 | 3 | 8 | = | | =
4 | ?2025-06-09 | = | = | 3 | | 5 | 9 | | = | =
"""),),
    ),
    # ---------------------------------------------------------------- German
    Sheet(
        "Vertragsablage_Archivfreunde.xlsx", "de", "title two-rows merged-header comment sentinel extra", tab="Verträge",
        merged=("A1:J1", "E2:G2", "H2:I2"), comments={"C5": "Original liegt bei Frau Harms im Tresor"},
        drawn="""
Freunde des Stadtarchivs Wiesenau e. V. - Ablage der Vereinbarungen
Az. | Gegenstand | Vertragspartner | Vertragsart | Laufzeit | | | Kündigung | | Ordner
 | | | | unterschrieben am | gültig ab | gültig bis | Frist | Einheit |
V-7 | Digitalisate der Ratsprotokolle | Stadtarchiv Wiesenau | Kooperationsvereinbarung | 13.02.2023 | 01.03.2023 | 28.02.2026 | 3 | Monate | rot
V-8 | Nutzung des Lesesaals | Stadtarchiv Wiesenau | Raumnutzung | 27.02.2023 | 01.03.2023 | unbefristet | 14 | Tage | rot
V-9 | Nachlass Foto-Ehlers | Erbengemeinschaft Ehlers | Inhaltespende | 19.09.2024 | 19.09.2024 | k. A. | | | blau
V-10 | Leihe von zwei Scannern | Kreisbibliothek Hohn | Leihvertrag | 05.05.2025 | 15.05.2025 | 15.11.2025 | 4 | Wochen | blau
""",
        tables=(Table(
            "agreement", header=(2, 3),
            columns="number | title/purpose | partners | kind | signed_on | effective_from | ends_on | notice | notice_unit | -",
            rows="""
4 | = | = | = | partnership_agreement | 2023-02-13 | 2023-03-01 | 2026-02-28 | 3 | months | =
5 | = | = | = | venue | 2023-02-27 | 2023-03-01 | | 14 | days | =
6 | = | = | = | content_donation | 2024-09-19 | 2024-09-19 | | | | =
7 | = | = | = | equipment_loan | 2025-05-05 | 2025-05-15 | 2025-11-15 | 4 | weeks | =
"""),),
    ),
    Sheet(
        "Kassenbuch Zuwendungen.csv", "de", "delimiter encoding decimal-doubt extra", delimiter=";", encoding="cp1252",
        drawn="""
Beleg-Nr. | Eingang am | Zuwendungsgeber | Wofür | Betrag (EUR) | Zweckbindung | Bescheinigung Nr. | Dankschreiben vom
B-101 | 17.01.2025 | Sparkassenstiftung Hohn | Zuschuss Tagung Barrierefreiheit | 1.500 | nur Technik | ZB 3/25 | 24.01.2025
B-107 | 02.03.2025 | Bürgerstiftung Süderland | Spende allgemein | 2.250 | | ZB 5/25 | 29.03.2025
B-112 | 22.04.2025 | Optik Jansen GmbH | Sponsoring Sommerfest | 1.200 | Druckkosten | |
""",
        tables=(Table(
            "support", answers=Answers(decimal=DecimalSign.COMMA),
            columns="- | received_on | partner | description | amount | restriction/purpose | letter_number/- | acknowledged_on",
            rows="""
2 | = | 2025-01-17 | = | = | ?1500 EUR | = | = | 2025-01-24
3 | = | 2025-03-02 | = | = | ?2250 EUR | | = | 2025-03-29
4 | = | 2025-04-22 | = | = | ?1200 EUR | = | |
"""),),
    ),
    Sheet(
        "Terminliste Schülerredaktion.xlsx", "de", "", tab="Schuljahr 24_25",
        drawn="""
Veranstaltung | Art | Beginn | Ende | Ort | Kooperationspartner | Teilnehmende | davon neu dabei | Stunden | Bemerkungen
Faktencheck-Werkstatt | Workshop | <2024-09-12> | <2024-09-12> | Raum 214 | Kreiszeitung Hohn | 19 | 11 | 3 | lief gut
Schreibmarathon Wiesenau | Editathon | <2024-11-15> | <2024-11-16> | Stadtbücherei | Stadtbücherei Wiesenau | 24 | 8 | 9.5 | Pizza war knapp
Fotowettbewerb Denkmäler | Wettbewerb | <2025-03-01> | <2025-04-30> | online | Heimatbund Hohn | 63 | 30 | |
Fortbildung für Lehrkräfte | Schulung | <2025-05-22> | <2025-05-22> | Aula | Medienzentrum Süderland | 14 | 2 | 4 | Unterlagen nachreichen
""",
        tables=(Table(
            "activity",
            columns="title | kind | starts_on | ends_on | place | partners | participants | new_editors/- | hours | notes",
            rows="""
2 | = | workshop | 2024-09-12 | 2024-09-12 | = | = | 19 | 11 | 3 | =
3 | = | edit_a_thon | 2024-11-15 | 2024-11-16 | = | = | 24 | 8 | 9.5 | =
4 | = | contest | 2025-03-01 | 2025-04-30 | = | = | 63 | 30 | |
5 | = | training | 2025-05-22 | 2025-05-22 | = | = | 14 | 2 | 4 | =
"""),),
    ),
    # ---------------------------------------------------------------- Czech
    Sheet(
        "karta partnera.ods", "cs", "across yes-no list", tab="Karta",
        drawn="""
Název organizace | Muzeum podkrkonošských řemesel | Spolek přátel lužičtiny
Zkratka / jiný název | MPŘ | SPL
Druh organizace | muzeum | místní spolek
Obec | Dolní Lhotka | Varnoves
Web | https://remesla.example | https://luzictina.example
Obecný e-mail | info@remesla.example | vybor@luzictina.example
Jazyky | čeština, němčina | čeština, hornolužická srbština
Spolupracujeme od | 2018 | září 2022
Co od nás chtějí | fotky do katalogu | kurz pro editory
Má to v plánu práce? | ano | ne
Má na starosti | Věra | Ctibor
""",
        tables=(Table(
            "partner", form="across",
            columns="name | other_names | type | city | website | email | languages | known_since | wants | in_plans | owner",
            rows="""
B | = | = | museum | = | = | = | cs; de | 2018 | = | yes | =
C | = | = | local_ngo | = | = | = | cs; hsb | 2022-09 | = | no | =
"""),),
    ),
    Sheet(
        "zápisy z jednání.xlsx", "cs", "month-name list sentinel", tab="jednání",
        drawn="""
Kdy | S kým (organizace) | Jak | Přítomni | O čem se mluvilo | Co po nás chtějí | Další krok | Odpovězeno dne
14. ledna 2025 | Zemský archiv Varnoves | schůzka | Věra; dr. Holoubek | kroniky obcí 1920-1945 | seznam kronik | poslat vzor smlouvy | 20. ledna 2025
3. února 2025 | Knihovna Dolní Lhotka | telefon | Ctibor | termín kurzu pro seniory | plakát | |
27. února 2025 | Gymnázium na Kopci | e-mail | Věra, Ctibor | projektový týden | lektora na dva dny | domluvit v březnu | zatím ne
8. března 2025 | Rádio Brod | akce | Ctibor | rozhovor o minoritních jazycích | - | poslat nahrávku | 9. března 2025
""",
        tables=(Table(
            "conversation",
            columns="held_on | partner | channel | who | summary | asked_for | next_step | answered_on",
            rows="""
2 | 2025-01-14 | = | meeting | Věra; dr. Holoubek | = | = | = | 2025-01-20
3 | 2025-02-03 | = | call | = | = | = | |
4 | 2025-02-27 | = | mail | Věra; Ctibor | = | = | = | -
5 | 2025-03-08 | = | event | = | = | | = | 2025-03-09
"""),),
    ),
    Sheet(
        "návštěvnost besed.csv", "cs", "cross-tab delimiter encoding total", delimiter=";", encoding="cp1250",
        drawn="""
Beseda / místo | leden 2025 | únor 2025 | březen 2025 | duben 2025 | květen 2025
Muzejní úterky, Dolní Lhotka | 18 | 22 | 0 | 25 | 31
Čtení v knihovně | 9 | 7 | 12 | 11 | 8
Škola v archivu | 0 | 27 | 26 | 54 | 0
Celkem | 27 | 56 | 38 | 90 | 39
""",
        tables=(Table("", columns="- | - | - | - | - | -", form="cross_tab", rows="""
2 | = | = | = | = | = | =
3 | = | = | = | = | = | =
4 | = | = | = | = | = | =
"""),),
    ),
)  # fmt: skip
