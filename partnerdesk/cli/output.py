"""What a command says: text for people, or one JSON object on standard output and nothing else there."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any, TextIO

from partnerdesk.messages import unmarked

if TYPE_CHECKING:
    from collections.abc import Callable


class Output:
    """Where the words of a command go. With `as_json`, only `result` and `fault` reach standard output."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        # A console that cannot show a letter shows a sign in its place rather than failing half-way.
        _reconfigure(sys.stdout, encoding="utf-8" if as_json else None)
        _reconfigure(sys.stderr)

    def say(self, line: str = "") -> None:
        """Tell people, who read a terminal, not a script."""
        if not self.as_json:
            print(unmarked(line))

    def result(self, value: dict[str, Any]) -> None:
        """Give a script its one object; people were told with `say`."""
        if self.as_json:
            print(json.dumps(value, ensure_ascii=False, indent=2, default=str))

    def warn(self, line: str) -> None:
        """Tell on standard error, whoever reads."""
        print(unmarked(line), file=sys.stderr)

    def progress(self, doing: str) -> Callable[[float], None] | None:
        """Return what shows how far it is, as a share from 0 to 1; None unless a person watches."""
        if not sys.stderr.isatty():
            return None

        def show(share: float) -> None:
            line = f"{doing} {share:4.0%}"
            # Overwritten by the next one, and wiped away at the end.
            print(f"\r{line if share < 1 else ' ' * len(line)}", end="\r", file=sys.stderr, flush=True)

        return show

    def fault(self, code: str, title: str, remedy: str) -> None:
        """Tell a fault, and what to do; `code` is the same in every language."""
        self.warn(f"{title}\n{remedy}" if remedy else title)
        self.result({"error": {"code": code, "title": unmarked(title), "remedy": unmarked(remedy)}})


def _reconfigure(stream: TextIO, encoding: str | None = None) -> None:
    # A stream that a test or an embedding program put in place may not have it.
    change = getattr(stream, "reconfigure", None)
    if change is not None:
        change(encoding=encoding or stream.encoding, errors="replace")
