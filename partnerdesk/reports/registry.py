"""The list of all reports, in the order in which they are offered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerdesk.errors import Mendable
from partnerdesk.reports import grant_summary

if TYPE_CHECKING:
    from partnerdesk.reports.report import Report

REPORTS: Final[tuple[Report, ...]] = (grant_summary.REPORT,)


def report_named(name: str) -> Report:
    """Return the report of that name; raises Mendable, naming those that there are."""
    for report in REPORTS:
        if report.name == name:
            return report
    raise Mendable("report-unknown", "report-unknown-remedy", name, ", ".join(report.name for report in REPORTS))
