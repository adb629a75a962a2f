import { type AnyRefusal, refuse } from "../core/errors.ts";
import {
	type Fault,
	type FaultEffect,
	type FaultKind,
	type FaultTarget,
	strike,
} from "../core/fault.ts";
import { addSeconds } from "../core/values.ts";
import type { ApiDefinition } from "./api-definition.ts";
import { rowOf } from "./error-table.ts";
import { marking } from "./fault-marks.ts";
import { magicAmong, personOf } from "./named-persons.ts";
import type { Progress } from "./progress.ts";
import type { Rendered } from "./render.ts";
import type { RouteMatch } from "./route.ts";
import type { RouteSpec } from "./route-spec.ts";
import type { Timer } from "./timer.ts";

/** A request whose operation is known, and the real time in which its answer may wait. */
export interface FaultVisit {
	readonly api: ApiDefinition;
	readonly progress: Progress;
	readonly match: RouteMatch;
	readonly timer: Timer;
}

const ofRequests: readonly FaultKind[] = [
	"latency",
	"error",
	"account-locked",
	"account-blocked",
	"rate-limited",
	"connection-dropped",
];

const ofAnswers: readonly FaultKind[] = [
	"connection-dropped",
	"body-truncated",
	"body-malformed",
];

/** Lets those faults strike that need not know who is concerned. Only asked where a world has some. */
export function faultOnArrival(
	visit: FaultVisit,
): Promise<AnyRefusal | undefined> {
	const { progress } = visit;
	const target = targetOf(visit);
	const struck = progress.world.faults.strike(target, ofRequests);
	return endure(visit, struck);
}

/** Whether a request that was read may have faults of a person; most may not. */
export function concernsFaults(progress: Progress): boolean {
	if (progress.policy.magicRecipients) progress.magic = magicAmong(progress);
	return mayBeFaulty(progress);
}

/** Lets the faults of the person strike whom the request names, or who signed in. */
export async function faultOfPerson(
	visit: FaultVisit,
): Promise<AnyRefusal | undefined> {
	const { progress } = visit;
	const { faults } = progress.world;
	const target = targetOf(visit);
	const told = faults.isEmpty
		? []
		: faults.strike(
				{ ...target, ...(await personOf(progress)), isForPersonsOnly: true },
				ofRequests,
			);
	const asked = strike(progress.magic, target, ofRequests, always).struck;
	return endure(visit, [...told, ...asked]);
}

/** Whether an answer can have faults at all. */
export function mayBeFaulty({ world, magic }: Progress): boolean {
	return !world.faults.isEmpty || magic.length > 0;
}

/** Lets the faults of answers strike: a body is spoilt, or nothing goes out. */
export async function faultOfAnswer(
	api: Pick<ApiDefinition, "name">,
	progress: Progress,
	rendered: Rendered,
): Promise<Rendered> {
	const { world, tenant, match, magic } = progress;
	const { body = "" } = rendered;
	const target: FaultTarget = {
		...placeOf(api, tenant, match?.route),
		admits: (effect) =>
			effect.kind === "connection-dropped" ? effect.isServed : body.length > 0,
	};
	const told = world.faults.strike(
		{ ...target, ...(await personOf(progress)) },
		ofAnswers,
	);
	const asked = strike(magic, target, ofAnswers, always).struck;
	const fault = [...told, ...asked][0];
	if (fault === undefined) return rendered;
	marking(progress)(fault);
	if (fault.effect.kind === "connection-dropped") {
		progress.isDropped = true;
		return rendered;
	}
	return {
		...rendered,
		body: fault.effect.kind === "body-truncated" ? halfOf(body) : proxyPage,
	};
}

/** A page as proxies send it in the place of an answer. */
const proxyPage =
	"<!doctype html><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1>";

/** Where a request is, as faults look at it. */
export function placeOf(
	{ name }: Pick<ApiDefinition, "name">,
	tenant: string,
	route: Pick<RouteSpec, "surface" | "operationId"> | undefined,
): FaultTarget {
	return {
		api: name,
		tenant,
		surface: route?.surface,
		operation: route?.operationId,
	};
}

/**
 * The status of an injected error: its own, else the one under which the operation declares the code.
 *
 * @returns undefined when the operation has no such code
 */
