// Recipients that ask for a fault by their own address, at every API as a client meets them there.
import { describe, expect, test } from "vitest";
import { wordless } from "../../scripts/generate/readme.ts";
import type { apis } from "../../src/apis/registry.generated.ts";
import { createControlClient } from "../../src/client/index.ts";
import { magicRecipients } from "../../src/core/magic-recipients.ts";
import type { Timer } from "../../src/pipeline/timer.ts";
import type { World } from "../../src/pipeline/world.ts";
import { createSimulator, type Simulator } from "../../src/simulator.ts";
import { apiKey, openBanking } from "../support/banking.ts";
import { key, openCiamApp } from "../support/ciam.ts";
import { openMerchant, password } from "../support/merchant.ts";
import { openApp } from "../support/mobility.ts";
import { challengeOf, openTenantApp } from "../support/tenant.ts";

const base = "http://127.0.0.1:4780";

/** What an API makes of the tags by which a request is refused: status and its own code. */
interface Refusals {
	readonly path: string;
	readonly headers?: Readonly<Record<string, string>>;
	/** The body of a request that names a recipient and is refused for another reason, or served. */
	body(email: string): unknown;
	/** The answer to somebody nobody knows. */
	readonly stranger: number;
	/** Whether its refusals have no body. */
	readonly isBodiless?: true;
	/** By tag; nothing where the API cannot say it. */
	readonly told: Readonly<
		Record<string, readonly [status: number, code: string] | undefined>
	>;
}

/** A new API does not compile until it stands here. */
const refusals: { readonly [Name in keyof typeof apis]: Refusals } = {
	banking: {
		path: "/banking/multi/login_with_password",
		headers: { "api-key": apiKey },
		body: (email) => ({ email, password: { value: "Pa55word!" } }),
		stranger: 403,
		isBodiless: true,
		told: {
			locked: [423, ""],
			blocked: [403, ""],
			"rate-limited": [429, ""],
			"server-error": [500, ""],
		},
	},
	ciam: {
		path: `/ciam/identity/v2/auth/login?apiKey=${key}`,
		body: (email) => ({ email, password: "x" }),
		stranger: 403,
		told: {
			locked: [403, "1198"],
			blocked: [403, "991"],
			"rate-limited": [429, ""],
			"server-error": [500, "950"],
		},
	},
	merchant: {
		path: "/merchant/auth/login",
		body: (email) => ({ email, password: "x", origin: "application" }),
		stranger: 400,
		told: {
			locked: [401, "ACCOUNT_LOCKED"],
			blocked: [401, "ACCOUNT_BLOCKED"],
			"rate-limited": [429, "TOO_MANY_REQUESTS"],
			"server-error": [500, "INTERNAL_ERROR"],
		},
	},
	mobility: {
		path: "/mobility/sign-in-email",
		body: (email) => ({ email, password: "x" }),
		stranger: 401,
		told: {
			locked: [403, "U131"],
			blocked: [403, "U131"],
			"rate-limited": [429, "SIM429"],
			"server-error": [500, "SIM500"],
		},
	},
	tenant: {
		path: "/tenant/api/demo/customer?flow=preregistration",
		body: (email) => ({ email }),
		stranger: 200,
		told: {
			// This API knows no locks.
			locked: undefined,
			blocked: [401, "customer-blocked"],
			"rate-limited": [429, "too-many-requests"],
			"server-error": [500, "internal-error"],
		},
	},
};

const refusalOf: Readonly<Record<string, string>> = {
	locked: "account-locked",
	blocked: "account-blocked",
	"rate-limited": "rate-limited",
	"server-error": "fault-injected",
};

/** A simulator whose answers wait on a timer that runs out at once. */
function openAt(api: string) {
	const waited: number[] = [];
	const timer: Timer = {
		after(milliseconds, callBack) {
			waited.push(milliseconds);
			queueMicrotask(callBack);
			return () => {};
		},
	};
	const simulator = createSimulator({
		apis: [api],
		scenario: `${api}-demo`,
		seed: "magic",
		timer,
	});
	return { simulator, waited, world: clientOf(simulator, "default") };
}

const clientOf = (simulator: Simulator, world: string) =>
	createControlClient({ baseUrl: base, fetch: simulator.fetch }).world(world);

test("the README says which APIs have no words for a tag", () => {
	const missing = Object.entries(refusals).flatMap(([api, { told }]) =>
		Object.keys(refusalOf)
			.filter((tag) => told[tag] === undefined)
			.map((tag) => [tag, api]),
	);
	const said = Object.entries(wordless).flatMap(([tag, names]) =>
		names.map((api) => [tag, api]),
	);
	expect(said).toEqual(missing);
});

