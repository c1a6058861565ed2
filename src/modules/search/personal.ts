import type { Id } from "../../basics/ids.ts";
import type { PersonalData } from "../../basics/personal.ts";
import { forgetFiles, locked, type Main } from "../../database/index.ts";
import { holdBooksAround } from "../contacts/index.ts";
import { waitingFilesOf } from "./bringing/own/waiting-files.ts";
import { eraseFilesOf } from "./documents/documents.ts";

type OfATable = PersonalData[string];

const gone = (...columns: string[]): OfATable => ({
  personal: Object.fromEntries(columns.map((column) => [column, "row deleted"])),
  plain: [],
});

/** What this room holds about people, column by column: nearly all of it is one member's own, and goes with them. */
export const searchPersonal: PersonalData = {
  searches: {
    personal: {
      ...gone("looking_since", "last_work_on", "in_work", "pace", "money_until", "log_rule").personal,
      ...gone("opened_at", "paused_at", "ended_at", "ended_how").personal,
    },
    plain: [],
  },
  targets: gone("sentence", "made_at"),
  // Also the word of a member about another's target.
  target_agreements: gone("agreed_at"),
  search_wants: gone("kind", "words"),
  target_companies: gone("standing", "known", "made_at"),
  opportunities: {
    personal: {
      ...gone("title", "place", "pay", "link", "channel", "found_where", "job_kind", "stage").personal,
      ...gone("stage_on", "closed_why", "next_step", "next_on", "notes", "match_words").personal,
      ...gone("search_words", "shown", "put_away", "made_at").personal,
    },
    plain: [],
  },
  opportunity_postings: gone("words", "source", "link", "kept_at"),
  opportunity_contacts: gone("part"),
  stage_changes: gone("from_stage", "to_stage", "on_day", "why", "made_at"),
  documents: gone("kind", "name", "sent_on", "note", "file_name", "made_at"),
  activities: {
    personal: {
      ...gone("kind", "channel", "on_day", "words", "with_in_work", "with_part", "with_tie").personal,
      ...gone("replied_on", "checks", "person", "position", "method", "employer_address").personal,
      ...gone("employer_phone", "outcome", "shown", "put_away", "made_at").personal,
    },
    plain: [],
  },
  weeks: gone("monday", "words"),
  week_minutes: gone("monday", "channel"),
  planned_acts: gone("monday", "kind", "what", "channel", "done_on", "made_at"),
  job_interviews: {
    personal: {
      ...gone("on_day", "at_time", "time_zone", "how", "place", "went_well", "went_badly").personal,
      ...gone("talked_of", "promised", "debriefed_at", "called_off_at", "shown", "made_at").personal,
    },
    plain: [],
  },
  // Who was there: ids alone.
  job_interview_people: gone(),
  preparations: gone("kind", "words", "done_on"),
  thank_yous: {
    personal: {
      ...gone("for_what", "spoken_of", "words", "due_on", "owed_since").personal,
      ...gone("sent_on", "sent_how", "let_go_at", "made_at").personal,
    },
    plain: [],
  },
  supporter_letters: gone("month", "words", "made_at"),
  supporter_copies: gone("words", "sent_on"),
  setback_cards: gone("kind", "words", "off_at", "made_at"),
  setbacks: gone("answered_how", "answered_at"),
  shake_up_answers: gone("rule", "answer", "answered_at"),
  // Also an audience that is the member alone: another's search is shown to them.
  search_audiences: gone("kind", "until_on", "made_at", "ended_at"),
  search_shares: gone("part", "level"),
  search_imports: gone("kind", "columns", "brought_at", "started_at", "done_at", "taken_back_at"),
  search_import_rows: gone("name", "content", "fate", "reason"),
  column_choices: gone("headings", "columns", "made_at"),
  landings: gone("landed_on", "route", "first_contact", "job_kind", "words", "made_at"),
  log_rules: {
    personal: {},
    plain: ["key", "name", "fields", "kept_words", "source", "changed_at"],
  },
};

