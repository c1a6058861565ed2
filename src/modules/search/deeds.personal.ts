import type { Id } from "../../basics/ids.ts";
import type { Main } from "../../database/index.ts";

/** What a member did and meant to do, week by week, and what they answered when something was offered. */
export async function exportDeeds(read: Main, member: Id): Promise<Record<string, unknown>> {
  return {
    activities: await activitiesOf(read, member),
    weeks: await weeksOf(read, member),
    minutes_planned: await minutesOf(read, member),
    planned_acts: await plannedOf(read, member),
    setback_cards: await cardsOf(read, member),
    setbacks: await setbacksOf(read, member),
    shake_up_answers: await answersOf(read, member),
  };
}

const activitiesOf = (read: Main, member: Id) =>
  read
    .selectFrom("activities")
    .leftJoin("contacts", "contacts.id", "activities.contact_id")
    .leftJoin("companies", "companies.id", "activities.company_id")
    .select(["activities.id", "activities.search_id", "kind", "channel", "on_day", "minutes"])
    .select(["activities.contact_id", "contacts.name as contact", "companies.name as company"])
    .select(["activities.opportunity_id", "words"])
    .select(["with_in_work", "with_part", "with_tie", "with_new", "at_target", "replied_on", "checks"])
    .select(["person", "activities.position", "method", "employer_address", "employer_phone", "outcome"])
    .select(["activities.shown", "activities.import_id", "activities.put_away", "activities.made_at"])
    .where("activities.member_id", "=", member)
    .orderBy("on_day")
    .orderBy("activities.id")
    .execute();

const weeksOf = (read: Main, member: Id) =>
  read
    .selectFrom("weeks")
    .select(["search_id", "monday", "energy", "words"])
    .where("member_id", "=", member)
    .orderBy("monday")
    .execute();

const minutesOf = (read: Main, member: Id) =>
  read
    .selectFrom("week_minutes")
    .select(["monday", "channel", "planned"])
    .where("member_id", "=", member)
    .orderBy("monday")
    .orderBy("channel")
    .execute();

const plannedOf = (read: Main, member: Id) =>
  read
    .selectFrom("planned_acts")
    .leftJoin("contacts", "contacts.id", "planned_acts.contact_id")
    .select(["planned_acts.search_id", "monday", "kind", "what", "channel", "minutes"])
    .select(["contact_id", "contacts.name as contact", "opportunity_id", "commitment_id", "activity_id"])
    .select("done_on")
    .select("planned_acts.made_at")
    .where("planned_acts.member_id", "=", member)
    .orderBy("monday")
    .orderBy("planned_acts.made_at")
    .orderBy("planned_acts.id")
    .execute();

const cardsOf = (read: Main, member: Id) =>
  read
    .selectFrom("setback_cards")
    .select(["id", "search_id", "kind", "days", "words", "off_at", "made_at"])
    .where("member_id", "=", member)
    .orderBy("made_at")
    .orderBy("id")
    .execute();

const setbacksOf = (read: Main, member: Id) =>
  read
    .selectFrom("setbacks")
    .select(["card_id", "opportunity_id", "answered_how", "answered_at"])
    .where("member_id", "=", member)
    .orderBy("answered_at")
    .orderBy("card_id")
    .orderBy("opportunity_id")
    .execute();

const answersOf = (read: Main, member: Id) =>
  read
    .selectFrom("shake_up_answers")
    .select(["rule", "answer", "commitment_id", "answered_at"])
    .where("member_id", "=", member)
    .orderBy("answered_at")
    .orderBy("rule")
    .execute();
