import { randomBytes } from "node:crypto";
import { type Id } from "../basics/ids.ts";
import type { Main } from "../database/index.ts";
import { failJob, finishJob, type Job, keepLease, leaseJobs } from "./queue.ts";

/** What is done for a kind of job. It must be safe to do twice. */
export type Work = (subject: Id | null, now: Temporal.Instant) => Promise<void>;

/** What the clock does again and again: `every` so many minutes. */
export type Chore = { name: string; every: number; run(now: Temporal.Instant): Promise<void> };

type Trouble = (what: string, error: unknown) => void;

export type Worker = {
  /** Does everything that is due and returns when nothing is. Tests call it instead of waiting. */
  runDue(): Promise<void>;
  /** Looks for work now, soon after a request queued some. */
  wake(): void;
  start(): void;
  /** Stops looking; ends when the work in hand is done. */
  stop(): Promise<void>;
};

/** The boiler: leases jobs, does them, and runs the clock's chores, one after the other. */
export function makeWorker(
  db: Main,
  kinds: Record<string, Work>,
  chores: readonly Chore[],
  clock: () => Temporal.Instant,
  onTrouble: Trouble,
): Worker {
  const name = randomBytes(6).toString("hex");
  const lastRun = new Map<string, Temporal.Instant>();
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> | null = null;
  let again = false;

  async function runDue(): Promise<void> {
    for (const chore of chores) {
      const last = lastRun.get(chore.name);
      if (last && Temporal.Instant.compare(clock(), last.add({ minutes: chore.every })) < 0) continue;
      lastRun.set(chore.name, clock());
      await chore.run(clock()).catch((error: unknown) => onTrouble(chore.name, error));
    }
    for (;;) {
      const jobs = await leaseJobs(db, name, 10, clock());
      if (jobs.length === 0) return;
      for (const job of jobs) await runOne(job);
    }
  }

  async function runOne(job: Job): Promise<void> {
    const beat = setInterval(() => {
      keepLease(db, name, job.id, clock()).catch((error: unknown) => onTrouble("heartbeat", error));
    }, 20_000);
    try {
      const work = kinds[job.kind];
      if (!work) throw new Error(`Nobody does jobs of the kind "${job.kind}"`);
      await keepLease(db, name, job.id, clock());
      await work(job.subject_id, clock());
      await finishJob(db, name, job.id);
    } catch (error) {
      onTrouble(job.kind, error);
      await failJob(db, name, job, error instanceof Error ? error.name : "unknown", clock());
    } finally {
      clearInterval(beat);
    }
  }

  function look(): void {
    if (running) {
      again = true;
      return;
    }
    running = runDue()
      .catch((error: unknown) => onTrouble("looking for work", error))
      .finally(() => {
        running = null;
        if (again && timer) {
          again = false;
          look();
        }
      });
  }

  return {
    runDue,
    wake: () => {
      if (timer) setImmediate(look);
    },
    start: () => {
      timer = setInterval(look, 5_000);
      look();
    },
    stop: async () => {
      if (timer) clearInterval(timer);
      timer = null;
      await running;
    },
  };
}
