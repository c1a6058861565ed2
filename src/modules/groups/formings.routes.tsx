import { Hono } from "hono";
import type { Env } from "../../web/context.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";

export const formingSayings: Record<string, string> = {};

export const formingProblems: Record<string, ProblemWords> = {};

export function formingRoutes(): Hono<Env> {
  return new Hono<Env>();
}
