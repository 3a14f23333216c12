"""Which family of formats a file belongs to, told by its content; its ending may lie."""

from __future__ import annotations

import zipfile
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.readers import faults, limits

if TYPE_CHECKING:
    from pathlib import Path


class Family(StrEnum):
    """A family of formats; each has one reader."""

    XLSX = "xlsx"
    """Office Open XML, with or without macros, transitional or strict."""
    XLSB = "xlsb"
    XLS = "xls"
    ODS = "ods"
    VCARD = "vcard"
    """Cards of people and organisations, of any version."""
    TEXT = "text"


_ZIP: Final = b"PK\x03\x04"
_COMPOUND: Final = bytes.fromhex("D0CF11E0A1B11AE1")
_OLD_SHEETS: Final = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00")
"""Excel 2 to 4: a bare stream of records."""
_FOREIGN: Final = (
    b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"SQLite format 3", b"7z\xbc\xaf", b"Rar!", b"\x1f\x8b",
    b"{\\rtf", b"\x7fELF",
)  # fmt: skip
_HEAD: Final = 8192
_ENTRY_OF_LISTING: Final = b"PK\x01\x02"


def family_of(path: Path) -> Family:
    """Return the family of a file; raises Mendable for what is no spreadsheet or cannot be opened."""
    file = path.name
    try:
        with path.open("rb") as stream:
            head = stream.read(_HEAD)
            if head.startswith(_COMPOUND):
                return _family_of_compound(file, head + stream.read(limits.FILE_BYTES))
    except OSError:
        raise faults.missing(file) from None
    if not head:
        raise faults.empty(file)
    if head.startswith(_ZIP):
        return _family_of_zip(path)
    if head.startswith(_OLD_SHEETS):
        raise faults.rare_format(file, "Excel 4")
    if head.startswith(_FOREIGN):
        raise faults.not_a_sheet(file)
    if path.suffix.lower() in {".vcf", ".vcard"}:
        return Family.VCARD
    return _family_of_text(file, head)


def _family_of_compound(file: str, content: bytes) -> Family:
    if _utf16("EncryptedPackage") in content:
        raise faults.password(file)
    if _utf16("Workbook") in content or _utf16("Book") in content:
        return Family.XLS
    raise faults.not_a_sheet(file) if _utf16("Root Entry") in content else faults.damaged(file)


def _family_of_zip(path: Path) -> Family:
    _refuse_crowded(path)
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
            kind = archive.read("mimetype")[:100] if "mimetype" in names else b""
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, EOFError):
        raise faults.damaged(path.name) from None
    if "xl/workbook.bin" in names:
        return Family.XLSB
    if b"opendocument.spreadsheet" in kind or ("content.xml" in names and not kind):
        return Family.ODS
    if any(name.startswith("Index/") and name.endswith(".iwa") for name in names) or "Index.zip" in names:
        raise faults.rare_format(path.name, "Apple Numbers")
    if "[Content_Types].xml" in names and not any(name.startswith(("word/", "ppt/")) for name in names):
        return Family.XLSX
    raise faults.not_a_sheet(path.name)


def _refuse_crowded(path: Path) -> None:
    """Raise Mendable for a zip file with too many parts, before a library lists them all."""
    count, rest = 0, b""
    try:
        with path.open("rb") as stream:
            while piece := stream.read(limits.MEGABYTE):
                count += (rest + piece).count(_ENTRY_OF_LISTING)
                rest = piece[1 - len(_ENTRY_OF_LISTING) :]
    except OSError:
        raise faults.missing(path.name) from None
    if count > limits.PARTS:
        raise faults.dangerous(path.name)


def _family_of_text(file: str, head: bytes) -> Family:
    start = head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if start.startswith(b"begin:vcard"):
        return Family.VCARD
    if start.startswith((b"<!doctype html", b"<html", b"<table", b"<head", b"<meta", b"<body", b"<div", b"<style")):
        raise faults.web_page(file)
    if start.startswith(b"<"):
        if b"<html" in start:
            raise faults.web_page(file)
        if b"urn:schemas-microsoft-com:office:spreadsheet" in start:
            raise faults.rare_format(file, "XML Spreadsheet 2003")
        if b"opendocument" in start:
            raise faults.rare_format(file, "Flat OpenDocument")
        if start.startswith(b"<?xml"):
            raise faults.not_a_sheet(file)
    return Family.TEXT


def _utf16(name: str) -> bytes:
    return name.encode("utf-16-le")
