import type { Room } from "../row.ts";

/** Waiting for a group: Nora waits, and Ana has offered her a place and proposed a new group to her. Dora has not. */
export const findingRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /groups/wish                                                  in  200 200 200 200 200 200 200 200 in  in
  POST /groups/wish                                                  in  409 303 303 303 303 303 303 303 in  in
  POST /groups/wish/withdrawal                                       in  303 303 303 303 303 303 303 303 in  in
  POST /groups/wish/offers/:offer/answer                             in  303 404 404 404 404 404 404 404 in  in
  GET  /groups/waiting                                               in  404 404 404 200 200 404 200 404 in  in
  GET  /groups/waiting/:wish/offer                                   in  404 404 404 404 200 404 404 404 in  in
  POST /groups/waiting/:wish/offer                                   in  404 404 403 404 303 404 404 404 in  in
  POST /groups/offers/:offer/withdrawal                              in  404 404 404 303 404 404 404 404 in  in
  GET  /groups/formings/new                                          in  404 404 404 200 200 404 200 404 in  in
  POST /groups/formings                                              in  404 404 404 303 303 404 303 404 in  in
  GET  /groups/formings/:forming                                     in  200 404 404 200 404 404 404 404 in  in
  POST /groups/formings/:forming/answer                              in  303 404 404 404 404 404 404 404 in  in
  POST /groups/formings/:forming/ending                              in  404 404 404 303 404 404 404 404 in  in
  `,
  sends: {
    "POST /groups/wish": {
      id: ":new",
      version: "0",
      kind: "any",
      pace: "any",
      placeKind: "any",
      when: "In the evening",
    },
    "POST /groups/wish/offers/:offer/answer": { answer: "yes" },
    "POST /groups/waiting/:wish/offer": { id: ":new", group: "others:group", words: "Come to us." },
    "GET /groups/formings/new": { wish: [":wish", "others:wish"] },
    "POST /groups/formings": {
      id: ":new",
      wish: [":wish", "others:wish"],
      organiser: ":wish",
      name: "We three",
      kind: "buddies",
      pace: "weekly",
      time: "18:00",
      zone: "UTC",
      placeKind: "call",
      words: "Shall we?",
    },
    "POST /groups/formings/:forming/answer": { answer: "yes" },
  },
};
