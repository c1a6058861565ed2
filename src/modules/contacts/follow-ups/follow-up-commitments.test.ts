import assert from "node:assert/strict";
import { test } from "node:test";
import { type Circle, groupOf, inCircle, openTheMeeting, said } from "../../../../test/circle.ts";
import { knows, owes } from "../../../../test/people-met.ts";
import { begin, inTown, member, type Person } from "../../../../test/support.ts";
import { newId, toAddress } from "../../../basics/ids.ts";
import { groupUrls } from "../../groups/index.ts";
import { contactUrls as urls } from "../urls.ts";

/** Whatever Ana and Cleo can open of their group. */
async function seenByTheGroup({ group, meetings, ana, cleo }: Circle, commitment: number): Promise<string> {
  const pages: string[] = [];
  const paths = [
    "/today",
    "/me/export",
    groupUrls.group(group),
    groupUrls.commitments,
    groupUrls.commitment(commitment),
  ];
  const [first = 0, second = 0] = meetings;
  for (const meeting of [first, second])
    paths.push(...[groupUrls.meeting, groupUrls.sheet, groupUrls.minutes].map((at) => at(group, meeting)));
  paths.push(groupUrls.report(commitment), groupUrls.editCommitment(commitment), groupUrls.meetings(group));
  for (const who of [ana, cleo]) for (const path of paths) pages.push((await who.get(path)).html);
  return pages.join("\n");
}

const linksOf = ({ town }: Pick<Circle, "town">) =>
  town.house.main.read.selectFrom("contact_commitments").selectAll().execute();

/** The commitment whose page is open. */
const commitmentHere = (who: Person): string =>
  /^\/commitments\/(\w{11})/.exec(who.here?.path ?? "")?.[0] ?? "";

