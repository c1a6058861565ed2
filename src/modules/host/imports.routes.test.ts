import assert from "node:assert/strict";
import { test } from "node:test";
import { newId, toAddress } from "../../basics/ids.ts";
import { begin, inTown, member, type Person, Visitor } from "../../../test/support.ts";

const file = (text: string, name = "club.csv") => ({ name, bytes: new TextEncoder().encode(text) });

const fresh = () => ({ id: toAddress(newId()), list: "" });

/** A list that waits for its columns; returns its address. */
async function brought(host: Person, list: string): Promise<string> {
  await host.get("/host/imports");
  await host.press("Read the list", { list });
  return host.here?.path.replace("/columns", "") ?? "";
}

test("for everybody but a host there are no lists", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const list = await brought(host, "Ana,ana@example.org");
    const ben = await member(town, "Ben");
    for (const page of ["/host/imports", list, `${list}/columns`])
      assert.equal((await ben.get(page)).status, 404, page);
    for (const form of [
      "/host/imports",
      ...["columns", "invitations", "sending", "removal"].map((n) => `${list}/${n}`),
    ])
      assert.equal((await ben.post(form)).status, 404, form);
    assert.equal((await ben.upload("/host/imports", fresh(), file("x".repeat(3_000_000)))).status, 404);

    const visitor = new Visitor(town);
    assert.match(
      (await visitor.upload("/host/imports", fresh(), file("Ana,ana@example.org"))).path,
      /^\/sign-in/,
    );
    assert.equal((await host.get(`${list}/columns`)).status, 200);
    assert.equal((await host.get("/host/imports/nonsense")).status, 404);
    assert.equal((await host.get(`/host/imports/${toAddress(newId())}`)).status, 404);
  }));

test("files are taken at that address alone, from our own pages, and up to 1 MB", () =>
  inTown(async (town) => {
    const host = await begin(town);
    assert.equal((await host.upload("/host/invitations", fresh(), file("Ana,ana@example.org"))).status, 403);
    const foreign = await town.fetch(
      new Request("http://localhost:3000/host/imports", {
        method: "POST",
        headers: { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" },
        body: new FormData(),
      }),
    );
    assert.equal(foreign.status, 403);

    const large = await host.upload("/host/imports", fresh(), file("x,".repeat(600_000)));
    assert.equal(large.status, 413);
    assert.match(large.words, /That is more than 1 MB/);
    // A file of that size whose length nobody told beforehand is weighed while it comes in.
    const streamed = await town.fetch(streamedTo("/host/imports", host, 5));
    assert.equal(streamed.status, 413);
    assert.equal((await host.upload("/host/imports", fresh(), file(""))).status, 422);
  }));

function streamedTo(path: string, host: Person, megabytes: number): Request {
  const parts = Array.from({ length: megabytes }, () => new Uint8Array(1024 * 1024));
  const body = new ReadableStream({
    pull(stream) {
      const part = parts.pop();
      if (part) stream.enqueue(part);
      else stream.close();
    },
  });
  const { headers } = host.ask(path);
  headers.set("content-type", "multipart/form-data; boundary=x");
  headers.set("sec-fetch-site", "same-origin");
  const sent = { method: "POST", headers, body, duplex: "half" as const };
  return new Request(new URL(path, "http://localhost:3000"), sent);
}

test("what is no list is said to be none, and what was pasted stays", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await host.get("/host/imports");
    assert.match((await host.press("Read the list")).words, /Please choose a file with a list in it/);
    const sheet = await host.upload(
      "/host/imports",
      fresh(),
      file("PK\u0003\u0004\u0000\u0000", "club.xlsx"),
    );
    assert.equal(sheet.status, 422);
    assert.match(sheet.words, /please save it as CSV first/);
    const many = Array.from({ length: 2_002 }, (_, i) => `p${i}@x.org`).join("\n");
    const long = await host.post("/host/imports", { ...fresh(), list: many });
    assert.match(long.words, /That is more than 2,000 lines/);
    assert.equal(long.page.querySelector("textarea")?.text, many);
  }));

