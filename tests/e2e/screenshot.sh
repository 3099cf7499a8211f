#!/usr/bin/env bash
# Takes a picture of a program on a display of its own:
#   tests/e2e/screenshot.sh PICTURE.png SECONDS PROGRAM [ARGUMENT…]
# SIZE=1920x1080 sets the size of the screen.
set -euo pipefail
picture=$1 seconds=$2
shift 2
coproc screen { exec Xvfb -displayfd 1 -noreset -nolisten tcp -screen 0 "${SIZE:-1366x768}x24" 2>/dev/null; }
# shellcheck disable=SC2154
trap 'kill "$screen_PID" 2>/dev/null || true' EXIT
read -r number <&"${screen[0]}"
export DISPLAY=":$number" LIBGL_ALWAYS_SOFTWARE=1
"$@" &
program=$!
sleep "$seconds"
import -window root "$picture"
kill "$program" 2>/dev/null || true
wait "$program" 2>/dev/null || true
