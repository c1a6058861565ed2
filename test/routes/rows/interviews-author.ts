import type { Room } from "../row.ts";

const key = ":key";

/** What an author does with the key: whoever has it may, whoever they are elsewhere. */
export const interviewsAuthorRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /interviews/key                                               200 200 200 200 200 200 200 200 200 200 200
  POST /interviews/key                                               200 200 200 200 200 200 200 200 200 200 200
  GET  /interviews/key/card                                          303 303 303 303 303 303 303 303 303 303 303 → /interviews/key
  POST /interviews/key/card                                          200 200 200 200 200 200 200 200 200 200 200
  GET  /interviews/key/correction                                    303 303 303 303 303 303 303 303 303 303 303 → /interviews/key
  POST /interviews/key/correction                                    200 200 200 200 200 200 200 200 200 200 200
  GET  /interviews/key/withdrawal                                    303 303 303 303 303 303 303 303 303 303 303 → /interviews/key
  POST /interviews/key/withdrawal                                    200 200 200 200 200 200 200 200 200 200 200
  GET  /interviews/key/hiding                                        303 303 303 303 303 303 303 303 303 303 303 → /interviews/key
  POST /interviews/key/hiding                                        200 200 200 200 200 200 200 200 200 200 200
  GET  /interviews/key/crossovers                                    303 303 303 303 303 303 303 303 303 303 303 → /interviews/key
  POST /interviews/key/crossovers                                    200 200 200 200 200 200 200 200 200 200 200
  GET  /interviews/key/comments                                      303 303 303 303 303 303 303 303 303 303 303 → /interviews/key
  POST /interviews/key/comments                                      200 200 200 200 200 200 200 200 200 200 200
  `,
  sends: {
    "POST /interviews/key": { key },
    "POST /interviews/key/card": { key },
    "POST /interviews/key/correction": {
      key,
      version: "0",
      "answer-struggle": "Nobody answers.",
      "answer-works": "I ring people.",
    },
    "POST /interviews/key/withdrawal": { key, sure: "yes" },
    "POST /interviews/key/hiding": { key, place: ":place", hidden: "yes" },
    "POST /interviews/key/crossovers": { key, seeker: ":seeker", guide: ":guide", answer: "yes" },
    "POST /interviews/key/comments": { key, number: ":number", place: ":as-number" },
  },
};
