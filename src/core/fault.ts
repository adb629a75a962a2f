import type { AccountId } from "./values.ts";

/** What a fault does to a request, to its answer, or to what is sent on its account. */
export type FaultEffect =
	/** The answer waits, in real time; with `toMilliseconds`, somewhere between the two. */
	| {
			readonly kind: "latency";
			readonly milliseconds: number;
			readonly toMilliseconds?: number;
	  }
	/** Refused, in the API's own words; a `code` alone has the status that the operation gives it. */
	| {
			readonly kind: "error";
			readonly status?: number;
			readonly code?: string;
	  }
	/** Refused as if the account were locked, or blocked by an operator. */
	| { readonly kind: "account-locked" | "account-blocked" }
	/** Refused as one request too many. */
	| { readonly kind: "rate-limited"; readonly retryAfterSeconds: number }
	/** No answer comes; `isServed` says whether the request took effect all the same. */
	| { readonly kind: "connection-dropped"; readonly isServed: boolean }
	/** The body ends in the middle, or is none of the API's. */
	| { readonly kind: "body-truncated" | "body-malformed" }
	/** What was sent never arrives. */
	| { readonly kind: "message-lost" }
	/** What was sent arrives later, on the world's clock. */
	| { readonly kind: "message-late"; readonly delaySeconds: number }
	/** A webhook is never posted, and nothing tells of it. */
	| { readonly kind: "webhook-lost" }
	/** A webhook is posted later, on the world's clock. */
	| { readonly kind: "webhook-late"; readonly delaySeconds: number }
	/** A webhook arrives, and its answer gets lost: it is posted again, as the API has it. */
	| { readonly kind: "webhook-failed" }
	/** The code or link that is sent has expired before it arrives, or is not the right one. */
	| { readonly kind: "code-expired" | "code-wrong" };

export type FaultKind = FaultEffect["kind"];

/** Where a fault strikes; what is not given does not matter. */
export interface FaultScope {
	readonly api?: string;
	readonly tenant?: string;
	/** The part of the API's spec that declares the operation. */
	readonly surface?: string;
	readonly operation?: string;
	/** Address or number that the request names, that signed in, or that a message goes to. */
	readonly recipient?: string;
	/** The same by the id of an account, for all of its addresses and numbers. */
	readonly account?: string;
}

/** A fault that a world has been told to have. */
export interface Fault {
	readonly id: string;
	readonly scope: FaultScope;
	readonly effect: FaultEffect;
	/** How often it strikes yet; absent: until it is taken away. */
	readonly timesLeft?: number;
	/** How likely it strikes, from 0 to 1; absent: always. */
	readonly probability?: number;
}

/** Something that a fault may strike. */
export interface FaultTarget {
	readonly api: string;
	readonly tenant: string;
	readonly surface?: string | undefined;
	readonly operation?: string | undefined;
	/**
	 * Texts among which the person concerned is named, and the account, where it is known; absent: it is
	 * too early to say, and faults of one person do not strike.
	 */
	readonly person?: {
		readonly names: readonly string[];
		readonly accountId?: AccountId | undefined;
	};
	/** Addresses and numbers of accounts that faults speak of, by id (default: none are known). */
	readonly namesOfAccount?: { readonly [account: string]: readonly string[] };
	/** Whether only faults of one person are meant, the others having had their turn (default false). */
	readonly isForPersonsOnly?: boolean;
	/** Whether an effect can strike here at all (default: any can). */
	readonly admits?: (effect: FaultEffect) => boolean;
}

/** What struck, and the faults that are left. */
export interface Struck {
	readonly struck: readonly Fault[];
	readonly left: readonly Fault[];
}

/**
 * Decides which of a world's faults strike: every latency that fits, and the first of all others. One
 * that has struck as often as it should is taken away.
 *
 * @param kinds effects that come into question now
 * @param draw a number from 0 up to 1, for faults with a probability
 */
export function strike(
	faults: readonly Fault[],
	target: FaultTarget,
	kinds: readonly FaultKind[],
	draw: () => number,
): Struck {
	const struck: Fault[] = [];
	const left: Fault[] = [];
	let isTaken = false;
	for (const fault of faults) {
		const { effect } = fault;
		const isLatency = effect.kind === "latency";
		const strikes =
			kinds.includes(effect.kind) &&
			(isLatency || !isTaken) &&
			fits(fault, target) &&
			(target.admits?.(effect) ?? true) &&
			(fault.probability === undefined || draw() < fault.probability);
		if (!strikes) {
			left.push(fault);
			continue;
		}
		struck.push(fault);
		isTaken ||= !isLatency;
		const worn = wornOut(fault);
		if (worn !== undefined) left.push(worn);
	}
	return { struck, left };
}

/** Real time that a latency takes, in milliseconds. @param draw a number from 0 up to 1 */
export function latencyOf(
	effect: Extract<FaultEffect, { kind: "latency" }>,
	draw: () => number,
): number {
	const { milliseconds, toMilliseconds } = effect;
	if (toMilliseconds === undefined) return milliseconds;
	return (
		milliseconds + Math.floor(draw() * (toMilliseconds - milliseconds + 1))
	);
}

/**
 * Whether a text names a recipient: the same address, whatever its case, or the same number, however
 * it is grouped, without its country code and trunk zero too.
 */
export function isNamedBy(recipient: string, text: string): boolean {
	if (recipient.toLowerCase() === text.trim().toLowerCase()) return true;
	if (!/^\+?[\d\s()./-]{7,}$/.test(text)) return false;
	const wanted = digitsOf(recipient);
	const found = digitsOf(text).replace(/^0+/, "");
	return (
		recipient.startsWith("+") && found.length >= 7 && wanted.endsWith(found)
	);
}

function fits({ scope }: Fault, target: FaultTarget): boolean {
	const { api, tenant, surface, operation } = scope;
	return (
		isSame(api, target.api) &&
		isSame(tenant, target.tenant) &&
		isSame(surface, target.surface) &&
		isSame(operation, target.operation) &&
		concerns(scope, target)
	);
}

function concerns(
	{ recipient, account }: FaultScope,
	{ person, namesOfAccount = {}, isForPersonsOnly = false }: FaultTarget,
): boolean {
	if (recipient === undefined && account === undefined)
		return !isForPersonsOnly;
	if (person === undefined) return false;
	const { names, accountId } = person;
	const isNamed = (one: string) => names.some((name) => isNamedBy(one, name));
	return (
		(recipient === undefined || isNamed(recipient)) &&
		(account === undefined ||
			account === accountId ||
			(namesOfAccount[account] ?? []).some(isNamed))
	);
}

function isSame(wanted: string | undefined, actual: string | undefined) {
	return wanted === undefined || wanted === actual;
}

function wornOut(fault: Fault): Fault | undefined {
	const { timesLeft } = fault;
	if (timesLeft === undefined) return fault;
	return timesLeft > 1 ? { ...fault, timesLeft: timesLeft - 1 } : undefined;
}

function digitsOf(text: string): string {
	return text.replaceAll(/\D/g, "");
}
