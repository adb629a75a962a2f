import { identifierOf, isVerified } from "../../../core/account.ts";
import { proofingOf } from "../../../core/proofing.ts";
import type { Account } from "../../../core/records.ts";
import { secondFactorAtSignIn } from "../../../core/second-factor.ts";
import { defaultLang, localeOf } from "../locale.ts";
import type { MerchantPolicy } from "../policy.ts";
import type { components } from "../spec.generated.ts";
import { objectIdOf } from "./object-id.ts";
import { roleOf, roles } from "./roles.ts";

type Schemas = components["schemas"];

/** The outside check behind `kybStatus`. */
export const kyb = "kyb";

/** A person on the wire (C). */
export function toUser(
	account: Account,
	policy: Pick<MerchantPolicy, "totp">,
): Schemas["User"] {
	const { id, ...person } = personOf(account, policy);
	const phoneNumber = textIn(account, "phoneNumber");
	const phoneNumberCountry = textIn(account, "phoneNumberCountry");
	return {
		id,
		...person,
		...(phoneNumber !== undefined && { phoneNumber }),
		...(phoneNumberCountry !== undefined && { phoneNumberCountry }),
		role: roleOf(account),
		emailVerified: isVerified(account, "email"),
		lang: localeOf(account.locale) ?? defaultLang,
		createdAt: new Date(account.createdAt).toISOString(),
	};
}

/** A person who has just registered with a role that may (S; rest C). */
export function toRegisteredUser(
	account: Account,
	role: Schemas["RegistrableRole"],
	policy: Pick<MerchantPolicy, "totp">,
): Schemas["RegisteredUser"] {
	const { id: userId, ...person } = personOf(account, policy);
	return { userId, ...person, role, emailVerified: false };
}

function personOf(account: Account, policy: Pick<MerchantPolicy, "totp">) {
	const companyId = textIn(account, "companyId");
	const associationId = textIn(account, "associationId");
	const needed = secondFactorAtSignIn(account, policy.totp);
	return {
		id: objectIdOf(account.id),
		email: identifierOf(account, "email")?.value ?? "",
		firstName: textIn(account, "firstName") ?? "",
		lastName: textIn(account, "lastName") ?? "",
		twoFactorEnabled: needed !== "not-needed",
		...(companyId !== undefined && { companyId }),
		...(associationId !== undefined && { associationId }),
		...(roles[roleOf(account)].hasKyb && { kybStatus: kybStatusOf(account) }),
	};
}

function kybStatusOf(account: Account): Schemas["KybStatus"] {
	return proofingOf(account, kyb) === "approved" ? "APPROVED" : "PENDING";
}

function textIn(
	{ profile }: Pick<Account, "profile">,
	field: string,
): string | undefined {
	const value = profile[field];
	return typeof value === "string" ? value : undefined;
}
