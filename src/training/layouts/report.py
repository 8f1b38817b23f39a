"""Draws a whole report: its facts, the layout of each part, and the truth of what it says."""
import columns
import facts
import findings
import forms
import grammar as rules
import measures
import scores
from document import Beside, Break, Cell, Document, Para, Table

TYPES = {"ita_analysis": 7, "measures_plan": 7, "measures_result": 6}
PARTS = {"ita_analysis": (1, .8, .8), "measures_plan": (.6, .5, 1), "measures_result": (.25, .1, 1)}
PAPERS = {"chromium": {"text": 10, "slides": 1}, "libreoffice": {"text": 8, "slides": 1, "sheet": 2}}
ON_SLIDES = {columns.MeasuresTable: 2, forms.forms: 2, forms.prose: 4, forms.cards: 2}
READINGS = {columns.MeasuresTable: 12, forms.forms: 3, forms.stacked: 1, forms.transposed: 1, forms.prose: 3, forms.cards: 1}
FONTS = ("Laksaman", "Laksaman", "Laksaman", "Garuda", "Loma", "Norasi", "Umpush", "Waree", "Kinnari", "Sawasdee")
NUMBERING = ("{n}. ", "{n}. ", "ส่วนที่ {n} ", "ข้อ {n} ", "")
TYPOS = (("ดำเนินการ", "ดำเนิการ"), ("ผลลัพธ์", "ผลลัพท์"), ("อนุญาต", "อนุญาติ"), ("สำนักปลัด", "สำนักปลัต"), ("ประชุม", "ประชม"),
         ("ระเบียบ", "ระเบียป"), ("หน่วยงาน", "หน่วยงาาน"), ("เผยแพร่", "เผยแพร"), ("บริการ", "บริการร"), ("ตรวจสอบ", "ตรวสอบ"))


