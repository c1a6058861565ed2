import type { Room } from "../row.ts";

/** Today, and what mail comes. Whoever has the link of a mail ends its kind. */
export const todayRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /today                                                        in  200 200 200 200 200 200 200 200 in  in
  GET  /me/mail                                                      in  200 200 200 200 200 200 200 200 in  in
  POST /me/mail                                                      in  303 303 303 303 303 303 303 303 in  in
  GET  /mail/stop/:token                                             200 200 200 200 200 200 200 200 200 200 200
  POST /mail/stop/:token                                             200 200 200 200 200 200 200 200 200 200 200
  `,
  sends: {
    "POST /me/mail": { daily: "yes", quietFrom: "21:00", quietUntil: "07:00", version: "0" },
  },
};
