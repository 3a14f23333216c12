"""vCard files as tables: a card is a row, people and organisations apart, nothing lost, faults with their line."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnerdesk.errors import Mendable
from partnerdesk.importing.grid import Kind
from partnerdesk.importing.readers import limits
from partnerdesk.importing.readers.isolation import read_file
from partnerdesk.importing.readers.vcards import read_vcards

if TYPE_CHECKING:
    from partnerdesk.importing.grid import Grid

ANA = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Ruiz\nORG:Museo del Faro\nEMAIL:ana@museo.example\nEND:VCARD\n"


def read(folder: Path, content: str | bytes, name: str = "contacts.vcf") -> list[Grid]:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_file(path)


def cells(grid: Grid, row: int = 2) -> dict[str, object]:
    return {str(grid.value(1, cell.column)): cell.value for cell in grid.row_cells(row)}


def card(*lines: str, version: str = "3.0") -> str:
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])


def test_a_card_of_version_3_as_apple_writes_it(tmp_path: Path) -> None:
    (grid,) = read(
        tmp_path,
        card(
            "N:Ruiz;Ana;;Dra.;", "FN:Dra. Ana Ruiz", "ORG:Museo del Faro;Educación;", "TITLE:Directora",
            "item1.EMAIL;type=INTERNET;type=pref:ana@museo.example", "item1.X-ABLabel:_$!<Work>!$_",
            "TEL;type=CELL:+598 99 123 456", "item2.TEL:+598 2900 0000", "item2.X-ABLabel:Recepción",
            "ADR;type=WORK:;;Calle Mayor 3;Montevideo;;11000;Uruguay", "NOTE:Uno\\ndos\\, tres", "BDAY:1980-02-03",
            "PHOTO;ENCODING=b;TYPE=JPEG:" + "A" * 400, "X-FOO:bar",
        ),
    )  # fmt: skip
    assert cells(grid) == {
        "FN": "Dra. Ana Ruiz", "ORG": "Museo del Faro", "ORG unit": "Educación", "TITLE": "Directora",
        "EMAIL": "ana@museo.example", "EMAIL type": "INTERNET, pref; Work", "TEL": "+598 99 123 456",
        "TEL type": "CELL", "TEL 2": "+598 2900 0000", "TEL 2 type": "Recepción",
        "ADR": "Calle Mayor 3, Montevideo, 11000, Uruguay", "ADR type": "WORK",
        "NOTE": "Uno\ndos, tres", "BDAY": "1980-02-03", "PHOTO": "(PHOTO, 300 B)",
        "PHOTO type": "JPEG", "X-FOO": "bar",
    }  # fmt: skip
    assert (grid.source.format, grid.source.encoding) == ("vcard", "utf-8")


def test_a_card_of_version_4_prefers_and_names_addresses(tmp_path: Path) -> None:
    (grid,) = read(
        tmp_path,
        card(
            "FN:Ana Ruiz", "ORG:Museo", "EMAIL;PREF=2:b@x.example", "EMAIL;PREF=1:a@x.example",
            'TEL;VALUE=uri;TYPE="voice,home":tel:+1-555-0100', "ROLE:Enlace", "LANG:es",
            "PHOTO:data:image/png;base64,AAAA", version="4.0",
        ),
    )  # fmt: skip
    found = cells(grid)
    assert (found["EMAIL"], found["EMAIL 2"], found["TEL"]) == ("a@x.example", "b@x.example", "+1-555-0100")
    assert (found["TITLE"], found["LANG"]) == ("Enlace", "es")
    assert str(found["PHOTO"]).startswith("(PHOTO, ")


def test_a_card_of_version_2_1_as_old_telephones_write_it(tmp_path: Path) -> None:
    (grid,) = read(
        tmp_path,
        card(
            "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=91u;P=\n=C3=A9pe;;;", "ORG:Biblioteca", "TEL;CELL:123456",
            version="2.1",
        ),
    )  # fmt: skip
    assert cells(grid) == {"FN": "Pépe Ñu", "ORG": "Biblioteca", "TEL": "123456", "TEL type": "CELL"}


def test_parts_of_a_name_are_kept_where_the_whole_does_not_say_them(tmp_path: Path) -> None:
    (grid,) = read(tmp_path, card("FN:Anita Ruiz", "N:Ruiz;Ana;María;;", "ORG:M"))
    found = cells(grid)
    assert (found["N given"], found["N additional"]) == ("Ana", "María")
    assert "N family" not in found


@pytest.mark.parametrize(
    "lines",
    [
        ("KIND:org", "FN:Museo del Faro"),
        ("X-ABShowAs:COMPANY", "N:;;;;", "FN:Museo del Faro", "ORG:Museo del Faro"),
        ("N:;;;;", "ORG:Museo del Faro"),
    ],
)
def test_cards_of_organisations_are_a_sheet_of_their_own(tmp_path: Path, lines: tuple[str, ...]) -> None:
    people, organisations = read(tmp_path, ANA + card(*lines, "ADR:;;Calle 3;Montevideo;;11000;Uruguay"))
    assert people.sheet == "contacts"
    assert cells(people)["FN"] == "Ana Ruiz"
    found = cells(organisations)
    assert (found["FN"], found["ADR street"], found["ADR locality"]) == ("Museo del Faro", "Calle 3", "Montevideo")
    assert "ORG" not in found


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
def test_cards_are_read_in_the_encoding_that_they_are_in(tmp_path: Path, encoding: str) -> None:
    content = ANA.replace("Ruiz", "Muñoz Peña, Ángel Gómez Núñez").replace("\n", "\r\n")
    (grid,) = read(tmp_path, content.encode(encoding))
    assert cells(grid)["FN"] == "Ana Muñoz Peña, Ángel Gómez Núñez"


def test_the_users_choice_of_an_encoding_holds_for_cards_too(tmp_path: Path) -> None:
    path = tmp_path / "contacts.vcf"
    path.write_bytes(ANA.replace("Ruiz", "Muñoz").encode("cp1252"))
    assert cells(read_file(path, encoding="cp1252")[0])["FN"] == "Ana Muñoz"
    with pytest.raises(Mendable) as raised:
        read_file(path, encoding="utf-8")
    assert raised.value.title == "import-file-wrong-encoding"


def test_lines_that_are_none_and_cards_without_end_are_told_with_their_line(tmp_path: Path) -> None:
    broken = (
        ANA.replace("ORG:", "nonsense here\nORG:") + "BEGIN:VCARD\nFN:Bea\n" + ANA + "left over\nBEGIN:VCARD\nFN:Cut"
    )
    (grid,) = read(tmp_path, broken)
    column = next(cell.column for cell in grid.row_cells(1) if cell.value == "UNREADABLE")
    said = [grid.cell(row, column) for row in range(2, grid.height + 1)]
    assert [cell.value for cell in said] == [
        "4: nonsense here", "8: BEGIN:VCARD … END:VCARD ?", None, "17: BEGIN:VCARD … END:VCARD ?", "16: left over",
    ]  # fmt: skip
    assert {cell.kind for cell in said if cell.value} == {Kind.BROKEN}
    assert [cells(grid, row).get("FN") for row in range(2, 7)] == ["Ana Ruiz", "Bea", "Ana Ruiz", "Cut", None]


def test_the_card_of_an_agent_stays_within_its_card(tmp_path: Path) -> None:
    (grid,) = read(tmp_path, card("FN:Ana", "ORG:M", "AGENT:", "BEGIN:VCARD", "FN:Bea", "END:VCARD", "TEL:123456"))
    assert grid.height == 2
    found = cells(grid)
    assert (found["FN"], found["TEL"]) == ("Ana", "123456")
    assert "FN:Bea" in str(found["UNREADABLE"])


def test_a_card_is_known_by_its_content_whatever_the_file_is_called(tmp_path: Path) -> None:
    (grid,) = read(tmp_path, ANA, "contacts.txt")
    assert grid.source.format == "vcard"


def test_a_file_without_a_card_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Mendable) as raised:
        read(tmp_path, "##fileformat=VCFv4.2\n#CHROM\tPOS\n", "genes.vcf")
    assert raised.value.title == "import-file-no-cards"


def test_limits_hold_for_cards_too(tmp_path: Path) -> None:
    many = "".join(f"X-{n}:v\n" for n in range(limits.COLUMNS + 1))
    with pytest.raises(Mendable) as raised:
        read(tmp_path, ANA.replace("ORG:", f"{many}ORG:"))
    assert raised.value.title == "import-sheet-too-large"
    with pytest.raises(Mendable) as raised:
        read(tmp_path, ANA.replace("ORG:", f"NOTE:{'a' * (limits.CELL_CHARACTERS + 1)}\nORG:"))
    assert raised.value.title == "import-cell-too-long"


_TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp"]), min_size=1, max_size=15
)
_NAMES = st.sampled_from(
    ["FN", "ORG", "TITLE", "TEL", "EMAIL", "ADR", "NOTE", "N", "URL", "X-FOO", "CATEGORIES", "BDAY"]
)
_LINES = st.one_of(st.tuples(_NAMES, _TEXTS).map(":".join), _TEXTS, st.just("BEGIN:VCARD"), st.just("END:VCARD"))


@settings(deadline=None)
@given(st.lists(_LINES, max_size=12))
def test_no_text_of_a_card_is_lost(lines: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.vcf"
        path.write_text("\n".join(["BEGIN:VCARD", "FN:Ana", *lines, "END:VCARD"]), encoding="utf-8")
        grids = read_vcards(path, None, lambda _: None)
    held = "\n".join(str(cell.value) for grid in grids for cell in grid.cells())
    for line in lines:
        if line in {"BEGIN:VCARD", "END:VCARD"}:
            continue
        name, colon, value = line.partition(":")
        text = value if colon and name.isascii() else line
        for piece in text.replace("\\", ";").replace(",", ";").split(";"):
            assert piece.strip() in held


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_end_in_a_table_or_a_message(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.vcf"
        path.write_bytes(b"BEGIN:VCARD\r\n" + content + b"\r\nEND:VCARD\r\n")
        try:
            grids = read_vcards(path, None, lambda _: None)
        except Mendable:
            return
    assert all(grid.height > 1 for grid in grids)
