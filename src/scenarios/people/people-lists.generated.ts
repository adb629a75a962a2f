// generated from `x-person` and `x-invented` of specs/*/scenario.yaml, do not edit; run npm run generate
import type { PeopleList } from "./people-lists.ts";

/** The list of people of each API. */
export const peopleLists: { readonly [api: string]: PeopleList } = {
	banking: {"name":"rootUsers","takes":[[["name"],"firstName"],[["surname"],"lastName"],[["email"],"email"],[["emailVerified"],"emailVerified"],[["mobile","countryCode"],"callingCode"],[["mobile","number"],"nationalNumber"],[["mobileVerified"],"phoneVerified"],[["dateOfBirth"],"birthDate"],[["password"],"password"]],"inner":[{"path":["identities","users"],"takes":[[["name"],"firstName"],[["surname"],"lastName"],[["email"],"email"],[["emailVerified"],"emailVerified"],[["mobile","countryCode"],"callingCode"],[["mobile","number"],"nationalNumber"],[["mobileVerified"],"phoneVerified"],[["dateOfBirth"],"birthDate"],[["password"],"password"]]}],"invented":{"identities":[{}]}},
	ciam: {"name":"accounts","takes":[[["email"],"email"],[["emailVerified"],"emailVerified"],[["phone"],"phoneNumber"],[["phoneVerified"],"phoneVerified"],[["username"],"username"],[["password"],"password"],[["profile","FirstName"],"firstName"],[["profile","LastName"],"lastName"],[["profile","BirthDate"],"birthDateMonthFirst"]],"inner":[],"invented":{}},
	merchant: {"name":"users","takes":[[["email"],"email"],[["emailVerified"],"emailVerified"],[["password"],"password"],[["firstName"],"firstName"],[["lastName"],"lastName"],[["phoneNumber"],"phoneNumber"]],"inner":[],"invented":{"role":"SimpleUser"}},
	mobility: {"name":"accounts","takes":[[["email"],"email"],[["emailIsVerified"],"emailVerified"],[["phoneNumber"],"phoneNumber"],[["phoneIsVerified"],"phoneVerified"],[["password"],"password"],[["firstName"],"firstName"],[["lastName"],"lastName"],[["birthDate"],"birthDate"]],"inner":[],"invented":{}},
	tenant: {"name":"customers","takes":[[["email"],"email"],[["emailVerified"],"emailVerified"],[["phone"],"phoneNumber"],[["phoneVerified"],"phoneVerified"],[["profile","firstName"],"firstName"],[["profile","lastName"],"lastName"],[["profile","birthDate"],"birthDate"]],"inner":[],"invented":{}},
};
