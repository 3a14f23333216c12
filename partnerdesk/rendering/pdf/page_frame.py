"""What stands on every page around the text: the head of the first page, the running head, and the foot."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerdesk.rendering import look
from partnerdesk.rendering.pdf.blocks import draw_lines
from partnerdesk.rendering.pdf.flow import Room

if TYPE_CHECKING:
    from partnerdesk.rendering.pdf.page_surface import PageSurface
    from partnerdesk.rendering.text.typesetting import Line, Typesetter
    from partnerdesk.reports.document import Document, Paper

SIDE_MARGIN: Final = 56.0
"""Points; about 20 millimetres."""
_TOP: Final = 50.0
_RUNNING_HEAD: Final = 22.0
_FOOT: Final = 52.0
_LOGO_HEIGHT: Final = 44.0
_LOGO_WIDTH: Final = 150.0
_SIZES: Final[dict[str, tuple[float, float]]] = {"a4": (595.28, 841.89), "letter": (612.0, 792.0)}


class PageSize(NamedTuple):
    """A page in points."""

    width: float
    height: float

    @property
    def content(self) -> float:
        return self.width - 2 * SIDE_MARGIN


def page_size(paper: Paper, *, landscape: bool) -> PageSize:
    """Return the size of a page of `paper`."""
    width, height = _SIZES[paper]
    return PageSize(height, width) if landscape else PageSize(width, height)


class PageFrame:
    """Draws head and foot of the pages of one document."""

    def __init__(self, document: Document, typesetter: Typesetter) -> None:
        self._document = document
        self._typesetter = typesetter
        self._width = page_size(document.paper, landscape=False).content
        self._logo = _readable_logo(document.logo)
        self.unreadable_logo = document.logo is not None and self._logo is None
        beside_logo = self._width - (_LOGO_WIDTH + 20 if self._logo else 0)
        self._head: list[tuple[list[Line], float, str]] = [
            (typesetter.lines(text, beside_logo, size=size, bold=bold), size, colour)
            for text, size, bold, colour in (
                (document.group, look.BODY, True, look.MUTED),
                (document.title, look.TITLE, True, look.ACCENT),
                (document.subtitle, look.SUBTITLE, False, look.INK),
            )
            if text
        ]

    def room(self) -> Room:
        """Return where text may stand."""
        head = max(
            sum(len(lines) * size * look.LEADING for lines, size, _ in self._head), _LOGO_HEIGHT if self._logo else 0
        )
        portrait = page_size(self._document.paper, landscape=False)
        return Room(
            first_top=_TOP + head + 22,
            top=_TOP + _RUNNING_HEAD,
            portrait_bottom=portrait.height - _FOOT - 10,
            landscape_bottom=portrait.width - _FOOT - 10,
        )

    def draw(self, surface: PageSurface, number: int, total: int) -> None:
        """Draw the head and foot of page `number` of `total`."""
        if number == 1:
            self._first_head(surface)
        else:
            self._running_head(surface)
        self._foot(surface, number, total)

    def _first_head(self, surface: PageSurface) -> None:
        y = _TOP
        for lines, size, colour in self._head:
            draw_lines(surface, lines, SIDE_MARGIN, y, size=size, colour=colour)
            y += len(lines) * size * look.LEADING
        if self._logo:
            image, wide, high = self._logo
            scale = min(_LOGO_WIDTH / wide, _LOGO_HEIGHT / high)
            x = surface.width - SIDE_MARGIN - wide * scale
            surface.image(image, x, _TOP, wide * scale, high * scale)
            y = max(y, _TOP + _LOGO_HEIGHT)
        surface.rule(SIDE_MARGIN, y + 8, surface.width - SIDE_MARGIN, y + 8, thickness=1.4, colour=look.ACCENT)

    def _running_head(self, surface: PageSurface) -> None:
        document, end = self._document, surface.width - SIDE_MARGIN
        title = ": ".join(filter(None, (document.title, document.subtitle)))
        half = (end - SIDE_MARGIN) / 2 - 10
        size, colour = look.SMALL, look.MUTED
        surface.text(self._shortened(document.group, half), SIDE_MARGIN, _TOP, size=size, colour=colour)
        surface.text(self._shortened(title, half), end, _TOP, size=size, colour=colour, anchor="end")
        surface.rule(SIDE_MARGIN, _TOP + 6, end, _TOP + 6, thickness=0.5, colour=look.HAIRLINE)

    def _shortened(self, text: str, width: float) -> Line:
        """Set one line; what has no room there is said by an ellipsis (the first page has it whole)."""
        lines = self._typesetter.lines(text, width, size=look.SMALL)
        if len(lines) == 1:
            return lines[0]
        shorter = text[: len(text) * 9 // 10 - 1].rstrip()
        return self._shortened(shorter.removesuffix("…") + "…", width) if shorter else lines[0]

    def _foot(self, surface: PageSurface, number: int, total: int) -> None:
        document = self._document
        language, end, y = document.language, surface.width - SIDE_MARGIN, surface.height - _FOOT
        dated = language.text("report-data-as-of", language.date(document.data_date, "long"))
        surface.rule(SIDE_MARGIN, y, end, y, thickness=0.5, colour=look.HAIRLINE)
        paged = language.text("report-page-of", number, total)
        size, colour, baseline = look.SMALL, look.MUTED, y + 14
        surface.text(self._typesetter.line(dated), SIDE_MARGIN, baseline, size=size, colour=colour)
        surface.text(self._typesetter.line(paged), end, baseline, size=size, colour=colour, anchor="end")


def _readable_logo(logo: bytes | None) -> tuple[object, float, float] | None:
    """Open the group's picture; None where it is absent or damaged, which must not keep a report from printing."""
    if not logo:
        return None
    from PIL import Image, UnidentifiedImageError
    from reportlab.lib.utils import ImageReader

    try:
        with Image.open(BytesIO(logo), formats=("PNG", "JPEG", "GIF", "WEBP")) as image:
            image.load()
            image.thumbnail((900, 900))
            picture = image.convert("RGBA" if image.mode in {"RGBA", "LA", "P", "PA"} else "RGB")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    return ImageReader(picture), float(picture.width), float(picture.height)
