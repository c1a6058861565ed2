import { setImmediate as pause } from "node:timers/promises";
import type { Id } from "../../../basics/ids.ts";
import type { Main } from "../../../database/index.ts";
import { opportunityMatch } from "../opportunities/opportunity-row.ts";
import type { Application } from "./application.ts";

/** By what an application is known: the page of its posting where it has one, its company and title, and the day on which it was sent. */
export type Sought = { page: string | null; name: string; day: string };

export function soughtOf({
  title,
  company,
  link,
  appliedOn,
}: Pick<Application, "title" | "company" | "link" | "appliedOn">): Sought {
  const name = opportunityMatch(company, title, "");
  const words = link === "" ? name : opportunityMatch(company, title, link);
  return { page: words === name ? null : words, name, day: appliedOn };
}

/** What a search holds already, and by what it is found. A page tells two jobs of one name apart; without one on both sides the name counts. */
export class Known {
  readonly #pages = new Set<string>();
  readonly #names = new Map<string, { isPageless: boolean }>();

  add({ page, name }: Sought): void {
    if (page !== null) this.#pages.add(page);
    const before = this.#names.get(name);
    this.#names.set(name, { isPageless: page === null || (before?.isPageless ?? false) });
  }

  has({ page, name }: Sought): boolean {
    if (page !== null && this.#pages.has(page)) return true;
    const named = this.#names.get(name);
    return named !== undefined && (page === null || named.isPageless);
  }
}

const handful = 2_000;

/** All that a search holds, in sight. */
export async function knownIn(read: Main, who: Id, search: Id): Promise<Known> {
  const known = new Known();
  let after = 0;
  for (;;) {
    const rows = await read
      .selectFrom("opportunities")
      .leftJoin("companies", "companies.id", "opportunities.company_id")
      .select(["opportunities.id", "opportunities.title", "opportunities.link", "companies.name as company"])
      .where("opportunities.search_id", "=", search)
      .where("opportunities.member_id", "=", who)
      .where("opportunities.put_away", "=", "")
      .where("opportunities.id", ">", after)
      .orderBy("opportunities.id")
      .limit(handful)
      .execute();
    for (const row of rows) known.add(soughtOf({ ...row, company: row.company ?? "", appliedOn: "" }));
    const last = rows.at(-1);
    if (!last || rows.length < handful) return known;
    after = last.id;
    await pause();
  }
}

/** The line on which each of a file's own rows stands for the first time, where it stands there twice: sent for again on another day is another. */
export function twiceAmong(rows: readonly (Sought & { line: number })[]): (number | null)[] {
  const firsts = new Map<string, { line: number; page: string | null }[]>();
  return rows.map(({ line, page, name, day }) => {
    const key = `${name} ${day}`;
    const same = firsts.get(key) ?? [];
    const first = same.find((one) => one.page === null || page === null || one.page === page);
    if (!first) firsts.set(key, [...same, { line, page }]);
    return first?.line ?? null;
  });
}
