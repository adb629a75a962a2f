import type { components } from "stagedoor/client/mobility";

/** What went wrong, in the words of the app. */
export type Problem =
	| { readonly kind: "code-wrong" }
	| { readonly kind: "code-expired" }
	| { readonly kind: "code-used-up" }
	| { readonly kind: "too-soon"; readonly retryAfterSeconds: number }
	| { readonly kind: "locked"; readonly retryAfterSeconds?: number }
	| { readonly kind: "session-over" }
	| { readonly kind: "other"; readonly message: string };

/** What a call came to. */
export type Outcome<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly problem: Problem };

type Refusal = components["schemas"]["Error"];

const kinds: Readonly<Record<string, Problem["kind"]>> = {
	U390: "code-wrong",
	U490: "code-wrong",
	AUTH94: "code-wrong",
	U391: "code-expired",
	U491: "code-expired",
	U392: "code-used-up",
	U492: "code-used-up",
	U393: "code-used-up",
	U493: "code-used-up",
	U395: "too-soon",
	U495: "too-soon",
	U131: "locked",
	AUTH92: "session-over",
	A290: "session-over",
};

/** Reads a refusal of the API: by the part of its code before the dot, as the API asks for. */
export function problemOf(
	refusal: Refusal | undefined,
	headers: Headers,
): Problem {
	const kind = kinds[refusal?.errorCode.split(".")[0] ?? ""] ?? "other";
	const retryAfter = headers.get("retry-after");
	switch (kind) {
		case "too-soon":
			return { kind, retryAfterSeconds: Number(retryAfter ?? 0) };
		case "locked":
			return retryAfter === null
				? { kind }
				: { kind, retryAfterSeconds: Number(retryAfter) };
		case "other":
			return {
				kind,
				message: refusal?.userMessage ?? "Something went wrong.",
			};
		default:
			return { kind };
	}
}
