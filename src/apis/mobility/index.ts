import type { ApiDefinition, BasePath } from "../../pipeline/api-definition.ts";
import type {
	OperationTable,
	UntypedHandler,
} from "../../pipeline/operation.ts";
import type { RouteSpec } from "../../pipeline/route-spec.ts";
import { errors } from "./errors.ts";
import { defaultLocale, supportedLocales } from "./locale.ts";
import { authOperations } from "./operations/auth/index.ts";
import { customerOperations } from "./operations/customer/index.ts";
import { simulatorOperations } from "./operations/simulator/index.ts";
import { termsOperations } from "./operations/terms/index.ts";
import { verificationOperations } from "./operations/verification/index.ts";
import type { MobilityPolicy } from "./policy.ts";
import { seedTenant } from "./scenario/seed-tenant.ts";
import { createSchemes } from "./security.ts";
import { self } from "./self.ts";
import type { VerifySignature } from "./signature.ts";
import { type operations, routes } from "./spec.generated.ts";
import { accessTokens } from "./tokens.ts";
import { refusalBody } from "./wire.ts";

/** What a team may replace of the mobility API. */
export interface MobilityOptions {
	/**
	 * Checks the value of a signature while the policy's `signature.mode` is `custom` (default: takes
	 * none). Presence, freshness and replay are checked before and after it in any case.
	 */
	readonly verifySignature?: VerifySignature;
}

/** A missing handler does not compile. */
const handlers: OperationTable<operations, MobilityPolicy> = {
	...authOperations,
	...customerOperations,
	...verificationOperations,
	...termsOperations,
	...simulatorOperations,
};

/** Bare paths, and the vendor's two bases, each with the operations that the spec puts there. */
const bases: readonly BasePath[] = [
	{ prefix: "", serves: () => true },
	{ prefix: "/v1/{tenant}/auth", serves: isUnder("auth") },
	{ prefix: "/v1/{tenant}/front", serves: isUnder("front") },
];

function isUnder(base: "auth" | "front") {
	return ({ extensions }: RouteSpec): boolean => {
		const served = extensions["x-base"];
		return Array.isArray(served) && served.includes(base);
	};
}

/** Makes the mobility API: Wunder Mobility (formerly goUrban), User API and Authentication API. */
export function createMobilityApi({
	verifySignature = () => false,
}: MobilityOptions = {}): ApiDefinition<MobilityPolicy> {
	return {
		...self,
		title: "Mobility (Wunder Mobility / goUrban)",
		routes,
		loadValidators: async () =>
			(await import("./validators.generated.ts")).validators,
		// Each handler fits its operation, see the table; the pipeline pairs the two by their id.
		operations: handlers as unknown as Readonly<Record<string, UntypedHandler>>,
		services: undefined,
		bases,
		tenants: { default: "demo", known: ["demo", "other"] },
		locales: { default: defaultLocale, supported: supportedLocales },
		// Tenant, signature and bearer come before the body (fact sheet 4, C).
		order: ["authenticate", "validate"],
		accessTokens,
		schemes: createSchemes(verifySignature),
		errors,
		refusalBody,
		// Absent values are left out (W-basic); JSON drops what is undefined.
		renderBody: (body) => body,
		answerHeaders: ({ locale }) => [["content-language", locale]],
		seed: seedTenant,
	};
}

/** The mobility API as the simulator serves it. */
export const api = createMobilityApi();
