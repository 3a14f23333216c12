"""The page about the commands names each of them, with words that really are understood."""

from __future__ import annotations

import importlib
import re
import shlex

import pytest

from partnerdesk.cli import COMMANDS
from partnerdesk.cli.command_line import CommandLine
from partnerdesk.resource_files import resource

PAGE = resource("help", "commands.md").read_text(encoding="utf-8")
EXAMPLES = [shlex.split(line) for line in re.findall(r"^    partnerdesk (.+)$", PAGE, re.MULTILINE)]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_its_section_with_an_example(command: str) -> None:
    section = re.search(rf"^## {command}\n(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL)
    assert section, command
    assert f"    partnerdesk {command} " in section[1]


def test_no_section_is_about_a_command_that_there_is_not() -> None:
    assert set(re.findall(r"^## (\w+)", PAGE, re.MULTILINE)) == {"partnerdesk", *COMMANDS}


@pytest.mark.parametrize("words", [words for words in EXAMPLES if words[0] in COMMANDS], ids=" ".join)
def test_every_example_is_understood(words: list[str]) -> None:
    line = CommandLine(words[0])
    importlib.import_module(f"partnerdesk.cli.commands.{COMMANDS[words[0]]}").declare(line)
    line.parse_args(words[1:])


def test_every_option_of_a_command_is_on_the_page() -> None:
    for command, module in COMMANDS.items():
        line = CommandLine(command)
        importlib.import_module(f"partnerdesk.cli.commands.{module}").declare(line)
        for option in re.findall(r"--[a-z-]+", line.format_usage()):
            assert option in PAGE, f"{command} {option}"
