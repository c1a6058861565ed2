import type { Room } from "../row.ts";

/** What Ben looks for, and who reads it: he alone. Oskar has a search of his own; nobody else has one open. */
export const searchPlanRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /search                                                       in  200 200 200 200 200 200 200 200 in  in
  GET  /search/opening                                               in  200 200 200 200 200 200 200 200 in  in
  POST /search/opening                                               in  303 409 409 303 303 303 303 303 in  in
  POST /search/pausing                                               in  409 303 303 409 409 409 409 409 in  in
  POST /search/resuming                                              in  409 303 303 409 409 409 409 409 in  in
  GET  /search/closing                                               in  409 200 200 409 409 409 409 409 in  in
  POST /search/closing                                               in  409 303 303 409 409 409 409 409 in  in
  GET  /search/landing                                               in  200 200 200 200 200 200 200 200 in  in
  POST /search/landing                                               in  409 303 409 409 409 409 409 409 in  in
  GET  /search/earlier                                               in  200 200 200 200 200 200 200 200 in  in
  GET  /search/earlier/:search=earlier                               in  404 200 404 404 404 404 404 404 in  in
  GET  /search/earlier/:search=earlier/landing                       in  404 200 404 404 404 404 404 404 in  in
  POST /search/earlier/:search=earlier/landing                       in  404 303 404 404 404 404 404 404 in  in
  POST /search/earlier/:search/reopening                             in  404 303 404 404 404 404 404 404 in  in
  POST /search/earlier/:search=earlier/plan                          in  409 303 404 409 409 409 409 409 in  in
  GET  /search/target                                                in  200 200 200 200 200 200 200 200 in  in
  POST /search/target                                                in  409 303 409 409 409 409 409 409 in  in
  GET  /search/wants                                                 in  200 200 200 200 200 200 200 200 in  in
  POST /search/wants                                                 in  409 303 303 409 409 409 409 409 in  in
  POST /search/wants/:want/moving                                    in  409 303 404 409 409 409 409 409 in  in
  POST /search/wants/:want/removal                                   in  409 303 404 409 409 409 409 409 in  in
  GET  /search/companies                                             in  200 200 200 200 200 200 200 200 in  in
  POST /search/companies                                             in  409 303 303 409 409 409 409 409 in  in
  POST /search/companies/lines                                       in  409 303 303 409 409 409 409 409 in  in
  GET  /search/companies/:company                                    in  404 200 404 404 404 404 404 404 in  in
  POST /search/companies/:company                                    in  404 303 404 404 404 404 404 404 in  in
  POST /search/companies/:company/removal                            in  409 303 404 409 409 409 409 409 in  in
  `,
  sends: {
    "POST /search/opening": { id: ":new", lookingSince: "2026-11-20", inWork: "no", pace: "fast" },
    "POST /search/landing": { id: ":new", search: ":search", landedOn: "2026-11-24", route: "networked" },
    "POST /search/earlier/:search/landing": { version: "0", landedOn: "2021-05-28", route: "direct" },
    "POST /search/target": { id: ":new", before: ":target", sentence: "Shift planner by the water" },
    "POST /search/wants": { kind: "want", words: "A canteen" },
    "POST /search/wants/:want/moving": { way: "down" },
    "POST /search/companies": { id: ":new", company: "Gull & Sons", standing: "listed" },
    "POST /search/companies/lines": { lines: "Gull & Sons; they hire in spring" },
    "POST /search/companies/:company": { version: "0", standing: "applied", known: "They hire in spring." },
  },
  first: { "POST /search/earlier/:search/reopening": [["member", "POST /search/closing"]] },
};
