import { accountStanding, identifierOf } from "../../../core/account.ts";
import type { AnyRefusal } from "../../../core/errors.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import { noteVouched } from "../../../core/flows/recognise-person.ts";
import type { Transaction } from "../../../core/ports/store.ts";
import { fieldOf } from "../../../core/profile.ts";
import type { Account, Challenge } from "../../../core/records.ts";
import type { AssertedPrincipal } from "../../../pipeline/principal.ts";
import type { FieldIssue } from "../messages/words.ts";
import type { CustomerStatus, TenantSettings } from "../policy.ts";
import { refuseHere } from "../refusals.ts";
import { applyDraft, blankCustomer } from "./apply-draft.ts";
import type { CustomerDraft } from "./customer-draft.ts";
import { statusOf } from "./customer-wire.ts";
import { type Found, findCustomer } from "./find-customer.ts";
import {
	activation,
	type CustomerFlow,
	flowNames,
	flowOf,
	mayChange,
	stepOf,
} from "./flows.ts";
import { sendChallenge } from "./send-challenge.ts";

/** What a client wants saved. */
export interface SaveProfile {
	readonly draft: CustomerDraft;
	/** Name of the flow to run after it. */
	readonly flowName: string | undefined;
	/** Whose token came along. */
	readonly caller: AssertedPrincipal | undefined;
	readonly settings: TenantSettings;
	/** Language of a new profile that names none, and of what is sent. */
	readonly locale: string;
}

/** What came of it: saved (or only tried), or a challenge was sent first. */
export type Saved =
	| {
			readonly kind: "saved";
			readonly account: Account;
			/** Status that is stored; `UNKNOWN` when nothing is. */
			readonly status: CustomerStatus;
			readonly isStored: boolean;
	  }
	| {
			readonly kind: "challenged";
			readonly flow: string;
			readonly challenge: Challenge;
	  };

type Outcome = { readonly ok: true; readonly value: Saved } | AnyRefusal;

/** What is known once the customer is found and the data are in order. */
interface Plan extends SaveProfile {
	readonly flow: CustomerFlow;
	readonly before: Account | undefined;
	readonly isAnonymous: boolean;
}

/**
 * Makes or changes a customer and runs a flow: all of it, or nothing (S; order of the checks C).
 *
 * @returns what came of it, or in this order `customer-mismatch`, `customer-invalid` (nothing names a
 *   customer; fields; flow), `account-blocked`, `customer-unknown`, `authentication-required`,
 *   `resend-too-soon`
 */
export function saveProfile(
	context: FlowContext,
	command: SaveProfile,
): Promise<Outcome> {
	const { draft, caller, settings } = command;
	const isAnonymous = settings.checkinPolicy === "noIdentification";
	return context.store.transact(async (transaction): Promise<Outcome> => {
		const sought = { draft, caller, isAnonymous };
		const found = await findCustomer(context, transaction, sought);
		if (!found.ok) return found;
		const flow = flowOf(settings, command.flowName);
		const [issues = []] = [
			missingIdentifier(command),
			[...draft.issues, ...fieldIssues(found.value, command, isAnonymous)],
			flow === undefined ? unknownFlow(settings) : [],
			flow === undefined ? [] : missingFields(found.value, command, flow),
		].filter((some) => some.length > 0);
		if (issues.length > 0 || flow === undefined)
			return refuseHere("customer-invalid", { issues });
		const before = found.value.account;
		const plan = { ...command, flow, before, isAnonymous };
		return carryOut(context, transaction, plan);
	});
}

async function carryOut(
	context: FlowContext,
	transaction: Transaction,
	plan: Plan,
): Promise<Outcome> {
	const { flow, before, caller, settings } = plan;
	const standing = before && accountStanding(before, context.now);
	if (standing?.ok === false) return standing;
	if (flow.needsCustomer && before === undefined)
		return refuseHere("customer-unknown", { flow: flow.name });
	const facts = {
		isKnown: before !== undefined,
		isProven: caller !== undefined,
	};
	if (!mayChange(flow, settings, facts))
		return refuseHere("authentication-required", { canBeChallenged: true });
	const step = stepOf(flow, facts);
	if (step !== "prove") return save(context, transaction, plan, facts);
	const sent = await sendChallenge(context, transaction, {
		...plan,
		account: before,
	});
	if (!sent.ok) return sent;
	const { value: challenge } = sent;
	return {
		ok: true,
		value: { kind: "challenged", flow: flow.name, challenge },
	};
}

