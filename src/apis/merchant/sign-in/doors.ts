import { isVerified } from "../../../core/account.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
	refuse,
} from "../../../core/errors.ts";
import type { Account } from "../../../core/records.ts";
import { roleOf, roles } from "../people/roles.ts";
import type { MerchantPolicy } from "../policy.ts";
import { refuseHere } from "../refusals.ts";

type Admission = Accepted<void> | AnyRefusal;

/** Lets in whoever signs in on the merchant side: by role, VPN and verified address (S, L-auth; C). */
export function admitManager(policy: MerchantPolicy) {
	return (account: Account): Admission => {
		const door = admitAt("signInManager", account);
		if (!door.ok) return door;
		if (roleOf(account) === "SuperAdmin" && !policy.vpn)
			return refuseHere("vpn-required", {});
		return policy.requireEmailVerification && !isVerified(account, "email")
			? refuse("identifier-unverified", { identifier: "email" })
			: accept(undefined);
	};
}

/** Lets in app users (C). */
export function admitUser(account: Account): Admission {
	return admitAt("signIn", account);
}

/** Lets everybody but a super admin reset a password; the answer is that of an unknown address (S). */
export function admitToReset(account: Account): Admission {
	return roleOf(account) === "SuperAdmin"
		? refuse("account-unknown", {})
		: accept(undefined);
}

function admitAt(
	door: "signIn" | "signInManager",
	account: Account,
): Admission {
	const role = roleOf(account);
	const right = roles[role].door;
	return right === door
		? accept(undefined)
		: refuseHere("wrong-door", { role, door: right });
}
