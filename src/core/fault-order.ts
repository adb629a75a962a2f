import { accept, type InputIssue, type Outcome, refuse } from "./errors.ts";
import type { Fault, FaultEffect, FaultKind, FaultScope } from "./fault.ts";

/** A fault as a person writes it, in a scenario or for the control plane. */
export interface FaultOrder extends FaultScope {
	readonly effect: FaultKind;
	/** Of `latency`: how long the answer waits at least. */
	readonly milliseconds?: number;
	/** Of `latency`: how long at most (default: as long as at least). */
	readonly toMilliseconds?: number;
	/** Of `error` (default: that of its code). */
	readonly status?: number;
	/** Of `error`: one of the API's own codes (default: its code for a failure). */
	readonly code?: string;
	/** Of `rate-limited` (default 60). */
	readonly retryAfterSeconds?: number;
	/** Of `connection-dropped`: whether the request takes effect all the same (default false). */
	readonly served?: boolean;
	/** Of `message-late` and `webhook-late`. */
	readonly delaySeconds?: number;
	/** How often it strikes (default: until it is taken away). */
	readonly times?: number;
	/** How likely it strikes (default 1). */
	readonly probability?: number;
}

/** Which effects have a say about what. */
const details = {
	milliseconds: ["latency"],
	toMilliseconds: ["latency"],
	status: ["error"],
	code: ["error"],
	retryAfterSeconds: ["rate-limited"],
	served: ["connection-dropped"],
	delaySeconds: ["message-late", "webhook-late"],
} satisfies { readonly [M in keyof FaultOrder]?: readonly FaultKind[] };

/**
 * Reads a fault whose members are each of the right type.
 *
 * @returns the fault, or `input-invalid` when they do not go together
 */
export function readFaultOrder(
	order: FaultOrder,
): Outcome<Omit<Fault, "id">, "input-invalid"> {
	const issues = [...strangersIn(order), ...missingIn(order)];
	if (issues.length > 0) return refuse("input-invalid", { issues });
	const { api, tenant, surface, operation, recipient, account } = order;
	const { times, probability } = order;
	return accept({
		scope: {
			...(api !== undefined && { api }),
			...(tenant !== undefined && { tenant }),
			...(surface !== undefined && { surface }),
			...(operation !== undefined && { operation }),
			...(recipient !== undefined && { recipient }),
			...(account !== undefined && { account }),
		},
		effect: effectOf(order),
		...(times !== undefined && { timesLeft: times }),
		...(probability !== undefined && { probability }),
	});
}

/** A fault as a person would have written it, with what is left of its times. */
export function writeFaultOrder(fault: Omit<Fault, "id">): FaultOrder {
	const { scope, effect, timesLeft, probability } = fault;
	const { kind, ...rest } = effect;
	const { isServed, ...facts } = { isServed: undefined, ...rest };
	return {
		...scope,
		effect: kind,
		...facts,
		...(isServed !== undefined && { served: isServed }),
		...(timesLeft !== undefined && { times: timesLeft }),
		...(probability !== undefined && { probability }),
	};
}

/** Says that a member of a fault does not fit. */
export function faultIssue(
	field: keyof FaultOrder,
	rule: string,
	problem: string,
): InputIssue {
	return { place: "body", field, rule, problem };
}

function effectOf(order: FaultOrder): FaultEffect {
	const { effect: kind, status, code, toMilliseconds } = order;
	switch (kind) {
		case "latency": {
			const { milliseconds = 0 } = order;
			return {
				kind,
				milliseconds,
				...(toMilliseconds !== undefined && { toMilliseconds }),
			};
		}
		case "error":
			return {
				kind,
				...(status !== undefined && { status }),
				...(code !== undefined && { code }),
			};
		case "rate-limited":
			return { kind, retryAfterSeconds: order.retryAfterSeconds ?? 60 };
		case "connection-dropped":
			return { kind, isServed: order.served ?? false };
		case "message-late":
		case "webhook-late":
			return { kind, delaySeconds: order.delaySeconds ?? 0 };
		default:
			return { kind };
	}
}

function strangersIn(order: FaultOrder): readonly InputIssue[] {
	// The keys of the table are members of an order.
	const members = Object.keys(details) as (keyof typeof details)[];
	return members.flatMap((member) => {
		const effects: readonly FaultKind[] = details[member];
		if (order[member] === undefined || effects.includes(order.effect))
			return [];
		const one = `belongs to the effect ${effects.join(" or ")} only`;
		return [faultIssue(member, "effect", one)];
	});
}

function missingIn(order: FaultOrder): readonly InputIssue[] {
	const { effect, milliseconds, toMilliseconds, status, code } = order;
	if (effect === "latency" && milliseconds === undefined)
		return [needed("milliseconds", effect)];
	if (
		effect === "latency" &&
		(toMilliseconds ?? Infinity) < (milliseconds ?? 0)
	)
		return [
			faultIssue(
				"toMilliseconds",
				"range",
				"must not be less than milliseconds",
			),
		];
	if (effect === "error" && status === undefined && code === undefined)
		return [
			faultIssue("status", "required", "or a code is needed for an error"),
		];
	const isLate = effect === "message-late" || effect === "webhook-late";
	if (isLate && order.delaySeconds === undefined)
		return [needed("delaySeconds", effect)];
	return [];
}

function needed(member: keyof FaultOrder, effect: FaultKind): InputIssue {
	return faultIssue(member, "required", `is needed for the effect ${effect}`);
}
