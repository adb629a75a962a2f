import type { SignedIn } from "../../../core/flows/open-session.ts";
import { expiryOf } from "../../../core/password.ts";
import type { RequestContext } from "../../../pipeline/operation.ts";
import { identityOf } from "../identities/identity-id.ts";
import { credentialsOf } from "../people/person.ts";
import type { BankingPolicy } from "../policy.ts";
import type { components } from "../spec.generated.ts";
import { signToken } from "../tokens.ts";
import { personOf } from "./person-of.ts";
import { tokenTypeOf } from "./reach.ts";

type Schemas = components["schemas"];
type Request = Pick<RequestContext<BankingPolicy>, "world" | "policy">;

/** The answer of a sign-in: a token, and whom it is for (O32). */
export async function toLogin(
	request: Request,
	signedIn: SignedIn,
): Promise<Schemas["LoginResponse"]> {
	return {
		...(await toToken(request, signedIn)),
		tokenType: tokenTypeOf(signedIn.session),
		...holderOf(signedIn),
	};
}

/** The answer of an exchange; the profile `current` also says how sure it is (O26). */
export async function toAccessToken(
	request: Request,
	signedIn: SignedIn,
): Promise<Schemas["AccessTokenResponse"]> {
	const { steppedUpAt } = signedIn.session;
	return {
		...(await toToken(request, signedIn)),
		...holderOf(signedIn),
		...(request.policy.profile === "current" && {
			status: steppedUpAt === undefined ? "STANDARD" : "STEPPED_UP",
		}),
	};
}

/** The answer to a new password: what is known of it, and a token (O32). */
export async function toPasswordSet(
	request: Request,
	signedIn: SignedIn,
): Promise<Schemas["PasswordResponse"]> {
	const { password } = personOf(signedIn);
	const expiry = password && expiryOf(password, request.policy.password);
	return {
		passwordInfo: {
			identityId: holderOf(signedIn).identity,
			expiryDate: expiry ?? 0,
		},
		...(await toToken(request, signedIn)),
	};
}

/** The token of a session that was just opened. */
export async function toToken(
	{ world, policy }: Request,
	{ session }: Pick<SignedIn, "session">,
): Promise<Schemas["TokenResponse"]> {
	return { token: await signToken(world, policy, session) };
}

function holderOf(signedIn: SignedIn) {
	const person = personOf(signedIn);
	return {
		identity: identityOf(signedIn.session, person),
		credentials: credentialsOf(person),
	};
}
