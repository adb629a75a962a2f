import { signOut } from "../../../../core/flows/sign-out.ts";
import { sessionOf } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { forgetDevice } from "../../push-device.ts";

/** Ends the session of the bearer token: POST /logout, M8 (S; rest C). */
export const logout = operation("logout", async (request) => {
	await forgetDevice(request);
	const { id: sessionId } = sessionOf(request.principal);
	await signOut(request.flow, { sessionId });
	return { status: 204 };
});
