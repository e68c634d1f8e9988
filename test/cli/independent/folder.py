"""Reads a folder of submissions of one season with openpyxl alone."""
import hashlib
import json
import pathlib

from openpyxl import load_workbook

import forms2019
import forms2027
from values import OTHERS_MONEY, text

SEASONS = {"quang-ngai-2019": forms2019, "cds-2027": forms2027}


def read_file(path):
    book = load_workbook(path, data_only=True)
    memory = {text(row[0].value): text(row[1].value).strip("|") for row in book["_sdt"].iter_rows()}
    told = {key: json.loads(memory[key]) for key in ("agency", "year", "pack")}
    season = SEASONS[told["pack"]]
    names = [form for form in season.SERIES if form in book.sheetnames]
    sheets = {form: season.read_sheet(book[form], form) for form in names}
    return {**told, "sheets": sheets, "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}


def facts_of(stem, file):
    season = SEASONS[file["pack"]]
    for form, sheet in file["sheets"].items():
        for place, task in enumerate(sheet["tasks"]):
            for title, level, kind, amount, line in task["money"]:
                plain, year = season.SERIES[form][title]
                yield {
                    **{key: task[key] for key in ("group", "task", "period", "row")},
                    **{"form": form, "title": title, "plain": plain, "year": year},
                    **{"level": level, "type": kind, "amount": amount, "line": line},
                    **{"state": kind not in OTHERS_MONEY, "file": stem, "key": (stem, form, place)},
                    **{"agency": file["agency"]["name"], "code": file["agency"]["code"]},
                }


def read_folder(folder):
    """The files by their name without its ending, what they could not be read, and all facts."""
    files, rejected = {}, []
    for path in sorted(pathlib.Path(folder).glob("*.xlsx")):
        try:
            files[path.stem] = read_file(path)
        except Exception as error:  # a damaged file is one of the samples
            if type(error).__name__ != "BadZipFile":
                raise
            rejected.append(path.stem)
    facts = [fact for stem, file in files.items() for fact in facts_of(stem, file)]
    season = SEASONS[next(iter(files.values()))["pack"]]
    sheets = [one for file in files.values() for one in file["sheets"].items()]
    present = {form for form, _sheet in sheets}
    return {
        **{"files": files, "rejected": rejected, "facts": facts},
        "year": next(iter(files.values()))["year"],
        "series": {form: all for form, all in season.SERIES.items() if form in present},
        "groups": {form: sheet["groups"] for form, sheet in sheets},
        "columns": season.COLUMN_IDS,
    }
