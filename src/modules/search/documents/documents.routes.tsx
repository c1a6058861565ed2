import { Hono } from "hono";
import { newId, toAddress } from "../../../basics/ids.ts";
import { dateIn } from "../../../basics/instant.ts";
import { found, Problem } from "../../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { emptyForm, type Form, readFields, typed, typedText, withError } from "../../../web/forms.ts";
import type { ProblemWords } from "../../../web/problem.pages.tsx";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { passUpload } from "../../../web/upload.ts";
import { ownOpportunity } from "../opportunities/held-opportunity.ts";
import { placeOnOpportunity, searchUrls } from "../urls.ts";
import { ComingFile } from "./coming-file.ts";
import { documentForm, editDocumentForm } from "./documents.forms.ts";
import { DocumentRemovalPage, EditDocumentPage, NewDocumentPage } from "./documents.pages.tsx";
import { ownDocument } from "./documents.reads.ts";
import { addDocument, changeDocument, removeDocument } from "./documents.ts";
import { documentKindWords } from "./documents.words.ts";
import { asAttachment } from "./file-names.ts";

/** What a page opens with after something was done here. */
export const documentSayings: Record<string, string> = {
  "document-noted": "Noted. Only you see it.",
  "document-changed": "Changed.",
  "document-off": "Taken off.",
};

/** What is said where something is refused here. */
export const documentProblems: Record<string, ProblemWords> = {
  "enough-documents": {
    title: "There is no room for another here",
    words:
      "An opportunity holds 30 things that were sent. Take one off that matters no more, and there is room again.",
  },
  "files-full": {
    title: "Your files are full",
    words:
      "All the files that you keep here may weigh 100 MB together. Take some off that matter no more, or note what you sent without its file.",
  },
};

/** Heavier ones are let go as they come in, and their sender is told; over this we stop listening. */
const mostHeard = 64 * 1024 * 1024;
const wordsHeard = 64 * 1024;
const limit = { name: "documents", most: 120, minutes: 60 } as const;

/** What was sent, with its files. */
export const documentRoutes = (): Hono<Env> => {
  const routes = new Hono<Env>();

  routes.post("/opportunities/:opportunity/documents", async (c) => {
    const of = await opportunityOf(c);
    await holdToLimit(c, limit);
    const file = new ComingFile();
    const fields = await passUpload(c, "file", file, { most: mostHeard, words: wordsHeard }).catch(
      asTooHeavy,
    );
    if (fields === null || file.isTooHeavy) {
      const form = fields ? withFreshId(readFields(fields, documentForm(of.today)).form) : emptyOf(of.today);
      return show(c, NewDocumentPage(c.var.frame, of, withError(form, "file", tooHeavy)), 413);
    }
    const read = readFields(fields, documentForm(of.today));
    if (!read.ok) return show(c, NewDocumentPage(c.var.frame, of, withFileAsked(read.form, file)), 422);
    const kept = file.whole();
    if (kept && kept.bytes.length === 0) {
      const form = withError(read.form, "file", "There is nothing in this file. Is it the right one?");
      return show(c, NewDocumentPage(c.var.frame, of, form), 422);
    }
    const name = read.value.name || kept?.name || documentKindWords[read.value.kind];
    const what = { ...read.value, name, opportunity: of.opportunity.id, file: kept };
    await addDocument(c.var.db, c.var.house.files, viewerOf(c).id, what, c.var.now);
    return backTo(c, of.opportunity.id, "document-noted");
  });

  routes.get("/opportunities/:opportunity/documents/:document", async (c) => {
    const document = await ownDocument(
      c.var.read,
      viewerOf(c).id,
      idOf(c, "opportunity"),
      idOf(c, "document"),
    );
    const file = found(await c.var.house.files.open(c.var.read, found(document.file_id)));
    // Whatever it says of itself: it is saved, and a browser that shows it all the same runs nothing of it.
    return c.body(Buffer.from(file.bytes), 200, {
      "Content-Type": file.mediaType,
      "Content-Disposition": asAttachment(document.file_name),
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "Cache-Control": "no-store",
    });
  });

  routes.get("/opportunities/:opportunity/documents/:document/edit", async (c) => {
    const of = await documentOf(c);
    const { kind, name, sent_on: sentOn, note } = of.document;
    return show(
      c,
      EditDocumentPage(c.var.frame, { ...of, changed: false }, typed({ kind, name, sentOn, note })),
    );
  });

  routes.post("/opportunities/:opportunity/documents/:document/edit", async (c) => {
    const of = await documentOf(c);
    const read = await readForm(c, editDocumentForm(of.today));
    if (!read.ok) {
      // NOTE: a form that comes back keeps the version it was drawn from, until its reader has seen what stands now.
      const version = Number(typedText(read.form, "version")) || of.document.version;
      const data = { ...of, document: { ...of.document, version }, changed: false };
      return show(c, EditDocumentPage(c.var.frame, data, read.form), 422);
    }
    const which = { opportunity: of.opportunity.id, document: of.document.id };
    const name = read.value.name || of.document.file_name || documentKindWords[read.value.kind];
    if (!(await changeDocument(c.var.db, viewerOf(c).id, which, { ...read.value, name })))
      return show(
        c,
        EditDocumentPage(c.var.frame, { ...(await documentOf(c)), changed: true }, read.form),
        409,
      );
    return backTo(c, which.opportunity, "document-changed");
  });

  routes.get("/opportunities/:opportunity/documents/:document/removal", async (c) => {
    return show(c, DocumentRemovalPage(c.var.frame, await documentOf(c)));
  });

  routes.post("/opportunities/:opportunity/documents/:document/removal", async (c) => {
    const opportunity = idOf(c, "opportunity");
    await removeDocument(c.var.db, viewerOf(c).id, opportunity, idOf(c, "document"));
    return backTo(c, opportunity, "document-off");
  });

  return routes;
};

async function opportunityOf(c: Ask) {
  const opportunity = await ownOpportunity(c.var.read, viewerOf(c).id, idOf(c, "opportunity"));
  return { opportunity, today: dateIn(c.var.now, viewerOf(c).timeZone) };
}

async function documentOf(c: Ask) {
  const of = await opportunityOf(c);
  return {
    ...of,
    document: await ownDocument(c.var.read, viewerOf(c).id, of.opportunity.id, idOf(c, "document")),
  };
}

const tooHeavy =
  "A file may weigh 5 MB, and this one weighs more. A PDF without pictures is much lighter; or note it without the file.";

function asTooHeavy(error: unknown): null {
  if (error instanceof Problem && error.why === "too-large") return null;
  throw error;
}

const emptyOf = (today: Temporal.PlainDate): Form =>
  typed({ ...emptyForm.typed, id: toAddress(newId()), kind: "resume", sentOn: today.toString() });

const withFreshId = (form: Form): Form =>
  form.errors["id"] ? { ...form, typed: { ...form.typed, id: toAddress(newId()) } } : form;

/** A browser forgets which file was chosen: whoever sends the form again is told. */
const withFileAsked = (form: Form, file: ComingFile): Form =>
  file.whole() ? withError(form, "file", "Please choose the file once more.") : form;

const backTo = (c: Ask, opportunity: number, said: string): Response =>
  seeOther(c, `${searchUrls.opportunity(opportunity)}#${placeOnOpportunity.documents}`, said);
