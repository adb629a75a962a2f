import { createClient } from "../../client/apis/ciam.generated.ts";
import { membersOf } from "../seeded-person.ts";
import { type Caller, granted, type SignedIn } from "./caller.ts";

/** Logs in by password with the key of the tenant; second factors are not answered. */
export async function signInToCiam(caller: Caller): Promise<SignedIn> {
	const { baseUrl, fetch, person } = caller;
	const apiKey = await keyOf(caller);
	const api = createClient({ baseUrl, fetch, apiKey });
	const body = { ...named(person), password: caller.password() };
	const login = await api.POST("/identity/v2/auth/login", { body });
	const answer = granted(caller, login);
	if (answer.access_token === undefined)
		throw new Error(
			`Failed to sign ${person} in to ciam: a second factor is asked for. Log in step by step.`,
		);
	return { token: answer.access_token, apiKey, cookie: "", answer };
}

function named(person: string) {
	if (person.includes("@")) return { email: person };
	return person.startsWith("+") ? { phone: person } : { username: person };
}

async function keyOf({ world, tenant }: Caller): Promise<string> {
	const { effective } = await world.policy("ciam").read();
	const { apiKey } = membersOf(membersOf(effective.tenants)[tenant]);
	if (typeof apiKey === "string") return apiKey;
	throw new Error(
		`Failed to sign in to ciam: the policy has no apiKey for the tenant ${tenant}.`,
	);
}
