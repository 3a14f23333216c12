"""A seventh batch, written by people who had not seen the program: French and Portuguese."""

from partnerdesk.importing.values.answers import Answers
from tests.importing.labelled.sheet import Known, Sheet, Table

KNOWN = Known(
    grants={
        "G-RF-2312-15044": "Memórias da Zambézia",
        "G-RF-2403-15610": "Rádio e Wiki nas escolas",
    },
    activities=[
        "Soirées généalogie",
        "Journée des archives de famille",
        "Exposition « Nos rangs, nos gens »",
        "Numérisation du fonds Hamelin",
        "Exposição «Gente do Rio»",
        "Jornadas do Sorraia",
    ],
    sponsors={"Associação Kulonga": ("Fundo Wiki Kulonga", "MZN")},
)

SHEETS = (
    Sheet(
        "carnet des structures amies_màj Clarisse.xlsx",
        "fr",
        "title group note partial-date month-name sentinel several-records extra",
        tab="Structures",
        drawn="""
Communauté Wiki Grassfields – carnet des structures amies
(màj août 2024 Clarisse T. – svp ne pas supprimer les anciennes lignes, griser seulement)
N° ord. | Dénomination | Sigle | C'est quoi | Ville | Répondant | Qualité | Tél./WhatsApp | Où on en est | On se connaît depuis | Ce qu'ils attendent de nous | Suivi par
OUEST
1 | Musée royal de Bamekwe | | musée | Bafoussam | Mme Ngassa Odile | conservatrice | 677 00 14 25 | on travaille ensemble | 2019 | numériser les photos de la cour | Clarisse
2 | Lycée bilingue de Foumtchi | LBF | lycée | Foumtchi | M. Tchoumi Serge | censeur | 699 00 31 77 | on travaille ensemble | sept. 2021 | un club Wiki pour les 1ères et Tles | Clarisse
3 | Voix des Collines | RCVC | radio communautaire | Dschang | Kamdem Alphonse | chef de station | 655 00 48 02 | en stand-by | 2020 | RAS | Hervé
4 | Commune de Mbanké | | mairie | Mbanké | ? | | 233 00 11 40 | premier contact pris | <2024-02-19> | RAS | Hervé
LITTORAL
5 | Université de la Sanaga, dépt d'Histoire | UDS | univ. | Douala | Pr Ekambi Rose | cheffe de dépt | 690 00 72 19 | pourparlers en cours | mars 2023 | stages pour les étudiants de licence | Hervé
6 | Mémoire du Wouri | AMW | asso de quartier | Douala | Dikoum Blaise | SG | 676 00 55 83 | collaboration terminée | 2018 | former leurs membres à Commons | Clarisse
7 | La Page Ouverte | | biblio | Edéa | néant | | | pas encore contacté | | |

NB : tous les numéros sont au 237, enlever le 0 devant n'est plus nécessaire.
""",
        tables=(
            Table(
                "partner",
                header=(3,),
                columns="- | name | other_names | type | city | contact.name | contact.role | contact.phone/phone | relation "
                "| known_since | wants | owner",
                rows="""
5 | = | = | | museum | = | = | = | = | active | 2019 | = | =
6 | = | = | LBF | school | = | = | = | = | active | 2021-09 | = | =
7 | = | = | RCVC | radio_station | = | = | = | = | dormant | 2020 | | =
8 | = | = | | municipality | = | | | = | contacted | 2024-02-19 | | =
10 | = | = | UDS | university | = | = | = | = | negotiating | 2023-03 | = | =
11 | = | = | AMW | local_ngo | = | = | = | = | ended | 2018 | = | =
12 | = | = | | library | = | | | | prospect | | |
""",
            ),
        ),
    ),
    Sheet(
        "commandites 2023-24 (SHG Bas-Richelieu).csv",
        "fr",
        "delimiter encoding decimal-comma dollar total sentinel extra",
        delimiter=";",
        encoding="cp1252",
        drawn="""
Reçu le | Commanditaire / donateur | Quoi au juste | Sorte de don | Nbre | Compté en | Valeur totale ($) | Estimé comment | Dans le cadre de | Visibilité offerte | Remercié le | Entré par
2023-09-14 | Caisse populaire des Chenaux | Salle du conseil, deux soirées | Prêt de salle | 6 | h | 240,00 | tarif de location | Soirées généalogie | logo sur l'affiche | 2023-10-02 | Ginette
2023-10-21 | Boulangerie chez Réjean | Boîtes à lunch | Bouffe | 32 | repas | 416,00 | facture du donateur | Journée des archives de famille | mention au micro | 2023-11-06 | Ginette
2023-10-21 | Me Lucie Thibodeau, notaire | Consultation sur les droits d'auteur | Services pro | 2,5 | h | 500,00 | taux horaire | Journée des archives de famille | | 2023-11-06 | Marc-A.
2023-12-05 | Imprimerie Larochelle inc. | Affiches et signets, la moitié payée par eux | Impression | 300 | unités | 525,50 | rabais | Exposition « Nos rangs, nos gens » | logo sur les signets | 2024-01-15 | Ginette
2024-01-30 | Cégep de Sorelin | Numériseur à plat | Équipement prêté | 10 | jours | 1 150,00 | tarif de location | Numérisation du fonds Hamelin | | pas encore | Marc-A.
2024-02-17 | Club de l'Âge d'argent | Transcription de registres | Bénévolat | 48 | h | | pas évalué | Numérisation du fonds Hamelin | article dans le bulletin | n/d | Marc-A.
2024-03-09 | Librairie L'Encrier | Chèques-cadeaux | Prix de présence | 4 | unités | 100,00 | prix courant | Soirées généalogie | mention sur Facebook | 2024-03-28 | Ginette
TOTAL | | | | | | 2 931,50
""",
        tables=(
            Table(
                "support",
                answers=Answers(currency="CAD"),
                columns="received_on | partner | description | category | quantity | unit | amount | valuation_basis "
                "| activity | in_return | acknowledged_on | -",
                rows="""
2 | 2023-09-14 | = | = | venue | 6 | hour | ?240.00 CAD | fair_rental | = | = | 2023-10-02 | =
3 | 2023-10-21 | = | = | catering | 32 | meal | ?416.00 CAD | donors_invoice | = | = | 2023-11-06 | =
4 | 2023-10-21 | = | = | professional_service | 2.5 | hour | ?500.00 CAD | wage_rate/reference_rate | = | | 2023-11-06 | =
5 | 2023-12-05 | = | = | materials | 300 | item | ?525.50 CAD | discount | = | = | 2024-01-15 | =
6 | 2024-01-30 | = | = | equipment_loan | 10 | day | ?1150.00 CAD | fair_rental | = | | | =
7 | 2024-02-17 | = | = | volunteer_time | 48 | hour | | not_valued | = | = | | =
8 | 2024-03-09 | = | = | prizes | 4 | item | ?100.00 CAD | market_price | = | = | 2024-03-28 | =
""",
            ),
        ),
    ),
    Sheet(
        "Farde conventions - situation 30-09-2024.xlsx",
        "fr",
        "title two-rows merged-header month-name partial-date sentinel note several-records extra",
        tab="conventions",
        merged=("B2:D2", "E2:G2", "H2:I2", "J2:K2"),
        drawn="""
Cercle wiki Meuse & Condroz ASBL – farde des conventions
 | Institution | | | Accord | | | Durée | | Sortie | |
N° | Nom | Commune | Pers. de contact | Genre | Objet | Signé le | Prend cours le | Échéance | Reconduction | Préavis (mois) | Couleur farde
C21-01 | Musée de la Batellerie | Hermeton | Bénédicte Lambot | convention de partenariat | photos du fonds Delvigne sur Commons | 1er mars 2021 | <2021-03-15> | <2024-03-14> | tacite | 3 | rouge
C21-02 | Bibliothèque communale d'Ohémont | Ohémont | Luc Stassart | mise à dispo. d'un local | ateliers du samedi | 18 sept. 2021 | <2021-10-01> | durée indét. | | 1 | rouge
C22-01 | Archives diocésaines de Val-Dinant | Val-Dinant | Abbé J. Pirotte | don de contenus | 1.200 scans de registres | 7 févr. 2022 | 02/2022 | 12/2025 | expresse | 2 | bleue
C23-01 | Haute École Condroz-Ardenne | Rochelle-sur-Ourthe | Nadia El Ouali | protocole d'accord | stages des bac 2 bibliothécaires | <2023-05-22> | <2023-09-01> | <2025-08-31> | tacite | 6 | bleue
C23-02 | Administration communale de Brauvoir | Brauvoir | Chantal Noël | accord verbal | visites photo des chapelles | s.o. | 2023 | | non | |
C24-01 | Les Tailleurs de pierre ASBL | Sprimoulin | Joseph Kaiser | prêt de matériel | scanner A3 + pied photo | <2024-04-11> | <2024-04-15> | <2024-12-31> | non | | verte

Originaux signés : armoire du local, clé chez Bernadette.
""",
        tables=(
            Table(
                "agreement",
                header=(2, 3),
                columns="number | partners/partner.name | partner.city | contact.name | kind | purpose/title | signed_on | effective_from "
                "| ends_on | renewal | notice | -",
                rows="""
4 | = | = | = | = | partnership_agreement | = | 2021-03-01 | 2021-03-15 | 2024-03-14 | automatic | 3 | =
5 | = | = | = | = | venue | = | 2021-09-18 | 2021-10-01 | - | | 1 | =
6 | = | = | = | = | content_donation | = | 2022-02-07 | 2022-02 | 2025-12 | manual | 2 | =
7 | = | = | = | = | memorandum_of_understanding | = | 2023-05-22 | 2023-09-01 | 2025-08-31 | automatic | 6 | =
8 | = | = | = | = | informal | = | | 2023 | | none | |
9 | = | = | = | = | equipment_loan | = | 2024-04-11 | 2024-04-15 | 2024-12-31 | none | | =
""",
            ),
        ),
    ),
    Sheet(
        "Point activités 2023 VF2.ods",
        "fr",
        "title group subtotal total uncalculated month-name partial-date list extra",
        tab="Exercice 2023",
        drawn="""
CLUB WIKI BORGOU-ALIBORI
Point d'exécution des activités, exercice 2023
Activité menée | Nature | Du | Au | Localité | Structure d'accueil | Langues de travail | Présents | Nvx contributeurs | Encadreurs | Exécution | Dépensé (F)
1er TRIMESTRE
Prise en main de Wikipédia | atelier | <2023-01-21> | <2023-01-21> | Parakou | CEG Gah-Baka | français | 34 | 12 | 3 | faite | 45000
Femmes du septentrion | éditathon | 8 mars 2023 | 10 mars 2023 | Parakou | ONG Tim-Baani; Médiathèque des Palmiers | français, bariba | 27 | 9 | 4 | faite | 82500
Sous-total T1 | | | | | | | =SUM(H5:H6) | =SUM(I5:I6) | | | =SUM(L5:L6)
2e TRIMESTRE
Marchés et savoir-faire | concours photo | <2023-04-01> | <2023-05-31> | | | | 41 | 18 | 2 | faite | 120000
Renforcement des moniteurs | formation | 17 juin 2023 | 18 juin 2023 | Kandi | Maison des jeunes de Kandi-Est | français, dendi | 15 | 0 | 5 | faite | 60000
Sous-total T2 | | | | | | | =SUM(H9:H10) | =SUM(I9:I10) | | | =SUM(L9:L10)
4e TRIMESTRE
Visite au préfet pour les archives | plaidoyer | oct. 2023 | | Parakou | Préfecture du Haut-Borgou | fr | 6 | | 2 | faite | 5000
Wikidata à l'université | atelier | <2023-11-18> | <2023-11-18> | Parakou | Université des Savanes | fr, yoruba | | | | annulée |
AG de fin d'année | réunion | 16 déc. 2023 | 16 déc. 2023 | Nikki | | fr, bariba | 19 | 0 | 3 | faite | 30000
TOTAL GÉNÉRAL | | | | | | | =H7+H11+SUM(H13:H15) | =I7+I11+SUM(I13:I15) | | | =L7+L11+SUM(L13:L15)
""",
        tables=(
            Table(
                "activity",
                header=(3,),
                columns="title | kind | starts_on | ends_on | place | partners/partner.name | languages | participants | new_editors "
                "| organisers | state | -",
                rows="""
5 | = | workshop | 2023-01-21 | 2023-01-21 | = | = | fr | 34 | 12 | 3 | done | =
6 | = | edit_a_thon | 2023-03-08 | 2023-03-10 | = | ONG Tim-Baani; Médiathèque des Palmiers | fr | 27 | 9 | 4 | done | =
9 | = | contest | 2023-04-01 | 2023-05-31 | | | | 41 | 18 | 2 | done | =
10 | = | training | 2023-06-17 | 2023-06-18 | = | = | fr | 15 | 0 | 5 | done | =
13 | = | advocacy | 2023-10 | | = | = | fr | 6 | | 2 | done | =
14 | = | workshop | 2023-11-18 | 2023-11-18 | = | = | fr; yo | | | | cancelled |
15 | = | meeting | 2023-12-16 | 2023-12-16 | = | | fr | 19 | 0 | 3 | done | =
""",
            ),
        ),
    ),
    Sheet(
        "Diário de contactos NHL Sorraia.ods",
        "pt",
        "title fill-down list sentinel extra",
        tab="2024",
        drawn="""
Diário de contactos – Núcleo de História Local de Vale de Sorraia
data em branco = mesmo dia da linha de cima
Data | Hora | Entidade | Falámos com | Por que via | Quem de nós | Assunto | Pedem | Fica combinado | Demos resposta a | A propósito de | Dossier
12/01/2024 | 10h30 | Biblioteca Municipal de Azerveda | Dra. Inês Vilhena | telef. | Graça | ponto de situação da exposição | mais dois painéis | enviar orçamento até 6.ª feira | 18/01/2024 | Exposição «Gente do Rio» | A
 | 15h00 | Junta de Freguesia de Montargido | Aníbal Coutinho; Lurdes Seixas | presencial | Graça; Tomé | cedência do salão | seguro do evento | pedir apólice à mediadora | | Jornadas do Sorraia | B
27/02/2024 | | Agrupamento de Escolas do Vale | Sónia Pires | e-mail | Tomé | visita de estudo ao arquivo | guião para o 8.º ano | Tomé faz o rascunho | 05/03/2024 | | A
09/03/2024 | 11h00 | Rádio Lezíria Viva | Nuno Carraça | na feira do livro | Graça; Odete | rubrica semanal sobre toponímia | guiões de 3 minutos | mandar um piloto | por responder | | C
 | 16h00 | Editora Salgueiral | s/ info | na feira do livro | Odete | reedição da monografia de 1932 | | ver se já está em domínio público | | | C
30/04/2024 | | Museu do Arroz | Paula Varandas | inquérito | Graça | respostas ao questionário dos parceiros | acesso às fotos em alta resolução | carregar no Commons | 14/05/2024 | Exposição «Gente do Rio» | A
""",
        tables=(
            Table(
                "conversation",
                header=(3,),
                offers="A",
                columns="held_on | - | partner | contacts | channel | who | summary | asked_for | next_step | answered_on | activity | -",
                rows="""
4 | 2024-01-12 | = | = | Dra. Inês Vilhena | call | Graça | = | = | = | 2024-01-18 | = | =
5 | 2024-01-12 | = | = | Aníbal Coutinho; Lurdes Seixas | meeting | Graça; Tomé | = | = | = | | = | =
6 | 2024-02-27 | | = | Sónia Pires | mail | Tomé | = | = | = | 2024-03-05 | | =
7 | 2024-03-09 | = | = | Nuno Carraça | event | Graça; Odete | = | = | = | | | =
8 | 2024-03-09 | = | = | | event | Odete | = | | = | | | =
9 | 2024-04-30 | | = | Paula Varandas | survey | Graça | = | = | = | 2024-05-14 | = | =
""",
            ),
        ),
    ),
    Sheet(
        "Contas com a Kulonga 2024.xlsx",
        "pt",
        "title decimal-comma parentheses serial month-name note extra",
        tab="Movimentos",
        drawn="""
Grupo Wiki Quelimane – movimentos na conta da hospedeira (Associação Kulonga)
Nº | Data valor | Movimento | Descritivo | A favor de | Montante (MT) | Doc. | Subvenção | Fundo | Justificação | Extracto de | Saldo
1 | <2024-01-02> | saldo transitado | vem de 2023 | | 12.400,00 | | | Fundo Wiki Kulonga | | 45322 | 12.400,00
2 | 15 Jan 2024 | entrada | 1ª tranche da Fundação | | 185.000,00 | TRF 0087 | G-RF-2312-15044 | Fundo Wiki Kulonga | | 45322 | 197.400,00
3 | 15 Jan 2024 | taxa de gestão | 10% da tranche | | 18.500,00 | NL 03/24 | G-RF-2312-15044 | Fundo Wiki Kulonga | | 45322 | 178.900,00
4 | <2024-02-08> | adiantamento ao grupo | oficinas de Fevereiro e Março | Grupo Wiki Quelimane | 60.000,00 | CHQ 4410 | G-RF-2312-15044 | Fundo Wiki Kulonga | | 45412 | 118.900,00
5 | <2024-03-19> | pagamento directo | aluguer de viatura para Maganja | Transportes Licungo | 23.750,50 | FT 221 | G-RF-2312-15044 | Fundo Wiki Kulonga | | 45412 | 95.149,50
6 | 28 Mar 2024 | despesas bancárias | manutenção de conta | | 345,00 | | | Fundo Wiki Kulonga | | 45412 | 94.804,50
7 | <2024-04-22> | devolução do fornecedor | um dia de viatura a menos | Transportes Licungo | 1.750,50 | NC 014 | G-RF-2312-15044 | Fundo Wiki Kulonga | | 45412 | 96.555,00
8 | 6 Mai 2024 | acerto | correcção da linha 6 | | (55,00) | | | Fundo Wiki Kulonga | comissão lançada a menos | 45473 | 96.500,00
9 | <2024-06-27> | devolvido ao doador | sobra da rubrica de transporte | | 6.500,00 | TRF 0131 | G-RF-2403-15610 | Fundo Wiki Kulonga | | 45473 | 90.000,00

Conferido com a Dra. Amélia (contabilidade) em Julho
""",
        tables=(
            Table(
                "sponsor_entry",
                header=(2,),
                columns="- | booked_on | type | description | payee | amount | reference | grant | sponsorship | reason "
                "| stated_on | -",
                rows="""
3 | = | 2024-01-02 | opening | = | | 12400.00 MZN | | | = | | 2024-01-31 | =
4 | = | 2024-01-15 | receipt | = | | 185000.00 MZN | = | = | = | | 2024-01-31 | =
5 | = | 2024-01-15 | fee | = | | 18500.00 MZN | = | = | = | | 2024-01-31 | =
6 | = | 2024-02-08 | disbursement | = | = | 60000.00 MZN | = | = | = | | 2024-04-30 | =
7 | = | 2024-03-19 | direct_expense | = | = | 23750.50 MZN | = | = | = | | 2024-04-30 | =
8 | = | 2024-03-28 | bank_charge | = | | 345.00 MZN | | | = | | 2024-04-30 | =
9 | = | 2024-04-22 | refund_from_payee | = | = | 1750.50 MZN | = | = | = | | 2024-04-30 | =
10 | = | 2024-05-06 | adjustment | = | | -55.00 MZN | | | = | = | 2024-06-30 | =
11 | = | 2024-06-27 | return_to_funder | = | | 6500.00 MZN | = | = | = | | 2024-06-30 | =
""",
            ),
        ),
    ),
    Sheet(
        "O que os parceiros acharam (ligações 2023).xlsx",
        "pt",
        "title total sentinel extra",
        tab="respostas",
        drawn="""
Coletivo Wiki Sertão – o que os parceiros acharam da gente, 2023
notas de 1 (nada a ver) a 5 (total)
Dia da ligação | Instituição | Cargo de quem atendeu | Deixamos claro o objetivo? | Serviu pro que vocês queriam? | Foi fácil trabalhar c/ a gente? | Cumprimos o combinado? | Toparia de novo? | De 0 a 10, indicaria a gente? | O que rolou bem | O que dá pra melhorar | Quem ligou
21/11/2023 | E.E. Maria Firmina | coordenadora pedagógica | 5 | 4 | 5 | 5 | 5 | 10 | os alunos se viram na Wikipédia | avisar da data com mais folga | Jussara
21/11/2023 | Museu do Couro de Jatobá | museólogo | 4 | 5 | 4 | 3 | 5 | 9 | fotos lindas do acervo | demoraram pra mandar os links | Jussara
22/11/2023 | Rádio Mandacaru FM | locutor | 3 | N/A | 5 | 4 | não sabe | 7 | | | Edvan
24/11/2023 | Biblioteca Com. Lagoa Seca | voluntária | 5 | 5 | 5 | 5 | 5 | 10 | carinho da equipe | mais oficinas à noite | Edvan
01/12/2023 | Prefeitura de Umbuzal | sec. de cultura | 2 | 3 | 3 | 4 | 3 | 5 | divulgação da festa | explicar melhor o que é licença livre | Jussara
Média | | | 3,8 | 4,3 | 4,4 | 4,2 | 4,5 | 8,2
""",
        tables=(
            Table(
                "feedback",
                header=(3,),
                columns="given_on | partner | respondent_role | clear_aims | own_goals_served | easy_to_work_with | promises_kept "
                "| would_continue | recommendation | worked_well | could_improve | -",
                rows="""
4 | 2023-11-21 | = | = | 5 | 4 | 5 | 5 | 5 | 10 | = | = | =
5 | 2023-11-21 | = | = | 4 | 5 | 4 | 3 | 5 | 9 | = | = | =
6 | 2023-11-22 | = | = | 3 | | 5 | 4 | | 7 | | | =
7 | 2023-11-24 | = | = | 5 | 5 | 5 | 5 | 5 | 10 | = | = | =
8 | 2023-12-01 | = | = | 2 | 3 | 3 | 4 | 3 | 5 | = | = | =
""",
            ),
        ),
    ),
    Sheet(
        "Captação - editais e verbas.xlsx",
        "pt",
        "title currency-in-cell decimal-comma decimal-doubt month-name partial-date list sentinel hidden several-records extra",
        tab="Editais",
        hidden_columns=("L",),
        drawn="""
Associação Memória do Cerrado – verbas captadas
Proc. | Projeto | Quem banca | Linha do edital | Rodada | Vigência: início | Vigência: término | Aprovado | Gasto até agora | Parceiros no projeto | PC entregue em | Pasta no Drive
AMC-11/21 | Vozes do Quilombo | Wikimedia Foundation | fundo rápido | 2021 R3 | mar/2021 | ago/2021 | US$ 1.980,00 | US$ 1.980,00 | Escola Est. Dom Tomás; Rádio Serra Azul | <2021-10-14> | pasta 11
AMC-14/22 | Inventário das folias | Secretaria de Cultura de Itaquarana | edital da prefeitura | 02/2022 | <2022-05-02> | <2023-04-30> | R$ 38.500,00 | R$ 37.910,40 | Museu das Folias | <2023-06-20> | pasta 14
AMC-17/23 | Funcionamento do grupo | Wikimedia Foundation | apoio geral (anual) | 2023-24 R1 | jul/2023 | jun/2024 | US$ 24.600,00 | US$ 23.115,75 | | 30/08/2024 | pasta 17
AMC-18/23 | Ida ao encontro de Belém | Wikimedia Foundation | bolsa p/ conferência | | <2023-10-09> | <2023-10-15> | US$ 850,00 | US$ 812,30 | | não precisa | pasta 18
AMC-20/24 | Mapas antigos do Araguaia | Instituto Veredas | verba de empresa/instituto privado | | 2024 | 2025 | R$ 9.600 | R$ 2.150,00 | Arquivo Público de Pirenal; Univ. do Araguaia | falta |
""",
        tables=(
            Table(
                "grant",
                header=(2,),
                columns="number | title | funder | programme | cycle | starts_on | ends_on | awarded | spent | partners "
                "| grant_report.sent_on | -",
                rows="""
3 | = | = | = | rapid_fund | = | 2021-03 | 2021-08 | 1980.00 USD | 1980.00 USD | Escola Est. Dom Tomás; Rádio Serra Azul | 2021-10-14 | =
4 | = | = | = | other_funder | = | 2022-05-02 | 2023-04-30 | 38500.00 BRL | 37910.40 BRL | Museu das Folias | 2023-06-20 | =
5 | = | = | = | general_support_fund | = | 2023-07 | 2024-06 | 24600.00 USD | 23115.75 USD | | 2024-08-30 | =
6 | = | = | = | conference | | 2023-10-09 | 2023-10-15 | 850.00 USD | 812.30 USD | | | =
7 | = | = | = | other_funder | | 2024 | 2025 | 9600.00 BRL | 2150.00 BRL | Arquivo Público de Pirenal; Univ. do Araguaia | |
""",
            ),
        ),
    ),
)
