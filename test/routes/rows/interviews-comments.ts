import type { Room } from "../row.ts";

const words = "I call on Mondays too.";
const comment = { id: ":comment-form", drawn: ":comment-drawn", words };

/** What is said under an interview. Who somebody is matters only where they say it by name: the comment is Ben's. */
export const interviewsCommentsRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /interviews/:number/comments                                  200 200 200 200 200 200 200 200 200 200 200
  POST /interviews/:number/comments                                  200 200 200 200 200 200 200 200 200 200 200
  GET  /interviews/:number/comments/new                              200 200 200 200 200 200 200 200 200 200 200
  POST /interviews/:number/comments/new                              200 200 200 200 200 200 200 200 200 200 200
  POST /interviews/:number/comments/named                            in  303 303 303 303 303 303 303 303 in  in
  GET  /interviews/:number/comments/:place                           200 200 200 200 200 200 200 200 200 200 200
  POST /interviews/:number/comments/:place/thanks                    303 303 303 303 303 303 303 303 303 303 303 → /interviews/:number
  GET  /interviews/:number/comments/:place/concern                   200 200 200 200 200 200 200 200 200 200 200
  POST /interviews/:number/comments/:place/concern                   303 303 303 303 303 303 303 303 303 303 303 → /interviews/:number
  GET  /interviews/:number/comments/:place=unnamed/edits/:pass       200 200 200 200 200 200 200 200 200 200 200
  POST /interviews/:number/comments/:place=unnamed/edits             200 200 200 200 200 200 200 200 200 200 200
  POST /interviews/:number/comments/:place=unnamed/edits/removal     303 303 303 303 303 303 303 303 303 303 303 → /interviews/:number
  GET  /interviews/:number/comments/:place/named                     in  404 200 404 404 404 404 404 404 in  in
  POST /interviews/:number/comments/:place/named                     in  404 303 404 404 404 404 404 404 in  in
  POST /interviews/:number/comments/:place/removal/named             in  404 303 404 404 404 404 404 404 in  in
  GET  /interviews/:number/concern                                   200 200 200 200 200 200 200 200 200 200 200
  POST /interviews/:number/concern                                   303 303 303 303 303 303 303 303 303 303 303 → /interviews/:number
  `,
  sends: {
    "POST /interviews/:number/comments": { ...comment, as: "nickname", nickname: "Willow" },
    "POST /interviews/:number/comments/new": { words },
    "POST /interviews/:number/comments/named": { ...comment, sure: "yes" },
    "POST /interviews/:number/comments/:place/concern": {
      id: ":concern-form",
      drawn: ":comment-concern-drawn",
      words: "Please look.",
    },
    "POST /interviews/:number/comments/:place/edits": { pass: ":comment-pass", words, version: "1" },
    "POST /interviews/:number/comments/:place/edits/removal": { pass: ":comment-pass" },
    "POST /interviews/:number/comments/:place/named": { words, version: "1" },
    "POST /interviews/:number/concern": {
      id: ":concern-form",
      drawn: ":concern-drawn",
      words: "Please look.",
    },
  },
};