class Report:
    """One drawn report, filled part by part."""

    def __init__(self, grammar, name, printer):
        self.grammar, self.rng, self.printer = grammar, grammar.rng, printer
        rng = self.rng
        self.type = rng.choices(list(TYPES), TYPES.values())[0]
        self.year = rng.randint(2563, 2569)
        self.assessed = self.year - 1
        self.office = facts.office(grammar)
        self.months = rng.choice((6, 12, "")) if self.type == "measures_result" else ""
        self.scores = scores.Scores(grammar, self.assessed)
        self.weak = self.scores.weak(rng.randint(3, 5))
        self.blocks, self.findings, self.optional, self.measures = [], [], [], []
        self.sections, self.numbering = 0, rng.choice(NUMBERING)
        self.given = {"year": self.year, "assessed": self.assessed, "office": self.office.full_name}
        self.document = Document(name, self.blocks, rng.choice(FONTS), rng.choice((13, 14, 15, 16)),
                                 rng.choice(("thai", "thai", "thai", "arabic", "arabic", "mixed")))
        papers = PAPERS[printer]
        self.document.paper = rng.choices(list(papers), papers.values())[0]
        self.document.landscape = self.document.paper == "slides" or rng.random() < .15
        self.document.size += 5 * (self.document.paper == "slides")
        if rng.random() < .25:
            self.document.typos = [{"wrong": w, "right": r, "count": 0} for r, w in rng.sample(TYPOS, 4)]

    def say(self, rule, style="body", **more):
        self.blocks.append(Para(self.grammar.draw(rule, **self.given, **more), style))

    def section(self, rule):
        self.sections += 1
        if self.document.paper == "slides":
            self.blocks.append(Break(True))
        text = self.numbering.format(n=self.sections) + self.grammar.draw(rule, **self.given)
        self.blocks.append(Para(text, "heading", space=self.rng.random() < .7))

    def title(self):
        lines = [self.grammar.draw("title " + self.type, **self.given)]
        if self.months:
            lines.append(f"รอบ {self.months} เดือน")
        where = self.rng.choice(("{n} {p}", "{n}\n{p}")).format(n=self.office.full_name, p=self.office.place)
        self.blocks += [Para(line, "title") for line in lines + where.split("\n")]
        if self.rng.random() < .12 and self.document.paper == "text":
            self.blocks.append(Break(self.document.landscape))
        self.say("intro")

    def furniture(self):
        rng, short = self.rng, facts.KINDS[self.office.kind][1] + self.office.name
        title = self.blocks[0].text
        self.document.header = rng.choice(("", "", "", "{page}", title, short))
        self.document.footer = rng.choice(("", "หน้า {page}", "- {page} -", short + "  หน้า {page}", title))
        if self.document.header:
            self.document.footer = rng.choice(("", "หน้า {page}"))

    def say_overall(self):
        s = self.scores
        if self.rng.random() < .6 and s.records:
            text = self.grammar.draw("overall", **self.given, overall=scores.shown(s.overall))
            s.said_overall = True
            if self.rng.random() < .6:
                s.said_grade = True
                text += " " + self.grammar.draw("grade", grade=s.grade)
            self.blocks.append(Para(text, "body"))

    def say_scores(self):
        self.section("section scores")
        before = self.rng.random() < .5
        body = scores.drawn(self.scores)
        if self.document.paper == "text" and isinstance(body[0], Table) and len(body[0].widths) < 5 and self.rng.random() < .2:
            at = len(self.blocks)
            self.say_overall()
            self.blocks[at:] = [Beside(body, self.blocks[at:] or [Para("", "gap")])]
            return
        if before:
            self.say_overall()
        self.blocks += body
        if not before:
            self.say_overall()

    def say_findings(self):
        self.section("section findings")
        ways = [findings.prose, findings.bullets, findings.under_tools, findings.strengths]
        if not self.scores.records:
            ways.append(findings.by_indicator)
        blocks, found, spare = self.rng.choice(ways)(self.scores, self.weak)
        self.blocks += blocks
        self.findings += found
        self.optional += spare
        self.keep_said_scores()

    def keep_said_scores(self):
        """Scores that sentences state and no table did."""
        kept = {(r["indicator_no"], r["assessed_year_be"]) for r in self.scores.records if not r["topic"]}
        text = " ".join(b.text for b in self.document.flat() if isinstance(b, Para))
        for no, score in self.scores.by_no.items():
            if (no, self.assessed) not in kept and facts.INDICATORS[no - 1] in text and scores.shown(score) + " คะแนน" in text:
                self.scores.records.append(scores.row(no, score, self.assessed))

    def say_measures(self):
        drawn = measures.several(self.grammar, self.office.kind, self.year, self.weak)
        paper = self.document.paper
        readings = {"slides": ON_SLIDES, "sheet": {columns.MeasuresTable: 1}}.get(paper, READINGS)
        reading = self.rng.choices(list(readings), readings.values())[0]
        table = columns.MeasuresTable(self.grammar, self.type, self.year, self.printer == "chromium")
        if paper == "slides" and table.wide():
            reading = forms.prose
        turned = paper == "text" and not self.document.landscape and (reading is columns.MeasuresTable and table.wide() or self.rng.random() < .1)
        if turned:
            self.blocks.append(Break(True))
        self.section("section measures")
        if reading is columns.MeasuresTable:
            self.measures_in_columns(table, drawn)
        else:
            blocks, records = reading(self.grammar, self.type, drawn, self.tables() + 1)
            self.blocks += a_slide_each(blocks) if paper == "slides" else blocks
            self.keep(drawn, records)
        if turned and self.rng.random() < .5:
            self.blocks.append(Break(False))

    def measures_in_columns(self, table, drawn):
        if "indicator" in table.fields or table.bands or self.rng.random() < .7:
            block, records, said = table.read(drawn, self.tables() + 1, self.scores.by_no)
            self.blocks.append(block)
            self.keep(drawn, records)
            self.scores.records += [scores.row(no, self.scores.by_no[no], self.assessed) for no in said]
            return
        for no in dict.fromkeys(m.no for m in drawn):
            part = [m for m in drawn if m.no == no]
            self.blocks.append(Para(f"ตัวชี้วัดที่ {no} {facts.INDICATORS[no - 1]}", "subheading", space=True))
            block, records, _ = table.read(part, self.tables() + 1, self.scores.by_no)
            self.blocks += [block, Para("", "gap")]
            for m, r in zip(part, records):
                r.update(tool=m.tool, indicator_no=no, indicator_name=m.name)
                r["lenient"] = [f for f in r.get("lenient", ()) if f not in ("tool", "indicator_no", "indicator_name")]
            self.keep(part, records)

    def keep(self, drawn, records):
        self.measures += records
        self.optional += [findings.record(r["finding"], [m.no]) for m, r in zip(drawn, records) if r["finding"]]

    def tables(self):
        return sum(isinstance(b, Table) for b in self.document.flat())

    def other_table(self):
        """A staff list: a table that holds no record."""
        head = [Cell([t], bold=True, align="center") for t in ("ที่", "ชื่อ - สกุล", "ตำแหน่ง", "หน้าที่")]
        name = lambda: f"{self.rng.choice(('นาย', 'นาง', 'นางสาว'))}{self.grammar.draw('first name')} {self.grammar.draw('last name')}"
        rows = [head] + [[Cell([str(i + 1)], align="center"), Cell([name()]), Cell([self.grammar.draw("position")]),
                          Cell([self.grammar.draw("duty")])] for i in range(self.rng.randint(3, 6))]
        self.blocks += [Para("รายชื่อคณะทำงาน", "heading", space=True), Table(rows, [8, 34, 34, 24], "other", meanings=["NUMBER", "", "", ""])]

    def signature(self):
        who = f"(นาย{self.grammar.draw('first name')} {self.grammar.draw('last name')})"
        self.blocks += [Para(t, "right", space=not i) for i, t in enumerate(("ลงชื่อ.......................................", who, "ปลัด" + self.office.full_name))]

    def truth(self):
        s, o, rows = self.scores, self.office, self.unique_scores()
        said = {"overall_score": s.overall if s.said_overall else "", "overall_grade": s.grade if s.said_grade else ""}
        facts_ = {"report_type": self.type, "org_type": o.kind, "org_name": o.name, "org_full_name": o.full_name, "district": o.district,
                  "province": o.province, "province_code": o.code, "fiscal_year_be": self.year, "fiscal_year_ce": self.year - 543,
                  "assessed_year_be": self.assessed, "round_months": self.months, **said, "score_count": len(rows),
                  "finding_count": len(self.findings), "measure_count": len(self.measures), "table_count": self.tables()}
        if s.said_overall and not s.said_grade:
            facts_["lenient"] = ["overall_grade"]
        return {"source_file": self.document.name, "document": facts_, "findings_optional": self.optional, "indicator_scores": rows,
                "findings": self.findings, "measures": self.measures, "typos": [t for t in self.document.typos if t["count"]],
                "expected_review": []}

    def unique_scores(self):
        return list({(r["indicator_no"], r["topic"], r["assessed_year_be"]): r for r in self.scores.records}.values())


def a_slide_each(blocks):
    """Each measure but the first, which the section's heading leads, on a slide of its own."""
    out = []
    for block in blocks:
        if out and (isinstance(block, Table) or isinstance(block, Para) and block.style == "measure"):
            out.append(Break(True))
        out.append(block)
    return out


def drawn(name, words, rng, printer):
    """(document, truth) of one report with the wordings of a set."""
    r = Report(rules.Grammar(words, rng), name, printer)
    r.title()
    r.furniture()
    with_scores, with_findings, with_measures = (rng.random() < p for p in PARTS[r.type])
    if r.document.paper == "sheet":
        with_scores = with_findings = False
    if with_scores:
        r.say_scores()
    if with_findings:
        r.say_findings()
    if with_measures or not with_findings:
        r.say_measures()
    if rng.random() < .15 and r.document.paper == "text":
        r.other_table()
    if rng.random() < .4 and r.document.paper == "text":
        r.signature()
    return r.document, r.truth
