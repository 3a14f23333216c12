"""Text tables: the encoding, the delimiter, and rows that keep their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.errors import Mendable
from partnerdesk.importing.readers.encodings import decode
from partnerdesk.importing.readers.isolation import read_file
from partnerdesk.importing.readers.text_tables import likely_delimiter

if TYPE_CHECKING:
    from pathlib import Path

    from partnerdesk.importing.grid import Grid

SPANISH = "organización;dirección;teléfono\nMuseo de la Ñ;Calle Mayor, 3;555\nPeña Añil;Av. Perú, 4;556\n"


def read(folder: Path, content: bytes, **choice: str) -> Grid:
    path = folder / "lista.csv"
    path.write_bytes(content)
    (grid,) = read_file(path, encoding=choice.get("encoding"), delimiter=choice.get("delimiter"))
    return grid


@pytest.mark.parametrize(
    ("encoding", "named", "is_guessed"),
    [
        ("utf-8", "utf-8", False),
        ("utf-8-sig", "utf-8-sig", False),
        ("utf-16", "utf-16", False),
        ("utf-16-le", "utf-16-le", True),
        ("utf-16-be", "utf-16-be", True),
        ("cp1252", "windows-1252", True),
    ],
)
def test_the_encoding_is_found_and_a_guess_is_called_one(
    tmp_path: Path, encoding: str, named: str, is_guessed: bool
) -> None:
    grid = read(tmp_path, SPANISH.encode(encoding))
    assert grid.rows[1] == ["Museo de la Ñ", "Calle Mayor, 3", "555"]
    assert grid.source.encoding is not None
    assert grid.source.encoding.lower() == named
    assert grid.source.encoding_is_guessed is is_guessed


@given(st.text(alphabet=st.characters(blacklist_categories=["Cs", "Cc"]), min_size=1))
def test_what_is_utf8_is_never_read_as_anything_else(text: str) -> None:
    assert decode(text.encode(), "a.csv").text == text.removeprefix("\ufeff")


def test_the_users_choice_overrules_the_guess(tmp_path: Path) -> None:
    content = "名称,地点\n博物馆,北京\n".encode("gb18030")
    assert read(tmp_path, content, encoding="gb18030").rows[0] == ["名称", "地点"]
    assert read(tmp_path, b"a,b;c\n", delimiter=",").rows == [["a", "b;c"]]


def test_a_choice_that_does_not_fit_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Mendable) as raised:
        read(tmp_path, SPANISH.encode("cp1252"), encoding="utf-8")
    assert raised.value.title == "import-file-wrong-encoding"


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        (SPANISH, ";"),
        ("name,place\nMuseo,Lima\n", ","),
        ("name\tplace, country\nMuseo\tLima, Peru\n", "\t"),
        ("name|note\nMuseo|one, two; three\n", "|"),
        ("Kontoauszug; 2024\nDatum;Betrag;Text\n01.02.2024;1,50;Spende\n02.02.2024;2,75;Spende, anonym\n", ";"),
        ("sep=|\na,b|c,d\n", "|"),
        ('name,notes\nMuseo,"one; two; three"\nArchivo,"one; two; three"\n', ","),
        ("one column\nof words\n", ","),
    ],
)
def test_the_delimiter_is_the_one_that_cuts_evenly(text: str, delimiter: str) -> None:
    assert likely_delimiter(text) == delimiter


def test_line_breaks_in_cells_blank_rows_and_ragged_rows_keep_their_places(tmp_path: Path) -> None:
    grid = read(tmp_path, b'a,b,c\r\n\r\n"two\r\nlines",2\r\n,,3,4\r\n,,\r\n')
    assert grid.rows == [["a", "b", "c"], [], ["two\r\nlines", "2"], ["", "", "3", "4"]]
    assert grid.where(4, 4) == "lista!D4"
