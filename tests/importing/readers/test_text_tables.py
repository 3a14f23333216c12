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


LISTS = {
    "cp1251": "Организация;Город;Контакт\nМузей истории города;Киев;Олена Шевченко\nБиблиотека;Львов;Иван Петренко\n",
    "koi8-r": "Организация;Город;Контакт\nМузей истории города;Москва;Елена\nБиблиотека;Казань;Иван Петров\n",
    "cp1250": "Organizace;Město;Kontakt\nNárodní muzeum;Praha;Jiří Novák\nKnihovna města;Plzeň;Zdeněk Dvořák\n",
    "cp1252": SPANISH,
    "cp1256": "المنظمة;المدينة;جهة الاتصال\nمتحف التاريخ;القاهرة;أحمد علي\nالمكتبة الوطنية;عمان;سارة\n",
    "cp949": "기관;도시;담당자\n국립중앙박물관;서울;김영희\n부산시립미술관;부산;박철수\n",
    "gb18030": "机构名称,城市,联系人\n国家博物馆,北京,王小明\n上海图书馆,上海,李华\n档案馆,广州,张伟\n",
    "big5": "機構名稱,城市,聯絡人\n國立故宮博物院,臺北,王小明\n國家圖書館,臺北,李華\n檔案館,高雄,張偉\n",
    "shift_jis": "団体名,都市,担当者\n国立博物館,東京,田中さくら\n市立図書館,大阪,山本ひろし\n",
    "utf-16": "机构名称,城市,联系人\n国家博物馆,北京,王小明\n",
    "utf-16-le": "机构名称,城市,联系人\n国家博物馆,北京,王小明\n",
    "utf-16-be": "Организация;Город\nМузей;Киев\n",
    "utf-32": "機構名稱,城市\n國家圖書館,臺北\n",
}


@pytest.mark.parametrize("encoding", LISTS)
@pytest.mark.parametrize("times", [1, 30])
def test_a_list_in_any_usual_encoding_is_read_as_it_was_written(encoding: str, times: int) -> None:
    assert decode((LISTS[encoding] * times).encode(encoding), "lista.csv").text == LISTS[encoding] * times


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_few_lines_in_another_encoding_do_not_spoil_the_others(mark: bytes) -> None:
    content = mark + "Museo Ñandú;Málaga\n".encode() * 20 + "Peña;León\n".encode("cp1252") + "Árbol;Perú\n".encode() * 3
    decoded = decode(content, "lista.csv")
    assert decoded.text.splitlines()[18:22] == ["Museo Ñandú;Málaga"] * 2 + ["Peña;León", "Árbol;Perú"]
    assert decoded.is_guessed


def test_a_text_that_is_cut_off_within_a_letter_keeps_all_the_others() -> None:
    assert decode("Añil;Perú\n".encode()[:-2], "lista.csv").text == "Añil;PerÃ"


@pytest.mark.parametrize("place", [3, 5_000])
def test_stray_nul_bytes_are_left_out(place: int) -> None:
    content = b"Museo del Faro,Lima\n" * 500
    assert decode(content[:place] + b"\x00" + content[place:], "lista.csv").text == content.decode()


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
