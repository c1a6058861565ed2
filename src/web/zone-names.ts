// The runtime knows some zones by names that are no longer used where people live in them. They are kept under those
// names, and said under today's.
const today: Readonly<Record<string, string>> = {
  "Africa/Asmera": "Africa/Asmara",
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
  "America/Catamarca": "America/Argentina/Catamarca",
  "America/Coral_Harbour": "America/Atikokan",
  "America/Cordoba": "America/Argentina/Cordoba",
  "America/Godthab": "America/Nuuk",
  "America/Indianapolis": "America/Indiana/Indianapolis",
  "America/Jujuy": "America/Argentina/Jujuy",
  "America/Louisville": "America/Kentucky/Louisville",
  "America/Mendoza": "America/Argentina/Mendoza",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Atlantic/Faeroe": "Atlantic/Faroe",
  "Europe/Kiev": "Europe/Kyiv",
  "Pacific/Enderbury": "Pacific/Kanton",
  "Pacific/Ponape": "Pacific/Pohnpei",
  "Pacific/Truk": "Pacific/Chuuk",
};

/** What a zone is called today; a browser may know it by this name or by the runtime's. */
export const zoneToday = (zone: string): string => today[zone] ?? zone;

/** The place that a zone is named after: "Buenos Aires". */
export const zonePlace = (zone: string): string => {
  const place = (zoneToday(zone).split("/").at(-1) ?? zone).replaceAll("_", " ");
  return place === "Ho Chi Minh" ? "Ho Chi Minh City" : place;
};

/** The place with the part of the world it lies in: "Buenos Aires (America, Argentina)". */
export const zoneWithPart = (zone: string): string => {
  const parts = zoneToday(zone).replaceAll("_", " ").split("/").slice(0, -1);
  return parts.length > 0 ? `${zonePlace(zone)} (${parts.join(", ")})` : zonePlace(zone);
};
