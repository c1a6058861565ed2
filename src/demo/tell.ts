import type { Main } from "../database/index.ts";
import { foundCommunity, gather } from "./arrivals.ts";
import { planAsking } from "./asking.ts";
import { walkTogether } from "./buddies-told.ts";
import { Cast } from "./cast.ts";
import { type Circle, circles } from "./circles.ts";
import { planContacts } from "./contacts-told.ts";
import { Dice } from "./dice.ts";
import { planLetters } from "./letters.ts";
import type { LiveCircle } from "./live-circle.ts";
import { planMessages } from "./messages-told.ts";
import { planOfficeWork } from "./office-told.ts";
import { planSearches } from "./search-told.ts";
import { Story } from "./story.ts";
import { nextMeetingOf, weeksBehind } from "./times.ts";
import { planUnrest } from "./unrest-told.ts";
import { planWaiting } from "./waiting-told.ts";
import { talkOnTheWall } from "./wall-told.ts";

const seed = 19_731;
const daysBehind = weeksBehind * 7;

/** Lives through ten weeks of the community up to the present, inside the transaction given. */
export async function tellTenWeeks(db: Main, present: Temporal.Instant): Promise<void> {
  const story = new Story(new Dice(seed), present);
  const cast = new Cast();
  story.at(present.subtract({ hours: (daysBehind + 6) * 24 }), async (tx, now) => {
    const invitation = await foundCommunity(tx, cast, now);
    const groups = {} as Record<Circle["key"], LiveCircle>;
    for (const circle of circles) {
      story.at(startOf(circle, present), async (at, then) => {
        const live = await gather(story, cast, circle, at, then);
        groups[circle.key] = live;
        if (circle.meets === "never") beginWalking(story, live, then);
      });
    }
    // The last of the groups has begun by then.
    story.at(now.add({ hours: 15 * 24 }), async () => {
      planAsking(story, cast, groups);
      planWaiting(story, cast, groups, invitation);
      planMessages(story, cast);
      planContacts(story, cast);
      planSearches(story, cast);
      planUnrest(story, cast, invitation);
      planOfficeWork(story, cast);
      planLetters(story);
      for (const live of Object.values(groups)) talkOnTheWall(story, cast, live);
    });
  });
  await story.tell(db);
}

/** A group is started four days before it first meets; the buddies find each other a fortnight later. */
function startOf(circle: Circle, present: Temporal.Instant): Temporal.Instant {
  const next = nextMeetingOf(circle, present);
  if (!next) return present.subtract({ hours: (daysBehind - 7) * 24 });
  const first = next.on.subtract({ days: daysBehind + 4 });
  return first.toZonedDateTime({ timeZone: circle.zone, plainTime: next.time }).toInstant();
}

function beginWalking(story: Story, live: LiveCircle, now: Temporal.Instant): void {
  story.at(now.add({ hours: 60 }), async (_db, then) => {
    for (const [position, seat] of live.seats.entries())
      walkTogether(story, live, seat, then.add({ hours: position * 50 }));
  });
}
