import type { ApiDefinition } from "../../pipeline/api-definition.ts";
import type {
	OperationTable,
	UntypedHandler,
} from "../../pipeline/operation.ts";
import { errors } from "./errors.ts";
import { customObjectOperations } from "./operations/custom-object/index.ts";
import { loginOperations } from "./operations/login/index.ts";
import { manageOperations } from "./operations/manage/index.ts";
import { passwordOperations } from "./operations/password/index.ts";
import { registrationOperations } from "./operations/registration/index.ts";
import { securityOperations } from "./operations/security/index.ts";
import { sessionOperations } from "./operations/session/index.ts";
import { simulatorOperations } from "./operations/simulator/index.ts";
import { userOperations } from "./operations/user/index.ts";
import type { CiamPolicy } from "./policy.ts";
import { uidOf } from "./profile/record.ts";
import { seedTenant } from "./scenario/seed-tenant.ts";
import { keySent, tenantOf } from "./security/api-key.ts";
import { schemes } from "./security.ts";
import { self } from "./self.ts";
import { matching, refusalStatus } from "./sent.ts";
import { type operations, routes } from "./spec.generated.ts";
import { defaultTenant } from "./tenants.ts";
import { refusalBody } from "./wire.ts";

/** A missing handler does not compile. */
const handlers: OperationTable<operations, CiamPolicy> = {
	...registrationOperations,
	...passwordOperations,
	...loginOperations,
	...userOperations,
	...sessionOperations,
	...securityOperations,
	...customObjectOperations,
	...manageOperations,
	...simulatorOperations,
};

/** The ciam API: the Authentication API of LoginRadius. */
export const api: ApiDefinition<CiamPolicy> = {
	...self,
	title: "CIAM (LoginRadius)",
	routes,
	loadValidators: async () =>
		(await import("./validators.generated.ts")).validators,
	// Each handler fits its operation, see the table; the pipeline pairs the two by their id.
	operations: handlers as unknown as Readonly<Record<string, UntypedHandler>>,
	services: undefined,
	bases: [{ prefix: "", serves: () => true }],
	tenants: { default: defaultTenant, known: [defaultTenant], of: tenantOf },
	publicId: uidOf,
	locales: { default: "en", supported: ["en"] },
	matching,
	assumedMediaType: "application/json",
	projectedBy: "fields",
	refusalStatus,
	// Keys and tokens are told before the body is read (C).
	order: ["authenticate", "validate"],
	rateLimitKey: keySent,
	accessTokens: { form: "opaque" },
	schemes,
	errors,
	refusalBody,
	// Handlers write every member themselves, null included; JSON drops what is undefined.
	renderBody: (body) => body,
	seed: seedTenant,
};
