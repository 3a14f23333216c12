"""Choices in cells: the word of a list in any language, a Wikimedia project by its domain, yes and no."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from partnerdesk.importing.values.choice_words import choice_within
from partnerdesk.importing.values.outcome import Fault, Odd, Severity, shown
from partnerdesk.importing.values.places import code_in_words
from partnerdesk.importing.values.value_words import choice_in_words, false_friends, word_key, words
from partnerdesk.messages import Language
from partnerdesk.records.agreement import NoticeUnit, Renewal
from partnerdesk.records.folding import fold
from partnerdesk.records.kinds import Code
from partnerdesk.records.problem import Unreadable
from partnerdesk.records.project import Project
from partnerdesk.records.reading import Reading, plain_digits, read_yes_no
from partnerdesk.records.standard_lists import Standard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerdesk.importing.grid import Value
    from partnerdesk.records.kinds import OneOf

READ_AS: Final = "import-warning-about"
"""Says that a value was taken from part of what a cell holds."""
_CROSSES: Final = frozenset("x")
_MARKS_OF_YES: Final = frozenset("○ ◯ 〇 ◎ ⭕ o ✓ ✔ √ ☑ ✅ v".split())
_CROSS_MEANS_NO: Final = frozenset({"ja", "ko", "zh"})
_WIKI: Final = re.compile(r"(?:https?://)?(?:www\.)?([a-z-]+)\.(?:m\.)?(wik[a-z]+)(?:\.org)?(?:/.*)?")
_DATABASE: Final = re.compile(r"([a-z_]{2,12}?)(wiki|wikisource|wikibooks|wikiquote|wiktionary|wikivoyage|wikinews)")
_JOINING: Final = frozenset("in en em de auf na in the o la le".split())
_IN_LANGUAGE: Final = re.compile(r"(\D+?)[\s(:_-]+([a-z]{2,3})\)?")


class ChoiceReader:
    """Reads one of a list; words of other languages come from `value-words.json`."""

    def __init__(self, kind: OneOf, language: str) -> None:
        self._kind = kind
        self._reading = Reading(Language(language))

    def read(self, value: Value) -> Any:
        raw = shown(value)
        if self._kind.choices is Project:
            return self._project(raw)
        if self._kind.choices is Renewal:
            return self._renewal(raw)
        found = self._named(raw)
        return found if found is not None else self._within(raw)

    def _within(self, raw: str) -> Odd:
        """Read the one known word within a text, and say so; the text is kept."""
        is_doubtful = word_key(raw) in false_friends(self._kind.choices, self._reading.language.code)
        choice = None if is_doubtful else choice_within(self._kind.choices, raw)
        if choice is None:
            return Odd(fault=Fault("problem-not-in-list", (raw,)))
        return Odd(choice, fault=Fault(READ_AS, (raw, choice.label(self._reading.language)), Severity.WARNING))

    def _named(self, raw: str) -> Any:
        friends = false_friends(self._kind.choices, self._reading.language.code)
        if (key := word_key(raw)) in friends:
            return friends[key]
        try:
            return self._kind.parse(raw, self._reading)
        except Unreadable:
            return choice_in_words(self._kind.choices, raw)

    def _project(self, raw: str) -> Any:
        """Read `es.wikipedia.org`, `eswiki` and `Wikipedia (es)` as a project with its language beside it."""
        if found := self._named(raw):
            return found
        text = fold(raw).strip()
        if site := _WIKI.fullmatch(text):
            code, name = ("", site[1]) if site[1] in {"commons", "species", "incubator"} else (site[1], site[2])
            name = {"species": "wikispecies"}.get(name, name)
        elif site := _DATABASE.fullmatch(text):
            code, name = site[1].replace("_", "-"), "wikipedia" if site[2] == "wiki" else site[2]
        elif site := _IN_LANGUAGE.fullmatch(text):
            named = self._named(site[1])
            code, name = site[2], named.value if named else ""
        else:
            code, name = self._project_in_words(raw)
        if name not in set(Project):
            return Odd(fault=Fault("problem-not-in-list", (raw,)))
        beside = (("language", code),) if code and code != "www" else ()
        return Odd(Project(name), original=False, beside=beside)

    def _project_in_words(self, raw: str) -> tuple[str, str]:
        """Read `Spanish Wikipedia` and `Wikipédia en français`: (code of the language, project), or two empty texts."""
        words = [word for word in re.split(r"[\s()]+", raw) if word and fold(word) not in _JOINING]
        if len(words) == 1 and not raw.isascii():
            # Chinese and Japanese set no blank between the language and the project.
            cuts = ((raw[:place], raw[place:]) for place in range(1, len(raw)))
            words = next(([*cut] for cut in cuts if self._named(cut[1]) or self._named(cut[0])), words)
        for place, word in enumerate(words):
            named = self._named(word)
            rest = " ".join(words[:place] + words[place + 1 :])
            code = code_in_words(Code(Standard.LANGUAGE), rest, self._reading.language.code) if named and rest else None
            if named and code:
                return code, str(named.value)
        return "", ""

    def _renewal(self, raw: str) -> Any:
        """Read `automatic, 12 months` as the renewal with its months beside it."""
        if found := self._named(raw):
            return found
        months = re.search(r"(\d{1,3})\s*(\D*)$", plain_digits(raw))
        kind = self._named(re.sub(r"[\W\d].*$", "", raw)) if months else None
        if months is None or kind is None or choice_in_words(NoticeUnit, months[2]) is not NoticeUnit.MONTHS:
            return Odd(fault=Fault("problem-not-in-list", (raw,)))
        return Odd(kind, original=False, beside=(("renewal_months", int(months[1])),))


def read_notice(value: Value) -> Any:
    """Read `3 months` as the count with its unit beside it; None where it is not of that form."""
    found = re.fullmatch(r"(\d{1,4})\s*(\D+)", plain_digits(shown(value)))
    unit = choice_in_words(NoticeUnit, found[2]) if found else None
    if found is None or unit is None:
        return None
    return Odd(int(found[1]), original=False, beside=(("notice_unit", unit),))


class YesNoReader:
    """Reads yes and no in many languages; other words are a fault.

    Where another mark says yes in a column, or in an East Asian language, a cross says no.
    """

    def __init__(self, language: str, texts: Sequence[str] = ()) -> None:
        self._reading = Reading(Language(language))
        marks = {fold(text) for text in texts}
        self._cross_is_no = bool(marks & _MARKS_OF_YES)
        self._cross_is_doubtful = language.partition("-")[0] in _CROSS_MEANS_NO

    def read(self, value: Value) -> bool | Odd | None:
        if isinstance(value, bool):
            return value
        raw = shown(value)
        key = word_key(raw)
        if key in _CROSSES and (self._cross_is_no or self._cross_is_doubtful):
            return False if self._cross_is_no else Odd(fault=Fault("problem-yes-no", (raw,)))
        if key in words("yes") or raw in words("yes"):
            return True
        if key in words("no") or raw in words("no"):
            return False
        try:
            return read_yes_no(raw, self._reading)
        except Unreadable as fault:
            return Odd(fault=Fault(fault.key, fault.values))
