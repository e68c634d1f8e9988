import { diffPacks } from "../../../src/core/packFile";
import { defaultPack, type FormDefinition, type PackDefinition } from "../../../src/core/packs";

const pack = defaultPack;

/** The pack with its first form changed. */
function withForm(change: (form: FormDefinition) => FormDefinition): PackDefinition {
  return { ...pack, forms: pack.forms.map((form, at) => (at === 0 ? change(form) : form)) };
}
const id = pack.forms[0]?.id ?? "";
const first = pack.forms[0]?.columns[0]?.id ?? "";

test("a pack does not differ from itself", () => {
  expect(diffPacks(pack, { ...pack })).toEqual([]);
});

test("one changed header is one change, named by ids", () => {
  const after = withForm((form) => ({
    ...form,
    columns: form.columns.map((column, at) =>
      at === 0 ? { ...column, header: "Thứ tự" } : column
    ),
  }));
  expect(diffPacks(pack, after)).toEqual([
    {
      path: `forms.${id}.columns.${first}.header`,
      before: pack.forms[0]?.columns[0]?.header,
      after: "Thứ tự",
    },
  ]);
});

test("a column put in front moves no other column", () => {
  const added = { id: "moi", header: "Mới", kind: "text", width: 9 } as const;
  const after = withForm((form) => ({ ...form, columns: [added, ...form.columns] }));
  const changes = diffPacks(pack, after);
  expect(changes.map(({ path }) => path)).toEqual(
    Object.keys(added).map((key) => `forms.${id}.columns.moi.${key}`)
  );
  expect(diffPacks(after, pack)).toEqual(
    changes.map((change) => ({ ...change, before: change.after, after: null }))
  );
});
