import type { Room } from "../row.ts";

/** The wall of Ana's club; the post is Ben's. */
export const wallRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /groups/:group/wall                                           in  404 200 404 200 404 404 404 200 in  in
  POST /groups/:group/wall                                           in  404 303 404 303 404 404 404 303 in  in
  GET  /groups/:group/wall/:post                                     in  404 200 404 200 404 404 404 200 in  in
  POST /groups/:group/wall/:post/answers                             in  404 303 404 303 404 404 404 303 in  in
  GET  /groups/:group/wall/:post/edit                                in  404 200 404 404 404 404 404 404 in  in
  POST /groups/:group/wall/:post/edit                                in  404 303 404 404 404 404 404 404 in  in
  POST /groups/:group/wall/:post/removal                             in  404 303 404 404 404 404 404 404 in  in
  POST /groups/:group/wall/:post/hiding                              in  404 403 404 303 404 404 404 403 in  in
  GET  /groups/:group/wall/:post/concern                             in  404 404 404 200 404 404 404 200 in  in
  POST /groups/:group/wall/:post/concern                             in  404 404 404 303 404 404 404 303 in  in
  `,
  sends: {
    "POST /groups/:group/wall": { id: ":new", words: "A fair on Monday." },
    "POST /groups/:group/wall/:post/answers": { id: ":new", words: "I will be there." },
    "POST /groups/:group/wall/:post/edit": { words: "A fair on Sunday.", version: "1" },
    "POST /groups/:group/wall/:post/hiding": { hidden: "yes" },
    "POST /groups/:group/wall/:post/concern": { id: ":new", words: "It is an offer." },
  },
};
