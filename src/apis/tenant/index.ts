import type { ApiDefinition } from "../../pipeline/api-definition.ts";
import type {
	OperationTable,
	UntypedHandler,
} from "../../pipeline/operation.ts";
import { errors } from "./errors.ts";
import { defaultLocale, supportedLocales } from "./messages/index.ts";
import { authenticateCustomer } from "./operations/authenticate-customer.ts";
import { getCustomer } from "./operations/get-customer.ts";
import { getJwks } from "./operations/get-jwks.ts";
import { openEmailLink } from "./operations/open-email-link.ts";
import { saveCustomer } from "./operations/save-customer.ts";
import { knownTenants, type TenantPolicy } from "./policy.ts";
import { refusalBody } from "./problem.ts";
import { seedTenant } from "./scenario/seed-tenant.ts";
import { neoCustomer } from "./security/neo-customer.ts";
import { self } from "./self.ts";
import { type operations, routes } from "./spec.generated.ts";
import { accessTokens } from "./tokens.ts";

/** A missing handler does not compile. */
const handlers: OperationTable<operations, TenantPolicy> = {
	getCustomer,
	saveCustomer,
	authenticateCustomer,
	openEmailLink,
	getJwks,
};

/** The tenant API: The Wallet Crew (Neostore), customer API. */
export const api: ApiDefinition<TenantPolicy> = {
	...self,
	title: "Tenant (The Wallet Crew / Neostore)",
	routes,
	loadValidators: async () =>
		(await import("./validators.generated.ts")).validators,
	// Each handler fits its operation, see the table; the pipeline pairs the two by their id.
	operations: handlers as unknown as Readonly<Record<string, UntypedHandler>>,
	services: undefined,
	bases: [{ prefix: "", serves: () => true }],
	tenants: { default: "demo", known: knownTenants, parameter: "tenantId" },
	locales: { default: defaultLocale, supported: supportedLocales },
	// Unreadable JSON is told before a bad token, a bad token before what the contract binds (C).
	order: ["read", "authenticate", "validate"],
	accessTokens,
	schemes: { "neo-customer": neoCustomer },
	errors,
	refusalBody,
	// Fields without value are left out; JSON drops what is undefined.
	renderBody: (body) => body,
	seed: seedTenant,
};
