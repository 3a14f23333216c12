"""The head of a report: which grant of which group, from whom, for how long, how much."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.reports.document import Block, Facts
from partnerdesk.reports.wording import amount

if TYPE_CHECKING:
    from partnerdesk.records import Grant
    from partnerdesk.reports.scope import ReportData


def grant_facts(data: ReportData) -> list[Block]:
    """Return what is known of the grant and the group, two columns wide; what was not stated is left out."""
    language, group, grant = data.language, data.group, data.grant
    pairs: list[tuple[str, str]] = []
    if grant:
        pairs += _grant(data, grant)
    kinds = group.entity.fields
    for name in ("legal_status", "country"):
        value = getattr(group, name)
        if value is not None:
            pairs.append((language.text(kinds[name].label_key), kinds[name].kind.show(value, language)))
    return [Facts(tuple(pairs), columns=2)] if pairs else []


def _grant(data: ReportData, grant: Grant) -> list[tuple[str, str]]:
    language, kinds = data.language, grant.entity.fields
    pairs = []
    for name in ("number", "programme", "funder", "cycle"):
        value = getattr(grant, name)
        if value is not None:
            pairs.append((language.text(kinds[name].label_key), kinds[name].kind.show(value, language)))
    if grant.awarded is not None:
        shown = [amount(grant.awarded, grant.currency or "", language)]
        if grant.awarded_in_report_currency is not None and grant.report_currency not in {None, grant.currency}:
            shown.append(amount(grant.awarded_in_report_currency, grant.report_currency or "", language))
        pairs.append((language.text(kinds["awarded"].label_key), " = ".join(shown)))
    if grant.region is not None:
        pairs.append((language.text(kinds["region"].label_key), grant.region.label(language)))
    return pairs
