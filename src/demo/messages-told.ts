import { newId } from "../basics/ids.ts";
import { instantText } from "../basics/instant.ts";
import { groupPlaces } from "../modules/groups/index.ts";
import { keepCompanyAway, noteRead, sendMessage } from "../modules/people/index.ts";
import type { Cast } from "./cast.ts";
import type { Key } from "./people.ts";
import type { Story } from "./story.ts";
import { conversations } from "./words/messages.ts";

/** Plans what members write to each other alone, and what one of them keeps to himself. */
export function planMessages(story: Story, cast: Cast): void {
  for (const lines of conversations)
    for (const { days, from, to, words, unread } of lines)
      write(story, cast, { days, from, to, words, unread });
  story.at(story.before(58), (db, now) => {
    const company = { id: newId(), name: "Castle Couriers", domain: "castle-couriers.example" };
    return keepCompanyAway(db, cast.get("tomas").id, company, now);
  });
}

type Line = { days: number; from: Key; to: Key; words: string; unread?: true | undefined };

/** Most read what is written to them within the hour. */
function write(story: Story, cast: Cast, { days, from, to, words, unread }: Line): void {
  const at = story.before(days);
  story.at(at, (db, now) =>
    sendMessage(db, cast.get(from).id, { id: newId(), to: cast.get(to).id, words }, now, groupPlaces),
  );
  if (unread) return;
  story.at(at.add({ minutes: 40 }), (db, now) =>
    noteRead(db, cast.get(to).id, cast.get(from).id, { until: instantText(now), hostOnly: false }, now),
  );
}
