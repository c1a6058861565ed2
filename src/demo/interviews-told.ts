import { type Id, newId } from "../basics/ids.ts";
import { atomically, type Interviews } from "../database/index.ts";
import {
  answerCrossover,
  type AuthorName,
  correctInterview,
  countThanks,
  crossoversToAnswer,
  hideComment,
  interviewSettingsOf,
  interviewUrls,
  makeComment,
  proposeCrossover,
  sendInterview,
  standingOf,
  tellHostOf,
  thankForComment,
  withdrawInterview,
} from "../modules/interviews/index.ts";
import type { House } from "../web/context.ts";
import { memberByEmail } from "./cast.ts";
import { Dice } from "./dice.ts";
import { keyOf } from "./keys.ts";
import { characters, type Key } from "./people.ts";
import { Story } from "./story.ts";
import * as weeks from "./words/interview-weeks.ts";
import type { Remark, Voice } from "./words/interviews.ts";

/** What has come of the telling so far: the house, the numbers that were given, and which questions are asked. */
type Telling = { house: House; story: Story<Interviews>; numbers: Map<string, number>; questionSet: number };

/** Lives through six weeks of interviews up to the present, all of it or nothing, where none was ever published. */
export async function tellInterviews(house: House, present: Temporal.Instant): Promise<void> {
  await atomically(house.interviews.write, async (tx) => {
    const { last_number, question_set } = await interviewSettingsOf(tx);
    if (last_number > 0) return;
    const inside = { ...house, interviews: { ...house.interviews, write: tx, read: tx } };
    const story = new Story<Interviews>(new Dice(1), present);
    const telling = { house: inside, story, numbers: new Map<string, number>(), questionSet: question_set };
    for (const sent of weeks.interviewWeeks) planInterview(telling, sent);
    planChanges(telling);
    planCrossovers(telling);
    await story.tell(tx);
  });
}

/** The way in for who wants to try what an author can do: the page, and beside it the key to be typed there. */
export async function authorLines(house: House): Promise<string[]> {
  const key = keyOf(house.key, weeks.openAuthor);
  const standing = await standingOf(house, key);
  if (standing?.at !== "published") return [];
  return [`author    ${house.config.publicUrl}${interviewUrls.key}  ${key}`];
}

function planInterview(telling: Telling, { told, days, by, thanks, talk }: weeks.Sent): void {
  const { house, story, numbers, questionSet } = telling;
  story.at(story.before(days), async (_, now) => {
    const author = await authorOf(telling, by);
    if (author === null) return;
    const { name, answers, facets } = told;
    const sent = { answers, facets, questionSet, by: author };
    const standing = await sendInterview(house, keyOf(house.key, name), sent, now);
    if (standing.at === "published") numbers.set(name, standing.number);
  });
  for (const remark of talk) planRemark(telling, told.name, days - remark.after, remark, null);
  story.at(story.before(days / 3), async (tx) => {
    const number = numbers.get(told.name);
    for (let thanked = 0; number !== undefined && thanked < thanks; thanked++) await countThanks(tx, number);
  });
}

function planRemark(
  telling: Telling,
  name: string,
  days: number,
  remark: Remark,
  answers: number | null,
): void {
  const { story, numbers } = telling;
  story.at(story.before(days), async (tx, now) => {
    const number = numbers.get(name);
    const by = await maskOf(telling, remark.by);
    if (number === undefined || by === null) return;
    const { words } = remark;
    const comment = { id: newId(), number, answers, by, words, isRepeated: false, isFresh: true };
    const made = await makeComment(tx, comment, now);
    if (made.at !== "placed") return;
    planAfterwards(telling, name, days, remark, { number, place: made.place });
  });
}

type At = { number: number; place: number };

function planAfterwards(telling: Telling, name: string, days: number, remark: Remark, at: At): void {
  const { story } = telling;
  const { number, place } = at;
  for (const answer of remark.answers ?? []) planRemark(telling, name, days - answer.after, answer, place);
  story.at(story.before(days * 0.8), async (tx, now) => {
    for (let thanked = 0; thanked < (remark.thanks ?? 0); thanked++) await thankForComment(tx, number, place);
    if (remark.concern !== undefined)
      await tellHostOf(tx, { id: newId(), ...at, words: remark.concern }, now);
    if (remark.isHidden) await hideComment(tx, number, place, "author", true, now);
  });
}

/** One reads their own words again and says something more clearly; another takes everything back. */
function planChanges({ house, story }: Telling): void {
  const { correction, withdrawal } = weeks;
  const told = weeks.interviewWeeks.find((sent) => sent.told.name === correction.name)?.told;
  if (!told) throw new Error(`Nobody told ${correction.name}`);
  story.at(story.before(correction.days), async (_, now) => {
    const { answers, facets } = told;
    const said = { answers: { ...answers, [correction.slug]: correction.words }, facets };
    await correctInterview(house, keyOf(house.key, told.name), { said, version: 0 }, now);
  });
  story.at(story.before(withdrawal.days), async (_, now) => {
    await withdrawInterview(house, keyOf(house.key, withdrawal.name), now);
  });
}

/** Readers say who should meet whom, where nobody has seen it yet; authors, and once the host, say that it is so. */
function planCrossovers({ story, numbers }: Telling): void {
  for (const { seeker, guide, days, reason, confirmed } of weeks.proposals) {
    story.at(story.before(days), async (tx, now) => {
      const pair = { seeker: numbers.get(seeker) ?? 0, guide: numbers.get(guide) ?? 0 };
      const known = await crossoversToAnswer(tx, pair.seeker);
      if (!known.some((each) => each.seeker === pair.seeker && each.guide === pair.guide))
        await proposeCrossover(tx, { ...pair, reason }, now);
      if (confirmed === undefined) return;
      const by = confirmed === "host" ? confirmed : pair[confirmed];
      await answerCrossover(tx, pair.seeker, pair.guide, true, by);
    });
  }
}

/** Whose name stands above an interview; null for somebody who is not here any more. */
async function authorOf(telling: Telling, by: Voice | null): Promise<AuthorName | null> {
  if (by === null || "author" in by) return { kind: "number" };
  return "nickname" in by ? { kind: "nickname", name: by.nickname } : memberOf(telling, by);
}

async function maskOf(telling: Telling, by: Voice) {
  if ("nickname" in by) return { kind: "nickname", name: by.nickname } as const;
  if ("member" in by) return memberOf(telling, by);
  const number = telling.numbers.get(by.author);
  return number === undefined ? null : ({ kind: "number", number } as const);
}

async function memberOf({ house }: Telling, { member }: { member: Key }) {
  const id: Id | undefined = await memberByEmail(house.main.read, member);
  return id === undefined ? null : ({ kind: "member", name: characters[member].name, member: id } as const);
}
