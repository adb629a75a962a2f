import type { SignedIn } from "../../core/flows/open-session.ts";
import { isComplete } from "../../core/second-factor.ts";
import { makeUuid } from "../../core/secrets.ts";
import type { Json } from "../../core/values.ts";
import type {
	RefusalBody,
	RefusalView,
} from "../../pipeline/api-definition.ts";
import type { RequestContext } from "../../pipeline/operation.ts";
import { userMessage } from "./messages/index.ts";
import type { MobilityPolicy } from "./policy.ts";
import type { components } from "./spec.generated.ts";
import { accessTokenClaims, accessTokenType } from "./tokens.ts";

type TokenResponse = components["schemas"]["TokenResponse"];

/** The tokens of a session, as sign-ins and renewals return them (S, W-auth; rest C). */
export async function toTokenResponse(
	{ world, tenant, policy, flow }: RequestContext<MobilityPolicy>,
	{ session, refreshToken }: SignedIn,
): Promise<TokenResponse> {
	const { accessSeconds } = policy.token;
	const claims = accessTokenClaims(session, {
		world: world.issuer,
		tenant,
		now: flow.now,
		accessSeconds,
		id: makeUuid(flow.random),
	});
	return {
		accessToken: await world.signer.sign(accessTokenType, claims),
		refreshToken,
		mfaRequired: !isComplete(session),
		...(session.secondFactor === "enrolment-pending" && {
			mfaSetupRequired: true,
		}),
		expiresIn: accessSeconds,
		tokenType: "Bearer",
	};
}

/** As {@link toTokenResponse}, for the sign-ins that can create or complete an account. */
export async function toNewcomerTokenResponse(
	request: RequestContext<MobilityPolicy>,
	signedIn: SignedIn,
): Promise<TokenResponse> {
	const tokens = await toTokenResponse(request, signedIn);
	return { ...tokens, newCustomer: signedIn.firstSignIn };
}

/** The vendor's error envelope (W-err), with our hint unless the policy wants it strict. */
export function refusalBody(view: RefusalView): RefusalBody {
	const { row, locale, traceId } = view;
	const hint = isStrict(view) ? undefined : view.hint;
	const body: Json = {
		errorCode: row.code,
		userMessage: userMessage(row.code, locale),
		httpStatus: row.status,
		traceId,
		...(hint !== undefined && { hint }),
		...row.details,
	};
	return { body, mediaType: "application/json" };
}

function isStrict({ policy }: RefusalView): boolean {
	// The pipeline hands an API its own policy; the switch is only read where it is there.
	return "strictEnvelope" in policy && policy.strictEnvelope === true;
}

/** Whom an authenticator app shows as the issuer; nobody shall take it for the real service. */
export function totpIssuer(tenant: string): string {
	return `${tenant} stagedoor simulator`;
}
