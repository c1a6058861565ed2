import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { putTogether, writeDown } from "../../../../test/merging.ts";
import { begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import type { Id } from "../../../basics/ids.ts";
import { removeContact } from "../book/contacts.ts";
import type { ContactWords, Way } from "../contact.ts";
import type { Choice, Choices } from "./columns.ts";
import { undoMerge } from "./merging.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

/** Everything in a member's book that a merge may touch, but for how often the rows were written. */
async function bookOf({ house }: Town, who: Person): Promise<unknown> {
  const read = house.main.read;
  const own = async (table: "contacts" | "contact_ways" | "exchanges" | "follow_ups") =>
    (await read.selectFrom(table).selectAll().where("member_id", "=", who.id).orderBy("id").execute()).map(
      (row) => ({ ...row, version: null }),
    );
  const companies = await read.selectFrom("companies").select("name").orderBy("name").execute();
  const tags = await read
    .selectFrom("contact_tags")
    .selectAll()
    .orderBy("contact_id")
    .orderBy("tag_words")
    .execute();
  return {
    contacts: await own("contacts"),
    ways: await own("contact_ways"),
    exchanges: await own("exchanges"),
    followUps: await own("follow_ups"),
    companies: companies.map(({ name }) => name),
    tags: tags.map((row) => ({ ...row })),
  };
}

const few = fc.constantFrom("", "Ana", "Bo at the port", "ana", "Brightwater", "Ünïcode %_'\"\\");
const names = fc.constantFrom("Ana Ruiz", "Ruiz, Ana", "Bo", "李 小龙", "O’Neill");

const ways: fc.Arbitrary<Way[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("email", "phone", "web", "other"),
    label: fc.constantFrom("", "work"),
    value: fc.constantFrom(
      "a@example.com",
      "A@example.com",
      "020 7946 0018",
      "+44 20",
      "https://example.com/x",
      "?",
    ),
  }),
  { maxLength: 5 },
);

const contactWords: fc.Arbitrary<ContactWords> = fc.record({
  name: names,
  title: few,
  company: few,
  inWork: fc.constantFrom("", "yes", "no"),
  part: fc.constantFrom("", "insider", "friend"),
  tie: fc.constantFrom("", "new", "close"),
  metWhere: few,
  metOn: fc.constantFrom(null, day("2026-11-02"), day("2026-10-20")),
  about: few,
  ways,
  tags: fc.array(fc.constantFrom("Harbour", "harbour", "Port", "x"), { maxLength: 3 }),
});

const choice = fc.constantFrom<Choice>("kept", "other");
const choices: fc.Arbitrary<Choices> = fc.record({
  name: choice,
  company: choice,
  title: choice,
  inWork: choice,
  part: choice,
  tie: choice,
  met: choice,
  about: fc.constantFrom<Choice>("kept", "other", "both"),
  keeping: choice,
});

const keepDays = fc.constantFrom(0, 14, 90);

test("whoever two are and whatever is chosen, undone at once every row is as it was", () =>
  inTown(async (town) => {
    await begin(town);
    const me = await member(town, "Ben");
    await fc.assert(
      fc.asyncProperty(
        contactWords,
        contactWords,
        choices,
        keepDays,
        keepDays,
        async (a, b, chosen, ka, kb) => {
          const one = await writeDown(town, me, a, ka, "2026-11-10");
          const other = await writeDown(town, me, b, kb, "2026-11-20");
          const before = await bookOf(town, me);
          const merge = await putTogether(town, me, one, other, chosen);
          assert.notDeepEqual(await bookOf(town, me), before);
          assert.equal(await undoMerge(town.house.main.write, me.id, merge, town.clock.now), one);
          assert.deepEqual(await bookOf(town, me), before);
          for (const contact of [one, other]) await removeContact(town.house.main.write, me.id, contact);
        },
      ),
      { numRuns: 20 },
    );
  }));

test("three and four who were one are taken apart in any order: right, or refused until the later one is undone", () =>
  inTown(async (town) => {
    await begin(town);
    const me = await member(town, "Ben");
    const db = town.house.main.write;
    const plan = fc.record({
      people: fc.array(contactWords, { minLength: 4, maxLength: 4 }),
      steps: fc.array(fc.tuple(fc.nat(3), fc.nat(3), choices), { minLength: 2, maxLength: 3 }),
      order: fc.array(fc.nat(2), { minLength: 5, maxLength: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(plan, async ({ people, steps, order }) => {
        const contacts: Id[] = [];
        for (const [at, words] of people.entries())
          contacts.push(await writeDown(town, me, words, at * 7, `2026-11-1${String(at)}`));
        const before = await bookOf(town, me);
        const inSight = new Set(contacts);
        const merges: Id[] = [];
        for (const [from, to, chosen] of steps) {
          const [kept, other] = [contacts[from] ?? 0, contacts[to] ?? 0];
          if (kept === other || !inSight.has(kept) || !inSight.has(other)) continue;
          merges.push(await putTogether(town, me, kept, other, chosen));
          inSight.delete(other);
        }
        for (const turn of [...order, 2, 1, 0]) {
          const merge = merges[turn];
          if (merge === undefined) continue;
          const now = await bookOf(town, me);
          try {
            await undoMerge(db, me.id, merge, town.clock.now);
          } catch (error) {
            assert.equal((error as { why?: string }).why, "merged-since");
            assert.deepEqual(await bookOf(town, me), now, "what is refused changes nothing");
          }
        }
        assert.deepEqual(await bookOf(town, me), before);
        for (const contact of contacts) await removeContact(db, me.id, contact);
      }),
      { numRuns: 10 },
    );
  }));
