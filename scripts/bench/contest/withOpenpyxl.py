"""Consolidates a folder of QN-B2 as plainConsolidation.ts does, with openpyxl in its fastest modes.

usage: withOpenpyxl.py sums|workbook|checked FOLDER OUTPUT
"""
import itertools
import pathlib
import re
import sys
from collections import defaultdict

from openpyxl import Workbook, load_workbook

from plainChecks import check_sheet

MEASURES = ("Tổng kinh phí", "Đã thực hiện", "Cần thực hiện trong năm 2019")
LEVEL = "Ngân sách TW/Tỉnh/Huyện/khác (ghi rõ)"
TYPE = "Nguồn vốn đầu tư/ Nguồn sự nghiệp/ khác (ghi rõ)"
SHARE = re.compile(r"^(.*?)\s*(\d+)\s*%$")
NAME = 1
PERIOD = 3
SHEET = "QN-B2"


def shares(text):
    for part in text.split(";"):
        match = SHARE.match(part.strip())
        yield (match[1], int(match[2]) / 100) if match else (part.strip(), 1)


def column_of(heads, title):
    return next((row.index(title) for row in heads if title in row), -1)


def facts_of(agency, rows):
    top = next(index for index, row in enumerate(rows) if row and row[0] == "TT")
    heads = rows[top : top + 2]
    measures = [(title, column_of(heads, title)) for title in MEASURES]
    level, kind = column_of(heads, LEVEL), column_of(heads, TYPE)
    group = ""
    for number, row in enumerate(rows[top + 2 :], top + 3):
        task = row[NAME] or ""
        if isinstance(row[0], str) and task:
            group = task
        if not isinstance(row[0], (int, float)) or not task:
            continue
        for title, column in measures:
            amount = row[column]
            if not isinstance(amount, (int, float)) or amount == 0:
                continue
            for name, share in shares(row[level] or ""):
                money = round(amount * share * 1_000_000)
                cell = f"{chr(65 + column)}{number}"
                yield agency, group, task, row[PERIOD] or "", title, name, row[kind] or "", money, cell


def sum_by(facts, key_of):
    sums = defaultdict(int)
    for fact in facts:
        sums[(*key_of(fact), fact[4])] += fact[7]
    return [(*key, total) for key, total in sums.items()]


def sum_sheets(facts):
    return {
        "Agencies": sum_by(facts, lambda fact: (fact[0],)),
        "Groups": sum_by(facts, lambda fact: (fact[1], fact[0])),
        "Tasks": sum_by(facts, lambda fact: (fact[0], fact[2])),
        "Sources": sum_by(facts, lambda fact: (fact[5], fact[6])),
        "Data": facts,
    }


def data_row(fact, row):
    agency, group, task, period, measure, level, kind, money, cell = fact
    link = f"""=HYPERLINK("in/"&M{row}&"#'"&N{row}&"'!"&O{row},"Mở")"""
    shown = [agency[:8], agency, SHEET, group, task, period, measure, 2019, level, kind, 1, money]
    keys = [f"{agency} {task}", agency, agency, group, measure, level, kind, measure]
    return [*shown, agency, SHEET, cell, link, 0, *keys]


def summary_rows(facts):
    first = 1
    for (agency, task), own in itertools.groupby(facts, lambda fact: (fact[0], fact[2])):
        own = list(own)
        last = first + len(own) - 1
        stretch = lambda column: f"Data!${column}${first}:${column}${last}"
        key = f'{stretch("R")},"{agency} {task}"'
        measures = dict.fromkeys(fact[4] for fact in own)
        sums = [f'=SUMIFS({stretch("L")},{key},{stretch("V")},"{one}",{stretch("K")},1)' for one in measures]
        yield [task, agency, own[0][3], *sums]
        first = last + 1


def whole_sheets(facts):
    """As wholeWorkbook.ts; openpyxl writes no results beside formulas."""
    return {
        "Summary": summary_rows(facts),
        "Data": (data_row(fact, row) for row, fact in enumerate(facts, 1)),
    }


RESULTS = {"sums": sum_sheets, "workbook": whole_sheets, "checked": whole_sheets}


def rows_of(path, data_only):
    book = load_workbook(path, read_only=True, data_only=data_only)
    rows = list(book.worksheets[0].iter_rows(values_only=True))
    book.close()
    return rows


def main(result, folder, output):
    facts, findings = [], []
    for path in sorted(pathlib.Path(folder).glob("*.xlsx")):
        rows = rows_of(path, True)
        facts.extend(facts_of(path.name, rows))
        if result == "checked":
            findings.extend(check_sheet(path.name, rows, rows_of(path, False)))
    book = Workbook(write_only=True)
    sheets = RESULTS[result](facts)
    if result == "checked":
        sheets["Findings"] = findings
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(output)


main(*sys.argv[1:])
