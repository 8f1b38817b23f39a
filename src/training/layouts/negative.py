"""Papers that are no ITA reports: whatever a reader finds in them as a record is not there."""
import grammar as rules
from columns import SHADES
from document import Cell, Document, Para, Table
from report import FONTS

MONEY = ("บาท", "งบประมาณ", "เงิน", "ราคา", "เบิกจ่าย", "คงเหลือ")


MEANINGS = {**dict.fromkeys(("ที่", "ลำดับ", "ข้อ"), "NUMBER"), "หมายเหตุ": "REMARK", "ผลที่คาดว่าจะได้รับ": "OUTCOME",
            **dict.fromkeys(("หน่วยงาน", "หน่วยงานรับผิดชอบหลัก", "ผู้รับผิดชอบ"), "OWNER"), **dict.fromkeys(("วันที่", "วัน/เวลา"), "PERIOD")}


def meaning(head):
    """What a column of such a paper means: what it means in a report, or nothing that a report has."""
    return MEANINGS.get(head, "BUDGET" if any(word in head for word in MONEY) else "")


def written(value):
    return f"{value:,}" if isinstance(value, int) else value


class Paper:
    """One such paper, of a kind that is drawn."""

    def __init__(self, rng, name, kinds):
        self.grammar, self.rng = rules.Grammar("negative", rng), rng
        self.kind = rng.choice(kinds)
        self.document = Document(name, [], rng.choice(FONTS), rng.choice((13, 14, 15, 16)), rng.choice(("thai", "thai", "thai", "arabic", "arabic", "mixed")),
                                 footer=rng.choice(("", "หน้า {page}", "- {page} -")), landscape=rng.random() < .2)
        self.say("paper " + ("budget" if self.kind == "grid" else self.kind), "title")
        if self.kind not in ("letter", "law"):
            self.say("prose")
        KINDS[self.kind](self)
        if rng.random() < .5 and self.kind != "letter":
            self.say("prose")

    def say(self, rule, style="body", text="{}"):
        self.document.blocks.append(Para(text.format(self.grammar.draw(rule)), style))

    def money(self):
        return self.rng.randint(10, 9999) * 100

    def table(self, heads, rows, widths, total=None):
        shade = self.rng.choice(SHADES)
        body = [[Cell([h], bold=True, align="center", shade=shade) for h in heads]]
        body += [[Cell([t], cols=len(heads), bold=True, shade="#eeeeee")] if isinstance(t, str) else [Cell([written(c)]) for c in t] for t in rows]
        if total:
            sums = [sum(column) for column in zip(*rows) if isinstance(column[0], int)]
            body.append([Cell([total], cols=len(heads) - len(sums), bold=True, align="center")] + [Cell([written(c)], bold=True) for c in sums])
        self.document.blocks.append(Table(body, widths, "other", meanings=[meaning(h) for h in heads],
                                          ruling=self.rng.choice(("full", "full", "full", "horizontal")), repeat=self.rng.random() < .6))

    def budget(self):
        lines = self.grammar.sample("budget line", self.rng.randint(12, 30))
        self.table(("ที่", "รายการ", "งบประมาณ", "เบิกจ่ายแล้ว", "คงเหลือ"),
                   [(str(i + 1), t, self.money(), self.money(), self.money()) for i, t in enumerate(lines)], [7, 45, 16, 16, 16],
                   "รวม")

    def target(self):
        first, rows, n = self.rng.randint(2560, 2566), [], 0
        for _ in range(self.rng.randint(2, 4)):
            rows.append(self.grammar.draw("strategy"))
            for text in self.grammar.sample("target line", self.rng.randint(3, 6)):
                n += 1
                rows.append((str(n), text, *(f"{self.rng.randint(40, 99)}.{self.rng.randint(0, 99):02}" for _ in range(3))))
        self.table(("ลำดับ", "ตัวชี้วัด", *(f"ปี {first + i}" for i in range(3))), rows, [8, 53, 13, 13, 13])

    def law(self):
        number = 0
        for rule, count in (("definition", 3), ("clause", 5), ("clause", 4)):
            for text in self.grammar.sample(rule, count):
                number += rule == "clause"
                self.document.blocks.append(Para(text if rule == "definition" else f"ข้อ {number + 3} {text}", "body"))

    def plan(self):
        lines = self.grammar.sample("plan line", self.rng.randint(6, 10))
        self.table(("ที่", "รายการ", "จำนวน", "เงิน (บาท)"), [(str(i + 1), t, str(self.rng.randint(1, 60)), self.money()) for i, t in enumerate(lines)],
                   [8, 56, 16, 20], "รวมทั้งสิ้น")

    def letter(self):
        for label, text in (("ส่วนราชการ", "งานธุรการ กลุ่มอำนวยการ"), ("เรื่อง", "การตรวจเยี่ยมประจำปี"), ("เรียน", "ผู้อำนวยการ")):
            self.document.blocks.append(Para(text, "labelled", label))
        for text in self.grammar.sample("letter", 5):
            self.document.blocks.append(Para(text, "body"))

    def advice(self):
        for i, text in enumerate(self.grammar.sample("advice", 8)):
            self.document.blocks.append(Para(f"{i + 1}. {text}", "item"))

    def staff(self):
        name = lambda: f"นาย{self.grammar.draw('first name')} {self.grammar.draw('last name')}"
        self.table(("ลำดับ", "ชื่อ - สกุล", "ตำแหน่ง", "ลายมือชื่อ"),
                   [(str(i + 1), name(), self.grammar.draw("position"), "") for i in range(self.rng.randint(8, 25))], [9, 36, 33, 22])

    def price(self):
        goods = self.grammar.sample("goods", 12)
        self.table(("ที่", "รายการ", "หน่วย", "ราคาต่อหน่วย"), [(str(i + 1), t, self.grammar.draw("pack"), self.money()) for i, t in enumerate(goods)],
                   [8, 52, 16, 24])

    def survey(self):
        lines = self.grammar.sample("survey line", 8)
        mean = lambda: f"{self.rng.randint(3, 4)}.{self.rng.randint(0, 99):02}"
        share = lambda: f"{self.rng.randint(60, 99)}.{self.rng.randint(0, 99):02}"
        self.table(("ข้อ", "ประเด็น", "ค่าเฉลี่ย", "ร้อยละ"), [(str(i + 1), t, mean(), share()) for i, t in enumerate(lines)]
                   + [("", "รวม", mean(), share())], [8, 56, 18, 18])

    def ministry(self):
        rows, n = [], 0
        for _ in range(self.rng.randint(2, 4)):
            rows.append(self.grammar.draw("strategy"))
            for text in self.grammar.sample("ministry line", self.rng.randint(2, 5)):
                n += 1
                rows.append((str(n), text, self.grammar.draw("target line"), f"ร้อยละ {self.rng.randint(50, 95)}"))
        self.table(("ที่", self.rng.choice(("แนวทาง/มาตรการ", "มาตรการ", "กลยุทธ์")), "ตัวชี้วัด", "ค่าเป้าหมาย"), rows, [7, 42, 36, 15])

    def corruption(self):
        first, rows, n = self.rng.randint(2561, 2566), [], 0
        for _ in range(self.rng.randint(2, 4)):
            rows.append(self.grammar.draw("dimension"))
            for text in self.grammar.sample("corruption line", self.rng.randint(2, 5)):
                n += 1
                rows.append((str(n), text, *(self.money() for _ in range(3))))
        years = [f"{self.rng.choice(('ปี', 'พ.ศ.'))} {first + i} (บาท)" for i in range(3)]
        self.table(("ที่", self.rng.choice(("โครงการ/กิจกรรม/มาตรการ", "โครงการ/กิจกรรม")), *years), rows, [7, 48, 15, 15, 15])

    def grid(self):
        """Papers for fitting alone: their columns are drawn from what such papers have."""
        number = self.rng.choice((("ที่",), ("ลำดับ",), ("ข้อ",), ()))
        subject = self.rng.choice(SUBJECTS)
        columns = self.rng.sample(sorted(COLUMNS), self.rng.randint(2, 6))
        heads, cells = [subject[0]], [lambda: self.grammar.draw(subject[1])]
        for name in columns:
            heads.append(self.rng.choice(COLUMNS[name][0]))
            cells.append(lambda of=COLUMNS[name][1]: of(self))
        rows = [tuple([str(i + 1)] * len(number) + [c() for c in cells]) for i in range(self.rng.randint(3, 14))]
        self.table(number + tuple(heads), rows, [6] * len(number) + [30] + [10] * len(columns))

    def index(self):
        for text in self.grammar.sample("index", 5):
            self.document.blocks.append(Para(text, "body"))

    def criteria(self):
        lines = self.grammar.sample("criterion", 6)
        self.table(("ข้อ", "รายการประเมิน", "คะแนนเต็ม", "คะแนนที่ได้"), [(str(i + 1), t, "10", f"{self.rng.randint(5, 10)}") for i, t in enumerate(lines)]
                   + [("", "รวม", "60", f"{self.rng.randint(40, 58)}")], [8, 56, 18, 18])
        self.table(("ช่วงคะแนน", "ระดับ"), [("90-100", "ดีเด่น"), ("80-89", "ดีมาก"), ("70-79", "ดี"), ("ต่ำกว่า 70", "พอใช้")], [50, 50])

    def minutes(self):
        for i, text in enumerate(self.grammar.sample("minute", 7)):
            self.document.blocks.append(Para(f"{i + 1}. {text}", "item"))
        self.document.blocks.append(Para("มติที่ประชุม รับทราบและมอบให้เลขานุการติดตาม", "body"))

    def truth(self):
        return {"source_file": self.document.name, "document": {"report_type": "unknown", "overall_score": "", "overall_grade": ""},
                "findings_optional": [], "indicator_scores": [], "findings": [], "measures": [], "typos": [], "expected_review": []}


