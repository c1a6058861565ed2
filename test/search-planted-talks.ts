import { type Id, newId } from "../src/basics/ids.ts";
import type { Main } from "../src/database/index.ts";

/** Where words are planted: in whose search, at which opportunity, with whom. */
export type Planting = {
  db: Main;
  at: string;
  today: string;
  who: Id;
  search: Id;
  opportunity: Id;
  contact: Id;
  word: (column: string) => string;
};

/** Plants documents, weeks, job interviews, notes of thanks, letters and cards. */
export async function plantTalks({ db, at, today, who, search, opportunity, contact, word }: Planting) {
  const own = { member_id: who, made_at: at, version: 0 };
  const [jobInterview, thankYou] = [newId(), newId()];
  await db
    .insertInto("documents")
    .values({
      id: newId(),
      opportunity_id: opportunity,
      member_id: who,
      kind: "resume",
      name: word("documents.name"),
      sent_on: today,
      note: word("documents.note"),
      file_id: null,
      file_name: word("documents.file_name"),
      size: 0,
      made_at: at,
      version: 0,
    })
    .execute();
  const monday = Temporal.PlainDate.from(today);
  const first = monday.subtract({ days: monday.dayOfWeek - 1 }).toString();
  await db
    .insertInto("weeks")
    .values({
      member_id: who,
      monday: first,
      search_id: search,
      energy: 7,
      words: word("weeks.words"),
      version: 0,
    })
    .execute();
  await db
    .insertInto("week_minutes")
    .values({ member_id: who, monday: first, channel: "networking", planned: 90 })
    .execute();
  await db
    .insertInto("planned_acts")
    .values({
      ...own,
      id: newId(),
      search_id: search,
      monday: first,
      kind: "conversation",
      what: word("planned_acts.what"),
      channel: "networking",
      minutes: 30,
      contact_id: contact,
      opportunity_id: opportunity,
      commitment_id: null,
      activity_id: null,
      done_on: "",
    })
    .execute();
  await db
    .insertInto("job_interviews")
    .values({
      ...own,
      id: jobInterview,
      opportunity_id: opportunity,
      on_day: today,
      at_time: "10:15",
      time_zone: "Europe/Berlin",
      how: "video",
      place: word("job_interviews.place"),
      went_well: word("job_interviews.went_well"),
      went_badly: word("job_interviews.went_badly"),
      talked_of: word("job_interviews.talked_of"),
      promised: word("job_interviews.promised"),
      debriefed_at: at,
      called_off_at: null,
      shown: "",
    })
    .execute();
  await db
    .insertInto("job_interview_people")
    .values({ job_interview_id: jobInterview, contact_id: contact, member_id: who, position: 0 })
    .execute();
  await db
    .insertInto("preparations")
    .values({
      id: newId(),
      job_interview_id: jobInterview,
      member_id: who,
      kind: "prepare",
      words: word("preparations.words"),
      position: 0,
      done_on: "",
    })
    .execute();
  const note = {
    ...own,
    search_id: search,
    contact_id: contact,
    for_what: word("thank_yous.for_what"),
    spoken_of: word("thank_yous.spoken_of"),
    words: word("thank_yous.words"),
    due_on: today,
    owed_since: at,
    sent_on: today,
    sent_how: "mail",
    let_go_at: null,
  } as const;
  await db
    .insertInto("thank_yous")
    .values({ ...note, id: thankYou, job_interview_id: jobInterview })
    .execute();
  const letter = newId();
  await db
    .insertInto("supporter_letters")
    .values({
      ...own,
      id: letter,
      search_id: search,
      month: "2026-11",
      words: word("supporter_letters.words"),
    })
    .execute();
  await db
    .insertInto("supporter_copies")
    .values({
      letter_id: letter,
      contact_id: contact,
      member_id: who,
      words: word("supporter_copies.words"),
      sent_on: "",
    })
    .execute();
  await db
    .insertInto("setback_cards")
    .values({
      ...own,
      id: newId(),
      search_id: search,
      kind: "no-reply",
      days: 7,
      words: word("setback_cards.words"),
      off_at: null,
    })
    .execute();
  return { jobInterview, thankYou };
}
