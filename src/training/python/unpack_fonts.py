"""Turns the web fonts of npm packages into TrueType files: unpack_fonts.py NODE_MODULES OUT."""

import glob
import os
import shutil
import sys

from fontTools.ttLib import TTFont


def main(modules, out):
    os.makedirs(out, exist_ok=True)
    for path in glob.glob(f"{modules}/@fontsource/*/files/*.woff2"):
        name = os.path.basename(path)[:-6]
        if any(f"-{subset}-{weight}-" in name for subset in ("thai", "latin") for weight in (400, 700)):
            font = TTFont(path)
            font.flavor = None
            font.save(f"{out}/{name}.ttf")
    for path in glob.glob(f"{modules}/font-th-sarabun-new/fonts/*.ttf"):
        shutil.copy(path, f"{out}/" + os.path.basename(path).replace("_", "-").replace("-webfont", ""))


if __name__ == "__main__":
    main(*sys.argv[1:])
