// generated from specs/ciam, do not edit; run npm run generate
import type { RouteSpec } from "../../pipeline/route-spec.ts";

export interface paths {
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
        put?: never;
        post?: never;
        delete?: never;
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
        put?: never;
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
        /** @description A country. */
        Country: {
            /** @description Two letters. */
            Code?: string | null;
            /** @description Its name. */
            Name?: string | null;
        };
        /**
         * @description An email address. Compared without regard to case. A malformed one is 1038.
         * @example ada@example.test
         */
        EmailAddress: string;
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
        /** @description Token of a link: 32 hexadecimal digits, good for one use. */
        LinkToken: string;
        /**
         * Format: date-time
         * @description Moment in UTC.
         * @example 2026-01-05T09:15:00.000Z
         */
        Moment: string;
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
            /** @description The profiles of the account, one for each provider. Left out where the vendor does. */
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
        /** @description Entries as they were given, null when unset. */
        ProfileList: components["schemas"]["ProfileListItem"][] | null;
        /** @description An entry as it was given; the members are not looked at. */
        ProfileListItem: {
            [key: string]: unknown;
        };
        /** @description Free text, null when unset. */
        ProfileText: string | null;
        /** @description What the provider gave. */
        ProviderAccessCredential: {
            /** @description Token of the provider. */
            AccessToken?: string | null;
            /** @description Secret of the token. */
            TokenSecret?: string | null;
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
        /** @description One profile of an account. */
        SocialProfile: {
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
        /** @description Name of a template. */
        TemplateName: string;
        /** @description Text by name. */
        TextMap: {
            [key: string]: string | null;
        };
        /**
         * @description A username. Compared and kept in lower case.
         * @example ada
         */
        UserName: string;
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
    };
    responses: {
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
         * @description Sends only these members: `a,b` several, `*` all, `a(b,c)` members of `a`, `a/b` one of them; can be nested. Applies to the whole answer, never to a refusal.
         * @example access_token,Profile(Uid,Email/Value)
         */
        Fields: string;
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
}

/** Every operation, in the order of the spec. */
export const routes = [
	{
		"operationId": "checkOrVerifyEmail",
		"method": "GET",
		"path": "/identity/v2/auth/email",
		"surface": "registration",
		"summary": "Ask whether an address is taken, or verify one",
		"security": [
			{
				"apiKey": []
			}
		],
		"requestBody": "none",
		"requestMediaTypes": [],
		"responses": {
			"200": {
				"mediaTypes": [
					"application/json"
				],
				"headers": [
					"x-trace-id"
				],
				"errorCodes": []
			},
			"400": {
				"mediaTypes": [
					"application/json"
				],
				"headers": [
					"x-trace-id"
				],
				"errorCodes": [
					"908",
					"1038"
				]
			},
			"403": {
				"mediaTypes": [
					"application/json"
				],
				"headers": [
					"x-trace-id"
				],
				"errorCodes": [
					"901",
					"1144",
					"973",
					"974",
					"975",
					"938",
					"1188",
					"1186",
					"1187",
					"936",
					"991",
					"1130",
					"1338",
					"1194",
					"1226",
					"1243"
				]
			},
			"429": {
				"mediaTypes": [
					"application/json"
				],
				"headers": [
					"x-trace-id"
				],
				"errorCodes": [
					"429"
				]
			},
			"500": {
				"mediaTypes": [
					"application/json"
				],
				"headers": [
					"x-trace-id"
				],
				"errorCodes": [
					"950"
				]
			}
		},
		"extensions": {
			"x-sdk": [
				"authenticationApi.checkEmailAvailability",
				"authenticationApi.verifyEmail"
			],
			"x-source": "3.1 W S T D N"
		},
		"parameters": [
			{
				"name": "verificationToken",
				"in": "query",
				"required": false
			},
			{
				"name": "otp",
				"in": "query",
				"required": false
			},
			{
				"name": "email",
				"in": "query",
				"required": false
			},
			{
				"name": "url",
				"in": "query",
				"required": false
			},
			{
				"name": "uuid",
				"in": "query",
				"required": false
			},
			{
				"name": "welcomeEmailTemplate",
				"in": "query",
				"required": false
			},
			{
				"name": "fields",
				"in": "query",
				"required": false
			}
		]
	},
	{
		"operationId": "checkUsername",
		"method": "GET",
		"path": "/identity/v2/auth/username",
		"surface": "registration",
		"summary": "Ask whether a username is taken",
		"security": [
			{
				"apiKey": []
			}
		],
		"requestBody": "none",
		"requestMediaTypes": [],
		"responses": {
			"200": {
				"mediaTypes": [
					"application/json"
				],
				"headers": [
					"x-trace-id"
				],
				"errorCodes": []
			},
			"400": {
				"mediaTypes": [
					"application/json"
				],
				"headers": [
					"x-trace-id"
				],
				"errorCodes": [
					"908"
				]
			},
			"403": {
				"mediaTypes": [
					"application/json"
				],
				"headers": [
					"x-trace-id"
				],
				"errorCodes": [
					"901",
					"1144"
				]
			},
			"429": {
				"mediaTypes": [
					"application/json"
				],
				"headers": [
					"x-trace-id"
				],
				"errorCodes": [
					"429"
				]
			},
			"500": {
				"mediaTypes": [
					"application/json"
				],
				"headers": [
					"x-trace-id"
				],
				"errorCodes": [
					"950"
				]
			}
		},
		"extensions": {
			"x-sdk": [
				"authenticationApi.checkUserNameAvailability"
			],
			"x-source": "3.1 W S D"
		},
		"parameters": [
			{
				"name": "username",
				"in": "query",
				"required": true
			}
		]
	},
	{
		"operationId": "checkPhone",
		"method": "GET",
		"path": "/identity/v2/auth/phone",
		"surface": "registration",
		"summary": "Ask whether a phone number is taken",
		"security": [
			{
				"apiKey": []
			}
		],
		"requestBody": "none",
		"requestMediaTypes": [],
		"responses": {
			"200": {
				"mediaTypes": [
					"application/json"
				],
				"headers": [
					"x-trace-id"
				],
				"errorCodes": []
			},
			"400": {
				"mediaTypes": [
					"application/json"
				],
				"headers": [
					"x-trace-id"
				],
				"errorCodes": [
					"908",
					"1096"
				]
			},
			"403": {
				"mediaTypes": [
					"application/json"
				],
				"headers": [
					"x-trace-id"
				],
				"errorCodes": [
					"901",
					"1144"
				]
			},
			"429": {
				"mediaTypes": [
					"application/json"
				],
				"headers": [
					"x-trace-id"
				],
				"errorCodes": [
					"429"
				]
			},
			"500": {
				"mediaTypes": [
					"application/json"
				],
				"headers": [
					"x-trace-id"
				],
				"errorCodes": [
					"950"
				]
			}
		},
		"extensions": {
			"x-sdk": [
				"phoneAuthenticationApi.checkPhoneNumberAvailability"
			],
			"x-source": "3.1 W S D"
		},
		"parameters": [
			{
				"name": "phone",
				"in": "query",
				"required": true
			}
		]
	}
] as const satisfies readonly RouteSpec[];
