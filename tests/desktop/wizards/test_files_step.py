"""The first step of the import: files are read beside the window, and each that cannot be read says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog

from partnerdesk.desktop.wizards.import_files import FileState
from partnerdesk.desktop.wizards.import_wizard import Step
from tests.desktop.wizards.window_at_work import choose_in_dialog, open_import, wait, wait_for_plan

if TYPE_CHECKING:
    from pathlib import Path

    from partnerdesk.desktop.main_window import MainWindow


def csv(path: Path, words: str = "Name,City\nMuseum,Lima\n", encoding: str = "utf-8") -> Path:
    path.write_bytes(words.encode(encoding))
    return path


def test_a_file_that_cannot_be_read_is_explained_and_stops_no_other(window: MainWindow, tmp_path: Path) -> None:
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 and nothing more")
    wizard = open_import(window, [broken, csv(tmp_path / "good.csv"), tmp_path / "absent.csv"])
    wait(lambda: wizard.work.tables and not wizard.files.is_reading)
    assert wizard.step is Step.FILES, "somebody must see what is wrong before the sheets take its place"
    said = {row.file.path.name: row.said.text() for row in wizard.files_page.rows}
    assert said["good.csv"] == "One sheet, 2 rows"
    assert said["broken.xlsx"].startswith("“broken.xlsx” is damaged or incomplete.")
    assert said["absent.csv"].startswith("“absent.csv” cannot be opened.")
    wizard.foot.main.click()
    wait_for_plan(wizard)
    assert [table.proposal.sheet for table in wizard.work.tables] == ["good"]


def test_a_file_that_is_taken_off_the_list_takes_its_sheets_along(window: MainWindow, tmp_path: Path) -> None:
    wizard = open_import(window, [csv(tmp_path / "one.csv"), csv(tmp_path / "two.csv")])
    wait_for_plan(wizard)
    wizard.foot.back.click()
    wizard.files_page.rows[0].remove_button.click()
    assert [table.proposal.sheet for table in wizard.work.tables] == ["two"]
    assert [row.file.path.name for row in wizard.files_page.rows] == ["two.csv"]


def test_sheets_are_asked_for_at_once_and_where_the_last_ones_lay(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    first = open_import(window)
    choose_in_dialog(first, csv(tmp_path / "old" / "one.csv"))
    wait_for_plan(first)
    first.reject()
    then = open_import(window)
    wait(lambda: then.findChildren(QFileDialog))
    (dialog,) = then.findChildren(QFileDialog)
    assert dialog.directory().dirName() == "old"
    dialog.reject()
    wait(lambda: not then.findChildren(QFileDialog))
    assert then.isVisible(), "files can still be dropped, or chosen by the button"
    assert then.files_page.choose_button.isVisible()


def test_files_can_be_dropped(window: MainWindow, tmp_path: Path) -> None:
    wizard = open_import(window)
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(csv(tmp_path / "dropped.csv")))])
    left = Qt.MouseButton.LeftButton
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, dragged, left, Qt.KeyboardModifier.NoModifier)
    wizard.files_page.dropEvent(drop)
    wait_for_plan(wizard)
    assert wizard.step is Step.SHEETS
    assert wizard.work.tables[0].path.name == "dropped.csv"


def test_another_character_set_reads_the_file_again_before_ones_eyes(window: MainWindow, tmp_path: Path) -> None:
    path = csv(tmp_path / "latin.csv", "Nombre;Ciudad\nMuseo Ñandú;Cádiz\n", "cp1252")
    wizard = open_import(window, [path])
    wait_for_plan(wizard)
    sheet = wizard.sheet_page.sheet.sheet
    assert sheet.index(1, 0).data() == "Museo Ñandú"
    options = wizard.sheet_page.tools.options
    assert options.isVisible()
    assert options.encoding.currentData() == "cp1252"
    options.encoding.setCurrentIndex(options.encoding.findData("cp1251"))
    options.encoding.activated.emit(options.encoding.currentIndex())
    wait(lambda: sheet.index(1, 0).data() == "Museo Сandъ")
    wait_for_plan(wizard)
    assert wizard.step is Step.SHEETS


def test_a_character_set_that_does_not_fit_can_be_taken_back(window: MainWindow, tmp_path: Path) -> None:
    wizard = open_import(window, [csv(tmp_path / "latin.csv", "Nombre;Ciudad\nMuseo Ñandú;Cádiz\n", "cp1252")])
    wait_for_plan(wizard)
    wizard.foot.back.click()
    (row,) = wizard.files_page.rows
    row.options.changed.emit("utf-8", ";")
    wait(lambda: row.file.state is FileState.FAILED)
    assert "utf-8" in row.said.text()
    assert row.options.isVisible()
    row.options.changed.emit("cp1252", ";")
    wait(lambda: row.file.state is FileState.READ)
    assert row.samples[1].text() == "Museo Ñandú   Cádiz"


def test_leaving_while_files_are_read_leaves_nothing_running(window: MainWindow, tmp_path: Path) -> None:
    many = "Name,City\n" + "\n".join(f"Society {n},Town" for n in range(60_000))
    wizard = open_import(window, [csv(tmp_path / "many.csv", many)])
    assert wizard.files.is_reading
    wizard.reject()
    assert not wizard.isVisible()


def test_contact_cards_can_be_read_in_another_character_set(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "contacts.vcf"
    path.write_bytes("BEGIN:VCARD\nVERSION:3.0\nFN:Ana Muñoz\nORG:Museo\nEND:VCARD\n".encode("cp1252"))
    wizard = open_import(window, [path])
    wait_for_plan(wizard)
    options = wizard.sheet_page.tools.options
    assert options.isVisibleTo(wizard)
    assert not options.delimiter.isVisibleTo(options)
    options.encoding.setCurrentIndex(options.encoding.findData("cp1252"))
    options.encoding.activated.emit(options.encoding.currentIndex())
    wait(lambda: wizard.sheet_page.sheet.sheet.index(1, 0).data() == "Ana Muñoz")
