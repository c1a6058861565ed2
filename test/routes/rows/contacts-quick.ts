import type { Room } from "../row.ts";

/** Quick notes of whom somebody met: typed, looked through, kept. */
export const contactsQuickRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /contacts/quick                                               in  200 200 200 200 200 200 200 200 in  in
  POST /contacts/quick/lines                                         in  200 200 200 200 200 200 200 200 in  in
  POST /contacts/quick                                               in  303 303 303 303 303 303 303 303 in  in  → /contacts/quick
  `,
  sends: {
    "POST /contacts/quick/lines": {
      lines:
        "Ana Ruiz, ops manager at Brightwater, promised her my résumé by Friday\nTom Hale from Harbour Foods",
      place: "The mixer",
      day: "2026-11-24",
    },
    "POST /contacts/quick": {
      "id-1": ":new",
      "name-1": "Ana Ruiz",
      "same-1": "new",
      "company-1": "Brightwater",
      "note-1": "She rows.",
      "ways-1": "ana@example.org",
      "mine1-1": "my résumé",
      "mine1Due-1": "2026-11-27",
      "theirs1-1": "two names",
      "theirs1Due-1": "",
      place: "The mixer",
      day: "2026-11-24",
    },
  },
};
