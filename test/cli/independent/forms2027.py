"""Reads forms B02 and B04 of the pack cds-2027 with openpyxl alone."""
import re
from collections import defaultdict

from values import (
    CENTRE,
    COMMUNE,
    INVESTMENT,
    NO_LEVEL,
    NO_TYPE,
    OTHER_LEVEL,
    PROVINCE,
    RECURRENT,
    SOCIALISED,
    dong,
    is_number,
    source,
    text,
)

NEEDED = "Cần thực hiện năm {}"
TOTAL, ALLOCATED = "Tổng kinh phí", "Lũy kế đã bố trí"
PLANNED, ESTIMATE = "Kế hoạch vốn năm 2026", "Ước thực hiện năm 2026"
SERIES = {
    "B02": {
        TOTAL: (TOTAL, 2027),
        ALLOCATED: (ALLOCATED, 2027),
        NEEDED.format(2027): ("Nhu cầu trong năm", 2027),
    },
    "B04": {
        ALLOCATED: (ALLOCATED, 2027),
        PLANNED: ("Kế hoạch vốn", 2026),
        ESTIMATE: ("Ước thực hiện", 2026),
        TOTAL: (TOTAL, 2027),
        **{NEEDED.format(year): ("Nhu cầu trong năm", year) for year in (2027, 2028, 2029)},
    },
}
NOBODY = (NO_LEVEL, NO_TYPE)
ASKED = "Nhu cầu kinh phí năm 2027"
LEVEL_HEADS = {"NSTW": CENTRE, "NS tỉnh": PROVINCE, "NS xã": COMMUNE, "Khác": OTHER_LEVEL}
TYPE_HEADS = {"Đầu tư": INVESTMENT, "Thường xuyên": RECURRENT}
# Columns of money by their headings from above: what they are of and from whom, where one is named.
COLUMNS = {
    "B02": {
        ("Tổng kinh phí",): (TOTAL, NOBODY),
        ("Lũy kế đã bố trí đến hết năm 2026",): (ALLOCATED, NOBODY),
        **{
            (ASKED, head, inner): (NEEDED.format(2027), (level, kind))
            for head, level in LEVEL_HEADS.items()
            for inner, kind in TYPE_HEADS.items()
        },
        ("Doanh nghiệp, xã hội hóa (ngoài NSNN)",): (NEEDED.format(2027), (OTHER_LEVEL, SOCIALISED)),
    },
    "B04": {
        ("Đã bố trí đến hết năm 2025",): (ALLOCATED, None),
        ("Năm 2026", "Dự toán được giao"): (PLANNED, None),
        ("Năm 2026", "Ước thực hiện"): (ESTIMATE, None),
        ("Nhu cầu kinh phí", "Cộng 3 năm"): (TOTAL, None),
        **{
            ("Nhu cầu kinh phí", f"Năm {year}"): (NEEDED.format(year), None)
            for year in (2027, 2028, 2029)
        },
    },
}
COLUMN_IDS = {
    "B02": {"total": TOTAL, "allocated": ALLOCATED},
    "B04": {
        **{"allocated": ALLOCATED, "planned": PLANNED, "estimate": ESTIMATE, "total": TOTAL},
        **{f"y{offset}": NEEDED.format(2027 + offset) for offset in range(3)},
    },
}


def headings(sheet):
    """First row below the headings, and columns by what their headings say from above."""
    rows = list(sheet.iter_rows(values_only=True))
    top = next(at for at, row in enumerate(rows) if text(row[0]) == "TT")
    body = next(at for at in range(top, len(rows)) if text(rows[at][0]) == "1")
    shown = {(row, column): text(rows[row][column]) for row in range(top, body) for column in range(len(rows[row]))}
    for one in sheet.merged_cells.ranges:
        head = shown.get((one.min_row - 1, one.min_col - 1), "")
        for row in range(one.min_row - 1, one.max_row):
            for column in range(one.min_col - 1, one.max_col):
                if (row, column) in shown:
                    shown[row, column] = head
    columns = {}
    for column in range(max(len(row) for row in rows)):
        path = [shown.get((row, column), "") for row in range(top, body)]
        columns[tuple(dict.fromkeys(head for head in path if head))] = column
    return rows, body + 1, columns


def read_sheet(sheet, form):
    """Tasks of a form with their money by source, the groups in order, and the stated totals."""
    rows, body, columns = headings(sheet)
    money = {columns[path]: of for path, of in COLUMNS[form].items()}
    at = lambda *names: next((columns[(name,)] for name in names if (name,) in columns), None)
    name_at = at("Tên nhiệm vụ, dự án", "Nội dung, nhiệm vụ")
    period_at = at("Thời gian thực hiện")
    level_at = columns.get(("Nguồn kinh phí", "Cấp ngân sách"))
    type_at = columns.get(("Nguồn kinh phí", "Loại vốn"))
    tasks, groups, stated = [], [], defaultdict(int)
    for index in range(body, len(rows)):
        row = rows[index]
        first, second = row[0], text(row[1])
        own = source(text(row[level_at]), text(row[type_at])) if level_at else None
        found = [
            (title, *(fixed or own), dong(row[column]), index)
            for column, (title, fixed) in money.items()
            if is_number(row[column]) and row[column] != 0
        ]
        if second == "Tổng cộng":
            for title, *_source, amount, _row in found:
                stated[title] += amount
        elif re.fullmatch("[IVX]+", text(first)):
            groups.append(second)
        elif is_number(first) and text(row[name_at]) != "":
            period = "" if period_at is None else text(row[period_at])
            about = {"group": groups[-1], "task": text(row[name_at]), "period": period}
            tasks.append({**about, "row": index, "money": found})
        elif found and text(row[name_at]) == "" and not is_number(first):
            # The task is its first source; every line below it is a further one.
            tasks[-1]["money"] += found
    for task in tasks:
        task["amounts"] = {title: 0 for title in SERIES[form]}
        for title, *_source, amount, _row in task["money"]:
            task["amounts"][title] += amount
    stated = {title: stated[title] for title in SERIES[form]}
    return {"tasks": tasks, "groups": groups, "stated": stated}
