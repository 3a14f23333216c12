"""The areas in which partners add value."""

from __future__ import annotations

from partnerdesk.records.choice import Choice


class Area(Choice):
    """The six areas in which partners add value. Source: the report's text, which names six."""

    CONTENT = "content"
    AUDIENCES = "audiences"
    KNOWLEDGE = "knowledge"
    CAPACITIES = "capacities"
    SUPPORT = "support"
    AWARENESS = "awareness"

    @property
    def in_five(self) -> FiveArea:
        """The area of the report's diagram that this one belongs to."""
        if self in (Area.CAPACITIES, Area.AWARENESS):
            return FiveArea.CAPACITIES_AND_AWARENESS
        return FiveArea(self.value)


class FiveArea(Choice):
    """The report's five-area view, which merges capacities with awareness. Source: its diagram."""

    CONTENT = "content"
    AUDIENCES = "audiences"
    KNOWLEDGE = "knowledge"
    SUPPORT = "support"
    CAPACITIES_AND_AWARENESS = "capacities_and_awareness"
