"""A fourth batch, written by people who had not seen the program: Arabic, Ukrainian, Korean, Russian, Chinese, Japanese."""

from partnerdesk.importing.values.answers import Answers
from partnerdesk.records.reading import DateOrder, DecimalSign
from tests.importing.labelled.sheet import Sheet, Table

ARABIC = (
    Sheet(
        "شركاء الجمعية 2024.xlsx", "ar", "title note sentinel list several-records partial-date yes-no extra",
        tab="الشركاء",
        drawn="""
جمعية نساء الواحة للمعرفة المفتوحة
قائمة الجهات التي نتعاون معها - آخر تحديث: رمضان

م | اسم المؤسسة | نوع المؤسسة | البلد | المدينة | الشخص المسؤول | المنصب | الإيميل | مجالات العمل | بداية العلاقة | هل وُقّعت مذكرة؟ | ملاحظات
1 | المكتبة الجهوية بتوزر | مكتبة | تونس | توزر | سلمى الجريدي | مديرة | salma@bibtozeur.example | التراث، القراءة، الأطفال | 2019 | نعم | توفر القاعة مجاناً
2 | إذاعة الواحات | إذاعة | تونس | قفصة | نادر الهمامي | رئيس التحرير | nader@wahat.example | الإعلام | مارس 2021 | لا | غير متوفر
3 | متحف العادات | متحف | تونس | نفطة | لا يوجد | | | التراث | 2022 | | لم يردوا بعد
4 | كلية الآداب | جامعة | الجزائر | بسكرة | د. مراد بن علي | أستاذ محاضر | m.benali@univ.example | اللغة؛ التاريخ | غير معروف | نعم |

ملاحظة: لا ترسلوا البريد الجماعي قبل مراجعة المكتب
""",
        tables=(Table(
            "partner", header=(4,),
            columns="- | name | type | country | city | contact.name | contact.role | contact.email | themes | known_since | - | notes",
            rows="""
5 | = | = | library | TN | = | = | = | = | التراث; القراءة; الأطفال | 2019 | = | =
6 | = | = | radio_station | TN | = | = | = | = | الإعلام | 2021-03 | = |
7 | = | = | museum | TN | = | | | | التراث | 2022 | | =
8 | = | = | university | DZ | = | = | = | = | اللغة; التاريخ | | = | =
"""),),
    ),
    Sheet(
        "دعم عيني.csv", "ar", "encoding delimiter digits currency-in-cell total", delimiter=";", encoding="cp1256",
        tab="دعم عيني",
        drawn="""
الجهة المانحة|وصف الدعم|التصنيف|العدد|الوحدة|سعر الوحدة|تاريخ الاستلام
مكتبة الكرك العامة|قاعة للورشة|قاعة|6|ساعة|25 د.أ|14/02/2024
شركة ضوء للاتصالات|راوتر انترنت|اتصالات|2|يوم|7.5 د.أ|20/02/2024
مطعم أم خليل|وجبات للمتطوعات|ضيافة|35|وجبة|3.25 د.أ|09/03/2024
مدرسة الربة الثانوية|شاشة عرض|إعارة أجهزة|4|يوم|12 د.أ|28/03/2024
المجموع||||||
""",
        tables=(Table(
            "support", columns="partner | description | category | quantity | unit | unit_value | received_on",
            rows="""
2 | = | = | venue | 6 | hour | 25 JOD | 2024-02-14
3 | = | = | connectivity | 2 | day | 7.5 JOD | 2024-02-20
4 | = | = | catering | 35 | meal | 3.25 JOD | 2024-03-09
5 | = | = | equipment_loan | 4 | day | 12 JOD | 2024-03-28
"""),),
    ),
    Sheet(
        "أنشطة الراديو.xlsx", "ar", "group digits month-name list total", tab="ورقة1",
        drawn="""
عنوان النشاط | نوع النشاط | بالشراكة مع | من تاريخ | لغاية | المكان | عدد الحضور | محررون جدد
أنشطة الربيع | | | | | | |
تدريب الصحفيين على ويكيبيديا | تدريب | معهد الإعلام | ٥ آذار ٢٠٢٤ | ٧ آذار ٢٠٢٤ | رام الله | ٢٢ | ٩
يوم الكتابة عن القرى | ماراثون تحرير | بلدية بيرزيت، جمعية الرواة | ٢٠ نيسان ٢٠٢٤ | ٢٠ نيسان ٢٠٢٤ | بيرزيت | ٣١ | ١٢
أنشطة الصيف | | | | | | |
مسابقة صور البيوت القديمة | مسابقة | متحف البد | ١ تموز ٢٠٢٤ | ٣١ تموز ٢٠٢٤ | | ٦٤ | ٢٠
ورشة التسجيل الصوتي | ورشة عمل | إذاعة الجبل | ١٨ آب ٢٠٢٤ | ١٨ آب ٢٠٢٤ | نابلس | ١٥ | ٠
الإجمالي | | | | | | ١٣٢ | ٤١
""",
        tables=(Table(
            "activity", columns="title | kind | partners | starts_on | ends_on | place | participants | new_editors",
            rows="""
3 | = | training | = | 2024-03-05 | 2024-03-07 | = | 22 | 9
4 | = | edit_a_thon | بلدية بيرزيت; جمعية الرواة | 2024-04-20 | 2024-04-20 | = | 31 | 12
6 | = | contest | = | 2024-07-01 | 2024-07-31 | | 64 | 20
7 | = | workshop | = | 2024-08-18 | 2024-08-18 | = | 15 | 0
"""),),
    ),
)  # fmt: skip

