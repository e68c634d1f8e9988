import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

const bad = (text: string) => ({
  workbook: filledWorkbook({ M17: text }),
  found: ["M17 like-formula"],
  fix: "fix" as const,
});

describeRule("text-like-formula", {
  good: {
    "a bullet": filledWorkbook({ B17: "- Nâng cấp phần mềm", B18: "+ Mua máy chủ" }),
    "a bullet without a blank": filledWorkbook({ B17: "-Nâng cấp phần mềm", M17: "-02 máy chủ" }),
    "a signed figure": filledWorkbook({ M17: "+5%", M18: "-3" }),
    "a sign alone": filledWorkbook({ M17: "=", M18: "-" }),
    "a sign inside": filledWorkbook({ M17: "Tổng = 5 + 3", M18: "a@b.vn" }),
    "a text among amounts is rule H201's": filledWorkbook({ J17: "=H17+I17" }),
    "outside the table": filledWorkbook({ A2: "=> Sở Y tế" }),
  },
  bad: {
    "an equals sign": bad("=Theo dự toán được duyệt"),
    "an arrow": bad("=> đề nghị bố trí"),
    "an at sign": bad("@Sở Tài chính"),
    "a formula after a plus": bad("+H12+I12"),
    "a command": bad("-2+3+cmd|' /C calc'!A0"),
  },
});
