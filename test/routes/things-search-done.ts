import { type Id, newId, toAddress } from "../../src/basics/ids.ts";
import type { Things } from "./things.ts";
import { type SearchRows, looking } from "./search-rows.ts";

/** What is pursued and was done, with the weeks, the job interviews and the thanks. */
export async function doneThings(rows: SearchRows): Promise<Things> {
  const opportunities = await pursuedOnes(rows);
  const { first, closed } = opportunities;
  return {
    ...opportunities.things,
    ...(await activities(rows, first)),
    ...(await jobInterviews(rows, first)),
    ...(await setbacks(rows, closed)),
    ...(await anEarlierOne(rows)),
  };
}

async function pursuedOnes(rows: SearchRows): Promise<{ first: Id; closed: Id; things: Things }> {
  const { at, db, known, owner } = rows;
  const next = { next_step: "Ask about the shifts", next_on: "2026-11-24" };
  const link = "https://jobs.example.com/yard-lead";
  const first = await rows.opportunity({
    ...next,
    ...{ title: "Yard lead", stage: "applied", company_id: known.company, link },
    ...{ pay: "40,000 a year", notes: "The fair spoke well of it.", found_contact_id: known.helper },
  });
  const spotted = await rows.opportunity({ title: "Berth planner" });
  const over = { stage: "closed", closed_why: "no-answer", company_id: known.away } as const;
  const closed = await rows.opportunity({ title: "Port clerk", ...over });
  const own = { opportunity_id: first, member_id: owner.id };
  const posting = { words: "We look for a yard lead.", source: "typed", link } as const;
  await rows.write("opportunity_postings", { ...own, ...posting, kept_at: at });
  const part = { contact_id: known.contact, part: "hiring-manager" };
  await rows.write("opportunity_contacts", { ...own, ...part });
  const bytes = Buffer.from("%PDF-1.4\n%%EOF\n");
  const file = await rows.town.house.files.keep(db, bytes, "application/pdf", rows.town.clock.now);
  const [document, bare] = [newId(), newId()];
  const sent = {
    ...own,
    kind: "resume",
    name: "Résumé of the port",
    sent_on: "2026-11-18",
    note: "One page.",
    version: 0,
  };
  const kept = { file_id: file, file_name: "resume.pdf", size: bytes.length };
  const none = { file_id: null, file_name: "", size: 0 };
  await rows.write("documents", { ...sent, ...kept, id: document, made_at: at });
  await rows.write("documents", { ...sent, ...none, id: bare, kind: "letter", made_at: at });
  const things = {
    ":opportunity": toAddress(first),
    spotted: toAddress(spotted),
    closed: toAddress(closed),
    ":document": toAddress(document),
    "without-file": toAddress(bare),
  };
  return { first, closed, things };
}

/** An application, a conversation that stands in a contact's story too, and the week around them. */
async function activities(rows: SearchRows, opportunity: Id): Promise<Things> {
  const { at, known, owner } = rows;
  const about = { opportunity_id: opportunity, company_id: known.company };
  const employer = {
    person: "Ana Ruiz",
    position: "Yard lead",
    employer_address: "1 Quay",
    method: "online",
  };
  const applied = {
    ...employer,
    method: "online",
    employer_phone: "020 7946 0018",
    outcome: "Taken",
  } as const;
  const activity = await rows.activity({
    ...about,
    ...applied,
    ...{ kind: "applied", channel: "posting", on_day: "2026-11-18", checks: "fitted next" },
  });
  const exchange = newId();
  const spoke = { on_day: "2026-11-23", words: "We spoke of the night shifts." };
  const told = { id: exchange, contact_id: known.contact, member_id: owner.id, kind: "call", made_at: at };
  // No later than the last one that the contact knows of: the clock there is made of it.
  await rows.write("exchanges", { ...told, ...spoke, on_day: "2026-11-20", version: 0 });
  const withWhom = {
    with_in_work: "yes",
    with_part: "decision-maker",
    with_tie: "new",
    with_new: 1,
  } as const;
  const conversation = await rows.activity({
    ...{ ...about, ...spoke, ...withWhom, kind: "conversation", channel: "networking", at_target: 1 },
    ...{ contact_id: known.contact, exchange_id: exchange, method: "phone" },
  });
  const acts = await theWeek(rows, activity);
  return { ":activity": toAddress(activity), conversation: toAddress(conversation), ...acts };
}

async function theWeek(rows: SearchRows, activity: Id): Promise<Things> {
  const { at, known, owner, own } = rows;
  for (const monday of ["2026-11-16", "2026-11-23"]) {
    const week = { ...own, monday, energy: 6, words: "A good talk.", version: 0 };
    await rows.write("weeks", week);
    for (const [channel, planned] of Object.entries({ networking: 180, posting: 60 }))
      await rows.write("week_minutes", { member_id: owner.id, monday, channel, planned });
  }
  const planned = {
    ...own,
    monday: "2026-11-23",
    channel: "networking",
    minutes: 30,
    made_at: at,
    version: 0,
  };
  const open = { ...planned, kind: "conversation", contact_id: known.contact, opportunity_id: null };
  const undone = { ...open, commitment_id: null, activity_id: null, done_on: "" };
  const [act, promised, kept] = [newId(), newId(), newId()];
  await rows.write("planned_acts", { ...undone, id: act, what: "Call Ana Ruiz" });
  const said = { ...undone, kind: "approach", contact_id: null, commitment_id: known.commitment };
  await rows.write("planned_acts", { ...said, id: promised, what: "Ask the museum" });
  const over = { ...undone, kind: "applied", activity_id: activity, done_on: "2026-11-23" };
  await rows.write("planned_acts", { ...over, id: kept, what: "Apply at the port" });
  return { ":act": toAddress(act), promised: toAddress(promised) };
}

