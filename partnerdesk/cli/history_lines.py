"""What happened to a record, a line for each change and each field, for people."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from partnerdesk.messages import current, text
from partnerdesk.records import ENTITIES
from partnerdesk.store.journal import ChangesetKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from partnerdesk.store.data_file import HistoryLine
    from partnerdesk.store.journal import Changeset

_REVERSALS: Final = {ChangesetKind.UNDO: "cli-undone", ChangesetKind.REDO: "cli-redone"}


def changeset_line(changeset: Changeset) -> str:
    """Return when, who, and what: the time is that of this computer."""
    at = current().moment(datetime.fromisoformat(changeset.at).astimezone())
    key = _REVERSALS.get(changeset.kind)
    return f"{at}  {changeset.author}  {text(key, changeset.title) if key else changeset.title}"


def history_lines(history: list[HistoryLine]) -> Iterator[str]:
    """Yield each change, newest first, and below it every field with its former and its new value."""
    for line in history:
        yield f"  {changeset_line(line.changeset)}"
        fields = ENTITIES[line.change.entity].fields
        for name, (old, new) in line.change.fields.items():
            if name in fields:
                kind = fields[name].kind
                was, became = (kind.show(kind.value(value), current()) for value in (old, new))
                yield f"    {text(fields[name].label_key)}: {was} → {became}"
