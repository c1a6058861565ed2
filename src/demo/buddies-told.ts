import { newId } from "../basics/ids.ts";
import { dateIn } from "../basics/instant.ts";
import { cheer } from "../modules/groups/index.ts";
import type { LiveCircle, Seat } from "./live-circle.ts";
import { commit } from "./promising.ts";
import { reportBack } from "./reporting.ts";
import type { Story } from "./story.ts";

/** Buddies have no meetings: each says what they will do by a day, tells how it went when the day comes, and begins anew. */
export function walkTogether(story: Story, live: LiveCircle, seat: Seat, from: Temporal.Instant): void {
  const { dice } = story;
  const days = dice.between(5, 8);
  const occasionAt = (now: Temporal.Instant) => ({
    by: seat.person.id,
    meeting: null,
    due: dateIn(now, seat.person.zone).add({ days }),
  });
  story.at(from, (db, now) => commit(db, dice, live, seat, occasionAt(now), now));
  const told = from.add({ hours: days * 24 + dice.between(-20, 8) });
  story.at(told, async (db, now) => {
    await reportBack(db, dice, live, seat, occasionAt(now), now);
    for (const { commitment, cheers } of live.told.splice(0)) {
      const words = cheers.find((one) => !live.cheersGiven.has(one));
      const other = live.seats.find((one) => one !== seat);
      if (words === undefined || !other) continue;
      live.cheersGiven.add(words);
      story.at(now.add({ hours: dice.between(1, 9) }), (at, then) =>
        cheer(at, other.person.id, commitment, { id: newId(), words }, then),
      );
    }
    walkTogether(story, live, seat, now.add({ hours: dice.between(1, 30) }));
  });
}
