import { Hono } from "hono";
import { newId } from "../../basics/ids.ts";
import { found, Problem } from "../../basics/problem.ts";
import { LeanFile, type Line, type ListTrouble } from "../../delivery/index.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../web/answers.ts";
import type { Ask, Env } from "../../web/context.ts";
import { emptyForm, type Form, readFields, typed, withError } from "../../web/forms.ts";
import { hostsOnly, membersOnly, withSecret } from "../../web/guard.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";
import { passUpload } from "../../web/upload.ts";
import { showList } from "./import.routes.tsx";
import { columnsForm, importWordsForm, listForm } from "./imports.forms.ts";
import { type Columns, columnsOf, guessColumns, peopleIn } from "./imports.matching.ts";
import { ColumnsPage, ListsPage } from "./imports.pages.tsx";
import { mostRows, readList } from "./imports.reading.ts";
import { listBrought, listsBrought, textOfList } from "./imports.reads.ts";
import { bringList, matchColumns, readyInvitations, sendInvitations, throwListAway } from "./imports.ts";
import { hostUrls } from "./urls.ts";

export const hostImportSayings: Record<string, string> = {
  "list-ready": "They are ready, and nothing has left.",
  "list-sent": "Your invitations are on their way.",
  "list-thrown-away": "Thrown away. Nobody was written to.",
};

export const hostImportProblems: Record<string, ProblemWords> = {
  "list-sent": {
    title: "This list was sent already",
    words: "Its invitations are made, so it can no longer be changed. They can be taken back one by one.",
    way: () => ({ label: "See all lists", href: hostUrls.imports }),
  },
  "list-without-people": {
    title: "There is nobody to invite on this list",
    words: "Nothing was changed. Go back to the list to see why each line is left out.",
    way: () => ({ label: "See all lists", href: hostUrls.imports }),
  },
  "list-not-ready": {
    title: "These invitations are not ready yet",
    words: "Somebody changed the list meanwhile. Nothing has left: have another look at it first.",
    way: () => ({ label: "See all lists", href: hostUrls.imports }),
  },
};

const fileBytes = 1024 * 1024;

export function hostImportRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  routes.use("/host/imports/:list/*", withSecret);

  routes.get("/host/imports", membersOnly, hostsOnly, (c) => showLists(c, emptyForm, 200));

  routes.post("/host/imports", membersOnly, hostsOnly, bring);

  routes.get("/host/imports/:list", membersOnly, hostsOnly, async (c) => {
    const list = found(await listBrought(c.var.read, idOf(c, "list")));
    if (list.email_column === null) return c.redirect(hostUrls.importColumns(list.id), 303);
    return showList(c, list, typed({ words: list.words, days: String(list.days) }), 200);
  });

  routes.get("/host/imports/:list/columns", membersOnly, hostsOnly, async (c) => {
    const list = found(await listBrought(c.var.read, idOf(c, "list")));
    if (list.sent_at !== null) return c.redirect(hostUrls.import(list.id), 303);
    const lines = await linesOf(c, list.id);
    const { heading, email_column: email, name_column: name, surname_column: surname } = list;
    const columns = email === null ? guessColumns(lines) : { heading: heading === 1, email, name, surname };
    return showColumns(c, list.id, lines, columnsTyped(columns), 200);
  });

  routes.post("/host/imports/:list/columns", membersOnly, hostsOnly, async (c) => {
    const id = idOf(c, "list");
    const form = await readForm(c, columnsForm);
    const list = found(await listBrought(c.var.read, id));
    if (list.sent_at !== null) throw new Problem("conflict", "list-sent");
    const lines = await linesOf(c, id);
    if (!form.ok) return showColumns(c, id, lines, form.form, 422);
    const rows = peopleIn(lines, form.value);
    await matchColumns(c.var.db, viewerOf(c).id, id, { columns: form.value, rows }, c.var.now);
    return seeOther(c, hostUrls.import(id));
  });

  routes.post("/host/imports/:list/invitations", membersOnly, hostsOnly, async (c) => {
    const id = idOf(c, "list");
    const form = await readForm(c, importWordsForm);
    if (!form.ok) return showList(c, found(await listBrought(c.var.read, id)), form.form, 422);
    await readyInvitations(c.var.db, viewerOf(c).id, id, form.value, c.var.now);
    return seeOther(c, hostUrls.import(id), "list-ready");
  });

  routes.post("/host/imports/:list/sending", membersOnly, hostsOnly, async (c) => {
    const id = idOf(c, "list");
    await sendInvitations(c.var.db, viewerOf(c).id, id, c.var.now);
    return seeOther(c, hostUrls.import(id), "list-sent");
  });

  routes.post("/host/imports/:list/removal", membersOnly, hostsOnly, async (c) => {
    await throwListAway(c.var.db, viewerOf(c).id, idOf(c, "list"), c.var.now);
    return seeOther(c, hostUrls.imports, "list-thrown-away");
  });

  return routes;
}

