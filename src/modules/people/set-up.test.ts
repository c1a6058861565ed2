import assert from "node:assert/strict";
import { test } from "node:test";
import { inTown, type Town, Visitor } from "../../../test/support.ts";
import { replaceSetUpLink } from "./set-up.ts";

const words = {
  name: "Harbour Circle",
  line: "",
  hostName: "Hanna",
  email: "hanna@example.org",
  zone: "Europe/Berlin",
};

async function newLink(town: Town): Promise<string> {
  const secret = await replaceSetUpLink(town.house.main.write, town.clock.now);
  assert.ok(secret);
  return `/set-up/${secret}`;
}

test("whoever started the server sets the community up and is its host", () =>
  inTown(async (town) => {
    const link = await newLink(town);
    const browser = new Visitor(town);
    assert.ok((await browser.get("/")).words.includes("Nearly there"));
    await browser.get(link);
    assert.equal((await browser.press("Open the community", words)).path, "/today?said=welcome");
    assert.ok((await browser.get("/host")).words.includes("Host's office"));
    assert.equal((await new Visitor(town).get(link)).status, 404);
    assert.equal(await replaceSetUpLink(town.house.main.write, town.clock.now), null);
  }));

test("an older set-up link ends when a newer one is printed, and a made-up one opens nothing", () =>
  inTown(async (town) => {
    const old = await newLink(town);
    const browser = new Visitor(town);
    await browser.get(old);
    const { body } = browser.prepare("Open the community", words);
    await newLink(town);
    assert.equal((await browser.get(old)).status, 404);
    assert.equal((await browser.post(old, body)).status, 404);
    assert.equal((await browser.get("/set-up/nothing")).status, 404);
    assert.ok((await browser.get("/")).words.includes("Nearly there"));
  }));

test("of two who set up at the same moment one becomes the host", () =>
  inTown(async (town) => {
    const link = await newLink(town);
    const visitors = [new Visitor(town), new Visitor(town)];
    for (const visitor of visitors) await visitor.get(link);
    const answers = await Promise.all(
      visitors.map((visitor, i) =>
        visitor.press("Open the community", { ...words, email: `host${i}@example.org` }),
      ),
    );
    assert.deepEqual(
      answers.map((answer) => answer.status).toSorted((a, b) => a - b),
      [200, 409],
    );
    const members = await town.house.main.read.selectFrom("members").select("id").execute();
    assert.equal(members.length, 1);
  }));

test("a double click on set-up makes one community and lets the host in", () =>
  inTown(async (town) => {
    const browser = new Visitor(town);
    await browser.get(await newLink(town));
    const { action, body } = browser.prepare("Open the community", words);
    const answers = await Promise.all([browser.post(action, body), browser.post(action, body)]);
    for (const answer of answers) assert.equal(answer.path, "/today?said=welcome");
    assert.equal((await town.house.main.read.selectFrom("sessions").select("id").execute()).length, 1);
  }));

test("set-up keeps the words and says what is missing", () =>
  inTown(async (town) => {
    const browser = new Visitor(town);
    await browser.get(await newLink(town));
    const answer = await browser.press("Open the community", { ...words, name: " ", email: "hanna" });
    assert.equal(answer.status, 422);
    assert.ok(answer.words.includes("Two things need another look"));
    assert.equal(answer.page.querySelector("#field-hostName")?.getAttribute("value"), "Hanna");
    assert.equal((await browser.press("Open the community", words)).path, "/today?said=welcome");
  }));
