import { Hono } from "hono";
import { fromAddress, type Id, newId, toAddress } from "../../../basics/ids.ts";
import { dateIn } from "../../../basics/instant.ts";
import { safePath } from "../../../basics/own-path.ts";
import { notFound, Problem } from "../../../basics/problem.ts";
import { atomically } from "../../../database/index.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { type Form, typed, typedText, withError } from "../../../web/forms.ts";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { examples } from "./commitment-examples.ts";
import { writtenIn } from "./commitment-fields.tsx";
import { type WritingPlace, writingPlace } from "./commitment-places.reads.ts";
import {
  broughtIn,
  type EditData,
  EditCommitmentPage,
  NewCommitmentPage,
  type WritingData,
} from "./commitment-writing.pages.tsx";
import {
  broughtAlong,
  editCommitmentForm,
  newCommitmentForm,
  type StepInWords,
  stepsInWords,
} from "./commitments.forms.ts";
import { commitmentFor } from "./commitments.reads.ts";
import { changeCommitment, commitmentToWrite, makeCommitment } from "./commitments.ts";
import { mostOpenCommitments } from "../kinds.ts";
import { type CarriedAlong, carriedIn, type FilledCommitmentPlaces } from "./rooms-above.ts";
import { groupUrls } from "../urls.ts";

const limit = { name: "commitments", most: 60, minutes: 60 } as const;

/** What the form and the next step say where no more fit. */
export const enoughWords = `There is room for ${mostOpenCommitments} at a time. Report on one first, and there is room again.`;

/** Writing commitments down and changing them. */
export function commitmentWritingRoutes(rooms: FilledCommitmentPlaces): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/commitments/new", (c) => showNew(c, null, rooms));
  routes.get("/groups/:group/commitments/new", (c) => showNew(c, idOf(c, "group"), rooms));
  routes.post("/commitments", (c) => make(c, null, rooms));
  routes.post("/groups/:group/commitments", (c) => make(c, idOf(c, "group"), rooms));

  routes.get("/commitments/:commitment/edit", async (c) => {
    const data = await editData(c);
    if (data.row.reported_at) throw new Problem("conflict", "reported-already");
    return show(c, EditCommitmentPage(c.var.frame, data, typed(writtenIn(data.row))));
  });

  routes.post("/commitments/:commitment/edit", async (c) => {
    const data = await editData(c);
    const today = data.row.due_on === null ? null : todayOf(c);
    const read = await readForm(c, editCommitmentForm(today));
    const then = read.ok ? read.value.then : safePath(typedText(read.form, "then"));
    // NOTE: a form that comes back keeps the version it was drawn from, until its reader has seen what stands now.
    const version = Number(typedText(read.form, "version")) || data.row.version;
    if (!read.ok) {
      return show(
        c,
        EditCommitmentPage(c.var.frame, { ...data, then, row: { ...data.row, version } }, read.form),
        422,
      );
    }
    const changed = await changeCommitment(c.var.db, viewerOf(c).id, data.row.id, {
      ...wordsOf(read.value),
      due: read.value.due,
      version: read.value.version,
    });
    if (!changed)
      return show(c, EditCommitmentPage(c.var.frame, { ...(await editData(c)), then }, read.form, true), 409);
    return seeOther(c, then ?? groupUrls.commitment(data.row.id), "commitment-changed");
  });

  return routes;
}

async function showNew(c: Ask, group: Id | null, rooms: FilledCommitmentPlaces): Promise<Response> {
  const asked = askedFor(c, rooms);
  const place = await writingPlace(c.var.read, viewerOf(c).id, { ...asked, group }, c.var.now);
  const form = typed({
    id: toAddress(newId()),
    due: place.needsDay ? todayOf(c).add({ days: 7 }).toString() : "",
    ...firstWords(place, asked),
    ...broughtIn(place, asked.said),
    step: asked.step ?? "",
    then: asked.then ?? "",
  });
  return show(c, NewCommitmentPage(c.var.frame, await writingData(c, place, asked, rooms), form));
}

type Asked = {
  member: Id | null;
  carries: Id | null;
  said: boolean;
  step: StepInWords | null;
  then: string | null;
  example: number;
  carried: CarriedAlong;
};

