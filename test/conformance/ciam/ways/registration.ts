import { type CiamApp, otherThan, password } from "../../../support/ciam.ts";
import { ada, type CiamWay, type CiamWays } from "../sending.ts";

const address = "new@example.test";
const newcomer = {
	Email: [{ Type: "Primary", Value: address }],
	Password: password,
};

type Settings = Parameters<CiamApp["change"]>[0];
type Register = (app: CiamApp, change: object) => ReturnType<CiamWay>;

/** Registers with one thing wrong, or with one setting changed. */
function waysToRegister(register: Register): {
	readonly [code: string]: CiamWay;
} {
	const saying =
		(change: object): CiamWay =>
		(app) =>
			register(app, change);
	const where =
		(settings: Settings, change: object = {}): CiamWay =>
		(app) => {
			app.change(settings);
			return register(app, change);
		};
	return {
		200: saying({}),
		1038: saying({ Email: [{ Type: "Primary", Value: "x" }] }),
		1201: saying({ Email: [{ Value: address }] }),
		1202: saying({
			Email: [
				{ Type: "Primary", Value: address },
				{ Type: "Work", Value: address },
			],
		}),
		1203: saying({
			Email: [
				{ Type: "Primary", Value: address },
				{ Type: "Primary", Value: "x@example.test" },
			],
		}),
		1096: saying({ PhoneId: "12" }),
		1089: saying({ Password: undefined }),
		968: saying({ BirthDate: "02-30-1990" }),
		1107: saying({ Addresses: [{ Type: "a" }, { Type: "a" }] }),
		1125: saying({ Addresses: [{}] }),
		1124: saying({ PhoneNumbers: [{ PhoneType: "a" }, { PhoneType: "a" }] }),
		1213: saying({ PhoneNumbers: [{}] }),
		1190: where({ registration: { enabled: false } }),
		1189: saying({ Email: undefined }),
		1204: saying({ UserName: "a b" }),
		1134: saying({ Password: "short" }),
		1216: saying({ Password: "password" }),
		1015: saying({ Password: `x${address}` }),
		993: saying({ CustomFields: { Hat: "9" } }),
		1091: saying({ SecurityQuestionAnswer: { ["0".repeat(32)]: "x" } }),
		936: saying({ Email: [{ Type: "Primary", Value: ada.email }] }),
		1058: saying({ PhoneId: "+43660123456" }),
		1017: saying({ UserName: "ada" }),
		1056: where({ registration: { blockedEmails: [address] } }),
		1247: where({ registration: { blockedDomains: ["example.test"] } }),
		1163: (app) => {
			app.world.setPolicyOverrides("ciam", { age: { minimumYears: 18 } });
			return register(app, { BirthDate: "01-02-2020" });
		},
		1196: where({
			privacyPolicy: { mode: "Strict", versions: [{ version: "1" }] },
		}),
		1226: where({
			consent: { forms: [{ event: "Registration", options: [{ id: "a" }] }] },
		}),
		1234: where({ pin: { enabled: true, required: true } }),
	};
}

/** A newcomer's address, verified by a login that then meets something. */
function verifying(
	verify: CiamWay,
	settings: Settings = {},
	happen?: (app: CiamApp) => void | Promise<void>,
): CiamWay {
	return async (app) => {
		app.change(settings);
		await app.register({ ...newcomer, AcceptPrivacyPolicy: false });
		app.change(settings);
		await happen?.(app);
		return verify(app);
	};
}

const byLink: CiamWay = async (app) =>
	app.call("GET", "A/email", {
		query: { verificationToken: await app.lastSecret(address) },
	});

const byCode: CiamWay = async (app) =>
	app.call("PUT", "A/email", {
		body: { Email: address, Otp: await app.lastSecret(address) },
	});

const byCodeInQuery: CiamWay = async (app) =>
	app.call("GET", "A/email", {
		query: { email: address, otp: await app.lastSecret(address) },
	});

const wrongCode: CiamWay = async (app) =>
	app.call("PUT", "A/email", {
		body: { Email: address, Otp: otherThan(await app.lastSecret(address)) },
	});

const wrongCodeInQuery: CiamWay = async (app) =>
	app.call("GET", "A/email", {
		query: {
			email: address,
			otp: otherThan(await app.lastSecret(address)),
		},
	});

const codes = { registration: { verifyBy: "code" } } as const;
const logsIn = { registration: { loginAfterVerification: true } };

/** Changes the account of the newcomer. */
async function change(app: CiamApp, changes: object): Promise<void> {
	await app.world.store.transact(async (transaction) => {
		for (const account of await transaction.list("account")) {
			if (!account.identifiers.some(({ value }) => value === address)) continue;
			const profile = { ...account.profile, ...changes };
			await transaction.put("account", {
				...account,
				profile,
				...("blockedAt" in changes && { blockedAt: 1 }),
			});
		}
	});
}

/** Gives the newcomer's address to somebody else. */
async function giveAway(app: CiamApp): Promise<void> {
	await app.world.store.transact(async (transaction) => {
		const all = await transaction.list("account");
		for (const account of all) {
			const others = account.identifiers.filter(
				({ value }) => value !== address,
			);
			if (others.length === account.identifiers.length) continue;
			await transaction.put("account", { ...account, identifiers: others });
		}
		const challenges = await transaction.list("challenge");
		for (const challenge of challenges)
			await transaction.put("challenge", {
				...challenge,
				intent: { adds: true },
			});
		const [first] = all;
		if (first !== undefined)
			await transaction.put("account", {
				...first,
				identifiers: [...first.identifiers, { type: "email", value: address }],
			});
	});
}

