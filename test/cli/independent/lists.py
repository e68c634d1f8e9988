"""Compares the certificate, the data rows and the lists of a consolidated workbook."""
import json
import pathlib
import re
from collections import defaultdict

from values import is_number
from views import total


def check_certificate(sheet, data):
    files, facts = data["files"], data["facts"]
    counts = {
        "Năm kế hoạch": data["year"],
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
            tasks = sum(task["amounts"][title] for task in own["tasks"])
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
        names = [fact["code"], fact["agency"], fact["form"], fact["group"], fact["task"]]
        names += [fact["period"], fact["plain"], fact["level"], fact["type"], fact["file"]]
        # The row of the task, where it is another than that of the cell.
        row = None if fact["line"] == fact["row"] else fact["row"]
        values = (fact["year"], 1 if fact["state"] else 0, fact["amount"], 0, row)
        left[tuple(names)].append(values)
    for row in range(top + 1, len(sheet.rows)):
        named_by = ["Mã đơn vị", "Đơn vị", "Biểu", "Nhóm nhiệm vụ", "Nhiệm vụ, dự án"]
        named_by += ["Thời gian thực hiện", "Chỉ tiêu", "Cấp ngân sách", "Loại vốn"]
        names = [sheet.text(row, heads[head]) for head in named_by]
        names.append(pathlib.Path(sheet.text(row, heads["Tệp"])).stem)
        values = left[tuple(names)]
        columns = ["Năm", "Vốn nhà nước (1/0)", "Số tiền (đồng)", "Phân bổ (1/0)"]
        columns.append("Dòng trong biểu")
        found = tuple(sheet.value(row, heads[head]) for head in columns)
        expected = found if found in values else (values or [(None,) * 5])[0]
        if expected in values:
            values.remove(expected)
        for head, value in zip(columns, expected):
            sheet.expect(row, heads[head], value)
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


def amounts_by_task(facts):
    """Amounts of a side by task, in order, and by what they are of."""
    tasks = {}
    for fact in facts:
        own = tasks.setdefault((fact["code"], fact["form"], fact["task"]), defaultdict(int))
        state = "" if fact["state"] else " (Vốn ngoài nhà nước)"
        own[fact["title"], f"{fact['level']}, {fact['type']}{state}"] += fact["amount"]
    return tasks


def changes_between(before, after, renamed):
    """Rows of the changes: what happened, to which task and amount, and both amounts."""
    pairs = [("Đổi số", task, "", task) for task in after if task in before]
    pairs += [("Đổi tên", task, former[2], former) for task, former in renamed.items()]
    pairs += [("Thêm mới", task, "", None) for task in after if task not in {*before, *renamed}]
    gone = (task for task in before if task not in {*after, *renamed.values()})
    pairs += [("Bỏ", task, "", task) for task in gone]
    for change, task, former, earlier in pairs:
        old, new = before.get(earlier, {}), {} if change == "Bỏ" else after[task]
        differing = [one for one in {**old, **new} if old.get(one, 0) != new.get(one, 0)]
        if change == "Đổi tên" and not differing:
            yield (change, *task, former, "", ""), (None, None, None)
        for one in differing:
            was, now = old.get(one, 0), new.get(one, 0)
            yield (change, *task, former, *one), (was, now, now - was)


def check_delta(sheet, data):
    """Every amount that is another one than in the earlier folder; which task is which renamed one
    is for the program to say, but it must have been there and be gone, and the other be new."""
    before, after = (amounts_by_task(data[side]) for side in ("before", "facts"))
    top = next(row for row in range(len(sheet.rows)) if sheet.text(row, 0) == "TT")
    heads = {sheet.text(top, column): column for column in range(len(sheet.rows[top]))}
    names = ["Thay đổi", "Mã đơn vị", "Biểu", "Nhiệm vụ, dự án", "Tên trước đây", "Chỉ tiêu"]
    rows = [row for row in range(top + 1, len(sheet.rows)) if is_number(sheet.value(row, 0))]
    told = [tuple(sheet.text(row, heads[head]) for head in [*names, "Nguồn vốn"]) for row in rows]
    renamed = {
        (code, form, task): (code, form, former)
        for change, code, form, task, former, *_amount in told
        if change == "Đổi tên"
    }
    for task, former in renamed.items():
        if former not in before or former in after or task in before or task not in after:
            sheet.missing([*task, *former])
    expected = dict(changes_between(before, after, renamed))
    files = {fact["file"] for side in ("before", "facts") for fact in data[side]}
    for number, (row, name) in enumerate(zip(rows, told), 1):
        sheet.expect(row, 0, number)
        for head, value in zip(("Trước", "Nay", "Chênh lệch"), expected.pop(name, (None,) * 3)):
            sheet.expect(row, heads[head], value)
        if pathlib.Path(sheet.text(row, heads["Tệp"])).stem not in files:
            sheet.missing(name)
    if expected:
        sheet.missing(sorted(map(str, expected)))


def record(sheet):
    """What the very hidden sheet holds, by key."""
    told = {}
    for row in sheet.rows[1:]:
        pieces = [cell.value for cell in row[1:] if cell.value is not None]
        told[row[0].value] = json.loads("".join(piece[1:-1] for piece in pieces))
    return told


def check_proof(sheet, data):
    """The figures and hashes that the very hidden sheet keeps of each file."""
    told = record(sheet)
    equal = [
        ("year", told["year"], data["year"]),
        ("facts", told["parts"][-1]["to"], len(data["facts"])),
        ("files", len(told["files"]), len(data["files"]) + len(data["rejected"])),
    ]
    for kept in told["received"]:
        stem, ending = kept["name"].rsplit(".", 1)
        file = data["files"].get(stem)
        if file is None:
            equal.append((stem, stem in data["rejected"], True))
            continue
        if ending == "xlsx":
            equal.append((f"{stem} sha256", kept["sha256"], file["sha256"]))
        equal.append((f"{stem} agency", kept["agency"], file["agency"]))
        for own in kept["sheets"]:
            sums = file["sheets"][own["form"]]
            for column, title in data["columns"][own["form"]].items():
                amounts = [task["amounts"][title] for task in sums["tasks"]]
                equal.append((f"{stem} {column}", own["totals"][column], sum(amounts)))
    for what, found, expected in equal:
        if found != expected:
            sheet.missing([what, found, expected])
