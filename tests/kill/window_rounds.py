"""The rounds of kill_test.py against the real window, on a display of its own, clicked and typed at.

A reply counts as acknowledged once its box is gone or empty: the window shows nothing before it is stored.
Half-typed words count once they have stood in the box for a second and a bit.
"""

import collections
import contextlib
import json
import os
import pathlib
import random
import sys
import threading
import time

import records_check
from Xlib.error import XError

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "e2e"))
import window  # noqa: E402

SHOWN_FOR = {"reply": "reply", "act": "act:", "choice": "choice:", "form": "field:"}
DRAFT_S = 1.2


class Life:
    """One start of the window, and what it acknowledged before it was killed."""

    def __init__(self, program, chance):
        self.program = program
        self.chance = chance
        self.said = []

    def play(self):
        """Does the next thing a person could do here; False when there is nothing left."""
        ids = self.program.ids()
        buttons = [i for i in ids if i.startswith(("act:", "choice:"))]
        if "reply" in ids:
            self.type_reply()
            if self.chance.random() < 0.5:
                self.send()
        elif "form:submit" in ids and self.program.find("form:submit")["enabled"]:
            self.press("form:submit")
        elif buttons:
            self.press(self.chance.choice(buttons))
        elif "field:flat" in ids:
            self.type_field(self.chance.choice(["field:flat", "field:phone"]))
        else:
            return False
        time.sleep(0.05)
        return True

    def press(self, identity):
        """Presses a button that may go away meanwhile: the press before it is still being carried out."""
        try:
            self.program.click(identity, 1)
        except window.TestFailure:
            if identity in self.program.ids():
                raise

    def type_field(self, identity):
        self.program.click(identity, 1)
        self.program.type_ascii(str(self.chance.randrange(1, 99)))

    def type_reply(self):
        if self.program.frame()["focus"] != "reply":
            self.program.click("reply", 1)
            time.sleep(0.1)
        self.program.type_ascii("".join(self.chance.choices("abcdefgh", k=self.chance.randrange(1, 5))))
        time.sleep(0.1)

    def value(self):
        return (self.program.find("reply") or {}).get("value", "")

    def send(self):
        said = self.value()
        if not said:
            return
        self.program.key("Return")
        self.program.wait(lambda: self.value() != said, "the reply to be taken", 3)
        self.said.append(said)

    def rest_over_a_draft(self):
        """Types a few words and thinks; returns what then stands in the box, or None where nothing is typed."""
        if "reply" not in self.program.ids():
            return None
        self.type_reply()
        time.sleep(DRAFT_S)
        return self.value() or None


def shows(program, standing, kinds):
    """What is missing on the screen of a resumed attempt."""
    kind = kinds[standing.snapshot["at"]]
    prefix = SHOWN_FOR[kind]
    try:
        program.wait(lambda: any(i.startswith(prefix) for i in program.ids()), f"a {kind}", 5)
        if kind == "reply":
            program.wait(lambda: program.find("reply")["value"] == standing.draft, f"'{standing.draft}'", 5)
    except window.TestFailure as failure:
        return [f"attempt {standing.attempt} did not go on where it stood: {failure}"]
    return []


def play_until_killed(life, chance, longest_s):
    """Kills at a random moment from another thread; in every third life while words stand half-typed."""
    draft = None
    killed = threading.Event()

    def kill():
        killed.set()
        life.program.process.kill()

    killer = threading.Timer(chance.uniform(0, longest_s), kill)
    rests = chance.random() < 0.33
    if not rests:
        killer.start()
    try:
        for _ in range(chance.randrange(0, 4) if rests else 1000):
            # A dead window leaves its last frame in the trace and takes no offence at keys.
            if killed.is_set() or not life.play():
                break
        draft = life.rest_over_a_draft() if rests else None
    except (window.TestFailure, XError):
        if not killed.is_set():
            raise  # otherwise what was looked for went away with the window
    if not rests:
        killer.join()
    life.program.kill()
    return draft


def look(folder, life, draft):
    with contextlib.closing(records_check.connect(folder)) as store:
        faults = records_check.faults_of_file(store) + records_check.faults_of_rows(store)
        (newest,) = store.execute("SELECT max(id) FROM attempt").fetchone()
        found = records_check.standing(store, newest) if newest else None
    if found is None:
        return faults + [f"'{text}' was acknowledged without an attempt" for text in life.said], None
    faults += records_check.faults_of_attempt(found)
    faults += [f"'{text}' was acknowledged and is not there" for text in life.said if text not in found.turns]
    if draft is not None and found.draft != draft:
        faults.append(f"'{draft}' stood in the box for {DRAFT_S} s, '{found.draft}' is in the file")
    return faults, found if found.state == "open" else None


def run(arguments, outside):
    folder = os.path.join(outside, "data")
    scenario = pathlib.Path(arguments.scenarios) / "phone" / (arguments.scenario + ".json")
    kinds = {name: node["kind"] for name, node in json.loads(scenario.read_text("utf-8"))["nodes"].items()}
    options = ["--packs", arguments.scenarios, "--trainee", "赵敏", "--scenario", arguments.scenario]
    chance = random.Random(arguments.seed)
    figures = collections.Counter()
    ends = collections.Counter()
    faults = []
    standing = None
    with window.virtual_display() as display:
        for number in range(arguments.rounds):
            program = window.Program(arguments.window, display, folder, options)
            life = Life(program, chance)
            wrong = shows(program, standing, kinds) if standing else []
            figures["attempts resumed on the screen"] += standing is not None
            draft = play_until_killed(life, chance, arguments.longest_ms / 1000)
            figures["replies acknowledged"] += len(life.said)
            figures["half-typed replies looked for"] += draft is not None
            more, standing = look(folder, life, draft)
            ends["an open attempt" if standing else "a finished attempt"] += 1
            faults += [f"round {number}: {fault}" for fault in wrong + more]
    return figures, ends, faults
