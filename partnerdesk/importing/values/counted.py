"""Numbers that say what they count: `25 personas`, `120枚`, `3 hours`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from partnerdesk.importing.values.outcome import Odd
from partnerdesk.importing.values.value_words import choice_in_words, word_key, words
from partnerdesk.records.reading import plain_digits
from partnerdesk.records.support import SupportUnit

if TYPE_CHECKING:
    from partnerdesk.importing.grid import Value
    from partnerdesk.importing.values.numbers import NumberReader
    from partnerdesk.records.field import Field

_COUNTED: Final = re.compile(r"([^\d]{0,12}\d[\d.,'’ ]*?)\s*([^\W\d_][^\d]*)")


def read_counted(value: Value, field: Field, reader: NumberReader) -> Any:
    """Read a number with what it counts behind it; None where the cell is not of that form.

    Where people are counted, "12 sessions" are none of them.
    The unit of a quantity goes into the field beside it. Hours are taken as such only where the field counts hours:
    `90 min` is none of them.
    """
    found = _COUNTED.fullmatch(plain_digits(value)) if isinstance(value, str) else None
    if not found:
        return None
    unit = choice_in_words(SupportUnit, found[2]) if field.name in {"quantity", "hours"} else None
    is_hours = field.name == "hours" and unit is SupportUnit.HOUR
    is_quantity = field.name == "quantity" and unit is not None
    counted = words("people" if field.section == "people" else "counters")
    if not is_hours and not is_quantity and word_key(found[2].strip(" ()（）")) not in counted:
        return None
    number = reader.read_text(found[1].strip())
    beside = (("unit", unit),) if is_quantity else ()
    if isinstance(number, Odd):
        return Odd(number.value, number.original, beside if number.value is not None else (), number.fault)
    return Odd(number, original=not (is_hours or is_quantity), beside=beside)
