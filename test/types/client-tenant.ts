// Read by the type check only: each expected error below must be one, or `npm run typecheck` fails.
// test/package compiles it against the packed types, too.
import {
	createClient,
	type operations,
} from "../../src/client/apis/tenant.generated.ts";

const api = createClient({ baseUrl: "http://localhost/tenant" });
const params = { path: { tenantId: "demo" } };
const customer = "/api/{tenantId}/customer";

export const good = async () => {
	const { data } = await api.GET(customer, { params });
	return data?.status === "ACTIVE" ? data.firstName : undefined;
};

// @ts-expect-error a path that no operation has
export const path = () => api.GET("/api/{tenantId}/customers", { params });

// @ts-expect-error a parameter that must be there
export const field = () => api.GET(customer);

export const value = async () => {
	const { data } = await api.GET(customer, { params });
	// @ts-expect-error a value that the enumeration does not have
	return data?.status === "GONE";
};

export const answer = async () => {
	const { data } = await api.GET(customer, { params });
	// @ts-expect-error profiles hold more than the spec names, of unknown type
	const nickname: string | undefined = data?.nickname;
	return nickname;
};

type Statuses = keyof operations["getCustomer"]["responses"];
const sentences = {
	200: "Here you are.",
	400: "Look at your input.",
	404: "Not here.",
	429: "Too often.",
	500: "Try again.",
};
export const handled: Record<Statuses, string> = { ...sentences, 401: "No." };

// @ts-expect-error a status that nobody handles
export const unhandled: Record<Statuses, string> = sentences;
