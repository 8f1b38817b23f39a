"""Writes Tesseract's training files (.lstmf) from line images, as DocumentData::SaveDocument does."""

import struct


def _string(text):
    data = text.encode("utf-8")
    return struct.pack("<I", len(data)) + data


def _line(name, page, png, width, height, text):
    box = struct.pack("<4h", 0, 0, width, height)
    return b"".join((
        struct.pack("<b", 1),
        _string(name),
        struct.pack("<i", page),
        struct.pack("<I", len(png)), png,
        _string("tha"),
        _string(text),
        struct.pack("<I", 1), box,
        struct.pack("<I", 1), _string(text),
        struct.pack("<b", 0),
    ))


def write(path, lines):
    """lines: (png bytes, width, height, text) of each line."""
    with open(path, "wb") as out:
        out.write(struct.pack("<I", len(lines)))
        for page, (png, width, height, text) in enumerate(lines):
            out.write(_line(str(path), page, png, width, height, text))
