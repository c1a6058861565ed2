/** What is hoped for of a figure: of its value, or of its ratio to the limit. */
export type Aims = {
  of: "value" | "ratio";
  better: "more" | "less";
  pass: number;
  aim?: number;
  dream?: number;
};

/** One thing measured; `limit` is the same measured on the bare server in the same run. */
export type Figure = {
  name: string;
  value: number;
  unit: string;
  limit: number | null;
  ratio: number | null;
  aims?: Aims;
};

export type Verdict = "short" | "passed" | "aimed at" | "dream" | "";

/** A figure beside what the bare server did. */
export function figure(
  name: string,
  value: number,
  unit: string,
  limit: number | null = null,
  aims?: Aims,
): Figure {
  const ratio = limit === null || limit === 0 ? null : value / limit;
  return { name, value, unit, limit, ratio, ...(aims ? { aims } : {}) };
}

/** Which of its steps a figure has reached; nothing where nobody hoped for anything. */
export function verdict({ value, ratio, aims }: Figure): Verdict {
  const got = aims?.of === "ratio" ? ratio : value;
  if (!aims || got === null) return "";
  const reaches = (step: number | undefined): boolean =>
    step !== undefined && (aims.better === "more" ? got >= step : got <= step);
  if (reaches(aims.dream)) return "dream";
  if (reaches(aims.aim)) return "aimed at";
  return reaches(aims.pass) ? "passed" : "short";
}

/** A figure as a line for programs. */
export const asLine = ({ name, value, unit, limit, ratio }: Figure): string =>
  JSON.stringify({ name, value: rounded(value), unit, limit: rounded(limit), ratio: rounded(ratio) });

/** Four digits say all that a measurement knows. */
export function rounded<Value extends number | null>(value: Value): Value {
  return (value === null ? null : Number(value.toPrecision(4))) as Value;
}

/** The value below which a share of all of them lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);
