import { type CheckInPolicy, checkIn } from "../../../core/check-in.ts";
import { toDateTime } from "../moments.ts";
import {
	type CustomerStatus,
	checkInPolicies,
	type TenantSettings,
} from "../policy.ts";

/** What is known when a flow decides. */
export interface FlowFacts {
	readonly isKnown: boolean;
	/** Whether the request came with a good token. */
	readonly isProven: boolean;
}

/** A flow of a tenant: what it needs and does (names S; the rest T-chk, C). */
export interface CustomerFlow {
	/** Empty for a save without a flow. */
	readonly name: string;
	/** Fields that must have a value. */
	readonly requiredFields: readonly string[];
	readonly needsCustomer: boolean;
	/** When proof is asked for. */
	readonly checkIn: CheckInPolicy;
	/** Status after it. */
	readonly status: (
		before: CustomerStatus | undefined,
		facts: FlowFacts,
	) => CustomerStatus;
	/** Whether the outcome is stored. */
	readonly isStored: boolean;
}

/** Names of all flows of a tenant. */
export function flowNames({ flows }: TenantSettings): readonly string[] {
	return ["preregistration", "activation", ...Object.keys(flows)];
}

/** The flow of a name; undefined when the tenant has none of that name. */
export function flowOf(
	settings: TenantSettings,
	name: string | undefined,
): CustomerFlow | undefined {
	const tenantsOwn = checkInPolicies[settings.checkinPolicy];
	const plain = { requiredFields: [], needsCustomer: false, isStored: true };
	if (name === undefined || name === "")
		return {
			...plain,
			name: "",
			// Proof is demanded by a refusal, not by a challenge: see mayChange.
			checkIn: tenantsOwn === "anonymous" ? "anonymous" : "open",
			status: (before) => (before === "ACTIVE" ? "ACTIVE" : "REGISTERED"),
			isStored: settings.persistWithoutFlow,
		};
	if (name === "preregistration")
		return {
			...plain,
			name,
			requiredFields: ["email"],
			checkIn: tenantsOwn,
			status: preregistered,
		};
	if (name === "activation")
		return {
			...plain,
			name,
			needsCustomer: true,
			checkIn: "proof-always",
			status: () => "ACTIVE",
		};
	const own = Object.hasOwn(settings.flows, name)
		? settings.flows[name]
		: undefined;
	if (own === undefined) return undefined;
	const { requiredFields, challenge, status } = own;
	return {
		...plain,
		name,
		requiredFields,
		checkIn: challenge ? "proof-always" : "open",
		status: (before) => status ?? before ?? "REGISTERED",
	};
}

/** What a flow does with somebody. */
export function stepOf(flow: CustomerFlow, facts: FlowFacts) {
	return checkIn(flow.checkIn, facts);
}

/** Whether a save without a flow may change a customer that exists (C). */
export function mayChange(
	flow: CustomerFlow,
	{ checkinPolicy }: TenantSettings,
	{ isKnown, isProven }: FlowFacts,
): boolean {
	const wantsProof = checkinPolicy === "partial" || checkinPolicy === "full";
	return flow.name !== "" || !wantsProof || !isKnown || isProven;
}

/** When the customer became active, if they do so now. */
export function activation(
	before: CustomerStatus | undefined,
	after: CustomerStatus,
	now: number,
): { readonly activatedAt?: string } {
	const isNew = after === "ACTIVE" && before !== "ACTIVE";
	return isNew ? { activatedAt: toDateTime(now) } : {};
}

function preregistered(
	before: CustomerStatus | undefined,
	{ isProven }: FlowFacts,
): CustomerStatus {
	if (before === undefined || before === "PREREGISTERED")
		return isProven ? "REGISTERED" : "PREREGISTERED";
	return before;
}
