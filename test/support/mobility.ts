import type { MobilityPolicy } from "../../src/apis/mobility/policy.ts";
import {
	mobilityPolicy,
	type SignaturePolicy,
} from "../../src/apis/mobility/policy.ts";
import { sign } from "../../src/apis/mobility/signature.ts";
import type { CodeMode, Overrides } from "../../src/core/policy.ts";
import { identifierKey } from "../../src/core/record-keys.ts";
import type { Account, OutboxMessage } from "../../src/core/records.ts";
import { realmOf } from "../../src/core/values.ts";
import type { JournalEntry } from "../../src/pipeline/journal.ts";
import type { World } from "../../src/pipeline/world.ts";
import type { Scenario } from "../../src/scenarios/scenario.ts";
import { createSimulator, type Simulator } from "../../src/simulator.ts";
import { cast } from "./mobility-cast.ts";

/** An answer as a client sees it. */
export interface Answer {
	readonly status: number;
	readonly headers: Headers;
	/** The body as JSON; undefined when there is none. */
	readonly body: unknown;
	/** The wire's error code; undefined for a success. */
	readonly errorCode: string | undefined;
	/** The hint for the developer; empty when there is none. */
	readonly hint: string;
}

/** The tokens of a sign-in. */
export interface Tokens {
	readonly accessToken: string;
	readonly refreshToken: string;
	readonly mfaRequired: boolean;
	readonly mfaSetupRequired?: boolean;
	readonly expiresIn: number;
	readonly tokenType: string;
	readonly newCustomer?: boolean;
}

/** What goes with a request. */
export interface Sending {
	readonly body?: unknown;
	readonly token?: string;
	readonly headers?: Readonly<Record<string, string>>;
}

/** How a request is signed, where it differs from the right way. */
export interface Signing extends Sending {
	readonly timestamp?: string;
	readonly secret?: string;
	/** Path under which it is sent, when it is not the one signed. */
	readonly sentPath?: string;
}

/** A client app of the mobility API, in a world of its own whose clock is moved by hand. */
export interface MobilityApp {
	readonly simulator: Simulator;
	readonly world: World;
	/** Sends a request; the path is relative to the API. */
	call(method: string, path: string, sending?: Sending): Promise<Answer>;
	post(path: string, body?: unknown, sending?: Sending): Promise<Answer>;
	get(path: string, token?: string): Promise<Answer>;
	/** Posts a signed bootstrap request. */
	postSigned(path: string, body?: unknown, how?: Signing): Promise<Answer>;
	/** Moves the clock forward. */
	advance(seconds: number): void;
	/** The last message to somebody. */
	lastMessage(recipient: string): Promise<OutboxMessage>;
	/** The secret of the last message to somebody. */
	lastCode(recipient: string): Promise<string>;
	/** How many messages were sent so far. */
	messages(): Promise<number>;
	signIn(email: string, password?: string): Promise<Tokens>;
	signInClient(): Promise<Tokens>;
	/** Asks for a code by text message and confirms it. */
	signInByPhone(phoneNumber: string): Promise<Tokens>;
	/** The present code of an authenticator app. */
	totp(secret: string, laterSeconds?: number): string;
	account(email: string, tenant?: string): Promise<Account>;
	/** The latest request in the journal. */
	lastEntry(): JournalEntry;
}

let worlds = 0;

