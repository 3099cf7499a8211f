# The packages of Debian 12 and Ubuntu 24.04 that the program and its tests need, and how they get here.
# Sourced by src/run.sh and tests/run.sh; does nothing by itself.
# shellcheck shell=bash

# To build and to run: compiler and tools, window, pictures, fonts, records, texts, sound, speech.
# shellcheck disable=SC2034
app_packages=(
    g++ cmake ninja-build pkg-config
    libimgui-dev libstb-dev libglfw3-dev libgl-dev libfreetype-dev
    libgl1-mesa-dri
    fonts-noto-cjk
    libsqlite3-dev libsodium-dev nlohmann-json3-dev libcli11-dev
    libopencc-dev libopencc-data
    libzip-dev libpugixml-dev libxlsxwriter-dev
    libpango1.0-dev libcairo2-dev libglib2.0-dev
    libopenal-dev libespeak-ng-dev
)

# To test on top of that: test library, display without a screen, mouse and keyboard, input method, checks.
# shellcheck disable=SC2034
test_packages=(
    doctest-dev libre2-dev
    xvfb xclip imagemagick python3 python3-xlib faketime
    fcitx5 fcitx5-pinyin dbus dbus-x11
    sqlite3 poppler-utils python3-openpyxl
    clang-format clang-tidy
    clang libclang-rt-dev llvm
    git
)

# say SENTENCE: one clear sentence about what is wrong and what to do, on standard error.
say() { printf 'frontdesk: %s\n' "$*" >&2; }

# missing_packages NAME…: those that are not installed, one a line.
missing_packages() {
    local name
    for name in "$@"; do
        # shellcheck disable=SC2016
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || echo "$name"
    done
}

# install_packages NAME…: installs what is missing, as root or through sudo; ends the script if that fails.
install_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "This system has no apt-get, so please install by hand what corresponds to: $*."
        return 0
    fi
    local missing as_root=()
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "Packages are missing and sudo is not available: run as root 'apt-get install ${missing[*]}'."
            exit 1
        fi
        as_root=(sudo)
    fi
    say "Installing ${missing[*]} …"
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -y -q)
    # Package lists may be missing or old; they are fetched only if the first attempt fails.
    if ! "${apt[@]}" install --no-install-recommends "${missing[@]}" >/dev/null 2>&1; then
        if ! "${apt[@]}" update >/dev/null 2>&1; then
            say "The package lists could not be fetched: check the network connection and run this again."
            exit 1
        fi
        if ! "${apt[@]}" install --no-install-recommends "${missing[@]}" >&2; then
            say "A package could not be installed: the message of apt-get above says which one and why."
            exit 1
        fi
    fi
}
