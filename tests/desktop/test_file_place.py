"""Where a data file lies safely, and where another program or a network may be in the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from partnerdesk.desktop.file_place import risk_of


@pytest.mark.parametrize("folder", ["Dropbox", "OneDrive - Group", "Nextcloud", "Google Drive", "Mobile Documents"])
def test_folders_of_synchronising_programs_are_known(folder: str) -> None:
    assert risk_of(Path("/home/ana") / folder / "a.partnerdesk") == "place-synchronised"


def test_the_name_of_the_file_itself_is_no_folder(tmp_path: Path) -> None:
    assert risk_of(tmp_path / "dropbox.partnerdesk") is None


def test_a_network_drive_is_known_by_its_file_system(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text("/dev/sda / ext4 rw 0 0\nserver:/x /mnt/our\\040files nfs4 rw 0 0\n", encoding="utf-8")
    assert risk_of(Path("/mnt/our files/a.partnerdesk"), mounts) == "place-network"
    assert risk_of(Path("/mnt/other/a.partnerdesk"), mounts) is None


def test_a_system_that_lists_no_mounts_warns_of_nothing(tmp_path: Path) -> None:
    assert risk_of(Path("/home/ana/a.partnerdesk"), tmp_path / "missing") is None
