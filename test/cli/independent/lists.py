"""Compares the certificate, the data rows and the lists of a consolidated workbook."""
import pathlib
import re
from collections import defaultdict

from forms import dong, is_number
from views import total

# As the data rows call them, and their year.
PLAIN = {
    "Ước thực hiện năm 2018": ("Ước thực hiện", 2018),
    "Tổng kinh phí": ("Tổng kinh phí", 2019),
    "Đã thực hiện": ("Đã thực hiện", 2019),
    "Cần thực hiện năm 2019": ("Nhu cầu trong năm", 2019),
}


def check_certificate(sheet, data):
    files, facts = data["files"], data["facts"]
    counts = {
        "Năm kế hoạch": 2019,
        "Số tệp đã nhận": len(files) + len(data["rejected"]),
        "Số tệp đã tổng hợp": len(files),
        "Số tệp bị loại": len(data["rejected"]),
        "Số đơn vị đã tổng hợp": len({fact["agency"] for fact in facts}),
        "Số nhiệm vụ": len({fact["key"] for fact in facts}),
        "Số dòng dữ liệu": len(facts),
        "Tổng chênh lệch khi tổng hợp": 0,
    }
    columns, inputs = {}, False
    for row in range(len(sheet.rows)):
        label = sheet.text(row, 0)
        if label in ("Vốn nhà nước", "Vốn ngoài nhà nước"):
            heads = [sheet.text(row, column) for column in range(len(sheet.rows[row]))]
            columns = {
                column: dict(zip(("form", "title"), head.split("\n")), state=label == "Vốn nhà nước")
                for column, head in enumerate(heads)
                if "\n" in head
            }
        elif label == "Kết luận":
            columns = {}
        elif columns and label:
            for column, wanted in columns.items():
                amount = 0 if label == "Chênh lệch" else total(facts, wanted) or 0
                sheet.expect(row, column, amount)
        elif label in counts:
            inputs = False
            place = 6 if label.startswith("Tổng chênh lệch") else 1
            sheet.expect(row, place, counts.pop(label))
        elif label == "Tệp" and sheet.text(row, 1) == "Chỉ tiêu":
            inputs = True
        elif inputs and label:
            form, title = sheet.text(row, 1).split(": ")
            stem = pathlib.Path(label).stem
            own = files[stem]["sheets"][form]
            tasks = sum(dong(task["amounts"][title]) for task in own["tasks"])
            counted = total(facts, {"file": stem, "form": form, "title": title}) or 0
            stated = own["stated"][title]
            for column, value in enumerate((stated, tasks, stated - tasks, counted, tasks - counted), 2):
                sheet.expect(row, column, value)
    if counts:
        sheet.missing(list(counts))


def check_status(sheet, data):
    facts, numbers = data["facts"], []
    top = next(row for row in range(len(sheet.rows)) if sheet.text(row, 0) == "TT")
    heads = {sheet.text(top, column): column for column in range(len(sheet.rows[top]))}
    for row in range(top + 1, len(sheet.rows)):
        stem = pathlib.Path(sheet.text(row, heads["Tệp"])).stem
        if not is_number(sheet.value(row, 0)):
            break
        numbers.append(stem)
        sheet.expect(row, 0, len(numbers))
        file = data["files"].get(stem)
        own = file["sheets"].values() if file else ()
        sheet.expect(row, heads["Năm"], file["year"] if file else None)
        tasks = sum(len(one["tasks"]) for one in own)
        sheet.expect(row, heads["Số nhiệm vụ"], tasks if file else None)
        count = sum(fact["file"] == stem for fact in facts)
        sheet.expect(row, heads["Số dòng dữ liệu"], count if file else None)
        for head in ("Lỗi", "Cảnh báo"):
            sheet.expect(row, heads[head], "skip" if file else None)
    if sorted(numbers) != sorted([*data["files"], *data["rejected"]]):
        sheet.missing(sorted(numbers))


def check_data(sheet, data):
    top = next(row for row in range(len(sheet.rows)) if sheet.text(row, 0) == "Mã đơn vị")
    heads = {sheet.text(top, column): column for column in range(len(sheet.rows[top]))}
    left = defaultdict(list)
    for fact in data["facts"]:
        plain, year = PLAIN[fact["title"]]
        names = [fact["code"], fact["agency"], fact["form"], fact["group"], fact["task"]]
        names += [fact["period"], plain, fact["level"], fact["type"], fact["file"]]
        left[tuple(names)].append((year, 1 if fact["state"] else 0, fact["amount"], 0))
    for row in range(top + 1, len(sheet.rows)):
        named_by = ["Mã đơn vị", "Đơn vị", "Biểu", "Nhóm nhiệm vụ", "Nhiệm vụ, dự án"]
        named_by += ["Thời gian thực hiện", "Chỉ tiêu", "Cấp ngân sách", "Loại vốn"]
        names = [sheet.text(row, heads[head]) for head in named_by]
        names.append(pathlib.Path(sheet.text(row, heads["Tệp"])).stem)
        values = left[tuple(names)]
        columns = ["Năm", "Vốn nhà nước (1/0)", "Số tiền (đồng)", "Phân bổ (1/0)"]
        found = tuple(sheet.value(row, heads[head]) for head in columns)
        expected = found if found in values else (values or [(None,) * 4])[0]
        if expected in values:
            values.remove(expected)
        for head, value in zip(columns, expected):
            sheet.expect(row, heads[head], value)
        sheet.expect(row, heads["Dòng trong biểu"], None)
    if any(left.values()):
        sheet.missing([str(names) for names, values in left.items() if values])


def check_twice(sheet, data):
    top = next(row for row in range(len(sheet.rows)) if sheet.text(row, 0) == "TT")
    heads = {sheet.text(top, column): column for column in range(len(sheet.rows[top]))}
    for row in range(top + 1, len(sheet.rows)):
        if not sheet.text(row, heads["Tệp"]):
            break
        # Which tasks are likely one is for the rules to say; their money is not.
        sheet.expect(row, 0, "skip")
        place = int(re.sub("[A-Z]", "", sheet.text(row, heads["Ô"]))) - 1
        wanted = {
            "file": pathlib.Path(sheet.text(row, heads["Tệp"])).stem,
            **{"form": sheet.text(row, heads["Biểu"]), "row": place},
            "title": sheet.text(row, heads["Chỉ tiêu"]),
        }
        sheet.expect(row, heads["Số tiền (đồng)"], total(data["facts"], wanted))


def check_issues(sheet, data):
    """Rules say how many issues there are: only their numbers are counted here."""
    top = next(row for row in range(len(sheet.rows)) if sheet.text(row, 0) == "TT")
    for row in range(top + 1, len(sheet.rows)):
        if is_number(sheet.value(row, 0)):
            sheet.expect(row, 0, row - top)