/** What stops a login that follows on a verification. */
function gatesOf(
	verify: CiamWay,
	base: Settings,
): { readonly [code: string]: CiamWay } {
	const meeting = (
		settings: Settings,
		happen?: (app: CiamApp) => Promise<void>,
	) =>
		verifying(verify, base, async (app) => {
			await happen?.(app);
			app.change(settings);
		});
	return {
		991: meeting({}, (app) => change(app, { blockedAt: 1 })),
		1130: meeting({}, (app) => change(app, { loginDisabled: true })),
		1338: meeting({ sessions: { limit: 0 } }),
		1194: meeting({
			privacyPolicy: { mode: "Strict", versions: [{ version: "1" }] },
		}),
		1226: meeting({
			consent: { forms: [{ event: "Login", options: [{ id: "a" }] }] },
		}),
		1243: meeting({ pin: { enabled: true, required: true } }),
	};
}

/** Locks the newcomer by wrong codes, in a world where a lock is of one kind. */
function lockedBy(
	lockoutType: "Suspend" | "Captcha" | "SecurityQuestion",
): CiamWay {
	return verifying(
		async (app) => {
			for (let tries = 0; tries < 5; tries += 1) await wrongCode(app);
			return byCode(app);
		},
		{ ...codes, lockoutType },
	);
}

const twice =
	(way: CiamWay): CiamWay =>
	async (app) => {
		await way(app);
		return way(app);
	};

const resend =
	(email: string): CiamWay =>
	(app) =>
		app.call("PUT", "A/register", { body: { email } });

/** Asks for a mail as somebody who is logged in. */
function asking(
	body: { readonly [name: string]: string },
	settings: Settings = {},
): CiamWay {
	return async (app) => {
		app.change({ registration: { emailVerification: "optional" } });
		const token = await app.tokenOf({ password, ...body });
		app.change(settings);
		const query = { clientguid: "8f14e45f-ceea-467f-a0e6-1b2c3d4e5f60" };
		return app.call("GET", "A/email/sendverificationemail", { token, query });
	};
}

const bob = { email: "bob@example.test" };

/** Ways to what the operations of this surface answer. */
export const registrationWays: CiamWays = {
	register: waysToRegister((app, change) =>
		app.register({ ...newcomer, ...change }),
	),
	registerWithCaptcha: {
		...waysToRegister((app, change) =>
			app.call("POST", "A/register/captcha", {
				body: { ...newcomer, ...change, "g-recaptcha-response": "x" },
			}),
		),
		982: (app) => app.call("POST", "A/register/captcha", { body: newcomer }),
	},
	checkUsername: {
		200: (app) => app.call("GET", "A/username", { query: { username: "ada" } }),
	},
	checkPhone: {
		200: (app) =>
			app.call("GET", "A/phone", { query: { phone: "+43660123456" } }),
		1096: (app) => app.call("GET", "A/phone", { query: { phone: "12" } }),
	},
	checkOrVerifyEmail: {
		200: verifying(byLink, logsIn),
		1038: (app) => app.call("GET", "A/email", { query: { email: "x" } }),
		973: (app) =>
			app.call("GET", "A/email", {
				query: { verificationToken: "0".repeat(32) },
			}),
		974: verifying(twice(byLink)),
		975: verifying(byLink, {}, (app) => app.advance(3 * 24 * 3600)),
		938: (app) =>
			app.call("GET", "A/email", {
				query: { email: "nobody@example.test", otp: "123456" },
			}),
		1188: verifying(wrongCodeInQuery, codes),
		1186: verifying(twice(byCodeInQuery), codes),
		1187: verifying(byCodeInQuery, codes, (app) => app.advance(600)),
		936: verifying(byLink, {}, giveAway),
		...gatesOf(byLink, logsIn),
	},
	verifyEmailByOtp: {
		200: verifying(byCode, codes),
		1038: (app) => {
			app.change(codes);
			return app.call("PUT", "A/email", { body: { Email: "x", Otp: "1" } });
		},
		1237: (app) =>
			app.call("PUT", "A/email", { body: { Email: address, Otp: "123456" } }),
		938: (app) => {
			app.change(codes);
			const body = { Email: "nobody@example.test", Otp: "1" };
			return app.call("PUT", "A/email", { body });
		},
		1025: verifying(twice(byCode), codes),
		1198: lockedBy("Suspend"),
		1132: lockedBy("Captcha"),
		1148: lockedBy("SecurityQuestion"),
		1188: verifying(wrongCode, codes),
		1186: verifying(async (app) => {
			await byCode(app);
			await app.world.store.transact(async (transaction) => {
				for (const account of await transaction.list("account"))
					await transaction.put("account", {
						...account,
						identifiers: account.identifiers.map(
							({ verifiedAt: _, ...held }) => held,
						),
					});
			});
			return byCode(app);
		}, codes),
		1187: verifying(byCode, codes, (app) => app.advance(600)),
		936: verifying(byCode, codes, giveAway),
		...gatesOf(byCode, codes),
	},
	resendVerificationEmail: {
		200: resend("bob@example.test"),
		1038: resend("x"),
		938: resend("nobody@example.test"),
		1025: resend(ada.email),
		1034: (app) => {
			app.change({ registration: { verificationMails: false } });
			return resend("bob@example.test")(app);
		},
		1122: (app) => {
			app.change({ messages: { maxMails: 0 } });
			return resend("bob@example.test")(app);
		},
	},
	sendVerificationEmailForLinking: {
		200: asking(bob),
		1039: asking({ username: "dora" }),
		1025: asking({ email: ada.email }),
		1034: asking(bob, { registration: { verificationMails: false } }),
		1122: asking(bob, { messages: { maxMails: 0 } }),
	},
};
