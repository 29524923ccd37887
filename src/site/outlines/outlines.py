"""Writes the outlines of characters: see README.md beside it. Its argument is NotoSerifCJK-Bold.ttc."""
import sys

from fontTools.pens.recordingPen import RecordingPen
from fontTools.ttLib import TTCollection

font = TTCollection(sys.argv[1]).fonts[2]  # SC
glyphs, names = font.getGlyphSet(), font.getBestCmap()
han = [bytes([a, b]).decode("gb2312", "ignore") for a in range(0xB0, 0xF8) for b in range(0xA1, 0xFF)]
other = [chr(c) for c in [*range(0x20, 0x7F), *range(0xA1, 0x180)]] + list("—‘’“”…·、。〈〉《》「」（），：；！？")


def path_of(glyph):
    pen = RecordingPen()
    glyph.draw(pen)
    out, at, start = [], (0, 0), (0, 0)
    for kind, points in pen.value:
        if kind == "closePath":
            out.append("z")
            at = start
            continue
        letter = {"moveTo": "m", "lineTo": "l", "curveTo": "c"}[kind]
        # SVG counts all points of a curve from where it begins, and downwards.
        numbers = [n for x, y in points for n in (round(x) - at[0], at[1] - round(y))]
        at = (round(points[-1][0]), round(points[-1][1]))
        if letter == "m":
            start = at
        if letter == "l" and numbers[1] == 0:
            letter, numbers = "h", numbers[:1]
        elif letter == "l" and numbers[0] == 0:
            letter, numbers = "v", numbers[1:]
        text = "".join((" " if index and n >= 0 else "") + str(n) for index, n in enumerate(numbers))
        out.append(letter + text)
    return "".join(out)


for char in dict.fromkeys([*other, *(c for c in han if c)]):
    if ord(char) in names:
        glyph = glyphs[names[ord(char)]]
        print(f"{char}{round(glyph.width)}\t{path_of(glyph)}")
