"""An eighth batch, written by someone who had not seen the program: French and Portuguese."""

from partnerdesk.importing.values.answers import Answers
from tests.importing.labelled.sheet import Known, Sheet, Table

KNOWN = Known(
    grants={
        "R-2411-20931": "Le Val d'Arvan en images",
        "R-2402-3117": "Línguas da Huíla na Wikipédia",
    },
    activities=[
        "Atelier Signares de Ndar",
        "Photo-safari du fleuve",
        "Concours Wiki Teranga",
    ],
    sponsors={"Associação Mbeji ya Sapu": ("Fundo Wiki Huíla", "AOA")},
)

SHEETS = (
    Sheet(
        "Appuis reçus ANLW 2023-2024 (version Ndèye).xlsx",
        "fr",
        "title total note partial-date dollar sentinel extra",
        tab="Appuis",
        drawn="""
Association Ndar Leng Wiki - Saint-Louis
DONS, PRÊTS ET COUPS DE MAIN REÇUS - saison 2023/2024

N° | Reçu le | Structure / bonne volonté | Ce qu'on nous a donné | Rubrique | Qté | Unité | Estimation (FCFA) | Estimé comment ? | Pour quelle activité | Lettre de remerciement du | Rangé où
1 | <2023-11-18> | Commune de Ndiolofène Sud | Salle des fêtes avec sono | salle | 1 | jour | 60 000 | tarif de location | Atelier Signares de Ndar | <2023-12-04> |
2 | <2023-11-18> | Chez Tata Kiné | Thiéboudienne et bissap pour tout le monde | restauration | 35 | repas | 52 500 | facture du donateur | Atelier Signares de Ndar | <2023-12-04> |
3 | janv. 2024 | Sonafibre Nord | Recharge des clés 4G de l'équipe | connexion | 40 | Go | 20 000 | prix du marché | | néant | tiroir Modou
4 | <2024-02-10> | GIE Sanar Transport | Minibus aller-retour Podor avec chauffeur | transport | 430 | km | 86 000 | prix du marché | Photo-safari du fleuve | <2024-02-26> |
5 | <2024-03-22> | Étude de Me Fatou Binetou Sarr | Relecture des statuts avant dépôt au ministère | prestation gratuite | 4 | heures | 100 000 | barème | | <2024-04-02> |
6 | <2024-04-06> | Lycée Baba Ndongo Sall | PC de la salle info, rendus le lundi | prêt de matériel | 12 | pièces | 90 000 | tarif de location | Concours Wiki Teranga | pas encore |
7 | <2024-05-30> | Imprimerie Jokkoo Print | Tee-shirts et casquettes des lauréats, moitié prix | lots | 30 | pièces | 75 000 | remise | Concours Wiki Teranga | <2024-06-11> | chez Ndèye
8 | <2024-06-15> | Librairie Xare Bi | Rames, stylos, blocs-notes | fournitures | 24 | pièces | | non évalué | | néant | armoire du fond
TOTAL GÉNÉRAL | | | | | | | 483 500

NB : la librairie ne veut pas qu'on affiche de montant, on laisse comme ça.
""",
        tables=(
            Table(
                "support",
                header=(4,),
                answers=Answers(currency="XOF"),
                columns="- | received_on | partner | description | category | quantity | unit | amount "
                "| valuation_basis | activity | acknowledged_on | -",
                rows="""
5 | = | 2023-11-18 | = | = | venue | 1 | day | ?60000 XOF | fair_rental | = | 2023-12-04 |
6 | = | 2023-11-18 | = | = | catering | 35 | meal | ?52500 XOF | donors_invoice | = | 2023-12-04 |
7 | = | 2024-01 | = | = | connectivity | 40 | gb | ?20000 XOF | market_price | | | =
8 | = | 2024-02-10 | = | = | transport | 430 | km | ?86000 XOF | market_price | = | 2024-02-26 |
9 | = | 2024-03-22 | = | = | professional_service | 4 | hour | ?100000 XOF | reference_rate | | 2024-04-02 |
10 | = | 2024-04-06 | = | = | equipment_loan | 12 | item | ?90000 XOF | fair_rental | = | - |
11 | = | 2024-05-30 | = | = | prizes | 30 | item | ?75000 XOF | discount | = | 2024-06-11 | =
12 | = | 2024-06-15 | = | = | materials | 24 | item | | not_valued | | | =
""",
            ),
        ),
    ),
    Sheet(
        "pendences_comité_2025.csv",
        "fr",
        "title note encoding delimiter partial-date month-name sentinel extra",
        delimiter=";",
        encoding="cp1252",
        drawn="""
Société d'histoire du Val d'Arvan - liste des pendences, état au 17.02.2025
Pendence | Avec qui | Délai au | Qui s'y colle | Cadence | Liquidé le | Subside | Remarques | Prio
Relancer pour la clé de la salle du Conseil | Commune de Corbeyres | 28.02.2025 | Mireille | | 14.02.2025 | | l'huissier n'est là que le mardi | B
Envoyer le décompte des plaques de verre numérisées | Archives du Val d'Arvan | 31.03.2025 | Jean-Dan | trimestriel | | R-2411-20931 | | A
Reconduire l'assurance RC de l'exposition | | 30.06.2025 | Ayla | 1x/an | | | prime payée par la Commune l'an passé | B
Remercier pour la verrée du vernissage | Cave des Roches-Vieilles | 15.01.2025 | Mireille | | 13.01.2025 | | carte + deux catalogues | C
Remettre le rapport intermédiaire | Fondation Blanchod-Rey | septembre 2025 | Jean-Dan | | | R-2411-20931 | formulaire en ligne, prévoir une soirée | A
Faire circuler le PV de la séance commune | Musée du Vieux-Corbeyres | 12.03.2025 | Ayla | chaque mois | 10.02.2025 | | | B
Faire signer la convention de dépôt | Archives du Val d'Arvan | à fixer | à repourvoir | | | | le juriste du canton relit encore | A
Point de situation avec la directrice | Bibliothèque régionale de Montarvan | 05.05.2025 | Mireille | 2x par an | | | | C

A = ça presse / B = normal / C = quand on a le temps
""",
        tables=(
            Table(
                "followup",
                header=(2,),
                columns="what | partner | due_on | owner | repeat | done_on | grant | notes | -",
                rows="""
3 | = | = | 2025-02-28 | = | | 2025-02-14 | | = | =
4 | = | = | 2025-03-31 | = | quarterly | | = | | =
5 | = | | 2025-06-30 | = | yearly | | | = | =
6 | = | = | 2025-01-15 | = | | 2025-01-13 | | = | =
7 | = | = | 2025-09 | = | | | = | = | =
8 | = | = | 2025-03-12 | = | monthly | 2025-02-10 | | | =
9 | = | = | - | - | | | | = | =
10 | = | = | 2025-05-05 | = | half_yearly | | | | =
""",
            ),
        ),
    ),
    Sheet(
        "o que rolou em 2024 - cariri.ods",
        "pt",
        "title two-rows merged-header total note partial-date month-name list sentinel extra",
        tab="AÇÕES",
        merged=("A1:L1", "D2:E2", "H2:J2"),
        drawn="""
COLETIVO WIKI CARIRI - AÇÕES DE 2024 (edital + o que a gente fez por conta)
Ação | Que tipo | Eixo | Quando foi | | Onde | Quem somou com a gente | Gente | | | Situação | Certificado saiu?
 | | | de | até | | | presentes | conta nova | na organização | |
Cordel e xilogravura na Wikipédia | oficina | Educação | <2024-03-16> | <2024-03-17> | Crato | EEM Mestra Dina; Tipografia Lira do Araripe | 28 | 9 | 4 | realizada | sim
Mulheres do reisado | editatona | Gênero | <2024-04-20> | | Juazeiro do Norte | Casa do Reisado; Coletivo Pretas do Pé da Serra | 15 | 6 | 3 | realizada | sim
Casas de farinha em foto | mutirão de upload | Museus e acervos | maio/2024 | junho/2024 | sítios de Exu | Museu do Barro de Exu | 11 | 2 | 5 | realizada | não
Professoras da rede, turma 1 | formação | Educação | <2024-07-08> | <2024-07-12> | on-line | Secretaria de Educação de Salgueirinho | 46 | 31 | 2 | realizada | em parte
Lajedos e Serrotes | concurso de fotos | Comunidade | <2024-08-01> | <2024-08-31> | | Grupo Caatinga Viva; Museu do Barro de Exu | 73 | 40 | 6 | realizada | não se aplica
Café com os novatos | reunião | Comunidade | <2024-10-19> | | Casa do Reisado | Casa do Reisado | | | | não rolou |
Boato na feira, como checar | oficina | Educação midiática | <2024-11-23> | | Mercado de Barbalha | Rádio Umbuzeiro FM | | | | a fazer |
Total geral | | | | | | | 173 | 88 | 20

Falta a lista assinada da turma 1, cobrar de Dona Socorro na Secretaria.
""",
        tables=(
            Table(
                "activity",
                header=(2, 3),
                columns="title | kind | programme | starts_on | ends_on | place | partners | participants "
                "| new_editors | organisers | state | -",
                rows="""
4 | = | workshop | education | 2024-03-16 | 2024-03-17 | = | = | 28 | 9 | 4 | done | =
5 | = | edit_a_thon | gender_diversity | 2024-04-20 | | = | = | 15 | 6 | 3 | done | =
6 | = | upload | glam | 2024-05 | 2024-06 | = | = | 11 | 2 | 5 | done | =
7 | = | training | education | 2024-07-08 | 2024-07-12 | = | = | 46 | 31 | 2 | done | =
8 | = | contest | community | 2024-08-01 | 2024-08-31 | | = | 73 | 40 | 6 | done | =
9 | = | meeting | community | 2024-10-19 | | = | = | | | | cancelled |
10 | = | workshop | media_and_information_literacy | 2024-11-23 | | = | = | | | | planned |
""",
            ),
        ),
    ),
    Sheet(
        "Conta corrente Mbeji - extracto 2024.xlsx",
        "pt",
        "title total note decimal-comma parentheses extra",
        tab="Extracto",
        drawn="""
FUNDO WIKI HUÍLA - conta corrente com a entidade gestora
Associação Mbeji ya Sapu, Lubango - exercício de 2024

Data-valor | Espécie | Descritivo | Fundo | Montante (Kz) | A favor de | Subvenção n.º | Motivo do acerto | Ref. bancária | Pasta
02-01-2024 | Saldo de abertura | Transitado de 2023 | Fundo Wiki Huíla | 412.350,00 | | | | | 1
15-02-2024 | Entrada | 1.ª tranche da subvenção | Fundo Wiki Huíla | 3.800.000,00 | | R-2402-3117 | | TRF 0048213 | 1
15-02-2024 | Comissão de gestão | 8% sobre a 1.ª tranche | Fundo Wiki Huíla | 304.000,00 | | R-2402-3117 | | | 1
19-02-2024 | Desp. bancárias | Recepção de divisas | Fundo Wiki Huíla | 12.480,50 | | | | DB 7719 | 1
06-03-2024 | Desembolso | Subsídio dos formadores de nhaneca e umbundo | Fundo Wiki Huíla | 1.250.000,00 | Domingas Tchipalanga | R-2402-3117 | | TRF 0051907 | 2
21-05-2024 | Despesa directa | Aluguer do gerador, oficina da Humpata | Fundo Wiki Huíla | 280.000,00 | Irmãos Kapoko, Lda. | R-2402-3117 | | TRF 0056640 | 2
30-06-2024 | Juros | Juros credores do semestre | Fundo Wiki Huíla | 3.215,75 | | | | JC 0624 | 2
08-07-2024 | Devolução do fornecedor | Cartazes pagos a mais | Fundo Wiki Huíla | 45.000,00 | Gráfica Serra da Leba | | | TRF 0059118 | 2
09-07-2024 | Acerto | Comissão de 2023 | Fundo Wiki Huíla | (15.000,00) | | | cobrada a menos no ano passado | | 1
Saldo à data | | | | 2.399.085,25

Conferido com o extracto do banco. Falta o recibo do gerador!
""",
        tables=(
            Table(
                "sponsor_entry",
                header=(4,),
                columns="booked_on | type | description | sponsorship | amount | payee | grant | reason "
                "| reference | -",
                rows="""
5 | 2024-01-02 | opening | = | = | 412350 AOA | | | | | =
6 | 2024-02-15 | receipt | = | = | 3800000 AOA | | = | | = | =
7 | 2024-02-15 | fee | = | = | 304000 AOA | | = | | | =
8 | 2024-02-19 | bank_charge | = | = | 12480.50 AOA | | | | = | =
9 | 2024-03-06 | disbursement | = | = | 1250000 AOA | = | = | | = | =
10 | 2024-05-21 | direct_expense | = | = | 280000 AOA | = | = | | = | =
11 | 2024-06-30 | interest | = | = | 3215.75 AOA | | | | = | =
12 | 2024-07-08 | refund_from_payee | = | = | 45000 AOA | = | | | = | =
13 | 2024-07-09 | adjustment | = | = | -15000 AOA | | | = | | =
""",
            ),
        ),
    ),
)
