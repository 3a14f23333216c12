"""All labelled sheets, from the modules of each language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tests.importing.labelled.sheets import (
    arabic,
    chinese,
    czech,
    eighth_batch_ar_uk,
    eighth_batch_de_cs,
    eighth_batch_en_es,
    eighth_batch_fr_pt,
    eighth_batch_ru_ko,
    eighth_batch_zh_ja,
    english,
    fifth_batch_other_scripts,
    fifth_batch_western,
    fourth_batch_en_es_fr,
    fourth_batch_other_scripts,
    fourth_batch_pt_de_cs,
    french,
    german,
    japanese,
    korean,
    portuguese,
    russian,
    second_batch,
    seventh_batch_ar_uk,
    seventh_batch_de_cs,
    seventh_batch_en_es,
    seventh_batch_fr_pt,
    seventh_batch_ru_ko,
    seventh_batch_zh_ja,
    sixth_batch_ar_uk,
    sixth_batch_de_cs,
    sixth_batch_en_es,
    sixth_batch_fr_pt,
    sixth_batch_ru_ko,
    sixth_batch_zh_ja,
    spanish,
    third_batch,
    ukrainian,
)

if TYPE_CHECKING:
    from tests.importing.labelled.sheet import Known, Sheet

_MODULES: Final = (
    english, spanish, french, portuguese, arabic, ukrainian, czech, korean, german, russian, chinese, japanese,
    second_batch, third_batch, fourth_batch_en_es_fr, fourth_batch_pt_de_cs, fourth_batch_other_scripts,
    fifth_batch_western, fifth_batch_other_scripts, sixth_batch_en_es, sixth_batch_fr_pt, sixth_batch_de_cs,
    sixth_batch_ar_uk, sixth_batch_ru_ko, sixth_batch_zh_ja, seventh_batch_en_es, seventh_batch_fr_pt,
    seventh_batch_de_cs, seventh_batch_ar_uk, seventh_batch_ru_ko, seventh_batch_zh_ja, eighth_batch_en_es,
    eighth_batch_fr_pt, eighth_batch_de_cs, eighth_batch_ar_uk, eighth_batch_ru_ko, eighth_batch_zh_ja,
)  # fmt: skip
SHEETS: Final[tuple[Sheet, ...]] = tuple(sheet for module in _MODULES for sheet in module.SHEETS)
KNOWN: Final[tuple[Known, ...]] = tuple(module.KNOWN for module in _MODULES if hasattr(module, "KNOWN"))
"""What the sheets of a module refer to, beside what all of them do: see `known.py`."""
