"""What the search for duplicates costs, against rapidfuzz over the same names in blocks, and how it grows."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Final

from partnerdesk.records import Group, Partner
from partnerdesk.records.folding import fold
from partnerdesk.records.record_id import new_id
from partnerdesk.store.data_file import DataFile
from partnerdesk.store.journal import ChangesetKind
from tests.benchmarks.case import Case, Measure, Target
from tests.benchmarks.group_data import opened
from tests.benchmarks.made_files import FOLDER

if TYPE_CHECKING:
    from pathlib import Path

    from tests.benchmarks.case import Stopwatch

_SMALL, _HUB, _LARGE = 5_000, 20_000, 100_000
_GROWTH: Final = {_HUB: 4.65, _LARGE: 27.0}
"""n log n from 5,000: (n x ln n) / (5,000 x ln 5,000), rounded up."""
_KINDS: Final = (
    "Museo Municipal de", "Biblioteca Popular", "Archivo Histórico", "Universidad de", "Radio", "Asociación Amigos de",
    "Музей", "Бібліотека імені", "مكتبة", "جمعية", "Stichting", "Fundação", "Centre culturel", "Gallery of",
)  # fmt: skip
_UNSPACED: Final = ("圖書館", "博物館", "문화재단", "도서관")
_SYLLABLES: Final = {
    "a": "ba re mi lo tu san pe ro val que cor di no mar fi gol ter".split(),
    "м": "ко ва ли ре му о де са та но вич бор пол ши".split(),
    "م": "ال سا رم نو قا بي در حم شه تو".split(),
    "圖": "臺南北市國立山水文東西花春海石林田高金玉".replace("", " ").split(),
    "문": "서울부산강남전주광대구한국민수원동".replace("", " ").split(),
}
_COUNTRIES: Final = ("UY", "AR", "UA", "MA", "KR", "TW")
_DOUBLED: Final = 20
"""One partner in so many stands there twice, with a slip of the pen or another legal form."""


def _word(chance: random.Random, script: str) -> str:
    return "".join(chance.choice(_SYLLABLES[script]) for _ in range(chance.randint(3, 5))).capitalize()


def _name(chance: random.Random) -> str:
    if chance.random() < 0.15:
        ending = chance.choice(_UNSPACED)
        return _word(chance, "문" if ending > "가" else "圖") + ending
    kind = chance.choice(_KINDS)
    script = "м" if "а" <= kind[1] <= "я" else "م" if kind[0] > "ا" else "a"
    return " ".join([kind, *(_word(chance, script) for _ in range(chance.randint(1, 3)))])


def _again(chance: random.Random, name: str) -> str:
    at = chance.randrange(1, len(name))
    return chance.choice([name.upper(), f"{name}, S.L.", name[:at] + name[at + 1 :], f"{name[:at]}{name[at - 1 :]}"])


def _file(count: int) -> Path:
    """Return a data file with so many partners, made if it is not there."""
    path = FOLDER / f"duplicates-{count}.partnerdesk"
    if not path.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        chance = random.Random(count)
        unfinished = path.with_name(f"unfinished-{path.name}")
        unfinished.unlink(missing_ok=True)
        with (
            DataFile.create(unfinished, Group(name="Bench"), author="bench") as file,
            file.change("change-rehearsal", kind=ChangesetKind.IMPORT) as work,
        ):
            once = count - count // _DOUBLED
            names = [_name(chance) for _ in range(once)]
            names += [_again(chance, name) for name in names[: count // _DOUBLED]]
            work.add_many([_partner(number, name, _COUNTRIES[number % once % 6]) for number, name in enumerate(names)])
        unfinished.rename(path)
    return path


def _partner(number: int, name: str, country: str) -> Partner:
    return Partner(
        id=new_id(),
        name=name,
        other_names=(f"Alias {number}",) if number % 3 == 0 else (),
        website=f"https://www.place{number}.example/" if number % 2 else None,
        email=f"office{number}@place{number}.example" if number % 4 else f"office{number}@gmail.com",
        phone=f"+598 {number:08}" if number % 3 else None,
        country=country,
    )


def _search(path: Path, stopwatch: Stopwatch) -> None:
    from partnerdesk.analysis.duplicates.finding import find_duplicates
    from partnerdesk.desktop.undisturbed import undisturbed

    # As the page does it.
    with opened(path) as file, file.read() as reader, undisturbed(), stopwatch.section():
        groups = find_duplicates(reader, "partner")
    assert len(groups) > _count_of(path) // _DOUBLED // 2


def _count_of(path: Path) -> int:
    """Return how many partners a file of this name was made with."""
    return int(path.stem.rpartition("-")[2])


def _blocked_pairs(stopwatch: Stopwatch) -> None:
    """Fold the names, put them into blocks by the beginnings of their two rarest words, score every pair within."""
    from rapidfuzz import fuzz

    from partnerdesk.desktop.undisturbed import undisturbed

    with opened(_file(_HUB)) as file, file.read() as reader, undisturbed(), stopwatch.section():
        names = [fold(str(name)) for (name,) in reader.stored("partner", ("name",))]
        beginnings = [{word[:4] for word in name.split()} for name in names]
        held = Counter(word for own in beginnings for word in own)
        blocks = defaultdict(list)
        for name, own in zip(names, beginnings, strict=True):
            for word in sorted(own, key=held.__getitem__)[:2]:
                blocks[word].append(name)
        near = [
            (one, other)
            for block in blocks.values()
            for one, other in combinations(block, 2)
            if fuzz.token_sort_ratio(one, other, score_cutoff=86)
        ]
    assert near


CASES: Final = (
    Case(
        "duplicate-search-20000",
        lambda stopwatch: _search(_file(_HUB), stopwatch),
        _blocked_pairs,
        (Target(Measure.CPU_RATIO, 2),),
        lambda: _file(_HUB),
    ),
    *(
        Case(
            f"duplicate-growth-{count}",
            lambda stopwatch, count=count: _search(_file(count), stopwatch),  # type: ignore[misc] # the count of this round
            lambda stopwatch: _search(_file(_SMALL), stopwatch),
            (Target(Measure.CPU_RATIO, at_most),),
            lambda count=count: (_file(_SMALL), _file(count)),  # type: ignore[misc] # the count of this round
            slow=count == _LARGE,
        )
        for count, at_most in _GROWTH.items()
    ),
)
