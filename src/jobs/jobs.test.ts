import assert from "node:assert/strict";
import { test } from "node:test";
import { inTown } from "../../test/town.ts";
import { makeWorker, queueJob, reviveJobs } from "./index.ts";
import { failJob, finishJob, keepLease, leaseJobs } from "./queue.ts";

test("a job is done once, however often it is queued while it waits", () =>
  inTown(async ({ house, clock }) => {
    const db = house.main.write;
    const done: (number | null)[] = [];
    for (let i = 0; i < 3; i++)
      await queueJob(db, { kind: "greet", subject: 7, dedupe: "7", runAt: clock.now });
    const worker = makeWorker(
      db,
      { greet: async (subject) => void done.push(subject) },
      [],
      () => clock.now,
      () => {},
    );
    await worker.runDue();
    await worker.runDue();
    assert.deepEqual(done, [7]);
  }));

test("two workers never hold the same job, and one that died loses its lease after a minute", () =>
  inTown(async ({ house, clock }) => {
    const db = house.main.write;
    for (let i = 0; i < 6; i++) await queueJob(db, { kind: "greet", dedupe: String(i), runAt: clock.now });
    const [left, right] = await Promise.all([
      leaseJobs(db, "left", 3, clock.now),
      leaseJobs(db, "right", 6, clock.now),
    ]);
    const ids = [...left, ...right].map((job) => job.id);
    assert.equal(new Set(ids).size, ids.length);
    clock.forward({ seconds: 59 });
    const held = left[0];
    assert.ok(held);
    assert.ok(await keepLease(db, "left", held.id, clock.now));
    assert.ok(!(await keepLease(db, "right", held.id, clock.now)), "nobody keeps what another holds");
    clock.forward({ seconds: 2 });
    assert.ok(!(await keepLease(db, "left", left[1]?.id ?? 0, clock.now)), "what ran out is not kept");
    const taken = await leaseJobs(db, "third", 10, clock.now);
    assert.equal(taken.length, 5);
    assert.ok(!taken.some((job) => job.id === held.id));
    await finishJob(db, "right", held.id);
    assert.equal(
      (await db.selectFrom("jobs").selectAll().execute()).length,
      6,
      "who lost the lease may not finish the job",
    );
  }));

test("a worker that was held up leaves what it no longer holds to the one who took it", () =>
  inTown(async ({ house, clock }) => {
    const db = house.main.write;
    await queueJob(db, { kind: "slow", dedupe: "1", runAt: clock.now });
    for (let i = 0; i < 5; i++)
      await queueJob(db, {
        kind: "send",
        subject: i,
        dedupe: String(i),
        runAt: clock.now.add({ milliseconds: 1 }),
      });
    clock.forward({ seconds: 1 });
    const sent: (number | null)[] = [];
    const troubles: unknown[] = [];
    const workerWith = (slow: () => Promise<void>) =>
      makeWorker(
        db,
        { slow, send: async (subject) => void sent.push(subject) },
        [],
        () => clock.now,
        (_what, error) => troubles.push(error),
      );
    const second = workerWith(async () => {});
    // The first has leased all six when its machine sleeps for two minutes; meanwhile the second does the work.
    const first = workerWith(async () => {
      clock.forward({ minutes: 2 });
      await second.runDue();
    });
    await first.runDue();
    assert.deepEqual(
      [...sent].sort((a, b) => (a ?? 0) - (b ?? 0)),
      [0, 1, 2, 3, 4],
    );
    assert.deepEqual(troubles, []);
    assert.deepEqual(await db.selectFrom("jobs").select("id").execute(), []);
  }));

test("a lease that ran out and was taken by nobody is taken again and the work is done", () =>
  inTown(async ({ house, clock }) => {
    const db = house.main.write;
    await queueJob(db, { kind: "slow", dedupe: "1", runAt: clock.now });
    await queueJob(db, { kind: "send", dedupe: "1", runAt: clock.now.add({ milliseconds: 1 }) });
    clock.forward({ seconds: 1 });
    let sent = 0;
    const worker = makeWorker(
      db,
      { slow: async () => clock.forward({ minutes: 2 }), send: async () => void sent++ },
      [],
      () => clock.now,
      () => {},
    );
    await worker.runDue();
    assert.equal(sent, 1);
    assert.deepEqual(await db.selectFrom("jobs").select("id").execute(), []);
  }));

