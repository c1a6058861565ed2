import assert from "node:assert/strict";
import { test } from "node:test";
import { inCircle, said } from "../../../../test/circle.ts";
import { knows } from "../../../../test/people-met.ts";
import { groupUrls } from "../../groups/index.ts";
import { namesIn } from "./commitment-contacts.reads.ts";

test("a name is looked up among one's people: in full, in part, of several, or of nobody", () =>
  inCircle(async ({ town, ben, cleo }) => {
    await knows(town, ben, "Ana Ruiz", { company: "Brightwater" });
    await knows(town, ben, "Ana Ruiz", { title: "Baker" });
    await knows(town, ben, "Tom Hale");
    await knows(town, cleo, "Rosa Lind");
    const commitment = await said(town, ben, null, "Write to Tom Hale's sister", { due: "2026-12-01" });
    const path = groupUrls.commitment(commitment);
    assert.match((await ben.get(path)).words, /You name Tom Hale\./);
    assert.match((await ben.press("Note it on their page")).words, /With whom Tom Hale Take off/);
    assert.doesNotMatch(ben.here?.words ?? "", /You name/);
    const several = await ben.press("Note it", { name: "Ana Ruiz" });
    assert.equal(several.status, 422);
    assert.match(
      several.words,
      /several of that name.*Brightwater.*Baker|several of that name.*Baker.*Brightwater/,
    );
    const chosen = several.page.querySelector("input[name=contact]")?.getAttribute("value") ?? "";
    assert.match((await ben.press("This one", { contact: chosen })).words, /Ana Ruiz Take off/);
    await ben.press("Note it", { name: "hal" });
    assert.equal(ben.here?.status, 200, "there is one whose name begins so");
    for (const name of ["Rosa Lind", "%", "", "_____"]) {
      const nobody = await ben.press("Note it", { name });
      assert.equal(nobody.status, 422, name);
      await ben.get(path);
    }
    assert.doesNotMatch((await cleo.get(groupUrls.commitments)).words, /With whom/);
  }));

test("a name in full is found in a text in whichever order, and a single word is none", () => {
  const named = (text: string, name: string) => namesIn(text).includes(name);
  assert.ok(named("Call Ana Ruiz's office", "ana ruiz"));
  assert.ok(named("To Ruiz, Ana: thanks", "ana ruiz"));
  assert.ok(named("with Maria de la Cruz Soto", "cruz de la maria soto"));
  assert.ok(!named("I hope so", "hope"));
  assert.ok(!named("Ana called Ruiz", "ana ruiz"));
  assert.deepEqual(namesIn("%_"), []);
});
