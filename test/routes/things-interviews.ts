import { newId, toAddress } from "../../src/basics/ids.ts";
import type { Interviews } from "../../src/database/index.ts";
import { makeComment, type NewComment } from "../../src/modules/interviews/comments/comments.ts";
import { tellHostOf } from "../../src/modules/interviews/comments/interview-concerns.ts";
import { editPass } from "../../src/modules/interviews/comments/passes.ts";
import type { AuthorName, SentInterview } from "../../src/modules/interviews/interview.ts";
import { feedSecretOf, type Key, marksOf, newKey } from "../../src/modules/interviews/keys.ts";
import { sendInterview } from "../../src/modules/interviews/publishing/sending.ts";
import { signForm } from "../../src/web/signed-forms.tsx";
import { signedAs } from "../../src/modules/interviews/taking/walking.tsx";
import { writtenNumber } from "../../src/modules/interviews/urls.ts";
import type { Person, Town } from "../support.ts";
import type { Things } from "./things.ts";

/**
 * One interview under a number with comments of its own, one by a member's own name, and what waits for the host. Further
 * things: `unnamed` and `as-number`, the places of comments under a nickname and under the number, and `named`,
 * the number of the interview by name.
 */
export async function interviewThings(town: Town, owner: Person): Promise<Things> {
  const { interviews, key: houseKey } = town.house;
  const { now } = town.clock;
  const db = interviews.write;
  const [key, waitingKey] = [newKey(), newKey()];
  const number = await published(town, key, { kind: "number" });
  const named = await published(town, newKey(), { kind: "member", name: owner.name, member: owner.id });
  await sendInterview(
    town.house,
    waitingKey,
    said({ kind: "number" }, "Mr Hale of the port, 020 7946 0018."),
    now,
  );
  const waiting = await db
    .selectFrom("waiting_interviews")
    .select("id")
    .where("key_mark", "=", marksOf(houseKey, waitingKey).key_mark)
    .executeTakeFirstOrThrow();
  const concern = newId();
  await tellHostOf(db, { id: concern, number, place: null, words: "Please look." }, now);
  const [mine, nickname, held] = [newId(), newId(), newId()];
  const comment = (id: number, words: string, by: NewComment["by"]): Promise<unknown> =>
    makeComment(db, { id, number, answers: null, by, words, isRepeated: false, isFresh: true }, now);
  await comment(mine, "So do I.", { kind: "member", member: owner.id, name: owner.name });
  await comment(nickname, "Me too.", { kind: "nickname", name: "Birch" });
  await comment(newId(), "I ring on Mondays too.", { kind: "number", number });
  await comment(held, "Look at https://example.org/sale", { kind: "nickname", name: "Cone" });
  await proposed(db, number, named);
  return {
    ":number": writtenNumber(number),
    named: writtenNumber(named),
    ":place": "1",
    unnamed: "2",
    "as-number": "3",
    ":key": key,
    ...aFormToSend(houseKey, now),
    ...formsUnder(houseKey, number, now),
    "waiting-key": waitingKey,
    "/interviews/feed/:secret": feedSecretOf(key),
    "/interviews/:number/comments/:place/edits/:pass": editPass(houseKey, number, nickname, now),
    "comment-pass": editPass(houseKey, number, nickname, now),
    "/host/interviews/waiting/:waiting": toAddress(waiting.id),
    "/host/interviews/waiting-comments/:comment": toAddress(held),
    "/host/interviews/concerns/:concern": toAddress(concern),
    ":seeker": writtenNumber(number),
    ":guide": writtenNumber(named),
    ":slug": owner.name === "Ben" ? "silence" : "morale",
    // There is one part; nobody has another.
    ":sitemap": owner.name === "Ben" ? "sitemap-1.xml" : "sitemap-2.xml",
  };
}

/** A crossover that a reader proposes, and one with each interview that there is already. */
async function proposed(db: Interviews, seeker: number, guide: number): Promise<void> {
  const row = { slug: "silence", quote: "I call on Mondays.", quote_slug: "works", reason: "Both wait." };
  const state = { found_by: "reader", state: "proposed", score: 0, found_on: "2026-11-24" };
  const there = await db.selectFrom("interviews").select("number").where("number", "<", seeker).execute();
  const pairs = there.flatMap(({ number }) => [
    { seeker, guide: number },
    { seeker: number, guide },
  ]);
  for (const pair of [{ seeker, guide }, ...pairs])
    await db
      .insertInto("crossovers")
      .values({ ...pair, ...row, ...state })
      .onConflict((conflict) => conflict.columns(["seeker", "guide"]).doUpdateSet({ ...row, ...state }))
      .execute();
}

/** What an interview that is ready to be sent carries unseen. */
function aFormToSend(houseKey: string, now: Temporal.Instant): Things {
  const key = newKey();
  return {
    "taking-key": key,
    "taking-drawn": signForm(houseKey, signedAs(key), now.subtract({ minutes: 1 })),
  };
}

/** What the forms under an interview carry unseen: a comment's, and a concern's about it and about the comment at place 1. */
function formsUnder(houseKey: string, number: number, now: Temporal.Instant): Things {
  const [comment, concern] = [newId(), newId()];
  const drawn = (what: string): string => signForm(houseKey, what, now.subtract({ minutes: 1 }));
  return {
    "comment-form": toAddress(comment),
    "comment-drawn": drawn(`comment ${number} ${comment}`),
    "concern-form": toAddress(concern),
    "concern-drawn": drawn(`concern ${number} null ${concern}`),
    "comment-concern-drawn": drawn(`concern ${number} 1 ${concern}`),
    "crossover-drawn": drawn(`crossover ${number}`),
  };
}

async function published(town: Town, key: Key, by: AuthorName): Promise<number> {
  const standing = await sendInterview(town.house, key, said(by, "I call on Mondays."), town.clock.now);
  if (standing.at !== "published") throw new Error(`The interview is ${standing.at}`);
  return standing.number;
}

const said = (by: AuthorName, works: string): SentInterview => ({
  answers: { struggle: "Nobody writes back.", works },
  facets: {
    situation: "laid-off",
    field: "office",
    duration: "weeks",
    route: null,
    struggles: ["silence"],
    experience: ["morale"],
  },
  questionSet: 1,
  by,
});
