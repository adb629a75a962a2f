// generated from specs/ciam, do not edit; run npm run generate
// @ts-nocheck: compiled schemas, checked by their own tests
import type { OperationValidators } from "../../pipeline/validators.ts";
import type { operations } from "./spec.generated.ts";

function _e(r){let t=0;for(let b=0;b<r.length;b++,t++){let k=r.charCodeAt(b),o=k>=55296&&k<=56319,a=r.charCodeAt(b+1);o&&a>=56320&&a<=57343&&b++}return t}var Vr={date:Gr,"date-time":Rs,email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,
uuid:/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,uri:/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i};function Gr(r){let t=/^(\d{4})-(\d\d)-(\d\d)$/.
exec(r);if(!t)return!1;let[b,k,o]=[t[1],t[2],t[3]].map(Number);if(b===void 0||k===void 0||o===void 0)return!1;let e=[31,b%4===0&&(b%100!==0||b%400===0)?29:28,31,
30,31,30,31,31,30,31,30,31];return o>=1&&o<=(e[k-1]??0)}function Rs(r){let t=/^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;return/[t ]/i.
test(r.charAt(10))&&Gr(r.slice(0,10))&&t.test(r.slice(11))}var Zr=Re;var x=_e;function ie(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=ie.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["g-recaptcha-response"]!==void 0){let n=r["g-recaptcha-response"];
if(typeof n=="string"){if(x(n)>4096){let i={instancePath:t+"/g-recaptcha-response",schemaPath:"#/properties/g-recaptcha-response/maxLength",keyword:"maxLength",
params:{bounds:[0,4096]},message:"must NOT have more than 4096 characters"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/g-recaptcha-response",schemaPath:"\
#/properties/g-recaptcha-response/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}if(r["h-captcha-response"]!==
void 0){let n=r["h-captcha-response"];if(typeof n=="string"){if(x(n)>4096){let i={instancePath:t+"/h-captcha-response",schemaPath:"#/properties/h-captcha-respon\
se/maxLength",keyword:"maxLength",params:{bounds:[0,4096]},message:"must NOT have more than 4096 characters"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+
"/h-captcha-response",schemaPath:"#/properties/h-captcha-response/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),
s++}}if(r.qq_captcha_ticket!==void 0){let n=r.qq_captcha_ticket;if(typeof n=="string"){if(x(n)>4096){let i={instancePath:t+"/qq_captcha_ticket",schemaPath:"#/pr\
operties/qq_captcha_ticket/maxLength",keyword:"maxLength",params:{bounds:[0,4096]},message:"must NOT have more than 4096 characters"};e===null?e=[i]:e.push(i),s++}}else{
let i={instancePath:t+"/qq_captcha_ticket",schemaPath:"#/properties/qq_captcha_ticket/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),s++}}if(r.qq_captcha_randstr!==void 0){let n=r.qq_captcha_randstr;if(typeof n=="string"){if(x(n)>255){let i={instancePath:t+"/qq_captcha_ra\
ndstr",schemaPath:"#/properties/qq_captcha_randstr/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===
null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/qq_captcha_randstr",schemaPath:"#/properties/qq_captcha_randstr/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[n]:e.push(n),s++}return ie.errors=e,s===0}ie.evaluated={props:{"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},
dynamicProps:!1,dynamicItems:!1};function Q(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=Q.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>10){let n={instancePath:t,schemaPath:"#/maxPropertie\
s",keyword:"maxProperties",params:{bounds:[0,10]},message:"must NOT have more than 10 properties"};e===null?e=[n]:e.push(n),s++}for(let n in r){let i=r[n];if(typeof i==
"string"){if(x(i)>255){let f={instancePath:t+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{
bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:t+"/"+n.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}}}else{let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Q.errors=e,s===0}Q.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function J(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=J.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),ie(r,{instancePath:t,parentData:b,parentDataProperty:k,rootData:o,dynamicAnchors:a})||(e=e===null?ie.errors:e.
concat(ie.errors),s=e.length),r&&typeof r=="object"&&!Array.isArray(r))r.SecurityAnswer!==void 0&&(Q(r.SecurityAnswer,{instancePath:t+"/SecurityAnswer",parentData:r,
parentDataProperty:"SecurityAnswer",rootData:o,dynamicAnchors:a})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length));else{let n={instancePath:t,schemaPath:"#\
/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return J.errors=e,s===0}J.evaluated={props:{SecurityAnswer:!0,
"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,dynamicItems:!1};function E(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=E.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),typeof r=="string"){if(x(r)>254){let n={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,254]},
message:"must NOT have more than 254 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[n]:e.push(n),s++}return E.errors=e,s===0}E.evaluated={dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=G.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),typeof r=="string"){if(x(r)>255){let n={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,255]},
message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[n]:e.push(n),s++}return G.errors=e,s===0}G.evaluated={dynamicProps:!1,dynamicItems:!1};function B(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=B.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),typeof r=="string"){if(x(r)>30){let n={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,30]},
message:"must NOT have more than 30 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[n]:e.push(n),s++}return B.errors=e,s===0}B.evaluated={dynamicProps:!1,dynamicItems:!1};function W(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=W.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),typeof r=="string"){if(x(r)>256){let n={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,256]},
message:"must NOT have more than 256 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[n]:e.push(n),s++}return W.errors=e,s===0}W.evaluated={dynamicProps:!1,dynamicItems:!1};function Re(r,{instancePath:t="",
parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=Re.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),J(r,{instancePath:t,parentData:b,parentDataProperty:k,rootData:o,dynamicAnchors:a})||(e=e===null?J.errors:e.concat(J.errors),s=e.length),r&&typeof r=="o\
bject"&&!Array.isArray(r))r.email!==void 0&&(E(r.email,{instancePath:t+"/email",parentData:r,parentDataProperty:"email",rootData:o,dynamicAnchors:a})||(e=e===null?
E.errors:e.concat(E.errors),s=e.length)),r.username!==void 0&&(G(r.username,{instancePath:t+"/username",parentData:r,parentDataProperty:"username",rootData:o,dynamicAnchors:a})||
(e=e===null?G.errors:e.concat(G.errors),s=e.length)),r.phone!==void 0&&(B(r.phone,{instancePath:t+"/phone",parentData:r,parentDataProperty:"phone",rootData:o,dynamicAnchors:a})||
(e=e===null?B.errors:e.concat(B.errors),s=e.length)),r.password!==void 0&&(W(r.password,{instancePath:t+"/password",parentData:r,parentDataProperty:"password",rootData:o,
dynamicAnchors:a})||(e=e===null?W.errors:e.concat(W.errors),s=e.length));else{let n={instancePath:t,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Re.errors=e,s===0}Re.evaluated={props:{email:!0,username:!0,phone:!0,password:!0,SecurityAnswer:!0,
"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,dynamicItems:!1};var Sr=re;var R={type:"object",additionalProperties:!1,required:["Uid","ID","Provider","Email","UserName","PhoneId","FirstName","LastName","EmailVerified","PhoneIdVerifie\
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
{$ref:"ProfileListItem"},{type:"null"}]},Identities:{type:["array","null"],maxItems:20,items:{$ref:"SocialProfile"}}},$id:"Profile"},Kr=Object.prototype.hasOwnProperty;var Fs=new RegExp("^[A-Za-z0-9_-]{1,50}$","u");function K(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,
s=0,l=K.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r=="string"){if(x(r)>50){let n={instancePath:t,schemaPath:"#/maxLe\
ngth",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),s++}if(!Fs.test(r)){let n={instancePath:t,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,50}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,50}$"'};e===null?e=[n]:e.push(n),
s++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}return K.errors=
e,s===0}K.evaluated={dynamicProps:!1,dynamicItems:!1};function se(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=se.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Type===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"Type"},message:"must have required property 'Type'"};e===null?e=[n]:e.push(n),s++}if(r.Value===void 0){let n={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Value"},message:"must have required property 'Value'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n===
"Type"||n==="Value")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT h\
ave additional properties"};e===null?e=[i]:e.push(i),s++}if(r.Type!==void 0){let n=r.Type;if(typeof n=="string"){if(x(n)>50){let i={instancePath:t+"/Type",schemaPath:"\
#/properties/Type/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[i]:e.push(i),s++}}else{let i={
instancePath:t+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}r.Value!==
void 0&&(E(r.Value,{instancePath:t+"/Value",parentData:r,parentDataProperty:"Value",rootData:o,dynamicAnchors:a})||(e=e===null?E.errors:e.concat(E.errors),s=e.length))}else{
let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return se.errors=e,s===0}
se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ms={type:["string","null"],maxLength:500,$id:"ProfileText"};function p(r,{instancePath:t="",parentData:b,
parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=p.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!=
"string"&&r!==null){let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:Ms.type},message:"must be string,null"};e===null?e=[n]:e.push(n),s++}if(typeof r==
"string"&&x(r)>500){let n={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,500]},message:"must NOT have more than 500 characters"};
e===null?e=[n]:e.push(n),s++}return p.errors=e,s===0}p.evaluated={dynamicProps:!1,dynamicItems:!1};var Br={type:"object",additionalProperties:!1,properties:{Code:{
type:["string","null"],maxLength:10},Name:{type:["string","null"],maxLength:100}},$id:"Country"};function te(r,{instancePath:t="",parentData:b,parentDataProperty:k,
rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=te.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){for(let n in r)if(!(n==="Code"||n==="Name")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}if(r.Code!==void 0){let n=r.Code;if(typeof n!="string"&&n!==null){
let i={instancePath:t+"/Code",schemaPath:"#/properties/Code/type",keyword:"type",params:{type:Br.properties.Code.type},message:"must be string,null"};e===null?e=
[i]:e.push(i),s++}if(typeof n=="string"&&x(n)>10){let i={instancePath:t+"/Code",schemaPath:"#/properties/Code/maxLength",keyword:"maxLength",params:{bounds:[0,10]},
message:"must NOT have more than 10 characters"};e===null?e=[i]:e.push(i),s++}}if(r.Name!==void 0){let n=r.Name;if(typeof n!="string"&&n!==null){let i={instancePath:t+
"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:Br.properties.Name.type},message:"must be string,null"};e===null?e=[i]:e.push(i),s++}if(typeof n==
"string"&&x(n)>100){let i={instancePath:t+"/Name",schemaPath:"#/properties/Name/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have mo\
re than 100 characters"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[n]:e.push(n),s++}return te.errors=e,s===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function oe(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=oe.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Type===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"Type"},message:"must have required property 'Type'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="Type"||n==="Address1"||
n==="Address2"||n==="City"||n==="State"||n==="PostalCode"||n==="Region"||n==="Country")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}r.Type!==void 0&&(p(r.Type,{instancePath:t+
"/Type",parentData:r,parentDataProperty:"Type",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Address1!==void 0&&(p(r.Address1,
{instancePath:t+"/Address1",parentData:r,parentDataProperty:"Address1",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Address2!==
void 0&&(p(r.Address2,{instancePath:t+"/Address2",parentData:r,parentDataProperty:"Address2",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),
s=e.length)),r.City!==void 0&&(p(r.City,{instancePath:t+"/City",parentData:r,parentDataProperty:"City",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),r.State!==void 0&&(p(r.State,{instancePath:t+"/State",parentData:r,parentDataProperty:"State",rootData:o,dynamicAnchors:a})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),r.PostalCode!==void 0&&(p(r.PostalCode,{instancePath:t+"/PostalCode",parentData:r,parentDataProperty:"PostalCode",rootData:o,
dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Region!==void 0&&(p(r.Region,{instancePath:t+"/Region",parentData:r,parentDataProperty:"\
Region",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Country!==void 0&&(p(r.Country,{instancePath:t+"/Country",parentData:r,
parentDataProperty:"Country",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length))}else{let n={instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return oe.errors=e,s===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Hr={type:"object",additionalProperties:!1,required:["PhoneType","PhoneNumber"],properties:{PhoneType:{type:["string","null"],maxLength:50},PhoneNumber:{type:[
"string","null"],maxLength:30}},$id:"PhoneNumber"};function ae(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,
s=0,l=ae.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.PhoneType===void 0){let n={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PhoneType"},message:"must have required property 'PhoneType'"};e===null?e=[n]:
e.push(n),s++}if(r.PhoneNumber===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PhoneNumber"},message:"must h\
ave required property 'PhoneNumber'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="PhoneType"||n==="PhoneNumber")){let i={instancePath:t,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}if(r.
PhoneType!==void 0){let n=r.PhoneType;if(typeof n!="string"&&n!==null){let i={instancePath:t+"/PhoneType",schemaPath:"#/properties/PhoneType/type",keyword:"type",
params:{type:Hr.properties.PhoneType.type},message:"must be string,null"};e===null?e=[i]:e.push(i),s++}if(typeof n=="string"&&x(n)>50){let i={instancePath:t+"/P\
honeType",schemaPath:"#/properties/PhoneType/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[
i]:e.push(i),s++}}if(r.PhoneNumber!==void 0){let n=r.PhoneNumber;if(typeof n!="string"&&n!==null){let i={instancePath:t+"/PhoneNumber",schemaPath:"#/properties/\
PhoneNumber/type",keyword:"type",params:{type:Hr.properties.PhoneNumber.type},message:"must be string,null"};e===null?e=[i]:e.push(i),s++}if(typeof n=="string"&&
x(n)>30){let i={instancePath:t+"/PhoneNumber",schemaPath:"#/properties/PhoneNumber/maxLength",keyword:"maxLength",params:{bounds:[0,30]},message:"must NOT have \
more than 30 characters"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[n]:e.push(n),s++}return ae.errors=e,s===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vs={type:"object",maxProperties:100,additionalProperties:{
type:["string","null"],maxLength:2e3},$id:"TextMap"};function F(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,
s=0,l=F.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>100){let n={
instancePath:t,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{bounds:[0,100]},message:"must NOT have more than 100 properties"};e===null?e=[n]:e.push(
n),s++}for(let n in r){let i=r[n];if(typeof i!="string"&&i!==null){let f={instancePath:t+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalPr\
operties/type",keyword:"type",params:{type:Vs.additionalProperties.type},message:"must be string,null"};e===null?e=[f]:e.push(f),s++}if(typeof i=="string"&&x(i)>
2e3){let f={instancePath:t+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},
message:"must NOT have more than 2000 characters"};e===null?e=[f]:e.push(f),s++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return F.errors=e,s===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gs={type:["arra\
y","null"],maxItems:100,items:{$ref:"ProfileListItem"},$id:"ProfileList"};function _(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=_.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>30){let n={instancePath:t,schemaPath:"#/maxPropertie\
s",keyword:"maxProperties",params:{bounds:[0,30]},message:"must NOT have more than 30 properties"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return _.errors=e,s===0}_.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function c(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=c.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),!Array.isArray(r)&&r!==null){let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:Gs.type},message:"\
must be array,null"};e===null?e=[n]:e.push(n),s++}if(Array.isArray(r)){if(r.length>100){let i={instancePath:t,schemaPath:"#/maxItems",keyword:"maxItems",params:{
bounds:[0,100]},message:"must NOT have more than 100 items"};e===null?e=[i]:e.push(i),s++}let n=r.length;for(let i=0;i<n;i++)_(r[i],{instancePath:t+"/"+i,parentData:r,
parentDataProperty:i,rootData:o,dynamicAnchors:a})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)}return c.errors=e,s===0}c.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function N(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=N.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:t,schemaPath:"#\
/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[n]:e.push(n),s++}return N.errors=e,s===0}N.evaluated={dynamicProps:!1,dynamicItems:!1};
var Wr={type:"object",additionalProperties:!1,properties:{AccessToken:{type:["string","null"],maxLength:4096},TokenSecret:{type:["string","null"],maxLength:4096}},
$id:"ProviderAccessCredential"};function le(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=le.evaluated;
if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!(n==="AccessToken"||n==="Token\
Secret")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have addition\
al properties"};e===null?e=[i]:e.push(i),s++}if(r.AccessToken!==void 0){let n=r.AccessToken;if(typeof n!="string"&&n!==null){let i={instancePath:t+"/AccessToken",
schemaPath:"#/properties/AccessToken/type",keyword:"type",params:{type:Wr.properties.AccessToken.type},message:"must be string,null"};e===null?e=[i]:e.push(i),s++}
if(typeof n=="string"&&x(n)>4096){let i={instancePath:t+"/AccessToken",schemaPath:"#/properties/AccessToken/maxLength",keyword:"maxLength",params:{bounds:[0,4096]},
message:"must NOT have more than 4096 characters"};e===null?e=[i]:e.push(i),s++}}if(r.TokenSecret!==void 0){let n=r.TokenSecret;if(typeof n!="string"&&n!==null){
let i={instancePath:t+"/TokenSecret",schemaPath:"#/properties/TokenSecret/type",keyword:"type",params:{type:Wr.properties.TokenSecret.type},message:"must be str\
ing,null"};e===null?e=[i]:e.push(i),s++}if(typeof n=="string"&&x(n)>4096){let i={instancePath:t+"/TokenSecret",schemaPath:"#/properties/TokenSecret/maxLength",keyword:"\
maxLength",params:{bounds:[0,4096]},message:"must NOT have more than 4096 characters"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return le.errors=e,s===0}le.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ae={type:"object",additionalProperties:!1,required:["PIN","Skipped","SkippedDate","LastPINChangeDate","LastPINChangeToken"],properties:{PIN:{
type:["string","null"],maxLength:255},Skipped:{type:"boolean"},SkippedDate:{type:["string","null"],format:"date-time",maxLength:35},LastPINChangeDate:{type:["st\
ring","null"],format:"date-time",maxLength:35},LastPINChangeToken:{type:["string","null"],maxLength:255}},$id:"PinInfo"},X=Vr["date-time"];function de(r,{instancePath:t="",
parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=de.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.PIN===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"P\
IN"},message:"must have required property 'PIN'"};e===null?e=[n]:e.push(n),s++}if(r.Skipped===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"Skipped"},message:"must have required property 'Skipped'"};e===null?e=[n]:e.push(n),s++}if(r.SkippedDate===void 0){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"SkippedDate"},message:"must have required property 'SkippedDate'"};e===null?e=[n]:e.push(n),
s++}if(r.LastPINChangeDate===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"LastPINChangeDate"},message:"must\
 have required property 'LastPINChangeDate'"};e===null?e=[n]:e.push(n),s++}if(r.LastPINChangeToken===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"LastPINChangeToken"},message:"must have required property 'LastPINChangeToken'"};e===null?e=[n]:e.push(n),s++}for(let n in r)
if(!(n==="PIN"||n==="Skipped"||n==="SkippedDate"||n==="LastPINChangeDate"||n==="LastPINChangeToken")){let i={instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}if(r.PIN!==void 0){let n=r.
PIN;if(typeof n!="string"&&n!==null){let i={instancePath:t+"/PIN",schemaPath:"#/properties/PIN/type",keyword:"type",params:{type:Ae.properties.PIN.type},message:"\
must be string,null"};e===null?e=[i]:e.push(i),s++}if(typeof n=="string"&&x(n)>255){let i={instancePath:t+"/PIN",schemaPath:"#/properties/PIN/maxLength",keyword:"\
maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[i]:e.push(i),s++}}if(r.Skipped!==void 0&&typeof r.Skipped!="boo\
lean"){let n={instancePath:t+"/Skipped",schemaPath:"#/properties/Skipped/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:
e.push(n),s++}if(r.SkippedDate!==void 0){let n=r.SkippedDate;if(typeof n!="string"&&n!==null){let i={instancePath:t+"/SkippedDate",schemaPath:"#/properties/Skip\
pedDate/type",keyword:"type",params:{type:Ae.properties.SkippedDate.type},message:"must be string,null"};e===null?e=[i]:e.push(i),s++}if(typeof n=="string"){if(x(
n)>35){let i={instancePath:t+"/SkippedDate",schemaPath:"#/properties/SkippedDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have mo\
re than 35 characters"};e===null?e=[i]:e.push(i),s++}if(!X(n)){let i={instancePath:t+"/SkippedDate",schemaPath:"#/properties/SkippedDate/format",keyword:"format",
params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[i]:e.push(i),s++}}}if(r.LastPINChangeDate!==void 0){let n=r.LastPINChangeDate;if(typeof n!=
"string"&&n!==null){let i={instancePath:t+"/LastPINChangeDate",schemaPath:"#/properties/LastPINChangeDate/type",keyword:"type",params:{type:Ae.properties.LastPINChangeDate.
type},message:"must be string,null"};e===null?e=[i]:e.push(i),s++}if(typeof n=="string"){if(x(n)>35){let i={instancePath:t+"/LastPINChangeDate",schemaPath:"#/pr\
operties/LastPINChangeDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[i]:e.push(i),s++}if(!X(
n)){let i={instancePath:t+"/LastPINChangeDate",schemaPath:"#/properties/LastPINChangeDate/format",keyword:"format",params:{format:"date-time"},message:'must mat\
ch format "date-time"'};e===null?e=[i]:e.push(i),s++}}}if(r.LastPINChangeToken!==void 0){let n=r.LastPINChangeToken;if(typeof n!="string"&&n!==null){let i={instancePath:t+
"/LastPINChangeToken",schemaPath:"#/properties/LastPINChangeToken/type",keyword:"type",params:{type:Ae.properties.LastPINChangeToken.type},message:"must be stri\
ng,null"};e===null?e=[i]:e.push(i),s++}if(typeof n=="string"&&x(n)>255){let i={instancePath:t+"/LastPINChangeToken",schemaPath:"#/properties/LastPINChangeToken/\
maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return de.errors=e,s===0}de.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function M(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=M.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),typeof r=="string"){if(x(r)>35){let n={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,35]},
message:"must NOT have more than 35 characters"};e===null?e=[n]:e.push(n),s++}if(!X(r)){let n={instancePath:t,schemaPath:"#/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[n]:e.push(n),s++}return M.errors=e,s===0}M.evaluated={dynamicProps:!1,dynamicItems:!1};function he(r,{instancePath:t="",
parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=he.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Version===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Version"},message:"must have required property 'Version'"};e===null?e=[n]:e.push(n),s++}if(r.AcceptSource===void 0){let n={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"AcceptSource"},message:"must have required property 'AcceptSource'"};e===null?e=[n]:e.push(n),s++}if(r.AcceptDateTime===
void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"AcceptDateTime"},message:"must have required property 'AcceptD\
ateTime'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="Version"||n==="AcceptSource"||n==="AcceptDateTime")){let i={instancePath:t,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}if(r.Version!==
void 0){let n=r.Version;if(typeof n=="string"){if(x(n)>50){let i={instancePath:t+"/Version",schemaPath:"#/properties/Version/maxLength",keyword:"maxLength",params:{
bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/Version",schemaPath:"#/properties/Ver\
sion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}if(r.AcceptSource!==void 0){let n=r.AcceptSource;if(typeof n==
"string"){if(x(n)>255){let i={instancePath:t+"/AcceptSource",schemaPath:"#/properties/AcceptSource/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"\
must NOT have more than 255 characters"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/AcceptSource",schemaPath:"#/properties/AcceptSource/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}r.AcceptDateTime!==void 0&&(M(r.AcceptDateTime,{instancePath:t+"/AcceptDate\
Time",parentData:r,parentDataProperty:"AcceptDateTime",rootData:o,dynamicAnchors:a})||(e=e===null?M.errors:e.concat(M.errors),s=e.length))}else{let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return he.errors=e,s===0}he.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var jr={type:"object",additionalProperties:!1,required:["AcceptedConsentVersions","Consents"],properties:{AcceptedConsentVersions:{
type:["array","null"],maxItems:50,items:{type:"object",additionalProperties:!1,required:["Event","Version","IsCustom"],properties:{Event:{type:"string",maxLength:100},
Version:{type:"integer",minimum:0},IsCustom:{type:"boolean"}}}},Consents:{type:["array","null"],maxItems:100,items:{type:"object",additionalProperties:!1,required:[
"ConsentOptionId","AcceptOnDate"],properties:{ConsentOptionId:{type:"string",maxLength:100},AcceptOnDate:{type:["string","null"],format:"date-time",maxLength:35}}}}},
$id:"ConsentProfile"};function Pe(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=Pe.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.AcceptedConsentVersions===void 0){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"AcceptedConsentVersions"},message:"must have required property 'AcceptedConsentVersions'"};e===
null?e=[n]:e.push(n),s++}if(r.Consents===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Consents"},message:"m\
ust have required property 'Consents'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="AcceptedConsentVersions"||n==="Consents")){let i={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}
if(r.AcceptedConsentVersions!==void 0){let n=r.AcceptedConsentVersions;if(!Array.isArray(n)&&n!==null){let i={instancePath:t+"/AcceptedConsentVersions",schemaPath:"\
#/properties/AcceptedConsentVersions/type",keyword:"type",params:{type:jr.properties.AcceptedConsentVersions.type},message:"must be array,null"};e===null?e=[i]:
e.push(i),s++}if(Array.isArray(n)){if(n.length>50){let f={instancePath:t+"/AcceptedConsentVersions",schemaPath:"#/properties/AcceptedConsentVersions/maxItems",keyword:"\
maxItems",params:{bounds:[0,50]},message:"must NOT have more than 50 items"};e===null?e=[f]:e.push(f),s++}let i=n.length;for(let f=0;f<i;f++){let g=n[f];if(g&&typeof g==
"object"&&!Array.isArray(g)){if(g.Event===void 0){let d={instancePath:t+"/AcceptedConsentVersions/"+f,schemaPath:"#/properties/AcceptedConsentVersions/items/req\
uired",keyword:"required",params:{missingProperty:"Event"},message:"must have required property 'Event'"};e===null?e=[d]:e.push(d),s++}if(g.Version===void 0){let d={
instancePath:t+"/AcceptedConsentVersions/"+f,schemaPath:"#/properties/AcceptedConsentVersions/items/required",keyword:"required",params:{missingProperty:"Versio\
n"},message:"must have required property 'Version'"};e===null?e=[d]:e.push(d),s++}if(g.IsCustom===void 0){let d={instancePath:t+"/AcceptedConsentVersions/"+f,schemaPath:"\
#/properties/AcceptedConsentVersions/items/required",keyword:"required",params:{missingProperty:"IsCustom"},message:"must have required property 'IsCustom'"};e===
null?e=[d]:e.push(d),s++}for(let d in g)if(!(d==="Event"||d==="Version"||d==="IsCustom")){let v={instancePath:t+"/AcceptedConsentVersions/"+f,schemaPath:"#/prop\
erties/AcceptedConsentVersions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional proper\
ties"};e===null?e=[v]:e.push(v),s++}if(g.Event!==void 0){let d=g.Event;if(typeof d=="string"){if(x(d)>100){let v={instancePath:t+"/AcceptedConsentVersions/"+f+"\
/Event",schemaPath:"#/properties/AcceptedConsentVersions/items/properties/Event/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have mo\
re than 100 characters"};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:t+"/AcceptedConsentVersions/"+f+"/Event",schemaPath:"#/properties/AcceptedConsen\
tVersions/items/properties/Event/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),s++}}if(g.Version!==void 0){let d=g.
Version;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let v={instancePath:t+"/AcceptedConsentVersions/"+f+"/Version",schemaPath:"#/properties/Accept\
edConsentVersions/items/properties/Version/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[v]:e.push(v),s++}if(typeof d=="nu\
mber"&&isFinite(d)&&(d<0||isNaN(d))){let v={instancePath:t+"/AcceptedConsentVersions/"+f+"/Version",schemaPath:"#/properties/AcceptedConsentVersions/items/prope\
rties/Version/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[v]:e.push(v),s++}}if(g.IsCustom!==void 0&&typeof g.IsCustom!="b\
oolean"){let d={instancePath:t+"/AcceptedConsentVersions/"+f+"/IsCustom",schemaPath:"#/properties/AcceptedConsentVersions/items/properties/IsCustom/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:t+"/AcceptedConsentVersions/"+f,schemaPath:"#/pr\
operties/AcceptedConsentVersions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}}}}if(r.Consents!==void 0){
let n=r.Consents;if(!Array.isArray(n)&&n!==null){let i={instancePath:t+"/Consents",schemaPath:"#/properties/Consents/type",keyword:"type",params:{type:jr.properties.
Consents.type},message:"must be array,null"};e===null?e=[i]:e.push(i),s++}if(Array.isArray(n)){if(n.length>100){let f={instancePath:t+"/Consents",schemaPath:"#/\
properties/Consents/maxItems",keyword:"maxItems",params:{bounds:[0,100]},message:"must NOT have more than 100 items"};e===null?e=[f]:e.push(f),s++}let i=n.length;
for(let f=0;f<i;f++){let g=n[f];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.ConsentOptionId===void 0){let d={instancePath:t+"/Consents/"+f,schemaPath:"#/p\
roperties/Consents/items/required",keyword:"required",params:{missingProperty:"ConsentOptionId"},message:"must have required property 'ConsentOptionId'"};e===null?
e=[d]:e.push(d),s++}if(g.AcceptOnDate===void 0){let d={instancePath:t+"/Consents/"+f,schemaPath:"#/properties/Consents/items/required",keyword:"required",params:{
missingProperty:"AcceptOnDate"},message:"must have required property 'AcceptOnDate'"};e===null?e=[d]:e.push(d),s++}for(let d in g)if(!(d==="ConsentOptionId"||d===
"AcceptOnDate")){let v={instancePath:t+"/Consents/"+f,schemaPath:"#/properties/Consents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"};e===null?e=[v]:e.push(v),s++}if(g.ConsentOptionId!==void 0){let d=g.ConsentOptionId;if(typeof d=="string"){if(x(d)>
100){let v={instancePath:t+"/Consents/"+f+"/ConsentOptionId",schemaPath:"#/properties/Consents/items/properties/ConsentOptionId/maxLength",keyword:"maxLength",params:{
bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:t+"/Consents/"+f+"/ConsentOptionId",schemaPath:"\
#/properties/Consents/items/properties/ConsentOptionId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),s++}}if(g.
AcceptOnDate!==void 0){let d=g.AcceptOnDate;if(typeof d!="string"&&d!==null){let v={instancePath:t+"/Consents/"+f+"/AcceptOnDate",schemaPath:"#/properties/Conse\
nts/items/properties/AcceptOnDate/type",keyword:"type",params:{type:jr.properties.Consents.items.properties.AcceptOnDate.type},message:"must be string,null"};e===
null?e=[v]:e.push(v),s++}if(typeof d=="string"){if(x(d)>35){let v={instancePath:t+"/Consents/"+f+"/AcceptOnDate",schemaPath:"#/properties/Consents/items/propert\
ies/AcceptOnDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[v]:e.push(v),s++}if(!X(d)){let v={
instancePath:t+"/Consents/"+f+"/AcceptOnDate",schemaPath:"#/properties/Consents/items/properties/AcceptOnDate/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'};e===null?e=[v]:e.push(v),s++}}}}else{let d={instancePath:t+"/Consents/"+f,schemaPath:"#/properties/Consents/items/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}}}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Pe.errors=e,s===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qr={type:"\
object",additionalProperties:!1,required:["SourceId","Source"],properties:{SourceId:{type:["string","null"],maxLength:255},Source:{type:["string","null"],maxLength:100}},
$id:"ExternalId"};function ge(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=ge.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.SourceId===void 0){let n={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"SourceId"},message:"must have required property 'SourceId'"};e===null?e=[n]:e.push(n),s++}if(r.Source===void 0){let n={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Source"},message:"must have required property 'Source'"};e===null?e=[n]:e.push(
n),s++}for(let n in r)if(!(n==="SourceId"||n==="Source")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}if(r.SourceId!==void 0){let n=r.SourceId;if(typeof n!="string"&&n!==null){let i={instancePath:t+
"/SourceId",schemaPath:"#/properties/SourceId/type",keyword:"type",params:{type:Qr.properties.SourceId.type},message:"must be string,null"};e===null?e=[i]:e.push(
i),s++}if(typeof n=="string"&&x(n)>255){let i={instancePath:t+"/SourceId",schemaPath:"#/properties/SourceId/maxLength",keyword:"maxLength",params:{bounds:[0,255]},
message:"must NOT have more than 255 characters"};e===null?e=[i]:e.push(i),s++}}if(r.Source!==void 0){let n=r.Source;if(typeof n!="string"&&n!==null){let i={instancePath:t+
"/Source",schemaPath:"#/properties/Source/type",keyword:"type",params:{type:Qr.properties.Source.type},message:"must be string,null"};e===null?e=[i]:e.push(i),s++}
if(typeof n=="string"&&x(n)>100){let i={instancePath:t+"/Source",schemaPath:"#/properties/Source/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"\
must NOT have more than 100 characters"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),s++}return ge.errors=e,s===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function be(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=be.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Id===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"Id"},message:"must have required property 'Id'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(n!=="Id"){let i={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}
if(r.Id!==void 0){let n=r.Id;if(typeof n=="string"){if(x(n)>100){let i={instancePath:t+"/Id",schemaPath:"#/properties/Id/maxLength",keyword:"maxLength",params:{
bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/Id",schemaPath:"#/properties/Id/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return be.errors=e,s===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ee={
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
function ve(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=ve.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.ID===void 0){let P={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"ID"},message:"must have required property 'ID'"};e===null?e=[P]:e.push(P),s++}if(r.Provider===void 0){let P={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Provider"},message:"must have required property 'Provider'"};e===null?e=[P]:e.push(P),s++}if(r.Email===void 0){
let P={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Email"},message:"must have required property 'Email'"};e===null?e=[P]:
e.push(P),s++}for(let P in r)if(!Kr.call(ee.properties,P)){let h={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},
message:"must NOT have additional properties"};e===null?e=[h]:e.push(h),s++}if(r.ID!==void 0&&(K(r.ID,{instancePath:t+"/ID",parentData:r,parentDataProperty:"ID",
rootData:o,dynamicAnchors:a})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),r.Provider!==void 0){let P=r.Provider;if(typeof P=="string"){if(x(P)>50){let h={
instancePath:t+"/Provider",schemaPath:"#/properties/Provider/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 character\
s"};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:t+"/Provider",schemaPath:"#/properties/Provider/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[h]:e.push(h),s++}}if(r.Email!==void 0){let P=r.Email;if(!Array.isArray(P)&&P!==null){let h={instancePath:t+"/Email",schemaPath:"#/p\
roperties/Email/type",keyword:"type",params:{type:ee.properties.Email.type},message:"must be array,null"};e===null?e=[h]:e.push(h),s++}if(Array.isArray(P)){if(P.
length>20){let T={instancePath:t+"/Email",schemaPath:"#/properties/Email/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20\
 items"};e===null?e=[T]:e.push(T),s++}let h=P.length;for(let T=0;T<h;T++)se(P[T],{instancePath:t+"/Email/"+T,parentData:P,parentDataProperty:T,rootData:o,dynamicAnchors:a})||
(e=e===null?se.errors:e.concat(se.errors),s=e.length)}}if(r.About!==void 0&&(p(r.About,{instancePath:t+"/About",parentData:r,parentDataProperty:"About",rootData:o,
dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Age!==void 0&&(p(r.Age,{instancePath:t+"/Age",parentData:r,parentDataProperty:"Age",rootData:o,
dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Associations!==void 0&&(p(r.Associations,{instancePath:t+"/Associations",parentData:r,
parentDataProperty:"Associations",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.City!==void 0&&(p(r.City,{instancePath:t+
"/City",parentData:r,parentDataProperty:"City",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Company!==void 0&&(p(r.Company,
{instancePath:t+"/Company",parentData:r,parentDataProperty:"Company",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.CoverPhoto!==
void 0&&(p(r.CoverPhoto,{instancePath:t+"/CoverPhoto",parentData:r,parentDataProperty:"CoverPhoto",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),r.Currency!==void 0&&(p(r.Currency,{instancePath:t+"/Currency",parentData:r,parentDataProperty:"Currency",rootData:o,dynamicAnchors:a})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Favicon!==void 0&&(p(r.Favicon,{instancePath:t+"/Favicon",parentData:r,parentDataProperty:"Favicon",rootData:o,
dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.FirstName!==void 0&&(p(r.FirstName,{instancePath:t+"/FirstName",parentData:r,parentDataProperty:"\
FirstName",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.FullName!==void 0&&(p(r.FullName,{instancePath:t+"/FullName",parentData:r,
parentDataProperty:"FullName",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Gender!==void 0&&(p(r.Gender,{instancePath:t+
"/Gender",parentData:r,parentDataProperty:"Gender",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.GistsUrl!==void 0&&(p(r.
GistsUrl,{instancePath:t+"/GistsUrl",parentData:r,parentDataProperty:"GistsUrl",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
r.GravatarImageUrl!==void 0&&(p(r.GravatarImageUrl,{instancePath:t+"/GravatarImageUrl",parentData:r,parentDataProperty:"GravatarImageUrl",rootData:o,dynamicAnchors:a})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.HomeTown!==void 0&&(p(r.HomeTown,{instancePath:t+"/HomeTown",parentData:r,parentDataProperty:"HomeTown",rootData:o,
dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Honors!==void 0&&(p(r.Honors,{instancePath:t+"/Honors",parentData:r,parentDataProperty:"\
Honors",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.HttpsImageUrl!==void 0&&(p(r.HttpsImageUrl,{instancePath:t+"/Https\
ImageUrl",parentData:r,parentDataProperty:"HttpsImageUrl",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.ImageUrl!==void 0&&
(p(r.ImageUrl,{instancePath:t+"/ImageUrl",parentData:r,parentDataProperty:"ImageUrl",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.
length)),r.Industry!==void 0&&(p(r.Industry,{instancePath:t+"/Industry",parentData:r,parentDataProperty:"Industry",rootData:o,dynamicAnchors:a})||(e=e===null?p.
errors:e.concat(p.errors),s=e.length)),r.IsGeoEnabled!==void 0&&(p(r.IsGeoEnabled,{instancePath:t+"/IsGeoEnabled",parentData:r,parentDataProperty:"IsGeoEnabled",
rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.LastName!==void 0&&(p(r.LastName,{instancePath:t+"/LastName",parentData:r,
parentDataProperty:"LastName",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.LocalCity!==void 0&&(p(r.LocalCity,{instancePath:t+
"/LocalCity",parentData:r,parentDataProperty:"LocalCity",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.LocalCountry!==void 0&&
(p(r.LocalCountry,{instancePath:t+"/LocalCountry",parentData:r,parentDataProperty:"LocalCountry",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.
errors),s=e.length)),r.LocalLanguage!==void 0&&(p(r.LocalLanguage,{instancePath:t+"/LocalLanguage",parentData:r,parentDataProperty:"LocalLanguage",rootData:o,dynamicAnchors:a})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.MainAddress!==void 0&&(p(r.MainAddress,{instancePath:t+"/MainAddress",parentData:r,parentDataProperty:"Ma\
inAddress",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.MiddleName!==void 0&&(p(r.MiddleName,{instancePath:t+"/MiddleNa\
me",parentData:r,parentDataProperty:"MiddleName",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.NickName!==void 0&&(p(r.NickName,
{instancePath:t+"/NickName",parentData:r,parentDataProperty:"NickName",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Political!==
void 0&&(p(r.Political,{instancePath:t+"/Political",parentData:r,parentDataProperty:"Political",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),
s=e.length)),r.Prefix!==void 0&&(p(r.Prefix,{instancePath:t+"/Prefix",parentData:r,parentDataProperty:"Prefix",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),r.ProfessionalHeadline!==void 0&&(p(r.ProfessionalHeadline,{instancePath:t+"/ProfessionalHeadline",parentData:r,parentDataProperty:"\
ProfessionalHeadline",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.ProfileCity!==void 0&&(p(r.ProfileCity,{instancePath:t+
"/ProfileCity",parentData:r,parentDataProperty:"ProfileCity",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.ProfileCountry!==
void 0&&(p(r.ProfileCountry,{instancePath:t+"/ProfileCountry",parentData:r,parentDataProperty:"ProfileCountry",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),r.ProfileName!==void 0&&(p(r.ProfileName,{instancePath:t+"/ProfileName",parentData:r,parentDataProperty:"ProfileName",rootData:o,
dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.ProfileUrl!==void 0&&(p(r.ProfileUrl,{instancePath:t+"/ProfileUrl",parentData:r,parentDataProperty:"\
ProfileUrl",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.PublicRepository!==void 0&&(p(r.PublicRepository,{instancePath:t+
"/PublicRepository",parentData:r,parentDataProperty:"PublicRepository",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Quota!==
void 0&&(p(r.Quota,{instancePath:t+"/Quota",parentData:r,parentDataProperty:"Quota",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
r.RelationshipStatus!==void 0&&(p(r.RelationshipStatus,{instancePath:t+"/RelationshipStatus",parentData:r,parentDataProperty:"RelationshipStatus",rootData:o,dynamicAnchors:a})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Religion!==void 0&&(p(r.Religion,{instancePath:t+"/Religion",parentData:r,parentDataProperty:"Religion",rootData:o,
dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.RepositoryUrl!==void 0&&(p(r.RepositoryUrl,{instancePath:t+"/RepositoryUrl",parentData:r,
parentDataProperty:"RepositoryUrl",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.StarredUrl!==void 0&&(p(r.StarredUrl,{instancePath:t+
"/StarredUrl",parentData:r,parentDataProperty:"StarredUrl",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.State!==void 0&&
(p(r.State,{instancePath:t+"/State",parentData:r,parentDataProperty:"State",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
r.Suffix!==void 0&&(p(r.Suffix,{instancePath:t+"/Suffix",parentData:r,parentDataProperty:"Suffix",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.
errors),s=e.length)),r.TagLine!==void 0&&(p(r.TagLine,{instancePath:t+"/TagLine",parentData:r,parentDataProperty:"TagLine",rootData:o,dynamicAnchors:a})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length)),r.ThumbnailImageUrl!==void 0&&(p(r.ThumbnailImageUrl,{instancePath:t+"/ThumbnailImageUrl",parentData:r,parentDataProperty:"\
ThumbnailImageUrl",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.TimeZone!==void 0&&(p(r.TimeZone,{instancePath:t+"/Time\
Zone",parentData:r,parentDataProperty:"TimeZone",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Website!==void 0&&(p(r.Website,
{instancePath:t+"/Website",parentData:r,parentDataProperty:"Website",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.BirthDate!==
void 0){let P=r.BirthDate;if(typeof P!="string"&&P!==null){let h={instancePath:t+"/BirthDate",schemaPath:"#/properties/BirthDate/type",keyword:"type",params:{type:ee.
properties.BirthDate.type},message:"must be string,null"};e===null?e=[h]:e.push(h),s++}if(typeof P=="string"&&x(P)>10){let h={instancePath:t+"/BirthDate",schemaPath:"\
#/properties/BirthDate/maxLength",keyword:"maxLength",params:{bounds:[0,10]},message:"must NOT have more than 10 characters"};e===null?e=[h]:e.push(h),s++}}if(r.
Country!==void 0){let P=r.Country,h=s,T=!1,$=null,u=s;te(P,{instancePath:t+"/Country",parentData:r,parentDataProperty:"Country",rootData:o,dynamicAnchors:a})||(e=
e===null?te.errors:e.concat(te.errors),s=e.length);var n=u===s;n&&(T=!0,$=0);let m=s;if(P!==null){let y={instancePath:t+"/Country",schemaPath:"#/properties/Coun\
try/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[y]:e.push(y),s++}var n=m===s;if(n&&T?(T=!1,$=[$,1]):n&&(T=!0,$=1),T)s=
h,e!==null&&(h?e.length=h:e=null);else{let y={instancePath:t+"/Country",schemaPath:"#/properties/Country/oneOf",keyword:"oneOf",params:{passingSchemas:$},message:"\
must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),s++}}if(r.Addresses!==void 0){let P=r.Addresses;if(!Array.isArray(P)&&P!==null){let h={instancePath:t+
"/Addresses",schemaPath:"#/properties/Addresses/type",keyword:"type",params:{type:ee.properties.Addresses.type},message:"must be array,null"};e===null?e=[h]:e.push(
h),s++}if(Array.isArray(P)){if(P.length>20){let T={instancePath:t+"/Addresses",schemaPath:"#/properties/Addresses/maxItems",keyword:"maxItems",params:{bounds:[0,
20]},message:"must NOT have more than 20 items"};e===null?e=[T]:e.push(T),s++}let h=P.length;for(let T=0;T<h;T++)oe(P[T],{instancePath:t+"/Addresses/"+T,parentData:P,
parentDataProperty:T,rootData:o,dynamicAnchors:a})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)}}if(r.PhoneNumbers!==void 0){let P=r.PhoneNumbers;if(!Array.
isArray(P)&&P!==null){let h={instancePath:t+"/PhoneNumbers",schemaPath:"#/properties/PhoneNumbers/type",keyword:"type",params:{type:ee.properties.PhoneNumbers.type},
message:"must be array,null"};e===null?e=[h]:e.push(h),s++}if(Array.isArray(P)){if(P.length>20){let T={instancePath:t+"/PhoneNumbers",schemaPath:"#/properties/P\
honeNumbers/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[T]:e.push(T),s++}let h=P.length;for(let T=0;T<
h;T++)ae(P[T],{instancePath:t+"/PhoneNumbers/"+T,parentData:P,parentDataProperty:T,rootData:o,dynamicAnchors:a})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.
length)}}if(r.CustomFields!==void 0){let P=r.CustomFields,h=s,T=!1,$=null,u=s;F(P,{instancePath:t+"/CustomFields",parentData:r,parentDataProperty:"CustomFields",
rootData:o,dynamicAnchors:a})||(e=e===null?F.errors:e.concat(F.errors),s=e.length);var i=u===s;i&&(T=!0,$=0);let m=s;if(P!==null){let y={instancePath:t+"/Custom\
Fields",schemaPath:"#/properties/CustomFields/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[y]:e.push(y),s++}var i=m===s;
if(i&&T?(T=!1,$=[$,1]):i&&(T=!0,$=1),T)s=h,e!==null&&(h?e.length=h:e=null);else{let y={instancePath:t+"/CustomFields",schemaPath:"#/properties/CustomFields/oneO\
f",keyword:"oneOf",params:{passingSchemas:$},message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),s++}}if(r.ProfileImageUrls!==void 0){let P=r.
ProfileImageUrls,h=s,T=!1,$=null,u=s;F(P,{instancePath:t+"/ProfileImageUrls",parentData:r,parentDataProperty:"ProfileImageUrls",rootData:o,dynamicAnchors:a})||(e=
e===null?F.errors:e.concat(F.errors),s=e.length);var f=u===s;f&&(T=!0,$=0);let m=s;if(P!==null){let y={instancePath:t+"/ProfileImageUrls",schemaPath:"#/properti\
es/ProfileImageUrls/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[y]:e.push(y),s++}var f=m===s;if(f&&T?(T=!1,$=[$,1]):f&&
(T=!0,$=1),T)s=h,e!==null&&(h?e.length=h:e=null);else{let y={instancePath:t+"/ProfileImageUrls",schemaPath:"#/properties/ProfileImageUrls/oneOf",keyword:"oneOf",
params:{passingSchemas:$},message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),s++}}if(r.WebProfiles!==void 0){let P=r.WebProfiles,h=s,T=!1,
$=null,u=s;F(P,{instancePath:t+"/WebProfiles",parentData:r,parentDataProperty:"WebProfiles",rootData:o,dynamicAnchors:a})||(e=e===null?F.errors:e.concat(F.errors),
s=e.length);var g=u===s;g&&(T=!0,$=0);let m=s;if(P!==null){let y={instancePath:t+"/WebProfiles",schemaPath:"#/properties/WebProfiles/oneOf/1/type",keyword:"type",
params:{type:"null"},message:"must be null"};e===null?e=[y]:e.push(y),s++}var g=m===s;if(g&&T?(T=!1,$=[$,1]):g&&(T=!0,$=1),T)s=h,e!==null&&(h?e.length=h:e=null);else{
let y={instancePath:t+"/WebProfiles",schemaPath:"#/properties/WebProfiles/oneOf",keyword:"oneOf",params:{passingSchemas:$},message:"must match exactly one schem\
a in oneOf"};e===null?e=[y]:e.push(y),s++}}if(r.InterestedIn!==void 0){let P=r.InterestedIn;if(!Array.isArray(P)&&P!==null){let h={instancePath:t+"/InterestedIn",
schemaPath:"#/properties/InterestedIn/type",keyword:"type",params:{type:ee.properties.InterestedIn.type},message:"must be array,null"};e===null?e=[h]:e.push(h),
s++}if(Array.isArray(P)){if(P.length>50){let T={instancePath:t+"/InterestedIn",schemaPath:"#/properties/InterestedIn/maxItems",keyword:"maxItems",params:{bounds:[
0,50]},message:"must NOT have more than 50 items"};e===null?e=[T]:e.push(T),s++}let h=P.length;for(let T=0;T<h;T++){let $=P[T];if(typeof $=="string"){if(x($)>100){
let u={instancePath:t+"/InterestedIn/"+T,schemaPath:"#/properties/InterestedIn/items/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT ha\
ve more than 100 characters"};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:t+"/InterestedIn/"+T,schemaPath:"#/properties/InterestedIn/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}}}if(r.Awards!==void 0&&(c(r.Awards,{instancePath:t+"/Awards",parentData:r,
parentDataProperty:"Awards",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Books!==void 0&&(c(r.Books,{instancePath:t+"/B\
ooks",parentData:r,parentDataProperty:"Books",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Certifications!==void 0&&(c(
r.Certifications,{instancePath:t+"/Certifications",parentData:r,parentDataProperty:"Certifications",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(
c.errors),s=e.length)),r.Courses!==void 0&&(c(r.Courses,{instancePath:t+"/Courses",parentData:r,parentDataProperty:"Courses",rootData:o,dynamicAnchors:a})||(e=e===
null?c.errors:e.concat(c.errors),s=e.length)),r.CurrentStatus!==void 0&&(c(r.CurrentStatus,{instancePath:t+"/CurrentStatus",parentData:r,parentDataProperty:"Cur\
rentStatus",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Educations!==void 0&&(c(r.Educations,{instancePath:t+"/Educati\
ons",parentData:r,parentDataProperty:"Educations",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Family!==void 0&&(c(r.Family,
{instancePath:t+"/Family",parentData:r,parentDataProperty:"Family",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.FavoriteThings!==
void 0&&(c(r.FavoriteThings,{instancePath:t+"/FavoriteThings",parentData:r,parentDataProperty:"FavoriteThings",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:
e.concat(c.errors),s=e.length)),r.Games!==void 0&&(c(r.Games,{instancePath:t+"/Games",parentData:r,parentDataProperty:"Games",rootData:o,dynamicAnchors:a})||(e=
e===null?c.errors:e.concat(c.errors),s=e.length)),r.IMAccounts!==void 0&&(c(r.IMAccounts,{instancePath:t+"/IMAccounts",parentData:r,parentDataProperty:"IMAccoun\
ts",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.InspirationalPeople!==void 0&&(c(r.InspirationalPeople,{instancePath:t+
"/InspirationalPeople",parentData:r,parentDataProperty:"InspirationalPeople",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),
r.Interests!==void 0&&(c(r.Interests,{instancePath:t+"/Interests",parentData:r,parentDataProperty:"Interests",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:
e.concat(c.errors),s=e.length)),r.Languages!==void 0&&(c(r.Languages,{instancePath:t+"/Languages",parentData:r,parentDataProperty:"Languages",rootData:o,dynamicAnchors:a})||
(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.MemberUrlResources!==void 0&&(c(r.MemberUrlResources,{instancePath:t+"/MemberUrlResources",parentData:r,parentDataProperty:"\
MemberUrlResources",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Movies!==void 0&&(c(r.Movies,{instancePath:t+"/Movies",
parentData:r,parentDataProperty:"Movies",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.MutualFriends!==void 0&&(c(r.MutualFriends,
{instancePath:t+"/MutualFriends",parentData:r,parentDataProperty:"MutualFriends",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),
r.Patents!==void 0&&(c(r.Patents,{instancePath:t+"/Patents",parentData:r,parentDataProperty:"Patents",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(
c.errors),s=e.length)),r.PlacesLived!==void 0&&(c(r.PlacesLived,{instancePath:t+"/PlacesLived",parentData:r,parentDataProperty:"PlacesLived",rootData:o,dynamicAnchors:a})||
(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Positions!==void 0&&(c(r.Positions,{instancePath:t+"/Positions",parentData:r,parentDataProperty:"Position\
s",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Projects!==void 0&&(c(r.Projects,{instancePath:t+"/Projects",parentData:r,
parentDataProperty:"Projects",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Publications!==void 0&&(c(r.Publications,{instancePath:t+
"/Publications",parentData:r,parentDataProperty:"Publications",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.RecommendationsReceived!==
void 0&&(c(r.RecommendationsReceived,{instancePath:t+"/RecommendationsReceived",parentData:r,parentDataProperty:"RecommendationsReceived",rootData:o,dynamicAnchors:a})||
(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.RelatedProfileViews!==void 0&&(c(r.RelatedProfileViews,{instancePath:t+"/RelatedProfileViews",parentData:r,
parentDataProperty:"RelatedProfileViews",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Skills!==void 0&&(c(r.Skills,{instancePath:t+
"/Skills",parentData:r,parentDataProperty:"Skills",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Sports!==void 0&&(c(r.Sports,
{instancePath:t+"/Sports",parentData:r,parentDataProperty:"Sports",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.TeleVisionShow!==
void 0&&(c(r.TeleVisionShow,{instancePath:t+"/TeleVisionShow",parentData:r,parentDataProperty:"TeleVisionShow",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:
e.concat(c.errors),s=e.length)),r.Volunteer!==void 0&&(c(r.Volunteer,{instancePath:t+"/Volunteer",parentData:r,parentDataProperty:"Volunteer",rootData:o,dynamicAnchors:a})||
(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.FollowersCount!==void 0&&(N(r.FollowersCount,{instancePath:t+"/FollowersCount",parentData:r,parentDataProperty:"\
FollowersCount",rootData:o,dynamicAnchors:a})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.FriendsCount!==void 0&&(N(r.FriendsCount,{instancePath:t+"\
/FriendsCount",parentData:r,parentDataProperty:"FriendsCount",rootData:o,dynamicAnchors:a})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.NumRecommenders!==
void 0&&(N(r.NumRecommenders,{instancePath:t+"/NumRecommenders",parentData:r,parentDataProperty:"NumRecommenders",rootData:o,dynamicAnchors:a})||(e=e===null?N.errors:
e.concat(N.errors),s=e.length)),r.PrivateGists!==void 0&&(N(r.PrivateGists,{instancePath:t+"/PrivateGists",parentData:r,parentDataProperty:"PrivateGists",rootData:o,
dynamicAnchors:a})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.PublicGists!==void 0&&(N(r.PublicGists,{instancePath:t+"/PublicGists",parentData:r,parentDataProperty:"\
PublicGists",rootData:o,dynamicAnchors:a})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.TotalPrivateRepository!==void 0&&(N(r.TotalPrivateRepository,
{instancePath:t+"/TotalPrivateRepository",parentData:r,parentDataProperty:"TotalPrivateRepository",rootData:o,dynamicAnchors:a})||(e=e===null?N.errors:e.concat(
N.errors),s=e.length)),r.TotalStatusesCount!==void 0&&(N(r.TotalStatusesCount,{instancePath:t+"/TotalStatusesCount",parentData:r,parentDataProperty:"TotalStatus\
esCount",rootData:o,dynamicAnchors:a})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.IsEmailSubscribed!==void 0&&typeof r.IsEmailSubscribed!="boolean"){
let P={instancePath:t+"/IsEmailSubscribed",schemaPath:"#/properties/IsEmailSubscribed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[P]:e.push(P),s++}if(r.IsProtected!==void 0&&typeof r.IsProtected!="boolean"){let P={instancePath:t+"/IsProtected",schemaPath:"#/properties/IsProtected/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[P]:e.push(P),s++}if(r.Hireable!==void 0&&typeof r.Hireable!="boolean"){let P={
instancePath:t+"/Hireable",schemaPath:"#/properties/Hireable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[P]:e.push(P),s++}
if(r.ExternalUserLoginId!==void 0){let P=r.ExternalUserLoginId;if(typeof P!="string"&&P!==null){let h={instancePath:t+"/ExternalUserLoginId",schemaPath:"#/prope\
rties/ExternalUserLoginId/type",keyword:"type",params:{type:ee.properties.ExternalUserLoginId.type},message:"must be string,null"};e===null?e=[h]:e.push(h),s++}
if(typeof P=="string"&&x(P)>255){let h={instancePath:t+"/ExternalUserLoginId",schemaPath:"#/properties/ExternalUserLoginId/maxLength",keyword:"maxLength",params:{
bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[h]:e.push(h),s++}}if(r.BoardsCount!==void 0&&(N(r.BoardsCount,{instancePath:t+"/Bo\
ardsCount",parentData:r,parentDataProperty:"BoardsCount",rootData:o,dynamicAnchors:a})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.LikesCount!==void 0&&
(N(r.LikesCount,{instancePath:t+"/LikesCount",parentData:r,parentDataProperty:"LikesCount",rootData:o,dynamicAnchors:a})||(e=e===null?N.errors:e.concat(N.errors),
s=e.length)),r.PinsCount!==void 0&&(N(r.PinsCount,{instancePath:t+"/PinsCount",parentData:r,parentDataProperty:"PinsCount",rootData:o,dynamicAnchors:a})||(e=e===
null?N.errors:e.concat(N.errors),s=e.length)),r.Language!==void 0&&(p(r.Language,{instancePath:t+"/Language",parentData:r,parentDataProperty:"Language",rootData:o,
dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Quote!==void 0&&(p(r.Quote,{instancePath:t+"/Quote",parentData:r,parentDataProperty:"\
Quote",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Created!==void 0&&(p(r.Created,{instancePath:t+"/Created",parentData:r,
parentDataProperty:"Created",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.UpdatedTime!==void 0&&(p(r.UpdatedTime,{instancePath:t+
"/UpdatedTime",parentData:r,parentDataProperty:"UpdatedTime",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Verified!==void 0&&
(p(r.Verified,{instancePath:t+"/Verified",parentData:r,parentDataProperty:"Verified",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.
length)),r.LRUserID!==void 0){let P=r.LRUserID;if(typeof P!="string"&&P!==null){let h={instancePath:t+"/LRUserID",schemaPath:"#/properties/LRUserID/type",keyword:"\
type",params:{type:ee.properties.LRUserID.type},message:"must be string,null"};e===null?e=[h]:e.push(h),s++}if(typeof P=="string"&&x(P)>500){let h={instancePath:t+
"/LRUserID",schemaPath:"#/properties/LRUserID/maxLength",keyword:"maxLength",params:{bounds:[0,500]},message:"must NOT have more than 500 characters"};e===null?
e=[h]:e.push(h),s++}}if(r.AgeRange!==void 0){let P=r.AgeRange,h=s,T=!1,$=null,u=s;_(P,{instancePath:t+"/AgeRange",parentData:r,parentDataProperty:"AgeRange",rootData:o,
dynamicAnchors:a})||(e=e===null?_.errors:e.concat(_.errors),s=e.length);var d=u===s;d&&(T=!0,$=0);let m=s;if(P!==null){let y={instancePath:t+"/AgeRange",schemaPath:"\
#/properties/AgeRange/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[y]:e.push(y),s++}var d=m===s;if(d&&T?(T=!1,$=[$,1]):
d&&(T=!0,$=1),T)s=h,e!==null&&(h?e.length=h:e=null);else{let y={instancePath:t+"/AgeRange",schemaPath:"#/properties/AgeRange/oneOf",keyword:"oneOf",params:{passingSchemas:$},
message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),s++}}if(r.KloutScore!==void 0){let P=r.KloutScore,h=s,T=!1,$=null,u=s;_(P,{instancePath:t+
"/KloutScore",parentData:r,parentDataProperty:"KloutScore",rootData:o,dynamicAnchors:a})||(e=e===null?_.errors:e.concat(_.errors),s=e.length);var v=u===s;v&&(T=
!0,$=0);let m=s;if(P!==null){let y={instancePath:t+"/KloutScore",schemaPath:"#/properties/KloutScore/oneOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[y]:e.push(y),s++}var v=m===s;if(v&&T?(T=!1,$=[$,1]):v&&(T=!0,$=1),T)s=h,e!==null&&(h?e.length=h:e=null);else{let y={instancePath:t+"/\
KloutScore",schemaPath:"#/properties/KloutScore/oneOf",keyword:"oneOf",params:{passingSchemas:$},message:"must match exactly one schema in oneOf"};e===null?e=[y]:
e.push(y),s++}}if(r.Subscription!==void 0){let P=r.Subscription,h=s,T=!1,$=null,u=s;_(P,{instancePath:t+"/Subscription",parentData:r,parentDataProperty:"Subscri\
ption",rootData:o,dynamicAnchors:a})||(e=e===null?_.errors:e.concat(_.errors),s=e.length);var I=u===s;I&&(T=!0,$=0);let m=s;if(P!==null){let y={instancePath:t+"\
/Subscription",schemaPath:"#/properties/Subscription/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[y]:e.push(y),s++}var I=m===
s;if(I&&T?(T=!1,$=[$,1]):I&&(T=!0,$=1),T)s=h,e!==null&&(h?e.length=h:e=null);else{let y={instancePath:t+"/Subscription",schemaPath:"#/properties/Subscription/on\
eOf",keyword:"oneOf",params:{passingSchemas:$},message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),s++}}if(r.Suggestions!==void 0){let P=r.
Suggestions,h=s,T=!1,$=null,u=s;_(P,{instancePath:t+"/Suggestions",parentData:r,parentDataProperty:"Suggestions",rootData:o,dynamicAnchors:a})||(e=e===null?_.errors:
e.concat(_.errors),s=e.length);var L=u===s;L&&(T=!0,$=0);let m=s;if(P!==null){let y={instancePath:t+"/Suggestions",schemaPath:"#/properties/Suggestions/oneOf/1/\
type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[y]:e.push(y),s++}var L=m===s;if(L&&T?(T=!1,$=[$,1]):L&&(T=!0,$=1),T)s=h,e!==null&&
(h?e.length=h:e=null);else{let y={instancePath:t+"/Suggestions",schemaPath:"#/properties/Suggestions/oneOf",keyword:"oneOf",params:{passingSchemas:$},message:"m\
ust match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),s++}}if(r.ProviderAccessCredential!==void 0){let P=r.ProviderAccessCredential,h=s,T=!1,$=null,u=s;
le(P,{instancePath:t+"/ProviderAccessCredential",parentData:r,parentDataProperty:"ProviderAccessCredential",rootData:o,dynamicAnchors:a})||(e=e===null?le.errors:
e.concat(le.errors),s=e.length);var V=u===s;V&&(T=!0,$=0);let m=s;if(P!==null){let y={instancePath:t+"/ProviderAccessCredential",schemaPath:"#/properties/Provid\
erAccessCredential/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[y]:e.push(y),s++}var V=m===s;if(V&&T?(T=!1,$=[$,1]):V&&
(T=!0,$=1),T)s=h,e!==null&&(h?e.length=h:e=null);else{let y={instancePath:t+"/ProviderAccessCredential",schemaPath:"#/properties/ProviderAccessCredential/oneOf",
keyword:"oneOf",params:{passingSchemas:$},message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),s++}}if(r.FirstLogin!==void 0&&typeof r.FirstLogin!=
"boolean"){let P={instancePath:t+"/FirstLogin",schemaPath:"#/properties/FirstLogin/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[P]:e.push(P),s++}if(r.PreviousUids!==void 0){let P=r.PreviousUids;if(!Array.isArray(P)&&P!==null){let h={instancePath:t+"/PreviousUids",schemaPath:"#/propert\
ies/PreviousUids/type",keyword:"type",params:{type:ee.properties.PreviousUids.type},message:"must be array,null"};e===null?e=[h]:e.push(h),s++}if(Array.isArray(
P)){if(P.length>20){let T={instancePath:t+"/PreviousUids",schemaPath:"#/properties/PreviousUids/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"mus\
t NOT have more than 20 items"};e===null?e=[T]:e.push(T),s++}let h=P.length;for(let T=0;T<h;T++)K(P[T],{instancePath:t+"/PreviousUids/"+T,parentData:P,parentDataProperty:T,
rootData:o,dynamicAnchors:a})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)}}if(r.CreatedDate!==void 0){let P=r.CreatedDate;if(typeof P!="string"&&P!==null){
let h={instancePath:t+"/CreatedDate",schemaPath:"#/properties/CreatedDate/type",keyword:"type",params:{type:ee.properties.CreatedDate.type},message:"must be str\
ing,null"};e===null?e=[h]:e.push(h),s++}if(typeof P=="string"){if(x(P)>35){let h={instancePath:t+"/CreatedDate",schemaPath:"#/properties/CreatedDate/maxLength",
keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[h]:e.push(h),s++}if(!X(P)){let h={instancePath:t+"/Creat\
edDate",schemaPath:"#/properties/CreatedDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[h]:e.push(
h),s++}}}if(r.ModifiedDate!==void 0){let P=r.ModifiedDate;if(typeof P!="string"&&P!==null){let h={instancePath:t+"/ModifiedDate",schemaPath:"#/properties/Modifi\
edDate/type",keyword:"type",params:{type:ee.properties.ModifiedDate.type},message:"must be string,null"};e===null?e=[h]:e.push(h),s++}if(typeof P=="string"){if(x(
P)>35){let h={instancePath:t+"/ModifiedDate",schemaPath:"#/properties/ModifiedDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have \
more than 35 characters"};e===null?e=[h]:e.push(h),s++}if(!X(P)){let h={instancePath:t+"/ModifiedDate",schemaPath:"#/properties/ModifiedDate/format",keyword:"fo\
rmat",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[h]:e.push(h),s++}}}if(r.ProfileModifiedDate!==void 0){let P=r.ProfileModifiedDate;
if(typeof P!="string"&&P!==null){let h={instancePath:t+"/ProfileModifiedDate",schemaPath:"#/properties/ProfileModifiedDate/type",keyword:"type",params:{type:ee.
properties.ProfileModifiedDate.type},message:"must be string,null"};e===null?e=[h]:e.push(h),s++}if(typeof P=="string"){if(x(P)>35){let h={instancePath:t+"/Prof\
ileModifiedDate",schemaPath:"#/properties/ProfileModifiedDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characte\
rs"};e===null?e=[h]:e.push(h),s++}if(!X(P)){let h={instancePath:t+"/ProfileModifiedDate",schemaPath:"#/properties/ProfileModifiedDate/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[h]:e.push(h),s++}}}if(r.SignupDate!==void 0){let P=r.SignupDate;if(typeof P!="string"&&
P!==null){let h={instancePath:t+"/SignupDate",schemaPath:"#/properties/SignupDate/type",keyword:"type",params:{type:ee.properties.SignupDate.type},message:"must\
 be string,null"};e===null?e=[h]:e.push(h),s++}if(typeof P=="string"){if(x(P)>35){let h={instancePath:t+"/SignupDate",schemaPath:"#/properties/SignupDate/maxLen\
gth",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[h]:e.push(h),s++}if(!X(P)){let h={instancePath:t+"/\
SignupDate",schemaPath:"#/properties/SignupDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[h]:e.push(
h),s++}}}if(r.LastLoginDate!==void 0){let P=r.LastLoginDate;if(typeof P!="string"&&P!==null){let h={instancePath:t+"/LastLoginDate",schemaPath:"#/properties/Las\
tLoginDate/type",keyword:"type",params:{type:ee.properties.LastLoginDate.type},message:"must be string,null"};e===null?e=[h]:e.push(h),s++}if(typeof P=="string"){
if(x(P)>35){let h={instancePath:t+"/LastLoginDate",schemaPath:"#/properties/LastLoginDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NO\
T have more than 35 characters"};e===null?e=[h]:e.push(h),s++}if(!X(P)){let h={instancePath:t+"/LastLoginDate",schemaPath:"#/properties/LastLoginDate/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[h]:e.push(h),s++}}}}else{let P={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[P]:e.push(P),s++}return ve.errors=e,s===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ne(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=ne.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Uid===void 0){let u={instancePath:t,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"Uid"},message:"must have required property 'Uid'"};e===null?e=[u]:e.push(u),s++}if(r.ID===void 0){let u={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ID"},message:"must have required property 'ID'"};e===null?e=[u]:e.push(u),s++}if(r.Provider===void 0){let u={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Provider"},message:"must have required property 'Provider'"};e===null?e=[u]:e.
push(u),s++}if(r.Email===void 0){let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Email"},message:"must have required p\
roperty 'Email'"};e===null?e=[u]:e.push(u),s++}if(r.UserName===void 0){let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
UserName"},message:"must have required property 'UserName'"};e===null?e=[u]:e.push(u),s++}if(r.PhoneId===void 0){let u={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"PhoneId"},message:"must have required property 'PhoneId'"};e===null?e=[u]:e.push(u),s++}if(r.FirstName===void 0){let u={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"FirstName"},message:"must have required property 'FirstName'"};e===null?e=[u]:e.push(u),s++}
if(r.LastName===void 0){let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"LastName"},message:"must have required propert\
y 'LastName'"};e===null?e=[u]:e.push(u),s++}if(r.EmailVerified===void 0){let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
EmailVerified"},message:"must have required property 'EmailVerified'"};e===null?e=[u]:e.push(u),s++}if(r.PhoneIdVerified===void 0){let u={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"PhoneIdVerified"},message:"must have required property 'PhoneIdVerified'"};e===null?e=[u]:e.push(u),s++}
if(r.IsActive===void 0){let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsActive"},message:"must have required propert\
y 'IsActive'"};e===null?e=[u]:e.push(u),s++}if(r.IsDeleted===void 0){let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"I\
sDeleted"},message:"must have required property 'IsDeleted'"};e===null?e=[u]:e.push(u),s++}if(r.IsLoginLocked===void 0){let u={instancePath:t,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"IsLoginLocked"},message:"must have required property 'IsLoginLocked'"};e===null?e=[u]:e.push(u),s++}if(r.LoginLockedType===
void 0){let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"LoginLockedType"},message:"must have required property 'LoginL\
ockedType'"};e===null?e=[u]:e.push(u),s++}if(r.NoOfLogins===void 0){let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"No\
OfLogins"},message:"must have required property 'NoOfLogins'"};e===null?e=[u]:e.push(u),s++}if(r.CreatedDate===void 0){let u={instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"CreatedDate"},message:"must have required property 'CreatedDate'"};e===null?e=[u]:e.push(u),s++}if(r.ModifiedDate===
void 0){let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ModifiedDate"},message:"must have required property 'ModifiedD\
ate'"};e===null?e=[u]:e.push(u),s++}for(let u in r)if(!Kr.call(R.properties,u)){let m={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),s++}if(r.Uid!==void 0&&(K(r.Uid,{instancePath:t+"\
/Uid",parentData:r,parentDataProperty:"Uid",rootData:o,dynamicAnchors:a})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),r.ID!==void 0&&(K(r.ID,{instancePath:t+
"/ID",parentData:r,parentDataProperty:"ID",rootData:o,dynamicAnchors:a})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),r.Provider!==void 0){let u=r.Provider;
if(typeof u=="string"){if(x(u)>50){let m={instancePath:t+"/Provider",schemaPath:"#/properties/Provider/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"\
must NOT have more than 50 characters"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:t+"/Provider",schemaPath:"#/properties/Provider/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}}if(r.Email!==void 0){let u=r.Email;if(!Array.isArray(u)&&u!==null){let m={instancePath:t+
"/Email",schemaPath:"#/properties/Email/type",keyword:"type",params:{type:R.properties.Email.type},message:"must be array,null"};e===null?e=[m]:e.push(m),s++}if(Array.
isArray(u)){if(u.length>20){let y={instancePath:t+"/Email",schemaPath:"#/properties/Email/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT \
have more than 20 items"};e===null?e=[y]:e.push(y),s++}let m=u.length;for(let y=0;y<m;y++)se(u[y],{instancePath:t+"/Email/"+y,parentData:u,parentDataProperty:y,
rootData:o,dynamicAnchors:a})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)}}if(r.About!==void 0&&(p(r.About,{instancePath:t+"/About",parentData:r,parentDataProperty:"\
About",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Age!==void 0&&(p(r.Age,{instancePath:t+"/Age",parentData:r,parentDataProperty:"\
Age",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Associations!==void 0&&(p(r.Associations,{instancePath:t+"/Associatio\
ns",parentData:r,parentDataProperty:"Associations",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.City!==void 0&&(p(r.City,
{instancePath:t+"/City",parentData:r,parentDataProperty:"City",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Company!==void 0&&
(p(r.Company,{instancePath:t+"/Company",parentData:r,parentDataProperty:"Company",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
r.CoverPhoto!==void 0&&(p(r.CoverPhoto,{instancePath:t+"/CoverPhoto",parentData:r,parentDataProperty:"CoverPhoto",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),r.Currency!==void 0&&(p(r.Currency,{instancePath:t+"/Currency",parentData:r,parentDataProperty:"Currency",rootData:o,dynamicAnchors:a})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Favicon!==void 0&&(p(r.Favicon,{instancePath:t+"/Favicon",parentData:r,parentDataProperty:"Favicon",rootData:o,
dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.FirstName!==void 0&&(p(r.FirstName,{instancePath:t+"/FirstName",parentData:r,parentDataProperty:"\
FirstName",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.FullName!==void 0&&(p(r.FullName,{instancePath:t+"/FullName",parentData:r,
parentDataProperty:"FullName",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Gender!==void 0&&(p(r.Gender,{instancePath:t+
"/Gender",parentData:r,parentDataProperty:"Gender",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.GistsUrl!==void 0&&(p(r.
GistsUrl,{instancePath:t+"/GistsUrl",parentData:r,parentDataProperty:"GistsUrl",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
r.GravatarImageUrl!==void 0&&(p(r.GravatarImageUrl,{instancePath:t+"/GravatarImageUrl",parentData:r,parentDataProperty:"GravatarImageUrl",rootData:o,dynamicAnchors:a})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.HomeTown!==void 0&&(p(r.HomeTown,{instancePath:t+"/HomeTown",parentData:r,parentDataProperty:"HomeTown",rootData:o,
dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Honors!==void 0&&(p(r.Honors,{instancePath:t+"/Honors",parentData:r,parentDataProperty:"\
Honors",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.HttpsImageUrl!==void 0&&(p(r.HttpsImageUrl,{instancePath:t+"/Https\
ImageUrl",parentData:r,parentDataProperty:"HttpsImageUrl",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.ImageUrl!==void 0&&
(p(r.ImageUrl,{instancePath:t+"/ImageUrl",parentData:r,parentDataProperty:"ImageUrl",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.
length)),r.Industry!==void 0&&(p(r.Industry,{instancePath:t+"/Industry",parentData:r,parentDataProperty:"Industry",rootData:o,dynamicAnchors:a})||(e=e===null?p.
errors:e.concat(p.errors),s=e.length)),r.IsGeoEnabled!==void 0&&(p(r.IsGeoEnabled,{instancePath:t+"/IsGeoEnabled",parentData:r,parentDataProperty:"IsGeoEnabled",
rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.LastName!==void 0&&(p(r.LastName,{instancePath:t+"/LastName",parentData:r,
parentDataProperty:"LastName",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.LocalCity!==void 0&&(p(r.LocalCity,{instancePath:t+
"/LocalCity",parentData:r,parentDataProperty:"LocalCity",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.LocalCountry!==void 0&&
(p(r.LocalCountry,{instancePath:t+"/LocalCountry",parentData:r,parentDataProperty:"LocalCountry",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.
errors),s=e.length)),r.LocalLanguage!==void 0&&(p(r.LocalLanguage,{instancePath:t+"/LocalLanguage",parentData:r,parentDataProperty:"LocalLanguage",rootData:o,dynamicAnchors:a})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.MainAddress!==void 0&&(p(r.MainAddress,{instancePath:t+"/MainAddress",parentData:r,parentDataProperty:"Ma\
inAddress",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.MiddleName!==void 0&&(p(r.MiddleName,{instancePath:t+"/MiddleNa\
me",parentData:r,parentDataProperty:"MiddleName",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.NickName!==void 0&&(p(r.NickName,
{instancePath:t+"/NickName",parentData:r,parentDataProperty:"NickName",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Political!==
void 0&&(p(r.Political,{instancePath:t+"/Political",parentData:r,parentDataProperty:"Political",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),
s=e.length)),r.Prefix!==void 0&&(p(r.Prefix,{instancePath:t+"/Prefix",parentData:r,parentDataProperty:"Prefix",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),r.ProfessionalHeadline!==void 0&&(p(r.ProfessionalHeadline,{instancePath:t+"/ProfessionalHeadline",parentData:r,parentDataProperty:"\
ProfessionalHeadline",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.ProfileCity!==void 0&&(p(r.ProfileCity,{instancePath:t+
"/ProfileCity",parentData:r,parentDataProperty:"ProfileCity",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.ProfileCountry!==
void 0&&(p(r.ProfileCountry,{instancePath:t+"/ProfileCountry",parentData:r,parentDataProperty:"ProfileCountry",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),r.ProfileName!==void 0&&(p(r.ProfileName,{instancePath:t+"/ProfileName",parentData:r,parentDataProperty:"ProfileName",rootData:o,
dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.ProfileUrl!==void 0&&(p(r.ProfileUrl,{instancePath:t+"/ProfileUrl",parentData:r,parentDataProperty:"\
ProfileUrl",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.PublicRepository!==void 0&&(p(r.PublicRepository,{instancePath:t+
"/PublicRepository",parentData:r,parentDataProperty:"PublicRepository",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Quota!==
void 0&&(p(r.Quota,{instancePath:t+"/Quota",parentData:r,parentDataProperty:"Quota",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
r.RelationshipStatus!==void 0&&(p(r.RelationshipStatus,{instancePath:t+"/RelationshipStatus",parentData:r,parentDataProperty:"RelationshipStatus",rootData:o,dynamicAnchors:a})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Religion!==void 0&&(p(r.Religion,{instancePath:t+"/Religion",parentData:r,parentDataProperty:"Religion",rootData:o,
dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.RepositoryUrl!==void 0&&(p(r.RepositoryUrl,{instancePath:t+"/RepositoryUrl",parentData:r,
parentDataProperty:"RepositoryUrl",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.StarredUrl!==void 0&&(p(r.StarredUrl,{instancePath:t+
"/StarredUrl",parentData:r,parentDataProperty:"StarredUrl",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.State!==void 0&&
(p(r.State,{instancePath:t+"/State",parentData:r,parentDataProperty:"State",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
r.Suffix!==void 0&&(p(r.Suffix,{instancePath:t+"/Suffix",parentData:r,parentDataProperty:"Suffix",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.
errors),s=e.length)),r.TagLine!==void 0&&(p(r.TagLine,{instancePath:t+"/TagLine",parentData:r,parentDataProperty:"TagLine",rootData:o,dynamicAnchors:a})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length)),r.ThumbnailImageUrl!==void 0&&(p(r.ThumbnailImageUrl,{instancePath:t+"/ThumbnailImageUrl",parentData:r,parentDataProperty:"\
ThumbnailImageUrl",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.TimeZone!==void 0&&(p(r.TimeZone,{instancePath:t+"/Time\
Zone",parentData:r,parentDataProperty:"TimeZone",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Website!==void 0&&(p(r.Website,
{instancePath:t+"/Website",parentData:r,parentDataProperty:"Website",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.BirthDate!==
void 0){let u=r.BirthDate;if(typeof u!="string"&&u!==null){let m={instancePath:t+"/BirthDate",schemaPath:"#/properties/BirthDate/type",keyword:"type",params:{type:R.
properties.BirthDate.type},message:"must be string,null"};e===null?e=[m]:e.push(m),s++}if(typeof u=="string"&&x(u)>10){let m={instancePath:t+"/BirthDate",schemaPath:"\
#/properties/BirthDate/maxLength",keyword:"maxLength",params:{bounds:[0,10]},message:"must NOT have more than 10 characters"};e===null?e=[m]:e.push(m),s++}}if(r.
Country!==void 0){let u=r.Country,m=s,y=!1,C=null,S=s;te(u,{instancePath:t+"/Country",parentData:r,parentDataProperty:"Country",rootData:o,dynamicAnchors:a})||(e=
e===null?te.errors:e.concat(te.errors),s=e.length);var n=S===s;n&&(y=!0,C=0);let H=s;if(u!==null){let q={instancePath:t+"/Country",schemaPath:"#/properties/Coun\
try/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[q]:e.push(q),s++}var n=H===s;if(n&&y?(y=!1,C=[C,1]):n&&(y=!0,C=1),y)s=
m,e!==null&&(m?e.length=m:e=null);else{let q={instancePath:t+"/Country",schemaPath:"#/properties/Country/oneOf",keyword:"oneOf",params:{passingSchemas:C},message:"\
must match exactly one schema in oneOf"};e===null?e=[q]:e.push(q),s++}}if(r.Addresses!==void 0){let u=r.Addresses;if(!Array.isArray(u)&&u!==null){let m={instancePath:t+
"/Addresses",schemaPath:"#/properties/Addresses/type",keyword:"type",params:{type:R.properties.Addresses.type},message:"must be array,null"};e===null?e=[m]:e.push(
m),s++}if(Array.isArray(u)){if(u.length>20){let y={instancePath:t+"/Addresses",schemaPath:"#/properties/Addresses/maxItems",keyword:"maxItems",params:{bounds:[0,
20]},message:"must NOT have more than 20 items"};e===null?e=[y]:e.push(y),s++}let m=u.length;for(let y=0;y<m;y++)oe(u[y],{instancePath:t+"/Addresses/"+y,parentData:u,
parentDataProperty:y,rootData:o,dynamicAnchors:a})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)}}if(r.PhoneNumbers!==void 0){let u=r.PhoneNumbers;if(!Array.
isArray(u)&&u!==null){let m={instancePath:t+"/PhoneNumbers",schemaPath:"#/properties/PhoneNumbers/type",keyword:"type",params:{type:R.properties.PhoneNumbers.type},
message:"must be array,null"};e===null?e=[m]:e.push(m),s++}if(Array.isArray(u)){if(u.length>20){let y={instancePath:t+"/PhoneNumbers",schemaPath:"#/properties/P\
honeNumbers/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[y]:e.push(y),s++}let m=u.length;for(let y=0;y<
m;y++)ae(u[y],{instancePath:t+"/PhoneNumbers/"+y,parentData:u,parentDataProperty:y,rootData:o,dynamicAnchors:a})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.
length)}}if(r.CustomFields!==void 0){let u=r.CustomFields,m=s,y=!1,C=null,S=s;F(u,{instancePath:t+"/CustomFields",parentData:r,parentDataProperty:"CustomFields",
rootData:o,dynamicAnchors:a})||(e=e===null?F.errors:e.concat(F.errors),s=e.length);var i=S===s;i&&(y=!0,C=0);let H=s;if(u!==null){let q={instancePath:t+"/Custom\
Fields",schemaPath:"#/properties/CustomFields/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[q]:e.push(q),s++}var i=H===s;
if(i&&y?(y=!1,C=[C,1]):i&&(y=!0,C=1),y)s=m,e!==null&&(m?e.length=m:e=null);else{let q={instancePath:t+"/CustomFields",schemaPath:"#/properties/CustomFields/oneO\
f",keyword:"oneOf",params:{passingSchemas:C},message:"must match exactly one schema in oneOf"};e===null?e=[q]:e.push(q),s++}}if(r.ProfileImageUrls!==void 0){let u=r.
ProfileImageUrls,m=s,y=!1,C=null,S=s;F(u,{instancePath:t+"/ProfileImageUrls",parentData:r,parentDataProperty:"ProfileImageUrls",rootData:o,dynamicAnchors:a})||(e=
e===null?F.errors:e.concat(F.errors),s=e.length);var f=S===s;f&&(y=!0,C=0);let H=s;if(u!==null){let q={instancePath:t+"/ProfileImageUrls",schemaPath:"#/properti\
es/ProfileImageUrls/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[q]:e.push(q),s++}var f=H===s;if(f&&y?(y=!1,C=[C,1]):f&&
(y=!0,C=1),y)s=m,e!==null&&(m?e.length=m:e=null);else{let q={instancePath:t+"/ProfileImageUrls",schemaPath:"#/properties/ProfileImageUrls/oneOf",keyword:"oneOf",
params:{passingSchemas:C},message:"must match exactly one schema in oneOf"};e===null?e=[q]:e.push(q),s++}}if(r.WebProfiles!==void 0){let u=r.WebProfiles,m=s,y=!1,
C=null,S=s;F(u,{instancePath:t+"/WebProfiles",parentData:r,parentDataProperty:"WebProfiles",rootData:o,dynamicAnchors:a})||(e=e===null?F.errors:e.concat(F.errors),
s=e.length);var g=S===s;g&&(y=!0,C=0);let H=s;if(u!==null){let q={instancePath:t+"/WebProfiles",schemaPath:"#/properties/WebProfiles/oneOf/1/type",keyword:"type",
params:{type:"null"},message:"must be null"};e===null?e=[q]:e.push(q),s++}var g=H===s;if(g&&y?(y=!1,C=[C,1]):g&&(y=!0,C=1),y)s=m,e!==null&&(m?e.length=m:e=null);else{
let q={instancePath:t+"/WebProfiles",schemaPath:"#/properties/WebProfiles/oneOf",keyword:"oneOf",params:{passingSchemas:C},message:"must match exactly one schem\
a in oneOf"};e===null?e=[q]:e.push(q),s++}}if(r.InterestedIn!==void 0){let u=r.InterestedIn;if(!Array.isArray(u)&&u!==null){let m={instancePath:t+"/InterestedIn",
schemaPath:"#/properties/InterestedIn/type",keyword:"type",params:{type:R.properties.InterestedIn.type},message:"must be array,null"};e===null?e=[m]:e.push(m),s++}
if(Array.isArray(u)){if(u.length>50){let y={instancePath:t+"/InterestedIn",schemaPath:"#/properties/InterestedIn/maxItems",keyword:"maxItems",params:{bounds:[0,
50]},message:"must NOT have more than 50 items"};e===null?e=[y]:e.push(y),s++}let m=u.length;for(let y=0;y<m;y++){let C=u[y];if(typeof C=="string"){if(x(C)>100){
let S={instancePath:t+"/InterestedIn/"+y,schemaPath:"#/properties/InterestedIn/items/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT ha\
ve more than 100 characters"};e===null?e=[S]:e.push(S),s++}}else{let S={instancePath:t+"/InterestedIn/"+y,schemaPath:"#/properties/InterestedIn/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[S]:e.push(S),s++}}}}if(r.Awards!==void 0&&(c(r.Awards,{instancePath:t+"/Awards",parentData:r,
parentDataProperty:"Awards",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Books!==void 0&&(c(r.Books,{instancePath:t+"/B\
ooks",parentData:r,parentDataProperty:"Books",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Certifications!==void 0&&(c(
r.Certifications,{instancePath:t+"/Certifications",parentData:r,parentDataProperty:"Certifications",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(
c.errors),s=e.length)),r.Courses!==void 0&&(c(r.Courses,{instancePath:t+"/Courses",parentData:r,parentDataProperty:"Courses",rootData:o,dynamicAnchors:a})||(e=e===
null?c.errors:e.concat(c.errors),s=e.length)),r.CurrentStatus!==void 0&&(c(r.CurrentStatus,{instancePath:t+"/CurrentStatus",parentData:r,parentDataProperty:"Cur\
rentStatus",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Educations!==void 0&&(c(r.Educations,{instancePath:t+"/Educati\
ons",parentData:r,parentDataProperty:"Educations",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Family!==void 0&&(c(r.Family,
{instancePath:t+"/Family",parentData:r,parentDataProperty:"Family",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.FavoriteThings!==
void 0&&(c(r.FavoriteThings,{instancePath:t+"/FavoriteThings",parentData:r,parentDataProperty:"FavoriteThings",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:
e.concat(c.errors),s=e.length)),r.Games!==void 0&&(c(r.Games,{instancePath:t+"/Games",parentData:r,parentDataProperty:"Games",rootData:o,dynamicAnchors:a})||(e=
e===null?c.errors:e.concat(c.errors),s=e.length)),r.IMAccounts!==void 0&&(c(r.IMAccounts,{instancePath:t+"/IMAccounts",parentData:r,parentDataProperty:"IMAccoun\
ts",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.InspirationalPeople!==void 0&&(c(r.InspirationalPeople,{instancePath:t+
"/InspirationalPeople",parentData:r,parentDataProperty:"InspirationalPeople",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),
r.Interests!==void 0&&(c(r.Interests,{instancePath:t+"/Interests",parentData:r,parentDataProperty:"Interests",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:
e.concat(c.errors),s=e.length)),r.Languages!==void 0&&(c(r.Languages,{instancePath:t+"/Languages",parentData:r,parentDataProperty:"Languages",rootData:o,dynamicAnchors:a})||
(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.MemberUrlResources!==void 0&&(c(r.MemberUrlResources,{instancePath:t+"/MemberUrlResources",parentData:r,parentDataProperty:"\
MemberUrlResources",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Movies!==void 0&&(c(r.Movies,{instancePath:t+"/Movies",
parentData:r,parentDataProperty:"Movies",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.MutualFriends!==void 0&&(c(r.MutualFriends,
{instancePath:t+"/MutualFriends",parentData:r,parentDataProperty:"MutualFriends",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),
r.Patents!==void 0&&(c(r.Patents,{instancePath:t+"/Patents",parentData:r,parentDataProperty:"Patents",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(
c.errors),s=e.length)),r.PlacesLived!==void 0&&(c(r.PlacesLived,{instancePath:t+"/PlacesLived",parentData:r,parentDataProperty:"PlacesLived",rootData:o,dynamicAnchors:a})||
(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Positions!==void 0&&(c(r.Positions,{instancePath:t+"/Positions",parentData:r,parentDataProperty:"Position\
s",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Projects!==void 0&&(c(r.Projects,{instancePath:t+"/Projects",parentData:r,
parentDataProperty:"Projects",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Publications!==void 0&&(c(r.Publications,{instancePath:t+
"/Publications",parentData:r,parentDataProperty:"Publications",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.RecommendationsReceived!==
void 0&&(c(r.RecommendationsReceived,{instancePath:t+"/RecommendationsReceived",parentData:r,parentDataProperty:"RecommendationsReceived",rootData:o,dynamicAnchors:a})||
(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.RelatedProfileViews!==void 0&&(c(r.RelatedProfileViews,{instancePath:t+"/RelatedProfileViews",parentData:r,
parentDataProperty:"RelatedProfileViews",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Skills!==void 0&&(c(r.Skills,{instancePath:t+
"/Skills",parentData:r,parentDataProperty:"Skills",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Sports!==void 0&&(c(r.Sports,
{instancePath:t+"/Sports",parentData:r,parentDataProperty:"Sports",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.TeleVisionShow!==
void 0&&(c(r.TeleVisionShow,{instancePath:t+"/TeleVisionShow",parentData:r,parentDataProperty:"TeleVisionShow",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:
e.concat(c.errors),s=e.length)),r.Volunteer!==void 0&&(c(r.Volunteer,{instancePath:t+"/Volunteer",parentData:r,parentDataProperty:"Volunteer",rootData:o,dynamicAnchors:a})||
(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.FollowersCount!==void 0&&(N(r.FollowersCount,{instancePath:t+"/FollowersCount",parentData:r,parentDataProperty:"\
FollowersCount",rootData:o,dynamicAnchors:a})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.FriendsCount!==void 0&&(N(r.FriendsCount,{instancePath:t+"\
/FriendsCount",parentData:r,parentDataProperty:"FriendsCount",rootData:o,dynamicAnchors:a})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.NumRecommenders!==
void 0&&(N(r.NumRecommenders,{instancePath:t+"/NumRecommenders",parentData:r,parentDataProperty:"NumRecommenders",rootData:o,dynamicAnchors:a})||(e=e===null?N.errors:
e.concat(N.errors),s=e.length)),r.PrivateGists!==void 0&&(N(r.PrivateGists,{instancePath:t+"/PrivateGists",parentData:r,parentDataProperty:"PrivateGists",rootData:o,
dynamicAnchors:a})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.PublicGists!==void 0&&(N(r.PublicGists,{instancePath:t+"/PublicGists",parentData:r,parentDataProperty:"\
PublicGists",rootData:o,dynamicAnchors:a})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.TotalPrivateRepository!==void 0&&(N(r.TotalPrivateRepository,
{instancePath:t+"/TotalPrivateRepository",parentData:r,parentDataProperty:"TotalPrivateRepository",rootData:o,dynamicAnchors:a})||(e=e===null?N.errors:e.concat(
N.errors),s=e.length)),r.TotalStatusesCount!==void 0&&(N(r.TotalStatusesCount,{instancePath:t+"/TotalStatusesCount",parentData:r,parentDataProperty:"TotalStatus\
esCount",rootData:o,dynamicAnchors:a})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.IsEmailSubscribed!==void 0&&typeof r.IsEmailSubscribed!="boolean"){
let u={instancePath:t+"/IsEmailSubscribed",schemaPath:"#/properties/IsEmailSubscribed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[u]:e.push(u),s++}if(r.IsProtected!==void 0&&typeof r.IsProtected!="boolean"){let u={instancePath:t+"/IsProtected",schemaPath:"#/properties/IsProtected/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),s++}if(r.Hireable!==void 0&&typeof r.Hireable!="boolean"){let u={
instancePath:t+"/Hireable",schemaPath:"#/properties/Hireable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),s++}
if(r.ExternalUserLoginId!==void 0){let u=r.ExternalUserLoginId;if(typeof u!="string"&&u!==null){let m={instancePath:t+"/ExternalUserLoginId",schemaPath:"#/prope\
rties/ExternalUserLoginId/type",keyword:"type",params:{type:R.properties.ExternalUserLoginId.type},message:"must be string,null"};e===null?e=[m]:e.push(m),s++}if(typeof u==
"string"&&x(u)>255){let m={instancePath:t+"/ExternalUserLoginId",schemaPath:"#/properties/ExternalUserLoginId/maxLength",keyword:"maxLength",params:{bounds:[0,255]},
message:"must NOT have more than 255 characters"};e===null?e=[m]:e.push(m),s++}}if(r.BoardsCount!==void 0&&(N(r.BoardsCount,{instancePath:t+"/BoardsCount",parentData:r,
parentDataProperty:"BoardsCount",rootData:o,dynamicAnchors:a})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.LikesCount!==void 0&&(N(r.LikesCount,{instancePath:t+
"/LikesCount",parentData:r,parentDataProperty:"LikesCount",rootData:o,dynamicAnchors:a})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.PinsCount!==void 0&&
(N(r.PinsCount,{instancePath:t+"/PinsCount",parentData:r,parentDataProperty:"PinsCount",rootData:o,dynamicAnchors:a})||(e=e===null?N.errors:e.concat(N.errors),s=
e.length)),r.Language!==void 0&&(p(r.Language,{instancePath:t+"/Language",parentData:r,parentDataProperty:"Language",rootData:o,dynamicAnchors:a})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),r.Quote!==void 0&&(p(r.Quote,{instancePath:t+"/Quote",parentData:r,parentDataProperty:"Quote",rootData:o,dynamicAnchors:a})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Created!==void 0&&(p(r.Created,{instancePath:t+"/Created",parentData:r,parentDataProperty:"Created",rootData:o,
dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.UpdatedTime!==void 0&&(p(r.UpdatedTime,{instancePath:t+"/UpdatedTime",parentData:r,parentDataProperty:"\
UpdatedTime",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Verified!==void 0&&(p(r.Verified,{instancePath:t+"/Verified",
parentData:r,parentDataProperty:"Verified",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.LRUserID!==void 0){let u=r.LRUserID;
if(typeof u!="string"&&u!==null){let m={instancePath:t+"/LRUserID",schemaPath:"#/properties/LRUserID/type",keyword:"type",params:{type:R.properties.LRUserID.type},
message:"must be string,null"};e===null?e=[m]:e.push(m),s++}if(typeof u=="string"&&x(u)>500){let m={instancePath:t+"/LRUserID",schemaPath:"#/properties/LRUserID\
/maxLength",keyword:"maxLength",params:{bounds:[0,500]},message:"must NOT have more than 500 characters"};e===null?e=[m]:e.push(m),s++}}if(r.AgeRange!==void 0){
let u=r.AgeRange,m=s,y=!1,C=null,S=s;_(u,{instancePath:t+"/AgeRange",parentData:r,parentDataProperty:"AgeRange",rootData:o,dynamicAnchors:a})||(e=e===null?_.errors:
e.concat(_.errors),s=e.length);var d=S===s;d&&(y=!0,C=0);let H=s;if(u!==null){let q={instancePath:t+"/AgeRange",schemaPath:"#/properties/AgeRange/oneOf/1/type",
keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[q]:e.push(q),s++}var d=H===s;if(d&&y?(y=!1,C=[C,1]):d&&(y=!0,C=1),y)s=m,e!==null&&(m?e.length=
m:e=null);else{let q={instancePath:t+"/AgeRange",schemaPath:"#/properties/AgeRange/oneOf",keyword:"oneOf",params:{passingSchemas:C},message:"must match exactly \
one schema in oneOf"};e===null?e=[q]:e.push(q),s++}}if(r.KloutScore!==void 0){let u=r.KloutScore,m=s,y=!1,C=null,S=s;_(u,{instancePath:t+"/KloutScore",parentData:r,
parentDataProperty:"KloutScore",rootData:o,dynamicAnchors:a})||(e=e===null?_.errors:e.concat(_.errors),s=e.length);var v=S===s;v&&(y=!0,C=0);let H=s;if(u!==null){
let q={instancePath:t+"/KloutScore",schemaPath:"#/properties/KloutScore/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[q]:
e.push(q),s++}var v=H===s;if(v&&y?(y=!1,C=[C,1]):v&&(y=!0,C=1),y)s=m,e!==null&&(m?e.length=m:e=null);else{let q={instancePath:t+"/KloutScore",schemaPath:"#/prop\
erties/KloutScore/oneOf",keyword:"oneOf",params:{passingSchemas:C},message:"must match exactly one schema in oneOf"};e===null?e=[q]:e.push(q),s++}}if(r.Subscription!==
void 0){let u=r.Subscription,m=s,y=!1,C=null,S=s;_(u,{instancePath:t+"/Subscription",parentData:r,parentDataProperty:"Subscription",rootData:o,dynamicAnchors:a})||
(e=e===null?_.errors:e.concat(_.errors),s=e.length);var I=S===s;I&&(y=!0,C=0);let H=s;if(u!==null){let q={instancePath:t+"/Subscription",schemaPath:"#/propertie\
s/Subscription/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[q]:e.push(q),s++}var I=H===s;if(I&&y?(y=!1,C=[C,1]):I&&(y=!0,
C=1),y)s=m,e!==null&&(m?e.length=m:e=null);else{let q={instancePath:t+"/Subscription",schemaPath:"#/properties/Subscription/oneOf",keyword:"oneOf",params:{passingSchemas:C},
message:"must match exactly one schema in oneOf"};e===null?e=[q]:e.push(q),s++}}if(r.Suggestions!==void 0){let u=r.Suggestions,m=s,y=!1,C=null,S=s;_(u,{instancePath:t+
"/Suggestions",parentData:r,parentDataProperty:"Suggestions",rootData:o,dynamicAnchors:a})||(e=e===null?_.errors:e.concat(_.errors),s=e.length);var L=S===s;L&&(y=
!0,C=0);let H=s;if(u!==null){let q={instancePath:t+"/Suggestions",schemaPath:"#/properties/Suggestions/oneOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[q]:e.push(q),s++}var L=H===s;if(L&&y?(y=!1,C=[C,1]):L&&(y=!0,C=1),y)s=m,e!==null&&(m?e.length=m:e=null);else{let q={instancePath:t+"/\
Suggestions",schemaPath:"#/properties/Suggestions/oneOf",keyword:"oneOf",params:{passingSchemas:C},message:"must match exactly one schema in oneOf"};e===null?e=
[q]:e.push(q),s++}}if(r.ProviderAccessCredential!==void 0){let u=r.ProviderAccessCredential,m=s,y=!1,C=null,S=s;le(u,{instancePath:t+"/ProviderAccessCredential",
parentData:r,parentDataProperty:"ProviderAccessCredential",rootData:o,dynamicAnchors:a})||(e=e===null?le.errors:e.concat(le.errors),s=e.length);var V=S===s;V&&(y=
!0,C=0);let H=s;if(u!==null){let q={instancePath:t+"/ProviderAccessCredential",schemaPath:"#/properties/ProviderAccessCredential/oneOf/1/type",keyword:"type",params:{
type:"null"},message:"must be null"};e===null?e=[q]:e.push(q),s++}var V=H===s;if(V&&y?(y=!1,C=[C,1]):V&&(y=!0,C=1),y)s=m,e!==null&&(m?e.length=m:e=null);else{let q={
instancePath:t+"/ProviderAccessCredential",schemaPath:"#/properties/ProviderAccessCredential/oneOf",keyword:"oneOf",params:{passingSchemas:C},message:"must matc\
h exactly one schema in oneOf"};e===null?e=[q]:e.push(q),s++}}if(r.FirstLogin!==void 0&&typeof r.FirstLogin!="boolean"){let u={instancePath:t+"/FirstLogin",schemaPath:"\
#/properties/FirstLogin/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),s++}if(r.PreviousUids!==void 0){let u=r.
PreviousUids;if(!Array.isArray(u)&&u!==null){let m={instancePath:t+"/PreviousUids",schemaPath:"#/properties/PreviousUids/type",keyword:"type",params:{type:R.properties.
PreviousUids.type},message:"must be array,null"};e===null?e=[m]:e.push(m),s++}if(Array.isArray(u)){if(u.length>20){let y={instancePath:t+"/PreviousUids",schemaPath:"\
#/properties/PreviousUids/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[y]:e.push(y),s++}let m=u.length;
for(let y=0;y<m;y++)K(u[y],{instancePath:t+"/PreviousUids/"+y,parentData:u,parentDataProperty:y,rootData:o,dynamicAnchors:a})||(e=e===null?K.errors:e.concat(K.errors),
s=e.length)}}if(r.CreatedDate!==void 0){let u=r.CreatedDate;if(typeof u!="string"&&u!==null){let m={instancePath:t+"/CreatedDate",schemaPath:"#/properties/Creat\
edDate/type",keyword:"type",params:{type:R.properties.CreatedDate.type},message:"must be string,null"};e===null?e=[m]:e.push(m),s++}if(typeof u=="string"){if(x(
u)>35){let m={instancePath:t+"/CreatedDate",schemaPath:"#/properties/CreatedDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have mo\
re than 35 characters"};e===null?e=[m]:e.push(m),s++}if(!X(u)){let m={instancePath:t+"/CreatedDate",schemaPath:"#/properties/CreatedDate/format",keyword:"format",
params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[m]:e.push(m),s++}}}if(r.ModifiedDate!==void 0){let u=r.ModifiedDate;if(typeof u!=
"string"&&u!==null){let m={instancePath:t+"/ModifiedDate",schemaPath:"#/properties/ModifiedDate/type",keyword:"type",params:{type:R.properties.ModifiedDate.type},
message:"must be string,null"};e===null?e=[m]:e.push(m),s++}if(typeof u=="string"){if(x(u)>35){let m={instancePath:t+"/ModifiedDate",schemaPath:"#/properties/Mo\
difiedDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[m]:e.push(m),s++}if(!X(u)){let m={
instancePath:t+"/ModifiedDate",schemaPath:"#/properties/ModifiedDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};
e===null?e=[m]:e.push(m),s++}}}if(r.ProfileModifiedDate!==void 0){let u=r.ProfileModifiedDate;if(typeof u!="string"&&u!==null){let m={instancePath:t+"/ProfileMo\
difiedDate",schemaPath:"#/properties/ProfileModifiedDate/type",keyword:"type",params:{type:R.properties.ProfileModifiedDate.type},message:"must be string,null"};
e===null?e=[m]:e.push(m),s++}if(typeof u=="string"){if(x(u)>35){let m={instancePath:t+"/ProfileModifiedDate",schemaPath:"#/properties/ProfileModifiedDate/maxLen\
gth",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[m]:e.push(m),s++}if(!X(u)){let m={instancePath:t+"/\
ProfileModifiedDate",schemaPath:"#/properties/ProfileModifiedDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};
e===null?e=[m]:e.push(m),s++}}}if(r.SignupDate!==void 0){let u=r.SignupDate;if(typeof u!="string"&&u!==null){let m={instancePath:t+"/SignupDate",schemaPath:"#/p\
roperties/SignupDate/type",keyword:"type",params:{type:R.properties.SignupDate.type},message:"must be string,null"};e===null?e=[m]:e.push(m),s++}if(typeof u=="s\
tring"){if(x(u)>35){let m={instancePath:t+"/SignupDate",schemaPath:"#/properties/SignupDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must \
NOT have more than 35 characters"};e===null?e=[m]:e.push(m),s++}if(!X(u)){let m={instancePath:t+"/SignupDate",schemaPath:"#/properties/SignupDate/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[m]:e.push(m),s++}}}if(r.LastLoginDate!==void 0){let u=r.LastLoginDate;if(typeof u!=
"string"&&u!==null){let m={instancePath:t+"/LastLoginDate",schemaPath:"#/properties/LastLoginDate/type",keyword:"type",params:{type:R.properties.LastLoginDate.type},
message:"must be string,null"};e===null?e=[m]:e.push(m),s++}if(typeof u=="string"){if(x(u)>35){let m={instancePath:t+"/LastLoginDate",schemaPath:"#/properties/L\
astLoginDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};e===null?e=[m]:e.push(m),s++}if(!X(u)){let m={
instancePath:t+"/LastLoginDate",schemaPath:"#/properties/LastLoginDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-tim\
e"'};e===null?e=[m]:e.push(m),s++}}}if(r.UserName!==void 0){let u=r.UserName;if(typeof u!="string"&&u!==null){let m={instancePath:t+"/UserName",schemaPath:"#/pr\
operties/UserName/type",keyword:"type",params:{type:R.properties.UserName.type},message:"must be string,null"};e===null?e=[m]:e.push(m),s++}if(typeof u=="string"&&
x(u)>255){let m={instancePath:t+"/UserName",schemaPath:"#/properties/UserName/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more\
 than 255 characters"};e===null?e=[m]:e.push(m),s++}}if(r.PhoneId!==void 0){let u=r.PhoneId;if(typeof u!="string"&&u!==null){let m={instancePath:t+"/PhoneId",schemaPath:"\
#/properties/PhoneId/type",keyword:"type",params:{type:R.properties.PhoneId.type},message:"must be string,null"};e===null?e=[m]:e.push(m),s++}if(typeof u=="stri\
ng"&&x(u)>20){let m={instancePath:t+"/PhoneId",schemaPath:"#/properties/PhoneId/maxLength",keyword:"maxLength",params:{bounds:[0,20]},message:"must NOT have mor\
e than 20 characters"};e===null?e=[m]:e.push(m),s++}}if(r.UnverifiedEmail!==void 0){let u=r.UnverifiedEmail;if(!Array.isArray(u)&&u!==null){let m={instancePath:t+
"/UnverifiedEmail",schemaPath:"#/properties/UnverifiedEmail/type",keyword:"type",params:{type:R.properties.UnverifiedEmail.type},message:"must be array,null"};e===
null?e=[m]:e.push(m),s++}if(Array.isArray(u)){if(u.length>20){let y={instancePath:t+"/UnverifiedEmail",schemaPath:"#/properties/UnverifiedEmail/maxItems",keyword:"\
maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[y]:e.push(y),s++}let m=u.length;for(let y=0;y<m;y++)se(u[y],{instancePath:t+
"/UnverifiedEmail/"+y,parentData:u,parentDataProperty:y,rootData:o,dynamicAnchors:a})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)}}if(r.EmailVerified!==
void 0&&typeof r.EmailVerified!="boolean"){let u={instancePath:t+"/EmailVerified",schemaPath:"#/properties/EmailVerified/type",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"};e===null?e=[u]:e.push(u),s++}if(r.PhoneIdVerified!==void 0&&typeof r.PhoneIdVerified!="boolean"){let u={instancePath:t+"/PhoneI\
dVerified",schemaPath:"#/properties/PhoneIdVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),s++}if(r.IsActive!==
void 0&&typeof r.IsActive!="boolean"){let u={instancePath:t+"/IsActive",schemaPath:"#/properties/IsActive/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[u]:e.push(u),s++}if(r.IsDeleted!==void 0&&typeof r.IsDeleted!="boolean"){let u={instancePath:t+"/IsDeleted",schemaPath:"#/properti\
es/IsDeleted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),s++}if(r.IsLoginLocked!==void 0&&typeof r.IsLoginLocked!=
"boolean"){let u={instancePath:t+"/IsLoginLocked",schemaPath:"#/properties/IsLoginLocked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[u]:e.push(u),s++}if(r.LoginLockedType!==void 0){let u=r.LoginLockedType;if(typeof u!="string"&&u!==null){let m={instancePath:t+"/LoginLockedType",schemaPath:"\
#/properties/LoginLockedType/type",keyword:"type",params:{type:R.properties.LoginLockedType.type},message:"must be string,null"};e===null?e=[m]:e.push(m),s++}if(typeof u==
"string"&&x(u)>30){let m={instancePath:t+"/LoginLockedType",schemaPath:"#/properties/LoginLockedType/maxLength",keyword:"maxLength",params:{bounds:[0,30]},message:"\
must NOT have more than 30 characters"};e===null?e=[m]:e.push(m),s++}}if(r.IsCustomUid!==void 0&&typeof r.IsCustomUid!="boolean"){let u={instancePath:t+"/IsCust\
omUid",schemaPath:"#/properties/IsCustomUid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),s++}if(r.IsSecurePassword!==
void 0&&typeof r.IsSecurePassword!="boolean"){let u={instancePath:t+"/IsSecurePassword",schemaPath:"#/properties/IsSecurePassword/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),s++}if(r.IsRequiredFieldsFilledOnce!==void 0&&typeof r.IsRequiredFieldsFilledOnce!="boolean"){let u={
instancePath:t+"/IsRequiredFieldsFilledOnce",schemaPath:"#/properties/IsRequiredFieldsFilledOnce/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[u]:e.push(u),s++}if(r.IsPasswordBreached!==void 0&&typeof r.IsPasswordBreached!="boolean"){let u={instancePath:t+"/IsPasswordBreached",schemaPath:"\
#/properties/IsPasswordBreached/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),s++}if(r.NoOfLogins!==void 0){let u=r.
NoOfLogins;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let m={instancePath:t+"/NoOfLogins",schemaPath:"#/properties/NoOfLogins/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),s++}if(typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u))){let m={instancePath:t+"/NoO\
fLogins",schemaPath:"#/properties/NoOfLogins/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[m]:e.push(m),s++}}if(r.RegistrationProvider!==
void 0){let u=r.RegistrationProvider;if(typeof u!="string"&&u!==null){let m={instancePath:t+"/RegistrationProvider",schemaPath:"#/properties/RegistrationProvide\
r/type",keyword:"type",params:{type:R.properties.RegistrationProvider.type},message:"must be string,null"};e===null?e=[m]:e.push(m),s++}if(typeof u=="string"&&x(
u)>50){let m={instancePath:t+"/RegistrationProvider",schemaPath:"#/properties/RegistrationProvider/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"\
must NOT have more than 50 characters"};e===null?e=[m]:e.push(m),s++}}if(r.RegistrationSource!==void 0){let u=r.RegistrationSource;if(typeof u!="string"&&u!==null){
let m={instancePath:t+"/RegistrationSource",schemaPath:"#/properties/RegistrationSource/type",keyword:"type",params:{type:R.properties.RegistrationSource.type},
message:"must be string,null"};e===null?e=[m]:e.push(m),s++}if(typeof u=="string"&&x(u)>2048){let m={instancePath:t+"/RegistrationSource",schemaPath:"#/properti\
es/RegistrationSource/maxLength",keyword:"maxLength",params:{bounds:[0,2048]},message:"must NOT have more than 2048 characters"};e===null?e=[m]:e.push(m),s++}}if(r.
LastLoginLocation!==void 0){let u=r.LastLoginLocation;if(typeof u!="string"&&u!==null){let m={instancePath:t+"/LastLoginLocation",schemaPath:"#/properties/LastL\
oginLocation/type",keyword:"type",params:{type:R.properties.LastLoginLocation.type},message:"must be string,null"};e===null?e=[m]:e.push(m),s++}if(typeof u=="st\
ring"&&x(u)>255){let m={instancePath:t+"/LastLoginLocation",schemaPath:"#/properties/LastLoginLocation/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"\
must NOT have more than 255 characters"};e===null?e=[m]:e.push(m),s++}}if(r.SessionLimit!==void 0){let u=r.SessionLimit;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u))&&u!==null){let m={instancePath:t+"/SessionLimit",schemaPath:"#/properties/SessionLimit/type",keyword:"type",params:{type:R.properties.SessionLimit.
type},message:"must be integer,null"};e===null?e=[m]:e.push(m),s++}if(typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u))){let m={instancePath:t+"/SessionLimit",schemaPath:"\
#/properties/SessionLimit/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[m]:e.push(m),s++}}if(r.LastPasswordChangeDate!==void 0){
let u=r.LastPasswordChangeDate;if(typeof u!="string"&&u!==null){let m={instancePath:t+"/LastPasswordChangeDate",schemaPath:"#/properties/LastPasswordChangeDate/\
type",keyword:"type",params:{type:R.properties.LastPasswordChangeDate.type},message:"must be string,null"};e===null?e=[m]:e.push(m),s++}if(typeof u=="string"){if(x(
u)>35){let m={instancePath:t+"/LastPasswordChangeDate",schemaPath:"#/properties/LastPasswordChangeDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"\
must NOT have more than 35 characters"};e===null?e=[m]:e.push(m),s++}if(!X(u)){let m={instancePath:t+"/LastPasswordChangeDate",schemaPath:"#/properties/LastPass\
wordChangeDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[m]:e.push(m),s++}}}if(r.LastPasswordChangeToken!==
void 0){let u=r.LastPasswordChangeToken;if(typeof u!="string"&&u!==null){let m={instancePath:t+"/LastPasswordChangeToken",schemaPath:"#/properties/LastPasswordC\
hangeToken/type",keyword:"type",params:{type:R.properties.LastPasswordChangeToken.type},message:"must be string,null"};e===null?e=[m]:e.push(m),s++}if(typeof u==
"string"&&x(u)>500){let m={instancePath:t+"/LastPasswordChangeToken",schemaPath:"#/properties/LastPasswordChangeToken/maxLength",keyword:"maxLength",params:{bounds:[
0,500]},message:"must NOT have more than 500 characters"};e===null?e=[m]:e.push(m),s++}}if(r.PasswordExpirationDate!==void 0){let u=r.PasswordExpirationDate;if(typeof u!=
"string"&&u!==null){let m={instancePath:t+"/PasswordExpirationDate",schemaPath:"#/properties/PasswordExpirationDate/type",keyword:"type",params:{type:R.properties.
PasswordExpirationDate.type},message:"must be string,null"};e===null?e=[m]:e.push(m),s++}if(typeof u=="string"){if(x(u)>35){let m={instancePath:t+"/PasswordExpi\
rationDate",schemaPath:"#/properties/PasswordExpirationDate/maxLength",keyword:"maxLength",params:{bounds:[0,35]},message:"must NOT have more than 35 characters"};
e===null?e=[m]:e.push(m),s++}if(!X(u)){let m={instancePath:t+"/PasswordExpirationDate",schemaPath:"#/properties/PasswordExpirationDate/format",keyword:"format",
params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[m]:e.push(m),s++}}}if(r.Password!==void 0){let u=r.Password;if(typeof u!="strin\
g"&&u!==null){let m={instancePath:t+"/Password",schemaPath:"#/properties/Password/type",keyword:"type",params:{type:R.properties.Password.type},message:"must be\
 string,null"};e===null?e=[m]:e.push(m),s++}if(typeof u=="string"&&x(u)>255){let m={instancePath:t+"/Password",schemaPath:"#/properties/Password/maxLength",keyword:"\
maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[m]:e.push(m),s++}}if(r.PIN!==void 0){let u=r.PIN,m=s,y=!1,C=null,
S=s;de(u,{instancePath:t+"/PIN",parentData:r,parentDataProperty:"PIN",rootData:o,dynamicAnchors:a})||(e=e===null?de.errors:e.concat(de.errors),s=e.length);var P=S===
s;P&&(y=!0,C=0);let H=s;if(u!==null){let q={instancePath:t+"/PIN",schemaPath:"#/properties/PIN/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must b\
e null"};e===null?e=[q]:e.push(q),s++}var P=H===s;if(P&&y?(y=!1,C=[C,1]):P&&(y=!0,C=1),y)s=m,e!==null&&(m?e.length=m:e=null);else{let q={instancePath:t+"/PIN",schemaPath:"\
#/properties/PIN/oneOf",keyword:"oneOf",params:{passingSchemas:C},message:"must match exactly one schema in oneOf"};e===null?e=[q]:e.push(q),s++}}if(r.Roles!==void 0){
let u=r.Roles;if(!Array.isArray(u)&&u!==null){let m={instancePath:t+"/Roles",schemaPath:"#/properties/Roles/type",keyword:"type",params:{type:R.properties.Roles.
type},message:"must be array,null"};e===null?e=[m]:e.push(m),s++}if(Array.isArray(u)){if(u.length>100){let y={instancePath:t+"/Roles",schemaPath:"#/properties/R\
oles/maxItems",keyword:"maxItems",params:{bounds:[0,100]},message:"must NOT have more than 100 items"};e===null?e=[y]:e.push(y),s++}let m=u.length;for(let y=0;y<
m;y++){let C=u[y];if(typeof C=="string"){if(x(C)>100){let S={instancePath:t+"/Roles/"+y,schemaPath:"#/properties/Roles/items/maxLength",keyword:"maxLength",params:{
bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[S]:e.push(S),s++}}else{let S={instancePath:t+"/Roles/"+y,schemaPath:"#/properties/\
Roles/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[S]:e.push(S),s++}}}}if(r.PrivacyPolicy!==void 0){let u=r.PrivacyPolicy,
m=s,y=!1,C=null,S=s;he(u,{instancePath:t+"/PrivacyPolicy",parentData:r,parentDataProperty:"PrivacyPolicy",rootData:o,dynamicAnchors:a})||(e=e===null?he.errors:e.
concat(he.errors),s=e.length);var h=S===s;h&&(y=!0,C=0);let H=s;if(u!==null){let q={instancePath:t+"/PrivacyPolicy",schemaPath:"#/properties/PrivacyPolicy/oneOf\
/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[q]:e.push(q),s++}var h=H===s;if(h&&y?(y=!1,C=[C,1]):h&&(y=!0,C=1),y)s=m,e!==null&&
(m?e.length=m:e=null);else{let q={instancePath:t+"/PrivacyPolicy",schemaPath:"#/properties/PrivacyPolicy/oneOf",keyword:"oneOf",params:{passingSchemas:C},message:"\
must match exactly one schema in oneOf"};e===null?e=[q]:e.push(q),s++}}if(r.ConsentProfile!==void 0){let u=r.ConsentProfile,m=s,y=!1,C=null,S=s;Pe(u,{instancePath:t+
"/ConsentProfile",parentData:r,parentDataProperty:"ConsentProfile",rootData:o,dynamicAnchors:a})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length);var T=S===
s;T&&(y=!0,C=0);let H=s;if(u!==null){let q={instancePath:t+"/ConsentProfile",schemaPath:"#/properties/ConsentProfile/oneOf/1/type",keyword:"type",params:{type:"\
null"},message:"must be null"};e===null?e=[q]:e.push(q),s++}var T=H===s;if(T&&y?(y=!1,C=[C,1]):T&&(y=!0,C=1),y)s=m,e!==null&&(m?e.length=m:e=null);else{let q={instancePath:t+
"/ConsentProfile",schemaPath:"#/properties/ConsentProfile/oneOf",keyword:"oneOf",params:{passingSchemas:C},message:"must match exactly one schema in oneOf"};e===
null?e=[q]:e.push(q),s++}}if(r.ExternalIds!==void 0){let u=r.ExternalIds;if(!Array.isArray(u)&&u!==null){let m={instancePath:t+"/ExternalIds",schemaPath:"#/prop\
erties/ExternalIds/type",keyword:"type",params:{type:R.properties.ExternalIds.type},message:"must be array,null"};e===null?e=[m]:e.push(m),s++}if(Array.isArray(
u)){if(u.length>50){let y={instancePath:t+"/ExternalIds",schemaPath:"#/properties/ExternalIds/maxItems",keyword:"maxItems",params:{bounds:[0,50]},message:"must \
NOT have more than 50 items"};e===null?e=[y]:e.push(y),s++}let m=u.length;for(let y=0;y<m;y++)ge(u[y],{instancePath:t+"/ExternalIds/"+y,parentData:u,parentDataProperty:y,
rootData:o,dynamicAnchors:a})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)}}if(r.Organizations!==void 0){let u=r.Organizations;if(!Array.isArray(u)&&u!==
null){let m={instancePath:t+"/Organizations",schemaPath:"#/properties/Organizations/type",keyword:"type",params:{type:R.properties.Organizations.type},message:"\
must be array,null"};e===null?e=[m]:e.push(m),s++}if(Array.isArray(u)){if(u.length>100){let y={instancePath:t+"/Organizations",schemaPath:"#/properties/Organiza\
tions/maxItems",keyword:"maxItems",params:{bounds:[0,100]},message:"must NOT have more than 100 items"};e===null?e=[y]:e.push(y),s++}let m=u.length;for(let y=0;y<
m;y++)be(u[y],{instancePath:t+"/Organizations/"+y,parentData:u,parentDataProperty:y,rootData:o,dynamicAnchors:a})||(e=e===null?be.errors:e.concat(be.errors),s=e.
length)}}if(r.RegistrationData!==void 0){let u=r.RegistrationData,m=s,y=!1,C=null,S=s;_(u,{instancePath:t+"/RegistrationData",parentData:r,parentDataProperty:"R\
egistrationData",rootData:o,dynamicAnchors:a})||(e=e===null?_.errors:e.concat(_.errors),s=e.length);var $=S===s;$&&(y=!0,C=0);let H=s;if(u!==null){let q={instancePath:t+
"/RegistrationData",schemaPath:"#/properties/RegistrationData/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[q]:e.push(q),
s++}var $=H===s;if($&&y?(y=!1,C=[C,1]):$&&(y=!0,C=1),y)s=m,e!==null&&(m?e.length=m:e=null);else{let q={instancePath:t+"/RegistrationData",schemaPath:"#/properti\
es/RegistrationData/oneOf",keyword:"oneOf",params:{passingSchemas:C},message:"must match exactly one schema in oneOf"};e===null?e=[q]:e.push(q),s++}}if(r.Identities!==
void 0){let u=r.Identities;if(!Array.isArray(u)&&u!==null){let m={instancePath:t+"/Identities",schemaPath:"#/properties/Identities/type",keyword:"type",params:{
type:R.properties.Identities.type},message:"must be array,null"};e===null?e=[m]:e.push(m),s++}if(Array.isArray(u)){if(u.length>20){let y={instancePath:t+"/Ident\
ities",schemaPath:"#/properties/Identities/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[y]:e.push(
y),s++}let m=u.length;for(let y=0;y<m;y++)ve(u[y],{instancePath:t+"/Identities/"+y,parentData:u,parentDataProperty:y,rootData:o,dynamicAnchors:a})||(e=e===null?
ve.errors:e.concat(ve.errors),s=e.length)}}}else{let u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[u]:e.push(u),s++}return ne.errors=e,s===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bs=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;function O(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){
let e=null,s=0,l=O.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r=="string"){if(x(r)>36){let n={instancePath:t,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,36]},message:"must NOT have more than 36 characters"};e===null?e=[n]:e.push(n),s++}if(!Bs.test(r)){let n={instancePath:t,
schemaPath:"#/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}return O.errors=e,s===0}O.evaluated={dynamicProps:!1,dynamicItems:!1};
function re(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=re.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Profile===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"Profile"},message:"must have required property 'Profile'"};e===null?e=[n]:e.push(n),s++}if(r.access_token===void 0){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"access_token"},message:"must have required property 'access_token'"};e===null?e=[n]:e.push(n),
s++}if(r.expires_in===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expires_in"},message:"must have required\
 property 'expires_in'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="Profile"||n==="access_token"||n==="expires_in"||n==="refresh_token"||n==="session\
_token"||n==="session_expires_in")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}r.Profile!==void 0&&(ne(r.Profile,{instancePath:t+"/Profile",parentData:r,parentDataProperty:"\
Profile",rootData:o,dynamicAnchors:a})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.access_token!==void 0&&(O(r.access_token,{instancePath:t+"/acce\
ss_token",parentData:r,parentDataProperty:"access_token",rootData:o,dynamicAnchors:a})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.expires_in!==void 0&&
(M(r.expires_in,{instancePath:t+"/expires_in",parentData:r,parentDataProperty:"expires_in",rootData:o,dynamicAnchors:a})||(e=e===null?M.errors:e.concat(M.errors),
s=e.length)),r.refresh_token!==void 0&&(O(r.refresh_token,{instancePath:t+"/refresh_token",parentData:r,parentDataProperty:"refresh_token",rootData:o,dynamicAnchors:a})||
(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.session_token!==void 0&&(O(r.session_token,{instancePath:t+"/session_token",parentData:r,parentDataProperty:"\
session_token",rootData:o,dynamicAnchors:a})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.session_expires_in!==void 0&&(M(r.session_expires_in,{instancePath:t+
"/session_expires_in",parentData:r,parentDataProperty:"session_expires_in",rootData:o,dynamicAnchors:a})||(e=e===null?M.errors:e.concat(M.errors),s=e.length))}else{
let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return re.errors=e,s===0}
re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var D=Fe,Hs={type:"object",additionalProperties:!1,required:["Description","ErrorCode","Message","IsProv\
iderError","ProviderErrorResponse"],properties:{Description:{type:"string",maxLength:500},ErrorCode:{type:"integer",minimum:1},Message:{type:"string",maxLength:200},
IsProviderError:{type:"boolean"},ProviderErrorResponse:{type:["string","null"],maxLength:2e3},Errors:{type:"array",maxItems:50,items:{$ref:"FieldError"}},Data:{
$ref:"RefusalData"}},$id:"Refusal"};function Ie(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=Ie.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.FieldName===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"FieldName"},message:"must have required property 'FieldName'"};e===null?e=[n]:e.push(n),s++}if(r.ErrorMessage===void 0){let n={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ErrorMessage"},message:"must have required property 'ErrorMessage'"};e===null?
e=[n]:e.push(n),s++}for(let n in r)if(!(n==="FieldName"||n==="ErrorMessage")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}if(r.FieldName!==void 0){let n=r.FieldName;if(typeof n==
"string"){if(x(n)>100){let i={instancePath:t+"/FieldName",schemaPath:"#/properties/FieldName/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"mus\
t NOT have more than 100 characters"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/FieldName",schemaPath:"#/properties/FieldName/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}if(r.ErrorMessage!==void 0){let n=r.ErrorMessage;if(typeof n=="string"){if(x(
n)>255){let i={instancePath:t+"/ErrorMessage",schemaPath:"#/properties/ErrorMessage/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT hav\
e more than 255 characters"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/ErrorMessage",schemaPath:"#/properties/ErrorMessage/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Ie.errors=e,s===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function De(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=De.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!(n==="access_token"||n==="expires_in"||n==="LoginLockedTim\
eout"||n==="ConsentToken"||n==="PINAuthToken")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}r.access_token!==void 0&&(O(r.access_token,{instancePath:t+"/access_token",parentData:r,
parentDataProperty:"access_token",rootData:o,dynamicAnchors:a})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.expires_in!==void 0&&(M(r.expires_in,{instancePath:t+
"/expires_in",parentData:r,parentDataProperty:"expires_in",rootData:o,dynamicAnchors:a})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.LoginLockedTimeout!==
void 0&&(M(r.LoginLockedTimeout,{instancePath:t+"/LoginLockedTimeout",parentData:r,parentDataProperty:"LoginLockedTimeout",rootData:o,dynamicAnchors:a})||(e=e===
null?M.errors:e.concat(M.errors),s=e.length)),r.ConsentToken!==void 0&&(O(r.ConsentToken,{instancePath:t+"/ConsentToken",parentData:r,parentDataProperty:"Consen\
tToken",rootData:o,dynamicAnchors:a})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.PINAuthToken!==void 0&&(O(r.PINAuthToken,{instancePath:t+"/PINAuth\
Token",parentData:r,parentDataProperty:"PINAuthToken",rootData:o,dynamicAnchors:a})||(e=e===null?O.errors:e.concat(O.errors),s=e.length))}else{let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return De.errors=e,s===0}De.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Fe(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=Fe.evaluated;
if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Description===void 0){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Description"},message:"must have required property 'Description'"};e===null?e=[n]:e.push(n),
s++}if(r.ErrorCode===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ErrorCode"},message:"must have required p\
roperty 'ErrorCode'"};e===null?e=[n]:e.push(n),s++}if(r.Message===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Message"},message:"must have required property 'Message'"};e===null?e=[n]:e.push(n),s++}if(r.IsProviderError===void 0){let n={instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"IsProviderError"},message:"must have required property 'IsProviderError'"};e===null?e=[n]:e.push(n),s++}if(r.ProviderErrorResponse===
void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ProviderErrorResponse"},message:"must have required property '\
ProviderErrorResponse'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="Description"||n==="ErrorCode"||n==="Message"||n==="IsProviderError"||n==="Provide\
rErrorResponse"||n==="Errors"||n==="Data")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}if(r.Description!==void 0){let n=r.Description;if(typeof n=="string"){if(x(n)>500){let i={
instancePath:t+"/Description",schemaPath:"#/properties/Description/maxLength",keyword:"maxLength",params:{bounds:[0,500]},message:"must NOT have more than 500 c\
haracters"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/Description",schemaPath:"#/properties/Description/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}if(r.ErrorCode!==void 0){let n=r.ErrorCode;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){
let i={instancePath:t+"/ErrorCode",schemaPath:"#/properties/ErrorCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(
i),s++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){let i={instancePath:t+"/ErrorCode",schemaPath:"#/properties/ErrorCode/minimum",keyword:"minimum",params:{
bounds:[1]},message:"must be >= 1"};e===null?e=[i]:e.push(i),s++}}if(r.Message!==void 0){let n=r.Message;if(typeof n=="string"){if(x(n)>200){let i={instancePath:t+
"/Message",schemaPath:"#/properties/Message/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=
[i]:e.push(i),s++}}else{let i={instancePath:t+"/Message",schemaPath:"#/properties/Message/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[i]:e.push(i),s++}}if(r.IsProviderError!==void 0&&typeof r.IsProviderError!="boolean"){let n={instancePath:t+"/IsProviderError",schemaPath:"#/propert\
ies/IsProviderError/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),s++}if(r.ProviderErrorResponse!==void 0){let n=r.
ProviderErrorResponse;if(typeof n!="string"&&n!==null){let i={instancePath:t+"/ProviderErrorResponse",schemaPath:"#/properties/ProviderErrorResponse/type",keyword:"\
type",params:{type:Hs.properties.ProviderErrorResponse.type},message:"must be string,null"};e===null?e=[i]:e.push(i),s++}if(typeof n=="string"&&x(n)>2e3){let i={
instancePath:t+"/ProviderErrorResponse",schemaPath:"#/properties/ProviderErrorResponse/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT \
have more than 2000 characters"};e===null?e=[i]:e.push(i),s++}}if(r.Errors!==void 0){let n=r.Errors;if(Array.isArray(n)){if(n.length>50){let f={instancePath:t+"\
/Errors",schemaPath:"#/properties/Errors/maxItems",keyword:"maxItems",params:{bounds:[0,50]},message:"must NOT have more than 50 items"};e===null?e=[f]:e.push(f),
s++}let i=n.length;for(let f=0;f<i;f++)Ie(n[f],{instancePath:t+"/Errors/"+f,parentData:n,parentDataProperty:f,rootData:o,dynamicAnchors:a})||(e=e===null?Ie.errors:
e.concat(Ie.errors),s=e.length)}else{let i={instancePath:t+"/Errors",schemaPath:"#/properties/Errors/type",keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[i]:e.push(i),s++}}r.Data!==void 0&&(De(r.Data,{instancePath:t+"/Data",parentData:r,parentDataProperty:"Data",rootData:o,dynamicAnchors:a})||
(e=e===null?De.errors:e.concat(De.errors),s=e.length))}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[n]:e.push(n),s++}return Fe.errors=e,s===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jr=Me;function Me(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=Me.evaluated;l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0);let n=s,i=!1,f=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.email===void 0){let v={instancePath:t,schemaPath:"#/any\
Of/0/required",keyword:"required",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[v]:e.push(v),s++}var d=f===s;i=i||
d;let g=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.username===void 0){let v={instancePath:t,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"\
username"},message:"must have required property 'username'"};e===null?e=[v]:e.push(v),s++}var d=g===s;if(i=i||d,i)s=n,e!==null&&(n?e.length=n:e=null);else{let v={
instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[v]:e.push(v),s++}if(r&&typeof r=="object"&&!Array.
isArray(r))r.email!==void 0&&(E(r.email,{instancePath:t+"/email",parentData:r,parentDataProperty:"email",rootData:o,dynamicAnchors:a})||(e=e===null?E.errors:e.concat(
E.errors),s=e.length)),r.username!==void 0&&(G(r.username,{instancePath:t+"/username",parentData:r,parentDataProperty:"username",rootData:o,dynamicAnchors:a})||
(e=e===null?G.errors:e.concat(G.errors),s=e.length));else{let v={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[v]:e.push(v),s++}return Me.errors=e,s===0}Me.evaluated={props:{email:!0,username:!0},dynamicProps:!1,dynamicItems:!1};var Y=Ve;function Ve(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=Ve.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsPosted===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsPosted"},message:"must have required property 'IsPosted'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(n!=="IsPosted"){let i={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[i]:e.push(i),s++}if(r.IsPosted!==void 0){let n=r.IsPosted;if(typeof n!="boolean"){let i={instancePath:t+"/IsPosted",schemaPath:"#/properties/IsPosted/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(n!==!0){let i={instancePath:t+"/IsPosted",schemaPath:"#/pr\
operties/IsPosted/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Ve.errors=e,s===0}Ve.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Xr=Ge;function pe(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=pe.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),typeof r=="string"){if(x(r)>255){let n={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,255]},
message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[n]:e.push(n),s++}return pe.errors=e,s===0}pe.evaluated={dynamicProps:!1,dynamicItems:!1};function z(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=z.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),typeof r=="string"){if(x(r)>20){let n={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,20]},
message:"must NOT have more than 20 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[n]:e.push(n),s++}return z.errors=e,s===0}z.evaluated={dynamicProps:!1,dynamicItems:!1};function Ge(r,{instancePath:t="",
parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=Ge.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),J(r,{instancePath:t,parentData:b,parentDataProperty:k,rootData:o,dynamicAnchors:a})||(e=e===null?J.errors:e.concat(J.errors),s=e.length);let n=s,i=!1,f=s;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.ResetToken===void 0){let I={instancePath:t,schemaPath:"#/allOf/1/anyOf/0/required",keyword:"required",params:{missingProperty:"\
ResetToken"},message:"must have required property 'ResetToken'"};e===null?e=[I]:e.push(I),s++}var v=f===s;i=i||v;let g=s;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.Email===void 0){let I={instancePath:t,schemaPath:"#/allOf/1/anyOf/1/required",keyword:"required",params:{missingProperty:"Email"},message:"must have re\
quired property 'Email'"};e===null?e=[I]:e.push(I),s++}if(r.Otp===void 0){let I={instancePath:t,schemaPath:"#/allOf/1/anyOf/1/required",keyword:"required",params:{
missingProperty:"Otp"},message:"must have required property 'Otp'"};e===null?e=[I]:e.push(I),s++}}var v=g===s;i=i||v;let d=s;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.UserName===void 0){let I={instancePath:t,schemaPath:"#/allOf/1/anyOf/2/required",keyword:"required",params:{missingProperty:"UserName"},message:"must h\
ave required property 'UserName'"};e===null?e=[I]:e.push(I),s++}if(r.Otp===void 0){let I={instancePath:t,schemaPath:"#/allOf/1/anyOf/2/required",keyword:"requir\
ed",params:{missingProperty:"Otp"},message:"must have required property 'Otp'"};e===null?e=[I]:e.push(I),s++}}var v=d===s;if(i=i||v,i)s=n,e!==null&&(n?e.length=
n:e=null);else{let I={instancePath:t,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[I]:e.push(I),s++}
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.Password===void 0){let I={instancePath:t,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
Password"},message:"must have required property 'Password'"};e===null?e=[I]:e.push(I),s++}if(r.ResetToken!==void 0&&(pe(r.ResetToken,{instancePath:t+"/ResetToke\
n",parentData:r,parentDataProperty:"ResetToken",rootData:o,dynamicAnchors:a})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.Email!==void 0&&(E(r.Email,
{instancePath:t+"/Email",parentData:r,parentDataProperty:"Email",rootData:o,dynamicAnchors:a})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.UserName!==
void 0&&(G(r.UserName,{instancePath:t+"/UserName",parentData:r,parentDataProperty:"UserName",rootData:o,dynamicAnchors:a})||(e=e===null?G.errors:e.concat(G.errors),
s=e.length)),r.Otp!==void 0&&(z(r.Otp,{instancePath:t+"/Otp",parentData:r,parentDataProperty:"Otp",rootData:o,dynamicAnchors:a})||(e=e===null?z.errors:e.concat(
z.errors),s=e.length)),r.Password!==void 0&&(W(r.Password,{instancePath:t+"/Password",parentData:r,parentDataProperty:"Password",rootData:o,dynamicAnchors:a})||
(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.WelcomeEmailTemplate!==void 0){let I=r.WelcomeEmailTemplate;if(typeof I=="string"){if(x(I)>200){let L={instancePath:t+
"/WelcomeEmailTemplate",schemaPath:"#/allOf/1/properties/WelcomeEmailTemplate/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more\
 than 200 characters"};e===null?e=[L]:e.push(L),s++}if(x(I)<1){let L={instancePath:t+"/WelcomeEmailTemplate",schemaPath:"#/allOf/1/properties/WelcomeEmailTempla\
te/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[L]:e.push(L),s++}}else{let L={instancePath:t+
"/WelcomeEmailTemplate",schemaPath:"#/allOf/1/properties/WelcomeEmailTemplate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
L]:e.push(L),s++}}if(r.ResetPasswordEmailTemplate!==void 0){let I=r.ResetPasswordEmailTemplate;if(typeof I=="string"){if(x(I)>200){let L={instancePath:t+"/Reset\
PasswordEmailTemplate",schemaPath:"#/allOf/1/properties/ResetPasswordEmailTemplate/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have\
 more than 200 characters"};e===null?e=[L]:e.push(L),s++}if(x(I)<1){let L={instancePath:t+"/ResetPasswordEmailTemplate",schemaPath:"#/allOf/1/properties/ResetPa\
sswordEmailTemplate/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[L]:e.push(L),s++}}else{let L={
instancePath:t+"/ResetPasswordEmailTemplate",schemaPath:"#/allOf/1/properties/ResetPasswordEmailTemplate/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[L]:e.push(L),s++}}}else{let I={instancePath:t,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[I]:e.push(I),s++}return Ge.errors=e,s===0}Ge.evaluated={props:{ResetToken:!0,Email:!0,UserName:!0,Otp:!0,Password:!0,WelcomeEmailTemplate:!0,ResetPasswordEmailTemplate:!0,
SecurityAnswer:!0,"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,dynamicItems:!1};var Ur=Be;function me(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=me.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.access_token===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"access_token"},message:"must have required property 'access_token'"};e===null?e=[n]:e.push(n),s++}if(r.expires_in===void 0){let n={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expires_in"},message:"must have required property 'expires_in'"};e===null?e=[
n]:e.push(n),s++}for(let n in r)if(!(n==="access_token"||n==="expires_in"||n==="refresh_token"||n==="session_token"||n==="session_expires_in")){let i={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[i]:e.
push(i),s++}r.access_token!==void 0&&(O(r.access_token,{instancePath:t+"/access_token",parentData:r,parentDataProperty:"access_token",rootData:o,dynamicAnchors:a})||
(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.expires_in!==void 0&&(M(r.expires_in,{instancePath:t+"/expires_in",parentData:r,parentDataProperty:"expir\
es_in",rootData:o,dynamicAnchors:a})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.refresh_token!==void 0&&(O(r.refresh_token,{instancePath:t+"/refres\
h_token",parentData:r,parentDataProperty:"refresh_token",rootData:o,dynamicAnchors:a})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.session_token!==void 0&&
(O(r.session_token,{instancePath:t+"/session_token",parentData:r,parentDataProperty:"session_token",rootData:o,dynamicAnchors:a})||(e=e===null?O.errors:e.concat(
O.errors),s=e.length)),r.session_expires_in!==void 0&&(M(r.session_expires_in,{instancePath:t+"/session_expires_in",parentData:r,parentDataProperty:"session_exp\
ires_in",rootData:o,dynamicAnchors:a})||(e=e===null?M.errors:e.concat(M.errors),s=e.length))}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return me.errors=e,s===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Be(r,{
instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=Be.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsPosted===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
IsPosted"},message:"must have required property 'IsPosted'"};e===null?e=[i]:e.push(i),s++}for(let i in r)if(!(i==="IsPosted"||i==="Data")){let f={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[f]:e.
push(f),s++}if(r.IsPosted!==void 0){let i=r.IsPosted;if(typeof i!="boolean"){let f={instancePath:t+"/IsPosted",schemaPath:"#/properties/IsPosted/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[f]:e.push(f),s++}if(i!==!0){let f={instancePath:t+"/IsPosted",schemaPath:"#/properties/IsPo\
sted/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[f]:e.push(f),s++}}if(r.Data!==void 0){let i=r.Data,f=s,g=!1,
d=null,v=s;me(i,{instancePath:t+"/Data",parentData:r,parentDataProperty:"Data",rootData:o,dynamicAnchors:a})||(e=e===null?me.errors:e.concat(me.errors),s=e.length);
var n=v===s;n&&(g=!0,d=0);let I=s;if(i!==null){let L={instancePath:t+"/Data",schemaPath:"#/properties/Data/oneOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[L]:e.push(L),s++}var n=I===s;if(n&&g?(g=!1,d=[d,1]):n&&(g=!0,d=1),g)s=f,e!==null&&(f?e.length=f:e=null);else{let L={instancePath:t+"/\
Data",schemaPath:"#/properties/Data/oneOf",keyword:"oneOf",params:{passingSchemas:d},message:"must match exactly one schema in oneOf"};e===null?e=[L]:e.push(L),
s++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return Be.errors=
e,s===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yr=He;function He(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=He.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),J(r,{instancePath:t,parentData:b,parentDataProperty:k,rootData:o,dynamicAnchors:a})||(e=e===null?J.errors:e.concat(J.errors),
s=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Phone===void 0){let n={instancePath:t,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
Phone"},message:"must have required property 'Phone'"};e===null?e=[n]:e.push(n),s++}if(r.otp===void 0){let n={instancePath:t,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"otp"},message:"must have required property 'otp'"};e===null?e=[n]:e.push(n),s++}if(r.password===void 0){let n={instancePath:t,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"password"},message:"must have required property 'password'"};e===null?e=[n]:e.push(n),
s++}if(r.Phone!==void 0&&(B(r.Phone,{instancePath:t+"/Phone",parentData:r,parentDataProperty:"Phone",rootData:o,dynamicAnchors:a})||(e=e===null?B.errors:e.concat(
B.errors),s=e.length)),r.otp!==void 0&&(z(r.otp,{instancePath:t+"/otp",parentData:r,parentDataProperty:"otp",rootData:o,dynamicAnchors:a})||(e=e===null?z.errors:
e.concat(z.errors),s=e.length)),r.password!==void 0&&(W(r.password,{instancePath:t+"/password",parentData:r,parentDataProperty:"password",rootData:o,dynamicAnchors:a})||
(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.smsTemplate!==void 0){let n=r.smsTemplate;if(typeof n=="string"){if(x(n)>200){let i={instancePath:t+"/sms\
Template",schemaPath:"#/allOf/1/properties/smsTemplate/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};
e===null?e=[i]:e.push(i),s++}if(x(n)<1){let i={instancePath:t+"/smsTemplate",schemaPath:"#/allOf/1/properties/smsTemplate/minLength",keyword:"minLength",params:{
bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/smsTemplate",schemaPath:"#/allOf/1/p\
roperties/smsTemplate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return He.errors=e,s===0}He.evaluated={props:{Phone:!0,
otp:!0,password:!0,smsTemplate:!0,SecurityAnswer:!0,"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,
dynamicItems:!1};var es=We;function We(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=We.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsPosted===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsPosted"},message:"must have required property 'IsPosted'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="IsPosted"||
n==="Data")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have addit\
ional properties"};e===null?e=[i]:e.push(i),s++}if(r.IsPosted!==void 0&&typeof r.IsPosted!="boolean"){let n={instancePath:t+"/IsPosted",schemaPath:"#/properties\
/IsPosted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),s++}r.Data!==void 0&&(re(r.Data,{instancePath:t+"/Dat\
a",parentData:r,parentDataProperty:"Data",rootData:o,dynamicAnchors:a})||(e=e===null?re.errors:e.concat(re.errors),s=e.length))}else{let n={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return We.errors=e,s===0}We.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var rs=Qe;function Qe(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=Qe.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.phone===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"phone"},message:"must have required property 'phone'"};e===null?e=[n]:e.push(n),s++}r.phone!==void 0&&(B(r.phone,{instancePath:t+
"/phone",parentData:r,parentDataProperty:"phone",rootData:o,dynamicAnchors:a})||(e=e===null?B.errors:e.concat(B.errors),s=e.length))}else{let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Qe.errors=e,s===0}Qe.evaluated={props:{phone:!0},
dynamicProps:!1,dynamicItems:!1};var _r=ze;var Ws={type:"object",additionalProperties:!1,required:["AccountSid","Sid"],properties:{AccountSid:{type:["string","null"],maxLength:64},Sid:{type:"string",maxLength:64}},
$id:"SmsStatus"};function ue(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=ue.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.AccountSid===void 0){let n={instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"AccountSid"},message:"must have required property 'AccountSid'"};e===null?e=[n]:e.push(n),s++}if(r.Sid===void 0){
let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Sid"},message:"must have required property 'Sid'"};e===null?e=[n]:e.push(
n),s++}for(let n in r)if(!(n==="AccountSid"||n==="Sid")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}if(r.AccountSid!==void 0){let n=r.AccountSid;if(typeof n!="string"&&n!==null){let i={
instancePath:t+"/AccountSid",schemaPath:"#/properties/AccountSid/type",keyword:"type",params:{type:Ws.properties.AccountSid.type},message:"must be string,null"};
e===null?e=[i]:e.push(i),s++}if(typeof n=="string"&&x(n)>64){let i={instancePath:t+"/AccountSid",schemaPath:"#/properties/AccountSid/maxLength",keyword:"maxLeng\
th",params:{bounds:[0,64]},message:"must NOT have more than 64 characters"};e===null?e=[i]:e.push(i),s++}}if(r.Sid!==void 0){let n=r.Sid;if(typeof n=="string"){
if(x(n)>64){let i={instancePath:t+"/Sid",schemaPath:"#/properties/Sid/maxLength",keyword:"maxLength",params:{bounds:[0,64]},message:"must NOT have more than 64 \
characters"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/Sid",schemaPath:"#/properties/Sid/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[n]:e.push(n),s++}return ue.errors=e,s===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ze(r,{instancePath:t="",parentData:b,parentDataProperty:k,
rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=ze.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.IsPosted===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsPosted"},message:"must ha\
ve required property 'IsPosted'"};e===null?e=[i]:e.push(i),s++}if(r.Data===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Data"},message:"must have required property 'Data'"};e===null?e=[i]:e.push(i),s++}for(let i in r)if(!(i==="IsPosted"||i==="Data")){let f={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),s++}
if(r.IsPosted!==void 0){let i=r.IsPosted;if(typeof i!="boolean"){let f={instancePath:t+"/IsPosted",schemaPath:"#/properties/IsPosted/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[f]:e.push(f),s++}if(i!==!0){let f={instancePath:t+"/IsPosted",schemaPath:"#/properties/IsPosted/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[f]:e.push(f),s++}}if(r.Data!==void 0){let i=r.Data,f=s,g=!1,d=null,v=s;ue(i,{instancePath:t+
"/Data",parentData:r,parentDataProperty:"Data",rootData:o,dynamicAnchors:a})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length);var n=v===s;n&&(g=!0,d=0);let I=s;
if(i!==null){let L={instancePath:t+"/Data",schemaPath:"#/properties/Data/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[L]:
e.push(L),s++}var n=I===s;if(n&&g?(g=!1,d=[d,1]):n&&(g=!0,d=1),g)s=f,e!==null&&(f?e.length=f:e=null);else{let L={instancePath:t+"/Data",schemaPath:"#/properties\
/Data/oneOf",keyword:"oneOf",params:{passingSchemas:d},message:"must match exactly one schema in oneOf"};e===null?e=[L]:e.push(L),s++}}}else{let i={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return ze.errors=e,s===0}ze.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var ss=Ze;function Ze(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=Ze.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),J(r,{instancePath:t,parentData:b,parentDataProperty:k,rootData:o,dynamicAnchors:a})||(e=e===null?J.errors:e.concat(J.errors),
s=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.oldPassword===void 0){let n={instancePath:t,schemaPath:"#/allOf/1/required",keyword:"required",params:{
missingProperty:"oldPassword"},message:"must have required property 'oldPassword'"};e===null?e=[n]:e.push(n),s++}if(r.newPassword===void 0){let n={instancePath:t,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"newPassword"},message:"must have required property 'newPassword'"};e===null?e=[n]:e.
push(n),s++}r.oldPassword!==void 0&&(W(r.oldPassword,{instancePath:t+"/oldPassword",parentData:r,parentDataProperty:"oldPassword",rootData:o,dynamicAnchors:a})||
(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.newPassword!==void 0&&(W(r.newPassword,{instancePath:t+"/newPassword",parentData:r,parentDataProperty:"ne\
wPassword",rootData:o,dynamicAnchors:a})||(e=e===null?W.errors:e.concat(W.errors),s=e.length))}else{let n={instancePath:t,schemaPath:"#/allOf/1/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Ze.errors=e,s===0}Ze.evaluated={props:{oldPassword:!0,newPassword:!0,SecurityAnswer:!0,
"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,dynamicItems:!1};var ts=Ke;function Ke(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=Ke.evaluated;l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0);let n=s,i=!1,f=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.Email===void 0){let I={instancePath:t,schemaPath:"#/any\
Of/0/required",keyword:"required",params:{missingProperty:"Email"},message:"must have required property 'Email'"};e===null?e=[I]:e.push(I),s++}var v=f===s;i=i||
v;let g=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.Phone===void 0){let I={instancePath:t,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"\
Phone"},message:"must have required property 'Phone'"};e===null?e=[I]:e.push(I),s++}var v=g===s;i=i||v;let d=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.UserName===
void 0){let I={instancePath:t,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"UserName"},message:"must have required property 'UserN\
ame'"};e===null?e=[I]:e.push(I),s++}var v=d===s;if(i=i||v,i)s=n,e!==null&&(n?e.length=n:e=null);else{let I={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",
params:{},message:"must match a schema in anyOf"};e===null?e=[I]:e.push(I),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.password===void 0){let I={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"password"},message:"must have required property 'password'"};e===null?e=[I]:e.push(I),s++}if(r.
SecurityAnswer===void 0){let I={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"SecurityAnswer"},message:"must have required \
property 'SecurityAnswer'"};e===null?e=[I]:e.push(I),s++}if(r.Email!==void 0&&(E(r.Email,{instancePath:t+"/Email",parentData:r,parentDataProperty:"Email",rootData:o,
dynamicAnchors:a})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.Phone!==void 0&&(B(r.Phone,{instancePath:t+"/Phone",parentData:r,parentDataProperty:"\
Phone",rootData:o,dynamicAnchors:a})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),r.UserName!==void 0&&(G(r.UserName,{instancePath:t+"/UserName",parentData:r,
parentDataProperty:"UserName",rootData:o,dynamicAnchors:a})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),r.password!==void 0&&(W(r.password,{instancePath:t+
"/password",parentData:r,parentDataProperty:"password",rootData:o,dynamicAnchors:a})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.SecurityAnswer!==void 0&&
(Q(r.SecurityAnswer,{instancePath:t+"/SecurityAnswer",parentData:r,parentDataProperty:"SecurityAnswer",rootData:o,dynamicAnchors:a})||(e=e===null?Q.errors:e.concat(
Q.errors),s=e.length)),r.resetPasswordEmailTemplate!==void 0){let I=r.resetPasswordEmailTemplate;if(typeof I=="string"){if(x(I)>200){let L={instancePath:t+"/res\
etPasswordEmailTemplate",schemaPath:"#/properties/resetPasswordEmailTemplate/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more \
than 200 characters"};e===null?e=[L]:e.push(L),s++}if(x(I)<1){let L={instancePath:t+"/resetPasswordEmailTemplate",schemaPath:"#/properties/resetPasswordEmailTem\
plate/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[L]:e.push(L),s++}}else{let L={instancePath:t+
"/resetPasswordEmailTemplate",schemaPath:"#/properties/resetPasswordEmailTemplate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[L]:e.push(L),s++}}}else{let I={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[I]:e.push(I),s++}
return Ke.errors=e,s===0}Ke.evaluated={props:{Email:!0,Phone:!0,UserName:!0,password:!0,SecurityAnswer:!0,resetPasswordEmailTemplate:!0},dynamicProps:!1,dynamicItems:!1};
var ns=Je;function Je(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=Je.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Email===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"Email"},message:"must have required property 'Email'"};e===null?e=[n]:e.push(n),s++}r.Email!==void 0&&(E(r.Email,{instancePath:t+
"/Email",parentData:r,parentDataProperty:"Email",rootData:o,dynamicAnchors:a})||(e=e===null?E.errors:e.concat(E.errors),s=e.length))}else{let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Je.errors=e,s===0}Je.evaluated={props:{Email:!0},
dynamicProps:!1,dynamicItems:!1};var is=Xe;function Xe(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=Xe.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.UserName===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"UserName"},message:"must have required property 'UserName'"};e===null?e=[n]:e.push(n),s++}r.UserName!==void 0&&(G(r.UserName,
{instancePath:t+"/UserName",parentData:r,parentDataProperty:"UserName",rootData:o,dynamicAnchors:a})||(e=e===null?G.errors:e.concat(G.errors),s=e.length))}else{
let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Xe.errors=e,s===0}
Xe.evaluated={props:{UserName:!0},dynamicProps:!1,dynamicItems:!1};var os=Ye;function Ye(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=Ye.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Phone===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"Phone"},message:"must have required property 'Phone'"};e===null?e=[n]:e.push(n),s++}r.Phone!==void 0&&(B(r.Phone,{instancePath:t+
"/Phone",parentData:r,parentDataProperty:"Phone",rootData:o,dynamicAnchors:a})||(e=e===null?B.errors:e.concat(B.errors),s=e.length))}else{let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Ye.errors=e,s===0}Ye.evaluated={props:{Phone:!0},
dynamicProps:!1,dynamicItems:!1};var as=er;function U(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=U.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),typeof r=="string"){if(x(r)>32){let n={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,32]},
message:"must NOT have more than 32 characters"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[n]:e.push(n),s++}return U.errors=e,s===0}U.evaluated={dynamicProps:!1,dynamicItems:!1};function er(r,{instancePath:t="",
parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=er.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.ResetToken===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ResetToken"},message:"must have required property 'ResetToken'"};e===null?e=[n]:e.push(n),s++}if(r.PIN===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"PIN"},message:"must have required property 'PIN'"};e===null?e=[n]:e.push(n),s++}r.ResetToken!==void 0&&(pe(r.ResetToken,{instancePath:t+
"/ResetToken",parentData:r,parentDataProperty:"ResetToken",rootData:o,dynamicAnchors:a})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.PIN!==void 0&&
(U(r.PIN,{instancePath:t+"/PIN",parentData:r,parentDataProperty:"PIN",rootData:o,dynamicAnchors:a})||(e=e===null?U.errors:e.concat(U.errors),s=e.length))}else{let n={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return er.errors=e,s===0}er.evaluated=
{props:{ResetToken:!0,PIN:!0},dynamicProps:!1,dynamicItems:!1};var ls=rr;function rr(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=rr.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Email===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"Email"},message:"must have required property 'Email'"};e===null?e=[n]:e.push(n),s++}if(r.Otp===void 0){let n={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Otp"},message:"must have required property 'Otp'"};e===null?e=[n]:e.push(n),s++}if(r.PIN===void 0){let n={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PIN"},message:"must have required property 'PIN'"};e===null?e=[n]:e.push(n),s++}
r.Email!==void 0&&(E(r.Email,{instancePath:t+"/Email",parentData:r,parentDataProperty:"Email",rootData:o,dynamicAnchors:a})||(e=e===null?E.errors:e.concat(E.errors),
s=e.length)),r.Otp!==void 0&&(z(r.Otp,{instancePath:t+"/Otp",parentData:r,parentDataProperty:"Otp",rootData:o,dynamicAnchors:a})||(e=e===null?z.errors:e.concat(
z.errors),s=e.length)),r.PIN!==void 0&&(U(r.PIN,{instancePath:t+"/PIN",parentData:r,parentDataProperty:"PIN",rootData:o,dynamicAnchors:a})||(e=e===null?U.errors:
e.concat(U.errors),s=e.length))}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.
push(n),s++}return rr.errors=e,s===0}rr.evaluated={props:{Email:!0,Otp:!0,PIN:!0},dynamicProps:!1,dynamicItems:!1};var ps=sr;function sr(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=sr.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Phone===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"Phone"},message:"must have required property 'Phone'"};e===null?e=[n]:e.push(n),s++}if(r.Otp===void 0){let n={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Otp"},message:"must have required property 'Otp'"};e===null?e=[n]:e.push(n),s++}if(r.PIN===void 0){let n={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PIN"},message:"must have required property 'PIN'"};e===null?e=[n]:e.push(n),s++}
r.Phone!==void 0&&(B(r.Phone,{instancePath:t+"/Phone",parentData:r,parentDataProperty:"Phone",rootData:o,dynamicAnchors:a})||(e=e===null?B.errors:e.concat(B.errors),
s=e.length)),r.Otp!==void 0&&(z(r.Otp,{instancePath:t+"/Otp",parentData:r,parentDataProperty:"Otp",rootData:o,dynamicAnchors:a})||(e=e===null?z.errors:e.concat(
z.errors),s=e.length)),r.PIN!==void 0&&(U(r.PIN,{instancePath:t+"/PIN",parentData:r,parentDataProperty:"PIN",rootData:o,dynamicAnchors:a})||(e=e===null?U.errors:
e.concat(U.errors),s=e.length))}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.
push(n),s++}return sr.errors=e,s===0}sr.evaluated={props:{Phone:!0,Otp:!0,PIN:!0},dynamicProps:!1,dynamicItems:!1};var us=tr;function tr(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=tr.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.UserName===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"UserName"},message:"must have required property 'UserName'"};e===null?e=[n]:e.push(n),s++}if(r.Otp===void 0){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Otp"},message:"must have required property 'Otp'"};e===null?e=[n]:e.push(n),s++}if(r.PIN===void 0){
let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PIN"},message:"must have required property 'PIN'"};e===null?e=[n]:e.push(
n),s++}r.UserName!==void 0&&(G(r.UserName,{instancePath:t+"/UserName",parentData:r,parentDataProperty:"UserName",rootData:o,dynamicAnchors:a})||(e=e===null?G.errors:
e.concat(G.errors),s=e.length)),r.Otp!==void 0&&(z(r.Otp,{instancePath:t+"/Otp",parentData:r,parentDataProperty:"Otp",rootData:o,dynamicAnchors:a})||(e=e===null?
z.errors:e.concat(z.errors),s=e.length)),r.PIN!==void 0&&(U(r.PIN,{instancePath:t+"/PIN",parentData:r,parentDataProperty:"PIN",rootData:o,dynamicAnchors:a})||(e=
e===null?U.errors:e.concat(U.errors),s=e.length))}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[n]:e.push(n),s++}return tr.errors=e,s===0}tr.evaluated={props:{UserName:!0,Otp:!0,PIN:!0},dynamicProps:!1,dynamicItems:!1};var fs=nr;function nr(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=nr.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Email===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"Email"},message:"must have required property 'Email'"};e===null?e=[n]:e.push(n),s++}if(r.SecurityAnswer===void 0){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"SecurityAnswer"},message:"must have required property 'SecurityAnswer'"};e===null?e=[n]:e.push(
n),s++}if(r.PIN===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PIN"},message:"must have required property '\
PIN'"};e===null?e=[n]:e.push(n),s++}r.Email!==void 0&&(E(r.Email,{instancePath:t+"/Email",parentData:r,parentDataProperty:"Email",rootData:o,dynamicAnchors:a})||
(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.SecurityAnswer!==void 0&&(Q(r.SecurityAnswer,{instancePath:t+"/SecurityAnswer",parentData:r,parentDataProperty:"\
SecurityAnswer",rootData:o,dynamicAnchors:a})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.PIN!==void 0&&(U(r.PIN,{instancePath:t+"/PIN",parentData:r,
parentDataProperty:"PIN",rootData:o,dynamicAnchors:a})||(e=e===null?U.errors:e.concat(U.errors),s=e.length))}else{let n={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return nr.errors=e,s===0}nr.evaluated={props:{Email:!0,SecurityAnswer:!0,PIN:!0},
dynamicProps:!1,dynamicItems:!1};var ms=ir;function ir(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=ir.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Phone===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"Phone"},message:"must have required property 'Phone'"};e===null?e=[n]:e.push(n),s++}if(r.SecurityAnswer===void 0){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"SecurityAnswer"},message:"must have required property 'SecurityAnswer'"};e===null?e=[n]:e.push(
n),s++}if(r.PIN===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PIN"},message:"must have required property '\
PIN'"};e===null?e=[n]:e.push(n),s++}r.Phone!==void 0&&(B(r.Phone,{instancePath:t+"/Phone",parentData:r,parentDataProperty:"Phone",rootData:o,dynamicAnchors:a})||
(e=e===null?B.errors:e.concat(B.errors),s=e.length)),r.SecurityAnswer!==void 0&&(Q(r.SecurityAnswer,{instancePath:t+"/SecurityAnswer",parentData:r,parentDataProperty:"\
SecurityAnswer",rootData:o,dynamicAnchors:a})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.PIN!==void 0&&(U(r.PIN,{instancePath:t+"/PIN",parentData:r,
parentDataProperty:"PIN",rootData:o,dynamicAnchors:a})||(e=e===null?U.errors:e.concat(U.errors),s=e.length))}else{let n={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return ir.errors=e,s===0}ir.evaluated={props:{Phone:!0,SecurityAnswer:!0,PIN:!0},
dynamicProps:!1,dynamicItems:!1};var cs=or;function or(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=or.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.UserName===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"UserName"},message:"must have required property 'UserName'"};e===null?e=[n]:e.push(n),s++}if(r.SecurityAnswer===void 0){let n={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"SecurityAnswer"},message:"must have required property 'SecurityAnswer'"};e===
null?e=[n]:e.push(n),s++}if(r.PIN===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PIN"},message:"must have r\
equired property 'PIN'"};e===null?e=[n]:e.push(n),s++}r.UserName!==void 0&&(G(r.UserName,{instancePath:t+"/UserName",parentData:r,parentDataProperty:"UserName",
rootData:o,dynamicAnchors:a})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),r.SecurityAnswer!==void 0&&(Q(r.SecurityAnswer,{instancePath:t+"/SecurityAns\
wer",parentData:r,parentDataProperty:"SecurityAnswer",rootData:o,dynamicAnchors:a})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.PIN!==void 0&&(U(r.PIN,
{instancePath:t+"/PIN",parentData:r,parentDataProperty:"PIN",rootData:o,dynamicAnchors:a})||(e=e===null?U.errors:e.concat(U.errors),s=e.length))}else{let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return or.errors=e,s===0}or.evaluated={props:{UserName:!0,
SecurityAnswer:!0,PIN:!0},dynamicProps:!1,dynamicItems:!1};var ys=ar;function ar(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=ar.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.OldPIN===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"OldPIN"},message:"must have required property 'OldPIN'"};e===null?e=[n]:e.push(n),s++}if(r.NewPIN===void 0){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"NewPIN"},message:"must have required property 'NewPIN'"};e===null?e=[n]:e.push(n),s++}r.OldPIN!==
void 0&&(U(r.OldPIN,{instancePath:t+"/OldPIN",parentData:r,parentDataProperty:"OldPIN",rootData:o,dynamicAnchors:a})||(e=e===null?U.errors:e.concat(U.errors),s=
e.length)),r.NewPIN!==void 0&&(U(r.NewPIN,{instancePath:t+"/NewPIN",parentData:r,parentDataProperty:"NewPIN",rootData:o,dynamicAnchors:a})||(e=e===null?U.errors:
e.concat(U.errors),s=e.length))}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.
push(n),s++}return ar.errors=e,s===0}ar.evaluated={props:{OldPIN:!0,NewPIN:!0},dynamicProps:!1,dynamicItems:!1};var ds=lr;function lr(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=lr.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.PIN===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"PIN"},message:"must have required property 'PIN'"};e===null?e=[n]:e.push(n),s++}r.PIN!==void 0&&(U(r.PIN,{instancePath:t+"/PIN",
parentData:r,parentDataProperty:"PIN",rootData:o,dynamicAnchors:a})||(e=e===null?U.errors:e.concat(U.errors),s=e.length))}else{let n={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return lr.errors=e,s===0}lr.evaluated={props:{PIN:!0},dynamicProps:!1,
dynamicItems:!1};var hs=pr;function pr(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=pr.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.email===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[n]:e.push(n),s++}r.email!==void 0&&(E(r.email,{instancePath:t+
"/email",parentData:r,parentDataProperty:"email",rootData:o,dynamicAnchors:a})||(e=e===null?E.errors:e.concat(E.errors),s=e.length))}else{let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return pr.errors=e,s===0}pr.evaluated={props:{email:!0},
dynamicProps:!1,dynamicItems:!1};var Ps=ce;var Ue={type:"object",properties:{About:{$ref:"ProfileText"},Age:{$ref:"ProfileText"},Associations:{$ref:"ProfileText"},City:{$ref:"ProfileText"},Company:{$ref:"\
ProfileText"},CoverPhoto:{$ref:"ProfileText"},Currency:{$ref:"ProfileText"},Favicon:{$ref:"ProfileText"},FirstName:{$ref:"ProfileText"},FullName:{$ref:"ProfileT\
ext"},Gender:{$ref:"ProfileText"},GistsUrl:{$ref:"ProfileText"},GravatarImageUrl:{$ref:"ProfileText"},HomeTown:{$ref:"ProfileText"},Honors:{$ref:"ProfileText"},
HttpsImageUrl:{$ref:"ProfileText"},ImageUrl:{$ref:"ProfileText"},Industry:{$ref:"ProfileText"},IsGeoEnabled:{$ref:"ProfileText"},LastName:{$ref:"ProfileText"},LocalCity:{
$ref:"ProfileText"},LocalCountry:{$ref:"ProfileText"},LocalLanguage:{$ref:"ProfileText"},MainAddress:{$ref:"ProfileText"},MiddleName:{$ref:"ProfileText"},NickName:{
$ref:"ProfileText"},Political:{$ref:"ProfileText"},Prefix:{$ref:"ProfileText"},ProfessionalHeadline:{$ref:"ProfileText"},ProfileCity:{$ref:"ProfileText"},ProfileCountry:{
$ref:"ProfileText"},ProfileName:{$ref:"ProfileText"},ProfileUrl:{$ref:"ProfileText"},PublicRepository:{$ref:"ProfileText"},Quota:{$ref:"ProfileText"},RelationshipStatus:{
$ref:"ProfileText"},Religion:{$ref:"ProfileText"},RepositoryUrl:{$ref:"ProfileText"},StarredUrl:{$ref:"ProfileText"},State:{$ref:"ProfileText"},Suffix:{$ref:"Pr\
ofileText"},TagLine:{$ref:"ProfileText"},ThumbnailImageUrl:{$ref:"ProfileText"},TimeZone:{$ref:"ProfileText"},Website:{$ref:"ProfileText"},BirthDate:{type:["str\
ing","null"],maxLength:10},Country:{oneOf:[{$ref:"Country"},{type:"null"}]},Addresses:{type:["array","null"],maxItems:20,items:{$ref:"AddressInput"}},PhoneNumbers:{
type:["array","null"],maxItems:20,items:{$ref:"PhoneNumberInput"}},CustomFields:{oneOf:[{$ref:"TextMap"},{type:"null"}]},ProfileImageUrls:{oneOf:[{$ref:"TextMap"},
{type:"null"}]},WebProfiles:{oneOf:[{$ref:"TextMap"},{type:"null"}]},InterestedIn:{type:["array","null"],maxItems:50,items:{type:"string",maxLength:100}},Awards:{
$ref:"ProfileList"},Books:{$ref:"ProfileList"},Certifications:{$ref:"ProfileList"},Courses:{$ref:"ProfileList"},CurrentStatus:{$ref:"ProfileList"},Educations:{$ref:"\
ProfileList"},Family:{$ref:"ProfileList"},FavoriteThings:{$ref:"ProfileList"},Games:{$ref:"ProfileList"},IMAccounts:{$ref:"ProfileList"},InspirationalPeople:{$ref:"\
ProfileList"},Interests:{$ref:"ProfileList"},Languages:{$ref:"ProfileList"},MemberUrlResources:{$ref:"ProfileList"},Movies:{$ref:"ProfileList"},MutualFriends:{$ref:"\
ProfileList"},Patents:{$ref:"ProfileList"},PlacesLived:{$ref:"ProfileList"},Positions:{$ref:"ProfileList"},Projects:{$ref:"ProfileList"},Publications:{$ref:"Pro\
fileList"},RecommendationsReceived:{$ref:"ProfileList"},RelatedProfileViews:{$ref:"ProfileList"},Skills:{$ref:"ProfileList"},Sports:{$ref:"ProfileList"},TeleVisionShow:{
$ref:"ProfileList"},Volunteer:{$ref:"ProfileList"},FollowersCount:{$ref:"ProfileCounter"},FriendsCount:{$ref:"ProfileCounter"},NumRecommenders:{$ref:"ProfileCou\
nter"},PrivateGists:{$ref:"ProfileCounter"},PublicGists:{$ref:"ProfileCounter"},TotalPrivateRepository:{$ref:"ProfileCounter"},TotalStatusesCount:{$ref:"Profile\
Counter"},IsEmailSubscribed:{type:"boolean"},IsProtected:{type:"boolean"},Hireable:{type:"boolean"},ExternalUserLoginId:{type:["string","null"],maxLength:255}},
$id:"ProfileInput"};var Qs={type:"string",enum:["delete"],$id:"RemoveMark"};function fe(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){
let e=null,s=0,l=fe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let n={instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(r!=="delete"){let n={instancePath:t,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:Qs.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}return fe.errors=e,s===0}fe.evaluated={dynamicProps:!1,
dynamicItems:!1};function ke(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=ke.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.Type!==void 0&&(p(r.Type,{instancePath:t+"/Type",parentData:r,parentDataProperty:"\
Type",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Address1!==void 0&&(p(r.Address1,{instancePath:t+"/Address1",parentData:r,
parentDataProperty:"Address1",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Address2!==void 0&&(p(r.Address2,{instancePath:t+
"/Address2",parentData:r,parentDataProperty:"Address2",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.City!==void 0&&(p(r.
City,{instancePath:t+"/City",parentData:r,parentDataProperty:"City",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.State!==
void 0&&(p(r.State,{instancePath:t+"/State",parentData:r,parentDataProperty:"State",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
r.PostalCode!==void 0&&(p(r.PostalCode,{instancePath:t+"/PostalCode",parentData:r,parentDataProperty:"PostalCode",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),r.Region!==void 0&&(p(r.Region,{instancePath:t+"/Region",parentData:r,parentDataProperty:"Region",rootData:o,dynamicAnchors:a})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Country!==void 0&&(p(r.Country,{instancePath:t+"/Country",parentData:r,parentDataProperty:"Country",rootData:o,
dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.op!==void 0&&(fe(r.op,{instancePath:t+"/op",parentData:r,parentDataProperty:"op",rootData:o,
dynamicAnchors:a})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length));else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),s++}return ke.errors=e,s===0}ke.evaluated={props:{Type:!0,Address1:!0,Address2:!0,City:!0,State:!0,PostalCode:!0,
Region:!0,Country:!0,op:!0},dynamicProps:!1,dynamicItems:!1};var zr={type:"object",properties:{PhoneType:{type:["string","null"],maxLength:50},PhoneNumber:{type:[
"string","null"],maxLength:30},op:{$ref:"RemoveMark"}},$id:"PhoneNumberInput"};function we(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){
let e=null,s=0,l=we.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.PhoneType!==void 0){
let n=r.PhoneType;if(typeof n!="string"&&n!==null){let i={instancePath:t+"/PhoneType",schemaPath:"#/properties/PhoneType/type",keyword:"type",params:{type:zr.properties.
PhoneType.type},message:"must be string,null"};e===null?e=[i]:e.push(i),s++}if(typeof n=="string"&&x(n)>50){let i={instancePath:t+"/PhoneType",schemaPath:"#/pro\
perties/PhoneType/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[i]:e.push(i),s++}}if(r.PhoneNumber!==
void 0){let n=r.PhoneNumber;if(typeof n!="string"&&n!==null){let i={instancePath:t+"/PhoneNumber",schemaPath:"#/properties/PhoneNumber/type",keyword:"type",params:{
type:zr.properties.PhoneNumber.type},message:"must be string,null"};e===null?e=[i]:e.push(i),s++}if(typeof n=="string"&&x(n)>30){let i={instancePath:t+"/PhoneNu\
mber",schemaPath:"#/properties/PhoneNumber/maxLength",keyword:"maxLength",params:{bounds:[0,30]},message:"must NOT have more than 30 characters"};e===null?e=[i]:
e.push(i),s++}}r.op!==void 0&&(fe(r.op,{instancePath:t+"/op",parentData:r,parentDataProperty:"op",rootData:o,dynamicAnchors:a})||(e=e===null?fe.errors:e.concat(
fe.errors),s=e.length))}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),
s++}return we.errors=e,s===0}we.evaluated={props:{PhoneType:!0,PhoneNumber:!0,op:!0},dynamicProps:!1,dynamicItems:!1};function Te(r,{instancePath:t="",parentData:b,
parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=Te.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.About!==void 0&&(p(r.About,{instancePath:t+"/About",parentData:r,parentDataProperty:"About",rootData:o,dynamicAnchors:a})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Age!==void 0&&(p(r.Age,{instancePath:t+"/Age",parentData:r,parentDataProperty:"Age",rootData:o,dynamicAnchors:a})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Associations!==void 0&&(p(r.Associations,{instancePath:t+"/Associations",parentData:r,parentDataProperty:"\
Associations",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.City!==void 0&&(p(r.City,{instancePath:t+"/City",parentData:r,
parentDataProperty:"City",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Company!==void 0&&(p(r.Company,{instancePath:t+"\
/Company",parentData:r,parentDataProperty:"Company",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.CoverPhoto!==void 0&&(p(
r.CoverPhoto,{instancePath:t+"/CoverPhoto",parentData:r,parentDataProperty:"CoverPhoto",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=
e.length)),r.Currency!==void 0&&(p(r.Currency,{instancePath:t+"/Currency",parentData:r,parentDataProperty:"Currency",rootData:o,dynamicAnchors:a})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),r.Favicon!==void 0&&(p(r.Favicon,{instancePath:t+"/Favicon",parentData:r,parentDataProperty:"Favicon",rootData:o,dynamicAnchors:a})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.FirstName!==void 0&&(p(r.FirstName,{instancePath:t+"/FirstName",parentData:r,parentDataProperty:"FirstNam\
e",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.FullName!==void 0&&(p(r.FullName,{instancePath:t+"/FullName",parentData:r,
parentDataProperty:"FullName",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Gender!==void 0&&(p(r.Gender,{instancePath:t+
"/Gender",parentData:r,parentDataProperty:"Gender",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.GistsUrl!==void 0&&(p(r.
GistsUrl,{instancePath:t+"/GistsUrl",parentData:r,parentDataProperty:"GistsUrl",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
r.GravatarImageUrl!==void 0&&(p(r.GravatarImageUrl,{instancePath:t+"/GravatarImageUrl",parentData:r,parentDataProperty:"GravatarImageUrl",rootData:o,dynamicAnchors:a})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.HomeTown!==void 0&&(p(r.HomeTown,{instancePath:t+"/HomeTown",parentData:r,parentDataProperty:"HomeTown",rootData:o,
dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Honors!==void 0&&(p(r.Honors,{instancePath:t+"/Honors",parentData:r,parentDataProperty:"\
Honors",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.HttpsImageUrl!==void 0&&(p(r.HttpsImageUrl,{instancePath:t+"/Https\
ImageUrl",parentData:r,parentDataProperty:"HttpsImageUrl",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.ImageUrl!==void 0&&
(p(r.ImageUrl,{instancePath:t+"/ImageUrl",parentData:r,parentDataProperty:"ImageUrl",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.
length)),r.Industry!==void 0&&(p(r.Industry,{instancePath:t+"/Industry",parentData:r,parentDataProperty:"Industry",rootData:o,dynamicAnchors:a})||(e=e===null?p.
errors:e.concat(p.errors),s=e.length)),r.IsGeoEnabled!==void 0&&(p(r.IsGeoEnabled,{instancePath:t+"/IsGeoEnabled",parentData:r,parentDataProperty:"IsGeoEnabled",
rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.LastName!==void 0&&(p(r.LastName,{instancePath:t+"/LastName",parentData:r,
parentDataProperty:"LastName",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.LocalCity!==void 0&&(p(r.LocalCity,{instancePath:t+
"/LocalCity",parentData:r,parentDataProperty:"LocalCity",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.LocalCountry!==void 0&&
(p(r.LocalCountry,{instancePath:t+"/LocalCountry",parentData:r,parentDataProperty:"LocalCountry",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.
errors),s=e.length)),r.LocalLanguage!==void 0&&(p(r.LocalLanguage,{instancePath:t+"/LocalLanguage",parentData:r,parentDataProperty:"LocalLanguage",rootData:o,dynamicAnchors:a})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.MainAddress!==void 0&&(p(r.MainAddress,{instancePath:t+"/MainAddress",parentData:r,parentDataProperty:"Ma\
inAddress",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.MiddleName!==void 0&&(p(r.MiddleName,{instancePath:t+"/MiddleNa\
me",parentData:r,parentDataProperty:"MiddleName",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.NickName!==void 0&&(p(r.NickName,
{instancePath:t+"/NickName",parentData:r,parentDataProperty:"NickName",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Political!==
void 0&&(p(r.Political,{instancePath:t+"/Political",parentData:r,parentDataProperty:"Political",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),
s=e.length)),r.Prefix!==void 0&&(p(r.Prefix,{instancePath:t+"/Prefix",parentData:r,parentDataProperty:"Prefix",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),r.ProfessionalHeadline!==void 0&&(p(r.ProfessionalHeadline,{instancePath:t+"/ProfessionalHeadline",parentData:r,parentDataProperty:"\
ProfessionalHeadline",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.ProfileCity!==void 0&&(p(r.ProfileCity,{instancePath:t+
"/ProfileCity",parentData:r,parentDataProperty:"ProfileCity",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.ProfileCountry!==
void 0&&(p(r.ProfileCountry,{instancePath:t+"/ProfileCountry",parentData:r,parentDataProperty:"ProfileCountry",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),r.ProfileName!==void 0&&(p(r.ProfileName,{instancePath:t+"/ProfileName",parentData:r,parentDataProperty:"ProfileName",rootData:o,
dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.ProfileUrl!==void 0&&(p(r.ProfileUrl,{instancePath:t+"/ProfileUrl",parentData:r,parentDataProperty:"\
ProfileUrl",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.PublicRepository!==void 0&&(p(r.PublicRepository,{instancePath:t+
"/PublicRepository",parentData:r,parentDataProperty:"PublicRepository",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Quota!==
void 0&&(p(r.Quota,{instancePath:t+"/Quota",parentData:r,parentDataProperty:"Quota",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
r.RelationshipStatus!==void 0&&(p(r.RelationshipStatus,{instancePath:t+"/RelationshipStatus",parentData:r,parentDataProperty:"RelationshipStatus",rootData:o,dynamicAnchors:a})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Religion!==void 0&&(p(r.Religion,{instancePath:t+"/Religion",parentData:r,parentDataProperty:"Religion",rootData:o,
dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.RepositoryUrl!==void 0&&(p(r.RepositoryUrl,{instancePath:t+"/RepositoryUrl",parentData:r,
parentDataProperty:"RepositoryUrl",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.StarredUrl!==void 0&&(p(r.StarredUrl,{instancePath:t+
"/StarredUrl",parentData:r,parentDataProperty:"StarredUrl",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.State!==void 0&&
(p(r.State,{instancePath:t+"/State",parentData:r,parentDataProperty:"State",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
r.Suffix!==void 0&&(p(r.Suffix,{instancePath:t+"/Suffix",parentData:r,parentDataProperty:"Suffix",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.
errors),s=e.length)),r.TagLine!==void 0&&(p(r.TagLine,{instancePath:t+"/TagLine",parentData:r,parentDataProperty:"TagLine",rootData:o,dynamicAnchors:a})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length)),r.ThumbnailImageUrl!==void 0&&(p(r.ThumbnailImageUrl,{instancePath:t+"/ThumbnailImageUrl",parentData:r,parentDataProperty:"\
ThumbnailImageUrl",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.TimeZone!==void 0&&(p(r.TimeZone,{instancePath:t+"/Time\
Zone",parentData:r,parentDataProperty:"TimeZone",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.Website!==void 0&&(p(r.Website,
{instancePath:t+"/Website",parentData:r,parentDataProperty:"Website",rootData:o,dynamicAnchors:a})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.BirthDate!==
void 0){let d=r.BirthDate;if(typeof d!="string"&&d!==null){let v={instancePath:t+"/BirthDate",schemaPath:"#/properties/BirthDate/type",keyword:"type",params:{type:Ue.
properties.BirthDate.type},message:"must be string,null"};e===null?e=[v]:e.push(v),s++}if(typeof d=="string"&&x(d)>10){let v={instancePath:t+"/BirthDate",schemaPath:"\
#/properties/BirthDate/maxLength",keyword:"maxLength",params:{bounds:[0,10]},message:"must NOT have more than 10 characters"};e===null?e=[v]:e.push(v),s++}}if(r.
Country!==void 0){let d=r.Country,v=s,I=!1,L=null,V=s;te(d,{instancePath:t+"/Country",parentData:r,parentDataProperty:"Country",rootData:o,dynamicAnchors:a})||(e=
e===null?te.errors:e.concat(te.errors),s=e.length);var n=V===s;n&&(I=!0,L=0);let P=s;if(d!==null){let h={instancePath:t+"/Country",schemaPath:"#/properties/Coun\
try/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),s++}var n=P===s;if(n&&I?(I=!1,L=[L,1]):n&&(I=!0,L=1),I)s=
v,e!==null&&(v?e.length=v:e=null);else{let h={instancePath:t+"/Country",schemaPath:"#/properties/Country/oneOf",keyword:"oneOf",params:{passingSchemas:L},message:"\
must match exactly one schema in oneOf"};e===null?e=[h]:e.push(h),s++}}if(r.Addresses!==void 0){let d=r.Addresses;if(!Array.isArray(d)&&d!==null){let v={instancePath:t+
"/Addresses",schemaPath:"#/properties/Addresses/type",keyword:"type",params:{type:Ue.properties.Addresses.type},message:"must be array,null"};e===null?e=[v]:e.push(
v),s++}if(Array.isArray(d)){if(d.length>20){let I={instancePath:t+"/Addresses",schemaPath:"#/properties/Addresses/maxItems",keyword:"maxItems",params:{bounds:[0,
20]},message:"must NOT have more than 20 items"};e===null?e=[I]:e.push(I),s++}let v=d.length;for(let I=0;I<v;I++)ke(d[I],{instancePath:t+"/Addresses/"+I,parentData:d,
parentDataProperty:I,rootData:o,dynamicAnchors:a})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length)}}if(r.PhoneNumbers!==void 0){let d=r.PhoneNumbers;if(!Array.
isArray(d)&&d!==null){let v={instancePath:t+"/PhoneNumbers",schemaPath:"#/properties/PhoneNumbers/type",keyword:"type",params:{type:Ue.properties.PhoneNumbers.type},
message:"must be array,null"};e===null?e=[v]:e.push(v),s++}if(Array.isArray(d)){if(d.length>20){let I={instancePath:t+"/PhoneNumbers",schemaPath:"#/properties/P\
honeNumbers/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[I]:e.push(I),s++}let v=d.length;for(let I=0;I<
v;I++)we(d[I],{instancePath:t+"/PhoneNumbers/"+I,parentData:d,parentDataProperty:I,rootData:o,dynamicAnchors:a})||(e=e===null?we.errors:e.concat(we.errors),s=e.
length)}}if(r.CustomFields!==void 0){let d=r.CustomFields,v=s,I=!1,L=null,V=s;F(d,{instancePath:t+"/CustomFields",parentData:r,parentDataProperty:"CustomFields",
rootData:o,dynamicAnchors:a})||(e=e===null?F.errors:e.concat(F.errors),s=e.length);var i=V===s;i&&(I=!0,L=0);let P=s;if(d!==null){let h={instancePath:t+"/Custom\
Fields",schemaPath:"#/properties/CustomFields/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),s++}var i=P===s;
if(i&&I?(I=!1,L=[L,1]):i&&(I=!0,L=1),I)s=v,e!==null&&(v?e.length=v:e=null);else{let h={instancePath:t+"/CustomFields",schemaPath:"#/properties/CustomFields/oneO\
f",keyword:"oneOf",params:{passingSchemas:L},message:"must match exactly one schema in oneOf"};e===null?e=[h]:e.push(h),s++}}if(r.ProfileImageUrls!==void 0){let d=r.
ProfileImageUrls,v=s,I=!1,L=null,V=s;F(d,{instancePath:t+"/ProfileImageUrls",parentData:r,parentDataProperty:"ProfileImageUrls",rootData:o,dynamicAnchors:a})||(e=
e===null?F.errors:e.concat(F.errors),s=e.length);var f=V===s;f&&(I=!0,L=0);let P=s;if(d!==null){let h={instancePath:t+"/ProfileImageUrls",schemaPath:"#/properti\
es/ProfileImageUrls/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),s++}var f=P===s;if(f&&I?(I=!1,L=[L,1]):f&&
(I=!0,L=1),I)s=v,e!==null&&(v?e.length=v:e=null);else{let h={instancePath:t+"/ProfileImageUrls",schemaPath:"#/properties/ProfileImageUrls/oneOf",keyword:"oneOf",
params:{passingSchemas:L},message:"must match exactly one schema in oneOf"};e===null?e=[h]:e.push(h),s++}}if(r.WebProfiles!==void 0){let d=r.WebProfiles,v=s,I=!1,
L=null,V=s;F(d,{instancePath:t+"/WebProfiles",parentData:r,parentDataProperty:"WebProfiles",rootData:o,dynamicAnchors:a})||(e=e===null?F.errors:e.concat(F.errors),
s=e.length);var g=V===s;g&&(I=!0,L=0);let P=s;if(d!==null){let h={instancePath:t+"/WebProfiles",schemaPath:"#/properties/WebProfiles/oneOf/1/type",keyword:"type",
params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),s++}var g=P===s;if(g&&I?(I=!1,L=[L,1]):g&&(I=!0,L=1),I)s=v,e!==null&&(v?e.length=v:e=null);else{
let h={instancePath:t+"/WebProfiles",schemaPath:"#/properties/WebProfiles/oneOf",keyword:"oneOf",params:{passingSchemas:L},message:"must match exactly one schem\
a in oneOf"};e===null?e=[h]:e.push(h),s++}}if(r.InterestedIn!==void 0){let d=r.InterestedIn;if(!Array.isArray(d)&&d!==null){let v={instancePath:t+"/InterestedIn",
schemaPath:"#/properties/InterestedIn/type",keyword:"type",params:{type:Ue.properties.InterestedIn.type},message:"must be array,null"};e===null?e=[v]:e.push(v),
s++}if(Array.isArray(d)){if(d.length>50){let I={instancePath:t+"/InterestedIn",schemaPath:"#/properties/InterestedIn/maxItems",keyword:"maxItems",params:{bounds:[
0,50]},message:"must NOT have more than 50 items"};e===null?e=[I]:e.push(I),s++}let v=d.length;for(let I=0;I<v;I++){let L=d[I];if(typeof L=="string"){if(x(L)>100){
let V={instancePath:t+"/InterestedIn/"+I,schemaPath:"#/properties/InterestedIn/items/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT ha\
ve more than 100 characters"};e===null?e=[V]:e.push(V),s++}}else{let V={instancePath:t+"/InterestedIn/"+I,schemaPath:"#/properties/InterestedIn/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[V]:e.push(V),s++}}}}if(r.Awards!==void 0&&(c(r.Awards,{instancePath:t+"/Awards",parentData:r,
parentDataProperty:"Awards",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Books!==void 0&&(c(r.Books,{instancePath:t+"/B\
ooks",parentData:r,parentDataProperty:"Books",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Certifications!==void 0&&(c(
r.Certifications,{instancePath:t+"/Certifications",parentData:r,parentDataProperty:"Certifications",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(
c.errors),s=e.length)),r.Courses!==void 0&&(c(r.Courses,{instancePath:t+"/Courses",parentData:r,parentDataProperty:"Courses",rootData:o,dynamicAnchors:a})||(e=e===
null?c.errors:e.concat(c.errors),s=e.length)),r.CurrentStatus!==void 0&&(c(r.CurrentStatus,{instancePath:t+"/CurrentStatus",parentData:r,parentDataProperty:"Cur\
rentStatus",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Educations!==void 0&&(c(r.Educations,{instancePath:t+"/Educati\
ons",parentData:r,parentDataProperty:"Educations",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Family!==void 0&&(c(r.Family,
{instancePath:t+"/Family",parentData:r,parentDataProperty:"Family",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.FavoriteThings!==
void 0&&(c(r.FavoriteThings,{instancePath:t+"/FavoriteThings",parentData:r,parentDataProperty:"FavoriteThings",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:
e.concat(c.errors),s=e.length)),r.Games!==void 0&&(c(r.Games,{instancePath:t+"/Games",parentData:r,parentDataProperty:"Games",rootData:o,dynamicAnchors:a})||(e=
e===null?c.errors:e.concat(c.errors),s=e.length)),r.IMAccounts!==void 0&&(c(r.IMAccounts,{instancePath:t+"/IMAccounts",parentData:r,parentDataProperty:"IMAccoun\
ts",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.InspirationalPeople!==void 0&&(c(r.InspirationalPeople,{instancePath:t+
"/InspirationalPeople",parentData:r,parentDataProperty:"InspirationalPeople",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),
r.Interests!==void 0&&(c(r.Interests,{instancePath:t+"/Interests",parentData:r,parentDataProperty:"Interests",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:
e.concat(c.errors),s=e.length)),r.Languages!==void 0&&(c(r.Languages,{instancePath:t+"/Languages",parentData:r,parentDataProperty:"Languages",rootData:o,dynamicAnchors:a})||
(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.MemberUrlResources!==void 0&&(c(r.MemberUrlResources,{instancePath:t+"/MemberUrlResources",parentData:r,parentDataProperty:"\
MemberUrlResources",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Movies!==void 0&&(c(r.Movies,{instancePath:t+"/Movies",
parentData:r,parentDataProperty:"Movies",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.MutualFriends!==void 0&&(c(r.MutualFriends,
{instancePath:t+"/MutualFriends",parentData:r,parentDataProperty:"MutualFriends",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),
r.Patents!==void 0&&(c(r.Patents,{instancePath:t+"/Patents",parentData:r,parentDataProperty:"Patents",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(
c.errors),s=e.length)),r.PlacesLived!==void 0&&(c(r.PlacesLived,{instancePath:t+"/PlacesLived",parentData:r,parentDataProperty:"PlacesLived",rootData:o,dynamicAnchors:a})||
(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Positions!==void 0&&(c(r.Positions,{instancePath:t+"/Positions",parentData:r,parentDataProperty:"Position\
s",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Projects!==void 0&&(c(r.Projects,{instancePath:t+"/Projects",parentData:r,
parentDataProperty:"Projects",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Publications!==void 0&&(c(r.Publications,{instancePath:t+
"/Publications",parentData:r,parentDataProperty:"Publications",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.RecommendationsReceived!==
void 0&&(c(r.RecommendationsReceived,{instancePath:t+"/RecommendationsReceived",parentData:r,parentDataProperty:"RecommendationsReceived",rootData:o,dynamicAnchors:a})||
(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.RelatedProfileViews!==void 0&&(c(r.RelatedProfileViews,{instancePath:t+"/RelatedProfileViews",parentData:r,
parentDataProperty:"RelatedProfileViews",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Skills!==void 0&&(c(r.Skills,{instancePath:t+
"/Skills",parentData:r,parentDataProperty:"Skills",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.Sports!==void 0&&(c(r.Sports,
{instancePath:t+"/Sports",parentData:r,parentDataProperty:"Sports",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.TeleVisionShow!==
void 0&&(c(r.TeleVisionShow,{instancePath:t+"/TeleVisionShow",parentData:r,parentDataProperty:"TeleVisionShow",rootData:o,dynamicAnchors:a})||(e=e===null?c.errors:
e.concat(c.errors),s=e.length)),r.Volunteer!==void 0&&(c(r.Volunteer,{instancePath:t+"/Volunteer",parentData:r,parentDataProperty:"Volunteer",rootData:o,dynamicAnchors:a})||
(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.FollowersCount!==void 0&&(N(r.FollowersCount,{instancePath:t+"/FollowersCount",parentData:r,parentDataProperty:"\
FollowersCount",rootData:o,dynamicAnchors:a})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.FriendsCount!==void 0&&(N(r.FriendsCount,{instancePath:t+"\
/FriendsCount",parentData:r,parentDataProperty:"FriendsCount",rootData:o,dynamicAnchors:a})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.NumRecommenders!==
void 0&&(N(r.NumRecommenders,{instancePath:t+"/NumRecommenders",parentData:r,parentDataProperty:"NumRecommenders",rootData:o,dynamicAnchors:a})||(e=e===null?N.errors:
e.concat(N.errors),s=e.length)),r.PrivateGists!==void 0&&(N(r.PrivateGists,{instancePath:t+"/PrivateGists",parentData:r,parentDataProperty:"PrivateGists",rootData:o,
dynamicAnchors:a})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.PublicGists!==void 0&&(N(r.PublicGists,{instancePath:t+"/PublicGists",parentData:r,parentDataProperty:"\
PublicGists",rootData:o,dynamicAnchors:a})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.TotalPrivateRepository!==void 0&&(N(r.TotalPrivateRepository,
{instancePath:t+"/TotalPrivateRepository",parentData:r,parentDataProperty:"TotalPrivateRepository",rootData:o,dynamicAnchors:a})||(e=e===null?N.errors:e.concat(
N.errors),s=e.length)),r.TotalStatusesCount!==void 0&&(N(r.TotalStatusesCount,{instancePath:t+"/TotalStatusesCount",parentData:r,parentDataProperty:"TotalStatus\
esCount",rootData:o,dynamicAnchors:a})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.IsEmailSubscribed!==void 0&&typeof r.IsEmailSubscribed!="boolean"){
let d={instancePath:t+"/IsEmailSubscribed",schemaPath:"#/properties/IsEmailSubscribed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[d]:e.push(d),s++}if(r.IsProtected!==void 0&&typeof r.IsProtected!="boolean"){let d={instancePath:t+"/IsProtected",schemaPath:"#/properties/IsProtected/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[d]:e.push(d),s++}if(r.Hireable!==void 0&&typeof r.Hireable!="boolean"){let d={
instancePath:t+"/Hireable",schemaPath:"#/properties/Hireable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[d]:e.push(d),s++}
if(r.ExternalUserLoginId!==void 0){let d=r.ExternalUserLoginId;if(typeof d!="string"&&d!==null){let v={instancePath:t+"/ExternalUserLoginId",schemaPath:"#/prope\
rties/ExternalUserLoginId/type",keyword:"type",params:{type:Ue.properties.ExternalUserLoginId.type},message:"must be string,null"};e===null?e=[v]:e.push(v),s++}
if(typeof d=="string"&&x(d)>255){let v={instancePath:t+"/ExternalUserLoginId",schemaPath:"#/properties/ExternalUserLoginId/maxLength",keyword:"maxLength",params:{
bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[v]:e.push(v),s++}}}else{let d={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}return Te.errors=e,s===0}Te.evaluated={props:{About:!0,Age:!0,Associations:!0,City:!0,Company:!0,
CoverPhoto:!0,Currency:!0,Favicon:!0,FirstName:!0,FullName:!0,Gender:!0,GistsUrl:!0,GravatarImageUrl:!0,HomeTown:!0,Honors:!0,HttpsImageUrl:!0,ImageUrl:!0,Industry:!0,
IsGeoEnabled:!0,LastName:!0,LocalCity:!0,LocalCountry:!0,LocalLanguage:!0,MainAddress:!0,MiddleName:!0,NickName:!0,Political:!0,Prefix:!0,ProfessionalHeadline:!0,
ProfileCity:!0,ProfileCountry:!0,ProfileName:!0,ProfileUrl:!0,PublicRepository:!0,Quota:!0,RelationshipStatus:!0,Religion:!0,RepositoryUrl:!0,StarredUrl:!0,State:!0,
Suffix:!0,TagLine:!0,ThumbnailImageUrl:!0,TimeZone:!0,Website:!0,BirthDate:!0,Country:!0,Addresses:!0,PhoneNumbers:!0,CustomFields:!0,ProfileImageUrls:!0,WebProfiles:!0,
InterestedIn:!0,Awards:!0,Books:!0,Certifications:!0,Courses:!0,CurrentStatus:!0,Educations:!0,Family:!0,FavoriteThings:!0,Games:!0,IMAccounts:!0,InspirationalPeople:!0,
Interests:!0,Languages:!0,MemberUrlResources:!0,Movies:!0,MutualFriends:!0,Patents:!0,PlacesLived:!0,Positions:!0,Projects:!0,Publications:!0,RecommendationsReceived:!0,
RelatedProfileViews:!0,Skills:!0,Sports:!0,TeleVisionShow:!0,Volunteer:!0,FollowersCount:!0,FriendsCount:!0,NumRecommenders:!0,PrivateGists:!0,PublicGists:!0,TotalPrivateRepository:!0,
TotalStatusesCount:!0,IsEmailSubscribed:!0,IsProtected:!0,Hireable:!0,ExternalUserLoginId:!0},dynamicProps:!1,dynamicItems:!1};function Le(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=Le.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Value===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"Value"},message:"must have required property 'Value'"};e===null?e=[n]:e.push(n),s++}if(r.Type!==void 0){let n=r.Type;if(typeof n==
"string"){if(x(n)>50){let i={instancePath:t+"/Type",schemaPath:"#/properties/Type/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have m\
ore than 50 characters"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}r.Value!==void 0&&(E(r.Value,{instancePath:t+"/Value",parentData:r,parentDataProperty:"Value",rootData:o,
dynamicAnchors:a})||(e=e===null?E.errors:e.concat(E.errors),s=e.length))}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),s++}return Le.errors=e,s===0}Le.evaluated={props:{Type:!0,Value:!0},dynamicProps:!1,dynamicItems:!1};function xe(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=xe.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Events!==void 0){let n=r.Events;if(Array.isArray(n)){if(n.length>50){let f={
instancePath:t+"/Events",schemaPath:"#/properties/Events/maxItems",keyword:"maxItems",params:{bounds:[0,50]},message:"must NOT have more than 50 items"};e===null?
e=[f]:e.push(f),s++}let i=n.length;for(let f=0;f<i;f++){let g=n[f];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.Event===void 0){let d={instancePath:t+"/Eve\
nts/"+f,schemaPath:"#/properties/Events/items/required",keyword:"required",params:{missingProperty:"Event"},message:"must have required property 'Event'"};e===null?
e=[d]:e.push(d),s++}if(g.Event!==void 0){let d=g.Event;if(typeof d=="string"){if(x(d)>100){let v={instancePath:t+"/Events/"+f+"/Event",schemaPath:"#/properties/\
Events/items/properties/Event/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[v]:e.push(v),
s++}}else{let v={instancePath:t+"/Events/"+f+"/Event",schemaPath:"#/properties/Events/items/properties/Event/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[v]:e.push(v),s++}}if(g.IsCustom!==void 0&&typeof g.IsCustom!="boolean"){let d={instancePath:t+"/Events/"+f+"/IsCustom",schemaPath:"\
#/properties/Events/items/properties/IsCustom/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[d]:e.push(d),s++}}else{let d={
instancePath:t+"/Events/"+f,schemaPath:"#/properties/Events/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),
s++}}}else{let i={instancePath:t+"/Events",schemaPath:"#/properties/Events/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.
push(i),s++}}if(r.Data!==void 0){let n=r.Data;if(Array.isArray(n)){if(n.length>100){let f={instancePath:t+"/Data",schemaPath:"#/properties/Data/maxItems",keyword:"\
maxItems",params:{bounds:[0,100]},message:"must NOT have more than 100 items"};e===null?e=[f]:e.push(f),s++}let i=n.length;for(let f=0;f<i;f++){let g=n[f];if(g&&
typeof g=="object"&&!Array.isArray(g)){if(g.ConsentOptionId===void 0){let d={instancePath:t+"/Data/"+f,schemaPath:"#/properties/Data/items/required",keyword:"re\
quired",params:{missingProperty:"ConsentOptionId"},message:"must have required property 'ConsentOptionId'"};e===null?e=[d]:e.push(d),s++}if(g.IsAccepted===void 0){
let d={instancePath:t+"/Data/"+f,schemaPath:"#/properties/Data/items/required",keyword:"required",params:{missingProperty:"IsAccepted"},message:"must have requi\
red property 'IsAccepted'"};e===null?e=[d]:e.push(d),s++}if(g.ConsentOptionId!==void 0){let d=g.ConsentOptionId;if(typeof d=="string"){if(x(d)>100){let v={instancePath:t+
"/Data/"+f+"/ConsentOptionId",schemaPath:"#/properties/Data/items/properties/ConsentOptionId/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"mus\
t NOT have more than 100 characters"};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:t+"/Data/"+f+"/ConsentOptionId",schemaPath:"#/properties/Data/items\
/properties/ConsentOptionId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),s++}}if(g.IsAccepted!==void 0&&typeof g.
IsAccepted!="boolean"){let d={instancePath:t+"/Data/"+f+"/IsAccepted",schemaPath:"#/properties/Data/items/properties/IsAccepted/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:t+"/Data/"+f,schemaPath:"#/properties/Data/items/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}}}else{let i={instancePath:t+"/Data",schemaPath:"#/properties/Data/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return xe.errors=e,s===0}xe.evaluated={props:{Events:!0,Data:!0},dynamicProps:!1,dynamicItems:!1};
function ce(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=ce.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),Te(r,{instancePath:t,parentData:b,parentDataProperty:k,rootData:o,dynamicAnchors:a})||(e=e===null?Te.errors:e.concat(Te.
errors),s=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Email!==void 0){let n=r.Email;if(Array.isArray(n)){if(n.length>20){let f={instancePath:t+"/Em\
ail",schemaPath:"#/allOf/1/properties/Email/maxItems",keyword:"maxItems",params:{bounds:[0,20]},message:"must NOT have more than 20 items"};e===null?e=[f]:e.push(
f),s++}let i=n.length;for(let f=0;f<i;f++)Le(n[f],{instancePath:t+"/Email/"+f,parentData:n,parentDataProperty:f,rootData:o,dynamicAnchors:a})||(e=e===null?Le.errors:
e.concat(Le.errors),s=e.length)}else{let i={instancePath:t+"/Email",schemaPath:"#/allOf/1/properties/Email/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"};e===null?e=[i]:e.push(i),s++}}if(r.PhoneId!==void 0&&(B(r.PhoneId,{instancePath:t+"/PhoneId",parentData:r,parentDataProperty:"PhoneId",rootData:o,
dynamicAnchors:a})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),r.UserName!==void 0&&(G(r.UserName,{instancePath:t+"/UserName",parentData:r,parentDataProperty:"\
UserName",rootData:o,dynamicAnchors:a})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),r.Password!==void 0&&(W(r.Password,{instancePath:t+"/Password",parentData:r,
parentDataProperty:"Password",rootData:o,dynamicAnchors:a})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.PINInfo!==void 0){let n=r.PINInfo;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.PIN!==void 0&&(U(n.PIN,{instancePath:t+"/PINInfo/PIN",parentData:n,parentDataProperty:"PIN",rootData:o,dynamicAnchors:a})||(e=
e===null?U.errors:e.concat(U.errors),s=e.length)),n.Skipped!==void 0&&typeof n.Skipped!="boolean"){let i={instancePath:t+"/PINInfo/Skipped",schemaPath:"#/allOf/\
1/properties/PINInfo/properties/Skipped/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+
"/PINInfo",schemaPath:"#/allOf/1/properties/PINInfo/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}if(r.Consents!==
void 0&&(xe(r.Consents,{instancePath:t+"/Consents",parentData:r,parentDataProperty:"Consents",rootData:o,dynamicAnchors:a})||(e=e===null?xe.errors:e.concat(xe.errors),
s=e.length)),r.AcceptPrivacyPolicy!==void 0&&typeof r.AcceptPrivacyPolicy!="boolean"){let n={instancePath:t+"/AcceptPrivacyPolicy",schemaPath:"#/allOf/1/propert\
ies/AcceptPrivacyPolicy/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),s++}r.SecurityQuestionAnswer!==void 0&&
(Q(r.SecurityQuestionAnswer,{instancePath:t+"/SecurityQuestionAnswer",parentData:r,parentDataProperty:"SecurityQuestionAnswer",rootData:o,dynamicAnchors:a})||(e=
e===null?Q.errors:e.concat(Q.errors),s=e.length))}else{let n={instancePath:t,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[n]:e.push(n),s++}return ce.errors=e,s===0}ce.evaluated={props:{Email:!0,PhoneId:!0,UserName:!0,Password:!0,PINInfo:!0,Consents:!0,AcceptPrivacyPolicy:!0,
SecurityQuestionAnswer:!0,About:!0,Age:!0,Associations:!0,City:!0,Company:!0,CoverPhoto:!0,Currency:!0,Favicon:!0,FirstName:!0,FullName:!0,Gender:!0,GistsUrl:!0,
GravatarImageUrl:!0,HomeTown:!0,Honors:!0,HttpsImageUrl:!0,ImageUrl:!0,Industry:!0,IsGeoEnabled:!0,LastName:!0,LocalCity:!0,LocalCountry:!0,LocalLanguage:!0,MainAddress:!0,
MiddleName:!0,NickName:!0,Political:!0,Prefix:!0,ProfessionalHeadline:!0,ProfileCity:!0,ProfileCountry:!0,ProfileName:!0,ProfileUrl:!0,PublicRepository:!0,Quota:!0,
RelationshipStatus:!0,Religion:!0,RepositoryUrl:!0,StarredUrl:!0,State:!0,Suffix:!0,TagLine:!0,ThumbnailImageUrl:!0,TimeZone:!0,Website:!0,BirthDate:!0,Country:!0,
Addresses:!0,PhoneNumbers:!0,CustomFields:!0,ProfileImageUrls:!0,WebProfiles:!0,InterestedIn:!0,Awards:!0,Books:!0,Certifications:!0,Courses:!0,CurrentStatus:!0,
Educations:!0,Family:!0,FavoriteThings:!0,Games:!0,IMAccounts:!0,InspirationalPeople:!0,Interests:!0,Languages:!0,MemberUrlResources:!0,Movies:!0,MutualFriends:!0,
Patents:!0,PlacesLived:!0,Positions:!0,Projects:!0,Publications:!0,RecommendationsReceived:!0,RelatedProfileViews:!0,Skills:!0,Sports:!0,TeleVisionShow:!0,Volunteer:!0,
FollowersCount:!0,FriendsCount:!0,NumRecommenders:!0,PrivateGists:!0,PublicGists:!0,TotalPrivateRepository:!0,TotalStatusesCount:!0,IsEmailSubscribed:!0,IsProtected:!0,
Hireable:!0,ExternalUserLoginId:!0},dynamicProps:!1,dynamicItems:!1};var Ar=ur;function ur(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=ur.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsPosted===void 0){let f={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsPosted"},message:"must have required property 'IsPosted'"};e===null?e=[f]:e.push(f),s++}if(r.Data===void 0){let f={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Data"},message:"must have required property 'Data'"};e===null?e=[f]:e.push(f),s++}for(let f in r)
if(!(f==="IsPosted"||f==="Data")){let g={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"\
must NOT have additional properties"};e===null?e=[g]:e.push(g),s++}if(r.IsPosted!==void 0){let f=r.IsPosted;if(typeof f!="boolean"){let g={instancePath:t+"/IsPo\
sted",schemaPath:"#/properties/IsPosted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[g]:e.push(g),s++}if(f!==!0){let g={instancePath:t+
"/IsPosted",schemaPath:"#/properties/IsPosted/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[g]:e.push(g),s++}}
if(r.Data!==void 0){let f=r.Data,g=s,d=!1,v=null,I=s;re(f,{instancePath:t+"/Data",parentData:r,parentDataProperty:"Data",rootData:o,dynamicAnchors:a})||(e=e===null?
re.errors:e.concat(re.errors),s=e.length);var i=I===s;if(i){d=!0,v=0;var n=!0}let L=s;ue(f,{instancePath:t+"/Data",parentData:r,parentDataProperty:"Data",rootData:o,
dynamicAnchors:a})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length);var i=L===s;if(i&&d)d=!1,v=[v,1];else{i&&(d=!0,v=1,n!==!0&&(n=!0));let V=s;if(f!==null){
let h={instancePath:t+"/Data",schemaPath:"#/properties/Data/oneOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),s++}
var i=V===s;i&&d?(d=!1,v=[v,2]):i&&(d=!0,v=2)}if(d)s=g,e!==null&&(g?e.length=g:e=null);else{let V={instancePath:t+"/Data",schemaPath:"#/properties/Data/oneOf",keyword:"\
oneOf",params:{passingSchemas:v},message:"must match exactly one schema in oneOf"};e===null?e=[V]:e.push(V),s++}}}else{let f={instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}return ur.errors=e,s===0}ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var gs=fr;function fr(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=fr.evaluated;return l.dynamicProps&&(l.
props=void 0),l.dynamicItems&&(l.items=void 0),ce(r,{instancePath:t,parentData:b,parentDataProperty:k,rootData:o,dynamicAnchors:a})||(e=e===null?ce.errors:e.concat(
ce.errors),s=e.length),ie(r,{instancePath:t,parentData:b,parentDataProperty:k,rootData:o,dynamicAnchors:a})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length),
fr.errors=e,s===0}fr.evaluated={props:{"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0,Email:!0,PhoneId:!0,UserName:!0,
Password:!0,PINInfo:!0,Consents:!0,AcceptPrivacyPolicy:!0,SecurityQuestionAnswer:!0,About:!0,Age:!0,Associations:!0,City:!0,Company:!0,CoverPhoto:!0,Currency:!0,
Favicon:!0,FirstName:!0,FullName:!0,Gender:!0,GistsUrl:!0,GravatarImageUrl:!0,HomeTown:!0,Honors:!0,HttpsImageUrl:!0,ImageUrl:!0,Industry:!0,IsGeoEnabled:!0,LastName:!0,
LocalCity:!0,LocalCountry:!0,LocalLanguage:!0,MainAddress:!0,MiddleName:!0,NickName:!0,Political:!0,Prefix:!0,ProfessionalHeadline:!0,ProfileCity:!0,ProfileCountry:!0,
ProfileName:!0,ProfileUrl:!0,PublicRepository:!0,Quota:!0,RelationshipStatus:!0,Religion:!0,RepositoryUrl:!0,StarredUrl:!0,State:!0,Suffix:!0,TagLine:!0,ThumbnailImageUrl:!0,
TimeZone:!0,Website:!0,BirthDate:!0,Country:!0,Addresses:!0,PhoneNumbers:!0,CustomFields:!0,ProfileImageUrls:!0,WebProfiles:!0,InterestedIn:!0,Awards:!0,Books:!0,
Certifications:!0,Courses:!0,CurrentStatus:!0,Educations:!0,Family:!0,FavoriteThings:!0,Games:!0,IMAccounts:!0,InspirationalPeople:!0,Interests:!0,Languages:!0,
MemberUrlResources:!0,Movies:!0,MutualFriends:!0,Patents:!0,PlacesLived:!0,Positions:!0,Projects:!0,Publications:!0,RecommendationsReceived:!0,RelatedProfileViews:!0,
Skills:!0,Sports:!0,TeleVisionShow:!0,Volunteer:!0,FollowersCount:!0,FriendsCount:!0,NumRecommenders:!0,PrivateGists:!0,PublicGists:!0,TotalPrivateRepository:!0,
TotalStatusesCount:!0,IsEmailSubscribed:!0,IsProtected:!0,Hireable:!0,ExternalUserLoginId:!0},dynamicProps:!1,dynamicItems:!1};var bs=mr;function ye(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=ye.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsExist===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsExist"},message:"must have required property 'IsExist'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(n!=="IsExist"){let i={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[i]:e.push(i),s++}if(r.IsExist!==void 0&&typeof r.IsExist!="boolean"){let n={instancePath:t+"/IsExist",schemaPath:"#/properties/IsExist/type",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return ye.errors=e,s===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ne(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=Ne.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Profile===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"Profile"},message:"must have required property 'Profile'"};e===null?e=[n]:e.push(n),s++}if(r.access_token===void 0){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"access_token"},message:"must have required property 'access_token'"};e===null?e=[n]:e.push(n),
s++}if(r.expires_in===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expires_in"},message:"must have required\
 property 'expires_in'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="Profile"||n==="access_token"||n==="expires_in"||n==="refresh_token"||n==="session\
_token"||n==="session_expires_in"||n==="Email")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}r.Profile!==void 0&&(ne(r.Profile,{instancePath:t+"/Profile",parentData:r,parentDataProperty:"\
Profile",rootData:o,dynamicAnchors:a})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.access_token!==void 0&&(O(r.access_token,{instancePath:t+"/acce\
ss_token",parentData:r,parentDataProperty:"access_token",rootData:o,dynamicAnchors:a})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.expires_in!==void 0&&
(M(r.expires_in,{instancePath:t+"/expires_in",parentData:r,parentDataProperty:"expires_in",rootData:o,dynamicAnchors:a})||(e=e===null?M.errors:e.concat(M.errors),
s=e.length)),r.refresh_token!==void 0&&(O(r.refresh_token,{instancePath:t+"/refresh_token",parentData:r,parentDataProperty:"refresh_token",rootData:o,dynamicAnchors:a})||
(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.session_token!==void 0&&(O(r.session_token,{instancePath:t+"/session_token",parentData:r,parentDataProperty:"\
session_token",rootData:o,dynamicAnchors:a})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.session_expires_in!==void 0&&(M(r.session_expires_in,{instancePath:t+
"/session_expires_in",parentData:r,parentDataProperty:"session_expires_in",rootData:o,dynamicAnchors:a})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.
Email!==void 0&&(E(r.Email,{instancePath:t+"/Email",parentData:r,parentDataProperty:"Email",rootData:o,dynamicAnchors:a})||(e=e===null?E.errors:e.concat(E.errors),
s=e.length))}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Ne.
errors=e,s===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ce(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){
let e=null,s=0,l=Ce.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsPosted===void 0){
let i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IsPosted"},message:"must have required property 'IsPosted'"};e===null?
e=[i]:e.push(i),s++}for(let i in r)if(!(i==="IsPosted"||i==="Data")){let f={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),s++}if(r.IsPosted!==void 0){let i=r.IsPosted;if(typeof i!="boolean"){
let f={instancePath:t+"/IsPosted",schemaPath:"#/properties/IsPosted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[f]:e.push(
f),s++}if(i!==!0){let f={instancePath:t+"/IsPosted",schemaPath:"#/properties/IsPosted/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to \
constant"};e===null?e=[f]:e.push(f),s++}}if(r.Data!==void 0){let i=r.Data,f=s,g=!1,d=null,v=s;Ne(i,{instancePath:t+"/Data",parentData:r,parentDataProperty:"Data",
rootData:o,dynamicAnchors:a})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length);var n=v===s;n&&(g=!0,d=0);let I=s;if(i!==null){let L={instancePath:t+"/Data",
schemaPath:"#/properties/Data/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[L]:e.push(L),s++}var n=I===s;if(n&&g?(g=!1,d=
[d,1]):n&&(g=!0,d=1),g)s=f,e!==null&&(f?e.length=f:e=null);else{let L={instancePath:t+"/Data",schemaPath:"#/properties/Data/oneOf",keyword:"oneOf",params:{passingSchemas:d},
message:"must match exactly one schema in oneOf"};e===null?e=[L]:e.push(L),s++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return Ce.errors=e,s===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function mr(r,{instancePath:t="",
parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=mr.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0);let n=s,i=!1,f=null,g=s;ye(r,{instancePath:t,parentData:b,parentDataProperty:k,rootData:o,dynamicAnchors:a})||(e=e===null?ye.errors:e.concat(ye.errors),
s=e.length);var I=g===s;if(I){i=!0,f=0;var d=!0}let v=s;Ce(r,{instancePath:t,parentData:b,parentDataProperty:k,rootData:o,dynamicAnchors:a})||(e=e===null?Ce.errors:
e.concat(Ce.errors),s=e.length);var I=v===s;if(I&&i?(i=!1,f=[f,1]):I&&(i=!0,f=1,d!==!0&&(d=!0)),i)s=n,e!==null&&(n?e.length=n:e=null);else{let L={instancePath:t,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:f},message:"must match exactly one schema in oneOf"};e===null?e=[L]:e.push(L),s++}return mr.errors=e,
l.props=d,s===0}mr.evaluated={dynamicProps:!0,dynamicItems:!1};var vs=cr;function cr(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=cr.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),J(r,{instancePath:t,parentData:b,parentDataProperty:k,rootData:o,dynamicAnchors:a})||(e=e===null?J.errors:e.concat(J.errors),
s=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.Otp===void 0){let n={instancePath:t,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
Otp"},message:"must have required property 'Otp'"};e===null?e=[n]:e.push(n),s++}if(r.Email===void 0){let n={instancePath:t,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"Email"},message:"must have required property 'Email'"};e===null?e=[n]:e.push(n),s++}if(r.Otp!==void 0&&(z(r.Otp,{instancePath:t+
"/Otp",parentData:r,parentDataProperty:"Otp",rootData:o,dynamicAnchors:a})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.Email!==void 0&&(E(r.Email,{instancePath:t+
"/Email",parentData:r,parentDataProperty:"Email",rootData:o,dynamicAnchors:a})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.uuid!==void 0){let n=r.uuid;
if(typeof n=="string"){if(x(n)>64){let i={instancePath:t+"/uuid",schemaPath:"#/allOf/1/properties/uuid/maxLength",keyword:"maxLength",params:{bounds:[0,64]},message:"\
must NOT have more than 64 characters"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/uuid",schemaPath:"#/allOf/1/properties/uuid/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,schemaPath:"#/allOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return cr.errors=e,s===0}cr.evaluated={props:{Otp:!0,Email:!0,uuid:!0,SecurityAnswer:!0,"g\
-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,dynamicItems:!1};var Is=yr;function yr(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=yr.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsPosted===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsPosted"},message:"must have required property 'IsPosted'"};e===null?e=[i]:e.push(i),s++}if(r.Data===void 0){let i={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Data"},message:"must have required property 'Data'"};e===null?e=[i]:e.push(i),s++}for(let i in r)
if(!(i==="IsPosted"||i==="Data")){let f={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"};e===null?e=[f]:e.push(f),s++}if(r.IsPosted!==void 0){let i=r.IsPosted;if(typeof i!="boolean"){let f={instancePath:t+"/IsPo\
sted",schemaPath:"#/properties/IsPosted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[f]:e.push(f),s++}if(i!==!0){let f={instancePath:t+
"/IsPosted",schemaPath:"#/properties/IsPosted/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[f]:e.push(f),s++}}
if(r.Data!==void 0){let i=r.Data,f=s,g=!1,d=null,v=s;re(i,{instancePath:t+"/Data",parentData:r,parentDataProperty:"Data",rootData:o,dynamicAnchors:a})||(e=e===null?
re.errors:e.concat(re.errors),s=e.length);var n=v===s;n&&(g=!0,d=0);let I=s;if(i!==null){let L={instancePath:t+"/Data",schemaPath:"#/properties/Data/oneOf/1/typ\
e",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[L]:e.push(L),s++}var n=I===s;if(n&&g?(g=!1,d=[d,1]):n&&(g=!0,d=1),g)s=f,e!==null&&(f?
e.length=f:e=null);else{let L={instancePath:t+"/Data",schemaPath:"#/properties/Data/oneOf",keyword:"oneOf",params:{passingSchemas:d},message:"must match exactly\
 one schema in oneOf"};e===null?e=[L]:e.push(L),s++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[i]:e.push(i),s++}return yr.errors=e,s===0}yr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rr=ye,Ds=dr;function dr(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=dr.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.IsPosted===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"IsPosted"},message:"must have required property 'IsPosted'"};e===null?e=[n]:e.push(n),s++}if(r.UUID===void 0){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"UUID"},message:"must have required property 'UUID'"};e===null?e=[n]:e.push(n),s++}for(let n in r)
if(!(n==="IsPosted"||n==="UUID")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}if(r.IsPosted!==void 0){let n=r.IsPosted;if(typeof n!="boolean"){let i={instancePath:t+"/IsPo\
sted",schemaPath:"#/properties/IsPosted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(n!==!0){let i={instancePath:t+
"/IsPosted",schemaPath:"#/properties/IsPosted/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[i]:e.push(i),s++}}
if(r.UUID!==void 0){let n=r.UUID;if(typeof n=="string"){if(x(n)>64){let i={instancePath:t+"/UUID",schemaPath:"#/properties/UUID/maxLength",keyword:"maxLength",params:{
bounds:[0,64]},message:"must NOT have more than 64 characters"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:t+"/UUID",schemaPath:"#/properties/UUID/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return dr.errors=e,s===0}dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ks=me,
ws=ne;var Ts=hr;var Z=_e;function A(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=A.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let n=typeof r,i;if(n=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],n=typeof r,typeof r==
"string"&&(i=r)),i===void 0)if(n=="number"||n=="boolean")i=""+r;else if(r===null)i="";else{let f={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}i!==void 0&&(r=i,b!==void 0&&(b[k]=i))}if(typeof r=="string"&&Z(r)>2048){let n={instancePath:t,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,2048]},message:"must NOT have more than 2048 characters"};e===null?e=[n]:e.push(n),s++}return A.errors=e,s===
0}A.evaluated={dynamicProps:!1,dynamicItems:!1};function w(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=w.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let n=typeof r,i;if(n=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],n=typeof r,typeof r=="strin\
g"&&(i=r)),i===void 0)if(n=="number"||n=="boolean")i=""+r;else if(r===null)i="";else{let f={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[f]:e.push(f),s++}i!==void 0&&(r=i,b!==void 0&&(b[k]=i))}if(typeof r=="string"&&Z(r)>255){let n={instancePath:t,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),s++}return w.errors=e,s===0}
w.evaluated={dynamicProps:!1,dynamicItems:!1};function j(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=j.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let n=typeof r,i;if(n=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],n=typeof r,typeof r=="strin\
g"&&(i=r)),i===void 0)if(n=="number"||n=="boolean")i=""+r;else if(r===null)i="";else{let f={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[f]:e.push(f),s++}i!==void 0&&(r=i,b!==void 0&&(b[k]=i))}if(typeof r=="string"&&Z(r)>4096){let n={instancePath:t,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,4096]},message:"must NOT have more than 4096 characters"};e===null?e=[n]:e.push(n),s++}return j.errors=e,s===
0}j.evaluated={dynamicProps:!1,dynamicItems:!1};function hr(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,
s=0,l=hr.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.loginUrl!==void 0&&(A(r.loginUrl,
{instancePath:t+"/loginUrl",parentData:r,parentDataProperty:"loginUrl",rootData:o,dynamicAnchors:a})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.verificationUrl!==
void 0&&(A(r.verificationUrl,{instancePath:t+"/verificationUrl",parentData:r,parentDataProperty:"verificationUrl",rootData:o,dynamicAnchors:a})||(e=e===null?A.errors:
e.concat(A.errors),s=e.length)),r.emailTemplate!==void 0&&(w(r.emailTemplate,{instancePath:t+"/emailTemplate",parentData:r,parentDataProperty:"emailTemplate",rootData:o,
dynamicAnchors:a})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.smsTemplate!==void 0&&(w(r.smsTemplate,{instancePath:t+"/smsTemplate",parentData:r,parentDataProperty:"\
smsTemplate",rootData:o,dynamicAnchors:a})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.fields!==void 0){let n=r.fields;if(typeof n!="string"){let i=typeof n,
f;if(i=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],i=typeof n,typeof n=="string"&&(f=n)),f===void 0)if(i=="number"||i=="boolean")f=""+n;else if(n===null)f=
"";else{let g={instancePath:t+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(
g),s++}f!==void 0&&(n=f,r!==void 0&&(r.fields=f))}if(typeof n=="string"&&Z(n)>2e3){let i={instancePath:t+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"\
maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[i]:e.push(i),s++}}if(r.options!==void 0&&(w(r.options,{instancePath:t+
"/options",parentData:r,parentDataProperty:"options",rootData:o,dynamicAnchors:a})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.passwordDelegation!==
void 0){let n=r.passwordDelegation;if(typeof n!="boolean"){let i=typeof n,f;if(i=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],i=typeof n,typeof n=="boolean"&&
(f=n)),f===void 0)if(n==="false"||n===0||n===null)f=!1;else if(n==="true"||n===1)f=!0;else{let g={instancePath:t+"/passwordDelegation",schemaPath:"#/properties/\
passwordDelegation/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[g]:e.push(g),s++}f!==void 0&&(n=f,r!==void 0&&(r.passwordDelegation=
f))}}r["g-recaptcha-response"]!==void 0&&(j(r["g-recaptcha-response"],{instancePath:t+"/g-recaptcha-response",parentData:r,parentDataProperty:"g-recaptcha-respo\
nse",rootData:o,dynamicAnchors:a})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r["h-captcha-response"]!==void 0&&(j(r["h-captcha-response"],{instancePath:t+
"/h-captcha-response",parentData:r,parentDataProperty:"h-captcha-response",rootData:o,dynamicAnchors:a})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.
qq_captcha_ticket!==void 0&&(j(r.qq_captcha_ticket,{instancePath:t+"/qq_captcha_ticket",parentData:r,parentDataProperty:"qq_captcha_ticket",rootData:o,dynamicAnchors:a})||
(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.qq_captcha_randstr!==void 0&&(w(r.qq_captcha_randstr,{instancePath:t+"/qq_captcha_randstr",parentData:r,parentDataProperty:"\
qq_captcha_randstr",rootData:o,dynamicAnchors:a})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.rbaBrowserEmailTemplate!==void 0&&(w(r.rbaBrowserEmailTemplate,
{instancePath:t+"/rbaBrowserEmailTemplate",parentData:r,parentDataProperty:"rbaBrowserEmailTemplate",rootData:o,dynamicAnchors:a})||(e=e===null?w.errors:e.concat(
w.errors),s=e.length)),r.rbaBrowserSmsTemplate!==void 0&&(w(r.rbaBrowserSmsTemplate,{instancePath:t+"/rbaBrowserSmsTemplate",parentData:r,parentDataProperty:"rb\
aBrowserSmsTemplate",rootData:o,dynamicAnchors:a})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.rbaCityEmailTemplate!==void 0&&(w(r.rbaCityEmailTemplate,
{instancePath:t+"/rbaCityEmailTemplate",parentData:r,parentDataProperty:"rbaCityEmailTemplate",rootData:o,dynamicAnchors:a})||(e=e===null?w.errors:e.concat(w.errors),
s=e.length)),r.rbaCitySmsTemplate!==void 0&&(w(r.rbaCitySmsTemplate,{instancePath:t+"/rbaCitySmsTemplate",parentData:r,parentDataProperty:"rbaCitySmsTemplate",rootData:o,
dynamicAnchors:a})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.rbaCountryEmailTemplate!==void 0&&(w(r.rbaCountryEmailTemplate,{instancePath:t+"/rbaC\
ountryEmailTemplate",parentData:r,parentDataProperty:"rbaCountryEmailTemplate",rootData:o,dynamicAnchors:a})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),
r.rbaCountrySmsTemplate!==void 0&&(w(r.rbaCountrySmsTemplate,{instancePath:t+"/rbaCountrySmsTemplate",parentData:r,parentDataProperty:"rbaCountrySmsTemplate",rootData:o,
dynamicAnchors:a})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.rbaIpEmailTemplate!==void 0&&(w(r.rbaIpEmailTemplate,{instancePath:t+"/rbaIpEmailTemp\
late",parentData:r,parentDataProperty:"rbaIpEmailTemplate",rootData:o,dynamicAnchors:a})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.rbaIpSmsTemplate!==
void 0&&(w(r.rbaIpSmsTemplate,{instancePath:t+"/rbaIpSmsTemplate",parentData:r,parentDataProperty:"rbaIpSmsTemplate",rootData:o,dynamicAnchors:a})||(e=e===null?
w.errors:e.concat(w.errors),s=e.length)),r.rbaOneclickEmailTemplate!==void 0&&(w(r.rbaOneclickEmailTemplate,{instancePath:t+"/rbaOneclickEmailTemplate",parentData:r,
parentDataProperty:"rbaOneclickEmailTemplate",rootData:o,dynamicAnchors:a})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.rbaOTPSmsTemplate!==void 0&&
(w(r.rbaOTPSmsTemplate,{instancePath:t+"/rbaOTPSmsTemplate",parentData:r,parentDataProperty:"rbaOTPSmsTemplate",rootData:o,dynamicAnchors:a})||(e=e===null?w.errors:
e.concat(w.errors),s=e.length))}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.
push(n),s++}return hr.errors=e,s===0}hr.evaluated={props:{loginUrl:!0,verificationUrl:!0,emailTemplate:!0,smsTemplate:!0,fields:!0,options:!0,passwordDelegation:!0,
"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0,rbaBrowserEmailTemplate:!0,rbaBrowserSmsTemplate:!0,rbaCityEmailTemplate:!0,
rbaCitySmsTemplate:!0,rbaCountryEmailTemplate:!0,rbaCountrySmsTemplate:!0,rbaIpEmailTemplate:!0,rbaIpSmsTemplate:!0,rbaOneclickEmailTemplate:!0,rbaOTPSmsTemplate:!0},
dynamicProps:!1,dynamicItems:!1};var Ls=Pr;function Pr(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=Pr.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.resetPasswordUrl!==void 0&&(A(r.resetPasswordUrl,{instancePath:t+"/resetPass\
wordUrl",parentData:r,parentDataProperty:"resetPasswordUrl",rootData:o,dynamicAnchors:a})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.emailTemplate!==
void 0&&(w(r.emailTemplate,{instancePath:t+"/emailTemplate",parentData:r,parentDataProperty:"emailTemplate",rootData:o,dynamicAnchors:a})||(e=e===null?w.errors:
e.concat(w.errors),s=e.length)),r["g-recaptcha-response"]!==void 0&&(j(r["g-recaptcha-response"],{instancePath:t+"/g-recaptcha-response",parentData:r,parentDataProperty:"\
g-recaptcha-response",rootData:o,dynamicAnchors:a})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r["h-captcha-response"]!==void 0&&(j(r["h-captcha-resp\
onse"],{instancePath:t+"/h-captcha-response",parentData:r,parentDataProperty:"h-captcha-response",rootData:o,dynamicAnchors:a})||(e=e===null?j.errors:e.concat(j.
errors),s=e.length)),r.qq_captcha_ticket!==void 0&&(j(r.qq_captcha_ticket,{instancePath:t+"/qq_captcha_ticket",parentData:r,parentDataProperty:"qq_captcha_ticke\
t",rootData:o,dynamicAnchors:a})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.qq_captcha_randstr!==void 0&&(w(r.qq_captcha_randstr,{instancePath:t+"/\
qq_captcha_randstr",parentData:r,parentDataProperty:"qq_captcha_randstr",rootData:o,dynamicAnchors:a})||(e=e===null?w.errors:e.concat(w.errors),s=e.length));else{
let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Pr.errors=e,s===0}
Pr.evaluated={props:{resetPasswordUrl:!0,emailTemplate:!0,"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,
dynamicItems:!1};var Er=gr;function gr(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=gr.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r["g-recaptcha-response"]!==void 0&&(j(r["g-recaptcha-response"],{instancePath:t+
"/g-recaptcha-response",parentData:r,parentDataProperty:"g-recaptcha-response",rootData:o,dynamicAnchors:a})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),
r["h-captcha-response"]!==void 0&&(j(r["h-captcha-response"],{instancePath:t+"/h-captcha-response",parentData:r,parentDataProperty:"h-captcha-response",rootData:o,
dynamicAnchors:a})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.qq_captcha_ticket!==void 0&&(j(r.qq_captcha_ticket,{instancePath:t+"/qq_captcha_ticke\
t",parentData:r,parentDataProperty:"qq_captcha_ticket",rootData:o,dynamicAnchors:a})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.qq_captcha_randstr!==
void 0&&(w(r.qq_captcha_randstr,{instancePath:t+"/qq_captcha_randstr",parentData:r,parentDataProperty:"qq_captcha_randstr",rootData:o,dynamicAnchors:a})||(e=e===
null?w.errors:e.concat(w.errors),s=e.length));else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[n]:e.push(n),s++}return gr.errors=e,s===0}gr.evaluated={props:{"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},
dynamicProps:!1,dynamicItems:!1};var Fr=br;function br(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=br.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.smsTemplate!==void 0&&(w(r.smsTemplate,{instancePath:t+"/smsTemplate",parentData:r,
parentDataProperty:"smsTemplate",rootData:o,dynamicAnchors:a})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.isVoiceOtp!==void 0){let n=r.isVoiceOtp;if(typeof n!=
"boolean"){let i=typeof n,f;if(i=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],i=typeof n,typeof n=="boolean"&&(f=n)),f===void 0)if(n==="false"||n===0||n===
null)f=!1;else if(n==="true"||n===1)f=!0;else{let g={instancePath:t+"/isVoiceOtp",schemaPath:"#/properties/isVoiceOtp/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[g]:e.push(g),s++}f!==void 0&&(n=f,r!==void 0&&(r.isVoiceOtp=f))}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return br.errors=e,s===0}br.evaluated={props:{smsTemplate:!0,isVoiceOtp:!0},
dynamicProps:!1,dynamicItems:!1};var Mr=vr;function vr(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=vr.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.emailTemplate!==void 0&&(w(r.emailTemplate,{instancePath:t+"/emailTemplate",
parentData:r,parentDataProperty:"emailTemplate",rootData:o,dynamicAnchors:a})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.resetPINUrl!==void 0&&(A(r.
resetPINUrl,{instancePath:t+"/resetPINUrl",parentData:r,parentDataProperty:"resetPINUrl",rootData:o,dynamicAnchors:a})||(e=e===null?A.errors:e.concat(A.errors),
s=e.length));else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return vr.
errors=e,s===0}vr.evaluated={props:{emailTemplate:!0,resetPINUrl:!0},dynamicProps:!1,dynamicItems:!1};var xs=Ir;function Ir(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=Ir.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.pinAuthToken===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"pinAuthToken"},message:"must have required property 'pinAuthToken'"};e===null?e=[n]:e.push(n),s++}if(r.pinAuthToken!==void 0){
let n=r.pinAuthToken;if(typeof n!="string"){let i=typeof n,f;if(i=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],i=typeof n,typeof n=="string"&&(f=n)),f===void 0)
if(i=="number"||i=="boolean")f=""+n;else if(n===null)f="";else{let g={instancePath:t+"/pinAuthToken",schemaPath:"#/properties/pinAuthToken/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),s++}f!==void 0&&(n=f,r!==void 0&&(r.pinAuthToken=f))}if(typeof n=="string"){if(Z(n)>100){
let i={instancePath:t+"/pinAuthToken",schemaPath:"#/properties/pinAuthToken/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more t\
han 100 characters"};e===null?e=[i]:e.push(i),s++}if(Z(n)<1){let i={instancePath:t+"/pinAuthToken",schemaPath:"#/properties/pinAuthToken/minLength",keyword:"min\
Length",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),s++}}}if(r.fields!==void 0){let n=r.fields;if(typeof n!=
"string"){let i=typeof n,f;if(i=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],i=typeof n,typeof n=="string"&&(f=n)),f===void 0)if(i=="number"||i=="boolean")
f=""+n;else if(n===null)f="";else{let g={instancePath:t+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[g]:e.push(g),s++}f!==void 0&&(n=f,r!==void 0&&(r.fields=f))}if(typeof n=="string"&&Z(n)>2e3){let i={instancePath:t+"/fields",schemaPath:"#/p\
roperties/fields/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[i]:e.push(i),s++}}}else{let n={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Ir.errors=e,s===0}Ir.evaluated=
{props:{pinAuthToken:!0,fields:!0},dynamicProps:!1,dynamicItems:!1};var Ns=Dr;function Dr(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=Dr.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.session_token===void 0){let n={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"session_token"},message:"must have required property 'session_token'"};e===null?e=[n]:e.push(n),s++}if(r.session_token!==void 0){
let n=r.session_token;if(typeof n!="string"){let i=typeof n,f;if(i=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],i=typeof n,typeof n=="string"&&(f=n)),f===void 0)
if(i=="number"||i=="boolean")f=""+n;else if(n===null)f="";else{let g={instancePath:t+"/session_token",schemaPath:"#/properties/session_token/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),s++}f!==void 0&&(n=f,r!==void 0&&(r.session_token=f))}if(typeof n=="string"){if(Z(n)>100){
let i={instancePath:t+"/session_token",schemaPath:"#/properties/session_token/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more\
 than 100 characters"};e===null?e=[i]:e.push(i),s++}if(Z(n)<1){let i={instancePath:t+"/session_token",schemaPath:"#/properties/session_token/minLength",keyword:"\
minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),s++}}}}else{let n={instancePath:t,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Dr.errors=e,s===0}Dr.evaluated={props:{session_token:!0},
dynamicProps:!1,dynamicItems:!1};var Cs=kr;function kr(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=kr.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))r.emailTemplate!==void 0&&(w(r.emailTemplate,{instancePath:t+"/emailTemplate",
parentData:r,parentDataProperty:"emailTemplate",rootData:o,dynamicAnchors:a})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.verificationUrl!==void 0&&
(A(r.verificationUrl,{instancePath:t+"/verificationUrl",parentData:r,parentDataProperty:"verificationUrl",rootData:o,dynamicAnchors:a})||(e=e===null?A.errors:e.
concat(A.errors),s=e.length));else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(
n),s++}return kr.errors=e,s===0}kr.evaluated={props:{emailTemplate:!0,verificationUrl:!0},dynamicProps:!1,dynamicItems:!1};var qs=wr;function wr(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=wr.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.emailTemplate!==void 0&&(w(r.emailTemplate,{instancePath:t+"/emailTempla\
te",parentData:r,parentDataProperty:"emailTemplate",rootData:o,dynamicAnchors:a})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.welcomeEmailTemplate!==
void 0&&(w(r.welcomeEmailTemplate,{instancePath:t+"/welcomeEmailTemplate",parentData:r,parentDataProperty:"welcomeEmailTemplate",rootData:o,dynamicAnchors:a})||
(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.smsTemplate!==void 0&&(w(r.smsTemplate,{instancePath:t+"/smsTemplate",parentData:r,parentDataProperty:"sm\
sTemplate",rootData:o,dynamicAnchors:a})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.verificationUrl!==void 0&&(A(r.verificationUrl,{instancePath:t+
"/verificationUrl",parentData:r,parentDataProperty:"verificationUrl",rootData:o,dynamicAnchors:a})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.isVoiceOtp!==
void 0){let n=r.isVoiceOtp;if(typeof n!="boolean"){let i=typeof n,f;if(i=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],i=typeof n,typeof n=="boolean"&&(f=n)),
f===void 0)if(n==="false"||n===0||n===null)f=!1;else if(n==="true"||n===1)f=!0;else{let g={instancePath:t+"/isVoiceOtp",schemaPath:"#/properties/isVoiceOtp/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[g]:e.push(g),s++}f!==void 0&&(n=f,r!==void 0&&(r.isVoiceOtp=f))}}if(r.fields!==void 0){
let n=r.fields;if(typeof n!="string"){let i=typeof n,f;if(i=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],i=typeof n,typeof n=="string"&&(f=n)),f===void 0)if(i==
"number"||i=="boolean")f=""+n;else if(n===null)f="";else{let g={instancePath:t+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[g]:e.push(g),s++}f!==void 0&&(n=f,r!==void 0&&(r.fields=f))}if(typeof n=="string"&&Z(n)>2e3){let i={instancePath:t+"/\
fields",schemaPath:"#/properties/fields/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[i]:
e.push(i),s++}}r.options!==void 0&&(w(r.options,{instancePath:t+"/options",parentData:r,parentDataProperty:"options",rootData:o,dynamicAnchors:a})||(e=e===null?
w.errors:e.concat(w.errors),s=e.length)),r.invitation_token!==void 0&&(w(r.invitation_token,{instancePath:t+"/invitation_token",parentData:r,parentDataProperty:"\
invitation_token",rootData:o,dynamicAnchors:a})||(e=e===null?w.errors:e.concat(w.errors),s=e.length))}else{let n={instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return wr.errors=e,s===0}wr.evaluated={props:{emailTemplate:!0,welcomeEmailTemplate:!0,
smsTemplate:!0,verificationUrl:!0,isVoiceOtp:!0,fields:!0,options:!0,invitation_token:!0},dynamicProps:!1,dynamicItems:!1};var $s=Tr;function Tr(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=Tr.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.emailTemplate!==void 0&&(w(r.emailTemplate,{instancePath:t+"/emailTempla\
te",parentData:r,parentDataProperty:"emailTemplate",rootData:o,dynamicAnchors:a})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.welcomeEmailTemplate!==
void 0&&(w(r.welcomeEmailTemplate,{instancePath:t+"/welcomeEmailTemplate",parentData:r,parentDataProperty:"welcomeEmailTemplate",rootData:o,dynamicAnchors:a})||
(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.smsTemplate!==void 0&&(w(r.smsTemplate,{instancePath:t+"/smsTemplate",parentData:r,parentDataProperty:"sm\
sTemplate",rootData:o,dynamicAnchors:a})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.verificationUrl!==void 0&&(A(r.verificationUrl,{instancePath:t+
"/verificationUrl",parentData:r,parentDataProperty:"verificationUrl",rootData:o,dynamicAnchors:a})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.isVoiceOtp!==
void 0){let n=r.isVoiceOtp;if(typeof n!="boolean"){let i=typeof n,f;if(i=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],i=typeof n,typeof n=="boolean"&&(f=n)),
f===void 0)if(n==="false"||n===0||n===null)f=!1;else if(n==="true"||n===1)f=!0;else{let g={instancePath:t+"/isVoiceOtp",schemaPath:"#/properties/isVoiceOtp/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[g]:e.push(g),s++}f!==void 0&&(n=f,r!==void 0&&(r.isVoiceOtp=f))}}if(r.fields!==void 0){
let n=r.fields;if(typeof n!="string"){let i=typeof n,f;if(i=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],i=typeof n,typeof n=="string"&&(f=n)),f===void 0)if(i==
"number"||i=="boolean")f=""+n;else if(n===null)f="";else{let g={instancePath:t+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[g]:e.push(g),s++}f!==void 0&&(n=f,r!==void 0&&(r.fields=f))}if(typeof n=="string"&&Z(n)>2e3){let i={instancePath:t+"/\
fields",schemaPath:"#/properties/fields/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[i]:
e.push(i),s++}}r.options!==void 0&&(w(r.options,{instancePath:t+"/options",parentData:r,parentDataProperty:"options",rootData:o,dynamicAnchors:a})||(e=e===null?
w.errors:e.concat(w.errors),s=e.length)),r.invitation_token!==void 0&&(w(r.invitation_token,{instancePath:t+"/invitation_token",parentData:r,parentDataProperty:"\
invitation_token",rootData:o,dynamicAnchors:a})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r["g-recaptcha-response"]!==void 0&&(j(r["g-recaptcha-resp\
onse"],{instancePath:t+"/g-recaptcha-response",parentData:r,parentDataProperty:"g-recaptcha-response",rootData:o,dynamicAnchors:a})||(e=e===null?j.errors:e.concat(
j.errors),s=e.length)),r["h-captcha-response"]!==void 0&&(j(r["h-captcha-response"],{instancePath:t+"/h-captcha-response",parentData:r,parentDataProperty:"h-cap\
tcha-response",rootData:o,dynamicAnchors:a})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.qq_captcha_ticket!==void 0&&(j(r.qq_captcha_ticket,{instancePath:t+
"/qq_captcha_ticket",parentData:r,parentDataProperty:"qq_captcha_ticket",rootData:o,dynamicAnchors:a})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.qq_captcha_randstr!==
void 0&&(w(r.qq_captcha_randstr,{instancePath:t+"/qq_captcha_randstr",parentData:r,parentDataProperty:"qq_captcha_randstr",rootData:o,dynamicAnchors:a})||(e=e===
null?w.errors:e.concat(w.errors),s=e.length))}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[n]:e.push(n),s++}return Tr.errors=e,s===0}Tr.evaluated={props:{emailTemplate:!0,welcomeEmailTemplate:!0,smsTemplate:!0,verificationUrl:!0,isVoiceOtp:!0,
fields:!0,options:!0,invitation_token:!0,"g-recaptcha-response":!0,"h-captcha-response":!0,qq_captcha_ticket:!0,qq_captcha_randstr:!0},dynamicProps:!1,dynamicItems:!1};
var Os=Lr;function qe(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=qe.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let n=typeof r,i;if(n=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],n=typeof r,typeof r=="strin\
g"&&(i=r)),i===void 0)if(n=="number"||n=="boolean")i=""+r;else if(r===null)i="";else{let f={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[f]:e.push(f),s++}i!==void 0&&(r=i,b!==void 0&&(b[k]=i))}if(typeof r=="string"&&Z(r)>255){let n={instancePath:t,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),s++}return qe.errors=e,s===0}
qe.evaluated={dynamicProps:!1,dynamicItems:!1};function $e(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=$e.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let n=typeof r,i;if(n=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],n=typeof r,typeof r=="strin\
g"&&(i=r)),i===void 0)if(n=="number"||n=="boolean")i=""+r;else if(r===null)i="";else{let f={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[f]:e.push(f),s++}i!==void 0&&(r=i,b!==void 0&&(b[k]=i))}if(typeof r=="string"&&Z(r)>20){let n={instancePath:t,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,20]},message:"must NOT have more than 20 characters"};e===null?e=[n]:e.push(n),s++}return $e.errors=e,s===0}$e.
evaluated={dynamicProps:!1,dynamicItems:!1};function Oe(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=Oe.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let n=typeof r,i;if(n=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],n=typeof r,typeof r=="strin\
g"&&(i=r)),i===void 0)if(n=="number"||n=="boolean")i=""+r;else if(r===null)i="";else{let f={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[f]:e.push(f),s++}i!==void 0&&(r=i,b!==void 0&&(b[k]=i))}if(typeof r=="string"&&Z(r)>254){let n={instancePath:t,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[n]:e.push(n),s++}return Oe.errors=e,s===0}
Oe.evaluated={dynamicProps:!1,dynamicItems:!1};function Lr(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,
s=0,l=Lr.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.verificationToken!==void 0&&
(qe(r.verificationToken,{instancePath:t+"/verificationToken",parentData:r,parentDataProperty:"verificationToken",rootData:o,dynamicAnchors:a})||(e=e===null?qe.errors:
e.concat(qe.errors),s=e.length)),r.otp!==void 0&&($e(r.otp,{instancePath:t+"/otp",parentData:r,parentDataProperty:"otp",rootData:o,dynamicAnchors:a})||(e=e===null?
$e.errors:e.concat($e.errors),s=e.length)),r.email!==void 0&&(Oe(r.email,{instancePath:t+"/email",parentData:r,parentDataProperty:"email",rootData:o,dynamicAnchors:a})||
(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)),r.url!==void 0&&(A(r.url,{instancePath:t+"/url",parentData:r,parentDataProperty:"url",rootData:o,dynamicAnchors:a})||
(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.uuid!==void 0){let n=r.uuid;if(typeof n!="string"){let i=typeof n,f;if(i=="object"&&Array.isArray(n)&&n.length==
1&&(n=n[0],i=typeof n,typeof n=="string"&&(f=n)),f===void 0)if(i=="number"||i=="boolean")f=""+n;else if(n===null)f="";else{let g={instancePath:t+"/uuid",schemaPath:"\
#/properties/uuid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),s++}f!==void 0&&(n=f,r!==void 0&&(r.uuid=f))}if(typeof n==
"string"&&Z(n)>64){let i={instancePath:t+"/uuid",schemaPath:"#/properties/uuid/maxLength",keyword:"maxLength",params:{bounds:[0,64]},message:"must NOT have more\
 than 64 characters"};e===null?e=[i]:e.push(i),s++}}if(r.welcomeEmailTemplate!==void 0&&(w(r.welcomeEmailTemplate,{instancePath:t+"/welcomeEmailTemplate",parentData:r,
parentDataProperty:"welcomeEmailTemplate",rootData:o,dynamicAnchors:a})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.fields!==void 0){let n=r.fields;
if(typeof n!="string"){let i=typeof n,f;if(i=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],i=typeof n,typeof n=="string"&&(f=n)),f===void 0)if(i=="number"||
i=="boolean")f=""+n;else if(n===null)f="";else{let g={instancePath:t+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[g]:e.push(g),s++}f!==void 0&&(n=f,r!==void 0&&(r.fields=f))}if(typeof n=="string"&&Z(n)>2e3){let i={instancePath:t+"/fields",schemaPath:"\
#/properties/fields/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[i]:e.push(i),s++}}}else{
let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Lr.errors=e,s===0}
Lr.evaluated={props:{verificationToken:!0,otp:!0,email:!0,url:!0,uuid:!0,welcomeEmailTemplate:!0,fields:!0},dynamicProps:!1,dynamicItems:!1};var Es=xr;function xr(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=xr.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.url!==void 0&&(A(r.url,{instancePath:t+"/url",parentData:r,parentDataProperty:"\
url",rootData:o,dynamicAnchors:a})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.welcomeEmailTemplate!==void 0&&(w(r.welcomeEmailTemplate,{instancePath:t+
"/welcomeEmailTemplate",parentData:r,parentDataProperty:"welcomeEmailTemplate",rootData:o,dynamicAnchors:a})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),
r.fields!==void 0){let n=r.fields;if(typeof n!="string"){let i=typeof n,f;if(i=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],i=typeof n,typeof n=="string"&&
(f=n)),f===void 0)if(i=="number"||i=="boolean")f=""+n;else if(n===null)f="";else{let g={instancePath:t+"/fields",schemaPath:"#/properties/fields/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),s++}f!==void 0&&(n=f,r!==void 0&&(r.fields=f))}if(typeof n=="string"&&Z(n)>2e3){
let i={instancePath:t+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 cha\
racters"};e===null?e=[i]:e.push(i),s++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),s++}return xr.errors=e,s===0}xr.evaluated={props:{url:!0,welcomeEmailTemplate:!0,fields:!0},dynamicProps:!1,dynamicItems:!1};var js=Nr;function Ee(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=Ee.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let n=typeof r,i;if(n=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],n=typeof r,typeof r=="strin\
g"&&(i=r)),i===void 0)if(n=="number"||n=="boolean")i=""+r;else if(r===null)i="";else{let f={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[f]:e.push(f),s++}i!==void 0&&(r=i,b!==void 0&&(b[k]=i))}if(typeof r=="string"&&Z(r)>255){let n={instancePath:t,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),s++}return Ee.errors=e,s===0}
Ee.evaluated={dynamicProps:!1,dynamicItems:!1};function Nr(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,
s=0,l=Nr.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.username===void 0){let n={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"username"},message:"must have required property 'username'"};e===null?e=[n]:e.
push(n),s++}r.username!==void 0&&(Ee(r.username,{instancePath:t+"/username",parentData:r,parentDataProperty:"username",rootData:o,dynamicAnchors:a})||(e=e===null?
Ee.errors:e.concat(Ee.errors),s=e.length))}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),s++}return Nr.errors=e,s===0}Nr.evaluated={props:{username:!0},dynamicProps:!1,dynamicItems:!1};var Ss=Cr;function je(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=je.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let n=typeof r,i;if(n=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],n=typeof r,typeof r=="strin\
g"&&(i=r)),i===void 0)if(n=="number"||n=="boolean")i=""+r;else if(r===null)i="";else{let f={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[f]:e.push(f),s++}i!==void 0&&(r=i,b!==void 0&&(b[k]=i))}if(typeof r=="string"&&Z(r)>30){let n={instancePath:t,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,30]},message:"must NOT have more than 30 characters"};e===null?e=[n]:e.push(n),s++}return je.errors=e,s===0}je.
evaluated={dynamicProps:!1,dynamicItems:!1};function Cr(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,
s=0,l=Cr.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.phone===void 0){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"phone"},message:"must have required property 'phone'"};e===null?e=[n]:e.push(n),s++}r.phone!==
void 0&&(je(r.phone,{instancePath:t+"/phone",parentData:r,parentDataProperty:"phone",rootData:o,dynamicAnchors:a})||(e=e===null?je.errors:e.concat(je.errors),s=
e.length))}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Cr.
errors=e,s===0}Cr.evaluated={props:{phone:!0},dynamicProps:!1,dynamicItems:!1};var Us=qr;function Se(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=Se.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let n=typeof r,i;if(n=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],n=typeof r,typeof r=="strin\
g"&&(i=r)),i===void 0)if(n=="number"||n=="boolean")i=""+r;else if(r===null)i="";else{let f={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[f]:e.push(f),s++}i!==void 0&&(r=i,b!==void 0&&(b[k]=i))}if(typeof r=="string"&&Z(r)>255){let n={instancePath:t,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,255]},message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),s++}return Se.errors=e,s===0}
Se.evaluated={dynamicProps:!1,dynamicItems:!1};function qr(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,
s=0,l=qr.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.clientguid===void 0){let n={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"clientguid"},message:"must have required property 'clientguid'"};e===null?e=[
n]:e.push(n),s++}r.clientguid!==void 0&&(Se(r.clientguid,{instancePath:t+"/clientguid",parentData:r,parentDataProperty:"clientguid",rootData:o,dynamicAnchors:a})||
(e=e===null?Se.errors:e.concat(Se.errors),s=e.length))}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[n]:e.push(n),s++}return qr.errors=e,s===0}qr.evaluated={props:{clientguid:!0},dynamicProps:!1,dynamicItems:!1};var _s=$r;function $r(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=$r.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.preventRefresh!==void 0){let n=r.preventRefresh;if(typeof n!="boolean"){
let i=typeof n,f;if(i=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],i=typeof n,typeof n=="boolean"&&(f=n)),f===void 0)if(n==="false"||n===0||n===null)f=!1;else if(n===
"true"||n===1)f=!0;else{let g={instancePath:t+"/preventRefresh",schemaPath:"#/properties/preventRefresh/type",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"};e===null?e=[g]:e.push(g),s++}f!==void 0&&(n=f,r!==void 0&&(r.preventRefresh=f))}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return $r.errors=e,s===0}$r.evaluated={props:{preventRefresh:!0},dynamicProps:!1,dynamicItems:!1};
var As=Or;function Or(r,{instancePath:t="",parentData:b,parentDataProperty:k,rootData:o=r,dynamicAnchors:a={}}={}){let e=null,s=0,l=Or.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.fields!==void 0){let n=r.fields;if(typeof n!="string"){let i=typeof n,f;
if(i=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],i=typeof n,typeof n=="string"&&(f=n)),f===void 0)if(i=="number"||i=="boolean")f=""+n;else if(n===null)f="";else{
let g={instancePath:t+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),s++}
f!==void 0&&(n=f,r!==void 0&&(r.fields=f))}if(typeof n=="string"&&Z(n)>2e3){let i={instancePath:t+"/fields",schemaPath:"#/properties/fields/maxLength",keyword:"\
maxLength",params:{bounds:[0,2e3]},message:"must NOT have more than 2000 characters"};e===null?e=[i]:e.push(i),s++}}r.emailTemplate!==void 0&&(w(r.emailTemplate,
{instancePath:t+"/emailTemplate",parentData:r,parentDataProperty:"emailTemplate",rootData:o,dynamicAnchors:a})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),
r.verificationUrl!==void 0&&(A(r.verificationUrl,{instancePath:t+"/verificationUrl",parentData:r,parentDataProperty:"verificationUrl",rootData:o,dynamicAnchors:a})||
(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.welcomeEmailTemplate!==void 0&&(w(r.welcomeEmailTemplate,{instancePath:t+"/welcomeEmailTemplate",parentData:r,
parentDataProperty:"welcomeEmailTemplate",rootData:o,dynamicAnchors:a})||(e=e===null?w.errors:e.concat(w.errors),s=e.length))}else{let n={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return Or.errors=e,s===0}Or.evaluated={props:{fields:!0,emailTemplate:!0,
verificationUrl:!0,welcomeEmailTemplate:!0},dynamicProps:!1,dynamicItems:!1};var tt={login:{query:Ts,body:{"application/json":Zr},response:{200:{"application/json":Sr},400:{"application/json":D},401:{"application/json":D},403:{"applicati\
on/json":D},429:{"application/json":D},500:{"application/json":D}}},forgotPassword:{query:Ls,body:{"application/json":Jr},response:{200:{"application/json":Y},400:{
"application/json":D},403:{"application/json":D},429:{"application/json":D},500:{"application/json":D}}},resetPassword:{query:Er,body:{"application/json":Xr},response:{
200:{"application/json":Ur},400:{"application/json":D},403:{"application/json":D},429:{"application/json":D},500:{"application/json":D}}},resetPasswordByPhone:{
query:Er,body:{"application/json":Yr},response:{200:{"application/json":es},400:{"application/json":D},403:{"application/json":D},429:{"application/json":D},500:{
"application/json":D}}},forgotPasswordByPhone:{query:Fr,body:{"application/json":rs},response:{200:{"application/json":_r},400:{"application/json":D},403:{"appl\
ication/json":D},429:{"application/json":D},500:{"application/json":D}}},changePassword:{query:Er,body:{"application/json":ss},response:{200:{"application/json":Y},
400:{"application/json":D},401:{"application/json":D},403:{"application/json":D},429:{"application/json":D},500:{"application/json":D}}},resetPasswordByAnswer:{
body:{"application/json":ts},response:{200:{"application/json":Ur},400:{"application/json":D},403:{"application/json":D},429:{"application/json":D},500:{"applic\
ation/json":D}}},forgotPinByEmail:{query:Mr,body:{"application/json":ns},response:{200:{"application/json":Y},400:{"application/json":D},403:{"application/json":D},
429:{"application/json":D},500:{"application/json":D}}},forgotPinByUsername:{query:Mr,body:{"application/json":is},response:{200:{"application/json":Y},400:{"ap\
plication/json":D},403:{"application/json":D},429:{"application/json":D},500:{"application/json":D}}},forgotPinByPhone:{query:Fr,body:{"application/json":os},response:{
200:{"application/json":_r},400:{"application/json":D},403:{"application/json":D},429:{"application/json":D},500:{"application/json":D}}},resetPinByToken:{body:{
"application/json":as},response:{200:{"application/json":Y},400:{"application/json":D},403:{"application/json":D},429:{"application/json":D},500:{"application/j\
son":D}}},resetPinByEmailCode:{body:{"application/json":ls},response:{200:{"application/json":Y},400:{"application/json":D},403:{"application/json":D},429:{"app\
lication/json":D},500:{"application/json":D}}},resetPinByPhoneCode:{body:{"application/json":ps},response:{200:{"application/json":Y},400:{"application/json":D},
403:{"application/json":D},429:{"application/json":D},500:{"application/json":D}}},resetPinByUsernameCode:{body:{"application/json":us},response:{200:{"applicat\
ion/json":Y},400:{"application/json":D},403:{"application/json":D},429:{"application/json":D},500:{"application/json":D}}},resetPinByEmailAnswer:{body:{"applica\
tion/json":fs},response:{200:{"application/json":Y},400:{"application/json":D},403:{"application/json":D},429:{"application/json":D},500:{"application/json":D}}},
resetPinByPhoneAnswer:{body:{"application/json":ms},response:{200:{"application/json":Y},400:{"application/json":D},403:{"application/json":D},429:{"application\
/json":D},500:{"application/json":D}}},resetPinByUsernameAnswer:{body:{"application/json":cs},response:{200:{"application/json":Y},400:{"application/json":D},403:{
"application/json":D},429:{"application/json":D},500:{"application/json":D}}},changePin:{body:{"application/json":ys},response:{200:{"application/json":Y},400:{
"application/json":D},401:{"application/json":D},403:{"application/json":D},429:{"application/json":D},500:{"application/json":D}}},setPin:{query:xs,body:{"appl\
ication/json":ds},response:{200:{"application/json":Sr},400:{"application/json":D},403:{"application/json":D},429:{"application/json":D},500:{"application/json":D}}},
endPinSession:{query:Ns,response:{200:{"application/json":Y},400:{"application/json":D},403:{"application/json":D},429:{"application/json":D},500:{"application/\
json":D}}},resendVerificationEmail:{query:Cs,body:{"application/json":hs},response:{200:{"application/json":Y},400:{"application/json":D},403:{"application/json":D},
429:{"application/json":D},500:{"application/json":D}}},register:{query:qs,body:{"application/json":Ps},response:{200:{"application/json":Ar},400:{"application/\
json":D},403:{"application/json":D},429:{"application/json":D},500:{"application/json":D}}},registerWithCaptcha:{query:$s,body:{"application/json":gs},response:{
200:{"application/json":Ar},400:{"application/json":D},403:{"application/json":D},429:{"application/json":D},500:{"application/json":D}}},checkOrVerifyEmail:{query:Os,
response:{200:{"application/json":bs},400:{"application/json":D},403:{"application/json":D},429:{"application/json":D},500:{"application/json":D}}},verifyEmailByOtp:{
query:Es,body:{"application/json":vs},response:{200:{"application/json":Is},400:{"application/json":D},403:{"application/json":D},429:{"application/json":D},500:{
"application/json":D}}},checkUsername:{query:js,response:{200:{"application/json":Rr},400:{"application/json":D},403:{"application/json":D},429:{"application/js\
on":D},500:{"application/json":D}}},checkPhone:{query:Ss,response:{200:{"application/json":Rr},400:{"application/json":D},403:{"application/json":D},429:{"appli\
cation/json":D},500:{"application/json":D}}},sendVerificationEmailForLinking:{query:Us,response:{200:{"application/json":Ds},400:{"application/json":D},403:{"ap\
plication/json":D},429:{"application/json":D},500:{"application/json":D}}},validateToken:{response:{200:{"application/json":ks},400:{"application/json":D},403:{
"application/json":D},429:{"application/json":D},500:{"application/json":D}}},invalidateToken:{query:_s,response:{200:{"application/json":Y},400:{"application/j\
son":D},403:{"application/json":D},429:{"application/json":D},500:{"application/json":D}}},getProfile:{query:As,response:{200:{"application/json":ws},400:{"appl\
ication/json":D},403:{"application/json":D},429:{"application/json":D},500:{"application/json":D}}}};
/** The compiled schemas of every operation. */
export const validators: { readonly [id in keyof operations]: OperationValidators } = tt;
