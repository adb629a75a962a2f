import {
	type Accepted,
	type AnyRefusal,
	accept,
	refuse,
} from "../../../core/errors.ts";
import { type Sought, soughtUsername } from "../identifiers/read.ts";
import { refuseHere } from "../refusals.ts";
import { soughtOf } from "./sought.ts";

/**
 * The identifier by which a backend looks for an account. What has no good form belongs to nobody.
 * Refuses with `no-identifier` or `account-unknown`.
 */
export function soughtByBackend(names: {
	readonly email?: string;
	readonly phone?: string;
	readonly userName?: string;
}): Accepted<Sought> | AnyRefusal {
	const { email, phone, userName } = names;
	if (email === undefined && phone === undefined)
		return userName === undefined
			? refuseHere("no-identifier", {})
			: accept(soughtUsername(userName));
	const sought = soughtOf({ email, phone });
	return sought.ok ? sought : refuse("account-unknown", {});
}
