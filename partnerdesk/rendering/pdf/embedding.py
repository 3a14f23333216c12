"""Faces inside the PDF: Type0 fonts whose codes are glyph numbers, cut down at save to the glyphs that were drawn."""

from __future__ import annotations

import functools
import hashlib
from typing import TYPE_CHECKING, Any, Final

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc

if TYPE_CHECKING:
    from collections.abc import Iterable

    from partnerdesk.rendering.text.faces import Face

_SYMBOLIC: Final = 4
"""The flag of a font whose codes follow no standard encoding (ISO 32000-1, table 123)."""
_DROPPED_TABLES: Final = (
    "GSUB",
    "GPOS",
    "GDEF",
    "DSIG",
    "kern",
    "STAT",
    "BASE",
    "VORG",
    "MATH",
    "vhea",
    "vmtx",
    "name",
)
_TO_UNICODE_HEAD: Final = (
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
    "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
)
_TO_UNICODE_FOOT: Final = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"


def embed(canvas: Any, faces: Iterable[EmbeddedFace]) -> None:
    """Let reportlab write the faces when it saves; until then they gather the glyphs that are drawn."""
    canvas._doc.delayedFonts.extend(faces)


class EmbeddedFace:
    """One face as used in one PDF; reportlab calls `addObjects` when the file is saved."""

    def __init__(self, face: Face, code: str) -> None:
        """Take the face and the `code` by which page contents call it, such as `T1`."""
        self.face = face
        self.code = code
        self._widths: dict[int, float] = {}
        self._texts: dict[int, str] = {}

    def use(self, glyph: int, *, declared: float | None = None) -> None:
        """Note that `glyph` is drawn; the file states its own width, or a `declared` one, in thousandths.

        A stated width moves what follows and tells readers where a character ends; it does not change the shape.
        """
        if glyph not in self._widths:
            self._widths[glyph] = (
                declared or self.face.hb_font.get_glyph_h_advance(glyph) * 1000 / self.face.units_per_em
            )

    def says(self, glyph: int, text: str) -> bool:
        """Say whether copying `glyph` alone gives `text`, as the first text it was drawn for does."""
        return self._texts.setdefault(glyph, text) == text

    @functools.cached_property
    def blank(self) -> int | None:
        """The glyph of the space, None where the face has none."""
        glyph: int | None = self.face.hb_font.get_nominal_glyph(ord(" "))
        if glyph is not None:
            self.use(glyph)
        return glyph

    def width(self, glyph: int) -> float:
        """Return the width that the file states for a glyph already used, in thousandths of the type size."""
        return self._widths[glyph]

    def addObjects(self, document: Any) -> None:
        """Write the font's objects into reportlab's document."""
        tables, outlines = self._subset()
        digest = hashlib.sha256(outlines + repr(sorted(self._widths)).encode()).digest()
        tag = "".join(chr(ord("A") + byte % 26) for byte in digest[:6])
        name = f"{tag}+{''.join(filter(str.isalnum, self.face.name))}"
        compact = "glyf" not in tables
        descendant = {
            "Type": pdfdoc.PDFName("Font"),
            "Subtype": pdfdoc.PDFName("CIDFontType0" if compact else "CIDFontType2"),
            "BaseFont": pdfdoc.PDFName(name),
            "CIDSystemInfo": pdfdoc.PDFDictionary(
                {"Registry": pdfdoc.PDFString("Adobe"), "Ordering": pdfdoc.PDFString("Identity"), "Supplement": 0}
            ),
            "DW": 1000,
            "W": pdfdoc.PDFArray(self._width_array()),
            "FontDescriptor": document.Reference(
                self._descriptor(name, outlines, compact=compact, document=document), f"descriptor:{self.code}"
            ),
        }
        if not compact:
            descendant["CIDToGIDMap"] = pdfdoc.PDFName("Identity")
        to_unicode = _stream(self._to_unicode().encode("ascii"))
        font = {
            "Type": pdfdoc.PDFName("Font"),
            "Subtype": pdfdoc.PDFName("Type0"),
            "BaseFont": pdfdoc.PDFName(name),
            "Encoding": pdfdoc.PDFName("Identity-H"),
            "DescendantFonts": pdfdoc.PDFArray(
                [document.Reference(pdfdoc.PDFDictionary(descendant), f"descendant:{self.code}")]
            ),
            "ToUnicode": document.Reference(to_unicode, f"toUnicode:{self.code}"),
        }
        reference = document.Reference(pdfdoc.PDFDictionary(font), f"font:{self.code}")
        document.idToObject["BasicFonts"].dict[self.code] = reference

    def _subset(self) -> tuple[set[str], bytes]:
        """Return the table names of the cut face, and the bytes to embed: the whole file, or bare CFF outlines."""
        wanted = hb.SubsetInput()
        wanted.glyph_set.update({0, *self._widths})
        wanted.drop_table_tag_set.update(int.from_bytes(tag.encode("ascii"), "big") for tag in _DROPPED_TABLES)
        wanted.flags = (
            hb.SubsetFlags.RETAIN_GIDS
            | hb.SubsetFlags.NOTDEF_OUTLINE
            | hb.SubsetFlags.NO_LAYOUT_CLOSURE
            | hb.SubsetFlags.DESUBROUTINIZE
            | hb.SubsetFlags.DOWNGRADE_CFF2
            | hb.SubsetFlags.CFF_IDENTITY_CHARSET
        )
        if self.face.variable:
            wanted.pin_all_axes_to_default(self.face.hb_face)
            wanted.pin_axis_location(self.face.hb_face, "wght", self.face.weight)
        cut = hb.subset(self.face.hb_face, wanted)
        tables = set(cut.table_tags)
        if "CFF " in tables:
            return tables, bytes(cut.reference_table("CFF ").data)
        return tables, bytes(cut.blob.data)

    def _descriptor(self, name: str, outlines: bytes, *, compact: bool, document: Any) -> Any:
        scale = 1000 / self.face.units_per_em
        extents = self.face.hb_font.get_font_extents("ltr")
        file = _stream(outlines)
        if compact:
            file.dictionary["Subtype"] = pdfdoc.PDFName("CIDFontType0C")
        else:
            file.dictionary["Length1"] = len(outlines)
        ascent, descent = round(extents.ascender * scale), round(extents.descender * scale)
        return pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("FontDescriptor"),
                "FontName": pdfdoc.PDFName(name),
                "Flags": _SYMBOLIC,
                "FontBBox": pdfdoc.PDFArray([-1000, descent, 2000, ascent]),
                "ItalicAngle": 0,
                "Ascent": ascent,
                "Descent": descent,
                "CapHeight": 700,
                "StemV": 140 if self.face.weight >= 600 else 80,
                "FontFile3" if compact else "FontFile2": document.Reference(file, f"fontFile:{self.code}"),
            }
        )

    def _width_array(self) -> list[Any]:
        array: list[Any] = []
        for glyph in sorted(self._widths):
            array += [glyph, pdfdoc.PDFArray([round(self._widths[glyph], 2)])]
        return array

    def _to_unicode(self) -> str:
        entries = [
            f"<{glyph:04X}> <{text.encode('utf-16-be').hex().upper()}>"
            for glyph, text in sorted(self._texts.items())
            if text
        ]
        blocks = [entries[at : at + 100] for at in range(0, len(entries), 100)]
        mapped = "".join(f"{len(b)} beginbfchar\n" + "\n".join(b) + "\nendbfchar\n" for b in blocks)
        return _TO_UNICODE_HEAD + mapped + _TO_UNICODE_FOOT


def _stream(content: bytes) -> Any:
    return pdfdoc.PDFStream(content=content, filters=[pdfdoc.PDFZCompress])
