import fc from "fast-check";
import { expect, test } from "vitest";
import { createControlClient } from "../../src/client/index.ts";
import { type MobilityApp, openApp, otherThan } from "../support/mobility.ts";

/**
 * Any sequence of what a client, an operator and time can do keeps to the rules: no code is accepted
 * twice or after its end, no token outlives its session or its time, nobody who is blocked gets in.
 * A small model says what each answer must be.
 */
const phoneNumber = "+43660777777";
const [codeSeconds, pauseSeconds, accessSeconds] = [300, 30, 5 * 3600];
const maxAttempts = 5;

interface Code {
	readonly sentAt: number;
	readonly secret: string;
	attempts: number;
	isConsumed: boolean;
}

interface Session {
	isEnded: boolean;
}

interface Token {
	readonly token: string;
	readonly issuedAt: number;
	readonly session: Session;
}

interface Model {
	now: number;
	isBlocked: boolean;
	hasAccount: boolean;
	code: Code | undefined;
	readonly access: Token[];
	readonly refresh: Token[];
}

type Command = fc.AsyncCommand<Model, MobilityApp>;

const isOpen = (code: Code | undefined, now: number): code is Code =>
	code !== undefined &&
	!code.isConsumed &&
	code.attempts < maxAttempts &&
	now < code.sentAt + codeSeconds;

const blocks = (model: Model) => model.hasAccount && model.isBlocked;

function command(
	name: string,
	run: (model: Model, app: MobilityApp) => Promise<void>,
): Command {
	return { check: () => true, run, toString: () => name };
}

const askForCode = command("ask for a code", async (model, app) => {
	const { status } = await app.postSigned(
		"/customers/create-or-sign-in-with-phone-number",
		{
			phoneNumber,
			branchId: 1,
		},
	);
	const { code, now } = model;
	const mustWait =
		code !== undefined && !code.isConsumed && now < code.sentAt + pauseSeconds;
	if (blocks(model)) expect(status).toBe(403);
	else if (mustWait) expect(status).toBe(429);
	else {
		expect(status).toBe(204);
		const secret = await app.lastCode(phoneNumber);
		model.code = { sentAt: now, secret, attempts: 0, isConsumed: false };
	}
});

const submitRight = command("submit the latest code", async (model, app) => {
	const { code, now } = model;
	const answer = await app.post("/sign-in-phone-number", {
		phoneNumber,
		code: code?.secret ?? "123456",
	});
	const mayEnter = isOpen(code, now) && !blocks(model);
	expect(answer.status === 200).toBe(mayEnter);
	if (!isOpen(code, now)) return;
	code.isConsumed = true;
	if (!mayEnter) return;
	model.hasAccount = true;
	const session: Session = { isEnded: false };
	const tokens = answer.body as { accessToken: string; refreshToken: string };
	model.access.push({ token: tokens.accessToken, issuedAt: now, session });
	model.refresh.push({ token: tokens.refreshToken, issuedAt: now, session });
});

const submitWrong = command("submit a wrong code", async (model, app) => {
	const { code, now } = model;
	const { status } = await app.post("/sign-in-phone-number", {
		phoneNumber,
		code: otherThan(code?.secret ?? ""),
	});
	expect(status).toBeGreaterThanOrEqual(400);
	if (isOpen(code, now)) code.attempts += 1;
});

/** Uses up the attempts, or all but one. */
const guess = (times: number) =>
	command(`submit ${times} wrong codes`, async (model, app) => {
		for (let at = 0; at < times; at += 1) await submitWrong.run(model, app);
	});

const wait = (seconds: number) =>
	command(`wait ${seconds} s`, async (model, app) => {
		app.advance(seconds);
		model.now += seconds;
	});

