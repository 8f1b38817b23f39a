"""A document as flat OpenDocument text for LibreOffice, and what its texts and sheets share."""
from xml.sax.saxutils import escape, quoteattr

from document import Beside, Boxes, Break, Cell, Para, Table, dots, placed

SPACES = " ".join(f'xmlns:{k}="urn:oasis:names:tc:opendocument:xmlns:{v}:1.0"' for k, v in {
    "office": "office", "style": "style", "text": "text", "table": "table", "draw": "drawing", "fo": "xsl-fo-compatible",
    "svg": "svg-compatible"}.items())
PARAGRAPHS = {"title": ('fo:text-align="center"', "bold"), "heading": ('fo:keep-with-next="always"', "bold"),
              "subheading": ('fo:keep-with-next="always"', "bold"), "body": ('fo:text-indent="1.4cm"', ""),
              "item": ('fo:margin-left="1cm"', ""), "labelled": ('fo:margin-left=".6cm"', ""), "measure": ("", ""),
              "right": ('fo:margin-left="8cm" fo:text-align="center"', ""), "gap": ("", "")}
EDGE = "0.6pt solid #000000"
BORDERS = {"full": f'fo:border="{EDGE}"', "horizontal": f'fo:border-top="{EDGE}" fo:border-bottom="{EDGE}" fo:border-left="none" fo:border-right="none"',
           "none": 'fo:border="none"', "shaded": 'fo:border="none"'}


class Writer:
    """Collects automatic styles while the body is written."""

    def __init__(self, d):
        self.d, self.styles, self.names, self.tables = d, [], {}, 0
        self.next_page, self.room, self.lying = "", None, d.landscape

    def style(self, family, properties, extra=""):
        """The name of an automatic style with these properties."""
        key = (family, properties, extra)
        if key not in self.names:
            self.names[key] = f"{family[0]}{len(self.names)}"
            self.styles.append(f'<style:style style:name="{self.names[key]}" style:family="{family}"{extra}>{properties}</style:style>')
        return self.names[key]

    def paragraph_style(self, properties="", text="", extra=""):
        return self.style("paragraph", f"<style:paragraph-properties {properties}/>" + (f"<style:text-properties {text}/>" if text else ""),
                          ' style:parent-style-name="Standard"' + extra)

    def break_before(self):
        """The attribute that begins a page of another shape, once."""
        name, self.next_page = self.next_page, ""
        return f' style:master-page-name="{name}"' if name else ""

    def body(self, blocks):
        out = []
        for block in blocks:
            if isinstance(block, Break):
                self.next_page = "Wide" if block.landscape else "Tall"
            else:
                out.append({Para: self.paragraph, Table: self.table, Boxes: self.boxes, Beside: self.beside}[type(block)](block))
        return "".join(out)

    def beside(self, b):
        width, begun = self.width(), self.begin_table()
        cell = self.style("table-cell", '<style:table-cell-properties fo:border="none" fo:padding="0.1cm"/>')
        parts = []
        for blocks, share in ((b.left, b.share), (b.right, 100 - b.share)):
            self.room = width * share / 100 - .3
            parts.append((self.column(width * share / 100), self.body(blocks)))
        self.room = None
        columns = "".join(f'<table:table-column table:style-name="{name}"/>' for name, _ in parts)
        cells = "".join(f'<table:table-cell table:style-name="{cell}">{body}<text:p/></table:table-cell>' for _, body in parts)
        return f"{begun}{columns}<table:table-row>{cells}</table:table-row></table:table>"

    def begin_table(self):
        """The opening tag of a table over the whole room."""
        self.tables += 1
        number, extra = self.tables, self.break_before()
        name = self.style("table", f'<style:table-properties style:width="{self.width():.2f}cm" table:align="{"left" if self.room else "margins"}"/>', extra)
        return f'<table:table table:name="T{number}" table:style-name="{name}">'

    def width(self):
        """Width of the text, or of the cell that is written, in centimetres."""
        return self.room or (22.1 if self.d.paper == "slides" else 26.4 if self.wide() else 17.4)

    def paragraph(self, p):
        properties, weight = PARAGRAPHS[p.style]
        bold = weight or ("bold" if p.bold else "")
        if p.space:
            properties += ' fo:margin-top=".35cm"'
        name = self.paragraph_style(properties, bold_text() if bold else "", self.break_before())
        text = escape(self.d.printed(p.text))
        if p.label:
            heavy = self.style("text", f"<style:text-properties {bold_text()}/>")
            text = f'<text:span text:style-name="{heavy}">{escape(self.d.printed(p.label))}</text:span> {text}'
        if p.tail:
            text += "." * dots(self.d, p) + escape(self.d.printed(p.tail))
        return f'<text:p text:style-name="{name}">{text}</text:p>'

    def table(self, t):
        width, begun = self.width(), self.begin_table()
        columns = "".join(f'<table:table-column table:style-name={quoteattr(self.column(w * width / 100))}/>' for w in t.widths)
        row = self.style("table-row", f'<style:table-row-properties fo:keep-together="{"always" if t.whole_rows else "auto"}"/>')
        rows = [f'<table:table-row table:style-name="{row}">{cells}</table:table-row>' for cells in self.rows(t)]
        head = "".join(rows[:t.head])
        if t.head and t.repeat:
            head = f"<table:table-header-rows>{head}</table:table-header-rows>"
        return f'{begun}{columns}{head}{"".join(rows[t.head:])}</table:table>'

    def column(self, width):
        return self.style("table-column", f'<style:table-column-properties style:column-width="{width:.2f}cm"/>')

    def wide(self):
        """Whether the pages lie at this place of the body."""
        if self.next_page:
            self.lying = self.next_page == "Wide"
        return self.lying

    def rows(self, t):
        """The cells of each row; places that a span covers hold a covered cell, as OpenDocument wants it."""
        for y, row in enumerate(placed(t)):
            striped = t.ruling == "shaded" and y >= t.head and (y - t.head) % 2 == 0
            yield "".join(self.cell(c, t.ruling, striped) if c else "<table:covered-table-cell/>" for c in row)

    def cell(self, c, ruling, striped):
        shade = c.shade or ("#eef2f6" if striped else "") or ("#4a6fa5" if c.mark else "")
        style = self.style("table-cell", f'<style:table-cell-properties {BORDERS[ruling]} fo:padding="0.06cm"'
                           + (f' fo:background-color="{shade}"' if shade else "") + "/>")
        name = self.paragraph_style(f'fo:text-align="{c.align}"', small(self.d, c.bold))
        spans = (f' table:number-columns-spanned="{c.cols}"' if c.cols > 1 else "") + (f' table:number-rows-spanned="{c.rows}"' if c.rows > 1 else "")
        body = "".join(f'<text:p text:style-name="{name}">{escape(self.d.printed(line))}</text:p>' for line in c.lines)
        return f'<table:table-cell table:style-name="{style}"{spans}>{body}</table:table-cell>'

    def boxes(self, b):
        """Boxes as the cells of a table with empty columns between them."""
        gap = 2
        width = (100 - gap * (b.across - 1)) / b.across
        widths = ([width, gap] * b.across)[:-1]
        out = []
        for at in range(0, len(b.boxes), b.across):
            row = []
            for box in b.boxes[at:at + b.across]:
                row += [Cell(box, align="center" if b.across > 2 else "left"), None]
            out.append(self.boxed(row[:-1], widths))
        return "".join(out)

    def boxed(self, cells, widths):
        cells += [None] * (len(widths) - len(cells))
        empty = self.style("table-cell", '<style:table-cell-properties fo:border="none"/>')
        total, begun = self.width(), self.begin_table()
        columns = "".join(f'<table:table-column table:style-name={quoteattr(self.column(w * total / 100))}/>' for w in widths)
        row = self.style("table-row", '<style:table-row-properties fo:keep-together="always"/>')
        body = "".join(self.cell(c, "full", False) if c else f'<table:table-cell table:style-name="{empty}"><text:p/></table:table-cell>' for c in cells)
        gap = self.paragraph_style('fo:line-height="60%"')
        return (f'{begun}{columns}<table:table-row table:style-name="{row}">{body}'
                f'</table:table-row></table:table><text:p text:style-name="{gap}"/>')


