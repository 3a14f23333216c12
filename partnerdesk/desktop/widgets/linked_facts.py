"""Facts of which each may lead somewhere: a figure to the records that it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.desktop.widgets.facts_grid import Fact, FactsGrid

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LinkedFact = tuple[str, str, "Callable[[], object] | None"]
"""Name, value, and what a click does; None where there is nothing behind it."""


class LinkedFacts(FactsGrid):
    """A grid of facts with something behind them."""

    def __init__(self, facts: Sequence[LinkedFact]) -> None:
        self._acts = [act for _, _, act in facts]
        super().__init__([Fact(name, value, str(at) if act else None) for at, (name, value, act) in enumerate(facts)])
        self.followed.connect(self._follow)

    def _follow(self, at: str) -> None:
        act = self._acts[int(at)]
        if act is not None:
            act()
