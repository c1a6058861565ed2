import type { Room } from "../row.ts";

const answers = { "answer-struggle": "Nobody answers.", "answer-works": "I ring people." };

/** Taking the interview: nobody's role matters but for who wants to be named. */
export const interviewsTakingRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /interviews/start                                             200 200 200 200 200 200 200 200 200 200 200
  GET  /interviews/take                                              303 303 303 303 303 303 303 303 303 303 303 → /interviews/start
  POST /interviews/take                                              200 200 200 200 200 200 200 200 200 200 200
  GET  /interviews/take/named                                        303 303 303 303 303 303 303 303 303 303 303 → /interviews/start
  POST /interviews/take/named                                        in  200 200 200 200 200 200 200 200 in  in
  GET  /interviews/reflection                                        303 303 303 303 303 303 303 303 303 303 303 → /interviews/start
  POST /interviews/reflection                                        200 200 200 200 200 200 200 200 200 200 200
  `,
  sends: {
    "POST /interviews/take": { ...answers, go: "number", key: ":taking-key", drawn: ":taking-drawn" },
    "POST /interviews/take/named": { ...answers, sure: "yes", key: ":taking-key", drawn: ":taking-drawn" },
    "POST /interviews/reflection": answers,
  },
};
