// Read by the type check only: each expected error below must be one, or `npm run typecheck` fails.
// test/package compiles it against the packed types, too.
import {
	createClient,
	type operations,
} from "../../src/client/apis/banking.generated.ts";

const api = createClient({ baseUrl: "http://localhost/banking" });
const email = "ada@example.test";
const login = "/login_with_password";

export const good = async () => {
	const body = { email, password: { value: "a password" } };
	const { data } = await api.POST(login, { body });
	await api.POST("/stepup/challenges/otp/{channel}/verify", {
		params: { path: { channel: "SMS" } },
		body: { verificationCode: "000000" },
	});
	return data?.token;
};

// @ts-expect-error a path that no operation has
export const path = () => api.GET("/consumer");

// @ts-expect-error a field that must be there
export const field = () => api.POST(login, { body: { email } });

const otp = "/stepup/challenges/otp/{channel}";
const params = { path: { channel: "FAX" } } as const;
// @ts-expect-error a value that the enumeration does not have
export const value = () => api.POST(otp, { params });

export const answer = async () => {
	const { data } = await api.GET("/consumers");
	// @ts-expect-error a field that the answer does not have
	return data?.nickname;
};

type Statuses = keyof operations["loginWithPassword"]["responses"];
const sentences = {
	200: "Welcome.",
	400: "Look at your input.",
	401: "No key.",
	403: "Wrong address or password.",
	404: "Not here.",
	409: "Not now.",
	410: "The password has expired.",
	429: "Too often.",
	500: "Try again.",
	503: "Try later.",
};
export const handled: Record<Statuses, string> = {
	...sentences,
	423: "Locked.",
};

// @ts-expect-error a status that nobody handles
export const unhandled: Record<Statuses, string> = sentences;
