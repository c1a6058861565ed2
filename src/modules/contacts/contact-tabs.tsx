import { Tabs } from "../../web/components/index.ts";
import type { JSX } from "../../web/jsx/index.ts";
import { contactUrls } from "./urls.ts";

const places = [
  { href: contactUrls.contacts, label: "People" },
  { href: contactUrls.companies, label: "Companies" },
  { href: contactUrls.followUps, label: "Follow-ups" },
  { href: contactUrls.card, label: "My card" },
];

/** The way around in my people. */
export const ContactTabs = ({ at }: { at: string }): JSX.Element => (
  <Tabs label="In my people" items={places.map((place) => ({ ...place, current: place.href === at }))} />
);
