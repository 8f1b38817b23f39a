"""Text by rules: `[name]` opens a rule, each line under it is one alternative. `[name 4]` is the rule's form for indicator 4.

In an alternative `{name}` stands for a rule or a given value, `{1..99}` for a number, `{a|b}` for one of the words.
"""
import pathlib
import re

TEXTS = pathlib.Path(__file__).resolve().parent / "text"
SETS = ("fit", "validation", "blind")
SLOT = re.compile(r"{([^{}]+)}")


def parse(path):
    rules, name = {}, None
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.endswith("]"):
            name = line[1:-1]
            if name in rules:
                raise ValueError(f"{path.name} opens [{name}] twice; rename one of the two rules")
            rules[name] = []
        elif line and not line.startswith("# "):
            rules[name].append(line)
    return rules


class Grammar:
    """The rules of one set of wordings and those that all sets share, drawn from with one random generator."""

    def __init__(self, name, rng):
        self.rules = {**parse(TEXTS / "common.txt"), **parse(TEXTS / f"{name}.txt")}
        self.rng = rng

    def alternatives(self, rule, topic=None):
        """The alternatives of a rule; those of the topic beside those for every topic."""
        return self.rules.get(f"{rule} {topic}", []) + self.rules.get(rule, [])

    def draw(self, rule, topic=None, **given):
        """One text of a rule. Slots take the same topic; `given` values come before rules."""
        return self.fill(self.rng.choice(self.alternatives(rule, topic)), topic, given)

    def sample(self, rule, count, topic=None, **given):
        """Different texts of a rule, at most `count`."""
        found = {}
        for _ in range(count * 6):
            if len(found) < count:
                found.setdefault(self.draw(rule, topic, **given))
        return list(found)

    def fill(self, text, topic, given):
        def value(match):
            slot = match.group(1)
            if "|" in slot:
                return self.rng.choice(slot.split("|"))
            if ".." in slot:
                low, high = slot.split("..")
                return str(self.rng.randint(int(low), int(high)))
            return str(given[slot]) if slot in given else self.draw(slot, topic, **given)

        return SLOT.sub(value, text)
