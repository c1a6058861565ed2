import { end, heard, startPart } from "./children.ts";
import type { Driven, Order } from "./driver.ts";
import { processorOf } from "./process-watch.ts";

/** What came of a load, with the processor's milliseconds that each answer cost the server; null where nobody knows. */
export type Load = Driven & { processor: number | null };

/** Sends loads, from a process of its own so that the server has a core to itself. */
export type Driver = { drive(order: Order, server: number): Promise<Load>; close(): Promise<void> };

/** Starts the driver. */
export function openDriver(): Driver {
  const child = startPart("driver");
  return {
    async drive(order, server) {
      const before = processorOf(server);
      child.send(order);
      const driven = await heard<Driven>(child);
      const after = processorOf(server);
      const spent = before === null || after === null ? null : (after - before) * 1000;
      return { ...driven, processor: spent === null || driven.answers === 0 ? null : spent / driven.answers };
    },
    close: () => end(child),
  };
}
