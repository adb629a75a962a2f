import type { AnyRefusal } from "../../../core/errors.ts";
import type { Account } from "../../../core/records.ts";
import type { CiamContext } from "../operation.ts";
import type { JsonObject } from "./custom-object.ts";
import { toCustomObject, toCustomObjectList } from "./custom-object-wire.ts";
import {
	addCustomObject,
	changeCustomObject,
	listCustomObjects,
	readCustomObject,
	removeCustomObject,
	type UpdateType,
} from "./keep-custom-object.ts";
import { shelfOf } from "./shelf-of.ts";

type SentObject = { readonly [member: string]: unknown };
type Part = Pick<CiamContext, "flow" | "policy">;

/** The answer to whoever adds a record of a person. */
export async function serveCreate(
	{ flow, policy }: Part,
	account: Account,
	name: string,
	sent: SentObject,
) {
	const shelf = shelfOf(policy, account, name);
	if (!shelf.ok) return shelf;
	const added = await addCustomObject(flow, shelf.value, jsonOf(sent));
	if (!added.ok) return added;
	return { status: 200, body: toCustomObject(account, added.value) } as const;
}

/** The answer to whoever lists the records of a person. */
export async function serveList(
	{ flow, policy }: Part,
	account: Account,
	name: string,
) {
	const shelf = shelfOf(policy, account, name);
	if (!shelf.ok) return shelf;
	const listed = await listCustomObjects(flow, shelf.value);
	if (!listed.ok) return listed;
	const body = toCustomObjectList(account, listed.value);
	return { status: 200, body } as const;
}

/** The answer to whoever reads a record of a person. */
export async function serveRead(
	{ flow, policy }: Part,
	account: Account,
	name: string,
	id: string,
) {
	const shelf = shelfOf(policy, account, name);
	if (!shelf.ok) return shelf;
	const found = await readCustomObject(flow, { ...shelf.value, id });
	if (!found.ok) return found;
	return { status: 200, body: toCustomObject(account, found.value) } as const;
}

/** The answer to whoever changes a record of a person. */
export async function serveUpdate(
	{ flow, policy }: Part,
	account: Account,
	name: string,
	id: string,
	change: { readonly object: SentObject; readonly type: string | undefined },
) {
	const shelf = shelfOf(policy, account, name);
	if (!shelf.ok) return shelf;
	const changed = await changeCustomObject(
		flow,
		{ ...shelf.value, id },
		jsonOf(change.object),
		updateTypeOf(change.type),
	);
	if (!changed.ok) return changed;
	return { status: 200, body: toCustomObject(account, changed.value) } as const;
}

/** The answer to whoever deletes a record of a person. */
export async function serveDelete(
	{ flow, policy }: Part,
	account: Account,
	name: string,
	id: string,
): Promise<
	| { readonly status: 200; readonly body: { readonly IsDeleted: true } }
	| AnyRefusal
> {
	const shelf = shelfOf(policy, account, name);
	if (!shelf.ok) return shelf;
	const removed = await removeCustomObject(flow, { ...shelf.value, id });
	return removed.ok ? { status: 200, body: { IsDeleted: true } } : removed;
}

function jsonOf(sent: SentObject): JsonObject {
	return sent as JsonObject; // read from JSON
}

function updateTypeOf(sent: string | undefined): UpdateType {
	return sent?.toLowerCase() === "partialreplace"
		? "partial-replace"
		: "replace";
}
