import { Hono } from "hono";
import type { Env } from "../../web/context.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";

export const hostTextSayings: Record<string, string> = {};

export const hostTextProblems: Record<string, ProblemWords> = {};

export function hostTextRoutes(): Hono<Env> {
  return new Hono<Env>();
}
