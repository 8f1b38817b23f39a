"""Prints a Markdown comparison of models over the same images: compare.py VALIDATION OUR_TESSDATA."""

import json
import os
import shutil
import sys
import tempfile

import measure

STOCK = "/usr/share/tesseract-ocr/5/tessdata"
OURS = "tha-gov"
MODELS = ("tha", "tha+eng", "Thai", OURS)
SETS = {
    "blind-clean": "Blind, clean, faces never trained on",
    "blind-degraded": "Blind, degraded, faces never trained on",
    "clean": "Clean, faces never trained on",
    "degraded": "Degraded, faces never trained on",
}
# A face with fewer lines than this has no row: chance would speak.
FEWEST_LINES = 9
HEAD = "| model | CER % | tone marks % | Thai letters % | lines with every number right % | Latin words % | ms of processor a line |"


def gather(ours):
    """One folder with the models of Debian and ours, as Tesseract wants it."""
    folder = tempfile.mkdtemp()
    shutil.copytree(STOCK, folder, dirs_exist_ok=True)
    shutil.copy(f"{ours}/{OURS}.traineddata", folder)
    return folder


def cells(score):
    return " | ".join(f"{value:.2f}" for value in score.row())


def readings(validation, tessdata, name, model):
    """(texts, seconds a line); what the unchanging models of Debian read is kept beside the images."""
    folder = f"{validation}/{name}"
    kept = f"{folder}/{model}.json"
    if model != OURS and os.path.exists(kept):
        return json.load(open(kept, encoding="utf-8"))
    names = [row["name"] for row in measure.truth_of(folder)]
    texts, seconds = measure.read(folder, names, model, tessdata, 13)
    if model != OURS:
        json.dump((texts, seconds / len(names)), open(kept, "w", encoding="utf-8"), ensure_ascii=False)
    return texts, seconds / len(names)


def by(validation, read, name, group, title):
    """Thai letters of the stock model beside all figures of ours, for each face or degradation."""
    truth = measure.truth_of(f"{validation}/{name}")
    stock = measure.score(truth, read[name, "tha"][0], group)
    ours = measure.score(truth, read[name, OURS][0], group)
    print(f"\n### {title}\n\n| {group} | lines | CER % | tone marks % | Thai letters % | numbers % | Latin % | Thai letters, `tha` % |")
    print("|---|" + "---:|" * 7)
    for key in sorted(ours):
        if key != "all" and ours[key].n["lines"] >= FEWEST_LINES:
            print(f"| {key} | {ours[key].n['lines']} | {cells(ours[key])} | {stock[key].row()[2]:.2f} |")


def main(validation, ours):
    tessdata = gather(ours)
    wanted = [(name, model) for name in SETS for model in MODELS] + [("faces", "tha"), ("faces", OURS)]
    read = {(name, model): readings(validation, tessdata, name, model) for name, model in wanted}
    shutil.rmtree(tessdata)
    for name, title in SETS.items():
        truth = measure.truth_of(f"{validation}/{name}")
        print(f"\n### {title}: {len(truth)} lines\n\n{HEAD}\n|---|" + "---:|" * 6)
        for model in MODELS:
            texts, seconds = read[name, model]
            print(f"| `{model}` | {cells(measure.score(truth, texts)['all'])} | {1000 * seconds:.0f} |")
    by(validation, read, "degraded", "kind", "By degradation (unseen faces)")
    by(validation, read, "clean", "face", "By face, never trained on")
    by(validation, read, "faces", "face", "By face, trained on")
    confused = measure.score(measure.truth_of(f"{validation}/degraded"), read["degraded", OURS][0])["all"].confused
    print("\n### Confusions (degraded)\n\n| printed | read | times |\n|---|---|---:|")
    for (a, b), count in confused.most_common(30):
        print(f"| {a or '(nothing)'} | {b or '(nothing)'} | {count} |")


if __name__ == "__main__":
    main(*sys.argv[1:])
