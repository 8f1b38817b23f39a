"""Measures of a report: what is meant, before any layout. Texts are as the truth has them: Arabic digits, no list numbers."""
import dataclasses

import facts
import periods

UNITS = {"กองคลัง": ["กองคลัง"], "กองช่าง": ["กองช่าง"], "กองการศึกษา": ["กองการศึกษา", "กองการศึกษา ศาสนาและวัฒนธรรม"],
         "กองสาธารณสุขและสิ่งแวดล้อม": ["กองสาธารณสุขและสิ่งแวดล้อม", "กองสาธารณสุขฯ"], "กองสวัสดิการสังคม": ["กองสวัสดิการสังคม"],
         "กองยุทธศาสตร์และงบประมาณ": ["กองยุทธศาสตร์และงบประมาณ"], "กองการเจ้าหน้าที่": ["กองการเจ้าหน้าที่"],
         "หน่วยตรวจสอบภายใน": ["หน่วยตรวจสอบภายใน"]}
SECRETARY = {"SAO": ["สำนักปลัด", "สำนักปลัด อบต.", "สำนักปลัดฯ"], "PAO": ["สำนักปลัด", "สำนักปลัด อบจ."]}
EVERYONE = ["ทุกส่วนราชการ", "ทุกสำนัก/กอง", "ทุกกอง"]
STATES = ("done", "in_progress", "not_started")


@dataclasses.dataclass
class Measure:
    no: int
    tool: str
    name: str
    finding: str
    measure: str
    steps: list
    owners: list
    units: str
    first: int
    last: int
    period: tuple
    status: str
    said: str
    result: str
    outcome: str
    follow_up: str
    remark: str
    foreign: dict


def owners(rng, kind):
    """The units of a measure as written, one a line, and their canonical names."""
    if rng.random() < 0.12:
        return [rng.choice(EVERYONE)], "ALL"
    secretary = SECRETARY.get(kind, ["สำนักปลัด", "สำนักปลัดเทศบาล"])
    known = {"สำนักปลัด": secretary, **UNITS}
    chosen = ["สำนักปลัด"] if rng.random() < 0.4 else []
    while not chosen or rng.random() < 0.25 and len(chosen) < 3:
        unit = rng.choice(list(known))
        chosen += [unit] * (unit not in chosen)
    return [rng.choice(known[u]) for u in chosen], ";".join(chosen)


def draw(grammar, kind, fiscal_year, no):
    """One measure that answers an indicator."""
    rng = grammar.rng
    written, units = owners(rng, kind)
    first, last = periods.span(rng)
    status = rng.choices(STATES, (6, 3, 1))[0]
    waiting = status == "not_started"
    return Measure(
        no, facts.tool_of(no), facts.INDICATORS[no - 1], grammar.draw("problem", no), grammar.draw("measure", no),
        grammar.sample("step", rng.choice((1, 2, 2, 3, 3, 4, 5)), no), written, units, first, last,
        periods.spelled(rng, fiscal_year, first, last), status, grammar.draw("status " + status),
        "" if waiting else grammar.draw("result", no), "" if waiting else grammar.draw("outcome", no),
        grammar.draw("follow_up", no), grammar.draw("remark", no) if rng.random() < 0.4 else "",
        {"budget": rng.choice(("-", f"{rng.randint(2, 90)},000", f"{rng.randint(1, 9)}{rng.randint(0, 9)},500", "ไม่ใช้งบประมาณ")),
         "place": grammar.draw("place"), "kpi": grammar.draw("kpi", no), "target": grammar.draw("target", no),
         "problem_met": rng.choice(("-", "ไม่มี"))})


def several(grammar, kind, fiscal_year, weak):
    """Measures for the weak indicators in their order, no two of one name."""
    found = {}
    for no in sorted(weak):
        for _ in range(grammar.rng.choice((1, 1, 1, 2))):
            m = draw(grammar, kind, fiscal_year, no)
            found.setdefault(m.measure, m)
    return list(found.values())


def labels(rng, count):
    """Labels of the steps of one measure: numbers of some form, nested numbers or bullets."""
    style = rng.choices(("{}.", "{})", "({})", "-", "•", "nested"), (10, 3, 2, 5, 2, 2))[0]
    if style == "nested" and count > 3:
        return (["1.", "1.1", "1.2", "2.", "2.1"])[:count]
    return [style.format(n + 1) if style != "nested" else f"{n + 1}." for n in range(count)]


def record(m, shown, labels_of_steps, owner, table_no, row_no, by_months=False):
    """The truth of one measure in a layout that shows some fields. `owner` is its text as the layout joins the units."""
    period, start, end, lenient = m.period
    lenient = list(lenient) if "period" in shown else []
    if by_months:
        period, lenient = "", ["period"]
        start, end = by_months
    elif "period" not in shown:
        period = start = end = ""
    if "indicator" not in shown:
        lenient += ["tool", "indicator_no", "indicator_name"]
    if "status" not in shown and "result" in shown:
        lenient.append("status")
    if "kpi" in shown:
        lenient.append("outcome")
    if "problem_met" in shown:
        lenient.append("remark")
    numbered = len(m.steps) > 1
    method = " ".join(f"{label} {text}" for label, text in zip(labels_of_steps, m.steps)) if numbered else m.steps[0]
    steps = [{"step_no": i + 1, "step_label": label.strip("().") if label not in "-•" else "-", "text": text}
             for i, (label, text) in enumerate(zip(labels_of_steps, m.steps))] if numbered else []
    values = {"finding": m.finding, "measure": m.measure, "method": method, "owner": owner, "owner_units": m.units,
              "status": m.status, "result": m.result, "outcome": m.outcome, "follow_up": m.follow_up, "remark": m.remark}
    at = lambda field: values[field] if ("owner" if field == "owner_units" else field) in shown else ""
    linked = "indicator" in shown
    out = {"table_no": table_no, "row_no": row_no, "tool": m.tool if linked else "", "indicator_no": m.no if linked else "",
           "indicator_name": m.name if linked else "", "finding": at("finding"), "measure": m.measure, "method": at("method"),
           "owner": at("owner"), "owner_units": at("owner_units"), "period": period, "period_start": start, "period_end": end,
           "status": at("status"), "result": at("result"), "outcome": at("outcome"), "follow_up": at("follow_up"),
           "remark": at("remark"), "steps": steps if "method" in shown else []}
    if lenient:
        out["lenient"] = lenient
    return out
