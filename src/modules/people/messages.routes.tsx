import { Hono } from "hono";
import type { Env } from "../../web/context.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";

export const messageSayings: Record<string, string> = {};

export const messageProblems: Record<string, ProblemWords> = {};

export function messageRoutes(): Hono<Env> {
  return new Hono<Env>();
}
