import { type Id, newId } from "../basics/ids.ts";
import { instantText } from "../basics/instant.ts";
import { type Main, atomically, lockedOrSkipped } from "../database/index.ts";

export type Job = { id: Id; kind: string; subject_id: Id | null; tries: number };

const leaseSeconds = 60;
const mostTries = 12;

/** Puts work into the queue, inside the verb's transaction. The same dedupe key is never queued twice while it waits. */
export async function queueJob(
  db: Main,
  job: { kind: string; subject?: Id; dedupe: string; runAt: Temporal.Instant },
): Promise<void> {
  await db
    .insertInto("jobs")
    .values({
      id: newId(),
      kind: job.kind,
      subject_id: job.subject ?? null,
      dedupe_key: `${job.kind}:${job.dedupe}`,
      run_at: instantText(job.runAt),
      tries: 0,
      leased_by: null,
      leased_until: null,
      last_trouble: null,
      dead_at: null,
    })
    .onConflict((conflict) => conflict.column("dedupe_key").doNothing())
    .execute();
}

/** Leases jobs that are due, so that no other worker takes them for a minute; a worker that died loses its lease. */
export function leaseJobs(db: Main, worker: string, most: number, now: Temporal.Instant): Promise<Job[]> {
  return atomically(db, async (tx) => {
    const at = instantText(now);
    const due = tx
      .selectFrom("jobs")
      .select(["id", "kind", "subject_id", "tries"])
      .where("dead_at", "is", null)
      .where("run_at", "<=", at)
      .where((or) => or.or([or("leased_until", "is", null), or("leased_until", "<", at)]))
      .orderBy("run_at")
      .limit(most);
    const jobs = await lockedOrSkipped(tx, due).execute();
    if (jobs.length > 0) {
      await tx
        .updateTable("jobs")
        .set((set) => ({
          leased_by: worker,
          leased_until: instantText(now.add({ seconds: leaseSeconds })),
          tries: set("tries", "+", 1),
        }))
        .where(
          "id",
          "in",
          jobs.map((job) => job.id),
        )
        .execute();
    }
    return jobs.map((job) => ({ ...job, tries: job.tries + 1 }));
  });
}

/** The heartbeat of long work: the lease is good for another minute. False where it ran out before: the job may be another's by now. */
export async function keepLease(db: Main, worker: string, job: Id, now: Temporal.Instant): Promise<boolean> {
  const held = await db
    .updateTable("jobs")
    .set({ leased_until: instantText(now.add({ seconds: leaseSeconds })) })
    .where("id", "=", job)
    .where("leased_by", "=", worker)
    .where("leased_until", ">", instantText(now))
    .returning("id")
    .executeTakeFirst();
  return held !== undefined;
}

/** The work is done: the job leaves the queue. */
export async function finishJob(db: Main, worker: string, job: Id): Promise<void> {
  await db.deleteFrom("jobs").where("id", "=", job).where("leased_by", "=", worker).execute();
}

/** The work failed: it is tried again after a pause that doubles from 30 seconds to 6 hours, and after twelve tries it is kept for the host to see. */
export async function failJob(
  db: Main,
  worker: string,
  job: Job,
  trouble: string,
  now: Temporal.Instant,
): Promise<void> {
  const pause = Math.min(30 * 2 ** (job.tries - 1), 6 * 3600);
  const dead = job.tries >= mostTries;
  await db
    .updateTable("jobs")
    .set({
      leased_by: null,
      leased_until: null,
      last_trouble: trouble.slice(0, 200),
      run_at: instantText(now.add({ seconds: pause })),
      dead_at: dead ? instantText(now) : null,
    })
    .where("id", "=", job.id)
    .where("leased_by", "=", worker)
    .execute();
}

/** Dead jobs are tried again from the start, at the host's word. */
export async function reviveJobs(db: Main, now: Temporal.Instant): Promise<void> {
  await db
    .updateTable("jobs")
    .set({ dead_at: null, tries: 0, run_at: instantText(now) })
    .where("dead_at", "is not", null)
    .execute();
}
