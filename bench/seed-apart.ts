import { end, startPart } from "./children.ts";
import type { Landmarks } from "./seed/index.ts";
import type { Wanted } from "./seeding.ts";

/** Seeds in a process of its own, so that this one can still be stopped. */
export async function seedApart(wanted: Wanted, say: (line: string) => void): Promise<Landmarks> {
  // What it imports from the house is more than Node reads by itself.
  const child = startPart("seeding", { execArgv: ["--no-warnings", "--import", "tsx"] });
  try {
    return await new Promise((resolve, reject) => {
      child.on("message", (told: { said: string } | { landmarks: Landmarks }) =>
        "landmarks" in told ? resolve(told.landmarks) : say(told.said),
      );
      child.once("exit", () => reject(new Error("The seeding broke off: see above why")));
      child.send(wanted);
    });
  } finally {
    await end(child);
  }
}
