import { notFound } from "../../basics/problem.ts";
import type { Ask } from "../../web/context.ts";

// What the database holds in a whole number on both engines.
const largest = 2_147_483_647;

/** The number of an interview in an address, however many zeros stand before it. What can be no number is not found. */
export const numberIn = (c: Ask, name = "number"): number => wholeIn(c, name, 1);

/** The place of a comment in an address; 0 stands for one that has none yet. */
export const placeIn = (c: Ask, least: 0 | 1 = 1): number => wholeIn(c, "place", least);

function wholeIn(c: Ask, name: string, least: number): number {
  const text = c.req.param(name) ?? "";
  const whole = Number(text);
  if (!/^\d{1,12}$/.test(text) || whole < least || whole > largest) throw notFound();
  return whole;
}
