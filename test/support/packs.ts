import { packById } from "../../src/core/packs";

export { formById } from "../../src/core/packs";

const pack = packById("quang-ngai-2019");
if (!pack) throw new Error("the built-in pack is gone");

/** The pack most tests run on. */
export const quangNgai = pack;
