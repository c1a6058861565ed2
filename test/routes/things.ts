import { newId, toAddress } from "../../src/basics/ids.ts";
import {
  addNote,
  answerPost,
  askToJoinGroup,
  cheer,
  inviteToGroup,
  makePost,
  offerPlace,
  proposeGroup,
  report,
  wishForGroup,
} from "../../src/modules/groups/index.ts";
import { bringList } from "../../src/modules/host/index.ts";
import {
  askToJoin,
  keepCompanyAway,
  makeInvitation,
  raiseConcern,
  sendMessage,
} from "../../src/modules/people/index.ts";
import { groupOf, said } from "../circle.ts";
import { member, type Person, type Town } from "../support.ts";
import { heldMeetings } from "./held.ts";
import { keysOf } from "./keys.ts";
import { contactThings } from "./things-contacts.ts";
import { interviewThings } from "./things-interviews.ts";
import { searchThings } from "./things-search.ts";

/**
 * What stands in an address in the place of a name such as ":post". A key such as "/host/requests/:request" is about
 * one path alone and goes before the bare ":request".
 */
export type Things = Readonly<Record<string, string>>;

/** The address of a route, with things in the place of its names. A name that nothing is known of fails the story. */
export function addressOf(path: string, things: Things): string {
  return path.replaceAll(/:(\w+)(\{.*?\})?/g, (_, name: string, __, at: number) => {
    const thing = things[`${path.slice(0, at)}:${name}`] ?? things[`:${name}`];
    if (thing === undefined) throw new Error(`Nothing stands for :${name} in ${path}: add it to things.ts`);
    return thing;
  });
}

/**
 * Whose things they are. The owner is in the keeper's group, whose first meeting is open; so is `quiet`, who was at none
 * of the meetings before. `waiting` has no group yet.
 */
export type Owners = {
  host: Person;
  keeper: Person;
  owner: Person;
  quiet: Person;
  waiting: Person;
  group: number;
  meetings: readonly number[];
};

/** Makes one of each thing that has an address of its own. Further ones, such as the meeting to come, have names that a row can ask for. */
export async function thingsOf(town: Town, owners: Owners): Promise<Things> {
  const ids = {
    ...(await inTheGroup(town, owners)),
    ...(await whileWaiting(town, owners)),
    ...(await atTheHost(town, owners)),
  };
  const own = await ofTheOwner(town, owners);
  const book = await contactThings(town, { ...owners, commitment: ids[":commitment"] ?? 0 });
  const search = await searchThings(town, { ...owners, book });
  return { ...asAddresses(ids), ...own, ...book, ...search, ...(await interviewThings(town, owners.owner)) };
}

const asAddresses = (ids: Readonly<Record<string, number>>): Things =>
  Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, toAddress(id)]));

async function inTheGroup(
  town: Town,
  { keeper, owner, quiet, group, meetings }: Owners,
): Promise<Record<string, number>> {
  const db = town.house.main.write;
  const { now } = town.clock;
  const [meeting = 0, coming = 0, later = 0] = meetings;
  const [note, given, invitation, request, post, answer] = sixIds();
  const commitment = await said(town, owner, group, "Ask the museum");
  const told = await said(town, owner, group, "Call Mr Hale");
  await report(db, owner.id, told, { outcome: "partly", note: "Half of it.", version: 0 }, now);
  await cheer(db, keeper.id, told, { id: given, words: "You began." }, now);
  const line = { id: note, kind: "lead", member: owner.id, words: "The port hires." } as const;
  await addNote(db, owner.id, group, meeting, line, now);
  const link = { id: invitation, forName: "", email: null, words: "Come.", places: 3, days: 7 };
  await inviteToGroup(db, keeper.id, group, link, now);
  const asking = await member(town, `Asks ${keeper.name}`);
  await askToJoinGroup(db, asking.id, group, { id: request, words: "May I?" }, now);
  await makePost(db, owner.id, group, { id: post, words: "A fair on Friday." }, now);
  await answerPost(db, keeper.id, group, post, { id: answer, words: "I will come." }, now);
  return {
    ":group": group,
    ":meeting": meeting,
    coming,
    later,
    held: await heldMeetings(town, keeper, group),
    quiet: quiet.id,
    ":note": note,
    ":commitment": commitment,
    told,
    ":cheer": given,
    ":invitation": invitation,
    ":request": request,
    ":post": post,
    answer,
    ":member": owner.id,
    keeper: keeper.id,
  };
}

