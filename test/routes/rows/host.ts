import type { Room } from "../row.ts";

/** The office. Whoever is no host finds nothing there, whatever the address. */
export const hostRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /host                                                         in  404 404 404 404 404 404 200 404 in  in
  POST /host/jobs                                                    in  404 404 404 404 404 404 303 404 in  in
  POST /host/groups/:group/confirmation                              in  404 404 404 404 404 404 303 404 in  in
  POST /host/groups/:group/refusal                                   in  404 404 404 404 404 404 303 404 in  in
  GET  /host/requests                                                in  404 404 404 404 404 404 200 404 in  in
  POST /host/requests/:request/answer                                in  404 404 404 404 404 404 303 404 in  in
  GET  /host/invitations                                             in  404 404 404 404 404 404 200 404 in  in
  POST /host/invitations                                             in  404 404 404 404 404 404 303 404 in  in
  POST /host/invitations/:invitation/revocation                      in  404 404 404 404 404 404 303 404 in  in
  GET  /host/mail                                                    in  404 404 404 404 404 404 200 404 in  in
  POST /host/mail/:mail/passing-on                                   in  404 404 404 404 404 404 303 404 in  in
  GET  /host/settings                                                in  404 404 404 404 404 404 200 404 in  in
  POST /host/settings                                                in  404 404 404 404 404 404 303 404 in  in
  GET  /host/log-rules                                               in  404 404 404 404 404 404 200 404 in  in
  GET  /host/log-rules/:rule                                         in  404 404 404 404 404 404 200 404 in  in
  POST /host/log-rules/:rule                                         in  404 404 404 404 404 404 303 404 in  in
  GET  /host/texts                                                   in  404 404 404 404 404 404 200 404 in  in
  GET  /host/texts/:kind                                             in  404 404 404 404 404 404 200 404 in  in
  POST /host/texts/:kind                                             in  404 404 404 404 404 404 303 404 in  in
  GET  /host/acts                                                    in  404 404 404 404 404 404 200 404 in  in

  GET  /host/members                                                 in  404 404 404 404 404 404 200 404 in  in
  GET  /host/members/:member                                         in  404 404 404 404 404 404 200 404 in  in
  POST /host/members/:member/roles                                   in  404 404 404 404 404 404 303 404 in  in
  POST /host/members/:member/sign-in-link                            in  404 404 404 404 404 404 200 404 in  in
  GET  /host/members/:member/standing                                in  404 404 404 404 404 404 200 404 in  in
  POST /host/members/:member/warnings                                in  404 404 404 404 404 404 303 404 in  in
  POST /host/members/:member=quiet/keeping-out                       in  404 404 404 404 404 404 303 404 in  in
  POST /host/members/:member=quiet/letting-in                        in  404 404 404 404 404 404 303 404 in  in
  GET  /host/concerns                                                in  404 404 404 404 404 404 200 404 in  in
  GET  /host/concerns/:concern                                       in  404 404 404 404 404 404 200 404 in  in
  POST /host/concerns/:concern/hiding                                in  404 404 404 404 404 404 303 404 in  in
  POST /host/concerns/:concern/showing                               in  404 404 404 404 404 404 303 404 in  in
  POST /host/concerns/:concern/answer                                in  404 404 404 404 404 404 303 404 in  in
  POST /host/concerns/:concern/closing                               in  404 404 404 404 404 404 303 404 in  in

  GET  /host/imports                                                 in  404 404 404 404 404 404 200 404 in  in
  POST /host/imports                                                 in  404 404 404 404 404 404 303 404 in  in
  GET  /host/imports/:list                                           in  404 404 404 404 404 404 303 404 in  in  → /host/imports/:list/columns
  GET  /host/imports/:list/columns                                   in  404 404 404 404 404 404 200 404 in  in
  POST /host/imports/:list/columns                                   in  404 404 404 404 404 404 303 404 in  in
  POST /host/imports/:list/invitations                               in  404 404 404 404 404 404 303 404 in  in
  POST /host/imports/:list/sending                                   in  404 404 404 404 404 404 303 404 in  in
  POST /host/imports/:list/removal                                   in  404 404 404 404 404 404 303 404 in  in
  `,
  sends: {
    "POST /host/requests/:request/answer": { answer: "welcomed" },
    "POST /host/invitations": {
      id: ":new",
      forName: "Zoe",
      email: "zoe@example.org",
      words: "Come.",
      places: "1",
      days: "14",
    },
    "POST /host/settings": { name: "Bay", line: "Together", zone: "UTC", version: "1" },
    "POST /host/log-rules/:rule": {
      name: "Connecticut",
      firstDay: "7",
      aWeek: "4",
      employerContacts: "1",
      fields: "act",
      version: "0",
    },
    "POST /host/texts/:kind": { words: "Be kind.", wish: "keep", version: "0" },
    "POST /host/members/:member/roles": { role: "coach", wish: "give" },
    "POST /host/members/:member/warnings": { id: ":new", concern: ":concern", words: "Please stop." },
    "POST /host/members/:member/keeping-out": {
      id: ":new",
      concern: ":concern",
      how: "week",
      reason: "For a rest.",
    },
    "POST /host/members/:member/letting-in": { concern: ":concern" },
    "POST /host/concerns/:concern/answer": { id: ":new", words: "Thank you for telling me." },
    "POST /host/concerns/:concern/closing": { words: "Spoken to him." },
    "POST /host/imports": { id: ":new", list: "Jo,jo@example.org" },
    "POST /host/imports/:list/columns": { name: "0", email: "1" },
    "POST /host/imports/:list/invitations": { words: "Come.", days: "14" },
  },
  first: {
    "POST /host/members/:member/letting-in": [["host", "POST /host/members/:member/keeping-out"]],
    "POST /host/concerns/:concern/showing": [["host", "POST /host/concerns/:concern/hiding"]],
    "POST /host/imports/:list/invitations": [["host", "POST /host/imports/:list/columns"]],
    "POST /host/imports/:list/sending": [
      ["host", "POST /host/imports/:list/columns"],
      ["host", "POST /host/imports/:list/invitations"],
    ],
  },
};
