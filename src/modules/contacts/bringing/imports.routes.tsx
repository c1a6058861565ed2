import { Hono } from "hono";
import { newId } from "../../../basics/ids.ts";
import { columnsShown } from "../../../delivery/index.ts";
import { found, Problem } from "../../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { emptyForm, type Form, readFields, typed, withError } from "../../../web/forms.ts";
import { pageOfRows } from "../../../web/page-of-rows.ts";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { handOver } from "../../../web/hand-over.ts";
import { passUpload } from "../../../web/upload.ts";
import { contactUrls } from "../urls.ts";
import { columnKinds, guessColumns } from "./any-list.ts";
import { contentOf } from "./brought.ts";
import { ColumnsPage } from "./columns.pages.tsx";
import { exportedCsv, exportedVcards } from "./exported.reads.ts";
import { ImportPage } from "./import.pages.tsx";
import type { Rows } from "./import.parts.tsx";
import { columnsForm, pasteForm } from "./imports.forms.ts";
import { ExportPage, ImportsPage } from "./imports.pages.tsx";
import { type Fate, firstRows, importOf, type ImportRead, importsOf, rowsOfImport } from "./imports.reads.ts";
import { unreadWords } from "./imports.said.ts";
import { bringFile, chooseColumns, startImport } from "./imports.ts";
import { comingFile, type FileUnread, readPeople } from "./recognise.ts";
import { takeBack } from "./taking-back.ts";

/** With its pictures, which are let go as they come in. */
const fileBytes = 64 * 1024 * 1024;
const pastedBytes = 512 * 1024;

/** Each may hold a connection for a while. */
const bringingFiles = { name: "bringing people", most: 30, minutes: 10 };

export function importRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/contacts/imports", (c) => showImports(c, emptyForm, 200));

  routes.post("/contacts/imports", async (c) => {
    await holdToLimit(c, bringingFiles);
    const file = comingFile();
    const fields = await passUpload(c, "file", file, { most: fileBytes, words: pastedBytes }).catch(
      asTooHeavy,
    );
    if (fields === "too-heavy") return showImports(c, withError(emptyForm, "file", unreadWords[fields]), 413);
    const form = readFields(fields, pasteForm);
    if (!form.ok) return showImports(c, form.form, 422);
    const read = await (file.isEmpty
      ? readPeople(form.value.pasted, { isPasted: true })
      : peopleIn(file.text()));
    if (typeof read === "string") {
      const field = file.isEmpty && read !== "empty" ? "pasted" : "file";
      return showImports(c, withError(form.form, field, unreadWords[read]), 422);
    }
    const id = await bringFile(c.var.db, viewerOf(c).id, { id: form.value.id, file: read }, c.var.now);
    return seeOther(c, contactUrls.import(id));
  });

  routes.get("/contacts/imports/:import", async (c) => {
    const stands = found(await importOf(c.var.read, viewerOf(c).id, idOf(c, "import")));
    if (stands.waitsForColumns) return c.redirect(contactUrls.importColumns(stands.id), 303);
    // Without script too, and without what was said once.
    if (stands.started_at !== null && stands.done_at === null && stands.taken_back_at === null)
      c.header("Refresh", `2; url=${contactUrls.import(stands.id)}`);
    const [fresh, known, unusable] = [
      await rowsAfter(c, stands.id, "new"),
      await rowsAfter(c, stands.id, "known"),
      await rowsAfter(c, stands.id, "unusable"),
    ];
    return show(c, ImportPage(c.var.frame, { stands, fresh, known, unusable }));
  });

  routes.get("/contacts/imports/:import/columns", async (c) => {
    const stands = found(await importOf(c.var.read, viewerOf(c).id, idOf(c, "import")));
    if (stands.kind !== "csv" || stands.started_at !== null)
      return c.redirect(contactUrls.import(stands.id), 303);
    return showColumns(c, stands, null, 200);
  });

  routes.post("/contacts/imports/:import/columns", async (c) => {
    const id = idOf(c, "import");
    const form = await readForm(c, columnsForm);
    const stands = found(await importOf(c.var.read, viewerOf(c).id, id));
    if (stands.kind !== "csv") throw new Problem("not-found", "nothing-here");
    if (!form.ok) return showColumns(c, stands, form.form, 422);
    await chooseColumns(c.var.db, viewerOf(c).id, id, form.value);
    return seeOther(c, contactUrls.import(id));
  });

  routes.post("/contacts/imports/:import/bringing", async (c) => {
    const id = idOf(c, "import");
    await startImport(c.var.db, viewerOf(c).id, id, c.var.now);
    return seeOther(c, contactUrls.import(id), "people-coming-in");
  });

  routes.post("/contacts/imports/:import/removal", async (c) => {
    const id = idOf(c, "import");
    const was = await takeBack(c.var.db, viewerOf(c).id, id, c.var.now);
    return was === "thrown-away"
      ? seeOther(c, contactUrls.imports, "people-file-thrown-away")
      : seeOther(c, contactUrls.import(id), "people-taken-back");
  });

  routes.get("/contacts/export", (c) => show(c, ExportPage(c.var.frame)));

  routes.get("/contacts/export.vcf", (c) =>
    handOver(c, exportedVcards(c.var.read, viewerOf(c).id), {
      type: "text/vcard; charset=utf-8",
      name: "my-people.vcf",
    }),
  );

  routes.get("/contacts/export.csv", (c) =>
    handOver(c, exportedCsv(c.var.read, viewerOf(c).id), {
      type: "text/csv; charset=utf-8",
      name: "my-people.csv",
    }),
  );

  return routes;
}

function asTooHeavy(error: unknown): "too-heavy" {
  if (error instanceof Problem && error.why === "too-large") return "too-heavy";
  throw error;
}

const peopleIn = (text: { text: string } | { trouble: FileUnread }) =>
  "trouble" in text ? text.trouble : readPeople(text.text);

async function showImports(c: Ask, form: Form, status: 200 | 413 | 422): Promise<Response> {
  const { id: who, timeZone: zone } = viewerOf(c);
  const imports = await importsOf(c.var.read, who, 20);
  return show(c, ImportsPage(c.var.frame, { id: newId(), form, imports, zone }), status);
}

const rowsAfter = (c: Ask, id: number, fate: Fate): Promise<Rows> =>
  pageOfRows(c, { path: contactUrls.import(id), name: fate }, (from) =>
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
  if (lines.length === 0) return c.redirect(contactUrls.import(stands.id), 303);
  const guessed = guessColumns(lines);
  const shown =
    form ??
    typed({
      ...Object.fromEntries(
        columnKinds.map((kind) => [kind, guessed[kind] === null ? "" : String(guessed[kind])]),
      ),
      ...(guessed.heading ? { heading: "yes" } : {}),
    });
  const columns = columnsShown(lines, shown.typed["heading"] === "yes");
  return show(c, ColumnsPage(c.var.frame, { stands, form: shown, columns }), status);
}
