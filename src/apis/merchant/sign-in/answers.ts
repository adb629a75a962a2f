import { InvariantError } from "../../../core/errors.ts";
import type { SignedIn } from "../../../core/flows/open-session.ts";
import type { Account } from "../../../core/records.ts";
import { isComplete, isTotpBound } from "../../../core/second-factor.ts";
import { setCookie } from "../../../pipeline/cookies.ts";
import type { Header } from "../../../pipeline/exchange.ts";
import type { RequestContext } from "../../../pipeline/operation.ts";
import { objectIdOf } from "../people/object-id.ts";
import { toUser } from "../people/user-wire.ts";
import type { MerchantPolicy } from "../policy.ts";
import type { components } from "../spec.generated.ts";
import { signAccessToken } from "../tokens.ts";
import { enveloped } from "../wire.ts";
import {
	type Origin,
	otpCookieName,
	pendingSeconds,
	signOtpToken,
} from "./otp-token.ts";
import { refreshCookieName } from "./refresh-cookie.ts";

type Schemas = components["schemas"];
type Request = RequestContext<MerchantPolicy>;

/** The answer of a login: finished, or waiting for the second factor (S; places of `data` C). */
export async function toSignInAnswer(
	request: Request,
	signedIn: SignedIn,
	origin: Origin,
) {
	const answer = isComplete(signedIn.session)
		? await toFinished(request, signedIn, origin)
		: await toPending(request, signedIn, origin);
	// The union of both bodies is what the spec calls a SignInAnswer.
	const body: Schemas["SignInAnswer"] = answer.body;
	return { status: 200, headers: answer.headers, body } as const;
}

/** The answer of a finished sign-in: access token in the body, refresh token in its cookie. */
export async function toFinished(
	{ world, flow, policy, acceptedLocale }: Request,
	{ session, account, refreshToken }: SignedIn,
	origin: Origin,
) {
	const person = personOf(account);
	const token = await signAccessToken(world, flow, session, person);
	const name = refreshCookieName(origin, person.id);
	const data = { token, user: toUser(person, policy) };
	return {
		headers: [refreshCookie(name, refreshToken, policy)],
		body: enveloped({ acceptedLocale }, "signed-in", data),
	};
}

/** The header that puts a refresh token into its cookie. */
export function refreshCookie(
	name: string,
	refreshToken: string,
	{ token, cookie }: MerchantPolicy,
): Header {
	return setCookie(name, refreshToken, {
		maxAgeSeconds: token.refreshSeconds,
		isSecure: cookie.secure,
	});
}

/** The person who signed in. */
export function personOf(account: Account | undefined): Account {
	if (account !== undefined) return account;
	throw new InvariantError(
		"Failed to answer a sign-in: it is not that of a person. No operation of this API signs in clients.",
	);
}

async function toPending(
	{ world, policy, acceptedLocale }: Request,
	{ session, account }: SignedIn,
	origin: Origin,
) {
	const person = personOf(account);
	const userId = objectIdOf(person.id);
	const value = await signOtpToken(world, session, { userId, origin, policy });
	const methods: Schemas["TwoFactor"]["methods"] = isTotpBound(person)
		? ["totp", "email"]
		: ["email"];
	const data = {
		token: null,
		twoFactor: { required: true as const, methods, userId },
		// An app has no cookie jar; a page must not be able to read the value.
		...(origin === "application" && { otpValidationToken: value }),
	};
	const terms = {
		maxAgeSeconds: pendingSeconds(policy),
		isSecure: policy.cookie.secure,
	};
	return {
		headers: [setCookie(otpCookieName, value, terms)],
		body: enveloped({ acceptedLocale }, "code-wanted", data),
	};
}
