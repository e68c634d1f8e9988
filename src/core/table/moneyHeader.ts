const MONEY =
  /kinh phí|dự toán|thành tiền|số tiền|ngân sách|khái toán|tổng mức|(?:tổng|nguồn|kế hoạch) vốn|vốn đầu tư|(?:triệu|tỷ|tỉ|nghìn|ngàn) đồng/iu;
const LONGEST_HEADER = 120;

/** Whether a text has words that head columns of money, and is short enough to head one. */
export function headsMoney(text: string): boolean {
  return text.length <= LONGEST_HEADER && MONEY.test(text.normalize("NFC"));
}
