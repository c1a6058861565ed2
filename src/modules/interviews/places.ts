import type { Id } from "../../basics/ids.ts";
import { type Chore, queueJob, type Work } from "../../jobs/index.ts";
import type { House } from "../../web/context.ts";
import type { Places, TodayItem } from "../people/index.ts";
import { carryNames, forgetMember } from "./members.ts";
import { saidByName } from "./members.reads.ts";
import { countWaiting } from "./moderation/waiting.reads.ts";
import { interviewsAtFront } from "./taking/front.parts.tsx";
import { interviewUrls } from "./urls.ts";

const forgetting = "forget-in-interviews";

/** What this room puts into the room of people. Only what was said under a member's own name is theirs here. */
export const interviewPlaces = (house: House): Places => ({
  departure: {
    goes: [
      "Interviews and comments that you gave under your own name. The number of such an interview stays, without its words.",
    ],
    stays: [
      "What you said under a number or a nickname: nobody knows that it was you. If you want it gone, withdraw it first, with its key.",
    ],
  },
  // In a transaction of the one database only the order can be left that the other is cleared.
  erase: (db, member, now) =>
    queueJob(db, { kind: forgetting, subject: member, dedupe: String(member), runAt: now }),
  onToday: async (_read, viewer) => (viewer.isHost ? waitsForHost(house) : []),
  onFront: () => interviewsAtFront(house.interviews.read),
  exportOf: (_read, member) => saidByName(house.interviews.read, member),
});

/** NOTE: looked up when a host comes, and told by no mail: that would tell the minute in which somebody sent something. */
async function waitsForHost(house: House): Promise<TodayItem[]> {
  const counts = await countWaiting(house.interviews.read);
  if (Object.values(counts).every((count) => count === 0)) return [];
  const line = "An interview, a comment or a concern, in the host's office.";
  return [{ title: "Something about interviews waits for you", href: interviewUrls.office, line }];
}

/** What the queue does for this room. */
export const memberJobs = (house: House): Record<string, Work> => ({
  [forgetting]: async (member: Id | null, now) => {
    if (member !== null) await forgetMember(house.interviews.write, member, now);
  },
});

/** What this room has done by the clock for members who are named in it. */
export const memberChores = (house: House): Chore[] => [
  {
    name: "names in interviews",
    every: 60,
    run: (now) => carryNames(house.interviews.write, house.main.read, now),
  },
];
