import { signInWithProvider } from "../../../../core/flows/sign-in-with-provider.ts";
import { homeBranch } from "../../branches/branches.ts";
import { operation } from "../../operation.ts";
import { readTokenOf } from "../../provider-token.ts";
import { offersGaiyo } from "../../sign-in-methods.ts";
import { newcomer } from "../../sign-up/newcomer.ts";
import { toNewcomerTokenResponse } from "../../wire.ts";

/** Signs in with a Gaiyo account, creating when unknown: POST /sign-in-gaiyo, M4 (S; rest C). */
export const signInGaiyo = operation("signInGaiyo", async (request) => {
	const { flow, policy, body } = request;
	const offered = offersGaiyo(policy);
	if (!offered.ok) return offered;
	const assertion = await readTokenOf(request, "gaiyo", body.token);
	if (!assertion.ok) return assertion;
	const branch = await homeBranch(request, body.branchId);
	if (!branch.ok) return branch;
	const home = { branch: branch.value, language: body.language };
	const signedIn = await signInWithProvider(flow, {
		assertion: assertion.value,
		whenUnknown: (person) => newcomer(request, person, home),
	});
	if (!signedIn.ok) return signedIn;
	const tokens = await toNewcomerTokenResponse(request, signedIn.value);
	return { status: 200, body: tokens };
});
