#!/usr/bin/env python3
"""Writes the labelled tables that a model of columns is fitted on and measured by: tables.py [OUT]

Each of OUT/fit.jsonl.gz, validation.jsonl.gz, blind.jsonl.gz, samples.jsonl.gz holds one table a line; without OUT, those of the repository:

  name      report and number of the table      kind      measures | scores | other
  reading   columns | rows | cards | stacked | side-by-side       head   how many rows are headings
  before    the paragraph above
  meanings  what each column holds, or each row where the reading is `rows`; "" is no field
  own       columns whose heading is in the set's own words, which no other set knows
  labels    reading cards, stacked: what each label calls
  rows      cells of each row as HTML counts them: the text, or [text, columns, rows, mark] of one that spans or is drawn
"""
import gzip
import itertools
import json
import pathlib
import random
import sys

import grammar
import negative
import report
import samples
from document import Para, Table, placed

HOME = pathlib.Path(__file__).resolve().parent / "tables"
COUNTS = {"fit": 1200, "validation": 150, "blind": 150}
PAPERS = {"fit": ("budget", "price", "staff", "ministry", "grid", "grid", "grid", "grid"), "validation": ("plan", "criteria"), "blind": ("target", "survey", "corruption")}
SEED = 1
# Forms of one report are alike; two of them tell how it writes them.
FORMS_OF_A_REPORT = 2


def cell(d, c):
    mark = c.mark or ("fill" if c.shade and not c.text and not c.role else "")
    text = "\n".join(d.printed(line) for line in c.lines)
    return text if (c.cols, c.rows, mark) == (1, 1, "") else [text, c.cols, c.rows, mark]


def headings(t):
    """The lowest heading of each column."""
    found = [""] * len(t.widths)
    for row in itertools.islice(placed(t), t.head):
        for x, c in enumerate(row):
            if c:
                found[x:x + c.cols] = [c.text] * c.cols
    return found


def labelled(d, common):
    """The tables of a document as what stands in the file."""
    before, forms = "", 0
    for n, block in enumerate(b for b in d.blocks if isinstance(b, (Para, Table))):
        if isinstance(block, Para):
            before = block.text or before
            continue
        by_labels = block.reading in ("cards", "stacked")
        forms += by_labels
        if forms > FORMS_OF_A_REPORT and by_labels:
            continue
        told = {"labels": {d.printed(c.text): c.role for row in block.rows for c in row if c.role}} if by_labels else \
            {"meanings": block.meanings, "own": [x for x, text in enumerate(headings(block)) if text not in common and block.meanings[x:x + 1] != [""]]
             if block.reading == "columns" and block.kind != "other" else []}
        yield {"name": f"{d.name}.{n}", "kind": block.kind, "reading": block.reading, "head": block.head, "before": d.printed(before), **told,
               "rows": [[cell(d, c) for c in row] for row in block.rows]}


def drawn(words):
    """The tables of a set: of reports, and of every sixth document a paper that is none."""
    common = {text for rule, texts in grammar.parse(grammar.TEXTS / "common.txt").items() if rule.startswith("common ") for text in texts}
    found, n = [], 0
    while len(found) < COUNTS[words]:
        name = f"{words}{SEED}t{n:03}"
        rng = random.Random(name)
        d, _ = negative.drawn(name, rng, PAPERS[words]) if n % 6 == 5 else report.drawn(name, words, rng, "chromium")
        found += labelled(d, common)
        n += 1
    return found[:COUNTS[words]]


def main():
    out = pathlib.Path(sys.argv[1]) if sys.argv[1:] else HOME
    out.mkdir(parents=True, exist_ok=True)
    for words, found in {**{words: drawn(words) for words in COUNTS}, "samples": samples.labelled()}.items():
        text = "".join(json.dumps(t, ensure_ascii=False, separators=(",", ":")) + "\n" for t in found)
        (out / f"{words}.jsonl.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))


if __name__ == "__main__":
    main()
