"""What printing costs: a register in mixed scripts against the same strings drawn unshaped, and the grant summary."""

from __future__ import annotations

import random
import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.benchmarks.case import Case, Measure, Target
from tests.benchmarks.commands import partnerdesk
from tests.benchmarks.group_data import group_file, partners_numbered

if TYPE_CHECKING:
    from tests.benchmarks.case import Stopwatch

_TITLES: Final = ("Name", "City", "Country", "Owner", "Website", "Notes")
_ROW_HEIGHT: Final = 14
_PAGE: Final = (842, 595)
"""Points: A4, lying."""


def _rows(count: int) -> list[tuple[str, ...]]:
    return [
        tuple(getattr(partner, field) for field in ("name", "city", "country", "owner", "website", "notes"))
        for partner in partners_numbered(count, random.Random(3))
    ]


def _register(count: int) -> None:
    from partnerdesk.messages import current
    from partnerdesk.rendering import render
    from partnerdesk.reports.document import Column, Document, Table

    table = Table(tuple(map(Column, _TITLES)), tuple(_rows(count)))
    document = Document("Register", "Bench", current(), date(2026, 1, 1), (table,))
    with tempfile.TemporaryDirectory() as folder:
        render(document, Path(folder) / "register.pdf")


def _drawn_strings(count: int) -> None:
    import pymupdf_fonts
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    with tempfile.TemporaryDirectory() as folder:
        font = Path(folder) / "font.ttf"
        font.write_bytes(pymupdf_fonts.fontbuffers["figo"]())
        pdfmetrics.registerFont(TTFont("Fira", str(font)))
        canvas = Canvas(str(Path(folder) / "register.pdf"), pagesize=_PAGE)
        bottom, top = 40, _PAGE[1] - 40
        y = bottom
        for row in _rows(count):
            if y <= bottom:
                canvas.showPage()
                canvas.setFont("Fira", 9)
                y = top
            for column, words in enumerate(row):
                canvas.drawString(40 + column * 128, y, words)
            y -= _ROW_HEIGHT
        canvas.save()


def _grant_summary(_stopwatch: Stopwatch) -> None:
    with tempfile.TemporaryDirectory() as folder:
        partnerdesk("report", group_file(), "grant-summary", Path(folder) / "summary.pdf")


CASES: Final = (
    Case(
        "print-register-2000",
        lambda _stopwatch: _register(2_000),
        lambda _stopwatch: _drawn_strings(2_000),
        (Target(Measure.CPU_RATIO, 4),),
    ),
    Case(
        "print-register-20000",
        lambda _stopwatch: _register(20_000),
        lambda _stopwatch: _drawn_strings(20_000),
        (Target(Measure.CPU_RATIO, 3),),
        slow=True,
    ),
    Case("print-grant-summary", _grant_summary, None, (Target(Measure.CPU_SECONDS, 1.5),), group_file),
)
