/** A card that waits in this browser to be sent, with what its member wrote on its back. */
export type Waiting = {
  id: string;
  /** Whose it is: it is sent for nobody else. */
  member: string;
  /** When it was written, in milliseconds. */
  at: number;
  /** What is sent. */
  fields: [name: string, value: string][];
  /** What was written, as its member reads it: each with the label that stood above it. */
  written: [label: string, value: string][];
  /** It was on its way once, and may have arrived: it is sent as it was, or not at all. */
  tried?: boolean;
  /** Why the house did not take it. */
  refused?: string;
};

/** Where windows tell each other that something waits, or waits no more. */
export const ringName = "landfall-cards";

const shelf = "waiting";
let opened: Promise<IDBDatabase> | null = null;

/** What waits, the oldest first: of one member, or of everybody. */
export async function waiting(member: string | null): Promise<Waiting[]> {
  const all = await inStore("readonly", (store) => store.getAll() as IDBRequest<Waiting[]>);
  return all.filter((one) => member === null || one.member === member).sort((a, b) => a.at - b.at);
}

/** Keeps a card until it is sent. Fails where this browser keeps nothing. */
export const keepWaiting = (one: Waiting): Promise<unknown> =>
  inStore("readwrite", (store) => store.put(one));

/** It is sent, or thrown away. */
export const forgetWaiting = (id: string): Promise<unknown> =>
  inStore("readwrite", (store) => store.delete(id));

/** Nothing that was written here stays, whoever wrote it. */
export const forgetAll = (): Promise<unknown> => inStore("readwrite", (store) => store.clear());

/** One act upon what waits; done when it is on the disk, so that a telephone may go out right after. */
async function inStore<Got>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Got>,
): Promise<Got> {
  const transaction = (await open()).transaction(shelf, mode, { durability: "strict" });
  const request = act(transaction.objectStore(shelf));
  return new Promise((resolve, reject) => {
    transaction.addEventListener("complete", () => resolve(request.result));
    transaction.addEventListener("abort", () => reject(transaction.error ?? new Error("Nothing was kept")));
  });
}

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open("landfall-cards", 1);
    asked.addEventListener("upgradeneeded", () => {
      asked.result.createObjectStore(shelf, { keyPath: "id" });
    });
    asked.addEventListener("error", () => reject(asked.error ?? new Error("Nothing is kept here")));
    asked.addEventListener("success", () => {
      const database = asked.result;
      // Signing out in another window clears all away: then it is opened anew.
      database.addEventListener("versionchange", () => {
        database.close();
        opened = null;
      });
      database.addEventListener("close", () => (opened = null));
      resolve(database);
    });
  });
  opened.catch(() => (opened = null));
  return opened;
}
