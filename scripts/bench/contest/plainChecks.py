"""What a careful script checks of a QN-B2 beside reading it: a dozen of the rules that ours has.

A cell is read twice, as its value and as its formula: openpyxl gives one of them at a time.
"""
import re
import unicodedata

MONEY = ("Tổng kinh phí", "Đã thực hiện", "Cần thực hiện trong năm 2019")
LEVELS = ("trung ương", "tỉnh", "huyện", "xã", "khác")
KINDS = ("đầu tư", "sự nghiệp", "thường xuyên", "mục tiêu", "khác")
PERIOD = re.compile(r"^(\d{4})(?:\s*-\s*(\d{4}))?$")
SHARE = re.compile(r"(\d+(?:[.,]\d+)?)\s*%")
RANGE = re.compile(r"([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?")
MISPRINT = re.compile(r"[\u00b5\u00ad\u00a8\u00ae]")
PLAN_YEAR = 2019


def folded(text):
    plain = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in plain if letter.isalnum())


def rows_in(formula):
    """Rows that a sum adds over: "=SUM(H13:H52)" or "=SUM(H12,H53)"."""
    rows = []
    for _, first, _, last in RANGE.findall(formula):
        rows.extend(range(int(first), int(last or first) + 1))
    return rows


def check_sum(found, cell, value, formula, own, column, values):
    if not isinstance(formula, str) or not formula.startswith("="):
        found(cell, "a sum typed by hand", value, "a formula")
    elif rows_in(formula) != own:
        found(cell, "a sum over other rows", formula, own)
    parts = [values[row - 1][column] for row in own]
    expected = sum(part for part in parts if isinstance(part, (int, float)))
    if not isinstance(value, (int, float)) or abs(value - expected) > 0.0005:
        found(cell, "a wrong sum", value, expected)


def check_task(found, number, row, formulas, columns, level, kind):
    total, done, needed = columns
    amounts = [row[column] for column in columns]
    for column, amount in zip(columns, amounts):
        if isinstance(amount, str) and amount.strip():
            found((number, column), "an amount typed as text", amount, "a number")
        elif isinstance(amount, (int, float)) and amount < 0:
            found((number, column), "a negative amount", amount, "0 or more")
    numbers = [amount if isinstance(amount, (int, float)) else 0 for amount in amounts]
    if abs(numbers[0] - numbers[1] - numbers[2]) > 0.0005:
        found((number, total), "other than its parts", numbers[0], numbers[1] + numbers[2])
    if not isinstance(formulas[total], str):
        found((number, total), "a sum typed by hand", row[total], "a formula")
    if not any(numbers):
        found((number, total), "a task without money", None, "an amount")
    for column, known in ((level, LEVELS), (kind, KINDS)):
        text = row[column]
        if not isinstance(text, str) or not text.strip():
            found((number, column), "no source", None, known)
        elif not any(word in text.casefold() for word in known):
            found((number, column), "an unknown source", text, known)
    shares = [float(share.replace(",", ".")) for share in SHARE.findall(row[level] or "")]
    if shares and abs(sum(shares) - 100) > 0.01:
        found((number, level), "shares of other than 100 %", sum(shares), 100)
    match = PERIOD.match(str(row[3] or "").strip())
    if not match:
        found((number, 3), "no period", row[3], "2018-2020")
    elif not int(match[1]) <= PLAN_YEAR <= int(match[2] or match[1]):
        found((number, 3), "a period without the plan year", row[3], PLAN_YEAR)
    for column, text in enumerate(row):
        if isinstance(text, str) and (MISPRINT.search(text) or text != unicodedata.normalize("NFC", text)):
            found((number, column), "letters of an old font", text, "Unicode")


def check_sheet(agency, values, formulas):
    """Findings of a sheet: agency, cell, what is wrong, found, expected."""
    findings = []

    def found(cell, what, is_there, expected):
        row, column = cell
        findings.append((agency, f"{chr(65 + column)}{row}", what, str(is_there), str(expected)))

    top = next((at for at, row in enumerate(values) if row and row[0] == "TT"), None)
    if top is None:
        found((1, 0), "no table", None, "TT")
        return findings
    heads = values[top : top + 2]
    places = {title: row.index(title) for row in heads for title in row if title}
    for title in MONEY:
        if title not in places:
            found((top + 1, 0), "no column", None, title)
            return findings
    columns = [places[title] for title in MONEY]
    level = next(place for title, place in places.items() if title.startswith("Ngân sách"))
    kind = next(place for title, place in places.items() if title.startswith("Nguồn vốn"))
    if not any(isinstance(row[0], str) and row[0].startswith("Đơn vị tính") for row in values[:top]):
        found((top, 0), "no unit", None, "Đơn vị tính")
    groups, names, counted = [], {}, 0
    for number in range(top + 4, len(values) + 1):
        row = values[number - 1]
        if isinstance(row[0], str) and row[1]:
            groups.append((number, []))
            counted = 0
        elif isinstance(row[0], (int, float)) and row[1]:
            counted += 1
            if row[0] != counted:
                found((number, 0), "out of order", row[0], counted)
            if groups:
                groups[-1][1].append(number)
            name = folded(row[1])
            if name in names:
                found((number, 1), "the same task twice", row[1], f"B{names[name]}")
            names.setdefault(name, number)
            check_task(found, number, row, formulas[number - 1], columns, level, kind)
        elif row[1] == "Tổng cộng":
            for column in columns:
                own = [group for group, _ in groups]
                cell = (number, column)
                check_sum(found, cell, row[column], formulas[number - 1][column], own, column, values)
    for number, own in groups:
        for column in columns:
            cell = (number, column)
            row = values[number - 1]
            check_sum(found, cell, row[column], formulas[number - 1][column], own, column, values)
    return findings
