"""Scores of a report: tables of one or several years, prose, leaders, boxes, items, two tables side by side."""
import facts
from columns import SHADES, heading
from document import Boxes, Cell, Para, Table



MEANS = ("เฉลี่ย {tool}", "คะแนนเฉลี่ยส่วน {tool}", "รวมเฉลี่ยแบบวัด {tool}")


def row(no, score, year, topic="", threshold=""):
    return {"tool": facts.tool_of(no), "indicator_no": no, "indicator_name": facts.INDICATORS[no - 1], "topic": topic,
            "score": score, "threshold": threshold, "assessed_year_be": year}


def shown(score):
    return f"{score:.2f}"


class Scores:
    """The scores of the assessed year and, when drawn, of one or two years before it."""

    def __init__(self, grammar, assessed):
        self.grammar, self.rng, self.assessed = grammar, grammar.rng, assessed
        self.by_no = facts.scores(self.rng, self.rng.choice((72, 80, 86, 92)))
        self.overall = facts.overall(self.by_no)
        self.grade = facts.grade_of(self.overall, assessed)
        self.said_overall = self.said_grade = False
        self.records = []

    def weak(self, count):
        return sorted(sorted(self.by_no, key=self.by_no.get)[:count])

    def keep(self, by_no, year, threshold=""):
        self.records += [row(no, by_no[no], year, threshold=threshold) for no in by_no]


class ScoreTable:
    """One row for each indicator, with its tool (merged), threshold, grade or the years before, and rows that sum up."""

    WIDTHS = {"number": 8, "tool": 12, "indicator": 48, "threshold": 14, "grade": 20, "difference": 14}

    def __init__(self, s):
        self.s, self.rng, rng = s, s.rng, s.rng
        self.left = (["number"] if rng.random() < .4 else []) + (["tool"] if rng.random() < .5 else []) + ["indicator"]
        self.years = [s.assessed - n for n in reversed(range(rng.choices((1, 2, 3), (6, 2, 1))[0]))]
        self.right = []
        if len(self.years) == 1:
            self.right = [f for f in ("threshold", "grade") if rng.random() < .25]
        elif rng.random() < .6:
            self.right = ["difference"]
        self.of = {y: s.by_no if y == s.assessed else facts.scores(rng, 78) for y in self.years}
        self.name = rng.choice(("{name}",) if "number" in self.left else ("{no}. {name}", "ตัวชี้วัดที่ {no} {name}", "{no} {name}"))
        self.shade = rng.choice(SHADES)

    def heading_cell(self, text, role, **spans):
        return Cell([text], role=role, bold=True, align="center", shade=self.shade, **spans)

    def heading_rows(self):
        """One row, or two where one heading stands over several years."""
        g, years = self.s.grammar, self.years
        scores = [self.heading_cell(heading(g, "score") if len(years) == 1 else f"ปี {y}", "SCORE") for y in years]
        deep = 2 if len(years) > 1 and self.rng.random() < .5 else 1
        named = lambda fields: [self.heading_cell(heading(g, f), f.upper(), rows=deep) for f in fields]
        left = named(self.left)
        above = [self.heading_cell(heading(g, "score"), "SCORE", cols=len(years))] if deep == 2 else scores
        rows = [left + above + named(self.right)]
        return rows + [scores] if deep == 2 else rows

    def row(self, no):
        line = []
        for f in self.left:
            if f == "number":
                line.append(Cell([str(no)], align="center"))
            elif f == "indicator":
                line.append(Cell([self.name.format(no=no, name=facts.INDICATORS[no - 1])]))
            elif no in (1, 6, 9):
                line.append(Cell([facts.tool_of(no)], rows=len(facts.TOOLS[facts.tool_of(no)]), align="center"))
        return line + [Cell([text], align="center") for text in self.numbers(no)]

    def numbers(self, no):
        by_no, years = self.s.by_no, self.years
        extra = {"threshold": lambda: "85.00", "grade": lambda: facts.grade_of(by_no[no], self.s.assessed),
                 "difference": lambda: f"{by_no[no] - self.of[years[-2]][no]:+.2f}"}
        return [shown(self.of[y][no]) for y in years] + [extra[f]() for f in self.right]

    def summing(self, label, texts, align="center", bold=True):
        """A row that sums up: a label over the left columns, a text for each year, nothing in the right columns."""
        return [Cell([label], cols=len(self.left), bold=True, align=align)] + [Cell([t], bold=bold, align="center") for t in texts] \
            + [Cell([""]) for _ in self.right]

    def body(self):
        means, rows = self.rng.random() < .2 and "tool" not in self.left and self.rng.choice(MEANS), []
        for no in self.s.by_no:
            rows.append(self.row(no))
            if means and no in (5, 8, 10):
                tool = facts.tool_of(no)
                mean = lambda by_no: sum(by_no[n] for n in facts.TOOLS[tool]) / len(facts.TOOLS[tool])
                rows.append(self.summing(means.format(tool=tool), [shown(mean(self.of[y])) for y in self.years], "left", False))
        return rows

    def totals(self):
        """The overall score of each year and its grade, each when drawn."""
        s, rows = self.s, []
        overall = {y: s.overall if y == s.assessed else facts.overall(self.of[y]) for y in self.years}
        if self.rng.random() < .6:
            s.said_overall = True
            rows.append(self.summing(s.grammar.draw("overall label"), [shown(overall[y]) for y in self.years]))
        if s.said_overall and self.rng.random() < .4:
            s.said_grade = True
            rows.append(self.summing(self.rng.choice(("ระดับผลการประเมิน", "ระดับ")), [facts.grade_of(overall[y], y) for y in self.years], bold=False))
        return rows

    def block(self):
        head = self.heading_rows()
        rows = head + self.body() + self.totals()
        for y in self.years:
            self.s.keep(self.of[y], y, 85.0 if "threshold" in self.right else "")
        wide = [self.WIDTHS[f] for f in self.left] + [16] * len(self.years) + [self.WIDTHS[f] for f in self.right]
        meanings = [f.upper() for f in self.left] + ["SCORE"] * len(self.years) + [f.upper() for f in self.right]
        return Table(rows, [100 * w / sum(wide) for w in wide], "scores", head=len(head), meanings=meanings,
                     ruling=self.rng.choice(("full", "full", "full", "horizontal", "shaded")))


