"""Long work keeps the garbage collector out, and lets it in again whatever happens."""

from __future__ import annotations

import gc

import pytest

from partnerdesk.desktop.undisturbed import undisturbed


def test_no_garbage_is_collected_inside() -> None:
    with undisturbed():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_fault_lets_the_collector_in_again() -> None:
    with pytest.raises(ValueError, match="fault"), undisturbed():
        raise ValueError("fault")
    assert gc.isenabled()
