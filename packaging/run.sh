#!/usr/bin/env bash
# Opens the window; without a screen does the main job on the example sheets and says where the results lie.
set -euo pipefail
bin=$1
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" != Linux ]; then
    exec "$bin/partnerdesk"
fi
out=build/example
rm -rf "$out" && mkdir -p "$out"
"$bin/partnerdesk" new "$out/example.partnerdesk" --example
"$bin/partnerdesk" export "$out/example.partnerdesk" "$out/workbook.xlsx"
"$bin/partnerdesk" report "$out/example.partnerdesk" grant-summary "$out/grant-summary.pdf" --grant GSF-2025-07
