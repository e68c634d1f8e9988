import type { FormDefinition, PackDefinition } from "./definitions";
import { cds2027 } from "./cds2027/pack";
import { konTum2024 } from "./konTum2024/pack";
import { quangNgai2019 } from "./quangNgai2019/pack";
import { tayNinh2019 } from "./tayNinh2019/pack";
import { thanhHoa2021 } from "./thanhHoa2021/pack";

/** All built-in packs, the default first. */
export const packs: readonly PackDefinition[] = [
  cds2027,
  quangNgai2019,
  konTum2024,
  tayNinh2019,
  thanhHoa2021,
];

/** The pack for files that name none. */
export const defaultPack: PackDefinition = cds2027;

/** The pack of that id, or null. */
export function packById(id: string): PackDefinition | null {
  return packs.find((pack) => pack.id === id) ?? null;
}

/** The form of that id inside a pack, or null. */
export function formById(pack: PackDefinition, id: string): FormDefinition | null {
  return pack.forms.find((form) => form.id === id) ?? null;
}
