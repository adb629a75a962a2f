import type { ApiDefinition, BasePath } from "../../pipeline/api-definition.ts";
import type {
	OperationTable,
	UntypedHandler,
} from "../../pipeline/operation.ts";
import { errors } from "./errors.ts";
import { defaultLocale, supportedLocales } from "./locale.ts";
import { authOperations } from "./operations/auth/index.ts";
import { customerOperations } from "./operations/customer/index.ts";
import { simulatorOperations } from "./operations/simulator/index.ts";
import { verificationOperations } from "./operations/verification/index.ts";
import { objectIdOf } from "./people/object-id.ts";
import type { MerchantPolicy } from "./policy.ts";
import { seedTenant } from "./scenario/seed-tenant.ts";
import { schemes } from "./security.ts";
import { self } from "./self.ts";
import { type operations, routes } from "./spec.generated.ts";
import { accessTokens } from "./tokens.ts";
import { refusalBody } from "./wire.ts";

/** A missing handler does not compile. */
const handlers: OperationTable<operations, MerchantPolicy> = {
	...authOperations,
	...customerOperations,
	...verificationOperations,
	...simulatorOperations,
};

/** Bare paths (C), and the vendor's two bases (L-v2, L-uni). */
const bases: readonly BasePath[] = ["", "/api", "/api/next"].map((prefix) => ({
	prefix,
	serves: () => true,
}));

/** The merchant API: Lyzi (formerly Fidly), Authentication API. */
export const api: ApiDefinition<MerchantPolicy> = {
	...self,
	title: "Merchant (Lyzi)",
	routes,
	loadValidators: async () =>
		(await import("./validators.generated.ts")).validators,
	// Each handler fits its operation, see the table; the pipeline pairs the two by their id.
	operations: handlers as unknown as Readonly<Record<string, UntypedHandler>>,
	services: undefined,
	bases,
	tenants: { default: "main", known: ["main"] },
	publicId: ({ id }) => objectIdOf(id),
	locales: { default: defaultLocale, supported: supportedLocales },
	// Validation errors are listed after 401 and 404 (L-auth, L-col, L-con).
	order: ["authenticate", "validate"],
	accessTokens,
	schemes,
	errors,
	refusalBody,
	// The envelope is made by the handlers, which know its words.
	renderBody: (body) => body,
	answerHeaders: ({ acceptedLocale }) => [
		["content-language", acceptedLocale ?? defaultLocale],
	],
	seed: seedTenant,
};
