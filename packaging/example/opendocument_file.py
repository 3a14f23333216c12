"""Writes a workbook of the example as .ods, the same bytes each time."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

if TYPE_CHECKING:
    from sheet_table import Cell, Sheet, Workbook

MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
ZIP_TIME = (2026, 11, 20, 9, 0, 0)
NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("table", "table"),
        ("text", "text"),
        ("style", "style"),
        ("number", "datastyle"),
    )
)
STYLES = (
    '<number:date-style style:name="day"><number:day number:style="long"/><number:text>/</number:text>'
    '<number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/>'
    "</number:date-style>"
    '<style:style style:name="date" style:family="table-cell" style:data-style-name="day"/>'
    '<style:style style:name="head" style:family="table-cell"><style:text-properties '
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" fo:font-weight="bold"/>'
    "</style:style>"
    '<style:style style:name="wide" style:family="table-column">'
    '<style:table-column-properties style:column-width="4.4cm"/></style:style>'
)


def opendocument_bytes(workbook: Workbook) -> bytes:
    """Return the .ods file of a workbook."""
    tables = "".join(_table(sheet, workbook.decimal) for sheet in workbook.sheets)
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {NAMESPACES} office:version="1.2">'
        f"<office:automatic-styles>{STYLES}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
        f'manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="{MEDIA_TYPE}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        # The media type comes first and uncompressed, so that the file is known by its first bytes.
        for name, text in (("mimetype", MEDIA_TYPE), ("content.xml", content), ("META-INF/manifest.xml", manifest)):
            entry = zipfile.ZipInfo(name, ZIP_TIME)
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            packed.writestr(entry, text.encode())
    return buffer.getvalue()


def _table(sheet: Sheet, decimal: str) -> str:
    rows = []
    for number, row in enumerate(sheet.grid(), start=1):
        bold = number <= sheet.header_row or sheet.kind_at(number) in ("heading", "total")
        cells = "".join(_cell(value, decimal, bold=bold) for value in row) or "<table:table-cell/>"
        rows.append(f"<table:table-row>{cells}</table:table-row>")
    columns = f'<table:table-column table:style-name="wide" table:number-columns-repeated="{len(sheet.columns)}"/>'
    return f"<table:table table:name={quoteattr(sheet.name)}>{columns}{''.join(rows)}</table:table>"


def _cell(value: Cell, decimal: str, *, bold: bool) -> str:
    if value == "":
        return "<table:table-cell/>"
    style = ' table:style-name="head"' if bold else ""
    if isinstance(value, date):
        kind = f'table:style-name="date" office:value-type="date" office:date-value="{value.isoformat()}"'
        shown = value.strftime("%d/%m/%Y")
    elif isinstance(value, int | float):
        kind = f'office:value-type="float" office:value="{value}"{style}'
        shown = str(value).replace(".", decimal)
    else:
        kind = f'office:value-type="string"{style}'
        shown = str(value)
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in shown.split("\n"))
    return f"<table:table-cell {kind}>{lines}</table:table-cell>"
