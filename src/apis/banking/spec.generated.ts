// generated from specs/banking, do not edit; run npm run generate
import type { RouteSpec } from "../../pipeline/route-spec.ts";

export interface paths {
    "/login_with_password": {
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
         * @description Opens a session for the root user or authorised user who has this email and password.
         *
         *     Look at `tokenType` first. `ACCESS` can be used at once; `AUTH` opens only `GET /identities`
         *     and `POST /access_token`. A user with one identity gets `ACCESS`, one with several gets
         *     `AUTH`; with `tokenMode` set to `exchange` everybody gets `AUTH`.
         *
         *     Decided in this order: malformed input, lock, unknown address or wrong password, inactive
         *     user, expired password. An expired password answers 409 with a token that is good for `POST
         *     /passwords/update` and nothing else.
         */
        post: operations["loginWithPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login_via_biometrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a sign-in on the device
         * @description Sends a push to the device that the user enrolled for `BIOMETRIC`, and returns the
         *     challenge.
         *
         *     The answer of the device is not told here: approve the challenge through the simulator side
         *     channel or the control plane, then read the webhook in the outbox. It carries an auth token,
         *     and what that is exchanged for is stepped-up from the start.
         *
         *     Only the profile `current` has this operation; `seed` answers 404.
         */
        post: operations["loginViaBiometrics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the identities of the user
         * @description Lists the consumers and corporates that the holder of the token may act for, oldest first.
         *
         *     The profile `seed` answers with the bare list, all of it; `current` puts it into an object
         *     and cuts it by `offset` and `limit` (100 when left out).
         */
        get: operations["listIdentities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange an auth token for an access token
         * @description Hands out an access token for one of the user's identities. The token that was sent lives
         *     on; each of the two idles out by itself.
         *
         *     `identity` may be left out by a user who has one identity; otherwise its absence is a 400.
         *     An access token is taken as well, so that clients that always exchange work in both token
         *     modes.
         *
         *     Here 401 means the api-key alone. Everything that is wrong with the token, or an identity of
         *     somebody else, is a 403 without a body.
         */
        post: operations["createAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stepup/challenges/otp/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a step-up code
         * @description Sends a one-time code to the mobile number that the user enrolled. The code belongs to the
         *     token that asked for it and lives five minutes.
         *
         *     Nothing leaves the simulator: the message lies in the outbox, with the code `123456` unless
         *     the world uses another code mode. A second code may be asked for after 15 seconds and makes
         *     the first one void; a third is refused for good in this session.
         */
        post: operations["issueStepUpCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stepup/challenges/otp/{channel}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a step-up code
         * @description Takes the code that `POST /stepup/challenges/otp/{channel}` sent, and makes the token
         *     stepped-up.
         *
         *     No new token is handed out: the very token of this request is worth more from now on, until
         *     it ends.
         */
        post: operations["verifyStepUpCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stepup/challenges/push/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a step-up on the device
         * @description Sends a push to the device that the user enrolled on this channel, and returns the
         *     challenge.
         *
         *     There is nothing to poll: approve or deny the challenge through the simulator side channel
         *     or the control plane. Once it is approved the token is stepped-up, and a webhook in the
         *     outbox tells.
         */
        post: operations["issueStepUpPush"];
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
         * Sign out
         * @description Ends the whole sign-in that the token belongs to: the token itself and all that were
         *     exchanged from or with it. Other sign-ins of the user go on.
         *
         *     The body may be missing or `{}`. A token that is over already answers 401, as everywhere.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passwords/{user_id}/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the first password
         * @description Sets the password of a user who has none yet, and signs the user in. `user_id` of a root
         *     user is `rootUser.id.id` of the answer that created the identity.
         *
         *     The rules are tried in this order, and the first that is broken answers: too short, too
         *     long, too simple.
         */
        post: operations["createPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passwords/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the password
         * @description Replaces the password and hands out a new token. An access token that was sent goes on; the
         *     temporary token of an expired password is used up.
         *
         *     The old password is checked first; a wrong one does not count towards the lock of the
         *     sign-in. The new one must differ from the last five.
         */
        post: operations["updatePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passwords/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a password against the rules
         * @description Says whether a password would be taken, and changes nothing. It knows of no user, so the last five passwords are not looked at.
         */
        post: operations["validatePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passwords/lost_password/start": {
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
         * @description Sends a mail whose link carries all that `POST /passwords/lost_password/resume` needs, in
         *     its query. The mail lies in the outbox; the sandbox nonce is `123456` unless the world uses
         *     another code mode.
         *
         *     An address that nobody has is told by 409, as the vendor does. Policy `enumerationSafe`
         *     turns that into the same 204.
         */
        post: operations["startLostPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passwords/lost_password/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password after a reset mail
         * @description Takes the nonce of the mail, sets the password and signs the user in.
         *
         *     The nonce is good for one hour and one use; a newer mail makes it void. All other sessions
         *     of the user end, a lock is released, and what an earlier step-up of the last 180 days had
         *     opened needs a new one. A password that breaks the rules does not use up the nonce.
         */
        post: operations["resumeLostPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consumers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the consumer
         * @description Returns the consumer that the token acts for. A token that acts for a corporate is `INSUFFICIENT_PERMISSIONS`.
         */
        get: operations["getConsumer"];
        put?: never;
        /**
         * Create a consumer
         * @description Creates a person as an identity, together with the root user who signs in for it. Nobody is
         *     signed in by this: set the password next, then verify the email and enrol the mobile number.
         *
         *     An address can be used once in a programme. With `multiIdentity` switched on, an address
         *     that a root user has already gives that root user one more identity.
         */
        post: operations["createConsumer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corporates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a corporate
         * @description Creates a company as an identity, together with the root user who signs in for it. Goes on
         *     as for consumers.
         *
         *     With `multiIdentity` switched on, an address that a root user has already gives that root
         *     user one more identity, provided the root user is active, has verified the address and has
         *     passed the checks of the first one.
         */
        post: operations["createCorporate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an authorised user
         * @description Adds a user who may sign in and act for the identity of the token. The user has no password
         *     until an invite is accepted.
         *
         *     Needs a token that is itself stepped-up.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite an authorised user
         * @description Mails an invite code to the user; it is good for one month and one use, and a newer invite makes it void. The sandbox code is `123456` unless the world uses another code mode.
         */
        post: operations["inviteUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/invite/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an invite code
         * @description Says whether an invite code would be taken, without using it up. A user who does not exist is not told apart from a wrong code.
         */
        post: operations["validateInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/invite/consume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invite
         * @description Takes the invite code, sets the first password of the user and signs the user in. A mobile
         *     number that is given replaces the one on file.
         *
         *     The code is checked before the password; a password that breaks the rules does not use it
         *     up.
         */
        post: operations["consumeInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/factors/{credentials_id}/challenges/{challenge_id}/verify_success": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a challenge on the device
         * @description Does what a user does who approves a push: a step-up makes its token stepped-up, an
         *     enrolment makes its factor `ACTIVE`, a biometric sign-in hands out an auth token by webhook.
         *
         *     `code` says what came of it: `COMPLETED` when the challenge was pending, `DENIED` when there
         *     is none or it is over.
         */
        post: operations["approveChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/factors/{credentials_id}/challenges/{challenge_id}/verify_invalid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deny a challenge on the device
         * @description Does what a user does who denies a push: the challenge is over, and an enrolment makes its
         *     factor `INACTIVE`.
         *
         *     `code` says what came of it: `COMPLETED` when the challenge was pending, `DENIED` when there
         *     is none or it is over.
         */
        post: operations["denyChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/factors/{credentials_id}/challenges/{challenge_id}/verify_expired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a challenge expire
         * @description Ends a challenge as if its time had passed.
         *
         *     `code` says what came of it: `COMPLETED` when the challenge was pending, `DENIED` when there
         *     is none or it is over.
         */
        post: operations["expireChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consumers/{consumer_id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a consumer in one go
         * @description Notes email and mobile number of the consumer's root user as verified and the outside checks as approved.
         */
        post: operations["verifyConsumer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corporates/{corporate_id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a corporate in one go
         * @description Notes email and mobile number of the corporate's root user as verified and the outside checks as approved.
         */
        post: operations["verifyCorporate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/managed_accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Try the gate in front of account information
         * @description Runs the check that stands before account information, and nothing else: the list is always
         *     empty.
         *
         *     What is asked for is one step-up by the user within the last 180 days, on this token or on
         *     an earlier one. Operations that change something want this very token stepped-up; `POST
         *     /users` and the push factors are such operations.
         */
        get: operations["probeManagedAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authentication_factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the enrolled factors
         * @description Lists the second factors of the user. `factors` is left out, not empty, when there are none.
         */
        get: operations["listFactors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authentication_factors/otp/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to enrol the mobile number
         * @description Sends a code to the user's mobile number and puts the factor `OTP` on `SMS` into
         *     `PENDING_VERIFICATION`. The message lies in the outbox, with the code `123456` unless the
         *     world uses another code mode; it lives five minutes.
         *
         *     Begun again while it is pending, a new code goes out and the earlier one is void.
         */
        post: operations["enrolOtp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authentication_factors/otp/{channel}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the mobile number
         * @description Takes the code, makes the factor `ACTIVE` and notes the mobile number as verified.
         *
         *     In the profile `current` the token is stepped-up by it as well; in `seed` it is not.
         */
        post: operations["verifyOtpEnrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authentication_factors/push/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to enrol a device
         * @description Begins the enrolment of a device for push challenges. The factor is `PENDING_VERIFICATION`
         *     until it is approved (`ACTIVE`) or denied (`INACTIVE`), here through the simulator side
         *     channel or the control plane.
         *
         *     `AUTHY` answers 204. `BIOMETRIC` answers 200 with a code that links the device; only the
         *     profile `seed` takes it, `current` knows `AUTHY` alone. Needs a token that is itself
         *     stepped-up.
         */
        post: operations["enrolPush"];
        /**
         * Remove a device
         * @description Removes the factor of this channel, whatever its state. Needs a token that is itself stepped-up.
         */
        delete: operations["unlinkPush"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consumers/verification/email/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a code to the email of a consumer
         * @description Mails a code that verifies the address of the consumer's root user. The message lies in the outbox, with the code `123456` unless the world uses another code mode. A newer code makes the earlier one void.
         */
        post: operations["sendConsumerEmailCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consumers/verification/email/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the email of a consumer
         * @description Takes the code that was mailed, and notes the address as verified. Wrong, expired, used up and never sent are one and the same refusal.
         */
        post: operations["verifyConsumerEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corporates/verification/email/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a code to the email of a corporate
         * @description Mails a code that verifies the address of the corporate's root user. The message lies in the outbox, with the code `123456` unless the world uses another code mode. A newer code makes the earlier one void.
         */
        post: operations["sendCorporateEmailCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corporates/verification/email/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the email of a corporate
         * @description Takes the code that was mailed, and notes the address as verified. Wrong, expired, used up and never sent are one and the same refusal.
         */
        post: operations["verifyCorporateEmail"];
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
        /** @description Whether the person accepted the terms. The profile `seed` demands it (400 when missing) and `true` (409 when not); `current` looks at neither. */
        AcceptedTermsInput: boolean;
        /** @description An access token, and whom it is for. */
        AccessTokenResponse: {
            token: components["schemas"]["Token"];
            identity: components["schemas"]["IdentityId"];
            credentials: components["schemas"]["CredentialId"];
            /**
             * @description Sent by the profile `current` only. `STEPPED_UP` when the sign-in was biometric.
             * @enum {string}
             */
            status?: "STANDARD" | "STEPPED_UP";
        };
        /** @description A postal address. */
        Address: {
            /** @description Street and number. */
            addressLine1: string;
            /** @description City. */
            city: string;
            /** @description Postcode. */
            postCode: string;
            /** @description Country as ISO 3166-1 alpha-2. */
            country: string;
        };
        /** @description A postal address. */
        AddressInput: {
            /** @description Street and number. */
            addressLine1: string;
            /** @description City. */
            city: string;
            /** @description Postcode. */
            postCode: string;
            country: components["schemas"]["CountryInput"];
        };
        /** @description A day of the calendar. */
        CalendarDate: {
            /** @description Year. */
            year: number;
            /** @description Month, 1 to 12. */
            month: number;
            /** @description Day of the month. */
            day: number;
        };
        /** @description What came of it. */
        ChallengeOutcome: {
            /**
             * @description `COMPLETED` when the challenge was pending, else `DENIED`.
             * @enum {string}
             */
            code: "COMPLETED" | "DENIED";
        };
        /**
         * @description A one-time code. A number is taken as its decimal digits, so leading zeros are lost. The profile `current` takes six digits and nothing else.
         * @example 123456
         */
        CodeInput: string;
        /** @description A refusal that says its code and nothing else. */
        CodedRefusal: {
            errorCode: components["schemas"]["ErrorCode"];
        };
        /** @description The company. */
        Company: {
            /** @description Name of the company. */
            name: string;
            type: components["schemas"]["CompanyType"];
            /** @description Number in the register. */
            registrationNumber?: string;
            /** @description The `registrationCountry` that was given. */
            countryOfRegistration: string;
            businessAddress?: components["schemas"]["Address"];
            /** @description As a scenario has it; a register is not asked. */
            registeredAddress?: components["schemas"]["Address"];
            /** @description As a scenario has it; a register is not asked. */
            incorporatedOn?: components["schemas"]["CalendarDate"];
        };
        /** @description The company. */
        CompanyInput: {
            type: components["schemas"]["CompanyType"];
            /** @description Name of the company. */
            name: string;
            registrationCountry: components["schemas"]["CountryInput"];
            /** @description Number in the register. */
            registrationNumber?: string;
            businessAddress?: components["schemas"]["AddressInput"];
        };
        /**
         * @description What the person is in the company.
         * @enum {string}
         */
        CompanyPosition: "DIRECTOR" | "AUTHORISED_REPRESENTATIVE";
        /**
         * @description Legal form of the company.
         * @enum {string}
         */
        CompanyType: "SOLE_TRADER" | "LLC" | "PUBLIC_LIMITED_COMPANY" | "LIMITED_LIABILITY_PARTNERSHIP" | "NON_PROFIT_ORGANISATION";
        /** @description An invite code and the first password. */
        ConsumeInviteRequest: {
            inviteCode: components["schemas"]["CodeInput"];
            password: components["schemas"]["PasswordInput"];
            mobile?: components["schemas"]["MobileInput"];
        };
        /** @description A consumer and its root user. */
        Consumer: {
            id: components["schemas"]["IdentityId"];
            /** @description Profile of the programme. */
            profileId: string;
            /** @description When it was created, in milliseconds since 1970. */
            creationTimestamp: number;
            /** @description As it was given. */
            ipAddress: string;
            /** @description Whether the terms were accepted. Always sent by the profile `seed`, by `current` only when it was given. */
            acceptedTerms?: boolean;
            /** @description As it was given. */
            tag?: string;
            /** @description Currency as ISO 4217. */
            baseCurrency?: string;
            /** @description As it was given. */
            feeGroup?: string;
            rootUser: components["schemas"]["RootUser"];
            /** @description As it was given. */
            sourceOfFunds?: string;
            /** @description As it was given. */
            sourceOfFundsOther?: string;
        };
        /** @description A corporate and its root user. */
        Corporate: {
            id: components["schemas"]["IdentityId"];
            /** @description Profile of the programme. */
            profileId: string;
            /** @description When it was created, in milliseconds since 1970. */
            creationTimestamp: number;
            /** @description As it was given. */
            ipAddress: string;
            /** @description Whether the terms were accepted. Always sent by the profile `seed`, by `current` only when it was given. */
            acceptedTerms?: boolean;
            /** @description As it was given. */
            tag?: string;
            /** @description Currency as ISO 4217. */
            baseCurrency?: string;
            /** @description As it was given. */
            feeGroup?: string;
            rootUser: components["schemas"]["CorporateRootUser"];
            company: components["schemas"]["Company"];
        };
        /** @description The person who signs in for the company. */
        CorporateRootUser: {
            /** @description The identity; its `id` is also the `user_id` of the root user. */
            id: components["schemas"]["IdentityId"];
            /** @description First name. */
            name: string;
            /** @description Last name. */
            surname: string;
            /**
             * Format: email
             * @description Email address.
             */
            email: string;
            mobile: components["schemas"]["Mobile"];
            /** @description Whether the user may sign in. */
            active: boolean;
            /** @description Whether the address is verified. */
            emailVerified: boolean;
            /** @description Whether the mobile number is verified, which its enrolment as a factor does. */
            mobileNumberVerified: boolean;
            companyPosition: components["schemas"]["CompanyPosition"];
            dateOfBirth?: components["schemas"]["CalendarDate"];
        };
        /** @description The person who signs in for the company. */
        CorporateRootUserInput: {
            /** @description First name. */
            name: string;
            /** @description Last name. */
            surname: string;
            email: components["schemas"]["EmailInput"];
            mobile: components["schemas"]["MobileInput"];
            companyPosition: components["schemas"]["CompanyPosition"];
            dateOfBirth?: components["schemas"]["DateInput"];
        };
        /**
         * @description Country as ISO 3166-1 alpha-2, upper case. Two letters that name no country are a 409.
         * @example AT
         */
        CountryInput: string;
        /** @description For which identity. */
        CreateAccessTokenRequest: {
            /** @description May be left out by a user who has one identity. */
            identity?: components["schemas"]["IdentityIdInput"];
            /** @description Part of the profile `current`; taken and not looked at. */
            clientAssertion?: string;
            /** @description Part of the profile `current`; taken and not looked at. */
            token?: string;
        };
        /** @description A new consumer. */
        CreateConsumerRequest: {
            profileId: components["schemas"]["ProfileIdInput"];
            rootUser: components["schemas"]["RootUserInput"];
            ipAddress: components["schemas"]["IpAddressInput"];
            acceptedTerms?: components["schemas"]["AcceptedTermsInput"];
            baseCurrency?: components["schemas"]["CurrencyInput"];
            tag?: components["schemas"]["TagInput"];
            /** @description Fee group of the profile. */
            feeGroup?: string;
            /** @description Where the money comes from, handed back as it came. */
            sourceOfFunds?: string;
            /** @description The same in free words. */
            sourceOfFundsOther?: string;
        };
        /** @description A new corporate. */
        CreateCorporateRequest: {
            profileId: components["schemas"]["ProfileIdInput"];
            ipAddress: components["schemas"]["IpAddressInput"];
            baseCurrency: components["schemas"]["CurrencyInput"];
            acceptedTerms?: components["schemas"]["AcceptedTermsInput"];
            rootUser: components["schemas"]["CorporateRootUserInput"];
            company: components["schemas"]["CompanyInput"];
            tag?: components["schemas"]["TagInput"];
            /** @description Fee group of the profile. */
            feeGroup?: string;
        };
        /** @description A new authorised user. */
        CreateUserRequest: {
            /** @description First name. */
            name: string;
            /** @description Last name. */
            surname: string;
            email: components["schemas"]["EmailInput"];
            mobile?: components["schemas"]["MobileInput"];
            dateOfBirth?: components["schemas"]["DateInput"];
        };
        /** @description Names who signs in. */
        CredentialId: {
            /**
             * @description Root user, authorised user, or (profile `current` only) API client.
             * @enum {string}
             */
            type: "ROOT" | "USER" | "API_CLIENT";
            /** @description For `ROOT` the same as `rootUser.id.id`, for `USER` the `id` of the user. */
            id: components["schemas"]["NumericId"];
        };
        /**
         * @description Currency as ISO 4217, upper case.
         * @example EUR
         */
        CurrencyInput: string;
        /** @description A day of the calendar. */
        DateInput: {
            /** @description Year. */
            year: number;
            /** @description Month, 1 to 12. */
            month: number;
            /** @description Day of the month. */
            day: number;
        };
        /**
         * Format: email
         * @description An email address. Compared without regard to case.
         * @example ada@example.test
         */
        EmailInput: string;
        /** @description An address. */
        EmailRequest: {
            email: components["schemas"]["EmailInput"];
        };
        /** @description Nothing is read from it. */
        EmptyRequest: Record<string, never>;
        /**
         * @description Upper-case words joined by underscores. Which ones an operation can give stands with each of its answers.
         * @example CHANNEL_NOT_REGISTERED
         */
        ErrorCode: string;
        /** @description A second factor of the user. All three fields are sent. */
        Factor: {
            type?: components["schemas"]["FactorType"];
            status?: components["schemas"]["FactorStatus"];
            channel?: components["schemas"]["FactorChannel"];
        };
        /**
         * @description How the factor is reached.
         * @enum {string}
         */
        FactorChannel: "SMS" | "AUTHY" | "BIOMETRIC";
        /** @description Body of the webhook `/authentication_factors/watch`: an enrolment has ended. */
        FactorEvent: {
            credentialId: components["schemas"]["CredentialId"];
            type: components["schemas"]["FactorType"];
            /**
             * @description Whether the factor can be used now.
             * @enum {string}
             */
            status: "ACTIVE" | "INACTIVE";
            publishedTimestamp: components["schemas"]["PublishedTimestamp"];
        };
        /** @description The second factors of the user. */
        FactorList: {
            /** @description Left out when there are none. */
            factors?: components["schemas"]["Factor"][];
        };
        /**
         * @description `PENDING_VERIFICATION` while enrolment is under way, `ACTIVE` when it can be used, `INACTIVE` when the user turned the enrolment down.
         * @enum {string}
         */
        FactorStatus: "PENDING_VERIFICATION" | "ACTIVE" | "INACTIVE";
        /**
         * @description Kind of factor. It goes with one channel, or in the case of `PUSH` with `AUTHY`: `OTP` with `SMS`, `BIOMETRIC` with `BIOMETRIC`.
         * @enum {string}
         */
        FactorType: "OTP" | "PUSH" | "BIOMETRIC";
        /** @description The refusal of a gate. Clients look at one field or the other, so both carry the code. */
        GateRefusal: {
            errorCode: components["schemas"]["ErrorCode"];
            /** @description The same word as `errorCode`. */
            message: string;
        };
        /**
         * @description Whether the identity is a person or a company.
         * @enum {string}
         */
        IdType: "CONSUMER" | "CORPORATE";
        /** @description Names an identity. */
        IdentityId: {
            type: components["schemas"]["IdType"];
            id: components["schemas"]["NumericId"];
        };
        /** @description Names an identity. */
        IdentityIdInput: {
            type: components["schemas"]["IdType"];
            id: components["schemas"]["NumericId"];
        };
        /** @description The bare list (profile `seed`), or a part of it in an object (profile `current`). */
        IdentityListing: components["schemas"]["UserIdentity"][] | components["schemas"]["IdentityPage"];
        /** @description A part of the identities (profile `current`). */
        IdentityPage: {
            /** @description This part, oldest first. */
            identities: components["schemas"]["UserIdentity"][];
            /** @description How many there are in all. */
            count: number;
            /** @description How many this part holds. */
            responseCount: number;
        };
        /** @description One field that breaks the contract. */
        InvalidField: {
            /** @description What the rule wanted: `[min, max]` for `SIZE` and `RANGE`, the allowed values for `IN`, the pattern for `REGEX`, else nothing. */
            params: string[];
            /** @description Dotted path inside the body (`password.value`), or the name of a parameter (`channel`). */
            fieldName: string;
            error: components["schemas"]["SyntaxErrorCode"];
        };
        /** @description The body of every 400 but those of the simulator side channel. */
        InvalidRequest: {
            /**
             * @description What is wrong, in English. `INVALID_REQUEST` when no further code is sent.
             * @example The body is not readable JSON.
             */
            message?: string;
            /** @description Left out when the body could not be read at all. */
            syntaxErrors?: components["schemas"]["SyntaxErrors"];
        };
        /**
         * @description Address from which the person signs up, IPv4 or IPv6.
         * @example 203.0.113.7
         */
        IpAddressInput: string;
        /** @description What links the device. */
        LinkingCode: {
            /** @description To be handed to the vendor's mobile kit. */
            linkingCode: string;
        };
        /** @description The challenge that waits for the device. */
        LoginChallenge: {
            challengeId: components["schemas"]["NumericId"];
        };
        /** @description Body of the webhook `/login/watch`: a sign-in on a device has ended. */
        LoginEvent: {
            credential: components["schemas"]["CredentialId"];
            identity?: components["schemas"]["IdentityId"];
            type: components["schemas"]["FactorType"];
            status: components["schemas"]["WatchStatus"];
            publishedTimestamp: components["schemas"]["PublishedTimestamp"];
            /** @description An auth token, when the sign-in was approved. */
            authToken?: components["schemas"]["Token"];
        };
        /** @description A token, and whom it is for. */
        LoginResponse: {
            token: components["schemas"]["Token"];
            tokenType: components["schemas"]["TokenType"];
            /** @description The identity the token acts for; of several, the one that was created first. */
            identity: components["schemas"]["IdentityId"];
            credentials: components["schemas"]["CredentialId"];
        };
        /** @description Who wants to sign in. */
        LoginViaBiometricsRequest: {
            email: components["schemas"]["EmailInput"];
            /** @description Which of several identities (the first one created when left out). */
            identity?: components["schemas"]["IdentityIdInput"];
        };
        /** @description Email and password. */
        LoginWithPasswordRequest: {
            email: components["schemas"]["EmailInput"];
            password: components["schemas"]["PasswordInput"];
        };
        /** @description Where else to sign out. */
        LogoutResponse: {
            /**
             * Format: uri
             * @description Address at the outside provider.
             */
            url: string;
        };
        /** @description Always empty: accounts are not simulated. */
        ManagedAccountList: {
            /** @description Always empty. */
            accounts: unknown[];
            /**
             * @description Always 0.
             * @constant
             */
            count: 0;
            /**
             * @description Always 0.
             * @constant
             */
            responseCount: 0;
        };
        /** @description A mobile number in two parts. */
        Mobile: {
            /** @description Country calling code with its plus sign. */
            countryCode: string;
            /** @description The rest of the number, digits only. */
            number: string;
        };
        /** @description A mobile number in two parts. */
        MobileInput: {
            /**
             * @description Country calling code with its plus sign. A code that does not exist is a 409, not a 400.
             * @example +43
             */
            countryCode: string;
            /**
             * @description The rest of the number, digits only. A number is taken as its decimal digits.
             * @example 660123456
             */
            number: string;
        };
        /** @description Either form of a 404: `code` with `message` for a user, `errorCode` for a tokenised password. */
        NotFoundRefusal: components["schemas"]["Problem"] | components["schemas"]["CodedRefusal"];
        /**
         * @description An id: decimal digits as a string, 18 of them here.
         * @example 110294881530478592
         */
        NumericId: string;
        /** @description The one 409 without a code. */
        PasswordExpired: {
            /** @description A temporary token. It opens `POST /passwords/update` until that succeeds once; everything else answers 401. */
            token: components["schemas"]["Token"];
        };
        /** @description Whose password, and how long it lasts. */
        PasswordInfo: {
            identityId: components["schemas"]["IdentityId"];
            /** @description When the password expires, in milliseconds since 1970; 0 when it never does. */
            expiryDate?: number;
        };
        /** @description A password, in an object of its own. */
        PasswordInput: {
            /**
             * @description The password as typed, or the one-time value that the vendor's own form component puts in its place. Such values are simulated: `sim-ui.{password}` stands for the password once, `sim-ui-unknown.` and `sim-ui-expired.` are refused as not found and expired, `sim-ui-orphan.` as of an identity that is gone.
             * @example Pa55word!
             */
            value: string;
        };
        /** @description A password. */
        PasswordRequest: {
            password: components["schemas"]["PasswordInput"];
        };
        /** @description What is known of the new password, and a token. */
        PasswordResponse: {
            passwordInfo: components["schemas"]["PasswordInfo"];
            token: components["schemas"]["Token"];
        };
        /** @description A refusal for which the vendor has no codes of its own. */
        Problem: {
            /**
             * @description The reason of the status, in capitals.
             * @example NOT_FOUND
             */
            code: string;
            /** @description The reason in words, in English. */
            message: string;
        };
        /**
         * @description Number of a profile of the programme. Any is taken unless the world lists its profiles. A number is taken as its decimal digits.
         * @example 110294881530478000
         */
        ProfileIdInput: string;
        /** @description When the event was published, in milliseconds since 1970; same as the header `published-timestamp`. */
        PublishedTimestamp: number;
        /** @description The proof of the mail, and the new password. */
        ResumeLostPasswordRequest: {
            email: components["schemas"]["EmailInput"];
            /** @description The secret of the link. A number is taken as its decimal digits. */
            nonce: components["schemas"]["CodeInput"];
            newPassword: components["schemas"]["PasswordInput"];
        };
        /** @description The person who signs in for the consumer. */
        RootUser: {
            /** @description The identity; its `id` is also the `user_id` of the root user. */
            id: components["schemas"]["IdentityId"];
            /** @description First name. */
            name: string;
            /** @description Last name. */
            surname: string;
            /**
             * Format: email
             * @description Email address.
             */
            email: string;
            mobile: components["schemas"]["Mobile"];
            /** @description Whether the user may sign in. */
            active: boolean;
            /** @description Whether the address is verified. */
            emailVerified: boolean;
            /** @description Whether the mobile number is verified, which its enrolment as a factor does. */
            mobileNumberVerified: boolean;
            dateOfBirth?: components["schemas"]["CalendarDate"];
            address?: components["schemas"]["Address"];
            /** @description As it was given. */
            occupation?: string;
            /** @description As it was given. */
            nationality?: string;
            /** @description As it was given. */
            placeOfBirth?: string;
        };
        /** @description The person who signs in for the identity. */
        RootUserInput: {
            /** @description First name. */
            name: string;
            /** @description Last name. */
            surname: string;
            email: components["schemas"]["EmailInput"];
            mobile: components["schemas"]["MobileInput"];
            dateOfBirth: components["schemas"]["DateInput"];
            address?: components["schemas"]["AddressInput"];
            /** @description Occupation, handed back as it came. */
            occupation?: string;
            /** @description Nationality as ISO 3166-1 alpha-2. */
            nationality?: components["schemas"]["CountryInput"];
            /** @description Place of birth. */
            placeOfBirth?: string;
        };
        /** @description One field that breaks the contract. */
        SimulatorInvalidField: {
            /** @description Name of the parameter. */
            name: string;
            /** @description Every rule that is broken. */
            errors: {
                type: components["schemas"]["SyntaxErrorCode"];
                /** @description What the rule wanted, as in `InvalidField`. */
                params: string[];
            }[];
        };
        /** @description The body of a 400 of the simulator side channel. */
        SimulatorRefusal: {
            /** @description What is wrong, in English. */
            message: string;
            /** @description Where the input breaks the contract. */
            validation: {
                /**
                 * @description Always `true`.
                 * @constant
                 */
                invalid: true;
                /** @description One entry for each field. */
                fields: components["schemas"]["SimulatorInvalidField"][];
            };
        };
        /** @description The challenge that waits for the device. */
        StepUpChallenge: {
            id: components["schemas"]["NumericId"];
        };
        /** @description Body of the webhook `/stepup/watch`: a step-up has ended. */
        StepUpEvent: {
            credential: components["schemas"]["CredentialId"];
            identity: components["schemas"]["IdentityId"];
            challengeId: components["schemas"]["NumericId"];
            type: components["schemas"]["FactorType"];
            status: components["schemas"]["WatchStatus"];
            publishedTimestamp: components["schemas"]["PublishedTimestamp"];
            /** @description The token that is stepped-up now, when the step-up was approved. */
            authToken?: components["schemas"]["Token"];
        };
        /**
         * @description Which rule is broken. The simulator itself sends `REQUIRED`, `HAS_TEXT`, `SIZE`, `RANGE`, `IN` and `REGEX`.
         * @enum {string}
         */
        SyntaxErrorCode: "REQUIRED" | "HAS_TEXT" | "REQUIRES" | "SIZE" | "RANGE" | "IN" | "NOT_IN" | "REGEX" | "EXACTLY" | "AT_LEAST" | "AT_MOST" | "ALL_OR_NONE";
        /** @description Where the input breaks the contract. */
        SyntaxErrors: {
            /** @description One entry for each field, in the order they were found. */
            invalidFields: components["schemas"]["InvalidField"][];
        };
        /**
         * @description A word of the caller's own, handed back as it came.
         * @example crm_20417
         */
        TagInput: string;
        /** @description Send it as `Authorization: Bearer {token}` and do not look inside. It ends five minutes after the last request that used it. */
        Token: string;
        /** @description A token. */
        TokenResponse: {
            /** @description Of the type that a sign-in would hand out to this user. */
            token: components["schemas"]["Token"];
        };
        /**
         * @description What the token opens: `AUTH` the identities and the exchange, `ACCESS` everything else. `NO_TYPE` is declared by the profile `current` and never sent here.
         * @enum {string}
         */
        TokenType: "AUTH" | "ACCESS" | "NO_TYPE";
        /** @description Old and new password. */
        UpdatePasswordRequest: {
            oldPassword: components["schemas"]["PasswordInput"];
            newPassword: components["schemas"]["PasswordInput"];
        };
        /** @description An authorised user. */
        User: {
            /** @description The `user_id` of paths, and `credentials.id` of the user's tokens. */
            id: components["schemas"]["NumericId"];
            /** @description The identity the user may act for. */
            identity: components["schemas"]["IdentityId"];
            /** @description First name. */
            name: string;
            /** @description Last name. */
            surname: string;
            /**
             * Format: email
             * @description Email address.
             */
            email: string;
            mobile?: components["schemas"]["Mobile"];
            dateOfBirth?: components["schemas"]["CalendarDate"];
            /** @description Whether the user may sign in. */
            active: boolean;
            /** @description Whether the address is verified; accepting an invite verifies it. */
            emailVerified: boolean;
            /** @description Whether the mobile number is verified. */
            mobileNumberVerified: boolean;
        };
        /** @description An identity and its name. */
        UserIdentity: {
            id: components["schemas"]["IdentityId"];
            /** @description Name of the company, or first and last name of the person. */
            name: string;
        };
        /** @description An invite code. */
        ValidateInviteRequest: {
            inviteCode: components["schemas"]["CodeInput"];
        };
        /** @description A one-time code. */
        VerificationCodeRequest: {
            verificationCode: components["schemas"]["CodeInput"];
        };
        /** @description An address and the code that went there. */
        VerifyEmailRequest: {
            email: components["schemas"]["EmailInput"];
            verificationCode: components["schemas"]["CodeInput"];
        };
        /**
         * @description How the challenge ended.
         * @enum {string}
         */
        WatchStatus: "VERIFIED" | "DECLINED" | "EXPIRED";
    };
    responses: {
        /** @description `INTERNAL_SERVER_ERROR`: A fault was injected on purpose, or the simulator itself failed. No body; the wire has no code for this. */
        InternalServerError: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description `BAD_REQUEST`: There is no such channel; `syntaxErrors` says so. */
        InvalidChannel: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidRequest"];
            };
        };
        /** @description `BAD_REQUEST`: The input breaks the contract; `syntaxErrors` lists where. Without it, the body is not readable JSON. */
        InvalidInput: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidRequest"];
            };
        };
        /** @description `BAD_REQUEST`: A query parameter breaks the contract; `syntaxErrors` lists which. */
        InvalidQuery: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidRequest"];
            };
        };
        /** @description `BAD_REQUEST`: The id in the path is not a number; `syntaxErrors` says so. */
        InvalidUserId: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidRequest"];
            };
        };
        /** @description `INSUFFICIENT_PERMISSIONS`: The api-key is restricted and may not do this. */
        KeyRestricted: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CodedRefusal"];
            };
        };
        /** @description `LOCKED`: Too many failed sign-ins; the lock ends by itself after 30 minutes. No body; the wire has no code for this. */
        Locked: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description `METHOD_NOT_ALLOWED`: The path does not answer this method. */
        MethodNotAllowed: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description `NOT_FOUND`: Listed by the vendor without a reason; here only by an injected fault. */
        NotFound: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The caller is known and may not do this.
         *
         *     - `ACCESS_TOKEN_REQUIRED`: An auth token was sent; exchange it at `POST /access_token`.
         *     - `INSUFFICIENT_PERMISSIONS`: The api-key, or whoever holds the token, may not do this.
         */
        NotPermitted: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CodedRefusal"];
            };
        };
        /** @description `TOKEN_EXPIRED`: The tokenised password is too old. */
        PasswordTokenExpired: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CodedRefusal"];
            };
        };
        /** @description `TOKEN_NOT_FOUND`: The tokenised password is unknown. */
        PasswordTokenNotFound: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CodedRefusal"];
            };
        };
        /** @description `UNPROCESSABLE_CONTENT`: The idempotency reference came with another payload before. No body; the wire has no code for this. */
        ReferenceReused: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description `CONTENT_TOO_LARGE`: The idempotency reference is longer than 8 000 characters. */
        ReferenceTooLong: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description `FORBIDDEN`: Refused, without a body: unknown or wrong credentials, an inactive user, a restricted api-key. The journal keeps the true reason. The wire has no code for this. */
        Refused: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description `SERVICE_UNAVAILABLE`: Out of order for a while; here only by an injected fault. No body; the wire has no code for this. */
        ServiceUnavailable: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description `BAD_REQUEST`: The input breaks the contract; `validation` lists where. */
        SimulatorInvalidInput: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SimulatorRefusal"];
            };
        };
        /**
         * @description The caller is known and may not do this.
         *
         *     - `STEP_UP_REQUIRED`: A step-up is needed first.
         *     - `ACCESS_TOKEN_REQUIRED`: An auth token was sent; exchange it at `POST /access_token`.
         *     - `INSUFFICIENT_PERMISSIONS`: The api-key, or whoever holds the token, may not do this.
         */
        StepUpNeeded: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GateRefusal"];
            };
        };
        /** @description `TOO_MANY_REQUESTS`: A rate limit is used up. Off unless the world switches it on. No body; the wire has no code for this. */
        TooManyRequests: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "x-ratelimit-limit": components["headers"]["RateLimit"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description `UNAUTHORIZED`: The api-key or the token is missing, unknown, ended or idle for too long. */
        Unauthorized: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CodedRefusal"];
            };
        };
        /** @description `BAD_REQUEST`: A body was sent, and it is not readable JSON. */
        UnreadableBody: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidRequest"];
            };
        };
        /** @description `NOT_FOUND`: The user behind the token was deleted. */
        UserGone: {
            headers: {
                "request-ref": components["headers"]["RequestRef"];
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description A reference of the caller's own; noted in the journal.
         * @example test-17
         */
        CallRef: string;
        /**
         * @description The challenge, from the answer that began it or from the message in the outbox.
         * @example 110294881530479002
         */
        ChallengeIdPath: components["schemas"]["NumericId"];
        /**
         * @description The consumer.
         * @example 110294881530478592
         */
        ConsumerIdPath: components["schemas"]["NumericId"];
        /**
         * @description The corporate.
         * @example 110294881530478601
         */
        CorporateIdPath: components["schemas"]["NumericId"];
        /**
         * @description `credentials.id` of the user whose device is asked.
         * @example 110294881530478592
         */
        CredentialsIdPath: components["schemas"]["NumericId"];
        /**
         * @description Makes a repetition harmless: the same reference with the same payload gets the first answer again, with a `request-ref` of its own, and nothing happens twice. Kept for 24 hours. Longer than 8 000 characters is a 413. The profile `seed` does not list it and honours it all the same.
         * @example b7d1c7e0-order-17
         */
        IdempotencyRef: string;
        /**
         * @description An authorised user.
         * @example 110294881530478702
         */
        InvitedUserIdPath: components["schemas"]["NumericId"];
        /**
         * @description How many to return, 100 when left out. Without effect in the profile `seed`.
         * @example 100
         */
        Limit: number;
        /**
         * @description How many to skip, 0 when left out. Without effect in the profile `seed`.
         * @example 0
         */
        Offset: number;
        /**
         * @description How the code travels. Compared with regard to case.
         * @example SMS
         */
        OtpChannelPath: "SMS";
        /**
         * @description Which device application. Compared with regard to case.
         * @example AUTHY
         */
        PushChannelPath: "AUTHY" | "BIOMETRIC";
        /**
         * @description A root user (`rootUser.id.id`) or an authorised user.
         * @example 110294881530478592
         */
        UserIdPath: components["schemas"]["NumericId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Methods that this path does answer.
         * @example POST
         */
        Allow: string;
        /**
         * @description One English sentence for the developer, such as the likely cause of a refusal. Can be switched off.
         * @example This token is not stepped-up: use POST /stepup/challenges/otp/SMS.
         */
        Hint: string;
        /**
         * @description The limit that was hit, then every limit in force with its window in seconds.
         * @example 100, 100;w=60, 1000;w=3600, 10000;w=86400
         */
        RateLimit: string;
        /**
         * @description Seconds until requests are taken again.
         * @example 42
         */
        RateLimitReset: number;
        /**
         * @description Names this exchange; the same value as `X-Trace-Id`. On every answer, refusals included, and fresh even when an answer is given again.
         * @example 9f2c4e7a1b3d5068c7e9a0b1d2f34567
         */
        RequestRef: string;
        /**
         * @description Names this exchange in the journal.
         * @example 9f2c4e7a1b3d5068c7e9a0b1d2f34567
         */
        TraceId: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    loginWithPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginWithPasswordRequest"];
            };
        };
        responses: {
            /** @description Signed in. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResponse"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Refused"];
            404: components["responses"]["PasswordTokenNotFound"];
            /** @description `CONFLICT`: The password was right but has expired. The token is for `POST /passwords/update` only. The wire has no code for this. */
            409: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordExpired"];
                };
            };
            410: components["responses"]["PasswordTokenExpired"];
            423: components["responses"]["Locked"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    loginViaBiometrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginViaBiometricsRequest"];
            };
        };
        responses: {
            /** @description The push was sent. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginChallenge"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Refused"];
            /** @description `NOT_FOUND`: The profile `seed` has no such operation. */
            404: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The request was understood, and the state of things forbids it.
             *
             *     - `CHANNEL_NOT_REGISTERED`: The user has no active factor on this channel.
             *     - `CHANNEL_NOT_SUPPORTED`: The programme has this channel switched off.
             */
            409: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            423: components["responses"]["Locked"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listIdentities: {
        parameters: {
            query?: {
                /**
                 * @description How many to skip, 0 when left out. Without effect in the profile `seed`.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many to return, 100 when left out. Without effect in the profile `seed`.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identities. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityListing"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["KeyRestricted"];
            404: components["responses"]["UserGone"];
            /** @description `IDENTITY_TYPE_NOT_SUPPORTED`: The programme has identities of this type switched off. */
            409: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateAccessTokenRequest"];
            };
        };
        responses: {
            /** @description An access token for the identity. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessTokenResponse"];
                };
            };
            400: components["responses"]["InvalidInput"];
            /** @description `UNAUTHORIZED`: The api-key is missing or unknown. */
            401: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            403: components["responses"]["Refused"];
            423: components["responses"]["Locked"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    issueStepUpCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: the same reference with the same payload gets the first answer again, with a `request-ref` of its own, and nothing happens twice. Kept for 24 hours. Longer than 8 000 characters is a 413. The profile `seed` does not list it and honours it all the same.
                 * @example b7d1c7e0-order-17
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path: {
                /**
                 * @description How the code travels. Compared with regard to case.
                 * @example SMS
                 */
                channel: components["parameters"]["OtpChannelPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code was sent. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description The request was refused.
             *
             *     - `BAD_REQUEST`: There is no such channel; `syntaxErrors` says so.
             *     - `INVALID_REQUEST`: No further code is sent in this session; sign in again. The word
             *       stands in `message`.
             */
            400: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidRequest"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotPermitted"];
            405: components["responses"]["MethodNotAllowed"];
            /**
             * @description The request was understood, and the state of things forbids it.
             *
             *     - `CHANNEL_NOT_SUPPORTED`: The programme has this channel switched off.
             *     - `CHANNEL_NOT_REGISTERED`: The user has no active factor on this channel.
             *     - `MOBILE_NUMBER_INVALID`: The user's mobile number is not a number that can be reached.
             *     - `MOBILE_COUNTRY_NOT_SUPPORTED`: No messages go to the country of the user's mobile
             *       number.
             *     - `RETRY_IN_15SEC`: A code was sent less than 15 seconds ago.
             *     - `CHALLENGE_LIMIT_EXCEEDED`: No further code is sent in this session. Instead of the
             *       400 when `reissueLimitStatus` is 409.
             *     - `IDEMPOTENT_REQUEST_IN_PROGRESS`: A request with this reference is still running.
             */
            409: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            413: components["responses"]["ReferenceTooLong"];
            422: components["responses"]["ReferenceReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyStepUpCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: the same reference with the same payload gets the first answer again, with a `request-ref` of its own, and nothing happens twice. Kept for 24 hours. Longer than 8 000 characters is a 413. The profile `seed` does not list it and honours it all the same.
                 * @example b7d1c7e0-order-17
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path: {
                /**
                 * @description How the code travels. Compared with regard to case.
                 * @example SMS
                 */
                channel: components["parameters"]["OtpChannelPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerificationCodeRequest"];
            };
        };
        responses: {
            /** @description The token is stepped-up. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotPermitted"];
            /**
             * @description The request was understood, and the state of things forbids it.
             *
             *     - `STATE_INVALID`: No code is pending for this token.
             *     - `VERIFICATION_CODE_EXPIRED`: The code was sent more than five minutes ago.
             *     - `VERIFICATION_CODE_INVALID`: The code is wrong.
             *     - `CHANNEL_NOT_SUPPORTED`: The programme has this channel switched off.
             *     - `CHANNEL_NOT_REGISTERED`: The user has no active factor on this channel.
             *     - `ONE_CHALLENGE_LIMIT_REMAINING`: The code is wrong, and one try is left.
             *     - `CHALLENGE_LIMIT_EXCEEDED`: The tries of this code are used up; ask for a new one.
             *     - `ALREADY_VERIFIED`: The token is stepped-up already (`STATE_INVALID` with `errorCodes:
             *       seed`).
             *     - `IDEMPOTENT_REQUEST_IN_PROGRESS`: A request with this reference is still running.
             */
            409: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            413: components["responses"]["ReferenceTooLong"];
            422: components["responses"]["ReferenceReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    issueStepUpPush: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: the same reference with the same payload gets the first answer again, with a `request-ref` of its own, and nothing happens twice. Kept for 24 hours. Longer than 8 000 characters is a 413. The profile `seed` does not list it and honours it all the same.
                 * @example b7d1c7e0-order-17
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path: {
                /**
                 * @description Which device application. Compared with regard to case.
                 * @example AUTHY
                 */
                channel: components["parameters"]["PushChannelPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The push was sent. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepUpChallenge"];
                };
            };
            400: components["responses"]["InvalidChannel"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotPermitted"];
            405: components["responses"]["MethodNotAllowed"];
            /**
             * @description The request was understood, and the state of things forbids it.
             *
             *     - `STATE_INVALID`: A step-up is under way for this token, or it is stepped-up already.
             *     - `CHANNEL_NOT_SUPPORTED`: The programme has this channel switched off.
             *     - `CHANNEL_NOT_REGISTERED`: The user has no active factor on this channel.
             *     - `CHALLENGE_LIMIT_EXCEEDED`: No further push is sent in this session.
             *     - `IDEMPOTENT_REQUEST_IN_PROGRESS`: A request with this reference is still running.
             */
            409: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            413: components["responses"]["ReferenceTooLong"];
            422: components["responses"]["ReferenceReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EmptyRequest"];
            };
        };
        responses: {
            /** @description Signed out here; the user is to be sent to this address to sign out at the outside provider too. Only for sessions that such a provider began, here where the programme has a `providerLogoutUrl`. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogoutResponse"];
                };
            };
            /** @description Signed out. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnreadableBody"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A root user (`rootUser.id.id`) or an authorised user.
                 * @example 110294881530478592
                 */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordRequest"];
            };
        };
        responses: {
            /** @description The password was set and a session was opened. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordResponse"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["KeyRestricted"];
            /**
             * @description Something was not found.
             *
             *     - `NOT_FOUND`: There is no such user.
             *     - `TOKEN_NOT_FOUND`: The tokenised password is unknown.
             */
            404: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundRefusal"];
                };
            };
            /**
             * @description The request was understood, and the state of things forbids it.
             *
             *     - `UNRESOLVED_IDENTITY`: The identity behind the password is gone.
             *     - `PASSWORD_PROFILE_NOT_CONFIGURED_FOR_CREDENTIAL_TYPE`: The programme has no passwords
             *       for credentials of this type.
             *     - `PASSWORD_TOO_SHORT`: The password is too short.
             *     - `PASSWORD_TOO_LONG`: The password is too long.
             *     - `PASSWORD_TOO_SIMPLE`: The password lacks a kind of character.
             *     - `PASSWORD_KEY_ALREADY_IN_USE`: The tokenised password was used before.
             *     - `PASSWORD_ALREADY_CREATED`: The user has a password already.
             */
            409: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            410: components["responses"]["PasswordTokenExpired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updatePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePasswordRequest"];
            };
        };
        responses: {
            /** @description The password was changed. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordResponse"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StepUpNeeded"];
            404: components["responses"]["PasswordTokenNotFound"];
            /**
             * @description The request was understood, and the state of things forbids it.
             *
             *     - `PASSWORD_ALREADY_USED`: The password is one of the user's last five.
             *     - `PASSWORD_TOO_SHORT`: The password is too short.
             *     - `PASSWORD_TOO_LONG`: The password is too long.
             *     - `PASSWORD_TOO_SIMPLE`: The password lacks a kind of character.
             *     - `PASSWORD_INCORRECT`: The old password is wrong.
             */
            409: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            410: components["responses"]["PasswordTokenExpired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    validatePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordRequest"];
            };
        };
        responses: {
            /** @description The password fits the rules. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["KeyRestricted"];
            404: components["responses"]["PasswordTokenNotFound"];
            /**
             * @description The request was understood, and the state of things forbids it.
             *
             *     - `UNRESOLVED_IDENTITY`: The identity behind the password is gone.
             *     - `PASSWORD_PROFILE_NOT_CONFIGURED_FOR_CREDENTIAL_TYPE`: The programme has no passwords
             *       for credentials of this type.
             *     - `PASSWORD_TOO_SHORT`: The password is too short.
             *     - `PASSWORD_TOO_LONG`: The password is too long.
             *     - `PASSWORD_TOO_SIMPLE`: The password lacks a kind of character.
             */
            409: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            410: components["responses"]["PasswordTokenExpired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    startLostPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailRequest"];
            };
        };
        responses: {
            /** @description A mail was sent. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["KeyRestricted"];
            404: components["responses"]["NotFound"];
            /**
             * @description The request was understood, and the state of things forbids it.
             *
             *     - `MULTIPLE_ACCOUNTS_FOUND`: The address belongs to several identities, and the
             *       programme wants one.
             *     - `ACCOUNT_NOT_FOUND`: Nobody has this address.
             */
            409: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resumeLostPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeLostPasswordRequest"];
            };
        };
        responses: {
            /** @description The password was set and a session was opened. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["KeyRestricted"];
            404: components["responses"]["PasswordTokenNotFound"];
            /**
             * @description The request was understood, and the state of things forbids it.
             *
             *     - `INVALID_NONCE_OR_EMAIL`: The nonce is wrong, used or expired, or belongs to another
             *       address.
             *     - `PASSWORD_ALREADY_USED`: The password is one of the user's last five.
             *     - `PASSWORD_TOO_SHORT`: The password is too short.
             *     - `PASSWORD_TOO_LONG`: The password is too long.
             *     - `PASSWORD_TOO_SIMPLE`: The password lacks a kind of character.
             *     - `PASSWORD_INCORRECT`: Listed by the vendor without a reason; here only by an injected
             *       fault.
             *     - `PASSWORD_NOT_SET`: The user never set a password.
             */
            409: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            410: components["responses"]["PasswordTokenExpired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getConsumer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The consumer. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consumer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotPermitted"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createConsumer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: the same reference with the same payload gets the first answer again, with a `request-ref` of its own, and nothing happens twice. Kept for 24 hours. Longer than 8 000 characters is a 413. The profile `seed` does not list it and honours it all the same.
                 * @example b7d1c7e0-order-17
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateConsumerRequest"];
            };
        };
        responses: {
            /** @description The consumer was created. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consumer"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["KeyRestricted"];
            /**
             * @description The request was understood, and the state of things forbids it.
             *
             *     - `PAYMENT_MODEL_CONSTRAINTS_VIOLATED`: The payment model of the programme does not
             *       allow it.
             *     - `PROFILE_NOT_FOUND`: The programme has no such profile.
             *     - `PROFILE_INACTIVE`: The profile is switched off.
             *     - `ROOT_EMAIL_NOT_UNIQUE`: Somebody has this address already.
             *     - `CURRENCY_UNSUPPORTED`: The profile does not offer this currency.
             *     - `FEE_GROUP_INVALID`: The profile has no such fee group.
             *     - `COUNTRY_INVALID`: There is no such country.
             *     - `MOBILE_OR_COUNTRY_CODE_INVALID`: Country code and number do not make a mobile number.
             *     - `COUNTRY_UNSUPPORTED`: The programme does not serve this country.
             *     - `TERMS_NOT_ACCEPTED`: The terms were not accepted.
             *     - `EMAIL_DOMAIN_NOT_ALLOWED`: The programme does not take addresses of this domain.
             *     - `CONSUMER_ALREADY_EXISTS`: The same person is a consumer already.
             *     - `IDEMPOTENT_REQUEST_IN_PROGRESS`: A request with this reference is still running.
             */
            409: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            413: components["responses"]["ReferenceTooLong"];
            422: components["responses"]["ReferenceReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCorporate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: the same reference with the same payload gets the first answer again, with a `request-ref` of its own, and nothing happens twice. Kept for 24 hours. Longer than 8 000 characters is a 413. The profile `seed` does not list it and honours it all the same.
                 * @example b7d1c7e0-order-17
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCorporateRequest"];
            };
        };
        responses: {
            /** @description The corporate was created. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Corporate"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["KeyRestricted"];
            /**
             * @description The request was understood, and the state of things forbids it.
             *
             *     - `PAYMENT_MODEL_CONSTRAINTS_VIOLATED`: The payment model of the programme does not
             *       allow it.
             *     - `PROFILE_NOT_FOUND`: The programme has no such profile.
             *     - `PROFILE_INACTIVE`: The profile is switched off.
             *     - `ROOT_EMAIL_NOT_UNIQUE`: Somebody has this address already.
             *     - `CURRENCY_UNSUPPORTED`: The profile does not offer this currency.
             *     - `FEE_GROUP_INVALID`: The profile has no such fee group.
             *     - `COUNTRY_INVALID`: There is no such country.
             *     - `MOBILE_OR_COUNTRY_CODE_INVALID`: Country code and number do not make a mobile number.
             *     - `COUNTRY_UNSUPPORTED`: The programme does not serve this country.
             *     - `TERMS_NOT_ACCEPTED`: The terms were not accepted.
             *     - `EMAIL_DOMAIN_NOT_ALLOWED`: The programme does not take addresses of this domain.
             *     - `ROOT_USER_INACTIVE`: The root user with this address was made inactive.
             *     - `ROOT_EMAIL_NOT_VERIFIED`: The root user with this address has not verified it.
             *     - `KYC_APPROVAL_MISSING`: The checks of the root user with this address are not
             *       approved.
             *     - `PROFILE_MISMATCH`: The profile is meant for identities of another type.
             *     - `COMPANY_NOT_FOUND`: No register knows this company.
             *     - `COMPANY_LOOKUP_FAILED`: The register could not be asked.
             *     - `COMPANY_TYPE_UNSUPPORTED`: The programme does not serve companies of this type.
             *     - `IDEMPOTENT_REQUEST_IN_PROGRESS`: A request with this reference is still running.
             */
            409: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            413: components["responses"]["ReferenceTooLong"];
            422: components["responses"]["ReferenceReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: the same reference with the same payload gets the first answer again, with a `request-ref` of its own, and nothing happens twice. Kept for 24 hours. Longer than 8 000 characters is a 413. The profile `seed` does not list it and honours it all the same.
                 * @example b7d1c7e0-order-17
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserRequest"];
            };
        };
        responses: {
            /** @description The user was created. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StepUpNeeded"];
            /**
             * @description The request was understood, and the state of things forbids it.
             *
             *     - `EMAIL_NOT_UNIQUE`: Somebody else has this address already.
             *     - `MOBILE_OR_COUNTRY_CODE_INVALID`: Country code and number do not make a mobile number.
             *     - `IDEMPOTENT_REQUEST_IN_PROGRESS`: A request with this reference is still running.
             */
            409: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            413: components["responses"]["ReferenceTooLong"];
            422: components["responses"]["ReferenceReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    inviteUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: the same reference with the same payload gets the first answer again, with a `request-ref` of its own, and nothing happens twice. Kept for 24 hours. Longer than 8 000 characters is a 413. The profile `seed` does not list it and honours it all the same.
                 * @example b7d1c7e0-order-17
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path: {
                /**
                 * @description An authorised user.
                 * @example 110294881530478702
                 */
                user_id: components["parameters"]["InvitedUserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invite was sent. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidUserId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotPermitted"];
            /** @description `NOT_FOUND`: The identity of the token has no such user. */
            404: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description The request was understood, and the state of things forbids it.
             *
             *     - `INVITE_ALREADY_CONSUMED`: The user has accepted an invite already.
             *     - `IDEMPOTENT_REQUEST_IN_PROGRESS`: A request with this reference is still running.
             */
            409: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            413: components["responses"]["ReferenceTooLong"];
            422: components["responses"]["ReferenceReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    validateInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An authorised user.
                 * @example 110294881530478702
                 */
                user_id: components["parameters"]["InvitedUserIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidateInviteRequest"];
            };
        };
        responses: {
            /** @description The code is good. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["KeyRestricted"];
            /** @description `INVITE_OR_INVITE_CODE_INVALID`: No open invite has this code. */
            409: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    consumeInvite: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: the same reference with the same payload gets the first answer again, with a `request-ref` of its own, and nothing happens twice. Kept for 24 hours. Longer than 8 000 characters is a 413. The profile `seed` does not list it and honours it all the same.
                 * @example b7d1c7e0-order-17
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path: {
                /**
                 * @description An authorised user.
                 * @example 110294881530478702
                 */
                user_id: components["parameters"]["InvitedUserIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsumeInviteRequest"];
            };
        };
        responses: {
            /** @description The password was set and a session was opened. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["KeyRestricted"];
            404: components["responses"]["PasswordTokenNotFound"];
            /**
             * @description The request was understood, and the state of things forbids it.
             *
             *     - `INVITE_OR_INVITE_CODE_INVALID`: No open invite has this code.
             *     - `UNRESOLVED_IDENTITY`: The identity behind the password is gone.
             *     - `PASSWORD_PROFILE_NOT_CONFIGURED_FOR_CREDENTIAL_TYPE`: The programme has no passwords
             *       for credentials of this type.
             *     - `PASSWORD_TOO_SHORT`: The password is too short.
             *     - `PASSWORD_TOO_LONG`: The password is too long.
             *     - `PASSWORD_TOO_SIMPLE`: The password lacks a kind of character.
             *     - `PASSWORD_KEY_ALREADY_IN_USE`: The tokenised password was used before.
             *     - `PASSWORD_ALREADY_CREATED`: The user has a password already.
             *     - `PASSWORD_ALREADY_USED`: The password is one of the user's last five.
             *     - `IDEMPOTENT_REQUEST_IN_PROGRESS`: A request with this reference is still running.
             */
            409: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            410: components["responses"]["PasswordTokenExpired"];
            413: components["responses"]["ReferenceTooLong"];
            422: components["responses"]["ReferenceReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    approveChallenge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A reference of the caller's own; noted in the journal.
                 * @example test-17
                 */
                "call-ref"?: components["parameters"]["CallRef"];
            };
            path: {
                /**
                 * @description `credentials.id` of the user whose device is asked.
                 * @example 110294881530478592
                 */
                credentials_id: components["parameters"]["CredentialsIdPath"];
                /**
                 * @description The challenge, from the answer that began it or from the message in the outbox.
                 * @example 110294881530479002
                 */
                challenge_id: components["parameters"]["ChallengeIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeOutcome"];
                };
            };
            400: components["responses"]["SimulatorInvalidInput"];
            /** @description `UNAUTHORIZED`: The programme key is missing or unknown. */
            401: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    denyChallenge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A reference of the caller's own; noted in the journal.
                 * @example test-17
                 */
                "call-ref"?: components["parameters"]["CallRef"];
            };
            path: {
                /**
                 * @description `credentials.id` of the user whose device is asked.
                 * @example 110294881530478592
                 */
                credentials_id: components["parameters"]["CredentialsIdPath"];
                /**
                 * @description The challenge, from the answer that began it or from the message in the outbox.
                 * @example 110294881530479002
                 */
                challenge_id: components["parameters"]["ChallengeIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeOutcome"];
                };
            };
            400: components["responses"]["SimulatorInvalidInput"];
            /** @description `UNAUTHORIZED`: The programme key is missing or unknown. */
            401: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    expireChallenge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A reference of the caller's own; noted in the journal.
                 * @example test-17
                 */
                "call-ref"?: components["parameters"]["CallRef"];
            };
            path: {
                /**
                 * @description `credentials.id` of the user whose device is asked.
                 * @example 110294881530478592
                 */
                credentials_id: components["parameters"]["CredentialsIdPath"];
                /**
                 * @description The challenge, from the answer that began it or from the message in the outbox.
                 * @example 110294881530479002
                 */
                challenge_id: components["parameters"]["ChallengeIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeOutcome"];
                };
            };
            400: components["responses"]["SimulatorInvalidInput"];
            /** @description `UNAUTHORIZED`: The programme key is missing or unknown. */
            401: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyConsumer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A reference of the caller's own; noted in the journal.
                 * @example test-17
                 */
                "call-ref"?: components["parameters"]["CallRef"];
            };
            path: {
                /**
                 * @description The consumer.
                 * @example 110294881530478592
                 */
                consumer_id: components["parameters"]["ConsumerIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Verified. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SimulatorInvalidInput"];
            /** @description `UNAUTHORIZED`: The programme key is missing or unknown. */
            401: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            /** @description `NOT_FOUND`: There is no such consumer. */
            404: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyCorporate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A reference of the caller's own; noted in the journal.
                 * @example test-17
                 */
                "call-ref"?: components["parameters"]["CallRef"];
            };
            path: {
                /**
                 * @description The corporate.
                 * @example 110294881530478601
                 */
                corporate_id: components["parameters"]["CorporateIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Verified. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SimulatorInvalidInput"];
            /** @description `UNAUTHORIZED`: The programme key is missing or unknown. */
            401: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            /** @description `NOT_FOUND`: There is no such corporate. */
            404: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    probeManagedAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The gate is open. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedAccountList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StepUpNeeded"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFactors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The factors. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorList"];
                };
            };
            /** @description `BAD_REQUEST`: Listed by the vendor; as there is no input, here only by an injected fault. */
            400: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidRequest"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotPermitted"];
            404: components["responses"]["UserGone"];
            /** @description `CONFLICT`: Listed by the vendor without a code; here only by an injected fault. */
            409: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    enrolOtp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: the same reference with the same payload gets the first answer again, with a `request-ref` of its own, and nothing happens twice. Kept for 24 hours. Longer than 8 000 characters is a 413. The profile `seed` does not list it and honours it all the same.
                 * @example b7d1c7e0-order-17
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path: {
                /**
                 * @description How the code travels. Compared with regard to case.
                 * @example SMS
                 */
                channel: components["parameters"]["OtpChannelPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code was sent. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidChannel"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotPermitted"];
            404: components["responses"]["UserGone"];
            /**
             * @description The request was understood, and the state of things forbids it.
             *
             *     - `CHANNEL_NOT_SUPPORTED`: The programme has this channel switched off.
             *     - `CHANNEL_ALREADY_REGISTERED`: The user has an active factor on this channel already.
             *     - `MOBILE_NUMBER_NOT_AVAILABLE`: The user has no mobile number.
             *     - `MOBILE_NUMBER_INVALID`: The user's mobile number is not a number that can be reached.
             *     - `MOBILE_COUNTRY_NOT_SUPPORTED`: No messages go to the country of the user's mobile
             *       number.
             *     - `CREDENTIALS_INACTIVE`: The user was made inactive.
             *     - `TYPE_DOES_NOT_SUPPORT_ENROLMENT`: Credentials of this type cannot enrol factors.
             *     - `IDEMPOTENT_REQUEST_IN_PROGRESS`: A request with this reference is still running.
             */
            409: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            413: components["responses"]["ReferenceTooLong"];
            422: components["responses"]["ReferenceReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyOtpEnrolment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: the same reference with the same payload gets the first answer again, with a `request-ref` of its own, and nothing happens twice. Kept for 24 hours. Longer than 8 000 characters is a 413. The profile `seed` does not list it and honours it all the same.
                 * @example b7d1c7e0-order-17
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path: {
                /**
                 * @description How the code travels. Compared with regard to case.
                 * @example SMS
                 */
                channel: components["parameters"]["OtpChannelPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerificationCodeRequest"];
            };
        };
        responses: {
            /** @description The factor is active. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotPermitted"];
            404: components["responses"]["UserGone"];
            /**
             * @description The request was understood, and the state of things forbids it.
             *
             *     - `CHANNEL_NOT_SUPPORTED`: The programme has this channel switched off.
             *     - `CHANNEL_ALREADY_REGISTERED`: The user has an active factor on this channel already.
             *     - `VERIFICATION_CODE_EXPIRED`: The code was sent more than five minutes ago.
             *     - `VERIFICATION_CODE_INVALID`: The code is wrong.
             *     - `CREDENTIALS_INACTIVE`: The user was made inactive.
             *     - `CHALLENGE_LIMIT_EXCEEDED`: The tries of this code are used up; begin again.
             *     - `ONE_CHALLENGE_LIMIT_REMAINING`: The code is wrong, and one try is left.
             *     - `STATE_INVALID`: No enrolment is pending.
             *     - `TYPE_DOES_NOT_SUPPORT_ENROLMENT`: Credentials of this type cannot enrol factors.
             *     - `IDEMPOTENT_REQUEST_IN_PROGRESS`: A request with this reference is still running.
             */
            409: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            413: components["responses"]["ReferenceTooLong"];
            422: components["responses"]["ReferenceReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    enrolPush: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: the same reference with the same payload gets the first answer again, with a `request-ref` of its own, and nothing happens twice. Kept for 24 hours. Longer than 8 000 characters is a 413. The profile `seed` does not list it and honours it all the same.
                 * @example b7d1c7e0-order-17
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path: {
                /**
                 * @description Which device application. Compared with regard to case.
                 * @example AUTHY
                 */
                channel: components["parameters"]["PushChannelPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Enrolment of a `BIOMETRIC` device has begun. */
            200: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkingCode"];
                };
            };
            /** @description Enrolment of an `AUTHY` device has begun. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidChannel"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StepUpNeeded"];
            404: components["responses"]["UserGone"];
            /**
             * @description The request was understood, and the state of things forbids it.
             *
             *     - `CHANNEL_NOT_SUPPORTED`: The programme has this channel switched off.
             *     - `CHANNEL_NOT_READY`: Something else has to be enrolled first, an SMS factor for
             *       `BIOMETRIC`.
             *     - `CHANNEL_ALREADY_REGISTERED`: The user has an active factor on this channel already.
             *     - `MOBILE_NUMBER_NOT_AVAILABLE`: The user has no mobile number.
             *     - `CHALLENGE_LIMIT_EXCEEDED`: No further push is sent in this session.
             *     - `PASSCODE_NOT_SET`: The programme wants a passcode first, and the user has none.
             *     - `ENROLMENT_LIMIT_EXCEEDED`: Enrolment was begun too many times.
             *     - `MOBILE_COUNTRY_NOT_SUPPORTED`: No messages go to the country of the user's mobile
             *       number.
             *     - `TYPE_DOES_NOT_SUPPORT_ENROLMENT`: Credentials of this type cannot enrol factors.
             *     - `IDEMPOTENT_REQUEST_IN_PROGRESS`: A request with this reference is still running.
             */
            409: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            413: components["responses"]["ReferenceTooLong"];
            422: components["responses"]["ReferenceReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unlinkPush: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: the same reference with the same payload gets the first answer again, with a `request-ref` of its own, and nothing happens twice. Kept for 24 hours. Longer than 8 000 characters is a 413. The profile `seed` does not list it and honours it all the same.
                 * @example b7d1c7e0-order-17
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path: {
                /**
                 * @description Which device application. Compared with regard to case.
                 * @example AUTHY
                 */
                channel: components["parameters"]["PushChannelPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The factor is gone. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidChannel"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StepUpNeeded"];
            404: components["responses"]["UserGone"];
            /**
             * @description The request was understood, and the state of things forbids it.
             *
             *     - `CHANNEL_NOT_REGISTERED`: The user has no factor on this channel.
             *     - `CREDENTIALS_INACTIVE`: The user was made inactive.
             *     - `IDEMPOTENT_REQUEST_IN_PROGRESS`: A request with this reference is still running.
             */
            409: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            413: components["responses"]["ReferenceTooLong"];
            422: components["responses"]["ReferenceReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    sendConsumerEmailCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailRequest"];
            };
        };
        responses: {
            /** @description The code was sent. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["KeyRestricted"];
            /**
             * @description The request was understood, and the state of things forbids it.
             *
             *     - `EMAIL_NOT_FOUND`: No root user of a consumer has this address.
             *     - `ALREADY_VERIFIED`: It is verified already.
             *     - `EMAIL_NOT_UNIQUE`: Listed by the vendor without a reason; here only by an injected
             *       fault.
             */
            409: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyConsumerEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyEmailRequest"];
            };
        };
        responses: {
            /** @description The address is verified. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["KeyRestricted"];
            /**
             * @description The request was understood, and the state of things forbids it.
             *
             *     - `VERIFICATION_CODE_INVALID`: No open code for this address is the one given.
             *     - `EMAIL_NOT_UNIQUE`: Listed by the vendor without a reason; here only by an injected
             *       fault.
             */
            409: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    sendCorporateEmailCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: the same reference with the same payload gets the first answer again, with a `request-ref` of its own, and nothing happens twice. Kept for 24 hours. Longer than 8 000 characters is a 413. The profile `seed` does not list it and honours it all the same.
                 * @example b7d1c7e0-order-17
                 */
                "idempotency-ref"?: components["parameters"]["IdempotencyRef"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailRequest"];
            };
        };
        responses: {
            /** @description The code was sent. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["KeyRestricted"];
            /**
             * @description The request was understood, and the state of things forbids it.
             *
             *     - `EMAIL_NOT_FOUND`: No root user of a corporate has this address.
             *     - `ALREADY_VERIFIED`: It is verified already.
             *     - `EMAIL_NOT_UNIQUE`: Listed by the vendor without a reason; here only by an injected
             *       fault.
             *     - `IDEMPOTENT_REQUEST_IN_PROGRESS`: A request with this reference is still running.
             */
            409: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            413: components["responses"]["ReferenceTooLong"];
            422: components["responses"]["ReferenceReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyCorporateEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyEmailRequest"];
            };
        };
        responses: {
            /** @description The address is verified. */
            204: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["KeyRestricted"];
            /**
             * @description The request was understood, and the state of things forbids it.
             *
             *     - `VERIFICATION_CODE_INVALID`: No open code for this address is the one given.
             *     - `EMAIL_NOT_UNIQUE`: Listed by the vendor without a reason; here only by an injected
             *       fault.
             */
            409: {
                headers: {
                    "request-ref": components["headers"]["RequestRef"];
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedRefusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}

/** Every error code that an operation declares. */
export type DeclaredCode = "ACCESS_TOKEN_REQUIRED" | "ACCOUNT_NOT_FOUND" | "ALREADY_VERIFIED" | "BAD_REQUEST" | "CHALLENGE_LIMIT_EXCEEDED" | "CHANNEL_ALREADY_REGISTERED" | "CHANNEL_NOT_READY" | "CHANNEL_NOT_REGISTERED" | "CHANNEL_NOT_SUPPORTED" | "COMPANY_LOOKUP_FAILED" | "COMPANY_NOT_FOUND" | "COMPANY_TYPE_UNSUPPORTED" | "CONFLICT" | "CONSUMER_ALREADY_EXISTS" | "CONTENT_TOO_LARGE" | "COUNTRY_INVALID" | "COUNTRY_UNSUPPORTED" | "CREDENTIALS_INACTIVE" | "CURRENCY_UNSUPPORTED" | "EMAIL_DOMAIN_NOT_ALLOWED" | "EMAIL_NOT_FOUND" | "EMAIL_NOT_UNIQUE" | "ENROLMENT_LIMIT_EXCEEDED" | "FEE_GROUP_INVALID" | "FORBIDDEN" | "IDEMPOTENT_REQUEST_IN_PROGRESS" | "IDENTITY_TYPE_NOT_SUPPORTED" | "INSUFFICIENT_PERMISSIONS" | "INTERNAL_SERVER_ERROR" | "INVALID_NONCE_OR_EMAIL" | "INVALID_REQUEST" | "INVITE_ALREADY_CONSUMED" | "INVITE_OR_INVITE_CODE_INVALID" | "KYC_APPROVAL_MISSING" | "LOCKED" | "METHOD_NOT_ALLOWED" | "MOBILE_COUNTRY_NOT_SUPPORTED" | "MOBILE_NUMBER_INVALID" | "MOBILE_NUMBER_NOT_AVAILABLE" | "MOBILE_OR_COUNTRY_CODE_INVALID" | "MULTIPLE_ACCOUNTS_FOUND" | "NOT_FOUND" | "ONE_CHALLENGE_LIMIT_REMAINING" | "PASSCODE_NOT_SET" | "PASSWORD_ALREADY_CREATED" | "PASSWORD_ALREADY_USED" | "PASSWORD_INCORRECT" | "PASSWORD_KEY_ALREADY_IN_USE" | "PASSWORD_NOT_SET" | "PASSWORD_PROFILE_NOT_CONFIGURED_FOR_CREDENTIAL_TYPE" | "PASSWORD_TOO_LONG" | "PASSWORD_TOO_SHORT" | "PASSWORD_TOO_SIMPLE" | "PAYMENT_MODEL_CONSTRAINTS_VIOLATED" | "PROFILE_INACTIVE" | "PROFILE_MISMATCH" | "PROFILE_NOT_FOUND" | "RETRY_IN_15SEC" | "ROOT_EMAIL_NOT_UNIQUE" | "ROOT_EMAIL_NOT_VERIFIED" | "ROOT_USER_INACTIVE" | "SERVICE_UNAVAILABLE" | "STATE_INVALID" | "STEP_UP_REQUIRED" | "TERMS_NOT_ACCEPTED" | "TOKEN_EXPIRED" | "TOKEN_NOT_FOUND" | "TOO_MANY_REQUESTS" | "TYPE_DOES_NOT_SUPPORT_ENROLMENT" | "UNAUTHORIZED" | "UNPROCESSABLE_CONTENT" | "UNRESOLVED_IDENTITY" | "VERIFICATION_CODE_EXPIRED" | "VERIFICATION_CODE_INVALID";

/** Every operation, in the order of the spec. An engine reads JSON faster than code. */
export const routes: readonly RouteSpec[] = JSON.parse(String.raw`[
{"operationId":"loginWithPassword","method":"POST","path":"/login_with_password","surface":"auth","summary":"Sign in with email and password","security":[{"apiKey":["unrestricted"]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["email","password"],"innerFields":["value"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["FORBIDDEN"]},"404":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["TOKEN_NOT_FOUND"]},"409":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["CONFLICT"]},"410":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["TOKEN_EXPIRED"]},"423":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["LOCKED"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-source":"3.1 S O32 O63 O26 C"},"parameters":[]},
{"operationId":"loginViaBiometrics","method":"POST","path":"/login_via_biometrics","surface":"auth","summary":"Begin a sign-in on the device","security":[{"apiKey":["unrestricted"]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["email","identity"],"innerFields":["type","id"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["FORBIDDEN"]},"404":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["NOT_FOUND"]},"409":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["CHANNEL_NOT_REGISTERED","CHANNEL_NOT_SUPPORTED"]},"423":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["LOCKED"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-profiles":["current"],"x-source":"3.2 O63 O26 D-ACC SIM C"},"parameters":[]},
{"operationId":"listIdentities","method":"GET","path":"/identities","surface":"auth","summary":"List the identities of the user","security":[{"apiKey":["unrestricted"],"bearer":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":["application/json"],"bodyIsOptional":true,"headers":["request-ref","x-trace-id"],"errorCodes":["INSUFFICIENT_PERMISSIONS"]},"404":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["NOT_FOUND"]},"409":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["IDENTITY_TYPE_NOT_SUPPORTED"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-source":"3.3 S O32 O63 O26 C"},"parameters":[{"name":"offset","in":"query","required":false},{"name":"limit","in":"query","required":false}]},
{"operationId":"createAccessToken","method":"POST","path":"/access_token","surface":"auth","summary":"Exchange an auth token for an access token","security":[{"apiKey":["unrestricted"],"bearer":[]}],"requestBody":"optional","requestMediaTypes":["application/json"],"bodyFields":["identity","clientAssertion","token"],"innerFields":["type","id"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["FORBIDDEN"]},"423":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["LOCKED"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-source":"3.4 S O32 O63 O26 D-ACC C"},"parameters":[]},
{"operationId":"issueStepUpCode","method":"POST","path":"/stepup/challenges/otp/{channel}","surface":"auth","summary":"Send a step-up code","security":[{"apiKey":["unrestricted"],"bearer":["session"]}],"requestBody":"none","requestMediaTypes":[],"responses":{"204":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST","INVALID_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":["application/json"],"bodyIsOptional":true,"headers":["request-ref","x-trace-id"],"errorCodes":["ACCESS_TOKEN_REQUIRED","INSUFFICIENT_PERMISSIONS"]},"405":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id","allow"],"errorCodes":["METHOD_NOT_ALLOWED"]},"409":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["CHANNEL_NOT_SUPPORTED","CHANNEL_NOT_REGISTERED","MOBILE_NUMBER_INVALID","MOBILE_COUNTRY_NOT_SUPPORTED","RETRY_IN_15SEC","CHALLENGE_LIMIT_EXCEEDED","IDEMPOTENT_REQUEST_IN_PROGRESS"]},"413":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["CONTENT_TOO_LARGE"]},"422":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["UNPROCESSABLE_CONTENT"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-idempotent":true,"x-source":"3.5 S O32 O63 O26 D-SU D-15S C"},"parameters":[{"name":"channel","in":"path","required":true},{"name":"idempotency-ref","in":"header","required":false}]},
{"operationId":"verifyStepUpCode","method":"POST","path":"/stepup/challenges/otp/{channel}/verify","surface":"auth","summary":"Confirm a step-up code","security":[{"apiKey":["unrestricted"],"bearer":["session"]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["verificationCode"],"lenientText":[["verificationCode"]],"responses":{"204":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":["application/json"],"bodyIsOptional":true,"headers":["request-ref","x-trace-id"],"errorCodes":["ACCESS_TOKEN_REQUIRED","INSUFFICIENT_PERMISSIONS"]},"409":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["STATE_INVALID","VERIFICATION_CODE_EXPIRED","VERIFICATION_CODE_INVALID","CHANNEL_NOT_SUPPORTED","CHANNEL_NOT_REGISTERED","ONE_CHALLENGE_LIMIT_REMAINING","CHALLENGE_LIMIT_EXCEEDED","ALREADY_VERIFIED","IDEMPOTENT_REQUEST_IN_PROGRESS"]},"413":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["CONTENT_TOO_LARGE"]},"422":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["UNPROCESSABLE_CONTENT"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-idempotent":true,"x-source":"3.6 S O32 O63 O26 D-ACC D-OTP C"},"parameters":[{"name":"channel","in":"path","required":true},{"name":"idempotency-ref","in":"header","required":false}]},
{"operationId":"issueStepUpPush","method":"POST","path":"/stepup/challenges/push/{channel}","surface":"auth","summary":"Ask for a step-up on the device","security":[{"apiKey":["unrestricted"],"bearer":["session"]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":["application/json"],"bodyIsOptional":true,"headers":["request-ref","x-trace-id"],"errorCodes":["ACCESS_TOKEN_REQUIRED","INSUFFICIENT_PERMISSIONS"]},"405":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id","allow"],"errorCodes":["METHOD_NOT_ALLOWED"]},"409":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["STATE_INVALID","CHANNEL_NOT_SUPPORTED","CHANNEL_NOT_REGISTERED","CHALLENGE_LIMIT_EXCEEDED","IDEMPOTENT_REQUEST_IN_PROGRESS"]},"413":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["CONTENT_TOO_LARGE"]},"422":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["UNPROCESSABLE_CONTENT"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-idempotent":true,"x-source":"3.7 S O32 O63 O26 WH C"},"parameters":[{"name":"channel","in":"path","required":true},{"name":"idempotency-ref","in":"header","required":false}]},
{"operationId":"logout","method":"POST","path":"/logout","surface":"auth","summary":"Sign out","security":[{"apiKey":[],"bearer":[]}],"requestBody":"optional","requestMediaTypes":["application/json"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"204":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-source":"3.8 S O32 O63 O26 ONV C"},"parameters":[]},
{"operationId":"createPassword","method":"POST","path":"/passwords/{user_id}/create","surface":"auth","summary":"Set the first password","security":[{"apiKey":["unrestricted"]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["password"],"innerFields":["value"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":["application/json"],"bodyIsOptional":true,"headers":["request-ref","x-trace-id"],"errorCodes":["INSUFFICIENT_PERMISSIONS"]},"404":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["NOT_FOUND","TOKEN_NOT_FOUND"]},"409":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNRESOLVED_IDENTITY","PASSWORD_PROFILE_NOT_CONFIGURED_FOR_CREDENTIAL_TYPE","PASSWORD_TOO_SHORT","PASSWORD_TOO_LONG","PASSWORD_TOO_SIMPLE","PASSWORD_KEY_ALREADY_IN_USE","PASSWORD_ALREADY_CREATED"]},"410":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["TOKEN_EXPIRED"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-source":"5.1 O32 O63 O26 ONV C"},"parameters":[{"name":"user_id","in":"path","required":true}]},
{"operationId":"updatePassword","method":"POST","path":"/passwords/update","surface":"auth","summary":"Change the password","security":[{"apiKey":["unrestricted"],"bearer":["password-change"]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["oldPassword","newPassword"],"innerFields":["value"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":["application/json"],"bodyIsOptional":true,"headers":["request-ref","x-trace-id"],"errorCodes":["STEP_UP_REQUIRED","ACCESS_TOKEN_REQUIRED","INSUFFICIENT_PERMISSIONS"]},"404":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["TOKEN_NOT_FOUND"]},"409":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["PASSWORD_ALREADY_USED","PASSWORD_TOO_SHORT","PASSWORD_TOO_LONG","PASSWORD_TOO_SIMPLE","PASSWORD_INCORRECT"]},"410":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["TOKEN_EXPIRED"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-source":"5.2 S O32 O63 O26 ONV C"},"parameters":[]},
{"operationId":"validatePassword","method":"POST","path":"/passwords/validate","surface":"auth","summary":"Try a password against the rules","security":[{"apiKey":["unrestricted"]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["password"],"innerFields":["value"],"responses":{"204":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":["application/json"],"bodyIsOptional":true,"headers":["request-ref","x-trace-id"],"errorCodes":["INSUFFICIENT_PERMISSIONS"]},"404":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["TOKEN_NOT_FOUND"]},"409":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNRESOLVED_IDENTITY","PASSWORD_PROFILE_NOT_CONFIGURED_FOR_CREDENTIAL_TYPE","PASSWORD_TOO_SHORT","PASSWORD_TOO_LONG","PASSWORD_TOO_SIMPLE"]},"410":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["TOKEN_EXPIRED"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-source":"5.3 O32 O63 O26 C"},"parameters":[]},
{"operationId":"startLostPassword","method":"POST","path":"/passwords/lost_password/start","surface":"auth","summary":"Ask for a password reset","security":[{"apiKey":["unrestricted"]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["email"],"responses":{"204":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":["application/json"],"bodyIsOptional":true,"headers":["request-ref","x-trace-id"],"errorCodes":["INSUFFICIENT_PERMISSIONS"]},"404":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["NOT_FOUND"]},"409":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["MULTIPLE_ACCOUNTS_FOUND","ACCOUNT_NOT_FOUND"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-source":"5.4 O32 O63 O26 C"},"parameters":[]},
{"operationId":"resumeLostPassword","method":"POST","path":"/passwords/lost_password/resume","surface":"auth","summary":"Set a new password after a reset mail","security":[{"apiKey":["unrestricted"]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["email","nonce","newPassword"],"innerFields":["value"],"lenientText":[["nonce"]],"responses":{"200":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":["application/json"],"bodyIsOptional":true,"headers":["request-ref","x-trace-id"],"errorCodes":["INSUFFICIENT_PERMISSIONS"]},"404":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["TOKEN_NOT_FOUND"]},"409":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["INVALID_NONCE_OR_EMAIL","PASSWORD_ALREADY_USED","PASSWORD_TOO_SHORT","PASSWORD_TOO_LONG","PASSWORD_TOO_SIMPLE","PASSWORD_INCORRECT","PASSWORD_NOT_SET"]},"410":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["TOKEN_EXPIRED"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-source":"5.5 O32 O63 O26 D-336 C"},"parameters":[]},
{"operationId":"getConsumer","method":"GET","path":"/consumers","surface":"customer","summary":"Read the consumer","security":[{"apiKey":["unrestricted"],"bearer":["session"]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":["application/json"],"bodyIsOptional":true,"headers":["request-ref","x-trace-id"],"errorCodes":["ACCESS_TOKEN_REQUIRED","INSUFFICIENT_PERMISSIONS"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-source":"6.2 O32 O63 O26 C"},"parameters":[]},
{"operationId":"createConsumer","method":"POST","path":"/consumers","surface":"customer","summary":"Create a consumer","security":[{"apiKey":["unrestricted"]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["profileId","rootUser","ipAddress","acceptedTerms","baseCurrency","tag","feeGroup","sourceOfFunds","sourceOfFundsOther"],"innerFields":["name","surname","email","mobile","countryCode","number","dateOfBirth","year","month","day","address","addressLine1","city","postCode","country","occupation","nationality","placeOfBirth"],"lenientText":[["profileId"],["rootUser","mobile","number"]],"responses":{"200":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":["application/json"],"bodyIsOptional":true,"headers":["request-ref","x-trace-id"],"errorCodes":["INSUFFICIENT_PERMISSIONS"]},"409":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["PAYMENT_MODEL_CONSTRAINTS_VIOLATED","PROFILE_NOT_FOUND","PROFILE_INACTIVE","ROOT_EMAIL_NOT_UNIQUE","CURRENCY_UNSUPPORTED","FEE_GROUP_INVALID","COUNTRY_INVALID","MOBILE_OR_COUNTRY_CODE_INVALID","COUNTRY_UNSUPPORTED","TERMS_NOT_ACCEPTED","EMAIL_DOMAIN_NOT_ALLOWED","CONSUMER_ALREADY_EXISTS","IDEMPOTENT_REQUEST_IN_PROGRESS"]},"413":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["CONTENT_TOO_LARGE"]},"422":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["UNPROCESSABLE_CONTENT"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-idempotent":true,"x-source":"6.1 O32 O26 D-CON D-ROOT C"},"parameters":[{"name":"idempotency-ref","in":"header","required":false}]},
{"operationId":"createCorporate","method":"POST","path":"/corporates","surface":"customer","summary":"Create a corporate","security":[{"apiKey":["unrestricted"]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["profileId","ipAddress","baseCurrency","acceptedTerms","rootUser","company","tag","feeGroup"],"innerFields":["name","surname","email","mobile","countryCode","number","companyPosition","dateOfBirth","year","month","day","type","registrationCountry","registrationNumber","businessAddress","addressLine1","city","postCode","country"],"lenientText":[["profileId"],["rootUser","mobile","number"]],"responses":{"200":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":["application/json"],"bodyIsOptional":true,"headers":["request-ref","x-trace-id"],"errorCodes":["INSUFFICIENT_PERMISSIONS"]},"409":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["PAYMENT_MODEL_CONSTRAINTS_VIOLATED","PROFILE_NOT_FOUND","PROFILE_INACTIVE","ROOT_EMAIL_NOT_UNIQUE","CURRENCY_UNSUPPORTED","FEE_GROUP_INVALID","COUNTRY_INVALID","MOBILE_OR_COUNTRY_CODE_INVALID","COUNTRY_UNSUPPORTED","TERMS_NOT_ACCEPTED","EMAIL_DOMAIN_NOT_ALLOWED","ROOT_USER_INACTIVE","ROOT_EMAIL_NOT_VERIFIED","KYC_APPROVAL_MISSING","PROFILE_MISMATCH","COMPANY_NOT_FOUND","COMPANY_LOOKUP_FAILED","COMPANY_TYPE_UNSUPPORTED","IDEMPOTENT_REQUEST_IN_PROGRESS"]},"413":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["CONTENT_TOO_LARGE"]},"422":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["UNPROCESSABLE_CONTENT"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-idempotent":true,"x-source":"6.5 O32 O26 D-ROOT C"},"parameters":[{"name":"idempotency-ref","in":"header","required":false}]},
{"operationId":"createUser","method":"POST","path":"/users","surface":"customer","summary":"Create an authorised user","security":[{"apiKey":["unrestricted"],"bearer":["stepped-up"]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["name","surname","email","mobile","dateOfBirth"],"innerFields":["countryCode","number","year","month","day"],"lenientText":[["mobile","number"]],"responses":{"200":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":["application/json"],"bodyIsOptional":true,"headers":["request-ref","x-trace-id"],"errorCodes":["STEP_UP_REQUIRED","ACCESS_TOKEN_REQUIRED","INSUFFICIENT_PERMISSIONS"]},"409":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["EMAIL_NOT_UNIQUE","MOBILE_OR_COUNTRY_CODE_INVALID","IDEMPOTENT_REQUEST_IN_PROGRESS"]},"413":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["CONTENT_TOO_LARGE"]},"422":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["UNPROCESSABLE_CONTENT"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-idempotent":true,"x-source":"6.8 O26 C"},"parameters":[{"name":"idempotency-ref","in":"header","required":false}]},
{"operationId":"inviteUser","method":"POST","path":"/users/{user_id}/invite","surface":"customer","summary":"Invite an authorised user","security":[{"apiKey":["unrestricted"],"bearer":["session"]}],"requestBody":"none","requestMediaTypes":[],"responses":{"204":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":["application/json"],"bodyIsOptional":true,"headers":["request-ref","x-trace-id"],"errorCodes":["ACCESS_TOKEN_REQUIRED","INSUFFICIENT_PERMISSIONS"]},"404":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["NOT_FOUND"]},"409":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["INVITE_ALREADY_CONSUMED","IDEMPOTENT_REQUEST_IN_PROGRESS"]},"413":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["CONTENT_TOO_LARGE"]},"422":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["UNPROCESSABLE_CONTENT"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-idempotent":true,"x-source":"6.9 O26 C"},"parameters":[{"name":"user_id","in":"path","required":true},{"name":"idempotency-ref","in":"header","required":false}]},
{"operationId":"validateInvite","method":"POST","path":"/users/{user_id}/invite/validate","surface":"customer","summary":"Check an invite code","security":[{"apiKey":["unrestricted"]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["inviteCode"],"lenientText":[["inviteCode"]],"responses":{"204":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":["application/json"],"bodyIsOptional":true,"headers":["request-ref","x-trace-id"],"errorCodes":["INSUFFICIENT_PERMISSIONS"]},"409":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["INVITE_OR_INVITE_CODE_INVALID"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-source":"6.10 O26 C"},"parameters":[{"name":"user_id","in":"path","required":true}]},
{"operationId":"consumeInvite","method":"POST","path":"/users/{user_id}/invite/consume","surface":"customer","summary":"Accept an invite","security":[{"apiKey":["unrestricted"]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["inviteCode","password","mobile"],"innerFields":["value","countryCode","number"],"lenientText":[["inviteCode"],["mobile","number"]],"responses":{"200":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":["application/json"],"bodyIsOptional":true,"headers":["request-ref","x-trace-id"],"errorCodes":["INSUFFICIENT_PERMISSIONS"]},"404":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["TOKEN_NOT_FOUND"]},"409":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["INVITE_OR_INVITE_CODE_INVALID","UNRESOLVED_IDENTITY","PASSWORD_PROFILE_NOT_CONFIGURED_FOR_CREDENTIAL_TYPE","PASSWORD_TOO_SHORT","PASSWORD_TOO_LONG","PASSWORD_TOO_SIMPLE","PASSWORD_KEY_ALREADY_IN_USE","PASSWORD_ALREADY_CREATED","PASSWORD_ALREADY_USED","IDEMPOTENT_REQUEST_IN_PROGRESS"]},"410":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["TOKEN_EXPIRED"]},"413":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["CONTENT_TOO_LARGE"]},"422":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["UNPROCESSABLE_CONTENT"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-idempotent":true,"x-source":"6.11 O26 D-110 C"},"parameters":[{"name":"user_id","in":"path","required":true},{"name":"idempotency-ref","in":"header","required":false}]},
{"operationId":"approveChallenge","method":"POST","path":"/factors/{credentials_id}/challenges/{challenge_id}/verify_success","surface":"simulator","summary":"Approve a challenge on the device","security":[{"programmeKey":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["simulate"],"x-source":"7.1 SIM D-SIM C"},"parameters":[{"name":"credentials_id","in":"path","required":true},{"name":"challenge_id","in":"path","required":true},{"name":"call-ref","in":"header","required":false}]},
{"operationId":"denyChallenge","method":"POST","path":"/factors/{credentials_id}/challenges/{challenge_id}/verify_invalid","surface":"simulator","summary":"Deny a challenge on the device","security":[{"programmeKey":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["simulate"],"x-source":"7.1 SIM D-SIM C"},"parameters":[{"name":"credentials_id","in":"path","required":true},{"name":"challenge_id","in":"path","required":true},{"name":"call-ref","in":"header","required":false}]},
{"operationId":"expireChallenge","method":"POST","path":"/factors/{credentials_id}/challenges/{challenge_id}/verify_expired","surface":"simulator","summary":"Let a challenge expire","security":[{"programmeKey":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["simulate"],"x-source":"7.1 SIM D-SIM C"},"parameters":[{"name":"credentials_id","in":"path","required":true},{"name":"challenge_id","in":"path","required":true},{"name":"call-ref","in":"header","required":false}]},
{"operationId":"verifyConsumer","method":"POST","path":"/consumers/{consumer_id}/verify","surface":"simulator","summary":"Verify a consumer in one go","security":[{"programmeKey":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"204":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"404":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["NOT_FOUND"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["simulate"],"x-source":"7.1 SIM C"},"parameters":[{"name":"consumer_id","in":"path","required":true},{"name":"call-ref","in":"header","required":false}]},
{"operationId":"verifyCorporate","method":"POST","path":"/corporates/{corporate_id}/verify","surface":"simulator","summary":"Verify a corporate in one go","security":[{"programmeKey":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"204":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"404":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["NOT_FOUND"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["simulate"],"x-source":"7.1 SIM C"},"parameters":[{"name":"corporate_id","in":"path","required":true},{"name":"call-ref","in":"header","required":false}]},
{"operationId":"probeManagedAccounts","method":"GET","path":"/managed_accounts","surface":"simulator","summary":"Try the gate in front of account information","security":[{"apiKey":["unrestricted"],"bearer":["step-up-remembered"]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":["application/json"],"bodyIsOptional":true,"headers":["request-ref","x-trace-id"],"errorCodes":["STEP_UP_REQUIRED","ACCESS_TOKEN_REQUIRED","INSUFFICIENT_PERMISSIONS"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-source":"8.2 O32 O63 O26 D-336 D-OV C"},"parameters":[]},
{"operationId":"listFactors","method":"GET","path":"/authentication_factors","surface":"verification","summary":"List the enrolled factors","security":[{"apiKey":["unrestricted"],"bearer":["session"]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":["application/json"],"bodyIsOptional":true,"headers":["request-ref","x-trace-id"],"errorCodes":["ACCESS_TOKEN_REQUIRED","INSUFFICIENT_PERMISSIONS"]},"404":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["NOT_FOUND"]},"409":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["CONFLICT"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-source":"4.1 O32 O63 O26 ONV C"},"parameters":[]},
{"operationId":"enrolOtp","method":"POST","path":"/authentication_factors/otp/{channel}","surface":"verification","summary":"Begin to enrol the mobile number","security":[{"apiKey":["unrestricted"],"bearer":["session"]}],"requestBody":"none","requestMediaTypes":[],"responses":{"204":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":["application/json"],"bodyIsOptional":true,"headers":["request-ref","x-trace-id"],"errorCodes":["ACCESS_TOKEN_REQUIRED","INSUFFICIENT_PERMISSIONS"]},"404":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["NOT_FOUND"]},"409":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["CHANNEL_NOT_SUPPORTED","CHANNEL_ALREADY_REGISTERED","MOBILE_NUMBER_NOT_AVAILABLE","MOBILE_NUMBER_INVALID","MOBILE_COUNTRY_NOT_SUPPORTED","CREDENTIALS_INACTIVE","TYPE_DOES_NOT_SUPPORT_ENROLMENT","IDEMPOTENT_REQUEST_IN_PROGRESS"]},"413":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["CONTENT_TOO_LARGE"]},"422":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["UNPROCESSABLE_CONTENT"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-idempotent":true,"x-source":"4.2 O32 O63 O26 C"},"parameters":[{"name":"channel","in":"path","required":true},{"name":"idempotency-ref","in":"header","required":false}]},
{"operationId":"verifyOtpEnrolment","method":"POST","path":"/authentication_factors/otp/{channel}/verify","surface":"verification","summary":"Confirm the mobile number","security":[{"apiKey":["unrestricted"],"bearer":["session"]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["verificationCode"],"lenientText":[["verificationCode"]],"responses":{"204":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":["application/json"],"bodyIsOptional":true,"headers":["request-ref","x-trace-id"],"errorCodes":["ACCESS_TOKEN_REQUIRED","INSUFFICIENT_PERMISSIONS"]},"404":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["NOT_FOUND"]},"409":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["CHANNEL_NOT_SUPPORTED","CHANNEL_ALREADY_REGISTERED","VERIFICATION_CODE_EXPIRED","VERIFICATION_CODE_INVALID","CREDENTIALS_INACTIVE","CHALLENGE_LIMIT_EXCEEDED","ONE_CHALLENGE_LIMIT_REMAINING","STATE_INVALID","TYPE_DOES_NOT_SUPPORT_ENROLMENT","IDEMPOTENT_REQUEST_IN_PROGRESS"]},"413":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["CONTENT_TOO_LARGE"]},"422":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["UNPROCESSABLE_CONTENT"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-idempotent":true,"x-source":"4.3 O32 O63 O26 ONV D-SIMP C"},"parameters":[{"name":"channel","in":"path","required":true},{"name":"idempotency-ref","in":"header","required":false}]},
{"operationId":"enrolPush","method":"POST","path":"/authentication_factors/push/{channel}","surface":"verification","summary":"Begin to enrol a device","security":[{"apiKey":["unrestricted"],"bearer":["stepped-up"]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"204":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":["application/json"],"bodyIsOptional":true,"headers":["request-ref","x-trace-id"],"errorCodes":["STEP_UP_REQUIRED","ACCESS_TOKEN_REQUIRED","INSUFFICIENT_PERMISSIONS"]},"404":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["NOT_FOUND"]},"409":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["CHANNEL_NOT_SUPPORTED","CHANNEL_NOT_READY","CHANNEL_ALREADY_REGISTERED","MOBILE_NUMBER_NOT_AVAILABLE","CHALLENGE_LIMIT_EXCEEDED","PASSCODE_NOT_SET","ENROLMENT_LIMIT_EXCEEDED","MOBILE_COUNTRY_NOT_SUPPORTED","TYPE_DOES_NOT_SUPPORT_ENROLMENT","IDEMPOTENT_REQUEST_IN_PROGRESS"]},"413":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["CONTENT_TOO_LARGE"]},"422":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["UNPROCESSABLE_CONTENT"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-idempotent":true,"x-source":"4.4 O32 O63 O26 D-349 C"},"parameters":[{"name":"channel","in":"path","required":true},{"name":"idempotency-ref","in":"header","required":false}]},
{"operationId":"unlinkPush","method":"DELETE","path":"/authentication_factors/push/{channel}","surface":"verification","summary":"Remove a device","security":[{"apiKey":["unrestricted"],"bearer":["stepped-up"]}],"requestBody":"none","requestMediaTypes":[],"responses":{"204":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":["application/json"],"bodyIsOptional":true,"headers":["request-ref","x-trace-id"],"errorCodes":["STEP_UP_REQUIRED","ACCESS_TOKEN_REQUIRED","INSUFFICIENT_PERMISSIONS"]},"404":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["NOT_FOUND"]},"409":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["CHANNEL_NOT_REGISTERED","CREDENTIALS_INACTIVE","IDEMPOTENT_REQUEST_IN_PROGRESS"]},"413":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["CONTENT_TOO_LARGE"]},"422":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["UNPROCESSABLE_CONTENT"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-idempotent":true,"x-source":"4.5 O32 O63 O26 C"},"parameters":[{"name":"channel","in":"path","required":true},{"name":"idempotency-ref","in":"header","required":false}]},
{"operationId":"sendConsumerEmailCode","method":"POST","path":"/consumers/verification/email/send","surface":"verification","summary":"Send a code to the email of a consumer","security":[{"apiKey":["unrestricted"]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["email"],"responses":{"204":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":["application/json"],"bodyIsOptional":true,"headers":["request-ref","x-trace-id"],"errorCodes":["INSUFFICIENT_PERMISSIONS"]},"409":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["EMAIL_NOT_FOUND","ALREADY_VERIFIED","EMAIL_NOT_UNIQUE"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-source":"6.3 O32 O63 O26 C"},"parameters":[]},
{"operationId":"verifyConsumerEmail","method":"POST","path":"/consumers/verification/email/verify","surface":"verification","summary":"Confirm the email of a consumer","security":[{"apiKey":["unrestricted"]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["email","verificationCode"],"lenientText":[["verificationCode"]],"responses":{"204":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":["application/json"],"bodyIsOptional":true,"headers":["request-ref","x-trace-id"],"errorCodes":["INSUFFICIENT_PERMISSIONS"]},"409":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["VERIFICATION_CODE_INVALID","EMAIL_NOT_UNIQUE"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-source":"6.4 O32 O63 O26 C"},"parameters":[]},
{"operationId":"sendCorporateEmailCode","method":"POST","path":"/corporates/verification/email/send","surface":"verification","summary":"Send a code to the email of a corporate","security":[{"apiKey":["unrestricted"]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["email"],"responses":{"204":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":["application/json"],"bodyIsOptional":true,"headers":["request-ref","x-trace-id"],"errorCodes":["INSUFFICIENT_PERMISSIONS"]},"409":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["EMAIL_NOT_FOUND","ALREADY_VERIFIED","EMAIL_NOT_UNIQUE","IDEMPOTENT_REQUEST_IN_PROGRESS"]},"413":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["CONTENT_TOO_LARGE"]},"422":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["UNPROCESSABLE_CONTENT"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-idempotent":true,"x-source":"6.6 O32 O63 O26 C"},"parameters":[{"name":"idempotency-ref","in":"header","required":false}]},
{"operationId":"verifyCorporateEmail","method":"POST","path":"/corporates/verification/email/verify","surface":"verification","summary":"Confirm the email of a corporate","security":[{"apiKey":["unrestricted"]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["email","verificationCode"],"lenientText":[["verificationCode"]],"responses":{"204":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["BAD_REQUEST"]},"401":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["UNAUTHORIZED"]},"403":{"mediaTypes":["application/json"],"bodyIsOptional":true,"headers":["request-ref","x-trace-id"],"errorCodes":["INSUFFICIENT_PERMISSIONS"]},"409":{"mediaTypes":["application/json"],"headers":["request-ref","x-trace-id"],"errorCodes":["VERIFICATION_CODE_INVALID","EMAIL_NOT_UNIQUE"]},"429":{"mediaTypes":[],"headers":["request-ref","x-trace-id","x-ratelimit-limit","x-ratelimit-reset"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["INTERNAL_SERVER_ERROR"]},"503":{"mediaTypes":[],"headers":["request-ref","x-trace-id"],"errorCodes":["SERVICE_UNAVAILABLE"]}},"extensions":{"x-base":["multi"],"x-source":"6.7 O32 O63 O26 C"},"parameters":[]}
]`);
