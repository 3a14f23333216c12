"""Tells what an undo or a redo did, and what it left because something else had changed it since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.cli.exit_status import ExitStatus
from partnerdesk.messages import text
from partnerdesk.records import ENTITIES

if TYPE_CHECKING:
    from partnerdesk.cli.output import Output
    from partnerdesk.store.data_file import Changed


def told(changed: Changed, out: Output) -> ExitStatus:
    """Tell it; values that were left as they are make the status say so."""
    for conflict in changed.conflicts:
        entity = ENTITIES[conflict.entity]
        field = text(entity.fields[conflict.field].label_key) if conflict.field else ""
        out.warn(text("cli-left-as-it-is", text(entity.label_key), conflict.record, field))
    out.result(
        {
            "changeset": changed.changeset.id,
            "undoes": changed.changeset.undoes,
            "entities": sorted(changed.entities),
            "conflicts": [
                {"entity": conflict.entity, "id": conflict.record, "field": conflict.field}
                for conflict in changed.conflicts
            ],
        }
    )
    return ExitStatus.ROWS_LEFT if changed.conflicts else ExitStatus.DONE