UKRAINIAN = (
    Sheet(
        "реєстр меморандумів.xlsx", "uk", "two-rows merged-header title sentinel yes-no comment", tab="Меморандуми",
        merged=("A1:I1", "E2:G2"), comments={"C4": "оригінал у Оксани"},
        drawn="""
МЕМОРАНДУМИ ТА УГОДИ ГУРТКА «МУЗЕЙ І ШКОЛА»
№ угоди | Назва документа | З ким укладено | Вид документа | Дати | | | Автопродовження | Прим.
 | | | | підписано | діє з | діє до | |
М-1/22 | Про спільні уроки в музеї | Краєзнавчий музей м. Ромни | меморандум | 14.09.2022 | 15.09.2022 | 31.08.2025 | автоматично | примірник у сейфі
М-2/23 | Оцифрування фототеки | Держархів Сумської обл. | договір | 03.02.2023 | 01.03.2023 | 28.02.2026 | ні |
М-3/24 | Позичання проектора | Ліцей № 4 | лист | 22.01.2024 | б/д | безстроково | н/д | усно підтвердили
М-4/24 | Надання приміщення | Міська бібліотека | договір | 30.05.2024 | 01.06.2024 | 31.12.2024 | за згодою сторін |
""",
        tables=(Table(
            "agreement", header=(2, 3),
            columns="number | title | partners | kind | signed_on | effective_from | ends_on | renewal | notes",
            rows="""
4 | = | = | = | memorandum_of_understanding | 2022-09-14 | 2022-09-15 | 2025-08-31 | automatic | =
5 | = | = | = | contract | 2023-02-03 | 2023-03-01 | 2026-02-28 | none | =
6 | = | = | = | letter | 2024-01-22 | | | | =
7 | = | = | = | contract | 2024-05-30 | 2024-06-01 | 2024-12-31 | manual | =
"""),),
    ),
    Sheet(
        "негрошові внески.ods", "uk", "decimal-comma subtotal total fill-down extra", tab="Аркуш1",
        drawn="""
Хто допоміг | Чим саме | К-сть | Од. вим. | Ціна за од., грн | Дата отримання | Подякували (дата) | Відповідальна
Міська бібліотека | Зал для зустрічі | 4 | год | '350,00 | <2024-02-10> | <2024-02-12> | Леся
 | Принтер на день | 1 | день | '120,50 | <2024-02-10> | | Леся
Разом за лютий | | | | '1520,50 | | |
ФОП Гончар І. В. | Обіди учасникам | 24 | порцій | '95,75 | <2024-03-16> | <2024-03-20> | Віра
ТОВ «Аркуш» | Папір і маркери | 12 | шт. | '48,00 | <2024-03-16> | | Віра
Усього | | | | '4394,50 | | |
""",
        tables=(Table(
            "support", offers="A",
            columns="partner | description | quantity | unit | unit_value | received_on | acknowledged_on | -",
            rows="""
2 | = | = | 4 | hour | 350 UAH | 2024-02-10 | 2024-02-12 | =
3 | Міська бібліотека | = | 1 | day | 120.50 UAH | 2024-02-10 | | =
5 | = | = | 24 | meal | 95.75 UAH | 2024-03-16 | 2024-03-20 | =
6 | = | = | 12 | item | 48 UAH | 2024-03-16 | | =
"""),),
    ),
    Sheet(
        "відповіді на форму.tsv", "uk", "delimiter sentinel extra", delimiter="\t",
        drawn="""
Позначка часу | Назва вашого закладу | Ваша посада | Наскільки зрозумілими були цілі співпраці? (1-5) | З нами було легко працювати (1–5) | Ми дотримали обіцянок (1-5) | Чи порадили б ви нас іншим? (0–10) | Що вдалося найкраще? | Що варто покращити? | Чи можна вам зателефонувати?
18.06.2024 10:22:31 | Гімназія № 2 | вчителька історії | 5 | 5 | 4 | 10 | Екскурсія у сховище | Більше часу на вправи | так
19.06.2024 8:05:12 | Музей гончарства | | 4 | 5 | 5 | 9 | Діти ставили запитання | | ні
21.06.2024 16:40:00 | Бібліотека ім. Лесі Українки | завідувачка | 3 | 4 | не знаю | 7 | | Попереджати заздалегідь | так
""",
        tables=(Table(
            "feedback",
            columns="given_on | partner | respondent_role | clear_aims | easy_to_work_with | promises_kept | recommendation | worked_well | could_improve | -",
            rows="""
2 | 2024-06-18 | = | = | 5 | 5 | 4 | 10 | = | = | =
3 | 2024-06-19 | = | | 4 | 5 | 5 | 9 | = | | =
4 | 2024-06-21 | = | = | 3 | 4 | | 7 | | = | =
"""),),
    ),
)  # fmt: skip

