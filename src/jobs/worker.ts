import { randomBytes } from "node:crypto";
import { setImmediate as pause } from "node:timers/promises";
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
  /** Looks for work a moment from now; called after a request queued some. */
  wake(): void;
  start(): void;
  /** Stops looking; ends when the work in hand is done. */
  stop(): Promise<void>;
};

/** A last run that lies ahead says that the machine's clock was set back since: then nobody waits for it to catch up. */
const isDue = (last: Temporal.Instant | undefined, minutes: number, now: Temporal.Instant): boolean =>
  last === undefined ||
  Temporal.Instant.compare(now, last) < 0 ||
  Temporal.Instant.compare(now, last.add({ minutes })) >= 0;

// In milliseconds. What a request leaves to be done comes after the page that it leads to, and at no certain moment: the
// time of that page would tell whether there was a mail to write, and so whether somebody is known here.
const soonest = 100;
const latest = 500;

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
  let soon: NodeJS.Timeout | null = null;

  async function runDue(): Promise<void> {
    for (const chore of chores) {
      if (!isDue(lastRun.get(chore.name), chore.every, clock())) continue;
      lastRun.set(chore.name, clock());
      await chore.run(clock()).catch((error: unknown) => onTrouble(chore.name, error));
    }
    for (;;) {
      const jobs = await leaseJobs(db, name, 10, clock());
      if (jobs.length === 0) return;
      await runAll(jobs);
    }
  }

  // Those that wait behind slow work keep their lease too.
  async function runAll(jobs: readonly Job[]): Promise<void> {
    const left = [...jobs];
    const keepAll = async (): Promise<void> => {
      for (const job of [...left]) await keepLease(db, name, job.id, clock());
    };
    const beat = setInterval(() => {
      keepAll().catch((error: unknown) => onTrouble("heartbeat", error));
    }, 20_000);
    try {
      for (; left[0]; left.shift()) {
        await runOne(left[0]);
        // NOTE: SQLite answers at once, so that without a pause a thousand jobs would keep every request waiting.
        await pause();
      }
    } finally {
      clearInterval(beat);
    }
  }

  async function runOne(job: Job): Promise<void> {
    try {
      // After a machine slept or a database did not answer: what ran out meanwhile is somebody else's.
      if (!(await keepLease(db, name, job.id, clock()))) return;
      const work = kinds[job.kind];
      if (!work) throw new Error(`Nobody does jobs of the kind "${job.kind}"`);
      await work(job.subject_id, clock());
      await finishJob(db, name, job.id);
    } catch (error) {
      onTrouble(job.kind, error);
      await failJob(db, name, job, error instanceof Error ? error.name : "unknown", clock());
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
      if (!timer || soon) return;
      soon = setTimeout(
        () => {
          soon = null;
          look();
        },
        soonest + Math.random() * (latest - soonest),
      );
    },
    start: () => {
      timer = setInterval(look, 5_000);
      look();
    },
    stop: async () => {
      if (timer) clearInterval(timer);
      if (soon) clearTimeout(soon);
      timer = soon = null;
      await running;
    },
  };
}
