"""The tables of the sample reports, from their HTML and the meanings that a person gave their columns."""
import html.parser
import pathlib

LABELS = pathlib.Path(__file__).resolve().parent / "tables/samples.tsv"
SOURCES = pathlib.Path(__file__).resolve().parents[3] / "samples/sources"


class Tables(html.parser.HTMLParser):
    """Rows of [text, columns, rows, mark] of each table, and the paragraph before it."""

    def __init__(self, text):
        super().__init__()
        self.tables, self.cell, self.line = [], None, ""
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        spans = dict(attributes)
        if tag == "table":
            self.tables.append((" ".join(self.line.split()), []))
        elif tag == "tr":
            self.tables[-1][1].append([])
        elif tag in ("td", "th"):
            self.cell = ["", int(spans.get("colspan", 1)), int(spans.get("rowspan", 1)), ""]
            self.tables[-1][1][-1].append(self.cell)
        elif tag in ("br", "p", "li", "div"):
            self.handle_data("\n")
            self.line = ""

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.cell = None

    def handle_data(self, data):
        if self.cell:
            self.cell[0] += data
        else:
            self.line += data


def cell(c):
    text = "\n".join(" ".join(line.split()) for line in c[0].splitlines() if line.strip())
    return text if c[1:] == [1, 1, ""] else [text, *c[1:]]


def labelled():
    """The tables in the form of the drawn ones."""
    for line in LABELS.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        report, number, kind, head, meanings = line.split("\t")
        before, rows = Tables((SOURCES / report / "report.html").read_text(encoding="utf-8")).tables[int(number)]
        yield {"name": f"{report}.{number}", "kind": kind, "reading": "columns", "head": int(head), "before": before,
               "meanings": ["" if m == "-" else m for m in meanings.split()], "own": [], "rows": [[cell(c) for c in row] for row in rows]}
