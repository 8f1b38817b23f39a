#!/usr/bin/env python3
"""Draws reports as PDF with the truth beside each, `OUT/<name>.digital.pdf` and `OUT/<name>.truth.json`.

The same seed, count and set give the same reports. Set `negative` draws papers that are no reports and hold no record.
"""
import argparse
import json
import pathlib
import random

import grammar
import locate
import negative
import printers
import report

TEXTS = ("measure", "method", "finding", "result", "outcome", "follow_up")


def finished(truth, pdf):
    """The truth with the pages on which the printed file says it."""
    pages = locate.pages_of(pdf)
    spans = locate.located(pages, [[m[f] for f in TEXTS] for m in truth["measures"]],
                           [f["text"] for f in truth["findings"]])
    earliest = 1
    for m, (first, last) in zip(truth["measures"], spans):
        earliest = max(first, earliest)
        m["page_first"], m["page_last"] = earliest, max(last, earliest)
    for f, (first, _) in zip(truth["findings"], locate.located(pages, [[f["text"]] for f in truth["findings"]])):
        f["page"] = first
    truth["document"]["page_count"] = len(pages)
    return truth


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("out", type=pathlib.Path)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--count", type=int, default=10)
    ap.add_argument("--set", default="fit", choices=(*grammar.SETS, "negative"))
    ap.add_argument("--printer", default="chromium", choices=("chromium", "libreoffice"))
    ap.add_argument("--fonts", default="", help="a folder of TrueType files; half of the reports are set in their families")
    a = ap.parse_args()
    printers.program("poppler-utils", "pdftotext")
    a.out.mkdir(parents=True, exist_ok=True)
    drawn = []
    for n in range(a.count):
        name = f"{a.set}{a.seed}-{n:03}{a.printer[0]}"
        rng = random.Random(name)
        drawn.append(negative.drawn(name, rng) if a.set == "negative" else report.drawn(name, a.set, rng, a.printer))
    families = printers.thai_families(a.fonts) if a.fonts else []
    for d, _ in drawn:
        rng = random.Random(d.name + " font")
        if families and rng.random() < .5:
            d.font = rng.choice(families)
    getattr(printers, a.printer)([d for d, _ in drawn], a.out.resolve(), a.fonts)
    for d, truth in drawn:
        said = finished(truth(), a.out / f"{d.name}.digital.pdf")
        (a.out / f"{d.name}.truth.json").write_text(json.dumps(said, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
