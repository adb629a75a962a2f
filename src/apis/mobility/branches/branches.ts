import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import type { Reader } from "../../../core/ports/store.ts";
import { collectionKey, resourceId } from "../../../core/record-keys.ts";
import type { Resource } from "../../../core/records.ts";
import type { RealmId } from "../../../core/values.ts";
import type { RequestContext } from "../../../pipeline/operation.ts";
import type { Locale } from "../locale.ts";
import type { MobilityPolicy } from "../policy.ts";
import { refuseHere } from "../refusals.ts";
import { distanceMeters, type Position } from "./distance.ts";

/** An operating area with its own languages and terms. A type, so that it is a JSON value. */
export type Branch = {
	readonly id: number;
	readonly code: string;
	/** Name by language. */
	readonly names: { readonly [locale: string]: string };
	/** Branch above, from which terms are inherited. */
	readonly parentId?: number;
	readonly billable: boolean;
	readonly country: string;
	readonly currency: string;
	readonly timezone: string;
	readonly defaultLanguage: Locale;
	readonly supportedLanguages: readonly Locale[];
	readonly position: { readonly lat: number; readonly lng: number };
	/** How far around its position the branch serves. */
	readonly radiusMeters: number;
};

/** A vehicle, as far as accounts and terms have to do with it. */
export type Vehicle = {
	readonly id: number;
	readonly branchId: number;
	/** Whether only people an operator approved may rent it. */
	readonly manualCheck: boolean;
};

/** Where the branches of a realm are read: what is committed, or inside a transaction. */
export interface BranchSource {
	readonly realm: RealmId;
	readonly reader: Reader;
}

/** Where a request reads branches. */
export function branchesOf(context: FlowContext): BranchSource {
	return { realm: context.realm, reader: context.store };
}

/** The record that keeps a branch. */
export function branchRecord(realm: RealmId, branch: Branch): Resource {
	return { realm, collection: "branch", id: String(branch.id), value: branch };
}

/** The record that keeps a vehicle. */
export function vehicleRecord(realm: RealmId, vehicle: Vehicle): Resource {
	const id = String(vehicle.id);
	return { realm, collection: "vehicle", id, value: vehicle };
}

/** The branch with this id, if there is one. */
export async function readBranch(
	{ realm, reader }: BranchSource,
	id: number,
): Promise<Branch | undefined> {
	const key = resourceId(realm, "branch", String(id));
	// Only branchRecord makes the records of this collection.
	return (await reader.get("resource", key))?.value as Branch | undefined;
}

/** The branch with this id, or `branch-unknown`. */
export async function findBranch(
	source: BranchSource,
	id: number,
): Promise<Accepted<Branch> | AnyRefusal> {
	const branch = await readBranch(source, id);
	return branch
		? accept(branch)
		: refuseHere("branch-unknown", { branchId: id });
}

/**
 * Home branch of a new account: the one named, else the tenant's default, else its first.
 *
 * @returns the branch, or `branch-unknown`
 */
export async function homeBranch(
	{ flow, policy }: Pick<RequestContext<MobilityPolicy>, "flow" | "policy">,
	named: number | undefined,
): Promise<Accepted<Branch> | AnyRefusal> {
	const source = branchesOf(flow);
	const id = named ?? policy.defaultBranchId;
	if (id !== undefined) return findBranch(source, id);
	const [first] = await listBranches(source);
	return first ? accept(first) : refuseHere("branch-unknown", {});
}

/** The vehicle with this id, or `branch-unknown`. */
export async function findVehicle(
	{ realm, reader }: BranchSource,
	id: number,
): Promise<Accepted<Vehicle> | AnyRefusal> {
	const key = resourceId(realm, "vehicle", String(id));
	// Only vehicleRecord makes the records of this collection.
	const vehicle = (await reader.get("resource", key))?.value as
		| Vehicle
		| undefined;
	return vehicle
		? accept(vehicle)
		: refuseHere("branch-unknown", { vehicleId: id });
}

/** All branches, in the order in which they were made. */
export async function listBranches({
	realm,
	reader,
}: BranchSource): Promise<readonly Branch[]> {
	const records = await reader.list("resource", collectionKey(realm, "branch"));
	// Only branchRecord makes the records of this collection.
	return records.map(({ value }) => value as Branch);
}

/** A branch and the ones above it, nearest first. */
export async function lineOf(
	source: BranchSource,
	branch: Branch,
): Promise<readonly Branch[]> {
	const line: Branch[] = [];
	let next: Branch | undefined = branch;
	while (next !== undefined && !line.some(({ id }) => id === next?.id)) {
		line.push(next);
		next =
			next.parentId === undefined
				? undefined
				: await readBranch(source, next.parentId);
	}
	return line;
}

/** A branch and how far its centre is from a position. */
export interface NearBranch {
	readonly branch: Branch;
	readonly distanceMeters: number;
}

/** The nearest of the branches that serve a position; of two at one distance the first. */
export function nearestServing(
	branches: readonly Branch[],
	position: Position,
): NearBranch | undefined {
	const [nearest] = branches
		.map((branch) => ({
			branch,
			distanceMeters: distanceMeters(position, branch.position),
		}))
		.filter((near) => near.distanceMeters <= near.branch.radiusMeters)
		.sort((left, right) => left.distanceMeters - right.distanceMeters);
	return nearest;
}

/** The nearest branch that serves a position, or `branch-not-resolved`. */
export async function findServing(
	source: BranchSource,
	position: Position,
): Promise<Accepted<NearBranch> | AnyRefusal> {
	const nearest = nearestServing(await listBranches(source), position);
	return nearest ? accept(nearest) : refuseHere("branch-not-resolved", {});
}

/** The text for a language among texts by language, else the branch's own, else English, else any. */
export function textIn<Text>(
	texts: { readonly [locale: string]: Text },
	wished: string,
	branch: Pick<Branch, "defaultLanguage">,
): { readonly locale: string; readonly text: Text } | undefined {
	const locale = [
		wished,
		branch.defaultLanguage,
		"en",
		...Object.keys(texts),
	].find((candidate) => Object.hasOwn(texts, candidate));
	const text = locale === undefined ? undefined : texts[locale];
	return locale === undefined || text === undefined
		? undefined
		: { locale, text };
}
