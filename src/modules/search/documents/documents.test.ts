import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { newId, toAddress } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { openSearch } from "../opening/searches.ts";
import { addOpportunity } from "../opportunities/opportunities.ts";
import { onlyTitled } from "../opportunities/opportunity.ts";
import { fileBytes } from "../search.ts";
import { searchUrls } from "../urls.ts";
import { addDocument, eraseFilesOf, removeDocumentsOf } from "./documents.ts";

const today = Temporal.PlainDate.from("2026-11-24");

/** Ben pursues one job, as a yard lead. */
const whereBenLooks = (story: (town: Town, ben: Person, job: number) => Promise<void>): Promise<void> =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const looking = {
      lookingSince: today,
      lastWorkOn: null,
      inWork: "no",
      pace: "fast",
      moneyUntil: null,
    } as const;
    await openSearch(town.house.main.write, ben.id, { id: newId(), ...looking }, town.clock.now);
    await story(town, ben, await pursues(town, ben, "Yard lead"));
  });

async function pursues(town: Town, who: Person, title: string): Promise<number> {
  const id = newId();
  const what = { ...onlyTitled(title, "", today), id };
  await addOpportunity(town.house.main.write, who.id, what, town.clock.now);
  return id;
}

const fields = (more: Record<string, string> = {}): Record<string, string> => ({
  id: toAddress(newId()),
  kind: "resume",
  sentOn: "2026-11-24",
  name: "",
  note: "",
  ...more,
});

const file = (name: string, content: string | number) => ({
  name,
  bytes: new Uint8Array(Buffer.from(typeof content === "string" ? content : "a".repeat(content))),
});

const noted = (town: Town) => town.house.main.read.selectFrom("documents").selectAll().execute();
const keys = (town: Town) => town.house.main.read.selectFrom("files").select("id").execute();
const onDisk = (town: Town): string[] => readdirSync(join(town.house.config.dataDir, "files"));

test("Ben keeps the résumé that he sent, and saves it again as it was", () =>
  whereBenLooks(async (town, ben, job) => {
    const sent = fields({ note: "Two pages." });
    await ben.upload(
      searchUrls.opportunityDocuments(job),
      sent,
      file("../My résumé <2>.pdf", "%PDF-1.7 yard"),
    );
    await ben.upload(searchUrls.opportunityDocuments(job), sent, file("other.pdf", "pressed twice"));
    const [row, ...more] = await noted(town);
    assert.equal(more.length, 0);
    assert.deepEqual(
      [row?.name, row?.kind, row?.sent_on, row?.note, row?.file_name, row?.size],
      ["My résumé _2_.pdf", "resume", "2026-11-24", "Two pages.", "My résumé _2_.pdf", 13],
    );
    const saved = await town.fetch(ben.ask(searchUrls.opportunityDocument(job, row?.id ?? 0)));
    assert.equal(await saved.text(), "%PDF-1.7 yard");
    const of = (name: string) => saved.headers.get(name);
    assert.equal(of("content-type"), "application/pdf");
    assert.equal(of("x-content-type-options"), "nosniff");
    assert.equal(of("content-security-policy"), "sandbox; default-src 'none'");
    assert.equal(of("cache-control"), "no-store");
    assert.equal(
      of("content-disposition"),
      `attachment; filename="My resume _2_.pdf"; filename*=UTF-8''My%20r%C3%A9sum%C3%A9%20_2_.pdf`,
    );
    // What lies on the disk says nothing to whoever finds it.
    assert.equal(onDisk(town).length, 1);
  }));

test("what looks like a page is saved as a file all the same", () =>
  whereBenLooks(async (town, ben, job) => {
    await ben.upload(
      searchUrls.opportunityDocuments(job),
      fields(),
      file("a.html", "<script>alert(1)</script>"),
    );
    const [row] = await noted(town);
    const saved = await town.fetch(ben.ask(searchUrls.opportunityDocument(job, row?.id ?? 0)));
    assert.equal(saved.headers.get("content-type"), "application/octet-stream");
    assert.match(saved.headers.get("content-disposition") ?? "", /^attachment;/);
  }));

test("nobody else finds it, nor under another opportunity", () =>
  whereBenLooks(async (town, ben, job) => {
    const other = await pursues(town, ben, "Port clerk");
    await ben.upload(searchUrls.opportunityDocuments(job), fields(), file("a.pdf", "%PDF-"));
    const [row] = await noted(town);
    const id = row?.id ?? 0;
    const cleo = await member(town, "Cleo");
    for (const address of [
      searchUrls.opportunityDocument(job, id),
      searchUrls.opportunityDocumentRemoval(job, id),
    ]) {
      assert.equal((await cleo.get(address)).status, 404);
      assert.equal((await ben.get(address)).status, 200);
      assert.equal((await ben.get(address.replace(toAddress(job), toAddress(other)))).status, 404);
    }
    for (const who of [cleo, ben]) {
      const of = who === ben ? other : job;
      assert.equal((await who.post(searchUrls.opportunityDocumentRemoval(of, id))).status, 404);
    }
    const upload = await cleo.upload(searchUrls.opportunityDocuments(job), fields(), file("a.pdf", "%PDF-"));
    assert.equal(upload.status, 404);
    assert.equal((await keys(town)).length, 1);
  }));

