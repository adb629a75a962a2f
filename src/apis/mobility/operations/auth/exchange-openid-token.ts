import { signInWithProvider } from "../../../../core/flows/sign-in-with-provider.ts";
import { homeBranch } from "../../branches/branches.ts";
import { operation } from "../../operation.ts";
import { readTokenOf } from "../../provider-token.ts";
import { offersIssuer } from "../../sign-in-methods.ts";
import { newcomerWithEmail } from "../../sign-up/newcomer.ts";
import { toNewcomerTokenResponse } from "../../wire.ts";

/** Trades an OpenID id token for a session: POST /user/openid-token-exchange, M9 (S; rest C). */
export const exchangeOpenidToken = operation(
	"exchangeOpenidToken",
	async (request) => {
		const { flow, body } = request;
		const offered = offersIssuer(request, body.issuer);
		if (!offered.ok) return offered;
		const read = await readTokenOf(request, "openid", body.token);
		if (!read.ok) return read;
		const branch = await homeBranch(request, undefined);
		if (!branch.ok) return branch;
		const assertion = read.value;
		const home = { branch: branch.value };
		const signedIn = await signInWithProvider(flow, {
			assertion,
			whenUnknown: newcomerWithEmail(request, assertion, home),
		});
		if (!signedIn.ok) return signedIn;
		const tokens = await toNewcomerTokenResponse(request, signedIn.value);
		return { status: 200, body: tokens };
	},
);
