"""What kind of file it is, told by its content, and the message for everything that is no spreadsheet."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest

from partnerdesk.errors import Mendable
from partnerdesk.importing.readers.isolation import read_file
from tests.importing.sheet_making import text_cell, write_opendocument, write_package

if TYPE_CHECKING:
    from pathlib import Path


def fault_of(path: Path) -> str:
    with pytest.raises(Mendable) as raised:
        read_file(path)
    return raised.value.title


def test_the_content_counts_and_not_the_ending_of_the_name(tmp_path: Path) -> None:
    path = write_package(tmp_path / "misnamed.csv", text_cell("A1", "Museo"))
    assert read_file(path)[0].source.format == "xlsx"
    text = tmp_path / "misnamed.xlsx"
    text.write_text("name;place\nMuseo;Lima\n", encoding="utf-8")
    assert read_file(text)[0].source.format == "text"


@pytest.mark.parametrize(
    ("name", "content", "title"),
    [
        ("page.xls", b"\n<html><body><table><tr><td>1</td></tr></table></body></html>", "import-file-web-page"),
        ("page.csv", b"<!DOCTYPE html><title>Sign in</title>", "import-file-web-page"),
        ("old.xls", b"<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>",
         "import-file-rare-format"),
        ("letter.pdf", b"%PDF-1.7 ...", "import-file-not-a-sheet"),
        ("photo.xlsx", b"\x89PNG\r\n\x1a\n....", "import-file-not-a-sheet"),
        ("noise.csv", bytes(range(256)) * 20, "import-file-not-a-sheet"),
        ("nothing.csv", b"", "import-file-empty"),
        ("blank.csv", b"\n , ,\n\n", "import-file-empty"),
        ("half.xlsx", b"PK\x03\x04 and then nothing", "import-file-damaged"),
        ("half.xls", bytes.fromhex("D0CF11E0A1B11AE1") + b"and then nothing", "import-file-damaged"),
    ],
)  # fmt: skip
def test_what_is_no_spreadsheet_says_so(tmp_path: Path, name: str, content: bytes, title: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert fault_of(path) == title


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    assert fault_of(tmp_path / "gone.xlsx") == "import-file-missing"
    assert fault_of(tmp_path) == "import-file-no-file"


def test_a_truncated_workbook_is_damaged(tmp_path: Path) -> None:
    path = write_package(tmp_path / "cut.xlsx", text_cell("A1", "Museo"))
    path.write_bytes(path.read_bytes()[:-200])
    assert fault_of(path) == "import-file-damaged"


def test_a_broken_sheet_is_damaged(tmp_path: Path) -> None:
    path = write_package(tmp_path / "broken.xlsx", '<row r="1"><c r="A1"><v>1</c></row><row>')
    assert fault_of(path) in {"import-file-damaged", "import-file-empty"}


def test_encrypted_files_ask_for_a_copy_without_password(tmp_path: Path) -> None:
    ods = write_opendocument(tmp_path / "closed.ods", "", manifest="<m><encryption-data/></m>")
    assert fault_of(ods) == "import-file-password"
    office = tmp_path / "closed.xlsx"
    office.write_bytes(bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600) + "EncryptedPackage".encode("utf-16-le"))
    assert fault_of(office) == "import-file-password"


def test_a_text_document_is_no_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/document.xml", "<document/>")
    assert fault_of(path) == "import-file-not-a-sheet"


def test_a_numbers_file_is_named_as_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "socios.numbers"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("Index/Document.iwa", b"\x00")
    with pytest.raises(Mendable) as raised:
        read_file(path)
    assert raised.value.values == ("socios.numbers", "Apple Numbers")