async function save(
	context: FlowContext,
	transaction: Transaction,
	plan: Plan,
	facts: { readonly isKnown: boolean; readonly isProven: boolean },
): Promise<Outcome> {
	const { draft, flow, caller, isAnonymous, locale } = plan;
	const before = plan.before;
	const stored = before && statusOf(before);
	const status = flow.status(stored, facts);
	const start =
		before ??
		blankCustomer(context, {
			number: await transaction.next(`${context.realm}|account`),
			locale,
		});
	const account = applyDraft(start, context, {
		draft,
		assertion: caller?.assertion,
		isAnonymous,
		fields: { status, ...activation(stored, status, context.now) },
	});
	if (!flow.isStored) {
		const known = stored ?? "UNKNOWN";
		return done({ account, status: known, isStored: false });
	}
	const changed = account !== before;
	if (changed) await transaction.put("account", account);
	const noted =
		caller === undefined
			? account
			: await noteVouched(context, transaction, account, caller.assertion);
	return done({ account: noted, status, isStored: true });
}

function done(saved: Omit<Extract<Saved, { kind: "saved" }>, "kind">): Outcome {
	return { ok: true, value: { kind: "saved", ...saved } };
}

function missingIdentifier({
	draft,
	caller,
}: SaveProfile): readonly FieldIssue[] {
	const { id, email, phone, externalIdentifiers, issues } = draft;
	const isNamed =
		id !== undefined ||
		email !== undefined ||
		phone !== undefined ||
		Object.keys(externalIdentifiers).length > 0 ||
		caller !== undefined ||
		// One that cannot be read is told as such.
		issues.some(({ field }) => ["email", "phone", "code"].includes(field));
	return isNamed ? [] : [{ field: "identifier", rule: "noIdentifier" }];
}

/** Most consents, and most external identifiers, of one customer. */
const mostEntries = 50;

function fieldIssues(
	{ account, issues }: Found,
	{ draft, settings }: SaveProfile,
	isAnonymous: boolean,
): readonly FieldIssue[] {
	const held = account && identifierOf(account, "email")?.value;
	const isLocked =
		settings.lockEmail &&
		!isAnonymous &&
		held !== undefined &&
		draft.email !== undefined &&
		draft.email !== held;
	const full = (["consents", "externalIdentifiers"] as const).filter(
		(field) => entries(account, field, draft[field]) > mostEntries,
	);
	return [
		...issues,
		...(isLocked ? [{ field: "email", rule: "emailLocked" } as const] : []),
		...full.map((field) => ({ field, rule: "malformed" }) as const),
	];
}

function entries(
	account: Account | undefined,
	field: string,
	given: object,
): number {
	const stored = account && fieldOf(account, field);
	const before = typeof stored === "object" && stored !== null ? stored : {};
	return new Set([...Object.keys(before), ...Object.keys(given)]).size;
}

function unknownFlow(settings: TenantSettings): readonly FieldIssue[] {
	const known = flowNames(settings).join(", ");
	return [{ field: "flow", rule: "flow", facts: { known } }];
}

function missingFields(
	{ account }: Found,
	{ draft, caller }: SaveProfile,
	{ requiredFields }: CustomerFlow,
): readonly FieldIssue[] {
	const { email, phone } = caller?.assertion ?? {};
	const has = (field: string): boolean => {
		if (field === "email" || field === "phone") {
			const held = account && identifierOf(account, field);
			const claimed = field === "email" ? email : phone;
			if ((draft[field] ?? held ?? claimed) !== undefined) return true;
		}
		if (field === "language") return true;
		const given = Object.hasOwn(draft.fields, field)
			? draft.fields[field]
			: undefined;
		const stored = account && fieldOf(account, field);
		return (given ?? stored ?? undefined) !== undefined;
	};
	return requiredFields
		.filter((field) => !has(field))
		.map((field) => ({ field, rule: "required" }));
}
