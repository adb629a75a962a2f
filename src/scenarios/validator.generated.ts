// generated from specs/scenario.yaml and specs/*/scenario.yaml, do not edit; run npm run generate
// @ts-nocheck: compiled schema, checked by its own tests
import type { SchemaNode, Validate } from "./schema.ts";

function Ke(t){let a=0;for(let h=0;h<t.length;h++,a++){let g=t.charCodeAt(h),m=g>=55296&&g<=56319,u=t.charCodeAt(h+1);m&&u>=56320&&u<=57343&&h++}return a}var Ce={date:He,"date-time":nr,email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,
uuid:/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,uri:/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i};function He(t){let a=/^(\d{4})-(\d\d)-(\d\d)$/.
exec(t);if(!a)return!1;let[h,g,m]=[a[1],a[2],a[3]].map(Number);if(h===void 0||g===void 0||m===void 0)return!1;let e=[31,h%4===0&&(h%100!==0||h%400===0)?29:28,31,
30,31,30,31,31,30,31,30,31];return m>=1&&m<=(e[g-1]??0)}function nr(t){let a=/^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;return/[t ]/i.
test(t.charAt(10))&&He(t.slice(0,10))&&a.test(t.slice(11))}function Ue(t,a){if(t===a)return!0;if(typeof t!="object"||typeof a!="object"||!t||!a||Array.isArray(t)!==Array.isArray(a))return!1;let[h,g]=[Object.entries(t),new Map(
Object.entries(a))];return h.length===g.size&&h.every(([m,u])=>g.has(m)&&Ue(u,g.get(m)))}var tr=Ve;var c=Ke,Be=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function W(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=W.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(c(t)>63){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,63]},
message:"must NOT have more than 63 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return W.errors=e,i===0}W.evaluated={dynamicProps:!1,dynamicItems:!1};var $e=Ce["date-time"];function J(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=J.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.at===void 0){let r={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"at"},message:"must have required property 'at'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="at"||
r==="frozen")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have add\
itional properties"};e===null?e=[s]:e.push(s),i++}if(t.at!==void 0){let r=t.at;if(typeof r=="string"){if(!$e(r)){let s={instancePath:a+"/at",schemaPath:"#/prope\
rties/at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+
"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.frozen!==void 0&&typeof t.
frozen!="boolean"){let r={instancePath:a+"/frozen",schemaPath:"#/properties/frozen/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return J.errors=e,i===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Te={type:"object",additionalProperties:!1,properties:{code:{$ref:"codePolicy"},
password:{$ref:"passwordPolicy"},lockout:{$ref:"lockoutPolicy"},session:{$ref:"sessionPolicy"},token:{$ref:"tokenPolicy"},totp:{$ref:"totpPolicy"},deletion:{$ref:"\
deletionPolicy"},rateLimit:{$ref:"rateLimitPolicy"},enumerationSafe:{type:"boolean"},age:{$ref:"agePolicy"},approval:{$ref:"approvalPolicy"},stepUp:{$ref:"stepU\
pPolicy"},autoApproveProofing:{type:"boolean"},profile:{enum:["seed","current"]},errorCodes:{enum:["seed","current"]},tokenMode:{enum:["direct","exchange"]},reissueLimitStatus:{
enum:[400,409]},gatePasswordUpdate:{type:"boolean"},lenientChannelCase:{type:"boolean"},idempotency:{type:"object",additionalProperties:!1,properties:{retentionSeconds:{
type:"integer",minimum:1}}},webhook:{type:"object",additionalProperties:!1,properties:{url:{type:"string",pattern:"^https?://(localhost|127(\\.[0-9]{1,3}){3}|\\[:\
:1\\])(:[0-9]{1,5})?(/[!-~]*)?$"},key:{type:"string",minLength:1,maxLength:255,pattern:"^[!-~]+$"}}},programme:{$ref:"banking.programme"}},$id:"banking.policy"},
E=Object.prototype.hasOwnProperty,We={type:"object",additionalProperties:!1,properties:{mode:{enum:["fixed","per-recipient","sequence","random"]},fixedCode:{type:"\
string",minLength:1,maxLength:64},sequence:{type:"array",minItems:1,items:{type:"string",minLength:1,maxLength:64}},length:{type:"integer",minimum:1,maximum:20},
lifetimeSeconds:{$ref:"seconds"},maxAttempts:{type:"integer",minimum:1},resendCooldownSeconds:{$ref:"seconds"},linkCooldownSeconds:{$ref:"seconds"},linkLifetimeSeconds:{
$ref:"seconds"},byPurpose:{type:"object",additionalProperties:!1,properties:{"sign-in":{$ref:"purposePolicy"},"second-factor":{$ref:"purposePolicy"},"verify-ide\
ntifier":{$ref:"purposePolicy"},"reset-password":{$ref:"purposePolicy"},"step-up":{$ref:"purposePolicy"},"bind-authenticator":{$ref:"purposePolicy"},"accept-inv\
ite":{$ref:"purposePolicy"}}}},$id:"codePolicy"};function b(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=b.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let r={instancePath:a,schemaPath:"#\
/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}return b.errors=e,i===0}b.evaluated={dynamicProps:!1,dynamicItems:!1};function P(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=P.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="lifetimeSeconds"||r==="maxAttempts"||r==="resendCool\
downSeconds"||r==="maxSends")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"m\
ust NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.lifetimeSeconds!==void 0&&(b(t.lifetimeSeconds,{instancePath:a+"/lifetimeSeconds",parentData:t,
parentDataProperty:"lifetimeSeconds",rootData:m,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),i=e.length)),t.maxAttempts!==void 0){let r=t.maxAttempts;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/maxAttempts",schemaPath:"#/properties/maxAttempts/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:a+"/maxAttempts",
schemaPath:"#/properties/maxAttempts/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}if(t.resendCooldownSeconds!==
void 0&&(b(t.resendCooldownSeconds,{instancePath:a+"/resendCooldownSeconds",parentData:t,parentDataProperty:"resendCooldownSeconds",rootData:m,dynamicAnchors:u})||
(e=e===null?b.errors:e.concat(b.errors),i=e.length)),t.maxSends!==void 0){let r=t.maxSends;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+
"/maxSends",schemaPath:"#/properties/maxSends/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:a+"/maxSends",schemaPath:"#/properties/maxSends/minimum",keyword:"minimum",params:{bounds:[1]},message:"\
must be >= 1"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return P.errors=e,i===0}P.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function A(t,{instancePath:a="",parentData:h,parentDataProperty:g,
rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=A.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.
isArray(t)){for(let r in t)if(!E.call(We.properties,r)){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.mode!==void 0){let r=t.mode;if(!(r==="fixed"||r==="per-recipient"||r==="sequenc\
e"||r==="random")){let s={instancePath:a+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:We.properties.mode.enum},message:"must\
 be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.fixedCode!==void 0){let r=t.fixedCode;if(typeof r=="string"){if(c(r)>64){let s={instancePath:a+
"/fixedCode",schemaPath:"#/properties/fixedCode/maxLength",keyword:"maxLength",params:{bounds:[1,64]},message:"must NOT have more than 64 characters"};e===null?
e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/fixedCode",schemaPath:"#/properties/fixedCode/minLength",keyword:"minLength",params:{bounds:[1,64]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/fixedCode",schemaPath:"#/properties/fixedCode/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.sequence!==void 0){let r=t.sequence;if(Array.isArray(r)){if(r.length<1){
let n={instancePath:a+"/sequence",schemaPath:"#/properties/sequence/minItems",keyword:"minItems",params:{bounds:[1]},message:"must NOT have fewer than 1 items"};
e===null?e=[n]:e.push(n),i++}let s=r.length;for(let n=0;n<s;n++){let f=r[n];if(typeof f=="string"){if(c(f)>64){let p={instancePath:a+"/sequence/"+n,schemaPath:"\
#/properties/sequence/items/maxLength",keyword:"maxLength",params:{bounds:[1,64]},message:"must NOT have more than 64 characters"};e===null?e=[p]:e.push(p),i++}
if(c(f)<1){let p={instancePath:a+"/sequence/"+n,schemaPath:"#/properties/sequence/items/minLength",keyword:"minLength",params:{bounds:[1,64]},message:"must NOT \
have fewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/sequence/"+n,schemaPath:"#/properties/sequence/items/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:a+"/sequence",schemaPath:"#/properties/sequence/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.length!==void 0){let r=t.length;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)){if(r>20||isNaN(r)){let s={instancePath:a+"/length",schemaPath:"#/properties/length/maximum",
keyword:"maximum",params:{bounds:[1,20]},message:"must be <= 20"};e===null?e=[s]:e.push(s),i++}if(r<1||isNaN(r)){let s={instancePath:a+"/length",schemaPath:"#/p\
roperties/length/minimum",keyword:"minimum",params:{bounds:[1,20]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}}if(t.lifetimeSeconds!==void 0&&(b(t.lifetimeSeconds,
{instancePath:a+"/lifetimeSeconds",parentData:t,parentDataProperty:"lifetimeSeconds",rootData:m,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),i=e.
length)),t.maxAttempts!==void 0){let r=t.maxAttempts;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/maxAttempts",schemaPath:"\
#/properties/maxAttempts/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&
(r<1||isNaN(r))){let s={instancePath:a+"/maxAttempts",schemaPath:"#/properties/maxAttempts/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};
e===null?e=[s]:e.push(s),i++}}if(t.resendCooldownSeconds!==void 0&&(b(t.resendCooldownSeconds,{instancePath:a+"/resendCooldownSeconds",parentData:t,parentDataProperty:"\
resendCooldownSeconds",rootData:m,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),i=e.length)),t.linkCooldownSeconds!==void 0&&(b(t.linkCooldownSeconds,
{instancePath:a+"/linkCooldownSeconds",parentData:t,parentDataProperty:"linkCooldownSeconds",rootData:m,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
i=e.length)),t.linkLifetimeSeconds!==void 0&&(b(t.linkLifetimeSeconds,{instancePath:a+"/linkLifetimeSeconds",parentData:t,parentDataProperty:"linkLifetimeSecond\
s",rootData:m,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),i=e.length)),t.byPurpose!==void 0){let r=t.byPurpose;if(r&&typeof r=="object"&&!Array.
isArray(r)){for(let s in r)if(!(s==="sign-in"||s==="second-factor"||s==="verify-identifier"||s==="reset-password"||s==="step-up"||s==="bind-authenticator"||s===
"accept-invite")){let n={instancePath:a+"/byPurpose",schemaPath:"#/properties/byPurpose/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}r["sign-in"]!==void 0&&(P(r["sign-in"],{instancePath:a+"/byPurpose/sign-in",parentData:r,
parentDataProperty:"sign-in",rootData:m,dynamicAnchors:u})||(e=e===null?P.errors:e.concat(P.errors),i=e.length)),r["second-factor"]!==void 0&&(P(r["second-facto\
r"],{instancePath:a+"/byPurpose/second-factor",parentData:r,parentDataProperty:"second-factor",rootData:m,dynamicAnchors:u})||(e=e===null?P.errors:e.concat(P.errors),
i=e.length)),r["verify-identifier"]!==void 0&&(P(r["verify-identifier"],{instancePath:a+"/byPurpose/verify-identifier",parentData:r,parentDataProperty:"verify-i\
dentifier",rootData:m,dynamicAnchors:u})||(e=e===null?P.errors:e.concat(P.errors),i=e.length)),r["reset-password"]!==void 0&&(P(r["reset-password"],{instancePath:a+
"/byPurpose/reset-password",parentData:r,parentDataProperty:"reset-password",rootData:m,dynamicAnchors:u})||(e=e===null?P.errors:e.concat(P.errors),i=e.length)),
r["step-up"]!==void 0&&(P(r["step-up"],{instancePath:a+"/byPurpose/step-up",parentData:r,parentDataProperty:"step-up",rootData:m,dynamicAnchors:u})||(e=e===null?
P.errors:e.concat(P.errors),i=e.length)),r["bind-authenticator"]!==void 0&&(P(r["bind-authenticator"],{instancePath:a+"/byPurpose/bind-authenticator",parentData:r,
parentDataProperty:"bind-authenticator",rootData:m,dynamicAnchors:u})||(e=e===null?P.errors:e.concat(P.errors),i=e.length)),r["accept-invite"]!==void 0&&(P(r["a\
ccept-invite"],{instancePath:a+"/byPurpose/accept-invite",parentData:r,parentDataProperty:"accept-invite",rootData:m,dynamicAnchors:u})||(e=e===null?P.errors:e.
concat(P.errors),i=e.length))}else{let s={instancePath:a+"/byPurpose",schemaPath:"#/properties/byPurpose/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return A.errors=e,i===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var or={type:"object",additionalProperties:!1,properties:{
minLength:{type:"integer",minimum:0},maxLength:{type:"integer",minimum:1},mustContain:{type:"array",items:{enum:["lower-case","upper-case","digit","symbol"]}},historySize:{
type:"integer",minimum:0},expireAfterSeconds:{type:"integer",minimum:1},blocklist:{type:"array",items:{type:"string"}},hashIterations:{type:"integer",minimum:1}},
$id:"passwordPolicy"};function L(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=L.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="minLength"||r==="maxLength"||
r==="mustContain"||r==="historySize"||r==="expireAfterSeconds"||r==="blocklist"||r==="hashIterations")){let s={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.minLength!==void 0){
let r=t.minLength;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/minLength",schemaPath:"#/properties/minLength/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:a+
"/minLength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.maxLength!==
void 0){let r=t.maxLength;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/maxLength",schemaPath:"#/properties/maxLength/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:a+
"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}if(t.mustContain!==
void 0){let r=t.mustContain;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++){let f=r[n];if(!(f==="lower-case"||f==="upper-case"||f==="digit"||f==="symbo\
l")){let p={instancePath:a+"/mustContain/"+n,schemaPath:"#/properties/mustContain/items/enum",keyword:"enum",params:{allowedValues:or.properties.mustContain.items.
enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:a+"/mustContain",schemaPath:"#/properties/mu\
stContain/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.historySize!==void 0){let r=t.historySize;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/historySize",schemaPath:"#/properties/historySize/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:a+"/historySize",schemaPath:"#/\
properties/historySize/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.expireAfterSeconds!==void 0){let r=t.
expireAfterSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/expireAfterSeconds",schemaPath:"#/properties/expireAfterSec\
onds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={
instancePath:a+"/expireAfterSeconds",schemaPath:"#/properties/expireAfterSeconds/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?
e=[s]:e.push(s),i++}}if(t.blocklist!==void 0){let r=t.blocklist;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)if(typeof r[n]!="string"){let f={instancePath:a+
"/blocklist/"+n,schemaPath:"#/properties/blocklist/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),i++}}else{
let s={instancePath:a+"/blocklist",schemaPath:"#/properties/blocklist/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(
s),i++}}if(t.hashIterations!==void 0){let r=t.hashIterations;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/hashIterations",schemaPath:"\
#/properties/hashIterations/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r))){let s={instancePath:a+"/hashIterations",schemaPath:"#/properties/hashIterations/minimum",keyword:"minimum",params:{bounds:[1]},message:"mus\
t be >= 1"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),i++}return L.errors=e,i===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function I(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=I.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="maxFailures"||r==="lockSeconds"||r==="windowSeconds")){
let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[s]:e.push(s),i++}if(t.maxFailures!==void 0){let r=t.maxFailures;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+
"/maxFailures",schemaPath:"#/properties/maxFailures/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:a+"/maxFailures",schemaPath:"#/properties/maxFailures/minimum",keyword:"minimum",params:{bounds:[0]},
message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}t.lockSeconds!==void 0&&(b(t.lockSeconds,{instancePath:a+"/lockSeconds",parentData:t,parentDataProperty:"l\
ockSeconds",rootData:m,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),i=e.length)),t.windowSeconds!==void 0&&(b(t.windowSeconds,{instancePath:a+"/w\
indowSeconds",parentData:t,parentDataProperty:"windowSeconds",rootData:m,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),i=e.length))}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return I.errors=e,i===0}I.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function D(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=D.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="idleSeconds"||r==="absoluteSeconds"||r==="pendingSec\
onds")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional\
 properties"};e===null?e=[s]:e.push(s),i++}t.idleSeconds!==void 0&&(b(t.idleSeconds,{instancePath:a+"/idleSeconds",parentData:t,parentDataProperty:"idleSeconds",
rootData:m,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),i=e.length)),t.absoluteSeconds!==void 0&&(b(t.absoluteSeconds,{instancePath:a+"/absoluteS\
econds",parentData:t,parentDataProperty:"absoluteSeconds",rootData:m,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),i=e.length)),t.pendingSeconds!==
void 0&&(b(t.pendingSeconds,{instancePath:a+"/pendingSeconds",parentData:t,parentDataProperty:"pendingSeconds",rootData:m,dynamicAnchors:u})||(e=e===null?b.errors:
e.concat(b.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.
push(r),i++}return D.errors=e,i===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function j(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=j.evaluated;if(o.dynamicProps&&(o.props=
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
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return j.errors=e,i===0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pr={
type:"object",additionalProperties:!1,properties:{digits:{type:"integer",minimum:6,maximum:8},stepSeconds:{type:"integer",minimum:1},driftSteps:{type:"integer",
minimum:0},maxAttempts:{type:"integer",minimum:1},secondFactor:{enum:["disabled","optional","mandatory"]}},$id:"totpPolicy"};function x(t,{instancePath:a="",parentData:h,
parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=x.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&
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
tional"||r==="mandatory")){let s={instancePath:a+"/secondFactor",schemaPath:"#/properties/secondFactor/enum",keyword:"enum",params:{allowedValues:pr.properties.
secondFactor.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return x.errors=e,i===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function S(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=S.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(r!=="graceSeconds"){let s={instancePath:a,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}t.graceSeconds!==
void 0&&(b(t.graceSeconds,{instancePath:a+"/graceSeconds",parentData:t,parentDataProperty:"graceSeconds",rootData:m,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(
b.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return S.errors=e,i===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function q(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=q.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="windows"||r==="requests"||r==="windowSeconds")){let s={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[s]:e.push(s),i++}if(t.windows!==void 0){let r=t.windows;if(Array.isArray(r)){if(r.length>10){let n={instancePath:a+"/windows",schemaPath:"#/properties/w\
indows/maxItems",keyword:"maxItems",params:{bounds:[0,10]},message:"must NOT have more than 10 items"};e===null?e=[n]:e.push(n),i++}let s=r.length;for(let n=0;n<
s;n++){let f=r[n];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.requests===void 0){let p={instancePath:a+"/windows/"+n,schemaPath:"#/properties/windows/item\
s/required",keyword:"required",params:{missingProperty:"requests"},message:"must have required property 'requests'"};e===null?e=[p]:e.push(p),i++}if(f.windowSeconds===
void 0){let p={instancePath:a+"/windows/"+n,schemaPath:"#/properties/windows/items/required",keyword:"required",params:{missingProperty:"windowSeconds"},message:"\
must have required property 'windowSeconds'"};e===null?e=[p]:e.push(p),i++}for(let p in f)if(!(p==="requests"||p==="windowSeconds")){let l={instancePath:a+"/win\
dows/"+n,schemaPath:"#/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additi\
onal properties"};e===null?e=[l]:e.push(l),i++}if(f.requests!==void 0){let p=f.requests;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let l={instancePath:a+
"/windows/"+n+"/requests",schemaPath:"#/properties/windows/items/properties/requests/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[l]:e.push(l),i++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){let l={instancePath:a+"/windows/"+n+"/requests",schemaPath:"#/properties/windows/i\
tems/properties/requests/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[l]:e.push(l),i++}}if(f.windowSeconds!==void 0){let p=f.
windowSeconds;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let l={instancePath:a+"/windows/"+n+"/windowSeconds",schemaPath:"#/properties/windows/it\
ems/properties/windowSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),i++}if(typeof p=="number"&&isFinite(
p)&&(p<1||isNaN(p))){let l={instancePath:a+"/windows/"+n+"/windowSeconds",schemaPath:"#/properties/windows/items/properties/windowSeconds/minimum",keyword:"mini\
mum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[l]:e.push(l),i++}}}else{let p={instancePath:a+"/windows/"+n,schemaPath:"#/properties/windows/items/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:a+"/windows",schemaPath:"#/propert\
ies/windows/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.requests!==void 0){let r=t.requests;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:a+"/requests",schemaPath:"#/properties/r\
equests/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.windowSeconds!==void 0){let r=t.windowSeconds;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/windowSeconds",schemaPath:"#/properties/windowSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:a+"/windowSecon\
ds",schemaPath:"#/properties/windowSeconds/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return q.errors=e,i===0}q.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function O(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=O.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="minimumYears"||r==="maximumYears")){let s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.minimumYears!==void 0){let r=t.minimumYears;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/minimumYears",schemaPath:"\
#/properties/minimumYears/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&
(r<0||isNaN(r))){let s={instancePath:a+"/minimumYears",schemaPath:"#/properties/minimumYears/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= \
0"};e===null?e=[s]:e.push(s),i++}}if(t.maximumYears!==void 0){let r=t.maximumYears;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+
"/maximumYears",schemaPath:"#/properties/maximumYears/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:a+"/maximumYears",schemaPath:"#/properties/maximumYears/minimum",keyword:"minimum",params:{bounds:[0]},
message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[r]:e.push(r),i++}return O.errors=e,i===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function T(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=T.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="lifetimeSeconds"||r==="maxSends")){let s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.lifetimeSeconds!==void 0&&(b(t.lifetimeSeconds,{instancePath:a+"/lifetimeSeconds",parentData:t,parentDataProperty:"lifetimeSeconds",rootData:m,
dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),i=e.length)),t.maxSends!==void 0){let r=t.maxSends;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let s={instancePath:a+"/maxSends",schemaPath:"#/properties/maxSends/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:
e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:a+"/maxSends",schemaPath:"#/properties/maxSends/minimum",keyword:"minimum",
params:{bounds:[1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),i++}return T.errors=e,i===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=$.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="rememberSeconds"||r==="onBinding")){let s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.rememberSeconds!==void 0&&(b(t.rememberSeconds,{instancePath:a+"/rememberSeconds",parentData:t,parentDataProperty:"rememberSeconds",rootData:m,
dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),i=e.length)),t.onBinding!==void 0&&typeof t.onBinding!="boolean"){let r={instancePath:a+"/onBinding",
schemaPath:"#/properties/onBinding/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return $.errors=e,i===0}$.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Je={type:"object",additionalProperties:!1,properties:{identityTypes:{type:"array",uniqueItems:!0,items:{$ref:"banking.identityType"}},channels:{
type:"object",additionalProperties:!1,properties:{SMS:{type:"boolean"},AUTHY:{type:"boolean"},BIOMETRIC:{type:"boolean"}}},passwordsFor:{type:"array",uniqueItems:!0,
items:{$ref:"banking.credentialType"}},passcodeDigits:{type:"integer",minimum:4,maximum:12},passcodeForPush:{type:"boolean"},oneIdentityForReset:{type:"boolean"},
multiIdentity:{type:"boolean"},refuseSamePerson:{type:"boolean"},enrolment:{type:"object",additionalProperties:!1,properties:{maxStarts:{type:"integer",minimum:1},
types:{type:"array",uniqueItems:!0,items:{$ref:"banking.credentialType"}}}},providerLogoutUrl:{type:"string",format:"uri",maxLength:2048},callingCodes:{type:"ar\
ray",uniqueItems:!0,items:{type:"string",pattern:"^\\+[1-9][0-9]{0,5}$"}},profiles:{type:"object",propertyNames:{pattern:"^[0-9]{1,20}$"},additionalProperties:{
$ref:"banking.profile"}},countries:{type:"array",uniqueItems:!0,items:{type:"string",pattern:"^[A-Z]{2}$"}},refusedEmailDomains:{type:"array",uniqueItems:!0,items:{
type:"string",minLength:1}},companyTypes:{type:"array",uniqueItems:!0,items:{$ref:"banking.companyType"}},companies:{type:"object",additionalProperties:{enum:["\
known","unknown","lookup-failed"]}}},$id:"banking.programme"},Z=Ue,lr={enum:["CONSUMER","CORPORATE"],$id:"banking.identityType"};function G(t,{instancePath:a="",
parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=G.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),!(t==="CONSUMER"||t==="CORPORATE")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:lr.enum},message:"must be equal to on\
e of the allowed values"};e===null?e=[r]:e.push(r),i++}return G.errors=e,i===0}G.evaluated={dynamicProps:!1,dynamicItems:!1};var mr={enum:["ROOT","USER"],$id:"b\
anking.credentialType"};function U(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=U.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t==="ROOT"||t==="USER")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:mr.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return U.errors=e,i===0}U.evaluated={dynamicProps:!1,dynamicItems:!1};var _e=new RegExp("^[A-Z]{3}$","u");function Q(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=Q.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="type"||r==="inactive"||r===
"currencies"||r==="feeGroups"||r==="violatesPaymentModel")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.type!==void 0&&(G(t.type,{instancePath:a+"/type",parentData:t,parentDataProperty:"\
type",rootData:m,dynamicAnchors:u})||(e=e===null?G.errors:e.concat(G.errors),i=e.length)),t.inactive!==void 0&&typeof t.inactive!="boolean"){let r={instancePath:a+
"/inactive",schemaPath:"#/properties/inactive/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.currencies!==
void 0){let r=t.currencies;if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++){let l=r[p];if(typeof l=="string"){if(!_e.test(l)){let d={instancePath:a+"/cu\
rrencies/"+p,schemaPath:"#/properties/currencies/items/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};e===null?
e=[d]:e.push(d),i++}}else{let d={instancePath:a+"/currencies/"+p,schemaPath:"#/properties/currencies/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[d]:e.push(d),i++}}let n=r.length,f;if(n>1){let p={};for(;n--;){let l=r[n];if(typeof l=="string"){if(typeof p[l]=="number"){f=p[l];let d={
instancePath:a+"/currencies",schemaPath:"#/properties/currencies/uniqueItems",keyword:"uniqueItems",params:{i:n,j:f},message:"must NOT have duplicate items (ite\
ms ## "+f+" and "+n+" are identical)"};e===null?e=[d]:e.push(d),i++;break}p[l]=n}}}}else{let s={instancePath:a+"/currencies",schemaPath:"#/properties/currencies\
/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.feeGroups!==void 0){let r=t.feeGroups;if(Array.isArray(r)){
let s=r.length;for(let p=0;p<s;p++){let l=r[p];if(typeof l=="string"){if(c(l)>50){let d={instancePath:a+"/feeGroups/"+p,schemaPath:"#/properties/feeGroups/items\
/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[d]:e.push(d),i++}if(c(l)<1){let d={instancePath:a+
"/feeGroups/"+p,schemaPath:"#/properties/feeGroups/items/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};
e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:a+"/feeGroups/"+p,schemaPath:"#/properties/feeGroups/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[d]:e.push(d),i++}}let n=r.length,f;if(n>1){let p={};for(;n--;){let l=r[n];if(typeof l=="string"){if(typeof p[l]=="number"){f=p[l];let d={
instancePath:a+"/feeGroups",schemaPath:"#/properties/feeGroups/uniqueItems",keyword:"uniqueItems",params:{i:n,j:f},message:"must NOT have duplicate items (items\
 ## "+f+" and "+n+" are identical)"};e===null?e=[d]:e.push(d),i++;break}p[l]=n}}}}else{let s={instancePath:a+"/feeGroups",schemaPath:"#/properties/feeGroups/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.violatesPaymentModel!==void 0&&typeof t.violatesPaymentModel!=
"boolean"){let r={instancePath:a+"/violatesPaymentModel",schemaPath:"#/properties/violatesPaymentModel/type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return Q.errors=e,i===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ur={enum:["SOLE_TRADER","LLC","PUBLIC_LIMITED_COMPAN\
Y","LIMITED_LIABILITY_PARTNERSHIP","NON_PROFIT_ORGANISATION"],$id:"banking.companyType"};function B(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,
dynamicAnchors:u={}}={}){let e=null,i=0,o=B.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t==="SOLE_TRADER"||t==="LLC"||t==="\
PUBLIC_LIMITED_COMPANY"||t==="LIMITED_LIABILITY_PARTNERSHIP"||t==="NON_PROFIT_ORGANISATION")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ur.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return B.errors=e,i===0}B.evaluated={dynamicProps:!1,dynamicItems:!1};var Ze=/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i,
fr=new RegExp("^\\+[1-9][0-9]{0,5}$","u"),dr=new RegExp("^[0-9]{1,20}$","u"),K=new RegExp("^[A-Z]{2}$","u");function X(t,{instancePath:a="",parentData:h,parentDataProperty:g,
rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=X.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.
isArray(t)){for(let s in t)if(!E.call(Je.properties,s)){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.identityTypes!==void 0){let s=t.identityTypes;if(Array.isArray(s)){let n=s.length;
for(let l=0;l<n;l++)G(s[l],{instancePath:a+"/identityTypes/"+l,parentData:s,parentDataProperty:l,rootData:m,dynamicAnchors:u})||(e=e===null?G.errors:e.concat(G.
errors),i=e.length);let f=s.length,p;if(f>1){e:for(;f--;)for(p=f;p--;)if(Z(s[f],s[p])){let l={instancePath:a+"/identityTypes",schemaPath:"#/properties/identityT\
ypes/uniqueItems",keyword:"uniqueItems",params:{i:f,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+f+" are identical)"};e===null?e=[l]:e.push(
l),i++;break e}}}else{let n={instancePath:a+"/identityTypes",schemaPath:"#/properties/identityTypes/type",keyword:"type",params:{type:"array"},message:"must be \
array"};e===null?e=[n]:e.push(n),i++}}if(t.channels!==void 0){let s=t.channels;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let n in s)if(!(n==="SMS"||n==="\
AUTHY"||n==="BIOMETRIC")){let f={instancePath:a+"/channels",schemaPath:"#/properties/channels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),i++}if(s.SMS!==void 0&&typeof s.SMS!="boolean"){let n={instancePath:a+"/channels/SMS",schemaPath:"\
#/properties/channels/properties/SMS/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),i++}if(s.AUTHY!==void 0&&typeof s.
AUTHY!="boolean"){let n={instancePath:a+"/channels/AUTHY",schemaPath:"#/properties/channels/properties/AUTHY/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[n]:e.push(n),i++}if(s.BIOMETRIC!==void 0&&typeof s.BIOMETRIC!="boolean"){let n={instancePath:a+"/channels/BIOMETRIC",schemaPath:"#\
/properties/channels/properties/BIOMETRIC/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+
"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(t.passwordsFor!==
void 0){let s=t.passwordsFor;if(Array.isArray(s)){let n=s.length;for(let l=0;l<n;l++)U(s[l],{instancePath:a+"/passwordsFor/"+l,parentData:s,parentDataProperty:l,
rootData:m,dynamicAnchors:u})||(e=e===null?U.errors:e.concat(U.errors),i=e.length);let f=s.length,p;if(f>1){e:for(;f--;)for(p=f;p--;)if(Z(s[f],s[p])){let l={instancePath:a+
"/passwordsFor",schemaPath:"#/properties/passwordsFor/uniqueItems",keyword:"uniqueItems",params:{i:f,j:p},message:"must NOT have duplicate items (items ## "+p+"\
 and "+f+" are identical)"};e===null?e=[l]:e.push(l),i++;break e}}}else{let n={instancePath:a+"/passwordsFor",schemaPath:"#/properties/passwordsFor/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.passcodeDigits!==void 0){let s=t.passcodeDigits;if(!(typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:a+"/passcodeDigits",schemaPath:"#/properties/passcodeDigits/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)){if(s>12||isNaN(s)){let n={instancePath:a+"/passcodeDigits",schemaPath:"#/prop\
erties/passcodeDigits/maximum",keyword:"maximum",params:{bounds:[4,12]},message:"must be <= 12"};e===null?e=[n]:e.push(n),i++}if(s<4||isNaN(s)){let n={instancePath:a+
"/passcodeDigits",schemaPath:"#/properties/passcodeDigits/minimum",keyword:"minimum",params:{bounds:[4,12]},message:"must be >= 4"};e===null?e=[n]:e.push(n),i++}}}
if(t.passcodeForPush!==void 0&&typeof t.passcodeForPush!="boolean"){let s={instancePath:a+"/passcodeForPush",schemaPath:"#/properties/passcodeForPush/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.oneIdentityForReset!==void 0&&typeof t.oneIdentityForReset!="boolean"){
let s={instancePath:a+"/oneIdentityForReset",schemaPath:"#/properties/oneIdentityForReset/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[s]:e.push(s),i++}if(t.multiIdentity!==void 0&&typeof t.multiIdentity!="boolean"){let s={instancePath:a+"/multiIdentity",schemaPath:"#/properties/mul\
tiIdentity/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.refuseSamePerson!==void 0&&typeof t.refuseSamePerson!=
"boolean"){let s={instancePath:a+"/refuseSamePerson",schemaPath:"#/properties/refuseSamePerson/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"};e===null?e=[s]:e.push(s),i++}if(t.enrolment!==void 0){let s=t.enrolment;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let n in s)if(!(n==="maxStarts"||
n==="types")){let f={instancePath:a+"/enrolment",schemaPath:"#/properties/enrolment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),i++}if(s.maxStarts!==void 0){let n=s.maxStarts;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&
isFinite(n))){let f={instancePath:a+"/enrolment/maxStarts",schemaPath:"#/properties/enrolment/properties/maxStarts/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[f]:e.push(f),i++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){let f={instancePath:a+"/enrolment/maxStarts",schemaPath:"\
#/properties/enrolment/properties/maxStarts/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[f]:e.push(f),i++}}if(s.types!==void 0){
let n=s.types;if(Array.isArray(n)){let f=n.length;for(let d=0;d<f;d++)U(n[d],{instancePath:a+"/enrolment/types/"+d,parentData:n,parentDataProperty:d,rootData:m,
dynamicAnchors:u})||(e=e===null?U.errors:e.concat(U.errors),i=e.length);let p=n.length,l;if(p>1){e:for(;p--;)for(l=p;l--;)if(Z(n[p],n[l])){let d={instancePath:a+
"/enrolment/types",schemaPath:"#/properties/enrolment/properties/types/uniqueItems",keyword:"uniqueItems",params:{i:p,j:l},message:"must NOT have duplicate item\
s (items ## "+l+" and "+p+" are identical)"};e===null?e=[d]:e.push(d),i++;break e}}}else{let f={instancePath:a+"/enrolment/types",schemaPath:"#/properties/enrol\
ment/properties/types/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[f]:e.push(f),i++}}}else{let n={instancePath:a+"/enrolment",
schemaPath:"#/properties/enrolment/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(t.providerLogoutUrl!==
void 0){let s=t.providerLogoutUrl;if(typeof s=="string"){if(c(s)>2048){let n={instancePath:a+"/providerLogoutUrl",schemaPath:"#/properties/providerLogoutUrl/max\
Length",keyword:"maxLength",params:{bounds:[0,2048]},message:"must NOT have more than 2048 characters"};e===null?e=[n]:e.push(n),i++}if(!Ze.test(s)){let n={instancePath:a+
"/providerLogoutUrl",schemaPath:"#/properties/providerLogoutUrl/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:
e.push(n),i++}}else{let n={instancePath:a+"/providerLogoutUrl",schemaPath:"#/properties/providerLogoutUrl/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[n]:e.push(n),i++}}if(t.callingCodes!==void 0){let s=t.callingCodes;if(Array.isArray(s)){let n=s.length;for(let l=0;l<n;l++){let d=s[l];
if(typeof d=="string"){if(!fr.test(d)){let y={instancePath:a+"/callingCodes/"+l,schemaPath:"#/properties/callingCodes/items/pattern",keyword:"pattern",params:{pattern:"\
^\\+[1-9][0-9]{0,5}$"},message:'must match pattern "^\\+[1-9][0-9]{0,5}$"'};e===null?e=[y]:e.push(y),i++}}else{let y={instancePath:a+"/callingCodes/"+l,schemaPath:"\
#/properties/callingCodes/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}let f=s.length,p;if(f>1){let l={};
for(;f--;){let d=s[f];if(typeof d=="string"){if(typeof l[d]=="number"){p=l[d];let y={instancePath:a+"/callingCodes",schemaPath:"#/properties/callingCodes/unique\
Items",keyword:"uniqueItems",params:{i:f,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+f+" are identical)"};e===null?e=[y]:e.push(y),i++;break}
l[d]=f}}}}else{let n={instancePath:a+"/callingCodes",schemaPath:"#/properties/callingCodes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[n]:e.push(n),i++}}if(t.profiles!==void 0){let s=t.profiles;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let n in s){let f=i;if(typeof n=="string"&&!dr.
test(n)){let p={instancePath:a+"/profiles",schemaPath:"#/properties/profiles/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,20}$"},message:'\
must match pattern "^[0-9]{1,20}$"',propertyName:n};e===null?e=[p]:e.push(p),i++}var r=f===i;if(!r){let p={instancePath:a+"/profiles",schemaPath:"#/properties/p\
rofiles/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"property name must be valid"};e===null?e=[p]:e.push(p),i++}}for(let n in s)Q(s[n],
{instancePath:a+"/profiles/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:n,rootData:m,dynamicAnchors:u})||(e=e===null?Q.errors:e.concat(
Q.errors),i=e.length)}else{let n={instancePath:a+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[n]:e.push(n),i++}}if(t.countries!==void 0){let s=t.countries;if(Array.isArray(s)){let n=s.length;for(let l=0;l<n;l++){let d=s[l];if(typeof d=="\
string"){if(!K.test(d)){let y={instancePath:a+"/countries/"+l,schemaPath:"#/properties/countries/items/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},
message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[y]:e.push(y),i++}}else{let y={instancePath:a+"/countries/"+l,schemaPath:"#/properties/countries/items/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}let f=s.length,p;if(f>1){let l={};for(;f--;){let d=s[f];if(typeof d==
"string"){if(typeof l[d]=="number"){p=l[d];let y={instancePath:a+"/countries",schemaPath:"#/properties/countries/uniqueItems",keyword:"uniqueItems",params:{i:f,
j:p},message:"must NOT have duplicate items (items ## "+p+" and "+f+" are identical)"};e===null?e=[y]:e.push(y),i++;break}l[d]=f}}}}else{let n={instancePath:a+"\
/countries",schemaPath:"#/properties/countries/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.refusedEmailDomains!==
void 0){let s=t.refusedEmailDomains;if(Array.isArray(s)){let n=s.length;for(let l=0;l<n;l++){let d=s[l];if(typeof d=="string"){if(c(d)<1){let y={instancePath:a+
"/refusedEmailDomains/"+l,schemaPath:"#/properties/refusedEmailDomains/items/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer tha\
n 1 characters"};e===null?e=[y]:e.push(y),i++}}else{let y={instancePath:a+"/refusedEmailDomains/"+l,schemaPath:"#/properties/refusedEmailDomains/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}let f=s.length,p;if(f>1){let l={};for(;f--;){let d=s[f];if(typeof d=="strin\
g"){if(typeof l[d]=="number"){p=l[d];let y={instancePath:a+"/refusedEmailDomains",schemaPath:"#/properties/refusedEmailDomains/uniqueItems",keyword:"uniqueItems",
params:{i:f,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+f+" are identical)"};e===null?e=[y]:e.push(y),i++;break}l[d]=f}}}}else{let n={instancePath:a+
"/refusedEmailDomains",schemaPath:"#/properties/refusedEmailDomains/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),
i++}}if(t.companyTypes!==void 0){let s=t.companyTypes;if(Array.isArray(s)){let n=s.length;for(let l=0;l<n;l++)B(s[l],{instancePath:a+"/companyTypes/"+l,parentData:s,
parentDataProperty:l,rootData:m,dynamicAnchors:u})||(e=e===null?B.errors:e.concat(B.errors),i=e.length);let f=s.length,p;if(f>1){e:for(;f--;)for(p=f;p--;)if(Z(s[f],
s[p])){let l={instancePath:a+"/companyTypes",schemaPath:"#/properties/companyTypes/uniqueItems",keyword:"uniqueItems",params:{i:f,j:p},message:"must NOT have du\
plicate items (items ## "+p+" and "+f+" are identical)"};e===null?e=[l]:e.push(l),i++;break e}}}else{let n={instancePath:a+"/companyTypes",schemaPath:"#/propert\
ies/companyTypes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.companies!==void 0){let s=t.companies;if(s&&
typeof s=="object"&&!Array.isArray(s))for(let n in s){let f=s[n];if(!(f==="known"||f==="unknown"||f==="lookup-failed")){let p={instancePath:a+"/companies/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/companies/additionalProperties/enum",keyword:"enum",params:{allowedValues:Je.properties.companies.additionalProperties.
enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),i++}}else{let n={instancePath:a+"/companies",schemaPath:"#/properties/compa\
nies/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return X.errors=e,i===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var cr=new RegExp("^https?://(localhost|127(\\.[0-9]{1,3}){3}|\\[::1\\])(:[0-9]{1,5})?(/[!-~]*)?$","u"),ir=new RegExp("^[!-~]+$","u");function ee(t,{instancePath:a="",
parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!E.call(Te.properties,r)){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.code!==void 0&&(A(t.code,{instancePath:a+
"/code",parentData:t,parentDataProperty:"code",rootData:m,dynamicAnchors:u})||(e=e===null?A.errors:e.concat(A.errors),i=e.length)),t.password!==void 0&&(L(t.password,
{instancePath:a+"/password",parentData:t,parentDataProperty:"password",rootData:m,dynamicAnchors:u})||(e=e===null?L.errors:e.concat(L.errors),i=e.length)),t.lockout!==
void 0&&(I(t.lockout,{instancePath:a+"/lockout",parentData:t,parentDataProperty:"lockout",rootData:m,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),
i=e.length)),t.session!==void 0&&(D(t.session,{instancePath:a+"/session",parentData:t,parentDataProperty:"session",rootData:m,dynamicAnchors:u})||(e=e===null?D.
errors:e.concat(D.errors),i=e.length)),t.token!==void 0&&(j(t.token,{instancePath:a+"/token",parentData:t,parentDataProperty:"token",rootData:m,dynamicAnchors:u})||
(e=e===null?j.errors:e.concat(j.errors),i=e.length)),t.totp!==void 0&&(x(t.totp,{instancePath:a+"/totp",parentData:t,parentDataProperty:"totp",rootData:m,dynamicAnchors:u})||
(e=e===null?x.errors:e.concat(x.errors),i=e.length)),t.deletion!==void 0&&(S(t.deletion,{instancePath:a+"/deletion",parentData:t,parentDataProperty:"deletion",rootData:m,
dynamicAnchors:u})||(e=e===null?S.errors:e.concat(S.errors),i=e.length)),t.rateLimit!==void 0&&(q(t.rateLimit,{instancePath:a+"/rateLimit",parentData:t,parentDataProperty:"\
rateLimit",rootData:m,dynamicAnchors:u})||(e=e===null?q.errors:e.concat(q.errors),i=e.length)),t.enumerationSafe!==void 0&&typeof t.enumerationSafe!="boolean"){
let r={instancePath:a+"/enumerationSafe",schemaPath:"#/properties/enumerationSafe/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[r]:e.push(r),i++}if(t.age!==void 0&&(O(t.age,{instancePath:a+"/age",parentData:t,parentDataProperty:"age",rootData:m,dynamicAnchors:u})||(e=e===null?O.errors:
e.concat(O.errors),i=e.length)),t.approval!==void 0&&(T(t.approval,{instancePath:a+"/approval",parentData:t,parentDataProperty:"approval",rootData:m,dynamicAnchors:u})||
(e=e===null?T.errors:e.concat(T.errors),i=e.length)),t.stepUp!==void 0&&($(t.stepUp,{instancePath:a+"/stepUp",parentData:t,parentDataProperty:"stepUp",rootData:m,
dynamicAnchors:u})||(e=e===null?$.errors:e.concat($.errors),i=e.length)),t.autoApproveProofing!==void 0&&typeof t.autoApproveProofing!="boolean"){let r={instancePath:a+
"/autoApproveProofing",schemaPath:"#/properties/autoApproveProofing/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(
r),i++}if(t.profile!==void 0){let r=t.profile;if(!(r==="seed"||r==="current")){let s={instancePath:a+"/profile",schemaPath:"#/properties/profile/enum",keyword:"\
enum",params:{allowedValues:Te.properties.profile.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.errorCodes!==void 0){
let r=t.errorCodes;if(!(r==="seed"||r==="current")){let s={instancePath:a+"/errorCodes",schemaPath:"#/properties/errorCodes/enum",keyword:"enum",params:{allowedValues:Te.
properties.errorCodes.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.tokenMode!==void 0){let r=t.tokenMode;if(!(r===
"direct"||r==="exchange")){let s={instancePath:a+"/tokenMode",schemaPath:"#/properties/tokenMode/enum",keyword:"enum",params:{allowedValues:Te.properties.tokenMode.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.reissueLimitStatus!==void 0){let r=t.reissueLimitStatus;if(!(r===
400||r===409)){let s={instancePath:a+"/reissueLimitStatus",schemaPath:"#/properties/reissueLimitStatus/enum",keyword:"enum",params:{allowedValues:Te.properties.
reissueLimitStatus.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.gatePasswordUpdate!==void 0&&typeof t.gatePasswordUpdate!=
"boolean"){let r={instancePath:a+"/gatePasswordUpdate",schemaPath:"#/properties/gatePasswordUpdate/type",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"};e===null?e=[r]:e.push(r),i++}if(t.lenientChannelCase!==void 0&&typeof t.lenientChannelCase!="boolean"){let r={instancePath:a+"/lenientChannelCase",schemaPath:"\
#/properties/lenientChannelCase/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.idempotency!==void 0){
let r=t.idempotency;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(s!=="retentionSeconds"){let n={instancePath:a+"/idempotency",schemaPath:"#/pr\
operties/idempotency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?
e=[n]:e.push(n),i++}if(r.retentionSeconds!==void 0){let s=r.retentionSeconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:a+"/i\
dempotency/retentionSeconds",schemaPath:"#/properties/idempotency/properties/retentionSeconds/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let n={instancePath:a+"/idempotency/retentionSeconds",schemaPath:"#/prop\
erties/idempotency/properties/retentionSeconds/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[n]:e.push(n),i++}}}else{let s={
instancePath:a+"/idempotency",schemaPath:"#/properties/idempotency/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
i++}}if(t.webhook!==void 0){let r=t.webhook;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="url"||s==="key")){let n={instancePath:a+"/webh\
ook",schemaPath:"#/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional prope\
rties"};e===null?e=[n]:e.push(n),i++}if(r.url!==void 0){let s=r.url;if(typeof s=="string"){if(!cr.test(s)){let n={instancePath:a+"/webhook/url",schemaPath:"#/pr\
operties/webhook/properties/url/pattern",keyword:"pattern",params:{pattern:"^https?://(localhost|127(\\.[0-9]{1,3}){3}|\\[::1\\])(:[0-9]{1,5})?(/[!-~]*)?$"},message:'\
must match pattern "^https?://(localhost|127(\\.[0-9]{1,3}){3}|\\[::1\\])(:[0-9]{1,5})?(/[!-~]*)?$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"\
/webhook/url",schemaPath:"#/properties/webhook/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}
if(r.key!==void 0){let s=r.key;if(typeof s=="string"){if(c(s)>255){let n={instancePath:a+"/webhook/key",schemaPath:"#/properties/webhook/properties/key/maxLengt\
h",keyword:"maxLength",params:{bounds:[1,255]},message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),i++}if(c(s)<1){let n={instancePath:a+"\
/webhook/key",schemaPath:"#/properties/webhook/properties/key/minLength",keyword:"minLength",params:{bounds:[1,255]},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[n]:e.push(n),i++}if(!ir.test(s)){let n={instancePath:a+"/webhook/key",schemaPath:"#/properties/webhook/properties/key/pattern",keyword:"patter\
n",params:{pattern:"^[!-~]+$"},message:'must match pattern "^[!-~]+$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/webhook/key",schemaPath:"#/pr\
operties/webhook/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:a+
"/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}t.programme!==void 0&&
(X(t.programme,{instancePath:a+"/programme",parentData:t,parentDataProperty:"programme",rootData:m,dynamicAnchors:u})||(e=e===null?X.errors:e.concat(X.errors),i=
e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ee.
errors=e,i===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yr=new RegExp("^[a-z0-9]+([_-][a-z0-9]+)*$","u");function N(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,
i=0,o=N.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(c(t)>63){let r={instancePath:a,schemaPath:"#/maxLe\
ngth",keyword:"maxLength",params:{bounds:[0,63]},message:"must NOT have more than 63 characters"};e===null?e=[r]:e.push(r),i++}if(!yr.test(t)){let r={instancePath:a,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+([_-][a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+([_-][a-z0-9]+)*$"'};e===null?e=[
r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return N.
errors=e,i===0}N.evaluated={dynamicProps:!1,dynamicItems:!1};function re(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=re.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.key===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="key"||r==="restricted")){
let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[s]:e.push(s),i++}if(t.key!==void 0){let r=t.key;if(typeof r=="string"){if(c(r)>255){let s={instancePath:a+"/key",schemaPath:"#/properties/key/\
maxLength",keyword:"maxLength",params:{bounds:[1,255]},message:"must NOT have more than 255 characters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+
"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{bounds:[1,255]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(
s),i++}if(!ir.test(r)){let s={instancePath:a+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern:"^[!-~]+$"},message:'must match patt\
ern "^[!-~]+$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(t.restricted!==void 0&&typeof t.restricted!="boolean"){let r={instancePath:a+"/restricted",schemaPath:"#/prope\
rties/restricted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return re.errors=e,i===0}re.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var hr={type:"object",additionalProperties:!1,required:["name","surname","email","identities"],properties:{name:{type:"string",minLength:1,maxLength:50},
surname:{type:"string",minLength:1,maxLength:50},email:{type:"string",format:"email",maxLength:254},emailVerified:{type:"boolean",default:!1},mobile:{$ref:"bank\
ing.mobile"},mobileVerified:{type:"boolean"},dateOfBirth:{type:"string",format:"date"},password:{type:"string",minLength:1,maxLength:100},passwordExpired:{type:"\
boolean",default:!1},passwordChangedAt:{$ref:"banking.moment"},previousPasswords:{type:"array",maxItems:24,items:{type:"string",minLength:1,maxLength:100}},factors:{
type:"array",items:{$ref:"banking.factor"}},lastSteppedUpAt:{$ref:"banking.moment"},locked:{type:"boolean",default:!1},inactive:{type:"boolean",default:!1},createdAt:{
$ref:"banking.moment"},address:{$ref:"banking.address"},occupation:{type:"string",minLength:1,maxLength:50},nationality:{type:"string",pattern:"^[A-Z]{2}$"},placeOfBirth:{
type:"string",minLength:1,maxLength:50},approved:{type:"boolean",default:!1},identities:{type:"array",minItems:1,items:{$ref:"banking.identity"}}},$id:"banking.\
rootUser"},Oe=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,
Ee=Ce.date;var gr=new RegExp("^\\+[1-9][0-9]{0,4}$","u"),br=new RegExp("^[0-9]{4,14}$","u");function _(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,
dynamicAnchors:u={}}={}){let e=null,i=0,o=_.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.countryCode===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"countryCode"},message:"must have requir\
ed property 'countryCode'"};e===null?e=[r]:e.push(r),i++}if(t.number===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
number"},message:"must have required property 'number'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="countryCode"||r==="number")){let s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.countryCode!==void 0){let r=t.countryCode;if(typeof r=="string"){if(!gr.test(r)){let s={instancePath:a+"/countryCode",schemaPath:"#/properties/\
countryCode/pattern",keyword:"pattern",params:{pattern:"^\\+[1-9][0-9]{0,4}$"},message:'must match pattern "^\\+[1-9][0-9]{0,4}$"'};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:a+"/countryCode",schemaPath:"#/properties/countryCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),i++}}if(t.number!==void 0){let r=t.number;if(typeof r=="string"){if(!br.test(r)){let s={instancePath:a+"/number",schemaPath:"#/properties/number/pattern",
keyword:"pattern",params:{pattern:"^[0-9]{4,14}$"},message:'must match pattern "^[0-9]{4,14}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/numb\
er",schemaPath:"#/properties/number/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return _.errors=e,i===0}_.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function w(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=w.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(!$e(t)){let r={instancePath:a,schemaPath:"#/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return w.errors=e,i===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};var Qe={type:"object",additionalProperties:!1,
required:["channel"],properties:{channel:{enum:["SMS","AUTHY","BIOMETRIC"]},status:{enum:["PENDING_VERIFICATION","ACTIVE","INACTIVE"],default:"ACTIVE"}},$id:"ba\
nking.factor"};function Y(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=Y.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.channel===void 0){let r={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"channel"},message:"must have required property 'channel'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="cha\
nnel"||r==="status")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT h\
ave additional properties"};e===null?e=[s]:e.push(s),i++}if(t.channel!==void 0){let r=t.channel;if(!(r==="SMS"||r==="AUTHY"||r==="BIOMETRIC")){let s={instancePath:a+
"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues:Qe.properties.channel.enum},message:"must be equal to one of the allowed \
values"};e===null?e=[s]:e.push(s),i++}}if(t.status!==void 0){let r=t.status;if(!(r==="PENDING_VERIFICATION"||r==="ACTIVE"||r==="INACTIVE")){let s={instancePath:a+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Qe.properties.status.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
r]:e.push(r),i++}return Y.errors=e,i===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function F(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=F.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.addressLine1===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"addressLine1"},message:"must have required property 'addressLine1'"};e===null?e=[r]:e.push(r),i++}if(t.city===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"city"},message:"must have required property 'city'"};e===null?e=[r]:e.push(r),
i++}if(t.postCode===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"postCode"},message:"must have required pro\
perty 'postCode'"};e===null?e=[r]:e.push(r),i++}if(t.country===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
country"},message:"must have required property 'country'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="addressLine1"||r==="city"||r==="postCode"||r===
"country")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additi\
onal properties"};e===null?e=[s]:e.push(s),i++}if(t.addressLine1!==void 0){let r=t.addressLine1;if(typeof r=="string"){if(c(r)>150){let s={instancePath:a+"/addr\
essLine1",schemaPath:"#/properties/addressLine1/maxLength",keyword:"maxLength",params:{bounds:[1,150]},message:"must NOT have more than 150 characters"};e===null?
e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/addressLine1",schemaPath:"#/properties/addressLine1/minLength",keyword:"minLength",params:{bounds:[1,150]},
message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/addressLine1",schemaPath:"#/properties/addressLine1/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.city!==void 0){let r=t.city;if(typeof r=="string"){if(c(
r)>50){let s={instancePath:a+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 cha\
racters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/city",schemaPath:"#/properties/city/minLength",keyword:"minLength",params:{bounds:[1,50]},
message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/city",schemaPath:"#/properties/city/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.postCode!==void 0){let r=t.postCode;if(typeof r=="string"){if(c(r)>15){
let s={instancePath:a+"/postCode",schemaPath:"#/properties/postCode/maxLength",keyword:"maxLength",params:{bounds:[1,15]},message:"must NOT have more than 15 ch\
aracters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/postCode",schemaPath:"#/properties/postCode/minLength",keyword:"minLength",params:{bounds:[
1,15]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/postCode",schemaPath:"#/properties/postCode/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.country!==void 0){let r=t.country;if(typeof r=="string"){
if(!K.test(r)){let s={instancePath:a+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pa\
ttern "^[A-Z]{2}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),i++}return F.errors=e,i===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xe={type:"object",additionalProperties:!1,
properties:{id:{$ref:"banking.id"},profileId:{$ref:"banking.id"},ipAddress:{type:"string",minLength:5,maxLength:45,default:"203.0.113.7"},acceptedTerms:{type:"b\
oolean",default:!0},baseCurrency:{type:"string",pattern:"^[A-Z]{3}$"},tag:{type:"string",pattern:"^[a-zA-Z0-9_-]{1,50}$"},feeGroup:{type:"string",minLength:1,maxLength:50},
sourceOfFunds:{type:"string",minLength:1,maxLength:50},sourceOfFundsOther:{type:"string",minLength:1,maxLength:100},company:{$ref:"banking.company"},companyPosition:{
enum:["DIRECTOR","AUTHORISED_REPRESENTATIVE"],default:"DIRECTOR"},createdAt:{$ref:"banking.moment"},users:{type:"array",items:{$ref:"banking.user"}}},$id:"banki\
ng.identity"};var Pr=new RegExp("^[1-9][0-9]{0,19}$","u");function R(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,
o=R.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(!Pr.test(t)){let r={instancePath:a,schemaPath:"#/patte\
rn",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,19}$"},message:'must match pattern "^[1-9][0-9]{0,19}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return R.errors=e,i===0}R.evaluated={dynamicProps:!1,
dynamicItems:!1};function se(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=se.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(t.type===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),i++}if(t.countryOfRegistration===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"countryOfRegistration"},message:"must have required property '\
countryOfRegistration'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="name"||r==="type"||r==="countryOfRegistration"||r==="registrationNumber"||r==="bu\
sinessAddress"||r==="registeredAddress"||r==="incorporatedOn")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.name!==void 0){let r=t.name;if(typeof r=="string"){if(c(r)>
100){let s={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 cha\
racters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{bounds:[1,100]},
message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.type!==void 0&&(B(t.type,{instancePath:a+"/type",parentData:t,parentDataProperty:"\
type",rootData:m,dynamicAnchors:u})||(e=e===null?B.errors:e.concat(B.errors),i=e.length)),t.countryOfRegistration!==void 0){let r=t.countryOfRegistration;if(typeof r==
"string"){if(!K.test(r)){let s={instancePath:a+"/countryOfRegistration",schemaPath:"#/properties/countryOfRegistration/pattern",keyword:"pattern",params:{pattern:"\
^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/countryOfRegistration",schemaPath:"#/properti\
es/countryOfRegistration/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.registrationNumber!==void 0){let r=t.
registrationNumber;if(typeof r=="string"){if(c(r)>20){let s={instancePath:a+"/registrationNumber",schemaPath:"#/properties/registrationNumber/maxLength",keyword:"\
maxLength",params:{bounds:[1,20]},message:"must NOT have more than 20 characters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/registrationN\
umber",schemaPath:"#/properties/registrationNumber/minLength",keyword:"minLength",params:{bounds:[1,20]},message:"must NOT have fewer than 1 characters"};e===null?
e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/registrationNumber",schemaPath:"#/properties/registrationNumber/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(t.businessAddress!==void 0&&(F(t.businessAddress,{instancePath:a+"/businessAddress",parentData:t,parentDataProperty:"\
businessAddress",rootData:m,dynamicAnchors:u})||(e=e===null?F.errors:e.concat(F.errors),i=e.length)),t.registeredAddress!==void 0&&(F(t.registeredAddress,{instancePath:a+
"/registeredAddress",parentData:t,parentDataProperty:"registeredAddress",rootData:m,dynamicAnchors:u})||(e=e===null?F.errors:e.concat(F.errors),i=e.length)),t.incorporatedOn!==
void 0){let r=t.incorporatedOn;if(typeof r=="string"){if(!Ee(r)){let s={instancePath:a+"/incorporatedOn",schemaPath:"#/properties/incorporatedOn/format",keyword:"\
format",params:{format:"date"},message:'must match format "date"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/incorporatedOn",schemaPath:"#/prop\
erties/incorporatedOn/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return se.errors=e,i===0}se.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var wr={type:"object",additionalProperties:!1,required:["name","surname","email"],properties:{id:{$ref:"banking.id"},name:{type:"string",minLength:1,
maxLength:50},surname:{type:"string",minLength:1,maxLength:50},email:{type:"string",format:"email",maxLength:254},emailVerified:{type:"boolean",default:!1},mobile:{
$ref:"banking.mobile"},mobileVerified:{type:"boolean"},dateOfBirth:{type:"string",format:"date"},password:{type:"string",minLength:1,maxLength:100},passwordExpired:{
type:"boolean",default:!1},passwordChangedAt:{$ref:"banking.moment"},previousPasswords:{type:"array",maxItems:24,items:{type:"string",minLength:1,maxLength:100}},
factors:{type:"array",items:{$ref:"banking.factor"}},lastSteppedUpAt:{$ref:"banking.moment"},locked:{type:"boolean",default:!1},inactive:{type:"boolean",default:!1},
createdAt:{$ref:"banking.moment"}},$id:"banking.user"};function te(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){
let e=null,i=0,o=te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.
push(r),i++}if(t.surname===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"surname"},message:"must have requir\
ed property 'surname'"};e===null?e=[r]:e.push(r),i++}if(t.email===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!E.call(wr.properties,r)){let s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.id!==void 0&&(R(t.id,{instancePath:a+"/id",parentData:t,parentDataProperty:"id",rootData:m,dynamicAnchors:u})||(e=e===null?R.errors:e.concat(R.errors),i=e.
length)),t.name!==void 0){let r=t.name;if(typeof r=="string"){if(c(r)>50){let s={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLen\
gth",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/name",schemaPath:"#\
/properties/name/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.surname!==
void 0){let r=t.surname;if(typeof r=="string"){if(c(r)>50){let s={instancePath:a+"/surname",schemaPath:"#/properties/surname/maxLength",keyword:"maxLength",params:{
bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/surname",schemaPath:"#/propertie\
s/surname/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+
"/surname",schemaPath:"#/properties/surname/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.email!==void 0){
let r=t.email;if(typeof r=="string"){if(c(r)>254){let s={instancePath:a+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{bounds:[0,
254]},message:"must NOT have more than 254 characters"};e===null?e=[s]:e.push(s),i++}if(!Oe.test(r)){let s={instancePath:a+"/email",schemaPath:"#/properties/ema\
il/format",keyword:"format",params:{format:"email"},message:'must match format "email"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/email",schemaPath:"\
#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.emailVerified!==void 0&&typeof t.emailVerified!=
"boolean"){let r={instancePath:a+"/emailVerified",schemaPath:"#/properties/emailVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[r]:e.push(r),i++}if(t.mobile!==void 0&&(_(t.mobile,{instancePath:a+"/mobile",parentData:t,parentDataProperty:"mobile",rootData:m,dynamicAnchors:u})||
(e=e===null?_.errors:e.concat(_.errors),i=e.length)),t.mobileVerified!==void 0&&typeof t.mobileVerified!="boolean"){let r={instancePath:a+"/mobileVerified",schemaPath:"\
#/properties/mobileVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.dateOfBirth!==void 0){let r=t.
dateOfBirth;if(typeof r=="string"){if(!Ee(r)){let s={instancePath:a+"/dateOfBirth",schemaPath:"#/properties/dateOfBirth/format",keyword:"format",params:{format:"\
date"},message:'must match format "date"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/dateOfBirth",schemaPath:"#/properties/dateOfBirth/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.password!==void 0){let r=t.password;if(typeof r=="string"){if(c(r)>100){
let s={instancePath:a+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 \
characters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{
bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/password",schemaPath:"#/properties/p\
assword/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.passwordExpired!==void 0&&typeof t.passwordExpired!=
"boolean"){let r={instancePath:a+"/passwordExpired",schemaPath:"#/properties/passwordExpired/type",keyword:"type",params:{type:"boolean"},message:"must be boole\
an"};e===null?e=[r]:e.push(r),i++}if(t.passwordChangedAt!==void 0&&(w(t.passwordChangedAt,{instancePath:a+"/passwordChangedAt",parentData:t,parentDataProperty:"\
passwordChangedAt",rootData:m,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),t.previousPasswords!==void 0){let r=t.previousPasswords;if(Array.
isArray(r)){if(r.length>24){let n={instancePath:a+"/previousPasswords",schemaPath:"#/properties/previousPasswords/maxItems",keyword:"maxItems",params:{bounds:[0,
24]},message:"must NOT have more than 24 items"};e===null?e=[n]:e.push(n),i++}let s=r.length;for(let n=0;n<s;n++){let f=r[n];if(typeof f=="string"){if(c(f)>100){
let p={instancePath:a+"/previousPasswords/"+n,schemaPath:"#/properties/previousPasswords/items/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"m\
ust NOT have more than 100 characters"};e===null?e=[p]:e.push(p),i++}if(c(f)<1){let p={instancePath:a+"/previousPasswords/"+n,schemaPath:"#/properties/previousP\
asswords/items/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={
instancePath:a+"/previousPasswords/"+n,schemaPath:"#/properties/previousPasswords/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),i++}}}else{let s={instancePath:a+"/previousPasswords",schemaPath:"#/properties/previousPasswords/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.factors!==void 0){let r=t.factors;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)Y(r[n],{instancePath:a+
"/factors/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:u})||(e=e===null?Y.errors:e.concat(Y.errors),i=e.length)}else{let s={instancePath:a+"/\
factors",schemaPath:"#/properties/factors/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.lastSteppedUpAt!==
void 0&&(w(t.lastSteppedUpAt,{instancePath:a+"/lastSteppedUpAt",parentData:t,parentDataProperty:"lastSteppedUpAt",rootData:m,dynamicAnchors:u})||(e=e===null?w.errors:
e.concat(w.errors),i=e.length)),t.locked!==void 0&&typeof t.locked!="boolean"){let r={instancePath:a+"/locked",schemaPath:"#/properties/locked/type",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.inactive!==void 0&&typeof t.inactive!="boolean"){let r={instancePath:a+
"/inactive",schemaPath:"#/properties/inactive/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}t.createdAt!==
void 0&&(w(t.createdAt,{instancePath:a+"/createdAt",parentData:t,parentDataProperty:"createdAt",rootData:m,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),
i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return te.
errors=e,i===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kr=new RegExp("^[a-zA-Z0-9_-]{1,50}$","u");function ie(t,{instancePath:a="",parentData:h,
parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!E.call(Xe.properties,r)){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0&&(R(t.id,{instancePath:a+
"/id",parentData:t,parentDataProperty:"id",rootData:m,dynamicAnchors:u})||(e=e===null?R.errors:e.concat(R.errors),i=e.length)),t.profileId!==void 0&&(R(t.profileId,
{instancePath:a+"/profileId",parentData:t,parentDataProperty:"profileId",rootData:m,dynamicAnchors:u})||(e=e===null?R.errors:e.concat(R.errors),i=e.length)),t.ipAddress!==
void 0){let r=t.ipAddress;if(typeof r=="string"){if(c(r)>45){let s={instancePath:a+"/ipAddress",schemaPath:"#/properties/ipAddress/maxLength",keyword:"maxLength",
params:{bounds:[5,45]},message:"must NOT have more than 45 characters"};e===null?e=[s]:e.push(s),i++}if(c(r)<5){let s={instancePath:a+"/ipAddress",schemaPath:"#\
/properties/ipAddress/minLength",keyword:"minLength",params:{bounds:[5,45]},message:"must NOT have fewer than 5 characters"};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:a+"/ipAddress",schemaPath:"#/properties/ipAddress/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}}if(t.acceptedTerms!==void 0&&typeof t.acceptedTerms!="boolean"){let r={instancePath:a+"/acceptedTerms",schemaPath:"#/properties/acceptedTerms/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.baseCurrency!==void 0){let r=t.baseCurrency;if(typeof r=="string"){if(!_e.
test(r)){let s={instancePath:a+"/baseCurrency",schemaPath:"#/properties/baseCurrency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must matc\
h pattern "^[A-Z]{3}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/baseCurrency",schemaPath:"#/properties/baseCurrency/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.tag!==void 0){let r=t.tag;if(typeof r=="string"){if(!kr.test(r)){let s={instancePath:a+
"/tag",schemaPath:"#/properties/tag/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_-]{1,50}$"},message:'must match pattern "^[a-zA-Z0-9_-]{1,50}$"'};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),i++}}if(t.feeGroup!==void 0){let r=t.feeGroup;if(typeof r=="string"){if(c(r)>50){let s={instancePath:a+"/feeGroup",schemaPath:"#/properties\
/feeGroup/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={
instancePath:a+"/feeGroup",schemaPath:"#/properties/feeGroup/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 character\
s"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/feeGroup",schemaPath:"#/properties/feeGroup/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(t.sourceOfFunds!==void 0){let r=t.sourceOfFunds;if(typeof r=="string"){if(c(r)>50){let s={instancePath:a+"/sou\
rceOfFunds",schemaPath:"#/properties/sourceOfFunds/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?
e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/sourceOfFunds",schemaPath:"#/properties/sourceOfFunds/minLength",keyword:"minLength",params:{bounds:[1,50]},
message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/sourceOfFunds",schemaPath:"#/properties/sourceOfFund\
s/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.sourceOfFundsOther!==void 0){let r=t.sourceOfFundsOther;
if(typeof r=="string"){if(c(r)>100){let s={instancePath:a+"/sourceOfFundsOther",schemaPath:"#/properties/sourceOfFundsOther/maxLength",keyword:"maxLength",params:{
bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/sourceOfFundsOther",schemaPath:"\
#/properties/sourceOfFundsOther/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),
i++}}else{let s={instancePath:a+"/sourceOfFundsOther",schemaPath:"#/properties/sourceOfFundsOther/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[s]:e.push(s),i++}}if(t.company!==void 0&&(se(t.company,{instancePath:a+"/company",parentData:t,parentDataProperty:"company",rootData:m,dynamicAnchors:u})||
(e=e===null?se.errors:e.concat(se.errors),i=e.length)),t.companyPosition!==void 0){let r=t.companyPosition;if(!(r==="DIRECTOR"||r==="AUTHORISED_REPRESENTATIVE")){
let s={instancePath:a+"/companyPosition",schemaPath:"#/properties/companyPosition/enum",keyword:"enum",params:{allowedValues:Xe.properties.companyPosition.enum},
message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.createdAt!==void 0&&(w(t.createdAt,{instancePath:a+"/createdAt",parentData:t,
parentDataProperty:"createdAt",rootData:m,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),t.users!==void 0){let r=t.users;if(Array.isArray(
r)){let s=r.length;for(let n=0;n<s;n++)te(r[n],{instancePath:a+"/users/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:u})||(e=e===null?te.errors:
e.concat(te.errors),i=e.length)}else{let s={instancePath:a+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[r]:e.push(r),i++}return ie.errors=e,i===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ae(t,{instancePath:a="",parentData:h,parentDataProperty:g,
rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.name===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have requi\
red property 'name'"};e===null?e=[r]:e.push(r),i++}if(t.surname===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
surname"},message:"must have required property 'surname'"};e===null?e=[r]:e.push(r),i++}if(t.email===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),i++}if(t.identities===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"identities"},message:"must have required property 'identities'"};e===null?e=[r]:e.push(r),i++}
for(let r in t)if(!E.call(hr.properties,r)){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.name!==void 0){let r=t.name;if(typeof r=="string"){if(c(r)>50){let s={instancePath:a+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[s]:e.push(
s),i++}if(c(r)<1){let s={instancePath:a+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer\
 than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.surname!==void 0){let r=t.surname;if(typeof r=="string"){if(c(r)>50){let s={instancePath:a+"/surnam\
e",schemaPath:"#/properties/surname/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[s]:e.push(
s),i++}if(c(r)<1){let s={instancePath:a+"/surname",schemaPath:"#/properties/surname/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have\
 fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/surname",schemaPath:"#/properties/surname/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.email!==void 0){let r=t.email;if(typeof r=="string"){if(c(r)>254){let s={instancePath:a+"/\
email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[s]:e.
push(s),i++}if(!Oe.test(r)){let s={instancePath:a+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match f\
ormat "email"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(t.emailVerified!==void 0&&typeof t.emailVerified!="boolean"){let r={instancePath:a+"/emailVerified",schemaPath:"\
#/properties/emailVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.mobile!==void 0&&(_(t.mobile,
{instancePath:a+"/mobile",parentData:t,parentDataProperty:"mobile",rootData:m,dynamicAnchors:u})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),t.mobileVerified!==
void 0&&typeof t.mobileVerified!="boolean"){let r={instancePath:a+"/mobileVerified",schemaPath:"#/properties/mobileVerified/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.dateOfBirth!==void 0){let r=t.dateOfBirth;if(typeof r=="string"){if(!Ee(r)){let s={instancePath:a+
"/dateOfBirth",schemaPath:"#/properties/dateOfBirth/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[s]:e.push(s),
i++}}else{let s={instancePath:a+"/dateOfBirth",schemaPath:"#/properties/dateOfBirth/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}}if(t.password!==void 0){let r=t.password;if(typeof r=="string"){if(c(r)>100){let s={instancePath:a+"/password",schemaPath:"#/properties/pas\
sword/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+
"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=
[s]:e.push(s),i++}}else{let s={instancePath:a+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),i++}}if(t.passwordExpired!==void 0&&typeof t.passwordExpired!="boolean"){let r={instancePath:a+"/passwordExpired",schemaPath:"#/propert\
ies/passwordExpired/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.passwordChangedAt!==void 0&&(w(t.passwordChangedAt,
{instancePath:a+"/passwordChangedAt",parentData:t,parentDataProperty:"passwordChangedAt",rootData:m,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),
i=e.length)),t.previousPasswords!==void 0){let r=t.previousPasswords;if(Array.isArray(r)){if(r.length>24){let n={instancePath:a+"/previousPasswords",schemaPath:"\
#/properties/previousPasswords/maxItems",keyword:"maxItems",params:{bounds:[0,24]},message:"must NOT have more than 24 items"};e===null?e=[n]:e.push(n),i++}let s=r.
length;for(let n=0;n<s;n++){let f=r[n];if(typeof f=="string"){if(c(f)>100){let p={instancePath:a+"/previousPasswords/"+n,schemaPath:"#/properties/previousPasswo\
rds/items/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[p]:e.push(p),i++}if(c(f)<1){let p={
instancePath:a+"/previousPasswords/"+n,schemaPath:"#/properties/previousPasswords/items/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/previousPasswords/"+n,schemaPath:"#/properties/previousPasswords/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:a+"/previousPasswords",schemaPath:"\
#/properties/previousPasswords/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.factors!==void 0){let r=t.
factors;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)Y(r[n],{instancePath:a+"/factors/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:u})||
(e=e===null?Y.errors:e.concat(Y.errors),i=e.length)}else{let s={instancePath:a+"/factors",schemaPath:"#/properties/factors/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.lastSteppedUpAt!==void 0&&(w(t.lastSteppedUpAt,{instancePath:a+"/lastSteppedUpAt",parentData:t,
parentDataProperty:"lastSteppedUpAt",rootData:m,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),t.locked!==void 0&&typeof t.locked!="bo\
olean"){let r={instancePath:a+"/locked",schemaPath:"#/properties/locked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.
push(r),i++}if(t.inactive!==void 0&&typeof t.inactive!="boolean"){let r={instancePath:a+"/inactive",schemaPath:"#/properties/inactive/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.createdAt!==void 0&&(w(t.createdAt,{instancePath:a+"/createdAt",parentData:t,parentDataProperty:"\
createdAt",rootData:m,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),t.address!==void 0&&(F(t.address,{instancePath:a+"/address",parentData:t,
parentDataProperty:"address",rootData:m,dynamicAnchors:u})||(e=e===null?F.errors:e.concat(F.errors),i=e.length)),t.occupation!==void 0){let r=t.occupation;if(typeof r==
"string"){if(c(r)>50){let s={instancePath:a+"/occupation",schemaPath:"#/properties/occupation/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"mus\
t NOT have more than 50 characters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/occupation",schemaPath:"#/properties/occupation/minLength",
keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/occupatio\
n",schemaPath:"#/properties/occupation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.nationality!==void 0){
let r=t.nationality;if(typeof r=="string"){if(!K.test(r)){let s={instancePath:a+"/nationality",schemaPath:"#/properties/nationality/pattern",keyword:"pattern",params:{
pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/nationality",schemaPath:"#/propertie\
s/nationality/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.placeOfBirth!==void 0){let r=t.placeOfBirth;
if(typeof r=="string"){if(c(r)>50){let s={instancePath:a+"/placeOfBirth",schemaPath:"#/properties/placeOfBirth/maxLength",keyword:"maxLength",params:{bounds:[1,
50]},message:"must NOT have more than 50 characters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/placeOfBirth",schemaPath:"#/properties/pla\
ceOfBirth/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+
"/placeOfBirth",schemaPath:"#/properties/placeOfBirth/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.approved!==
void 0&&typeof t.approved!="boolean"){let r={instancePath:a+"/approved",schemaPath:"#/properties/approved/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.identities!==void 0){let r=t.identities;if(Array.isArray(r)){if(r.length<1){let n={instancePath:a+"/identiti\
es",schemaPath:"#/properties/identities/minItems",keyword:"minItems",params:{bounds:[1]},message:"must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),i++}
let s=r.length;for(let n=0;n<s;n++)ie(r[n],{instancePath:a+"/identities/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:u})||(e=e===null?ie.errors:
e.concat(ie.errors),i=e.length)}else{let s={instancePath:a+"/identities",schemaPath:"#/properties/identities/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return ae.errors=e,i===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ne(t,{instancePath:a="",parentData:h,parentDataProperty:g,
rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){for(let r in t)if(!(r==="apiKeys"||r==="rootUsers")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.apiKeys!==void 0){let r=t.apiKeys;if(Array.isArray(
r)){let s=r.length;for(let n=0;n<s;n++)re(r[n],{instancePath:a+"/apiKeys/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:u})||(e=e===null?re.errors:
e.concat(re.errors),i=e.length)}else{let s={instancePath:a+"/apiKeys",schemaPath:"#/properties/apiKeys/type",keyword:"type",params:{type:"array"},message:"must \
be array"};e===null?e=[s]:e.push(s),i++}}if(t.rootUsers!==void 0){let r=t.rootUsers;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)ae(r[n],{instancePath:a+
"/rootUsers/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:u})||(e=e===null?ae.errors:e.concat(ae.errors),i=e.length)}else{let s={instancePath:a+
"/rootUsers",schemaPath:"#/properties/rootUsers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ne.errors=e,i===0}ne.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var vr={type:"object",additionalProperties:!1,properties:{code:{$ref:"codePolicy"},password:{$ref:"passwordPolicy"},lockout:{$ref:"\
lockoutPolicy"},session:{$ref:"sessionPolicy"},token:{$ref:"tokenPolicy"},totp:{$ref:"totpPolicy"},deletion:{$ref:"deletionPolicy"},rateLimit:{$ref:"rateLimitPo\
licy"},enumerationSafe:{type:"boolean"},age:{$ref:"agePolicy"},approval:{$ref:"approvalPolicy"},stepUp:{$ref:"stepUpPolicy"},autoApproveProofing:{type:"boolean"},
otp:{type:"object",additionalProperties:!1,properties:{strictAuthorization:{type:"boolean"}}},requireEmailVerification:{type:"boolean"},cookie:{type:"object",additionalProperties:!1,
properties:{secure:{type:"boolean"}}},vpn:{type:"boolean"},signOut:{type:"object",additionalProperties:!1,properties:{killsAccess:{type:"boolean"}}},cashierMakesCompany:{
type:"boolean"}},$id:"merchant.policy"};function oe(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,
o=oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!E.call(vr.properties,
r)){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[s]:e.push(s),i++}if(t.code!==void 0&&(A(t.code,{instancePath:a+"/code",parentData:t,parentDataProperty:"code",rootData:m,dynamicAnchors:u})||
(e=e===null?A.errors:e.concat(A.errors),i=e.length)),t.password!==void 0&&(L(t.password,{instancePath:a+"/password",parentData:t,parentDataProperty:"password",rootData:m,
dynamicAnchors:u})||(e=e===null?L.errors:e.concat(L.errors),i=e.length)),t.lockout!==void 0&&(I(t.lockout,{instancePath:a+"/lockout",parentData:t,parentDataProperty:"\
lockout",rootData:m,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),i=e.length)),t.session!==void 0&&(D(t.session,{instancePath:a+"/session",parentData:t,
parentDataProperty:"session",rootData:m,dynamicAnchors:u})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)),t.token!==void 0&&(j(t.token,{instancePath:a+"/\
token",parentData:t,parentDataProperty:"token",rootData:m,dynamicAnchors:u})||(e=e===null?j.errors:e.concat(j.errors),i=e.length)),t.totp!==void 0&&(x(t.totp,{instancePath:a+
"/totp",parentData:t,parentDataProperty:"totp",rootData:m,dynamicAnchors:u})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),t.deletion!==void 0&&(S(t.deletion,
{instancePath:a+"/deletion",parentData:t,parentDataProperty:"deletion",rootData:m,dynamicAnchors:u})||(e=e===null?S.errors:e.concat(S.errors),i=e.length)),t.rateLimit!==
void 0&&(q(t.rateLimit,{instancePath:a+"/rateLimit",parentData:t,parentDataProperty:"rateLimit",rootData:m,dynamicAnchors:u})||(e=e===null?q.errors:e.concat(q.errors),
i=e.length)),t.enumerationSafe!==void 0&&typeof t.enumerationSafe!="boolean"){let r={instancePath:a+"/enumerationSafe",schemaPath:"#/properties/enumerationSafe/\
type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.age!==void 0&&(O(t.age,{instancePath:a+"/age",parentData:t,
parentDataProperty:"age",rootData:m,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),i=e.length)),t.approval!==void 0&&(T(t.approval,{instancePath:a+
"/approval",parentData:t,parentDataProperty:"approval",rootData:m,dynamicAnchors:u})||(e=e===null?T.errors:e.concat(T.errors),i=e.length)),t.stepUp!==void 0&&($(
t.stepUp,{instancePath:a+"/stepUp",parentData:t,parentDataProperty:"stepUp",rootData:m,dynamicAnchors:u})||(e=e===null?$.errors:e.concat($.errors),i=e.length)),
t.autoApproveProofing!==void 0&&typeof t.autoApproveProofing!="boolean"){let r={instancePath:a+"/autoApproveProofing",schemaPath:"#/properties/autoApproveProofi\
ng/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.otp!==void 0){let r=t.otp;if(r&&typeof r=="object"&&
!Array.isArray(r)){for(let s in r)if(s!=="strictAuthorization"){let n={instancePath:a+"/otp",schemaPath:"#/properties/otp/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.strictAuthorization!==void 0&&typeof r.
strictAuthorization!="boolean"){let s={instancePath:a+"/otp/strictAuthorization",schemaPath:"#/properties/otp/properties/strictAuthorization/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/otp",schemaPath:"#/properties/otp/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.requireEmailVerification!==void 0&&typeof t.requireEmailVerification!="\
boolean"){let r={instancePath:a+"/requireEmailVerification",schemaPath:"#/properties/requireEmailVerification/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.cookie!==void 0){let r=t.cookie;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(s!=="secure"){
let n={instancePath:a+"/cookie",schemaPath:"#/properties/cookie/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must\
 NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.secure!==void 0&&typeof r.secure!="boolean"){let s={instancePath:a+"/cookie/secure",schemaPath:"\
#/properties/cookie/properties/secure/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+
"/cookie",schemaPath:"#/properties/cookie/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.vpn!==void 0&&
typeof t.vpn!="boolean"){let r={instancePath:a+"/vpn",schemaPath:"#/properties/vpn/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[r]:e.push(r),i++}if(t.signOut!==void 0){let r=t.signOut;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(s!=="killsAccess"){let n={instancePath:a+
"/signOut",schemaPath:"#/properties/signOut/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),i++}if(r.killsAccess!==void 0&&typeof r.killsAccess!="boolean"){let s={instancePath:a+"/signOut/killsAccess",schemaPath:"\
#/properties/signOut/properties/killsAccess/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+
"/signOut",schemaPath:"#/properties/signOut/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.cashierMakesCompany!==
void 0&&typeof t.cashierMakesCompany!="boolean"){let r={instancePath:a+"/cashierMakesCompany",schemaPath:"#/properties/cashierMakesCompany/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return oe.errors=e,i===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function z(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=z.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="name"){let s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.name!==void 0){let r=t.name;if(typeof r=="string"){if(c(r)>200){let s={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"\
maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return z.errors=e,i===0}z.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Fe={type:"object",additionalProperties:!1,required:["email","role","firstName","lastName"],properties:{id:{type:"\
string",pattern:"^[0-9a-f]{24}$"},email:{type:"string",format:"email",maxLength:254},emailVerified:{type:"boolean",default:!1},password:{type:"string",minLength:1,
maxLength:1024},role:{enum:["Manager","SuperManager","Cashier","Observer","Association","SimpleUser","SuperAdmin","Service"]},firstName:{type:"string",minLength:1,
maxLength:100},lastName:{type:"string",minLength:1,maxLength:100},company:{type:"string"},association:{type:"string"},phoneNumber:{type:"string",pattern:"^\\+[1-\
9][0-9]{6,14}$"},phoneNumberCountry:{type:"string",pattern:"^[A-Z]{2}$"},lang:{enum:["fr","en"]},totpSecret:{type:"string",pattern:"^[A-Z2-7]+$",minLength:16},twoFactorEnabled:{
type:"boolean"},kybStatus:{enum:["PENDING","APPROVED"],default:"PENDING"},blocked:{type:"boolean",default:!1},createdAt:{type:"string",format:"date-time"}},$id:"\
merchant.user"},Nr=new RegExp("^[0-9a-f]{24}$","u"),Ye=new RegExp("^\\+[1-9][0-9]{6,14}$","u"),ar=new RegExp("^[A-Z2-7]+$","u");function pe(t,{instancePath:a="",
parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.email===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),i++}if(t.role===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"role"},message:"must have required property 'role'"};e===null?e=[r]:e.push(r),i++}if(t.firstName===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"firstName"},message:"must have required property 'firstName'"};e===null?e=[r]:e.push(r),i++}
if(t.lastName===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lastName"},message:"must have required propert\
y 'lastName'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!E.call(Fe.properties,r)){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0){let r=t.id;if(typeof r==
"string"){if(!Nr.test(r)){let s={instancePath:a+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{24}$"},message:'must mat\
ch pattern "^[0-9a-f]{24}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.email!==void 0){let r=t.email;if(typeof r=="string"){if(c(r)>254){let s={instancePath:a+"/emai\
l",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[s]:e.push(
s),i++}if(!Oe.test(r)){let s={instancePath:a+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match format\
 "email"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(t.emailVerified!==void 0&&typeof t.emailVerified!="boolean"){let r={instancePath:a+"/emailVerified",schemaPath:"\
#/properties/emailVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.password!==void 0){let r=t.
password;if(typeof r=="string"){if(c(r)>1024){let s={instancePath:a+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{bounds:[
1,1024]},message:"must NOT have more than 1024 characters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/password",schemaPath:"#/properties/p\
assword/minLength",keyword:"minLength",params:{bounds:[1,1024]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+
"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.role!==void 0){
let r=t.role;if(!(r==="Manager"||r==="SuperManager"||r==="Cashier"||r==="Observer"||r==="Association"||r==="SimpleUser"||r==="SuperAdmin"||r==="Service")){let s={
instancePath:a+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:Fe.properties.role.enum},message:"must be equal to one of the al\
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
ust be string"};e===null?e=[r]:e.push(r),i++}if(t.phoneNumber!==void 0){let r=t.phoneNumber;if(typeof r=="string"){if(!Ye.test(r)){let s={instancePath:a+"/phone\
Number",schemaPath:"#/properties/phoneNumber/pattern",keyword:"pattern",params:{pattern:"^\\+[1-9][0-9]{6,14}$"},message:'must match pattern "^\\+[1-9][0-9]{6,14\
}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/phoneNumber",schemaPath:"#/properties/phoneNumber/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(t.phoneNumberCountry!==void 0){let r=t.phoneNumberCountry;if(typeof r=="string"){if(!K.test(r)){let s={instancePath:a+
"/phoneNumberCountry",schemaPath:"#/properties/phoneNumberCountry/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2\
}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/phoneNumberCountry",schemaPath:"#/properties/phoneNumberCountry/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.lang!==void 0){let r=t.lang;if(!(r==="fr"||r==="en")){let s={instancePath:a+"/lang",schemaPath:"\
#/properties/lang/enum",keyword:"enum",params:{allowedValues:Fe.properties.lang.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(
s),i++}}if(t.totpSecret!==void 0){let r=t.totpSecret;if(typeof r=="string"){if(c(r)<16){let s={instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/\
minLength",keyword:"minLength",params:{bounds:[16]},message:"must NOT have fewer than 16 characters"};e===null?e=[s]:e.push(s),i++}if(!ar.test(r)){let s={instancePath:a+
"/totpSecret",schemaPath:"#/properties/totpSecret/pattern",keyword:"pattern",params:{pattern:"^[A-Z2-7]+$"},message:'must match pattern "^[A-Z2-7]+$"'};e===null?
e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[s]:e.push(s),i++}}if(t.twoFactorEnabled!==void 0&&typeof t.twoFactorEnabled!="boolean"){let r={instancePath:a+"/twoFactorEnabled",schemaPath:"\
#/properties/twoFactorEnabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.kybStatus!==void 0){let r=t.
kybStatus;if(!(r==="PENDING"||r==="APPROVED")){let s={instancePath:a+"/kybStatus",schemaPath:"#/properties/kybStatus/enum",keyword:"enum",params:{allowedValues:Fe.
properties.kybStatus.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.blocked!==void 0&&typeof t.blocked!="boolean"){
let r={instancePath:a+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(
r),i++}if(t.createdAt!==void 0){let r=t.createdAt;if(typeof r=="string"){if(!$e(r)){let s={instancePath:a+"/createdAt",schemaPath:"#/properties/createdAt/format",
keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/createdAt",schemaPath:"\
#/properties/createdAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return pe.errors=e,i===0}pe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function le(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=le.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="companies"||r==="associations"||r==="users")){
let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[s]:e.push(s),i++}if(t.companies!==void 0){let r=t.companies;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)z(r[n],{instancePath:a+"/c\
ompanies/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:u})||(e=e===null?z.errors:e.concat(z.errors),i=e.length)}else{let s={instancePath:a+"/c\
ompanies",schemaPath:"#/properties/companies/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.associations!==
void 0){let r=t.associations;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)z(r[n],{instancePath:a+"/associations/"+n,parentData:r,parentDataProperty:n,
rootData:m,dynamicAnchors:u})||(e=e===null?z.errors:e.concat(z.errors),i=e.length)}else{let s={instancePath:a+"/associations",schemaPath:"#/properties/associati\
ons/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.users!==void 0){let r=t.users;if(Array.isArray(r)){let s=r.
length;for(let n=0;n<s;n++)pe(r[n],{instancePath:a+"/users/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:u})||(e=e===null?pe.errors:e.concat(pe.
errors),i=e.length)}else{let s={instancePath:a+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return le.errors=e,i===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ze={type:"object",additionalProperties:!1,properties:{code:{$ref:"codePolic\
y"},password:{$ref:"passwordPolicy"},lockout:{$ref:"lockoutPolicy"},session:{$ref:"sessionPolicy"},token:{$ref:"tokenPolicy"},totp:{$ref:"totpPolicy"},deletion:{
$ref:"deletionPolicy"},rateLimit:{$ref:"rateLimitPolicy"},enumerationSafe:{type:"boolean"},age:{$ref:"agePolicy"},approval:{$ref:"approvalPolicy"},stepUp:{$ref:"\
stepUpPolicy"},autoApproveProofing:{type:"boolean"},signature:{type:"object",additionalProperties:!1,properties:{mode:{enum:["hmac","presence","off","custom"]},
appSecret:{type:"string",minLength:1},appSecrets:{type:"object",additionalProperties:{type:"string",minLength:1}},maxAgeSeconds:{type:"integer",minimum:0},maxAheadSeconds:{
type:"integer",minimum:0}}},signInMethods:{type:"object",additionalProperties:!1,properties:{password:{type:"boolean"},gaiyo:{type:"boolean"},providers:{type:"a\
rray",items:{type:"string",pattern:"^[A-Z]+$"}},openidIssuers:{type:"array",items:{type:"string",minLength:1}}}},strictEnvelope:{type:"boolean"},requiredAtSignUp:{
type:"array",uniqueItems:!0,items:{enum:["email","phoneNumber","birthDate","country"]}},defaultBranchId:{type:"integer"},rental:{$ref:"mobility.rentalPolicy"}},
$id:"mobility.policy"},er={type:"object",additionalProperties:!1,properties:{requiredFields:{type:"array",uniqueItems:!0,items:{enum:["email","phoneNumber","fir\
stName","lastName","birthDate","street","postcode","city","country"]}},verified:{type:"array",uniqueItems:!0,items:{enum:["phoneNumber","email"]}},license:{type:"\
boolean"},manualCheck:{type:"boolean"},signUpFee:{type:"boolean"}},$id:"mobility.rentalPolicy"};function me(t,{instancePath:a="",parentData:h,parentDataProperty:g,
rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){for(let r in t)if(!(r==="requiredFields"||r==="verified"||r==="license"||r==="manualCheck"||r==="signUpFee")){let s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.requiredFields!==void 0){let r=t.requiredFields;if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++){let l=r[p];if(!(l==="email"||l==="phoneNumber"||l===
"firstName"||l==="lastName"||l==="birthDate"||l==="street"||l==="postcode"||l==="city"||l==="country")){let d={instancePath:a+"/requiredFields/"+p,schemaPath:"#\
/properties/requiredFields/items/enum",keyword:"enum",params:{allowedValues:er.properties.requiredFields.items.enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[d]:e.push(d),i++}}let n=r.length,f;if(n>1){e:for(;n--;)for(f=n;f--;)if(Z(r[n],r[f])){let p={instancePath:a+"/requiredFields",schemaPath:"\
#/properties/requiredFields/uniqueItems",keyword:"uniqueItems",params:{i:n,j:f},message:"must NOT have duplicate items (items ## "+f+" and "+n+" are identical)"};
e===null?e=[p]:e.push(p),i++;break e}}}else{let s={instancePath:a+"/requiredFields",schemaPath:"#/properties/requiredFields/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.verified!==void 0){let r=t.verified;if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++){
let l=r[p];if(!(l==="phoneNumber"||l==="email")){let d={instancePath:a+"/verified/"+p,schemaPath:"#/properties/verified/items/enum",keyword:"enum",params:{allowedValues:er.
properties.verified.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[d]:e.push(d),i++}}let n=r.length,f;if(n>1){e:for(;n--;)for(f=n;f--;)
if(Z(r[n],r[f])){let p={instancePath:a+"/verified",schemaPath:"#/properties/verified/uniqueItems",keyword:"uniqueItems",params:{i:n,j:f},message:"must NOT have \
duplicate items (items ## "+f+" and "+n+" are identical)"};e===null?e=[p]:e.push(p),i++;break e}}}else{let s={instancePath:a+"/verified",schemaPath:"#/propertie\
s/verified/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.license!==void 0&&typeof t.license!="boolean"){
let r={instancePath:a+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(
r),i++}if(t.manualCheck!==void 0&&typeof t.manualCheck!="boolean"){let r={instancePath:a+"/manualCheck",schemaPath:"#/properties/manualCheck/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.signUpFee!==void 0&&typeof t.signUpFee!="boolean"){let r={instancePath:a+"/\
signUpFee",schemaPath:"#/properties/signUpFee/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return me.errors=e,i===0}me.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ar=new RegExp("^[A-Z]+$","u");function ue(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){
let e=null,i=0,o=ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!E.
call(ze.properties,r)){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT \
have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.code!==void 0&&(A(t.code,{instancePath:a+"/code",parentData:t,parentDataProperty:"code",rootData:m,
dynamicAnchors:u})||(e=e===null?A.errors:e.concat(A.errors),i=e.length)),t.password!==void 0&&(L(t.password,{instancePath:a+"/password",parentData:t,parentDataProperty:"\
password",rootData:m,dynamicAnchors:u})||(e=e===null?L.errors:e.concat(L.errors),i=e.length)),t.lockout!==void 0&&(I(t.lockout,{instancePath:a+"/lockout",parentData:t,
parentDataProperty:"lockout",rootData:m,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),i=e.length)),t.session!==void 0&&(D(t.session,{instancePath:a+
"/session",parentData:t,parentDataProperty:"session",rootData:m,dynamicAnchors:u})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)),t.token!==void 0&&(j(t.
token,{instancePath:a+"/token",parentData:t,parentDataProperty:"token",rootData:m,dynamicAnchors:u})||(e=e===null?j.errors:e.concat(j.errors),i=e.length)),t.totp!==
void 0&&(x(t.totp,{instancePath:a+"/totp",parentData:t,parentDataProperty:"totp",rootData:m,dynamicAnchors:u})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),
t.deletion!==void 0&&(S(t.deletion,{instancePath:a+"/deletion",parentData:t,parentDataProperty:"deletion",rootData:m,dynamicAnchors:u})||(e=e===null?S.errors:e.
concat(S.errors),i=e.length)),t.rateLimit!==void 0&&(q(t.rateLimit,{instancePath:a+"/rateLimit",parentData:t,parentDataProperty:"rateLimit",rootData:m,dynamicAnchors:u})||
(e=e===null?q.errors:e.concat(q.errors),i=e.length)),t.enumerationSafe!==void 0&&typeof t.enumerationSafe!="boolean"){let r={instancePath:a+"/enumerationSafe",schemaPath:"\
#/properties/enumerationSafe/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.age!==void 0&&(O(t.age,{instancePath:a+
"/age",parentData:t,parentDataProperty:"age",rootData:m,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),i=e.length)),t.approval!==void 0&&(T(t.approval,
{instancePath:a+"/approval",parentData:t,parentDataProperty:"approval",rootData:m,dynamicAnchors:u})||(e=e===null?T.errors:e.concat(T.errors),i=e.length)),t.stepUp!==
void 0&&($(t.stepUp,{instancePath:a+"/stepUp",parentData:t,parentDataProperty:"stepUp",rootData:m,dynamicAnchors:u})||(e=e===null?$.errors:e.concat($.errors),i=
e.length)),t.autoApproveProofing!==void 0&&typeof t.autoApproveProofing!="boolean"){let r={instancePath:a+"/autoApproveProofing",schemaPath:"#/properties/autoAp\
proveProofing/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.signature!==void 0){let r=t.signature;if(r&&
typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="mode"||s==="appSecret"||s==="appSecrets"||s==="maxAgeSeconds"||s==="maxAheadSeconds")){let n={instancePath:a+
"/signature",schemaPath:"#/properties/signature/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additi\
onal properties"};e===null?e=[n]:e.push(n),i++}if(r.mode!==void 0){let s=r.mode;if(!(s==="hmac"||s==="presence"||s==="off"||s==="custom")){let n={instancePath:a+
"/signature/mode",schemaPath:"#/properties/signature/properties/mode/enum",keyword:"enum",params:{allowedValues:ze.properties.signature.properties.mode.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),i++}}if(r.appSecret!==void 0){let s=r.appSecret;if(typeof s=="string"){if(c(s)<1){let n={instancePath:a+
"/signature/appSecret",schemaPath:"#/properties/signature/properties/appSecret/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/signature/appSecret",schemaPath:"#/properties/signature/properties/appSecret/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(r.appSecrets!==void 0){let s=r.appSecrets;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s))for(let n in s){let f=s[n];if(typeof f=="string"){if(c(f)<1){let p={instancePath:a+"/signature/appSecrets/"+n.replace(/~/g,"~0").replace(
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
must be boolean"};e===null?e=[s]:e.push(s),i++}if(r.providers!==void 0){let s=r.providers;if(Array.isArray(s)){let n=s.length;for(let f=0;f<n;f++){let p=s[f];if(typeof p==
"string"){if(!Ar.test(p)){let l={instancePath:a+"/signInMethods/providers/"+f,schemaPath:"#/properties/signInMethods/properties/providers/items/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z]+$"},message:'must match pattern "^[A-Z]+$"'};e===null?e=[l]:e.push(l),i++}}else{let l={instancePath:a+"/signInMethods/providers\
/"+f,schemaPath:"#/properties/signInMethods/properties/providers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),i++}}}else{let n={instancePath:a+"/signInMethods/providers",schemaPath:"#/properties/signInMethods/properties/providers/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(r.openidIssuers!==void 0){let s=r.openidIssuers;if(Array.isArray(s)){let n=s.length;for(let f=0;f<
n;f++){let p=s[f];if(typeof p=="string"){if(c(p)<1){let l={instancePath:a+"/signInMethods/openidIssuers/"+f,schemaPath:"#/properties/signInMethods/properties/op\
enidIssuers/items/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),i++}}else{let l={
instancePath:a+"/signInMethods/openidIssuers/"+f,schemaPath:"#/properties/signInMethods/properties/openidIssuers/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),i++}}}else{let n={instancePath:a+"/signInMethods/openidIssuers",schemaPath:"#/properties/signInMethods/proper\
ties/openidIssuers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:a+"/signInMethods",
schemaPath:"#/properties/signInMethods/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.strictEnvelope!==
void 0&&typeof t.strictEnvelope!="boolean"){let r={instancePath:a+"/strictEnvelope",schemaPath:"#/properties/strictEnvelope/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.requiredAtSignUp!==void 0){let r=t.requiredAtSignUp;if(Array.isArray(r)){let s=r.length;for(let p=0;p<
s;p++){let l=r[p];if(!(l==="email"||l==="phoneNumber"||l==="birthDate"||l==="country")){let d={instancePath:a+"/requiredAtSignUp/"+p,schemaPath:"#/properties/re\
quiredAtSignUp/items/enum",keyword:"enum",params:{allowedValues:ze.properties.requiredAtSignUp.items.enum},message:"must be equal to one of the allowed values"};
e===null?e=[d]:e.push(d),i++}}let n=r.length,f;if(n>1){e:for(;n--;)for(f=n;f--;)if(Z(r[n],r[f])){let p={instancePath:a+"/requiredAtSignUp",schemaPath:"#/propert\
ies/requiredAtSignUp/uniqueItems",keyword:"uniqueItems",params:{i:n,j:f},message:"must NOT have duplicate items (items ## "+f+" and "+n+" are identical)"};e===null?
e=[p]:e.push(p),i++;break e}}}else{let s={instancePath:a+"/requiredAtSignUp",schemaPath:"#/properties/requiredAtSignUp/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.defaultBranchId!==void 0){let r=t.defaultBranchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let s={instancePath:a+"/defaultBranchId",schemaPath:"#/properties/defaultBranchId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[s]:e.push(s),i++}}t.rental!==void 0&&(me(t.rental,{instancePath:a+"/rental",parentData:t,parentDataProperty:"rental",rootData:m,dynamicAnchors:u})||(e=e===
null?me.errors:e.concat(me.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return ue.errors=e,i===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Lr={type:"object",additionalProperties:!1,required:["id","code","names","country","currency","timezone","defaultLanguage","supportedLanguages","position","r\
adiusMeters"],properties:{id:{type:"integer"},code:{type:"string",minLength:1,maxLength:50},names:{$ref:"mobility.names"},parentId:{type:"integer"},billable:{type:"\
boolean",default:!1},country:{type:"string",pattern:"^[A-Z]{2}$"},currency:{type:"string",pattern:"^[A-Z]{3}$"},timezone:{type:"string",minLength:1},defaultLanguage:{
$ref:"mobility.language"},supportedLanguages:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"mobility.language"}},position:{$ref:"mobility.position"},radiusMeters:{
type:"integer",minimum:0}},$id:"mobility.branch"};var Ir={enum:["en","de","fr","nl","es","it"],$id:"mobility.language"};function v(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){
let e=null,i=0,o=v.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t==="en"||t==="de"||t==="fr"||t==="nl"||t==="es"||t==="it")){
let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ir.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),i++}return v.errors=e,i===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};function fe(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){
let e=null,i=0,o=fe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<
1){let s={instancePath:a,schemaPath:"#/minProperties",keyword:"minProperties",params:{bounds:[1]},message:"must NOT have fewer than 1 properties"};e===null?e=[s]:
e.push(s),i++}for(let s in t){let n=i;v(s,{instancePath:a,parentData:t,parentDataProperty:g,rootData:m,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),
i=e.length);var r=n===i;if(!r){let f={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be\
 valid"};e===null?e=[f]:e.push(f),i++}}for(let s in t){let n=t[s];if(typeof n=="string"){if(c(n)>100){let f={instancePath:a+"/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[f]:
e.push(f),i++}if(c(n)<1){let f={instancePath:a+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minLength",keyword:"minLength",params:{
bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),i++}}else{let f={instancePath:a+"/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),i++}}}else{let s={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return fe.errors=e,i===0}fe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function de(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=de.evaluated;if(o.dynamicProps&&(o.props=
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
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return de.errors=e,i===0}de.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ce(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=ce.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.code===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),i++}if(t.names===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"names"},message:"must have required property 'names'"};e===null?e=[r]:e.push(
r),i++}if(t.country===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"country"},message:"must have required pr\
operty 'country'"};e===null?e=[r]:e.push(r),i++}if(t.currency===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
currency"},message:"must have required property 'currency'"};e===null?e=[r]:e.push(r),i++}if(t.timezone===void 0){let r={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"timezone"},message:"must have required property 'timezone'"};e===null?e=[r]:e.push(r),i++}if(t.defaultLanguage===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"defaultLanguage"},message:"must have required property 'defaultLanguag\
e'"};e===null?e=[r]:e.push(r),i++}if(t.supportedLanguages===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"su\
pportedLanguages"},message:"must have required property 'supportedLanguages'"};e===null?e=[r]:e.push(r),i++}if(t.position===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"position"},message:"must have required property 'position'"};e===null?e=[r]:e.push(r),i++}if(t.radiusMeters===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"radiusMeters"},message:"must have required property 'radiusMet\
ers'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!E.call(Lr.properties,r)){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0){let r=t.id;if(!(typeof r=="\
number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"};e===null?e=[s]:e.push(s),i++}}if(t.code!==void 0){let r=t.code;if(typeof r=="string"){if(c(r)>50){let s={instancePath:a+"/code",schemaPath:"#/properti\
es/code/maxLength",keyword:"maxLength",params:{bounds:[1,50]},message:"must NOT have more than 50 characters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+
"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{bounds:[1,50]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(
s),i++}}else{let s={instancePath:a+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),i++}}if(t.names!==void 0&&(fe(t.names,{instancePath:a+"/names",parentData:t,parentDataProperty:"names",rootData:m,dynamicAnchors:u})||(e=e===null?fe.errors:
e.concat(fe.errors),i=e.length)),t.parentId!==void 0){let r=t.parentId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/parentI\
d",schemaPath:"#/properties/parentId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.billable!==void 0&&
typeof t.billable!="boolean"){let r={instancePath:a+"/billable",schemaPath:"#/properties/billable/type",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"};e===null?e=[r]:e.push(r),i++}if(t.country!==void 0){let r=t.country;if(typeof r=="string"){if(!K.test(r)){let s={instancePath:a+"/country",schemaPath:"\
#/properties/country/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:a+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.
currency!==void 0){let r=t.currency;if(typeof r=="string"){if(!_e.test(r)){let s={instancePath:a+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/currency",schemaPath:"\
#/properties/currency/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.timezone!==void 0){let r=t.timezone;
if(typeof r=="string"){if(c(r)<1){let s={instancePath:a+"/timezone",schemaPath:"#/properties/timezone/minLength",keyword:"minLength",params:{bounds:[1]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.defaultLanguage!==void 0&&(v(t.defaultLanguage,{instancePath:a+"/default\
Language",parentData:t,parentDataProperty:"defaultLanguage",rootData:m,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),t.supportedLanguages!==
void 0){let r=t.supportedLanguages;if(Array.isArray(r)){if(r.length<1){let p={instancePath:a+"/supportedLanguages",schemaPath:"#/properties/supportedLanguages/m\
inItems",keyword:"minItems",params:{bounds:[1]},message:"must NOT have fewer than 1 items"};e===null?e=[p]:e.push(p),i++}let s=r.length;for(let p=0;p<s;p++)v(r[p],
{instancePath:a+"/supportedLanguages/"+p,parentData:r,parentDataProperty:p,rootData:m,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),i=e.length);let n=r.
length,f;if(n>1){e:for(;n--;)for(f=n;f--;)if(Z(r[n],r[f])){let p={instancePath:a+"/supportedLanguages",schemaPath:"#/properties/supportedLanguages/uniqueItems",
keyword:"uniqueItems",params:{i:n,j:f},message:"must NOT have duplicate items (items ## "+f+" and "+n+" are identical)"};e===null?e=[p]:e.push(p),i++;break e}}}else{
let s={instancePath:a+"/supportedLanguages",schemaPath:"#/properties/supportedLanguages/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[s]:e.push(s),i++}}if(t.position!==void 0&&(de(t.position,{instancePath:a+"/position",parentData:t,parentDataProperty:"position",rootData:m,dynamicAnchors:u})||
(e=e===null?de.errors:e.concat(de.errors),i=e.length)),t.radiusMeters!==void 0){let r=t.radiusMeters;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={
instancePath:a+"/radiusMeters",schemaPath:"#/properties/radiusMeters/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(
s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:a+"/radiusMeters",schemaPath:"#/properties/radiusMeters/minimum",keyword:"minimu\
m",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),i++}return ce.errors=e,i===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ye(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=ye.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.branchId===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"branchId"},message:"must have required property 'branchId'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="id"||r==="branchId"||r==="manualCheck")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0){let r=t.id;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let s={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.
branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/branchId",schemaPath:"#/properties/branchI\
d/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.manualCheck!==void 0&&typeof t.manualCheck!="boolea\
n"){let r={instancePath:a+"/manualCheck",schemaPath:"#/properties/manualCheck/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ye.
errors=e,i===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function k(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=k.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(!$e(t)){let r={instancePath:a,schemaPath:"#/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return k.errors=e,i===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};function he(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=he.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.title===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="title"||r==="term\
sAndConditionsText"||r==="termsAndConditionsUrl"||r==="privacyGuidelinesText"||r==="privacyGuidelinesUrl")){let s={instancePath:a,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.title!==void 0){
let r=t.title;if(typeof r=="string"){if(c(r)<1){let s={instancePath:a+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{bounds:[1]},
message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/title",schemaPath:"#/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.termsAndConditionsText!==void 0&&typeof t.termsAndConditionsText!="str\
ing"){let r={instancePath:a+"/termsAndConditionsText",schemaPath:"#/properties/termsAndConditionsText/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[r]:e.push(r),i++}if(t.termsAndConditionsUrl!==void 0){let r=t.termsAndConditionsUrl;if(typeof r=="string"){if(!Ze.test(r)){let s={instancePath:a+
"/termsAndConditionsUrl",schemaPath:"#/properties/termsAndConditionsUrl/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?
e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/termsAndConditionsUrl",schemaPath:"#/properties/termsAndConditionsUrl/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.privacyGuidelinesText!==void 0&&typeof t.privacyGuidelinesText!="string"){let r={instancePath:a+
"/privacyGuidelinesText",schemaPath:"#/properties/privacyGuidelinesText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}if(t.privacyGuidelinesUrl!==void 0){let r=t.privacyGuidelinesUrl;if(typeof r=="string"){if(!Ze.test(r)){let s={instancePath:a+"/privacyGuidelinesUrl",schemaPath:"\
#/properties/privacyGuidelinesUrl/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+
"/privacyGuidelinesUrl",schemaPath:"#/properties/privacyGuidelinesUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return he.errors=
e,i===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ge(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){
let e=null,i=0,o=ge.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={
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
must be >= 1"};e===null?e=[n]:e.push(n),i++}}if(t.validFrom!==void 0&&(k(t.validFrom,{instancePath:a+"/validFrom",parentData:t,parentDataProperty:"validFrom",rootData:m,
dynamicAnchors:u})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),t.supersededAt!==void 0&&(k(t.supersededAt,{instancePath:a+"/supersededAt",parentData:t,
parentDataProperty:"supersededAt",rootData:m,dynamicAnchors:u})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),t.texts!==void 0){let s=t.texts;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(Object.keys(s).length<1){let n={instancePath:a+"/texts",schemaPath:"#/properties/texts/minProperties",keyword:"minProperties",params:{
bounds:[1]},message:"must NOT have fewer than 1 properties"};e===null?e=[n]:e.push(n),i++}for(let n in s){let f=i;v(n,{instancePath:a+"/texts",parentData:s,parentDataProperty:"\
texts",rootData:m,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),i=e.length);var r=f===i;if(!r){let p={instancePath:a+"/texts",schemaPath:"#/proper\
ties/texts/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"property name must be valid"};e===null?e=[p]:e.push(p),i++}}for(let n in s)he(
s[n],{instancePath:a+"/texts/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:n,rootData:m,dynamicAnchors:u})||(e=e===null?he.errors:e.
concat(he.errors),i=e.length)}else{let n={instancePath:a+"/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),i++}return ge.errors=e,i===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function be(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=be.evaluated;if(o.dynamicProps&&(o.props=
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
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return be.errors=e,i===0}be.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Me={type:"object",additionalProperties:!1,properties:{uuid:{type:"string",format:"uuid"},email:{type:"string",format:"email",maxLength:254},
emailIsVerified:{type:"boolean",default:!1},phoneNumber:{type:"string",pattern:"^\\+[1-9][0-9]{6,14}$"},phoneIsVerified:{type:"boolean",default:!1},password:{type:"\
string",minLength:1,maxLength:1024},passwordHash:{type:"string",minLength:1},totpSecret:{type:"string",pattern:"^[A-Z2-7]+$",minLength:16},providers:{type:"arra\
y",items:{$ref:"mobility.providerIdentity"}},branchId:{type:"integer"},language:{$ref:"mobility.language"},firstName:{type:"string",minLength:1,maxLength:100},lastName:{
type:"string",minLength:1,maxLength:100},birthDate:{type:"string",format:"date"},street:{type:"string",minLength:1,maxLength:200},postcode:{type:"string",minLength:1,
maxLength:20},city:{type:"string",minLength:1,maxLength:100},country:{type:"string",pattern:"^[A-Z]{2}$"},customProperties:{type:"object",maxProperties:50,additionalProperties:{
type:"string",maxLength:1e3}},blocked:{type:"boolean",default:!1},paymentState:{enum:["NONE","SOURCE_ADDED","INVOICING"]},creditStatus:{enum:["UNKNOWN","OK","RE\
JECTED"]},signupSettled:{type:"boolean",default:!1},licenseVerificationState:{$ref:"mobility.proofingState"},idVerificationState:{$ref:"mobility.proofingState"},
manualVerificationState:{$ref:"mobility.proofingState"},unpaidInvoices:{type:"boolean",default:!1},runningRental:{type:"boolean",default:!1},acceptedTerms:{type:"\
array",uniqueItems:!0,items:{type:"integer"}},identityCards:{type:"array",items:{$ref:"mobility.identityCard"}},managedBy:{type:"string"},createdAt:{$ref:"mobil\
ity.moment"},deletionRequestedAt:{$ref:"mobility.moment"}},$id:"mobility.account"},Dr=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,jr={type:"\
object",additionalProperties:!1,required:["provider","subject"],properties:{provider:{enum:["GAIYO","GOOGLE","APPLE","FACEBOOK","OPENID"]},subject:{type:"string",
minLength:1}},$id:"mobility.providerIdentity"};function Pe(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,
i=0,o=Pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.provider===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"provider"},message:"must have required property 'provider'"};e===null?e=[r]:e.
push(r),i++}if(t.subject===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject"},message:"must have requir\
ed property 'subject'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="provider"||r==="subject")){let s={instancePath:a,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.provider!==void 0){
let r=t.provider;if(!(r==="GAIYO"||r==="GOOGLE"||r==="APPLE"||r==="FACEBOOK"||r==="OPENID")){let s={instancePath:a+"/provider",schemaPath:"#/properties/provider\
/enum",keyword:"enum",params:{allowedValues:jr.properties.provider.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.
subject!==void 0){let r=t.subject;if(typeof r=="string"){if(c(r)<1){let s={instancePath:a+"/subject",schemaPath:"#/properties/subject/minLength",keyword:"minLen\
gth",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/subject",schemaPath:"#/prop\
erties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Pe.errors=e,i===0}Pe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var xr={enum:["NOT_STARTED","PENDING","APPROVED","REJECTED","RETRY"],$id:"mobility.proofingState"};function C(t,{instancePath:a="",parentData:h,
parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=C.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t===
"NOT_STARTED"||t==="PENDING"||t==="APPROVED"||t==="REJECTED"||t==="RETRY")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:xr.enum},
message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return C.errors=e,i===0}C.evaluated={dynamicProps:!1,dynamicItems:!1};var rr={
type:"object",additionalProperties:!1,required:["id","type","cardNumber"],properties:{id:{type:"integer"},type:{enum:["RFID","NFC","CHIP"]},cardNumber:{type:"st\
ring",pattern:"^[0-9A-Za-z]{5,32}$"},label:{type:"string",minLength:1,maxLength:100},state:{enum:["ACTIVE","INACTIVE","BLOCKED"],default:"ACTIVE"},validFrom:{$ref:"\
mobility.moment"},validUntil:{$ref:"mobility.moment"},assignedAt:{$ref:"mobility.moment"}},$id:"mobility.identityCard"},Sr=new RegExp("^[0-9A-Za-z]{5,32}$","u");
function we(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=we.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.type===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),i++}if(t.cardNumber===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cardNumber"},message:"must have required property 'cardNumber'"};e===null?
e=[r]:e.push(r),i++}for(let r in t)if(!(r==="id"||r==="type"||r==="cardNumber"||r==="label"||r==="state"||r==="validFrom"||r==="validUntil"||r==="assignedAt")){
let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0){let r=t.id;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.type!==void 0){let r=t.type;if(!(r===
"RFID"||r==="NFC"||r==="CHIP")){let s={instancePath:a+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:rr.properties.type.enum},
message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.cardNumber!==void 0){let r=t.cardNumber;if(typeof r=="string"){if(!Sr.test(
r)){let s={instancePath:a+"/cardNumber",schemaPath:"#/properties/cardNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Za-z]{5,32}$"},message:'must matc\
h pattern "^[0-9A-Za-z]{5,32}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/cardNumber",schemaPath:"#/properties/cardNumber/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.label!==void 0){let r=t.label;if(typeof r=="string"){if(c(r)>100){let s={instancePath:a+
"/label",schemaPath:"#/properties/label/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:
e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT \
have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.state!==void 0){let r=t.state;if(!(r==="ACTIVE"||r==="INACTIVE"||r==="BLOCKED")){let s={instancePath:a+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:rr.properties.state.enum},message:"must be equal to one of the allowed values"};
e===null?e=[s]:e.push(s),i++}}t.validFrom!==void 0&&(k(t.validFrom,{instancePath:a+"/validFrom",parentData:t,parentDataProperty:"validFrom",rootData:m,dynamicAnchors:u})||
(e=e===null?k.errors:e.concat(k.errors),i=e.length)),t.validUntil!==void 0&&(k(t.validUntil,{instancePath:a+"/validUntil",parentData:t,parentDataProperty:"valid\
Until",rootData:m,dynamicAnchors:u})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),t.assignedAt!==void 0&&(k(t.assignedAt,{instancePath:a+"/assignedAt",
parentData:t,parentDataProperty:"assignedAt",rootData:m,dynamicAnchors:u})||(e=e===null?k.errors:e.concat(k.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return we.errors=e,i===0}we.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ke(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=ke.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!E.call(Me.properties,r)){let s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.uuid!==void 0){let r=t.uuid;if(typeof r=="string"){if(!Dr.test(r)){let s={instancePath:a+"/uuid",schemaPath:"#/properties/uuid/format",keyword:"format",params:{
format:"uuid"},message:'must match format "uuid"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/uuid",schemaPath:"#/properties/uuid/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.email!==void 0){let r=t.email;if(typeof r=="string"){if(c(r)>254){let s={
instancePath:a+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};
e===null?e=[s]:e.push(s),i++}if(!Oe.test(r)){let s={instancePath:a+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'\
must match format "email"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.emailIsVerified!==void 0&&typeof t.emailIsVerified!="boolean"){let r={instancePath:a+"/ema\
ilIsVerified",schemaPath:"#/properties/emailIsVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.
phoneNumber!==void 0){let r=t.phoneNumber;if(typeof r=="string"){if(!Ye.test(r)){let s={instancePath:a+"/phoneNumber",schemaPath:"#/properties/phoneNumber/patte\
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
e=[s]:e.push(s),i++}if(!ar.test(r)){let s={instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/pattern",keyword:"pattern",params:{pattern:"^[A-Z2-7\
]+$"},message:'must match pattern "^[A-Z2-7]+$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.providers!==void 0){let r=t.providers;if(Array.isArray(r)){
let s=r.length;for(let n=0;n<s;n++)Pe(r[n],{instancePath:a+"/providers/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:u})||(e=e===null?Pe.errors:
e.concat(Pe.errors),i=e.length)}else{let s={instancePath:a+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"};e===null?e=[s]:e.push(s),i++}}if(t.branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+
"/branchId",schemaPath:"#/properties/branchId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.language!==
void 0&&(v(t.language,{instancePath:a+"/language",parentData:t,parentDataProperty:"language",rootData:m,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),
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
void 0){let r=t.country;if(typeof r=="string"){if(!K.test(r)){let s={instancePath:a+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{
pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/country",schemaPath:"#/properties/co\
untry/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.customProperties!==void 0){let r=t.customProperties;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let s={instancePath:a+"/customProperties",schemaPath:"#/properties/customProperties/ma\
xProperties",keyword:"maxProperties",params:{bounds:[0,50]},message:"must NOT have more than 50 properties"};e===null?e=[s]:e.push(s),i++}for(let s in r){let n=r[s];
if(typeof n=="string"){if(c(n)>1e3){let f={instancePath:a+"/customProperties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/customPropertie\
s/additionalProperties/maxLength",keyword:"maxLength",params:{bounds:[0,1e3]},message:"must NOT have more than 1000 characters"};e===null?e=[f]:e.push(f),i++}}else{
let f={instancePath:a+"/customProperties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/customProperties/additionalProperties/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),i++}}}else{let s={instancePath:a+"/customProperties",schemaPath:"#/properties/cu\
stomProperties/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.blocked!==void 0&&typeof t.blocked!="boo\
lean"){let r={instancePath:a+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:
e.push(r),i++}if(t.paymentState!==void 0){let r=t.paymentState;if(!(r==="NONE"||r==="SOURCE_ADDED"||r==="INVOICING")){let s={instancePath:a+"/paymentState",schemaPath:"\
#/properties/paymentState/enum",keyword:"enum",params:{allowedValues:Me.properties.paymentState.enum},message:"must be equal to one of the allowed values"};e===
null?e=[s]:e.push(s),i++}}if(t.creditStatus!==void 0){let r=t.creditStatus;if(!(r==="UNKNOWN"||r==="OK"||r==="REJECTED")){let s={instancePath:a+"/creditStatus",
schemaPath:"#/properties/creditStatus/enum",keyword:"enum",params:{allowedValues:Me.properties.creditStatus.enum},message:"must be equal to one of the allowed v\
alues"};e===null?e=[s]:e.push(s),i++}}if(t.signupSettled!==void 0&&typeof t.signupSettled!="boolean"){let r={instancePath:a+"/signupSettled",schemaPath:"#/prope\
rties/signupSettled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.licenseVerificationState!==void 0&&
(C(t.licenseVerificationState,{instancePath:a+"/licenseVerificationState",parentData:t,parentDataProperty:"licenseVerificationState",rootData:m,dynamicAnchors:u})||
(e=e===null?C.errors:e.concat(C.errors),i=e.length)),t.idVerificationState!==void 0&&(C(t.idVerificationState,{instancePath:a+"/idVerificationState",parentData:t,
parentDataProperty:"idVerificationState",rootData:m,dynamicAnchors:u})||(e=e===null?C.errors:e.concat(C.errors),i=e.length)),t.manualVerificationState!==void 0&&
(C(t.manualVerificationState,{instancePath:a+"/manualVerificationState",parentData:t,parentDataProperty:"manualVerificationState",rootData:m,dynamicAnchors:u})||
(e=e===null?C.errors:e.concat(C.errors),i=e.length)),t.unpaidInvoices!==void 0&&typeof t.unpaidInvoices!="boolean"){let r={instancePath:a+"/unpaidInvoices",schemaPath:"\
#/properties/unpaidInvoices/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.runningRental!==void 0&&typeof t.
runningRental!="boolean"){let r={instancePath:a+"/runningRental",schemaPath:"#/properties/runningRental/type",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"};e===null?e=[r]:e.push(r),i++}if(t.acceptedTerms!==void 0){let r=t.acceptedTerms;if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++){let l=r[p];
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let d={instancePath:a+"/acceptedTerms/"+p,schemaPath:"#/properties/acceptedTerms/items/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[d]:e.push(d),i++}}let n=r.length,f;if(n>1){let p={};for(;n--;){let l=r[n];if(typeof l=="num\
ber"&&!(l%1)&&!isNaN(l)&&isFinite(l)){if(typeof p[l]=="number"){f=p[l];let d={instancePath:a+"/acceptedTerms",schemaPath:"#/properties/acceptedTerms/uniqueItems",
keyword:"uniqueItems",params:{i:n,j:f},message:"must NOT have duplicate items (items ## "+f+" and "+n+" are identical)"};e===null?e=[d]:e.push(d),i++;break}p[l]=
n}}}}else{let s={instancePath:a+"/acceptedTerms",schemaPath:"#/properties/acceptedTerms/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[s]:e.push(s),i++}}if(t.identityCards!==void 0){let r=t.identityCards;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)we(r[n],{instancePath:a+"/i\
dentityCards/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:u})||(e=e===null?we.errors:e.concat(we.errors),i=e.length)}else{let s={instancePath:a+
"/identityCards",schemaPath:"#/properties/identityCards/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.managedBy!==
void 0&&typeof t.managedBy!="string"){let r={instancePath:a+"/managedBy",schemaPath:"#/properties/managedBy/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}t.createdAt!==void 0&&(k(t.createdAt,{instancePath:a+"/createdAt",parentData:t,parentDataProperty:"createdAt",rootData:m,
dynamicAnchors:u})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),t.deletionRequestedAt!==void 0&&(k(t.deletionRequestedAt,{instancePath:a+"/deletionRequ\
estedAt",parentData:t,parentDataProperty:"deletionRequestedAt",rootData:m,dynamicAnchors:u})||(e=e===null?k.errors:e.concat(k.errors),i=e.length))}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ke.errors=e,i===0}ke.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function ve(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=ve.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="branches"||r==="vehicles"||
r==="terms"||r==="clients"||r==="accounts")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.branches!==void 0){let r=t.branches;if(Array.isArray(r)){let s=r.length;for(let n=0;n<
s;n++)ce(r[n],{instancePath:a+"/branches/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:u})||(e=e===null?ce.errors:e.concat(ce.errors),i=e.length)}else{
let s={instancePath:a+"/branches",schemaPath:"#/properties/branches/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),
i++}}if(t.vehicles!==void 0){let r=t.vehicles;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)ye(r[n],{instancePath:a+"/vehicles/"+n,parentData:r,parentDataProperty:n,
rootData:m,dynamicAnchors:u})||(e=e===null?ye.errors:e.concat(ye.errors),i=e.length)}else{let s={instancePath:a+"/vehicles",schemaPath:"#/properties/vehicles/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.terms!==void 0){let r=t.terms;if(Array.isArray(r)){let s=r.
length;for(let n=0;n<s;n++)ge(r[n],{instancePath:a+"/terms/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:u})||(e=e===null?ge.errors:e.concat(ge.
errors),i=e.length)}else{let s={instancePath:a+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[s]:e.push(s),i++}}if(t.clients!==void 0){let r=t.clients;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)be(r[n],{instancePath:a+"/clients/"+n,parentData:r,
parentDataProperty:n,rootData:m,dynamicAnchors:u})||(e=e===null?be.errors:e.concat(be.errors),i=e.length)}else{let s={instancePath:a+"/clients",schemaPath:"#/pr\
operties/clients/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.accounts!==void 0){let r=t.accounts;if(Array.
isArray(r)){let s=r.length;for(let n=0;n<s;n++)ke(r[n],{instancePath:a+"/accounts/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:u})||(e=e===null?
ke.errors:e.concat(ke.errors),i=e.length)}else{let s={instancePath:a+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return ve.errors=e,i===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qr={type:"object",additionalProperties:!1,properties:{
code:{$ref:"codePolicy"},password:{$ref:"passwordPolicy"},lockout:{$ref:"lockoutPolicy"},session:{$ref:"sessionPolicy"},token:{$ref:"tokenPolicy"},totp:{$ref:"t\
otpPolicy"},deletion:{$ref:"deletionPolicy"},rateLimit:{$ref:"rateLimitPolicy"},enumerationSafe:{type:"boolean"},age:{$ref:"agePolicy"},approval:{$ref:"approval\
Policy"},stepUp:{$ref:"stepUpPolicy"},autoApproveProofing:{type:"boolean"},strictProblem:{type:"boolean"},tenantDefaults:{$ref:"tenant.settings"},tenants:{type:"\
object",additionalProperties:{$ref:"tenant.settings"}}},$id:"tenant.policy"},Re={type:"object",additionalProperties:!1,properties:{checkinPolicy:{enum:["noIdent\
ification","none","partial","full"]},lockEmail:{type:"boolean"},persistWithoutFlow:{type:"boolean"},challengeType:{enum:["auto","otp","emailLink"]},country:{type:"\
string",pattern:"^[A-Z]{2}$"},languages:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",pattern:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"}},defaultLanguage:{type:"\
string",pattern:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},socialProviders:{type:"array",uniqueItems:!0,items:{enum:["facebook","google","apple","line"]}},flows:{type:"obj\
ect",additionalProperties:{$ref:"tenant.flow"}},providers:{type:"object",propertyNames:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},additionalProperties:{$ref:"tenant.p\
rovider"}}},$id:"tenant.settings"},Ge=new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]+)*$","u"),Or={type:"object",additionalProperties:!1,required:["requiredFields","chall\
enge"],properties:{requiredFields:{type:"array",uniqueItems:!0,items:{type:"string",minLength:1}},status:{enum:["PREREGISTERED","REGISTERED","ACTIVE"]},challenge:{
type:"boolean"}},$id:"tenant.flow"};function Ne(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=Ne.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.requiredFields===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"requiredFields"},message:"must have required property 'requiredFields'"};e===null?e=[r]:e.push(
r),i++}if(t.challenge===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"challenge"},message:"must have require\
d property 'challenge'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="requiredFields"||r==="status"||r==="challenge")){let s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.requiredFields!==void 0){let r=t.requiredFields;if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++){let l=r[p];if(typeof l=="string"){if(c(l)<1){let d={
instancePath:a+"/requiredFields/"+p,schemaPath:"#/properties/requiredFields/items/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewe\
r than 1 characters"};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:a+"/requiredFields/"+p,schemaPath:"#/properties/requiredFields/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}}let n=r.length,f;if(n>1){let p={};for(;n--;){let l=r[n];if(typeof l=="strin\
g"){if(typeof p[l]=="number"){f=p[l];let d={instancePath:a+"/requiredFields",schemaPath:"#/properties/requiredFields/uniqueItems",keyword:"uniqueItems",params:{
i:n,j:f},message:"must NOT have duplicate items (items ## "+f+" and "+n+" are identical)"};e===null?e=[d]:e.push(d),i++;break}p[l]=n}}}}else{let s={instancePath:a+
"/requiredFields",schemaPath:"#/properties/requiredFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.
status!==void 0){let r=t.status;if(!(r==="PREREGISTERED"||r==="REGISTERED"||r==="ACTIVE")){let s={instancePath:a+"/status",schemaPath:"#/properties/status/enum",
keyword:"enum",params:{allowedValues:Or.properties.status.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.challenge!==
void 0&&typeof t.challenge!="boolean"){let r={instancePath:a+"/challenge",schemaPath:"#/properties/challenge/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return Ne.errors=e,i===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ae(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=Ae.evaluated;if(o.dynamicProps&&(o.props=
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
bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[s]:e.push(s),i++}if(!Oe.test(r)){let s={instancePath:a+"/email",schemaPath:"#/prop\
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
s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ae.errors=
e,i===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Le(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){
let e=null,i=0,o=Le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.members===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"members"},message:"must have required property 'members'"};e===null?e=
[r]:e.push(r),i++}if(t.accepted===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"accepted"},message:"must hav\
e required property 'accepted'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="members"||r==="bareMember"||r==="accepted")){let s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.members!==void 0){let r=t.members;if(Array.isArray(r)){if(r.length<1){let p={instancePath:a+"/members",schemaPath:"#/properties/members/minItems",keyword:"\
minItems",params:{bounds:[1]},message:"must NOT have fewer than 1 items"};e===null?e=[p]:e.push(p),i++}let s=r.length;for(let p=0;p<s;p++){let l=r[p];if(typeof l==
"string"){if(c(l)<1){let d={instancePath:a+"/members/"+p,schemaPath:"#/properties/members/items/minLength",keyword:"minLength",params:{bounds:[1]},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:a+"/members/"+p,schemaPath:"#/properties/members/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}}let n=r.length,f;if(n>1){let p={};for(;n--;){let l=r[n];if(typeof l=="strin\
g"){if(typeof p[l]=="number"){f=p[l];let d={instancePath:a+"/members",schemaPath:"#/properties/members/uniqueItems",keyword:"uniqueItems",params:{i:n,j:f},message:"\
must NOT have duplicate items (items ## "+f+" and "+n+" are identical)"};e===null?e=[d]:e.push(d),i++;break}p[l]=n}}}}else{let s={instancePath:a+"/members",schemaPath:"\
#/properties/members/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.bareMember!==void 0){let r=t.bareMember;
if(typeof r=="string"){if(c(r)<1){let s={instancePath:a+"/bareMember",schemaPath:"#/properties/bareMember/minLength",keyword:"minLength",params:{bounds:[1]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/bareMember",schemaPath:"#/properties/bareMember/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.accepted!==void 0){let r=t.accepted;if(Array.isArray(r)){let s=r.length;
for(let n=0;n<s;n++)Ae(r[n],{instancePath:a+"/accepted/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:u})||(e=e===null?Ae.errors:e.concat(Ae.errors),
i=e.length)}else{let s={instancePath:a+"/accepted",schemaPath:"#/properties/accepted/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return Le.errors=e,i===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function M(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,
dynamicAnchors:u={}}={}){let e=null,i=0,o=M.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){for(let s in t)if(!E.call(Re.properties,s)){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.checkinPolicy!==void 0){let s=t.checkinPolicy;if(!(s==="noIdentification"||s===
"none"||s==="partial"||s==="full")){let n={instancePath:a+"/checkinPolicy",schemaPath:"#/properties/checkinPolicy/enum",keyword:"enum",params:{allowedValues:Re.
properties.checkinPolicy.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),i++}}if(t.lockEmail!==void 0&&typeof t.lockEmail!=
"boolean"){let s={instancePath:a+"/lockEmail",schemaPath:"#/properties/lockEmail/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[s]:e.push(s),i++}if(t.persistWithoutFlow!==void 0&&typeof t.persistWithoutFlow!="boolean"){let s={instancePath:a+"/persistWithoutFlow",schemaPath:"#/properti\
es/persistWithoutFlow/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.challengeType!==void 0){let s=t.
challengeType;if(!(s==="auto"||s==="otp"||s==="emailLink")){let n={instancePath:a+"/challengeType",schemaPath:"#/properties/challengeType/enum",keyword:"enum",params:{
allowedValues:Re.properties.challengeType.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),i++}}if(t.country!==void 0){let s=t.
country;if(typeof s=="string"){if(!K.test(s)){let n={instancePath:a+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern:"^[A-\
Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/country",schemaPath:"#/properties/country/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(t.languages!==void 0){let s=t.languages;if(Array.isArray(s)){if(s.length<
1){let l={instancePath:a+"/languages",schemaPath:"#/properties/languages/minItems",keyword:"minItems",params:{bounds:[1]},message:"must NOT have fewer than 1 it\
ems"};e===null?e=[l]:e.push(l),i++}let n=s.length;for(let l=0;l<n;l++){let d=s[l];if(typeof d=="string"){if(!Ge.test(d)){let y={instancePath:a+"/languages/"+l,schemaPath:"\
#/properties/languages/items/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},message:'must match pattern "^[a-z]{2,3}(-[A-Za-z0-9]+)*\
$"'};e===null?e=[y]:e.push(y),i++}}else{let y={instancePath:a+"/languages/"+l,schemaPath:"#/properties/languages/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[y]:e.push(y),i++}}let f=s.length,p;if(f>1){let l={};for(;f--;){let d=s[f];if(typeof d=="string"){if(typeof l[d]=="number"){
p=l[d];let y={instancePath:a+"/languages",schemaPath:"#/properties/languages/uniqueItems",keyword:"uniqueItems",params:{i:f,j:p},message:"must NOT have duplicat\
e items (items ## "+p+" and "+f+" are identical)"};e===null?e=[y]:e.push(y),i++;break}l[d]=f}}}}else{let n={instancePath:a+"/languages",schemaPath:"#/properties\
/languages/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.defaultLanguage!==void 0){let s=t.defaultLanguage;
if(typeof s=="string"){if(!Ge.test(s)){let n={instancePath:a+"/defaultLanguage",schemaPath:"#/properties/defaultLanguage/pattern",keyword:"pattern",params:{pattern:"\
^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},message:'must match pattern "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/defaultLa\
nguage",schemaPath:"#/properties/defaultLanguage/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(t.socialProviders!==
void 0){let s=t.socialProviders;if(Array.isArray(s)){let n=s.length;for(let l=0;l<n;l++){let d=s[l];if(!(d==="facebook"||d==="google"||d==="apple"||d==="line")){
let y={instancePath:a+"/socialProviders/"+l,schemaPath:"#/properties/socialProviders/items/enum",keyword:"enum",params:{allowedValues:Re.properties.socialProviders.
items.enum},message:"must be equal to one of the allowed values"};e===null?e=[y]:e.push(y),i++}}let f=s.length,p;if(f>1){e:for(;f--;)for(p=f;p--;)if(Z(s[f],s[p])){
let l={instancePath:a+"/socialProviders",schemaPath:"#/properties/socialProviders/uniqueItems",keyword:"uniqueItems",params:{i:f,j:p},message:"must NOT have dup\
licate items (items ## "+p+" and "+f+" are identical)"};e===null?e=[l]:e.push(l),i++;break e}}}else{let n={instancePath:a+"/socialProviders",schemaPath:"#/prope\
rties/socialProviders/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.flows!==void 0){let s=t.flows;if(s&&
typeof s=="object"&&!Array.isArray(s))for(let n in s)Ne(s[n],{instancePath:a+"/flows/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:n,
rootData:m,dynamicAnchors:u})||(e=e===null?Ne.errors:e.concat(Ne.errors),i=e.length);else{let n={instancePath:a+"/flows",schemaPath:"#/properties/flows/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(t.providers!==void 0){let s=t.providers;if(s&&typeof s=="object"&&!Array.
isArray(s)){for(let n in s){let f=i;if(typeof n=="string"&&!Be.test(n)){let p={instancePath:a+"/providers",schemaPath:"#/properties/providers/propertyNames/patt\
ern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',propertyName:n};e===null?e=[p]:e.push(
p),i++}var r=f===i;if(!r){let p={instancePath:a+"/providers",schemaPath:"#/properties/providers/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"\
property name must be valid"};e===null?e=[p]:e.push(p),i++}}for(let n in s)Le(s[n],{instancePath:a+"/providers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,
parentDataProperty:n,rootData:m,dynamicAnchors:u})||(e=e===null?Le.errors:e.concat(Le.errors),i=e.length)}else{let n={instancePath:a+"/providers",schemaPath:"#/\
properties/providers/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return M.errors=e,i===0}M.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ie(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=Ie.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!E.call(qr.properties,r)){let s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.code!==void 0&&(A(t.code,{instancePath:a+"/code",parentData:t,parentDataProperty:"code",rootData:m,dynamicAnchors:u})||(e=e===null?A.errors:e.concat(A.errors),
i=e.length)),t.password!==void 0&&(L(t.password,{instancePath:a+"/password",parentData:t,parentDataProperty:"password",rootData:m,dynamicAnchors:u})||(e=e===null?
L.errors:e.concat(L.errors),i=e.length)),t.lockout!==void 0&&(I(t.lockout,{instancePath:a+"/lockout",parentData:t,parentDataProperty:"lockout",rootData:m,dynamicAnchors:u})||
(e=e===null?I.errors:e.concat(I.errors),i=e.length)),t.session!==void 0&&(D(t.session,{instancePath:a+"/session",parentData:t,parentDataProperty:"session",rootData:m,
dynamicAnchors:u})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)),t.token!==void 0&&(j(t.token,{instancePath:a+"/token",parentData:t,parentDataProperty:"\
token",rootData:m,dynamicAnchors:u})||(e=e===null?j.errors:e.concat(j.errors),i=e.length)),t.totp!==void 0&&(x(t.totp,{instancePath:a+"/totp",parentData:t,parentDataProperty:"\
totp",rootData:m,dynamicAnchors:u})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),t.deletion!==void 0&&(S(t.deletion,{instancePath:a+"/deletion",parentData:t,
parentDataProperty:"deletion",rootData:m,dynamicAnchors:u})||(e=e===null?S.errors:e.concat(S.errors),i=e.length)),t.rateLimit!==void 0&&(q(t.rateLimit,{instancePath:a+
"/rateLimit",parentData:t,parentDataProperty:"rateLimit",rootData:m,dynamicAnchors:u})||(e=e===null?q.errors:e.concat(q.errors),i=e.length)),t.enumerationSafe!==
void 0&&typeof t.enumerationSafe!="boolean"){let r={instancePath:a+"/enumerationSafe",schemaPath:"#/properties/enumerationSafe/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.age!==void 0&&(O(t.age,{instancePath:a+"/age",parentData:t,parentDataProperty:"age",rootData:m,
dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),i=e.length)),t.approval!==void 0&&(T(t.approval,{instancePath:a+"/approval",parentData:t,parentDataProperty:"\
approval",rootData:m,dynamicAnchors:u})||(e=e===null?T.errors:e.concat(T.errors),i=e.length)),t.stepUp!==void 0&&($(t.stepUp,{instancePath:a+"/stepUp",parentData:t,
parentDataProperty:"stepUp",rootData:m,dynamicAnchors:u})||(e=e===null?$.errors:e.concat($.errors),i=e.length)),t.autoApproveProofing!==void 0&&typeof t.autoApproveProofing!=
"boolean"){let r={instancePath:a+"/autoApproveProofing",schemaPath:"#/properties/autoApproveProofing/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"};e===null?e=[r]:e.push(r),i++}if(t.strictProblem!==void 0&&typeof t.strictProblem!="boolean"){let r={instancePath:a+"/strictProblem",schemaPath:"#/p\
roperties/strictProblem/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.tenantDefaults!==void 0&&(M(t.
tenantDefaults,{instancePath:a+"/tenantDefaults",parentData:t,parentDataProperty:"tenantDefaults",rootData:m,dynamicAnchors:u})||(e=e===null?M.errors:e.concat(M.
errors),i=e.length)),t.tenants!==void 0){let r=t.tenants;if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r)M(r[s],{instancePath:a+"/tenants/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:m,dynamicAnchors:u})||(e=e===null?M.errors:e.concat(M.errors),i=e.length);else{let s={
instancePath:a+"/tenants",schemaPath:"#/properties/tenants/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ie.errors=e,i===0}
Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var sr={type:"object",additionalProperties:!1,properties:{id:{type:"string",pattern:"^[A-Za-z0-9_-]{1,100}$"},status:{enum:["PREREGISTERED","REGISTERED","ACTIVE"],
default:"REGISTERED"},email:{type:"string",format:"email",maxLength:254},emailVerified:{type:"boolean",default:!1},phone:{type:"string",pattern:"^\\+[1-9][0-9]{6\
,14}$"},phoneVerified:{type:"boolean",default:!1},language:{type:"string",pattern:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},providers:{type:"array",items:{$ref:"tenant.id\
entity"}},externalIdentifiers:{type:"object",maxProperties:50,additionalProperties:{$ref:"tenant.number"}},consents:{type:"object",maxProperties:50,additionalProperties:{
type:"boolean"}},profile:{$ref:"tenant.profile"},blocked:{type:"boolean",default:!1},createdAt:{type:"string",format:"date-time"}},$id:"tenant.customer"},Tr=new RegExp(
"^[A-Za-z0-9_-]{1,100}$","u");function De(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=De.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.provider===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"provider"},message:"must have required property 'provider'"};e===null?e=[r]:e.push(r),i++}if(t.subject===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject"},message:"must have required property 'subject'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="provider"||r==="subject")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.provider!==void 0){let r=t.provider;if(typeof r=="string"){if(!Be.test(r)){let s={instancePath:a+
"/provider",schemaPath:"#/properties/provider/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a\
-z0-9]+)*$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.subject!==void 0){let r=t.subject;if(typeof r=="string"){if(c(r)<1){let s={instancePath:a+"/subject",
schemaPath:"#/properties/subject/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:a+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return De.errors=
e,i===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function je(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=je.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.value===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="value"){let s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.value!==void 0){let r=t.value;if(typeof r=="string"){if(c(r)>200){let s={instancePath:a+"/value",schemaPath:"#/properties/value/maxLength",keyword:"\
maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[s]:e.push(s),i++}if(c(r)<1){let s={instancePath:a+"/value",schemaPath:"\
#/properties/value/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:a+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return je.errors=e,i===0}
je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function xe(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=xe.evaluated;if(o.dynamicProps&&(o.props=
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
null?e=[r]:e.push(r),i++}return xe.errors=e,i===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Se(t,{instancePath:a="",parentData:h,parentDataProperty:g,
rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=Se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){for(let r in t)if(!E.call(sr.properties,r)){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0){let r=t.id;if(typeof r=="string"){if(!Tr.test(
r)){let s={instancePath:a+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,100}$"},message:'must match pattern "^[\
A-Za-z0-9_-]{1,100}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(t.status!==void 0){let r=t.status;if(!(r==="PREREGISTERED"||r==="REGISTERED"||r==="ACTIVE")){let s={instancePath:a+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:sr.properties.status.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[s]:e.push(s),i++}}if(t.email!==void 0){let r=t.email;if(typeof r=="string"){if(c(r)>254){let s={instancePath:a+"/email",schemaPath:"#/properti\
es/email/maxLength",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[s]:e.push(s),i++}if(!Oe.test(r)){let s={
instancePath:a+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match format "email"'};e===null?e=[s]:e.push(
s),i++}}else{let s={instancePath:a+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),i++}}if(t.emailVerified!==void 0&&typeof t.emailVerified!="boolean"){let r={instancePath:a+"/emailVerified",schemaPath:"#/properties/emailVerified/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.phone!==void 0){let r=t.phone;if(typeof r=="string"){if(!Ye.
test(r)){let s={instancePath:a+"/phone",schemaPath:"#/properties/phone/pattern",keyword:"pattern",params:{pattern:"^\\+[1-9][0-9]{6,14}$"},message:'must match p\
attern "^\\+[1-9][0-9]{6,14}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.phoneVerified!==void 0&&typeof t.phoneVerified!="boolean"){let r={instancePath:a+"/phoneVe\
rified",schemaPath:"#/properties/phoneVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.language!==
void 0){let r=t.language;if(typeof r=="string"){if(!Ge.test(r)){let s={instancePath:a+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{
pattern:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},message:'must match pattern "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/\
language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.providers!==
void 0){let r=t.providers;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)De(r[n],{instancePath:a+"/providers/"+n,parentData:r,parentDataProperty:n,rootData:m,
dynamicAnchors:u})||(e=e===null?De.errors:e.concat(De.errors),i=e.length)}else{let s={instancePath:a+"/providers",schemaPath:"#/properties/providers/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.externalIdentifiers!==void 0){let r=t.externalIdentifiers;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let s={instancePath:a+"/externalIdentifiers",schemaPath:"#/properties/externalIdentifiers/maxPropertie\
s",keyword:"maxProperties",params:{bounds:[0,50]},message:"must NOT have more than 50 properties"};e===null?e=[s]:e.push(s),i++}for(let s in r)je(r[s],{instancePath:a+
"/externalIdentifiers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:m,dynamicAnchors:u})||(e=e===null?je.errors:e.concat(
je.errors),i=e.length)}else{let s={instancePath:a+"/externalIdentifiers",schemaPath:"#/properties/externalIdentifiers/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.consents!==void 0){let r=t.consents;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).
length>50){let s={instancePath:a+"/consents",schemaPath:"#/properties/consents/maxProperties",keyword:"maxProperties",params:{bounds:[0,50]},message:"must NOT h\
ave more than 50 properties"};e===null?e=[s]:e.push(s),i++}for(let s in r)if(typeof r[s]!="boolean"){let n={instancePath:a+"/consents/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/consents/additionalProperties/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(
n),i++}}else{let s={instancePath:a+"/consents",schemaPath:"#/properties/consents/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),i++}}if(t.profile!==void 0&&(xe(t.profile,{instancePath:a+"/profile",parentData:t,parentDataProperty:"profile",rootData:m,dynamicAnchors:u})||(e=
e===null?xe.errors:e.concat(xe.errors),i=e.length)),t.blocked!==void 0&&typeof t.blocked!="boolean"){let r={instancePath:a+"/blocked",schemaPath:"#/properties/b\
locked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.createdAt!==void 0){let r=t.createdAt;if(typeof r==
"string"){if(!$e(r)){let s={instancePath:a+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format:"date-time"},message:'must ma\
tch format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return Se.errors=e,i===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qe(t,{instancePath:a="",
parentData:h,parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=qe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(r!=="customers"){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.customers!==void 0){let r=t.customers;
if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)Se(r[n],{instancePath:a+"/customers/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:u})||
(e=e===null?Se.errors:e.concat(Se.errors),i=e.length)}else{let s={instancePath:a+"/customers",schemaPath:"#/properties/customers/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return qe.errors=e,i===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ve(t,{instancePath:a="",parentData:h,
parentDataProperty:g,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=Ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[p]:e.push(p),i++}if(t.description===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[p]:e.push(p),i++}for(let p in t)if(!(p==="name"||p==="descriptio\
n"||p==="seed"||p==="extends"||p==="clock"||p==="apis")){let l={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(t.name!==void 0){let p=t.name;if(typeof p=="string"){if(c(p)>63){let l={instancePath:a+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{bounds:[0,63]},message:"must NOT have more than 63 characters"};e===null?e=[l]:e.push(
l),i++}if(!Be.test(p)){let l={instancePath:a+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'\
must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"'};e===null?e=[l]:e.push(l),i++}}else{let l={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}}if(t.description!==void 0){let p=t.description;if(typeof p=="string"){if(c(p)<
1){let l={instancePath:a+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer tha\
n 1 characters"};e===null?e=[l]:e.push(l),i++}}else{let l={instancePath:a+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}}if(t.seed!==void 0){let p=t.seed;if(typeof p=="string"){if(c(p)>200){let l={instancePath:a+"/se\
ed",schemaPath:"#/properties/seed/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[l]:e.push(
l),i++}if(c(p)<1){let l={instancePath:a+"/seed",schemaPath:"#/properties/seed/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewe\
r than 1 characters"};e===null?e=[l]:e.push(l),i++}}else{let l={instancePath:a+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),i++}}if(t.extends!==void 0){let p=t.extends;if(Array.isArray(p)){if(p.length>20){let d={instancePath:a+"/exte\
nds",schemaPath:"#/properties/extends/maxItems",keyword:"maxItems",params:{bounds:[1,20]},message:"must NOT have more than 20 items"};e===null?e=[d]:e.push(d),i++}
if(p.length<1){let d={instancePath:a+"/extends",schemaPath:"#/properties/extends/minItems",keyword:"minItems",params:{bounds:[1,20]},message:"must NOT have fewe\
r than 1 items"};e===null?e=[d]:e.push(d),i++}let l=p.length;for(let d=0;d<l;d++)W(p[d],{instancePath:a+"/extends/"+d,parentData:p,parentDataProperty:d,rootData:m,
dynamicAnchors:u})||(e=e===null?W.errors:e.concat(W.errors),i=e.length)}else{let l={instancePath:a+"/extends",schemaPath:"#/properties/extends/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),i++}}if(t.clock!==void 0&&(J(t.clock,{instancePath:a+"/clock",parentData:t,parentDataProperty:"\
clock",rootData:m,dynamicAnchors:u})||(e=e===null?J.errors:e.concat(J.errors),i=e.length)),t.apis!==void 0){let p=t.apis;if(p&&typeof p=="object"&&!Array.isArray(
p)){for(let l in p)if(!(l==="banking"||l==="merchant"||l==="mobility"||l==="tenant")){let d={instancePath:a+"/apis",schemaPath:"#/properties/apis/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),i++}if(p.banking!==
void 0){let l=p.banking;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let d in l)if(!(d==="policy"||d==="tenants")){let y={instancePath:a+"/apis/banking",schemaPath:"\
#/properties/apis/properties/banking/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional proper\
ties"};e===null?e=[y]:e.push(y),i++}if(l.policy!==void 0&&(ee(l.policy,{instancePath:a+"/apis/banking/policy",parentData:l,parentDataProperty:"policy",rootData:m,
dynamicAnchors:u})||(e=e===null?ee.errors:e.concat(ee.errors),i=e.length)),l.tenants!==void 0){let d=l.tenants;if(d&&typeof d=="object"&&!Array.isArray(d)){for(let y in d){
let H=i;N(y,{instancePath:a+"/apis/banking/tenants",parentData:d,parentDataProperty:"tenants",rootData:m,dynamicAnchors:u})||(e=e===null?N.errors:e.concat(N.errors),
i=e.length);var r=H===i;if(!r){let V={instancePath:a+"/apis/banking/tenants",schemaPath:"#/properties/apis/properties/banking/properties/tenants/propertyNames",
keyword:"propertyNames",params:{propertyName:y},message:"property name must be valid"};e===null?e=[V]:e.push(V),i++}}for(let y in d)ne(d[y],{instancePath:a+"/ap\
is/banking/tenants/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:d,parentDataProperty:y,rootData:m,dynamicAnchors:u})||(e=e===null?ne.errors:e.concat(ne.
errors),i=e.length)}else{let y={instancePath:a+"/apis/banking/tenants",schemaPath:"#/properties/apis/properties/banking/properties/tenants/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),i++}}}else{let d={instancePath:a+"/apis/banking",schemaPath:"#/properties/apis/propert\
ies/banking/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),i++}}if(p.merchant!==void 0){let l=p.merchant;if(l&&typeof l==
"object"&&!Array.isArray(l)){for(let d in l)if(!(d==="policy"||d==="tenants")){let y={instancePath:a+"/apis/merchant",schemaPath:"#/properties/apis/properties/m\
erchant/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[y]:e.push(
y),i++}if(l.policy!==void 0&&(oe(l.policy,{instancePath:a+"/apis/merchant/policy",parentData:l,parentDataProperty:"policy",rootData:m,dynamicAnchors:u})||(e=e===
null?oe.errors:e.concat(oe.errors),i=e.length)),l.tenants!==void 0){let d=l.tenants;if(d&&typeof d=="object"&&!Array.isArray(d)){for(let y in d){let H=i;N(y,{instancePath:a+
"/apis/merchant/tenants",parentData:d,parentDataProperty:"tenants",rootData:m,dynamicAnchors:u})||(e=e===null?N.errors:e.concat(N.errors),i=e.length);var s=H===
i;if(!s){let V={instancePath:a+"/apis/merchant/tenants",schemaPath:"#/properties/apis/properties/merchant/properties/tenants/propertyNames",keyword:"propertyNam\
es",params:{propertyName:y},message:"property name must be valid"};e===null?e=[V]:e.push(V),i++}}for(let y in d)le(d[y],{instancePath:a+"/apis/merchant/tenants/"+
y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:d,parentDataProperty:y,rootData:m,dynamicAnchors:u})||(e=e===null?le.errors:e.concat(le.errors),i=e.length)}else{
let y={instancePath:a+"/apis/merchant/tenants",schemaPath:"#/properties/apis/properties/merchant/properties/tenants/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[y]:e.push(y),i++}}}else{let d={instancePath:a+"/apis/merchant",schemaPath:"#/properties/apis/properties/merchant/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),i++}}if(p.mobility!==void 0){let l=p.mobility;if(l&&typeof l=="object"&&!Array.isArray(
l)){for(let d in l)if(!(d==="policy"||d==="tenants")){let y={instancePath:a+"/apis/mobility",schemaPath:"#/properties/apis/properties/mobility/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),i++}if(l.policy!==void 0&&
(ue(l.policy,{instancePath:a+"/apis/mobility/policy",parentData:l,parentDataProperty:"policy",rootData:m,dynamicAnchors:u})||(e=e===null?ue.errors:e.concat(ue.errors),
i=e.length)),l.tenants!==void 0){let d=l.tenants;if(d&&typeof d=="object"&&!Array.isArray(d)){for(let y in d){let H=i;N(y,{instancePath:a+"/apis/mobility/tenant\
s",parentData:d,parentDataProperty:"tenants",rootData:m,dynamicAnchors:u})||(e=e===null?N.errors:e.concat(N.errors),i=e.length);var n=H===i;if(!n){let V={instancePath:a+
"/apis/mobility/tenants",schemaPath:"#/properties/apis/properties/mobility/properties/tenants/propertyNames",keyword:"propertyNames",params:{propertyName:y},message:"\
property name must be valid"};e===null?e=[V]:e.push(V),i++}}for(let y in d)ve(d[y],{instancePath:a+"/apis/mobility/tenants/"+y.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:d,parentDataProperty:y,rootData:m,dynamicAnchors:u})||(e=e===null?ve.errors:e.concat(ve.errors),i=e.length)}else{let y={instancePath:a+"/apis/m\
obility/tenants",schemaPath:"#/properties/apis/properties/mobility/properties/tenants/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[y]:e.push(y),i++}}}else{let d={instancePath:a+"/apis/mobility",schemaPath:"#/properties/apis/properties/mobility/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[d]:e.push(d),i++}}if(p.tenant!==void 0){let l=p.tenant;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let d in l)if(!(d===
"policy"||d==="tenants")){let y={instancePath:a+"/apis/tenant",schemaPath:"#/properties/apis/properties/tenant/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),i++}if(l.policy!==void 0&&(Ie(l.policy,{instancePath:a+
"/apis/tenant/policy",parentData:l,parentDataProperty:"policy",rootData:m,dynamicAnchors:u})||(e=e===null?Ie.errors:e.concat(Ie.errors),i=e.length)),l.tenants!==
void 0){let d=l.tenants;if(d&&typeof d=="object"&&!Array.isArray(d)){for(let y in d){let H=i;N(y,{instancePath:a+"/apis/tenant/tenants",parentData:d,parentDataProperty:"\
tenants",rootData:m,dynamicAnchors:u})||(e=e===null?N.errors:e.concat(N.errors),i=e.length);var f=H===i;if(!f){let V={instancePath:a+"/apis/tenant/tenants",schemaPath:"\
#/properties/apis/properties/tenant/properties/tenants/propertyNames",keyword:"propertyNames",params:{propertyName:y},message:"property name must be valid"};e===
null?e=[V]:e.push(V),i++}}for(let y in d)qe(d[y],{instancePath:a+"/apis/tenant/tenants/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:d,parentDataProperty:y,
rootData:m,dynamicAnchors:u})||(e=e===null?qe.errors:e.concat(qe.errors),i=e.length)}else{let y={instancePath:a+"/apis/tenant/tenants",schemaPath:"#/properties/\
apis/properties/tenant/properties/tenants/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),i++}}}else{let d={instancePath:a+
"/apis/tenant",schemaPath:"#/properties/apis/properties/tenant/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),i++}}}else{
let l={instancePath:a+"/apis",schemaPath:"#/properties/apis/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),i++}}}else{
let p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}return Ve.errors=e,i===0}
Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zr=tr;
/** Whether a value is a scenario; if not, `errors` says why. */
export const validate: Validate = Zr;

/** The schema without its descriptions, to name what is known at a place. */
export const schema: SchemaNode = {"type":"object","additionalProperties":false,"required":["name","description"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":63},"description":{"type":"string","minLength":1},"seed":{"type":"string","minLength":1,"maxLength":200},"extends":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/scenarioName"}},"clock":{"$ref":"#/$defs/clock"},"apis":{"type":"object","additionalProperties":false,"properties":{"banking":{"type":"object","additionalProperties":false,"properties":{"policy":{"$ref":"#/$defs/banking.policy"},"tenants":{"type":"object","propertyNames":{"$ref":"#/$defs/tenantName"},"additionalProperties":{"$ref":"#/$defs/banking.tenant"}}}},"merchant":{"type":"object","additionalProperties":false,"properties":{"policy":{"$ref":"#/$defs/merchant.policy"},"tenants":{"type":"object","propertyNames":{"$ref":"#/$defs/tenantName"},"additionalProperties":{"$ref":"#/$defs/merchant.tenant"}}}},"mobility":{"type":"object","additionalProperties":false,"properties":{"policy":{"$ref":"#/$defs/mobility.policy"},"tenants":{"type":"object","propertyNames":{"$ref":"#/$defs/tenantName"},"additionalProperties":{"$ref":"#/$defs/mobility.tenant"}}}},"tenant":{"type":"object","additionalProperties":false,"properties":{"policy":{"$ref":"#/$defs/tenant.policy"},"tenants":{"type":"object","propertyNames":{"$ref":"#/$defs/tenantName"},"additionalProperties":{"$ref":"#/$defs/tenant.tenant"}}}}}}},"$defs":{"scenarioName":{"type":"string","x-names-scenario":true,"maxLength":63},"clock":{"type":"object","additionalProperties":false,"required":["at"],"properties":{"at":{"type":"string","format":"date-time"},"frozen":{"type":"boolean","default":false}}},"tenantName":{"type":"string","pattern":"^[a-z0-9]+([_-][a-z0-9]+)*$","maxLength":63},"seconds":{"type":"integer","minimum":0},"policy":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/codePolicy"},"password":{"$ref":"#/$defs/passwordPolicy"},"lockout":{"$ref":"#/$defs/lockoutPolicy"},"session":{"$ref":"#/$defs/sessionPolicy"},"token":{"$ref":"#/$defs/tokenPolicy"},"totp":{"$ref":"#/$defs/totpPolicy"},"deletion":{"$ref":"#/$defs/deletionPolicy"},"rateLimit":{"$ref":"#/$defs/rateLimitPolicy"},"enumerationSafe":{"type":"boolean"},"age":{"$ref":"#/$defs/agePolicy"},"approval":{"$ref":"#/$defs/approvalPolicy"},"stepUp":{"$ref":"#/$defs/stepUpPolicy"},"autoApproveProofing":{"type":"boolean"}}},"codePolicy":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["fixed","per-recipient","sequence","random"]},"fixedCode":{"type":"string","minLength":1,"maxLength":64},"sequence":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"maxLength":64}},"length":{"type":"integer","minimum":1,"maximum":20},"lifetimeSeconds":{"$ref":"#/$defs/seconds"},"maxAttempts":{"type":"integer","minimum":1},"resendCooldownSeconds":{"$ref":"#/$defs/seconds"},"linkCooldownSeconds":{"$ref":"#/$defs/seconds"},"linkLifetimeSeconds":{"$ref":"#/$defs/seconds"},"byPurpose":{"type":"object","additionalProperties":false,"properties":{"sign-in":{"$ref":"#/$defs/purposePolicy"},"second-factor":{"$ref":"#/$defs/purposePolicy"},"verify-identifier":{"$ref":"#/$defs/purposePolicy"},"reset-password":{"$ref":"#/$defs/purposePolicy"},"step-up":{"$ref":"#/$defs/purposePolicy"},"bind-authenticator":{"$ref":"#/$defs/purposePolicy"},"accept-invite":{"$ref":"#/$defs/purposePolicy"}}}}},"purposePolicy":{"type":"object","additionalProperties":false,"properties":{"lifetimeSeconds":{"$ref":"#/$defs/seconds"},"maxAttempts":{"type":"integer","minimum":1},"resendCooldownSeconds":{"$ref":"#/$defs/seconds"},"maxSends":{"type":"integer","minimum":1}}},"approvalPolicy":{"type":"object","additionalProperties":false,"properties":{"lifetimeSeconds":{"$ref":"#/$defs/seconds"},"maxSends":{"type":"integer","minimum":1}}},"stepUpPolicy":{"type":"object","additionalProperties":false,"properties":{"rememberSeconds":{"$ref":"#/$defs/seconds"},"onBinding":{"type":"boolean"}}},"passwordPolicy":{"type":"object","additionalProperties":false,"properties":{"minLength":{"type":"integer","minimum":0},"maxLength":{"type":"integer","minimum":1},"mustContain":{"type":"array","items":{"enum":["lower-case","upper-case","digit","symbol"]}},"historySize":{"type":"integer","minimum":0},"expireAfterSeconds":{"type":"integer","minimum":1},"blocklist":{"type":"array","items":{"type":"string"}},"hashIterations":{"type":"integer","minimum":1}}},"lockoutPolicy":{"type":"object","additionalProperties":false,"properties":{"maxFailures":{"type":"integer","minimum":0},"lockSeconds":{"$ref":"#/$defs/seconds"},"windowSeconds":{"$ref":"#/$defs/seconds"}}},"sessionPolicy":{"type":"object","additionalProperties":false,"properties":{"idleSeconds":{"$ref":"#/$defs/seconds"},"absoluteSeconds":{"$ref":"#/$defs/seconds"},"pendingSeconds":{"$ref":"#/$defs/seconds"}}},"tokenPolicy":{"type":"object","additionalProperties":false,"properties":{"accessSeconds":{"type":"integer","minimum":1},"refreshSeconds":{"type":"integer","minimum":0},"rotateRefresh":{"type":"boolean"},"invalidatePrevious":{"type":"boolean"},"reuseEndsSession":{"type":"boolean"}}},"totpPolicy":{"type":"object","additionalProperties":false,"properties":{"digits":{"type":"integer","minimum":6,"maximum":8},"stepSeconds":{"type":"integer","minimum":1},"driftSteps":{"type":"integer","minimum":0},"maxAttempts":{"type":"integer","minimum":1},"secondFactor":{"enum":["disabled","optional","mandatory"]}}},"deletionPolicy":{"type":"object","additionalProperties":false,"properties":{"graceSeconds":{"$ref":"#/$defs/seconds"}}},"rateLimitPolicy":{"type":"object","additionalProperties":false,"properties":{"windows":{"type":"array","maxItems":10,"items":{"type":"object","additionalProperties":false,"required":["requests","windowSeconds"],"properties":{"requests":{"type":"integer","minimum":1},"windowSeconds":{"type":"integer","minimum":1}}}},"requests":{"type":"integer","minimum":0},"windowSeconds":{"type":"integer","minimum":1}}},"agePolicy":{"type":"object","additionalProperties":false,"properties":{"minimumYears":{"type":"integer","minimum":0},"maximumYears":{"type":"integer","minimum":0}}},"banking.policy":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/codePolicy"},"password":{"$ref":"#/$defs/passwordPolicy"},"lockout":{"$ref":"#/$defs/lockoutPolicy"},"session":{"$ref":"#/$defs/sessionPolicy"},"token":{"$ref":"#/$defs/tokenPolicy"},"totp":{"$ref":"#/$defs/totpPolicy"},"deletion":{"$ref":"#/$defs/deletionPolicy"},"rateLimit":{"$ref":"#/$defs/rateLimitPolicy"},"enumerationSafe":{"type":"boolean"},"age":{"$ref":"#/$defs/agePolicy"},"approval":{"$ref":"#/$defs/approvalPolicy"},"stepUp":{"$ref":"#/$defs/stepUpPolicy"},"autoApproveProofing":{"type":"boolean"},"profile":{"enum":["seed","current"]},"errorCodes":{"enum":["seed","current"]},"tokenMode":{"enum":["direct","exchange"]},"reissueLimitStatus":{"enum":[400,409]},"gatePasswordUpdate":{"type":"boolean"},"lenientChannelCase":{"type":"boolean"},"idempotency":{"type":"object","additionalProperties":false,"properties":{"retentionSeconds":{"type":"integer","minimum":1}}},"webhook":{"type":"object","additionalProperties":false,"properties":{"url":{"type":"string","pattern":"^https?://(localhost|127(\\.[0-9]{1,3}){3}|\\[::1\\])(:[0-9]{1,5})?(/[!-~]*)?$"},"key":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[!-~]+$"}}},"programme":{"$ref":"#/$defs/banking.programme"}}},"banking.tenant":{"type":"object","additionalProperties":false,"properties":{"apiKeys":{"type":"array","x-unique":["key"],"items":{"$ref":"#/$defs/banking.apiKey"}},"rootUsers":{"type":"array","x-unique":["email"],"items":{"$ref":"#/$defs/banking.rootUser"}}}},"banking.programme":{"type":"object","additionalProperties":false,"properties":{"identityTypes":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/banking.identityType"}},"channels":{"type":"object","additionalProperties":false,"properties":{"SMS":{"type":"boolean"},"AUTHY":{"type":"boolean"},"BIOMETRIC":{"type":"boolean"}}},"passwordsFor":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/banking.credentialType"}},"passcodeDigits":{"type":"integer","minimum":4,"maximum":12},"passcodeForPush":{"type":"boolean"},"oneIdentityForReset":{"type":"boolean"},"multiIdentity":{"type":"boolean"},"refuseSamePerson":{"type":"boolean"},"enrolment":{"type":"object","additionalProperties":false,"properties":{"maxStarts":{"type":"integer","minimum":1},"types":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/banking.credentialType"}}}},"providerLogoutUrl":{"type":"string","format":"uri","maxLength":2048},"callingCodes":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^\\+[1-9][0-9]{0,5}$"}},"profiles":{"type":"object","propertyNames":{"pattern":"^[0-9]{1,20}$"},"additionalProperties":{"$ref":"#/$defs/banking.profile"}},"countries":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[A-Z]{2}$"}},"refusedEmailDomains":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"companyTypes":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/banking.companyType"}},"companies":{"type":"object","additionalProperties":{"enum":["known","unknown","lookup-failed"]}}}},"banking.profile":{"type":"object","additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/banking.identityType"},"inactive":{"type":"boolean"},"currencies":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[A-Z]{3}$"}},"feeGroups":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":50}},"violatesPaymentModel":{"type":"boolean"}}},"banking.apiKey":{"type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[!-~]+$"},"restricted":{"type":"boolean","default":false}}},"banking.identityType":{"enum":["CONSUMER","CORPORATE"]},"banking.credentialType":{"enum":["ROOT","USER"]},"banking.companyType":{"enum":["SOLE_TRADER","LLC","PUBLIC_LIMITED_COMPANY","LIMITED_LIABILITY_PARTNERSHIP","NON_PROFIT_ORGANISATION"]},"banking.id":{"type":"string","pattern":"^[1-9][0-9]{0,19}$"},"banking.moment":{"type":"string","format":"date-time"},"banking.address":{"type":"object","additionalProperties":false,"required":["addressLine1","city","postCode","country"],"properties":{"addressLine1":{"type":"string","minLength":1,"maxLength":150},"city":{"type":"string","minLength":1,"maxLength":50},"postCode":{"type":"string","minLength":1,"maxLength":15},"country":{"type":"string","pattern":"^[A-Z]{2}$"}}},"banking.mobile":{"type":"object","additionalProperties":false,"required":["countryCode","number"],"properties":{"countryCode":{"type":"string","pattern":"^\\+[1-9][0-9]{0,4}$"},"number":{"type":"string","pattern":"^[0-9]{4,14}$"}}},"banking.factor":{"type":"object","additionalProperties":false,"required":["channel"],"properties":{"channel":{"enum":["SMS","AUTHY","BIOMETRIC"]},"status":{"enum":["PENDING_VERIFICATION","ACTIVE","INACTIVE"],"default":"ACTIVE"}}},"banking.rootUser":{"type":"object","additionalProperties":false,"required":["name","surname","email","identities"],"properties":{"name":{"type":"string","minLength":1,"maxLength":50},"surname":{"type":"string","minLength":1,"maxLength":50},"email":{"type":"string","format":"email","maxLength":254},"emailVerified":{"type":"boolean","default":false},"mobile":{"$ref":"#/$defs/banking.mobile"},"mobileVerified":{"type":"boolean"},"dateOfBirth":{"type":"string","format":"date"},"password":{"type":"string","minLength":1,"maxLength":100},"passwordExpired":{"type":"boolean","default":false},"passwordChangedAt":{"$ref":"#/$defs/banking.moment"},"previousPasswords":{"type":"array","maxItems":24,"items":{"type":"string","minLength":1,"maxLength":100}},"factors":{"type":"array","x-unique":["channel"],"items":{"$ref":"#/$defs/banking.factor"}},"lastSteppedUpAt":{"$ref":"#/$defs/banking.moment"},"locked":{"type":"boolean","default":false},"inactive":{"type":"boolean","default":false},"createdAt":{"$ref":"#/$defs/banking.moment"},"address":{"$ref":"#/$defs/banking.address"},"occupation":{"type":"string","minLength":1,"maxLength":50},"nationality":{"type":"string","pattern":"^[A-Z]{2}$"},"placeOfBirth":{"type":"string","minLength":1,"maxLength":50},"approved":{"type":"boolean","default":false},"identities":{"type":"array","minItems":1,"x-unique":["id"],"items":{"$ref":"#/$defs/banking.identity"}}}},"banking.user":{"type":"object","additionalProperties":false,"required":["name","surname","email"],"properties":{"id":{"$ref":"#/$defs/banking.id"},"name":{"type":"string","minLength":1,"maxLength":50},"surname":{"type":"string","minLength":1,"maxLength":50},"email":{"type":"string","format":"email","maxLength":254},"emailVerified":{"type":"boolean","default":false},"mobile":{"$ref":"#/$defs/banking.mobile"},"mobileVerified":{"type":"boolean"},"dateOfBirth":{"type":"string","format":"date"},"password":{"type":"string","minLength":1,"maxLength":100},"passwordExpired":{"type":"boolean","default":false},"passwordChangedAt":{"$ref":"#/$defs/banking.moment"},"previousPasswords":{"type":"array","maxItems":24,"items":{"type":"string","minLength":1,"maxLength":100}},"factors":{"type":"array","x-unique":["channel"],"items":{"$ref":"#/$defs/banking.factor"}},"lastSteppedUpAt":{"$ref":"#/$defs/banking.moment"},"locked":{"type":"boolean","default":false},"inactive":{"type":"boolean","default":false},"createdAt":{"$ref":"#/$defs/banking.moment"}}},"banking.identity":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/banking.id"},"profileId":{"$ref":"#/$defs/banking.id"},"ipAddress":{"type":"string","minLength":5,"maxLength":45,"default":"203.0.113.7"},"acceptedTerms":{"type":"boolean","default":true},"baseCurrency":{"type":"string","pattern":"^[A-Z]{3}$"},"tag":{"type":"string","pattern":"^[a-zA-Z0-9_-]{1,50}$"},"feeGroup":{"type":"string","minLength":1,"maxLength":50},"sourceOfFunds":{"type":"string","minLength":1,"maxLength":50},"sourceOfFundsOther":{"type":"string","minLength":1,"maxLength":100},"company":{"$ref":"#/$defs/banking.company"},"companyPosition":{"enum":["DIRECTOR","AUTHORISED_REPRESENTATIVE"],"default":"DIRECTOR"},"createdAt":{"$ref":"#/$defs/banking.moment"},"users":{"type":"array","x-unique":["id","email"],"items":{"$ref":"#/$defs/banking.user"}}}},"banking.company":{"type":"object","additionalProperties":false,"required":["name","type","countryOfRegistration"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"type":{"$ref":"#/$defs/banking.companyType"},"countryOfRegistration":{"type":"string","pattern":"^[A-Z]{2}$"},"registrationNumber":{"type":"string","minLength":1,"maxLength":20},"businessAddress":{"$ref":"#/$defs/banking.address"},"registeredAddress":{"$ref":"#/$defs/banking.address"},"incorporatedOn":{"type":"string","format":"date"}}},"merchant.policy":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/codePolicy"},"password":{"$ref":"#/$defs/passwordPolicy"},"lockout":{"$ref":"#/$defs/lockoutPolicy"},"session":{"$ref":"#/$defs/sessionPolicy"},"token":{"$ref":"#/$defs/tokenPolicy"},"totp":{"$ref":"#/$defs/totpPolicy"},"deletion":{"$ref":"#/$defs/deletionPolicy"},"rateLimit":{"$ref":"#/$defs/rateLimitPolicy"},"enumerationSafe":{"type":"boolean"},"age":{"$ref":"#/$defs/agePolicy"},"approval":{"$ref":"#/$defs/approvalPolicy"},"stepUp":{"$ref":"#/$defs/stepUpPolicy"},"autoApproveProofing":{"type":"boolean"},"otp":{"type":"object","additionalProperties":false,"properties":{"strictAuthorization":{"type":"boolean"}}},"requireEmailVerification":{"type":"boolean"},"cookie":{"type":"object","additionalProperties":false,"properties":{"secure":{"type":"boolean"}}},"vpn":{"type":"boolean"},"signOut":{"type":"object","additionalProperties":false,"properties":{"killsAccess":{"type":"boolean"}}},"cashierMakesCompany":{"type":"boolean"}}},"merchant.tenant":{"type":"object","additionalProperties":false,"properties":{"companies":{"type":"array","x-unique":["name"],"items":{"$ref":"#/$defs/merchant.organisation"}},"associations":{"type":"array","x-unique":["name"],"items":{"$ref":"#/$defs/merchant.organisation"}},"users":{"type":"array","x-unique":["id","email"],"items":{"$ref":"#/$defs/merchant.user"}}}},"merchant.organisation":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200}}},"merchant.user":{"type":"object","additionalProperties":false,"required":["email","role","firstName","lastName"],"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{24}$"},"email":{"type":"string","format":"email","maxLength":254},"emailVerified":{"type":"boolean","default":false},"password":{"type":"string","minLength":1,"maxLength":1024},"role":{"enum":["Manager","SuperManager","Cashier","Observer","Association","SimpleUser","SuperAdmin","Service"]},"firstName":{"type":"string","minLength":1,"maxLength":100},"lastName":{"type":"string","minLength":1,"maxLength":100},"company":{"type":"string","x-refers-to":"companies.name"},"association":{"type":"string","x-refers-to":"associations.name"},"phoneNumber":{"type":"string","pattern":"^\\+[1-9][0-9]{6,14}$"},"phoneNumberCountry":{"type":"string","pattern":"^[A-Z]{2}$"},"lang":{"enum":["fr","en"]},"totpSecret":{"type":"string","pattern":"^[A-Z2-7]+$","minLength":16},"twoFactorEnabled":{"type":"boolean"},"kybStatus":{"enum":["PENDING","APPROVED"],"default":"PENDING"},"blocked":{"type":"boolean","default":false},"createdAt":{"type":"string","format":"date-time"}}},"mobility.policy":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/codePolicy"},"password":{"$ref":"#/$defs/passwordPolicy"},"lockout":{"$ref":"#/$defs/lockoutPolicy"},"session":{"$ref":"#/$defs/sessionPolicy"},"token":{"$ref":"#/$defs/tokenPolicy"},"totp":{"$ref":"#/$defs/totpPolicy"},"deletion":{"$ref":"#/$defs/deletionPolicy"},"rateLimit":{"$ref":"#/$defs/rateLimitPolicy"},"enumerationSafe":{"type":"boolean"},"age":{"$ref":"#/$defs/agePolicy"},"approval":{"$ref":"#/$defs/approvalPolicy"},"stepUp":{"$ref":"#/$defs/stepUpPolicy"},"autoApproveProofing":{"type":"boolean"},"signature":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["hmac","presence","off","custom"]},"appSecret":{"type":"string","minLength":1},"appSecrets":{"type":"object","additionalProperties":{"type":"string","minLength":1}},"maxAgeSeconds":{"type":"integer","minimum":0},"maxAheadSeconds":{"type":"integer","minimum":0}}},"signInMethods":{"type":"object","additionalProperties":false,"properties":{"password":{"type":"boolean"},"gaiyo":{"type":"boolean"},"providers":{"type":"array","items":{"type":"string","pattern":"^[A-Z]+$"}},"openidIssuers":{"type":"array","items":{"type":"string","minLength":1}}}},"strictEnvelope":{"type":"boolean"},"requiredAtSignUp":{"type":"array","uniqueItems":true,"items":{"enum":["email","phoneNumber","birthDate","country"]}},"defaultBranchId":{"type":"integer"},"rental":{"$ref":"#/$defs/mobility.rentalPolicy"}}},"mobility.tenant":{"type":"object","additionalProperties":false,"properties":{"branches":{"type":"array","x-unique":["id","code"],"items":{"$ref":"#/$defs/mobility.branch"}},"vehicles":{"type":"array","x-unique":["id"],"items":{"$ref":"#/$defs/mobility.vehicle"}},"terms":{"type":"array","x-unique":["id"],"items":{"$ref":"#/$defs/mobility.terms"}},"clients":{"type":"array","x-unique":["clientId"],"items":{"$ref":"#/$defs/mobility.client"}},"accounts":{"type":"array","x-unique":["uuid","email","phoneNumber"],"items":{"$ref":"#/$defs/mobility.account"}}}},"mobility.language":{"enum":["en","de","fr","nl","es","it"]},"mobility.proofingState":{"enum":["NOT_STARTED","PENDING","APPROVED","REJECTED","RETRY"]},"mobility.moment":{"type":"string","format":"date-time"},"mobility.rentalPolicy":{"type":"object","additionalProperties":false,"properties":{"requiredFields":{"type":"array","uniqueItems":true,"items":{"enum":["email","phoneNumber","firstName","lastName","birthDate","street","postcode","city","country"]}},"verified":{"type":"array","uniqueItems":true,"items":{"enum":["phoneNumber","email"]}},"license":{"type":"boolean"},"manualCheck":{"type":"boolean"},"signUpFee":{"type":"boolean"}}},"mobility.branch":{"type":"object","additionalProperties":false,"required":["id","code","names","country","currency","timezone","defaultLanguage","supportedLanguages","position","radiusMeters"],"properties":{"id":{"type":"integer"},"code":{"type":"string","minLength":1,"maxLength":50},"names":{"$ref":"#/$defs/mobility.names"},"parentId":{"type":"integer","x-refers-to":"branches.id"},"billable":{"type":"boolean","default":false},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"currency":{"type":"string","pattern":"^[A-Z]{3}$"},"timezone":{"type":"string","minLength":1},"defaultLanguage":{"$ref":"#/$defs/mobility.language"},"supportedLanguages":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/mobility.language"}},"position":{"$ref":"#/$defs/mobility.position"},"radiusMeters":{"type":"integer","minimum":0}}},"mobility.names":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/mobility.language"},"additionalProperties":{"type":"string","minLength":1,"maxLength":100}},"mobility.position":{"type":"object","additionalProperties":false,"required":["lat","lng"],"properties":{"lat":{"type":"number","minimum":-90,"maximum":90},"lng":{"type":"number","minimum":-180,"maximum":180}}},"mobility.vehicle":{"type":"object","additionalProperties":false,"required":["id","branchId"],"properties":{"id":{"type":"integer"},"branchId":{"type":"integer","x-refers-to":"branches.id"},"manualCheck":{"type":"boolean","default":false}}},"mobility.terms":{"type":"object","additionalProperties":false,"required":["id","branchId","texts"],"properties":{"id":{"type":"integer"},"branchId":{"type":"integer","x-refers-to":"branches.id"},"vehicleId":{"type":"integer","x-refers-to":"vehicles.id"},"version":{"type":"integer","minimum":1,"default":1},"validFrom":{"$ref":"#/$defs/mobility.moment"},"supersededAt":{"$ref":"#/$defs/mobility.moment"},"texts":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/mobility.language"},"additionalProperties":{"$ref":"#/$defs/mobility.termsText"}}}},"mobility.termsText":{"type":"object","additionalProperties":false,"required":["title"],"properties":{"title":{"type":"string","minLength":1},"termsAndConditionsText":{"type":"string"},"termsAndConditionsUrl":{"type":"string","format":"uri"},"privacyGuidelinesText":{"type":"string"},"privacyGuidelinesUrl":{"type":"string","format":"uri"}}},"mobility.client":{"type":"object","additionalProperties":false,"required":["clientId","clientKey"],"properties":{"clientId":{"type":"string","minLength":1,"maxLength":200},"clientKey":{"type":"string","minLength":1,"maxLength":1024}}},"mobility.account":{"type":"object","additionalProperties":false,"properties":{"uuid":{"type":"string","format":"uuid"},"email":{"type":"string","format":"email","maxLength":254},"emailIsVerified":{"type":"boolean","default":false},"phoneNumber":{"type":"string","pattern":"^\\+[1-9][0-9]{6,14}$"},"phoneIsVerified":{"type":"boolean","default":false},"password":{"type":"string","minLength":1,"maxLength":1024},"passwordHash":{"type":"string","minLength":1},"totpSecret":{"type":"string","pattern":"^[A-Z2-7]+$","minLength":16},"providers":{"type":"array","items":{"$ref":"#/$defs/mobility.providerIdentity"}},"branchId":{"type":"integer","x-refers-to":"branches.id"},"language":{"$ref":"#/$defs/mobility.language"},"firstName":{"type":"string","minLength":1,"maxLength":100},"lastName":{"type":"string","minLength":1,"maxLength":100},"birthDate":{"type":"string","format":"date"},"street":{"type":"string","minLength":1,"maxLength":200},"postcode":{"type":"string","minLength":1,"maxLength":20},"city":{"type":"string","minLength":1,"maxLength":100},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"customProperties":{"type":"object","maxProperties":50,"additionalProperties":{"type":"string","maxLength":1000}},"blocked":{"type":"boolean","default":false},"paymentState":{"enum":["NONE","SOURCE_ADDED","INVOICING"]},"creditStatus":{"enum":["UNKNOWN","OK","REJECTED"]},"signupSettled":{"type":"boolean","default":false},"licenseVerificationState":{"$ref":"#/$defs/mobility.proofingState"},"idVerificationState":{"$ref":"#/$defs/mobility.proofingState"},"manualVerificationState":{"$ref":"#/$defs/mobility.proofingState"},"unpaidInvoices":{"type":"boolean","default":false},"runningRental":{"type":"boolean","default":false},"acceptedTerms":{"type":"array","uniqueItems":true,"items":{"type":"integer","x-refers-to":"terms.id"}},"identityCards":{"type":"array","items":{"$ref":"#/$defs/mobility.identityCard"}},"managedBy":{"type":"string","x-refers-to":"clients.clientId"},"createdAt":{"$ref":"#/$defs/mobility.moment"},"deletionRequestedAt":{"$ref":"#/$defs/mobility.moment"}}},"mobility.providerIdentity":{"type":"object","additionalProperties":false,"required":["provider","subject"],"properties":{"provider":{"enum":["GAIYO","GOOGLE","APPLE","FACEBOOK","OPENID"]},"subject":{"type":"string","minLength":1}}},"mobility.identityCard":{"type":"object","additionalProperties":false,"required":["id","type","cardNumber"],"properties":{"id":{"type":"integer"},"type":{"enum":["RFID","NFC","CHIP"]},"cardNumber":{"type":"string","pattern":"^[0-9A-Za-z]{5,32}$"},"label":{"type":"string","minLength":1,"maxLength":100},"state":{"enum":["ACTIVE","INACTIVE","BLOCKED"],"default":"ACTIVE"},"validFrom":{"$ref":"#/$defs/mobility.moment"},"validUntil":{"$ref":"#/$defs/mobility.moment"},"assignedAt":{"$ref":"#/$defs/mobility.moment"}}},"tenant.policy":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/codePolicy"},"password":{"$ref":"#/$defs/passwordPolicy"},"lockout":{"$ref":"#/$defs/lockoutPolicy"},"session":{"$ref":"#/$defs/sessionPolicy"},"token":{"$ref":"#/$defs/tokenPolicy"},"totp":{"$ref":"#/$defs/totpPolicy"},"deletion":{"$ref":"#/$defs/deletionPolicy"},"rateLimit":{"$ref":"#/$defs/rateLimitPolicy"},"enumerationSafe":{"type":"boolean"},"age":{"$ref":"#/$defs/agePolicy"},"approval":{"$ref":"#/$defs/approvalPolicy"},"stepUp":{"$ref":"#/$defs/stepUpPolicy"},"autoApproveProofing":{"type":"boolean"},"strictProblem":{"type":"boolean"},"tenantDefaults":{"$ref":"#/$defs/tenant.settings"},"tenants":{"type":"object","additionalProperties":{"$ref":"#/$defs/tenant.settings"}}}},"tenant.tenant":{"type":"object","additionalProperties":false,"properties":{"customers":{"type":"array","x-unique":["id","email","phone"],"items":{"$ref":"#/$defs/tenant.customer"}}}},"tenant.settings":{"type":"object","additionalProperties":false,"properties":{"checkinPolicy":{"enum":["noIdentification","none","partial","full"]},"lockEmail":{"type":"boolean"},"persistWithoutFlow":{"type":"boolean"},"challengeType":{"enum":["auto","otp","emailLink"]},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"languages":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"}},"defaultLanguage":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},"socialProviders":{"type":"array","uniqueItems":true,"items":{"enum":["facebook","google","apple","line"]}},"flows":{"type":"object","additionalProperties":{"$ref":"#/$defs/tenant.flow"}},"providers":{"type":"object","propertyNames":{"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"#/$defs/tenant.provider"}}}},"tenant.flow":{"type":"object","additionalProperties":false,"required":["requiredFields","challenge"],"properties":{"requiredFields":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"status":{"enum":["PREREGISTERED","REGISTERED","ACTIVE"]},"challenge":{"type":"boolean"}}},"tenant.provider":{"type":"object","additionalProperties":false,"required":["members","accepted"],"properties":{"members":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"bareMember":{"type":"string","minLength":1},"accepted":{"type":"array","items":{"$ref":"#/$defs/tenant.acceptedProof"}}}},"tenant.acceptedProof":{"type":"object","additionalProperties":false,"required":["proof","subject"],"properties":{"proof":{"type":"object","minProperties":1,"additionalProperties":{"type":"string"}},"subject":{"type":"string","minLength":1},"email":{"type":"string","format":"email","maxLength":254},"firstName":{"type":"string","minLength":1,"maxLength":100},"lastName":{"type":"string","minLength":1,"maxLength":100}}},"tenant.customer":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,100}$"},"status":{"enum":["PREREGISTERED","REGISTERED","ACTIVE"],"default":"REGISTERED"},"email":{"type":"string","format":"email","maxLength":254},"emailVerified":{"type":"boolean","default":false},"phone":{"type":"string","pattern":"^\\+[1-9][0-9]{6,14}$"},"phoneVerified":{"type":"boolean","default":false},"language":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},"providers":{"type":"array","items":{"$ref":"#/$defs/tenant.identity"}},"externalIdentifiers":{"type":"object","maxProperties":50,"additionalProperties":{"$ref":"#/$defs/tenant.number"}},"consents":{"type":"object","maxProperties":50,"additionalProperties":{"type":"boolean"}},"profile":{"$ref":"#/$defs/tenant.profile"},"blocked":{"type":"boolean","default":false},"createdAt":{"type":"string","format":"date-time"}}},"tenant.identity":{"type":"object","additionalProperties":false,"required":["provider","subject"],"properties":{"provider":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"subject":{"type":"string","minLength":1}}},"tenant.number":{"type":"object","additionalProperties":false,"required":["value"],"properties":{"value":{"type":"string","minLength":1,"maxLength":200}}},"tenant.profile":{"type":"object","maxProperties":100,"properties":{"firstName":{"type":"string","maxLength":100},"lastName":{"type":"string","maxLength":100},"birthDate":{"type":"string","format":"date"},"gender":{"type":"string","maxLength":50},"address":{"type":"object"}},"additionalProperties":true}}};
