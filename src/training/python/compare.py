"""Prints a Markdown comparison of models over the same images: compare.py VALIDATION OUR_TESSDATA."""

import os
import shutil
import sys
import tempfile

import measure

STOCK = "/usr/share/tesseract-ocr/5/tessdata"
MODELS = ("tha", "tha+eng", "Thai", "tha-gov")
SETS = ("clean", "degraded", "faces")
HEAD = "| model | CER % | tone marks % | Thai letters % | lines with every number right % | Latin words % | ms a line |"


def gather(ours):
    """One folder with the models of Debian and ours, as Tesseract wants it."""
    folder = tempfile.mkdtemp()
    shutil.copytree(STOCK, folder, dirs_exist_ok=True)
    shutil.copy(f"{ours}/tha-gov.traineddata", folder)
    return folder


def cells(score):
    return " | ".join(f"{value:.2f}" for value in score.row())


def by(validation, tessdata, name, group, title):
    """Thai letters of the stock model beside all figures of ours, for each face or degradation."""
    stock, _ = measure.measure(f"{validation}/{name}", "tha", tessdata, by=group)
    ours, _ = measure.measure(f"{validation}/{name}", "tha-gov", tessdata, by=group)
    print(f"\n### {title}\n\n| {group} | lines | CER % | tone marks % | Thai letters % | numbers % | Latin % | Thai letters, `tha` % |")
    print("|---|" + "---:|" * 7)
    for key in sorted(ours):
        if key != "all":
            print(f"| {key} | {ours[key].n['lines']} | {cells(ours[key])} | {stock[key].row()[2]:.2f} |")


def main(validation, ours):
    tessdata = gather(ours)
    for name in SETS:
        print(f"\n### {name}\n\n{HEAD}\n|---|" + "---:|" * 6)
        for model in MODELS:
            if os.path.exists(f"{tessdata}/{model.split('+')[0]}.traineddata"):
                scores, seconds = measure.measure(f"{validation}/{name}", model, tessdata)
                print(f"| `{model}` | {cells(scores['all'])} | {1000 * seconds:.0f} |")
    by(validation, tessdata, "degraded", "kind", "By degradation (unseen faces)")
    by(validation, tessdata, "clean", "face", "By face, never trained on")
    by(validation, tessdata, "faces", "face", "By face, trained on")
    scores, _ = measure.measure(f"{validation}/degraded", "tha-gov", tessdata)
    print("\n### Confusions (degraded)\n\n| printed | read | times |\n|---|---|---:|")
    for (a, b), count in scores["all"].confused.most_common(30):
        print(f"| {a or '(nothing)'} | {b or '(nothing)'} | {count} |")
    shutil.rmtree(tessdata)


if __name__ == "__main__":
    main(*sys.argv[1:])
