"""The example data file: built by the import itself, so that it shows what an import really does."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from partnerdesk.errors import Mendable
from partnerdesk.importing import example
from partnerdesk.importing.example import build_example
from partnerdesk.messages import use
from partnerdesk.records import Group, Partner
from partnerdesk.resource_files import resource
from partnerdesk.store.data_file import DataFile
from partnerdesk.store.journal import ChangesetKind

if TYPE_CHECKING:
    from pathlib import Path

ORDER = json.loads(resource("example", "import_order.json").read_text(encoding="utf-8"))


def test_every_sheet_becomes_one_change_that_can_be_undone(tmp_path: Path) -> None:
    shares: list[float] = []
    built = build_example(tmp_path / "x.partnerdesk", author="ana", progress=shares.append)
    assert built.records["partner"] > 50
    assert built.files == list(dict.fromkeys(step["file"] for step in ORDER["steps"]))
    assert shares == sorted(shares)
    assert shares[-1] == 1
    with DataFile.open(tmp_path / "x.partnerdesk", author="ana") as file:
        imports = [one for one in file.changesets() if one.kind is ChangesetKind.IMPORT]
        assert len(imports) == len(ORDER["steps"])
        while file.undoable:
            assert not file.undo().conflicts
        with file.read() as reader:
            assert reader.all(Partner) == []


def test_nearly_every_row_is_taken_and_those_left_are_counted(tmp_path: Path) -> None:
    built = build_example(tmp_path / "x.partnerdesk", author="ana")
    assert built.rows_left == sum(built.rows[outcome] for outcome in built.rows if outcome in {"undecided", "rejected"})
    assert built.rows_left <= 0.05 * built.rows.total()


def test_the_group_bears_its_name_in_the_users_language_and_its_logo(tmp_path: Path) -> None:
    use("es")
    build_example(tmp_path / "x.partnerdesk", author="ana")
    with DataFile.open(tmp_path / "x.partnerdesk", author="ana") as file, file.read() as reader:
        (group,) = reader.all(Group)
        assert group.name == ORDER["names"]["es"]
        assert group.languages == ("en", "es", "fr", "ar")
        assert reader.content(group.logo or "") == resource("example", "logo.png").read_bytes()


def test_a_failure_leaves_no_file_and_never_touches_one_that_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.partnerdesk"

    def fail(*_words: object, **_more: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(example, "apply_plan", fail)
    with pytest.raises(KeyboardInterrupt):
        build_example(path, author="ana")
    assert list(tmp_path.iterdir()) == []
    path.write_text("mine")
    with pytest.raises(Mendable):
        build_example(path, author="ana")
    assert path.read_text() == "mine"
