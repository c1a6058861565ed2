import { z } from "zod";
import { channels, jobKinds, letters, most, routes, standings } from "../../search.ts";
import { day, id, instant, line, maybeDay, maybeId, monday, month, whole, words, yes } from "./own-fields.ts";
import { ownKind } from "./own-kind.ts";

/** People whom a search names, and the plan of it, in the order in which they come in. */
export const planKinds = {
  people: ownKind("Person", ["name", "company"], {
    id,
    name: line(120).pipe(z.string().min(1)),
    company: line(120),
    title: line(160),
    in_work: z.enum(["", "yes", "no"]),
    part: z.enum(["", "insider", "decision-maker", "recruiter", "seeker", "friend"]),
    tie: z.enum(["", "new", "known", "close"]),
  }),
  searches: ownKind("Search", ["opened_at"], {
    id,
    looking_since: maybeDay,
    last_work_on: maybeDay,
    in_work: z.enum(["", "yes", "no"]),
    pace: z.enum(["fast", "slow"]),
    money_until: maybeDay,
    log_rule: line(60),
    opened_at: instant,
    paused_at: instant.nullable(),
    ended_at: instant.nullable(),
    ended_how: z.enum(["", "landed", "closed"]),
  }),
  targets: ownKind(
    "Target",
    ["search_id", "sentence", "made_at"],
    { search_id: id, sentence: line(letters.sentence), made_at: instant },
    { per: "search_id", many: most.targets },
  ),
  wants: ownKind(
    "Want",
    ["search_id", "kind", "words"],
    { search_id: id, kind: z.enum(["want", "dont"]), words: line(letters.want) },
    { per: "search_id", many: most.wants },
  ),
  target_companies: ownKind(
    "Target company",
    ["search_id", "company"],
    {
      search_id: id,
      company: line(120).pipe(z.string().min(1)),
      standing: z.enum(standings),
      known: words(letters.known),
      made_at: instant,
    },
    { per: "search_id", many: most.targetCompanies },
  ),
  columns_i_chose: ownKind("Columns of a list", ["headings"], {
    headings: line(100),
    columns: z.string().max(4_000),
    made_at: instant,
  }),
  weeks: ownKind("Week", ["monday"], {
    search_id: id,
    monday,
    energy: whole(1, 10).nullable(),
    words: words(letters.week),
  }),
  minutes_planned: ownKind("Hours of a week", ["monday", "channel"], {
    monday,
    channel: z.enum(channels),
    planned: whole(0, 7 * 24 * 60),
  }),
  letters_to_supporters: ownKind("Letter to supporters", ["month"], {
    id,
    search_id: id,
    month,
    words: words(letters.note),
    made_at: instant,
  }),
  letters_as_each_gets_them: ownKind("Letter as one of them gets it", ["letter_id", "contact_id"], {
    letter_id: id,
    contact_id: id,
    words: words(letters.note),
    sent_on: maybeDay,
  }),
} as const;

/** What comes in after all that it may speak of. */
export const endKinds = {
  landings: ownKind("Landing", ["search_id"], {
    search_id: id,
    next_search_id: maybeId,
    opportunity_id: maybeId,
    landed_on: day,
    route: z.enum(routes),
    first_contact: line(letters.firstContact),
    job_kind: z.enum(["", ...jobKinds]),
    may_count: yes,
    may_tell: yes,
    words: words(letters.landing),
    made_at: instant,
  }),
} as const;
