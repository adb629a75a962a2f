import type { TenantSettings } from "../settings.ts";
import type { components } from "../spec.generated.ts";

type FormField =
	components["schemas"]["AppInfo"]["RegistrationFormSchema"][number];

/** The fields of the registration form: what finds an account, the password, what is demanded. */
export function formFields({
	login,
	registration,
}: TenantSettings): readonly FormField[] {
	const { identifiers } = login;
	const fields: FormField[] = [];
	if (identifiers.includes("email"))
		fields.push(field("emailid", "Email", "required|valid_email"));
	if (identifiers.includes("phone"))
		fields.push(field("phoneid", "Phone number", "valid_phoneno"));
	if (identifiers.includes("username"))
		fields.push(field("username", "Username", ""));
	if (login.password)
		fields.push(field("password", "Password", "required", "password"));
	for (const name of registration.requiredFields)
		fields.push(field(name.toLowerCase(), name, "required"));
	return fields;
}

function field(
	name: string,
	display: string,
	rules: string,
	type = "string",
): FormField {
	return {
		Checked: true,
		type,
		name,
		display,
		rules,
		options: null,
		permission: "w",
		DataSource: null,
		Parent: null,
		ParentDataSource: null,
	};
}
