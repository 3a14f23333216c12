"""Wikitext: what people typed stays text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.rendering.wikitext import escaped, linked, wikitext
from partnerdesk.reports.document import Cell, Column, Paragraph, Table
from tests.rendering.sample_documents import document, every_block


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("<script>", "&#60;script&#62;"),
        ("{{Delete}}", "&#123;&#123;Delete&#125;&#125;"),
        ("[[Category:X]]", "&#91;&#91;Category&#58;X&#93;&#93;"),
        ("''bold''", "&#39;&#39;bold&#39;&#39;"),
        ("the group's rate", "the group's rate"),
        ("~~~~", "&#126;&#126;&#126;~"),
        ("__NOTOC__", "&#95;_NOTOC&#95;_"),
        ("a || b", "a &#124;&#124; b"),
        ("* no list", "&#42; no list"),
        ("= no heading =", "&#61; no heading ="),
        ("&nbsp;", "&#38;nbsp;"),
        ("see https://example.org", "see https&#58;//example.org"),
        ("ISBN 123", "&#73;SBN 123"),
        ("two\nlines", "two lines"),
        ("12:30; 1/2 = 50 %", "12:30; 1/2 = 50 %"),
    ],
)
def test_text_cannot_become_markup(text: str, written: str) -> None:
    assert escaped(text) == written


@given(st.text(alphabet="'[]{}|<>=~_!*#:;- \nab&", max_size=30))
def test_no_text_holds_a_sign_that_begins_markup(text: str) -> None:
    written = re.sub(r"&#\d+;", "x", escaped(text))
    assert not re.search(r"[\[\]{}|<>&\n]|''|~~~|__|!!|^[*#:;=! ]", written)


@pytest.mark.parametrize(
    ("link", "written"),
    [
        ("d:Q42", "[[:d:Q42|Ada]]"),
        (":commons:Category:Maps", "[[:commons:Category:Maps|Ada]]"),
        ("https://example.org/x", "[https://example.org/x Ada]"),
        ("https://example.org/x y", "Ada"),
        ("x]] {{Delete}}", "Ada"),
        ("javascript:alert(1)//x", "Ada"),
        (None, "Ada"),
    ],
)
def test_links_lead_to_pages_and_addresses_and_nothing_else(link: str | None, written: str) -> None:
    assert linked("Ada", link) == written


def test_a_table_is_a_wikitable_with_escaped_cells() -> None:
    table = Table((Column("Name"), Column("Count", "number")), (("a|b", Cell("1,000", 1000)),), totals=("All", "1,000"))
    assert wikitext(document(Paragraph("Text"), table)).splitlines()[6:] == [
        '{| class="wikitable sortable"',
        "|-",
        '! scope="col" | Name',
        '! scope="col" | Count',
        "|-",
        "| a&#124;b",
        '| style="text-align:end" data-sort-value="1000" | 1,000',
        '|- class="sortbottom"',
        "| '''All'''",
        "| style=\"text-align:end\" | '''1,000'''",
        "|}",
    ]


def test_every_kind_of_block_is_written() -> None:
    page = wikitext(every_block("en"))
    for part in (
        "= Grant partnership summary =",
        "=== In kind ===",
        "; Partner\n: Museums",
        "'''39 %'''",
        "Ada Example",
    ):
        assert part in page
