import type { FlowContext } from "../../src/core/flows/context.ts";
import {
	type Overrides,
	override,
	type Policy,
} from "../../src/core/policy.ts";
import type { OutboxMessage } from "../../src/core/records.ts";
import { type Instant, realmOf } from "../../src/core/values.ts";
import { createDigest } from "../../src/runtime/digest.ts";
import { createPasskeyVerifier } from "../../src/runtime/passkey-verifier.ts";
import { createPasswordHasher } from "../../src/runtime/password-hasher.ts";
import { createSeededRandom } from "../../src/runtime/seeded-random.ts";
import { createTotpCodes } from "../../src/runtime/totp-codes.ts";
import { createMemoryStore } from "../../src/stores/memory-store.ts";

/** Numbers small enough to count on one hand; the whole suite also runs with random codes. */
export const testPolicy: Policy = {
	code: {
		mode: process.env.STAGEDOOR_CODES === "random" ? "random" : "fixed",
		fixedCode: "123456",
		sequence: ["111111", "222222"],
		length: 6,
		lifetimeSeconds: 300,
		maxAttempts: 5,
		resendCooldownSeconds: 30,
		linkLifetimeSeconds: 3600,
	},
	password: {
		minLength: 8,
		maxLength: 64,
		mustContain: [],
		blocklist: ["password"],
		hashIterations: 1,
	},
	lockout: { maxFailures: 3, lockSeconds: 1800 },
	session: {},
	token: {
		accessSeconds: 300,
		refreshSeconds: 3600,
		rotateRefresh: true,
		invalidatePrevious: false,
		reuseEndsSession: false,
	},
	totp: {
		digits: 6,
		stepSeconds: 30,
		driftSteps: 1,
		maxAttempts: 5,
		secondFactor: "optional",
	},
	deletion: { graceSeconds: 7 * 86_400 },
	rateLimit: { requests: 0, windowSeconds: 0 },
	enumerationSafe: true,
	age: {},
	autoApproveProofing: false,
	magicRecipients: true,
};

/** When the clock of a flow world begins. */
export const dawn: Instant = Date.parse("2026-01-01T00:00:00Z");

/** One realm of one world on a clock that is moved by hand, with the real store and real crypto. */
export interface FlowWorld {
	/** The context of a flow that runs now; parts of it may be replaced. */
	context(special?: Partial<FlowContext>): FlowContext;
	/** Moves the clock forward. */
	advance(seconds: number): void;
	/** Every message sent so far, oldest first. */
	outbox(): Promise<readonly OutboxMessage[]>;
	/** The secret of the last message to somebody. */
	lastSecret(recipient: string): Promise<string>;
}

/** Makes an empty flow world. */
export function createFlowWorld(overrides: Overrides<Policy> = {}): FlowWorld {
	const random = createSeededRandom("flow world");
	const standing = {
		realm: realmOf("mobility", "demo"),
		locale: "en",
		policy: override<Policy>(testPolicy, overrides),
		store: createMemoryStore(),
		random,
		hasher: createPasswordHasher(random),
		digest: createDigest(),
		totp: createTotpCodes(),
		passkeys: createPasskeyVerifier(),
		compose,
	};
	let now = dawn;
	const outbox = () => standing.store.list("message");
	return {
		context: (special = {}) => ({ ...standing, now, ...special }),
		advance: (seconds) => {
			now += seconds * 1000;
		},
		outbox,
		lastSecret: async (recipient) => {
			const sent = await outbox();
			const last = sent.findLast((each) => each.recipient === recipient);
			if (last?.code !== undefined) return last.code;
			throw new Error(`No message with a secret went to "${recipient}".`);
		},
	};
}

/** Some code of six digits that is not this one. */
export function wrongCode(code: string): string {
	return code === "000000" ? "000001" : "000000";
}

const compose: FlowContext["compose"] = ({ purpose, secret = "", form }) => ({
	text: `${purpose} ${secret}`,
	...(form === "link" ? { link: `https://app.test/${purpose}/${secret}` } : {}),
});