KOREAN = (
    Sheet(
        "협력도서관 연락처.xlsx", "ko", "", tab="연락처",
        drawn="""
도서관명 | 소재지 | 담당자명 | 직책 | 이메일 | 홈페이지 | 협력 시작연도 | 메모
느티나무마을도서관 | 전주시 | 한가람 | 사서 | garam@neutinamu.example | https://neutinamu.example | '2018 | 매월 둘째 주 휴관
시립중앙도서관 | 군산시 | 오유진 | 팀장 | yj.oh@gunsanlib.example | https://gunsanlib.example | '2020 |
바닷가책방 | 부안군 | 서다은 | 대표 | daeun@seabooks.example | | '2023 | 소규모 행사만 가능
청소년문화의집 | 익산시 | 민경호 | 지도사 | khmin@youthhouse.example | https://youthhouse.example | '2021 |
""",
        tables=(Table(
            "partner/contact",
            columns="name/contact.partner | city/address/partner.city/partner.address | contact.name | contact.role | "
            "contact.email/email | website/partner.website | known_since/partner.known_since | notes/contact.notes",
            rows="""
2 | = | = | = | = | = | = | 2018 | =
3 | = | = | = | = | = | = | 2020 |
4 | = | = | = | = | = | | 2023 | =
5 | = | = | = | = | = | = | 2021 |
"""),),
    ),
    Sheet(
        "mou현황.csv", "ko", "encoding note extra", encoding="cp949",
        drawn="""
연번|협약명|협약기관|체결일|유효기간(시작)|유효기간(종료)|자동연장 여부|담당부서
1|기록물 디지털화 업무협약|군산근대기록관|2023. 5. 17.|2023. 6. 1.|2026. 5. 31.|자동|기획팀
2|공간 사용 협약|느티나무마을도서관|2024. 1. 9.|2024. 1. 15.|2024. 12. 31.|수동|행사팀
3|사진자료 기증 협약|서해사진연구회|2024. 3. 22.|2024. 3. 22.||없음|기획팀
4|교육과정 공동운영|전북열린대학교|2024. 11. 4.|2025. 1. 1.|2027. 12. 31.|자동|교육팀
※ 원본은 사무국 캐비닛 2번에 보관|||||||
""",
        tables=(Table(
            "agreement", columns="- | title | partners | signed_on | effective_from | ends_on | renewal | -",
            rows="""
2 | = | = | = | 2023-05-17 | 2023-06-01 | 2026-05-31 | automatic | =
3 | = | = | = | 2024-01-09 | 2024-01-15 | 2024-12-31 | manual | =
4 | = | = | = | 2024-03-22 | 2024-03-22 | | none | =
5 | = | = | = | 2024-11-04 | 2025-01-01 | 2027-12-31 | automatic | =
"""),),
    ),
    Sheet(
        "상담일지.xlsx", "ko", "hidden list sentinel", tab="상담일지", hidden_columns=("G",), hidden_rows=(4,),
        drawn="""
일자 | 기관 | 연락방법 | 참석자 | 상담내용 | 요청사항 | 다음 할 일 | 회신일
2024년 4월 2일 | 군산근대기록관 | 방문회의 | 오유진, 한가람 | 스캔 대상 목록을 함께 검토함 | 저작권 안내문 | 안내문 초안 보내기 | 2024년 4월 5일
2024년 4월 18일 | 전북열린대학교 | 전화 | 민경호 | 2학기 수업 개설 가능성 문의 | 강의계획서 | | 미정
2024년 5월 7일 | 서해사진연구회 | 이메일 | 서다은 | 사진 기증 범위 협의 중 | 없음 | 목록 받기 | 2024년 5월 9일
2024년 5월 30일 | 느티나무마을도서관 | 전화 | 한가람 | 여름 행사 날짜 확정 | | 포스터 시안 공유 |
""",
        tables=(Table(
            "conversation",
            columns="held_on | partner | channel | who/contacts | summary | asked_for | next_step | answered_on",
            rows="""
2 | 2024-04-02 | = | meeting | 오유진; 한가람 | = | = | = | 2024-04-05
3 | 2024-04-18 | = | call | = | = | = | |
4 | 2024-05-07 | = | mail | = | = | | = | 2024-05-09
5 | 2024-05-30 | = | call | = | = | | = |
"""),),
    ),
)  # fmt: skip

