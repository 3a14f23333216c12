"""A third batch, drawn after the program had learned from the other two and scored unseen: plain lists of two rows."""

from partnerdesk.importing.values.answers import Answers
from partnerdesk.records.reading import DateOrder
from tests.importing.labelled.sheet import Sheet, Table

SHEETS = (
    Sheet(
        "mou tracker.xlsx", "en", "title date-order extra", tab="Tracker",
        drawn="""
MoU tracker
MoU # | Partner organisation | Scope | Signed date | Expiry date | Status | Auto-renew? | Who filed it
M7 | Quill House Library | Reading rooms for editors | 02/03/2024 | 01/03/2026 | Active | No | Bea
M8 | Otter Creek Museum | Scans of logbooks | 05/06/2024 | 04/06/2025 | Expired | Automatic | Bea
""",
        tables=(Table(
            "agreement", header=(2,), answers=Answers(date_order=DateOrder.DAY_FIRST),
            columns="number | partners | purpose/title | signed_on | ends_on | state | renewal | -",
            rows="""
3 | = | = | = | ?2024-03-02 | ?2026-03-01 | active | none | =
4 | = | = | = | ?2024-06-05 | ?2025-06-04 | expired | automatic | =
"""),),
    ),
    Sheet(
        "presupuesto donaciones.csv", "es", "delimiter decimal-comma total", delimiter=";",
        drawn="""
Empresa donante | Concepto de la donación | Importe donado | Divisa | Fecha del donativo | Carta de agradecimiento enviada
Panadería La Espiga | Meriendas | 150,00 | EUR | 13/02/2025 | 20/02/2025
Imprenta Ola | Carteles | 80,50 | EUR | 21/03/2025 |
Total | | 230,50 | | |
""",
        tables=(Table(
            "support", columns="partner | description | amount | currency | received_on | acknowledged_on",
            rows="""
2 | = | = | 150 EUR | EUR | 2025-02-13 | 2025-02-20
3 | = | = | 80.50 EUR | EUR | 2025-03-21 |
"""),),
    ),
    Sheet(
        "comptes rendus.xlsx", "fr", "month-name sentinel", tab="Échanges",
        drawn="""
Date de la rencontre | Partenaire rencontré | Type d'échange | Personnes présentes | Ce qui a été dit | Suite à donner
4 février 2025 | Musée du Granit | réunion | Yann Morel | Dépôt de cent cartes postales | Envoyer le modèle
11 mars 2025 | Bibliothèque Clairval | appel | Inès Roux | Horaires des permanences | néant
""",
        tables=(Table(
            "conversation", columns="held_on | partner | channel | who/contacts | summary | next_step",
            rows="""
2 | 2025-02-04 | = | meeting | = | = | =
3 | 2025-03-11 | = | call | = | = |
"""),),
    ),
    Sheet(
        "eventos 2025.xlsx", "pt", "title partial-date list", tab="Eventos",
        drawn="""
Agenda de eventos
Nome do evento | Tipo de evento | Data do evento | Cidade | Instituições parceiras | Público | Editores novos
Maratona do rio | Editatona | 15/03/2025 | Foz Alta | Museu do Linho; Escola Pinhal | 26 | 9
Oficina de fontes | Oficina | 04/2025 | Foz Alta | Escola Pinhal | 14 | 14
""",
        tables=(Table(
            "activity", header=(2,), columns="title | kind | starts_on | place | partners | participants | new_editors",
            rows="""
3 | = | edit_a_thon | 2025-03-15 | = | Museu do Linho; Escola Pinhal | 26 | 9
4 | = | workshop | 2025-04 | = | = | 14 | 14
"""),),
    ),
    Sheet(
        "دليل الجهات.xlsx", "ar", "title sentinel several-records", tab="الدليل",
        drawn="""
دليل الجهات الشريكة
اسم الجهة | التصنيف | البلد | المدينة | الموقع الإلكتروني | الشخص المسؤول | المنصب | الإيميل | رقم الجوال
متحف السنبلة | متحف | مصر | الواحة | https://sunbula.example | ليلى عمران | مديرة | layla@sunbula.example | +20 2 0000 1234
مكتبة المرجان | مكتبة | لبنان | المرسى | https://murjan.example | غير محدد | | info@murjan.example | +961 1 000 567
""",
        tables=(Table(
            "partner", header=(2,),
            columns="name | type | country | city | website | contact.name | contact.role | contact.email | contact.phone",
            rows="""
3 | = | museum | EG | = | = | = | = | = | =
4 | = | library | LB | = | = | | | info@murjan.example | +961 1 000 567
"""),),
    ),
    Sheet(
        "підтримка натурою.csv", "uk", "delimiter sentinel encoding", delimiter=";", encoding="cp1251",
        drawn="""
Хто надав | Вид підтримки | Опис | К-ть | Од. виміру | Вартість за одиницю, грн | Дата
Кав'ярня Зерно | харчування | кава й печиво | 30 | порцій | 45,50 | 14.02.2025
Ліцей Обрій | приміщення | актова зала | 4 | години | не оцінено | 22.02.2025
""",
        tables=(Table(
            "support", columns="partner | category | description | quantity | unit | unit_value | received_on",
            rows="""
2 | = | catering | = | 30 | meal/- | 45.50 UAH | 2025-02-14
3 | = | venue | = | 4 | hour | - | 2025-02-22
"""),),
    ),
    Sheet(
        "kontakty.xlsx", "cs", "yes-no several-mails", tab="Kontakty",
        drawn="""
Organizace | Jméno a příjmení | Funkce | E-mailová adresa | Mobil | Hlavní kontakt?
Muzeum Kolovrat | Dana Holá | kurátorka | hola@kolovrat.example, dana@posta.example | +420 700 000 123 | ano
Gymnázium Lípa | Petr Mráz | učitel | mraz@lipa.example | +420 700 000 456 | ne
""",
        tables=(Table("contact", columns="partner | name | role | email | phone | main_contact", rows="""
2 | = | = | = | hola@kolovrat.example | = | yes
3 | = | = | = | = | = | no
"""),),
    ),
    Sheet(
        "할 일 목록.csv", "ko", "encoding sentinel", encoding="cp949",
        drawn="""
할 일 | 마감일 | 담당 | 관련 협력기관 | 완료 여부 날짜
협약서 초안 보내기 | 2025-02-10 | 민서 | 은하도서관 | 2025-02-09
감사 편지 쓰기 | 2025-03-05 | 도윤 | 바람책방 | 미정
""",
        tables=(Table("followup", columns="what | due_on | owner | partner | done_on", rows="""
2 | = | 2025-02-10 | = | = | 2025-02-09
3 | = | 2025-03-05 | = | = |
"""),),
    ),
    Sheet(
        "Fördermittel.xlsx", "de", "decimal-comma currency-in-cell total", tab="Fördermittel",
        drawn="""
Aktenzeichen | Projektname | Fördergeber | Laufzeit von | Laufzeit bis | Bewilligt | Ausgegeben
F-9 | Karten im Netz | Stiftung Seestern | 01.01.2024 | 31.12.2024 | 7.500,00 € | 7.410,25 €
F-10 | Schulen schreiben | Stiftung Seestern | 15.02.2025 | 14.02.2026 | 3.000,00 € | 120,00 €
Gesamt | | | | | 10.500,00 € | 7.530,25 €
""",
        tables=(Table("grant", columns="number | title | funder | starts_on | ends_on | awarded | spent", rows="""
2 | = | = | = | 2024-01-01 | 2024-12-31 | 7500 EUR | 7410.25 EUR
3 | = | = | = | 2025-02-15 | 2026-02-14 | 3000 EUR | 120 EUR
"""),),
    ),
    Sheet(
        "показатели.xlsx", "ru", "title fill-down", tab="Показатели",
        drawn="""
Показатели по грантам
Грант | Показатель | План | Факт | Комментарий
GSF-2501 | Число участников | 90 | 104 | больше лекций
 | Новые редакторы | 20 | 17 |
 | Партнёры | 5 | 5 |
HUB-77 | Число участников | 40 | 38 |
""",
        tables=(Table(
            "metric", header=(2,), offers="A", columns="grant | name | target | result | comments", rows="""
3 | = | = | 90 | 104 | =
4 | GSF-2501 | = | 20 | 17 |
5 | GSF-2501 | = | 5 | 5 |
6 | = | = | 40 | 38 |
"""),),
    ),
    Sheet(
        "活动上传统计.csv", "zh", "encoding", encoding="gb18030",
        drawn="""
活动名称 | 项目 | 成果类型 | 数目 | 统计时间
Photo day at the harbour | 维基共享资源 | 上传 | 88 | 2025-01-31
Photo day at the harbour | 维基百科 | 改善 | 12 | 2025-02-01
""",
        tables=(Table("content_result", columns="activity | project | kind | count | counted_on", rows="""
2 | = | commons | uploaded | 88 | 2025-01-31
3 | = | wikipedia | improved | 12 | 2025-02-01
"""),),
    ),
    Sheet(
        "協力機関リスト.xlsx", "ja", "title partial-date list extra", tab="リスト",
        drawn="""
協力機関リスト
No. | 機関名 | 機関の種類 | 都道府県 | ウェブサイト | 分野 | 協力開始時期 | ステータス | 社内番号
1 | 雪原資料館 | 博物館 | 北のくに県 | https://setsugen.example | 写真、歴史 | 2020年4月 | 活動中 | 501
2 | 双葉図書館 | 図書館 | 南のくに県 | https://futaba.example | 読書 | 2023 | 休止中 | 502
""",
        tables=(Table(
            "partner", header=(2,), columns="- | name | type | city/- | website | themes | known_since | relation | -", rows="""
3 | = | = | museum | = | = | 写真; 歴史 | 2020-04 | active | =
4 | = | = | library | = | = | 読書 | 2023 | dormant | =
"""),),
    ),
)  # fmt: skip
