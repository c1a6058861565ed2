import type { Main } from "../src/database/index.ts";
import { cookieOf, openInside } from "./inside.ts";
import type { Place } from "./place.ts";
import { type Before, requestsOf } from "./mix.ts";
import { idIn, known } from "./opening.ts";
import type { Landmarks, Login } from "./seed/landmarks.ts";
import type { DrivenCall } from "./fresh.ts";

/** Somebody who takes part in a load: who they are, and what they send again and again. */
export type Part = { login: Login; before: Before; headers: Record<string, string>; requests: DrivenCall[] };

// With so many open commitments there is room for those that are made meanwhile.
const mostOpen = 4;

/** So many people of the community, spread over its groups; each comes from an address of their own. */
export async function partsOf(place: Place, count: number): Promise<Part[]> {
  const inside = await openInside(place);
  try {
    const { sessions } = place.landmarks;
    const step = Math.max(1, Math.floor(sessions.length / (count * 1.2)));
    const spread = [...sessions.keys()].toSorted((a, b) => (a % step) - (b % step) || a - b);
    const parts: Part[] = [];
    for (const at of spread) {
      if (parts.length === count) break;
      const part = await partOf(inside.house.main.read, place.landmarks, sessions[at] as Login, at);
      if (part) parts.push(part);
    }
    return parts;
  } finally {
    await inside.close();
  }
}

async function partOf(db: Main, landmarks: Landmarks, login: Login, at: number): Promise<Part | null> {
  const ids = await known(db, login, landmarks);
  if ((await openOnes(db, ids.member, ids.group)) > mostOpen) return null;
  const before = {
    ...ids,
    cheered: await reportToCheer(db, ids),
    isSearching: await isSearching(db, ids.member),
    memberAddress: login.member,
  };
  const headers = { cookie: cookieOf(login.secret), ...addressOf(at) };
  return { login, before, headers, requests: requestsOf(before, headers, at) };
}

/** The address from which somebody comes, as a proxy would tell it. */
export const addressOf = (nth: number): Record<string, string> => ({
  "x-forwarded-for": `10.0.${nth >> 8}.${nth & 255}`,
});

async function openOnes(db: Main, member: number, group: number): Promise<number> {
  const row = await db
    .selectFrom("commitments")
    .leftJoin("reports", "reports.commitment_id", "commitments.id")
    .select((count) => count.fn.countAll<number>().as("open"))
    .where("member_id", "=", member)
    .where("group_id", "=", group)
    .where("reports.commitment_id", "is", null)
    .executeTakeFirstOrThrow();
  return row.open;
}

async function reportToCheer(db: Main, { member, group }: { member: number; group: number }) {
  const row = await db
    .selectFrom("commitments")
    .innerJoin("reports", "reports.commitment_id", "commitments.id")
    .select("commitments.id")
    .where("commitments.group_id", "=", group)
    .where("commitments.member_id", "!=", member)
    .where("commitments.hidden", "=", 0)
    .where("reports.outcome", "=", "done")
    .orderBy("reports.reported_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

async function isSearching(db: Main, member: number): Promise<boolean> {
  const open = db.selectFrom("searches").select("id").where("member_id", "=", member);
  return (await open.where("ended_at", "is", null).executeTakeFirst()) !== undefined;
}

/** Everybody whose meeting is going on, by the meeting. */
export function byMeeting(sessions: readonly Login[]): Map<string, Login[]> {
  const rooms = new Map<string, Login[]>();
  for (const login of sessions) rooms.set(login.meeting, [...(rooms.get(login.meeting) ?? []), login]);
  return new Map([...rooms].filter(([meeting]) => idIn(meeting) !== 1));
}
