"""A second batch in all twelve languages, drawn after the program had learned from the first and scored unseen."""

from partnerdesk.importing.values.answers import Answers
from partnerdesk.records.reading import DateOrder
from tests.importing.labelled.sheet import Sheet, Table

SHEETS = (
    Sheet(
        "Allies spring review.xlsx", "en", "title two-rows merged-header yes-no list sentinel", tab="Review",
        merged=("A1:G1", "E3:F3"),
        drawn="""
Who works with us, and how close are we

Ally | Sector | Based in | Topics we share | Person we talk to | | How it stands
 | | | | Full name | Mail |
Heron Point Gallery | Gallery | New Zealand | portraits; island history | Moana Birch | moana@heron.example | active
Tern Island School | School | New Zealand | classroom editing | Rangi Moss | rangi@tern.example | in talks
Kelp Bay Archive | Archive | Fiji | photographs, ships | not known | archive@kelp.example | on hold
""",
        tables=(Table(
            "partner", header=(3, 4),
            columns="name | type | country | themes | contact.name | contact.email | relation",
            rows="""
5 | = | gallery | NZ | portraits; island history | = | = | active
6 | = | school | NZ | classroom editing | = | = | negotiating
7 | = | archive | FJ | photographs; ships | | archive@kelp.example | dormant
"""),),
    ),
    Sheet(
        "minutes.csv", "en", "delimiter month-name extra", delimiter=";",
        drawn="""
When | Organisation | Through | What we discussed | Agreed next | Weather
May 6, 2024 | Heron Point Gallery | Phone | Loan of forty portraits | Send the list | rain
May 21, 2024 | Tern Island School | In person | Dates for the lessons | | sun
June 3, 2024 | Kelp Bay Archive | Email | They are short of staff | Ask again in autumn | rain
""",
        tables=(Table(
            "conversation", columns="held_on | partner | channel | summary | next_step | -",
            rows="""
2 | 2024-05-06 | = | call | = | = | =
3 | 2024-05-21 | = | meeting | = | | =
4 | 2024-06-03 | = | mail | = | = | =
"""),),
    ),
    Sheet(
        "convenios vigentes.xlsx", "es", "title month-name note yes-no", tab="Hoja1",
        drawn="""
Convenios y cartas de intención al día de hoy

Código | Objeto del convenio | Contraparte | Tipo de documento | Suscrito el | Vigente desde | Vence el | Renovación
C-01 | Uso del auditorio | Museo del Faro | Carta | 12 de mayo de 2023 | 1 de junio de 2023 | 31 de mayo de 2026 | automática
C-02 | Donación de mapas | Archivo La Ensenada | Memorando de entendimiento | 3 de octubre de 2024 | 3 de octubre de 2024 | indefinido | ninguna

Nota: los originales están en la caja verde
""",
        tables=(Table(
            "agreement", header=(3,),
            columns="number | title/purpose | partners | kind | signed_on | effective_from | ends_on | renewal",
            rows="""
4 | = | = | = | letter | 2023-05-12 | 2023-06-01 | 2026-05-31 | automatic
5 | = | = | = | memorandum_of_understanding | 2024-10-03 | 2024-10-03 | | none
"""),),
    ),
    Sheet(
        "rendicion subvenciones.csv", "es", "encoding delimiter decimal-comma total currency-in-cell", encoding="cp1252",
        delimiter=";",
        drawn="""
Nº de subvención | Proyecto | Financiador | Fecha de inicio | Fecha de término | Monto aprobado | Monto ejecutado
F-31 | Memorias del puerto | Fundación Arrecife | 15/01/2024 | 15/12/2024 | 6.500,00 € | 6.120,40 €
F-32 | Escuelas que editan | Fundación Arrecife | 20/02/2025 | 20/12/2025 | 4.000,00 € | 0,00 €
Total | | | | | 10.500,00 € | 6.120,40 €
""",
        tables=(Table(
            "grant", columns="number | title | funder | starts_on | ends_on | awarded | spent",
            rows="""
2 | = | = | = | 2024-01-15 | 2024-12-15 | 6500 EUR | 6120.40 EUR
3 | = | = | = | 2025-02-20 | 2025-12-20 | 4000 EUR | 0 EUR
"""),),
    ),
    Sheet(
        "ateliers 2024.ods", "fr", "title group list total", tab="Ateliers",
        drawn="""
Nos ateliers et rencontres
Intitulé de l'atelier | Genre | Jour | Lieu | Avec qui | Nombre de participants | Nouveaux contributeurs
Printemps : | | | | | |
Cartes anciennes | Atelier | 16/03/2024 | Saint-Aubrin | Musée des Flots; Lycée Verrin | 17 | 6
Balade des ponts | Balade photo | 20/04/2024 | Pont-Clair | Musée des Flots | 12 | 1
Automne : | | | | | |
Cent femmes | Éditathon | 19/10/2024 | Saint-Aubrin | Lycée Verrin | 33 | 18
Initiation | Formation | 23/11/2024 | Pont-Clair | Lycée Verrin | 15 | 15
Total | | | | | 77 | 40
""",
        tables=(Table(
            "activity", header=(2,),
            columns="title | kind | starts_on | place | partners | participants | new_editors",
            rows="""
4 | = | workshop | 2024-03-16 | = | Musée des Flots; Lycée Verrin | 17 | 6
5 | = | event/- | 2024-04-20 | = | = | 12 | 1
7 | = | edit_a_thon | 2024-10-19 | = | = | 33 | 18
8 | = | training | 2024-11-23 | = | = | 15 | 15
"""),),
    ),
    Sheet(
        "carnet.csv", "fr", "delimiter several-mails encoding", delimiter="\t", encoding="utf-16",
        drawn="""
Organisme de rattachement | Prénom | Nom de famille | Poste occupé | Adresse mail | Portable | Contact privilégié
Musée des Flots | Armelle | Kerven | chargée des publics | armelle@flots.example ; a.kerven@poste.example | +33 6 99 00 11 22 | oui
Lycée Verrin | Théo | Baptiste | documentaliste | theo@verrin.example | +33 6 99 00 33 44 | non
""",
        tables=(Table(
            "contact", columns="partner | given_name | family_name | role | email | phone | main_contact",
            rows="""
2 | = | = | = | = | armelle@flots.example | = | yes
3 | = | = | = | = | = | = | no
"""),),
    ),
    Sheet(
        "apoios recebidos.xlsx", "pt", "title fill-down subtotal decimal-comma currency-in-cell", tab="Apoios",
        drawn="""
Apoios em espécie recebidos no ano

Quem apoiou | O que recebemos | Quantas | Unidade | Custo estimado por unidade | Quando
Hotel Marejada | Quarto para oficineira | 2 | diária | R$ 180,00 | 12/04/2024
 | Sala de reuniões | 4 | hora | R$ 55,50 | 13/04/2024
Subtotal | | | | R$ 235,50 |
Livraria Alfarrábio | Vales-livro | 10 | unidade | R$ 30,00 | 28/06/2024
""",
        tables=(Table(
            "support", header=(3,), offers="A",
            columns="partner | description | quantity | unit | unit_value | received_on",
            rows="""
4 | = | = | 2 | day/- | 180 BRL | 2024-04-12
5 | Hotel Marejada | = | 4 | hour | 55.50 BRL | 2024-04-13
7 | = | = | 10 | item | 30 BRL | 2024-06-28
"""),),
    ),
    Sheet(
        "متابعة المهام.xlsx", "ar", "digits title sentinel", tab="المهام",
        drawn="""
مهام الفريق
المهمة | المكلف | الموعد النهائي | تخص أي شريك | أنجزت بتاريخ
إرسال المسودة | هدى | ٢٠٢٥/٠١/١٥ | مركز الينبوع | ٢٠٢٥/٠١/١٣
شكر المتبرع | زياد | ٢٠٢٥/٠٢/٢٠ | دار القلم | لم يحدد
زيارة المكتبة | هدى | مارس 2025 | دار القلم |
""",
        tables=(Table(
            "followup", header=(2,), columns="what | owner | due_on | partner | done_on",
            rows="""
3 | = | = | 2025-01-15 | = | 2025-01-13
4 | = | = | 2025-02-20 | = |
5 | = | = | 2025-03 | = |
"""),),
    ),
    Sheet(
        "реєстр договорів.csv", "uk", "encoding delimiter sentinel yes-no", encoding="cp1251", delimiter=";",
        drawn="""
№ договору | Предмет договору | Сторона | Підписано | Діє з | Діє до | Автоматичне продовження | Примітка
П-11 | Фотографування експонатів | Музей Левада | 14.02.2024 | 01.03.2024 | 28.02.2027 | автоматично | оригінал у сейфі
П-12 | Оренда зали | Палац Ялинка | 20.05.2024 | 01.06.2024 | 31.08.2024 | ні | немає даних
""",
        tables=(Table(
            "agreement", columns="number | title/purpose | partners | signed_on | effective_from | ends_on | renewal | notes",
            rows="""
2 | = | = | = | 2024-02-14 | 2024-03-01 | 2027-02-28 | automatic | =
3 | = | = | = | 2024-05-20 | 2024-06-01 | 2024-08-31 | none |
"""),),
    ),
    Sheet(
        "přehled akcí.xlsx", "cs", "title merged-down month-name total", tab="List1", merged=("A4:A5",),
        drawn="""
Přehled proběhlých akcí

Místo konání | Název | Kdy | Počet účastníků | Z toho nováčků | Spolupořadatel
Lhotka | Podzimní editaton | 12. října 2024 | 14 | 6 | Muzeum Lhotka
 | Kurz pro seniory | 26. října 2024 | 11 | 9 | Klub Javor
Březina | Fotosoutěž | 9. listopadu 2024 | 30 | 4 | Galerie Kvádr
Celkem | | | 55 | 19 |
""",
        tables=(Table(
            "activity", header=(3,), columns="place | title | starts_on | participants | new_editors | partners",
            rows="""
4 | = | = | 2024-10-12 | 14 | 6 | =
5 | Lhotka | = | 2024-10-26 | 11 | 9 | =
6 | = | = | 2024-11-09 | 30 | 4 | =
"""),),
    ),
    Sheet(
        "기부금 내역.csv", "ko", "encoding total currency-in-cell sentinel", encoding="cp949",
        drawn="""
후원처 | 후원 목적 | 후원금액 | 입금일 | 감사장 발송일 | 비고
느티나무서점 | 공모전 상품 | 300,000원 | 2024-03-15 | 2024-03-20 | 매년 후원
강변인쇄소 | 전단 인쇄비 | 125,500원 | 2024.05.02 | 미정 |
총계 | | 425,500원 | | |
""",
        tables=(Table(
            "support", columns="partner | description/purpose | amount | received_on | acknowledged_on | notes",
            rows="""
2 | = | = | 300000 KRW | 2024-03-15 | 2024-03-20 | =
3 | = | = | 125500 KRW | 2024-05-02 | |
"""),),
    ),
    Sheet(
        "Adressliste.xlsx", "de", "title note hidden comment extra several-records sentinel", tab="Tabelle1",
        hidden_columns=("I",), comments={"B5": "neuer Name seit Mai"},
        drawn="""
Adressliste der Verbündeten (Stand Juni)

Einrichtung | Trägerart | Anschrift | PLZ | Stadt | Staat | Homepage | Zuständig bei uns | Alte Kundennummer
Archiv Wellenberg | Archiv | Dorfstraße 4 | '01234 | Wellenberg | Deutschland | https://wellenberg.example | Ruth | 77
Galerie Nordlicht | Galerie | Am Kai 12 | '09876 | Fjordstadt | Norwegen | https://nordlicht.example | Ole | 78
Volkshochschule Espe | Bildungsträger | Ring 3 | '04567 | Espe | Schweiz | https://espe.example | Ruth | 79
* Angaben ohne Gewähr | | | | | | | |
""",
        tables=(Table(
            "partner", header=(3,), columns="name | type | address | - | city | country | website | owner | -",
            rows="""
4 | = | archive | = | = | = | DE | = | = | =
5 | = | gallery | = | = | = | NO | = | = | =
6 | = | - | = | = | = | CH | = | = | =
"""),),
    ),
    Sheet(
        "отзывы партнёров.xlsx", "ru", "date-order sentinel", tab="Ответы на форму",
        drawn="""
Отметка времени | Ваша организация | Насколько вероятно, что вы порекомендуете нас (0-10)? | Что получилось хорошо? | Что нам улучшить? | Другие комментарии
05.06.2024 12:30 | Дом книги Заря | 9 | Лекция | Реклама | спасибо
06.07.2024 09:15 | Клуб Альбатрос | 6 | | Сроки | нет данных
""",
        tables=(Table(
            "feedback", answers=Answers(date_order=DateOrder.DAY_FIRST),
            columns="given_on | partner | recommendation | worked_well | could_improve | comments",
            rows="""
2 | 2024-06-05 | = | 9 | = | = | =
3 | 2024-07-06 | = | 6 | | = |
"""),),
    ),
    Sheet(
        "内容产出统计.xlsx", "zh", "title fill-down total", tab="产出",
        drawn="""
2024年内容产出统计
所属活动 | 站点 | 成果类别 | 数量 | 统计日期
Photo day at the harbour | 维基共享资源 | 上传 | 150 | <2024-06-30>
 | 中文维基百科 | 新建 | 22 | <2024-06-30>
 | 维基数据 | 改进 | 64 | <2024-07-01>
合计 | | | 236 |
""",
        tables=(Table(
            "content_result", header=(2,), offers="A", columns="activity | project | kind | count | counted_on",
            rows="""
3 | = | commons | uploaded | 150 | 2024-06-30
4 | Photo day at the harbour | wikipedia | created | 22 | 2024-06-30
5 | Photo day at the harbour | wikidata | improved | 64 | 2024-07-01
"""),),
    ),
    Sheet(
        "助成金と指標.xlsx", "ja", "tables title decimal-comma", tab="助成金",
        drawn="""
助成金の一覧
助成番号 | 事業名 | 助成元 | 開始日 | 終了日 | 交付額
J-5 | 港町の写真 | あおぞら財団 | 2024/04/01 | 2025/03/31 | 1,200,000円
J-6 | 学校で編集 | あおぞら財団 | 2025/04/01 | 2026/03/31 | 800,000円

成果指標
助成金 | 指標 | 目標値 | 実績値 | コメント
GSF-2501 | 参加者数 | 80 | 92 | 二回追加した
GSF-2501 | 新規編集者数 | 25 | 19 |
""",
        tables=(
            Table("grant", header=(2,), columns="number | title | funder | starts_on | ends_on | awarded", rows="""
3 | = | = | = | 2024-04-01 | 2025-03-31 | 1200000 JPY
4 | = | = | = | 2025-04-01 | 2026-03-31 | 800000 JPY
"""),
            Table("metric", header=(7,), columns="grant | name | target | result | comments", rows="""
8 | = | = | 80 | 92 | =
9 | = | = | 25 | 19 |
"""),
        ),
    ),
)  # fmt: skip
