"""Compares the tables of figures of a consolidated workbook with what the facts add up to."""
import re
from collections import Counter

from values import UNITS, is_number, rounded, text

ROUNDING = "Chênh lệch do làm tròn"


class Comparison:
    """Compares cells with what they must say; remembers which cells it was asked about."""

    def __init__(self, sheet):
        self.sheet = sheet
        self.rows = list(sheet.iter_rows())
        self.seen = {}
        self.differences = []
        units = (self.text(row, 0).partition("Đơn vị tính: ")[2] for row in range(12))
        self.exponent = UNITS[next((unit for unit in units if unit), "đồng")]

    def value(self, row, column):
        cells = self.rows[row] if row < len(self.rows) else ()
        return cells[column].value if column < len(cells) else None

    def text(self, row, column):
        return text(self.value(row, column))

    def expect(self, row, column, expected, exponent=0):
        """`expected` None stands for a blank cell, "skip" for one that only the program knows. A
        number must be shown in units of so many zeros."""
        cell = self.rows[row][column]
        self.seen[cell.coordinate] = expected != "skip"
        found = cell.value
        if expected == "skip":
            return
        if found != expected:
            self.differ(cell, found, expected)
        shown = "#,##0" + "," * (exponent // 3)
        if exponent and cell.number_format != shown:
            self.differ(cell, cell.number_format, shown)

    def differ(self, cell, found, expected):
        name = f"{self.sheet.title}!{cell.coordinate}"
        self.differences.append({"cell": name, "found": found, "expected": expected})

    def missing(self, what):
        self.differences.append({"cell": self.sheet.title, "found": None, "expected": what})

    def numbers(self):
        return [cell.coordinate for row in self.rows for cell in row if is_number(cell.value)]


def total(facts, wanted):
    """Sum of the facts with all these values; None where there is none."""
    own = [fact["amount"] for fact in facts if all(fact[key] == wanted[key] for key in wanted)]
    return sum(own) if own else None


def column_of(band, title, form, called):
    """What a column of figures is of, as its headings say."""
    if "Biểu " in band:
        form = re.match(r"Biểu (\S+?)(:|$)", band).group(1)
    if "chia theo nguồn" not in band:
        return {"form": form, called: title, "state": "ngoài nhà nước" not in band}
    level, _line, kind = title.partition("\n")
    wanted = {"form": form, "title": band.split(" chia theo nguồn")[0], "state": True}
    return {**wanted, "level": level, **({"type": kind} if kind else {})}


def tables(sheet, forms, called="title"):
    """Tables of figures: their title, columns, rows and the row of what rounding leaves."""
    for top in range(len(sheet.rows)):
        if sheet.text(top, 0) != "TT":
            continue
        width = len(sheet.rows[top])
        band, columns, leading = "", {}, {}
        above = f"{sheet.text(top - 1, 0)} {sheet.sheet.title}".split()
        # The sheet without a form's name is that of the first form whose needs are listed.
        form = next((one for one in forms if one in above or f"{one}." in above), primary(forms))
        for column in range(width):
            band = sheet.text(top, column) or band
            title = sheet.text(top + 1, column)
            if title:
                columns[column] = column_of(band, title, form, called)
            elif sheet.text(top, column):
                leading[sheet.text(top, column)] = column
        rows = []
        for row in range(top + 2, len(sheet.rows)):
            if sheet.text(row, 1) in ("", ROUNDING):
                break
            rows.append(row)
        after = rows[-1] + 1
        rounding = after if sheet.text(after, 1) == ROUNDING else None
        yield sheet.text(top - 1, 0), columns, leading, rows, rounding


def primary(series):
    """The form whose needs are consolidated: the first that has any."""
    return next(form for form, all in series.items() if "Nhu cầu trong năm" in [plain for plain, _year in all.values()])


def expect_columns(sheet, data, columns, forms, called):
    """That there is a column for all state money of each series, and for other money where it is."""
    expected = set()
    for form in forms:
        for title, (plain, _year) in data["series"][form].items():
            name = title if called == "title" else plain
            expected.add((form, name, True))
            if total(data["facts"], {"form": form, "title": title, "state": False}) is not None:
                expected.add((form, name, False))
    plain = [one for one in columns.values() if "level" not in one]
    found = Counter((one["form"], one[called], one["state"]) for one in plain)
    if found != Counter(expected):
        sheet.missing(sorted(map(str, set(found) ^ expected)))


class Figures:
    """The figures of one table, and those that its rounded rows must add up to."""

    def __init__(self, sheet, columns, facts):
        self.sheet, self.columns, self.facts = sheet, columns, facts
        self.whole, self.parts = {}, {column: [] for column in columns}

    def expect_row(self, row, wanted, always, kind):
        """`kind` is "total", "part" for a row right below it, or "inner"."""
        for column, one in self.columns.items():
            amount = total(self.facts, {**wanted, **one})
            shown = 0 if amount is None and always else amount
            self.sheet.expect(row, column, shown, self.sheet.exponent)
            if kind == "total":
                self.whole[column] = amount or 0
            elif kind == "part":
                self.parts[column].append(amount or 0)

    def expect_rounding(self, row):
        exponent = self.sheet.exponent
        if (row is None) != (exponent == 0):
            self.sheet.missing(ROUNDING)
        if row is None:
            return
        for column in self.columns:
            parts = sum(rounded(amount, exponent) for amount in self.parts[column])
            self.sheet.expect(row, column, parts - rounded(self.whole[column], exponent))


def tasks_below(facts, wanted):
    """Tasks with these values, in order, each once: its key, name and time."""
    own = [fact for fact in facts if all(fact[key] == wanted[key] for key in wanted)]
    return list(dict.fromkeys((fact["key"], fact["task"], fact["period"]) for fact in own))


def expected_rows(data, form):
    """How often a group, an agency in it and a task of that has a row."""
    facts, expected = data["facts"], Counter()
    for group in data["groups"][form]:
        expected["group", group] += 1
        own = {"form": form, "group": group}
        agencies = {fact["agency"] for fact in facts if total([fact], own) is not None}
        for agency in agencies:
            expected["agency", group, agency] += 1
            for _key, task, period in tasks_below(facts, {**own, "agency": agency}):
                expected["task", group, agency, task, period] += 1
    expected["total",] += 1
    return expected


def check_summary(sheet, data):
    """Groups, agencies under them and tasks under these."""
    facts = data["facts"]
    for _title, columns, leading, rows, rounding in tables(sheet, data["series"]):
        form = next(iter(columns.values()))["form"]
        expect_columns(sheet, data, columns, [form], "title")
        expected = expected_rows(data, form)
        figures = Figures(sheet, columns, facts)
        group = agency = None
        used = Counter()
        for row in rows:
            number, label = sheet.text(row, 0), sheet.text(row, 1)
            kind = "inner"
            if number == "":
                found, wanted, kind = ("total",), {}, "total"
            elif re.fullmatch("[IVX]+", number):
                group = label
                found, wanted, kind = ("group", group), {"group": group}, "part"
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
            figures.expect_row(row, wanted, found[0] in ("total", "group"), kind)
        figures.expect_rounding(rounding)
        for name, count in expected.items():
            if count != 0:
                sheet.missing([*name, count])


def check_list(sheet, data, kinds, called="title"):
    """Rows that each say one value of `kinds`: agency, level and type, group or year."""
    facts = data["facts"]
    for title, columns, _leading, rows, rounding in tables(sheet, data["series"], called):
        form = next(iter(columns.values()))["form"]
        kind, inner = kinds(title)
        expect_columns(sheet, data, columns, [form] if kind == "group" else data["series"], called)
        figures = Figures(sheet, columns, facts)
        level, names = None, Counter()
        for row in rows:
            number, label = sheet.text(row, 0), sheet.text(row, 1)
            if number == "":
                wanted, always, below = {}, True, "total"
            elif inner and not re.fullmatch("[IVX]+", number):
                wanted, always, below = {kind: level, inner: label}, False, "inner"
            else:
                level = int(label.removeprefix("Năm ")) if kind == "year" else label
                wanted, always, below = {kind: level}, kind != "agency", "part"
            names[tuple(sorted(wanted.items()))] += 1
            figures.expect_row(row, wanted, always, below)
        figures.expect_rounding(rounding)
        if kind == "group":
            own = [{"group": group} for group in data["groups"][form]]
        elif kind == "year":
            own = [{"year": year} for all in data["series"].values() for _plain, year in all.values()]
        else:
            own = [{kind: fact[kind]} for fact in facts]
            own += [{kind: fact[kind], inner: fact[inner]} for fact in facts if inner]
        expected = {tuple(sorted(one.items())) for one in [{}, *own]}
        if set(names) != expected or max(names.values()) > 1:
            sheet.missing(sorted(map(str, set(names) ^ expected)))
