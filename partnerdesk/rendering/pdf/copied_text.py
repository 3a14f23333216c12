"""Which characters each drawn glyph is copied as, so that searching and copying find the words that were written."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from partnerdesk.rendering.text.bidi_rules import mirrored
from partnerdesk.rendering.text.shaping import Glyph

if TYPE_CHECKING:
    from partnerdesk.rendering.pdf.embedding import EmbeddedFace
    from partnerdesk.rendering.text.shaping import Cluster, ShapedWord


class CopiedPart(NamedTuple):
    """Glyphs that are copied as `text`; hidden ones take up room but are not inked."""

    text: str
    glyphs: tuple[Glyph, ...]
    hidden: bool = False

    @property
    def plain(self) -> bool:
        """Say whether this is one glyph on the baseline, which may share an operator with its neighbours."""
        return len(self.glyphs) == 1 and not self.glyphs[0].up and not self.hidden


def divided_for_copying(word: ShapedWord, embedded: EmbeddedFace) -> list[CopiedPart]:
    """Return the parts of a word from left to right."""
    if not word.right_to_left:
        return [CopiedPart(text, glyphs) for text, glyphs in word.clusters]
    return [part for cluster in word.clusters for part in _leftward(cluster, embedded)]


def _leftward(cluster: Cluster, embedded: EmbeddedFace) -> list[CopiedPart]:
    """Divide a cluster of leftward text.

    pdfium and poppler turn what they find from left to right around, one character after the other, and pdfium
    mirrors brackets while it does. So a bracket is what it looks like, and a ligature may not stand for several
    characters: its last one gets the glyph, the others hidden copies of it that share its width. A letter with
    vowel signs is told in reading order, as ISO 32000 wants; poppler then swaps the two.
    """
    text, glyphs = cluster
    if len(text) == 1:
        return [CopiedPart(mirrored(text), glyphs)]
    if len(glyphs) == 1:
        number, right, up, advance = glyphs[0]
        share = advance / len(text)
        embedded.use(number, declared=share)
        inked = CopiedPart(text[-1], (Glyph(number, right, up, share),))
        return [inked, *(CopiedPart(c, (Glyph(number, 0, 0, share),), hidden=True) for c in text[-2::-1])]
    return [CopiedPart(text, glyphs)]
