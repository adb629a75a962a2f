// What a client must survive when sessions are limited: B30 of docs/behaviours.md.
import { expect, test } from "vitest";
import { openBanking } from "../support/banking.ts";
import { openCiamApp, password } from "../support/ciam.ts";
import { openApp } from "../support/mobility.ts";
import { bobsSecret } from "../support/mobility-cast.ts";

const endOldest = {
	session: { maxPerAccount: 2, atLimit: "end-oldest" },
} as const;
const email = "ada@example.test";

test("B30: the third device ends the first, which is told why", async () => {
	const app = await openApp(endOldest);
	const devices = [await app.signIn(email), await app.signIn(email)];
	app.advance(1);
	devices.push(await app.signIn(email));
	const answers = await Promise.all(
		devices.map(({ accessToken }) => app.get("/customers", accessToken)),
	);
	expect(answers.map(({ status }) => status)).toEqual([401, 200, 200]);
	expect(answers[0]?.hint).toContain("signed in elsewhere");
	const [{ refreshToken } = { refreshToken: "" }] = devices;
	const renewed = await app.post("/refresh-token", { refreshToken });
	expect(renewed.errorCode).toBe("A290");
});

test("B30: a sign-in takes nobody's place before its second factor", async () => {
	const app = await openApp({
		session: { ...endOldest.session, maxPerAccount: 1 },
	});
	const bob = "bob@example.test";
	const signIn = async () => {
		const { accessToken: token } = await app.signIn(bob);
		app.advance(30);
		const code = app.totp(bobsSecret);
		return {
			token,
			confirm: () => app.post("/user/2fa-code-validate", { code }, { token }),
		};
	};
	const first = await signIn();
	await first.confirm();
	const status = async () => (await app.get("/customers", first.token)).status;
	const second = await signIn();
	expect(await status()).toBe(200);
	expect((await second.confirm()).status).toBe(200);
	expect(await status()).toBe(401);
});

test("B30: tokens of one sign-in count as one session", async () => {
	const app = await openBanking({
		tokenMode: "exchange",
		session: { ...endOldest.session, maxPerAccount: 1 },
	});
	const token = await app.signIn("ada");
	const identity = { type: "CONSUMER", id: "110294881530478592" };
	const exchanged = await app.post("/access_token", { identity }, { token });
	expect(exchanged.status).toBe(200);
	expect((await app.call("GET", "/identities", { token })).status).toBe(200);
	await app.signIn("ada");
	expect((await app.call("GET", "/identities", { token })).status).not.toBe(
		200,
	);
});

test("B30: one session more is refused, or takes the place of the oldest", async () => {
	const refusing = await openCiamApp({ sessions: { limit: 1 } });
	await refusing.tokenOf({ email, password });
	expect((await refusing.login({ email, password })).code).toBe(1338);

	const { session } = endOldest;
	const app = await openCiamApp(
		{ sessions: { limit: 1 } },
		{ session: { atLimit: session.atLimit } },
	);
	const first = await app.tokenOf({ email, password });
	const second = await app.tokenOf({ email, password });
	const read = async (token: string) =>
		(await app.call("GET", "A/account", { token })).status;
	expect(await read(first)).not.toBe(200);
	expect(await read(second)).toBe(200);
});
