import { definePack } from "../definitions";
import { standardRules } from "../standardRules";
import { ktBc12 } from "./ktBc12";
import { ktBc6 } from "./ktBc6";
import { ktPl1 } from "./ktPl1";
import { ktPl2 } from "./ktPl2";
import { ktPl3 } from "./ktPl3";
import { ktPl4 } from "./ktPl4";
import { ktPl5 } from "./ktPl5";
import { ktPl6 } from "./ktPl6";
import { ktTl } from "./ktTl";

/** What the dated values below are taken from. */
const SHARES = "Kế hoạch 4627/KH-UBND ngày 29/12/2023 của UBND tỉnh Kon Tum, Phần II, mục VI.1";

/** Plan 4627/KH-UBND: digital transformation of Kon Tum in 2024, its annexes and its reports. */
export const konTum2024 = definePack({
  id: "kon-tum-2024",
  version: "1.0.0",
  name: "Kế hoạch Chuyển đổi số tỉnh Kon Tum năm 2024",
  document: {
    number: "4627/KH-UBND",
    date: "2023-12-29",
    issuer: "Ủy ban nhân dân tỉnh Kon Tum",
    title: "Kế hoạch Chuyển đổi số tỉnh Kon Tum năm 2024",
  },
  planYear: 2024,
  // Part II.VI.1: the agencies' own plans are finished in the first quarter.
  deadline: { month: 3, day: 31, yearOffset: 0 },
  department: "Sở Thông tin và Truyền thông",
  forms: [ktPl1, ktPl2, ktPl3, ktPl4, ktPl5, ktPl6, ktTl, ktBc6, ktBc12],
  parameters: [
    { id: "dx-share", value: 100, from: "2024-01-01", to: "2024-12-31", document: SHARES },
    { id: "security-share", value: 1000, from: "2024-01-01", to: "2024-12-31", document: SHARES },
  ],
  heldFigures: [
    { of: { form: "KT-PL5", column: "allocated" }, with: { form: "KT-PL2", column: "planned" } },
    { of: { form: "KT-PL5", column: "allocated" }, with: { form: "KT-PL2", column: "disbursed" } },
    // The year holds its first six months.
    {
      of: { form: "KT-BC12", column: "cumulative" },
      with: { form: "KT-BC6", column: "cumulative" },
    },
  ],
  levelSums: [
    { of: { form: "KT-TL", column: "digital" }, with: { form: "KT-PL5", column: "needed" } },
    {
      of: { form: "KT-TL", column: "security" },
      with: { form: "KT-PL5", column: "needed" },
      group: "an-toan",
    },
  ],
  rules: standardRules,
});
