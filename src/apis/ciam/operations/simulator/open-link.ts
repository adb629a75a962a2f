import { landings } from "../../messages/landings.ts";
import { operation } from "../../operation.ts";

/** Says what a page behind a link of a mail would send: GET /simulator/link (C). */
export const openLink = operation("openLink", async ({ query }) => {
	const { vtype, vtoken } = query;
	const { method, path } = landings[vtype];
	return {
		status: 200,
		body: { vtype, vtoken, method, path: path(vtoken) },
	};
});
