import { putTogether } from "../../src/app.tsx";
import type { Interviews, Main } from "../../src/database/index.ts";
import { Sources } from "../../src/web/sources.ts";
import type { Town } from "../support.ts";

/** Both databases, as they are in the middle of something. */
export type Handles = { main: Main; interviews: Interviews };

/** Does something and undoes what it did to the databases; `handles` see it before that. */
export type Undone = <Result>(act: (handles: Handles) => Promise<Result>) => Promise<Result>;

/**
 * From here on every request of the town goes to a house whose transactions never end by themselves: what is done
 * within `undone` is rolled back afterwards, so that every attempt finds the same world. One at a time.
 */
export function undoing(town: Town): Undone {
  const { main, interviews } = town.house;
  const outside: Handles = { main: main.write, interviews: interviews.write };
  let handles = outside;
  const house = {
    ...town.house,
    main: {
      ...main,
      get write() {
        return handles.main;
      },
      get read() {
        return handles.main;
      },
    },
    interviews: {
      ...interviews,
      get write() {
        return handles.interviews;
      },
      get read() {
        return handles.interviews;
      },
    },
  };
  const { app } = putTogether(house);
  town.fetch = (request) => app.fetch(request);
  return async (act) => {
    const transactions = {
      main: await main.write.startTransaction().execute(),
      interviews: await interviews.write.startTransaction().execute(),
    };
    handles = transactions;
    // Whoever was counted in memory is new again.
    house.sources = new Sources();
    try {
      return await act(handles);
    } finally {
      handles = outside;
      await transactions.main.rollback().execute();
      await transactions.interviews.rollback().execute();
    }
  };
}
