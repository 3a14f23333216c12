"""Results of a grant's metrics: counted from what the file records, or as they were typed."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from partnerdesk.analysis.content_totals import contributed
from partnerdesk.analysis.counts import PartnerCounts, partner_counts
from partnerdesk.analysis.figure import Figure, added, counted
from partnerdesk.analysis.strategic import strategic_partners
from partnerdesk.records.grant import ComputedResult, Metric

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from partnerdesk.analysis.period import Period
    from partnerdesk.analysis.recorded import Recorded
    from partnerdesk.analysis.strategic import StrategicResult
    from partnerdesk.records import StrategicDefinition


@dataclass(frozen=True)
class Counting:
    """What metrics are counted from: the records selected, the whole file, the period, and the day of counting."""

    selected: Recorded
    whole: Recorded
    period: Period
    today: date
    _judged: dict[str, StrategicResult] = field(default_factory=dict, repr=False, compare=False)

    @property
    def as_of(self) -> date:
        """The day on which partnerships are judged: the period's last, or today where that is still to come."""
        return min(self.period.end or self.today, self.today)

    def strategic(self, definition: StrategicDefinition) -> StrategicResult:
        """Judge all partners under a definition, once however often it is asked."""
        if definition.id not in self._judged:
            self._judged[definition.id] = strategic_partners(self.whole, definition, self.as_of)
        return self._judged[definition.id]

    @functools.cached_property
    def partners(self) -> PartnerCounts:
        return partner_counts(self.selected, self.whole, self.period, self.today)


def metric_result(metric: Metric, counting: Counting) -> Figure:
    """Return a metric's result; a typed one is made of the metric alone."""
    if metric.computed is not None:
        return _COMPUTED[metric.computed](counting, metric)
    return Figure(metric.result, 1, 1 if metric.result is None else 0, (metric.id,))


def people(counting: Counting, who: str) -> Figure:
    """Add up a count of people (a field of activities); a person in two activities counts in both."""
    return added([(row.id, getattr(row, who)) for row in counting.selected.activities])


def _people(who: str) -> Callable[[Counting, Metric], Figure]:
    return lambda counting, _metric: people(counting, who)


def _content(counting: Counting, metric: Metric) -> Figure:
    return contributed(counting.selected.content_results, metric.project)


def _strategic(counting: Counting, metric: Metric) -> Figure:
    """Count under the metric's definition; without one there is nothing to count by, and no figure."""
    definition = next((row for row in counting.whole.definitions if row.id == metric.definition), None)
    if definition is None:
        return Figure(None)
    return counting.strategic(definition).count


def _feedback_coverage(counting: Counting, _metric: Metric) -> Figure:
    """Count partners that gave feedback, out of all external ones of the period."""
    partners = counting.partners.partners.records
    answered = {row.partner for row in counting.selected.feedback}
    return counted([partner for partner in partners if partner in answered], len(partners))


_COMPUTED: Final[Mapping[ComputedResult, Callable[[Counting, Metric], Figure]]] = MappingProxyType(
    {
        ComputedResult.PARTICIPANTS: _people("participants"),
        ComputedResult.NEW_EDITORS: _people("new_editors"),
        ComputedResult.EDITORS: _people("editors"),
        ComputedResult.RETAINED_EDITORS: _people("retained_editors"),
        ComputedResult.ORGANISERS: _people("organisers"),
        ComputedResult.CONTENT: _content,
        ComputedResult.STRATEGIC_PARTNERSHIPS: _strategic,
        ComputedResult.PARTNERS_UNIQUE: lambda counting, _metric: counting.partners.in_activities,
        ComputedResult.PARTNERS_NON_UNIQUE: lambda counting, _metric: counting.partners.in_activities_each,
        ComputedResult.PARTNERS_NEW: lambda counting, _metric: counting.partners.new,
        ComputedResult.FEEDBACK_COVERAGE: _feedback_coverage,
    }
)
