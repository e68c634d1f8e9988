import { createCodec } from "../../src/adapters/xlsx";
import { packById } from "../../src/core/packs";
import packageInfo from "../../package.json";
import { planAnnex } from "./annex";
import { samples } from "./data";
import { writeSample, type SampleFile, type SampleSetting } from "./writeSample";

/** How much of a sound file arrives when sending breaks off. */
const ARRIVED = 0.6;

/** All sample files; two calls give the same bytes. */
export async function makeSamples(): Promise<readonly SampleFile[]> {
  const codec = createCodec();
  const pack = packById("quang-ngai-2019");
  if (!pack) throw new Error("the samples are made for the pack quang-ngai-2019");
  const setting: SampleSetting = {
    pack,
    codec,
    toolVersion: packageInfo.version,
    sealedAt: "2018-07-27T08:00:00.000Z",
    asXls: new Set(["SKHĐT"]),
  };
  const files: SampleFile[] = [];
  for (const sample of samples) files.push(await writeSample(sample, setting));
  const whole = files[0]?.bytes ?? new Uint8Array();
  const broken = whole.slice(0, Math.floor(whole.length * ARRIVED));
  return [
    ...files,
    { path: "nop/13-ubnd-huyen-ly-son-tep-hong.xlsx", bytes: broken },
    { path: "phu-luc.xlsx", bytes: await codec.write(planAnnex()) },
  ];
}
