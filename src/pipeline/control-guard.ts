import { type Answer, type Exchange, headerOf } from "./exchange.ts";
import { type GuardRules, quoted } from "./guard-rules.ts";
import { problemAnswer } from "./problem.ts";
import { mediaTypeOf } from "./read-body.ts";

/** Header in which a client shows the control token, if not as a bearer token. */
export const controlTokenHeader = "x-stagedoor-token";

/**
 * Refuses a request to the control plane without the token (where one is configured), or with a body
 * that a form on a foreign page could have sent.
 *
 * @returns 401, 415, or undefined when all is well
 */
export function checkControl(
	exchange: Exchange,
	rules: Pick<GuardRules, "controlToken" | "equal">,
): Answer | undefined {
	const { controlToken } = rules;
	if (controlToken !== undefined) {
		const shown = shownToken(exchange);
		if (shown === undefined || !rules.equal(shown, controlToken))
			return tokenRefused(shown === undefined);
	}
	if (exchange.body.length === 0) return undefined;
	const mediaType = mediaTypeOf(exchange);
	return mediaType === "application/json" ? undefined : bodyRefused(mediaType);
}

function shownToken({ headers }: Exchange): string | undefined {
	const own = headerOf(headers, controlTokenHeader);
	if (own !== undefined) return own;
	const bearer = /^Bearer +([^\s]+)$/i.exec(
		headerOf(headers, "authorization") ?? "",
	);
	return bearer?.[1];
}

function tokenRefused(isMissing: boolean): Answer {
	return problemAnswer({
		status: 401,
		code: isMissing ? "control-token-missing" : "control-token-wrong",
		title: "Control token needed",
		detail: `The control plane was started with a token (--token, option controlToken) and the request ${isMissing ? "shows none" : "shows another one"}. Send it in the header X-Stagedoor-Token or as a bearer token.`,
		headers: [["www-authenticate", 'Bearer realm="stagedoor control plane"']],
	});
}

function bodyRefused(mediaType: string): Answer {
	return problemAnswer({
		status: 415,
		code: "media-type-unsupported",
		title: "JSON needed",
		detail: `The control plane reads application/json only, not ${quoted(mediaType)}. Set the header Content-Type.`,
	});
}
