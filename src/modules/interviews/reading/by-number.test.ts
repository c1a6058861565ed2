import assert from "node:assert/strict";
import { test } from "node:test";
import { interviewed } from "../../../../test/commenting.ts";
import { begin, inTown, Visitor } from "../../../../test/support.ts";
import { hideInterview } from "../publishing/hiding.ts";
import { withdrawInterview } from "../publishing/withdrawing.ts";

test("whoever types the number of an interview is shown the way to it, however they write it", () =>
  inTown(async (town) => {
    await begin(town);
    const gone = await interviewed(town);
    await interviewed(town);
    await withdrawInterview(town.house, gone.key, town.clock.now);
    const visitor = new Visitor(town);
    for (const [typed, number] of [
      ["2", 2],
      ["00002", 2],
      ["Interview 00002", 2],
      ["#2", 2],
      ["1", 1],
    ] as const) {
      const { page, words } = await visitor.get(`/interviews?words=${encodeURIComponent(typed)}`);
      assert.match(words, new RegExp(`By its number: Interview 0000${number}`), typed);
      assert.ok(page.querySelector(`main p a[href="/interviews/0000${number}"]`), typed);
      assert.doesNotMatch(words, /No interview has all of this/);
    }
    await hideInterview(town.house.interviews.write, 2, true, town.clock.now);
    for (const typed of ["3", "2", "0", "000", "999999999", "9999999999", "2 talks"])
      assert.doesNotMatch(
        (await visitor.get(`/interviews?words=${encodeURIComponent(typed)}`)).words,
        /By its number/,
      );
  }));
