import type { Account } from "../../../core/records.ts";
import type { components } from "../spec.generated.ts";

/** What a person is to the vendor. */
export type Role = components["schemas"]["Role"];

/** A kind of organisation a person belongs to. */
export type OrganisationKind = "company" | "association";

interface RoleTraits {
	/** The operation at which the role signs in. */
	readonly door: "signIn" | "signInManager" | "none";
	/** Whether sign-ins ask for a second factor from the start. */
	readonly secondFactor: boolean;
	/** What the person belongs to; a cashier's must be known already. */
	readonly organisation?: OrganisationKind;
	/** Whether the compliance check concerns the role. */
	readonly hasKyb?: boolean;
}

/** What each role may and must (fact sheet, section 4: S, L-rol; rest C). */
export const roles: { readonly [role in Role]: RoleTraits } = {
	Manager: {
		door: "signInManager",
		secondFactor: true,
		organisation: "company",
		hasKyb: true,
	},
	SuperManager: { door: "signInManager", secondFactor: true },
	Cashier: {
		door: "signInManager",
		secondFactor: true,
		organisation: "company",
	},
	Observer: { door: "signInManager", secondFactor: true },
	Association: {
		door: "signInManager",
		secondFactor: false,
		organisation: "association",
	},
	SimpleUser: { door: "signIn", secondFactor: false },
	SuperAdmin: { door: "signInManager", secondFactor: true },
	Service: { door: "none", secondFactor: false },
};

/** Whether a text names a role. */
export function isRole(text: unknown): text is Role {
	return typeof text === "string" && Object.hasOwn(roles, text);
}

/** The role of a person. Registration and scenarios give everybody one. */
export function roleOf({ profile }: Pick<Account, "profile">): Role {
	return isRole(profile.role) ? profile.role : "SimpleUser";
}
