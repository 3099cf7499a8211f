#!/usr/bin/env bash
# Installs what the tests need, builds, and passes every test: headless screens, plays, the real window under Xvfb and
# the house's rules with the optimised build; clang-format and clang-tidy; units, and much of the rest once more, built
# by a second compiler, under the address and undefined-behaviour sanitizers.
#   bash tests/run.sh          everything
#   bash tests/run.sh quick    the optimised build and its tests only
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=src/packages.sh
source src/packages.sh
install_packages "${app_packages[@]}" "${test_packages[@]}"

step() { printf '\n== %s (%s s)\n' "$*" "$SECONDS"; }
launcher=()
if command -v ccache >/dev/null; then launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache); fi

build_and_test() { # preset, ctest arguments
    local preset=$1
    shift
    cmake --preset "$preset" "${launcher[@]}" -DFRONTDESK_UNIT_TESTS="$units" >/dev/null
    cmake --build --preset "$preset" -- -k 0
    ctest --preset "$preset" --no-tests=error --parallel "$(nproc)" "$@"
}

# Units are built and passed once, under the sanitizers; alone, the optimised build passes them too. It is optimised
# a little only: that compiles by a third faster than what people use, and no test takes longer for it.
units=OFF
[ "${1:-}" != quick ] || units=ON
step "Optimised build, warnings are errors; every test without a window but the units"
build_and_test whole --label-exclude real-window

# One window at a time leaves a core to spare, so what only reads the sources goes on beside it.
window_log=$(mktemp)
trap 'kill "${windows:-}" 2>/dev/null || true; rm -f "$window_log"' EXIT
step "The real window, meanwhile format and clang-tidy"
ctest --preset whole --no-tests=error --label-regex real-window >"$window_log" 2>&1 &
windows=$!
windows_passed() {
    local passed=0
    wait "$windows" || passed=1
    step "The real window"
    cat "$window_log"
    return "$passed"
}
if [ "${1:-}" = quick ]; then
    windows_passed
    exit
fi

step "Format"
git ls-files --cached --others --exclude-standard 'src/*.h' 'src/*.cpp' 'tests/*.h' 'tests/*.cpp' |
    xargs clang-format --dry-run -Werror

# The joined files that were built just now: system headers, which take most of the time, are read once for two dozen.
step "clang-tidy"
grep '"file"' build/whole/compile_commands.json | sed 's/.*: "//; s/"$//' | grep '/src/' | grep -v '_test\.dir' |
    xargs -P "$(nproc)" -n 1 nice clang-tidy --quiet -p build/whole --checks=-bugprone-suspicious-include
windows_passed

# The corpora are millions of comparisons with code that phrasing_test covers too, and the screens are those that the
# monkey goes through: minutes under the sanitizers. Clang builds code with sanitizers in half the time of GCC.
units=ON
step "Sanitizers, with all units"
build_and_test asan --label-exclude 'corpus|real-window|screens'
