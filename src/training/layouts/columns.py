"""Measures as a table whose columns are the fields: the layout that most reports have."""
import periods
from document import Cell, Table
from measures import labels, record

WIDTH = {"number": 5, "tool": 8, "indicator": 15, "finding": 18, "measure": 18, "method": 28, "owner": 12, "period": 13,
         "status": 11, "status_done": 6, "status_in_progress": 6, "status_not_started": 6, "result": 20, "outcome": 17,
         "follow_up": 15, "remark": 10, "budget": 9, "place": 11, "kpi": 13, "target": 12, "problem_met": 9}
PLAN = ("measure", "method", "owner", "period", "budget", "place", "kpi", "target", "months")
KEPT = ("indicator", "measure", "method", "owner", "period", "result")
MOST_FIELDS = 8
TICKS = ("/", "✓", "x", "●")
SHADES = ("", "", "#e2e2e2", "#dbe8f5", "#f6ead2", "#e3efda")
BANDS = ("ตัวชี้วัดที่ {no} {name}", "ตัวชี้วัดที่ {no} {name} ({tool})", "ด้านที่ {no} {name}", "ตัวชี้วัดที่ {no} {name} ได้ {score} คะแนน")
INDICATOR = ("{no}. {name}", "ตัวชี้วัดที่ {no} {name}", "{name}", "{no}) {name}")


def heading(grammar, field):
    """What the report calls a field: as the official form does, or in words of the set."""
    own = grammar.rng.random() < 0.55 and grammar.alternatives("heading " + field)
    return grammar.draw(("heading " if own else "common ") + field)


def role(field):
    """The meaning that a labelled table gives a column of a field."""
    return {"problem_met": "PROBLEM"}.get(field, field.upper())


def fields_drawn(rng, report_type):
    """Fields of the table in the order of the columns, some left out, foreign ones added, some moved."""
    if report_type == "measures_result":
        order = ["indicator", "finding", "measure", "method", "owner", "period", "status", "result", "outcome", "follow_up", "remark"]
        keep = dict(indicator=.5, finding=.2, method=.75, owner=.8, period=.75, status=.6, outcome=.45, follow_up=.2, remark=.4)
    else:
        order = ["indicator", "finding", "measure", "method", "owner", "period", "outcome", "follow_up", "remark"]
        keep = dict(indicator=.5, finding=.5, method=.9, owner=.9, period=.9, outcome=.2, follow_up=.35, remark=.25)
    fields = [f for f in order if rng.random() < keep.get(f, 1)]
    for foreign in rng.sample(("budget", "place", "kpi", "target", "problem_met"), rng.choices((0, 1, 2), (5, 4, 1))[0]):
        fields.insert(rng.randint(fields.index("measure") + 1, len(fields)), foreign)
    if rng.random() < .15 and "owner" in fields:
        fields.remove("owner")
        fields.insert(fields.index("measure"), "owner")
    if rng.random() < .12:
        i = rng.randrange(len(fields) - 1)
        fields[i], fields[i + 1] = fields[i + 1], fields[i]
    while len(fields) > MOST_FIELDS:
        fields.remove(rng.choice([f for f in fields if f not in KEPT]))
    return (["number"] if rng.random() < .7 else []) + fields


class Column:
    """One heading of a table with the headings below it, or a leaf whose `cell` gives a measure's cell."""

    def __init__(self, text, role, cell=None, width=0, below=()):
        self.text, self.role, self.cell, self.below = text, role, cell, list(below)
        self.width = width or sum(c.width for c in self.below)

    def leaves(self):
        return [leaf for c in self.below for leaf in c.leaves()] if self.below else [self]

    def depth(self):
        return 1 + max((c.depth() for c in self.below), default=0)


def header_rows(tops, shade):
    """The rows of a header of several levels; a heading without children reaches down to the body."""
    depth = max(c.depth() for c in tops)
    rows, level = [], tops
    for d in range(depth):
        rows.append([Cell([c.text], len(c.leaves()), 1 if c.below else depth - d, c.role, True, "center", shade) for c in level])
        level = [child for c in level for child in c.below]
    return rows


