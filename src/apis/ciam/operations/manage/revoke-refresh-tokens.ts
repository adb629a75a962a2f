import { revokeRefreshTokens as revokeAll } from "../../../../core/flows/revoke-refresh-tokens.ts";
import { operation } from "../../operation.ts";
import { personOfUid } from "../../people/person-of-uid.ts";

/** Ends all refresh tokens of a person: DELETE /manage/account/{uid}/access_token/refresh/revoke, 3.9 (T, D). */
export const revokeRefreshTokens = operation(
	"revokeRefreshTokens",
	async ({ flow, path }) => {
		const person = await personOfUid(flow, path.uid);
		if (!person.ok) return person;
		const revoked = await revokeAll(flow, { accountId: person.value.id });
		return revoked.ok ? { status: 200, body: { IsDeleted: true } } : revoked;
	},
);
