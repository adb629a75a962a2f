import { readAccountBy } from "../../../../core/flows/find-account.ts";
import { soughtUsername } from "../../identifiers/read.ts";
import { operation } from "../../operation.ts";

/** Says whether a username is taken. */
export const checkUsername = operation(
	"checkUsername",
	async ({ flow, query }) => {
		const holder = await readAccountBy(flow, soughtUsername(query.username));
		return { status: 200, body: { IsExist: holder !== undefined } };
	},
);
