import { type Id, newId } from "../basics/ids.ts";
import {
  answerForming,
  offerPlace,
  proposeGroup,
  setAgenda,
  groupKinds,
  setWelcomer,
  wishForGroup,
} from "../modules/groups/index.ts";
import type { Cast } from "./cast.ts";
import type { LiveCircle } from "./live-circle.ts";
import { homeZone } from "./people.ts";
import type { Story } from "./story.ts";
import { type Waiter, wishes } from "./words/wishes.ts";

/** Plans who waits for a group, what they are offered, and who receives the newcomers. */
export function planWaiting(
  story: Story,
  cast: Cast,
  groups: Record<"quayside" | "telephone", LiveCircle>,
  invitation: Id,
): void {
  const ids = {} as Record<Waiter, Id>;
  for (const { by, days, ...wish } of wishes) {
    ids[by] = newId();
    // Martin is here already, and waits besides having asked.
    if (by !== "martin")
      story.at(story.before(days + 0.5), async (db, now) => {
        await cast.enter(db, by, invitation, now);
      });
    story.at(story.before(days), (db, now) =>
      wishForGroup(db, cast.get(by).id, { id: ids[by], ...wish }, now),
    );
  }
  receiveNewcomers(story, cast, groups);
  offerAChair(story, cast, groups.telephone, ids.winnie);
  proposeTheLongLunch(story, cast, ids);
}

/** The table grumbles for half a minute at most, and each of the two groups has somebody whom newcomers may write to. */
function receiveNewcomers(
  story: Story,
  cast: Cast,
  { quayside, telephone }: Record<"quayside" | "telephone", LiveCircle>,
): void {
  story.at(story.before(30), async (db, now) => {
    await setWelcomer(db, quayside.organiser.id, quayside.group, cast.get("gwen").id, now);
    await setWelcomer(db, telephone.organiser.id, telephone.group, cast.get("oksana").id, now);
    const { rounds } = groupKinds[quayside.circle.kind];
    await setAgenda(db, quayside.organiser.id, quayside.group, { rounds, ventSeconds: 30 });
  });
}

function offerAChair(story: Story, cast: Cast, telephone: LiveCircle, wish: Id): void {
  story.at(story.before(0.8), (db, now) => {
    const words =
      "Winnie, I am Desmond. We are three on the line at ten in the morning, which is after your shift, I believe. Come and listen once.";
    const offer = { id: newId(), wish, group: telephone.group, words };
    return offerPlace(db, cast.get("desmond").id, offer, now);
  });
}

/** Ruth sees that four who wait would suit each other. One has said yes. */
function proposeTheLongLunch(story: Story, cast: Cast, ids: Record<Waiter, Id>): void {
  const forming = newId();
  story.at(story.before(1.6), async (db, now) => {
    const what = {
      id: forming,
      wishes: [ids.nadia, ids.otto, ids.winnie, ids.martin],
      organiser: ids.nadia,
      name: "The Long Lunch",
      kind: "success-team",
      pace: "weekly",
      weekdays: [3],
      time: "12:30",
      timeZone: homeZone,
      placeKind: "call",
      place: "https://meet.example.org/long-lunch",
      words:
        "The four of you can all do midday, and none of you wants to be the only one who is new. Shall we begin with a call, half an hour longer than lunch? I sit in for the first one if you like.",
    } as const;
    await proposeGroup(db, cast.get("ruth").id, what, now);
  });
  story.at(story.before(1.1), async (db, now) => {
    await answerForming(db, cast.get("nadia").id, forming, "yes", now);
  });
}
