"""Lines of text: broken greedily at a width, each ordered from left to right as it is drawn."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerdesk.rendering.text.bidi import needs_algorithm, visual_order
from partnerdesk.rendering.text.tokens import Token, Tokenizer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from partnerdesk.rendering.text.shaping import ShapedWord

_LATIN_LIKE: Final = re.compile("[A-Za-z\u00aa-\u058f\u0900-\u1fff\u2c00-\ud7ff]")
"""Letters that run from left to right."""
_CONTROLS: Final = dict.fromkeys([*range(0x20), 0x7F, *range(0x80, 0xA0)], " ")
_CONTROLS.update({ord("\n"): "\n", 0x85: "\n", 0x2028: "\n", 0x2029: "\n", 0xAD: ""})


class Line(NamedTuple):
    """One line: its words from left to right, and its width in thousandths of the type size."""

    words: tuple[ShapedWord, ...]
    width: float


class Typesetter:
    """Sets the text of one document; remembers every paragraph and word that it has set."""

    def __init__(self, language: str, *, right_to_left: bool) -> None:
        """Take the document's language and its direction, which paragraphs follow unless told otherwise."""
        self.right_to_left = right_to_left
        self._tokenizer = Tokenizer(language)
        self._paragraphs: dict[tuple[str, bool, bool], list[Token]] = {}
        self._broken: dict[tuple[str, float, bool, bool | None], list[Line]] = {}

    @property
    def missing(self) -> str:
        """Characters met so far that no font of the computer has."""
        return "".join(self._tokenizer.missing)

    def line(self, text: str, *, bold: bool = False, right_to_left: bool | None = None) -> Line:
        """Set `text` on one line, however long."""
        return _line(self._tokens(text.replace("\n", " "), bold=bold, right_to_left=right_to_left))

    def width(self, text: str, *, bold: bool = False, right_to_left: bool | None = None) -> float:
        """Return how wide `text` is on one line, in thousandths of the type size."""
        return sum([token.word.width for token in self._tokens(text, bold=bold, right_to_left=right_to_left)])

    def lines(
        self, text: str, width: float, *, size: float, bold: bool = False, right_to_left: bool | None = None
    ) -> list[Line]:
        """Break `text` into lines no wider than `width` points at the type `size`; an empty text is one empty line."""
        room = width / size * 1000
        key = (text, room, bold, right_to_left)
        known = self._broken.get(key)
        if known is not None:
            return known
        broken: list[Line] = []
        for paragraph in text.translate(_CONTROLS).split("\n"):
            tokens = self._tokens(paragraph, bold=bold, right_to_left=right_to_left)
            if sum([token.word.width for token in tokens]) <= room:
                broken.append(_line(tokens))
            else:
                broken += [_line(part) for part in _broken(tokens, room)]
        self._broken[key] = broken
        return broken

    def natural_width(self, text: str, *, size: float, bold: bool = False) -> tuple[float, float]:
        """Return the widths in points of the longest unbreakable piece and of the whole on as few lines as it has."""
        widest_piece = widest_line = 0.0
        for paragraph in text.translate(_CONTROLS).split("\n"):
            piece = line = 0.0
            for token in self._tokens(paragraph, bold=bold, right_to_left=None):
                line += token.word.width
                piece = token.word.width if token.breakable or token.space else piece + token.word.width
                if not token.space:
                    widest_piece = max(widest_piece, piece)
            widest_line = max(widest_line, line)
        return widest_piece * size / 1000, widest_line * size / 1000

    def _direction(self, text: str) -> bool:
        """Return the document's direction, or the other where all letters of `text` run that way.

        A name in Latin letters keeps its brackets and full stop in an Arabic table, and the other way round; a
        sentence of the document that only begins with such a name does not turn.
        """
        if self.right_to_left:
            return needs_algorithm(text) or not _LATIN_LIKE.search(text)
        return needs_algorithm(text) and not _LATIN_LIKE.search(text)

    def _tokens(self, text: str, *, bold: bool, right_to_left: bool | None) -> list[Token]:
        rightwards = self._direction(text) if right_to_left is None else right_to_left
        key = (text, bold, rightwards)
        known = self._paragraphs.get(key)
        if known is None:
            clean = text.translate(_CONTROLS)
            _, known = self._tokenizer.tokens(clean, bold=bold, base=int(rightwards))
            self._paragraphs[key] = known
        return known


def _broken(tokens: list[Token], room: float) -> Iterable[list[Token]]:
    """Fill lines greedily; spaces at a line's end do not count, a piece wider than a line is cut between clusters."""
    line: list[Token] = []
    width = 0.0
    last_break = 0
    pending = list(reversed(tokens))
    while pending:
        token = pending.pop()
        if token.breakable and line:
            last_break = len(line)
        if token.space or width + token.word.width <= room:
            line.append(token)
            width += token.word.width
        elif last_break:
            yield line[:last_break]
            pending.append(token)
            pending.extend(reversed(line[last_break:]))
            line, width, last_break = [], 0.0, 0
        elif len(token.word.clusters) > 1:
            pieces = token.word.pieces()
            pending += [Token(piece, token.level, i > 0, space=False) for i, piece in reversed([*enumerate(pieces)])]
            if line:
                yield line
                line, width = [], 0.0
        elif line:
            yield line
            line, width = [token], token.word.width
        else:
            line, width = [token], token.word.width
            last_break = 0
    if line:
        yield line


def _line(tokens: list[Token]) -> Line:
    """Order the tokens of one line for drawing, without the spaces at its end."""
    end = len(tokens)
    while end and tokens[end - 1].space:
        end -= 1
    kept = tokens[:end]
    line_levels = [token.level for token in kept]
    if any(line_levels):
        kept = [kept[i] for i in visual_order(line_levels)]
    words = tuple([token.word for token in kept])
    return Line(words, sum([word.width for word in words]))
