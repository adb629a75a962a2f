// generated from specs/control, do not edit; run npm run generate
import type { RouteSpec } from "../pipeline/route-spec.ts";

export interface paths {
    "/worlds/{world}/apis/{api}/tenants/{tenantName}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description Lists the accounts of a tenant, oldest first, or the one that an identifier finds.
         */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/apis/{api}/tenants/{tenantName}/accounts/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an account
         * @description Reads one account. Of a deleted one, ids and dates are left.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        /**
         * Delete an account
         * @description Deletes an account at once, without grace: its sessions end, its identifiers are free for others, its ids and dates stay.
         */
        delete: operations["deleteAccount"];
        options?: never;
        head?: never;
        /**
         * Change an account
         * @description Sets what the world outside would have brought about: a verified email address or phone number, the result of a licence check, an unpaid invoice.
         */
        patch: operations["changeAccount"];
        trace?: never;
    };
    "/worlds/{world}/apis/{api}/tenants/{tenantName}/accounts/{account}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lock an account
         * @description Locks an account as too many failures would: sign-in is refused, sessions go on.
         */
        post: operations["lockAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/apis/{api}/tenants/{tenantName}/accounts/{account}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlock an account
         * @description Releases a lock and forgets the failures counted so far.
         */
        post: operations["unlockAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/apis/{api}/tenants/{tenantName}/accounts/{account}/expire-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a password expire
         * @description Lets the password of an account expire, whatever its age. Where the API knows expired passwords, the next sign-in with it opens nothing but a new one; sessions go on.
         */
        post: operations["expirePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/apis/{api}/tenants/{tenantName}/accounts/{account}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block an account
         * @description Bars an account until it is reinstated: sign-in is refused and its sessions end.
         */
        post: operations["blockAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/apis/{api}/tenants/{tenantName}/accounts/{account}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reinstate an account
         * @description Lets a blocked account sign in again. The sessions that ended stay so.
         */
        post: operations["reinstateAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/apis/{api}/tenants/{tenantName}/accounts/{account}/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out from all devices
         * @description Ends all sessions of an account; their tokens are good for nothing from the next request on.
         */
        post: operations["signOutAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/apis/{api}/tenants/{tenantName}/accounts/{account}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sessions of an account
         * @description Lists the sessions of an account, oldest first, the ended ones included.
         */
        get: operations["listAccountSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/apis/{api}/tenants/{tenantName}/accounts/{account}/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an authenticator app
         * @description Stands in for the person's phone: the secret that was issued, and the code that the app shows at this moment of the world's clock.
         */
        get: operations["getTotp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/apis/{api}/tenants/{tenantName}/accounts/{account}/bad-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a bad token
         * @description Makes a bearer token of the account, in the form of the API's own access tokens, that is right but for one defect. It must be refused wherever it is shown. Unless a session is named, one is opened for it, so that nothing of the person's own ends.
         */
        post: operations["issueBadToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/apis/{api}/tenants/{tenantName}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sessions
         * @description Lists the sessions of a tenant, oldest first, those of API clients included.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/apis/{api}/tenants/{tenantName}/sessions/{session}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a session
         * @description Ends one session; its tokens are good for nothing from the next request on. One that is over stays as it is.
         */
        post: operations["revokeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/apis/{api}/tenants/{tenantName}/accounts/{account}/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the open challenges of an account
         * @description Lists the codes, links and approvals that can still be answered, oldest first, without their secrets: those stand in the outbox.
         */
        get: operations["listChallenges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/apis/{api}/tenants/{tenantName}/challenges/{challenge}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer an approval
         * @description Answers for the person on the device: approves or declines, or lets the approval expire. Only an approval that waits can be answered; a yes without a session or account that it could serve is none.
         */
        post: operations["decideChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the clock
         * @description Reads the clock of a world. Everything in the world goes by it: codes, sessions, tokens, locks, terms.
         */
        get: operations["getClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/clock/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the clock
         * @description The clock stands still, at the moment given or at the one it shows.
         */
        post: operations["freezeClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/clock/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the clock
         * @description The clock shows the moment given. It goes on running if it ran, and stands still if it stood.
         */
        post: operations["setClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the clock forward
         * @description Moves the clock forward, past the life of a code, a session or a lock. It goes on running if it ran.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/clock/rewind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the clock back
         * @description Moves the clock back. What expired or ended stays so where that was recorded.
         */
        post: operations["rewindClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/clock/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the clock run
         * @description The clock runs on from the moment it shows, as fast as that of the machine or at another speed.
         */
        post: operations["runClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/clock/skew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let issuer and server disagree about the time
         * @description From now on the issuer of signed tokens goes by a clock that is ahead of the world's, or behind it, as on machines whose clocks differ. The tokens are judged by the world's own clock. Those issued before do not change.
         */
        post: operations["skewClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/clock/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Back to the machine's time
         * @description The clock shows the time of the machine and runs.
         */
        post: operations["resetClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/apis/{api}/tenants/{tenantName}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List terms
         * @description Lists all terms of a tenant, oldest first, replaced versions included.
         */
        get: operations["listTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/apis/{api}/tenants/{tenantName}/terms/{terms}/replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace terms by a new version
         * @description Puts a new version in the place of the newest one, with an id of its own. Whoever accepted the old one is asked again as soon as the new one applies.
         */
        post: operations["replaceTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/apis/{api}/tenants/{tenantName}/terms/{terms}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit terms
         * @description Changes the text of a version and keeps its id and number, as for a misprint. Nobody is asked again.
         */
        patch: operations["editTerms"];
        trace?: never;
    };
    "/worlds/{world}/apis/{api}/tenants/{tenantName}/resources/{collection}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reference data
         * @description Lists a collection of records that the API reads but no client writes: branches, vehicles, identity cards, API clients.
         */
        get: operations["listResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/apis/{api}/tenants/{tenantName}/resources/{collection}/{resource}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a record
         * @description Reads one record of a collection.
         */
        get: operations["getResource"];
        /**
         * Put a record
         * @description Adds a record, or puts another in its place. The simulator does not look inside; the API reads its own fields.
         */
        put: operations["putResource"];
        post?: never;
        /**
         * Delete a record
         * @description Removes a record from its collection.
         */
        delete: operations["deleteResource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/apis/{api}/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the policy
         * @description Reads every number and switch that the rules of an API go by in this world, and which of them were changed.
         */
        get: operations["getPolicy"];
        put?: never;
        post?: never;
        /**
         * Back to the policy of the start
         * @description Drops all changes to the policy of an API that were made in this world. What its scenario says, and the way of choosing codes that it was begun with, stay.
         */
        delete: operations["resetPolicy"];
        options?: never;
        head?: never;
        /**
         * Change the policy
         * @description Lays changes over the policy, and over earlier changes. They hold for all tenants of the API in this world, from the next request on.
         */
        patch: operations["changePolicy"];
        trace?: never;
    };
    "/worlds/{world}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List faults
         * @description Lists the faults that the world still has, in the order in which they are looked at: every latency that fits strikes, and the first of all others.
         */
        get: operations["listFaults"];
        put?: never;
        /**
         * Add a fault
         * @description Lets something go wrong from the next request on. What the fault does not name does not matter: one without `api` strikes at all of them.
         *
         *     A fault for a `recipient` or an `account` strikes at requests that name one of the person's addresses or numbers, or are signed in as the person, and at what is sent to the person. All other faults strike before anybody is asked who they are.
         */
        post: operations["addFault"];
        /**
         * Clear the faults
         * @description Takes all faults away, those of a scenario included. What late messages there are stays late.
         */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/faults/{fault}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a fault
         * @description Takes one fault away.
         */
        delete: operations["removeFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/identity-provider/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a provider token
         * @description Makes a token such as a client receives after a person signed in with Google, Apple or another OpenID provider. The APIs of the same world accept it where the vendor accepts such tokens; nobody else does.
         */
        post: operations["issueProviderToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/identity-provider/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the provider's keys
         * @description Reads the public keys that verify the provider's tokens.
         */
        get: operations["getProviderKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List requests
         * @description Lists the latest requests, newest first. All filters must hold. `total` counts all that match, so a test can ask how often an operation was called.
         */
        get: operations["listExchanges"];
        put?: never;
        post?: never;
        /**
         * Clear the journal
         * @description Forgets all requests.
         */
        delete: operations["clearJournal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/journal.har": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the journal
         * @description The requests as an HTTP Archive (HAR 1.2), oldest first, for tools that read such files: the network panel of a browser, a proxy, a player of recorded answers. All filters must hold. What is redacted, or kept back, in the journal is so here too; of cookies the names are shown.
         */
        get: operations["exportJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/journal/{traceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a request
         * @description Reads one request by the trace id that its answer carried.
         */
        get: operations["getExchange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/journal-assertions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check what was asked for
         * @description Counts the requests that fit what is expected, and says whether there are as many as there should be. If not, it shows the requests that came nearest, and where they differ. Secrets are compared, and never shown.
         */
        post: operations["assertExchanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/explain/{traceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain an answer
         * @description Tells why a request was answered as it was: the rule that decided, what it counted, the moments that mattered, the policy it went by, and all of it in one paragraph. It is made from the journal when it is asked for; policy, sessions and the failures of an account are told as they are now. Secrets are redacted.
         */
        get: operations["explainExchange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe the simulator
         * @description Names the version, the APIs and their operations.
         */
        get: operations["getMeta"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask for life
         * @description Answers as soon as the simulator serves requests.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages
         * @description Lists the messages of the world, newest first. All filters must hold.
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        /**
         * Clear the outbox
         * @description Removes all messages. Codes and links that were sent stay good; the sequence goes on.
         */
        delete: operations["clearOutbox"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/outbox/wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wait for a message
         * @description Answers with the newest message that fits, at once when there is one, else as soon as it is sent. To wait for a message that is yet to come, give the `sequence` of the last one seen as `after`.
         *
         *     When none comes in time, the answer is `message-not-sent` and `sent` tells what was sent instead.
         */
        post: operations["waitForMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/messages/{message}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a message
         * @description Reads one message of the outbox.
         */
        get: operations["getMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pact/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the provider state
         * @description The address for `--state-change-url` of a Pact verifier (`providerStatesSetupUrl`). The first state of an interaction makes the world anew, each further one is laid over it; an interaction ends with the first request to an API, or a teardown, which takes the world back to how the simulator starts. A repeated setup gives the same. State, action and params may also stand in the query: what it holds beyond the names below are params.
         */
        post: operations["changeProviderState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pact/states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the provider states
         * @description Lists the states that interactions of a pact can be given, with their parameters and the values that setting them up is answered with.
         */
        get: operations["listProviderStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the snapshots of a world
         * @description Lists the snapshots that the world keeps. They outlive its resets, and go when it goes.
         */
        get: operations["listSnapshots"];
        put?: never;
        /**
         * Save a snapshot
         * @description Keeps the present state of a world under a name: accounts, sessions, codes, outbox, clock, random draws, policies, faults and keys. Takes almost no time and room, whatever the world holds.
         */
        post: operations["saveSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/snapshots/{snapshot}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at a snapshot
         * @description Tells what a snapshot holds.
         */
        get: operations["getSnapshot"];
        put?: never;
        post?: never;
        /**
         * Remove a snapshot
         * @description Forgets a snapshot. The world stays as it is.
         */
        delete: operations["removeSnapshot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/snapshots/{snapshot}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to a snapshot
         * @description Takes the world to a snapshot, in almost no time. The clock shows the moment of the saving again, and goes on running if it ran then. Random draws repeat in a world with a given seed. The journal is emptied.
         */
        post: operations["restoreSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/snapshots/{snapshot}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export a snapshot
         * @description The snapshot as one JSON document, from which the same world can be made again elsewhere. It holds the private keys of the world: treat it like a password.
         */
        get: operations["exportSnapshot"];
        /**
         * Import a snapshot
         * @description Keeps the snapshot of a document under the name in the path, in place of one that has it. The world itself does not change until the snapshot is restored. A document that cannot be is refused as a whole.
         */
        put: operations["importSnapshot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/fork": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a world of another
         * @description Makes a world that begins as another one stands, or as one of its snapshots: with the same accounts, sessions, clock and keys, so that tokens issued before are good in both. What either draws later is its own. Resets of the fork lead back to this beginning.
         */
        post: operations["forkWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the worlds
         * @description Lists the worlds that were made or used so far. Looking does not make any.
         */
        get: operations["listWorlds"];
        put?: never;
        /**
         * Make a world
         * @description Makes a world before its first use, to give it a name, a seed or a scenario of its own. A world also makes itself when a request first names it; then all settings are the simulator's own.
         */
        post: operations["createWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at a world
         * @description Tells how a world started and when it was last used. Looking does not make it.
         */
        get: operations["getWorld"];
        put?: never;
        post?: never;
        /**
         * Forget a world
         * @description Forgets a world with all that is in it. Its name can be used again; it is then another world, with other keys.
         */
        delete: operations["removeWorld"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset a world
         * @description Takes a world back to how it started: accounts, codes, clock, random draws, policies, outbox and journal. Takes milliseconds, whatever the world holds. Where what the simulator starts worlds from was replaced since (`--watch`), a world that started from it takes the new start. With a `scenario`, the world is made anew from it, under its name and with the seed that it was given.
         */
        post: operations["resetWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/keys/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the signing key
         * @description Has the tokens of the world signed with a new key from now on. The key before stays published in each key set of the world, and its tokens good, for `overlapSeconds` on the clock of the world; after that they are tokens of an unknown key. At most ten earlier keys are kept. A reset leads back to the first key.
         */
        post: operations["rotateKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the scenarios
         * @description Lists the scenarios of the library: the states that a world can start from, and their parameters.
         */
        get: operations["listScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An account with all that the simulator knows of it, its secrets left out. */
        Account: {
            /** @description Stable, never reused. */
            id: string;
            /** @description Running number in the tenant, from 1. */
            number: number;
            /**
             * @description The strongest word that applies.
             * @enum {string}
             */
            state: "active" | "deletion-requested" | "locked" | "blocked" | "deleted";
            /** @description By what it is found. */
            identifiers: components["schemas"]["Identifier"][];
            /** @description Whether a password is set. */
            hasPassword: boolean;
            /**
             * @description How far the authenticator app has come.
             * @enum {string}
             */
            totp: "none" | "issued" | "bound";
            /** @description Language in which the person is addressed. */
            locale: string;
            /** @description What only the API understands. */
            profile: {
                [key: string]: unknown;
            };
            /** @description Failed sign-ins in a row. */
            failures: number;
            /**
             * Format: date-time
             * @description End of a lock; absent while locked: only an operator or a reset releases it.
             */
            lockedUntil?: string;
            /**
             * Format: date-time
             * @description When an operator blocked it.
             */
            blockedAt?: string;
            /** @description Outside checks of the person, by kind. */
            proofing: {
                [key: string]: "not-started" | "pending" | "approved" | "rejected" | "retry";
            };
            /** @description What stands open. */
            obligations: ("invoice" | "rental")[];
            /** @description The terms that were accepted. */
            acceptances: components["schemas"]["TermsAcceptance"][];
            /** @description The API client that made the account and may act for it. */
            managedBy?: string;
            /**
             * Format: date-time
             * @description First completed sign-in.
             */
            firstSignInAt?: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When its deletion was asked for.
             */
            deletionRequestedAt?: string;
            /**
             * Format: date-time
             * @description When the deletion takes effect.
             */
            deletionDueAt?: string;
            /**
             * Format: date-time
             * @description When the deletion took effect.
             */
            deletedAt?: string;
        };
        /** @description Accounts of a tenant. */
        AccountList: {
            /** @description Oldest first, what is left of deleted ones included. */
            accounts: components["schemas"]["Account"][];
            /** @description How many match, shown or not. */
            total: number;
        };
        /** @description Something that shall go wrong. */
        AddFaultRequest: {
            /**
             * @description What goes wrong.
             *
             *     - `latency`: the answer waits, in real time.
             *     - `error`: the request is refused, in the API's own words.
             *     - `account-locked`, `account-blocked`: the request is refused as if the account were locked, or blocked by an operator, by operations that know this.
             *     - `rate-limited`: the request is refused as one too many, by operations that know this.
             *     - `connection-dropped`: no answer comes.
             *     - `body-truncated`: the body of the answer ends in the middle.
             *     - `body-malformed`: the body is an HTML page under the media type of the answer.
             *     - `message-lost`: what is sent never arrives.
             *     - `message-late`: what is sent arrives later, on the world's clock.
             *     - `webhook-lost`: a webhook is never posted.
             *     - `webhook-late`: a webhook is posted later, on the world's clock.
             *     - `webhook-failed`: a webhook is posted, its answer gets lost, and it is posted again as the API has it.
             *     - `code-expired`, `code-wrong`: the code or link that is sent has expired when it arrives, or is not the right one.
             * @enum {string}
             */
            effect: "latency" | "error" | "account-locked" | "account-blocked" | "rate-limited" | "connection-dropped" | "body-truncated" | "body-malformed" | "message-lost" | "message-late" | "webhook-lost" | "webhook-late" | "webhook-failed" | "code-expired" | "code-wrong";
            /** @description Only at this API. */
            api?: string;
            /** @description Only for this tenant. */
            tenant?: string;
            /** @description Only at operations of this surface, as the tables of operations name it. */
            surface?: string;
            /** @description Only at this operation. */
            operation?: string;
            /** @description Only for the person with this address or number (E.164). */
            recipient?: string;
            /** @description Only for the person with the account of this id. */
            account?: string;
            /** @description Of `latency`: how long the answer waits, in real time. */
            milliseconds?: number;
            /** @description Of `latency`: how long at most; then it waits by chance at least `milliseconds` and at most this. */
            toMilliseconds?: number;
            /** @description Of `error`: its status. Default: the one under which the operation declares the code. */
            status?: number;
            /** @description Of `error`: one of the API's own error codes. Default: the one with which it fails. Alone, it only strikes at operations that declare it. */
            code?: string;
            /** @description Of `rate-limited` (default 60). */
            retryAfterSeconds?: number;
            /** @description Of `connection-dropped`: whether the request takes effect all the same (default false). */
            served?: boolean;
            /** @description Of `message-late` and `webhook-late`: how long it is under way, on the world's clock. */
            delaySeconds?: number;
            /** @description How often it strikes yet. Default: until it is taken away. */
            times?: number;
            /** @description How likely it strikes. Default: always. */
            probability?: number;
        };
        /** @description One API. */
        ApiInfo: {
            /** @description First path segment. */
            name: string;
            /** @description Its name in full. */
            title: string;
            /** @description The tenants it always has. */
            tenants: string[];
            /** @description Languages it speaks. */
            locales: string[];
            /** @description In the order of the spec. */
            operations: components["schemas"]["OperationInfo"][];
        };
        /** @description A token that must be refused. */
        BadToken: {
            /** @description To be shown as the API's access tokens are shown. */
            token: string;
            defect: components["schemas"]["BadTokenDefect"];
        };
        /**
         * @description What is wrong with a token. Each API has those that its form of token can have: an opaque token has no signature and claims nothing.
         * @enum {string}
         */
        BadTokenDefect: "expired" | "not-yet-valid" | "wrong-audience" | "wrong-issuer" | "wrong-type" | "wrong-key" | "unknown-key-id" | "wrong-signature" | "algorithm-none" | "algorithm-confusion" | "key-enclosed" | "key-elsewhere" | "malformed" | "other-world" | "other-tenant" | "session-ended" | "session-unknown" | "revoked" | "refresh-token";
        /** @description Which bad token to make. */
        BadTokenRequest: {
            defect: components["schemas"]["BadTokenDefect"];
            /** @description Id of a session of the account that the token is to be of. Default: one that is opened for it. */
            session?: string;
        };
        /** @description A code, link or approval that was sent to a person, without its secret. */
        Challenge: {
            /** @description Names the challenge. */
            id: string;
            /**
             * @description How it stands at this moment.
             * @enum {string}
             */
            state: "open" | "consumed" | "voided" | "declined" | "exhausted" | "expired";
            /**
             * @description What came back to an approval.
             * @enum {string}
             */
            decision?: "approved" | "declined" | "expired";
            /**
             * @description What it proves.
             * @example step-up
             */
            purpose: string;
            /**
             * @description What comes back.
             * @enum {string}
             */
            form: "code" | "link" | "approval" | "assertion";
            /**
             * @description How it was sent.
             * @enum {string}
             */
            channel: "sms" | "email" | "push" | "in-band";
            /** @description The address or number it was sent to, or the id of the device. */
            recipient: string;
            /** @description Whose it is, if the account existed when it was sent. */
            accountId?: string;
            /** @description The session in which alone it counts, if there is one. */
            sessionId?: string;
            /**
             * Format: date-time
             * @description When it was sent.
             */
            issuedAt: string;
            /**
             * Format: date-time
             * @description From when on it is worth nothing.
             */
            expiresAt: string;
            /** @description Wrong secrets that it still stands. */
            attemptsLeft: number;
        };
        /** @description Challenges. */
        ChallengeList: {
            /** @description Oldest first. */
            challenges: components["schemas"]["Challenge"][];
        };
        /** @description What to set; what is not given stays. */
        ChangeAccountRequest: {
            /** @description Whether an identifier counts as verified. */
            verified?: {
                /** @description The email address. */
                email?: boolean;
                /** @description The phone number. */
                phone?: boolean;
            };
            /**
             * @description Results of outside checks, by kind.
             * @example {
             *       "licence": "approved"
             *     }
             */
            proofing?: {
                [key: string]: "not-started" | "pending" | "approved" | "rejected" | "retry";
            };
            /** @description What stands open, in full. */
            obligations?: ("invoice" | "rental")[];
        };
        /** @description How the clock of a world stands. */
        Clock: {
            /**
             * Format: date-time
             * @description The moment it shows.
             */
            now: string;
            /** @description Whether it stands still. */
            frozen: boolean;
            /** @description How many of its seconds pass in one of the machine's while it runs. */
            speed: number;
            /** @description How far it runs ahead of the clock of the machine; below 0: behind. Of no meaning while it stands still; at another speed, how far it was ahead when that began. */
            offsetSeconds: number;
            /** @description How far the clock of the issuer of signed tokens is ahead of it; below 0: behind. */
            skewSeconds: number;
        };
        /** @description How the new world starts; what is not given comes from the simulator's own settings. */
        CreateWorldRequest: {
            id?: components["schemas"]["WorldName"];
            /** @description Makes every random draw of the world repeatable. Absent: an unguessable one. */
            seed?: string;
            /** @description Scenario to start from; null: an empty world. */
            scenario?: string | null;
            /** @description Values of the parameters of this scenario that differ from their defaults. */
            parameters?: {
                [key: string]: string | number | boolean;
            };
        };
        /** @description What the person on the device answers. */
        DecideChallengeRequest: {
            /**
             * @description A yes, a no, or that nobody answers.
             * @enum {string}
             */
            decision: "approved" | "declined" | "expired";
        };
        /** @description The corrected texts, in all languages. */
        EditTermsRequest: {
            /**
             * @description The texts by language tag; which fields a text has is a matter of the API.
             * @example {
             *       "en": {
             *         "title": "Terms of use"
             *       }
             *     }
             */
            texts: {
                [key: string]: {
                    [key: string]: string;
                };
            };
        };
        /** @description What was counted; its numbers are there as far as they are known. */
        ExplainedCounter: {
            /** @description What is counted, in words. */
            what: string;
            /**
             * @description Whether the numbers are those of the request, or those of now.
             * @enum {string}
             */
            asOf: "request" | "now";
            /** @description How many were counted. */
            used?: number;
            /** @description How many are left. */
            left?: number;
            /** @description How many there may be; 0 stands for any number. */
            limit?: number;
        };
        /** @description Something that begins or ends. */
        ExplainedMoment: {
            /** @description What happens then, in words. */
            what: string;
            /**
             * Format: date-time
             * @description When, on the world's clock.
             */
            at: string;
            /** @description Whether that has passed by now. */
            isPast: boolean;
        };
        /** @description One value of the policy. */
        ExplainedPolicy: {
            /** @description Where it stands in the policy. */
            path: string;
            /** @description What it is now. */
            value: unknown;
            /** @description Whether this world or tenant changed it; else it is the API's default. */
            isChanged: boolean;
        };
        /** @description Why a request was answered as it was. */
        Explanation: {
            traceId: components["schemas"]["TraceId"];
            /**
             * Format: date-time
             * @description When it was answered, on the world's clock.
             */
            at: string;
            /** @description The API that answered. */
            api: string;
            /** @description The tenant it was for. */
            tenant?: string;
            /** @description The operation; absent when none was found for the path. */
            operationId?: string;
            /** @description HTTP status of the answer. */
            status: number;
            /** @description The rule that decided. Absent when nothing was refused. */
            rule?: {
                /** @description The true refusal code, which the wire may hide. */
                code: string;
                /** @description The facts behind it. */
                data: {
                    [key: string]: unknown;
                };
                /** @description The rule in one sentence, with these facts. */
                says: string;
            };
            counter?: components["schemas"]["ExplainedCounter"];
            /** @description The time it all went by. */
            clock: {
                /**
                 * Format: date-time
                 * @description The world's time now.
                 */
                now: string;
                /** @description How far the world's clock moved since the answer. */
                elapsedSeconds: number;
                /** @description What begins or ends when, earliest first. */
                moments: components["schemas"]["ExplainedMoment"][];
            };
            /** @description The values that the rule goes by. */
            policy: components["schemas"]["ExplainedPolicy"][];
            /** @description The fault that was injected, if one was. */
            fault?: {
                /** @description The status that was asked for. */
                status?: number;
                /** @description The API's error code that was asked for. */
                wireCode?: string;
            };
            /** @description The inputs that did not fit. */
            issues: components["schemas"]["FieldProblem"][];
            /** @description What the answer told the developer, or would have with hints switched on. */
            hint?: string;
            /** @description All of it in one paragraph of plain English. */
            text: string;
        };
        /** @description Something that goes wrong on purpose. */
        Fault: {
            /**
             * @description Names it in this world.
             * @example f-1
             */
            id: string;
            /**
             * @description What goes wrong.
             *
             *     - `latency`: the answer waits, in real time.
             *     - `error`: the request is refused, in the API's own words.
             *     - `account-locked`, `account-blocked`: the request is refused as if the account were locked, or blocked by an operator, by operations that know this.
             *     - `rate-limited`: the request is refused as one too many, by operations that know this.
             *     - `connection-dropped`: no answer comes.
             *     - `body-truncated`: the body of the answer ends in the middle.
             *     - `body-malformed`: the body is an HTML page under the media type of the answer.
             *     - `message-lost`: what is sent never arrives.
             *     - `message-late`: what is sent arrives later, on the world's clock.
             *     - `webhook-lost`: a webhook is never posted.
             *     - `webhook-late`: a webhook is posted later, on the world's clock.
             *     - `webhook-failed`: a webhook is posted, its answer gets lost, and it is posted again as the API has it.
             *     - `code-expired`, `code-wrong`: the code or link that is sent has expired when it arrives, or is not the right one.
             * @enum {string}
             */
            effect: "latency" | "error" | "account-locked" | "account-blocked" | "rate-limited" | "connection-dropped" | "body-truncated" | "body-malformed" | "message-lost" | "message-late" | "webhook-lost" | "webhook-late" | "webhook-failed" | "code-expired" | "code-wrong";
            /** @description Only at this API. */
            api?: string;
            /** @description Only for this tenant. */
            tenant?: string;
            /** @description Only at operations of this surface, as the tables of operations name it. */
            surface?: string;
            /** @description Only at this operation. */
            operation?: string;
            /** @description Only for the person with this address or number (E.164). */
            recipient?: string;
            /** @description Only for the person with the account of this id. */
            account?: string;
            /** @description Of `latency`: how long the answer waits, in real time. */
            milliseconds?: number;
            /** @description Of `latency`: how long at most; then it waits by chance at least `milliseconds` and at most this. */
            toMilliseconds?: number;
            /** @description Of `error`: its status. Default: the one under which the operation declares the code. */
            status?: number;
            /** @description Of `error`: one of the API's own error codes. Default: the one with which it fails. Alone, it only strikes at operations that declare it. */
            code?: string;
            /** @description Of `rate-limited` (default 60). */
            retryAfterSeconds?: number;
            /** @description Of `connection-dropped`: whether the request takes effect all the same (default false). */
            served?: boolean;
            /** @description Of `message-late` and `webhook-late`: how long it is under way, on the world's clock. */
            delaySeconds?: number;
            /** @description How often it strikes yet. Default: until it is taken away. */
            times?: number;
            /** @description How likely it strikes. Default: always. */
            probability?: number;
        };
        /** @description The faults of a world. */
        FaultList: {
            /** @description Oldest first. */
            faults: components["schemas"]["Fault"][];
        };
        /** @description One input that does not fit. */
        FieldProblem: {
            /**
             * @description Where the input stands.
             * @enum {string}
             */
            place: "body" | "query" | "path" | "header";
            /** @description Dotted path inside its place; empty for the whole. */
            field: string;
            /** @description The rule it breaks, such as `required` or `type`. */
            rule: string;
            /** @description What is wrong, in plain English. */
            problem: string;
        };
        /** @description What the new world begins as. */
        ForkWorldRequest: {
            id?: components["schemas"]["WorldName"];
            /** @description Name of a snapshot. Default: the world as it stands now. */
            snapshot?: string;
        };
        /** @description Where to stand still. */
        FreezeClockRequest: {
            /**
             * Format: date-time
             * @description Default: the moment the clock shows.
             */
            at?: string;
        };
        /** @description The simulator is up. */
        Health: {
            /**
             * @description Always `ok`.
             * @constant
             */
            status: "ok";
        };
        /** @description An HTTP Archive, version 1.2. Names that begin with an underscore are ours, as the format provides for. */
        HttpArchive: {
            log: {
                /**
                 * @description Version of the format.
                 * @constant
                 */
                version: "1.2";
                /** @description What wrote it. */
                creator: {
                    /** @description Always `stagedoor`. */
                    name: string;
                    /** @description Version of the package. */
                    version: string;
                };
                /** @description The requests, oldest first. */
                entries: components["schemas"]["HttpArchiveEntry"][];
            };
        };
        /** @description One request and what became of it. */
        HttpArchiveEntry: {
            /**
             * Format: date-time
             * @description When, on the world's clock.
             */
            startedDateTime: string;
            /** @description Real time the answer took, in milliseconds. */
            time: number;
            request: {
                method: string;
                /** @description The whole address, as the client reached it. */
                url: string;
                /** @description Always `HTTP/1.1`; the simulator is not told another. */
                httpVersion: string;
                cookies: components["schemas"]["NameAndValue"][];
                headers: components["schemas"]["NameAndValue"][];
                /** @description The parameters of the query, decoded. */
                queryString: components["schemas"]["NameAndValue"][];
                /** @description The body; absent when it is empty. */
                postData?: {
                    mimeType: string;
                    /** @description Its text; empty when it was kept back or is none. */
                    text: string;
                    /** @description Why the text is empty. */
                    comment?: string;
                };
                /** @description Always -1, unknown. */
                headersSize: number;
                /** @description Length in bytes of what was sent. */
                bodySize: number;
            };
            response: {
                /** @description HTTP status; 0 where a fault ended the connection in place of the answer. */
                status: number;
                /** @description Always empty. */
                statusText: string;
                httpVersion: string;
                cookies: components["schemas"]["NameAndValue"][];
                headers: components["schemas"]["NameAndValue"][];
                content: {
                    /** @description Length in bytes. */
                    size: number;
                    /** @description Value of `Content-Type`, or `x-unknown`. */
                    mimeType: string;
                    /** @description The body; absent when it is empty or was kept back. */
                    text?: string;
                    /**
                     * @description Of bytes that are no text.
                     * @enum {string}
                     */
                    encoding?: "base64";
                    /** @description Why the text is absent. */
                    comment?: string;
                };
                /** @description Value of `Location`, or empty. */
                redirectURL: string;
                /** @description Always -1, unknown. */
                headersSize: number;
                bodySize: number;
            };
            /** @description Always empty; nothing is cached. */
            cache: Record<string, never>;
            /** @description In milliseconds; all of it is waiting. */
            timings: {
                send: number;
                wait: number;
                receive: number;
            };
            /** @description What the journal knows beside; it has more, under the trace id. */
            _stagedoor: {
                /** @description Running number in the world, from 1. */
                sequence: number;
                traceId: components["schemas"]["TraceId"];
                /** @description The API that answered. */
                api: string;
                /** @description The tenant it was for. */
                tenant?: string;
                /** @description The operation; absent when none was found for the path. */
                operationId?: string;
                /** @description Path template of the operation. */
                template?: string;
                /**
                 * @description The true refusal code, which the answer may hide.
                 * @example code-mismatch
                 */
                refusal?: string;
            };
        };
        /** @description One name by which the account is found. */
        Identifier: {
            /**
             * @description Which kind of name.
             * @enum {string}
             */
            type: "email" | "phone" | "username" | "external";
            /** @description Normal form. */
            value: string;
            /**
             * Format: date-time
             * @description When its owner proved control of it; absent: never.
             */
            verifiedAt?: string;
        };
        /** @description A `SnapshotDocument`. Of a format that is not known, nothing but the format is looked at. */
        ImportedSnapshot: {
            /** @description Version of the form. */
            format: number;
        };
        /** @description Which requests are expected, and how many. What is not given does not matter. Without a number, one at least. */
        JournalAssertion: {
            /** @description The API that answered. */
            api?: string;
            /** @description The operation. */
            operationId?: string;
            /** @description Status of the answer (`401`) or its class (`4XX`). */
            status?: string;
            /** @description The true refusal code. */
            refusal?: string;
            /** @description Id of the account that the request acted as. */
            subject?: string;
            /** @description Only requests with a higher sequence. */
            since?: number;
            /** @description What the request must have. */
            request?: {
                /** @description Parameters of the query, by name. */
                query?: {
                    [key: string]: string;
                };
                /** @description Headers, by name in any case. */
                headers?: {
                    [key: string]: string;
                };
                /** @description The body, or a part of it: an object may have further members, a list may not. */
                body?: unknown;
            };
            /** @description Exactly so many. */
            times?: number;
            /** @description So many or more. */
            atLeast?: number;
            /** @description So many or fewer. */
            atMost?: number;
        };
        /** @description One request and what became of it. */
        JournalEntry: {
            /** @description Running number in the world, from 1. */
            sequence: number;
            traceId: components["schemas"]["TraceId"];
            /**
             * Format: date-time
             * @description When, on the world's clock.
             */
            at: string;
            /** @description Real time the answer took. */
            durationMs: number;
            /** @description The API that answered. */
            api: string;
            /** @description The tenant it was for. */
            tenant?: string;
            /** @description The operation; absent when none was found for the path. */
            operationId?: string;
            /** @description Path template of the operation. */
            template?: string;
            /** @description What came in. */
            request: {
                /** @description HTTP method. */
                method: string;
                /** @description Path as sent. */
                path: string;
                /** @description Query as sent, without the question mark. */
                query: string;
                /** @description By name in lower case; several values of one name are a list. */
                headers: {
                    [key: string]: string | string[];
                };
                /** @description The body: as JSON when it is JSON, else its text. Absent when it is empty, not text, or kept back. */
                body?: unknown;
                /** @description Length of the body. */
                bodyBytes: number;
            };
            /** @description What went out. */
            response: {
                /** @description HTTP status. */
                status: number;
                /** @description By name in lower case; several values of one name are a list. */
                headers: {
                    [key: string]: string | string[];
                };
                /** @description The body: as JSON when it is JSON, else its text. Absent when it is empty, not text, or kept back. */
                body?: unknown;
                /** @description Length of the body. */
                bodyBytes: number;
            };
            /** @description Id of the account that the request acted as. */
            subject?: string;
            /** @description The true reason of a refusal, which the answer may hide. */
            refusal?: {
                /**
                 * @description Our word for it.
                 * @example code-mismatch
                 */
                code: string;
                /** @description The facts behind it. */
                data: {
                    [key: string]: unknown;
                };
            };
            /** @description Faults that had their part in the answer, in the order in which they struck. */
            faults?: {
                /**
                 * @description Its id, or the tag of the recipient that asked for it.
                 * @example f-1
                 * @example +slow
                 */
                fault: string;
                /**
                 * @description What it did.
                 * @example latency
                 */
                effect: string;
            }[];
            /** @description The hint that was given, or held back. */
            hint?: string;
        };
        /** @description A request in short. */
        JournalNote: {
            /** @description Running number in the world, from 1. */
            sequence: number;
            traceId: components["schemas"]["TraceId"];
            /**
             * Format: date-time
             * @description When, on the world's clock.
             */
            at: string;
            /** @description The API that answered. */
            api: string;
            /** @description The operation; absent when none was found for the path. */
            operationId?: string;
            /** @description HTTP method. */
            method: string;
            /** @description Path as sent. */
            path: string;
            /** @description HTTP status of the answer. */
            status: number;
            /** @description Where it is not as expected. */
            differences: {
                /**
                 * @description Where, as a dotted path into what was expected.
                 * @example request.body.email
                 */
                at: string;
                /** @description What is there, secrets redacted; absent when there is nothing. */
                found?: unknown;
            }[];
        };
        /** @description Requests of the journal. */
        JournalPage: {
            /** @description Newest first. */
            entries: components["schemas"]["JournalEntry"][];
            /** @description How many match, shown or not. */
            total: number;
        };
        /** @description Whether the journal is as expected. */
        JournalVerdict: {
            /** @description Whether there are as many requests as there should be. */
            holds: boolean;
            /** @description How many fit. */
            count: number;
            /** @description The same in one sentence. */
            told: string;
            /** @description The latest that fit, newest first. */
            matches: components["schemas"]["JournalNote"][];
            /** @description Those that come nearest without fitting, nearest first. Empty when it holds. */
            nearest: components["schemas"]["JournalNote"][];
        };
        /** @description Public keys (RFC 7517). */
        JwkSet: {
            /** @description The keys in use. */
            keys: {
                [key: string]: string;
            }[];
        };
        /** @description For how long. */
        LockAccountRequest: {
            /** @description Absent: until it is unlocked. */
            forSeconds?: number;
        };
        /** @description A message that would have been sent. */
        Message: {
            /** @description Names the message. */
            id: string;
            /** @description Running number in the world, from 1, in the order of sending. */
            sequence: number;
            /** @description The API that sent it. */
            api: string;
            /** @description The tenant it belongs to. */
            tenant: string;
            /**
             * @description How the message travels.
             * @enum {string}
             */
            channel: "sms" | "email" | "push" | "webhook";
            /** @description Address or number it went to, in normal form. */
            recipient: string;
            /**
             * @description What it is about: a purpose of a code (`sign-in`, `second-factor`, `verify-identifier`, `reset-password`, `step-up`, `bind-authenticator`, `accept-invite`, `reset-pin`, `passkey`, `recover-passkey`, `delete-account`, `relay-sign-in`) or a notice.
             * @example sign-in
             */
            purpose: string;
            /** @description Language of the text. */
            locale: string;
            /** @description Subject line, where the channel has one. */
            subject?: string;
            /** @description The text. */
            text: string;
            /** @description The one-time code it carries. */
            code?: string;
            /** @description What a webhook says. */
            payload?: unknown;
            /** @description The link it carries. */
            link?: string;
            /** @description The challenge that its secret answers. */
            challengeId?: string;
            /**
             * Format: date-time
             * @description When it was sent, on the world's clock.
             */
            sentAt: string;
            /**
             * Format: date-time
             * @description When it arrived; absent when it did so at once.
             */
            deliveredAt?: string;
            /** @description Whether a fault has the first answer to a webhook get lost; absent when it does not. */
            isAnswerLost?: boolean;
        };
        /** @description Messages of the outbox. */
        MessageList: {
            /** @description Newest first. */
            messages: components["schemas"]["Message"][];
            /** @description How many match, shown or not. */
            total: number;
        };
        /** @description A message without its text and secrets. */
        MessageNote: {
            /** @description Names the message. */
            id: string;
            /** @description Running number in the world, from 1, in the order of sending. */
            sequence: number;
            /**
             * @description How the message travels.
             * @enum {string}
             */
            channel: "sms" | "email" | "push" | "webhook";
            /** @description Address or number it went to, in normal form. */
            recipient: string;
            /**
             * @description What it is about: a purpose of a code (`sign-in`, `second-factor`, `verify-identifier`, `reset-password`, `step-up`, `bind-authenticator`, `accept-invite`, `reset-pin`, `passkey`, `recover-passkey`, `delete-account`, `relay-sign-in`) or a notice.
             * @example sign-in
             */
            purpose: string;
            /**
             * Format: date-time
             * @description When it was sent, on the world's clock.
             */
            sentAt: string;
        };
        /** @description What this simulator is and serves. */
        Meta: {
            /** @description Always `stagedoor`. */
            name: string;
            /** @description Version of the package. */
            version: string;
            /** @description The APIs it serves. */
            apis: components["schemas"]["ApiInfo"][];
        };
        /** @description How far to go. */
        MoveClockRequest: {
            /**
             * @description Seconds, or a duration: `1d2h3m4s500ms` with any of its parts, or ISO 8601 (`PT5M`, `P1DT12H`). Never negative.
             * @example 5m
             * @example PT5M
             * @example 90
             */
            by: string | number;
        };
        /** @description A name and its value. */
        NameAndValue: {
            name: string;
            value: string;
        };
        /** @description One operation. */
        OperationInfo: {
            /** @description Its name. */
            operationId: string;
            /** @description HTTP method. */
            method: string;
            /** @description Path template, without the base. */
            path: string;
            /** @description The part of the API it belongs to. */
            surface: string;
            /** @description What it does. */
            summary: string;
            /**
             * @description How much of it is done.
             * @enum {string}
             */
            support: "full" | "partial";
        };
        /** @description Every number and switch that the rules ask for. An API may have more than are listed here. */
        Policy: {
            /** @description One-time codes and links. */
            code: {
                /**
                 * @description How codes are chosen. `random` codes are read back from the outbox.
                 * @enum {string}
                 */
                mode: "fixed" | "per-recipient" | "sequence" | "random";
                /** @description The code of mode `fixed`. */
                fixedCode: string;
                /** @description The codes of mode `sequence`, used round and round. */
                sequence: string[];
                /** @description Digits of a generated code. */
                length: number;
                /** @description Life of a code. */
                lifetimeSeconds: number;
                /** @description Wrong tries after which a code is dead. */
                maxAttempts: number;
                /** @description Pause between two sends to one recipient for one purpose. */
                resendCooldownSeconds: number;
                /** @description The same pause after a link; absent - as after a code. */
                linkCooldownSeconds?: number;
                /** @description Life of a secret sent as a link. */
                linkLifetimeSeconds: number;
            } & {
                [key: string]: unknown;
            };
            /** @description What a new password must satisfy. */
            password: {
                /** @description Shortest password. */
                minLength: number;
                /** @description Longest password. */
                maxLength: number;
                /** @description Kinds of characters that must all occur. */
                mustContain: ("lower-case" | "upper-case" | "digit" | "symbol")[];
                /** @description Passwords refused by name. */
                blocklist: string[];
                /** @description PBKDF2-SHA-256 iterations of a new hash. */
                hashIterations: number;
            } & {
                [key: string]: unknown;
            };
            /** @description When failures stop further attempts. */
            lockout: {
                /** @description Failures in a row that lock an account; 0: never. */
                maxFailures: number;
                /** @description How long a lock lasts; absent: until an operator or a reset releases it. */
                lockSeconds?: number;
                /** @description How long failures count, from the first of them; absent: until a success. */
                windowSeconds?: number;
            } & {
                [key: string]: unknown;
            };
            /** @description Limits of a session. */
            session: {
                /** @description A session ends after this long without a request; absent: no idle limit. */
                idleSeconds?: number;
                /** @description A session ends this long after it began; absent: no absolute limit. */
                absoluteSeconds?: number;
                /** @description A session that waits for its second factor ends this long after it began; absent: no such limit. */
                pendingSeconds?: number;
                /** @description Most sessions of one person at a time; absent: not limited. */
                maxPerAccount?: number;
                /**
                 * @description What a sign-in beyond that does: it is refused, where the API has a word for it, or it ends the oldest session.
                 * @enum {string}
                 */
                atLimit?: "refuse" | "end-oldest";
            } & {
                [key: string]: unknown;
            };
            /** @description Life and renewal of tokens. */
            token: {
                /** @description Life of an access token. */
                accessSeconds: number;
                /** @description Life of a refresh token. */
                refreshSeconds: number;
                /** @description Whether a refresh hands out a new refresh token. */
                rotateRefresh: boolean;
                /** @description Whether rotation ends the earlier refresh token. */
                invalidatePrevious: boolean;
                /** @description Whether an ended refresh token shown again ends its session. */
                reuseEndsSession: boolean;
                /** @description How long a replaced refresh token is still good; absent or 0, not at all. */
                reuseGraceSeconds?: number;
            } & {
                [key: string]: unknown;
            };
            /** @description Codes of an authenticator app. */
            totp: {
                /** @description Digits of a code. */
                digits: number;
                /** @description Length of a time step. */
                stepSeconds: number;
                /** @description Steps accepted before and after the present one. */
                driftSteps: number;
                /** @description Wrong codes that end a session which waits for its second factor. */
                maxAttempts: number;
                /**
                 * @description Whether a person may, must or cannot use a second factor.
                 * @enum {string}
                 */
                secondFactor: "disabled" | "optional" | "mandatory";
            } & {
                [key: string]: unknown;
            };
            /** @description Deletion and its grace. */
            deletion: {
                /** @description From the request for deletion until it is carried out. */
                graceSeconds: number;
            } & {
                [key: string]: unknown;
            };
            /** @description Requests allowed per window. */
            rateLimit: {
                /** @description Requests allowed per window; 0: no limit. */
                requests: number;
                /** @description Length of the window. */
                windowSeconds: number;
            } & {
                [key: string]: unknown;
            };
            /** @description Whether answers hide if an account exists. */
            enumerationSafe: boolean;
            /** @description Age of a person. */
            age: {
                /** @description Youngest age in full years; absent: not limited. */
                minimumYears?: number;
                /** @description Oldest age in full years; absent: not limited. */
                maximumYears?: number;
            } & {
                [key: string]: unknown;
            };
            /** @description Whether outside checks of a person are approved as soon as they start. */
            autoApproveProofing: boolean;
            /** @description Whether addresses and numbers such as `ada+locked@example.test` ask for a fault. */
            magicRecipients: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description The parts of the policy to change, as deep as they go; lists replace lists. An API may know more policies than are listed here; a name it does not know is refused with the nearest one. Where it has `tenantDefaults`, `tenants.<name>` takes any part of them for one tenant. */
        PolicyOverrides: {
            /** @description One-time codes and links. */
            code?: {
                /**
                 * @description How codes are chosen. `random` codes are read back from the outbox.
                 * @enum {string}
                 */
                mode?: "fixed" | "per-recipient" | "sequence" | "random";
                /** @description The code of mode `fixed`. */
                fixedCode?: string;
                /** @description The codes of mode `sequence`, used round and round. */
                sequence?: string[];
                /** @description Digits of a generated code. */
                length?: number;
                /** @description Life of a code. */
                lifetimeSeconds?: number;
                /** @description Wrong tries after which a code is dead. */
                maxAttempts?: number;
                /** @description Pause between two sends to one recipient for one purpose. */
                resendCooldownSeconds?: number;
                /** @description The same pause after a link; absent - as after a code. */
                linkCooldownSeconds?: number;
                /** @description Life of a secret sent as a link. */
                linkLifetimeSeconds?: number;
            } & {
                [key: string]: unknown;
            };
            /** @description What a new password must satisfy. */
            password?: {
                /** @description Shortest password. */
                minLength?: number;
                /** @description Longest password. */
                maxLength?: number;
                /** @description Kinds of characters that must all occur. */
                mustContain?: ("lower-case" | "upper-case" | "digit" | "symbol")[];
                /** @description Passwords refused by name. */
                blocklist?: string[];
                /** @description PBKDF2-SHA-256 iterations of a new hash. */
                hashIterations?: number;
            } & {
                [key: string]: unknown;
            };
            /** @description When failures stop further attempts. */
            lockout?: {
                /** @description Failures in a row that lock an account; 0: never. */
                maxFailures?: number;
                /** @description How long a lock lasts; absent: until an operator or a reset releases it. */
                lockSeconds?: number;
                /** @description How long failures count, from the first of them; absent: until a success. */
                windowSeconds?: number;
            } & {
                [key: string]: unknown;
            };
            /** @description Limits of a session. */
            session?: {
                /** @description A session ends after this long without a request; absent: no idle limit. */
                idleSeconds?: number;
                /** @description A session ends this long after it began; absent: no absolute limit. */
                absoluteSeconds?: number;
                /** @description A session that waits for its second factor ends this long after it began; absent: no such limit. */
                pendingSeconds?: number;
                /** @description Most sessions of one person at a time; absent: not limited. */
                maxPerAccount?: number;
                /**
                 * @description What a sign-in beyond that does: it is refused, where the API has a word for it, or it ends the oldest session.
                 * @enum {string}
                 */
                atLimit?: "refuse" | "end-oldest";
            } & {
                [key: string]: unknown;
            };
            /** @description Life and renewal of tokens. */
            token?: {
                /** @description Life of an access token. */
                accessSeconds?: number;
                /** @description Life of a refresh token. */
                refreshSeconds?: number;
                /** @description Whether a refresh hands out a new refresh token. */
                rotateRefresh?: boolean;
                /** @description Whether rotation ends the earlier refresh token. */
                invalidatePrevious?: boolean;
                /** @description Whether an ended refresh token shown again ends its session. */
                reuseEndsSession?: boolean;
                /** @description How long a replaced refresh token is still good; absent or 0, not at all. */
                reuseGraceSeconds?: number;
            } & {
                [key: string]: unknown;
            };
            /** @description Codes of an authenticator app. */
            totp?: {
                /** @description Digits of a code. */
                digits?: number;
                /** @description Length of a time step. */
                stepSeconds?: number;
                /** @description Steps accepted before and after the present one. */
                driftSteps?: number;
                /** @description Wrong codes that end a session which waits for its second factor. */
                maxAttempts?: number;
                /**
                 * @description Whether a person may, must or cannot use a second factor.
                 * @enum {string}
                 */
                secondFactor?: "disabled" | "optional" | "mandatory";
            } & {
                [key: string]: unknown;
            };
            /** @description Deletion and its grace. */
            deletion?: {
                /** @description From the request for deletion until it is carried out. */
                graceSeconds?: number;
            } & {
                [key: string]: unknown;
            };
            /** @description Requests allowed per window. */
            rateLimit?: {
                /** @description Requests allowed per window; 0: no limit. */
                requests?: number;
                /** @description Length of the window. */
                windowSeconds?: number;
            } & {
                [key: string]: unknown;
            };
            /** @description Whether answers hide if an account exists. */
            enumerationSafe?: boolean;
            /** @description Age of a person. */
            age?: {
                /** @description Youngest age in full years; absent: not limited. */
                minimumYears?: number;
                /** @description Oldest age in full years; absent: not limited. */
                maximumYears?: number;
            } & {
                [key: string]: unknown;
            };
            /** @description Whether outside checks of a person are approved as soon as they start. */
            autoApproveProofing?: boolean;
            /** @description Whether addresses and numbers such as `ada+locked@example.test` ask for a fault. */
            magicRecipients?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description The policy of an API in a world. */
        PolicyView: {
            effective: components["schemas"]["Policy"];
            overrides: components["schemas"]["PolicyOverrides"];
        };
        /** @description The one error body of the control plane (RFC 9457). */
        Problem: {
            /**
             * Format: uri
             * @description Names the problem: `https://stagedoor.test/problems/` and its code.
             * @example https://stagedoor.test/problems/world-unknown
             */
            type: string;
            /** @description The problem in general; always the same for one type. */
            title: string;
            /** @description The HTTP status of this answer, repeated. */
            status: number;
            /** @description What happened this time. */
            detail: string;
            /** @description Path of the request, under `/_stagedoor/v1`. */
            instance?: string;
            traceId?: components["schemas"]["TraceId"];
            /** @description One sentence on the way out. Same text as the header `X-Stagedoor-Hint`; both can be switched off. */
            hint?: string;
            /** @description The inputs that do not fit. With `input-invalid` only. */
            errors?: components["schemas"]["FieldProblem"][];
            /** @description The latest messages of the outbox, newest first, without their secrets. With `message-not-sent` only. */
            sent?: components["schemas"]["MessageNote"][];
            /** @description The defects that a token can have there. With `defect-impossible` only. */
            possible?: components["schemas"]["BadTokenDefect"][];
        };
        /** @description A state that an interaction of a pact can be given. */
        ProviderState: {
            /** @description Its name, as `given` takes it. */
            name: string;
            /** @description What the world is good for. */
            description: string;
            /** @description The APIs that it puts into a state. */
            apis: string[];
            /** @description JSON Schema (2020-12) of its parameters. */
            params: {
                [key: string]: unknown;
            };
            /** @description Names of the values that setting it up is answered with, for each API that it is about. */
            values: {
                [key: string]: string[];
            };
        };
        /** @description What a Pact verifier sends before and after an interaction. Members that are not named here are passed over. */
        ProviderStateChange: {
            /** @description Name of the state. None, or an empty one, means the interaction has no state. */
            state?: string;
            /** @description Values of the parameters of the state that differ from their defaults. */
            params?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Whether the state is to be set up or left (default `setup`).
             * @enum {string}
             */
            action?: "setup" | "teardown";
        } & {
            [key: string]: unknown;
        };
        /** @description The provider states. */
        ProviderStateList: {
            /** @description By name. */
            states: components["schemas"]["ProviderState"][];
        };
        /** @description What `ProviderState` generators of a pact can put into a request: the values of the parameters, and ids, tokens and codes of the persons of the state. Empty after a teardown. */
        ProviderStateValues: {
            [key: string]: string | number | boolean;
        };
        /** @description A token of the simulated identity provider. */
        ProviderToken: {
            /** @description Signed with the provider's key of the world (JWT, ES256). */
            token: string;
            /**
             * Format: uri
             * @description What it names as its issuer.
             */
            issuer: string;
            /** @description What it names as its audience. */
            audience: string;
            /**
             * Format: date-time
             * @description Its end, on the world's clock.
             */
            expiresAt: string;
        };
        /** @description What the provider says of the person. */
        ProviderTokenRequest: {
            /**
             * @description Name of the provider. Default `openid`.
             * @example google
             */
            provider?: string;
            /** @description The person's stable id at the provider. */
            subject: string;
            /**
             * Format: email
             * @description Email address.
             */
            email?: string;
            /** @description Whether the provider vouches for the email. Default true. */
            emailVerified?: boolean;
            /** @description First name. */
            givenName?: string;
            /** @description Last name. */
            familyName?: string;
            /** @description Client the token is for. The default is what the APIs accept. */
            audience?: string;
            /** @description Life of the token. Default 3600. */
            expiresInSeconds?: number;
            /**
             * @description Whether it is still good. Default `valid`.
             * @enum {string}
             */
            state?: "valid" | "expired" | "revoked";
        };
        /** @description The record. */
        PutResourceRequest: {
            /** @description Any JSON; the API reads its own fields. */
            value: unknown;
        };
        /** @description The new version. */
        ReplaceTermsRequest: {
            /**
             * @description The texts by language tag; which fields a text has is a matter of the API.
             * @example {
             *       "en": {
             *         "title": "Terms of use"
             *       }
             *     }
             */
            texts?: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            /**
             * Format: date-time
             * @description From when on it applies, from 1970 to 9999. Default: now.
             */
            validFrom?: string;
        };
        /** @description What the world starts from instead. Without `scenario`, it goes back to how it started. */
        ResetWorldRequest: {
            /** @description Scenario to start from; null: an empty world. */
            scenario?: string | null;
            /** @description Values of the parameters of this scenario that differ from their defaults. */
            parameters?: {
                [key: string]: string | number | boolean;
            };
        };
        /** @description A record that only its API understands. */
        Resource: {
            /** @description Names it in its collection. */
            id: string;
            /** @description The record. */
            value: unknown;
        };
        /** @description Records of a collection. */
        ResourceList: {
            /** @description Oldest first. */
            resources: components["schemas"]["Resource"][];
        };
        /** @description How the key before goes. */
        RotateKeyRequest: {
            /** @description How long it stays published and its tokens good, on the clock of the world; 0: not at all. Default 3600. */
            overlapSeconds?: number;
        };
        /** @description How to run. */
        RunClockRequest: {
            /** @description How many of its seconds pass in one of the machine's: 60 is a minute in each second. Default 1. */
            speed?: number;
        };
        /** @description How to keep the present state. */
        SaveSnapshotRequest: {
            name: components["schemas"]["SnapshotName"];
            /** @description What it is good for. */
            description?: string;
            /** @description Whether it takes the place of one of the same name. Default false. */
            replace?: boolean;
        };
        /** @description One acceptance of one version of terms. */
        SavedAcceptance: {
            termsId: number;
            scope: string;
            version: number;
            acceptedAt: components["schemas"]["SavedMoment"];
            locale: string;
        };
        /** @description An access token that is not signed. */
        SavedAccessToken: {
            id: string;
            realm: components["schemas"]["SavedRealm"];
            sessionId: string;
            issuedAt: components["schemas"]["SavedMoment"];
            expiresAt: components["schemas"]["SavedMoment"];
            endedAt?: components["schemas"]["SavedMoment"];
        };
        /** @description A person in a realm. */
        SavedAccount: {
            id: string;
            number: number;
            realm: components["schemas"]["SavedRealm"];
            identifiers: components["schemas"]["SavedIdentifier"][];
            password?: components["schemas"]["SavedHash"];
            authenticators: components["schemas"]["SavedAuthenticator"][];
            pin?: components["schemas"]["SavedHash"];
            recoveryCodes?: {
                digests: string[];
                issuedAt: components["schemas"]["SavedMoment"];
            };
            securityAnswers?: {
                hashes: {
                    [key: string]: string;
                };
                failures: number;
            };
            /** @enum {string} */
            secondFactor?: "asked" | "not-asked";
            locale: string;
            sessionLimit?: number;
            profile: {
                [key: string]: unknown;
            };
            blockedAt?: components["schemas"]["SavedMoment"];
            lockout: components["schemas"]["SavedLockout"];
            proofing: {
                [key: string]: "not-started" | "pending" | "approved" | "rejected" | "retry";
            };
            acceptances: components["schemas"]["SavedAcceptance"][];
            obligations: ("invoice" | "rental")[];
            managedBy?: string;
            firstSignInAt?: components["schemas"]["SavedMoment"];
            lastSteppedUpAt?: components["schemas"]["SavedMoment"];
            createdAt: components["schemas"]["SavedMoment"];
            updatedAt: components["schemas"]["SavedMoment"];
            deletionRequestedAt?: components["schemas"]["SavedMoment"];
            deletionReason?: string;
            deletionDueAt?: components["schemas"]["SavedMoment"];
            deletedAt?: components["schemas"]["SavedMoment"];
        };
        /** @description A person. */
        SavedAccountOwner: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "SavedAccountOwner";
            accountId: string;
        };
        /** @description Something a person has or knows beyond the password. */
        SavedAuthenticator: components["schemas"]["SavedTotp"] | components["schemas"]["SavedOutOfBand"] | components["schemas"]["SavedPasskey"] | components["schemas"]["SavedKnowledge"] | components["schemas"]["SavedExternal"];
        /** @description A request for a proof. */
        SavedChallenge: {
            id: string;
            realm: components["schemas"]["SavedRealm"];
            /** @enum {string} */
            purpose: "sign-in" | "second-factor" | "verify-identifier" | "reset-password" | "step-up" | "bind-authenticator" | "accept-invite" | "reset-pin" | "step-up-proof" | "passkey" | "recover-passkey" | "delete-account" | "relay-sign-in";
            /** @enum {string} */
            channel: "sms" | "email" | "push" | "in-band";
            recipient: string;
            accountId?: string;
            sessionId?: string;
            secret: string;
            /** @enum {string} */
            form: "code" | "link" | "approval" | "assertion";
            /** @enum {string} */
            decision?: "approved" | "declined" | "expired";
            sends?: number;
            window?: {
                startedAt: components["schemas"]["SavedMoment"];
                sent: number;
                handedOver: number;
            };
            issuedAt: components["schemas"]["SavedMoment"];
            expiresAt: components["schemas"]["SavedMoment"];
            attempts: number;
            maxAttempts: number;
            consumedAt?: components["schemas"]["SavedMoment"];
            voidedAt?: components["schemas"]["SavedMoment"];
            intent: {
                [key: string]: unknown;
            };
        };
        /** @description An API client. */
        SavedClientOwner: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "SavedClientOwner";
            clientId: string;
        };
        /** @description No answer comes. */
        SavedDrop: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "SavedDrop";
            isServed: boolean;
        };
        /** @description Refused in the words of the API. */
        SavedError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "SavedError";
            status?: number;
            code?: string;
        };
        /** @description Another service that asks the person. */
        SavedExternal: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "SavedExternal";
            id: string;
            service: string;
            issuedAt: components["schemas"]["SavedMoment"];
            boundAt: components["schemas"]["SavedMoment"];
        };
        /** @description Something that goes wrong on purpose. */
        SavedFault: {
            id: string;
            scope: {
                api?: string;
                tenant?: string;
                surface?: string;
                operation?: string;
                recipient?: string;
                account?: string;
            };
            effect: components["schemas"]["SavedFaultEffect"];
            timesLeft?: number;
            probability?: number;
        };
        /** @description What a fault does. */
        SavedFaultEffect: components["schemas"]["SavedLatency"] | components["schemas"]["SavedError"] | components["schemas"]["SavedRateLimit"] | components["schemas"]["SavedDrop"] | components["schemas"]["SavedLateMessage"] | components["schemas"]["SavedPlainFault"];
        /** @description A password or PIN as it is kept: as a salted hash. */
        SavedHash: {
            hash: string;
            changedAt: components["schemas"]["SavedMoment"];
            previous?: string[];
            expiredAt?: components["schemas"]["SavedMoment"];
        };
        /** @description One name of an account. */
        SavedIdentifier: {
            /** @enum {string} */
            type: "email" | "phone" | "username" | "external";
            value: string;
            verifiedAt?: components["schemas"]["SavedMoment"];
            /** @constant */
            isShared?: true;
            label?: string;
        };
        /** @description A key pair for ES256 with its private part. */
        SavedKey: {
            /** @constant */
            kty: "EC";
            /** @constant */
            crv: "P-256";
            x: string;
            y: string;
            d: string;
        };
        /** @description Answers to questions, as a second factor. */
        SavedKnowledge: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "SavedKnowledge";
            id: string;
            hashes: {
                [key: string]: string;
            };
            issuedAt: components["schemas"]["SavedMoment"];
            boundAt: components["schemas"]["SavedMoment"];
        };
        /** @description A message or webhook arrives later. */
        SavedLateMessage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "SavedLateMessage";
            delaySeconds: number;
        };
        /** @description The answer waits. */
        SavedLatency: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "SavedLatency";
            milliseconds: number;
            toMilliseconds?: number;
        };
        /** @description Failures in a row, and the lock they led to. */
        SavedLockout: {
            failures: number;
            firstFailureAt?: components["schemas"]["SavedMoment"];
            lastFailureAt?: components["schemas"]["SavedMoment"];
            lockedUntil?: components["schemas"]["SavedMoment"] | ("released-by-operator" | "released-by-captcha" | "released-by-answer");
        };
        /** @description A message of the outbox. */
        SavedMessage: {
            id: string;
            realm: components["schemas"]["SavedRealm"];
            sequence: number;
            /** @enum {string} */
            channel: "sms" | "email" | "push" | "webhook";
            recipient: string;
            purpose: string;
            locale: string;
            subject?: string;
            text: string;
            code?: string;
            link?: string;
            payload?: unknown;
            challengeId?: string;
            sentAt: components["schemas"]["SavedMoment"];
            deliveredAt?: components["schemas"]["SavedMoment"];
            /** @constant */
            isAnswerLost?: true;
        };
        /** @description Milliseconds since 1970-01-01T00:00:00Z. */
        SavedMoment: number;
        /** @description A name in a map. Those that would reach into the machinery of JavaScript are refused. */
        SavedName: string;
        /** @description An address, number or device that is asked. */
        SavedOutOfBand: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "SavedOutOfBand";
            id: string;
            /** @enum {string} */
            channel: "sms" | "push" | "email";
            application?: string;
            address?: string;
            issuedAt: components["schemas"]["SavedMoment"];
            boundAt?: components["schemas"]["SavedMoment"];
            declinedAt?: components["schemas"]["SavedMoment"];
        };
        /** @description A passkey, by its public half. */
        SavedPasskey: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "SavedPasskey";
            id: string;
            credentialId: string;
            publicKey: string;
            algorithm?: number;
            signCount: number;
            transports?: string[];
            backedUp?: boolean;
            label?: string;
            userHandle?: string;
            issuedAt: components["schemas"]["SavedMoment"];
            boundAt: components["schemas"]["SavedMoment"];
            lastUsedAt?: components["schemas"]["SavedMoment"];
            uses: ("sign-in" | "second-factor")[];
        };
        /** @description What needs no further words. */
        SavedPlainFault: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "SavedPlainFault";
        };
        /** @description Refused as one request too many. */
        SavedRateLimit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "SavedRateLimit";
            retryAfterSeconds: number;
        };
        /** @description API and tenant, as `api/tenant`. */
        SavedRealm: string;
        /** @description The records of each kind, oldest first. */
        SavedRecords: {
            account?: components["schemas"]["SavedAccount"][];
            session?: components["schemas"]["SavedSession"][];
            "access-token"?: components["schemas"]["SavedAccessToken"][];
            "refresh-token"?: components["schemas"]["SavedRefreshToken"][];
            challenge?: components["schemas"]["SavedChallenge"][];
            message?: components["schemas"]["SavedMessage"][];
            terms?: components["schemas"]["SavedTerms"][];
            resource?: components["schemas"]["SavedResource"][];
            "replay-mark"?: components["schemas"]["SavedReplayMark"][];
            relay?: components["schemas"]["SavedRelay"][];
        };
        /** @description A renewal key, by its digest. */
        SavedRefreshToken: {
            id: string;
            realm: components["schemas"]["SavedRealm"];
            sessionId: string;
            digest: string;
            issuedAt: components["schemas"]["SavedMoment"];
            expiresAt: components["schemas"]["SavedMoment"];
            replacedAt?: components["schemas"]["SavedMoment"];
            revokedAt?: components["schemas"]["SavedMoment"];
        };
        /** @description A sign-in that is confirmed elsewhere. */
        SavedRelay: {
            id: string;
            realm: components["schemas"]["SavedRealm"];
            way: string;
            begunAt: components["schemas"]["SavedMoment"];
            expiresAt: components["schemas"]["SavedMoment"];
            confirmed?: {
                at: components["schemas"]["SavedMoment"];
                accountId: string;
                methods: string[];
            };
            collectedAt?: components["schemas"]["SavedMoment"];
        };
        /** @description A message that is not accepted twice. */
        SavedReplayMark: {
            realm: components["schemas"]["SavedRealm"];
            value: string;
            expiresAt: components["schemas"]["SavedMoment"];
        };
        /** @description A record that only one API understands. */
        SavedResource: {
            realm: components["schemas"]["SavedRealm"];
            collection: string;
            id: string;
            value: unknown;
        };
        /** @description A sign-in that goes on. */
        SavedSession: {
            id: string;
            realm: components["schemas"]["SavedRealm"];
            owner: components["schemas"]["SavedSessionOwner"];
            createdAt: components["schemas"]["SavedMoment"];
            authenticatedAt: components["schemas"]["SavedMoment"];
            lastSeenAt: components["schemas"]["SavedMoment"];
            expiresAt?: components["schemas"]["SavedMoment"];
            methods: string[];
            /** @enum {string} */
            secondFactor: "not-needed" | "enrolment-pending" | "pending" | "done";
            secondFactorFailures: number;
            /** @enum {string} */
            scope?: "full" | "exchange" | "password-change" | "pin" | "gate";
            signInId?: string;
            actsFor?: string;
            steppedUpAt?: components["schemas"]["SavedMoment"];
            origin?: {
                userAgent?: string;
                ipAddress?: string;
            };
            endedAt?: components["schemas"]["SavedMoment"];
            /** @enum {string} */
            endedBecause?: "signed-out" | "revoked" | "idle" | "expired" | "password-changed" | "account-blocked" | "account-deleted" | "second-factor-exhausted" | "token-reused" | "used-up";
        };
        /** @description Whose session it is. */
        SavedSessionOwner: components["schemas"]["SavedAccountOwner"] | components["schemas"]["SavedClientOwner"];
        /** @description One version of terms. */
        SavedTerms: {
            id: number;
            realm: components["schemas"]["SavedRealm"];
            scope: string;
            version: number;
            texts: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            validFrom: components["schemas"]["SavedMoment"];
            supersededAt?: components["schemas"]["SavedMoment"];
        };
        /** @description An authenticator app. */
        SavedTotp: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "SavedTotp";
            id: string;
            secret: string;
            issuedAt: components["schemas"]["SavedMoment"];
            boundAt?: components["schemas"]["SavedMoment"];
            lastStep?: number;
        };
        /** @description Everything that makes a world what it is, apart from its journal. */
        SavedWorld: {
            /** @constant */
            format: 1;
            seed: string;
            isSeeded: boolean;
            keys: {
                owner: components["schemas"]["WorldName"];
                signer: components["schemas"]["SavedKey"];
                providerSigner: components["schemas"]["SavedKey"];
                earlierSigners?: {
                    key: components["schemas"]["SavedKey"];
                    until: components["schemas"]["SavedMoment"];
                }[];
            };
            store: {
                records: components["schemas"]["SavedRecords"];
                sequences: {
                    [key: string]: number;
                };
            };
            clock: {
                offsetMs: components["schemas"]["SavedMoment"];
                frozenAt?: components["schemas"]["SavedMoment"];
                pace?: {
                    speed: number;
                    since: components["schemas"]["SavedMoment"];
                };
            };
            shown: components["schemas"]["SavedMoment"];
            random: {
                seed: string;
                counter: number;
            };
            overrides: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            tenants: {
                [key: string]: string[];
            };
            skewSeconds?: number;
            faults?: {
                faults: components["schemas"]["SavedFault"][];
                told: number;
            };
        };
        /** @description A state that a world can start from. */
        Scenario: {
            /** @description Its name, as `createWorld` takes it. */
            name: string;
            /** @description What the world is good for. */
            description: string;
            /** @description The APIs that it puts into a state. */
            apis: string[];
            /** @description What may differ from one use to the next, by name. */
            parameters: {
                [key: string]: components["schemas"]["ScenarioParameter"];
            };
        };
        /** @description The scenarios of the library. */
        ScenarioList: {
            /** @description By name. */
            scenarios: components["schemas"]["Scenario"][];
        };
        /** @description A parameter of a scenario, described by a part of JSON Schema. */
        ScenarioParameter: {
            /**
             * @description Type of its value.
             * @enum {string}
             */
            type: "string" | "integer" | "number" | "boolean";
            /** @description Its value when nobody says. */
            default: string | number | boolean;
            /** @description What it is for. */
            description: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Continuity after authentication. */
        Session: {
            /** @description Names the session. */
            id: string;
            /**
             * @description Whether it can be used at this moment.
             * @enum {string}
             */
            state: "open" | "ended";
            /** @description Whose it is, for a person. */
            accountId?: string;
            /** @description Whose it is, for an API client. */
            clientId?: string;
            /** @description How the person proved themselves (RFC 8176 words). */
            methods: string[];
            /**
             * @description How far the second factor has come.
             * @enum {string}
             */
            secondFactor: "not-needed" | "enrolment-pending" | "pending" | "done";
            /**
             * Format: date-time
             * @description When it began.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the person last proved themselves.
             */
            authenticatedAt: string;
            /**
             * Format: date-time
             * @description Last authenticated request.
             */
            lastSeenAt: string;
            /**
             * Format: date-time
             * @description Absolute end; absent: none.
             */
            expiresAt?: string;
            /**
             * Format: date-time
             * @description When it was ended; absent for one that merely ran out.
             */
            endedAt?: string;
            /**
             * @description Why it is over.
             * @example revoked
             */
            endedBecause?: string;
        };
        /** @description Sessions. */
        SessionList: {
            /** @description Oldest first. */
            sessions: components["schemas"]["Session"][];
        };
        /** @description Where to go. */
        SetClockRequest: {
            /**
             * Format: date-time
             * @description The moment to show, from 1970 to 9999.
             */
            at: string;
        };
        /** @description How far apart the two clocks are. */
        SkewClockRequest: {
            /** @description How far the issuer is ahead of the world's clock; below 0: behind; 0: not at all. */
            seconds: number;
        };
        /** @description A snapshot, from outside. */
        Snapshot: {
            name: components["schemas"]["SnapshotName"];
            /** @description What it is good for. */
            description?: string;
            /**
             * Format: date-time
             * @description When it was saved, on the machine's clock.
             */
            savedAt: string;
            /**
             * Format: date-time
             * @description What the world's clock showed.
             */
            clockAt: string;
            /** @description Whether it came from a document. */
            imported: boolean;
            /** @description How many accounts it holds, those deleted included. */
            accounts: number;
        };
        /** @description A snapshot as a document. It holds the private keys of the world: treat it like a password. */
        SnapshotDocument: {
            /**
             * @description What it is.
             * @constant
             */
            kind: "stagedoor-snapshot";
            /**
             * @description Version of the form. Documents of another one are refused.
             * @constant
             */
            format: 1;
            name: components["schemas"]["SnapshotName"];
            /** @description What it is good for. */
            description?: string;
            /**
             * Format: date-time
             * @description When it was saved, on the machine's clock.
             */
            savedAt: string;
            world: components["schemas"]["SavedWorld"];
        };
        /** @description The snapshots of a world. */
        SnapshotList: {
            /** @description Oldest first. */
            snapshots: components["schemas"]["Snapshot"][];
            /** @description Most that the world keeps. */
            limit: number;
        };
        /**
         * @description Name of a snapshot: 1 to 63 lower-case letters, digits and hyphens; it begins and ends with a letter or digit.
         * @example signed-in
         */
        SnapshotName: string;
        /** @description One acceptance of one version of terms. */
        TermsAcceptance: {
            /** @description The terms. */
            termsId: number;
            /** @description What they are for. */
            scope: string;
            /** @description The version. */
            version: number;
            /**
             * Format: date-time
             * @description When.
             */
            acceptedAt: string;
            /** @description In which language they were shown. */
            locale: string;
        };
        /** @description One version of a text to be accepted. */
        TermsDocument: {
            /** @description Names this version. */
            id: number;
            /**
             * @description What it is for.
             * @example branch:1
             */
            scope: string;
            /** @description Number in its scope, from 1. */
            version: number;
            /**
             * @description The texts by language tag; which fields a text has is a matter of the API.
             * @example {
             *       "en": {
             *         "title": "Terms of use"
             *       }
             *     }
             */
            texts: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            /**
             * Format: date-time
             * @description From when on it applies.
             */
            validFrom: string;
            /**
             * Format: date-time
             * @description When a newer version replaced it.
             */
            supersededAt?: string;
        };
        /** @description Terms of a tenant. */
        TermsList: {
            /** @description Oldest first. */
            terms: components["schemas"]["TermsDocument"][];
        };
        /** @description The authenticator app of an account, as the app itself would show it. */
        Totp: {
            /** @description The shared secret, base32. */
            secret: string;
            /** @description Whether a first right code bound it. */
            isBound: boolean;
            /**
             * Format: date-time
             * @description When the secret was issued.
             */
            issuedAt: string;
            /**
             * Format: date-time
             * @description When it was bound.
             */
            boundAt?: string;
            /** @description The code of this moment, on the world's clock. */
            code: string;
            /** @description Whether this code was accepted already; then only a later one will do. */
            isCodeUsed: boolean;
            /** @description The code of the next time step. */
            nextCode: string;
            /**
             * Format: date-time
             * @description When the next time step begins.
             */
            nextCodeAt: string;
            /** @description Length of a time step. */
            stepSeconds: number;
        };
        /**
         * @description Names this one exchange in the journal. 32 lower-case hexadecimal digits.
         * @example 9f2c4e7a1b3d5068c7e9a0b1d2f34567
         */
        TraceId: string;
        /** @description Which message to wait for; what is not given does not matter. */
        WaitForMessageRequest: {
            /** @description Address or number, compared without regard to case. */
            recipient?: string;
            /**
             * @description How the message travels.
             * @enum {string}
             */
            channel?: "sms" | "email" | "push" | "webhook";
            /** @description What it is about. */
            purpose?: string;
            /** @description The API that sends it. */
            api?: string;
            /** @description The tenant it belongs to. */
            tenant?: string;
            /** @description Only messages with a higher sequence count. Default 0: one that was sent already will do. */
            after?: number;
            /** @description How long to wait, in real time. Default 5. */
            timeoutSeconds?: number;
        };
        /** @description A world, from outside. */
        World: {
            id: components["schemas"]["WorldName"];
            /** @description Seed of its random draws. */
            seed: string;
            /** @description Whether the seed was given, so that a reset repeats every draw. */
            isSeeded: boolean;
            /** @description The scenario it started from; null: none. */
            scenario: string | null;
            /**
             * Format: date-time
             * @description When it was made, on the machine's clock.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last used, on the machine's clock.
             */
            lastUsedAt: string;
        };
        /** @description The worlds there are. */
        WorldList: {
            /** @description Oldest first. */
            worlds: components["schemas"]["World"][];
        };
        /**
         * @description Name of a world: 1 to 63 lower-case letters, digits and hyphens; it begins and ends with a letter or digit.
         * @example w1
         */
        WorldName: string;
    };
    responses: {
        /**
         * @description The request was understood and refused.
         *
         *     - `world-unknown`: No such world.
         *     - `api-unknown`: No such API.
         *     - `tenant-unknown`: No such tenant.
         *     - `account-unknown`: No such account.
         */
        AccountNotFound: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The request was understood and refused.
         *
         *     - `world-unknown`: No such world.
         *     - `api-unknown`: No such API.
         */
        ApiNotFound: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The request was understood and refused.
         *
         *     - `input-invalid`: The input does not fit.
         *     - `defect-impossible`: No token here can have this defect.
         */
        BadTokenRefused: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `body-malformed`: The body is not readable. */
        BodyMalformed: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `body-too-large`: The body is too large. */
        BodyTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The request was understood and refused.
         *
         *     - `world-unknown`: No such world.
         *     - `api-unknown`: No such API.
         *     - `tenant-unknown`: No such tenant.
         *     - `challenge-unknown`: No approval waits.
         */
        ChallengeNotFound: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The request was understood and refused.
         *
         *     - `world-unknown`: No such world.
         *     - `exchange-unknown`: No such request.
         */
        ExchangeNotFound: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `internal-error`: The simulator failed. */
        Failure: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The request was understood and refused.
         *
         *     - `world-unknown`: No such world.
         *     - `fault-unknown`: No such fault.
         */
        FaultNotFound: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The request was understood and refused.
         *
         *     - `world-unknown`: No such world.
         *     - `api-unknown`: No such API.
         *     - `tenant-unknown`: No such tenant.
         *     - `account-unknown`: No such account.
         *     - `session-unknown`: No such session.
         */
        HolderNotFound: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `identifier-missing`: The identifier is missing. */
        IdentifierMissing: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `input-invalid`: The input does not fit. */
        InputInvalid: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The request was understood and refused.
         *
         *     - `world-unknown`: No such world.
         *     - `message-unknown`: No such message.
         */
        MessageNotFound: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The request was understood and refused.
         *
         *     - `world-unknown`: No such world.
         *     - `message-not-sent`: No such message was sent.
         */
        MessageNotSent: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The request was understood and refused.
         *
         *     - `host-not-allowed`: The host is not allowed.
         *     - `origin-not-allowed`: The origin is not allowed.
         */
        NotAllowedFromThere: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `password-not-set`: The account has no password. */
        PasswordNotSet: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The request was understood and refused.
         *
         *     - `input-invalid`: The input does not fit.
         *     - `policy-key-unknown`: No such policy.
         */
        PolicyRefused: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description No world can be put into this state.
         *
         *     - `provider-state-unknown`: No such provider state.
         *     - `provider-states-clash`: The provider states do not fit together.
         */
        ProviderStateRefused: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The request was understood and refused.
         *
         *     - `world-unknown`: No such world.
         *     - `api-unknown`: No such API.
         *     - `tenant-unknown`: No such tenant.
         */
        RealmNotFound: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The request was understood and refused.
         *
         *     - `world-unknown`: No such world.
         *     - `api-unknown`: No such API.
         *     - `tenant-unknown`: No such tenant.
         *     - `resource-unknown`: No such resource.
         */
        ResourceNotFound: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The request was understood and refused.
         *
         *     - `world-unknown`: No such world.
         *     - `api-unknown`: No such API.
         *     - `tenant-unknown`: No such tenant.
         *     - `session-unknown`: No such session.
         */
        SessionNotFound: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The request was understood and refused.
         *
         *     - `world-unknown`: No such world.
         *     - `snapshot-unknown`: No such snapshot.
         */
        SnapshotNotFound: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The request was understood and refused.
         *
         *     - `snapshot-taken`: The name is taken.
         *     - `snapshots-full`: The world keeps no more snapshots.
         */
        SnapshotNotKept: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The request was understood and refused.
         *
         *     - `input-invalid`: The input does not fit.
         *     - `snapshot-format-unknown`: The format is not known.
         */
        SnapshotRefused: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `snapshots-full`: The world keeps no more snapshots. */
        SnapshotsFull: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The request was understood and refused.
         *
         *     - `world-unknown`: No such world.
         *     - `api-unknown`: No such API.
         *     - `tenant-unknown`: No such tenant.
         *     - `terms-unknown`: No such terms.
         */
        TermsNotFound: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `terms-outdated`: The terms were replaced. */
        TermsReplaced: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The request was understood and refused.
         *
         *     - `control-token-missing`: No control token was sent.
         *     - `control-token-wrong`: The control token is another one.
         */
        TokenRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The request was understood and refused.
         *
         *     - `world-unknown`: No such world.
         *     - `api-unknown`: No such API.
         *     - `tenant-unknown`: No such tenant.
         *     - `account-unknown`: No such account.
         *     - `totp-not-enrolled`: No authenticator app.
         */
        TotpNotFound: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `media-type-unsupported`: The media type is not supported. */
        UnsupportedMediaType: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `world-unknown`: No such world. */
        WorldNotFound: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The request was understood and refused.
         *
         *     - `input-invalid`: The input does not fit.
         *     - `scenario-unknown`: No such scenario.
         */
        WorldRefused: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `world-taken`: The name is taken. */
        WorldTaken: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Id of the account. */
        Account: string;
        /** @description Name of the API. */
        Api: string;
        /** @description Id of the challenge. */
        Challenge: string;
        /** @description Name of the collection, as the API calls it. */
        Collection: string;
        /** @description Id of the fault. */
        Fault: string;
        /** @description The API that answered. */
        JournalApi: string;
        /** @description The operation. */
        JournalOperation: string;
        /** @description The true refusal code. */
        JournalRefusal: string;
        /** @description `redacted` puts `[redacted]` in the place of passwords, codes, tokens and cookies; `shown` does not. */
        JournalSecrets: "redacted" | "shown";
        /** @description Only requests with a higher sequence. */
        JournalSince: number;
        /** @description Status of the answer (`401`) or its class (`4XX`). */
        JournalStatus: string;
        /** @description Id of the account that the request acted as. */
        JournalSubject: string;
        /** @description Trace id of the request. */
        JournalTrace: string;
        /** @description Name of a world that exists. */
        KnownWorld: string;
        /** @description Id of the message. */
        Message: string;
        /** @description Name to keep the snapshot under. */
        NewSnapshot: components["schemas"]["SnapshotName"];
        /** @description Id of the record in its collection. */
        Resource: string;
        /** @description Id of the session. */
        Session: string;
        /** @description Name of the snapshot. */
        Snapshot: string;
        /** @description Tenant of the API. */
        Tenant: string;
        /** @description Id of the terms. */
        Terms: number;
        /** @description Trace id of the request, from its answer's `X-Trace-Id`. */
        Trace: string;
        /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
        World: string;
    };
    requestBodies: never;
    headers: {
        /** @description One sentence for the developer, such as the way out of a refusal. Can be switched off. */
        Hint: string;
        /** @description Names this exchange, same value as `traceId` in an error body. */
        TraceId: components["schemas"]["TraceId"];
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAccounts: {
        parameters: {
            query?: {
                /** @description Email address, phone number, user name, or `provider:subject`. */
                identifier?: string;
                /** @description How many at most. */
                limit?: number;
                /** @description How many to pass over. */
                offset?: number;
            };
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the API. */
                api: components["parameters"]["Api"];
                /** @description Tenant of the API. */
                tenantName: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountList"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["RealmNotFound"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the API. */
                api: components["parameters"]["Api"];
                /** @description Tenant of the API. */
                tenantName: components["parameters"]["Tenant"];
                /** @description Id of the account. */
                account: components["parameters"]["Account"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["AccountNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    deleteAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the API. */
                api: components["parameters"]["Api"];
                /** @description Tenant of the API. */
                tenantName: components["parameters"]["Tenant"];
                /** @description Id of the account. */
                account: components["parameters"]["Account"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is deleted. */
            204: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["AccountNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    changeAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the API. */
                api: components["parameters"]["Api"];
                /** @description Tenant of the API. */
                tenantName: components["parameters"]["Tenant"];
                /** @description Id of the account. */
                account: components["parameters"]["Account"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAccountRequest"];
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BodyMalformed"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["AccountNotFound"];
            409: components["responses"]["IdentifierMissing"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    lockAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the API. */
                api: components["parameters"]["Api"];
                /** @description Tenant of the API. */
                tenantName: components["parameters"]["Tenant"];
                /** @description Id of the account. */
                account: components["parameters"]["Account"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LockAccountRequest"];
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BodyMalformed"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["AccountNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    unlockAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the API. */
                api: components["parameters"]["Api"];
                /** @description Tenant of the API. */
                tenantName: components["parameters"]["Tenant"];
                /** @description Id of the account. */
                account: components["parameters"]["Account"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["AccountNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    expirePassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the API. */
                api: components["parameters"]["Api"];
                /** @description Tenant of the API. */
                tenantName: components["parameters"]["Tenant"];
                /** @description Id of the account. */
                account: components["parameters"]["Account"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["AccountNotFound"];
            409: components["responses"]["PasswordNotSet"];
            500: components["responses"]["Failure"];
        };
    };
    blockAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the API. */
                api: components["parameters"]["Api"];
                /** @description Tenant of the API. */
                tenantName: components["parameters"]["Tenant"];
                /** @description Id of the account. */
                account: components["parameters"]["Account"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["AccountNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    reinstateAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the API. */
                api: components["parameters"]["Api"];
                /** @description Tenant of the API. */
                tenantName: components["parameters"]["Tenant"];
                /** @description Id of the account. */
                account: components["parameters"]["Account"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["AccountNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    signOutAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the API. */
                api: components["parameters"]["Api"];
                /** @description Tenant of the API. */
                tenantName: components["parameters"]["Tenant"];
                /** @description Id of the account. */
                account: components["parameters"]["Account"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All sessions are over. */
            204: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["AccountNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    listAccountSessions: {
        parameters: {
            query?: {
                /** @description Only those that can be used at this moment, or only those that cannot. */
                state?: "open" | "ended";
            };
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the API. */
                api: components["parameters"]["Api"];
                /** @description Tenant of the API. */
                tenantName: components["parameters"]["Tenant"];
                /** @description Id of the account. */
                account: components["parameters"]["Account"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["AccountNotFound"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    getTotp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the API. */
                api: components["parameters"]["Api"];
                /** @description Tenant of the API. */
                tenantName: components["parameters"]["Tenant"];
                /** @description Id of the account. */
                account: components["parameters"]["Account"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The authenticator app. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Totp"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["TotpNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    issueBadToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the API. */
                api: components["parameters"]["Api"];
                /** @description Tenant of the API. */
                tenantName: components["parameters"]["Tenant"];
                /** @description Id of the account. */
                account: components["parameters"]["Account"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BadTokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            201: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadToken"];
                };
            };
            400: components["responses"]["BodyMalformed"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["HolderNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["BadTokenRefused"];
            500: components["responses"]["Failure"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /** @description Only those that can be used at this moment, or only those that cannot. */
                state?: "open" | "ended";
            };
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the API. */
                api: components["parameters"]["Api"];
                /** @description Tenant of the API. */
                tenantName: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["RealmNotFound"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    revokeSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the API. */
                api: components["parameters"]["Api"];
                /** @description Tenant of the API. */
                tenantName: components["parameters"]["Tenant"];
                /** @description Id of the session. */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session as it is now. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["SessionNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    listChallenges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the API. */
                api: components["parameters"]["Api"];
                /** @description Tenant of the API. */
                tenantName: components["parameters"]["Tenant"];
                /** @description Id of the account. */
                account: components["parameters"]["Account"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The open challenges. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeList"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["AccountNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    decideChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the API. */
                api: components["parameters"]["Api"];
                /** @description Tenant of the API. */
                tenantName: components["parameters"]["Tenant"];
                /** @description Id of the challenge. */
                challenge: components["parameters"]["Challenge"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideChallengeRequest"];
            };
        };
        responses: {
            /** @description The challenge as it is now. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Challenge"];
                };
            };
            400: components["responses"]["BodyMalformed"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["ChallengeNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock as it stands now. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["WorldNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    freezeClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FreezeClockRequest"];
            };
        };
        responses: {
            /** @description The clock as it stands now. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["BodyMalformed"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["WorldNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetClockRequest"];
            };
        };
        responses: {
            /** @description The clock as it stands now. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["BodyMalformed"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["WorldNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveClockRequest"];
            };
        };
        responses: {
            /** @description The clock as it stands now. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["BodyMalformed"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["WorldNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    rewindClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveClockRequest"];
            };
        };
        responses: {
            /** @description The clock as it stands now. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["BodyMalformed"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["WorldNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    runClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RunClockRequest"];
            };
        };
        responses: {
            /** @description The clock as it stands now. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["BodyMalformed"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["WorldNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    skewClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkewClockRequest"];
            };
        };
        responses: {
            /** @description The clock as it stands now. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["BodyMalformed"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["WorldNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    resetClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock as it stands now. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["WorldNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    listTerms: {
        parameters: {
            query?: {
                /** @description Only those for this scope. */
                scope?: string;
                /** @description Only those that no newer version replaced (true), or only those that one did (false). */
                current?: boolean;
            };
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the API. */
                api: components["parameters"]["Api"];
                /** @description Tenant of the API. */
                tenantName: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The terms. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermsList"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["RealmNotFound"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    replaceTerms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the API. */
                api: components["parameters"]["Api"];
                /** @description Tenant of the API. */
                tenantName: components["parameters"]["Tenant"];
                /** @description Id of the terms. */
                terms: components["parameters"]["Terms"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReplaceTermsRequest"];
            };
        };
        responses: {
            /** @description The new version. */
            201: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermsDocument"];
                };
            };
            400: components["responses"]["BodyMalformed"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["TermsNotFound"];
            409: components["responses"]["TermsReplaced"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    editTerms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the API. */
                api: components["parameters"]["Api"];
                /** @description Tenant of the API. */
                tenantName: components["parameters"]["Tenant"];
                /** @description Id of the terms. */
                terms: components["parameters"]["Terms"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditTermsRequest"];
            };
        };
        responses: {
            /** @description The terms as they are now. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermsDocument"];
                };
            };
            400: components["responses"]["BodyMalformed"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["TermsNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    listResources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the API. */
                api: components["parameters"]["Api"];
                /** @description Tenant of the API. */
                tenantName: components["parameters"]["Tenant"];
                /** @description Name of the collection, as the API calls it. */
                collection: components["parameters"]["Collection"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceList"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["RealmNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    getResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the API. */
                api: components["parameters"]["Api"];
                /** @description Tenant of the API. */
                tenantName: components["parameters"]["Tenant"];
                /** @description Name of the collection, as the API calls it. */
                collection: components["parameters"]["Collection"];
                /** @description Id of the record in its collection. */
                resource: components["parameters"]["Resource"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resource"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["ResourceNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    putResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the API. */
                api: components["parameters"]["Api"];
                /** @description Tenant of the API. */
                tenantName: components["parameters"]["Tenant"];
                /** @description Name of the collection, as the API calls it. */
                collection: components["parameters"]["Collection"];
                /** @description Id of the record in its collection. */
                resource: components["parameters"]["Resource"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutResourceRequest"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resource"];
                };
            };
            400: components["responses"]["BodyMalformed"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["RealmNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    deleteResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the API. */
                api: components["parameters"]["Api"];
                /** @description Tenant of the API. */
                tenantName: components["parameters"]["Tenant"];
                /** @description Name of the collection, as the API calls it. */
                collection: components["parameters"]["Collection"];
                /** @description Id of the record in its collection. */
                resource: components["parameters"]["Resource"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record is gone. */
            204: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["ResourceNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    getPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the API. */
                api: components["parameters"]["Api"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["ApiNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    resetPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the API. */
                api: components["parameters"]["Api"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy as it is now. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["ApiNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    changePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the API. */
                api: components["parameters"]["Api"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyOverrides"];
            };
        };
        responses: {
            /** @description The policy as it is now. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            400: components["responses"]["BodyMalformed"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["ApiNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["PolicyRefused"];
            500: components["responses"]["Failure"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The faults. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultList"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["WorldNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    addFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddFaultRequest"];
            };
        };
        responses: {
            /** @description The fault, with the id by which it can be taken away. */
            201: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fault"];
                };
            };
            400: components["responses"]["BodyMalformed"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["WorldNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    clearFaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The world has no faults. */
            204: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["WorldNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    removeFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Id of the fault. */
                fault: components["parameters"]["Fault"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fault is gone. */
            204: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["FaultNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    issueProviderToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderTokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            201: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderToken"];
                };
            };
            400: components["responses"]["BodyMalformed"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["WorldNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    getProviderKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JwkSet"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["WorldNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    listExchanges: {
        parameters: {
            query?: {
                /** @description The API that answered. */
                api?: components["parameters"]["JournalApi"];
                /** @description The operation. */
                operationId?: components["parameters"]["JournalOperation"];
                /** @description Status of the answer (`401`) or its class (`4XX`). */
                status?: components["parameters"]["JournalStatus"];
                /** @description The true refusal code. */
                refusal?: components["parameters"]["JournalRefusal"];
                /** @description Trace id of the request. */
                traceId?: components["parameters"]["JournalTrace"];
                /** @description Id of the account that the request acted as. */
                subject?: components["parameters"]["JournalSubject"];
                /** @description Only requests with a higher sequence. */
                since?: components["parameters"]["JournalSince"];
                /** @description How many at most. */
                limit?: number;
                /** @description `redacted` puts `[redacted]` in the place of passwords, codes, tokens and cookies; `shown` does not. */
                secrets?: components["parameters"]["JournalSecrets"];
            };
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalPage"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["WorldNotFound"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    clearJournal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The journal is empty. */
            204: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["WorldNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    exportJournal: {
        parameters: {
            query?: {
                /** @description The API that answered. */
                api?: components["parameters"]["JournalApi"];
                /** @description The operation. */
                operationId?: components["parameters"]["JournalOperation"];
                /** @description Status of the answer (`401`) or its class (`4XX`). */
                status?: components["parameters"]["JournalStatus"];
                /** @description The true refusal code. */
                refusal?: components["parameters"]["JournalRefusal"];
                /** @description Trace id of the request. */
                traceId?: components["parameters"]["JournalTrace"];
                /** @description Id of the account that the request acted as. */
                subject?: components["parameters"]["JournalSubject"];
                /** @description Only requests with a higher sequence. */
                since?: components["parameters"]["JournalSince"];
                /** @description How many at most, the latest. */
                limit?: number;
                /** @description `redacted` puts `[redacted]` in the place of passwords, codes, tokens and cookies; `shown` does not. */
                secrets?: components["parameters"]["JournalSecrets"];
            };
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpArchive"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["WorldNotFound"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    getExchange: {
        parameters: {
            query?: {
                /** @description `redacted` puts `[redacted]` in the place of passwords, codes, tokens and cookies; `shown` does not. */
                secrets?: components["parameters"]["JournalSecrets"];
            };
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Trace id of the request, from its answer's `X-Trace-Id`. */
                traceId: components["parameters"]["Trace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalEntry"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["ExchangeNotFound"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    assertExchanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JournalAssertion"];
            };
        };
        responses: {
            /** @description Whether it holds. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalVerdict"];
                };
            };
            400: components["responses"]["BodyMalformed"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["WorldNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    explainExchange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Trace id of the request, from its answer's `X-Trace-Id`. */
                traceId: components["parameters"]["Trace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The explanation. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["ExchangeNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    getMeta: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The simulator. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meta"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            500: components["responses"]["Failure"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is up. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            500: components["responses"]["Failure"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description Address or number, compared without regard to case. */
                recipient?: string;
                /** @description How it travels. */
                channel?: "sms" | "email" | "push" | "webhook";
                /** @description What it is about. */
                purpose?: string;
                /** @description The API that sent it. */
                api?: string;
                /** @description The tenant it belongs to. */
                tenant?: string;
                /** @description Only messages with a higher sequence. */
                after?: number;
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageList"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["WorldNotFound"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    clearOutbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outbox is empty. */
            204: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["WorldNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    waitForMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaitForMessageRequest"];
            };
        };
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BodyMalformed"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["MessageNotSent"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    getMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Id of the message. */
                message: components["parameters"]["Message"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["MessageNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    changeProviderState: {
        parameters: {
            query?: {
                /** @description Name of the world (default: that of the header `X-Stagedoor-World` or of the path, else `default`). A text that cannot name a world is `world-unknown`. */
                world?: string;
                /** @description The API whose values get the short names, such as `token` (default: the one that the values are of, if they are of one). */
                api?: string;
                /** @description What a teardown does: take the world back, or leave it as the interaction left it, to be looked at (default `reset`). */
                teardown?: "reset" | "none";
                /** @description As in the body. */
                state?: string;
                /** @description As in the body. */
                action?: "setup" | "teardown";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ProviderStateChange"];
            };
        };
        responses: {
            /** @description The world is in the state. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderStateValues"];
                };
            };
            400: components["responses"]["BodyMalformed"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["ApiNotFound"];
            409: components["responses"]["ProviderStateRefused"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    listProviderStates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The states. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderStateList"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            500: components["responses"]["Failure"];
        };
    };
    listSnapshots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshots. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotList"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["WorldNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    saveSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSnapshotRequest"];
            };
        };
        responses: {
            /** @description The snapshot was kept. */
            201: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            400: components["responses"]["BodyMalformed"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["WorldNotFound"];
            409: components["responses"]["SnapshotNotKept"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    getSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the snapshot. */
                snapshot: components["parameters"]["Snapshot"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["SnapshotNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    removeSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the snapshot. */
                snapshot: components["parameters"]["Snapshot"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot is gone. */
            204: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["SnapshotNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the snapshot. */
                snapshot: components["parameters"]["Snapshot"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The world is as it was. */
            204: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["SnapshotNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    exportSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name of the snapshot. */
                snapshot: components["parameters"]["Snapshot"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotDocument"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["SnapshotNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    importSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
                /** @description Name to keep the snapshot under. */
                snapshot: components["parameters"]["NewSnapshot"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportedSnapshot"];
            };
        };
        responses: {
            /** @description The snapshot was kept. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            400: components["responses"]["BodyMalformed"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["WorldNotFound"];
            409: components["responses"]["SnapshotsFull"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["SnapshotRefused"];
            500: components["responses"]["Failure"];
        };
    };
    forkWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ForkWorldRequest"];
            };
        };
        responses: {
            /** @description The world was made. */
            201: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            400: components["responses"]["BodyMalformed"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["SnapshotNotFound"];
            409: components["responses"]["WorldTaken"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    listWorlds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The worlds. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorldList"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            500: components["responses"]["Failure"];
        };
    };
    createWorld: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWorldRequest"];
            };
        };
        responses: {
            /** @description The world was made. */
            201: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            400: components["responses"]["BodyMalformed"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            409: components["responses"]["WorldTaken"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["WorldRefused"];
            500: components["responses"]["Failure"];
        };
    };
    getWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of a world that exists. */
                world: components["parameters"]["KnownWorld"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The world. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["WorldNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    removeWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of a world that exists. */
                world: components["parameters"]["KnownWorld"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The world is gone. */
            204: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["WorldNotFound"];
            500: components["responses"]["Failure"];
        };
    };
    resetWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ResetWorldRequest"];
            };
        };
        responses: {
            /** @description The world is as it was at its start. */
            204: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BodyMalformed"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["WorldNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["WorldRefused"];
            500: components["responses"]["Failure"];
        };
    };
    rotateKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. Its first use makes it; a text that cannot name a world is `world-unknown`. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RotateKeyRequest"];
            };
        };
        responses: {
            /** @description The keys that are published now, latest first. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JwkSet"];
                };
            };
            400: components["responses"]["BodyMalformed"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            404: components["responses"]["WorldNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InputInvalid"];
            500: components["responses"]["Failure"];
        };
    };
    listScenarios: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scenarios. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioList"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["NotAllowedFromThere"];
            500: components["responses"]["Failure"];
        };
    };
}

/** Every error code that an operation declares. */
export type DeclaredCode = "account-unknown" | "api-unknown" | "body-malformed" | "body-too-large" | "challenge-unknown" | "control-token-missing" | "control-token-wrong" | "defect-impossible" | "exchange-unknown" | "fault-unknown" | "host-not-allowed" | "identifier-missing" | "input-invalid" | "internal-error" | "media-type-unsupported" | "message-not-sent" | "message-unknown" | "origin-not-allowed" | "password-not-set" | "policy-key-unknown" | "provider-state-unknown" | "provider-states-clash" | "resource-unknown" | "scenario-unknown" | "session-unknown" | "snapshot-format-unknown" | "snapshot-taken" | "snapshot-unknown" | "snapshots-full" | "tenant-unknown" | "terms-outdated" | "terms-unknown" | "totp-not-enrolled" | "world-taken" | "world-unknown";

/** Every operation, in the order of the spec. An engine reads JSON faster than code. */
export const routes: readonly RouteSpec[] = JSON.parse(String.raw`[
{"operationId":"listAccounts","method":"GET","path":"/worlds/{world}/apis/{api}/tenants/{tenantName}/accounts","surface":"accounts","summary":"List accounts","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown","tenant-unknown"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"path","required":true},{"name":"tenantName","in":"path","required":true},{"name":"identifier","in":"query","required":false},{"name":"limit","in":"query","required":false},{"name":"offset","in":"query","required":false}]},
{"operationId":"getAccount","method":"GET","path":"/worlds/{world}/apis/{api}/tenants/{tenantName}/accounts/{account}","surface":"accounts","summary":"Read an account","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown","tenant-unknown","account-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"path","required":true},{"name":"tenantName","in":"path","required":true},{"name":"account","in":"path","required":true}]},
{"operationId":"deleteAccount","method":"DELETE","path":"/worlds/{world}/apis/{api}/tenants/{tenantName}/accounts/{account}","surface":"accounts","summary":"Delete an account","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"204":{"mediaTypes":[],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown","tenant-unknown","account-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"path","required":true},{"name":"tenantName","in":"path","required":true},{"name":"account","in":"path","required":true}]},
{"operationId":"changeAccount","method":"PATCH","path":"/worlds/{world}/apis/{api}/tenants/{tenantName}/accounts/{account}","surface":"accounts","summary":"Change an account","security":[{},{"controlToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["verified","proofing","obligations"],"innerFields":["email","phone"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-malformed"]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown","tenant-unknown","account-unknown"]},"409":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["identifier-missing"]},"413":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["body-too-large"]},"415":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["media-type-unsupported"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"path","required":true},{"name":"tenantName","in":"path","required":true},{"name":"account","in":"path","required":true}]},
{"operationId":"lockAccount","method":"POST","path":"/worlds/{world}/apis/{api}/tenants/{tenantName}/accounts/{account}/lock","surface":"accounts","summary":"Lock an account","security":[{},{"controlToken":[]}],"requestBody":"optional","requestMediaTypes":["application/json"],"bodyFields":["forSeconds"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-malformed"]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown","tenant-unknown","account-unknown"]},"413":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["body-too-large"]},"415":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["media-type-unsupported"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"path","required":true},{"name":"tenantName","in":"path","required":true},{"name":"account","in":"path","required":true}]},
{"operationId":"unlockAccount","method":"POST","path":"/worlds/{world}/apis/{api}/tenants/{tenantName}/accounts/{account}/unlock","surface":"accounts","summary":"Unlock an account","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown","tenant-unknown","account-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"path","required":true},{"name":"tenantName","in":"path","required":true},{"name":"account","in":"path","required":true}]},
{"operationId":"expirePassword","method":"POST","path":"/worlds/{world}/apis/{api}/tenants/{tenantName}/accounts/{account}/expire-password","surface":"accounts","summary":"Let a password expire","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown","tenant-unknown","account-unknown"]},"409":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["password-not-set"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"path","required":true},{"name":"tenantName","in":"path","required":true},{"name":"account","in":"path","required":true}]},
{"operationId":"blockAccount","method":"POST","path":"/worlds/{world}/apis/{api}/tenants/{tenantName}/accounts/{account}/block","surface":"accounts","summary":"Block an account","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown","tenant-unknown","account-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"path","required":true},{"name":"tenantName","in":"path","required":true},{"name":"account","in":"path","required":true}]},
{"operationId":"reinstateAccount","method":"POST","path":"/worlds/{world}/apis/{api}/tenants/{tenantName}/accounts/{account}/reinstate","surface":"accounts","summary":"Reinstate an account","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown","tenant-unknown","account-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"path","required":true},{"name":"tenantName","in":"path","required":true},{"name":"account","in":"path","required":true}]},
{"operationId":"signOutAccount","method":"POST","path":"/worlds/{world}/apis/{api}/tenants/{tenantName}/accounts/{account}/sign-out","surface":"accounts","summary":"Sign out from all devices","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"204":{"mediaTypes":[],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown","tenant-unknown","account-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"path","required":true},{"name":"tenantName","in":"path","required":true},{"name":"account","in":"path","required":true}]},
{"operationId":"listAccountSessions","method":"GET","path":"/worlds/{world}/apis/{api}/tenants/{tenantName}/accounts/{account}/sessions","surface":"accounts","summary":"List the sessions of an account","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown","tenant-unknown","account-unknown"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"path","required":true},{"name":"tenantName","in":"path","required":true},{"name":"account","in":"path","required":true},{"name":"state","in":"query","required":false}]},
{"operationId":"getTotp","method":"GET","path":"/worlds/{world}/apis/{api}/tenants/{tenantName}/accounts/{account}/totp","surface":"accounts","summary":"Read an authenticator app","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown","tenant-unknown","account-unknown","totp-not-enrolled"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"path","required":true},{"name":"tenantName","in":"path","required":true},{"name":"account","in":"path","required":true}]},
{"operationId":"issueBadToken","method":"POST","path":"/worlds/{world}/apis/{api}/tenants/{tenantName}/accounts/{account}/bad-tokens","surface":"accounts","summary":"Make a bad token","security":[{},{"controlToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["defect","session"],"responses":{"201":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-malformed"]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown","tenant-unknown","account-unknown","session-unknown"]},"413":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["body-too-large"]},"415":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["media-type-unsupported"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid","defect-impossible"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"path","required":true},{"name":"tenantName","in":"path","required":true},{"name":"account","in":"path","required":true}]},
{"operationId":"listSessions","method":"GET","path":"/worlds/{world}/apis/{api}/tenants/{tenantName}/sessions","surface":"accounts","summary":"List sessions","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown","tenant-unknown"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"path","required":true},{"name":"tenantName","in":"path","required":true},{"name":"state","in":"query","required":false}]},
{"operationId":"revokeSession","method":"POST","path":"/worlds/{world}/apis/{api}/tenants/{tenantName}/sessions/{session}/revoke","surface":"accounts","summary":"Revoke a session","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown","tenant-unknown","session-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"path","required":true},{"name":"tenantName","in":"path","required":true},{"name":"session","in":"path","required":true}]},
{"operationId":"listChallenges","method":"GET","path":"/worlds/{world}/apis/{api}/tenants/{tenantName}/accounts/{account}/challenges","surface":"challenges","summary":"List the open challenges of an account","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown","tenant-unknown","account-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"path","required":true},{"name":"tenantName","in":"path","required":true},{"name":"account","in":"path","required":true}]},
{"operationId":"decideChallenge","method":"POST","path":"/worlds/{world}/apis/{api}/tenants/{tenantName}/challenges/{challenge}/decision","surface":"challenges","summary":"Answer an approval","security":[{},{"controlToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["decision"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-malformed"]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown","tenant-unknown","challenge-unknown"]},"413":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["body-too-large"]},"415":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["media-type-unsupported"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"path","required":true},{"name":"tenantName","in":"path","required":true},{"name":"challenge","in":"path","required":true}]},
{"operationId":"getClock","method":"GET","path":"/worlds/{world}/clock","surface":"clock","summary":"Read the clock","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true}]},
{"operationId":"freezeClock","method":"POST","path":"/worlds/{world}/clock/freeze","surface":"clock","summary":"Stop the clock","security":[{},{"controlToken":[]}],"requestBody":"optional","requestMediaTypes":["application/json"],"bodyFields":["at"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-malformed"]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown"]},"413":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["body-too-large"]},"415":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["media-type-unsupported"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true}]},
{"operationId":"setClock","method":"POST","path":"/worlds/{world}/clock/set","surface":"clock","summary":"Set the clock","security":[{},{"controlToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["at"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-malformed"]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown"]},"413":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["body-too-large"]},"415":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["media-type-unsupported"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true}]},
{"operationId":"advanceClock","method":"POST","path":"/worlds/{world}/clock/advance","surface":"clock","summary":"Move the clock forward","security":[{},{"controlToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["by"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-malformed"]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown"]},"413":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["body-too-large"]},"415":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["media-type-unsupported"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true}]},
{"operationId":"rewindClock","method":"POST","path":"/worlds/{world}/clock/rewind","surface":"clock","summary":"Move the clock back","security":[{},{"controlToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["by"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-malformed"]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown"]},"413":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["body-too-large"]},"415":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["media-type-unsupported"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true}]},
{"operationId":"runClock","method":"POST","path":"/worlds/{world}/clock/run","surface":"clock","summary":"Let the clock run","security":[{},{"controlToken":[]}],"requestBody":"optional","requestMediaTypes":["application/json"],"bodyFields":["speed"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-malformed"]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown"]},"413":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["body-too-large"]},"415":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["media-type-unsupported"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true}]},
{"operationId":"skewClock","method":"POST","path":"/worlds/{world}/clock/skew","surface":"clock","summary":"Let issuer and server disagree about the time","security":[{},{"controlToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["seconds"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-malformed"]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown"]},"413":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["body-too-large"]},"415":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["media-type-unsupported"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true}]},
{"operationId":"resetClock","method":"POST","path":"/worlds/{world}/clock/reset","surface":"clock","summary":"Back to the machine's time","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true}]},
{"operationId":"listTerms","method":"GET","path":"/worlds/{world}/apis/{api}/tenants/{tenantName}/terms","surface":"configuration","summary":"List terms","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown","tenant-unknown"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"path","required":true},{"name":"tenantName","in":"path","required":true},{"name":"scope","in":"query","required":false},{"name":"current","in":"query","required":false}]},
{"operationId":"replaceTerms","method":"POST","path":"/worlds/{world}/apis/{api}/tenants/{tenantName}/terms/{terms}/replace","surface":"configuration","summary":"Replace terms by a new version","security":[{},{"controlToken":[]}],"requestBody":"optional","requestMediaTypes":["application/json"],"bodyFields":["texts","validFrom"],"responses":{"201":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-malformed"]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown","tenant-unknown","terms-unknown"]},"409":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["terms-outdated"]},"413":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["body-too-large"]},"415":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["media-type-unsupported"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"path","required":true},{"name":"tenantName","in":"path","required":true},{"name":"terms","in":"path","required":true}]},
{"operationId":"editTerms","method":"PATCH","path":"/worlds/{world}/apis/{api}/tenants/{tenantName}/terms/{terms}","surface":"configuration","summary":"Edit terms","security":[{},{"controlToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["texts"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-malformed"]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown","tenant-unknown","terms-unknown"]},"413":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["body-too-large"]},"415":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["media-type-unsupported"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"path","required":true},{"name":"tenantName","in":"path","required":true},{"name":"terms","in":"path","required":true}]},
{"operationId":"listResources","method":"GET","path":"/worlds/{world}/apis/{api}/tenants/{tenantName}/resources/{collection}","surface":"configuration","summary":"List reference data","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown","tenant-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"path","required":true},{"name":"tenantName","in":"path","required":true},{"name":"collection","in":"path","required":true}]},
{"operationId":"getResource","method":"GET","path":"/worlds/{world}/apis/{api}/tenants/{tenantName}/resources/{collection}/{resource}","surface":"configuration","summary":"Read a record","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown","tenant-unknown","resource-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"path","required":true},{"name":"tenantName","in":"path","required":true},{"name":"collection","in":"path","required":true},{"name":"resource","in":"path","required":true}]},
{"operationId":"putResource","method":"PUT","path":"/worlds/{world}/apis/{api}/tenants/{tenantName}/resources/{collection}/{resource}","surface":"configuration","summary":"Put a record","security":[{},{"controlToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["value"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-malformed"]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown","tenant-unknown"]},"413":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["body-too-large"]},"415":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["media-type-unsupported"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"path","required":true},{"name":"tenantName","in":"path","required":true},{"name":"collection","in":"path","required":true},{"name":"resource","in":"path","required":true}]},
{"operationId":"deleteResource","method":"DELETE","path":"/worlds/{world}/apis/{api}/tenants/{tenantName}/resources/{collection}/{resource}","surface":"configuration","summary":"Delete a record","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"204":{"mediaTypes":[],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown","tenant-unknown","resource-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"path","required":true},{"name":"tenantName","in":"path","required":true},{"name":"collection","in":"path","required":true},{"name":"resource","in":"path","required":true}]},
{"operationId":"getPolicy","method":"GET","path":"/worlds/{world}/apis/{api}/policy","surface":"configuration","summary":"Read the policy","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"path","required":true}]},
{"operationId":"resetPolicy","method":"DELETE","path":"/worlds/{world}/apis/{api}/policy","surface":"configuration","summary":"Back to the policy of the start","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"path","required":true}]},
{"operationId":"changePolicy","method":"PATCH","path":"/worlds/{world}/apis/{api}/policy","surface":"configuration","summary":"Change the policy","security":[{},{"controlToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"innerFields":["mode","fixedCode","sequence","length","lifetimeSeconds","maxAttempts","resendCooldownSeconds","linkCooldownSeconds","linkLifetimeSeconds","minLength","maxLength","mustContain","blocklist","hashIterations","maxFailures","lockSeconds","windowSeconds","idleSeconds","absoluteSeconds","pendingSeconds","maxPerAccount","atLimit","accessSeconds","refreshSeconds","rotateRefresh","invalidatePrevious","reuseEndsSession","reuseGraceSeconds","digits","stepSeconds","driftSteps","secondFactor","graceSeconds","requests","minimumYears","maximumYears"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-malformed"]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown"]},"413":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["body-too-large"]},"415":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["media-type-unsupported"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid","policy-key-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"path","required":true}]},
{"operationId":"listFaults","method":"GET","path":"/worlds/{world}/faults","surface":"faults","summary":"List faults","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true}]},
{"operationId":"addFault","method":"POST","path":"/worlds/{world}/faults","surface":"faults","summary":"Add a fault","security":[{},{"controlToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["effect","api","tenant","surface","operation","recipient","account","milliseconds","toMilliseconds","status","code","retryAfterSeconds","served","delaySeconds","times","probability"],"responses":{"201":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-malformed"]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown"]},"413":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["body-too-large"]},"415":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["media-type-unsupported"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true}]},
{"operationId":"clearFaults","method":"DELETE","path":"/worlds/{world}/faults","surface":"faults","summary":"Clear the faults","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"204":{"mediaTypes":[],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true}]},
{"operationId":"removeFault","method":"DELETE","path":"/worlds/{world}/faults/{fault}","surface":"faults","summary":"Remove a fault","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"204":{"mediaTypes":[],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","fault-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"fault","in":"path","required":true}]},
{"operationId":"issueProviderToken","method":"POST","path":"/worlds/{world}/identity-provider/tokens","surface":"identity-provider","summary":"Make a provider token","security":[{},{"controlToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["provider","subject","email","emailVerified","givenName","familyName","audience","expiresInSeconds","state"],"responses":{"201":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-malformed"]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown"]},"413":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["body-too-large"]},"415":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["media-type-unsupported"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true}]},
{"operationId":"getProviderKeys","method":"GET","path":"/worlds/{world}/identity-provider/jwks.json","surface":"identity-provider","summary":"Read the provider's keys","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true}]},
{"operationId":"listExchanges","method":"GET","path":"/worlds/{world}/journal","surface":"journal","summary":"List requests","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"query","required":false},{"name":"operationId","in":"query","required":false},{"name":"status","in":"query","required":false},{"name":"refusal","in":"query","required":false},{"name":"traceId","in":"query","required":false},{"name":"subject","in":"query","required":false},{"name":"since","in":"query","required":false},{"name":"limit","in":"query","required":false},{"name":"secrets","in":"query","required":false}]},
{"operationId":"clearJournal","method":"DELETE","path":"/worlds/{world}/journal","surface":"journal","summary":"Clear the journal","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"204":{"mediaTypes":[],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true}]},
{"operationId":"exportJournal","method":"GET","path":"/worlds/{world}/journal.har","surface":"journal","summary":"Export the journal","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"api","in":"query","required":false},{"name":"operationId","in":"query","required":false},{"name":"status","in":"query","required":false},{"name":"refusal","in":"query","required":false},{"name":"traceId","in":"query","required":false},{"name":"subject","in":"query","required":false},{"name":"since","in":"query","required":false},{"name":"limit","in":"query","required":false},{"name":"secrets","in":"query","required":false}]},
{"operationId":"getExchange","method":"GET","path":"/worlds/{world}/journal/{traceId}","surface":"journal","summary":"Read a request","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","exchange-unknown"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"traceId","in":"path","required":true},{"name":"secrets","in":"query","required":false}]},
{"operationId":"assertExchanges","method":"POST","path":"/worlds/{world}/journal-assertions","surface":"journal","summary":"Check what was asked for","security":[{},{"controlToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["api","operationId","status","refusal","subject","since","request","times","atLeast","atMost"],"innerFields":["query","headers","body"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-malformed"]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown"]},"413":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["body-too-large"]},"415":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["media-type-unsupported"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true}]},
{"operationId":"explainExchange","method":"GET","path":"/worlds/{world}/explain/{traceId}","surface":"journal","summary":"Explain an answer","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","exchange-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"traceId","in":"path","required":true}]},
{"operationId":"getMeta","method":"GET","path":"/meta","surface":"meta","summary":"Describe the simulator","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[]},
{"operationId":"getHealth","method":"GET","path":"/health","surface":"meta","summary":"Ask for life","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[]},
{"operationId":"listMessages","method":"GET","path":"/worlds/{world}/outbox","surface":"outbox","summary":"List messages","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"recipient","in":"query","required":false},{"name":"channel","in":"query","required":false},{"name":"purpose","in":"query","required":false},{"name":"api","in":"query","required":false},{"name":"tenant","in":"query","required":false},{"name":"after","in":"query","required":false},{"name":"limit","in":"query","required":false}]},
{"operationId":"clearOutbox","method":"DELETE","path":"/worlds/{world}/outbox","surface":"outbox","summary":"Clear the outbox","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"204":{"mediaTypes":[],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true}]},
{"operationId":"waitForMessage","method":"POST","path":"/worlds/{world}/outbox/wait","surface":"outbox","summary":"Wait for a message","security":[{},{"controlToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["recipient","channel","purpose","api","tenant","after","timeoutSeconds"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-malformed"]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","message-not-sent"]},"413":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["body-too-large"]},"415":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["media-type-unsupported"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true}]},
{"operationId":"getMessage","method":"GET","path":"/worlds/{world}/messages/{message}","surface":"outbox","summary":"Read a message","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","message-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"message","in":"path","required":true}]},
{"operationId":"changeProviderState","method":"POST","path":"/pact/state","surface":"pact","summary":"Change the provider state","security":[{},{"controlToken":[]}],"requestBody":"optional","requestMediaTypes":["application/json"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-malformed"]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","api-unknown"]},"409":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["provider-state-unknown","provider-states-clash"]},"413":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["body-too-large"]},"415":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["media-type-unsupported"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{"x-any-query":true},"parameters":[{"name":"world","in":"query","required":false},{"name":"api","in":"query","required":false},{"name":"teardown","in":"query","required":false},{"name":"state","in":"query","required":false},{"name":"action","in":"query","required":false}]},
{"operationId":"listProviderStates","method":"GET","path":"/pact/states","surface":"pact","summary":"List the provider states","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[]},
{"operationId":"listSnapshots","method":"GET","path":"/worlds/{world}/snapshots","surface":"snapshots","summary":"List the snapshots of a world","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true}]},
{"operationId":"saveSnapshot","method":"POST","path":"/worlds/{world}/snapshots","surface":"snapshots","summary":"Save a snapshot","security":[{},{"controlToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["name","description","replace"],"responses":{"201":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-malformed"]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown"]},"409":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["snapshot-taken","snapshots-full"]},"413":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["body-too-large"]},"415":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["media-type-unsupported"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true}]},
{"operationId":"getSnapshot","method":"GET","path":"/worlds/{world}/snapshots/{snapshot}","surface":"snapshots","summary":"Look at a snapshot","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","snapshot-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"snapshot","in":"path","required":true}]},
{"operationId":"removeSnapshot","method":"DELETE","path":"/worlds/{world}/snapshots/{snapshot}","surface":"snapshots","summary":"Remove a snapshot","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"204":{"mediaTypes":[],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","snapshot-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"snapshot","in":"path","required":true}]},
{"operationId":"restoreSnapshot","method":"POST","path":"/worlds/{world}/snapshots/{snapshot}/restore","surface":"snapshots","summary":"Go back to a snapshot","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"204":{"mediaTypes":[],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","snapshot-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true},{"name":"snapshot","in":"path","required":true}]},
{"operationId":"exportSnapshot","method":"GET","path":"/worlds/{world}/snapshots/{snapshot}/document","surface":"snapshots","summary":"Export a snapshot","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","snapshot-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{"x-large-body":true},"parameters":[{"name":"world","in":"path","required":true},{"name":"snapshot","in":"path","required":true}]},
{"operationId":"importSnapshot","method":"PUT","path":"/worlds/{world}/snapshots/{snapshot}/document","surface":"snapshots","summary":"Import a snapshot","security":[{},{"controlToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["format"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-malformed"]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown"]},"409":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["snapshots-full"]},"413":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["body-too-large"]},"415":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["media-type-unsupported"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid","snapshot-format-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{"x-large-body":true},"parameters":[{"name":"world","in":"path","required":true},{"name":"snapshot","in":"path","required":true}]},
{"operationId":"forkWorld","method":"POST","path":"/worlds/{world}/fork","surface":"snapshots","summary":"Make a world of another","security":[{},{"controlToken":[]}],"requestBody":"optional","requestMediaTypes":["application/json"],"bodyFields":["id","snapshot"],"responses":{"201":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-malformed"]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown","snapshot-unknown"]},"409":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-taken"]},"413":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["body-too-large"]},"415":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["media-type-unsupported"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true}]},
{"operationId":"listWorlds","method":"GET","path":"/worlds","surface":"worlds","summary":"List the worlds","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[]},
{"operationId":"createWorld","method":"POST","path":"/worlds","surface":"worlds","summary":"Make a world","security":[{},{"controlToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["id","seed","scenario","parameters"],"responses":{"201":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-malformed"]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"409":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-taken"]},"413":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["body-too-large"]},"415":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["media-type-unsupported"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid","scenario-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[]},
{"operationId":"getWorld","method":"GET","path":"/worlds/{world}","surface":"worlds","summary":"Look at a world","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true}]},
{"operationId":"removeWorld","method":"DELETE","path":"/worlds/{world}","surface":"worlds","summary":"Forget a world","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"204":{"mediaTypes":[],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true}]},
{"operationId":"resetWorld","method":"POST","path":"/worlds/{world}/reset","surface":"worlds","summary":"Reset a world","security":[{},{"controlToken":[]}],"requestBody":"optional","requestMediaTypes":["application/json"],"bodyFields":["scenario","parameters"],"responses":{"204":{"mediaTypes":[],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-malformed"]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown"]},"413":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["body-too-large"]},"415":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["media-type-unsupported"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid","scenario-unknown"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true}]},
{"operationId":"rotateKey","method":"POST","path":"/worlds/{world}/keys/rotate","surface":"worlds","summary":"Rotate the signing key","security":[{},{"controlToken":[]}],"requestBody":"optional","requestMediaTypes":["application/json"],"bodyFields":["overlapSeconds"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-malformed"]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["world-unknown"]},"413":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["body-too-large"]},"415":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["media-type-unsupported"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["input-invalid"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[{"name":"world","in":"path","required":true}]},
{"operationId":"listScenarios","method":"GET","path":"/scenarios","surface":"worlds","summary":"List the scenarios","security":[{},{"controlToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["control-token-missing","control-token-wrong"]},"403":{"mediaTypes":["application/problem+json"],"headers":[],"errorCodes":["host-not-allowed","origin-not-allowed"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{},"parameters":[]}
]`);
