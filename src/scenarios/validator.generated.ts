// generated from specs/scenario.yaml and specs/*/scenario.yaml, do not edit; run npm run generate
// @ts-nocheck: compiled schema, checked by its own tests
import type { SchemaNode, Validate } from "./schema.ts";

function Se(s){let a=0;for(let y=0;y<s.length;y++,a++){let h=s.charCodeAt(y),l=h>=55296&&h<=56319,u=s.charCodeAt(y+1);l&&u>=56320&&u<=57343&&y++}return a}var ce={date:Ie,"date-time":Fe,email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,
uuid:/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,uri:/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i};function Ie(s){let a=/^(\d{4})-(\d\d)-(\d\d)$/.
exec(s);if(!a)return!1;let[y,h,l]=[a[1],a[2],a[3]].map(Number);if(y===void 0||h===void 0||l===void 0)return!1;let e=[31,y%4===0&&(y%100!==0||y%400===0)?29:28,31,
30,31,30,31,31,30,31,30,31];return l>=1&&l<=(e[h-1]??0)}function Fe(s){let a=/^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;return/[t ]/i.
test(s.charAt(10))&&Ie(s.slice(0,10))&&a.test(s.slice(11))}function we(s,a){if(s===a)return!0;if(typeof s!="object"||typeof a!="object"||!s||!a||Array.isArray(s)!==Array.isArray(a))return!1;let[y,h]=[Object.entries(s),new Map(
Object.entries(a))];return y.length===h.size&&y.every(([l,u])=>h.has(l)&&we(u,h.get(l)))}var Te=he;var d=Se,Ae=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function V(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=V.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(d(s)>63){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return V.errors=e,i===0}V.evaluated={dynamicProps:!1,dynamicItems:!1};var ge=ce["date-time"];function R(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=R.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.at===void 0){let r={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"at"},message:"must have required property 'at'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="at"||
r==="frozen")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have add\
itional properties"};e===null?e=[t]:e.push(t),i++}if(s.at!==void 0){let r=s.at;if(typeof r=="string"){if(!ge(r)){let t={instancePath:a+"/at",schemaPath:"#/prope\
rties/at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+
"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.frozen!==void 0&&typeof s.
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
purposePolicy"},"bind-authenticator":{$ref:"purposePolicy"},"accept-invite":{$ref:"purposePolicy"}}}},$id:"codePolicy"};function g(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=g.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:a,schemaPath:"#\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}return g.errors=e,i===0}g.evaluated={dynamicProps:!1,
dynamicItems:!1};function b(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=b.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="lifetimeSeconds"||r==="maxAttempts"||r==="resendCool\
downSeconds"||r==="maxSends")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"m\
ust NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.lifetimeSeconds!==void 0&&(g(s.lifetimeSeconds,{instancePath:a+"/lifetimeSeconds",parentData:s,
parentDataProperty:"lifetimeSeconds",rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.maxAttempts!==void 0){let r=s.maxAttempts;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/maxAttempts",schemaPath:"#/properties/maxAttempts/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let t={instancePath:a+"/maxAttempts",
schemaPath:"#/properties/maxAttempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}if(s.resendCooldownSeconds!==
void 0&&(g(s.resendCooldownSeconds,{instancePath:a+"/resendCooldownSeconds",parentData:s,parentDataProperty:"resendCooldownSeconds",rootData:l,dynamicAnchors:u})||
(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.maxSends!==void 0){let r=s.maxSends;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+
"/maxSends",schemaPath:"#/properties/maxSends/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){let t={instancePath:a+"/maxSends",schemaPath:"#/properties/maxSends/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[r]:e.push(r),i++}return b.errors=e,i===0}b.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function A(s,{instancePath:a="",parentData:y,parentDataProperty:h,
rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=A.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.
isArray(s)){for(let r in s)if(!z.call(De.properties,r)){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.mode!==void 0){let r=s.mode;if(!(r==="fixed"||r==="per-recipient"||r==="sequenc\
e"||r==="random")){let t={instancePath:a+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:De.properties.mode.enum},message:"must\
 be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}if(s.fixedCode!==void 0){let r=s.fixedCode;if(typeof r=="string"){if(d(r)>64){let t={instancePath:a+
"/fixedCode",schemaPath:"#/properties/fixedCode/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[t]:
e.push(t),i++}if(d(r)<1){let t={instancePath:a+"/fixedCode",schemaPath:"#/properties/fixedCode/minLength",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/fixedCode",schemaPath:"#/properties/fixedCode/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.sequence!==void 0){let r=s.sequence;if(Array.isArray(r)){if(r.length<1){let n={instancePath:a+
"/sequence",schemaPath:"#/properties/sequence/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),
i++}let t=r.length;for(let n=0;n<t;n++){let f=r[n];if(typeof f=="string"){if(d(f)>64){let p={instancePath:a+"/sequence/"+n,schemaPath:"#/properties/sequence/ite\
ms/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[p]:e.push(p),i++}if(d(f)<1){let p={instancePath:a+
"/sequence/"+n,schemaPath:"#/properties/sequence/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/sequence/"+n,schemaPath:"#/properties/sequence/items/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[p]:e.push(p),i++}}}else{let t={instancePath:a+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.length!==void 0){let r=s.length;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+
"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="num\
ber"&&isFinite(r)){if(r>20||isNaN(r)){let t={instancePath:a+"/length",schemaPath:"#/properties/length/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},
message:"must be <= 20"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/length",schemaPath:"#/properties/length/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}if(s.lifetimeSeconds!==void 0&&(g(s.lifetimeSeconds,{instancePath:a+"\
/lifetimeSeconds",parentData:s,parentDataProperty:"lifetimeSeconds",rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.maxAttempts!==
void 0){let r=s.maxAttempts;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/maxAttempts",schemaPath:"#/properties/maxAttempts/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let t={
instancePath:a+"/maxAttempts",schemaPath:"#/properties/maxAttempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?
e=[t]:e.push(t),i++}}if(s.resendCooldownSeconds!==void 0&&(g(s.resendCooldownSeconds,{instancePath:a+"/resendCooldownSeconds",parentData:s,parentDataProperty:"r\
esendCooldownSeconds",rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.linkCooldownSeconds!==void 0&&(g(s.linkCooldownSeconds,
{instancePath:a+"/linkCooldownSeconds",parentData:s,parentDataProperty:"linkCooldownSeconds",rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),
i=e.length)),s.linkLifetimeSeconds!==void 0&&(g(s.linkLifetimeSeconds,{instancePath:a+"/linkLifetimeSeconds",parentData:s,parentDataProperty:"linkLifetimeSecond\
s",rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.byPurpose!==void 0){let r=s.byPurpose;if(r&&typeof r=="object"&&!Array.
isArray(r)){for(let t in r)if(!(t==="sign-in"||t==="second-factor"||t==="verify-identifier"||t==="reset-password"||t==="step-up"||t==="bind-authenticator"||t===
"accept-invite")){let n={instancePath:a+"/byPurpose",schemaPath:"#/properties/byPurpose/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
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
concat(b.errors),i=e.length))}else{let t={instancePath:a+"/byPurpose",schemaPath:"#/properties/byPurpose/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return A.errors=e,i===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ce={type:"object",additionalProperties:!1,properties:{
minLength:{type:"integer",minimum:0},maxLength:{type:"integer",minimum:1},mustContain:{type:"array",items:{enum:["lower-case","upper-case","digit","symbol"]}},historySize:{
type:"integer",minimum:0},expireAfterSeconds:{type:"integer",minimum:1},blocklist:{type:"array",items:{type:"string"}},hashIterations:{type:"integer",minimum:1}},
$id:"passwordPolicy"};function j(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=j.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="minLength"||r==="maxLength"||
r==="mustContain"||r==="historySize"||r==="expireAfterSeconds"||r==="blocklist"||r==="hashIterations")){let t={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.minLength!==void 0){
let r=s.minLength;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/minLength",schemaPath:"#/properties/minLength/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let t={instancePath:a+
"/minLength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),i++}}
if(s.maxLength!==void 0){let r=s.maxLength;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/maxLength",schemaPath:"#/properties\
/maxLength/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(
r))){let t={instancePath:a+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===
null?e=[t]:e.push(t),i++}}if(s.mustContain!==void 0){let r=s.mustContain;if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++){let f=r[n];if(!(f==="lower-cas\
e"||f==="upper-case"||f==="digit"||f==="symbol")){let p={instancePath:a+"/mustContain/"+n,schemaPath:"#/properties/mustContain/items/enum",keyword:"enum",params:{
allowedValues:Ce.properties.mustContain.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),i++}}}else{let t={instancePath:a+
"/mustContain",schemaPath:"#/properties/mustContain/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.historySize!==
void 0){let r=s.historySize;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/historySize",schemaPath:"#/properties/historySize/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let t={
instancePath:a+"/historySize",schemaPath:"#/properties/historySize/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[t]:e.push(t),i++}}if(s.expireAfterSeconds!==void 0){let r=s.expireAfterSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+
"/expireAfterSeconds",schemaPath:"#/properties/expireAfterSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(
t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let t={instancePath:a+"/expireAfterSeconds",schemaPath:"#/properties/expireAfterSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}if(s.blocklist!==void 0){let r=s.blocklist;if(Array.isArray(r)){
let t=r.length;for(let n=0;n<t;n++)if(typeof r[n]!="string"){let f={instancePath:a+"/blocklist/"+n,schemaPath:"#/properties/blocklist/items/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),i++}}else{let t={instancePath:a+"/blocklist",schemaPath:"#/properties/blocklist/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.hashIterations!==void 0){let r=s.hashIterations;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/hashIterations",schemaPath:"#/properties/hashIterations/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let t={instancePath:a+"/hashIterations",schemaPath:"\
#/properties/hashIterations/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return j.errors=e,i===0}j.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function S(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=S.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="maxFailures"||r==="lockSeconds"||r==="windowSeconds")){
let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),i++}if(s.maxFailures!==void 0){let r=s.maxFailures;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+
"/maxFailures",schemaPath:"#/properties/maxFailures/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let t={instancePath:a+"/maxFailures",schemaPath:"#/properties/maxFailures/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),i++}}s.lockSeconds!==void 0&&(g(s.lockSeconds,{instancePath:a+"/lockSeconds",parentData:s,parentDataProperty:"\
lockSeconds",rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.windowSeconds!==void 0&&(g(s.windowSeconds,{instancePath:a+"/\
windowSeconds",parentData:s,parentDataProperty:"windowSeconds",rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length))}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return S.errors=e,i===0}S.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function I(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=I.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="idleSeconds"||r==="absoluteSeconds"||r==="pendingSec\
onds")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional\
 properties"};e===null?e=[t]:e.push(t),i++}s.idleSeconds!==void 0&&(g(s.idleSeconds,{instancePath:a+"/idleSeconds",parentData:s,parentDataProperty:"idleSeconds",
rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.absoluteSeconds!==void 0&&(g(s.absoluteSeconds,{instancePath:a+"/absoluteS\
econds",parentData:s,parentDataProperty:"absoluteSeconds",rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.pendingSeconds!==
void 0&&(g(s.pendingSeconds,{instancePath:a+"/pendingSeconds",parentData:s,parentDataProperty:"pendingSeconds",rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:
e.concat(g.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.
push(r),i++}return I.errors=e,i===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function D(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=D.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="accessSeconds"||r==="refreshSeconds"||r==="rotateRef\
resh"||r==="invalidatePrevious"||r==="reuseEndsSession")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.accessSeconds!==void 0){let r=s.accessSeconds;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/accessSeconds",schemaPath:"#/properties/accessSeconds/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let t={instancePath:a+"/accessSeconds",schemaPath:"#/properties\
/accessSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}if(s.refreshSeconds!==void 0){let r=s.
refreshSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/refreshSeconds",schemaPath:"#/properties/refreshSeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let t={instancePath:a+
"/refreshSeconds",schemaPath:"#/properties/refreshSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(
t),i++}}if(s.rotateRefresh!==void 0&&typeof s.rotateRefresh!="boolean"){let r={instancePath:a+"/rotateRefresh",schemaPath:"#/properties/rotateRefresh/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.invalidatePrevious!==void 0&&typeof s.invalidatePrevious!="boolean"){
let r={instancePath:a+"/invalidatePrevious",schemaPath:"#/properties/invalidatePrevious/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[r]:e.push(r),i++}if(s.reuseEndsSession!==void 0&&typeof s.reuseEndsSession!="boolean"){let r={instancePath:a+"/reuseEndsSession",schemaPath:"#/prope\
rties/reuseEndsSession/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return D.errors=e,i===0}D.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ve={type:"object",additionalProperties:!1,properties:{digits:{type:"integer",minimum:6,maximum:8},stepSeconds:{type:"integer",minimum:1},driftSteps:{
type:"integer",minimum:0},maxAttempts:{type:"integer",minimum:1},secondFactor:{enum:["disabled","optional","mandatory"]}},$id:"totpPolicy"};function x(s,{instancePath:a="",
parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=x.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="digits"||r==="stepSeconds"||r==="driftSteps"||r==="maxAttempts"||r==="secondFactor")){
let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),i++}if(s.digits!==void 0){let r=s.digits;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/digits",
schemaPath:"#/properties/digits/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(
r)){if(r>8||isNaN(r)){let t={instancePath:a+"/digits",schemaPath:"#/properties/digits/maximum",keyword:"maximum",params:{comparison:"<=",limit:8},message:"must \
be <= 8"};e===null?e=[t]:e.push(t),i++}if(r<6||isNaN(r)){let t={instancePath:a+"/digits",schemaPath:"#/properties/digits/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:6},message:"must be >= 6"};e===null?e=[t]:e.push(t),i++}}}if(s.stepSeconds!==void 0){let r=s.stepSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let t={instancePath:a+"/stepSeconds",schemaPath:"#/properties/stepSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let t={instancePath:a+"/stepSeconds",schemaPath:"#/properties/stepSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}if(s.driftSteps!==void 0){let r=s.driftSteps;if(!(typeof r=="num\
ber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/driftSteps",schemaPath:"#/properties/driftSteps/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let t={instancePath:a+"/driftSteps",schemaPath:"#/properties\
/driftSteps/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),i++}}if(s.maxAttempts!==void 0){let r=s.
maxAttempts;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/maxAttempts",schemaPath:"#/properties/maxAttempts/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let t={instancePath:a+
"/maxAttempts",schemaPath:"#/properties/maxAttempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),
i++}}if(s.secondFactor!==void 0){let r=s.secondFactor;if(!(r==="disabled"||r==="optional"||r==="mandatory")){let t={instancePath:a+"/secondFactor",schemaPath:"#\
/properties/secondFactor/enum",keyword:"enum",params:{allowedValues:Ve.properties.secondFactor.enum},message:"must be equal to one of the allowed values"};e===null?
e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return x.errors=e,i===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function q(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=q.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="graceSeconds"){let t={instancePath:a,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.graceSeconds!==
void 0&&(g(s.graceSeconds,{instancePath:a+"/graceSeconds",parentData:s,parentDataProperty:"graceSeconds",rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(
g.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return q.errors=e,i===0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function L(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=L.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="windows"||r==="requests"||r==="windowSeconds")){let t={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),i++}if(s.windows!==void 0){let r=s.windows;if(Array.isArray(r)){if(r.length>10){let n={instancePath:a+"/windows",schemaPath:"#/properties/w\
indows/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++){
let f=r[n];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.requests===void 0){let p={instancePath:a+"/windows/"+n,schemaPath:"#/properties/windows/items/requi\
red",keyword:"required",params:{missingProperty:"requests"},message:"must have required property 'requests'"};e===null?e=[p]:e.push(p),i++}if(f.windowSeconds===
void 0){let p={instancePath:a+"/windows/"+n,schemaPath:"#/properties/windows/items/required",keyword:"required",params:{missingProperty:"windowSeconds"},message:"\
must have required property 'windowSeconds'"};e===null?e=[p]:e.push(p),i++}for(let p in f)if(!(p==="requests"||p==="windowSeconds")){let m={instancePath:a+"/win\
dows/"+n,schemaPath:"#/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additi\
onal properties"};e===null?e=[m]:e.push(m),i++}if(f.requests!==void 0){let p=f.requests;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let m={instancePath:a+
"/windows/"+n+"/requests",schemaPath:"#/properties/windows/items/properties/requests/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[m]:e.push(m),i++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){let m={instancePath:a+"/windows/"+n+"/requests",schemaPath:"#/properties/windows/i\
tems/properties/requests/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[m]:e.push(m),i++}}if(f.windowSeconds!==
void 0){let p=f.windowSeconds;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let m={instancePath:a+"/windows/"+n+"/windowSeconds",schemaPath:"#/prope\
rties/windows/items/properties/windowSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),i++}if(typeof p=="\
number"&&isFinite(p)&&(p<1||isNaN(p))){let m={instancePath:a+"/windows/"+n+"/windowSeconds",schemaPath:"#/properties/windows/items/properties/windowSeconds/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[m]:e.push(m),i++}}}else{let p={instancePath:a+"/windows/"+n,schemaPath:"\
#/properties/windows/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}}else{let t={instancePath:a+"/win\
dows",schemaPath:"#/properties/windows/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.requests!==void 0){
let r=s.requests;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/requests",schemaPath:"#/properties/requests/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let t={instancePath:a+"\
/requests",schemaPath:"#/properties/requests/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),i++}}if(s.
windowSeconds!==void 0){let r=s.windowSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/windowSeconds",schemaPath:"#/pro\
perties/windowSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<
1||isNaN(r))){let t={instancePath:a+"/windowSeconds",schemaPath:"#/properties/windowSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return L.errors=e,i===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=$.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="minimumYears"||r==="maximumYears")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.
push(t),i++}if(s.minimumYears!==void 0){let r=s.minimumYears;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/minimumYears",schemaPath:"\
#/properties/minimumYears/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&
(r<0||isNaN(r))){let t={instancePath:a+"/minimumYears",schemaPath:"#/properties/minimumYears/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[t]:e.push(t),i++}}if(s.maximumYears!==void 0){let r=s.maximumYears;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+
"/maximumYears",schemaPath:"#/properties/maximumYears/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let t={instancePath:a+"/maximumYears",schemaPath:"#/properties/maximumYears/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return $.errors=e,i===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function T(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=T.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="lifetimeSeconds"||r==="maxSends")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.
push(t),i++}if(s.lifetimeSeconds!==void 0&&(g(s.lifetimeSeconds,{instancePath:a+"/lifetimeSeconds",parentData:s,parentDataProperty:"lifetimeSeconds",rootData:l,
dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.maxSends!==void 0){let r=s.maxSends;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let t={instancePath:a+"/maxSends",schemaPath:"#/properties/maxSends/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:
e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let t={instancePath:a+"/maxSends",schemaPath:"#/properties/maxSends/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return T.errors=e,i===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function O(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=O.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="rememberSeconds"||r==="onBinding")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.
push(t),i++}if(s.rememberSeconds!==void 0&&(g(s.rememberSeconds,{instancePath:a+"/rememberSeconds",parentData:s,parentDataProperty:"rememberSeconds",rootData:l,
dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.onBinding!==void 0&&typeof s.onBinding!="boolean"){let r={instancePath:a+"/onBinding",
schemaPath:"#/properties/onBinding/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return O.errors=e,i===0}O.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function U(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=U.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!z.call(ze.properties,r)){let t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}
if(s.code!==void 0&&(A(s.code,{instancePath:a+"/code",parentData:s,parentDataProperty:"code",rootData:l,dynamicAnchors:u})||(e=e===null?A.errors:e.concat(A.errors),
i=e.length)),s.password!==void 0&&(j(s.password,{instancePath:a+"/password",parentData:s,parentDataProperty:"password",rootData:l,dynamicAnchors:u})||(e=e===null?
j.errors:e.concat(j.errors),i=e.length)),s.lockout!==void 0&&(S(s.lockout,{instancePath:a+"/lockout",parentData:s,parentDataProperty:"lockout",rootData:l,dynamicAnchors:u})||
(e=e===null?S.errors:e.concat(S.errors),i=e.length)),s.session!==void 0&&(I(s.session,{instancePath:a+"/session",parentData:s,parentDataProperty:"session",rootData:l,
dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),i=e.length)),s.token!==void 0&&(D(s.token,{instancePath:a+"/token",parentData:s,parentDataProperty:"\
token",rootData:l,dynamicAnchors:u})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)),s.totp!==void 0&&(x(s.totp,{instancePath:a+"/totp",parentData:s,parentDataProperty:"\
totp",rootData:l,dynamicAnchors:u})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),s.deletion!==void 0&&(q(s.deletion,{instancePath:a+"/deletion",parentData:s,
parentDataProperty:"deletion",rootData:l,dynamicAnchors:u})||(e=e===null?q.errors:e.concat(q.errors),i=e.length)),s.rateLimit!==void 0&&(L(s.rateLimit,{instancePath:a+
"/rateLimit",parentData:s,parentDataProperty:"rateLimit",rootData:l,dynamicAnchors:u})||(e=e===null?L.errors:e.concat(L.errors),i=e.length)),s.enumerationSafe!==
void 0&&typeof s.enumerationSafe!="boolean"){let r={instancePath:a+"/enumerationSafe",schemaPath:"#/properties/enumerationSafe/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.age!==void 0&&($(s.age,{instancePath:a+"/age",parentData:s,parentDataProperty:"age",rootData:l,
dynamicAnchors:u})||(e=e===null?$.errors:e.concat($.errors),i=e.length)),s.approval!==void 0&&(T(s.approval,{instancePath:a+"/approval",parentData:s,parentDataProperty:"\
approval",rootData:l,dynamicAnchors:u})||(e=e===null?T.errors:e.concat(T.errors),i=e.length)),s.stepUp!==void 0&&(O(s.stepUp,{instancePath:a+"/stepUp",parentData:s,
parentDataProperty:"stepUp",rootData:l,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),i=e.length)),s.autoApproveProofing!==void 0&&typeof s.autoApproveProofing!=
"boolean"){let r={instancePath:a+"/autoApproveProofing",schemaPath:"#/properties/autoApproveProofing/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"};e===null?e=[r]:e.push(r),i++}if(s.otp!==void 0){let r=s.otp;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(t!=="strictAuthorization"){
let n={instancePath:a+"/otp",schemaPath:"#/properties/otp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT h\
ave additional properties"};e===null?e=[n]:e.push(n),i++}if(r.strictAuthorization!==void 0&&typeof r.strictAuthorization!="boolean"){let t={instancePath:a+"/otp\
/strictAuthorization",schemaPath:"#/properties/otp/properties/strictAuthorization/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/otp",schemaPath:"#/properties/otp/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),i++}}if(s.requireEmailVerification!==void 0&&typeof s.requireEmailVerification!="boolean"){let r={instancePath:a+"/requireEmailVerification",schemaPath:"\
#/properties/requireEmailVerification/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.cookie!==void 0){
let r=s.cookie;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(t!=="secure"){let n={instancePath:a+"/cookie",schemaPath:"#/properties/cookie/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.
secure!==void 0&&typeof r.secure!="boolean"){let t={instancePath:a+"/cookie/secure",schemaPath:"#/properties/cookie/properties/secure/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/cookie",schemaPath:"#/properties/cookie/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}if(s.vpn!==void 0&&typeof s.vpn!="boolean"){let r={instancePath:a+"/vpn",schemaPath:"\
#/properties/vpn/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.signOut!==void 0){let r=s.signOut;if(r&&
typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(t!=="killsAccess"){let n={instancePath:a+"/signOut",schemaPath:"#/properties/signOut/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.killsAccess!==
void 0&&typeof r.killsAccess!="boolean"){let t={instancePath:a+"/signOut/killsAccess",schemaPath:"#/properties/signOut/properties/killsAccess/type",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/signOut",schemaPath:"#/properties/signOut/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}if(s.cashierMakesCompany!==void 0&&typeof s.cashierMakesCompany!="\
boolean"){let r={instancePath:a+"/cashierMakesCompany",schemaPath:"#/properties/cashierMakesCompany/type",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),i++}return U.errors=e,i===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Re=new RegExp("^[a-z0-9]+([_-][a-z0-9]+)*$","u");function v(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,
i=0,o=v.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(d(s)>63){let r={instancePath:a,schemaPath:"#/maxLe\
ngth",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters"};e===null?e=[r]:e.push(r),i++}if(!Re.test(s)){let r={instancePath:a,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+([_-][a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+([_-][a-z0-9]+)*$"'};e===null?e=[
r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return v.
errors=e,i===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};function E(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=E.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!=="name"){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.
push(t),i++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(d(r)>200){let t={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"\
maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[t]:e.push(t),i++}if(d(r)<1){let t={instancePath:a+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return E.errors=e,i===0}E.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var de={type:"object",additionalProperties:!1,required:["email","role","firstName","lastName"],properties:{id:{type:"string",pattern:"^[0-9a-f]\
{24}$"},email:{type:"string",format:"email",maxLength:254},emailVerified:{type:"boolean",default:!1},password:{type:"string",minLength:1,maxLength:1024},role:{enum:[
"Manager","SuperManager","Cashier","Observer","Association","SimpleUser","SuperAdmin","Service"]},firstName:{type:"string",minLength:1,maxLength:100},lastName:{
type:"string",minLength:1,maxLength:100},company:{type:"string"},association:{type:"string"},phoneNumber:{type:"string",pattern:"^\\+[1-9][0-9]{6,14}$"},phoneNumberCountry:{
type:"string",pattern:"^[A-Z]{2}$"},lang:{enum:["fr","en"]},totpSecret:{type:"string",pattern:"^[A-Z2-7]+$",minLength:16},twoFactorEnabled:{type:"boolean"},kybStatus:{
enum:["PENDING","APPROVED"],default:"PENDING"},blocked:{type:"boolean",default:!1},createdAt:{type:"string",format:"date-time"}},$id:"merchant.user"},Ue=new RegExp(
"^[0-9a-f]{24}$","u"),je=new RegExp("^\\+[1-9][0-9]{6,14}$","u"),be=new RegExp("^[A-Z]{2}$","u"),Oe=new RegExp("^[A-Z2-7]+$","u"),Pe=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i;
function M(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=M.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.email===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),i++}if(s.role===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'"};e===null?e=[r]:e.push(r),i++}if(s.firstName===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"firstName"},message:"must have required property 'firstName'"};
e===null?e=[r]:e.push(r),i++}if(s.lastName===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lastName"},message:"\
must have required property 'lastName'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!z.call(de.properties,r)){let t={instancePath:a,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0){
let r=s.id;if(typeof r=="string"){if(!Ue.test(r)){let t={instancePath:a+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{\
24}$"},message:'must match pattern "^[0-9a-f]{24}$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.email!==void 0){let r=s.email;if(typeof r=="string"){if(d(r)>254){let t={
instancePath:a+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters"};e===null?
e=[t]:e.push(t),i++}if(!Pe.test(r)){let t={instancePath:a+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'must\
 match format "email"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.emailVerified!==void 0&&typeof s.emailVerified!="boolean"){let r={instancePath:a+"/emailVerifi\
ed",schemaPath:"#/properties/emailVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.password!==
void 0){let r=s.password;if(typeof r=="string"){if(d(r)>1024){let t={instancePath:a+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",
params:{limit:1024},message:"must NOT have more than 1024 characters"};e===null?e=[t]:e.push(t),i++}if(d(r)<1){let t={instancePath:a+"/password",schemaPath:"#/p\
roperties/password/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+
"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.role!==void 0){
let r=s.role;if(!(r==="Manager"||r==="SuperManager"||r==="Cashier"||r==="Observer"||r==="Association"||r==="SimpleUser"||r==="SuperAdmin"||r==="Service")){let t={
instancePath:a+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:de.properties.role.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[t]:e.push(t),i++}}if(s.firstName!==void 0){let r=s.firstName;if(typeof r=="string"){if(d(r)>100){let t={instancePath:a+"/firstName",schemaPath:"\
#/properties/firstName/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),i++}if(d(r)<
1){let t={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}}if(s.lastName!==void 0){let r=s.lastName;if(typeof r=="string"){if(d(r)>100){let t={instancePath:a+"/lastName",schemaPath:"\
#/properties/lastName/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),i++}if(d(r)<1){
let t={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}}if(s.company!==void 0&&typeof s.company!="string"){let r={instancePath:a+"/company",schemaPath:"#/properties/comp\
any/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.association!==void 0&&typeof s.association!="string"){
let r={instancePath:a+"/association",schemaPath:"#/properties/association/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),i++}if(s.phoneNumber!==void 0){let r=s.phoneNumber;if(typeof r=="string"){if(!je.test(r)){let t={instancePath:a+"/phoneNumber",schemaPath:"#/properties/\
phoneNumber/pattern",keyword:"pattern",params:{pattern:"^\\+[1-9][0-9]{6,14}$"},message:'must match pattern "^\\+[1-9][0-9]{6,14}$"'};e===null?e=[t]:e.push(t),i++}}else{
let t={instancePath:a+"/phoneNumber",schemaPath:"#/properties/phoneNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),i++}}if(s.phoneNumberCountry!==void 0){let r=s.phoneNumberCountry;if(typeof r=="string"){if(!be.test(r)){let t={instancePath:a+"/phoneNumberCountry",schemaPath:"\
#/properties/phoneNumberCountry/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[t]:e.push(t),i++}}else{
let t={instancePath:a+"/phoneNumberCountry",schemaPath:"#/properties/phoneNumberCountry/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[t]:e.push(t),i++}}if(s.lang!==void 0){let r=s.lang;if(!(r==="fr"||r==="en")){let t={instancePath:a+"/lang",schemaPath:"#/properties/lang/enum",keyword:"\
enum",params:{allowedValues:de.properties.lang.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}if(s.totpSecret!==void 0){
let r=s.totpSecret;if(typeof r=="string"){if(d(r)<16){let t={instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/minLength",keyword:"minLength",params:{
limit:16},message:"must NOT have fewer than 16 characters"};e===null?e=[t]:e.push(t),i++}if(!Oe.test(r)){let t={instancePath:a+"/totpSecret",schemaPath:"#/prope\
rties/totpSecret/pattern",keyword:"pattern",params:{pattern:"^[A-Z2-7]+$"},message:'must match pattern "^[A-Z2-7]+$"'};e===null?e=[t]:e.push(t),i++}}else{let t={
instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
i++}}if(s.twoFactorEnabled!==void 0&&typeof s.twoFactorEnabled!="boolean"){let r={instancePath:a+"/twoFactorEnabled",schemaPath:"#/properties/twoFactorEnabled/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.kybStatus!==void 0){let r=s.kybStatus;if(!(r==="PENDING"||
r==="APPROVED")){let t={instancePath:a+"/kybStatus",schemaPath:"#/properties/kybStatus/enum",keyword:"enum",params:{allowedValues:de.properties.kybStatus.enum},
message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}if(s.blocked!==void 0&&typeof s.blocked!="boolean"){let r={instancePath:a+"/\
blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.createdAt!==
void 0){let r=s.createdAt;if(typeof r=="string"){if(!ge(r)){let t={instancePath:a+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/createdAt",schemaPath:"#/properties/crea\
tedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return M.errors=e,i===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Z(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=Z.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="companies"||r==="associations"||r==="users")){let t={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),i++}if(s.companies!==void 0){let r=s.companies;if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++)E(r[n],{instancePath:a+"/companies/"+
n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:u})||(e=e===null?E.errors:e.concat(E.errors),i=e.length)}else{let t={instancePath:a+"/companies",schemaPath:"\
#/properties/companies/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.associations!==void 0){let r=s.associations;
if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++)E(r[n],{instancePath:a+"/associations/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:u})||
(e=e===null?E.errors:e.concat(E.errors),i=e.length)}else{let t={instancePath:a+"/associations",schemaPath:"#/properties/associations/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.users!==void 0){let r=s.users;if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++)
M(r[n],{instancePath:a+"/users/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:u})||(e=e===null?M.errors:e.concat(M.errors),i=e.length)}else{let t={
instancePath:a+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}}else{let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Z.errors=e,i===0}Z.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ke={type:"object",additionalProperties:!1,properties:{code:{$ref:"codePolicy"},password:{$ref:"passwordPolicy"},lockout:{
$ref:"lockoutPolicy"},session:{$ref:"sessionPolicy"},token:{$ref:"tokenPolicy"},totp:{$ref:"totpPolicy"},deletion:{$ref:"deletionPolicy"},rateLimit:{$ref:"rateL\
imitPolicy"},enumerationSafe:{type:"boolean"},age:{$ref:"agePolicy"},approval:{$ref:"approvalPolicy"},stepUp:{$ref:"stepUpPolicy"},autoApproveProofing:{type:"bo\
olean"},signature:{type:"object",additionalProperties:!1,properties:{mode:{enum:["hmac","presence","off","custom"]},appSecret:{type:"string",minLength:1},appSecrets:{
type:"object",additionalProperties:{type:"string",minLength:1}},maxAgeSeconds:{type:"integer",minimum:0},maxAheadSeconds:{type:"integer",minimum:0}}},signInMethods:{
type:"object",additionalProperties:!1,properties:{password:{type:"boolean"},gaiyo:{type:"boolean"},providers:{type:"array",items:{type:"string",pattern:"^[A-Z]+\
$"}},openidIssuers:{type:"array",items:{type:"string",minLength:1}}}},strictEnvelope:{type:"boolean"},requiredAtSignUp:{type:"array",uniqueItems:!0,items:{enum:[
"email","phoneNumber","birthDate","country"]}},defaultBranchId:{type:"integer"},rental:{$ref:"mobility.rentalPolicy"}},$id:"mobility.policy"},fe=we,xe={type:"ob\
ject",additionalProperties:!1,properties:{requiredFields:{type:"array",uniqueItems:!0,items:{enum:["email","phoneNumber","firstName","lastName","birthDate","str\
eet","postcode","city","country"]}},verified:{type:"array",uniqueItems:!0,items:{enum:["phoneNumber","email"]}},license:{type:"boolean"},manualCheck:{type:"bool\
ean"},signUpFee:{type:"boolean"}},$id:"mobility.rentalPolicy"};function G(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){
let e=null,i=0,o=G.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r===
"requiredFields"||r==="verified"||r==="license"||r==="manualCheck"||r==="signUpFee")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.requiredFields!==void 0){let r=s.requiredFields;
if(Array.isArray(r)){let t=r.length;for(let p=0;p<t;p++){let m=r[p];if(!(m==="email"||m==="phoneNumber"||m==="firstName"||m==="lastName"||m==="birthDate"||m==="\
street"||m==="postcode"||m==="city"||m==="country")){let c={instancePath:a+"/requiredFields/"+p,schemaPath:"#/properties/requiredFields/items/enum",keyword:"enu\
m",params:{allowedValues:xe.properties.requiredFields.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:e.push(c),i++}}let n=r.length,
f;if(n>1){e:for(;n--;)for(f=n;f--;)if(fe(r[n],r[f])){let p={instancePath:a+"/requiredFields",schemaPath:"#/properties/requiredFields/uniqueItems",keyword:"uniqu\
eItems",params:{i:n,j:f},message:"must NOT have duplicate items (items ## "+f+" and "+n+" are identical)"};e===null?e=[p]:e.push(p),i++;break e}}}else{let t={instancePath:a+
"/requiredFields",schemaPath:"#/properties/requiredFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.
verified!==void 0){let r=s.verified;if(Array.isArray(r)){let t=r.length;for(let p=0;p<t;p++){let m=r[p];if(!(m==="phoneNumber"||m==="email")){let c={instancePath:a+
"/verified/"+p,schemaPath:"#/properties/verified/items/enum",keyword:"enum",params:{allowedValues:xe.properties.verified.items.enum},message:"must be equal to o\
ne of the allowed values"};e===null?e=[c]:e.push(c),i++}}let n=r.length,f;if(n>1){e:for(;n--;)for(f=n;f--;)if(fe(r[n],r[f])){let p={instancePath:a+"/verified",schemaPath:"\
#/properties/verified/uniqueItems",keyword:"uniqueItems",params:{i:n,j:f},message:"must NOT have duplicate items (items ## "+f+" and "+n+" are identical)"};e===
null?e=[p]:e.push(p),i++;break e}}}else{let t={instancePath:a+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[t]:e.push(t),i++}}if(s.license!==void 0&&typeof s.license!="boolean"){let r={instancePath:a+"/license",schemaPath:"#/properties/lice\
nse/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.manualCheck!==void 0&&typeof s.manualCheck!="boole\
an"){let r={instancePath:a+"/manualCheck",schemaPath:"#/properties/manualCheck/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[r]:e.push(r),i++}if(s.signUpFee!==void 0&&typeof s.signUpFee!="boolean"){let r={instancePath:a+"/signUpFee",schemaPath:"#/properties/signUpFee/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return G.errors=e,i===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Me=new RegExp(
"^[A-Z]+$","u");function K(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=K.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!z.call(ke.properties,r)){let t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}
if(s.code!==void 0&&(A(s.code,{instancePath:a+"/code",parentData:s,parentDataProperty:"code",rootData:l,dynamicAnchors:u})||(e=e===null?A.errors:e.concat(A.errors),
i=e.length)),s.password!==void 0&&(j(s.password,{instancePath:a+"/password",parentData:s,parentDataProperty:"password",rootData:l,dynamicAnchors:u})||(e=e===null?
j.errors:e.concat(j.errors),i=e.length)),s.lockout!==void 0&&(S(s.lockout,{instancePath:a+"/lockout",parentData:s,parentDataProperty:"lockout",rootData:l,dynamicAnchors:u})||
(e=e===null?S.errors:e.concat(S.errors),i=e.length)),s.session!==void 0&&(I(s.session,{instancePath:a+"/session",parentData:s,parentDataProperty:"session",rootData:l,
dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),i=e.length)),s.token!==void 0&&(D(s.token,{instancePath:a+"/token",parentData:s,parentDataProperty:"\
token",rootData:l,dynamicAnchors:u})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)),s.totp!==void 0&&(x(s.totp,{instancePath:a+"/totp",parentData:s,parentDataProperty:"\
totp",rootData:l,dynamicAnchors:u})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),s.deletion!==void 0&&(q(s.deletion,{instancePath:a+"/deletion",parentData:s,
parentDataProperty:"deletion",rootData:l,dynamicAnchors:u})||(e=e===null?q.errors:e.concat(q.errors),i=e.length)),s.rateLimit!==void 0&&(L(s.rateLimit,{instancePath:a+
"/rateLimit",parentData:s,parentDataProperty:"rateLimit",rootData:l,dynamicAnchors:u})||(e=e===null?L.errors:e.concat(L.errors),i=e.length)),s.enumerationSafe!==
void 0&&typeof s.enumerationSafe!="boolean"){let r={instancePath:a+"/enumerationSafe",schemaPath:"#/properties/enumerationSafe/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.age!==void 0&&($(s.age,{instancePath:a+"/age",parentData:s,parentDataProperty:"age",rootData:l,
dynamicAnchors:u})||(e=e===null?$.errors:e.concat($.errors),i=e.length)),s.approval!==void 0&&(T(s.approval,{instancePath:a+"/approval",parentData:s,parentDataProperty:"\
approval",rootData:l,dynamicAnchors:u})||(e=e===null?T.errors:e.concat(T.errors),i=e.length)),s.stepUp!==void 0&&(O(s.stepUp,{instancePath:a+"/stepUp",parentData:s,
parentDataProperty:"stepUp",rootData:l,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),i=e.length)),s.autoApproveProofing!==void 0&&typeof s.autoApproveProofing!=
"boolean"){let r={instancePath:a+"/autoApproveProofing",schemaPath:"#/properties/autoApproveProofing/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"};e===null?e=[r]:e.push(r),i++}if(s.signature!==void 0){let r=s.signature;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t==="mode"||
t==="appSecret"||t==="appSecrets"||t==="maxAgeSeconds"||t==="maxAheadSeconds")){let n={instancePath:a+"/signature",schemaPath:"#/properties/signature/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.mode!==
void 0){let t=r.mode;if(!(t==="hmac"||t==="presence"||t==="off"||t==="custom")){let n={instancePath:a+"/signature/mode",schemaPath:"#/properties/signature/prope\
rties/mode/enum",keyword:"enum",params:{allowedValues:ke.properties.signature.properties.mode.enum},message:"must be equal to one of the allowed values"};e===null?
e=[n]:e.push(n),i++}}if(r.appSecret!==void 0){let t=r.appSecret;if(typeof t=="string"){if(d(t)<1){let n={instancePath:a+"/signature/appSecret",schemaPath:"#/pro\
perties/signature/properties/appSecret/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),
i++}}else{let n={instancePath:a+"/signature/appSecret",schemaPath:"#/properties/signature/properties/appSecret/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),i++}}if(r.appSecrets!==void 0){let t=r.appSecrets;if(t&&typeof t=="object"&&!Array.isArray(t))for(let n in t){let f=t[n];
if(typeof f=="string"){if(d(f)<1){let p={instancePath:a+"/signature/appSecrets/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signature/pro\
perties/appSecrets/additionalProperties/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),
i++}}else{let p={instancePath:a+"/signature/appSecrets/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signature/properties/appSecrets/addit\
ionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{let n={instancePath:a+"/signature/appSe\
crets",schemaPath:"#/properties/signature/properties/appSecrets/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}
if(r.maxAgeSeconds!==void 0){let t=r.maxAgeSeconds;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:a+"/signature/maxAgeSeconds",schemaPath:"\
#/properties/signature/properties/maxAgeSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t==
"number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:a+"/signature/maxAgeSeconds",schemaPath:"#/properties/signature/properties/maxAgeSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.maxAheadSeconds!==void 0){let t=r.maxAheadSeconds;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:a+"/signature/maxAheadSeconds",schemaPath:"#/properties/signature/properties/maxAheadSeconds/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:a+
"/signature/maxAheadSeconds",schemaPath:"#/properties/signature/properties/maxAheadSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:a+"/signature",schemaPath:"#/properties/signature/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}if(s.signInMethods!==void 0){let r=s.signInMethods;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)
if(!(t==="password"||t==="gaiyo"||t==="providers"||t==="openidIssuers")){let n={instancePath:a+"/signInMethods",schemaPath:"#/properties/signInMethods/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.password!==
void 0&&typeof r.password!="boolean"){let t={instancePath:a+"/signInMethods/password",schemaPath:"#/properties/signInMethods/properties/password/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(r.gaiyo!==void 0&&typeof r.gaiyo!="boolean"){let t={instancePath:a+"/si\
gnInMethods/gaiyo",schemaPath:"#/properties/signInMethods/properties/gaiyo/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:
e.push(t),i++}if(r.providers!==void 0){let t=r.providers;if(Array.isArray(t)){let n=t.length;for(let f=0;f<n;f++){let p=t[f];if(typeof p=="string"){if(!Me.test(
p)){let m={instancePath:a+"/signInMethods/providers/"+f,schemaPath:"#/properties/signInMethods/properties/providers/items/pattern",keyword:"pattern",params:{pattern:"\
^[A-Z]+$"},message:'must match pattern "^[A-Z]+$"'};e===null?e=[m]:e.push(m),i++}}else{let m={instancePath:a+"/signInMethods/providers/"+f,schemaPath:"#/propert\
ies/signInMethods/properties/providers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),i++}}}else{let n={instancePath:a+
"/signInMethods/providers",schemaPath:"#/properties/signInMethods/properties/providers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[n]:e.push(n),i++}}if(r.openidIssuers!==void 0){let t=r.openidIssuers;if(Array.isArray(t)){let n=t.length;for(let f=0;f<n;f++){let p=t[f];if(typeof p=="string"){
if(d(p)<1){let m={instancePath:a+"/signInMethods/openidIssuers/"+f,schemaPath:"#/properties/signInMethods/properties/openidIssuers/items/minLength",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),i++}}else{let m={instancePath:a+"/signInMethods/openidIssuers\
/"+f,schemaPath:"#/properties/signInMethods/properties/openidIssuers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:
e.push(m),i++}}}else{let n={instancePath:a+"/signInMethods/openidIssuers",schemaPath:"#/properties/signInMethods/properties/openidIssuers/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:a+"/signInMethods",schemaPath:"#/properties/signInMethods/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}if(s.strictEnvelope!==void 0&&typeof s.strictEnvelope!="boolean"){let r={instancePath:a+
"/strictEnvelope",schemaPath:"#/properties/strictEnvelope/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.
requiredAtSignUp!==void 0){let r=s.requiredAtSignUp;if(Array.isArray(r)){let t=r.length;for(let p=0;p<t;p++){let m=r[p];if(!(m==="email"||m==="phoneNumber"||m===
"birthDate"||m==="country")){let c={instancePath:a+"/requiredAtSignUp/"+p,schemaPath:"#/properties/requiredAtSignUp/items/enum",keyword:"enum",params:{allowedValues:ke.
properties.requiredAtSignUp.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:e.push(c),i++}}let n=r.length,f;if(n>1){e:for(;n--;)
for(f=n;f--;)if(fe(r[n],r[f])){let p={instancePath:a+"/requiredAtSignUp",schemaPath:"#/properties/requiredAtSignUp/uniqueItems",keyword:"uniqueItems",params:{i:n,
j:f},message:"must NOT have duplicate items (items ## "+f+" and "+n+" are identical)"};e===null?e=[p]:e.push(p),i++;break e}}}else{let t={instancePath:a+"/requi\
redAtSignUp",schemaPath:"#/properties/requiredAtSignUp/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.defaultBranchId!==
void 0){let r=s.defaultBranchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/defaultBranchId",schemaPath:"#/properties/defa\
ultBranchId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}}s.rental!==void 0&&(G(s.rental,{instancePath:a+
"/rental",parentData:s,parentDataProperty:"rental",rootData:l,dynamicAnchors:u})||(e=e===null?G.errors:e.concat(G.errors),i=e.length))}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return K.errors=e,i===0}K.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ze={type:"object",additionalProperties:!1,required:["id","code","names","country","currency","timezone","defaultLanguage","supportedLanguages","position","r\
adiusMeters"],properties:{id:{type:"integer"},code:{type:"string",minLength:1,maxLength:50},names:{$ref:"mobility.names"},parentId:{type:"integer"},billable:{type:"\
boolean",default:!1},country:{type:"string",pattern:"^[A-Z]{2}$"},currency:{type:"string",pattern:"^[A-Z]{3}$"},timezone:{type:"string",minLength:1},defaultLanguage:{
$ref:"mobility.language"},supportedLanguages:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"mobility.language"}},position:{$ref:"mobility.position"},radiusMeters:{
type:"integer",minimum:0}},$id:"mobility.branch"};var Ge={enum:["en","de","fr","nl","es","it"],$id:"mobility.language"};function w(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){
let e=null,i=0,o=w.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(s==="en"||s==="de"||s==="fr"||s==="nl"||s==="es"||s==="it")){
let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ge.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),i++}return w.errors=e,i===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};function _(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){
let e=null,i=0,o=_.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<
1){let t={instancePath:a,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[t]:e.
push(t),i++}for(let t in s){let n=i;w(t,{instancePath:a,parentData:s,parentDataProperty:h,rootData:l,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),
i=e.length);var r=n===i;if(!r){let f={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must be\
 valid"};e===null?e=[f]:e.push(f),i++}}for(let t in s){let n=s[t];if(typeof n=="string"){if(d(n)>100){let f={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[f]:e.push(
f),i++}if(d(n)<1){let f={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),i++}}else{let f={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),i++}}}else{let t={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return _.errors=e,i===0}_.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function B(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=B.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.lat===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"lat"},message:"must have required property 'lat'"};e===null?e=[r]:e.push(r),i++}if(s.lng===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"lng"},message:"must have required property 'lng'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r===
"lat"||r==="lng")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have\
 additional properties"};e===null?e=[t]:e.push(t),i++}if(s.lat!==void 0){let r=s.lat;if(typeof r=="number"&&isFinite(r)){if(r>90||isNaN(r)){let t={instancePath:a+
"/lat",schemaPath:"#/properties/lat/maximum",keyword:"maximum",params:{comparison:"<=",limit:90},message:"must be <= 90"};e===null?e=[t]:e.push(t),i++}if(r<-90||
isNaN(r)){let t={instancePath:a+"/lat",schemaPath:"#/properties/lat/minimum",keyword:"minimum",params:{comparison:">=",limit:-90},message:"must be >= -90"};e===
null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/lat",schemaPath:"#/properties/lat/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[t]:e.push(t),i++}}if(s.lng!==void 0){let r=s.lng;if(typeof r=="number"&&isFinite(r)){if(r>180||isNaN(r)){let t={instancePath:a+"/lng",schemaPath:"#/prop\
erties/lng/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"must be <= 180"};e===null?e=[t]:e.push(t),i++}if(r<-180||isNaN(r)){let t={instancePath:a+
"/lng",schemaPath:"#/properties/lng/minimum",keyword:"minimum",params:{comparison:">=",limit:-180},message:"must be >= -180"};e===null?e=[t]:e.push(t),i++}}else{
let t={instancePath:a+"/lng",schemaPath:"#/properties/lng/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[t]:e.push(t),i++}}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return B.errors=e,i===0}B.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ke=new RegExp("^[A-Z]{3}$","u");function Y(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,
dynamicAnchors:u={}}={}){let e=null,i=0,o=Y.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};
e===null?e=[r]:e.push(r),i++}if(s.code===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must \
have required property 'code'"};e===null?e=[r]:e.push(r),i++}if(s.names===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
names"},message:"must have required property 'names'"};e===null?e=[r]:e.push(r),i++}if(s.country===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"country"},message:"must have required property 'country'"};e===null?e=[r]:e.push(r),i++}if(s.currency===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"currency"},message:"must have required property 'currency'"};e===null?e=[r]:e.push(r),i++}if(s.
timezone===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"timezone"},message:"must have required property 'ti\
mezone'"};e===null?e=[r]:e.push(r),i++}if(s.defaultLanguage===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
defaultLanguage"},message:"must have required property 'defaultLanguage'"};e===null?e=[r]:e.push(r),i++}if(s.supportedLanguages===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"supportedLanguages"},message:"must have required property 'supportedLanguages'"};e===null?e=
[r]:e.push(r),i++}if(s.position===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"position"},message:"must hav\
e required property 'position'"};e===null?e=[r]:e.push(r),i++}if(s.radiusMeters===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"radiusMeters"},message:"must have required property 'radiusMeters'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!z.call(Ze.properties,r)){let t={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),i++}if(s.id!==void 0){let r=s.id;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/id",schemaPath:"#/proper\
ties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}}if(s.code!==void 0){let r=s.code;if(typeof r=="str\
ing"){if(d(r)>50){let t={instancePath:a+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than \
50 characters"};e===null?e=[t]:e.push(t),i++}if(d(r)<1){let t={instancePath:a+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/code",schemaPath:"#/properties/code/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.names!==void 0&&(_(s.names,{instancePath:a+"/names",parentData:s,parentDataProperty:"\
names",rootData:l,dynamicAnchors:u})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.parentId!==void 0){let r=s.parentId;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/parentId",schemaPath:"#/properties/parentId/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er"};e===null?e=[t]:e.push(t),i++}}if(s.billable!==void 0&&typeof s.billable!="boolean"){let r={instancePath:a+"/billable",schemaPath:"#/properties/billable/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.country!==void 0){let r=s.country;if(typeof r=="string"){
if(!be.test(r)){let t={instancePath:a+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match p\
attern "^[A-Z]{2}$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.currency!==void 0){let r=s.currency;if(typeof r=="string"){if(!Ke.test(r)){let t={instancePath:a+
"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};e===null?e=[t]:
e.push(t),i++}}else{let t={instancePath:a+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[t]:e.push(t),i++}}if(s.timezone!==void 0){let r=s.timezone;if(typeof r=="string"){if(d(r)<1){let t={instancePath:a+"/timezone",schemaPath:"#/properties/\
timezone/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+
"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.defaultLanguage!==
void 0&&(w(s.defaultLanguage,{instancePath:a+"/defaultLanguage",parentData:s,parentDataProperty:"defaultLanguage",rootData:l,dynamicAnchors:u})||(e=e===null?w.errors:
e.concat(w.errors),i=e.length)),s.supportedLanguages!==void 0){let r=s.supportedLanguages;if(Array.isArray(r)){if(r.length<1){let p={instancePath:a+"/supportedL\
anguages",schemaPath:"#/properties/supportedLanguages/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[p]:e.
push(p),i++}let t=r.length;for(let p=0;p<t;p++)w(r[p],{instancePath:a+"/supportedLanguages/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:u})||
(e=e===null?w.errors:e.concat(w.errors),i=e.length);let n=r.length,f;if(n>1){e:for(;n--;)for(f=n;f--;)if(fe(r[n],r[f])){let p={instancePath:a+"/supportedLanguag\
es",schemaPath:"#/properties/supportedLanguages/uniqueItems",keyword:"uniqueItems",params:{i:n,j:f},message:"must NOT have duplicate items (items ## "+f+" and "+
n+" are identical)"};e===null?e=[p]:e.push(p),i++;break e}}}else{let t={instancePath:a+"/supportedLanguages",schemaPath:"#/properties/supportedLanguages/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.position!==void 0&&(B(s.position,{instancePath:a+"/position",parentData:s,
parentDataProperty:"position",rootData:l,dynamicAnchors:u})||(e=e===null?B.errors:e.concat(B.errors),i=e.length)),s.radiusMeters!==void 0){let r=s.radiusMeters;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/radiusMeters",schemaPath:"#/properties/radiusMeters/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let t={instancePath:a+"/radiusMeter\
s",schemaPath:"#/properties/radiusMeters/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),i++}}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Y.errors=e,i===0}Y.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function H(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=H.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.branchId===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"branchId"},message:"must have required property 'branchId'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="id"||r==="branchId"||r==="manualCheck")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0){let r=s.id;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let t={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}}if(s.
branchId!==void 0){let r=s.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/branchId",schemaPath:"#/properties/branchI\
d/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}}if(s.manualCheck!==void 0&&typeof s.manualCheck!="boolea\
n"){let r={instancePath:a+"/manualCheck",schemaPath:"#/properties/manualCheck/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return H.
errors=e,i===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function P(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=P.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(!ge(s)){let r={instancePath:a,schemaPath:"#/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return P.errors=e,i===0}P.evaluated={dynamicProps:!1,dynamicItems:!1};var qe=/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;function W(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,
i=0,o=W.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.title===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="title"||r==="termsAndConditionsText"||r==="termsAndConditionsUrl"||r==="privacyGuidelinesText"||r==="privacyGuidelinesUrl")){let t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}
if(s.title!==void 0){let r=s.title;if(typeof r=="string"){if(d(r)<1){let t={instancePath:a+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/title",schemaPath:"#/properties/tit\
le/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.termsAndConditionsText!==void 0&&typeof s.termsAndConditionsText!=
"string"){let r={instancePath:a+"/termsAndConditionsText",schemaPath:"#/properties/termsAndConditionsText/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[r]:e.push(r),i++}if(s.termsAndConditionsUrl!==void 0){let r=s.termsAndConditionsUrl;if(typeof r=="string"){if(!qe.test(r)){let t={instancePath:a+
"/termsAndConditionsUrl",schemaPath:"#/properties/termsAndConditionsUrl/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?
e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/termsAndConditionsUrl",schemaPath:"#/properties/termsAndConditionsUrl/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.privacyGuidelinesText!==void 0&&typeof s.privacyGuidelinesText!="string"){let r={instancePath:a+
"/privacyGuidelinesText",schemaPath:"#/properties/privacyGuidelinesText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}if(s.privacyGuidelinesUrl!==void 0){let r=s.privacyGuidelinesUrl;if(typeof r=="string"){if(!qe.test(r)){let t={instancePath:a+"/privacyGuidelinesUrl",schemaPath:"\
#/properties/privacyGuidelinesUrl/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+
"/privacyGuidelinesUrl",schemaPath:"#/properties/privacyGuidelinesUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return W.errors=
e,i===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function J(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){
let e=null,i=0,o=J.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let t={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[t]:e.push(t),i++}
if(s.branchId===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"branchId"},message:"must have required propert\
y 'branchId'"};e===null?e=[t]:e.push(t),i++}if(s.texts===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"texts"},
message:"must have required property 'texts'"};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="id"||t==="branchId"||t==="vehicleId"||t==="version"||t==="v\
alidFrom"||t==="supersededAt"||t==="texts")){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(s.id!==void 0){let t=s.id;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){
let n={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}}if(s.
branchId!==void 0){let t=s.branchId;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:a+"/branchId",schemaPath:"#/properties/branchI\
d/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}}if(s.vehicleId!==void 0){let t=s.vehicleId;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:a+"/vehicleId",schemaPath:"#/properties/vehicleId/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),i++}}if(s.version!==void 0){let t=s.version;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:a+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="n\
umber"&&isFinite(t)&&(t<1||isNaN(t))){let n={instancePath:a+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[n]:e.push(n),i++}}if(s.validFrom!==void 0&&(P(s.validFrom,{instancePath:a+"/validFrom",parentData:s,parentDataProperty:"vali\
dFrom",rootData:l,dynamicAnchors:u})||(e=e===null?P.errors:e.concat(P.errors),i=e.length)),s.supersededAt!==void 0&&(P(s.supersededAt,{instancePath:a+"/supersed\
edAt",parentData:s,parentDataProperty:"supersededAt",rootData:l,dynamicAnchors:u})||(e=e===null?P.errors:e.concat(P.errors),i=e.length)),s.texts!==void 0){let t=s.
texts;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){let n={instancePath:a+"/texts",schemaPath:"#/properties/texts/minProperties",keyword:"\
minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[n]:e.push(n),i++}for(let n in t){let f=i;w(n,{instancePath:a+"/text\
s",parentData:t,parentDataProperty:"texts",rootData:l,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),i=e.length);var r=f===i;if(!r){let p={instancePath:a+
"/texts",schemaPath:"#/properties/texts/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"property name must be valid"};e===null?e=[p]:e.push(
p),i++}}for(let n in t)W(t[n],{instancePath:a+"/texts/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:l,dynamicAnchors:u})||
(e=e===null?W.errors:e.concat(W.errors),i=e.length)}else{let n={instancePath:a+"/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[t]:e.push(t),i++}return J.errors=e,i===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Q(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=Q.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.clientId===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"clientId"},message:"must have required property 'clientId'"};e===null?e=[r]:e.push(r),i++}if(s.clientKey===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"clientKey"},message:"must have required property 'clientKey'"};e===null?e=[r]:e.push(r),i++}
for(let r in s)if(!(r==="clientId"||r==="clientKey")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.clientId!==void 0){let r=s.clientId;if(typeof r=="string"){if(d(r)>200){let t={
instancePath:a+"/clientId",schemaPath:"#/properties/clientId/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};
e===null?e=[t]:e.push(t),i++}if(d(r)<1){let t={instancePath:a+"/clientId",schemaPath:"#/properties/clientId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.clientKey!==void 0){let r=s.clientKey;if(typeof r=="string"){if(d(r)>1024){
let t={instancePath:a+"/clientKey",schemaPath:"#/properties/clientKey/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 c\
haracters"};e===null?e=[t]:e.push(t),i++}if(d(r)<1){let t={instancePath:a+"/clientKey",schemaPath:"#/properties/clientKey/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/clientKey",schemaPath:"#/properties/clientK\
ey/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Q.errors=e,i===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ve={type:"object",additionalProperties:!1,properties:{uuid:{type:"string",format:"uuid"},email:{type:"string",format:"email",maxLength:254},emailIsVerified:{
type:"boolean",default:!1},phoneNumber:{type:"string",pattern:"^\\+[1-9][0-9]{6,14}$"},phoneIsVerified:{type:"boolean",default:!1},password:{type:"string",minLength:1,
maxLength:1024},passwordHash:{type:"string",minLength:1},totpSecret:{type:"string",pattern:"^[A-Z2-7]+$",minLength:16},providers:{type:"array",items:{$ref:"mobi\
lity.providerIdentity"}},branchId:{type:"integer"},language:{$ref:"mobility.language"},firstName:{type:"string",minLength:1,maxLength:100},lastName:{type:"strin\
g",minLength:1,maxLength:100},birthDate:{type:"string",format:"date"},street:{type:"string",minLength:1,maxLength:200},postcode:{type:"string",minLength:1,maxLength:20},
city:{type:"string",minLength:1,maxLength:100},country:{type:"string",pattern:"^[A-Z]{2}$"},customProperties:{type:"object",maxProperties:50,additionalProperties:{
type:"string",maxLength:1e3}},blocked:{type:"boolean",default:!1},paymentState:{enum:["NONE","SOURCE_ADDED","INVOICING"]},creditStatus:{enum:["UNKNOWN","OK","RE\
JECTED"]},signupSettled:{type:"boolean",default:!1},licenseVerificationState:{$ref:"mobility.proofingState"},idVerificationState:{$ref:"mobility.proofingState"},
manualVerificationState:{$ref:"mobility.proofingState"},unpaidInvoices:{type:"boolean",default:!1},runningRental:{type:"boolean",default:!1},acceptedTerms:{type:"\
array",uniqueItems:!0,items:{type:"integer"}},identityCards:{type:"array",items:{$ref:"mobility.identityCard"}},managedBy:{type:"string"},createdAt:{$ref:"mobil\
ity.moment"},deletionRequestedAt:{$ref:"mobility.moment"}},$id:"mobility.account"},_e=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,Ee=ce.date,
Be={type:"object",additionalProperties:!1,required:["provider","subject"],properties:{provider:{enum:["GAIYO","GOOGLE","APPLE","FACEBOOK","OPENID"]},subject:{type:"\
string",minLength:1}},$id:"mobility.providerIdentity"};function X(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,
i=0,o=X.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.provider===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"provider"},message:"must have required property 'provider'"};e===null?e=[r]:e.
push(r),i++}if(s.subject===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject"},message:"must have requir\
ed property 'subject'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="provider"||r==="subject")){let t={instancePath:a,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.provider!==void 0){
let r=s.provider;if(!(r==="GAIYO"||r==="GOOGLE"||r==="APPLE"||r==="FACEBOOK"||r==="OPENID")){let t={instancePath:a+"/provider",schemaPath:"#/properties/provider\
/enum",keyword:"enum",params:{allowedValues:Be.properties.provider.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}if(s.
subject!==void 0){let r=s.subject;if(typeof r=="string"){if(d(r)<1){let t={instancePath:a+"/subject",schemaPath:"#/properties/subject/minLength",keyword:"minLen\
gth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/subject",schemaPath:"#/propert\
ies/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return X.errors=e,i===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ye={enum:["NOT_STARTED","PENDING","APPROVED","REJECTED","RETRY"],$id:"mobility.proofingState"};function N(s,{instancePath:a="",parentData:y,parentDataProperty:h,
rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=N.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(s==="NOT_STARTED"||s===
"PENDING"||s==="APPROVED"||s==="REJECTED"||s==="RETRY")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ye.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return N.errors=e,i===0}N.evaluated={dynamicProps:!1,dynamicItems:!1};var Le={type:"object",
additionalProperties:!1,required:["id","type","cardNumber"],properties:{id:{type:"integer"},type:{enum:["RFID","NFC","CHIP"]},cardNumber:{type:"string",pattern:"\
^[0-9A-Za-z]{5,32}$"},label:{type:"string",minLength:1,maxLength:100},state:{enum:["ACTIVE","INACTIVE","BLOCKED"],default:"ACTIVE"},validFrom:{$ref:"mobility.mo\
ment"},validUntil:{$ref:"mobility.moment"},assignedAt:{$ref:"mobility.moment"}},$id:"mobility.identityCard"},He=new RegExp("^[0-9A-Za-z]{5,32}$","u");function ee(s,{
instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.type===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),i++}if(s.cardNumber===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"cardNumber"},message:"must have required property 'cardNumber'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="id"||r==="type"||r==="cardNumber"||r==="label"||r==="state"||r==="validFrom"||r==="validUntil"||r==="assignedAt")){let t={instancePath:a,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}
if(s.id!==void 0){let r=s.id;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}}if(s.type!==void 0){let r=s.type;if(!(r==="RFID"||r==="NFC"||r==="CHIP")){let t={
instancePath:a+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Le.properties.type.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[t]:e.push(t),i++}}if(s.cardNumber!==void 0){let r=s.cardNumber;if(typeof r=="string"){if(!He.test(r)){let t={instancePath:a+"/cardNum\
ber",schemaPath:"#/properties/cardNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Za-z]{5,32}$"},message:'must match pattern "^[0-9A-Za-z]{5,32}$"'};e===
null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/cardNumber",schemaPath:"#/properties/cardNumber/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[t]:e.push(t),i++}}if(s.label!==void 0){let r=s.label;if(typeof r=="string"){if(d(r)>100){let t={instancePath:a+"/label",schemaPath:"#/p\
roperties/label/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),i++}if(d(r)<1){let t={
instancePath:a+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[t]:e.push(t),i++}}if(s.state!==void 0){let r=s.state;if(!(r==="ACTIVE"||r==="INACTIVE"||r==="BLOCKED")){let t={instancePath:a+"/state",schemaPath:"#/pro\
perties/state/enum",keyword:"enum",params:{allowedValues:Le.properties.state.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),
i++}}s.validFrom!==void 0&&(P(s.validFrom,{instancePath:a+"/validFrom",parentData:s,parentDataProperty:"validFrom",rootData:l,dynamicAnchors:u})||(e=e===null?P.
errors:e.concat(P.errors),i=e.length)),s.validUntil!==void 0&&(P(s.validUntil,{instancePath:a+"/validUntil",parentData:s,parentDataProperty:"validUntil",rootData:l,
dynamicAnchors:u})||(e=e===null?P.errors:e.concat(P.errors),i=e.length)),s.assignedAt!==void 0&&(P(s.assignedAt,{instancePath:a+"/assignedAt",parentData:s,parentDataProperty:"\
assignedAt",rootData:l,dynamicAnchors:u})||(e=e===null?P.errors:e.concat(P.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ee.errors=e,i===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function re(s,{
instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!z.call(ve.properties,r)){let t={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.uuid!==void 0){let r=s.
uuid;if(typeof r=="string"){if(!_e.test(r)){let t={instancePath:a+"/uuid",schemaPath:"#/properties/uuid/format",keyword:"format",params:{format:"uuid"},message:'\
must match format "uuid"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/uuid",schemaPath:"#/properties/uuid/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.email!==void 0){let r=s.email;if(typeof r=="string"){if(d(r)>254){let t={instancePath:a+"/ema\
il",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters"};e===null?e=[t]:e.push(t),
i++}if(!Pe.test(r)){let t={instancePath:a+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match format "e\
mail"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[t]:e.push(t),i++}}if(s.emailIsVerified!==void 0&&typeof s.emailIsVerified!="boolean"){let r={instancePath:a+"/emailIsVerified",schemaPath:"\
#/properties/emailIsVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.phoneNumber!==void 0){let r=s.
phoneNumber;if(typeof r=="string"){if(!je.test(r)){let t={instancePath:a+"/phoneNumber",schemaPath:"#/properties/phoneNumber/pattern",keyword:"pattern",params:{
pattern:"^\\+[1-9][0-9]{6,14}$"},message:'must match pattern "^\\+[1-9][0-9]{6,14}$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/phoneNumber",schemaPath:"\
#/properties/phoneNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.phoneIsVerified!==void 0&&typeof s.
phoneIsVerified!="boolean"){let r={instancePath:a+"/phoneIsVerified",schemaPath:"#/properties/phoneIsVerified/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.password!==void 0){let r=s.password;if(typeof r=="string"){if(d(r)>1024){let t={instancePath:a+"/password",schemaPath:"\
#/properties/password/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};e===null?e=[t]:e.push(t),i++}if(d(r)<
1){let t={instancePath:a+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}}if(s.passwordHash!==void 0){let r=s.passwordHash;if(typeof r=="string"){if(d(r)<1){let t={instancePath:a+"/passwo\
rdHash",schemaPath:"#/properties/passwordHash/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.
push(t),i++}}else{let t={instancePath:a+"/passwordHash",schemaPath:"#/properties/passwordHash/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[t]:e.push(t),i++}}if(s.totpSecret!==void 0){let r=s.totpSecret;if(typeof r=="string"){if(d(r)<16){let t={instancePath:a+"/totpSecret",schemaPath:"\
#/properties/totpSecret/minLength",keyword:"minLength",params:{limit:16},message:"must NOT have fewer than 16 characters"};e===null?e=[t]:e.push(t),i++}if(!Oe.test(
r)){let t={instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/pattern",keyword:"pattern",params:{pattern:"^[A-Z2-7]+$"},message:'must match patter\
n "^[A-Z2-7]+$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/totpSecret",schemaPath:"#/properties/totpSecret/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.providers!==void 0){let r=s.providers;if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++)
X(r[n],{instancePath:a+"/providers/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:u})||(e=e===null?X.errors:e.concat(X.errors),i=e.length)}else{
let t={instancePath:a+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(
t),i++}}if(s.branchId!==void 0){let r=s.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/branchId",schemaPath:"#/prope\
rties/branchId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}}if(s.language!==void 0&&(w(s.language,{instancePath:a+
"/language",parentData:s,parentDataProperty:"language",rootData:l,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),s.firstName!==void 0){
let r=s.firstName;if(typeof r=="string"){if(d(r)>100){let t={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/maxLength",keyword:"maxLength",params:{
limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),i++}if(d(r)<1){let t={instancePath:a+"/firstName",schemaPath:"#/properties\
/firstName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+
"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.lastName!==
void 0){let r=s.lastName;if(typeof r=="string"){if(d(r)>100){let t={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/maxLength",keyword:"maxLength",
params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),i++}if(d(r)<1){let t={instancePath:a+"/lastName",schemaPath:"#/pro\
perties/lastName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+
"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.birthDate!==
void 0){let r=s.birthDate;if(typeof r=="string"){if(!Ee(r)){let t={instancePath:a+"/birthDate",schemaPath:"#/properties/birthDate/format",keyword:"format",params:{
format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/birthDate",schemaPath:"#/properties/birthDate/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.street!==void 0){let r=s.street;if(typeof r=="string"){if(d(r)>
200){let t={instancePath:a+"/street",schemaPath:"#/properties/street/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 char\
acters"};e===null?e=[t]:e.push(t),i++}if(d(r)<1){let t={instancePath:a+"/street",schemaPath:"#/properties/street/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/street",schemaPath:"#/properties/street/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.postcode!==void 0){let r=s.postcode;if(typeof r=="string"){if(d(r)>20){
let t={instancePath:a+"/postcode",schemaPath:"#/properties/postcode/maxLength",keyword:"maxLength",params:{limit:20},message:"must NOT have more than 20 charact\
ers"};e===null?e=[t]:e.push(t),i++}if(d(r)<1){let t={instancePath:a+"/postcode",schemaPath:"#/properties/postcode/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/postcode",schemaPath:"#/properties/postcode/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.city!==void 0){let r=s.city;if(typeof r=="string"){if(d(r)>100){let t={
instancePath:a+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?
e=[t]:e.push(t),i++}if(d(r)<1){let t={instancePath:a+"/city",schemaPath:"#/properties/city/minLength",keyword:"minLength",params:{limit:1},message:"must NOT hav\
e fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.country!==void 0){let r=s.country;if(typeof r=="string"){if(!be.test(r)){let t={instancePath:a+
"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[t]:e.
push(t),i++}}else{let t={instancePath:a+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),i++}}if(s.customProperties!==void 0){let r=s.customProperties;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let t={instancePath:a+
"/customProperties",schemaPath:"#/properties/customProperties/maxProperties",keyword:"maxProperties",params:{limit:50},message:"must NOT have more than 50 prope\
rties"};e===null?e=[t]:e.push(t),i++}for(let t in r){let n=r[t];if(typeof n=="string"){if(d(n)>1e3){let f={instancePath:a+"/customProperties/"+t.replace(/~/g,"~\
0").replace(/\//g,"~1"),schemaPath:"#/properties/customProperties/additionalProperties/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have \
more than 1000 characters"};e===null?e=[f]:e.push(f),i++}}else{let f={instancePath:a+"/customProperties/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/customProperties/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),i++}}}else{let t={
instancePath:a+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),i++}}if(s.blocked!==void 0&&typeof s.blocked!="boolean"){let r={instancePath:a+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.paymentState!==void 0){let r=s.paymentState;if(!(r==="NONE"||r==="SOURCE_ADDED"||r===
"INVOICING")){let t={instancePath:a+"/paymentState",schemaPath:"#/properties/paymentState/enum",keyword:"enum",params:{allowedValues:ve.properties.paymentState.
enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}if(s.creditStatus!==void 0){let r=s.creditStatus;if(!(r==="UNKNOWN"||r===
"OK"||r==="REJECTED")){let t={instancePath:a+"/creditStatus",schemaPath:"#/properties/creditStatus/enum",keyword:"enum",params:{allowedValues:ve.properties.creditStatus.
enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}if(s.signupSettled!==void 0&&typeof s.signupSettled!="boolean"){let r={
instancePath:a+"/signupSettled",schemaPath:"#/properties/signupSettled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.
push(r),i++}if(s.licenseVerificationState!==void 0&&(N(s.licenseVerificationState,{instancePath:a+"/licenseVerificationState",parentData:s,parentDataProperty:"l\
icenseVerificationState",rootData:l,dynamicAnchors:u})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)),s.idVerificationState!==void 0&&(N(s.idVerificationState,
{instancePath:a+"/idVerificationState",parentData:s,parentDataProperty:"idVerificationState",rootData:l,dynamicAnchors:u})||(e=e===null?N.errors:e.concat(N.errors),
i=e.length)),s.manualVerificationState!==void 0&&(N(s.manualVerificationState,{instancePath:a+"/manualVerificationState",parentData:s,parentDataProperty:"manual\
VerificationState",rootData:l,dynamicAnchors:u})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)),s.unpaidInvoices!==void 0&&typeof s.unpaidInvoices!="bool\
ean"){let r={instancePath:a+"/unpaidInvoices",schemaPath:"#/properties/unpaidInvoices/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[r]:e.push(r),i++}if(s.runningRental!==void 0&&typeof s.runningRental!="boolean"){let r={instancePath:a+"/runningRental",schemaPath:"#/properties/running\
Rental/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.acceptedTerms!==void 0){let r=s.acceptedTerms;if(Array.
isArray(r)){let t=r.length;for(let p=0;p<t;p++){let m=r[p];if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let c={instancePath:a+"/acceptedTerms/"+p,schemaPath:"\
#/properties/acceptedTerms/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[c]:e.push(c),i++}}let n=r.length,f;if(n>1){
let p={};for(;n--;){let m=r[n];if(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)){if(typeof p[m]=="number"){f=p[m];let c={instancePath:a+"/acceptedTerms",schemaPath:"\
#/properties/acceptedTerms/uniqueItems",keyword:"uniqueItems",params:{i:n,j:f},message:"must NOT have duplicate items (items ## "+f+" and "+n+" are identical)"};
e===null?e=[c]:e.push(c),i++;break}p[m]=n}}}}else{let t={instancePath:a+"/acceptedTerms",schemaPath:"#/properties/acceptedTerms/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.identityCards!==void 0){let r=s.identityCards;if(Array.isArray(r)){let t=r.length;for(let n=0;n<
t;n++)ee(r[n],{instancePath:a+"/identityCards/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:u})||(e=e===null?ee.errors:e.concat(ee.errors),i=e.
length)}else{let t={instancePath:a+"/identityCards",schemaPath:"#/properties/identityCards/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[t]:e.push(t),i++}}if(s.managedBy!==void 0&&typeof s.managedBy!="string"){let r={instancePath:a+"/managedBy",schemaPath:"#/properties/managedBy/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}s.createdAt!==void 0&&(P(s.createdAt,{instancePath:a+"/createdAt",parentData:s,
parentDataProperty:"createdAt",rootData:l,dynamicAnchors:u})||(e=e===null?P.errors:e.concat(P.errors),i=e.length)),s.deletionRequestedAt!==void 0&&(P(s.deletionRequestedAt,
{instancePath:a+"/deletionRequestedAt",parentData:s,parentDataProperty:"deletionRequestedAt",rootData:l,dynamicAnchors:u})||(e=e===null?P.errors:e.concat(P.errors),
i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return re.
errors=e,i===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function te(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){
let e=null,i=0,o=te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r===
"branches"||r==="vehicles"||r==="terms"||r==="clients"||r==="accounts")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.branches!==void 0){let r=s.branches;if(Array.isArray(
r)){let t=r.length;for(let n=0;n<t;n++)Y(r[n],{instancePath:a+"/branches/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:u})||(e=e===null?Y.errors:
e.concat(Y.errors),i=e.length)}else{let t={instancePath:a+"/branches",schemaPath:"#/properties/branches/type",keyword:"type",params:{type:"array"},message:"must\
 be array"};e===null?e=[t]:e.push(t),i++}}if(s.vehicles!==void 0){let r=s.vehicles;if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++)H(r[n],{instancePath:a+
"/vehicles/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:u})||(e=e===null?H.errors:e.concat(H.errors),i=e.length)}else{let t={instancePath:a+"\
/vehicles",schemaPath:"#/properties/vehicles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.terms!==void 0){
let r=s.terms;if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++)J(r[n],{instancePath:a+"/terms/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:u})||
(e=e===null?J.errors:e.concat(J.errors),i=e.length)}else{let t={instancePath:a+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.clients!==void 0){let r=s.clients;if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++)Q(r[n],{instancePath:a+
"/clients/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:u})||(e=e===null?Q.errors:e.concat(Q.errors),i=e.length)}else{let t={instancePath:a+"/\
clients",schemaPath:"#/properties/clients/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.accounts!==void 0){
let r=s.accounts;if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++)re(r[n],{instancePath:a+"/accounts/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:u})||
(e=e===null?re.errors:e.concat(re.errors),i=e.length)}else{let t={instancePath:a+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return te.errors=e,i===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var We={type:"object",additionalProperties:!1,
properties:{code:{$ref:"codePolicy"},password:{$ref:"passwordPolicy"},lockout:{$ref:"lockoutPolicy"},session:{$ref:"sessionPolicy"},token:{$ref:"tokenPolicy"},totp:{
$ref:"totpPolicy"},deletion:{$ref:"deletionPolicy"},rateLimit:{$ref:"rateLimitPolicy"},enumerationSafe:{type:"boolean"},age:{$ref:"agePolicy"},approval:{$ref:"a\
pprovalPolicy"},stepUp:{$ref:"stepUpPolicy"},autoApproveProofing:{type:"boolean"},strictProblem:{type:"boolean"},tenantDefaults:{$ref:"tenant.settings"},tenants:{
type:"object",additionalProperties:{$ref:"tenant.settings"}}},$id:"tenant.policy"},ye={type:"object",additionalProperties:!1,properties:{checkinPolicy:{enum:["n\
oIdentification","none","partial","full"]},lockEmail:{type:"boolean"},persistWithoutFlow:{type:"boolean"},challengeType:{enum:["auto","otp","emailLink"]},country:{
type:"string",pattern:"^[A-Z]{2}$"},languages:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",pattern:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"}},defaultLanguage:{
type:"string",pattern:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},socialProviders:{type:"array",uniqueItems:!0,items:{enum:["facebook","google","apple","line"]}},flows:{type:"\
object",additionalProperties:{$ref:"tenant.flow"}},providers:{type:"object",propertyNames:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},additionalProperties:{$ref:"tenan\
t.provider"}}},$id:"tenant.settings"},Ne=new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]+)*$","u"),Je={type:"object",additionalProperties:!1,required:["requiredFields","ch\
allenge"],properties:{requiredFields:{type:"array",uniqueItems:!0,items:{type:"string",minLength:1}},status:{enum:["PREREGISTERED","REGISTERED","ACTIVE"]},challenge:{
type:"boolean"}},$id:"tenant.flow"};function se(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=se.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.requiredFields===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"requiredFields"},message:"must have required property 'requiredFields'"};e===null?e=[r]:e.push(
r),i++}if(s.challenge===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"challenge"},message:"must have require\
d property 'challenge'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="requiredFields"||r==="status"||r==="challenge")){let t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}
if(s.requiredFields!==void 0){let r=s.requiredFields;if(Array.isArray(r)){let t=r.length;for(let p=0;p<t;p++){let m=r[p];if(typeof m=="string"){if(d(m)<1){let c={
instancePath:a+"/requiredFields/"+p,schemaPath:"#/properties/requiredFields/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[c]:e.push(c),i++}}else{let c={instancePath:a+"/requiredFields/"+p,schemaPath:"#/properties/requiredFields/items/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),i++}}let n=r.length,f;if(n>1){let p={};for(;n--;){let m=r[n];if(typeof m=="string"){
if(typeof p[m]=="number"){f=p[m];let c={instancePath:a+"/requiredFields",schemaPath:"#/properties/requiredFields/uniqueItems",keyword:"uniqueItems",params:{i:n,
j:f},message:"must NOT have duplicate items (items ## "+f+" and "+n+" are identical)"};e===null?e=[c]:e.push(c),i++;break}p[m]=n}}}}else{let t={instancePath:a+"\
/requiredFields",schemaPath:"#/properties/requiredFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.
status!==void 0){let r=s.status;if(!(r==="PREREGISTERED"||r==="REGISTERED"||r==="ACTIVE")){let t={instancePath:a+"/status",schemaPath:"#/properties/status/enum",
keyword:"enum",params:{allowedValues:Je.properties.status.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}if(s.challenge!==
void 0&&typeof s.challenge!="boolean"){let r={instancePath:a+"/challenge",schemaPath:"#/properties/challenge/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return se.errors=e,i===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ie(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=ie.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.proof===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"proof"},message:"must have required property 'proof'"};e===null?e=[r]:e.push(r),i++}if(s.subject===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject"},message:"must have required property 'subject'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="proof"||r==="subject"||r==="email"||r==="firstName"||r==="lastName")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.proof!==void 0){let r=s.proof;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let t={instancePath:a+"/proof",schemaPath:"#/properties/proof/minProperties",keyword:"minProperties",params:{
limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(typeof r[t]!="string"){let n={instancePath:a+"/proof/"+
t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/proof/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),i++}}else{let t={instancePath:a+"/proof",schemaPath:"#/properties/proof/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[t]:e.push(t),i++}}if(s.subject!==void 0){let r=s.subject;if(typeof r=="string"){if(d(r)<1){let t={instancePath:a+"/subject",schemaPath:"#/pro\
perties/subject/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+
"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.email!==void 0){
let r=s.email;if(typeof r=="string"){if(d(r)>254){let t={instancePath:a+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit:254},
message:"must NOT have more than 254 characters"};e===null?e=[t]:e.push(t),i++}if(!Pe.test(r)){let t={instancePath:a+"/email",schemaPath:"#/properties/email/for\
mat",keyword:"format",params:{format:"email"},message:'must match format "email"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/email",schemaPath:"\
#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.firstName!==void 0){let r=s.firstName;
if(typeof r=="string"){if(d(r)>100){let t={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),i++}if(d(r)<1){let t={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/firstName",schemaPath:"\
#/properties/firstName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.lastName!==void 0){let r=s.lastName;
if(typeof r=="string"){if(d(r)>100){let t={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),i++}if(d(r)<1){let t={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/lastName",schemaPath:"\
#/properties/lastName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ie.errors=e,i===0}ie.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ae(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=ae.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.members===void 0){let r={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"members"},message:"must have required property 'members'"};e===null?e=[r]:e.push(r),i++}if(s.accepted===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"accepted"},message:"must have required property 'accepted'"};e===null?e=[r]:e.
push(r),i++}for(let r in s)if(!(r==="members"||r==="bareMember"||r==="accepted")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.members!==void 0){let r=s.members;if(Array.
isArray(r)){if(r.length<1){let p={instancePath:a+"/members",schemaPath:"#/properties/members/minItems",keyword:"minItems",params:{limit:1},message:"must NOT hav\
e fewer than 1 items"};e===null?e=[p]:e.push(p),i++}let t=r.length;for(let p=0;p<t;p++){let m=r[p];if(typeof m=="string"){if(d(m)<1){let c={instancePath:a+"/mem\
bers/"+p,schemaPath:"#/properties/members/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[c]:
e.push(c),i++}}else{let c={instancePath:a+"/members/"+p,schemaPath:"#/properties/members/items/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[c]:e.push(c),i++}}let n=r.length,f;if(n>1){let p={};for(;n--;){let m=r[n];if(typeof m=="string"){if(typeof p[m]=="number"){f=p[m];let c={instancePath:a+
"/members",schemaPath:"#/properties/members/uniqueItems",keyword:"uniqueItems",params:{i:n,j:f},message:"must NOT have duplicate items (items ## "+f+" and "+n+"\
 are identical)"};e===null?e=[c]:e.push(c),i++;break}p[m]=n}}}}else{let t={instancePath:a+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.bareMember!==void 0){let r=s.bareMember;if(typeof r=="string"){if(d(r)<1){let t={instancePath:a+
"/bareMember",schemaPath:"#/properties/bareMember/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:
e.push(t),i++}}else{let t={instancePath:a+"/bareMember",schemaPath:"#/properties/bareMember/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),i++}}if(s.accepted!==void 0){let r=s.accepted;if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++)ie(r[n],{instancePath:a+"/accepte\
d/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:u})||(e=e===null?ie.errors:e.concat(ie.errors),i=e.length)}else{let t={instancePath:a+"/accept\
ed",schemaPath:"#/properties/accepted/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ae.errors=e,i===0}ae.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function F(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=F.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!z.call(ye.properties,t)){let n={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),i++}if(s.checkinPolicy!==void 0){let t=s.checkinPolicy;if(!(t==="noIdentification"||t==="none"||t==="partial"||t==="full")){let n={instancePath:a+
"/checkinPolicy",schemaPath:"#/properties/checkinPolicy/enum",keyword:"enum",params:{allowedValues:ye.properties.checkinPolicy.enum},message:"must be equal to o\
ne of the allowed values"};e===null?e=[n]:e.push(n),i++}}if(s.lockEmail!==void 0&&typeof s.lockEmail!="boolean"){let t={instancePath:a+"/lockEmail",schemaPath:"\
#/properties/lockEmail/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.persistWithoutFlow!==void 0&&typeof s.
persistWithoutFlow!="boolean"){let t={instancePath:a+"/persistWithoutFlow",schemaPath:"#/properties/persistWithoutFlow/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.challengeType!==void 0){let t=s.challengeType;if(!(t==="auto"||t==="otp"||t==="emailLink")){let n={
instancePath:a+"/challengeType",schemaPath:"#/properties/challengeType/enum",keyword:"enum",params:{allowedValues:ye.properties.challengeType.enum},message:"mus\
t be equal to one of the allowed values"};e===null?e=[n]:e.push(n),i++}}if(s.country!==void 0){let t=s.country;if(typeof t=="string"){if(!be.test(t)){let n={instancePath:a+
"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[n]:e.
push(n),i++}}else{let n={instancePath:a+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),i++}}if(s.languages!==void 0){let t=s.languages;if(Array.isArray(t)){if(t.length<1){let m={instancePath:a+"/languages",schemaPath:"#/properties/\
languages/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[m]:e.push(m),i++}let n=t.length;for(let m=0;m<n;m++){
let c=t[m];if(typeof c=="string"){if(!Ne.test(c)){let k={instancePath:a+"/languages/"+m,schemaPath:"#/properties/languages/items/pattern",keyword:"pattern",params:{
pattern:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},message:'must match pattern "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"'};e===null?e=[k]:e.push(k),i++}}else{let k={instancePath:a+"/\
languages/"+m,schemaPath:"#/properties/languages/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),i++}}let f=t.
length,p;if(f>1){let m={};for(;f--;){let c=t[f];if(typeof c=="string"){if(typeof m[c]=="number"){p=m[c];let k={instancePath:a+"/languages",schemaPath:"#/propert\
ies/languages/uniqueItems",keyword:"uniqueItems",params:{i:f,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+f+" are identical)"};e===null?e=[
k]:e.push(k),i++;break}m[c]=f}}}}else{let n={instancePath:a+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[n]:e.push(n),i++}}if(s.defaultLanguage!==void 0){let t=s.defaultLanguage;if(typeof t=="string"){if(!Ne.test(t)){let n={instancePath:a+
"/defaultLanguage",schemaPath:"#/properties/defaultLanguage/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},message:'must match patte\
rn "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/defaultLanguage",schemaPath:"#/properties/defaultLanguage/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(s.socialProviders!==void 0){let t=s.socialProviders;if(Array.isArray(t)){
let n=t.length;for(let m=0;m<n;m++){let c=t[m];if(!(c==="facebook"||c==="google"||c==="apple"||c==="line")){let k={instancePath:a+"/socialProviders/"+m,schemaPath:"\
#/properties/socialProviders/items/enum",keyword:"enum",params:{allowedValues:ye.properties.socialProviders.items.enum},message:"must be equal to one of the all\
owed values"};e===null?e=[k]:e.push(k),i++}}let f=t.length,p;if(f>1){e:for(;f--;)for(p=f;p--;)if(fe(t[f],t[p])){let m={instancePath:a+"/socialProviders",schemaPath:"\
#/properties/socialProviders/uniqueItems",keyword:"uniqueItems",params:{i:f,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+f+" are identical)"};
e===null?e=[m]:e.push(m),i++;break e}}}else{let n={instancePath:a+"/socialProviders",schemaPath:"#/properties/socialProviders/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(s.flows!==void 0){let t=s.flows;if(t&&typeof t=="object"&&!Array.isArray(t))for(let n in t)se(
t[n],{instancePath:a+"/flows/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:l,dynamicAnchors:u})||(e=e===null?se.errors:e.
concat(se.errors),i=e.length);else{let n={instancePath:a+"/flows",schemaPath:"#/properties/flows/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[n]:e.push(n),i++}}if(s.providers!==void 0){let t=s.providers;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let n in t){let f=i;if(typeof n==
"string"&&!Ae.test(n)){let p={instancePath:a+"/providers",schemaPath:"#/properties/providers/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]\
+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',propertyName:n};e===null?e=[p]:e.push(p),i++}var r=f===i;if(!r){let p={instancePath:a+
"/providers",schemaPath:"#/properties/providers/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"property name must be valid"};e===null?e=
[p]:e.push(p),i++}}for(let n in t)ae(t[n],{instancePath:a+"/providers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:l,dynamicAnchors:u})||
(e=e===null?ae.errors:e.concat(ae.errors),i=e.length)}else{let n={instancePath:a+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),i++}return F.errors=e,i===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ne(s,{instancePath:a="",parentData:y,
parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&
typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!z.call(We.properties,r)){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.code!==void 0&&(A(s.code,{instancePath:a+
"/code",parentData:s,parentDataProperty:"code",rootData:l,dynamicAnchors:u})||(e=e===null?A.errors:e.concat(A.errors),i=e.length)),s.password!==void 0&&(j(s.password,
{instancePath:a+"/password",parentData:s,parentDataProperty:"password",rootData:l,dynamicAnchors:u})||(e=e===null?j.errors:e.concat(j.errors),i=e.length)),s.lockout!==
void 0&&(S(s.lockout,{instancePath:a+"/lockout",parentData:s,parentDataProperty:"lockout",rootData:l,dynamicAnchors:u})||(e=e===null?S.errors:e.concat(S.errors),
i=e.length)),s.session!==void 0&&(I(s.session,{instancePath:a+"/session",parentData:s,parentDataProperty:"session",rootData:l,dynamicAnchors:u})||(e=e===null?I.
errors:e.concat(I.errors),i=e.length)),s.token!==void 0&&(D(s.token,{instancePath:a+"/token",parentData:s,parentDataProperty:"token",rootData:l,dynamicAnchors:u})||
(e=e===null?D.errors:e.concat(D.errors),i=e.length)),s.totp!==void 0&&(x(s.totp,{instancePath:a+"/totp",parentData:s,parentDataProperty:"totp",rootData:l,dynamicAnchors:u})||
(e=e===null?x.errors:e.concat(x.errors),i=e.length)),s.deletion!==void 0&&(q(s.deletion,{instancePath:a+"/deletion",parentData:s,parentDataProperty:"deletion",rootData:l,
dynamicAnchors:u})||(e=e===null?q.errors:e.concat(q.errors),i=e.length)),s.rateLimit!==void 0&&(L(s.rateLimit,{instancePath:a+"/rateLimit",parentData:s,parentDataProperty:"\
rateLimit",rootData:l,dynamicAnchors:u})||(e=e===null?L.errors:e.concat(L.errors),i=e.length)),s.enumerationSafe!==void 0&&typeof s.enumerationSafe!="boolean"){
let r={instancePath:a+"/enumerationSafe",schemaPath:"#/properties/enumerationSafe/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[r]:e.push(r),i++}if(s.age!==void 0&&($(s.age,{instancePath:a+"/age",parentData:s,parentDataProperty:"age",rootData:l,dynamicAnchors:u})||(e=e===null?$.errors:
e.concat($.errors),i=e.length)),s.approval!==void 0&&(T(s.approval,{instancePath:a+"/approval",parentData:s,parentDataProperty:"approval",rootData:l,dynamicAnchors:u})||
(e=e===null?T.errors:e.concat(T.errors),i=e.length)),s.stepUp!==void 0&&(O(s.stepUp,{instancePath:a+"/stepUp",parentData:s,parentDataProperty:"stepUp",rootData:l,
dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),i=e.length)),s.autoApproveProofing!==void 0&&typeof s.autoApproveProofing!="boolean"){let r={instancePath:a+
"/autoApproveProofing",schemaPath:"#/properties/autoApproveProofing/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(
r),i++}if(s.strictProblem!==void 0&&typeof s.strictProblem!="boolean"){let r={instancePath:a+"/strictProblem",schemaPath:"#/properties/strictProblem/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.tenantDefaults!==void 0&&(F(s.tenantDefaults,{instancePath:a+"/tenant\
Defaults",parentData:s,parentDataProperty:"tenantDefaults",rootData:l,dynamicAnchors:u})||(e=e===null?F.errors:e.concat(F.errors),i=e.length)),s.tenants!==void 0){
let r=s.tenants;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r)F(r[t],{instancePath:a+"/tenants/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,
parentDataProperty:t,rootData:l,dynamicAnchors:u})||(e=e===null?F.errors:e.concat(F.errors),i=e.length);else{let t={instancePath:a+"/tenants",schemaPath:"#/prop\
erties/tenants/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ne.errors=e,i===0}ne.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var $e={type:"object",additionalProperties:!1,properties:{id:{type:"string",pattern:"^[A-Za-z0-9_-]{1,100}$"},status:{enum:["PREREGISTERED","REGISTERED","ACTIVE"],
default:"REGISTERED"},email:{type:"string",format:"email",maxLength:254},emailVerified:{type:"boolean",default:!1},phone:{type:"string",pattern:"^\\+[1-9][0-9]{6\
,14}$"},phoneVerified:{type:"boolean",default:!1},language:{type:"string",pattern:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},providers:{type:"array",items:{$ref:"tenant.id\
entity"}},externalIdentifiers:{type:"object",maxProperties:50,additionalProperties:{$ref:"tenant.number"}},consents:{type:"object",maxProperties:50,additionalProperties:{
type:"boolean"}},profile:{$ref:"tenant.profile"},blocked:{type:"boolean",default:!1},createdAt:{type:"string",format:"date-time"}},$id:"tenant.customer"},Qe=new RegExp(
"^[A-Za-z0-9_-]{1,100}$","u");function oe(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=oe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.provider===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"provider"},message:"must have required property 'provider'"};e===null?e=[r]:e.push(r),i++}if(s.subject===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject"},message:"must have required property 'subject'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="provider"||r==="subject")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.provider!==void 0){let r=s.provider;if(typeof r=="string"){if(!Ae.test(r)){let t={instancePath:a+
"/provider",schemaPath:"#/properties/provider/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a\
-z0-9]+)*$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.subject!==void 0){let r=s.subject;if(typeof r=="string"){if(d(r)<1){let t={instancePath:a+"/subject",
schemaPath:"#/properties/subject/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}else{
let t={instancePath:a+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return oe.errors=
e,i===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=pe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.value===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!=="value"){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.
push(t),i++}if(s.value!==void 0){let r=s.value;if(typeof r=="string"){if(d(r)>200){let t={instancePath:a+"/value",schemaPath:"#/properties/value/maxLength",keyword:"\
maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[t]:e.push(t),i++}if(d(r)<1){let t={instancePath:a+"/value",schemaPath:"\
#/properties/value/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+
"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return pe.errors=e,i===0}pe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function le(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0,o=le.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>100){let r={instancePath:a,schemaPath:"#/maxProperti\
es",keyword:"maxProperties",params:{limit:100},message:"must NOT have more than 100 properties"};e===null?e=[r]:e.push(r),i++}if(s.firstName!==void 0){let r=s.firstName;
if(typeof r=="string"){if(d(r)>100){let t={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.lastName!==void 0){let r=s.lastName;if(typeof r=="string"){if(d(r)>100){
let t={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 chara\
cters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}}if(s.birthDate!==void 0){let r=s.birthDate;if(typeof r=="string"){if(!Ee(r)){let t={instancePath:a+"/birthDate",schemaPath:"\
#/properties/birthDate/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+
"/birthDate",schemaPath:"#/properties/birthDate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.gender!==
void 0){let r=s.gender;if(typeof r=="string"){if(d(r)>50){let t={instancePath:a+"/gender",schemaPath:"#/properties/gender/maxLength",keyword:"maxLength",params:{
limit:50},message:"must NOT have more than 50 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/gender",schemaPath:"#/properties/gender/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.address!==void 0){let r=s.address;if(!(r&&typeof r=="obje\
ct"&&!Array.isArray(r))){let t={instancePath:a+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),i++}return le.errors=e,i===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function me(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,
dynamicAnchors:u={}}={}){let e=null,i=0,o=me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!z.call($e.properties,r)){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!Qe.test(r)){let t={instancePath:a+
"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,100}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,100}$"'};e===
null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[t]:e.push(t),i++}}if(s.status!==void 0){let r=s.status;if(!(r==="PREREGISTERED"||r==="REGISTERED"||r==="ACTIVE")){let t={instancePath:a+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:$e.properties.status.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.
push(t),i++}}if(s.email!==void 0){let r=s.email;if(typeof r=="string"){if(d(r)>254){let t={instancePath:a+"/email",schemaPath:"#/properties/email/maxLength",keyword:"\
maxLength",params:{limit:254},message:"must NOT have more than 254 characters"};e===null?e=[t]:e.push(t),i++}if(!Pe.test(r)){let t={instancePath:a+"/email",schemaPath:"\
#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match format "email"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+
"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.emailVerified!==
void 0&&typeof s.emailVerified!="boolean"){let r={instancePath:a+"/emailVerified",schemaPath:"#/properties/emailVerified/type",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.phone!==void 0){let r=s.phone;if(typeof r=="string"){if(!je.test(r)){let t={instancePath:a+"/\
phone",schemaPath:"#/properties/phone/pattern",keyword:"pattern",params:{pattern:"^\\+[1-9][0-9]{6,14}$"},message:'must match pattern "^\\+[1-9][0-9]{6,14}$"'};
e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[t]:e.push(t),i++}}if(s.phoneVerified!==void 0&&typeof s.phoneVerified!="boolean"){let r={instancePath:a+"/phoneVerified",schemaPath:"#/proper\
ties/phoneVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.language!==void 0){let r=s.language;
if(typeof r=="string"){if(!Ne.test(r)){let t={instancePath:a+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2,\
3}(-[A-Za-z0-9]+)*$"},message:'must match pattern "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/language",schemaPath:"\
#/properties/language/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.providers!==void 0){let r=s.providers;
if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++)oe(r[n],{instancePath:a+"/providers/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:u})||
(e=e===null?oe.errors:e.concat(oe.errors),i=e.length)}else{let t={instancePath:a+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.externalIdentifiers!==void 0){let r=s.externalIdentifiers;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(Object.keys(r).length>50){let t={instancePath:a+"/externalIdentifiers",schemaPath:"#/properties/externalIdentifiers/maxProperties",keyword:"maxProperties",
params:{limit:50},message:"must NOT have more than 50 properties"};e===null?e=[t]:e.push(t),i++}for(let t in r)pe(r[t],{instancePath:a+"/externalIdentifiers/"+t.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:t,rootData:l,dynamicAnchors:u})||(e=e===null?pe.errors:e.concat(pe.errors),i=e.length)}else{
let t={instancePath:a+"/externalIdentifiers",schemaPath:"#/properties/externalIdentifiers/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[t]:e.push(t),i++}}if(s.consents!==void 0){let r=s.consents;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let t={instancePath:a+
"/consents",schemaPath:"#/properties/consents/maxProperties",keyword:"maxProperties",params:{limit:50},message:"must NOT have more than 50 properties"};e===null?
e=[t]:e.push(t),i++}for(let t in r)if(typeof r[t]!="boolean"){let n={instancePath:a+"/consents/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properti\
es/consents/additionalProperties/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),i++}}else{let t={instancePath:a+
"/consents",schemaPath:"#/properties/consents/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}if(s.profile!==
void 0&&(le(s.profile,{instancePath:a+"/profile",parentData:s,parentDataProperty:"profile",rootData:l,dynamicAnchors:u})||(e=e===null?le.errors:e.concat(le.errors),
i=e.length)),s.blocked!==void 0&&typeof s.blocked!="boolean"){let r={instancePath:a+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.createdAt!==void 0){let r=s.createdAt;if(typeof r=="string"){if(!ge(r)){let t={instancePath:a+
"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[t]:e.push(
t),i++}}else{let t={instancePath:a+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return me.errors=e,i===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,
dynamicAnchors:u={}}={}){let e=null,i=0,o=ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(r!=="customers"){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.customers!==void 0){let r=s.customers;if(Array.isArray(r)){let t=r.length;for(let n=0;n<
t;n++)me(r[n],{instancePath:a+"/customers/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:u})||(e=e===null?me.errors:e.concat(me.errors),i=e.length)}else{
let t={instancePath:a+"/customers",schemaPath:"#/properties/customers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(
t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ue.errors=
e,i===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function he(s,{instancePath:a="",parentData:y,parentDataProperty:h,rootData:l=s,dynamicAnchors:u={}}={}){
let e=null,i=0,o=he.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){
let f={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[f]:e.
push(f),i++}if(s.description===void 0){let f={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"},message:"must hav\
e required property 'description'"};e===null?e=[f]:e.push(f),i++}for(let f in s)if(!(f==="name"||f==="description"||f==="seed"||f==="extends"||f==="clock"||f===
"apis")){let p={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additiona\
l properties"};e===null?e=[p]:e.push(p),i++}if(s.name!==void 0){let f=s.name;if(typeof f=="string"){if(d(f)>63){let p={instancePath:a+"/name",schemaPath:"#/prop\
erties/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters"};e===null?e=[p]:e.push(p),i++}if(!Ae.test(f)){let p={
instancePath:a+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-\
9]+(-[a-z0-9]+)*$"'};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(s.description!==void 0){let f=s.description;if(typeof f=="string"){if(d(f)<1){let p={instancePath:a+"\
/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[
p]:e.push(p),i++}}else{let p={instancePath:a+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[p]:e.push(p),i++}}if(s.seed!==void 0){let f=s.seed;if(typeof f=="string"){if(d(f)>200){let p={instancePath:a+"/seed",schemaPath:"#/properties\
/seed/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[p]:e.push(p),i++}if(d(f)<1){let p={instancePath:a+
"/seed",schemaPath:"#/properties/seed/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),
i++}}else{let p={instancePath:a+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(
p),i++}}if(s.extends!==void 0){let f=s.extends;if(Array.isArray(f)){if(f.length>20){let m={instancePath:a+"/extends",schemaPath:"#/properties/extends/maxItems",
keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?e=[m]:e.push(m),i++}if(f.length<1){let m={instancePath:a+"/extends",schemaPath:"\
#/properties/extends/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[m]:e.push(m),i++}let p=f.length;for(let m=0;m<
p;m++)V(f[m],{instancePath:a+"/extends/"+m,parentData:f,parentDataProperty:m,rootData:l,dynamicAnchors:u})||(e=e===null?V.errors:e.concat(V.errors),i=e.length)}else{
let p={instancePath:a+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}
if(s.clock!==void 0&&(R(s.clock,{instancePath:a+"/clock",parentData:s,parentDataProperty:"clock",rootData:l,dynamicAnchors:u})||(e=e===null?R.errors:e.concat(R.
errors),i=e.length)),s.apis!==void 0){let f=s.apis;if(f&&typeof f=="object"&&!Array.isArray(f)){for(let p in f)if(!(p==="merchant"||p==="mobility"||p==="tenant")){
let m={instancePath:a+"/apis",schemaPath:"#/properties/apis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT\
 have additional properties"};e===null?e=[m]:e.push(m),i++}if(f.merchant!==void 0){let p=f.merchant;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let m in p)
if(!(m==="policy"||m==="tenants")){let c={instancePath:a+"/apis/merchant",schemaPath:"#/properties/apis/properties/merchant/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),i++}if(p.policy!==void 0&&(U(p.policy,{instancePath:a+
"/apis/merchant/policy",parentData:p,parentDataProperty:"policy",rootData:l,dynamicAnchors:u})||(e=e===null?U.errors:e.concat(U.errors),i=e.length)),p.tenants!==
void 0){let m=p.tenants;if(m&&typeof m=="object"&&!Array.isArray(m)){for(let c in m){let k=i;v(c,{instancePath:a+"/apis/merchant/tenants",parentData:m,parentDataProperty:"\
tenants",rootData:l,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),i=e.length);var r=k===i;if(!r){let C={instancePath:a+"/apis/merchant/tenants",schemaPath:"\
#/properties/apis/properties/merchant/properties/tenants/propertyNames",keyword:"propertyNames",params:{propertyName:c},message:"property name must be valid"};e===
null?e=[C]:e.push(C),i++}}for(let c in m)Z(m[c],{instancePath:a+"/apis/merchant/tenants/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:c,
rootData:l,dynamicAnchors:u})||(e=e===null?Z.errors:e.concat(Z.errors),i=e.length)}else{let c={instancePath:a+"/apis/merchant/tenants",schemaPath:"#/properties/\
apis/properties/merchant/properties/tenants/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),i++}}}else{let m={instancePath:a+
"/apis/merchant",schemaPath:"#/properties/apis/properties/merchant/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),
i++}}if(f.mobility!==void 0){let p=f.mobility;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let m in p)if(!(m==="policy"||m==="tenants")){let c={instancePath:a+
"/apis/mobility",schemaPath:"#/properties/apis/properties/mobility/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"m\
ust NOT have additional properties"};e===null?e=[c]:e.push(c),i++}if(p.policy!==void 0&&(K(p.policy,{instancePath:a+"/apis/mobility/policy",parentData:p,parentDataProperty:"\
policy",rootData:l,dynamicAnchors:u})||(e=e===null?K.errors:e.concat(K.errors),i=e.length)),p.tenants!==void 0){let m=p.tenants;if(m&&typeof m=="object"&&!Array.
isArray(m)){for(let c in m){let k=i;v(c,{instancePath:a+"/apis/mobility/tenants",parentData:m,parentDataProperty:"tenants",rootData:l,dynamicAnchors:u})||(e=e===
null?v.errors:e.concat(v.errors),i=e.length);var t=k===i;if(!t){let C={instancePath:a+"/apis/mobility/tenants",schemaPath:"#/properties/apis/properties/mobility\
/properties/tenants/propertyNames",keyword:"propertyNames",params:{propertyName:c},message:"property name must be valid"};e===null?e=[C]:e.push(C),i++}}for(let c in m)
te(m[c],{instancePath:a+"/apis/mobility/tenants/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:c,rootData:l,dynamicAnchors:u})||(e=e===
null?te.errors:e.concat(te.errors),i=e.length)}else{let c={instancePath:a+"/apis/mobility/tenants",schemaPath:"#/properties/apis/properties/mobility/properties/\
tenants/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),i++}}}else{let m={instancePath:a+"/apis/mobility",schemaPath:"\
#/properties/apis/properties/mobility/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),i++}}if(f.tenant!==void 0){
let p=f.tenant;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let m in p)if(!(m==="policy"||m==="tenants")){let c={instancePath:a+"/apis/tenant",schemaPath:"#\
/properties/apis/properties/tenant/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properti\
es"};e===null?e=[c]:e.push(c),i++}if(p.policy!==void 0&&(ne(p.policy,{instancePath:a+"/apis/tenant/policy",parentData:p,parentDataProperty:"policy",rootData:l,dynamicAnchors:u})||
(e=e===null?ne.errors:e.concat(ne.errors),i=e.length)),p.tenants!==void 0){let m=p.tenants;if(m&&typeof m=="object"&&!Array.isArray(m)){for(let c in m){let k=i;
v(c,{instancePath:a+"/apis/tenant/tenants",parentData:m,parentDataProperty:"tenants",rootData:l,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),i=e.
length);var n=k===i;if(!n){let C={instancePath:a+"/apis/tenant/tenants",schemaPath:"#/properties/apis/properties/tenant/properties/tenants/propertyNames",keyword:"\
propertyNames",params:{propertyName:c},message:"property name must be valid"};e===null?e=[C]:e.push(C),i++}}for(let c in m)ue(m[c],{instancePath:a+"/apis/tenant\
/tenants/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:c,rootData:l,dynamicAnchors:u})||(e=e===null?ue.errors:e.concat(ue.errors),i=
e.length)}else{let c={instancePath:a+"/apis/tenant/tenants",schemaPath:"#/properties/apis/properties/tenant/properties/tenants/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[c]:e.push(c),i++}}}else{let m={instancePath:a+"/apis/tenant",schemaPath:"#/properties/apis/properties/tenant/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),i++}}}else{let p={instancePath:a+"/apis",schemaPath:"#/properties/apis/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}}else{let f={instancePath:a,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),i++}return he.errors=e,i===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pr=Te;
/** Whether a value is a scenario; if not, `errors` says why. */
export const validate: Validate = pr;

/** The schema without its descriptions, to name what is known at a place. */
export const schema: SchemaNode = {"type":"object","additionalProperties":false,"required":["name","description"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":63},"description":{"type":"string","minLength":1},"seed":{"type":"string","minLength":1,"maxLength":200},"extends":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/scenarioName"}},"clock":{"$ref":"#/$defs/clock"},"apis":{"type":"object","additionalProperties":false,"properties":{"merchant":{"type":"object","additionalProperties":false,"properties":{"policy":{"$ref":"#/$defs/merchant.policy"},"tenants":{"type":"object","propertyNames":{"$ref":"#/$defs/tenantName"},"additionalProperties":{"$ref":"#/$defs/merchant.tenant"}}}},"mobility":{"type":"object","additionalProperties":false,"properties":{"policy":{"$ref":"#/$defs/mobility.policy"},"tenants":{"type":"object","propertyNames":{"$ref":"#/$defs/tenantName"},"additionalProperties":{"$ref":"#/$defs/mobility.tenant"}}}},"tenant":{"type":"object","additionalProperties":false,"properties":{"policy":{"$ref":"#/$defs/tenant.policy"},"tenants":{"type":"object","propertyNames":{"$ref":"#/$defs/tenantName"},"additionalProperties":{"$ref":"#/$defs/tenant.tenant"}}}}}}},"$defs":{"scenarioName":{"type":"string","x-names-scenario":true,"maxLength":63},"clock":{"type":"object","additionalProperties":false,"required":["at"],"properties":{"at":{"type":"string","format":"date-time"},"frozen":{"type":"boolean","default":false}}},"tenantName":{"type":"string","pattern":"^[a-z0-9]+([_-][a-z0-9]+)*$","maxLength":63},"seconds":{"type":"integer","minimum":0},"policy":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/codePolicy"},"password":{"$ref":"#/$defs/passwordPolicy"},"lockout":{"$ref":"#/$defs/lockoutPolicy"},"session":{"$ref":"#/$defs/sessionPolicy"},"token":{"$ref":"#/$defs/tokenPolicy"},"totp":{"$ref":"#/$defs/totpPolicy"},"deletion":{"$ref":"#/$defs/deletionPolicy"},"rateLimit":{"$ref":"#/$defs/rateLimitPolicy"},"enumerationSafe":{"type":"boolean"},"age":{"$ref":"#/$defs/agePolicy"},"approval":{"$ref":"#/$defs/approvalPolicy"},"stepUp":{"$ref":"#/$defs/stepUpPolicy"},"autoApproveProofing":{"type":"boolean"}}},"codePolicy":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["fixed","per-recipient","sequence","random"]},"fixedCode":{"type":"string","minLength":1,"maxLength":64},"sequence":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"maxLength":64}},"length":{"type":"integer","minimum":1,"maximum":20},"lifetimeSeconds":{"$ref":"#/$defs/seconds"},"maxAttempts":{"type":"integer","minimum":1},"resendCooldownSeconds":{"$ref":"#/$defs/seconds"},"linkCooldownSeconds":{"$ref":"#/$defs/seconds"},"linkLifetimeSeconds":{"$ref":"#/$defs/seconds"},"byPurpose":{"type":"object","additionalProperties":false,"properties":{"sign-in":{"$ref":"#/$defs/purposePolicy"},"second-factor":{"$ref":"#/$defs/purposePolicy"},"verify-identifier":{"$ref":"#/$defs/purposePolicy"},"reset-password":{"$ref":"#/$defs/purposePolicy"},"step-up":{"$ref":"#/$defs/purposePolicy"},"bind-authenticator":{"$ref":"#/$defs/purposePolicy"},"accept-invite":{"$ref":"#/$defs/purposePolicy"}}}}},"purposePolicy":{"type":"object","additionalProperties":false,"properties":{"lifetimeSeconds":{"$ref":"#/$defs/seconds"},"maxAttempts":{"type":"integer","minimum":1},"resendCooldownSeconds":{"$ref":"#/$defs/seconds"},"maxSends":{"type":"integer","minimum":1}}},"approvalPolicy":{"type":"object","additionalProperties":false,"properties":{"lifetimeSeconds":{"$ref":"#/$defs/seconds"},"maxSends":{"type":"integer","minimum":1}}},"stepUpPolicy":{"type":"object","additionalProperties":false,"properties":{"rememberSeconds":{"$ref":"#/$defs/seconds"},"onBinding":{"type":"boolean"}}},"passwordPolicy":{"type":"object","additionalProperties":false,"properties":{"minLength":{"type":"integer","minimum":0},"maxLength":{"type":"integer","minimum":1},"mustContain":{"type":"array","items":{"enum":["lower-case","upper-case","digit","symbol"]}},"historySize":{"type":"integer","minimum":0},"expireAfterSeconds":{"type":"integer","minimum":1},"blocklist":{"type":"array","items":{"type":"string"}},"hashIterations":{"type":"integer","minimum":1}}},"lockoutPolicy":{"type":"object","additionalProperties":false,"properties":{"maxFailures":{"type":"integer","minimum":0},"lockSeconds":{"$ref":"#/$defs/seconds"},"windowSeconds":{"$ref":"#/$defs/seconds"}}},"sessionPolicy":{"type":"object","additionalProperties":false,"properties":{"idleSeconds":{"$ref":"#/$defs/seconds"},"absoluteSeconds":{"$ref":"#/$defs/seconds"},"pendingSeconds":{"$ref":"#/$defs/seconds"}}},"tokenPolicy":{"type":"object","additionalProperties":false,"properties":{"accessSeconds":{"type":"integer","minimum":1},"refreshSeconds":{"type":"integer","minimum":0},"rotateRefresh":{"type":"boolean"},"invalidatePrevious":{"type":"boolean"},"reuseEndsSession":{"type":"boolean"}}},"totpPolicy":{"type":"object","additionalProperties":false,"properties":{"digits":{"type":"integer","minimum":6,"maximum":8},"stepSeconds":{"type":"integer","minimum":1},"driftSteps":{"type":"integer","minimum":0},"maxAttempts":{"type":"integer","minimum":1},"secondFactor":{"enum":["disabled","optional","mandatory"]}}},"deletionPolicy":{"type":"object","additionalProperties":false,"properties":{"graceSeconds":{"$ref":"#/$defs/seconds"}}},"rateLimitPolicy":{"type":"object","additionalProperties":false,"properties":{"windows":{"type":"array","maxItems":10,"items":{"type":"object","additionalProperties":false,"required":["requests","windowSeconds"],"properties":{"requests":{"type":"integer","minimum":1},"windowSeconds":{"type":"integer","minimum":1}}}},"requests":{"type":"integer","minimum":0},"windowSeconds":{"type":"integer","minimum":1}}},"agePolicy":{"type":"object","additionalProperties":false,"properties":{"minimumYears":{"type":"integer","minimum":0},"maximumYears":{"type":"integer","minimum":0}}},"merchant.policy":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/codePolicy"},"password":{"$ref":"#/$defs/passwordPolicy"},"lockout":{"$ref":"#/$defs/lockoutPolicy"},"session":{"$ref":"#/$defs/sessionPolicy"},"token":{"$ref":"#/$defs/tokenPolicy"},"totp":{"$ref":"#/$defs/totpPolicy"},"deletion":{"$ref":"#/$defs/deletionPolicy"},"rateLimit":{"$ref":"#/$defs/rateLimitPolicy"},"enumerationSafe":{"type":"boolean"},"age":{"$ref":"#/$defs/agePolicy"},"approval":{"$ref":"#/$defs/approvalPolicy"},"stepUp":{"$ref":"#/$defs/stepUpPolicy"},"autoApproveProofing":{"type":"boolean"},"otp":{"type":"object","additionalProperties":false,"properties":{"strictAuthorization":{"type":"boolean"}}},"requireEmailVerification":{"type":"boolean"},"cookie":{"type":"object","additionalProperties":false,"properties":{"secure":{"type":"boolean"}}},"vpn":{"type":"boolean"},"signOut":{"type":"object","additionalProperties":false,"properties":{"killsAccess":{"type":"boolean"}}},"cashierMakesCompany":{"type":"boolean"}}},"merchant.tenant":{"type":"object","additionalProperties":false,"properties":{"companies":{"type":"array","x-unique":["name"],"items":{"$ref":"#/$defs/merchant.organisation"}},"associations":{"type":"array","x-unique":["name"],"items":{"$ref":"#/$defs/merchant.organisation"}},"users":{"type":"array","x-unique":["id","email"],"items":{"$ref":"#/$defs/merchant.user"}}}},"merchant.organisation":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200}}},"merchant.user":{"type":"object","additionalProperties":false,"required":["email","role","firstName","lastName"],"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{24}$"},"email":{"type":"string","format":"email","maxLength":254},"emailVerified":{"type":"boolean","default":false},"password":{"type":"string","minLength":1,"maxLength":1024},"role":{"enum":["Manager","SuperManager","Cashier","Observer","Association","SimpleUser","SuperAdmin","Service"]},"firstName":{"type":"string","minLength":1,"maxLength":100},"lastName":{"type":"string","minLength":1,"maxLength":100},"company":{"type":"string","x-refers-to":"companies.name"},"association":{"type":"string","x-refers-to":"associations.name"},"phoneNumber":{"type":"string","pattern":"^\\+[1-9][0-9]{6,14}$"},"phoneNumberCountry":{"type":"string","pattern":"^[A-Z]{2}$"},"lang":{"enum":["fr","en"]},"totpSecret":{"type":"string","pattern":"^[A-Z2-7]+$","minLength":16},"twoFactorEnabled":{"type":"boolean"},"kybStatus":{"enum":["PENDING","APPROVED"],"default":"PENDING"},"blocked":{"type":"boolean","default":false},"createdAt":{"type":"string","format":"date-time"}}},"mobility.policy":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/codePolicy"},"password":{"$ref":"#/$defs/passwordPolicy"},"lockout":{"$ref":"#/$defs/lockoutPolicy"},"session":{"$ref":"#/$defs/sessionPolicy"},"token":{"$ref":"#/$defs/tokenPolicy"},"totp":{"$ref":"#/$defs/totpPolicy"},"deletion":{"$ref":"#/$defs/deletionPolicy"},"rateLimit":{"$ref":"#/$defs/rateLimitPolicy"},"enumerationSafe":{"type":"boolean"},"age":{"$ref":"#/$defs/agePolicy"},"approval":{"$ref":"#/$defs/approvalPolicy"},"stepUp":{"$ref":"#/$defs/stepUpPolicy"},"autoApproveProofing":{"type":"boolean"},"signature":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["hmac","presence","off","custom"]},"appSecret":{"type":"string","minLength":1},"appSecrets":{"type":"object","additionalProperties":{"type":"string","minLength":1}},"maxAgeSeconds":{"type":"integer","minimum":0},"maxAheadSeconds":{"type":"integer","minimum":0}}},"signInMethods":{"type":"object","additionalProperties":false,"properties":{"password":{"type":"boolean"},"gaiyo":{"type":"boolean"},"providers":{"type":"array","items":{"type":"string","pattern":"^[A-Z]+$"}},"openidIssuers":{"type":"array","items":{"type":"string","minLength":1}}}},"strictEnvelope":{"type":"boolean"},"requiredAtSignUp":{"type":"array","uniqueItems":true,"items":{"enum":["email","phoneNumber","birthDate","country"]}},"defaultBranchId":{"type":"integer"},"rental":{"$ref":"#/$defs/mobility.rentalPolicy"}}},"mobility.tenant":{"type":"object","additionalProperties":false,"properties":{"branches":{"type":"array","x-unique":["id","code"],"items":{"$ref":"#/$defs/mobility.branch"}},"vehicles":{"type":"array","x-unique":["id"],"items":{"$ref":"#/$defs/mobility.vehicle"}},"terms":{"type":"array","x-unique":["id"],"items":{"$ref":"#/$defs/mobility.terms"}},"clients":{"type":"array","x-unique":["clientId"],"items":{"$ref":"#/$defs/mobility.client"}},"accounts":{"type":"array","x-unique":["uuid","email","phoneNumber"],"items":{"$ref":"#/$defs/mobility.account"}}}},"mobility.language":{"enum":["en","de","fr","nl","es","it"]},"mobility.proofingState":{"enum":["NOT_STARTED","PENDING","APPROVED","REJECTED","RETRY"]},"mobility.moment":{"type":"string","format":"date-time"},"mobility.rentalPolicy":{"type":"object","additionalProperties":false,"properties":{"requiredFields":{"type":"array","uniqueItems":true,"items":{"enum":["email","phoneNumber","firstName","lastName","birthDate","street","postcode","city","country"]}},"verified":{"type":"array","uniqueItems":true,"items":{"enum":["phoneNumber","email"]}},"license":{"type":"boolean"},"manualCheck":{"type":"boolean"},"signUpFee":{"type":"boolean"}}},"mobility.branch":{"type":"object","additionalProperties":false,"required":["id","code","names","country","currency","timezone","defaultLanguage","supportedLanguages","position","radiusMeters"],"properties":{"id":{"type":"integer"},"code":{"type":"string","minLength":1,"maxLength":50},"names":{"$ref":"#/$defs/mobility.names"},"parentId":{"type":"integer","x-refers-to":"branches.id"},"billable":{"type":"boolean","default":false},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"currency":{"type":"string","pattern":"^[A-Z]{3}$"},"timezone":{"type":"string","minLength":1},"defaultLanguage":{"$ref":"#/$defs/mobility.language"},"supportedLanguages":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/mobility.language"}},"position":{"$ref":"#/$defs/mobility.position"},"radiusMeters":{"type":"integer","minimum":0}}},"mobility.names":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/mobility.language"},"additionalProperties":{"type":"string","minLength":1,"maxLength":100}},"mobility.position":{"type":"object","additionalProperties":false,"required":["lat","lng"],"properties":{"lat":{"type":"number","minimum":-90,"maximum":90},"lng":{"type":"number","minimum":-180,"maximum":180}}},"mobility.vehicle":{"type":"object","additionalProperties":false,"required":["id","branchId"],"properties":{"id":{"type":"integer"},"branchId":{"type":"integer","x-refers-to":"branches.id"},"manualCheck":{"type":"boolean","default":false}}},"mobility.terms":{"type":"object","additionalProperties":false,"required":["id","branchId","texts"],"properties":{"id":{"type":"integer"},"branchId":{"type":"integer","x-refers-to":"branches.id"},"vehicleId":{"type":"integer","x-refers-to":"vehicles.id"},"version":{"type":"integer","minimum":1,"default":1},"validFrom":{"$ref":"#/$defs/mobility.moment"},"supersededAt":{"$ref":"#/$defs/mobility.moment"},"texts":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/mobility.language"},"additionalProperties":{"$ref":"#/$defs/mobility.termsText"}}}},"mobility.termsText":{"type":"object","additionalProperties":false,"required":["title"],"properties":{"title":{"type":"string","minLength":1},"termsAndConditionsText":{"type":"string"},"termsAndConditionsUrl":{"type":"string","format":"uri"},"privacyGuidelinesText":{"type":"string"},"privacyGuidelinesUrl":{"type":"string","format":"uri"}}},"mobility.client":{"type":"object","additionalProperties":false,"required":["clientId","clientKey"],"properties":{"clientId":{"type":"string","minLength":1,"maxLength":200},"clientKey":{"type":"string","minLength":1,"maxLength":1024}}},"mobility.account":{"type":"object","additionalProperties":false,"properties":{"uuid":{"type":"string","format":"uuid"},"email":{"type":"string","format":"email","maxLength":254},"emailIsVerified":{"type":"boolean","default":false},"phoneNumber":{"type":"string","pattern":"^\\+[1-9][0-9]{6,14}$"},"phoneIsVerified":{"type":"boolean","default":false},"password":{"type":"string","minLength":1,"maxLength":1024},"passwordHash":{"type":"string","minLength":1},"totpSecret":{"type":"string","pattern":"^[A-Z2-7]+$","minLength":16},"providers":{"type":"array","items":{"$ref":"#/$defs/mobility.providerIdentity"}},"branchId":{"type":"integer","x-refers-to":"branches.id"},"language":{"$ref":"#/$defs/mobility.language"},"firstName":{"type":"string","minLength":1,"maxLength":100},"lastName":{"type":"string","minLength":1,"maxLength":100},"birthDate":{"type":"string","format":"date"},"street":{"type":"string","minLength":1,"maxLength":200},"postcode":{"type":"string","minLength":1,"maxLength":20},"city":{"type":"string","minLength":1,"maxLength":100},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"customProperties":{"type":"object","maxProperties":50,"additionalProperties":{"type":"string","maxLength":1000}},"blocked":{"type":"boolean","default":false},"paymentState":{"enum":["NONE","SOURCE_ADDED","INVOICING"]},"creditStatus":{"enum":["UNKNOWN","OK","REJECTED"]},"signupSettled":{"type":"boolean","default":false},"licenseVerificationState":{"$ref":"#/$defs/mobility.proofingState"},"idVerificationState":{"$ref":"#/$defs/mobility.proofingState"},"manualVerificationState":{"$ref":"#/$defs/mobility.proofingState"},"unpaidInvoices":{"type":"boolean","default":false},"runningRental":{"type":"boolean","default":false},"acceptedTerms":{"type":"array","uniqueItems":true,"items":{"type":"integer","x-refers-to":"terms.id"}},"identityCards":{"type":"array","items":{"$ref":"#/$defs/mobility.identityCard"}},"managedBy":{"type":"string","x-refers-to":"clients.clientId"},"createdAt":{"$ref":"#/$defs/mobility.moment"},"deletionRequestedAt":{"$ref":"#/$defs/mobility.moment"}}},"mobility.providerIdentity":{"type":"object","additionalProperties":false,"required":["provider","subject"],"properties":{"provider":{"enum":["GAIYO","GOOGLE","APPLE","FACEBOOK","OPENID"]},"subject":{"type":"string","minLength":1}}},"mobility.identityCard":{"type":"object","additionalProperties":false,"required":["id","type","cardNumber"],"properties":{"id":{"type":"integer"},"type":{"enum":["RFID","NFC","CHIP"]},"cardNumber":{"type":"string","pattern":"^[0-9A-Za-z]{5,32}$"},"label":{"type":"string","minLength":1,"maxLength":100},"state":{"enum":["ACTIVE","INACTIVE","BLOCKED"],"default":"ACTIVE"},"validFrom":{"$ref":"#/$defs/mobility.moment"},"validUntil":{"$ref":"#/$defs/mobility.moment"},"assignedAt":{"$ref":"#/$defs/mobility.moment"}}},"tenant.policy":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/codePolicy"},"password":{"$ref":"#/$defs/passwordPolicy"},"lockout":{"$ref":"#/$defs/lockoutPolicy"},"session":{"$ref":"#/$defs/sessionPolicy"},"token":{"$ref":"#/$defs/tokenPolicy"},"totp":{"$ref":"#/$defs/totpPolicy"},"deletion":{"$ref":"#/$defs/deletionPolicy"},"rateLimit":{"$ref":"#/$defs/rateLimitPolicy"},"enumerationSafe":{"type":"boolean"},"age":{"$ref":"#/$defs/agePolicy"},"approval":{"$ref":"#/$defs/approvalPolicy"},"stepUp":{"$ref":"#/$defs/stepUpPolicy"},"autoApproveProofing":{"type":"boolean"},"strictProblem":{"type":"boolean"},"tenantDefaults":{"$ref":"#/$defs/tenant.settings"},"tenants":{"type":"object","additionalProperties":{"$ref":"#/$defs/tenant.settings"}}}},"tenant.tenant":{"type":"object","additionalProperties":false,"properties":{"customers":{"type":"array","x-unique":["id","email","phone"],"items":{"$ref":"#/$defs/tenant.customer"}}}},"tenant.settings":{"type":"object","additionalProperties":false,"properties":{"checkinPolicy":{"enum":["noIdentification","none","partial","full"]},"lockEmail":{"type":"boolean"},"persistWithoutFlow":{"type":"boolean"},"challengeType":{"enum":["auto","otp","emailLink"]},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"languages":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"}},"defaultLanguage":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},"socialProviders":{"type":"array","uniqueItems":true,"items":{"enum":["facebook","google","apple","line"]}},"flows":{"type":"object","additionalProperties":{"$ref":"#/$defs/tenant.flow"}},"providers":{"type":"object","propertyNames":{"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"#/$defs/tenant.provider"}}}},"tenant.flow":{"type":"object","additionalProperties":false,"required":["requiredFields","challenge"],"properties":{"requiredFields":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"status":{"enum":["PREREGISTERED","REGISTERED","ACTIVE"]},"challenge":{"type":"boolean"}}},"tenant.provider":{"type":"object","additionalProperties":false,"required":["members","accepted"],"properties":{"members":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"bareMember":{"type":"string","minLength":1},"accepted":{"type":"array","items":{"$ref":"#/$defs/tenant.acceptedProof"}}}},"tenant.acceptedProof":{"type":"object","additionalProperties":false,"required":["proof","subject"],"properties":{"proof":{"type":"object","minProperties":1,"additionalProperties":{"type":"string"}},"subject":{"type":"string","minLength":1},"email":{"type":"string","format":"email","maxLength":254},"firstName":{"type":"string","minLength":1,"maxLength":100},"lastName":{"type":"string","minLength":1,"maxLength":100}}},"tenant.customer":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,100}$"},"status":{"enum":["PREREGISTERED","REGISTERED","ACTIVE"],"default":"REGISTERED"},"email":{"type":"string","format":"email","maxLength":254},"emailVerified":{"type":"boolean","default":false},"phone":{"type":"string","pattern":"^\\+[1-9][0-9]{6,14}$"},"phoneVerified":{"type":"boolean","default":false},"language":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},"providers":{"type":"array","items":{"$ref":"#/$defs/tenant.identity"}},"externalIdentifiers":{"type":"object","maxProperties":50,"additionalProperties":{"$ref":"#/$defs/tenant.number"}},"consents":{"type":"object","maxProperties":50,"additionalProperties":{"type":"boolean"}},"profile":{"$ref":"#/$defs/tenant.profile"},"blocked":{"type":"boolean","default":false},"createdAt":{"type":"string","format":"date-time"}}},"tenant.identity":{"type":"object","additionalProperties":false,"required":["provider","subject"],"properties":{"provider":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"subject":{"type":"string","minLength":1}}},"tenant.number":{"type":"object","additionalProperties":false,"required":["value"],"properties":{"value":{"type":"string","minLength":1,"maxLength":200}}},"tenant.profile":{"type":"object","maxProperties":100,"properties":{"firstName":{"type":"string","maxLength":100},"lastName":{"type":"string","maxLength":100},"birthDate":{"type":"string","format":"date"},"gender":{"type":"string","maxLength":50},"address":{"type":"object"}},"additionalProperties":true}}};
