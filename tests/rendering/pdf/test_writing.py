"""The PDF file: the same bytes each time, pages, outline, what can be searched and copied."""

import re
from io import BytesIO

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from partnerdesk.messages import Language
from partnerdesk.rendering.pdf.writing import pdf_bytes
from partnerdesk.reports.document import Cell, Column, Document, Heading, PageBreak, Paragraph, Table
from tests.rendering.reading_pdf import left_edges, page_sizes, printed_pages
from tests.rendering.sample_documents import DAY, document, every_block, register


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_same_document_gives_the_same_bytes(language: str) -> None:
    assert pdf_bytes(every_block(language))[0] == pdf_bytes(every_block(language))[0]


def test_a_document_printed_after_another_gives_the_same_bytes_as_alone() -> None:
    alone = pdf_bytes(every_block("en"))[0]
    pdf_bytes(every_block("ar"))
    assert pdf_bytes(every_block("en"))[0] == alone


def test_every_page_says_group_title_day_and_how_many_there_are() -> None:
    pages = printed_pages(document(register(120), title="Register of support"))
    assert len(pages) > 2
    for number, page in enumerate(pages, start=1):
        assert "Map Friends Group" in page
        assert "Register of support" in page
        assert f"Page {number} of {len(pages)}" in page
        assert "March 31, 2025" in page


def test_a_table_repeats_its_header_and_prints_each_row_once() -> None:
    pages = printed_pages(document(register(150)))
    assert all("What was given" in page for page in pages)
    found = re.findall(r"S-\d{5}", "".join(pages))
    assert found == [f"S-{i:05}" for i in range(150)]


def test_no_row_is_cut_at_the_foot_of_a_page() -> None:
    long = "word " * 60
    rows = tuple((f"start{i:03}", f"{long} end{i:03}") for i in range(40))
    for page in printed_pages(document(Table((Column("Key", "code"), Column("Text")), rows))):
        assert re.findall(r"start(\d{3})", page) == re.findall(r"end(\d{3})", page)


def test_a_row_higher_than_a_page_goes_on_overleaf_and_loses_no_word() -> None:
    words = [f"word{i:04}" for i in range(3000)]
    pages = printed_pages(document(Table((Column("Text"),), ((" ".join(words),),))))
    assert len(pages) > 2
    assert re.findall(r"word\d{4}", "".join(pages)) == words


@pytest.mark.parametrize("lines", range(30, 48))
def test_no_heading_stands_alone_at_the_foot_of_a_page(lines: int) -> None:
    filler = Paragraph("\n".join(["line"] * lines))
    pages = printed_pages(document(filler, Heading(1, "Alone"), Heading(2, "Below"), Paragraph("follows\nand ends")))
    page = next(page for page in pages if "Alone" in page)
    assert "Below" in page
    assert "follows" in page


def test_a_wide_table_turns_its_page_and_its_heading_with_it() -> None:
    columns = tuple(Column(f"Column number {i}", "code") for i in range(9))
    wide = Table(columns, (tuple(f"value {i:06}" for i in range(9)),))
    blocks = (Paragraph("before"), Heading(1, "Wide"), wide, Paragraph("after"))
    assert page_sizes(document(*blocks)) == [(595, 842), (842, 595), (595, 842)]
    pages = printed_pages(document(*blocks))
    assert "Wide" in pages[1]
    assert "after" in pages[2]


def test_short_texts_stay_on_one_line_where_a_long_one_beside_them_has_to_wrap() -> None:
    columns = (Column("Number", "code"), Column("Partner"), Column("What", weight=3), Column("Amount", "money"))
    row = ("S-000001", "Museum of the Long River", "venue " * 60, "12,345.67 EUR")
    page = printed_pages(document(Table(columns, (row, row), emphasised=frozenset({1}))))[0]
    for text in ("S-000001", "Museum of the Long River", "12,345.67 EUR"):
        assert page.count(text) == 2, "both in the regular and in the bold row"


def test_a_page_break_begins_a_new_page_and_letter_paper_is_letter() -> None:
    letter = document(Paragraph("one"), PageBreak(), Paragraph("two"), paper="letter")
    assert page_sizes(letter) == [(612, 792), (612, 792)]


