"""Sums the amounts of submissions without any code of this project.

usage: independentSum.py FOLDER
Reads every .xlsx in FOLDER that openpyxl can open, finds the header row of the forms by its first
cell ("TT"), and adds up the rows whose first cell is a whole number, in đồng, by file and measure.
"""
import json
import pathlib
import sys
from decimal import Decimal

from openpyxl import load_workbook

MEASURES = {
    "Cần thực hiện trong năm 2019": "needed",
    "Đã thực hiện": "done",
    "Ước kinh phí thực hiện năm 2018": "estimate",
}
MILLION = Decimal(1_000_000)


def amount(value):
    """An amount in đồng; texts are read the Vietnamese way."""
    if value is None or value == "":
        return 0
    if isinstance(value, str):
        value = value.strip().replace(".", "").replace(",", ".")
    dong = Decimal(str(value)) * MILLION
    assert dong == dong.to_integral_value(), f"not whole đồng: {value}"
    return int(dong)


def columns(rows, top):
    found = {}
    for row in rows[top : top + 2]:
        for column, value in enumerate(row):
            if isinstance(value, str) and value.strip() in MEASURES:
                found[MEASURES[value.strip()]] = column
    return found


def sheet_sums(sheet):
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    tops = [index for index, row in enumerate(rows) if row and row[0] == "TT"]
    if not tops:
        return {}
    found = columns(rows, tops[0])
    sums = {measure: 0 for measure in found}
    for row in rows[tops[0] + 2 :]:
        if isinstance(row[0], (int, float)) and isinstance(row[1] or row[2], str):
            for measure, column in found.items():
                sums[measure] += amount(row[column])
    return sums


def main(folder):
    result = {}
    for path in sorted(pathlib.Path(folder).glob("*.xlsx")):
        try:
            book = load_workbook(path, data_only=True)
        except Exception as error:  # a damaged file is one of the samples
            result[path.name] = {"unreadable": type(error).__name__}
            continue
        sums = {}
        for sheet in book.worksheets:
            sums.update(sheet_sums(sheet))
        result[path.name] = sums
    json.dump(result, sys.stdout)


main(sys.argv[1])
