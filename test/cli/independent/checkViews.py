"""Recomputes every figure of a consolidated workbook from the submitted files, without any code of
this project.

usage: checkViews.py FOLDER CONSOLIDATED.xlsx PLANTS

Reads every .xlsx in FOLDER that openpyxl can open, adds the tasks up every way, and compares the
stored value of every numeric cell of every sheet, to the đồng. Prints JSON: numbers compared by
sheet, those that nothing here says anything of, those that only the rules of the program could give,
differences, and for PLANTS numbers of each sheet what is found when one is added to that one.
"""
import json
import sys

from openpyxl import load_workbook

from forms import read_folder
from lists import check_certificate, check_data, check_issues, check_status, check_twice
from views import Comparison, check_list, check_summary


def level_or_type(title):
    return ("type", None) if title.startswith("2.") else ("level", "type")


CHECKS = {
    "Theo đơn vị": lambda sheet, data: check_list(sheet, data, lambda _title: ("agency", None)),
    "Theo nguồn": lambda sheet, data: check_list(sheet, data, level_or_type),
    "Theo hạng mục": lambda sheet, data: check_list(sheet, data, lambda _title: ("group", None)),
    "Đối chiếu": check_certificate,
    "Tình hình nộp": check_status,
    "Vấn đề": check_issues,
    "Trùng lặp": check_twice,
    "Dữ liệu": check_data,
}


def compare(sheet, data):
    comparison = Comparison(sheet)
    check = check_summary if sheet.title.startswith("Tổng hợp") else CHECKS[sheet.title]
    check(comparison, data)
    return comparison


def plant(cell, data):
    """What is found when a cell says one more, and nothing else."""
    cell.value += 1
    found = [one["cell"] for one in compare(cell.parent, data).differences]
    cell.value -= 1
    return found


def main(folder, consolidated, plants):
    data = read_folder(folder)
    book = load_workbook(consolidated, data_only=True)
    result = {"compared": {}, "left": [], "ofRules": [], "differences": [], "planted": {}}
    for sheet in book.worksheets:
        if sheet.sheet_state == "veryHidden":
            continue
        comparison = compare(sheet, data)
        numbers = comparison.numbers()
        compared = [cell for cell in numbers if comparison.seen.get(cell)]
        result["compared"][sheet.title] = len(compared)
        for cell in numbers:
            if not comparison.seen.get(cell):
                kind = "ofRules" if cell in comparison.seen else "left"
                result[kind].append(f"{sheet.title}!{cell}")
        result["differences"] += comparison.differences
        step = max(1, len(compared) // int(plants))
        for cell in compared[step // 2 :: step]:
            result["planted"][f"{sheet.title}!{cell}"] = plant(sheet[cell], data)
    json.dump(result, sys.stdout)


main(*sys.argv[1:])
