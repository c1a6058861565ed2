import type { Main } from "../../../database/index.ts";
import type { Viewer } from "../../../web/frame.ts";

/** Where a member is, by the slugs of the host's lists; one that is on no list counts for nothing. */
export type WhereAMemberIs = {
  situation: string | null;
  duration: string | null;
  struggles: readonly string[];
};

/**
 * What a higher room puts into this one; `app.tsx` hands it to `interviewRoutes`. It is asked for one answer to the member
 * themselves, and neither what it says nor that it was asked is kept anywhere.
 */
export type InterviewRooms = {
  whereIAm?: (read: Main, viewer: Viewer, now: Temporal.Instant) => Promise<WhereAMemberIs | null>;
};
