import assert from "node:assert/strict";
import { test } from "node:test";
import { newId, toAddress } from "../basics/ids.ts";
import { groupUrls } from "../modules/groups/index.ts";
import type { Answer } from "../../test/support.ts";
import { inCircle } from "../../test/circle.ts";

const words = 'Take the "early" train,\nsaid the <porter>.';

/** What is given back on a page, field after field. */
const givenBack = ({ page }: Answer): string[] =>
  page.querySelectorAll("textarea[readonly]").map((field) => field.text);

test("who answers a post that was taken back meanwhile gets the words back, to be copied", () =>
  inCircle(async ({ ana, ben, group }) => {
    await ana.get(groupUrls.wall(group));
    await ana.press("Put it on the wall", { words: "Who knows the port?" });
    await ben.get(groupUrls.wall(group));
    const answer = ben.prepare("Answer", { words });
    await ana.get(groupUrls.wall(group));
    await ana.press("Take it back");
    const refused = await ben.post(answer.action, answer.body);
    assert.equal(refused.status, 404);
    assert.deepEqual(givenBack(refused), [words]);
    assert.match(refused.words, /What you wrote It was not kept here\. Copy what you still need\./);
    assert.equal(refused.headers.get("cache-control"), "no-store");
  }));

test("who writes too often gets the words back", () =>
  inCircle(async ({ ana, cleo }) => {
    const send = () => ana.post(`/messages/${toAddress(cleo.id)}`, { id: toAddress(newId()), words });
    let answer = await send();
    while (answer.status === 200) answer = await send();
    assert.equal(answer.status, 429);
    assert.deepEqual(givenBack(answer), [words]);
  }));

test("neither a code nor an id is shown again, nor anything that another site's page sent, nor a field without a name", () =>
  inCircle(async ({ ana }) => {
    const nowhere = "/groups/x/wall/y/answers";
    const unwritten = { code: "123456", id: "x", group: "x", carries: "x", organiser: "x", "": "x" };
    assert.deepEqual(givenBack(await ana.post(nowhere, unwritten)), []);
    const stranger = { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" };
    assert.deepEqual(givenBack(await ana.post(nowhere, { words }, stranger)), []);
    assert.deepEqual(givenBack(await ana.post(nowhere, { words })), [words]);
  }));

test("a form with more fields than any of ours is refused without drawing them", () =>
  inCircle(async ({ ana }) => {
    const send = (many: number) =>
      ana.post(
        "/nothing-here",
        Object.fromEntries(Array.from({ length: many }, (_, nth) => [`words${nth}`, words])),
      );
    assert.equal(givenBack(await send(200)).length, 200);
    const { status, page } = await send(201);
    assert.equal(status, 404);
    assert.equal(page.querySelectorAll("textarea").length, 0);
  }));
