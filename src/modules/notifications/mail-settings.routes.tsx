import { Hono } from "hono";
import type { Env } from "../../web/context.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";

export const mailSettingSayings: Record<string, string> = {};

export const mailSettingProblems: Record<string, ProblemWords> = {};

export function mailSettingRoutes(): Hono<Env> {
  return new Hono<Env>();
}
