"""Printed reports: what was printed when, with the choices, rates and definition that it used, frozen."""

from __future__ import annotations

from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.field import date, long_text, text
from partnerdesk.records.record import Record, record


@record("printed_report", title="name")
class PrintedReport(Record):
    """A report as it went out; the three JSON texts let it be printed again to the same figures."""

    name: str = text(required=True)
    printed_on: CalendarDate = date(required=True)
    printed_by: str | None = text()
    title_shown: str | None = text()
    about_entity: str | None = text()
    about_record: str | None = text()
    choices: str | None = long_text()
    rates: str | None = long_text()
    definition: str | None = long_text()
    sha256: str | None = text()
