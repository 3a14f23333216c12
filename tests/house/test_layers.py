"""The layers hold: import-linter passes, and each of its contracts notices a violation that is planted in a copy."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Final

import pytest

from tests.house.source_files import CHECKOUT

_SETTINGS: Final = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS: Final = {contract["id"]: contract for contract in _SETTINGS["tool"]["importlinter"]["contracts"]}
PLANTED: Final = {
    "layers": ("records/planted.py", "import partnerdesk.store.data_file"),
    "only-desktop-imports-qt": ("analysis/planted.py", "import PySide6.QtCore"),
    "no-sql-above-the-store": ("desktop/planted.py", "import sqlalchemy"),
    "readers-do-not-know-each-other": (
        "importing/readers/opendocument.py",
        "import partnerdesk.importing.readers.spreadsheetml",
    ),
    "renderers-do-not-know-each-other": ("rendering/wikitext.py", "import partnerdesk.rendering.workbook"),
    "sections-do-not-know-each-other": (
        "reports/sections/agreements.py",
        "import partnerdesk.reports.sections.support",
    ),
    "commands-do-not-know-each-other": ("cli/commands/undo.py", "import partnerdesk.cli.commands.redo"),
    "exports-do-not-know-each-other": ("exchange/csv_files.py", "import partnerdesk.exchange.workbook"),
}
"""For each contract a module, and the import in it that breaks the contract."""


def lint(folder: Path, contract: str) -> subprocess.CompletedProcess[str]:
    """Check one contract of the package in `folder`."""
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache", "--no-logo", "--contract", contract]
    # The copy must be found in place of the package that is installed.
    environment = {**os.environ, "PYTHONPATH": str(folder), "NO_COLOR": "1", "COLUMNS": "200"}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("layers")
    shutil.copytree(CHECKOUT / "partnerdesk", folder / "partnerdesk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(CHECKOUT / "pyproject.toml", folder)
    return folder


def test_every_contract_has_a_violation_to_plant() -> None:
    assert PLANTED.keys() == CONTRACTS.keys()


@pytest.mark.parametrize("contract", CONTRACTS)
def test_the_package_keeps_the_contract_and_a_planted_violation_breaks_it(contract: str, copy: Path) -> None:
    clean = lint(copy, contract)
    assert "1 kept, 0 broken" in clean.stdout, clean.stdout + clean.stderr
    path, statement = PLANTED[contract]
    module = copy / "partnerdesk" / path
    before = module.read_text(encoding="utf-8") if module.exists() else None
    module.write_text(f"{before or ''}\n{statement}\n", encoding="utf-8")
    try:
        broken = lint(copy, contract)
    finally:
        module.unlink() if before is None else module.write_text(before, encoding="utf-8")
    assert "0 kept, 1 broken" in broken.stdout, broken.stdout + broken.stderr
