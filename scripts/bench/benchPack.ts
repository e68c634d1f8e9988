import { packById } from "../../src/core/packs";

const pack = packById("quang-ngai-2019");
if (!pack) throw new Error("the bench is made for the pack quang-ngai-2019");

/** The pack that the measured workbooks are filled in for. */
export const benchPack = pack;
