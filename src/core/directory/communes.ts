import { COMMUNES } from "./communeData";
import type { Commune, CommuneKind } from "./definitions";

const KIND_NAMES = { xa: "Xã", phuong: "Phường", "dac-khu": "Đặc khu" } as const;

/** The communes of a province by its code; none for provinces that are not built in. */
export function communesOf(province: string): readonly Commune[] {
  const kinds = Object.entries(COMMUNES[province] ?? {}) as [CommuneKind, string][];
  return kinds.flatMap(([kind, list]) =>
    list.split("|").map((one) => ({
      code: one.slice(0, 5),
      province,
      kind,
      name: `${KIND_NAMES[kind]} ${one.slice(5)}`,
    }))
  );
}
