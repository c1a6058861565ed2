import type { Id } from "../../../basics/ids.ts";
import { dateIn, toInstant } from "../../../basics/instant.ts";
import {
  type Main,
  prepared,
  type SearchesTable,
  type ShakeUpAnswersTable,
} from "../../../database/index.ts";
import { figuresOf } from "../activities/figures.reads.ts";
import { mondayOf } from "../activities/monday.ts";
import { currentTarget } from "../target/targets.reads.ts";
import { type LookedAt, thingsNamed } from "./figures.ts";

/** How many weeks of the log are looked at, this one with them. */
export const weeksLookedAt = 4;

/** The first day that is looked at. */
export const lookedAtFrom = (today: Temporal.PlainDate): Temporal.PlainDate =>
  mondayOf(today).subtract({ weeks: weeksLookedAt - 1 });

/** A member's own figures of the last weeks, and what their plan says, as the rules look at them. */
export async function lookedAt(
  read: Main,
  search: Pick<SearchesTable, "id" | "member_id">,
  today: Temporal.PlainDate,
): Promise<LookedAt> {
  const from = lookedAtFrom(today);
  const target = await currentTarget(read, search.id);
  const begun = await titlesBegun.all(read, { search: search.id, from: from.toString() });
  const companies = await companiesCounted.first(read, { search: search.id });
  return {
    ...(await figuresOf(read, search.member_id, { from, to: today, search: search.id })),
    targetNames: target ? thingsNamed(target.sentence) : null,
    titles: begun.map(({ title }) => title),
    companies: { all: Number(companies?.many ?? 0), known: Number(companies?.known ?? 0) },
  };
}

const titlesBegun = prepared((read: Main, { search, from }: { search: Id; from: string }) =>
  read
    .selectFrom("opportunities")
    .select("title")
    .where("search_id", "=", search)
    .where("put_away", "=", "")
    .where("made_at", ">=", from)
    .where("import_id", "is", null)
    .orderBy("made_at", "desc")
    .orderBy("id", "desc")
    .limit(60),
);

const companiesCounted = prepared((read: Main, { search }: { search: Id }) =>
  read
    .selectFrom("target_companies")
    .select((one) => [
      one.fn.countAll().as("many"),
      one.fn
        .sum(
          one
            .case()
            .when(
              one.exists(
                one
                  .selectFrom("contacts")
                  .select("contacts.id")
                  .whereRef("contacts.company_id", "=", "target_companies.company_id")
                  .where("contacts.put_away", "=", ""),
              ),
            )
            .then(1)
            .else(0)
            .end(),
        )
        .as("known"),
    ])
    .where("target_companies.search_id", "=", search)
    .where("target_companies.standing", "<>", "set-aside"),
);

/** What a member answered to a rule; `isOpen` while the commitment that they made of it waits for a report. */
export type RuleAnswered = Pick<ShakeUpAnswersTable, "rule" | "answer" | "answered_at"> & {
  commitment: Id | null;
  isOpen: boolean;
};

/** Every answer of a member to the shake-up. */
export async function answersOf(read: Main, who: Id): Promise<RuleAnswered[]> {
  const rows = await answers.all(read, { who });
  return rows.map(({ rule, answer, answered_at, commitment, reported_at }) => ({
    rule,
    answer,
    answered_at,
    commitment,
    isOpen: commitment !== null && reported_at === "",
  }));
}

const answers = prepared((read: Main, { who }: { who: Id }) =>
  read
    .selectFrom("shake_up_answers")
    .leftJoin("commitments", (join) =>
      join
        .onRef("commitments.id", "=", "shake_up_answers.commitment_id")
        .on("commitments.member_id", "=", who),
    )
    .select([
      "shake_up_answers.rule",
      "shake_up_answers.answer",
      "shake_up_answers.answered_at",
      "commitments.id as commitment",
      "commitments.reported_at",
    ])
    .where("shake_up_answers.member_id", "=", who)
    .orderBy("shake_up_answers.rule"),
);

/** Whether anything moved on towards a job since a day: a talk with an employer, a stage further on, or one to come. */
export async function movedOn(read: Main, who: Id, from: Temporal.PlainDate): Promise<boolean> {
  const given = { who, from: from.toString() };
  return (
    (await talksSince.first(read, given)) !== undefined ||
    (await stagesSince.first(read, given)) !== undefined
  );
}

const talksSince = prepared((read: Main, { who, from }: { who: Id; from: string }) =>
  read
    .selectFrom("job_interviews")
    .select("id")
    .where("member_id", "=", who)
    .where("on_day", ">=", from)
    .where("called_off_at", "is", null)
    .limit(1),
);

const stagesSince = prepared((read: Main, { who, from }: { who: Id; from: string }) =>
  read
    .selectFrom("stage_changes")
    .select("id")
    .where("member_id", "=", who)
    .where("on_day", ">=", from)
    .where("to_stage", "in", ["talking", "offer", "accepted"])
    .limit(1),
);

/** The day on which a search was opened, in its member's zone. */
export const openedOn = ({ opened_at }: Pick<SearchesTable, "opened_at">, zone: string): Temporal.PlainDate =>
  dateIn(toInstant(opened_at), zone);
