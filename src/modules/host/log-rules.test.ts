import assert from "node:assert/strict";
import { test } from "node:test";
import { did } from "../../../test/doing.ts";
import { looks } from "../../../test/searching.ts";
import { begin, inTown, member } from "../../../test/support.ts";
import { searchUrls } from "../search/index.ts";

test("a host keeps the rules of a state right, and members' logs are made by them from then on", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ben = await member(town, "Ben");
    await looks(town, ben);
    await did(ben, { kind: "learned", channel: "", day: "2026-11-24" });
    await ben.get(searchUrls.log);
    await ben.press("Begin", { rule: "connecticut" });
    await host.get(searchUrls.logRules);
    await host.follow("Connecticut");
    const late = host.prepare("Keep", { aWeek: "9" });
    const kept = await host.press("Keep", { aWeek: "4", name: "Connecticut, new rules" });
    assert.match(kept.words, /changed by a host/);
    assert.match((await ben.get(searchUrls.log)).words, /Connecticut, new rules It asks for 4 acts a week/);
    const behind = await host.post(late.action, late.body);
    assert.equal(behind.status, 409);
    assert.match(behind.words, /This was changed meanwhile.*4 acts a week/s);
    assert.match((await host.get("/host/acts")).words, /changed what a work-search log holds/);
    await host.get(searchUrls.hostLogRule("connecticut"));
    const wrong = await host.press("Keep", { aWeek: "1", employerContacts: "2" });
    assert.equal(wrong.status, 422);
    assert.match(wrong.words, /This cannot be more than all of them together/);
    assert.equal((await host.get(searchUrls.hostLogRule("atlantis"))).status, 404);
    assert.equal((await ben.get(searchUrls.logRules)).status, 404);
  }));
