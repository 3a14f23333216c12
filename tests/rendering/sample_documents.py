"""Documents with every kind of block, in several languages, for the tests of all renderers."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from partnerdesk.messages import Language
from partnerdesk.reports.charts import BarChart, ColumnChart, Series, StackedBars
from partnerdesk.reports.document import (
    Block,
    Cell,
    Column,
    Document,
    Facts,
    Figure,
    Heading,
    KeyFigure,
    KeyFigures,
    PageBreak,
    Paper,
    Paragraph,
    Row,
    Signature,
    Table,
)

DAY = date(2025, 3, 31)


def document(*blocks: Block, language: str = "en", title: str = "Register", paper: Paper = "a4") -> Document:
    """Return a small document around `blocks`."""
    return Document(title, "Map Friends Group", Language(language), DAY, blocks, paper=paper)


def money_cell(language: Language, amount: str, currency: str = "EUR") -> Cell:
    return Cell(language.money(Decimal(amount), currency), Decimal(amount), currency)


def register(rows: int, names: tuple[str, ...] = ("Museum of the River", "City Archive", "Radio Verde")) -> Table:
    """Return a table of `rows` supports with a name, a date, a code, text that wraps, and an amount."""
    english = Language("en")
    days = [date(2024, 1 + i % 12, 1 + i % 28) for i in range(rows)]
    return Table(
        columns=(
            Column("Number", "code"),
            Column("Partner", weight=2),
            Column("Date", "date"),
            Column("What was given", weight=3),
            Column("Amount", "money"),
        ),
        rows=tuple(
            (
                Cell(f"S-{i:05}"),
                names[i % len(names)],
                Cell(english.date(day), day),
                f"Room for workshop {i}, with projector and tea for everybody who came" if i % 7 == 0 else "Venue",
                money_cell(english, f"{(i * 37) % 5000}.{i % 100:02}"),
            )
            for i, day in enumerate(days)
        ),
    )


_WORDS = {
    "en": {
        "title": "Grant partnership summary",
        "period": "January to December 2024",
        "group": "Map Friends Group",
        "lead": "Twenty-three partners worked with the group in 2024; nine of them gave rooms, printing or time.",
        "body": "The group counted a partner once, however many agreements it has. Values in kind are those that the "
        "giver stated, or the group's own rates where nothing was stated. Amounts in other currencies were converted "
        "line by line at the rate of the day and rounded before they were added.",
        "note": "Three gifts have no value yet and are not in the sums.",
        "partners": "Partners",
        "museums": "Museums and archives",
        "schools": "Schools and universities",
        "media": "Media",
        "in kind": "In kind",
        "money": "Money",
        "name": "Partner",
        "what": "What was given",
        "on": "Date",
        "amount": "Amount",
        "room": "A room for forty people with projector, on two evenings",
        "sum": "Total",
        "director": "Executive director",
        "place": "Place and date",
        "methods": "How this was counted",
    },
    "ar": {
        "title": "ملخص شراكات المنحة",
        "period": "يناير إلى ديسمبر 2024",
        "group": "مجموعة أصدقاء الخرائط",
        "lead": "عمل ثلاثة وعشرون شريكا مع المجموعة في عام 2024، وقدم تسعة منهم قاعات أو طباعة أو وقتا.",
        "body": "احتسبت المجموعة كل شريك مرة واحدة مهما كان عدد اتفاقياته. قيم الدعم العيني هي التي ذكرها المانح، أو "
        "أسعار المجموعة حيث لم يذكر شيء. حولت المبالغ بالعملات الأخرى سطرا سطرا بسعر اليوم (مثل "
        "\u2068USD 1,962.40\u2069) ثم جمعت، وذلك في \u20682024-03-10\u2069.",
        "note": "ثلاث هدايا بلا قيمة بعد، وليست في المجاميع.",
        "partners": "الشركاء",
        "museums": "المتاحف والأرشيفات",
        "schools": "المدارس والجامعات",
        "media": "الإعلام",
        "in kind": "عيني",
        "money": "نقدي",
        "name": "الشريك",
        "what": "ما قدم",
        "on": "التاريخ",
        "amount": "المبلغ",
        "room": "قاعة لأربعين شخصا مع جهاز عرض في أمسيتين",
        "sum": "المجموع",
        "director": "المدير التنفيذي",
        "place": "المكان والتاريخ",
        "methods": "كيف حسب هذا",
    },
}


def every_block(code: str) -> Document:
    """Return a document in `code` (`en` or `ar`) that has every kind of block and chart."""
    say = _WORDS[code]
    language = Language(code)
    names = (say["museums"], say["schools"], say["media"])
    amounts = ("1810.00", "962.4", "12345.67")
    rows: list[Row] = [
        (name, say["room"], Cell(language.date(DAY), DAY), money_cell(language, amount))
        for name, amount in zip(names, amounts, strict=True)
    ]
    rows.append(("Museo del Río (Córdoba)", "–", "", ""))
    rows.append((Cell("Q42 & <b>", link="d:Q42"), "דוגמה, ตัวอย่าง, उदाहरण", Cell(language.date(DAY), DAY), ""))
    counts = Series(say["in kind"], (12, 7, None), ("12", "7", "–"))
    more = Series(say["money"], (4, 9, 2), ("4", "9", "2"))
    years = ("2022", "2023", "2024")
    return Document(
        title=say["title"],
        subtitle=say["period"],
        group=say["group"],
        language=language,
        data_date=DAY,
        author="Ada Example",
        blocks=(
            Paragraph(say["lead"], "lead"),
            KeyFigures(
                (
                    KeyFigure("23", say["partners"], say["note"]),
                    KeyFigure(language.money(Decimal("15118.07"), "EUR"), say["in kind"], say["note"]),
                    KeyFigure(language.percent(Decimal("0.39")), say["media"], say["note"]),
                )
            ),
            Heading(1, say["partners"]),
            Paragraph(say["body"]),
            Figure(BarChart(names, (counts, more), say["partners"]), say["lead"]),
            Heading(2, say["in kind"]),
            Table(
                (
                    Column(say["name"], weight=2),
                    Column(say["what"], weight=3),
                    Column(say["on"], "date"),
                    Column(say["amount"], "money"),
                ),
                tuple(rows),
                caption=say["in kind"],
                totals=(say["sum"], "", "", money_cell(language, "15118.07")),
                note=say["note"],
                emphasised=frozenset({2}),
            ),
            Figure(StackedBars(names, (counts, more)), say["lead"]),
            Figure(ColumnChart(years, (Series("", (3, 9, 23), ("3", "9", "23")),)), say["lead"]),
            Heading(3, say["money"]),
            Facts(((say["name"], say["museums"]), (say["on"], language.date(DAY)), (say["what"], say["room"])), 2),
            Paragraph(say["note"], "note"),
            PageBreak(),
            Heading(1, say["methods"]),
            Paragraph(say["body"]),
            Paragraph(say["note"], "small"),
            Signature((("Ada Example", say["director"]),), say["place"]),
        ),
    )
