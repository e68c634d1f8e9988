import type { Section } from "../ui";

const SECTIONS: readonly Section[] = ["forms", "check", "submit", "merge"];

/** The section a ribbon button asks for by `?section=…`; the first one when it names none. */
export function readSection(address: string): Section {
  const asked = new URL(address).searchParams.get("section");
  return SECTIONS.find((section) => section === asked) ?? "forms";
}
