import type { Reader } from "../ports/store.ts";
import { ownedBy } from "../record-keys.ts";
import type { Challenge } from "../records.ts";
import type { PersonSession } from "./load-person.ts";

/** The latest yes or no that was asked for on a device to complete a session; undefined: none was. */
export async function sessionApproval(
	reader: Reader,
	{ session, account }: PersonSession,
): Promise<Challenge | undefined> {
	const owned = await reader.list("challenge", ownedBy(account.id));
	return owned.findLast(
		(asked) =>
			asked.form === "approval" &&
			asked.purpose === "second-factor" &&
			asked.sessionId === session.id,
	);
}