/**
 * Erases a member's search with all that hangs on it, and what others hold of the member here: where a search is shown to
 * them alone, and their word that a target is clear.
 */
export async function eraseSearch(db: Main, member: Id): Promise<void> {
  await holdBooksAround(db, member);
  // Nobody agrees to a target while it goes.
  const searches = db.selectFrom("searches").select("id").where("member_id", "=", member).orderBy("id");
  await locked(db, searches).execute();
  await eraseFilesOf(db, member);
  await forgetFiles(db, await waitingFilesOf(db, member));
  await eraseSharing(db, member);
  await eraseDeeds(db, member);
  await erasePursuit(db, member);
  await erasePlan(db, member);
}

// Each of these deletes what points to a row before that row.

async function eraseSharing(db: Main, member: Id): Promise<void> {
  const toThem = db.selectFrom("search_audiences").select("id").where("to_member_id", "=", member);
  await db.deleteFrom("search_shares").where("audience_id", "in", toThem).execute();
  await db.deleteFrom("search_audiences").where("to_member_id", "=", member).execute();
  await db.deleteFrom("search_shares").where("member_id", "=", member).execute();
  await db.deleteFrom("search_audiences").where("member_id", "=", member).execute();
}

async function eraseDeeds(db: Main, member: Id): Promise<void> {
  await db.deleteFrom("shake_up_answers").where("member_id", "=", member).execute();
  await db.deleteFrom("setbacks").where("member_id", "=", member).execute();
  await db.deleteFrom("setback_cards").where("member_id", "=", member).execute();
  await db.deleteFrom("supporter_copies").where("member_id", "=", member).execute();
  await db.deleteFrom("supporter_letters").where("member_id", "=", member).execute();
  await db.deleteFrom("thank_yous").where("member_id", "=", member).execute();
  await db.deleteFrom("preparations").where("member_id", "=", member).execute();
  await db.deleteFrom("job_interview_people").where("member_id", "=", member).execute();
  await db.deleteFrom("job_interviews").where("member_id", "=", member).execute();
  await db.deleteFrom("planned_acts").where("member_id", "=", member).execute();
  await db.deleteFrom("week_minutes").where("member_id", "=", member).execute();
  await db.deleteFrom("weeks").where("member_id", "=", member).execute();
  await db.deleteFrom("activities").where("member_id", "=", member).execute();
}

async function erasePursuit(db: Main, member: Id): Promise<void> {
  await db.deleteFrom("landings").where("member_id", "=", member).execute();
  await db.deleteFrom("documents").where("member_id", "=", member).execute();
  await db.deleteFrom("stage_changes").where("member_id", "=", member).execute();
  await db.deleteFrom("opportunity_contacts").where("member_id", "=", member).execute();
  await db.deleteFrom("opportunity_postings").where("member_id", "=", member).execute();
  await db.deleteFrom("opportunities").where("member_id", "=", member).execute();
  const brought = db.selectFrom("search_imports").select("id").where("member_id", "=", member);
  await db.deleteFrom("search_import_rows").where("import_id", "in", brought).execute();
  await db.deleteFrom("search_imports").where("member_id", "=", member).execute();
  await db.deleteFrom("column_choices").where("member_id", "=", member).execute();
}

async function erasePlan(db: Main, member: Id): Promise<void> {
  await db.deleteFrom("target_companies").where("member_id", "=", member).execute();
  await db.deleteFrom("search_wants").where("member_id", "=", member).execute();
  await db.deleteFrom("target_agreements").where("member_id", "=", member).execute();
  const targets = db.selectFrom("targets").select("id").where("member_id", "=", member);
  await db.deleteFrom("target_agreements").where("target_id", "in", targets).execute();
  await db.deleteFrom("targets").where("member_id", "=", member).execute();
  await db.deleteFrom("searches").where("member_id", "=", member).execute();
}
