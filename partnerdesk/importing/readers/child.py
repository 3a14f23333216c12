"""The reading process: takes one request on standard input, answers with messages on standard output.

Started by `isolation`. It loads neither the window nor the data base, limits its own memory where the system
can, and gives back pickled tuples: ("progress", share), ("grid", Grid), ("fault", title, remedy, values), ("done",).
"""

from __future__ import annotations

import gc
import json
import os
import pickle
import sys
from pathlib import Path

from partnerdesk.errors import Mendable
from partnerdesk.importing.readers import faults, limits
from partnerdesk.importing.readers.process_limits import limit_process
from partnerdesk.importing.readers.reading import read_here


def main() -> None:
    """Serve one request and end."""
    request = json.loads(sys.stdin.buffer.read())
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # A library that prints must not spoil the answers.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    limit_process(request["memory"] * limits.MEGABYTE, request["seconds"])
    gc.disable()  # nothing here lives long enough to be worth a search for cycles
    pickler = pickle.Pickler(answers, protocol=5)

    def answer(*message: object) -> None:
        pickler.dump(message)
        answers.flush()

    path = Path(request["path"])
    try:
        grids = read_here(path, request["encoding"], request["delimiter"], lambda share: answer("progress", share))
        while grids:
            answer("grid", grids.pop(0))
        answer("done")
    except Mendable as fault:
        answer("fault", fault.title, fault.remedy, fault.values)
    except MemoryError:
        swollen = faults.too_much_memory(path.name)
        answer("fault", swollen.title, swollen.remedy, swollen.values)
    except OSError:
        # It was there a moment ago: moved, or on a disk that has been taken out.
        gone = faults.missing(path.name)
        answer("fault", gone.title, gone.remedy, gone.values)


if __name__ == "__main__":
    main()
