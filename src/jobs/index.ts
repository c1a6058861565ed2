// The boiler room: a stored queue, the loop that empties it, and the clock.
export { type Job, queueJob, reviveJobs } from "./queue.ts";
export { type Chore, makeWorker, type Work, type Worker } from "./worker.ts";
