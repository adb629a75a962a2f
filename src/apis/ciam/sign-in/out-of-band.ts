import { identifierOf } from "../../../core/account.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
	refuse,
} from "../../../core/errors.ts";
import type { CompleteSignIn } from "../../../core/flows/complete-sign-in.ts";
import { readAccountBy } from "../../../core/flows/find-account.ts";
import { readEmail, type Sought, soughtUsername } from "../identifiers/read.ts";
import type { CiamContext } from "../operation.ts";
import { refuseFeature, refuseHere } from "../refusals.ts";
import type { TenantSettings } from "../settings.ts";
import { completion } from "./complete.ts";

/**
 * Ends the ways in that ask for no second factor: what proves them is a second way already, or two
 * factors in one (C).
 */
export function plainCompletion(
	request: Pick<CiamContext, "flow" | "policy" | "exchange">,
): CompleteSignIn<AnyRefusal> {
	const complete = completion(request);
	return (transaction, order) =>
		complete(transaction, { ...order, secondFactor: "not-needed" });
}

/** Whether the tenant has a way in switched on (1059, 1135, 1146, 1160). */
export function checkWay(
	{ login }: Pick<TenantSettings, "login">,
	way: "passwordless" | "smart" | "oneTouch" | "withoutCallback",
): Accepted<void> | AnyRefusal {
	return login[way] ? accept(undefined) : refuseFeature(features[way]);
}

const features = {
	passwordless: "passwordless",
	smart: "smart-login",
	oneTouch: "one-touch",
	withoutCallback: "no-callback",
} as const;

/** Reads to whom a mail goes: by address, else by username (1141, 1038). */
export function readMailed({
	email,
	username,
}: {
	readonly email?: string;
	readonly username?: string;
}): Accepted<Sought> | AnyRefusal {
	if (email !== undefined) {
		const read = readEmail(email);
		return read.ok ? accept({ type: "email", value: read.value }) : read;
	}
	return username === undefined
		? refuseHere("no-identifier", {})
		: accept(soughtUsername(username));
}

/** The address to which whoever has a username got their code. */
export async function mailboxOf(
	{ flow }: Pick<CiamContext, "flow">,
	username: string,
): Promise<Accepted<string> | AnyRefusal> {
	const account = await readAccountBy(flow, soughtUsername(username));
	if (account === undefined) return refuse("account-unknown", {});
	const email = identifierOf(account, "email")?.value;
	return email === undefined
		? refuse("challenge-unknown", { purpose: "sign-in", channel: "email" })
		: accept(email);
}