async function bring(c: Ask): Promise<Response> {
  const file = new LeanFile(fileBytes);
  const limits = { most: 2 * fileBytes, words: fileBytes };
  const fields = await passUpload(c, "file", file, limits).catch(asTooLarge);
  const read = file.text();
  if (fields === "too-large" || ("trouble" in read && read.trouble === "too-large"))
    return showLists(c, withError(emptyForm, "file", tooLargeWords), 413);
  const form = readFields(fields, listForm);
  if (!form.ok) return showLists(c, form.form, 422);
  const field = file.isEmpty ? "list" : "file";
  const csv = file.isEmpty ? form.value.list : "text" in read ? read.text : null;
  if (csv === null) return showLists(c, withError(form.form, field, noTextWords), 422);
  const lines = await readList(csv);
  if (typeof lines === "string") {
    const where = lines === "empty" && file.isEmpty ? "file" : field;
    return showLists(c, withError(form.form, where, troubleWords[lines]), 422);
  }
  const id = await bringList(c.var.db, viewerOf(c).id, { id: form.value.id, csv }, c.var.now);
  return seeOther(c, hostUrls.importColumns(id));
}

function asTooLarge(error: unknown): "too-large" {
  if (error instanceof Problem && error.why === "too-large") return "too-large";
  throw error;
}

const tooLargeWords =
  "That is more than 1 MB. A list of names and addresses is much smaller: please leave out the other columns, or divide it.";
const noTextWords =
  "This file cannot be read as a list. If it is a spreadsheet, please save it as CSV first and bring that file.";
const troubleWords: Record<ListTrouble, string> = {
  empty: "Please choose a file with a list in it, or paste the list below.",
  "too-long": `That is more than ${mostRows.toLocaleString("en")} lines. Please divide the list and bring one part at a time.`,
  "too-wide": "This does not look like a list: its lines are very long. Is it the right file?",
};

async function showLists(c: Ask, form: Form, status: 200 | 413 | 422): Promise<Response> {
  const lists = await listsBrought(c.var.read, 20);
  return show(c, ListsPage(c.var.frame, { id: newId(), form, lists, zone: viewerOf(c).timeZone }), status);
}

/** Read anew each time: the text is all that is kept of a list until its columns are matched. */
async function linesOf(c: Ask, list: number): Promise<Line[]> {
  const lines = await readList(found(await textOfList(c.var.read, list)).csv);
  // NOTE: somebody who deleted the account may have been all that stood in it.
  return typeof lines === "string" ? [] : lines;
}

function showColumns(c: Ask, list: number, lines: Line[], form: Form, status: 200 | 422): Response {
  const columns = columnsOf(lines, form.typed["heading"] === "yes");
  return show(c, ColumnsPage(c.var.frame, { list, form, columns }), status);
}

const columnsTyped = ({ heading, email, name, surname }: Columns): Form =>
  typed({
    email: String(email),
    name: name === null ? "" : String(name),
    surname: surname === null ? "" : String(surname),
    ...(heading ? { heading: "yes" } : {}),
  });
