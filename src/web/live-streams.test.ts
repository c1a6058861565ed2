import assert from "node:assert/strict";
import { test } from "node:test";
import { LiveStreams } from "./live-streams.ts";

/** Opens a stream and reads it: what comes next, or null at the end. */
function read(streams: LiveStreams, session: number, stands = async () => true) {
  let tell = (): void => {};
  let isListening = true;
  const response = streams.open({
    session,
    stands,
    listen(heard) {
      tell = heard;
      return () => void (isListening = false);
    },
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const next = async (): Promise<string | null> => (await reader?.read())?.value ?? null;
  return { response, next, tell: () => tell(), listens: () => isListening };
}

const seldom = (): number => 1_000_000;

test("a stream says now and then that it is still there, and ends when its reader may listen no more", async () => {
  let may = true;
  const streams = new LiveStreams(() => 5);
  const { next, listens } = read(streams, 1, async () => may);
  await next();
  assert.equal(await next(), "event: still\ndata: here\n\n");
  may = false;
  while ((await next()) !== null);
  assert.ok(!listens());
  assert.equal(streams.count, 0);
});

test("a check that fails ends the stream: its page comes again", async () => {
  const streams = new LiveStreams(seldom);
  const { next, tell } = read(streams, 1, () => Promise.reject(new Error("The database is busy")));
  await next();
  tell();
  assert.equal(await next(), "data: changed\n\n");
  assert.equal(await next(), null);
});

test("where there are too many in all a new one is asked to come again, and is welcome when another has ended", async () => {
  const streams = new LiveStreams(seldom, 2);
  const { next, tell } = read(streams, 1, async () => false);
  read(streams, 2);
  const { response } = read(streams, 3);
  assert.equal(response.status, 503);
  assert.equal(response.headers.get("retry-after"), "15");
  tell();
  while ((await next()) !== null);
  assert.equal(streams.count, 1);
  assert.equal(read(streams, 3).response.status, 200);
});

test("the fifth stream of one session lets the oldest rest, and nobody else's", async () => {
  const streams = new LiveStreams(seldom);
  const others = read(streams, 2);
  const mine = Array.from({ length: 5 }, () => read(streams, 1));
  await mine[0]?.next();
  assert.equal(await mine[0]?.next(), "event: rest\ndata: rest\n\n");
  assert.equal(await mine[0]?.next(), null);
  assert.equal(streams.count, 5);
  assert.ok(others.listens() && mine[1]?.listens());
  streams.endAll();
});

test("a server that closes ends all streams and opens no more", async () => {
  const streams = new LiveStreams(seldom);
  const one = read(streams, 1);
  await one.next();
  streams.endAll();
  assert.equal(await one.next(), null);
  assert.equal(read(streams, 1).response.status, 503);
});

test("who has not read one word yet is not told the same twice", async () => {
  const streams = new LiveStreams(seldom);
  const one = read(streams, 1);
  for (let i = 0; i < 500; i++) one.tell();
  streams.endAll();
  let words = "";
  for (let word = await one.next(); word !== null; word = await one.next()) words += word;
  assert.ok(words.split("changed").length <= 4, words.slice(0, 200));
});
