import { Hono } from "hono";
import { fromAddress, newId, toAddress } from "../../../basics/ids.ts";
import { dateIn } from "../../../basics/instant.ts";
import { Problem } from "../../../basics/problem.ts";
import { readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { type Form, typed, typedText, withError } from "../../../web/forms.ts";
import type { ProblemWords } from "../../../web/problem.pages.tsx";
import { newContactForm } from "../book/contacts.forms.ts";
import { companyOf } from "../companies/companies.reads.ts";
import { mostContacts } from "../contact.ts";
import { contactUrls } from "../urls.ts";
import { writeDown } from "./new-contact.ts";
import { NewContactPage } from "./new-contact.pages.tsx";

/** What a page opens with after somebody was written down. */
export const newContactSayings: Record<string, string> = { "contact-made": "Kept." };

/** What is said where no more contacts fit. */
const enoughContacts = `There is room for ${mostContacts.toLocaleString("en")} people. Remove some whom you no longer need, and there is room again.`;

/** The same where it is said on a page of its own. */
export const newContactProblems: Record<string, ProblemWords> = {
  "enough-contacts": { title: "Your address book is full", words: enoughContacts },
};

/** Writing somebody down who is new. */
export function newContactRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/contacts/new", async (c) => {
    const company = await companyIn(c, c.req.query("company") ?? "");
    const form = withIds(typed({ company: company?.name ?? "" }));
    return show(c, NewContactPage(c.var.frame, form, company));
  });

  // With what was typed elsewhere, such as a name that nobody was found by: to be looked at before it is kept.
  routes.post("/contacts/new", async (c) => {
    const { form } = await readForm(c, newContactForm(todayOf(c)));
    return show(c, NewContactPage(c.var.frame, withIds({ ...form, errors: {} }), null));
  });

  routes.post("/contacts", async (c) => {
    const read = await readForm(c, newContactForm(todayOf(c)));
    const again = async (form: Form, status: 409 | 422) =>
      show(
        c,
        NewContactPage(c.var.frame, withIds(form), await companyIn(c, typedText(form, "from"))),
        status,
      );
    if (!read.ok) return again(read.form, 422);
    try {
      const contact = await writeDown(c.var.db, viewerOf(c).id, read.value, c.var.now);
      return seeOther(c, contactUrls.contact(contact), "contact-made");
    } catch (error) {
      if (!(error instanceof Problem) || error.why !== "enough-contacts") throw error;
      return again(withError(read.form, "form", enoughContacts), 409);
    }
  });

  return routes;
}

/** The same form with an id for each thing that it will make; one that was lost on the way is made anew. */
function withIds(form: Form): Form {
  const ids = ["id", "mineId", "theirsId"].map((name) => [
    name,
    fromAddress(typedText(form, name)) === null ? toAddress(newId()) : typedText(form, name),
  ]);
  return { ...form, typed: { ...form.typed, ...Object.fromEntries(ids) } };
}

/** The company from whose page somebody came, where it is the viewer's own. */
async function companyIn(c: Ask, address: string) {
  const id = fromAddress(address);
  return id === null ? null : companyOf(c.var.read, viewerOf(c).id, id);
}

const todayOf = (c: Ask): Temporal.PlainDate => dateIn(c.var.now, viewerOf(c).timeZone);
