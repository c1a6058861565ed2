import type { Id } from "../../../basics/ids.ts";
import { found, Problem } from "../../../basics/problem.ts";
import { atomically, locked, type Main, type PreparationsTable } from "../../../database/index.ts";
import { holdBook } from "../../contacts/index.ts";
import { most } from "../search.ts";
import { heldJobInterview } from "./held-job-interview.ts";

/** Something to prepare, or a question to rehearse. */
export type PreparationLine = { id: Id; kind: PreparationsTable["kind"]; words: string };

/** Adds lines to what is prepared. The same id twice is one line, and so are the same words; as many as there is room for: conflict, "enough-preparations". */
export function addPreparations(
  db: Main,
  who: Id,
  jobInterview: Id,
  lines: readonly PreparationLine[],
): Promise<void> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    await heldJobInterview(tx, who, jobInterview);
    const there = await tx
      .selectFrom("preparations")
      .select(["kind", "words", "position"])
      .where("job_interview_id", "=", jobInterview)
      .execute();
    const more = lines.filter(
      ({ kind, words }) => !there.some((row) => row.kind === kind && row.words === words),
    );
    if (more.length === 0) return;
    if (there.length + more.length > most.preparations) throw new Problem("conflict", "enough-preparations");
    const last = Math.max(0, ...there.map(({ position }) => position));
    await tx
      .insertInto("preparations")
      .values(
        more.map((line, at) => ({
          ...line,
          job_interview_id: jobInterview,
          member_id: who,
          position: last + 1 + at,
          done_on: "",
        })),
      )
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
  });
}

/** Ticks a line off on a day, or takes the tick away. A second time changes nothing. */
export function tickPreparation(
  db: Main,
  who: Id,
  { jobInterview, line }: { jobInterview: Id; line: Id },
  doneOn: Temporal.PlainDate | null,
): Promise<void> {
  return atomically(db, async (tx) => {
    const row = await heldLine(tx, who, jobInterview, line);
    if ((row.done_on !== "") === (doneOn !== null)) return;
    await tx
      .updateTable("preparations")
      .set({ done_on: doneOn?.toString() ?? "" })
      .where("id", "=", line)
      .execute();
  });
}

/** Takes a line off. Not-found where it is gone already. */
export function removePreparation(
  db: Main,
  who: Id,
  { jobInterview, line }: { jobInterview: Id; line: Id },
): Promise<void> {
  return atomically(db, async (tx) => {
    await heldLine(tx, who, jobInterview, line);
    await tx.deleteFrom("preparations").where("id", "=", line).execute();
  });
}

async function heldLine(tx: Main, who: Id, jobInterview: Id, line: Id): Promise<PreparationsTable> {
  await holdBook(tx, who);
  const row = tx
    .selectFrom("preparations")
    .selectAll()
    .where("id", "=", line)
    .where("job_interview_id", "=", jobInterview)
    .where("member_id", "=", who);
  return found(await locked(tx, row).executeTakeFirst());
}