test("a host may match the columns otherwise than we suggest, and again later", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const list = await brought(
      host,
      "ana@example.org,Ana,ana@work.example\nben@example.org,Ben,ben@work.example",
    );
    assert.match(host.here?.words ?? "", /Column 2: Ana, Ben/);
    await host.press("Show me who would be invited", { email: "2" });
    assert.match(host.here?.words ?? "", /Ana ana@work\.example/);
    await host.follow("match the columns again");
    await host.press("Show me who would be invited", { email: "0", heading: "yes" });
    assert.match(host.here?.words ?? "", /One person can be invited.*Ben ben@example\.org/);
    const odd = await host.post(`${list}/columns`, { email: "many", name: "-1" });
    assert.equal(odd.status, 422);
    assert.match(odd.words, /Please choose the column with the addresses/);
  }));

test("words that are too long come back, and days that are none", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await brought(host, "Ana,ana@example.org");
    await host.press("Show me who would be invited");
    const amiss = await host.press("Make one invitation", { words: "w".repeat(1_001), days: "0" });
    assert.equal(amiss.status, 422);
    assert.equal(amiss.page.querySelector("textarea")?.text.length, 1_001);
    await host.press("Make one invitation", { words: "Hello", days: "7" });
    await host.press("Keep the change", { words: "Hello again", days: "7" });
    assert.match(host.here?.words ?? "", /Hello again/);
  }));

test("a list is thrown away before it is sent, and not after", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const first = await brought(host, "Ana,ana@example.org");
    await host.press("Throw this list away");
    assert.match(host.here?.words ?? "", /Thrown away\. Nobody was written to\./);
    assert.equal((await host.get(first)).status, 404);
    assert.equal((await host.post(`${first}/removal`)).status, 200);

    const list = await brought(host, "Ben,ben@example.org");
    await host.post(`${list}/sending`);
    assert.match(host.here?.words ?? "", /These invitations are not ready yet/);
    await host.get(list);
    await host.press("Show me who would be invited");
    await host.press("Make one invitation");
    await host.press("Send them now");
    for (const form of ["removal", "columns", "invitations"])
      assert.equal((await host.post(`${list}/${form}`, { email: "1", days: "3" })).status, 409, form);
  }));

test("an invitation of a list is taken back on the page of the list, where it stands", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const list = await brought(host, "Ana,ana@example.org\nBen,ben@example.org");
    await host.press("Show me who would be invited");
    await host.press("Make 2 invitations");
    await host.press("Send them now");
    await town.work();
    await host.get(list);
    await host.press("Take it back: Ana");
    assert.equal(host.here?.path, `${list}?said=invitation-revoked`);
    assert.match(host.here?.words ?? "", /Ana taken back.*Ben invited/);
    const { words } = await host.get("/host/invitations");
    assert.ok(!words.includes("For Ben") && words.includes("its invitations stand there"), words);
  }));

test("lists are forgotten: after two weeks unsent, and who stood in them a month after sending", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const sent = await brought(host, "Ben,ben@example.org");
    await host.press("Show me who would be invited");
    await host.press("Make one invitation");
    await host.press("Send them now");
    await town.work();
    await brought(host, "Ana,ana@example.org");
    town.clock.forward({ hours: 15 * 24 });
    await town.work();
    const texts = await town.house.main.read.selectFrom("imports").select(["csv", "sent_at"]).execute();
    assert.deepEqual(
      texts.map(({ csv }) => csv),
      [""],
    );
    assert.match((await host.get(sent)).words, /ben@example\.org/);
    town.clock.forward({ hours: 16 * 24 });
    await town.work();
    const rows = await town.house.main.read
      .selectFrom("import_rows")
      .select(["name", "email", "line"])
      .execute();
    assert.deepEqual(
      rows.map((row) => ({ ...row })),
      [{ name: "", email: "", line: 1 }],
    );
  }));
