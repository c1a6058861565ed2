import type { Room } from "../row.ts";

/** What Ben brings into his search, and takes along. Who has no search open finds how to open one. */
export const searchBringingRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /search/imports                                               in  200 200 200 200 200 200 200 200 in  in
  POST /search/imports                                               in  409 303 303 409 409 409 409 409 in  in
  GET  /search/imports/:import                                       in  404 200 404 404 404 404 404 404 in  in
  GET  /search/imports/:import=search-unsorted/columns               in  404 200 404 404 404 404 404 404 in  in
  POST /search/imports/:import=search-unsorted/columns               in  404 303 404 404 404 404 404 404 in  in
  POST /search/imports/:import/bringing                              in  404 303 404 404 404 404 404 404 in  in  → /search/imports/:import
  POST /search/imports/:import/removal                               in  404 303 404 404 404 404 404 404 in  in  → /search/imports
  GET  /search/export                                                in  200 200 200 200 200 200 200 200 in  in
  GET  /search/export.zip                                            in  200 200 200 200 200 200 200 200 in  in
  `,
  sends: {
    "POST /search/imports": { id: ":new", pasted: "Job,Company\nYard lead,Quayworks" },
    "POST /search/imports/:import/columns": { title: "0", company: "1" },
  },
};
