"""Chinese through a real input method: fcitx5 with pinyin, in the real window.

  python3 tests/e2e/ime_test.py --program build/dev/src/main/frontdesk

Checked: a chosen candidate arrives; the Enter that commits pinyin as it was typed does not send; Backspace inside
a composition takes no character of the reply; afterwards Enter sends again. Needs fcitx5, fcitx5-pinyin and dbus.
"""
import argparse
import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time

import window

PROFILE = """[Groups/0]
Name=Default
Default Layout=us
DefaultIM=pinyin

[Groups/0/Items/0]
Name=keyboard-us
Layout=

[Groups/0/Items/1]
Name=pinyin
Layout=

[GroupOrder]
0=Default
"""
CONFIG = """[Behavior]
ActiveByDefault=True
"""


@contextlib.contextmanager
def input_method(display, folder):
    """Runs fcitx5 with pinyin on the display; yields the environment that programs need."""
    config = os.path.join(folder, "config", "fcitx5")
    os.makedirs(config)
    for name, text in (("profile", PROFILE), ("config", CONFIG)):
        with open(os.path.join(config, name), "w", encoding="utf-8") as file:
            file.write(text)
    environment = dict(os.environ, DISPLAY=display, LC_ALL="C.UTF-8", XMODIFIERS="@im=fcitx",
                       XDG_CONFIG_HOME=os.path.join(folder, "config"),
                       XDG_DATA_HOME=os.path.join(folder, "share"),
                       XDG_RUNTIME_DIR=folder)
    # dbus-run-session ends its bus, and with it fcitx5, when it is ended itself.
    log = open(os.path.join(folder, "fcitx5.log"), "wb")
    service = subprocess.Popen(["dbus-run-session", "--", "fcitx5", "--disable=wayland,waylandim"],
                               env=environment, stdout=log, stderr=log, start_new_session=True)
    try:
        wait_for_xim(display, service)
        yield {"XMODIFIERS": "@im=fcitx"}
    finally:
        os.killpg(service.pid, 15)
        service.wait()
        wait_until_gone(service.pid)
        log.close()


def wait_until_gone(group, seconds=5):
    """fcitx5 still writes its settings after the session around it has ended."""
    deadline = time.monotonic() + seconds
    with contextlib.suppress(ProcessLookupError):
        while time.monotonic() < deadline:
            os.killpg(group, 0)
            time.sleep(0.05)


def wait_for_xim(display, service, seconds=20):
    """The input method announces itself by owning a selection."""
    from Xlib import display as xdisplay
    x = xdisplay.Display(display)
    deadline = time.monotonic() + seconds
    try:
        while time.monotonic() < deadline and service.poll() is None:
            atom = x.get_atom("@server=fcitx", only_if_exists=True)
            if atom and x.get_selection_owner(atom):
                return
            time.sleep(0.1)
    finally:
        x.close()
    raise window.TestFailure("fcitx5 did not start")


def type_slowly(program, letters):
    """As a person types: the input method answers each key before the next."""
    for letter in letters:
        program.key({" ": "space"}.get(letter, letter))
        time.sleep(0.08)


def value(program, identity="reply"):
    return (program.find(identity) or {}).get("value", "")


def expect(program, text, what):
    program.wait(lambda: value(program) == text, f"{what}: {text!r} in the reply box (is {value(program)!r})")


def press(program, key, *modifiers):
    program.key(key, *modifiers)
    time.sleep(0.3)


def open_reply_box(program):
    """Plays on until something can be typed, in whatever way the scenario begins."""
    program.wait_screen("play")
    for _ in range(10):
        if program.wait(lambda: program.find("reply") or acts(program), "something to do") and program.find("reply"):
            break
        program.click(acts(program)[0])
        time.sleep(0.4)
    program.click("reply")
    program.wait(lambda: program.frame()["focus"] == "reply", "the focus on the reply box")


def acts(program):
    return [i for i in program.ids() if i.startswith(("act:", "choice:", "continue")) and program.find(i)["enabled"]]


def check(program):
    open_reply_box(program)
    first_ids = set(program.ids())

    type_slowly(program, "nihao ")
    expect(program, "你好", "the chosen candidate")

    type_slowly(program, "wy")
    press(program, "Return")
    expect(program, "你好wy", "the pinyin committed by Enter")

    type_slowly(program, "zhao")
    for _ in range(4):
        press(program, "BackSpace")
    expect(program, "你好wy", "nothing but the composition erased")
    press(program, "BackSpace")
    press(program, "BackSpace")
    expect(program, "你好", "what Backspace erases without a composition")

    type_slowly(program, "women ")
    expect(program, "你好我们", "the second word")
    press(program, "Return", "Shift_L")
    expect(program, "你好我们\n", "the line broken by Shift+Enter")
    press(program, "BackSpace")

    type_slowly(program, "zai")
    press(program, "Escape")
    expect(program, "你好我们", "a composition left by Escape")
    program.wait_screen("play", 1)
    assert first_ids, "the play screen shows widgets"

    press(program, "Return")
    program.wait(lambda: value(program) == "", "the reply sent by an Enter of its own")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--scenario", default="phone-greeting")
    arguments = parser.parse_args()
    if not shutil.which("fcitx5"):
        sys.exit("fcitx5 is not installed: run tests/run.sh, or apt-get install fcitx5 fcitx5-pinyin")
    with tempfile.TemporaryDirectory(prefix="frontdesk-ime-", ignore_cleanup_errors=True) as folder:
        with window.virtual_display() as display, input_method(display, folder) as environment:
            program = window.Program(arguments.program, display, os.path.join(folder, "data"),
                                     ["--trainee", "小林", "--scenario", arguments.scenario], environment)
            try:
                check(program)
                assert program.missing_glyphs == 0, f"{program.missing_glyphs} characters without a glyph"
            except BaseException:
                picture = os.environ.get("FRONTDESK_E2E_PICTURES")
                if picture:
                    program.screenshot(os.path.join(picture, "ime_test.png"))
                raise
            finally:
                program.close()
    print("The input method and the reply box get along.")


if __name__ == "__main__":
    main()