/** Waits until just before, at or after the moment something ends: where mistakes are made. */
const waitUntil = (what: "code" | "pause" | "token", by: number) =>
	command(`wait until the end of the ${what} ${by} s`, async (model, app) => {
		const start =
			what === "token" ? model.access.at(-1)?.issuedAt : model.code?.sentAt;
		const seconds = {
			code: codeSeconds,
			pause: pauseSeconds,
			token: accessSeconds,
		}[what];
		const left = (start ?? Number.NaN) + seconds + by - model.now;
		if (!(left > 0)) return;
		app.advance(left);
		model.now += left;
	});

const readProfile = (pick: number) =>
	command(`read the profile with token ${pick}`, async (model, app) => {
		const token = model.access[pick % Math.max(1, model.access.length)];
		if (token === undefined) return;
		const isLive =
			!token.session.isEnded &&
			!blocks(model) &&
			model.now < token.issuedAt + accessSeconds;
		const { status } = await app.get("/customers", token.token);
		expect(status === 200).toBe(isLive);
	});

const refresh = (pick: number) =>
	command(`refresh with token ${pick}`, async (model, app) => {
		const token = model.refresh[pick % Math.max(1, model.refresh.length)];
		if (token === undefined) return;
		const answer = await app.post("/refresh-token", {
			refreshToken: token.token,
		});
		expect(answer.status === 200).toBe(
			!token.session.isEnded && !blocks(model),
		);
		if (answer.status !== 200) return;
		const { accessToken } = answer.body as { accessToken: string };
		model.access.push({
			token: accessToken,
			issuedAt: model.now,
			session: token.session,
		});
	});

const signOut = (pick: number) =>
	command(`sign out with token ${pick}`, async (model, app) => {
		const token = model.access[pick % Math.max(1, model.access.length)];
		if (token === undefined) return;
		const isLive =
			!token.session.isEnded &&
			!blocks(model) &&
			model.now < token.issuedAt + accessSeconds;
		const { status } = await app.post("/logout", undefined, {
			token: token.token,
		});
		expect(status === 204).toBe(isLive);
		if (isLive) token.session.isEnded = true;
	});

/** Finds the account through the control plane, and lets an operator act on it. */
const operate = (act: "block" | "reinstate") =>
	command(act, async (model, app) => {
		const control = createControlClient({
			baseUrl: "http://localhost",
			fetch: app.simulator.fetch,
		});
		const accounts = control.world(app.world.id).accounts("mobility", "demo");
		const account = await accounts.find(phoneNumber);
		expect(account !== undefined).toBe(model.hasAccount);
		if (account === undefined) return;
		await accounts[act](account.id);
		model.isBlocked = act === "block";
		if (act === "reinstate") return;
		for (const { session } of model.access) session.isEnded = true;
	});

const beforeAtAfter = fc.constantFrom(-1, 0, 1);
const commands = [
	fc.constant(askForCode),
	fc.constant(askForCode),
	fc.constant(submitRight),
	fc.constant(submitRight),
	fc.constant(submitWrong),
	fc.constantFrom(maxAttempts - 1, maxAttempts).map(guess),
	fc.constantFrom(1, 31, 3_600).map(wait),
	fc
		.tuple(
			fc.constantFrom("code" as const, "pause" as const, "token" as const),
			beforeAtAfter,
		)
		.map(([what, by]) => waitUntil(what, by)),
	fc.nat(9).map(readProfile),
	fc.nat(9).map(refresh),
	fc.nat(9).map(signOut),
	fc
		.constantFrom("block" as const, "reinstate" as const, "reinstate" as const)
		.map(operate),
];

test("no sequence of acts gets a code, a token or a person past the rules", async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.commands(commands, { maxCommands: 40, size: "max" }),
			async (sequence) => {
				const app = await openApp();
				const model: Model = {
					now: 0,
					isBlocked: false,
					hasAccount: false,
					code: undefined,
					access: [],
					refresh: [],
				};
				await fc.asyncModelRun(() => ({ model, real: app }), sequence);
			},
		),
		{ numRuns: 100 },
	);
}, 60_000);
