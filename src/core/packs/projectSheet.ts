import { NUMBERING } from "./columns";
import type { FixedRow, FormDefinition, ProjectField } from "./definitions";

const GENERAL = "chung";
const CONTENT = "noi-dung";

/** A row of a project's sheet that says what is to be filled in. */
const row = (group: string, asked: ProjectItem): FixedRow => {
  if (typeof asked === "string") return { group, cells: { item: asked } };
  const [field, item] = asked;
  return { group, field, cells: { item } };
};

/** A printed label, with what it asks for where rules compare that. */
type ProjectItem = string | readonly [field: ProjectField, label: string];

/** What a project's sheet asks for: of the project as such, and of what is done in it. */
export interface ProjectItems {
  readonly general: readonly ProjectItem[];
  readonly content: readonly ProjectItem[];
}

/** Everything about a sheet that one project fills in, besides its name, title and document. */
export function projectSheet({ general, content }: ProjectItems) {
  return {
    nameColumn: "item",
    groupColumn: "item",
    sourcedColumn: null,
    perProject: true,
    rowsPerGroup: 0,
    groups: [
      { id: GENERAL, name: "Thông tin chung" },
      { id: CONTENT, name: "Nội dung dự án" },
    ],
    fixedRows: [
      ...general.map((item) => row(GENERAL, item)),
      ...content.map((item) => row(CONTENT, item)),
    ],
    equations: [],
    columns: [
      { ...NUMBERING, width: 6 },
      {
        id: "item",
        header: "Thông tin",
        kind: "name",
        essential: true,
        required: true,
        width: 42,
      },
      {
        id: "content",
        header: "Nội dung",
        kind: "text",
        aliases: ["Nội dung thông tin"],
        width: 68,
      },
    ],
  } as const satisfies Partial<FormDefinition>;
}
