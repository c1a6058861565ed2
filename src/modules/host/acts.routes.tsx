import { Hono } from "hono";
import type { Env } from "../../web/context.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";

export const hostActSayings: Record<string, string> = {};

export const hostActProblems: Record<string, ProblemWords> = {};

export function hostActRoutes(): Hono<Env> {
  return new Hono<Env>();
}
