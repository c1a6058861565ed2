import { everyCode } from "../keys.ts";
import type { Room } from "../row.ts";

/** Pages for everybody, and the ways in. */
export const peopleRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /health                                                       200 200 200 200 200 200 200 200 200 200 200
  GET  /design                                                       200 200 200 200 200 200 200 200 200 200 200
  GET  /                                                             200 303 303 303 303 303 303 303 303 200 200 → /today
  GET  /gone                                                         200 200 200 200 200 200 200 200 200 200 200
  GET  /set-up/:secret                                               404 404 404 404 404 404 404 404 404 404 404
  POST /set-up/:secret                                               409 409 409 409 409 409 409 409 409 409 409
  GET  /rules                                                        200 200 200 200 200 200 200 200 200 200 200
  GET  /contact                                                      200 200 200 200 200 200 200 200 200 200 200
  GET  /privacy                                                      200 200 200 200 200 200 200 200 200 200 200
  GET  /write-to-host                                                200 200 200 200 200 200 200 200 200 200 200
  POST /write-to-host                                                303 303 303 303 303 303 303 303 303 303 303 → /write-to-host/thanks
  GET  /write-to-host/thanks                                         200 200 200 200 200 200 200 200 200 200 200

  GET  /join                                                         200 303 303 303 303 303 303 303 303 200 200 → /today
  POST /join                                                         303 303 303 303 303 303 303 303 303 303 303 → /join/asked
  GET  /join/asked                                                   200 200 200 200 200 200 200 200 200 200 200
  GET  /invitations/:token                                           200 200 200 200 200 200 200 200 200 200 200
  POST /invitations/:token                                           303 303 303 303 303 303 303 303 303 303 303
  GET  /sign-in                                                      200 303 303 303 303 303 303 303 303 200 200 → /today
  POST /sign-in                                                      303 303 303 303 303 303 303 303 303 303 303
  GET  /sign-in/requests/:request                                    200 200 200 200 200 200 200 200 200 200 200
  POST /sign-in/requests/:request                                    303 303 303 303 303 303 303 303 303 303 303 → /today
  GET  /sign-in/links/:secret                                        200 200 200 200 200 200 200 200 200 200 200
  POST /sign-in/links/:secret                                        303 303 303 303 303 303 303 303 303 303 303 → /today
  POST /sign-in/passkey/challenge                                    200 200 200 200 200 200 200 200 200 200 200
  GET  /sign-in/passkey                                              303 303 303 303 303 303 303 303 303 303 303 → /sign-in
  POST /sign-in/passkey                                              303 303 303 303 303 303 303 303 303 303 303 → /today
  POST /sign-out                                                     303 303 303 303 303 303 303 303 303 303 303 → /
  `,
  sends: {
    "POST /set-up/:secret": { name: "Bay", line: "", zone: "UTC", hostName: "Zoe", email: "zoe@example.org" },
    "POST /write-to-host": { id: ":new", words: "Who are you?", name: "Zoe", email: "" },
    "POST /join": {
      id: ":new",
      name: "Zoe",
      email: "zoe@example.org",
      words: "A friend told me of you.",
      zone: "UTC",
    },
    "POST /invitations/:token": { name: "Zoe", email: "zoe@example.org", workLine: "Carpenter", zone: "UTC" },
    "POST /sign-in": { id: ":new", email: "ben@example.org" },
    "POST /sign-in/requests/:request": { code: everyCode },
    "POST /sign-in/passkey": { answer: ":passkey-used" },
  },
};
