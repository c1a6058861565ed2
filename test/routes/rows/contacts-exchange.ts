import type { Room } from "../row.ts";

/** Cards that change hands on the spot. The code is that of Ana, who cannot keep her own. */
export const contactsExchangeRows: Room = {
  table: `
                                                                     vis new mem out org oth coa hst pau del off
  GET  /card/exchange                                                in  200 200 200 200 200 200 200 200 in  in
  POST /card/exchange                                                in  303 303 303 409 303 303 303 303 in  in
  GET  /card/worker.js                                               in  200 200 200 200 200 200 200 200 in  in
  `,
  sends: {
    "POST /card/exchange": {
      id: ":new",
      code: ":keepers-code",
      metWhere: "The mixer",
      iPromised: "My résumé",
    },
  },
};
