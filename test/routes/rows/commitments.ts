import type { Room } from "../row.ts";

/** Commitments, which are Ben's: Ana, who has the chair, writes for him. She has cheered him for what he told. */
export const commitmentsRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /reflections                                                  in  200 200 200 200 200 200 200 200 in  in
  POST /reflections                                                  in  303 303 303 303 303 303 303 303 in  in
  GET  /commitments                                                  in  200 200 200 200 200 200 200 200 in  in
  GET  /commitments/new                                              in  200 200 200 200 200 200 200 200 in  in
  POST /commitments                                                  in  303 303 303 303 303 303 303 303 in  in
  GET  /groups/:group/commitments/new                                in  404 200 404 200 404 404 404 200 in  in
  POST /groups/:group/commitments                                    in  404 303 404 303 404 404 404 303 in  in
  GET  /commitments/:commitment                                      in  404 200 404 200 404 404 404 200 in  in
  GET  /commitments/:commitment/edit                                 in  404 200 404 200 404 404 404 403 in  in
  POST /commitments/:commitment/edit                                 in  404 303 404 303 404 404 404 403 in  in
  POST /commitments/:commitment/hiding                               in  404 303 404 404 404 404 404 404 in  in
  GET  /commitments/:commitment/report                               in  404 200 404 200 404 404 404 403 in  in
  POST /commitments/:commitment/report                               in  404 303 404 303 404 404 404 403 in  in
  GET  /commitments/:commitment=told/next-step                       in  404 200 404 200 404 404 404 403 in  in
  POST /commitments/:commitment=told/next-step                       in  404 303 404 303 404 404 404 403 in  in
  POST /commitments/:commitment=told/cheers                          in  404 409 404 303 404 404 404 303 in  in
  POST /commitments/:commitment=told/cheers/:cheer/removal           in  404 303 404 303 404 404 404 303 in  in
  `,
  sends: {
    "POST /reflections": { energy: "6", line: "Tired." },
    "POST /commitments": { id: ":new", what: "Write to one person", due: "2026-12-01" },
    "POST /groups/:group/commitments": { id: ":new", what: "Write to one person", when: "On Friday" },
    "POST /commitments/:commitment/edit": { what: "Write to the museum", version: "1" },
    "POST /commitments/:commitment/hiding": { hidden: "yes" },
    "POST /commitments/:commitment/report": { outcome: "partly", note: "I wrote the letter.", version: "0" },
    "POST /commitments/:commitment/next-step": { step: "drop" },
    "POST /commitments/:commitment/cheers": { id: ":new", words: "You called him at last." },
  },
};
