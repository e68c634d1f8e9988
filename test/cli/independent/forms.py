"""Reads forms QN-B1 and QN-B2 of letter 790/STTTT (Quảng Ngãi, plan 2019) with openpyxl alone."""
import json
import pathlib
import re
from collections import defaultdict
from decimal import Decimal

from openpyxl import load_workbook

MILLION = Decimal(1_000_000)
FORMS = ("QN-B1", "QN-B2")
MEASURES = {
    "QN-B1": {"Tổng kinh phí": "Ước thực hiện năm 2018"},
    "QN-B2": {
        "Tổng kinh phí": "Tổng kinh phí",
        "Đã thực hiện": "Đã thực hiện",
        "Cần thực hiện trong năm 2019": "Cần thực hiện năm 2019",
    },
}
LEVELS = [
    ("trung ương", "Ngân sách trung ương"),
    ("tỉnh", "Ngân sách cấp tỉnh"),
    ("huyện", "Ngân sách cấp huyện"),
    ("xã", "Ngân sách cấp xã"),
    ("khác cấp", "Ngân sách khác"),
]
TYPES = [
    ("đối tác công tư", "Đối tác công tư"),
    ("chương trình mục tiêu", "Vốn chương trình mục tiêu quốc gia"),
    ("oda", "Vốn ODA, vốn vay ưu đãi, viện trợ"),
    ("kéo dài", "Vốn kéo dài, chuyển nguồn"),
    ("thu được để lại", "Nguồn thu được để lại"),
    ("quỹ", "Nguồn quỹ"),
    ("xã hội hóa", "Xã hội hóa"),
    ("doanh nghiệp", "Xã hội hóa"),
    ("thu phí người sử dụng", "Xã hội hóa"),
    ("vốn đầu tư", "Vốn đầu tư phát triển"),
    ("sự nghiệp", "Vốn sự nghiệp (chi thường xuyên)"),
    ("chi thường xuyên", "Vốn sự nghiệp (chi thường xuyên)"),
]
NO_LEVEL, NO_TYPE = "Chưa ghi nguồn", "Chưa ghi loại vốn"
OTHERS_MONEY = {"Đối tác công tư", "Xã hội hóa"}


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def text(value):
    return "" if value is None else str(value).strip()


def whole(amount):
    assert amount == amount.to_integral_value(), f"not whole đồng: {amount}"
    return int(amount)


def decimal(value):
    """A number as typed; texts are read the Vietnamese way."""
    if value is None or text(value) == "":
        return Decimal(0)
    if isinstance(value, str):
        value = value.strip().replace(".", "").replace(",", ".")
    return Decimal(str(value))


def dong(value):
    return whole(decimal(value) * MILLION)


def named(words, table):
    return next((name for part, name in table if part in words.lower()), None)


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
        "amounts": {columns[head]: title for head, title in MEASURES[form].items()},
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


def source(level, kind):
    level_name = named(level, LEVELS)
    if level_name is None:
        return NO_LEVEL, NO_TYPE
    return level_name, named(kind, TYPES) or NO_TYPE


def read_sheet(book, form):
    """Tasks of a form with their money by source, the groups in order, and the stated totals."""
    rows = [[cell.value for cell in row] for row in book[form].iter_rows()]
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
                    **{"form": form, "group": groups[-1], "task": text(row[at["name"]])},
                    **{"period": period, "row": index, "amounts": amounts},
                    "lines": [(amounts, sources)],
                }
            )
        elif re.fullmatch("[IVX]+", text(first)):
            groups.append(second)
        elif any(is_number(value) for value in amounts.values()):
            # Lines under a task say how its money is made up.
            lines = tasks[-1]["lines"]
            if lines[0][0] is tasks[-1]["amounts"]:
                lines.clear()
            lines.append((amounts, sources))
    return {"tasks": tasks, "groups": groups, "stated": stated, "columns": at["amounts"]}


def facts_of(task, file):
    sums = defaultdict(int)
    for amounts, (level, kind) in task["lines"]:
        for title, value in amounts.items():
            for part, amount in shares(level, dong(value)):
                sums[title, *source(part, kind)] += amount
    for title, value in task["amounts"].items():
        split = sum(amount for (one, *_rest), amount in sums.items() if one == title)
        assert split == dong(value), f"{file}: {task['task']}: {title}"
    for (title, level, kind), amount in sums.items():
        if amount != 0:
            yield {
                **{key: task[key] for key in ("form", "group", "task", "period", "row")},
                **{"title": title, "level": level, "type": kind, "amount": amount},
                "state": kind not in OTHERS_MONEY,
            }


def read_file(path):
    book = load_workbook(path, data_only=True)
    memory = {text(row[0].value): text(row[1].value) for row in book["_sdt"].iter_rows()}
    agency = json.loads(memory["agency"].strip("|"))
    year = json.loads(memory["year"].strip("|"))
    sheets = {form: read_sheet(book, form) for form in FORMS if form in book.sheetnames}
    return {"agency": agency, "year": year, "sheets": sheets}


def read_folder(folder):
    files, rejected = {}, []
    for path in sorted(pathlib.Path(folder).glob("*.xlsx")):
        try:
            files[path.stem] = read_file(path)
        except Exception as error:  # a damaged file is one of the samples
            if type(error).__name__ != "BadZipFile":
                raise
            rejected.append(path.stem)
    facts = []
    for stem, file in files.items():
        for number, sheet in enumerate(file["sheets"].values()):
            for place, task in enumerate(sheet["tasks"]):
                for fact in facts_of(task, stem):
                    agency = file["agency"]
                    where = {"file": stem, "key": (stem, number, place)}
                    facts.append({**fact, **where, "agency": agency["name"], "code": agency["code"]})
    return {"files": files, "rejected": rejected, "facts": facts}
