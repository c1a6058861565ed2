import type { Route } from "./addresses.ts";
import { type Row, rowsOf } from "./row.ts";
import { commitmentsRows } from "./rows/commitments.ts";
import { contactsBookRows } from "./rows/contacts-book.ts";
import { contactsBringingRows } from "./rows/contacts-bringing.ts";
import { contactsCardsRows } from "./rows/contacts-cards.ts";
import { contactsExchangeRows } from "./rows/contacts-exchange.ts";
import { contactsFollowUpsRows } from "./rows/contacts-follow-ups.ts";
import { contactsQuickRows } from "./rows/contacts-quick.ts";
import { contactsReadingRows } from "./rows/contacts-reading.ts";
import { findingRows } from "./rows/finding.ts";
import { groupsRows } from "./rows/groups.ts";
import { hostRows } from "./rows/host.ts";
import { interviewsAnonymityRows } from "./rows/interviews-anonymity.ts";
import { interviewsAuthorRows } from "./rows/interviews-author.ts";
import { interviewsHostRows } from "./rows/interviews-host.ts";
import { interviewsCommentsRows } from "./rows/interviews-comments.ts";
import { interviewsCrossingRows } from "./rows/interviews-crossing.ts";
import { interviewsReadingRows } from "./rows/interviews-reading.ts";
import { interviewsTakingRows } from "./rows/interviews-taking.ts";
import { meRows } from "./rows/me.ts";
import { meetingsRows } from "./rows/meetings.ts";
import { peopleRows } from "./rows/people.ts";
import { searchPlanRows } from "./rows/search-plan.ts";
import { searchOpportunitiesRows } from "./rows/search-opportunities.ts";
import { searchAddingRows } from "./rows/search-adding.ts";
import { searchActivitiesRows } from "./rows/search-activities.ts";
import { searchTalksRows } from "./rows/search-talks.ts";
import { searchBringingRows } from "./rows/search-bringing.ts";
import { searchNudgesRows } from "./rows/search-nudges.ts";
import { searchWorklogRows } from "./rows/search-worklog.ts";
import { todayRows } from "./rows/today.ts";
import { wallRows } from "./rows/wall.ts";

// Who gets what at every address: a line for each route, a column for each role.
//
//   vis a visitor                  org Ana, the organiser; she has the chair      pau Cleo, in Ana's club, on a pause
//   new Nora, new, without a group oth Dora, the organiser of another group       del Dilan, who deleted the account
//   mem Ben, in Ana's club         coa Carla, a coach without a group             off Siri, of the club, who signed out
//   out Oskar, in Dora's group     hst Hanna, the host, without a group
//
// In an address stand things of Ana's club and of Ben; another one is named after "=", as in ":meeting=coming".
// A cell says how the first answer to a request begins that is in order in everything but who sends it:
//
//   200 the page               in  asked to sign in, and what was written is there still
//   303 done, or led on        403 known to be there, but not for them: the page says for whom
//   404 nothing is here        409 not as things stand: the page says why            422 the page again, with a word
//
// Where it matters to where a 303 leads, that stands after "→". What a row sends stands below its table; a row of a verb
// has somebody for whom it is done.
//
// A new room adds a file of rows and stands in this list; a new route adds its line.
export const rooms = [
  peopleRows,
  meRows,
  todayRows,
  findingRows,
  groupsRows,
  wallRows,
  commitmentsRows,
  contactsBookRows,
  contactsBringingRows,
  contactsCardsRows,
  contactsExchangeRows,
  contactsFollowUpsRows,
  contactsQuickRows,
  contactsReadingRows,
  searchPlanRows,
  searchOpportunitiesRows,
  searchAddingRows,
  searchActivitiesRows,
  searchTalksRows,
  searchBringingRows,
  searchNudgesRows,
  searchWorklogRows,
  meetingsRows,
  hostRows,
  interviewsAnonymityRows,
  interviewsAuthorRows,
  interviewsHostRows,
  interviewsCrossingRows,
  interviewsReadingRows,
  interviewsCommentsRows,
  interviewsTakingRows,
];

/** Every row, by its route. */
export const table: ReadonlyMap<Route, Row> = new Map(
  rooms.flatMap(rowsOf).map((row) => [row.route, row] as const),
);
