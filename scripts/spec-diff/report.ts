import type { ApiDiff } from "./compare.ts";

/** Tells a person what changed between two revisions, and whom it breaks. */
export function reportSpecDiff(
	base: string,
	revision: string,
	diffs: readonly ApiDiff[],
): string {
	const told = diffs.filter(isBreaking);
	const changes = count(told.flatMap((diff) => diff.changes).length, "change");
	const broken = told.flatMap((diff) => diff.broken).length;
	return [
		`Specs: ${base} .. ${revision}`,
		...told.flatMap(reportApi),
		"",
		told.length === 0
			? `No breaking change (${count(diffs.length, "API")} changed).`
			: `${changes} that may break a client; ${count(broken, "recorded interaction")} broken.`,
		"",
	].join("\n");
}

/** Whether a client that kept to the old spec may fail with the new one. */
export function isBreaking({ changes, broken }: ApiDiff): boolean {
	return changes.length > 0 || broken.length > 0;
}

function reportApi({ api, changes, broken }: ApiDiff): string[] {
	return [
		"",
		api,
		...changes.flatMap(({ rule, message, pointer }) => [
			`  change ${rule}: ${message}`,
			`    in the spec: ${pointer || "/"}`,
		]),
		...broken.flatMap(({ file, description, operationId, findings }) => [
			`  BROKEN ${operationId ?? "(no operation)"}: ${description}`,
			`    in ${file}`,
			...findings.flatMap(({ code, message, pactPointer, specPointer }) => [
				`    ${code}: ${message}`,
				`      in the pact: ${pactPointer}`,
				...(specPointer === undefined
					? []
					: [`      in the spec: ${specPointer}`]),
			]),
		]),
	];
}

function count(amount: number, noun: string): string {
	return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}
