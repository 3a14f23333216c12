"""Activities: what the group did or plans, with which partners, and how many people took part."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from partnerdesk.records.area import Area
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.choice import Choice
from partnerdesk.records.field import (
    choice,
    choices,
    date,
    languages,
    link,
    links,
    long_text,
    part_of,
    quantity,
    text,
    url,
    whole,
)
from partnerdesk.records.period import period_problems
from partnerdesk.records.problem import Problem
from partnerdesk.records.record import Record, Through, record


class ActivityKind(Choice):
    """What kind of work it was."""

    CAMPAIGN = "campaign"
    CONTEST = "contest"
    WORKSHOP = "workshop"
    TRAINING = "training"
    EVENT = "event"
    UPLOAD = "upload"
    EDIT_A_THON = "edit_a_thon"
    RESEARCH = "research"
    CURRICULUM = "curriculum"
    RESIDENCY = "residency"
    ADVOCACY = "advocacy"
    MEETING = "meeting"
    OTHER = "other"


class Programme(Choice):
    """To which of the group's programmes it belongs."""

    EDUCATION = "education"
    GLAM = "glam"
    GENDER_DIVERSITY = "gender_diversity"
    MEDIA_LITERACY = "media_and_information_literacy"
    COMMUNITY = "community"
    OTHER = "other"


class ActivityState(Choice):
    """Whether it has taken place."""

    PLANNED = "planned"
    DONE = "done"
    CANCELLED = "cancelled"


class Rhythm(Choice):
    """One occasion, or a programme that goes on: the report counts education partners by it."""

    ONE_OFF = "one_off"
    ONGOING = "ongoing"


class ActivityRole(Choice):
    """As what a partner took part."""

    CO_ORGANISER = "co_organiser"
    HOST = "host"
    CONTENT_PROVIDER = "content_provider"
    TRAINER = "trainer"
    AUDIENCE = "audience"
    SPONSOR = "sponsor"
    PROMOTER = "promoter"
    ADVISER = "adviser"
    OTHER = "other"


@record("activity", title="title", through=(Through("partners", "activity_partner", "activity", "partner"),))
class Activity(Record):
    """A workshop, campaign, upload or any other piece of work, with its counts of people."""

    title: str = text(required=True)
    kind: ActivityKind | None = choice(ActivityKind)
    programme: Programme | None = choice(Programme)
    state: ActivityState | None = choice(ActivityState)
    rhythm: Rhythm | None = choice(Rhythm)
    starts_on: CalendarDate | None = date()
    ends_on: CalendarDate | None = date()
    place: str | None = text()
    grant: str | None = link("grant")
    goals: tuple[str, ...] = links("goal")
    languages: tuple[str, ...] = languages()
    description: str | None = long_text()
    participants: int | None = whole(section="people")
    new_editors: int | None = whole(section="people")
    editors: int | None = whole(section="people")
    organisers: int | None = whole(section="people")
    retained_editors: int | None = whole(section="people")
    hours: Decimal | None = quantity(section="people")
    dashboard: str | None = url(section="evidence")
    evidence: str | None = long_text(section="evidence")
    notes: str | None = long_text(section="notes")

    def problems(self, before: Activity | None) -> Iterator[Problem]:  # noqa: ARG002 - no step depends on the former state
        yield from period_problems(self.starts_on, self.ends_on, "ends_on")


@record("activity_partner", title="partner")
class ActivityPartner(Record):
    """A partner's part in an activity, and the value that it brought there."""

    activity: str = part_of("activity")
    partner: str = link("partner", required=True)
    role: ActivityRole | None = choice(ActivityRole)
    value_areas: tuple[Area, ...] = choices(Area)
    notes: str | None = text()
