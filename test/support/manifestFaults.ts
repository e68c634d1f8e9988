import { JSDOM } from "jsdom";

/** Kinds of faults of a manifest that Excel answers with silence: the add-in is just not there. */
type Fault = "xml" | "ids" | "references" | "https" | "sizes" | "versions";

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Sizes that every control must have. */
const SIZES = ["16", "32", "80"];

/** What is wrong with a manifest, each kind once. @param version of package.json, three numbers */
export function manifestFaults(text: string, version: string): readonly Fault[] {
  const parser = new new JSDOM("").window.DOMParser();
  const manifest = parser.parseFromString(text, "application/xml");
  const all = (name: string): readonly Element[] => [...manifest.getElementsByTagName(name)];
  if (all("parsererror").length > 0) return ["xml"];
  const values = (name: string): readonly string[] =>
    all("*").flatMap((element) => element.getAttribute(name) ?? []);
  const ids = values("id");
  const known = new Set(
    ["bt:Image", "bt:Url", "bt:String"].flatMap((name) =>
      all(name).flatMap((element) => element.getAttribute("id") ?? [])
    )
  );
  const urls = values("DefaultValue").filter((value) => /^\w+:\/\//.test(value));
  const appDomains = all("AppDomain").map((element) => element.textContent);
  const sizesOf = (icon: Element): readonly (string | null)[] =>
    [...icon.children].map((image) => image.getAttribute("size"));
  const found: Readonly<Record<Exclude<Fault, "xml">, boolean>> = {
    ids:
      !GUID.test(all("Id")[0]?.textContent ?? "") ||
      new Set(ids).size !== ids.length ||
      ids.some((id) => id.length > 32),
    references: values("resid").some((id) => !known.has(id)),
    https: [...urls, ...appDomains].some((url) => !url.startsWith("https://")),
    sizes: all("Icon").some((icon) => !SIZES.every((size) => sizesOf(icon).includes(size))),
    versions: all("Version").some((element) => element.textContent !== `${version}.0`),
  };
  return (Object.keys(found) as (keyof typeof found)[]).filter((kind) => found[kind]);
}