describe.each(Object.entries(refusals))("%s", (api, way) => {
	const open = () => openAt(api);
	const { path, headers = {}, body, stranger, isBodiless, told } = way;
	const send = (simulator: Simulator, email: string) =>
		simulator.fetch(
			new Request(`${base}${path}`, {
				method: "POST",
				headers: { "content-type": "application/json", ...headers },
				body: JSON.stringify(body(email)),
			}),
		);

	test.each(Object.entries(told))("+%s", async (tag, expected) => {
		const { simulator, world } = open();
		const answer = await send(simulator, `ada+${tag}@example.test`);
		const text = await answer.text();
		const [status, code] = expected ?? [stranger, ""];
		expect([answer.status, text]).toEqual([status, expect.any(String)]);
		expect(text).toContain(code);
		const [entry] = await world.journal.where({ limit: 1 });
		if (expected === undefined) {
			expect(entry).not.toHaveProperty("faults");
			return;
		}
		expect(entry?.faults).toMatchObject([{ fault: `+${tag}` }]);
		expect(entry?.refusal?.code).toBe(refusalOf[tag]);
		expect(answer.headers.get("x-stagedoor-hint")).toContain(`+${tag}`);
	});

	test("+slow waits three seconds of real time, and is answered as ever", async () => {
		const { simulator, waited, world } = open();
		const answer = await send(simulator, "ada+slow@example.test");
		expect([answer.status, waited]).toEqual([stranger, [3000]]);
		const [entry] = await world.journal.where({ limit: 1 });
		expect(entry?.faults).toEqual([{ fault: "+slow", effect: "latency" }]);
	});

	test("+dropped is not answered", async () => {
		const { simulator } = open();
		await expect(send(simulator, "ada+dropped@example.test")).rejects.toThrow(
			TypeError,
		);
	});

	test("+malformed is answered by a page of a proxy, where there is a body", async () => {
		const { simulator, world } = open();
		const answer = await send(simulator, "ada+malformed@example.test");
		expect(answer.status).toBe(stranger);
		const [entry] = await world.journal.where({ limit: 1 });
		if (isBodiless === true) {
			expect(entry).not.toHaveProperty("faults");
			return;
		}
		expect(answer.headers.get("content-type")).toMatch(/json/);
		await expect(answer.json()).rejects.toThrow(SyntaxError);
		expect(entry?.faults).toMatchObject([{ fault: "+malformed" }]);
	});

	test("no tag asks for anything where the world has that switched off", async () => {
		const { simulator, world } = open();
		await world.policy(api).change({ magicRecipients: false });
		for (const tag of ["server-error", "rate-limited", "blocked"]) {
			const answer = await send(simulator, `ada+${tag}@example.test`);
			expect(answer.status).toBe(stranger);
		}
		const [entry] = await world.journal.where({ limit: 1 });
		expect(entry).not.toHaveProperty("faults");
	});

	test("any other tag asks for nothing", async () => {
		const { simulator, waited, world } = open();
		const answer = await send(simulator, "ada+news@example.test");
		expect([answer.status, waited]).toEqual([stranger, []]);
		const [entry] = await world.journal.where({ limit: 1 });
		expect(entry).not.toHaveProperty("faults");
	});
});

/** How somebody new is sent a code by an API, and shows it. */
interface Codes {
	readonly simulator: Simulator;
	readonly world: World;
	advance(seconds: number): void;
	/** Status of an answer that lets the code go out. */
	send(): Promise<number>;
	/** Status and wire code. */
	prove(code: string): Promise<readonly [number, unknown]>;
}

interface CodeWay {
	readonly open: (recipient: string) => Promise<Codes>;
	readonly recipient: (tag: string) => string;
	readonly right: number;
	readonly expired: readonly [number, unknown];
	readonly wrong: readonly [number, unknown];
}

const consumer = (email: string) => ({
	profileId: "110294881530478000",
	rootUser: {
		name: "Grace",
		surname: "Hopper",
		email,
		mobile: { countryCode: "+43", number: "660777001" },
		dateOfBirth: { year: 1986, month: 12, day: 9 },
	},
	ipAddress: "203.0.113.7",
	acceptedTerms: true,
	baseCurrency: "EUR",
});

const byMail = (tag: string) => `ada+${tag}@example.test`;
const digits: Readonly<Record<string, string>> = Object.fromEntries(
	magicRecipients.map(({ tag, digit = "0" }) => [tag, digit]),
);
const byNumber = (tag: string) => `+447700900${digits[tag] ?? "0"}42`;

