import type { PersonalData } from "../../basics/personal.ts";

/** What this room holds about people, column by column. */
export const notificationPersonal: PersonalData = {
  deliveries: {
    personal: {
      kind: "row deleted",
      made_at: "row deleted",
      sent_at: "row deleted",
      given_up_at: "row deleted",
    },
    plain: [],
  },
  kept_mails: {
    personal: {
      to_address: "row deleted",
      subject: "row deleted",
      words: "row deleted",
      kept_at: "row deleted",
    },
    plain: [],
  },
};
