import { Hono } from "hono";
import type { Env } from "../../web/context.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";

export const wishSayings: Record<string, string> = {};

export const wishProblems: Record<string, ProblemWords> = {};

export function wishRoutes(): Hono<Env> {
  return new Hono<Env>();
}
