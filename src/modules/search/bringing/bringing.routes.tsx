import { Hono } from "hono";
import { newId } from "../../../basics/ids.ts";
import { dateIn } from "../../../basics/instant.ts";
import { found, Problem } from "../../../basics/problem.ts";
import { columnsShown } from "../../../delivery/index.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { emptyForm, type Form, readFields, typed, withError } from "../../../web/forms.ts";
import { handOver } from "../../../web/hand-over.ts";
import { pageOfRows } from "../../../web/page-of-rows.ts";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { passUpload } from "../../../web/upload.ts";
import { NoSearchPage } from "../opening/no-search.pages.tsx";
import { currentSearch } from "../opening/searches.reads.ts";
import { fileBytes } from "../search.ts";
import { searchUrls } from "../urls.ts";
import { columnKinds, guessColumns, hasDoubtfulDays } from "./any-list.ts";
import { columnsOf } from "./column-choices.ts";
import { ColumnsPage } from "./columns.pages.tsx";
import { contentOf } from "./content.ts";
import { ImportPage } from "./import.pages.tsx";
import type { Rows } from "./import.parts.tsx";
import { columnsForm, pasteForm } from "./imports.forms.ts";
import { ImportsPage } from "./imports.pages.tsx";
import { type Fate, firstRows, importOf, type ImportRead, importsOf, rowsOfImport } from "./imports.reads.ts";
import { unreadWords } from "./imports.said.ts";
import { startImport } from "./imports.ts";
import { bringList, chooseColumns } from "./lists.ts";
import { BroughtFile } from "./own/brought-file.ts";
import { bringOwnFile } from "./own/bring-own.ts";
import type { PackedFile } from "./own/own-zip.ts";
import { mostText, readApplications } from "./recognise.ts";
import { TakingAlongPage } from "./taking-along.pages.tsx";
import { searchZip } from "./taking-along.ts";
import { takeBack } from "./taking-back.ts";

export { importProblems as bringingProblems, importSayings as bringingSayings } from "./imports.said.ts";

/** All of a search with its documents. */
const mostBytes = fileBytes.all + 32 * 1024 * 1024;
const pastedBytes = 512 * 1024;

/** Each may hold a connection for a while. */
const bringing = { name: "bringing applications", most: 30, minutes: 10 };

/** Bringing applications in: a file, what would come of it, which column is what, and the word that lets it in. */
export function bringingRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/search/imports", (c) => showImports(c, emptyForm, 200));

  routes.post("/search/imports", async (c) => {
    await holdToLimit(c, bringing);
    using file = new BroughtFile(mostText);
    const fields = await passUpload(c, "file", file, { most: mostBytes, words: pastedBytes }).catch(
      asTooHeavy,
    );
    if (fields === "too-heavy")
      return showImports(c, withError(emptyForm, "file", unreadWords["too-heavy"]), 413);
    const form = readFields(fields, pasteForm);
    if (!form.ok) return showImports(c, form.form, 422);
    // Waited for here, as long as the file is open.
    if (file.packed) return await bringPacked(c, file.packed, form);
    const today = todayOf(c);
    const list = file.isEmpty
      ? await readApplications(form.value.pasted, today, { isPasted: true })
      : await applicationsIn(file, today);
    if (typeof list === "string") {
      const field = file.isEmpty && list !== "empty" ? "pasted" : "file";
      return showImports(c, withError(form.form, field, unreadWords[list]), 422);
    }
    const id = await bringList(c.var.db, viewerOf(c).id, { id: form.value.id, list, today }, c.var.now);
    return seeOther(c, searchUrls.import(id));
  });

  routes.get("/search/imports/:import", async (c) => {
    const stands = await importIn(c);
    if (stands.waitsForColumns) return c.redirect(searchUrls.importColumns(stands.id), 303);
    // Without script too, and without what was said once.
    if (stands.started_at !== null && stands.done_at === null && stands.taken_back_at === null)
      c.header("Refresh", `2; url=${searchUrls.import(stands.id)}`);
    const [fresh, known, unusable] = [
      await rowsAfter(c, stands.id, "new"),
      await rowsAfter(c, stands.id, "known"),
      await rowsAfter(c, stands.id, "unusable"),
    ];
    return show(c, ImportPage(c.var.frame, { stands, fresh, known, unusable }));
  });

  routes.get("/search/imports/:import/columns", async (c) => {
    const stands = await importIn(c);
    if (stands.kind !== "csv" || stands.started_at !== null)
      return c.redirect(searchUrls.import(stands.id), 303);
    return showColumns(c, stands, null, 200);
  });

  routes.post("/search/imports/:import/columns", async (c) => {
    const stands = await importIn(c);
    if (stands.kind !== "csv") throw new Problem("not-found", "nothing-here");
    const read = await readForm(c, columnsForm);
    if (!read.ok) return showColumns(c, stands, read.form, 422);
    try {
      const what = { id: stands.id, columns: read.value, today: todayOf(c) };
      await chooseColumns(c.var.db, viewerOf(c).id, what, c.var.now);
    } catch (error) {
      if (!(error instanceof Problem) || error.why !== "days-in-doubt") throw error;
      const asked = "Please choose which of the two stands first in your list.";
      return showColumns(c, stands, withError(read.form, "order", asked), 422);
    }
    return seeOther(c, searchUrls.import(stands.id));
  });

  routes.post("/search/imports/:import/bringing", async (c) => {
    const id = idOf(c, "import");
    await startImport(c.var.db, viewerOf(c).id, id, c.var.now);
    return seeOther(c, searchUrls.import(id), "applications-coming-in");
  });

  routes.post("/search/imports/:import/removal", async (c) => {
    const id = idOf(c, "import");
    const was = await takeBack(c.var.db, viewerOf(c).id, id, c.var.now);
    return was === "thrown-away"
      ? seeOther(c, searchUrls.imports, "search-file-thrown-away")
      : seeOther(c, searchUrls.import(id), "applications-taken-back");
  });

  routes.get("/search/export", (c) => show(c, TakingAlongPage(c.var.frame)));

  routes.get("/search/export.zip", async (c) => {
    const { read, house, now } = c.var;
    const zip = await searchZip(read, house.files, viewerOf(c).id, now);
    return handOver(c, piecesOf(zip), { type: "application/zip", name: "my-search.zip" });
  });

  return routes;
}