export function statusOfError(
	{ status, code }: Extract<FaultEffect, { kind: "error" }>,
	{ responses }: Pick<RouteSpec, "responses">,
): number | undefined {
	if (status !== undefined) return status;
	const declared = Object.entries(responses).find(
		([, { errorCodes }]) => code !== undefined && errorCodes.includes(code),
	);
	return declared && Number(declared[0]);
}

/** For faults without a probability. */
const always = () => 0;

function targetOf(visit: FaultVisit): FaultTarget {
	const { api, progress, match } = visit;
	return {
		...placeOf(api, progress.tenant, match.route),
		admits: (effect) => isPossible(effect, visit),
	};
}

/** Whether an effect is one that the operation can have. */
function isPossible(effect: FaultEffect, visit: FaultVisit): boolean {
	const { kind } = effect;
	if (kind === "error")
		return statusOfError(effect, visit.match.route) !== undefined;
	if (kind === "connection-dropped") return !effect.isServed;
	return kind === "latency" || isDeclared(refusalOf(effect, visit), visit);
}

/**
 * Whether the spec of an operation declares what its API makes of a refusal. One that an API does not
 * know is a failure of its own, which is not meant.
 */
function isDeclared(
	refusal: AnyRefusal | undefined,
	{ api, progress, match }: FaultVisit,
): boolean {
	if (refusal === undefined) return false;
	const { exchange, tenant, now, principal } = progress;
	const { operationId, responses } = match.route;
	const site = { operationId, exchange, tenant, now, principal };
	const row = rowOf(api.errors, refusal, site);
	const declared = row && responses[String(row.status)]?.errorCodes;
	return (
		row !== undefined &&
		row.status < 500 &&
		declared?.includes(row.code) === true
	);
}

async function endure(
	visit: FaultVisit,
	faults: readonly Fault[],
): Promise<AnyRefusal | undefined> {
	const { progress, timer } = visit;
	let refusal: AnyRefusal | undefined;
	for (const fault of faults) {
		const { effect } = fault;
		if (effect.kind !== "latency" && refusal !== undefined) continue;
		marking(progress)(fault);
		if (effect.kind === "latency") {
			const milliseconds = progress.world.faults.latency(effect);
			await pause(milliseconds, timer, progress.exchange.signal);
		} else {
			refusal = refusalOf(effect, visit);
			// What a fault answers is no answer of the API, which its spec need not declare.
			progress.isChecked = effect.kind !== "error";
			progress.isDropped = effect.kind === "connection-dropped";
		}
	}
	return refusal;
}

function refusalOf(
	effect: FaultEffect,
	{ progress, match }: FaultVisit,
): AnyRefusal | undefined {
	switch (effect.kind) {
		case "error": {
			const status = statusOfError(effect, match.route) ?? 500;
			const { code } = effect;
			return refuse("fault-injected", {
				status,
				...(code !== undefined && { wireCode: code }),
			});
		}
		case "account-locked":
			return refuse("account-locked", lockFacts(progress));
		case "account-blocked":
			return refuse("account-blocked", {});
		case "rate-limited": {
			const { retryAfterSeconds } = effect;
			const window = { requests: 1, windowSeconds: retryAfterSeconds };
			return refuse("rate-limited", {
				retryAfterSeconds,
				limit: 1,
				windows: [window],
			});
		}
		case "connection-dropped":
			return refuse("fault-injected", { status: 500 });
		default:
			return undefined;
	}
}

/** A lock that begins now and ends as the policy says. */
function lockFacts({ policy: { lockout }, now }: Progress) {
	const { release = "time", lockSeconds } = lockout;
	if (release !== "time") return { release };
	return lockSeconds === undefined
		? {}
		: {
				retryAfterSeconds: lockSeconds,
				lockedUntil: addSeconds(now, lockSeconds),
			};
}

function pause(
	milliseconds: number,
	timer: Timer,
	signal: AbortSignal | undefined,
): Promise<void> {
	return new Promise((resolve) => {
		const end = () => {
			stop();
			signal?.removeEventListener("abort", end);
			resolve();
		};
		const stop = timer.after(milliseconds, end);
		signal?.addEventListener("abort", end);
		if (signal?.aborted === true) end();
	});
}

function halfOf(body: string | Uint8Array): string | Uint8Array {
	return body.slice(0, Math.ceil(body.length / 2));
}
