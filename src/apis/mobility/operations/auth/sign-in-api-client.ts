import { signInClient } from "../../../../core/flows/sign-in-client.ts";
import { operation } from "../../operation.ts";
import { toTokenResponse } from "../../wire.ts";

/** Signs in an API client: POST /sign-in-api-client, M6 (W-auth, R-crow). */
export const signInApiClient = operation("signInApiClient", async (request) => {
	const { clientId, clientKey } = request.body;
	const signedIn = await signInClient(request.flow, { clientId, clientKey });
	if (!signedIn.ok) return signedIn;
	return { status: 200, body: await toTokenResponse(request, signedIn.value) };
});
