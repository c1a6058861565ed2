import assert from "node:assert/strict";
import { test } from "node:test";
import { interviewed } from "../../../../test/commenting.ts";
import { begin, inTown, type Town, Visitor } from "../../../../test/support.ts";
import { newId, toAddress } from "../../../basics/ids.ts";
import { signForm } from "../../../web/signed-forms.tsx";
import { interviewUrls as urls } from "../urls.ts";
import { hideComment, thankForComment } from "./comments-hiding.ts";

const clients = 50;
const each = 3;

/** A form of the second step that is in order, as a page would have drawn it ten seconds ago. */
function formFor(town: Town, number: number, words: string, nickname: string) {
  const id = newId();
  const drawn = signForm(town.house.key, `comment ${number} ${id}`, town.clock.now.subtract({ seconds: 10 }));
  return { as: "nickname", nickname, words, id: toAddress(id), drawn };
}

const post = (town: Town, number: number, form: Record<string, string>): Promise<Response> =>
  Promise.resolve(
    town.fetch(
      new Request(`http://localhost:3000${urls.comments(number)}`, {
        method: "POST",
        headers: { "sec-fetch-site": "same-origin" },
        body: new URLSearchParams(form),
      }),
    ),
  );

test("fifty people at once, each pressing twice: no comment is lost, none is doubled, and the places have no gap", () =>
  inTown(async (town) => {
    await begin(town);
    const [one, two] = [await interviewed(town), await interviewed(town)];
    // In one library they would have one address; here each has the day to themselves.
    town.house.sources.isWithin = () => true;
    const sent = Array.from({ length: clients * each }, (_, at) => ({
      number: at % 3 === 0 ? two.number : one.number,
      words: `Word ${at}.`,
    }));
    const forms = sent.map(({ number, words }) => ({ number, form: formFor(town, number, words, "Birch") }));
    for (let from = 0; from < forms.length; from += clients) {
      const pressed = forms.slice(from, from + clients).flatMap((form) => [form, form]);
      const answers = await Promise.all(pressed.map(({ number, form }) => post(town, number, form)));
      assert.deepEqual([...new Set(answers.map(({ status }) => status))], [200]);
    }
    const rows = await town.house.interviews.read
      .selectFrom("comments")
      .select(["number", "place", "words"])
      .orderBy("number")
      .orderBy("place")
      .execute();
    assert.deepEqual(rows.map(({ words }) => words).sort(), sent.map(({ words }) => words).sort());
    for (const { number } of [one, two]) {
      const places = rows.filter((row) => row.number === number).map(({ place }) => place);
      assert.deepEqual(
        places,
        places.map((_, at) => at + 1),
      );
      const counted = await town.house.interviews.read
        .selectFrom("interviews")
        .select(["comments", "last_place"])
        .where("number", "=", number)
        .executeTakeFirstOrThrow();
      assert.deepEqual(counted, { comments: places.length, last_place: places.length });
    }
  }));

test("hidden, shown and thanked for by many at once, a comment is counted right", () =>
  inTown(async (town) => {
    await begin(town);
    const { number } = await interviewed(town);
    await post(town, number, formFor(town, number, "Ring at eight.", "Birch"));
    const { write, read } = town.house.interviews;
    await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        at % 3 === 0
          ? thankForComment(write, number, 1)
          : hideComment(write, number, 1, "host", at % 2 === 0, town.clock.now),
      ),
    );
    await hideComment(write, number, 1, "host", false, town.clock.now);
    const row = await read.selectFrom("interviews").select("comments").executeTakeFirstOrThrow();
    assert.equal(row.comments, 1);
    assert.match((await new Visitor(town).get(urls.interview(number))).words, /Ring at eight/);
  }));
