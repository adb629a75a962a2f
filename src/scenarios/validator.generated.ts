// generated from specs/scenario.yaml and specs/*/scenario.yaml, do not edit; run npm run generate
// @ts-nocheck: compiled schema, checked by its own tests
import type { SchemaNode, Validate } from "./schema.ts";

function Se(t){let a=0;for(let y=0;y<t.length;y++,a++){let h=t.charCodeAt(y),l=h>=55296&&h<=56319,u=t.charCodeAt(y+1);l&&u>=56320&&u<=57343&&y++}return a}var fe={date:Ie,"date-time":Fe,email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,
uuid:/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,uri:/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i};function Ie(t){let a=/^(\d{4})-(\d\d)-(\d\d)$/.
exec(t);if(!a)return!1;let[y,h,l]=[a[1],a[2],a[3]].map(Number);if(y===void 0||h===void 0||l===void 0)return!1;let e=[31,y%4===0&&(y%100!==0||y%400===0)?29:28,31,
30,31,30,31,31,30,31,30,31];return l>=1&&l<=(e[h-1]??0)}function Fe(t){let a=/^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;return/[t ]/i.
test(t.charAt(10))&&Ie(t.slice(0,10))&&a.test(t.slice(11))}function we(t,a){if(t===a)return!0;if(typeof t!="object"||typeof a!="object"||!t||!a||Array.isArray(t)!==Array.isArray(a))return!1;let[y,h]=[Object.entries(t),new Map(
Object.entries(a))];return y.length===h.size&&y.every(([l,u])=>h.has(l)&&we(u,h.get(l)))}var Te=he;var c=Se,Ae=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function V(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=V.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(c(t)>63){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,63]},
message:"must NOT have more than 63 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return V.errors=e,i===0}V.evaluated={dynamicProps:!1,dynamicItems:!1};var ge=fe["date-time"];function R(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=R.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.at===void 0){let r={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"at"},message:"must have required property 'at'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="at"||
r==="frozen")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have add\
itional properties"};e===null?e=[s]:e.push(s),i++}if(t.at!==void 0){let r=t.at;if(typeof r=="string"){if(!ge(r)){let s={instancePath:a+"/at",schemaPath:"#/prope\
rties/at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+
"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.frozen!==void 0&&typeof t.
frozen!="boolean"){let r={instancePath:a+"/frozen",schemaPath:"#/properties/frozen/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return R.errors=e,i===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ze={type:"object",additionalProperties:!1,properties:{code:{$ref:"codePolicy"},
password:{$ref:"passwordPolicy"},lockout:{$ref:"lockoutPolicy"},session:{$ref:"sessionPolicy"},token:{$ref:"tokenPolicy"},totp:{$ref:"totpPolicy"},deletion:{$ref:"\
deletionPolicy"},rateLimit:{$ref:"rateLimitPolicy"},enumerationSafe:{type:"boolean"},age:{$ref:"agePolicy"},approval:{$ref:"approvalPolicy"},stepUp:{$ref:"stepU\
pPolicy"},autoApproveProofing:{type:"boolean"},otp:{type:"object",additionalProperties:!1,properties:{strictAuthorization:{type:"boolean"}}},requireEmailVerification:{
type:"boolean"},cookie:{type:"object",additionalProperties:!1,properties:{secure:{type:"boolean"}}},vpn:{type:"boolean"},signOut:{type:"object",additionalProperties:!1,
properties:{killsAccess:{type:"boolean"}}},cashierMakesCompany:{type:"boolean"}},$id:"merchant.policy"},z=Object.prototype.hasOwnProperty,De={type:"object",additionalProperties:!1,
properties:{mode:{enum:["fixed","per-recipient","sequence","random"]},fixedCode:{type:"string",minLength:1,maxLength:64},sequence:{type:"array",minItems:1,items:{
type:"string",minLength:1,maxLength:64}},length:{type:"integer",minimum:1,maximum:20},lifetimeSeconds:{$ref:"seconds"},maxAttempts:{type:"integer",minimum:1},resendCooldownSeconds:{
$ref:"seconds"},linkCooldownSeconds:{$ref:"seconds"},linkLifetimeSeconds:{$ref:"seconds"},byPurpose:{type:"object",additionalProperties:!1,properties:{"sign-in":{
$ref:"purposePolicy"},"second-factor":{$ref:"purposePolicy"},"verify-identifier":{$ref:"purposePolicy"},"reset-password":{$ref:"purposePolicy"},"step-up":{$ref:"\
purposePolicy"},"bind-authenticator":{$ref:"purposePolicy"},"accept-invite":{$ref:"purposePolicy"}}}},$id:"codePolicy"};function g(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=g.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let r={instancePath:a,schemaPath:"#\
/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}return g.errors=e,i===0}g.evaluated={dynamicProps:!1,dynamicItems:!1};function b(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=b.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="lifetimeSeconds"||r==="maxAttempts"||r==="resendCool\
downSeconds"||r==="maxSends")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"m\
ust NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.lifetimeSeconds!==void 0&&(g(t.lifetimeSeconds,{instancePath:a+"/lifetimeSeconds",parentData:t,
parentDataProperty:"lifetimeSeconds",rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),t.maxAttempts!==void 0){let r=t.maxAttempts;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/maxAttempts",schemaPath:"#/properties/maxAttempts/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:a+"/maxAttempts",
schemaPath:"#/properties/maxAttempts/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}if(t.resendCooldownSeconds!==
void 0&&(g(t.resendCooldownSeconds,{instancePath:a+"/resendCooldownSeconds",parentData:t,parentDataProperty:"resendCooldownSeconds",rootData:l,dynamicAnchors:u})||
(e=e===null?g.errors:e.concat(g.errors),i=e.length)),t.maxSends!==void 0){let r=t.maxSends;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+
"/maxSends",schemaPath:"#/properties/maxSends/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:a+"/maxSends",schemaPath:"#/properties/maxSends/minimum",keyword:"minimum",params:{bounds:[1]},message:"\
must be >= 1"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return b.errors=e,i===0}b.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function A(t,{instancePath:a="",parentData:y,parentDataProperty:h,
rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=A.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.
isArray(t)){for(let r in t)if(!z.call(De.properties,r)){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.mode!==void 0){let r=t.mode;if(!(r==="fixed"||r==="per-recipient"||r==="sequenc\
e"||r==="random")){let s={instancePath:a+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:De.properties.mode.enum},message:"must\
 be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.fixedCode!==void 0){let r=t.fixedCode;if(typeof r=="string"){if(c(r)>64){let s={instancePath:a+
"/fixedCode",schemaPath:"#/properties/fixedCode/maxLength",keyword:"maxLength",params:{bounds:[1,64]},message:"must NOT have more than 64 characters"};e===null?
e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/fixedCode",schemaPath:"#/properties/fixedCode/minLength",keyword:"minLength",params:{bounds:[1,64]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/fixedCode",schemaPath:"#/properties/fixedCode/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.sequence!==void 0){let r=t.sequence;if(Array.isArray(r)){if(r.length<1){
let n={instancePath:a+"/sequence",schemaPath:"#/properties/sequence/minItems",keyword:"minItems",params:{bounds:[1]},message:"must NOT have fewer than 1 items"};
e===null?e=[n]:e.push(n),i++}let s=r.length;for(let n=0;n<s;n++){let d=r[n];if(typeof d=="string"){if(c(d)>64){let p={instancePath:a+"/sequence/"+n,schemaPath:"\
#/properties/sequence/items/maxLength",keyword:"maxLength",params:{bounds:[1,64]},message:"must NOT have more than 64 characters"};e===null?e=[p]:e.push(p),i++}
if(c(d)<1){let p={instancePath:a+"/sequence/"+n,schemaPath:"#/properties/sequence/items/minLength",keyword:"minLength",params:{bounds:[1,64]},message:"must NOT \
have fewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/sequence/"+n,schemaPath:"#/properties/sequence/items/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:a+"/sequence",schemaPath:"#/properties/sequence/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.length!==void 0){let r=t.length;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)){if(r>20||isNaN(r)){let s={instancePath:a+"/length",schemaPath:"#/properties/length/maximum",
keyword:"maximum",params:{bounds:[1,20]},message:"must be <= 20"};e===null?e=[s]:e.push(s),i++}if(r<1||isNaN(r)){let s={instancePath:a+"/length",schemaPath:"#/p\
roperties/length/minimum",keyword:"minimum",params:{bounds:[1,20]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}}if(t.lifetimeSeconds!==void 0&&(g(t.lifetimeSeconds,
{instancePath:a+"/lifetimeSeconds",parentData:t,parentDataProperty:"lifetimeSeconds",rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.
length)),t.maxAttempts!==void 0){let r=t.maxAttempts;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/maxAttempts",schemaPath:"\
#/properties/maxAttempts/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&
(r<1||isNaN(r))){let s={instancePath:a+"/maxAttempts",schemaPath:"#/properties/maxAttempts/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};
e===null?e=[s]:e.push(s),i++}}if(t.resendCooldownSeconds!==void 0&&(g(t.resendCooldownSeconds,{instancePath:a+"/resendCooldownSeconds",parentData:t,parentDataProperty:"\
resendCooldownSeconds",rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),t.linkCooldownSeconds!==void 0&&(g(t.linkCooldownSeconds,
{instancePath:a+"/linkCooldownSeconds",parentData:t,parentDataProperty:"linkCooldownSeconds",rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),
i=e.length)),t.linkLifetimeSeconds!==void 0&&(g(t.linkLifetimeSeconds,{instancePath:a+"/linkLifetimeSeconds",parentData:t,parentDataProperty:"linkLifetimeSecond\
s",rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),t.byPurpose!==void 0){let r=t.byPurpose;if(r&&typeof r=="object"&&!Array.
isArray(r)){for(let s in r)if(!(s==="sign-in"||s==="second-factor"||s==="verify-identifier"||s==="reset-password"||s==="step-up"||s==="bind-authenticator"||s===
"accept-invite")){let n={instancePath:a+"/byPurpose",schemaPath:"#/properties/byPurpose/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}r["sign-in"]!==void 0&&(b(r["sign-in"],{instancePath:a+"/byPurpose/sign-in",parentData:r,
parentDataProperty:"sign-in",rootData:l,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),i=e.length)),r["second-factor"]!==void 0&&(b(r["second-facto\
r"],{instancePath:a+"/byPurpose/second-factor",parentData:r,parentDataProperty:"second-factor",rootData:l,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
i=e.length)),r["verify-identifier"]!==void 0&&(b(r["verify-identifier"],{instancePath:a+"/byPurpose/verify-identifier",parentData:r,parentDataProperty:"verify-i\
dentifier",rootData:l,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),i=e.length)),r["reset-password"]!==void 0&&(b(r["reset-password"],{instancePath:a+
"/byPurpose/reset-password",parentData:r,parentDataProperty:"reset-password",rootData:l,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),i=e.length)),
r["step-up"]!==void 0&&(b(r["step-up"],{instancePath:a+"/byPurpose/step-up",parentData:r,parentDataProperty:"step-up",rootData:l,dynamicAnchors:u})||(e=e===null?
b.errors:e.concat(b.errors),i=e.length)),r["bind-authenticator"]!==void 0&&(b(r["bind-authenticator"],{instancePath:a+"/byPurpose/bind-authenticator",parentData:r,
parentDataProperty:"bind-authenticator",rootData:l,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),i=e.length)),r["accept-invite"]!==void 0&&(b(r["a\
ccept-invite"],{instancePath:a+"/byPurpose/accept-invite",parentData:r,parentDataProperty:"accept-invite",rootData:l,dynamicAnchors:u})||(e=e===null?b.errors:e.
concat(b.errors),i=e.length))}else{let s={instancePath:a+"/byPurpose",schemaPath:"#/properties/byPurpose/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return A.errors=e,i===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ce={type:"object",additionalProperties:!1,properties:{
minLength:{type:"integer",minimum:0},maxLength:{type:"integer",minimum:1},mustContain:{type:"array",items:{enum:["lower-case","upper-case","digit","symbol"]}},historySize:{
type:"integer",minimum:0},expireAfterSeconds:{type:"integer",minimum:1},blocklist:{type:"array",items:{type:"string"}},hashIterations:{type:"integer",minimum:1}},
$id:"passwordPolicy"};function j(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=j.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="minLength"||r==="maxLength"||
r==="mustContain"||r==="historySize"||r==="expireAfterSeconds"||r==="blocklist"||r==="hashIterations")){let s={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.minLength!==void 0){
let r=t.minLength;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/minLength",schemaPath:"#/properties/minLength/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:a+
"/minLength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.maxLength!==
void 0){let r=t.maxLength;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/maxLength",schemaPath:"#/properties/maxLength/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:a+
"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}if(t.mustContain!==
void 0){let r=t.mustContain;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++){let d=r[n];if(!(d==="lower-case"||d==="upper-case"||d==="digit"||d==="symbo\
l")){let p={instancePath:a+"/mustContain/"+n,schemaPath:"#/properties/mustContain/items/enum",keyword:"enum",params:{allowedValues:Ce.properties.mustContain.items.
enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:a+"/mustContain",schemaPath:"#/properties/mu\
stContain/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.historySize!==void 0){let r=t.historySize;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/historySize",schemaPath:"#/properties/historySize/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:a+"/historySize",schemaPath:"#/\
properties/historySize/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.expireAfterSeconds!==void 0){let r=t.
expireAfterSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/expireAfterSeconds",schemaPath:"#/properties/expireAfterSec\
onds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={
instancePath:a+"/expireAfterSeconds",schemaPath:"#/properties/expireAfterSeconds/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?
e=[s]:e.push(s),i++}}if(t.blocklist!==void 0){let r=t.blocklist;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)if(typeof r[n]!="string"){let d={instancePath:a+
"/blocklist/"+n,schemaPath:"#/properties/blocklist/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}}else{
let s={instancePath:a+"/blocklist",schemaPath:"#/properties/blocklist/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(
s),i++}}if(t.hashIterations!==void 0){let r=t.hashIterations;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/hashIterations",schemaPath:"\
#/properties/hashIterations/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r))){let s={instancePath:a+"/hashIterations",schemaPath:"#/properties/hashIterations/minimum",keyword:"minimum",params:{bounds:[1]},message:"mus\
t be >= 1"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),i++}return j.errors=e,i===0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function S(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=S.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="maxFailures"||r==="lockSeconds"||r==="windowSeconds")){
let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[s]:e.push(s),i++}if(t.maxFailures!==void 0){let r=t.maxFailures;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+
"/maxFailures",schemaPath:"#/properties/maxFailures/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:a+"/maxFailures",schemaPath:"#/properties/maxFailures/minimum",keyword:"minimum",params:{bounds:[0]},
message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}t.lockSeconds!==void 0&&(g(t.lockSeconds,{instancePath:a+"/lockSeconds",parentData:t,parentDataProperty:"l\
ockSeconds",rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),t.windowSeconds!==void 0&&(g(t.windowSeconds,{instancePath:a+"/w\
indowSeconds",parentData:t,parentDataProperty:"windowSeconds",rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length))}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return S.errors=e,i===0}S.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function I(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=I.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="idleSeconds"||r==="absoluteSeconds"||r==="pendingSec\
onds")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional\
 properties"};e===null?e=[s]:e.push(s),i++}t.idleSeconds!==void 0&&(g(t.idleSeconds,{instancePath:a+"/idleSeconds",parentData:t,parentDataProperty:"idleSeconds",
rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),t.absoluteSeconds!==void 0&&(g(t.absoluteSeconds,{instancePath:a+"/absoluteS\
econds",parentData:t,parentDataProperty:"absoluteSeconds",rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),t.pendingSeconds!==
void 0&&(g(t.pendingSeconds,{instancePath:a+"/pendingSeconds",parentData:t,parentDataProperty:"pendingSeconds",rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:
e.concat(g.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.
push(r),i++}return I.errors=e,i===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function D(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=D.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="accessSeconds"||r==="refreshSeconds"||r==="rotateRef\
resh"||r==="invalidatePrevious"||r==="reuseEndsSession")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.accessSeconds!==void 0){let r=t.accessSeconds;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/accessSeconds",schemaPath:"#/properties/accessSeconds/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:a+"/accessSeconds",schemaPath:"#/properties\
/accessSeconds/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}if(t.refreshSeconds!==void 0){let r=t.refreshSeconds;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/refreshSeconds",schemaPath:"#/properties/refreshSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:a+"/refreshSeco\
nds",schemaPath:"#/properties/refreshSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.rotateRefresh!==
void 0&&typeof t.rotateRefresh!="boolean"){let r={instancePath:a+"/rotateRefresh",schemaPath:"#/properties/rotateRefresh/type",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.invalidatePrevious!==void 0&&typeof t.invalidatePrevious!="boolean"){let r={instancePath:a+"/\
invalidatePrevious",schemaPath:"#/properties/invalidatePrevious/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),
i++}if(t.reuseEndsSession!==void 0&&typeof t.reuseEndsSession!="boolean"){let r={instancePath:a+"/reuseEndsSession",schemaPath:"#/properties/reuseEndsSession/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return D.errors=e,i===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ve={
type:"object",additionalProperties:!1,properties:{digits:{type:"integer",minimum:6,maximum:8},stepSeconds:{type:"integer",minimum:1},driftSteps:{type:"integer",
minimum:0},maxAttempts:{type:"integer",minimum:1},secondFactor:{enum:["disabled","optional","mandatory"]}},$id:"totpPolicy"};function x(t,{instancePath:a="",parentData:y,
parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=x.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="digits"||r==="stepSeconds"||r==="driftSteps"||r==="maxAttempts"||r==="secondFactor")){let s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.digits!==void 0){let r=t.digits;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/digits",schemaPath:"#/propert\
ies/digits/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)){if(r>8||isNaN(
r)){let s={instancePath:a+"/digits",schemaPath:"#/properties/digits/maximum",keyword:"maximum",params:{bounds:[6,8]},message:"must be <= 8"};e===null?e=[s]:e.push(
s),i++}if(r<6||isNaN(r)){let s={instancePath:a+"/digits",schemaPath:"#/properties/digits/minimum",keyword:"minimum",params:{bounds:[6,8]},message:"must be >= 6"};
e===null?e=[s]:e.push(s),i++}}}if(t.stepSeconds!==void 0){let r=t.stepSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/\
stepSeconds",schemaPath:"#/properties/stepSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:a+"/stepSeconds",schemaPath:"#/properties/stepSeconds/minimum",keyword:"minimum",params:{bounds:[1]},
message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}if(t.driftSteps!==void 0){let r=t.driftSteps;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={
instancePath:a+"/driftSteps",schemaPath:"#/properties/driftSteps/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),
i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:a+"/driftSteps",schemaPath:"#/properties/driftSteps/minimum",keyword:"minimum",params:{
bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.maxAttempts!==void 0){let r=t.maxAttempts;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let s={instancePath:a+"/maxAttempts",schemaPath:"#/properties/maxAttempts/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:a+"/maxAttempts",schemaPath:"#/properties/maxAttempts/minimum",keyword:"\
minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}if(t.secondFactor!==void 0){let r=t.secondFactor;if(!(r==="disabled"||r==="op\
tional"||r==="mandatory")){let s={instancePath:a+"/secondFactor",schemaPath:"#/properties/secondFactor/enum",keyword:"enum",params:{allowedValues:Ve.properties.
secondFactor.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return x.errors=e,i===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function q(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=q.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(r!=="graceSeconds"){let s={instancePath:a,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}t.graceSeconds!==
void 0&&(g(t.graceSeconds,{instancePath:a+"/graceSeconds",parentData:t,parentDataProperty:"graceSeconds",rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(
g.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return q.errors=e,i===0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function L(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=L.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="windows"||r==="requests"||r==="windowSeconds")){let s={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[s]:e.push(s),i++}if(t.windows!==void 0){let r=t.windows;if(Array.isArray(r)){if(r.length>10){let n={instancePath:a+"/windows",schemaPath:"#/properties/w\
indows/maxItems",keyword:"maxItems",params:{bounds:[0,10]},message:"must NOT have more than 10 items"};e===null?e=[n]:e.push(n),i++}let s=r.length;for(let n=0;n<
s;n++){let d=r[n];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.requests===void 0){let p={instancePath:a+"/windows/"+n,schemaPath:"#/properties/windows/item\
s/required",keyword:"required",params:{missingProperty:"requests"},message:"must have required property 'requests'"};e===null?e=[p]:e.push(p),i++}if(d.windowSeconds===
void 0){let p={instancePath:a+"/windows/"+n,schemaPath:"#/properties/windows/items/required",keyword:"required",params:{missingProperty:"windowSeconds"},message:"\
must have required property 'windowSeconds'"};e===null?e=[p]:e.push(p),i++}for(let p in d)if(!(p==="requests"||p==="windowSeconds")){let m={instancePath:a+"/win\
dows/"+n,schemaPath:"#/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additi\
onal properties"};e===null?e=[m]:e.push(m),i++}if(d.requests!==void 0){let p=d.requests;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let m={instancePath:a+
"/windows/"+n+"/requests",schemaPath:"#/properties/windows/items/properties/requests/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[m]:e.push(m),i++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){let m={instancePath:a+"/windows/"+n+"/requests",schemaPath:"#/properties/windows/i\
tems/properties/requests/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[m]:e.push(m),i++}}if(d.windowSeconds!==void 0){let p=d.
windowSeconds;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let m={instancePath:a+"/windows/"+n+"/windowSeconds",schemaPath:"#/properties/windows/it\
ems/properties/windowSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),i++}if(typeof p=="number"&&isFinite(
p)&&(p<1||isNaN(p))){let m={instancePath:a+"/windows/"+n+"/windowSeconds",schemaPath:"#/properties/windows/items/properties/windowSeconds/minimum",keyword:"mini\
mum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[m]:e.push(m),i++}}}else{let p={instancePath:a+"/windows/"+n,schemaPath:"#/properties/windows/items/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:a+"/windows",schemaPath:"#/propert\
ies/windows/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.requests!==void 0){let r=t.requests;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:a+"/requests",schemaPath:"#/properties/r\
equests/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.windowSeconds!==void 0){let r=t.windowSeconds;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/windowSeconds",schemaPath:"#/properties/windowSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:a+"/windowSecon\
ds",schemaPath:"#/properties/windowSeconds/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return L.errors=e,i===0}L.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function $(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=$.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="minimumYears"||r==="maximumYears")){let s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.minimumYears!==void 0){let r=t.minimumYears;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/minimumYears",schemaPath:"\
#/properties/minimumYears/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&
(r<0||isNaN(r))){let s={instancePath:a+"/minimumYears",schemaPath:"#/properties/minimumYears/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= \
0"};e===null?e=[s]:e.push(s),i++}}if(t.maximumYears!==void 0){let r=t.maximumYears;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+
"/maximumYears",schemaPath:"#/properties/maximumYears/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:a+"/maximumYears",schemaPath:"#/properties/maximumYears/minimum",keyword:"minimum",params:{bounds:[0]},
message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[r]:e.push(r),i++}return $.errors=e,i===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function T(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=T.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="lifetimeSeconds"||r==="maxSends")){let s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.lifetimeSeconds!==void 0&&(g(t.lifetimeSeconds,{instancePath:a+"/lifetimeSeconds",parentData:t,parentDataProperty:"lifetimeSeconds",rootData:l,
dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),t.maxSends!==void 0){let r=t.maxSends;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let s={instancePath:a+"/maxSends",schemaPath:"#/properties/maxSends/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:
e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:a+"/maxSends",schemaPath:"#/properties/maxSends/minimum",keyword:"minimum",
params:{bounds:[1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),i++}return T.errors=e,i===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function O(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=O.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="rememberSeconds"||r==="onBinding")){let s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.rememberSeconds!==void 0&&(g(t.rememberSeconds,{instancePath:a+"/rememberSeconds",parentData:t,parentDataProperty:"rememberSeconds",rootData:l,
dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),t.onBinding!==void 0&&typeof t.onBinding!="boolean"){let r={instancePath:a+"/onBinding",
schemaPath:"#/properties/onBinding/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return O.errors=e,i===0}O.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function U(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=U.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!z.call(ze.properties,r)){let s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.code!==void 0&&(A(t.code,{instancePath:a+"/code",parentData:t,parentDataProperty:"code",rootData:l,dynamicAnchors:u})||(e=e===null?A.errors:e.concat(A.errors),
i=e.length)),t.password!==void 0&&(j(t.password,{instancePath:a+"/password",parentData:t,parentDataProperty:"password",rootData:l,dynamicAnchors:u})||(e=e===null?
j.errors:e.concat(j.errors),i=e.length)),t.lockout!==void 0&&(S(t.lockout,{instancePath:a+"/lockout",parentData:t,parentDataProperty:"lockout",rootData:l,dynamicAnchors:u})||
(e=e===null?S.errors:e.concat(S.errors),i=e.length)),t.session!==void 0&&(I(t.session,{instancePath:a+"/session",parentData:t,parentDataProperty:"session",rootData:l,
dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),i=e.length)),t.token!==void 0&&(D(t.token,{instancePath:a+"/token",parentData:t,parentDataProperty:"\
token",rootData:l,dynamicAnchors:u})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)),t.totp!==void 0&&(x(t.totp,{instancePath:a+"/totp",parentData:t,parentDataProperty:"\
totp",rootData:l,dynamicAnchors:u})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),t.deletion!==void 0&&(q(t.deletion,{instancePath:a+"/deletion",parentData:t,
parentDataProperty:"deletion",rootData:l,dynamicAnchors:u})||(e=e===null?q.errors:e.concat(q.errors),i=e.length)),t.rateLimit!==void 0&&(L(t.rateLimit,{instancePath:a+
"/rateLimit",parentData:t,parentDataProperty:"rateLimit",rootData:l,dynamicAnchors:u})||(e=e===null?L.errors:e.concat(L.errors),i=e.length)),t.enumerationSafe!==
void 0&&typeof t.enumerationSafe!="boolean"){let r={instancePath:a+"/enumerationSafe",schemaPath:"#/properties/enumerationSafe/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.age!==void 0&&($(t.age,{instancePath:a+"/age",parentData:t,parentDataProperty:"age",rootData:l,
dynamicAnchors:u})||(e=e===null?$.errors:e.concat($.errors),i=e.length)),t.approval!==void 0&&(T(t.approval,{instancePath:a+"/approval",parentData:t,parentDataProperty:"\
approval",rootData:l,dynamicAnchors:u})||(e=e===null?T.errors:e.concat(T.errors),i=e.length)),t.stepUp!==void 0&&(O(t.stepUp,{instancePath:a+"/stepUp",parentData:t,
parentDataProperty:"stepUp",rootData:l,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),i=e.length)),t.autoApproveProofing!==void 0&&typeof t.autoApproveProofing!=
"boolean"){let r={instancePath:a+"/autoApproveProofing",schemaPath:"#/properties/autoApproveProofing/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"};e===null?e=[r]:e.push(r),i++}if(t.otp!==void 0){let r=t.otp;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(s!=="strictAuthorization"){
let n={instancePath:a+"/otp",schemaPath:"#/properties/otp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT h\
ave additional properties"};e===null?e=[n]:e.push(n),i++}if(r.strictAuthorization!==void 0&&typeof r.strictAuthorization!="boolean"){let s={instancePath:a+"/otp\
/strictAuthorization",schemaPath:"#/properties/otp/properties/strictAuthorization/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/otp",schemaPath:"#/properties/otp/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),i++}}if(t.requireEmailVerification!==void 0&&typeof t.requireEmailVerification!="boolean"){let r={instancePath:a+"/requireEmailVerification",schemaPath:"\
#/properties/requireEmailVerification/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.cookie!==void 0){
let r=t.cookie;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(s!=="secure"){let n={instancePath:a+"/cookie",schemaPath:"#/properties/cookie/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.
secure!==void 0&&typeof r.secure!="boolean"){let s={instancePath:a+"/cookie/secure",schemaPath:"#/properties/cookie/properties/secure/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/cookie",schemaPath:"#/properties/cookie/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.vpn!==void 0&&typeof t.vpn!="boolean"){let r={instancePath:a+"/vpn",schemaPath:"\
#/properties/vpn/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.signOut!==void 0){let r=t.signOut;if(r&&
typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(s!=="killsAccess"){let n={instancePath:a+"/signOut",schemaPath:"#/properties/signOut/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.killsAccess!==
void 0&&typeof r.killsAccess!="boolean"){let s={instancePath:a+"/signOut/killsAccess",schemaPath:"#/properties/signOut/properties/killsAccess/type",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/signOut",schemaPath:"#/properties/signOut/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.cashierMakesCompany!==void 0&&typeof t.cashierMakesCompany!="\
boolean"){let r={instancePath:a+"/cashierMakesCompany",schemaPath:"#/properties/cashierMakesCompany/type",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),i++}return U.errors=e,i===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Re=new RegExp("^[a-z0-9]+([_-][a-z0-9]+)*$","u");function v(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,
i=0,o=v.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(c(t)>63){let r={instancePath:a,schemaPath:"#/maxLe\
ngth",keyword:"maxLength",params:{bounds:[0,63]},message:"must NOT have more than 63 characters"};e===null?e=[r]:e.push(r),i++}if(!Re.test(t)){let r={instancePath:a,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+([_-][a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+([_-][a-z0-9]+)*$"'};e===null?e=[
r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return v.
errors=e,i===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};function E(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=E.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="name"){let s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.name!==void 0){let r=t.name;if(typeof r=="string"){if(c(r)>200){let s={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"\
maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return E.errors=e,i===0}E.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ce={type:"object",additionalProperties:!1,required:["email","role","firstName","lastName"],properties:{id:{type:"\
string",pattern:"^[0-9a-f]{24}$"},email:{type:"string",format:"email",maxLength:254},emailVerified:{type:"boolean",default:!1},password:{type:"string",minLength:1,
maxLength:1024},role:{enum:["Manager","SuperManager","Cashier","Observer","Association","SimpleUser","SuperAdmin","Service"]},firstName:{type:"string",minLength:1,
maxLength:100},lastName:{type:"string",minLength:1,maxLength:100},company:{type:"string"},association:{type:"string"},phoneNumber:{type:"string",pattern:"^\\+[1-\
9][0-9]{6,14}$"},phoneNumberCountry:{type:"string",pattern:"^[A-Z]{2}$"},lang:{enum:["fr","en"]},totpSecret:{type:"string",pattern:"^[A-Z2-7]+$",minLength:16},twoFactorEnabled:{
type:"boolean"},kybStatus:{enum:["PENDING","APPROVED"],default:"PENDING"},blocked:{type:"boolean",default:!1},createdAt:{type:"string",format:"date-time"}},$id:"\
merchant.user"},Ue=new RegExp("^[0-9a-f]{24}$","u"),je=new RegExp("^\\+[1-9][0-9]{6,14}$","u"),be=new RegExp("^[A-Z]{2}$","u"),Oe=new RegExp("^[A-Z2-7]+$","u"),
Pe=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i;function M(t,{
instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=M.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.email===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),i++}if(t.role===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"role"},message:"must have required property 'role'"};e===null?e=[r]:e.push(r),i++}if(t.firstName===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"firstName"},message:"must have required property 'firstName'"};e===null?e=[r]:e.push(r),i++}
if(t.lastName===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lastName"},message:"must have required propert\
y 'lastName'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!z.call(ce.properties,r)){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0){let r=t.id;if(typeof r==
"string"){if(!Ue.test(r)){let s={instancePath:a+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{24}$"},message:'must mat\
ch pattern "^[0-9a-f]{24}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.email!==void 0){let r=t.email;if(typeof r=="string"){if(c(r)>254){let s={instancePath:a+"/emai\
l",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[s]:e.push(
s),i++}if(!Pe.test(r)){let s={instancePath:a+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match format\
 "email"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(t.emailVerified!==void 0&&typeof t.emailVerified!="boolean"){let r={instancePath:a+"/emailVerified",schemaPath:"\
#/properties/emailVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.password!==void 0){let r=t.
password;if(typeof r=="string"){if(c(r)>1024){let s={instancePath:a+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{bounds:[
1,1024]},message:"must NOT have more than 1024 characters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/password",schemaPath:"#/properties/p\
assword/minLength",keyword:"minLength",params:{bounds:[1,1024]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+
"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.role!==void 0){
let r=t.role;if(!(r==="Manager"||r==="SuperManager"||r==="Cashier"||r==="Observer"||r==="Association"||r==="SimpleUser"||r==="SuperAdmin"||r==="Service")){let s={
instancePath:a+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:ce.properties.role.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[s]:e.push(s),i++}}if(t.firstName!==void 0){let r=t.firstName;if(typeof r=="string"){if(c(r)>100){let s={instancePath:a+"/firstName",schemaPath:"\
#/properties/firstName/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(c(
r)<1){let s={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer \
than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.lastName!==void 0){let r=t.lastName;if(typeof r=="string"){if(c(r)>100){let s={instancePath:a+
"/lastName",schemaPath:"#/properties/lastName/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?
e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.company!==void 0&&typeof t.company!="string"){let r={instancePath:a+"/co\
mpany",schemaPath:"#/properties/company/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.association!==void 0&&
typeof t.association!="string"){let r={instancePath:a+"/association",schemaPath:"#/properties/association/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[r]:e.push(r),i++}if(t.phoneNumber!==void 0){let r=t.phoneNumber;if(typeof r=="string"){if(!je.test(r)){let s={instancePath:a+"/phone\
Number",schemaPath:"#/properties/phoneNumber/pattern",keyword:"pattern",params:{pattern:"^\\+[1-9][0-9]{6,14}$"},message:'must match pattern "^\\+[1-9][0-9]{6,14\
}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/phoneNumber",schemaPath:"#/properties/phoneNumber/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(t.phoneNumberCountry!==void 0){let r=t.phoneNumberCountry;if(typeof r=="string"){if(!be.test(r)){let s={instancePath:a+
"/phoneNumberCountry",schemaPath:"#/properties/phoneNumberCountry/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2\
}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/phoneNumberCountry",schemaPath:"#/properties/phoneNumberCountry/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.lang!==void 0){let r=t.lang;if(!(r==="fr"||r==="en")){let s={instancePath:a+"/lang",schemaPath:"\
#/properties/lang/enum",keyword:"enum",params:{allowedValues:ce.properties.lang.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(
s),i++}}if(t.totpSecret!==void 0){let r=t.totpSecret;if(typeof r=="string"){if(c(r)<16){let s={instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/\
minLength",keyword:"minLength",params:{bounds:[16]},message:"must NOT have fewer than 16 characters"};e===null?e=[s]:e.push(s),i++}if(!Oe.test(r)){let s={instancePath:a+
"/totpSecret",schemaPath:"#/properties/totpSecret/pattern",keyword:"pattern",params:{pattern:"^[A-Z2-7]+$"},message:'must match pattern "^[A-Z2-7]+$"'};e===null?
e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[s]:e.push(s),i++}}if(t.twoFactorEnabled!==void 0&&typeof t.twoFactorEnabled!="boolean"){let r={instancePath:a+"/twoFactorEnabled",schemaPath:"\
#/properties/twoFactorEnabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.kybStatus!==void 0){let r=t.
kybStatus;if(!(r==="PENDING"||r==="APPROVED")){let s={instancePath:a+"/kybStatus",schemaPath:"#/properties/kybStatus/enum",keyword:"enum",params:{allowedValues:ce.
properties.kybStatus.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.blocked!==void 0&&typeof t.blocked!="boolean"){
let r={instancePath:a+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(
r),i++}if(t.createdAt!==void 0){let r=t.createdAt;if(typeof r=="string"){if(!ge(r)){let s={instancePath:a+"/createdAt",schemaPath:"#/properties/createdAt/format",
keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/createdAt",schemaPath:"\
#/properties/createdAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return M.errors=e,i===0}M.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Z(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=Z.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="companies"||r==="associations"||r==="users")){
let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[s]:e.push(s),i++}if(t.companies!==void 0){let r=t.companies;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)E(r[n],{instancePath:a+"/c\
ompanies/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:u})||(e=e===null?E.errors:e.concat(E.errors),i=e.length)}else{let s={instancePath:a+"/c\
ompanies",schemaPath:"#/properties/companies/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.associations!==
void 0){let r=t.associations;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)E(r[n],{instancePath:a+"/associations/"+n,parentData:r,parentDataProperty:n,
rootData:l,dynamicAnchors:u})||(e=e===null?E.errors:e.concat(E.errors),i=e.length)}else{let s={instancePath:a+"/associations",schemaPath:"#/properties/associati\
ons/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.users!==void 0){let r=t.users;if(Array.isArray(r)){let s=r.
length;for(let n=0;n<s;n++)M(r[n],{instancePath:a+"/users/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:u})||(e=e===null?M.errors:e.concat(M.errors),
i=e.length)}else{let s={instancePath:a+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:
e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Z.
errors=e,i===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ke={type:"object",additionalProperties:!1,properties:{code:{$ref:"codePolicy"},password:{
$ref:"passwordPolicy"},lockout:{$ref:"lockoutPolicy"},session:{$ref:"sessionPolicy"},token:{$ref:"tokenPolicy"},totp:{$ref:"totpPolicy"},deletion:{$ref:"deletio\
nPolicy"},rateLimit:{$ref:"rateLimitPolicy"},enumerationSafe:{type:"boolean"},age:{$ref:"agePolicy"},approval:{$ref:"approvalPolicy"},stepUp:{$ref:"stepUpPolicy"},
autoApproveProofing:{type:"boolean"},signature:{type:"object",additionalProperties:!1,properties:{mode:{enum:["hmac","presence","off","custom"]},appSecret:{type:"\
string",minLength:1},appSecrets:{type:"object",additionalProperties:{type:"string",minLength:1}},maxAgeSeconds:{type:"integer",minimum:0},maxAheadSeconds:{type:"\
integer",minimum:0}}},signInMethods:{type:"object",additionalProperties:!1,properties:{password:{type:"boolean"},gaiyo:{type:"boolean"},providers:{type:"array",
items:{type:"string",pattern:"^[A-Z]+$"}},openidIssuers:{type:"array",items:{type:"string",minLength:1}}}},strictEnvelope:{type:"boolean"},requiredAtSignUp:{type:"\
array",uniqueItems:!0,items:{enum:["email","phoneNumber","birthDate","country"]}},defaultBranchId:{type:"integer"},rental:{$ref:"mobility.rentalPolicy"}},$id:"m\
obility.policy"},de=we,xe={type:"object",additionalProperties:!1,properties:{requiredFields:{type:"array",uniqueItems:!0,items:{enum:["email","phoneNumber","fir\
stName","lastName","birthDate","street","postcode","city","country"]}},verified:{type:"array",uniqueItems:!0,items:{enum:["phoneNumber","email"]}},license:{type:"\
boolean"},manualCheck:{type:"boolean"},signUpFee:{type:"boolean"}},$id:"mobility.rentalPolicy"};function G(t,{instancePath:a="",parentData:y,parentDataProperty:h,
rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=G.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.
isArray(t)){for(let r in t)if(!(r==="requiredFields"||r==="verified"||r==="license"||r==="manualCheck"||r==="signUpFee")){let s={instancePath:a,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.
requiredFields!==void 0){let r=t.requiredFields;if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++){let m=r[p];if(!(m==="email"||m==="phoneNumber"||m==="fi\
rstName"||m==="lastName"||m==="birthDate"||m==="street"||m==="postcode"||m==="city"||m==="country")){let f={instancePath:a+"/requiredFields/"+p,schemaPath:"#/pr\
operties/requiredFields/items/enum",keyword:"enum",params:{allowedValues:xe.properties.requiredFields.items.enum},message:"must be equal to one of the allowed v\
alues"};e===null?e=[f]:e.push(f),i++}}let n=r.length,d;if(n>1){e:for(;n--;)for(d=n;d--;)if(de(r[n],r[d])){let p={instancePath:a+"/requiredFields",schemaPath:"#/\
properties/requiredFields/uniqueItems",keyword:"uniqueItems",params:{i:n,j:d},message:"must NOT have duplicate items (items ## "+d+" and "+n+" are identical)"};
e===null?e=[p]:e.push(p),i++;break e}}}else{let s={instancePath:a+"/requiredFields",schemaPath:"#/properties/requiredFields/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.verified!==void 0){let r=t.verified;if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++){
let m=r[p];if(!(m==="phoneNumber"||m==="email")){let f={instancePath:a+"/verified/"+p,schemaPath:"#/properties/verified/items/enum",keyword:"enum",params:{allowedValues:xe.
properties.verified.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[f]:e.push(f),i++}}let n=r.length,d;if(n>1){e:for(;n--;)for(d=n;d--;)
if(de(r[n],r[d])){let p={instancePath:a+"/verified",schemaPath:"#/properties/verified/uniqueItems",keyword:"uniqueItems",params:{i:n,j:d},message:"must NOT have\
 duplicate items (items ## "+d+" and "+n+" are identical)"};e===null?e=[p]:e.push(p),i++;break e}}}else{let s={instancePath:a+"/verified",schemaPath:"#/properti\
es/verified/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.license!==void 0&&typeof t.license!="boolean"){
let r={instancePath:a+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(
r),i++}if(t.manualCheck!==void 0&&typeof t.manualCheck!="boolean"){let r={instancePath:a+"/manualCheck",schemaPath:"#/properties/manualCheck/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.signUpFee!==void 0&&typeof t.signUpFee!="boolean"){let r={instancePath:a+"/\
signUpFee",schemaPath:"#/properties/signUpFee/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return G.errors=e,i===0}G.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Me=new RegExp("^[A-Z]+$","u");function K(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){
let e=null,i=0,o=K.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!z.
call(ke.properties,r)){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT \
have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.code!==void 0&&(A(t.code,{instancePath:a+"/code",parentData:t,parentDataProperty:"code",rootData:l,
dynamicAnchors:u})||(e=e===null?A.errors:e.concat(A.errors),i=e.length)),t.password!==void 0&&(j(t.password,{instancePath:a+"/password",parentData:t,parentDataProperty:"\
password",rootData:l,dynamicAnchors:u})||(e=e===null?j.errors:e.concat(j.errors),i=e.length)),t.lockout!==void 0&&(S(t.lockout,{instancePath:a+"/lockout",parentData:t,
parentDataProperty:"lockout",rootData:l,dynamicAnchors:u})||(e=e===null?S.errors:e.concat(S.errors),i=e.length)),t.session!==void 0&&(I(t.session,{instancePath:a+
"/session",parentData:t,parentDataProperty:"session",rootData:l,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),i=e.length)),t.token!==void 0&&(D(t.
token,{instancePath:a+"/token",parentData:t,parentDataProperty:"token",rootData:l,dynamicAnchors:u})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)),t.totp!==
void 0&&(x(t.totp,{instancePath:a+"/totp",parentData:t,parentDataProperty:"totp",rootData:l,dynamicAnchors:u})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),
t.deletion!==void 0&&(q(t.deletion,{instancePath:a+"/deletion",parentData:t,parentDataProperty:"deletion",rootData:l,dynamicAnchors:u})||(e=e===null?q.errors:e.
concat(q.errors),i=e.length)),t.rateLimit!==void 0&&(L(t.rateLimit,{instancePath:a+"/rateLimit",parentData:t,parentDataProperty:"rateLimit",rootData:l,dynamicAnchors:u})||
(e=e===null?L.errors:e.concat(L.errors),i=e.length)),t.enumerationSafe!==void 0&&typeof t.enumerationSafe!="boolean"){let r={instancePath:a+"/enumerationSafe",schemaPath:"\
#/properties/enumerationSafe/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.age!==void 0&&($(t.age,{instancePath:a+
"/age",parentData:t,parentDataProperty:"age",rootData:l,dynamicAnchors:u})||(e=e===null?$.errors:e.concat($.errors),i=e.length)),t.approval!==void 0&&(T(t.approval,
{instancePath:a+"/approval",parentData:t,parentDataProperty:"approval",rootData:l,dynamicAnchors:u})||(e=e===null?T.errors:e.concat(T.errors),i=e.length)),t.stepUp!==
void 0&&(O(t.stepUp,{instancePath:a+"/stepUp",parentData:t,parentDataProperty:"stepUp",rootData:l,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),i=
e.length)),t.autoApproveProofing!==void 0&&typeof t.autoApproveProofing!="boolean"){let r={instancePath:a+"/autoApproveProofing",schemaPath:"#/properties/autoAp\
proveProofing/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.signature!==void 0){let r=t.signature;if(r&&
typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="mode"||s==="appSecret"||s==="appSecrets"||s==="maxAgeSeconds"||s==="maxAheadSeconds")){let n={instancePath:a+
"/signature",schemaPath:"#/properties/signature/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additi\
onal properties"};e===null?e=[n]:e.push(n),i++}if(r.mode!==void 0){let s=r.mode;if(!(s==="hmac"||s==="presence"||s==="off"||s==="custom")){let n={instancePath:a+
"/signature/mode",schemaPath:"#/properties/signature/properties/mode/enum",keyword:"enum",params:{allowedValues:ke.properties.signature.properties.mode.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),i++}}if(r.appSecret!==void 0){let s=r.appSecret;if(typeof s=="string"){if(c(s)<1){let n={instancePath:a+
"/signature/appSecret",schemaPath:"#/properties/signature/properties/appSecret/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/signature/appSecret",schemaPath:"#/properties/signature/properties/appSecret/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(r.appSecrets!==void 0){let s=r.appSecrets;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s))for(let n in s){let d=s[n];if(typeof d=="string"){if(c(d)<1){let p={instancePath:a+"/signature/appSecrets/"+n.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/signature/properties/appSecrets/additionalProperties/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT h\
ave fewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/signature/appSecrets/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/signature/properties/appSecrets/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
i++}}else{let n={instancePath:a+"/signature/appSecrets",schemaPath:"#/properties/signature/properties/appSecrets/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),i++}}if(r.maxAgeSeconds!==void 0){let s=r.maxAgeSeconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={
instancePath:a+"/signature/maxAgeSeconds",schemaPath:"#/properties/signature/properties/maxAgeSeconds/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:a+"/signature/maxAgeSeconds",schemaPath:"#/p\
roperties/signature/properties/maxAgeSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.maxAheadSeconds!==
void 0){let s=r.maxAheadSeconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:a+"/signature/maxAheadSeconds",schemaPath:"#/prope\
rties/signature/properties/maxAheadSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="nu\
mber"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:a+"/signature/maxAheadSeconds",schemaPath:"#/properties/signature/properties/maxAheadSeconds/minimum",keyword:"\
minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:a+"/signature",schemaPath:"#/properties/signature/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.signInMethods!==void 0){let r=t.signInMethods;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let s in r)if(!(s==="password"||s==="gaiyo"||s==="providers"||s==="openidIssuers")){let n={instancePath:a+"/signInMethods",schemaPath:"\
#/properties/signInMethods/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),i++}if(r.password!==void 0&&typeof r.password!="boolean"){let s={instancePath:a+"/signInMethods/password",schemaPath:"#/properties/signInMe\
thods/properties/password/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(r.gaiyo!==void 0&&typeof r.gaiyo!=
"boolean"){let s={instancePath:a+"/signInMethods/gaiyo",schemaPath:"#/properties/signInMethods/properties/gaiyo/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[s]:e.push(s),i++}if(r.providers!==void 0){let s=r.providers;if(Array.isArray(s)){let n=s.length;for(let d=0;d<n;d++){let p=s[d];if(typeof p==
"string"){if(!Me.test(p)){let m={instancePath:a+"/signInMethods/providers/"+d,schemaPath:"#/properties/signInMethods/properties/providers/items/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z]+$"},message:'must match pattern "^[A-Z]+$"'};e===null?e=[m]:e.push(m),i++}}else{let m={instancePath:a+"/signInMethods/providers\
/"+d,schemaPath:"#/properties/signInMethods/properties/providers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(
m),i++}}}else{let n={instancePath:a+"/signInMethods/providers",schemaPath:"#/properties/signInMethods/properties/providers/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(r.openidIssuers!==void 0){let s=r.openidIssuers;if(Array.isArray(s)){let n=s.length;for(let d=0;d<
n;d++){let p=s[d];if(typeof p=="string"){if(c(p)<1){let m={instancePath:a+"/signInMethods/openidIssuers/"+d,schemaPath:"#/properties/signInMethods/properties/op\
enidIssuers/items/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),i++}}else{let m={
instancePath:a+"/signInMethods/openidIssuers/"+d,schemaPath:"#/properties/signInMethods/properties/openidIssuers/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[m]:e.push(m),i++}}}else{let n={instancePath:a+"/signInMethods/openidIssuers",schemaPath:"#/properties/signInMethods/proper\
ties/openidIssuers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:a+"/signInMethods",
schemaPath:"#/properties/signInMethods/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.strictEnvelope!==
void 0&&typeof t.strictEnvelope!="boolean"){let r={instancePath:a+"/strictEnvelope",schemaPath:"#/properties/strictEnvelope/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.requiredAtSignUp!==void 0){let r=t.requiredAtSignUp;if(Array.isArray(r)){let s=r.length;for(let p=0;p<
s;p++){let m=r[p];if(!(m==="email"||m==="phoneNumber"||m==="birthDate"||m==="country")){let f={instancePath:a+"/requiredAtSignUp/"+p,schemaPath:"#/properties/re\
quiredAtSignUp/items/enum",keyword:"enum",params:{allowedValues:ke.properties.requiredAtSignUp.items.enum},message:"must be equal to one of the allowed values"};
e===null?e=[f]:e.push(f),i++}}let n=r.length,d;if(n>1){e:for(;n--;)for(d=n;d--;)if(de(r[n],r[d])){let p={instancePath:a+"/requiredAtSignUp",schemaPath:"#/proper\
ties/requiredAtSignUp/uniqueItems",keyword:"uniqueItems",params:{i:n,j:d},message:"must NOT have duplicate items (items ## "+d+" and "+n+" are identical)"};e===
null?e=[p]:e.push(p),i++;break e}}}else{let s={instancePath:a+"/requiredAtSignUp",schemaPath:"#/properties/requiredAtSignUp/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.defaultBranchId!==void 0){let r=t.defaultBranchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let s={instancePath:a+"/defaultBranchId",schemaPath:"#/properties/defaultBranchId/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[s]:e.push(s),i++}}t.rental!==void 0&&(G(t.rental,{instancePath:a+"/rental",parentData:t,parentDataProperty:"rental",rootData:l,dynamicAnchors:u})||
(e=e===null?G.errors:e.concat(G.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),i++}return K.errors=e,i===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ze={type:"object",additionalProperties:!1,required:["id","code","names","country","currency","timezone","defaultLanguage","supportedLanguages","position","r\
adiusMeters"],properties:{id:{type:"integer"},code:{type:"string",minLength:1,maxLength:50},names:{$ref:"mobility.names"},parentId:{type:"integer"},billable:{type:"\
boolean",default:!1},country:{type:"string",pattern:"^[A-Z]{2}$"},currency:{type:"string",pattern:"^[A-Z]{3}$"},timezone:{type:"string",minLength:1},defaultLanguage:{
$ref:"mobility.language"},supportedLanguages:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"mobility.language"}},position:{$ref:"mobility.position"},radiusMeters:{
type:"integer",minimum:0}},$id:"mobility.branch"};var Ge={enum:["en","de","fr","nl","es","it"],$id:"mobility.language"};function w(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){
let e=null,i=0,o=w.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t==="en"||t==="de"||t==="fr"||t==="nl"||t==="es"||t==="it")){
let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ge.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),i++}return w.errors=e,i===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};function _(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){
let e=null,i=0,o=_.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<
1){let s={instancePath:a,schemaPath:"#/minProperties",keyword:"minProperties",params:{bounds:[1]},message:"must NOT have fewer than 1 properties"};e===null?e=[s]:
e.push(s),i++}for(let s in t){let n=i;w(s,{instancePath:a,parentData:t,parentDataProperty:h,rootData:l,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),
i=e.length);var r=n===i;if(!r){let d={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be\
 valid"};e===null?e=[d]:e.push(d),i++}}for(let s in t){let n=t[s];if(typeof n=="string"){if(c(n)>100){let d={instancePath:a+"/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[d]:
e.push(d),i++}if(c(n)<1){let d={instancePath:a+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minLength",keyword:"minLength",params:{
bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:a+"/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}}}else{let s={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return _.errors=e,i===0}_.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function B(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=B.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.lat===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"lat"},message:"must have required property 'lat'"};e===null?e=[r]:e.push(r),i++}if(t.lng===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"lng"},message:"must have required property 'lng'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r===
"lat"||r==="lng")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have\
 additional properties"};e===null?e=[s]:e.push(s),i++}if(t.lat!==void 0){let r=t.lat;if(typeof r=="number"&&isFinite(r)){if(r>90||isNaN(r)){let s={instancePath:a+
"/lat",schemaPath:"#/properties/lat/maximum",keyword:"maximum",params:{bounds:[-90,90]},message:"must be <= 90"};e===null?e=[s]:e.push(s),i++}if(r<-90||isNaN(r)){
let s={instancePath:a+"/lat",schemaPath:"#/properties/lat/minimum",keyword:"minimum",params:{bounds:[-90,90]},message:"must be >= -90"};e===null?e=[s]:e.push(s),
i++}}else{let s={instancePath:a+"/lat",schemaPath:"#/properties/lat/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(
s),i++}}if(t.lng!==void 0){let r=t.lng;if(typeof r=="number"&&isFinite(r)){if(r>180||isNaN(r)){let s={instancePath:a+"/lng",schemaPath:"#/properties/lng/maximum",
keyword:"maximum",params:{bounds:[-180,180]},message:"must be <= 180"};e===null?e=[s]:e.push(s),i++}if(r<-180||isNaN(r)){let s={instancePath:a+"/lng",schemaPath:"\
#/properties/lng/minimum",keyword:"minimum",params:{bounds:[-180,180]},message:"must be >= -180"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/lng",
schemaPath:"#/properties/lng/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return B.errors=e,i===0}B.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ke=new RegExp("^[A-Z]{3}$","u");function Y(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,
i=0,o=Y.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.code===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.
push(r),i++}if(t.names===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"names"},message:"must have required p\
roperty 'names'"};e===null?e=[r]:e.push(r),i++}if(t.country===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
country"},message:"must have required property 'country'"};e===null?e=[r]:e.push(r),i++}if(t.currency===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"currency"},message:"must have required property 'currency'"};e===null?e=[r]:e.push(r),i++}if(t.timezone===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"timezone"},message:"must have required property 'timezone'"};e===null?e=[r]:e.push(r),i++}if(t.
defaultLanguage===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"defaultLanguage"},message:"must have require\
d property 'defaultLanguage'"};e===null?e=[r]:e.push(r),i++}if(t.supportedLanguages===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"supportedLanguages"},message:"must have required property 'supportedLanguages'"};e===null?e=[r]:e.push(r),i++}if(t.position===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"position"},message:"must have required property 'position'"};e===null?e=[r]:e.push(r),i++}if(t.
radiusMeters===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"radiusMeters"},message:"must have required prop\
erty 'radiusMeters'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!z.call(Ze.properties,r)){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0){let r=t.id;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"};e===null?e=[s]:e.push(s),i++}}if(t.code!==void 0){let r=t.code;if(typeof r=="string"){if(c(r)>50){let s={instancePath:a+"/code",schemaPath:"#/propert\
ies/code/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+
"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(
s),i++}}else{let s={instancePath:a+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),i++}}if(t.names!==void 0&&(_(t.names,{instancePath:a+"/names",parentData:t,parentDataProperty:"names",rootData:l,dynamicAnchors:u})||(e=e===null?_.errors:
e.concat(_.errors),i=e.length)),t.parentId!==void 0){let r=t.parentId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/parentId",
schemaPath:"#/properties/parentId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.billable!==void 0&&
typeof t.billable!="boolean"){let r={instancePath:a+"/billable",schemaPath:"#/properties/billable/type",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"};e===null?e=[r]:e.push(r),i++}if(t.country!==void 0){let r=t.country;if(typeof r=="string"){if(!be.test(r)){let s={instancePath:a+"/country",schemaPath:"\
#/properties/country/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:a+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.
currency!==void 0){let r=t.currency;if(typeof r=="string"){if(!Ke.test(r)){let s={instancePath:a+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/currency",schemaPath:"\
#/properties/currency/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.timezone!==void 0){let r=t.timezone;
if(typeof r=="string"){if(c(r)<1){let s={instancePath:a+"/timezone",schemaPath:"#/properties/timezone/minLength",keyword:"minLength",params:{bounds:[1]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.defaultLanguage!==void 0&&(w(t.defaultLanguage,{instancePath:a+"/default\
Language",parentData:t,parentDataProperty:"defaultLanguage",rootData:l,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),t.supportedLanguages!==
void 0){let r=t.supportedLanguages;if(Array.isArray(r)){if(r.length<1){let p={instancePath:a+"/supportedLanguages",schemaPath:"#/properties/supportedLanguages/m\
inItems",keyword:"minItems",params:{bounds:[1]},message:"must NOT have fewer than 1 items"};e===null?e=[p]:e.push(p),i++}let s=r.length;for(let p=0;p<s;p++)w(r[p],
{instancePath:a+"/supportedLanguages/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),i=e.length);let n=r.
length,d;if(n>1){e:for(;n--;)for(d=n;d--;)if(de(r[n],r[d])){let p={instancePath:a+"/supportedLanguages",schemaPath:"#/properties/supportedLanguages/uniqueItems",
keyword:"uniqueItems",params:{i:n,j:d},message:"must NOT have duplicate items (items ## "+d+" and "+n+" are identical)"};e===null?e=[p]:e.push(p),i++;break e}}}else{
let s={instancePath:a+"/supportedLanguages",schemaPath:"#/properties/supportedLanguages/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[s]:e.push(s),i++}}if(t.position!==void 0&&(B(t.position,{instancePath:a+"/position",parentData:t,parentDataProperty:"position",rootData:l,dynamicAnchors:u})||
(e=e===null?B.errors:e.concat(B.errors),i=e.length)),t.radiusMeters!==void 0){let r=t.radiusMeters;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={
instancePath:a+"/radiusMeters",schemaPath:"#/properties/radiusMeters/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(
s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:a+"/radiusMeters",schemaPath:"#/properties/radiusMeters/minimum",keyword:"minimu\
m",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),i++}return Y.errors=e,i===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function H(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=H.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.branchId===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"branchId"},message:"must have required property 'branchId'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="id"||r==="branchId"||r==="manualCheck")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0){let r=t.id;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let s={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.
branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/branchId",schemaPath:"#/properties/branchI\
d/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.manualCheck!==void 0&&typeof t.manualCheck!="boolea\
n"){let r={instancePath:a+"/manualCheck",schemaPath:"#/properties/manualCheck/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return H.
errors=e,i===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function P(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=P.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(!ge(t)){let r={instancePath:a,schemaPath:"#/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return P.errors=e,i===0}P.evaluated={dynamicProps:!1,dynamicItems:!1};var qe=/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;function W(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,
i=0,o=W.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.title===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="title"||r==="termsAndConditionsText"||r==="termsAndConditionsUrl"||r==="privacyGuidelinesText"||r==="privacyGuidelinesUrl")){let s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.title!==void 0){let r=t.title;if(typeof r=="string"){if(c(r)<1){let s={instancePath:a+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",
params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/title",schemaPath:"#/properties/\
title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.termsAndConditionsText!==void 0&&typeof t.termsAndConditionsText!=
"string"){let r={instancePath:a+"/termsAndConditionsText",schemaPath:"#/properties/termsAndConditionsText/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[r]:e.push(r),i++}if(t.termsAndConditionsUrl!==void 0){let r=t.termsAndConditionsUrl;if(typeof r=="string"){if(!qe.test(r)){let s={instancePath:a+
"/termsAndConditionsUrl",schemaPath:"#/properties/termsAndConditionsUrl/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?
e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/termsAndConditionsUrl",schemaPath:"#/properties/termsAndConditionsUrl/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.privacyGuidelinesText!==void 0&&typeof t.privacyGuidelinesText!="string"){let r={instancePath:a+
"/privacyGuidelinesText",schemaPath:"#/properties/privacyGuidelinesText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}if(t.privacyGuidelinesUrl!==void 0){let r=t.privacyGuidelinesUrl;if(typeof r=="string"){if(!qe.test(r)){let s={instancePath:a+"/privacyGuidelinesUrl",schemaPath:"\
#/properties/privacyGuidelinesUrl/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+
"/privacyGuidelinesUrl",schemaPath:"#/properties/privacyGuidelinesUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return W.errors=
e,i===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function J(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){
let e=null,i=0,o=J.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),i++}
if(t.branchId===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"branchId"},message:"must have required propert\
y 'branchId'"};e===null?e=[s]:e.push(s),i++}if(t.texts===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"texts"},
message:"must have required property 'texts'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="id"||s==="branchId"||s==="vehicleId"||s==="version"||s==="v\
alidFrom"||s==="supersededAt"||s==="texts")){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.id!==void 0){let s=t.id;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){
let n={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}}if(t.
branchId!==void 0){let s=t.branchId;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:a+"/branchId",schemaPath:"#/properties/branchI\
d/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}}if(t.vehicleId!==void 0){let s=t.vehicleId;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:a+"/vehicleId",schemaPath:"#/properties/vehicleId/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),i++}}if(t.version!==void 0){let s=t.version;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:a+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="n\
umber"&&isFinite(s)&&(s<1||isNaN(s))){let n={instancePath:a+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{bounds:[1]},message:"\
must be >= 1"};e===null?e=[n]:e.push(n),i++}}if(t.validFrom!==void 0&&(P(t.validFrom,{instancePath:a+"/validFrom",parentData:t,parentDataProperty:"validFrom",rootData:l,
dynamicAnchors:u})||(e=e===null?P.errors:e.concat(P.errors),i=e.length)),t.supersededAt!==void 0&&(P(t.supersededAt,{instancePath:a+"/supersededAt",parentData:t,
parentDataProperty:"supersededAt",rootData:l,dynamicAnchors:u})||(e=e===null?P.errors:e.concat(P.errors),i=e.length)),t.texts!==void 0){let s=t.texts;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(Object.keys(s).length<1){let n={instancePath:a+"/texts",schemaPath:"#/properties/texts/minProperties",keyword:"minProperties",params:{
bounds:[1]},message:"must NOT have fewer than 1 properties"};e===null?e=[n]:e.push(n),i++}for(let n in s){let d=i;w(n,{instancePath:a+"/texts",parentData:s,parentDataProperty:"\
texts",rootData:l,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),i=e.length);var r=d===i;if(!r){let p={instancePath:a+"/texts",schemaPath:"#/proper\
ties/texts/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"property name must be valid"};e===null?e=[p]:e.push(p),i++}}for(let n in s)W(
s[n],{instancePath:a+"/texts/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:n,rootData:l,dynamicAnchors:u})||(e=e===null?W.errors:e.
concat(W.errors),i=e.length)}else{let n={instancePath:a+"/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
s]:e.push(s),i++}return J.errors=e,i===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Q(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=Q.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.clientId===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"clientId"},message:"must have required property 'clientId'"};e===null?e=[r]:e.push(r),i++}if(t.clientKey===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"clientKey"},message:"must have required property 'clientKey'"};e===null?e=[r]:e.push(r),i++}
for(let r in t)if(!(r==="clientId"||r==="clientKey")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.clientId!==void 0){let r=t.clientId;if(typeof r=="string"){if(c(r)>200){let s={
instancePath:a+"/clientId",schemaPath:"#/properties/clientId/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 charact\
ers"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/clientId",schemaPath:"#/properties/clientId/minLength",keyword:"minLength",params:{bounds:[
1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/clientId",schemaPath:"#/properties/clientId/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.clientKey!==void 0){let r=t.clientKey;if(typeof r=="str\
ing"){if(c(r)>1024){let s={instancePath:a+"/clientKey",schemaPath:"#/properties/clientKey/maxLength",keyword:"maxLength",params:{bounds:[1,1024]},message:"must \
NOT have more than 1024 characters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/clientKey",schemaPath:"#/properties/clientKey/minLength",keyword:"\
minLength",params:{bounds:[1,1024]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/clientKey",schemaPath:"\
#/properties/clientKey/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Q.errors=e,i===0}Q.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ve={type:"object",additionalProperties:!1,properties:{uuid:{type:"string",format:"uuid"},email:{type:"string",format:"email",maxLength:254},
emailIsVerified:{type:"boolean",default:!1},phoneNumber:{type:"string",pattern:"^\\+[1-9][0-9]{6,14}$"},phoneIsVerified:{type:"boolean",default:!1},password:{type:"\
string",minLength:1,maxLength:1024},passwordHash:{type:"string",minLength:1},totpSecret:{type:"string",pattern:"^[A-Z2-7]+$",minLength:16},providers:{type:"arra\
y",items:{$ref:"mobility.providerIdentity"}},branchId:{type:"integer"},language:{$ref:"mobility.language"},firstName:{type:"string",minLength:1,maxLength:100},lastName:{
type:"string",minLength:1,maxLength:100},birthDate:{type:"string",format:"date"},street:{type:"string",minLength:1,maxLength:200},postcode:{type:"string",minLength:1,
maxLength:20},city:{type:"string",minLength:1,maxLength:100},country:{type:"string",pattern:"^[A-Z]{2}$"},customProperties:{type:"object",maxProperties:50,additionalProperties:{
type:"string",maxLength:1e3}},blocked:{type:"boolean",default:!1},paymentState:{enum:["NONE","SOURCE_ADDED","INVOICING"]},creditStatus:{enum:["UNKNOWN","OK","RE\
JECTED"]},signupSettled:{type:"boolean",default:!1},licenseVerificationState:{$ref:"mobility.proofingState"},idVerificationState:{$ref:"mobility.proofingState"},
manualVerificationState:{$ref:"mobility.proofingState"},unpaidInvoices:{type:"boolean",default:!1},runningRental:{type:"boolean",default:!1},acceptedTerms:{type:"\
array",uniqueItems:!0,items:{type:"integer"}},identityCards:{type:"array",items:{$ref:"mobility.identityCard"}},managedBy:{type:"string"},createdAt:{$ref:"mobil\
ity.moment"},deletionRequestedAt:{$ref:"mobility.moment"}},$id:"mobility.account"},_e=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,Ee=fe.date,
Be={type:"object",additionalProperties:!1,required:["provider","subject"],properties:{provider:{enum:["GAIYO","GOOGLE","APPLE","FACEBOOK","OPENID"]},subject:{type:"\
string",minLength:1}},$id:"mobility.providerIdentity"};function X(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,
i=0,o=X.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.provider===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"provider"},message:"must have required property 'provider'"};e===null?e=[r]:e.
push(r),i++}if(t.subject===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject"},message:"must have requir\
ed property 'subject'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="provider"||r==="subject")){let s={instancePath:a,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.provider!==void 0){
let r=t.provider;if(!(r==="GAIYO"||r==="GOOGLE"||r==="APPLE"||r==="FACEBOOK"||r==="OPENID")){let s={instancePath:a+"/provider",schemaPath:"#/properties/provider\
/enum",keyword:"enum",params:{allowedValues:Be.properties.provider.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.
subject!==void 0){let r=t.subject;if(typeof r=="string"){if(c(r)<1){let s={instancePath:a+"/subject",schemaPath:"#/properties/subject/minLength",keyword:"minLen\
gth",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/subject",schemaPath:"#/prop\
erties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return X.errors=e,i===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ye={enum:["NOT_STARTED","PENDING","APPROVED","REJECTED","RETRY"],$id:"mobility.proofingState"};function N(t,{instancePath:a="",parentData:y,parentDataProperty:h,
rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=N.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t==="NOT_STARTED"||t===
"PENDING"||t==="APPROVED"||t==="REJECTED"||t==="RETRY")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ye.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return N.errors=e,i===0}N.evaluated={dynamicProps:!1,dynamicItems:!1};var Le={type:"object",
additionalProperties:!1,required:["id","type","cardNumber"],properties:{id:{type:"integer"},type:{enum:["RFID","NFC","CHIP"]},cardNumber:{type:"string",pattern:"\
^[0-9A-Za-z]{5,32}$"},label:{type:"string",minLength:1,maxLength:100},state:{enum:["ACTIVE","INACTIVE","BLOCKED"],default:"ACTIVE"},validFrom:{$ref:"mobility.mo\
ment"},validUntil:{$ref:"mobility.moment"},assignedAt:{$ref:"mobility.moment"}},$id:"mobility.identityCard"},He=new RegExp("^[0-9A-Za-z]{5,32}$","u");function ee(t,{
instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.type===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),i++}if(t.cardNumber===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"cardNumber"},message:"must have required property 'cardNumber'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="id"||r==="type"||r==="cardNumber"||r==="label"||r==="state"||r==="validFrom"||r==="validUntil"||r==="assignedAt")){let s={instancePath:a,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.id!==void 0){let r=t.id;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.type!==void 0){let r=t.type;if(!(r==="RFID"||r==="NFC"||r==="CHIP")){let s={
instancePath:a+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Le.properties.type.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[s]:e.push(s),i++}}if(t.cardNumber!==void 0){let r=t.cardNumber;if(typeof r=="string"){if(!He.test(r)){let s={instancePath:a+"/cardNum\
ber",schemaPath:"#/properties/cardNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Za-z]{5,32}$"},message:'must match pattern "^[0-9A-Za-z]{5,32}$"'};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/cardNumber",schemaPath:"#/properties/cardNumber/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[s]:e.push(s),i++}}if(t.label!==void 0){let r=t.label;if(typeof r=="string"){if(c(r)>100){let s={instancePath:a+"/label",schemaPath:"#/p\
roperties/label/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){
let s={instancePath:a+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[s]:e.push(s),i++}}if(t.state!==void 0){let r=t.state;if(!(r==="ACTIVE"||r==="INACTIVE"||r==="BLOCKED")){let s={instancePath:a+"/state",
schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Le.properties.state.enum},message:"must be equal to one of the allowed values"};e===null?
e=[s]:e.push(s),i++}}t.validFrom!==void 0&&(P(t.validFrom,{instancePath:a+"/validFrom",parentData:t,parentDataProperty:"validFrom",rootData:l,dynamicAnchors:u})||
(e=e===null?P.errors:e.concat(P.errors),i=e.length)),t.validUntil!==void 0&&(P(t.validUntil,{instancePath:a+"/validUntil",parentData:t,parentDataProperty:"valid\
Until",rootData:l,dynamicAnchors:u})||(e=e===null?P.errors:e.concat(P.errors),i=e.length)),t.assignedAt!==void 0&&(P(t.assignedAt,{instancePath:a+"/assignedAt",
parentData:t,parentDataProperty:"assignedAt",rootData:l,dynamicAnchors:u})||(e=e===null?P.errors:e.concat(P.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ee.errors=e,i===0}ee.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function re(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=re.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!z.call(ve.properties,r)){let s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.uuid!==void 0){let r=t.uuid;if(typeof r=="string"){if(!_e.test(r)){let s={instancePath:a+"/uuid",schemaPath:"#/properties/uuid/format",keyword:"format",params:{
format:"uuid"},message:'must match format "uuid"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/uuid",schemaPath:"#/properties/uuid/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.email!==void 0){let r=t.email;if(typeof r=="string"){if(c(r)>254){let s={
instancePath:a+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};
e===null?e=[s]:e.push(s),i++}if(!Pe.test(r)){let s={instancePath:a+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'\
must match format "email"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.emailIsVerified!==void 0&&typeof t.emailIsVerified!="boolean"){let r={instancePath:a+"/ema\
ilIsVerified",schemaPath:"#/properties/emailIsVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.
phoneNumber!==void 0){let r=t.phoneNumber;if(typeof r=="string"){if(!je.test(r)){let s={instancePath:a+"/phoneNumber",schemaPath:"#/properties/phoneNumber/patte\
rn",keyword:"pattern",params:{pattern:"^\\+[1-9][0-9]{6,14}$"},message:'must match pattern "^\\+[1-9][0-9]{6,14}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+
"/phoneNumber",schemaPath:"#/properties/phoneNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.phoneIsVerified!==
void 0&&typeof t.phoneIsVerified!="boolean"){let r={instancePath:a+"/phoneIsVerified",schemaPath:"#/properties/phoneIsVerified/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.password!==void 0){let r=t.password;if(typeof r=="string"){if(c(r)>1024){let s={instancePath:a+
"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{bounds:[1,1024]},message:"must NOT have more than 1024 characters"};e===null?
e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{bounds:[1,1024]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/password",schemaPath:"#/properties/password/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.passwordHash!==void 0){let r=t.passwordHash;if(typeof r=="string"){if(c(
r)<1){let s={instancePath:a+"/passwordHash",schemaPath:"#/properties/passwordHash/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewe\
r than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/passwordHash",schemaPath:"#/properties/passwordHash/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.totpSecret!==void 0){let r=t.totpSecret;if(typeof r=="string"){if(c(r)<16){let s={instancePath:a+
"/totpSecret",schemaPath:"#/properties/totpSecret/minLength",keyword:"minLength",params:{bounds:[16]},message:"must NOT have fewer than 16 characters"};e===null?
e=[s]:e.push(s),i++}if(!Oe.test(r)){let s={instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/pattern",keyword:"pattern",params:{pattern:"^[A-Z2-7\
]+$"},message:'must match pattern "^[A-Z2-7]+$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.providers!==void 0){let r=t.providers;if(Array.isArray(r)){
let s=r.length;for(let n=0;n<s;n++)X(r[n],{instancePath:a+"/providers/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:u})||(e=e===null?X.errors:
e.concat(X.errors),i=e.length)}else{let s={instancePath:a+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[s]:e.push(s),i++}}if(t.branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+
"/branchId",schemaPath:"#/properties/branchId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.language!==
void 0&&(w(t.language,{instancePath:a+"/language",parentData:t,parentDataProperty:"language",rootData:l,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),
i=e.length)),t.firstName!==void 0){let r=t.firstName;if(typeof r=="string"){if(c(r)>100){let s={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/m\
axLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+
"/firstName",schemaPath:"#/properties/firstName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?
e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[s]:e.push(s),i++}}if(t.lastName!==void 0){let r=t.lastName;if(typeof r=="string"){if(c(r)>100){let s={instancePath:a+"/lastName",schemaPath:"#\
/properties/lastName/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(c(
r)<1){let s={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.birthDate!==void 0){let r=t.birthDate;if(typeof r=="string"){if(!Ee(r)){let s={instancePath:a+
"/birthDate",schemaPath:"#/properties/birthDate/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:a+"/birthDate",schemaPath:"#/properties/birthDate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}}if(t.street!==void 0){let r=t.street;if(typeof r=="string"){if(c(r)>200){let s={instancePath:a+"/street",schemaPath:"#/properties/street/maxLength",keyword:"\
maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/street",schemaPath:"\
#/properties/street/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:a+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.
postcode!==void 0){let r=t.postcode;if(typeof r=="string"){if(c(r)>20){let s={instancePath:a+"/postcode",schemaPath:"#/properties/postcode/maxLength",keyword:"m\
axLength",params:{bounds:[1,20]},message:"must NOT have more than 20 characters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/postcode",schemaPath:"\
#/properties/postcode/minLength",keyword:"minLength",params:{bounds:[1,20]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:a+"/postcode",schemaPath:"#/properties/postcode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}}if(t.city!==void 0){let r=t.city;if(typeof r=="string"){if(c(r)>100){let s={instancePath:a+"/city",schemaPath:"#/properties/city/maxLength",keyword:"max\
Length",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/city",schemaPath:"\
#/properties/city/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:a+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.country!==
void 0){let r=t.country;if(typeof r=="string"){if(!be.test(r)){let s={instancePath:a+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{
pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/country",schemaPath:"#/properties/co\
untry/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.customProperties!==void 0){let r=t.customProperties;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let s={instancePath:a+"/customProperties",schemaPath:"#/properties/customProperties/ma\
xProperties",keyword:"maxProperties",params:{bounds:[0,50]},message:"must NOT have more than 50 properties"};e===null?e=[s]:e.push(s),i++}for(let s in r){let n=r[s];
if(typeof n=="string"){if(c(n)>1e3){let d={instancePath:a+"/customProperties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/customPropertie\
s/additionalProperties/maxLength",keyword:"maxLength",params:{bounds:[0,1e3]},message:"must NOT have more than 1000 characters"};e===null?e=[d]:e.push(d),i++}}else{
let d={instancePath:a+"/customProperties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/customProperties/additionalProperties/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}}}else{let s={instancePath:a+"/customProperties",schemaPath:"#/properties/cu\
stomProperties/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.blocked!==void 0&&typeof t.blocked!="boo\
lean"){let r={instancePath:a+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:
e.push(r),i++}if(t.paymentState!==void 0){let r=t.paymentState;if(!(r==="NONE"||r==="SOURCE_ADDED"||r==="INVOICING")){let s={instancePath:a+"/paymentState",schemaPath:"\
#/properties/paymentState/enum",keyword:"enum",params:{allowedValues:ve.properties.paymentState.enum},message:"must be equal to one of the allowed values"};e===
null?e=[s]:e.push(s),i++}}if(t.creditStatus!==void 0){let r=t.creditStatus;if(!(r==="UNKNOWN"||r==="OK"||r==="REJECTED")){let s={instancePath:a+"/creditStatus",
schemaPath:"#/properties/creditStatus/enum",keyword:"enum",params:{allowedValues:ve.properties.creditStatus.enum},message:"must be equal to one of the allowed v\
alues"};e===null?e=[s]:e.push(s),i++}}if(t.signupSettled!==void 0&&typeof t.signupSettled!="boolean"){let r={instancePath:a+"/signupSettled",schemaPath:"#/prope\
rties/signupSettled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.licenseVerificationState!==void 0&&
(N(t.licenseVerificationState,{instancePath:a+"/licenseVerificationState",parentData:t,parentDataProperty:"licenseVerificationState",rootData:l,dynamicAnchors:u})||
(e=e===null?N.errors:e.concat(N.errors),i=e.length)),t.idVerificationState!==void 0&&(N(t.idVerificationState,{instancePath:a+"/idVerificationState",parentData:t,
parentDataProperty:"idVerificationState",rootData:l,dynamicAnchors:u})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)),t.manualVerificationState!==void 0&&
(N(t.manualVerificationState,{instancePath:a+"/manualVerificationState",parentData:t,parentDataProperty:"manualVerificationState",rootData:l,dynamicAnchors:u})||
(e=e===null?N.errors:e.concat(N.errors),i=e.length)),t.unpaidInvoices!==void 0&&typeof t.unpaidInvoices!="boolean"){let r={instancePath:a+"/unpaidInvoices",schemaPath:"\
#/properties/unpaidInvoices/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.runningRental!==void 0&&typeof t.
runningRental!="boolean"){let r={instancePath:a+"/runningRental",schemaPath:"#/properties/runningRental/type",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"};e===null?e=[r]:e.push(r),i++}if(t.acceptedTerms!==void 0){let r=t.acceptedTerms;if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++){let m=r[p];
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let f={instancePath:a+"/acceptedTerms/"+p,schemaPath:"#/properties/acceptedTerms/items/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[f]:e.push(f),i++}}let n=r.length,d;if(n>1){let p={};for(;n--;){let m=r[n];if(typeof m=="num\
ber"&&!(m%1)&&!isNaN(m)&&isFinite(m)){if(typeof p[m]=="number"){d=p[m];let f={instancePath:a+"/acceptedTerms",schemaPath:"#/properties/acceptedTerms/uniqueItems",
keyword:"uniqueItems",params:{i:n,j:d},message:"must NOT have duplicate items (items ## "+d+" and "+n+" are identical)"};e===null?e=[f]:e.push(f),i++;break}p[m]=
n}}}}else{let s={instancePath:a+"/acceptedTerms",schemaPath:"#/properties/acceptedTerms/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[s]:e.push(s),i++}}if(t.identityCards!==void 0){let r=t.identityCards;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)ee(r[n],{instancePath:a+"/i\
dentityCards/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:u})||(e=e===null?ee.errors:e.concat(ee.errors),i=e.length)}else{let s={instancePath:a+
"/identityCards",schemaPath:"#/properties/identityCards/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.managedBy!==
void 0&&typeof t.managedBy!="string"){let r={instancePath:a+"/managedBy",schemaPath:"#/properties/managedBy/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}t.createdAt!==void 0&&(P(t.createdAt,{instancePath:a+"/createdAt",parentData:t,parentDataProperty:"createdAt",rootData:l,
dynamicAnchors:u})||(e=e===null?P.errors:e.concat(P.errors),i=e.length)),t.deletionRequestedAt!==void 0&&(P(t.deletionRequestedAt,{instancePath:a+"/deletionRequ\
estedAt",parentData:t,parentDataProperty:"deletionRequestedAt",rootData:l,dynamicAnchors:u})||(e=e===null?P.errors:e.concat(P.errors),i=e.length))}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return re.errors=e,i===0}re.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function se(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=se.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="branches"||r==="vehicles"||
r==="terms"||r==="clients"||r==="accounts")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.branches!==void 0){let r=t.branches;if(Array.isArray(r)){let s=r.length;for(let n=0;n<
s;n++)Y(r[n],{instancePath:a+"/branches/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:u})||(e=e===null?Y.errors:e.concat(Y.errors),i=e.length)}else{
let s={instancePath:a+"/branches",schemaPath:"#/properties/branches/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),
i++}}if(t.vehicles!==void 0){let r=t.vehicles;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)H(r[n],{instancePath:a+"/vehicles/"+n,parentData:r,parentDataProperty:n,
rootData:l,dynamicAnchors:u})||(e=e===null?H.errors:e.concat(H.errors),i=e.length)}else{let s={instancePath:a+"/vehicles",schemaPath:"#/properties/vehicles/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.terms!==void 0){let r=t.terms;if(Array.isArray(r)){let s=r.length;
for(let n=0;n<s;n++)J(r[n],{instancePath:a+"/terms/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:u})||(e=e===null?J.errors:e.concat(J.errors),
i=e.length)}else{let s={instancePath:a+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:
e.push(s),i++}}if(t.clients!==void 0){let r=t.clients;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)Q(r[n],{instancePath:a+"/clients/"+n,parentData:r,
parentDataProperty:n,rootData:l,dynamicAnchors:u})||(e=e===null?Q.errors:e.concat(Q.errors),i=e.length)}else{let s={instancePath:a+"/clients",schemaPath:"#/prop\
erties/clients/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.accounts!==void 0){let r=t.accounts;if(Array.
isArray(r)){let s=r.length;for(let n=0;n<s;n++)re(r[n],{instancePath:a+"/accounts/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:u})||(e=e===null?
re.errors:e.concat(re.errors),i=e.length)}else{let s={instancePath:a+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return se.errors=e,i===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var We={type:"object",additionalProperties:!1,properties:{
code:{$ref:"codePolicy"},password:{$ref:"passwordPolicy"},lockout:{$ref:"lockoutPolicy"},session:{$ref:"sessionPolicy"},token:{$ref:"tokenPolicy"},totp:{$ref:"t\
otpPolicy"},deletion:{$ref:"deletionPolicy"},rateLimit:{$ref:"rateLimitPolicy"},enumerationSafe:{type:"boolean"},age:{$ref:"agePolicy"},approval:{$ref:"approval\
Policy"},stepUp:{$ref:"stepUpPolicy"},autoApproveProofing:{type:"boolean"},strictProblem:{type:"boolean"},tenantDefaults:{$ref:"tenant.settings"},tenants:{type:"\
object",additionalProperties:{$ref:"tenant.settings"}}},$id:"tenant.policy"},ye={type:"object",additionalProperties:!1,properties:{checkinPolicy:{enum:["noIdent\
ification","none","partial","full"]},lockEmail:{type:"boolean"},persistWithoutFlow:{type:"boolean"},challengeType:{enum:["auto","otp","emailLink"]},country:{type:"\
string",pattern:"^[A-Z]{2}$"},languages:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",pattern:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"}},defaultLanguage:{type:"\
string",pattern:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},socialProviders:{type:"array",uniqueItems:!0,items:{enum:["facebook","google","apple","line"]}},flows:{type:"obj\
ect",additionalProperties:{$ref:"tenant.flow"}},providers:{type:"object",propertyNames:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},additionalProperties:{$ref:"tenant.p\
rovider"}}},$id:"tenant.settings"},Ne=new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]+)*$","u"),Je={type:"object",additionalProperties:!1,required:["requiredFields","chall\
enge"],properties:{requiredFields:{type:"array",uniqueItems:!0,items:{type:"string",minLength:1}},status:{enum:["PREREGISTERED","REGISTERED","ACTIVE"]},challenge:{
type:"boolean"}},$id:"tenant.flow"};function te(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=te.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.requiredFields===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"requiredFields"},message:"must have required property 'requiredFields'"};e===null?e=[r]:e.push(
r),i++}if(t.challenge===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"challenge"},message:"must have require\
d property 'challenge'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="requiredFields"||r==="status"||r==="challenge")){let s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.requiredFields!==void 0){let r=t.requiredFields;if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++){let m=r[p];if(typeof m=="string"){if(c(m)<1){let f={
instancePath:a+"/requiredFields/"+p,schemaPath:"#/properties/requiredFields/items/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewe\
r than 1 characters"};e===null?e=[f]:e.push(f),i++}}else{let f={instancePath:a+"/requiredFields/"+p,schemaPath:"#/properties/requiredFields/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),i++}}let n=r.length,d;if(n>1){let p={};for(;n--;){let m=r[n];if(typeof m=="strin\
g"){if(typeof p[m]=="number"){d=p[m];let f={instancePath:a+"/requiredFields",schemaPath:"#/properties/requiredFields/uniqueItems",keyword:"uniqueItems",params:{
i:n,j:d},message:"must NOT have duplicate items (items ## "+d+" and "+n+" are identical)"};e===null?e=[f]:e.push(f),i++;break}p[m]=n}}}}else{let s={instancePath:a+
"/requiredFields",schemaPath:"#/properties/requiredFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.
status!==void 0){let r=t.status;if(!(r==="PREREGISTERED"||r==="REGISTERED"||r==="ACTIVE")){let s={instancePath:a+"/status",schemaPath:"#/properties/status/enum",
keyword:"enum",params:{allowedValues:Je.properties.status.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.challenge!==
void 0&&typeof t.challenge!="boolean"){let r={instancePath:a+"/challenge",schemaPath:"#/properties/challenge/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return te.errors=e,i===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ie(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=ie.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.proof===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"proof"},message:"must have required property 'proof'"};e===null?e=[r]:e.push(r),i++}if(t.subject===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject"},message:"must have required property 'subject'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="proof"||r==="subject"||r==="email"||r==="firstName"||r==="lastName")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.proof!==void 0){let r=t.proof;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:a+"/proof",schemaPath:"#/properties/proof/minProperties",keyword:"minProperties",params:{
bounds:[1]},message:"must NOT have fewer than 1 properties"};e===null?e=[s]:e.push(s),i++}for(let s in r)if(typeof r[s]!="string"){let n={instancePath:a+"/proof\
/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/proof/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[n]:e.push(n),i++}}else{let s={instancePath:a+"/proof",schemaPath:"#/properties/proof/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[s]:e.push(s),i++}}if(t.subject!==void 0){let r=t.subject;if(typeof r=="string"){if(c(r)<1){let s={instancePath:a+"/subject",schemaPath:"\
#/properties/subject/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:a+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.
email!==void 0){let r=t.email;if(typeof r=="string"){if(c(r)>254){let s={instancePath:a+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{
bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[s]:e.push(s),i++}if(!Pe.test(r)){let s={instancePath:a+"/email",schemaPath:"#/prop\
erties/email/format",keyword:"format",params:{format:"email"},message:'must match format "email"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/em\
ail",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.firstName!==void 0){
let r=t.firstName;if(typeof r=="string"){if(c(r)>100){let s={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/maxLength",keyword:"maxLength",params:{
bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/firstName",schemaPath:"#/prope\
rties/firstName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:a+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}
if(t.lastName!==void 0){let r=t.lastName;if(typeof r=="string"){if(c(r)>100){let s={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/maxLength",keyword:"\
maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/lastName",schemaPath:"\
#/properties/lastName/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ie.errors=
e,i===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ae(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){
let e=null,i=0,o=ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.members===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"members"},message:"must have required property 'members'"};e===null?e=
[r]:e.push(r),i++}if(t.accepted===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"accepted"},message:"must hav\
e required property 'accepted'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="members"||r==="bareMember"||r==="accepted")){let s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.members!==void 0){let r=t.members;if(Array.isArray(r)){if(r.length<1){let p={instancePath:a+"/members",schemaPath:"#/properties/members/minItems",keyword:"\
minItems",params:{bounds:[1]},message:"must NOT have fewer than 1 items"};e===null?e=[p]:e.push(p),i++}let s=r.length;for(let p=0;p<s;p++){let m=r[p];if(typeof m==
"string"){if(c(m)<1){let f={instancePath:a+"/members/"+p,schemaPath:"#/properties/members/items/minLength",keyword:"minLength",params:{bounds:[1]},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),i++}}else{let f={instancePath:a+"/members/"+p,schemaPath:"#/properties/members/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),i++}}let n=r.length,d;if(n>1){let p={};for(;n--;){let m=r[n];if(typeof m=="strin\
g"){if(typeof p[m]=="number"){d=p[m];let f={instancePath:a+"/members",schemaPath:"#/properties/members/uniqueItems",keyword:"uniqueItems",params:{i:n,j:d},message:"\
must NOT have duplicate items (items ## "+d+" and "+n+" are identical)"};e===null?e=[f]:e.push(f),i++;break}p[m]=n}}}}else{let s={instancePath:a+"/members",schemaPath:"\
#/properties/members/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.bareMember!==void 0){let r=t.bareMember;
if(typeof r=="string"){if(c(r)<1){let s={instancePath:a+"/bareMember",schemaPath:"#/properties/bareMember/minLength",keyword:"minLength",params:{bounds:[1]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/bareMember",schemaPath:"#/properties/bareMember/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.accepted!==void 0){let r=t.accepted;if(Array.isArray(r)){let s=r.length;
for(let n=0;n<s;n++)ie(r[n],{instancePath:a+"/accepted/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:u})||(e=e===null?ie.errors:e.concat(ie.errors),
i=e.length)}else{let s={instancePath:a+"/accepted",schemaPath:"#/properties/accepted/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return ae.errors=e,i===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function F(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,
dynamicAnchors:u={}}={}){let e=null,i=0,o=F.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){for(let s in t)if(!z.call(ye.properties,s)){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.checkinPolicy!==void 0){let s=t.checkinPolicy;if(!(s==="noIdentification"||s===
"none"||s==="partial"||s==="full")){let n={instancePath:a+"/checkinPolicy",schemaPath:"#/properties/checkinPolicy/enum",keyword:"enum",params:{allowedValues:ye.
properties.checkinPolicy.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),i++}}if(t.lockEmail!==void 0&&typeof t.lockEmail!=
"boolean"){let s={instancePath:a+"/lockEmail",schemaPath:"#/properties/lockEmail/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[s]:e.push(s),i++}if(t.persistWithoutFlow!==void 0&&typeof t.persistWithoutFlow!="boolean"){let s={instancePath:a+"/persistWithoutFlow",schemaPath:"#/properti\
es/persistWithoutFlow/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.challengeType!==void 0){let s=t.
challengeType;if(!(s==="auto"||s==="otp"||s==="emailLink")){let n={instancePath:a+"/challengeType",schemaPath:"#/properties/challengeType/enum",keyword:"enum",params:{
allowedValues:ye.properties.challengeType.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),i++}}if(t.country!==void 0){let s=t.
country;if(typeof s=="string"){if(!be.test(s)){let n={instancePath:a+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern:"^[A\
-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/country",schemaPath:"#/properties/country/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(t.languages!==void 0){let s=t.languages;if(Array.isArray(s)){if(s.
length<1){let m={instancePath:a+"/languages",schemaPath:"#/properties/languages/minItems",keyword:"minItems",params:{bounds:[1]},message:"must NOT have fewer th\
an 1 items"};e===null?e=[m]:e.push(m),i++}let n=s.length;for(let m=0;m<n;m++){let f=s[m];if(typeof f=="string"){if(!Ne.test(f)){let k={instancePath:a+"/language\
s/"+m,schemaPath:"#/properties/languages/items/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},message:'must match pattern "^[a-z]{2,\
3}(-[A-Za-z0-9]+)*$"'};e===null?e=[k]:e.push(k),i++}}else{let k={instancePath:a+"/languages/"+m,schemaPath:"#/properties/languages/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),i++}}let d=s.length,p;if(d>1){let m={};for(;d--;){let f=s[d];if(typeof f=="string"){if(typeof m[f]==
"number"){p=m[f];let k={instancePath:a+"/languages",schemaPath:"#/properties/languages/uniqueItems",keyword:"uniqueItems",params:{i:d,j:p},message:"must NOT hav\
e duplicate items (items ## "+p+" and "+d+" are identical)"};e===null?e=[k]:e.push(k),i++;break}m[f]=d}}}}else{let n={instancePath:a+"/languages",schemaPath:"#/\
properties/languages/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.defaultLanguage!==void 0){let s=t.defaultLanguage;
if(typeof s=="string"){if(!Ne.test(s)){let n={instancePath:a+"/defaultLanguage",schemaPath:"#/properties/defaultLanguage/pattern",keyword:"pattern",params:{pattern:"\
^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},message:'must match pattern "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/defaultLa\
nguage",schemaPath:"#/properties/defaultLanguage/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(t.socialProviders!==
void 0){let s=t.socialProviders;if(Array.isArray(s)){let n=s.length;for(let m=0;m<n;m++){let f=s[m];if(!(f==="facebook"||f==="google"||f==="apple"||f==="line")){
let k={instancePath:a+"/socialProviders/"+m,schemaPath:"#/properties/socialProviders/items/enum",keyword:"enum",params:{allowedValues:ye.properties.socialProviders.
items.enum},message:"must be equal to one of the allowed values"};e===null?e=[k]:e.push(k),i++}}let d=s.length,p;if(d>1){e:for(;d--;)for(p=d;p--;)if(de(s[d],s[p])){
let m={instancePath:a+"/socialProviders",schemaPath:"#/properties/socialProviders/uniqueItems",keyword:"uniqueItems",params:{i:d,j:p},message:"must NOT have dup\
licate items (items ## "+p+" and "+d+" are identical)"};e===null?e=[m]:e.push(m),i++;break e}}}else{let n={instancePath:a+"/socialProviders",schemaPath:"#/prope\
rties/socialProviders/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.flows!==void 0){let s=t.flows;if(s&&
typeof s=="object"&&!Array.isArray(s))for(let n in s)te(s[n],{instancePath:a+"/flows/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:n,
rootData:l,dynamicAnchors:u})||(e=e===null?te.errors:e.concat(te.errors),i=e.length);else{let n={instancePath:a+"/flows",schemaPath:"#/properties/flows/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(t.providers!==void 0){let s=t.providers;if(s&&typeof s=="object"&&!Array.
isArray(s)){for(let n in s){let d=i;if(typeof n=="string"&&!Ae.test(n)){let p={instancePath:a+"/providers",schemaPath:"#/properties/providers/propertyNames/patt\
ern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',propertyName:n};e===null?e=[p]:e.push(
p),i++}var r=d===i;if(!r){let p={instancePath:a+"/providers",schemaPath:"#/properties/providers/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"\
property name must be valid"};e===null?e=[p]:e.push(p),i++}}for(let n in s)ae(s[n],{instancePath:a+"/providers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,
parentDataProperty:n,rootData:l,dynamicAnchors:u})||(e=e===null?ae.errors:e.concat(ae.errors),i=e.length)}else{let n={instancePath:a+"/providers",schemaPath:"#/\
properties/providers/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return F.errors=e,i===0}F.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ne(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=ne.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!z.call(We.properties,r)){let s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.code!==void 0&&(A(t.code,{instancePath:a+"/code",parentData:t,parentDataProperty:"code",rootData:l,dynamicAnchors:u})||(e=e===null?A.errors:e.concat(A.errors),
i=e.length)),t.password!==void 0&&(j(t.password,{instancePath:a+"/password",parentData:t,parentDataProperty:"password",rootData:l,dynamicAnchors:u})||(e=e===null?
j.errors:e.concat(j.errors),i=e.length)),t.lockout!==void 0&&(S(t.lockout,{instancePath:a+"/lockout",parentData:t,parentDataProperty:"lockout",rootData:l,dynamicAnchors:u})||
(e=e===null?S.errors:e.concat(S.errors),i=e.length)),t.session!==void 0&&(I(t.session,{instancePath:a+"/session",parentData:t,parentDataProperty:"session",rootData:l,
dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),i=e.length)),t.token!==void 0&&(D(t.token,{instancePath:a+"/token",parentData:t,parentDataProperty:"\
token",rootData:l,dynamicAnchors:u})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)),t.totp!==void 0&&(x(t.totp,{instancePath:a+"/totp",parentData:t,parentDataProperty:"\
totp",rootData:l,dynamicAnchors:u})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),t.deletion!==void 0&&(q(t.deletion,{instancePath:a+"/deletion",parentData:t,
parentDataProperty:"deletion",rootData:l,dynamicAnchors:u})||(e=e===null?q.errors:e.concat(q.errors),i=e.length)),t.rateLimit!==void 0&&(L(t.rateLimit,{instancePath:a+
"/rateLimit",parentData:t,parentDataProperty:"rateLimit",rootData:l,dynamicAnchors:u})||(e=e===null?L.errors:e.concat(L.errors),i=e.length)),t.enumerationSafe!==
void 0&&typeof t.enumerationSafe!="boolean"){let r={instancePath:a+"/enumerationSafe",schemaPath:"#/properties/enumerationSafe/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.age!==void 0&&($(t.age,{instancePath:a+"/age",parentData:t,parentDataProperty:"age",rootData:l,
dynamicAnchors:u})||(e=e===null?$.errors:e.concat($.errors),i=e.length)),t.approval!==void 0&&(T(t.approval,{instancePath:a+"/approval",parentData:t,parentDataProperty:"\
approval",rootData:l,dynamicAnchors:u})||(e=e===null?T.errors:e.concat(T.errors),i=e.length)),t.stepUp!==void 0&&(O(t.stepUp,{instancePath:a+"/stepUp",parentData:t,
parentDataProperty:"stepUp",rootData:l,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),i=e.length)),t.autoApproveProofing!==void 0&&typeof t.autoApproveProofing!=
"boolean"){let r={instancePath:a+"/autoApproveProofing",schemaPath:"#/properties/autoApproveProofing/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"};e===null?e=[r]:e.push(r),i++}if(t.strictProblem!==void 0&&typeof t.strictProblem!="boolean"){let r={instancePath:a+"/strictProblem",schemaPath:"#/p\
roperties/strictProblem/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.tenantDefaults!==void 0&&(F(t.
tenantDefaults,{instancePath:a+"/tenantDefaults",parentData:t,parentDataProperty:"tenantDefaults",rootData:l,dynamicAnchors:u})||(e=e===null?F.errors:e.concat(F.
errors),i=e.length)),t.tenants!==void 0){let r=t.tenants;if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r)F(r[s],{instancePath:a+"/tenants/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:l,dynamicAnchors:u})||(e=e===null?F.errors:e.concat(F.errors),i=e.length);else{let s={
instancePath:a+"/tenants",schemaPath:"#/properties/tenants/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ne.errors=e,i===0}
ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $e={type:"object",additionalProperties:!1,properties:{id:{type:"string",pattern:"^[A-Za-z0-9_-]{1,100}$"},status:{enum:["PREREGISTERED","REGISTERED","ACTIVE"],
default:"REGISTERED"},email:{type:"string",format:"email",maxLength:254},emailVerified:{type:"boolean",default:!1},phone:{type:"string",pattern:"^\\+[1-9][0-9]{6\
,14}$"},phoneVerified:{type:"boolean",default:!1},language:{type:"string",pattern:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},providers:{type:"array",items:{$ref:"tenant.id\
entity"}},externalIdentifiers:{type:"object",maxProperties:50,additionalProperties:{$ref:"tenant.number"}},consents:{type:"object",maxProperties:50,additionalProperties:{
type:"boolean"}},profile:{$ref:"tenant.profile"},blocked:{type:"boolean",default:!1},createdAt:{type:"string",format:"date-time"}},$id:"tenant.customer"},Qe=new RegExp(
"^[A-Za-z0-9_-]{1,100}$","u");function oe(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=oe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.provider===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"provider"},message:"must have required property 'provider'"};e===null?e=[r]:e.push(r),i++}if(t.subject===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject"},message:"must have required property 'subject'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="provider"||r==="subject")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.provider!==void 0){let r=t.provider;if(typeof r=="string"){if(!Ae.test(r)){let s={instancePath:a+
"/provider",schemaPath:"#/properties/provider/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a\
-z0-9]+)*$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.subject!==void 0){let r=t.subject;if(typeof r=="string"){if(c(r)<1){let s={instancePath:a+"/subject",
schemaPath:"#/properties/subject/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:a+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return oe.errors=
e,i===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=pe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.value===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="value"){let s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.value!==void 0){let r=t.value;if(typeof r=="string"){if(c(r)>200){let s={instancePath:a+"/value",schemaPath:"#/properties/value/maxLength",keyword:"\
maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/value",schemaPath:"\
#/properties/value/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:a+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return pe.errors=e,i===0}
pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function le(t,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=le.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>100){let r={instancePath:a,schemaPath:"#/maxProperti\
es",keyword:"maxProperties",params:{bounds:[0,100]},message:"must NOT have more than 100 properties"};e===null?e=[r]:e.push(r),i++}if(t.firstName!==void 0){let r=t.
firstName;if(typeof r=="string"){if(c(r)>100){let s={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/maxLength",keyword:"maxLength",params:{bounds:[
0,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/firstName",schemaPath:"#/properties/firstNa\
me/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.lastName!==void 0){let r=t.lastName;if(typeof r=="st\
ring"){if(c(r)>100){let s={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT\
 have more than 100 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.birthDate!==void 0){let r=t.birthDate;if(typeof r=="string"){if(!Ee(r)){let s={instancePath:a+
"/birthDate",schemaPath:"#/properties/birthDate/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:a+"/birthDate",schemaPath:"#/properties/birthDate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}}if(t.gender!==void 0){let r=t.gender;if(typeof r=="string"){if(c(r)>50){let s={instancePath:a+"/gender",schemaPath:"#/properties/gender/maxLength",keyword:"\
maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/gender",schemaPath:"\
#/properties/gender/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.address!==void 0){let r=t.address;if(!(r&&
typeof r=="object"&&!Array.isArray(r))){let s={instancePath:a+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return le.errors=e,i===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function me(t,{instancePath:a="",parentData:y,parentDataProperty:h,
rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){for(let r in t)if(!z.call($e.properties,r)){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0){let r=t.id;if(typeof r=="string"){if(!Qe.test(
r)){let s={instancePath:a+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,100}$"},message:'must match pattern "^[\
A-Za-z0-9_-]{1,100}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(t.status!==void 0){let r=t.status;if(!(r==="PREREGISTERED"||r==="REGISTERED"||r==="ACTIVE")){let s={instancePath:a+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:$e.properties.status.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[s]:e.push(s),i++}}if(t.email!==void 0){let r=t.email;if(typeof r=="string"){if(c(r)>254){let s={instancePath:a+"/email",schemaPath:"#/properti\
es/email/maxLength",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[s]:e.push(s),i++}if(!Pe.test(r)){let s={
instancePath:a+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match format "email"'};e===null?e=[s]:e.push(
s),i++}}else{let s={instancePath:a+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),i++}}if(t.emailVerified!==void 0&&typeof t.emailVerified!="boolean"){let r={instancePath:a+"/emailVerified",schemaPath:"#/properties/emailVerified/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.phone!==void 0){let r=t.phone;if(typeof r=="string"){if(!je.
test(r)){let s={instancePath:a+"/phone",schemaPath:"#/properties/phone/pattern",keyword:"pattern",params:{pattern:"^\\+[1-9][0-9]{6,14}$"},message:'must match p\
attern "^\\+[1-9][0-9]{6,14}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.phoneVerified!==void 0&&typeof t.phoneVerified!="boolean"){let r={instancePath:a+"/phoneVe\
rified",schemaPath:"#/properties/phoneVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.language!==
void 0){let r=t.language;if(typeof r=="string"){if(!Ne.test(r)){let s={instancePath:a+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{
pattern:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},message:'must match pattern "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/\
language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.providers!==
void 0){let r=t.providers;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)oe(r[n],{instancePath:a+"/providers/"+n,parentData:r,parentDataProperty:n,rootData:l,
dynamicAnchors:u})||(e=e===null?oe.errors:e.concat(oe.errors),i=e.length)}else{let s={instancePath:a+"/providers",schemaPath:"#/properties/providers/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.externalIdentifiers!==void 0){let r=t.externalIdentifiers;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let s={instancePath:a+"/externalIdentifiers",schemaPath:"#/properties/externalIdentifiers/maxPropertie\
s",keyword:"maxProperties",params:{bounds:[0,50]},message:"must NOT have more than 50 properties"};e===null?e=[s]:e.push(s),i++}for(let s in r)pe(r[s],{instancePath:a+
"/externalIdentifiers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:l,dynamicAnchors:u})||(e=e===null?pe.errors:e.concat(
pe.errors),i=e.length)}else{let s={instancePath:a+"/externalIdentifiers",schemaPath:"#/properties/externalIdentifiers/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.consents!==void 0){let r=t.consents;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).
length>50){let s={instancePath:a+"/consents",schemaPath:"#/properties/consents/maxProperties",keyword:"maxProperties",params:{bounds:[0,50]},message:"must NOT h\
ave more than 50 properties"};e===null?e=[s]:e.push(s),i++}for(let s in r)if(typeof r[s]!="boolean"){let n={instancePath:a+"/consents/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/consents/additionalProperties/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(
n),i++}}else{let s={instancePath:a+"/consents",schemaPath:"#/properties/consents/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),i++}}if(t.profile!==void 0&&(le(t.profile,{instancePath:a+"/profile",parentData:t,parentDataProperty:"profile",rootData:l,dynamicAnchors:u})||(e=
e===null?le.errors:e.concat(le.errors),i=e.length)),t.blocked!==void 0&&typeof t.blocked!="boolean"){let r={instancePath:a+"/blocked",schemaPath:"#/properties/b\
locked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.createdAt!==void 0){let r=t.createdAt;if(typeof r==
"string"){if(!ge(r)){let s={instancePath:a+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format:"date-time"},message:'must ma\
tch format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return me.errors=e,i===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(t,{instancePath:a="",
parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(r!=="customers"){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.customers!==void 0){let r=t.customers;
if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)me(r[n],{instancePath:a+"/customers/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:u})||
(e=e===null?me.errors:e.concat(me.errors),i=e.length)}else{let s={instancePath:a+"/customers",schemaPath:"#/properties/customers/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return ue.errors=e,i===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function he(t,{instancePath:a="",parentData:y,
parentDataProperty:h,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=he.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let d={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[d]:e.push(d),i++}if(t.description===void 0){let d={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[d]:e.push(d),i++}for(let d in t)if(!(d==="name"||d==="descriptio\
n"||d==="seed"||d==="extends"||d==="clock"||d==="apis")){let p={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(t.name!==void 0){let d=t.name;if(typeof d=="string"){if(c(d)>63){let p={instancePath:a+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{bounds:[0,63]},message:"must NOT have more than 63 characters"};e===null?e=[p]:e.push(
p),i++}if(!Ae.test(d)){let p={instancePath:a+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'\
must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"'};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(t.description!==void 0){let d=t.description;if(typeof d=="string"){if(c(d)<
1){let p={instancePath:a+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer tha\
n 1 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(t.seed!==void 0){let d=t.seed;if(typeof d=="string"){if(c(d)>200){let p={instancePath:a+"/se\
ed",schemaPath:"#/properties/seed/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[p]:e.push(
p),i++}if(c(d)<1){let p={instancePath:a+"/seed",schemaPath:"#/properties/seed/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewe\
r than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(t.extends!==void 0){let d=t.extends;if(Array.isArray(d)){if(d.length>20){let m={instancePath:a+"/exte\
nds",schemaPath:"#/properties/extends/maxItems",keyword:"maxItems",params:{bounds:[1,20]},message:"must NOT have more than 20 items"};e===null?e=[m]:e.push(m),i++}
if(d.length<1){let m={instancePath:a+"/extends",schemaPath:"#/properties/extends/minItems",keyword:"minItems",params:{bounds:[1,20]},message:"must NOT have fewe\
r than 1 items"};e===null?e=[m]:e.push(m),i++}let p=d.length;for(let m=0;m<p;m++)V(d[m],{instancePath:a+"/extends/"+m,parentData:d,parentDataProperty:m,rootData:l,
dynamicAnchors:u})||(e=e===null?V.errors:e.concat(V.errors),i=e.length)}else{let p={instancePath:a+"/extends",schemaPath:"#/properties/extends/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(t.clock!==void 0&&(R(t.clock,{instancePath:a+"/clock",parentData:t,parentDataProperty:"\
clock",rootData:l,dynamicAnchors:u})||(e=e===null?R.errors:e.concat(R.errors),i=e.length)),t.apis!==void 0){let d=t.apis;if(d&&typeof d=="object"&&!Array.isArray(
d)){for(let p in d)if(!(p==="merchant"||p==="mobility"||p==="tenant")){let m={instancePath:a+"/apis",schemaPath:"#/properties/apis/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),i++}if(d.merchant!==void 0){let p=d.
merchant;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let m in p)if(!(m==="policy"||m==="tenants")){let f={instancePath:a+"/apis/merchant",schemaPath:"#/pro\
perties/apis/properties/merchant/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};
e===null?e=[f]:e.push(f),i++}if(p.policy!==void 0&&(U(p.policy,{instancePath:a+"/apis/merchant/policy",parentData:p,parentDataProperty:"policy",rootData:l,dynamicAnchors:u})||
(e=e===null?U.errors:e.concat(U.errors),i=e.length)),p.tenants!==void 0){let m=p.tenants;if(m&&typeof m=="object"&&!Array.isArray(m)){for(let f in m){let k=i;v(
f,{instancePath:a+"/apis/merchant/tenants",parentData:m,parentDataProperty:"tenants",rootData:l,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),i=e.
length);var r=k===i;if(!r){let C={instancePath:a+"/apis/merchant/tenants",schemaPath:"#/properties/apis/properties/merchant/properties/tenants/propertyNames",keyword:"\
propertyNames",params:{propertyName:f},message:"property name must be valid"};e===null?e=[C]:e.push(C),i++}}for(let f in m)Z(m[f],{instancePath:a+"/apis/merchan\
t/tenants/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:f,rootData:l,dynamicAnchors:u})||(e=e===null?Z.errors:e.concat(Z.errors),i=
e.length)}else{let f={instancePath:a+"/apis/merchant/tenants",schemaPath:"#/properties/apis/properties/merchant/properties/tenants/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),i++}}}else{let m={instancePath:a+"/apis/merchant",schemaPath:"#/properties/apis/properties/mer\
chant/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),i++}}if(d.mobility!==void 0){let p=d.mobility;if(p&&typeof p==
"object"&&!Array.isArray(p)){for(let m in p)if(!(m==="policy"||m==="tenants")){let f={instancePath:a+"/apis/mobility",schemaPath:"#/properties/apis/properties/m\
obility/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[f]:e.push(
f),i++}if(p.policy!==void 0&&(K(p.policy,{instancePath:a+"/apis/mobility/policy",parentData:p,parentDataProperty:"policy",rootData:l,dynamicAnchors:u})||(e=e===
null?K.errors:e.concat(K.errors),i=e.length)),p.tenants!==void 0){let m=p.tenants;if(m&&typeof m=="object"&&!Array.isArray(m)){for(let f in m){let k=i;v(f,{instancePath:a+
"/apis/mobility/tenants",parentData:m,parentDataProperty:"tenants",rootData:l,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),i=e.length);var s=k===
i;if(!s){let C={instancePath:a+"/apis/mobility/tenants",schemaPath:"#/properties/apis/properties/mobility/properties/tenants/propertyNames",keyword:"propertyNam\
es",params:{propertyName:f},message:"property name must be valid"};e===null?e=[C]:e.push(C),i++}}for(let f in m)se(m[f],{instancePath:a+"/apis/mobility/tenants/"+
f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:f,rootData:l,dynamicAnchors:u})||(e=e===null?se.errors:e.concat(se.errors),i=e.length)}else{
let f={instancePath:a+"/apis/mobility/tenants",schemaPath:"#/properties/apis/properties/mobility/properties/tenants/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[f]:e.push(f),i++}}}else{let m={instancePath:a+"/apis/mobility",schemaPath:"#/properties/apis/properties/mobility/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),i++}}if(d.tenant!==void 0){let p=d.tenant;if(p&&typeof p=="object"&&!Array.isArray(
p)){for(let m in p)if(!(m==="policy"||m==="tenants")){let f={instancePath:a+"/apis/tenant",schemaPath:"#/properties/apis/properties/tenant/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),i++}if(p.policy!==void 0&&(ne(
p.policy,{instancePath:a+"/apis/tenant/policy",parentData:p,parentDataProperty:"policy",rootData:l,dynamicAnchors:u})||(e=e===null?ne.errors:e.concat(ne.errors),
i=e.length)),p.tenants!==void 0){let m=p.tenants;if(m&&typeof m=="object"&&!Array.isArray(m)){for(let f in m){let k=i;v(f,{instancePath:a+"/apis/tenant/tenants",
parentData:m,parentDataProperty:"tenants",rootData:l,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),i=e.length);var n=k===i;if(!n){let C={instancePath:a+
"/apis/tenant/tenants",schemaPath:"#/properties/apis/properties/tenant/properties/tenants/propertyNames",keyword:"propertyNames",params:{propertyName:f},message:"\
property name must be valid"};e===null?e=[C]:e.push(C),i++}}for(let f in m)ue(m[f],{instancePath:a+"/apis/tenant/tenants/"+f.replace(/~/g,"~0").replace(/\//g,"~\
1"),parentData:m,parentDataProperty:f,rootData:l,dynamicAnchors:u})||(e=e===null?ue.errors:e.concat(ue.errors),i=e.length)}else{let f={instancePath:a+"/apis/ten\
ant/tenants",schemaPath:"#/properties/apis/properties/tenant/properties/tenants/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[f]:e.push(f),i++}}}else{let m={instancePath:a+"/apis/tenant",schemaPath:"#/properties/apis/properties/tenant/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[m]:e.push(m),i++}}}else{let p={instancePath:a+"/apis",schemaPath:"#/properties/apis/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[p]:e.push(p),i++}}}else{let d={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[d]:e.push(d),i++}return he.errors=e,i===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pr=Te;
/** Whether a value is a scenario; if not, `errors` says why. */
export const validate: Validate = pr;

/** The schema without its descriptions, to name what is known at a place. */
export const schema: SchemaNode = {"type":"object","additionalProperties":false,"required":["name","description"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":63},"description":{"type":"string","minLength":1},"seed":{"type":"string","minLength":1,"maxLength":200},"extends":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/scenarioName"}},"clock":{"$ref":"#/$defs/clock"},"apis":{"type":"object","additionalProperties":false,"properties":{"merchant":{"type":"object","additionalProperties":false,"properties":{"policy":{"$ref":"#/$defs/merchant.policy"},"tenants":{"type":"object","propertyNames":{"$ref":"#/$defs/tenantName"},"additionalProperties":{"$ref":"#/$defs/merchant.tenant"}}}},"mobility":{"type":"object","additionalProperties":false,"properties":{"policy":{"$ref":"#/$defs/mobility.policy"},"tenants":{"type":"object","propertyNames":{"$ref":"#/$defs/tenantName"},"additionalProperties":{"$ref":"#/$defs/mobility.tenant"}}}},"tenant":{"type":"object","additionalProperties":false,"properties":{"policy":{"$ref":"#/$defs/tenant.policy"},"tenants":{"type":"object","propertyNames":{"$ref":"#/$defs/tenantName"},"additionalProperties":{"$ref":"#/$defs/tenant.tenant"}}}}}}},"$defs":{"scenarioName":{"type":"string","x-names-scenario":true,"maxLength":63},"clock":{"type":"object","additionalProperties":false,"required":["at"],"properties":{"at":{"type":"string","format":"date-time"},"frozen":{"type":"boolean","default":false}}},"tenantName":{"type":"string","pattern":"^[a-z0-9]+([_-][a-z0-9]+)*$","maxLength":63},"seconds":{"type":"integer","minimum":0},"policy":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/codePolicy"},"password":{"$ref":"#/$defs/passwordPolicy"},"lockout":{"$ref":"#/$defs/lockoutPolicy"},"session":{"$ref":"#/$defs/sessionPolicy"},"token":{"$ref":"#/$defs/tokenPolicy"},"totp":{"$ref":"#/$defs/totpPolicy"},"deletion":{"$ref":"#/$defs/deletionPolicy"},"rateLimit":{"$ref":"#/$defs/rateLimitPolicy"},"enumerationSafe":{"type":"boolean"},"age":{"$ref":"#/$defs/agePolicy"},"approval":{"$ref":"#/$defs/approvalPolicy"},"stepUp":{"$ref":"#/$defs/stepUpPolicy"},"autoApproveProofing":{"type":"boolean"}}},"codePolicy":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["fixed","per-recipient","sequence","random"]},"fixedCode":{"type":"string","minLength":1,"maxLength":64},"sequence":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"maxLength":64}},"length":{"type":"integer","minimum":1,"maximum":20},"lifetimeSeconds":{"$ref":"#/$defs/seconds"},"maxAttempts":{"type":"integer","minimum":1},"resendCooldownSeconds":{"$ref":"#/$defs/seconds"},"linkCooldownSeconds":{"$ref":"#/$defs/seconds"},"linkLifetimeSeconds":{"$ref":"#/$defs/seconds"},"byPurpose":{"type":"object","additionalProperties":false,"properties":{"sign-in":{"$ref":"#/$defs/purposePolicy"},"second-factor":{"$ref":"#/$defs/purposePolicy"},"verify-identifier":{"$ref":"#/$defs/purposePolicy"},"reset-password":{"$ref":"#/$defs/purposePolicy"},"step-up":{"$ref":"#/$defs/purposePolicy"},"bind-authenticator":{"$ref":"#/$defs/purposePolicy"},"accept-invite":{"$ref":"#/$defs/purposePolicy"}}}}},"purposePolicy":{"type":"object","additionalProperties":false,"properties":{"lifetimeSeconds":{"$ref":"#/$defs/seconds"},"maxAttempts":{"type":"integer","minimum":1},"resendCooldownSeconds":{"$ref":"#/$defs/seconds"},"maxSends":{"type":"integer","minimum":1}}},"approvalPolicy":{"type":"object","additionalProperties":false,"properties":{"lifetimeSeconds":{"$ref":"#/$defs/seconds"},"maxSends":{"type":"integer","minimum":1}}},"stepUpPolicy":{"type":"object","additionalProperties":false,"properties":{"rememberSeconds":{"$ref":"#/$defs/seconds"},"onBinding":{"type":"boolean"}}},"passwordPolicy":{"type":"object","additionalProperties":false,"properties":{"minLength":{"type":"integer","minimum":0},"maxLength":{"type":"integer","minimum":1},"mustContain":{"type":"array","items":{"enum":["lower-case","upper-case","digit","symbol"]}},"historySize":{"type":"integer","minimum":0},"expireAfterSeconds":{"type":"integer","minimum":1},"blocklist":{"type":"array","items":{"type":"string"}},"hashIterations":{"type":"integer","minimum":1}}},"lockoutPolicy":{"type":"object","additionalProperties":false,"properties":{"maxFailures":{"type":"integer","minimum":0},"lockSeconds":{"$ref":"#/$defs/seconds"},"windowSeconds":{"$ref":"#/$defs/seconds"}}},"sessionPolicy":{"type":"object","additionalProperties":false,"properties":{"idleSeconds":{"$ref":"#/$defs/seconds"},"absoluteSeconds":{"$ref":"#/$defs/seconds"},"pendingSeconds":{"$ref":"#/$defs/seconds"}}},"tokenPolicy":{"type":"object","additionalProperties":false,"properties":{"accessSeconds":{"type":"integer","minimum":1},"refreshSeconds":{"type":"integer","minimum":0},"rotateRefresh":{"type":"boolean"},"invalidatePrevious":{"type":"boolean"},"reuseEndsSession":{"type":"boolean"}}},"totpPolicy":{"type":"object","additionalProperties":false,"properties":{"digits":{"type":"integer","minimum":6,"maximum":8},"stepSeconds":{"type":"integer","minimum":1},"driftSteps":{"type":"integer","minimum":0},"maxAttempts":{"type":"integer","minimum":1},"secondFactor":{"enum":["disabled","optional","mandatory"]}}},"deletionPolicy":{"type":"object","additionalProperties":false,"properties":{"graceSeconds":{"$ref":"#/$defs/seconds"}}},"rateLimitPolicy":{"type":"object","additionalProperties":false,"properties":{"windows":{"type":"array","maxItems":10,"items":{"type":"object","additionalProperties":false,"required":["requests","windowSeconds"],"properties":{"requests":{"type":"integer","minimum":1},"windowSeconds":{"type":"integer","minimum":1}}}},"requests":{"type":"integer","minimum":0},"windowSeconds":{"type":"integer","minimum":1}}},"agePolicy":{"type":"object","additionalProperties":false,"properties":{"minimumYears":{"type":"integer","minimum":0},"maximumYears":{"type":"integer","minimum":0}}},"merchant.policy":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/codePolicy"},"password":{"$ref":"#/$defs/passwordPolicy"},"lockout":{"$ref":"#/$defs/lockoutPolicy"},"session":{"$ref":"#/$defs/sessionPolicy"},"token":{"$ref":"#/$defs/tokenPolicy"},"totp":{"$ref":"#/$defs/totpPolicy"},"deletion":{"$ref":"#/$defs/deletionPolicy"},"rateLimit":{"$ref":"#/$defs/rateLimitPolicy"},"enumerationSafe":{"type":"boolean"},"age":{"$ref":"#/$defs/agePolicy"},"approval":{"$ref":"#/$defs/approvalPolicy"},"stepUp":{"$ref":"#/$defs/stepUpPolicy"},"autoApproveProofing":{"type":"boolean"},"otp":{"type":"object","additionalProperties":false,"properties":{"strictAuthorization":{"type":"boolean"}}},"requireEmailVerification":{"type":"boolean"},"cookie":{"type":"object","additionalProperties":false,"properties":{"secure":{"type":"boolean"}}},"vpn":{"type":"boolean"},"signOut":{"type":"object","additionalProperties":false,"properties":{"killsAccess":{"type":"boolean"}}},"cashierMakesCompany":{"type":"boolean"}}},"merchant.tenant":{"type":"object","additionalProperties":false,"properties":{"companies":{"type":"array","x-unique":["name"],"items":{"$ref":"#/$defs/merchant.organisation"}},"associations":{"type":"array","x-unique":["name"],"items":{"$ref":"#/$defs/merchant.organisation"}},"users":{"type":"array","x-unique":["id","email"],"items":{"$ref":"#/$defs/merchant.user"}}}},"merchant.organisation":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200}}},"merchant.user":{"type":"object","additionalProperties":false,"required":["email","role","firstName","lastName"],"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{24}$"},"email":{"type":"string","format":"email","maxLength":254},"emailVerified":{"type":"boolean","default":false},"password":{"type":"string","minLength":1,"maxLength":1024},"role":{"enum":["Manager","SuperManager","Cashier","Observer","Association","SimpleUser","SuperAdmin","Service"]},"firstName":{"type":"string","minLength":1,"maxLength":100},"lastName":{"type":"string","minLength":1,"maxLength":100},"company":{"type":"string","x-refers-to":"companies.name"},"association":{"type":"string","x-refers-to":"associations.name"},"phoneNumber":{"type":"string","pattern":"^\\+[1-9][0-9]{6,14}$"},"phoneNumberCountry":{"type":"string","pattern":"^[A-Z]{2}$"},"lang":{"enum":["fr","en"]},"totpSecret":{"type":"string","pattern":"^[A-Z2-7]+$","minLength":16},"twoFactorEnabled":{"type":"boolean"},"kybStatus":{"enum":["PENDING","APPROVED"],"default":"PENDING"},"blocked":{"type":"boolean","default":false},"createdAt":{"type":"string","format":"date-time"}}},"mobility.policy":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/codePolicy"},"password":{"$ref":"#/$defs/passwordPolicy"},"lockout":{"$ref":"#/$defs/lockoutPolicy"},"session":{"$ref":"#/$defs/sessionPolicy"},"token":{"$ref":"#/$defs/tokenPolicy"},"totp":{"$ref":"#/$defs/totpPolicy"},"deletion":{"$ref":"#/$defs/deletionPolicy"},"rateLimit":{"$ref":"#/$defs/rateLimitPolicy"},"enumerationSafe":{"type":"boolean"},"age":{"$ref":"#/$defs/agePolicy"},"approval":{"$ref":"#/$defs/approvalPolicy"},"stepUp":{"$ref":"#/$defs/stepUpPolicy"},"autoApproveProofing":{"type":"boolean"},"signature":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["hmac","presence","off","custom"]},"appSecret":{"type":"string","minLength":1},"appSecrets":{"type":"object","additionalProperties":{"type":"string","minLength":1}},"maxAgeSeconds":{"type":"integer","minimum":0},"maxAheadSeconds":{"type":"integer","minimum":0}}},"signInMethods":{"type":"object","additionalProperties":false,"properties":{"password":{"type":"boolean"},"gaiyo":{"type":"boolean"},"providers":{"type":"array","items":{"type":"string","pattern":"^[A-Z]+$"}},"openidIssuers":{"type":"array","items":{"type":"string","minLength":1}}}},"strictEnvelope":{"type":"boolean"},"requiredAtSignUp":{"type":"array","uniqueItems":true,"items":{"enum":["email","phoneNumber","birthDate","country"]}},"defaultBranchId":{"type":"integer"},"rental":{"$ref":"#/$defs/mobility.rentalPolicy"}}},"mobility.tenant":{"type":"object","additionalProperties":false,"properties":{"branches":{"type":"array","x-unique":["id","code"],"items":{"$ref":"#/$defs/mobility.branch"}},"vehicles":{"type":"array","x-unique":["id"],"items":{"$ref":"#/$defs/mobility.vehicle"}},"terms":{"type":"array","x-unique":["id"],"items":{"$ref":"#/$defs/mobility.terms"}},"clients":{"type":"array","x-unique":["clientId"],"items":{"$ref":"#/$defs/mobility.client"}},"accounts":{"type":"array","x-unique":["uuid","email","phoneNumber"],"items":{"$ref":"#/$defs/mobility.account"}}}},"mobility.language":{"enum":["en","de","fr","nl","es","it"]},"mobility.proofingState":{"enum":["NOT_STARTED","PENDING","APPROVED","REJECTED","RETRY"]},"mobility.moment":{"type":"string","format":"date-time"},"mobility.rentalPolicy":{"type":"object","additionalProperties":false,"properties":{"requiredFields":{"type":"array","uniqueItems":true,"items":{"enum":["email","phoneNumber","firstName","lastName","birthDate","street","postcode","city","country"]}},"verified":{"type":"array","uniqueItems":true,"items":{"enum":["phoneNumber","email"]}},"license":{"type":"boolean"},"manualCheck":{"type":"boolean"},"signUpFee":{"type":"boolean"}}},"mobility.branch":{"type":"object","additionalProperties":false,"required":["id","code","names","country","currency","timezone","defaultLanguage","supportedLanguages","position","radiusMeters"],"properties":{"id":{"type":"integer"},"code":{"type":"string","minLength":1,"maxLength":50},"names":{"$ref":"#/$defs/mobility.names"},"parentId":{"type":"integer","x-refers-to":"branches.id"},"billable":{"type":"boolean","default":false},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"currency":{"type":"string","pattern":"^[A-Z]{3}$"},"timezone":{"type":"string","minLength":1},"defaultLanguage":{"$ref":"#/$defs/mobility.language"},"supportedLanguages":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/mobility.language"}},"position":{"$ref":"#/$defs/mobility.position"},"radiusMeters":{"type":"integer","minimum":0}}},"mobility.names":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/mobility.language"},"additionalProperties":{"type":"string","minLength":1,"maxLength":100}},"mobility.position":{"type":"object","additionalProperties":false,"required":["lat","lng"],"properties":{"lat":{"type":"number","minimum":-90,"maximum":90},"lng":{"type":"number","minimum":-180,"maximum":180}}},"mobility.vehicle":{"type":"object","additionalProperties":false,"required":["id","branchId"],"properties":{"id":{"type":"integer"},"branchId":{"type":"integer","x-refers-to":"branches.id"},"manualCheck":{"type":"boolean","default":false}}},"mobility.terms":{"type":"object","additionalProperties":false,"required":["id","branchId","texts"],"properties":{"id":{"type":"integer"},"branchId":{"type":"integer","x-refers-to":"branches.id"},"vehicleId":{"type":"integer","x-refers-to":"vehicles.id"},"version":{"type":"integer","minimum":1,"default":1},"validFrom":{"$ref":"#/$defs/mobility.moment"},"supersededAt":{"$ref":"#/$defs/mobility.moment"},"texts":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/mobility.language"},"additionalProperties":{"$ref":"#/$defs/mobility.termsText"}}}},"mobility.termsText":{"type":"object","additionalProperties":false,"required":["title"],"properties":{"title":{"type":"string","minLength":1},"termsAndConditionsText":{"type":"string"},"termsAndConditionsUrl":{"type":"string","format":"uri"},"privacyGuidelinesText":{"type":"string"},"privacyGuidelinesUrl":{"type":"string","format":"uri"}}},"mobility.client":{"type":"object","additionalProperties":false,"required":["clientId","clientKey"],"properties":{"clientId":{"type":"string","minLength":1,"maxLength":200},"clientKey":{"type":"string","minLength":1,"maxLength":1024}}},"mobility.account":{"type":"object","additionalProperties":false,"properties":{"uuid":{"type":"string","format":"uuid"},"email":{"type":"string","format":"email","maxLength":254},"emailIsVerified":{"type":"boolean","default":false},"phoneNumber":{"type":"string","pattern":"^\\+[1-9][0-9]{6,14}$"},"phoneIsVerified":{"type":"boolean","default":false},"password":{"type":"string","minLength":1,"maxLength":1024},"passwordHash":{"type":"string","minLength":1},"totpSecret":{"type":"string","pattern":"^[A-Z2-7]+$","minLength":16},"providers":{"type":"array","items":{"$ref":"#/$defs/mobility.providerIdentity"}},"branchId":{"type":"integer","x-refers-to":"branches.id"},"language":{"$ref":"#/$defs/mobility.language"},"firstName":{"type":"string","minLength":1,"maxLength":100},"lastName":{"type":"string","minLength":1,"maxLength":100},"birthDate":{"type":"string","format":"date"},"street":{"type":"string","minLength":1,"maxLength":200},"postcode":{"type":"string","minLength":1,"maxLength":20},"city":{"type":"string","minLength":1,"maxLength":100},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"customProperties":{"type":"object","maxProperties":50,"additionalProperties":{"type":"string","maxLength":1000}},"blocked":{"type":"boolean","default":false},"paymentState":{"enum":["NONE","SOURCE_ADDED","INVOICING"]},"creditStatus":{"enum":["UNKNOWN","OK","REJECTED"]},"signupSettled":{"type":"boolean","default":false},"licenseVerificationState":{"$ref":"#/$defs/mobility.proofingState"},"idVerificationState":{"$ref":"#/$defs/mobility.proofingState"},"manualVerificationState":{"$ref":"#/$defs/mobility.proofingState"},"unpaidInvoices":{"type":"boolean","default":false},"runningRental":{"type":"boolean","default":false},"acceptedTerms":{"type":"array","uniqueItems":true,"items":{"type":"integer","x-refers-to":"terms.id"}},"identityCards":{"type":"array","items":{"$ref":"#/$defs/mobility.identityCard"}},"managedBy":{"type":"string","x-refers-to":"clients.clientId"},"createdAt":{"$ref":"#/$defs/mobility.moment"},"deletionRequestedAt":{"$ref":"#/$defs/mobility.moment"}}},"mobility.providerIdentity":{"type":"object","additionalProperties":false,"required":["provider","subject"],"properties":{"provider":{"enum":["GAIYO","GOOGLE","APPLE","FACEBOOK","OPENID"]},"subject":{"type":"string","minLength":1}}},"mobility.identityCard":{"type":"object","additionalProperties":false,"required":["id","type","cardNumber"],"properties":{"id":{"type":"integer"},"type":{"enum":["RFID","NFC","CHIP"]},"cardNumber":{"type":"string","pattern":"^[0-9A-Za-z]{5,32}$"},"label":{"type":"string","minLength":1,"maxLength":100},"state":{"enum":["ACTIVE","INACTIVE","BLOCKED"],"default":"ACTIVE"},"validFrom":{"$ref":"#/$defs/mobility.moment"},"validUntil":{"$ref":"#/$defs/mobility.moment"},"assignedAt":{"$ref":"#/$defs/mobility.moment"}}},"tenant.policy":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/codePolicy"},"password":{"$ref":"#/$defs/passwordPolicy"},"lockout":{"$ref":"#/$defs/lockoutPolicy"},"session":{"$ref":"#/$defs/sessionPolicy"},"token":{"$ref":"#/$defs/tokenPolicy"},"totp":{"$ref":"#/$defs/totpPolicy"},"deletion":{"$ref":"#/$defs/deletionPolicy"},"rateLimit":{"$ref":"#/$defs/rateLimitPolicy"},"enumerationSafe":{"type":"boolean"},"age":{"$ref":"#/$defs/agePolicy"},"approval":{"$ref":"#/$defs/approvalPolicy"},"stepUp":{"$ref":"#/$defs/stepUpPolicy"},"autoApproveProofing":{"type":"boolean"},"strictProblem":{"type":"boolean"},"tenantDefaults":{"$ref":"#/$defs/tenant.settings"},"tenants":{"type":"object","additionalProperties":{"$ref":"#/$defs/tenant.settings"}}}},"tenant.tenant":{"type":"object","additionalProperties":false,"properties":{"customers":{"type":"array","x-unique":["id","email","phone"],"items":{"$ref":"#/$defs/tenant.customer"}}}},"tenant.settings":{"type":"object","additionalProperties":false,"properties":{"checkinPolicy":{"enum":["noIdentification","none","partial","full"]},"lockEmail":{"type":"boolean"},"persistWithoutFlow":{"type":"boolean"},"challengeType":{"enum":["auto","otp","emailLink"]},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"languages":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"}},"defaultLanguage":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},"socialProviders":{"type":"array","uniqueItems":true,"items":{"enum":["facebook","google","apple","line"]}},"flows":{"type":"object","additionalProperties":{"$ref":"#/$defs/tenant.flow"}},"providers":{"type":"object","propertyNames":{"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"#/$defs/tenant.provider"}}}},"tenant.flow":{"type":"object","additionalProperties":false,"required":["requiredFields","challenge"],"properties":{"requiredFields":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"status":{"enum":["PREREGISTERED","REGISTERED","ACTIVE"]},"challenge":{"type":"boolean"}}},"tenant.provider":{"type":"object","additionalProperties":false,"required":["members","accepted"],"properties":{"members":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"bareMember":{"type":"string","minLength":1},"accepted":{"type":"array","items":{"$ref":"#/$defs/tenant.acceptedProof"}}}},"tenant.acceptedProof":{"type":"object","additionalProperties":false,"required":["proof","subject"],"properties":{"proof":{"type":"object","minProperties":1,"additionalProperties":{"type":"string"}},"subject":{"type":"string","minLength":1},"email":{"type":"string","format":"email","maxLength":254},"firstName":{"type":"string","minLength":1,"maxLength":100},"lastName":{"type":"string","minLength":1,"maxLength":100}}},"tenant.customer":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,100}$"},"status":{"enum":["PREREGISTERED","REGISTERED","ACTIVE"],"default":"REGISTERED"},"email":{"type":"string","format":"email","maxLength":254},"emailVerified":{"type":"boolean","default":false},"phone":{"type":"string","pattern":"^\\+[1-9][0-9]{6,14}$"},"phoneVerified":{"type":"boolean","default":false},"language":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},"providers":{"type":"array","items":{"$ref":"#/$defs/tenant.identity"}},"externalIdentifiers":{"type":"object","maxProperties":50,"additionalProperties":{"$ref":"#/$defs/tenant.number"}},"consents":{"type":"object","maxProperties":50,"additionalProperties":{"type":"boolean"}},"profile":{"$ref":"#/$defs/tenant.profile"},"blocked":{"type":"boolean","default":false},"createdAt":{"type":"string","format":"date-time"}}},"tenant.identity":{"type":"object","additionalProperties":false,"required":["provider","subject"],"properties":{"provider":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"subject":{"type":"string","minLength":1}}},"tenant.number":{"type":"object","additionalProperties":false,"required":["value"],"properties":{"value":{"type":"string","minLength":1,"maxLength":200}}},"tenant.profile":{"type":"object","maxProperties":100,"properties":{"firstName":{"type":"string","maxLength":100},"lastName":{"type":"string","maxLength":100},"birthDate":{"type":"string","format":"date"},"gender":{"type":"string","maxLength":50},"address":{"type":"object"}},"additionalProperties":true}}};
