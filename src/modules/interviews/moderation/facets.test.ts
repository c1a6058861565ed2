import assert from "node:assert/strict";
import { test } from "node:test";
import { begin, inTown, signedIn, type Town } from "../../../../test/support.ts";
import { allFacets } from "../questions/facets.reads.ts";
import { interviewUrls } from "../urls.ts";

const labelsOf = async (town: Town, kind: string): Promise<string[]> =>
  (await allFacets(town.house.interviews.read))
    .filter((facet) => facet.kind === kind && !facet.isRetired)
    .map(({ label }) => label);

const facetOf = async (town: Town, slug: string) =>
  (await allFacets(town.house.interviews.read)).find((facet) => facet.slug === slug);

test("a host adds a topic with other words for it, and pressed twice it is there once", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await host.get(interviewUrls.officeFacets);
    const { action, body } = host.prepare("Add it", {
      label: "Too many commutes",
      synonyms: "  long way \n\nfar\nfar",
    });
    await Promise.all([host.post(action, body), host.post(action, body)]);
    assert.deepEqual(await facetOf(town, "too-many-commutes"), {
      slug: "too-many-commutes",
      kind: "topic",
      label: "Too many commutes",
      phrase: "too many commutes",
      synonyms: ["long way", "far"],
      isRetired: false,
    });
    assert.equal((await labelsOf(town, "topic")).at(-1), "Too many commutes");
    const acts = await town.house.interviews.read.selectFrom("interview_acts").select("act").execute();
    assert.deepEqual(acts, [{ act: "facet-added" }]);
  }));

test("two things on one list are not called the same, and the second keeps what was typed", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await host.get(interviewUrls.officeFacets);
    const answer = await host.press("Add it", { kind: "situation", label: "LAID OFF", phrase: "a layoff" });
    assert.equal(answer.status, 409);
    assert.ok(answer.words.includes("That stands on this list already"));
    assert.equal(answer.page.querySelector("#field-phrase")?.getAttribute("value"), "a layoff");
    await host.get(interviewUrls.officeFacet("pay"));
    assert.equal((await host.press("Keep", { label: "Changing field" })).status, 409);
    assert.equal((await host.press("Keep", { label: " " })).status, 422);
    assert.equal((await facetOf(town, "pay"))?.label, "Talking about pay");
  }));

test("a host changes words and place; the name in addresses stays for good", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const before = await labelsOf(town, "topic");
    await host.get(interviewUrls.officeFacet("pay"));
    await host.press("Keep", { label: "Asking for more pay", place: "2" });
    assert.equal(host.here?.path.split("?")[0], interviewUrls.officeFacet("pay"));
    const others = before.filter((label) => label !== "Talking about pay");
    assert.deepEqual(await labelsOf(town, "topic"), [others[0], "Asking for more pay", ...others.slice(1)]);
    const again = await host.press("Keep", { place: "999" });
    assert.equal(again.status, 200);
    assert.deepEqual(await labelsOf(town, "topic"), [...others, "Asking for more pay"]);
  }));

test("what is taken out is offered to nobody, keeps its name, and comes back at the end", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await host.get(interviewUrls.officeFacet("silence"));
    const out = host.prepare("Take it out of the list");
    await host.post(out.action, out.body);
    await host.post(out.action, out.body);
    assert.ok(!(await labelsOf(town, "topic")).includes("Hearing nothing back"));
    assert.equal((await facetOf(town, "silence"))?.isRetired, true);
    assert.match((await host.get(interviewUrls.officeFacets)).words, /Hearing nothing back taken out/);
    await host.get(interviewUrls.officeFacet("silence"));
    await host.press("Keep", { phrase: "silence" });
    await host.press("Bring it back");
    assert.equal((await labelsOf(town, "topic")).at(-1), "Hearing nothing back");
    const acts = await town.house.interviews.read.selectFrom("interview_acts").select("act").execute();
    assert.deepEqual(acts.map(({ act }) => act).toSorted(), [
      "facet-brought-back",
      "facet-changed",
      "facet-retired",
    ]);
  }));

test("two hosts who change the same thing lose nothing silently, and no other thing is in their way", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const laptop = await signedIn(town, host.id, "Hanna");
    const here = interviewUrls.officeFacet("gap");
    await host.get(here);
    await laptop.get(here);
    await laptop.press("Keep", { synonyms: "career break" });
    const answer = await host.press("Keep", { label: "Years that are missing" });
    assert.equal(answer.status, 409);
    assert.match(answer.words, /changed meanwhile.*career break/);
    assert.ok((await host.press("Keep")).words.includes("Kept."));
    await laptop.get(interviewUrls.officeFacet("older"));
    await host.get(interviewUrls.officeFacet("gap"));
    await host.press("Keep", { place: "1" });
    assert.ok((await laptop.press("Keep", { phrase: "being called old" })).words.includes("Kept."));
    assert.equal((await host.get(interviewUrls.officeFacet("nothing-like-this"))).status, 404);
  }));
