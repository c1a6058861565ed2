import { giveFloor, raiseHand } from "../modules/groups/index.ts";
import type { LiveCircle, Seat } from "./live-circle.ts";
import type { Story } from "./story.ts";

type Session = { story: Story; live: LiveCircle; meeting: number; start: Temporal.Instant; chair: Seat };

/** In a meeting that is going on, those who came speak one after the other; the fourth has the floor, and two more ask for it. */
export function tellFloor({ story, live, meeting, start, chair }: Session, inOrder: readonly Seat[]): void {
  for (const [position, seat] of inOrder.slice(0, 4).entries()) {
    story.at(start.add({ seconds: 15 + position * 160 }), (db, now) =>
      giveFloor(db, chair.person.id, live.group, meeting, seat.person.id, now),
    );
  }
  for (const [position, seat] of inOrder.slice(-2).entries()) {
    story.at(start.add({ seconds: 505 + position * 20 }), (db, now) =>
      raiseHand(db, seat.person.id, live.group, meeting, true, now),
    );
  }
}
