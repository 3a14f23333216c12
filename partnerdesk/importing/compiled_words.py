"""All known header words, made ready to be looked up: each phrase with its fields, and the phrases with each stem.

To compile a hundred thousand phrases takes more than a second on a fast computer. The result is kept in the user's
cache folder, and made anew when the words or what compiles them have changed.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import marshal
import math
import sys
import threading
from array import array
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import platformdirs

from partnerdesk import __version__
from partnerdesk.importing import header_words as written
from partnerdesk.importing import word_stems
from partnerdesk.importing.collector import resting_collector
from partnerdesk.importing.header_words import OTHER, Word, header_key, without_brackets
from partnerdesk.importing.values.value_words import known_choices
from partnerdesk.importing.word_stems import UNSPACED, stems_of_word
from partnerdesk.messages import languages
from partnerdesk.records import folding
from partnerdesk.records.partner import PartnerType
from partnerdesk.resource_files import resource

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_NAME: Final = "header-words-"
_DIGEST: Final = hashlib.sha256().digest_size
_COMPILING: Final = threading.Lock()
"""Whoever comes while another thread compiles waits for it."""


class CompiledWords(NamedTuple):
    """Known phrases; a phrase goes by its place among all of them.

    A stem weighs the more the fewer fields it stands for (inverse document frequency, with fields as the documents).
    """

    words: Mapping[str, tuple[Word, ...]]
    """For each folded phrase the fields that it may stand for."""
    phrases: list[str]
    weights: dict[str, float]
    """What each stem weighs."""
    with_stem: dict[str, list[tuple[float, bytes]]]
    """Phrases with a stem, as four bytes for the place of each, by the share that the stem has in them."""
    totals: memoryview[float]
    """What the stems of each phrase weigh together."""
    spaced: list[str]
    """The stems of scripts that set blanks between words, sorted."""

    def places(self, stem: str) -> Iterator[tuple[float, memoryview[int]]]:
        """Yield the share that a stem has in phrases, and the places of these."""
        return ((share, memoryview(places).cast("I")) for share, places in self.with_stem[stem])


def compiled_words() -> CompiledWords:
    """Return the words of `header-words.json` and `other-words.json` and the fields' labels, ready to be looked up."""
    with _COMPILING:
        return _compiled()


def header_words() -> Mapping[str, tuple[Word, ...]]:
    """Return for each folded word or phrase the fields that it may stand for."""
    return compiled_words().words


def is_header_word(header: str) -> bool:
    """Tell whether a text is the name of a field, in any language; for the layout's guess of the header row.

    A word such as "museum" is none: it may stand over names of museums, and far more often beside one.
    """
    return any(
        key in header_words() and key not in known_choices(PartnerType)
        for key in (header_key(header), header_key(without_brackets(header)))
    )


@contextlib.contextmanager
def words_made_ready() -> Iterator[None]:
    """Make the words ready beside other work: reading a file is waiting for another process, as a rule."""
    maker = threading.Thread(target=compiled_words, name="header words", daemon=True)
    maker.start()
    yield  # who cancels does not wait for the words
    maker.join()


@functools.cache
def _compiled() -> CompiledWords:
    with resting_collector():
        file = platformdirs.user_cache_path("partnerdesk", appauthor=False) / f"{_NAME}{_state_of_words()}.bin"
        kept = _kept(file)
        if kept is None:
            kept = _made()
            _keep(file, kept)
        phrases, groups, weights, with_stem, totals, spaced = kept
        lists = [tuple(Word(*word) for word in group) for group in groups]
        words = {phrase: lists[group] for phrase, group in phrases.items()}
        return CompiledWords(words, list(phrases), weights, with_stem, memoryview(totals).cast("d"), spaced)


