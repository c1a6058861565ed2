import assert from "node:assert/strict";
import { test } from "node:test";
import { publishes, said, tablesThatSay } from "../../../../test/interviews.ts";
import { begin, inTown, member, type Town } from "../../../../test/support.ts";
import { atomically, type Interviews } from "../../../database/index.ts";
import { type Key, marksOf, newKey } from "../keys.ts";
import { forgetMember } from "../members.ts";
import { hideInterview } from "./hiding.ts";
import { publish } from "./publish.ts";
import { withdrawInterview } from "./withdrawing.ts";

// The guide's sentence is quoted on the page of whoever is published while the guide goes.

const been = {
  situation: null,
  field: null,
  duration: null,
  route: null,
  struggles: [],
  experience: ["silence"],
};
const looks = { ...been, struggles: ["silence"], experience: [] };
const quote =
  "After months of silence from employers I rang each quince grower after a week, and the silence ended.";

type Guide = { key: Key; number: number; member: number };
type Way = (town: Town, db: Interviews, guide: Guide) => Promise<unknown>;

const ways: Record<string, Way> = {
  "withdraws it": ({ house, clock }, write, { key }) =>
    withdrawInterview({ ...house, interviews: { ...house.interviews, write } }, key, clock.now),
  "deletes the account": ({ clock }, write, { member: gone }) => forgetMember(write, gone, clock.now),
  "is hidden by a host": ({ clock }, write, { number }) => hideInterview(write, number, true, clock.now),
};

const publishesAnother = (town: Town, db: Interviews): Promise<number> =>
  atomically(db, (tx) => {
    const struggle = "Silence from employers: silence after each application, no employer answers.";
    const sent = said("Little.", { answers: { struggle, works: "Little." }, facets: looks });
    return publish(tx, { ...sent, ...marksOf(town.house.key, newKey()) }, town.clock.now);
  });

const quotesOf = ({ house }: Town, guide: number) =>
  house.interviews.read.selectFrom("crossovers").select("quote").where("guide", "=", guide).execute();

for (const [name, goes] of Object.entries(ways)) {
  test(`of somebody who ${name} while another is published no sentence stays, whoever is first`, () =>
    inTown(async (town) => {
      await begin(town);
      const { write } = town.house.interviews;
      for (const first of ["goes", "publishes"]) {
        const ana = await member(town, `Ana ${first}`);
        const by = { kind: "member", name: ana.name, member: ana.id } as const;
        const answers = { struggle: "Nothing much.", works: `${quote} ${first}` };
        const guide = { ...(await publishes(town, said("", { answers, facets: been, by }))), member: ana.id };
        await publishesAnother(town, write);
        assert.notDeepEqual(await quotesOf(town, guide.number), []);
        const [one, other] = [
          (db: Interviews): Promise<unknown> => goes(town, db, guide),
          (db: Interviews): Promise<unknown> => publishesAnother(town, db),
        ];
        await oneWithin(
          town,
          write,
          ...(first === "goes" ? ([one, other] as const) : ([other, one] as const)),
        );
        assert.deepEqual(await quotesOf(town, guide.number), []);
        const tables = await tablesThatSay(
          town,
          `quince grower after a week, and the silence ended. ${first}`,
        );
        assert.deepEqual(tables, name === "is hidden by a host" ? ["interview_answers"] : []);
      }
    }));
}

/** The second begins, on a connection of its own, when the first has written and has not ended yet. */
async function oneWithin(
  { house }: Town,
  db: Interviews,
  first: (tx: Interviews) => Promise<unknown>,
  second: (db: Interviews) => Promise<unknown>,
): Promise<void> {
  let later: Promise<unknown> = Promise.resolve();
  await atomically(db, async (tx) => {
    await first(tx);
    later = second(db);
    // Time enough for the second to be done, if nothing made it wait.
    await Promise.race([later, questionsAsked(house.interviews.read, 60)]);
  });
  await later;
}

async function questionsAsked(read: Interviews, times: number): Promise<void> {
  for (let time = 0; time < times; time++)
    await read.selectFrom("interview_settings").select("id").executeTakeFirst();
}
