import { type Id, newId } from "../basics/ids.ts";
import type { Main } from "../database/index.ts";
import { answerPost, makePost } from "../modules/groups/index.ts";
import type { LiveCircle, Seat } from "./live-circle.ts";
import type { Story } from "./story.ts";
import { talks } from "./words/wall.ts";

/** After every other meeting somebody writes on the wall, and others answer in the days that follow. */
export function talkOnTheWall(
  { story, live }: { story: Story; live: LiveCircle },
  closed: Temporal.Instant,
): void {
  const turn = Math.floor(live.number / 2);
  if (live.number % 2 === 1 || turn > talks.length) return;
  // Each group begins elsewhere, so that two of them do not have the same talk in the same week.
  const talk = talks[(turn + live.circle.name.length) % talks.length];
  const [writer, ...others] = live.seats.filter((seat) => !seat.isAway).toSorted(inTurn(live.number));
  if (!talk || !writer) return;
  const post = newId();
  story.at(closed.add({ hours: 16, minutes: turn * 7 }), async (db, now) => {
    if (writer.isAway) return;
    await makePost(db, writer.person.id, live.group, { id: post, words: talk.post }, now);
    for (const [position, words] of talk.answers.entries()) {
      const from = others[position];
      const later = now.add({ hours: 3 + position * 5, minutes: 11 });
      if (from) story.at(later, (at, then) => answers(at, { live, from, post, words }, then));
    }
  });
}

type Answering = { live: LiveCircle; from: Seat; post: Id; words: string };

async function answers(
  db: Main,
  { live, from, post, words }: Answering,
  now: Temporal.Instant,
): Promise<void> {
  if (from.isAway) return;
  await answerPost(db, from.person.id, live.group, post, { id: newId(), words }, now);
}

/** Another one begins each time. */
const inTurn =
  (number: number) =>
  (a: Seat, b: Seat): number =>
    ((a.person.id + number * 7919) % 101) - ((b.person.id + number * 7919) % 101) ||
    a.person.id - b.person.id;
