import { createClient } from "../../client/apis/tenant.generated.ts";
import { membersOf } from "../seeded-person.ts";
import { type Caller, granted, type SignedIn } from "./caller.ts";

/** Signs in by a provider: one that the person is linked to, else Google, which vouches for the address. */
export async function signInToTenant(caller: Caller): Promise<SignedIn> {
	const { baseUrl, fetch, person, tenant, seed } = caller;
	const { provider, subject } = linkIn(seed.providers) ?? {
		provider: "google",
		subject: person.replaceAll(/\W/g, "-"),
	};
	const address = person.includes("@") ? `.${person}` : "";
	const given = `sim.${provider}.${subject}${address}`;
	const api = createClient({ baseUrl, fetch });
	const signedIn = await api.POST("/api/{tenantId}/customer/authenticate", {
		params: { path: { tenantId: tenant }, query: { provider } },
		body: provider === "facebook" ? { accessToken: given } : { idToken: given },
		headers: { accept: "application/json" },
	});
	const token = granted(caller, signedIn);
	return { token, cookie: "", answer: token };
}

function linkIn(providers: unknown) {
	const [first] = Array.isArray(providers) ? providers : [];
	const { provider, subject } = membersOf(first);
	const isLink = typeof provider === "string" && typeof subject === "string";
	return isLink ? { provider, subject } : undefined;
}
