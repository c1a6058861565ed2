import type { GroupKind } from "../../../database/index.ts";

const jobClub = `What is said here stays here.
We say honestly what we did and what we did not. Nobody has to explain themselves.
We come on time. Who cannot come sends word beforehand.
Everybody gets a turn, and nobody gets two before all had one.
Grumbling has half a minute. Then we ask: what next?
Who is given a lead follows it through, and tells how it ended.`;

const successTeam = `What is said here stays here.
Each of us says what we will do, and next time what became of it.
We ask before we advise, and we name what was done before what was not.
Who cannot come sends word beforehand, and a report along with it.
Who is given a lead follows it through, and tells how it ended.`;

const buddies = `What we tell each other stays between us.
We say what we will do, and by which day.
When the day comes we tell how it went, as it is.
Who has gone quiet is asked how they are, not what they did.`;

/** What a group of each kind can begin with; its organiser changes the words freely. */
export const defaultPromises: Record<GroupKind, string> = {
  "job-club": jobClub,
  "success-team": successTeam,
  buddies,
};
