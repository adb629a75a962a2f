import { InvariantError } from "../../../core/errors.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import type { AccountPrincipal } from "../../../pipeline/principal.ts";
import { type Identity, readIdentity } from "./identity.ts";
import { identityOf } from "./identity-id.ts";

/** The identity that a session acts for. */
export async function actingIdentity(
	{ store, realm }: FlowContext,
	{ session, account }: Pick<AccountPrincipal, "session" | "account">,
): Promise<Identity> {
	const id = identityOf(session, account);
	const identity = await readIdentity(store, realm, id);
	if (identity !== undefined) return identity;
	throw new InvariantError(
		`Failed to read the ${id.type} ${id.id} of a session: there is no such identity. Make people through the operations of the API or a scenario.`,
	);
}
