"""Makes grids and spreadsheet files for tests: rows written as a drawing, packages written part by part."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

from partnerdesk.importing.grid import Grid, MergedRange, Raw, SheetSource

if TYPE_CHECKING:
    from pathlib import Path

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PARTS = {
    "[Content_Types].xml": f"""<Types xmlns="{_PACKAGE}/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>
        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_KIND}.worksheet+xml"/></Types>""",
    "_rels/.rels": f"""<Relationships xmlns="{_PACKAGE}/relationships">
        <Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
    "xl/workbook.xml": f"""<workbook xmlns="{MAIN}" xmlns:r="{_OFFICE}">
        <sheets><sheet name="Sheet" sheetId="1" r:id="r1"/></sheets></workbook>""",
    "xl/_rels/workbook.xml.rels": f"""<Relationships xmlns="{_PACKAGE}/relationships">
        <Relationship Id="r1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""",
}


def drawn(picture: str, *merged: MergedRange) -> Grid:
    """Return the grid that a picture shows: a line per row, cells between `|`; whole numbers become numbers."""
    rows: list[list[Raw]] = []
    for line in picture.strip("\n").splitlines():
        cells = [cell.strip() for cell in line.split("|")]
        rows.append([float(cell) if cell.isdecimal() and cell.isascii() else cell for cell in cells])
    return Grid(SheetSource("drawn.xlsx", "Sheet", "xlsx"), rows, merged=merged)


def text_cell(address: str, text: str) -> str:
    """Return the XML of a cell with a text in place."""
    return f'<c r="{address}" t="inlineStr"><is><t>{text}</t></is></c>'


def write_package(
    path: Path,
    rows: str,
    *,
    before: str = "",
    after: str = "",
    prolog: str = "",
    root: str = "worksheet",
    encoding: str = "utf-8",
    **parts: str | None,
) -> Path:
    """Write an xlsx file whose only sheet has the given XML inside `sheetData`, `before` and `after` around it.

    `texts` are the items of the shared texts, `workbook` replaces the workbook's part.
    """
    prefix = f"{root.split(':', maxsplit=1)[0]}:" if ":" in root else ""
    space = f'xmlns:{prefix[:-1]}="{MAIN}"' if prefix else f'xmlns="{MAIN}"'
    sheet = f"{prolog}<{root} {space}>{before}<{prefix}sheetData>{rows}</{prefix}sheetData>{after}</{root}>"
    written = {**_PARTS, "xl/workbook.xml": parts.get("workbook") or _PARTS["xl/workbook.xml"]}
    if texts := parts.get("texts"):
        relation = f'<Relationship Id="r2" Type="{_OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
        listing = "xl/_rels/workbook.xml.rels"
        written[listing] = written[listing].replace("</Relationships>", relation)
        written["xl/sharedStrings.xml"] = f'<sst xmlns="{MAIN}">{texts}</sst>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in written.items():
            package.writestr(name, content)
        package.writestr("xl/worksheets/sheet1.xml", sheet.encode(encoding))
    return path


def write_opendocument(path: Path, table: str, *, tab: str = "Hoja", **parts: str) -> Path:
    """Write an ods file whose only table has the given XML inside; `parts`: `manifest` and `prolog`."""
    names = ("office", "table", "text")
    spaces = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in names)
    spaces += ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
    spaces += ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
    spaces += ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
    body = f'<office:body><office:spreadsheet><table:table table:name="{tab}">{table}</table:table>'
    head = f"{parts.get('prolog', '')}<office:document-content {spaces}>"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("META-INF/manifest.xml", parts.get("manifest", "<manifest/>"))
        package.writestr(
            "content.xml",
            f"{head}{body}</office:spreadsheet></office:body></office:document-content>",
        )
    return path
