import assert from "node:assert/strict";
import { fromAddress, newId, toAddress } from "../../src/basics/ids.ts";
import { instantText } from "../../src/basics/instant.ts";
import { wishForGroup } from "../../src/modules/groups/index.ts";
import { said } from "../circle.ts";
import { member, type Town } from "../support.ts";
import type { Things } from "./things.ts";
import { inWorld, type Role, type World, worldIn } from "./world.ts";

type Fields = Record<string, string | string[]>;
type Act = readonly [role: Role, path: string, fields: Fields, things?: Things];

/**
 * Runs a story in the world of the table with what was missing there: after it, every table has a row in it. Further
 * things: a meeting that is `off`, a list that is `ready`, whom the host keeps out, `kim`, and the wishes of two more who
 * wait, `first` and `second`.
 */
export const inFullWorld = (story: (world: World) => Promise<void>): Promise<void> =>
  inWorld(async (world) => story(await fill(world)));

/** Makes it of a town that is open already. */
export const fullWorldIn = async (town: Town): Promise<World> => fill(await worldIn(town));

async function fill(world: World): Promise<World> {
  const { town, group } = world;
  const db = town.house.main.write;
  await town.work();
  // Room for everybody who will come.
  for (const { ":group": group = "" } of [world.things, world.others])
    await db
      .updateTable("groups")
      .set({ places: 2_000 })
      .where("id", "=", fromAddress(group) ?? 0)
      .execute();
  const [kim, lars] = [await member(town, "Kim"), await member(town, "Lars")];
  const [first, second] = [await waits(world, "Uma"), await waits(world, "Vera")];
  const things: Things = {
    ...world.things,
    off: toAddress(world.meetings.at(-1) ?? 0),
    ready: world.others[":list"] ?? "",
    kim: toAddress(kim.id),
    lars: toAddress(lars.id),
    first,
    second,
  };
  for (const act of acts({ ...world, things })) await press(world, act);
  await said(town, world.ana, group, "Call the port");
  await pastTheVerbs(world);
  return { ...world, things, at: (path, more = {}) => world.at(path, { ...things, ...more }) };
}

/** What is done by posting. */
function acts({ things, others }: World): Act[] {
  const meeting = "/groups/:group/meetings/:meeting";
  const [ben, ana] = [things[":member"] ?? "", things["keeper"] ?? ""];
  const id = (): string => toAddress(newId());
  const list = { ":list": things["ready"] ?? "" };
  const kept = { ":member": things["kim"] ?? "" };
  return [
    ["organiser", `${meeting}/floor`, { member: ben }],
    ["organiser", `${meeting}/quiet`, { minutes: "8" }],
    ["organiser", `${meeting}/hand`, { raised: "yes" }],
    ["member", `${meeting}/hot-seat`, { member: ana, version: "0", notes: "Ask the port." }],
    ["member", `${meeting}/check-out`, { energy: "6", line: "Glad." }],
    ["member", `${meeting}/absence`, { words: "At the dentist." }, { ":meeting": things["coming"] ?? "" }],
    ["organiser", `${meeting}/cancellation`, { reason: "A holiday." }, { ":meeting": things["off"] ?? "" }],
    ["member", "/reflections", { energy: "6", line: "Tired." }],
    ["member", "/members/:member/block", {}, { ":member": things["lars"] ?? "" }],
    ["coach", "/me/mail", { daily: "yes", quietFrom: "20:00", quietUntil: "08:00", version: "0" }],
    ["member", "/me/passkeys/challenge", {}],
    ["host", "/host/texts/rules", { words: "Be kind.", wish: "keep", version: "0" }],
    ["host", "/host/members/:member/warnings", { id: id(), words: "Please do not sell." }, others],
    ["host", "/host/members/:member/keeping-out", { id: id(), how: "week", reason: "For a rest." }, kept],
    ["host", "/host/interviews/facets", { kind: "topic", label: "A long walk", phrase: "", synonyms: "" }],
    ["host", "/host/imports/:list/columns", { heading: "", email: "1", name: "0" }, list],
  ];
}

async function press({ as, at }: World, [role, path, fields, things]: Act): Promise<void> {
  const { status, words } = await as(role).post(at(path, things), fields);
  assert.equal(status, 200, `${role} at ${path}: ${words.slice(0, 400)}`);
}

async function waits({ town }: World, name: string): Promise<string> {
  const who = await member(town, name);
  const id = newId();
  const any = { kind: "any", pace: "any", placeKind: "any" } as const;
  const wish = { id, ...any, when: "Evenings", field: "", words: "" };
  await wishForGroup(town.house.main.write, who.id, wish, town.clock.now);
  return toAddress(id);
}

/** What comes about only over days, or in a browser. */
async function pastTheVerbs({ town, ben, who, things }: World): Promise<void> {
  const db = town.house.main.write;
  const at = instantText(town.clock.now);
  const file = { id: newId(), key: "k", media_type: "text/plain", size: 1, kept_at: at };
  await db.insertInto("files").values(file).execute();
  const stuck = { subject_id: null, tries: 12, last_trouble: "No answer.", run_at: at, dead_at: at };
  const job = { id: newId(), kind: "send-mail", dedupe_key: "stuck", leased_by: null, leased_until: null };
  await db
    .insertInto("jobs")
    .values({ ...job, ...stuck })
    .execute();
  const mail = { id: newId(), member_id: ben.id, on_day: "2026-11-24", since_at: at, made_at: at };
  await db
    .insertInto("daily_mails")
    .values(mail)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const invitation = fromAddress(things[":invitation"] ?? "") ?? 0;
  const use = { invitation_id: invitation, member_id: who("outsider")?.id ?? 0, used_at: at };
  await db.insertInto("invitation_uses").values(use).execute();
  const sealed = { id: newId(), mark: "sealed", box: Buffer.from("sealed") };
  await town.house.interviews.write.insertInto("sealed_interviews").values(sealed).execute();
}
