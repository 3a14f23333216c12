"""Names of files: written so that every data base takes them, and told apart where sheets are called the same."""

from __future__ import annotations

from pathlib import Path

from partnerdesk.importing.file_names import distinct_name, written_name


def test_bytes_of_a_name_that_are_no_text_are_replaced() -> None:
    assert written_name(Path("a/socios\udce9.csv")) == "socios\ufffd.csv"


def test_a_name_has_as_many_folders_as_tell_it_from_the_others() -> None:
    taken: list[str] = []
    for path in ("/x/2021/socios.csv", "/x/2022/socios.csv", "/y/2022/socios.csv", "/x/2022/ventas.csv"):
        taken.append(distinct_name(Path(path), taken))
    assert taken == ["socios.csv", "2022/socios.csv", "y/2022/socios.csv", "ventas.csv"]


def test_one_file_given_twice_has_two_names() -> None:
    taken: list[str] = []
    for _ in range(3):
        taken.append(distinct_name(Path("/socios.csv"), taken))
    assert len(set(taken)) == 3
