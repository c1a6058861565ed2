/** How many queries each post to my search asks, in the same writing as queries.posts.ts. */
export const queriesOfSearchPosts = `
  11  member           POST /search/imports  grows with files that wait
  13  member           POST /search/imports/:import=search-unsorted/columns
  10  member           POST /search/imports/:import/bringing
   7  member           POST /search/imports/:import/removal
   4  member           POST /opportunities/search
  12  member           POST /opportunities/new
   6  member           POST /opportunities/:opportunity/edit
   8  member           POST /opportunities/:opportunity/stage
   6  member           POST /opportunities/:opportunity/next
   9  member           POST /opportunities/:opportunity/contacts
   6  member           POST /opportunities/:opportunity/contacts/:contact/removal
   6  member           POST /opportunities/:opportunity/networked
   8  member           POST /opportunities/:opportunity/posting
   6  member           POST /opportunities/:opportunity/shown
  21  member           POST /opportunities/:opportunity/removal
  10  member           POST /activities
   8  member           POST /activities/one-tap
  11  member           POST /activities/:activity/edit
   6  member           POST /activities/:activity/removal
   7  member           POST /activities/:activity/reply
   6  newcomer         POST /search/opening
   5  member           POST /search/pausing
   4  member           POST /search/resuming
   5  member           POST /search/closing
   9  member           POST /search/landing
   7  member           POST /search/earlier/:search=earlier/landing
   8  member           POST /search/earlier/:search/reopening
  18  member           POST /search/earlier/:search=earlier/plan
   9  member           POST /search/target  refused when full
   8  member           POST /search/wants  refused when full
   7  member           POST /search/wants/:want/moving
   5  member           POST /search/wants/:want/removal
  10  member           POST /search/companies  refused when full
  10  member           POST /search/companies/lines  refused when full
  10  member           POST /search/companies/:company
   6  member           POST /search/companies/:company/removal
   6  member           POST /weeks/:monday/plan
   7  member           POST /weeks/:monday/review
   8  member           POST /weeks/:monday/acts
  10  member           POST /weeks/acts/:act
  28  member           POST /weeks/acts/:act/done
  17  member           POST /weeks/acts/:act/commitment  refused when full
   4  member           POST /weeks/acts/:act/removal
  16  member           POST /search/sharing
  11  member           POST /search/sharing/:audience
   6  member           POST /search/log/rule
   7  member           POST /search/sharing/:audience/end
   6  member           POST /search/sharing/opportunities/:opportunity
   6  member           POST /search/sharing/activities/:activity
   6  member           POST /search/sharing/job-interviews/:jobInterview
   8  organiser        POST /searches/:search/agreement  refused when full
  35  member           POST /shake-up/commitment  refused when full
   4  member           POST /shake-up/answer
   5  member           POST /opportunities/fetching
   2  visitor          POST /opportunities/sent-page
   9  member           POST /opportunities/:opportunity/documents  refused when full
   7  member           POST /opportunities/:opportunity/documents/:document/edit
   6  member           POST /opportunities/:opportunity/documents/:document/removal
  30  member           POST /opportunities/:opportunity/job-interviews  refused when full
   8  member           POST /job-interviews/:jobInterview/edit
  25  member           POST /job-interviews/:jobInterview/people
   6  member           POST /job-interviews/:jobInterview/people/:contact/removal
   9  member           POST /job-interviews/:jobInterview/preparations
   8  member           POST /job-interviews/:jobInterview/preparations/:preparation
  21  member           POST /job-interviews/:jobInterview=past/debrief
   5  member           POST /job-interviews/:jobInterview/calling-off
  12  member           POST /job-interviews/:jobInterview=called-off/removal
  23  member           POST /thank-yous
   9  member           POST /thank-yous/:thankYou
   9  member           POST /thank-yous/:thankYou/sent
   7  member           POST /thank-yous/:thankYou/letting-go
  10  member           POST /supporters/:month
  24  member           POST /supporters/:month/copies
   9  member           POST /supporters/:month/copies/:contact
   9  member           POST /supporters/:month/copies/:contact/sent
   6  member           POST /supporters/:month/copies/:contact/removal
   7  member           POST /setbacks  refused when full
   7  member           POST /setbacks/:card
   7  member           POST /setbacks/:card/off
   8  member           POST /setbacks/:card/opportunities/:opportunity/answer
`;