/** What the address asks for. */
function askedFor(c: Ask, rooms: FilledCommitmentPlaces): Asked {
  return {
    member: fromAddress(c.req.query("for") ?? ""),
    carries: fromAddress(c.req.query("carries") ?? ""),
    said: c.req.query("said") === "1",
    step: stepsInWords.find((step) => step === c.req.query("step")) ?? null,
    then: safePath(c.req.query("then")),
    example: Number(c.req.query("example")),
    carried: carriedIn(rooms, (name) => c.req.query(name)),
  };
}

/** Words to begin from: an example, or the old ones where it is made smaller or later. */
function firstWords(place: WritingPlace, { step, example }: Asked): Record<string, string> {
  if (place.carried && step && step !== "swap") {
    const { due: _, ...words } = writtenIn(place.carried);
    return words;
  }
  return { ...examples[example - 1] };
}

async function make(c: Ask, group: Id | null, rooms: FilledCommitmentPlaces): Promise<Response> {
  await holdToLimit(c, limit);
  const viewer = viewerOf(c);
  const brought = await readForm(c, broughtAlong);
  if (!brought.ok) throw notFound();
  const { for: member, said, carries, step, then } = brought.value;
  const place = await writingPlace(c.var.read, viewer.id, { member, carries, group }, c.var.now);
  const read = await readForm(c, newCommitmentForm(place.needsDay ? todayOf(c) : null));
  const again = (form: Form): Form =>
    form.errors["id"] ? typed({ ...form.typed, id: toAddress(newId()) }) : form;
  const carried = carriedIn(rooms, (name) => typedText(read.form, name));
  const asked = { member, carries, said: said !== null, step, then, example: 0, carried };
  const data = await writingData(c, place, asked, rooms);
  if (!read.ok) return show(c, NewCommitmentPage(c.var.frame, data, again(read.form)), 422);
  try {
    const what = {
      ...wordsOf(read.value),
      hidden: read.value.hidden && place.group !== null && place.forMember === null,
      id: read.value.id,
      member: member ?? viewer.id,
      group,
      // A form that stayed open until its meeting was over counts from now.
      meeting: said !== null && said === place.meeting?.id ? said : null,
      due: read.value.due,
      carriedFrom: place.carried?.id ?? null,
    };
    await atomically(c.var.db, async (tx) => {
      await makeCommitment(tx, viewer.id, what, c.var.now, rooms);
      if (place.forMember === null) await rooms.afterMaking(tx, viewer.id, what.id, carried, c.var.now);
    });
  } catch (error) {
    if (!(error instanceof Problem) || error.why !== "enough-for-a-week") throw error;
    return show(c, NewCommitmentPage(c.var.frame, data, withError(read.form, "form", enoughWords)), 409);
  }
  return seeOther(
    c,
    then ?? (group === null ? groupUrls.commitments : groupUrls.group(group)),
    "commitment-made",
  );
}

async function writingData(
  c: Ask,
  place: WritingPlace,
  asked: Asked,
  rooms: FilledCommitmentPlaces,
): Promise<WritingData> {
  const home = place.group ? groupUrls.group(place.group.id) : groupUrls.commitments;
  const carried = place.forMember ? {} : asked.carried;
  const query = new URLSearchParams(carried);
  if (place.forMember) query.set("for", toAddress(place.forMember.id));
  if (asked.said) query.set("said", "1");
  if (asked.then) query.set("then", asked.then);
  const path = place.group ? groupUrls.newGroupCommitment(place.group.id) : groupUrls.newCommitment;
  return {
    place,
    said: asked.said,
    step: place.carried ? asked.step : null,
    back: asked.then ?? home,
    examplePath: `${path}?${query.size > 0 ? `${query.toString()}&` : ""}`,
    carried,
    above: await rooms.onForm(c.var.read, viewerOf(c), carried),
  };
}

async function editData(c: Ask): Promise<EditData> {
  const viewer = viewerOf(c).id;
  const { id, member_id } = await commitmentToWrite(c.var.read, viewer, idOf(c, "commitment"));
  const row = await commitmentFor(c.var.read, viewer, id);
  return { row, mine: member_id === viewer, then: safePath(c.req.query("then")) };
}

const wordsOf = (value: {
  what: string;
  when: string;
  where: string;
  if: string;
  then_do: string;
  hidden: boolean;
}) => ({
  what: value.what,
  when: value.when,
  where: value.where,
  ifWords: value.if,
  thenWords: value.then_do,
  hidden: value.hidden,
});

const todayOf = (c: Ask): Temporal.PlainDate => dateIn(c.var.now, viewerOf(c).timeZone);