def bold_text():
    return 'fo:font-weight="bold" style:font-weight-complex="bold"'


def sized(points):
    return f'fo:font-size="{points}pt" style:font-size-complex="{points}pt"'


def small(d, bold):
    return sized(d.table_size) + (" " + bold_text() if bold else "")


def layout(name, landscape, slides):
    size = 'fo:page-width="25.4cm" fo:page-height="14.3cm" style:print-orientation="landscape"' if slides else 'fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape"' if landscape else 'fo:page-width="21cm" fo:page-height="29.7cm"'
    note = "<style:{0}-style><style:header-footer-properties fo:min-height=\"0.8cm\"/></style:{0}-style>"
    return (f'<style:page-layout style:name="{name}"><style:page-layout-properties {size} fo:margin-left="1.65cm" fo:margin-right="1.65cm" '
            f'fo:margin-top="1.3cm" fo:margin-bottom="1.3cm"/>{note.format("header")}{note.format("footer")}</style:page-layout>')


def master(d, name, shape):
    def note(kind, text):
        body = escape(d.with_digits(text)).replace("{page}", f'<text:page-number style:num-format="{"๑, ๒, ๓, ..." if d.digits == "thai" else "1"}"/>')
        return f'<style:{kind}><text:p text:style-name="Note">{body}</text:p></style:{kind}>' if text else ""
    return f'<style:master-page style:name="{name}" style:page-layout-name="{shape}">{note("header", d.header)}{note("footer", d.footer)}</style:master-page>'


def written(d):
    """(file ending, text) of the flat file."""
    w = Writer(d)
    w.next_page = "Wide" if d.landscape else "Tall"
    body = w.body(d.blocks)
    face = f'style:font-name="{d.font}" style:font-name-complex="{d.font}" fo:language="th" fo:country="TH" style:language-complex="th" style:country-complex="TH"'
    text = (f'<?xml version="1.0" encoding="UTF-8"?><office:document {SPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">'
            f'<office:font-face-decls><style:font-face style:name="{d.font}" svg:font-family="{d.font}"/></office:font-face-decls>'
            f'<office:styles><style:style style:name="Standard" style:family="paragraph"><style:text-properties {face} {sized(d.size)}/></style:style>'
            f'<style:style style:name="Note" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/>'
            f'<style:text-properties {sized(d.size - 3)}/></style:style></office:styles>'
            f'<office:automatic-styles>{layout("LW", True, d.paper == "slides")}{layout("LT", False, d.paper == "slides")}{"".join(w.styles)}</office:automatic-styles>'
            f'<office:master-styles>{master(d, "Wide", "LW")}{master(d, "Tall", "LT")}</office:master-styles>'
            f'<office:body><office:text>{body}</office:text></office:body></office:document>')
    return "fodt", text
