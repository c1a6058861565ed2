import type { Id } from "../../../basics/ids.ts";
import type { TodayButton } from "../../people/index.ts";
import { contactUrls } from "../urls.ts";

/** What can be done with one tap where it is time to be in touch with somebody: later, or never more. */
export const touchButtons = (contact: Id): TodayButton[] => [
  { label: "In two weeks", action: contactUrls.snooze(contact), fields: { soon: "two-weeks" } },
  { label: "Turn it off", action: contactUrls.keeping(contact), fields: { days: "0" } },
];
