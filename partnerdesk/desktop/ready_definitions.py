"""Definitions of a strategic partnership to start from; they are ordinary records, to be changed or deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerdesk.messages import text
from partnerdesk.records import StrategicCriterion, StrategicDefinition
from partnerdesk.records.strategic_definition import Combine, Criterion

if TYPE_CHECKING:
    from partnerdesk.desktop.edits import Work
    from partnerdesk.store.data_file import DataFile

_READY: Final = (
    (
        "lasting",
        "definition-lasting",
        "definition-lasting-words",
        (Combine.ALL, None),
        ((Criterion.SPAN_MONTHS, 12), (Criterion.JOINT_ACTIVITIES, 2)),
    ),
    (
        "anchored",
        "definition-anchored",
        "definition-anchored-words",
        (Combine.AT_LEAST, 2),
        (
            (Criterion.AGREEMENT_IN_FORCE, None),
            (Criterion.MAIN_GOAL, None),
            (Criterion.VALUE_DELIVERED, 1),
            (Criterion.INSTITUTIONALISED, None),
        ),
    ),
    (
        "joint-content",
        "definition-joint-content",
        "definition-joint-content-words",
        (Combine.ALL, None),
        ((Criterion.CONTINUED, 2), (Criterion.JOINT_CONTENT, 0)),
    ),
)
"""Name, title and description, how many criteria must hold, the criteria with their numbers.

Source: the report's own attempts, and the Czech distinction of collaboration and strategic GLAM partnership.
"""


def add_ready_definitions() -> Work:
    """Add them all in one changeset, in the user's language."""
    ready = [(name, text(title), text(words), combine, rows) for name, title, words, combine, rows in _READY]
    label = text("definitions-ready-made")

    def work(file: DataFile) -> None:
        with file.change("change-added", label) as unit:
            for name, title, words, (combine, at_least), rows in ready:
                made = unit.add(
                    StrategicDefinition(name=name, title=title, description=words, combine=combine, at_least_n=at_least)
                )
                for criterion, threshold in rows:
                    unit.add(StrategicCriterion(definition=made.id, criterion=criterion, threshold=threshold))

    return work
