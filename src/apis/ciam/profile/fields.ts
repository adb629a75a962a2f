import type { Json } from "../../../core/values.ts";

/** Fields of free text that a person may edit. Source: T. */
export const textFields = [
	"About",
	"Age",
	"Associations",
	"City",
	"Company",
	"CoverPhoto",
	"Currency",
	"Favicon",
	"FirstName",
	"FullName",
	"Gender",
	"GistsUrl",
	"GravatarImageUrl",
	"HomeTown",
	"Honors",
	"HttpsImageUrl",
	"ImageUrl",
	"Industry",
	"IsGeoEnabled",
	"LastName",
	"LocalCity",
	"LocalCountry",
	"LocalLanguage",
	"MainAddress",
	"MiddleName",
	"NickName",
	"Political",
	"Prefix",
	"ProfessionalHeadline",
	"ProfileCity",
	"ProfileCountry",
	"ProfileName",
	"ProfileUrl",
	"PublicRepository",
	"Quota",
	"RelationshipStatus",
	"Religion",
	"RepositoryUrl",
	"StarredUrl",
	"State",
	"Suffix",
	"TagLine",
	"ThumbnailImageUrl",
	"TimeZone",
	"Website",
	"BirthDate",
	"ExternalUserLoginId",
] as const;

/** Objects and lists that a person may edit; null when unset. Source: T. */
export const nestedFields = [
	"Country",
	"CustomFields",
	"ProfileImageUrls",
	"WebProfiles",
	"Addresses",
	"PhoneNumbers",
	"InterestedIn",
	"Awards",
	"Books",
	"Certifications",
	"Courses",
	"CurrentStatus",
	"Educations",
	"Family",
	"FavoriteThings",
	"Games",
	"IMAccounts",
	"InspirationalPeople",
	"Interests",
	"Languages",
	"MemberUrlResources",
	"Movies",
	"MutualFriends",
	"Patents",
	"PlacesLived",
	"Positions",
	"Projects",
	"Publications",
	"RecommendationsReceived",
	"RelatedProfileViews",
	"Skills",
	"Sports",
	"TeleVisionShow",
	"Volunteer",
] as const;

/** Counters that a person may edit; 0 when unset. Source: T. */
export const counterFields = [
	"FollowersCount",
	"FriendsCount",
	"NumRecommenders",
	"PrivateGists",
	"PublicGists",
	"TotalPrivateRepository",
	"TotalStatusesCount",
] as const;

/** Flags that a person may edit; false when unset. Source: T. */
export const flagFields = [
	"IsEmailSubscribed",
	"IsProtected",
	"Hireable",
] as const;

/** Fields that only the vendor or a provider fills in, and that nothing fills in here. */
const emptyFields = [
	"Language",
	"Quote",
	"Created",
	"UpdatedTime",
	"Verified",
	"LRUserID",
	"AgeRange",
	"KloutScore",
	"Subscription",
	"Suggestions",
	"ProviderAccessCredential",
	"ExternalIds",
	"Organizations",
	"RegistrationData",
	"LastLoginLocation",
	"LastPasswordChangeToken",
] as const;

const editable: ReadonlySet<string> = new Set([
	...textFields,
	...nestedFields,
	...counterFields,
	...flagFields,
]);

/** Whether a field of a profile is one that a person may edit. */
export function isEditable(name: string): boolean {
	return editable.has(name);
}

/** Every field with nothing in it: text and lists null, counters 0, flags false (T). */
export const unsetFields: { readonly [name: string]: Json } = {
	...filledWith([...textFields, ...nestedFields, ...emptyFields], null),
	...filledWith(
		[...counterFields, "BoardsCount", "LikesCount", "PinsCount"],
		0,
	),
	...filledWith(flagFields, false),
};

function filledWith(names: readonly string[], value: Json) {
	return Object.fromEntries(names.map((name) => [name, value]));
}
