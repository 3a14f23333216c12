"""An activity: its partners, each with role and value areas, to change in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.desktop.pages.overviews.part_list import PartList

if TYPE_CHECKING:
    from partnerdesk.analysis.record_view import RecordView
    from partnerdesk.desktop.pages.sheet_actions import SheetActions


class ActivityOverview(PartList):
    """The list of partners is what an activity's page has beyond its fields."""

    def __init__(self, view: RecordView, _nothing: None, actions: SheetActions) -> None:
        super().__init__("activity_partner", view, actions)
