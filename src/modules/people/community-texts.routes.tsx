import { Hono } from "hono";
import type { Env } from "../../web/context.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";

export const communityTextSayings: Record<string, string> = {};

export const communityTextProblems: Record<string, ProblemWords> = {};

export function communityTextRoutes(): Hono<Env> {
  return new Hono<Env>();
}