/** Opens the app in a fresh world; on another stage than the cast's when a scenario is given. */
export async function openApp(
	policy: Overrides<MobilityPolicy> = {},
	scenario: Scenario = cast(policy),
): Promise<MobilityApp> {
	worlds += 1;
	const simulator = createSimulator({
		apis: ["mobility"],
		scenario,
		codes: codeMode(),
		seed: "mobility tests",
		onDefect: (error) => {
			throw error;
		},
	});
	const world = await simulator.worlds.open(`tests-${worlds}`);
	return appIn(simulator, world, { ...mobilityPolicy.signature });
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
	{ appSecret }: SignaturePolicy,
): MobilityApp {
	const root = `http://localhost/w/${world.id}/mobility`;
	let signed = 0;

	async function call(
		method: string,
		path: string,
		{ body, token, headers = {} }: Sending = {},
	): Promise<Answer> {
		const all = new Headers(headers);
		if (token !== undefined) all.set("authorization", `Bearer ${token}`);
		if (body !== undefined && !all.has("content-type"))
			all.set("content-type", "application/json");
		const response = await simulator.fetch(
			new Request(`${root}${path}`, {
				method,
				headers: all,
				...(body !== undefined && { body: textOf(body) }),
			}),
		);
		return answerOf(response);
	}

	const post: MobilityApp["post"] = (path, body, sending = {}) =>
		call("POST", path, { ...sending, ...(body !== undefined && { body }) });

	async function postSigned(
		path: string,
		body?: unknown,
		how: Signing = {},
	): Promise<Answer> {
		signed += 1;
		const { secret = appSecret, sentPath = path } = how;
		// Another millisecond for each, so that no two requests share a signature.
		const timestamp =
			how.timestamp ?? String(world.clock.now() - (signed % 900));
		const bytes = new TextEncoder().encode(
			body === undefined ? "" : textOf(body),
		);
		const request = { method: "POST", path, body: bytes };
		const signature = sign(request, { timestamp, secret }, world.digest);
		const query = new URLSearchParams({ signature, timestamp });
		return post(`${sentPath}?${query}`, body, how);
	}

	async function lastMessage(recipient: string): Promise<OutboxMessage> {
		const sent = await world.store.list("message");
		const last = sent.findLast((message) => message.recipient === recipient);
		if (last === undefined)
			throw new Error(`Nothing was sent to ${recipient}.`);
		return last;
	}

	async function lastCode(recipient: string): Promise<string> {
		const { code } = await lastMessage(recipient);
		if (code === undefined)
			throw new Error(`No code was sent to ${recipient}.`);
		return code;
	}

	const signedIn = async (sent: Promise<Answer>): Promise<Tokens> => {
		const { status, body, errorCode } = await sent;
		if (status !== 200) throw new Error(`Failed to sign in: ${errorCode}.`);
		return body as Tokens; // a 200 of a sign-in was checked against its spec
	};

	return {
		simulator,
		world,
		call,
		post,
		get: (path, token) =>
			call("GET", path, token === undefined ? {} : { token }),
		postSigned,
		advance: (seconds) => world.clock.advance(seconds * 1000),
		lastMessage,
		lastCode,
		messages: () => world.store.count("message"),
		signIn: (email, password = goodPassword) =>
			signedIn(post("/sign-in-email", { email, password })),
		signInClient: () =>
			signedIn(
				post("/sign-in-api-client", {
					clientId: "sim-client",
					clientKey: "sim-key",
				}),
			),
		async signInByPhone(phoneNumber) {
			await postSigned("/customers/create-or-sign-in-with-phone-number", {
				phoneNumber,
				branchId: 1,
			});
			const code = await lastCode(phoneNumber);
			return signedIn(post("/sign-in-phone-number", { phoneNumber, code }));
		},
		totp: (secret, laterSeconds = 0) =>
			world.totp.code(secret, world.clock.now() + laterSeconds * 1000, 6, 30),
		async account(email, tenant = "demo") {
			const realm = realmOf("mobility", tenant);
			const key = identifierKey(realm, { type: "email", value: email });
			const account = await world.store.findUnique("account", key);
			if (account === undefined) throw new Error(`Nobody has ${email}.`);
			return account;
		},
		lastEntry() {
			const [last] = world.journal.entries();
			if (last === undefined) throw new Error("The journal is empty.");
			return last;
		},
	};
}

/** The password of everybody in the cast. */
export const goodPassword = "correct-horse-battery-staple";

function textOf(body: unknown): string {
	return typeof body === "string" ? body : JSON.stringify(body);
}

async function answerOf(response: Response): Promise<Answer> {
	const { status, headers } = response;
	const text = await response.text();
	const isJson = headers.get("content-type")?.includes("json") ?? false;
	const body: unknown =
		text === "" ? undefined : isJson ? JSON.parse(text) : text;
	const errorCode =
		typeof body === "object" && body !== null && "errorCode" in body
			? String(body.errorCode)
			: undefined;
	const hint = headers.get("x-stagedoor-hint") ?? "";
	return { status, headers, body, errorCode, hint };
}
