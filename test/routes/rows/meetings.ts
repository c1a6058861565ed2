import type { Room } from "../row.ts";

/** Meetings of Ana's club: one goes on with Ana in the chair, others come, and one was held. The line in the minutes is Ben's. */
export const meetingsRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /groups/:group/meetings                                       in  404 200 404 200 404 404 404 200 in  in
  GET  /groups/:group/meetings/:meeting                              in  404 200 404 200 404 404 404 200 in  in
  GET  /groups/:group/meetings/:meeting=held/minutes                 in  303 303 303 303 303 303 303 303 in  in  → /groups/:group/meetings/:meeting
  GET  /groups/:group/meetings/:meeting/sheet                        in  404 200 404 200 404 404 404 200 in  in
  GET  /groups/:group/meetings/:meeting/changes                      in  404 200 404 200 404 404 404 200 in  in
  GET  /groups/:group/meetings/:meeting=coming/move                  in  404 403 404 200 404 404 404 403 in  in
  POST /groups/:group/meetings/:meeting=coming/move                  in  404 403 404 303 404 404 404 403 in  in
  GET  /groups/:group/meetings/:meeting=later/cancellation           in  404 403 404 200 404 404 404 403 in  in
  POST /groups/:group/meetings/:meeting=later/cancellation           in  404 403 404 303 404 404 404 403 in  in
  GET  /groups/:group/meetings/:meeting=coming/absence               in  404 200 404 200 404 404 404 200 in  in
  POST /groups/:group/meetings/:meeting=coming/absence               in  404 303 404 303 404 404 404 303 in  in
  POST /groups/:group/meetings/:meeting/opening                      in  404 303 404 303 404 404 404 303 in  in
  POST /groups/:group/meetings/:meeting/chair                        in  404 303 404 303 404 404 404 303 in  in
  POST /groups/:group/meetings/:meeting/chair/handing                in  404 403 404 303 404 404 404 403 in  in
  POST /groups/:group/meetings/:meeting/round                        in  404 403 404 303 404 404 404 403 in  in
  POST /groups/:group/meetings/:meeting/attendance                   in  404 303 404 303 404 404 404 403 in  in
  POST /groups/:group/meetings/:meeting/floor                        in  404 403 404 303 404 404 404 403 in  in
  POST /groups/:group/meetings/:meeting/floor/release                in  404 303 404 303 404 404 404 403 in  in
  POST /groups/:group/meetings/:meeting/hand                         in  404 303 404 303 404 404 404 303 in  in
  POST /groups/:group/meetings/:meeting/quiet                        in  404 403 404 303 404 404 404 403 in  in
  POST /groups/:group/meetings/:meeting/vent                         in  404 303 404 303 404 404 404 403 in  in
  POST /groups/:group/meetings/:meeting/timer/removal                in  404 403 404 303 404 404 404 403 in  in
  POST /groups/:group/meetings/:meeting/notes                        in  404 303 404 303 404 404 404 303 in  in
  POST /groups/:group/meetings/:meeting/notes/:note/removal          in  404 303 404 303 404 404 404 404 in  in
  POST /groups/:group/meetings/:meeting/hot-seat                     in  404 303 404 303 404 404 404 303 in  in
  POST /groups/:group/meetings/:meeting/check-out                    in  404 303 404 303 404 404 404 303 in  in
  POST /groups/:group/meetings/:meeting/closing                      in  404 403 404 303 404 404 404 403 in  in
  `,
  sends: {
    "POST /groups/:group/meetings/:meeting/move": {
      on: "2026-12-02",
      time: "19:00",
      reason: "The library is closed.",
    },
    "POST /groups/:group/meetings/:meeting/cancellation": { reason: "Nobody can come." },
    "POST /groups/:group/meetings/:meeting/absence": { words: "At the dentist." },
    "POST /groups/:group/meetings/:meeting/chair": { sure: "yes" },
    "POST /groups/:group/meetings/:meeting/chair/handing": { member: ":member" },
    "POST /groups/:group/meetings/:meeting/round": { from: "0", to: "1" },
    "POST /groups/:group/meetings/:meeting/attendance": { member: ":member", how: "here" },
    "POST /groups/:group/meetings/:meeting/floor": { member: ":member" },
    "POST /groups/:group/meetings/:meeting/hand": { raised: "yes" },
    "POST /groups/:group/meetings/:meeting/quiet": { minutes: "8" },
    "POST /groups/:group/meetings/:meeting/notes": {
      id: ":new",
      kind: "win",
      member: ":member",
      words: "He got a yes.",
    },
    "POST /groups/:group/meetings/:meeting/hot-seat": {
      member: ":member",
      notes: "Ask twice.",
      version: "0",
    },
    "POST /groups/:group/meetings/:meeting/check-out": {
      energy: "7",
      line: "Glad to be here.",
      share: "yes",
    },
  },
  first: {
    "POST /groups/:group/meetings/:meeting/chair/handing": [
      ["organiser", "POST /groups/:group/meetings/:meeting/attendance"],
    ],
    "POST /groups/:group/meetings/:meeting/floor/release": [
      ["organiser", "POST /groups/:group/meetings/:meeting/floor"],
    ],
    "POST /groups/:group/meetings/:meeting/vent": [
      ["organiser", "POST /groups/:group/agenda"],
      ["organiser", "POST /groups/:group/meetings/:meeting/floor"],
    ],
    "POST /groups/:group/meetings/:meeting/timer/removal": [
      ["organiser", "POST /groups/:group/meetings/:meeting/quiet"],
    ],
  },
};
