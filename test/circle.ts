import { newId } from "../src/basics/ids.ts";
import {
  answerGroupRequest,
  askToJoinGroup,
  groupUrls,
  makeCommitment,
  setMeetingRule,
  startGroup,
} from "../src/modules/groups/index.ts";
import { begin, inTown, member, type Person, type Town } from "./support.ts";

/** Ana's job club with Ben and Cleo; it meets on Tuesdays at 18:30 in Berlin, first on the evening of the first day. */
export type Circle = {
  town: Town;
  group: number;
  /** Its meetings in their order. */
  meetings: number[];
  host: Person;
  ana: Person;
  ben: Person;
  cleo: Person;
};

/** The first meeting's time, and the second's. */
export const firstMeeting = "2026-11-24T17:30:00Z";
export const secondMeeting = "2026-12-01T17:30:00Z";

/** Runs a story among the three, before their first meeting. */
export function inCircle(
  story: (circle: Circle) => Promise<void>,
  settings?: Record<string, string>,
): Promise<void> {
  return inTown(async (town) => story(await circleIn(town)), settings);
}

/** Brings the three together in a town that is open already. */
export async function circleIn(town: Town): Promise<Circle> {
  const host = await begin(town);
  const [ana, ben, cleo] = [await member(town, "Ana"), await member(town, "Ben"), await member(town, "Cleo")];
  const db = town.house.main.write;
  const group = await groupOf(town, ana, [ben, cleo], "job-club", "Tuesday club");
  await setMeetingRule(
    db,
    ana.id,
    group,
    {
      pace: "weekly",
      weekdays: [2],
      time: "18:30",
      from: Temporal.PlainDate.from("2026-11-24"),
      timeZone: "Europe/Berlin",
    },
    town.clock.now,
  );
  const rows = await db
    .selectFrom("meetings")
    .select("id")
    .where("group_id", "=", group)
    .orderBy("starts_at")
    .execute();
  return { town, host, group, meetings: rows.map((row) => row.id), ana, ben, cleo };
}

/** Starts a group and lets the others in. */
export async function groupOf(
  town: Town,
  organiser: Person,
  others: readonly Person[],
  kind: "job-club" | "success-team" | "buddies",
  name: string,
): Promise<number> {
  const db = town.house.main.write;
  const group = newId();
  const words = {
    name,
    about: "",
    promise: "What is said here stays here.",
    places: 8,
    place: "The library",
  };
  await startGroup(
    db,
    organiser.id,
    { id: group, kind, ...words, placeKind: "in-person", openToRequests: true, timeZone: "Europe/Berlin" },
    town.clock.now,
  );
  for (const other of others) await letIn(town, organiser, other, group);
  return group;
}

/** Somebody asks to join, and the organiser says yes. */
export async function letIn(town: Town, organiser: Person, other: Person, group: number): Promise<void> {
  const db = town.house.main.write;
  const id = newId();
  await askToJoinGroup(db, other.id, group, { id, words: "" }, town.clock.now);
  await answerGroupRequest(db, organiser.id, group, id, { answer: "accepted", words: "" }, town.clock.now);
}

/** Somebody said what they would do; returns the commitment. */
export function said(
  town: Town,
  who: Person,
  group: number | null,
  what: string,
  more: { due?: string; hidden?: boolean } = {},
): Promise<number> {
  return makeCommitment(
    town.house.main.write,
    who.id,
    {
      id: newId(),
      member: who.id,
      group,
      meeting: null,
      due: more.due ? Temporal.PlainDate.from(more.due) : null,
      what,
      when: "",
      where: "",
      ifWords: "",
      thenWords: "",
      hidden: more.hidden ?? false,
    },
    town.clock.now,
  );
}

/** A member opens the meeting and has the chair. */
export async function openTheMeeting(
  { town, group, meetings }: Circle,
  who: Person,
  which = 0,
): Promise<void> {
  town.clock.to(which === 0 ? firstMeeting : secondMeeting);
  await who.get(groupUrls.meeting(group, meetings[which] ?? 0));
  await who.press("Open the meeting");
}

/** The chair closes it again. */
export const closeTheMeeting = ({ group, meetings }: Circle, who: Person, which = 0) =>
  who.post(groupUrls.closing(group, meetings[which] ?? 0));