/** What a stream gives, piece by piece. */
async function* piecesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of stream) yield piece;
}

function asTooHeavy(error: unknown): "too-heavy" {
  if (error instanceof Problem && error.why === "too-large") return "too-heavy";
  throw error;
}

/** A file that Landfall wrote: a whole search. */
async function bringPacked(
  c: Ask,
  packed: PackedFile,
  form: Extract<ReturnType<typeof readFields<typeof pasteForm>>, { ok: true }>,
): Promise<Response> {
  const { db, house, now } = c.var;
  const brought = await packed.read((zip) =>
    bringOwnFile(db, house.files, viewerOf(c).id, { id: form.value.id, zip }, now),
  );
  if (typeof brought === "string")
    return showImports(c, withError(form.form, "file", unreadWords[brought]), 422);
  return seeOther(c, searchUrls.import(brought));
}

function applicationsIn(file: BroughtFile, today: Temporal.PlainDate) {
  const read = file.text();
  return "trouble" in read ? read.trouble : readApplications(read.text, today);
}

const todayOf = (c: Ask): Temporal.PlainDate => dateIn(c.var.now, viewerOf(c).timeZone);

const importIn = async (c: Ask): Promise<ImportRead> =>
  found(await importOf(c.var.read, viewerOf(c).id, idOf(c, "import")));

async function showImports(c: Ask, form: Form, status: 200 | 413 | 422): Promise<Response> {
  const { id: who, timeZone: zone } = viewerOf(c);
  if (!(await currentSearch(c.var.read, who)))
    return show(c, NoSearchPage(c.var.frame, "Bring applications in"));
  const imports = await importsOf(c.var.read, who, 20);
  return show(c, ImportsPage(c.var.frame, { id: newId(), form, imports, zone }), status);
}

const rowsAfter = (c: Ask, id: number, fate: Fate): Promise<Rows> =>
  pageOfRows(c, { path: searchUrls.import(id), name: fate }, (from) =>
    rowsOfImport(c.var.read, viewerOf(c).id, id, { fate, ...from }),
  );

async function showColumns(
  c: Ask,
  stands: ImportRead,
  form: Form | null,
  status: 200 | 422,
): Promise<Response> {
  const rows = await firstRows(c.var.read, viewerOf(c).id, stands.id, 200);
  const lines = rows
    .map(({ line, content }) => ({ line, cells: [...contentOf(content).cells] }))
    .filter(({ cells }) => cells.length > 0);
  if (lines.length === 0) return c.redirect(searchUrls.import(stands.id), 303);
  const chosen = columnsOf(stands.columns) ?? guessColumns(lines);
  const shown =
    form ??
    typed({
      ...Object.fromEntries(
        columnKinds.map((kind) => [kind, chosen[kind] === null ? "" : String(chosen[kind])]),
      ),
      ...(chosen.heading ? { heading: "yes" } : {}),
      ...(chosen.order === null ? {} : { order: chosen.order }),
    });
  const columns = columnsShown(lines, shown.typed["heading"] === "yes");
  const data = { stands, form: shown, columns, isInDoubt: hasDoubtfulDays(lines) };
  return show(c, ColumnsPage(c.var.frame, data), status);
}
