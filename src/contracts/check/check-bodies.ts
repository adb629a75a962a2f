import { memberOf, pointerTo } from "../pact/json-pointer.ts";
import type { PactInteraction } from "../pact/pact.ts";
import type { Finding } from "./finding.ts";

/**
 * Bodies of version 4 that stand under `contents`. The text of the specification says so, its examples
 * and all tools say `content`: one verifier then leaves the body unread, another takes its wrapper for
 * the body.
 */
export function checkBodies({
	index,
	source,
}: PactInteraction): readonly Finding[] {
	if (source.type === undefined) return [];
	return ["request", "response"].flatMap((part): Finding[] => {
		const body = memberOf(source[part], "body");
		const isMisnamed =
			memberOf(body, "contents") !== undefined &&
			memberOf(body, "content") === undefined;
		if (!isMisnamed) return [];
		return [
			{
				code: "body.content.misnamed",
				severity: "error",
				message: `The ${part} has its body under "contents", which no tool reads. Put it under "content".`,
				pactPointer: pointerTo("interactions", index, part, "body", "contents"),
			},
		];
	});
}
