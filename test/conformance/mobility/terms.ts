import { replaceTerms } from "../../../src/core/flows/replace-terms.ts";
import { operator } from "../../support/mobility-demo.ts";
import { asAda, unknownId, type Ways } from "./acts.ts";

const path = "/termsandconditions";

/** M30 to M33. */
export const termsWays: Ways = {
	listTermsAndConditions: {
		200: (app) => app.get(`${path}?branchId=1`),
		U691: (app) => app.get(path),
		U890: (app) => app.get(`${path}?branchId=${unknownId}`),
	},
	getTermsAndConditions: {
		200: (app) => app.get(`${path}/11`),
		U690: (app) => app.get(`${path}/${unknownId}`),
	},
	acceptTermsAndConditions: {
		204: (app) => asAda(app, "POST", path, { body: { id: 11 } }),
		U602: async (app) => {
			await replaceTerms(operator(app), { termsId: 11 });
			return asAda(app, "POST", path, { body: { id: 11 } });
		},
		U690: (app) => asAda(app, "POST", path, { body: { id: unknownId } }),
	},
	listAcceptances: {
		200: (app) => asAda(app, "GET", `/customers${path}?branchId=1`),
		U691: (app) => asAda(app, "GET", `/customers${path}`),
		U890: (app) => asAda(app, "GET", `/customers${path}?branchId=${unknownId}`),
	},
};
