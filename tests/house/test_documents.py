"""What the documents say is true: commands are described, places exist, decisions are in order."""

from __future__ import annotations

import re
from typing import Final

import pytest

from partnerdesk import __version__
from partnerdesk.cli import COMMANDS
from tests.house.source_files import CHECKOUT

_PLACE: Final = re.compile(
    r"`((?:partnerdesk|records|store|importing|analysis|reports|rendering|exchange|cli|desktop|resources|tests|packaging|docs)"
    r"/[\w./-]+)`"
)
_LINK: Final = re.compile(r"\]\((?!https?:)([\w./-]+)\)")
DOCUMENTS: Final = ("README.md", "CONTRIBUTING.md", "packaging/README.md")


def words(document: str) -> str:
    return (CHECKOUT / document).read_text(encoding="utf-8")


@pytest.mark.parametrize("document", ["README.md", "resources/help/commands.md"])
def test_every_command_is_described(document: str) -> None:
    assert [
        command
        for command in COMMANDS
        if f"{command} FILE" not in words(document) and f"## {command}" not in words(document)
    ] == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_places_that_are_named_exist(document: str) -> None:
    folder = (CHECKOUT / document).parent
    named = [(CHECKOUT / place, CHECKOUT / "partnerdesk" / place) for place in _PLACE.findall(words(document))]
    # Capitals stand for a name to be filled in, as in `resources/i18n/CODE.json`.
    missing = [here for here, in_package in named if not here.exists() and not in_package.exists()]
    assert [str(path) for path in missing if not re.match(r"[A-Z]{3}", path.name)] == []
    assert [place for place in _LINK.findall(words(document)) if not (folder / place).exists()] == []


def test_decisions_are_numbered_and_say_why() -> None:
    records = sorted((CHECKOUT / "docs" / "decisions").glob("*.md"))
    assert [record.name[:4] for record in records] == [f"{number:04}" for number in range(1, len(records) + 1)]
    for record in records:
        text = record.read_text(encoding="utf-8")
        assert [part for part in ("**Context.**", "**Decision.**", "**Why.**", "**Costs.**") if part not in text] == []


def test_the_changelog_knows_this_version_or_what_is_coming() -> None:
    assert "## [Unreleased]" in words("CHANGELOG.md") or f"## [{__version__}]" in words("CHANGELOG.md")
