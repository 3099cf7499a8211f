"""A window in which nothing happens draws nothing: its use of the processor is measured while it is left alone.

  python3 tests/e2e/idle_test.py --program build/dev/src/main/frontdesk
"""
import argparse
import os
import tempfile
import time

import window

SECONDS = 4
MOST_SHARE = 0.01


def processor_seconds(pid):
    with open(f"/proc/{pid}/stat", encoding="ascii") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="frontdesk-idle-") as data, window.virtual_display() as display:
        program = window.Program(arguments.program, display, data, ["--trainee", "小林"])
        try:
            # The caret of a box that has the keyboard blinks for ten seconds after the last key.
            time.sleep(12)
            before, began = processor_seconds(program.process.pid), time.monotonic()
            time.sleep(SECONDS)
            share = (processor_seconds(program.process.pid) - before) / (time.monotonic() - began)
        finally:
            program.close()
    print(f"{share:.2%} of one core while idle")
    assert share <= MOST_SHARE, f"an idle window used {share:.1%} of a core"


if __name__ == "__main__":
    main()
