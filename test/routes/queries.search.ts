/** How many queries each page of my search asks, in the same writing as queries.ts. */
export const queriesOfSearch = `
   1  member           GET /search/export
  34  member           GET /search/export.zip  grows with files that are kept
   3  member           GET /search/imports
   6  member           GET /search/imports/:import
   8  member           GET /search/imports/:import=search-brought
   4  member           GET /search/imports/:import=search-unsorted/columns
   4  member           GET /opportunities
   4  member           GET /opportunities/list
   4  member           GET /opportunities/list?stage=applied
   1  member           GET /opportunities/search  leads on
   4  member           GET /opportunities/new
  17  member           GET /opportunities/:opportunity  grows with setback cards that come up
   4  member           GET /opportunities/:opportunity/edit
   2  member           GET /opportunities/:opportunity/stage
   2  member           GET /opportunities/:opportunity/next
   3  member           GET /opportunities/:opportunity/posting
   2  member           GET /opportunities/:opportunity/removal
   3  member           GET /activities
   3  member           GET /activities?kind=conversation
   2  member           GET /activities/new
   5  member           GET /activities/new?kind=conversation
   2  member           GET /activities/:activity  leads on
   5  member           GET /activities/:activity/edit
   2  member           GET /activities/:activity/removal
  13  member           GET /search
   3  newcomer         GET /search
   2  member           GET /search/opening
   2  newcomer         GET /search/opening
   2  member           GET /search/closing
   3  member           GET /search/landing
   2  member           GET /search/earlier
  12  member           GET /search/earlier/:search=earlier
   2  member           GET /search/earlier/:search=earlier/landing
   4  member           GET /search/target
   3  member           GET /search/wants
   7  member           GET /search/companies
   4  member           GET /search/companies/:company
   5  member           GET /search/mix
   5  member           GET /search/log
   5  member           GET /search/log/:day
   5  member           GET /search/log/:day/print
   5  member           GET /search/log.csv
   1  member           GET /weeks  leads on
  14  member           GET /weeks/:monday
   5  member           GET /weeks/acts/:act
  10  member           GET /search/sharing
   3  member           GET /search/sharing/:audience
  21  member           GET /search/sharing/:audience/preview
   2  member           GET /search/sharing/opportunities/:opportunity
   2  member           GET /search/sharing/activities/:activity
   2  member           GET /search/sharing/job-interviews/:jobInterview
   2  member           GET /searches
  20  organiser        GET /searches/:search
   4  organiser        GET /searches/:search/opportunities
   3  organiser        GET /searches/:search/activities
  12  member           GET /shake-up
   1  member           GET /opportunities/bookmark
   1  member           GET /opportunities/fetching  leads on
   1  visitor          GET /opportunities/sent-page  leads on
   3  member           GET /opportunities/:opportunity/documents/:document
   3  member           GET /opportunities/:opportunity/documents/:document/edit
   3  member           GET /opportunities/:opportunity/documents/:document/removal
   3  member           GET /opportunities/:opportunity/job-interviews/new
   3  member           GET /job-interviews
   5  member           GET /job-interviews/:jobInterview
   4  member           GET /job-interviews/:jobInterview/calendar.ics
   4  member           GET /job-interviews/:jobInterview/edit
   5  member           GET /job-interviews/:jobInterview=past/debrief
   3  member           GET /thank-yous
   3  member           GET /thank-yous/new
   3  member           GET /thank-yous/:thankYou
   3  member           GET /thank-yous/:thankYou/card
   2  member           GET /supporters
   6  member           GET /supporters/:month
   4  member           GET /supporters/:month/copies/:contact
  10  member           GET /setbacks
   2  member           GET /setbacks/:card
`;
