/** The page that lists every form with its picture, in Vietnamese and English. */
export function formsPage(packs) {
  const lines = [
    "# Các biểu mẫu · The forms",
    "",
    "Trang đầu của mỗi biểu mẫu khi in, chưa điền số liệu. Trang này do `node scripts/formPictures.mjs` viết ra.",
    "The first page of every form as it prints, blank. `node scripts/formPictures.mjs` writes this page.",
    "",
    ...packs.flatMap(({ id, name }) => [`- [${name}](#${id}) (\`${id}\`)`]),
  ];
  return `${[...lines, ...packs.flatMap(packLines)].join("\n")}\n`;
}

function packLines({ id, name, document, department, forms }) {
  const [year, month, day] = document.date.split("-").map(Number);
  return [
    "",
    `<a id="${id}"></a>`,
    "",
    `## ${name}`,
    "",
    `Văn bản · Document: ${document.number}, ${day}/${month}/${year}, ${document.issuer}. Đơn vị tổng hợp · Department: ${department}.`,
    ...forms.flatMap(formLines),
  ];
}

function formLines({ id, title, reference, columns }) {
  return [
    "",
    `### ${id} · ${title}`,
    "",
    `${reference} · ${columns} cột / columns`,
    "",
    `![${id}](${id}.png)`,
  ];
}
