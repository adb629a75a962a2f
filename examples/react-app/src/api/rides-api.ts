import { type components, createClient } from "stagedoor/client/mobility";
import type { SessionStore } from "../session/session-store.ts";
import { type Outcome, problemOf } from "./problem.ts";
import { type Renew, renewingFetch } from "./renewing-fetch.ts";
import { signed } from "./signature.ts";

type Schemas = components["schemas"];

export type Profile = Schemas["Customer"];
export type Terms = Schemas["TermsAndConditions"];

/** Where a code goes to. */
export type Recipient =
	| { readonly phoneNumber: string }
	| { readonly email: string };

/** What the app asks of the API. */
export interface RidesApi {
	/** Sends a code to a person, known or new. */
	sendCode(recipient: Recipient): Promise<Outcome<void>>;
	confirmCode(recipient: Recipient, code: string): Promise<Outcome<void>>;
	signIn(email: string, password: string): Promise<Outcome<void>>;
	/** Answers with the code of the authenticator app. */
	giveSecondFactor(code: string): Promise<Outcome<void>>;
	profile(): Promise<Outcome<Profile>>;
	rename(
		name: Pick<Profile, "firstName" | "lastName">,
	): Promise<Outcome<Profile>>;
	/** The terms of a branch that the person has not accepted in their present version. */
	openTerms(branchId: number): Promise<Outcome<readonly Terms[]>>;
	acceptTerms(terms: readonly Terms[]): Promise<Outcome<void>>;
	signOut(): Promise<void>;
}

export interface RidesApiOptions {
	readonly baseUrl: string;
	readonly appSecret: string;
	/** Home branch of whoever signs up. */
	readonly branchId: number;
	readonly store: SessionStore;
	/** The present moment in milliseconds (default: that of the device). */
	readonly now?: () => number;
}

/** Requests that are signed, since nobody is signed in yet. */
const signedPaths: ReadonlySet<string> = new Set([
	"/customers/create-or-sign-in-with-phone-number",
	"/customers/create-or-sign-in-with-email-code",
]);

export function createRidesApi(options: RidesApiOptions): RidesApi {
	const { baseUrl, appSecret, branchId, store, now = Date.now } = options;
	const send = (request: Request) => globalThis.fetch(request);
	const plain = createClient({ baseUrl, fetch: send });
	const api = createClient({
		baseUrl,
		fetch: renewingFetch(store, renewWith(plain), send),
		token: () => store.read().session?.accessToken,
	});
	api.use({
		onRequest: ({ request, schemaPath }) =>
			signedPaths.has(schemaPath)
				? signed(request, schemaPath, now(), appSecret)
				: undefined,
	});

	function begin(answered: Answered<Schemas["TokenResponse"]>): Outcome<void> {
		const tokens = outcomeOf(answered);
		if (!tokens.ok) return tokens;
		const { accessToken, refreshToken, mfaRequired } = tokens.value;
		store.begin({
			accessToken,
			refreshToken,
			isWaitingForSecondFactor: mfaRequired,
		});
		return done;
	}

	return {
		async sendCode(recipient) {
			const answered =
				"email" in recipient
					? api.POST("/customers/create-or-sign-in-with-email-code", {
							body: { ...recipient, branchId },
						})
					: api.POST("/customers/create-or-sign-in-with-phone-number", {
							body: { ...recipient, branchId },
						});
			return outcomeOf(await answered);
		},
		async confirmCode(recipient, code) {
			const answered =
				"email" in recipient
					? api.POST("/sign-in-email-code", { body: { ...recipient, code } })
					: api.POST("/sign-in-phone-number", { body: { ...recipient, code } });
			return begin(await answered);
		},
		signIn: async (email, password) =>
			begin(await api.POST("/sign-in-email", { body: { email, password } })),
		giveSecondFactor: async (code) =>
			begin(await api.POST("/user/2fa-code-validate", { body: { code } })),
		profile: async () => outcomeOf(await api.GET("/customers")),
		rename: async (name) =>
			outcomeOf(await api.PATCH("/customers", { body: name })),
		async openTerms(branch) {
			const params = { query: { branchId: branch } };
			const all = outcomeOf(await api.GET("/termsandconditions", { params }));
			if (!all.ok) return all;
			const open = all.value.filter(
				({ accepted, superseded }) => !accepted && !superseded,
			);
			return { ok: true, value: open };
		},
		async acceptTerms(terms) {
			const termsAndConditionsIds = terms.map(({ id }) => id);
			return outcomeOf(
				await api.POST("/termsandconditions", {
					body: { termsAndConditionsIds },
				}),
			);
		},
		async signOut() {
			const { session } = store.read();
			if (session === undefined) return;
			// Whatever the API says of it, this browser forgets the session.
			store.end("signed-out");
			const authorization = `Bearer ${session.accessToken}`;
			await plain.POST("/logout", { headers: { authorization } });
		},
	};
}

const done: Outcome<void> = { ok: true, value: undefined };

function renewWith(plain: ReturnType<typeof createClient>): Renew {
	return async (refreshToken) => {
		const { data, response } = await plain.POST("/refresh-token", {
			body: { refreshToken },
		});
		if (data !== undefined) return data;
		return response.status === 401 ? "refused" : "failed";
	};
}

interface Answered<T> {
	readonly data?: T | undefined;
	readonly error?: Schemas["Error"] | undefined;
	readonly response: Response;
}

function outcomeOf<T>({ data, error, response }: Answered<T>): Outcome<T> {
	// An answer without a body has no data: its type says so, and T is void or undefined then.
	if (response.ok) return { ok: true, value: data as T };
	return { ok: false, problem: problemOf(error, response.headers) };
}
