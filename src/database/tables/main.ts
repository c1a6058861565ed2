import type * as contacts from "./contacts.ts";
import type * as foundation from "./foundation.ts";
import type * as groups from "./groups.ts";
import type * as living from "./living-groups.ts";
import type * as people from "./people.ts";
import type * as safety from "./safety.ts";

/** The tables of the database `main`. */
export type MainTables = {
  files: foundation.FilesTable;
  journal: foundation.JournalTable;
  jobs: foundation.JobsTable;
  rate_limits: foundation.RateLimitsTable;
  deliveries: foundation.DeliveriesTable;
  kept_mails: foundation.KeptMailsTable;

  community: people.CommunityTable;
  members: people.MembersTable;
  role_grants: people.RoleGrantsTable;
  set_up_links: people.SetUpLinksTable;
  sign_in_requests: people.SignInRequestsTable;
  email_changes: people.EmailChangesTable;
  sign_in_links: people.SignInLinksTable;
  sessions: people.SessionsTable;
  invitations: people.InvitationsTable;
  invitation_uses: people.InvitationUsesTable;
  join_requests: people.JoinRequestsTable;

  groups: groups.GroupsTable;
  group_invitations: groups.GroupInvitationsTable;
  memberships: groups.MembershipsTable;
  group_requests: groups.GroupRequestsTable;
  group_rounds: groups.GroupRoundsTable;
  meeting_rules: groups.MeetingRulesTable;
  meetings: groups.MeetingsTable;
  cancellations: groups.CancellationsTable;
  absences: groups.AbsencesTable;
  attendances: groups.AttendancesTable;
  meeting_rounds: groups.MeetingRoundsTable;
  hot_seats: groups.HotSeatsTable;
  meeting_notes: groups.MeetingNotesTable;
  commitments: groups.CommitmentsTable;
  reports: groups.ReportsTable;
  cheers: groups.CheersTable;
  check_outs: groups.CheckOutsTable;

  passkeys: safety.PasskeysTable;
  passkey_challenges: safety.PasskeyChallengesTable;
  keep_aways: safety.KeepAwaysTable;
  blocks: safety.BlocksTable;
  messages: safety.MessagesTable;
  concerns: safety.ConcernsTable;
  suspensions: safety.SuspensionsTable;
  community_texts: safety.CommunityTextsTable;
  host_acts: safety.HostActsTable;
  imports: safety.ImportsTable;
  import_rows: safety.ImportRowsTable;

  meeting_floors: living.MeetingFloorsTable;
  meeting_timers: living.MeetingTimersTable;
  raised_hands: living.RaisedHandsTable;
  posts: living.PostsTable;
  wishes: living.WishesTable;
  place_offers: living.PlaceOffersTable;
  formings: living.FormingsTable;
  forming_members: living.FormingMembersTable;

  companies: contacts.CompaniesTable;
  contacts: contacts.ContactsTable;
  contact_ways: contacts.ContactWaysTable;
  contact_tags: contacts.ContactTagsTable;
  exchanges: contacts.ExchangesTable;
  follow_ups: contacts.FollowUpsTable;
  contact_commitments: contacts.ContactCommitmentsTable;
  cards: contacts.CardsTable;
  kept_cards: contacts.KeptCardsTable;
  received_cards: contacts.ReceivedCardsTable;
  contact_imports: contacts.ContactImportsTable;
  contact_import_rows: contacts.ContactImportRowsTable;
  contact_merges: contacts.ContactMergesTable;

  mail_settings: foundation.MailSettingsTable;
  daily_mails: foundation.DailyMailsTable;
};
