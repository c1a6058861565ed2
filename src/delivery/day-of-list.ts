/** In which order a list writes days such as 03/04/2026. */
export type DayOrder = "day-first" | "month-first";

/**
 * A day as lists write it: 2026-11-23, 23 Nov 2026, Nov 23, 2026, 23.11.2026, and 11/23/26 where only one order makes a day
 * of it, or `order` says which. What comes behind, such as a time, says nothing. Null where it is none, or could be two.
 */
export function dayOfList(text: string, order: DayOrder | null = null): Temporal.PlainDate | null {
  const found = partsOfDay(text);
  if (!found) return null;
  if (!Array.isArray(found)) return dayOf(found.year, found.month, found.day);
  const [one, other, year] = found;
  const dayFirst = dayOf(year, other, one);
  const monthFirst = dayOf(year, one, other);
  if (order !== null) return order === "day-first" ? dayFirst : monthFirst;
  return dayFirst && monthFirst && one !== other ? null : (dayFirst ?? monthFirst);
}

/** Which order such a day proves: null where it is in no doubt, and "either" where it could be two. */
export function orderOfDay(text: string): DayOrder | "either" | null {
  const found = partsOfDay(text);
  if (!Array.isArray(found)) return null;
  const [one, other, year] = found;
  const dayFirst = dayOf(year, other, one);
  const monthFirst = dayOf(year, one, other);
  if (dayFirst && monthFirst) return one === other ? null : "either";
  return dayFirst ? "day-first" : monthFirst ? "month-first" : null;
}

type Parts = { year: number; month: number; day: number };

/** Three numbers where the order is not said. */
function partsOfDay(text: string): Parts | [number, number, number] | null {
  const iso = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const named =
    /^\s*(?<day>\d{1,2})(?:st|nd|rd|th)?[\s.-]+(?<name>[A-Za-z]{3})[A-Za-z]*[\s.,-]+(?<year>\d{4}|\d{2})(?!\d)/.exec(
      text,
    ) ??
    /^\s*(?:[A-Za-z]{3,9},\s*)?(?<name>[A-Za-z]{3})[A-Za-z]*\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4}|\d{2})(?!\d)/.exec(
      text,
    );
  if (named?.groups) {
    const month = months.indexOf((named.groups["name"] ?? "").toLowerCase()) + 1;
    return { year: yearOf(named.groups["year"]), month, day: Number(named.groups["day"]) };
  }
  const dots = /^\s*(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (dots) return { year: yearOf(dots[3]), month: Number(dots[2]), day: Number(dots[1]) };
  const plain = /^\s*(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?!\d)/.exec(text);
  return plain ? [Number(plain[1]), Number(plain[2]), yearOf(plain[3])] : null;
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const yearOf = (digits = ""): number => Number(digits) + (digits.length === 2 ? 2000 : 0);

function dayOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (year < 1900 || month < 1 || day < 1) return null;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
  } catch {
    return null;
  }
}
