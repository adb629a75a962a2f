import type { FlowContext } from "../../../core/flows/context.ts";
import type { UpdateAccount } from "../../../core/flows/update-account.ts";
import type { Account } from "../../../core/records.ts";
import { branchesOf, readBranch } from "../branches/branches.ts";
import { chooseLocale, localeOf } from "../locale.ts";
import { homeBranchId } from "./customer-wire.ts";

/**
 * The language a merge patch asks for: null returns to the default of the home branch, one that is
 * not spoken here is passed over (M21, C).
 */
export async function readLanguage(
	flow: FlowContext,
	account: Account,
	language: string | null | undefined,
): Promise<Pick<UpdateAccount, "locale">> {
	if (language === null) {
		const branch = await readBranch(branchesOf(flow), homeBranchId(account));
		return { locale: chooseLocale({ branch: branch?.defaultLanguage }) };
	}
	const locale = localeOf(language);
	return locale === undefined ? {} : { locale };
}
