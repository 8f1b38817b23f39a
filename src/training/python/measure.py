"""How well a model reads line images: measure.py IMAGES MODEL[+MODEL] [--tessdata DIR] [--psm 13] [--by face|kind] [--errors N]

IMAGES holds PNG files and truth.jsonl (name, text, face, kind). Spaces are ignored; nikhahit + sara aa counts as sara am.
"""

import argparse
import collections
import json
import re
import resource
import subprocess
import tempfile

import Levenshtein

TONES = set("\u0e48\u0e49\u0e4a\u0e4b")
NUMBER = re.compile(r"[0-9\u0e50-\u0e59]+(?:[.,][0-9\u0e50-\u0e59]+)*")
LATIN = re.compile(r"[A-Za-z]{2,}")
THAI = re.compile("[\u0e01-\u0e3a\u0e40-\u0e4e]+")


def plain(text):
    text = re.sub("\u0e4d([\u0e48-\u0e4b]?)\u0e32", "\\1\u0e33", text)
    text = text.replace("\u2018", "'").replace("\u2019", "'").replace("\u201c", '"').replace("\u201d", '"')
    return "".join(text.split())


def read(folder, names, model, tessdata, psm):
    """(texts, seconds of processor time) in the order of the names."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as listing:
        listing.write("\n".join(f"{folder}/{n}.png" for n in names) + "\n")
        listing.flush()
        command = ["tesseract", listing.name, "-", "-l", model, "--psm", str(psm)]
        if tessdata:
            command += ["--tessdata-dir", tessdata]
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        out = subprocess.run(command, capture_output=True, env={"OMP_THREAD_LIMIT": "1", "PATH": "/usr/bin"}, check=True)
    spent = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
    pages = out.stdout.decode("utf-8").split("\f")
    return [plain(p) for p in pages[:len(names)]], spent


class Score:
    def __init__(self):
        self.n = collections.Counter()
        self.confused = collections.Counter()

    def add(self, truth, got, raw):
        n = self.n
        n["lines"] += 1
        n["chars"] += len(truth)
        lost = set()
        for op, i, j in Levenshtein.editops(truth, got):
            n["errors"] += 1
            a, b = truth[i] if op != "insert" else "", got[j] if op != "delete" else ""
            self.confused[a, b] += 1
            if a:
                lost.add(i)
        n["tones"] += sum(c in TONES for c in truth)
        n["tones right"] += sum(c in TONES and i not in lost for i, c in enumerate(truth))
        thai = [i for i, c in enumerate(truth) if THAI.match(c)]
        n["thai"] += len(thai)
        n["thai right"] += sum(i not in lost for i in thai)
        wanted = NUMBER.findall(plain(raw))
        if wanted:
            n["number lines"] += 1
            n["number lines right"] += NUMBER.findall(got) == wanted
        there = collections.Counter(LATIN.findall(got))
        at = 0
        for word in LATIN.findall(raw):
            at = truth.find(word, at)
            n["latin"] += 1
            n["latin right"] += not lost.intersection(range(at, at + len(word))) and word in got
            at += len(word)

    def share(self, part, whole):
        return 100 * self.n[part] / self.n[whole] if self.n[whole] else float("nan")

    def row(self):
        return (self.share("errors", "chars"), self.share("tones right", "tones"), self.share("thai right", "thai"),
                self.share("number lines right", "number lines"), self.share("latin right", "latin"))


HEAD = ("CER %", "tones %", "Thai %", "numbers %", "Latin %")


def truth_of(folder):
    with open(f"{folder}/truth.jsonl", encoding="utf-8") as rows:
        return [json.loads(row) for row in rows]


def measure(folder, model, tessdata=None, psm=13, by=None, errors=0):
    """({group: Score}, seconds per line); the group "all" holds every line."""
    truth = truth_of(folder)
    texts, seconds = read(folder, [t["name"] for t in truth], model, tessdata, psm)
    return score(truth, texts, by, errors), seconds / max(len(truth), 1)


def score(truth, texts, by=None, errors=0):
    scores = collections.defaultdict(Score)
    for row, got in zip(truth, texts):
        wanted = plain(row["text"])
        for group in {"all", row[by]} if by else {"all"}:
            scores[group].add(wanted, got, row["text"].replace("\u2018", "'"))
        if errors and wanted != got:
            errors -= 1
            print(row["name"], row["face"], row["kind"], "|", row["text"], "|", got)
    return scores


def main():
    args = argparse.ArgumentParser()
    args.add_argument("images"), args.add_argument("model")
    args.add_argument("--tessdata")
    args.add_argument("--psm", type=int, default=13)
    args.add_argument("--by", choices=("face", "kind"))
    args.add_argument("--errors", type=int, default=0)
    args.add_argument("--confusions", type=int, default=0)
    o = args.parse_args()
    scores, seconds = measure(o.images, o.model, o.tessdata, o.psm, o.by, o.errors)
    print(f"{'':24s}{'lines':>7s}" + "".join(f"{h:>11s}" for h in HEAD))
    for group in sorted(scores, key=lambda g: (g != "all", g)):
        print(f"{group:24s}{scores[group].n['lines']:7d}" + "".join(f"{v:11.2f}" for v in scores[group].row()))
    print(f"{1000 * seconds:.1f} ms a line")
    for (a, b), count in scores["all"].confused.most_common(o.confusions):
        print(f"{count:5d}  {a or '(none)'} -> {b or '(none)'}")


if __name__ == "__main__":
    main()
