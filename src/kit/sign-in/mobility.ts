import { createClient } from "../../client/apis/mobility.generated.ts";
import { appCode, type Caller, granted, type SignedIn } from "./caller.ts";

/** Signs in by password, and by the authenticator app where there is one. */
export async function signInToMobility(caller: Caller): Promise<SignedIn> {
	const { baseUrl, fetch, person: email } = caller;
	const body = { email, password: caller.password() };
	const api = createClient({ baseUrl, fetch });
	const tokens = granted(caller, await api.POST("/sign-in-email", { body }));
	const { accessToken: token, mfaRequired } = tokens;
	if (!mfaRequired) return { token, cookie: "", answer: tokens };
	const done = granted(
		caller,
		await createClient({ baseUrl, fetch, token }).POST(
			"/user/2fa-code-validate",
			{ body: { code: await appCode(caller) } },
		),
	);
	return { token: done.accessToken, cookie: "", answer: done };
}
