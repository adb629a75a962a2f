import { operation } from "../../operation.ts";
import { verifyPerson } from "../../people/verify-person.ts";

/** Verifies a consumer in one go: POST /consumers/{consumer_id}/verify, 7.1 (SIM; rest C). */
export const verifyConsumer = operation(
	"verifyConsumer",
	async ({ flow, path }) => {
		const id = { type: "CONSUMER", id: path.consumer_id } as const;
		const verified = await verifyPerson(flow, id);
		return verified.ok ? { status: 204 } : verified;
	},
);
