import assert from "node:assert/strict";
import { fromAddress, newId, toAddress } from "../../src/basics/ids.ts";
import { secondMeeting } from "../circle.ts";
import type { Answer } from "../support.ts";
import type { Role, World } from "./world.ts";

// Some forms stand on a page only while something is so: somebody has the floor, a list is ready to be sent. A room
// whose form is seen only then adds its own line here.

/** Something that is so for a while: how it comes about, through the front door, and where its forms are seen. */
export type Scene = {
  name: string;
  set(world: World): Promise<void>;
  at(world: World): string[];
  as: readonly Role[];
};

/** Further things that can be so all the time, beside what the world has. Returns where they are seen. */
export async function furnish(world: World): Promise<string[]> {
  return [
    ...(await atTheHost(world)),
    ...(await lists(world)),
    await somebodyKeptOut(world),
    await hiddenByHost(world),
    await blocked(world),
    await asksToJoin(world),
    await somethingToShakeUp(world),
    `/groups/formings/new?wish=${world.things[":wish"]}&wish=${world.others[":wish"]}`,
    world.at("/interviews/:number/comments/:place/edits/:pass", { ":place": world.things["unnamed"] ?? "" }),
  ];
}

/** Ben's target says so little that his search is shaken up. */
async function somethingToShakeUp(world: World): Promise<string> {
  const { town, ben } = world;
  const search = fromAddress(world.things[":search"] ?? "") ?? 0;
  const made_at = town.clock.now.add({ seconds: 1 }).toString({ smallestUnit: "millisecond" });
  await town.house.main.write
    .insertInto("targets")
    .values({ id: newId(), search_id: search, member_id: ben.id, sentence: "Something nice", made_at })
    .execute();
  return "/shake-up";
}

/** Work that got stuck, a mail to pass on, and a group that waits for the host's word. */
async function atTheHost(world: World): Promise<string[]> {
  const { town } = world;
  const db = town.house.main.write;
  const at = town.clock.now.toString({ smallestUnit: "millisecond" });
  const stuck = { dedupe_key: "", run_at: at, tries: 12, last_trouble: "no answer", dead_at: at };
  await db
    .insertInto("jobs")
    .values({
      id: newId(),
      kind: "send-mail",
      subject_id: null,
      ...stuck,
      leased_by: null,
      leased_until: null,
    })
    .execute();
  const mail = fromAddress(world.things[":mail"] ?? "") ?? 0;
  const owed = { id: mail, entry_id: newId(), kind: "invitation", recipient_id: newId(), subject_id: null };
  await db
    .insertInto("deliveries")
    .values({ ...owed, made_at: at, sent_at: at, given_up_at: null })
    .execute();
  const host = world.as("host");
  await host.get("/host/settings");
  went(await host.press("Keep", { confirmsGroups: "yes" }));
  const carla = world.as("coach");
  await carla.get("/groups/new?kind=buddies");
  went(await carla.press("Start the group", { name: "We two" }));
  return ["/host", "/host/mail"];
}

/** One list of which the columns are known, and one that is ready to be sent. */
async function lists(world: World): Promise<string[]> {
  const host = world.as("host");
  const [known, ready] = [world.things[":list"], world.others[":list"]].map(
    (list) => `/host/imports/${list}`,
  );
  for (const list of [known, ready]) {
    await host.get(`${list}/columns`);
    went(await host.press("Show me who would be invited", { email: "1", name: "0" }));
  }
  went(await host.post(`${ready}/invitations`, { words: "Come.", days: "14" }));
  return [`${known}`, `${ready}`];
}

async function somebodyKeptOut(world: World): Promise<string> {
  const db = world.town.house.main.read;
  const siri = await db
    .selectFrom("members")
    .select("id")
    .where("name", "=", "Siri")
    .executeTakeFirstOrThrow();
  const standing = `/host/members/${toAddress(siri.id)}/standing`;
  const host = world.as("host");
  await host.get(standing);
  went(await host.press("Close the house", { how: "week", reason: "For a rest." }));
  return standing;
}

async function hiddenByHost(world: World): Promise<string> {
  const concern = `/host/concerns/${world.others[":concern"]}`;
  went(await world.as("host").post(`${concern}/hiding`));
  return concern;
}

async function blocked(world: World): Promise<string> {
  const member = `/members/${world.others["keeper"]}`;
  went(await world.as("outsider").post(`${member}/block`));
  return member;
}

async function asksToJoin(world: World): Promise<string> {
  const group = world.at("/groups/:group");
  const form = { id: toAddress(newId()), words: "May I?" };
  went(await world.as("coach").post(`${group}/requests`, form));
  return group;
}

const inMeeting = (world: World): string => world.at("/groups/:group/meetings/:meeting");

/** What is so only for a while, as scenes within `undone`. */
export const scenes: readonly Scene[] = [
  {
    name: "Ben has the floor, where venting has a limit",
    set: async (world) => {
      const ana = world.as("organiser");
      const member = world.things[":member"] ?? "";
      await ana.get(world.at("/groups/:group/agenda"));
      went(await ana.press("Keep these rounds", { vent: "60" }));
      went(await ana.post(`${inMeeting(world)}/attendance`, { member, how: "here" }));
      went(await ana.post(`${inMeeting(world)}/floor`, { member }));
    },
    at: (world) => [inMeeting(world)],
    as: ["organiser", "member"],
  },
  {
    name: "Ben vents",
    set: async (world) => {
      await scenes[0]?.set(world);
      went(await world.as("member").post(`${inMeeting(world)}/vent`));
    },
    at: (world) => [inMeeting(world)],
    as: ["member"],
  },
  {
    name: "the next meeting can begin",
    set: async (world) => {
      went(await world.as("organiser").post(`${inMeeting(world)}/closing`));
      world.town.clock.to(secondMeeting);
    },
    at: (world) => [nextMeeting(world)],
    as: ["member"],
  },
  {
    name: "Ben was at neither of two meetings",
    set: async (world) => {
      await scenes[2]?.set(world);
      const ana = world.as("organiser");
      went(await ana.post(`${nextMeeting(world)}/opening`));
      went(await ana.post(`${nextMeeting(world)}/closing`));
    },
    at: (world) => [world.at("/groups/:group/members/:member/kind-word")],
    as: ["organiser"],
  },
  {
    name: "Ben's search is paused",
    set: async (world) => went(await world.as("member").post("/search/pausing")),
    at: () => ["/search", "/search/opening"],
    as: ["member"],
  },
  {
    name: "Ben closed his search",
    set: async (world) => went(await world.as("member").post("/search/closing")),
    at: (world) => [world.at("/search/earlier/:search")],
    as: ["member"],
  },
];

const nextMeeting = (world: World): string =>
  world.at("/groups/:group/meetings/:meeting", { ":meeting": world.things["coming"] ?? "" });

function went({ status, path, words }: Answer): void {
  assert.equal(status, 200, `${path} answered ${status}: ${words.slice(0, 300)}`);
}
