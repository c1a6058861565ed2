import { Hono } from "hono";
import { type Id, newId, toAddress } from "../../../basics/ids.ts";
import { dateIn } from "../../../basics/instant.ts";
import { readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { type Form, readFields, typed, typedText, withError } from "../../../web/forms.ts";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { contactUrls } from "../urls.ts";
import { linesForm, mostAtOnce, quickForm, readPeople } from "./quick.forms.ts";
import { readLines } from "./quick-lines.ts";
import { LinesPage } from "./quick-lines.pages.tsx";
import { fieldsOfPerson, likeliest, numbersIn, offersFor, rowsIn, unanswered } from "./quick-people.ts";
import { PeoplePage } from "./quick-people.pages.tsx";
import { keptJustNow, peopleKnown } from "./quick.reads.ts";
import { keepPeople } from "./quick.ts";
import { suggestFollowUps } from "./suggesting.ts";

const limit = { name: "quick-notes", most: 60, minutes: 60 } as const;

/** Notes on whom somebody met, a line a person: typed, looked through, kept. */
export function quickRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/contacts/quick", async (c) => {
    const hasKept = c.req.query("said") === "quick-kept";
    const kept = hasKept ? await keptJustNow(c.var.read, viewerOf(c).id, c.var.now) : [];
    return show(c, LinesPage(c.var.frame, { form: typed({ day: todayOf(c).toString() }), kept }));
  });

  routes.post("/contacts/quick/lines", async (c) => {
    const read = await readForm(c, linesForm(todayOf(c)));
    if (!read.ok) return showLines(c, read.form, 422);
    const { lines, place, day } = read.value;
    return (await showRead(c, lines, { place, day }, false)) ?? showLines(c, withNobody(read.form), 422);
  });

  routes.post("/contacts/quick", async (c) => {
    const body = new URLSearchParams(await c.req.text());
    const people = readPeople(body, todayOf(c));
    const around = readFields(body, quickForm(todayOf(c)));
    if (body.get("go") === "lines") return showLines(c, backToLines(around.form));
    if (numbersIn(people.form).length === 0) return showLines(c, withNobody(around.form), 422);
    const form = {
      typed: { ...around.form.typed, ...people.form.typed },
      errors: { ...around.form.errors, ...people.form.errors },
    };
    const rows = rowsIn(form);
    const offers = offersFor(rows, await knownTo(c, rows));
    const errors = { ...form.errors, ...unanswered(rows, form, offers) };
    if (!around.ok || !people.ok || Object.keys(errors).length > 0)
      return show(c, PeoplePage(c.var.frame, { form: withFreshIds({ ...form, errors }), offers }), 422);
    await holdToLimit(c, limit);
    const { place: metWhere, day: metOn, rest } = around.value;
    const kept = people.value.filter(({ skip }) => !skip).map((person) => person.kept);
    await keepPeople(c.var.db, viewerOf(c).id, { people: kept, metWhere, metOn }, c.var.now);
    const next = rest && (await showRead(c, rest, { place: metWhere, day: metOn }, true));
    return next || seeOther(c, contactUrls.quick, kept.length > 0 ? "quick-kept" : "quick-left-out");
  });

  return routes;
}

const showLines = (c: Ask, form: Form, status: 200 | 422 = 200): Response =>
  show(c, LinesPage(c.var.frame, { form, kept: [] }), status);

const withNobody = (form: Form): Form =>
  withError(form, "lines", "Nobody is named here yet. One line for each person, with the name first.");

/** The same lines once more, with those that had not been looked through yet. */
function backToLines(form: Form): Form {
  const lines = [typedText(form, "lines"), typedText(form, "rest")].filter(Boolean).join("\n");
  return typed({ ...form.typed, lines });
}

type Around = { place: string; day: Temporal.PlainDate };

/** The first people of these lines, to be looked through; null where there is nobody in them. */
async function showRead(
  c: Ask,
  lines: string,
  { place, day }: Around,
  isNext: boolean,
): Promise<Response | null> {
  const all = readLines(lines, day);
  const people = all.slice(0, mostAtOnce);
  if (people.length === 0) return null;
  const form = typed({
    place,
    day: day.toString(),
    lines: people.map((person) => person.typed).join("\n"),
    rest: all
      .slice(mostAtOnce)
      .map((person) => person.typed)
      .join("\n"),
    ...Object.assign({}, ...people.map((person, at) => fieldsOfPerson(person, at + 1, day))),
  });
  const rows = rowsIn(form);
  const offers = offersFor(rows, await knownTo(c, rows));
  suggestFollowUps(form, people, offers, day);
  for (const { number } of rows) {
    const same = likeliest(offers.get(number) ?? [], typedText(form, `company-${number}`));
    if (same !== null) form.typed[`same-${number}`] = toAddress(same);
  }
  return show(c, PeoplePage(c.var.frame, { form, offers, isNext }));
}

const knownTo = (c: Ask, rows: readonly { name: string; same: Id | null }[]) =>
  peopleKnown(
    c.var.read,
    viewerOf(c).id,
    rows.map(({ name }) => name),
    rows.flatMap(({ same }) => same ?? []),
  );

const withFreshIds = (form: Form): Form => {
  const lost = Object.keys(form.errors).filter((name) => name.startsWith("id-"));
  const fresh = lost.map((name) => [name, toAddress(newId())] as const);
  return { ...form, typed: { ...form.typed, ...Object.fromEntries(fresh) } };
};

const todayOf = (c: Ask): Temporal.PlainDate => dateIn(c.var.now, viewerOf(c).timeZone);
