import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { begin, inTown, member } from "../../../test/support.ts";
import { dateIn } from "../../basics/instant.ts";
import type { Mail, NewsSource } from "../../delivery/index.ts";
import type { Main } from "../../database/index.ts";
import { makeWorker } from "../../jobs/index.ts";
import { pause } from "../people/index.ts";
import { lookThroughNews } from "./daily-mail.ts";
import { dailyMail } from "./daily-mail.words.ts";
import { sendMail } from "./send-mail.ts";

type Step =
  | { does: "something happens" }
  | { does: "moves"; zone: string }
  | { does: "quiet"; from: string; until: string }
  | { does: "mail server"; refuses: boolean };

const zones = ["Europe/Berlin", "Pacific/Auckland", "America/Los_Angeles", "UTC"] as const;
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Step>({ does: "something happens" }) },
  { weight: 1, arbitrary: fc.constantFrom(...zones).map((zone): Step => ({ does: "moves", zone })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(["20:00", "08:00"], ["00:00", "00:00"], ["06:00", "22:00"])
      .map(([from = "", until = ""]): Step => ({ does: "quiet", from, until })),
  },
  { weight: 2, arbitrary: fc.boolean().map((refuses): Step => ({ does: "mail server", refuses })) },
);
const life = fc.array(fc.tuple(step, fc.integer({ min: 10, max: 12 * 60 })), { minLength: 5, maxLength: 25 });

test("whatever happens and when, nobody gets two daily mails on one day, and nothing is told twice or lost", async () => {
  await inTown(async (town) => {
    await begin(town);
    let run = 0;
    await fc.assert(
      fc.asyncProperty(life, async (steps) => {
        await live(town, `Ana${++run}`, steps);
      }),
      { numRuns: 12 },
    );
  });
});

async function live(
  town: Parameters<Parameters<typeof inTown>[0]>[0],
  name: string,
  steps: readonly (readonly [Step, number])[],
): Promise<void> {
  const db = town.house.main.write;
  const ana = await member(town, name);
  town.clock.forward({ minutes: 1 });
  const events: Temporal.Instant[] = [];
  const source: NewsSource<Main> = {
    kind: "events",
    label: "Events",
    hint: "",
    items: async (_db, { member: who, since, now }) =>
      events
        .filter((at) => Temporal.Instant.compare(at, since) > 0 && Temporal.Instant.compare(at, now) <= 0)
        .filter(() => who === ana.id)
        .map((at) => ({ line: `event ${at.epochMilliseconds}.` })),
  };
  const sent: { at: Temporal.Instant; zone: string; words: string }[] = [];
  let zone = "Europe/Berlin";
  let refuses = false;
  const mailbox = {
    async send(mail: Mail) {
      if (refuses) throw new Error("not now");
      sent.push({ at: town.clock.now, zone, words: mail.text });
    },
    close: () => {},
  };
  const office = { mailbox, writers: [dailyMail([source])], choices: { daily: [], letters: [] } };
  const worker = makeWorker(
    db,
    { "send-mail": (delivery, now) => sendMail(town.house, office, delivery ?? 0, now) },
    [
      {
        name: "look",
        every: 10,
        run: async (now) => void (await lookThroughNews(town.house.main, [source], now)),
      },
    ],
    () => town.clock.now,
    () => {},
  );
  const days = async (minutes: number): Promise<void> => {
    town.clock.forward({ minutes });
    await worker.runDue();
  };
  for (const [each, minutes] of steps) {
    if (each.does === "something happens") events.push(town.clock.now);
    if (each.does === "mail server") refuses = each.refuses;
    if (each.does === "moves") {
      zone = each.zone;
      await db.updateTable("members").set({ time_zone: zone }).where("id", "=", ana.id).execute();
    }
    if (each.does === "quiet") {
      const values = { off_kinds: "", quiet_from: each.from, quiet_until: each.until, version: 1 };
      await db
        .insertInto("mail_settings")
        .values({ member_id: ana.id, ...values })
        .onConflict((conflict) => conflict.column("member_id").doUpdateSet(values))
        .execute();
    }
    await days(minutes);
  }
  refuses = false;
  for (let i = 0; i < 16; i++) await days(6 * 60 + 10);

  for (const [i, { at, zone: there }] of sent.entries()) {
    const before = sent[i - 1];
    if (before)
      assert.ok(
        Temporal.PlainDate.compare(dateIn(before.at, there), dateIn(at, there)) < 0,
        "two on one day",
      );
  }
  await pause(db, ana.id, town.clock.now);
  const told = sent.flatMap(({ words }) => words.match(/event \d+/g) ?? []);
  assert.equal(new Set(told).size, told.length, "told twice");
  const reach = town.clock.now.subtract({ hours: 6 * 24 });
  for (const at of events.filter((one) => Temporal.Instant.compare(one, reach) > 0))
    assert.ok(told.includes(`event ${at.epochMilliseconds}`), `lost what happened at ${at.toString()}`);
}
