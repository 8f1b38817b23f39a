"""A document as HTML for Chromium."""
import html

from document import Beside, Boxes, Break, Para, Table, dots

BORDERS = {"full": "border:.6pt solid #000", "horizontal": "border-top:.6pt solid #000;border-bottom:.6pt solid #000",
           "none": "border:0", "shaded": "border:0"}
PARAGRAPHS = {"title": "text-align:center;font-weight:bold;font-size:1.1em", "heading": "font-weight:bold", "subheading": "font-weight:bold",
              "body": "text-indent:3em", "item": "margin-left:2.2em", "labelled": "margin-left:1.2em", "measure": "",
              "right": "margin-left:55%;text-align:center", "gap": "height:.7em"}


def page(landscape, d):
    size = "254mm 143mm" if d.paper == "slides" else "A4 landscape" if landscape else "A4"
    number = "counter(page, thai)" if d.digits == "thai" else "counter(page)"
    quoted = lambda part: f'"{part}"' if part else ""
    note = lambda text: f"{{content:{f' {number} '.join(map(quoted, d.with_digits(text).split('{page}')))};font:.8em '{d.font}'}}"
    head = f"@top-center{note(d.header)}" if d.header else ""
    foot = f"@bottom-center{note(d.footer)}" if d.footer else ""
    return f"size:{size};margin:{'14mm 15mm' if landscape else '20mm 18mm'};{head}{foot}"


def written(d):
    """The whole file as text."""
    out = [f"<!doctype html><html lang='th'><meta charset='utf-8'><title>{html.escape(d.blocks[0].text)}</title><style>",
           f"@page{{{page(d.landscape, d)}}} @page wide{{{page(True, d)}}} @page tall{{{page(False, d)}}}",
           f"body{{margin:0;font:{d.size}pt '{d.font}';line-height:1.35}} p{{margin:0}} div.wide{{page:wide}} div.tall{{page:tall}}",
           f"table{{border-collapse:collapse;width:100%;table-layout:fixed;font-size:{d.table_size}pt}}",
           "td{vertical-align:top;padding:1pt 3pt;overflow-wrap:anywhere;position:relative}",
           ".keep tr{break-inside:avoid} .once thead{display:table-row-group} .boxes{display:flex;flex-wrap:wrap;gap:6pt}",
           ".boxes div{border:.8pt solid #444;padding:4pt;box-sizing:border-box;break-inside:avoid} .boxes p:first-child{font-weight:bold;font-size:1.15em}",
           ".bar{position:absolute;left:0;right:0;top:6pt;height:8pt;background:#4a6fa5} .arrow{position:absolute;left:2pt;right:2pt;top:3pt}",
           "</style><body>"]
    opened = False
    for block in d.blocks:
        if isinstance(block, Break):
            out.append(("</div>" if opened else "") + f"<div class='{'wide' if block.landscape else 'tall'}' style='break-before:page'>")
            opened = True
        else:
            out.append(BLOCKS[type(block)](d, block))
    return "\n".join(out)


def paragraph(d, p):
    style = PARAGRAPHS[p.style] + (";font-weight:bold" if p.bold else "") + (";margin-top:.8em" if p.space else "")
    text = html.escape(d.printed(p.text))
    if p.label:
        text = f"<b>{html.escape(d.printed(p.label))}</b> {text}"
    if p.tail:
        text += f"{'.' * dots(d, p)}{html.escape(d.printed(p.tail))}"
    return f"<p style='{style}'>{text}</p>"


def cell(d, c, border):
    style = f"{border};text-align:{c.align}" + (";font-weight:bold" if c.bold else "") + (f";background:{c.shade}" if c.shade else "")
    spans = (f" colspan={c.cols}" if c.cols > 1 else "") + (f" rowspan={c.rows}" if c.rows > 1 else "")
    body = "".join(f"<p>{html.escape(d.printed(line))}</p>" for line in c.lines if line)
    if c.mark == "bar":
        body = "<div class='bar'></div>"
    elif c.mark == "arrow":
        body = ("<svg class='arrow' width='100%' height='10' preserveAspectRatio='none' viewBox='0 0 100 10'><path d='M0 5H100M0 5l5-4M0 5l5 4"
                "M100 5l-5-4M100 5l-5 4' stroke='#000' stroke-width='1' vector-effect='non-scaling-stroke' fill='none'/></svg>")
    return f"<td{spans} style='{style}'>{body}</td>"


def table(d, t):
    border = BORDERS[t.ruling]
    rows = [f"<tr>{''.join(cell(d, c, border) for c in row)}</tr>" for row in t.rows]
    if t.ruling == "shaded":
        rows = [r if i < t.head or (i - t.head) % 2 else r.replace("<tr>", "<tr style='background:#eef2f6'>") for i, r in enumerate(rows)]
    kind = ("keep " if t.whole_rows else "") + ("" if t.repeat else "once")
    cols = "".join(f"<col style='width:{w:.2f}%'>" for w in t.widths)
    head = f"<thead>{''.join(rows[:t.head])}</thead>" if t.head else ""
    return f"<table class='{kind}'><colgroup>{cols}</colgroup>{head}<tbody>{''.join(rows[t.head:])}</tbody></table>"


def boxes(d, b):
    width = f"calc({100 / b.across:.2f}% - 6pt)"
    return "<div class='boxes'>" + "".join(
        f"<div style='width:{width}{';text-align:center' if b.across > 2 else ''}'>"
        + "".join(f"<p>{html.escape(d.printed(line))}</p>" for line in box) + "</div>" for box in b.boxes) + "</div>"


def beside(d, b):
    parts = ("\n".join(BLOCKS[type(block)](d, block) for block in part) for part in (b.left, b.right))
    cells = "".join(f"<td style='padding:4pt'>{part}</td>" for part in parts)
    return f"<table style='font-size:{d.size}pt'><colgroup><col style='width:{b.share}%'><col></colgroup><tr>{cells}</tr></table>"


BLOCKS = {Para: paragraph, Table: table, Boxes: boxes, Beside: beside}
