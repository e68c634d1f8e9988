import { err, ok, type Result } from "../core/result";
import type { Sha256 } from "./ports";

/** "\\server\share", with folders below it; what a registry file cannot hold is in no such name. */
const SHARE = /^\\\\[^\\/:*?"<>|\p{Cc}]+(?:\\[^\\/:*?"<>|\p{Cc}]+)+$/u;
/** Office 2016 to 2024 and Microsoft 365 all call themselves 16.0 there. */
const BRANCH = "HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs";

/** The same share always has the same id, so that importing twice changes nothing. */
async function idOf(share: string, sha256: Sha256): Promise<string> {
  const hash = await sha256(new TextEncoder().encode(`so-du-toan\n${share.toLowerCase()}`));
  // Version 8 of RFC 9562: an id made by a rule of one's own.
  const variant = (8 + (parseInt(hash.charAt(16), 16) % 4)).toString(16);
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    variant + hash.slice(17, 20),
    hash.slice(20, 32),
  ];
  return `{${parts.join("-")}}`;
}

/**
 * The text of a .reg file that makes Excel on Windows trust a shared folder with manifests and show
 * it under Insert, My add-ins, Shared folder. The error is the share that is none.
 */
export async function makeTrustedCatalog(
  share: string,
  sha256: Sha256
): Promise<Result<string, string>> {
  const plain = share.trim().replace(/\\+$/, "");
  if (!SHARE.test(plain)) return err(share);
  const id = await idOf(plain, sha256);
  const lines = [
    "Windows Registry Editor Version 5.00",
    "",
    `[${BRANCH}\\${id}]`,
    `"Id"="${id}"`,
    `"Url"="${plain.replaceAll("\\", "\\\\")}"`,
    '"Flags"=dword:00000001',
    "",
  ];
  return ok(lines.join("\r\n"));
}
