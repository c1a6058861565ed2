import type { Room } from "../row.ts";

/** Ben's people as he reads them: Ana Ruiz is there twice, Tom Hale was never met, and two Winters were put together. */
export const contactsReadingRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /contacts                                                     in  200 200 200 200 200 200 200 200 in  in
  GET  /contacts/search                                              in  303 303 303 303 303 303 303 303 in  in  → /contacts
  POST /contacts/search                                              in  200 200 200 200 200 200 200 200 in  in
  GET  /contacts/:contact                                            in  404 200 404 404 404 404 404 404 in  in
  GET  /contacts/:contact/merging                                    in  404 200 404 404 404 404 404 404 in  in
  POST /contacts/:contact/merging/search                             in  404 200 404 404 404 404 404 404 in  in
  POST /contacts/:contact/merging                                    in  404 303 404 404 404 404 404 404 in  in  → /contacts/:contact
  POST /contacts/merges/:merge/undoing                               in  404 303 404 404 404 404 404 404 in  in
  GET  /contacts/alike                                               in  200 200 200 200 200 200 200 200 in  in
  POST /contacts/alike                                               in  404 303 404 404 404 404 404 404 in  in  → /contacts/alike
  `,
  sends: {
    "POST /contacts/search": { words: "ana bright" },
    "POST /contacts/:contact/merging/search": { words: "hale" },
    "POST /contacts/:contact/merging": { id: ":new", other: ":alike", version: "0", otherVersion: "0" },
    "POST /contacts/alike": { one: ":contact", other: ":unmet" },
  },
};
