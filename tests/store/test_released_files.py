"""Files of every released version open in this one with all that they hold; one made anew holds the check itself."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from partnerdesk.records import Agreement, AgreementParty, Attachment, Contact, Partner, Support
from partnerdesk.store import migrate
from partnerdesk.store.data_file import DataFile
from partnerdesk.store.file_header import read_header
from tests.store.make_released_file import RELEASED, make

_MADE_NOW = Path("now.partnerdesk")


@pytest.fixture(params=[_MADE_NOW, *sorted(RELEASED.glob("*.partnerdesk"))], ids=lambda path: path.stem)
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "released.partnerdesk"
    if request.param == _MADE_NOW:
        make(path)
    else:
        shutil.copy(request.param, path)
    return path


def test_a_released_file_opens_with_all_that_it_holds(released: Path) -> None:
    with DataFile.open(released, author="ana") as file, file.read() as reader:
        (museum,) = reader.all(Partner)
        assert (museum.name, museum.city, museum.extra) == ("Museo del Río", None, {"Padrino": "Nº 7"})
        assert [reader.count(kind.entity.key) for kind in (Contact, Agreement, AgreementParty, Support)] == [1] * 4
        (scan,) = reader.find(Attachment, about_record=museum.id)
        assert reader.content(scan.sha256) == b"scanned"
    assert read_header(released).user_version == migrate.VERSION


def test_what_was_undone_in_a_released_file_can_be_redone(released: Path) -> None:
    with DataFile.open(released, author="ana") as file:
        file.redo()
        with file.read() as reader:
            assert [partner.city for partner in reader.all(Partner)] == ["Río"]
