import assert from "node:assert/strict";
import { test } from "node:test";
import { ConfigMistakes, readConfig } from "./config.ts";

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
  assert.match(mistakesOf({ PGHOST: "server", PGUSER: "me" }).join(), /PGHOST, PGUSER/);
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
