"""Draws lines of text in many faces and degrades them: Tesseract training files, or images with their truth.

make_lines.py TEXT FONTS OUT --seed N [--held-out] [--images KIND]
"""

import argparse
import json
import os
import random

import cv2
import numpy as np

import degrade
import draw
import fonts
import lstmf

PER_FILE = 100
TALLEST = 96
LONGEST = 100


def frame(img, top, bottom, rng):
    """The crop a page reader would make: from tight around the ink to generous, at times with a neighbour's marks."""
    img = cv2.copyMakeBorder(img, 0, 0, 40, 40, cv2.BORDER_CONSTANT, value=255)
    ys, xs = np.where(img < 128)
    if not len(ys):
        return None
    height = bottom - top
    ink = int(ys.min()), int(ys.max()) + 1
    part = rng.uniform(.55, 1)
    box = int(bottom - height * part), int(top + height * part)
    kind = rng.random()
    small = ink[1] - ink[0] < .4 * height
    if kind < .45 and not (small and rng.random() < .5):
        y0, y1 = ink[0] - int(rng.uniform(0, .13) * height), ink[1] + int(rng.uniform(0, .13) * height)
    elif kind < .85:
        y0 = min(ink[0], max(box[0], top)) - rng.randint(1, 8)
        y1 = max(ink[1], min(box[1], bottom)) + rng.randint(1, 8)
    else:
        y0 = min(ink[0], top) - int(rng.uniform(0, .35) * height)
        y1 = max(ink[1], bottom) + int(rng.uniform(0, .35) * height)
    x0, x1 = int(xs.min()) - rng.randint(0, 22), int(xs.max()) + 1 + rng.randint(0, 22)
    out = np.full((y1 - y0, x1 - x0), 255, np.uint8)
    a, b = max(y0, 0), min(y1, img.shape[0])
    out[a - y0:b - y0] = img[a:b, x0:x1]
    if rng.random() < .05:
        rows = max(1, int(rng.uniform(.02, .08) * out.shape[0]))
        strip = img[int(bottom - .25 * height):int(bottom - .25 * height) + rows, x0:x1][::, ::-1]
        if strip.shape == (rows, out.shape[1]):
            where = slice(0, rows) if rng.random() < .5 else slice(-rows, None)
            out[where] = np.minimum(out[where], strip)
    return out


def picture(text, found, rng):
    """(image, face) of one line, not yet degraded; None when no face can draw it."""
    family, style, files = fonts.draw_face(found, rng)
    if rng.random() < .08:
        other = fonts.draw_face(found, rng)[2]
        files = files[:1] + other
    size = rng.randint(44, 84)
    spacing = rng.choice((0, 0, 0, 0, 0, 0, 0, 0, rng.uniform(-.02, .08) * size))
    stretch = rng.choice((1, 1, 1, 1, 1, rng.uniform(1, 2.5)))
    img, top, bottom = draw.line(text, files, size, spacing, stretch)
    if rng.random() < .15:
        factor = rng.uniform(.82, 1.12)
        img = cv2.resize(img, None, fx=factor, fy=1, interpolation=cv2.INTER_AREA)
    if not style and rng.random() < .04:
        img = cv2.erode(img, np.ones((2, 2), np.uint8))
    img = frame(img, top, bottom, rng)
    return None if img is None else (img, family + style)


def png(img):
    if img.shape[0] > TALLEST:
        f = TALLEST / img.shape[0]
        img = cv2.resize(img, None, fx=f, fy=f, interpolation=cv2.INTER_AREA)
    return cv2.imencode(".png", img, [cv2.IMWRITE_PNG_COMPRESSION, 3])[1].tobytes(), img.shape[1], img.shape[0]


def main():
    args = argparse.ArgumentParser()
    args.add_argument("text"), args.add_argument("fonts"), args.add_argument("out")
    args.add_argument("--seed", type=int, default=1)
    args.add_argument("--held-out", action="store_true")
    args.add_argument("--images", help="write PNG and truth, degraded by this kind ('mix', 'each' or one kind)")
    o = args.parse_args()
    rng, found = random.Random(o.seed), fonts.faces(o.fonts, o.held_out)
    os.makedirs(o.out, exist_ok=True)
    done, batch, index = 0, [], []
    for number, text in enumerate(open(o.text, encoding="utf-8")):
        text = " ".join(text.split())
        if not text or len(text) > LONGEST:
            continue
        try:
            drawn = picture(text, found, rng)
        except draw.Missing:
            continue
        if drawn is None:
            continue
        img, face = drawn
        kind = o.images or "mix"
        if kind == "each":
            kind = degrade.KINDS[number % len(degrade.KINDS)]
        img = degrade.mix(img, rng) if kind == "mix" else degrade.apply(img, kind, rng)
        if o.images:
            name = f"{number:06d}"
            open(f"{o.out}/{name}.png", "wb").write(png(img)[0])
            index.append({"name": name, "text": text, "face": face, "kind": kind})
            continue
        batch.append((*png(img), text))
        if len(batch) == PER_FILE:
            lstmf.write(f"{o.out}/{o.seed:04d}-{done:05d}.lstmf", batch)
            done, batch = done + 1, []
    if o.images:
        with open(f"{o.out}/truth.jsonl", "w", encoding="utf-8") as out:
            out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in index)


if __name__ == "__main__":
    main()