def table(s):
    return [ScoreTable(s).block()]


def prose(s):
    """A sentence for each indicator, under the names of the tools or without them."""
    rule, blocks, grouped = s.rng.choice(s.grammar.alternatives("score sentence")), [], s.rng.random() < .5
    for tool, numbers in facts.TOOLS.items():
        if grouped:
            blocks.append(Para(facts.TOOL_NAMES[tool], "body", bold=True))
        blocks += [Para(s.grammar.fill(rule, no, {"no": no, "name": facts.INDICATORS[no - 1], "score": shown(s.by_no[no])}), "item")
                   for no in numbers]
    s.keep(s.by_no, s.assessed)
    return blocks


def leaders(s):
    """Names and scores joined by dots, as typewriters did it."""
    form = s.rng.choice(("{no}) {name}", "ตัวชี้วัดที่ {no} {name}", "{no}. {name}"))
    s.keep(s.by_no, s.assessed)
    return [Para(form.format(no=no, name=facts.INDICATORS[no - 1]), "item", tail=f"{shown(s.by_no[no])} คะแนน") for no in s.by_no]


def boxes(s):
    """A box for each indicator, its score large."""
    s.keep(s.by_no, s.assessed)
    return [Boxes([[shown(s.by_no[no]), s.rng.choice(("ตัวชี้วัดที่", "ตัวที่")) + f" {no}", facts.INDICATORS[no - 1]] for no in s.by_no], 5)]


