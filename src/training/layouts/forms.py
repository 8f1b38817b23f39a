"""Measures as forms, cards, stacked forms, transposed tables, slides and prose: labels and values instead of columns."""
from columns import SHADES, fields_drawn, heading, role
from document import Boxes, Cell, Para, Table
from measures import labels, record

NAMES = ("มาตรการที่ {n}", "มาตรการที่ {n}", "เรื่องที่ {n}", "กิจกรรมที่ {n}")
CHECKED = {"done": "ดำเนินการแล้ว", "in_progress": "อยู่ระหว่างดำเนินการ", "not_started": "ยังไม่ดำเนินการ"}


class Labelled:
    """Draws which fields a report's forms have and what they are called."""

    def __init__(self, grammar, report_type):
        self.grammar, self.rng = grammar, grammar.rng
        fields = [f for f in fields_drawn(self.rng, report_type) if f not in ("number", "tool")]
        self.fields = ["measure"] + [f for f in fields if f != "measure"]
        if "indicator" in fields:
            self.fields = ["measure", "indicator"] + [f for f in self.fields if f not in ("measure", "indicator")]
        self.label = {f: heading(grammar, f) for f in self.fields}
        self.name = self.rng.choice(NAMES)
        self.join = self.rng.choice(("\n", "/", ", ", " และ"))
        self.indicator = self.rng.choice(("ตัวชี้วัดที่ {no} {name}", "{no}. {name}", "ตัวชี้วัดที่ {no} {name} ({tool})"))
        self.boxes = self.rng.random() < .4
        self.shade = self.rng.choice(SHADES)
        self.rule = self.rng.choice(("full", "full", "full", "horizontal"))

    def lines(self, m, field):
        """The lines of a field's value."""
        if field == "indicator":
            return [self.indicator.format(no=m.no, name=m.name, tool=m.tool)]
        if field == "method":
            return [f"{a} {s}" for a, s in zip(self.labels, m.steps)] if len(m.steps) > 1 else list(m.steps)
        if field == "owner":
            return self.join.join(m.owners).split("\n")
        if field == "period":
            return [m.period[0]]
        if field == "status":
            box = lambda s: f"{'☑' if s == m.status else '☐'} {CHECKED[s]}"
            return ["  ".join(box(s) for s in CHECKED)] if self.boxes else [m.said]
        return [m.foreign[field]] if field in m.foreign else [getattr(m, field) or "-"]

    def begin(self, m):
        self.labels = labels(self.rng, len(m.steps))

    def truth(self, m, table_no, row_no):
        return record(m, set(self.fields), self.labels, self.join.join(m.owners).replace("\n", " "), table_no, row_no)

    def label_cell(self, field, colon=""):
        return Cell([self.label[field] + colon], role=role(field), bold=True, shade=self.shade)


def forms(grammar, report_type, measures, first_table):
    """One table for each measure: a label and a value in a row, or two labels with their values."""
    form = Labelled(grammar, report_type)
    rng, colon, pairs = form.rng, form.rng.choice(("", "", " :")), form.rng.random() < .4
    titled, gap = rng.random() < .6, rng.random() < .7
    blocks, records = [], []
    for i, m in enumerate(measures):
        form.begin(m)
        rows, fields, short = [], list(form.fields), ("owner", "period", "budget", "place", "status", "indicator")
        if titled:
            rows.append([Cell([form.name.format(n=i + 1)], cols=2, bold=True, shade=form.shade)])
            wide = 4 if pairs else 2
            rows[0][0].cols = wide
        while fields:
            f = fields.pop(0)
            if pairs and f in short and fields and fields[0] in short and not (form.boxes and "status" in (f, fields[0])):
                g = fields.pop(0)
                rows.append([form.label_cell(f, colon), Cell(form.lines(m, f)), form.label_cell(g, colon), Cell(form.lines(m, g))])
            else:
                rows.append([form.label_cell(f, colon), Cell(form.lines(m, f), cols=3 if pairs else 1)])
        blocks.append(Table(rows, [18, 34, 16, 32] if pairs else [26, 74], "measures", "cards", 0, ruling=form.rule,
                            whole_rows=rng.random() < .6))
        if gap:
            blocks.append(Para("", "gap"))
        records.append(form.truth(m, first_table + i, i + 1))
    if not gap:
        for block in blocks[1:]:
            blocks.insert(blocks.index(block), Para("", "gap"))
    return blocks, records


