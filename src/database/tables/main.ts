import type * as foundation from "./foundation.ts";
import type * as groups from "./groups.ts";
import type * as people from "./people.ts";

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
};
