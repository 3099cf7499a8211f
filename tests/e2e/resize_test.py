"""The real window is made smaller and larger in the middle of a talk: nothing is cut off, nothing typed is lost.

  python3 tests/e2e/resize_test.py --program build/dev/src/main/frontdesk
"""
import argparse
import tempfile

import window

SIZES = ((1100, 680), (1920, 1080), (1366, 768), (1600, 900))
HALF = "您好，金穗花园物业服务中心，"


def inside(program, width, height):
    """Whether the newest frame fills the window of this size, and no widget leaves it."""
    rects = [widget["rect"] for widget in program.frame()["widgets"]]
    right = max(x + w for x, _, w, _ in rects)
    settings = program.find("rail:settings")["rect"]
    return right <= width + 1 and right > width * 0.7 and height - 160 < settings[1] + settings[3] <= height


def check(program):
    program.wait_screen("play")
    program.wait_widget("act:pick-up")
    program.key("F4")
    program.wait(lambda: program.frame()["focus"] == "reply", "the keyboard in the reply box")
    program.paste(HALF)
    program.wait(lambda: (program.find("reply") or {}).get("value") == HALF, "the half-typed reply")
    for width, height in SIZES:
        program.window.configure(x=0, y=0, width=width, height=height)
        program.x.sync()
        program.wait(lambda: inside(program, width, height), f"the screen at {width}x{height}")
        value = program.find("reply")["value"]
        assert value == HALF, f"at {width}x{height} the half-typed reply became {value!r}"
    program.click("reply")
    program.paste("请讲。")
    program.wait(lambda: program.find("reply")["value"] == HALF + "请讲。", "typing after the last change of size")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="frontdesk-resize-") as data, \
            window.virtual_display(1920, 1080) as display:
        program = window.Program(arguments.program, display, data,
                                 ["--trainee", "小林", "--scenario", "phone-greeting"])
        try:
            check(program)
            clipped, missing = program.clipped, program.missing_glyphs
        finally:
            program.close()
    assert not clipped, f"labels that do not fit: {clipped}"
    assert missing == 0, f"{missing} characters have no glyph"
    print("The window changes its size and keeps what it shows.")


if __name__ == "__main__":
    main()
