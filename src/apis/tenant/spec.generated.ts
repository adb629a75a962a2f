// generated from specs/tenant, do not edit; run npm run generate
import type { RouteSpec } from "../../pipeline/route-spec.ts";

export interface paths {
    "/api/{tenantId}/customer/authenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Authenticate a customer
         * @description Checks what the provider gave to the client and answers with a token, good for 24 hours, that says
         *     who the customer is and which provider vouched for it. The whole answer is the token: a JSON
         *     string for `application/json` and `text/json`, bare text for `text/plain`, chosen by `Accept`.
         *     Without a wish it is `text/plain`, and so it is for a media type that is not offered.
         *
         *     The providers `otp` and `email-link` close the challenge of a 202 from `POST
         *     /api/{tenantId}/customer`; nothing is ever sent from here. Somebody the tenant does not know gets a
         *     token as well; the profile is made with the other operation. There is no renewal and no
         *     sign-out: authenticate again.
         *
         *     400 means that the request has the wrong form, 422 that the provider does not accept what is in
         *     it.
         */
        post: operations["authenticateCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenantId}/customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the customer of the token
         * @description Checks the token, takes what it says, and completes it with the stored profile. Where both know a
         *     field, the profile wins.
         *
         *     Nothing stored is no error: a social sign-in may come before the profile. Then the answer holds
         *     what the token says, and `status` is `UNKNOWN`.
         */
        get: operations["getCustomer"];
        put?: never;
        /**
         * Make or change a customer
         * @description Finds the customer by the bearer token or by `id`, `email`, `phone` or `externalIdentifiers` in the
         *     body, checks the data, fills in what can be derived (city, region and country from the postal
         *     code; language; normal forms), and makes or changes the profile. Fields that nobody knows are
         *     kept and returned. It signs nobody in.
         *
         *     Then the flow named by `flow` runs, if any. `preregistration` starts with an address only and
         *     follows the tenant's check-in policy; `activation` turns a registered customer into an active one
         *     once control of the address is proved; tenants may have more. A flow may answer 202: a code or a
         *     link was sent. Prove it with `POST /api/{tenantId}/customer/authenticate`, then repeat this call with
         *     the token you get.
         *
         *     Checks run in this order: tenant (404), readable JSON (400), token if sent (401), an object (400)
         *     whose fields fit this contract (412), token and body name the same customer (401), something
         *     names a customer (412), rules of the fields (412), flow (412), a known customer without token and
         *     flow under a policy that wants proof (401), flow (200 or 202).
         *
         *     `Accept` chooses between the two media types of the answer; the first one is the default.
         */
        post: operations["saveCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenantId}/email-link/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the link of a challenge
         * @description Stands in for the tenant's own page: shows the token and where to send it. Looking at it does not use it up; `POST /api/{tenantId}/customer/authenticate?provider=email-link` does. A token that is dead already is refused as it would be there.
         */
        get: operations["openEmailLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{tenantId}/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the public keys
         * @description Returns the keys that check the tokens of this world. Each world makes its own on first use, so never keep them across worlds; a token also names its tenant and is good there only.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Postal address. */
        Address: {
            /** @description Street and house number. */
            street?: string;
            /** @description Postal code. */
            postalCode?: string;
            /** @description Town or city, given or derived. */
            city?: string;
            /** @description Region or state, given or derived. */
            region?: string;
            /** @description Country as ISO 3166-1 alpha-2, given, derived or the tenant's. */
            country?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Postal address. City, region and country are filled in from the postal code, if it is known here and they are left out. */
        AddressInput: {
            /** @description Street and house number. */
            street?: string;
            /** @description Postal code, in the form of its country. */
            postalCode?: string;
            /** @description Town or city. */
            city?: string;
            /** @description Region or state. */
            region?: string;
            /** @description Country as ISO 3166-1 alpha-2. Defaults to the tenant's. */
            country?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A code or a link that was sent. A newer one for the same address takes its place. */
        Challenge: {
            /**
             * Format: uuid
             * @description For `challengeId`.
             */
            id: string;
            /**
             * @description A code to type, or a link to follow.
             * @enum {string}
             */
            type: "otp" | "emailLink";
            /**
             * @description The `provider` to close it with.
             * @enum {string}
             */
            provider: "otp" | "email-link";
            /**
             * @description How it was sent.
             * @enum {string}
             */
            channel: "email" | "sms";
            /** @description The address or number, masked. */
            target: string;
            /**
             * Format: date-time
             * @description When it ends, in UTC. Ten minutes unless the tenant says otherwise.
             */
            expiresAt: string;
            /** @description Wrong tries that are left. */
            attemptsLeft: number;
        };
        /** @description What must be proved before the flow goes on. */
        ChallengeAnswer: {
            /**
             * @description Always `CHALLENGE_REQUIRED`.
             * @constant
             */
            status: "CHALLENGE_REQUIRED";
            /** @description The flow that asks. */
            flow: string;
            challenge: components["schemas"]["Challenge"];
        };
        /** @description One answer to one question. */
        Consent: {
            /** @description Whether the person agreed. */
            granted: boolean;
            /**
             * Format: date-time
             * @description When this answer was given, in UTC.
             */
            at: string;
        } & {
            [key: string]: unknown;
        };
        /** @description One answer to one question. */
        ConsentInput: {
            /** @description Whether the person agrees. */
            granted: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description Profile of a customer. Fields without a value are left out; fields that nobody knows come back as they were sent. Without a stored profile it holds what the token says. */
        Customer: {
            /** @description Lasting id. Absent as long as nothing is stored. */
            id?: string;
            status: components["schemas"]["CustomerStatus"];
            /** @description Address, in lower case. */
            email?: string;
            /** @description Whether a code, a link or a provider proved the address. */
            emailVerified?: boolean;
            /** @description Phone number in E.164 form. */
            phone?: string;
            /** @description Whether a code proved the number. */
            phoneVerified?: boolean;
            /** @description Given name. */
            firstName?: string;
            /** @description Family name. */
            lastName?: string;
            /**
             * Format: date
             * @description Date of birth.
             */
            birthDate?: string;
            /** @description As the person said. */
            gender?: string;
            /** @description Language of the person as a BCP 47 tag. */
            language?: string;
            address?: components["schemas"]["Address"];
            /** @description By name, what the person agreed to and when. */
            consents?: {
                [key: string]: components["schemas"]["Consent"];
            };
            externalIdentifiers?: components["schemas"]["ExternalIdentifiers"];
            /** @description Names of the providers that this customer is linked to. */
            providers?: string[];
            /**
             * Format: date-time
             * @description When the profile was made, in UTC.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When it last changed, in UTC.
             */
            updatedAt?: string;
            /**
             * Format: date-time
             * @description When the customer became active, in UTC.
             */
            activatedAt?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Data of a customer. One of `id`, `email`, `phone` or an entry in `externalIdentifiers` must name the customer, unless the token does. Any other field is kept as it is. */
        CustomerInput: {
            /** @description Id of the customer. It finds and never changes. */
            id?: string;
            /** @description Address. Blanks around it and upper case do not matter; longer than 254 is refused. */
            email?: string;
            /** @description Number, as the tenant's country writes it or in E.164 form. */
            phone?: string;
            /** @description Given name. */
            firstName?: string;
            /** @description Family name. */
            lastName?: string;
            /**
             * Format: date
             * @description Date of birth, in the past, 120 years back at most.
             */
            birthDate?: string;
            /** @description As the person says. */
            gender?: string;
            /** @description Language of the person as a BCP 47 tag. One that the tenant does not have is refused. */
            language?: string;
            address?: components["schemas"]["AddressInput"];
            /** @description By name, what the person agreed to. The moment is noted when the answer changes. */
            consents?: {
                [key: string]: boolean | components["schemas"]["ConsentInput"];
            };
            externalIdentifiers?: components["schemas"]["ExternalIdentifiers"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description `UNKNOWN` is not stored; `PREREGISTERED` has given an address; `REGISTERED` has a profile; `ACTIVE` went through the flow `activation`.
         * @enum {string}
         */
        CustomerStatus: "UNKNOWN" | "PREREGISTERED" | "REGISTERED" | "ACTIVE";
        /** @description Numbers of the customer in other systems, by the name of the system. */
        ExternalIdentifiers: {
            [key: string]: {
                /** @description The number itself. */
                value: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description One English sentence for the developer: the likely cause and the way out. Same text as the header `X-Stagedoor-Hint`. Absent when the world runs with strict problems, or hints are off. */
        HintText: string;
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
        /** @description The customer's token in compact form, signed ES256 with a key that belongs to the world, good for 24 hours and one tenant. Send it as `Authorization: Bearer {token}`. It says: `iss`, `sub`, `tenant`, `provider`, `providerSubject`, `email`, `email_verified`, `given_name`, `family_name`, `phone_number`, `jti`, `iat`, `exp`, as far as known. */
        Jwt: string;
        /** @description The one error body of this API, an RFC 9457 problem. The HTTP status line always equals `status`. Branch on `type`; the other texts are for people. */
        Problem: {
            type: components["schemas"]["ProblemType"];
            /** @description What the type means, in English. */
            title: string;
            /** @description The HTTP status of this answer, repeated. */
            status: number;
            /** @description What happened this time, in English. */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            traceId: components["schemas"]["TraceId"];
            hint?: components["schemas"]["HintText"];
        };
        /**
         * @description Names the kind of problem. `x-error-codes` lists its last part.
         * @example urn:sim:tenant:token-missing
         */
        ProblemType: string;
        /** @description What the provider gave to the client. Which member is needed depends on the provider: `accessToken` for `facebook`; `idToken` for `google` and `apple`; either for `line`; `code` with `challengeId`, `email` or `phone` for `otp`; `token` for `email-link`; a tenant's own providers say themselves. A bare string stands for the one token of a social provider. Accepted tokens: `sim.{provider}.{subject}`, optionally followed by `.{email}`, or a JWT of the simulator's own identity provider; `sim-expired.` and `sim-revoked.` in place of `sim.` are refused, and so are tokens of real providers, which cannot be checked offline. */
        ProviderProof: ({
            /** @description Access token of the provider. */
            accessToken?: string;
            /** @description ID token of the provider. */
            idToken?: string;
            /** @description Names, which Apple tells at the first sign-in only. */
            user?: {
                /** @description Given name. */
                firstName?: string;
                /** @description Family name. */
                lastName?: string;
            };
            /** @description The code as the person received it. Always a string: leading zeros count. The sandbox code is `123456` unless the world uses another code mode. */
            code?: string;
            /**
             * Format: uuid
             * @description The challenge that the code answers.
             */
            challengeId?: string;
            /** @description Instead of `challengeId`, the address the code went to. */
            email?: string;
            /** @description Instead of `challengeId`, the number the code went to. */
            phone?: string;
            /** @description The token of a mailed link. */
            token?: string;
        } & {
            [key: string]: unknown;
        }) | string;
        /**
         * @description Names this one exchange in the journal. 32 lower-case hexadecimal digits.
         * @example 9f2c4e7a1b3d5068c7e9a0b1d2f34567
         */
        TraceId: string;
        /** @description A problem with the data of a customer; `errors` says where. */
        ValidationProblem: {
            type: components["schemas"]["ProblemType"];
            /** @description What the type means, in English. */
            title: string;
            /**
             * @description The HTTP status of this answer, repeated.
             * @constant
             */
            status: 412;
            /** @description What happened this time, in English. */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            traceId: components["schemas"]["TraceId"];
            hint?: components["schemas"]["HintText"];
            /**
             * @description By JSON path of the field (`address.postalCode`), or `identifier` or `flow`: sentences in the language of the request.
             * @example {
             *       "address.postalCode": [
             *         "This is not a postal code of FR."
             *       ]
             *     }
             */
            errors: {
                [key: string]: string[];
            };
        };
    };
    responses: {
        /**
         * @description The request has the wrong form.
         *
         *     - `body-malformed`: The body is not readable JSON.
         *     - `data-malformed`: The request has the wrong form: not an object, a member of the wrong
         *       type, a member that the provider needs is missing, or something is too long.
         */
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
        /** @description `body-too-large`: The body is larger than the simulator accepts. */
        BodyTooLarge: {
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
         * @description The data of the customer was refused. Nothing is stored.
         *
         *     - `validation-failed`: The data of the customer breaks a rule, nothing names a customer, or
         *       the flow is unknown.
         *     - `customer-unknown`: The flow needs a customer that exists.
         */
        CustomerInvalid: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /**
         * @description The caller may not do this.
         *
         *     - `token-invalid`: The token is not a bearer token, or was not made by this world.
         *     - `token-expired`: The token has expired.
         *     - `tenant-mismatch`: The token belongs to another tenant.
         *     - `customer-deleted`: The customer of the token was deleted.
         *     - `customer-blocked`: An operator blocked the customer.
         *     - `customer-mismatch`: Token and body name two different customers.
         *     - `authentication-required`: The customer exists, and without token or flow nobody may
         *       change it.
         */
        CustomerRefused: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `internal-error`: A fault was injected on purpose, or the simulator itself failed. */
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
         * @description The link is dead.
         *
         *     - `credentials-expired`: The code or link has expired.
         *     - `challenge-unknown`: Nothing is open: never sent, used, or replaced by a newer one.
         */
        LinkRefused: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `method-not-allowed`: The path does not answer this method. Belongs to the path and not to an operation, so no operation lists it; `Allow` names the methods that work. */
        MethodNotAllowed: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The request has the wrong form.
         *
         *     - `provider-missing`: No `provider` was named.
         *     - `provider-unknown`: The tenant has no provider of this name.
         *     - `data-malformed`: The request has the wrong form: not an object, a member of the wrong
         *       type, a member that the provider needs is missing, or something is too long.
         *     - `body-malformed`: The body is not readable JSON.
         */
        ProofMalformed: {
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
         * @description The request is well-formed, but the provider does not accept it.
         *
         *     - `credentials-refused`: The provider token, the code or the card is not accepted.
         *     - `credentials-expired`: The code or link has expired.
         *     - `attempts-exhausted`: Too many wrong codes; even the right one is dead now.
         *     - `challenge-unknown`: Nothing is open: never sent, used, or replaced by a newer one.
         */
        ProofRefused: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `data-malformed`: The request has the wrong form: not an object, a member of the wrong type, a member that the provider needs is missing, or something is too long. */
        RequestMalformed: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `route-unknown`: No operation has this path. Belongs to no operation. */
        RouteNotFound: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `tenant-unknown`: No such tenant. */
        TenantNotFound: {
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
         * @description The caller may not do this.
         *
         *     - `token-missing`: No bearer token was sent.
         *     - `token-invalid`: The token is not a bearer token, or was not made by this world.
         *     - `token-expired`: The token has expired.
         *     - `tenant-mismatch`: The token belongs to another tenant.
         *     - `customer-deleted`: The customer of the token was deleted.
         *     - `customer-blocked`: An operator blocked the customer.
         */
        TokenRefused: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `too-many-requests`: The rate limit is used up, or a message was sent a moment ago. Off unless the world switches it on. */
        TooManyRequests: {
            headers: {
                "X-Trace-Id": components["headers"]["TraceId"];
                "X-Stagedoor-Hint": components["headers"]["Hint"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `media-type-unsupported`: The body is not declared as JSON. */
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
    };
    parameters: {
        /**
         * @description Languages the person reads, best first (RFC 9110). Chooses the language of `errors` and of mails and text messages, and is the language of a new profile that names none. Supported by default: `en`, `fr`, `ja`, `it`, `es`, `de`; a region falls back to its base. Values that cannot be read are ignored.
         * @example fr-FR, en;q=0.8
         */
        AcceptLanguage: string;
        /**
         * @description Flow to run after the profile was saved: `preregistration`, `activation`, or one of the tenant's own. An unknown one is 412, which lists the known ones.
         * @example preregistration
         */
        Flow: string;
        /**
         * @description The token inside the link of the mail.
         * @example mjqk3v2x7hd5ynwe4rtb6zcagfuplois
         */
        LinkToken: string;
        /**
         * @description Who vouches for the customer, in any case: `facebook`, `google`, `apple`, `line`, `otp`, `email-link`, or one of the tenant's own. The vendor lists it as optional, yet without it the answer is 400.
         * @example google
         */
        Provider: string;
        /**
         * @description Short name of the tenant. Always there: `demo`, `open`, `strict`, `dup`, which differ in their check-in policy.
         * @example demo
         */
        TenantId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Methods that this path does answer.
         * @example GET, POST
         */
        Allow: string;
        /**
         * @description Language of the texts in this answer.
         * @example fr
         */
        ContentLanguage: string;
        /**
         * @description One English sentence for the developer, such as the likely cause of a refusal. Can be switched off.
         * @example Customers are authenticated by POST /api/demo/customer/authenticate; this call signs nobody in.
         */
        Hint: string;
        /**
         * @description Seconds to wait before the next try.
         * @example 30
         */
        RetryAfter: number;
        /** @description Names this exchange in the journal, same value as `traceId` in a problem. */
        TraceId: components["schemas"]["TraceId"];
        /**
         * @description Sent where a token is missing or not good.
         * @example Bearer
         */
        WwwAuthenticate: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    authenticateCustomer: {
        parameters: {
            query?: {
                /**
                 * @description Who vouches for the customer, in any case: `facebook`, `google`, `apple`, `line`, `otp`, `email-link`, or one of the tenant's own. The vendor lists it as optional, yet without it the answer is 400.
                 * @example google
                 */
                provider?: components["parameters"]["Provider"];
            };
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `errors` and of mails and text messages, and is the language of a new profile that names none. Supported by default: `en`, `fr`, `ja`, `it`, `es`, `de`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example fr-FR, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Short name of the tenant. Always there: `demo`, `open`, `strict`, `dup`, which differ in their check-in policy.
                 * @example demo
                 */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderProof"];
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
                    "text/plain": components["schemas"]["Jwt"];
                    "application/json": components["schemas"]["Jwt"];
                    "text/json": components["schemas"]["Jwt"];
                };
            };
            400: components["responses"]["ProofMalformed"];
            404: components["responses"]["TenantNotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ProofRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `errors` and of mails and text messages, and is the language of a new profile that names none. Supported by default: `en`, `fr`, `ja`, `it`, `es`, `de`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example fr-FR, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Short name of the tenant. Always there: `demo`, `open`, `strict`, `dup`, which differ in their check-in policy.
                 * @example demo
                 */
                tenantId: components["parameters"]["TenantId"];
            };
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
                    "text/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["RequestMalformed"];
            401: components["responses"]["TokenRefused"];
            404: components["responses"]["TenantNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    saveCustomer: {
        parameters: {
            query?: {
                /**
                 * @description Flow to run after the profile was saved: `preregistration`, `activation`, or one of the tenant's own. An unknown one is 412, which lists the known ones.
                 * @example preregistration
                 */
                flow?: components["parameters"]["Flow"];
            };
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `errors` and of mails and text messages, and is the language of a new profile that names none. Supported by default: `en`, `fr`, `ja`, `it`, `es`, `de`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example fr-FR, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Short name of the tenant. Always there: `demo`, `open`, `strict`, `dup`, which differ in their check-in policy.
                 * @example demo
                 */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerInput"];
            };
        };
        responses: {
            /** @description The profile as it is now stored (or would be, where a tenant stores nothing without a flow). */
            200: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                    "text/json": components["schemas"]["Customer"];
                };
            };
            /** @description Nothing went wrong and nothing is done: the customer must prove control of an address first. */
            202: {
                headers: {
                    "X-Trace-Id": components["headers"]["TraceId"];
                    "X-Stagedoor-Hint": components["headers"]["Hint"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeAnswer"];
                    "text/json": components["schemas"]["ChallengeAnswer"];
                };
            };
            400: components["responses"]["BodyMalformed"];
            401: components["responses"]["CustomerRefused"];
            404: components["responses"]["TenantNotFound"];
            412: components["responses"]["CustomerInvalid"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    openEmailLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages the person reads, best first (RFC 9110). Chooses the language of `errors` and of mails and text messages, and is the language of a new profile that names none. Supported by default: `en`, `fr`, `ja`, `it`, `es`, `de`; a region falls back to its base. Values that cannot be read are ignored.
                 * @example fr-FR, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Short name of the tenant. Always there: `demo`, `open`, `strict`, `dup`, which differ in their check-in policy.
                 * @example demo
                 */
                tenantId: components["parameters"]["TenantId"];
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
            400: components["responses"]["RequestMalformed"];
            404: components["responses"]["TenantNotFound"];
            422: components["responses"]["LinkRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
    getJwks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Short name of the tenant. Always there: `demo`, `open`, `strict`, `dup`, which differ in their check-in policy.
                 * @example demo
                 */
                tenantId: components["parameters"]["TenantId"];
            };
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
            404: components["responses"]["TenantNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
        };
    };
}

/** Every error code that an operation declares. */
export type DeclaredCode = "attempts-exhausted" | "authentication-required" | "body-malformed" | "body-too-large" | "challenge-unknown" | "credentials-expired" | "credentials-refused" | "customer-blocked" | "customer-deleted" | "customer-mismatch" | "customer-unknown" | "data-malformed" | "internal-error" | "media-type-unsupported" | "provider-missing" | "provider-unknown" | "tenant-mismatch" | "tenant-unknown" | "token-expired" | "token-invalid" | "token-missing" | "too-many-requests" | "validation-failed";

/** Every operation, in the order of the spec. An engine reads JSON faster than code. */
export const routes: readonly RouteSpec[] = JSON.parse(String.raw`[
{"operationId":"authenticateCustomer","method":"POST","path":"/api/{tenantId}/customer/authenticate","surface":"auth","summary":"Authenticate a customer","security":[],"requestBody":"required","requestMediaTypes":["application/json"],"innerFields":["firstName","lastName"],"responses":{"200":{"mediaTypes":["text/plain","application/json","text/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["provider-missing","provider-unknown","data-malformed","body-malformed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["tenant-unknown"]},"413":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-too-large"]},"415":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["media-type-unsupported"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["credentials-refused","credentials-expired","attempts-exhausted","challenge-unknown"]},"429":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id","retry-after"],"errorCodes":["too-many-requests"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{"x-source":"T3 S T-api T-oas T-soc T-app C"},"parameters":[{"name":"tenantId","in":"path","required":true},{"name":"provider","in":"query","required":false},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"getCustomer","method":"GET","path":"/api/{tenantId}/customer","surface":"customer","summary":"Read the customer of the token","security":[{"neo-customer":[]}],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json","text/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["data-malformed"]},"401":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["token-missing","token-invalid","token-expired","tenant-mismatch","customer-deleted","customer-blocked"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["tenant-unknown"]},"429":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id","retry-after"],"errorCodes":["too-many-requests"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{"x-source":"T1 S T-api T-soc C"},"parameters":[{"name":"tenantId","in":"path","required":true},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"saveCustomer","method":"POST","path":"/api/{tenantId}/customer","surface":"customer","summary":"Make or change a customer","security":[{},{"neo-customer":[]}],"requestBody":"required","requestMediaTypes":["application/json"],"innerFields":["street","postalCode","city","region","country"],"responses":{"200":{"mediaTypes":["application/json","text/json"],"headers":["x-trace-id"],"errorCodes":[]},"202":{"mediaTypes":["application/json","text/json"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-malformed","data-malformed"]},"401":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["token-invalid","token-expired","tenant-mismatch","customer-deleted","customer-blocked","customer-mismatch","authentication-required"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["tenant-unknown"]},"412":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["validation-failed","customer-unknown"]},"413":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["body-too-large"]},"415":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["media-type-unsupported"]},"429":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id","retry-after"],"errorCodes":["too-many-requests"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{"x-source":"T2 S T-api T-oas T-chk N-cin C"},"parameters":[{"name":"tenantId","in":"path","required":true},{"name":"flow","in":"query","required":false},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"openEmailLink","method":"GET","path":"/api/{tenantId}/email-link/{token}","surface":"simulator","summary":"Open the link of a challenge","security":[],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["text/html"],"headers":["x-trace-id"],"errorCodes":[]},"400":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["data-malformed"]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["tenant-unknown"]},"422":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["credentials-expired","challenge-unknown"]},"429":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id","retry-after"],"errorCodes":["too-many-requests"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{"x-source":"C"},"parameters":[{"name":"tenantId","in":"path","required":true},{"name":"token","in":"path","required":true},{"name":"accept-language","in":"header","required":false}]},
{"operationId":"getJwks","method":"GET","path":"/api/{tenantId}/.well-known/jwks.json","surface":"simulator","summary":"Read the public keys","security":[],"requestBody":"none","requestMediaTypes":[],"responses":{"200":{"mediaTypes":["application/json"],"headers":["x-trace-id"],"errorCodes":[]},"404":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["tenant-unknown"]},"429":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id","retry-after"],"errorCodes":["too-many-requests"]},"500":{"mediaTypes":["application/problem+json"],"headers":["x-trace-id"],"errorCodes":["internal-error"]}},"extensions":{"x-source":"C"},"parameters":[{"name":"tenantId","in":"path","required":true}]}
]`);