SUBJECTS = (("รายการ", "goods"), ("โครงการ", "plan line"), ("ชื่อโครงการ", "plan line"), ("โครงการ/กิจกรรม", "plan line"), ("กิจกรรม", "plan line"),
            ("ตัวชี้วัด", "grid indicator"), ("ประเด็นการประเมิน", "criterion"), ("หัวข้อ", "criterion"), ("รายการประเมิน", "criterion"),
            ("หัวข้อการประเมิน", "criterion"), ("ชื่อผู้เข้าแข่งขัน", "last name"), ("ชื่อ - สกุล", "last name"), ("หมู่บ้าน", "grid village"),
            ("ประเภท", "budget line"), ("รายการ", "budget line"), ("ยุทธศาสตร์", "strategy"), ("กลยุทธ์", "ministry line"), ("เป้าประสงค์", "ministry line"),
            ("มาตรการ", "ministry line"), ("แนวทางการพัฒนา", "ministry line"), ("ความเสี่ยง", "grid risk"), ("ภารกิจ", "minute"), ("เรื่อง", "minute"),
            ("วิชา", "grid lesson"), ("หลักสูตร", "grid lesson"), ("วัสดุ", "goods"), ("ชุมชน", "grid village"), ("สถานศึกษา", "grid school"))


def number(low, high):
    return lambda paper: str(paper.rng.randint(low, high))


