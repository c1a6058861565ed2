import type { Room } from "../row.ts";

/** People whom a member brings along in a file, and whom they take along. The file of the table is Ben's. */
export const contactsBringingRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /contacts/imports                                             in  200 200 200 200 200 200 200 200 in  in
  POST /contacts/imports                                             in  303 303 303 303 303 303 303 303 in  in
  GET  /contacts/imports/:import                                     in  404 200 404 404 404 404 404 404 in  in
  GET  /contacts/imports/:import=unsorted/columns                    in  404 200 404 404 404 404 404 404 in  in
  POST /contacts/imports/:import=unsorted/columns                    in  404 303 404 404 404 404 404 404 in  in
  POST /contacts/imports/:import/bringing                            in  404 303 404 404 404 404 404 404 in  in  → /contacts/imports/:import
  POST /contacts/imports/:import/removal                             in  404 303 404 404 404 404 404 404 in  in  → /contacts/imports
  GET  /contacts/export                                              in  200 200 200 200 200 200 200 200 in  in
  GET  /contacts/export.vcf                                          in  200 200 200 200 200 200 200 200 in  in
  GET  /contacts/export.csv                                          in  200 200 200 200 200 200 200 200 in  in
  `,
  sends: {
    "POST /contacts/imports": { id: ":new", pasted: "Name,E-mail\nJo Berg,jo@example.org" },
    "POST /contacts/imports/:import/columns": { name: "0", email: "1" },
  },
};
