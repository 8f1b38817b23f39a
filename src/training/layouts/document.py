"""A report before any program prints it: paragraphs and tables in reading order, on paper of some kind."""
import dataclasses
import zlib

THAI_DIGITS = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")


@dataclasses.dataclass
class Cell:
    """One cell. `role` is the meaning of a heading or label cell; `mark` draws `fill`, `bar` or `arrow` instead of text."""

    lines: list
    cols: int = 1
    rows: int = 1
    role: str = ""
    bold: bool = False
    align: str = "left"
    shade: str = ""
    mark: str = ""

    @property
    def text(self):
        return " ".join(self.lines)


@dataclasses.dataclass
class Table:
    """Rows of cells as HTML counts them: a spanned place has no cell. `widths` are shares of the line, in percent.

    kind: measures, scores or other. reading: columns, rows, cards, stacked or side-by-side.
    meanings: what each column (reading `columns`, `side-by-side`) or row (`rows`) holds; empty where labels tell it.
    """

    rows: list
    widths: list
    kind: str
    reading: str = "columns"
    head: int = 1
    meanings: list = dataclasses.field(default_factory=list)
    ruling: str = "full"
    repeat: bool = True
    whole_rows: bool = True


def placed(t):
    """Each row of a table as one entry a column: the cell that begins there, or None where a span covers the place."""
    covered = set()
    for y, row in enumerate(t.rows):
        cells, line = list(row), []
        for x in range(len(t.widths)):
            cell = None if (x, y) in covered or not cells else cells.pop(0)
            if cell:
                covered |= {(x + i, y + j) for i in range(cell.cols) for j in range(cell.rows)} - {(x, y)}
            line.append(cell)
        yield line


@dataclasses.dataclass
class Para:
    """A paragraph. style: title, heading, body, item. `label` is printed bold before the text, `tail` after dotted leaders."""

    text: str
    style: str = "body"
    label: str = ""
    tail: str = ""
    bold: bool = False
    space: bool = False


@dataclasses.dataclass
class Boxes:
    """Framed boxes, `across` in a row, each a list of lines; the first line is large."""

    boxes: list
    across: int = 5


@dataclasses.dataclass
class Beside:
    """Blocks beside other blocks in a frame of two cells: tables stand in a cell of another table. `share`: of the left, in percent."""

    left: list
    right: list
    share: int = 62


@dataclasses.dataclass
class Break:
    """A new page; `landscape` says which way it lies."""

    landscape: bool = False


@dataclasses.dataclass
class Document:
    name: str
    blocks: list
    font: str = "Laksaman"
    size: int = 15
    digits: str = "thai"
    header: str = ""
    footer: str = ""
    landscape: bool = False
    paper: str = "text"  # or slides, sheet
    typos: list = dataclasses.field(default_factory=list)

    @property
    def table_size(self):
        """Points of the letters in tables."""
        return self.size - (7 if self.paper == "slides" else 2)

    def flat(self):
        """All blocks, those beside one another in turn."""
        for block in self.blocks:
            yield from block.left + block.right if isinstance(block, Beside) else (block,)

    def printed(self, text):
        """The text of a block as it stands on paper: its digits, and its misspellings, each once."""
        for typo in self.typos:
            if typo["right"] in text and not typo["count"]:
                text = text.replace(typo["right"], typo["wrong"], 1)
                typo["count"] = 1
        return self.with_digits(text)

    def with_digits(self, text):
        """The text in the digits of the document; headers and footers have no misspellings, which every page would repeat."""
        thai = self.digits == "thai" or self.digits == "mixed" and zlib.crc32(text.encode()) % 2
        return text.translate(THAI_DIGITS) if thai else text


def dots(d, p):
    """How many leader dots fit between a paragraph's text and its tail on one line."""
    return max(6, 900 // d.size - len(p.text) - len(p.tail))
