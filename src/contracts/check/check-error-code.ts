import type { RouteSpec } from "../../pipeline/route-spec.ts";
import { declaredResponse } from "../pact/declared-response.ts";
import { pointerTo } from "../pact/json-pointer.ts";
import type { PactInteraction } from "../pact/pact.ts";
import { wireCodeOf } from "../pact/wire-code.ts";
import type { Finding } from "./finding.ts";

/** Whether a refusal carries an error code that its operation can give under this status. */
export function checkErrorCode(
	{ index, response }: PactInteraction,
	route: RouteSpec,
): readonly Finding[] {
	const code = wireCodeOf(response.body);
	const declared = declaredResponse(route, response.status);
	if (code === undefined || declared === undefined) return [];
	const { errorCodes } = declared.spec;
	if (errorCodes.length === 0 || errorCodes.includes(code)) return [];
	return [
		{
			code: "response.error-code.unknown",
			severity: "error",
			message: `${route.operationId} never answers ${response.status} with the code ${code}. It has ${errorCodes.join(", ")}.`,
			pactPointer: `${pointerTo("interactions", index)}${response.bodyPointer}`,
			specPointer: pointerTo(
				"paths",
				route.path,
				route.method.toLowerCase(),
				"responses",
				declared.key,
			),
			found: code,
		},
	];
}
