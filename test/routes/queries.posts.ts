/**
 * How many queries each post asks, however many rows there are, in the same writing as the pages of queries.ts. What is
 * sent, and what others do first, is that of the table of roles. "grows with" names what a number grows with by nature,
 * and "refused when full" is what has a limit: the number is that of a few rows.
 */
export const queriesOfPosts = `
   5  visitor          POST /set-up/:secret  done already
   7  newcomer         POST /sign-in
  13  newcomer         POST /sign-in/requests/:request
   8  newcomer         POST /sign-in/links/:secret
   3  newcomer         POST /sign-out
  12  visitor          POST /invitations/:token
   7  newcomer         POST /join
   3  newcomer         POST /me
   4  newcomer         POST /me/pause
   4  paused           POST /me/return
   7  newcomer         POST /me/email
   8  member           POST /me/email/:change
   3  newcomer         POST /me/sessions/ending
   3  newcomer         POST /me/sessions/:session/ending
 131  newcomer         POST /me/leaving
   8  newcomer         POST /members/:member/concern
   4  newcomer         POST /sign-in/passkey/challenge
  10  newcomer         POST /sign-in/passkey
   6  newcomer         POST /me/passkeys/challenge
   8  member           POST /me/passkeys  refused when full
   4  member           POST /me/passkeys/:passkey
   4  member           POST /me/passkeys/:passkey/removal
  12  newcomer         POST /messages/:member
   4  member           POST /messages/:member/:message/removal
   6  member           POST /messages/:member/:message/concern
   5  newcomer         POST /me/keep-away/companies
   5  newcomer         POST /me/keep-away/people
   3  newcomer         POST /me/keep-away/:entry/removal
   8  newcomer         POST /members/:member/keep-away
   5  newcomer         POST /members/:member/block
   3  newcomer         POST /members/:member/block/removal
   7  newcomer         POST /write-to-host
   5  newcomer         POST /me/mail
   6  newcomer         POST /mail/stop/:token

   5  member           POST /groups/wish
  11  newcomer         POST /groups/wish/withdrawal
  24  newcomer         POST /groups/wish/offers/:offer/answer
  11  other organiser  POST /groups/waiting/:wish/offer
   4  organiser        POST /groups/offers/:offer/withdrawal
  11  organiser        POST /groups/:group/members/:member/kind-word
   7  organiser        POST /groups/:group/welcomer
  11  organiser        POST /groups/formings
  35  newcomer         POST /groups/formings/:forming/answer
   4  organiser        POST /groups/formings/:forming/ending
  12  newcomer         POST /groups
   6  organiser        POST /groups/:group/closing
   9  organiser        POST /groups/:group/organiser
   4  member           POST /groups/:group/pause
   9  member           POST /groups/:group/leaving  grows with the meetings that go on
  11  newcomer         POST /groups/:group/requests
   3  newcomer         POST /groups/:group/requests/withdrawal
  12  organiser        POST /groups/:group/requests/:request/answer
   7  organiser        POST /groups/:group/invitations
   7  organiser        POST /groups/:group/invitations/:invitation/revocation
   6  organiser        POST /groups/:group/edit
  26  organiser        POST /groups/:group/schedule  grows with the meetings that are planned
  10  organiser        POST /groups/:group/agenda
   6  member           POST /groups/:group/wall
  10  member           POST /groups/:group/wall/:post/answers
  12  member           POST /groups/:group/wall/:post/edit
  11  member           POST /groups/:group/wall/:post/removal
   9  organiser        POST /groups/:group/wall/:post/hiding
   8  organiser        POST /groups/:group/wall/:post/concern
   5  organiser        POST /groups/:group/meetings/:meeting/floor
   8  organiser        POST /groups/:group/meetings/:meeting/floor/release
   7  paused           POST /groups/:group/meetings/:meeting/hand
   5  organiser        POST /groups/:group/meetings/:meeting/quiet
   9  organiser        POST /groups/:group/meetings/:meeting/vent
   7  organiser        POST /groups/:group/meetings/:meeting/timer/removal
  12  organiser        POST /groups/:group/meetings/:meeting/move
  12  organiser        POST /groups/:group/meetings/:meeting/cancellation
   6  member           POST /groups/:group/meetings/:meeting/absence
   5  member           POST /groups/:group/meetings/:meeting/opening
   9  member           POST /groups/:group/meetings/:meeting/chair
  10  organiser        POST /groups/:group/meetings/:meeting/chair/handing
  11  organiser        POST /groups/:group/meetings/:meeting/round
   7  organiser        POST /groups/:group/meetings/:meeting/attendance
   8  member           POST /groups/:group/meetings/:meeting/notes
   5  member           POST /groups/:group/meetings/:meeting/notes/:note/removal
   8  member           POST /groups/:group/meetings/:meeting/hot-seat
   7  member           POST /groups/:group/meetings/:meeting/check-out
  11  organiser        POST /groups/:group/meetings/:meeting/closing
   5  newcomer         POST /reflections
   8  newcomer         POST /commitments
  14  paused           POST /groups/:group/commitments
  13  organiser        POST /commitments/:commitment/edit
  18  organiser        POST /commitments/:commitment/report
  14  organiser        POST /commitments/:commitment/next-step
   4  member           POST /commitments/:commitment/hiding
  10  organiser        POST /commitments/:commitment/cheers
   5  member           POST /commitments/:commitment/cheers/:cheer/removal

   4  member           POST /card/edit
   4  member           POST /card/showing
   4  member           POST /card/code
  23  member           POST /card/received/:received
   4  member           POST /card/received/:received/removal
   6  member           POST /card/received/:received/concern
  35  organiser        POST /c/:code/keeping
   9  visitor          POST /c/:code/leaving
   4  member           POST /contacts/search
   5  member           POST /contacts/:contact/merging/search
  31  member           POST /contacts/:contact/merging
  22  member           POST /contacts/merges/:merge/undoing
   7  member           POST /contacts/alike
   3  member           POST /contacts/quick/lines
  29  member           POST /contacts/quick
   8  member           POST /contacts/imports
  12  member           POST /contacts/imports/:import=unsorted/columns
   8  member           POST /contacts/imports/:import/bringing
   6  member           POST /contacts/imports/:import/removal
   2  member           POST /contacts/new
  22  member           POST /contacts
  18  member           POST /contacts/:contact/edit
  16  member           POST /contacts/:contact/removal
   8  member           POST /contacts/:contact/exchanges
  10  member           POST /contacts/:contact/exchanges/:exchange/edit
   7  member           POST /contacts/:contact/exchanges/:exchange/removal
   8  member           POST /contacts/:contact/keeping
   8  member           POST /contacts/:contact/snooze
  14  member           POST /companies/:company/edit  grows with what is pursued there
  18  member           POST /companies/:company/joining  grows with what is pursued there
  10  member           POST /companies/:company=empty/removal
  20  member           POST /card/exchange
   6  member           POST /contacts/:contact/follow-ups
   6  member           POST /follow-ups/:followUp/edit
   6  member           POST /follow-ups/:followUp/later
   6  member           POST /follow-ups/:followUp/done
   6  member           POST /follow-ups/:followUp/letting-go
   6  member           POST /follow-ups/:followUp=done/reopening
  18  member           POST /follow-ups/:followUp/commitment  refused when full
   6  member           POST /follow-ups/commitments/:commitment/contacts
   5  member           POST /follow-ups/commitments/:commitment/contacts/:contact/removal

   4  host             POST /host/jobs
   9  host             POST /host/groups/:group/confirmation
  10  host             POST /host/groups/:group/refusal
  12  host             POST /host/requests/:request/answer
   7  host             POST /host/invitations
   7  host             POST /host/invitations/:invitation/revocation
   8  host             POST /host/members/:member/roles
   9  host             POST /host/members/:member/sign-in-link
   6  host             POST /host/mail/:mail/passing-on
   7  host             POST /host/settings
   7  host             POST /host/log-rules/:rule
   7  host             POST /host/concerns/:concern/hiding
   7  host             POST /host/concerns/:concern/showing
   9  host             POST /host/concerns/:concern/answer
   9  host             POST /host/concerns/:concern/closing
   9  host             POST /host/members/:member/warnings
  11  host             POST /host/members/:member/keeping-out
   8  host             POST /host/members/:member/letting-in
   5  host             POST /host/imports
  11  host             POST /host/imports/:list/columns
   6  host             POST /host/imports/:list/invitations
   8  host             POST /host/imports/:list/sending
   7  host             POST /host/imports/:list/removal
   4  host             POST /host/texts/:kind

   3  visitor          POST /interviews/:number/thanks
  12  visitor          POST /interviews/:number/comments
   2  visitor          POST /interviews/:number/comments/new
   7  member           POST /interviews/:number/comments/named
   4  visitor          POST /interviews/:number/comments/:place/thanks
   3  visitor          POST /interviews/:number/comments/:place/concern
   8  visitor          POST /interviews/:number/comments/:place=unnamed/edits
   7  visitor          POST /interviews/:number/comments/:place=unnamed/edits/removal
   6  member           POST /interviews/:number/comments/:place/named
   5  member           POST /interviews/:number/comments/:place/removal/named
   3  visitor          POST /interviews/:number/concern

   6  visitor          POST /interviews/been-there
   4  visitor          POST /interviews/:number/crossovers/new

  24  visitor          POST /interviews/key
  13  visitor          POST /interviews/key/card
  65  visitor          POST /interviews/key/correction  grows with the interviews that it crosses with
  35  visitor          POST /interviews/key/withdrawal
  40  visitor          POST /interviews/key/hiding
  38  visitor          POST /interviews/key/crossovers
  40  visitor          POST /interviews/key/comments

   5  host             POST /host/interviews/settings
  12  host             POST /host/interviews/questions
   6  host             POST /host/interviews/facets
   8  host             POST /host/interviews/facets/:slug
  28  host             POST /host/interviews/waiting/:waiting  grows with the interviews that it crosses with
   5  host             POST /host/interviews/waiting-comments/:comment
   5  host             POST /host/interviews/concerns/:concern
   5  host             POST /host/interviews/crossovers/:seeker/:guide
   8  host             POST /host/interviews/:number/hiding
   7  host             POST /host/interviews/:number/comments/:place/hiding
   3  host             POST /host/interviews/:number/comments/:place=unnamed/source

  40  visitor          POST /interviews/take  grows with the interviews that it crosses with
  40  member           POST /interviews/take/named  grows with the interviews that it crosses with
  13  visitor          POST /interviews/reflection
`;