const codeWays: { readonly [Name in keyof typeof apis]: CodeWay } = {
	banking: {
		recipient: byMail,
		right: 204,
		expired: [409, "VERIFICATION_CODE_INVALID"],
		wrong: [409, "VERIFICATION_CODE_INVALID"],
		async open(email) {
			const app = await openBanking();
			await app.post("/consumers", consumer(email));
			const path = "/consumers/verification/email";
			return {
				...app,
				send: async () => (await app.post(`${path}/send`, { email })).status,
				async prove(verificationCode) {
					const shown = { email, verificationCode };
					const { status, code } = await app.post(`${path}/verify`, shown);
					return [status, code];
				},
			};
		},
	},
	ciam: {
		recipient: byNumber,
		right: 200,
		expired: [403, 1069],
		wrong: [403, 1067],
		async open(phone) {
			const app = await openCiamApp();
			return {
				...app,
				send: async () => {
					const body = {
						phone,
						name: "Hana",
						"g-recaptcha-response": "sim-captcha",
					};
					return (await app.call("POST", "A/onetouchlogin/phone", { body }))
						.status;
				},
				async prove(otp) {
					const answer = await app.call("PUT", "A/onetouchlogin/phone/verify", {
						query: { otp },
						body: { phone },
					});
					return [answer.status, answer.code];
				},
			};
		},
	},
	merchant: {
		recipient: byMail,
		right: 200,
		expired: [400, "OTP_EXPIRED"],
		wrong: [400, "INVALID_OTP"],
		async open(email) {
			const app = await openMerchant();
			await app.post("/auth/register", {
				email,
				password,
				firstName: "Claire",
				lastName: "Petit",
				role: "Manager",
				companyName: "Petit SARL",
			});
			const origin = "dashboard";
			await app.post("/auth/login/manager", { email, password, origin });
			return {
				...app,
				send: async () => (await app.post("/auth/otp/email", { email })).status,
				async prove(emailOtp) {
					const { status, code } = await app.post("/auth/otp", { emailOtp });
					return [status, code];
				},
			};
		},
	},
	mobility: {
		recipient: byNumber,
		right: 200,
		expired: [401, "U391"],
		wrong: [401, "U390"],
		async open(phoneNumber) {
			const app = await openApp();
			return {
				...app,
				send: async () => {
					const path = "/customers/create-or-sign-in-with-phone-number";
					return (await app.postSigned(path, { phoneNumber, branchId: 1 }))
						.status;
				},
				async prove(code) {
					const answer = await app.post("/sign-in-phone-number", {
						phoneNumber,
						code,
					});
					return [answer.status, answer.errorCode];
				},
			};
		},
	},
	tenant: {
		recipient: byMail,
		right: 200,
		expired: [422, "credentials-expired"],
		wrong: [422, "credentials-refused"],
		async open(email) {
			const app = await openTenantApp();
			const at = { tenant: "strict" };
			let challengeId = "";
			return {
				...app,
				async send() {
					const flow = { ...at, flow: "preregistration" };
					const answer = await app.save({ email }, flow);
					challengeId = challengeOf(answer).id;
					return answer.status;
				},
				async prove(code) {
					const shown = { challengeId, code };
					const answer = await app.authenticate("otp", shown, at);
					return [answer.status, answer.code];
				},
			};
		},
	},
};

describe.each(Object.entries(codeWays))("codes of %s", (api, way) => {
	/** Sends a code to a magic recipient; an arrived one is in the outbox. */
	async function sendTo(tag: string) {
		const recipient = way.recipient(tag);
		const app = await way.open(recipient);
		const outbox = clientOf(app.simulator, app.world.id).outbox;
		await outbox.clear();
		expect(await app.send()).toBeLessThan(300);
		const messages = async () => outbox.list({ recipient });
		return { app, messages };
	}

	async function codeIn(tag: string) {
		const { app, messages } = await sendTo(tag);
		const [message] = await messages();
		return { app, code: message?.code ?? "none was sent" };
	}

	test("are good where the world has tags switched off", async () => {
		const recipient = way.recipient("otp-expired");
		const app = await way.open(recipient);
		const world = clientOf(app.simulator, app.world.id);
		await world.policy(api).change({ magicRecipients: false });
		await app.send();
		const [message] = await world.outbox.list({ recipient });
		expect((await app.prove(message?.code ?? ""))[0]).toBe(way.right);
	});

	test("+otp-expired: the right code has expired", async () => {
		const { app, code } = await codeIn("otp-expired");
		expect(await app.prove(code)).toEqual(way.expired);
	});

	test("+otp-wrong: the code that arrives is not the right one", async () => {
		const { app, code } = await codeIn("otp-wrong");
		expect(await app.prove(code)).toEqual(way.wrong);
	});

	test("+undelivered: nothing arrives", async () => {
		const { app, messages } = await sendTo("undelivered");
		app.advance(3600);
		expect(await messages()).toEqual([]);
	});

	test("+late: it arrives after a minute, and is good", async () => {
		const { app, messages } = await sendTo("late");
		expect(await messages()).toEqual([]);
		app.advance(59);
		expect(await messages()).toEqual([]);
		app.advance(1);
		const [message] = await messages();
		expect((await app.prove(message?.code ?? ""))[0]).toBe(way.right);
	});
});

test("a number counts where an API takes it apart, in any way of writing it", async () => {
	const { simulator } = openAt("banking");
	const send = async (countryCode: string, number: string) => {
		const response = await simulator.fetch(
			new Request(`${base}/banking/multi/consumers`, {
				method: "POST",
				headers: { "content-type": "application/json", "api-key": apiKey },
				body: JSON.stringify({
					...consumer("grace@example.test"),
					rootUser: {
						...consumer("grace@example.test").rootUser,
						mobile: { countryCode, number },
					},
				}),
			}),
		);
		return response.status;
	};
	expect(await send("+44", "7700900942")).toBe(500);
	expect(await send("+44", "7700900842")).toBe(429);
	expect(await send("+44", "7700900042")).toBe(200);
});
