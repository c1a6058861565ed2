import type { Room } from "../row.ts";

/** Ben's address book: Ana Ruiz of Brightwater is his, and nobody else finds her. */
export const contactsBookRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /contacts/new                                                 in  200 200 200 200 200 200 200 200 in  in
  POST /contacts/new                                                 in  200 200 200 200 200 200 200 200 in  in
  POST /contacts                                                     in  303 303 303 303 303 303 303 303 in  in
  GET  /contacts/:contact/edit                                       in  404 200 404 404 404 404 404 404 in  in
  POST /contacts/:contact/edit                                       in  404 303 404 404 404 404 404 404 in  in
  GET  /contacts/:contact/removal                                    in  404 200 404 404 404 404 404 404 in  in
  POST /contacts/:contact/removal                                    in  404 303 404 404 404 404 404 404 in  in
  POST /contacts/:contact/exchanges                                  in  404 303 404 404 404 404 404 404 in  in
  GET  /contacts/:contact/exchanges/:exchange/edit                   in  404 200 404 404 404 404 404 404 in  in
  POST /contacts/:contact/exchanges/:exchange/edit                   in  404 303 404 404 404 404 404 404 in  in
  POST /contacts/:contact/exchanges/:exchange/removal                in  404 303 404 404 404 404 404 404 in  in
  POST /contacts/:contact/keeping                                    in  404 303 404 404 404 404 404 404 in  in
  POST /contacts/:contact/snooze                                     in  404 303 404 404 404 404 404 404 in  in
  GET  /companies                                                    in  200 200 200 200 200 200 200 200 in  in
  GET  /companies/:company                                           in  404 200 404 404 404 404 404 404 in  in
  GET  /companies/:company/edit                                      in  404 200 404 404 404 404 404 404 in  in
  POST /companies/:company/edit                                      in  404 303 404 404 404 404 404 404 in  in
  POST /companies/:company/joining                                   in  404 303 404 404 404 404 404 404 in  in
  POST /companies/:company=unused/removal                            in  404 303 404 404 404 404 404 404 in  in
  `,
  sends: {
    "POST /contacts/new": { name: "Rosa Lind", about: "Keeps the lock.", iPromised: "A call" },
    "POST /contacts": {
      id: ":new",
      mineId: ":new",
      theirsId: ":new",
      name: "Rosa Lind",
      company: "Nordlicht",
      way1: "rosa@example.com",
      tags: "Harbour",
      iPromised: "A call",
    },
    "POST /contacts/:contact/edit": { name: "Ana Sol", company: "Brightwater", version: "0" },
    "POST /contacts/:contact/exchanges": { id: ":new", kind: "call", on: "2026-11-23", words: "A call." },
    "POST /contacts/:contact/exchanges/:exchange/edit": {
      kind: "met",
      on: "2026-11-20",
      words: "At the spring fair.",
      version: "0",
    },
    "POST /contacts/:contact/keeping": { days: "60" },
    "POST /contacts/:contact/snooze": { soon: "two-weeks" },
    "POST /companies/:company/edit": { name: "Clearwater", notes: "They hire in spring.", version: "0" },
    "POST /companies/:company/joining": { other: ":empty" },
  },
};