test("taken off, its file cannot be read from that moment, and its bytes are swept away", () =>
  whereBenLooks(async (town, ben, job) => {
    await ben.upload(searchUrls.opportunityDocuments(job), fields(), file("a.pdf", "%PDF-"));
    await ben.upload(searchUrls.opportunityDocuments(job), fields(), file("b.pdf", "%PDF-"));
    const [row] = await noted(town);
    const asked = await ben.get(searchUrls.opportunityDocumentRemoval(job, row?.id ?? 0));
    assert.match(asked.words, /It cannot be brought back/);
    await ben.press("Take it off for good");
    assert.equal((await noted(town)).length, 1);
    assert.equal((await keys(town)).length, 1);
    assert.equal(onDisk(town).length, 2);
    town.clock.forward({ hours: 25 });
    await town.house.files.sweep(town.house.main.write, town.clock.now);
    assert.deepEqual(
      onDisk(town),
      (await keys(town)).map(({ id }) => toAddress(id)),
    );
    assert.notEqual(await town.house.files.open(town.house.main.read, (await keys(town))[0]?.id ?? 0), null);
  }));

test("an act that comes to nothing leaves no file behind, and what goes with an opportunity or a member goes whole", () =>
  whereBenLooks(async (town, ben, job) => {
    const { house, clock } = town;
    const sends = (id: number, opportunity = job) =>
      addDocument(
        house.main.write,
        house.files,
        ben.id,
        {
          ...{ id, opportunity, kind: "letter", name: "Letter", sentOn: today, note: "" },
          file: { name: "a.txt", bytes: Buffer.from("words") },
        },
        clock.now,
      );
    const other = await pursues(town, ben, "Port clerk");
    const one = await sends(newId());
    await assert.rejects(sends(one, other), /not-found/);
    await sends(newId(), other);
    assert.equal((await keys(town)).length, 2);
    const cleo = await member(town, "Cleo");
    await house.main.write.transaction().execute((tx) => removeDocumentsOf(tx, cleo.id, [job]));
    assert.equal((await keys(town)).length, 2, "they are not hers");
    await house.main.write.transaction().execute((tx) => removeDocumentsOf(tx, ben.id, [job]));
    assert.equal((await noted(town)).length, 1);
    assert.equal((await keys(town)).length, 1);
    await assert.rejects(
      house.main.write.transaction().execute(async (tx) => {
        await eraseFilesOf(tx, ben.id);
        throw new Error("it comes to nothing");
      }),
    );
    assert.equal((await keys(town)).length, 1);
    await house.main.write.transaction().execute((tx) => eraseFilesOf(tx, ben.id));
    assert.equal((await keys(town)).length, 0);
  }));

test("a file over 5 MB, files over 100 MB together, and more papers than there is room for are refused with a sentence", () =>
  whereBenLooks(async (town, ben, job) => {
    const at = searchUrls.opportunityDocuments(job);
    const heavy = await ben.upload(at, fields({ name: "Long one" }), file("a.pdf", fileBytes.one + 1));
    assert.equal(heavy.status, 413);
    assert.match(heavy.words, /A file may weigh 5 MB, and this one weighs more/);
    assert.ok(heavy.html.includes('value="Long one"'), "the words are kept");
    const empty = await ben.upload(at, fields(), file("a.pdf", ""));
    assert.equal(empty.status, 422);
    assert.match(empty.words, /There is nothing in this file/);
    await ben.upload(at, fields(), file("whole.pdf", fileBytes.one));
    assert.equal((await keys(town)).length, 1, "5 MB are just right");
    const row = {
      member_id: ben.id,
      opportunity_id: job,
      kind: "other",
      name: "x",
      sent_on: "2026-11-24",
    } as const;
    const of = {
      ...row,
      note: "",
      version: 1,
      file_id: null,
      file_name: "",
      made_at: instantText(town.clock.now),
    };
    await town.house.main.write
      .insertInto("documents")
      .values({ ...of, id: newId(), size: fileBytes.all - fileBytes.one - 5 })
      .execute();
    const full = await ben.upload(at, fields(), file("a.pdf", "123456"));
    assert.equal(full.status, 409);
    assert.match(full.words, /may weigh 100 MB together/);
    await ben.upload(at, fields(), file("a.pdf", "12345"));
    assert.equal((await keys(town)).length, 2, "and so are 100 MB");
    const more = Array.from({ length: 27 }, () => ({ ...of, id: newId(), size: 0 }));
    await town.house.main.write.insertInto("documents").values(more).execute();
    const enough = await ben.post(at, fields());
    assert.equal(enough.status, 409);
    assert.match(enough.words, /holds 30 things that were sent/);
  }));

test("without a file, only that it was sent is noted; a form that lacks something comes back", () =>
  whereBenLooks(async (town, ben, job) => {
    const at = searchUrls.opportunityDocuments(job);
    await ben.post(at, fields({ kind: "letter" }));
    assert.equal((await noted(town))[0]?.name, "Letter");
    for (const [more, says] of [
      [{ sentOn: "2026-11-25" }, /That day is still to come/],
      [{ sentOn: "2001-01-01" }, /Is the year right/],
      [{ sentOn: "soon" }, /On which day did you send it/],
      [{ kind: "secret" }, /What was it/],
      [{ name: "x".repeat(10_000) }, /This holds 160 characters/],
    ] as const) {
      const answer = await ben.post(at, fields(more));
      assert.equal(answer.status, 422);
      assert.match(answer.words, says);
      if ("name" in more) assert.ok(answer.html.includes(more.name));
    }
    const chosen = await ben.upload(at, fields({ sentOn: "" }), file("a.pdf", "%PDF-"));
    assert.match(chosen.words, /Please choose the file once more/);
    assert.equal((await noted(town)).length, 1);
  }));
