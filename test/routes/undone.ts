import { putTogether } from "../../src/app.tsx";
import type { Main } from "../../src/database/index.ts";
import type { Town } from "../support.ts";

/** Does something and undoes what it did to the database; `db` sees it before that. */
export type Undone = <Result>(act: (db: Main) => Promise<Result>) => Promise<Result>;

/**
 * From here on every request of the town goes to a house whose transactions never end by themselves: what is done
 * within `undone` is rolled back afterwards, so that every attempt finds the same world. One at a time.
 */
export function undoing(town: Town): Undone {
  const { main } = town.house;
  let handle: Main = main.write;
  const house = {
    ...town.house,
    main: {
      ...main,
      get write() {
        return handle;
      },
      get read() {
        return handle;
      },
    },
  };
  const { app } = putTogether(house);
  town.fetch = (request) => app.fetch(request);
  return async (act) => {
    const transaction = await main.write.startTransaction().execute();
    handle = transaction;
    try {
      return await act(transaction);
    } finally {
      handle = main.write;
      await transaction.rollback().execute();
    }
  };
}
