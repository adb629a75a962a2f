import { branchReply } from "../../branches/branch-wire.ts";
import { branchesOf, findServing } from "../../branches/branches.ts";
import { readPosition } from "../../branches/positions.ts";
import { chooseLocale } from "../../locale.ts";
import { operation } from "../../operation.ts";

/** Finds the nearest branch that serves a position: GET /branches/resolve, M25 (S, W-disc; rest C). */
export const resolveBranch = operation(
	"resolveBranch",
	async ({ flow, query, acceptedLocale }) => {
		const position = readPosition(query);
		if (!position.ok) return position;
		const near = await findServing(branchesOf(flow), position.value);
		if (!near.ok) return near;
		const branch = near.value.branch.defaultLanguage;
		const wished = chooseLocale({ accepted: acceptedLocale, branch });
		return { status: 200, ...branchReply(near.value, wished) };
	},
);
