"""A sixth batch, written by people who had not seen the program: French and Portuguese."""

from partnerdesk.importing.values.answers import Answers
from partnerdesk.records.reading import DateOrder
from tests.importing.labelled.sheet import Sheet, Table

SHEETS = (
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
5 | 2024-11-19 | = | | 5 | 5 | 5 | 5 | 5 | 5 | 10 | = | -
6 | 2024-11-22 | = | = | 4 | 3 | 4 | 3 | | 4 | 7 | = | =
""",
            ),
        ),
    ),
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
)
