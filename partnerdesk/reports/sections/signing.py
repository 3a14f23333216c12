"""The lines on which a report is signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.reports.document import Signature

if TYPE_CHECKING:
    from partnerdesk.reports.scope import ReportData


def signature_block(data: ReportData) -> Signature:
    """Return a line for place and date, and one for whoever signs for the group."""
    language, group = data.language, data.group
    role = group.signatory_role or language.text("report-signed-for", group.name)
    return Signature(((group.signatory or "", role),), language.text("report-place-and-date"))
