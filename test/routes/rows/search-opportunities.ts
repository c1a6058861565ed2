import type { Room } from "../row.ts";

/** What Ben pursues. Oskar has a search of his own, and none of these in it. */
export const searchOpportunitiesRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /opportunities                                                in  200 200 200 200 200 200 200 200 in  in
  GET  /opportunities/list                                           in  200 200 200 200 200 200 200 200 in  in
  GET  /opportunities/search                                         in  303 303 303 303 303 303 303 303 in  in  → /opportunities/list
  POST /opportunities/search                                         in  200 200 200 200 200 200 200 200 in  in
  GET  /opportunities/new                                            in  200 200 200 200 200 200 200 200 in  in
  POST /opportunities/new                                            in  409 303 303 409 409 409 409 409 in  in
  GET  /opportunities/:opportunity                                   in  404 200 404 404 404 404 404 404 in  in
  GET  /opportunities/:opportunity/edit                              in  404 200 404 404 404 404 404 404 in  in
  POST /opportunities/:opportunity/edit                              in  404 303 404 404 404 404 404 404 in  in
  GET  /opportunities/:opportunity/stage                             in  404 200 404 404 404 404 404 404 in  in
  POST /opportunities/:opportunity/stage                             in  404 303 404 404 404 404 404 404 in  in
  GET  /opportunities/:opportunity/next                              in  404 200 404 404 404 404 404 404 in  in
  POST /opportunities/:opportunity/next                              in  404 303 404 404 404 404 404 404 in  in
  POST /opportunities/:opportunity/contacts                          in  404 303 404 404 404 404 404 404 in  in
  POST /opportunities/:opportunity/contacts/:contact/removal         in  404 303 404 404 404 404 404 404 in  in
  POST /opportunities/:opportunity/networked                         in  404 303 404 404 404 404 404 404 in  in
  GET  /opportunities/:opportunity/posting                           in  404 200 404 404 404 404 404 404 in  in
  POST /opportunities/:opportunity/posting                           in  404 303 404 404 404 404 404 404 in  in
  POST /opportunities/:opportunity/shown                             in  404 303 404 404 404 404 404 404 in  in
  GET  /opportunities/:opportunity/removal                           in  404 200 404 404 404 404 404 404 in  in
  POST /opportunities/:opportunity/removal                           in  404 303 404 404 404 404 404 404 in  in
  `,
  sends: {
    "POST /opportunities/search": { words: "port" },
    "POST /opportunities/new": {
      id: ":new",
      title: "Yard lead",
      company: "Quayworks",
      stage: "spotted",
      stageOn: "2026-11-24",
    },
    "POST /opportunities/:opportunity/edit": { title: "Yard lead by the water", version: "0" },
    "POST /opportunities/:opportunity/stage": { to: "talking" },
    "POST /opportunities/:opportunity/next": { nextStep: "Phone them", nextOn: "2026-11-27" },
    "POST /opportunities/:opportunity/contacts": { name: "Tom Hale", part: "insider" },
    "POST /opportunities/:opportunity/networked": { yes: "yes" },
    "POST /opportunities/:opportunity/posting": { posting: "We look for somebody who knows the port." },
    "POST /opportunities/:opportunity/shown": { shown: "something" },
  },
};
