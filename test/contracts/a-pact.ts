/** What an interaction of a made-up pact differs in from a right one. */
export interface Special {
	readonly description?: string;
	readonly states?: readonly {
		readonly name: string;
		readonly params?: { readonly [name: string]: unknown };
	}[];
	readonly request?: { readonly [part: string]: unknown };
	readonly response?: { readonly [part: string]: unknown };
}

const json = { "Content-Type": ["application/json"] };

/** A body as version 4 wraps it. */
export function wrapped(content: unknown) {
	return { contentType: "application/json", encoded: false, content };
}

/** An interaction of version 4 that fits the spec of mobility: a sign-in with the wrong password. */
export function aSignIn(special: Special = {}) {
	return {
		type: "Synchronous/HTTP",
		description: special.description ?? "a sign-in with a wrong password",
		providerStates: special.states ?? [],
		request: {
			method: "POST",
			path: "/sign-in-email",
			headers: json,
			body: wrapped({ email: "ada@example.test", password: "wrong" }),
			...special.request,
		},
		response: {
			status: 401,
			headers: json,
			body: wrapped({ errorCode: "AUTH90" }),
			...special.response,
		},
	};
}

/** A pact of version 4 between a made-up client and an API. */
export function aPact(
	interactions: readonly unknown[],
	provider = "mobility",
	consumer = "web-app",
) {
	return {
		consumer: { name: consumer },
		provider: { name: provider },
		interactions,
		metadata: { pactSpecification: { version: "4.0" } },
	};
}
