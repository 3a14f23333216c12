"""What every report says of itself, so that the list of reports, the window and the commands need nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable

    from partnerdesk.reports.document import Document
    from partnerdesk.reports.scope import ReportData

ReportChoice = Literal["grant", "from", "to", "partner", "definition"]


@dataclass(frozen=True)
class Report:
    """One report: the name that commands use, its title's message key, what a user may choose, how it is made."""

    name: str
    title_key: str
    choices: tuple[ReportChoice, ...]
    build: Callable[[ReportData], Document]
