"""The real program in a real window on a display of its own, for tests that click, type and look.

What stands on the screen is read from the trace that the program writes (FRONTDESK_UI_TRACE); the mouse and the
keyboard go through XTEST, Chinese through the clipboard. Needs Xvfb, python3-xlib, xclip and ImageMagick.
"""
import contextlib
import json
import os
import signal
import subprocess
import tempfile
import time

from Xlib import X, XK, display as xdisplay
from Xlib.ext import xtest


# Looks, a tenth of a second apart, that find a widget where it was before it is taken to rest: a busy machine
# draws a turn of the wheel late.
RESTING_LOOKS = 2


class TestFailure(AssertionError):
    """Something that should have happened did not."""


@contextlib.contextmanager
def virtual_display(width=1366, height=768):
    """Runs Xvfb on a free display number and yields its name, such as ":5"."""
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-noreset", "-nolisten", "tcp",
         "-screen", "0", f"{width}x{height}x24"],
        pass_fds=[write_end], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write_end)
    try:
        number = os.read(read_end, 16).decode().strip()
        if not number:
            raise TestFailure("Xvfb did not start")
        yield ":" + number
    finally:
        os.close(read_end)
        server.terminate()
        server.wait()


class Program:
    """The program under test. Widgets are named by their stable ids."""

    def __init__(self, program, display, data, arguments=(), environment=None, wait_for_window=True):
        self.folder = tempfile.TemporaryDirectory(prefix="frontdesk-e2e-", ignore_cleanup_errors=True)
        self.trace_file = os.path.join(self.folder.name, "trace.jsonl")
        self.display_name = display
        self.environment = dict(os.environ, DISPLAY=display, FRONTDESK_UI_TRACE=self.trace_file,
                                LIBGL_ALWAYS_SOFTWARE="1", LC_ALL="C.UTF-8", **(environment or {}))
        self.log = open(os.path.join(self.folder.name, "log.txt"), "w+b")
        self.process = subprocess.Popen([program, "--data", data, *arguments], env=self.environment,
                                        stdout=self.log, stderr=self.log)
        self.x = xdisplay.Display(display)
        self.clipboard = None
        self.window = None
        self._offset = 0
        self._rest = b""
        self._frame = None
        self.missing_glyphs = 0
        self.clipped = set()
        if wait_for_window:
            self.wait(lambda: self.frame() is not None, "the first frame", 30)
            self.focus_window()

    # What is shown ----------------------------------------------------------------------------------------------

    def frame(self):
        """The newest frame of the trace as a dict, or None before the first."""
        try:
            with open(self.trace_file, "rb") as file:
                file.seek(self._offset)
                data = file.read()
        except FileNotFoundError:
            return self._frame
        self._offset += len(data)
        lines = (self._rest + data).split(b"\n")
        self._rest = lines.pop()
        for line in lines:
            if not line.strip():
                continue
            self._frame = json.loads(line)
            self.missing_glyphs = max(self.missing_glyphs, self._frame.get("missing_glyphs", 0))
            for widget in self._frame["widgets"]:
                if widget.get("clipped"):
                    self.clipped.add((self._frame["screen"], widget["id"], widget["label"]))
        return self._frame

    def screen(self):
        frame = self.frame()
        return frame["screen"] if frame else ""

    def find(self, identity):
        """The widget with this id in the newest frame, or None."""
        frame = self.frame()
        for widget in frame["widgets"] if frame else ():
            if widget["id"] == identity:
                return widget
        return None

    def ids(self):
        frame = self.frame()
        return [widget["id"] for widget in frame["widgets"]] if frame else []

    def wait(self, condition, what, seconds=10):
        """Waits until `condition()` holds and returns its value; fails with what was on the screen."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            value = condition()
            if value:
                return value
            if self.process.poll() is not None:
                raise TestFailure(f"the program ended ({self.process.returncode}) while waiting for {what}: "
                                  f"{self.output()}")
            time.sleep(0.02)
        raise TestFailure(f"{what} did not come within {seconds} s; screen {self.screen()!r}, widgets {self.ids()}")

    def wait_screen(self, name, seconds=10):
        self.wait(lambda: self.screen() == name, f"the screen {name!r}", seconds)

    def wait_widget(self, identity, seconds=10, enabled=True):
        return self.wait(lambda: (w := self.find(identity)) and (not enabled or w["enabled"]) and w,
                         f"the widget {identity!r}", seconds)

    def output(self):
        self.log.flush()
        with open(self.log.name, "rb") as file:
            return file.read().decode("utf-8", "replace")[-2000:]

    # What a person does -----------------------------------------------------------------------------------------

    def _top_window(self):
        """The largest window that is shown: the program's own, as no window manager runs here."""
        windows = [w for w in self.x.screen().root.query_tree().children
                   if w.get_attributes().map_state == X.IsViewable]
        return max(windows, key=lambda w: w.get_geometry().width * w.get_geometry().height, default=None)

    def focus_window(self):
        """Gives the window the keyboard, as a window manager would."""
        self.window = self.wait(self._top_window, "the window")
        self.window.set_input_focus(X.RevertToParent, X.CurrentTime)
        self.x.sync()

    def move_to(self, x, y):
        origin = self.window.get_geometry()
        xtest.fake_input(self.x, X.MotionNotify, x=int(origin.x + x), y=int(origin.y + y))
        self.x.sync()

    def scroll_to(self, identity, seconds=10):
        """Turns the wheel until a click in the middle of the widget would reach it."""
        bottom = self.window.get_geometry().height - 8
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            widget = self.wait_widget(identity, seconds, enabled=False)
            x, y, width, height = widget["rect"]
            middle = y + height / 2
            if widget.get("visible", 0 <= middle <= bottom):
                return
            self.move_to(x + width / 2, bottom / 2)
            button = 5 if middle > bottom / 2 else 4
            xtest.fake_input(self.x, X.ButtonPress, button)
            xtest.fake_input(self.x, X.ButtonRelease, button)
            self.x.sync()
            time.sleep(0.1)
        raise TestFailure(f"{identity!r} could not be scrolled into view")

    def resting_place(self, identity):
        """Where a widget lies once the scrolling, which a busy machine draws late, has come to its end."""
        place, rests_for = None, 0
        for _ in range(40):
            widget = self.find(identity)
            if widget is None:
                raise TestFailure(f"{identity!r} went away before it could be clicked")
            before, place = place, widget["rect"]
            rests_for = rests_for + 1 if place == before else 0
            if rests_for == RESTING_LOOKS:
                break
            time.sleep(0.1)
        return place

    def click(self, identity, seconds=10):
        self.wait_widget(identity, seconds)
        self.scroll_to(identity, seconds)
        x, y, width, height = self.resting_place(identity)
        self.move_to(x + width / 2, y + height / 2)
        time.sleep(0.03)
        xtest.fake_input(self.x, X.ButtonPress, 1)
        self.x.sync()
        time.sleep(0.03)
        xtest.fake_input(self.x, X.ButtonRelease, 1)
        self.x.sync()

    def key(self, name, *modifiers):
        """Presses a key by its X name ("Return", "a", "F4") with "Control_L", "Shift_L" … held."""
        codes = [self.x.keysym_to_keycode(XK.string_to_keysym(key)) for key in (*modifiers, name)]
        for code in codes:
            xtest.fake_input(self.x, X.KeyPress, code)
        for code in reversed(codes):
            xtest.fake_input(self.x, X.KeyRelease, code)
        self.x.sync()
        # GLFW takes a second press of a key within the same millisecond for an echo of the input method.
        time.sleep(0.003)

    def type_ascii(self, text):
        """Lower-case letters, digits and blanks, key by key."""
        names = {" ": "space", "-": "minus", ".": "period", "'": "apostrophe", "\n": "Return"}
        for character in text:
            self.key(names.get(character, character))
            time.sleep(0.01)

    def copy(self, text):
        """Puts `text` on the clipboard."""
        if self.clipboard:
            self.clipboard.terminate()
            self.clipboard.wait()
        self.clipboard = subprocess.Popen(["xclip", "-quiet", "-selection", "clipboard"], env=self.environment,
                                          stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                                          stderr=subprocess.DEVNULL)
        self.clipboard.stdin.write(text.encode())
        self.clipboard.stdin.close()
        time.sleep(0.1)

    def paste(self, text):
        self.copy(text)
        self.key("v", "Control_L")

    def fill(self, identity, text):
        """Clicks an input, replaces what stands in it by `text`, and waits until it is there."""
        self.click(identity)
        self.wait(lambda: self.frame()["focus"] == identity, f"the focus on {identity!r}")
        self.key("a", "Control_L")
        time.sleep(0.05)
        self.paste(text)
        self.wait(lambda: (self.find(identity) or {}).get("value") == text, f"{text!r} in {identity!r}")

    # Around it --------------------------------------------------------------------------------------------------

    def screenshot(self, path):
        subprocess.run(["import", "-window", "root", path], env=self.environment, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self._close()

    def close(self, seconds=10):
        """Ends the program as a closed window does; returns its exit status."""
        if self.process.poll() is None:
            self.process.terminate()
        try:
            status = self.process.wait(seconds)
        finally:
            self._close()
        return status

    def _close(self):
        if self.clipboard:
            self.clipboard.terminate()
            self.clipboard.wait()
            self.clipboard = None
        self.x.close()
        self.log.close()
        self.folder.cleanup()
