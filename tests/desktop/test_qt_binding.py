"""The Qt binding that is installed can be lived with."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject


def test_a_call_into_qt_leaves_the_references_to_none_as_they_were() -> None:
    # PySide 6.12.0 takes one away with each call on Python 3.11, until the interpreter ends the program.
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("name")
    assert abs(sys.getrefcount(None) - before) < 100
