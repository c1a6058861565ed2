import assert from "node:assert/strict";
import { test } from "node:test";
import { readXml } from "../../../../test/strict-xml.ts";
import { begin, inTown, Visitor } from "../../../../test/support.ts";
import { newKey } from "../keys.ts";
import { sendInterview } from "../publishing/sending.ts";

test("search engines are told of every interview that stands, in parts where there are many", () =>
  inTown(async (town) => {
    await begin(town);
    const facets = {
      situation: null,
      field: null,
      duration: null,
      route: null,
      struggles: [],
      experience: [],
    };
    const answers = { struggle: "Rain.", works: "An umbrella." };
    await sendInterview(
      town.house,
      newKey(),
      { questionSet: 1, by: { kind: "number" }, answers, facets },
      town.clock.now,
    );
    const visitor = new Visitor(town);
    const places = async (path: string): Promise<string[]> => {
      const { status, html } = await visitor.get(path);
      assert.equal(status, 200, path);
      return readXml(html).children.flatMap(({ children }) =>
        children.filter(({ name }) => name === "loc").map(({ words }) => words),
      );
    };
    assert.deepEqual(await places("/sitemap.xml"), ["http://localhost:3000/interviews/00001"]);
    const { write } = town.house.interviews;
    await write.updateTable("interview_settings").set({ last_number: 2_501 }).execute();
    const parts = ["http://localhost:3000/sitemap-1.xml", "http://localhost:3000/sitemap-2.xml"];
    assert.deepEqual(await places("/sitemap.xml"), parts);
    assert.deepEqual(await places("/sitemap-1.xml"), ["http://localhost:3000/interviews/00001"]);
    assert.deepEqual(await places("/sitemap-2.xml"), []);
    for (const path of ["/sitemap-0.xml", "/sitemap-3.xml"])
      assert.equal((await visitor.get(path)).status, 404, path);
    const robots = await (await town.fetch(new Request("http://localhost:3000/robots.txt"))).text();
    assert.match(
      robots,
      /Allow: \/interviews\n[^]*Disallow: \/\n[^]*Sitemap: http:\/\/localhost:3000\/sitemap\.xml/,
    );
  }));
