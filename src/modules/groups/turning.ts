import type { Ask } from "../../web/context.ts";

/** Which page of a list is asked for, counted from 1. */
export function pageOf(c: Ask): number {
  const text = c.req.query("page") ?? "";
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 1;
}

/** The address of that page of a list. */
export const atPage = (path: string, page: number): string =>
  page === 1 ? path : `${path}${path.includes("?") ? "&" : "?"}page=${page}`;
