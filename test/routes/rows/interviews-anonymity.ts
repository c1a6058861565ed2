import type { Room } from "../row.ts";

/** What is promised to whoever does not want to be known: for everybody. */
export const interviewsAnonymityRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /interviews/anonymity                                         200 200 200 200 200 200 200 200 200 200 200
`,
};
