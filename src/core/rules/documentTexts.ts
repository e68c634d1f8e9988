import { findDocumentNumbers } from "../text";
import { rememberByText } from "./rememberByText";

/** The document numbers in a text; each text is taken apart once for all rules and checks. */
export const documentNumbersIn = rememberByText(findDocumentNumbers);

/** A number with its day and without its letters: "QĐ 301 ngày 12/2/2025", "KH-SYT 12 (4/3/2026)". */
const SHORT =
  /(?<![\p{L}\d])(?:QĐ|NQ|KH|CV|TTr|TB|CT|BC|HĐ|quyết định|nghị quyết|kế hoạch|công văn|tờ trình|thông báo|chỉ thị|báo cáo|hợp đồng)(?:-\p{L}{2,10})?(?:\s+số)?:?\s*\d{1,5}\s*[,(;]?\s*(?:(?:ban hành|ký)\s+)?(?:(?:ngày|ng\.?)\s*)?\d{1,2}\s*(?:[/.-]\s*\d{1,2}\s*[/.-]|tháng\s+\d{1,2}\s+năm)\s*(?:\d{4}|\d{2})(?!\d)/iu;

/** Whether a text quotes a document, if only by number and day; most texts have neither. */
export function quotesDocument(text: string): boolean {
  return /[\d/]/.test(text) && (documentNumbersIn(text).length > 0 || SHORT.test(text));
}

/** Marks of "the same as above" that stand alone in a cell: "nt", "-nt-", "n.t", "như trên", "-//-". */
const DITTO =
  /^[-–"“”(.\s]*(?:n\s*[./]?\s*t|như trên|[/"“”〃]+)[-–"“”).\s]*$|^[-–"“”〃\s]*["“”〃][-–"“”〃\s]*$/iu;

/** Whether a text says only that the text above holds here too. */
export function isDitto(text: string): boolean {
  return text !== "" && text.length < 15 && DITTO.test(text.normalize("NFC"));
}
