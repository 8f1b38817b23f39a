#!/usr/bin/env python3
"""Labels the tables that `raingan extract` read by what the truth says of their texts: label.py EXTRACTED TRUTH

Prints the tables of all documents with a truth in the form of tables.py, one a line, for lots of which only the PDF and its truth exist.
Tables whose columns the truth does not tell (forms, papers without records) are left out.
"""
import argparse
import json
import pathlib
import re
import sys

import facts
import periods
from score import TEXTS, likeness, number, plain

# Share of a column's cells that the truth must know under one meaning.
KNOWN = 0.5
ALIKE = 0.8
LABEL = re.compile(r"^(ตัวชี้วัดที่|มาตรการที่|ด้านที่)?\d+[.)]?")


class Truth:
    """What each meaning's cells may say."""

    def __init__(self, truth):
        said = lambda records, field: {plain(r[field]) for r in records if plain(r[field])}
        self.texts = {f.upper(): said(truth["measures"], f) for f in TEXTS}
        self.texts |= {"TOPIC": said(truth["indicator_scores"], "topic"), "INDICATOR": set(map(plain, facts.INDICATORS)), "TOOL": set(map(plain, facts.TOOLS))}
        self.texts["FINDING"] |= {plain(f["text"]) for f in truth["findings"] + truth.get("findings_optional", [])}
        self.scores = {number(s["score"]) for s in truth["indicator_scores"]}

    def meanings(self, text):
        """The meanings under which the truth knows a cell's text; a part of a text that a page cut counts."""
        bare = LABEL.sub("", plain(text))
        found = {"SCORE"} if number(text) in self.scores else set()
        found |= {"NUMBER"} if re.fullmatch(r"\d+[.)]?", plain(text)) else set()
        return found | {m for m, texts in self.texts.items() if bare and any(bare == t or len(bare) > 12 and (bare in t or likeness(bare, t) > ALIKE) for t in texts)}


def columns(cells, truth):
    """(meaning of each column, rows of heading) of a table that was read."""
    top, wide = min(c["row"] for c in cells), max(c["column"] + c["column_span"] for c in cells)
    known = [(c["row"], c["column"], c["text"], truth.meanings(c["text"])) for c in cells if c["column_span"] == 1 and c["text"].strip("- \n")]
    bands = {c["row"] for c in cells if c["column_span"] == wide}
    first = min((row for row, _, _, meanings in known if meanings - {"NUMBER"}), default=top)
    while first - 1 in bands:
        first -= 1
    heads = {x: c["text"] for c in cells if c["row"] < first for x in range(c["column"], c["column"] + c["column_span"])}
    return [meaning(heads.get(x, ""), [(text, told) for row, column, text, told in known if column == x and row >= first]) for x in range(wide)], first - top


def meaning(head, body):
    """What a column holds by its cells, or its heading where that is a month."""
    if head.strip() in periods.SHORT or head.startswith("ไตรมาส"):
        return "MONTH"
    counts = {m: sum(m in told for _, told in body) for m in set().union(*(told for _, told in body))}
    best = max(sorted(counts), key=counts.get, default="")
    if not best or counts[best] < KNOWN * len(body):
        return ""
    numbers = [number(text) for text, _ in body]
    consecutive = numbers == [numbers[0] + i for i in range(len(numbers))] if None not in numbers else True
    return best if best != "NUMBER" or consecutive else ""


def labelled(document, truth):
    before, n = "", 0
    for block in (b for page in document["pages"] for b in page["blocks"]):
        if block["kind"] != "table":
            before = block["text"]
            continue
        n += 1
        meanings, head = columns(block["cells"], truth)
        kind = "measures" if "MEASURE" in meanings else "scores" if "SCORE" in meanings else ""
        if not kind or not head:
            continue
        rows = {}
        for c in block["cells"]:
            spans = (c["column_span"], c["row_span"])
            rows.setdefault(c["row"], []).append(c["text"] if spans == (1, 1) else [c["text"], *spans, ""])
        yield {"name": f"{document['source']['name']}.{n}", "kind": kind, "reading": "columns", "head": head, "before": before, "meanings": meanings,
               "own": [], "rows": [rows[y] for y in sorted(rows)]}


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("extracted", type=pathlib.Path)
    ap.add_argument("truth", type=pathlib.Path)
    a = ap.parse_args()
    truths = {p.name[:-len(".truth.json")]: p for p in a.truth.rglob("*.truth.json")}
    for path in sorted((a.extracted / "documents").glob("*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))["document"]
        name = document["source"]["name"].split(".")[0]
        if name in truths:
            truth = Truth(json.loads(truths[name].read_text(encoding="utf-8")))
            for table in labelled(document, truth):
                json.dump(table, sys.stdout, ensure_ascii=False, separators=(",", ":"))
                print()


if __name__ == "__main__":
    main()
