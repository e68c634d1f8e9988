import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { intake } from "../../src/app/intake";
import { sha256 } from "../../src/adapters/node";
import { createCodec } from "../../src/adapters/xlsx";
import { writeSamples } from "./program";
import { quangNgai } from "../support/packs";

const first = writeSamples();
const names = [
  "phu-luc.xlsx",
  ...readdirSync(path.join(first, "nop")).map((name) => `nop/${name}`),
];

function bytesOf(folder: string, name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(folder, name)));
}

describe("samples", () => {
  test("two runs give the same bytes", () => {
    const second = writeSamples();
    for (const name of names) {
      expect({
        name,
        same: Buffer.from(bytesOf(first, name)).equals(bytesOf(second, name)),
      }).toEqual({ name, same: true });
    }
  });

  test("ten intact seals, two unsealed with errors, one damaged, one foreign annex", async () => {
    const options = { codec: createCodec(), sha256, pack: quangNgai, asOf: "2018-07-31" };
    const read = await Promise.all(
      names.map((name) => intake({ name, bytes: bytesOf(first, name) }, options))
    );
    const tell = read.map(({ status, problem, sealed, issues }) => {
      const errors = issues.some(({ severity }) => severity === "error") ? "errors" : "clean";
      return status === "rejected" ? (problem?.kind ?? "") : `${sealed} ${errors}`;
    });
    expect(tell).toEqual([
      "nothing-to-read",
      ...Array.from({ length: 10 }, () => "intact clean"),
      "none errors",
      "none errors",
      "damaged",
    ]);
  });
});
