"""Words of another script than the window's keep their full stop at their own end."""

from __future__ import annotations

import pytest

from partnerdesk import messages
from partnerdesk.desktop.widgets.own_direction import in_own_direction

ARABIC = "متحف المدينة."


@pytest.mark.parametrize("words", ["Museum, S.A.", "2025-03-04", "", "Muséum …"])
def test_words_that_run_with_the_window_stay_as_they_are(words: str) -> None:
    assert in_own_direction(words) == words


def test_words_that_run_against_the_window_are_isolated() -> None:
    assert in_own_direction(ARABIC) == f"\u2068{ARABIC}\u2069"


def test_from_right_to_left_it_is_the_reverse() -> None:
    messages.use(messages.MIRRORED)
    assert in_own_direction(ARABIC) == ARABIC
    assert in_own_direction("Museum, S.A.") == "\u2068Museum, S.A.\u2069"
