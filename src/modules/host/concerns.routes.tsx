import { Hono } from "hono";
import type { Env } from "../../web/context.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";

export const hostConcernSayings: Record<string, string> = {};

export const hostConcernProblems: Record<string, ProblemWords> = {};

export function hostConcernRoutes(): Hono<Env> {
  return new Hono<Env>();
}
