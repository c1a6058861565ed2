import { Hono } from "hono";
import type { Env } from "../../web/context.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";

export const keepAwaySayings: Record<string, string> = {};

export const keepAwayProblems: Record<string, ProblemWords> = {};

export function keepAwayRoutes(): Hono<Env> {
  return new Hono<Env>();
}
