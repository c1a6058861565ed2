/**
 * How many queries each page asks, however many rows there are: for the role that sees most of it. A name in an address
 * may be followed by the thing that stands for it, as in ":meeting=held", and the address by a question. "leads on" is
 * said of an address that only leads elsewhere, "not found" of one that is nowhere in a community that stands, and "done
 * already" of what can be done once.
 *
 * `UPDATE_QUERIES=1` before the test writes the numbers anew. Look at each that became greater.
 */
export const queriesOfPages = `
   0  visitor          GET /health
   1  member           GET /design
   1  member           GET /gone
   4  visitor          GET /
   2  visitor          GET /set-up/:secret  not found
   1  visitor          GET /sign-in
   1  visitor          GET /sign-in/requests/:request
   3  visitor          GET /sign-in/links/:secret
   1  visitor          GET /sign-in/passkey  leads on
   4  visitor          GET /invitations/:token
   6  member           GET /invitations/:token
   2  visitor          GET /join
   1  visitor          GET /join/asked
   2  member           GET /me
   2  member           GET /me/pause
   2  member           GET /me/email
   2  member           GET /me/email/:change
   2  member           GET /me/sessions
  84  member           GET /me/export
   2  member           GET /me/leaving
   3  member           GET /me/passkeys
   2  member           GET /me/passkeys/:passkey
   2  member           GET /me/passkeys/:passkey/removal
   2  member           GET /me/keep-away
   2  member           GET /me/blocks
   2  member           GET /me/mail
   2  member           GET /mail/stop/:token
   2  member           GET /members/:member
   6  organiser        GET /members/:member
   4  organiser        GET /members/:member/concern
   4  organiser        GET /members/:member/keep-away
   3  organiser        GET /members/:member/block
   2  member           GET /messages
   4  member           GET /messages/:member
   2  member           GET /messages/:member/:message=received/concern
   2  member           GET /write-to-host
   1  member           GET /write-to-host/thanks
   3  member           GET /rules
   3  member           GET /contact
   3  member           GET /privacy

  30  member           GET /today
  20  organiser        GET /today
  18  newcomer         GET /today
  22  host             GET /today

   7  member           GET /groups
   1  member           GET /groups/new
   2  member           GET /groups/new?kind=buddies
   4  newcomer         GET /groups/wish
   5  organiser        GET /groups/waiting
   5  organiser        GET /groups/waiting?group=:group
   3  organiser        GET /groups/waiting/:wish=first/offer
   3  organiser        GET /groups/formings/new?wish=:first&wish=:second
   3  organiser        GET /groups/formings/:forming
   2  newcomer         GET /groups/formings/:forming
   6  member           GET /groups/:group
  11  organiser        GET /groups/:group
   4  outsider         GET /groups/:group
   5  organiser        GET /groups/:group/members
   4  organiser        GET /groups/:group/members/:member=quiet/kind-word
   5  member           GET /groups/:group/welcome
   3  organiser        GET /groups/:group/closing
   3  member           GET /groups/:group/leaving
   4  organiser        GET /groups/:group/requests/:request/answer
   5  organiser        GET /groups/:group/invitations
   2  organiser        GET /groups/:group/edit
   2  organiser        GET /groups/:group/schedule
   3  organiser        GET /groups/:group/agenda
   5  member           GET /groups/:group/wall
   5  member           GET /groups/:group/wall/:post
   5  member           GET /groups/:group/wall/:post/edit
   3  organiser        GET /groups/:group/wall/:post/concern
   3  member           GET /groups/:group/meetings
  15  member           GET /groups/:group/meetings/:meeting
  15  organiser        GET /groups/:group/meetings/:meeting
  12  member           GET /groups/:group/meetings/:meeting=coming
  11  member           GET /groups/:group/meetings/:meeting=held
  12  member           GET /groups/:group/meetings/:meeting=off
   1  member           GET /groups/:group/meetings/:meeting=held/minutes  leads on
  12  member           GET /groups/:group/meetings/:meeting/sheet
   2  member           GET /groups/:group/meetings/:meeting/changes
   3  organiser        GET /groups/:group/meetings/:meeting=coming/move
   3  organiser        GET /groups/:group/meetings/:meeting=coming/cancellation
   3  member           GET /groups/:group/meetings/:meeting=coming/absence
   2  member           GET /reflections
   7  member           GET /commitments
   2  member           GET /commitments/new
   6  member           GET /groups/:group/commitments/new
   8  member           GET /commitments/:commitment
   4  organiser        GET /commitments/:commitment
   3  member           GET /commitments/:commitment/edit
   4  member           GET /commitments/:commitment/report
   3  member           GET /commitments/:commitment=told/next-step

   3  member           GET /card
   2  member           GET /card/edit
   2  member           GET /card/code
   2  member           GET /card/received
   2  member           GET /card/received/:received
   2  member           GET /card/received/:received/concern
   2  visitor          GET /c/:code
   4  organiser        GET /c/:code
   2  visitor          GET /c/:code/card.vcf
   5  member           GET /contacts
   4  member           GET /contacts?part=insider
   1  member           GET /contacts/search  leads on
  13  member           GET /contacts/:contact
   3  member           GET /contacts/:contact/merging
   4  member           GET /contacts/alike
   1  member           GET /contacts/quick
   2  member           GET /contacts/imports
   6  member           GET /contacts/imports/:import
   8  member           GET /contacts/imports/:import=brought
   4  member           GET /contacts/imports/:import=unsorted/columns
   1  member           GET /contacts/export
   4  member           GET /contacts/export.vcf
   4  member           GET /contacts/export.csv
   1  member           GET /contacts/new
   5  member           GET /contacts/:contact/edit
   3  member           GET /contacts/:contact/removal
   3  member           GET /contacts/:contact/exchanges/:exchange/edit
   2  member           GET /companies
   5  member           GET /companies/:company
   2  member           GET /companies/:company/edit
   2  member           GET /card/exchange
   1  member           GET /card/worker.js
   7  member           GET /follow-ups
   5  member           GET /follow-ups/ended
   3  member           GET /follow-ups/:followUp/edit
   3  member           GET /follow-ups/:followUp/later

   8  host             GET /host
   2  host             GET /host/requests
   4  host             GET /host/invitations
   3  host             GET /host/members
   3  host             GET /host/members/:member
   5  host             GET /host/members/:member/standing
   2  host             GET /host/mail
   2  host             GET /host/settings
   2  host             GET /host/log-rules
   2  host             GET /host/log-rules/:rule
   2  host             GET /host/acts
   3  host             GET /host/concerns
   5  host             GET /host/concerns/:concern
   2  host             GET /host/imports
   5  host             GET /host/imports/:list=ready
   3  host             GET /host/imports/:list/columns
   2  host             GET /host/texts
   2  host             GET /host/texts/:kind

   2  member           GET /interviews/anonymity
   7  member           GET /interviews
   8  member           GET /interviews?struggles=silence&words=Monday
   7  member           GET /interviews/:number
   7  visitor          GET /interviews/:number
   4  visitor          GET /interviews/:number/picture.png
   4  visitor          GET /interviews/feed
   3  visitor          GET /interviews/:number/feed
   5  visitor          GET /interviews/feed/:secret
   3  visitor          GET /sitemap.xml
   3  visitor          GET /:sitemap
   1  visitor          GET /robots.txt
   3  visitor          GET /interviews/:number/comments
   2  visitor          GET /interviews/:number/comments/new
   3  visitor          GET /interviews/:number/comments/:place
   3  visitor          GET /interviews/:number/comments/:place/concern
   3  visitor          GET /interviews/:number/comments/:place=unnamed/edits/:pass
   3  member           GET /interviews/:number/comments/:place/named
   2  visitor          GET /interviews/:number/concern

   2  visitor          GET /interviews/been-there
   4  member           GET /interviews/been-there/named  grows with whether the search says something
   2  visitor          GET /interviews/:number/crossovers/new

   1  visitor          GET /interviews/key
   1  visitor          GET /interviews/key/card  leads on
   1  visitor          GET /interviews/key/correction  leads on
   1  visitor          GET /interviews/key/withdrawal  leads on
   1  visitor          GET /interviews/key/hiding  leads on
   1  visitor          GET /interviews/key/crossovers  leads on
   1  visitor          GET /interviews/key/comments  leads on

   7  host             GET /host/interviews
   2  host             GET /host/interviews/settings
   4  host             GET /host/interviews/questions
   2  host             GET /host/interviews/facets
   3  host             GET /host/interviews/facets/:slug
   2  host             GET /host/interviews/acts
   4  host             GET /host/interviews/waiting/:waiting
   2  host             GET /host/interviews/waiting-comments/:comment
   2  host             GET /host/interviews/concerns/:concern
   2  host             GET /host/interviews/crossovers/:seeker/:guide
   5  host             GET /host/interviews/:number
   2  host             GET /host/interviews/:number/comments/:place

   4  visitor          GET /interviews/start
   1  visitor          GET /interviews/take  leads on
   1  visitor          GET /interviews/take/named  leads on
   1  visitor          GET /interviews/reflection  leads on
`;
