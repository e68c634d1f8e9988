import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findAgency, loadCommunes, provinces } from "../../src/core/directory";

interface Table {
  readonly provinces: readonly {
    readonly ma_tinh: string;
    readonly ten: string;
    readonly sap_nhap_tu: readonly { readonly ma_tinh_cu: string; readonly ten_cu: string }[];
  }[];
}
interface Communes {
  readonly communes: readonly {
    readonly ma_tinh: string;
    readonly ma_xa: string;
    readonly ten: string;
  }[];
}
interface Renamed {
  readonly map: readonly (readonly [string, string, string])[];
  readonly variants_seen: readonly string[];
}

function read(name: string): unknown {
  const file = join(__dirname, "../../../shared/reference/data", name);
  return JSON.parse(readFileSync(file, "utf8"));
}

test("provinces, their codes and what they were merged from are those of the statistics office", () => {
  const { provinces: table } = read("provinces-34.json") as Table;
  const now = provinces.filter(({ to }) => to === null);
  expect(now.map(({ code, name }) => [code, name])).toEqual(
    table.map(({ ma_tinh, ten }) => [ma_tinh, ten])
  );
  const merged = table.filter((one) => one.sap_nhap_tu.length > 1);
  expect(
    provinces.flatMap((one) => (one.to === null ? [] : [[one.code, one.name, one.successor]]))
  ).toEqual(
    merged.flatMap((one) => one.sap_nhap_tu.map((old) => [old.ma_tinh_cu, old.ten_cu, one.ten]))
  );
});

test("communes are those of the statistics office", async () => {
  const table = read("communes-quangngai-tayninh-thanhhoa.json") as Communes;
  const ours = (await Promise.all(["38", "51", "80"].map(loadCommunes))).flat();
  const sorted = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(" ")).sort();
  expect(sorted(ours.map((one) => [one.province, one.code, one.name]))).toEqual(
    sorted(table.communes.map((one) => [one.ma_tinh, one.ma_xa, one.ten]))
  );
});

test("every renamed body leads to its successor", () => {
  const { map } = read("doi-ten-co-quan.json") as Renamed;
  const found = map.map(([old]) => findAgency(old, { onDate: "2025-07-01" })?.current?.name);
  expect(found).toEqual(map.map(([, now]) => now));
});

test("the spellings seen in the field are known, but for lists and the state bank", () => {
  const { variants_seen } = read("doi-ten-co-quan.json") as Renamed;
  const unknown = variants_seen.filter((text) => {
    const match = findAgency(text, { onDate: "2024-01-01" });
    return match?.kind !== "exact" && match?.kind !== "alias";
  });
  expect(unknown).toEqual([
    "Các sở, ban, ngành; UBND các phường, xã",
    "UBND các phường xã",
    "Ngân hàng nhà nước khu vực XII",
  ]);
});
