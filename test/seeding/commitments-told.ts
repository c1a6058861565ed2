import assert from "node:assert/strict";
import type { MeetingFacts } from "../../bench/seed/groups/meeting-facts.ts";
import {
  cheer,
  chooseNextStep,
  hideCommitment,
  makeCommitment,
  report,
} from "../../src/modules/groups/index.ts";
import type { Tellers } from "./telling.ts";

type Kinds = Pick<
  MeetingFacts,
  "commitment made" | "commitment hidden" | "reported" | "step chosen" | "cheered"
>;

/** Commitments and what became of them. */
export const commitmentsTold: Tellers<Kinds> = {
  "commitment made": ({ db }, { member, commitment, due, ...said }, now) =>
    makeCommitment(
      db,
      member,
      { ...said, id: commitment, member, due: due === null ? null : Temporal.PlainDate.from(due) },
      now,
    ),
  "commitment hidden": ({ db }, { member, commitment }) => hideCommitment(db, member, commitment, true),
  async reported({ db }, { member, commitment, outcome, note }, now) {
    assert(await report(db, member, commitment, { outcome, note, version: 0 }, now));
  },
  async "step chosen"(told, { member, commitment, step, zone, made }, now) {
    await chooseNextStep(told.db, member, commitment, step, zone, now);
    if (made === null) return;
    const query = told.db.selectFrom("commitments").select("id").where("carried_from", "=", commitment);
    told.name(made, (await query.executeTakeFirstOrThrow()).id);
  },
  cheered: ({ db }, { member, commitment, cheer: id, words }, now) =>
    cheer(db, member, commitment, { id, words }, now),
};
