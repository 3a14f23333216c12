"""A paragraph as tokens: the smallest pieces between which a line may break or face or direction change."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

import regex

from partnerdesk.rendering.text.bidi import levels
from partnerdesk.rendering.text.face_choice import choose_face
from partnerdesk.rendering.text.faces import Face, bundled_faces, is_unseen
from partnerdesk.rendering.text.shaping import ShapedWord, script_of, shape_word

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLAIN: Final = re.compile("[ -~\u00a0-\u024f\u0386-\u03ce\u0400-\u045f\u0490-\u0491\u2010-\u2026\u20ac]*")
"""Letters that stand alone, run rightwards and are all in FiraGO, where no cluster needs to be looked for."""
_PLAIN_PIECE: Final = re.compile(r" +|[^ ]*?[-/–—](?=[^\W\d_])|[^ ]+")
_GRAPHEME: Final = regex.compile(r"\X")
_SPACES: Final = frozenset(" \t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000")
_BREAKS_AFTER: Final = frozenset("-/–—\u2010")
_JOINED: Final = frozenset({"Arab", "Syrc", "Nkoo", "Mong", "Adlm", "Rohg"})
_SPACELESS: Final = frozenset({"Hani", "Hira", "Kana", "Bopo", "Thai", "Laoo", "Yiii"})
"""Scripts written without spaces between words. Khmer and Burmese stack across clusters: they break at spaces."""
_NEVER_FIRST: Final = frozenset(
    "、。，．・：；？！）」』】〉》〕］｝〗〙ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ%)]}!?,.:;ฯๆะาำ"
)
_NEVER_LAST: Final = frozenset("（「『【〈《〔［｛〖〘([{เแโใไ")
_ZERO_WIDTH_SPACE: Final = "\u200b"


@dataclass(frozen=True, slots=True)
class Token:
    """One shaped piece at one embedding level; a line may start with it where `breakable`."""

    word: ShapedWord
    level: int
    breakable: bool
    space: bool


class _Piece(NamedTuple):
    """What a token will be, before it is shaped."""

    start: int
    end: int
    level: int
    face: Face
    script: str
    breakable: bool
    space: bool


class Tokenizer:
    """Cuts paragraphs into tokens, shaping each different word once; notes the characters that no font has."""

    def __init__(self, language: str) -> None:
        """Take the document's language, which decides on the forms of Han and of some Cyrillic and Latin letters."""
        self.language = language
        self.missing: dict[str, None] = {}
        self._words: dict[tuple[object, ...], ShapedWord] = {}

    def tokens(self, text: str, *, bold: bool, base: int | None) -> tuple[int, list[Token]]:
        """Return the paragraph's level and its tokens in reading order; `text` holds no line break."""
        if base != 1 and _PLAIN.fullmatch(text):
            face = bundled_faces(bold=bold)[0]
            return 0, self._plain_tokens(text, face)
        level, found = levels(text, base)
        return level, [self._token(text, piece) for piece in self._pieces(text, found, bold=bold)]

    def _plain_tokens(self, text: str, face: Face) -> list[Token]:
        tokens: list[Token] = []
        words = self._words
        after_space = False
        after_hyphen = False
        for found in _PLAIN_PIECE.finditer(text):
            piece = found[0]
            key = (piece, face)
            word = words.get(key)
            if word is None:
                script = next(filter(None, map(script_of, piece)), "Latn")
                word = words[key] = shape_word(piece, face, script, right_to_left=False, language=self.language)
            space = piece[0] == " "
            tokens.append(Token(word, 0, after_space or after_hyphen, space))
            after_space = space
            after_hyphen = not space and piece[-1] in _BREAKS_AFTER
        return tokens

    def _token(self, text: str, piece: _Piece) -> Token:
        part = text[piece.start : piece.end]
        joins = piece.script in _JOINED
        before = text[piece.start - 1 : piece.start] if joins and piece.start else ""
        after = text[piece.end : piece.end + 1] if joins else ""
        right_to_left = piece.level % 2 == 1
        key = (part, piece.face, piece.script, right_to_left, before, after)
        word = self._words.get(key)
        if word is None:
            word = self._words[key] = shape_word(
                part,
                piece.face,
                piece.script,
                right_to_left=right_to_left,
                language=self.language,
                before=before,
                after=after,
            )
        return Token(word, piece.level, piece.breakable, piece.space)

    def _pieces(self, text: str, found: list[int], *, bold: bool) -> Iterator[_Piece]:
        """Group grapheme clusters of one level, face and script that no line break may part."""
        piece: _Piece | None = None
        face: Face | None = None
        script = next((s for s in map(script_of, text) if s), "Latn")
        last = ""
        for grapheme in _GRAPHEME.finditer(text):
            cluster = grapheme[0]
            start, end = grapheme.span()
            if all(map(is_unseen, cluster)) or cluster == _ZERO_WIDTH_SPACE:
                last = cluster if cluster == _ZERO_WIDTH_SPACE else last
                if piece is not None:
                    yield piece
                piece = None
                continue
            face = self._face(cluster, face, bold=bold)
            script = next((s for s in map(script_of, cluster) if s), script)
            space = cluster in _SPACES
            breakable = _may_break(last, cluster, script)
            same = piece is not None and (piece.level, piece.face, piece.script) == (found[start], face, script)
            if piece is not None and same and not breakable and piece.space == space:
                piece = piece._replace(end=end)
            else:
                if piece is not None:
                    yield piece
                piece = _Piece(start, end, found[start], face, script, breakable, space)
            last = cluster
        if piece is not None:
            yield piece

    def _face(self, cluster: str, former: Face | None, *, bold: bool) -> Face:
        face = choose_face(cluster, bold=bold, language=self.language, former=former)
        if face is None:
            self.missing.update(dict.fromkeys(cluster))
            return bundled_faces(bold=bold)[0]
        return face


def _may_break(last: str, cluster: str, script: str) -> bool:
    """Say whether a line may end after the cluster `last` and begin with `cluster`."""
    if not last:
        return False
    if last in _SPACES or last == _ZERO_WIDTH_SPACE:
        return cluster not in _SPACES
    if cluster in _SPACES or cluster[0] in _NEVER_FIRST or last[-1] in _NEVER_LAST or last[0] in _NEVER_LAST:
        return False
    if last in _BREAKS_AFTER:
        return cluster[0].isalpha()
    letter = script_of(cluster[0])
    spaceless = letter in _SPACELESS or (
        script_of(last[0]) in _SPACELESS and unicodedata.category(cluster[0])[0] == "L"
    )
    return spaceless and script in _SPACELESS | {"Latn"}
