"""The faces lines are drawn in: families of Debian and npm, each as (Thai file, Latin file), with their weights."""

import glob
import os
from functools import lru_cache

from fontTools.ttLib import TTFont
from PIL import ImageFont

TLWG = "/usr/share/fonts/truetype/tlwg"
NOTO = "/usr/share/fonts/truetype/noto"
ARUNDINA = "/usr/share/fonts/truetype/arundina"
SYMBOLS = ["/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
           NOTO + "/NotoSansSymbols2-Regular.ttf", NOTO + "/NotoSans-Regular.ttf"]

# Never trained on: a government face, a plain loopless-italic one, a serif and a screen face.
HELD_OUT = {"Sarabun", "Niramit", "Trirong", "Waree"}

# The typeface of Thai government and its metric twin count most; decorative faces least.
WEIGHT = {"Laksaman": 9, "THSarabunNew": 9, "Purisa": .3, "Charm": .3, "Charmonman": .2, "Pattaya": .3, "Itim": .4,
          "Kanit": .5, "Prompt": .5, "Mitr": .5, "Athiti": .5, "K2d": .7, "Chakra-petch": .5, "Kodchasan": .5,
          "TlwgMono": .4, "TlwgTypewriter": .4, "TlwgTypist": .4, "TlwgTypo": .4, "Fahkwang": .6, "Koho": .6,
          "Sawasdee": .7, "Garuda": 1.3, "Norasi": 1.3, "Loma": 1.3, "Kinnari": 1.3}
# How often the Latin letters and Arabic digits of a two-file face come from a Latin family, as in files that name two faces.
OTHER_LATIN = .6
# Latin families whose 3 has a flat top, which is easily taken for a 5 and which few Thai faces have.
FLAT_THREE = {"barlow", "exo-2", "lexend", "montserrat", "pt-sans"}
STYLE_WEIGHT = {"": 60, "Bold": 26, "Italic": 10, "BoldItalic": 4}


def _style(name):
    name = name.lower()
    return ("Bold" if "bold" in name or "-700" in name else "") + (
        "Italic" if "italic" in name or "oblique" in name else "")


def _installed():
    for folder in (TLWG, ARUNDINA):
        for path in sorted(glob.glob(folder + "/*.ttf")):
            name = os.path.basename(path)[:-4]
            yield name.split("-")[0], _style(name), [path]
    for family in ("NotoSansThai", "NotoSansThaiUI", "NotoSerifThai", "NotoLoopedThai"):
        latin = "NotoSerif" if "Serif" in family else "NotoSans"
        for weight in ("Regular", "Bold"):
            yield family, _style(weight), [f"{NOTO}/{family}-{weight}.ttf", f"{NOTO}/{latin}-{weight}.ttf"]


def _downloaded(folder):
    for thai in sorted(glob.glob(folder + "/*-thai-*.ttf")):
        family = os.path.basename(thai).split("-thai-")[0]
        yield family.capitalize(), _style(thai), [thai, thai.replace("-thai-", "-latin-")]
    for path in sorted(glob.glob(folder + "/THSarabunNew*.ttf")):
        yield "THSarabunNew", _style(os.path.basename(path)), [path]


def faces(folder, held_out):
    """{family: {style: [files]}} of the families trained on, or of those held out."""
    found = {}
    for source in (_installed(), _downloaded(folder)):
        for family, style, files in source:
            if (family in HELD_OUT) == held_out and all(map(os.path.exists, files)):
                found.setdefault(family, {}).setdefault(style, files)
    return found


@lru_cache(maxsize=None)
def latin(folder):
    """{style: [file]} of the downloaded families that have no Thai."""
    found = {}
    for path in sorted(glob.glob(folder + "/*-latin-*.ttf")):
        if not os.path.exists(path.replace("-latin-", "-thai-")):
            found.setdefault(_style(path), []).append(path)
    return found


def with_other_latin(files, style, rng):
    """The face with the letters and digits of another family, where it has them in a file of their own."""
    folder = os.path.dirname(files[0])
    others = latin(folder).get(style) if len(files) == 2 else None
    if not others or rng.random() >= OTHER_LATIN:
        return files
    flat = [3 if os.path.basename(o).split("-latin-")[0] in FLAT_THREE else 1 for o in others]
    return [files[0], rng.choices(others, flat)[0]]


def draw_face(found, rng):
    families = sorted(found)
    family = rng.choices(families, [WEIGHT.get(f, 1) for f in families])[0]
    styles = sorted(found[family])
    style = rng.choices(styles, [STYLE_WEIGHT[s] for s in styles])[0]
    files = found[family][style]
    if family not in HELD_OUT:
        files = with_other_latin(files, style, rng)
    return family, style, files + SYMBOLS


@lru_cache(maxsize=None)
def covered(path):
    return frozenset(TTFont(path, lazy=True).getBestCmap())


@lru_cache(maxsize=600)
def sized(path, size):
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.RAQM)