RUSSIAN = (
    Sheet(
        "контакты.csv", "ru", "encoding delimiter several-mails extra", delimiter=";", encoding="cp1251",
        drawn="""
Фамилия|Имя|Организация|Должность|Эл. почта|Тел. моб.|Основной контакт?|На каком языке писать|Кто познакомил
Абдрахманова|Гульнара|Библиотека им. Абая|зав. отделом краеведения|gulnara@abailib.example, lib@abailib.example|+77015550143|да|русский|Айгуль
Сейтов|Ерлан|Музей истории города|хранитель фондов|e.seitov@citymuseum.example|+77025550188|да|казахский|Айгуль
Ким|Вера|Радио «Степь»|ведущая|vera@stepradio.example||нет|русский|
Ли|Антон|Радио «Степь»|главный редактор|anton@stepradio.example|+77055550112|да|русский|Вера
""",
        tables=(Table(
            "contact",
            columns="contact.family_name | contact.given_name | partner | role | email | phone | main_contact | preferred_language | -/source",
            rows="""
2 | = | = | = | = | gulnara@abailib.example | = | yes | ru | =
3 | = | = | = | = | = | = | yes | kk | =
4 | = | = | = | = | = | | no | ru |
5 | = | = | = | = | = | = | yes | ru | =
"""),),
    ),
    Sheet(
        "гранты_все годы.xlsx", "ru", "title total two-rows merged-header partial-date dollar", tab="Гранты",
        merged=("E2:F2", "G2:H2"),
        drawn="""
Сводка по грантам сообщества (обновляет Бермет)
№ договора | Название гранта | Донор | Партнёры по гранту | Срок реализации | | Сумма, $ |
 | | | | начало | окончание | выделено | потрачено
KG-07 | Живые архивы | Фонд «Мурас» | Центральный госархив | '2021 | '2022 | 3200 | 3180.5
KG-11 | Школа редакторов | Wikimedia Foundation | Бишкекский гуманитарный лицей | 01.02.2023 | 31.12.2023 | 5400 | 5122
KG-15 | Голоса гор | Посольство Чехии | Радио «Ала-Тоо» | 15.03.2024 | 14.03.2025 | 2750 | 940.25
ИТОГО | | | | | | 11350 | 9242.75
""",
        tables=(Table(
            "grant", header=(2, 3), answers=Answers(currency="USD"),
            columns="number | title | funder | partners | starts_on | ends_on | awarded | spent",
            rows="""
4 | = | = | = | = | 2021 | 2022 | ?3200 USD | ?3180.50 USD
5 | = | = | = | = | 2023-02-01 | 2023-12-31 | ?5400 USD | ?5122 USD
6 | = | = | = | = | 2024-03-15 | 2025-03-14 | ?2750 USD | ?940.25 USD
"""),),
    ),
    Sheet(
        "что надо сделать.xlsx", "ru", "date-order sentinel yes-no", tab="Дела",
        drawn="""
Задача | Срок | Кто делает | По какому партнёру | Повтор | Сделано (дата) | Комментарий
Отправить письмо благодарности | 05.04.24 | Бермет | Радио «Ала-Тоо» | раз в год | 03.04.24 | бланк у Нурлана
Позвонить насчёт ключей от зала | 08.04.24 | Нурлан | Дом культуры «Ынтымак» | | не сделано |
Сверить список экспонатов | 10.05.24 | ? | Музей шахты | ежеквартально | | ждём ответа
Собрать отзывы школ | 06.06.24 | Айпери | Бишкекский гуманитарный лицей | каждый месяц | 07.06.24 |
""",
        tables=(Table(
            "followup", answers=Answers(date_order=DateOrder.DAY_FIRST),
            columns="what | due_on | owner | partner | repeat | done_on | notes",
            rows="""
2 | = | ?2024-04-05 | = | = | yearly | ?2024-04-03 | =
3 | = | ?2024-04-08 | = | = | | |
4 | = | ?2024-05-10 | | = | quarterly | | =
5 | = | 2024-06-06 | = | = | monthly | ?2024-06-07 |
"""),),
    ),
)  # fmt: skip

