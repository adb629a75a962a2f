import { withAuthenticator } from "../../../core/authenticators.ts";
import { challengeState, openChallenge } from "../../../core/challenge.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
	type Refusal,
	refuse,
} from "../../../core/errors.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import type { PersonSession } from "../../../core/flows/load-person.ts";
import type { Reader } from "../../../core/ports/store.ts";
import { linkKey } from "../../../core/record-keys.ts";
import type { Account, Challenge } from "../../../core/records.ts";
import { boundFactors } from "../../../core/second-factor.ts";
import { makeHex, makeUuid } from "../../../core/secrets.ts";
import type { ChallengeId } from "../../../core/values.ts";
import type { CiamContext } from "../operation.ts";
import { checkFirstFactor } from "./first-factor.ts";
import { checkFactorOffered } from "./offered.ts";
import { completeLogin } from "./second-step.ts";

const facts = { purpose: "second-factor", channel: "in-band" } as const;
const service = "duo";

/** Bytes of a state and of a code. */
const stateBytes = 16;

/** The longest `DuoAuthEndpoint`, characters; one that would be longer names no page to come back to. */
const maxEndpoint = 2048;

/**
 * Where Duo asks the person of a login, a stand-in; undefined where it does not: the tenant has no Duo,
 * or the person has other second factors only.
 *
 * @param returnUri page that Duo would lead back to (default: none is named)
 */
export async function duoEndpoint(
	{ flow, policy, baseUrl }: Pick<CiamContext, "flow" | "policy" | "baseUrl">,
	{ session, account }: PersonSession,
	returnUri?: string,
): Promise<string | undefined> {
	if (!checkFactorOffered(policy, "external").ok) return undefined;
	if (!hasDuo(account) && !checkFirstFactor(policy, account).ok)
		return undefined;
	const { random, realm, now } = flow;
	const asked = openChallenge(
		{
			...facts,
			id: makeUuid(random) as ChallengeId, // becomes a challenge's id by being put
			realm,
			recipient: account.id,
			accountId: account.id,
			sessionId: session.id,
			secret: makeHex(random, stateBytes),
			form: "link",
			intent: { service },
			lifetimeSeconds: policy.settings.secondFactor.pendingSeconds,
		},
		flow.policy.code,
		now,
	);
	await flow.store.transact((transaction) =>
		transaction.put("challenge", asked),
	);
	const page = `${baseUrl}/simulator/duo?state=${asked.secret}`;
	const full = `${page}&${new URLSearchParams({ redirect_uri: returnUri ?? "" })}`;
	return returnUri !== undefined && full.length <= maxEndpoint ? full : page;
}

/**
 * Lets the person say yes to Duo: gives what it sends back with them, each time the same. Refuses with
 * `challenge-unknown` (1333).
 */
export function visit(
	flow: FlowContext,
	state: string,
): Promise<
	| Accepted<{ readonly state: string; readonly code: string }>
	| Refusal<"challenge-unknown">
> {
	return flow.store.transact(async (transaction) => {
		const asked = await askedWith(flow, transaction, state);
		if (asked === undefined) return refuse("challenge-unknown", facts);
		const given = codeOf(asked);
		if (given !== undefined) return accept({ state, code: given });
		const code = makeHex(flow.random, stateBytes);
		const intent = { ...asked.intent, code };
		await transaction.put("challenge", { ...asked, intent });
		return accept({ state, code });
	});
}

/**
 * Completes a login by what Duo sent back (1330, 1258, 1333, 1332); the first time it also binds Duo,
 * for who has no second factor.
 */
export async function completeByDuo(
	request: CiamContext,
	{ state, code }: { readonly state: string; readonly code: string },
) {
	const { flow, policy } = request;
	const offered = checkFactorOffered(policy, "external");
	if (!offered.ok) return offered;
	return completeLogin(request, async (transaction, person) => {
		const { session, account } = person;
		const usable = checkUsable(policy, account);
		if (!usable.ok) return usable;
		const asked = await askedWith(flow, transaction, state);
		if (asked?.sessionId !== session.id)
			return refuse("challenge-unknown", facts);
		const given = codeOf(asked);
		if (given === undefined || !flow.digest.equal(given, code)) {
			const attemptsLeft = policy.totp.maxAttempts;
			return refuse("code-mismatch", { ...facts, attemptsLeft });
		}
		const { now } = flow;
		await transaction.put("challenge", { ...asked, consumedAt: now });
		const after = withDuo(flow, account);
		if (after !== account) await transaction.put("account", after);
		return accept({ account: after, methods: ["mca"] });
	});
}

function checkUsable(
	policy: CiamContext["policy"],
	account: Account,
): Accepted<void> | AnyRefusal {
	return hasDuo(account)
		? accept(undefined)
		: checkFirstFactor(policy, account);
}

function hasDuo(account: Account): boolean {
	return boundFactors(account).includes("external");
}

function withDuo({ now, random }: FlowContext, account: Account): Account {
	if (hasDuo(account)) return account;
	const id = makeUuid(random);
	const bound = {
		kind: "external",
		id,
		service,
		issuedAt: now,
		boundAt: now,
	} as const;
	return withAuthenticator(account, bound, now);
}

/** The open question that was given this state. */
async function askedWith(
	{ realm, now }: FlowContext,
	reader: Reader,
	state: string,
): Promise<Challenge | undefined> {
	const key = linkKey(realm, facts.purpose, state);
	const asked = await reader.findUnique("challenge", key);
	const isAsked =
		asked?.intent.service === service && challengeState(asked, now) === "open";
	return isAsked ? asked : undefined;
}

/** What Duo sends back for it; undefined: nobody was there yet. */
function codeOf({ intent: { code } }: Challenge): string | undefined {
	return typeof code === "string" ? code : undefined;
}
