import { identifierOf } from "../../../core/account.ts";
import { InvariantError } from "../../../core/errors.ts";
import type { Account, Identifier } from "../../../core/records.ts";
import type { IdentityId } from "../identities/identity-id.ts";
import type { CredentialType } from "../programme.ts";
import type { components } from "../spec.generated.ts";
import type { Mobile } from "./mobile.ts";

type Schemas = components["schemas"];

/**
 * What is kept of a person: the profile of an account of this API. An alias, so that it counts as
 * plain data.
 */
export type PersonProfile = {
	readonly credential: CredentialType;
	/** What the person may act for, in the order of creation; one for an authorised user. */
	readonly identities: readonly [IdentityId, ...IdentityId[]];
	readonly name: string;
	readonly surname: string;
	readonly mobile?: Mobile;
	/** As in `1985-12-10`. */
	readonly birthDate?: string;
	readonly address?: Schemas["Address"];
	readonly occupation?: string;
	readonly nationality?: string;
	readonly placeOfBirth?: string;
};

/** The profile of a person. Sign-ups and scenarios give everybody one. */
export function profileOf({
	profile,
}: Pick<Account, "profile">): PersonProfile {
	if (Array.isArray(profile.identities) && profile.identities.length > 0)
		return profile as unknown as PersonProfile; // only this API writes profiles of its realm
	throw new InvariantError(
		"Failed to read the profile of a person: it names no identity. Make people through the operations of the API or a scenario.",
	);
}

/** What marks the accounts of this API, as the wire knows them: `user_id`, `credentials.id`. */
export function userIdentifier(id: string): Identifier {
	return { type: "username", value: id };
}

/** The `user_id` of a person: of a root user the id of the first identity (ONV). */
export function userIdOf(account: Pick<Account, "identifiers">): string {
	return identifierOf(account, "username")?.value ?? "";
}

/** Who signs in, on the wire. */
export function credentialsOf(account: Account): Schemas["CredentialId"] {
	return { type: profileOf(account).credential, id: userIdOf(account) };
}

/** Whether the person owns identities, or is authorised for one. */
export function isRoot(account: Pick<Account, "profile">): boolean {
	return profileOf(account).credential === "ROOT";
}
