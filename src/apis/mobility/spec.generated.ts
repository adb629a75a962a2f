// generated from specs/mobility, do not edit; run npm run generate
import type { RouteSpec } from "../../pipeline/route-spec.ts";

export interface paths {
    "/sign-in-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with email and password
         * @description Opens a session for the account that has this email and password.
         *
         *     The email is compared without regard to case. An account made by a code or by a provider has
         *     no password and answers `AUTH90`, as a wrong password does. Look at `mfaRequired` before
         *     treating the person as signed in.
         */
        post: operations["signInEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in-phone-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a phone sign-in code
         * @description Second step of the sign-in by phone number: takes the code that `POST
         *     /customers/create-or-sign-in-with-phone-number` sent and opens a session.
         *
         *     The code is used up, the phone number counts as verified, and a pending account becomes a
         *     real one. A code sent to verify the number of a signed-in profile is not valid here. Load
         *     `GET /customers` next to continue onboarding.
         */
        post: operations["signInPhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in-email-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm an email sign-in code
         * @description Second step of the sign-in by email code: takes the code that `POST
         *     /customers/create-or-sign-in-with-email-code` sent and opens a session.
         *
         *     The code is used up, the email counts as verified, and a pending account becomes a real one.
         *     Load `GET /customers` next to continue onboarding.
         */
        post: operations["signInEmailCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in-gaiyo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with Gaiyo
         * @description Opens a session for a person who is signed in to Gaiyo, a Dutch mobility app with accounts
         *     of its own.
         *
         *     An unknown subject gets a new account in `branchId`, or in the tenant's default branch.
         *     Tenants without Gaiyo answer `U109`.
         */
        post: operations["signInGaiyo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a social provider
         * @description Opens a session for an account that is linked to the provider's subject, or whose verified
         *     email matches.
         *
         *     Never creates an account: an unknown subject is `U106`, and the next step is `POST
         *     /customers/social-sign-up`.
         */
        post: operations["socialLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in-api-client": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in as an API client
         * @description Opens a session for a system rather than a person.
         *
         *     Its token creates accounts without a signature, and acts for those accounts when a request
         *     carries `GoUrban-Impersonate`. A second factor is never asked for.
         */
        post: operations["signInApiClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refresh-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew the access token
         * @description Issues a new access token, and a new refresh token, for a session that is still alive.
         *
         *     The earlier refresh token keeps working unless the tenant's policy ends it. An access token
         *     in the header is ignored, expired or not. A session that waits for its second factor stays
         *     so, and says so again.
         */
        post: operations["refreshToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the session
         * @description Ends the session of the bearer token and every refresh token of it.
         *
         *     A second call with the dead token is `AUTH92`. Sessions on other devices stay. An API client
         *     ends its own session, whomever it acted for.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/openid-token-exchange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange an OpenID token
         * @description Trades the id token of an OpenID provider that the tenant trusts for a session.
         *
         *     A first exchange creates the account in the tenant's default branch, if the token carries a
         *     verified email; without one it is `A291`.
         */
        post: operations["exchangeOpenidToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/2fa-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue a two-factor secret
         * @description Makes a secret for an authenticator app. Each call replaces the one before, until a secret
         *     is enabled; then it is `AUTH95`.
         *
         *     Open to a session that waits for its second factor, since a tenant may demand one before
         *     anything else.
         */
        post: operations["issueTwoFactorSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/2fa-qr-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the two-factor secret as a QR code
         * @description Draws the secret that waits to be enabled, and issues one first if there is none.
         *
         *     Enabled already is `AUTH95`.
         */
        post: operations["issueTwoFactorQrCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/2fa-enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable two-factor sign-in
         * @description Puts the issued secret in force after one right code of it, and makes a waiting session a
         *     full one.
         *
         *     Returns no tokens: the token in hand is good from now on; refresh to get one that says so.
         */
        post: operations["enableTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/2fa-code-validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the second factor
         * @description Takes a code of the authenticator app, makes the session a full one and returns new tokens.
         *
         *     The token in hand becomes full too. The fifth wrong code ends the session: later calls with
         *     its token are `AUTH92`.
         */
        post: operations["validateTwoFactorCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/reset/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a password reset
         * @description Sends a mail with a reset code, good for one hour and one use, if the address has an
         *     account.
         *
         *     Answers 204 in any case, so that nobody can find out which addresses exist; `U106` shows
         *     only when the tenant's policy drops that protection.
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/set-password/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a password with a reset code
         * @description Sets the password of the account the code was mailed to, marks its email as verified, and
         *     ends all its sessions.
         *
         *     A password that breaks the policy (`U101`) does not use up the code.
         */
        post: operations["setPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the own profile
         * @description Returns the profile of the person the token stands for. There is no id to pass: nobody reads
         *     another profile here.
         *
         *     Read it again after every verification step; it is the one place that tells what is still
         *     missing.
         */
        get: operations["getCustomer"];
        put?: never;
        /**
         * Create an account
         * @description Signs a person up. Returns the profile and never tokens: the person signs in afterwards.
         *
         *     An app signs the request; an API client sends its bearer token instead, and may then act for
         *     the account by its `uuid`. If an email is given, a verification mail goes out.
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the own profile
         * @description Changes the fields that are sent and returns the whole profile. `null` clears a field; an
         *     empty object changes nothing.
         *
         *     A new email or phone number counts as unverified. Names and date of birth are locked once a
         *     licence check is approved, and fields the operator keeps are always `U120`. Clearing the
         *     last of email and phone number is `U130.2`.
         */
        patch: operations["updateCustomer"];
        trace?: never;
    };
    "/customers/create-or-sign-in-with-phone-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a phone sign-in code
         * @description First step of the sign-in by phone number: sends a code by text message and answers 204,
         *     never tokens. Confirm it with `POST /sign-in-phone-number`.
         *
         *     An unknown number gets a pending account that becomes real with the confirmation. For a
         *     known number nothing but the sign-in starts: branch and language stay as they are. A newer
         *     code voids the older one.
         */
        post: operations["createOrSignInWithPhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/create-or-sign-in-with-email-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an email sign-in code
         * @description First step of the sign-in by email code: mails a code and answers 204, never tokens. Confirm
         *     it with `POST /sign-in-email-code`.
         *
         *     Known and unknown addresses are treated as phone numbers are in the sign-in by phone number.
         */
        post: operations["createOrSignInWithEmailCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/social-sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an account from a social provider
         * @description Creates an account linked to the provider's subject. Returns the profile and never tokens:
         *     sign in with `POST /social-login` and the same provider token.
         *
         *     A subject or a verified email that is known already is `U102`.
         */
        post: operations["socialSignUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/signed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the own profile as a signed token
         * @description Returns the profile inside a JWT that another system can check with the keys of `GET
         *     /.well-known/jwks.json`.
         *
         *     Claims: `iss`, `sub` (the `uuid`), `tenant`, `aud`, `iat`, `exp` (300 s later), `jti` and
         *     `customer`, the profile. With `Accept: application/jwt` the body is the bare token.
         */
        get: operations["getSignedCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/request-deletion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for the account to be deleted
         * @description Starts the grace time of seven days of simulator time. The account stays usable until it
         *     ends; then sessions end, personal fields are removed and email and phone number are free
         *     again.
         *
         *     A repeat is 204 and does not restart the grace time. Unpaid invoices or a running rental
         *     refuse it.
         */
        post: operations["requestDeletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer-identity-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the own identity cards
         * @description Lists cards and chips an operator assigned to the person; empty when there are none or the
         *     tenant has no cards.
         *
         *     Read only: a POST to this path is `SIM405`, since cards are made and assigned by the
         *     operator.
         */
        get: operations["listIdentityCards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/branches/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the branch for a position
         * @description Returns the nearest branch that serves the position. Its `id` is the `branchId` that sign-up and terms need.
         */
        get: operations["resolveBranch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rentals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try the gates of a rental
         * @description Runs the checks that stand before a rental, and nothing else. The first that fails answers,
         *     in this order: blocked (`U131`), profile incomplete (`U130.x`, `U135` to `U138`), phone
         *     (`U397`), email (`U497`), licence (`U595`), operator's check (`U596`), unpaid invoices
         *     (`U134`), sign-up fee (`U139`), terms (`U601`, `U602`).
         *
         *     A refusal for a missing verification does not go away by trying again: send the person to
         *     the step that the hint names.
         */
        post: operations["probeRental"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the public keys
         * @description Returns the keys that check access tokens and signed profiles of this world. Each world makes its own on first use, so never keep them across worlds.
         */
        get: operations["getJwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verify-email/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the link of a verification mail
         * @description Marks the address as verified and shows a small page that says so. The link works once: used again or wrong it is `U490`, too old `U491`.
         */
        get: operations["confirmEmailLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/termsandconditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the terms in force
         * @description Lists the current versions for a branch, a vehicle or both: the vehicle's own first, then
         *     those of the branch, else of its nearest parent that has some.
         *
         *     With a bearer token each entry also says whether the person accepted it. Neither parameter
         *     is `U691`; a vehicle that is unknown, or outside the branch given, is `U890`.
         */
        get: operations["listTermsAndConditions"];
        put?: never;
        /**
         * Accept terms
         * @description Records that the person accepts the versions that were shown: who, which version, when, in
         *     which language.
         *
         *     A repeat is 204 and changes nothing. A version that was replaced meanwhile is `U602`: show
         *     the current one and accept that.
         */
        post: operations["acceptTermsAndConditions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/termsandconditions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one version of terms
         * @description Returns one version by its id. Versions that were replaced stay readable and carry `superseded`.
         */
        get: operations["getTermsAndConditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/termsandconditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the own acceptances
         * @description Lists what the person accepted in a branch, with versions that are outdated by now
         *     (`current: false`).
         *
         *     A missing `branchId` is `U691`.
         */
        get: operations["listAcceptances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/verify/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a phone verification code
         * @description Sends a code to the phone number of the own profile. It proves the number and is never a
         *     sign-in code.
         *
         *     Give it to `POST /customers/verify/check/{code}`.
         */
        post: operations["sendPhoneVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/verify/check/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a phone verification code
         * @description Takes the code of `POST /customers/verify/send` and marks the number of the own profile as
         *     verified. Returns no tokens.
         *
         *     Read `GET /customers` again to see it. A sign-in code is not valid here: it is `U393`, with
         *     a hint where it belongs.
         */
        post: operations["checkPhoneVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/verify-email/resend/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the email verification again
         * @description Sends a new mail with a link that verifies the address when it is opened.
         *
         *     Answers 204 for unknown and for verified addresses too; `U106` and `U494` show only when the
         *     tenant's policy drops that protection.
         */
        post: operations["resendEmailVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verification/init": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a verification session at a provider
         * @description Starts the check of a document and returns the page to open. The matching state in the
         *     profile becomes `PENDING`.
         *
         *     An open session of the same type is returned again. The outcome arrives later; read it from
         *     `GET /customers`. An approved document is `U594`.
         */
        post: operations["initVerification"];
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
        /** @description One version, with the details that were shown. Not together with a list of ids. */
        AcceptOneTerms: {
            /** @description Id of the version accepted. */
            id: number;
            /** @description Version that was shown. If given it must be the current one, else `U602`. */
            version?: number;
            /** @description Branch in whose context it was shown. */
            branchId?: number;
            /** @description Vehicle in whose context it was shown. */
            vehicleId?: number;
        };
        /** @description Several versions at once. */
        AcceptSeveralTerms: {
            /** @description Ids of the versions accepted. All or none are recorded. */
            termsAndConditionsIds: number[];
        };
        /** @description What the person accepts, several versions at once or one with what was shown. */
        AcceptTermsRequest: components["schemas"]["AcceptSeveralTerms"] | components["schemas"]["AcceptOneTerms"];
        /** @description A record that the person accepted one version. */
        Acceptance: {
            /** @description The version's id. */
            termsAndConditionsId: number;
            /** @description Branch of the terms. */
            branchId: number;
            /** @description Vehicle to which the terms are limited, if they are. */
            vehicleId?: number;
            /** @description Version accepted. */
            version: number;
            /**
             * Format: date-time
             * @description When, in UTC.
             */
            acceptedAt: string;
            /** @description `false` once a newer version is in force. */
            current: boolean;
            /** @description Language in which it was shown. */
            language: components["schemas"]["Language"];
        };
        /** @description An operating area with its own currency, languages and terms. */
        Branch: {
            /** @description The `branchId` that other operations take. */
            id: number;
            /** @description Short code of the branch. */
            code: string;
            /** @description Name for people, localised. */
            name: string;
            /** @description Branch above this one, from which terms are inherited. Absent at the top. */
            parentId?: number;
            /** @description Whether rentals are billed by this branch itself. */
            billable: boolean;
            country: components["schemas"]["Country"];
            /** @description Currency of prices, ISO 4217. */
            currency: string;
            /**
             * @description Time zone name of the IANA database.
             * @example Europe/Vienna
             */
            timezone: string;
            /** @description Language used when nothing better is known. */
            defaultLanguage: components["schemas"]["Language"];
            /** @description Languages in which the branch has texts. */
            supportedLanguages: components["schemas"]["Language"][];
            position: components["schemas"]["Position"];
            /** @description Distance in metres from the asked position to the branch's centre. */
            distanceMeters: number;
        };
        /**
         * @description Country as ISO 3166-1 alpha-2, upper case.
         * @example AT
         */
        Country: string;
        /** @description A new account. At least one of `email` and `phoneNumber` is needed (else `U130.2`); the tenant may demand more of the profile. */
        CreateCustomerRequest: {
            email?: components["schemas"]["Email"];
            phoneNumber?: components["schemas"]["PhoneNumberInput"];
            /** @description Needed together with `email` when an app signs a person up (else `U101`); an API client may leave it out. */
            password?: components["schemas"]["NewPassword"];
            /** @description Given name. Missing is `U130.5`. */
            firstName: string;
            /** @description Family name. Missing is `U130.6`. */
            lastName: string;
            /** @description Home branch; see `GET /branches/resolve`. */
            branchId: number;
            /**
             * Format: date
             * @description Date of birth. Outside the age limits of the branch is `U132` or `U133`; missing where the tenant demands it is `U130.7`.
             */
            birthDate?: string;
            /** @description Street and house number. */
            street?: string;
            /** @description Postal code. */
            postcode?: string;
            /** @description Town or city. */
            city?: string;
            country?: components["schemas"]["Country"];
            language?: components["schemas"]["LanguageInput"];
            /** @description Whether the person accepts the branch's current terms with this call. Default `false`. */
            tncAccepted?: boolean;
            oneSignalDeviceId?: components["schemas"]["OneSignalDeviceId"];
            customProperties?: components["schemas"]["CustomProperties"];
        };
        /**
         * @description Free text values of the caller, such as an id in the caller's own system.
         * @example {
         *       "crmId": "C-20417"
         *     }
         */
        CustomProperties: {
            [key: string]: string;
        };
        /** @description The profile of one person. Fields without a value are left out; there are no nulls. Fields an operator keeps for itself never show here. */
        Customer: {
            /**
             * Format: uuid
             * @description The lasting key of the account. Keep this one; impersonation takes it too.
             */
            uuid: string;
            /** @description Short number of the account inside the tenant. */
            id: number;
            /** @description Given name. Locked (`U120`) once a licence check is approved. */
            firstName?: string;
            /** @description Family name. Locked (`U120`) once a licence check is approved. */
            lastName?: string;
            email?: components["schemas"]["Email"];
            /** @description Whether the address was proved, by link or by code. False again after a change. */
            emailIsVerified: boolean;
            /** @description Phone number in E.164 form. */
            phoneNumber?: string;
            /** @description Whether the number was proved by a code. False again after a change. */
            phoneIsVerified: boolean;
            /**
             * Format: date
             * @description Date of birth. Locked (`U120`) once a licence check is approved.
             */
            birthDate?: string;
            /** @description Street and house number. */
            street?: string;
            /** @description Postal code. */
            postcode?: string;
            /** @description Town or city. */
            city?: string;
            country?: components["schemas"]["Country"];
            /** @description Language of messages to this person, settled when the account was made. */
            language: components["schemas"]["Language"];
            /** @description Home branch. */
            branchId: number;
            /**
             * @description Whether an operator blocked the account, or it was deleted.
             * @enum {string}
             */
            blockState: "NONE" | "BLOCKED" | "DELETED";
            /**
             * @description No means of payment, one on file, or paying by invoice.
             * @enum {string}
             */
            paymentState: "NONE" | "SOURCE_ADDED" | "INVOICING";
            /** @description Check of the driving licence. */
            licenseVerificationState: components["schemas"]["VerificationState"];
            /** @description Check of the identity document. */
            idVerificationState: components["schemas"]["VerificationState"];
            /** @description Check done by an operator by hand. */
            manualVerificationState: components["schemas"]["VerificationState"];
            /**
             * @description Result of the credit check.
             * @enum {string}
             */
            creditStatus: "UNKNOWN" | "OK" | "REJECTED";
            /** @description Whether the sign-up fee is paid, where there is one. */
            signupSettled: boolean;
            /**
             * @description Acceptance of the home branch's terms. `NOT_ACCEPTED` blocks with `U601`, `OUTDATED` with `U602`.
             * @enum {string}
             */
            termsAndConditionsAcceptanceState: "NOT_ACCEPTED" | "OUTDATED" | "ACCEPTED";
            /** @description Whether unpaid invoices block rentals and deletion (`U134`). */
            blockedByUnpaidInvoices: boolean;
            /** @description Whether sign-in asks for a code of an authenticator app. */
            twoFactorEnabled: boolean;
            /** @description Ways in which this account can sign in. */
            signInMethods: components["schemas"]["SignInMethod"][];
            customProperties?: components["schemas"]["CustomProperties"];
            /**
             * Format: date-time
             * @description When the account was made, in UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the account last changed, in UTC.
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When the person asked for deletion, in UTC. The grace time runs from here.
             */
            deletionRequestedAt?: string;
        };
        /** @description A JSON merge patch: a field that is present replaces the old value, `null` clears it, a field that is absent stays. Fields marked as not editable are refused with `U120`. */
        CustomerPatch: {
            /** @description Given name. Locked (`U120`) once a licence check is approved. */
            firstName?: string | null;
            /** @description Family name. Locked (`U120`) once a licence check is approved. */
            lastName?: string | null;
            /**
             * Format: email
             * @description New address. It counts as unverified and gets a verification mail; one that belongs to another account is `U141.2`.
             */
            email?: string | null;
            /** @description New number in E.164 form (else `U396`). It counts as unverified. */
            phoneNumber?: string | null;
            /**
             * Format: date
             * @description Date of birth. Age limits are `U132` and `U133`; locked like the names.
             */
            birthDate?: string | null;
            /** @description Street and house number. */
            street?: string | null;
            /** @description Postal code. */
            postcode?: string | null;
            /** @description Town or city. */
            city?: string | null;
            /** @description Country as ISO 3166-1 alpha-2, upper case. */
            country?: string | null;
            /** @description Language of future messages, a BCP 47 tag. `null` returns to the branch's default. */
            language?: string | null;
            /** @description Merged key by key; a key with `null` is removed. */
            customProperties?: {
                [key: string]: string | null;
            } | null;
            /** @description Device to push messages to. Stored, never returned. */
            oneSignalDeviceId?: string | null;
            uuid?: components["schemas"]["NotEditable"];
            id?: components["schemas"]["NotEditable"];
            branchId?: components["schemas"]["NotEditable"];
            emailIsVerified?: components["schemas"]["NotEditable"];
            phoneIsVerified?: components["schemas"]["NotEditable"];
            blockState?: components["schemas"]["NotEditable"];
            paymentState?: components["schemas"]["NotEditable"];
            licenseVerificationState?: components["schemas"]["NotEditable"];
            idVerificationState?: components["schemas"]["NotEditable"];
            manualVerificationState?: components["schemas"]["NotEditable"];
            creditStatus?: components["schemas"]["NotEditable"];
            signupSettled?: components["schemas"]["NotEditable"];
            termsAndConditionsAcceptanceState?: components["schemas"]["NotEditable"];
            blockedByUnpaidInvoices?: components["schemas"]["NotEditable"];
            twoFactorEnabled?: components["schemas"]["NotEditable"];
            signInMethods?: components["schemas"]["NotEditable"];
            createdAt?: components["schemas"]["NotEditable"];
            updatedAt?: components["schemas"]["NotEditable"];
            deletionRequestedAt?: components["schemas"]["NotEditable"];
        };
        /**
         * Format: email
         * @description An email address. Compared without regard to case.
         * @example ada@example.test
         */
        Email: string;
        EmailCodeBootstrapRequest: {
            email: components["schemas"]["Email"];
            /** @description Home branch of a new account. Not applied to an existing one. */
            branchId: number;
            language?: components["schemas"]["LanguageInput"];
            /** @description Whether the person accepts the branch's current terms. Recorded when the code is confirmed, not before. Default `false`. */
            tncAccepted?: boolean;
        };
        /** @description The one error body of this API. The HTTP status line always equals `httpStatus`. Branch on the part of `errorCode` before the dot; the part after it is detail that may grow. */
        Error: {
            /**
             * @description Family letters, a number and an optional `.n` detail. Never localised.
             * @example U130.2
             */
            errorCode: string;
            /** @description A sentence fit to be shown to the person, in the language chosen from `Accept-Language` (see `Content-Language`). */
            userMessage: string;
            /** @description The HTTP status of this answer, repeated. */
            httpStatus: number;
            traceId: components["schemas"]["TraceId"];
            /** @description One English sentence for the developer: the likely cause and the way out. Same text as the header `X-Stagedoor-Hint`. Absent when the world runs with strict envelopes. */
            hint?: string;
            /** @description The inputs that broke the schema. Sent with `U190` only. */
            fields?: components["schemas"]["FieldProblem"][];
        };
        /** @description One input that broke the schema. */
        FieldProblem: {
            /**
             * @description Dotted path inside the body (`customProperties.crmId`), or the place and the name for other inputs: `query.branchId`, `path.code`, `header.GoUrban-Impersonate`.
             * @example branchId
             * @example query.lat
             */
            field: string;
            /**
             * @description What is wrong with it, in English.
             * @example must be integer
             */
            problem: string;
        };
        /** @description A card or chip that was assigned to the person. */
        IdentityCard: {
            /** @description Number of the card inside the tenant. */
            id: number;
            /**
             * @description Technology of the card.
             * @enum {string}
             */
            type: "RFID" | "NFC" | "CHIP";
            /** @description Masked number; only the last four characters are shown. */
            cardNumber: string;
            /** @description Name for people. */
            label?: string;
            /**
             * @description Whether the card opens vehicles now.
             * @enum {string}
             */
            state: "ACTIVE" | "INACTIVE" | "BLOCKED";
            /**
             * Format: date-time
             * @description First moment at which the card is good, in UTC.
             */
            validFrom?: string;
            /**
             * Format: date-time
             * @description End of its validity, in UTC. Absent when it has none.
             */
            validUntil?: string;
            /**
             * Format: date-time
             * @description When the operator assigned it, in UTC.
             */
            assignedAt: string;
        };
        InitVerificationRequest: {
            type: components["schemas"]["VerificationType"];
            /** @description Who checks. `VERIFF` is the default and the only one offered; others are `U590`. */
            provider?: string;
            /** @description Language of the provider's pages. */
            language?: components["schemas"]["LanguageInput"];
            /**
             * Format: uri
             * @description Where the provider sends the person afterwards.
             */
            returnUrl?: string;
        };
        /** @description A public key on the curve P-256. */
        JsonWebKey: {
            /**
             * @description Kind of key.
             * @constant
             */
            kty: "EC";
            /**
             * @description Curve.
             * @constant
             */
            crv: "P-256";
            /** @description First coordinate, base64url. */
            x: string;
            /** @description Second coordinate, base64url. */
            y: string;
            /** @description Name of the key, as in the header of each token. */
            kid: string;
            /**
             * @description The key signs.
             * @constant
             */
            use: "sig";
            /**
             * @description Signature algorithm.
             * @constant
             */
            alg: "ES256";
        };
        /** @description Public keys of this world, RFC 7517. */
        JsonWebKeySet: {
            /** @description One key at least; look yours up by `kid`. */
            keys: components["schemas"]["JsonWebKey"][];
        };
        /** @description A signed token in compact form: three base64url parts joined by dots, signed ES256 with a key that belongs to the world. Check it against `GET /.well-known/jwks.json`. */
        Jwt: string;
        /**
         * @description One of the supported languages.
         * @enum {string}
         */
        Language: "en" | "de" | "fr" | "nl" | "es" | "it";
        /**
         * @description Wanted language as a BCP 47 tag. A region falls back to its base language (`de-AT` becomes `de`); a language that is not supported is passed over.
         * @example de-AT
         */
        LanguageInput: string;
        LogoutRequest: {
            /** @description Accepted for convenience; every refresh token of the session ends anyway. */
            refreshToken?: string;
            /** @description Device that shall receive no more push messages for this account. */
            oneSignalDeviceId?: components["schemas"]["OneSignalDeviceId"];
        };
        /**
         * @description The password to set. Length and strength are policy of the tenant; a password that breaks it is refused with `U101`.
         * @example correct-horse-battery-staple
         */
        NewPassword: string;
        /** @description Not editable by the person. Any value here, whatever its type, is refused with `U120`; declared so that the refusal names the field instead of ignoring it. */
        NotEditable: unknown;
        /**
         * @description Device to push messages to. Stored, never returned.
         * @example 7f3c1a52-8a0e-4f6b-9c55-2d1c6b0a7e11
         */
        OneSignalDeviceId: string;
        /**
         * @description The code as the person received it. Always a string: leading zeros count. The sandbox code is `123456` unless the world uses another code mode.
         * @example 123456
         */
        OneTimeCode: string;
        OpenidTokenExchangeRequest: {
            token: components["schemas"]["ProviderToken"];
            /** @description Issuer of the token. Needed only when the tenant trusts several; one that it does not trust is refused with `U109`. */
            issuer?: string;
        };
        /**
         * Format: uri
         * @description The `otpauth://totp/...` address that authenticator apps read.
         */
        OtpAuthUrl: string;
        PhoneNumberBootstrapRequest: {
            phoneNumber: components["schemas"]["PhoneNumberInput"];
            /** @description Home branch of a new account. Not applied to an existing one. */
            branchId: number;
            language?: components["schemas"]["LanguageInput"];
            oneSignalDeviceId?: components["schemas"]["OneSignalDeviceId"];
            /** @description Whether the person accepts the branch's current terms. Recorded when the code is confirmed, not before. Default `false`. */
            tncAccepted?: boolean;
        };
        /**
         * @description A phone number in E.164 form: plus sign, country code, number, no blanks. Any other form is refused with `U396`, not by this schema.
         * @example +43660123456
         */
        PhoneNumberInput: string;
        /** @description A point on the map, WGS 84. */
        Position: {
            /** @description Latitude in degrees, north is positive. */
            lat: number;
            /** @description Longitude in degrees, east is positive. */
            lng: number;
        };
        ProbeRentalRequest: {
            /** @description Vehicle to rent. Adds the vehicle's own terms to the checks. */
            vehicleId?: number;
            /** @description Branch to rent in. Defaults to the vehicle's branch, else the home branch. */
            branchId?: number;
        };
        /**
         * @description Proof from the identity provider. Accepted here: `sim.{provider}.{subject}`, optionally followed by `.{email}`, or a JWT of the simulator's own fake identity provider. Tokens that begin with `sim-expired.` or `sim-revoked.` are always refused, and so are tokens of real providers, which cannot be checked offline.
         * @example sim.google.10293.ada@example.test
         */
        ProviderToken: string;
        RefreshTokenRequest: {
            /** @description A refresh token of the session, the newest or an earlier one. */
            refreshToken: string;
        };
        /** @description A stub that proves that every gate was passed. Nothing is rented. */
        Rental: {
            /** @description Number of the stub. */
            id: number;
            /**
             * @description Always `STARTED`.
             * @constant
             */
            state: "STARTED";
            /** @description Vehicle asked for, if one was. */
            vehicleId?: number;
            /** @description Branch whose gates were checked. */
            branchId: number;
            /**
             * Format: date-time
             * @description When the gates were passed, in UTC.
             */
            startedAt: string;
        };
        RequestDeletionRequest: {
            /** @description Why the person leaves, in free text. */
            reason?: string;
        };
        SetPasswordRequest: {
            password: components["schemas"]["NewPassword"];
        };
        SignInApiClientRequest: {
            /** @description Name of the API client. */
            clientId: string;
            /** @description Its secret key. */
            clientKey: string;
        };
        SignInEmailCodeRequest: {
            /** @description The address the code was sent to. */
            email: components["schemas"]["Email"];
            code: components["schemas"]["OneTimeCode"];
        };
        SignInEmailRequest: {
            email: components["schemas"]["Email"];
            /** @description The password, as typed. */
            password: string;
        };
        SignInGaiyoRequest: {
            token: components["schemas"]["ProviderToken"];
            /** @description Home branch of an account created by this call. Defaults to the tenant's first branch. */
            branchId?: number;
            language?: components["schemas"]["LanguageInput"];
        };
        /**
         * @description One way to sign in.
         * @enum {string}
         */
        SignInMethod: "EMAIL_PASSWORD" | "PHONE" | "EMAIL_CODE" | "GAIYO" | "GOOGLE" | "APPLE" | "FACEBOOK" | "OPENID";
        SignInPhoneNumberRequest: {
            /** @description The number the code was sent to, in E.164 form. */
            phoneNumber: components["schemas"]["PhoneNumberInput"];
            code: components["schemas"]["OneTimeCode"];
        };
        /** @description The profile as a signed token for a system that trusts this API. */
        SignedCustomer: {
            token: components["schemas"]["Jwt"];
        };
        SocialLoginRequest: {
            provider: components["schemas"]["SocialProvider"];
            token: components["schemas"]["ProviderToken"];
        };
        /**
         * @description Upper-case name of the identity provider: `GOOGLE`, `APPLE` or `FACEBOOK`. A name that the tenant does not offer is refused with `U109`.
         * @example GOOGLE
         */
        SocialProvider: string;
        SocialSignUpRequest: {
            provider: components["schemas"]["SocialProvider"];
            token: components["schemas"]["ProviderToken"];
            /** @description Home branch of the new account. */
            branchId: number;
            language?: components["schemas"]["LanguageInput"];
            /** @description Whether the person accepts the branch's current terms with this call. Default `false`. */
            tncAccepted?: boolean;
            oneSignalDeviceId?: components["schemas"]["OneSignalDeviceId"];
        };
        /** @description One version of terms and privacy guidelines, each as text, as address or both. Show exactly this version and accept exactly this `id`. */
        TermsAndConditions: {
            /** @description Key of this version. A replacement gets a new one. */
            id: number;
            /** @description Branch for which they were asked, or to which the vehicle belongs. */
            branchId: number;
            /** @description Vehicle to which they are limited. Absent for terms of a whole branch. */
            vehicleId?: number;
            /** @description Counts up by one with each replacement. */
            version: number;
            /** @description Language of the texts below. */
            language: components["schemas"]["Language"];
            /** @description Heading for people. */
            title: string;
            /** @description The privacy guidelines as text. */
            privacyGuidelinesText?: string;
            /**
             * Format: uri
             * @description Address of the privacy guidelines.
             */
            privacyGuidelinesUrl?: string;
            /** @description The terms as text. */
            termsAndConditionsText?: string;
            /**
             * Format: uri
             * @description Address of the terms.
             */
            termsAndConditionsUrl?: string;
            /**
             * Format: date-time
             * @description When this version came into force, in UTC.
             */
            validFrom: string;
            /** @description Parent branch that owns them, when the asked branch has none of its own. */
            inheritedFromBranchId?: number;
            /** @description Present and `true` when a newer version has replaced this one. */
            superseded?: boolean;
            /** @description Whether the signed-in person accepted this version. Absent without a bearer token. */
            accepted?: boolean;
            /** @description Newest version of these terms the signed-in person accepted. Absent without a bearer token or without any acceptance. */
            acceptedVersion?: number;
        };
        /** @description The tokens of a session, and what is still missing before it counts as signed in. */
        TokenResponse: {
            /** @description Send it as `Authorization: Bearer {accessToken}`. Lives five hours unless the tenant's policy says otherwise. */
            accessToken: components["schemas"]["Jwt"];
            /** @description Opaque string for `POST /refresh-token`, alive for 30 days by default. Never a bearer token. */
            refreshToken: string;
            /** @description `true` while the session waits for a second factor. Until then its access token opens only logout and the two-factor operations. */
            mfaRequired: boolean;
            /** @description Sent only when the tenant demands a second factor and the person has none yet: set one up first, then validate. */
            mfaSetupRequired?: boolean;
            /**
             * @description Remaining life of the access token in seconds.
             * @example 18000
             */
            expiresIn: number;
            /**
             * @description Always `Bearer`.
             * @constant
             */
            tokenType: "Bearer";
            /** @description Whether this was the first completed sign-in of the account. Sent by the sign-ins that can create or complete an account. */
            newCustomer?: boolean;
        };
        /**
         * @description Names this one exchange in the journal. 32 lower-case hexadecimal digits.
         * @example 9f2c4e7a1b3d5068c7e9a0b1d2f34567
         */
        TraceId: string;
        TwoFactorCodeRequest: {
            /**
             * @description The current code of the authenticator app: TOTP with SHA-1, six digits, steps of 30 s, one step of drift either way. A step that was used once is not accepted again.
             * @example 492039
             */
            code: string;
        };
        /** @description The secret as a picture for the camera of an authenticator app. */
        TwoFactorQrCode: {
            otpAuthUrl: components["schemas"]["OtpAuthUrl"];
            /** @description SVG picture as a data URI, ready for the `src` of an image. */
            qrCode: string;
        };
        /** @description A fresh secret for an authenticator app, not in force until it is enabled. */
        TwoFactorSecret: {
            /** @description The shared secret in base32, to be typed by hand. */
            secret: string;
            otpAuthUrl: components["schemas"]["OtpAuthUrl"];
        };
        /** @description An open check at an outside provider. */
        VerificationSession: {
            /**
             * Format: uuid
             * @description Key of the check.
             */
            sessionId: string;
            type: components["schemas"]["VerificationType"];
            /**
             * @description Who checks.
             * @enum {string}
             */
            provider: "VERIFF";
            /**
             * Format: uri
             * @description Page to open for the person.
             */
            url: string;
            /** @description Token for the provider's own SDK. */
            sessionToken: string;
            state: components["schemas"]["VerificationState"];
            /**
             * Format: date-time
             * @description When the session ends if it is not used, in UTC.
             */
            expiresAt: string;
        };
        /**
         * @description How far a check of a document or of a person has come. `RETRY` means an operator asks the person to try again.
         * @enum {string}
         */
        VerificationState: "NOT_STARTED" | "PENDING" | "APPROVED" | "REJECTED" | "RETRY";
        /**
         * @description Which document is checked, a driving licence or an identity document.
         * @enum {string}
         */
        VerificationType: "LICENSE" | "ID";
    };
    responses: {
        /** @description `U131`: The account is blocked. */
        AccountBlocked: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                "Retry-After": components["headers"]["LockEnds"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Something that was named does not exist.
         *
         *     - `U106`: No such account.
         *     - `SIM404`: No such path or tenant, or the operation lives under the other vendor base.
         */
        AccountNotFound: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The caller is not who it must be.
         *
         *     - `AUTH91`: No bearer token was sent.
         *     - `AUTH92`: The bearer token is invalid, expired or belongs to a session that has ended.
         *     - `U107`: The account of this token can no longer be loaded.
         */
        BearerRefused: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `SIM413`: The body is larger than the simulator accepts. */
        BodyTooLarge: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Something that was named does not exist.
         *
         *     - `U890`: No such branch, or the vehicle does not exist or belongs to another branch.
         *     - `SIM404`: No such path or tenant, or the operation lives under the other vendor base.
         */
        BranchNotFound: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The request was understood and refused.
         *
         *     - `U190`: The input breaks the schema; `fields` lists where.
         *     - `U691`: Neither branch nor vehicle was given, so there is no context.
         */
        ContextMissing: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `AUTH90`: The email and password, or the client id and key, do not match an account. */
        CredentialsRefused: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `SIM500`: A fault was injected on purpose, or the simulator itself failed. */
        Failure: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The request was understood and refused.
         *
         *     - `U190`: The input breaks the schema; `fields` lists where.
         *     - `SIM400`: The body is not readable JSON.
         */
        InvalidBody: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `U190`: The input breaks the schema; `fields` lists where. */
        InvalidInput: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Too soon or too often.
         *
         *     - `U495`: A mail was sent to this address a moment ago.
         *     - `SIM429`: The rate limit is used up. Off unless the world switches it on.
         */
        MailTooSoon: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `SIM405`: The path does not answer this method. Belongs to the path and not to an operation, so no operation lists it; `Allow` names the methods that work. */
        MethodNotAllowed: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The request was understood and refused.
         *
         *     - `U109`: This way to sign in is not offered by the tenant.
         *     - `U190`: The input breaks the schema; `fields` lists where.
         *     - `SIM400`: The body is not readable JSON.
         */
        MethodNotOffered: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The caller is known but may not do this.
         *
         *     - `AUTH93`: The session still waits for its second factor.
         *     - `A194`: An API client called without saying for whom.
         *     - `A195`: The impersonated account was not created by this API client.
         *     - `A196`: The token belongs to another tenant.
         *     - `U131`: The account is blocked.
         *     - `U192`: The account is deleted.
         */
        NotAllowed: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `SIM404`: No such path or tenant, or the operation lives under the other vendor base. */
        NotFound: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The caller is not who it must be.
         *
         *     - `AUTH92`: The bearer token is invalid, expired or belongs to a session that has ended.
         *     - `U107`: The account of this token can no longer be loaded.
         */
        OptionalBearerRefused: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The caller is known but may not do this.
         *
         *     - `A196`: The token belongs to another tenant.
         *     - `U131`: The account is blocked.
         *     - `U192`: The account is deleted.
         */
        OwnSessionNotAllowed: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Too soon or too often.
         *
         *     - `U395`: A code was sent to this number a moment ago.
         *     - `SIM429`: The rate limit is used up. Off unless the world switches it on.
         */
        PhoneCodeTooSoon: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `A291`: The provider token is invalid, expired, revoked or not usable here. */
        ProviderTokenRefused: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The caller is not who it must be.
         *
         *     - `AUTH91`: No bearer token was sent.
         *     - `AUTH92`: The bearer token is invalid, expired or belongs to a session that has ended.
         *     - `AUTH94`: The code of the authenticator app is wrong or was used before.
         *     - `U107`: The account of this token can no longer be loaded.
         */
        SecondFactorRefused: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The caller is known but may not do this.
         *
         *     - `A194`: An API client called without saying for whom.
         *     - `A195`: The impersonated account was not created by this API client.
         *     - `A196`: The token belongs to another tenant.
         *     - `U131`: The account is blocked.
         *     - `U192`: The account is deleted.
         */
        SessionNotAllowed: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The caller is not who it must be.
         *
         *     - `A190`: `signature` or `timestamp` is missing.
         *     - `A191`: `signature` has the wrong value.
         *     - `A192`: `timestamp` is too old, too far ahead or not a Unix time.
         *     - `A193`: `signature` was used before.
         */
        SignatureRefused: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Something that was named does not exist.
         *
         *     - `U690`: No such terms.
         *     - `SIM404`: No such path or tenant, or the operation lives under the other vendor base.
         */
        TermsNotFound: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `SIM429`: The rate limit is used up. Off unless the world switches it on. */
        TooManyRequests: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The request was understood and refused.
         *
         *     - `AUTH95`: Two-factor sign-in is not set up, or is enabled already, so this step does not
         *       fit.
         *     - `U190`: The input breaks the schema; `fields` lists where.
         *     - `SIM400`: The body is not readable JSON.
         */
        TwoFactorCodeNotUsable: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The request was understood and refused.
         *
         *     - `AUTH95`: Two-factor sign-in is not set up, or is enabled already, so this step does not
         *       fit.
         *     - `U190`: The input breaks the schema; `fields` lists where.
         */
        TwoFactorStateMismatch: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `SIM415`: The body is not declared as JSON. */
        UnsupportedMediaType: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
         * @example de-AT, en;q=0.8
         */
        AcceptLanguage: string;
        /**
         * @description Value of the token's `aud` claim. Defaults to the tenant's code.
         * @example insurance.example
         */
        Audience: string;
        /**
         * @description Branch whose terms are wanted.
         * @example 1
         */
        BranchIdQuery: number;
        /**
         * @description The address, percent-encoded. Write a plus sign as `%2B`, since some clients turn a bare one into a blank.
         * @example ada@example.test
         */
        EmailPath: components["schemas"]["Email"];
        /**
         * @description The `uuid` of the person an API client acts for. It must be an account that this client created. Needed with the token of an API client, of no effect with the token of a person.
         * @example 6d0c2f5e-41b7-4f0a-9a53-3c1f7be20d14
         */
        Impersonate: string;
        /**
         * @description Latitude in degrees, -90 to 90. Missing or out of range is `U892`.
         * @example 48.2082
         */
        Latitude: number;
        /**
         * @description The token inside the link of the verification mail.
         * @example Zk3vT1s9QmW7pXe2
         */
        LinkTokenPath: string;
        /**
         * @description Longitude in degrees, -180 to 180. Missing or out of range is `U892`.
         * @example 16.3738
         */
        Longitude: number;
        /**
         * @description The code from the text message.
         * @example 123456
         */
        PhoneCodePath: components["schemas"]["OneTimeCode"];
        /**
         * @description The code from the password mail.
         * @example 123456
         */
        ResetCodePath: string;
        /**
         * @description Id of one version of terms.
         * @example 11
         */
        TermsIdPath: number;
        /**
         * @description Vehicle whose terms are wanted. With `branchId`, it must belong to that branch.
         * @example 501
         */
        VehicleIdQuery: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Methods that this path does answer.
         * @example GET
         */
        Allow: string;
        /**
         * @description Language of the texts in this answer.
         * @example de
         */
        ContentLanguage: components["schemas"]["Language"];
        /**
         * @description One English sentence for the developer, such as the likely cause of a refusal, or which body fields were ignored. Can be switched off.
         * @example Ignored body fields: nickname.
         */
        Hint: string;
        /**
         * @description Seconds until the lock after wrong passwords ends. Absent where an operator has blocked the account.
         * @example 1800
         */
        LockEnds: number;
        /**
         * @description Seconds to wait before the next try.
         * @example 30
         */
        RetryAfter: number;
        /** @description Names this exchange in the journal, same value as `traceId` in an error body. */
        TraceId: components["schemas"]["TraceId"];
        /**
         * @description Sent with `AUTH91` and `AUTH92`.
         * @example Bearer
         */
        WwwAuthenticate: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    signInEmail: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInEmailRequest"];
            };
        };
        responses: {
            /** @description A session was opened. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["MethodNotOffered"];
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["AccountBlocked"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    signInPhoneNumber: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInPhoneNumberRequest"];
            };
        };
        responses: {
            /** @description The code was right and a session was opened. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `U190`: The input breaks the schema; `fields` lists where.
             *     - `U393`: No code of this purpose is pending for the number.
             *     - `U396`: The phone number is not in E.164 form.
             *     - `SIM400`: The body is not readable JSON.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description The caller is not who it must be.
             *
             *     - `U390`: The code sent to the phone is wrong.
             *     - `U391`: The code sent to the phone has expired.
             *     - `U392`: Too many wrong codes; ask for a new one.
             */
            401: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            403: components["responses"]["AccountBlocked"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    signInEmailCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInEmailCodeRequest"];
            };
        };
        responses: {
            /** @description The code was right and a session was opened. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `U190`: The input breaks the schema; `fields` lists where.
             *     - `U493`: No code of this purpose is pending for the address.
             *     - `SIM400`: The body is not readable JSON.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description The caller is not who it must be.
             *
             *     - `U490`: The code or link sent by email is wrong or was used before.
             *     - `U491`: The code or link sent by email has expired.
             *     - `U492`: Too many wrong codes; ask for a new one.
             */
            401: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            403: components["responses"]["AccountBlocked"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    signInGaiyo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInGaiyoRequest"];
            };
        };
        responses: {
            /** @description A session was opened, for a known or a new account. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["MethodNotOffered"];
            401: components["responses"]["ProviderTokenRefused"];
            403: components["responses"]["AccountBlocked"];
            404: components["responses"]["BranchNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    socialLogin: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SocialLoginRequest"];
            };
        };
        responses: {
            /** @description A session was opened. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["MethodNotOffered"];
            401: components["responses"]["ProviderTokenRefused"];
            403: components["responses"]["AccountBlocked"];
            404: components["responses"]["AccountNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    signInApiClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInApiClientRequest"];
            };
        };
        responses: {
            /** @description A session was opened. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["CredentialsRefused"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    refreshToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshTokenRequest"];
            };
        };
        responses: {
            /** @description The session was renewed. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["InvalidBody"];
            /** @description `A290`: The refresh token is unknown, expired or belongs to a session that has ended. */
            401: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `uuid` of the person an API client acts for. It must be an account that this client created. Needed with the token of an API client, of no effect with the token of a person.
                 * @example 6d0c2f5e-41b7-4f0a-9a53-3c1f7be20d14
                 */
                "GoUrban-Impersonate"?: components["parameters"]["Impersonate"];
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LogoutRequest"];
            };
        };
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["BearerRefused"];
            403: components["responses"]["OwnSessionNotAllowed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    exchangeOpenidToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenidTokenExchangeRequest"];
            };
        };
        responses: {
            /** @description A session was opened, for a known or a new account. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["MethodNotOffered"];
            401: components["responses"]["ProviderTokenRefused"];
            403: components["responses"]["AccountBlocked"];
            404: components["responses"]["BranchNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    issueTwoFactorSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `uuid` of the person an API client acts for. It must be an account that this client created. Needed with the token of an API client, of no effect with the token of a person.
                 * @example 6d0c2f5e-41b7-4f0a-9a53-3c1f7be20d14
                 */
                "GoUrban-Impersonate"?: components["parameters"]["Impersonate"];
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A new secret, not in force yet. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoFactorSecret"];
                };
            };
            400: components["responses"]["TwoFactorStateMismatch"];
            401: components["responses"]["BearerRefused"];
            403: components["responses"]["SessionNotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    issueTwoFactorQrCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `uuid` of the person an API client acts for. It must be an account that this client created. Needed with the token of an API client, of no effect with the token of a person.
                 * @example 6d0c2f5e-41b7-4f0a-9a53-3c1f7be20d14
                 */
                "GoUrban-Impersonate"?: components["parameters"]["Impersonate"];
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret as a picture. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoFactorQrCode"];
                };
            };
            400: components["responses"]["TwoFactorStateMismatch"];
            401: components["responses"]["BearerRefused"];
            403: components["responses"]["SessionNotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    enableTwoFactor: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `uuid` of the person an API client acts for. It must be an account that this client created. Needed with the token of an API client, of no effect with the token of a person.
                 * @example 6d0c2f5e-41b7-4f0a-9a53-3c1f7be20d14
                 */
                "GoUrban-Impersonate"?: components["parameters"]["Impersonate"];
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TwoFactorCodeRequest"];
            };
        };
        responses: {
            /** @description Two-factor sign-in is enabled. */
            204: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TwoFactorCodeNotUsable"];
            401: components["responses"]["SecondFactorRefused"];
            403: components["responses"]["SessionNotAllowed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    validateTwoFactorCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `uuid` of the person an API client acts for. It must be an account that this client created. Needed with the token of an API client, of no effect with the token of a person.
                 * @example 6d0c2f5e-41b7-4f0a-9a53-3c1f7be20d14
                 */
                "GoUrban-Impersonate"?: components["parameters"]["Impersonate"];
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TwoFactorCodeRequest"];
            };
        };
        responses: {
            /** @description The session is a full one. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["TwoFactorCodeNotUsable"];
            401: components["responses"]["SecondFactorRefused"];
            403: components["responses"]["SessionNotAllowed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The address, percent-encoded. Write a plus sign as `%2B`, since some clients turn a bare one into a blank.
                 * @example ada@example.test
                 */
                email: components["parameters"]["EmailPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A mail was sent, or would have been. */
            204: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignatureRefused"];
            404: components["responses"]["AccountNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    setPassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The code from the password mail.
                 * @example 123456
                 */
                code: components["parameters"]["ResetCodePath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPasswordRequest"];
            };
        };
        responses: {
            /** @description The password was set. Sign in with it. */
            204: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `U101`: The password breaks the policy, or is missing where one is needed.
             *     - `U190`: The input breaks the schema; `fields` lists where.
             *     - `U197`: The reset code is wrong, used or expired.
             *     - `SIM400`: The body is not readable JSON.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `uuid` of the person an API client acts for. It must be an account that this client created. Needed with the token of an API client, of no effect with the token of a person.
                 * @example 6d0c2f5e-41b7-4f0a-9a53-3c1f7be20d14
                 */
                "GoUrban-Impersonate"?: components["parameters"]["Impersonate"];
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["BearerRefused"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCustomerRequest"];
            };
        };
        responses: {
            /** @description The account was created. */
            201: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `U101`: The password breaks the policy, or is missing where one is needed.
             *     - `U102`: The account exists already.
             *     - `U111`: The country is missing and the tenant demands it.
             *     - `U130.2`: The profile has neither email nor phone number.
             *     - `U130.3`: The email is missing.
             *     - `U130.4`: The phone number is missing.
             *     - `U130.5`: The first name is missing.
             *     - `U130.6`: The last name is missing.
             *     - `U130.7`: The date of birth is missing.
             *     - `U132`: The person is younger than the branch allows.
             *     - `U133`: The person is older than the branch allows.
             *     - `U141.1`: Another account has this email already.
             *     - `U190`: The input breaks the schema; `fields` lists where.
             *     - `U396`: The phone number is not in E.164 form.
             *     - `SIM400`: The body is not readable JSON.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description The caller is not who it must be.
             *
             *     - `AUTH92`: The bearer token is invalid, expired or belongs to a session that has ended.
             *     - `A190`: `signature` or `timestamp` is missing.
             *     - `A191`: `signature` has the wrong value.
             *     - `A192`: `timestamp` is too old, too far ahead or not a Unix time.
             *     - `A193`: `signature` was used before.
             */
            401: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `A196`: The token belongs to another tenant. */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["BranchNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `uuid` of the person an API client acts for. It must be an account that this client created. Needed with the token of an API client, of no effect with the token of a person.
                 * @example 6d0c2f5e-41b7-4f0a-9a53-3c1f7be20d14
                 */
                "GoUrban-Impersonate"?: components["parameters"]["Impersonate"];
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerPatch"];
                "application/merge-patch+json": components["schemas"]["CustomerPatch"];
            };
        };
        responses: {
            /** @description The profile after the change. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `U130.2`: The profile has neither email nor phone number.
             *     - `U132`: The person is younger than the branch allows.
             *     - `U133`: The person is older than the branch allows.
             *     - `U141.2`: Another account signs in with this email already.
             *     - `U190`: The input breaks the schema; `fields` lists where.
             *     - `U396`: The phone number is not in E.164 form.
             *     - `SIM400`: The body is not readable JSON.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["BearerRefused"];
            /**
             * @description The caller is known but may not do this.
             *
             *     - `AUTH93`: The session still waits for its second factor.
             *     - `A194`: An API client called without saying for whom.
             *     - `A195`: The impersonated account was not created by this API client.
             *     - `A196`: The token belongs to another tenant.
             *     - `U120`: A field in the body cannot be changed by the person.
             *     - `U131`: The account is blocked.
             *     - `U192`: The account is deleted.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    createOrSignInWithPhoneNumber: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneNumberBootstrapRequest"];
            };
        };
        responses: {
            /** @description A code was sent. */
            204: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `U190`: The input breaks the schema; `fields` lists where.
             *     - `U396`: The phone number is not in E.164 form.
             *     - `SIM400`: The body is not readable JSON.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["SignatureRefused"];
            403: components["responses"]["AccountBlocked"];
            404: components["responses"]["BranchNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["PhoneCodeTooSoon"];
            500: components["responses"]["Failure"];
        };
    };
    createOrSignInWithEmailCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailCodeBootstrapRequest"];
            };
        };
        responses: {
            /** @description A code was sent. */
            204: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["SignatureRefused"];
            403: components["responses"]["AccountBlocked"];
            404: components["responses"]["BranchNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["MailTooSoon"];
            500: components["responses"]["Failure"];
        };
    };
    socialSignUp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SocialSignUpRequest"];
            };
        };
        responses: {
            /** @description The account was created. */
            201: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `U102`: The account exists already.
             *     - `U109`: This way to sign in is not offered by the tenant.
             *     - `U190`: The input breaks the schema; `fields` lists where.
             *     - `SIM400`: The body is not readable JSON.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description The caller is not who it must be.
             *
             *     - `A190`: `signature` or `timestamp` is missing.
             *     - `A191`: `signature` has the wrong value.
             *     - `A192`: `timestamp` is too old, too far ahead or not a Unix time.
             *     - `A193`: `signature` was used before.
             *     - `A291`: The provider token is invalid, expired, revoked or not usable here.
             */
            401: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["BranchNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    getSignedCustomer: {
        parameters: {
            query?: {
                /**
                 * @description Value of the token's `aud` claim. Defaults to the tenant's code.
                 * @example insurance.example
                 */
                audience?: components["parameters"]["Audience"];
            };
            header?: {
                /**
                 * @description The `uuid` of the person an API client acts for. It must be an account that this client created. Needed with the token of an API client, of no effect with the token of a person.
                 * @example 6d0c2f5e-41b7-4f0a-9a53-3c1f7be20d14
                 */
                "GoUrban-Impersonate"?: components["parameters"]["Impersonate"];
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signed profile. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedCustomer"];
                    "application/jwt": components["schemas"]["Jwt"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["BearerRefused"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    requestDeletion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `uuid` of the person an API client acts for. It must be an account that this client created. Needed with the token of an API client, of no effect with the token of a person.
                 * @example 6d0c2f5e-41b7-4f0a-9a53-3c1f7be20d14
                 */
                "GoUrban-Impersonate"?: components["parameters"]["Impersonate"];
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RequestDeletionRequest"];
            };
        };
        responses: {
            /** @description Deletion is scheduled. */
            204: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `U134`: Invoices are unpaid.
             *     - `U190`: The input breaks the schema; `fields` lists where.
             *     - `R102`: A rental is running.
             *     - `SIM400`: The body is not readable JSON.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["BearerRefused"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    listIdentityCards: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `uuid` of the person an API client acts for. It must be an account that this client created. Needed with the token of an API client, of no effect with the token of a person.
                 * @example 6d0c2f5e-41b7-4f0a-9a53-3c1f7be20d14
                 */
                "GoUrban-Impersonate"?: components["parameters"]["Impersonate"];
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cards, oldest assignment first. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityCard"][];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["BearerRefused"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    resolveBranch: {
        parameters: {
            query?: {
                /**
                 * @description Latitude in degrees, -90 to 90. Missing or out of range is `U892`.
                 * @example 48.2082
                 */
                lat?: components["parameters"]["Latitude"];
                /**
                 * @description Longitude in degrees, -180 to 180. Missing or out of range is `U892`.
                 * @example 16.3738
                 */
                lng?: components["parameters"]["Longitude"];
            };
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The branch. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Branch"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `U190`: The input breaks the schema; `fields` lists where.
             *     - `U892`: A coordinate is missing or out of range.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description Something that was named does not exist.
             *
             *     - `U891`: No branch serves this position.
             *     - `SIM404`: No such path or tenant, or the operation lives under the other vendor base.
             */
            404: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    probeRental: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `uuid` of the person an API client acts for. It must be an account that this client created. Needed with the token of an API client, of no effect with the token of a person.
                 * @example 6d0c2f5e-41b7-4f0a-9a53-3c1f7be20d14
                 */
                "GoUrban-Impersonate"?: components["parameters"]["Impersonate"];
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ProbeRentalRequest"];
            };
        };
        responses: {
            /** @description Every gate was passed. */
            201: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rental"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `U130.2`: The profile has neither email nor phone number.
             *     - `U130.3`: The email is missing.
             *     - `U130.4`: The phone number is missing.
             *     - `U130.5`: The first name is missing.
             *     - `U130.6`: The last name is missing.
             *     - `U130.7`: The date of birth is missing.
             *     - `U134`: Invoices are unpaid.
             *     - `U135`: The street is missing.
             *     - `U136`: The postcode is missing.
             *     - `U137`: The city is missing.
             *     - `U138`: The country is missing.
             *     - `U139`: The sign-up fee is not paid.
             *     - `U190`: The input breaks the schema; `fields` lists where.
             *     - `U397`: The phone number is not verified.
             *     - `U497`: The email is not verified.
             *     - `U595`: The driving licence is not approved.
             *     - `U596`: The check by an operator is not approved.
             *     - `U601`: The terms were never accepted.
             *     - `U602`: A newer version of the terms is in force.
             *     - `SIM400`: The body is not readable JSON.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["BearerRefused"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["BranchNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    getJwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key set. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonWebKeySet"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    confirmEmailLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The token inside the link of the verification mail.
                 * @example Zk3vT1s9QmW7pXe2
                 */
                token: components["parameters"]["LinkTokenPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address is verified. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `U190`: The input breaks the schema; `fields` lists where.
             *     - `U490`: The code or link sent by email is wrong or was used before.
             *     - `U491`: The code or link sent by email has expired.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    listTermsAndConditions: {
        parameters: {
            query?: {
                /**
                 * @description Branch whose terms are wanted.
                 * @example 1
                 */
                branchId?: components["parameters"]["BranchIdQuery"];
                /**
                 * @description Vehicle whose terms are wanted. With `branchId`, it must belong to that branch.
                 * @example 501
                 */
                vehicleId?: components["parameters"]["VehicleIdQuery"];
            };
            header?: {
                /**
                 * @description The `uuid` of the person an API client acts for. It must be an account that this client created. Needed with the token of an API client, of no effect with the token of a person.
                 * @example 6d0c2f5e-41b7-4f0a-9a53-3c1f7be20d14
                 */
                "GoUrban-Impersonate"?: components["parameters"]["Impersonate"];
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The terms that apply. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermsAndConditions"][];
                };
            };
            400: components["responses"]["ContextMissing"];
            401: components["responses"]["OptionalBearerRefused"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["BranchNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    acceptTermsAndConditions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `uuid` of the person an API client acts for. It must be an account that this client created. Needed with the token of an API client, of no effect with the token of a person.
                 * @example 6d0c2f5e-41b7-4f0a-9a53-3c1f7be20d14
                 */
                "GoUrban-Impersonate"?: components["parameters"]["Impersonate"];
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptTermsRequest"];
            };
        };
        responses: {
            /** @description The acceptance is recorded. */
            204: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `U190`: The input breaks the schema; `fields` lists where.
             *     - `U602`: A newer version of the terms is in force.
             *     - `SIM400`: The body is not readable JSON.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["BearerRefused"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["TermsNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    getTermsAndConditions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `uuid` of the person an API client acts for. It must be an account that this client created. Needed with the token of an API client, of no effect with the token of a person.
                 * @example 6d0c2f5e-41b7-4f0a-9a53-3c1f7be20d14
                 */
                "GoUrban-Impersonate"?: components["parameters"]["Impersonate"];
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of one version of terms.
                 * @example 11
                 */
                id: components["parameters"]["TermsIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermsAndConditions"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["OptionalBearerRefused"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["TermsNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    listAcceptances: {
        parameters: {
            query?: {
                /**
                 * @description Branch whose terms are wanted.
                 * @example 1
                 */
                branchId?: components["parameters"]["BranchIdQuery"];
            };
            header?: {
                /**
                 * @description The `uuid` of the person an API client acts for. It must be an account that this client created. Needed with the token of an API client, of no effect with the token of a person.
                 * @example 6d0c2f5e-41b7-4f0a-9a53-3c1f7be20d14
                 */
                "GoUrban-Impersonate"?: components["parameters"]["Impersonate"];
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The acceptances, newest first. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acceptance"][];
                };
            };
            400: components["responses"]["ContextMissing"];
            401: components["responses"]["BearerRefused"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["BranchNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    sendPhoneVerification: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `uuid` of the person an API client acts for. It must be an account that this client created. Needed with the token of an API client, of no effect with the token of a person.
                 * @example 6d0c2f5e-41b7-4f0a-9a53-3c1f7be20d14
                 */
                "GoUrban-Impersonate"?: components["parameters"]["Impersonate"];
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A code was sent. */
            204: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `U130.4`: The phone number is missing.
             *     - `U190`: The input breaks the schema; `fields` lists where.
             *     - `U394`: The phone number is verified already.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["BearerRefused"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["PhoneCodeTooSoon"];
            500: components["responses"]["Failure"];
        };
    };
    checkPhoneVerification: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `uuid` of the person an API client acts for. It must be an account that this client created. Needed with the token of an API client, of no effect with the token of a person.
                 * @example 6d0c2f5e-41b7-4f0a-9a53-3c1f7be20d14
                 */
                "GoUrban-Impersonate"?: components["parameters"]["Impersonate"];
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The code from the text message.
                 * @example 123456
                 */
                code: components["parameters"]["PhoneCodePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number is verified. */
            204: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `U190`: The input breaks the schema; `fields` lists where.
             *     - `U390`: The code sent to the phone is wrong.
             *     - `U391`: The code sent to the phone has expired.
             *     - `U392`: Too many wrong codes; ask for a new one.
             *     - `U393`: No code of this purpose is pending for the number.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["BearerRefused"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    resendEmailVerification: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The address, percent-encoded. Write a plus sign as `%2B`, since some clients turn a bare one into a blank.
                 * @example ada@example.test
                 */
                email: components["parameters"]["EmailPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A mail was sent, or would have been. */
            204: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `U190`: The input breaks the schema; `fields` lists where.
             *     - `U494`: The email is verified already (said only when the tenant does not hide which
             *       addresses exist).
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["SignatureRefused"];
            404: components["responses"]["AccountNotFound"];
            429: components["responses"]["MailTooSoon"];
            500: components["responses"]["Failure"];
        };
    };
    initVerification: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `uuid` of the person an API client acts for. It must be an account that this client created. Needed with the token of an API client, of no effect with the token of a person.
                 * @example 6d0c2f5e-41b7-4f0a-9a53-3c1f7be20d14
                 */
                "GoUrban-Impersonate"?: components["parameters"]["Impersonate"];
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `userMessage`, of messages sent and of texts. Supported: `en`, `de`, `fr`, `nl`, `es`, `it`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example de-AT, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InitVerificationRequest"];
            };
        };
        responses: {
            /** @description The open session. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationSession"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `U190`: The input breaks the schema; `fields` lists where.
             *     - `U590`: This kind of check, or this provider, is not offered.
             *     - `U594`: The document is approved already.
             *     - `SIM400`: The body is not readable JSON.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["BearerRefused"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
}

/** Every error code that an operation declares. */
export type DeclaredCode = "A190" | "A191" | "A192" | "A193" | "A194" | "A195" | "A196" | "A290" | "A291" | "AUTH90" | "AUTH91" | "AUTH92" | "AUTH93" | "AUTH94" | "AUTH95" | "R102" | "SIM400" | "SIM404" | "SIM413" | "SIM415" | "SIM429" | "SIM500" | "U101" | "U102" | "U106" | "U107" | "U109" | "U111" | "U120" | "U130.2" | "U130.3" | "U130.4" | "U130.5" | "U130.6" | "U130.7" | "U131" | "U132" | "U133" | "U134" | "U135" | "U136" | "U137" | "U138" | "U139" | "U141.1" | "U141.2" | "U190" | "U192" | "U197" | "U390" | "U391" | "U392" | "U393" | "U394" | "U395" | "U396" | "U397" | "U490" | "U491" | "U492" | "U493" | "U494" | "U495" | "U497" | "U590" | "U594" | "U595" | "U596" | "U601" | "U602" | "U690" | "U691" | "U890" | "U891" | "U892";

/** Every operation, in the order of the spec. An engine reads JSON faster than code. */
export const routes: readonly RouteSpec[] = JSON.parse(String.raw`[
{"operationId":"signInEmail","method":"POST","path":"/sign-in-email","surface":"auth","summary":"Sign in with email and password","security":[],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["email","password"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U109","U190","SIM400"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH90"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U131"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM404"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM413"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM415"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["auth"],"x-source":"M1 S W-auth C"},"parameters":[{"name":"accept-language","in":"header","required":false}]},
{"operationId":"signInPhoneNumber","method":"POST","path":"/sign-in-phone-number","surface":"auth","summary":"Confirm a phone sign-in code","security":[],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["phoneNumber","code"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U190","U393","U396","SIM400"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U390","U391","U392"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U131"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM404"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM413"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM415"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["auth"],"x-source":"M2 S C"},"parameters":[{"name":"accept-language","in":"header","required":false}]},
{"operationId":"signInEmailCode","method":"POST","path":"/sign-in-email-code","surface":"auth","summary":"Confirm an email sign-in code","security":[],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["email","code"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U190","U493","SIM400"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U490","U491","U492"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U131"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM404"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM413"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM415"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["auth"],"x-source":"M3 S C"},"parameters":[{"name":"accept-language","in":"header","required":false}]},
{"operationId":"signInGaiyo","method":"POST","path":"/sign-in-gaiyo","surface":"auth","summary":"Sign in with Gaiyo","security":[],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["token","branchId","language"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U109","U190","SIM400"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["A291"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U131"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U890","SIM404"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM413"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM415"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["auth"],"x-source":"M4 S C"},"parameters":[{"name":"accept-language","in":"header","required":false}]},
{"operationId":"socialLogin","method":"POST","path":"/social-login","surface":"auth","summary":"Sign in with a social provider","security":[],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["provider","token"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U109","U190","SIM400"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["A291"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U131"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U106","SIM404"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM413"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM415"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["auth"],"x-source":"M5 S C"},"parameters":[{"name":"accept-language","in":"header","required":false}]},
{"operationId":"signInApiClient","method":"POST","path":"/sign-in-api-client","surface":"auth","summary":"Sign in as an API client","security":[],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["clientId","clientKey"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U190","SIM400"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH90"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM404"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM413"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM415"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["auth"],"x-source":"M6 S W-auth R-crow W-maas"},"parameters":[{"name":"accept-language","in":"header","required":false}]},
{"operationId":"refreshToken","method":"POST","path":"/refresh-token","surface":"auth","summary":"Renew the access token","security":[],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["refreshToken"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U190","SIM400"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["A290"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM404"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM413"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM415"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["auth"],"x-source":"M7 S R-mcp C"},"parameters":[{"name":"accept-language","in":"header","required":false}]},
{"operationId":"logout","method":"POST","path":"/logout","surface":"auth","summary":"End the session","security":[{"bearer":["own-session"]}],"requestBody":"optional","requestMediaTypes":["application/json"],"bodyFields":["refreshToken","oneSignalDeviceId"],"responses":{"204":{"mediaTypes":[],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U190","SIM400"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH91","AUTH92","U107"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["A196","U131","U192"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM404"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM413"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM415"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["auth"],"x-source":"M8 S C"},"parameters":[{"name":"gourban-impersonate","in":"header","required":false},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"exchangeOpenidToken","method":"POST","path":"/user/openid-token-exchange","surface":"auth","summary":"Exchange an OpenID token","security":[],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["token","issuer"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U109","U190","SIM400"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["A291"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U131"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U890","SIM404"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM413"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM415"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["auth"],"x-source":"M9 S C"},"parameters":[{"name":"accept-language","in":"header","required":false}]},
{"operationId":"issueTwoFactorSecret","method":"POST","path":"/user/2fa-secret","surface":"auth","summary":"Issue a two-factor secret","security":[{"bearer":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH95","U190"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH91","AUTH92","U107"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["A194","A195","A196","U131","U192"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM404"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["auth"],"x-source":"M10 S C"},"parameters":[{"name":"gourban-impersonate","in":"header","required":false},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"issueTwoFactorQrCode","method":"POST","path":"/user/2fa-qr-code","surface":"auth","summary":"Show the two-factor secret as a QR code","security":[{"bearer":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH95","U190"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH91","AUTH92","U107"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["A194","A195","A196","U131","U192"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM404"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["auth"],"x-source":"M11 S C"},"parameters":[{"name":"gourban-impersonate","in":"header","required":false},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"enableTwoFactor","method":"POST","path":"/user/2fa-enable","surface":"auth","summary":"Enable two-factor sign-in","security":[{"bearer":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["code"],"responses":{"204":{"mediaTypes":[],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH95","U190","SIM400"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH91","AUTH92","AUTH94","U107"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["A194","A195","A196","U131","U192"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM404"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM413"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM415"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["auth"],"x-source":"M12 S C"},"parameters":[{"name":"gourban-impersonate","in":"header","required":false},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"validateTwoFactorCode","method":"POST","path":"/user/2fa-code-validate","surface":"auth","summary":"Give the second factor","security":[{"bearer":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["code"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH95","U190","SIM400"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH91","AUTH92","AUTH94","U107"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["A194","A195","A196","U131","U192"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM404"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM413"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM415"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["auth"],"x-source":"M13 S G-2fa C"},"parameters":[{"name":"gourban-impersonate","in":"header","required":false},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"requestPasswordReset","method":"POST","path":"/customers/reset/{email}","surface":"auth","summary":"Ask for a password reset","security":[{"signature":[],"timestamp":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"204":{"mediaTypes":[],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U190"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["A190","A191","A192","A193"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U106","SIM404"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["front"],"x-source":"M14 S C"},"parameters":[{"name":"email","in":"path","required":true},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"setPassword","method":"POST","path":"/set-password/{code}","surface":"auth","summary":"Set a password with a reset code","security":[],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["password"],"responses":{"204":{"mediaTypes":[],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U101","U190","U197","SIM400"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM404"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM413"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM415"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["front","auth"],"x-source":"M15 S G-err C"},"parameters":[{"name":"code","in":"path","required":true},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"getCustomer","method":"GET","path":"/customers","surface":"customer","summary":"Read the own profile","security":[{"bearer":["signed-in"]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U190"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH91","AUTH92","U107"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH93","A194","A195","A196","U131","U192"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM404"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["front"],"x-source":"M20 S"},"parameters":[{"name":"gourban-impersonate","in":"header","required":false},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"createCustomer","method":"POST","path":"/customers","surface":"customer","summary":"Create an account","security":[{"signature":[],"timestamp":[]},{"bearer":["api-client"]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["email","phoneNumber","password","firstName","lastName","branchId","birthDate","street","postcode","city","country","language","tncAccepted","oneSignalDeviceId","customProperties"],"responses":{"201":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U101","U102","U111","U130.2","U130.3","U130.4","U130.5","U130.6","U130.7","U132","U133","U141.1","U190","U396","SIM400"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH92","A190","A191","A192","A193"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["A196"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U890","SIM404"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM413"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM415"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["front"],"x-source":"M16 S W-basic W-maas C"},"parameters":[{"name":"accept-language","in":"header","required":false}]},
{"operationId":"updateCustomer","method":"PATCH","path":"/customers","surface":"customer","summary":"Change the own profile","security":[{"bearer":["signed-in"]}],"requestBody":"required","requestMediaTypes":["application/json","application/merge-patch+json"],"bodyFields":["firstName","lastName","email","phoneNumber","birthDate","street","postcode","city","country","language","customProperties","oneSignalDeviceId","uuid","id","branchId","emailIsVerified","phoneIsVerified","blockState","paymentState","licenseVerificationState","idVerificationState","manualVerificationState","creditStatus","signupSettled","termsAndConditionsAcceptanceState","blockedByUnpaidInvoices","twoFactorEnabled","signInMethods","createdAt","updatedAt","deletionRequestedAt"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U130.2","U132","U133","U141.2","U190","U396","SIM400"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH91","AUTH92","U107"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH93","A194","A195","A196","U120","U131","U192"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM404"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM413"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM415"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["front"],"x-source":"M21 S G-err C"},"parameters":[{"name":"gourban-impersonate","in":"header","required":false},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"createOrSignInWithPhoneNumber","method":"POST","path":"/customers/create-or-sign-in-with-phone-number","surface":"customer","summary":"Send a phone sign-in code","security":[{"signature":[],"timestamp":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["phoneNumber","branchId","language","oneSignalDeviceId","tncAccepted"],"responses":{"204":{"mediaTypes":[],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U190","U396","SIM400"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["A190","A191","A192","A193"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U131"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U890","SIM404"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM413"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM415"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["U395","SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["front"],"x-source":"M17 S C"},"parameters":[{"name":"accept-language","in":"header","required":false}]},
{"operationId":"createOrSignInWithEmailCode","method":"POST","path":"/customers/create-or-sign-in-with-email-code","surface":"customer","summary":"Send an email sign-in code","security":[{"signature":[],"timestamp":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["email","branchId","language","tncAccepted"],"responses":{"204":{"mediaTypes":[],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U190","SIM400"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["A190","A191","A192","A193"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U131"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U890","SIM404"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM413"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM415"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["U495","SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["front"],"x-source":"M18 S C"},"parameters":[{"name":"accept-language","in":"header","required":false}]},
{"operationId":"socialSignUp","method":"POST","path":"/customers/social-sign-up","surface":"customer","summary":"Create an account from a social provider","security":[{"signature":[],"timestamp":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["provider","token","branchId","language","tncAccepted","oneSignalDeviceId"],"responses":{"201":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U102","U109","U190","SIM400"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["A190","A191","A192","A193","A291"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U890","SIM404"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM413"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM415"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["front"],"x-source":"M19 S C"},"parameters":[{"name":"accept-language","in":"header","required":false}]},
{"operationId":"getSignedCustomer","method":"GET","path":"/customers/signed","surface":"customer","summary":"Read the own profile as a signed token","security":[{"bearer":["signed-in"]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json","application/jwt"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U190"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH91","AUTH92","U107"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH93","A194","A195","A196","U131","U192"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM404"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["front"],"x-source":"M22 S C"},"parameters":[{"name":"audience","in":"query","required":false},{"name":"gourban-impersonate","in":"header","required":false},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"requestDeletion","method":"POST","path":"/customers/request-deletion","surface":"customer","summary":"Ask for the account to be deleted","security":[{"bearer":["signed-in"]}],"requestBody":"optional","requestMediaTypes":["application/json"],"bodyFields":["reason"],"responses":{"204":{"mediaTypes":[],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U134","U190","R102","SIM400"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH91","AUTH92","U107"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH93","A194","A195","A196","U131","U192"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM404"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM413"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM415"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["front"],"x-source":"M23 S G-user C"},"parameters":[{"name":"gourban-impersonate","in":"header","required":false},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"listIdentityCards","method":"GET","path":"/customer-identity-cards","surface":"customer","summary":"List the own identity cards","security":[{"bearer":["signed-in"]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U190"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH91","AUTH92","U107"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH93","A194","A195","A196","U131","U192"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM404"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["front"],"x-source":"M24 S C"},"parameters":[{"name":"gourban-impersonate","in":"header","required":false},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"resolveBranch","method":"GET","path":"/branches/resolve","surface":"customer","summary":"Find the branch for a position","security":[],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U190","U892"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U891","SIM404"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["front"],"x-source":"M25 S W-disc R-wob C"},"parameters":[{"name":"lat","in":"query","required":false},{"name":"lng","in":"query","required":false},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"probeRental","method":"POST","path":"/rentals","surface":"simulator","summary":"Try the gates of a rental","security":[{"bearer":["signed-in"]}],"requestBody":"optional","requestMediaTypes":["application/json"],"bodyFields":["vehicleId","branchId"],"responses":{"201":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U130.2","U130.3","U130.4","U130.5","U130.6","U130.7","U134","U135","U136","U137","U138","U139","U190","U397","U497","U595","U596","U601","U602","SIM400"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH91","AUTH92","U107"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH93","A194","A195","A196","U131","U192"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U890","SIM404"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM413"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM415"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["front"],"x-source":"R-mcp W-basic C"},"parameters":[{"name":"gourban-impersonate","in":"header","required":false},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"getJwks","method":"GET","path":"/.well-known/jwks.json","surface":"simulator","summary":"Read the public keys","security":[],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM404"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["auth","front"],"x-source":"C"},"parameters":[]},
{"operationId":"confirmEmailLink","method":"GET","path":"/verify-email/{token}","surface":"simulator","summary":"Open the link of a verification mail","security":[],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["text/html"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U190","U490","U491"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM404"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["front"],"x-source":"C"},"parameters":[{"name":"token","in":"path","required":true},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"listTermsAndConditions","method":"GET","path":"/termsandconditions","surface":"terms","summary":"List the terms in force","security":[{},{"bearer":["signed-in"]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U190","U691"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH92","U107"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH93","A194","A195","A196","U131","U192"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U890","SIM404"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["front"],"x-source":"M30 S G-basic G-tnc C"},"parameters":[{"name":"branchId","in":"query","required":false},{"name":"vehicleId","in":"query","required":false},{"name":"gourban-impersonate","in":"header","required":false},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"acceptTermsAndConditions","method":"POST","path":"/termsandconditions","surface":"terms","summary":"Accept terms","security":[{"bearer":["signed-in"]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["termsAndConditionsIds","id","version","branchId","vehicleId"],"responses":{"204":{"mediaTypes":[],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U190","U602","SIM400"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH91","AUTH92","U107"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH93","A194","A195","A196","U131","U192"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U690","SIM404"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM413"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM415"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["front"],"x-source":"M32 S C"},"parameters":[{"name":"gourban-impersonate","in":"header","required":false},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"getTermsAndConditions","method":"GET","path":"/termsandconditions/{id}","surface":"terms","summary":"Read one version of terms","security":[{},{"bearer":["signed-in"]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U190"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH92","U107"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH93","A194","A195","A196","U131","U192"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U690","SIM404"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["front"],"x-source":"M31 S C"},"parameters":[{"name":"id","in":"path","required":true},{"name":"gourban-impersonate","in":"header","required":false},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"listAcceptances","method":"GET","path":"/customers/termsandconditions","surface":"terms","summary":"List the own acceptances","security":[{"bearer":["signed-in"]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U190","U691"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH91","AUTH92","U107"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH93","A194","A195","A196","U131","U192"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U890","SIM404"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["front"],"x-source":"M33 S C"},"parameters":[{"name":"branchId","in":"query","required":false},{"name":"gourban-impersonate","in":"header","required":false},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"sendPhoneVerification","method":"POST","path":"/customers/verify/send","surface":"verification","summary":"Send a phone verification code","security":[{"bearer":["signed-in"]}],"requestBody":"none","requestMediaTypes":[],"responses":{"204":{"mediaTypes":[],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U130.4","U190","U394"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH91","AUTH92","U107"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH93","A194","A195","A196","U131","U192"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM404"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["U395","SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["front"],"x-source":"M26 S G-err C"},"parameters":[{"name":"gourban-impersonate","in":"header","required":false},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"checkPhoneVerification","method":"POST","path":"/customers/verify/check/{code}","surface":"verification","summary":"Check a phone verification code","security":[{"bearer":["signed-in"]}],"requestBody":"none","requestMediaTypes":[],"responses":{"204":{"mediaTypes":[],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U190","U390","U391","U392","U393"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH91","AUTH92","U107"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH93","A194","A195","A196","U131","U192"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM404"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["front"],"x-source":"M27 S"},"parameters":[{"name":"code","in":"path","required":true},{"name":"gourban-impersonate","in":"header","required":false},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"resendEmailVerification","method":"POST","path":"/customers/verify-email/resend/{email}","surface":"verification","summary":"Send the email verification again","security":[{"signature":[],"timestamp":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"204":{"mediaTypes":[],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U190","U494"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["A190","A191","A192","A193"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U106","SIM404"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["U495","SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["front"],"x-source":"M28 S C"},"parameters":[{"name":"email","in":"path","required":true},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"initVerification","method":"POST","path":"/verification/init","surface":"verification","summary":"Open a verification session at a provider","security":[{"bearer":["signed-in"]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["type","provider","language","returnUrl"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["U190","U590","U594","SIM400"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH91","AUTH92","U107"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTH93","A194","A195","A196","U131","U192"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM404"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM413"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM415"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["SIM429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["SIM500"]}},"extensions":{"x-base":["front"],"x-source":"M29 S G-user C"},"parameters":[{"name":"gourban-impersonate","in":"header","required":false},{"name":"accept-language","in":"header","required":false}]}
]`);
