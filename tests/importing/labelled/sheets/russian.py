"""Labelled sheets in Russian."""

from partnerdesk.importing.values.answers import Answers
from partnerdesk.records.reading import DecimalSign
from tests.importing.labelled.sheet import Sheet, Table

SHEETS = (
    Sheet(
        "партнёры.xlsx", "ru", "title group sentinel partial-date extra", tab="Партнёры",
        drawn="""
Наши партнёры

№ | Организация | Тип | Страна | Город | Сайт | Сотрудничаем с | Статус | Примечания
Культура: | | | | | | | |
1 | Музей Берегиня | музей | Казахстан | Заречье | https://bereginya.example | 2020 | действующий | есть проектор
2 | Библиотека Рощи | библиотека | Армения | Рощинск | https://roshcha.example | май 2022 | не указано |
Образование: | | | | | | | |
3 | Школа Маяк | школа | Казахстан | Маяковка | https://mayak.example | 2023 | действующий | ждут урок
4 | Университет Холмы | университет | Грузия | Холмы | https://holmy.example | 2021 | завершён |
""",
        tables=(Table(
            "partner", header=(3,), columns="- | name | type | country | city | website | known_since | relation | notes",
            rows="""
5 | = | = | museum | KZ | = | = | 2020 | active | =
6 | = | = | library | AM | = | = | 2022-05 | |
8 | = | = | school | KZ | = | = | 2023 | active | =
9 | = | = | university | GE | = | = | 2021 | ended |
"""),),
    ),
    Sheet(
        "гранты.xlsx", "ru", "currency-in-cell total month-name", tab="Гранты",
        drawn="""
Номер гранта | Название | Грантодатель | Начало | Окончание | Сумма гранта | Израсходовано
Г-12 | Открытые архивы | Фонд Северный Свет | 1 октября 2023 г. | 30 сентября 2024 г. | 450 000 тенге | 448 200 тенге
Г-13 | Школьная вики | Фонд Северный Свет | 1 октября 2024 г. | 30 сентября 2025 г. | 300 000 тенге | 120 500 тенге
Итого | | | | | 750 000 тенге | 568 700 тенге
""",
        tables=(Table(
            "grant", columns="number | title | funder | starts_on | ends_on | awarded | spent",
            rows="""
2 | = | = | = | 2023-10-01 | 2024-09-30 | 450000 KZT | 448200 KZT
3 | = | = | = | 2024-10-01 | 2025-09-30 | 300000 KZT | 120500 KZT
"""),),
    ),
    Sheet(
        "мероприятия.csv", "ru", "encoding delimiter list sentinel", encoding="cp1251", delimiter="\t",
        drawn="""
Мероприятие | Вид | Дата | Место | Партнёры | Участники | Организаторы
Викимарафон о реках | марафон | 16.03.2024 | Заречье | Музей Берегиня; Школа Маяк | 26 | 3
Лекция для библиотекарей | лекция | 12.04.2024 | Рощинск | Библиотека Рощи | 18 | 1
Фотопрогулка | прогулка | 25.05.2024 | Холмы | нет данных | 11 | 2
""",
        tables=(Table(
            "activity", columns="title | kind | starts_on | place | partners | participants | organisers",
            rows="""
2 | = | edit_a_thon | 2024-03-16 | = | Музей Берегиня; Школа Маяк | 26 | 3
3 | = | - | 2024-04-12 | = | = | 18 | 1
4 | = | event/- | 2024-05-25 | = | | 11 | 2
"""),),
    ),
    Sheet(
        "контакты.xlsx", "ru", "several-mails yes-no hidden", tab="Контакты", hidden_rows=(4,),
        drawn="""
Организация | Фамилия | Имя | Должность | Эл. почта | Телефон | Не писать
Музей Берегиня | Лаврова | Дина | хранитель | dina@bereginya.example, info@bereginya.example | +7 700 000 12 34 | нет
Школа Маяк | Ким | Артур | директор | kim@mayak.example | +7 701 000 56 78 | нет
Библиотека Рощи | Оганян | Нарине | методист | narine@roshcha.example | +374 10 000123 | да
""",
        tables=(Table(
            "contact", columns="partner | family_name | given_name | role | email | phone | do_not_contact",
            rows="""
2 | = | = | = | = | dina@bereginya.example | = | no
3 | = | = | = | = | = | = | no
4 | = | = | = | = | = | = | yes
"""),),
    ),
    Sheet(
        "пожертвования.csv", "ru", "delimiter decimal-doubt total", delimiter=";",
        drawn="""
Партнёр | Назначение | Сумма | Валюта | Получено
Кафе Ромашка | Деньги на обеды | 1.500 | USD | 16.03.2024
Типография Лист | Призы конкурса | 2.250 | USD | 12.04.2024
Всего | | 3.750 | |
""",
        tables=(Table(
            "support", answers=Answers(decimal=DecimalSign.COMMA),
            columns="partner | description/purpose | amount | currency | received_on",
            rows="""
2 | = | = | ?1500 USD | USD | 2024-03-16
3 | = | = | ?2250 USD | USD | 2024-04-12
"""),),
    ),
)  # fmt: skip
