import assert from "node:assert/strict";
import { test } from "node:test";
import { everyRoute, type Route } from "./addresses.ts";
import { writtenIn } from "../../src/web/written.tsx";
import type { FormField, FoundForm } from "./forms.ts";
import { fuzz } from "./fuzz.ts";
import { type Undone, undoing } from "./undone.ts";
import { inWorld, type World } from "./world.ts";

/** Where no page holds a form, and why. */
const withoutForm: Partial<Record<Route, string>> = {
  "POST /set-up/:secret":
    "its page is there only before there is a community; set-up.test.ts tells its story",
  "POST /sign-in/passkey/challenge": "script asks it for a challenge, with nothing in hand",
  "POST /me/passkeys/challenge": "script asks it for a challenge, with nothing in hand",
  "POST /contacts/new": "a card that waits in a browser fills in the form of a new contact, by script",
  "POST /companies/:company/joining":
    "stands on the answer where a company is given the name of another; companies.test.ts tells its story",
  "POST /opportunities/sent-page":
    "is sent by the bookmark from pages of others; quick-add.test.ts sends it pages of every kind",
};

test("whatever is put into a form, the house stands, the page that comes back is sound, and the words are on it", () =>
  inWorld(async (world) => {
    const seed = Math.floor(Math.random() * 1_000_000);
    const undone = undoing(world.town);
    const { forms, findings, inputs } = await fuzz(world, undone, { runs: 200, seed, only: "" });
    const again = `npm run fuzz -- --runs 200 --seed ${seed}`;
    assert.deepEqual(findings, [], `to see it again: ${again}`);
    assert.equal(inputs, 200);
    const found = new Set(forms.map(({ route }) => route));
    const unseen = everyRoute(world.town).filter((route) => route.startsWith("POST ") && !found.has(route));
    // A name that is written somewhere is given back everywhere; the others are only carried, or chosen.
    const posted = forms.filter(({ route }) => route.startsWith("POST "));
    const fields = posted.flatMap((form) => form.fields);
    const written = new Set(fields.filter(({ kind }) => isWritten(kind)).map(({ name }) => name));
    // Written in a round that no scene goes to.
    written.add("notes");
    const carried = new Set(fields.map(({ name }) => name).filter((name) => name && !written.has(name)));
    assert.deepEqual(
      [...carried].filter((name) => writtenIn([[name, "something"]]).length > 0),
      [],
      "nobody writes these: add them to `unwritten` in written.tsx",
    );
    const excused = Object.keys(withoutForm);
    assert.deepEqual(
      unseen.filter((route) => !excused.includes(route)),
      [],
      "no page holds these forms: make the thing that they are about in things.ts, or set the scene in scenes.ts",
    );
    assert.deepEqual(
      excused.filter((route) => !unseen.includes(route as Route)),
      [],
      "these have a form by now",
    );
    await findsWhatBreaks(world, undone, forms);
  }));

const isWritten = (kind: FormField["kind"]): boolean =>
  kind === "line" || kind === "words" || kind === "file";

/** Answers as a house that has a flaw, and what is to be said of it. */
const flawed: Record<string, (answer: Response, html: string) => Response> = {
  "answered 500": () => new Response("", { status: 500 }),
  "leads away": () => new Response("", { status: 303, headers: { location: "//evil.example/today" } }),
  "the words in": ({ headers }, html) =>
    new Response(html.replaceAll(/<textarea([^>]*)>[^<]*/g, "<textarea$1>"), { status: 422, headers }),
  "no-dup-id": ({ headers }, html) =>
    new Response(html.replace("</main>", '<p id="main">Twice</p></main>'), { status: 422, headers }),
};

async function findsWhatBreaks(world: World, undone: Undone, forms: readonly FoundForm[]): Promise<void> {
  const { fetch } = world.town;
  for (const [what, spoil] of Object.entries(flawed)) {
    world.town.fetch = async (request) => {
      const answer = await fetch(request);
      return request.method === "POST" ? spoil(answer, await answer.text()) : answer;
    };
    const { findings } = await fuzz(world, undone, { runs: 12, seed: 1, only: "/write-to-host" }, forms);
    assert.ok(
      findings.some((finding) => finding.what.startsWith(what)),
      `a house where ${what} passes: ${JSON.stringify(findings)}`,
    );
  }
}
