"""Evaluates the calculations that `explain` prints, exactly, from their printed numbers alone."""
import re
from fractions import Fraction

TOKEN = re.compile(r"\s*(min|max|\d+(?:,\d+)?|[()+−×/;])")


class Expression:
    def __init__(self, text):
        self.tokens, place = [], 0
        text = text.replace("\u00a0", " ").replace("\u202f", " ").strip()
        while place < len(text):
            found = TOKEN.match(text, place)
            if not found:
                raise ValueError(f"{text[place:]!r} in {text!r}")
            self.tokens.append(found.group(1))
            place = found.end()
        self.tokens.append("")

    def take(self, *expected):
        if expected and self.tokens[0] not in expected:
            raise ValueError(f"{self.tokens[0]!r} where {expected} was due")
        return self.tokens.pop(0)

    def sum(self):
        value = self.product()
        while self.tokens[0] in ("+", "−"):
            value = value + self.product() if self.take() == "+" else value - self.product()
        return value

    def product(self):
        value = self.single()
        while self.tokens[0] in ("×", "/"):
            value = value * self.single() if self.take() == "×" else value / self.single()
        return value

    def single(self):
        token = self.take()
        if token in ("min", "max"):
            self.take("(")
            first = self.sum()
            self.take(";")
            second = self.sum()
            self.take(")")
            return min(first, second) if token == "min" else max(first, second)
        if token == "(":
            value = self.sum()
            self.take(")")
            return value
        if not token[:1].isdigit():
            raise ValueError(f"{token!r} where a number was due")
        return Fraction(token.replace(",", "."))


def evaluate(text):
    expression = Expression(text)
    value = expression.sum()
    expression.take("")
    return value


def lower_median(text):
    steps = sorted(int(step) for step in text.replace("\u202f", " ").split(" ; "))
    return Fraction(steps[(len(steps) - 1) // 2])


def result_of(name, text):
    return lower_median(text) if name == "niveau_retenu" else evaluate(text)


LABEL_WIDTH = 16


def printed(text):
    """(label, expression, result, as shown) of each calculation of a page of `explain`."""
    label, parts = None, []
    for line in text.split("\n"):
        start, body = line[:LABEL_WIDTH], line[LABEL_WIDTH:]
        if start.strip().startswith("- "):  # what the calculation below is about
            label, parts = "", []
            continue
        if start.strip() or not body:
            label, parts = start.strip(), []
        if label is None or not body:
            continue
        if not body.startswith("=\u00a0"):
            parts.append(body)
            continue
        found = re.fullmatch(r"=\u00a0(\S+)(?: \(affiché\u00a0: (.+)\))?", body)
        yield label, " ".join(parts) or found.group(1), found.group(1), found.group(2)
        label, parts = None, []
