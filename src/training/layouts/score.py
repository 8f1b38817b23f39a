#!/usr/bin/env python3
"""Scores what `raingan extract` wrote: score.py EXTRACTED TRUTH [--details FILE]

TRUTH is a folder with `<name>.truth.json` beside `<name>.<variant>.pdf`. Figures between 0 and 1, per variant and in all:

  doc       document fields exactly right                    score_f1  F1 of (tool, indicator, year, score)
  meas_f1   F1 of measures that agree by half or more        fields    numbers, units, dates and status of measures exactly right
  text      character accuracy of the texts of measures      find_f1   F1 of findings: same indicators, text agreeing by half or more
  silent    checked values wrong without a row of severity warning or error in review.csv       flagged   checked values with one
  caught    of the wrong values, those with one                                                 lost      measures missing without one on their pages

Papers whose report_type is `unknown` hold no record: `false/100p` counts the records found in them on 100 pages, `false silent` those
that no row of review.csv doubts.
"""
import argparse
import collections
import csv
import json
import pathlib
import re
import unicodedata

DOCUMENT = ("report_type", "org_type", "org_name", "district", "province", "fiscal_year_be", "assessed_year_be", "round_months",
            "overall_score", "overall_grade")
TEXTS = ("finding", "measure", "method", "owner", "period", "result", "outcome", "follow_up", "remark")
EXACT = ("indicator_no", "owner_units", "period_start", "period_end", "status")
WEIGHTS = {"measure": 3, "method": 2, "finding": 2, "result": 2, "outcome": 1}
TEXT_RIGHT = 0.98
FIGURES = ("files", "doc", "score_f1", "meas_f1", "fields", "text", "find_f1", "silent", "flagged", "caught", "lost", "false/100p", "false silent")
DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
MEANINGLESS = re.compile(r"\.{3,}|…|[\s\u200b-\u200d\ufeff\u2010-\u2015\u2212•●▪·*-]+")


def plain(value):
    """A value without what says nothing: spaces, dashes, bullets, dotted leaders, the kind of digits."""
    text = unicodedata.normalize("NFC", "" if value is None else str(value)).translate(DIGITS).lstrip("'").replace("\u0e4d\u0e32", "\u0e33")
    return MEANINGLESS.sub("", re.sub(r"^(\d+)\.0$", r"\1", text)).lower()


def distance(a, b):
    """Levenshtein distance, bit-parallel (Hyyrö 2003)."""
    if not a or not b:
        return max(len(a), len(b))
    places = collections.defaultdict(int)
    for i, c in enumerate(a):
        places[c] |= 1 << i
    whole, last = (1 << len(a)) - 1, 1 << len(a) - 1
    up, down, score = whole, 0, len(a)
    for c in b:
        match = places[c] | down
        level = ((match & up) + up ^ up) | match
        rise, fall = down | whole & ~(level | up), up & level
        score += bool(rise & last) - bool(fall & last)
        rise = rise << 1 | 1
        up, down = whole & (fall << 1 | ~(level | rise)), level & rise
    return score


def likeness(a, b):
    a, b = plain(a), plain(b)
    return 1 - distance(a, b) / max(len(a), len(b)) if a or b else 1.0


def same(field, want, got):
    if field in ("overall_score", "score"):
        return number(want) == number(got)
    if field == "owner_units":
        return sorted(map(plain, str(want or "").split(";"))) == sorted(map(plain, str(got or "").split(";")))
    return plain(want) == plain(got)


def number(value):
    try:
        return round(float(plain(value)), 2)
    except ValueError:
        return None


def pairs(want, got, like):
    """One-to-one pairs that agree by half or more, the likest first."""
    ranked = sorted(((like(w, g), -abs(i - j), i, j) for i, w in enumerate(want) for j, g in enumerate(got)), reverse=True)
    of_want, of_got = {}, set()
    for sure, _, i, j in ranked:
        if sure >= .5 and i not in of_want and j not in of_got:
            of_want[i] = j
            of_got.add(j)
    return of_want


