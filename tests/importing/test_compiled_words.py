"""The compiled header words: what the cache gives back is what was compiled, and a broken cache is made anew."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import platformdirs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.importing import compiled_words
from partnerdesk.importing.compiled_words import CompiledWords, header_words, words_made_ready
from partnerdesk.importing.header_words import header_key, written_words
from partnerdesk.importing.word_stems import stems_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], CompiledWords]:
    """Return what gets the words as a program does that has just started, with its cache in a folder of its own."""
    monkeypatch.setattr(platformdirs, "user_cache_path", lambda *_, **__: tmp_path / "cache")
    return compiled_words._compiled.__wrapped__


def test_the_cache_gives_back_what_was_compiled(made_anew: Callable[[], CompiledWords], tmp_path: Path) -> None:
    first = made_anew()
    (file,) = (tmp_path / "cache").iterdir()
    written = file.stat().st_mtime_ns
    again = made_anew()
    assert file.stat().st_mtime_ns == written, "it is read, and not written once more"
    assert again == first
    assert again.words == written_words()


def test_a_broken_cache_is_made_anew_and_an_old_one_goes(
    made_anew: Callable[[], CompiledWords], tmp_path: Path
) -> None:
    first = made_anew()
    (file,) = (tmp_path / "cache").iterdir()
    whole = file.read_bytes()
    file.write_bytes(whole[:-100] + bytes(100))
    old = file.with_name("header-words-0123456789abcdef.bin")
    old.write_bytes(b"")
    assert made_anew() == first
    assert file.read_bytes() == whole
    assert not old.exists()


def test_without_a_place_for_the_cache_the_words_are_there_all_the_same(
    made_anew: Callable[[], CompiledWords], tmp_path: Path
) -> None:
    (tmp_path / "cache").write_text("a file where the folder would be", encoding="utf-8")
    assert made_anew().words == header_words()


def test_each_stem_of_a_phrase_leads_to_it_and_weighs_its_share() -> None:
    known = compiled_words.compiled_words()
    for place in range(0, len(known.phrases), 997):
        shares = stems_of(known.phrases[place])
        total = sum(share * known.weights[one] for one, share in shares.items())
        assert known.totals[place] == pytest.approx(total)
        for one, share in shares.items():
            assert [found for found, places in known.places(one) if place in places] == [share]


def test_words_are_made_ready_beside_other_work() -> None:
    compiled_words._compiled.cache_clear()
    with words_made_ready():
        pass
    assert compiled_words._compiled.cache_info().currsize == 1, "another thread has made them"


@given(st.text(max_size=40))
def test_a_header_is_the_same_however_its_letters_are_composed(header: str) -> None:
    key = header_key(header)
    assert key == header_key(key)
    composed = unicodedata.normalize("NFC", header)
    assert header_key(composed) == header_key(unicodedata.normalize("NFD", composed))


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("ﾊﾟｰﾄﾅｰ", "パートナー"), ("ﾒｰﾙｱﾄﾞﾚｽ", "メールアドレス"), ("Ｎａｍｅ", "name"), ("№1", "no 1"), ("N.º", "no"),
        (unicodedata.normalize("NFD", "협력기관"), "협력기관"), ("Fecha de Inicio:", "fecha de inicio"),
        ("# uses", "no uses"),
    ],
)  # fmt: skip
def test_half_width_and_parted_letters_are_those_that_people_read(written: str, plain: str) -> None:
    assert header_key(written) == header_key(plain)
    assert header_key(plain) == plain
