import type { ReadProblem } from "../../core/consolidation";

type LooksLike = Extract<ReadProblem, { kind: "not-a-workbook" }>["looksLike"];

/** How much of a file is looked at to guess what it is, in bytes. */
const HEAD = 64 * 1024;

const HTML_START = /^\s*(<!doctype html|<html|<head|<body|<meta|<table|<style)/i;

/** Namespaces of the two spreadsheet formats that are a single XML file. */
const XML_WORKBOOK = /schemas-microsoft-com:office:spreadsheet|opendocument:xmlns:office/;

/** What bytes that are no workbook most probably are. */
export function looksLike(bytes: Uint8Array): LooksLike {
  const text = headText(bytes);
  if (text.startsWith("%PDF")) return "pdf";
  if (/^(?:PK|Rar!|7z\xbc|7z\ufffd)/.test(text)) return "zip";
  if (HTML_START.test(text)) return "html";
  return isPlainText(text) ? "csv" : "unknown";
}

/**
 * Whether bytes that are neither zip nor compound file still hold a workbook: XML
 * spreadsheets, .xls of Excel 2 to 4, and the HTML tables that many systems export as .xls.
 */
export function readableText(bytes: Uint8Array, name: string): boolean {
  if (isOldExcel(bytes)) return true;
  const text = headText(bytes);
  if (/^\s*<\?xml/.test(text) && XML_WORKBOOK.test(text)) return true;
  const isXls = name.toLowerCase().endsWith(".xls");
  return isXls && HTML_START.test(text) && /<table/i.test(text);
}

/** A "beginning of file" record of BIFF2, BIFF3, BIFF4 or a bare BIFF5/8 stream. */
function isOldExcel(bytes: Uint8Array): boolean {
  const version = bytes[1] ?? -1;
  const length = bytes[2] ?? 0;
  return (
    bytes[0] === 9 &&
    [0, 2, 4, 8].includes(version) &&
    length >= 4 &&
    length <= 16 &&
    bytes[3] === 0
  );
}

function headText(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD);
  const isUtf16 = head[0] === 0xff && head[1] === 0xfe;
  const isOtherUtf16 = head[0] === 0xfe && head[1] === 0xff;
  const encoding = isUtf16 ? "utf-16le" : isOtherUtf16 ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(head);
}

/** Text has next to no control characters and few broken letters. */
export function isPlainText(text: string): boolean {
  const odd = text.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return text.trim() !== "" && odd <= text.length / 50;
}
