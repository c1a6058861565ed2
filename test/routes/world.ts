import { openMeeting, pauseInGroup, setMeetingRule } from "../../src/modules/groups/index.ts";
import { giveRole, pause } from "../../src/modules/people/index.ts";
import { groupOf, letIn, openTheMeeting, inCircle, circleIn, type Circle } from "../circle.ts";
import { member, type Person, type Town, Visitor } from "../support.ts";
import { addressOf, type Things, thingsOf } from "./things.ts";

/** Everybody who may come to an address, in the order of the table's columns. */
export const roles = [
  "visitor",
  "newcomer",
  "member",
  "outsider",
  "organiser",
  "other organiser",
  "coach",
  "host",
  "paused",
  "deleted",
  "signed out",
] as const;
export type Role = (typeof roles)[number];

/**
 * A community in which everything is there once, and once more elsewhere: Ana's club meets with Ben and Cleo, who is on
 * a pause; Dora's meets with Oskar. Nora and Pia have no group yet.
 */
export type World = Circle & {
  /** What stands in the addresses: things of Ana's club, Ben's own, Nora's while she waits, and the host's. */
  things: Things;
  /** The same kinds of things, of other people and of Dora's club. */
  others: Things;
  /** A browser of theirs in which nothing was opened yet. */
  as(role: Role): Visitor;
  /** Who it is; null where nobody is signed in. */
  who(role: Role): Person | null;
  /** The address of a route such as "/groups/:group", with things in the place of its names. */
  at(path: string, things?: Things): string;
};

/** Runs a story in such a world. */
export const inWorld = (
  story: (world: World) => Promise<void>,
  settings?: Record<string, string>,
): Promise<void> => inCircle(async (circle) => story(await settle(circle)), settings);

/** Makes such a world of a town that is open already. */
export const worldIn = async (town: Town): Promise<World> => settle(await circleIn(town));

async function settle(circle: Circle): Promise<World> {
  const { town, host, ana, ben, cleo, group, meetings } = circle;
  const { now } = town.clock;
  const db = town.house.main.write;
  const named = (name: string): Promise<Person> => member(town, name);
  const [nora, oskar, dora, carla] = [
    await named("Nora"),
    await named("Oskar"),
    await named("Dora"),
    await named("Carla"),
  ];
  const [dilan, siri, pia] = [await named("Dilan"), await named("Siri"), await named("Pia")];
  await giveRole(db, host.id, carla.id, "coach", now);
  for (const person of [dilan, siri]) await letIn(town, ana, person, group);
  const thursday = await groupOf(town, dora, [oskar], "job-club", "Thursday club");
  const doras = await meetingsOf(circle, dora, thursday);
  await openTheMeeting(circle, ana);
  await openMeeting(db, dora.id, thursday, doras[0] ?? 0, town.clock.now);

  const things = await thingsOf(town, {
    host,
    keeper: ana,
    owner: ben,
    quiet: siri,
    waiting: nora,
    group,
    meetings,
  });
  const others = await thingsOf(town, {
    host,
    keeper: dora,
    owner: oskar,
    quiet: oskar,
    waiting: pia,
    group: thursday,
    meetings: doras,
  });

  await pauseInGroup(db, cleo.id, group, town.clock.now);
  await pause(db, cleo.id, town.clock.now);
  const known: Partial<Record<Role, Person>> = {
    newcomer: nora,
    member: ben,
    outsider: oskar,
    organiser: ana,
    "other organiser": dora,
    coach: carla,
    host,
    paused: cleo,
    deleted: dilan,
    "signed out": siri,
  };
  const secrets = new Map(
    Object.entries(known).map(([role, person]) => [role, person.cookie("landfall") ?? ""]),
  );
  await dilan.get("/me/leaving");
  await dilan.press("Delete my account", { sure: "yes" });
  await siri.post("/sign-out");
  return {
    ...circle,
    things,
    others,
    as(role) {
      const visitor = new Visitor(town);
      const secret = secrets.get(role);
      if (secret) visitor.bring("landfall", secret);
      return visitor;
    },
    who: (role) => (role === "deleted" || role === "signed out" ? null : (known[role] ?? null)),
    at: (path, more = {}) => addressOf(path, { ...things, ...more }),
  };
}

/** Dora's club meets on the same evening as Ana's. */
async function meetingsOf({ town }: Circle, keeper: Person, group: number): Promise<number[]> {
  const db = town.house.main.write;
  const rule = { pace: "weekly", weekdays: [2], time: "18:30", timeZone: "Europe/Berlin" } as const;
  const from = Temporal.PlainDate.from("2026-11-24");
  await setMeetingRule(db, keeper.id, group, { ...rule, from }, town.clock.now);
  const rows = await db
    .selectFrom("meetings")
    .select("id")
    .where("group_id", "=", group)
    .orderBy("starts_at")
    .execute();
  return rows.map(({ id }) => id);
}
