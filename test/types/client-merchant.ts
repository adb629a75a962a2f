// Read by the type check only: each expected error below must be one, or `npm run typecheck` fails.
// test/package compiles it against the packed types, too.
import {
	createClient,
	type operations,
} from "../../src/client/apis/merchant.generated.ts";

const api = createClient({ baseUrl: "http://localhost/merchant" });
const email = "marc@example.test";
const password = "a password";
const login = "/auth/login/manager";

export const good = async () => {
	const body = { email, password, origin: "dashboard" } as const;
	const { data } = await api.POST(login, { body });
	return data?.data;
};

// @ts-expect-error a path that no operation has
export const path = () => api.POST("/auth/log-in");

// @ts-expect-error a field that must be there
export const field = () => api.POST(login, { body: { email, password } });

const body = { email, password, origin: "kitchen" } as const;
// @ts-expect-error a value that the enumeration does not have
export const value = () => api.POST(login, { body });

export const answer = async () => {
	const { data } = await api.GET("/simulator/session");
	// @ts-expect-error a field that the answer does not have
	return data?.data.user.nickname;
};

type Statuses = keyof operations["signInManager"]["responses"];
const sentences = {
	200: "Welcome.",
	400: "Look at your input.",
	413: "Too long.",
	415: "No JSON.",
	422: "Look at your input.",
	429: "Too often.",
	500: "Try again.",
};
export const handled: Record<Statuses, string> = { ...sentences, 401: "No." };

// @ts-expect-error a status that nobody handles
export const unhandled: Record<Statuses, string> = sentences;
