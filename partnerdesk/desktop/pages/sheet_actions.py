"""What the parts of a record's page may ask for; the page and the window carry it out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from partnerdesk.desktop.context import WindowContext


@dataclass(frozen=True)
class SheetActions:
    """`go(entity, id)` shows a record, `show_records(entity, ids, words)` a list of just these.

    `start_new(entity, values)` opens a form for a new record, `edit(values, field)` the form of this record with some
    values set already and the keyboard in `field`.
    """

    context: WindowContext
    go: Callable[[str, str], object]
    show_records: Callable[[str, Sequence[str], str], object]
    start_new: Callable[[str, Mapping[str, Any]], object]
    edit: Callable[[Mapping[str, Any], str], object]
