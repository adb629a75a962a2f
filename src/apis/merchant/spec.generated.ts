// generated from specs/merchant, do not edit; run npm run generate
import type { RouteSpec } from "../../pipeline/route-spec.ts";

export interface paths {
    "/auth/login/manager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in on the merchant side
         * @description Checks email and password of a manager, super manager, cashier, observer, association or
         *     super admin.
         *
         *     Whoever has a second factor is not signed in yet: `data.token` is null, the cookie
         *     `otpValidationToken` is set for ten minutes, and `POST /auth/otp` gives the token. Everybody
         *     else gets the token at once, together with the refresh cookie: `refreshToken_{userId}` for the
         *     backoffice, `refreshToken` for the mobile app.
         *
         *     A person of the role `SimpleUser` is refused as a wrong password is; the hint names the right
         *     path. A super admin is let in through the VPN only.
         */
        post: operations["signInManager"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in as an app user
         * @description Checks email and password of a person of the role `SimpleUser` and gives token and cookie
         *     `refreshToken` at once, unless this person has a second factor; then it goes on as on the
         *     merchant side.
         *
         *     A merchant role is refused as a wrong password is; the hint names the right path. The vendor
         *     names this path in passing only, so all of it but its existence is our choice.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/reset-password/send": {
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
         * @description Makes a reset token, good for one hour and one use, and mails it as a link; an earlier one is
         *     dead from now on. With `origin` `application` nothing is mailed: the token is in the answer.
         *
         *     An unknown address is `USER_NOT_FOUND`: this vendor tells. So is the address of a super admin,
         *     who cannot reset a password here.
         */
        post: operations["sendPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/reset-password/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password with a reset token
         * @description Sets the password of the account the token was made for, tells the person by mail, and ends
         *     all sessions of the account: their refresh cookies are dead.
         *
         *     A token that is unknown, used, replaced, expired or left out is `INVALID_TOKEN`. A password
         *     that breaks the rule is `VALIDATION_ERROR` and does not use up the token.
         */
        post: operations["changeForgottenPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/refresh-token": {
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
         * @description Takes the refresh cookie and gives a new access token and, in a cookie of the same name, a new
         *     refresh token. The earlier one is dead; shown again it ends the session.
         *
         *     Which cookie is read depends on `x-user-id`: with the header it is `refreshToken_{x-user-id}`
         *     (backoffice), without it `refreshToken`. A refresh token in the body or in `Authorization` is
         *     not looked at, and a body is not read.
         */
        post: operations["refreshToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sign-out": {
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
         * @description Ends the session of the refresh cookie and clears that cookie. Answers 200 in any case: without
         *     a cookie, with a dead one, with an `x-user-id` that has none.
         *
         *     Which cookie is meant depends on `x-user-id` as at `POST /auth/refresh-token`; in the backoffice
         *     a call without the header changes nothing. An access token that is still in date stays good
         *     until it expires, unless the world's policy says otherwise. A body is not read.
         */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register
         * @description Makes an account and mails a link that verifies its address, in the language of `lang`. It signs
         *     nobody in and gives no token.
         *
         *     A manager gets a company made from `companyName`, an association one from `associationName`; a
         *     cashier joins the company of that name. Managers, super managers, cashiers and observers sign in
         *     with a second factor from now on. The roles `SuperAdmin` and `Service` cannot be registered.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulator/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Try an access token
         * @description Says for whom an access token speaks. None of the nine operations takes a finished access token,
         *     so this is where a client can learn what the vendor's other APIs would make of it.
         *
         *     The words `Bearer null` are what a client sends that took the null token of a pending sign-in
         *     for a token; the hint says so. A token whose session has ended is good until it expires, unless
         *     the switch `signOut.killsAccess` is on.
         */
        get: operations["probeSession"];
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
         * @description Marks the address as verified and shows a small page that says so. The link works once: wrong, used again or too old it is `INVALID_TOKEN`.
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
    "/reset-password/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the link of a reset mail
         * @description Stands in for the page of the vendor that asks for a new password: shows the token and where to send it. The token is not used up by looking at it; one that is dead already is `INVALID_TOKEN`.
         */
        get: operations["openResetLink"];
        put?: never;
        post?: never;
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
         * @description Returns the keys that check the tokens of this world. Each world makes its own on first use, so never keep them across worlds.
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
    "/auth/otp": {
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
         * @description Completes the sign-in that the cookie `otpValidationToken` stands for: with `otp`, a code of the
         *     authenticator app, or with `emailOtp`, a code that `POST /auth/otp/email` mailed. Exactly one of
         *     the two. The answer holds the final token; it sets the refresh cookie of the origin of the
         *     sign-in and clears `otpValidationToken`.
         *
         *     The `Authorization` header is a riddle of the vendor's page: it is asked for there, although the
         *     login gave no token. By default (lenient) it may be left out or hold anything but a valid token
         *     of somebody else. With the switch `otp.strictAuthorization` it must repeat the value of the
         *     cookie, which the login of an app also returns in its body; a missing one is then
         *     `AUTHORIZATION_REQUIRED`.
         *
         *     The fifth wrong code ends the pending sign-in: from then on it is `OTP_SESSION_MISSING`.
         */
        post: operations["verifyOtp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/otp/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail a code for the second factor
         * @description Mails a six-digit code, good for five minutes, if a sign-in of this address waits for its second
         *     factor; a newer code replaces it. For any other address it answers the same and mails nothing.
         *
         *     A second mail within 30 seconds is `OTP_SENT_RECENTLY`.
         */
        post: operations["sendEmailOtp"];
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
        ChangeForgottenPasswordRequest: {
            /** @description The token from the mail, or from the answer an app got. */
            token: string;
            newPassword: components["schemas"]["NewPassword"];
        };
        /**
         * @description Country as ISO 3166-1 alpha-2, upper case.
         * @example FR
         */
        Country: string;
        /** @description Success envelope without `data`. */
        DoneAnswer: {
            success: components["schemas"]["SuccessFlag"];
            status: components["schemas"]["SuccessStatus"];
            message: components["schemas"]["Message"];
        };
        /**
         * Format: email
         * @description An email address. Compared without regard to case.
         * @example manager@example.test
         */
        Email: string;
        /** @description The one error body of this API. The HTTP status line always equals `status`. Branch on `code`; `message` is for people. */
        Error: {
            /**
             * @description Always `false`.
             * @constant
             */
            success: false;
            /** @description The HTTP status of this answer, repeated. */
            status: number;
            message: components["schemas"]["Message"];
            /**
             * @description What went wrong, as a constant. Never localised.
             * @example INVALID_CREDENTIALS
             */
            code: string;
            /** @description The inputs that were refused. Sent with `VALIDATION_ERROR` only. */
            errors?: components["schemas"]["FieldProblem"][];
            /** @description One English sentence for the developer: the likely cause and the way out. Same text as the header `X-Stagedoor-Hint`. Absent when hints are switched off. */
            hint?: string;
        };
        /** @description One input that was refused. */
        FieldProblem: {
            /**
             * @description Dotted path inside the body (`companyName`), or the place and the name for other inputs (`query.lang`, `header.x-user-id`). `body` is the whole of it.
             * @example companyName
             * @example query.lang
             */
            field: string;
            /**
             * @description What is wrong with it, in the language of `message`.
             * @example is required for the role Manager
             */
            message: string;
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
         * @description How far the compliance check of a manager has come. It bars nothing here.
         * @enum {string}
         */
        KybStatus: "PENDING" | "APPROVED";
        /**
         * @description A supported language.
         * @enum {string}
         */
        Language: "fr" | "en";
        /**
         * @description A sentence for people, in the language chosen from `Accept-Language` (see `Content-Language`).
         * @example Signed in.
         */
        Message: string;
        /**
         * @description The password to set: an upper-case letter, a lower-case letter, a digit and a special character, eight characters at least. One that breaks the rule is `VALIDATION_ERROR`.
         * @example Sim-Passw0rd!
         */
        NewPassword: string;
        /**
         * @description An id of 24 lower-case hexadecimal digits.
         * @example 65f0a1b2c3d4e5f60718293a
         */
        ObjectId: string;
        /**
         * @description Where the sign-in comes from, the backoffice or the mobile app.
         * @enum {string}
         */
        Origin: "dashboard" | "application";
        /** @description The password, as typed. */
        PasswordInput: string;
        /**
         * @description A phone number, as its country writes it or with plus sign and country code.
         * @example 0612345678
         */
        PhoneNumber: string;
        /** @description Success envelope. */
        ProbeSessionAnswer: {
            success: components["schemas"]["SuccessFlag"];
            status: components["schemas"]["SuccessStatus"];
            message: components["schemas"]["Message"];
            /** @description For whom the token speaks. */
            data: {
                user: components["schemas"]["User"];
            };
        };
        /** @description Success envelope. */
        RefreshAnswer: {
            success: components["schemas"]["SuccessFlag"];
            status: components["schemas"]["SuccessStatus"];
            message: components["schemas"]["Message"];
            /** @description The new access token. */
            data: {
                token: components["schemas"]["Jwt"];
            };
        };
        /** @description Success envelope. */
        RegisterAnswer: {
            success: components["schemas"]["SuccessFlag"];
            status: components["schemas"]["SuccessStatus"];
            message: components["schemas"]["Message"];
            data: components["schemas"]["RegisteredUser"];
        };
        /** @description A new account. `companyName` is needed for the roles `Manager` and `Cashier`, `associationName` for `Association`. */
        RegisterRequest: {
            email: components["schemas"]["Email"];
            password: components["schemas"]["NewPassword"];
            /** @description Given name. */
            firstName: string;
            /** @description Family name. */
            lastName: string;
            role: components["schemas"]["RegistrableRole"];
            /** @description Name of the company: a manager's is made, a cashier's must exist. Passed over for other roles. */
            companyName?: string;
            /** @description Name of the association to make. Passed over for other roles. */
            associationName?: string;
            /**
             * @description Where the registration comes from. Kept, without effect.
             * @example dashboard
             */
            origin?: string;
            phoneNumber?: components["schemas"]["PhoneNumber"];
            /** @description Country whose rules the phone number follows. Defaults to France. */
            phoneNumberCountry?: components["schemas"]["Country"];
        };
        /** @description The new account. Fields without a value are left out. */
        RegisteredUser: {
            userId: components["schemas"]["ObjectId"];
            email: components["schemas"]["Email"];
            role: components["schemas"]["RegistrableRole"];
            /** @description Given name. */
            firstName: string;
            /** @description Family name. */
            lastName: string;
            /** @description The company of a manager or cashier. */
            companyId?: components["schemas"]["ObjectId"];
            /** @description The association, for this role. */
            associationId?: components["schemas"]["ObjectId"];
            /**
             * @description Always `false`; the mail is on its way.
             * @constant
             */
            emailVerified: false;
            /** @description Whether a sign-in will ask for a second factor. */
            twoFactorEnabled: boolean;
            /** @description Managers only. */
            kybStatus?: components["schemas"]["KybStatus"];
        };
        /**
         * @description A role that a person can register with.
         * @enum {string}
         */
        RegistrableRole: "Manager" | "SuperManager" | "Cashier" | "Observer" | "Association" | "SimpleUser";
        /**
         * @description What a person is to the vendor. `SimpleUser` signs in at `POST /auth/login`, `Service` nowhere, all others at `POST /auth/login/manager`.
         * @enum {string}
         */
        Role: "Manager" | "SuperManager" | "Cashier" | "Observer" | "Association" | "SimpleUser" | "SuperAdmin" | "Service";
        /** @description A sign-in that waits for its second factor. Nobody is signed in yet. */
        SecondFactorPending: {
            /** @description Null. Sending it on as `Bearer null` is a mistake that other calls answer with 401. */
            token: null;
            twoFactor: components["schemas"]["TwoFactor"];
            /** @description The value of the cookie, for the origin `application` only. */
            otpValidationToken?: components["schemas"]["Jwt"];
        };
        /** @description Success envelope. */
        SendEmailOtpAnswer: {
            success: components["schemas"]["SuccessFlag"];
            status: components["schemas"]["SuccessStatus"];
            message: components["schemas"]["Message"];
            /** @description How long the code would be good. */
            data: {
                /** @description Life of the code in seconds. */
                expiresIn: number;
            };
        };
        SendEmailOtpRequest: {
            /** @description The address that was just given at the login. */
            email: components["schemas"]["Email"];
        };
        /** @description Success envelope. `data` is there when the token was not mailed. */
        SendPasswordResetAnswer: {
            success: components["schemas"]["SuccessFlag"];
            status: components["schemas"]["SuccessStatus"];
            message: components["schemas"]["Message"];
            /** @description The reset token itself. */
            data?: {
                /** @description For `POST /auth/reset-password/change`. Opaque. */
                token: string;
                /** @description Life of the token in seconds. */
                expiresIn: number;
            };
        };
        SendPasswordResetRequest: {
            email: components["schemas"]["Email"];
            /**
             * @description With `application` the token is returned and not mailed. Any other value mails.
             * @example application
             */
            origin?: string;
        };
        /** @description Success envelope. `data.token` is null while the second factor is missing. */
        SignInAnswer: {
            success: components["schemas"]["SuccessFlag"];
            status: components["schemas"]["SuccessStatus"];
            message: components["schemas"]["Message"];
            /** @description A finished sign-in, or one that waits. */
            data: components["schemas"]["SignedIn"] | components["schemas"]["SecondFactorPending"];
        };
        SignInManagerRequest: {
            email: components["schemas"]["Email"];
            password: components["schemas"]["PasswordInput"];
            origin: components["schemas"]["Origin"];
        };
        SignInRequest: {
            email: components["schemas"]["Email"];
            password: components["schemas"]["PasswordInput"];
            /**
             * @description Where the sign-in comes from. Nothing but the mobile app is known here.
             * @enum {string}
             */
            origin?: "application";
        };
        /** @description A finished sign-in. */
        SignedIn: {
            /** @description Send it as `Authorization: Bearer {token}`. Lives 15 minutes unless the world's policy says otherwise; `POST /auth/refresh-token` gives the next one. */
            token: components["schemas"]["Jwt"];
            user: components["schemas"]["User"];
        };
        /** @description Success envelope. */
        SignedInAnswer: {
            success: components["schemas"]["SuccessFlag"];
            status: components["schemas"]["SuccessStatus"];
            message: components["schemas"]["Message"];
            data: components["schemas"]["SignedIn"];
        };
        /** @description Six digits. Always a string, since leading zeros count. */
        SixDigits: string;
        /**
         * @description Whether the request succeeded. Always `true` here.
         * @constant
         */
        SuccessFlag: true;
        /**
         * @description The HTTP status of this answer, repeated.
         * @constant
         */
        SuccessStatus: 200;
        /**
         * @description Names this one exchange in the journal. 32 lower-case hexadecimal digits.
         * @example 9f2c4e7a1b3d5068c7e9a0b1d2f34567
         */
        TraceId: string;
        /** @description What is still needed. */
        TwoFactor: {
            /**
             * @description Always `true`.
             * @constant
             */
            required: true;
            /** @description Ways to give the second factor: a code of the authenticator app (if the person has one), or a mailed code. */
            methods: ("totp" | "email")[];
            /** @description The person. The backoffice sends it as `x-user-id` later. */
            userId: components["schemas"]["ObjectId"];
        };
        /** @description A person, as sign-ins return them. Fields without a value are left out. */
        User: {
            /** @description The lasting id, also the end of the name of the backoffice cookie. */
            id: components["schemas"]["ObjectId"];
            email: components["schemas"]["Email"];
            /** @description Given name. */
            firstName: string;
            /** @description Family name. */
            lastName: string;
            /** @description Phone number in E.164 form. */
            phoneNumber?: string;
            phoneNumberCountry?: components["schemas"]["Country"];
            role: components["schemas"]["Role"];
            /** @description Whether control of the address was proved, by a mailed link or a password reset. */
            emailVerified: boolean;
            /** @description Whether a sign-in asks for a second factor. */
            twoFactorEnabled: boolean;
            /** @description The company of a manager or cashier. */
            companyId?: components["schemas"]["ObjectId"];
            /** @description The association, for this role. */
            associationId?: components["schemas"]["ObjectId"];
            /** @description Managers only. */
            kybStatus?: components["schemas"]["KybStatus"];
            /** @description Language of mails to this person. */
            lang: components["schemas"]["Language"];
            /**
             * Format: date-time
             * @description When the account was made, in UTC.
             */
            createdAt: string;
        };
        /** @description Exactly one of the two codes. */
        VerifyOtpRequest: {
            /**
             * @description The current code of the authenticator app: TOTP with SHA-1, steps of 30 s, one step of drift either way. A step that was used once is not accepted again.
             * @example 492039
             */
            otp?: components["schemas"]["SixDigits"];
            /**
             * @description The code from the mail. The sandbox code is `123456` unless the world uses another code mode.
             * @example 123456
             */
            emailOtp?: components["schemas"]["SixDigits"];
        } & (unknown | unknown);
    };
    responses: {
        /**
         * @description The caller is not who it must be.
         *
         *     - `AUTHORIZATION_REQUIRED`: The authorization header is required (at the second factor in
         *       strict mode only).
         *     - `INVALID_ACCESS_TOKEN`: The access token is not good, has expired, or its session was
         *       killed.
         *     - `ACCOUNT_BLOCKED`: An operator blocked the account.
         */
        AccessRefused: {
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
        /** @description `BODY_TOO_LARGE`: The body is larger than the simulator accepts. */
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
         * @description The request was understood and refused.
         *
         *     - `INVALID_CREDENTIALS`: Email and password do not fit, or this role signs in elsewhere.
         *     - `INVALID_JSON`: The body is not readable JSON.
         */
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
        /** @description `INTERNAL_ERROR`: A fault was injected on purpose, or the simulator itself failed. */
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
        /** @description `INVALID_JSON`: The body is not readable JSON. */
        InvalidJson: {
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
        /** @description `INVALID_TOKEN`: The token is missing, unknown, used, replaced or expired. */
        LinkRefused: {
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
         *     - `VPN_REQUIRED`: A super admin came from outside the VPN.
         *     - `ACCOUNT_LOCKED`: Too many wrong passwords; the account is locked for a while. Off unless
         *       the world switches it on.
         *     - `ACCOUNT_BLOCKED`: An operator blocked the account.
         *     - `EMAIL_NOT_VERIFIED`: The email is not verified, and the world demands it.
         */
        ManagerNotAdmitted: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                "Retry-After": components["headers"]["LockRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `METHOD_NOT_ALLOWED`: The path does not answer this method. Belongs to the path and not to an operation, so no operation lists it; `Allow` names the methods that work. */
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
        /** @description `NOT_FOUND`: No operation has this path. Belongs to no operation: none of them can be missing. */
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
         * @description The request was understood and refused.
         *
         *     - `INVALID_OTP`: The code is wrong, or of the other kind.
         *     - `OTP_EXPIRED`: The mailed code has expired, was used or replaced, or none was sent.
         *     - `INVALID_JSON`: The body is not readable JSON.
         */
        OtpRefused: {
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
         *     - `OTP_SENT_RECENTLY`: A code was mailed to this address a moment ago.
         *     - `TOO_MANY_REQUESTS`: The rate limit is used up. Off unless the world switches it on.
         */
        OtpSentRecently: {
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
         * @description The caller is not who it must be.
         *
         *     - `OTP_SESSION_MISSING`: No sign-in waits: the cookie `otpValidationToken` is missing, not
         *       good or expired, or five codes were wrong.
         *     - `AUTHORIZATION_REQUIRED`: The authorization header is required (at the second factor in
         *       strict mode only).
         *     - `AUTHORIZATION_MISMATCH`: The bearer token belongs to somebody else or, in strict mode, is
         *       not the one of the cookie.
         *     - `TWO_FACTOR_NOT_ENABLED`: The person behind the cookie has no second factor (any more).
         *     - `ACCOUNT_BLOCKED`: An operator blocked the account.
         */
        OtpSessionRefused: {
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
        /** @description `INVALID_REFRESH_TOKEN`: No cookie of that name, or its token is unknown, expired, replaced or of a session that has ended. */
        RefreshRefused: {
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
         *     - `USER_ALREADY_EXISTS`: An account has this email already.
         *     - `INVALID_JSON`: The body is not readable JSON.
         */
        RegistrationRefused: {
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
         *     - `INVALID_TOKEN`: The token is missing, unknown, used, replaced or expired.
         *     - `INVALID_JSON`: The body is not readable JSON.
         */
        ResetTokenRefused: {
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
        /** @description `TOO_MANY_REQUESTS`: The rate limit is used up. Off unless the world switches it on. */
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
        /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is not declared as JSON. */
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
        /**
         * @description The caller is not who it must be.
         *
         *     - `ACCOUNT_LOCKED`: Too many wrong passwords; the account is locked for a while. Off unless
         *       the world switches it on.
         *     - `ACCOUNT_BLOCKED`: An operator blocked the account.
         */
        UserNotAdmitted: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                "Retry-After": components["headers"]["LockRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `USER_NOT_FOUND`: No account has this email, or it is the one of a super admin. */
        UserNotFound: {
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
        /** @description `VALIDATION_ERROR`: The input breaks the contract or a rule; `errors` lists where. */
        ValidationFailed: {
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
         * @description Languages the person reads, best first (RFC 9110). Chooses the language of `message`. Supported: `fr`, `en`; a region falls back to its base. Values that cannot be read are ignored.
         * @example en-GB, fr;q=0.8
         */
        AcceptLanguage: string;
        /**
         * @description Language of the mail. At registration it becomes the language of the person, `fr` if left out; later the person's language stands in for it.
         * @example fr
         */
        Lang: components["schemas"]["Language"];
        /**
         * @description The token inside the link of the mail.
         * @example mjqk3v2x7hd5ynwe4rtb6zcagfuplois
         */
        LinkToken: string;
        /**
         * @description Id of the person in the backoffice. Chooses the cookie `refreshToken_{x-user-id}`, so that several people can share a browser. Left out: the cookie `refreshToken`.
         * @example 65f0a1b2c3d4e5f60718293a
         */
        UserId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Methods that this path does answer.
         * @example POST
         */
        Allow: string;
        /**
         * @description The refresh cookie that was meant, emptied, with `Max-Age=0`.
         * @example refreshToken=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax
         */
        ClearedCookie: string;
        /**
         * @description Language of the texts in this answer.
         * @example en
         */
        ContentLanguage: components["schemas"]["Language"];
        /**
         * @description One English sentence for the developer, such as the likely cause of a refusal. Can be switched off.
         * @example Ignored query parameters that signOut does not know: all.
         */
        Hint: string;
        /**
         * @description Seconds until the lock ends. Sent with `ACCOUNT_LOCKED`, if the lock ends by itself.
         * @example 900
         */
        LockRetryAfter: number;
        /**
         * @description Sent twice: the refresh cookie of the origin of the sign-in, and `otpValidationToken` with `Max-Age=0`. Attributes as at the login.
         * @example refreshToken_65f0a1b2c3d4e5f60718293a=9d1c.k5; Max-Age=2592000; Path=/; HttpOnly; SameSite=Lax
         */
        OtpDoneCookies: string;
        /**
         * @description The refresh cookie of the same name with the next token (or the same one, where the switch `refresh.rotate` is off), 30 days again.
         * @example refreshToken=9d1c.k5; Max-Age=2592000; Path=/; HttpOnly; SameSite=Lax
         */
        RenewedCookie: string;
        /**
         * @description Seconds to wait before the next try.
         * @example 30
         */
        RetryAfter: number;
        /**
         * @description One cookie. While the second factor is missing: `otpValidationToken`, ten minutes. Else the refresh cookie, 30 days: `refreshToken_{userId}` for the origin `dashboard`, `refreshToken` for the app. All are `Path=/; HttpOnly; SameSite=Lax`; the switch `cookie.secure` makes that `Secure; SameSite=None`.
         * @example otpValidationToken=eyJhbGciOiJFUzI1NiJ9.eyJwdXJwb3NlIjoib3RwIn0.c2ln; Max-Age=600; Path=/; HttpOnly; SameSite=Lax
         */
        SignInCookie: string;
        /** @description Names this exchange in the journal. */
        TraceId: components["schemas"]["TraceId"];
        /**
         * @description Sent where a bearer token is missing or not good.
         * @example Bearer
         */
        WwwAuthenticate: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    signInManager: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `message`. Supported: `fr`, `en`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example en-GB, fr;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInManagerRequest"];
            };
        };
        responses: {
            /** @description The password is right. Look at `data.token` before you call the person signed in. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Set-Cookie": components["headers"]["SignInCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAnswer"];
                };
            };
            400: components["responses"]["CredentialsRefused"];
            401: components["responses"]["ManagerNotAdmitted"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `message`. Supported: `fr`, `en`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example en-GB, fr;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description The password is right. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Set-Cookie": components["headers"]["SignInCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAnswer"];
                };
            };
            400: components["responses"]["CredentialsRefused"];
            401: components["responses"]["UserNotAdmitted"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    sendPasswordReset: {
        parameters: {
            query?: {
                /**
                 * @description Language of the mail. At registration it becomes the language of the person, `fr` if left out; later the person's language stands in for it.
                 * @example fr
                 */
                lang?: components["parameters"]["Lang"];
            };
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `message`. Supported: `fr`, `en`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example en-GB, fr;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendPasswordResetRequest"];
            };
        };
        responses: {
            /** @description A mail was sent, or the token is here. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendPasswordResetAnswer"];
                };
            };
            400: components["responses"]["InvalidJson"];
            404: components["responses"]["UserNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    changeForgottenPassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `message`. Supported: `fr`, `en`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example en-GB, fr;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeForgottenPasswordRequest"];
            };
        };
        responses: {
            /** @description The password was set. Sign in with it. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneAnswer"];
                };
            };
            400: components["responses"]["ResetTokenRefused"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    refreshToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the person in the backoffice. Chooses the cookie `refreshToken_{x-user-id}`, so that several people can share a browser. Left out: the cookie `refreshToken`.
                 * @example 65f0a1b2c3d4e5f60718293a
                 */
                "x-user-id"?: components["parameters"]["UserId"];
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `message`. Supported: `fr`, `en`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example en-GB, fr;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A new access token. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Set-Cookie": components["headers"]["RenewedCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefreshAnswer"];
                };
            };
            401: components["responses"]["RefreshRefused"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the person in the backoffice. Chooses the cookie `refreshToken_{x-user-id}`, so that several people can share a browser. Left out: the cookie `refreshToken`.
                 * @example 65f0a1b2c3d4e5f60718293a
                 */
                "x-user-id"?: components["parameters"]["UserId"];
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `message`. Supported: `fr`, `en`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example en-GB, fr;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No session is left behind this cookie. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Set-Cookie": components["headers"]["ClearedCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneAnswer"];
                };
            };
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    register: {
        parameters: {
            query?: {
                /**
                 * @description Language of the mail. At registration it becomes the language of the person, `fr` if left out; later the person's language stands in for it.
                 * @example fr
                 */
                lang?: components["parameters"]["Lang"];
            };
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `message`. Supported: `fr`, `en`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example en-GB, fr;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterRequest"];
            };
        };
        responses: {
            /** @description The account exists. Sign in next. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterAnswer"];
                };
            };
            400: components["responses"]["RegistrationRefused"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    probeSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `message`. Supported: `fr`, `en`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example en-GB, fr;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
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
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProbeSessionAnswer"];
                };
            };
            401: components["responses"]["AccessRefused"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    confirmEmailLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `message`. Supported: `fr`, `en`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example en-GB, fr;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The token inside the link of the mail.
                 * @example mjqk3v2x7hd5ynwe4rtb6zcagfuplois
                 */
                token: components["parameters"]["LinkToken"];
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
            400: components["responses"]["LinkRefused"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    openResetLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `message`. Supported: `fr`, `en`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example en-GB, fr;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The token inside the link of the mail.
                 * @example mjqk3v2x7hd5ynwe4rtb6zcagfuplois
                 */
                token: components["parameters"]["LinkToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is good. */
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
            400: components["responses"]["LinkRefused"];
            422: components["responses"]["ValidationFailed"];
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
            /** @description The key set. Not in the usual envelope, since libraries read it. */
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    verifyOtp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `message`. Supported: `fr`, `en`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example en-GB, fr;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyOtpRequest"];
            };
        };
        responses: {
            /** @description The code was right; the person is signed in. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    "Set-Cookie": components["headers"]["OtpDoneCookies"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInAnswer"];
                };
            };
            400: components["responses"]["OtpRefused"];
            401: components["responses"]["OtpSessionRefused"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    sendEmailOtp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `message`. Supported: `fr`, `en`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example en-GB, fr;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendEmailOtpRequest"];
            };
        };
        responses: {
            /** @description A code was mailed, or would have been. */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendEmailOtpAnswer"];
                };
            };
            400: components["responses"]["InvalidJson"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["OtpSentRecently"];
            500: components["responses"]["Failure"];
        };
    };
}

/** Every error code that an operation declares. */
export type DeclaredCode = "ACCOUNT_BLOCKED" | "ACCOUNT_LOCKED" | "AUTHORIZATION_MISMATCH" | "AUTHORIZATION_REQUIRED" | "BODY_TOO_LARGE" | "EMAIL_NOT_VERIFIED" | "INTERNAL_ERROR" | "INVALID_ACCESS_TOKEN" | "INVALID_CREDENTIALS" | "INVALID_JSON" | "INVALID_OTP" | "INVALID_REFRESH_TOKEN" | "INVALID_TOKEN" | "OTP_EXPIRED" | "OTP_SENT_RECENTLY" | "OTP_SESSION_MISSING" | "TOO_MANY_REQUESTS" | "TWO_FACTOR_NOT_ENABLED" | "UNSUPPORTED_MEDIA_TYPE" | "USER_ALREADY_EXISTS" | "USER_NOT_FOUND" | "VALIDATION_ERROR" | "VPN_REQUIRED";

/** Every operation, in the order of the spec. An engine reads JSON faster than code. */
export const routes: readonly RouteSpec[] = JSON.parse(String.raw`[
{"operationId":"signInManager","method":"POST","path":"/auth/login/manager","surface":"auth","summary":"Sign in on the merchant side","security":[],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["email","password","origin"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id","set-cookie"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["INVALID_CREDENTIALS","INVALID_JSON"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["VPN_REQUIRED","ACCOUNT_LOCKED","ACCOUNT_BLOCKED","EMAIL_NOT_VERIFIED"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["BODY_TOO_LARGE"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["UNSUPPORTED_MEDIA_TYPE"]},"422":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["VALIDATION_ERROR"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["INTERNAL_ERROR"]}},"extensions":{"x-source":"L2 S L-auth C"},"parameters":[{"name":"accept-language","in":"header","required":false}]},
{"operationId":"signIn","method":"POST","path":"/auth/login","surface":"auth","summary":"Sign in as an app user","security":[],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["email","password","origin"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id","set-cookie"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["INVALID_CREDENTIALS","INVALID_JSON"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["ACCOUNT_LOCKED","ACCOUNT_BLOCKED"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["BODY_TOO_LARGE"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["UNSUPPORTED_MEDIA_TYPE"]},"422":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["VALIDATION_ERROR"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["INTERNAL_ERROR"]}},"extensions":{"x-source":"L9 S C"},"parameters":[{"name":"accept-language","in":"header","required":false}]},
{"operationId":"sendPasswordReset","method":"POST","path":"/auth/reset-password/send","surface":"auth","summary":"Ask for a password reset","security":[],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["email","origin"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["INVALID_JSON"]},"404":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["USER_NOT_FOUND"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["BODY_TOO_LARGE"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["UNSUPPORTED_MEDIA_TYPE"]},"422":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["VALIDATION_ERROR"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["INTERNAL_ERROR"]}},"extensions":{"x-source":"L5 S L-auth C"},"parameters":[{"name":"lang","in":"query","required":false},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"changeForgottenPassword","method":"POST","path":"/auth/reset-password/change","surface":"auth","summary":"Set a new password with a reset token","security":[],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["token","newPassword"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["INVALID_TOKEN","INVALID_JSON"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["BODY_TOO_LARGE"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["UNSUPPORTED_MEDIA_TYPE"]},"422":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["VALIDATION_ERROR"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["INTERNAL_ERROR"]}},"extensions":{"x-source":"L6 S L-auth C"},"parameters":[{"name":"accept-language","in":"header","required":false}]},
{"operationId":"refreshToken","method":"POST","path":"/auth/refresh-token","surface":"auth","summary":"Renew the access token","security":[{"backofficeUser":["living-session"]},{"refreshCookie":["living-session"]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id","set-cookie"],"errorCodes":[]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["INVALID_REFRESH_TOKEN"]},"422":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["VALIDATION_ERROR"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["INTERNAL_ERROR"]}},"extensions":{"x-source":"L7 S L-auth C"},"parameters":[{"name":"x-user-id","in":"header","required":false},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"signOut","method":"POST","path":"/auth/sign-out","surface":"auth","summary":"Sign out","security":[{"backofficeUser":[]},{"refreshCookie":[]},{}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id","set-cookie"],"errorCodes":[]},"422":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["VALIDATION_ERROR"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["INTERNAL_ERROR"]}},"extensions":{"x-source":"L8 S C"},"parameters":[{"name":"x-user-id","in":"header","required":false},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"register","method":"POST","path":"/auth/register","surface":"customer","summary":"Register","security":[],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["email","password","firstName","lastName","role","companyName","associationName","origin","phoneNumber","phoneNumberCountry"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["USER_ALREADY_EXISTS","INVALID_JSON"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["BODY_TOO_LARGE"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["UNSUPPORTED_MEDIA_TYPE"]},"422":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["VALIDATION_ERROR"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["INTERNAL_ERROR"]}},"extensions":{"x-source":"L1 S L-auth L-rol C"},"parameters":[{"name":"lang","in":"query","required":false},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"probeSession","method":"GET","path":"/simulator/session","surface":"simulator","summary":"Try an access token","security":[{"bearer":["signed-in"]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["AUTHORIZATION_REQUIRED","INVALID_ACCESS_TOKEN","ACCOUNT_BLOCKED"]},"422":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["VALIDATION_ERROR"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["INTERNAL_ERROR"]}},"extensions":{"x-source":"C"},"parameters":[{"name":"accept-language","in":"header","required":false}]},
{"operationId":"confirmEmailLink","method":"GET","path":"/verify-email/{token}","surface":"simulator","summary":"Open the link of a verification mail","security":[],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["text/html"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["INVALID_TOKEN"]},"422":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["VALIDATION_ERROR"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["INTERNAL_ERROR"]}},"extensions":{"x-source":"C"},"parameters":[{"name":"token","in":"path","required":true},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"openResetLink","method":"GET","path":"/reset-password/{token}","surface":"simulator","summary":"Open the link of a reset mail","security":[],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["text/html"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["INVALID_TOKEN"]},"422":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["VALIDATION_ERROR"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["INTERNAL_ERROR"]}},"extensions":{"x-source":"C"},"parameters":[{"name":"token","in":"path","required":true},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"getJwks","method":"GET","path":"/.well-known/jwks.json","surface":"simulator","summary":"Read the public keys","security":[],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["INTERNAL_ERROR"]}},"extensions":{"x-source":"C"},"parameters":[]},
{"operationId":"verifyOtp","method":"POST","path":"/auth/otp","surface":"verification","summary":"Give the second factor","security":[{"otpSession":[],"bearer":["second-factor-pending"]},{"otpSession":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["otp","emailOtp"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id","set-cookie"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["INVALID_OTP","OTP_EXPIRED","INVALID_JSON"]},"401":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["OTP_SESSION_MISSING","AUTHORIZATION_REQUIRED","AUTHORIZATION_MISMATCH","TWO_FACTOR_NOT_ENABLED","ACCOUNT_BLOCKED"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["BODY_TOO_LARGE"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["UNSUPPORTED_MEDIA_TYPE"]},"422":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["VALIDATION_ERROR"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["TOO_MANY_REQUESTS"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["INTERNAL_ERROR"]}},"extensions":{"x-source":"L3 S L-auth C"},"parameters":[{"name":"accept-language","in":"header","required":false}]},
{"operationId":"sendEmailOtp","method":"POST","path":"/auth/otp/email","surface":"verification","summary":"Mail a code for the second factor","security":[],"requestBody":"required","requestMediaTypes":["application/json"],"bodyFields":["email"],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["INVALID_JSON"]},"413":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["BODY_TOO_LARGE"]},"415":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["UNSUPPORTED_MEDIA_TYPE"]},"422":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["VALIDATION_ERROR"]},"429":{"mediaTypes":["application/json"],"headers":["x-trace-id","retry-after"],"errorCodes":["OTP_SENT_RECENTLY","TOO_MANY_REQUESTS"]},"500":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":["INTERNAL_ERROR"]}},"extensions":{"x-source":"L4 S C"},"parameters":[{"name":"accept-language","in":"header","required":false}]}
]`);
