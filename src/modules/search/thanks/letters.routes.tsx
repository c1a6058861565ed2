import { Hono } from "hono";
import { dateIn } from "../../../basics/instant.ts";
import { notFound, Problem } from "../../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { type Form, typed, typedText } from "../../../web/forms.ts";
import { pressForm } from "../job-interviews/job-interviews.forms.ts";
import { type Alike, askingWho, readPeople } from "../job-interviews/people-fields.ts";
import { NoSearchPage } from "../opening/no-search.pages.tsx";
import { currentSearch } from "../opening/searches.reads.ts";
import { knownContacts } from "../opportunities/known-names.reads.ts";
import { currentTarget } from "../target/targets.reads.ts";
import { searchUrls } from "../urls.ts";
import { copyWords, isMonth, letterDraft, monthOf } from "./letter-words.ts";
import { CopyPage } from "./letter-copy.pages.tsx";
import { type LetterData, LetterPage, LettersPage } from "./letters.pages.tsx";
import { copyOf, letterOfMonth, lettersByMonth, recipientsBefore } from "./letters.reads.ts";
import { addRecipients, keepLetter, markCopySent, removeCopy, writeCopy } from "./letters.ts";
import { mailLink } from "./mail-link.ts";
import { copyForm, letterForm, recipientsForm } from "./thank-yous.forms.ts";
import { mailAddressOf } from "./thank-yous.reads.ts";

/** News for those who help. */
export function letterRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/supporters", async (c) => {
    const rows = await lettersByMonth(c.var.read, viewerOf(c).id);
    return show(c, LettersPage(c.var.frame, { rows, month: monthOf(todayOf(c)) }));
  });

  routes.get("/supporters/:month", async (c) => {
    const data = await letterIn(c);
    const search = await currentSearch(c.var.read, viewerOf(c).id);
    if (data.letter === null && search === null)
      return show(c, NoSearchPage(c.var.frame, "News for my supporters"));
    return show(c, LetterPage(c.var.frame, data, await formOf(c, data, search?.id ?? null)));
  });

  routes.post("/supporters/:month", async (c) => {
    const data = await letterIn(c);
    const read = await readForm(c, letterForm);
    if (!read.ok) {
      // NOTE: a form that comes back keeps the version it was drawn from, until its reader has seen what stands now.
      const version = typedText(read.form, "version") || String(data.letter?.version ?? 0);
      const form = { ...read.form, typed: { ...read.form.typed, version } };
      return show(c, LetterPage(c.var.frame, data, form), 422);
    }
    const { words, skip, version, then } = read.value;
    const what = { month: data.month, words: skip ? "" : words, version };
    // What is written already is not put away by a button that was drawn before it was.
    if (skip && data.letter !== null) return seeOther(c, then ?? searchUrls.letters, "letter-not-this-month");
    if (!(await keepLetter(c.var.db, viewerOf(c).id, what, c.var.now))) {
      const now = await letterIn(c);
      const form = typed({ ...read.form.typed, version: String(now.letter?.version ?? 0) });
      return show(c, LetterPage(c.var.frame, { ...now, changed: true }, form), 409);
    }
    if (skip) return seeOther(c, then ?? searchUrls.letters, "letter-not-this-month");
    return seeOther(c, searchUrls.letter(data.month), "letter-kept");
  });

  routes.post("/supporters/:month/copies", async (c) => {
    const viewer = viewerOf(c).id;
    const data = await letterIn(c);
    if (data.letter === null) throw new Problem("conflict", "no-letter-yet");
    const read = await readForm(c, recipientsForm);
    if (!read.ok) return pageAgain(c, read.form);
    if (read.value.from === "last") {
      const all = data.last.map(({ id }) => ({ contact: id }));
      await addRecipients(c.var.db, viewer, data.month, all, c.var.now);
    } else {
      const { people, alike } = await readPeople(c.var.read, viewer, read.value);
      if (alike.size > 0) return pageAgain(c, askingWho(read.form, alike), alike);
      await addRecipients(c.var.db, viewer, data.month, people, c.var.now);
    }
    return seeOther(c, `${searchUrls.letter(data.month)}#people`, "letter-people-added");
  });

  routes.get("/supporters/:month/copies/:contact", async (c) => {
    const data = await copyIn(c);
    return show(c, CopyPage(c.var.frame, data, typed({ words: data.copy.words })));
  });

  routes.post("/supporters/:month/copies/:contact", async (c) => {
    const data = await copyIn(c);
    const read = await readForm(c, copyForm);
    if (!read.ok) return show(c, CopyPage(c.var.frame, data, read.form), 422);
    await writeCopy(c.var.db, viewerOf(c).id, data.month, data.copy.id, read.value.words);
    return seeOther(c, `${searchUrls.letterCopy(data.month, data.copy.id)}#send`, "letter-copy-kept");
  });

  routes.post("/supporters/:month/copies/:contact/sent", async (c) => {
    const data = await copyIn(c);
    const read = await readForm(c, pressForm);
    const undo = read.ok && read.value.undo;
    await markCopySent(c.var.db, viewerOf(c).id, data.month, data.copy.id, undo ? null : todayOf(c));
    const home = undo ? searchUrls.letterCopy(data.month, data.copy.id) : searchUrls.letter(data.month);
    return seeOther(c, home, undo ? "letter-copy-again" : "letter-copy-sent");
  });

  routes.post("/supporters/:month/copies/:contact/removal", async (c) => {
    const month = monthIn(c);
    await removeCopy(c.var.db, viewerOf(c).id, month, idOf(c, "contact"));
    return seeOther(c, `${searchUrls.letter(month)}#people`, "letter-copy-removed");
  });

  return routes;
}

