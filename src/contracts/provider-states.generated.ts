// generated from scenarios/**/*.yaml, do not edit; run npm run generate
/** The parameters of each provider state, by its name; all have defaults. */
export interface ProviderStates {
	/** An account that one more wrong password locks. */
	readonly "attempts-left-one": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** A programme of the banking API with one person for each state that matters. */
	readonly "banking-demo": { readonly [name: string]: never };
	/** An account that an operator has blocked. */
	readonly "blocked": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** A tenant of the ciam API with everything switched on, one whose logins have to pass every gate, and one person for each state that matters. */
	readonly "ciam-demo": { readonly [name: string]: never };
	/** A one-time code was typed in wrongly so often that one more mistake ends it. The token is kept as `token`. */
	readonly "code-attempts-left-one": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** A one-time code was sent, and its time is over. The token is kept as `token`. */
	readonly "code-expired": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** A one-time code was sent and waits to be typed in: by SMS for a step-up in banking (the token is kept as `token`), by mail for a sign-in in mobility and tenant, by SMS for one in ciam. */
	readonly "code-pending": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** An account that has not answered the consent form which every login asks for. */
	readonly "consent-missing": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** A person has asked for the deletion of the account; the time of grace runs. Signed in, the token is kept as `token`. */
	readonly "deletion-requested": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** All APIs, each with its demo people. */
	readonly "demo": { readonly [name: string]: never };
	/** Nothing at all, for tests that make everything themselves. */
	readonly "empty": { readonly [name: string]: never };
	/** An account whose password has expired: it must be changed before anything else. */
	readonly "expired-password": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** A user was invited and has not accepted yet; the code is in the outbox. The inviting person is signed in, kept as `token`. */
	readonly "invite-pending": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
		/** Address of the invited user. (default `uma@example.test`) */
		readonly invited?: string;
	};
	/** A person with an unpaid invoice, who cannot rent before it is paid. Signed in, the token is kept as `token`. */
	readonly "invoice-unpaid": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** A person whose driving licence is still being checked, and who cannot rent before. Signed in, the token is kept as `token`. */
	readonly "licence-pending": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** An account that too many wrong passwords have locked: the right one does not help until the time is over. */
	readonly "locked": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** An account that may not log in, although nothing is wrong with it. */
	readonly "login-disabled": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** Every API full of invented people in good order, the same ones everywhere. Number 77 is person-00077@example.test; all have the same password. */
	readonly "many-people": {
		/** How many in each API. (default `1000`) */
		readonly accounts?: number;
		/** The password of all of them. (default `Correct-Horse-9`) */
		readonly password?: string;
		/** Other people for another seed. (default `stagedoor`) */
		readonly seed?: string;
	};
	/** The merchant API with a company, an association and one person for each role. */
	readonly "merchant-demo": { readonly [name: string]: never };
	/** A sign-in by password is done and waits for the code of the authenticator app; its token is kept as `token`. The secret is JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP. In merchant a code was mailed as well. */
	readonly "mfa-pending": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** An account with an authenticator app: a sign-in asks for its code. The secret is JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP. */
	readonly "mfa-required": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** An account without a second factor, where everybody must have one: a sign-in asks to set one up. */
	readonly "mfa-setup-required": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** Two tenants of the mobility API with branches, terms and one person for each state that matters. */
	readonly "mobility-demo": { readonly [name: string]: never };
	/** An account that has signed in with one browser only, where a sign-in from another is refused. The known one says `User-Agent: KnownBrowser/1.0`. */
	readonly "new-device": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** One person, written once, with an account in good order in every API: what a frontend meets that signs the same customer in at several of them. */
	readonly "one-person-everywhere": {
		/** Address of the person. (default `ada@example.test`) */
		readonly email?: string;
		/** The password, the same everywhere. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** An account that signs in with a passkey. For a virtual authenticator: credential f37V8tX-t2ZlEZYKuE1IUg; its private key stands in ciam-demo.yaml. */
	readonly "passkey-user": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
	};
	/** An account without a PIN, where every login needs one. */
	readonly "pin-required": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** A customer who is known by address only and has not registered yet. */
	readonly "preregistered": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
	};
	/** An account that accepted version 1.0 of the privacy policy, when 2.0 holds. The token that a sign-in gives to accept it is kept as `token`. */
	readonly "privacy-policy-outdated": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** A customer who must prove the address before the profile opens: a code is sent and answered by 202. */
	readonly "proof-asked": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
	};
	/** A step-up by push message waits for the answer on the device. The token is kept as `token`, the challenge as `challenge`. */
	readonly "push-pending": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** One request more than the limit was sent: the next one is refused until the window is over. */
	readonly "rate-limited": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** Nobody can register; who has an account signs in as ever. */
	readonly "registration-closed": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** A person is signed in on two devices; the tokens are kept as `token` (the phone) and `other` (the laptop). */
	readonly "second-device": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** A session that has ten seconds left. Its token is kept as `token`. */
	readonly "session-about-to-expire": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** A session that has run out. Its token is kept as `token`, what merchant keeps in a cookie to renew it as `refreshToken`. */
	readonly "session-expired": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** An account with as many sessions as it may have. The first one is kept as `token`. */
	readonly "session-limit-reached": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** Somebody has signed in; the access token is kept as `token`, what merchant keeps in a cookie to renew it as `refreshToken`. */
	readonly "signed-in": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** One account in good order in every API: verified, with a password, nothing left to do. */
	readonly "signed-up": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** An account that signs in at a social provider only, as the person named by `subject`. */
	readonly "social-only": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Id of the person at Google. (default `10293`) */
		readonly subject?: string;
	};
	/** Every API furnished (branches, terms, companies, keys), and nobody in it: what the other states stand on. */
	readonly "stage": { readonly [name: string]: never };
	/** Somebody has signed in by password; what is protected asks for a second factor first. The token is kept as `token`. */
	readonly "step-up-needed": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** Somebody has signed in and given the code of the SMS as well: everything is open. The token is kept as `token`. */
	readonly "stepped-up": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** Four tenants of the tenant API, one for each check-in policy, with one customer for each state that matters. */
	readonly "tenant-demo": { readonly [name: string]: never };
	/** A person who accepted an earlier version of the terms of use, and must accept the new one before a rental. Signed in, the token is kept as `token`. */
	readonly "terms-outdated": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** An account whose address is not proved yet, where a sign-in asks for that. */
	readonly "unverified-email": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
	/** An account with a number that is not proved yet, where something asks for that. Signed in, the token is kept as `token`. */
	readonly "unverified-phone": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
		/** Its number, in E.164 form. (default `+43660123456`) */
		readonly phone?: string;
	};
	/** An account that never set a password. */
	readonly "without-password": {
		/** Address of the account. (default `ada@example.test`) */
		readonly email?: string;
		/** Its password. (default `Correct-Horse-9`) */
		readonly password?: string;
	};
}
