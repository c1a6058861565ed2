import type { Room } from "../row.ts";

/** What Ben did, and his weeks. Oskar has a search of his own; nobody else has one open. */
export const searchActivitiesRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /activities                                                   in  200 200 200 200 200 200 200 200 in  in
  POST /activities                                                   in  409 303 303 409 409 409 409 409 in  in  → /activities
  POST /activities/one-tap                                           in  409 303 303 409 409 409 409 409 in  in
  GET  /activities/new                                               in  200 200 200 200 200 200 200 200 in  in
  GET  /activities/:activity                                         in  404 303 404 404 404 404 404 404 in  in  → /activities/:activity/edit
  GET  /activities/:activity/edit                                    in  404 200 404 404 404 404 404 404 in  in
  POST /activities/:activity/edit                                    in  404 303 404 404 404 404 404 404 in  in  → /activities
  GET  /activities/:activity/removal                                 in  404 200 404 404 404 404 404 404 in  in
  POST /activities/:activity/removal                                 in  303 303 303 303 303 303 303 303 in  in  → /activities
  POST /activities/:activity/reply                                   in  404 303 404 404 404 404 404 404 in  in  → /activities
  GET  /search/mix                                                   in  200 200 200 200 200 200 200 200 in  in
  GET  /weeks                                                        in  303 303 303 303 303 303 303 303 in  in
  GET  /weeks/:monday                                                in  200 200 200 200 200 200 200 200 in  in
  POST /weeks/:monday/plan                                           in  409 303 303 409 409 409 409 409 in  in  → /weeks/:monday
  POST /weeks/:monday/review                                         in  409 303 303 409 409 409 409 409 in  in  → /weeks/:monday
  POST /weeks/:monday/acts                                           in  409 303 303 409 409 409 409 409 in  in  → /weeks/:monday
  GET  /weeks/acts/:act                                              in  404 200 404 404 404 404 404 404 in  in
  POST /weeks/acts/:act                                              in  404 303 404 404 404 404 404 404 in  in
  POST /weeks/acts/:act/done                                         in  404 303 404 404 404 404 404 404 in  in
  POST /weeks/acts/:act/commitment                                   in  404 303 404 404 404 404 404 404 in  in
  POST /weeks/acts/:act/removal                                      in  303 303 303 303 303 303 303 303 in  in
  `,
  sends: {
    "POST /activities": {
      id: ":new",
      kind: "conversation",
      day: "2026-11-24",
      person: "Rosa Lind",
      minutes: "30",
      words: "They hire in spring.",
    },
    "POST /activities/one-tap": { id: ":new", kind: "approach" },
    "POST /activities/:activity/edit": {
      version: "0",
      kind: "applied",
      day: "other",
      on: "2026-11-18",
      checks: ["fitted", "read"],
      words: "With two names.",
    },
    "POST /activities/:activity/reply": { on: "2026-11-23" },
    "POST /weeks/:monday/plan": { networking: "240", posting: "60" },
    "POST /weeks/:monday/review": { version: "0", energy: "7", words: "Better than last week." },
    "POST /weeks/:monday/acts": {
      id: ":new",
      kind: "conversation",
      what: "Coffee at the lock",
      minutes: "30",
    },
    "POST /weeks/acts/:act": { version: "0", kind: "conversation", what: "Tea at the lock", minutes: "15" },
    "POST /weeks/acts/:act/done": { id: ":new" },
    "POST /weeks/acts/:act/commitment": { id: ":new", group: ":group" },
  },
};
