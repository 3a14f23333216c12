"""Rows of a text: broken quotation marks, giant lines and cells, and no letter lost between the text and its cells."""

from __future__ import annotations

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.errors import Mendable
from partnerdesk.importing.readers.text_rows import TextRows

CELLS = st.text(st.sampled_from([*'ab"",;\n\r\'\x00', "é", "\u2028"]), max_size=6)


def rows_of(text: str, delimiter: str = ",") -> list[list[str]]:
    return list(TextRows(text, delimiter, "lista.csv", "lista"))


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), max_size=6), st.sampled_from(",;\t|"))
def test_what_is_written_by_the_rules_is_read_as_it_was(rows: list[list[str]], delimiter: str) -> None:
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(rows)
    assert rows_of(written.getvalue(), delimiter) == rows


@given(st.text(st.sampled_from([*'ab"""",,\n\n\r', "é"]), max_size=60))
def test_however_the_marks_are_broken_no_other_letter_is_lost_or_moved(text: str) -> None:
    assert re.sub(r'["\s,]', "", "".join("".join(row) for row in rows_of(text))) == re.sub(r'["\s,]', "", text)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ('n,p\nMuseo,"Lima\na,b\nc,d\n', [["n", "p"], ["Museo", '"Lima'], ["a", "b"], ["c", "d"]]),
        ('n,p\nMuseo,"Lima\nX,"ok"\nc,d\n', [["n", "p"], ["Museo", '"Lima'], ["X", "ok"], ["c", "d"]]),
        ('n,p\n"Museo, A","Lima\nc,d\n', [["n", "p"], ["Museo, A", '"Lima'], ["c", "d"]]),
        ('n,p\n"He said "hi"",x\na,b\n', [["n", "p"], ['He said "hi"', "x"], ["a", "b"]]),
        ('n,p\n"5" pipe,x\na,b\n', [["n", "p"], ['"5" pipe', "x"], ["a", "b"]]),
        ('n,p\n5" pipe,x\na,"b\nc"\n', [["n", "p"], ['5" pipe', "x"], ["a", "b\nc"]]),
        ('n,p,q\n"a"x,"two\nlines",z\nc,d,e\n', [["n", "p", "q"], ["ax", "two\nlines", "z"], ["c", "d", "e"]]),
        ('a,"b', [["a", '"b']]),
        ('a,b\r\nc,"d\r\ne"\r\nf,g\rh,i\n', [["a", "b"], ["c", "d\r\ne"], ["f", "g"], ["h", "i"]]),
        ("", []),
    ],
)
def test_a_broken_mark_joins_no_rows(text: str, rows: list[list[str]]) -> None:
    assert rows_of(text) == rows


def test_a_mark_that_is_never_closed_leaves_a_long_file_in_rows() -> None:
    rows = rows_of('name,place\nMuseo,"Lima\n' + "a,b\n" * 50_000)
    assert rows[1:3] == [["Museo", '"Lima'], ["a", "b"]]
    assert len(rows) == 50_002


@pytest.mark.parametrize(
    ("text", "title", "where"),
    [
        ("a,b\nc," + "x" * 200_000 + ",y\n", "import-cell-too-long", "B2"),
        ('a,b\n"two\nlines",1\n"' + "x " * 100_000 + '",y\n', "import-cell-too-long", "A3"),
        ("a\nb\n" + "x" * 6_000_000, "import-line-too-long", 3),
        ("a\n" + "," * 6_000_000, "import-line-too-long", 2),
        ('"' * 6_000_000, "import-line-too-long", 1),
    ],
    ids=["cell", "quoted cell", "line", "delimiters", "marks"],
)
def test_what_is_too_long_is_refused_with_its_place(text: str, title: str, where: object) -> None:
    with pytest.raises(Mendable) as raised:
        rows_of(text)
    assert (raised.value.title, raised.value.values[-1]) == (title, where)


@pytest.mark.parametrize("piece", ['a,"b\n', '"\n",', '"a"b\n', ',"a', '"a\n,"'])
def test_marks_broken_everywhere_end_in_rows_or_a_message(piece: str) -> None:
    """Looking again at every broken mark to the end of the text would need hours here."""
    text = piece * 60_000 + "\n"
    try:
        rows = rows_of(text)
    except Mendable:
        return
    assert sum(cell.count("a") for row in rows for cell in row) == text.count("a")
