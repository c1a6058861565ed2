import assert from "node:assert/strict";
import { test } from "node:test";
import { interviewUrls } from "../index.ts";
import { begin, inTown } from "../../../../test/support.ts";
import { readingOnceMore } from "../../../../test/taking.ts";

test("Enter in the nickname's field sends nothing, and leads back to the field with a line that says so", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = await readingOnceMore(town);
    assert.doesNotMatch(visitor.here?.words ?? "", /Nothing is sent yet\. Press/);
    const first = visitor.here?.page.querySelector(".taking form button[type=submit]");
    assert.equal(first?.getAttribute("formaction"), `${interviewUrls.take}#field-nickname`);
    const entered = await visitor.press("Stay on this page", { nickname: "Birch" });
    assert.equal(entered.status, 200);
    assert.match(
      entered.words,
      /Nothing is sent yet\. Press the button below to send it under this nickname\./,
    );
    assert.equal(entered.page.querySelector("[name=nickname]")?.getAttribute("value"), "Birch");
    const { read } = town.house.interviews;
    assert.deepEqual(await read.selectFrom("interviews").select("number").execute(), []);
    assert.match((await visitor.press("Send it under this nickname")).words, /You are 00001/);
  }));

for (const [how, sealed, later] of [
  ["published", 0, false],
  ["waits for tomorrow", 0, true],
  ["waits sealed", 1, false],
] as const)
  test(`whoever changes words after sending hears that they are not taken, and where they are: ${how}`, () =>
    inTown(async (town) => {
      await begin(town);
      await town.house.interviews.write
        .updateTable("interview_settings")
        .set({ in_batches: sealed })
        .execute();
      const visitor = await readingOnceMore(town, { struggles: ["silence", "morale"] });
      const chosen = later ? { later: "yes" } : {};
      const same = visitor.prepare("Send it under a number", chosen);
      const changed = visitor.prepare("Send it under a number", { ...chosen, "answer-works": "Walking." });
      const renamed = visitor.prepare("Send it under this nickname", { ...chosen, nickname: "Birch" });
      const taken = /This was sent already, as it stands\. .*changes are made with your key/;
      for (const { action, body } of [same, same])
        assert.doesNotMatch((await visitor.post(action, body)).words, taken);
      for (const { action, body } of [changed, renamed]) {
        const answer = await visitor.post(action, body);
        assert.equal(answer.status, 200);
        assert.match(answer.words, taken);
        assert.doesNotMatch(answer.words, /Thank you/);
      }
      const own = await visitor.press("Change it with my key");
      assert.equal(own.path, interviewUrls.key);
      assert.ok(!own.words.includes("Walking."));
      const rows = await town.house.interviews.read.selectFrom("interviews").select("name_kind").execute();
      assert.deepEqual(rows, sealed || later ? [] : [{ name_kind: "number" }]);
    }));
