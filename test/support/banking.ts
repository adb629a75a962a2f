import type { BankingPolicy } from "../../src/apis/banking/policy.ts";
import { self } from "../../src/apis/banking/self.ts";
import type { CodeMode, Overrides } from "../../src/core/policy.ts";
import { identifierKey } from "../../src/core/record-keys.ts";
import type { Account, OutboxMessage } from "../../src/core/records.ts";
import { realmOf } from "../../src/core/values.ts";
import type { FaultHook } from "../../src/pipeline/hooks.ts";
import type { World } from "../../src/pipeline/world.ts";
import { library } from "../../src/scenarios/library.generated.ts";
import { createSimulator, type Simulator } from "../../src/simulator.ts";

/** Password of everybody in `scenarios/banking-demo.yaml`. */
export const password = "Pa55word!";

/** Keys of the programme in the demo. */
export const apiKey = "sim-api-key";
export const restrictedKey = "sim-restricted-key";

/** Ids of the demo: of identities, and so of their root users. */
export const ids = {
	ada: "110294881530478592",
	cora: "110294881530478601",
	max: "110294881530478701",
	uma: "110294881530478702",
	multi: "110294881530478593",
	multiCorporate: "110294881530478602",
	push: "110294881530478596",
	newcomer: "110294881530478599",
} as const;

/** Mobile numbers of the demo, where messages go. */
export const phones = {
	ada: "+43660100001",
	push: "+43660100007",
	pending: "+43660100008",
} as const;

/** People of the demo, by the first part of their address. */
export type Person =
	| keyof typeof ids
	| "locked"
	| "expired"
	| "pending"
	| "inactive";

/** An answer as a client sees it. */
export interface Answer {
	readonly status: number;
	readonly headers: Headers;
	/** As JSON; undefined when there is none. */
	readonly body: unknown;
	/** Members of the body, of whatever kind it is. */
	readonly data: Readonly<Record<string, unknown>>;
	/** `errorCode` or `code` of the body; undefined when it has none. */
	readonly code: string | undefined;
	readonly hint: string;
}

/** What goes with a request. */
export interface Sending {
	readonly body?: unknown;
	readonly token?: unknown;
	/** The api-key; null: none is sent (default: that of the demo). */
	readonly key?: string | null;
	readonly headers?: Readonly<Record<string, string>>;
}

/** A client of the banking API, in a world of its own whose clock is moved by hand. */
export interface BankingApp {
	readonly simulator: Simulator;
	readonly world: World;
	call(method: string, path: string, sending?: Sending): Promise<Answer>;
	post(path: string, body?: unknown, sending?: Sending): Promise<Answer>;
	advance(seconds: number): void;
	policy(overrides: Overrides<BankingPolicy>): void;
	/** Lets requests be answered by a fault from now on; undefined: no more. */
	fault(hook: FaultHook | undefined): void;
	login(person: Person, secret?: string): Promise<Answer>;
	/** The token of a sign-in. */
	signIn(person: Person): Promise<string>;
	/** The token of a sign-in that was stepped up by SMS. */
	signInSteppedUp(person: Person): Promise<string>;
	/** Steps a token up by the code sent to this number. */
	stepUp(token: unknown, phone: string): Promise<Answer>;
	lastMessage(recipient: string): Promise<OutboxMessage>;
	/** Code of the latest message to somebody. */
	code(recipient: string): Promise<string>;
	messages(): Promise<readonly OutboxMessage[]>;
	account(email: string): Promise<Account>;
	change(email: string, how: (account: Account) => Account): Promise<void>;
}

let worlds = 0;

/** Opens the demo in a fresh world, its clock standing still. */
export async function openBanking(
	policy: Overrides<BankingPolicy> = {},
): Promise<BankingApp> {
	worlds += 1;
	const { "banking-demo": demo } = library;
	if (demo === undefined) throw new Error("There is no banking-demo.");
	const scenario = {
		...demo,
		clock: { at: "2026-01-10T00:00:00Z", frozen: true },
	};
	let fault: FaultHook | undefined;
	const simulator = createSimulator({
		apis: ["banking"],
		scenario,
		codes: codeMode(),
		seed: "banking tests",
		onDefect: (error) => {
			throw error;
		},
		faults: async (request) => fault?.(request),
	});
	const world = await simulator.worlds.open(`banking-${worlds}`);
	const app = appIn(simulator, world, (hook) => {
		fault = hook;
	});
	if (Object.keys(policy).length > 0) app.policy(policy);
	return app;
}