test("Ben commits to what he owes with one tap: hidden from his group, until he shows it", () =>
  inCircle(async (circle) => {
    const { town, ben, ana } = circle;
    const ruiz = await knows(town, ben, "Ana Ruiz");
    await owes(town, ben, ruiz, "Call the mayor for Ana Ruiz", "2026-11-26");
    await ben.get(urls.followUps);
    const twice = ben.prepare("Commit to it in Tuesday club");
    const made = await ben.press("Commit to it in Tuesday club");
    assert.match(made.path, /^\/commitments\/\w{11}\?then=%2Ffollow-ups/);
    assert.match(made.words, /your group sees that there is one, and not what it says/);
    assert.match(
      made.words,
      /Call the mayor for Ana Ruiz.*Tuesday club · Only you see this.*With whom Ana Ruiz/,
    );
    const path = commitmentHere(ben);
    assert.match((await ben.post(twice.action, twice.body)).words, /committed to it already/);
    const again = await ben.post(twice.action, { ...twice.body, id: toAddress(newId()) });
    assert.match(again.words, /committed to it already/);
    assert.equal(commitmentHere(ben), path);
    const { id } = await town.house.main.read
      .selectFrom("commitments")
      .select("id")
      .executeTakeFirstOrThrow();
    const before = await seenByTheGroup(circle, id);
    assert.doesNotMatch(before, /mayor|Ruiz/, "they see that there is one");
    assert.match((await ana.get(groupUrls.group(circle.group))).words, /Ben One is kept private/);
    await ben.get(path);
    await ben.press("Show it to the group");
    const after = await seenByTheGroup(circle, id);
    assert.match(after, /Call the mayor for Ana Ruiz/, "what he typed, now that he shows it");
    assert.ok(!after.includes(toAddress(ruiz)), "and nothing leads to her");
    assert.doesNotMatch(after, /With whom|follow-ups\//);
    assert.match((await ben.get(urls.followUps)).words, /You committed to it\./);
  }));

test("pressed in two windows at once it is one commitment, and none where there is no room", () =>
  inCircle(async ({ town, group, ben }) => {
    const ruiz = await knows(town, ben, "Ana Ruiz");
    const owed = await owes(town, ben, ruiz, "Call the mayor", "2026-11-26");
    const press = () =>
      ben.post(urls.followUpCommitment(owed), { id: toAddress(newId()), group: toAddress(group) });
    await Promise.all([press(), press(), press()]);
    const made = () => town.house.main.read.selectFrom("commitments").select("id").execute();
    assert.equal((await made()).length, 1);
    for (let each = 0; each < 6; each += 1) await said(town, ben, group, `Thing ${each}`);
    const more = await owes(town, ben, ruiz, "Write to her", "2026-11-26");
    const full = await ben.post(urls.followUpCommitment(more), {
      id: toAddress(newId()),
      group: toAddress(group),
    });
    assert.equal(full.status, 409);
    assert.match(full.words, /no room for another just now.*The follow-up stays where it is/);
    assert.match((await ben.get(urls.followUps)).words, /Write to her/);
  }));

test("linking a contact shows the group no more than what Ben typed, on whatever page, in the chair's hands too", () =>
  inCircle(async (circle) => {
    const { town, group, ben, ana } = circle;
    const ruiz = await knows(town, ben, "Ana Ruiz", { company: "Brightwater", title: "Ops manager" });
    const commitment = await said(town, ben, group, "Call somebody at the port");
    const plain = await seenByTheGroup(circle, commitment);
    await ben.get(groupUrls.commitment(commitment));
    const noted = await ben.press("Note it", { name: "ruiz, ana" });
    assert.match(noted.words, /Noted\. Only you see with whom it is.*With whom Ana Ruiz/);
    for (const page of [plain, await seenByTheGroup(circle, commitment)]) {
      assert.match(page, /Call somebody at the port/);
      assert.doesNotMatch(page, /Ruiz|Brightwater|Ops manager|With whom/);
      assert.ok(!page.includes(toAddress(ruiz)));
    }
    await openTheMeeting(circle, ana);
    const chaired = await seenByTheGroup(circle, commitment);
    assert.match(chaired, /Report for Ben/);
    assert.doesNotMatch(chaired, /Ruiz|Brightwater|With whom/);
    for (const path of [urls.commitmentContacts(commitment), urls.commitmentContactRemoval(commitment, ruiz)])
      assert.equal((await ana.post(path, { name: "Ana Ruiz" })).status, 404);
    assert.equal((await linksOf(circle)).length, 1);
    await ben.get(groupUrls.commitment(commitment));
    assert.match((await ben.press("Take off")).words, /Taken off/);
    assert.deepEqual(await linksOf(circle), []);
  }));

test("with several groups one line opens a button for each, with none it stands alone with a day", () =>
  inTown(async (town) => {
    await begin(town);
    const [ben, dora] = [await member(town, "Ben"), await member(town, "Dora")];
    const team = await groupOf(town, dora, [ben], "success-team", "Harbour team");
    const pair = await groupOf(town, dora, [ben], "buddies", "Two who walk");
    for (const [who, met] of [
      [ben, await knows(town, ben, "Ana Ruiz")],
      [dora, await knows(town, dora, "Tom Hale")],
    ] as const) {
      await owes(town, who, met, "Send my résumé", "2026-11-26");
      await owes(town, who, met, "Say thank you", "2026-11-20");
    }
    await ben.get(urls.followUps);
    for (const group of ["Harbour team", "Two who walk"])
      assert.match(ben.here?.words ?? "", new RegExp(`Commit to it: Say thank you .*In ${group}: Say`));
    await ben.press("In Two who walk: Say thank you");
    assert.match(ben.here?.words ?? "", /Two who walk · By Thursday 26 November · Only you see this/);
    const cleo = await member(town, "Cleo");
    const hale = await knows(town, cleo, "Tom Hale");
    await owes(town, cleo, hale, "Send my résumé", "2026-11-27");
    await cleo.get(urls.followUps);
    assert.match(
      (await cleo.press("Commit to it")).words,
      /Committed\. Only you see it.*By Friday 27 November/,
    );
    const owed = await owes(town, cleo, hale, "A name", "2026-11-27", "them");
    for (const fields of [{ group: "" }, { group: toAddress(team) }, { group: toAddress(pair) }]) {
      const answer = await cleo.post(urls.followUpCommitment(owed), { id: toAddress(newId()), ...fields });
      assert.equal(answer.status, 404, "what others owe is theirs to do");
    }
    const mine = await owes(town, cleo, hale, "Write", "2026-11-27");
    const strange = { id: toAddress(newId()), group: toAddress(team) };
    assert.equal((await cleo.post(urls.followUpCommitment(mine), strange)).status, 404);
  }));

test("a commitment that is done asks whether what Ben owed is done too, and says nothing by itself", () =>
  inCircle(async ({ town, ben }) => {
    const ruiz = await knows(town, ben, "Ana Ruiz");
    await owes(town, ben, ruiz, "Send my résumé", "2026-11-26");
    await ben.get(urls.followUps);
    await ben.press("Commit to it in Tuesday club");
    const page = commitmentHere(ben);
    await ben.follow("Report");
    await ben.press("Report", { outcome: "done", note: "She was glad." });
    assert.match((await ben.get(urls.followUps)).words, /Your commitment to it is done\. Is this done too\?/);
    await ben.get(page);
    assert.match(ben.here?.words ?? "", /You owed Ana Ruiz: “Send my résumé”\. Is that done too\?/);
    assert.match((await ben.press("Done")).words, /You kept your word/);
    assert.doesNotMatch(ben.here?.words ?? "", /Is that done too/);
    assert.match((await ben.get(urls.followUps)).words, /Nothing is owed/);
  }));

test("what was not done and is kept for the next week is with the same person, and can be decided otherwise", () =>
  inCircle(async (circle) => {
    const { ben, town } = circle;
    const ruiz = await knows(town, ben, "Ana Ruiz");
    await owes(town, ben, ruiz, "Send my résumé", "2026-11-26");
    await ben.get(urls.followUps);
    await ben.press("Commit to it in Tuesday club");
    const first = commitmentHere(ben);
    await ben.follow("Report");
    await ben.press("Report", { outcome: "not-yet" });
    await ben.press("Go on", { step: "keep" });
    assert.equal((await linksOf(circle)).length, 2);
    await ben.get(first);
    await ben.follow("Change the report");
    await ben.press("Report", { outcome: "done" });
    const links = await linksOf(circle);
    assert.deepEqual(
      links.map((row) => groupUrls.commitment(row.commitment_id)),
      [first],
      "what was carried over is gone, with its link",
    );
  }));

test("from a contact's page the form for a commitment carries the contact along, for Ben alone", () =>
  inCircle(async (circle) => {
    const { town, group, ben, cleo } = circle;
    const ruiz = await knows(town, ben, "Ana Ruiz");
    const form = `${groupUrls.newGroupCommitment(group)}?with=${toAddress(ruiz)}`;
    await ben.get(urls.contact(ruiz));
    assert.match((await ben.follow("Commit to something")).words, /It is with Ana Ruiz\. Only you see that/);
    await ben.follow("Ask");
    const lacking = await ben.press("Write it down", { what: "" });
    assert.match(lacking.words, /It is with Ana Ruiz/);
    const back = await ben.press("Write it down", { what: "Call somebody at the port" });
    assert.match(back.words, /Ana Ruiz.*The story.*You committed to it.*Call somebody at the port/);
    await ben.follow("Call somebody at the port");
    await ben.follow("Report");
    await ben.press("Report", { outcome: "done" });
    assert.match((await ben.get(urls.contact(ruiz))).words, /The story.*Call somebody at the port Done/);
    const [link] = await linksOf(circle);
    assert.equal(link?.contact_id, ruiz);
    // Another's contact is carried nowhere, and nothing tells it from none.
    assert.doesNotMatch((await cleo.get(form)).words, /Ruiz|It is with/);
    await cleo.press("Write it down", { what: "Walk every day" });
    assert.equal((await linksOf(circle)).length, 1);
    assert.match((await cleo.get(groupUrls.commitments)).words, /Walk every day/);
  }));
