"""Parts of words by which a header is known whatever its endings: stems of words, short pieces of unspaced text."""

from __future__ import annotations

import functools
import re
from typing import Final

UNSPACED: Final = re.compile(r"[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff]+")
"""Chinese characters, kana and Hangul: words of a header run together, so pieces of one and two are compared."""
_LEAST: Final = 3
"""Letters that stay when an ending goes."""


def _listed(**endings: str) -> dict[str, tuple[str, ...]]:
    return {script: tuple(written.split()) for script, written in endings.items()}


_ENDINGS: Final = _listed(
    latin="iho eho emu ymi imi ych ich ach ami emi ove ou um es en er em os as is s a e i o u y",
    cyrillic=(
        "иями ями ами ого его ому ему ими ыми ією ий ый ой ая яя ое ее ые ие их ых ую юю ів їв ов ев ам ям ах ях ом ем "
        "ою ею єю ия ья ня а я о е є у ю и і ї ы ь й"
    ),
    arabic="ها ات ان ون ين يه ه ي",
)
_OF_VERBS: Final = _listed(
    latin=(
        "aciones acion acoes acao ations ation ements ement ments ment ados adas ado ada idos idas ido ida aron ieron "
        "ungen ung ovani ovano eni ani eno ano ing ed ees ee"
    ),
    cyrillic=(
        "увания ования ування овання увати овать ували овали ювали овано увано ення ання ение ание ения ания ения ено "
        "ано ена ана ены аны ені ані али или ило ала ать ить ати ити"
    ),
)
"""Endings that make a noun or a participle of a verb, so that "firmado" is known by "firma"."""
_LEAST_OF_VERB: Final = 4
_ARABIC_BEGINNINGS: Final = ("وال", "بال", "لل", "ال")
_SMALL: Final = 0.12
"""What a preposition or an article weighs: it tells "valid to" from "valid from", and little else."""
_SINGLE: Final = 0.4
"""What a single character weighs beside a pair of them."""
_SMALL_WORDS: Final = frozenset(
    "de del la el los las lo of the a an du des le les l d da do dos das e y et und der die dem den von i and та "
    "і в у z ze s se o u v ve и с со к о об para por pelo pela pour par for in en em na on at by to po za на по "
    "за із для про que qui il elle your our su sus nuestro nuestra notre nos nosso nossa votre vos is are was "
    "were be been con com avec mit im am zum zur auf bei als from until od до от من في الى على عن مع un una une "
    "um uma ein eine si n ce cette this that these which wie wir ihr ihre you we us they their it its he she я "
    "ми мы вы ви наш наша ваш jsme byl byla bylo qual quais cual cuales quel quelle quels quelles what welche "
    "welcher welches jaky jaka jake jaci который какой какая какие який яка які".split()
)


@functools.lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Take the endings of number, gender and case off a folded word; alike for all languages of a script.

    >>> stem("participantes"), stem("договору"), stem("الجهات")
    ('participant', 'договор', 'جه')
    """
    first = ord(word[0]) if word else 0
    if first < 0x250 or 0x400 <= first < 0x530:
        script = "latin" if first < 0x250 else "cyrillic"
        bare = _without(word, _OF_VERBS[script], least=_LEAST_OF_VERB)
        return bare if bare != word else _without(word, _ENDINGS[script])
    if 0x600 <= first < 0x700:
        begins = next((one for one in _ARABIC_BEGINNINGS if word.startswith(one) and len(word) > len(one) + 1), "")
        return _without(word.removeprefix(begins), _ENDINGS["arabic"], least=2)
    return word


def _without(word: str, endings: tuple[str, ...], *, least: int = _LEAST) -> str:
    # All at once first: most of the words of tens of thousands of phrases end in none of them.
    if len(word) <= least or not word.endswith(endings):
        return word
    return next((word[: -len(one)] for one in endings if word.endswith(one) and len(word) - len(one) >= least), word)


def pieces(text: str) -> list[str]:
    """Return the pairs of neighbouring characters of an unspaced text, then the single ones.

    >>> pieces("签署日")
    ['签署', '署日', '签', '署', '日']
    """
    return [text[place : place + 2] for place in range(len(text) - 1)] + list(text)


def stems_of(key: str) -> dict[str, float]:
    """Return the stems of a folded header or phrase with the share that each word has in it, from 0 to 1."""
    found: dict[str, float] = {}
    for word in key.split():
        for one, share in stems_of_word(word):
            if found.get(one, 0.0) < share:
                found[one] = share
    return found


weighted_stems = functools.lru_cache(maxsize=4_096)(stems_of)
"""The same for what is asked again and again, as the words of one sheet are."""


@functools.lru_cache(maxsize=50_000)
def stems_of_word(word: str) -> tuple[tuple[str, float], ...]:
    """Return the stems in a word with their shares; tens of thousands of phrases are made of far fewer words."""
    if word.isascii():
        return (_weighted(word),)
    found: list[tuple[str, float]] = []
    place = 0
    for run in UNSPACED.finditer(word):
        found += [_weighted(word[place : run.start()])] if run.start() > place else []
        found += [(piece, 1.0 if len(piece) > 1 else _SINGLE) for piece in pieces(run[0])]
        place = run.end()
    return (*found, _weighted(word[place:])) if place < len(word) else tuple(found)


def _weighted(word: str) -> tuple[str, float]:
    is_small = word in _SMALL_WORDS or word.isdecimal() or len(word) == 1
    return (word, _SMALL) if is_small else (stem(word), 1.0)
