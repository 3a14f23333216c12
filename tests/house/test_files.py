"""Every file says what it is for, stays short, and leaves nothing undone."""

from __future__ import annotations

import ast
import re
from enum import Enum
from importlib import import_module
from typing import Final

import pytest

from tests.house.source_files import CHECKOUT, SourceFile, called_name, source_files

_LONGEST_FILE: Final = 400
_LONGEST_FUNCTION: Final = 60
_VAGUE: Final = frozenset({"utils", "util", "helpers", "helper", "manager", "misc", "common", "base"})
_UNDONE: Final = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
OURS: Final = [file for folder in ("partnerdesk", "packaging") for file in source_files(folder)]
TESTS: Final = [*source_files("tests")]


def named(file: SourceFile) -> str:
    return file.path


@pytest.mark.parametrize("file", OURS, ids=named)
def test_a_module_begins_with_what_it_is_for(file: SourceFile) -> None:
    assert ast.get_docstring(file.tree), file.path


def test_every_test_module_begins_with_what_it_is_for() -> None:
    silent = [file.path for file in TESTS if file.source and not ast.get_docstring(file.tree)]
    assert silent == []


@pytest.mark.parametrize("file", OURS, ids=named)
def test_a_module_and_its_functions_stay_short(file: SourceFile) -> None:
    assert file.source.count("\n") <= _LONGEST_FILE
    long = [
        f"{node.name}, {node.end_lineno - node.lineno + 1} lines"
        for node in ast.walk(file.tree)
        if isinstance(node, ast.FunctionDef) and node.end_lineno and node.end_lineno - node.lineno >= _LONGEST_FUNCTION
    ]
    assert long == []


def test_nothing_is_left_to_do() -> None:
    shipped = list((CHECKOUT / "resources").rglob("*.json"))
    texts = {file.path: file.source for file in OURS} | {str(path): path.read_text("utf-8") for path in shipped}
    assert [path for path, words in texts.items() if _UNDONE.search(words)] == []


def test_no_file_has_a_name_that_says_nothing() -> None:
    parts = {part for file in OURS for part in file.path.removesuffix(".py").split("/")}
    assert parts & _VAGUE == set()


def test_every_code_of_an_enumeration_is_snake_case() -> None:
    # Records' lists have their own test; these are all the others.
    for file in OURS:
        if file.path.startswith("partnerdesk/") and "Enum" in file.source and "migrations" not in file.path:
            module = import_module(file.path.removesuffix("/__init__.py").removesuffix(".py").replace("/", "."))
            for kind in vars(module).values():
                if isinstance(kind, type) and issubclass(kind, Enum):
                    codes = [member.value for member in kind if isinstance(member.value, str)]
                    assert [code for code in codes if not re.fullmatch(r"[a-z][a-z0-9_]*", code)] == [], kind


def printing(file: SourceFile) -> list[str]:
    return [
        file.where(call) for call in ast.walk(file.tree) if isinstance(call, ast.Call) and called_name(call) == "print"
    ]


def test_only_commands_print() -> None:
    assert [line for f in source_files() if not f.path.startswith("partnerdesk/cli/") for line in printing(f)] == []
    assert printing(SourceFile("planted.py", 'print("x")')) == ["planted.py:1"]


def reportlab_imports(file: SourceFile) -> list[str]:
    return [
        name
        for node in ast.walk(file.tree)
        for name in (
            [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else [a.name for a in node.names]
            if isinstance(node, ast.Import)
            else []
        )
        if name.startswith("reportlab")
    ]


def test_only_the_rendering_sets_type_and_it_never_uses_paragraphs_that_cannot_shape() -> None:
    """reportlab's Paragraph knows neither direction nor joined letters; the rendering's own text layer does."""
    users = {file.path: reportlab_imports(file) for file in source_files()}
    elsewhere = {path for path, names in users.items() if names and not path.startswith("partnerdesk/rendering/")}
    assert elsewhere == set()
    assert {path for path, names in users.items() if "reportlab.platypus.paragraph" in names} == set()
    making = [
        file.where(call)
        for file in source_files()
        if users[file.path]
        for call in ast.walk(file.tree)
        if isinstance(call, ast.Call) and called_name(call) == "Paragraph"
    ]
    assert making == []
