import { join, resolve } from "node:path";
import { timeZones } from "./basics/time-zone.ts";

/** Everything that can be set from outside, checked. Nothing else reads the environment. */
export type Config = Readonly<{
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string | null;
  interviewsDatabaseUrl: string | null;
  publicUrl: string;
  publicUrlIsSet: boolean;
  smtpUrl: string | null;
  mailFrom: string | null;
  trustedProxy: number;
  secretKey: string | null;
  logLevel: "debug" | "info" | "warn" | "error";
  assetsDir: string;
}>;

/** What `--help` prints, a setting a line. */
export const settings: readonly (readonly [name: string, meaning: string])[] = [
  ["PORT", "the port to listen on (3000)"],
  ["HOST", "the address to listen on (all of this machine's)"],
  ["DATA_DIR", "the folder for databases, files and the server's key (./data)"],
  [
    "DATABASE_URL",
    "postgres://user:password@server/name, for a community on PostgreSQL 15 or later (SQLite in DATA_DIR)",
  ],
  [
    "INTERVIEWS_DATABASE_URL",
    "a PostgreSQL server of its own for the interviews; only together with DATABASE_URL (SQLite in DATA_DIR)",
  ],
  ["PUBLIC_URL", "the address that people type, such as https://harbour.example.org (http://localhost:PORT)"],
  [
    "SMTP_URL",
    "the mail server, such as smtps://user:password@mail.example.org (none: mail is kept for the host to pass on)",
  ],
  ["MAIL_FROM", "the address that mail comes from; needed with SMTP_URL"],
  ["TRUSTED_PROXY", "how many proxies stand before the server and may name the visitor's address (0)"],
  ["SECRET_KEY", "at least 32 letters that sign links; the same for every process (a file in DATA_DIR)"],
  ["LOG_LEVEL", "debug, info, warn or error (info)"],
];