CHINESE = (
    Sheet(
        "合作单位名单.csv", "zh", "encoding list", encoding="gb18030",
        drawn="""
单位名称|单位类别|所在城市|联系人|职务|邮箱|合作领域|目前状态
青石巷社区图书馆|图书馆|成都|罗小禾|馆长|luoxh@qingshi.example|儿童阅读、地方史|合作中
岷江民俗博物馆|博物馆|乐山|周砚|研究员|zhouyan@minjiang.example|民俗、老照片|洽谈中
西岭师范学院|高校|成都|唐若琳|讲师|tangrl@xiling.example|教学|合作中
三江广播电台|电台|宜宾|许达|编辑|xuda@sanjiang.example|口述历史|已终止
蜀竹文化基金会|基金会|成都|白露|项目官员|bailu@shuzhu.example|非遗|潜在
""",
        tables=(Table(
            "partner", columns="name | type | city | contact.name | contact.role | contact.email/email | themes | relation",
            rows="""
2 | = | library | = | = | = | = | 儿童阅读; 地方史 | active
3 | = | museum | = | = | = | = | 民俗; 老照片 | negotiating
4 | = | university | = | = | = | = | 教学 | active
5 | = | radio_station | = | = | = | = | 口述历史 | ended
6 | = | foundation | = | = | = | = | 非遗 | prospect
"""),),
    ),
    Sheet(
        "物資與場地贊助.xlsx", "zh", "merged-down total uncalculated title extra", tab="贊助明細",
        merged=("A3:A4", "A6:A7"),
        drawn="""
開放文化社 113年度贊助明細（非現金）
贊助單位 | 贊助內容 | 項目類別 | 數量 | 單位 | 單價(NT$) | 小計 | 收到日期 | 經手人
山腳書店 | 講座場地 | 場地 | 3 | 小時 | 800 | =D3*F3 | <2024-04-13> | 阿貞
 | 茶點 | 餐飲 | 30 | 份 | 65 | =D4*F4 | <2024-04-13> | 阿貞
河岸影像工作室 | 攝影師到場支援 | 專業服務 | 5 | 小時 | 1200 | =D5*F5 | <2024-05-04> | 小宇
縣立文史館 | 投影機 | 設備借用 | 2 | 天 | 500 | =D6*F6 | <2024-06-22> | 小宇
 | 得獎者禮品 | 獎品 | 10 | 個 | 150 | =D7*F7 | <2024-06-22> | 阿貞
合計 | | | | | | =SUM(G3:G7) | |
""",
        tables=(Table(
            "support", header=(2,),
            columns="partner | description | category | quantity | unit | unit_value | - | received_on | -",
            rows="""
3 | = | = | venue | 3 | hour | 800 TWD | ! | 2024-04-13 | =
4 | 山腳書店 | = | catering | 30 | meal/item | 65 TWD | ! | 2024-04-13 | =
5 | = | = | professional_service | 5 | hour | 1200 TWD | ! | 2024-05-04 | =
6 | = | = | equipment_loan | 2 | day | 500 TWD | ! | 2024-06-22 | =
7 | 縣立文史館 | = | prizes | 10 | item | 150 TWD | ! | 2024-06-22 | =
"""),),
    ),
    Sheet(
        "活动记录表.xlsx", "zh", "repeated total partial-date", tab="活动",
        drawn="""
序号 | 活动名称 | 活动形式 | 合作方 | 举办日期 | 地点 | 参加人数 | 新编辑人数 | 时长（小时）
1 | 老茶馆条目编辑松 | 编辑松 | 青石巷社区图书馆 | 2024年3月16日 | 成都 | 18 | 7 | 5
2 | 维基百科入门培训 | 培训 | 西岭师范学院 | 2024年4月11日 | 成都 | 42 | 30 | 2.5
3 | 江边老照片征集大赛 | 比赛 | 岷江民俗博物馆 | 2024年5月 | 乐山 | 96 | 0 |
序号 | 活动名称 | 活动形式 | 合作方 | 举办日期 | 地点 | 参加人数 | 新编辑人数 | 时长（小时）
4 | 口述史工作坊 | 工作坊 | 三江广播电台 | 2024年6月29日 | 宜宾 | 12 | 4 | 3
5 | 年终交流会 | 会议 | 蜀竹文化基金会 | 2024年12月 | 成都 | 25 | 0 | 2
总计 | | | | | | 193 | 41 | 12.5
""",
        tables=(Table(
            "activity", columns="- | title | kind | partners | starts_on | place | participants | new_editors | hours",
            rows="""
2 | = | = | edit_a_thon | = | 2024-03-16 | = | 18 | 7 | 5
3 | = | = | training | = | 2024-04-11 | = | 42 | 30 | 2.5
4 | = | = | contest | = | 2024-05 | = | 96 | 0 |
6 | = | = | workshop | = | 2024-06-29 | = | 12 | 4 | 3
7 | = | = | meeting | = | 2024-12 | = | 25 | 0 | 2
"""),),
    ),
)  # fmt: skip

