"""Layout: from a grid to tables with header, columns and records, and the reason for every row that is none.

>>> from partnerdesk.importing.layout import guess, records
"""

from partnerdesk.importing.layout.across import turned
from partnerdesk.importing.layout.guessing import guess, relayout
from partnerdesk.importing.layout.table import Form, Group, Reason, Record, SkippedRow, TableColumn, TableLayout
from partnerdesk.importing.layout.walk import Account, account, records

__all__ = [
    "Account", "Form", "Group", "Reason", "Record", "SkippedRow", "TableColumn", "TableLayout",
    "account", "guess", "records", "relayout", "turned",
]  # fmt: skip
