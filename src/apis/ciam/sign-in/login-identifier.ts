import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import {
	readEmail,
	readPhone,
	type Sought,
	soughtUsername,
} from "../identifiers/read.ts";
import type { CiamContext } from "../operation.ts";
import { refuseFeature, refuseHere } from "../refusals.ts";
import type { LoginIdentifier } from "../settings.ts";

/** The identifiers a login may have; the first that is there counts. */
export interface LoginNames {
	readonly email?: string;
	readonly username?: string;
	readonly phone?: string;
}

/**
 * Reads by what somebody wants to log in.
 *
 * @returns it, or why not: 908 without one, 1038, 1096, or that the tenant does not take this kind
 */
export function readLogin(
	{ policy }: Pick<CiamContext, "policy">,
	{ email, username, phone }: LoginNames,
): Accepted<Sought> | AnyRefusal {
	const read = readAny(email, username, phone);
	if (!read.ok) return read;
	const { identifiers } = policy.settings.login;
	const refused = kindRefused(identifiers, read.value.type);
	return refused ?? read;
}

function readAny(
	email: string | undefined,
	username: string | undefined,
	phone: string | undefined,
): Accepted<Sought> | AnyRefusal {
	if (email !== undefined && email !== "") {
		const read = readEmail(email);
		return read.ok ? accept({ type: "email", value: read.value }) : read;
	}
	if (username !== undefined && username !== "")
		return accept(soughtUsername(username));
	if (phone !== undefined && phone !== "") {
		const read = readPhone(phone);
		return read.ok ? accept({ type: "phone", value: read.value }) : read;
	}
	return refuseHere("parameter-missing", { name: "email" });
}

/** Refuses a kind of identifier that the tenant does not take (1077, 1074, 1238, 1183). */
export function kindRefused(
	taken: readonly LoginIdentifier[],
	type: Sought["type"],
): AnyRefusal | undefined {
	if (type === "external" || taken.includes(type)) return undefined;
	if (type === "username") return refuseFeature("username-login");
	const isOnlyUsername = taken.length === 1 && taken[0] === "username";
	if (isOnlyUsername) return refuseFeature("only-username-login");
	return refuseFeature(type === "email" ? "email-login" : "phone-login");
}
