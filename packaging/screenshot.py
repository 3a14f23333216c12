"""Makes docs/screenshot.png: the program itself, on the example file, without a screen."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
ENOUGH_SECONDS = 4


def main() -> None:
    """Build the example, open it, choose a partner, and keep what the window shows."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    folder = Path(tempfile.mkdtemp())
    from partnerdesk import messages
    from partnerdesk.desktop.app import make_application
    from partnerdesk.desktop.main_window import MainWindow
    from partnerdesk.desktop.settings import Settings
    from partnerdesk.desktop.theme import Scheme
    from partnerdesk.importing.example import build_example

    example = folder / "example.partnerdesk"
    build_example(example, author="coordinator")
    app = make_application(messages.use("en"), Scheme.LIGHT)
    window = MainWindow(Settings(folder / "window.json"), "coordinator")
    window.resize(1366, 768)
    window.show()
    window.open_file(example)
    _work(app)
    page: Any = window.show_page("partner")
    _work(app)
    page.search.setText("faro")
    _work(app)
    found = page.model.id_at(0)
    page.search.empty()
    _work(app)
    page.select(found)
    _work(app)
    window.grab().save(str(ROOT / "docs" / "screenshot.png"))
    window.shut_down()
    os._exit(0)


def _work(app: Any) -> None:
    """Let the window and its database thread do what waits."""
    end = time.monotonic() + ENOUGH_SECONDS
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    sys.exit(main())
