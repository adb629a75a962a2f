import type { Rendered } from "./render.ts";
import type { ResponseSpec, RouteSpec } from "./route-spec.ts";
import type { OperationValidators } from "./validators.ts";

/**
 * Checks an answer against the spec of its operation.
 *
 * @returns what is wrong, in one sentence that names the operation; undefined when all is well
 */
export function responseViolation(
	route: RouteSpec,
	validators: OperationValidators,
	rendered: Rendered,
): string | undefined {
	const spec = route.responses[String(rendered.status)];
	const problem =
		spec === undefined
			? "the spec does not declare this status"
			: (partsProblem(spec, rendered) ?? bodyProblem(validators, rendered));
	if (problem === undefined) return undefined;
	return `Answer ${rendered.status} of ${route.operationId} does not conform to its spec: ${problem}.`;
}

function partsProblem(
	spec: ResponseSpec,
	rendered: Rendered,
): string | undefined {
	const { errorCode, mediaType } = rendered;
	if (errorCode !== undefined && !spec.errorCodes.includes(errorCode)) {
		return `error code ${errorCode} is not declared for this status`;
	}
	if (mediaType === undefined) {
		if (spec.mediaTypes.length > 0 && spec.bodyIsOptional !== true)
			return "the body is missing";
	} else if (!spec.mediaTypes.includes(mediaType)) {
		return `media type ${mediaType} is not declared for this status`;
	}
	const missing = spec.headers.find(
		(name) => !rendered.headers.some(([sent]) => sent.toLowerCase() === name),
	);
	return missing === undefined ? undefined : `header ${missing} is missing`;
}

function bodyProblem(
	validators: OperationValidators,
	rendered: Rendered,
): string | undefined {
	const { status, mediaType, value } = rendered;
	if (mediaType === undefined || value === undefined) return undefined;
	const validate = validators.response[String(status)]?.[mediaType];
	if (validate === undefined || validate(value)) return undefined;
	const issues = (validate.errors ?? []).slice(0, 3);
	return issues
		.map(({ instancePath, message, params }) => {
			return `${instancePath || "body"} ${message ?? "is wrong"} ${JSON.stringify(params)}`;
		})
		.join("; ");
}
