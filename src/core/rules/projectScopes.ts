import { foldTone } from "../text";
import type { Finding } from "./definitions";
import type { ProjectForm } from "./projectForms";
import { textsOf, type ListedProject } from "./projectTasks";
import { addressFrom } from "./quotedDocuments";

/** "200 TB": how many, and the words behind it up to the next sign or number. */
interface Quantity {
  readonly count: string;
  readonly words: readonly string[];
  readonly text: string;
}

const COUNTED = /(?<![\p{L}\d/.,–-])(\d[\d.,]*)[ \u00a0]+(\p{L}+(?:[ \u00a0]\p{L}+){0,3})/gu;
/** Money, time and shares are no extent; they stand in columns of their own. */
const NO_THINGS = /^(?:đồng|nghìn|ngàn|triệu|tỷ|tỉ|tháng|năm|ngày|quý|tuần|giờ|bước|đợt|giai)$/u;
/** "cấp độ 3 …", "giai đoạn 2 …", "năm 2027 …": the figure belongs to the word before. */
const ORDINAL =
  /(?:cấp|độ|đoạn|năm|tháng|quý|số|thứ|mức|lớp|phiên bản|khu|tổ|tuyến|bước|khóa|điều|khoản)\s*$/u;

function quantitiesIn(text: string): readonly Quantity[] {
  const line = foldTone(text);
  return [...line.matchAll(COUNTED)].flatMap((match) => {
    const [whole, count = "", words = ""] = match;
    const list = words.split(/[ \u00a0]/);
    const isThing = !NO_THINGS.test(list[0] ?? "") && !ORDINAL.test(line.slice(0, match.index));
    return isThing ? [{ count: plainCount(count), words: list, text: whole.trim() }] : [];
  });
}

/** "02" is "2", "9.500" is "9500"; a comma is the decimal sign. */
function plainCount(count: string): string {
  return count
    .replace(/[.,]+$/, "")
    .replace(/\.(?=\d{3}(?!\d))/g, "")
    .replace(/^0+(?=\d)/, "");
}

/** The same thing: the same words, as far as the shorter names it. */
function isSameThing({ words: a }: Quantity, { words: b }: Quantity): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word, at) => word === long[at]);
}

/** How much of a thing a project's sheet names against what the lists name of the same thing. */
export function compareScopes(
  form: ProjectForm,
  listed: readonly ListedProject[],
  others: readonly ProjectForm[]
): readonly Finding[] {
  const entry = form.entries.get("scope");
  const own = quantitiesIn(entry?.text ?? "");
  if (!entry || own.length === 0) return [];
  const named = listed.flatMap((project) =>
    scopeOf(project).flatMap((one) =>
      quantitiesIn(one.text).map((quantity) => ({ ...one, quantity }))
    )
  );
  for (const mine of own) {
    const same = named.filter(({ quantity }) => isSameThing(quantity, mine));
    const [other] = same;
    if (
      !other ||
      agrees(
        mine,
        own,
        same.map(({ quantity }) => quantity)
      )
    )
      continue;
    return [
      {
        at: entry.at,
        messageId: "scope",
        data: {
          ...{ name: form.name, found: mine.text, expected: other.quantity.text },
          cell: addressFrom(entry.at.sheet, other.at),
        },
        related: [other.at],
      },
    ];
  }
  const isShared = own.some((mine) => named.some(({ quantity }) => isSameThing(quantity, mine)));
  return isShared || named.length === 0 ? [] : copiedScope(form, others);
}

/** Some quantity of the thing stands on both sides. */
function agrees(mine: Quantity, own: readonly Quantity[], listed: readonly Quantity[]): boolean {
  const counts = own.filter((one) => isSameThing(one, mine)).map(({ count }) => count);
  return listed.some(({ count }) => counts.includes(count));
}

/** The column of extent: text beside the name, not what was done or is left of it. */
function scopeOf(project: ListedProject): ReturnType<typeof textsOf> {
  const isPlan = project.table.columns.some(({ definition }) => definition.measure === "needed");
  return isPlan ? textsOf(project, ({ kind, group }) => kind === "text" && !group) : [];
}

/** The extent of another project, word for word, while the lists give this one another. */
function copiedScope(form: ProjectForm, others: readonly ProjectForm[]): readonly Finding[] {
  const entry = form.entries.get("scope");
  const model = others.find(
    (other) => other !== form && other.entries.get("scope")?.text === entry?.text
  );
  const from = model?.entries.get("scope")?.at;
  if (!entry || !model || !from) return [];
  const cell = addressFrom(entry.at.sheet, from);
  return [
    {
      at: entry.at,
      messageId: "scope-copied",
      data: { name: form.name, other: model.name, cell },
      related: [from],
    },
  ];
}
