// What answers tell about who has an account: B07 of docs/behaviours.md.
import { expect, test } from "vitest";
import { openBanking } from "../support/banking.ts";
import { openCiamApp } from "../support/ciam.ts";
import { type MobilityApp, openApp } from "../support/mobility.ts";

const known = "ada@example.test";
const unknown = "nobody@example.test";

/** A request that names an address, and is not a right sign-in. */
type Ask = (app: MobilityApp, email: string) => ReturnType<MobilityApp["post"]>;

const asks: readonly (readonly [name: string, ask: Ask])[] = [
	[
		"a sign-in",
		(app, email) => app.post("/sign-in-email", { email, password: "wrong" }),
	],
	["a reset", (app, email) => app.postSigned(`/customers/reset/${email}`)],
	[
		"a code",
		(app, email) =>
			app.postSigned("/customers/create-or-sign-in-with-email-code", {
				email,
				branchId: 1,
			}),
	],
];

test.each(asks)(
	"B07: %s is answered alike for known and unknown",
	async (_, ask) => {
		const app = await openApp();
		const told = async (email: string) => {
			const { status, body, headers } = await ask(app, email);
			const text = JSON.stringify(body)?.replace(/"traceId":"[^"]+"/, "");
			const names = [...headers.keys()];
			return { status, text, names };
		};
		expect(await told(unknown)).toEqual(await told(known));
	},
);

test("B07: a leaky world tells at a reset who has an account", async () => {
	const app = await openApp({ enumerationSafe: false });
	const reset = async (email: string) =>
		(await app.postSigned(`/customers/reset/${email}`)).status;
	expect([await reset(known), await reset(unknown)]).toEqual([204, 404]);
});

test.each([
	[false, 409],
	[true, 204],
])(
	"B07: banking hides it where the policy says %s: %i",
	async (enumerationSafe, status) => {
		const app = await openBanking({ enumerationSafe });
		const answer = await app.post("/passwords/lost_password/start", {
			email: unknown,
		});
		expect(answer.status).toBe(status);
	},
);

test.each([
	[false, 938],
	[true, 966],
])(
	"B07: ciam hides it where the policy says %s: %i",
	async (enumerationSafe, code) => {
		const app = await openCiamApp({}, { enumerationSafe });
		const login = (email: string) => app.login({ email, password: "wrong" });
		expect((await login(unknown)).code).toBe(code);
		expect((await login(known)).code).toBe(966);
	},
);
