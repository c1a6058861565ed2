/** A day that stands in a text, and from where to where its words reach. */
export type DayFound = { on: Temporal.PlainDate; from: number; to: number };

type Rule = { words: RegExp; day: (parts: Parts, today: Temporal.PlainDate) => Temporal.PlainDate | null };
type Parts = Readonly<Record<string, string | undefined>>;

/**
 * The first day that English words name: today, tomorrow, a weekday (the next such day), "by 3 December", "by the 30th" (the
 * next one), "next week" (its Monday), "end of the week" (Friday), "in two weeks", 2026-12-03. A weekday counts behind a word
 * such as "by", or at the end: "her Friday club" names no day. A date without a year is the next such date. Null where
 * nothing is clear.
 */
export function dayIn(text: string, today: Temporal.PlainDate): DayFound | null {
  for (const { words, day } of rules) {
    const match = words.exec(text);
    const on = match && day(match.groups ?? {}, today);
    if (match && on) return { on, from: match.index, to: match.index + match[0].length };
  }
  return null;
}

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const numbers = ["a", "one", "two", "three", "four", "five", "six"];

const before = String.raw`(?<![\p{L}\p{N}])`;
const after = String.raw`(?![\p{L}\p{N}]|[-.'’/][\p{L}\p{N}])`;
const by = String.raw`(?:by|on|until|till|before)\s+`;
const weekday = String.raw`(?<weekday>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?`;
const month = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
const number = String.raw`(?<number>\d{1,2})(?:st|nd|rd|th)?`;
const ordinal = String.raw`(?<number>\d{1,2})(?:st|nd|rd|th)`;
const year = String.raw`(?:,?\s+(?<year>\d{4}))?`;

const worded = (pattern: string): RegExp => new RegExp(`${before}${pattern}${after}`, "iu");
const lastly = (pattern: string): RegExp => new RegExp(`${before}${pattern}[.!\\s]*$`, "iu");

const rules: readonly Rule[] = [
  { words: worded(String.raw`(?:${by})?(?<iso>\d{4}-\d{2}-\d{2})`), day: ({ iso }) => plainDate(iso ?? "") },
  { words: worded(String.raw`(?:${by})?(?:the\s+)?${number}\s+(?:of\s+)?${month}${year}`), day: dateNamed },
  { words: worded(String.raw`${by}${month}\s+${number}${year}`), day: dateNamed },
  { words: lastly(String.raw`${month}\s+${number}${year}`), day: dateNamed },
  {
    words: lastly(String.raw`(?:${by}(?:the\s+)?|the\s+)${ordinal}(?:\s+of\s+(?:the|this)\s+month)?`),
    day: ordinalNamed,
  },
  {
    words: worded(`(?:${by})?(?:today|tonight|eod|(?:the\\s+)?end\\s+of\\s+(?:the\\s+)?day)`),
    day: (_, today) => today,
  },
  {
    words: worded(`(?:${by})?(?:tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr|tmw)`),
    day: (_, today) => today.add({ days: 1 }),
  },
  {
    words: worded(String.raw`(?:${by})?(?:eow|(?:the\s+)?end\s+of\s+(?:(?:the|this)\s+)?week)`),
    day: (_, today) => (today.dayOfWeek === 5 ? today : nextWeekday("fri", today)),
  },
  { words: worded(String.raw`(?:${by})?next\s+week`), day: (_, today) => nextWeekday("mon", today) },
  { words: worded(String.raw`(?:${by})?(?:this|next)\s+${weekday}`), day: weekdayNamed },
  { words: worded(`${by}${weekday}`), day: weekdayNamed },
  { words: lastly(weekday), day: weekdayNamed },
  {
    words: worded(String.raw`(?:with)?in\s+(?<count>\d{1,2}|${numbers.join("|")})\s+(?<unit>day|week)s?`),
    day: ({ count = "", unit = "" }, today) => today.add(spanOf(count.toLowerCase(), unit.toLowerCase())),
  },
];

const asked: readonly RegExp[] = [
  new RegExp(
    String.raw`${before}(?:${by})(?<day>\d{1,2}(?:/\d{1,2}(?:/\d{2,4})?|\.(?:0?[1-9]|1[0-2])(?:\.\d{2,4})?|-\d{1,2}-\d{2,4}))(?![\p{L}\p{N}])`,
    "iu",
  ),
  lastly(String.raw`(?!24/7)(?<day>\d{1,2}/\d{1,2}(?:/\d{2,4})?)`),
  worded(
    String.raw`(?:${by})(?:the\s+)?(?<day>(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?${month}|${month.replace("<month>", "<named>")}\s+\d{1,2}))`,
  ),
  lastly(String.raw`(?:${by})(?:the\s+)?(?<day>\d{1,2}(?:st|nd|rd|th))`),
];

/** Words that mean some day, but do not say which: 3/12 is one day here and another there, and there is no 31 February. Nothing where there are none. */
export function unclearDayIn(text: string): string {
  for (const words of asked) {
    const { day } = words.exec(text)?.groups ?? {};
    if (day) return day;
  }
  return "";
}

function plainDate(iso: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(iso);
  } catch {
    return null;
  }
}

function dateNamed({ number: day = "", month: name = "", year: named }: Parts, today: Temporal.PlainDate) {
  const inYear = (of: number): Temporal.PlainDate | null => {
    const monthOf = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
    return plainDate(`${String(of).padStart(4, "0")}-${twoDigits(monthOf)}-${twoDigits(Number(day))}`);
  };
  if (named) return inYear(Number(named));
  const thisYear = inYear(today.year);
  const isOver = thisYear === null || Temporal.PlainDate.compare(thisYear, today) < 0;
  return isOver ? inYear(today.year + 1) : thisYear;
}

const twoDigits = (count: number): string => String(count).padStart(2, "0");

/** The next such day of a month that has one. */
function ordinalNamed({ number: named = "" }: Parts, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const day = Number(named);
  for (const months of [0, 1, 2]) {
    const within = today.with({ day: 1 }).add({ months });
    if (day < 1 || day > within.daysInMonth) continue;
    const on = within.with({ day });
    if (Temporal.PlainDate.compare(on, today) >= 0) return on;
  }
  return null;
}

function weekdayNamed({ weekday: name = "" }: Parts, today: Temporal.PlainDate): Temporal.PlainDate {
  return nextWeekday(name.slice(0, 3).toLowerCase(), today);
}

/** Never today itself: who says "Friday" on a Friday means the next one. */
function nextWeekday(name: string, today: Temporal.PlainDate): Temporal.PlainDate {
  const days = (weekdays.indexOf(name) + 1 - today.dayOfWeek + 7) % 7;
  return today.add({ days: days === 0 ? 7 : days });
}

function spanOf(count: string, unit: string): Temporal.DurationLike {
  const days = /^\d+$/.test(count) ? Number(count) : Math.max(1, numbers.indexOf(count));
  return { days: unit === "week" ? days * 7 : days };
}