class MeasuresTable:
    """Draws the columns of one table and gives its rows and its truth."""

    def __init__(self, grammar, report_type, year, may_mark=True):
        self.grammar, self.rng, self.year = grammar, grammar.rng, year
        rng = self.rng
        self.fields = fields_drawn(rng, report_type)
        self.bands = "indicator" in self.fields and rng.random() < .35
        self.merged = not self.bands and rng.random() < .4
        self.months = ""
        if "period" in self.fields and rng.random() < .25:
            self.months = rng.choice(("months", "months", "quarters"))
            self.mark = rng.choice(("tick", "fill", "bar", "arrow") if may_mark else ("tick", "fill"))
        self.ticked = "status" in self.fields and rng.random() < .5
        self.number = rng.choice(("{}", "{}", "{}."))
        self.in_name = "number" not in self.fields and rng.random() < .5
        self.join = rng.choice(("\n", "/", ", ", " และ"))
        self.indicator = rng.choice(INDICATOR)
        self.tick = rng.choice(TICKS)
        self.shade = rng.choice(SHADES)
        if self.bands:
            self.fields.remove("indicator")
        self.tops = self.columns()

    def columns(self):
        tops = []
        for field in self.fields:
            if field == "period" and self.months:
                tops.append(self.month_columns())
            elif field == "status" and self.ticked:
                parts = [Column(heading(self.grammar, "status_" + s), "STATUS_" + s.upper(),
                                lambda m, s=s: Cell([self.tick if m.status == s else ""], align="center"), WIDTH["status_" + s])
                         for s in self.rng.choice((("done", "in_progress", "not_started"), ("not_started", "in_progress", "done")))]
                tops.append(Column(heading(self.grammar, "status"), "STATUS", below=parts))
            else:
                tops.append(Column(heading(self.grammar, field), role(field), lambda m, f=field: self.cell(m, f), WIDTH[field]))
        if {"measure", "result"} <= set(self.fields) and self.rng.random() < .2:
            tops = self.plan_and_result(tops)
        return tops

    def plan_and_result(self, tops):
        """A level above: columns of the plan under one heading, those of the result under another."""
        place = {c: f for c, f in zip(tops, self.fields)}
        lead = [c for c in tops if place[c] in ("number", "tool", "indicator", "finding")]
        plan = [c for c in tops if place[c] in PLAN]
        done = [c for c in tops if c not in lead and c not in plan]
        self.fields = [place[c] for c in lead + plan + done]
        group = lambda rule, parts: [Column(self.grammar.draw(rule), "", below=parts)] if len(parts) > 1 else parts
        return lead + group("plan part", plan) + group("result part", done)

    def month_columns(self):
        quarters = self.months == "quarters"
        quarter = self.rng.choice(("{}", "ไตรมาส {}", "ไตรมาสที่ {}"))
        names = [quarter.format(n) for n in range(1, 5)] if quarters \
            else [periods.SHORT[periods.month_of(self.year, p)[0] - 1] for p in range(12)]
        leaves = [Column(n, "MONTH", lambda m, i=i: self.month_cell(m, i, 3 if quarters else 1), 5 if quarters else 2.8)
                  for i, n in enumerate(names)]
        if not quarters and self.rng.random() < .6:
            leaves = [Column(f"พ.ศ. {self.year - 1}", "", below=leaves[:3]), Column(f"พ.ศ. {self.year}", "", below=leaves[3:])]
        return Column(heading(self.grammar, self.months), "PERIOD", below=leaves)

    def reach(self, m):
        """The months of a measure as its marks tell them: whole quarters where quarters are marked."""
        return (m.first // 3 * 3, m.last // 3 * 3 + 2) if self.months == "quarters" else (m.first, m.last)

    def month_cell(self, m, i, width):
        first, last = (p // width for p in self.reach(m))
        if not first <= i <= last:
            return Cell([""], align="center")
        if self.mark == "tick":
            return Cell([self.tick], align="center")
        if self.mark == "fill":
            return Cell([""], shade="#7f7f7f")
        return Cell([""], cols=last - first + 1, mark=self.mark) if i == first else None

    def cell(self, m, field):
        if field == "number":
            return Cell([self.number.format(self.row)], align="center")
        if field == "tool":
            return Cell([m.tool], align="center")
        if field == "indicator":
            return Cell([self.indicator.format(no=m.no, name=m.name)])
        if field == "measure":
            return Cell([f"{self.row}. {m.measure}" if self.in_name else m.measure])
        if field == "method":
            return Cell([f"{a} {s}" for a, s in zip(self.labels, m.steps)] if len(m.steps) > 1 else list(m.steps))
        if field == "owner":
            return Cell(self.join.join(m.owners).split("\n"))
        if field == "period":
            return Cell([m.period[0]])
        if field == "status":
            return Cell([m.said])
        if field in m.foreign:
            return Cell([m.foreign[field]], align="right" if field == "budget" else "left")
        return Cell([getattr(m, field) or self.rng.choice(("-", ""))])

    def wide(self):
        """Whether an upright page would be too narrow."""
        return len([leaf for c in self.tops for leaf in c.leaves()]) > 6

    def shown(self):
        return set(self.fields) | ({"indicator"} if self.bands else set())

    def read(self, measures, table_no, by_no):
        """(table, truth records, numbers of the indicators whose score a band says) of some measures."""
        leaves = [leaf for c in self.tops for leaf in c.leaves()]
        head = header_rows(self.tops, self.shade or "")
        rows, records, said = list(head), [], []
        kind = self.rng.choice(BANDS)
        for i, m in enumerate(measures):
            self.row = i + 1
            self.labels = labels(self.rng, len(m.steps))
            before = measures[i - 1] if i else None
            if self.bands and (not before or before.no != m.no):
                text = kind.format(no=m.no, name=m.name, tool=m.tool, score=f"{by_no[m.no]:.2f}")
                said += [m.no] * ("{score}" in kind)
                rows.append([Cell([text], cols=len(leaves), bold=True, shade=self.rng.choice(("", self.shade)))])
            same = sum(1 for n in measures[i:] if n.no == m.no) if not before or before.no != m.no else 0
            rows.append([c for c in (self.body(leaf, m, same) for leaf in leaves) if c])
            months = periods.days(self.year, *self.reach(m)) if self.months else False
            records.append(record(m, self.shown(), self.labels, self.join.join(m.owners).replace("\n", " "), table_no, i + 1, months))
        total = sum(leaf.width for leaf in leaves)
        table = Table(rows, [100 * leaf.width / total for leaf in leaves], "measures", head=len(head),
                      meanings=[leaf.role for leaf in leaves], ruling=self.rng.choice(("full",) * 6 + ("horizontal", "shaded")),
                      repeat=self.rng.random() < .6, whole_rows=self.rng.random() < .5)
        return table, records, said

    def body(self, leaf, m, same):
        """A cell of the body; one cell over all rows of the same indicator, where such are merged."""
        if leaf.role == "INDICATOR" and self.merged:
            if not same:
                return None
            cell = leaf.cell(m)
            cell.rows = same
            return cell
        return leaf.cell(m)
