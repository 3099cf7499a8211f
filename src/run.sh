#!/usr/bin/env bash
# Installs what is missing (Debian 12, Ubuntu 24.04), builds the program and opens its window.
#   bash src/run.sh                        the window
#   bash src/run.sh --lang en              arguments go on to the program
#   bash src/run.sh play phone-greeting …  so do commands, which need no display
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=src/packages.sh
source "$here/src/packages.sh"

install_packages "${app_packages[@]}"

[ -x "$here/build/app/src/main/frontdesk" ] || say "Building the program; the first time takes a few minutes …"
build_log=$(mktemp)
trap 'rm -f "$build_log"' EXIT
if ! (cd "$here" && cmake --preset app && cmake --build --preset app) >"$build_log" 2>&1; then
    cat "$build_log" >&2
    say "The program could not be built: the first error above says why."
    exit 1
fi

rm -f "$build_log"
exec "$here/build/app/src/main/frontdesk" "$@"
