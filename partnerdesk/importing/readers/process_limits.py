"""Limits of the reading process: memory and work, as far as each system can set them.

Linux limits the address space. Windows limits the memory of a job that the process puts itself into. macOS takes a
limit and does not hold to it, so there the program itself weighs the reading process now and then.
Source: setrlimit(2).
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
from typing import Final

SYSTEM_LIMITS_MEMORY: Final = sys.platform != "darwin"
"""Whether the system itself ends a process that takes more memory than it may."""
_SPARE_SECONDS: Final = 30
"""Of work beyond the time that the program waits: this limit is for a process whose program has died."""
_KIBIBYTE: Final = 1024


def limit_process(memory: int, seconds: float) -> None:
    """Let this process take no more bytes, and end by itself some time after the program should have ended it.

    Where the system refuses a limit, reading goes on without it.
    """
    if sys.platform == "win32":
        from partnerdesk.importing.readers.windows_job import limit_memory_of_job

        limit_memory_of_job(memory)
    else:
        import resource

        work = max(int(seconds), 0) + _SPARE_SECONDS
        for limit, value in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CORE, 0), (resource.RLIMIT_CPU, work)):
            with contextlib.suppress(ValueError, OSError):
                resource.setrlimit(limit, (value, value))


def resident_bytes(process: int) -> int:
    """Return how much memory a process takes, 0 where the system does not say."""
    command = ["/bin/ps", "-o", "rss=", "-p", str(process)]
    try:
        said = subprocess.run(command, capture_output=True, check=False, timeout=5)  # noqa: S603 - the system's own ps
        return int(said.stdout) * _KIBIBYTE
    except (OSError, ValueError, subprocess.SubprocessError):
        return 0