test("a job that fails waits longer each time, ends in the dead letters, and can be revived", () =>
  inTown(async ({ house, clock }) => {
    const db = house.main.write;
    await queueJob(db, { kind: "greet", dedupe: "1", runAt: clock.now });
    const pauses: number[] = [];
    for (let attempt = 1; attempt <= 12; attempt++) {
      const [job] = await leaseJobs(db, "w", 1, clock.now);
      assert.ok(job, `attempt ${attempt}`);
      await failJob(db, "w", job, "no answer", clock.now);
      const row = await db.selectFrom("jobs").select(["run_at", "dead_at"]).executeTakeFirstOrThrow();
      assert.equal(row.dead_at !== null, attempt === 12);
      const next = Temporal.Instant.from(row.run_at);
      pauses.push(next.since(clock.now).total("seconds"));
      clock.now = next;
    }
    assert.deepEqual(pauses.slice(0, 4), [30, 60, 120, 240]);
    assert.ok(pauses.every((pause, i) => i === 0 || pause >= (pauses[i - 1] ?? 0)));
    assert.equal((await leaseJobs(db, "w", 1, clock.now)).length, 0);
    await reviveJobs(db, clock.now);
    assert.equal((await leaseJobs(db, "w", 1, clock.now)).length, 1);
  }));

test("work that breaks does not stop the work behind it, nor the clock", () =>
  inTown(async ({ house, clock }) => {
    const db = house.main.write;
    const seen: string[] = [];
    await queueJob(db, { kind: "bad", dedupe: "1", runAt: clock.now });
    await queueJob(db, { kind: "good", dedupe: "1", runAt: clock.now.add({ milliseconds: 1 }) });
    clock.forward({ seconds: 1 });
    const worker = makeWorker(
      db,
      { bad: () => Promise.reject(new Error("broken")), good: async () => void seen.push("good") },
      [
        { name: "breaks", every: 60, run: () => Promise.reject(new Error("broken")) },
        { name: "ticks", every: 60, run: async () => void seen.push("tick") },
      ],
      () => clock.now,
      (what) => void seen.push(`trouble with ${what}`),
    );
    await worker.runDue();
    await worker.runDue();
    assert.deepEqual(seen, ["trouble with breaks", "tick", "trouble with bad", "good"]);
  }));

test("after the machine's clock was set back, what the clock does goes on", () =>
  inTown(async ({ house, clock }) => {
    let ticks = 0;
    const worker = makeWorker(
      house.main.write,
      {},
      [{ name: "ticks", every: 60, run: async () => void ticks++ }],
      () => clock.now,
      () => {},
    );
    await worker.runDue();
    await worker.runDue();
    assert.equal(ticks, 1);
    clock.forward({ hours: -30 });
    await worker.runDue();
    await worker.runDue();
    assert.equal(ticks, 2, "once, and then every hour again");
  }));

test("what a request leaves to be done comes a moment after its page, once, and not after the end", (t) =>
  inTown(async ({ house, clock }) => {
    let looks = 0;
    const look = { name: "look", every: 0, run: async () => void looks++ };
    const worker = makeWorker(
      house.main.write,
      {},
      [look],
      () => clock.now,
      () => {},
    );
    t.mock.timers.enable({ apis: ["setTimeout", "setInterval"] });
    worker.start();
    assert.equal(looks, 1);
    worker.wake();
    worker.wake();
    t.mock.timers.tick(99);
    assert.equal(looks, 1);
    t.mock.timers.tick(401);
    // The look of the start may still go on, and is followed by this one.
    for (let asked = 0; asked < 500 && looks < 2; asked++)
      await house.main.write.selectFrom("jobs").select("id").execute();
    assert.equal(looks, 2);
    worker.wake();
    await worker.stop();
    t.mock.timers.tick(1_000);
    assert.equal(looks, 2);
  }));
