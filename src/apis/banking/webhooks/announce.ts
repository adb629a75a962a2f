import type {
	AuthenticatorChanged,
	ChallengeDecided,
	DomainEvent,
} from "../../../core/events.ts";
import { postWebhook } from "../../../core/flows/post-message.ts";
import type { Transaction } from "../../../core/ports/store.ts";
import type { Challenge } from "../../../core/records.ts";
import type { Json } from "../../../core/values.ts";
import type { EventPlace } from "../../../pipeline/api-definition.ts";
import { effectivePolicy } from "../../../pipeline/policy.ts";
import { channelOf, factorType } from "../factors/factor-kind.ts";
import { identityOf } from "../identities/identity-id.ts";
import { credentialsOf } from "../people/person.ts";
import type { BankingPolicy } from "../policy.ts";
import { self } from "../self.ts";
import type { components } from "../spec.generated.ts";
import { signToken } from "../tokens.ts";

type Schemas = components["schemas"];

/** Lays the webhooks of an event into the outbox (WH; which event leads to which, C). */
export async function announce(
	transaction: Transaction,
	event: DomainEvent,
	place: EventPlace,
): Promise<void> {
	const told =
		event.kind === "authenticator-changed"
			? factorEvent(event, place)
			: await decisionEvent(transaction, event, place);
	if (told === undefined) return;
	const { path, payload } = told;
	// The address of the customer's server is not known; its path names the event.
	const { id: accountId } = event.account;
	const order = { event: path, recipient: path, payload, accountId };
	await postWebhook(place.context, transaction, order);
}

interface Told {
	readonly path: string;
	readonly payload: Json;
}

function factorEvent(
	{ account, authenticator, status }: AuthenticatorChanged,
	{ context }: EventPlace,
): Told | undefined {
	if (status === "removed") return undefined;
	const payload: Schemas["FactorEvent"] = {
		credentialId: credentialsOf(account),
		type: factorType(channelOf(authenticator)),
		status: status === "active" ? "ACTIVE" : "INACTIVE",
		publishedTimestamp: context.now,
	};
	return { path: "/authentication_factors/watch", payload };
}

async function decisionEvent(
	transaction: Transaction,
	event: ChallengeDecided,
	place: EventPlace,
): Promise<Told | undefined> {
	const { challenge, account } = event;
	const { purpose } = challenge;
	if (purpose !== "step-up" && purpose !== "sign-in") return undefined;
	const { sessionId } = challenge;
	const asking =
		event.session ??
		(sessionId && (await transaction.get("session", sessionId)));
	const common = {
		credential: credentialsOf(account),
		identity: identityOf({ ...asking, ...wanted(challenge) }, account),
		type: factorType(channelOf(deviceOf(challenge))),
		status: statusOf(challenge),
		publishedTimestamp: place.context.now,
		...(await authToken(event, place)),
	};
	if (purpose === "sign-in") {
		const payload: Schemas["LoginEvent"] = common;
		return { path: "/login/watch", payload };
	}
	const payload: Schemas["StepUpEvent"] = {
		...common,
		challengeId: challenge.id,
	};
	return { path: "/stepup/watch", payload };
}

/** The identity that a sign-in was asked for, if one was named. */
function wanted({ intent }: Challenge): { readonly actsFor?: string } {
	const { actsFor } = intent;
	return typeof actsFor === "string" ? { actsFor } : {};
}

function deviceOf({ channel, intent }: Challenge) {
	const { application } = intent;
	return {
		channel: channel === "push" ? "push" : "sms",
		...(typeof application === "string" && { application }),
	} as const;
}

function statusOf({ decision, consumedAt }: Challenge): Schemas["WatchStatus"] {
	if (decision === "approved" || consumedAt !== undefined) return "VERIFIED";
	return decision === "expired" ? "EXPIRED" : "DECLINED";
}

async function authToken(
	{ session }: ChallengeDecided,
	{ world }: EventPlace,
): Promise<{ readonly authToken?: string }> {
	if (session === undefined) return {};
	const policy = effectivePolicy<BankingPolicy>(world, self);
	return { authToken: await signToken(world, policy, session) };
}
