"""Reads forms QN-B1 and QN-B2 of letter 790/STTTT (Quảng Ngãi, plan 2019) with openpyxl alone."""
import re
from collections import defaultdict

from values import decimal, dong, is_number, source, text, whole

# What an amount is called in views, in data rows, and its year.
SERIES = {
    "QN-B1": {"Ước thực hiện năm 2018": ("Ước thực hiện", 2018)},
    "QN-B2": {
        "Tổng kinh phí": ("Tổng kinh phí", 2019),
        "Đã thực hiện": ("Đã thực hiện", 2019),
        "Cần thực hiện năm 2019": ("Nhu cầu trong năm", 2019),
    },
}
# How the forms head their amounts, the columns' ids, and what views call them.
COLUMNS = {
    "QN-B1": [("Tổng kinh phí", "estimate", "Ước thực hiện năm 2018")],
    "QN-B2": [
        ("Tổng kinh phí", "total", "Tổng kinh phí"),
        ("Đã thực hiện", "done", "Đã thực hiện"),
        ("Cần thực hiện trong năm 2019", "needed", "Cần thực hiện năm 2019"),
    ],
}
HEADS = {form: {head: title for head, _id, title in all_of} for form, all_of in COLUMNS.items()}
COLUMN_IDS = {form: {one: title for _head, one, title in all_of} for form, all_of in COLUMNS.items()}


def header(rows, form):
    """Number of the header row, and columns by their headings in both header rows."""
    top = next(at for at, row in enumerate(rows) if text(row[0]) == "TT")
    columns = {}
    for row in rows[top : top + 2]:
        for column, value in enumerate(row):
            columns.setdefault(text(value), column)
    find = lambda start: next(at for head, at in columns.items() if head.startswith(start))
    return top, {
        "name": find("Nội dung/Nhiệm vụ" if form == "QN-B1" else "Tên dự án"),
        "period": columns.get("Thời gian thực hiện"),
        "level": find("Ngân sách TW"),
        "type": find("Nguồn vốn đầu tư"),
        "amounts": {columns[head]: title for head, title in HEADS[form].items()},
    }


def shares(level, amount):
    """An amount by what the text of its budget levels says."""
    parts = [part.strip() for part in level.split(";")]
    if len(parts) == 1:
        return [(level, amount)]
    found = []
    for part in parts:
        percent = re.fullmatch(r"(.+?)\s*([\d.,]+)\s*%", part)
        worth = re.fullmatch(r"(.+?)\s*:\s*([\d.,]+)", part)
        assert percent or worth, part
        name, number = (percent or worth).groups()
        found.append((name, decimal(number)))
    all_of = sum(number for _name, number in found)
    return [(name, whole(amount * number / all_of)) for name, number in found]


def money_of(amounts, lines, row):
    """What a task is made of: title, level, type, amount and the row of its cell."""
    sums = defaultdict(int)
    for own, (level, kind) in lines:
        for title, value in own.items():
            for part, amount in shares(level, dong(value)):
                sums[title, *source(part, kind)] += amount
    for title, value in amounts.items():
        split = sum(amount for (one, *_rest), amount in sums.items() if one == title)
        assert split == dong(value), title
    return [(*key, amount, row) for key, amount in sums.items() if amount != 0]


def read_sheet(sheet, form):
    """Tasks of a form with their money by source, the groups in order, and the stated totals."""
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    top, at = header(rows, form)
    tasks, groups, stated = [], [], {}
    for index, row in enumerate(rows[top + 3 :], top + 3):
        first, second = row[0], text(row[1])
        amounts = {title: row[column] for column, title in at["amounts"].items()}
        sources = text(row[at["level"]]), text(row[at["type"]])
        if second == "Tổng cộng":
            stated = {title: dong(value) for title, value in amounts.items()}
            break
        if is_number(first):
            if text(row[at["name"]]) == "":
                continue
            period = "" if at["period"] is None else text(row[at["period"]])
            tasks.append(
                {
                    **{"group": groups[-1], "task": text(row[at["name"]])},
                    **{"period": period, "row": index, "typed": amounts},
                    "lines": [(amounts, sources)],
                }
            )
        elif re.fullmatch("[IVX]+", text(first)):
            groups.append(second)
        elif any(is_number(value) for value in amounts.values()):
            # Lines under a task say how its money is made up.
            lines = tasks[-1]["lines"]
            if lines[0][0] is tasks[-1]["typed"]:
                lines.clear()
            lines.append((amounts, sources))
    for task in tasks:
        task["amounts"] = {title: dong(value) for title, value in task["typed"].items()}
        task["money"] = money_of(task["typed"], task["lines"], task["row"])
    return {"tasks": tasks, "groups": groups, "stated": stated}