/** All mistakes in the environment at once, a sentence each. */
export class ConfigMistakes extends Error {
  constructor(readonly mistakes: readonly string[]) {
    super(mistakes.join("\n"));
    this.name = "ConfigMistakes";
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

// What a PostgreSQL client reads by itself.
const postgresNames = ["PGHOST", "PGPORT", "PGDATABASE", "PGUSER", "PGPASSWORD"] as const;

/**
 * The environment for the made-up community: it lies in a folder of its own, never comes near a real one's database, and
 * writes to nobody, for its people's addresses are made up too.
 */
export function forDemo(environment: Environment): Environment {
  const outside = ["DATABASE_URL", "INTERVIEWS_DATABASE_URL", "SMTP_URL", "MAIL_FROM", ...postgresNames];
  const rest = Object.entries(environment).filter(([name]) => !outside.includes(name));
  return { ...Object.fromEntries(rest), DATA_DIR: join(environment["DATA_DIR"]?.trim() || "data", "demo") };
}

/** Reads the environment once. Throws `ConfigMistakes` that names every mistake. */
export function readConfig(environment: Environment, assetsDir: string): Config {
  const mistakes: string[] = [];
  const value = (name: string): string | null => environment[name]?.trim() || null;

  const port = whole("PORT", value("PORT") ?? "3000", 1, 65535, mistakes);
  const databaseUrl = postgresUrl("DATABASE_URL", value("DATABASE_URL"), mistakes);
  const interviewsDatabaseUrl = postgresUrl(
    "INTERVIEWS_DATABASE_URL",
    value("INTERVIEWS_DATABASE_URL"),
    mistakes,
  );
  mistakes.push(...databasesAtOdds(databaseUrl, interviewsDatabaseUrl, environment));

  const publicUrl = publicAddress(value("PUBLIC_URL") ?? `http://localhost:${port}`, mistakes);
  const smtpUrl = value("SMTP_URL");
  const mailFrom = value("MAIL_FROM");
  if (smtpUrl && !/^smtps?:$/.test(URL.parse(smtpUrl)?.protocol ?? "")) {
    mistakes.push("SMTP_URL must begin with smtp:// or smtps://.");
  }
  if (smtpUrl && !mailFrom) mistakes.push("SMTP_URL is set but MAIL_FROM is not: mail needs a sender.");
  if (mailFrom && !smtpUrl) mistakes.push("MAIL_FROM is set but SMTP_URL is not: set both or neither.");
  if (mailFrom && !/^[^\s@<>]+@[^\s@<>]+$/.test(mailFrom))
    mistakes.push("MAIL_FROM must be one plain e-mail address.");

  const trustedProxy = whole("TRUSTED_PROXY", value("TRUSTED_PROXY") ?? "0", 0, 5, mistakes);
  const secretKey = value("SECRET_KEY");
  if (secretKey && secretKey.length < 32) mistakes.push("SECRET_KEY must have at least 32 letters.");
  const logLevel = value("LOG_LEVEL") ?? "info";
  if (!isLogLevel(logLevel)) mistakes.push("LOG_LEVEL must be debug, info, warn or error.");
  if (timeZones.length < 2) mistakes.push("This Node knows no time zones: use one with full ICU data.");

  if (mistakes.length > 0) throw new ConfigMistakes(mistakes);
  return Object.freeze({
    port,
    host: value("HOST") ?? "::",
    dataDir: resolve(value("DATA_DIR") ?? "data"),
    databaseUrl,
    interviewsDatabaseUrl,
    publicUrl,
    publicUrlIsSet: value("PUBLIC_URL") !== null,
    smtpUrl,
    mailFrom,
    trustedProxy,
    secretKey,
    logLevel: logLevel as Config["logLevel"],
    assetsDir,
  });
}

/** What is allowed but good to know, a sentence each, for whoever starts the server. */
export function remarksOn(config: Config): string[] {
  const isHttps = config.publicUrl.startsWith("https:");
  const remarks: (string | false)[] = [
    !config.smtpUrl &&
      "No mail server is set (SMTP_URL): mail is written to this log and to the page Mail in the host's office.",
    !isHttps &&
      "The address is plain http, so cookies are not marked secure: use https where others can reach it.",
    isHttps &&
      config.trustedProxy === 0 &&
      "PUBLIC_URL is https but TRUSTED_PROXY is 0: behind a proxy all visitors count as one and share one limit; set TRUSTED_PROXY to the number of proxies.",
    config.databaseUrl !== null &&
      config.secretKey === null &&
      "SECRET_KEY is not set: the key lies in DATA_DIR. Every process on this database needs the same one, or links made by one are refused by another.",
    config.databaseUrl !== null &&
      config.interviewsDatabaseUrl === null &&
      "INTERVIEWS_DATABASE_URL is not set: interviews lie in a SQLite file in DATA_DIR. Several processes with folders of their own would each have other interviews.",
  ];
  return remarks.filter((remark) => remark !== false);
}

function whole(name: string, text: string, least: number, most: number, mistakes: string[]): number {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
  if (number >= least && number <= most) return number;
  mistakes.push(`${name} must be a whole number from ${least} to ${most}, not "${text}".`);
  return least;
}

function postgresUrl(name: string, text: string | null, mistakes: string[]): string | null {
  if (text === null) return null;
  const url = URL.parse(text);
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) {
    mistakes.push(`${name} must look like postgres://user:password@server/name.`);
  } else {
    if (!url.hostname && !url.searchParams.has("host")) mistakes.push(`${name} names no server.`);
    if (url.pathname.length < 2) mistakes.push(`${name} names no database.`);
  }
  return text;
}

function databasesAtOdds(main: string | null, interviews: string | null, environment: Environment): string[] {
  const mistakes: string[] = [];
  if (interviews && !main) {
    mistakes.push(
      "INTERVIEWS_DATABASE_URL is set but DATABASE_URL is not: set both, or only DATABASE_URL, or neither.",
    );
  }
  if (main && interviews && serverOf(main) === serverOf(interviews)) {
    mistakes.push(
      "INTERVIEWS_DATABASE_URL must be on another server than DATABASE_URL: on one server authors can be found through shared transaction numbers.",
    );
  }
  // NOTE: without this a database that somebody meant to use would be passed over in silence.
  const stray = postgresNames.filter((name) => environment[name]);
  if (!main && stray.length > 0) {
    mistakes.push(
      `${stray.join(", ")} ${stray.length > 1 ? "are" : "is"} set but DATABASE_URL is not: name the whole database in DATABASE_URL, or unset what stands there.`,
    );
  }
  return mistakes;
}

/** Host and port by which two addresses of one server are the same text. */
function serverOf(databaseUrl: string): string {
  const url = URL.parse(databaseUrl);
  const host = (url?.searchParams.get("host") || url?.hostname || "").toLowerCase();
  const port = url?.searchParams.get("port") || url?.port || "5432";
  const isHere = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/.test(host);
  return `${isHere ? "localhost" : host}:${port}`;
}

function publicAddress(text: string, mistakes: string[]): string {
  const url = URL.parse(text);
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== "/" ||
    url.search ||
    url.hash ||
    url.username
  ) {
    mistakes.push(
      "PUBLIC_URL must be an address such as https://harbour.example.org, with no path behind it.",
    );
    return text;
  }
  return url.origin;
}

const isLogLevel = (text: string): text is Config["logLevel"] =>
  ["debug", "info", "warn", "error"].includes(text);
