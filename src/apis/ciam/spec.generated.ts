// generated from specs/ciam, do not edit; run npm run generate
import type { RouteSpec } from "../../pipeline/route-spec.ts";

export interface paths {
    "/identity/v2/auth/customobject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the records of the own account
         * @description All records under one name, oldest first. An account without any is 1057.
         */
        get: operations["listCustomObjects"];
        put?: never;
        /**
         * Add a record of the own account
         * @description Keeps a JSON object under the name of a custom object.
         */
        post: operations["createCustomObject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/customobject/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a record of the own account
         * @description One record by its id.
         */
        get: operations["getCustomObject"];
        /**
         * Change a record of the own account
         * @description Swaps the whole object, or with `partialreplace` the members that are named; lists are swapped as a whole.
         */
        put: operations["updateCustomObject"];
        post?: never;
        /**
         * Delete a record of the own account
         * @description The record is gone.
         */
        delete: operations["deleteCustomObject"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in with a password
         * @description Opens a session for the account with this identifier and password.
         *
         *     Decided in this order: form of the input, kind of identifier that the tenant takes, unknown
         *     account, blocked or barred account, lock, password, unverified identifier (another mail goes
         *     out), risk, second factor, session limit, privacy policy, consent, PIN. Failed logins count
         *     towards a lock; a good one ends the count.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/2fa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Name a phone number during a login
         * @description For who has no second factor yet. Sends a code to the number; the number is bound when the code completes the login.
         */
        put: operations["setLoginPhone"];
        /**
         * Log in with a password, then a second factor
         * @description As `POST /identity/v2/auth/login`, for tenants with second factors. When the tenant requires
         *     one, or the account has one, the answer opens the second step; `SecondFactorAuthentication`
         *     then says what can be used, and for an account without second factor what is needed to set
         *     one up. Else the login is complete. An account whose only factor is a phone number gets its
         *     SMS at once.
         *
         *     With `secondFactorAuthenticationToken` and without body it sends the push message of an open
         *     step again.
         */
        post: operations["loginMfa"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/passwordlesslogin/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mail a login link or a login code
         * @description Sends a link, or a code when the tenant mails codes. One of `email` and `username` is needed.
         */
        get: operations["sendPasswordlessEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/passwordlesslogin/email/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Log in with a mailed link
         * @description Redeems the link, once. The address counts as verified. The link of a risky login (1166) is redeemed here as well.
         */
        get: operations["redeemPasswordlessLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/passwordlesslogin/email/verifyotp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in with a mailed code, by email
         * @description Redeems the code, once. The address counts as verified.
         */
        post: operations["redeemPasswordlessEmailOtp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/passwordlesslogin/username/verifyotp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in with a mailed code, by username
         * @description As by email.
         */
        post: operations["redeemPasswordlessUsernameOtp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/passwordlesslogin/otp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Send a login code by SMS
         * @description Sends a code to a phone number that is the identifier of an account.
         */
        get: operations["sendPasswordlessSms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/passwordlesslogin/otp/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Log in with a code sent by SMS
         * @description Redeems the code, once. The number counts as verified. Wrong codes count as failed logins. The code of a risky login (1167) is redeemed here as well.
         */
        put: operations["redeemPasswordlessSmsOtp"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/onetouchlogin/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a one-touch login by email
         * @description Mails a link. When nobody has the address, the account is made as soon as the link is clicked. The client then asks `GET /identity/v2/auth/login/smartlogin/ping` for its session.
         */
        post: operations["startOneTouchByEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/onetouchlogin/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a one-touch login by phone number
         * @description Sends a code by SMS. When nobody has the number, the account is made as soon as the code is redeemed.
         */
        post: operations["startOneTouchByPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/onetouchlogin/phone/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Complete a one-touch login by phone number
         * @description Redeems the code, once, and makes the account when it is new.
         */
        put: operations["redeemOneTouchOtp"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/email/onetouchlogin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Confirm the link of a one-touch login
         * @description Marks the login as confirmed and the address as verified, and makes the account when it is new. Gives no session: the client that began gets it.
         */
        get: operations["confirmOneTouchLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/smartlogin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begin a smart login
         * @description Mails a link, or sends it by SMS when `phone` is given, and remembers the client by its guid. The link may be clicked on any device.
         */
        get: operations["startSmartLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/smartlogin/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether the link was clicked
         * @description For smart and for one-touch logins. 1139 until the link is confirmed, then the session, once.
         */
        get: operations["pingSmartLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/email/smartlogin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Confirm the link of a smart login
         * @description Marks the login as confirmed and the address as verified. Gives no session: the client that began gets it. Links of one-touch logins are taken as well.
         */
        get: operations["confirmSmartLoginLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether a social login without callback is complete
         * @description For a social login that was begun with `nocallback=true` and this guid as `callbackguid`. The session is given once.
         */
        get: operations["pingSocialLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/passkey/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begin to log in with a passkey
         * @description Gives the options for `navigator.credentials.get`, with the passkeys of the account. The challenge is good for one `finish`, within `timeout`.
         */
        get: operations["beginPasskeyLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/passkey/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in with a passkey
         * @description Checks signature, challenge, origin and domain. A counter that goes back is refused as well. A passkey is as good as two factors, so none is asked for.
         */
        post: operations["finishPasskeyLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/passkey/autofill/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begin to log in with a passkey that the browser offers
         * @description As `GET /identity/v2/auth/login/passkey/begin`, without account: the browser offers what it has.
         */
        get: operations["beginPasskeyAutofill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/passkey/autofill/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in with a passkey that the browser offered
         * @description As `POST /identity/v2/auth/login/passkey/finish`; the account follows from the passkey, and `userHandle` is needed.
         */
        post: operations["finishPasskeyAutofill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in with a PIN
         * @description Opens a new session for the account of a PIN session, that is for a person who logged in on this device before. Wrong PINs count as failed logins.
         */
        post: operations["loginWithPin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/access_token/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exchange a token of a social provider
         * @description For apps that sign in with the provider's own kit. Finds the account with this social
         *     identity, or makes it, and opens a session. Which parameter carries the token depends on the
         *     provider; the simulator takes the tokens of its own identity providers.
         *
         *     An account that has the same verified address is linked when the tenant says so, else it is
         *     1033.
         */
        get: operations["exchangeSocialToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/access_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exchange the request token of a social login
         * @description For backends. The request token came with the callback of a social login in the browser; it is good once, for 15 minutes.
         */
        get: operations["exchangeRequestToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulator/social/logins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Come back from a social provider
         * @description Stands in for the vendor's hub pages: does what happens when the person comes back from the provider. With `callbackguid` the client that waits gets its session with the next `GET /identity/v2/auth/account/ping`; without, `token` is the request token of the callback, for `GET /api/v2/access_token`. Without `token` the person only leaves for the provider, and is not back yet. The account is found, linked or made as with a token of the provider's own kit.
         */
        post: operations["completeSocialLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/manage/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find an account
         * @description By email address, phone number or username; the first that is given counts, and without any it is 1118.
         */
        get: operations["findAccount"];
        put?: never;
        /**
         * Create an account
         * @description Creates an account that counts as verified where the body says so. No mail is sent.
         */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/manage/account/{uid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an account
         * @description By its uid.
         */
        get: operations["getAccountByUid"];
        /**
         * Update an account
         * @description Changes the fields that are named, also those that a person cannot change: `IsActive` blocks and releases, `IsLoginLocked` locks and unlocks, and the addresses take the place of all that were there. Nothing is sent. Null clears a field only with `nullSupport`.
         */
        put: operations["updateAccount"];
        post?: never;
        /**
         * Delete an account
         * @description The account is gone and its sessions end.
         */
        delete: operations["deleteAccountByUid"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/manage/account/verify/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an email verification token
         * @description A token as in the mail, without mail.
         */
        post: operations["makeEmailVerificationToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/manage/account/forgot/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a password reset token
         * @description A token as in the mail; with `sendEmail` true the mail goes out too.
         */
        post: operations["makeForgotToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/manage/account/emailtoken/{tokentype}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a token of any mail
         * @description A token as in the mail, without mail; a code where the tenant mails codes. What the body needs depends on the kind: `addemail` address, type and uid; `deleteuser` uid; `onetouchlogin` address and guid; `autologin` address or username and guid; `forgotpassword` and `passwordlesslogin` address or username; `emailverification` and `forgotpin` address.
         */
        post: operations["makeEmailToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/manage/account/smsotp/{smsotptype}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a code of any SMS
         * @description A code as in the SMS, without SMS. `addphone` needs a uid too.
         */
        post: operations["makeSmsCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/manage/account/access_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a session of an account
         * @description Opens a session without any proof of the person.
         */
        get: operations["impersonate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/manage/account/access_token/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Refresh by refresh token
         * @description Gives a new pair; the refresh token that was sent is used up, the access token of before ends.
         */
        get: operations["refreshByRefreshToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/manage/account/access_token/refresh/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Revoke a refresh token
         * @description The refresh token is dead; the access token lives on to its end.
         */
        get: operations["revokeRefreshToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/manage/account/{uid}/access_token/refresh/revoke": {
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
         * Revoke all refresh tokens of an account
         * @description All refresh tokens are dead; access tokens live on to their ends.
         */
        delete: operations["revokeRefreshTokens"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/manage/account/{uid}/reauth/2fa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a step-up by second factor
         * @description Takes the proof that the step-up by second factor gave to the person. A proof is good for one check.
         */
        post: operations["checkReauthByFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/manage/account/{uid}/reauth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a step-up by password
         * @description Takes the proof that the step-up by password gave to the person. A proof is good for one check.
         */
        post: operations["checkReauthByPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/manage/account/{uid}/reauth/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a step-up by PIN
         * @description Takes the proof that the step-up by PIN gave to the person. A proof is good for one check.
         */
        post: operations["checkReauthByPin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/manage/account/{uid}/customobject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the records of an account
         * @description All records under one name, oldest first. An account without any is 1057.
         */
        get: operations["listCustomObjectsOfAccount"];
        put?: never;
        /**
         * Add a record of an account
         * @description Keeps a JSON object under the name of a custom object.
         */
        post: operations["createCustomObjectOfAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/manage/account/{uid}/customobject/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a record of an account
         * @description One record by its id.
         */
        get: operations["getCustomObjectOfAccount"];
        /**
         * Change a record of an account
         * @description Swaps the whole object, or with `partialreplace` the members that are named; lists are swapped as a whole.
         */
        put: operations["updateCustomObjectOfAccount"];
        post?: never;
        /**
         * Delete a record of an account
         * @description The record is gone.
         */
        delete: operations["deleteCustomObjectOfAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/manage/account/sott": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Make a one-time token for registrations
         * @description What `helper.getSott` makes at the backend, made here.
         */
        get: operations["makeSott"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/serverinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the clock of the server
         * @description The clock of this world, and a window to make a one-time token with.
         */
        get: operations["getServerInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ciam/appinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the settings of the tenant
         * @description What a client may know: form fields, security questions, switches. The vendor serves it from another host.
         */
        get: operations["getAppInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forgot the password
         * @description Mails a link to set a new password, or a code where the tenant mails codes. Whether the account exists is told by 938, unless `enumerationSafe` is on: then every call answers alike.
         */
        post: operations["forgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a new password by link or mailed code
         * @description Takes the token of the link, or email address or username with the code of the mail. Failed
         *     tries count as failed logins do, and a good one clears the count.
         *
         *     A password that breaks a rule uses up neither link nor code. All sessions end where the
         *     tenant forces logouts; where it logs in after a reset, the answer holds a new session.
         */
        put: operations["resetPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/password/otp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a new password by SMS code
         * @description As by mailed code, with the code of the SMS.
         */
        put: operations["resetPasswordByPhone"];
        /**
         * Forgot the password, by phone
         * @description Sends a code by SMS to set a new password with.
         */
        post: operations["forgotPasswordByPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/password/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the password
         * @description Sets a new password for who knows the old one. Other sessions end where the tenant forces logouts. While the account is locked by captcha or question, its proof or answer is needed here too.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/password/securityanswer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a new password by security answer
         * @description Takes answers to all questions that the person has answered. Wrong ones count by themselves; the third locks the account.
         */
        put: operations["resetPasswordByAnswer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/passkey/forgot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lost the passkey
         * @description Mails a link to make a new passkey with.
         */
        post: operations["forgotPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/passkey/reset/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begin to make a new passkey
         * @description Options for `navigator.credentials.create`, for who followed the link. The link is used up only when the passkey is made.
         */
        get: operations["beginPasskeyReset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/passkey/reset/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the new passkey
         * @description Takes what the browser made; the passkeys of before are gone.
         */
        post: operations["finishPasskeyReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/pin/forgot/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forgot the PIN, by email
         * @description Mails a link to set a new PIN, or a code where the tenant mails codes.
         */
        post: operations["forgotPinByEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/pin/forgot/username": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forgot the PIN, by username
         * @description As by email, to the address of who has the username.
         */
        post: operations["forgotPinByUsername"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/pin/forgot/otp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forgot the PIN, by phone
         * @description Sends a code by SMS to set a new PIN with.
         */
        post: operations["forgotPinByPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/pin/reset/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a new PIN by link
         * @description Takes the token of the link. A PIN that breaks the rule does not use it up.
         */
        put: operations["resetPinByToken"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/pin/reset/otp/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a new PIN by mailed code
         * @description Takes email address and code.
         */
        put: operations["resetPinByEmailCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/pin/reset/otp/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a new PIN by SMS code
         * @description Takes phone number and code.
         */
        put: operations["resetPinByPhoneCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/pin/reset/otp/username": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a new PIN by username and mailed code
         * @description Takes username and code.
         */
        put: operations["resetPinByUsernameCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/pin/reset/securityanswer/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a new PIN by email and security answer
         * @description Takes answers to all questions that the person has answered.
         */
        put: operations["resetPinByEmailAnswer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/pin/reset/securityanswer/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a new PIN by phone and security answer
         * @description Takes answers to all questions that the person has answered.
         */
        put: operations["resetPinByPhoneAnswer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/pin/reset/securityanswer/username": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a new PIN by username and security answer
         * @description Takes answers to all questions that the person has answered.
         */
        put: operations["resetPinByUsernameAnswer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/pin/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the PIN
         * @description Sets a new PIN for who knows the old one.
         */
        put: operations["changePin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/pin/set/pinauthtoken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a first PIN and go on with the login
         * @description Takes the token of a refusal 1243, sets the PIN and completes the login that was refused.
         */
        post: operations["setPin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/session_token/invalidate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * End a PIN session
         * @description The session token opens no login by PIN any more. Access tokens live on.
         */
        get: operations["endPinSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send the verification mail again
         * @description Sends another mail to an address that waits for proof. The earlier link ends.
         */
        put: operations["resendVerificationEmail"];
        /**
         * Register with a one-time token of the backend
         * @description Makes an account. Which identifiers the body has decides how: by email, by phone number, by
         *     username.
         *
         *     The one-time token (SOTT) says that a backend of the tenant let the client do this. Then the
         *     tenant's settings decide: with verification `required` a mail or an SMS goes out and the
         *     login waits; with `optional` it goes out and the person is logged in at once; with
         *     `disabled` nothing goes out.
         *
         *     Decided in this order: key, SOTT, registration switched on, form of the identifiers,
         *     password, profile fields, taken identifiers, refused addresses, age, privacy policy,
         *     consents, PIN.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/register/captcha": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register with a captcha
         * @description As `POST /identity/v2/auth/register`, with the proof of a captcha in place of the SOTT. The proof stands in the query or in the body.
         */
        post: operations["registerWithCaptcha"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether an address is taken, or verify one
         * @description One path with three meanings, chosen by what is given:
         *
         *     - `verificationToken`: redeems the link of a verification mail, once.
         *     - `otp`, with `email`: redeems the code of a verification mail, once.
         *     - `email` alone: says whether somebody has this address. `IsExist` true means taken.
         *
         *     With none of them it is 908, for `verificationtoken`. When the tenant logs people in after
         *     the verification, the answer holds the session, and what can stop a login can stop this one;
         *     the address stays verified.
         */
        get: operations["checkOrVerifyEmail"];
        /**
         * Verify an address by the code of the mail
         * @description For tenants that mail codes. Redeems the code, once, and logs the person in. Wrong codes count as failed logins.
         */
        put: operations["verifyEmailByOtp"];
        /**
         * Add an email address
         * @description Mails a verification link, or a code where the tenant mails codes, to the new address. The address belongs to the account once it is verified.
         */
        post: operations["addEmail"];
        /**
         * Remove an email address
         * @description Takes an address from the account. The last one stays.
         */
        delete: operations["removeEmail"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/username": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether a username is taken
         * @description `IsExist` true means taken.
         */
        get: operations["checkUsername"];
        /**
         * Set or change the username
         * @description The username is kept in lower case.
         */
        put: operations["setUsername"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether a phone number is taken
         * @description `IsExist` true means that it is an identifier of an account. Numbers for contact do not count.
         */
        get: operations["checkPhone"];
        /**
         * Change the phone number
         * @description Sends a code to the new number. The number takes the place of the old one, not verified until the code comes back with `PUT /identity/v2/auth/phone/otp`.
         */
        put: operations["changePhone"];
        post?: never;
        /**
         * Remove the phone number
         * @description Takes the phone number from the account. It stays when there is neither email address nor username.
         */
        delete: operations["removePhone"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/email/sendverificationemail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mail a link that verifies a linked social profile
         * @description Sends a verification mail to the unverified address of the person who is logged in. The `UUID` of the answer ties the verification to this mail.
         */
        get: operations["sendVerificationEmailForLinking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/register/passkey/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begin to register with a passkey
         * @description Gives the options for `navigator.credentials.create`, for an address that nobody has. The challenge is good for one `finish`, within `timeout`.
         */
        get: operations["beginPasskeyRegistration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/register/passkey/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register with a passkey
         * @description Checks the new passkey against the challenge of `begin` and makes the account, with the passkey in place of a password; a `Password` in the body is ignored. Origin and domain have to be those of the tenant; attestation is not asked for.
         */
        post: operations["finishPasskeyRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/2fa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the second factors
         * @description Says which second factors the person has. While no authenticator app is bound, it also issues the secret for one: the same one until it is bound.
         */
        get: operations["getMfaSettings"];
        /**
         * Name a phone number as second factor
         * @description Sends a code to the number. The number is bound once the code comes back.
         */
        put: operations["setMfaPhone"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/2fa/verification/authenticatorcode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Bind an authenticator app
         * @description Takes a first code of the app that holds the secret of `GET /identity/v2/auth/account/2fa`. An app that is bound already is just checked.
         */
        put: operations["confirmAuthenticator"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/2fa/verification/googleauthenticatorcode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Bind an authenticator app, older name
         * @description As `PUT /identity/v2/auth/account/2fa/verification/authenticatorcode`.
         */
        put: operations["confirmGoogleAuthenticator"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/2fa/verification/otp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Bind the phone number
         * @description Takes the code of the SMS.
         */
        put: operations["confirmMfaPhone"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/2fa/otp/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mail a code for the second factor
         * @description Mails a code to an address of the account.
         */
        get: operations["sendMfaEmailCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/2fa/verification/otp/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Bind codes by mail
         * @description Takes the code of the mail.
         */
        put: operations["confirmMfaEmail"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/2fa/securityquestionanswer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Bind security questions
         * @description Keeps answers as second factor. Earlier ones give way only when `ReplaceSecurityQuestionAnswer` is true.
         */
        put: operations["setMfaAnswers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/2fa/authenticator": {
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
         * Remove authenticator app or phone number
         * @description Says by a true member which of the two goes.
         */
        delete: operations["removeFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/2fa/authenticator/otp/email": {
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
         * Remove codes by mail as second factor
         * @description The factor counts for nothing any more.
         */
        delete: operations["removeMfaEmail"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/2fa/authenticator/securityquestionanswer": {
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
         * Remove security questions as second factor
         * @description The factor counts for nothing any more.
         */
        delete: operations["removeMfaAnswers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/2fa/authenticator/passkey": {
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
         * Remove the passkey as second factor
         * @description The factor counts for nothing any more.
         */
        delete: operations["removeMfaPasskey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/2fa/authenticator/push": {
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
         * Remove push messages as second factor
         * @description The factor counts for nothing any more.
         */
        delete: operations["removeMfaPush"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/2fa/authenticator/duo": {
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
         * Remove Duo as second factor
         * @description The factor counts for nothing any more.
         */
        delete: operations["removeMfaDuo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/2fa/backupcode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get backup codes
         * @description Makes ten codes and shows them. They are shown once.
         */
        get: operations["getBackupCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/2fa/backupcode/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get new backup codes
         * @description Makes ten codes and shows them; earlier ones are void.
         */
        get: operations["resetBackupCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/2fa/register/passkey/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begin to bind a passkey as second factor
         * @description Options for `navigator.credentials.create`.
         */
        get: operations["beginMfaPasskey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/2fa/register/passkey/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bind a passkey as second factor
         * @description Takes what the browser made.
         */
        post: operations["finishMfaPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/2fa/verification/authenticatorcode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Complete a login by authenticator app
         * @description Completes the login. Five wrong tries of any kind end it; the first factor is needed again then. When no app is bound yet, the code binds the one that holds the secret of the first step.
         */
        put: operations["verifyAuthenticatorCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/2fa/verification/googleauthenticatorcode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Complete a login by authenticator app, older name
         * @description As `PUT /identity/v2/auth/login/2fa/verification/authenticatorcode`.
         */
        put: operations["verifyGoogleAuthenticatorCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/2fa/verification/otp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Complete a login by SMS code
         * @description Completes the login. Five wrong tries of any kind end it; the first factor is needed again then.
         */
        put: operations["verifySmsCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/2fa/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Send the SMS code again
         * @description Sends another code to the bound number, or to the one that was just named; the one before is void.
         */
        get: operations["resendSmsCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/2fa/otp/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail a code during a login
         * @description Mails a code to an address of the account.
         */
        post: operations["sendLoginEmailCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/2fa/verification/otp/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Complete a login by mailed code
         * @description Completes the login. Five wrong tries of any kind end it; the first factor is needed again then.
         */
        put: operations["verifyEmailCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/2fa/securityquestionanswer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Bind security questions during a login
         * @description For who has no second factor yet: keeps the answers and completes the login.
         */
        put: operations["setLoginAnswers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/2fa/verification/securityquestionanswer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a login by security questions
         * @description Completes the login. Five wrong tries of any kind end it; the first factor is needed again then.
         */
        post: operations["verifyAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/2fa/verification/backupcode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Complete a login by backup code
         * @description Completes the login. Five wrong tries of any kind end it; the first factor is needed again then. A backup code works once.
         */
        put: operations["verifyBackupCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/2fa/register/passkey/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begin to bind a passkey during a login
         * @description For who has no second factor yet: options for `navigator.credentials.create`.
         */
        get: operations["beginLoginPasskeyBinding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/2fa/register/passkey/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bind a passkey during a login
         * @description Binds the passkey and completes the login. Five wrong tries of any kind end it; the first factor is needed again then.
         */
        post: operations["finishLoginPasskeyBinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/2fa/passkey/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begin to use a passkey as second factor
         * @description Options for `navigator.credentials.get`.
         */
        get: operations["beginLoginPasskeyCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/2fa/passkey/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a login by passkey as second factor
         * @description Completes the login. Five wrong tries of any kind end it; the first factor is needed again then.
         */
        post: operations["finishLoginPasskeyCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/2fa/push/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask what became of a push message
         * @description Answers 1295 until the device answers; then completes the login, or says no.
         */
        get: operations["pingPush"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/login/2fa/verification/duo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Complete a login by Duo
         * @description Takes what Duo sent back with the person. The first time it also binds Duo, for who has no second factor yet.
         */
        put: operations["verifyDuo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/reauth/2fa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begin a step-up with the second factor
         * @description Says what the person can step up with. Sends an SMS when a phone number is bound.
         */
        get: operations["startReauthentication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/reauth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Step up by password
         * @description Answers with a proof that the backend of the tenant can check once. Wrong passwords count as failed logins do.
         */
        put: operations["reauthenticateByPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/reauth/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Step up by PIN
         * @description Answers with a proof that the backend of the tenant can check once.
         */
        put: operations["reauthenticateByPin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/reauth/2fa/otp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Step up by SMS code
         * @description Answers with a proof that the backend of the tenant can check once.
         */
        put: operations["reauthenticateBySmsCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/reauth/2fa/authenticatorcode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Step up by authenticator app
         * @description Answers with a proof that the backend of the tenant can check once.
         */
        put: operations["reauthenticateByAuthenticator"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/reauth/2fa/googleauthenticatorcode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Step up by authenticator app, older name
         * @description Answers with a proof that the backend of the tenant can check once.
         */
        put: operations["reauthenticateByGoogleAuthenticator"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/reauth/2fa/backupcode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Step up by backup code
         * @description Answers with a proof that the backend of the tenant can check once. A backup code works once.
         */
        put: operations["reauthenticateByBackupCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/reauth/2fa/otp/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mail a code for a step-up with the second factor
         * @description Mails a code to an address of the account.
         */
        get: operations["sendReauthEmailCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/reauth/2fa/otp/email/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Step up by mailed code
         * @description Answers with a proof that the backend of the tenant can check once.
         */
        put: operations["reauthenticateByEmailCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/reauth/otp/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mail a code for a step-up
         * @description Mails a code to an address of the account, the primary one unless named. Needs no second factor.
         */
        get: operations["sendPlainReauthEmailCode"];
        /**
         * Step up by mailed code without second factor
         * @description Answers with a proof that the backend of the tenant can check once.
         */
        put: operations["reauthenticateByPlainEmailCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/reauth/2fa/securityquestionanswer/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Step up by security questions
         * @description Answers with a proof that the backend of the tenant can check once.
         */
        post: operations["reauthenticateByAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/access_token/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Validate the access token
         * @description Answers with the token and its end as it stands. The end moves only where the tenant lets tokens slide.
         */
        get: operations["validateToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/access_token/invalidate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Log out
         * @description Ends the access token at once. Its refresh token lives on unless `preventRefresh` is true.
         */
        get: operations["invalidateToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/access_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what is known of the access token
         * @description Names the token, how the person logged in, and whether to be remembered.
         */
        get: operations["getTokenInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/access_token/sliding_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Extend the access token
         * @description Gives the same token a new end: its full life from now.
         */
        get: operations["slideToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/access_token/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Refresh by access token
         * @description Gives a new access token in place of a good one, which ends. The secret says which tenant.
         */
        get: operations["refreshByAccessToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/access_token/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Validate an access token, older path
         * @description As `GET /identity/v2/auth/access_token/validate`, for backends.
         */
        get: operations["validateTokenByBackend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/access_token/invalidate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * End an access token, older path
         * @description As `GET /identity/v2/auth/access_token/invalidate`, for backends.
         */
        get: operations["invalidateTokenByBackend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/access_token/activesession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sessions of a person
         * @description Says where the person is logged in: of an access token, an account or a profile; the first that is given counts. With none it is 908.
         */
        get: operations["listActiveSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulator/push/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a device for push messages
         * @description Does what the vendor's app does when it reads `PushQRCode`: from now on the account has a device.
         */
        post: operations["registerPushDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulator/push/{challenge}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a push message
         * @description Does what the person does on the device. The outbox names the challenge; the client then hears of it by `GET /identity/v2/auth/login/2fa/push/ping`.
         */
        post: operations["answerPush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulator/duo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say yes to Duo
         * @description Stands in for the page behind `DuoAuthEndpoint`. Answers with what Duo would send back instead of leading there.
         */
        get: operations["visitDuo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulator/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the link of a mail
         * @description Where links lead when the client named no page of its own. Changes nothing: says which request a page of the client would send. Add the key to it, and a body where one is needed.
         */
        get: operations["openLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the profile
         * @description Answers with the whole account behind the token.
         */
        get: operations["getProfile"];
        /**
         * Update the profile
         * @description Changes the fields that are named. Null clears a field only with `nullSupport`; else it is
         *     as if the field were not there.
         *
         *     An address that is given to an account without one gets its verification mail. An account
         *     that has one is not given another here (1174): add it instead. Answers to security questions
         *     take the place of earlier ones.
         */
        put: operations["updateProfile"];
        post?: never;
        /**
         * Ask for the deletion of the account
         * @description Mails a link that deletes the account. Nothing happens before it is followed.
         */
        delete: operations["requestAccountDeletion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Delete the account by link
         * @description Takes the token of the deletion mail and deletes the account; its sessions end.
         */
        get: operations["confirmAccountDeletion"];
        put?: never;
        /**
         * Delete the account by code
         * @description Takes the code that `GET /identity/v2/auth/account/otp` sent, and deletes the account; its sessions end.
         */
        post: operations["deleteAccountByCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/otp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask for a deletion code by SMS
         * @description Sends a code to the phone number of the account.
         */
        get: operations["sendDeletionCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/phone/otp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Verify the phone number by code
         * @description Takes the code of the SMS. Without access token the body names the number, and the answer is a login; with one it is the number of the account, and the answer says that it is done.
         */
        put: operations["verifyPhone"];
        /**
         * Send the code for the phone number again
         * @description Sends another code; the one before is void. With access token the number must be the one of the account.
         */
        post: operations["resendPhoneCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Unlock the own account
         * @description Ends a lock after failed logins. The body holds what the tenant asks for: answers to security questions or a captcha proof; without any it is 982.
         */
        put: operations["unlockOwnAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/sendwelcomeemail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Send the welcome mail
         * @description Mails the welcome to the primary address of the account.
         */
        get: operations["sendWelcomeEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/privacypolicy/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accept the privacy policy
         * @description Notes that the person accepts the version in force. The token of a refusal 1194 is good for this and for nothing else (elsewhere it is 905); once the policy is accepted it is a full one.
         */
        get: operations["acceptPrivacyPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/privacypolicy/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accepted privacy policies
         * @description All versions that the person accepted.
         */
        get: operations["getPrivacyPolicyHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/securityquestion/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the security questions of a person, by email
         * @description The questions this person has answered, without the answers.
         */
        get: operations["getSecurityQuestionsByEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/securityquestion/username": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the security questions of a person, by username
         * @description The questions this person has answered, without the answers.
         */
        get: operations["getSecurityQuestionsByUsername"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/securityquestion/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the security questions of a person, by phone
         * @description The questions this person has answered, without the answers.
         */
        get: operations["getSecurityQuestionsByPhone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/securityquestion/accesstoken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the own security questions
         * @description The questions the person behind the token has answered.
         */
        get: operations["getOwnSecurityQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/socialidentity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link a social identity
         * @description Adds the identity of a social login to the account: by the access token of that login, or by the guid of one without callback. The account that the social login had made goes into this one.
         */
        post: operations["linkSocialIdentity"];
        /**
         * Unlink a social identity
         * @description Takes a social identity from the account. The one that the account consists of stays.
         */
        delete: operations["unlinkSocialIdentity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/socialidentity/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link a social identity by guid
         * @description As `POST /identity/v2/auth/socialidentity` with a guid.
         */
        post: operations["linkSocialIdentityByPing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the own passkeys
         * @description The passkeys that log in to the account.
         */
        get: operations["listPasskeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/passkey/{id}": {
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
         * Remove an own passkey
         * @description The passkey no longer logs in.
         */
        delete: operations["removePasskey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/register/passkey/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begin to add a passkey
         * @description Options for `navigator.credentials.create`. The challenge is good for one try within 30 seconds.
         */
        get: operations["beginPasskeyAddition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/account/register/passkey/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add the passkey
         * @description Takes what the browser made. The credential may stand bare or under `PasskeyCredential`.
         */
        post: operations["finishPasskeyAddition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change consents
         * @description Agrees to single options, or withdraws.
         */
        put: operations["updateConsent"];
        /**
         * Give consent and go on with the login
         * @description Takes the token of a refusal 1226 and a filled-in form, and completes the login that was refused.
         */
        post: operations["submitConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/consent/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give consent
         * @description Takes a filled-in form of a person who is logged in.
         */
        post: operations["submitConsentByToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/consent/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask if consents are in place
         * @description Says whether the person has answered the form of an event in its present version.
         */
        get: operations["verifyConsent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v2/auth/consent/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to consents
         * @description Every submission and withdrawal, newest first.
         */
        get: operations["listConsentLogs"];
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
        /** @description A session. */
        AccessToken: {
            /** @description Send it as `Authorization: Bearer {token}`. */
            access_token: components["schemas"]["Guid"];
            /** @description When the token ends. A moment, not a number of seconds. */
            expires_in: components["schemas"]["Moment"];
            /** @description Good for one refresh. Left out when the tenant gives none. */
            refresh_token?: components["schemas"]["Guid"];
            /** @description Opens the login by PIN. Only with PIN login switched on. */
            session_token?: components["schemas"]["Guid"];
            /** @description When `session_token` ends. */
            session_expires_in?: components["schemas"]["Moment"];
        };
        /** @description The sessions of a person that go on. */
        ActiveSessions: {
            /** @description The sessions, newest first. */
            data: {
                /** @description Its access token. */
                AccessToken: components["schemas"]["Guid"];
                /** @description Browser, from the user agent. */
                Browser: string | null;
                /** @description Device, from the user agent. */
                Device: string | null;
                /** @description Operating system, from the user agent. */
                Os: string | null;
                /** @description Kind of device. */
                DeviceType: string | null;
                /** @description City; null here. */
                City: string | null;
                /** @description Country; null here. */
                Country: string | null;
                /** @description Address the login came from. */
                Ip: string | null;
                /** @description When the person signed in. */
                LoginDate: components["schemas"]["Moment"];
            }[];
            /** @description Where to go on; 0 at the end. Always 0 here. */
            nextCursor: number;
        };
        /** @description The address to add. */
        AddEmailRequest: {
            /** @description The address. One that is malformed is 1038. */
            email: components["schemas"]["EmailAddress"];
            /**
             * @description What the address is to the person.
             * @example Secondary
             */
            type: string;
        };
        /** @description A postal address. */
        Address: {
            Type: components["schemas"]["ProfileText"];
            Address1?: components["schemas"]["ProfileText"];
            Address2?: components["schemas"]["ProfileText"];
            City?: components["schemas"]["ProfileText"];
            State?: components["schemas"]["ProfileText"];
            PostalCode?: components["schemas"]["ProfileText"];
            Region?: components["schemas"]["ProfileText"];
            Country?: components["schemas"]["ProfileText"];
        };
        /** @description A postal address. Without `Type` it is 1125, with a type given twice 1107. */
        AddressInput: {
            Type?: components["schemas"]["ProfileText"];
            Address1?: components["schemas"]["ProfileText"];
            Address2?: components["schemas"]["ProfileText"];
            City?: components["schemas"]["ProfileText"];
            State?: components["schemas"]["ProfileText"];
            PostalCode?: components["schemas"]["ProfileText"];
            Region?: components["schemas"]["ProfileText"];
            Country?: components["schemas"]["ProfileText"];
            op?: components["schemas"]["RemoveMark"];
        };
        /** @description Any JSON object. */
        AnyObject: {
            [key: string]: unknown;
        };
        /** @description What a client may know of the tenant. */
        AppInfo: {
            /** @description Social logins. */
            SocialSchema: {
                /** @description The providers. */
                Providers: {
                    /**
                     * @description Its name.
                     * @example Facebook
                     */
                    Name: string;
                    /**
                     * @description Where a social login begins.
                     * @example http://127.0.0.1:4780/ciam/RequestHandler.aspx?provider=facebook
                     */
                    Endpoint: string;
                }[];
            };
            /** @description Fields of the registration form. */
            RegistrationFormSchema: {
                /** @description Whether it is shown. */
                Checked: boolean;
                /**
                 * @description Kind of input.
                 * @example string
                 */
                type: string;
                /**
                 * @description Name of the field.
                 * @example emailid
                 */
                name: string;
                /**
                 * @description Label.
                 * @example Email
                 */
                display: string;
                /**
                 * @description Rules, separated by bars.
                 * @example required|valid_email
                 */
                rules: string;
                /** @description Choices, for fields that have them. */
                options: {
                    value: string;
                    text: string;
                }[] | null;
                /**
                 * @description Whether it can be written.
                 * @enum {string}
                 */
                permission: "r" | "w";
                /** @description Without meaning here. */
                DataSource: string | null;
                /** @description Field this one belongs to. */
                Parent: string | null;
                /** @description Without meaning here. */
                ParentDataSource: string | null;
            }[];
            /** @description Security questions. */
            SecurityQuestions: {
                /** @description The questions to choose from. */
                Questions: components["schemas"]["SecurityQuestions"];
                /** @description How many have to be answered. */
                SecurityQuestionCount: number;
            };
            /** @description Whether the tenant uses HTTPS only. */
            IsHttps: boolean;
            /**
             * @description Name of the tenant.
             * @example stagedoor
             */
            AppName: string;
            /** @description Always true. */
            IsCustomerRegistration: boolean;
            /** @description Versions of the API. */
            ApiVersion: {
                /** @description Always false. */
                v1: boolean;
                /** @description Always true. */
                v2: boolean;
            };
            /**
             * @description How addresses are verified.
             * @enum {string}
             */
            EmailVerificationFlow: "required" | "optional" | "disabled";
            /** @description Whether a phone number signs in. */
            IsPhoneLogin: boolean;
            /** @description Whether a username signs in. */
            IsUserNameLogin: boolean;
            /** @description Whether new accounts are refused. */
            IsDisabledRegistration: boolean;
            /** @description Whether social logins make no new accounts. */
            IsDisabledSocialRegistration: boolean;
            /** @description Whether identities cannot be linked. */
            IsDisabledAccountLinking: boolean;
            /** @description Whether there is a minimum age. */
            IsAgeRestriction: boolean;
            /** @description Whether there are security questions. */
            IsSecurityQuestion: boolean;
            /** @description Whether social logins can be waited for. */
            IsNoCallbackForSocialLogin: boolean;
            /** @description Whether risky logins are looked at. */
            IsRiskBasedAuthentication: boolean;
            /** @description Whether mails carry codes instead of links. */
            OTPEmailVerification: boolean;
            /** @description Whether verifying an address signs in. */
            IsLoginOnEmailVerification: boolean;
            /** @description Whether a reset signs in. */
            LoginOnPasswordReset: boolean;
            /** @description Whether persons can be remembered. */
            IsRememberMe: boolean;
            /** @description What happens after failed logins. */
            LoginLockedConfiguration: {
                /**
                 * @description Kind of lock.
                 * @enum {string}
                 */
                LoginLockedType: "None" | "Captcha" | "SecurityQuestion" | "Suspend" | "Block";
                /** @description Failures that lock; 0 means never. */
                MaximumFailedLoginAttempts: number;
                /** @description For the kind `Suspend`. */
                SuspendConfiguration: {
                    /** @description How long a lock lasts. */
                    EffectivePeriodInSeconds: number;
                };
            };
            /** @description Passwordless logins. */
            IsInstantSignin: {
                /** @description By mail. */
                EmailLink: boolean;
                /** @description By SMS. */
                SmsOtp: boolean;
            };
            /** @description Second factors. */
            TwoFactorAuthentication: {
                /** @description Whether there are any. */
                IsEnabled: boolean;
                /** @description Whether everybody needs one. */
                IsRequired: boolean;
                /** @description Older name of `IsAuthenticator`. */
                IsGoogleAuthenticator: boolean;
                /** @description Authenticator apps. */
                IsAuthenticator: boolean;
                /** @description Codes by SMS. */
                IsSmsOTPAuthenticator: boolean;
                /** @description Codes by mail. */
                IsEmailOTPAuthenticator: boolean;
                /** @description Security questions. */
                IsSecurityQuestionAuthenticator: boolean;
                /** @description Push messages. */
                IsPushAuthenticator: boolean;
                /** @description Duo. */
                IsDuoSecurityAuthenticator: boolean;
                /** @description Passkeys. */
                IsPasskeyAuthenticator: boolean;
            };
            /** @description The privacy policy. */
            PrivacyPolicyConfiguration: {
                /** @description Whether there is one. */
                IsEnabled: boolean;
                /**
                 * @description Whether logins wait for its acceptance.
                 * @enum {string}
                 */
                Mode: "Moderated" | "Strict";
                /** @description Its versions, newest first. */
                PrivacyPolicies: {
                    /**
                     * @description Its name.
                     * @example 1.0.0
                     */
                    Version: string;
                    /** @description Since when it holds. */
                    StartDateTime: components["schemas"]["Moment"];
                }[];
            };
            /** @description Passkeys. */
            PassKeysConfig: {
                /** @description Whether there are any. */
                IsEnabled: boolean;
                /**
                 * @description How they are offered.
                 * @enum {string}
                 */
                PasskeySelection: "Both" | "Button" | "Autofill";
                /**
                 * @description Name of the relying party.
                 * @example stagedoor
                 */
                RPDisplayName: string;
                /**
                 * @description Its id.
                 * @example localhost
                 */
                RPID: string;
                /** @description Origins it is used from. */
                RPOrigins: string[];
            };
            /** @description Key for reCAPTCHA. Empty here. */
            V2RecaptchaSiteKey: string;
            /** @description Key for the Tencent captcha. Empty here. */
            QQTencentCaptchaKey: string;
            /** @description Own domain of the hosted pages. Null here. */
            CustomDomain: string | null;
        };
        /** @description Fields of the profile and identifiers to change, and what only a backend may say of it. */
        BackendUpdateRequest: components["schemas"]["ProfileInput"] & {
            /** @description Addresses. */
            Email?: components["schemas"]["EmailInput"][];
            /** @description The phone number that is an identifier. */
            PhoneId?: components["schemas"]["PhoneNumber164"];
            /** @description The username. */
            UserName?: components["schemas"]["UserName"];
            /** @description Whether the email address counts as verified. */
            EmailVerified?: boolean;
            /** @description Whether the phone number counts as verified. */
            PhoneIdVerified?: boolean;
            /** @description False blocks the account, true releases it. */
            IsActive?: boolean;
            /** @description True locks the account until a backend unlocks it, false ends a lock. */
            IsLoginLocked?: boolean;
            /** @description Answers to set, by the id of the question. */
            securityquestionanswer?: components["schemas"]["SecurityAnswerMap"];
        };
        /** @description A backup code. */
        BackupCodeRequest: {
            /**
             * @description Five hexadecimal digits, a dash, five more.
             * @example 1f0a9-c37be
             */
            BackupCode: string;
        };
        /** @description Codes for when the second factor is lost. */
        BackupCodes: {
            /** @description Ten codes, each good for one use. */
            BackUpCodes: string[];
        };
        /** @description Proof of a captcha. Every value passes here but `sim-captcha-wrong`. */
        CaptchaProof: {
            /**
             * @description Of reCAPTCHA.
             * @example sim-captcha
             */
            "g-recaptcha-response"?: string;
            /** @description Of hCaptcha. */
            "h-captcha-response"?: string;
            /** @description Of QQ, with `qq_captcha_randstr`. */
            qq_captcha_ticket?: string;
            /** @description Of QQ. */
            qq_captcha_randstr?: string;
        };
        /** @description The old and the new password. */
        ChangePasswordRequest: components["schemas"]["LockProof"] & {
            /** @description The current password. */
            oldPassword: components["schemas"]["Password"];
            /** @description The password to set. */
            newPassword: components["schemas"]["Password"];
        };
        /** @description The old and the new PIN. */
        ChangePinRequest: {
            /** @description The current PIN. */
            OldPIN: components["schemas"]["Pin"];
            /** @description The PIN to set. One that breaks the rule of the tenant is 1134. */
            NewPIN: components["schemas"]["Pin"];
        };
        /**
         * @description Made by the client, new for each try; the answer is fetched with it.
         * @example 3f9a1c52-7f0e-4c1b-8f56-2d3c4b5a6978
         */
        ClientGuid: string;
        /** @description Whether the consents for one moment are in place. */
        ConsentCheck: {
            ConsentProfile: components["schemas"]["ConsentProfile"];
            /** @description Whether nothing is missing. */
            IsValid: boolean;
        };
        /** @description What happened to the consents of a person. */
        ConsentLogs: {
            /** @description Id of the account. */
            Uid: components["schemas"]["HexId"];
            /** @description Newest first. */
            ConsentLogs: {
                /**
                 * @description Its id.
                 * @example 65f0a1b2c3d4e5f60718293a
                 */
                Id: string;
                /**
                 * @description What kind of submission it was.
                 * @example Default
                 */
                UpdateType: string;
                /** @description Versions of the forms then. */
                CurrentConsentFormsVersions: {
                    /**
                     * @description Its moment.
                     * @example Login
                     */
                    Event: string;
                    /** @description Its version. */
                    Version: number;
                    /** @description Whether the moment is one of the tenant's own. */
                    IsCustom: boolean;
                }[];
                /** @description When it happened. */
                LoggedOnDate: components["schemas"]["Moment"];
                /** @description User agent of the request. */
                UserAgent: string | null;
                /** @description Address the request came from. */
                IP: string | null;
                /** @description Host it was sent to. */
                Host: string | null;
                /** @description What changed. */
                ConsentLogs: {
                    /**
                     * @description Id of what was asked.
                     * @example newsletter
                     */
                    ConsentId: string;
                    /**
                     * @description Agreed or withdrawn.
                     * @enum {string}
                     */
                    Event: "Subscribe" | "Unsubscribe";
                }[];
            }[];
        };
        /** @description Consents of an account. */
        ConsentProfile: {
            /** @description Versions of forms that were answered. */
            AcceptedConsentVersions: {
                /**
                 * @description At what the form is shown.
                 * @example Registration
                 */
                Event: string;
                /**
                 * @description Its version.
                 * @example 1
                 */
                Version: number;
                /** @description The event is one of the tenant. */
                IsCustom: boolean;
            }[] | null;
            /** @description Options that the person agreed to. */
            Consents: {
                /** @description Id of the option. */
                ConsentOptionId: string;
                /**
                 * Format: date-time
                 * @description When.
                 */
                AcceptOnDate: string | null;
            }[] | null;
        };
        /** @description Answers to consent forms. */
        ConsentSubmission: {
            /** @description The forms that are answered. */
            Events?: {
                /**
                 * @description At what the form is shown.
                 * @example Registration
                 */
                Event: string;
                /** @description The event is one of the tenant. */
                IsCustom?: boolean;
            }[];
            /** @description The answers. */
            Data?: {
                /** @description Id of the option. */
                ConsentOptionId: string;
                /** @description The person agrees. */
                IsAccepted: boolean;
            }[];
        };
        /** @description New choices. */
        ConsentUpdate: {
            /** @description What the person chose. */
            Consents: {
                /**
                 * @description Id of what is asked.
                 * @example newsletter
                 */
                ConsentOptionId: string;
                /** @description Whether the person agrees. */
                IsAccepted: boolean;
            }[];
        };
        /** @description A country. */
        Country: {
            /** @description Two letters. */
            Code?: string | null;
            /** @description Its name. */
            Name?: string | null;
        };
        /** @description A registration, and what only a backend may say of it. */
        CreateAccountRequest: components["schemas"]["RegisterRequest"] & {
            /** @description Whether the email address counts as verified. */
            EmailVerified?: boolean;
            /** @description Whether the phone number counts as verified. */
            PhoneIdVerified?: boolean;
            /**
             * @description The uid to have: 1 to 50 letters, digits, `_` and `-`.
             * @example customer-4711
             */
            Uid?: string;
            /** @description Whether the account may be used. */
            IsActive?: boolean;
            /** @description Whether the account is locked. */
            IsLoginLocked?: boolean;
        };
        /** @description As in WebAuthn; binary values in base64url. */
        CreationOptions: {
            /** @description Who asks. */
            rp: {
                /** @description Name of the tenant. */
                name: string;
                /**
                 * @description Domain that the passkey belongs to.
                 * @example localhost
                 */
                id: string;
            };
            /** @description For whom. */
            user: {
                /** @description The identifier. */
                name: string;
                /** @description The same. */
                displayName: string;
                /** @description The uid. */
                id: string;
            };
            challenge: components["schemas"]["WebAuthnChallenge"];
            /** @description Signatures that are taken. */
            pubKeyCredParams: {
                type: components["schemas"]["PublicKeyType"];
                /**
                 * @description COSE number.
                 * @example -7
                 */
                alg: number;
            }[];
            /**
             * @description Milliseconds.
             * @example 60000
             */
            timeout: number;
            /** @description Which passkeys are wanted. */
            authenticatorSelection: {
                /** @description Always false. */
                requireResidentKey: boolean;
                /**
                 * @description Whether the device asks for the person.
                 * @enum {string}
                 */
                userVerification: "preferred" | "required" | "discouraged";
            };
            /** @description Passkeys that the account has already. */
            excludeCredentials?: components["schemas"]["CredentialDescriptor"][];
            /**
             * @description Always `none`.
             * @enum {string}
             */
            attestation?: "none";
        };
        /** @description Names a passkey. */
        CredentialDescriptor: {
            type: components["schemas"]["PublicKeyType"];
            /** @description Its id, base64url. */
            id: string;
        };
        /** @description Records of an account. */
        CustomObjectList: {
            /** @description The records. */
            data: components["schemas"]["CustomObjectRecord"][];
            /** @description How many there are. */
            Count: number;
        };
        /** @description A record of the tenant's own. */
        CustomObjectRecord: {
            /** @description Its id. */
            Id: string;
            /** @description The account it belongs to. */
            Uid: components["schemas"]["HexId"];
            /** @description It is in use. */
            IsActive: boolean;
            /** @description It was deleted. */
            IsDeleted: boolean;
            /** @description When it was made. */
            DateCreated: components["schemas"]["Moment"];
            /** @description When it was last changed. */
            DateModified: components["schemas"]["Moment"];
            CustomObject: components["schemas"]["AnyObject"];
        };
        /** @description The code from the SMS. Answers and captcha proofs are taken and ignored. */
        DeleteByCodeRequest: components["schemas"]["LockProof"] & {
            OTP: components["schemas"]["OneTimeCode"];
        };
        /** @description Done: a mail was sent. */
        DeleteRequested: {
            /**
             * @description Always true.
             * @constant
             */
            IsDeleteRequestAccepted: true;
        };
        /** @description Done. */
        Deleted: {
            /** @description Something was deleted. */
            IsDeleted: boolean;
            /** @description How much was deleted, for older clients. */
            RecordsDeleted?: number;
        };
        /** @description What Duo sent back with the person. */
        DuoRequest: {
            /**
             * @description The state of `DuoAuthEndpoint`.
             * @example d8f0-state
             */
            state: string;
            /**
             * @description The code of Duo.
             * @example d8f0-code
             */
            code: string;
        };
        /** @description What Duo would send back with the person. */
        DuoReturn: {
            /**
             * @description The state that was given.
             * @example d8f0-state
             */
            state: string;
            /**
             * @description A code for it.
             * @example d8f0-code
             */
            code: string;
        };
        /**
         * @description An email address. Compared without regard to case. A malformed one is 1038.
         * @example ada@example.test
         */
        EmailAddress: string;
        /** @description The address and the code that was mailed there. */
        EmailCodeRequest: {
            /** @description An address of the account; its masked form will do. */
            EmailId: components["schemas"]["EmailAddress"];
            Otp: components["schemas"]["OneTimeCode"];
        };
        /** @description The address to send a code to. */
        EmailIdRequest: {
            /** @description An address of the account; its masked form will do. */
            EmailId: components["schemas"]["EmailAddress"];
        };
        /** @description An email address with its type. */
        EmailInput: {
            /**
             * @description Such as `Primary`. Missing: 1201.
             * @example Primary
             */
            Type?: string;
            Value: components["schemas"]["EmailAddress"];
        };
        /** @description A mail that was sent. */
        EmailOtpStatus: {
            /** @description Where it went. */
            Email: string;
        };
        /** @description An email address. */
        EmailRequest: {
            email: components["schemas"]["EmailAddress"];
        };
        /** @description Whom the token is for; what is needed depends on its kind. */
        EmailTokenRequest: {
            Email?: components["schemas"]["EmailAddress"];
            UserName?: components["schemas"]["UserName"];
            /**
             * @description Uid of the account.
             * @example 3f2a9c7e1b5d4068a1c2e3f405162738
             */
            Uid?: string;
            /**
             * @description Type of an address that is added.
             * @example Secondary
             */
            Type?: string;
            /**
             * @description Guid under which the client waits.
             * @example e1f2a3b4-guid
             */
            clientguid?: string;
            /**
             * @description Name of the person.
             * @example Ada
             */
            Name?: string;
        };
        /** @description A token like the one in the mail. */
        EmailVerificationToken: {
            /** @description The token. */
            VerificationToken: components["schemas"]["HexId"];
            /** @description Until when it works. */
            expires_in: components["schemas"]["Moment"];
        };
        /** @description Whether somebody has it. */
        Exists: {
            /** @description True: it is taken. */
            IsExist: boolean;
        };
        /** @description Whether an address is taken, or what came of a verification. */
        ExistsOrVerified: components["schemas"]["Exists"] | components["schemas"]["PostedVerifiedLogin"];
        /** @description An id in another system. */
        ExternalId: {
            /** @description The id. */
            SourceId: string | null;
            /** @description The system. */
            Source: string | null;
        };
        /** @description One field that breaks a rule. */
        FieldError: {
            /**
             * @description Name of the field, lower case.
             * @example password
             */
            FieldName: string;
            /** @description The rule in words. */
            ErrorMessage: string;
        };
        /** @description Whose password is forgotten. */
        ForgotPasswordRequest: {
            email?: components["schemas"]["EmailAddress"];
            username?: components["schemas"]["UserName"];
        };
        /** @description Whose PIN is forgotten. */
        ForgotPinByEmailRequest: {
            Email: components["schemas"]["EmailAddress"];
        };
        /** @description Whose PIN is forgotten. */
        ForgotPinByPhoneRequest: {
            Phone: components["schemas"]["PhoneNumber164"];
        };
        /** @description Whose PIN is forgotten. */
        ForgotPinByUsernameRequest: {
            UserName: components["schemas"]["UserName"];
        };
        /** @description A token like the one in the mail. */
        ForgotToken: {
            /** @description The token. */
            ForgotToken: components["schemas"]["HexId"];
            /** @description Providers of the account. */
            IdentityProviders: string[];
        };
        /** @description A code of the authenticator app, under its older name. */
        GoogleTotpRequest: {
            /**
             * @description The current code of the authenticator app: SHA-1, six digits, steps of 30 s, one step of drift either way.
             * @example 492039
             */
            googleAuthenticatorCode: string;
        };
        /**
         * Format: uuid
         * @description A GUID with dashes, lower case.
         * @example 2b3a8f0e-5f0d-4a7c-9c1e-6f2d8b1a4c53
         */
        Guid: string;
        /**
         * @description Usually 32 hexadecimal digits; a `Uid` of the tenant's choice has 1 to 50 letters, digits, `_` and `-`.
         * @example 6f1d2c3b4a5968778695a4b3c2d1e0f9
         */
        HexId: string;
        /** @description That it was done, in both spellings. */
        LegacyPosted: {
            /** @description Always true. */
            isPosted: boolean;
            /** @description Always true. */
            IsPosted: boolean;
        };
        /** @description A refusal of the older paths: every member in both casings. */
        LegacyRefusal: {
            /** @description What is wrong, and often what to do. */
            Description: string;
            /** @description Why it was refused. */
            ErrorCode: number;
            /** @description The same in few words. */
            Message: string;
            /** @description True when a social provider failed. */
            IsProviderError: boolean;
            /** @description What the provider said, else null. */
            ProviderErrorResponse: string | null;
            /** @description As `Description`. */
            description: string;
            /** @description As `ErrorCode`. */
            errorCode: number;
            /** @description As `Message`. */
            message: string;
            /** @description As `IsProviderError`. */
            isProviderError: boolean;
            /** @description As `ProviderErrorResponse`. */
            providerErrorResponse: string | null;
            /** @description Only with 1194, 1226 and 1243. */
            Data?: components["schemas"]["RefusalData"];
        };
        /** @description What a page behind the link would do. */
        LinkLanding: {
            /**
             * @description Kind of link.
             * @example emailverification
             */
            vtype: string;
            /**
             * @description Its token.
             * @example 71a3c4b41b434dfe95c89c4006399c48
             */
            vtoken: string;
            /**
             * @description Method of the request to send.
             * @enum {string}
             */
            method: "GET" | "PUT" | "POST";
            /**
             * @description Path of the request, with the token in place.
             * @example /identity/v2/auth/email?verificationToken=71a3c4b41b434dfe95c89c4006399c48
             */
            path: string;
        };
        /** @description The guid of a social login without callback. */
        LinkSocialByPingRequest: {
            /** @description Guid under which the social login ran. */
            clientGuid: components["schemas"]["ClientGuid"];
        };
        /** @description Who to link: the access token of a social login, or the guid of one without callback. */
        LinkSocialRequest: {
            /**
             * @description Access token of the social login.
             * @example 6c1f3a52-8d0e-4b7a-9f21-5e4d3c2b1a09
             */
            candidateToken?: string;
            /** @description Guid under which the social login ran. */
            clientGuid?: components["schemas"]["ClientGuid"];
        } | unknown | unknown;
        /** @description Token of a link: 32 hexadecimal digits, good for one use. */
        LinkToken: string;
        /** @description The link was confirmed. */
        LinkVerified: {
            /**
             * @description Always true.
             * @constant
             */
            IsPosted: true;
            /**
             * @description Always true.
             * @constant
             */
            IsVerified: true;
        };
        /** @description What ends a lock of the account, depending on its kind. */
        LockProof: components["schemas"]["CaptchaProof"] & {
            SecurityAnswer?: components["schemas"]["SecurityAnswerMap"];
        };
        /** @description A session, and whose it is. */
        LoginAnswer: {
            Profile: components["schemas"]["Profile"];
            /** @description Send it as `Authorization: Bearer {token}`. */
            access_token: components["schemas"]["Guid"];
            /** @description When the token ends. A moment, not a number of seconds. */
            expires_in: components["schemas"]["Moment"];
            /** @description Good for one refresh. Left out when the tenant gives none. */
            refresh_token?: components["schemas"]["Guid"];
            /** @description Opens the login by PIN. Only with PIN login switched on. */
            session_token?: components["schemas"]["Guid"];
            /** @description When `session_token` ends. */
            session_expires_in?: components["schemas"]["Moment"];
        };
        /** @description What the browser needs to use a passkey. */
        LoginBeginCredential: {
            /** @description Options of `navigator.credentials.get`. */
            LoginBeginCredential: {
                publicKey: components["schemas"]["RequestOptions"];
            };
        };
        /** @description Who wants to log in. One of `email`, `username` and `phone` is needed; the first of them counts. */
        LoginRequest: components["schemas"]["LockProof"] & {
            email?: components["schemas"]["EmailAddress"];
            username?: components["schemas"]["UserName"];
            phone?: components["schemas"]["PhoneNumber164"];
            password?: components["schemas"]["Password"];
        };
        /** @description A token or code like the one in the message. */
        MessageToken: {
            /**
             * @description Token of a link, or code.
             * @example 71a3c4b41b434dfe95c89c4006399c48
             */
            Token: string;
            /** @description Until when it works. */
            ExpiresIn: components["schemas"]["Moment"];
            /** @description Providers of the account, if there is one. Missing for codes by SMS. */
            IdentityProviders?: string[] | null;
        };
        /** @description A login that is complete, or one that waits for its second factor: then `Profile` is null, `access_token` the GUID of zeros and `expires_in` the year 1. */
        MfaLoginAnswer: {
            /** @description The open step, null when none is needed. */
            SecondFactorAuthentication: components["schemas"]["SecondFactorStep"] | null;
            /** @description Null while the step is open. */
            Profile: components["schemas"]["Profile"] | null;
            access_token: components["schemas"]["Guid"];
            /**
             * @description As in `AccessToken`; `0001-01-01T00:00:00` while the step is open.
             * @example 2026-01-05T09:15:00.000Z
             */
            expires_in: string;
            /** @description Good for one refresh. Left out when the tenant gives none. */
            refresh_token?: components["schemas"]["Guid"];
            /** @description Opens the login by PIN. Only with PIN login switched on. */
            session_token?: components["schemas"]["Guid"];
            /** @description When `session_token` ends. */
            session_expires_in?: components["schemas"]["Moment"];
        };
        /** @description A login; the plain form when a push message was sent again. */
        MfaLoginOrPosted: components["schemas"]["MfaLoginAnswer"] | components["schemas"]["Posted"];
        /** @description The number to send codes to. */
        MfaPhoneRequest: {
            phoneNo2FA: components["schemas"]["PhoneNumber164"];
        };
        /** @description Second factors of an account, and what is needed to set one up. */
        MfaSettings: {
            /** @description Picture of the otpauth URL as a `data:` URL, null when the authenticator app is set up already. */
            QRCode: string | null;
            /** @description The same secret to type in: base32 without padding. */
            ManualEntryCode: string | null;
            /** @description Older name of `IsAuthenticatorVerified`. */
            IsGoogleAuthenticatorVerified: boolean;
            /** @description An authenticator app is set up. */
            IsAuthenticatorVerified: boolean;
            /** @description A phone number is set up for codes by SMS. */
            IsOTPAuthenticatorVerified: boolean;
            /** @description Codes by mail are set up. */
            IsEmailOtpAuthenticatorVerified: boolean;
            /** @description Security questions are set up. */
            IsSecurityQuestionAuthenticatorVerified: boolean;
            /** @description A passkey is set up as second factor. */
            IsPasskeyAuthenticatorVerified: boolean;
            /** @description A device takes push messages. */
            IsPushDeviceRegistered: boolean;
            /** @description Duo is set up. */
            IsDuoAuthenticatorVerified: boolean;
            /** @description Picture to register a device for push messages, else null. */
            PushQRCode: string | null;
            /** @description Where Duo asks the person, else null. */
            DuoAuthEndpoint: string | null;
            /** @description The number for codes by SMS; masked while the login is open. */
            OTPPhoneNo: string | null;
            /** @description Set when an SMS was just sent. */
            OTPStatus: components["schemas"]["SmsStatus"] | null;
            /** @description Addresses that can take codes; masked while the login is open. */
            Email: string[] | null;
            /** @description Set when a code was just mailed. */
            EmailOTPStatus: components["schemas"]["EmailOtpStatus"] | null;
            /** @description Questions that can be answered. */
            SecurityQuestions: components["schemas"]["SecurityQuestions"] | null;
            /** @description Older name of `IsSecurityQuestionAuthenticatorVerified`. */
            IsSecurityQuestionEnabled: boolean;
        };
        /**
         * Format: date-time
         * @description Moment in UTC.
         * @example 2026-01-05T09:15:00.000Z
         */
        Moment: string;
        /** @description What `navigator.credentials.create` gave, binary values in base64url. */
        NewPasskey: {
            /** @description Id of the credential. */
            id: string;
            /** @description The same. */
            rawId: string;
            type: components["schemas"]["PublicKeyType"];
            /** @description The new key. */
            response: {
                /** @description Key and signature, CBOR. */
                attestationObject: string;
                /** @description What the browser saw. */
                clientDataJSON: string;
            };
        };
        /**
         * @description A code that was sent. Six digits unless the tenant has other ones.
         * @example 482913
         */
        OneTimeCode: string;
        /** @description An organisation. */
        OrganizationOfProfile: {
            /** @description Its id. */
            Id: string;
        };
        /** @description Address of a page. */
        PageUrl: string;
        /** @description A passkey of an account. */
        Passkey: {
            /** @description Its id. */
            Id: components["schemas"]["HexId"];
            /** @description The identifier it was made for. */
            Identifier: string;
            /** @description When it was made. */
            CreatedAt: components["schemas"]["Moment"];
            /** @description What holds it, when known. */
            Authenticator?: string | null;
        };
        /** @description The new credential, bare or wrapped in `PasskeyCredential`. */
        PasskeyFinishRequest: components["schemas"]["NewPasskey"] | {
            PasskeyCredential: components["schemas"]["NewPasskey"];
        };
        /** @description The passkeys of an account, oldest first. */
        PasskeyList: {
            /** @description The passkeys. */
            Credentials: components["schemas"]["Passkey"][];
        };
        /** @description A password as typed. The rules are a setting of the tenant; what breaks them is 1134, 1015 or 1216. */
        Password: string;
        /** @description A phone number for contact. */
        PhoneNumber: {
            /** @description Such as `Mobile`. */
            PhoneType: string | null;
            /** @description The number. */
            PhoneNumber: string | null;
        };
        /**
         * @description A phone number in E.164 form. A malformed one is 1096.
         * @example +43660123456
         */
        PhoneNumber164: string;
        /** @description A phone number for contact. Without `PhoneType` it is 1213, with a type given twice 1124. */
        PhoneNumberInput: {
            /** @description Such as `Mobile`. */
            PhoneType?: string | null;
            /** @description The number. */
            PhoneNumber?: string | null;
            op?: components["schemas"]["RemoveMark"];
        };
        /** @description That the password was set. */
        PhonePasswordReset: {
            /** @description Always true. */
            IsPosted: boolean;
            /** @description A new session. Only when the tenant logs in after a reset. */
            Data?: components["schemas"]["LoginAnswer"];
        };
        /** @description A phone number. */
        PhoneRequest: {
            phone: components["schemas"]["PhoneNumber164"];
        };
        /**
         * @description A PIN. Four digits unless the tenant has another length.
         * @example 4711
         */
        Pin: string;
        /** @description The PIN of an account. */
        PinInfo: {
            /** @description A stand-in for the hash. The hash itself is never sent. */
            PIN: string | null;
            /** @description The person did not want one yet. */
            Skipped: boolean;
            /**
             * Format: date-time
             * @description When it was skipped.
             */
            SkippedDate: string | null;
            /**
             * Format: date-time
             * @description When it was last set.
             */
            LastPINChangeDate: string | null;
            /** @description Always null here. */
            LastPINChangeToken: string | null;
        };
        /** @description Done. */
        Posted: {
            /**
             * @description Always true.
             * @constant
             */
            IsPosted: true;
        };
        /** @description Done, and often a session with it. */
        PostedLogin: {
            /**
             * @description Always true.
             * @constant
             */
            IsPosted: true;
            /** @description The session, null when something has to be verified first. */
            Data: components["schemas"]["LoginAnswer"] | null;
        };
        /** @description Done. */
        PostedProfile: {
            /**
             * @description Always true.
             * @constant
             */
            IsPosted: true;
            Data: components["schemas"]["Profile"];
        };
        /** @description Done: an SMS was sent. */
        PostedSms: {
            /**
             * @description Always true.
             * @constant
             */
            IsPosted: true;
            /** @description The message. */
            Data: components["schemas"]["SmsStatus"] | null;
        };
        /** @description Done, and often a session with it. */
        PostedTokens: {
            /**
             * @description Always true.
             * @constant
             */
            IsPosted: true;
            /** @description The session. Left out when the tenant does not log in here. */
            Data?: components["schemas"]["AccessToken"] | null;
        };
        /** @description Done: a mail was sent. */
        PostedUuid: {
            /**
             * @description Always true.
             * @constant
             */
            IsPosted: true;
            /**
             * @description Goes to the verification as `uuid`.
             * @example 8f14e45f-ceea-467f-a0e6-1b2c3d4e5f60
             */
            UUID: string;
        };
        /** @description Done, and often a session with it. */
        PostedVerifiedLogin: {
            /**
             * @description Always true.
             * @constant
             */
            IsPosted: true;
            /** @description The session. Left out when the tenant does not log in after the verification. */
            Data?: components["schemas"]["VerifiedLoginAnswer"] | null;
        };
        /** @description A version of the privacy policy that was accepted. */
        PrivacyPolicyAcceptance: {
            /**
             * @description The version.
             * @example 2.0
             */
            Version: string;
            /**
             * @description Where it was accepted.
             * @example API
             */
            AcceptSource: string;
            /** @description When it was accepted. */
            AcceptDateTime: components["schemas"]["Moment"];
        };
        /** @description What a person accepted. */
        PrivacyPolicyHistory: {
            /** @description Id of the account. */
            Uid: components["schemas"]["HexId"];
            /** @description The latest acceptance; null before the first. */
            Current: components["schemas"]["PrivacyPolicyAcceptance"] | null;
            /** @description All acceptances, oldest first. */
            History: components["schemas"]["PrivacyPolicyAcceptance"][];
        };
        /** @description An account. Unset text, lists and objects are null, unset counters 0, unset flags false. With `fields` only what was named is sent. */
        Profile: {
            /** @description Id of the account; a tenant may choose it itself. */
            Uid: components["schemas"]["HexId"];
            /** @description Id of this profile, one for each provider. */
            ID: components["schemas"]["HexId"];
            /**
             * @description `Email` for a profile of our own, else the name of the social provider.
             * @example Email
             * @example facebook
             */
            Provider: string;
            /** @description Addresses of the profile, verified or not. */
            Email: components["schemas"]["ProfileEmail"][] | null;
            About?: components["schemas"]["ProfileText"];
            Age?: components["schemas"]["ProfileText"];
            Associations?: components["schemas"]["ProfileText"];
            City?: components["schemas"]["ProfileText"];
            Company?: components["schemas"]["ProfileText"];
            CoverPhoto?: components["schemas"]["ProfileText"];
            Currency?: components["schemas"]["ProfileText"];
            Favicon?: components["schemas"]["ProfileText"];
            FirstName: components["schemas"]["ProfileText"];
            FullName?: components["schemas"]["ProfileText"];
            Gender?: components["schemas"]["ProfileText"];
            GistsUrl?: components["schemas"]["ProfileText"];
            GravatarImageUrl?: components["schemas"]["ProfileText"];
            HomeTown?: components["schemas"]["ProfileText"];
            Honors?: components["schemas"]["ProfileText"];
            HttpsImageUrl?: components["schemas"]["ProfileText"];
            ImageUrl?: components["schemas"]["ProfileText"];
            Industry?: components["schemas"]["ProfileText"];
            IsGeoEnabled?: components["schemas"]["ProfileText"];
            LastName: components["schemas"]["ProfileText"];
            LocalCity?: components["schemas"]["ProfileText"];
            LocalCountry?: components["schemas"]["ProfileText"];
            LocalLanguage?: components["schemas"]["ProfileText"];
            MainAddress?: components["schemas"]["ProfileText"];
            MiddleName?: components["schemas"]["ProfileText"];
            NickName?: components["schemas"]["ProfileText"];
            Political?: components["schemas"]["ProfileText"];
            Prefix?: components["schemas"]["ProfileText"];
            ProfessionalHeadline?: components["schemas"]["ProfileText"];
            ProfileCity?: components["schemas"]["ProfileText"];
            ProfileCountry?: components["schemas"]["ProfileText"];
            ProfileName?: components["schemas"]["ProfileText"];
            ProfileUrl?: components["schemas"]["ProfileText"];
            PublicRepository?: components["schemas"]["ProfileText"];
            Quota?: components["schemas"]["ProfileText"];
            RelationshipStatus?: components["schemas"]["ProfileText"];
            Religion?: components["schemas"]["ProfileText"];
            RepositoryUrl?: components["schemas"]["ProfileText"];
            StarredUrl?: components["schemas"]["ProfileText"];
            State?: components["schemas"]["ProfileText"];
            Suffix?: components["schemas"]["ProfileText"];
            TagLine?: components["schemas"]["ProfileText"];
            ThumbnailImageUrl?: components["schemas"]["ProfileText"];
            TimeZone?: components["schemas"]["ProfileText"];
            Website?: components["schemas"]["ProfileText"];
            /**
             * @description Date of birth as `mm-dd-yyyy`.
             * @example 12-10-1985
             */
            BirthDate?: string | null;
            /** @description Country of the person. */
            Country?: components["schemas"]["Country"] | null;
            /** @description Postal addresses, one for each type. */
            Addresses?: components["schemas"]["Address"][] | null;
            /** @description Phone numbers for contact, one for each type. They are no identifiers. */
            PhoneNumbers?: components["schemas"]["PhoneNumber"][] | null;
            /** @description Fields that the tenant defined. */
            CustomFields?: components["schemas"]["TextMap"] | null;
            /** @description Pictures by size. */
            ProfileImageUrls?: components["schemas"]["TextMap"] | null;
            /** @description Pages of the person by name. */
            WebProfiles?: components["schemas"]["TextMap"] | null;
            /** @description What the person looks for. */
            InterestedIn?: string[] | null;
            Awards?: components["schemas"]["ProfileList"];
            Books?: components["schemas"]["ProfileList"];
            Certifications?: components["schemas"]["ProfileList"];
            Courses?: components["schemas"]["ProfileList"];
            CurrentStatus?: components["schemas"]["ProfileList"];
            Educations?: components["schemas"]["ProfileList"];
            Family?: components["schemas"]["ProfileList"];
            FavoriteThings?: components["schemas"]["ProfileList"];
            Games?: components["schemas"]["ProfileList"];
            IMAccounts?: components["schemas"]["ProfileList"];
            InspirationalPeople?: components["schemas"]["ProfileList"];
            Interests?: components["schemas"]["ProfileList"];
            Languages?: components["schemas"]["ProfileList"];
            MemberUrlResources?: components["schemas"]["ProfileList"];
            Movies?: components["schemas"]["ProfileList"];
            MutualFriends?: components["schemas"]["ProfileList"];
            Patents?: components["schemas"]["ProfileList"];
            PlacesLived?: components["schemas"]["ProfileList"];
            Positions?: components["schemas"]["ProfileList"];
            Projects?: components["schemas"]["ProfileList"];
            Publications?: components["schemas"]["ProfileList"];
            RecommendationsReceived?: components["schemas"]["ProfileList"];
            RelatedProfileViews?: components["schemas"]["ProfileList"];
            Skills?: components["schemas"]["ProfileList"];
            Sports?: components["schemas"]["ProfileList"];
            TeleVisionShow?: components["schemas"]["ProfileList"];
            Volunteer?: components["schemas"]["ProfileList"];
            FollowersCount?: components["schemas"]["ProfileCounter"];
            FriendsCount?: components["schemas"]["ProfileCounter"];
            NumRecommenders?: components["schemas"]["ProfileCounter"];
            PrivateGists?: components["schemas"]["ProfileCounter"];
            PublicGists?: components["schemas"]["ProfileCounter"];
            TotalPrivateRepository?: components["schemas"]["ProfileCounter"];
            TotalStatusesCount?: components["schemas"]["ProfileCounter"];
            /** @description The person takes news by mail. */
            IsEmailSubscribed?: boolean;
            /** @description The person hides the profile. */
            IsProtected?: boolean;
            /** @description The person looks for work. */
            Hireable?: boolean;
            /** @description Id in a system of the tenant. */
            ExternalUserLoginId?: string | null;
            BoardsCount?: components["schemas"]["ProfileCounter"];
            LikesCount?: components["schemas"]["ProfileCounter"];
            PinsCount?: components["schemas"]["ProfileCounter"];
            Language?: components["schemas"]["ProfileText"];
            Quote?: components["schemas"]["ProfileText"];
            Created?: components["schemas"]["ProfileText"];
            UpdatedTime?: components["schemas"]["ProfileText"];
            Verified?: components["schemas"]["ProfileText"];
            /** @description Older name of the profile id. */
            LRUserID?: string | null;
            /** @description As the provider says. */
            AgeRange?: components["schemas"]["ProfileListItem"] | null;
            /** @description As the provider says. */
            KloutScore?: components["schemas"]["ProfileListItem"] | null;
            /** @description As the provider says. */
            Subscription?: components["schemas"]["ProfileListItem"] | null;
            /** @description As the provider says. */
            Suggestions?: components["schemas"]["ProfileListItem"] | null;
            /** @description What the provider gave, for a social profile. */
            ProviderAccessCredential?: components["schemas"]["ProviderAccessCredential"] | null;
            /** @description This is the first login of the account. */
            FirstLogin?: boolean;
            /** @description Accounts that became part of this one. */
            PreviousUids?: components["schemas"]["HexId"][] | null;
            /**
             * Format: date-time
             * @description When the account was made.
             */
            CreatedDate: string | null;
            /**
             * Format: date-time
             * @description When anything was last changed.
             */
            ModifiedDate: string | null;
            /**
             * Format: date-time
             * @description When the person last changed the profile.
             */
            ProfileModifiedDate?: string | null;
            /**
             * Format: date-time
             * @description When the person registered.
             */
            SignupDate?: string | null;
            /**
             * Format: date-time
             * @description When the person last logged in.
             */
            LastLoginDate?: string | null;
            /** @description Lower case. */
            UserName: string | null;
            /** @description The phone number that is an identifier, in E.164 form. */
            PhoneId: string | null;
            /** @description Addresses that still wait for proof. */
            UnverifiedEmail?: components["schemas"]["ProfileEmail"][] | null;
            /** @description An email address is verified. */
            EmailVerified: boolean;
            /** @description `PhoneId` is verified. */
            PhoneIdVerified: boolean;
            /** @description False: the account is blocked. */
            IsActive: boolean;
            /** @description The account is deleted. */
            IsDeleted: boolean;
            /** @description The account is locked after failed logins. */
            IsLoginLocked: boolean;
            /** @description What ends the lock: `None`, `Captcha`, `SecurityQuestion`, `Suspend` or `Block`. */
            LoginLockedType: string | null;
            /** @description The tenant chose `Uid`. */
            IsCustomUid?: boolean;
            /** @description The password fits the present rules. */
            IsSecurePassword?: boolean;
            /** @description All required fields were given once. */
            IsRequiredFieldsFilledOnce?: boolean;
            /** @description The password is known from a breach. */
            IsPasswordBreached?: boolean;
            /** @description Logins so far. */
            NoOfLogins: number;
            /** @description Provider of the first profile. */
            RegistrationProvider?: string | null;
            /** @description Where the registration came from: the `Referer`, else `API`. */
            RegistrationSource?: string | null;
            /** @description Place of the last login. */
            LastLoginLocation?: string | null;
            /** @description Most sessions of this account, null for the tenant's number. */
            SessionLimit?: number | null;
            /**
             * Format: date-time
             * @description When the password was last set.
             */
            LastPasswordChangeDate?: string | null;
            /** @description Always null here. */
            LastPasswordChangeToken?: string | null;
            /**
             * Format: date-time
             * @description When the password ends.
             */
            PasswordExpirationDate?: string | null;
            /** @description A stand-in for the hash when the account has a password, else null. The hash itself is never sent. */
            Password?: string | null;
            /** @description Null without PIN. */
            PIN?: components["schemas"]["PinInfo"] | null;
            /** @description Roles of the account. */
            Roles?: string[] | null;
            /** @description The version that was accepted last. */
            PrivacyPolicy?: components["schemas"]["PrivacyPolicyAcceptance"] | null;
            /** @description Consents given so far. */
            ConsentProfile?: components["schemas"]["ConsentProfile"] | null;
            /** @description Ids in other systems. */
            ExternalIds?: components["schemas"]["ExternalId"][] | null;
            /** @description Organisations of the account. */
            Organizations?: components["schemas"]["OrganizationOfProfile"][] | null;
            /** @description Always null here. */
            RegistrationData?: components["schemas"]["ProfileListItem"] | null;
            /** @description The person at social providers, null where there is none. Left out where the vendor does. */
            Identities?: components["schemas"]["SocialProfile"][] | null;
        };
        /** @description Counter of a social network, zero when unset. */
        ProfileCounter: number;
        /** @description An email address. */
        ProfileEmail: {
            /**
             * @description Such as `Primary`.
             * @example Primary
             */
            Type: string;
            /** @description The address. */
            Value: components["schemas"]["EmailAddress"];
        };
        /** @description Any of the fields that a person may edit. Unknown fields are ignored. In `Languages`, `PlacesLived`, `Addresses` and `PhoneNumbers` an entry with `op: delete` is removed. */
        ProfileInput: {
            About?: components["schemas"]["ProfileText"];
            Age?: components["schemas"]["ProfileText"];
            Associations?: components["schemas"]["ProfileText"];
            City?: components["schemas"]["ProfileText"];
            Company?: components["schemas"]["ProfileText"];
            CoverPhoto?: components["schemas"]["ProfileText"];
            Currency?: components["schemas"]["ProfileText"];
            Favicon?: components["schemas"]["ProfileText"];
            FirstName?: components["schemas"]["ProfileText"];
            FullName?: components["schemas"]["ProfileText"];
            Gender?: components["schemas"]["ProfileText"];
            GistsUrl?: components["schemas"]["ProfileText"];
            GravatarImageUrl?: components["schemas"]["ProfileText"];
            HomeTown?: components["schemas"]["ProfileText"];
            Honors?: components["schemas"]["ProfileText"];
            HttpsImageUrl?: components["schemas"]["ProfileText"];
            ImageUrl?: components["schemas"]["ProfileText"];
            Industry?: components["schemas"]["ProfileText"];
            IsGeoEnabled?: components["schemas"]["ProfileText"];
            LastName?: components["schemas"]["ProfileText"];
            LocalCity?: components["schemas"]["ProfileText"];
            LocalCountry?: components["schemas"]["ProfileText"];
            LocalLanguage?: components["schemas"]["ProfileText"];
            MainAddress?: components["schemas"]["ProfileText"];
            MiddleName?: components["schemas"]["ProfileText"];
            NickName?: components["schemas"]["ProfileText"];
            Political?: components["schemas"]["ProfileText"];
            Prefix?: components["schemas"]["ProfileText"];
            ProfessionalHeadline?: components["schemas"]["ProfileText"];
            ProfileCity?: components["schemas"]["ProfileText"];
            ProfileCountry?: components["schemas"]["ProfileText"];
            ProfileName?: components["schemas"]["ProfileText"];
            ProfileUrl?: components["schemas"]["ProfileText"];
            PublicRepository?: components["schemas"]["ProfileText"];
            Quota?: components["schemas"]["ProfileText"];
            RelationshipStatus?: components["schemas"]["ProfileText"];
            Religion?: components["schemas"]["ProfileText"];
            RepositoryUrl?: components["schemas"]["ProfileText"];
            StarredUrl?: components["schemas"]["ProfileText"];
            State?: components["schemas"]["ProfileText"];
            Suffix?: components["schemas"]["ProfileText"];
            TagLine?: components["schemas"]["ProfileText"];
            ThumbnailImageUrl?: components["schemas"]["ProfileText"];
            TimeZone?: components["schemas"]["ProfileText"];
            Website?: components["schemas"]["ProfileText"];
            /**
             * @description Date of birth as `mm-dd-yyyy`.
             * @example 12-10-1985
             */
            BirthDate?: string | null;
            /** @description Country of the person. */
            Country?: components["schemas"]["Country"] | null;
            /** @description Postal addresses, one for each type. */
            Addresses?: components["schemas"]["AddressInput"][] | null;
            /** @description Phone numbers for contact, one for each type. They are no identifiers. */
            PhoneNumbers?: components["schemas"]["PhoneNumberInput"][] | null;
            /** @description Fields that the tenant defined. */
            CustomFields?: components["schemas"]["TextMap"] | null;
            /** @description Pictures by size. */
            ProfileImageUrls?: components["schemas"]["TextMap"] | null;
            /** @description Pages of the person by name. */
            WebProfiles?: components["schemas"]["TextMap"] | null;
            /** @description What the person looks for. */
            InterestedIn?: string[] | null;
            Awards?: components["schemas"]["ProfileList"];
            Books?: components["schemas"]["ProfileList"];
            Certifications?: components["schemas"]["ProfileList"];
            Courses?: components["schemas"]["ProfileList"];
            CurrentStatus?: components["schemas"]["ProfileList"];
            Educations?: components["schemas"]["ProfileList"];
            Family?: components["schemas"]["ProfileList"];
            FavoriteThings?: components["schemas"]["ProfileList"];
            Games?: components["schemas"]["ProfileList"];
            IMAccounts?: components["schemas"]["ProfileList"];
            InspirationalPeople?: components["schemas"]["ProfileList"];
            Interests?: components["schemas"]["ProfileList"];
            Languages?: components["schemas"]["ProfileList"];
            MemberUrlResources?: components["schemas"]["ProfileList"];
            Movies?: components["schemas"]["ProfileList"];
            MutualFriends?: components["schemas"]["ProfileList"];
            Patents?: components["schemas"]["ProfileList"];
            PlacesLived?: components["schemas"]["ProfileList"];
            Positions?: components["schemas"]["ProfileList"];
            Projects?: components["schemas"]["ProfileList"];
            Publications?: components["schemas"]["ProfileList"];
            RecommendationsReceived?: components["schemas"]["ProfileList"];
            RelatedProfileViews?: components["schemas"]["ProfileList"];
            Skills?: components["schemas"]["ProfileList"];
            Sports?: components["schemas"]["ProfileList"];
            TeleVisionShow?: components["schemas"]["ProfileList"];
            Volunteer?: components["schemas"]["ProfileList"];
            FollowersCount?: components["schemas"]["ProfileCounter"];
            FriendsCount?: components["schemas"]["ProfileCounter"];
            NumRecommenders?: components["schemas"]["ProfileCounter"];
            PrivateGists?: components["schemas"]["ProfileCounter"];
            PublicGists?: components["schemas"]["ProfileCounter"];
            TotalPrivateRepository?: components["schemas"]["ProfileCounter"];
            TotalStatusesCount?: components["schemas"]["ProfileCounter"];
            /** @description The person takes news by mail. */
            IsEmailSubscribed?: boolean;
            /** @description The person hides the profile. */
            IsProtected?: boolean;
            /** @description The person looks for work. */
            Hireable?: boolean;
            /** @description Id in a system of the tenant. */
            ExternalUserLoginId?: string | null;
        };
        /** @description Entries as they were given, null when unset. */
        ProfileList: components["schemas"]["ProfileListItem"][] | null;
        /** @description An entry as it was given; the members are not looked at. */
        ProfileListItem: {
            [key: string]: unknown;
        };
        /** @description Free text, null when unset. */
        ProfileText: string | null;
        /** @description Opaque text. */
        ProofText: string;
        /** @description What the provider gave. */
        ProviderAccessCredential: {
            /** @description Token of the provider. */
            AccessToken?: string | null;
            /** @description Secret of the token. */
            TokenSecret?: string | null;
        };
        /**
         * @description Always `public-key`.
         * @enum {string}
         */
        PublicKeyType: "public-key";
        /** @description What the person taps. */
        PushAnswerRequest: {
            /**
             * @description Yes or no.
             * @enum {string}
             */
            decision: "approve" | "deny";
        };
        /** @description The text behind `PushQRCode`. */
        PushDeviceRequest: {
            /**
             * @description Registration token, as in the picture or the outbox.
             * @example 71a3c4b41b434dfe95c89c4006399c48
             */
            registration: string;
        };
        /** @description The code, and the address when the account has several. */
        ReauthEmailCodeRequest: {
            /** @description An address of the account; the primary one when left out. */
            emailid?: components["schemas"]["EmailAddress"];
            OTP: components["schemas"]["OneTimeCode"];
        };
        /** @description The password. */
        ReauthPasswordRequest: components["schemas"]["LockProof"] & {
            /** @description The current password. */
            password: components["schemas"]["Password"];
        };
        /** @description The PIN. */
        ReauthPinRequest: {
            /** @description The current PIN. */
            PIN: components["schemas"]["Pin"];
        };
        /** @description The body of every refusal. `ErrorCode` is the contract; the texts are ours and may change. */
        Refusal: {
            /** @description What is wrong, and often what to do. */
            Description: string;
            /**
             * @description Why it was refused.
             * @example 905
             */
            ErrorCode: number;
            /** @description The same in few words. */
            Message: string;
            /** @description True when a social provider failed. */
            IsProviderError: boolean;
            /** @description What the provider said, else null. */
            ProviderErrorResponse: string | null;
            /** @description Only with 1134: the fields that break a rule. */
            Errors?: components["schemas"]["FieldError"][];
            /** @description Only with 1194, 1198, 1226 and 1243. */
            Data?: components["schemas"]["RefusalData"];
        };
        /** @description What the client needs to go on. */
        RefusalData: {
            /** @description With 1194: the token of the session; accept the policy with it. */
            access_token?: components["schemas"]["Guid"];
            /** @description With 1194: when the token ends. */
            expires_in?: components["schemas"]["Moment"];
            /** @description With 1198: when the lock ends. */
            LoginLockedTimeout?: components["schemas"]["Moment"];
            /** @description With 1226: goes to `POST /identity/v2/auth/consent`. */
            ConsentToken?: components["schemas"]["Guid"];
            /** @description With 1243: goes to `POST /identity/v2/auth/pin/set/pinauthtoken`. */
            PINAuthToken?: components["schemas"]["Guid"];
        };
        /** @description Done. */
        RegisterAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            IsPosted: true;
            /** @description The session; the message when a phone number has to be verified first; null when an email address has. */
            Data: components["schemas"]["LoginAnswer"] | components["schemas"]["SmsStatus"] | null;
        };
        /** @description What the browser needs to make a passkey. */
        RegisterBeginCredential: {
            /** @description Options of `navigator.credentials.create`. */
            RegisterBeginCredential: {
                publicKey: components["schemas"]["CreationOptions"];
            };
        };
        /** @description A new account. At least one of `Email`, `PhoneId` and `UserName` is needed, and a password. */
        RegisterRequest: components["schemas"]["ProfileInput"] & {
            /** @description Addresses; the first one, or the one of type `Primary`, gets the mail. */
            Email?: components["schemas"]["EmailInput"][];
            PhoneId?: components["schemas"]["PhoneNumber164"];
            UserName?: components["schemas"]["UserName"];
            Password?: components["schemas"]["Password"];
            /** @description A PIN, when the tenant has them. */
            PINInfo?: {
                PIN?: components["schemas"]["Pin"];
                /** @description Set none yet. */
                Skipped?: boolean;
            };
            Consents?: components["schemas"]["ConsentSubmission"];
            /** @description The person accepts the present version of the privacy policy. */
            AcceptPrivacyPolicy?: boolean;
            SecurityQuestionAnswer?: components["schemas"]["SecurityAnswerMap"];
        };
        /** @description Which factor to remove; exactly one is true, else 1121. */
        RemoveFactorRequest: {
            /** @description The authenticator app. */
            authenticator?: boolean;
            /** @description The authenticator app, under its older name. */
            googleAuthenticator?: boolean;
            /** @description The phone number. */
            otpauthenticator?: boolean;
        };
        /**
         * @description Removes this entry.
         * @enum {string}
         */
        RemoveMark: "delete";
        /** @description As in WebAuthn; binary values in base64url. */
        RequestOptions: {
            challenge: components["schemas"]["WebAuthnChallenge"];
            /**
             * @description Milliseconds.
             * @example 60000
             */
            timeout: number;
            /**
             * @description Domain that the passkey belongs to.
             * @example localhost
             */
            rpId: string;
            /** @description Passkeys of the account. Left out for autofill. */
            allowCredentials?: components["schemas"]["CredentialDescriptor"][];
            /**
             * @description Whether the device asks for the person.
             * @enum {string}
             */
            userVerification: "preferred" | "required" | "discouraged";
        };
        /** @description Who it is, answers to the questions of that person, and the new password. */
        ResetPasswordByAnswerRequest: {
            Email?: components["schemas"]["EmailAddress"];
            Phone?: components["schemas"]["PhoneNumber164"];
            UserName?: components["schemas"]["UserName"];
            password: components["schemas"]["Password"];
            /** @description Answers to security questions, by the id of the question. */
            SecurityAnswer: components["schemas"]["SecurityAnswerMap"];
            /**
             * @description Without effect.
             * @example default
             */
            resetPasswordEmailTemplate?: string;
        };
        /** @description The number, the code from the SMS and the new password. */
        ResetPasswordByPhoneRequest: components["schemas"]["LockProof"] & {
            Phone: components["schemas"]["PhoneNumber164"];
            otp: components["schemas"]["OneTimeCode"];
            password: components["schemas"]["Password"];
            /**
             * @description Without effect.
             * @example default
             */
            smsTemplate?: string;
        };
        /** @description The token of the link, or identifier and code; and the new password. */
        ResetPasswordRequest: components["schemas"]["LockProof"] & {
            /** @description Token of the link (`vtoken`). */
            ResetToken?: components["schemas"]["LinkToken"];
            Email?: components["schemas"]["EmailAddress"];
            UserName?: components["schemas"]["UserName"];
            Otp?: components["schemas"]["OneTimeCode"];
            Password: components["schemas"]["Password"];
            /**
             * @description Without effect.
             * @example default
             */
            WelcomeEmailTemplate?: string;
            /**
             * @description Without effect.
             * @example default
             */
            ResetPasswordEmailTemplate?: string;
        };
        /** @description Who it is, answers and the new PIN. */
        ResetPinByEmailAnswerRequest: {
            Email: components["schemas"]["EmailAddress"];
            /** @description Answers to security questions, by the id of the question. */
            SecurityAnswer: components["schemas"]["SecurityAnswerMap"];
            /** @description The PIN to set. One that breaks the rule of the tenant is 1134. */
            PIN: components["schemas"]["Pin"];
        };
        /** @description Who it is, the code from the mail and the new PIN. */
        ResetPinByEmailCodeRequest: {
            Email: components["schemas"]["EmailAddress"];
            Otp: components["schemas"]["OneTimeCode"];
            /** @description The PIN to set. One that breaks the rule of the tenant is 1134. */
            PIN: components["schemas"]["Pin"];
        };
        /** @description Who it is, answers and the new PIN. */
        ResetPinByPhoneAnswerRequest: {
            Phone: components["schemas"]["PhoneNumber164"];
            /** @description Answers to security questions, by the id of the question. */
            SecurityAnswer: components["schemas"]["SecurityAnswerMap"];
            /** @description The PIN to set. One that breaks the rule of the tenant is 1134. */
            PIN: components["schemas"]["Pin"];
        };
        /** @description Who it is, the code from the SMS and the new PIN. */
        ResetPinByPhoneCodeRequest: {
            Phone: components["schemas"]["PhoneNumber164"];
            Otp: components["schemas"]["OneTimeCode"];
            /** @description The PIN to set. One that breaks the rule of the tenant is 1134. */
            PIN: components["schemas"]["Pin"];
        };
        /** @description The token of the link and the new PIN. */
        ResetPinByTokenRequest: {
            /** @description Token of the link (`vtoken`). */
            ResetToken: components["schemas"]["LinkToken"];
            /** @description The PIN to set. One that breaks the rule of the tenant is 1134. */
            PIN: components["schemas"]["Pin"];
        };
        /** @description Who it is, answers and the new PIN. */
        ResetPinByUsernameAnswerRequest: {
            UserName: components["schemas"]["UserName"];
            /** @description Answers to security questions, by the id of the question. */
            SecurityAnswer: components["schemas"]["SecurityAnswerMap"];
            /** @description The PIN to set. One that breaks the rule of the tenant is 1134. */
            PIN: components["schemas"]["Pin"];
        };
        /** @description Who it is, the code from the mail and the new PIN. */
        ResetPinByUsernameCodeRequest: {
            UserName: components["schemas"]["UserName"];
            Otp: components["schemas"]["OneTimeCode"];
            /** @description The PIN to set. One that breaks the rule of the tenant is 1134. */
            PIN: components["schemas"]["Pin"];
        };
        /** @description A login that waits for its second factor. */
        SecondFactorStep: {
            /** @description Goes to the second step as `secondFactorAuthenticationToken`. */
            SecondFactorAuthenticationToken: components["schemas"]["Guid"];
            /** @description When the second step ends. */
            ExpireIn: components["schemas"]["Moment"];
            /** @description Picture of the otpauth URL as a `data:` URL, null when the authenticator app is set up already. */
            QRCode: string | null;
            /** @description The same secret to type in: base32 without padding. */
            ManualEntryCode: string | null;
            /** @description Older name of `IsAuthenticatorVerified`. */
            IsGoogleAuthenticatorVerified: boolean;
            /** @description An authenticator app is set up. */
            IsAuthenticatorVerified: boolean;
            /** @description A phone number is set up for codes by SMS. */
            IsOTPAuthenticatorVerified: boolean;
            /** @description Codes by mail are set up. */
            IsEmailOtpAuthenticatorVerified: boolean;
            /** @description Security questions are set up. */
            IsSecurityQuestionAuthenticatorVerified: boolean;
            /** @description A passkey is set up as second factor. */
            IsPasskeyAuthenticatorVerified: boolean;
            /** @description A device takes push messages. */
            IsPushDeviceRegistered: boolean;
            /** @description Duo is set up. */
            IsDuoAuthenticatorVerified: boolean;
            /** @description Picture to register a device for push messages, else null. */
            PushQRCode: string | null;
            /** @description Where Duo asks the person, else null. */
            DuoAuthEndpoint: string | null;
            /** @description The number for codes by SMS; masked while the login is open. */
            OTPPhoneNo: string | null;
            /** @description Set when an SMS was just sent. */
            OTPStatus: components["schemas"]["SmsStatus"] | null;
            /** @description Addresses that can take codes; masked while the login is open. */
            Email: string[] | null;
            /** @description Set when a code was just mailed. */
            EmailOTPStatus: components["schemas"]["EmailOtpStatus"] | null;
            /** @description Questions that can be answered. */
            SecurityQuestions: components["schemas"]["SecurityQuestions"] | null;
        };
        /** @description Answer by id of the question. */
        SecurityAnswerMap: {
            [key: string]: string;
        };
        /** @description Answers to security questions. */
        SecurityAnswers: {
            /** @description Id of the question. */
            QuestionId: components["schemas"]["HexId"];
            /** @description The answer, compared without regard to case. */
            Answer: string;
        }[];
        /** @description Answers to security questions. */
        SecurityAnswersRequest: {
            /** @description One entry for each question. */
            SecurityQuestionAnswer: components["schemas"]["SecurityAnswers"];
        };
        /** @description Security questions. */
        SecurityQuestions: {
            /** @description Its id. */
            QuestionId: components["schemas"]["HexId"];
            /** @description Its text. */
            Question: string;
        }[];
        /** @description Time at the server. */
        ServerInfo: {
            /**
             * @description Where it stands.
             * @example Simulator
             */
            ServerLocation: string;
            /**
             * @description Its name.
             * @example stagedoor
             */
            ServerName: string;
            /**
             * @description Its clock, UTC.
             * @example 2026-01-02 09:00:00
             */
            CurrentTime: string;
            /** @description A window to make a one-time token with. */
            Sott: {
                /**
                 * @description Its beginning.
                 * @example 2026-01-02 09:00:00
                 */
                StartTime: string;
                /**
                 * @description Its end.
                 * @example 2026-01-02 09:10:00
                 */
                EndTime: string;
                /**
                 * @description Its length.
                 * @example 10 Minutes
                 */
                TimeDifference: string;
            };
        };
        /** @description A one-time token for registrations. */
        ServerSott: {
            /**
             * @description The token.
             * @example UHJ2b2Fkbg==*c09bd0f1a40662e6eb30c1d2e3f4a5b6
             */
            Sott: string;
            /** @description Until when it works. */
            ExpiryTime: components["schemas"]["Moment"];
        };
        /** @description The PIN to set. */
        SetPinRequest: {
            /** @description The PIN to set. One that breaks the rule of the tenant is 1134. */
            PIN: components["schemas"]["Pin"];
        };
        /** @description Answers to security questions. */
        SetSecurityAnswersRequest: {
            /** @description One entry for each question. */
            SecurityQuestionAnswer: components["schemas"]["SecurityAnswers"];
            /** @description Whether earlier answers give way. */
            ReplaceSecurityQuestionAnswer?: boolean;
        };
        /** @description What came of it. */
        SimulatorOutcome: {
            /**
             * @description `done`, or `nothing-pending` when there was nothing to answer.
             * @enum {string}
             */
            outcome: "done" | "nothing-pending";
        };
        /** @description The code from the SMS. Answers and captcha proofs are taken and ignored. */
        SmsCodeRequest: components["schemas"]["LockProof"] & {
            Otp: components["schemas"]["OneTimeCode"];
        };
        /** @description Whom the code is for. */
        SmsCodeTokenRequest: {
            Phone: components["schemas"]["PhoneNumber164"];
            /**
             * @description Uid of the account, where the number is new to it.
             * @example 3f2a9c7e1b5d4068a1c2e3f405162738
             */
            Uid?: string;
            /**
             * @description Name of the person.
             * @example Ada
             */
            Name?: string;
        };
        /** @description An SMS that was sent. */
        SmsStatus: {
            /** @description Account at the sender of messages; null here. */
            AccountSid: string | null;
            /**
             * @description Id of the message; the outbox knows it.
             * @example SM4f6c1e0b2a9d4b7e8c3f5a1d6e9b0c72
             */
            Sid: string;
        };
        /** @description Who the person is at a social provider. */
        SocialProfile: {
            /**
             * @description Id of the person there, as `providerId` of an unlinking.
             * @example 10158000000000001
             */
            ID: string;
            /**
             * @description Name of the social provider.
             * @example Facebook
             */
            Provider: string;
            /** @description Addresses of the profile, verified or not. */
            Email: components["schemas"]["ProfileEmail"][] | null;
            About?: components["schemas"]["ProfileText"];
            Age?: components["schemas"]["ProfileText"];
            Associations?: components["schemas"]["ProfileText"];
            City?: components["schemas"]["ProfileText"];
            Company?: components["schemas"]["ProfileText"];
            CoverPhoto?: components["schemas"]["ProfileText"];
            Currency?: components["schemas"]["ProfileText"];
            Favicon?: components["schemas"]["ProfileText"];
            FirstName?: components["schemas"]["ProfileText"];
            FullName?: components["schemas"]["ProfileText"];
            Gender?: components["schemas"]["ProfileText"];
            GistsUrl?: components["schemas"]["ProfileText"];
            GravatarImageUrl?: components["schemas"]["ProfileText"];
            HomeTown?: components["schemas"]["ProfileText"];
            Honors?: components["schemas"]["ProfileText"];
            HttpsImageUrl?: components["schemas"]["ProfileText"];
            ImageUrl?: components["schemas"]["ProfileText"];
            Industry?: components["schemas"]["ProfileText"];
            IsGeoEnabled?: components["schemas"]["ProfileText"];
            LastName?: components["schemas"]["ProfileText"];
            LocalCity?: components["schemas"]["ProfileText"];
            LocalCountry?: components["schemas"]["ProfileText"];
            LocalLanguage?: components["schemas"]["ProfileText"];
            MainAddress?: components["schemas"]["ProfileText"];
            MiddleName?: components["schemas"]["ProfileText"];
            NickName?: components["schemas"]["ProfileText"];
            Political?: components["schemas"]["ProfileText"];
            Prefix?: components["schemas"]["ProfileText"];
            ProfessionalHeadline?: components["schemas"]["ProfileText"];
            ProfileCity?: components["schemas"]["ProfileText"];
            ProfileCountry?: components["schemas"]["ProfileText"];
            ProfileName?: components["schemas"]["ProfileText"];
            ProfileUrl?: components["schemas"]["ProfileText"];
            PublicRepository?: components["schemas"]["ProfileText"];
            Quota?: components["schemas"]["ProfileText"];
            RelationshipStatus?: components["schemas"]["ProfileText"];
            Religion?: components["schemas"]["ProfileText"];
            RepositoryUrl?: components["schemas"]["ProfileText"];
            StarredUrl?: components["schemas"]["ProfileText"];
            State?: components["schemas"]["ProfileText"];
            Suffix?: components["schemas"]["ProfileText"];
            TagLine?: components["schemas"]["ProfileText"];
            ThumbnailImageUrl?: components["schemas"]["ProfileText"];
            TimeZone?: components["schemas"]["ProfileText"];
            Website?: components["schemas"]["ProfileText"];
            /**
             * @description Date of birth as `mm-dd-yyyy`.
             * @example 12-10-1985
             */
            BirthDate?: string | null;
            /** @description Country of the person. */
            Country?: components["schemas"]["Country"] | null;
            /** @description Postal addresses, one for each type. */
            Addresses?: components["schemas"]["Address"][] | null;
            /** @description Phone numbers for contact, one for each type. They are no identifiers. */
            PhoneNumbers?: components["schemas"]["PhoneNumber"][] | null;
            /** @description Fields that the tenant defined. */
            CustomFields?: components["schemas"]["TextMap"] | null;
            /** @description Pictures by size. */
            ProfileImageUrls?: components["schemas"]["TextMap"] | null;
            /** @description Pages of the person by name. */
            WebProfiles?: components["schemas"]["TextMap"] | null;
            /** @description What the person looks for. */
            InterestedIn?: string[] | null;
            Awards?: components["schemas"]["ProfileList"];
            Books?: components["schemas"]["ProfileList"];
            Certifications?: components["schemas"]["ProfileList"];
            Courses?: components["schemas"]["ProfileList"];
            CurrentStatus?: components["schemas"]["ProfileList"];
            Educations?: components["schemas"]["ProfileList"];
            Family?: components["schemas"]["ProfileList"];
            FavoriteThings?: components["schemas"]["ProfileList"];
            Games?: components["schemas"]["ProfileList"];
            IMAccounts?: components["schemas"]["ProfileList"];
            InspirationalPeople?: components["schemas"]["ProfileList"];
            Interests?: components["schemas"]["ProfileList"];
            Languages?: components["schemas"]["ProfileList"];
            MemberUrlResources?: components["schemas"]["ProfileList"];
            Movies?: components["schemas"]["ProfileList"];
            MutualFriends?: components["schemas"]["ProfileList"];
            Patents?: components["schemas"]["ProfileList"];
            PlacesLived?: components["schemas"]["ProfileList"];
            Positions?: components["schemas"]["ProfileList"];
            Projects?: components["schemas"]["ProfileList"];
            Publications?: components["schemas"]["ProfileList"];
            RecommendationsReceived?: components["schemas"]["ProfileList"];
            RelatedProfileViews?: components["schemas"]["ProfileList"];
            Skills?: components["schemas"]["ProfileList"];
            Sports?: components["schemas"]["ProfileList"];
            TeleVisionShow?: components["schemas"]["ProfileList"];
            Volunteer?: components["schemas"]["ProfileList"];
            FollowersCount?: components["schemas"]["ProfileCounter"];
            FriendsCount?: components["schemas"]["ProfileCounter"];
            NumRecommenders?: components["schemas"]["ProfileCounter"];
            PrivateGists?: components["schemas"]["ProfileCounter"];
            PublicGists?: components["schemas"]["ProfileCounter"];
            TotalPrivateRepository?: components["schemas"]["ProfileCounter"];
            TotalStatusesCount?: components["schemas"]["ProfileCounter"];
            /** @description The person takes news by mail. */
            IsEmailSubscribed?: boolean;
            /** @description The person hides the profile. */
            IsProtected?: boolean;
            /** @description The person looks for work. */
            Hireable?: boolean;
            /** @description Id in a system of the tenant. */
            ExternalUserLoginId?: string | null;
            BoardsCount?: components["schemas"]["ProfileCounter"];
            LikesCount?: components["schemas"]["ProfileCounter"];
            PinsCount?: components["schemas"]["ProfileCounter"];
            Language?: components["schemas"]["ProfileText"];
            Quote?: components["schemas"]["ProfileText"];
            Created?: components["schemas"]["ProfileText"];
            UpdatedTime?: components["schemas"]["ProfileText"];
            Verified?: components["schemas"]["ProfileText"];
            /** @description Older name of the profile id. */
            LRUserID?: string | null;
            /** @description As the provider says. */
            AgeRange?: components["schemas"]["ProfileListItem"] | null;
            /** @description As the provider says. */
            KloutScore?: components["schemas"]["ProfileListItem"] | null;
            /** @description As the provider says. */
            Subscription?: components["schemas"]["ProfileListItem"] | null;
            /** @description As the provider says. */
            Suggestions?: components["schemas"]["ProfileListItem"] | null;
            /** @description What the provider gave, for a social profile. */
            ProviderAccessCredential?: components["schemas"]["ProviderAccessCredential"] | null;
            /** @description This is the first login of the account. */
            FirstLogin?: boolean;
            /** @description Accounts that became part of this one. */
            PreviousUids?: components["schemas"]["HexId"][] | null;
            /**
             * Format: date-time
             * @description When the account was made.
             */
            CreatedDate?: string | null;
            /**
             * Format: date-time
             * @description When anything was last changed.
             */
            ModifiedDate?: string | null;
            /**
             * Format: date-time
             * @description When the person last changed the profile.
             */
            ProfileModifiedDate?: string | null;
            /**
             * Format: date-time
             * @description When the person registered.
             */
            SignupDate?: string | null;
            /**
             * Format: date-time
             * @description When the person last logged in.
             */
            LastLoginDate?: string | null;
        };
        /** @description A proof, fresh, for the backend of the tenant. */
        StepUpToken: {
            SecondFactorValidationToken: components["schemas"]["Guid"];
            /** @description When the proof ends. */
            ExpireIn: components["schemas"]["Moment"];
        };
        /** @description A proof to check. */
        StepUpTokenRequest: {
            /**
             * @description The proof.
             * @example 6c1f3a52-8d0e-4b7a-9f21-5e4d3c2b1a09
             */
            SecondFactorValidationToken: string;
        };
        /** @description Name of a template. */
        TemplateName: string;
        /** @description Text by name. */
        TextMap: {
            [key: string]: string | null;
        };
        /** @description What is known of a token. */
        TokenInfo: {
            access_token: components["schemas"]["Guid"];
            /**
             * @description How the person logged in.
             * @example Email
             */
            provider: string;
            /** @description The person asked to be remembered. */
            isrememberme: boolean;
        };
        /** @description A code of the authenticator app. */
        TotpRequest: {
            /**
             * @description The current code of the authenticator app: SHA-1, six digits, steps of 30 s, one step of drift either way.
             * @example 492039
             */
            AuthenticatorCode: string;
        };
        /** @description The identity to unlink. */
        UnlinkSocialRequest: {
            /**
             * @description Name of the provider.
             * @example facebook
             */
            provider: string;
            /**
             * @description Id of the person there.
             * @example 10158000000000001
             */
            providerId: string;
        };
        /** @description What the lock asks for: answers or a captcha proof. */
        UnlockRequest: components["schemas"]["LockProof"];
        /** @description Any editable field of the profile, identifiers, and answers to security questions. */
        UpdateProfileRequest: components["schemas"]["ProfileInput"] & {
            /** @description Addresses. */
            Email?: components["schemas"]["EmailInput"][];
            /** @description The phone number that is an identifier. */
            PhoneId?: components["schemas"]["PhoneNumber164"];
            /** @description The username. */
            UserName?: components["schemas"]["UserName"];
            /** @description Answers to set, by the id of the question. */
            securityquestionanswer?: components["schemas"]["SecurityAnswerMap"];
        };
        /** @description What `navigator.credentials.get` gave, binary values in base64url. */
        UsedPasskey: {
            /** @description Id of the credential. */
            id: string;
            /** @description The same. */
            rawId: string;
            type: components["schemas"]["PublicKeyType"];
            /** @description How the authenticator is attached. */
            authenticatorAttachment?: string | null;
            /** @description The signature. */
            response: {
                /** @description What the authenticator says. */
                authenticatorData: string;
                /** @description What the browser saw. */
                clientDataJSON: string;
                /** @description Over both. */
                signature: string;
                /** @description The uid, when the authenticator keeps it. */
                userHandle?: string | null;
            };
        };
        /**
         * @description A username. Compared and kept in lower case.
         * @example ada
         */
        UserName: string;
        /** @description The username to have from now on. */
        UsernameRequest: {
            /** @description 1 to 32 characters without space; kept in lower case. */
            username: components["schemas"]["UserName"];
        };
        /** @description Whether it is valid. */
        Valid: {
            /** @description True: it is. */
            IsValid: boolean;
        };
        /** @description A session after an email address was verified. */
        VerifiedLoginAnswer: {
            Profile: components["schemas"]["Profile"];
            /** @description Send it as `Authorization: Bearer {token}`. */
            access_token: components["schemas"]["Guid"];
            /** @description When the token ends. A moment, not a number of seconds. */
            expires_in: components["schemas"]["Moment"];
            /** @description Good for one refresh. Left out when the tenant gives none. */
            refresh_token?: components["schemas"]["Guid"];
            /** @description Opens the login by PIN. Only with PIN login switched on. */
            session_token?: components["schemas"]["Guid"];
            /** @description When `session_token` ends. */
            session_expires_in?: components["schemas"]["Moment"];
            /** @description The address that was verified. */
            Email?: components["schemas"]["EmailAddress"];
        };
        /** @description The number, when no access token is sent. Not looked at when one is. */
        VerifyPhoneRequest: components["schemas"]["LockProof"] & {
            phone?: components["schemas"]["PhoneNumber164"];
        };
        /**
         * @description 32 random bytes in base64url, good for one try.
         * @example q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA
         */
        WebAuthnChallenge: string;
        /** @description A new credential. */
        WrappedNewPasskey: {
            PasskeyCredential: components["schemas"]["NewPasskey"];
        };
        /** @description A credential that was used. */
        WrappedUsedPasskey: {
            PasskeyCredential: components["schemas"]["UsedPasskey"];
        };
    };
    responses: {
        /**
         * @description The request cannot be understood.
         *
         *     - `908`: A parameter is missing or malformed; `Description` names it.
         *     - `1084`: The body is not a readable JSON object.
         *     - `1083`: The body is not declared as JSON.
         *     - `1060`: The access token is missing.
         */
        BadDeleteOrNoToken: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /**
         * @description The request cannot be understood.
         *
         *     - `908`: A parameter is missing or malformed; `Description` names it.
         *     - `965`: The body is not a readable JSON object.
         *     - `1083`: The body is not declared as JSON.
         */
        BadPost: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /**
         * @description The request cannot be understood.
         *
         *     - `908`: A parameter is missing or malformed; `Description` names it.
         *     - `965`: The body is not a readable JSON object.
         *     - `1083`: The body is not declared as JSON.
         *     - `923`: The secret is missing.
         */
        BadPostOrNoSecret: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /**
         * @description The request cannot be understood.
         *
         *     - `908`: A parameter is missing or malformed; `Description` names it.
         *     - `965`: The body is not a readable JSON object.
         *     - `1083`: The body is not declared as JSON.
         *     - `1060`: The access token is missing.
         */
        BadPostOrNoToken: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /**
         * @description The request cannot be understood.
         *
         *     - `908`: A parameter is missing or malformed; `Description` names it.
         *     - `1079`: The body is not a readable JSON object.
         *     - `1083`: The body is not declared as JSON.
         */
        BadPut: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /**
         * @description The request cannot be understood.
         *
         *     - `908`: A parameter is missing or malformed; `Description` names it.
         *     - `1079`: The body is not a readable JSON object.
         *     - `1083`: The body is not declared as JSON.
         *     - `1060`: The access token is missing.
         */
        BadPutOrNoToken: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description `908`: A parameter is missing or malformed; `Description` names it. */
        BadQuery: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /**
         * @description The request cannot be understood.
         *
         *     - `908`: A parameter is missing or malformed; `Description` names it.
         *     - `923`: The secret is missing.
         */
        BadQueryOrNoSecret: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /**
         * @description The request cannot be understood.
         *
         *     - `908`: A parameter is missing or malformed; `Description` names it.
         *     - `1060`: The access token is missing.
         */
        BadQueryOrNoToken: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description `950`: A fault was injected on purpose, or the simulator itself failed. */
        Failure: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /**
         * @description The request was understood and refused.
         *
         *     - `901`: The key is unknown, or not allowed here.
         *     - `1144`: The tenant has switched this operation off.
         */
        KeyRefused: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description `902`: The secret is wrong. */
        SecretRefused: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /**
         * @description The request was understood and refused.
         *
         *     - `901`: The key is unknown, or not allowed here.
         *     - `1144`: The tenant has switched this operation off.
         *     - `905`: The access token is unknown or was ended.
         *     - `906`: The access token has expired.
         *     - `991`: The account is blocked.
         */
        TokenRefused: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description `429`: Too many requests; the limit is a setting of the tenant. */
        TooManyRequests: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
    };
    parameters: {
        /**
         * @description Where the link of the mail leads; `vtype` and `vtoken` are added to it.
         * @example https://app.example.test/delete
         */
        DeleteUrl: components["schemas"]["PageUrl"];
        /**
         * @description Template of the mail. Kept with the message in the outbox; the answer stays the same.
         * @example welcome
         */
        EmailTemplate: components["schemas"]["TemplateName"];
        /**
         * @description Template of the mail with the second factor. Kept with the message in the outbox; the answer stays the same.
         * @example welcome
         */
        EmailTemplate2FA: components["schemas"]["TemplateName"];
        /**
         * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
         * @example access_token,Profile(Uid,Email/Value)
         */
        Fields: string;
        /**
         * @description Proof of a captcha; may stand in the body as well. Every value passes here but `sim-captcha-wrong`.
         * @example sim-captcha
         */
        GRecaptchaResponse: components["schemas"]["ProofText"];
        /**
         * @description As `g-recaptcha-response`.
         * @example sim-captcha
         */
        HCaptchaResponse: components["schemas"]["ProofText"];
        /**
         * @description The code is read out by a call.
         * @example false
         */
        IsVoiceOtp: boolean;
        /**
         * @description True: null in the body clears a field. Else null is as if left out.
         * @example true
         */
        NullSupport: boolean;
        /**
         * @description Which custom object of the tenant.
         * @example cart
         */
        ObjectName: string;
        /**
         * @description `PreventVerificationEmail`: no verification mail is sent.
         * @example PreventVerificationEmail
         */
        Options: components["schemas"]["TemplateName"];
        /**
         * @description Comes with `qq_captcha_ticket`.
         * @example sim
         */
        QqCaptchaRandstr: components["schemas"]["TemplateName"];
        /**
         * @description As `g-recaptcha-response`, together with `qq_captcha_randstr`.
         * @example sim-captcha
         */
        QqCaptchaTicket: components["schemas"]["ProofText"];
        /**
         * @description Where the link of the mail leads; `vtype` and `vtoken` are added to it.
         * @example https://app.example.test/reset
         */
        ResetPasswordUrl: components["schemas"]["PageUrl"];
        /**
         * @description Where the link of the mail leads; `vtype` and `vtoken` are added to it.
         * @example https://app.example.test/pin
         */
        ResetPinUrl: components["schemas"]["PageUrl"];
        /**
         * @description Template of the SMS. Kept with the message in the outbox; the answer stays the same.
         * @example welcome
         */
        SmsTemplate: components["schemas"]["TemplateName"];
        /**
         * @description Template of the SMS with the second factor. Kept with the message in the outbox; the answer stays the same.
         * @example welcome
         */
        SmsTemplate2FA: components["schemas"]["TemplateName"];
        /**
         * @description Where the link of the mail leads; `vtype` and `vtoken` are added to it.
         * @example https://app.example.test/verify
         */
        VerificationUrl: components["schemas"]["PageUrl"];
        /**
         * @description Template of the welcome mail. Kept with the message in the outbox; the answer stays the same.
         * @example welcome
         */
        WelcomeEmailTemplate: components["schemas"]["TemplateName"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description One English sentence for the developer, such as the likely cause of a refusal. Can be switched off.
         * @example The token ended 12 seconds ago by the clock of this world.
         */
        Hint: string;
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
    listCustomObjects: {
        parameters: {
            query: {
                /**
                 * @description Which custom object of the tenant.
                 * @example cart
                 */
                objectName: components["parameters"]["ObjectName"];
            };
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["CustomObjectList"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `999`: The tenant has no custom objects.
             *     - `1057`: The account has no record of this name.
             *     - `1064`: There is no custom object of this name.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    createCustomObject: {
        parameters: {
            query: {
                /**
                 * @description Which custom object of the tenant.
                 * @example cart
                 */
                objectName: components["parameters"]["ObjectName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnyObject"];
            };
        };
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomObjectRecord"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `965`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1060`: The access token is missing.
             *     - `1035`: The body is JSON, but no object.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `999`: The tenant has no custom objects.
             *     - `1002`: The account has as many records as the tenant allows.
             *     - `1064`: There is no custom object of this name.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    getCustomObject: {
        parameters: {
            query: {
                /**
                 * @description Which custom object of the tenant.
                 * @example cart
                 */
                objectName: components["parameters"]["ObjectName"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record.
                 * @example 65f0a1b2c3d4e5f60718293a
                 */
                id: string;
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
                    "application/json": components["schemas"]["CustomObjectRecord"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `995`: The record id is malformed.
             *     - `999`: The tenant has no custom objects.
             *     - `1003`: The record is blocked.
             *     - `1057`: There is no such record.
             *     - `1064`: There is no custom object of this name.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    updateCustomObject: {
        parameters: {
            query: {
                /**
                 * @description Which custom object of the tenant.
                 * @example cart
                 */
                objectName: components["parameters"]["ObjectName"];
                /**
                 * @description `replace` swaps the whole object, `partialreplace` its members at the top only; `Default` is `replace`. In any casing.
                 * @example partialreplace
                 */
                updateType?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record.
                 * @example 65f0a1b2c3d4e5f60718293a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnyObject"];
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
                    "application/json": components["schemas"]["CustomObjectRecord"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `1079`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1060`: The access token is missing.
             *     - `1035`: The body is JSON, but no object.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `995`: The record id is malformed.
             *     - `999`: The tenant has no custom objects.
             *     - `1003`: The record is blocked.
             *     - `1057`: There is no such record.
             *     - `1064`: There is no custom object of this name.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    deleteCustomObject: {
        parameters: {
            query: {
                /**
                 * @description Which custom object of the tenant.
                 * @example cart
                 */
                objectName: components["parameters"]["ObjectName"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record.
                 * @example 65f0a1b2c3d4e5f60718293a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `995`: The record id is malformed.
             *     - `999`: The tenant has no custom objects.
             *     - `1003`: The record is blocked.
             *     - `1057`: There is no such record.
             *     - `1064`: There is no custom object of this name.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    login: {
        parameters: {
            query?: {
                /**
                 * @description Page of the login, for the journal.
                 * @example https://app.example.test/login
                 */
                loginUrl?: components["schemas"]["PageUrl"];
                /**
                 * @description Where the link of the mail leads; `vtype` and `vtoken` are added to it.
                 * @example https://app.example.test/verify
                 */
                verificationUrl?: components["parameters"]["VerificationUrl"];
                /**
                 * @description Template of the mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                emailTemplate?: components["parameters"]["EmailTemplate"];
                /**
                 * @description Template of the SMS. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smsTemplate?: components["parameters"]["SmsTemplate"];
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description `PreventVerificationEmail`: no verification mail is sent.
                 * @example PreventVerificationEmail
                 */
                options?: components["parameters"]["Options"];
                /**
                 * @description Kept in the journal, without effect.
                 * @example false
                 */
                passwordDelegation?: boolean;
                /**
                 * @description Proof of a captcha; may stand in the body as well. Every value passes here but `sim-captcha-wrong`.
                 * @example sim-captcha
                 */
                "g-recaptcha-response"?: components["parameters"]["GRecaptchaResponse"];
                /**
                 * @description As `g-recaptcha-response`.
                 * @example sim-captcha
                 */
                "h-captcha-response"?: components["parameters"]["HCaptchaResponse"];
                /**
                 * @description As `g-recaptcha-response`, together with `qq_captcha_randstr`.
                 * @example sim-captcha
                 */
                qq_captcha_ticket?: components["parameters"]["QqCaptchaTicket"];
                /**
                 * @description Comes with `qq_captcha_ticket`.
                 * @example sim
                 */
                qq_captcha_randstr?: components["parameters"]["QqCaptchaRandstr"];
                /**
                 * @description Template of the risk mail. Kept with the message in the outbox.
                 * @example risk
                 */
                rbaBrowserEmailTemplate?: components["schemas"]["TemplateName"];
                /**
                 * @description Template of the risk SMS. Kept with the message in the outbox.
                 * @example risk
                 */
                rbaBrowserSmsTemplate?: components["schemas"]["TemplateName"];
                /**
                 * @description Template of the risk mail. Kept with the message in the outbox.
                 * @example risk
                 */
                rbaCityEmailTemplate?: components["schemas"]["TemplateName"];
                /**
                 * @description Template of the risk SMS. Kept with the message in the outbox.
                 * @example risk
                 */
                rbaCitySmsTemplate?: components["schemas"]["TemplateName"];
                /**
                 * @description Template of the risk mail. Kept with the message in the outbox.
                 * @example risk
                 */
                rbaCountryEmailTemplate?: components["schemas"]["TemplateName"];
                /**
                 * @description Template of the risk SMS. Kept with the message in the outbox.
                 * @example risk
                 */
                rbaCountrySmsTemplate?: components["schemas"]["TemplateName"];
                /**
                 * @description Template of the risk mail. Kept with the message in the outbox.
                 * @example risk
                 */
                rbaIpEmailTemplate?: components["schemas"]["TemplateName"];
                /**
                 * @description Template of the risk SMS. Kept with the message in the outbox.
                 * @example risk
                 */
                rbaIpSmsTemplate?: components["schemas"]["TemplateName"];
                /**
                 * @description Template of the mail with the login link of 1166.
                 * @example risk
                 */
                rbaOneclickEmailTemplate?: components["schemas"]["TemplateName"];
                /**
                 * @description Template of the SMS with the code of 1167.
                 * @example risk
                 */
                rbaOTPSmsTemplate?: components["schemas"]["TemplateName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description The session, and whose it is. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `965`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1038`: The email address is malformed.
             *     - `1096`: The phone number is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `966`: The identifier or the password is wrong. */
            401: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1286`: The tenant has no login by password.
             *     - `1183`: The tenant has login by username only.
             *     - `1077`: The tenant has no login by email address.
             *     - `1074`: The tenant has no login by phone number.
             *     - `1238`: The tenant has no login by username.
             *     - `938`: There is no such account.
             *     - `991`: The account is blocked.
             *     - `1130`: The account may not log in.
             *     - `1198`: The account is locked for a while; `Data` says until when.
             *     - `1132`: The account is locked until a captcha proof comes with the request.
             *     - `1148`: The account is locked until a security question is answered with the request.
             *     - `970`: The email address is not verified yet; another mail was sent.
             *     - `1066`: The phone number is not verified yet.
             *     - `1122`: Too many mails of this kind.
             *     - `1164`: The login looks suspicious and was stopped.
             *     - `1165`: The login looks risky: send the answer to a security question with it.
             *     - `1166`: The login looks risky: a login link was mailed.
             *     - `1167`: The login looks risky: a code was sent by SMS.
             *     - `1287`: The login comes from a new device.
             *     - `1168`: The login comes from a new browser.
             *     - `1169`: The login comes from a new city.
             *     - `1170`: The login comes from a new country.
             *     - `1171`: The login comes from a new IP address.
             *     - `1176`: A second factor is needed: use `POST /identity/v2/auth/login/2fa`.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    setLoginPhone: {
        parameters: {
            query?: {
                /**
                 * @description Template of the SMS with the second factor. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smsTemplate2FA?: components["parameters"]["SmsTemplate2FA"];
                /**
                 * @description The code is read out by a call.
                 * @example false
                 */
                isVoiceOtp?: components["parameters"]["IsVoiceOtp"];
                /**
                 * @description `PreventVerificationEmail`: no verification mail is sent.
                 * @example PreventVerificationEmail
                 */
                options?: components["parameters"]["Options"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MfaPhoneRequest"];
            };
        };
        responses: {
            /** @description The SMS was sent. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmsStatus"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `1079`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1096`: The phone number is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1103`: The second-factor token is unknown or used.
             *     - `1104`: The second-factor token has expired.
             *     - `1100`: The tenant has no second factor by SMS.
             *     - `1250`: The account has a second factor already.
             *     - `991`: The account is blocked.
             *     - `1071`: The tenant sends no SMS.
             *     - `1072`: The SMS could not be sent.
             *     - `1123`: Too many SMS of this kind.
             *     - `1281`: The tenant makes no voice calls.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    loginMfa: {
        parameters: {
            query?: {
                /**
                 * @description Page of the login, for the journal.
                 * @example https://app.example.test/login
                 */
                loginUrl?: components["schemas"]["PageUrl"];
                /**
                 * @description Where the link of the mail leads; `vtype` and `vtoken` are added to it.
                 * @example https://app.example.test/verify
                 */
                verificationUrl?: components["parameters"]["VerificationUrl"];
                /**
                 * @description Template of the mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                emailTemplate?: components["parameters"]["EmailTemplate"];
                /**
                 * @description Template of the SMS. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smsTemplate?: components["parameters"]["SmsTemplate"];
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description `PreventVerificationEmail`: no verification mail is sent.
                 * @example PreventVerificationEmail
                 */
                options?: components["parameters"]["Options"];
                /**
                 * @description Kept in the journal, without effect.
                 * @example false
                 */
                passwordDelegation?: boolean;
                /**
                 * @description Proof of a captcha; may stand in the body as well. Every value passes here but `sim-captcha-wrong`.
                 * @example sim-captcha
                 */
                "g-recaptcha-response"?: components["parameters"]["GRecaptchaResponse"];
                /**
                 * @description As `g-recaptcha-response`.
                 * @example sim-captcha
                 */
                "h-captcha-response"?: components["parameters"]["HCaptchaResponse"];
                /**
                 * @description As `g-recaptcha-response`, together with `qq_captcha_randstr`.
                 * @example sim-captcha
                 */
                qq_captcha_ticket?: components["parameters"]["QqCaptchaTicket"];
                /**
                 * @description Comes with `qq_captcha_ticket`.
                 * @example sim
                 */
                qq_captcha_randstr?: components["parameters"]["QqCaptchaRandstr"];
                /**
                 * @description Template of the risk mail. Kept with the message in the outbox.
                 * @example risk
                 */
                rbaBrowserEmailTemplate?: components["schemas"]["TemplateName"];
                /**
                 * @description Template of the risk SMS. Kept with the message in the outbox.
                 * @example risk
                 */
                rbaBrowserSmsTemplate?: components["schemas"]["TemplateName"];
                /**
                 * @description Template of the risk mail. Kept with the message in the outbox.
                 * @example risk
                 */
                rbaCityEmailTemplate?: components["schemas"]["TemplateName"];
                /**
                 * @description Template of the risk SMS. Kept with the message in the outbox.
                 * @example risk
                 */
                rbaCitySmsTemplate?: components["schemas"]["TemplateName"];
                /**
                 * @description Template of the risk mail. Kept with the message in the outbox.
                 * @example risk
                 */
                rbaCountryEmailTemplate?: components["schemas"]["TemplateName"];
                /**
                 * @description Template of the risk SMS. Kept with the message in the outbox.
                 * @example risk
                 */
                rbaCountrySmsTemplate?: components["schemas"]["TemplateName"];
                /**
                 * @description Template of the risk mail. Kept with the message in the outbox.
                 * @example risk
                 */
                rbaIpEmailTemplate?: components["schemas"]["TemplateName"];
                /**
                 * @description Template of the risk SMS. Kept with the message in the outbox.
                 * @example risk
                 */
                rbaIpSmsTemplate?: components["schemas"]["TemplateName"];
                /**
                 * @description Template of the mail with the login link of 1166.
                 * @example risk
                 */
                rbaOneclickEmailTemplate?: components["schemas"]["TemplateName"];
                /**
                 * @description Template of the SMS with the code of 1167.
                 * @example risk
                 */
                rbaOTPSmsTemplate?: components["schemas"]["TemplateName"];
                /**
                 * @description Template of the mail with the second factor. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                emailTemplate2FA?: components["parameters"]["EmailTemplate2FA"];
                /**
                 * @description Template of the SMS with the second factor. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smsTemplate2FA?: components["parameters"]["SmsTemplate2FA"];
                /**
                 * @description The code is read out by a call.
                 * @example false
                 */
                isVoiceOtp?: components["parameters"]["IsVoiceOtp"];
                /**
                 * @description Where Duo sends the person back to.
                 * @example https://app.example.test/duo
                 */
                duoredirecturi?: components["schemas"]["PageUrl"];
                /**
                 * @description Token of an open second step; only to send its push message again.
                 * @example 5c8e1f7a-3d2b-4c6e-9f10-7a4b2d8e6c31
                 */
                secondFactorAuthenticationToken?: components["schemas"]["Guid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description The login, complete or with its second step open. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MfaLoginOrPosted"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `965`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1038`: The email address is malformed.
             *     - `1096`: The phone number is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `966`: The identifier or the password is wrong. */
            401: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1097`: The tenant has no second factors.
             *     - `1286`: The tenant has no login by password.
             *     - `1183`: The tenant has login by username only.
             *     - `1077`: The tenant has no login by email address.
             *     - `1074`: The tenant has no login by phone number.
             *     - `1238`: The tenant has no login by username.
             *     - `938`: There is no such account.
             *     - `991`: The account is blocked.
             *     - `1130`: The account may not log in.
             *     - `1198`: The account is locked for a while; `Data` says until when.
             *     - `1132`: The account is locked until a captcha proof comes with the request.
             *     - `1148`: The account is locked until a security question is answered with the request.
             *     - `970`: The email address is not verified yet; another mail was sent.
             *     - `1066`: The phone number is not verified yet.
             *     - `1122`: Too many mails of this kind.
             *     - `1098`: The tenant requires a second factor and offers none.
             *     - `1101`: The account has no second factor, and none can be set up here.
             *     - `1071`: The tenant sends no SMS.
             *     - `1072`: The SMS could not be sent.
             *     - `1123`: Too many SMS of this kind.
             *     - `1281`: A voice call was asked for, and the tenant makes none.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             *     - `1103`: The second-factor token is unknown or used.
             *     - `1104`: The second-factor token has expired.
             *     - `1264`: Too many wrong second factors: log in again.
             *     - `1299`: The tenant has no push messages.
             *     - `1313`: The account has no device for push messages.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    sendPasswordlessEmail: {
        parameters: {
            query?: {
                /**
                 * @description The address.
                 * @example ada@example.test
                 */
                email?: components["schemas"]["EmailAddress"];
                /**
                 * @description The username; the mail goes to the address of the account.
                 * @example ada
                 */
                username?: components["schemas"]["UserName"];
                /**
                 * @description Template of the mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                passwordLessLoginTemplate?: components["schemas"]["TemplateName"];
                /**
                 * @description Where the link of the mail leads; `vtype` and `vtoken` are added to it.
                 * @example https://app.example.test/verify
                 */
                verificationUrl?: components["parameters"]["VerificationUrl"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A mail was sent. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `1141`: None of the identifiers was given.
             *     - `1038`: The email address is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1059`: The tenant has no passwordless login.
             *     - `938`: There is no such account.
             *     - `991`: The account is blocked.
             *     - `1130`: The account may not log in.
             *     - `1039`: The account has no email address.
             *     - `1122`: Too many mails of this kind.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    redeemPasswordlessLink: {
        parameters: {
            query: {
                /**
                 * @description Token of the link.
                 * @example 8d2f0c6b4a1e4f7b9c3d5e6f7a8b9c0d
                 */
                verificationToken: components["schemas"]["LinkToken"];
                /**
                 * @description Template of the welcome mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                welcomeEmailTemplate?: components["parameters"]["WelcomeEmailTemplate"];
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session, and whose it is. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            400: components["responses"]["BadQuery"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1059`: The tenant has no passwordless login.
             *     - `1063`: The token of the link is unknown.
             *     - `1062`: The login link was used before.
             *     - `975`: The link has expired.
             *     - `991`: The account is blocked.
             *     - `1130`: The account may not log in.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    redeemPasswordlessEmailOtp: {
        parameters: {
            query?: {
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    Email: components["schemas"]["EmailAddress"];
                    Otp: components["schemas"]["OneTimeCode"];
                    /** @description Template of the welcome mail. */
                    welcomeEmailTemplate?: string;
                };
            };
        };
        responses: {
            /** @description The session, and whose it is. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `965`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1038`: The email address is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1059`: The tenant has no passwordless login.
             *     - `1237`: The tenant mails links, not codes.
             *     - `938`: There is no such account.
             *     - `991`: The account is blocked.
             *     - `1130`: The account may not log in.
             *     - `1185`: The mailed code is wrong.
             *     - `1186`: The mailed code was used before.
             *     - `1187`: The mailed code has expired, or too many were tried.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    redeemPasswordlessUsernameOtp: {
        parameters: {
            query?: {
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    UserName: components["schemas"]["UserName"];
                    Otp: components["schemas"]["OneTimeCode"];
                    /** @description Template of the welcome mail. */
                    welcomeEmailTemplate?: string;
                };
            };
        };
        responses: {
            /** @description The session, and whose it is. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            400: components["responses"]["BadPost"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1059`: The tenant has no passwordless login.
             *     - `1237`: The tenant mails links, not codes.
             *     - `938`: There is no such account.
             *     - `991`: The account is blocked.
             *     - `1130`: The account may not log in.
             *     - `1185`: The mailed code is wrong.
             *     - `1186`: The mailed code was used before.
             *     - `1187`: The mailed code has expired, or too many were tried.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    sendPasswordlessSms: {
        parameters: {
            query: {
                /**
                 * @description The number; a leading space counts as `+`.
                 * @example +43660123456
                 */
                phone: components["schemas"]["PhoneNumber164"];
                /**
                 * @description Template of the SMS. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smsTemplate?: components["parameters"]["SmsTemplate"];
                /**
                 * @description The code is read out by a call.
                 * @example false
                 */
                isVoiceOtp?: components["parameters"]["IsVoiceOtp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An SMS was sent. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostedSms"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `1096`: The phone number is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1059`: The tenant has no passwordless login.
             *     - `1074`: The tenant has no login by phone number.
             *     - `938`: There is no such account.
             *     - `991`: The account is blocked.
             *     - `1130`: The account may not log in.
             *     - `1071`: The tenant sends no SMS.
             *     - `1072`: The SMS could not be sent.
             *     - `1123`: Too many SMS of this kind.
             *     - `1281`: The tenant makes no voice calls.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    redeemPasswordlessSmsOtp: {
        parameters: {
            query?: {
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description Template of the SMS. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smsTemplate?: components["parameters"]["SmsTemplate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LockProof"] & {
                    Phone: components["schemas"]["PhoneNumber164"];
                    Otp: components["schemas"]["OneTimeCode"];
                };
            };
        };
        responses: {
            /** @description The session, and whose it is. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `1079`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1096`: The phone number is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1059`: The tenant has no passwordless login.
             *     - `1074`: The tenant has no login by phone number.
             *     - `938`: There is no such account.
             *     - `991`: The account is blocked.
             *     - `1130`: The account may not log in.
             *     - `1198`: The account is locked for a while; `Data` says until when.
             *     - `1132`: The account is locked until a captcha proof comes with the request.
             *     - `1148`: The account is locked until a security question is answered with the request.
             *     - `1067`: The code is wrong.
             *     - `1068`: The code was used before.
             *     - `1069`: The code has expired.
             *     - `1070`: No code is open: none was sent, or too many were tried.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    startOneTouchByEmail: {
        parameters: {
            query?: {
                /**
                 * @description Template of the mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                oneTouchLoginEmailTemplate?: components["schemas"]["TemplateName"];
                /**
                 * @description Where the link of the mail leads; `vtype` and `vtoken` are added to it.
                 * @example https://app.example.test/return
                 */
                redirecturl?: components["schemas"]["PageUrl"];
                /**
                 * @description Template of the welcome mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                welcomeEmailTemplate?: components["parameters"]["WelcomeEmailTemplate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaptchaProof"] & {
                    clientguid: components["schemas"]["ClientGuid"];
                    Email: components["schemas"]["EmailAddress"];
                    /** @description Name of the person, for a new account. */
                    Name?: string;
                };
            };
        };
        responses: {
            /** @description A mail was sent. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `965`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1038`: The email address is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1146`: The tenant has no one-touch login.
             *     - `1218`: The captcha proof is missing or wrong.
             *     - `1136`: The client guid was used before.
             *     - `991`: The account is blocked.
             *     - `1130`: The account may not log in.
             *     - `1190`: The tenant takes no registrations.
             *     - `1056`: This email address may not register.
             *     - `1247`: Addresses of this domain may not register.
             *     - `1122`: Too many mails of this kind.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    startOneTouchByPhone: {
        parameters: {
            query?: {
                /**
                 * @description Template of the SMS. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smsTemplate?: components["parameters"]["SmsTemplate"];
                /**
                 * @description The code is read out by a call.
                 * @example false
                 */
                isVoiceOtp?: components["parameters"]["IsVoiceOtp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaptchaProof"] & {
                    Phone: components["schemas"]["PhoneNumber164"];
                    /** @description Name of the person, for a new account. */
                    Name?: string;
                };
            };
        };
        responses: {
            /** @description An SMS was sent. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostedSms"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `965`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1096`: The phone number is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1146`: The tenant has no one-touch login.
             *     - `1218`: The captcha proof is missing or wrong.
             *     - `991`: The account is blocked.
             *     - `1130`: The account may not log in.
             *     - `1190`: The tenant takes no registrations.
             *     - `1071`: The tenant sends no SMS.
             *     - `1072`: The SMS could not be sent.
             *     - `1123`: Too many SMS of this kind.
             *     - `1281`: The tenant makes no voice calls.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    redeemOneTouchOtp: {
        parameters: {
            query: {
                /**
                 * @description The code.
                 * @example 482913
                 */
                otp: components["schemas"]["OneTimeCode"];
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description Template of the SMS. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smsTemplate?: components["parameters"]["SmsTemplate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phone: components["schemas"]["PhoneNumber164"];
                };
            };
        };
        responses: {
            /** @description The session, and whose it is. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `1079`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1096`: The phone number is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1146`: The tenant has no one-touch login.
             *     - `991`: The account is blocked.
             *     - `1130`: The account may not log in.
             *     - `1067`: The code is wrong.
             *     - `1068`: The code was used before.
             *     - `1069`: The code has expired.
             *     - `1070`: No code is open: none was sent, or too many were tried.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    confirmOneTouchLink: {
        parameters: {
            query: {
                /**
                 * @description Token of the link.
                 * @example 8d2f0c6b4a1e4f7b9c3d5e6f7a8b9c0d
                 */
                verificationToken: components["schemas"]["LinkToken"];
                /**
                 * @description Template of the welcome mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                welcomeEmailTemplate?: components["parameters"]["WelcomeEmailTemplate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link was confirmed. The client that waits gets its session with the next ping. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkVerified"];
                };
            };
            400: components["responses"]["BadQuery"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1146`: The tenant has no one-touch login.
             *     - `1063`: The token of the link is unknown.
             *     - `1145`: The link was used before.
             *     - `975`: The link has expired.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    startSmartLogin: {
        parameters: {
            query: {
                /**
                 * @description Made by the client, new for each try.
                 * @example 3f9a1c52-7f0e-4c1b-8f56-2d3c4b5a6978
                 */
                clientGuid: components["schemas"]["ClientGuid"];
                /**
                 * @description The address.
                 * @example ada@example.test
                 */
                email?: components["schemas"]["EmailAddress"];
                /**
                 * @description The username; the mail goes to the address of the account.
                 * @example ada
                 */
                username?: components["schemas"]["UserName"];
                /**
                 * @description The number; a leading space counts as `+`.
                 * @example +43660123456
                 */
                phone?: components["schemas"]["PhoneNumber164"];
                /**
                 * @description Where the link leads; `vtype` and `vtoken` are added to it.
                 * @example https://app.example.test/return
                 */
                redirectUrl?: components["schemas"]["PageUrl"];
                /**
                 * @description Template of the mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smartLoginEmailTemplate?: components["schemas"]["TemplateName"];
                /**
                 * @description Template of the welcome mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                welcomeEmailTemplate?: components["parameters"]["WelcomeEmailTemplate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A mail was sent. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `1141`: None of the identifiers was given.
             *     - `1038`: The email address is malformed.
             *     - `1096`: The phone number is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1135`: The tenant has no smart login.
             *     - `1136`: The client guid was used before.
             *     - `938`: There is no such account.
             *     - `991`: The account is blocked.
             *     - `1130`: The account may not log in.
             *     - `1039`: The account has no email address.
             *     - `1122`: Too many mails of this kind.
             *     - `1071`: The tenant sends no SMS.
             *     - `1072`: The SMS could not be sent.
             *     - `1123`: Too many SMS of this kind.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    pingSmartLogin: {
        parameters: {
            query: {
                /**
                 * @description The guid of the start.
                 * @example 3f9a1c52-7f0e-4c1b-8f56-2d3c4b5a6978
                 */
                clientGuid: components["schemas"]["ClientGuid"];
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session, and whose it is. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            400: components["responses"]["BadQuery"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1135`: The tenant has no smart login.
             *     - `1146`: The tenant has no one-touch login.
             *     - `1140`: The client guid is unknown or has expired.
             *     - `1139`: The link was not clicked yet; ask again.
             *     - `991`: The account is blocked.
             *     - `1130`: The account may not log in.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    confirmSmartLoginLink: {
        parameters: {
            query: {
                /**
                 * @description Token of the link.
                 * @example 8d2f0c6b4a1e4f7b9c3d5e6f7a8b9c0d
                 */
                verificationToken: components["schemas"]["LinkToken"];
                /**
                 * @description Template of the welcome mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                welcomeEmailTemplate?: components["parameters"]["WelcomeEmailTemplate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link was confirmed. The client that waits gets its session with the next ping. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkVerified"];
                };
            };
            400: components["responses"]["BadQuery"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1135`: The tenant has no smart login.
             *     - `1063`: The token of the link is unknown.
             *     - `1137`: The link was confirmed, and the client has its session.
             *     - `1138`: The link was confirmed, and the client did not ask yet.
             *     - `1145`: The link was used before.
             *     - `975`: The link has expired.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    pingSocialLogin: {
        parameters: {
            query: {
                /**
                 * @description The `callbackguid` of the start.
                 * @example 3f9a1c52-7f0e-4c1b-8f56-2d3c4b5a6978
                 */
                clientGuid: components["schemas"]["ClientGuid"];
                /**
                 * @description Template of the mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                emailTemplate?: components["parameters"]["EmailTemplate"];
                /**
                 * @description Where the link of the mail leads; `vtype` and `vtoken` are added to it.
                 * @example https://app.example.test/verify
                 */
                verificationUrl?: components["parameters"]["VerificationUrl"];
                /**
                 * @description Template of the welcome mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                welcomeEmailTemplate?: components["parameters"]["WelcomeEmailTemplate"];
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session, and whose it is. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            400: components["responses"]["BadQuery"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1160`: The tenant has no social login without callback.
             *     - `1140`: The client guid is unknown or has expired.
             *     - `1139`: The person is not back from the provider yet; ask again.
             *     - `991`: The account is blocked.
             *     - `1130`: The account may not log in.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    beginPasskeyLogin: {
        parameters: {
            query: {
                /**
                 * @description Email address or username of the account.
                 * @example ada@example.test
                 */
                identifier: string;
                /**
                 * @description Where the link of the mail leads; `vtype` and `vtoken` are added to it.
                 * @example https://app.example.test/verify
                 */
                verificationUrl?: components["parameters"]["VerificationUrl"];
                /**
                 * @description Template of the mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                emailTemplate?: components["parameters"]["EmailTemplate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The options. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginBeginCredential"];
                };
            };
            400: components["responses"]["BadQuery"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1320`: The tenant has no passkeys.
             *     - `938`: There is no such account.
             *     - `991`: The account is blocked.
             *     - `1130`: The account may not log in.
             *     - `1324`: Passkeys need an account with an email address.
             *     - `1323`: The account has no passkey.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    finishPasskeyLogin: {
        parameters: {
            query?: {
                /**
                 * @description Where the link of the mail leads; `vtype` and `vtoken` are added to it.
                 * @example https://app.example.test/verify
                 */
                verificationUrl?: components["parameters"]["VerificationUrl"];
                /**
                 * @description Template of the mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                emailTemplate?: components["parameters"]["EmailTemplate"];
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    Email?: components["schemas"]["EmailAddress"];
                    PasskeyCredential: components["schemas"]["UsedPasskey"];
                };
            };
        };
        responses: {
            /** @description The session, and whose it is. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `965`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1038`: The email address is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1320`: The tenant has no passkeys.
             *     - `1321`: The passkey could not be verified.
             *     - `991`: The account is blocked.
             *     - `1130`: The account may not log in.
             *     - `970`: The email address is not verified yet; another mail was sent.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    beginPasskeyAutofill: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The options. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginBeginCredential"];
                };
            };
            400: components["responses"]["BadQuery"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1320`: The tenant has no passkeys.
             *     - `1326`: The tenant has no autofill of passkeys.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    finishPasskeyAutofill: {
        parameters: {
            query?: {
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    PasskeyCredential: components["schemas"]["UsedPasskey"];
                };
            };
        };
        responses: {
            /** @description The session, and whose it is. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            400: components["responses"]["BadPost"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1320`: The tenant has no passkeys.
             *     - `1326`: The tenant has no autofill of passkeys.
             *     - `1321`: The passkey could not be verified.
             *     - `991`: The account is blocked.
             *     - `1130`: The account may not log in.
             *     - `970`: The email address is not verified yet; another mail was sent.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    loginWithPin: {
        parameters: {
            query: {
                /**
                 * @description The `session_token` of the last login.
                 * @example 7e6d5c4b-3a29-4817-a605-f4e3d2c1b0a9
                 */
                session_token: components["schemas"]["Guid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    PIN?: components["schemas"]["Pin"];
                };
            };
        };
        responses: {
            /** @description The session, and whose it is. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            400: components["responses"]["BadPost"];
            /** @description `1236`: The PIN is wrong. */
            401: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1233`: The tenant has no PIN.
             *     - `1244`: The tenant has no login by PIN.
             *     - `1245`: The PIN session is unknown or was ended.
             *     - `1246`: The PIN session has expired.
             *     - `991`: The account is blocked.
             *     - `1130`: The account may not log in.
             *     - `1198`: The account is locked for a while; `Data` says until when.
             *     - `1132`: The account is locked until a captcha proof comes with a login by password.
             *     - `1148`: The account is locked until a security question is answered with a login by
             *       password.
             *     - `1234`: The PIN is missing.
             *     - `1235`: The account has no PIN.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    exchangeSocialToken: {
        parameters: {
            query?: {
                /**
                 * @description `facebook`: token of the provider.
                 * @example sim-provider-token
                 */
                fb_Access_Token?: components["schemas"]["ProofText"];
                /**
                 * @description `google`: token of the provider.
                 * @example sim-provider-token
                 */
                google_Access_Token?: components["schemas"]["ProofText"];
                /**
                 * @description `google`: authorisation code; the key may then be named `apiKey`.
                 * @example sim-provider-token
                 */
                google_authcode?: components["schemas"]["ProofText"];
                /**
                 * @description `google`: client of the token. Not looked at.
                 * @example sim-provider-token
                 */
                client_id?: components["schemas"]["ProofText"];
                /**
                 * @description `applert`: refresh token of the provider, missing is 1337. `google`: not looked at.
                 * @example sim-provider-token
                 */
                refresh_token?: components["schemas"]["ProofText"];
                /**
                 * @description `googlejwt`, `facebookjwt`, `applejwt`, `jwt`: the JWT. For `jwt` the header `Authorization` is taken as well.
                 * @example sim-provider-token
                 */
                id_Token?: components["schemas"]["ProofText"];
                /**
                 * @description `jwt`: which provider of the tenant signed it.
                 * @example partner
                 */
                providername?: components["schemas"]["ProofText"];
                /**
                 * @description `twitter`: token of the provider.
                 * @example sim-provider-token
                 */
                tw_Access_Token?: components["schemas"]["ProofText"];
                /**
                 * @description `twitter`: secret of the token, missing is 930.
                 * @example sim-provider-token
                 */
                tw_Token_Secret?: components["schemas"]["ProofText"];
                /**
                 * @description `linkedin`: token of the provider.
                 * @example sim-provider-token
                 */
                ln_Access_Token?: components["schemas"]["ProofText"];
                /**
                 * @description `foursquare`: token of the provider.
                 * @example sim-provider-token
                 */
                fs_Access_Token?: components["schemas"]["ProofText"];
                /**
                 * @description `apple`, `wechat`, `qq`: authorisation code.
                 * @example sim-provider-token
                 */
                code?: components["schemas"]["ProofText"];
                /**
                 * @description Which app of the tenant at the provider. Not looked at.
                 * @example sim-provider-token
                 */
                socialAppName?: components["schemas"]["ProofText"];
            };
            header?: never;
            path: {
                /**
                 * @description `facebook`, `google`, `googlejwt`, `facebookjwt`, `twitter`, `linkedin`, `foursquare`, `apple`, `applejwt`, `applert`, `wechat`, `qq` or `jwt`. Others are 1223.
                 * @example google
                 */
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `922`: The key is missing.
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `929`: The token of the provider is missing.
             *     - `930`: The token secret of the provider is missing.
             *     - `1337`: The refresh token of the provider is missing.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1223`: The tenant has not set up this provider.
             *     - `1000`: The social provider refused or failed.
             *     - `1231`: The JWT names nobody.
             *     - `1232`: The JWT cannot be trusted.
             *     - `1026`: The provider gave no verified email address.
             *     - `1033`: An account with the provider's email address exists and is not linked.
             *     - `1051`: The tenant takes no new accounts by social sign-in.
             *     - `991`: The account is blocked.
             *     - `1130`: The account may not log in.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
            /** @description `429`: Too many requests; the limit is a setting of the tenant. */
            429: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
            /** @description `950`: A fault was injected on purpose, or the simulator itself failed. */
            500: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
        };
    };
    exchangeRequestToken: {
        parameters: {
            query: {
                /**
                 * @description The request token.
                 * @example 4b8d1f6a-2c3e-4d5f-8a9b-0c1d2e3f4a5b
                 */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `923`: The secret is missing.
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
            /** @description `902`: The secret is wrong. */
            401: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `1144`: The tenant has switched this operation off.
             *     - `903`: The request token is unknown.
             *     - `904`: The request token has expired.
             *     - `991`: The account is blocked.
             *     - `1130`: The account may not log in.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
            /** @description `429`: Too many requests; the limit is a setting of the tenant. */
            429: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
            /** @description `950`: A fault was injected on purpose, or the simulator itself failed. */
            500: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
        };
    };
    completeSocialLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the provider. */
                    provider: string;
                    token?: components["schemas"]["ProofText"];
                    callbackguid?: components["schemas"]["ClientGuid"];
                };
            };
        };
        responses: {
            /** @description The person is back. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The request token; null without callback. */
                        token: string | null;
                    };
                };
            };
            400: components["responses"]["BadPost"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1223`: The tenant has not set up this provider.
             *     - `1000`: The social provider refused or failed.
             *     - `1026`: The provider gave no verified email address.
             *     - `1033`: An account with the provider's email address exists and is not linked.
             *     - `1051`: The tenant takes no new accounts by social sign-in.
             *     - `991`: The account is blocked.
             *     - `1130`: The account may not log in.
             *     - `1136`: The client guid was used before.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    findAccount: {
        parameters: {
            query?: {
                /**
                 * @description Email address.
                 * @example ada@example.test
                 */
                email?: string;
                /**
                 * @description Phone number.
                 * @example +43660123456
                 */
                phone?: string;
                /**
                 * @description Username.
                 * @example ada
                 */
                userName?: string;
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `923`: The secret is missing.
             *     - `1118`: An email address, a uid or a phone number is needed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            401: components["responses"]["SecretRefused"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `938`: There is no such account.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    createAccount: {
        parameters: {
            query?: {
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccountRequest"];
            };
        };
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `965`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `923`: The secret is missing.
             *     - `968`: The date of birth is no date, or lies in the future.
             *     - `1038`: The email address is malformed.
             *     - `1096`: The phone number is malformed.
             *     - `1107`: Two addresses have the same type.
             *     - `1124`: Two phone numbers have the same type.
             *     - `1125`: An address has no type.
             *     - `1213`: A phone number has no type.
             *     - `1201`: An email address has no type.
             *     - `1202`: An email address is given twice.
             *     - `1203`: More than one email address is primary.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            401: components["responses"]["SecretRefused"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `936`: The email address belongs to an account already.
             *     - `1017`: The username belongs to an account already.
             *     - `1058`: The phone number belongs to an account already.
             *     - `993`: A custom field is unknown to the tenant.
             *     - `1134`: Fields break the rules of the tenant; `Errors` lists them.
             *     - `1204`: The username is malformed: 1 to 32 characters without space.
             *     - `1044`: The uid is taken.
             *     - `1189`: An email address, a phone number or a username is needed.
             *     - `1200`: The uid is malformed.
             *     - `1015`: The password contains an identifier of the account, or was used before.
             *     - `1216`: The password is a common one.
             *     - `1163`: The person is too young to register.
             *     - `1091`: There is no such security question.
             *     - `1095`: The tenant has no security questions.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    getAccountByUid: {
        parameters: {
            query?: {
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /**
                 * @description Uid of the account.
                 * @example 6f1d2c3b4a5968778695a4b3c2d1e0f9
                 */
                uid: string;
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
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["BadQueryOrNoSecret"];
            401: components["responses"]["SecretRefused"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `937`: There is no account with this id.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    updateAccount: {
        parameters: {
            query?: {
                /**
                 * @description True: null in the body clears a field. Else null is as if left out.
                 * @example true
                 */
                nullSupport?: components["parameters"]["NullSupport"];
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /**
                 * @description Uid of the account.
                 * @example 6f1d2c3b4a5968778695a4b3c2d1e0f9
                 */
                uid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BackendUpdateRequest"];
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
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `1079`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `923`: The secret is missing.
             *     - `968`: The date of birth is no date, or lies in the future.
             *     - `1038`: The email address is malformed.
             *     - `1096`: The phone number is malformed.
             *     - `1107`: Two addresses have the same type.
             *     - `1124`: Two phone numbers have the same type.
             *     - `1125`: An address has no type.
             *     - `1213`: A phone number has no type.
             *     - `1201`: An email address has no type.
             *     - `1202`: An email address is given twice.
             *     - `1203`: More than one email address is primary.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            401: components["responses"]["SecretRefused"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `937`: There is no account with this id.
             *     - `936`: The email address belongs to an account already.
             *     - `1017`: The username belongs to an account already.
             *     - `1058`: The phone number belongs to an account already.
             *     - `993`: A custom field is unknown to the tenant.
             *     - `1134`: Fields break the rules of the tenant; `Errors` lists them.
             *     - `1189`: An email address, a phone number or a username is needed.
             *     - `1204`: The username is malformed: 1 to 32 characters without space.
             *     - `1091`: There is no such security question.
             *     - `1095`: The tenant has no security questions.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    deleteAccountByUid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uid of the account.
                 * @example 6f1d2c3b4a5968778695a4b3c2d1e0f9
                 */
                uid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is gone. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            400: components["responses"]["BadQueryOrNoSecret"];
            401: components["responses"]["SecretRefused"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `937`: There is no account with this id.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    makeEmailVerificationToken: {
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
            /** @description The token. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailVerificationToken"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `965`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `923`: The secret is missing.
             *     - `1038`: The email address is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            401: components["responses"]["SecretRefused"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `938`: There is no such account.
             *     - `1126`: The email address is verified; no token is made.
             *     - `1178`: Too many tokens of this kind were made.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    makeForgotToken: {
        parameters: {
            query?: {
                /**
                 * @description Whether the mail is sent too.
                 * @example false
                 */
                sendEmail?: boolean;
                /**
                 * @description Template of the mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                emailTemplate?: components["parameters"]["EmailTemplate"];
                /**
                 * @description Where the link of the mail leads; `vtype` and `vtoken` are added to it.
                 * @example https://app.example.test/reset
                 */
                resetPasswordUrl?: components["parameters"]["ResetPasswordUrl"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgotPasswordRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForgotToken"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `965`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `923`: The secret is missing.
             *     - `1038`: The email address is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            401: components["responses"]["SecretRefused"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `938`: There is no such account.
             *     - `1178`: Too many tokens of this kind were made.
             *     - `991`: The account is blocked.
             *     - `1039`: The account has no email address.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    makeEmailToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Kind of mail: `emailverification`, `addemail`, `forgotpassword`, `deleteuser`, `passwordlesslogin`, `forgotpin`, `onetouchlogin` or `autologin`. Another one is 1181.
                 * @example passwordlesslogin
                 */
                tokentype: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailTokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageToken"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `965`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `923`: The secret is missing.
             *     - `1038`: The email address is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            401: components["responses"]["SecretRefused"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `936`: The email address belongs to an account already.
             *     - `937`: There is no account with this uid.
             *     - `938`: There is no such account.
             *     - `1126`: The email address is verified; no token is made.
             *     - `1136`: The client guid was used before.
             *     - `1178`: Too many tokens of this kind were made.
             *     - `1181`: There is no mail token of this kind.
             *     - `1235`: The account has no PIN that could be forgotten.
             *     - `991`: The account is blocked.
             *     - `1039`: The account has no email address.
             *     - `1177`: A verified email address is needed first.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    makeSmsCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Kind of SMS: `addphone`, `phoneidverification`, `forgotpassword`, `forgotpin`, `onetouchlogin`, `smartlogin` or `passwordlesslogin`. Another one is 1182.
                 * @example passwordlesslogin
                 */
                smsotptype: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SmsCodeTokenRequest"];
            };
        };
        responses: {
            /** @description The code. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageToken"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `965`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `923`: The secret is missing.
             *     - `1096`: The phone number is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            401: components["responses"]["SecretRefused"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `937`: There is no account with this uid.
             *     - `938`: There is no such account.
             *     - `1058`: The phone number belongs to an account already.
             *     - `1073`: The phone number is verified already.
             *     - `1179`: Too many codes of this kind were made.
             *     - `1182`: There is no SMS code of this kind.
             *     - `1235`: The account has no PIN that could be forgotten.
             *     - `991`: The account is blocked.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    impersonate: {
        parameters: {
            query: {
                /**
                 * @description Uid of the account.
                 * @example 6f1d2c3b4a5968778695a4b3c2d1e0f9
                 */
                uid: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            400: components["responses"]["BadQueryOrNoSecret"];
            401: components["responses"]["SecretRefused"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `937`: There is no account with this id.
             *     - `991`: The account is blocked.
             *     - `1338`: The account has as many sessions as it may have.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    refreshByRefreshToken: {
        parameters: {
            query: {
                /**
                 * @description The refresh token.
                 * @example 9d4e7c1a-0b6f-4e2d-8a35-1c7f9b2e6d40
                 */
                refresh_Token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new pair. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            400: components["responses"]["BadQueryOrNoSecret"];
            401: components["responses"]["SecretRefused"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1217`: The refresh token is unknown, used or ended.
             *     - `991`: The account is blocked.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    revokeRefreshToken: {
        parameters: {
            query: {
                /**
                 * @description The refresh token.
                 * @example 9d4e7c1a-0b6f-4e2d-8a35-1c7f9b2e6d40
                 */
                refresh_Token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is dead. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            400: components["responses"]["BadQueryOrNoSecret"];
            401: components["responses"]["SecretRefused"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1217`: The refresh token is unknown, used or ended.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    revokeRefreshTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uid of the account.
                 * @example 6f1d2c3b4a5968778695a4b3c2d1e0f9
                 */
                uid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are dead. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            400: components["responses"]["BadQueryOrNoSecret"];
            401: components["responses"]["SecretRefused"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `937`: There is no account with this id.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    checkReauthByFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uid of the account.
                 * @example 6f1d2c3b4a5968778695a4b3c2d1e0f9
                 */
                uid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepUpTokenRequest"];
            };
        };
        responses: {
            /** @description It holds. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Valid"];
                };
            };
            400: components["responses"]["BadPostOrNoSecret"];
            401: components["responses"]["SecretRefused"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `937`: There is no account with this id.
             *     - `1193`: The proof is unknown, of another person or kind, used, or has ended.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    checkReauthByPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uid of the account.
                 * @example 6f1d2c3b4a5968778695a4b3c2d1e0f9
                 */
                uid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepUpTokenRequest"];
            };
        };
        responses: {
            /** @description It holds. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Valid"];
                };
            };
            400: components["responses"]["BadPostOrNoSecret"];
            401: components["responses"]["SecretRefused"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `937`: There is no account with this id.
             *     - `1193`: The proof is unknown, of another person or kind, used, or has ended.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    checkReauthByPin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uid of the account.
                 * @example 6f1d2c3b4a5968778695a4b3c2d1e0f9
                 */
                uid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepUpTokenRequest"];
            };
        };
        responses: {
            /** @description It holds. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Valid"];
                };
            };
            400: components["responses"]["BadPostOrNoSecret"];
            401: components["responses"]["SecretRefused"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `937`: There is no account with this id.
             *     - `1193`: The proof is unknown, of another person or kind, used, or has ended.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    listCustomObjectsOfAccount: {
        parameters: {
            query: {
                /**
                 * @description Which custom object of the tenant.
                 * @example cart
                 */
                objectName: components["parameters"]["ObjectName"];
            };
            header?: never;
            path: {
                /**
                 * @description Uid of the account.
                 * @example 6f1d2c3b4a5968778695a4b3c2d1e0f9
                 */
                uid: string;
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
                    "application/json": components["schemas"]["CustomObjectList"];
                };
            };
            400: components["responses"]["BadQueryOrNoSecret"];
            401: components["responses"]["SecretRefused"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `999`: The tenant has no custom objects.
             *     - `1057`: The account has no record of this name.
             *     - `1064`: There is no custom object of this name.
             *     - `937`: There is no account with this id.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    createCustomObjectOfAccount: {
        parameters: {
            query: {
                /**
                 * @description Which custom object of the tenant.
                 * @example cart
                 */
                objectName: components["parameters"]["ObjectName"];
            };
            header?: never;
            path: {
                /**
                 * @description Uid of the account.
                 * @example 6f1d2c3b4a5968778695a4b3c2d1e0f9
                 */
                uid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnyObject"];
            };
        };
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomObjectRecord"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `965`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `923`: The secret is missing.
             *     - `1035`: The body is JSON, but no object.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            401: components["responses"]["SecretRefused"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `999`: The tenant has no custom objects.
             *     - `1002`: The account has as many records as the tenant allows.
             *     - `1064`: There is no custom object of this name.
             *     - `937`: There is no account with this id.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    getCustomObjectOfAccount: {
        parameters: {
            query: {
                /**
                 * @description Which custom object of the tenant.
                 * @example cart
                 */
                objectName: components["parameters"]["ObjectName"];
            };
            header?: never;
            path: {
                /**
                 * @description Uid of the account.
                 * @example 6f1d2c3b4a5968778695a4b3c2d1e0f9
                 */
                uid: string;
                /**
                 * @description Id of the record.
                 * @example 65f0a1b2c3d4e5f60718293a
                 */
                id: string;
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
                    "application/json": components["schemas"]["CustomObjectRecord"];
                };
            };
            400: components["responses"]["BadQueryOrNoSecret"];
            401: components["responses"]["SecretRefused"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `995`: The record id is malformed.
             *     - `999`: The tenant has no custom objects.
             *     - `1003`: The record is blocked.
             *     - `1057`: There is no such record.
             *     - `1064`: There is no custom object of this name.
             *     - `937`: There is no account with this id.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    updateCustomObjectOfAccount: {
        parameters: {
            query: {
                /**
                 * @description Which custom object of the tenant.
                 * @example cart
                 */
                objectName: components["parameters"]["ObjectName"];
                /**
                 * @description `replace` swaps the whole object, `partialreplace` its members at the top only; `Default` is `replace`. In any casing.
                 * @example partialreplace
                 */
                updateType?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Uid of the account.
                 * @example 6f1d2c3b4a5968778695a4b3c2d1e0f9
                 */
                uid: string;
                /**
                 * @description Id of the record.
                 * @example 65f0a1b2c3d4e5f60718293a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnyObject"];
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
                    "application/json": components["schemas"]["CustomObjectRecord"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `1079`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `923`: The secret is missing.
             *     - `1035`: The body is JSON, but no object.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            401: components["responses"]["SecretRefused"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `995`: The record id is malformed.
             *     - `999`: The tenant has no custom objects.
             *     - `1003`: The record is blocked.
             *     - `1057`: There is no such record.
             *     - `1064`: There is no custom object of this name.
             *     - `937`: There is no account with this id.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    deleteCustomObjectOfAccount: {
        parameters: {
            query: {
                /**
                 * @description Which custom object of the tenant.
                 * @example cart
                 */
                objectName: components["parameters"]["ObjectName"];
            };
            header?: never;
            path: {
                /**
                 * @description Uid of the account.
                 * @example 6f1d2c3b4a5968778695a4b3c2d1e0f9
                 */
                uid: string;
                /**
                 * @description Id of the record.
                 * @example 65f0a1b2c3d4e5f60718293a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            400: components["responses"]["BadQueryOrNoSecret"];
            401: components["responses"]["SecretRefused"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `995`: The record id is malformed.
             *     - `999`: The tenant has no custom objects.
             *     - `1003`: The record is blocked.
             *     - `1057`: There is no such record.
             *     - `1064`: There is no custom object of this name.
             *     - `937`: There is no account with this id.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    makeSott: {
        parameters: {
            query?: {
                /**
                 * @description Minutes that the one-time token is good for; ten when left out.
                 * @example 10
                 */
                timeDifference?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerSott"];
                };
            };
            400: components["responses"]["BadQueryOrNoSecret"];
            401: components["responses"]["SecretRefused"];
            403: components["responses"]["KeyRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    getServerInfo: {
        parameters: {
            query?: {
                /**
                 * @description Minutes that the one-time token is good for; ten when left out.
                 * @example 10
                 */
                timeDifference?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerInfo"];
                };
            };
            400: components["responses"]["BadQuery"];
            403: components["responses"]["KeyRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    getAppInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppInfo"];
                };
            };
            400: components["responses"]["BadQuery"];
            403: components["responses"]["KeyRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    forgotPassword: {
        parameters: {
            query?: {
                /**
                 * @description Where the link of the mail leads; `vtype` and `vtoken` are added to it.
                 * @example https://app.example.test/reset
                 */
                resetPasswordUrl?: components["parameters"]["ResetPasswordUrl"];
                /**
                 * @description Template of the mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                emailTemplate?: components["parameters"]["EmailTemplate"];
                /**
                 * @description Proof of a captcha; may stand in the body as well. Every value passes here but `sim-captcha-wrong`.
                 * @example sim-captcha
                 */
                "g-recaptcha-response"?: components["parameters"]["GRecaptchaResponse"];
                /**
                 * @description As `g-recaptcha-response`.
                 * @example sim-captcha
                 */
                "h-captcha-response"?: components["parameters"]["HCaptchaResponse"];
                /**
                 * @description As `g-recaptcha-response`, together with `qq_captcha_randstr`.
                 * @example sim-captcha
                 */
                qq_captcha_ticket?: components["parameters"]["QqCaptchaTicket"];
                /**
                 * @description Comes with `qq_captcha_ticket`.
                 * @example sim
                 */
                qq_captcha_randstr?: components["parameters"]["QqCaptchaRandstr"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgotPasswordRequest"];
            };
        };
        responses: {
            /** @description The mail was sent. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `965`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1038`: The email address is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `938`: There is no such account.
             *     - `1039`: The account has no email address.
             *     - `1122`: Too many mails of this kind.
             *     - `991`: The account is blocked.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    resetPassword: {
        parameters: {
            query?: {
                /**
                 * @description Proof of a captcha; may stand in the body as well. Every value passes here but `sim-captcha-wrong`.
                 * @example sim-captcha
                 */
                "g-recaptcha-response"?: components["parameters"]["GRecaptchaResponse"];
                /**
                 * @description As `g-recaptcha-response`.
                 * @example sim-captcha
                 */
                "h-captcha-response"?: components["parameters"]["HCaptchaResponse"];
                /**
                 * @description As `g-recaptcha-response`, together with `qq_captcha_randstr`.
                 * @example sim-captcha
                 */
                qq_captcha_ticket?: components["parameters"]["QqCaptchaTicket"];
                /**
                 * @description Comes with `qq_captcha_ticket`.
                 * @example sim
                 */
                qq_captcha_randstr?: components["parameters"]["QqCaptchaRandstr"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordRequest"];
            };
        };
        responses: {
            /** @description The password is set. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostedTokens"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `1079`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1038`: The email address is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1063`: The token of the link is unknown.
             *     - `974`: The link or code was used before.
             *     - `975`: The link or code has expired.
             *     - `1185`: The mailed code is wrong, or none is open.
             *     - `938`: There is no such account.
             *     - `991`: The account is blocked.
             *     - `1132`: The account is locked until a captcha proof comes with the request.
             *     - `1148`: The account is locked until a security question is answered with the request.
             *     - `1198`: The account is locked for a while; `Data` says until when.
             *     - `1134`: Fields break the rules of the tenant; `Errors` lists them.
             *     - `1216`: The password is a common one.
             *     - `1015`: The password contains an identifier of the account, or was used before.
             *     - `1130`: The account may not log in.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    resetPasswordByPhone: {
        parameters: {
            query?: {
                /**
                 * @description Proof of a captcha; may stand in the body as well. Every value passes here but `sim-captcha-wrong`.
                 * @example sim-captcha
                 */
                "g-recaptcha-response"?: components["parameters"]["GRecaptchaResponse"];
                /**
                 * @description As `g-recaptcha-response`.
                 * @example sim-captcha
                 */
                "h-captcha-response"?: components["parameters"]["HCaptchaResponse"];
                /**
                 * @description As `g-recaptcha-response`, together with `qq_captcha_randstr`.
                 * @example sim-captcha
                 */
                qq_captcha_ticket?: components["parameters"]["QqCaptchaTicket"];
                /**
                 * @description Comes with `qq_captcha_ticket`.
                 * @example sim
                 */
                qq_captcha_randstr?: components["parameters"]["QqCaptchaRandstr"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordByPhoneRequest"];
            };
        };
        responses: {
            /** @description The password is set. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhonePasswordReset"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `1079`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1096`: The phone number is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1067`: The code is wrong.
             *     - `1068`: The code was used before.
             *     - `1069`: The code has expired.
             *     - `1070`: No code is open: none was sent, or too many were tried.
             *     - `938`: There is no such account.
             *     - `1074`: The tenant has no login by phone number.
             *     - `991`: The account is blocked.
             *     - `1132`: The account is locked until a captcha proof comes with the request.
             *     - `1148`: The account is locked until a security question is answered with the request.
             *     - `1198`: The account is locked for a while; `Data` says until when.
             *     - `1134`: Fields break the rules of the tenant; `Errors` lists them.
             *     - `1216`: The password is a common one.
             *     - `1015`: The password contains an identifier of the account, or was used before.
             *     - `1130`: The account may not log in.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    forgotPasswordByPhone: {
        parameters: {
            query?: {
                /**
                 * @description Template of the SMS. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smsTemplate?: components["parameters"]["SmsTemplate"];
                /**
                 * @description The code is read out by a call.
                 * @example false
                 */
                isVoiceOtp?: components["parameters"]["IsVoiceOtp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneRequest"];
            };
        };
        responses: {
            /** @description The SMS was sent. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostedSms"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `965`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1096`: The phone number is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `938`: There is no such account.
             *     - `1074`: The tenant has no login by phone number.
             *     - `1071`: The tenant sends no SMS.
             *     - `1072`: The SMS could not be sent.
             *     - `1123`: Too many SMS of this kind.
             *     - `1281`: The tenant makes no voice calls.
             *     - `991`: The account is blocked.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    changePassword: {
        parameters: {
            query?: {
                /**
                 * @description Proof of a captcha; may stand in the body as well. Every value passes here but `sim-captcha-wrong`.
                 * @example sim-captcha
                 */
                "g-recaptcha-response"?: components["parameters"]["GRecaptchaResponse"];
                /**
                 * @description As `g-recaptcha-response`.
                 * @example sim-captcha
                 */
                "h-captcha-response"?: components["parameters"]["HCaptchaResponse"];
                /**
                 * @description As `g-recaptcha-response`, together with `qq_captcha_randstr`.
                 * @example sim-captcha
                 */
                qq_captcha_ticket?: components["parameters"]["QqCaptchaTicket"];
                /**
                 * @description Comes with `qq_captcha_ticket`.
                 * @example sim
                 */
                qq_captcha_randstr?: components["parameters"]["QqCaptchaRandstr"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description The password is changed. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            400: components["responses"]["BadPutOrNoToken"];
            /** @description `967`: The current password is wrong. */
            401: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `982`: The captcha proof is wrong.
             *     - `1132`: The account is locked until a captcha proof comes with the request.
             *     - `1148`: The account is locked until a security question is answered with the request.
             *     - `1134`: Fields break the rules of the tenant; `Errors` lists them.
             *     - `1216`: The password is a common one.
             *     - `1015`: The password contains an identifier of the account, or was used before.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    resetPasswordByAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordByAnswerRequest"];
            };
        };
        responses: {
            /** @description The password is set. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostedTokens"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `1079`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1038`: The email address is malformed.
             *     - `1096`: The phone number is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `938`: There is no such account.
             *     - `991`: The account is blocked.
             *     - `1091`: There is no such security question.
             *     - `1092`: The account has no answers to security questions.
             *     - `1093`: The answer to the security question is wrong.
             *     - `1094`: The person has not answered this question.
             *     - `1095`: The tenant has no security questions.
             *     - `1132`: The account is locked until a captcha proof comes with the request.
             *     - `1198`: The account is locked for a while; `Data` says until when.
             *     - `1134`: Fields break the rules of the tenant; `Errors` lists them.
             *     - `1216`: The password is a common one.
             *     - `1015`: The password contains an identifier of the account, or was used before.
             *     - `1130`: The account may not log in.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    forgotPasskey: {
        parameters: {
            query?: {
                /**
                 * @description Where the link of the mail leads; `vtype` and `vtoken` are added to it.
                 * @example https://app.example.test/passkey
                 */
                resetpasskeyurl?: string;
                /**
                 * @description Template of the mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                emailTemplate?: components["parameters"]["EmailTemplate"];
            };
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
            /** @description The mail was sent. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `965`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1038`: The email address is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `938`: There is no such account.
             *     - `1320`: The tenant has no passkeys.
             *     - `1323`: The account has no passkey.
             *     - `1122`: Too many mails of this kind.
             *     - `991`: The account is blocked.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    beginPasskeyReset: {
        parameters: {
            query: {
                /**
                 * @description Token of the link.
                 * @example 71a3c4b41b434dfe95c89c4006399c48
                 */
                vtoken: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The options. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterBeginCredential"];
                };
            };
            400: components["responses"]["BadQuery"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1063`: The token of the link is unknown.
             *     - `974`: The link was used before.
             *     - `975`: The link has expired.
             *     - `1320`: The tenant has no passkeys.
             *     - `991`: The account is blocked.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    finishPasskeyReset: {
        parameters: {
            query: {
                /**
                 * @description Token of the link.
                 * @example 71a3c4b41b434dfe95c89c4006399c48
                 */
                vtoken: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyFinishRequest"];
            };
        };
        responses: {
            /** @description The passkey is made. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            400: components["responses"]["BadPost"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1063`: The token of the link is unknown.
             *     - `974`: The link was used before.
             *     - `975`: The link has expired.
             *     - `1320`: The tenant has no passkeys.
             *     - `1321`: The passkey could not be verified.
             *     - `991`: The account is blocked.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    forgotPinByEmail: {
        parameters: {
            query?: {
                /**
                 * @description Template of the mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                emailTemplate?: components["parameters"]["EmailTemplate"];
                /**
                 * @description Where the link of the mail leads; `vtype` and `vtoken` are added to it.
                 * @example https://app.example.test/pin
                 */
                resetPINUrl?: components["parameters"]["ResetPinUrl"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgotPinByEmailRequest"];
            };
        };
        responses: {
            /** @description The mail was sent. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `965`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1038`: The email address is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `938`: There is no such account.
             *     - `1233`: The tenant has no PIN.
             *     - `1235`: The account has no PIN.
             *     - `1122`: Too many mails of this kind.
             *     - `991`: The account is blocked.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    forgotPinByUsername: {
        parameters: {
            query?: {
                /**
                 * @description Template of the mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                emailTemplate?: components["parameters"]["EmailTemplate"];
                /**
                 * @description Where the link of the mail leads; `vtype` and `vtoken` are added to it.
                 * @example https://app.example.test/pin
                 */
                resetPINUrl?: components["parameters"]["ResetPinUrl"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgotPinByUsernameRequest"];
            };
        };
        responses: {
            /** @description The mail was sent. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            400: components["responses"]["BadPost"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `938`: There is no such account.
             *     - `1039`: The account has no email address.
             *     - `1233`: The tenant has no PIN.
             *     - `1235`: The account has no PIN.
             *     - `1122`: Too many mails of this kind.
             *     - `991`: The account is blocked.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    forgotPinByPhone: {
        parameters: {
            query?: {
                /**
                 * @description Template of the SMS. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smsTemplate?: components["parameters"]["SmsTemplate"];
                /**
                 * @description The code is read out by a call.
                 * @example false
                 */
                isVoiceOtp?: components["parameters"]["IsVoiceOtp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgotPinByPhoneRequest"];
            };
        };
        responses: {
            /** @description The SMS was sent. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostedSms"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `965`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1096`: The phone number is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `938`: There is no such account.
             *     - `1233`: The tenant has no PIN.
             *     - `1235`: The account has no PIN.
             *     - `1071`: The tenant sends no SMS.
             *     - `1072`: The SMS could not be sent.
             *     - `1123`: Too many SMS of this kind.
             *     - `1281`: The tenant makes no voice calls.
             *     - `991`: The account is blocked.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    resetPinByToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPinByTokenRequest"];
            };
        };
        responses: {
            /** @description The PIN is set. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            400: components["responses"]["BadPut"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1063`: The token of the link is unknown.
             *     - `1242`: The link was used before.
             *     - `975`: The link has expired.
             *     - `1134`: The PIN breaks the rule of the tenant; `Errors` lists it.
             *     - `1233`: The tenant has no PIN.
             *     - `991`: The account is blocked.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    resetPinByEmailCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPinByEmailCodeRequest"];
            };
        };
        responses: {
            /** @description The PIN is set. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `1079`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1038`: The email address is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `938`: There is no such account.
             *     - `1185`: The mailed code is wrong, or none is open.
             *     - `1186`: The mailed code was used before.
             *     - `1187`: The mailed code has expired, or too many were tried.
             *     - `1134`: The PIN breaks the rule of the tenant; `Errors` lists it.
             *     - `1233`: The tenant has no PIN.
             *     - `1235`: The account has no PIN.
             *     - `991`: The account is blocked.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    resetPinByPhoneCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPinByPhoneCodeRequest"];
            };
        };
        responses: {
            /** @description The PIN is set. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `1079`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1096`: The phone number is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `938`: There is no such account.
             *     - `1067`: The code is wrong.
             *     - `1068`: The code was used before.
             *     - `1069`: The code has expired.
             *     - `1070`: No code is open: none was sent, or too many were tried.
             *     - `1134`: The PIN breaks the rule of the tenant; `Errors` lists it.
             *     - `1233`: The tenant has no PIN.
             *     - `1235`: The account has no PIN.
             *     - `991`: The account is blocked.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    resetPinByUsernameCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPinByUsernameCodeRequest"];
            };
        };
        responses: {
            /** @description The PIN is set. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            400: components["responses"]["BadPut"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `938`: There is no such account.
             *     - `1185`: The mailed code is wrong, or none is open.
             *     - `1186`: The mailed code was used before.
             *     - `1187`: The mailed code has expired, or too many were tried.
             *     - `1134`: The PIN breaks the rule of the tenant; `Errors` lists it.
             *     - `1233`: The tenant has no PIN.
             *     - `1235`: The account has no PIN.
             *     - `991`: The account is blocked.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    resetPinByEmailAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPinByEmailAnswerRequest"];
            };
        };
        responses: {
            /** @description The PIN is set. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `1079`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1038`: The email address is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `938`: There is no such account.
             *     - `1091`: There is no such security question.
             *     - `1092`: The account has no answers to security questions.
             *     - `1093`: The answer to the security question is wrong.
             *     - `1094`: The person has not answered this question.
             *     - `1095`: The tenant has no security questions.
             *     - `1134`: The PIN breaks the rule of the tenant; `Errors` lists it.
             *     - `1233`: The tenant has no PIN.
             *     - `1235`: The account has no PIN.
             *     - `991`: The account is blocked.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    resetPinByPhoneAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPinByPhoneAnswerRequest"];
            };
        };
        responses: {
            /** @description The PIN is set. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `1079`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1096`: The phone number is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `938`: There is no such account.
             *     - `1091`: There is no such security question.
             *     - `1092`: The account has no answers to security questions.
             *     - `1093`: The answer to the security question is wrong.
             *     - `1094`: The person has not answered this question.
             *     - `1095`: The tenant has no security questions.
             *     - `1134`: The PIN breaks the rule of the tenant; `Errors` lists it.
             *     - `1233`: The tenant has no PIN.
             *     - `1235`: The account has no PIN.
             *     - `991`: The account is blocked.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    resetPinByUsernameAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPinByUsernameAnswerRequest"];
            };
        };
        responses: {
            /** @description The PIN is set. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            400: components["responses"]["BadPut"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `938`: There is no such account.
             *     - `1091`: There is no such security question.
             *     - `1092`: The account has no answers to security questions.
             *     - `1093`: The answer to the security question is wrong.
             *     - `1094`: The person has not answered this question.
             *     - `1095`: The tenant has no security questions.
             *     - `1134`: The PIN breaks the rule of the tenant; `Errors` lists it.
             *     - `1233`: The tenant has no PIN.
             *     - `1235`: The account has no PIN.
             *     - `991`: The account is blocked.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    changePin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePinRequest"];
            };
        };
        responses: {
            /** @description The PIN is changed. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            400: components["responses"]["BadPutOrNoToken"];
            /** @description `1241`: The current PIN is wrong. */
            401: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1134`: The PIN breaks the rule of the tenant; `Errors` lists it.
             *     - `1233`: The tenant has no PIN.
             *     - `1235`: The account has no PIN.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    setPin: {
        parameters: {
            query: {
                /**
                 * @description Token of the refusal 1243.
                 * @example d2c3b4a5-6f70-4819-8a1b-2c3d4e5f6a7b
                 */
                pinAuthToken: string;
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPinRequest"];
            };
        };
        responses: {
            /** @description The login is complete. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            400: components["responses"]["BadPost"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1239`: The PIN token is unknown or used.
             *     - `1240`: The PIN token has expired.
             *     - `1134`: The PIN breaks the rule of the tenant; `Errors` lists it.
             *     - `1233`: The tenant has no PIN.
             *     - `991`: The account is blocked.
             *     - `1338`: The account has as many sessions as it may have.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    endPinSession: {
        parameters: {
            query: {
                /**
                 * @description The session token.
                 * @example 7e6d5c4b-3a29-4817-a605-f4e3d2c1b0a9
                 */
                session_token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is ended. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            400: components["responses"]["BadQuery"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1245`: The PIN session is unknown or was ended.
             *     - `1246`: The PIN session has expired.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    resendVerificationEmail: {
        parameters: {
            query?: {
                /**
                 * @description Template of the mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                emailTemplate?: components["parameters"]["EmailTemplate"];
                /**
                 * @description Where the link of the mail leads; `vtype` and `vtoken` are added to it.
                 * @example https://app.example.test/verify
                 */
                verificationUrl?: components["parameters"]["VerificationUrl"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: components["schemas"]["EmailAddress"];
                };
            };
        };
        responses: {
            /** @description A mail was sent. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `1079`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1038`: The email address is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `938`: There is no such account.
             *     - `1025`: The email address is verified already.
             *     - `1034`: The tenant sends no verification mails.
             *     - `1122`: Too many mails of this kind.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    register: {
        parameters: {
            query?: {
                /**
                 * @description Template of the mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                emailTemplate?: components["parameters"]["EmailTemplate"];
                /**
                 * @description Template of the welcome mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                welcomeEmailTemplate?: components["parameters"]["WelcomeEmailTemplate"];
                /**
                 * @description Template of the SMS. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smsTemplate?: components["parameters"]["SmsTemplate"];
                /**
                 * @description Where the link of the mail leads; `vtype` and `vtoken` are added to it.
                 * @example https://app.example.test/verify
                 */
                verificationUrl?: components["parameters"]["VerificationUrl"];
                /**
                 * @description The code is read out by a call.
                 * @example false
                 */
                isVoiceOtp?: components["parameters"]["IsVoiceOtp"];
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description `PreventVerificationEmail`: no verification mail is sent.
                 * @example PreventVerificationEmail
                 */
                options?: components["parameters"]["Options"];
                /**
                 * @description Invitation to an organisation. Kept in the journal, without effect.
                 * @example inv-1
                 */
                invitation_token?: components["schemas"]["TemplateName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterRequest"];
            };
        };
        responses: {
            /** @description The account was made. What the answer holds depends on the tenant: `Data` is null when an email address has to be verified first, the SMS when a phone number has, else the session. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterAnswer"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `965`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1048`: The one-time token of the caller (SOTT) is missing.
             *     - `1038`: The email address is malformed.
             *     - `1201`: An email address has no type.
             *     - `1202`: An email address is given twice.
             *     - `1203`: More than one email address is primary.
             *     - `1096`: The phone number is malformed.
             *     - `1089`: The password is missing.
             *     - `968`: The date of birth is no date, or lies in the future.
             *     - `1107`: Two addresses have the same type.
             *     - `1125`: An address has no type.
             *     - `1124`: Two phone numbers have the same type.
             *     - `1213`: A phone number has no type.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1049`: The one-time token of the caller (SOTT) cannot be read, is for another key, or
             *       not of this time.
             *     - `1190`: The tenant takes no registrations.
             *     - `1189`: An email address, a phone number or a username is needed.
             *     - `1204`: The username is malformed: 1 to 32 characters without space.
             *     - `1134`: Fields break the rules of the tenant; `Errors` lists them.
             *     - `1216`: The password is a common one.
             *     - `1015`: The password contains an identifier of the account, or was used before.
             *     - `993`: A custom field is unknown to the tenant.
             *     - `1091`: There is no such security question.
             *     - `936`: The email address belongs to an account already.
             *     - `1058`: The phone number belongs to an account already.
             *     - `1017`: The username belongs to an account already.
             *     - `1056`: This email address may not register.
             *     - `1247`: Addresses of this domain may not register.
             *     - `1163`: The person is too young to register.
             *     - `1196`: The privacy policy has to be accepted to register.
             *     - `1226`: A mandatory consent is missing in `Consents`. Nothing was made.
             *     - `1234`: The tenant wants a PIN and `PINInfo` has none.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    registerWithCaptcha: {
        parameters: {
            query?: {
                /**
                 * @description Template of the mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                emailTemplate?: components["parameters"]["EmailTemplate"];
                /**
                 * @description Template of the welcome mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                welcomeEmailTemplate?: components["parameters"]["WelcomeEmailTemplate"];
                /**
                 * @description Template of the SMS. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smsTemplate?: components["parameters"]["SmsTemplate"];
                /**
                 * @description Where the link of the mail leads; `vtype` and `vtoken` are added to it.
                 * @example https://app.example.test/verify
                 */
                verificationUrl?: components["parameters"]["VerificationUrl"];
                /**
                 * @description The code is read out by a call.
                 * @example false
                 */
                isVoiceOtp?: components["parameters"]["IsVoiceOtp"];
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description `PreventVerificationEmail`: no verification mail is sent.
                 * @example PreventVerificationEmail
                 */
                options?: components["parameters"]["Options"];
                /**
                 * @description Invitation to an organisation. Kept in the journal, without effect.
                 * @example inv-1
                 */
                invitation_token?: components["schemas"]["TemplateName"];
                /**
                 * @description Proof of a captcha; may stand in the body as well. Every value passes here but `sim-captcha-wrong`.
                 * @example sim-captcha
                 */
                "g-recaptcha-response"?: components["parameters"]["GRecaptchaResponse"];
                /**
                 * @description As `g-recaptcha-response`.
                 * @example sim-captcha
                 */
                "h-captcha-response"?: components["parameters"]["HCaptchaResponse"];
                /**
                 * @description As `g-recaptcha-response`, together with `qq_captcha_randstr`.
                 * @example sim-captcha
                 */
                qq_captcha_ticket?: components["parameters"]["QqCaptchaTicket"];
                /**
                 * @description Comes with `qq_captcha_ticket`.
                 * @example sim
                 */
                qq_captcha_randstr?: components["parameters"]["QqCaptchaRandstr"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterRequest"] & components["schemas"]["CaptchaProof"];
            };
        };
        responses: {
            /** @description The account was made. What the answer holds depends on the tenant: `Data` is null when an email address has to be verified first, the SMS when a phone number has, else the session. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterAnswer"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `965`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1038`: The email address is malformed.
             *     - `1201`: An email address has no type.
             *     - `1202`: An email address is given twice.
             *     - `1203`: More than one email address is primary.
             *     - `1096`: The phone number is malformed.
             *     - `1089`: The password is missing.
             *     - `968`: The date of birth is no date, or lies in the future.
             *     - `1107`: Two addresses have the same type.
             *     - `1125`: An address has no type.
             *     - `1124`: Two phone numbers have the same type.
             *     - `1213`: A phone number has no type.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `982`: The captcha proof is missing or wrong.
             *     - `1190`: The tenant takes no registrations.
             *     - `1189`: An email address, a phone number or a username is needed.
             *     - `1204`: The username is malformed: 1 to 32 characters without space.
             *     - `1134`: Fields break the rules of the tenant; `Errors` lists them.
             *     - `1216`: The password is a common one.
             *     - `1015`: The password contains an identifier of the account, or was used before.
             *     - `993`: A custom field is unknown to the tenant.
             *     - `1091`: There is no such security question.
             *     - `936`: The email address belongs to an account already.
             *     - `1058`: The phone number belongs to an account already.
             *     - `1017`: The username belongs to an account already.
             *     - `1056`: This email address may not register.
             *     - `1247`: Addresses of this domain may not register.
             *     - `1163`: The person is too young to register.
             *     - `1196`: The privacy policy has to be accepted to register.
             *     - `1226`: A mandatory consent is missing in `Consents`. Nothing was made.
             *     - `1234`: The tenant wants a PIN and `PINInfo` has none.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    checkOrVerifyEmail: {
        parameters: {
            query?: {
                /**
                 * @description Token of the link. Comes first.
                 * @example 8d2f0c6b4a1e4f7b9c3d5e6f7a8b9c0d
                 */
                verificationToken?: components["schemas"]["LinkToken"];
                /**
                 * @description Code of the mail.
                 * @example 482913
                 */
                otp?: components["schemas"]["OneTimeCode"];
                /**
                 * @description The address.
                 * @example ada@example.test
                 */
                email?: components["schemas"]["EmailAddress"];
                /**
                 * @description Page that asks, for the journal.
                 * @example https://app.example.test/
                 */
                url?: components["schemas"]["PageUrl"];
                /**
                 * @description What `sendverificationemail` gave: only the link of that mail is taken.
                 * @example 8f14e45f-ceea-467f-a0e6-1b2c3d4e5f60
                 */
                uuid?: string;
                /**
                 * @description Template of the welcome mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                welcomeEmailTemplate?: components["parameters"]["WelcomeEmailTemplate"];
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the address is taken, or that it is verified now. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExistsOrVerified"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `1038`: The email address is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `973`: The verification link is unknown.
             *     - `974`: The link was used before.
             *     - `975`: The link has expired.
             *     - `938`: There is no such account.
             *     - `1188`: The mailed verification code is wrong.
             *     - `1186`: The mailed code was used before.
             *     - `1187`: The mailed code has expired, or too many were tried.
             *     - `936`: Somebody else took the address since the mail was sent.
             *     - `991`: The account is blocked.
             *     - `1130`: The account may not log in.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    verifyEmailByOtp: {
        parameters: {
            query?: {
                /**
                 * @description Page that asks, for the journal.
                 * @example https://app.example.test/
                 */
                url?: components["schemas"]["PageUrl"];
                /**
                 * @description Template of the welcome mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                welcomeEmailTemplate?: components["parameters"]["WelcomeEmailTemplate"];
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LockProof"] & {
                    Otp: components["schemas"]["OneTimeCode"];
                    Email: components["schemas"]["EmailAddress"];
                    /** @description As in `GET`. */
                    uuid?: string;
                };
            };
        };
        responses: {
            /** @description The address is verified. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostedLogin"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `1079`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1038`: The email address is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1237`: The tenant mails links, not codes.
             *     - `938`: There is no such account.
             *     - `1025`: The email address is verified already.
             *     - `1198`: The account is locked for a while; `Data` says until when.
             *     - `1132`: The account is locked until a captcha proof comes with the request.
             *     - `1148`: The account is locked until a security question is answered with the request.
             *     - `1188`: The mailed verification code is wrong.
             *     - `1186`: The mailed code was used before.
             *     - `1187`: The mailed code has expired, or too many were tried.
             *     - `936`: Somebody else took the address since the mail was sent.
             *     - `991`: The account is blocked.
             *     - `1130`: The account may not log in.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    addEmail: {
        parameters: {
            query?: {
                /**
                 * @description Template of the mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                emailTemplate?: components["parameters"]["EmailTemplate"];
                /**
                 * @description Where the link of the mail leads; `vtype` and `vtoken` are added to it.
                 * @example https://app.example.test/verify
                 */
                verificationUrl?: components["parameters"]["VerificationUrl"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddEmailRequest"];
            };
        };
        responses: {
            /** @description The mail was sent. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `965`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1060`: The access token is missing.
             *     - `1038`: The email address is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `936`: The email address belongs to an account already.
             *     - `1056`: This email address may not register.
             *     - `1177`: The account has no verified email address yet.
             *     - `1247`: Addresses of this domain may not register.
             *     - `1122`: Too many mails of this kind.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    removeEmail: {
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
            /** @description The address is gone. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `1084`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1060`: The access token is missing.
             *     - `1038`: The email address is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1005`: The last email address cannot be removed.
             *     - `1340`: The account does not have this email address.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    checkUsername: {
        parameters: {
            query: {
                /**
                 * @description The username.
                 * @example ada
                 */
                username: components["schemas"]["UserName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it is taken. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exists"];
                };
            };
            400: components["responses"]["BadQuery"];
            403: components["responses"]["KeyRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    setUsername: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UsernameRequest"];
            };
        };
        responses: {
            /** @description The username is set. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            400: components["responses"]["BadPutOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1017`: The username belongs to an account already.
             *     - `1204`: The username is malformed: 1 to 32 characters without space.
             *     - `1238`: The tenant has no login by username.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    checkPhone: {
        parameters: {
            query: {
                /**
                 * @description The number; a leading space counts as `+`.
                 * @example +43660123456
                 */
                phone: components["schemas"]["PhoneNumber164"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it is taken. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exists"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `1096`: The phone number is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            403: components["responses"]["KeyRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    changePhone: {
        parameters: {
            query?: {
                /**
                 * @description Template of the SMS. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smsTemplate?: components["parameters"]["SmsTemplate"];
                /**
                 * @description The code is read out by a call.
                 * @example false
                 */
                isVoiceOtp?: components["parameters"]["IsVoiceOtp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneRequest"];
            };
        };
        responses: {
            /** @description The SMS was sent. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostedSms"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `1079`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1060`: The access token is missing.
             *     - `1096`: The phone number is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1058`: The phone number belongs to an account already.
             *     - `1074`: The tenant has no login by phone number.
             *     - `1071`: The tenant sends no SMS.
             *     - `1072`: The SMS could not be sent.
             *     - `1123`: Too many SMS of this kind.
             *     - `1281`: The tenant makes no voice calls.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    removePhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number is gone. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1189`: It is the only identifier of the account.
             *     - `1292`: The account has no phone number.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    sendVerificationEmailForLinking: {
        parameters: {
            query: {
                /**
                 * @description Made by the client, new for each try.
                 * @example 3f9a1c52-7f0e-4c1b-8f56-2d3c4b5a6978
                 */
                clientguid: components["schemas"]["ClientGuid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A mail was sent. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostedUuid"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1039`: The account has no email address.
             *     - `1025`: The email address is verified already.
             *     - `1034`: The tenant sends no verification mails.
             *     - `1122`: Too many mails of this kind.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    beginPasskeyRegistration: {
        parameters: {
            query: {
                /**
                 * @description The email address to register.
                 * @example ada@example.test
                 */
                identifier: components["schemas"]["EmailAddress"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The options. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterBeginCredential"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `1038`: The email address is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1320`: The tenant has no passkeys.
             *     - `1190`: The tenant takes no registrations.
             *     - `936`: The email address belongs to an account already.
             *     - `1056`: This email address may not register.
             *     - `1247`: Addresses of this domain may not register.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    finishPasskeyRegistration: {
        parameters: {
            query?: {
                /**
                 * @description Template of the mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                emailTemplate?: components["parameters"]["EmailTemplate"];
                /**
                 * @description Template of the welcome mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                welcomeEmailTemplate?: components["parameters"]["WelcomeEmailTemplate"];
                /**
                 * @description Where the link of the mail leads; `vtype` and `vtoken` are added to it.
                 * @example https://app.example.test/verify
                 */
                verificationUrl?: components["parameters"]["VerificationUrl"];
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description `PreventVerificationEmail`: no verification mail is sent.
                 * @example PreventVerificationEmail
                 */
                options?: components["parameters"]["Options"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterRequest"] & {
                    PasskeyCredential: components["schemas"]["NewPasskey"];
                };
            };
        };
        responses: {
            /** @description The account was made, with its passkey. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostedLogin"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `965`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1038`: The email address is malformed.
             *     - `1201`: An email address has no type.
             *     - `1202`: An email address is given twice.
             *     - `1203`: More than one email address is primary.
             *     - `1096`: The phone number is malformed.
             *     - `968`: The date of birth is no date, or lies in the future.
             *     - `1107`: Two addresses have the same type.
             *     - `1125`: An address has no type.
             *     - `1124`: Two phone numbers have the same type.
             *     - `1213`: A phone number has no type.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1320`: The tenant has no passkeys.
             *     - `1190`: The tenant takes no registrations.
             *     - `1324`: The body has no email address.
             *     - `1204`: The username is malformed: 1 to 32 characters without space.
             *     - `1134`: Fields break the rules of the tenant; `Errors` lists them.
             *     - `993`: A custom field is unknown to the tenant.
             *     - `1091`: There is no such security question.
             *     - `936`: The email address belongs to an account already.
             *     - `1058`: The phone number belongs to an account already.
             *     - `1017`: The username belongs to an account already.
             *     - `1056`: This email address may not register.
             *     - `1247`: Addresses of this domain may not register.
             *     - `1163`: The person is too young to register.
             *     - `1196`: The privacy policy has to be accepted to register.
             *     - `1226`: A mandatory consent is missing in `Consents`. Nothing was made.
             *     - `1234`: The tenant wants a PIN and `PINInfo` has none.
             *     - `1321`: The passkey could not be verified.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    getMfaSettings: {
        parameters: {
            query?: {
                /**
                 * @description The code is read out by a call.
                 * @example false
                 */
                isVoiceOtp?: components["parameters"]["IsVoiceOtp"];
                /**
                 * @description Where Duo sends the person back to.
                 * @example https://app.example.test/duo
                 */
                duoredirecturi?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The second factors. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MfaSettings"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1097`: The tenant has no second factors.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    setMfaPhone: {
        parameters: {
            query?: {
                /**
                 * @description Template of the SMS with the second factor. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smsTemplate2FA?: components["parameters"]["SmsTemplate2FA"];
                /**
                 * @description The code is read out by a call.
                 * @example false
                 */
                isVoiceOtp?: components["parameters"]["IsVoiceOtp"];
                /**
                 * @description `PreventVerificationEmail`: no verification mail is sent.
                 * @example PreventVerificationEmail
                 */
                options?: components["parameters"]["Options"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MfaPhoneRequest"];
            };
        };
        responses: {
            /** @description The SMS was sent. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmsStatus"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `1079`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1060`: The access token is missing.
             *     - `1096`: The phone number is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1097`: The tenant has no second factors.
             *     - `1100`: The tenant has no second factor by SMS.
             *     - `1106`: The number is the second factor already.
             *     - `1071`: The tenant sends no SMS.
             *     - `1072`: The SMS could not be sent.
             *     - `1123`: Too many SMS of this kind.
             *     - `1281`: The tenant makes no voice calls.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    confirmAuthenticator: {
        parameters: {
            query?: {
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description Template of the SMS. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smsTemplate?: components["parameters"]["SmsTemplate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotpRequest"];
            };
        };
        responses: {
            /** @description The app is bound. The profile comes without `Identities`. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["BadPutOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1097`: The tenant has no second factors.
             *     - `1099`: No secret was issued.
             *     - `1102`: The code of the authenticator app is wrong.
             *     - `1279`: The tenant has no second factor by authenticator app.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    confirmGoogleAuthenticator: {
        parameters: {
            query?: {
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description Template of the SMS. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smsTemplate?: components["parameters"]["SmsTemplate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoogleTotpRequest"];
            };
        };
        responses: {
            /** @description The app is bound. The profile comes without `Identities`. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["BadPutOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1097`: The tenant has no second factors.
             *     - `1099`: No secret was issued.
             *     - `1102`: The code of the authenticator app is wrong.
             *     - `1279`: The tenant has no second factor by authenticator app.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    confirmMfaPhone: {
        parameters: {
            query?: {
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description Proof of a captcha; may stand in the body as well. Every value passes here but `sim-captcha-wrong`.
                 * @example sim-captcha
                 */
                "g-recaptcha-response"?: components["parameters"]["GRecaptchaResponse"];
                /**
                 * @description As `g-recaptcha-response`.
                 * @example sim-captcha
                 */
                "h-captcha-response"?: components["parameters"]["HCaptchaResponse"];
                /**
                 * @description As `g-recaptcha-response`, together with `qq_captcha_randstr`.
                 * @example sim-captcha
                 */
                qq_captcha_ticket?: components["parameters"]["QqCaptchaTicket"];
                /**
                 * @description Comes with `qq_captcha_ticket`.
                 * @example sim
                 */
                qq_captcha_randstr?: components["parameters"]["QqCaptchaRandstr"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SmsCodeRequest"];
            };
        };
        responses: {
            /** @description The number is bound. The profile comes without `Identities`. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["BadPutOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1067`: The code is wrong.
             *     - `1068`: The code was used before.
             *     - `1069`: The code has expired.
             *     - `1070`: Too many codes were tried; ask for another.
             *     - `1097`: The tenant has no second factors.
             *     - `1117`: No number was named.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    sendMfaEmailCode: {
        parameters: {
            query: {
                /**
                 * @description An address of the account; its masked form will do.
                 * @example ada@example.test
                 */
                emailId: string;
                /**
                 * @description Template of the mail with the second factor. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                emailTemplate2FA?: components["parameters"]["EmailTemplate2FA"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mail was sent. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1097`: The tenant has no second factors.
             *     - `1256`: The tenant has no second factor by email.
             *     - `1340`: The account does not have this email address.
             *     - `1122`: Too many mails of this kind.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    confirmMfaEmail: {
        parameters: {
            query?: {
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailCodeRequest"];
            };
        };
        responses: {
            /** @description Codes by mail are bound. The profile comes without `Identities`. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["BadPutOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1185`: The mailed code is wrong, or none is open.
             *     - `1186`: The mailed code was used before.
             *     - `1187`: The mailed code has expired, or too many were tried.
             *     - `1097`: The tenant has no second factors.
             *     - `1256`: The tenant has no second factor by email.
             *     - `1340`: The account does not have this email address.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    setMfaAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetSecurityAnswersRequest"];
            };
        };
        responses: {
            /** @description The answers are kept. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            400: components["responses"]["BadPutOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1091`: There is no such security question.
             *     - `1097`: The tenant has no second factors.
             *     - `1257`: The tenant has no second factor by security question.
             *     - `1258`: There are answers already, and they are not to be replaced.
             *     - `1260`: More answers are needed.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    removeFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveFactorRequest"];
            };
        };
        responses: {
            /** @description The factor is gone. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            400: components["responses"]["BadDeleteOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1097`: The tenant has no second factors.
             *     - `1099`: The account has no authenticator app.
             *     - `1117`: The account has no phone number as second factor.
             *     - `1121`: It does not say which second factor to remove.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    removeMfaEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The factor is gone. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1097`: The tenant has no second factors.
             *     - `1101`: Codes by mail are not bound.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    removeMfaAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The factor is gone. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1097`: The tenant has no second factors.
             *     - `1259`: The account has no answers as second factor.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    removeMfaPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The factor is gone. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1097`: The tenant has no second factors.
             *     - `1328`: The account has no passkey as second factor.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    removeMfaPush: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The factor is gone. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1097`: The tenant has no second factors.
             *     - `1313`: The account has no device for push messages.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    removeMfaDuo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The factor is gone. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1097`: The tenant has no second factors.
             *     - `1334`: The account has no Duo as second factor.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    getBackupCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The codes. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupCodes"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1097`: The tenant has no second factors.
             *     - `1101`: The account has no second factor.
             *     - `1127`: The backup codes were shown before.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    resetBackupCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The codes. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupCodes"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1097`: The tenant has no second factors.
             *     - `1101`: The account has no second factor.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    beginMfaPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The options. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterBeginCredential"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1097`: The tenant has no second factors.
             *     - `1327`: The tenant has no second factor by passkey.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    finishMfaPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WrappedNewPasskey"];
            };
        };
        responses: {
            /** @description The passkey. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkey"];
                };
            };
            400: components["responses"]["BadPostOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1097`: The tenant has no second factors.
             *     - `1321`: The passkey could not be verified.
             *     - `1327`: The tenant has no second factor by passkey.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    verifyAuthenticatorCode: {
        parameters: {
            query?: {
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description Template of the SMS with the second factor. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smsTemplate2FA?: components["parameters"]["SmsTemplate2FA"];
                /**
                 * @description Proof of a captcha; may stand in the body as well. Every value passes here but `sim-captcha-wrong`.
                 * @example sim-captcha
                 */
                "g-recaptcha-response"?: components["parameters"]["GRecaptchaResponse"];
                /**
                 * @description As `g-recaptcha-response`.
                 * @example sim-captcha
                 */
                "h-captcha-response"?: components["parameters"]["HCaptchaResponse"];
                /**
                 * @description As `g-recaptcha-response`, together with `qq_captcha_randstr`.
                 * @example sim-captcha
                 */
                qq_captcha_ticket?: components["parameters"]["QqCaptchaTicket"];
                /**
                 * @description Comes with `qq_captcha_ticket`.
                 * @example sim
                 */
                qq_captcha_randstr?: components["parameters"]["QqCaptchaRandstr"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotpRequest"];
            };
        };
        responses: {
            /** @description The login is complete. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            400: components["responses"]["BadPut"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1103`: The second-factor token is unknown or used.
             *     - `1104`: The second-factor token has expired.
             *     - `1102`: The code of the authenticator app is wrong.
             *     - `1258`: No app is bound, and another second factor is: use that one.
             *     - `1279`: The tenant has no second factor by authenticator app.
             *     - `991`: The account is blocked.
             *     - `1264`: Too many wrong second factors: log in again.
             *     - `1130`: The account may not log in.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    verifyGoogleAuthenticatorCode: {
        parameters: {
            query?: {
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description Template of the SMS with the second factor. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smsTemplate2FA?: components["parameters"]["SmsTemplate2FA"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoogleTotpRequest"];
            };
        };
        responses: {
            /** @description The login is complete. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            400: components["responses"]["BadPut"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1103`: The second-factor token is unknown or used.
             *     - `1104`: The second-factor token has expired.
             *     - `1102`: The code of the authenticator app is wrong.
             *     - `1258`: No app is bound, and another second factor is: use that one.
             *     - `1279`: The tenant has no second factor by authenticator app.
             *     - `991`: The account is blocked.
             *     - `1264`: Too many wrong second factors: log in again.
             *     - `1130`: The account may not log in.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    verifySmsCode: {
        parameters: {
            query?: {
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description Template of the SMS with the second factor. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smsTemplate2FA?: components["parameters"]["SmsTemplate2FA"];
                /**
                 * @description Proof of a captcha; may stand in the body as well. Every value passes here but `sim-captcha-wrong`.
                 * @example sim-captcha
                 */
                "g-recaptcha-response"?: components["parameters"]["GRecaptchaResponse"];
                /**
                 * @description As `g-recaptcha-response`.
                 * @example sim-captcha
                 */
                "h-captcha-response"?: components["parameters"]["HCaptchaResponse"];
                /**
                 * @description As `g-recaptcha-response`, together with `qq_captcha_randstr`.
                 * @example sim-captcha
                 */
                qq_captcha_ticket?: components["parameters"]["QqCaptchaTicket"];
                /**
                 * @description Comes with `qq_captcha_ticket`.
                 * @example sim
                 */
                qq_captcha_randstr?: components["parameters"]["QqCaptchaRandstr"];
                /**
                 * @description Template of the mail that tells of an unusual login. Without effect on the answer.
                 * @example default
                 */
                rbaBrowserEmailTemplate?: string;
                /**
                 * @description Template of the mail that tells of an unusual login. Without effect on the answer.
                 * @example default
                 */
                rbaCityEmailTemplate?: string;
                /**
                 * @description Template of the mail that tells of an unusual login. Without effect on the answer.
                 * @example default
                 */
                rbaCountryEmailTemplate?: string;
                /**
                 * @description Template of the mail that tells of an unusual login. Without effect on the answer.
                 * @example default
                 */
                rbaIpEmailTemplate?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SmsCodeRequest"];
            };
        };
        responses: {
            /** @description The login is complete. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            400: components["responses"]["BadPut"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1103`: The second-factor token is unknown or used.
             *     - `1104`: The second-factor token has expired.
             *     - `1067`: The code is wrong, or none is open.
             *     - `1069`: The code has expired.
             *     - `1100`: The tenant has no second factor by SMS.
             *     - `991`: The account is blocked.
             *     - `1264`: Too many wrong second factors: log in again.
             *     - `1130`: The account may not log in.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    resendSmsCode: {
        parameters: {
            query?: {
                /**
                 * @description Template of the SMS with the second factor. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smsTemplate2FA?: components["parameters"]["SmsTemplate2FA"];
                /**
                 * @description The code is read out by a call.
                 * @example false
                 */
                isVoiceOtp?: components["parameters"]["IsVoiceOtp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The SMS was sent. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmsStatus"];
                };
            };
            400: components["responses"]["BadQuery"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1103`: The second-factor token is unknown or used.
             *     - `1104`: The second-factor token has expired.
             *     - `1100`: The tenant has no second factor by SMS.
             *     - `1117`: The account has no phone number as second factor.
             *     - `991`: The account is blocked.
             *     - `1071`: The tenant sends no SMS.
             *     - `1072`: The SMS could not be sent.
             *     - `1123`: Too many SMS of this kind.
             *     - `1281`: The tenant makes no voice calls.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    sendLoginEmailCode: {
        parameters: {
            query?: {
                /**
                 * @description Template of the mail with the second factor. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                emailTemplate2FA?: components["parameters"]["EmailTemplate2FA"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailIdRequest"];
            };
        };
        responses: {
            /** @description The mail was sent. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            400: components["responses"]["BadPost"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1103`: The second-factor token is unknown or used.
             *     - `1104`: The second-factor token has expired.
             *     - `1256`: The tenant has no second factor by email.
             *     - `1340`: The account does not have this email address.
             *     - `991`: The account is blocked.
             *     - `1122`: Too many mails of this kind.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    verifyEmailCode: {
        parameters: {
            query?: {
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description Template of the mail that tells of an unusual login. Without effect on the answer.
                 * @example default
                 */
                rbaBrowserEmailTemplate?: string;
                /**
                 * @description Template of the mail that tells of an unusual login. Without effect on the answer.
                 * @example default
                 */
                rbaCityEmailTemplate?: string;
                /**
                 * @description Template of the mail that tells of an unusual login. Without effect on the answer.
                 * @example default
                 */
                rbaCountryEmailTemplate?: string;
                /**
                 * @description Template of the mail that tells of an unusual login. Without effect on the answer.
                 * @example default
                 */
                rbaIpEmailTemplate?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailCodeRequest"];
            };
        };
        responses: {
            /** @description The login is complete. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            400: components["responses"]["BadPut"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1103`: The second-factor token is unknown or used.
             *     - `1104`: The second-factor token has expired.
             *     - `1185`: The mailed code is wrong, or none is open.
             *     - `1187`: The mailed code has expired, or too many were tried.
             *     - `1256`: The tenant has no second factor by email.
             *     - `1340`: The account does not have this email address.
             *     - `991`: The account is blocked.
             *     - `1264`: Too many wrong second factors: log in again.
             *     - `1130`: The account may not log in.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    setLoginAnswers: {
        parameters: {
            query?: {
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecurityAnswersRequest"];
            };
        };
        responses: {
            /** @description The login is complete. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            400: components["responses"]["BadPut"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1103`: The second-factor token is unknown or used.
             *     - `1104`: The second-factor token has expired.
             *     - `1091`: There is no such security question.
             *     - `1257`: The tenant has no second factor by security question.
             *     - `1258`: Another second factor is active already.
             *     - `1260`: More answers are needed.
             *     - `991`: The account is blocked.
             *     - `1130`: The account may not log in.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    verifyAnswers: {
        parameters: {
            query?: {
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description Template of the mail that tells of an unusual login. Without effect on the answer.
                 * @example default
                 */
                rbaBrowserEmailTemplate?: string;
                /**
                 * @description Template of the mail that tells of an unusual login. Without effect on the answer.
                 * @example default
                 */
                rbaCityEmailTemplate?: string;
                /**
                 * @description Template of the mail that tells of an unusual login. Without effect on the answer.
                 * @example default
                 */
                rbaCountryEmailTemplate?: string;
                /**
                 * @description Template of the mail that tells of an unusual login. Without effect on the answer.
                 * @example default
                 */
                rbaIpEmailTemplate?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecurityAnswersRequest"];
            };
        };
        responses: {
            /** @description The login is complete. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            400: components["responses"]["BadPost"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1103`: The second-factor token is unknown or used.
             *     - `1104`: The second-factor token has expired.
             *     - `1094`: The question or the answer is wrong.
             *     - `1257`: The tenant has no second factor by security question.
             *     - `1259`: The account has no answers as second factor.
             *     - `991`: The account is blocked.
             *     - `1264`: Too many wrong second factors: log in again.
             *     - `1130`: The account may not log in.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    verifyBackupCode: {
        parameters: {
            query?: {
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description Template of the mail that tells of an unusual login. Without effect on the answer.
                 * @example default
                 */
                rbaBrowserEmailTemplate?: string;
                /**
                 * @description Template of the mail that tells of an unusual login. Without effect on the answer.
                 * @example default
                 */
                rbaCityEmailTemplate?: string;
                /**
                 * @description Template of the mail that tells of an unusual login. Without effect on the answer.
                 * @example default
                 */
                rbaCountryEmailTemplate?: string;
                /**
                 * @description Template of the mail that tells of an unusual login. Without effect on the answer.
                 * @example default
                 */
                rbaIpEmailTemplate?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BackupCodeRequest"];
            };
        };
        responses: {
            /** @description The login is complete. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            400: components["responses"]["BadPut"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1103`: The second-factor token is unknown or used.
             *     - `1104`: The second-factor token has expired.
             *     - `1128`: The backup code is wrong or was used.
             *     - `991`: The account is blocked.
             *     - `1264`: Too many wrong second factors: log in again.
             *     - `1130`: The account may not log in.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    beginLoginPasskeyBinding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The options. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterBeginCredential"];
                };
            };
            400: components["responses"]["BadQuery"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1103`: The second-factor token is unknown or used.
             *     - `1104`: The second-factor token has expired.
             *     - `1258`: Another second factor is active already.
             *     - `1327`: The tenant has no second factor by passkey.
             *     - `991`: The account is blocked.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    finishLoginPasskeyBinding: {
        parameters: {
            query?: {
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WrappedNewPasskey"];
            };
        };
        responses: {
            /** @description The login is complete. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            400: components["responses"]["BadPost"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1103`: The second-factor token is unknown or used.
             *     - `1104`: The second-factor token has expired.
             *     - `1258`: Another second factor is active already.
             *     - `1321`: The passkey could not be verified.
             *     - `1327`: The tenant has no second factor by passkey.
             *     - `991`: The account is blocked.
             *     - `1264`: Too many wrong second factors: log in again.
             *     - `1130`: The account may not log in.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    beginLoginPasskeyCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The options. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginBeginCredential"];
                };
            };
            400: components["responses"]["BadQuery"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1103`: The second-factor token is unknown or used.
             *     - `1104`: The second-factor token has expired.
             *     - `1327`: The tenant has no second factor by passkey.
             *     - `1328`: The account has no passkey as second factor.
             *     - `991`: The account is blocked.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    finishLoginPasskeyCheck: {
        parameters: {
            query?: {
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WrappedUsedPasskey"];
            };
        };
        responses: {
            /** @description The login is complete. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            400: components["responses"]["BadPost"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1103`: The second-factor token is unknown or used.
             *     - `1104`: The second-factor token has expired.
             *     - `1321`: The passkey could not be verified.
             *     - `1327`: The tenant has no second factor by passkey.
             *     - `1328`: The account has no passkey as second factor.
             *     - `991`: The account is blocked.
             *     - `1264`: Too many wrong second factors: log in again.
             *     - `1130`: The account may not log in.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    pingPush: {
        parameters: {
            query?: {
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The login is complete. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            400: components["responses"]["BadQuery"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1103`: The second-factor token is unknown or used.
             *     - `1104`: The second-factor token has expired.
             *     - `1295`: The push message was not answered yet; ask again.
             *     - `1299`: The tenant has no push messages.
             *     - `1312`: The person said no.
             *     - `1313`: The account has no device for push messages.
             *     - `991`: The account is blocked.
             *     - `1130`: The account may not log in.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    verifyDuo: {
        parameters: {
            query?: {
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuoRequest"];
            };
        };
        responses: {
            /** @description The login is complete. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            400: components["responses"]["BadPut"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1103`: The second-factor token is unknown or used.
             *     - `1104`: The second-factor token has expired.
             *     - `1258`: Duo is not bound, and another second factor is: use that one.
             *     - `1330`: The tenant has no Duo.
             *     - `1332`: Duo did not confirm this.
             *     - `1333`: The state is not the one that was given to Duo.
             *     - `991`: The account is blocked.
             *     - `1264`: Too many wrong second factors: log in again.
             *     - `1130`: The account may not log in.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    startReauthentication: {
        parameters: {
            query?: {
                /**
                 * @description Template of the SMS with the second factor. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smsTemplate2FA?: components["parameters"]["SmsTemplate2FA"];
                /**
                 * @description The code is read out by a call.
                 * @example false
                 */
                isVoiceOtp?: components["parameters"]["IsVoiceOtp"];
                /**
                 * @description Where Duo sends the person back to.
                 * @example https://app.example.test/duo
                 */
                duoredirecturi?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the person can step up with. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorStep"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1101`: The account has no second factor.
             *     - `1191`: The tenant has no step-up with a second factor.
             *     - `1071`: The tenant sends no SMS.
             *     - `1072`: The SMS could not be sent.
             *     - `1123`: Too many SMS of this kind.
             *     - `1281`: The tenant makes no voice calls.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    reauthenticateByPassword: {
        parameters: {
            query?: {
                /**
                 * @description Template of the SMS with the second factor. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smsTemplate2FA?: components["parameters"]["SmsTemplate2FA"];
                /**
                 * @description Proof of a captcha; may stand in the body as well. Every value passes here but `sim-captcha-wrong`.
                 * @example sim-captcha
                 */
                "g-recaptcha-response"?: components["parameters"]["GRecaptchaResponse"];
                /**
                 * @description As `g-recaptcha-response`.
                 * @example sim-captcha
                 */
                "h-captcha-response"?: components["parameters"]["HCaptchaResponse"];
                /**
                 * @description As `g-recaptcha-response`, together with `qq_captcha_randstr`.
                 * @example sim-captcha
                 */
                qq_captcha_ticket?: components["parameters"]["QqCaptchaTicket"];
                /**
                 * @description Comes with `qq_captcha_ticket`.
                 * @example sim
                 */
                qq_captcha_randstr?: components["parameters"]["QqCaptchaRandstr"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReauthPasswordRequest"];
            };
        };
        responses: {
            /** @description The proof. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepUpToken"];
                };
            };
            400: components["responses"]["BadPutOrNoToken"];
            /** @description `1205`: The password is wrong. */
            401: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1132`: The account is locked until a captcha proof comes with the request.
             *     - `1148`: The account is locked until a security question is answered with the request.
             *     - `1198`: The account is locked for a while; `Data` says until when.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    reauthenticateByPin: {
        parameters: {
            query?: {
                /**
                 * @description Template of the SMS with the second factor. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smsTemplate2FA?: components["parameters"]["SmsTemplate2FA"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReauthPinRequest"];
            };
        };
        responses: {
            /** @description The proof. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepUpToken"];
                };
            };
            400: components["responses"]["BadPutOrNoToken"];
            /** @description `1236`: The PIN is wrong. */
            401: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1233`: The tenant has no PIN.
             *     - `1235`: The account has no PIN.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    reauthenticateBySmsCode: {
        parameters: {
            query?: {
                /**
                 * @description Proof of a captcha; may stand in the body as well. Every value passes here but `sim-captcha-wrong`.
                 * @example sim-captcha
                 */
                "g-recaptcha-response"?: components["parameters"]["GRecaptchaResponse"];
                /**
                 * @description As `g-recaptcha-response`.
                 * @example sim-captcha
                 */
                "h-captcha-response"?: components["parameters"]["HCaptchaResponse"];
                /**
                 * @description As `g-recaptcha-response`, together with `qq_captcha_randstr`.
                 * @example sim-captcha
                 */
                qq_captcha_ticket?: components["parameters"]["QqCaptchaTicket"];
                /**
                 * @description Comes with `qq_captcha_ticket`.
                 * @example sim
                 */
                qq_captcha_randstr?: components["parameters"]["QqCaptchaRandstr"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SmsCodeRequest"];
            };
        };
        responses: {
            /** @description The proof. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepUpToken"];
                };
            };
            400: components["responses"]["BadPutOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1067`: The code is wrong.
             *     - `1068`: The code was used before.
             *     - `1069`: The code has expired.
             *     - `1070`: No code is open: none was sent, or too many were tried.
             *     - `1191`: The tenant has no step-up with a second factor.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    reauthenticateByAuthenticator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotpRequest"];
            };
        };
        responses: {
            /** @description The proof. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepUpToken"];
                };
            };
            400: components["responses"]["BadPutOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1099`: The account has no authenticator app.
             *     - `1102`: The code of the authenticator app is wrong.
             *     - `1191`: The tenant has no step-up with a second factor.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    reauthenticateByGoogleAuthenticator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoogleTotpRequest"];
            };
        };
        responses: {
            /** @description The proof. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepUpToken"];
                };
            };
            400: components["responses"]["BadPutOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1099`: The account has no authenticator app.
             *     - `1102`: The code of the authenticator app is wrong.
             *     - `1191`: The tenant has no step-up with a second factor.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    reauthenticateByBackupCode: {
        parameters: {
            query?: {
                /**
                 * @description The code is read out by a call.
                 * @example false
                 */
                isVoiceOtp?: components["parameters"]["IsVoiceOtp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BackupCodeRequest"];
            };
        };
        responses: {
            /** @description The proof. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepUpToken"];
                };
            };
            400: components["responses"]["BadPutOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1128`: The backup code is wrong or was used.
             *     - `1191`: The tenant has no step-up with a second factor.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    sendReauthEmailCode: {
        parameters: {
            query: {
                /**
                 * @description An address of the account; its masked form will do.
                 * @example ada@example.test
                 */
                emailId: string;
                /**
                 * @description Template of the mail with the second factor. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                emailTemplate2FA?: components["parameters"]["EmailTemplate2FA"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mail was sent. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1191`: The tenant has no step-up with a second factor.
             *     - `1256`: The tenant has no second factor by email.
             *     - `1340`: The account does not have this email address.
             *     - `1122`: Too many mails of this kind.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    reauthenticateByEmailCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailCodeRequest"];
            };
        };
        responses: {
            /** @description The proof. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepUpToken"];
                };
            };
            400: components["responses"]["BadPutOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1185`: The mailed code is wrong, or none is open.
             *     - `1186`: The mailed code was used before.
             *     - `1187`: The mailed code has expired, or too many were tried.
             *     - `1191`: The tenant has no step-up with a second factor.
             *     - `1256`: The tenant has no second factor by email.
             *     - `1340`: The account does not have this email address.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    sendPlainReauthEmailCode: {
        parameters: {
            query?: {
                /**
                 * @description An address of the account; its masked form will do.
                 * @example ada@example.test
                 */
                emailId?: string;
                /**
                 * @description Template of the mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                emailTemplate?: components["parameters"]["EmailTemplate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mail was sent. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1039`: The account has no email address.
             *     - `1340`: The account does not have this email address.
             *     - `1122`: Too many mails of this kind.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    reauthenticateByPlainEmailCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReauthEmailCodeRequest"];
            };
        };
        responses: {
            /** @description The proof. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepUpToken"];
                };
            };
            400: components["responses"]["BadPutOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1185`: The mailed code is wrong, or none is open.
             *     - `1186`: The mailed code was used before.
             *     - `1187`: The mailed code has expired, or too many were tried.
             *     - `1340`: The account does not have this email address.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    reauthenticateByAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecurityAnswersRequest"];
            };
        };
        responses: {
            /** @description The proof. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepUpToken"];
                };
            };
            400: components["responses"]["BadPostOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1094`: The question or the answer is wrong.
             *     - `1191`: The tenant has no step-up with a second factor.
             *     - `1259`: The account has no answers as second factor.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    validateToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is good. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            403: components["responses"]["TokenRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    invalidateToken: {
        parameters: {
            query?: {
                /**
                 * @description Whether its refresh token ends too.
                 * @example true
                 */
                preventRefresh?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is ended. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            403: components["responses"]["TokenRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    getTokenInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenInfo"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            403: components["responses"]["TokenRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    slideToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token, with its new end. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            403: components["responses"]["TokenRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    refreshByAccessToken: {
        parameters: {
            query?: {
                /**
                 * @description The access token.
                 * @example 2b3a8f0e-5f0d-4a7c-9c1e-6f2d8b1a4c53
                 */
                access_token?: string;
                /**
                 * @description Life of the new token in minutes.
                 * @example 60
                 */
                expiresIn?: number;
                /**
                 * @description Without effect.
                 * @example true
                 */
                isWeb?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new tokens. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `923`: The secret is missing.
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `1060`: The access token is missing.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
            /** @description `902`: The secret is wrong. */
            401: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
            /** @description `429`: Too many requests; the limit is a setting of the tenant. */
            429: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
            /** @description `950`: A fault was injected on purpose, or the simulator itself failed. */
            500: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
        };
    };
    validateTokenByBackend: {
        parameters: {
            query?: {
                /**
                 * @description The access token.
                 * @example 2b3a8f0e-5f0d-4a7c-9c1e-6f2d8b1a4c53
                 */
                access_token?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is good. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `922`: The key is missing.
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `923`: The secret is missing.
             *     - `1060`: The access token is missing.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
            /** @description `902`: The secret is wrong. */
            401: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
            /** @description `429`: Too many requests; the limit is a setting of the tenant. */
            429: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
            /** @description `950`: A fault was injected on purpose, or the simulator itself failed. */
            500: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
        };
    };
    invalidateTokenByBackend: {
        parameters: {
            query?: {
                /**
                 * @description The access token.
                 * @example 2b3a8f0e-5f0d-4a7c-9c1e-6f2d8b1a4c53
                 */
                access_token?: string;
                /**
                 * @description Whether its refresh token ends too.
                 * @example true
                 */
                preventRefresh?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is ended. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyPosted"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `922`: The key is missing.
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `923`: The secret is missing.
             *     - `1060`: The access token is missing.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
            /** @description `902`: The secret is wrong. */
            401: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
            /** @description `429`: Too many requests; the limit is a setting of the tenant. */
            429: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
            /** @description `950`: A fault was injected on purpose, or the simulator itself failed. */
            500: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
        };
    };
    listActiveSessions: {
        parameters: {
            query?: {
                /**
                 * @description An access token of the person.
                 * @example 2b3a8f0e-5f0d-4a7c-9c1e-6f2d8b1a4c53
                 */
                token?: string;
                /**
                 * @description Uid of the account.
                 * @example 6f1d2c3b4a5968778695a4b3c2d1e0f9
                 */
                accountId?: string;
                /**
                 * @description Id of a profile.
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                profileId?: string;
            };
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["ActiveSessions"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `922`: The key is missing.
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `923`: The secret is missing.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
            /** @description `902`: The secret is wrong. */
            401: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `937`: There is no profile with this id.
             *     - `984`: There is no account with this id.
             *     - `991`: The account is blocked.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
            /** @description `429`: Too many requests; the limit is a setting of the tenant. */
            429: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
            /** @description `950`: A fault was injected on purpose, or the simulator itself failed. */
            500: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyRefusal"];
                };
            };
        };
    };
    registerPushDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushDeviceRequest"];
            };
        };
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulatorOutcome"];
                };
            };
            400: components["responses"]["BadPost"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    answerPush: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the challenge, as the message in the outbox names it.
                 * @example 9f2c4e7a1b3d5068c7e9a0b1d2f34567
                 */
                challenge: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushAnswerRequest"];
            };
        };
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulatorOutcome"];
                };
            };
            400: components["responses"]["BadPost"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    visitDuo: {
        parameters: {
            query: {
                /**
                 * @description The state in `DuoAuthEndpoint`.
                 * @example d8f0-state
                 */
                state: string;
                /**
                 * @description Where Duo would lead back to.
                 * @example https://app.example.test/duo
                 */
                redirect_uri?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What Duo would send back. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuoReturn"];
                };
            };
            400: components["responses"]["BadQuery"];
            /** @description `1333`: The state is not the one that was given to Duo. */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    openLink: {
        parameters: {
            query: {
                /**
                 * @description Kind of link.
                 * @example emailverification
                 */
                vtype: "emailverification" | "addemail" | "reset" | "deleteuser" | "autologin" | "OneClickSignIn" | "smartlogin" | "onetouchlogin" | "resetpin" | "resetpasskey";
                /**
                 * @description Its token.
                 * @example 71a3c4b41b434dfe95c89c4006399c48
                 */
                vtoken: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request to send. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkLanding"];
                };
            };
            400: components["responses"]["BadQuery"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    getProfile: {
        parameters: {
            query?: {
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description Template of the mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                emailTemplate?: components["parameters"]["EmailTemplate"];
                /**
                 * @description Where the link of the mail leads; `vtype` and `vtoken` are added to it.
                 * @example https://app.example.test/verify
                 */
                verificationUrl?: components["parameters"]["VerificationUrl"];
                /**
                 * @description Template of the welcome mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                welcomeEmailTemplate?: components["parameters"]["WelcomeEmailTemplate"];
            };
            header?: never;
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
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            403: components["responses"]["TokenRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    updateProfile: {
        parameters: {
            query?: {
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description True: null in the body clears a field. Else null is as if left out.
                 * @example true
                 */
                nullSupport?: components["parameters"]["NullSupport"];
                /**
                 * @description Template of the mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                emailTemplate?: components["parameters"]["EmailTemplate"];
                /**
                 * @description Template of the SMS. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smsTemplate?: components["parameters"]["SmsTemplate"];
                /**
                 * @description Where the link of the mail leads; `vtype` and `vtoken` are added to it.
                 * @example https://app.example.test/verify
                 */
                verificationUrl?: components["parameters"]["VerificationUrl"];
                /**
                 * @description The code is read out by a call.
                 * @example false
                 */
                isVoiceOtp?: components["parameters"]["IsVoiceOtp"];
                /**
                 * @description `PreventVerificationEmail`: no verification mail is sent.
                 * @example PreventVerificationEmail
                 */
                options?: components["parameters"]["Options"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProfileRequest"];
            };
        };
        responses: {
            /** @description The profile as it is now. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostedProfile"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `1079`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1060`: The access token is missing.
             *     - `968`: The date of birth is no date, or lies in the future.
             *     - `1038`: The email address is malformed.
             *     - `1096`: The phone number is malformed.
             *     - `1107`: Two addresses have the same type.
             *     - `1124`: Two phone numbers have the same type.
             *     - `1125`: An address has no type.
             *     - `1213`: A phone number has no type.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `936`: The email address belongs to an account already.
             *     - `1017`: The username belongs to an account already.
             *     - `1058`: The phone number belongs to an account already.
             *     - `993`: A custom field is unknown to the tenant.
             *     - `1056`: This email address may not register.
             *     - `1091`: There is no such security question.
             *     - `1095`: The tenant has no security questions.
             *     - `1134`: Fields break the rules of the tenant; `Errors` lists them.
             *     - `1163`: The person would be too young.
             *     - `1174`: The email address is not changed here.
             *     - `1204`: The username is malformed: 1 to 32 characters without space.
             *     - `1247`: Addresses of this domain may not register.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    requestAccountDeletion: {
        parameters: {
            query?: {
                /**
                 * @description Where the link of the mail leads; `vtype` and `vtoken` are added to it.
                 * @example https://app.example.test/delete
                 */
                deleteUrl?: components["parameters"]["DeleteUrl"];
                /**
                 * @description Template of the mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                emailTemplate?: components["parameters"]["EmailTemplate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mail was sent. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteRequested"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1039`: The account has no email address.
             *     - `1122`: Too many mails of this kind.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    confirmAccountDeletion: {
        parameters: {
            query: {
                /**
                 * @description Token of the link (`vtoken`).
                 * @example 71a3c4b41b434dfe95c89c4006399c48
                 */
                deletetoken: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is deleted. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            400: components["responses"]["BadQuery"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1119`: The deletion token is unknown.
             *     - `979`: The link was used before or has expired.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    deleteAccountByCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteByCodeRequest"];
            };
        };
        responses: {
            /** @description The account is deleted. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            400: components["responses"]["BadPostOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1067`: The code is wrong.
             *     - `1069`: The code has expired.
             *     - `1070`: No code is open: none was sent, or too many were tried.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    sendDeletionCode: {
        parameters: {
            query?: {
                /**
                 * @description Template of the SMS. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smsTemplate?: components["parameters"]["SmsTemplate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The SMS was sent. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostedSms"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1292`: The account has no phone number.
             *     - `1071`: The tenant sends no SMS.
             *     - `1072`: The SMS could not be sent.
             *     - `1123`: Too many SMS of this kind.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    verifyPhone: {
        parameters: {
            query: {
                /**
                 * @description The code from the SMS.
                 * @example 482913
                 */
                otp: string;
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description Template of the SMS. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smsTemplate?: components["parameters"]["SmsTemplate"];
                /**
                 * @description The code is read out by a call.
                 * @example false
                 */
                isVoiceOtp?: components["parameters"]["IsVoiceOtp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["VerifyPhoneRequest"];
            };
        };
        responses: {
            /** @description The number is verified. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"] | components["schemas"]["Posted"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `1079`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1096`: No phone number was given, or one that is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1067`: The code is wrong.
             *     - `1068`: The code was used before.
             *     - `1069`: The code has expired.
             *     - `1070`: No code is open: none was sent, or too many were tried.
             *     - `938`: There is no such account.
             *     - `1073`: The phone number of the account is verified already.
             *     - `1292`: The account has no phone number.
             *     - `1130`: The account may not log in.
             *     - `1338`: The account has as many sessions as it may have.
             *     - `1194`: The privacy policy has to be accepted first; `Data` holds a token for that.
             *     - `1226`: Consent has to be given first; at login `Data` holds a token for that.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    resendPhoneCode: {
        parameters: {
            query?: {
                /**
                 * @description Template of the SMS. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                smsTemplate?: components["parameters"]["SmsTemplate"];
                /**
                 * @description The code is read out by a call.
                 * @example false
                 */
                isVoiceOtp?: components["parameters"]["IsVoiceOtp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneRequest"];
            };
        };
        responses: {
            /** @description The SMS was sent. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostedSms"];
                };
            };
            /**
             * @description The request cannot be understood.
             *
             *     - `908`: A parameter is missing or malformed; `Description` names it.
             *     - `965`: The body is not a readable JSON object.
             *     - `1083`: The body is not declared as JSON.
             *     - `1096`: The phone number is malformed.
             */
            400: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `938`: There is no such account.
             *     - `1073`: The phone number is verified already.
             *     - `1071`: The tenant sends no SMS.
             *     - `1072`: The SMS could not be sent.
             *     - `1123`: Too many SMS of this kind.
             *     - `1281`: The tenant makes no voice calls.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    unlockOwnAccount: {
        parameters: {
            query?: {
                /**
                 * @description Proof of a captcha; may stand in the body as well. Every value passes here but `sim-captcha-wrong`.
                 * @example sim-captcha
                 */
                "g-recaptcha-response"?: components["parameters"]["GRecaptchaResponse"];
                /**
                 * @description As `g-recaptcha-response`.
                 * @example sim-captcha
                 */
                "h-captcha-response"?: components["parameters"]["HCaptchaResponse"];
                /**
                 * @description As `g-recaptcha-response`, together with `qq_captcha_randstr`.
                 * @example sim-captcha
                 */
                qq_captcha_ticket?: components["parameters"]["QqCaptchaTicket"];
                /**
                 * @description Comes with `qq_captcha_ticket`.
                 * @example sim
                 */
                qq_captcha_randstr?: components["parameters"]["QqCaptchaRandstr"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnlockRequest"];
            };
        };
        responses: {
            /** @description The account is unlocked. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            400: components["responses"]["BadPutOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `982`: The captcha proof is missing or wrong.
             *     - `1091`: There is no such security question.
             *     - `1092`: The account has no answers to security questions.
             *     - `1093`: The answer to the security question is wrong.
             *     - `1094`: The question or the answer is wrong.
             *     - `1095`: The tenant has no security questions.
             *     - `1221`: The account is not locked.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    sendWelcomeEmail: {
        parameters: {
            query?: {
                /**
                 * @description Template of the welcome mail. Kept with the message in the outbox; the answer stays the same.
                 * @example welcome
                 */
                welcomeEmailTemplate?: components["parameters"]["WelcomeEmailTemplate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mail was sent. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1039`: The account has no email address.
             *     - `1122`: Too many mails of this kind.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    acceptPrivacyPolicy: {
        parameters: {
            query?: {
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile, with the acceptance. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1195`: The tenant has no privacy policy.
             *     - `1222`: The privacy policy is accepted already.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    getPrivacyPolicyHistory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyPolicyHistory"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1195`: The tenant has no privacy policy.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    getSecurityQuestionsByEmail: {
        parameters: {
            query: {
                /**
                 * @description Whose questions.
                 * @example ada@example.test
                 */
                email: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The questions. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityQuestions"];
                };
            };
            400: components["responses"]["BadQuery"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `938`: There is no such account.
             *     - `1095`: The tenant has no security questions.
             *     - `1184`: Use the username to ask for the questions.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    getSecurityQuestionsByUsername: {
        parameters: {
            query: {
                /**
                 * @description Whose questions.
                 * @example ada
                 */
                userName: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The questions. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityQuestions"];
                };
            };
            400: components["responses"]["BadQuery"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `938`: There is no such account.
             *     - `1095`: The tenant has no security questions.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    getSecurityQuestionsByPhone: {
        parameters: {
            query: {
                /**
                 * @description Whose questions.
                 * @example +43660123456
                 */
                phone: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The questions. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityQuestions"];
                };
            };
            400: components["responses"]["BadQuery"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `938`: There is no such account.
             *     - `1095`: The tenant has no security questions.
             *     - `1184`: Use the username to ask for the questions.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    getOwnSecurityQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The questions. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityQuestions"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1095`: The tenant has no security questions.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    linkSocialIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkSocialRequest"];
            };
        };
        responses: {
            /** @description The identity is linked. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            400: components["responses"]["BadPostOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `983`: The token is not that of a social login that goes on.
             *     - `986`: The identity is linked already.
             *     - `1054`: The tenant does not link accounts.
             *     - `1140`: The client guid is unknown or has expired.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    unlinkSocialIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnlinkSocialRequest"];
            };
        };
        responses: {
            /** @description The identity is gone. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            400: components["responses"]["BadDeleteOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `987`: No identity is linked that could be unlinked.
             *     - `989`: The account has no identity with this provider id.
             *     - `1008`: The profile of the account itself cannot be unlinked.
             *     - `1219`: The account consists of this identity alone.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    linkSocialIdentityByPing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkSocialByPingRequest"];
            };
        };
        responses: {
            /** @description The identity is linked. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posted"];
                };
            };
            400: components["responses"]["BadPostOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `986`: The identity is linked already.
             *     - `1054`: The tenant does not link accounts.
             *     - `1140`: The client guid is unknown or has expired.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    listPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The passkeys. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyList"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1320`: The tenant has no passkeys.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    removePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the passkey.
                 * @example 43e4417bd2de4a1fa82445274f864203
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The passkey is gone. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1320`: The tenant has no passkeys.
             *     - `1325`: There is no such passkey.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    beginPasskeyAddition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The options. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterBeginCredential"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1320`: The tenant has no passkeys.
             *     - `1324`: Passkeys need an account with an email address.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    finishPasskeyAddition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyFinishRequest"];
            };
        };
        responses: {
            /** @description The passkeys. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyList"];
                };
            };
            400: components["responses"]["BadPostOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1320`: The tenant has no passkeys.
             *     - `1321`: The passkey could not be verified.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    updateConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentUpdate"];
            };
        };
        responses: {
            /** @description The consents as they are now. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentProfile"];
                };
            };
            400: components["responses"]["BadPutOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1225`: An option is unknown, or mandatory and not to be withdrawn.
             *     - `1227`: The tenant asks for no consent.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    submitConsent: {
        parameters: {
            query: {
                /**
                 * @description Token of the refusal 1226.
                 * @example c1b2a3d4-5e6f-4708-9a0b-1c2d3e4f5a6b
                 */
                consentToken: string;
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentSubmission"];
            };
        };
        responses: {
            /** @description The login is complete. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            400: components["responses"]["BadPost"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `1224`: The tenant has no form for one of the events.
             *     - `1225`: An option is unknown, or one that is mandatory was not agreed to.
             *     - `1227`: The tenant asks for no consent.
             *     - `1229`: The consent token is unknown or used.
             *     - `1230`: The consent token has expired.
             *     - `991`: The account is blocked.
             *     - `1243`: A PIN has to be set first; `Data` holds a token for that.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    submitConsentByToken: {
        parameters: {
            query?: {
                /**
                 * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
                 * @example access_token,Profile(Uid,Email/Value)
                 */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentSubmission"];
            };
        };
        responses: {
            /** @description The profile, with the consents. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["BadPostOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1224`: The tenant has no form for one of the events.
             *     - `1225`: An option is unknown, or one that is mandatory was not agreed to.
             *     - `1227`: The tenant asks for no consent.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    verifyConsent: {
        parameters: {
            query: {
                /**
                 * @description The event.
                 * @example Login
                 */
                event: string;
                /**
                 * @description Whether the event is one of the tenant's own.
                 * @example false
                 */
                isCustom: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The consents. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentCheck"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1224`: The tenant has no form for the event.
             *     - `1227`: The tenant asks for no consent.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    listConsentLogs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The log. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentLogs"];
                };
            };
            400: components["responses"]["BadQueryOrNoToken"];
            /**
             * @description The request was understood and refused.
             *
             *     - `901`: The key is unknown, or not allowed here.
             *     - `1144`: The tenant has switched this operation off.
             *     - `905`: The access token is unknown or was ended.
             *     - `906`: The access token has expired.
             *     - `991`: The account is blocked.
             *     - `1227`: The tenant asks for no consent.
             *     - `1228`: There is no consent on record.
             */
            403: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
}

/** Every error code that an operation declares. */
export type DeclaredCode = "1000" | "1002" | "1003" | "1005" | "1008" | "1015" | "1017" | "1025" | "1026" | "1033" | "1034" | "1035" | "1038" | "1039" | "1044" | "1048" | "1049" | "1051" | "1054" | "1056" | "1057" | "1058" | "1059" | "1060" | "1062" | "1063" | "1064" | "1066" | "1067" | "1068" | "1069" | "1070" | "1071" | "1072" | "1073" | "1074" | "1077" | "1079" | "1083" | "1084" | "1089" | "1091" | "1092" | "1093" | "1094" | "1095" | "1096" | "1097" | "1098" | "1099" | "1100" | "1101" | "1102" | "1103" | "1104" | "1106" | "1107" | "1117" | "1118" | "1119" | "1121" | "1122" | "1123" | "1124" | "1125" | "1126" | "1127" | "1128" | "1130" | "1132" | "1134" | "1135" | "1136" | "1137" | "1138" | "1139" | "1140" | "1141" | "1144" | "1145" | "1146" | "1148" | "1160" | "1163" | "1164" | "1165" | "1166" | "1167" | "1168" | "1169" | "1170" | "1171" | "1174" | "1176" | "1177" | "1178" | "1179" | "1181" | "1182" | "1183" | "1184" | "1185" | "1186" | "1187" | "1188" | "1189" | "1190" | "1191" | "1193" | "1194" | "1195" | "1196" | "1198" | "1200" | "1201" | "1202" | "1203" | "1204" | "1205" | "1213" | "1216" | "1217" | "1218" | "1219" | "1221" | "1222" | "1223" | "1224" | "1225" | "1226" | "1227" | "1228" | "1229" | "1230" | "1231" | "1232" | "1233" | "1234" | "1235" | "1236" | "1237" | "1238" | "1239" | "1240" | "1241" | "1242" | "1243" | "1244" | "1245" | "1246" | "1247" | "1250" | "1256" | "1257" | "1258" | "1259" | "1260" | "1264" | "1279" | "1281" | "1286" | "1287" | "1292" | "1295" | "1299" | "1312" | "1313" | "1320" | "1321" | "1323" | "1324" | "1325" | "1326" | "1327" | "1328" | "1330" | "1332" | "1333" | "1334" | "1337" | "1338" | "1340" | "429" | "901" | "902" | "903" | "904" | "905" | "906" | "908" | "922" | "923" | "929" | "930" | "936" | "937" | "938" | "950" | "965" | "966" | "967" | "968" | "970" | "973" | "974" | "975" | "979" | "982" | "983" | "984" | "986" | "987" | "989" | "991" | "993" | "995" | "999";

/** Every operation, in the order of the spec. An engine reads JSON faster than code. */
export const routes: readonly RouteSpec[] = JSON.parse(String.raw`[
{"operationId":"listCustomObjects","method":"GET","path":"/identity/v2/auth/customobject","surface":"custom-object","summary":"List the records of the own account","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","999","1057","1064"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["customObjectApi.getCustomObjectByToken"],"x-source":"3.10 W T D"},"parameters":[{"name":"objectName","in":"query","required":true}]},
{"operationId":"createCustomObject","method":"POST","path":"/identity/v2/auth/customobject","surface":"custom-object","summary":"Add a record of the own account","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","1060","1035"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","999","1002","1064"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["customObjectApi.createCustomObjectByToken"],"x-source":"3.10 W T D"},"parameters":[{"name":"objectName","in":"query","required":true}]},
{"operationId":"getCustomObject","method":"GET","path":"/identity/v2/auth/customobject/{id}","surface":"custom-object","summary":"Read a record of the own account","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","995","999","1003","1057","1064"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["customObjectApi.getCustomObjectByRecordIDAndToken"],"x-source":"3.10 W T D"},"parameters":[{"name":"id","in":"path","required":true},{"name":"objectName","in":"query","required":true}]},
{"operationId":"updateCustomObject","method":"PUT","path":"/identity/v2/auth/customobject/{id}","surface":"custom-object","summary":"Change a record of the own account","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1060","1035"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","995","999","1003","1057","1064"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["customObjectApi.updateCustomObjectByToken"],"x-source":"3.10 W T D"},"parameters":[{"name":"id","in":"path","required":true},{"name":"objectName","in":"query","required":true},{"name":"updateType","in":"query","required":false}]},
{"operationId":"deleteCustomObject","method":"DELETE","path":"/identity/v2/auth/customobject/{id}","surface":"custom-object","summary":"Delete a record of the own account","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","995","999","1003","1057","1064"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["customObjectApi.deleteCustomObjectByToken"],"x-source":"3.10 W T D"},"parameters":[{"name":"id","in":"path","required":true},{"name":"objectName","in":"query","required":true}]},
{"operationId":"login","method":"POST","path":"/identity/v2/auth/login","surface":"login","summary":"Log in with a password","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["g-recaptcha-response","h-captcha-response","qq_captcha_ticket","qq_captcha_randstr","SecurityAnswer","email","username","phone","password"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","1038","1096"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["966"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1286","1183","1077","1074","1238","938","991","1130","1198","1132","1148","970","1066","1122","1164","1165","1166","1167","1287","1168","1169","1170","1171","1176","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.loginByEmail","authenticationApi.loginByUserName","phoneAuthenticationApi.loginByPhone","riskBasedAuthenticationApi.rbaLoginByEmail","riskBasedAuthenticationApi.rbaLoginByUserName","riskBasedAuthenticationApi.rbaLoginByPhone"],"x-source":"3.2 W S T D"},"parameters":[{"name":"loginUrl","in":"query","required":false},{"name":"verificationUrl","in":"query","required":false},{"name":"emailTemplate","in":"query","required":false},{"name":"smsTemplate","in":"query","required":false},{"name":"fields","in":"query","required":false},{"name":"options","in":"query","required":false},{"name":"passwordDelegation","in":"query","required":false},{"name":"g-recaptcha-response","in":"query","required":false},{"name":"h-captcha-response","in":"query","required":false},{"name":"qq_captcha_ticket","in":"query","required":false},{"name":"qq_captcha_randstr","in":"query","required":false},{"name":"rbaBrowserEmailTemplate","in":"query","required":false},{"name":"rbaBrowserSmsTemplate","in":"query","required":false},{"name":"rbaCityEmailTemplate","in":"query","required":false},{"name":"rbaCitySmsTemplate","in":"query","required":false},{"name":"rbaCountryEmailTemplate","in":"query","required":false},{"name":"rbaCountrySmsTemplate","in":"query","required":false},{"name":"rbaIpEmailTemplate","in":"query","required":false},{"name":"rbaIpSmsTemplate","in":"query","required":false},{"name":"rbaOneclickEmailTemplate","in":"query","required":false},{"name":"rbaOTPSmsTemplate","in":"query","required":false}]},
{"operationId":"loginMfa","method":"POST","path":"/identity/v2/auth/login/2fa","surface":"login","summary":"Log in with a password, then a second factor","security":[{"apiKey":[]}],"requestBody":"optional","requestMediaTypes":["application/json"],"bodyFields":["g-recaptcha-response","h-captcha-response","qq_captcha_ticket","qq_captcha_randstr","SecurityAnswer","email","username","phone","password"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","1038","1096"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["966"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1097","1286","1183","1077","1074","1238","938","991","1130","1198","1132","1148","970","1066","1122","1098","1101","1071","1072","1123","1281","1338","1194","1226","1243","1103","1104","1264","1299","1313"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["multiFactorAuthenticationApi.mfaLoginByEmail","multiFactorAuthenticationApi.mfaLoginByUserName","multiFactorAuthenticationApi.mfaLoginByPhone"],"x-source":"3.2 3.6 W S T D"},"parameters":[{"name":"loginUrl","in":"query","required":false},{"name":"verificationUrl","in":"query","required":false},{"name":"emailTemplate","in":"query","required":false},{"name":"smsTemplate","in":"query","required":false},{"name":"fields","in":"query","required":false},{"name":"options","in":"query","required":false},{"name":"passwordDelegation","in":"query","required":false},{"name":"g-recaptcha-response","in":"query","required":false},{"name":"h-captcha-response","in":"query","required":false},{"name":"qq_captcha_ticket","in":"query","required":false},{"name":"qq_captcha_randstr","in":"query","required":false},{"name":"rbaBrowserEmailTemplate","in":"query","required":false},{"name":"rbaBrowserSmsTemplate","in":"query","required":false},{"name":"rbaCityEmailTemplate","in":"query","required":false},{"name":"rbaCitySmsTemplate","in":"query","required":false},{"name":"rbaCountryEmailTemplate","in":"query","required":false},{"name":"rbaCountrySmsTemplate","in":"query","required":false},{"name":"rbaIpEmailTemplate","in":"query","required":false},{"name":"rbaIpSmsTemplate","in":"query","required":false},{"name":"rbaOneclickEmailTemplate","in":"query","required":false},{"name":"rbaOTPSmsTemplate","in":"query","required":false},{"name":"emailTemplate2FA","in":"query","required":false},{"name":"smsTemplate2FA","in":"query","required":false},{"name":"isVoiceOtp","in":"query","required":false},{"name":"duoredirecturi","in":"query","required":false},{"name":"secondFactorAuthenticationToken","in":"query","required":false}]},
{"operationId":"sendPasswordlessEmail","method":"GET","path":"/identity/v2/auth/login/passwordlesslogin/email","surface":"login","summary":"Mail a login link or a login code","security":[{"apiKey":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1141","1038"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1059","938","991","1130","1039","1122"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["passwordLessLoginApi.passwordlessLoginByEmail","passwordLessLoginApi.passwordlessLoginByUserName"],"x-source":"3.2 W S D"},"parameters":[{"name":"email","in":"query","required":false},{"name":"username","in":"query","required":false},{"name":"passwordLessLoginTemplate","in":"query","required":false},{"name":"verificationUrl","in":"query","required":false}]},
{"operationId":"redeemPasswordlessLink","method":"GET","path":"/identity/v2/auth/login/passwordlesslogin/email/verify","surface":"login","summary":"Log in with a mailed link","security":[{"apiKey":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1059","1063","1062","975","991","1130","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["passwordLessLoginApi.passwordlessLoginVerification"],"x-source":"3.2 W S D"},"parameters":[{"name":"verificationToken","in":"query","required":true},{"name":"welcomeEmailTemplate","in":"query","required":false},{"name":"fields","in":"query","required":false}]},
{"operationId":"redeemPasswordlessEmailOtp","method":"POST","path":"/identity/v2/auth/login/passwordlesslogin/email/verifyotp","surface":"login","summary":"Log in with a mailed code, by email","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["Email","Otp","welcomeEmailTemplate"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","1038"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1059","1237","938","991","1130","1185","1186","1187","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["passwordLessLoginApi.passwordlessLoginVerificationByEmailAndOTP"],"x-source":"3.2 S D"},"parameters":[{"name":"fields","in":"query","required":false}]},
{"operationId":"redeemPasswordlessUsernameOtp","method":"POST","path":"/identity/v2/auth/login/passwordlesslogin/username/verifyotp","surface":"login","summary":"Log in with a mailed code, by username","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["UserName","Otp","welcomeEmailTemplate"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1059","1237","938","991","1130","1185","1186","1187","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["passwordLessLoginApi.passwordlessLoginVerificationByUserNameAndOTP"],"x-source":"3.2 S D"},"parameters":[{"name":"fields","in":"query","required":false}]},
{"operationId":"sendPasswordlessSms","method":"GET","path":"/identity/v2/auth/login/passwordlesslogin/otp","surface":"login","summary":"Send a login code by SMS","security":[{"apiKey":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1096"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1059","1074","938","991","1130","1071","1072","1123","1281"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["passwordLessLoginApi.passwordlessLoginByPhone"],"x-source":"3.2 W S D"},"parameters":[{"name":"phone","in":"query","required":true},{"name":"smsTemplate","in":"query","required":false},{"name":"isVoiceOtp","in":"query","required":false}]},
{"operationId":"redeemPasswordlessSmsOtp","method":"PUT","path":"/identity/v2/auth/login/passwordlesslogin/otp/verify","surface":"login","summary":"Log in with a code sent by SMS","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["g-recaptcha-response","h-captcha-response","qq_captcha_ticket","qq_captcha_randstr","SecurityAnswer","Phone","Otp"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1096"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1059","1074","938","991","1130","1198","1132","1148","1067","1068","1069","1070","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["passwordLessLoginApi.passwordlessLoginPhoneVerification"],"x-source":"3.2 W S D"},"parameters":[{"name":"fields","in":"query","required":false},{"name":"smsTemplate","in":"query","required":false}]},
{"operationId":"startOneTouchByEmail","method":"POST","path":"/identity/v2/auth/onetouchlogin/email","surface":"login","summary":"Begin a one-touch login by email","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["g-recaptcha-response","h-captcha-response","qq_captcha_ticket","qq_captcha_randstr","clientguid","Email","Name"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","1038"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1146","1218","1136","991","1130","1190","1056","1247","1122"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["oneTouchLoginApi.oneTouchLoginByEmail"],"x-source":"3.2 W S D"},"parameters":[{"name":"oneTouchLoginEmailTemplate","in":"query","required":false},{"name":"redirecturl","in":"query","required":false},{"name":"welcomeEmailTemplate","in":"query","required":false}]},
{"operationId":"startOneTouchByPhone","method":"POST","path":"/identity/v2/auth/onetouchlogin/phone","surface":"login","summary":"Begin a one-touch login by phone number","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["g-recaptcha-response","h-captcha-response","qq_captcha_ticket","qq_captcha_randstr","Phone","Name"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","1096"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1146","1218","991","1130","1190","1071","1072","1123","1281"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["oneTouchLoginApi.oneTouchLoginByPhone"],"x-source":"3.2 S T D"},"parameters":[{"name":"smsTemplate","in":"query","required":false},{"name":"isVoiceOtp","in":"query","required":false}]},
{"operationId":"redeemOneTouchOtp","method":"PUT","path":"/identity/v2/auth/onetouchlogin/phone/verify","surface":"login","summary":"Complete a one-touch login by phone number","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["phone"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1096"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1146","991","1130","1067","1068","1069","1070","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["oneTouchLoginApi.oneTouchLoginOTPVerification"],"x-source":"3.2 S D"},"parameters":[{"name":"otp","in":"query","required":true},{"name":"fields","in":"query","required":false},{"name":"smsTemplate","in":"query","required":false}]},
{"operationId":"confirmOneTouchLink","method":"GET","path":"/identity/v2/auth/email/onetouchlogin","surface":"login","summary":"Confirm the link of a one-touch login","security":[{"apiKey":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1146","1063","1145","975"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["oneTouchLoginApi.oneTouchEmailVerification"],"x-source":"3.2 S D"},"parameters":[{"name":"verificationToken","in":"query","required":true},{"name":"welcomeEmailTemplate","in":"query","required":false}]},
{"operationId":"startSmartLogin","method":"GET","path":"/identity/v2/auth/login/smartlogin","surface":"login","summary":"Begin a smart login","security":[{"apiKey":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1141","1038","1096"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1135","1136","938","991","1130","1039","1122","1071","1072","1123"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["smartLoginApi.smartLoginByEmail","smartLoginApi.smartLoginByUserName"],"x-source":"3.2 W S D N"},"parameters":[{"name":"clientGuid","in":"query","required":true},{"name":"email","in":"query","required":false},{"name":"username","in":"query","required":false},{"name":"phone","in":"query","required":false},{"name":"redirectUrl","in":"query","required":false},{"name":"smartLoginEmailTemplate","in":"query","required":false},{"name":"welcomeEmailTemplate","in":"query","required":false}]},
{"operationId":"pingSmartLogin","method":"GET","path":"/identity/v2/auth/login/smartlogin/ping","surface":"login","summary":"Ask whether the link was clicked","security":[{"apiKey":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1135","1146","1140","1139","991","1130","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["smartLoginApi.smartLoginPing","oneTouchLoginApi.oneTouchLoginPing"],"x-source":"3.2 W S D"},"parameters":[{"name":"clientGuid","in":"query","required":true},{"name":"fields","in":"query","required":false}]},
{"operationId":"confirmSmartLoginLink","method":"GET","path":"/identity/v2/auth/email/smartlogin","surface":"login","summary":"Confirm the link of a smart login","security":[{"apiKey":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1135","1063","1137","1138","1145","975"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["smartLoginApi.smartLoginTokenVerification"],"x-source":"3.2 S D"},"parameters":[{"name":"verificationToken","in":"query","required":true},{"name":"welcomeEmailTemplate","in":"query","required":false}]},
{"operationId":"pingSocialLogin","method":"GET","path":"/identity/v2/auth/account/ping","surface":"login","summary":"Ask whether a social login without callback is complete","security":[{"apiKey":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1160","1140","1139","991","1130","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.getProfileByPing"],"x-source":"3.2 S T D"},"parameters":[{"name":"clientGuid","in":"query","required":true},{"name":"emailTemplate","in":"query","required":false},{"name":"verificationUrl","in":"query","required":false},{"name":"welcomeEmailTemplate","in":"query","required":false},{"name":"fields","in":"query","required":false}]},
{"operationId":"beginPasskeyLogin","method":"GET","path":"/identity/v2/auth/login/passkey/begin","surface":"login","summary":"Begin to log in with a passkey","security":[{"apiKey":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1320","938","991","1130","1324","1323"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.2 D N"},"parameters":[{"name":"identifier","in":"query","required":true},{"name":"verificationUrl","in":"query","required":false},{"name":"emailTemplate","in":"query","required":false}]},
{"operationId":"finishPasskeyLogin","method":"POST","path":"/identity/v2/auth/login/passkey/finish","surface":"login","summary":"Log in with a passkey","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["Email","PasskeyCredential"],"innerFields":["id","rawId","type","authenticatorAttachment","response","authenticatorData","clientDataJSON","signature","userHandle"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","1038"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1320","1321","991","1130","970","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.2 D N"},"parameters":[{"name":"verificationUrl","in":"query","required":false},{"name":"emailTemplate","in":"query","required":false},{"name":"fields","in":"query","required":false}]},
{"operationId":"beginPasskeyAutofill","method":"GET","path":"/identity/v2/auth/login/passkey/autofill/begin","surface":"login","summary":"Begin to log in with a passkey that the browser offers","security":[{"apiKey":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1320","1326"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.2 D N"},"parameters":[]},
{"operationId":"finishPasskeyAutofill","method":"POST","path":"/identity/v2/auth/login/passkey/autofill/finish","surface":"login","summary":"Log in with a passkey that the browser offered","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["PasskeyCredential"],"innerFields":["id","rawId","type","authenticatorAttachment","response","authenticatorData","clientDataJSON","signature","userHandle"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1320","1326","1321","991","1130","970","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.2 D N"},"parameters":[{"name":"fields","in":"query","required":false}]},
{"operationId":"loginWithPin","method":"POST","path":"/identity/v2/auth/login/pin","surface":"login","summary":"Log in with a PIN","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["PIN"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["1236"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1233","1244","1245","1246","991","1130","1198","1132","1148","1234","1235","1338","1194","1226"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["pinAuthenticationApi.pinLogin"],"x-source":"3.2 S D"},"parameters":[{"name":"session_token","in":"query","required":true}]},
{"operationId":"exchangeSocialToken","method":"GET","path":"/api/v2/access_token/{provider}","surface":"login","summary":"Exchange a token of a social provider","security":[{"key":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["922","908","929","930","1337"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1223","1000","1231","1232","1026","1033","1051","991","1130","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["nativeSocialApi.getAccessTokenByFacebookAccessToken","nativeSocialApi.getAccessTokenByGoogleAccessToken","nativeSocialApi.getAccessTokenByTwitterAccessToken","nativeSocialApi.getAccessTokenByLinkedinAccessToken","nativeSocialApi.getAccessTokenByFoursquareAccessToken","nativeSocialApi.getAccessTokenByAppleIdCode","nativeSocialApi.getAccessTokenByWeChatCode","nativeSocialApi.getAccessTokenByGoogleJWTAccessToken","nativeSocialApi.getAccessTokenByGoogleAuthCode","nativeSocialApi.accessTokenViaCustomJWTToken"],"x-source":"3.2 W S D N"},"parameters":[{"name":"provider","in":"path","required":true},{"name":"fb_Access_Token","in":"query","required":false},{"name":"google_Access_Token","in":"query","required":false},{"name":"google_authcode","in":"query","required":false},{"name":"client_id","in":"query","required":false},{"name":"refresh_token","in":"query","required":false},{"name":"id_Token","in":"query","required":false},{"name":"providername","in":"query","required":false},{"name":"tw_Access_Token","in":"query","required":false},{"name":"tw_Token_Secret","in":"query","required":false},{"name":"ln_Access_Token","in":"query","required":false},{"name":"fs_Access_Token","in":"query","required":false},{"name":"code","in":"query","required":false},{"name":"socialAppName","in":"query","required":false}]},
{"operationId":"exchangeRequestToken","method":"GET","path":"/api/v2/access_token","surface":"login","summary":"Exchange the request token of a social login","security":[{"secret":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["923","908"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["902"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["1144","903","904","991","1130","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["socialApi.exchangeAccessToken"],"x-source":"3.2 S D N"},"parameters":[{"name":"token","in":"query","required":true}]},
{"operationId":"completeSocialLogin","method":"POST","path":"/simulator/social/logins","surface":"login","summary":"Come back from a social provider","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["provider","token","callbackguid"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1223","1000","1026","1033","1051","991","1130","1136"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"2 C"},"parameters":[]},
{"operationId":"findAccount","method":"GET","path":"/identity/v2/manage/account","surface":"manage","summary":"Find an account","security":[{"apiKey":[],"apiSecret":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","923","1118"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["902"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","938"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["accountApi.getAccountProfileByEmail","accountApi.getAccountProfileByUserName","accountApi.getAccountProfileByPhone"],"x-source":"3.11 W T D"},"parameters":[{"name":"email","in":"query","required":false},{"name":"phone","in":"query","required":false},{"name":"userName","in":"query","required":false},{"name":"fields","in":"query","required":false}]},
{"operationId":"createAccount","method":"POST","path":"/identity/v2/manage/account","surface":"manage","summary":"Create an account","security":[{"apiKey":[],"apiSecret":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["About","Age","Associations","City","Company","CoverPhoto","Currency","Favicon","FirstName","FullName","Gender","GistsUrl","GravatarImageUrl","HomeTown","Honors","HttpsImageUrl","ImageUrl","Industry","IsGeoEnabled","LastName","LocalCity","LocalCountry","LocalLanguage","MainAddress","MiddleName","NickName","Political","Prefix","ProfessionalHeadline","ProfileCity","ProfileCountry","ProfileName","ProfileUrl","PublicRepository","Quota","RelationshipStatus","Religion","RepositoryUrl","StarredUrl","State","Suffix","TagLine","ThumbnailImageUrl","TimeZone","Website","BirthDate","Country","Addresses","PhoneNumbers","CustomFields","ProfileImageUrls","WebProfiles","InterestedIn","Awards","Books","Certifications","Courses","CurrentStatus","Educations","Family","FavoriteThings","Games","IMAccounts","InspirationalPeople","Interests","Languages","MemberUrlResources","Movies","MutualFriends","Patents","PlacesLived","Positions","Projects","Publications","RecommendationsReceived","RelatedProfileViews","Skills","Sports","TeleVisionShow","Volunteer","FollowersCount","FriendsCount","NumRecommenders","PrivateGists","PublicGists","TotalPrivateRepository","TotalStatusesCount","IsEmailSubscribed","IsProtected","Hireable","ExternalUserLoginId","Email","PhoneId","UserName","Password","PINInfo","Consents","AcceptPrivacyPolicy","SecurityQuestionAnswer","EmailVerified","PhoneIdVerified","Uid","IsActive","IsLoginLocked"],"innerFields":["Code","Name","Type","Address1","Address2","City","State","PostalCode","Region","Country","op","PhoneType","PhoneNumber","Value","PIN","Skipped","Events","Event","IsCustom","Data","ConsentOptionId","IsAccepted"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","923","968","1038","1096","1107","1124","1125","1213","1201","1202","1203"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["902"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","936","1017","1058","993","1134","1204","1044","1189","1200","1015","1216","1163","1091","1095"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["accountApi.createAccount"],"x-source":"3.11 T D"},"parameters":[{"name":"fields","in":"query","required":false}]},
{"operationId":"getAccountByUid","method":"GET","path":"/identity/v2/manage/account/{uid}","surface":"manage","summary":"Read an account","security":[{"apiKey":[],"apiSecret":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","923"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["902"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","937"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["accountApi.getAccountProfileByUid"],"x-source":"3.11 T D"},"parameters":[{"name":"uid","in":"path","required":true},{"name":"fields","in":"query","required":false}]},
{"operationId":"updateAccount","method":"PUT","path":"/identity/v2/manage/account/{uid}","surface":"manage","summary":"Update an account","security":[{"apiKey":[],"apiSecret":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["About","Age","Associations","City","Company","CoverPhoto","Currency","Favicon","FirstName","FullName","Gender","GistsUrl","GravatarImageUrl","HomeTown","Honors","HttpsImageUrl","ImageUrl","Industry","IsGeoEnabled","LastName","LocalCity","LocalCountry","LocalLanguage","MainAddress","MiddleName","NickName","Political","Prefix","ProfessionalHeadline","ProfileCity","ProfileCountry","ProfileName","ProfileUrl","PublicRepository","Quota","RelationshipStatus","Religion","RepositoryUrl","StarredUrl","State","Suffix","TagLine","ThumbnailImageUrl","TimeZone","Website","BirthDate","Country","Addresses","PhoneNumbers","CustomFields","ProfileImageUrls","WebProfiles","InterestedIn","Awards","Books","Certifications","Courses","CurrentStatus","Educations","Family","FavoriteThings","Games","IMAccounts","InspirationalPeople","Interests","Languages","MemberUrlResources","Movies","MutualFriends","Patents","PlacesLived","Positions","Projects","Publications","RecommendationsReceived","RelatedProfileViews","Skills","Sports","TeleVisionShow","Volunteer","FollowersCount","FriendsCount","NumRecommenders","PrivateGists","PublicGists","TotalPrivateRepository","TotalStatusesCount","IsEmailSubscribed","IsProtected","Hireable","ExternalUserLoginId","Email","PhoneId","UserName","EmailVerified","PhoneIdVerified","IsActive","IsLoginLocked","securityquestionanswer"],"innerFields":["Code","Name","Type","Address1","Address2","City","State","PostalCode","Region","Country","op","PhoneType","PhoneNumber","Value"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","923","968","1038","1096","1107","1124","1125","1213","1201","1202","1203"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["902"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","937","936","1017","1058","993","1134","1189","1204","1091","1095"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["accountApi.updateAccountByUid"],"x-source":"3.11 5.3 T D"},"parameters":[{"name":"uid","in":"path","required":true},{"name":"nullSupport","in":"query","required":false},{"name":"fields","in":"query","required":false}]},
{"operationId":"deleteAccountByUid","method":"DELETE","path":"/identity/v2/manage/account/{uid}","surface":"manage","summary":"Delete an account","security":[{"apiKey":[],"apiSecret":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","923"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["902"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","937"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["accountApi.deleteAccountByUid"],"x-source":"3.11 T D"},"parameters":[{"name":"uid","in":"path","required":true}]},
{"operationId":"makeEmailVerificationToken","method":"POST","path":"/identity/v2/manage/account/verify/token","surface":"manage","summary":"Make an email verification token","security":[{"apiKey":[],"apiSecret":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["email"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","923","1038"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["902"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","938","1126","1178"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["accountApi.getEmailVerificationToken"],"x-source":"3.11 T D"},"parameters":[]},
{"operationId":"makeForgotToken","method":"POST","path":"/identity/v2/manage/account/forgot/token","surface":"manage","summary":"Make a password reset token","security":[{"apiKey":[],"apiSecret":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["email","username"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","923","1038"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["902"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","938","1178","991","1039"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["accountApi.getForgotPasswordToken"],"x-source":"3.11 T D"},"parameters":[{"name":"sendEmail","in":"query","required":false},{"name":"emailTemplate","in":"query","required":false},{"name":"resetPasswordUrl","in":"query","required":false}]},
{"operationId":"makeEmailToken","method":"POST","path":"/identity/v2/manage/account/emailtoken/{tokentype}","surface":"manage","summary":"Make a token of any mail","security":[{"apiKey":[],"apiSecret":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["Email","UserName","Uid","Type","clientguid","Name"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","923","1038"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["902"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","936","937","938","1126","1136","1178","1181","1235","991","1039","1177"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["accountApi.multipurposeEmailTokenGeneration"],"x-source":"3.11 T D"},"parameters":[{"name":"tokentype","in":"path","required":true}]},
{"operationId":"makeSmsCode","method":"POST","path":"/identity/v2/manage/account/smsotp/{smsotptype}","surface":"manage","summary":"Make a code of any SMS","security":[{"apiKey":[],"apiSecret":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["Phone","Uid","Name"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","923","1096"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["902"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","937","938","1058","1073","1179","1182","1235","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["accountApi.multipurposeSMSOTPGeneration"],"x-source":"3.11 T D"},"parameters":[{"name":"smsotptype","in":"path","required":true}]},
{"operationId":"impersonate","method":"GET","path":"/identity/v2/manage/account/access_token","surface":"manage","summary":"Get a session of an account","security":[{"apiKey":[],"apiSecret":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","923"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["902"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","937","991","1338"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["accountApi.getAccessTokenByUid"],"x-source":"3.9 T D"},"parameters":[{"name":"uid","in":"query","required":true}]},
{"operationId":"refreshByRefreshToken","method":"GET","path":"/identity/v2/manage/account/access_token/refresh","surface":"manage","summary":"Refresh by refresh token","security":[{"apiKey":[],"apiSecret":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","923"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["902"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1217","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["accountApi.refreshAccessTokenByRefreshToken"],"x-source":"3.9 5.2 T D"},"parameters":[{"name":"refresh_Token","in":"query","required":true}]},
{"operationId":"revokeRefreshToken","method":"GET","path":"/identity/v2/manage/account/access_token/refresh/revoke","surface":"manage","summary":"Revoke a refresh token","security":[{"apiKey":[],"apiSecret":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","923"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["902"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1217"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["accountApi.revokeRefreshToken"],"x-source":"3.9 5.2 T D"},"parameters":[{"name":"refresh_Token","in":"query","required":true}]},
{"operationId":"revokeRefreshTokens","method":"DELETE","path":"/identity/v2/manage/account/{uid}/access_token/refresh/revoke","surface":"manage","summary":"Revoke all refresh tokens of an account","security":[{"apiKey":[],"apiSecret":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","923"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["902"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","937"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["accountApi.revokeAllRefreshToken"],"x-source":"3.9 T D"},"parameters":[{"name":"uid","in":"path","required":true}]},
{"operationId":"checkReauthByFactor","method":"POST","path":"/identity/v2/manage/account/{uid}/reauth/2fa","surface":"manage","summary":"Check a step-up by second factor","security":[{"apiKey":[],"apiSecret":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["SecondFactorValidationToken"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","923"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["902"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","937","1193"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["reAuthenticationApi.verifyMultiFactorOtpReauthentication"],"x-source":"3.7 T D"},"parameters":[{"name":"uid","in":"path","required":true}]},
{"operationId":"checkReauthByPassword","method":"POST","path":"/identity/v2/manage/account/{uid}/reauth/password","surface":"manage","summary":"Check a step-up by password","security":[{"apiKey":[],"apiSecret":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["SecondFactorValidationToken"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","923"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["902"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","937","1193"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["reAuthenticationApi.verifyMultiFactorPasswordReauthentication"],"x-source":"3.7 T D"},"parameters":[{"name":"uid","in":"path","required":true}]},
{"operationId":"checkReauthByPin","method":"POST","path":"/identity/v2/manage/account/{uid}/reauth/pin","surface":"manage","summary":"Check a step-up by PIN","security":[{"apiKey":[],"apiSecret":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["SecondFactorValidationToken"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","923"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["902"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","937","1193"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["reAuthenticationApi.verifyMultiFactorPINReauthentication"],"x-source":"3.7 T D"},"parameters":[{"name":"uid","in":"path","required":true}]},
{"operationId":"listCustomObjectsOfAccount","method":"GET","path":"/identity/v2/manage/account/{uid}/customobject","surface":"manage","summary":"List the records of an account","security":[{"apiKey":[],"apiSecret":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","923"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["902"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","999","1057","1064","937"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["customObjectApi.getCustomObjectByUid"],"x-source":"3.10 T D"},"parameters":[{"name":"uid","in":"path","required":true},{"name":"objectName","in":"query","required":true}]},
{"operationId":"createCustomObjectOfAccount","method":"POST","path":"/identity/v2/manage/account/{uid}/customobject","surface":"manage","summary":"Add a record of an account","security":[{"apiKey":[],"apiSecret":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","923","1035"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["902"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","999","1002","1064","937"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["customObjectApi.createCustomObjectByUid"],"x-source":"3.10 T D"},"parameters":[{"name":"uid","in":"path","required":true},{"name":"objectName","in":"query","required":true}]},
{"operationId":"getCustomObjectOfAccount","method":"GET","path":"/identity/v2/manage/account/{uid}/customobject/{id}","surface":"manage","summary":"Read a record of an account","security":[{"apiKey":[],"apiSecret":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","923"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["902"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","995","999","1003","1057","1064","937"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["customObjectApi.getCustomObjectByRecordID"],"x-source":"3.10 T D"},"parameters":[{"name":"uid","in":"path","required":true},{"name":"id","in":"path","required":true},{"name":"objectName","in":"query","required":true}]},
{"operationId":"updateCustomObjectOfAccount","method":"PUT","path":"/identity/v2/manage/account/{uid}/customobject/{id}","surface":"manage","summary":"Change a record of an account","security":[{"apiKey":[],"apiSecret":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","923","1035"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["902"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","995","999","1003","1057","1064","937"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["customObjectApi.updateCustomObjectByUid"],"x-source":"3.10 T D"},"parameters":[{"name":"uid","in":"path","required":true},{"name":"id","in":"path","required":true},{"name":"objectName","in":"query","required":true},{"name":"updateType","in":"query","required":false}]},
{"operationId":"deleteCustomObjectOfAccount","method":"DELETE","path":"/identity/v2/manage/account/{uid}/customobject/{id}","surface":"manage","summary":"Delete a record of an account","security":[{"apiKey":[],"apiSecret":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","923"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["902"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","995","999","1003","1057","1064","937"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["customObjectApi.deleteCustomObjectByRecordID"],"x-source":"3.10 T D"},"parameters":[{"name":"uid","in":"path","required":true},{"name":"id","in":"path","required":true},{"name":"objectName","in":"query","required":true}]},
{"operationId":"makeSott","method":"GET","path":"/identity/v2/manage/account/sott","surface":"manage","summary":"Make a one-time token for registrations","security":[{"apiKey":[],"apiSecret":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","923"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["902"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["sottApi.generateSott"],"x-source":"3.11 6 T D"},"parameters":[{"name":"timeDifference","in":"query","required":false}]},
{"operationId":"getServerInfo","method":"GET","path":"/identity/v2/serverinfo","surface":"manage","summary":"Read the clock of the server","security":[{"apiKey":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["configurationApi.getServerInfo"],"x-source":"3.11 T D"},"parameters":[{"name":"timeDifference","in":"query","required":false}]},
{"operationId":"getAppInfo","method":"GET","path":"/ciam/appinfo","surface":"manage","summary":"Read the settings of the tenant","security":[{"apiKey":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["configurationApi.getConfigurations"],"x-source":"1.1 S D"},"parameters":[]},
{"operationId":"forgotPassword","method":"POST","path":"/identity/v2/auth/password","surface":"password","summary":"Forgot the password","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["email","username"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","1038"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","938","1039","1122","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.forgotPassword"],"x-source":"3.4 4.3 W T D C"},"parameters":[{"name":"resetPasswordUrl","in":"query","required":false},{"name":"emailTemplate","in":"query","required":false},{"name":"g-recaptcha-response","in":"query","required":false},{"name":"h-captcha-response","in":"query","required":false},{"name":"qq_captcha_ticket","in":"query","required":false},{"name":"qq_captcha_randstr","in":"query","required":false}]},
{"operationId":"resetPassword","method":"PUT","path":"/identity/v2/auth/password/reset","surface":"password","summary":"Set a new password by link or mailed code","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["g-recaptcha-response","h-captcha-response","qq_captcha_ticket","qq_captcha_randstr","SecurityAnswer","ResetToken","Email","UserName","Otp","Password","WelcomeEmailTemplate","ResetPasswordEmailTemplate"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1038"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1063","974","975","1185","938","991","1132","1148","1198","1134","1216","1015","1130","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.resetPasswordByResetToken","authenticationApi.resetPasswordByEmailOTP","authenticationApi.resetPasswordByOTPAndUserName"],"x-source":"3.4 4.3 5.3 T D"},"parameters":[{"name":"g-recaptcha-response","in":"query","required":false},{"name":"h-captcha-response","in":"query","required":false},{"name":"qq_captcha_ticket","in":"query","required":false},{"name":"qq_captcha_randstr","in":"query","required":false}]},
{"operationId":"resetPasswordByPhone","method":"PUT","path":"/identity/v2/auth/password/otp","surface":"password","summary":"Set a new password by SMS code","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["g-recaptcha-response","h-captcha-response","qq_captcha_ticket","qq_captcha_randstr","SecurityAnswer","Phone","otp","password","smsTemplate"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1096"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1067","1068","1069","1070","938","1074","991","1132","1148","1198","1134","1216","1015","1130","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["phoneAuthenticationApi.resetPasswordByPhoneOTP"],"x-source":"3.4 4.3 T D N"},"parameters":[{"name":"g-recaptcha-response","in":"query","required":false},{"name":"h-captcha-response","in":"query","required":false},{"name":"qq_captcha_ticket","in":"query","required":false},{"name":"qq_captcha_randstr","in":"query","required":false}]},
{"operationId":"forgotPasswordByPhone","method":"POST","path":"/identity/v2/auth/password/otp","surface":"password","summary":"Forgot the password, by phone","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["phone"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","1096"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","938","1074","1071","1072","1123","1281","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["phoneAuthenticationApi.forgotPasswordByPhoneOTP"],"x-source":"3.4 T D"},"parameters":[{"name":"smsTemplate","in":"query","required":false},{"name":"isVoiceOtp","in":"query","required":false}]},
{"operationId":"changePassword","method":"PUT","path":"/identity/v2/auth/password/change","surface":"password","summary":"Change the password","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["g-recaptcha-response","h-captcha-response","qq_captcha_ticket","qq_captcha_randstr","SecurityAnswer","oldPassword","newPassword"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1060"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["967"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","982","1132","1148","1134","1216","1015"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.changePassword"],"x-source":"3.4 4.3 T D"},"parameters":[{"name":"g-recaptcha-response","in":"query","required":false},{"name":"h-captcha-response","in":"query","required":false},{"name":"qq_captcha_ticket","in":"query","required":false},{"name":"qq_captcha_randstr","in":"query","required":false}]},
{"operationId":"resetPasswordByAnswer","method":"PUT","path":"/identity/v2/auth/password/securityanswer","surface":"password","summary":"Set a new password by security answer","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["Email","Phone","UserName","password","SecurityAnswer","resetPasswordEmailTemplate"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1038","1096"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","938","991","1091","1092","1093","1094","1095","1132","1198","1134","1216","1015","1130","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.resetPasswordBySecurityAnswerAndEmail","authenticationApi.resetPasswordBySecurityAnswerAndPhone","authenticationApi.resetPasswordBySecurityAnswerAndUserName"],"x-source":"3.4 4.3 5.3 T D"},"parameters":[]},
{"operationId":"forgotPasskey","method":"POST","path":"/identity/v2/auth/passkey/forgot","surface":"password","summary":"Lost the passkey","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["email"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","1038"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","938","1320","1323","1122","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.4 D C"},"parameters":[{"name":"resetpasskeyurl","in":"query","required":false},{"name":"emailTemplate","in":"query","required":false}]},
{"operationId":"beginPasskeyReset","method":"GET","path":"/identity/v2/auth/passkey/reset/begin","surface":"password","summary":"Begin to make a new passkey","security":[{"apiKey":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1063","974","975","1320","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.4 D"},"parameters":[{"name":"vtoken","in":"query","required":true}]},
{"operationId":"finishPasskeyReset","method":"POST","path":"/identity/v2/auth/passkey/reset/finish","surface":"password","summary":"Make the new passkey","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["id","rawId","type","response","PasskeyCredential"],"innerFields":["attestationObject","clientDataJSON","id","rawId","type","response"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1063","974","975","1320","1321","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.4 D"},"parameters":[{"name":"vtoken","in":"query","required":true}]},
{"operationId":"forgotPinByEmail","method":"POST","path":"/identity/v2/auth/pin/forgot/email","surface":"password","summary":"Forgot the PIN, by email","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["Email"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","1038"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","938","1233","1235","1122","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["pinAuthenticationApi.sendForgotPINEmailByEmail"],"x-source":"3.4 T D"},"parameters":[{"name":"emailTemplate","in":"query","required":false},{"name":"resetPINUrl","in":"query","required":false}]},
{"operationId":"forgotPinByUsername","method":"POST","path":"/identity/v2/auth/pin/forgot/username","surface":"password","summary":"Forgot the PIN, by username","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["UserName"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","938","1039","1233","1235","1122","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["pinAuthenticationApi.sendForgotPINEmailByUsername"],"x-source":"3.4 T D"},"parameters":[{"name":"emailTemplate","in":"query","required":false},{"name":"resetPINUrl","in":"query","required":false}]},
{"operationId":"forgotPinByPhone","method":"POST","path":"/identity/v2/auth/pin/forgot/otp","surface":"password","summary":"Forgot the PIN, by phone","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["Phone"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","1096"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","938","1233","1235","1071","1072","1123","1281","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["pinAuthenticationApi.sendForgotPINSMSByPhone"],"x-source":"3.4 T D"},"parameters":[{"name":"smsTemplate","in":"query","required":false},{"name":"isVoiceOtp","in":"query","required":false}]},
{"operationId":"resetPinByToken","method":"PUT","path":"/identity/v2/auth/pin/reset/token","surface":"password","summary":"Set a new PIN by link","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["ResetToken","PIN"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1063","1242","975","1134","1233","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["pinAuthenticationApi.resetPINByResetToken"],"x-source":"3.4 T D"},"parameters":[]},
{"operationId":"resetPinByEmailCode","method":"PUT","path":"/identity/v2/auth/pin/reset/otp/email","surface":"password","summary":"Set a new PIN by mailed code","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["Email","Otp","PIN"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1038"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","938","1185","1186","1187","1134","1233","1235","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["pinAuthenticationApi.resetPINByEmailAndOtp"],"x-source":"3.4 T D"},"parameters":[]},
{"operationId":"resetPinByPhoneCode","method":"PUT","path":"/identity/v2/auth/pin/reset/otp/phone","surface":"password","summary":"Set a new PIN by SMS code","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["Phone","Otp","PIN"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1096"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","938","1067","1068","1069","1070","1134","1233","1235","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["pinAuthenticationApi.resetPINByPhoneAndOtp"],"x-source":"3.4 T D"},"parameters":[]},
{"operationId":"resetPinByUsernameCode","method":"PUT","path":"/identity/v2/auth/pin/reset/otp/username","surface":"password","summary":"Set a new PIN by username and mailed code","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["UserName","Otp","PIN"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","938","1185","1186","1187","1134","1233","1235","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["pinAuthenticationApi.resetPINByUsernameAndOtp"],"x-source":"3.4 T D"},"parameters":[]},
{"operationId":"resetPinByEmailAnswer","method":"PUT","path":"/identity/v2/auth/pin/reset/securityanswer/email","surface":"password","summary":"Set a new PIN by email and security answer","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["Email","SecurityAnswer","PIN"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1038"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","938","1091","1092","1093","1094","1095","1134","1233","1235","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["pinAuthenticationApi.resetPINByEmailAndSecurityAnswer"],"x-source":"3.4 T D"},"parameters":[]},
{"operationId":"resetPinByPhoneAnswer","method":"PUT","path":"/identity/v2/auth/pin/reset/securityanswer/phone","surface":"password","summary":"Set a new PIN by phone and security answer","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["Phone","SecurityAnswer","PIN"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1096"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","938","1091","1092","1093","1094","1095","1134","1233","1235","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["pinAuthenticationApi.resetPINByPhoneAndSecurityAnswer"],"x-source":"3.4 T D"},"parameters":[]},
{"operationId":"resetPinByUsernameAnswer","method":"PUT","path":"/identity/v2/auth/pin/reset/securityanswer/username","surface":"password","summary":"Set a new PIN by username and security answer","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["UserName","SecurityAnswer","PIN"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","938","1091","1092","1093","1094","1095","1134","1233","1235","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["pinAuthenticationApi.resetPINByUsernameAndSecurityAnswer"],"x-source":"3.4 T D"},"parameters":[]},
{"operationId":"changePin","method":"PUT","path":"/identity/v2/auth/pin/change","surface":"password","summary":"Change the PIN","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["OldPIN","NewPIN"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1060"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["1241"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1134","1233","1235"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["pinAuthenticationApi.changePINByAccessToken"],"x-source":"3.4 T D"},"parameters":[]},
{"operationId":"setPin","method":"POST","path":"/identity/v2/auth/pin/set/pinauthtoken","surface":"password","summary":"Set a first PIN and go on with the login","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["PIN"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1239","1240","1134","1233","991","1338"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["pinAuthenticationApi.setPINByPinAuthToken"],"x-source":"3.4 3.8 T D"},"parameters":[{"name":"pinAuthToken","in":"query","required":true},{"name":"fields","in":"query","required":false}]},
{"operationId":"endPinSession","method":"GET","path":"/identity/v2/auth/session_token/invalidate","surface":"password","summary":"End a PIN session","security":[{"apiKey":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1245","1246"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["pinAuthenticationApi.inValidatePinSessionToken"],"x-source":"3.4 T D"},"parameters":[{"name":"session_token","in":"query","required":true}]},
{"operationId":"resendVerificationEmail","method":"PUT","path":"/identity/v2/auth/register","surface":"registration","summary":"Send the verification mail again","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["email"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1038"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","938","1025","1034","1122"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.authResendEmailVerification"],"x-source":"3.1 S D"},"parameters":[{"name":"emailTemplate","in":"query","required":false},{"name":"verificationUrl","in":"query","required":false}]},
{"operationId":"register","method":"POST","path":"/identity/v2/auth/register","surface":"registration","summary":"Register with a one-time token of the backend","security":[{"apiKey":[],"sott":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["About","Age","Associations","City","Company","CoverPhoto","Currency","Favicon","FirstName","FullName","Gender","GistsUrl","GravatarImageUrl","HomeTown","Honors","HttpsImageUrl","ImageUrl","Industry","IsGeoEnabled","LastName","LocalCity","LocalCountry","LocalLanguage","MainAddress","MiddleName","NickName","Political","Prefix","ProfessionalHeadline","ProfileCity","ProfileCountry","ProfileName","ProfileUrl","PublicRepository","Quota","RelationshipStatus","Religion","RepositoryUrl","StarredUrl","State","Suffix","TagLine","ThumbnailImageUrl","TimeZone","Website","BirthDate","Country","Addresses","PhoneNumbers","CustomFields","ProfileImageUrls","WebProfiles","InterestedIn","Awards","Books","Certifications","Courses","CurrentStatus","Educations","Family","FavoriteThings","Games","IMAccounts","InspirationalPeople","Interests","Languages","MemberUrlResources","Movies","MutualFriends","Patents","PlacesLived","Positions","Projects","Publications","RecommendationsReceived","RelatedProfileViews","Skills","Sports","TeleVisionShow","Volunteer","FollowersCount","FriendsCount","NumRecommenders","PrivateGists","PublicGists","TotalPrivateRepository","TotalStatusesCount","IsEmailSubscribed","IsProtected","Hireable","ExternalUserLoginId","Email","PhoneId","UserName","Password","PINInfo","Consents","AcceptPrivacyPolicy","SecurityQuestionAnswer"],"innerFields":["Code","Name","Type","Address1","Address2","City","State","PostalCode","Region","Country","op","PhoneType","PhoneNumber","Value","PIN","Skipped","Events","Event","IsCustom","Data","ConsentOptionId","IsAccepted"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","1048","1038","1201","1202","1203","1096","1089","968","1107","1125","1124","1213"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1049","1190","1189","1204","1134","1216","1015","993","1091","936","1058","1017","1056","1247","1163","1196","1226","1234"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.userRegistrationByEmail","phoneAuthenticationApi.userRegistrationByPhone"],"x-source":"3.1 W S T D"},"parameters":[{"name":"emailTemplate","in":"query","required":false},{"name":"welcomeEmailTemplate","in":"query","required":false},{"name":"smsTemplate","in":"query","required":false},{"name":"verificationUrl","in":"query","required":false},{"name":"isVoiceOtp","in":"query","required":false},{"name":"fields","in":"query","required":false},{"name":"options","in":"query","required":false},{"name":"invitation_token","in":"query","required":false}]},
{"operationId":"registerWithCaptcha","method":"POST","path":"/identity/v2/auth/register/captcha","surface":"registration","summary":"Register with a captcha","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["About","Age","Associations","City","Company","CoverPhoto","Currency","Favicon","FirstName","FullName","Gender","GistsUrl","GravatarImageUrl","HomeTown","Honors","HttpsImageUrl","ImageUrl","Industry","IsGeoEnabled","LastName","LocalCity","LocalCountry","LocalLanguage","MainAddress","MiddleName","NickName","Political","Prefix","ProfessionalHeadline","ProfileCity","ProfileCountry","ProfileName","ProfileUrl","PublicRepository","Quota","RelationshipStatus","Religion","RepositoryUrl","StarredUrl","State","Suffix","TagLine","ThumbnailImageUrl","TimeZone","Website","BirthDate","Country","Addresses","PhoneNumbers","CustomFields","ProfileImageUrls","WebProfiles","InterestedIn","Awards","Books","Certifications","Courses","CurrentStatus","Educations","Family","FavoriteThings","Games","IMAccounts","InspirationalPeople","Interests","Languages","MemberUrlResources","Movies","MutualFriends","Patents","PlacesLived","Positions","Projects","Publications","RecommendationsReceived","RelatedProfileViews","Skills","Sports","TeleVisionShow","Volunteer","FollowersCount","FriendsCount","NumRecommenders","PrivateGists","PublicGists","TotalPrivateRepository","TotalStatusesCount","IsEmailSubscribed","IsProtected","Hireable","ExternalUserLoginId","Email","PhoneId","UserName","Password","PINInfo","Consents","AcceptPrivacyPolicy","SecurityQuestionAnswer","g-recaptcha-response","h-captcha-response","qq_captcha_ticket","qq_captcha_randstr"],"innerFields":["Code","Name","Type","Address1","Address2","City","State","PostalCode","Region","Country","op","PhoneType","PhoneNumber","Value","PIN","Skipped","Events","Event","IsCustom","Data","ConsentOptionId","IsAccepted"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","1038","1201","1202","1203","1096","1089","968","1107","1125","1124","1213"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","982","1190","1189","1204","1134","1216","1015","993","1091","936","1058","1017","1056","1247","1163","1196","1226","1234"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.userRegistrationByCaptcha"],"x-source":"3.1 S D"},"parameters":[{"name":"emailTemplate","in":"query","required":false},{"name":"welcomeEmailTemplate","in":"query","required":false},{"name":"smsTemplate","in":"query","required":false},{"name":"verificationUrl","in":"query","required":false},{"name":"isVoiceOtp","in":"query","required":false},{"name":"fields","in":"query","required":false},{"name":"options","in":"query","required":false},{"name":"invitation_token","in":"query","required":false},{"name":"g-recaptcha-response","in":"query","required":false},{"name":"h-captcha-response","in":"query","required":false},{"name":"qq_captcha_ticket","in":"query","required":false},{"name":"qq_captcha_randstr","in":"query","required":false}]},
{"operationId":"checkOrVerifyEmail","method":"GET","path":"/identity/v2/auth/email","surface":"registration","summary":"Ask whether an address is taken, or verify one","security":[{"apiKey":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1038"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","973","974","975","938","1188","1186","1187","936","991","1130","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.checkEmailAvailability","authenticationApi.verifyEmail"],"x-source":"3.1 W S T D N"},"parameters":[{"name":"verificationToken","in":"query","required":false},{"name":"otp","in":"query","required":false},{"name":"email","in":"query","required":false},{"name":"url","in":"query","required":false},{"name":"uuid","in":"query","required":false},{"name":"welcomeEmailTemplate","in":"query","required":false},{"name":"fields","in":"query","required":false}]},
{"operationId":"verifyEmailByOtp","method":"PUT","path":"/identity/v2/auth/email","surface":"registration","summary":"Verify an address by the code of the mail","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["g-recaptcha-response","h-captcha-response","qq_captcha_ticket","qq_captcha_randstr","SecurityAnswer","Otp","Email","uuid"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1038"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1237","938","1025","1198","1132","1148","1188","1186","1187","936","991","1130","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.verifyEmailByOTP"],"x-source":"3.1 S T D"},"parameters":[{"name":"url","in":"query","required":false},{"name":"welcomeEmailTemplate","in":"query","required":false},{"name":"fields","in":"query","required":false}]},
{"operationId":"checkUsername","method":"GET","path":"/identity/v2/auth/username","surface":"registration","summary":"Ask whether a username is taken","security":[{"apiKey":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.checkUserNameAvailability"],"x-source":"3.1 W S D"},"parameters":[{"name":"username","in":"query","required":true}]},
{"operationId":"checkPhone","method":"GET","path":"/identity/v2/auth/phone","surface":"registration","summary":"Ask whether a phone number is taken","security":[{"apiKey":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1096"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["phoneAuthenticationApi.checkPhoneNumberAvailability"],"x-source":"3.1 W S D"},"parameters":[{"name":"phone","in":"query","required":true}]},
{"operationId":"sendVerificationEmailForLinking","method":"GET","path":"/identity/v2/auth/email/sendverificationemail","surface":"registration","summary":"Mail a link that verifies a linked social profile","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1039","1025","1034","1122"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.authSendVerificationEmailForLinkingSocialProfiles"],"x-source":"3.1 S D"},"parameters":[{"name":"clientguid","in":"query","required":true}]},
{"operationId":"beginPasskeyRegistration","method":"GET","path":"/identity/v2/auth/register/passkey/begin","surface":"registration","summary":"Begin to register with a passkey","security":[{"apiKey":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1038"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1320","1190","936","1056","1247"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.1 D N"},"parameters":[{"name":"identifier","in":"query","required":true}]},
{"operationId":"finishPasskeyRegistration","method":"POST","path":"/identity/v2/auth/register/passkey/finish","surface":"registration","summary":"Register with a passkey","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["About","Age","Associations","City","Company","CoverPhoto","Currency","Favicon","FirstName","FullName","Gender","GistsUrl","GravatarImageUrl","HomeTown","Honors","HttpsImageUrl","ImageUrl","Industry","IsGeoEnabled","LastName","LocalCity","LocalCountry","LocalLanguage","MainAddress","MiddleName","NickName","Political","Prefix","ProfessionalHeadline","ProfileCity","ProfileCountry","ProfileName","ProfileUrl","PublicRepository","Quota","RelationshipStatus","Religion","RepositoryUrl","StarredUrl","State","Suffix","TagLine","ThumbnailImageUrl","TimeZone","Website","BirthDate","Country","Addresses","PhoneNumbers","CustomFields","ProfileImageUrls","WebProfiles","InterestedIn","Awards","Books","Certifications","Courses","CurrentStatus","Educations","Family","FavoriteThings","Games","IMAccounts","InspirationalPeople","Interests","Languages","MemberUrlResources","Movies","MutualFriends","Patents","PlacesLived","Positions","Projects","Publications","RecommendationsReceived","RelatedProfileViews","Skills","Sports","TeleVisionShow","Volunteer","FollowersCount","FriendsCount","NumRecommenders","PrivateGists","PublicGists","TotalPrivateRepository","TotalStatusesCount","IsEmailSubscribed","IsProtected","Hireable","ExternalUserLoginId","Email","PhoneId","UserName","Password","PINInfo","Consents","AcceptPrivacyPolicy","SecurityQuestionAnswer","PasskeyCredential"],"innerFields":["Code","Name","Type","Address1","Address2","City","State","PostalCode","Region","Country","op","PhoneType","PhoneNumber","Value","PIN","Skipped","Events","Event","IsCustom","Data","ConsentOptionId","IsAccepted","id","rawId","type","response","attestationObject","clientDataJSON"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","1038","1201","1202","1203","1096","968","1107","1125","1124","1213"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1320","1190","1324","1204","1134","993","1091","936","1058","1017","1056","1247","1163","1196","1226","1234","1321"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.1 D N C"},"parameters":[{"name":"emailTemplate","in":"query","required":false},{"name":"welcomeEmailTemplate","in":"query","required":false},{"name":"verificationUrl","in":"query","required":false},{"name":"fields","in":"query","required":false},{"name":"options","in":"query","required":false}]},
{"operationId":"getMfaSettings","method":"GET","path":"/identity/v2/auth/account/2fa","surface":"security","summary":"Read the second factors","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1097"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["multiFactorAuthenticationApi.mfaConfigureByAccessToken"],"x-source":"3.5 T D N"},"parameters":[{"name":"isVoiceOtp","in":"query","required":false},{"name":"duoredirecturi","in":"query","required":false}]},
{"operationId":"setMfaPhone","method":"PUT","path":"/identity/v2/auth/account/2fa","surface":"security","summary":"Name a phone number as second factor","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["phoneNo2FA"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1060","1096"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1097","1100","1106","1071","1072","1123","1281"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["multiFactorAuthenticationApi.mfaUpdatePhoneNumberByToken"],"x-source":"3.5 T D"},"parameters":[{"name":"smsTemplate2FA","in":"query","required":false},{"name":"isVoiceOtp","in":"query","required":false},{"name":"options","in":"query","required":false}]},
{"operationId":"confirmAuthenticator","method":"PUT","path":"/identity/v2/auth/account/2fa/verification/authenticatorcode","surface":"security","summary":"Bind an authenticator app","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["AuthenticatorCode"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1097","1099","1102","1279"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["multiFactorAuthenticationApi.mfaVerifyAuthenticatorCode"],"x-source":"3.5 T D"},"parameters":[{"name":"fields","in":"query","required":false},{"name":"smsTemplate","in":"query","required":false}]},
{"operationId":"confirmGoogleAuthenticator","method":"PUT","path":"/identity/v2/auth/account/2fa/verification/googleauthenticatorcode","surface":"security","summary":"Bind an authenticator app, older name","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["googleAuthenticatorCode"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1097","1099","1102","1279"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.5 S D"},"parameters":[{"name":"fields","in":"query","required":false},{"name":"smsTemplate","in":"query","required":false}]},
{"operationId":"confirmMfaPhone","method":"PUT","path":"/identity/v2/auth/account/2fa/verification/otp","surface":"security","summary":"Bind the phone number","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["g-recaptcha-response","h-captcha-response","qq_captcha_ticket","qq_captcha_randstr","SecurityAnswer","Otp"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1067","1068","1069","1070","1097","1117"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["multiFactorAuthenticationApi.mfaUpdateSetting"],"x-source":"3.5 T D"},"parameters":[{"name":"fields","in":"query","required":false},{"name":"g-recaptcha-response","in":"query","required":false},{"name":"h-captcha-response","in":"query","required":false},{"name":"qq_captcha_ticket","in":"query","required":false},{"name":"qq_captcha_randstr","in":"query","required":false}]},
{"operationId":"sendMfaEmailCode","method":"GET","path":"/identity/v2/auth/account/2fa/otp/email","surface":"security","summary":"Mail a code for the second factor","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1097","1256","1340","1122"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["multiFactorAuthenticationApi.mfaEmailOtpByAccessToken"],"x-source":"3.5 T D"},"parameters":[{"name":"emailId","in":"query","required":true},{"name":"emailTemplate2FA","in":"query","required":false}]},
{"operationId":"confirmMfaEmail","method":"PUT","path":"/identity/v2/auth/account/2fa/verification/otp/email","surface":"security","summary":"Bind codes by mail","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["EmailId","Otp"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1185","1186","1187","1097","1256","1340"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["multiFactorAuthenticationApi.mfaValidateEmailOtpByAccessToken"],"x-source":"3.5 T D"},"parameters":[{"name":"fields","in":"query","required":false}]},
{"operationId":"setMfaAnswers","method":"PUT","path":"/identity/v2/auth/account/2fa/securityquestionanswer","surface":"security","summary":"Bind security questions","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["SecurityQuestionAnswer","ReplaceSecurityQuestionAnswer"],"innerFields":["QuestionId","Answer"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1091","1097","1257","1258","1260"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["multiFactorAuthenticationApi.mfaSecurityQuestionAnswerByAccessToken"],"x-source":"3.5 T D"},"parameters":[]},
{"operationId":"removeFactor","method":"DELETE","path":"/identity/v2/auth/account/2fa/authenticator","surface":"security","summary":"Remove authenticator app or phone number","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["authenticator","googleAuthenticator","otpauthenticator"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1084","1083","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1097","1099","1117","1121"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["multiFactorAuthenticationApi.mfaResetAuthenticatorByToken","multiFactorAuthenticationApi.mfaResetSMSAuthByToken"],"x-source":"3.5 T D"},"parameters":[]},
{"operationId":"removeMfaEmail","method":"DELETE","path":"/identity/v2/auth/account/2fa/authenticator/otp/email","surface":"security","summary":"Remove codes by mail as second factor","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1097","1101"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["multiFactorAuthenticationApi.mfaResetEmailOtpAuthenticatorByAccessToken"],"x-source":"3.5 T D"},"parameters":[]},
{"operationId":"removeMfaAnswers","method":"DELETE","path":"/identity/v2/auth/account/2fa/authenticator/securityquestionanswer","surface":"security","summary":"Remove security questions as second factor","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1097","1259"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["multiFactorAuthenticationApi.mfaResetSecurityQuestionAuthenticatorByAccessToken"],"x-source":"3.5 T D"},"parameters":[]},
{"operationId":"removeMfaPasskey","method":"DELETE","path":"/identity/v2/auth/account/2fa/authenticator/passkey","surface":"security","summary":"Remove the passkey as second factor","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1097","1328"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.5 T D"},"parameters":[]},
{"operationId":"removeMfaPush","method":"DELETE","path":"/identity/v2/auth/account/2fa/authenticator/push","surface":"security","summary":"Remove push messages as second factor","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1097","1313"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.5 T D"},"parameters":[]},
{"operationId":"removeMfaDuo","method":"DELETE","path":"/identity/v2/auth/account/2fa/authenticator/duo","surface":"security","summary":"Remove Duo as second factor","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1097","1334"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.5 T D"},"parameters":[]},
{"operationId":"getBackupCodes","method":"GET","path":"/identity/v2/auth/account/2fa/backupcode","surface":"security","summary":"Get backup codes","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1097","1101","1127"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["multiFactorAuthenticationApi.mfaBackupCodeByAccessToken"],"x-source":"3.5 T D"},"parameters":[]},
{"operationId":"resetBackupCodes","method":"GET","path":"/identity/v2/auth/account/2fa/backupcode/reset","surface":"security","summary":"Get new backup codes","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1097","1101"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["multiFactorAuthenticationApi.mfaResetBackupCodeByAccessToken"],"x-source":"3.5 T D"},"parameters":[]},
{"operationId":"beginMfaPasskey","method":"GET","path":"/identity/v2/auth/account/2fa/register/passkey/begin","surface":"security","summary":"Begin to bind a passkey as second factor","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1097","1327"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.5 D N"},"parameters":[]},
{"operationId":"finishMfaPasskey","method":"POST","path":"/identity/v2/auth/account/2fa/register/passkey/finish","surface":"security","summary":"Bind a passkey as second factor","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["PasskeyCredential"],"innerFields":["id","rawId","type","response","attestationObject","clientDataJSON"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1097","1321","1327"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.5 D N"},"parameters":[]},
{"operationId":"verifyAuthenticatorCode","method":"PUT","path":"/identity/v2/auth/login/2fa/verification/authenticatorcode","surface":"security","summary":"Complete a login by authenticator app","security":[{"apiKey":[],"secondFactorToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["AuthenticatorCode"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1103","1104","1102","1258","1279","991","1264","1130","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["multiFactorAuthenticationApi.mfaValidateAuthenticatorCode"],"x-source":"3.6 4.3 T D"},"parameters":[{"name":"fields","in":"query","required":false},{"name":"smsTemplate2FA","in":"query","required":false},{"name":"g-recaptcha-response","in":"query","required":false},{"name":"h-captcha-response","in":"query","required":false},{"name":"qq_captcha_ticket","in":"query","required":false},{"name":"qq_captcha_randstr","in":"query","required":false}]},
{"operationId":"verifyGoogleAuthenticatorCode","method":"PUT","path":"/identity/v2/auth/login/2fa/verification/googleauthenticatorcode","surface":"security","summary":"Complete a login by authenticator app, older name","security":[{"apiKey":[],"secondFactorToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["googleAuthenticatorCode"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1103","1104","1102","1258","1279","991","1264","1130","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.6 S D"},"parameters":[{"name":"fields","in":"query","required":false},{"name":"smsTemplate2FA","in":"query","required":false}]},
{"operationId":"verifySmsCode","method":"PUT","path":"/identity/v2/auth/login/2fa/verification/otp","surface":"security","summary":"Complete a login by SMS code","security":[{"apiKey":[],"secondFactorToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["g-recaptcha-response","h-captcha-response","qq_captcha_ticket","qq_captcha_randstr","SecurityAnswer","Otp"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1103","1104","1067","1069","1100","991","1264","1130","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["multiFactorAuthenticationApi.mfaValidateOTPByPhone"],"x-source":"3.6 4.3 W T D"},"parameters":[{"name":"fields","in":"query","required":false},{"name":"smsTemplate2FA","in":"query","required":false},{"name":"g-recaptcha-response","in":"query","required":false},{"name":"h-captcha-response","in":"query","required":false},{"name":"qq_captcha_ticket","in":"query","required":false},{"name":"qq_captcha_randstr","in":"query","required":false},{"name":"rbaBrowserEmailTemplate","in":"query","required":false},{"name":"rbaCityEmailTemplate","in":"query","required":false},{"name":"rbaCountryEmailTemplate","in":"query","required":false},{"name":"rbaIpEmailTemplate","in":"query","required":false}]},
{"operationId":"setLoginPhone","method":"PUT","path":"/identity/v2/auth/login/2fa","surface":"security","summary":"Name a phone number during a login","security":[{"apiKey":[],"secondFactorToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["phoneNo2FA"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1096"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1103","1104","1100","1250","991","1071","1072","1123","1281"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["multiFactorAuthenticationApi.mfaUpdatePhoneNumber"],"x-source":"3.6 T D"},"parameters":[{"name":"smsTemplate2FA","in":"query","required":false},{"name":"isVoiceOtp","in":"query","required":false},{"name":"options","in":"query","required":false}]},
{"operationId":"resendSmsCode","method":"GET","path":"/identity/v2/auth/login/2fa/resend","surface":"security","summary":"Send the SMS code again","security":[{"apiKey":[],"secondFactorToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1103","1104","1100","1117","991","1071","1072","1123","1281"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["multiFactorAuthenticationApi.mfaResendOTP"],"x-source":"3.6 T D"},"parameters":[{"name":"smsTemplate2FA","in":"query","required":false},{"name":"isVoiceOtp","in":"query","required":false}]},
{"operationId":"sendLoginEmailCode","method":"POST","path":"/identity/v2/auth/login/2fa/otp/email","surface":"security","summary":"Mail a code during a login","security":[{"apiKey":[],"secondFactorToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["EmailId"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1103","1104","1256","1340","991","1122"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["multiFactorAuthenticationApi.mfaEmailOTP"],"x-source":"3.6 T D"},"parameters":[{"name":"emailTemplate2FA","in":"query","required":false}]},
{"operationId":"verifyEmailCode","method":"PUT","path":"/identity/v2/auth/login/2fa/verification/otp/email","surface":"security","summary":"Complete a login by mailed code","security":[{"apiKey":[],"secondFactorToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["EmailId","Otp"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1103","1104","1185","1187","1256","1340","991","1264","1130","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["multiFactorAuthenticationApi.mfaValidateEmailOtp"],"x-source":"3.6 4.3 T D C"},"parameters":[{"name":"fields","in":"query","required":false},{"name":"rbaBrowserEmailTemplate","in":"query","required":false},{"name":"rbaCityEmailTemplate","in":"query","required":false},{"name":"rbaCountryEmailTemplate","in":"query","required":false},{"name":"rbaIpEmailTemplate","in":"query","required":false}]},
{"operationId":"setLoginAnswers","method":"PUT","path":"/identity/v2/auth/login/2fa/securityquestionanswer","surface":"security","summary":"Bind security questions during a login","security":[{"apiKey":[],"secondFactorToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["SecurityQuestionAnswer"],"innerFields":["QuestionId","Answer"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1103","1104","1091","1257","1258","1260","991","1130","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["multiFactorAuthenticationApi.mfaSecurityQuestionAnswer"],"x-source":"3.6 T D"},"parameters":[{"name":"fields","in":"query","required":false}]},
{"operationId":"verifyAnswers","method":"POST","path":"/identity/v2/auth/login/2fa/verification/securityquestionanswer","surface":"security","summary":"Complete a login by security questions","security":[{"apiKey":[],"secondFactorToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["SecurityQuestionAnswer"],"innerFields":["QuestionId","Answer"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1103","1104","1094","1257","1259","991","1264","1130","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["multiFactorAuthenticationApi.mfaSecurityQuestionAnswerVerification"],"x-source":"3.6 4.3 T D"},"parameters":[{"name":"fields","in":"query","required":false},{"name":"rbaBrowserEmailTemplate","in":"query","required":false},{"name":"rbaCityEmailTemplate","in":"query","required":false},{"name":"rbaCountryEmailTemplate","in":"query","required":false},{"name":"rbaIpEmailTemplate","in":"query","required":false}]},
{"operationId":"verifyBackupCode","method":"PUT","path":"/identity/v2/auth/login/2fa/verification/backupcode","surface":"security","summary":"Complete a login by backup code","security":[{"apiKey":[],"secondFactorToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["BackupCode"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1103","1104","1128","991","1264","1130","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["multiFactorAuthenticationApi.mfaValidateBackupCode"],"x-source":"3.6 4.3 T D"},"parameters":[{"name":"fields","in":"query","required":false},{"name":"rbaBrowserEmailTemplate","in":"query","required":false},{"name":"rbaCityEmailTemplate","in":"query","required":false},{"name":"rbaCountryEmailTemplate","in":"query","required":false},{"name":"rbaIpEmailTemplate","in":"query","required":false}]},
{"operationId":"beginLoginPasskeyBinding","method":"GET","path":"/identity/v2/auth/login/2fa/register/passkey/begin","surface":"security","summary":"Begin to bind a passkey during a login","security":[{"apiKey":[],"secondFactorToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1103","1104","1258","1327","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.6 D N"},"parameters":[]},
{"operationId":"finishLoginPasskeyBinding","method":"POST","path":"/identity/v2/auth/login/2fa/register/passkey/finish","surface":"security","summary":"Bind a passkey during a login","security":[{"apiKey":[],"secondFactorToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["PasskeyCredential"],"innerFields":["id","rawId","type","response","attestationObject","clientDataJSON"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1103","1104","1258","1321","1327","991","1264","1130","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.6 D N"},"parameters":[{"name":"fields","in":"query","required":false}]},
{"operationId":"beginLoginPasskeyCheck","method":"GET","path":"/identity/v2/auth/login/2fa/passkey/begin","surface":"security","summary":"Begin to use a passkey as second factor","security":[{"apiKey":[],"secondFactorToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1103","1104","1327","1328","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.6 D N"},"parameters":[]},
{"operationId":"finishLoginPasskeyCheck","method":"POST","path":"/identity/v2/auth/login/2fa/passkey/finish","surface":"security","summary":"Complete a login by passkey as second factor","security":[{"apiKey":[],"secondFactorToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["PasskeyCredential"],"innerFields":["id","rawId","type","authenticatorAttachment","response","authenticatorData","clientDataJSON","signature","userHandle"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1103","1104","1321","1327","1328","991","1264","1130","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.6 D N"},"parameters":[{"name":"fields","in":"query","required":false}]},
{"operationId":"pingPush","method":"GET","path":"/identity/v2/auth/login/2fa/push/ping","surface":"security","summary":"Ask what became of a push message","security":[{"apiKey":[],"secondFactorToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1103","1104","1295","1299","1312","1313","991","1130","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.6 N D"},"parameters":[{"name":"fields","in":"query","required":false}]},
{"operationId":"verifyDuo","method":"PUT","path":"/identity/v2/auth/login/2fa/verification/duo","surface":"security","summary":"Complete a login by Duo","security":[{"apiKey":[],"secondFactorToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["state","code"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1103","1104","1258","1330","1332","1333","991","1264","1130","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.6 N D"},"parameters":[{"name":"fields","in":"query","required":false}]},
{"operationId":"startReauthentication","method":"GET","path":"/identity/v2/auth/account/reauth/2fa","surface":"security","summary":"Begin a step-up with the second factor","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1101","1191","1071","1072","1123","1281"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["reAuthenticationApi.mfaReAuthenticate"],"x-source":"3.7 T D N"},"parameters":[{"name":"smsTemplate2FA","in":"query","required":false},{"name":"isVoiceOtp","in":"query","required":false},{"name":"duoredirecturi","in":"query","required":false}]},
{"operationId":"reauthenticateByPassword","method":"PUT","path":"/identity/v2/auth/account/reauth/password","surface":"security","summary":"Step up by password","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["g-recaptcha-response","h-captcha-response","qq_captcha_ticket","qq_captcha_randstr","SecurityAnswer","password"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1060"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["1205"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1132","1148","1198"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["reAuthenticationApi.mfaReAuthenticateByPassword"],"x-source":"3.7 T D"},"parameters":[{"name":"smsTemplate2FA","in":"query","required":false},{"name":"g-recaptcha-response","in":"query","required":false},{"name":"h-captcha-response","in":"query","required":false},{"name":"qq_captcha_ticket","in":"query","required":false},{"name":"qq_captcha_randstr","in":"query","required":false}]},
{"operationId":"reauthenticateByPin","method":"PUT","path":"/identity/v2/auth/account/reauth/pin","surface":"security","summary":"Step up by PIN","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["PIN"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1060"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["1236"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1233","1235"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["reAuthenticationApi.verifyPINAuthentication"],"x-source":"3.7 T D"},"parameters":[{"name":"smsTemplate2FA","in":"query","required":false}]},
{"operationId":"reauthenticateBySmsCode","method":"PUT","path":"/identity/v2/auth/account/reauth/2fa/otp","surface":"security","summary":"Step up by SMS code","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["g-recaptcha-response","h-captcha-response","qq_captcha_ticket","qq_captcha_randstr","SecurityAnswer","Otp"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1067","1068","1069","1070","1191"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["reAuthenticationApi.mfaReAuthenticateByOTP"],"x-source":"3.7 T D"},"parameters":[{"name":"g-recaptcha-response","in":"query","required":false},{"name":"h-captcha-response","in":"query","required":false},{"name":"qq_captcha_ticket","in":"query","required":false},{"name":"qq_captcha_randstr","in":"query","required":false}]},
{"operationId":"reauthenticateByAuthenticator","method":"PUT","path":"/identity/v2/auth/account/reauth/2fa/authenticatorcode","surface":"security","summary":"Step up by authenticator app","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["AuthenticatorCode"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1099","1102","1191"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["reAuthenticationApi.mfaReAuthenticateByAuthenticatorCode"],"x-source":"3.7 T D"},"parameters":[]},
{"operationId":"reauthenticateByGoogleAuthenticator","method":"PUT","path":"/identity/v2/auth/account/reauth/2fa/googleauthenticatorcode","surface":"security","summary":"Step up by authenticator app, older name","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["googleAuthenticatorCode"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1099","1102","1191"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.7 S D"},"parameters":[]},
{"operationId":"reauthenticateByBackupCode","method":"PUT","path":"/identity/v2/auth/account/reauth/2fa/backupcode","surface":"security","summary":"Step up by backup code","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["BackupCode"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1128","1191"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["reAuthenticationApi.mfaReAuthenticateByBackupCode"],"x-source":"3.7 T D"},"parameters":[{"name":"isVoiceOtp","in":"query","required":false}]},
{"operationId":"sendReauthEmailCode","method":"GET","path":"/identity/v2/auth/account/reauth/2fa/otp/email","surface":"security","summary":"Mail a code for a step-up with the second factor","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1191","1256","1340","1122"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["reAuthenticationApi.reAuthSendEmailOtp"],"x-source":"3.7 T D"},"parameters":[{"name":"emailId","in":"query","required":true},{"name":"emailTemplate2FA","in":"query","required":false}]},
{"operationId":"reauthenticateByEmailCode","method":"PUT","path":"/identity/v2/auth/account/reauth/2fa/otp/email/verify","surface":"security","summary":"Step up by mailed code","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["EmailId","Otp"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1185","1186","1187","1191","1256","1340"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["reAuthenticationApi.reAuthValidateEmailOtp"],"x-source":"3.7 T D"},"parameters":[]},
{"operationId":"sendPlainReauthEmailCode","method":"GET","path":"/identity/v2/auth/account/reauth/otp/email","surface":"security","summary":"Mail a code for a step-up","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1039","1340","1122"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.7 D"},"parameters":[{"name":"emailId","in":"query","required":false},{"name":"emailTemplate","in":"query","required":false}]},
{"operationId":"reauthenticateByPlainEmailCode","method":"PUT","path":"/identity/v2/auth/account/reauth/otp/email","surface":"security","summary":"Step up by mailed code without second factor","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["emailid","OTP"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1185","1186","1187","1340"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.7 D"},"parameters":[]},
{"operationId":"reauthenticateByAnswers","method":"POST","path":"/identity/v2/auth/account/reauth/2fa/securityquestionanswer/verify","surface":"security","summary":"Step up by security questions","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["SecurityQuestionAnswer"],"innerFields":["QuestionId","Answer"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1094","1191","1259"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["reAuthenticationApi.reAuthBySecurityQuestion"],"x-source":"3.7 T D"},"parameters":[]},
{"operationId":"validateToken","method":"GET","path":"/identity/v2/auth/access_token/validate","surface":"session","summary":"Validate the access token","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.authValidateAccessToken"],"x-source":"3.9 5.2 W T D C"},"parameters":[]},
{"operationId":"invalidateToken","method":"GET","path":"/identity/v2/auth/access_token/invalidate","surface":"session","summary":"Log out","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.authInValidateAccessToken"],"x-source":"3.9 5.2 W T D"},"parameters":[{"name":"preventRefresh","in":"query","required":false}]},
{"operationId":"getTokenInfo","method":"GET","path":"/identity/v2/auth/access_token","surface":"session","summary":"Read what is known of the access token","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.getAccessTokenInfo"],"x-source":"3.9 T D"},"parameters":[]},
{"operationId":"slideToken","method":"GET","path":"/identity/v2/auth/access_token/sliding_token","surface":"session","summary":"Extend the access token","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["slidingTokenApi.slidingAccessToken"],"x-source":"3.9 T C"},"parameters":[]},
{"operationId":"refreshByAccessToken","method":"GET","path":"/api/v2/access_token/refresh","surface":"session","summary":"Refresh by access token","security":[{"secret":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["923","908","1060"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["902"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["1144","905","906","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["socialApi.refreshAccessToken"],"x-source":"3.9 7.3 W T D C"},"parameters":[{"name":"access_token","in":"query","required":false},{"name":"expiresIn","in":"query","required":false},{"name":"isWeb","in":"query","required":false}]},
{"operationId":"validateTokenByBackend","method":"GET","path":"/api/v2/access_token/validate","surface":"session","summary":"Validate an access token, older path","security":[{"key":[],"secret":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["922","908","923","1060"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["902"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["socialApi.validateAccessToken"],"x-source":"3.9 T D"},"parameters":[{"name":"access_token","in":"query","required":false}]},
{"operationId":"invalidateTokenByBackend","method":"GET","path":"/api/v2/access_token/invalidate","surface":"session","summary":"End an access token, older path","security":[{"key":[],"secret":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["922","908","923","1060"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["902"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["socialApi.inValidateAccessToken"],"x-source":"3.9 T D N C"},"parameters":[{"name":"access_token","in":"query","required":false},{"name":"preventRefresh","in":"query","required":false}]},
{"operationId":"listActiveSessions","method":"GET","path":"/api/v2/access_token/activesession","surface":"session","summary":"List the sessions of a person","security":[{"key":[],"secret":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["922","908","923"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["902"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","937","984","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["socialApi.getActiveSession","socialApi.getActiveSessionByAccountID","socialApi.getActiveSessionByProfileID"],"x-source":"3.9 T D C"},"parameters":[{"name":"token","in":"query","required":false},{"name":"accountId","in":"query","required":false},{"name":"profileId","in":"query","required":false}]},
{"operationId":"registerPushDevice","method":"POST","path":"/simulator/push/devices","surface":"simulator","summary":"Register a device for push messages","security":[],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["registration"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"2 N C"},"parameters":[]},
{"operationId":"answerPush","method":"POST","path":"/simulator/push/{challenge}","surface":"simulator","summary":"Answer a push message","security":[],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["decision"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.6 C"},"parameters":[{"name":"challenge","in":"path","required":true}]},
{"operationId":"visitDuo","method":"GET","path":"/simulator/duo","surface":"simulator","summary":"Say yes to Duo","security":[],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["1333"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.6 C"},"parameters":[{"name":"state","in":"query","required":true},{"name":"redirect_uri","in":"query","required":false}]},
{"operationId":"openLink","method":"GET","path":"/simulator/link","surface":"simulator","summary":"Open the link of a mail","security":[],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"1.4 C"},"parameters":[{"name":"vtype","in":"query","required":true},{"name":"vtoken","in":"query","required":true}]},
{"operationId":"getProfile","method":"GET","path":"/identity/v2/auth/account","surface":"user","summary":"Read the profile","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.getProfileByAccessToken"],"x-source":"3.3 W T D"},"parameters":[{"name":"fields","in":"query","required":false},{"name":"emailTemplate","in":"query","required":false},{"name":"verificationUrl","in":"query","required":false},{"name":"welcomeEmailTemplate","in":"query","required":false}]},
{"operationId":"updateProfile","method":"PUT","path":"/identity/v2/auth/account","surface":"user","summary":"Update the profile","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["About","Age","Associations","City","Company","CoverPhoto","Currency","Favicon","FirstName","FullName","Gender","GistsUrl","GravatarImageUrl","HomeTown","Honors","HttpsImageUrl","ImageUrl","Industry","IsGeoEnabled","LastName","LocalCity","LocalCountry","LocalLanguage","MainAddress","MiddleName","NickName","Political","Prefix","ProfessionalHeadline","ProfileCity","ProfileCountry","ProfileName","ProfileUrl","PublicRepository","Quota","RelationshipStatus","Religion","RepositoryUrl","StarredUrl","State","Suffix","TagLine","ThumbnailImageUrl","TimeZone","Website","BirthDate","Country","Addresses","PhoneNumbers","CustomFields","ProfileImageUrls","WebProfiles","InterestedIn","Awards","Books","Certifications","Courses","CurrentStatus","Educations","Family","FavoriteThings","Games","IMAccounts","InspirationalPeople","Interests","Languages","MemberUrlResources","Movies","MutualFriends","Patents","PlacesLived","Positions","Projects","Publications","RecommendationsReceived","RelatedProfileViews","Skills","Sports","TeleVisionShow","Volunteer","FollowersCount","FriendsCount","NumRecommenders","PrivateGists","PublicGists","TotalPrivateRepository","TotalStatusesCount","IsEmailSubscribed","IsProtected","Hireable","ExternalUserLoginId","Email","PhoneId","UserName","securityquestionanswer"],"innerFields":["Code","Name","Type","Address1","Address2","City","State","PostalCode","Region","Country","op","PhoneType","PhoneNumber","Value"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1060","968","1038","1096","1107","1124","1125","1213"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","936","1017","1058","993","1056","1091","1095","1134","1163","1174","1204","1247"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.updateProfileByAccessToken"],"x-source":"3.3 4.3 T D"},"parameters":[{"name":"fields","in":"query","required":false},{"name":"nullSupport","in":"query","required":false},{"name":"emailTemplate","in":"query","required":false},{"name":"smsTemplate","in":"query","required":false},{"name":"verificationUrl","in":"query","required":false},{"name":"isVoiceOtp","in":"query","required":false},{"name":"options","in":"query","required":false}]},
{"operationId":"requestAccountDeletion","method":"DELETE","path":"/identity/v2/auth/account","surface":"user","summary":"Ask for the deletion of the account","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1039","1122"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.deleteAccountWithEmailConfirmation"],"x-source":"3.3 T D"},"parameters":[{"name":"deleteUrl","in":"query","required":false},{"name":"emailTemplate","in":"query","required":false}]},
{"operationId":"confirmAccountDeletion","method":"GET","path":"/identity/v2/auth/account/delete","surface":"user","summary":"Delete the account by link","security":[{"apiKey":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1119","979"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.deleteAccountByDeleteToken"],"x-source":"3.3 5.1 T D"},"parameters":[{"name":"deletetoken","in":"query","required":true}]},
{"operationId":"deleteAccountByCode","method":"POST","path":"/identity/v2/auth/account/delete","surface":"user","summary":"Delete the account by code","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["g-recaptcha-response","h-captcha-response","qq_captcha_ticket","qq_captcha_randstr","SecurityAnswer","OTP"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1067","1069","1070"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.3 D"},"parameters":[]},
{"operationId":"sendDeletionCode","method":"GET","path":"/identity/v2/auth/account/otp","surface":"user","summary":"Ask for a deletion code by SMS","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1292","1071","1072","1123"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.3 D"},"parameters":[{"name":"smsTemplate","in":"query","required":false}]},
{"operationId":"addEmail","method":"POST","path":"/identity/v2/auth/email","surface":"user","summary":"Add an email address","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["email","type"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","1060","1038"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","936","1056","1177","1247","1122"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.addEmail"],"x-source":"3.3 T D"},"parameters":[{"name":"emailTemplate","in":"query","required":false},{"name":"verificationUrl","in":"query","required":false}]},
{"operationId":"removeEmail","method":"DELETE","path":"/identity/v2/auth/email","surface":"user","summary":"Remove an email address","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["email"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1084","1083","1060","1038"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1005","1340"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.removeEmail"],"x-source":"3.3 W T D"},"parameters":[]},
{"operationId":"setUsername","method":"PUT","path":"/identity/v2/auth/username","surface":"user","summary":"Set or change the username","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["username"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1017","1204","1238"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.setOrChangeUserName"],"x-source":"3.3 5.1 T D"},"parameters":[]},
{"operationId":"changePhone","method":"PUT","path":"/identity/v2/auth/phone","surface":"user","summary":"Change the phone number","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["phone"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1060","1096"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1058","1074","1071","1072","1123","1281"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["phoneAuthenticationApi.updatePhoneNumber"],"x-source":"3.3 T D"},"parameters":[{"name":"smsTemplate","in":"query","required":false},{"name":"isVoiceOtp","in":"query","required":false}]},
{"operationId":"removePhone","method":"DELETE","path":"/identity/v2/auth/phone","surface":"user","summary":"Remove the phone number","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1189","1292"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["phoneAuthenticationApi.removePhoneIDByAccessToken"],"x-source":"3.3 T D"},"parameters":[]},
{"operationId":"verifyPhone","method":"PUT","path":"/identity/v2/auth/phone/otp","surface":"user","summary":"Verify the phone number by code","security":[{"apiKey":[],"accessToken":["optional"]}],"requestBody":"optional","requestMediaTypes":["application/json"],"bodyFields":["g-recaptcha-response","h-captcha-response","qq_captcha_ticket","qq_captcha_randstr","SecurityAnswer","phone"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1096"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1067","1068","1069","1070","938","1073","1292","1130","1338","1194","1226","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["phoneAuthenticationApi.phoneVerificationByOTP","phoneAuthenticationApi.phoneVerificationOTPByAccessToken"],"x-source":"3.3 T D"},"parameters":[{"name":"otp","in":"query","required":true},{"name":"fields","in":"query","required":false},{"name":"smsTemplate","in":"query","required":false},{"name":"isVoiceOtp","in":"query","required":false}]},
{"operationId":"resendPhoneCode","method":"POST","path":"/identity/v2/auth/phone/otp","surface":"user","summary":"Send the code for the phone number again","security":[{"apiKey":[],"accessToken":["optional"]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["phone"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","1096"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","938","1073","1071","1072","1123","1281"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["phoneAuthenticationApi.phoneResendVerificationOTP","phoneAuthenticationApi.phoneResendVerificationOTPByToken"],"x-source":"3.3 T D"},"parameters":[{"name":"smsTemplate","in":"query","required":false},{"name":"isVoiceOtp","in":"query","required":false}]},
{"operationId":"unlockOwnAccount","method":"PUT","path":"/identity/v2/auth/account/unlock","surface":"user","summary":"Unlock the own account","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["g-recaptcha-response","h-captcha-response","qq_captcha_ticket","qq_captcha_randstr","SecurityAnswer"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","982","1091","1092","1093","1094","1095","1221"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.unlockAccountByToken"],"x-source":"3.3 5.3 T D"},"parameters":[{"name":"g-recaptcha-response","in":"query","required":false},{"name":"h-captcha-response","in":"query","required":false},{"name":"qq_captcha_ticket","in":"query","required":false},{"name":"qq_captcha_randstr","in":"query","required":false}]},
{"operationId":"sendWelcomeEmail","method":"GET","path":"/identity/v2/auth/account/sendwelcomeemail","surface":"user","summary":"Send the welcome mail","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1039","1122"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.sendWelcomeEmail"],"x-source":"3.3 T D"},"parameters":[{"name":"welcomeEmailTemplate","in":"query","required":false}]},
{"operationId":"acceptPrivacyPolicy","method":"GET","path":"/identity/v2/auth/privacypolicy/accept","surface":"user","summary":"Accept the privacy policy","security":[{"apiKey":[],"accessToken":["before-policy"]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1195","1222"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.acceptPrivacyPolicy"],"x-source":"3.3 3.8 T D"},"parameters":[{"name":"fields","in":"query","required":false}]},
{"operationId":"getPrivacyPolicyHistory","method":"GET","path":"/identity/v2/auth/privacypolicy/history","surface":"user","summary":"List accepted privacy policies","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1195"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.getPrivacyPolicyHistoryByAccessToken"],"x-source":"3.3 T D"},"parameters":[]},
{"operationId":"getSecurityQuestionsByEmail","method":"GET","path":"/identity/v2/auth/securityquestion/email","surface":"user","summary":"List the security questions of a person, by email","security":[{"apiKey":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","938","1095","1184"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.getSecurityQuestionsByEmail"],"x-source":"3.3 T D"},"parameters":[{"name":"email","in":"query","required":true}]},
{"operationId":"getSecurityQuestionsByUsername","method":"GET","path":"/identity/v2/auth/securityquestion/username","surface":"user","summary":"List the security questions of a person, by username","security":[{"apiKey":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","938","1095"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.getSecurityQuestionsByUserName"],"x-source":"3.3 T D"},"parameters":[{"name":"userName","in":"query","required":true}]},
{"operationId":"getSecurityQuestionsByPhone","method":"GET","path":"/identity/v2/auth/securityquestion/phone","surface":"user","summary":"List the security questions of a person, by phone","security":[{"apiKey":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","938","1095","1184"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.getSecurityQuestionsByPhone"],"x-source":"3.3 T D"},"parameters":[{"name":"phone","in":"query","required":true}]},
{"operationId":"getOwnSecurityQuestions","method":"GET","path":"/identity/v2/auth/securityquestion/accesstoken","surface":"user","summary":"List the own security questions","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1095"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.getSecurityQuestionsByAccessToken"],"x-source":"3.3 T D"},"parameters":[]},
{"operationId":"linkSocialIdentity","method":"POST","path":"/identity/v2/auth/socialidentity","surface":"user","summary":"Link a social identity","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["candidateToken","clientGuid"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","983","986","1054","1140"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.linkSocialIdentities","authenticationApi.linkSocialIdentitiesByPing"],"x-source":"3.3 T D"},"parameters":[]},
{"operationId":"unlinkSocialIdentity","method":"DELETE","path":"/identity/v2/auth/socialidentity","surface":"user","summary":"Unlink a social identity","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["provider","providerId"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1084","1083","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","987","989","1008","1219"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["authenticationApi.unlinkSocialIdentities"],"x-source":"3.3 T D"},"parameters":[]},
{"operationId":"linkSocialIdentityByPing","method":"POST","path":"/identity/v2/auth/socialidentity/ping","surface":"user","summary":"Link a social identity by guid","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["clientGuid"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","986","1054","1140"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.3 D"},"parameters":[]},
{"operationId":"listPasskeys","method":"GET","path":"/identity/v2/auth/account/passkey","surface":"user","summary":"List the own passkeys","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1320"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.3 D N"},"parameters":[]},
{"operationId":"removePasskey","method":"DELETE","path":"/identity/v2/auth/account/passkey/{id}","surface":"user","summary":"Remove an own passkey","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1320","1325"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.3 D N"},"parameters":[{"name":"id","in":"path","required":true}]},
{"operationId":"beginPasskeyAddition","method":"GET","path":"/identity/v2/auth/account/register/passkey/begin","surface":"user","summary":"Begin to add a passkey","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1320","1324"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.3 D N C"},"parameters":[]},
{"operationId":"finishPasskeyAddition","method":"POST","path":"/identity/v2/auth/account/register/passkey/finish","surface":"user","summary":"Add the passkey","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["id","rawId","type","response","PasskeyCredential"],"innerFields":["attestationObject","clientDataJSON","id","rawId","type","response"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1320","1321"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-source":"3.3 D N C"},"parameters":[]},
{"operationId":"updateConsent","method":"PUT","path":"/identity/v2/auth/consent","surface":"user","summary":"Change consents","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["Consents"],"innerFields":["ConsentOptionId","IsAccepted"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1079","1083","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1225","1227"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["consentManagementApi.updateConsentProfileByAccessToken"],"x-source":"3.3 T D"},"parameters":[]},
{"operationId":"submitConsent","method":"POST","path":"/identity/v2/auth/consent","surface":"user","summary":"Give consent and go on with the login","security":[{"apiKey":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["Events","Data"],"innerFields":["Event","IsCustom","ConsentOptionId","IsAccepted"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","1224","1225","1227","1229","1230","991","1243"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["consentManagementApi.submitConsentByConsentToken"],"x-source":"3.3 3.8 T D"},"parameters":[{"name":"consentToken","in":"query","required":true},{"name":"fields","in":"query","required":false}]},
{"operationId":"submitConsentByToken","method":"POST","path":"/identity/v2/auth/consent/profile","surface":"user","summary":"Give consent","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["Events","Data"],"innerFields":["Event","IsCustom","ConsentOptionId","IsAccepted"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","965","1083","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1224","1225","1227"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["consentManagementApi.submitConsentByAccessToken"],"x-source":"3.3 T D"},"parameters":[{"name":"fields","in":"query","required":false}]},
{"operationId":"verifyConsent","method":"GET","path":"/identity/v2/auth/consent/verify","surface":"user","summary":"Ask if consents are in place","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1224","1227"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["consentManagementApi.verifyConsentByAccessToken"],"x-source":"3.3 T D"},"parameters":[{"name":"event","in":"query","required":true},{"name":"isCustom","in":"query","required":true}]},
{"operationId":"listConsentLogs","method":"GET","path":"/identity/v2/auth/consent/logs","surface":"user","summary":"List what happened to consents","security":[{"apiKey":[],"accessToken":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["908","1060"]},"403":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["901","1144","905","906","991","1227","1228"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["429"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["950"]}},"extensions":{"x-sdk":["consentManagementApi.getConsentLogs"],"x-source":"3.3 T D"},"parameters":[]}
]`);
