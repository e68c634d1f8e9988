import { foldLetters } from "../text";
import type { Table, TableRow } from "../table";

/**
 * Words by which an enterprise, a donor or users pay, in plain letters: with what they pay ("vốn doanh
 * nghiệp", "xã hội hóa"), that they do ("doanh nghiệp tự đầu tư"), or that no budget does.
 */
const PAID_BY_OTHERS = [
  "xa hoi hoa",
  "xhh",
  "tai tro",
  "(?:von|kinh phi|nguon(?: von| kinh phi)?)(?: cua)?(?: cac)? (?:doanh nghiep|dn|tap doan|nha dau tu|tu nhan|tu co)",
  "(?:doanh nghiep|dn|tap doan|nha dau tu|nha mang)(?: \\w+){0,3} (?:tu )?(?:dau tu|chi tra|bo von|bo kinh phi|trang tang|tang)",
  "khong (?:su dung|dung|bo tri)(?: von| kinh phi| nguon)?(?: tu)? (?:ngan sach|nsnn|von nha nuoc)",
];
const OWN_MONEY = new RegExp(`\\b(?:${PAID_BY_OTHERS.join("|")})\\b`);
const ENTERPRISES = /\b(?:doanh nghiep|xa hoi hoa|xhh|xa hoi dau tu)\b/;

/**
 * Whether the money of a row is that of enterprises or people and asks for no source of the state: its
 * group is theirs, the heading above it that the form does not know is, or its own words say so.
 */
export function isOwnMoney({ form, rows }: Table, row: TableRow): boolean {
  if (form.groups.some(({ id, nonState }) => nonState === true && id === row.group)) return true;
  const heading = row.group === null ? rows.find((one) => one.row === row.groupRow) : undefined;
  if (heading && ENTERPRISES.test(foldLetters(heading.name))) return true;
  return Object.values(row.cells).some(
    ({ value }) => typeof value === "string" && OWN_MONEY.test(foldLetters(value))
  );
}
