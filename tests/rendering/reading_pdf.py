"""Reads what a PDF says, as a reader's program would: pdfium for the text, and poppler where it is installed."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from typing import TYPE_CHECKING

import pypdfium2

from partnerdesk.rendering.pdf.writing import pdf_bytes
from partnerdesk.rendering.text.face_choice import choose_face

if TYPE_CHECKING:
    from pathlib import Path

    from partnerdesk.reports.document import Document

POPPLER = shutil.which("pdftotext")
_UNSEEN = re.compile("[\u200c-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def printed_pages(document: Document) -> list[str]:
    """Return the text of each page, as pdfium copies it."""
    content, _ = pdf_bytes(document)
    file = pypdfium2.PdfDocument(content)
    try:
        return [_plain(page.get_textpage().get_text_range()) for page in file]
    finally:
        file.close()


def printed_by_poppler(document: Document, folder: Path) -> str:
    """Return the text of all pages, as poppler copies it; only where POPPLER is found."""
    assert POPPLER is not None
    path = folder / "printed.pdf"
    path.write_bytes(pdf_bytes(document)[0])
    done = subprocess.run([POPPLER, str(path), "-"], capture_output=True, check=True)
    return _plain(done.stdout.decode("utf-8"))


def page_sizes(document: Document) -> list[tuple[int, int]]:
    """Return width and height of each page in whole points."""
    file = pypdfium2.PdfDocument(pdf_bytes(document)[0])
    try:
        return [(round(page.get_width()), round(page.get_height())) for page in file]
    finally:
        file.close()


def left_edges(document: Document, *texts: str) -> dict[str, float]:
    """Return how far from the left of the first page each text stands, where it is first found."""
    file = pypdfium2.PdfDocument(pdf_bytes(document)[0])
    try:
        textpage = file[0].get_textpage()
        found = {text: textpage.search(text).get_next() for text in texts}
        missing = [text for text, place in found.items() if place is None]
        assert not missing, missing
        return {text: textpage.get_charbox(place[0])[0] for text, place in found.items()}
    finally:
        file.close()


def has_font_for(text: str, language: str) -> bool:
    """Say whether this computer can draw every character of `text`."""
    return all(choose_face(c, bold=False, language=language, former=None) for c in text if not c.isspace())


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", _UNSEEN.sub("", text))
