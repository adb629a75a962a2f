// generated from specs/ciam, do not edit; run npm run generate
// @ts-nocheck: compiled schemas, checked by their own tests
import type { OperationValidators } from "../../pipeline/validators.ts";
import type { operations } from "./spec.generated.ts";

function ye(r){let t=0;for(let D=0;D<r.length;D++,t++){let x=r.charCodeAt(D),a=x>=55296&&x<=56319,p=r.charCodeAt(D+1);a&&p>=56320&&p<=57343&&D++}return t}var Ie={date:ke,"date-time":Ue,email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,
uuid:/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,uri:/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i};function ke(r){let t=/^(\d{4})-(\d\d)-(\d\d)$/.
exec(r);if(!t)return!1;let[D,x,a]=[t[1],t[2],t[3]].map(Number);if(D===void 0||x===void 0||a===void 0)return!1;let e=[31,D%4===0&&(D%100!==0||D%400===0)?29:28,31,
30,31,30,31,31,30,31,30,31];return a>=1&&a<=(e[x-1]??0)}function Ue(r){let t=/^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;return/[t ]/i.
test(r.charAt(10))&&ke(r.slice(0,10))&&t.test(r.slice(11))}var Ne=de;function K(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=K.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsExist===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsExist"},message:"must have required property 'IsExist'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(n!=="IsExist"){let l={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}if(r.IsExist!==void 0&&typeof r.IsExist!="boolean"){let n={instancePath:t+"/IsExist",schemaPath:"#/properties/IsExist/type",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return K.errors=e,s===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var S={type:"object",additionalProperties:!1,required:["Uid","ID","Provider","Email","UserName","PhoneId","FirstName","LastName","EmailVerified","PhoneIdVerifie\
d","IsActive","IsDeleted","IsLoginLocked","LoginLockedType","NoOfLogins","CreatedDate","ModifiedDate"],properties:{Uid:{$ref:"HexId"},ID:{$ref:"HexId"},Provider:{
type:"string",maxLength:50},Email:{type:["array","null"],maxItems:20,items:{$ref:"ProfileEmail"}},About:{$ref:"ProfileText"},Age:{$ref:"ProfileText"},Associations:{
$ref:"ProfileText"},City:{$ref:"ProfileText"},Company:{$ref:"ProfileText"},CoverPhoto:{$ref:"ProfileText"},Currency:{$ref:"ProfileText"},Favicon:{$ref:"ProfileT\
ext"},FirstName:{$ref:"ProfileText"},FullName:{$ref:"ProfileText"},Gender:{$ref:"ProfileText"},GistsUrl:{$ref:"ProfileText"},GravatarImageUrl:{$ref:"ProfileText"},
HomeTown:{$ref:"ProfileText"},Honors:{$ref:"ProfileText"},HttpsImageUrl:{$ref:"ProfileText"},ImageUrl:{$ref:"ProfileText"},Industry:{$ref:"ProfileText"},IsGeoEnabled:{
$ref:"ProfileText"},LastName:{$ref:"ProfileText"},LocalCity:{$ref:"ProfileText"},LocalCountry:{$ref:"ProfileText"},LocalLanguage:{$ref:"ProfileText"},MainAddress:{
$ref:"ProfileText"},MiddleName:{$ref:"ProfileText"},NickName:{$ref:"ProfileText"},Political:{$ref:"ProfileText"},Prefix:{$ref:"ProfileText"},ProfessionalHeadline:{
$ref:"ProfileText"},ProfileCity:{$ref:"ProfileText"},ProfileCountry:{$ref:"ProfileText"},ProfileName:{$ref:"ProfileText"},ProfileUrl:{$ref:"ProfileText"},PublicRepository:{
$ref:"ProfileText"},Quota:{$ref:"ProfileText"},RelationshipStatus:{$ref:"ProfileText"},Religion:{$ref:"ProfileText"},RepositoryUrl:{$ref:"ProfileText"},StarredUrl:{
$ref:"ProfileText"},State:{$ref:"ProfileText"},Suffix:{$ref:"ProfileText"},TagLine:{$ref:"ProfileText"},ThumbnailImageUrl:{$ref:"ProfileText"},TimeZone:{$ref:"P\
rofileText"},Website:{$ref:"ProfileText"},BirthDate:{type:["string","null"],maxLength:10},Country:{oneOf:[{$ref:"Country"},{type:"null"}]},Addresses:{type:["arr\
ay","null"],maxItems:20,items:{$ref:"Address"}},PhoneNumbers:{type:["array","null"],maxItems:20,items:{$ref:"PhoneNumber"}},CustomFields:{oneOf:[{$ref:"TextMap"},
{type:"null"}]},ProfileImageUrls:{oneOf:[{$ref:"TextMap"},{type:"null"}]},WebProfiles:{oneOf:[{$ref:"TextMap"},{type:"null"}]},InterestedIn:{type:["array","null"],
maxItems:50,items:{type:"string",maxLength:100}},Awards:{$ref:"ProfileList"},Books:{$ref:"ProfileList"},Certifications:{$ref:"ProfileList"},Courses:{$ref:"Profi\
leList"},CurrentStatus:{$ref:"ProfileList"},Educations:{$ref:"ProfileList"},Family:{$ref:"ProfileList"},FavoriteThings:{$ref:"ProfileList"},Games:{$ref:"Profile\
List"},IMAccounts:{$ref:"ProfileList"},InspirationalPeople:{$ref:"ProfileList"},Interests:{$ref:"ProfileList"},Languages:{$ref:"ProfileList"},MemberUrlResources:{
$ref:"ProfileList"},Movies:{$ref:"ProfileList"},MutualFriends:{$ref:"ProfileList"},Patents:{$ref:"ProfileList"},PlacesLived:{$ref:"ProfileList"},Positions:{$ref:"\
ProfileList"},Projects:{$ref:"ProfileList"},Publications:{$ref:"ProfileList"},RecommendationsReceived:{$ref:"ProfileList"},RelatedProfileViews:{$ref:"ProfileLis\
t"},Skills:{$ref:"ProfileList"},Sports:{$ref:"ProfileList"},TeleVisionShow:{$ref:"ProfileList"},Volunteer:{$ref:"ProfileList"},FollowersCount:{$ref:"ProfileCoun\
ter"},FriendsCount:{$ref:"ProfileCounter"},NumRecommenders:{$ref:"ProfileCounter"},PrivateGists:{$ref:"ProfileCounter"},PublicGists:{$ref:"ProfileCounter"},TotalPrivateRepository:{
$ref:"ProfileCounter"},TotalStatusesCount:{$ref:"ProfileCounter"},IsEmailSubscribed:{type:"boolean"},IsProtected:{type:"boolean"},Hireable:{type:"boolean"},ExternalUserLoginId:{
type:["string","null"],maxLength:255},BoardsCount:{$ref:"ProfileCounter"},LikesCount:{$ref:"ProfileCounter"},PinsCount:{$ref:"ProfileCounter"},Language:{$ref:"P\
rofileText"},Quote:{$ref:"ProfileText"},Created:{$ref:"ProfileText"},UpdatedTime:{$ref:"ProfileText"},Verified:{$ref:"ProfileText"},LRUserID:{type:["string","nu\
ll"],maxLength:500},AgeRange:{oneOf:[{$ref:"ProfileListItem"},{type:"null"}]},KloutScore:{oneOf:[{$ref:"ProfileListItem"},{type:"null"}]},Subscription:{oneOf:[{
$ref:"ProfileListItem"},{type:"null"}]},Suggestions:{oneOf:[{$ref:"ProfileListItem"},{type:"null"}]},ProviderAccessCredential:{oneOf:[{$ref:"ProviderAccessCrede\
ntial"},{type:"null"}]},FirstLogin:{type:"boolean"},PreviousUids:{type:["array","null"],maxItems:20,items:{$ref:"HexId"}},CreatedDate:{type:["string","null"],format:"\
date-time",maxLength:35},ModifiedDate:{type:["string","null"],format:"date-time",maxLength:35},ProfileModifiedDate:{type:["string","null"],format:"date-time",maxLength:35},
SignupDate:{type:["string","null"],format:"date-time",maxLength:35},LastLoginDate:{type:["string","null"],format:"date-time",maxLength:35},UserName:{type:["stri\
ng","null"],maxLength:255},PhoneId:{type:["string","null"],maxLength:20},UnverifiedEmail:{type:["array","null"],maxItems:20,items:{$ref:"ProfileEmail"}},EmailVerified:{
type:"boolean"},PhoneIdVerified:{type:"boolean"},IsActive:{type:"boolean"},IsDeleted:{type:"boolean"},IsLoginLocked:{type:"boolean"},LoginLockedType:{type:["str\
ing","null"],maxLength:30},IsCustomUid:{type:"boolean"},IsSecurePassword:{type:"boolean"},IsRequiredFieldsFilledOnce:{type:"boolean"},IsPasswordBreached:{type:"\
boolean"},NoOfLogins:{type:"integer",minimum:0},RegistrationProvider:{type:["string","null"],maxLength:50},RegistrationSource:{type:["string","null"],maxLength:2048},
LastLoginLocation:{type:["string","null"],maxLength:255},SessionLimit:{type:["integer","null"],minimum:0},LastPasswordChangeDate:{type:["string","null"],format:"\
date-time",maxLength:35},LastPasswordChangeToken:{type:["string","null"],maxLength:500},PasswordExpirationDate:{type:["string","null"],format:"date-time",maxLength:35},
Password:{type:["string","null"],maxLength:255},PIN:{oneOf:[{$ref:"PinInfo"},{type:"null"}]},Roles:{type:["array","null"],maxItems:100,items:{type:"string",maxLength:100}},
PrivacyPolicy:{oneOf:[{$ref:"PrivacyPolicyAcceptance"},{type:"null"}]},ConsentProfile:{oneOf:[{$ref:"ConsentProfile"},{type:"null"}]},ExternalIds:{type:["array",
"null"],maxItems:50,items:{$ref:"ExternalId"}},Organizations:{type:["array","null"],maxItems:100,items:{$ref:"OrganizationOfProfile"}},RegistrationData:{oneOf:[
{$ref:"ProfileListItem"},{type:"null"}]},Identities:{type:["array","null"],maxItems:20,items:{$ref:"SocialProfile"}}},$id:"Profile"},Se=Object.prototype.hasOwnProperty,
k=ye;var qe=new RegExp("^[A-Za-z0-9_-]{1,50}$","u");function q(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,
s=0,m=q.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof r=="string"){if(k(r)>50){let n={instancePath:t,schemaPath:"#/maxLe\
ngth",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),s++}if(!qe.test(r)){let n={instancePath:t,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,50}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,50}$"'};e===null?e=[n]:e.push(n),
s++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}return q.errors=
e,s===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=G.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof r=="string"){if(k(r)>254){let n={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,254]},
message:"must NOT have more than 254 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[n]:e.push(n),s++}return G.errors=e,s===0}G.evaluated={dynamicProps:!1,dynamicItems:!1};function V(r,{instancePath:t="",
parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=V.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Type===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Type"},message:"must have required property 'Type'"};e===null?e=[n]:e.push(n),s++}if(r.Value===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"Value"},message:"must have required property 'Value'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="Type"||n==="Value")){
let l={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional propert\
ies"};e===null?e=[l]:e.push(l),s++}if(r.Type!==void 0){let n=r.Type;if(typeof n=="string"){if(k(n)>50){let l={instancePath:t+"/Type",schemaPath:"#/properties/Ty\
pe/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:t+
"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}r.Value!==void 0&&(G(r.
Value,{instancePath:t+"/Value",parentData:r,parentDataProperty:"Value",rootData:a,dynamicAnchors:p})||(e=e===null?G.errors:e.concat(G.errors),s=e.length))}else{
let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return V.errors=e,s===0}V.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Re={type:["string","null"],maxLength:500,$id:"ProfileText"};function o(r,{instancePath:t="",parentData:D,
parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=o.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof r!=
"string"&&r!==null){let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:Re.type},message:"must be string,null"};e===null?e=[n]:e.push(n),s++}if(typeof r==
"string"&&k(r)>500){let n={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,500]},message:"must NOT have more than 500 characters"};
e===null?e=[n]:e.push(n),s++}return o.errors=e,s===0}o.evaluated={dynamicProps:!1,dynamicItems:!1};var xe={type:"object",additionalProperties:!1,properties:{Code:{
type:["string","null"],maxLength:10},Name:{type:["string","null"],maxLength:100}},$id:"Country"};function H(r,{instancePath:t="",parentData:D,parentDataProperty:x,
rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=H.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.
isArray(r)){for(let n in r)if(!(n==="Code"||n==="Name")){let l={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.Code!==void 0){let n=r.Code;if(typeof n!="string"&&n!==null){let l={instancePath:t+
"/Code",schemaPath:"#/properties/Code/type",keyword:"type",params:{type:xe.properties.Code.type},message:"must be string,null"};e===null?e=[l]:e.push(l),s++}if(typeof n==
"string"&&k(n)>10){let l={instancePath:t+"/Code",schemaPath:"#/properties/Code/maxLength",keyword:"maxLength",params:{bounds:[0,10]},message:"must NOT have more\
 than 10 characters"};e===null?e=[l]:e.push(l),s++}}if(r.Name!==void 0){let n=r.Name;if(typeof n!="string"&&n!==null){let l={instancePath:t+"/Name",schemaPath:"\
#/properties/Name/type",keyword:"type",params:{type:xe.properties.Name.type},message:"must be string,null"};e===null?e=[l]:e.push(l),s++}if(typeof n=="string"&&
k(n)>100){let l={instancePath:t+"/Name",schemaPath:"#/properties/Name/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 10\
0 characters"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[n]:e.push(n),s++}return H.errors=e,s===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function B(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=B.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Type===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"Type"},message:"must have required property 'Type'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="Type"||n==="Address1"||
n==="Address2"||n==="City"||n==="State"||n==="PostalCode"||n==="Region"||n==="Country")){let l={instancePath:t,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.Type!==void 0&&(o(r.Type,{instancePath:t+
"/Type",parentData:r,parentDataProperty:"Type",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.Address1!==void 0&&(o(r.Address1,
{instancePath:t+"/Address1",parentData:r,parentDataProperty:"Address1",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.Address2!==
void 0&&(o(r.Address2,{instancePath:t+"/Address2",parentData:r,parentDataProperty:"Address2",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),
s=e.length)),r.City!==void 0&&(o(r.City,{instancePath:t+"/City",parentData:r,parentDataProperty:"City",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(
o.errors),s=e.length)),r.State!==void 0&&(o(r.State,{instancePath:t+"/State",parentData:r,parentDataProperty:"State",rootData:a,dynamicAnchors:p})||(e=e===null?
o.errors:e.concat(o.errors),s=e.length)),r.PostalCode!==void 0&&(o(r.PostalCode,{instancePath:t+"/PostalCode",parentData:r,parentDataProperty:"PostalCode",rootData:a,
dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.Region!==void 0&&(o(r.Region,{instancePath:t+"/Region",parentData:r,parentDataProperty:"\
Region",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.Country!==void 0&&(o(r.Country,{instancePath:t+"/Country",parentData:r,
parentDataProperty:"Country",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length))}else{let n={instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return B.errors=e,s===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var we={type:"object",additionalProperties:!1,required:["PhoneType","PhoneNumber"],properties:{PhoneType:{type:["string","null"],maxLength:50},PhoneNumber:{type:[
"string","null"],maxLength:30}},$id:"PhoneNumber"};function W(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,
s=0,m=W.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.PhoneType===void 0){let n={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PhoneType"},message:"must have required property 'PhoneType'"};e===null?e=[n]:
e.push(n),s++}if(r.PhoneNumber===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PhoneNumber"},message:"must h\
ave required property 'PhoneNumber'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="PhoneType"||n==="PhoneNumber")){let l={instancePath:t,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.
PhoneType!==void 0){let n=r.PhoneType;if(typeof n!="string"&&n!==null){let l={instancePath:t+"/PhoneType",schemaPath:"#/properties/PhoneType/type",keyword:"type",
params:{type:we.properties.PhoneType.type},message:"must be string,null"};e===null?e=[l]:e.push(l),s++}if(typeof n=="string"&&k(n)>50){let l={instancePath:t+"/P\
honeType",schemaPath:"#/properties/PhoneType/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[
l]:e.push(l),s++}}if(r.PhoneNumber!==void 0){let n=r.PhoneNumber;if(typeof n!="string"&&n!==null){let l={instancePath:t+"/PhoneNumber",schemaPath:"#/properties/\
PhoneNumber/type",keyword:"type",params:{type:we.properties.PhoneNumber.type},message:"must be string,null"};e===null?e=[l]:e.push(l),s++}if(typeof n=="string"&&
k(n)>30){let l={instancePath:t+"/PhoneNumber",schemaPath:"#/properties/PhoneNumber/maxLength",keyword:"maxLength",params:{bounds:[0,30]},message:"must NOT have \
more than 30 characters"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[n]:e.push(n),s++}return W.errors=e,s===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ae={type:"object",maxProperties:100,additionalProperties:{
type:["string","null"],maxLength:2e3},$id:"TextMap"};function O(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,
s=0,m=O.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>100){let n={
instancePath:t,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{bounds:[0,100]},message:"must NOT have more than 100 properties"};e===null?e=[n]:e.push(
n),s++}for(let n in r){let l=r[n];if(typeof l!="string"&&l!==null){let d={instancePath:t+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalPr\
operties/type",keyword:"type",params:{type:Ae.additionalProperties.type},message:"must be string,null"};e===null?e=[d]:e.push(d),s++}if(typeof l=="string"&&k(l)>
2e3){let d={instancePath:t+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},
message:"must NOT have more than 2000 characters"};e===null?e=[d]:e.push(d),s++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return O.errors=e,s===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fe={type:["arra\
y","null"],maxItems:100,items:{$ref:"ProfileListItem"},$id:"ProfileList"};function N(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=N.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>30){let n={instancePath:t,schemaPath:"#/maxPropertie\
s",keyword:"maxProperties",params:{bounds:[0,30]},message:"must NOT have more than 30 properties"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return N.errors=e,s===0}N.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function c(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=c.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),!Array.isArray(r)&&r!==null){let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:Fe.type},message:"\
must be array,null"};e===null?e=[n]:e.push(n),s++}if(Array.isArray(r)){if(r.length>100){let l={instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{
bounds:[0,100]},message:"must NOT have more than 100 items"};e===null?e=[l]:e.push(l),s++}let n=r.length;for(let l=0;l<n;l++)N(r[l],{instancePath:t+"/"+l,parentData:r,
parentDataProperty:l,rootData:a,dynamicAnchors:p})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)}return c.errors=e,s===0}c.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function L(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=L.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:t,schemaPath:"#\
/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[n]:e.push(n),s++}return L.errors=e,s===0}L.evaluated={dynamicProps:!1,dynamicItems:!1};
var Ce={type:"object",additionalProperties:!1,properties:{AccessToken:{type:["string","null"],maxLength:4096},TokenSecret:{type:["string","null"],maxLength:4096}},
$id:"ProviderAccessCredential"};function z(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=z.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!(n==="AccessToken"||n==="Token\
Secret")){let l={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have addition\
al properties"};e===null?e=[l]:e.push(l),s++}if(r.AccessToken!==void 0){let n=r.AccessToken;if(typeof n!="string"&&n!==null){let l={instancePath:t+"/AccessToken",
schemaPath:"#/properties/AccessToken/type",keyword:"type",params:{type:Ce.properties.AccessToken.type},message:"must be string,null"};e===null?e=[l]:e.push(l),s++}
if(typeof n=="string"&&k(n)>4096){let l={instancePath:t+"/AccessToken",schemaPath:"#/properties/AccessToken/maxLength",keyword:"maxLength",params:{bounds:[0,4096]},
message:"must NOT have more than 4096 characters"};e===null?e=[l]:e.push(l),s++}}if(r.TokenSecret!==void 0){let n=r.TokenSecret;if(typeof n!="string"&&n!==null){
let l={instancePath:t+"/TokenSecret",schemaPath:"#/properties/TokenSecret/type",keyword:"type",params:{type:Ce.properties.TokenSecret.type},message:"must be str\
ing,null"};e===null?e=[l]:e.push(l),s++}if(typeof n=="string"&&k(n)>4096){let l={instancePath:t+"/TokenSecret",schemaPath:"#/properties/TokenSecret/maxLength",keyword:"\
maxLength",params:{bounds:[0,4096]},message:"must NOT have more than 4096 characters"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:t,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return z.errors=e,s===0}z.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var he={type:"object",additionalProperties:!1,required:["PIN","Skipped","SkippedDate","LastPINChangeDate","LastPINChangeToken"],properties:{PIN:{
type:["string","null"],maxLength:255},Skipped:{type:"boolean"},SkippedDate:{type:["string","null"],format:"date-time",maxLength:35},LastPINChangeDate:{type:["st\
ring","null"],format:"date-time",maxLength:35},LastPINChangeToken:{type:["string","null"],maxLength:255}},$id:"PinInfo"},F=Ie["date-time"];function Z(r,{instancePath:t="",
parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=Z.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.PIN===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"P\
IN"},message:"must have required property 'PIN'"};e===null?e=[n]:e.push(n),s++}if(r.Skipped===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"Skipped"},message:"must have required property 'Skipped'"};e===null?e=[n]:e.push(n),s++}if(r.SkippedDate===void 0){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"SkippedDate"},message:"must have required property 'SkippedDate'"};e===null?e=[n]:e.push(n),
s++}if(r.LastPINChangeDate===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"LastPINChangeDate"},message:"must\
 have required property 'LastPINChangeDate'"};e===null?e=[n]:e.push(n),s++}if(r.LastPINChangeToken===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"LastPINChangeToken"},message:"must have required property 'LastPINChangeToken'"};e===null?e=[n]:e.push(n),s++}for(let n in r)
if(!(n==="PIN"||n==="Skipped"||n==="SkippedDate"||n==="LastPINChangeDate"||n==="LastPINChangeToken")){let l={instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.PIN!==void 0){let n=r.
PIN;if(typeof n!="string"&&n!==null){let l={instancePath:t+"/PIN",schemaPath:"#/properties/PIN/type",keyword:"type",params:{type:he.properties.PIN.type},message:"\
must be string,null"};e===null?e=[l]:e.push(l),s++}if(typeof n=="string"&&k(n)>255){let l={instancePath:t+"/PIN",schemaPath:"#/properties/PIN/maxLength",keyword:"\
maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[l]:e.push(l),s++}}if(r.Skipped!==void 0&&typeof r.Skipped!="boo\
lean"){let n={instancePath:t+"/Skipped",schemaPath:"#/properties/Skipped/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:
e.push(n),s++}if(r.SkippedDate!==void 0){let n=r.SkippedDate;if(typeof n!="string"&&n!==null){let l={instancePath:t+"/SkippedDate",schemaPath:"#/properties/Skip\
pedDate/type",keyword:"type",params:{type:he.properties.SkippedDate.type},message:"must be string,null"};e===null?e=[l]:e.push(l),s++}if(typeof n=="string"){if(k(
n)>35){let l={instancePath:t+"/SkippedDate",schemaPath:"#/properties/SkippedDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have mo\
re than 35 characters"};e===null?e=[l]:e.push(l),s++}if(!F(n)){let l={instancePath:t+"/SkippedDate",schemaPath:"#/properties/SkippedDate/format",keyword:"format",
params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[l]:e.push(l),s++}}}if(r.LastPINChangeDate!==void 0){let n=r.LastPINChangeDate;if(typeof n!=
"string"&&n!==null){let l={instancePath:t+"/LastPINChangeDate",schemaPath:"#/properties/LastPINChangeDate/type",keyword:"type",params:{type:he.properties.LastPINChangeDate.
type},message:"must be string,null"};e===null?e=[l]:e.push(l),s++}if(typeof n=="string"){if(k(n)>35){let l={instancePath:t+"/LastPINChangeDate",schemaPath:"#/pr\
operties/LastPINChangeDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[l]:e.push(l),s++}if(!F(
n)){let l={instancePath:t+"/LastPINChangeDate",schemaPath:"#/properties/LastPINChangeDate/format",keyword:"format",params:{format:"date-time"},message:'must mat\
ch format "date-time"'};e===null?e=[l]:e.push(l),s++}}}if(r.LastPINChangeToken!==void 0){let n=r.LastPINChangeToken;if(typeof n!="string"&&n!==null){let l={instancePath:t+
"/LastPINChangeToken",schemaPath:"#/properties/LastPINChangeToken/type",keyword:"type",params:{type:he.properties.LastPINChangeToken.type},message:"must be stri\
ng,null"};e===null?e=[l]:e.push(l),s++}if(typeof n=="string"&&k(n)>255){let l={instancePath:t+"/LastPINChangeToken",schemaPath:"#/properties/LastPINChangeToken/\
maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Z.errors=e,s===0}Z.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function R(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=R.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof r=="string"){if(k(r)>35){let n={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,35]},
message:"must NOT have more than 35 characters"};e===null?e=[n]:e.push(n),s++}if(!F(r)){let n={instancePath:t,schemaPath:"#/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[n]:e.push(n),s++}return R.errors=e,s===0}R.evaluated={dynamicProps:!1,dynamicItems:!1};function J(r,{instancePath:t="",
parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=J.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Version===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Version"},message:"must have required property 'Version'"};e===null?e=[n]:e.push(n),s++}if(r.AcceptSource===void 0){let n={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"AcceptSource"},message:"must have required property 'AcceptSource'"};e===null?e=[n]:e.push(n),s++}if(r.AcceptDateTime===
void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"AcceptDateTime"},message:"must have required property 'AcceptD\
ateTime'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="Version"||n==="AcceptSource"||n==="AcceptDateTime")){let l={instancePath:t,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.Version!==
void 0){let n=r.Version;if(typeof n=="string"){if(k(n)>50){let l={instancePath:t+"/Version",schemaPath:"#/properties/Version/maxLength",keyword:"maxLength",params:{
bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:t+"/Version",schemaPath:"#/properties/Ver\
sion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(r.AcceptSource!==void 0){let n=r.AcceptSource;if(typeof n==
"string"){if(k(n)>255){let l={instancePath:t+"/AcceptSource",schemaPath:"#/properties/AcceptSource/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"\
must NOT have more than 255 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:t+"/AcceptSource",schemaPath:"#/properties/AcceptSource/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}r.AcceptDateTime!==void 0&&(R(r.AcceptDateTime,{instancePath:t+"/AcceptDate\
Time",parentData:r,parentDataProperty:"AcceptDateTime",rootData:a,dynamicAnchors:p})||(e=e===null?R.errors:e.concat(R.errors),s=e.length))}else{let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return J.errors=e,s===0}J.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var De={type:"object",additionalProperties:!1,required:["AcceptedConsentVersions","Consents"],properties:{AcceptedConsentVersions:{type:["array",
"null"],maxItems:50,items:{type:"object",additionalProperties:!1,required:["Event","Version","IsCustom"],properties:{Event:{type:"string",maxLength:100},Version:{
type:"integer",minimum:0},IsCustom:{type:"boolean"}}}},Consents:{type:["array","null"],maxItems:100,items:{type:"object",additionalProperties:!1,required:["Cons\
entOptionId","AcceptOnDate"],properties:{ConsentOptionId:{type:"string",maxLength:100},AcceptOnDate:{type:["string","null"],format:"date-time",maxLength:35}}}}},
$id:"ConsentProfile"};function X(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=X.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.AcceptedConsentVersions===void 0){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"AcceptedConsentVersions"},message:"must have required property 'AcceptedConsentVersions'"};e===
null?e=[n]:e.push(n),s++}if(r.Consents===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Consents"},message:"m\
ust have required property 'Consents'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="AcceptedConsentVersions"||n==="Consents")){let l={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}
if(r.AcceptedConsentVersions!==void 0){let n=r.AcceptedConsentVersions;if(!Array.isArray(n)&&n!==null){let l={instancePath:t+"/AcceptedConsentVersions",schemaPath:"\
#/properties/AcceptedConsentVersions/type",keyword:"type",params:{type:De.properties.AcceptedConsentVersions.type},message:"must be array,null"};e===null?e=[l]:
e.push(l),s++}if(Array.isArray(n)){if(n.length>50){let d={instancePath:t+"/AcceptedConsentVersions",schemaPath:"#/properties/AcceptedConsentVersions/maxItems",keyword:"\
maxItems",params:{bounds:[0,50]},message:"must NOT have more than 50 items"};e===null?e=[d]:e.push(d),s++}let l=n.length;for(let d=0;d<l;d++){let w=n[d];if(w&&typeof w==
"object"&&!Array.isArray(w)){if(w.Event===void 0){let v={instancePath:t+"/AcceptedConsentVersions/"+d,schemaPath:"#/properties/AcceptedConsentVersions/items/req\
uired",keyword:"required",params:{missingProperty:"Event"},message:"must have required property 'Event'"};e===null?e=[v]:e.push(v),s++}if(w.Version===void 0){let v={
instancePath:t+"/AcceptedConsentVersions/"+d,schemaPath:"#/properties/AcceptedConsentVersions/items/required",keyword:"required",params:{missingProperty:"Versio\
n"},message:"must have required property 'Version'"};e===null?e=[v]:e.push(v),s++}if(w.IsCustom===void 0){let v={instancePath:t+"/AcceptedConsentVersions/"+d,schemaPath:"\
#/properties/AcceptedConsentVersions/items/required",keyword:"required",params:{missingProperty:"IsCustom"},message:"must have required property 'IsCustom'"};e===
null?e=[v]:e.push(v),s++}for(let v in w)if(!(v==="Event"||v==="Version"||v==="IsCustom")){let C={instancePath:t+"/AcceptedConsentVersions/"+d,schemaPath:"#/prop\
erties/AcceptedConsentVersions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional proper\
ties"};e===null?e=[C]:e.push(C),s++}if(w.Event!==void 0){let v=w.Event;if(typeof v=="string"){if(k(v)>100){let C={instancePath:t+"/AcceptedConsentVersions/"+d+"\
/Event",schemaPath:"#/properties/AcceptedConsentVersions/items/properties/Event/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have mo\
re than 100 characters"};e===null?e=[C]:e.push(C),s++}}else{let C={instancePath:t+"/AcceptedConsentVersions/"+d+"/Event",schemaPath:"#/properties/AcceptedConsen\
tVersions/items/properties/Event/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[C]:e.push(C),s++}}if(w.Version!==void 0){let v=w.
Version;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){let C={instancePath:t+"/AcceptedConsentVersions/"+d+"/Version",schemaPath:"#/properties/Accept\
edConsentVersions/items/properties/Version/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[C]:e.push(C),s++}if(typeof v=="nu\
mber"&&isFinite(v)&&(v<0||isNaN(v))){let C={instancePath:t+"/AcceptedConsentVersions/"+d+"/Version",schemaPath:"#/properties/AcceptedConsentVersions/items/prope\
rties/Version/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[C]:e.push(C),s++}}if(w.IsCustom!==void 0&&typeof w.IsCustom!="b\
oolean"){let v={instancePath:t+"/AcceptedConsentVersions/"+d+"/IsCustom",schemaPath:"#/properties/AcceptedConsentVersions/items/properties/IsCustom/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:t+"/AcceptedConsentVersions/"+d,schemaPath:"#/pr\
operties/AcceptedConsentVersions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[v]:e.push(v),s++}}}}if(r.Consents!==void 0){
let n=r.Consents;if(!Array.isArray(n)&&n!==null){let l={instancePath:t+"/Consents",schemaPath:"#/properties/Consents/type",keyword:"type",params:{type:De.properties.
Consents.type},message:"must be array,null"};e===null?e=[l]:e.push(l),s++}if(Array.isArray(n)){if(n.length>100){let d={instancePath:t+"/Consents",schemaPath:"#/\
properties/Consents/maxItems",keyword:"maxItems",params:{bounds:[0,100]},message:"must NOT have more than 100 items"};e===null?e=[d]:e.push(d),s++}let l=n.length;
for(let d=0;d<l;d++){let w=n[d];if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.ConsentOptionId===void 0){let v={instancePath:t+"/Consents/"+d,schemaPath:"#/p\
roperties/Consents/items/required",keyword:"required",params:{missingProperty:"ConsentOptionId"},message:"must have required property 'ConsentOptionId'"};e===null?
e=[v]:e.push(v),s++}if(w.AcceptOnDate===void 0){let v={instancePath:t+"/Consents/"+d,schemaPath:"#/properties/Consents/items/required",keyword:"required",params:{
missingProperty:"AcceptOnDate"},message:"must have required property 'AcceptOnDate'"};e===null?e=[v]:e.push(v),s++}for(let v in w)if(!(v==="ConsentOptionId"||v===
"AcceptOnDate")){let C={instancePath:t+"/Consents/"+d,schemaPath:"#/properties/Consents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},
message:"must NOT have additional properties"};e===null?e=[C]:e.push(C),s++}if(w.ConsentOptionId!==void 0){let v=w.ConsentOptionId;if(typeof v=="string"){if(k(v)>
100){let C={instancePath:t+"/Consents/"+d+"/ConsentOptionId",schemaPath:"#/properties/Consents/items/properties/ConsentOptionId/maxLength",keyword:"maxLength",params:{
bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[C]:e.push(C),s++}}else{let C={instancePath:t+"/Consents/"+d+"/ConsentOptionId",schemaPath:"\
#/properties/Consents/items/properties/ConsentOptionId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[C]:e.push(C),s++}}if(w.
AcceptOnDate!==void 0){let v=w.AcceptOnDate;if(typeof v!="string"&&v!==null){let C={instancePath:t+"/Consents/"+d+"/AcceptOnDate",schemaPath:"#/properties/Conse\
nts/items/properties/AcceptOnDate/type",keyword:"type",params:{type:De.properties.Consents.items.properties.AcceptOnDate.type},message:"must be string,null"};e===
null?e=[C]:e.push(C),s++}if(typeof v=="string"){if(k(v)>35){let C={instancePath:t+"/Consents/"+d+"/AcceptOnDate",schemaPath:"#/properties/Consents/items/propert\
ies/AcceptOnDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[C]:e.push(C),s++}if(!F(v)){let C={
instancePath:t+"/Consents/"+d+"/AcceptOnDate",schemaPath:"#/properties/Consents/items/properties/AcceptOnDate/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'};e===null?e=[C]:e.push(C),s++}}}}else{let v={instancePath:t+"/Consents/"+d,schemaPath:"#/properties/Consents/items/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[v]:e.push(v),s++}}}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return X.errors=e,s===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Te={type:"\
object",additionalProperties:!1,required:["SourceId","Source"],properties:{SourceId:{type:["string","null"],maxLength:255},Source:{type:["string","null"],maxLength:100}},
$id:"ExternalId"};function Y(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=Y.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.SourceId===void 0){let n={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"SourceId"},message:"must have required property 'SourceId'"};e===null?e=[n]:e.push(n),s++}if(r.Source===void 0){let n={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Source"},message:"must have required property 'Source'"};e===null?e=[n]:e.push(
n),s++}for(let n in r)if(!(n==="SourceId"||n==="Source")){let l={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.SourceId!==void 0){let n=r.SourceId;if(typeof n!="string"&&n!==null){let l={instancePath:t+
"/SourceId",schemaPath:"#/properties/SourceId/type",keyword:"type",params:{type:Te.properties.SourceId.type},message:"must be string,null"};e===null?e=[l]:e.push(
l),s++}if(typeof n=="string"&&k(n)>255){let l={instancePath:t+"/SourceId",schemaPath:"#/properties/SourceId/maxLength",keyword:"maxLength",params:{bounds:[0,255]},
message:"must NOT have more than 255 characters"};e===null?e=[l]:e.push(l),s++}}if(r.Source!==void 0){let n=r.Source;if(typeof n!="string"&&n!==null){let l={instancePath:t+
"/Source",schemaPath:"#/properties/Source/type",keyword:"type",params:{type:Te.properties.Source.type},message:"must be string,null"};e===null?e=[l]:e.push(l),s++}
if(typeof n=="string"&&k(n)>100){let l={instancePath:t+"/Source",schemaPath:"#/properties/Source/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"\
must NOT have more than 100 characters"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),s++}return Y.errors=e,s===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ee(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=ee.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Id===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"Id"},message:"must have required property 'Id'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(n!=="Id"){let l={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}
if(r.Id!==void 0){let n=r.Id;if(typeof n=="string"){if(k(n)>100){let l={instancePath:t+"/Id",schemaPath:"#/properties/Id/maxLength",keyword:"maxLength",params:{
bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:t+"/Id",schemaPath:"#/properties/Id/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return ee.errors=e,s===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var M={
type:"object",additionalProperties:!1,required:["ID","Provider","Email"],properties:{ID:{$ref:"HexId"},Provider:{type:"string",maxLength:50},Email:{type:["array",
"null"],maxItems:20,items:{$ref:"ProfileEmail"}},About:{$ref:"ProfileText"},Age:{$ref:"ProfileText"},Associations:{$ref:"ProfileText"},City:{$ref:"ProfileText"},
Company:{$ref:"ProfileText"},CoverPhoto:{$ref:"ProfileText"},Currency:{$ref:"ProfileText"},Favicon:{$ref:"ProfileText"},FirstName:{$ref:"ProfileText"},FullName:{
$ref:"ProfileText"},Gender:{$ref:"ProfileText"},GistsUrl:{$ref:"ProfileText"},GravatarImageUrl:{$ref:"ProfileText"},HomeTown:{$ref:"ProfileText"},Honors:{$ref:"\
ProfileText"},HttpsImageUrl:{$ref:"ProfileText"},ImageUrl:{$ref:"ProfileText"},Industry:{$ref:"ProfileText"},IsGeoEnabled:{$ref:"ProfileText"},LastName:{$ref:"P\
rofileText"},LocalCity:{$ref:"ProfileText"},LocalCountry:{$ref:"ProfileText"},LocalLanguage:{$ref:"ProfileText"},MainAddress:{$ref:"ProfileText"},MiddleName:{$ref:"\
ProfileText"},NickName:{$ref:"ProfileText"},Political:{$ref:"ProfileText"},Prefix:{$ref:"ProfileText"},ProfessionalHeadline:{$ref:"ProfileText"},ProfileCity:{$ref:"\
ProfileText"},ProfileCountry:{$ref:"ProfileText"},ProfileName:{$ref:"ProfileText"},ProfileUrl:{$ref:"ProfileText"},PublicRepository:{$ref:"ProfileText"},Quota:{
$ref:"ProfileText"},RelationshipStatus:{$ref:"ProfileText"},Religion:{$ref:"ProfileText"},RepositoryUrl:{$ref:"ProfileText"},StarredUrl:{$ref:"ProfileText"},State:{
$ref:"ProfileText"},Suffix:{$ref:"ProfileText"},TagLine:{$ref:"ProfileText"},ThumbnailImageUrl:{$ref:"ProfileText"},TimeZone:{$ref:"ProfileText"},Website:{$ref:"\
ProfileText"},BirthDate:{type:["string","null"],maxLength:10},Country:{oneOf:[{$ref:"Country"},{type:"null"}]},Addresses:{type:["array","null"],maxItems:20,items:{
$ref:"Address"}},PhoneNumbers:{type:["array","null"],maxItems:20,items:{$ref:"PhoneNumber"}},CustomFields:{oneOf:[{$ref:"TextMap"},{type:"null"}]},ProfileImageUrls:{
oneOf:[{$ref:"TextMap"},{type:"null"}]},WebProfiles:{oneOf:[{$ref:"TextMap"},{type:"null"}]},InterestedIn:{type:["array","null"],maxItems:50,items:{type:"string",
maxLength:100}},Awards:{$ref:"ProfileList"},Books:{$ref:"ProfileList"},Certifications:{$ref:"ProfileList"},Courses:{$ref:"ProfileList"},CurrentStatus:{$ref:"Pro\
fileList"},Educations:{$ref:"ProfileList"},Family:{$ref:"ProfileList"},FavoriteThings:{$ref:"ProfileList"},Games:{$ref:"ProfileList"},IMAccounts:{$ref:"ProfileL\
ist"},InspirationalPeople:{$ref:"ProfileList"},Interests:{$ref:"ProfileList"},Languages:{$ref:"ProfileList"},MemberUrlResources:{$ref:"ProfileList"},Movies:{$ref:"\
ProfileList"},MutualFriends:{$ref:"ProfileList"},Patents:{$ref:"ProfileList"},PlacesLived:{$ref:"ProfileList"},Positions:{$ref:"ProfileList"},Projects:{$ref:"Pr\
ofileList"},Publications:{$ref:"ProfileList"},RecommendationsReceived:{$ref:"ProfileList"},RelatedProfileViews:{$ref:"ProfileList"},Skills:{$ref:"ProfileList"},
Sports:{$ref:"ProfileList"},TeleVisionShow:{$ref:"ProfileList"},Volunteer:{$ref:"ProfileList"},FollowersCount:{$ref:"ProfileCounter"},FriendsCount:{$ref:"Profil\
eCounter"},NumRecommenders:{$ref:"ProfileCounter"},PrivateGists:{$ref:"ProfileCounter"},PublicGists:{$ref:"ProfileCounter"},TotalPrivateRepository:{$ref:"Profil\
eCounter"},TotalStatusesCount:{$ref:"ProfileCounter"},IsEmailSubscribed:{type:"boolean"},IsProtected:{type:"boolean"},Hireable:{type:"boolean"},ExternalUserLoginId:{
type:["string","null"],maxLength:255},BoardsCount:{$ref:"ProfileCounter"},LikesCount:{$ref:"ProfileCounter"},PinsCount:{$ref:"ProfileCounter"},Language:{$ref:"P\
rofileText"},Quote:{$ref:"ProfileText"},Created:{$ref:"ProfileText"},UpdatedTime:{$ref:"ProfileText"},Verified:{$ref:"ProfileText"},LRUserID:{type:["string","nu\
ll"],maxLength:500},AgeRange:{oneOf:[{$ref:"ProfileListItem"},{type:"null"}]},KloutScore:{oneOf:[{$ref:"ProfileListItem"},{type:"null"}]},Subscription:{oneOf:[{
$ref:"ProfileListItem"},{type:"null"}]},Suggestions:{oneOf:[{$ref:"ProfileListItem"},{type:"null"}]},ProviderAccessCredential:{oneOf:[{$ref:"ProviderAccessCrede\
ntial"},{type:"null"}]},FirstLogin:{type:"boolean"},PreviousUids:{type:["array","null"],maxItems:20,items:{$ref:"HexId"}},CreatedDate:{type:["string","null"],format:"\
date-time",maxLength:35},ModifiedDate:{type:["string","null"],format:"date-time",maxLength:35},ProfileModifiedDate:{type:["string","null"],format:"date-time",maxLength:35},
SignupDate:{type:["string","null"],format:"date-time",maxLength:35},LastLoginDate:{type:["string","null"],format:"date-time",maxLength:35}},$id:"SocialProfile"};
function re(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=re.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.ID===void 0){let y={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"ID"},message:"must have required property 'ID'"};e===null?e=[y]:e.push(y),s++}if(r.Provider===void 0){let y={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Provider"},message:"must have required property 'Provider'"};e===null?e=[y]:e.push(y),s++}if(r.Email===void 0){
let y={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Email"},message:"must have required property 'Email'"};e===null?e=[y]:
e.push(y),s++}for(let y in r)if(!Se.call(M.properties,y)){let h={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"};e===null?e=[h]:e.push(h),s++}if(r.ID!==void 0&&(q(r.ID,{instancePath:t+"/ID",parentData:r,parentDataProperty:"ID",
rootData:a,dynamicAnchors:p})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.Provider!==void 0){let y=r.Provider;if(typeof y=="string"){if(k(y)>50){let h={
instancePath:t+"/Provider",schemaPath:"#/properties/Provider/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 character\
s"};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:t+"/Provider",schemaPath:"#/properties/Provider/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[h]:e.push(h),s++}}if(r.Email!==void 0){let y=r.Email;if(!Array.isArray(y)&&y!==null){let h={instancePath:t+"/Email",schemaPath:"#/p\
roperties/Email/type",keyword:"type",params:{type:M.properties.Email.type},message:"must be array,null"};e===null?e=[h]:e.push(h),s++}if(Array.isArray(y)){if(y.
length>20){let g={instancePath:t+"/Email",schemaPath:"#/properties/Email/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20\
 items"};e===null?e=[g]:e.push(g),s++}let h=y.length;for(let g=0;g<h;g++)V(y[g],{instancePath:t+"/Email/"+g,parentData:y,parentDataProperty:g,rootData:a,dynamicAnchors:p})||
(e=e===null?V.errors:e.concat(V.errors),s=e.length)}}if(r.About!==void 0&&(o(r.About,{instancePath:t+"/About",parentData:r,parentDataProperty:"About",rootData:a,
dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.Age!==void 0&&(o(r.Age,{instancePath:t+"/Age",parentData:r,parentDataProperty:"Age",rootData:a,
dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.Associations!==void 0&&(o(r.Associations,{instancePath:t+"/Associations",parentData:r,
parentDataProperty:"Associations",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.City!==void 0&&(o(r.City,{instancePath:t+
"/City",parentData:r,parentDataProperty:"City",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.Company!==void 0&&(o(r.Company,
{instancePath:t+"/Company",parentData:r,parentDataProperty:"Company",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.CoverPhoto!==
void 0&&(o(r.CoverPhoto,{instancePath:t+"/CoverPhoto",parentData:r,parentDataProperty:"CoverPhoto",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(
o.errors),s=e.length)),r.Currency!==void 0&&(o(r.Currency,{instancePath:t+"/Currency",parentData:r,parentDataProperty:"Currency",rootData:a,dynamicAnchors:p})||
(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.Favicon!==void 0&&(o(r.Favicon,{instancePath:t+"/Favicon",parentData:r,parentDataProperty:"Favicon",rootData:a,
dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.FirstName!==void 0&&(o(r.FirstName,{instancePath:t+"/FirstName",parentData:r,parentDataProperty:"\
FirstName",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.FullName!==void 0&&(o(r.FullName,{instancePath:t+"/FullName",parentData:r,
parentDataProperty:"FullName",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.Gender!==void 0&&(o(r.Gender,{instancePath:t+
"/Gender",parentData:r,parentDataProperty:"Gender",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.GistsUrl!==void 0&&(o(r.
GistsUrl,{instancePath:t+"/GistsUrl",parentData:r,parentDataProperty:"GistsUrl",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),
r.GravatarImageUrl!==void 0&&(o(r.GravatarImageUrl,{instancePath:t+"/GravatarImageUrl",parentData:r,parentDataProperty:"GravatarImageUrl",rootData:a,dynamicAnchors:p})||
(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.HomeTown!==void 0&&(o(r.HomeTown,{instancePath:t+"/HomeTown",parentData:r,parentDataProperty:"HomeTown",rootData:a,
dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.Honors!==void 0&&(o(r.Honors,{instancePath:t+"/Honors",parentData:r,parentDataProperty:"\
Honors",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.HttpsImageUrl!==void 0&&(o(r.HttpsImageUrl,{instancePath:t+"/Https\
ImageUrl",parentData:r,parentDataProperty:"HttpsImageUrl",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.ImageUrl!==void 0&&
(o(r.ImageUrl,{instancePath:t+"/ImageUrl",parentData:r,parentDataProperty:"ImageUrl",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.
length)),r.Industry!==void 0&&(o(r.Industry,{instancePath:t+"/Industry",parentData:r,parentDataProperty:"Industry",rootData:a,dynamicAnchors:p})||(e=e===null?o.
errors:e.concat(o.errors),s=e.length)),r.IsGeoEnabled!==void 0&&(o(r.IsGeoEnabled,{instancePath:t+"/IsGeoEnabled",parentData:r,parentDataProperty:"IsGeoEnabled",
rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.LastName!==void 0&&(o(r.LastName,{instancePath:t+"/LastName",parentData:r,
parentDataProperty:"LastName",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.LocalCity!==void 0&&(o(r.LocalCity,{instancePath:t+
"/LocalCity",parentData:r,parentDataProperty:"LocalCity",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.LocalCountry!==void 0&&
(o(r.LocalCountry,{instancePath:t+"/LocalCountry",parentData:r,parentDataProperty:"LocalCountry",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.
errors),s=e.length)),r.LocalLanguage!==void 0&&(o(r.LocalLanguage,{instancePath:t+"/LocalLanguage",parentData:r,parentDataProperty:"LocalLanguage",rootData:a,dynamicAnchors:p})||
(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.MainAddress!==void 0&&(o(r.MainAddress,{instancePath:t+"/MainAddress",parentData:r,parentDataProperty:"Ma\
inAddress",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.MiddleName!==void 0&&(o(r.MiddleName,{instancePath:t+"/MiddleNa\
me",parentData:r,parentDataProperty:"MiddleName",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.NickName!==void 0&&(o(r.NickName,
{instancePath:t+"/NickName",parentData:r,parentDataProperty:"NickName",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.Political!==
void 0&&(o(r.Political,{instancePath:t+"/Political",parentData:r,parentDataProperty:"Political",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),
s=e.length)),r.Prefix!==void 0&&(o(r.Prefix,{instancePath:t+"/Prefix",parentData:r,parentDataProperty:"Prefix",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:
e.concat(o.errors),s=e.length)),r.ProfessionalHeadline!==void 0&&(o(r.ProfessionalHeadline,{instancePath:t+"/ProfessionalHeadline",parentData:r,parentDataProperty:"\
ProfessionalHeadline",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.ProfileCity!==void 0&&(o(r.ProfileCity,{instancePath:t+
"/ProfileCity",parentData:r,parentDataProperty:"ProfileCity",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.ProfileCountry!==
void 0&&(o(r.ProfileCountry,{instancePath:t+"/ProfileCountry",parentData:r,parentDataProperty:"ProfileCountry",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:
e.concat(o.errors),s=e.length)),r.ProfileName!==void 0&&(o(r.ProfileName,{instancePath:t+"/ProfileName",parentData:r,parentDataProperty:"ProfileName",rootData:a,
dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.ProfileUrl!==void 0&&(o(r.ProfileUrl,{instancePath:t+"/ProfileUrl",parentData:r,parentDataProperty:"\
ProfileUrl",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.PublicRepository!==void 0&&(o(r.PublicRepository,{instancePath:t+
"/PublicRepository",parentData:r,parentDataProperty:"PublicRepository",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.Quota!==
void 0&&(o(r.Quota,{instancePath:t+"/Quota",parentData:r,parentDataProperty:"Quota",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),
r.RelationshipStatus!==void 0&&(o(r.RelationshipStatus,{instancePath:t+"/RelationshipStatus",parentData:r,parentDataProperty:"RelationshipStatus",rootData:a,dynamicAnchors:p})||
(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.Religion!==void 0&&(o(r.Religion,{instancePath:t+"/Religion",parentData:r,parentDataProperty:"Religion",rootData:a,
dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.RepositoryUrl!==void 0&&(o(r.RepositoryUrl,{instancePath:t+"/RepositoryUrl",parentData:r,
parentDataProperty:"RepositoryUrl",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.StarredUrl!==void 0&&(o(r.StarredUrl,{instancePath:t+
"/StarredUrl",parentData:r,parentDataProperty:"StarredUrl",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.State!==void 0&&
(o(r.State,{instancePath:t+"/State",parentData:r,parentDataProperty:"State",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),
r.Suffix!==void 0&&(o(r.Suffix,{instancePath:t+"/Suffix",parentData:r,parentDataProperty:"Suffix",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.
errors),s=e.length)),r.TagLine!==void 0&&(o(r.TagLine,{instancePath:t+"/TagLine",parentData:r,parentDataProperty:"TagLine",rootData:a,dynamicAnchors:p})||(e=e===
null?o.errors:e.concat(o.errors),s=e.length)),r.ThumbnailImageUrl!==void 0&&(o(r.ThumbnailImageUrl,{instancePath:t+"/ThumbnailImageUrl",parentData:r,parentDataProperty:"\
ThumbnailImageUrl",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.TimeZone!==void 0&&(o(r.TimeZone,{instancePath:t+"/Time\
Zone",parentData:r,parentDataProperty:"TimeZone",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.Website!==void 0&&(o(r.Website,
{instancePath:t+"/Website",parentData:r,parentDataProperty:"Website",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.BirthDate!==
void 0){let y=r.BirthDate;if(typeof y!="string"&&y!==null){let h={instancePath:t+"/BirthDate",schemaPath:"#/properties/BirthDate/type",keyword:"type",params:{type:M.
properties.BirthDate.type},message:"must be string,null"};e===null?e=[h]:e.push(h),s++}if(typeof y=="string"&&k(y)>10){let h={instancePath:t+"/BirthDate",schemaPath:"\
#/properties/BirthDate/maxLength",keyword:"maxLength",params:{bounds:[0,10]},message:"must NOT have more than 10 characters"};e===null?e=[h]:e.push(h),s++}}if(r.
Country!==void 0){let y=r.Country,h=s,g=!1,I=null,i=s;H(y,{instancePath:t+"/Country",parentData:r,parentDataProperty:"Country",rootData:a,dynamicAnchors:p})||(e=
e===null?H.errors:e.concat(H.errors),s=e.length);var n=i===s;n&&(g=!0,I=0);let u=s;if(y!==null){let f={instancePath:t+"/Country",schemaPath:"#/properties/Countr\
y/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[f]:e.push(f),s++}var n=u===s;if(n&&g?(g=!1,I=[I,1]):n&&(g=!0,I=1),g)s=h,
e!==null&&(h?e.length=h:e=null);else{let f={instancePath:t+"/Country",schemaPath:"#/properties/Country/oneOf",keyword:"oneOf",params:{passingSchemas:I},message:"\
must match exactly one schema in oneOf"};e===null?e=[f]:e.push(f),s++}}if(r.Addresses!==void 0){let y=r.Addresses;if(!Array.isArray(y)&&y!==null){let h={instancePath:t+
"/Addresses",schemaPath:"#/properties/Addresses/type",keyword:"type",params:{type:M.properties.Addresses.type},message:"must be array,null"};e===null?e=[h]:e.push(
h),s++}if(Array.isArray(y)){if(y.length>20){let g={instancePath:t+"/Addresses",schemaPath:"#/properties/Addresses/maxItems",keyword:"maxItems",params:{bounds:[0,
20]},message:"must NOT have more than 20 items"};e===null?e=[g]:e.push(g),s++}let h=y.length;for(let g=0;g<h;g++)B(y[g],{instancePath:t+"/Addresses/"+g,parentData:y,
parentDataProperty:g,rootData:a,dynamicAnchors:p})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)}}if(r.PhoneNumbers!==void 0){let y=r.PhoneNumbers;if(!Array.
isArray(y)&&y!==null){let h={instancePath:t+"/PhoneNumbers",schemaPath:"#/properties/PhoneNumbers/type",keyword:"type",params:{type:M.properties.PhoneNumbers.type},
message:"must be array,null"};e===null?e=[h]:e.push(h),s++}if(Array.isArray(y)){if(y.length>20){let g={instancePath:t+"/PhoneNumbers",schemaPath:"#/properties/P\
honeNumbers/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[g]:e.push(g),s++}let h=y.length;for(let g=0;g<
h;g++)W(y[g],{instancePath:t+"/PhoneNumbers/"+g,parentData:y,parentDataProperty:g,rootData:a,dynamicAnchors:p})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)}}
if(r.CustomFields!==void 0){let y=r.CustomFields,h=s,g=!1,I=null,i=s;O(y,{instancePath:t+"/CustomFields",parentData:r,parentDataProperty:"CustomFields",rootData:a,
dynamicAnchors:p})||(e=e===null?O.errors:e.concat(O.errors),s=e.length);var l=i===s;l&&(g=!0,I=0);let u=s;if(y!==null){let f={instancePath:t+"/CustomFields",schemaPath:"\
#/properties/CustomFields/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[f]:e.push(f),s++}var l=u===s;if(l&&g?(g=!1,I=[I,
1]):l&&(g=!0,I=1),g)s=h,e!==null&&(h?e.length=h:e=null);else{let f={instancePath:t+"/CustomFields",schemaPath:"#/properties/CustomFields/oneOf",keyword:"oneOf",
params:{passingSchemas:I},message:"must match exactly one schema in oneOf"};e===null?e=[f]:e.push(f),s++}}if(r.ProfileImageUrls!==void 0){let y=r.ProfileImageUrls,
h=s,g=!1,I=null,i=s;O(y,{instancePath:t+"/ProfileImageUrls",parentData:r,parentDataProperty:"ProfileImageUrls",rootData:a,dynamicAnchors:p})||(e=e===null?O.errors:
e.concat(O.errors),s=e.length);var d=i===s;d&&(g=!0,I=0);let u=s;if(y!==null){let f={instancePath:t+"/ProfileImageUrls",schemaPath:"#/properties/ProfileImageUrl\
s/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[f]:e.push(f),s++}var d=u===s;if(d&&g?(g=!1,I=[I,1]):d&&(g=!0,I=1),g)s=h,
e!==null&&(h?e.length=h:e=null);else{let f={instancePath:t+"/ProfileImageUrls",schemaPath:"#/properties/ProfileImageUrls/oneOf",keyword:"oneOf",params:{passingSchemas:I},
message:"must match exactly one schema in oneOf"};e===null?e=[f]:e.push(f),s++}}if(r.WebProfiles!==void 0){let y=r.WebProfiles,h=s,g=!1,I=null,i=s;O(y,{instancePath:t+
"/WebProfiles",parentData:r,parentDataProperty:"WebProfiles",rootData:a,dynamicAnchors:p})||(e=e===null?O.errors:e.concat(O.errors),s=e.length);var w=i===s;w&&(g=
!0,I=0);let u=s;if(y!==null){let f={instancePath:t+"/WebProfiles",schemaPath:"#/properties/WebProfiles/oneOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[f]:e.push(f),s++}var w=u===s;if(w&&g?(g=!1,I=[I,1]):w&&(g=!0,I=1),g)s=h,e!==null&&(h?e.length=h:e=null);else{let f={instancePath:t+"/\
WebProfiles",schemaPath:"#/properties/WebProfiles/oneOf",keyword:"oneOf",params:{passingSchemas:I},message:"must match exactly one schema in oneOf"};e===null?e=
[f]:e.push(f),s++}}if(r.InterestedIn!==void 0){let y=r.InterestedIn;if(!Array.isArray(y)&&y!==null){let h={instancePath:t+"/InterestedIn",schemaPath:"#/properti\
es/InterestedIn/type",keyword:"type",params:{type:M.properties.InterestedIn.type},message:"must be array,null"};e===null?e=[h]:e.push(h),s++}if(Array.isArray(y)){
if(y.length>50){let g={instancePath:t+"/InterestedIn",schemaPath:"#/properties/InterestedIn/maxItems",keyword:"maxItems",params:{bounds:[0,50]},message:"must NO\
T have more than 50 items"};e===null?e=[g]:e.push(g),s++}let h=y.length;for(let g=0;g<h;g++){let I=y[g];if(typeof I=="string"){if(k(I)>100){let i={instancePath:t+
"/InterestedIn/"+g,schemaPath:"#/properties/InterestedIn/items/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 chara\
cters"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/InterestedIn/"+g,schemaPath:"#/properties/InterestedIn/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}}}if(r.Awards!==void 0&&(c(r.Awards,{instancePath:t+"/Awards",parentData:r,parentDataProperty:"\
Awards",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Books!==void 0&&(c(r.Books,{instancePath:t+"/Books",parentData:r,parentDataProperty:"\
Books",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Certifications!==void 0&&(c(r.Certifications,{instancePath:t+"/Cert\
ifications",parentData:r,parentDataProperty:"Certifications",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Courses!==void 0&&
(c(r.Courses,{instancePath:t+"/Courses",parentData:r,parentDataProperty:"Courses",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),
r.CurrentStatus!==void 0&&(c(r.CurrentStatus,{instancePath:t+"/CurrentStatus",parentData:r,parentDataProperty:"CurrentStatus",rootData:a,dynamicAnchors:p})||(e=
e===null?c.errors:e.concat(c.errors),s=e.length)),r.Educations!==void 0&&(c(r.Educations,{instancePath:t+"/Educations",parentData:r,parentDataProperty:"Educatio\
ns",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Family!==void 0&&(c(r.Family,{instancePath:t+"/Family",parentData:r,parentDataProperty:"\
Family",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.FavoriteThings!==void 0&&(c(r.FavoriteThings,{instancePath:t+"/Fav\
oriteThings",parentData:r,parentDataProperty:"FavoriteThings",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Games!==void 0&&
(c(r.Games,{instancePath:t+"/Games",parentData:r,parentDataProperty:"Games",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),
r.IMAccounts!==void 0&&(c(r.IMAccounts,{instancePath:t+"/IMAccounts",parentData:r,parentDataProperty:"IMAccounts",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:
e.concat(c.errors),s=e.length)),r.InspirationalPeople!==void 0&&(c(r.InspirationalPeople,{instancePath:t+"/InspirationalPeople",parentData:r,parentDataProperty:"\
InspirationalPeople",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Interests!==void 0&&(c(r.Interests,{instancePath:t+"/\
Interests",parentData:r,parentDataProperty:"Interests",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Languages!==void 0&&
(c(r.Languages,{instancePath:t+"/Languages",parentData:r,parentDataProperty:"Languages",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=
e.length)),r.MemberUrlResources!==void 0&&(c(r.MemberUrlResources,{instancePath:t+"/MemberUrlResources",parentData:r,parentDataProperty:"MemberUrlResources",rootData:a,
dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Movies!==void 0&&(c(r.Movies,{instancePath:t+"/Movies",parentData:r,parentDataProperty:"\
Movies",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.MutualFriends!==void 0&&(c(r.MutualFriends,{instancePath:t+"/Mutua\
lFriends",parentData:r,parentDataProperty:"MutualFriends",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Patents!==void 0&&
(c(r.Patents,{instancePath:t+"/Patents",parentData:r,parentDataProperty:"Patents",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),
r.PlacesLived!==void 0&&(c(r.PlacesLived,{instancePath:t+"/PlacesLived",parentData:r,parentDataProperty:"PlacesLived",rootData:a,dynamicAnchors:p})||(e=e===null?
c.errors:e.concat(c.errors),s=e.length)),r.Positions!==void 0&&(c(r.Positions,{instancePath:t+"/Positions",parentData:r,parentDataProperty:"Positions",rootData:a,
dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Projects!==void 0&&(c(r.Projects,{instancePath:t+"/Projects",parentData:r,parentDataProperty:"\
Projects",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Publications!==void 0&&(c(r.Publications,{instancePath:t+"/Publi\
cations",parentData:r,parentDataProperty:"Publications",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.RecommendationsReceived!==
void 0&&(c(r.RecommendationsReceived,{instancePath:t+"/RecommendationsReceived",parentData:r,parentDataProperty:"RecommendationsReceived",rootData:a,dynamicAnchors:p})||
(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.RelatedProfileViews!==void 0&&(c(r.RelatedProfileViews,{instancePath:t+"/RelatedProfileViews",parentData:r,
parentDataProperty:"RelatedProfileViews",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Skills!==void 0&&(c(r.Skills,{instancePath:t+
"/Skills",parentData:r,parentDataProperty:"Skills",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Sports!==void 0&&(c(r.Sports,
{instancePath:t+"/Sports",parentData:r,parentDataProperty:"Sports",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.TeleVisionShow!==
void 0&&(c(r.TeleVisionShow,{instancePath:t+"/TeleVisionShow",parentData:r,parentDataProperty:"TeleVisionShow",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:
e.concat(c.errors),s=e.length)),r.Volunteer!==void 0&&(c(r.Volunteer,{instancePath:t+"/Volunteer",parentData:r,parentDataProperty:"Volunteer",rootData:a,dynamicAnchors:p})||
(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.FollowersCount!==void 0&&(L(r.FollowersCount,{instancePath:t+"/FollowersCount",parentData:r,parentDataProperty:"\
FollowersCount",rootData:a,dynamicAnchors:p})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.FriendsCount!==void 0&&(L(r.FriendsCount,{instancePath:t+"\
/FriendsCount",parentData:r,parentDataProperty:"FriendsCount",rootData:a,dynamicAnchors:p})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.NumRecommenders!==
void 0&&(L(r.NumRecommenders,{instancePath:t+"/NumRecommenders",parentData:r,parentDataProperty:"NumRecommenders",rootData:a,dynamicAnchors:p})||(e=e===null?L.errors:
e.concat(L.errors),s=e.length)),r.PrivateGists!==void 0&&(L(r.PrivateGists,{instancePath:t+"/PrivateGists",parentData:r,parentDataProperty:"PrivateGists",rootData:a,
dynamicAnchors:p})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.PublicGists!==void 0&&(L(r.PublicGists,{instancePath:t+"/PublicGists",parentData:r,parentDataProperty:"\
PublicGists",rootData:a,dynamicAnchors:p})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.TotalPrivateRepository!==void 0&&(L(r.TotalPrivateRepository,
{instancePath:t+"/TotalPrivateRepository",parentData:r,parentDataProperty:"TotalPrivateRepository",rootData:a,dynamicAnchors:p})||(e=e===null?L.errors:e.concat(
L.errors),s=e.length)),r.TotalStatusesCount!==void 0&&(L(r.TotalStatusesCount,{instancePath:t+"/TotalStatusesCount",parentData:r,parentDataProperty:"TotalStatus\
esCount",rootData:a,dynamicAnchors:p})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.IsEmailSubscribed!==void 0&&typeof r.IsEmailSubscribed!="boolean"){
let y={instancePath:t+"/IsEmailSubscribed",schemaPath:"#/properties/IsEmailSubscribed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[y]:e.push(y),s++}if(r.IsProtected!==void 0&&typeof r.IsProtected!="boolean"){let y={instancePath:t+"/IsProtected",schemaPath:"#/properties/IsProtected/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[y]:e.push(y),s++}if(r.Hireable!==void 0&&typeof r.Hireable!="boolean"){let y={
instancePath:t+"/Hireable",schemaPath:"#/properties/Hireable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[y]:e.push(y),s++}
if(r.ExternalUserLoginId!==void 0){let y=r.ExternalUserLoginId;if(typeof y!="string"&&y!==null){let h={instancePath:t+"/ExternalUserLoginId",schemaPath:"#/prope\
rties/ExternalUserLoginId/type",keyword:"type",params:{type:M.properties.ExternalUserLoginId.type},message:"must be string,null"};e===null?e=[h]:e.push(h),s++}if(typeof y==
"string"&&k(y)>255){let h={instancePath:t+"/ExternalUserLoginId",schemaPath:"#/properties/ExternalUserLoginId/maxLength",keyword:"maxLength",params:{bounds:[0,255]},
message:"must NOT have more than 255 characters"};e===null?e=[h]:e.push(h),s++}}if(r.BoardsCount!==void 0&&(L(r.BoardsCount,{instancePath:t+"/BoardsCount",parentData:r,
parentDataProperty:"BoardsCount",rootData:a,dynamicAnchors:p})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.LikesCount!==void 0&&(L(r.LikesCount,{instancePath:t+
"/LikesCount",parentData:r,parentDataProperty:"LikesCount",rootData:a,dynamicAnchors:p})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.PinsCount!==void 0&&
(L(r.PinsCount,{instancePath:t+"/PinsCount",parentData:r,parentDataProperty:"PinsCount",rootData:a,dynamicAnchors:p})||(e=e===null?L.errors:e.concat(L.errors),s=
e.length)),r.Language!==void 0&&(o(r.Language,{instancePath:t+"/Language",parentData:r,parentDataProperty:"Language",rootData:a,dynamicAnchors:p})||(e=e===null?
o.errors:e.concat(o.errors),s=e.length)),r.Quote!==void 0&&(o(r.Quote,{instancePath:t+"/Quote",parentData:r,parentDataProperty:"Quote",rootData:a,dynamicAnchors:p})||
(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.Created!==void 0&&(o(r.Created,{instancePath:t+"/Created",parentData:r,parentDataProperty:"Created",rootData:a,
dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.UpdatedTime!==void 0&&(o(r.UpdatedTime,{instancePath:t+"/UpdatedTime",parentData:r,parentDataProperty:"\
UpdatedTime",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.Verified!==void 0&&(o(r.Verified,{instancePath:t+"/Verified",
parentData:r,parentDataProperty:"Verified",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.LRUserID!==void 0){let y=r.LRUserID;
if(typeof y!="string"&&y!==null){let h={instancePath:t+"/LRUserID",schemaPath:"#/properties/LRUserID/type",keyword:"type",params:{type:M.properties.LRUserID.type},
message:"must be string,null"};e===null?e=[h]:e.push(h),s++}if(typeof y=="string"&&k(y)>500){let h={instancePath:t+"/LRUserID",schemaPath:"#/properties/LRUserID\
/maxLength",keyword:"maxLength",params:{bounds:[0,500]},message:"must NOT have more than 500 characters"};e===null?e=[h]:e.push(h),s++}}if(r.AgeRange!==void 0){
let y=r.AgeRange,h=s,g=!1,I=null,i=s;N(y,{instancePath:t+"/AgeRange",parentData:r,parentDataProperty:"AgeRange",rootData:a,dynamicAnchors:p})||(e=e===null?N.errors:
e.concat(N.errors),s=e.length);var v=i===s;v&&(g=!0,I=0);let u=s;if(y!==null){let f={instancePath:t+"/AgeRange",schemaPath:"#/properties/AgeRange/oneOf/1/type",
keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[f]:e.push(f),s++}var v=u===s;if(v&&g?(g=!1,I=[I,1]):v&&(g=!0,I=1),g)s=h,e!==null&&(h?e.length=
h:e=null);else{let f={instancePath:t+"/AgeRange",schemaPath:"#/properties/AgeRange/oneOf",keyword:"oneOf",params:{passingSchemas:I},message:"must match exactly \
one schema in oneOf"};e===null?e=[f]:e.push(f),s++}}if(r.KloutScore!==void 0){let y=r.KloutScore,h=s,g=!1,I=null,i=s;N(y,{instancePath:t+"/KloutScore",parentData:r,
parentDataProperty:"KloutScore",rootData:a,dynamicAnchors:p})||(e=e===null?N.errors:e.concat(N.errors),s=e.length);var C=i===s;C&&(g=!0,I=0);let u=s;if(y!==null){
let f={instancePath:t+"/KloutScore",schemaPath:"#/properties/KloutScore/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[f]:
e.push(f),s++}var C=u===s;if(C&&g?(g=!1,I=[I,1]):C&&(g=!0,I=1),g)s=h,e!==null&&(h?e.length=h:e=null);else{let f={instancePath:t+"/KloutScore",schemaPath:"#/prop\
erties/KloutScore/oneOf",keyword:"oneOf",params:{passingSchemas:I},message:"must match exactly one schema in oneOf"};e===null?e=[f]:e.push(f),s++}}if(r.Subscription!==
void 0){let y=r.Subscription,h=s,g=!1,I=null,i=s;N(y,{instancePath:t+"/Subscription",parentData:r,parentDataProperty:"Subscription",rootData:a,dynamicAnchors:p})||
(e=e===null?N.errors:e.concat(N.errors),s=e.length);var A=i===s;A&&(g=!0,I=0);let u=s;if(y!==null){let f={instancePath:t+"/Subscription",schemaPath:"#/propertie\
s/Subscription/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[f]:e.push(f),s++}var A=u===s;if(A&&g?(g=!1,I=[I,1]):A&&(g=!0,
I=1),g)s=h,e!==null&&(h?e.length=h:e=null);else{let f={instancePath:t+"/Subscription",schemaPath:"#/properties/Subscription/oneOf",keyword:"oneOf",params:{passingSchemas:I},
message:"must match exactly one schema in oneOf"};e===null?e=[f]:e.push(f),s++}}if(r.Suggestions!==void 0){let y=r.Suggestions,h=s,g=!1,I=null,i=s;N(y,{instancePath:t+
"/Suggestions",parentData:r,parentDataProperty:"Suggestions",rootData:a,dynamicAnchors:p})||(e=e===null?N.errors:e.concat(N.errors),s=e.length);var U=i===s;U&&(g=
!0,I=0);let u=s;if(y!==null){let f={instancePath:t+"/Suggestions",schemaPath:"#/properties/Suggestions/oneOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[f]:e.push(f),s++}var U=u===s;if(U&&g?(g=!1,I=[I,1]):U&&(g=!0,I=1),g)s=h,e!==null&&(h?e.length=h:e=null);else{let f={instancePath:t+"/\
Suggestions",schemaPath:"#/properties/Suggestions/oneOf",keyword:"oneOf",params:{passingSchemas:I},message:"must match exactly one schema in oneOf"};e===null?e=
[f]:e.push(f),s++}}if(r.ProviderAccessCredential!==void 0){let y=r.ProviderAccessCredential,h=s,g=!1,I=null,i=s;z(y,{instancePath:t+"/ProviderAccessCredential",
parentData:r,parentDataProperty:"ProviderAccessCredential",rootData:a,dynamicAnchors:p})||(e=e===null?z.errors:e.concat(z.errors),s=e.length);var _=i===s;_&&(g=
!0,I=0);let u=s;if(y!==null){let f={instancePath:t+"/ProviderAccessCredential",schemaPath:"#/properties/ProviderAccessCredential/oneOf/1/type",keyword:"type",params:{
type:"null"},message:"must be null"};e===null?e=[f]:e.push(f),s++}var _=u===s;if(_&&g?(g=!1,I=[I,1]):_&&(g=!0,I=1),g)s=h,e!==null&&(h?e.length=h:e=null);else{let f={
instancePath:t+"/ProviderAccessCredential",schemaPath:"#/properties/ProviderAccessCredential/oneOf",keyword:"oneOf",params:{passingSchemas:I},message:"must matc\
h exactly one schema in oneOf"};e===null?e=[f]:e.push(f),s++}}if(r.FirstLogin!==void 0&&typeof r.FirstLogin!="boolean"){let y={instancePath:t+"/FirstLogin",schemaPath:"\
#/properties/FirstLogin/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[y]:e.push(y),s++}if(r.PreviousUids!==void 0){let y=r.
PreviousUids;if(!Array.isArray(y)&&y!==null){let h={instancePath:t+"/PreviousUids",schemaPath:"#/properties/PreviousUids/type",keyword:"type",params:{type:M.properties.
PreviousUids.type},message:"must be array,null"};e===null?e=[h]:e.push(h),s++}if(Array.isArray(y)){if(y.length>20){let g={instancePath:t+"/PreviousUids",schemaPath:"\
#/properties/PreviousUids/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[g]:e.push(g),s++}let h=y.length;
for(let g=0;g<h;g++)q(y[g],{instancePath:t+"/PreviousUids/"+g,parentData:y,parentDataProperty:g,rootData:a,dynamicAnchors:p})||(e=e===null?q.errors:e.concat(q.errors),
s=e.length)}}if(r.CreatedDate!==void 0){let y=r.CreatedDate;if(typeof y!="string"&&y!==null){let h={instancePath:t+"/CreatedDate",schemaPath:"#/properties/Creat\
edDate/type",keyword:"type",params:{type:M.properties.CreatedDate.type},message:"must be string,null"};e===null?e=[h]:e.push(h),s++}if(typeof y=="string"){if(k(
y)>35){let h={instancePath:t+"/CreatedDate",schemaPath:"#/properties/CreatedDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have mo\
re than 35 characters"};e===null?e=[h]:e.push(h),s++}if(!F(y)){let h={instancePath:t+"/CreatedDate",schemaPath:"#/properties/CreatedDate/format",keyword:"format",
params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[h]:e.push(h),s++}}}if(r.ModifiedDate!==void 0){let y=r.ModifiedDate;if(typeof y!=
"string"&&y!==null){let h={instancePath:t+"/ModifiedDate",schemaPath:"#/properties/ModifiedDate/type",keyword:"type",params:{type:M.properties.ModifiedDate.type},
message:"must be string,null"};e===null?e=[h]:e.push(h),s++}if(typeof y=="string"){if(k(y)>35){let h={instancePath:t+"/ModifiedDate",schemaPath:"#/properties/Mo\
difiedDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[h]:e.push(h),s++}if(!F(y)){let h={
instancePath:t+"/ModifiedDate",schemaPath:"#/properties/ModifiedDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};
e===null?e=[h]:e.push(h),s++}}}if(r.ProfileModifiedDate!==void 0){let y=r.ProfileModifiedDate;if(typeof y!="string"&&y!==null){let h={instancePath:t+"/ProfileMo\
difiedDate",schemaPath:"#/properties/ProfileModifiedDate/type",keyword:"type",params:{type:M.properties.ProfileModifiedDate.type},message:"must be string,null"};
e===null?e=[h]:e.push(h),s++}if(typeof y=="string"){if(k(y)>35){let h={instancePath:t+"/ProfileModifiedDate",schemaPath:"#/properties/ProfileModifiedDate/maxLen\
gth",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[h]:e.push(h),s++}if(!F(y)){let h={instancePath:t+"/\
ProfileModifiedDate",schemaPath:"#/properties/ProfileModifiedDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};
e===null?e=[h]:e.push(h),s++}}}if(r.SignupDate!==void 0){let y=r.SignupDate;if(typeof y!="string"&&y!==null){let h={instancePath:t+"/SignupDate",schemaPath:"#/p\
roperties/SignupDate/type",keyword:"type",params:{type:M.properties.SignupDate.type},message:"must be string,null"};e===null?e=[h]:e.push(h),s++}if(typeof y=="s\
tring"){if(k(y)>35){let h={instancePath:t+"/SignupDate",schemaPath:"#/properties/SignupDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must \
NOT have more than 35 characters"};e===null?e=[h]:e.push(h),s++}if(!F(y)){let h={instancePath:t+"/SignupDate",schemaPath:"#/properties/SignupDate/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[h]:e.push(h),s++}}}if(r.LastLoginDate!==void 0){let y=r.LastLoginDate;if(typeof y!=
"string"&&y!==null){let h={instancePath:t+"/LastLoginDate",schemaPath:"#/properties/LastLoginDate/type",keyword:"type",params:{type:M.properties.LastLoginDate.type},
message:"must be string,null"};e===null?e=[h]:e.push(h),s++}if(typeof y=="string"){if(k(y)>35){let h={instancePath:t+"/LastLoginDate",schemaPath:"#/properties/L\
astLoginDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[h]:e.push(h),s++}if(!F(y)){let h={
instancePath:t+"/LastLoginDate",schemaPath:"#/properties/LastLoginDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-tim\
e"'};e===null?e=[h]:e.push(h),s++}}}}else{let y={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
y]:e.push(y),s++}return re.errors=e,s===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function se(r,{instancePath:t="",parentData:D,parentDataProperty:x,
rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=se.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.Uid===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Uid"},message:"must have require\
d property 'Uid'"};e===null?e=[i]:e.push(i),s++}if(r.ID===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ID"},
message:"must have required property 'ID'"};e===null?e=[i]:e.push(i),s++}if(r.Provider===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"Provider"},message:"must have required property 'Provider'"};e===null?e=[i]:e.push(i),s++}if(r.Email===void 0){let i={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Email"},message:"must have required property 'Email'"};e===null?e=[i]:e.push(i),s++}if(r.UserName===void 0){
let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"UserName"},message:"must have required property 'UserName'"};e===null?
e=[i]:e.push(i),s++}if(r.PhoneId===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PhoneId"},message:"must hav\
e required property 'PhoneId'"};e===null?e=[i]:e.push(i),s++}if(r.FirstName===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
FirstName"},message:"must have required property 'FirstName'"};e===null?e=[i]:e.push(i),s++}if(r.LastName===void 0){let i={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"LastName"},message:"must have required property 'LastName'"};e===null?e=[i]:e.push(i),s++}if(r.EmailVerified===void 0){
let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"EmailVerified"},message:"must have required property 'EmailVerified'"};
e===null?e=[i]:e.push(i),s++}if(r.PhoneIdVerified===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PhoneIdVer\
ified"},message:"must have required property 'PhoneIdVerified'"};e===null?e=[i]:e.push(i),s++}if(r.IsActive===void 0){let i={instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"IsActive"},message:"must have required property 'IsActive'"};e===null?e=[i]:e.push(i),s++}if(r.IsDeleted===void 0){
let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsDeleted"},message:"must have required property 'IsDeleted'"};e===null?
e=[i]:e.push(i),s++}if(r.IsLoginLocked===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsLoginLocked"},message:"\
must have required property 'IsLoginLocked'"};e===null?e=[i]:e.push(i),s++}if(r.LoginLockedType===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"LoginLockedType"},message:"must have required property 'LoginLockedType'"};e===null?e=[i]:e.push(i),s++}if(r.NoOfLogins===void 0){
let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"NoOfLogins"},message:"must have required property 'NoOfLogins'"};e===null?
e=[i]:e.push(i),s++}if(r.CreatedDate===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"CreatedDate"},message:"\
must have required property 'CreatedDate'"};e===null?e=[i]:e.push(i),s++}if(r.ModifiedDate===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"ModifiedDate"},message:"must have required property 'ModifiedDate'"};e===null?e=[i]:e.push(i),s++}for(let i in r)if(!Se.call(S.properties,
i)){let u={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional pro\
perties"};e===null?e=[u]:e.push(u),s++}if(r.Uid!==void 0&&(q(r.Uid,{instancePath:t+"/Uid",parentData:r,parentDataProperty:"Uid",rootData:a,dynamicAnchors:p})||(e=
e===null?q.errors:e.concat(q.errors),s=e.length)),r.ID!==void 0&&(q(r.ID,{instancePath:t+"/ID",parentData:r,parentDataProperty:"ID",rootData:a,dynamicAnchors:p})||
(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.Provider!==void 0){let i=r.Provider;if(typeof i=="string"){if(k(i)>50){let u={instancePath:t+"/Provider",
schemaPath:"#/properties/Provider/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[u]:e.push(u),
s++}}else{let u={instancePath:t+"/Provider",schemaPath:"#/properties/Provider/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
u]:e.push(u),s++}}if(r.Email!==void 0){let i=r.Email;if(!Array.isArray(i)&&i!==null){let u={instancePath:t+"/Email",schemaPath:"#/properties/Email/type",keyword:"\
type",params:{type:S.properties.Email.type},message:"must be array,null"};e===null?e=[u]:e.push(u),s++}if(Array.isArray(i)){if(i.length>20){let f={instancePath:t+
"/Email",schemaPath:"#/properties/Email/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[f]:e.push(f),
s++}let u=i.length;for(let f=0;f<u;f++)V(i[f],{instancePath:t+"/Email/"+f,parentData:i,parentDataProperty:f,rootData:a,dynamicAnchors:p})||(e=e===null?V.errors:
e.concat(V.errors),s=e.length)}}if(r.About!==void 0&&(o(r.About,{instancePath:t+"/About",parentData:r,parentDataProperty:"About",rootData:a,dynamicAnchors:p})||
(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.Age!==void 0&&(o(r.Age,{instancePath:t+"/Age",parentData:r,parentDataProperty:"Age",rootData:a,dynamicAnchors:p})||
(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.Associations!==void 0&&(o(r.Associations,{instancePath:t+"/Associations",parentData:r,parentDataProperty:"\
Associations",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.City!==void 0&&(o(r.City,{instancePath:t+"/City",parentData:r,
parentDataProperty:"City",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.Company!==void 0&&(o(r.Company,{instancePath:t+"\
/Company",parentData:r,parentDataProperty:"Company",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.CoverPhoto!==void 0&&(o(
r.CoverPhoto,{instancePath:t+"/CoverPhoto",parentData:r,parentDataProperty:"CoverPhoto",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=
e.length)),r.Currency!==void 0&&(o(r.Currency,{instancePath:t+"/Currency",parentData:r,parentDataProperty:"Currency",rootData:a,dynamicAnchors:p})||(e=e===null?
o.errors:e.concat(o.errors),s=e.length)),r.Favicon!==void 0&&(o(r.Favicon,{instancePath:t+"/Favicon",parentData:r,parentDataProperty:"Favicon",rootData:a,dynamicAnchors:p})||
(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.FirstName!==void 0&&(o(r.FirstName,{instancePath:t+"/FirstName",parentData:r,parentDataProperty:"FirstNam\
e",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.FullName!==void 0&&(o(r.FullName,{instancePath:t+"/FullName",parentData:r,
parentDataProperty:"FullName",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.Gender!==void 0&&(o(r.Gender,{instancePath:t+
"/Gender",parentData:r,parentDataProperty:"Gender",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.GistsUrl!==void 0&&(o(r.
GistsUrl,{instancePath:t+"/GistsUrl",parentData:r,parentDataProperty:"GistsUrl",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),
r.GravatarImageUrl!==void 0&&(o(r.GravatarImageUrl,{instancePath:t+"/GravatarImageUrl",parentData:r,parentDataProperty:"GravatarImageUrl",rootData:a,dynamicAnchors:p})||
(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.HomeTown!==void 0&&(o(r.HomeTown,{instancePath:t+"/HomeTown",parentData:r,parentDataProperty:"HomeTown",rootData:a,
dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.Honors!==void 0&&(o(r.Honors,{instancePath:t+"/Honors",parentData:r,parentDataProperty:"\
Honors",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.HttpsImageUrl!==void 0&&(o(r.HttpsImageUrl,{instancePath:t+"/Https\
ImageUrl",parentData:r,parentDataProperty:"HttpsImageUrl",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.ImageUrl!==void 0&&
(o(r.ImageUrl,{instancePath:t+"/ImageUrl",parentData:r,parentDataProperty:"ImageUrl",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.
length)),r.Industry!==void 0&&(o(r.Industry,{instancePath:t+"/Industry",parentData:r,parentDataProperty:"Industry",rootData:a,dynamicAnchors:p})||(e=e===null?o.
errors:e.concat(o.errors),s=e.length)),r.IsGeoEnabled!==void 0&&(o(r.IsGeoEnabled,{instancePath:t+"/IsGeoEnabled",parentData:r,parentDataProperty:"IsGeoEnabled",
rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.LastName!==void 0&&(o(r.LastName,{instancePath:t+"/LastName",parentData:r,
parentDataProperty:"LastName",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.LocalCity!==void 0&&(o(r.LocalCity,{instancePath:t+
"/LocalCity",parentData:r,parentDataProperty:"LocalCity",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.LocalCountry!==void 0&&
(o(r.LocalCountry,{instancePath:t+"/LocalCountry",parentData:r,parentDataProperty:"LocalCountry",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.
errors),s=e.length)),r.LocalLanguage!==void 0&&(o(r.LocalLanguage,{instancePath:t+"/LocalLanguage",parentData:r,parentDataProperty:"LocalLanguage",rootData:a,dynamicAnchors:p})||
(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.MainAddress!==void 0&&(o(r.MainAddress,{instancePath:t+"/MainAddress",parentData:r,parentDataProperty:"Ma\
inAddress",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.MiddleName!==void 0&&(o(r.MiddleName,{instancePath:t+"/MiddleNa\
me",parentData:r,parentDataProperty:"MiddleName",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.NickName!==void 0&&(o(r.NickName,
{instancePath:t+"/NickName",parentData:r,parentDataProperty:"NickName",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.Political!==
void 0&&(o(r.Political,{instancePath:t+"/Political",parentData:r,parentDataProperty:"Political",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),
s=e.length)),r.Prefix!==void 0&&(o(r.Prefix,{instancePath:t+"/Prefix",parentData:r,parentDataProperty:"Prefix",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:
e.concat(o.errors),s=e.length)),r.ProfessionalHeadline!==void 0&&(o(r.ProfessionalHeadline,{instancePath:t+"/ProfessionalHeadline",parentData:r,parentDataProperty:"\
ProfessionalHeadline",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.ProfileCity!==void 0&&(o(r.ProfileCity,{instancePath:t+
"/ProfileCity",parentData:r,parentDataProperty:"ProfileCity",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.ProfileCountry!==
void 0&&(o(r.ProfileCountry,{instancePath:t+"/ProfileCountry",parentData:r,parentDataProperty:"ProfileCountry",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:
e.concat(o.errors),s=e.length)),r.ProfileName!==void 0&&(o(r.ProfileName,{instancePath:t+"/ProfileName",parentData:r,parentDataProperty:"ProfileName",rootData:a,
dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.ProfileUrl!==void 0&&(o(r.ProfileUrl,{instancePath:t+"/ProfileUrl",parentData:r,parentDataProperty:"\
ProfileUrl",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.PublicRepository!==void 0&&(o(r.PublicRepository,{instancePath:t+
"/PublicRepository",parentData:r,parentDataProperty:"PublicRepository",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.Quota!==
void 0&&(o(r.Quota,{instancePath:t+"/Quota",parentData:r,parentDataProperty:"Quota",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),
r.RelationshipStatus!==void 0&&(o(r.RelationshipStatus,{instancePath:t+"/RelationshipStatus",parentData:r,parentDataProperty:"RelationshipStatus",rootData:a,dynamicAnchors:p})||
(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.Religion!==void 0&&(o(r.Religion,{instancePath:t+"/Religion",parentData:r,parentDataProperty:"Religion",rootData:a,
dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.RepositoryUrl!==void 0&&(o(r.RepositoryUrl,{instancePath:t+"/RepositoryUrl",parentData:r,
parentDataProperty:"RepositoryUrl",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.StarredUrl!==void 0&&(o(r.StarredUrl,{instancePath:t+
"/StarredUrl",parentData:r,parentDataProperty:"StarredUrl",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.State!==void 0&&
(o(r.State,{instancePath:t+"/State",parentData:r,parentDataProperty:"State",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),
r.Suffix!==void 0&&(o(r.Suffix,{instancePath:t+"/Suffix",parentData:r,parentDataProperty:"Suffix",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.
errors),s=e.length)),r.TagLine!==void 0&&(o(r.TagLine,{instancePath:t+"/TagLine",parentData:r,parentDataProperty:"TagLine",rootData:a,dynamicAnchors:p})||(e=e===
null?o.errors:e.concat(o.errors),s=e.length)),r.ThumbnailImageUrl!==void 0&&(o(r.ThumbnailImageUrl,{instancePath:t+"/ThumbnailImageUrl",parentData:r,parentDataProperty:"\
ThumbnailImageUrl",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.TimeZone!==void 0&&(o(r.TimeZone,{instancePath:t+"/Time\
Zone",parentData:r,parentDataProperty:"TimeZone",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.Website!==void 0&&(o(r.Website,
{instancePath:t+"/Website",parentData:r,parentDataProperty:"Website",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.BirthDate!==
void 0){let i=r.BirthDate;if(typeof i!="string"&&i!==null){let u={instancePath:t+"/BirthDate",schemaPath:"#/properties/BirthDate/type",keyword:"type",params:{type:S.
properties.BirthDate.type},message:"must be string,null"};e===null?e=[u]:e.push(u),s++}if(typeof i=="string"&&k(i)>10){let u={instancePath:t+"/BirthDate",schemaPath:"\
#/properties/BirthDate/maxLength",keyword:"maxLength",params:{bounds:[0,10]},message:"must NOT have more than 10 characters"};e===null?e=[u]:e.push(u),s++}}if(r.
Country!==void 0){let i=r.Country,u=s,f=!1,P=null,T=s;H(i,{instancePath:t+"/Country",parentData:r,parentDataProperty:"Country",rootData:a,dynamicAnchors:p})||(e=
e===null?H.errors:e.concat(H.errors),s=e.length);var n=T===s;n&&(f=!0,P=0);let $=s;if(i!==null){let b={instancePath:t+"/Country",schemaPath:"#/properties/Countr\
y/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[b]:e.push(b),s++}var n=$===s;if(n&&f?(f=!1,P=[P,1]):n&&(f=!0,P=1),f)s=u,
e!==null&&(u?e.length=u:e=null);else{let b={instancePath:t+"/Country",schemaPath:"#/properties/Country/oneOf",keyword:"oneOf",params:{passingSchemas:P},message:"\
must match exactly one schema in oneOf"};e===null?e=[b]:e.push(b),s++}}if(r.Addresses!==void 0){let i=r.Addresses;if(!Array.isArray(i)&&i!==null){let u={instancePath:t+
"/Addresses",schemaPath:"#/properties/Addresses/type",keyword:"type",params:{type:S.properties.Addresses.type},message:"must be array,null"};e===null?e=[u]:e.push(
u),s++}if(Array.isArray(i)){if(i.length>20){let f={instancePath:t+"/Addresses",schemaPath:"#/properties/Addresses/maxItems",keyword:"maxItems",params:{bounds:[0,
20]},message:"must NOT have more than 20 items"};e===null?e=[f]:e.push(f),s++}let u=i.length;for(let f=0;f<u;f++)B(i[f],{instancePath:t+"/Addresses/"+f,parentData:i,
parentDataProperty:f,rootData:a,dynamicAnchors:p})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)}}if(r.PhoneNumbers!==void 0){let i=r.PhoneNumbers;if(!Array.
isArray(i)&&i!==null){let u={instancePath:t+"/PhoneNumbers",schemaPath:"#/properties/PhoneNumbers/type",keyword:"type",params:{type:S.properties.PhoneNumbers.type},
message:"must be array,null"};e===null?e=[u]:e.push(u),s++}if(Array.isArray(i)){if(i.length>20){let f={instancePath:t+"/PhoneNumbers",schemaPath:"#/properties/P\
honeNumbers/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[f]:e.push(f),s++}let u=i.length;for(let f=0;f<
u;f++)W(i[f],{instancePath:t+"/PhoneNumbers/"+f,parentData:i,parentDataProperty:f,rootData:a,dynamicAnchors:p})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)}}
if(r.CustomFields!==void 0){let i=r.CustomFields,u=s,f=!1,P=null,T=s;O(i,{instancePath:t+"/CustomFields",parentData:r,parentDataProperty:"CustomFields",rootData:a,
dynamicAnchors:p})||(e=e===null?O.errors:e.concat(O.errors),s=e.length);var l=T===s;l&&(f=!0,P=0);let $=s;if(i!==null){let b={instancePath:t+"/CustomFields",schemaPath:"\
#/properties/CustomFields/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[b]:e.push(b),s++}var l=$===s;if(l&&f?(f=!1,P=[P,
1]):l&&(f=!0,P=1),f)s=u,e!==null&&(u?e.length=u:e=null);else{let b={instancePath:t+"/CustomFields",schemaPath:"#/properties/CustomFields/oneOf",keyword:"oneOf",
params:{passingSchemas:P},message:"must match exactly one schema in oneOf"};e===null?e=[b]:e.push(b),s++}}if(r.ProfileImageUrls!==void 0){let i=r.ProfileImageUrls,
u=s,f=!1,P=null,T=s;O(i,{instancePath:t+"/ProfileImageUrls",parentData:r,parentDataProperty:"ProfileImageUrls",rootData:a,dynamicAnchors:p})||(e=e===null?O.errors:
e.concat(O.errors),s=e.length);var d=T===s;d&&(f=!0,P=0);let $=s;if(i!==null){let b={instancePath:t+"/ProfileImageUrls",schemaPath:"#/properties/ProfileImageUrl\
s/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[b]:e.push(b),s++}var d=$===s;if(d&&f?(f=!1,P=[P,1]):d&&(f=!0,P=1),f)s=u,
e!==null&&(u?e.length=u:e=null);else{let b={instancePath:t+"/ProfileImageUrls",schemaPath:"#/properties/ProfileImageUrls/oneOf",keyword:"oneOf",params:{passingSchemas:P},
message:"must match exactly one schema in oneOf"};e===null?e=[b]:e.push(b),s++}}if(r.WebProfiles!==void 0){let i=r.WebProfiles,u=s,f=!1,P=null,T=s;O(i,{instancePath:t+
"/WebProfiles",parentData:r,parentDataProperty:"WebProfiles",rootData:a,dynamicAnchors:p})||(e=e===null?O.errors:e.concat(O.errors),s=e.length);var w=T===s;w&&(f=
!0,P=0);let $=s;if(i!==null){let b={instancePath:t+"/WebProfiles",schemaPath:"#/properties/WebProfiles/oneOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[b]:e.push(b),s++}var w=$===s;if(w&&f?(f=!1,P=[P,1]):w&&(f=!0,P=1),f)s=u,e!==null&&(u?e.length=u:e=null);else{let b={instancePath:t+"/\
WebProfiles",schemaPath:"#/properties/WebProfiles/oneOf",keyword:"oneOf",params:{passingSchemas:P},message:"must match exactly one schema in oneOf"};e===null?e=
[b]:e.push(b),s++}}if(r.InterestedIn!==void 0){let i=r.InterestedIn;if(!Array.isArray(i)&&i!==null){let u={instancePath:t+"/InterestedIn",schemaPath:"#/properti\
es/InterestedIn/type",keyword:"type",params:{type:S.properties.InterestedIn.type},message:"must be array,null"};e===null?e=[u]:e.push(u),s++}if(Array.isArray(i)){
if(i.length>50){let f={instancePath:t+"/InterestedIn",schemaPath:"#/properties/InterestedIn/maxItems",keyword:"maxItems",params:{bounds:[0,50]},message:"must NO\
T have more than 50 items"};e===null?e=[f]:e.push(f),s++}let u=i.length;for(let f=0;f<u;f++){let P=i[f];if(typeof P=="string"){if(k(P)>100){let T={instancePath:t+
"/InterestedIn/"+f,schemaPath:"#/properties/InterestedIn/items/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 chara\
cters"};e===null?e=[T]:e.push(T),s++}}else{let T={instancePath:t+"/InterestedIn/"+f,schemaPath:"#/properties/InterestedIn/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[T]:e.push(T),s++}}}}if(r.Awards!==void 0&&(c(r.Awards,{instancePath:t+"/Awards",parentData:r,parentDataProperty:"\
Awards",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Books!==void 0&&(c(r.Books,{instancePath:t+"/Books",parentData:r,parentDataProperty:"\
Books",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Certifications!==void 0&&(c(r.Certifications,{instancePath:t+"/Cert\
ifications",parentData:r,parentDataProperty:"Certifications",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Courses!==void 0&&
(c(r.Courses,{instancePath:t+"/Courses",parentData:r,parentDataProperty:"Courses",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),
r.CurrentStatus!==void 0&&(c(r.CurrentStatus,{instancePath:t+"/CurrentStatus",parentData:r,parentDataProperty:"CurrentStatus",rootData:a,dynamicAnchors:p})||(e=
e===null?c.errors:e.concat(c.errors),s=e.length)),r.Educations!==void 0&&(c(r.Educations,{instancePath:t+"/Educations",parentData:r,parentDataProperty:"Educatio\
ns",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Family!==void 0&&(c(r.Family,{instancePath:t+"/Family",parentData:r,parentDataProperty:"\
Family",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.FavoriteThings!==void 0&&(c(r.FavoriteThings,{instancePath:t+"/Fav\
oriteThings",parentData:r,parentDataProperty:"FavoriteThings",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Games!==void 0&&
(c(r.Games,{instancePath:t+"/Games",parentData:r,parentDataProperty:"Games",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),
r.IMAccounts!==void 0&&(c(r.IMAccounts,{instancePath:t+"/IMAccounts",parentData:r,parentDataProperty:"IMAccounts",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:
e.concat(c.errors),s=e.length)),r.InspirationalPeople!==void 0&&(c(r.InspirationalPeople,{instancePath:t+"/InspirationalPeople",parentData:r,parentDataProperty:"\
InspirationalPeople",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Interests!==void 0&&(c(r.Interests,{instancePath:t+"/\
Interests",parentData:r,parentDataProperty:"Interests",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Languages!==void 0&&
(c(r.Languages,{instancePath:t+"/Languages",parentData:r,parentDataProperty:"Languages",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=
e.length)),r.MemberUrlResources!==void 0&&(c(r.MemberUrlResources,{instancePath:t+"/MemberUrlResources",parentData:r,parentDataProperty:"MemberUrlResources",rootData:a,
dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Movies!==void 0&&(c(r.Movies,{instancePath:t+"/Movies",parentData:r,parentDataProperty:"\
Movies",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.MutualFriends!==void 0&&(c(r.MutualFriends,{instancePath:t+"/Mutua\
lFriends",parentData:r,parentDataProperty:"MutualFriends",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Patents!==void 0&&
(c(r.Patents,{instancePath:t+"/Patents",parentData:r,parentDataProperty:"Patents",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),
r.PlacesLived!==void 0&&(c(r.PlacesLived,{instancePath:t+"/PlacesLived",parentData:r,parentDataProperty:"PlacesLived",rootData:a,dynamicAnchors:p})||(e=e===null?
c.errors:e.concat(c.errors),s=e.length)),r.Positions!==void 0&&(c(r.Positions,{instancePath:t+"/Positions",parentData:r,parentDataProperty:"Positions",rootData:a,
dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Projects!==void 0&&(c(r.Projects,{instancePath:t+"/Projects",parentData:r,parentDataProperty:"\
Projects",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Publications!==void 0&&(c(r.Publications,{instancePath:t+"/Publi\
cations",parentData:r,parentDataProperty:"Publications",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.RecommendationsReceived!==
void 0&&(c(r.RecommendationsReceived,{instancePath:t+"/RecommendationsReceived",parentData:r,parentDataProperty:"RecommendationsReceived",rootData:a,dynamicAnchors:p})||
(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.RelatedProfileViews!==void 0&&(c(r.RelatedProfileViews,{instancePath:t+"/RelatedProfileViews",parentData:r,
parentDataProperty:"RelatedProfileViews",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Skills!==void 0&&(c(r.Skills,{instancePath:t+
"/Skills",parentData:r,parentDataProperty:"Skills",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Sports!==void 0&&(c(r.Sports,
{instancePath:t+"/Sports",parentData:r,parentDataProperty:"Sports",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.TeleVisionShow!==
void 0&&(c(r.TeleVisionShow,{instancePath:t+"/TeleVisionShow",parentData:r,parentDataProperty:"TeleVisionShow",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:
e.concat(c.errors),s=e.length)),r.Volunteer!==void 0&&(c(r.Volunteer,{instancePath:t+"/Volunteer",parentData:r,parentDataProperty:"Volunteer",rootData:a,dynamicAnchors:p})||
(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.FollowersCount!==void 0&&(L(r.FollowersCount,{instancePath:t+"/FollowersCount",parentData:r,parentDataProperty:"\
FollowersCount",rootData:a,dynamicAnchors:p})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.FriendsCount!==void 0&&(L(r.FriendsCount,{instancePath:t+"\
/FriendsCount",parentData:r,parentDataProperty:"FriendsCount",rootData:a,dynamicAnchors:p})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.NumRecommenders!==
void 0&&(L(r.NumRecommenders,{instancePath:t+"/NumRecommenders",parentData:r,parentDataProperty:"NumRecommenders",rootData:a,dynamicAnchors:p})||(e=e===null?L.errors:
e.concat(L.errors),s=e.length)),r.PrivateGists!==void 0&&(L(r.PrivateGists,{instancePath:t+"/PrivateGists",parentData:r,parentDataProperty:"PrivateGists",rootData:a,
dynamicAnchors:p})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.PublicGists!==void 0&&(L(r.PublicGists,{instancePath:t+"/PublicGists",parentData:r,parentDataProperty:"\
PublicGists",rootData:a,dynamicAnchors:p})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.TotalPrivateRepository!==void 0&&(L(r.TotalPrivateRepository,
{instancePath:t+"/TotalPrivateRepository",parentData:r,parentDataProperty:"TotalPrivateRepository",rootData:a,dynamicAnchors:p})||(e=e===null?L.errors:e.concat(
L.errors),s=e.length)),r.TotalStatusesCount!==void 0&&(L(r.TotalStatusesCount,{instancePath:t+"/TotalStatusesCount",parentData:r,parentDataProperty:"TotalStatus\
esCount",rootData:a,dynamicAnchors:p})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.IsEmailSubscribed!==void 0&&typeof r.IsEmailSubscribed!="boolean"){
let i={instancePath:t+"/IsEmailSubscribed",schemaPath:"#/properties/IsEmailSubscribed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[i]:e.push(i),s++}if(r.IsProtected!==void 0&&typeof r.IsProtected!="boolean"){let i={instancePath:t+"/IsProtected",schemaPath:"#/properties/IsProtected/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(r.Hireable!==void 0&&typeof r.Hireable!="boolean"){let i={
instancePath:t+"/Hireable",schemaPath:"#/properties/Hireable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}
if(r.ExternalUserLoginId!==void 0){let i=r.ExternalUserLoginId;if(typeof i!="string"&&i!==null){let u={instancePath:t+"/ExternalUserLoginId",schemaPath:"#/prope\
rties/ExternalUserLoginId/type",keyword:"type",params:{type:S.properties.ExternalUserLoginId.type},message:"must be string,null"};e===null?e=[u]:e.push(u),s++}if(typeof i==
"string"&&k(i)>255){let u={instancePath:t+"/ExternalUserLoginId",schemaPath:"#/properties/ExternalUserLoginId/maxLength",keyword:"maxLength",params:{bounds:[0,255]},
message:"must NOT have more than 255 characters"};e===null?e=[u]:e.push(u),s++}}if(r.BoardsCount!==void 0&&(L(r.BoardsCount,{instancePath:t+"/BoardsCount",parentData:r,
parentDataProperty:"BoardsCount",rootData:a,dynamicAnchors:p})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.LikesCount!==void 0&&(L(r.LikesCount,{instancePath:t+
"/LikesCount",parentData:r,parentDataProperty:"LikesCount",rootData:a,dynamicAnchors:p})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.PinsCount!==void 0&&
(L(r.PinsCount,{instancePath:t+"/PinsCount",parentData:r,parentDataProperty:"PinsCount",rootData:a,dynamicAnchors:p})||(e=e===null?L.errors:e.concat(L.errors),s=
e.length)),r.Language!==void 0&&(o(r.Language,{instancePath:t+"/Language",parentData:r,parentDataProperty:"Language",rootData:a,dynamicAnchors:p})||(e=e===null?
o.errors:e.concat(o.errors),s=e.length)),r.Quote!==void 0&&(o(r.Quote,{instancePath:t+"/Quote",parentData:r,parentDataProperty:"Quote",rootData:a,dynamicAnchors:p})||
(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.Created!==void 0&&(o(r.Created,{instancePath:t+"/Created",parentData:r,parentDataProperty:"Created",rootData:a,
dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.UpdatedTime!==void 0&&(o(r.UpdatedTime,{instancePath:t+"/UpdatedTime",parentData:r,parentDataProperty:"\
UpdatedTime",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.Verified!==void 0&&(o(r.Verified,{instancePath:t+"/Verified",
parentData:r,parentDataProperty:"Verified",rootData:a,dynamicAnchors:p})||(e=e===null?o.errors:e.concat(o.errors),s=e.length)),r.LRUserID!==void 0){let i=r.LRUserID;
if(typeof i!="string"&&i!==null){let u={instancePath:t+"/LRUserID",schemaPath:"#/properties/LRUserID/type",keyword:"type",params:{type:S.properties.LRUserID.type},
message:"must be string,null"};e===null?e=[u]:e.push(u),s++}if(typeof i=="string"&&k(i)>500){let u={instancePath:t+"/LRUserID",schemaPath:"#/properties/LRUserID\
/maxLength",keyword:"maxLength",params:{bounds:[0,500]},message:"must NOT have more than 500 characters"};e===null?e=[u]:e.push(u),s++}}if(r.AgeRange!==void 0){
let i=r.AgeRange,u=s,f=!1,P=null,T=s;N(i,{instancePath:t+"/AgeRange",parentData:r,parentDataProperty:"AgeRange",rootData:a,dynamicAnchors:p})||(e=e===null?N.errors:
e.concat(N.errors),s=e.length);var v=T===s;v&&(f=!0,P=0);let $=s;if(i!==null){let b={instancePath:t+"/AgeRange",schemaPath:"#/properties/AgeRange/oneOf/1/type",
keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[b]:e.push(b),s++}var v=$===s;if(v&&f?(f=!1,P=[P,1]):v&&(f=!0,P=1),f)s=u,e!==null&&(u?e.length=
u:e=null);else{let b={instancePath:t+"/AgeRange",schemaPath:"#/properties/AgeRange/oneOf",keyword:"oneOf",params:{passingSchemas:P},message:"must match exactly \
one schema in oneOf"};e===null?e=[b]:e.push(b),s++}}if(r.KloutScore!==void 0){let i=r.KloutScore,u=s,f=!1,P=null,T=s;N(i,{instancePath:t+"/KloutScore",parentData:r,
parentDataProperty:"KloutScore",rootData:a,dynamicAnchors:p})||(e=e===null?N.errors:e.concat(N.errors),s=e.length);var C=T===s;C&&(f=!0,P=0);let $=s;if(i!==null){
let b={instancePath:t+"/KloutScore",schemaPath:"#/properties/KloutScore/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[b]:
e.push(b),s++}var C=$===s;if(C&&f?(f=!1,P=[P,1]):C&&(f=!0,P=1),f)s=u,e!==null&&(u?e.length=u:e=null);else{let b={instancePath:t+"/KloutScore",schemaPath:"#/prop\
erties/KloutScore/oneOf",keyword:"oneOf",params:{passingSchemas:P},message:"must match exactly one schema in oneOf"};e===null?e=[b]:e.push(b),s++}}if(r.Subscription!==
void 0){let i=r.Subscription,u=s,f=!1,P=null,T=s;N(i,{instancePath:t+"/Subscription",parentData:r,parentDataProperty:"Subscription",rootData:a,dynamicAnchors:p})||
(e=e===null?N.errors:e.concat(N.errors),s=e.length);var A=T===s;A&&(f=!0,P=0);let $=s;if(i!==null){let b={instancePath:t+"/Subscription",schemaPath:"#/propertie\
s/Subscription/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[b]:e.push(b),s++}var A=$===s;if(A&&f?(f=!1,P=[P,1]):A&&(f=!0,
P=1),f)s=u,e!==null&&(u?e.length=u:e=null);else{let b={instancePath:t+"/Subscription",schemaPath:"#/properties/Subscription/oneOf",keyword:"oneOf",params:{passingSchemas:P},
message:"must match exactly one schema in oneOf"};e===null?e=[b]:e.push(b),s++}}if(r.Suggestions!==void 0){let i=r.Suggestions,u=s,f=!1,P=null,T=s;N(i,{instancePath:t+
"/Suggestions",parentData:r,parentDataProperty:"Suggestions",rootData:a,dynamicAnchors:p})||(e=e===null?N.errors:e.concat(N.errors),s=e.length);var U=T===s;U&&(f=
!0,P=0);let $=s;if(i!==null){let b={instancePath:t+"/Suggestions",schemaPath:"#/properties/Suggestions/oneOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[b]:e.push(b),s++}var U=$===s;if(U&&f?(f=!1,P=[P,1]):U&&(f=!0,P=1),f)s=u,e!==null&&(u?e.length=u:e=null);else{let b={instancePath:t+"/\
Suggestions",schemaPath:"#/properties/Suggestions/oneOf",keyword:"oneOf",params:{passingSchemas:P},message:"must match exactly one schema in oneOf"};e===null?e=
[b]:e.push(b),s++}}if(r.ProviderAccessCredential!==void 0){let i=r.ProviderAccessCredential,u=s,f=!1,P=null,T=s;z(i,{instancePath:t+"/ProviderAccessCredential",
parentData:r,parentDataProperty:"ProviderAccessCredential",rootData:a,dynamicAnchors:p})||(e=e===null?z.errors:e.concat(z.errors),s=e.length);var _=T===s;_&&(f=
!0,P=0);let $=s;if(i!==null){let b={instancePath:t+"/ProviderAccessCredential",schemaPath:"#/properties/ProviderAccessCredential/oneOf/1/type",keyword:"type",params:{
type:"null"},message:"must be null"};e===null?e=[b]:e.push(b),s++}var _=$===s;if(_&&f?(f=!1,P=[P,1]):_&&(f=!0,P=1),f)s=u,e!==null&&(u?e.length=u:e=null);else{let b={
instancePath:t+"/ProviderAccessCredential",schemaPath:"#/properties/ProviderAccessCredential/oneOf",keyword:"oneOf",params:{passingSchemas:P},message:"must matc\
h exactly one schema in oneOf"};e===null?e=[b]:e.push(b),s++}}if(r.FirstLogin!==void 0&&typeof r.FirstLogin!="boolean"){let i={instancePath:t+"/FirstLogin",schemaPath:"\
#/properties/FirstLogin/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(r.PreviousUids!==void 0){let i=r.
PreviousUids;if(!Array.isArray(i)&&i!==null){let u={instancePath:t+"/PreviousUids",schemaPath:"#/properties/PreviousUids/type",keyword:"type",params:{type:S.properties.
PreviousUids.type},message:"must be array,null"};e===null?e=[u]:e.push(u),s++}if(Array.isArray(i)){if(i.length>20){let f={instancePath:t+"/PreviousUids",schemaPath:"\
#/properties/PreviousUids/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[f]:e.push(f),s++}let u=i.length;
for(let f=0;f<u;f++)q(i[f],{instancePath:t+"/PreviousUids/"+f,parentData:i,parentDataProperty:f,rootData:a,dynamicAnchors:p})||(e=e===null?q.errors:e.concat(q.errors),
s=e.length)}}if(r.CreatedDate!==void 0){let i=r.CreatedDate;if(typeof i!="string"&&i!==null){let u={instancePath:t+"/CreatedDate",schemaPath:"#/properties/Creat\
edDate/type",keyword:"type",params:{type:S.properties.CreatedDate.type},message:"must be string,null"};e===null?e=[u]:e.push(u),s++}if(typeof i=="string"){if(k(
i)>35){let u={instancePath:t+"/CreatedDate",schemaPath:"#/properties/CreatedDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have mo\
re than 35 characters"};e===null?e=[u]:e.push(u),s++}if(!F(i)){let u={instancePath:t+"/CreatedDate",schemaPath:"#/properties/CreatedDate/format",keyword:"format",
params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[u]:e.push(u),s++}}}if(r.ModifiedDate!==void 0){let i=r.ModifiedDate;if(typeof i!=
"string"&&i!==null){let u={instancePath:t+"/ModifiedDate",schemaPath:"#/properties/ModifiedDate/type",keyword:"type",params:{type:S.properties.ModifiedDate.type},
message:"must be string,null"};e===null?e=[u]:e.push(u),s++}if(typeof i=="string"){if(k(i)>35){let u={instancePath:t+"/ModifiedDate",schemaPath:"#/properties/Mo\
difiedDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[u]:e.push(u),s++}if(!F(i)){let u={
instancePath:t+"/ModifiedDate",schemaPath:"#/properties/ModifiedDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};
e===null?e=[u]:e.push(u),s++}}}if(r.ProfileModifiedDate!==void 0){let i=r.ProfileModifiedDate;if(typeof i!="string"&&i!==null){let u={instancePath:t+"/ProfileMo\
difiedDate",schemaPath:"#/properties/ProfileModifiedDate/type",keyword:"type",params:{type:S.properties.ProfileModifiedDate.type},message:"must be string,null"};
e===null?e=[u]:e.push(u),s++}if(typeof i=="string"){if(k(i)>35){let u={instancePath:t+"/ProfileModifiedDate",schemaPath:"#/properties/ProfileModifiedDate/maxLen\
gth",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[u]:e.push(u),s++}if(!F(i)){let u={instancePath:t+"/\
ProfileModifiedDate",schemaPath:"#/properties/ProfileModifiedDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};
e===null?e=[u]:e.push(u),s++}}}if(r.SignupDate!==void 0){let i=r.SignupDate;if(typeof i!="string"&&i!==null){let u={instancePath:t+"/SignupDate",schemaPath:"#/p\
roperties/SignupDate/type",keyword:"type",params:{type:S.properties.SignupDate.type},message:"must be string,null"};e===null?e=[u]:e.push(u),s++}if(typeof i=="s\
tring"){if(k(i)>35){let u={instancePath:t+"/SignupDate",schemaPath:"#/properties/SignupDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must \
NOT have more than 35 characters"};e===null?e=[u]:e.push(u),s++}if(!F(i)){let u={instancePath:t+"/SignupDate",schemaPath:"#/properties/SignupDate/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[u]:e.push(u),s++}}}if(r.LastLoginDate!==void 0){let i=r.LastLoginDate;if(typeof i!=
"string"&&i!==null){let u={instancePath:t+"/LastLoginDate",schemaPath:"#/properties/LastLoginDate/type",keyword:"type",params:{type:S.properties.LastLoginDate.type},
message:"must be string,null"};e===null?e=[u]:e.push(u),s++}if(typeof i=="string"){if(k(i)>35){let u={instancePath:t+"/LastLoginDate",schemaPath:"#/properties/L\
astLoginDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[u]:e.push(u),s++}if(!F(i)){let u={
instancePath:t+"/LastLoginDate",schemaPath:"#/properties/LastLoginDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-tim\
e"'};e===null?e=[u]:e.push(u),s++}}}if(r.UserName!==void 0){let i=r.UserName;if(typeof i!="string"&&i!==null){let u={instancePath:t+"/UserName",schemaPath:"#/pr\
operties/UserName/type",keyword:"type",params:{type:S.properties.UserName.type},message:"must be string,null"};e===null?e=[u]:e.push(u),s++}if(typeof i=="string"&&
k(i)>255){let u={instancePath:t+"/UserName",schemaPath:"#/properties/UserName/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more\
 than 255 characters"};e===null?e=[u]:e.push(u),s++}}if(r.PhoneId!==void 0){let i=r.PhoneId;if(typeof i!="string"&&i!==null){let u={instancePath:t+"/PhoneId",schemaPath:"\
#/properties/PhoneId/type",keyword:"type",params:{type:S.properties.PhoneId.type},message:"must be string,null"};e===null?e=[u]:e.push(u),s++}if(typeof i=="stri\
ng"&&k(i)>20){let u={instancePath:t+"/PhoneId",schemaPath:"#/properties/PhoneId/maxLength",keyword:"maxLength",params:{bounds:[0,20]},message:"must NOT have mor\
e than 20 characters"};e===null?e=[u]:e.push(u),s++}}if(r.UnverifiedEmail!==void 0){let i=r.UnverifiedEmail;if(!Array.isArray(i)&&i!==null){let u={instancePath:t+
"/UnverifiedEmail",schemaPath:"#/properties/UnverifiedEmail/type",keyword:"type",params:{type:S.properties.UnverifiedEmail.type},message:"must be array,null"};e===
null?e=[u]:e.push(u),s++}if(Array.isArray(i)){if(i.length>20){let f={instancePath:t+"/UnverifiedEmail",schemaPath:"#/properties/UnverifiedEmail/maxItems",keyword:"\
maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[f]:e.push(f),s++}let u=i.length;for(let f=0;f<u;f++)V(i[f],{instancePath:t+
"/UnverifiedEmail/"+f,parentData:i,parentDataProperty:f,rootData:a,dynamicAnchors:p})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)}}if(r.EmailVerified!==
void 0&&typeof r.EmailVerified!="boolean"){let i={instancePath:t+"/EmailVerified",schemaPath:"#/properties/EmailVerified/type",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(r.PhoneIdVerified!==void 0&&typeof r.PhoneIdVerified!="boolean"){let i={instancePath:t+"/PhoneI\
dVerified",schemaPath:"#/properties/PhoneIdVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(r.IsActive!==
void 0&&typeof r.IsActive!="boolean"){let i={instancePath:t+"/IsActive",schemaPath:"#/properties/IsActive/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[i]:e.push(i),s++}if(r.IsDeleted!==void 0&&typeof r.IsDeleted!="boolean"){let i={instancePath:t+"/IsDeleted",schemaPath:"#/properti\
es/IsDeleted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(r.IsLoginLocked!==void 0&&typeof r.IsLoginLocked!=
"boolean"){let i={instancePath:t+"/IsLoginLocked",schemaPath:"#/properties/IsLoginLocked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[i]:e.push(i),s++}if(r.LoginLockedType!==void 0){let i=r.LoginLockedType;if(typeof i!="string"&&i!==null){let u={instancePath:t+"/LoginLockedType",schemaPath:"\
#/properties/LoginLockedType/type",keyword:"type",params:{type:S.properties.LoginLockedType.type},message:"must be string,null"};e===null?e=[u]:e.push(u),s++}if(typeof i==
"string"&&k(i)>30){let u={instancePath:t+"/LoginLockedType",schemaPath:"#/properties/LoginLockedType/maxLength",keyword:"maxLength",params:{bounds:[0,30]},message:"\
must NOT have more than 30 characters"};e===null?e=[u]:e.push(u),s++}}if(r.IsCustomUid!==void 0&&typeof r.IsCustomUid!="boolean"){let i={instancePath:t+"/IsCust\
omUid",schemaPath:"#/properties/IsCustomUid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(r.IsSecurePassword!==
void 0&&typeof r.IsSecurePassword!="boolean"){let i={instancePath:t+"/IsSecurePassword",schemaPath:"#/properties/IsSecurePassword/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(r.IsRequiredFieldsFilledOnce!==void 0&&typeof r.IsRequiredFieldsFilledOnce!="boolean"){let i={
instancePath:t+"/IsRequiredFieldsFilledOnce",schemaPath:"#/properties/IsRequiredFieldsFilledOnce/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[i]:e.push(i),s++}if(r.IsPasswordBreached!==void 0&&typeof r.IsPasswordBreached!="boolean"){let i={instancePath:t+"/IsPasswordBreached",schemaPath:"\
#/properties/IsPasswordBreached/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(r.NoOfLogins!==void 0){let i=r.
NoOfLogins;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let u={instancePath:t+"/NoOfLogins",schemaPath:"#/properties/NoOfLogins/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[u]:e.push(u),s++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let u={instancePath:t+"/NoO\
fLogins",schemaPath:"#/properties/NoOfLogins/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[u]:e.push(u),s++}}if(r.RegistrationProvider!==
void 0){let i=r.RegistrationProvider;if(typeof i!="string"&&i!==null){let u={instancePath:t+"/RegistrationProvider",schemaPath:"#/properties/RegistrationProvide\
r/type",keyword:"type",params:{type:S.properties.RegistrationProvider.type},message:"must be string,null"};e===null?e=[u]:e.push(u),s++}if(typeof i=="string"&&k(
i)>50){let u={instancePath:t+"/RegistrationProvider",schemaPath:"#/properties/RegistrationProvider/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"\
must NOT have more than 50 characters"};e===null?e=[u]:e.push(u),s++}}if(r.RegistrationSource!==void 0){let i=r.RegistrationSource;if(typeof i!="string"&&i!==null){
let u={instancePath:t+"/RegistrationSource",schemaPath:"#/properties/RegistrationSource/type",keyword:"type",params:{type:S.properties.RegistrationSource.type},
message:"must be string,null"};e===null?e=[u]:e.push(u),s++}if(typeof i=="string"&&k(i)>2048){let u={instancePath:t+"/RegistrationSource",schemaPath:"#/properti\
es/RegistrationSource/maxLength",keyword:"maxLength",params:{bounds:[0,2048]},message:"must NOT have more than 2048 characters"};e===null?e=[u]:e.push(u),s++}}if(r.
LastLoginLocation!==void 0){let i=r.LastLoginLocation;if(typeof i!="string"&&i!==null){let u={instancePath:t+"/LastLoginLocation",schemaPath:"#/properties/LastL\
oginLocation/type",keyword:"type",params:{type:S.properties.LastLoginLocation.type},message:"must be string,null"};e===null?e=[u]:e.push(u),s++}if(typeof i=="st\
ring"&&k(i)>255){let u={instancePath:t+"/LastLoginLocation",schemaPath:"#/properties/LastLoginLocation/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"\
must NOT have more than 255 characters"};e===null?e=[u]:e.push(u),s++}}if(r.SessionLimit!==void 0){let i=r.SessionLimit;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i))&&i!==null){let u={instancePath:t+"/SessionLimit",schemaPath:"#/properties/SessionLimit/type",keyword:"type",params:{type:S.properties.SessionLimit.
type},message:"must be integer,null"};e===null?e=[u]:e.push(u),s++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let u={instancePath:t+"/SessionLimit",schemaPath:"\
#/properties/SessionLimit/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[u]:e.push(u),s++}}if(r.LastPasswordChangeDate!==void 0){
let i=r.LastPasswordChangeDate;if(typeof i!="string"&&i!==null){let u={instancePath:t+"/LastPasswordChangeDate",schemaPath:"#/properties/LastPasswordChangeDate/\
type",keyword:"type",params:{type:S.properties.LastPasswordChangeDate.type},message:"must be string,null"};e===null?e=[u]:e.push(u),s++}if(typeof i=="string"){if(k(
i)>35){let u={instancePath:t+"/LastPasswordChangeDate",schemaPath:"#/properties/LastPasswordChangeDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"\
must NOT have more than 35 characters"};e===null?e=[u]:e.push(u),s++}if(!F(i)){let u={instancePath:t+"/LastPasswordChangeDate",schemaPath:"#/properties/LastPass\
wordChangeDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[u]:e.push(u),s++}}}if(r.LastPasswordChangeToken!==
void 0){let i=r.LastPasswordChangeToken;if(typeof i!="string"&&i!==null){let u={instancePath:t+"/LastPasswordChangeToken",schemaPath:"#/properties/LastPasswordC\
hangeToken/type",keyword:"type",params:{type:S.properties.LastPasswordChangeToken.type},message:"must be string,null"};e===null?e=[u]:e.push(u),s++}if(typeof i==
"string"&&k(i)>500){let u={instancePath:t+"/LastPasswordChangeToken",schemaPath:"#/properties/LastPasswordChangeToken/maxLength",keyword:"maxLength",params:{bounds:[
0,500]},message:"must NOT have more than 500 characters"};e===null?e=[u]:e.push(u),s++}}if(r.PasswordExpirationDate!==void 0){let i=r.PasswordExpirationDate;if(typeof i!=
"string"&&i!==null){let u={instancePath:t+"/PasswordExpirationDate",schemaPath:"#/properties/PasswordExpirationDate/type",keyword:"type",params:{type:S.properties.
PasswordExpirationDate.type},message:"must be string,null"};e===null?e=[u]:e.push(u),s++}if(typeof i=="string"){if(k(i)>35){let u={instancePath:t+"/PasswordExpi\
rationDate",schemaPath:"#/properties/PasswordExpirationDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};
e===null?e=[u]:e.push(u),s++}if(!F(i)){let u={instancePath:t+"/PasswordExpirationDate",schemaPath:"#/properties/PasswordExpirationDate/format",keyword:"format",
params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[u]:e.push(u),s++}}}if(r.Password!==void 0){let i=r.Password;if(typeof i!="strin\
g"&&i!==null){let u={instancePath:t+"/Password",schemaPath:"#/properties/Password/type",keyword:"type",params:{type:S.properties.Password.type},message:"must be\
 string,null"};e===null?e=[u]:e.push(u),s++}if(typeof i=="string"&&k(i)>255){let u={instancePath:t+"/Password",schemaPath:"#/properties/Password/maxLength",keyword:"\
maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[u]:e.push(u),s++}}if(r.PIN!==void 0){let i=r.PIN,u=s,f=!1,P=null,
T=s;Z(i,{instancePath:t+"/PIN",parentData:r,parentDataProperty:"PIN",rootData:a,dynamicAnchors:p})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length);var y=T===
s;y&&(f=!0,P=0);let $=s;if(i!==null){let b={instancePath:t+"/PIN",schemaPath:"#/properties/PIN/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must b\
e null"};e===null?e=[b]:e.push(b),s++}var y=$===s;if(y&&f?(f=!1,P=[P,1]):y&&(f=!0,P=1),f)s=u,e!==null&&(u?e.length=u:e=null);else{let b={instancePath:t+"/PIN",schemaPath:"\
#/properties/PIN/oneOf",keyword:"oneOf",params:{passingSchemas:P},message:"must match exactly one schema in oneOf"};e===null?e=[b]:e.push(b),s++}}if(r.Roles!==void 0){
let i=r.Roles;if(!Array.isArray(i)&&i!==null){let u={instancePath:t+"/Roles",schemaPath:"#/properties/Roles/type",keyword:"type",params:{type:S.properties.Roles.
type},message:"must be array,null"};e===null?e=[u]:e.push(u),s++}if(Array.isArray(i)){if(i.length>100){let f={instancePath:t+"/Roles",schemaPath:"#/properties/R\
oles/maxItems",keyword:"maxItems",params:{bounds:[0,100]},message:"must NOT have more than 100 items"};e===null?e=[f]:e.push(f),s++}let u=i.length;for(let f=0;f<
u;f++){let P=i[f];if(typeof P=="string"){if(k(P)>100){let T={instancePath:t+"/Roles/"+f,schemaPath:"#/properties/Roles/items/maxLength",keyword:"maxLength",params:{
bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[T]:e.push(T),s++}}else{let T={instancePath:t+"/Roles/"+f,schemaPath:"#/properties/\
Roles/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[T]:e.push(T),s++}}}}if(r.PrivacyPolicy!==void 0){let i=r.PrivacyPolicy,
u=s,f=!1,P=null,T=s;J(i,{instancePath:t+"/PrivacyPolicy",parentData:r,parentDataProperty:"PrivacyPolicy",rootData:a,dynamicAnchors:p})||(e=e===null?J.errors:e.concat(
J.errors),s=e.length);var h=T===s;h&&(f=!0,P=0);let $=s;if(i!==null){let b={instancePath:t+"/PrivacyPolicy",schemaPath:"#/properties/PrivacyPolicy/oneOf/1/type",
keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[b]:e.push(b),s++}var h=$===s;if(h&&f?(f=!1,P=[P,1]):h&&(f=!0,P=1),f)s=u,e!==null&&(u?e.length=
u:e=null);else{let b={instancePath:t+"/PrivacyPolicy",schemaPath:"#/properties/PrivacyPolicy/oneOf",keyword:"oneOf",params:{passingSchemas:P},message:"must matc\
h exactly one schema in oneOf"};e===null?e=[b]:e.push(b),s++}}if(r.ConsentProfile!==void 0){let i=r.ConsentProfile,u=s,f=!1,P=null,T=s;X(i,{instancePath:t+"/Con\
sentProfile",parentData:r,parentDataProperty:"ConsentProfile",rootData:a,dynamicAnchors:p})||(e=e===null?X.errors:e.concat(X.errors),s=e.length);var g=T===s;g&&
(f=!0,P=0);let $=s;if(i!==null){let b={instancePath:t+"/ConsentProfile",schemaPath:"#/properties/ConsentProfile/oneOf/1/type",keyword:"type",params:{type:"null"},
message:"must be null"};e===null?e=[b]:e.push(b),s++}var g=$===s;if(g&&f?(f=!1,P=[P,1]):g&&(f=!0,P=1),f)s=u,e!==null&&(u?e.length=u:e=null);else{let b={instancePath:t+
"/ConsentProfile",schemaPath:"#/properties/ConsentProfile/oneOf",keyword:"oneOf",params:{passingSchemas:P},message:"must match exactly one schema in oneOf"};e===
null?e=[b]:e.push(b),s++}}if(r.ExternalIds!==void 0){let i=r.ExternalIds;if(!Array.isArray(i)&&i!==null){let u={instancePath:t+"/ExternalIds",schemaPath:"#/prop\
erties/ExternalIds/type",keyword:"type",params:{type:S.properties.ExternalIds.type},message:"must be array,null"};e===null?e=[u]:e.push(u),s++}if(Array.isArray(
i)){if(i.length>50){let f={instancePath:t+"/ExternalIds",schemaPath:"#/properties/ExternalIds/maxItems",keyword:"maxItems",params:{bounds:[0,50]},message:"must \
NOT have more than 50 items"};e===null?e=[f]:e.push(f),s++}let u=i.length;for(let f=0;f<u;f++)Y(i[f],{instancePath:t+"/ExternalIds/"+f,parentData:i,parentDataProperty:f,
rootData:a,dynamicAnchors:p})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)}}if(r.Organizations!==void 0){let i=r.Organizations;if(!Array.isArray(i)&&i!==
null){let u={instancePath:t+"/Organizations",schemaPath:"#/properties/Organizations/type",keyword:"type",params:{type:S.properties.Organizations.type},message:"\
must be array,null"};e===null?e=[u]:e.push(u),s++}if(Array.isArray(i)){if(i.length>100){let f={instancePath:t+"/Organizations",schemaPath:"#/properties/Organiza\
tions/maxItems",keyword:"maxItems",params:{bounds:[0,100]},message:"must NOT have more than 100 items"};e===null?e=[f]:e.push(f),s++}let u=i.length;for(let f=0;f<
u;f++)ee(i[f],{instancePath:t+"/Organizations/"+f,parentData:i,parentDataProperty:f,rootData:a,dynamicAnchors:p})||(e=e===null?ee.errors:e.concat(ee.errors),s=e.
length)}}if(r.RegistrationData!==void 0){let i=r.RegistrationData,u=s,f=!1,P=null,T=s;N(i,{instancePath:t+"/RegistrationData",parentData:r,parentDataProperty:"R\
egistrationData",rootData:a,dynamicAnchors:p})||(e=e===null?N.errors:e.concat(N.errors),s=e.length);var I=T===s;I&&(f=!0,P=0);let $=s;if(i!==null){let b={instancePath:t+
"/RegistrationData",schemaPath:"#/properties/RegistrationData/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[b]:e.push(b),
s++}var I=$===s;if(I&&f?(f=!1,P=[P,1]):I&&(f=!0,P=1),f)s=u,e!==null&&(u?e.length=u:e=null);else{let b={instancePath:t+"/RegistrationData",schemaPath:"#/properti\
es/RegistrationData/oneOf",keyword:"oneOf",params:{passingSchemas:P},message:"must match exactly one schema in oneOf"};e===null?e=[b]:e.push(b),s++}}if(r.Identities!==
void 0){let i=r.Identities;if(!Array.isArray(i)&&i!==null){let u={instancePath:t+"/Identities",schemaPath:"#/properties/Identities/type",keyword:"type",params:{
type:S.properties.Identities.type},message:"must be array,null"};e===null?e=[u]:e.push(u),s++}if(Array.isArray(i)){if(i.length>20){let f={instancePath:t+"/Ident\
ities",schemaPath:"#/properties/Identities/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[f]:e.push(
f),s++}let u=i.length;for(let f=0;f<u;f++)re(i[f],{instancePath:t+"/Identities/"+f,parentData:i,parentDataProperty:f,rootData:a,dynamicAnchors:p})||(e=e===null?
re.errors:e.concat(re.errors),s=e.length)}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[i]:e.push(i),s++}return se.errors=e,s===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Me=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;function E(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){
let e=null,s=0,m=E.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof r=="string"){if(k(r)>36){let n={instancePath:t,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,36]},message:"must NOT have more than 36 characters"};e===null?e=[n]:e.push(n),s++}if(!Me.test(r)){let n={instancePath:t,
schemaPath:"#/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}return E.errors=e,s===0}E.evaluated={dynamicProps:!1,dynamicItems:!1};
function te(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=te.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Profile===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"Profile"},message:"must have required property 'Profile'"};e===null?e=[n]:e.push(n),s++}if(r.access_token===void 0){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"access_token"},message:"must have required property 'access_token'"};e===null?e=[n]:e.push(n),
s++}if(r.expires_in===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expires_in"},message:"must have required\
 property 'expires_in'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="Profile"||n==="access_token"||n==="expires_in"||n==="refresh_token"||n==="session\
_token"||n==="session_expires_in"||n==="Email")){let l={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.Profile!==void 0&&(se(r.Profile,{instancePath:t+"/Profile",parentData:r,parentDataProperty:"\
Profile",rootData:a,dynamicAnchors:p})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.access_token!==void 0&&(E(r.access_token,{instancePath:t+"/acce\
ss_token",parentData:r,parentDataProperty:"access_token",rootData:a,dynamicAnchors:p})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.expires_in!==void 0&&
(R(r.expires_in,{instancePath:t+"/expires_in",parentData:r,parentDataProperty:"expires_in",rootData:a,dynamicAnchors:p})||(e=e===null?R.errors:e.concat(R.errors),
s=e.length)),r.refresh_token!==void 0&&(E(r.refresh_token,{instancePath:t+"/refresh_token",parentData:r,parentDataProperty:"refresh_token",rootData:a,dynamicAnchors:p})||
(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.session_token!==void 0&&(E(r.session_token,{instancePath:t+"/session_token",parentData:r,parentDataProperty:"\
session_token",rootData:a,dynamicAnchors:p})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.session_expires_in!==void 0&&(R(r.session_expires_in,{instancePath:t+
"/session_expires_in",parentData:r,parentDataProperty:"session_expires_in",rootData:a,dynamicAnchors:p})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.
Email!==void 0&&(G(r.Email,{instancePath:t+"/Email",parentData:r,parentDataProperty:"Email",rootData:a,dynamicAnchors:p})||(e=e===null?G.errors:e.concat(G.errors),
s=e.length))}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return te.
errors=e,s===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ne(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){
let e=null,s=0,m=ne.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsPosted===void 0){
let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsPosted"},message:"must have required property 'IsPosted'"};e===null?
e=[l]:e.push(l),s++}for(let l in r)if(!(l==="IsPosted"||l==="Data")){let d={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),s++}if(r.IsPosted!==void 0){let l=r.IsPosted;if(typeof l!="boolean"){
let d={instancePath:t+"/IsPosted",schemaPath:"#/properties/IsPosted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[d]:e.push(
d),s++}if(l!==!0){let d={instancePath:t+"/IsPosted",schemaPath:"#/properties/IsPosted/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to \
constant"};e===null?e=[d]:e.push(d),s++}}if(r.Data!==void 0){let l=r.Data,d=s,w=!1,v=null,C=s;te(l,{instancePath:t+"/Data",parentData:r,parentDataProperty:"Data",
rootData:a,dynamicAnchors:p})||(e=e===null?te.errors:e.concat(te.errors),s=e.length);var n=C===s;n&&(w=!0,v=0);let A=s;if(l!==null){let U={instancePath:t+"/Data",
schemaPath:"#/properties/Data/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[U]:e.push(U),s++}var n=A===s;if(n&&w?(w=!1,v=
[v,1]):n&&(w=!0,v=1),w)s=d,e!==null&&(d?e.length=d:e=null);else{let U={instancePath:t+"/Data",schemaPath:"#/properties/Data/oneOf",keyword:"oneOf",params:{passingSchemas:v},
message:"must match exactly one schema in oneOf"};e===null?e=[U]:e.push(U),s++}}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[l]:e.push(l),s++}return ne.errors=e,s===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function de(r,{instancePath:t="",
parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=de.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0);let n=s,l=!1,d=null,w=s;K(r,{instancePath:t,parentData:D,parentDataProperty:x,rootData:a,dynamicAnchors:p})||(e=e===null?K.errors:e.concat(K.errors),s=e.
length);var A=w===s;if(A){l=!0,d=0;var v=!0}let C=s;ne(r,{instancePath:t,parentData:D,parentDataProperty:x,rootData:a,dynamicAnchors:p})||(e=e===null?ne.errors:
e.concat(ne.errors),s=e.length);var A=C===s;if(A&&l?(l=!1,d=[d,1]):A&&(l=!0,d=1,v!==!0&&(v=!0)),l)s=n,e!==null&&(n?e.length=n:e=null);else{let U={instancePath:t,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:d},message:"must match exactly one schema in oneOf"};e===null?e=[U]:e.push(U),s++}return de.errors=e,
m.props=v,s===0}de.evaluated={dynamicProps:!0,dynamicItems:!1};var j=ge,je={type:"object",additionalProperties:!1,required:["Description","ErrorCode","Message",
"IsProviderError","ProviderErrorResponse"],properties:{Description:{type:"string",maxLength:500},ErrorCode:{type:"integer",minimum:1},Message:{type:"string",maxLength:200},
IsProviderError:{type:"boolean"},ProviderErrorResponse:{type:["string","null"],maxLength:2e3},Errors:{type:"array",maxItems:50,items:{$ref:"FieldError"}},Data:{
$ref:"RefusalData"}},$id:"Refusal"};function ie(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=ie.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.FieldName===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"FieldName"},message:"must have required property 'FieldName'"};e===null?e=[n]:e.push(n),s++}if(r.ErrorMessage===void 0){let n={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ErrorMessage"},message:"must have required property 'ErrorMessage'"};e===null?
e=[n]:e.push(n),s++}for(let n in r)if(!(n==="FieldName"||n==="ErrorMessage")){let l={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.FieldName!==void 0){let n=r.FieldName;if(typeof n==
"string"){if(k(n)>100){let l={instancePath:t+"/FieldName",schemaPath:"#/properties/FieldName/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"mus\
t NOT have more than 100 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:t+"/FieldName",schemaPath:"#/properties/FieldName/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(r.ErrorMessage!==void 0){let n=r.ErrorMessage;if(typeof n=="string"){if(k(
n)>255){let l={instancePath:t+"/ErrorMessage",schemaPath:"#/properties/ErrorMessage/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT hav\
e more than 255 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:t+"/ErrorMessage",schemaPath:"#/properties/ErrorMessage/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return ie.errors=e,s===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function oe(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=oe.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!(n==="access_token"||n==="expires_in"||n==="LoginLockedTim\
eout"||n==="ConsentToken"||n==="PINAuthToken")){let l={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.access_token!==void 0&&(E(r.access_token,{instancePath:t+"/access_token",parentData:r,
parentDataProperty:"access_token",rootData:a,dynamicAnchors:p})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.expires_in!==void 0&&(R(r.expires_in,{instancePath:t+
"/expires_in",parentData:r,parentDataProperty:"expires_in",rootData:a,dynamicAnchors:p})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.LoginLockedTimeout!==
void 0&&(R(r.LoginLockedTimeout,{instancePath:t+"/LoginLockedTimeout",parentData:r,parentDataProperty:"LoginLockedTimeout",rootData:a,dynamicAnchors:p})||(e=e===
null?R.errors:e.concat(R.errors),s=e.length)),r.ConsentToken!==void 0&&(E(r.ConsentToken,{instancePath:t+"/ConsentToken",parentData:r,parentDataProperty:"Consen\
tToken",rootData:a,dynamicAnchors:p})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.PINAuthToken!==void 0&&(E(r.PINAuthToken,{instancePath:t+"/PINAuth\
Token",parentData:r,parentDataProperty:"PINAuthToken",rootData:a,dynamicAnchors:p})||(e=e===null?E.errors:e.concat(E.errors),s=e.length))}else{let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return oe.errors=e,s===0}oe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function ge(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=ge.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Description===void 0){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Description"},message:"must have required property 'Description'"};e===null?e=[n]:e.push(n),
s++}if(r.ErrorCode===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ErrorCode"},message:"must have required p\
roperty 'ErrorCode'"};e===null?e=[n]:e.push(n),s++}if(r.Message===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Message"},message:"must have required property 'Message'"};e===null?e=[n]:e.push(n),s++}if(r.IsProviderError===void 0){let n={instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"IsProviderError"},message:"must have required property 'IsProviderError'"};e===null?e=[n]:e.push(n),s++}if(r.ProviderErrorResponse===
void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ProviderErrorResponse"},message:"must have required property '\
ProviderErrorResponse'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="Description"||n==="ErrorCode"||n==="Message"||n==="IsProviderError"||n==="Provide\
rErrorResponse"||n==="Errors"||n==="Data")){let l={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.Description!==void 0){let n=r.Description;if(typeof n=="string"){if(k(n)>500){let l={
instancePath:t+"/Description",schemaPath:"#/properties/Description/maxLength",keyword:"maxLength",params:{bounds:[0,500]},message:"must NOT have more than 500 c\
haracters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:t+"/Description",schemaPath:"#/properties/Description/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(r.ErrorCode!==void 0){let n=r.ErrorCode;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){
let l={instancePath:t+"/ErrorCode",schemaPath:"#/properties/ErrorCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(
l),s++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){let l={instancePath:t+"/ErrorCode",schemaPath:"#/properties/ErrorCode/minimum",keyword:"minimum",params:{
bounds:[1]},message:"must be >= 1"};e===null?e=[l]:e.push(l),s++}}if(r.Message!==void 0){let n=r.Message;if(typeof n=="string"){if(k(n)>200){let l={instancePath:t+
"/Message",schemaPath:"#/properties/Message/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=
[l]:e.push(l),s++}}else{let l={instancePath:t+"/Message",schemaPath:"#/properties/Message/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[l]:e.push(l),s++}}if(r.IsProviderError!==void 0&&typeof r.IsProviderError!="boolean"){let n={instancePath:t+"/IsProviderError",schemaPath:"#/propert\
ies/IsProviderError/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),s++}if(r.ProviderErrorResponse!==void 0){let n=r.
ProviderErrorResponse;if(typeof n!="string"&&n!==null){let l={instancePath:t+"/ProviderErrorResponse",schemaPath:"#/properties/ProviderErrorResponse/type",keyword:"\
type",params:{type:je.properties.ProviderErrorResponse.type},message:"must be string,null"};e===null?e=[l]:e.push(l),s++}if(typeof n=="string"&&k(n)>2e3){let l={
instancePath:t+"/ProviderErrorResponse",schemaPath:"#/properties/ProviderErrorResponse/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT \
have more than 2000 characters"};e===null?e=[l]:e.push(l),s++}}if(r.Errors!==void 0){let n=r.Errors;if(Array.isArray(n)){if(n.length>50){let d={instancePath:t+"\
/Errors",schemaPath:"#/properties/Errors/maxItems",keyword:"maxItems",params:{bounds:[0,50]},message:"must NOT have more than 50 items"};e===null?e=[d]:e.push(d),
s++}let l=n.length;for(let d=0;d<l;d++)ie(n[d],{instancePath:t+"/Errors/"+d,parentData:n,parentDataProperty:d,rootData:a,dynamicAnchors:p})||(e=e===null?ie.errors:
e.concat(ie.errors),s=e.length)}else{let l={instancePath:t+"/Errors",schemaPath:"#/properties/Errors/type",keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[l]:e.push(l),s++}}r.Data!==void 0&&(oe(r.Data,{instancePath:t+"/Data",parentData:r,parentDataProperty:"Data",rootData:a,dynamicAnchors:p})||
(e=e===null?oe.errors:e.concat(oe.errors),s=e.length))}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[n]:e.push(n),s++}return ge.errors=e,s===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Le=K;var $e=Pe;var Q=ye;function le(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=le.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof r!="string"){let n=typeof r,l;if(n=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],n=typeof r,typeof r==
"string"&&(l=r)),l===void 0)if(n=="number"||n=="boolean")l=""+r;else if(r===null)l="";else{let d={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}l!==void 0&&(r=l,D!==void 0&&(D[x]=l))}if(typeof r=="string"&&Q(r)>255){let n={instancePath:t,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),s++}return le.errors=e,s===0}
le.evaluated={dynamicProps:!1,dynamicItems:!1};function ae(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=ae.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof r!="string"){let n=typeof r,l;if(n=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],n=typeof r,typeof r=="strin\
g"&&(l=r)),l===void 0)if(n=="number"||n=="boolean")l=""+r;else if(r===null)l="";else{let d={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[d]:e.push(d),s++}l!==void 0&&(r=l,D!==void 0&&(D[x]=l))}if(typeof r=="string"&&Q(r)>20){let n={instancePath:t,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,20]},message:"must NOT have more than 20 characters"};e===null?e=[n]:e.push(n),s++}return ae.errors=e,s===0}ae.
evaluated={dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=pe.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof r!="string"){let n=typeof r,l;if(n=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],n=typeof r,typeof r=="strin\
g"&&(l=r)),l===void 0)if(n=="number"||n=="boolean")l=""+r;else if(r===null)l="";else{let d={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[d]:e.push(d),s++}l!==void 0&&(r=l,D!==void 0&&(D[x]=l))}if(typeof r=="string"&&Q(r)>254){let n={instancePath:t,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[n]:e.push(n),s++}return pe.errors=e,s===0}
pe.evaluated={dynamicProps:!1,dynamicItems:!1};function ue(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=ue.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof r!="string"){let n=typeof r,l;if(n=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],n=typeof r,typeof r=="strin\
g"&&(l=r)),l===void 0)if(n=="number"||n=="boolean")l=""+r;else if(r===null)l="";else{let d={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[d]:e.push(d),s++}l!==void 0&&(r=l,D!==void 0&&(D[x]=l))}if(typeof r=="string"&&Q(r)>2048){let n={instancePath:t,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,2048]},message:"must NOT have more than 2048 characters"};e===null?e=[n]:e.push(n),s++}return ue.errors=e,s===
0}ue.evaluated={dynamicProps:!1,dynamicItems:!1};function fe(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=fe.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof r!="string"){let n=typeof r,l;if(n=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],n=typeof r,typeof r=="strin\
g"&&(l=r)),l===void 0)if(n=="number"||n=="boolean")l=""+r;else if(r===null)l="";else{let d={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[d]:e.push(d),s++}l!==void 0&&(r=l,D!==void 0&&(D[x]=l))}if(typeof r=="string"&&Q(r)>255){let n={instancePath:t,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),s++}return fe.errors=e,s===0}
fe.evaluated={dynamicProps:!1,dynamicItems:!1};function Pe(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,
s=0,m=Pe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.verificationToken!==void 0&&
(le(r.verificationToken,{instancePath:t+"/verificationToken",parentData:r,parentDataProperty:"verificationToken",rootData:a,dynamicAnchors:p})||(e=e===null?le.errors:
e.concat(le.errors),s=e.length)),r.otp!==void 0&&(ae(r.otp,{instancePath:t+"/otp",parentData:r,parentDataProperty:"otp",rootData:a,dynamicAnchors:p})||(e=e===null?
ae.errors:e.concat(ae.errors),s=e.length)),r.email!==void 0&&(pe(r.email,{instancePath:t+"/email",parentData:r,parentDataProperty:"email",rootData:a,dynamicAnchors:p})||
(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.url!==void 0&&(ue(r.url,{instancePath:t+"/url",parentData:r,parentDataProperty:"url",rootData:a,dynamicAnchors:p})||
(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.uuid!==void 0){let n=r.uuid;if(typeof n!="string"){let l=typeof n,d;if(l=="object"&&Array.isArray(n)&&n.
length==1&&(n=n[0],l=typeof n,typeof n=="string"&&(d=n)),d===void 0)if(l=="number"||l=="boolean")d=""+n;else if(n===null)d="";else{let w={instancePath:t+"/uuid",
schemaPath:"#/properties/uuid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}d!==void 0&&(n=d,r!==void 0&&(r.
uuid=d))}if(typeof n=="string"&&Q(n)>64){let l={instancePath:t+"/uuid",schemaPath:"#/properties/uuid/maxLength",keyword:"maxLength",params:{bounds:[0,64]},message:"\
must NOT have more than 64 characters"};e===null?e=[l]:e.push(l),s++}}if(r.welcomeEmailTemplate!==void 0&&(fe(r.welcomeEmailTemplate,{instancePath:t+"/welcomeEm\
ailTemplate",parentData:r,parentDataProperty:"welcomeEmailTemplate",rootData:a,dynamicAnchors:p})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.fields!==
void 0){let n=r.fields;if(typeof n!="string"){let l=typeof n,d;if(l=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],l=typeof n,typeof n=="string"&&(d=n)),d===
void 0)if(l=="number"||l=="boolean")d=""+n;else if(n===null)d="";else{let w={instancePath:t+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}d!==void 0&&(n=d,r!==void 0&&(r.fields=d))}if(typeof n=="string"&&Q(n)>2e3){let l={instancePath:t+
"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[
l]:e.push(l),s++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Pe.
errors=e,s===0}Pe.evaluated={props:{verificationToken:!0,otp:!0,email:!0,url:!0,uuid:!0,welcomeEmailTemplate:!0,fields:!0},dynamicProps:!1,dynamicItems:!1};var Oe=be;function me(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=me.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof r!="string"){let n=typeof r,l;if(n=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],n=typeof r,typeof r=="strin\
g"&&(l=r)),l===void 0)if(n=="number"||n=="boolean")l=""+r;else if(r===null)l="";else{let d={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[d]:e.push(d),s++}l!==void 0&&(r=l,D!==void 0&&(D[x]=l))}if(typeof r=="string"&&Q(r)>255){let n={instancePath:t,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),s++}return me.errors=e,s===0}
me.evaluated={dynamicProps:!1,dynamicItems:!1};function be(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,
s=0,m=be.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.username===void 0){let n={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"username"},message:"must have required property 'username'"};e===null?e=[n]:e.
push(n),s++}r.username!==void 0&&(me(r.username,{instancePath:t+"/username",parentData:r,parentDataProperty:"username",rootData:a,dynamicAnchors:p})||(e=e===null?
me.errors:e.concat(me.errors),s=e.length))}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),s++}return be.errors=e,s===0}be.evaluated={props:{username:!0},dynamicProps:!1,dynamicItems:!1};var Ee=ve;function ce(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,s=0,m=ce.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof r!="string"){let n=typeof r,l;if(n=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],n=typeof r,typeof r=="strin\
g"&&(l=r)),l===void 0)if(n=="number"||n=="boolean")l=""+r;else if(r===null)l="";else{let d={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[d]:e.push(d),s++}l!==void 0&&(r=l,D!==void 0&&(D[x]=l))}if(typeof r=="string"&&Q(r)>30){let n={instancePath:t,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,30]},message:"must NOT have more than 30 characters"};e===null?e=[n]:e.push(n),s++}return ce.errors=e,s===0}ce.
evaluated={dynamicProps:!1,dynamicItems:!1};function ve(r,{instancePath:t="",parentData:D,parentDataProperty:x,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,
s=0,m=ve.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.phone===void 0){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"phone"},message:"must have required property 'phone'"};e===null?e=[n]:e.push(n),s++}r.phone!==
void 0&&(ce(r.phone,{instancePath:t+"/phone",parentData:r,parentDataProperty:"phone",rootData:a,dynamicAnchors:p})||(e=e===null?ce.errors:e.concat(ce.errors),s=
e.length))}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return ve.
errors=e,s===0}ve.evaluated={props:{phone:!0},dynamicProps:!1,dynamicItems:!1};var Ze={checkOrVerifyEmail:{query:$e,response:{200:{"application/json":Ne},400:{"application/json":j},403:{"application/json":j},429:{"application/json":j},500:{
"application/json":j}}},checkUsername:{query:Oe,response:{200:{"application/json":Le},400:{"application/json":j},403:{"application/json":j},429:{"application/js\
on":j},500:{"application/json":j}}},checkPhone:{query:Ee,response:{200:{"application/json":Le},400:{"application/json":j},403:{"application/json":j},429:{"appli\
cation/json":j},500:{"application/json":j}}}};
/** The compiled schemas of every operation. */
export const validators: { readonly [id in keyof operations]: OperationValidators } = Ze;
