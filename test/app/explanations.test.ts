import { findExplanationProblem } from "../../src/app/explanations";

describe("findExplanationProblem", () => {
  test.each([
    "Theo Quyết định 2458/QĐ-UBND",
    "Đã kiểm tra, dự án chuyển tiếp từ năm 2018",
    "nguồn quỹ cũ",
    "không không phải",
    // Decomposed letters are the same letters.
    "nguồn quỹ cũ".normalize("NFD"),
  ])("lets %j stand", (text) => {
    expect(findExplanationProblem(text)).toBeNull();
  });

  test.each([
    ["", "says-nothing"],
    ["   ", "says-nothing"],
    ["ok", "says-nothing"],
    ["OK OK ok ok ok ok", "says-nothing"],
    ["Đã kiểm tra", "says-nothing"],
    ["đã kiểm tra. Đã  rà soát!", "says-nothing"],
    ["đã kiểm tra".normalize("NFD"), "says-nothing"],
    ["1234567890 %", "says-nothing"],
    ["aaaaaaaaaaaa", "says-nothing"],
    ["không không không", "says-nothing"],
    ["Không, KHÔNG, không 2027", "says-nothing"],
    ["vốn đối ứng", "too-short"],
    ["vốn 2018 2019 2020", "too-short"],
  ])("refuses %j: %s", (text, problem) => {
    expect(findExplanationProblem(text)).toBe(problem);
  });
});
