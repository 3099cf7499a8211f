"""Every screen in the real window, compared with its picture in tests/e2e/reference.

  python3 tests/e2e/reference_test.py --program build/whole/src/main/frontdesk \\
      --records build/whole/tests/e2e/reference_records --work FOLDER [--renew]

The records are always the same (reference_records), the clock stands still (libfaketime), the window is 1366 x 768.
What differs is named; its new picture and one that shows where it differs stay in the work folder. --renew puts the
new pictures in place of the old ones: look at them before they are committed.
"""
import argparse
import concurrent.futures
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

import window

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..")
REFERENCE = os.path.join(HERE, "reference")
THEMES = ("light", "dark")
NOW = "2026-11-19 09:31:00"
TIME_ZONE = "CST-8"  # China, without a table of zones
# A pixel differs if it is further off than this after a slight blur; a picture, if more of its pixels do.
FAR_OFF = "8%"
MOST_SHARE = 0.0004
# What decides how letters look: with other versions every picture would differ a little everywhere.
PACKAGES = ("libimgui-dev", "libfreetype6", "fonts-noto-cjk")
SKIPPED = 77


def versions():
    asked = subprocess.run(["dpkg-query", "-W", "-f", "${Package} ${Version}\n", *PACKAGES], text=True,
                           stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    return asked.stdout


def standing_clock(moment):
    """What makes a program believe that it is always `moment`; its motions and timers go on."""
    library = next((path for path in ("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1",
                                      "/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1")
                    if os.path.exists(path)), None)
    if library is None:
        sys.exit("libfaketime is not installed: run tests/run.sh, or apt-get install faketime")
    return {"LD_PRELOAD": library, "FAKETIME": moment, "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "DONT_FAKE_MONOTONIC": "1", "TZ": TIME_ZONE}


class Camera:
    """Takes the pictures of one theme."""

    def __init__(self, program, theme, folder):
        self.program = program
        self.theme = theme
        self.folder = folder
        self.screens = set()

    def look(self, name):
        self.program.move_to(1363, 500)
        self.program.wait(lambda: self.program.frame() is not None, "a frame")
        time.sleep(0.8)
        self.screens.add(self.program.screen())
        self.program.screenshot(os.path.join(self.folder, f"{name}-{self.theme}.png"))

    def go(self, place):
        self.program.click("rail:" + place)
        self.program.wait_screen(place)

    def visit(self, place):
        self.go(place)
        self.look(place)


def first_day(camera):
    """Somebody new: the first screen, and the card of the tour over it."""
    program = camera.program
    program.wait_screen("who")
    camera.look("who")
    program.fill("who:name", "何佳")
    program.click("who:start")
    program.wait_widget("tour:next")
    camera.look("tour")
    program.key("Escape")
    program.click("person")
    program.wait_screen("who")


def drills_and_questions(camera):
    program = camera.program
    camera.visit("drills")
    program.click("drills:start")
    program.wait(lambda: program.frame()["focus"] == "better", "the keyboard in the box")
    program.paste("这个我不知道，您问别人吧。")
    program.wait(lambda: program.find("better")["value"], "the sentence in the box")
    program.key("Return")
    program.wait_widget("rate:1")
    camera.look("drill-said")
    program.click("drills:leave")
    camera.go("courses")
    program.click("questions")
    program.wait_screen("questions")
    camera.look("questions")
    program.click("topic:phone-rules")
    program.wait_widget("questions:leave")
    camera.look("question")


def practice(camera):
    """Somebody in the third week: what she has done, and where she goes on."""
    program = camera.program
    program.click("who:trainee:1")
    program.wait_screen("today")
    camera.look("today")
    camera.visit("courses")
    program.click("standard")
    program.wait_screen("standard")
    program.click("paragraph:phone-5")
    program.wait(lambda: program.find("paragraph:phone-5")["value"] == "open", "the paragraph to open")
    camera.look("standard")
    camera.visit("settings")
    drills_and_questions(camera)
    camera.visit("records")
    program.click("attempt:7")
    program.wait_screen("result")
    camera.look("result")
    camera.go("records")
    program.click("compare:3")
    program.wait_screen("compare")
    camera.look("compare")
    camera.go("courses")
    program.click("exam:new-hire")
    program.wait_screen("exam")
    camera.look("exam")
    program.click("sitting:1")
    program.wait_screen("exam-result")
    camera.look("exam-result")
    camera.go("today")
    program.click("continue")
    program.wait_screen("play")
    camera.look("play")
    camera.go("today")
    program.click("person")
    program.wait_screen("who")


def writing(camera):
    """Where rules, exercises and packs are made."""
    program = camera.program
    program.click("who:trainee:1")
    program.wait_screen("today")
    for card, screen in (("phrasing", "phrasing"), ("questions", "catalogue"), ("packs", "packs")):
        camera.go("training")
        program.click("training:" + card)
        program.wait_screen(screen)
        if card == "phrasing":
            program.click("rule:F05")
        if card == "questions":
            program.click("part:drills:F05")
            program.wait_widget("catalogue:saved")
        if card == "packs":
            program.click("packs:bringing")
        camera.look(screen)
    program.click("person")
    program.wait_screen("who")


def type_password(program, identity, password):
    program.click(identity)
    program.type_ascii(password)
    program.wait(lambda: len(program.find(identity)["value"]) == len(password), "the typed password")


def supervising(camera):
    """The first administrator, and what only they open."""
    program = camera.program
    camera.visit("supervisor")
    program.fill("setup:name", "林主管")
    for field in ("setup:password", "setup:again"):
        type_password(program, field, "shan-shui-88")
    program.click("setup:go")
    program.wait_widget("supervisor:accounts")
    camera.look("overview")
    for page in ("accounts", "audit", "stations", "surveys", "exports", "certificates"):
        program.click("supervisor:" + page)
        program.wait_screen(page)
        if page == "exports":
            program.fill("exports:place", "/home/lin/exports")  # elsewhere every time
        camera.look(page)
        camera.go("supervisor")
    program.click("supervisor:reviews")
    program.wait_screen("reviews")
    camera.look("reviews")
    for page in ("appeals", "calibration"):
        program.click("reviews:" + page)
        program.wait_screen(page)
        camera.look(page)
        camera.go("supervisor")
        program.click("supervisor:reviews")
        program.wait_screen("reviews")
    program.click(next(identity for identity in program.ids() if identity.startswith("review:attempt:")))
    program.wait_screen("review")
    camera.look("review")
    camera.go("settings")
    program.click("secret:open")
    program.wait_screen("own-secret")
    camera.look("own-secret")
    program.click("person")
    program.wait_screen("who")


def examination(camera):
    """Somebody whose machine stopped in the middle of an examination."""
    program = camera.program
    program.click("who:trainee:2")
    program.wait_screen("exam")
    camera.look("exam-interrupted")
    program.click("exam:go-on")
    program.wait_screen("play")
    camera.look("play-exam")


def training(camera):
    """What trainers have: a scenario from a template, and a class that votes once."""
    program = camera.program
    program.click("who:trainee:1")
    program.wait_screen("today")
    camera.visit("training")
    for card in ("assignments", "items", "editor"):
        program.click("rail:training")
        program.wait_screen("training")
        program.click("training:" + card)
        program.wait_screen(card)
        camera.look(card)
    program.click("new:complaint")
    program.click("editor:fit")
    camera.look("editor-graph")
    program.click("rail:training")
    program.wait_screen("training")
    program.click("training:classroom")
    program.wait_screen("lesson-setup")
    program.fill("lesson:find", "漏水")
    program.click("lesson:scenario:complaint-angry-leak")
    camera.look("lesson-setup")
    program.click("lesson:start")
    program.wait_screen("lesson")
    program.key("1")
    program.key("Up")
    program.wait(lambda: program.find("lesson:count:0")["value"] == "1", "a hand")
    camera.look("lesson")
    program.key("space")
    program.wait(lambda: not program.find("lesson:more:0"), "the verdict")
    camera.look("lesson-revealed")
    program.click("lesson:more")
    program.click("lesson:finish")
    program.wait_screen("lesson-report")
    camera.look("lesson-report")
    program.key("Escape")
    program.wait(lambda: program.find("person") or program.find("rail:today"), "the way home")
    program.click("person")
    program.wait_screen("who")


def tour(camera):
    first_day(camera)
    practice(camera)
    training(camera)
    writing(camera)
    supervising(camera)
    examination(camera)


def take(program, theme, data, folder):
    """Returns the names of the screens that were seen."""
    with window.virtual_display() as display:
        running = window.Program(program, display, data, ["--lang", "zh-Hans", "--theme", theme],
                                 standing_clock(NOW))
        try:
            camera = Camera(running, theme, folder)
            tour(camera)
            return camera.screens
        finally:
            running.close()


def take_all(program, records, folder):
    with tempfile.TemporaryDirectory(prefix="frontdesk-reference-") as room:
        data = os.path.join(room, "data")
        subprocess.run([records, data], env={**os.environ, "TZ": TIME_ZONE}, check=True)
        # Each theme on a display of its own, both at once: most of the time the program only comes to rest.
        with concurrent.futures.ThreadPoolExecutor() as photographers:
            taken = [photographers.submit(take, program, theme, shutil.copytree(data, os.path.join(room, theme)), folder)
                     for theme in THEMES]
            return set().union(*(one.result() for one in taken))


def all_screens():
    """The names in the program's list of screens."""
    with open(os.path.join(ROOT, "src", "ui", "screens", "screens.cpp"), encoding="utf-8") as file:
        return set(re.findall(r'\{ScreenId::\w+, "([^"]+)"', file.read()))


def share_that_differs(new, old, shown):
    """Which share of the pixels is far off; `shown` becomes a picture of where."""
    told = subprocess.run(
        ["convert", new, old, "-alpha", "off", "-blur", "0x1", "-compose", "difference", "-composite", "-colorspace",
         "gray", "-threshold", FAR_OFF, "-format", "%[fx:mean]", "-write", "info:", shown],
        check=True, text=True, stdout=subprocess.PIPE)
    return float(told.stdout)


def compare(folder):
    """The sentences about what is not as it should be."""
    new = {name for name in os.listdir(folder) if name.endswith(".png") and not name.startswith("differs-")}
    old = {name for name in os.listdir(REFERENCE) if name.endswith(".png")}
    told = [f"{name}: has no reference picture" for name in sorted(new - old)]
    told += [f"{name}: was not taken" for name in sorted(old - new)]
    both = sorted(new & old)

    def differs(name):
        return os.path.join(folder, "differs-" + name)

    with concurrent.futures.ThreadPoolExecutor() as lookers:
        shares = lookers.map(lambda name: share_that_differs(os.path.join(folder, name),
                                                             os.path.join(REFERENCE, name), differs(name)), both)
        for name, share in zip(both, shares):
            if share > MOST_SHARE:
                told.append(f"{name}: {share:.2%} of the picture differs, see {differs(name)}")
            else:
                os.remove(differs(name))
    return told


def renew(folder):
    """Puts the new pictures in place of the old ones, in few colours to keep them small."""
    shutil.rmtree(REFERENCE, ignore_errors=True)
    os.makedirs(REFERENCE)
    for name in sorted(os.listdir(folder)):
        subprocess.run(["convert", os.path.join(folder, name), "+dither", "-colors", "96", "-strip", "-define",
                        "png:compression-level=9", "PNG8:" + os.path.join(REFERENCE, name)], check=True)
    with open(os.path.join(REFERENCE, "made-with.txt"), "w", encoding="utf-8") as file:
        file.write(versions())
    size = sum(os.path.getsize(os.path.join(REFERENCE, name)) for name in os.listdir(REFERENCE))
    print(f"{len(os.listdir(REFERENCE)) - 1} pictures, {size / 1e6:.2f} MB, in {os.path.normpath(REFERENCE)}")


def cannot_compare():
    """Why the pictures of this machine cannot be held against the reference; empty: they can."""
    if not os.path.exists(os.path.join(REFERENCE, "made-with.txt")):
        return "There are no reference pictures yet: take them with --renew."
    with open(os.path.join(REFERENCE, "made-with.txt"), encoding="utf-8") as file:
        same = file.read() == versions()
    if same:
        return ""
    return f"The pictures were made with other versions of {', '.join(PACKAGES)}; letters look different here."


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--records", required=True, help="the program reference_records")
    parser.add_argument("--work", required=True, help="a folder for the new pictures; emptied first")
    parser.add_argument("--renew", action="store_true", help="make the new pictures the reference")
    arguments = parser.parse_args()
    if not arguments.renew and (why := cannot_compare()):
        print(why)
        sys.exit(SKIPPED)
    shutil.rmtree(arguments.work, ignore_errors=True)
    os.makedirs(arguments.work)
    unseen = all_screens() - take_all(arguments.program, arguments.records, arguments.work)
    if unseen:
        sys.exit(f"screens that no picture shows: {', '.join(sorted(unseen))}")
    if arguments.renew:
        return renew(arguments.work)
    told = compare(arguments.work)
    if told:
        sys.exit("\n".join([*told, f"If that is how it should look: {os.path.relpath(__file__)} with --renew"]))
    print(f"{len(os.listdir(arguments.work))} pictures as they should be")


if __name__ == "__main__":
    main()
