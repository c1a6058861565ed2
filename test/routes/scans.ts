import type { Scan } from "./plans.ts";

/** A read of a whole table or index that is as it should be, and why. Of every query where none is described. */
type Allowed = { table: string; why: string; of?: RegExp };

/** The scans that are allowed. Whoever adds one says why it does not grow, or why nobody waits for it. */
export const allowedScans: readonly Allowed[] = [
  { table: "community", why: "There is one." },
  { table: "community_texts", why: "There are four at most." },
  { table: "log_rules", why: "There are four at most." },
  { table: "set_up_links", why: "There is one, and none once the community stands." },
  { table: "jobs", why: "What is done leaves it." },
  { table: "kept_mails", why: "Mails stay for a week, and only where there is no mail server." },

  // SQLite calls it a scan whatever it is asked; by its words it is an index.
  { table: "interview_texts_fts", of: /interview_texts_fts match /, why: "Full text, by its words." },

  // Indexes that hold only what waits for somebody.
  { table: "journal", of: /"handled_at" is null/, why: "What nobody has looked at yet." },
  { table: "wishes", of: /"ended_at" is null/, why: "Who waits for a group." },
  {
    table: "groups",
    of: /"confirmed_at" is null and .*"closed_at" is null/,
    why: "What waits for the host.",
  },

  // The newest first, a page at a time, for the host.
  { table: "members", of: /order by "sort_name".* limit/, why: "A page of members." },
  {
    table: "members",
    of: /"left_at" is null limit 2001\) as "counted"/,
    why: "Counted so far and no further.",
  },
  {
    table: "invitations",
    of: /order by "invitations"."made_at" desc.* limit/,
    why: "A page of invitations.",
  },
  { table: "imports", of: /order by "imports"."made_at" desc.* limit/, why: "A page of lists." },
  { table: "host_acts", of: /order by "host_acts"."at" desc.* limit/, why: "A page of what hosts did." },
  { table: "interview_acts", of: /order by "on_day" desc.* limit/, why: "A page of what hosts did there." },

  // What a host keeps short, or what waits for one.
  { table: "facets", why: "Some dozens: what people choose from." },
  { table: "questions", of: /order by "set_id" desc/, why: "Some for each time that a host changed them." },
  { table: "waiting_interviews", why: "Interviews that wait for the host." },
  { table: "waiting_comments", why: "Comments that wait for the host." },
  { table: "interview_concerns", of: /"closed_on" is null/, why: "What the host has not looked at yet." },

  // Chores, for which nobody waits.
  { table: "sealed_interviews", of: /"mark" !=/, why: "A batch is opened all at once." },
  {
    table: "interview_acts",
    of: /^update .* where "host_id" =/,
    why: "The name of a host who is gone, or called otherwise now.",
  },
  { table: "groups", of: /^select "groups"."id" from "meeting_rules"/, why: "Meetings are planned ahead." },
  { table: "invitations", of: /^update .* where "expires_at" </, why: "Swept once a day." },
  { table: "interview_acts", of: /^update .*"host_id" =/, why: "When a host goes, or takes another name." },
  { table: "interview_concerns", of: /^delete .*"closed_on" </, why: "Swept once a day." },
  { table: "imports", of: /^update "import_rows" .*"sent_at" </, why: "Swept once a day." },
];

/** The scans that nobody has allowed, as sentences. */
export const notAllowed = (scans: readonly Scan[], allowed = allowedScans): string[] =>
  scans
    .filter((scan) => !allowed.some((each) => isAbout(each, scan)))
    .map(({ table, how, query }) => `${table}: ${how}\n  ${query}`);

/** What is allowed and never happens. */
export const unused = (scans: readonly Scan[], allowed = allowedScans): string[] =>
  allowed
    .map(({ why }) => why)
    .filter(
      (reason) => !allowed.some((each) => each.why === reason && scans.some((scan) => isAbout(each, scan))),
    );

const isAbout = ({ table, of }: Allowed, scan: Scan): boolean =>
  scan.table === table && (of === undefined || of.test(scan.query.replaceAll(/\s+/g, " ")));
