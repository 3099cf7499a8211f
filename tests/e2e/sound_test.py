"""What is heard in the real window: OpenAL writes to a file instead of a loudspeaker, and the file is looked into.

  python3 tests/e2e/sound_test.py --program build/dev/src/main/frontdesk

The telephone rings, is picked up and falls silent; then the same without a sound device, which must make no
difference but the sound. It rings every two seconds here, so that nobody has to wait for long.
"""
import argparse
import array
import json
import math
import os
import shutil
import struct
import tempfile
import time

import window

SCENARIO = "complaint-rational-greenery"
SOURCE = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
PERIOD_S = 2
RATE = 44100
RING_HZ = (440, 480)
WINDOW_S = 0.1
TOO_FAINT = 0.002


def strength(values, hertz):
    """The amplitude of one frequency among `values`, full scale being 1, by Goertzel."""
    factor = 2 * math.cos(2 * math.pi * hertz / RATE)
    previous = before = 0.0
    for value in values:
        previous, before = value + factor * previous - before, previous
    power = previous ** 2 + before ** 2 - factor * previous * before
    return 2 * math.sqrt(max(power, 0.0)) / max(len(values), 1)


def recorded(path):
    """The first channel, full scale being 1. (OpenAL writes the extensible kind, which `wave` does not read.)"""
    with open(path, "rb") as file:
        data = file.read()
    chunks, at = {}, 12
    while at + 8 <= len(data):
        name, size = data[at:at + 4], struct.unpack_from("<I", data, at + 4)[0]
        chunks[name] = data[at + 8:at + 8 + size]
        at += 8 + size + size % 2
    channels, rate, _, _, bits = struct.unpack_from("<HIIHH", chunks[b"fmt "], 2)
    assert rate == RATE and bits == 16, (channels, rate, bits)
    values = array.array("h", chunks[b"data"][:len(chunks[b"data"]) // 2 * 2])
    return [value / 32767 for value in values[::channels]]


def loud_parts(values):
    """Begin and end in seconds of everything that is not silence, cut at pauses of a tenth of a second."""
    step = int(RATE * WINDOW_S)
    parts = []
    for first in range(0, len(values), step):
        if max(map(abs, values[first:first + step]), default=0) < TOO_FAINT:
            continue
        if parts and parts[-1][1] >= first / RATE - 1e-9:
            parts[-1][1] = (first + step) / RATE
        else:
            parts.append([first / RATE, (first + step) / RATE])
    return parts


def is_ring(values, part):
    """Both tones in the middle of the part, and nothing between and beside them."""
    middle = int((part[0] + part[1]) / 2 * RATE)
    piece = values[middle - RATE // 4:middle + RATE // 4]
    tones = [strength(piece, hertz) for hertz in RING_HZ]
    others = [strength(piece, hertz) for hertz in (400, 460, 520, 880)]
    return min(tones) > 0.02 and max(others) < min(tones) / 10


def environment_with(folder, drivers, share):
    """A configuration of OpenAL that writes to FOLDER/heard.wav."""
    heard = os.path.join(folder, "heard.wav")
    configuration = os.path.join(folder, "alsoft.conf")
    with open(configuration, "w", encoding="utf-8") as file:
        file.write(f"[general]\nchannels = mono\nsample-type = int16\nfrequency = {RATE}\n[wave]\nfile = {heard}\n")
    return heard, {"ALSOFT_CONF": configuration, "ALSOFT_DRIVERS": drivers, "FRONTDESK_SHARE": share}


def quick_share(folder):
    """Scenarios and fonts as shipped, but for how often the telephone rings."""
    shutil.copytree(os.path.join(SOURCE, "scenarios"), os.path.join(folder, "scenarios"))
    os.symlink(os.path.join(SOURCE, "fonts"), os.path.join(folder, "fonts"))
    path = os.path.join(folder, "scenarios", "complaints", SCENARIO + ".json")
    with open(path, encoding="utf-8") as file:
        text = file.read()
    assert '"period_s": 5,' in text
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.replace('"period_s": 5,', f'"period_s": {PERIOD_S},'))
    return folder


def ring_and_pick_up(program, data, display, environment, rings_s, listens_s):
    """Into the ringing scenario, and the receiver up; returns the exit status."""
    with open(os.path.join(data, "settings.json"), "w", encoding="utf-8") as file:
        json.dump({"volume": 1.0, "hold_music": False, "speech": False}, file)
    practice = window.Program(program, display, data, ["--trainee", "小林", "--scenario", SCENARIO], environment)
    practice.wait_widget("act:pick-up")
    time.sleep(rings_s)
    practice.key("F4")
    practice.wait_widget("reply")
    time.sleep(listens_s)
    return practice.close()


def check_heard(path):
    values = recorded(path)
    parts = loud_parts(values)
    rings = [part for part in parts if is_ring(values, part)]
    assert len(rings) >= 2, f"two rings expected, heard {parts}"
    for ring, following in zip(rings, rings[1:]):
        period = following[0] - ring[0]
        assert abs(period - PERIOD_S) <= 0.8, f"{period:.2f} s from ring to ring: {parts}"
    assert 0.9 <= rings[0][1] - rings[0][0] <= 1.3, rings
    # Had it rung on, there would be no pause as long as this.
    assert len(values) / RATE - parts[-1][1] >= PERIOD_S, f"no silence after the pick-up: {parts}"
    return rings


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    arguments = parser.parse_args()
    with window.virtual_display() as display, tempfile.TemporaryDirectory(prefix="frontdesk-share-") as share:
        quick_share(share)
        with tempfile.TemporaryDirectory(prefix="frontdesk-sound-") as data:
            heard, environment = environment_with(data, "wave", share)
            assert ring_and_pick_up(arguments.program, data, display, environment, PERIOD_S + 1.2, PERIOD_S + 0.8) == 0
            rings = check_heard(heard)
        with tempfile.TemporaryDirectory(prefix="frontdesk-silent-") as data:
            heard, environment = environment_with(data, "none", share)
            assert ring_and_pick_up(arguments.program, data, display, environment, 0.2, 0.2) == 0
            assert not os.path.exists(heard)
    print(f"rings heard at {', '.join(f'{begin:.1f}' for begin, _ in rings)} s, then silence; silent without a device")


if __name__ == "__main__":
    main()
