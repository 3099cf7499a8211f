# The Debian 12 / Ubuntu 24.04 packages that the project needs, and how they are installed.
# Sourced by src/run.sh and tests/run.sh.

# To build and to run the program.
app_packages=(
    cmake g++ ninja-build pkg-config
    libcli11-dev libfreetype-dev libgl-dev libglfw3-dev libimgui-dev libopencc-dev
    libsqlite3-dev libstb-dev nlohmann-json3-dev
    fonts-noto-cjk libgl1-mesa-dri libopencc-data
)

# To test it besides.
test_packages=(
    clang clang-format clang-tidy doctest-dev libre2-dev
    dbus-x11 fcitx5 fcitx5-chinese-addons imagemagick opencc python3 python3-xlib sqlite3
    x11-utils xauth xclip xdotool xvfb
)

# Prints those of the named packages that are not installed.
missing_packages() {
    local package
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || echo "$package"
    done
}

# Installs what is missing of the named packages; says in one sentence what to do where that cannot be done.
install_packages() {
    if ! command -v apt-get >/dev/null; then
        echo "frontdesk: this script installs packages with apt-get (Debian 12, Ubuntu 24.04); elsewhere install these yourself: $*" >&2
        return 1
    fi
    local missing sudo=()
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "frontdesk: these packages are missing; install them as root, then start again: ${missing[*]}" >&2
            return 1
        fi
        sudo=(sudo)
    fi
    echo "Installing ${#missing[@]} packages: ${missing[*]}"
    if ! { "${sudo[@]}" apt-get update -qq &&
        "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
            -o Dpkg::Use-Pty=0 "${missing[@]}" >/dev/null; }; then
        echo "frontdesk: the packages could not be installed; check the network and the package sources, then start again." >&2
        return 1
    fi
}
