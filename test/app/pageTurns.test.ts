import { startPageTurns } from "../../src/app/pageTurns";

test("what waits comes in between two pieces of work that take long, and only then", async () => {
  let clock = 0;
  const now = jest.spyOn(performance, "now").mockImplementation(() => clock);
  const seen: string[] = [];
  const turn = startPageTurns();
  setTimeout(() => seen.push("page"));
  clock += 5;
  await turn();
  seen.push("short work");
  clock += 20;
  await turn();
  seen.push("long work");
  expect(seen).toEqual(["short work", "page", "long work"]);
  now.mockRestore();
});
