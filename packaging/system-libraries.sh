#!/usr/bin/env bash
# Installs what Qt needs of the system on Debian and its kin, and nothing when all of it is there already.
# Other systems bring these with their desktop; there this script only says so.
set -euo pipefail

packages=(
    python3-venv
    # Qt without a screen
    libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3
    # Qt on an X display
    libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0
    # Letters of the scripts that the program's own font lacks, and of the window without a desktop
    fonts-dejavu-core fonts-noto-core
    # The tests' virtual screen, and a second opinion on the PDFs
    xvfb xauth poppler-utils
)

command -v dpkg-query >/dev/null || { echo "Not a Debian system: the Qt libraries are taken as given."; exit 0; }
missing=()
for package in "${packages[@]}"; do
    dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null | grep -q '^installed$' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Please install as root: ${missing[*]}" >&2; exit 1; }
    as_root=(sudo)
fi
echo "Installing system libraries: ${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}" >/dev/null
