import type { Room } from "../row.ts";

/** What a host does about interviews. Whoever is no host finds nothing there, whatever the address. */
export const interviewsHostRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /host/interviews                                              in  404 404 404 404 404 404 200 404 in  in
  GET  /host/interviews/settings                                     in  404 404 404 404 404 404 200 404 in  in
  POST /host/interviews/settings                                     in  404 404 404 404 404 404 303 404 in  in
  GET  /host/interviews/questions                                    in  404 404 404 404 404 404 200 404 in  in
  POST /host/interviews/questions                                    in  404 404 404 404 404 404 303 404 in  in
  GET  /host/interviews/facets                                       in  404 404 404 404 404 404 200 404 in  in
  POST /host/interviews/facets                                       in  404 404 404 404 404 404 303 404 in  in
  GET  /host/interviews/facets/:slug                                 in  404 404 404 404 404 404 200 404 in  in
  POST /host/interviews/facets/:slug                                 in  404 404 404 404 404 404 303 404 in  in
  GET  /host/interviews/acts                                         in  404 404 404 404 404 404 200 404 in  in
  GET  /host/interviews/waiting/:waiting                             in  404 404 404 404 404 404 200 404 in  in
  POST /host/interviews/waiting/:waiting                             in  404 404 404 404 404 404 303 404 in  in
  GET  /host/interviews/waiting-comments/:comment                    in  404 404 404 404 404 404 200 404 in  in
  POST /host/interviews/waiting-comments/:comment                    in  404 404 404 404 404 404 303 404 in  in
  GET  /host/interviews/concerns/:concern                            in  404 404 404 404 404 404 200 404 in  in
  POST /host/interviews/concerns/:concern                            in  404 404 404 404 404 404 303 404 in  in
  GET  /host/interviews/crossovers/:seeker/:guide                    in  404 404 404 404 404 404 200 404 in  in
  POST /host/interviews/crossovers/:seeker/:guide                    in  404 404 404 404 404 404 303 404 in  in
  GET  /host/interviews/:number                                      in  404 404 404 404 404 404 200 404 in  in
  POST /host/interviews/:number/hiding                               in  404 404 404 404 404 404 303 404 in  in
  GET  /host/interviews/:number/comments/:place                      in  404 404 404 404 404 404 200 404 in  in
  POST /host/interviews/:number/comments/:place/hiding               in  404 404 404 404 404 404 303 404 in  in
  POST /host/interviews/:number/comments/:place=unnamed/source       in  404 404 404 404 404 404 303 404 in  in
  `,
  sends: {
    "POST /host/interviews/settings": { review: "before", batchLeast: "5", version: "0" },
    "POST /host/interviews/questions": { ...questions(), version: "1" },
    "POST /host/interviews/facets": { kind: "topic", label: "A long way", phrase: "", synonyms: "far" },
    "POST /host/interviews/facets/:slug": { wish: "retire" },
    "POST /host/interviews/waiting/:waiting": { wish: "through", reason: "", version: "0" },
    "POST /host/interviews/waiting-comments/:comment": { wish: "decline", reason: "It sells.", version: "0" },
    "POST /host/interviews/concerns/:concern": { note: "Looked at it." },
    "POST /host/interviews/crossovers/:seeker/:guide": { wish: "through", reason: "" },
    "POST /host/interviews/:number/hiding": { hidden: "yes", reason: "It names a child." },
    "POST /host/interviews/:number/comments/:place/hiding": { hidden: "yes", reason: "Unkind." },
    "POST /host/interviews/:number/comments/:place/source": { reason: "It sells." },
  },
};

/** Fewer questions than are asked, in other words. */
function questions(): Record<string, string> {
  return {
    "wording-struggle": "What is hard?",
    "place-struggle": "1",
    "wording-works": "What helps?",
    "place-works": "2",
    "place-new_1": "3",
    "place-new_2": "4",
  };
}
