import { operation } from "../../operation.ts";
import { refuseHere } from "../../refusals.ts";

/** Forgets a world. `DELETE /worlds/{world}`. */
export const removeWorld = operation(
	"removeWorld",
	async ({ path, services }) => {
		const isRemoved = await services.worlds.remove(path.world);
		return isRemoved
			? { status: 204 }
			: refuseHere("world-unknown", { world: path.world });
	},
);
