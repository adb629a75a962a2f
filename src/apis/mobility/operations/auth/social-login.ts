import { signInWithProvider } from "../../../../core/flows/sign-in-with-provider.ts";
import { operation } from "../../operation.ts";
import { readTokenOf } from "../../provider-token.ts";
import { offersProvider } from "../../sign-in-methods.ts";
import { toNewcomerTokenResponse } from "../../wire.ts";

/** Signs in with a social provider, never creating: POST /social-login, M5 (S; split from M19 C). */
export const socialLogin = operation("socialLogin", async (request) => {
	const { flow, policy, body } = request;
	const offered = offersProvider(policy, body.provider);
	if (!offered.ok) return offered;
	const assertion = await readTokenOf(request, body.provider, body.token);
	if (!assertion.ok) return assertion;
	const signedIn = await signInWithProvider(flow, {
		assertion: assertion.value,
		whenUnknown: "refuse",
	});
	if (!signedIn.ok) return signedIn;
	const tokens = await toNewcomerTokenResponse(request, signedIn.value);
	return { status: 200, body: tokens };
});
