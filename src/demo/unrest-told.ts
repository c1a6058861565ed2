import { type Id, newId } from "../basics/ids.ts";
import { groupPlaces } from "../modules/groups/index.ts";
import { closeHouseTo, finishConcern, warn } from "../modules/host/index.ts";
import { blockMember, raiseConcern, sendMessage } from "../modules/people/index.ts";
import type { Cast } from "./cast.ts";
import type { Key } from "./people.ts";
import type { Story } from "./story.ts";

/** Somebody sells to people who look for work. Two tell the host, who asks him to stop and then closes the house to him for a while. */
export function planUnrest(story: Story, cast: Cast, invitation: Id): void {
  story.at(story.before(15), async (db, now) => {
    await cast.enter(db, "dexter", invitation, now);
  });
  const first = heSells(story, cast, {
    days: 9.3,
    to: "samira",
    words:
      "Samira, I see that you work in a laboratory. My course gets people into job interviews in two weeks, guaranteed. 290 for members. Send me your number and I hold a place.",
    concern: "I never asked him for anything. Is this allowed here?",
  });
  story.at(story.before(8.4), async (db, now) => {
    const ruth = cast.get("ruth").id;
    const words =
      "Dexter, please do not sell to people here. It says so in the house rules, and those who look for work have little to spare. If you would like to help somebody, come and ask me how.";
    await warn(db, ruth, { id: newId(), to: cast.get("dexter").id, words }, now);
    await finishConcern(db, ruth, first, "Asked him to stop. Told Samira that she need not answer.", now);
  });
  story.at(story.before(8.2), (db, now) =>
    blockMember(db, cast.get("samira").id, cast.get("dexter").id, groupPlaces, now),
  );
  const second = heSells(story, cast, {
    days: 6.2,
    to: "chiara",
    words: "Two places left at 290, and one of them has your name on it. Do not tell the library.",
    concern: "This came today, in case it is not the first.",
  });
  story.at(story.before(5.6), async (db, now) => {
    const ruth = cast.get("ruth").id;
    const reason =
      "You were asked not to sell to members, and went on. The house is closed to you for a month; after that we can talk.";
    const closing = { id: newId(), member: cast.get("dexter").id, days: 30, reason };
    await closeHouseTo(db, ruth, closing, groupPlaces, now);
    await finishConcern(db, ruth, second, "Closed the house to him for a month. Wrote to Chiara.", now);
  });
}

type Selling = { days: number; to: Key; words: string; concern: string };

/** He writes to somebody, who tells the host. Returns the concern. */
function heSells(story: Story, cast: Cast, { days, to, words, concern }: Selling): Id {
  const [message, id] = [newId(), newId()];
  story.at(story.before(days), (db, now) =>
    sendMessage(db, cast.get("dexter").id, { id: message, to: cast.get(to).id, words }, now, groupPlaces),
  );
  story.at(story.before(days - 0.2), (db, now) => {
    const about = { about: "message", subject: message, member: cast.get("dexter").id, group: null } as const;
    return raiseConcern(db, cast.get(to).id, { id, ...about, copy: words, words: concern }, now);
  });
  return id;
}
