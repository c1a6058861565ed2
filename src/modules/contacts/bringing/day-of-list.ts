/** A day as lists write it: 2026-11-23, or 23 Nov 2026. Null where it is none, or could be two. */
export function dayOfList(text: string): Temporal.PlainDate | null {
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, day, name, year] = /^\s*(\d{1,2})[\s.-]+([A-Za-z]{3})[A-Za-z]*[\s.-]+(\d{4})\s*$/.exec(text) ?? [];
  const month = months.indexOf((name ?? "").toLowerCase()) + 1;
  return month === 0 ? null : dayOf(Number(year), month, Number(day));
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

function dayOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (year < 1900) return null;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
  } catch {
    return null;
  }
}
