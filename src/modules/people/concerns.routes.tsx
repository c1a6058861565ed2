import { Hono } from "hono";
import type { Env } from "../../web/context.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";

export const concernSayings: Record<string, string> = {};

export const concernProblems: Record<string, ProblemWords> = {};

export function concernRoutes(): Hono<Env> {
  return new Hono<Env>();
}
