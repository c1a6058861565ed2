import type { Room } from "../row.ts";

/** The log that Ben's benefit office asks for. Who has no search open finds how to open one. */
export const searchWorklogRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /search/log                                                   in  200 200 200 200 200 200 200 200 in  in
  GET  /search/log/:day                                              in  200 200 200 200 200 200 200 200 in  in
  GET  /search/log/:day/print                                        in  200 200 200 200 200 200 200 200 in  in
  GET  /search/log.csv                                               in  200 200 200 200 200 200 200 200 in  in
  POST /search/log/rule                                              in  409 303 303 409 409 409 409 409 in  in
  `,
  sends: {
    "POST /search/log/rule": { rule: "washington" },
  },
};