def measure_likeness(a, b):
    weighed = [(w, likeness(a.get(f), b.get(f))) for f, w in WEIGHTS.items() if plain(a.get(f)) or plain(b.get(f))]
    return sum(w * s for w, s in weighed) / sum(w for w, _ in weighed) if weighed else 0


class Extracted:
    """The dataset and the doubts that one run wrote, by file."""

    def __init__(self, folder):
        read = lambda name: self.rows(folder / name)
        self.tables = {t: self.by_file(read(f"dataset/{t}.csv")) for t in ("documents", "indicator_scores", "findings", "measures")}
        doubts = [r for r in read("review/review.csv") if r["severity"] in ("warning", "error")]
        self.values = {(r["record_id"], r["field"]) for r in doubts}
        self.records = {r["record_id"] for r in doubts}
        self.pages = {(pathlib.Path(r["source_file"]).name, p) for r in doubts if r["record_type"] in ("page", "table") for p in self.span(r["page"])}

    @staticmethod
    def rows(path):
        with open(path, encoding="utf-8-sig", newline="") as f:
            return list(csv.DictReader(f))

    @staticmethod
    def by_file(rows):
        found = collections.defaultdict(list)
        for row in rows:
            found[pathlib.Path(row["source_file"]).name].append(row)
        return found

    @staticmethod
    def span(pages):
        numbers = [int(n) for n in re.findall(r"\d+", pages)]
        return range(numbers[0], numbers[-1] + 1) if numbers else ()

    def doubted(self, record, field, row):
        return (record, field) in self.values or (f"{row.get('doc_id')}-t{row.get('table_no')}", field) in self.values


