import { Hono } from "hono";
import { newId, toAddress } from "../../../basics/ids.ts";
import { dateIn } from "../../../basics/instant.ts";
import { Problem } from "../../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { type Form, typed, typedText } from "../../../web/forms.ts";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { pageOf } from "../../groups/index.ts";
import { pressForm } from "../job-interviews/job-interviews.forms.ts";
import { askingWho, readPeople } from "../job-interviews/people-fields.ts";
import { NoSearchPage } from "../opening/no-search.pages.tsx";
import { currentSearch } from "../opening/searches.reads.ts";
import { knownContacts } from "../opportunities/known-names.reads.ts";
import { searchUrls } from "../urls.ts";
import { draftOf } from "./drafting.ts";
import { mailLink } from "./mail-link.ts";
import { newThankYouForm, sentForm, writeForm } from "./thank-yous.forms.ts";
import { NewThankYouPage } from "./new-thank-you.pages.tsx";
import { ThankYouCardPage } from "./thank-you-card.pages.tsx";
import { type ThankYouData, ThankYouPage } from "./thank-you.pages.tsx";
import { ThankYousPage } from "./thank-yous.pages.tsx";
import {
  mailAddressOf,
  thankYouNote,
  type ThankYouShown,
  thankYousEnded,
  thankYousOwed,
} from "./thank-yous.reads.ts";
import { letThankYouGo, markThankYouSent, thankYouFor, writeThankYou } from "./thank-yous.ts";
import { thankedFor } from "./thank-yous.words.ts";

const limit = { name: "thank-yous", most: 60, minutes: 60 } as const;

/** Thank-you notes: whom they are owed, written, sent, let go. */
export function thankYouRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/thank-yous", async (c) => {
    const viewer = viewerOf(c).id;
    const page = pageOf(c);
    const owed = page === 1 ? await thankYousOwed(c.var.read, viewer) : [];
    const { rows: ended, more } = await thankYousEnded(c.var.read, viewer, page - 1);
    return show(c, ThankYousPage(c.var.frame, { owed, ended, page, more, today: todayOf(c) }));
  });

  routes.get("/thank-yous/new", async (c) => {
    if (!(await currentSearch(c.var.read, viewerOf(c).id)))
      return show(c, NoSearchPage(c.var.frame, "Thank somebody"));
    const known = await knownContacts(c.var.read, viewerOf(c).id);
    return show(c, NewThankYouPage(c.var.frame, { known }, typed({ id: toAddress(newId()) })));
  });

  routes.post("/thank-yous", async (c) => {
    const viewer = viewerOf(c).id;
    if (!(await currentSearch(c.var.read, viewer))) throw new Problem("conflict", "no-search");
    const read = await readForm(c, newThankYouForm);
    const meant = read.ok ? await readPeople(c.var.read, viewer, read.value) : null;
    const person = meant?.people[0];
    if (!read.ok || meant === null || person === undefined) {
      const alike = meant?.alike ?? new Map();
      const known = await knownContacts(c.var.read, viewer);
      const form = askingWho(withFreshId(read.form), alike);
      return show(c, NewThankYouPage(c.var.frame, { known, alike }, form), 422);
    }
    await holdToLimit(c, limit);
    const { id, forWhat, spokenOf } = read.value;
    const note = await thankYouFor(c.var.db, viewer, { id, person, forWhat, spokenOf }, c.var.now);
    return seeOther(c, searchUrls.thankYou(note), "thank-you-owed");
  });

  routes.get("/thank-yous/:thankYou", async (c) => {
    const data = await noteIn(c);
    return show(c, ThankYouPage(c.var.frame, data, formOf(c, data.row)));
  });

  routes.post("/thank-yous/:thankYou", async (c) => {
    const data = await noteIn(c);
    const read = await readForm(c, writeForm);
    if (!read.ok) {
      // NOTE: a form that comes back keeps the version it was drawn from, until its reader has seen what stands now.
      const version = typedText(read.form, "version") || String(data.row.version);
      const form = { ...read.form, typed: { ...read.form.typed, version } };
      return show(c, ThankYouPage(c.var.frame, data, form), 422);
    }
    if (!(await writeThankYou(c.var.db, viewerOf(c).id, data.row.id, read.value))) {
      const now = await noteIn(c);
      const form = typed({ ...read.form.typed, version: String(now.row.version) });
      return show(c, ThankYouPage(c.var.frame, { ...now, changed: true }, form), 409);
    }
    return seeOther(c, searchUrls.thankYou(data.row.id), "thank-you-written");
  });

  routes.get("/thank-yous/:thankYou/card", async (c) =>
    show(c, ThankYouCardPage(c.var.frame, await noteIn(c))),
  );

  routes.post("/thank-yous/:thankYou/sent", async (c) => {
    const data = await noteIn(c);
    const today = todayOf(c);
    const read = await readForm(c, sentForm(today));
    if (!read.ok) {
      const again = { ...data, sending: read.form };
      return show(c, ThankYouPage(c.var.frame, again, formOf(c, data.row)), 422);
    }
    const { how, on, undo, then } = read.value;
    const sent = undo ? null : { how, on: on ?? today };
    await markThankYouSent(c.var.db, viewerOf(c).id, data.row.id, sent);
    return seeOther(
      c,
      then ?? (undo ? searchUrls.thankYou(data.row.id) : searchUrls.thankYous),
      undo ? "thank-you-again" : "thank-you-sent",
    );
  });

  routes.post("/thank-yous/:thankYou/letting-go", async (c) => {
    const id = idOf(c, "thankYou");
    const read = await readForm(c, pressForm);
    const go = !(read.ok && read.value.undo);
    await letThankYouGo(c.var.db, viewerOf(c).id, id, go, c.var.now);
    const then = read.ok ? read.value.then : null;
    return seeOther(
      c,
      then ?? (go ? searchUrls.thankYous : searchUrls.thankYou(id)),
      go ? "thank-you-let-go" : "thank-you-again",
    );
  });

  return routes;
}

async function noteIn(c: Ask): Promise<ThankYouData> {
  const viewer = viewerOf(c).id;
  const row = await thankYouNote(c.var.read, viewer, idOf(c, "thankYou"));
  const address = await mailAddressOf(c.var.read, viewer, row.contact_id);
  const mail = address === null ? null : mailLink(address, "Thank you", row.words);
  return { row, mail, today: todayOf(c) };
}

/** The note as it stands; a frame with places to fill where it is not begun. */
const formOf = (c: Ask, row: ThankYouShown): Form =>
  typed({
    version: String(row.version),
    spokenOf: row.spoken_of,
    words:
      row.words ||
      draftOf({
        name: row.name,
        from: viewerOf(c).name,
        forWhat: thankedFor(row),
        spokenOf: row.spoken_of,
        promised: row.promised ?? "",
      }),
  });

const todayOf = (c: Ask): Temporal.PlainDate => dateIn(c.var.now, viewerOf(c).timeZone);

const withFreshId = (form: Form): Form =>
  form.errors["id"] ? typed({ ...form.typed, id: toAddress(newId()) }) : form;
