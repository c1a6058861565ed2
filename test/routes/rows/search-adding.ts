import type { Room } from "../row.ts";

/** What Ben adds by an address, and the papers he keeps. To `sent-page` any site may post: it says the same to everybody. */
export const searchAddingRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /opportunities/bookmark                                       in  200 200 200 200 200 200 200 200 in  in
  GET  /opportunities/fetching                                       in  303 303 303 303 303 303 303 303 in  in  → /opportunities/new
  POST /opportunities/fetching                                       in  200 200 200 200 200 200 200 200 in  in
  GET  /opportunities/sent-page                                      303 303 303 303 303 303 303 303 303 303 303 → /opportunities/bookmark
  POST /opportunities/sent-page                                      200 200 200 200 200 200 200 200 200 200 200
  POST /opportunities/:opportunity/documents                         in  404 303 404 404 404 404 404 404 in  in
  GET  /opportunities/:opportunity/documents/:document               in  404 200 404 404 404 404 404 404 in  in
  GET  /opportunities/:opportunity/documents/:document/edit          in  404 200 404 404 404 404 404 404 in  in
  POST /opportunities/:opportunity/documents/:document/edit          in  404 303 404 404 404 404 404 404 in  in
  GET  /opportunities/:opportunity/documents/:document/removal       in  404 200 404 404 404 404 404 404 in  in
  POST /opportunities/:opportunity/documents/:document/removal       in  404 303 404 404 404 404 404 404 in  in
  `,
  sends: {
    "POST /opportunities/fetching": { address: "Yard lead\nWe look for somebody who knows the port." },
    "POST /opportunities/sent-page": {
      address: "https://jobs.example.com/7",
      markup: "<title>Yard lead</title>",
    },
    "POST /opportunities/:opportunity/documents/:document/edit": {
      ...{ version: "0", kind: "letter", name: "Letter of the port", sentOn: "2026-11-18", note: "" },
    },
    "POST /opportunities/:opportunity/documents": { id: ":new", kind: "resume", sentOn: "2026-11-24" },
  },
};
