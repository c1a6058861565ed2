import type { Ask } from "./context.ts";

/** Some rows of a long list, whether others stand before them, and the address of the next where there are more. */
export type PageOfRows<Row> = { rows: Row[]; isLater: boolean; more: string | null };

const pageful = 50;

/**
 * The rows of a list after the position that stands in the address under `name`, from the first where none does. `path` is
 * where the list is; `load` gives so many rows after a position.
 */
export async function pageOfRows<Row extends { position: number }>(
  c: Ask,
  { path, name }: { path: string; name: string },
  load: (from: { after: number; most: number }) => Promise<Row[]>,
): Promise<PageOfRows<Row>> {
  const asked = c.req.query(name) ?? "";
  const after = /^\d{1,5}$/.test(asked) ? Number(asked) : -1;
  const rows = await load({ after, most: pageful + 1 });
  const last = rows.length > pageful ? rows[pageful - 1] : undefined;
  const more = last ? `${path}?${name}=${last.position}` : null;
  return { rows: rows.slice(0, pageful), isLater: after >= 0, more };
}
