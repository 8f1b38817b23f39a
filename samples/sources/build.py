#!/usr/bin/env python3
"""Rebuild samples/reports from the HTML beside this file.

    /usr/bin/python3 samples/sources/build.py [NAME...]

Needs the Debian packages chromium, fonts-thai-tlwg, fonts-noto-core, poppler-utils, img2pdf, python3-opencv,
python3-pil and python3-pikepdf. Each report is printed by Chromium; the scans are pictures of that print, worn as
`VARIANTS` says. Noise comes from a seeded generator, so that a rebuild gives the same pictures.
"""
import os, pathlib, subprocess, sys, tempfile, zlib
import cv2, img2pdf, numpy as np
from PIL import Image

HERE = pathlib.Path(__file__).resolve().parent
REPORTS = HERE.parent / "reports"
VARIANTS = {
    "mekkhao-2566": ["digital.pdf", "bilevel.tif"],
    "saengdao-2567": ["digital.pdf", "scan-a.pdf"],
    "moksai-2565": ["digital.pdf", "photo.pdf"],
    "rungthong-2567": ["digital.pdf", "scan-b.pdf"],
    "krachokngoen-2568": ["digital.pdf", "bilevel.pdf"],
    "chanchai-2566": ["digital.pdf", "rot.pdf"],
    "pikfa-2567": ["photo.jpg", "bilevel.png"],
}
CHROMIUM = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--no-pdf-header-footer", "--allow-file-access-from-files"]


# Chromium embeds the TrueType files as they are and the OpenType ones as Type 3, which no office program does.
TRUETYPE_ONLY = """<fontconfig><include>/etc/fonts/fonts.conf</include>
<selectfont><rejectfont><glob>/usr/share/fonts/opentype/tlwg/*</glob></rejectfont></selectfont></fontconfig>"""


