"""The message files and the code agree: no key is unknown, unused or undocumented, in any language."""

from __future__ import annotations

import ast
import json
import re
from typing import TYPE_CHECKING, Final

import pytest

from partnerdesk.messages import SOURCE, languages
from partnerdesk.resource_files import resource
from tests.house.derived_keys import DERIVED, NOT_KEYS
from tests.house.source_files import SourceFile, called_name, source_files

if TYPE_CHECKING:
    from collections.abc import Iterable

_KEY: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_PLACEHOLDER: Final = re.compile(r"\$\d")
_TAKES_KEYS: Final = {"text": 0, "Mendable": 0, "Unreadable": 0, "change": 0, "Problem": 1}
"""Functions that take message keys, with the position from which on; Mendable takes two."""


def texts_of(code: str) -> dict[str, str]:
    texts = json.loads(resource("i18n", f"{code}.json").read_text(encoding="utf-8"))
    texts.pop("@metadata")
    return dict(texts)


ENGLISH: Final = texts_of(SOURCE)
DOCUMENTED: Final = texts_of("qqq")
GROUPS: Final = {key.split("-")[0] for key in ENGLISH if "-" in key}


def lines(found: Iterable[str]) -> str:
    """Write what is wrong a line each, since pytest cuts long sets."""
    return "\n" + "\n".join(sorted(found))


def literals(file: SourceFile) -> set[str]:
    return {str(node.value) for node in file.texts()}


def keys_asked_for(file: SourceFile) -> set[str]:
    """Literals in the places where a key is expected."""
    asked = set()
    for call in ast.walk(file.tree):
        if not isinstance(call, ast.Call) or called_name(call) not in _TAKES_KEYS or "field.py" in file.path:
            continue
        first = _TAKES_KEYS[called_name(call)]
        last = first + (2 if called_name(call) == "Mendable" else 1)
        for given in call.args[first:last]:
            branches = [given.body, given.orelse] if isinstance(given, ast.IfExp) else [given]
            asked |= {b.value for b in branches if isinstance(b, ast.Constant) and isinstance(b.value, str)}
    return asked


def key_beginnings(file: SourceFile) -> set[str]:
    """Beginnings of f-strings that have the shape of a key and the first word of one."""
    found = set()
    for node in ast.walk(file.tree):
        if isinstance(node, ast.JoinedStr) and node.values and isinstance(node.values[0], ast.Constant):
            start = str(node.values[0].value)
            whole = _KEY.fullmatch(start.removesuffix("-")) and start.endswith("-")
            if whole and start.split("-", maxsplit=1)[0] in GROUPS and len(node.values) > 1:
                found.add(start)
    return found


def test_every_key_that_code_asks_for_exists() -> None:
    missing = {f"{file.path}: {key}" for file in source_files() for key in keys_asked_for(file) - ENGLISH.keys()}
    assert not missing, lines(missing)


def test_every_literal_of_the_shape_of_a_problem_or_a_remedy_is_a_key() -> None:
    """Keys also stand in tables, away from the call that asks for them; these groups are never anything else."""
    shaped = re.compile(r"(problem|store|nothing|record|import|export|page|empty|change|due|help)(-[a-z0-9]+)+")
    found = {
        f"{f.path}: {key}" for f in source_files() for key in literals(f) - ENGLISH.keys() if shaped.fullmatch(key)
    }
    assert not found, lines(found)


def test_every_text_is_used() -> None:
    spelled = set().union(*(literals(file) for file in source_files()))
    built = {key for derived in DERIVED for key in derived.keys or ()}
    open_prefixes = tuple(derived.prefix for derived in DERIVED if derived.keys is None)
    unused = {key for key in ENGLISH.keys() - spelled - built if not key.startswith(open_prefixes)}
    assert not unused, lines(unused)


@pytest.mark.parametrize("derived", DERIVED, ids=lambda derived: f"{derived.prefix} {derived.built_in}")
def test_a_derived_prefix_is_built_where_the_list_says(derived: object) -> None:
    assert any(
        known is derived and known.prefix in key_beginnings(file)
        for known in DERIVED
        for file in source_files()
        if file.path == known.built_in
    )


def test_no_key_is_built_that_is_not_on_the_list() -> None:
    listed = {(derived.prefix, derived.built_in) for derived in DERIVED}
    built = {(start, file.path) for file in source_files() for start in key_beginnings(file) if start not in NOT_KEYS}
    unlisted = {f"{path}: {start}" for start, path in built - listed}
    assert not unlisted, lines(unlisted)


def test_every_text_is_documented_and_nothing_else_is() -> None:
    assert ENGLISH.keys() == DOCUMENTED.keys()
    silent = [key for key, words in DOCUMENTED.items() if len(words) < 4]
    assert not silent, lines(silent)


def test_values_that_a_text_takes_are_documented() -> None:
    silent = {
        f"{key} {value}"
        for key, words in ENGLISH.items()
        for value in _PLACEHOLDER.findall(words)
        if value not in DOCUMENTED[key]
    }
    assert not silent, lines(silent)


def test_keys_are_lower_case_words_with_hyphens() -> None:
    assert [key for key in ENGLISH if not _KEY.fullmatch(key)] == []


@pytest.mark.parametrize("code", languages())
def test_a_language_has_only_known_keys_and_the_same_values(code: str) -> None:
    faults = faults_of(texts_of(code))
    assert not faults, lines(faults)


def faults_of(texts: dict[str, str]) -> list[str]:
    """What is wrong with a language's texts: unknown keys, lost or invented values, broken plurals."""
    faults = [f"{key}: unknown" for key in texts.keys() - ENGLISH.keys()]
    for key in texts.keys() & ENGLISH.keys():
        values, english = set(_PLACEHOLDER.findall(texts[key])), set(_PLACEHOLDER.findall(ENGLISH[key]))
        if values != english:
            faults.append(f"{key}: takes {sorted(values)}, English takes {sorted(english)}")
        # What is left of the braces after every sound part went is a broken one.
        if re.search(r"\{\{|\}\}", re.sub(r"\{\{(PLURAL:\$\d(\|[^{}|]+)+|lcfirst:\$\d)\}\}", "", texts[key])):
            faults.append(f"{key}: what stands in braces is not whole")
    return faults


@pytest.mark.parametrize(
    "broken",
    [
        {"no-such-key": "x"},
        {"change-added": "Added"},
        {"change-added": "$2"},
        {"change-added": "{{PLURAL:$1}} {{"},
        {"change-added": "{{lcfrst:$1}}"},
    ],
)
def test_a_broken_language_file_is_noticed(broken: dict[str, str]) -> None:
    assert faults_of(broken) != []


def test_an_unknown_key_in_code_is_noticed() -> None:
    planted = SourceFile(
        "planted.py", 'text("no-such-key")\nraise Mendable("a-title", "a-remedy" if x else "b-remedy")'
    )
    assert keys_asked_for(planted) == {"no-such-key", "a-title", "a-remedy", "b-remedy"}
    assert key_beginnings(SourceFile("planted.py", 'label = f"change-{what}"')) == {"change-"}
