import { Hono } from "hono";
import type { Env } from "../../web/context.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";

export const wallSayings: Record<string, string> = {};

export const wallProblems: Record<string, ProblemWords> = {};

export function wallRoutes(): Hono<Env> {
  return new Hono<Env>();
}
