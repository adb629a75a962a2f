import type { ChallengeId } from "../../core/values.ts";
import type {
	ApiDefinition,
	BasePath,
	PathParameters,
} from "../../pipeline/api-definition.ts";
import type {
	OperationTable,
	UntypedHandler,
} from "../../pipeline/operation.ts";
import { errors } from "./errors.ts";
import { idempotency } from "./idempotency.ts";
import { makeId } from "./ids.ts";
import { authOperations } from "./operations/auth/index.ts";
import { customerOperations } from "./operations/customer/index.ts";
import { simulatorOperations } from "./operations/simulator/index.ts";
import { verificationOperations } from "./operations/verification/index.ts";
import { userIdOf } from "./people/person.ts";
import type { BankingPolicy } from "./policy.ts";
import { seedTenant } from "./scenario/seed-tenant.ts";
import { callerKey } from "./security/api-key.ts";
import { schemes } from "./security.ts";
import { self } from "./self.ts";
import { type operations, routes } from "./spec.generated.ts";
import { accessTokens } from "./tokens.ts";
import { announce } from "./webhooks/announce.ts";
import { webhooks } from "./webhooks/delivery.ts";
import { refusalBody } from "./wire.ts";

/** A missing handler does not compile. */
const handlers: OperationTable<operations, BankingPolicy> = {
	...authOperations,
	...customerOperations,
	...verificationOperations,
	...simulatorOperations,
};

/** Bare paths (C), and the vendor's two bases (O32, SIM), each with its operations. */
const bases: readonly BasePath[] = [
	{ prefix: "", serves: () => true },
	{ prefix: "/multi", serves: isUnder("multi") },
	{ prefix: "/simulate/api", serves: isUnder("simulate") },
];

function isUnder(base: "multi" | "simulate"): BasePath["serves"] {
	return ({ extensions }) => {
		const served = extensions["x-base"];
		return Array.isArray(served) && served.includes(base);
	};
}

function withUpperCaseChannel(parameters: PathParameters): PathParameters {
	const { channel } = parameters;
	return channel === undefined
		? parameters
		: { ...parameters, channel: channel.toUpperCase() };
}

/** The banking API: Weavr Multi, as far as identity goes, and its Simulator API. */
export const api: ApiDefinition<BankingPolicy> = {
	...self,
	title: "Banking (Weavr Multi)",
	routes,
	loadValidators: async () =>
		(await import("./validators.generated.ts")).validators,
	// Each handler fits its operation, see the table; the pipeline pairs the two by their id.
	operations: handlers as unknown as Readonly<Record<string, UntypedHandler>>,
	services: undefined,
	bases,
	tenants: { default: "main", known: ["main"] },
	publicId: userIdOf,
	locales: { default: "en", supported: ["en"] },
	isOffered: ({ extensions }, { profile }) => {
		const profiles = extensions["x-profiles"];
		return !Array.isArray(profiles) || profiles.includes(profile);
	},
	normalisePath: (parameters, { lenientChannelCase }) =>
		lenientChannelCase ? withUpperCaseChannel(parameters) : parameters,
	// The check order of the fact sheet (section 1, C): who and which token, then the input.
	order: ["authenticate", "validate", "idempotency", "authorise"],
	rateLimitKey: callerKey,
	idempotency,
	accessTokens,
	schemes,
	errors,
	refusalBody,
	// Absent values are left out; JSON drops what is undefined.
	renderBody: (body) => body,
	answerHeaders: ({ traceId }) => [["request-ref", traceId]],
	announce,
	webhooks,
	makeChallengeId: (random) => makeId(random) as ChallengeId, // becomes one by being put
	seed: seedTenant,
};
