"""Compares the tables of figures of a consolidated workbook with what the facts add up to."""
import re
from collections import Counter

from forms import FORMS, is_number, text


class Comparison:
    """Compares cells with what they must say; remembers which cells it was asked about."""

    def __init__(self, sheet):
        self.sheet = sheet
        self.rows = list(sheet.iter_rows())
        self.seen = {}
        self.differences = []

    def value(self, row, column):
        cells = self.rows[row] if row < len(self.rows) else ()
        return cells[column].value if column < len(cells) else None

    def text(self, row, column):
        return text(self.value(row, column))

    def expect(self, row, column, expected):
        """`expected` None stands for a blank cell, "skip" for one that only the program knows."""
        cell = self.rows[row][column]
        self.seen[cell.coordinate] = expected != "skip"
        found = cell.value
        if expected == "skip" or found == expected:
            return
        self.differences.append(
            {"cell": f"{self.sheet.title}!{cell.coordinate}", "found": found, "expected": expected}
        )

    def missing(self, what):
        self.differences.append({"cell": self.sheet.title, "found": None, "expected": what})

    def numbers(self):
        return [cell.coordinate for row in self.rows for cell in row if is_number(cell.value)]


def total(facts, wanted):
    """Sum of the facts with all these values; None where there is none."""
    own = [fact["amount"] for fact in facts if all(fact[key] == wanted[key] for key in wanted)]
    return sum(own) if own else None


def column_of(band, title, form):
    """What a column of figures is of, as its headings say."""
    if "Biểu " in band:
        form = re.match(r"Biểu (\S+?)(:|$)", band).group(1)
        return {"form": form, "title": title, "state": "ngoài nhà nước" not in band}
    if "chia theo nguồn" not in band:
        return {"form": form, "title": title, "state": "ngoài nhà nước" not in band}
    level, _line, kind = title.partition("\n")
    wanted = {"form": form, "title": band.split(" chia theo nguồn")[0], "state": True}
    return {**wanted, "level": level, **({"type": kind} if kind else {})}


def tables(sheet):
    """Tables of figures: their title, columns and rows."""
    for top in range(len(sheet.rows)):
        if sheet.text(top, 0) != "TT":
            continue
        width = len(sheet.rows[top])
        band, columns, leading = "", {}, {}
        above = f"{sheet.text(top - 1, 0)} {sheet.sheet.title}"
        form = next((one for one in FORMS if one in above), "QN-B2")
        for column in range(width):
            band = sheet.text(top, column) or band
            title = sheet.text(top + 1, column)
            if title:
                columns[column] = column_of(band, title, form)
            elif sheet.text(top, column):
                leading[sheet.text(top, column)] = column
        rows = []
        for row in range(top + 2, len(sheet.rows)):
            if not sheet.text(row, 1):
                break
            rows.append(row)
        yield sheet.text(top - 1, 0), columns, leading, rows


def expect_row(sheet, row, columns, facts, wanted, always):
    for column, one in columns.items():
        amount = total(facts, {**wanted, **one})
        sheet.expect(row, column, 0 if amount is None and always else amount)


def tasks_below(facts, wanted):
    """Tasks with these values, in order, each once: its key, name and time."""
    own = [fact for fact in facts if all(fact[key] == wanted[key] for key in wanted)]
    return list(dict.fromkeys((fact["key"], fact["task"], fact["period"]) for fact in own))


def check_summary(sheet, data):
    """Groups, agencies under them and tasks under these."""
    facts = data["facts"]
    for _title, columns, leading, rows in tables(sheet):
        form = next(iter(columns.values()))["form"]
        expected = Counter()
        groups = next(iter(data["files"].values()))["sheets"][form]["groups"]
        for group in groups:
            expected["group", group] += 1
            own = {"form": form, "group": group}
            agencies = {fact["agency"] for fact in facts if total([fact], own) is not None}
            for agency in agencies:
                expected["agency", group, agency] += 1
                for _key, task, period in tasks_below(facts, {**own, "agency": agency}):
                    expected["task", group, agency, task, period] += 1
        expected["total",] += 1
        group = agency = None
        used = Counter()
        for row in rows:
            number, label = sheet.text(row, 0), sheet.text(row, 1)
            if number == "":
                found, wanted = ("total",), {}
            elif re.fullmatch("[IVX]+", number):
                group = label
                found, wanted = ("group", group), {"group": group}
            elif "." in number:
                period = sheet.text(row, leading["Thời gian thực hiện"])
                found = ("task", group, agency, label, period)
                wanted = {"group": group, "agency": agency}
                alike = [
                    key
                    for key, *names in tasks_below(facts, {"form": form, **wanted})
                    if names == [label, period]
                ]
                wanted = {"key": alike[used[found]] if used[found] < len(alike) else None}
                used[found] += 1
            else:
                agency = label
                found, wanted = ("agency", group, agency), {"group": group, "agency": agency}
            expected[found] -= 1
            expect_row(sheet, row, columns, facts, wanted, found[0] in ("total", "group"))
        for name, count in expected.items():
            if count != 0:
                sheet.missing([*name, count])


def check_list(sheet, data, kinds):
    """Rows that each say one value of `kinds`: agency, level and type, group or year."""
    facts = data["facts"]
    for title, columns, _leading, rows in tables(sheet):
        form = next(iter(columns.values()))["form"]
        kind, inner = kinds(title)
        level, names = None, Counter()
        for row in rows:
            number, label = sheet.text(row, 0), sheet.text(row, 1)
            if number == "":
                wanted, always = {}, True
            elif inner and not re.fullmatch("[IVX]+", number):
                wanted, always = {kind: level, inner: label}, False
            else:
                level = label
                wanted, always = {kind: label}, kind != "agency"
            names[tuple(sorted(wanted.items()))] += 1
            expect_row(sheet, row, columns, facts, wanted, always)
        if kind == "group":
            groups = next(iter(data["files"].values()))["sheets"][form]["groups"]
            own = [{"group": group} for group in groups]
        else:
            own = [{kind: fact[kind]} for fact in facts]
            own += [{kind: fact[kind], inner: fact[inner]} for fact in facts if inner]
        expected = {tuple(sorted(one.items())) for one in [{}, *own]}
        if set(names) != expected or max(names.values()) > 1:
            sheet.missing(sorted(map(str, set(names) ^ expected)))
