"""A document as a flat OpenDocument spreadsheet: its columns spill to further pages where they are wider than one."""
import math
import zlib
from xml.sax.saxutils import escape

from document import Para, Table, placed
from write_odf import BORDERS, SPACES, bold_text, sized

# Characters of the usual fonts that stand on a centimetre, at 14 points.
DENSE = 5.5


class Sheet:
    """Collects automatic styles while the rows are written."""

    def __init__(self, d):
        self.d, self.styles, self.names = d, [], {}
        table = next(b for b in d.blocks if isinstance(b, Table))
        choice = zlib.crc32(d.name.encode())
        self.page = 26.4 if d.landscape else 17.4
        self.total = self.page if len(table.widths) > 9 else self.page * (1, 1.3, 1.6)[choice % 3]
        self.fit = self.total > self.page and choice // 3 % 3 == 0
        self.table_style = self.style("table", '<style:table-properties table:display="true"/>', ' style:master-page-name="Default"')
        self.widths = [w * self.total / 100 for w in table.widths]

    def style(self, family, properties, extra=""):
        if (family, properties) not in self.names:
            self.names[family, properties] = name = f"s{len(self.names)}"
            self.styles.append(f'<style:style style:name="{name}" style:family="{family}"{extra}>{properties}</style:style>')
        return self.names[family, properties]

    def rows(self):
        out = []
        for block in self.d.blocks:
            if isinstance(block, Para):
                out += self.lines(block)
            elif isinstance(block, Table):
                out.append(self.table(block))
        return "".join(out)

    def lines(self, p):
        """A paragraph in one cell over the columns of the first page, as high as its lines."""
        across, wide = 0, 0
        while across < len(self.widths) and wide + self.widths[across] <= self.page:
            wide += self.widths[across]
            across += 1
        height = .75 * math.ceil((len(p.text) + 1) / (wide * DENSE * 14 / self.d.size))
        row = self.style("table-row", f'<style:table-row-properties style:row-height="{height:.2f}cm" style:use-optimal-row-height="false"/>')
        bold = p.style in ("title", "heading")
        cell = self.cell_style("", "center" if p.style == "title" else "left", bold, "")
        covered = f'<table:covered-table-cell table:number-columns-repeated="{across - 1}"/>' if across > 1 else ""
        return [f'<table:table-row table:style-name="{row}"><table:table-cell table:style-name="{cell}" table:number-columns-spanned="{max(1, across)}" '
                f'table:number-rows-spanned="1" office:value-type="string"><text:p>{escape(self.d.printed(p.text))}</text:p></table:table-cell>{covered}</table:table-row>']

    def table(self, t):
        row = self.style("table-row", '<style:table-row-properties style:use-optimal-row-height="true"/>')
        covered = "<table:covered-table-cell/>"
        rows = [f'<table:table-row table:style-name="{row}">{"".join(self.cell(c, t.ruling) if c else covered for c in cells)}</table:table-row>'
                for cells in placed(t)]
        head = "".join(rows[:t.head])
        return (f"<table:table-header-rows>{head}</table:table-header-rows>" if t.repeat else head) + "".join(rows[t.head:])

    def cell(self, c, ruling):
        style = self.cell_style(BORDERS["full" if ruling == "shaded" else ruling], c.align, c.bold, c.shade)
        spans = f' table:number-columns-spanned="{c.cols}" table:number-rows-spanned="{c.rows}"' if c.cols * c.rows > 1 else ""
        body = "".join(f"<text:p>{escape(self.d.printed(line))}</text:p>" for line in c.lines if line)
        return f'<table:table-cell table:style-name="{style}"{spans} office:value-type="string">{body}</table:table-cell>'

    def cell_style(self, border, align, bold, shade):
        face = f'style:font-name="{self.d.font}" style:font-name-complex="{self.d.font}" {sized(self.d.table_size)} {bold_text() if bold else ""}'
        back = f' fo:background-color="{shade}"' if shade else ""
        align = {"left": "start", "right": "end"}.get(align, align)
        return self.style("table-cell", f'<style:table-cell-properties {border} fo:wrap-option="wrap" style:vertical-align="top"{back}/>'
                          f'<style:paragraph-properties fo:text-align="{align}"/><style:text-properties {face}/>')


def written(d):
    """(file ending, text) of the flat file."""
    s = Sheet(d)
    rows = s.rows()
    columns = "".join('<table:table-column table:style-name="{}"/>'.format(
        s.style("table-column", f'<style:table-column-properties style:column-width="{w:.2f}cm"/>')) for w in s.widths)
    table = f'table:style-name="{s.table_style}"'
    size = 'fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape"' if d.landscape else 'fo:page-width="21cm" fo:page-height="29.7cm"'
    fit = ' style:scale-to-X="1" style:scale-to-Y="0"' if s.fit else ""
    foot = f'<style:footer><text:p>{escape(d.with_digits(d.footer)).replace("{page}", "<text:page-number>1</text:page-number>")}</text:p></style:footer>' \
        if d.footer else '<style:footer style:display="false"/>'
    text = (f'<?xml version="1.0" encoding="UTF-8"?><office:document {SPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
            f'<office:font-face-decls><style:font-face style:name="{d.font}" svg:font-family="{d.font}"/></office:font-face-decls>'
            f'<office:automatic-styles>{"".join(s.styles)}'
            f'<style:page-layout style:name="L"><style:page-layout-properties {size}{fit} fo:margin-left="1.6cm" fo:margin-right="1.6cm" fo:margin-top="1.4cm" '
            f'fo:margin-bottom="1.4cm"/></style:page-layout></office:automatic-styles>'
            f'<office:master-styles><style:master-page style:name="Default" style:page-layout-name="L"><style:header style:display="false"/>{foot}</style:master-page></office:master-styles>'
            f'<office:body><office:spreadsheet><table:table table:name="Sheet1" {table}>{columns}{rows}</table:table></office:spreadsheet></office:body></office:document>')
    return "fods", text
