import type { ContactPart } from "../contact.ts";

/** Those who play a part, as the list calls them. */
export const partsListed: Record<Exclude<ContactPart, "">, string> = {
  insider: "Insiders",
  "decision-maker": "Decision makers",
  recruiter: "Recruiters",
  seeker: "Other seekers",
  friend: "Friends",
};

/** "1 person", "214 people". */
export const people = (count: number): string => (count === 1 ? "1 person" : `${count} people`);

/** "Ops manager, Brightwater", or whichever of the two is known. */
export const companyLine = ({ title, company }: { title: string; company: string | null }): string =>
  [title, company].filter(Boolean).join(", ");
