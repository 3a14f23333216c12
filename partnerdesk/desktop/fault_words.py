"""A fault in words for the window: what happened and what to do; a bug also says where its report lies."""

from __future__ import annotations

from partnerdesk.bug_log import log_bug
from partnerdesk.errors import Mendable
from partnerdesk.messages import text


def fault_words(fault: BaseException) -> tuple[str, str]:
    """Return what happened and what to do; a bug is written to the log on the way."""
    from partnerdesk.records.problem import Refused

    if isinstance(fault, Mendable):
        return text(fault.title, *fault.values), text(fault.remedy, *fault.values)
    if isinstance(fault, Refused):
        return text("refused-title"), "\n".join(problem.message for problem in fault.problems)
    return text("bug-title"), text("bug-remedy", log_bug(fault))