def across(s):
    """The indicators as columns, the scores in one row."""
    shade = s.rng.choice(SHADES)
    head = [Cell([""], bold=True, shade=shade)] + [Cell([f"{no}. {facts.INDICATORS[no - 1]}"], bold=True, align="center", shade=shade, role="INDICATOR")
                                                   for no in s.by_no]
    line = [Cell([heading(s.grammar, "score")], bold=True, role="SCORE")] + [Cell([shown(s.by_no[no])], align="center") for no in s.by_no]
    s.keep(s.by_no, s.assessed)
    return [Table([head, line], [10] + [9] * 10, "scores", "rows", 1, ["INDICATOR", "SCORE"])]


def items(s):
    """Each indicator's row followed by rows of its questions or, of OIT, of its documents O1 to O12."""
    g, rng = s.grammar, s.rng
    shade, coded = rng.choice(SHADES) or "#eeeeee", rng.random() < .6
    titles = ([("เลขที่ข้อ", "NUMBER")] if coded else []) + [(heading(g, "topic"), "TOPIC"), (heading(g, "score"), "SCORE")]
    widths = ([10] if coded else []) + [70, 20]
    documents = g.alternatives("o item")
    asked = {no: g.sample(f"topic {no}", 3) for no in range(1, 9)} | {9: documents[:8], 10: documents[8:]}
    blocks, joined = [], rng.random() < .4
    rows = head = [[Cell([t], role=r, bold=True, align="center", shade=shade) for t, r in titles]]
    for tool, numbers in facts.TOOLS.items():
        rows, code = (rows if joined and blocks else list(head)), 0
        for no in numbers:
            answers = {topic: item_score(rng, no, s.by_no[no]) for topic in asked[no]}
            if tool == "OIT":
                s.by_no[no] = round(sum(answers.values()) / len(answers), 2)
            rows.append([Cell([f"ตัวชี้วัดที่ {no} {facts.INDICATORS[no - 1]}"], cols=len(titles) - 1, bold=True, shade=shade),
                         Cell([shown(s.by_no[no])], align="center", bold=True, shade=shade)])
            s.records.append(row(no, s.by_no[no], s.assessed))
            for topic, score in answers.items():
                code += 1
                s.records.append(row(no, score, s.assessed, topic))
                rows.append(([Cell([f"{tool[0].lower()}{code}"], align="center")] if coded else []) + [Cell([topic]), Cell([shown(score)], align="center")])
        if not (joined and blocks):
            blocks += [Para(facts.TOOL_NAMES[tool], "subheading", space=True)] * (not joined) + [
                Table(rows, [100 * w / sum(widths) for w in widths], "scores", meanings=[r for _, r in titles])]
    s.overall = facts.overall(s.by_no)
    s.grade = facts.grade_of(s.overall, s.assessed)
    return blocks


def item_score(rng, no, level):
    return rng.choice((0.0, 100.0, 100.0, 100.0)) if no > 8 else round(min(100, max(30, rng.gauss(level, 4))), 2)


def two_up(s):
    """The ten indicators in two tables side by side, drawn as one."""
    g = s.grammar
    shade, name, score = s.rng.choice(SHADES), heading(g, "indicator"), heading(g, "score")
    head = [Cell([t], role=r, bold=True, align="center", shade=shade) for _ in range(2)
            for t, r in ((heading(g, "number"), "NUMBER"), (name, "INDICATOR"), (score, "SCORE"))]
    head[3].lines = head[0].lines
    cells = lambda no: [Cell([str(no)], align="center"), Cell([facts.INDICATORS[no - 1]]), Cell([shown(s.by_no[no])], align="center")]
    rows = [head] + [cells(no) + cells(no + 5) for no in range(1, 6)]
    s.keep(s.by_no, s.assessed)
    return [Table(rows, [6, 32, 12, 6, 32, 12], "scores", "side-by-side", 1, ["NUMBER", "INDICATOR", "SCORE"] * 2)]


LAYOUTS = {table: 10, prose: 3, leaders: 2, boxes: 2, across: 1, items: 2, two_up: 2}


def drawn(s):
    """Blocks of one layout of the scores; what they say is in `s.records`."""
    return s.rng.choices(list(LAYOUTS), LAYOUTS.values())[0](s)
