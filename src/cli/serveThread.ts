import { serveTasks } from "../adapters/node";
import { buffersOf } from "../app/partWriters";
import type { World } from "./command";
import { answerIntake, type IntakeTask } from "./takeFiles";

/** What is asked of a worker thread of this program: a file to take in, or part of a workbook. */
type ThreadTask = { readonly take: IntakeTask } | { readonly part: unknown };

/** Answers what the main thread of this program asks. */
export function serveThread(world: World): void {
  serveTasks(async (task) => {
    // Only this program starts it.
    const asked = task as ThreadTask;
    if ("take" in asked) return { value: await answerIntake(asked.take, world), given: [] };
    const value = await world.codec.writePart(asked.part);
    return { value, given: buffersOf(value.data) };
  });
}
