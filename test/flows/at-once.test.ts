import { expect, test } from "vitest";
import { mobilityPolicy } from "../../src/apis/mobility/policy.ts";
import { openApp, otherThan } from "../support/mobility.ts";

// Requests that arrive together, through the front door: the store decides, not the order of luck.

const person = {
	firstName: "Ada",
	lastName: "Byron",
	branchId: 1,
	password: "a-long-enough-secret",
};

test("10 sign-ups of one e-mail at once make exactly one account", async () => {
	const app = await openApp();
	const body = { ...person, email: "new@example.test" };
	const answers = await Promise.all(
		Array.from({ length: 10 }, () => app.postSigned("/customers", body)),
	);
	const statuses = answers.map(({ status, errorCode }) => errorCode ?? status);
	expect(statuses.toSorted()).toEqual([
		201,
		...Array.from({ length: 9 }, () => "U102"),
	]);
	expect((await app.account("new@example.test")).identifiers).toHaveLength(1);
});

test("20 wrong codes at once cost exactly the cap, and the right one is dead after them", async () => {
	const app = await openApp();
	const phoneNumber = "+43660888888";
	await app.postSigned("/customers/create-or-sign-in-with-phone-number", {
		phoneNumber,
		branchId: 1,
	});
	const code = await app.lastCode(phoneNumber);
	const answers = await Promise.all(
		Array.from({ length: 20 }, () =>
			app.post("/sign-in-phone-number", { phoneNumber, code: otherThan(code) }),
		),
	);
	const codes = answers.map(({ errorCode }) => errorCode);
	const { maxAttempts } = mobilityPolicy.code;
	expect(codes.filter((one) => one === "U390")).toHaveLength(maxAttempts);
	expect(codes.filter((one) => one === "U392")).toHaveLength(20 - maxAttempts);
	const right = await app.post("/sign-in-phone-number", { phoneNumber, code });
	expect(right.errorCode).toBe("U392");
});

test("one right code, shown 10 times at once, signs in once", async () => {
	const app = await openApp();
	const phoneNumber = "+43660999999";
	await app.postSigned("/customers/create-or-sign-in-with-phone-number", {
		phoneNumber,
		branchId: 1,
	});
	const code = await app.lastCode(phoneNumber);
	const answers = await Promise.all(
		Array.from({ length: 10 }, () =>
			app.post("/sign-in-phone-number", { phoneNumber, code }),
		),
	);
	const codes = answers.map(({ status, errorCode }) => errorCode ?? status);
	expect(codes.toSorted()).toEqual([
		200,
		...Array.from({ length: 9 }, () => "U393"),
	]);
});

test.each([
	[false, [200, 200]],
	[true, [200, "A290"]],
])(
	"two refreshes at once, when rotation ends the previous token: %s",
	async (invalidatePrevious, expected) => {
		const app = await openApp({ token: { invalidatePrevious } });
		const { refreshToken } = await app.signIn("ada@example.test");
		const answers = await Promise.all([
			app.post("/refresh-token", { refreshToken }),
			app.post("/refresh-token", { refreshToken }),
		]);
		expect(answers.map(({ status, errorCode }) => errorCode ?? status)).toEqual(
			expected,
		);
	},
);
