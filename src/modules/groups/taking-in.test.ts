import assert from "node:assert/strict";
import { test } from "node:test";
import { inCircle } from "../../../test/circle.ts";
import { newsTo } from "../../../test/news.ts";
import { mailsTo, member, type Person } from "../../../test/support.ts";
import { keepsAway } from "../../../test/waiting.ts";
import { groupUrls as urls } from "./urls.ts";

// Whoever must not meet a member of a group finds no way into it, and every door says what a full group's would.

const fills = (ana: Person, places: number) =>
  ana.town.house.main.write.updateTable("groups").set({ places }).execute();

/** What somebody is answered at each door of the group: list, page, request and link. */
async function doors(who: Person, group: number, link: string): Promise<(string | number)[]> {
  const listed = /Tuesday club/.test((await who.get(urls.groups)).words) ? "listed" : "not listed";
  const page = (await who.get(urls.group(group))).status;
  const asked = await who.post(urls.requests(group), { id: "00000000abc", words: "May I?" });
  const joined = await who.post(link);
  return [listed, page, asked.status, joined.status, joined.page.querySelector("main")?.text ?? ""];
}

async function linkOf(ana: Person, group: number): Promise<string> {
  await ana.get(urls.invitations(group));
  const page = await ana.press("Make the link", { places: "9" });
  assert.match(
    page.html,
    /here is an invitation to &quot;Tuesday club&quot;|here is an invitation to "Tuesday club"/,
  );
  return /(\/invitations\/[^"&\s<]+)"/.exec(page.html)?.[1] ?? "";
}

test("whom Ben keeps away, and who keeps Ben away, find the group as they would find a full one", () =>
  inCircle(async ({ town, group, ana, ben }) => {
    const [dora, emil, fay] = [
      await member(town, "Dora"),
      await member(town, "Emil"),
      await member(town, "Fay"),
    ];
    const link = await linkOf(ana, group);
    await keepsAway(ben, dora);
    await keepsAway(emil, ben);
    const [kept, keeper] = [await doors(dora, group, link), await doors(emil, group, link)];
    await fills(ana, 3);
    const full = await doors(fay, group, link);
    assert.deepEqual(kept, full);
    assert.deepEqual(keeper, full);
    assert.deepEqual(full.slice(0, 2), ["not listed", 404]);
    assert.match(`${full[4]}`, /This group cannot take you in just now/);
    await fills(ana, 8);
    assert.match((await fay.get(urls.groups)).words, /Tuesday club/);
    assert.equal((await fay.post(link)).status, 200);
  }));

test("a place that was promised by name is there in a full group too", () =>
  inCircle(async ({ town, group, ana }) => {
    await ana.get(`${urls.invitations(group)}?way=person`);
    const page = await ana.press("Invite them", { forName: "Fay" });
    const link = /(\/invitations\/[^"&\s<]+)"/.exec(page.html)?.[1] ?? "";
    await fills(ana, 3);
    const fay = await member(town, "Fay");
    assert.equal((await fay.post(link)).status, 200);
    assert.equal((await fay.get(urls.group(group))).status, 200);
  }));

test("when Ben comes to keep Dora away while her request waits, it is no longer open, and she hears nothing", () =>
  inCircle(async ({ town, group, ana, ben }) => {
    const dora = await member(town, "Dora");
    await dora.get(urls.group(group));
    await dora.press("Ask to join", { words: "I look for work on boats." });
    await ana.get(urls.members(group));
    const { action, body } = ana.prepare("Welcome Dora");
    await keepsAway(ben, dora);
    assert.match((await ana.post(action, body)).words, /That request is no longer open/);
    assert.equal((await dora.get(urls.group(group))).status, 404);
    assert.deepEqual(await mailsTo(town, "dora@example.org"), []);
  }));

test("a request of somebody whom the organiser may not see does not wait for an answer", () =>
  inCircle(async ({ town, group, ana }) => {
    const dora = await member(town, "Dora");
    await dora.get(urls.group(group));
    await dora.press("Ask to join", { words: "I look for work on boats." });
    assert.equal((await newsTo(town, ana, "requests-to-group")).length, 1);
    await keepsAway(dora, ana);
    for (const page of [urls.group(group), urls.members(group), "/today"]) {
      assert.doesNotMatch((await ana.get(page)).words, /Dora|asks to join/);
    }
    assert.deepEqual(await newsTo(town, ana, "requests-to-group"), []);
  }));
