import { writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Somebody who is signed in, and where they can go: ids as they stand in addresses, and the value of their cookie. The
 * meeting is going on, the commitment is theirs and waits for its report, the other is in the group with them. Empty
 * where there is no such thing: who waits for a group is in none, and then the commitment is one kept alone.
 */
export type Login = {
  member: string;
  name: string;
  secret: string;
  group: string;
  meeting: string;
  commitment: string;
  post: string;
  other: string;
};

/** Where one can go in a seeded community. The first of the sessions keeps one group together and is in another. */
export type Landmarks = {
  members: number;
  seed: number;
  now: string;
  host: Login;
  waiting: Login;
  sessions: Login[];
  open: { group: string; meeting: string }[];
  interviews: InterviewMarks;
  searcher: Searcher;
};

/** The member whose search is as full as one gets, with an opportunity of theirs for which most was done. */
export type Searcher = Login & { search: string; opportunity: string };

/** Interviews under which twenty comments stand, by number, and the key of the first of them. */
export type InterviewMarks = { busy: number[]; key: string };

/** The name under which they are left in the data folder. */
export const landmarksFile = "seeded.json";

/** Leaves them in the data folder. */
export const leaveLandmarks = (folder: string, landmarks: Landmarks): void =>
  writeFileSync(join(folder, landmarksFile), `${JSON.stringify(landmarks, null, 1)}\n`);