JAPANESE = (
    Sheet(
        "連携団体リスト.xlsx", "ja", "yes-no hidden sentinel extra list", tab="団体一覧", hidden_columns=("I",),
        drawn="""
団体名 | よみがな | 種別 | 都道府県 | 所在地 | ご担当者 | 代表メール | 活動テーマ | 年間計画に掲載 | カリキュラムに組込み | 備考
潮見町立図書館 | しおみちょうりつとしょかん | 図書館 | 高知県 | 潮見町1-2-3 | 浜口 梢 | info@shiomi-lib.example | 郷土史・読み聞かせ | ○ | × | 月曜休館
海と舟の資料館 | うみとふねのしりょうかん | 博物館 | 高知県 | 潮見町浜4 | 該当なし | umi@fune.example | 漁業・民具 | × | × |
県立みさき高校 | けんりつみさきこうこう | 高等学校 | 高知県 | 岬市東町7 | 岡林 徹 | misaki@highschool.example | 探究学習 | ○ | ○ | 3年生が担当
コミュニティFMなぎさ | なぎさ | ラジオ局 | 高知県 | 未定 | 西森 あい | fm@nagisa.example | 防災・音の記録 | | | 移転予定
""",
        tables=(Table(
            "partner",
            columns="name | -/other_names | type | -/city | address | contact.name | email/contact.email | themes | in_plans | in_curriculum | notes",
            rows="""
2 | = | = | library | = | = | = | = | 郷土史; 読み聞かせ | yes | no | =
3 | = | = | museum | = | = | | = | 漁業; 民具 | no | no |
4 | = | = | school | = | = | = | = | = | yes | yes | =
5 | = | = | radio_station | = | | = | = | 防災; 音の記録 | | | =
"""),),
    ),
    Sheet(
        "協定書台帳.xlsx", "ja", "", tab="協定",
        drawn="""
管理番号 | 協定名称 | 相手先 | 区分 | 締結日 | 開始日 | 満了日 | 契約金額（円） | 備考
R-001 | 古写真デジタル化に関する覚書 | 海と舟の資料館 | 覚書 | <2023-06-20> | <2023-07-01> | <2026-03-31> | | 年度末に見直し
R-002 | 会場利用契約 | 潮見町立図書館 | 契約 | <2024-02-05> | <2024-04-01> | <2025-03-31> | 48000 |
R-003 | 出前授業の連携協定 | 県立みさき高校 | 協定 | <2024-04-18> | <2024-05-01> | <2027-03-31> | 0 |
R-004 | 番組制作委託 | コミュニティFMなぎさ | 契約 | <2024-09-02> | <2024-09-15> | <2024-12-28> | 125000 | 支払済
""",
        tables=(Table(
            "agreement", columns="number | title | partners | kind | signed_on | effective_from | ends_on | amount | notes",
            rows="""
2 | = | = | = | memorandum_of_understanding | 2023-06-20 | 2023-07-01 | 2026-03-31 | | =
3 | = | = | = | contract | 2024-02-05 | 2024-04-01 | 2025-03-31 | 48000 JPY |
4 | = | = | = | partnership_agreement | 2024-04-18 | 2024-05-01 | 2027-03-31 | 0 JPY |
5 | = | = | = | contract | 2024-09-02 | 2024-09-15 | 2024-12-28 | 125000 JPY | =
"""),),
    ),
    Sheet(
        "助成金_指標.csv", "ja", "encoding sentinel decimal-doubt", encoding="cp932",
        drawn="""
助成事業|指標|説明|目標値|実績値|コメント|測定方法
海辺の記録プロジェクト|参加者数|行事に来た人の数|120|134|雨天の回も含む|受付名簿
海辺の記録プロジェクト|新規編集者|初めて編集した人|25|19||ダッシュボード
海辺の記録プロジェクト|アップロード枚数|コモンズの写真|1,200|1,534|目標達成|カテゴリ集計
学校と百科事典|連携校数|授業で使った学校|6|集計中||聞き取り
""",
        tables=(Table(
            "metric", answers=Answers(decimal=DecimalSign.POINT),
            columns="grant | name | description | target | result | comments | methodology",
            rows="""
2 | = | = | = | 120 | 134 | = | =
3 | = | = | = | 25 | 19 | | =
4 | = | = | = | ?1200 | ?1534 | = | =
5 | = | = | = | 6 | - | | =
"""),),
    ),
)  # fmt: skip

SHEETS = (*ARABIC, *UKRAINIAN, *KOREAN, *RUSSIAN, *CHINESE, *JAPANESE)
