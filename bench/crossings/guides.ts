/**
 * For each interview, whose experience meets its struggle: those who have truly been there and say what they did. Decided by
 * reading, not by shared words and not by what was chosen from the lists, in which people mark more and less than they tell.
 */
export const guidesOf: Readonly<Record<string, string>> = {
  "night-baker":
    "printer-turned-guide welding-at-29 no-degree-programmer history-degree reading-lips network-cables",
  "counter-clerk":
    "printer-turned-guide secretary-back-at-58 accountant-landed-at-54 phone-before-noon grant-writer translator-of-manuals weekday-timetable",
  "printer-turned-guide": "deputy-in-secret buyer-shown-the-door radio-voice-home-again",
  "shut-the-cafe": "accountant-landed-at-54 evening-cleaner assistant-to-dentists bakers-debts foreman-at-61",
  "head-of-school":
    "accountant-landed-at-54 evening-cleaner assistant-to-dentists secretary-back-at-58 printer-turned-guide",
  "phone-before-noon": "lunch-hour weekday-timetable after-treatment pharmacist-behind-the-till",
  "long-lane": "harbour-clerk two-bus-ride bus-driver-in-pension",
  "shy-surveyor": "head-of-school pitch-and-stall record-shop cabinet-maker",
  "returning-nurse": "midwife-returned four-years-for-father year-at-sea lab-notebook foreman-at-61",
  "first-desk":
    "late-apprentice no-degree-programmer phone-before-noon grant-writer translator-of-manuals weekday-timetable",
  "welding-at-29": "late-apprentice no-degree-programmer",
  "lab-notebook": "counter-clerk slow-return cabinet-maker grant-writer no-degree-programmer",
  "lunch-hour": "deputy-in-secret accountant-landed-at-54 network-cables shy-surveyor hotel-desk",
  "four-years-for-father":
    "delivery-rider shut-the-cafe bakers-debts mother-of-twins weekday-timetable after-treatment lunch-hour",
  "second-start": "gardener-released bad-word-from-a-chief",
  "slow-return": "coder-out-of-the-fog draughtsman-new-board panels-on-roofs sister-of-a-patient",
  "two-stamps":
    "choir-mechanic architect-of-few-words assistant-to-dentists cook-with-homework warehouse-scholar museum-volunteer",
  "quiet-analyst":
    "deputy-in-secret accountant-landed-at-54 network-cables buyer-shown-the-door radio-voice-home-again",
  "hotel-desk":
    "night-baker teacher-after-the-bell weekday-timetable followed-a-husband long-lane buyer-shown-the-door",
  "choir-mechanic": "secretary-back-at-58 father-at-home first-desk junior-tester",
  "harbour-clerk":
    "radio-voice-home-again museum-volunteer cook-with-homework warehouse-scholar choir-mechanic head-of-school pitch-and-stall record-shop cabinet-maker",
  "warehouse-scholar": "two-stamps cook-with-homework history-degree reading-lips network-cables",
  "grant-writer":
    "shaking-hands sales-veteran drama-graduate phone-before-noon delivery-rider shut-the-cafe mother-of-twins",
  "shaking-hands": "quiet-analyst drama-graduate",
  "foreman-at-61":
    "printer-turned-guide secretary-back-at-58 accountant-landed-at-54 reading-lips history-degree network-cables",
  "secretary-back-at-58": "shut-the-cafe delivery-rider bakers-debts mother-of-twins",
  "sales-veteran":
    "accountant-landed-at-54 evening-cleaner assistant-to-dentists bus-driver-in-pension deputy-in-secret buyer-shown-the-door radio-voice-home-again",
  "accountant-landed-at-54": "bad-word-from-a-chief lab-notebook foreman-at-61",
  "teacher-after-the-bell": "head-of-school pitch-and-stall record-shop cabinet-maker",
  "draughtsman-new-board":
    "printer-turned-guide no-degree-programmer welding-at-29 slow-return cabinet-maker",
  "bus-driver-in-pension": "reading-lips history-degree network-cables",
  "mother-of-twins": "four-years-for-father year-at-sea midwife-returned returning-nurse father-of-three",
  "father-at-home":
    "four-years-for-father year-at-sea midwife-returned lunch-hour weekday-timetable after-treatment",
  "year-at-sea":
    "radio-voice-home-again museum-volunteer cook-with-homework warehouse-scholar choir-mechanic",
  "sister-of-a-patient": "two-bus-ride father-of-three",
  "midwife-returned": "deputy-in-secret buyer-shown-the-door radio-voice-home-again",
  "after-treatment":
    "coder-out-of-the-fog draughtsman-new-board panels-on-roofs four-years-for-father year-at-sea",
  "coder-out-of-the-fog": "quiet-analyst drama-graduate",
  "reading-lips": "coder-out-of-the-fog panels-on-roofs draughtsman-new-board quiet-analyst",
  "pharmacist-behind-the-till":
    "assistant-to-dentists architect-of-few-words choir-mechanic two-stamps cook-with-homework",
  "assistant-to-dentists": "deputy-in-secret buyer-shown-the-door radio-voice-home-again",
  "architect-of-few-words": "two-stamps cook-with-homework quiet-analyst drama-graduate",
  "cook-with-homework": "printer-turned-guide welding-at-29 no-degree-programmer",
  "followed-a-husband":
    "radio-voice-home-again museum-volunteer cook-with-homework warehouse-scholar choir-mechanic lab-notebook foreman-at-61",
  "translator-of-manuals":
    "head-of-school pitch-and-stall record-shop cabinet-maker deputy-in-secret buyer-shown-the-door radio-voice-home-again",
  "radio-voice-home-again": "printer-turned-guide welding-at-29 no-degree-programmer",
  "history-degree":
    "head-of-school pitch-and-stall record-shop cabinet-maker late-apprentice no-degree-programmer",
  "late-apprentice": "delivery-rider shut-the-cafe mother-of-twins bakers-debts",
  "junior-tester":
    "late-apprentice no-degree-programmer shaking-hands sales-veteran drama-graduate phone-before-noon",
  "no-degree-programmer": "lunch-hour weekday-timetable after-treatment coder-out-of-the-fog",
  "school-leaver": "quiet-analyst drama-graduate late-apprentice",
  "drama-graduate":
    "night-baker teacher-after-the-bell weekday-timetable followed-a-husband long-lane head-of-school pitch-and-stall record-shop cabinet-maker",
  "museum-volunteer": "phone-before-noon grant-writer translator-of-manuals weekday-timetable",
  "rent-is-due":
    "delivery-rider shut-the-cafe bakers-debts mother-of-twins lunch-hour weekday-timetable after-treatment",
  "delivery-rider":
    "second-start evening-cleaner assistant-to-dentists rent-is-due night-baker weekday-timetable sister-of-a-patient",
  "father-of-three":
    "delivery-rider shut-the-cafe mother-of-twins bakers-debts reading-lips history-degree network-cables",
  "evening-cleaner": "head-of-school pitch-and-stall record-shop cabinet-maker",
  "bakers-debts": "father-at-home secretary-back-at-58 junior-tester first-desk",
  "weekday-timetable": "shaking-hands sales-veteran drama-graduate phone-before-noon",
  "two-bus-ride":
    "harbour-clerk bus-driver-in-pension phone-before-noon grant-writer translator-of-manuals weekday-timetable",
  "deputy-in-secret": "shy-surveyor hotel-desk",
  "buyer-shown-the-door": "bad-word-from-a-chief gardener-released quiet-analyst drama-graduate",
  "gardener-released": "delivery-rider bakers-debts shut-the-cafe",
  "bad-word-from-a-chief": "phone-before-noon grant-writer translator-of-manuals weekday-timetable",
  "network-cables":
    "shy-surveyor hotel-desk census-questions father-at-home junior-tester first-desk secretary-back-at-58",
  "panels-on-roofs": "harbour-clerk bus-driver-in-pension",
  "census-questions":
    "night-baker teacher-after-the-bell weekday-timetable followed-a-husband long-lane four-years-for-father year-at-sea",
  "record-shop":
    "printer-turned-guide no-degree-programmer welding-at-29 secretary-back-at-58 accountant-landed-at-54",
  "pitch-and-stall":
    "first-desk father-at-home junior-tester secretary-back-at-58 cabinet-maker slow-return counter-clerk grant-writer",
  "cabinet-maker": "first-desk father-at-home junior-tester secretary-back-at-58",
};
