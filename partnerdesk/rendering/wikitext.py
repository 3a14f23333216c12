"""Document -> wikitext for Meta-Wiki: headings, tables and links, in which no user's text can become markup."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from partnerdesk.reports.document import (
    Cell,
    Document,
    Facts,
    Figure,
    Heading,
    KeyFigures,
    PageBreak,
    Paragraph,
    Signature,
    Table,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from partnerdesk.reports.document import Block, Row

_MARKUP: Final = re.compile(
    r"[&<>\[\]{}|]"  # tags, entities, links, templates, table cells
    r"|^[*#:;=!+\-' ]|'$"  # what means something at the start of a line or cell, or beside bold
    r"|'(?=')|(?<=')'|_(?=_)|~(?=~)|!(?=!)"  # italics, magic words, signatures, header cells
    r"|(?<=[A-Za-z]):(?=\S)"  # addresses of every scheme link themselves
    r"|[IRP](?=(?:SBN|FC|MID)\s)"  # and so do these numbers
)
_WEB_ADDRESS: Final = re.compile(r"https?://[^\s\[\]<>\"{}|\\^`\x00-\x20]+", re.IGNORECASE)
_PAGE_NAME: Final = re.compile(r"[^\[\]{}|<>#\x00-\x1f\x7f]+")
_CONTROL: Final = re.compile("[\x00-\x09\x0b-\x1f\x7f\u2028\u2029]")
_NUMERIC: Final = frozenset({"number", "money"})


def wikitext(document: Document) -> str:
    """Return the whole page; the group pastes it below a heading of its own."""
    language = document.language
    dated = language.text("report-data-as-of", language.date(document.data_date, "long"))
    head = [f"''{escaped(' · '.join(filter(None, (document.group, document.subtitle, dated))))}''"]
    parts = [f"= {escaped(document.title)} =", *head]
    for block in document.blocks:
        parts += list(_block(block))
    return "\n\n".join(filter(None, parts)) + "\n"


def escaped(content: str) -> str:
    """Return `content` so that MediaWiki shows it as it is: every character that can begin markup is an entity.

    Line breaks become spaces; a leading space or hyphen cannot begin a preformatted block or a rule.
    """
    flat = _CONTROL.sub(" ", content.replace("\n", " ")).strip()
    return _MARKUP.sub(lambda found: f"&#{ord(found[0])};", flat)


def linked(label: str, link: str | None) -> str:
    """Return `label` as a link to a web address or wiki page; one that could be something else is left out."""
    if not link:
        return escaped(label)
    if _WEB_ADDRESS.fullmatch(link):
        return f"[{link} {escaped(label)}]"
    page = link.strip().lstrip(":")
    if _PAGE_NAME.fullmatch(page) and "//" not in page and "''" not in page and "~~~" not in page:
        return f"[[:{page}|{escaped(label)}]]"
    return escaped(label)


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            marks = "=" * (block.level + 1)
            yield f"{marks} {escaped(block.text)} {marks}"
        case Paragraph():
            yield "<br />".join(escaped(line) for line in block.text.split("\n"))
        case KeyFigures():
            yield "\n".join(
                f"* '''{escaped(f.shown)}''' {escaped(f.label)}" + (f" ({escaped(f.base)})" if f.base else "")
                for f in block.figures
            )
        case Facts():
            yield "\n".join(f"; {escaped(label)}\n: {escaped(value)}" for label, value in block.pairs)
        case Table():
            yield _table(block)
        case Figure():
            yield _chart(block)
        case Signature():
            yield "\n".join(f"* {escaped(', '.join(filter(None, signer)))}" for signer in block.signers)
        case PageBreak():
            return


def _table(table: Table) -> str:
    numeric = [column.kind in _NUMERIC for column in table.columns]
    lines = ['{| class="wikitable sortable"']
    if table.caption:
        lines.append(f"|+ {escaped(table.caption)}")
    lines += ["|-", *(f'! scope="col" | {escaped(column.title)}' for column in table.columns)]
    for i, row in enumerate(table.rows):
        lines += _row(row, numeric, bold=i in table.emphasised)
    if table.totals:
        lines.append('|- class="sortbottom"')
        lines += _row(table.totals, numeric, bold=True)[1:]
    lines.append("|}")
    if table.note:
        lines.append(f"<small>{escaped(table.note)}</small>")
    return "\n".join(lines)


def _row(row: Row, numeric: list[bool], *, bold: bool) -> list[str]:
    lines = ["|-"]
    for cell, number in zip(row, numeric, strict=True):
        content = linked(cell.shown, cell.link) if isinstance(cell, Cell) else escaped(cell)
        if bold and content:
            content = f"'''{content}'''"
        style = ' style="text-align:end"' if number else ""
        if isinstance(cell, Cell) and cell.value is not None:
            style += f' data-sort-value="{cell.value}"'
        lines.append(f"|{style} | {content}" if style else f"| {content}")
    return lines


def _chart(figure: Figure) -> str:
    """Write a chart as the table of its numbers."""
    chart = figure.chart
    lines = ['{| class="wikitable"', f"|+ {escaped(figure.caption)}"]
    if any(series.name for series in chart.series):
        lines += ["|-", f"! {escaped(chart.unit)}", *(f'! scope="col" | {escaped(s.name)}' for s in chart.series)]
    for row, label in enumerate(chart.labels):
        lines += ["|-", f'! scope="row" | {escaped(label)}']
        lines += [f'| style="text-align:end" | {escaped(series.shown[row])}' for series in chart.series]
    return "\n".join([*lines, "|}"])
