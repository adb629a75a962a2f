import { tooSoon } from "./request.ts";
import { authenticateAt, list, problem, type Rows, saveAt } from "./rows.ts";

const meaning =
	"400 is about the form of the request, 422 is what the provider refuses: neither is a fault of the server.";

/** What is wrong with a proof of identity (400 and 422: T-api; the split C). */
export const proofErrors: Rows<
	| "provider-missing"
	| "provider-unknown"
	| "data-malformed"
	| "provider-token-refused"
	| "code-mismatch"
	| "code-expired"
	| "attempts-exhausted"
	| "challenge-unknown"
	| "resend-too-soon"
> = {
	"provider-missing": ({ known }) =>
		problem(400, "provider-missing", {
			title: "Provider missing",
			detail: "The query parameter provider is missing.",
			hint: `Add ?provider=. This tenant has ${list(known)}.`,
		}),
	"provider-unknown": ({ provider, known }) =>
		problem(400, "provider-unknown", {
			title: "Provider unknown",
			detail: `This tenant has no provider "${provider}".`,
			hint: `It has ${list(known)}.`,
		}),
	"data-malformed": ({ detail, hint }) =>
		problem(400, "data-malformed", {
			title: "Request not well-formed",
			detail,
			hint,
		}),
	"provider-token-refused": ({ reason }) =>
		problem(422, "credentials-refused", {
			title: "Not accepted by the provider",
			detail: "The provider does not accept these data.",
			hint: `Refused: ${reason}. ${meaning}`,
		}),
	"code-mismatch": ({ attemptsLeft }) =>
		problem(422, "credentials-refused", {
			title: "Not accepted by the provider",
			detail: "The code is wrong.",
			hint: `The code is wrong; ${attemptsLeft} tries are left. The outbox shows the code that was sent.`,
		}),
	"code-expired": (_, { tenant }) =>
		problem(422, "credentials-expired", {
			title: "Expired",
			detail: "The code or link has expired.",
			hint: `${saveAt(tenant)}?flow=preregistration sends the next one. Look at the clock of the world.`,
		}),
	"attempts-exhausted": (_, { tenant }) =>
		problem(422, "attempts-exhausted", {
			title: "Too many tries",
			detail: "Too many wrong codes: ask for a new one.",
			hint: `Even the right code is dead now; ${saveAt(tenant)} with the flow sends the next one.`,
		}),
	"challenge-unknown": (_, { tenant }) =>
		problem(422, "challenge-unknown", {
			title: "Nothing to prove",
			detail: "No challenge is open for this code or link.",
			hint: `Never sent, used already, or replaced by a newer one. Nothing is sent by ${authenticateAt(tenant)}; ${saveAt(tenant)}?flow=preregistration sends.`,
		}),
	"resend-too-soon": ({ retryAfterSeconds }) => tooSoon(retryAfterSeconds),
};
