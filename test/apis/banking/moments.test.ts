// The second before, the moment itself and the second after: every limit of time, through the door.
import { describe, expect, test } from "vitest";
import {
	type Answer,
	type BankingApp,
	ids,
	openBanking,
	phones,
} from "../../support/banking.ts";

const day = 86_400;

/** Brings a world to where a time runs, and gives what is asked when it has run. */
type Begin = (app: BankingApp) => Promise<() => Promise<Answer>>;

interface Limit {
	readonly name: string;
	readonly seconds: number;
	readonly begin: Begin;
	/** Statuses a second before, at the moment, and a second after. */
	readonly told: readonly [number, number, number];
}

/** Idle times do not matter where something else is measured. */
const unhurried = { session: { idleSeconds: 1000 * day } };

const limits: readonly Limit[] = [
	{
		name: "the idle time of a token",
		seconds: 300,
		told: [200, 401, 401],
		async begin(app) {
			app.policy({ session: { idleSeconds: 300 } });
			const token = await app.signIn("ada");
			return () => app.call("GET", "/consumers", { token });
		},
	},
	{
		name: "the lock of a user",
		seconds: 1800,
		told: [423, 200, 200],
		async begin(app) {
			for (const _ of [1, 2, 3]) await app.login("ada", "Wr0ng-word");
			return () => app.login("ada");
		},
	},
	{
		name: "the life of a step-up code",
		seconds: 300,
		told: [204, 409, 409],
		async begin(app) {
			const token = await app.signIn("ada");
			const path = "/stepup/challenges/otp/SMS";
			await app.post(path, undefined, { token });
			const verificationCode = await app.code(phones.ada);
			return () => app.post(`${path}/verify`, { verificationCode }, { token });
		},
	},
	{
		name: "the pause before another step-up code",
		seconds: 15,
		told: [409, 204, 204],
		async begin(app) {
			const token = await app.signIn("ada");
			const path = "/stepup/challenges/otp/SMS";
			await app.post(path, undefined, { token });
			return () => app.post(path, undefined, { token });
		},
	},
	{
		name: "the memory of a step-up",
		seconds: 180 * day,
		told: [200, 403, 403],
		async begin(app) {
			await app.signInSteppedUp("ada");
			const token = await app.signIn("ada");
			return () => app.call("GET", "/managed_accounts", { token });
		},
	},
	{
		name: "the life of an enrolment code",
		seconds: 300,
		told: [204, 409, 409],
		async begin(app) {
			const token = await app.signIn("pending");
			const path = "/authentication_factors/otp/SMS";
			await app.post(path, undefined, { token });
			const verificationCode = await app.code(phones.pending);
			return () => app.post(`${path}/verify`, { verificationCode }, { token });
		},
	},
	{
		name: "the life of an invite",
		seconds: 30 * day,
		told: [204, 409, 409],
		async begin(app) {
			const token = await app.signInSteppedUp("cora");
			const email = "joan@example.test";
			const user = { name: "Joan", surname: "Clarke", email };
			const { id } = (await app.post("/users", user, { token })).data;
			await app.post(`/users/${id}/invite`, undefined, { token });
			const inviteCode = await app.code(email);
			return () => app.post(`/users/${id}/invite/validate`, { inviteCode });
		},
	},
	{
		name: "the life of an email code",
		seconds: day,
		told: [204, 409, 409],
		async begin(app) {
			const email = "pending@example.test";
			const path = "/consumers/verification/email";
			await app.post(`${path}/send`, { email });
			const verificationCode = await app.code(email);
			return () => app.post(`${path}/verify`, { email, verificationCode });
		},
	},
];

describe.each(limits)("$name", ({ seconds, begin, told }) => {
	test.each([
		[-1, told[0]],
		[0, told[1]],
		[1, told[2]],
	])("answers at %s s with %s", async (offset, status) => {
		const app = await openBanking(unhurried);
		const ask = await begin(app);
		app.advance(seconds + offset);
		expect((await ask()).status).toBe(status);
	});
});

test.each([
	[299, "COMPLETED"],
	[300, "DENIED"],
	[301, "DENIED"],
])("a question on a device is %s s old: %s", async (seconds, code) => {
	const app = await openBanking(unhurried);
	const token = await app.signIn("push");
	const path = "/stepup/challenges/push/AUTHY";
	const { id } = (await app.post(path, undefined, { token })).data;
	app.advance(seconds);
	const answer = `/factors/${ids.push}/challenges/${id}/verify_success`;
	expect((await app.post(answer)).data).toEqual({ code });
	const gate = await app.call("GET", "/managed_accounts", { token });
	expect(gate.status).toBe(code === "COMPLETED" ? 200 : 403);
});
