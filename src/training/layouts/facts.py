"""Whose report, of which year, with which scores: the facts that a drawn report states."""
import dataclasses
import pathlib

PLACES = pathlib.Path(__file__).resolve().parents[3] / "src/main/resources/raingan/thai/places.tsv"
INDICATORS = ("การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ", "การใช้ทรัพย์สินของราชการ", "การแก้ไขปัญหาการทุจริต",
              "คุณภาพการดำเนินงาน", "ประสิทธิภาพการสื่อสาร", "การปรับปรุงระบบการทำงาน", "การเปิดเผยข้อมูล", "การป้องกันการทุจริต")
TOOLS = {"IIT": range(1, 6), "EIT": range(6, 9), "OIT": range(9, 11)}
TOOL_NAMES = {"IIT": "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)",
              "EIT": "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)",
              "OIT": "แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)"}
KINDS = {"PAO": ("องค์การบริหารส่วนจังหวัด", "อบจ."), "CITY": ("เทศบาลนคร", "เทศบาลนคร"), "TOWN": ("เทศบาลเมือง", "เทศบาลเมือง"),
         "SUBDISTRICT": ("เทศบาลตำบล", "เทศบาลตำบล"), "SAO": ("องค์การบริหารส่วนตำบล", "อบต.")}
BEFORE_2566 = ((95, "AA"), (85, "A"), (75, "B"), (65, "C"), (55, "D"), (50, "E"), (0, "F"))
SINCE_2566 = ((95, "ผ่านดีเยี่ยม"), (90, "ผ่านดี"), (85, "ผ่าน"), (70, "ต้องปรับปรุง"), (0, "ต้องปรับปรุงโดยด่วน"))


def tool_of(no):
    return next(tool for tool, numbers in TOOLS.items() if no in numbers)


def grade_of(score, year):
    return next(grade for least, grade in (BEFORE_2566 if year < 2566 else SINCE_2566) if score >= least)


@dataclasses.dataclass
class Office:
    kind: str
    name: str
    district: str
    province: str
    code: str

    @property
    def full_name(self):
        return KINDS[self.kind][0] + self.name

    @property
    def place(self):
        return f"อำเภอ{self.district} จังหวัด{self.province}"


def office(grammar):
    """A local government that does not exist, in a district that does."""
    rng = grammar.rng
    rows = [line.split("\t") for line in PLACES.read_text(encoding="utf-8").splitlines() if line.startswith("TH-")]
    code, province, districts = rng.choice([r for r in rows if r[0] != "TH-10"])
    kind = rng.choice(("SAO",) * 8 + ("SUBDISTRICT",) * 6 + ("TOWN", "CITY", "PAO"))
    district = rng.choice(districts.split())
    if kind == "PAO":
        return Office(kind, province, districts.split()[0], province, code)
    return Office(kind, grammar.draw("syllable first") + grammar.draw("syllable last"), district, province, code)


def round_score(rng, no, level):
    """A score about a level, as such tables show them: OIT scores come in steps."""
    if tool_of(no) == "OIT":
        return rng.choice((50.0, 62.5, 66.67, 75.0, 81.25, 87.5, 93.75, 96.88, 100.0))
    return round(min(99.9, max(40, rng.gauss(level, 5))), 2)


def scores(rng, level):
    return {no: round_score(rng, no, level) for no in range(1, 11)}


def overall(by_no):
    """The weighted mean of the three tools, as the survey counts it."""
    mean = {tool: sum(by_no[n] for n in numbers) / len(numbers) for tool, numbers in TOOLS.items()}
    return round(0.3 * mean["IIT"] + 0.3 * mean["EIT"] + 0.4 * mean["OIT"], 2)