/** A code that is not the one given. */
export function otherThan(code: string): string {
	return code === "000000" ? "111111" : "000000";
}

function codeMode(): CodeMode {
	return process.env.STAGEDOOR_CODES === "random" ? "random" : "fixed";
}

function appIn(
	simulator: Simulator,
	world: World,
	fault: BankingApp["fault"],
): BankingApp {
	const root = `http://localhost/w/${world.id}/banking`;
	const realm = realmOf(self.name, "main");

	async function call(
		method: string,
		path: string,
		{ body, token, key = apiKey, headers = {} }: Sending = {},
	): Promise<Answer> {
		const all = new Headers(headers);
		if (key !== null && !all.has("api-key")) all.set("api-key", key);
		if (token !== undefined) all.set("authorization", `Bearer ${token}`);
		if (body !== undefined && !all.has("content-type"))
			all.set("content-type", "application/json");
		const text = typeof body === "string" ? body : JSON.stringify(body);
		const request = new Request(`${root}${path}`, {
			method,
			headers: all,
			...(body !== undefined && { body: text }),
		});
		return answerOf(await simulator.fetch(request));
	}

	const post: BankingApp["post"] = (path, body, sending = {}) =>
		call("POST", path, { ...sending, ...(body !== undefined && { body }) });
	const login: BankingApp["login"] = (person, secret = password) =>
		post("/login_with_password", {
			email: `${person}@example.test`,
			password: { value: secret },
		});
	const messages = () => world.store.list("message");
	const lastMessage: BankingApp["lastMessage"] = async (recipient) => {
		const last = (await messages()).findLast(
			(message) => message.recipient === recipient,
		);
		if (last === undefined)
			throw new Error(`Nothing was sent to ${recipient}.`);
		return last;
	};
	const code = async (recipient: string) =>
		(await lastMessage(recipient)).code ?? "";
	const signIn = async (person: Person) => {
		const { data } = await login(person);
		if (typeof data.token !== "string")
			throw new Error(`${person} could not sign in.`);
		return data.token;
	};
	const stepUp: BankingApp["stepUp"] = async (token, phone) => {
		await post("/stepup/challenges/otp/SMS", undefined, { token });
		const verificationCode = await code(phone);
		const path = "/stepup/challenges/otp/SMS/verify";
		return post(path, { verificationCode }, { token });
	};
	const account: BankingApp["account"] = async (email) => {
		const key = identifierKey(realm, { type: "email", value: email });
		const found = await world.store.findUnique("account", key);
		if (found === undefined) throw new Error(`Nobody has ${email}.`);
		return found;
	};

	return {
		simulator,
		world,
		call,
		post,
		advance: (seconds) => world.clock.advance(seconds * 1000),
		policy: (overrides) => {
			const codes = { mode: codeMode(), ...overrides.code };
			const programme = { ...switchedOn, ...overrides.programme };
			const all = { ...overrides, code: codes, programme };
			world.setPolicyOverrides(self.name, all);
		},
		fault,
		login,
		signIn,
		async signInSteppedUp(person) {
			const token = await signIn(person);
			const { identifiers } = await account(`${person}@example.test`);
			const phone = identifiers.find(({ type }) => type === "phone");
			await stepUp(token, phone?.value ?? "");
			return token;
		},
		stepUp,
		lastMessage,
		code,
		messages,
		account,
		async change(email, how) {
			const changed = how(await account(email));
			await world.store.transact((transaction) =>
				transaction.put("account", changed),
			);
		},
	};
}

/** What the demo switches on; overrides of a test take the place of those of its scenario. */
const switchedOn = {
	channels: { SMS: true, AUTHY: true, BIOMETRIC: true },
	multiIdentity: true,
};

async function answerOf(response: Response): Promise<Answer> {
	const { status, headers } = response;
	const text = await response.text();
	const body: unknown = text === "" ? undefined : JSON.parse(text);
	const data = isRecord(body) ? body : {};
	const code = data.errorCode ?? data.code;
	return {
		status,
		headers,
		body,
		data,
		code: typeof code === "string" ? code : undefined,
		hint: headers.get("x-stagedoor-hint") ?? "",
	};
}

function isRecord(body: unknown): body is Readonly<Record<string, unknown>> {
	return typeof body === "object" && body !== null;
}
