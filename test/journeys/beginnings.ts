import type { Page } from "playwright-core";
import { groupUrls, setMeetingRule } from "../../src/modules/groups/index.ts";
import { peopleUrls, replaceSetUpLink } from "../../src/modules/people/index.ts";
import { type Coming, type Journey, noFlaws, phone } from "../browser.ts";
import { groupOf } from "../circle.ts";
import { begin, member, type Person, type Town } from "../support.ts";
import { choose, fill, follow, press, reads, signInAs } from "./steps.ts";

// How a community and its first club come to be, in as many browsers as there are people.

/** The six, each in a browser of their own. */
export type Club = Record<"ana" | "ben" | "cleo" | "dora" | "emil" | "finn", Page>;
export type Name = keyof Club;

/** The name as the others see it. */
export const called = (name: Name): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The host opens the one-time link from the server's window. */
export async function setUp({ town, arrive }: Journey): Promise<Page> {
  const secret = await replaceSetUpLink(town.house.main.write, town.clock.now);
  const host = await arrive();
  await host.goto(peopleUrls.setUp(secret ?? ""));
  await noFlaws(host);
  await fill(host, {
    "What is it called?": "Harbour Circle",
    "What is it, in one line?": "Looking for work, together",
  });
  await host.getByLabel("Time zone").selectOption("Europe/Berlin");
  await fill(host, { "How do others call you?": "Hanna", "Your e-mail address": "hanna@example.org" });
  await press(host, "Open the community");
  await reads(host, "Hanna");
  await noFlaws(host);
  return host;
}

/** The host invites the first member, and gets the link to pass on. */
export async function inviteAna(host: Page): Promise<string> {
  await follow(host, "Host");
  await follow(host, "Invitations");
  await fill(host, {
    "Who is it for?": "Ana",
    "How many people can come in by it?": "1",
    "For how many days is it good?": "14",
  });
  await press(host, "Make the invitation");
  await noFlaws(host);
  return host.locator("copy-text input").first().inputValue();
}

/** Somebody opens an invitation in a browser of their own. */
export async function joinBy(
  { arrive }: Journey,
  link: string,
  name: Name,
  button: string,
  size?: typeof phone,
): Promise<Page> {
  const page = await arrive(size ? { size } : {});
  await page.goto(link);
  await noFlaws(page);
  await fill(page, {
    "How do others call you?": called(name),
    "Your e-mail address": `${name}@example.org`,
    "What kind of work?": "Bookkeeping",
  });
  await page.getByLabel("Time zone").selectOption("Europe/Berlin");
  await press(page, button);
  return page;
}

/** Ana starts a job club that meets on Tuesdays, and makes its link. */
export async function startClub(ana: Page): Promise<string> {
  await ana.goto("/groups");
  await follow(ana, "Start a group");
  await noFlaws(ana);
  await follow(ana, "Job club");
  await noFlaws(ana);
  await fill(ana, {
    "What is it called?": "Tuesday club",
    "What is it about?": "The big table in the library.",
  });
  await choose(ana, "Tuesday");
  await fill(ana, { "At what time?": "18:30", "From which day on?": "2026-11-24" });
  await ana.getByLabel("In which time zone?").selectOption("Europe/Berlin");
  await fill(ana, { "Where exactly?": "Library, second floor" });
  await press(ana, "Start the group");
  await reads(ana, "Tuesday club", "Library, second floor");
  await noFlaws(ana);
  await follow(ana, "Invite people");
  await press(ana, "Make the link");
  await noFlaws(ana);
  return ana.locator("copy-text input").first().inputValue();
}

/** Five people come in by the group's link; Ben on a phone of 360 px. */
export async function fiveJoin(told: Journey, ana: Page, link: string): Promise<Club> {
  const join = (name: Name, size?: typeof phone): Promise<Page> =>
    joinBy(told, link, name, "Join Tuesday club", size);
  const ben = await join("ben", phone);
  await reads(ben, "Tuesday club");
  await noFlaws(ben);
  return {
    ana,
    ben,
    cleo: await join("cleo"),
    dora: await join("dora"),
    emil: await join("emil"),
    finn: await join("finn"),
  };
}

/** A club that is there already, for stories that begin later: its people by name, and where it meets first. */
export type ClubThere = { people: Record<string, Person>; group: number; meeting: string };

/** Ana keeps it together; it meets on Tuesdays at 18:30, first on the evening of the first day. */
export async function clubOf(town: Town, ...others: string[]): Promise<ClubThere> {
  await begin(town);
  const ana = await member(town, "Ana");
  const members: Person[] = [];
  for (const name of others) members.push(await member(town, name));
  const group = await groupOf(town, ana, members, "job-club", "Tuesday club");
  const from = Temporal.PlainDate.from("2026-11-24");
  const rule = { pace: "weekly", weekdays: [2], time: "18:30", from, timeZone: "Europe/Berlin" } as const;
  const db = town.house.main.write;
  await setMeetingRule(db, ana.id, group, rule, town.clock.now);
  const its = db.selectFrom("meetings").select("id").where("group_id", "=", group).orderBy("starts_at");
  const { id } = await its.executeTakeFirstOrThrow();
  const people = Object.fromEntries([ana, ...members].map((person) => [person.name, person]));
  return { people, group, meeting: groupUrls.meeting(group, id) };
}

/** A browser of their own, in which somebody of the club is signed in. */
export async function browserOf(
  { town, arrive }: Journey,
  who: Person | undefined,
  coming: Coming = {},
): Promise<Page> {
  const page = await arrive(coming);
  await signInAs(page, town, who?.id ?? 0);
  return page;
}
