"""Draws one line of text, black on white, and says where its ink and its line box are."""

import re

import numpy as np
from PIL import Image, ImageDraw

import fonts

CLUSTER = re.compile("[^\u0e31\u0e33-\u0e3a\u0e47-\u0e4e][\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]*")
BLANK = re.compile(r"\s+")


class Missing(Exception):
    """No font of the face has a character."""


def runs(text, files):
    """(file, text) of each stretch that one font can draw; a mark follows its letter, a space its run."""
    result = []
    for cluster in CLUSTER.findall(text):
        last = result[-1][0] if result else None
        wanted = [ord(c) for c in cluster]
        if cluster == " " and last:
            chosen = last
        else:
            chosen = next((f for f in files if all(c in fonts.covered(f) for c in wanted)), None)
        if chosen is None:
            raise Missing(cluster)
        if chosen == last:
            result[-1][1] += cluster
        else:
            result.append([chosen, cluster])
    return result


def pieces(text, files, size, spacing, space_scale):
    """(font, text, advance): whole runs, or clusters when letters are spaced or the line is justified."""
    for file, run in runs(text, files):
        font = fonts.sized(file, size)
        if spacing == 0 and space_scale == 1:
            yield font, run, font.getlength(run)
            continue
        for part in (CLUSTER.findall(run) if spacing else re.findall(r"\s+|\S+", run)):
            blank = BLANK.fullmatch(part)
            yield font, part, font.getlength(part) * (space_scale if blank else 1) + spacing


def line(text, files, size, spacing=0.0, space_scale=1.0):
    """(grey image, top of the line box, its bottom): the box of ordinary Thai text of that font, in pixels."""
    parts = list(pieces(text, files, size, spacing, space_scale))
    width = int(sum(p[2] for p in parts)) + 2 * size
    baseline = int(size * 1.6)
    image = Image.new("L", (width, int(size * 2.6)), 255)
    pen, x = ImageDraw.Draw(image), float(size)
    for font, part, advance in parts:
        pen.text((x, baseline), part, font=font, fill=0, anchor="ls")
        x += advance
    top, bottom = fonts.sized(files[0], size).getbbox("\u0e1b\u0e35\u0e48\u0e01\u0e39", anchor="ls")[1::2]
    return np.asarray(image), baseline + top, baseline + bottom
