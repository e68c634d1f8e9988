"""What cells of any form say, read with openpyxl alone."""
from decimal import ROUND_HALF_UP, Decimal

MILLION = Decimal(1_000_000)
UNITS = {"đồng": 0, "nghìn đồng": 3, "triệu đồng": 6}
CENTRE, PROVINCE, COMMUNE, OTHER_LEVEL = (
    "Ngân sách trung ương",
    "Ngân sách cấp tỉnh",
    "Ngân sách cấp xã",
    "Ngân sách khác",
)
INVESTMENT, RECURRENT = "Vốn đầu tư phát triển", "Vốn sự nghiệp (chi thường xuyên)"
SOCIALISED = "Xã hội hóa"
LEVELS = [
    ("trung ương", CENTRE),
    ("tỉnh", PROVINCE),
    ("huyện", "Ngân sách cấp huyện"),
    ("xã", COMMUNE),
    ("khác cấp", OTHER_LEVEL),
]
TYPES = [
    ("đối tác công tư", "Đối tác công tư"),
    ("chương trình mục tiêu", "Vốn chương trình mục tiêu quốc gia"),
    ("oda", "Vốn ODA, vốn vay ưu đãi, viện trợ"),
    ("kéo dài", "Vốn kéo dài, chuyển nguồn"),
    ("thu được để lại", "Nguồn thu được để lại"),
    ("quỹ", "Nguồn quỹ"),
    ("xã hội hóa", SOCIALISED),
    ("doanh nghiệp", SOCIALISED),
    ("thu phí người sử dụng", SOCIALISED),
    ("vốn đầu tư", INVESTMENT),
    ("sự nghiệp", RECURRENT),
    ("chi thường xuyên", RECURRENT),
]
NO_LEVEL, NO_TYPE = "Chưa ghi nguồn", "Chưa ghi loại vốn"
OTHERS_MONEY = {"Đối tác công tư", SOCIALISED}


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


def rounded(amount, exponent):
    """Đồng in a unit, as Excel's ROUND has it: halves away from zero."""
    return int((Decimal(amount) / 10**exponent).quantize(Decimal(1), ROUND_HALF_UP))


def named(words, table):
    return next((name for part, name in table if part in words.lower()), None)


def source(level, kind):
    level_name = named(level, LEVELS)
    if level_name is None:
        return NO_LEVEL, NO_TYPE
    return level_name, named(kind, TYPES) or NO_TYPE
