"""Times of a measure in the spellings of clerks, with their first and last day."""
import calendar
import datetime

MONTHS = ("มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม").split()
SHORT = "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.".split()


def month_of(fiscal_year, place):
    """(month 1-12, Buddhist year) of the month at a place 0-11 of a fiscal year, which begins in October."""
    return (place + 9) % 12 + 1, fiscal_year - (place < 3)


def days(fiscal_year, first, last):
    """First and last day, in the common era, of the months at two places of a fiscal year."""
    month, year = month_of(fiscal_year, first)
    end, end_year = month_of(fiscal_year, last)
    start = datetime.date(year - 543, month, 1)
    return start.isoformat(), datetime.date(end_year - 543, end, calendar.monthrange(end_year - 543, end)[1]).isoformat()


def span(rng):
    """Places of the first and last month of a measure."""
    first = rng.choice((0, 0, 0, 1, 2, 3, 3, 4, 5, 6, 6, 7))
    return first, min(11, first + rng.choice((1, 2, 2, 3, 5, 5, 8, 11)))


def spelled(rng, fiscal_year, first, last):
    """(text, first day, last day, lenient fields) of a period of some months, in one of many spellings."""
    start, end = days(fiscal_year, first, last)
    (a, ay), (b, by) = month_of(fiscal_year, first), month_of(fiscal_year, last)
    long_a, long_b, short_a, short_b = MONTHS[a - 1], MONTHS[b - 1], SHORT[a - 1], SHORT[b - 1]
    dash = rng.choice((" - ", " – ", "-"))
    last_day = end[-2:].lstrip("0")
    forms = [
        f"{short_a} {ay % 100}{dash}{short_b} {by % 100}",
        f"{short_a} {ay}{dash}{short_b} {by}",
        f"{long_a} {ay}{dash}{long_b} {by}",
        f"{long_a} {ay} ถึง {long_b} {by}",
        f"เดือน{long_a} {ay} ถึงเดือน{long_b} {by}",
        f"1 {short_a} {ay}{dash}{last_day} {short_b} {by}",
        f"1 {long_a} {ay} ถึง {last_day} {long_b} {by}",
    ]
    if ay == by:
        forms += [f"{short_a}{dash}{short_b} {by}", f"{long_a}{dash}{long_b} {by}"]
    if (first, last) == (0, 11):
        forms = [f"ตลอดปีงบประมาณ พ.ศ. {fiscal_year}", f"ปีงบประมาณ {fiscal_year}", f"ตลอดทั้งปี {fiscal_year}"] + forms[:4]
    if first % 3 == 0 and last == first + 2:
        forms += [f"ไตรมาสที่ {first // 3 + 1} ปีงบประมาณ {fiscal_year}", f"ไตรมาส {first // 3 + 1}/{fiscal_year}"]
    deadlines = [f"ภายในเดือน{long_b} {by}", f"ภายในวันที่ {last_day} {long_b} {by}", f"ภายใน {last_day} {short_b} {by}"]
    if rng.random() < 0.15:
        return rng.choice(deadlines), "", end, ["period_start"]
    return rng.choice(forms), start, end, []
