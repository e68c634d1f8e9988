"""Recomputes every figure of a consolidated workbook from the submitted files, without any code of
this project.

usage: checkViews.py FOLDER CONSOLIDATED.xlsx PLANTS [EARLIER_FOLDER]

Reads every .xlsx in FOLDER that openpyxl can open, adds the tasks up every way, and compares the
stored value of every numeric cell of every sheet, to the đồng. What changed since EARLIER_FOLDER is
recomputed from its files. Prints JSON: numbers compared by sheet, those that nothing here says
anything of, those that only the rules of the program could give, sheets that are not known here or
missing, differences, and for PLANTS numbers of each sheet what is found when one is added to it.
"""
import json
import sys

from openpyxl import load_workbook

from folder import read_folder
from lists import (
    check_certificate,
    check_data,
    check_delta,
    check_issues,
    check_proof,
    check_status,
    check_twice,
)
from views import Comparison, check_list, check_summary, primary


def level_or_type(title):
    return ("type", None) if title.startswith("2.") else ("level", "type")


CHECKS = {
    "Theo đơn vị": lambda sheet, data: check_list(sheet, data, lambda _title: ("agency", None)),
    "Theo nguồn": lambda sheet, data: check_list(sheet, data, level_or_type),
    "Theo hạng mục": lambda sheet, data: check_list(sheet, data, lambda _title: ("group", None)),
    "Theo năm": lambda sheet, data: check_list(sheet, data, lambda _title: ("year", None), "plain"),
    "Đối chiếu": check_certificate,
    "Tình hình nộp": check_status,
    "Vấn đề": check_issues,
    "Trùng lặp": check_twice,
    "Thay đổi": check_delta,
    "Dữ liệu": check_data,
    "_sdt_cn": check_proof,
}


def sheets_of(data):
    """The sheets that these submissions must give; years only where a measure has several."""
    series = [(form, plain) for form, all in data["series"].items() for plain, _year in all.values()]
    first = primary(data["series"])
    names = ["Tổng hợp" if form == first else f"Tổng hợp {form}" for form in data["series"]]
    absent = {"Theo năm"} if len(set(series)) == len(series) else set()
    absent |= {"Thay đổi"} if data["before"] is None else set()
    return {*names, *CHECKS} - absent


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


def main(folder, consolidated, plants, earlier=None):
    data = {**read_folder(folder), "before": read_folder(earlier)["facts"] if earlier else None}
    book = load_workbook(consolidated, data_only=True)
    known = sheets_of(data)
    result = {"compared": {}, "left": [], "ofRules": [], "differences": [], "planted": {}}
    result["unknown"] = sorted(known ^ set(book.sheetnames))
    for sheet in book.worksheets:
        if sheet.title not in known:
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
