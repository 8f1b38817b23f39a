"""Findings of a report: in prose, list items, under the names of tools, in tables of strengths and weaknesses."""
import facts
from columns import SHADES, heading
from document import Cell, Para, Table
from scores import shown


def record(text, numbers):
    tools = {facts.tool_of(no) for no in numbers}
    return {"tool": tools.pop() if len(tools) == 1 else "", "indicator_nos": ";".join(map(str, numbers)), "text": text}


def sentence(s, no):
    return s.grammar.draw("finding sentence", no, no=no, name=facts.INDICATORS[no - 1], score=shown(s.by_no[no]))


def prose(s, weak):
    texts = {no: sentence(s, no) for no in weak}
    return [Para(t, "body") for t in texts.values()], [record(t, [no]) for no, t in texts.items()], []


def bullets(s, weak):
    mark = s.rng.choice(("- ", "• ", "{n}) ", "{n}. "))
    texts = {no: sentence(s, no) for no in weak}
    return ([Para(mark.format(n=i + 1) + t, "item") for i, t in enumerate(texts.values())],
            [record(t, [no]) for no, t in texts.items()], [])


def under_tools(s, weak):
    blocks, found = [], []
    for tool, numbers in facts.TOOLS.items():
        here = [no for no in weak if no in numbers]
        if here:
            blocks.append(Para(facts.TOOL_NAMES[tool], "body", bold=True))
        for no in here:
            text = s.grammar.draw("problem", no)
            blocks.append(Para("- " + text, "item"))
            found.append(record(text, list(numbers)))
    return blocks, found, []


def strengths(s, weak):
    """A table with a row for each tool: what is good, what is weak."""
    shade, rows, found, spare = s.rng.choice(SHADES), [], [], []
    heads = (("tool", "TOOL"), ("strength", "STRENGTH"), ("weakness", "FINDING"))
    rows.append([Cell([heading(s.grammar, f)], role=r, bold=True, align="center", shade=shade) for f, r in heads])
    for tool, numbers in facts.TOOLS.items():
        best = max(numbers, key=s.by_no.get)
        worst = min(numbers, key=s.by_no.get)
        good, bad = s.grammar.draw("outcome", best), s.grammar.draw("problem", worst)
        rows.append([Cell([tool], align="center"), Cell([good]), Cell([bad])])
        found.append(record(bad, list(numbers)))
        spare.append(record(good, list(numbers)))
    return [Table(rows, [14, 43, 43], "other", meanings=[r for _, r in heads])], found, spare


def by_indicator(s, weak):
    """A table of indicators with what was found, one cell over several where one text speaks for them."""
    shade = s.rng.choice(SHADES)
    rows = [[Cell([heading(s.grammar, f)], role=f.upper(), bold=True, align="center", shade=shade) for f in ("indicator", "score", "finding")]]
    found = []
    for tool, numbers in facts.TOOLS.items():
        text = s.grammar.draw("problem", min(numbers, key=s.by_no.get))
        for no in numbers:
            cells = [Cell([f"{no}. {facts.INDICATORS[no - 1]}"]), Cell([shown(s.by_no[no])], align="center")]
            rows.append(cells + ([Cell([text], rows=len(numbers))] if no == numbers[0] else []))
        found.append(record(text, list(numbers)))
    s.keep(s.by_no, s.assessed)
    return [Table(rows, [36, 14, 50], "scores", meanings=["INDICATOR", "SCORE", "FINDING"])], found, []