const todayOf = (c: Ask): Temporal.PlainDate => dateIn(c.var.now, viewerOf(c).timeZone);

function monthIn(c: Ask): string {
  const month = c.req.param("month") ?? "";
  if (!isMonth(month)) throw notFound();
  return month;
}

/** The letter of the month in the address. One that is not begun is only there for this month. */
async function letterIn(c: Ask): Promise<LetterData> {
  const viewer = viewerOf(c).id;
  const month = monthIn(c);
  const begun = await letterOfMonth(c.var.read, viewer, month);
  if (!begun && month !== monthOf(todayOf(c))) throw notFound();
  const copies = begun?.copies ?? [];
  const before = await recipientsBefore(c.var.read, viewer, month);
  return {
    month,
    letter: begun?.letter ?? null,
    copies,
    last: before.filter(({ id }) => !copies.some((copy) => copy.id === id)),
    known: await knownContacts(c.var.read, viewer),
  };
}

async function formOf(c: Ask, { letter }: LetterData, search: number | null): Promise<Form> {
  const version = String(letter?.version ?? 0);
  if (letter && letter.words !== "") return typed({ version, words: letter.words });
  const target = search === null ? null : await currentTarget(c.var.read, search);
  return typed({ version, words: letterDraft({ target: target?.sentence ?? "", from: viewerOf(c).name }) });
}

async function pageAgain(c: Ask, naming: Form, alike?: Alike): Promise<Response> {
  const data = await letterIn(c);
  const words = typed({ version: String(data.letter?.version ?? 0), words: data.letter?.words ?? "" });
  return show(c, LetterPage(c.var.frame, { ...data, naming, ...(alike ? { alike } : {}) }, words), 422);
}

async function copyIn(c: Ask) {
  const viewer = viewerOf(c).id;
  const month = monthIn(c);
  const { letter, copy } = await copyOf(c.var.read, viewer, month, idOf(c, "contact"));
  const address = await mailAddressOf(c.var.read, viewer, copy.id);
  const mail = address === null ? null : mailLink(address, "How it goes", copyWords(copy, letter.words));
  return { month, letter, copy, mail, today: todayOf(c) };
}
