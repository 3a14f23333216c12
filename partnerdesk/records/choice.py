"""Enumerations: what a field may be, each with the code that scripts and files use."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from partnerdesk.messages import Language


class Choice(StrEnum):
    """One of a fixed list; its value is the code that never changes with the language."""

    @classmethod
    def list_name(cls) -> str:
        """Name of the list in message keys: `PartnerType` is `partner-type`."""
        return re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()

    @property
    def label_key(self) -> str:
        return f"choice-{self.list_name()}-{self.value.replace('_', '-')}"

    def label(self, language: Language) -> str:
        return language.text(self.label_key)
