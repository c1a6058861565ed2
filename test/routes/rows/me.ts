import { everyCode } from "../keys.ts";
import type { Room } from "../row.ts";

/** A member's own pages, and what members do about one another. The address is Ben's, or that of Ana with whom he talks. */
export const meRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /me                                                           in  200 200 200 200 200 200 200 200 in  in
  POST /me                                                           in  303 303 303 303 303 303 303 303 in  in
  GET  /me/pause                                                     in  200 200 200 200 200 200 200 200 in  in
  POST /me/pause                                                     in  303 303 303 303 303 303 303 303 in  in
  POST /me/return                                                    in  303 303 303 303 303 303 303 303 in  in
  GET  /me/email                                                     in  200 200 200 200 200 200 200 200 in  in
  POST /me/email                                                     in  303 303 303 303 303 303 303 303 in  in
  GET  /me/email/:change                                             in  404 200 404 404 404 404 404 404 in  in
  POST /me/email/:change                                             in  404 303 404 404 404 404 404 404 in  in
  GET  /me/sessions                                                  in  200 200 200 200 200 200 200 200 in  in
  POST /me/sessions/ending                                           in  303 303 303 303 303 303 303 303 in  in
  POST /me/sessions/:session/ending                                  in  303 303 303 303 303 303 303 303 in  in
  GET  /me/passkeys                                                  in  200 200 200 200 200 200 200 200 in  in
  POST /me/passkeys/challenge                                        in  200 200 200 200 200 200 200 200 in  in
  POST /me/passkeys                                                  in  422 303 422 422 422 422 422 422 in  in
  GET  /me/passkeys/:passkey                                         in  404 200 404 404 404 404 404 404 in  in
  POST /me/passkeys/:passkey                                         in  404 303 404 404 404 404 404 404 in  in
  GET  /me/passkeys/:passkey/removal                                 in  404 200 404 404 404 404 404 404 in  in
  POST /me/passkeys/:passkey/removal                                 in  303 303 303 303 303 303 303 303 in  in
  GET  /me/export                                                    in  200 200 200 200 200 200 200 200 in  in
  GET  /me/leaving                                                   in  200 200 200 200 200 200 200 200 in  in
  POST /me/leaving                                                   in  303 303 303 409 409 303 409 303 in  in  → /gone

  GET  /me/keep-away                                                 in  200 200 200 200 200 200 200 200 in  in
  POST /me/keep-away/companies                                       in  303 303 303 303 303 303 303 303 in  in
  POST /me/keep-away/people                                          in  303 303 303 303 303 303 303 303 in  in
  POST /me/keep-away/:entry/removal                                  in  303 303 303 303 303 303 303 303 in  in
  GET  /me/blocks                                                    in  200 200 200 200 200 200 200 200 in  in
  GET  /members/:member                                              in  200 200 200 200 200 200 200 200 in  in
  GET  /members/:member/concern                                      in  200 404 200 200 200 200 200 200 in  in
  POST /members/:member/concern                                      in  303 404 303 303 303 303 303 303 in  in
  GET  /members/:member/keep-away                                    in  200 404 200 200 200 200 200 200 in  in
  POST /members/:member/keep-away                                    in  303 404 303 303 303 303 303 303 in  in
  GET  /members/:member/block                                        in  200 404 200 200 200 200 200 200 in  in
  POST /members/:member/block                                        in  303 404 303 303 303 303 303 303 in  in
  POST /members/:member/block/removal                                in  303 303 303 303 303 303 303 303 in  in
  GET  /messages                                                     in  200 200 200 200 200 200 200 200 in  in
  GET  /messages/:member                                             in  200 200 200 404 200 200 200 200 in  in
  POST /messages/:member                                             in  303 303 303 404 303 303 303 303 in  in
  POST /messages/:member/:message/removal                            in  404 303 404 404 404 404 404 404 in  in
  GET  /messages/:member/:message=received/concern                   in  404 200 404 404 404 404 404 404 in  in
  POST /messages/:member/:message=received/concern                   in  404 303 404 404 404 404 404 404 in  in
  `,
  sends: {
    "POST /me": { name: "Somebody", workLine: "Carpenter", messagesFrom: "all", zone: "UTC", version: "1" },
    "POST /me/email": { id: ":new", email: "another@example.org" },
    "POST /me/email/:change": { code: everyCode },
    "POST /me/passkeys": { id: ":new", name: "Tablet", answer: ":passkey-made" },
    "POST /me/passkeys/:passkey": { name: "Old phone", version: "1" },
    "POST /me/leaving": { sure: "yes" },
    "POST /me/keep-away/companies": { id: ":new", name: "Roadrunner", domain: "roadrunner.example" },
    "POST /me/keep-away/people": { id: ":new", name: "Otto Weber", email: "" },
    "POST /members/:member/concern": { id: ":new", words: "Please look at this page." },
    "POST /messages/:member": { id: ":new", words: "How are you?" },
    "POST /messages/:member/:message/concern": { id: ":new", words: "Please look at this message." },
  },
};
