import { type Id, newId } from "../basics/ids.ts";
import { toInstant } from "../basics/instant.ts";
import type { Main } from "../database/index.ts";
import {
  currentMeeting,
  groupPlaces,
  inviteToGroup,
  setMeetingRule,
  startGroup,
} from "../modules/groups/index.ts";
import {
  acceptInvitation,
  giveRole,
  makeInvitation,
  replaceSetUpLink,
  setUpCommunity,
} from "../modules/people/index.ts";
import type { Cast } from "./cast.ts";
import type { Circle, Place } from "./circles.ts";
import { beginCircle, type LiveCircle, takeSeat } from "./live-circle.ts";
import { characters, emailOf, homeZone } from "./people.ts";
import type { Story } from "./story.ts";
import { nextMeetingOf, weeksBehind } from "./times.ts";
import { lookAhead, prepare } from "./week-told.ts";

/** Ruth sets the community up, and her open invitation brings in the coach and those who start groups. Returns the invitation. */
export async function foundCommunity(db: Main, cast: Cast, now: Temporal.Instant): Promise<Id> {
  const secret = await replaceSetUpLink(db, now);
  if (!secret) throw new Error("There is a community already");
  const host = await setUpCommunity(
    db,
    secret,
    {
      name: "Quayside Circle",
      line: "Looking for work, together: in the library, on the telephone, and round the park",
      timeZone: homeZone,
      hostName: characters.ruth.name,
      email: emailOf("ruth"),
    },
    now,
  );
  await cast.know(db, "ruth", host);
  const words = "Come in. You need nothing but a name, and a first name is enough.";
  const open = { id: newId(), forName: "", email: null, words, places: 25, days: 90 };
  const invitation = await makeInvitation(db, host, open, now);
  for (const key of ["desmond", "marta", "jonas", "grace", "rosa", "judith"] as const) {
    await cast.enter(db, key, invitation, now.add({ hours: 5 }));
  }
  await giveRole(db, host, cast.get("desmond").id, "coach", now.add({ hours: 6 }));
  return invitation;
}

/** Somebody starts a group and sends its link to those who are to be in it. Its story goes on by itself from there. */
export async function gather(
  story: Story,
  cast: Cast,
  circle: Circle,
  db: Main,
  now: Temporal.Instant,
): Promise<LiveCircle> {
  const organiser = cast.get(circle.organiser);
  const group = await startGroup(db, organiser.id, { ...circle, id: newId(), timeZone: circle.zone }, now);
  const next = nextMeetingOf(circle, story.present);
  if (next) {
    const from = next.on.subtract({ weeks: weeksBehind });
    const rule = {
      pace: circle.pace,
      weekdays: [from.dayOfWeek],
      time: next.time,
      from,
      timeZone: circle.zone,
    };
    await setMeetingRule(db, organiser.id, group, rule, now);
  }
  const words = "This is our group. Read the promise first; if it suits you, there is a chair.";
  const link = { id: newId(), forName: "", email: null, words, places: circle.members.length, days: 90 };
  const invitation = await inviteToGroup(db, organiser.id, group, link, now);
  const live = beginCircle(story.dice, circle, group, organiser);
  for (const place of circle.members) comeInto(story, cast, live, place, invitation, now);
  if (next) story.at(now.add({ hours: 60 }), (at, then) => lookAhead({ story, cast, live }, at, then));
  return live;
}

/** Most come in the first days; others between two meetings, later on. */
function comeInto(
  story: Story,
  cast: Cast,
  live: LiveCircle,
  place: Place,
  invitation: Id,
  now: Temporal.Instant,
): void {
  const weeks = (place.from ?? 1) - 1;
  const step = live.circle.pace === "fortnightly" ? 2 : 1;
  const at =
    weeks === 0
      ? now.add({ hours: story.dice.between(1, 55) })
      : now.add({ hours: (weeks * step * 7 - 1) * 24 });
  story.at(at, async (db, then) => {
    if (place.who === live.circle.organiser) {
      takeSeat(live, live.organiser, place);
      return;
    }
    if (cast.has(place.who)) {
      await acceptInvitation(db, cast.get(place.who).id, invitation, groupPlaces, then);
    } else await cast.enter(db, place.who, invitation, then);
    const seat = takeSeat(live, cast.get(place.who), place);
    const meeting = live.number > 0 ? await currentMeeting(db, live.group, then) : undefined;
    if (meeting) prepare({ story, cast, live }, seat, meeting.id, toInstant(meeting.starts_at));
  });
}
