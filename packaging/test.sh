#!/usr/bin/env bash
# Runs every test, the window's on Qt's offscreen platform, and holds the branch coverage of all but the window.
set -euo pipefail
bin=$1
export QT_QPA_PLATFORM=offscreen
exec "$bin/python" -m pytest -n auto --cov --cov-report=term:skip-covered
