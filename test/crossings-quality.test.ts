import assert from "node:assert/strict";
import { test } from "node:test";
import { newest, ours, plainText, qualityOf, shelvedInterviews } from "../bench/crossings-ranked.ts";

test("whoever has been there is found far better than by plain full-text or the newest, on interviews nobody tuned by", async () => {
  const shelf = await shelvedInterviews();
  try {
    const found = await qualityOf(await ours(shelf), "held-out");
    for (const plainer of [plainText(), newest]) {
      const beside = await qualityOf(plainer, "held-out");
      assert.ok(found.precision > 3 * beside.precision, `${found.precision} of ${beside.precision}`);
      assert.ok(found.recall > 2 * beside.recall, `${found.recall} of ${beside.recall}`);
    }
  } finally {
    await shelf.remove();
  }
});
