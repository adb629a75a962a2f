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
import { refuseFeature, refuseHere } from "../refusals.ts";
import type { TenantSettings } from "../settings.ts";

/** Names of a person as a body sends them; the first that is there counts. */
export interface NamesSent {
	readonly email?: string | undefined;
	readonly phone?: string | undefined;
	readonly username?: string | undefined;
}

/**
 * The identifier that a request names somebody by. Refuses with `identifier-malformed` or
 * `parameter-missing`.
 */
export function soughtOf({
	email,
	phone,
	username,
}: NamesSent): Accepted<Sought> | AnyRefusal {
	if (email !== undefined) {
		const read = readEmail(email);
		return read.ok ? accept({ type: "email", value: read.value }) : read;
	}
	if (phone !== undefined) {
		const read = readPhone(phone);
		return read.ok ? accept({ type: "phone", value: read.value }) : read;
	}
	return username === undefined
		? refuseHere("parameter-missing", { name: "email" })
		: accept(soughtUsername(username));
}

/** Whether the tenant lets people come in by phone number. Refuses with `feature-off`. */
export function checkPhoneLogin({
	login,
}: TenantSettings): Accepted<void> | AnyRefusal {
	return login.identifiers.includes("phone")
		? accept(undefined)
		: refuseFeature("phone-login");
}