@pytest.mark.parametrize(
    "text", ["<img src=/etc/passwd>", "<b>", "&amp; </para>", "<a href='file:///etc/passwd'>x</a>"]
)
def test_markup_in_a_users_text_is_only_text(text: str) -> None:
    table = Table((Column(text),), ((text,),), caption=text, note=text)
    page = "".join(printed_pages(document(Heading(1, text), Paragraph(text), table, title=text)))
    assert page.replace("\r\n", " ").count(text) >= 6


@pytest.mark.parametrize("language", ["en", "ar"])
def test_amounts_stand_on_their_decimal_sign(language: str) -> None:
    amounts = ("1,810.00", "962.4", "12,345.6789", "7")
    table = Table((Column("Name"), Column("Amount", "number")), tuple(("x", amount) for amount in amounts))
    file = pypdfium2.PdfDocument(pdf_bytes(document(table, language=language))[0])
    textpage = file[0].get_textpage()
    text = textpage.get_text_range()
    signs = {
        round(textpage.get_charbox(text.index(amount) + amount.rindex("."))[0], 0)
        for amount in amounts
        if "." in amount
    }
    assert len(signs) == 1


def test_a_leftward_document_mirrors_its_tables() -> None:
    table = Table((Column("Erste"), Column("Zweite")), (("a", "b"),))
    here = left_edges(document(table, language="en"), "Erste", "Zweite")
    there = left_edges(document(table, language="ar"), "Erste", "Zweite")
    assert here["Erste"] < here["Zweite"]
    assert there["Erste"] > there["Zweite"]


def test_title_author_language_and_outline_are_in_the_file() -> None:
    content, _ = pdf_bytes(every_block("en"))
    file = pypdfium2.PdfDocument(content)
    assert file.get_metadata_value("Title") == "Grant partnership summary: January to December 2024"
    assert file.get_metadata_value("Author") == "Ada Example"
    assert b"/Lang (en)" in content
    outline = [(bookmark.level, bookmark.get_title()) for bookmark in file.get_toc()]
    assert outline == [(0, "Partners"), (1, "In kind"), (2, "Money"), (0, "How this was counted")]


def test_an_outline_that_begins_at_the_third_level_is_no_fault() -> None:
    content, _ = pdf_bytes(document(Heading(3, "Deep"), Paragraph("text")))
    assert [bookmark.get_title() for bookmark in pypdfium2.PdfDocument(content).get_toc()] == ["Deep"]


def test_a_link_leads_to_the_web_or_to_meta_wiki_and_never_runs_anything() -> None:
    cells = (("https://example.org/a b",), ("d:Q42",), ("javascript:alert(1)",))
    table = Table((Column("Link"),), tuple((Cell(link, link=link),) for (link,) in cells))
    content, _ = pdf_bytes(document(table))
    assert b"/URI (https://example.org/a%20b)" in content
    assert b"/URI (https://meta.wikimedia.org/wiki/d:Q42)" in content
    assert b"/URI (https://meta.wikimedia.org/wiki/javascript:alert\\(1\\))" in content


def _with_logo(logo: bytes) -> Document:
    return Document("Title", "Group", Language("en"), DAY, (Paragraph("text"),), logo=logo)


def test_a_logo_is_printed_and_a_damaged_one_is_left_out_with_a_warning() -> None:
    picture = BytesIO()
    Image.new("RGBA", (60, 30), (20, 96, 107, 128)).save(picture, "PNG")
    content, warnings = pdf_bytes(_with_logo(picture.getvalue()))
    assert b"/Subtype /Image" in content
    assert warnings == []
    content, warnings = pdf_bytes(_with_logo(picture.getvalue()[:40]))
    assert b"/Subtype /Image" not in content
    assert len(warnings) == 1


def test_characters_without_a_font_are_reported() -> None:
    _, warnings = pdf_bytes(document(Paragraph("odd \U0001fffe")))
    assert len(warnings) == 1
    assert "\U0001fffe" in warnings[0]


def test_an_empty_document_is_one_page() -> None:
    assert len(printed_pages(document())) == 1


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=50), st.sampled_from(["en", "ar", "zh"]))
def test_any_text_can_be_printed_anywhere(text: str, language: str) -> None:
    table = Table((Column(text), Column("Amount", "money")), ((text, text), (Cell(text, link=text), "")), note=text)
    made = document(Heading(1, text), Paragraph(text), table, language=language, title=text)
    assert pdf_bytes(made)[0].startswith(b"%PDF-")
