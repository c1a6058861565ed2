import type { Id } from "../../basics/ids.ts";
import type { Main } from "../../database/index.ts";

/** A member's job interviews, what they prepared for them, and their thanks. */
export async function exportTalks(read: Main, member: Id): Promise<Record<string, unknown>> {
  return {
    job_interviews: await jobInterviewsOf(read, member),
    people_at_job_interviews: await peopleOf(read, member),
    preparations: await preparationsOf(read, member),
    thank_you_notes: await thanksOf(read, member),
    letters_to_supporters: await lettersOf(read, member),
    letters_as_each_gets_them: await copiesOf(read, member),
  };
}

const jobInterviewsOf = (read: Main, member: Id) =>
  read
    .selectFrom("job_interviews")
    .select(["id", "opportunity_id", "on_day", "at_time", "time_zone", "how", "place", "went_well"])
    .select(["went_badly", "talked_of", "promised", "debriefed_at", "called_off_at", "shown", "made_at"])
    .where("member_id", "=", member)
    .orderBy("on_day")
    .orderBy("id")
    .execute();

const peopleOf = (read: Main, member: Id) =>
  read
    .selectFrom("job_interview_people")
    .innerJoin("contacts", "contacts.id", "job_interview_people.contact_id")
    .select(["job_interview_id", "contacts.id as contact_id", "contacts.name as contact"])
    .where("job_interview_people.member_id", "=", member)
    .orderBy("job_interview_id")
    .orderBy("position")
    .orderBy("job_interview_people.contact_id")
    .execute();

const preparationsOf = (read: Main, member: Id) =>
  read
    .selectFrom("preparations")
    .select(["job_interview_id", "kind", "words", "done_on"])
    .where("member_id", "=", member)
    .orderBy("job_interview_id")
    .orderBy("position")
    .orderBy("id")
    .execute();

const thanksOf = (read: Main, member: Id) =>
  read
    .selectFrom("thank_yous")
    .innerJoin("contacts", "contacts.id", "thank_yous.contact_id")
    .select(["thank_yous.search_id", "contacts.id as contact_id", "contacts.name as contact"])
    .select(["job_interview_id", "for_what", "spoken_of", "words", "due_on", "owed_since", "sent_on"])
    .select(["sent_how", "let_go_at", "thank_yous.made_at"])
    .where("thank_yous.member_id", "=", member)
    .orderBy("thank_yous.made_at")
    .orderBy("thank_yous.id")
    .execute();

const lettersOf = (read: Main, member: Id) =>
  read
    .selectFrom("supporter_letters")
    .select(["id", "search_id", "month", "words", "made_at"])
    .where("member_id", "=", member)
    .orderBy("month")
    .execute();

const copiesOf = (read: Main, member: Id) =>
  read
    .selectFrom("supporter_copies")
    .innerJoin("supporter_letters", "supporter_letters.id", "supporter_copies.letter_id")
    .innerJoin("contacts", "contacts.id", "supporter_copies.contact_id")
    .select(["letter_id", "month", "contacts.id as contact_id", "contacts.name as contact"])
    .select(["supporter_copies.words", "sent_on"])
    .where("supporter_copies.member_id", "=", member)
    .orderBy("month")
    .orderBy("supporter_copies.contact_id")
    .execute();