/** One tomorrow, one of yesterday without a debrief, one with it and its thanks, and one that was called off. */
async function jobInterviews(rows: SearchRows, opportunity: Id): Promise<Things> {
  const { at, known, owner } = rows;
  const own = { opportunity_id: opportunity, member_id: owner.id, made_at: at, version: 0, shown: "" };
  const where = { at_time: "10:00", time_zone: "Europe/Berlin", how: "video", place: "A call" };
  const open = { debriefed_at: null, called_off_at: null };
  const unsaid = { went_well: "", went_badly: "", talked_of: "", promised: "" };
  const bare = { ...own, ...where, ...open, ...unsaid };
  const words = { went_well: "The crane.", went_badly: "The pay.", talked_of: "Night shifts at the quay." };
  const told = { ...words, promised: "My references.", debriefed_at: at };
  const [coming, past, debriefed, calledOff] = [newId(), newId(), newId(), newId()];
  for (const row of [
    { ...bare, id: coming, on_day: "2026-11-25" },
    { ...bare, id: past, on_day: "2026-11-23" },
    { ...bare, ...told, id: debriefed, on_day: "2026-11-20" },
    { ...bare, id: calledOff, on_day: "2026-11-26", called_off_at: at },
  ])
    await rows.write("job_interviews", row);
  for (const job_interview_id of [coming, past, debriefed]) {
    const person = { job_interview_id, contact_id: known.contact, member_id: owner.id, position: 0 };
    await rows.write("job_interview_people", person);
  }
  const line = { job_interview_id: coming, member_id: owner.id, done_on: "" };
  const [preparation, question] = [newId(), newId()];
  const first = { kind: "prepare", words: "Read their report", position: 0 };
  await rows.write("preparations", { ...line, ...first, id: preparation });
  const second = { kind: "question", words: "Why the port?", position: 1 };
  await rows.write("preparations", { ...line, ...second, id: question });
  return {
    ":jobInterview": toAddress(coming),
    past: toAddress(past),
    debriefed: toAddress(debriefed),
    "called-off": toAddress(calledOff),
    ":preparation": toAddress(preparation),
    ...(await thanks(rows, debriefed)),
  };
}

async function thanks(rows: SearchRows, jobInterview: Id): Promise<Things> {
  const { at, known, own, owner } = rows;
  const note = { ...own, for_what: "The talk", spoken_of: "Night shifts", words: "Thank you.", made_at: at };
  const owed = { ...note, due_on: "2026-11-24", owed_since: at, sent_on: "", sent_how: "", let_go_at: null };
  const [open, sent] = [newId(), newId()];
  const whom = { contact_id: known.contact, job_interview_id: jobInterview, version: 0 };
  await rows.write("thank_yous", { ...owed, ...whom, id: open });
  const helper = { contact_id: known.helper, job_interview_id: null, version: 0 };
  const gone = { sent_on: "2026-11-23", sent_how: "mail" };
  await rows.write("thank_yous", { ...owed, ...helper, ...gone, id: sent });
  const month = owner.name === "Ben" ? "2026-10" : "2026-09";
  const letter = newId();
  const news = { id: letter, month, words: "I look at ports now.", made_at: at, version: 0 };
  await rows.write("supporter_letters", { ...own, ...news });
  const copy = { letter_id: letter, member_id: owner.id, words: "Dear you,", sent_on: "" };
  await rows.write("supporter_copies", { ...copy, contact_id: known.contact });
  return { ":thankYou": toAddress(open), sent: toAddress(sent), ":month": month };
}

async function setbacks(rows: SearchRows, opportunity: Id): Promise<Things> {
  const { at, own, owner } = rows;
  const [card, off] = [newId(), newId()];
  const made = { ...own, kind: "no-reply", days: 7, made_at: at, version: 0 };
  // Their last word was yesterday: it comes up today.
  const due = { ...made, days: 1 };
  await rows.write("setback_cards", { ...due, id: card, words: "I call them once.", off_at: null });
  const past = { ...made, kind: "rejected", days: 0, words: "I take a walk.", off_at: at };
  await rows.write("setback_cards", { ...past, id: off });
  const answer = { card_id: off, opportunity_id: opportunity, answered_how: "done", answered_at: at };
  await rows.write("setbacks", { ...answer, member_id: owner.id });
  const rule = { rule: "no-thanks", answer: "not-for-me", commitment_id: null, answered_at: at };
  await rows.write("shake_up_answers", { ...rule, member_id: owner.id });
  return { ":card": toAddress(card), "card-off": toAddress(off) };
}

/** A search of the years before, and the work to which it led. */
async function anEarlierOne(rows: SearchRows): Promise<Things> {
  const { at, owner } = rows;
  const [search, landing] = [newId(), newId()];
  const then = { ...looking, looking_since: "2021-03-01", last_work_on: "2021-02-26", member_id: owner.id };
  const over = { opened_at: "2021-03-01T08:00:00.000Z", ended_at: "2021-06-01T08:00:00.000Z" };
  await rows.write("searches", { ...then, ...over, id: search, ended_how: "landed" });
  const job = { landed_on: "2021-05-28", route: "networked", job_kind: "lasting", opportunity_id: null };
  const words = { first_contact: "A talk at the fair", words: "It was worth it." };
  const may = { may_count: 1, may_tell: 0, made_at: at, version: 0 };
  const landed = { ...job, ...words, ...may, id: landing, search_id: search, member_id: owner.id };
  await rows.write("landings", landed);
  const own = { id: newId(), search_id: search, member_id: owner.id };
  const sentence = "Yard planner where ships are mended";
  await rows.write("targets", { ...own, sentence, made_at: over.opened_at });
  return { earlier: toAddress(search) };
}