def print_pdf(html, pdf):
    """Print one HTML file with Chromium."""
    with tempfile.TemporaryDirectory() as home:
        fonts = pathlib.Path(home) / "fonts.conf"
        fonts.write_text(TRUETYPE_ONLY)
        subprocess.run([*CHROMIUM, f"--user-data-dir={home}", f"--print-to-pdf={pdf}", html.as_uri()], check=True,
                       env={**os.environ, "FONTCONFIG_FILE": str(fonts)}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def pages(pdf, dpi):
    """Each page of a PDF as a grey picture (uint8), at `dpi` dots an inch."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", str(dpi), "-gray", pdf, f"{folder}/p"], check=True)
        return [np.array(Image.open(f).convert("L")) for f in sorted(pathlib.Path(folder).iterdir())]


def turned(grey, degrees):
    """The page lying askew on the glass, clockwise positive, white outside."""
    h, w = grey.shape
    turn = cv2.getRotationMatrix2D((w / 2, h / 2), -degrees, 1)
    return cv2.warpAffine(grey, turn, (w, h), flags=cv2.INTER_CUBIC, borderValue=255)


def noisy(grey, rng, sigma):
    return np.clip(grey + rng.normal(0, sigma, grey.shape), 0, 255).astype(np.uint8)


def uneven_light(grey, rng, depth):
    """Darker towards one corner by `depth` of the full range."""
    h, w = grey.shape
    y, x = np.mgrid[0:h, 0:w]
    corner = rng.integers(0, 2, 2)
    far = np.hypot(x / w - corner[0], y / h - corner[1]) / np.sqrt(2)
    return np.clip(grey * (1 - depth * far), 0, 255).astype(np.uint8)


def stamped(grey, rng):
    """A round office stamp and a signature over the lower right of the page."""
    h, w = grey.shape
    ink = np.full((h, w), 255, np.uint8)
    cx, cy, r = int(w * .72), int(h * .86), int(w * .07)
    cv2.circle(ink, (cx, cy), r, 110, max(2, w // 400))
    cv2.circle(ink, (cx, cy), int(r * .72), 130, max(1, w // 700))
    steps = np.linspace(0, 1, 60)
    path = np.stack([cx - 2.2 * r + steps * 3 * r, cy + r * .5 * np.sin(steps * 19 + rng.uniform(0, 3)) * (1 - steps)], 1)
    cv2.polylines(ink, [path.astype(np.int32)], False, 60, max(2, w // 500), cv2.LINE_AA)
    return np.minimum(grey, cv2.GaussianBlur(ink, (3, 3), 0))


def scan_a(pdf, rng, dpi=300):
    return [noisy(turned(p, rng.uniform(-.6, .6)), rng, 3) for p in pages(pdf, dpi)]


def scan_b(pdf, rng, dpi=200):
    out = []
    for i, p in enumerate(pages(pdf, dpi)):
        p = stamped(p, rng) if i == 0 else p
        p = cv2.GaussianBlur(turned(p, rng.uniform(-1.5, 1.5)), (0, 0), .8)
        out.append(noisy(uneven_light(p, rng, .22), rng, 5))
    return out


def rot(pdf, rng, dpi=200):
    out = []
    for i, p in enumerate(pages(pdf, dpi)):
        out.append(noisy(np.ascontiguousarray(np.rot90(turned(p, rng.uniform(-.5, .5)), (1, 3, 0, 2)[i % 4])), rng, 3))
    return out


def bilevel(pdf, rng, dpi=200):
    """A photocopy sent by fax: black and white, specks, a dark edge."""
    out = []
    for p in pages(pdf, dpi):
        p = noisy(cv2.GaussianBlur(turned(p, rng.uniform(-.8, .8)), (0, 0), .7), rng, 14)
        p = ((p > rng.uniform(135, 175)) * 255).astype(np.uint8)
        h, w = p.shape
        p[:, :rng.integers(3, 9)] = 0
        for y, x in zip(rng.integers(0, h, 120), rng.integers(0, w, 120)):
            p[y:y + 2, x:x + 2] = 0
        out.append(p)
    return out


def photo(pdf, rng, dpi=220):
    """A sheet on a desk, seen by a phone held a little askew, in the light of one lamp."""
    out = []
    for p in pages(pdf, dpi):
        h, w = p.shape
        m = int(w * .06)
        desk = np.full((h + 2 * m, w + 2 * m), 96, np.uint8)
        corners = np.float32([[0, 0], [w, 0], [w, h], [0, h]])
        bent = corners + m + rng.uniform(-.02, .02, (4, 2)) * w
        warp = cv2.getPerspectiveTransform(corners, bent.astype(np.float32))
        seen = cv2.warpPerspective(p, warp, desk.shape[::-1], flags=cv2.INTER_CUBIC, borderValue=0)
        sheet = cv2.warpPerspective(np.full_like(p, 255), warp, desk.shape[::-1])
        grey = np.where(sheet > 127, seen, desk)
        grey = uneven_light(cv2.GaussianBlur(grey, (0, 0), .7), rng, .35)
        tint = np.stack([grey, grey * .97, grey * .9], 2)
        out.append(np.clip(tint + rng.normal(0, 4, tint.shape), 0, 255).astype(np.uint8))
    return out


WEAR = {"scan-a": scan_a, "scan-b": scan_b, "rot": rot, "bilevel": bilevel, "photo": photo}
QUALITY = {"scan-a": 45, "scan-b": 55, "rot": 55, "photo": 50}
DPI = {"scan-a": 300, "scan-b": 200, "rot": 200, "bilevel": 200, "photo": 220}


def save(pictures, target, wear, quality=None):
    """Write pictures as a PDF, a (many-page) TIFF, a PNG or a JPEG."""
    images = [Image.fromarray(p) for p in pictures]
    dpi = (DPI[wear], DPI[wear])
    if wear == "bilevel":
        images = [i.convert("1", dither=Image.Dither.NONE) for i in images]
    if target.suffix == ".tif":
        images[0].save(target, save_all=True, append_images=images[1:], compression="group4", dpi=dpi)
    elif target.suffix in (".png", ".jpg"):
        images[0].save(target, dpi=dpi, quality=quality or QUALITY.get(wear, 50), optimize=True)
    else:
        with tempfile.TemporaryDirectory() as folder:
            kind = {"bilevel": dict(format="TIFF", compression="group4")}.get(wear, dict(format="JPEG", quality=quality or QUALITY.get(wear)))
            files = []
            for i, image in enumerate(images):
                files.append(f"{folder}/{i:03}")
                image.save(files[-1], dpi=dpi, **kind)
            target.write_bytes(img2pdf.convert(files, nodate=True))


def seed(text):
    return np.random.default_rng(zlib.crc32(text.encode()))


def build(name):
    with tempfile.TemporaryDirectory() as folder:
        pdf = pathlib.Path(folder) / "report.pdf"
        print_pdf(HERE / name / "report.html", pdf)
        for variant in VARIANTS[name]:
            target = REPORTS / f"{name}.{variant}"
            wear = variant.split(".")[0]
            if wear == "digital":
                target.write_bytes(pdf.read_bytes())
            else:
                save(WEAR[wear](pdf, seed(target.name)), target, wear)
            print(target.name, target.stat().st_size // 1024, "KiB")


if __name__ == "__main__":
    for report in sys.argv[1:] or VARIANTS:
        build(report)
