"""Keeps the lines that a model misreads, and a share of those it reads, so that training spends its time where it helps.

pick_hard.py TESSDATA MODEL OUT LSTMF... (training files made by make_lines.py)
"""

import os
import random
import struct
import sys
import tempfile

import lstmf
import measure

KEPT_OF_READ = .25


def lines(path):
    """(png, width, height, text) of each line, as lstmf.write stores them."""
    with open(path, "rb") as file:
        data = file.read()
    at = 0

    def take(form):
        nonlocal at
        values = struct.unpack_from("<" + form, data, at)
        at += struct.calcsize("<" + form)
        return values[0] if len(values) == 1 else values

    def block():
        nonlocal at
        size = take("I")
        at += size
        return data[at - size:at]

    for _ in range(take("I")):
        take("b"), block(), take("i")
        png = block()
        block()
        text = block().decode("utf-8")
        take("I")
        _, _, width, height = take("4h")
        take("I"), block(), take("b")
        yield png, width, height, text


def main(tessdata, model, out, *paths):
    os.makedirs(out, exist_ok=True)
    rng = random.Random(len(paths))
    kept, done, seen, wrong = [], 0, 0, 0
    for path in paths:
        batch = list(lines(path))
        with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
            for i, line in enumerate(batch):
                with open(f"{folder}/{i}.png", "wb") as png:
                    png.write(line[0])
            texts, _ = measure.read(folder, range(len(batch)), model, tessdata, 13)
        for line, text in zip(batch, texts):
            seen += 1
            missed = text != measure.plain(line[3])
            wrong += missed
            if missed or rng.random() < KEPT_OF_READ:
                kept.append(line)
        while len(kept) >= 100:
            lstmf.write(f"{out}/hard-{done:05d}.lstmf", kept[:100])
            del kept[:100]
            done += 1
            print(f"{done} files, {wrong} of {seen} misread", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
