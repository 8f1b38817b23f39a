"""Finds the pages on which a printed document says something, by the consonants that only that text has."""
import re
import subprocess

CONSONANTS = re.compile("[^ก-ฮ]")
LENGTH = 7
# Share of a text's pieces that a page must have: fewer stand there by chance.
LEAST = 0.06


def pieces(text):
    bare = CONSONANTS.sub("", text)
    return {bare[i:i + LENGTH] for i in range(len(bare) - LENGTH + 1)}


def pages_of(pdf):
    """The consonants of each page in the order of printing."""
    text = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    return [CONSONANTS.sub("", page) for page in text.split("\f")[:-1]]


def located(pages, texts, elsewhere=()):
    """First and last page, counted from 1, of each of some lists of texts. Pieces that several share, or that other texts have, tell nothing."""
    of = [set().union(*map(pieces, parts)) for parts in texts]
    others = set().union(*map(pieces, elsewhere))
    found = []
    for i, own in enumerate(of):
        own = own.difference(others, *(o for j, o in enumerate(of) if j != i)) or own
        hits = [sum(p in page for p in own) for page in pages]
        seen = [n + 1 for n, h in enumerate(hits) if h and h >= LEAST * sum(hits)]
        found.append((seen[0], seen[-1]) if seen else (1, len(pages)))
    return found
