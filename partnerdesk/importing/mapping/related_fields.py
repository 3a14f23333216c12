"""Fields of different kinds of record that mean the same of each: a word for one of them may stand for the others."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from partnerdesk.importing.mapping.targets import PARTNER_LINK, all_targets, name_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_GIVERS: Final = frozenset({"support.partner", "sponsorship.sponsor"})
"""A word for who gives says more than that it is a partner."""
_GROUPS: Final = """
agreement.effective_from activity.starts_on grant.starts_on sponsorship.starts_on value_area.period_from \
  support.service_from partner.known_since
agreement.ends_on activity.ends_on grant.ends_on sponsorship.ends_on value_area.period_to support.service_to
activity.starts_on support.received_on conversation.held_on feedback.given_on sponsor_entry.booked_on \
  content_result.counted_on
agreement.number grant.number sponsor_entry.reference
agreement.amount support.amount sponsor_entry.amount grant.awarded
partner.type agreement.kind activity.kind support.category sponsor_entry.type
partner.relation agreement.state activity.state
partner.description activity.description agreement.purpose grant.description goal.description \
  sponsor_entry.description conversation.summary
activity.title grant.title agreement.title
partner.owner followup.owner
followup.due_on grant_report.due_on
partner.email contact.email
partner.phone contact.phone
feedback.comments metric.comments
"""
"""A group on each line."""
_SAME_NAME: Final = ("notes", "grant", "activity", "agreement", "currency")


@functools.cache
def related_fields() -> Mapping[str, frozenset[str]]:
    """Return for each target those of other kinds of record that mean the same of them."""
    groups = [frozenset(listed.split()) for listed in _GROUPS.strip().splitlines()]
    groups += [frozenset(target for target in all_targets() if name_of(target) == name) for name in _SAME_NAME]
    found: dict[str, set[str]] = {}
    for group in groups:
        for target in group:
            found.setdefault(target, set()).update(group - {target})
    links = {f"{entity}.{name}" for entity, name in PARTNER_LINK.items()}
    for target in links - _GIVERS:
        found.setdefault(target, set()).update(links - {target})
    return {target: frozenset(others) for target, others in found.items()}
