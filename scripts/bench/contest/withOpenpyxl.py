"""Consolidates a folder of QN-B2 as plainConsolidation.ts does, with openpyxl in its fastest modes.

usage: withOpenpyxl.py FOLDER OUTPUT
"""
import pathlib
import re
import sys
from collections import defaultdict

from openpyxl import Workbook, load_workbook

MEASURES = ("Đã thực hiện", "Cần thực hiện trong năm 2019")
LEVEL = "Ngân sách TW/Tỉnh/Huyện/khác (ghi rõ)"
TYPE = "Nguồn vốn đầu tư/ Nguồn sự nghiệp/ khác (ghi rõ)"
SHARE = re.compile(r"^(.*?)\s*(\d+)\s*%$")
NAME = 1


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
                yield agency, group, task, title, name, row[kind] or "", money, f"R{number}C{column + 1}"


def sum_by(facts, key_of):
    sums = defaultdict(int)
    for fact in facts:
        sums[(*key_of(fact), fact[3])] += fact[6]
    return [(*key, total) for key, total in sums.items()]


def main(folder, output):
    facts = []
    for path in sorted(pathlib.Path(folder).glob("*.xlsx")):
        book = load_workbook(path, read_only=True, data_only=True)
        facts.extend(facts_of(path.name, list(book.worksheets[0].iter_rows(values_only=True))))
        book.close()
    result = Workbook(write_only=True)
    sheets = {
        "Agencies": sum_by(facts, lambda fact: (fact[0],)),
        "Groups": sum_by(facts, lambda fact: (fact[1], fact[0])),
        "Tasks": sum_by(facts, lambda fact: (fact[0], fact[2])),
        "Sources": sum_by(facts, lambda fact: (fact[4], fact[5])),
        "Data": facts,
    }
    for name, rows in sheets.items():
        sheet = result.create_sheet(name)
        for row in rows:
            sheet.append(row)
    result.save(output)


main(sys.argv[1], sys.argv[2])
