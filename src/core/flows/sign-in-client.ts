import { clientCollection, keyDigestOf } from "../api-client.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import { resourceId } from "../record-keys.ts";
import type { FlowContext } from "./context.ts";
import { openSession, type SignedIn } from "./open-session.ts";

/**
 * Signs in an API client with its key. An unknown client is not told apart from a wrong key.
 *
 * @returns the sign-in, without an account, or `secret-mismatch`
 */
export function signInClient(
	context: FlowContext,
	command: { readonly clientId: string; readonly clientKey: string },
): Promise<Outcome<SignedIn, "secret-mismatch">> {
	const { clientId, clientKey } = command;
	const id = resourceId(context.realm, clientCollection, clientId);
	return context.store.transact(async (transaction) => {
		const client = await transaction.get("resource", id);
		const expected = (client && keyDigestOf(client)) ?? "";
		const given = context.digest.sha256(clientKey);
		if (!context.digest.equal(given, expected))
			return refuse("secret-mismatch", { hasPassword: true });
		const owner = { kind: "client", clientId } as const;
		return accept(
			await openSession(context, transaction, { owner, methods: ["pwd"] }),
		);
	});
}
