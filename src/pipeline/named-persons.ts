import type { Fault, FaultTarget } from "../core/fault.ts";
import { type MagicRecipient, magicOf } from "../core/magic-recipients.ts";
import { accountOf } from "./principal.ts";
import type { Progress } from "./progress.ts";

const nothing: readonly Fault[] = [];

/** What the recipients ask for that a request names, or as one of whom it acts. Most ask for nothing. */
export function magicAmong(progress: Progress): readonly Fault[] {
	let found: Map<string, Fault> | undefined;
	visitTexts(progress, (text) => {
		for (const one of magicOf(text)) {
			found ??= new Map();
			found.set(one.tag, faultOf(one));
		}
	});
	return found === undefined ? nothing : [...found.values()];
}

/** The fault that a magic recipient asks for. */
export function faultOf({ tag, effect }: MagicRecipient): Fault {
	return { id: `+${tag}`, scope: {}, effect };
}

/** Whom a request concerns, and the addresses and numbers of the accounts that faults speak of. */
export async function personOf(
	progress: Progress,
): Promise<Pick<FaultTarget, "person" | "namesOfAccount">> {
	const { world, principal } = progress;
	const names: string[] = [];
	visitTexts(progress, (text) => names.push(text));
	const namesOfAccount: Record<string, readonly string[]> = {};
	for (const { scope } of world.faults.list()) {
		if (scope.account === undefined) continue;
		const account = await world.store.get("account", scope.account);
		namesOfAccount[scope.account] =
			account?.identifiers.map(({ value }) => value) ?? [];
	}
	return {
		person: { names, accountId: accountOf(principal)?.id },
		namesOfAccount,
	};
}

/** Visits the texts in which a request may name a person. */
function visitTexts(
	{ exchange: { query }, match, input, read, principal }: Progress,
	visit: (text: string) => void,
): void {
	if (query !== "")
		for (const [, value] of new URLSearchParams(query)) visit(value);
	if (match !== undefined)
		for (const value of Object.values(match.parameters)) visit(value);
	visitInside(input?.body ?? read?.value, visit);
	const account = accountOf(principal);
	if (account !== undefined)
		for (const { value } of account.identifiers) visit(value);
}

// No body that was read is nested deeper than readBody allows.
function visitInside(value: unknown, visit: (text: string) => void): void {
	if (typeof value === "string") visit(value);
	else if (typeof value === "object" && value !== null)
		for (const inner of Object.values(value)) visitInside(inner, visit);
}
