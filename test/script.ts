/** Whether this run of the journeys has JavaScript in its browsers. */
export const script: "on" | "off" = process.env["JOURNEY_SCRIPT"] === "off" ? "off" : "on";
