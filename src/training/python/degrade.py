"""What printers, scanners and stamps do to a line; each function takes and gives a grey image (uint8)."""

import cv2
import numpy as np

KINDS = ("clean", "lowres", "blur", "noise", "jpeg", "light", "dark", "skew", "shade", "rules", "stamp", "bleed")


def lowres(img, rng, factor=None):
    """A scan of 150 to 250 dpi, as it is or enlarged again."""
    f = factor or rng.uniform(.5, .85)
    small = cv2.resize(img, None, fx=f, fy=f, interpolation=cv2.INTER_AREA)
    if rng.random() < .5:
        return small
    how = rng.choice([cv2.INTER_LINEAR, cv2.INTER_CUBIC])
    return cv2.resize(small, (img.shape[1], img.shape[0]), interpolation=how)


def blur(img, rng):
    sigma = rng.uniform(.6, 1.9)
    if rng.random() < .2:
        k = rng.choice([3, 5])
        return cv2.blur(img, (k, 1) if rng.random() < .5 else (1, k))
    return cv2.GaussianBlur(img, (0, 0), sigma)


def noise(img, rng):
    gen = np.random.default_rng(rng.getrandbits(32))
    if rng.random() < .6:
        out = img + gen.normal(0, rng.uniform(4, 28), img.shape)
        return np.clip(out, 0, 255).astype(np.uint8)
    out, share = img.copy(), rng.uniform(.001, .015)
    dots = gen.random(img.shape)
    out[dots < share] = 0
    out[dots > 1 - share] = 255
    return out


def jpeg(img, rng):
    ok, data = cv2.imencode(".jpg", img, [cv2.IMWRITE_JPEG_QUALITY, rng.randint(18, 70)])
    return cv2.imdecode(data, cv2.IMREAD_GRAYSCALE)


def _bilevel(img, level):
    soft = cv2.GaussianBlur(img, (0, 0), .7)
    return np.where(soft < level, 0, 255).astype(np.uint8)


def light(img, rng):
    """A threshold that loses thin strokes."""
    return _bilevel(img, rng.randint(85, 130))


def dark(img, rng):
    """A threshold that closes loops, or ink that spreads."""
    if rng.random() < .4:
        return cv2.erode(img, np.ones((2, 2), np.uint8))
    return _bilevel(img, rng.randint(165, 225))


def skew(img, rng):
    height, width = img.shape
    slope = np.tan(np.radians(rng.uniform(-1, 1)))
    rise = min(abs(slope * width), height * .35)
    slope = np.sign(slope) * rise / max(width, 1)
    move = np.float32([[1, 0, 0], [slope, 1, -slope * width / 2]])
    return cv2.warpAffine(img, move, (width, height), borderValue=255, flags=cv2.INTER_LINEAR)


def shade(img, rng):
    """Uneven light: a slope of brightness, less contrast."""
    height, width = img.shape
    a, b = rng.uniform(.45, 1), rng.uniform(.55, 1)
    field = np.linspace(a, b, width)[None, :] * np.linspace(rng.uniform(.85, 1), 1, height)[:, None]
    floor = rng.uniform(0, 70)
    return np.clip((floor + img * (1 - floor / 255)) * field, 0, 255).astype(np.uint8)


def rules(img, rng):
    """Remnants of table rules at the edges of the crop."""
    out = img.copy()
    height, width = out.shape
    for side in rng.sample(("left", "right", "top", "bottom"), rng.randint(1, 2)):
        thick, ink = rng.randint(1, 4), rng.randint(0, 130)
        cut = rng.uniform(0, .5), rng.uniform(.5, 1)
        if side in ("left", "right"):
            x = rng.randint(0, 3) if side == "left" else width - thick - rng.randint(0, 3)
            out[int(cut[0] * height):int(cut[1] * height) + 1, max(x, 0):x + thick] = ink
        else:
            y = rng.randint(0, 2) if side == "top" else height - thick - rng.randint(0, 2)
            out[max(y, 0):y + thick, int(cut[0] * width):int(cut[1] * width) + 1] = ink
    return out


def stamp(img, rng):
    """A coloured stamp or signature across the text, seen in grey."""
    layer = np.full(img.shape, 255, np.uint8)
    height, width = img.shape
    ink, radius = rng.randint(130, 205), rng.uniform(.8, 3) * height
    centre = int(rng.uniform(0, width)), int(rng.uniform(-1, 2) * height)
    cv2.ellipse(layer, centre, (int(radius), int(radius * rng.uniform(.5, 1))), rng.uniform(0, 60), 0, 360, ink,
                rng.randint(2, 6), cv2.LINE_AA)
    for _ in range(rng.randint(0, 3)):
        points = np.array([[int(rng.uniform(0, width)), int(rng.uniform(0, height))] for _ in range(4)])
        cv2.polylines(layer, [points], False, ink, rng.randint(1, 3), cv2.LINE_AA)
    return np.minimum(img, layer) if rng.random() < .5 else (img.astype(int) * layer // 255).astype(np.uint8)


def bleed(img, rng):
    """The other side of the paper shines through."""
    back = cv2.GaussianBlur(np.roll(img[:, ::-1], rng.randint(-15, 15), axis=0), (0, 0), rng.uniform(1.2, 3))
    faint = 255 - (255 - back.astype(float)) * rng.uniform(.12, .32)
    return np.minimum(img, faint.astype(np.uint8))


def cut_out(img, rng):
    """What a page reader leaves that takes only the ink of a line, with a halo, onto white paper."""
    level, _ = cv2.threshold(img, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    reach = 2 * rng.randint(1, 3) + 1
    near = cv2.dilate((img < level + 10).astype(np.uint8), np.ones((reach, reach), np.uint8))
    return np.where(near == 1, img, 255).astype(np.uint8)


def apply(img, kind, rng):
    return img if kind == "clean" else globals()[kind](img, rng)


def mix(img, rng):
    """None to three kinds, in the order in which paper, scanner and file add them."""
    count = rng.choices((0, 1, 2, 3), (18, 38, 30, 14))[0]
    order = ("bleed", "stamp", "rules", "skew", "shade", "blur", "lowres", "noise", "light", "dark", "jpeg")
    weight = {"lowres": 2.2, "blur": 1.6, "noise": 1.4, "jpeg": 1.4, "light": 1.3, "dark": 1.3, "rules": 1.2, "skew": 1.2}
    chosen = set()
    while len(chosen) < count:
        chosen.add(rng.choices(order, [weight.get(k, .8) for k in order])[0])
    for kind in order:
        if kind in chosen:
            img = apply(img, kind, rng)
    return cut_out(img, rng) if rng.random() < .35 else img
