import {
  makeCertificate,
  readCertificate,
  serializeCertificate,
  verifyCertificate,
  type CertificateFile,
} from "../../src/app/certificateFile";
import { planConsolidated } from "../../src/app/consolidate";
import { sha256 } from "../../src/adapters/node";
import { createCodec } from "../../src/adapters/xlsx";
import { printPack } from "../../src/core/packFile";
import { sheetNamed, type WorkbookSnapshot } from "../../src/core/sheet";
import { sampleConsolidation, sampleSubmissions } from "../support/consolidations";
import { PACK } from "../support/submissions";

const codec = createCodec();
const consolidated = sampleConsolidation();
let bytes: Uint8Array;
let workbook: WorkbookSnapshot;
let certificate: CertificateFile;

async function write(): Promise<Uint8Array> {
  return codec.write(planConsolidated(consolidated));
}

beforeAll(async () => {
  bytes = await write();
  const read = codec.read(bytes, "tong-hop.xlsx");
  if (!read.ok) throw new Error(read.error.kind);
  workbook = read.value;
  certificate = await makeCertificate({ consolidated, pack: PACK, workbook: bytes, sha256 });
});

/** What comparing finds, as paths. */
async function pathsOf(said: unknown, of = workbook, file = bytes): Promise<readonly string[]> {
  const options = { bytes: file, pack: PACK, sha256 };
  const { findings } = await verifyCertificate(said as never, of, options);
  return findings.map(({ cell }) => cell);
}

/** A copy of the certificate with one value changed, and its path. */
function* oneChanged(value: unknown, path = ""): Generator<readonly [string, unknown]> {
  if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      const at = Array.isArray(value) ? `${path}[${name}]` : path ? `${path}.${name}` : name;
      for (const [found, changed] of oneChanged(inner, at)) {
        const copy = Array.isArray(value) ? [...value] : { ...value };
        (copy as Record<string, unknown>)[name] = changed;
        yield [found, copy];
      }
    }
  } else if (typeof value === "string" && /^\d+$/.test(value)) {
    yield [path, String(BigInt(value) + 1n)];
    yield [path, Number(value)];
  } else if (typeof value === "number") yield [path, value + 1];
  else if (typeof value === "boolean") yield [path, !value];
  else yield [path, typeof value === "string" ? `${value}x` : "0"];
}

describe("makeCertificate", () => {
  test("says every sum in digits, seven ways, with all keys", () => {
    const { sums, counts, balanced, pack, inputs } = certificate;
    expect(balanced).toBe(true);
    expect(counts).toMatchObject({ files: 4, counted: 3, rejected: 1, agencies: 3, misstated: 0 });
    const needed = sums.find(({ measure, state }) => measure === "needed" && state);
    const same = "502000011";
    expect(needed).toEqual({
      ...{ form: "QN-B2", measure: "needed", year: 2019, state: true },
      ...{ byAgency: same, byGroup: same, byTask: same, byLevel: same, byType: same },
      ...{ byYear: null, facts: same, residual: "0" },
    });
    expect(pack.id).toBe(PACK.id);
    expect(inputs.find(({ name }) => name === "hong.xlsx")).toEqual({
      ...{ name: "hong.xlsx", sha256: "hong.xlsx".padEnd(64, "f"), outcome: "rejected" },
      ...{ agency: null, instead: null },
    });
  });

  test("hashes are those of the files", async () => {
    expect(certificate.workbook.sha256).toBe(await sha256(bytes));
    const exported = new TextEncoder().encode(printPack(PACK));
    expect(certificate.pack.sha256).toBe(await sha256(exported));
  });

  test("the same inputs in another order give the same text", async () => {
    const again = sampleConsolidation([...sampleSubmissions()].reverse());
    const other = await makeCertificate({
      ...{ consolidated: again, pack: PACK, sha256 },
      workbook: await codec.write(planConsolidated(again)),
    });
    expect(serializeCertificate(other)).toBe(serializeCertificate(certificate));
  });
});

describe("readCertificate", () => {
  test.each(["", "{", "[]", "null", '"so-du-toan/certificate@1"', '{"format":"khac@1"}'])(
    "%s is none",
    (text) => {
      expect(readCertificate(text)).toBeNull();
    }
  );

  test("takes back what was written", () => {
    expect(readCertificate(serializeCertificate(certificate))).toEqual(certificate);
  });
});

describe("verifyCertificate", () => {
  test("the certified workbook agrees", async () => {
    expect(await pathsOf(certificate)).toEqual([]);
  });

  test("any one value changed in the certificate is named, one đồng too", async () => {
    const changes = [...oneChanged(certificate)].filter(([path]) => path !== "format");
    expect(changes.length).toBeGreaterThan(100);
    // Some at a time: each comparison consolidates anew.
    for (const [path, changed] of changes.filter((_one, at) => at % 7 === 0)) {
      expect(await pathsOf(changed)).toEqual([path]);
    }
    const tampered = changes.filter(([path]) => path.startsWith("sums[0]"));
    for (const [path, changed] of tampered) expect(await pathsOf(changed)).toEqual([path]);
  });

  test("a key left out, one added and a sum left out are named", async () => {
    const { balanced: _left, ...rest } = certificate;
    expect(await pathsOf(rest)).toEqual(["balanced"]);
    expect(await pathsOf({ ...certificate, note: 1 })).toEqual(["note"]);
    const sums = certificate.sums.slice(0, -1);
    expect(await pathsOf({ ...certificate, sums })).toEqual([`sums[${String(sums.length)}]`]);
  });

  test("one đồng more in a data row is named in every sum that it stands in", async () => {
    const data = sheetNamed(workbook, "Dữ liệu")!;
    const column = data.values[0]!.indexOf("Số tiền (đồng)");
    const values = data.values.map((row, at) =>
      at === 1 ? row.map((value, place) => (place === column ? Number(value) + 1 : value)) : row
    );
    const sheets = workbook.sheets.map((one) => (one === data ? { ...one, values } : one));
    const paths = await pathsOf(certificate, { ...workbook, sheets });
    const place = /sums\[\d+\]/.exec(paths.join())?.[0] ?? "none";
    for (const way of ["byAgency", "byGroup", "byTask", "byLevel", "byType", "facts"]) {
      expect(paths).toContain(`${place}.${way}`);
    }
  });

  test("another file with the same sums is told by its hash alone", async () => {
    const options = { bytes: Uint8Array.of(...bytes, 0), pack: PACK, sha256 };
    const said = readCertificate(serializeCertificate(certificate))!;
    const { findings } = await verifyCertificate(said, workbook, options);
    expect(findings.map(({ kind }) => kind)).toEqual(["certificate-workbook"]);
  });

  test("a workbook that is no consolidation has no certificate", async () => {
    const options = { bytes, pack: PACK, sha256 };
    const { status } = await verifyCertificate({}, { ...workbook, sheets: [] }, options);
    expect(status).toBe("not-consolidated");
  });
});
