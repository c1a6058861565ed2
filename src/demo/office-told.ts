import { newId } from "../basics/ids.ts";
import {
  bringList,
  guessColumns,
  matchColumns,
  peopleIn,
  readList,
  writeText,
} from "../modules/host/index.ts";
import type { Cast } from "./cast.ts";
import type { Story } from "./story.ts";
import { chapelList, houseRules } from "./words/office.ts";

/** What the host does in her office: she writes the house rules anew, and looks through a list that she was sent. */
export function planOfficeWork(story: Story, cast: Cast): void {
  story.at(story.before(50.3), async (db, now) => {
    await writeText(db, cast.get("ruth").id, "rules", { words: houseRules, version: 0 }, now);
  });
  story.at(story.before(0.6), async (db, now) => {
    const ruth = cast.get("ruth").id;
    const lines = await readList(chapelList);
    if (typeof lines === "string") throw new Error(`The list of the demo is ${lines}`);
    const list = await bringList(db, ruth, { id: newId(), csv: chapelList }, now);
    const columns = guessColumns(lines);
    await matchColumns(db, ruth, list, { columns, rows: peopleIn(lines, columns) }, now);
  });
}
