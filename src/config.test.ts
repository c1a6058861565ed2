import assert from "node:assert/strict";
import { test } from "node:test";
import { ConfigMistakes, forDemo, readConfig, remarksOn } from "./config.ts";

const mistakesOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readConfig(environment, "assets");
    return [];
  } catch (error) {
    assert.ok(error instanceof ConfigMistakes);
    return error.mistakes;
  }
};

test("with nothing set, Landfall opens on SQLite at port 3000", () => {
  const config = readConfig({}, "assets");
  assert.equal(config.port, 3000);
  assert.equal(config.publicUrl, "http://localhost:3000");
  assert.equal(config.databaseUrl, null);
  assert.throws(() => Object.assign(config, { port: 1 }));
});

test("every mistake is named at once", () => {
  const mistakes = mistakesOf({
    PORT: "eighty",
    PUBLIC_URL: "harbour.example.org/path",
    DATABASE_URL: "mysql://x",
    SMTP_URL: "smtp://mail.example.org",
    TRUSTED_PROXY: "yes",
    SECRET_KEY: "short",
    LOG_LEVEL: "loud",
  });
  for (const name of [
    "PORT",
    "PUBLIC_URL",
    "DATABASE_URL",
    "MAIL_FROM",
    "TRUSTED_PROXY",
    "SECRET_KEY",
    "LOG_LEVEL",
  ]) {
    assert.ok(
      mistakes.some((line) => line.includes(name)),
      name,
    );
  }
});

test("half-set databases are refused", () => {
  assert.match(mistakesOf({ DATABASE_URL: "postgres://server" }).join(), /names no database/);
  assert.match(mistakesOf({ DATABASE_URL: "postgres:///name" }).join(), /names no server/);
  assert.match(mistakesOf({ INTERVIEWS_DATABASE_URL: "postgres://a/b" }).join(), /DATABASE_URL is not/);
  assert.match(mistakesOf({ PGHOST: "server" }).join(), /PGHOST is set but DATABASE_URL is not/);
  assert.match(mistakesOf({ PGHOST: "server", PGUSER: "me" }).join(), /PGHOST, PGUSER are set but/);
});

test("interviews may not share a PostgreSQL server with the members who wrote them", () => {
  assert.match(
    mistakesOf({
      DATABASE_URL: "postgres://server/main",
      INTERVIEWS_DATABASE_URL: "postgres://server/interviews",
    }).join(),
    /another server/,
  );
  assert.deepEqual(
    mistakesOf({ DATABASE_URL: "postgres://a/main", INTERVIEWS_DATABASE_URL: "postgres://b/x" }),
    [],
  );
});

test("one server is one server, however its address is written", () => {
  for (const [main, interviews] of [
    ["postgres://a/main", "postgres://a:5432/x"],
    ["postgres://A.example.org/main", "postgres://a.example.org/x"],
    ["postgres://localhost/main", "postgres://127.0.0.1:5432/x"],
    ["postgres://[::1]/main", "postgresql://localhost/x"],
    ["postgres:///main?host=/run/postgresql", "postgres:///x?host=/run/postgresql"],
  ] as const) {
    const mistakes = mistakesOf({ DATABASE_URL: main, INTERVIEWS_DATABASE_URL: interviews });
    assert.match(mistakes.join(), /another server/, `${main} and ${interviews}`);
  }
  for (const interviews of ["postgres://localhost:5433/x", "postgres://b/x"]) {
    assert.deepEqual(
      mistakesOf({ DATABASE_URL: "postgres://localhost/main", INTERVIEWS_DATABASE_URL: interviews }),
      [],
    );
  }
});

test("what is allowed but would surprise somebody is said at the start", () => {
  const said = (environment: Record<string, string>): string =>
    remarksOn(readConfig(environment, "assets")).join("\n");
  const proxied = { PUBLIC_URL: "https://harbour.example.org", TRUSTED_PROXY: "1" };
  const mailed = { SMTP_URL: "smtp://mail.example.org", MAIL_FROM: "harbour@example.org" };
  assert.equal(said({ ...proxied, ...mailed }), "");
  assert.match(said(proxied), /No mail server/);
  assert.match(said(mailed), /plain http/);
  assert.match(said({ ...proxied, ...mailed, TRUSTED_PROXY: "0" }), /share one limit/);
  const shared = { ...proxied, ...mailed, DATABASE_URL: "postgres://a/main" };
  assert.match(said(shared), /needs the same one/);
  assert.match(said(shared), /INTERVIEWS_DATABASE_URL is not set/);
  const whole = {
    ...shared,
    SECRET_KEY: "k".repeat(32),
    INTERVIEWS_DATABASE_URL: "postgres://b/interviews",
  };
  assert.equal(said(whole), "");
});

test("the made-up community passes over the databases of a real one", () => {
  const config = readConfig(
    forDemo({
      DATA_DIR: "/srv/a",
      DATABASE_URL: "postgres://a/main",
      PGHOST: "a",
      PGUSER: "me",
      SMTP_URL: "smtp://mail.example.org",
      MAIL_FROM: "landfall@example.org",
      PORT: "4000",
    }),
    "assets",
  );
  assert.equal(config.databaseUrl, null);
  assert.equal(config.interviewsDatabaseUrl, null);
  assert.equal(config.smtpUrl, null, "nobody there can be written to");
  assert.equal(config.dataDir, "/srv/a/demo");
  assert.equal(config.port, 4000);
});
