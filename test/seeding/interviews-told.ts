import assert from "node:assert/strict";
import type { Comment, InterviewFacts } from "../../bench/seed/interviews/facts.ts";
import { sentOf } from "../../bench/seed/interviews/writing.ts";
import { changeComment, takeBackComment } from "../../src/modules/interviews/comments/comments-changing.ts";
import {
  correctInterview,
  countThanks,
  hideComment,
  makeComment,
  sendInterview,
  tellHostOf,
  thankForComment,
  withdrawInterview,
} from "../../src/modules/interviews/index.ts";
import type { Mask } from "../../src/modules/interviews/comments/masks.ts";
import { type Key, marksOf } from "../../src/modules/interviews/keys.ts";
import {
  closeInterviewConcern,
  declineComment,
  declineInterview,
  letCommentThrough,
  letInterviewThrough,
} from "../../src/modules/interviews/moderation/deciding.ts";
import { setCommentHidden, setInterviewHidden } from "../../src/modules/interviews/moderation/hiding.ts";
import type { Tellers, Told } from "./telling.ts";

const hostIn = ({ host, hostName }: { host: number; hostName: string }) => ({ id: host, name: hostName });

/** Interviews, and what is said under them. */
export const interviewsTold: Tellers<InterviewFacts> = {
  async "interview sent"({ press }, { key, number, ...fact }, now) {
    const standing = await sendInterview(press, key as Key, sentOf(fact), now);
    assert.deepEqual(standing, { at: "published", number, isHidden: false });
  },
  async "interview held"(told, { key, waiting, ...fact }, now) {
    const { at } = await sendInterview(told.press, key as Key, sentOf(fact), now);
    assert.equal(at, "waiting");
    told.name(waiting, await waitingAs(told, key as Key));
  },
  async "held interview published"({ aside }, { waiting, number, ...by }, now) {
    assert.equal(await letInterviewThrough(aside, hostIn(by), { id: waiting, version: 0 }, now), number);
  },
  "held interview declined": ({ aside }, { waiting, reason, ...by }, now) =>
    declineInterview(aside, hostIn(by), { id: waiting, version: 0, reason }, now),
  async "interview corrected"({ press }, { key, answers, facets }, now) {
    const said = { answers, facets };
    assert.equal(await correctInterview(press, key as Key, { said, version: 0 }, now), "corrected");
  },
  async "interview thanked"({ aside }, { number }) {
    assert(await countThanks(aside, number));
  },
  async "interview withdrawn"({ press }, { key }, now) {
    assert(await withdrawInterview(press, key as Key, now));
  },
  "interview hidden": ({ aside }, { number, hidden, reason, ...by }, now) =>
    setInterviewHidden(aside, hostIn(by), { number, hidden, reason }, now),
  async "comment made"({ aside }, { place, ...fact }, now) {
    assert.deepEqual(await makeComment(aside, commentOf(fact), now), { at: "placed", place });
  },
  async "comment held"({ aside }, fact, now) {
    assert.deepEqual(await makeComment(aside, commentOf(fact), now), { at: "waiting" });
  },
  async "held comment published"({ aside }, { comment, number, place, ...by }, now) {
    const read = { id: comment, version: 0 };
    assert.deepEqual(await letCommentThrough(aside, hostIn(by), read, now), { number, place });
  },
  "held comment declined": ({ aside }, { comment, number, reason, ...by }, now) =>
    declineComment(aside, hostIn(by), { id: comment, version: 0, number, reason }, now),
  async "comment changed"({ aside }, { comment, number, words }, now) {
    const changed = await changeComment(aside, { number, form: comment }, { words, version: 1 }, now);
    assert.equal(changed, "changed");
  },
  "comment taken back": ({ aside }, { comment, number }, now) =>
    takeBackComment(aside, { number, form: comment }, now),
  async "comment hidden"({ aside }, { number, place }, now) {
    assert(await hideComment(aside, number, place, "author", true, now));
  },
  "comment hidden by host": ({ aside }, { number, place, reason, ...by }, now) =>
    setCommentHidden(aside, hostIn(by), { number, place, reason, hidden: true }, now),
  "comment thanked": ({ aside }, { number, place }) => thankForComment(aside, number, place),
  "reader worried": ({ aside }, { concern, number, place, words }, now) =>
    tellHostOf(aside, { id: concern, number, place, words }, now),
  "worry closed": ({ aside }, { concern, note, ...by }, now) =>
    closeInterviewConcern(aside, hostIn(by), { id: concern, note }, now),
};

async function waitingAs({ press, aside }: Told, key: Key): Promise<number> {
  const query = aside.selectFrom("waiting_interviews").select("id");
  const { key_mark } = marksOf(press.key, key);
  return (await query.where("key_mark", "=", key_mark).executeTakeFirstOrThrow()).id;
}

const commentOf = ({ comment, number, answers, words, ...name }: Comment) => ({
  id: comment,
  number,
  answers,
  by: maskOf(name),
  words,
  isRepeated: false,
  isFresh: true,
});

function maskOf({
  nameKind,
  name,
  member,
  asNumber,
}: Pick<Comment, "nameKind" | "name" | "member" | "asNumber">): Mask {
  if (nameKind === "nickname") return { kind: nameKind, name };
  if (nameKind === "member") return { kind: nameKind, name, member: member ?? 0 };
  return { kind: "number", number: asNumber ?? 0 };
}
