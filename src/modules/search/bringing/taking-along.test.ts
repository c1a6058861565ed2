import assert from "node:assert/strict";
import { test } from "node:test";
import { fromBufferPromise } from "yauzl";
import { did, inTownOfBen, pursues } from "../../../../test/doing.ts";
import { member, type Person, type Town } from "../../../../test/support.ts";
import { newId } from "../../../basics/ids.ts";
import { addDocument } from "../documents/documents.ts";
import { searchUrls as urls } from "../urls.ts";

/** What is in the file that somebody takes along, by its name. */
async function takenAlong(town: Town, who: Person): Promise<Map<string, Buffer>> {
  const answer = await town.fetch(who.ask(urls.exportZip));
  assert.equal(answer.headers.get("content-type"), "application/zip");
  assert.equal(answer.headers.get("cache-control"), "no-store");
  const zip = await fromBufferPromise(Buffer.from(await answer.arrayBuffer()));
  const all = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const pieces: Buffer[] = [];
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Buffer);
    all.set(entry.fileName, Buffer.concat(pieces));
  }
  return all;
}

test("Ben takes his whole search along: lists, one file for programs, his job interviews, and the files as he gave them", () =>
  inTownOfBen(async (town, ben) => {
    const planner = await pursues(town, ben, "=Planner", "Acme");
    await did(ben, { words: "They hire in spring." });
    await ben.get(urls.newJobInterview(planner));
    await ben.press("Set it", { on: "2026-11-27", time: "10:00" });
    const { files } = town.house;
    const kept = { name: "../../résumé.pdf", bytes: Buffer.from("%PDF-1.7 mine") };
    const sent = {
      kind: "resume",
      name: "My résumé",
      sentOn: Temporal.PlainDate.from("2026-11-24"),
      note: "",
      file: kept,
    } as const;
    for (let times = 0; times < 2; times++)
      await addDocument(
        town.house.main.write,
        files,
        ben.id,
        { ...sent, id: newId(), opportunity: planner },
        town.clock.now,
      );
    const all = await takenAlong(town, ben);
    assert.deepEqual(
      [...all.keys()].filter((name) => name.startsWith("files/")),
      ["files/001 résumé.pdf", "files/002 résumé.pdf"],
      "nothing of a name means a folder",
    );
    assert.equal(all.get("files/001 résumé.pdf")?.toString(), "%PDF-1.7 mine");
    assert.match(all.get("opportunities.csv")?.toString() ?? "", /'=Planner,Acme/);
    assert.match(all.get("activities.csv")?.toString() ?? "", /They hire in spring\./);
    assert.match(all.get("job_interviews.ics")?.toString() ?? "", /BEGIN:VEVENT[\s\S]*=Planner/);
    assert.match(all.get("README.txt")?.toString() ?? "", /Each \.csv file is a list/);
    const whole = JSON.parse(all.get("search.json")?.toString() ?? "") as {
      opportunities: { title: string }[];
    };
    assert.deepEqual(
      whole.opportunities.map(({ title }) => title),
      ["=Planner"],
    );
  }));

test("somebody else's file holds nothing of it", () =>
  inTownOfBen(async (town, ben) => {
    await pursues(town, ben, "Planner", "Acme");
    const all = await takenAlong(town, await member(town, "Cleo"));
    assert.deepEqual([...all.keys()], ["README.txt", "search.json"]);
    assert.doesNotMatch(all.get("search.json")?.toString() ?? "", /Planner/);
  }));
