import type { Room } from "../row.ts";

/** The shake-up of Ben's search, and who may see how much of it: his group in details, Ana as his buddy besides. */
export const searchNudgesRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /search/sharing                                               in  200 200 200 200 200 200 200 200 in  in
  POST /search/sharing                                               in  409 303 404 409 409 409 409 409 in  in
  GET  /search/sharing/:audience                                     in  404 200 404 404 404 404 404 404 in  in
  POST /search/sharing/:audience                                     in  404 303 404 404 404 404 404 404 in  in
  GET  /search/sharing/:audience/preview                             in  404 200 404 404 404 404 404 404 in  in
  POST /search/sharing/:audience/end                                 in  404 303 404 404 404 404 404 404 in  in
  GET  /search/sharing/opportunities/:opportunity                    in  404 200 404 404 404 404 404 404 in  in
  POST /search/sharing/opportunities/:opportunity                    in  404 303 404 404 404 404 404 404 in  in
  GET  /search/sharing/activities/:activity                          in  404 200 404 404 404 404 404 404 in  in
  POST /search/sharing/activities/:activity                          in  404 303 404 404 404 404 404 404 in  in
  GET  /search/sharing/job-interviews/:jobInterview                  in  404 200 404 404 404 404 404 404 in  in
  POST /search/sharing/job-interviews/:jobInterview                  in  404 303 404 404 404 404 404 404 in  in
  GET  /searches                                                     in  200 200 200 200 200 200 200 200 in  in
  GET  /searches/:search                                             in  404 404 404 200 404 404 404 200 in  in
  GET  /searches/:search/opportunities                               in  404 404 404 200 404 404 404 200 in  in
  GET  /searches/:search/activities                                  in  404 404 404 200 404 404 404 200 in  in
  POST /searches/:search/agreement                                   in  404 404 404 303 404 404 404 303 in  in
  GET  /shake-up                                                     in  200 200 200 200 200 200 200 200 in  in
  POST /shake-up/commitment                                          in  409 303 404 409 409 409 409 409 in  in
  POST /shake-up/answer                                              in  303 303 303 303 303 303 303 303 in  in
  `,
  sends: {
    "POST /search/sharing": { id: ":new", whom: ":to-quiet", preset: "totals", until: "" },
    "POST /search/sharing/:audience": {
      version: "0",
      until: "2026-12-24",
      "level-target": "totals",
      "level-companies": "totals",
      "level-opportunities": "nothing",
      "level-activities": "something",
      "level-week": "totals",
      "level-job-interviews": "nothing",
      "level-thanks": "totals",
    },
    "POST /search/sharing/opportunities/:opportunity": { shown: "nothing" },
    "POST /search/sharing/activities/:activity": { shown: "something" },
    "POST /search/sharing/job-interviews/:jobInterview": { shown: "nothing" },
    "POST /searches/:search/agreement": { targetId: ":target", clear: "yes" },
    "POST /shake-up/commitment": {
      id: ":new",
      rule: "target-wide",
      act: "0",
      what: "Write my target in one sentence",
      group: ":group",
    },
    "POST /shake-up/answer": { rule: "no-thanks", answer: "not-for-me" },
  },
};
