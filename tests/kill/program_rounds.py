"""The rounds of kill_test.py against `frontdesk play`: the real program, fed line by line from a pipe.

A reply counts as acknowledged once the program has printed it back, which it does after it was stored.
"""

import collections
import contextlib
import os
import random
import select
import signal
import subprocess
import time

import records_check

SPOKEN = "你：".encode()


def feed(process, line):
    try:
        process.stdin.write((line + "\n").encode())
        process.stdin.flush()
    except BrokenPipeError:
        pass  # the scenario has ended and the program with it


def read_until(process, end_s):
    """What the program prints until the moment `end_s`; less if it ends or waits for input."""
    output = b""
    while (left := end_s - time.monotonic()) > 0:
        ready, _, _ = select.select([process.stdout], [], [], left)
        if not ready:
            break
        chunk = os.read(process.stdout.fileno(), 65536)
        output += chunk
        if not chunk or output.endswith(b"> "):
            break
    return output


def live_and_die(command, replies, delay_s):
    """What the program had printed when it was killed, or had ended by itself."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    end_s = time.monotonic() + delay_s
    output = b""
    while time.monotonic() < end_s and process.poll() is None:
        output += read_until(process, end_s)
        if output.endswith(b"> "):
            feed(process, replies())
    process.send_signal(signal.SIGKILL)
    rest = process.stdout.read()
    process.wait()
    process.stdin.close()
    process.stdout.close()
    return output + rest


def spoken(output):
    """The trainee's lines that were printed back whole."""
    whole = output[: output.rfind(b"\n") + 1]
    # What was typed is not echoed, so the next line stands behind the prompt.
    lines = [line.removeprefix(b"> ") for line in whole.split(b"\n")]
    return [line[len(SPOKEN) :].decode() for line in lines if line.startswith(SPOKEN)]


ANSWERS = ["1", "2", "对不起，您请讲，我来帮您登记。", "我马上安排师傅上门，今天下午三点前给您回电。", "不归我们管。"]


def look(folder, name, said):
    """Everything that is wrong after a kill, and how far the attempt of `name` had come."""
    if not os.path.exists(os.path.join(folder, "records.sqlite")):
        return [], "before there were records"
    with contextlib.closing(records_check.connect(folder)) as store:
        faults = records_check.faults_of_file(store) + records_check.faults_of_rows(store)
        attempt = records_check.has_schema(store) and store.execute(
            "SELECT attempt.id FROM attempt JOIN trainee ON trainee.id = trainee WHERE name = ?", (name,)
        ).fetchone()
        if not attempt:
            return faults + [f"'{text}' was acknowledged without an attempt" for text in said], "before an attempt"
        found = records_check.standing(store, attempt[0])
    faults += records_check.faults_of_attempt(found)
    faults += [f"'{text}' was acknowledged and is not there" for text in said if text not in found.turns]
    return faults, "an attempt, " + found.state


def run(arguments, outside):
    folder = os.path.join(outside, "data")
    chance = random.Random(arguments.seed)
    figures = collections.Counter()
    ends = collections.Counter()
    faults = []
    for number in range(arguments.rounds):
        name = f"第{number}位"
        command = [arguments.program, "play", arguments.scenario, "--trainee", name]
        command += ["--packs", arguments.scenarios, "--data", folder]
        delay_s = chance.uniform(0, arguments.longest_ms / 1000)
        said = spoken(live_and_die(command, lambda: chance.choice(ANSWERS), delay_s))
        figures["replies acknowledged"] += len(said)
        wrong, end = look(folder, name, said)
        ends[end] += 1
        faults += [f"round {number}: {fault}" for fault in wrong]
    return figures, ends, faults