const sixIds = (): [number, number, number, number, number, number] => [
  newId(),
  newId(),
  newId(),
  newId(),
  newId(),
  newId(),
];

/** Somebody waits; the keeper offers them a place, and proposes a new group to them as well. */
async function whileWaiting(town: Town, { keeper, waiting, group }: Owners): Promise<Record<string, number>> {
  const db = town.house.main.write;
  const { now } = town.clock;
  const [wish, offer, forming] = sixIds();
  const any = { kind: "any", pace: "any", placeKind: "any" } as const;
  await wishForGroup(db, waiting.id, { id: wish, ...any, when: "Evenings", field: "", words: "" }, now);
  await offerPlace(db, keeper.id, { id: offer, wish, group, words: "Come." }, now);
  const times = {
    kind: "buddies",
    pace: "weekly",
    weekdays: [3],
    time: "18:00",
    timeZone: "Europe/Berlin",
  } as const;
  const team = { id: forming, wishes: [wish], organiser: null, name: "Two of us", ...times };
  await proposeGroup(db, keeper.id, { ...team, placeKind: "call", place: "", words: "" }, now);
  return { ":wish": wish, ":offer": offer, ":forming": forming };
}

async function atTheHost(
  town: Town,
  { host, keeper, owner, group }: Owners,
): Promise<Record<string, number>> {
  const db = town.house.main.write;
  const { now } = town.clock;
  const at = now.toString({ smallestUnit: "millisecond" });
  const [concern, list, mail, invitation, request, post] = sixIds();
  await makePost(db, owner.id, group, { id: post, words: "Buy my course." }, now);
  const about = { about: "post", subject: post, member: owner.id, group, copy: "Buy my course." } as const;
  await raiseConcern(db, keeper.id, { id: concern, words: "Please look.", ...about }, now);
  await bringList(db, host.id, { id: list, csv: `Ida,ida.${keeper.id}@example.org` }, now);
  const open = { forName: "", email: null, words: "Come.", places: 9, days: 30 };
  await makeInvitation(db, host.id, { ...open, id: invitation }, now);
  const mailed = { id: mail, member_id: owner.id, to_address: `${owner.name}@example.org` };
  await db
    .insertInto("kept_mails")
    .values({ ...mailed, subject: "Hello", words: "Hello.", kept_at: at })
    .execute();
  const email = `wendy.${keeper.id}@example.org`;
  const asked = await groupOf(town, await member(town, `Founds ${keeper.name}`), [], "job-club", "Perhaps");
  await db.updateTable("groups").set({ confirmed_at: null }).where("id", "=", asked).execute();
  await askToJoin(db, { id: request, name: "Wendy", email, words: "Hello.", timeZone: "UTC" }, now);
  return {
    ":concern": concern,
    ":list": list,
    ":mail": mail,
    "/host/invitations/:invitation": invitation,
    "/host/requests/:request": request,
    "/host/groups/:group": asked,
  };
}

/** What only its owner sees, and the words in links that are as good as a key. */
async function ofTheOwner(town: Town, { host, keeper, owner }: Owners): Promise<Things> {
  const db = town.house.main.write;
  const { now } = town.clock;
  const [entry, sent, received] = sixIds();
  await keepCompanyAway(db, owner.id, { id: entry, name: "Acme", domain: "" }, now);
  await sendMessage(db, owner.id, { id: sent, to: keeper.id, words: "Thank you." }, now);
  await sendMessage(db, keeper.id, { id: received, to: owner.id, words: "You are welcome." }, now);
  return {
    ...(await keysOf(town, host, owner)),
    ":kind": owner.name === "Ben" ? "rules" : "privacy",
    ":entry": toAddress(entry),
    ":message": toAddress(sent),
    received: toAddress(received),
    // With whom the owner talks.
    "/messages/:member": toAddress(keeper.id),
    ":path": "style.css",
  };
}
