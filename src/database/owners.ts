import type { MainTables } from "./tables/main.ts";
import type { InterviewTables } from "./tables/interviews.ts";

type Tables = MainTables & InterviewTables;

const people = "modules/people";
const groups = "modules/groups";
const notifications = "modules/notifications";
const host = "modules/host";
const contacts = "modules/contacts";
const interviews = "modules/interviews";

/** Which folder under `src/` may write each table. Anyone who may visit that folder may read it. */
export const tableOwners: Record<keyof Tables, string> = {
  files: "database",
  journal: "journal",
  jobs: "jobs",
  rate_limits: "web",
  deliveries: notifications,
  kept_mails: notifications,

  community: people,
  members: people,
  role_grants: people,
  set_up_links: people,
  sign_in_requests: people,
  email_changes: people,
  sign_in_links: people,
  sessions: people,
  invitations: people,
  invitation_uses: people,
  join_requests: people,

  groups,
  group_invitations: groups,
  memberships: groups,
  group_requests: groups,
  group_rounds: groups,
  meeting_rules: groups,
  meetings: groups,
  cancellations: groups,
  absences: groups,
  attendances: groups,
  meeting_rounds: groups,
  hot_seats: groups,
  meeting_notes: groups,
  commitments: groups,
  reports: groups,
  cheers: groups,
  check_outs: groups,

  passkeys: people,
  passkey_challenges: people,
  keep_aways: people,
  blocks: people,
  messages: people,
  concerns: people,
  suspensions: people,
  community_texts: people,
  host_acts: host,
  imports: host,
  import_rows: host,

  meeting_floors: groups,
  meeting_timers: groups,
  raised_hands: groups,
  posts: groups,
  wishes: groups,
  place_offers: groups,
  formings: groups,
  forming_members: groups,

  companies: contacts,
  contacts,
  contact_ways: contacts,
  contact_tags: contacts,
  exchanges: contacts,
  follow_ups: contacts,
  contact_commitments: contacts,
  cards: contacts,
  kept_cards: contacts,
  received_cards: contacts,
  contact_imports: contacts,
  contact_import_rows: contacts,
  contact_merges: contacts,

  mail_settings: notifications,
  daily_mails: notifications,

  interview_settings: interviews,
  question_sets: interviews,
  questions: interviews,
  facets: interviews,
  interviews,
  interview_answers: interviews,
  interview_facets: interviews,
  interview_texts: interviews,
  waiting_interviews: interviews,
  sealed_interviews: interviews,
  comments: interviews,
  waiting_comments: interviews,
  crossovers: interviews,
  interview_concerns: interviews,
  interview_acts: interviews,
};
