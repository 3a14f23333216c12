"""Document -> PDF: lays every block out, puts the pieces on pages, draws them, and says what could not be drawn."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from partnerdesk.messages import text
from partnerdesk.rendering.pdf import blocks
from partnerdesk.rendering.pdf.embedding import embed
from partnerdesk.rendering.pdf.flow import PagePlan, Piece, paginate
from partnerdesk.rendering.pdf.glyph_operators import GlyphOperators
from partnerdesk.rendering.pdf.page_frame import SIDE_MARGIN, PageFrame, page_size
from partnerdesk.rendering.pdf.page_surface import PageSurface
from partnerdesk.rendering.pdf.table_columns import TableFit, fit_table
from partnerdesk.rendering.pdf.table_pieces import TablePieces
from partnerdesk.rendering.text.typesetting import Typesetter
from partnerdesk.reports.document import (
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

    from partnerdesk.reports.document import Block


def pdf_bytes(document: Document) -> tuple[bytes, list[str]]:
    """Return the file and, in the user's language, what is missing in it. The same document gives the same bytes."""
    typesetter = Typesetter(document.language.locale.language, right_to_left=document.language.right_to_left)
    frame = PageFrame(document, typesetter)
    pages = paginate(_Layout(document, typesetter, frame).pieces(), frame.room())
    output = BytesIO()
    # Written in ASCII, streams are a quarter larger, and the time of saving is mostly spent on that.
    rl_config.useA85 = 0
    canvas = Canvas(output, pageCompression=1, invariant=1, lang=str(document.language.locale).replace("_", "-"))
    _describe(canvas, document)
    operators = GlyphOperators()
    _draw(canvas, document, pages, frame, operators, typesetter)
    embed(canvas, operators.faces.values())
    canvas.save()
    warnings = []
    if typesetter.missing:
        warnings.append(text("render-missing-characters", " ".join(typesetter.missing)))
    if frame.unreadable_logo:
        warnings.append(text("render-unreadable-logo"))
    return output.getvalue(), warnings


def _describe(canvas: Canvas, document: Document) -> None:
    canvas.setTitle(": ".join(filter(None, (document.title, document.subtitle))))
    canvas.setAuthor(document.author or document.group)
    canvas.setSubject(document.subtitle)
    canvas.setCreator(text("app-name"))
    canvas.setViewerPreference("DisplayDocTitle", "true")
    # Not "Direction": pdfium would then turn lines of Latin words around when it copies or searches.


def _draw(
    canvas: Canvas,
    document: Document,
    pages: list[PagePlan],
    frame: PageFrame,
    operators: GlyphOperators,
    typesetter: Typesetter,
) -> None:
    for number, page in enumerate(pages, start=1):
        size = page_size(document.paper, landscape=page.landscape)
        canvas.setPageSize(size)
        surface = PageSurface(canvas, operators, typesetter, *size)
        frame.draw(surface, number, len(pages))
        for top, piece in page.placed:
            piece.draw(surface, SIDE_MARGIN, top)
        surface.finish()


class _Layout:
    """Turns the blocks of one document into pieces."""

    def __init__(self, document: Document, typesetter: Typesetter, frame: PageFrame) -> None:
        self._document = document
        self._typesetter = typesetter
        self._portrait = page_size(document.paper, landscape=False).content
        self._landscape = page_size(document.paper, landscape=True).content
        room = frame.room()
        self._table_room = {wide: room.bottom(landscape=wide) - room.top - 60 for wide in (False, True)}

    def pieces(self) -> Iterator[Piece]:
        """Yield the pieces in order; headings right before a wide table turn with it."""
        fits = {
            i: fit_table(block, self._typesetter, self._portrait, self._landscape)
            for i, block in enumerate(self._document.blocks)
            if isinstance(block, Table)
        }
        new_page = False
        self._outline_level = -1
        for i, block in enumerate(self._document.blocks):
            if isinstance(block, PageBreak):
                new_page = True
                continue
            landscape = self._turns(i, fits)
            for piece in self._block(block, i, fits.get(i), self._landscape if landscape else self._portrait):
                piece.landscape = landscape
                piece.new_page, new_page = new_page, False
                yield piece

    def _turns(self, at: int, fits: dict[int, TableFit]) -> bool:
        document = self._document
        while at < len(document.blocks) and isinstance(document.blocks[at], Heading):
            at += 1
        return at in fits and fits[at].landscape

    def _block(self, block: Block, at: int, fit: TableFit | None, width: float) -> Iterator[Piece]:
        typesetter = self._typesetter
        match block:
            case Heading():
                # An outline may not skip a level, as from 1 to 3.
                self._outline_level = min(block.level - 1, self._outline_level + 1)
                place = blocks.OutlinePlace(f"heading-{at}", self._outline_level)
                yield from blocks.heading_pieces(block, typesetter, width, place)
            case Paragraph():
                yield from blocks.paragraph_pieces(block, typesetter, width)
            case KeyFigures():
                yield from blocks.key_figure_pieces(block, typesetter, width)
            case Facts():
                yield from blocks.fact_pieces(block, typesetter, width)
            case Figure():
                yield from blocks.figure_pieces(block, typesetter, width)
            case Signature():
                yield from blocks.signature_pieces(block, typesetter, width)
            case Table() if fit is not None:
                locale = self._document.language.locale
                yield from TablePieces(block, fit, typesetter, locale, self._table_room[fit.landscape]).pieces()
            case _:
                raise TypeError(f"no way to print {block!r}")
