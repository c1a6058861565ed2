import assert from "node:assert/strict";
import { test } from "node:test";
import { newId, toAddress } from "../../basics/ids.ts";
import { groupOf } from "../../../test/circle.ts";
import { begin, inTown, member, Visitor } from "../../../test/support.ts";
import { noteAct } from "./acts.ts";
import { hostUrls } from "./urls.ts";

test("whatever a host does in the office stands in the log: who, what, about whom", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    await host.get("/host/settings");
    await host.press("Keep", { confirmsGroups: "yes" });
    await groupOf(town, ana, [], "job-club", "Tuesday club");
    await host.get("/host");
    await host.press("Say yes");
    await host.get(hostUrls.member(ana.id));
    await host.press("Name as coach");
    await host.press("Make a sign-in link");
    await host.get("/host/invitations");
    await host.press("Make the invitation", { forName: "Walter" });
    await host.press("Take it back");
    const visitor = new Visitor(town);
    await visitor.get("/join");
    await visitor.press("Send", { name: "Wendy", email: "wendy@example.org", words: "Hello." });
    await host.get("/host/requests");
    await host.press("Say no kindly", { words: "We are full, dear Wendy." });
    await town.work();
    await host.get("/host/mail");
    await host.press("Passed on");

    const { words } = await host.get("/host/acts");
    for (const line of [
      "Hanna changed the settings",
      "Hanna let a group begin Tuesday club.",
      "Hanna named a coach Ana.",
      "Hanna made a sign-in link Ana.",
      "Hanna made an invitation",
      "Hanna took an invitation back",
      "Hanna declined a request to join Wendy.",
      "Hanna passed a mail on",
    ])
      assert.ok(words.includes(line), line);
    assert.ok(!words.includes("Walter") && !words.includes("dear Wendy"), "what went to them is theirs");
  }));

test("settings that stay as they were, and a role that was given already, are no act", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    await host.get("/host/settings");
    await host.press("Keep", { name: "The Quay" });
    await host.get("/host/settings");
    const settings = host.prepare("Keep", { name: "The Pier" });
    await host.post(settings.action, settings.body);
    await host.post(settings.action, settings.body);
    await host.get(hostUrls.member(ana.id));
    const role = host.prepare("Name as coach");
    await host.post(role.action, role.body);
    await host.post(role.action, role.body);
    const acts = await town.house.main.read.selectFrom("host_acts").select("kind").execute();
    assert.deepEqual(acts.map((act) => act.kind).sort(), [
      "coach-named",
      "settings-changed",
      "settings-changed",
    ]);
  }));

test("the log turns its pages, and can be read about one member", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    const ben = await member(town, "Ben");
    // Many of them at one instant, which the order must bear.
    for (let i = 0; i < 60; i++) {
      const about = { member: i === 7 ? ana.id : ben.id, subject: newId(), words: `Number ${i}.` };
      await noteAct(town.house.main.write, host.id, "member-warned", about, town.clock.now);
    }
    const seen = new Set<string>();
    await host.get("/host/acts");
    for (const path of [null, "Older"]) {
      const page = path ? await host.follow(path) : host.here;
      for (const [words] of page?.words.matchAll(/Number \d+\./g) ?? []) seen.add(words);
    }
    assert.equal(seen.size, 60);
    const hers = await host.get(hostUrls.actsOn(ana.id, null));
    assert.match(hers.words, /Only what is about Ana\..*Number 7\./);
    assert.ok(!hers.words.includes("Number 8."));
  }));

test("of an account that was deleted the log keeps that something was done, without name and words", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    await host.get(hostUrls.standing(ana.id));
    await host.press("Send the warning", { words: "Dear Ana, please be kind." });
    await ana.get("/me/leaving");
    await ana.press("Delete my account", { sure: "yes" });
    const { words } = await host.get("/host/acts");
    assert.ok(words.includes("Hanna wrote a warning"));
    assert.ok(!words.includes("Ana") && !words.includes("be kind"));
    assert.equal((await host.get(`/host/acts?member=${toAddress(ana.id)}`)).status, 404);
  }));
