import { Hono } from "hono";
import type { Env } from "../../web/context.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";

export const floorSayings: Record<string, string> = {};

export const floorProblems: Record<string, ProblemWords> = {};

export function floorRoutes(): Hono<Env> {
  return new Hono<Env>();
}
