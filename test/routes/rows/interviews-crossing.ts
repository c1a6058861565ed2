import type { Room } from "../row.ts";

/** Where interviews cross: readers propose it, and ask who has been there. Nobody's role matters. */
export const interviewsCrossingRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /interviews/been-there                                        200 200 200 200 200 200 200 200 200 200 200
  POST /interviews/been-there                                        200 200 200 200 200 200 200 200 200 200 200
  GET  /interviews/been-there/named                                  in  200 200 200 200 200 200 200 200 in  in
  GET  /interviews/:number/crossovers/new                            200 200 200 200 200 200 200 200 200 200 200
  POST /interviews/:number/crossovers/new                            303 303 303 303 303 303 303 303 303 303 303 → /interviews/:number
  `,
  sends: {
    "POST /interviews/been-there": { struggles: "silence" },
    "POST /interviews/:number/crossovers/new": {
      other: ":guide",
      side: "guide",
      reason: "Both call on Mondays.",
      drawn: ":crossover-drawn",
    },
  },
};
