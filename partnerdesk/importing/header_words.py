"""Header words of old spreadsheets: which words, in which language, stand over the values of which field.

The words stand in `resources/header-words.json`; the fields' own labels in every message file are header words too.
What stands in old sheets and is no field of ours, such as a postcode, has its words in `resources/other-words.json`.
A target is "entity.field"; beside the fields there are lists of partners ("activity.partners"), an `id`, and the
two halves of a contact's name.
"""

from __future__ import annotations

import functools
import json
import re
import unicodedata
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerdesk.messages import Language, languages
from partnerdesk.records import ENTITIES
from partnerdesk.records.folding import fold
from partnerdesk.resource_files import resource

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

IMPORTED: Final = (
    "partner", "contact", "grant", "grant_report", "goal", "metric", "agreement", "sponsorship", "sponsor_entry",
    "activity", "support", "content_result", "value_area", "conversation", "followup", "feedback", "learning_question",
)  # fmt: skip
"""Entities that old sheets hold, in the order in which they can refer to one another."""

OTHER: Final = "other"
"""Stands for the entity in the target of what is no field: `other.postcode`."""

_BRACKETED: Final = re.compile(r"[(\[{（【][^)\]}）】]*[)\]}）】]")
_NO_WORD: Final = re.compile(r"[^\w\s]|_")
_NUMBER_SIGN: Final = re.compile(r"\bn o\b")
"""What is left of `N.º`."""
_NUMBER_SIGNS: Final = str.maketrans({"#": " no ", "№": " no "})
_CAMEL: Final = re.compile(r"(?<=[a-z][a-z])(?=[A-Z])")


class Word(NamedTuple):
    """A field that a header may mean, and the language of the word; the program's own labels say `label`."""

    target: str
    language: str
    is_label: bool


def header_key(header: str) -> str:
    """Fold a header to its words: 'Start_Date:' and 'start date' are the same.

    >>> header_key("N.º de  Participantes*"), header_key("startDate")
    ('no de participantes', 'start date')
    """
    # Composed first: in parted letters, `naÀ` would hold a capital A of its own.
    parted = header if header.islower() else _CAMEL.sub(" ", unicodedata.normalize("NFC", header))
    words = " ".join(_NO_WORD.sub(" ", fold(parted.translate(_NUMBER_SIGNS))).split())
    return _NUMBER_SIGN.sub("no", words) if "n o" in words else words


def without_brackets(header: str) -> str:
    """Take the asides off a header: 'Importe (EUR)' is 'Importe'; a header that is all aside stays."""
    bare = " ".join(_BRACKETED.sub(" ", header).split())
    return bare or header


def written_words() -> dict[str, tuple[Word, ...]]:
    """Return for each folded word or phrase the fields that it may stand for, as all the files have them."""
    found: dict[str, tuple[Word, ...]] = {}
    for phrase, words in (*_own_labels(), *_written_words()):
        key = header_key(phrase)
        # Of tens of thousands of phrases nearly all stand in one list, and share what it stands for.
        found[key] = _joined(found[key], words) if key in found else words
    found.pop("", None)
    return found


def _joined(known: tuple[Word, ...], words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Add words to known ones; the first word for a field in a language stays: the program's own label."""
    listed = {word[:2] for word in known}
    return (*known, *(word for word in words if word[:2] not in listed))


def labelled_targets(key: str) -> Iterator[str]:
    """Yield the targets of a kind of record that its fields' own labels stand for."""
    entity = ENTITIES[key]
    yield from (f"{key}.{name}" for name in entity.fields if name != "extra")
    yield from (f"{key}.{through.name}" for through in entity.through)


def _own_labels() -> Iterator[tuple[str, tuple[Word, ...]]]:
    for code in languages():
        language = Language(code)
        for key in IMPORTED:
            for field in ENTITIES[key].fields.values():
                if field.name != "extra" and language.knows(field.label_key):
                    yield language.text(field.label_key), (Word(f"{key}.{field.name}", code, is_label=True),)
            for through in ENTITIES[key].through:
                label = language.text(f"entities-{through.name.rstrip('s')}")
                yield label, (Word(f"{key}.{through.name}", code, is_label=True),)


def _written_words() -> Iterator[tuple[str, tuple[Word, ...]]]:
    written = _listed("header-words.json")
    others = {f"{OTHER}.{name}": words for name, words in _listed("other-words.json").items()}
    for targets, by_language in (*written.items(), *others.items()):
        for language, phrases in by_language.items():
            # One tuple for all of them: of tens of thousands of phrases each is folded but once.
            words = tuple(Word(target, language, is_label=False) for target in targets.split())
            yield from ((phrase, words) for phrase in phrases)


def _listed(name: str) -> dict[str, dict[str, list[str]]]:
    listed: dict[str, dict[str, list[str]]] = json.loads(resource(name).read_text(encoding="utf-8"))
    return listed


@functools.cache
def entity_words() -> Mapping[str, frozenset[str]]:
    """Return for each entity the folded words that name it: in the name of a sheet or file, or within a header."""
    written = json.loads(resource("entity-words.json").read_text(encoding="utf-8"))
    return {entity: frozenset(fold(word) for word in listed) for entity, listed in written.items()}
