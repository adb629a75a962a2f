import type { DomainEvent } from "../../src/core/events.ts";
import {
	beginBinding,
	confirmBinding,
} from "../../src/core/flows/bind-authenticator.ts";
import type { FlowContext } from "../../src/core/flows/context.ts";
import { decideChallenge } from "../../src/core/flows/decide-challenge.ts";
import type { PersonSession } from "../../src/core/flows/load-person.ts";
import { registerAccount } from "../../src/core/flows/register-account.ts";
import {
	type Overrides,
	override,
	type Policy,
} from "../../src/core/policy.ts";
import type { Account, Session } from "../../src/core/records.ts";
import { adaEmail, adaPassword, signInAda } from "./ada.ts";
import { anEmail, aPhone } from "./an-account.ts";
import { createFlowWorld, type FlowWorld } from "./flow-context.ts";
import { acceptedValue } from "./outcome.ts";

/** Ada's number. */
export const adaPhone = "+43660123456";

/** The app on Ada's phone. */
export const adaApp = { channel: "push", application: "app" } as const;

/** Numbers of step-up, binding and approvals, small enough to count. */
export const outOfBandPolicy = {
	code: {
		byPurpose: {
			"step-up": { resendCooldownSeconds: 15, maxSends: 2 },
			"bind-authenticator": { resendCooldownSeconds: 0 },
		},
	},
	approval: { lifetimeSeconds: 120, maxSends: 2 },
	stepUp: { rememberSeconds: 1000, onBinding: false },
} satisfies Overrides<Policy>;

/** A flow world in which all that happens is heard. */
export interface HearingWorld extends FlowWorld {
	readonly heard: readonly DomainEvent[];
	/** What is stored of Ada and her session now. */
	reload(ada: PersonSession): Promise<PersonSession>;
}

/** Makes an empty flow world with those numbers, parts of them replaced. */
export function createHearingWorld(
	overrides: Overrides<Policy> = {},
): HearingWorld {
	const policy = override<Overrides<Policy>>(outOfBandPolicy, overrides);
	const world = createFlowWorld(policy);
	const heard: DomainEvent[] = [];
	const announce: FlowContext["announce"] = async (_transaction, event) => {
		heard.push(event);
	};
	return {
		...world,
		context: (special = {}) => world.context({ announce, ...special }),
		heard,
		reload: async ({ session, account }) => {
			const { store } = world.context();
			return {
				session: present(await store.get("session", session.id)),
				account: present(await store.get("account", account.id)),
			};
		},
	};
}

/** Registers Ada by email, phone and password. */
export async function registerAdaByPhone(
	world: FlowWorld,
	identifiers = [anEmail(adaEmail.value), aPhone(adaPhone)],
): Promise<Account> {
	return acceptedValue(
		await registerAccount(world.context(), {
			draft: { identifiers, locale: "de", profile: {} },
			password: adaPassword,
			sendEmailLink: false,
		}),
	);
}

/** Opens another session of Ada's. */
export async function openAdasSession(
	world: FlowWorld,
): Promise<PersonSession> {
	const { session, account } = await signInAda(world);
	return { session, account: present(account) };
}

/** Ada in a session, her phone number or her app bound. */
export async function adaWith(
	world: FlowWorld,
	...bound: readonly ("sms" | "push")[]
): Promise<PersonSession> {
	await registerAdaByPhone(world);
	const { session } = await openAdasSession(world);
	if (bound.includes("sms")) await bindPhone(world, session);
	if (bound.includes("push")) await bindApp(world, session);
	return openAdasSession(world);
}

async function bindPhone(world: FlowWorld, session: Session): Promise<void> {
	const binding = { sessionId: session.id, channel: "sms" } as const;
	acceptedValue(await beginBinding(world.context(), binding));
	const code = await world.lastSecret(adaPhone);
	acceptedValue(await confirmBinding(world.context(), { ...binding, code }));
}

async function bindApp(world: FlowWorld, session: Session): Promise<void> {
	const binding = { sessionId: session.id, ...adaApp };
	const asked = acceptedValue(await beginBinding(world.context(), binding));
	acceptedValue(
		await decideChallenge(world.context(), {
			challengeId: asked.id,
			decision: "approved",
		}),
	);
}

function present<T>(value: T | undefined): T {
	if (value !== undefined) return value;
	throw new Error("Ada's session or account is not there.");
}
