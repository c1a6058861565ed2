import { createHash } from "node:crypto";
import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import type { OpportunitiesTable } from "../../../database/index.ts";
import { companyMatch } from "../../contacts/index.ts";
import { bareWords } from "../../people/index.ts";
import { indexed } from "../search.ts";
import type { OpportunityWords } from "./opportunity.ts";
import { opportunitySearchWords } from "./opportunity-words.ts";

export { opportunitySearchWords } from "./opportunity-words.ts";

/** A row as it is when an opportunity is new; from whom it is known is the caller's to add, who alone knows which contact is meant. */
export const opportunityRow = (
  who: Id,
  search: Id,
  what: OpportunityWords & { id: Id },
  company: Id | null,
  now: Temporal.Instant,
): OpportunitiesTable => ({
  id: what.id,
  member_id: who,
  search_id: search,
  company_id: company,
  ...columnsOf(what),
  found_contact_id: null,
  stage: what.stage,
  stage_on: what.stageOn.toString(),
  closed_why: what.stage === "closed" ? (what.closedWhy ?? "other") : "",
  match_words: opportunityMatch(what.company, what.title, what.link),
  shown: "",
  import_id: null,
  put_away: "",
  made_at: instantText(now),
  version: 1,
});

/** An opportunity's own words as columns, but for its stage. */
export const columnsOf = (what: OpportunityWords) => ({
  title: what.title,
  place: what.place,
  pay: what.pay,
  link: what.link,
  channel: what.channel,
  also_networked: what.channel === "posting" && what.alsoNetworked ? 1 : 0,
  found_where: what.foundWhere,
  job_kind: what.jobKind,
  next_step: what.nextStep,
  next_on: what.nextOn?.toString() ?? "",
  notes: what.notes,
  search_words: opportunitySearchWords(what),
});

/**
 * What one that is brought a second time is known by: the address of its posting, without what only says whence somebody
 * came; else its company and title, however they are spelled.
 */
export function opportunityMatch(company: string, title: string, link: string): string {
  const page = pageOf(link);
  if (page) return page;
  return shortened(`${company === "" ? "" : companyMatch(company)}/${bareWords(title) || title}`);
}

function pageOf(link: string): string | null {
  const address = URL.parse(link);
  if (!address?.protocol.startsWith("http")) return null;
  const asked = [...address.searchParams].filter(([name]) => !/^(?:utm_|trk|ref|gh_src|lever-)/i.test(name));
  const host = address.hostname.replace(/^www\./, "");
  const query = asked.map(([name, value]) => `${name}=${value}`).sort();
  const path = address.pathname.replace(/\/+$/, "");
  // The front page of a board is no posting.
  if (path === "" && query.length === 0) return null;
  return shortened(`${host}${path}${query.length > 0 ? `?${query.join("&")}` : ""}`);
}

/** As much as an index holds: of what is longer its sum stands for the end, so that two long ones are still told apart. */
const shortened = (words: string): string =>
  words.length <= 150
    ? indexed(words)
    : indexed(words.slice(0, 100)) + createHash("sha256").update(words).digest("base64url");
