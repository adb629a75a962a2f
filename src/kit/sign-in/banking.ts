import { createClient } from "../../client/apis/banking.generated.ts";
import { membersOf } from "../seeded-person.ts";
import { type Caller, granted, type SignedIn } from "./caller.ts";

/** Signs in by password; the token is not stepped up. */
export async function signInToBanking(caller: Caller): Promise<SignedIn> {
	const { baseUrl, fetch, person: email, tenantSeed } = caller;
	const apiKey = keyIn(tenantSeed.apiKeys);
	const api = createClient({ baseUrl, fetch, apiKey });
	const body = { email, password: { value: caller.password() } };
	const answer = granted(
		caller,
		await api.POST("/login_with_password", { body }),
	);
	if (answer.token === undefined)
		throw new Error(`${email} signed in, and was given no token.`);
	return { token: answer.token, apiKey, cookie: "", answer };
}

function keyIn(apiKeys: unknown): string {
	const keys = Array.isArray(apiKeys) ? apiKeys.map(membersOf) : [];
	const key = keys.find(({ restricted }) => restricted !== true)?.key;
	return typeof key === "string" ? key : "sim-api-key";
}
