import assert from "node:assert/strict";
import { test } from "node:test";
import { begin, inTown, member } from "../../../../test/support.ts";
import { newId, toAddress } from "../../../basics/ids.ts";
import { openSearch } from "../opening/searches.ts";
import { addOpportunity } from "../opportunities/opportunities.ts";
import { onlyTitled } from "../opportunities/opportunity.ts";
import { searchUrls } from "../urls.ts";

const today = Temporal.PlainDate.from("2026-11-24");

test("what is said of it can be changed; whoever changes it in two windows sees both", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const [db, now] = [town.house.main.write, town.clock.now];
    const looking = { lastWorkOn: null, inWork: "no", pace: "fast", moneyUntil: null } as const;
    await openSearch(db, ben.id, { id: newId(), lookingSince: today, ...looking }, now);
    const job = await addOpportunity(db, ben.id, { ...onlyTitled("Yard lead", "", today), id: newId() }, now);
    const sent = { kind: "resume", sentOn: "2026-11-24", name: "", note: "" };
    const bytes = new Uint8Array(Buffer.from("%PDF-"));
    const file = { name: "cv.pdf", bytes };
    await ben.upload(searchUrls.opportunityDocuments(job), { ...sent, id: toAddress(newId()) }, file);
    const noted = () => town.house.main.read.selectFrom("documents").selectAll().execute();
    const [row] = await noted();
    const at = searchUrls.opportunityDocumentEdit(job, row?.id ?? 0);
    const cleo = await member(town, "Cleo");
    assert.equal((await cleo.get(at)).status, 404);
    const said = { ...sent, name: "Résumé for ports", note: "Two pages.", version: "1" };
    assert.equal((await cleo.post(at, said)).status, 404);
    await ben.get(at);
    const page = await ben.press("Keep the changes", { name: "Résumé for ports", note: "Two pages." });
    assert.match(page.words, /Changed\. .*Résumé for ports/s);
    await ben.post(at, said);
    const [changed] = await noted();
    assert.deepEqual(
      [changed?.name, changed?.note, changed?.version, changed?.file_id],
      ["Résumé for ports", "Two pages.", 2, row?.file_id],
      "pressed twice it is one change, and the file is the same",
    );
    const behind = await ben.post(at, { ...said, name: "Of another window" });
    assert.equal(behind.status, 409);
    assert.match(behind.words, /Now it says: “Résumé for ports”, Résumé, sent on Tuesday 24 November/);
    assert.match(behind.html, /value="Of another window"/);
    await ben.press("Keep the changes");
    assert.equal((await noted())[0]?.name, "Of another window");
    const wrong = await ben.post(at, { ...said, version: "1", sentOn: "" });
    assert.equal(wrong.status, 422);
    assert.match(wrong.html, /name="version" value="1"/);
  }));
