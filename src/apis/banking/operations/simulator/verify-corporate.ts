import { operation } from "../../operation.ts";
import { verifyPerson } from "../../people/verify-person.ts";

/** Verifies a corporate in one go: POST /corporates/{corporate_id}/verify, 7.1 (SIM; rest C). */
export const verifyCorporate = operation(
	"verifyCorporate",
	async ({ flow, path }) => {
		const id = { type: "CORPORATE", id: path.corporate_id } as const;
		const verified = await verifyPerson(flow, id);
		return verified.ok ? { status: 204 } : verified;
	},
);