def decimal(low, high):
    return lambda paper: f"{paper.rng.randint(low, high)}.{paper.rng.randint(0, 99):02}"


def drawn_from(rule):
    return lambda paper: paper.grammar.draw(rule)


COLUMNS = {
    "score": (("คะแนน", "คะแนนที่ได้", "คะแนนรวม", "ผลคะแนน", "ได้", "คะแนนสอบ", "รวม"), number(3, 100)),
    "share": (("ร้อยละ", "คิดเป็นร้อยละ", "ร้อยละความพึงพอใจ", "%", "คะแนนเฉลี่ย"), decimal(40, 99)),
    "mean": (("ค่าเฉลี่ย", "X̄", "เฉลี่ย", "คะแนนเฉลี่ย"), decimal(2, 4)),
    "deviation": (("S.D.", "ส่วนเบี่ยงเบนมาตรฐาน"), decimal(0, 1)),
    "full": (("คะแนนเต็ม", "เต็ม", "น้ำหนัก"), lambda paper: paper.rng.choice(("5", "10", "20", "100"))),
    "level": (("ระดับ", "แปลผล", "ระดับคุณภาพ", "ผลการประเมิน"), lambda paper: paper.rng.choice(("ดี", "ดีมาก", "ปานกลาง", "มาก", "มากที่สุด", "พอใช้", "ผ่าน"))),
    "target": (("เป้าหมาย", "ค่าเป้าหมาย", "ค่าเป้าหมายรวม", "เป้าหมาย (หน่วยนับ)"), drawn_from("grid target")),
    "goal": (("ตัวชี้วัด", "ตัวชี้วัดความสำเร็จ", "ตัวชี้วัด (KPI)"), drawn_from("grid indicator")),
    "year": (("ปี 2565", "ปี 2566", "ปี 2567", "2564", "2568", "พ.ศ. 2563"), decimal(20, 99)),
    "count": (("จำนวน", "ชาย", "หญิง", "รวม", "จำนวน (คน)", "ครัวเรือน", "จำนวนครั้ง"), number(2, 900)),
    "money": (("งบประมาณ", "งบประมาณ (บาท)", "จำนวนเงิน", "วงเงินงบประมาณ", "ราคากลาง (บาท)", "เบิกจ่าย (บาท)", "คงเหลือ (บาท)"),
              lambda paper: paper.money()),
    "unit": (("หน่วย", "หน่วยนับ"), drawn_from("pack")),
    "position": (("ตำแหน่ง", "สังกัด"), drawn_from("position")),
    "place": (("สถานที่", "ที่ตั้ง", "พื้นที่"), drawn_from("grid village")),
    "when": (("วันที่", "วัน/เวลา", "ปี", "เดือน"), lambda paper: f"{paper.rng.randint(1, 28)} {paper.rng.choice(('ม.ค.', 'มิ.ย.', 'ก.ย.'))} {paper.rng.randint(63, 68)}"),
    "teacher": (("วิทยากร", "ครูผู้สอน", "กรรมการ"), drawn_from("last name")),
    "method": (("วิธีจัดซื้อจัดจ้าง", "วิธีการจัดหา"), lambda paper: paper.rng.choice(("เฉพาะเจาะจง", "คัดเลือก", "e-bidding"))),
    "chance": (("โอกาสเกิด", "ผลกระทบ", "ระดับความเสี่ยง"), number(1, 5)),
    "sign": (("ลายมือชื่อ", "ลงชื่อ"), lambda paper: ""),
    "note": (("หมายเหตุ",), lambda paper: paper.rng.choice(("", "", "รอเอกสาร"))),
    "department": (("หน่วยงาน", "หน่วยงานรับผิดชอบหลัก", "ผู้รับผิดชอบ"), drawn_from("grid department")),
    "purpose": (("วัตถุประสงค์", "ผลที่คาดว่าจะได้รับ"), drawn_from("ministry line")),
}

KINDS = {"budget": Paper.budget, "target": Paper.target, "law": Paper.law, "plan": Paper.plan, "letter": Paper.letter, "list": Paper.advice,
         "staff": Paper.staff, "price": Paper.price, "survey": Paper.survey, "ministry": Paper.ministry,
         "corruption": Paper.corruption, "index": Paper.index, "criteria": Paper.criteria, "minutes": Paper.minutes}


DRAWN = tuple(KINDS)
KINDS["grid"] = Paper.grid


def drawn(name, rng, kinds=DRAWN):
    """(document, truth) of one paper of some kinds."""
    paper = Paper(rng, name, kinds)
    return paper.document, paper.truth
