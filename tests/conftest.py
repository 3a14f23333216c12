"""What every test stands on: no screen, folders of its own, English, and nothing left behind."""

from __future__ import annotations

import itertools
import logging
import multiprocessing
import os
import shutil
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import settings

from partnerdesk import messages

if TYPE_CHECKING:
    from collections.abc import Iterator

# Before any test imports Qt. A developer may set another platform to watch the window's tests.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Nothing in the tests is timed: other work on the same machine must not fail one.
settings.register_profile("dev", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))

_SECONDS_TO_END: Final = 5.0
"""How long a thread or a process that a test has told to end may take for it."""
_numbers: Final = itertools.count()
_own_folders = pytest.StashKey[Path]()


def pytest_configure(config: pytest.Config) -> None:
    """Turn settings, caches and logs away from the developer's own, in child processes too."""
    folder = Path(tempfile.mkdtemp(prefix="partnerdesk-tests-"))
    config.stash[_own_folders] = folder
    for kind in ("CONFIG", "CACHE", "DATA", "STATE"):
        os.environ[f"XDG_{kind}_HOME"] = str(folder / kind.lower())


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(config.stash[_own_folders], ignore_errors=True)


@pytest.fixture(autouse=True)
def _in_english_and_with_settings_of_its_own(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    # Only settings are apart for each test: the cache of fonts found is dear, and the same for all.
    folder = request.config.stash[_own_folders] / "config" / str(next(_numbers))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder))
    messages.use(messages.SOURCE)
    yield
    messages.use(messages.SOURCE)


@pytest.fixture(autouse=True)
def _nothing_runs_on() -> Iterator[None]:
    """Fail a test that leaves a thread or a process behind."""
    threads, processes = set(threading.enumerate()), set(multiprocessing.active_children())
    yield
    # Python shows threads that Qt made as dummies; Qt ends them.
    left = [t for t in threading.enumerate() if t not in threads and not isinstance(t, threading._DummyThread)]
    for thread in left:
        thread.join(_SECONDS_TO_END)
    assert [thread.name for thread in left if thread.is_alive()] == [], "a thread still runs"
    for process in set(multiprocessing.active_children()) - processes:
        process.join(_SECONDS_TO_END)
        assert not process.is_alive(), f"a process still runs: {process.name}"


@pytest.fixture(autouse=True)
def _nothing_unexpected_in_the_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test during which something warned; one that expects it looks at `caplog` and clears it."""
    yield
    loud = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert [f"{record.name}: {record.getMessage()}" for record in loud] == []
