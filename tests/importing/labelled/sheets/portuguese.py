"""Labelled sheets in Portuguese."""

from tests.importing.labelled.sheet import Sheet, Table

SHEETS = (
    Sheet(
        "parceiros.xlsx", "pt", "several-records title hidden yes-no several-mails extra", tab="Parceiros",
        hidden_columns=("J",), hidden_rows=(4,),
        drawn="""
Lista de parceiros do grupo

Instituição | Categoria | Município | Pessoa de contato | E-mail | Telefone | Site | Convênio assinado em | Situação | Senha da sala
Museu da Neblina | Museu | Vale Claro | Rui Tavares | rui@neblina.example; rui.t@neblina.example | +55 11 90000-1234 | https://neblina.example | 14/03/2023 | ativo | 4411
Biblioteca do Cais | Biblioteca | Porto Sereno | Inês Prado | ines@cais.example | +55 21 90000-5678 | https://cais.example | 22/08/2022 | ativo | 9920
Arquivo Serra Alta | Arquivo | Serra Alta | Davi Lemos | davi@serraalta.example | | https://serraalta.example | | em negociação |
""",
        tables=(Table(
            "partner", header=(3,),
            columns="name | type | city | contact.name | contact.email | contact.phone | website | agreement.signed_on "
            "| relation | -",
            rows="""
4 | = | museum | = | = | rui@neblina.example | = | = | 2023-03-14 | active | =
5 | = | library | = | = | = | = | = | 2022-08-22 | active | =
6 | = | archive | = | = | = | | = | | negotiating |
"""),),
    ),
    Sheet(
        "doações 2024.csv", "pt", "delimiter decimal-comma currency-in-cell total subtotal encoding", encoding="cp1252",
        delimiter=";",
        drawn="""
Doador | Descrição | Valor | Data de recebimento | Finalidade | Observações
Padaria Aurora | Verba para lanches | R$ 350,00 | 13/04/2024 | pessoas |
Gráfica Três Irmãos | Patrocínio do concurso | R$ 1.250,90 | 28/04/2024 | projeto | agradecer
Subtotal | | R$ 1.600,90 | | |
Fundação Orvalho | Apoio geral | R$ 12.000,00 | 15/05/2024 | livre |
Total geral | | R$ 13.600,90 | | |
""",
        tables=(Table(
            "support", columns="partner | description | amount | received_on | purpose | notes",
            rows="""
2 | = | = | 350 BRL | 2024-04-13 | people |
3 | = | = | 1250.90 BRL | 2024-04-28 | project_aspect | =
5 | = | = | 12000 BRL | 2024-05-15 | unrestricted |
"""),),
    ),
    Sheet(
        "atividades.ods", "pt", "month-name repeated list comment", tab="Atividades",
        comments={"F2": "contados na porta"},
        drawn="""
Atividade | Tipo | Data de início | Local | Parceiros | Participantes | Novos editores
Oficina de mapas | Oficina | 4 de março de 2024 | Vale Claro | Museu da Neblina; Biblioteca do Cais | 22 | 9
Editatona das marés | Editatona | 16 de abril de 2024 | Porto Sereno | Biblioteca do Cais | 31 | 14
Atividade | Tipo | Data de início | Local | Parceiros | Participantes | Novos editores
Roda de conversa | Reunião | 2 de maio de 2024 | Serra Alta | Arquivo Serra Alta | 12 | 0
""",
        tables=(Table(
            "activity", columns="title | kind | starts_on | place | partners | participants | new_editors",
            rows="""
2 | = | workshop | 2024-03-04 | = | Museu da Neblina; Biblioteca do Cais | 22 | 9
3 | = | edit_a_thon | 2024-04-16 | = | = | 31 | 14
5 | = | meeting | 2024-05-02 | = | = | 12 | 0
"""),),
    ),
    Sheet(
        "tarefas.csv", "pt", "delimiter sentinel partial-date", delimiter="|",
        drawn="""
Tarefa | Prazo | Responsável | Parceiro | Concluída em
Enviar minuta | 2025-02-10 | Bia | Arquivo Serra Alta | 2025-02-08
Marcar visita | 03/2025 | Caio | Museu da Neblina | a definir
Escrever relatório | 2025-04-30 | Bia | |
""",
        tables=(Table(
            "followup", columns="what | due_on | owner | partner | done_on",
            rows="""
2 | = | 2025-02-10 | = | = | 2025-02-08
3 | = | 2025-03 | = | = |
4 | = | 2025-04-30 | = | |
"""),),
    ),
    Sheet(
        "visitas por ano.xlsx", "pt", "cross-tab total", tab="Visitas",
        drawn="""
Museu | 2020 | 2021 | 2022 | 2023 | Total
Museu da Neblina | 1200 | 340 | 2210 | 3015 | =SUM(B2:E2)
Museu do Cais Velho | 800 | 95 | 1310 | 1420 | =SUM(B3:E3)
Total | 2000 | 435 | 3520 | 4435 | =SUM(B4:E4)
""",
        tables=(Table("", columns="- | - | - | - | - | -", form="cross_tab", rows="""
2 | = | = | = | = | = | =
3 | = | = | = | = | = | =
"""),),
    ),
    Sheet(
        "resultados de conteúdo.xlsx", "pt", "fill-down serial uncalculated", tab="Resultados",
        drawn="""
Atividade | Projeto | Tipo de resultado | Quantidade | Data
Maratón de mapas | Commons | carregado | 412 | 45356
 | Wikipédia | criado | 18 | 45356
 | Wikidata | melhorado | =D2+D3 | 45357
Photo day at the harbour | Commons | carregado | 96 | 45401
""",
        tables=(Table(
            "content_result", offers="A", columns="activity | project | kind | count | counted_on",
            rows="""
2 | = | commons | uploaded | 412 | 2024-03-05
3 | Maratón de mapas | wikipedia | created | 18 | 2024-03-05
4 | Maratón de mapas | wikidata | improved | ! | 2024-03-06
5 | = | commons | uploaded | 96 | 2024-04-19
"""),),
    ),
)  # fmt: skip
