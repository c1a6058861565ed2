import { Tabs } from "../../../web/components/index.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { searchUrls } from "../urls.ts";

const places = [
  { href: searchUrls.search, label: "Overview" },
  { href: searchUrls.opportunities, label: "Opportunities" },
  { href: searchUrls.activities, label: "Activities" },
  { href: searchUrls.weeks, label: "Weeks" },
  { href: searchUrls.jobInterviews, label: "Job interviews" },
  { href: searchUrls.thankYous, label: "Thanks" },
];

/** The way around in my search. `at` is one of its addresses. */
export const SearchTabs = ({ at }: { at: string }): JSX.Element => (
  <Tabs label="In my search" items={places.map((place) => ({ ...place, current: place.href === at }))} />
);