class Scorer:
    """Counts of one variant."""

    def __init__(self, extracted, details):
        self.found, self.details, self.n = extracted, details, collections.Counter()

    def check(self, name, record, field, right, want, got, row):
        doubted = self.found.doubted(record, field, row)
        self.n.update(checked=1, flagged=doubted, wrong=not right, caught=not right and doubted, silent=not right and not doubted)
        if not right:
            self.details.append({"file": name, "record": record, "field": field, "want": want, "got": got, "doubted": doubted})

    def file(self, name, truth):
        self.n["files"] += 1
        got = {t: rows[name] for t, rows in self.found.tables.items()}
        document = (got["documents"] or [{}])[0]
        for f in DOCUMENT:
            if f in truth["document"] and f not in truth["document"].get("lenient", ()):
                right = same(f, truth["document"][f], document.get(f))
                self.n.update(doc=right, doc_of=1)
                self.check(name, document.get("doc_id"), f, right, truth["document"][f], document.get(f), {})
        if truth["document"].get("report_type") == "unknown":
            records = [r.get(k) for t, k in (("indicator_scores", "score_id"), ("findings", "finding_id"), ("measures", "measure_id")) for r in got[t]]
            self.n.update(false=len(records), false_silent=sum(r not in self.found.records for r in records),
                          other_pages=int(document.get("page_count") or 0))
        self.scores(name, truth["indicator_scores"], got["indicator_scores"])
        self.measures(name, truth["measures"], got["measures"])
        self.findings(truth, got["findings"])

    def scores(self, name, want, got):
        dated = any(r.get("assessed_year_be") for r in want)
        key = lambda r: (plain(r["tool"]), plain(r["indicator_no"]), number(r["score"]), plain(r.get("assessed_year_be")) if dated else "")
        wanted, given = collections.Counter(map(key, want)), collections.Counter(map(key, got))
        self.n.update(score_hit=(wanted & given).total(), score_of=wanted.total() + given.total())
        for r in got:
            self.check(name, r["score_id"], "score", key(r) in wanted, "one of the truth's", key(r), r)
        self.details += [{"file": name, "record": "score", "field": "missing", "want": k} for k in wanted - given]

    def measures(self, name, want, got):
        of = pairs(want, got, measure_likeness)
        self.n.update(meas_hit=len(of), meas_of=len(want) + len(got), meas_want=len(want))
        for i, m in enumerate(want):
            self.measure(name, m, got[of[i]] if i in of else None)
        for j, g in enumerate(got):
            if j not in of.values():
                known = g["measure_id"] in self.found.records
                self.n.update(checked=1, wrong=1, flagged=known, caught=known, silent=not known)
                self.details.append({"file": name, "record": g["measure_id"], "field": "invented", "got": g["measure"], "doubted": known})

    def measure(self, name, m, g):
        fields = [f for f in EXACT + TEXTS if f not in m.get("lenient", ())]
        for f in fields:
            if f in EXACT:
                right = g is not None and same(f, m[f], g[f])
                self.n.update(fields=right, fields_of=1)
            elif plain(m[f]) or g and plain(g[f]):
                sure = likeness(m[f], g[f]) if g else 0
                right = sure >= TEXT_RIGHT
                self.n["text"] += sure
                self.n["text_of"] += 1
            else:
                continue
            if g:
                self.check(name, g["measure_id"], f, right, m[f], g[f], g)
        if g is None:
            known = any((name, p) in self.found.pages for p in range(m["page_first"], m["page_last"] + 1))
            count = sum(1 for f in fields if plain(m[f]))
            self.n.update(checked=count, wrong=count, flagged=count * known, caught=count * known, silent=count * (not known), lost=not known)
            self.details.append({"file": name, "record": "measure", "field": "missing", "want": m["measure"], "doubted": known})

    def findings(self, truth, got):
        numbers = lambda r: sorted(str(r["indicator_nos"]).split(";"))
        of = pairs(truth["findings"], got, lambda w, g: likeness(w["text"], g["text"]) if numbers(w) == numbers(g) else 0)
        rest = [g for j, g in enumerate(got) if j not in of.values()]
        spare = pairs(truth.get("findings_optional", []), rest, lambda w, g: likeness(w["text"], g["text"]))
        self.n.update(find_hit=len(of), find_of=len(truth["findings"]) + len(got) - len(spare))

    def figures(self):
        n, ratio = self.n, lambda a, b: a / b if b else None
        return dict(zip(FIGURES, (n["files"], ratio(n["doc"], n["doc_of"]), ratio(2 * n["score_hit"], n["score_of"]), ratio(2 * n["meas_hit"], n["meas_of"]),
                                  ratio(n["fields"], n["fields_of"]), ratio(n["text"], n["text_of"]), ratio(2 * n["find_hit"], n["find_of"]),
                                  ratio(n["silent"], n["checked"]), ratio(n["flagged"], n["checked"]), ratio(n["caught"], n["wrong"]),
                                  ratio(n["lost"], n["meas_want"]), ratio(100 * n["false"], n["other_pages"]), ratio(n["false_silent"], n["false"]))))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("extracted", type=pathlib.Path)
    ap.add_argument("truth", type=pathlib.Path)
    ap.add_argument("--details", type=pathlib.Path, help="write each wrong value to this file, a JSON object a line")
    a = ap.parse_args()
    extracted, details, scorers = Extracted(a.extracted), [], {}
    for path in sorted(a.truth.rglob("*.truth.json")):
        truth = json.loads(path.read_text(encoding="utf-8"))
        base = path.name[:-len(".truth.json")]
        for file in sorted(p.name for p in a.truth.rglob(base + ".*") if p.suffix not in (".json", ".md", ".html")):
            for variant in (file.split(".")[1], "all"):
                scorers.setdefault(variant, Scorer(extracted, details if variant == "all" else [])).file(file, truth)
    print("%-12s" % "variant" + "".join("%13s" % f for f in FIGURES))
    for variant in sorted(scorers, key=lambda v: (v == "all", v)):
        row = scorers[variant].figures()
        print("%-12s" % variant + "".join("%13s" % ("-" if v is None else v if f == "files" else f"{v:.3f}") for f, v in row.items()))
    if a.details:
        a.details.write_text("".join(json.dumps(d, ensure_ascii=False, default=str) + "\n" for d in details), encoding="utf-8")


if __name__ == "__main__":
    main()
