import assert from "node:assert/strict";
import { test } from "node:test";
import type { Kysely } from "kysely";
import pino from "pino";
import { toAddress } from "../../src/basics/ids.ts";
import { hashSecret } from "../../src/basics/secret.ts";
import { begin, engine, inTown, member, type Person, type Town, Visitor } from "../support.ts";
import { inOrder } from "./community.ts";
import { takeDisk } from "./loot.ts";
import { comment, takeInterview } from "./telling.ts";

// A search for a join: whatever marks the person, the browser, the network or the minute must not stand beside what was said
// without a name, and nothing of that must stand anywhere else.

const network = "203.0.113.77";
const browser = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Canary/140.0";
const story = "I wait for answers by the quiet canal.";
const remark = "The quiet canal is known to me.";

/** Signed in, in a browser and from a network that are easily found again. */
async function markedPerson(town: Town): Promise<{ ana: Person; marks: Record<string, string> }> {
  const plain = await member(town, "Ana");
  const secret = plain.cookie("landfall") ?? "";
  const marked = new (class extends Visitor {
    override post(path: string, fields: Record<string, string | string[]> = {}) {
      return super.post(path, fields, { "x-forwarded-for": network });
    }
  })(town, browser);
  marked.bring("landfall", secret);
  const session = await town.house.main.read
    .selectFrom("sessions")
    .select("id")
    .where("member_id", "=", plain.id)
    .executeTakeFirstOrThrow();
  const marks = {
    "the account": String(plain.id),
    "the account in addresses": toAddress(plain.id),
    "the session": String(session.id),
    "the secret": secret,
    "the secret's mark": hashSecret(secret),
    "the mail address": "ana@example.org",
    "the network": network,
    "the browser": "Canary/140",
  };
  return { ana: Object.assign(marked, { id: plain.id, name: plain.name }), marks };
}

/** Every row of every table, a line each, with the database and table in front. */
async function linesOf(town: Town): Promise<string[]> {
  const lines: string[] = [];
  for (const { name: database, read } of [town.house.main, town.house.interviews]) {
    const db = read as Kysely<Record<string, Record<string, unknown>>>;
    for (const { name } of await db.introspection.getTables())
      for (const row of await db.selectFrom(name).selectAll().execute())
        lines.push(`${database}.${name} ${JSON.stringify(row)}`);
  }
  return lines;
}

test("somebody who is signed in takes the interview and comments, and no table, log or file joins it with them", (t) =>
  inTown(
    async (town) => {
      t.mock.timers.enable({ apis: ["setTimeout"] });
      await begin(town);
      const logged: string[] = [];
      const log = (): pino.Logger =>
        pino({ level: "trace" }, { write: (line: string) => void logged.push(line) });
      Object.assign(town.house, { log: log(), logByDay: log() });
      const { ana, marks } = await markedPerson(town);
      town.clock.to("2026-11-24T13:37:21.987Z");
      const key = await takeInterview(town, ana, story);
      await comment(town, ana, 1, remark, { as: "nickname", nickname: "Heron" });
      await ana.post("/interviews/key", { key });
      await town.work();
      await inOrder(t.mock.timers, town);

      const lines = await linesOf(town);
      const ours = lines.filter((line) => line.startsWith("interviews."));
      for (const [what, mark] of Object.entries(marks))
        assert.deepEqual(
          ours.filter((line) => line.includes(mark)),
          [],
          what,
        );
      const minutes = ours.filter((line) => !line.startsWith("interviews.schema_versions"));
      assert.deepEqual(
        minutes.filter((line) => /\d{4}-\d\d-\d\dT\d\d|13:3[78]/.test(line)),
        [],
      );
      const words = ["quiet canal", "Heron", key, key.replaceAll(" ", "-")];
      for (const each of words)
        assert.deepEqual(
          lines.filter((line) => line.startsWith("main.") && line.includes(each)),
          [],
          each,
        );
      assert.deepEqual(
        lines.filter((line) => line.includes(key.split(" ").slice(0, 4).join(" "))),
        [],
      );
      for (const mark of [...Object.values(marks), ...words, "/interviews"])
        assert.deepEqual(
          logged.filter((line) => line.includes(mark)),
          [],
          `the log: ${mark}`,
        );
      if (engine === "sqlite") searchFiles(town, marks, words);
    },
    { TRUSTED_PROXY: "1" },
  ));

/** The same in the bytes of every file, where also lies what no query shows. */
function searchFiles(town: Town, marks: Record<string, string>, words: string[]): void {
  const { files } = takeDisk(town);
  assert.ok(files.get("interviews.sqlite")?.bytes.includes(story), "what was said does stand there");
  for (const [name, { bytes }] of files) {
    const isOurs = name.startsWith("interviews.sqlite");
    for (const mark of isOurs ? Object.values(marks) : words)
      assert.ok(!bytes.includes(mark), `${name} has ${mark}`);
    assert.ok(!bytes.includes(network), `${name} has the address of the network`);
  }
  const id = Buffer.alloc(8);
  id.writeBigInt64BE(BigInt(marks["the account"] ?? 0));
  assert.ok(!files.get("interviews.sqlite")?.bytes.includes(id.subarray(1)), "nor as SQLite writes a number");
  assert.ok(files.get("main.sqlite")?.bytes, "the rest was searched too");
}