def _state_of_words() -> str:
    """Return a text that changes with everything that the compiled words are made of."""
    state = hashlib.sha256(f"{__version__} {sys.implementation.cache_tag} {sys.byteorder}".encode())
    parts = [resource("header-words.json"), resource("other-words.json")]
    parts += [resource("i18n", f"{code}.json") for code in languages()]
    # In a packed program these are no files, and change with its version only.
    parts += [Path(module.__file__ or "") for module in (written, word_stems, folding)] + [Path(__file__)]
    for part in parts:
        if part.is_file():
            state.update(part.read_bytes())
    state.update(" ".join(target for key in written.IMPORTED for target in written.labelled_targets(key)).encode())
    return state.hexdigest()[:16]


def _kept(file: Path) -> Any:
    """Return what the cache holds, None where it holds nothing or something else than was written."""
    try:
        content = file.read_bytes()
    except OSError:
        return None
    if hashlib.sha256(content[_DIGEST:]).digest() != content[:_DIGEST]:
        return None
    return marshal.loads(content[_DIGEST:])  # noqa: S302 - the user's own file, and whole as the digest tells


def _keep(file: Path, made: Any) -> None:
    """Write the cache in place of a former one; without a folder to write to, the next start compiles again."""
    content = marshal.dumps(made)
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        unfinished = file.with_suffix(f".{threading.get_native_id()}")
        unfinished.write_bytes(hashlib.sha256(content).digest() + content)
        unfinished.replace(file)
        for former in file.parent.glob(f"{_NAME}*"):
            if former != file:
                former.unlink(missing_ok=True)


def _made() -> tuple[Any, ...]:
    """Compile the words, in plain types that can be written to a file; see `CompiledWords`."""
    known = written.written_words()
    lists: dict[tuple[Word, ...], int] = {}
    phrases = {phrase: lists.setdefault(words, len(lists)) for phrase, words in known.items()}
    fields = [frozenset(word.target.split(".", 1)[1] for word in words) for words in lists]
    ours = {word.target.split(".", 1)[1] for words in lists for word in words if not word.target.startswith(OTHER)}
    list_of = [*phrases.values()]
    weights: dict[str, float] = {}
    with_stem: dict[str, list[tuple[float, bytes]]] = {}
    totals = array("d", bytes(8 * len(phrases)))
    for one, listed in _by_stem(phrases).items():
        by_share = _by_share(listed)
        found = {list_of[place] for places in by_share.values() for place in places}
        weights[one] = math.log(1 + len(ours) / len(frozenset().union(*(fields[each] for each in found))))
        with_stem[one] = [(share, array("I", places).tobytes()) for share, places in by_share.items()]
        for share, places in by_share.items():
            more = share * weights[one]
            for place in places:
                totals[place] += more
    spaced = sorted(one for one in weights if not UNSPACED.match(one))
    return phrases, [[tuple(word) for word in words] for words in lists], weights, with_stem, totals.tobytes(), spaced


def _by_stem(phrases: Mapping[str, int]) -> dict[str, list[tuple[float, list[int]]]]:
    """Return for each stem, word by word, its share in the word and the places of the phrases with that word."""
    # By whole words first: a hundred thousand phrases are made of far fewer words, and each is stemmed but once.
    by_word: defaultdict[str, list[int]] = defaultdict(list)
    for place, phrase in enumerate(phrases):
        for word in set(phrase.split()):
            by_word[word].append(place)
    found: defaultdict[str, list[tuple[float, list[int]]]] = defaultdict(list)
    for word, places in by_word.items():
        for one, share in stems_of_word(word):
            found[one].append((share, places))
    return found


def _by_share(listed: list[tuple[float, list[int]]]) -> dict[float, list[int]]:
    """Put the phrases of several words with one stem together, each phrase with the greatest share."""
    if len({share for share, _ in listed}) == 1:
        return {listed[0][0]: sorted(set().union(*(places for _, places in listed)))}
    found: dict[int, float] = {}
    for share, places in sorted(listed, key=lambda each: each[0]):
        found.update(dict.fromkeys(places, share))
    by_share: dict[float, list[int]] = {}
    for place, share in sorted(found.items()):
        by_share.setdefault(share, []).append(place)
    return by_share
