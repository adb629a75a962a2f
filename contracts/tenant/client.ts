import { type Incoming, send } from "../support/http.ts";

/** Why the API said no, in the words of the form. */
export type Reason =
	| "blocked"
	| "code-expired"
	| "code-wrong"
	| "codes-used-up"
	| "session-ended"
	| "unknown";

export interface Refused {
	readonly outcome: "refused";
	readonly reason: Reason;
}

/** A member of the programme. */
export interface Member {
	readonly outcome: "member";
	readonly email: string;
	readonly status: string;
}

/** The address has to be proved first: by a code or a link that was sent to `target`. */
export interface ProofAsked {
	readonly outcome: "proof-asked";
	readonly by: string;
	readonly target: string;
}

interface Customer {
	readonly email: string;
	readonly status: string;
}

interface Challenge {
	readonly challenge: { readonly type: string; readonly target: string };
}

/** By the last part of the type of the problem. */
const reasons: Readonly<Record<string, Reason>> = {
	"attempts-exhausted": "codes-used-up",
	"credentials-expired": "code-expired",
	"credentials-refused": "code-wrong",
	"customer-blocked": "blocked",
	"token-expired": "session-ended",
};

/** The form by which a customer joins the programme of a tenant. */
export function joinForm(baseUrl: string, tenant: string) {
	const customer = `/api/${tenant}/customer`;
	const authenticate = async (
		provider: string,
		body: object,
	): Promise<string | Refused> => {
		const answer = await send(baseUrl, {
			method: "POST",
			path: `${customer}/authenticate`,
			query: { provider },
			body,
		});
		return answer.ok ? answer.json<string>() : refusal(answer);
	};
	return {
		/** A token for whom Google vouches for. */
		signInWithGoogle: (idToken: string) => authenticate("google", { idToken }),

		/** A token for whoever has the code that was mailed. */
		signInByCode: (email: string, code: string) =>
			authenticate("otp", { email, code }),

		/** Begins to join by an address. */
		async join(email: string): Promise<Member | ProofAsked | Refused> {
			const answer = await send(baseUrl, {
				method: "POST",
				path: customer,
				query: { flow: "preregistration" },
				body: { email },
			});
			if (!answer.ok) return refusal(answer);
			if (answer.status !== 202) return member(answer);
			const { type, target } = answer.json<Challenge>().challenge;
			return { outcome: "proof-asked", by: type, target };
		},

		async member(token: string): Promise<Member | Refused> {
			const answer = await send(baseUrl, {
				method: "GET",
				path: customer,
				token,
			});
			return answer.ok ? member(answer) : refusal(answer);
		},
	};
}

function member(answer: Incoming): Member {
	const { email, status } = answer.json<Customer>();
	return { outcome: "member", email, status };
}

function refusal(answer: Incoming): Refused {
	const { type } = answer.json<{ readonly type: string }>();
	return {
		outcome: "refused",
		reason: reasons[type.split(":").at(-1) ?? ""] ?? "unknown",
	};
}
