import { newId, toAddress } from "../../src/basics/ids.ts";
import { groupOf } from "../circle.ts";
import { begin, member, type Person, type Town } from "../support.ts";
import type { Deed, Plan, Step } from "./story.ts";

/** What somebody wrote without a name: an interview by its number, or a comment by its interview and place. */
export type Masked = { kind: "interview" | "comment"; words: string; who: number; day: string; at: number };

/** A community as it was told: who is who, and, for the judge alone, who wrote what. */
export type Told = { people: readonly Person[]; masked: Masked[] };

/** What is done beside the story, at the first step of each day and once after the last. */
export type Meanwhile = (day: string) => Promise<void>;

/** Makes the community before its first day: groups of five, and one interview by the host for others to read. */
export async function settle(town: Town, members: number): Promise<Told & { groups: number[] }> {
  const host = await begin(town);
  const people: Person[] = [];
  for (let who = 0; who < members; who++) people.push(await member(town, `Member${letters(who)}`));
  const groups: number[] = [];
  for (let first = 0; first < members; first += 5) {
    const [organiser = host, ...others] = people.slice(first, first + 5);
    const group = await groupOf(town, organiser, others, "success-team", `Team ${letters(first)}`);
    groups.push(...people.slice(first, first + 5).map(() => group));
  }
  await takeInterview(town, host, "The first of all.");
  return { people, masked: [], groups };
}

/** Tells the plan through the application, each in a browser of their own and signed in all the time. */
export async function tell(
  town: Town,
  plan: Plan,
  { people, masked, groups }: Awaited<ReturnType<typeof settle>>,
  meanwhile: Meanwhile = async () => {},
): Promise<Told> {
  let day = "";
  const forms = new Map<number, Record<string, string>>();
  for (const step of plan.steps) {
    const today = step.at.toString().slice(0, 10);
    town.clock.now = step.at;
    if (day !== "" && day !== today) await meanwhile(day);
    day = today;
    const person = people[step.who];
    if (!person) throw new Error("The plan has more members than the community");
    const wrote = await deeds[step.deed](town, person, groups[step.who] ?? 0, step, forms);
    if (wrote) masked.push({ ...wrote, who: step.who, day, at: step.at.epochMilliseconds });
  }
  await meanwhile(day);
  return { people, masked };
}

type Wrote = { kind: "interview" | "comment"; words: string } | void;
type Telling = (
  town: Town,
  person: Person,
  group: number,
  step: Step,
  forms: Map<number, Record<string, string>>,
) => Promise<Wrote>;

const deeds: Record<Deed, Telling> = {
  today: async (_town, person) => void (await person.get("/today")),
  post: async (_town, person, group) => {
    await sent(person, `/groups/${toAddress(group)}/wall`, {
      id: toAddress(newId()),
      words: "A fair on Monday.",
    });
  },
  commit: async (_town, person, group) => {
    const fields = { id: toAddress(newId()), what: "Write to one person", due: "2027-01-15" };
    await sent(person, `/groups/${toAddress(group)}/commitments`, { ...fields, when: "On Friday" });
  },
  read: async (town, person, _group, { visit }) => {
    await person.get("/interviews");
    await person.get(`/interviews/${await oneOf(town, visit)}`);
  },
  "comment-named": async (town, person, _group, { visit }) => {
    const at = `/interviews/${await oneOf(town, visit)}/comments`;
    const { fields } = await written(town, person, at, `Thank you for this. Note ${letters(visit)}.`);
    await sent(person, `${at}/named`, { ...fields, sure: "yes" });
  },
  "comment-masked": async (town, person, _group, { visit }) => {
    // Elsewhere than by name: who writes twice on one page is put together by every reader.
    const [number, named] = [await oneOf(town, visit, 3), await oneOf(town, visit)];
    if (number === named) return;
    const at = `/interviews/${number}/comments`;
    const words = `I know this from my own search. Remark ${letters(visit)}.`;
    const { fields } = await written(town, person, at, words);
    await sent(person, at, { ...fields, as: "nickname", nickname: `Heron${letters(visit)}` });
    return { kind: "comment", words };
  },
  begin: async (_town, person, _group, { who }, forms) => {
    await person.get("/interviews/start");
    await person.post("/interviews/take", { device: "own", view: "whole" });
    forms.set(who, hiddenIn(person));
  },
  answer: async (_town, person, _group, { who }, forms) => {
    const answers = { ...forms.get(who), ...said(`I wait for answers. Story ${letters(who)}.`), go: "read" };
    await person.post("/interviews/take", answers);
    forms.set(who, hiddenIn(person));
  },
  send: async (_town, person, _group, { who }, forms) => {
    await sent(person, "/interviews/take", { ...forms.get(who), go: "number" });
    return { kind: "interview", words: `Story ${letters(who)}.` };
  },
};

/** Takes the whole interview at once, and returns the key. */
export async function takeInterview(town: Town, person: Person, struggle: string): Promise<string> {
  await person.post("/interviews/take", { device: "own", view: "whole" });
  await person.post("/interviews/take", { ...hiddenIn(person), ...said(struggle), go: "read" });
  town.clock.forward({ seconds: 20 });
  const fields = hiddenIn(person);
  await sent(person, "/interviews/take", { ...fields, go: "number" });
  return fields["key"] ?? "";
}

/** Comments on an interview as `fields` say by what name; what is answered is the page that follows. */
export async function comment(
  town: Town,
  person: Person,
  number: number,
  words: string,
  fields: Record<string, string>,
): Promise<void> {
  const at = `/interviews/${String(number).padStart(5, "0")}/comments`;
  const { fields: carried } = await written(town, person, at, words);
  await sent(person, at + (fields["as"] ? "" : "/named"), { ...carried, ...fields });
}

const said = (struggle: string): Record<string, string> => ({
  "answer-struggle": struggle,
  "answer-works": "Walking in the morning.",
});

/** The second step of a comment, a while after the first. */
async function written(
  town: Town,
  person: Person,
  at: string,
  words: string,
): Promise<{ fields: Record<string, string> }> {
  await sent(person, `${at}/new`, { words });
  town.clock.forward({ seconds: 8 });
  return { fields: hiddenIn(person) };
}

async function sent(person: Person, path: string, fields: Record<string, string>): Promise<void> {
  const { status, words } = await person.post(path, fields);
  if (status !== 200) throw new Error(`${path} answered ${status} to ${person.name}: ${words.slice(0, 400)}`);
}

/** What the forms of the page carry unseen. */
function hiddenIn(person: Person): Record<string, string> {
  const fields = person.here?.page.querySelectorAll('main input[type="hidden"]') ?? [];
  return Object.fromEntries(
    fields.map((field) => [field.getAttribute("name") ?? "", field.getAttribute("value") ?? ""]),
  );
}

async function oneOf(town: Town, visit: number, further = 0): Promise<string> {
  const rows = await town.house.interviews.read
    .selectFrom("interviews")
    .select("number")
    .orderBy("number")
    .execute();
  return String(rows[(visit * 7 + further) % rows.length]?.number ?? 1).padStart(5, "0");
}

/** A number as letters, so that it looks like a word. */
const letters = (number: number): string =>
  String(number).replaceAll(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "");
