// Read by the type check only: each expected error below must be one, or `npm run typecheck` fails.
// test/package compiles it against the packed types, too.
import {
	createClient,
	type operations,
} from "../../src/client/apis/mobility.generated.ts";

const api = createClient({ baseUrl: "http://localhost/mobility" });
const email = "ada@example.test";

export const good = async () => {
	const body = { email, password: "a password" };
	const { data, error } = await api.POST("/sign-in-email", { body });
	if (error !== undefined) return error.errorCode;
	await api.POST("/verification/init", { body: { type: "LICENSE" } });
	return data.accessToken;
};

// @ts-expect-error a path that no operation has
export const path = () => api.GET("/customer");

// @ts-expect-error a method that the path does not have
export const method = () => api.DELETE("/sign-in-email");

// @ts-expect-error a field that must be there
export const field = () => api.POST("/sign-in-email", { body: { email } });

const type = "PASSPORT";
// @ts-expect-error a value that the enumeration does not have
export const value = () => api.POST("/verification/init", { body: { type } });

export const answer = async () => {
	const { data } = await api.GET("/customers");
	// @ts-expect-error a field that the answer does not have
	return data?.nickname;
};

type Statuses = keyof operations["signInEmail"]["responses"];
const sentences = {
	200: "Welcome.",
	400: "Look at your input.",
	401: "Wrong address or password.",
	403: "Your account is blocked.",
	413: "Too long.",
	415: "No JSON.",
	429: "Too often.",
	500: "Try again.",
};
export const handled: Record<Statuses, string> = { ...sentences, 404: "Gone." };

// @ts-expect-error a status that nobody handles
export const unhandled: Record<Statuses, string> = sentences;