def stacked(grammar, report_type, measures, first_table):
    """Labels in one row, their values in the row below, all measures in one table or each in its own."""
    form = Labelled(grammar, report_type)
    rest = form.fields[1:]
    across = 2 if len(rest) % 2 == 0 or len(rest) < 4 else 3
    blocks, records = [], []
    for i, m in enumerate(measures):
        form.begin(m)
        rows = [[Cell([f"{form.name.format(n=i + 1)} {m.measure}"], cols=6, bold=True, shade=form.shade)]]
        for at in range(0, len(rest), across):
            part = rest[at:at + across]
            span = 6 // len(part)
            rows.append([Cell([form.label[f]], span, 1, role(f), True, "center", form.shade) for f in part])
            rows.append([Cell(form.lines(m, f), span) for f in part])
        blocks += [Table(rows, [100 / 6] * 6, "measures", "stacked", 0, ruling="full"), Para("", "gap")]
        records.append(form.truth(m, first_table + i, i + 1))
    return blocks, records


def transposed(grammar, report_type, measures, first_table):
    """A table whose rows are the fields: two or three measures beside one another."""
    form = Labelled(grammar, report_type)
    blocks, records, n = [], [], 0
    while n < len(measures):
        part = measures[n:n + 3]
        rows = [[Cell([form.rng.choice(("หัวข้อ", "รายการ"))], bold=True, shade=form.shade, align="center")]
                + [Cell([form.name.format(n=n + j + 1)], bold=True, shade=form.shade, align="center") for j in range(len(part))]]
        rows += [[form.label_cell(f)] for f in form.fields]
        for j, m in enumerate(part):
            form.begin(m)
            for row, f in zip(rows[1:], form.fields):
                row.append(Cell(form.lines(m, f)))
            records.append(form.truth(m, first_table + n // 3, j + 1))
        blocks += [Table(rows, [19] + [81 / len(part)] * len(part), "measures", "rows", 1, [""] + [role(f) for f in form.fields]),
                   Para("", "gap")]
        n += len(part)
    return blocks, records


def prose(grammar, report_type, measures, _):
    """`มาตรการที่ N` and labelled paragraphs, labels and values on one line or two."""
    form = Labelled(grammar, report_type)
    rng = form.rng
    spaced, below, colon, bold = rng.random() < .5, rng.random() < .3, rng.choice((" :", ":", "")), rng.random() < .7
    between = rng.choice((" ", " ", " : "))
    blocks, records = [], []
    for i, m in enumerate(measures):
        form.begin(m)
        blocks.append(Para(form.name.format(n=i + 1) + between + m.measure, "measure", bold=bold, space=spaced))
        for f in form.fields[1:]:
            lines = form.lines(m, f)
            if len(lines) == 1 and not below and (colon or bold):
                blocks.append(Para(lines[0], "labelled", form.label[f] + colon))
            else:
                blocks.append(Para("", "labelled", form.label[f] + colon))
                blocks += [Para(line, "item") for line in lines]
        records.append(form.truth(m, 0, i + 1))
    return blocks, records


def cards(grammar, report_type, measures, _):
    """A frame for each measure, the name large, the other fields as labelled lines."""
    form = Labelled(grammar, report_type)
    colon, across = form.rng.choice((" :", ":")), form.rng.choice((1, 1, 2))
    boxes, records = [], []
    for i, m in enumerate(measures):
        form.begin(m)
        box = [form.name.format(n=i + 1) + " " + m.measure]
        for f in form.fields[1:]:
            lines = form.lines(m, f)
            box += [f"{form.label[f]}{colon} {lines[0]}"] if len(lines) == 1 else [form.label[f] + colon, *lines]
        boxes.append(box)
        records.append(form.truth(m, 0, i + 1))
    return [Boxes(boxes, across)], records
