// generated from specs/scenario.yaml and specs/*/scenario.yaml, do not edit; run npm run generate
// @ts-nocheck: compiled schema, checked by its own tests
import type { SchemaNode, Validate } from "./schema.ts";

function Q(t){let n=0;for(let c=0;c<t.length;c++,n++){let y=t.charCodeAt(c),l=y>=55296&&y<=56319,u=t.charCodeAt(c+1);l&&u>=56320&&u<=57343&&c++}return n}var K={date:X,"date-time":ae,email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,
uuid:/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,uri:/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i};function X(t){let n=/^(\d{4})-(\d\d)-(\d\d)$/.
exec(t);if(!n)return!1;let[c,y,l]=[n[1],n[2],n[3]].map(Number);if(c===void 0||y===void 0||l===void 0)return!1;let e=[31,c%4===0&&(c%100!==0||c%400===0)?29:28,31,
30,31,30,31,31,30,31,30,31];return l>=1&&l<=(e[y-1]??0)}function ae(t){let n=/^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;return/[t ]/i.
test(t.charAt(10))&&X(t.slice(0,10))&&n.test(t.slice(11))}function B(t,n){if(t===n)return!0;if(typeof t!="object"||typeof n!="object"||!t||!n||Array.isArray(t)!==Array.isArray(n))return!1;let[c,y]=[Object.entries(t),new Map(
Object.entries(n))];return c.length===y.size&&c.every(([l,u])=>y.has(l)&&B(u,y.get(l)))}var te=_;var f=Q,oe=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");var ie=K["date-time"];function k(t,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=k.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.at===void 0){let r={instancePath:n,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"at"},message:"must have required property 'at'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="at"||
r==="frozen")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have add\
itional properties"};e===null?e=[s]:e.push(s),i++}if(t.at!==void 0){let r=t.at;if(typeof r=="string"){if(!ie(r)){let s={instancePath:n+"/at",schemaPath:"#/prope\
rties/at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+
"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.frozen!==void 0&&typeof t.
frozen!="boolean"){let r={instancePath:n+"/frozen",schemaPath:"#/properties/frozen/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return k.errors=e,i===0}k.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var H={type:"object",additionalProperties:!1,properties:{code:{$ref:"codePolicy"},
password:{$ref:"passwordPolicy"},lockout:{$ref:"lockoutPolicy"},session:{$ref:"sessionPolicy"},token:{$ref:"tokenPolicy"},totp:{$ref:"totpPolicy"},deletion:{$ref:"\
deletionPolicy"},rateLimit:{$ref:"rateLimitPolicy"},enumerationSafe:{type:"boolean"},age:{$ref:"agePolicy"},autoApproveProofing:{type:"boolean"},signature:{type:"\
object",additionalProperties:!1,properties:{mode:{enum:["hmac","presence","off","custom"]},appSecret:{type:"string",minLength:1},appSecrets:{type:"object",additionalProperties:{
type:"string",minLength:1}},maxAgeSeconds:{type:"integer",minimum:0},maxAheadSeconds:{type:"integer",minimum:0}}},signInMethods:{type:"object",additionalProperties:!1,
properties:{password:{type:"boolean"},gaiyo:{type:"boolean"},providers:{type:"array",items:{type:"string",pattern:"^[A-Z]+$"}},openidIssuers:{type:"array",items:{
type:"string",minLength:1}}}},strictEnvelope:{type:"boolean"},requiredAtSignUp:{type:"array",uniqueItems:!0,items:{enum:["email","phoneNumber","birthDate","coun\
try"]}},defaultBranchId:{type:"integer"},rental:{$ref:"mobility.rentalPolicy"}},$id:"mobility.policy"},W=Object.prototype.hasOwnProperty,Y=B,pe={type:"object",additionalProperties:!1,
properties:{mode:{enum:["fixed","per-recipient","sequence","random"]},fixedCode:{type:"string",minLength:1,maxLength:64},sequence:{type:"array",minItems:1,items:{
type:"string",minLength:1,maxLength:64}},length:{type:"integer",minimum:1,maximum:20},lifetimeSeconds:{$ref:"seconds"},maxAttempts:{type:"integer",minimum:1},resendCooldownSeconds:{
$ref:"seconds"},linkLifetimeSeconds:{$ref:"seconds"}},$id:"codePolicy"};function h(t,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=h.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let r={instancePath:n,schemaPath:"#\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}return h.errors=e,i===0}h.evaluated={dynamicProps:!1,
dynamicItems:!1};function v(t,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=v.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="mode"||r==="fixedCode"||r==="sequence"||r===
"length"||r==="lifetimeSeconds"||r==="maxAttempts"||r==="resendCooldownSeconds"||r==="linkLifetimeSeconds")){let s={instancePath:n,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.mode!==void 0){
let r=t.mode;if(!(r==="fixed"||r==="per-recipient"||r==="sequence"||r==="random")){let s={instancePath:n+"/mode",schemaPath:"#/properties/mode/enum",keyword:"en\
um",params:{allowedValues:pe.properties.mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.fixedCode!==void 0){
let r=t.fixedCode;if(typeof r=="string"){if(f(r)>64){let s={instancePath:n+"/fixedCode",schemaPath:"#/properties/fixedCode/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters"};e===null?e=[s]:e.push(s),i++}if(f(r)<1){let s={instancePath:n+"/fixedCode",schemaPath:"#/properties/f\
ixedCode/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+
"/fixedCode",schemaPath:"#/properties/fixedCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.sequence!==
void 0){let r=t.sequence;if(Array.isArray(r)){if(r.length<1){let a={instancePath:n+"/sequence",schemaPath:"#/properties/sequence/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),i++}let s=r.length;for(let a=0;a<s;a++){let p=r[a];if(typeof p=="string"){if(f(p)>
64){let m={instancePath:n+"/sequence/"+a,schemaPath:"#/properties/sequence/items/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more th\
an 64 characters"};e===null?e=[m]:e.push(m),i++}if(f(p)<1){let m={instancePath:n+"/sequence/"+a,schemaPath:"#/properties/sequence/items/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),i++}}else{let m={instancePath:n+"/sequence/"+a,schemaPath:"#/p\
roperties/sequence/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),i++}}}else{let s={instancePath:n+"/seque\
nce",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.length!==void 0){let r=t.
length;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)){if(r>20||isNaN(r)){let s={instancePath:n+"/length",schemaPath:"\
#/properties/length/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 20"};e===null?e=[s]:e.push(s),i++}if(r<1||isNaN(r)){let s={
instancePath:n+"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[s]:e.push(
s),i++}}}if(t.lifetimeSeconds!==void 0&&(h(t.lifetimeSeconds,{instancePath:n+"/lifetimeSeconds",parentData:t,parentDataProperty:"lifetimeSeconds",rootData:l,dynamicAnchors:u})||
(e=e===null?h.errors:e.concat(h.errors),i=e.length)),t.maxAttempts!==void 0){let r=t.maxAttempts;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={
instancePath:n+"/maxAttempts",schemaPath:"#/properties/maxAttempts/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(
s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:n+"/maxAttempts",schemaPath:"#/properties/maxAttempts/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}t.resendCooldownSeconds!==void 0&&(h(t.resendCooldownSeconds,{instancePath:n+
"/resendCooldownSeconds",parentData:t,parentDataProperty:"resendCooldownSeconds",rootData:l,dynamicAnchors:u})||(e=e===null?h.errors:e.concat(h.errors),i=e.length)),
t.linkLifetimeSeconds!==void 0&&(h(t.linkLifetimeSeconds,{instancePath:n+"/linkLifetimeSeconds",parentData:t,parentDataProperty:"linkLifetimeSeconds",rootData:l,
dynamicAnchors:u})||(e=e===null?h.errors:e.concat(h.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return v.errors=e,i===0}v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var me={type:"object",additionalProperties:!1,
properties:{minLength:{type:"integer",minimum:0},maxLength:{type:"integer",minimum:1},mustContain:{type:"array",items:{enum:["lower-case","upper-case","digit","\
symbol"]}},blocklist:{type:"array",items:{type:"string"}},hashIterations:{type:"integer",minimum:1}},$id:"passwordPolicy"};function N(t,{instancePath:n="",parentData:c,
parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=N.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="minLength"||r==="maxLength"||r==="mustContain"||r==="blocklist"||r==="hashIterations")){let s={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.minLength!==void 0){let r=t.minLength;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/minLength",schemaPath:"\
#/properties/minLength/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&
(r<0||isNaN(r))){let s={instancePath:n+"/minLength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must\
 be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.maxLength!==void 0){let r=t.maxLength;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:n+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}if(t.mustContain!==void 0){let r=t.mustContain;if(Array.isArray(r)){let s=r.length;for(let a=0;a<
s;a++){let p=r[a];if(!(p==="lower-case"||p==="upper-case"||p==="digit"||p==="symbol")){let m={instancePath:n+"/mustContain/"+a,schemaPath:"#/properties/mustCont\
ain/items/enum",keyword:"enum",params:{allowedValues:me.properties.mustContain.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[m]:
e.push(m),i++}}}else{let s={instancePath:n+"/mustContain",schemaPath:"#/properties/mustContain/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[s]:e.push(s),i++}}if(t.blocklist!==void 0){let r=t.blocklist;if(Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++)if(typeof r[a]!="string"){let p={
instancePath:n+"/blocklist/"+a,schemaPath:"#/properties/blocklist/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(
p),i++}}else{let s={instancePath:n+"/blocklist",schemaPath:"#/properties/blocklist/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[s]:e.push(s),i++}}if(t.hashIterations!==void 0){let r=t.hashIterations;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/hash\
Iterations",schemaPath:"#/properties/hashIterations/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:n+"/hashIterations",schemaPath:"#/properties/hashIterations/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return N.errors=e,i===0}N.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function I(t,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=I.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="maxFailures"||r==="lockSeconds")){let s={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.maxFailures!==void 0){let r=t.maxFailures;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/maxFailures",schemaPath:"\
#/properties/maxFailures/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&
(r<0||isNaN(r))){let s={instancePath:n+"/maxFailures",schemaPath:"#/properties/maxFailures/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[s]:e.push(s),i++}}t.lockSeconds!==void 0&&(h(t.lockSeconds,{instancePath:n+"/lockSeconds",parentData:t,parentDataProperty:"lockSecond\
s",rootData:l,dynamicAnchors:u})||(e=e===null?h.errors:e.concat(h.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return I.errors=e,i===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function A(t,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=A.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="idleSeconds"||r==="absoluteSeconds")){let s={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}t.idleSeconds!==void 0&&(h(t.idleSeconds,{instancePath:n+"/idleSeconds",parentData:t,parentDataProperty:"idleSeconds",rootData:l,dynamicAnchors:u})||
(e=e===null?h.errors:e.concat(h.errors),i=e.length)),t.absoluteSeconds!==void 0&&(h(t.absoluteSeconds,{instancePath:n+"/absoluteSeconds",parentData:t,parentDataProperty:"\
absoluteSeconds",rootData:l,dynamicAnchors:u})||(e=e===null?h.errors:e.concat(h.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return A.errors=e,i===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function S(t,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=S.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="accessSeconds"||r==="refreshSeconds"||r==="rotateRef\
resh"||r==="invalidatePrevious"||r==="reuseEndsSession")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.accessSeconds!==void 0){let r=t.accessSeconds;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/accessSeconds",schemaPath:"#/properties/accessSeconds/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:n+"/accessSeconds",schemaPath:"#/properties\
/accessSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}if(t.refreshSeconds!==void 0){let r=t.
refreshSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/refreshSeconds",schemaPath:"#/properties/refreshSeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:n+
"/refreshSeconds",schemaPath:"#/properties/refreshSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[s]:e.push(
s),i++}}if(t.rotateRefresh!==void 0&&typeof t.rotateRefresh!="boolean"){let r={instancePath:n+"/rotateRefresh",schemaPath:"#/properties/rotateRefresh/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.invalidatePrevious!==void 0&&typeof t.invalidatePrevious!="boolean"){
let r={instancePath:n+"/invalidatePrevious",schemaPath:"#/properties/invalidatePrevious/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[r]:e.push(r),i++}if(t.reuseEndsSession!==void 0&&typeof t.reuseEndsSession!="boolean"){let r={instancePath:n+"/reuseEndsSession",schemaPath:"#/prope\
rties/reuseEndsSession/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return S.errors=e,i===0}S.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var le={type:"object",additionalProperties:!1,properties:{digits:{type:"integer",minimum:6,maximum:8},stepSeconds:{type:"integer",minimum:1},driftSteps:{
type:"integer",minimum:0},maxAttempts:{type:"integer",minimum:1},secondFactor:{enum:["disabled","optional","mandatory"]}},$id:"totpPolicy"};function x(t,{instancePath:n="",
parentData:c,parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=x.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="digits"||r==="stepSeconds"||r==="driftSteps"||r==="maxAttempts"||r==="secondFactor")){
let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[s]:e.push(s),i++}if(t.digits!==void 0){let r=t.digits;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/digits",
schemaPath:"#/properties/digits/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(
r)){if(r>8||isNaN(r)){let s={instancePath:n+"/digits",schemaPath:"#/properties/digits/maximum",keyword:"maximum",params:{comparison:"<=",limit:8},message:"must \
be <= 8"};e===null?e=[s]:e.push(s),i++}if(r<6||isNaN(r)){let s={instancePath:n+"/digits",schemaPath:"#/properties/digits/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:6},message:"must be >= 6"};e===null?e=[s]:e.push(s),i++}}}if(t.stepSeconds!==void 0){let r=t.stepSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let s={instancePath:n+"/stepSeconds",schemaPath:"#/properties/stepSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:n+"/stepSeconds",schemaPath:"#/properties/stepSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}if(t.driftSteps!==void 0){let r=t.driftSteps;if(!(typeof r=="num\
ber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/driftSteps",schemaPath:"#/properties/driftSteps/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:n+"/driftSteps",schemaPath:"#/properties\
/driftSteps/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.maxAttempts!==void 0){let r=t.
maxAttempts;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/maxAttempts",schemaPath:"#/properties/maxAttempts/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:n+
"/maxAttempts",schemaPath:"#/properties/maxAttempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[s]:e.push(s),
i++}}if(t.secondFactor!==void 0){let r=t.secondFactor;if(!(r==="disabled"||r==="optional"||r==="mandatory")){let s={instancePath:n+"/secondFactor",schemaPath:"#\
/properties/secondFactor/enum",keyword:"enum",params:{allowedValues:le.properties.secondFactor.enum},message:"must be equal to one of the allowed values"};e===null?
e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return x.errors=e,i===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function L(t,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=L.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(r!=="graceSeconds"){let s={instancePath:n,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}t.graceSeconds!==
void 0&&(h(t.graceSeconds,{instancePath:n+"/graceSeconds",parentData:t,parentDataProperty:"graceSeconds",rootData:l,dynamicAnchors:u})||(e=e===null?h.errors:e.concat(
h.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return L.errors=e,i===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function q(t,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=q.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="requests"||r==="windowSeconds")){let s={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.requests!==void 0){let r=t.requests;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/requests",schemaPath:"#/p\
roperties/requests/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||
isNaN(r))){let s={instancePath:n+"/requests",schemaPath:"#/properties/requests/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[s]:e.push(s),i++}}if(t.windowSeconds!==void 0){let r=t.windowSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/windowSeconds",schemaPath:"#/properties/windowSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:n+"/windowSeconds",schemaPath:"#/properties/windowSeconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return q.errors=e,i===0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function D(t,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=D.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="minimumYears"||r==="maximumYears")){let s={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.minimumYears!==void 0){let r=t.minimumYears;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/minimumYears",schemaPath:"\
#/properties/minimumYears/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&
(r<0||isNaN(r))){let s={instancePath:n+"/minimumYears",schemaPath:"#/properties/minimumYears/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.maximumYears!==void 0){let r=t.maximumYears;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/maximumYears",schemaPath:"#/properties/maximumYears/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:n+"/maximumYears",schemaPath:"#/properties/maximumYears/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return D.errors=e,i===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ee={type:"object",additionalProperties:!1,
properties:{requiredFields:{type:"array",uniqueItems:!0,items:{enum:["email","phoneNumber","firstName","lastName","birthDate","street","postcode","city","countr\
y"]}},verified:{type:"array",uniqueItems:!0,items:{enum:["phoneNumber","email"]}},license:{type:"boolean"},manualCheck:{type:"boolean"},signUpFee:{type:"boolean"}},
$id:"mobility.rentalPolicy"};function j(t,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=j.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="requiredFields"||r==="ve\
rified"||r==="license"||r==="manualCheck"||r==="signUpFee")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.requiredFields!==void 0){let r=t.requiredFields;if(Array.isArray(r)){let s=r.length;
for(let m=0;m<s;m++){let d=r[m];if(!(d==="email"||d==="phoneNumber"||d==="firstName"||d==="lastName"||d==="birthDate"||d==="street"||d==="postcode"||d==="city"||
d==="country")){let P={instancePath:n+"/requiredFields/"+m,schemaPath:"#/properties/requiredFields/items/enum",keyword:"enum",params:{allowedValues:ee.properties.
requiredFields.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[P]:e.push(P),i++}}let a=r.length,p;if(a>1){e:for(;a--;)for(p=a;p--;)
if(Y(r[a],r[p])){let m={instancePath:n+"/requiredFields",schemaPath:"#/properties/requiredFields/uniqueItems",keyword:"uniqueItems",params:{i:a,j:p},message:"mu\
st NOT have duplicate items (items ## "+p+" and "+a+" are identical)"};e===null?e=[m]:e.push(m),i++;break e}}}else{let s={instancePath:n+"/requiredFields",schemaPath:"\
#/properties/requiredFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.verified!==void 0){let r=t.verified;
if(Array.isArray(r)){let s=r.length;for(let m=0;m<s;m++){let d=r[m];if(!(d==="phoneNumber"||d==="email")){let P={instancePath:n+"/verified/"+m,schemaPath:"#/pro\
perties/verified/items/enum",keyword:"enum",params:{allowedValues:ee.properties.verified.items.enum},message:"must be equal to one of the allowed values"};e===null?
e=[P]:e.push(P),i++}}let a=r.length,p;if(a>1){e:for(;a--;)for(p=a;p--;)if(Y(r[a],r[p])){let m={instancePath:n+"/verified",schemaPath:"#/properties/verified/uniq\
ueItems",keyword:"uniqueItems",params:{i:a,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+a+" are identical)"};e===null?e=[m]:e.push(m),i++;break e}}}else{
let s={instancePath:n+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),
i++}}if(t.license!==void 0&&typeof t.license!="boolean"){let r={instancePath:n+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type:"bo\
olean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.manualCheck!==void 0&&typeof t.manualCheck!="boolean"){let r={instancePath:n+"/manualCheck",
schemaPath:"#/properties/manualCheck/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.signUpFee!==void 0&&
typeof t.signUpFee!="boolean"){let r={instancePath:n+"/signUpFee",schemaPath:"#/properties/signUpFee/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),i++}return j.errors=e,i===0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ue=new RegExp("^[A-Z]+$","u");function $(t,{instancePath:n="",
parentData:c,parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=$.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!W.call(H.properties,r)){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.code!==void 0&&(v(t.code,{instancePath:n+
"/code",parentData:t,parentDataProperty:"code",rootData:l,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),t.password!==void 0&&(N(t.password,
{instancePath:n+"/password",parentData:t,parentDataProperty:"password",rootData:l,dynamicAnchors:u})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)),t.lockout!==
void 0&&(I(t.lockout,{instancePath:n+"/lockout",parentData:t,parentDataProperty:"lockout",rootData:l,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),
i=e.length)),t.session!==void 0&&(A(t.session,{instancePath:n+"/session",parentData:t,parentDataProperty:"session",rootData:l,dynamicAnchors:u})||(e=e===null?A.
errors:e.concat(A.errors),i=e.length)),t.token!==void 0&&(S(t.token,{instancePath:n+"/token",parentData:t,parentDataProperty:"token",rootData:l,dynamicAnchors:u})||
(e=e===null?S.errors:e.concat(S.errors),i=e.length)),t.totp!==void 0&&(x(t.totp,{instancePath:n+"/totp",parentData:t,parentDataProperty:"totp",rootData:l,dynamicAnchors:u})||
(e=e===null?x.errors:e.concat(x.errors),i=e.length)),t.deletion!==void 0&&(L(t.deletion,{instancePath:n+"/deletion",parentData:t,parentDataProperty:"deletion",rootData:l,
dynamicAnchors:u})||(e=e===null?L.errors:e.concat(L.errors),i=e.length)),t.rateLimit!==void 0&&(q(t.rateLimit,{instancePath:n+"/rateLimit",parentData:t,parentDataProperty:"\
rateLimit",rootData:l,dynamicAnchors:u})||(e=e===null?q.errors:e.concat(q.errors),i=e.length)),t.enumerationSafe!==void 0&&typeof t.enumerationSafe!="boolean"){
let r={instancePath:n+"/enumerationSafe",schemaPath:"#/properties/enumerationSafe/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[r]:e.push(r),i++}if(t.age!==void 0&&(D(t.age,{instancePath:n+"/age",parentData:t,parentDataProperty:"age",rootData:l,dynamicAnchors:u})||(e=e===null?D.errors:
e.concat(D.errors),i=e.length)),t.autoApproveProofing!==void 0&&typeof t.autoApproveProofing!="boolean"){let r={instancePath:n+"/autoApproveProofing",schemaPath:"\
#/properties/autoApproveProofing/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.signature!==void 0){let r=t.
signature;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="mode"||s==="appSecret"||s==="appSecrets"||s==="maxAgeSeconds"||s==="maxAheadSeco\
nds")){let a={instancePath:n+"/signature",schemaPath:"#/properties/signature/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),i++}if(r.mode!==void 0){let s=r.mode;if(!(s==="hmac"||s==="presence"||s==="off"||s==="cu\
stom")){let a={instancePath:n+"/signature/mode",schemaPath:"#/properties/signature/properties/mode/enum",keyword:"enum",params:{allowedValues:H.properties.signature.
properties.mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),i++}}if(r.appSecret!==void 0){let s=r.appSecret;if(typeof s==
"string"){if(f(s)<1){let a={instancePath:n+"/signature/appSecret",schemaPath:"#/properties/signature/properties/appSecret/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:n+"/signature/appSecret",schemaPath:"#/properti\
es/signature/properties/appSecret/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}}if(r.appSecrets!==void 0){
let s=r.appSecrets;if(s&&typeof s=="object"&&!Array.isArray(s))for(let a in s){let p=s[a];if(typeof p=="string"){if(f(p)<1){let m={instancePath:n+"/signature/ap\
pSecrets/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signature/properties/appSecrets/additionalProperties/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),i++}}else{let m={instancePath:n+"/signature/appSecrets/"+a.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signature/properties/appSecrets/additionalProperties/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[m]:e.push(m),i++}}else{let a={instancePath:n+"/signature/appSecrets",schemaPath:"#/properties/signature/properties/appSecrets/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),i++}}if(r.maxAgeSeconds!==void 0){let s=r.maxAgeSeconds;if(!(typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:n+"/signature/maxAgeSeconds",schemaPath:"#/properties/signature/properties/maxAgeSeconds/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let a={instancePath:n+"/\
signature/maxAgeSeconds",schemaPath:"#/properties/signature/properties/maxAgeSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must b\
e >= 0"};e===null?e=[a]:e.push(a),i++}}if(r.maxAheadSeconds!==void 0){let s=r.maxAheadSeconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:n+
"/signature/maxAheadSeconds",schemaPath:"#/properties/signature/properties/maxAheadSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[a]:e.push(a),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let a={instancePath:n+"/signature/maxAheadSeconds",schemaPath:"#/properties/si\
gnature/properties/maxAheadSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),i++}}}else{let s={
instancePath:n+"/signature",schemaPath:"#/properties/signature/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}
if(t.signInMethods!==void 0){let r=t.signInMethods;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="password"||s==="gaiyo"||s==="providers"||
s==="openidIssuers")){let a={instancePath:n+"/signInMethods",schemaPath:"#/properties/signInMethods/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),i++}if(r.password!==void 0&&typeof r.password!="boolean"){let s={instancePath:n+
"/signInMethods/password",schemaPath:"#/properties/signInMethods/properties/password/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[s]:e.push(s),i++}if(r.gaiyo!==void 0&&typeof r.gaiyo!="boolean"){let s={instancePath:n+"/signInMethods/gaiyo",schemaPath:"#/properties/signInMethods/pro\
perties/gaiyo/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(r.providers!==void 0){let s=r.providers;if(Array.
isArray(s)){let a=s.length;for(let p=0;p<a;p++){let m=s[p];if(typeof m=="string"){if(!ue.test(m)){let d={instancePath:n+"/signInMethods/providers/"+p,schemaPath:"\
#/properties/signInMethods/properties/providers/items/pattern",keyword:"pattern",params:{pattern:"^[A-Z]+$"},message:'must match pattern "^[A-Z]+$"'};e===null?e=
[d]:e.push(d),i++}}else{let d={instancePath:n+"/signInMethods/providers/"+p,schemaPath:"#/properties/signInMethods/properties/providers/items/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}}}else{let a={instancePath:n+"/signInMethods/providers",schemaPath:"#/propertie\
s/signInMethods/properties/providers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),i++}}if(r.openidIssuers!==void 0){
let s=r.openidIssuers;if(Array.isArray(s)){let a=s.length;for(let p=0;p<a;p++){let m=s[p];if(typeof m=="string"){if(f(m)<1){let d={instancePath:n+"/signInMethod\
s/openidIssuers/"+p,schemaPath:"#/properties/signInMethods/properties/openidIssuers/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:n+"/signInMethods/openidIssuers/"+p,schemaPath:"#/properties/signInMethods/pro\
perties/openidIssuers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}}}else{let a={instancePath:n+"/si\
gnInMethods/openidIssuers",schemaPath:"#/properties/signInMethods/properties/openidIssuers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[a]:e.push(a),i++}}}else{let s={instancePath:n+"/signInMethods",schemaPath:"#/properties/signInMethods/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),i++}}if(t.strictEnvelope!==void 0&&typeof t.strictEnvelope!="boolean"){let r={instancePath:n+"/strictEnvelope",schemaPath:"\
#/properties/strictEnvelope/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.requiredAtSignUp!==void 0){
let r=t.requiredAtSignUp;if(Array.isArray(r)){let s=r.length;for(let m=0;m<s;m++){let d=r[m];if(!(d==="email"||d==="phoneNumber"||d==="birthDate"||d==="country")){
let P={instancePath:n+"/requiredAtSignUp/"+m,schemaPath:"#/properties/requiredAtSignUp/items/enum",keyword:"enum",params:{allowedValues:H.properties.requiredAtSignUp.
items.enum},message:"must be equal to one of the allowed values"};e===null?e=[P]:e.push(P),i++}}let a=r.length,p;if(a>1){e:for(;a--;)for(p=a;p--;)if(Y(r[a],r[p])){
let m={instancePath:n+"/requiredAtSignUp",schemaPath:"#/properties/requiredAtSignUp/uniqueItems",keyword:"uniqueItems",params:{i:a,j:p},message:"must NOT have d\
uplicate items (items ## "+p+" and "+a+" are identical)"};e===null?e=[m]:e.push(m),i++;break e}}}else{let s={instancePath:n+"/requiredAtSignUp",schemaPath:"#/pr\
operties/requiredAtSignUp/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.defaultBranchId!==void 0){let r=t.
defaultBranchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/defaultBranchId",schemaPath:"#/properties/defaultBranchId/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}t.rental!==void 0&&(j(t.rental,{instancePath:n+"/rental",parentData:t,
parentDataProperty:"rental",rootData:l,dynamicAnchors:u})||(e=e===null?j.errors:e.concat(j.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return $.errors=e,i===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var de=new RegExp("^[a-z0-9]+([_-][a-z0-9]+)*$","u");function T(t,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,
i=0,o=T.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(f(t)>63){let r={instancePath:n,schemaPath:"#/maxLe\
ngth",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters"};e===null?e=[r]:e.push(r),i++}if(!de.test(t)){let r={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+([_-][a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+([_-][a-z0-9]+)*$"'};e===null?e=[
r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return T.
errors=e,i===0}T.evaluated={dynamicProps:!1,dynamicItems:!1};var ce={type:"object",additionalProperties:!1,required:["id","code","names","country","currency","timezone","defaultLanguage","supportedLanguages","position","r\
adiusMeters"],properties:{id:{type:"integer"},code:{type:"string",minLength:1,maxLength:50},names:{$ref:"mobility.names"},parentId:{type:"integer"},billable:{type:"\
boolean",default:!1},country:{type:"string",pattern:"^[A-Z]{2}$"},currency:{type:"string",pattern:"^[A-Z]{3}$"},timezone:{type:"string",minLength:1},defaultLanguage:{
$ref:"mobility.language"},supportedLanguages:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"mobility.language"}},position:{$ref:"mobility.position"},radiusMeters:{
type:"integer",minimum:0}},$id:"mobility.branch"};var fe={enum:["en","de","fr","nl","es","it"],$id:"mobility.language"};function b(t,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){
let e=null,i=0,o=b.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t==="en"||t==="de"||t==="fr"||t==="nl"||t==="es"||t==="it")){
let r={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:fe.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),i++}return b.errors=e,i===0}b.evaluated={dynamicProps:!1,dynamicItems:!1};function O(t,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){
let e=null,i=0,o=O.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<
1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[s]:e.
push(s),i++}for(let s in t){let a=i;b(s,{instancePath:n,parentData:t,parentDataProperty:y,rootData:l,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
i=e.length);var r=a===i;if(!r){let p={instancePath:n,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be\
 valid"};e===null?e=[p]:e.push(p),i++}}for(let s in t){let a=t[s];if(typeof a=="string"){if(f(a)>100){let p={instancePath:n+"/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[p]:e.push(
p),i++}if(f(a)<1){let p={instancePath:n+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:n+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return O.errors=e,i===0}O.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function F(t,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=F.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.lat===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"lat"},message:"must have required property 'lat'"};e===null?e=[r]:e.push(r),i++}if(t.lng===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"lng"},message:"must have required property 'lng'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r===
"lat"||r==="lng")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have\
 additional properties"};e===null?e=[s]:e.push(s),i++}if(t.lat!==void 0){let r=t.lat;if(typeof r=="number"&&isFinite(r)){if(r>90||isNaN(r)){let s={instancePath:n+
"/lat",schemaPath:"#/properties/lat/maximum",keyword:"maximum",params:{comparison:"<=",limit:90},message:"must be <= 90"};e===null?e=[s]:e.push(s),i++}if(r<-90||
isNaN(r)){let s={instancePath:n+"/lat",schemaPath:"#/properties/lat/minimum",keyword:"minimum",params:{comparison:">=",limit:-90},message:"must be >= -90"};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/lat",schemaPath:"#/properties/lat/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[s]:e.push(s),i++}}if(t.lng!==void 0){let r=t.lng;if(typeof r=="number"&&isFinite(r)){if(r>180||isNaN(r)){let s={instancePath:n+"/lng",schemaPath:"#/prop\
erties/lng/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"must be <= 180"};e===null?e=[s]:e.push(s),i++}if(r<-180||isNaN(r)){let s={instancePath:n+
"/lng",schemaPath:"#/properties/lng/minimum",keyword:"minimum",params:{comparison:">=",limit:-180},message:"must be >= -180"};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:n+"/lng",schemaPath:"#/properties/lng/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),i++}}}else{
let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return F.errors=e,i===0}F.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ne=new RegExp("^[A-Z]{2}$","u"),ye=new RegExp("^[A-Z]{3}$","u");function E(t,{instancePath:n="",parentData:c,
parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=E.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.code===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),i++}if(t.names===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"names"},message:"must have required property 'names'"};e===null?e=[r]:e.push(r),i++}if(t.country===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"country"},message:"must have required property 'country'"};e===null?e=[r]:e.push(r),i++}if(t.
currency===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"currency"},message:"must have required property 'cu\
rrency'"};e===null?e=[r]:e.push(r),i++}if(t.timezone===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"timezon\
e"},message:"must have required property 'timezone'"};e===null?e=[r]:e.push(r),i++}if(t.defaultLanguage===void 0){let r={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"defaultLanguage"},message:"must have required property 'defaultLanguage'"};e===null?e=[r]:e.push(r),i++}if(t.supportedLanguages===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"supportedLanguages"},message:"must have required property 'sup\
portedLanguages'"};e===null?e=[r]:e.push(r),i++}if(t.position===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
position"},message:"must have required property 'position'"};e===null?e=[r]:e.push(r),i++}if(t.radiusMeters===void 0){let r={instancePath:n,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"radiusMeters"},message:"must have required property 'radiusMeters'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!W.call(ce.properties,r)){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"mus\
t NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0){let r=t.id;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.code!==void 0){let r=t.
code;if(typeof r=="string"){if(f(r)>50){let s={instancePath:n+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit:50},message:"mu\
st NOT have more than 50 characters"};e===null?e=[s]:e.push(s),i++}if(f(r)<1){let s={instancePath:n+"/code",schemaPath:"#/properties/code/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/code",schemaPath:"#/proper\
ties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.names!==void 0&&(O(t.names,{instancePath:n+"/\
names",parentData:t,parentDataProperty:"names",rootData:l,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),i=e.length)),t.parentId!==void 0){let r=t.
parentId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/parentId",schemaPath:"#/properties/parentId/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.billable!==void 0&&typeof t.billable!="boolean"){let r={instancePath:n+"/billable",
schemaPath:"#/properties/billable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.country!==void 0){let r=t.
country;if(typeof r=="string"){if(!ne.test(r)){let s={instancePath:n+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern:"^[A\
-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/country",schemaPath:"#/properties/country/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.currency!==void 0){let r=t.currency;if(typeof r=="string"){if(!ye.
test(r)){let s={instancePath:n+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match patter\
n "^[A-Z]{3}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.timezone!==void 0){let r=t.timezone;if(typeof r=="string"){if(f(r)<1){let s={instancePath:n+"/t\
imezone",schemaPath:"#/properties/timezone/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(
s),i++}}else{let s={instancePath:n+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}}if(t.defaultLanguage!==void 0&&(b(t.defaultLanguage,{instancePath:n+"/defaultLanguage",parentData:t,parentDataProperty:"defaultLanguage",rootData:l,
dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),i=e.length)),t.supportedLanguages!==void 0){let r=t.supportedLanguages;if(Array.isArray(r)){if(r.length<
1){let m={instancePath:n+"/supportedLanguages",schemaPath:"#/properties/supportedLanguages/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have \
fewer than 1 items"};e===null?e=[m]:e.push(m),i++}let s=r.length;for(let m=0;m<s;m++)b(r[m],{instancePath:n+"/supportedLanguages/"+m,parentData:r,parentDataProperty:m,
rootData:l,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),i=e.length);let a=r.length,p;if(a>1){e:for(;a--;)for(p=a;p--;)if(Y(r[a],r[p])){let m={instancePath:n+
"/supportedLanguages",schemaPath:"#/properties/supportedLanguages/uniqueItems",keyword:"uniqueItems",params:{i:a,j:p},message:"must NOT have duplicate items (it\
ems ## "+p+" and "+a+" are identical)"};e===null?e=[m]:e.push(m),i++;break e}}}else{let s={instancePath:n+"/supportedLanguages",schemaPath:"#/properties/support\
edLanguages/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.position!==void 0&&(F(t.position,{instancePath:n+
"/position",parentData:t,parentDataProperty:"position",rootData:l,dynamicAnchors:u})||(e=e===null?F.errors:e.concat(F.errors),i=e.length)),t.radiusMeters!==void 0){
let r=t.radiusMeters;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/radiusMeters",schemaPath:"#/properties/radiusMeters/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:n+
"/radiusMeters",schemaPath:"#/properties/radiusMeters/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[s]:e.push(
s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return E.errors=
e,i===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function C(t,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=C.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.branchId===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"branchId"},message:"must have required property 'branchId'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="id"||r==="branchId"||r==="manualCheck")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0){let r=t.id;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let s={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.
branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/branchId",schemaPath:"#/properties/branchI\
d/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.manualCheck!==void 0&&typeof t.manualCheck!="boolea\
n"){let r={instancePath:n+"/manualCheck",schemaPath:"#/properties/manualCheck/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return C.
errors=e,i===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function g(t,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=g.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(!ie(t)){let r={instancePath:n,schemaPath:"#/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return g.errors=e,i===0}g.evaluated={dynamicProps:!1,dynamicItems:!1};var re=/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;function z(t,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,
i=0,o=z.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.title===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="title"||r==="termsAndConditionsText"||r==="termsAndConditionsUrl"||r==="privacyGuidelinesText"||r==="privacyGuidelinesUrl")){let s={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.title!==void 0){let r=t.title;if(typeof r=="string"){if(f(r)<1){let s={instancePath:n+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/title",schemaPath:"#/properties/tit\
le/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.termsAndConditionsText!==void 0&&typeof t.termsAndConditionsText!=
"string"){let r={instancePath:n+"/termsAndConditionsText",schemaPath:"#/properties/termsAndConditionsText/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[r]:e.push(r),i++}if(t.termsAndConditionsUrl!==void 0){let r=t.termsAndConditionsUrl;if(typeof r=="string"){if(!re.test(r)){let s={instancePath:n+
"/termsAndConditionsUrl",schemaPath:"#/properties/termsAndConditionsUrl/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?
e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/termsAndConditionsUrl",schemaPath:"#/properties/termsAndConditionsUrl/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.privacyGuidelinesText!==void 0&&typeof t.privacyGuidelinesText!="string"){let r={instancePath:n+
"/privacyGuidelinesText",schemaPath:"#/properties/privacyGuidelinesText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}if(t.privacyGuidelinesUrl!==void 0){let r=t.privacyGuidelinesUrl;if(typeof r=="string"){if(!re.test(r)){let s={instancePath:n+"/privacyGuidelinesUrl",schemaPath:"\
#/properties/privacyGuidelinesUrl/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+
"/privacyGuidelinesUrl",schemaPath:"#/properties/privacyGuidelinesUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return z.errors=
e,i===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function V(t,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){
let e=null,i=0,o=V.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),i++}
if(t.branchId===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"branchId"},message:"must have required propert\
y 'branchId'"};e===null?e=[s]:e.push(s),i++}if(t.texts===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"texts"},
message:"must have required property 'texts'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="id"||s==="branchId"||s==="vehicleId"||s==="version"||s==="v\
alidFrom"||s==="supersededAt"||s==="texts")){let a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),i++}if(t.id!==void 0){let s=t.id;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){
let a={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),i++}}if(t.
branchId!==void 0){let s=t.branchId;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:n+"/branchId",schemaPath:"#/properties/branchI\
d/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),i++}}if(t.vehicleId!==void 0){let s=t.vehicleId;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:n+"/vehicleId",schemaPath:"#/properties/vehicleId/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[a]:e.push(a),i++}}if(t.version!==void 0){let s=t.version;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:n+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),i++}if(typeof s=="n\
umber"&&isFinite(s)&&(s<1||isNaN(s))){let a={instancePath:n+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[a]:e.push(a),i++}}if(t.validFrom!==void 0&&(g(t.validFrom,{instancePath:n+"/validFrom",parentData:t,parentDataProperty:"vali\
dFrom",rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),t.supersededAt!==void 0&&(g(t.supersededAt,{instancePath:n+"/supersed\
edAt",parentData:t,parentDataProperty:"supersededAt",rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),t.texts!==void 0){let s=t.
texts;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){let a={instancePath:n+"/texts",schemaPath:"#/properties/texts/minProperties",keyword:"\
minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[a]:e.push(a),i++}for(let a in s){let p=i;b(a,{instancePath:n+"/text\
s",parentData:s,parentDataProperty:"texts",rootData:l,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),i=e.length);var r=p===i;if(!r){let m={instancePath:n+
"/texts",schemaPath:"#/properties/texts/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property name must be valid"};e===null?e=[m]:e.push(
m),i++}}for(let a in s)z(s[a],{instancePath:n+"/texts/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:a,rootData:l,dynamicAnchors:u})||
(e=e===null?z.errors:e.concat(z.errors),i=e.length)}else{let a={instancePath:n+"/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[a]:e.push(a),i++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[s]:e.push(s),i++}return V.errors=e,i===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function U(t,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=U.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.clientId===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"clientId"},message:"must have required property 'clientId'"};e===null?e=[r]:e.push(r),i++}if(t.clientKey===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"clientKey"},message:"must have required property 'clientKey'"};e===null?e=[r]:e.push(r),i++}
for(let r in t)if(!(r==="clientId"||r==="clientKey")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.clientId!==void 0){let r=t.clientId;if(typeof r=="string"){if(f(r)>200){let s={
instancePath:n+"/clientId",schemaPath:"#/properties/clientId/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};
e===null?e=[s]:e.push(s),i++}if(f(r)<1){let s={instancePath:n+"/clientId",schemaPath:"#/properties/clientId/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.clientKey!==void 0){let r=t.clientKey;if(typeof r=="string"){if(f(r)>1024){
let s={instancePath:n+"/clientKey",schemaPath:"#/properties/clientKey/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 c\
haracters"};e===null?e=[s]:e.push(s),i++}if(f(r)<1){let s={instancePath:n+"/clientKey",schemaPath:"#/properties/clientKey/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/clientKey",schemaPath:"#/properties/clientK\
ey/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return U.errors=e,i===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var J={type:"object",additionalProperties:!1,properties:{uuid:{type:"string",format:"uuid"},email:{type:"string",format:"email",maxLength:254},emailIsVerified:{
type:"boolean",default:!1},phoneNumber:{type:"string",pattern:"^\\+[1-9][0-9]{6,14}$"},phoneIsVerified:{type:"boolean",default:!1},password:{type:"string",minLength:1,
maxLength:1024},passwordHash:{type:"string",minLength:1},totpSecret:{type:"string",pattern:"^[A-Z2-7]+$",minLength:16},providers:{type:"array",items:{$ref:"mobi\
lity.providerIdentity"}},branchId:{type:"integer"},language:{$ref:"mobility.language"},firstName:{type:"string",minLength:1,maxLength:100},lastName:{type:"strin\
g",minLength:1,maxLength:100},birthDate:{type:"string",format:"date"},street:{type:"string",minLength:1,maxLength:200},postcode:{type:"string",minLength:1,maxLength:20},
city:{type:"string",minLength:1,maxLength:100},country:{type:"string",pattern:"^[A-Z]{2}$"},customProperties:{type:"object",maxProperties:50,additionalProperties:{
type:"string",maxLength:1e3}},blocked:{type:"boolean",default:!1},paymentState:{enum:["NONE","SOURCE_ADDED","INVOICING"]},creditStatus:{enum:["UNKNOWN","OK","RE\
JECTED"]},signupSettled:{type:"boolean",default:!1},licenseVerificationState:{$ref:"mobility.proofingState"},idVerificationState:{$ref:"mobility.proofingState"},
manualVerificationState:{$ref:"mobility.proofingState"},unpaidInvoices:{type:"boolean",default:!1},runningRental:{type:"boolean",default:!1},acceptedTerms:{type:"\
array",uniqueItems:!0,items:{type:"integer"}},identityCards:{type:"array",items:{$ref:"mobility.identityCard"}},managedBy:{type:"string"},createdAt:{$ref:"mobil\
ity.moment"},deletionRequestedAt:{$ref:"mobility.moment"}},$id:"mobility.account"},he=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,ge=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,
be=K.date,Pe=new RegExp("^\\+[1-9][0-9]{6,14}$","u"),we=new RegExp("^[A-Z2-7]+$","u"),ke={type:"object",additionalProperties:!1,required:["provider","subject"],
properties:{provider:{enum:["GAIYO","GOOGLE","APPLE","FACEBOOK","OPENID"]},subject:{type:"string",minLength:1}},$id:"mobility.providerIdentity"};function R(t,{instancePath:n="",
parentData:c,parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=R.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.provider===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
provider"},message:"must have required property 'provider'"};e===null?e=[r]:e.push(r),i++}if(t.subject===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"subject"},message:"must have required property 'subject'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="provider"||r===
"subject")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additi\
onal properties"};e===null?e=[s]:e.push(s),i++}if(t.provider!==void 0){let r=t.provider;if(!(r==="GAIYO"||r==="GOOGLE"||r==="APPLE"||r==="FACEBOOK"||r==="OPENID")){
let s={instancePath:n+"/provider",schemaPath:"#/properties/provider/enum",keyword:"enum",params:{allowedValues:ke.properties.provider.enum},message:"must be equ\
al to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.subject!==void 0){let r=t.subject;if(typeof r=="string"){if(f(r)<1){let s={instancePath:n+"\
/subject",schemaPath:"#/properties/subject/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(
s),i++}}else{let s={instancePath:n+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return R.errors=e,i===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ve={enum:["NOT_STARTED","PENDING","APPROVED","REJECTED","RETRY"],$id:"mobilit\
y.proofingState"};function w(t,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=w.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t==="NOT_STARTED"||t==="PENDING"||t==="APPROVED"||t==="REJECTED"||t==="RETRY")){let r={instancePath:n,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:ve.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return w.errors=e,i===0}
w.evaluated={dynamicProps:!1,dynamicItems:!1};var se={type:"object",additionalProperties:!1,required:["id","type","cardNumber"],properties:{id:{type:"integer"},
type:{enum:["RFID","NFC","CHIP"]},cardNumber:{type:"string",pattern:"^[0-9A-Za-z]{5,32}$"},label:{type:"string",minLength:1,maxLength:100},state:{enum:["ACTIVE",
"INACTIVE","BLOCKED"],default:"ACTIVE"},validFrom:{$ref:"mobility.moment"},validUntil:{$ref:"mobility.moment"},assignedAt:{$ref:"mobility.moment"}},$id:"mobilit\
y.identityCard"},Ne=new RegExp("^[0-9A-Za-z]{5,32}$","u");function M(t,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){
let e=null,i=0,o=M.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}
if(t.type===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};
e===null?e=[r]:e.push(r),i++}if(t.cardNumber===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cardNumber"},message:"\
must have required property 'cardNumber'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="id"||r==="type"||r==="cardNumber"||r==="label"||r==="state"||r===
"validFrom"||r==="validUntil"||r==="assignedAt")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0){let r=t.id;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let s={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.
type!==void 0){let r=t.type;if(!(r==="RFID"||r==="NFC"||r==="CHIP")){let s={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:se.
properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.cardNumber!==void 0){let r=t.cardNumber;if(typeof r==
"string"){if(!Ne.test(r)){let s={instancePath:n+"/cardNumber",schemaPath:"#/properties/cardNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Za-z]{5,32}\
$"},message:'must match pattern "^[0-9A-Za-z]{5,32}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/cardNumber",schemaPath:"#/properties/cardNumb\
er/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.label!==void 0){let r=t.label;if(typeof r=="string"){
if(f(r)>100){let s={instancePath:n+"/label",schemaPath:"#/properties/label/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 10\
0 characters"};e===null?e=[s]:e.push(s),i++}if(f(r)<1){let s={instancePath:n+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/label",schemaPath:"#/properties/label/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.state!==void 0){let r=t.state;if(!(r==="ACTIVE"||r==="INACTIVE"||r==="\
BLOCKED")){let s={instancePath:n+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:se.properties.state.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}t.validFrom!==void 0&&(g(t.validFrom,{instancePath:n+"/validFrom",parentData:t,parentDataProperty:"\
validFrom",rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),t.validUntil!==void 0&&(g(t.validUntil,{instancePath:n+"/validUnt\
il",parentData:t,parentDataProperty:"validUntil",rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),t.assignedAt!==void 0&&(g(t.
assignedAt,{instancePath:n+"/assignedAt",parentData:t,parentDataProperty:"assignedAt",rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.
length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return M.errors=
e,i===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function G(t,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){
let e=null,i=0,o=G.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!W.
call(J.properties,r)){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT h\
ave additional properties"};e===null?e=[s]:e.push(s),i++}if(t.uuid!==void 0){let r=t.uuid;if(typeof r=="string"){if(!he.test(r)){let s={instancePath:n+"/uuid",schemaPath:"\
#/properties/uuid/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"\
/uuid",schemaPath:"#/properties/uuid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.email!==void 0){let r=t.
email;if(typeof r=="string"){if(f(r)>254){let s={instancePath:n+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit:254},message:"\
must NOT have more than 254 characters"};e===null?e=[s]:e.push(s),i++}if(!ge.test(r)){let s={instancePath:n+"/email",schemaPath:"#/properties/email/format",keyword:"\
format",params:{format:"email"},message:'must match format "email"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/email",schemaPath:"#/properties/\
email/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.emailIsVerified!==void 0&&typeof t.emailIsVerified!=
"boolean"){let r={instancePath:n+"/emailIsVerified",schemaPath:"#/properties/emailIsVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boole\
an"};e===null?e=[r]:e.push(r),i++}if(t.phoneNumber!==void 0){let r=t.phoneNumber;if(typeof r=="string"){if(!Pe.test(r)){let s={instancePath:n+"/phoneNumber",schemaPath:"\
#/properties/phoneNumber/pattern",keyword:"pattern",params:{pattern:"^\\+[1-9][0-9]{6,14}$"},message:'must match pattern "^\\+[1-9][0-9]{6,14}$"'};e===null?e=[s]:
e.push(s),i++}}else{let s={instancePath:n+"/phoneNumber",schemaPath:"#/properties/phoneNumber/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),i++}}if(t.phoneIsVerified!==void 0&&typeof t.phoneIsVerified!="boolean"){let r={instancePath:n+"/phoneIsVerified",schemaPath:"#/pro\
perties/phoneIsVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.password!==void 0){let r=t.password;
if(typeof r=="string"){if(f(r)>1024){let s={instancePath:n+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"};e===null?e=[s]:e.push(s),i++}if(f(r)<1){let s={instancePath:n+"/password",schemaPath:"#/properties/password/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/password",schemaPath:"\
#/properties/password/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.passwordHash!==void 0){let r=t.passwordHash;
if(typeof r=="string"){if(f(r)<1){let s={instancePath:n+"/passwordHash",schemaPath:"#/properties/passwordHash/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/passwordHash",schemaPath:"#/properties/passwordHash/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.totpSecret!==void 0){let r=t.totpSecret;if(typeof r=="string"){if(f(r)<
16){let s={instancePath:n+"/totpSecret",schemaPath:"#/properties/totpSecret/minLength",keyword:"minLength",params:{limit:16},message:"must NOT have fewer than 1\
6 characters"};e===null?e=[s]:e.push(s),i++}if(!we.test(r)){let s={instancePath:n+"/totpSecret",schemaPath:"#/properties/totpSecret/pattern",keyword:"pattern",params:{
pattern:"^[A-Z2-7]+$"},message:'must match pattern "^[A-Z2-7]+$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/totpSecret",schemaPath:"#/properti\
es/totpSecret/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.providers!==void 0){let r=t.providers;if(Array.
isArray(r)){let s=r.length;for(let a=0;a<s;a++)R(r[a],{instancePath:n+"/providers/"+a,parentData:r,parentDataProperty:a,rootData:l,dynamicAnchors:u})||(e=e===null?
R.errors:e.concat(R.errors),i=e.length)}else{let s={instancePath:n+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),i++}}if(t.branchId!==void 0){let r=t.branchId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/branchId",schemaPath:"#/properties/branchId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.language!==
void 0&&(b(t.language,{instancePath:n+"/language",parentData:t,parentDataProperty:"language",rootData:l,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
i=e.length)),t.firstName!==void 0){let r=t.firstName;if(typeof r=="string"){if(f(r)>100){let s={instancePath:n+"/firstName",schemaPath:"#/properties/firstName/m\
axLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(f(r)<1){let s={instancePath:n+
"/firstName",schemaPath:"#/properties/firstName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:
e.push(s),i++}}else{let s={instancePath:n+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),i++}}if(t.lastName!==void 0){let r=t.lastName;if(typeof r=="string"){if(f(r)>100){let s={instancePath:n+"/lastName",schemaPath:"#/prope\
rties/lastName/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(f(r)<1){let s={
instancePath:n+"/lastName",schemaPath:"#/properties/lastName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[s]:e.push(s),i++}}if(t.birthDate!==void 0){let r=t.birthDate;if(typeof r=="string"){if(!be(r)){let s={instancePath:n+"/birthDate",schemaPath:"\
#/properties/birthDate/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+
"/birthDate",schemaPath:"#/properties/birthDate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.street!==
void 0){let r=t.street;if(typeof r=="string"){if(f(r)>200){let s={instancePath:n+"/street",schemaPath:"#/properties/street/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters"};e===null?e=[s]:e.push(s),i++}if(f(r)<1){let s={instancePath:n+"/street",schemaPath:"#/properties/st\
reet/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"\
/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.postcode!==void 0){
let r=t.postcode;if(typeof r=="string"){if(f(r)>20){let s={instancePath:n+"/postcode",schemaPath:"#/properties/postcode/maxLength",keyword:"maxLength",params:{limit:20},
message:"must NOT have more than 20 characters"};e===null?e=[s]:e.push(s),i++}if(f(r)<1){let s={instancePath:n+"/postcode",schemaPath:"#/properties/postcode/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/postcod\
e",schemaPath:"#/properties/postcode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.city!==void 0){let r=t.
city;if(typeof r=="string"){if(f(r)>100){let s={instancePath:n+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(f(r)<1){let s={instancePath:n+"/city",schemaPath:"#/properties/city/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/city",schemaPath:"#/prop\
erties/city/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.country!==void 0){let r=t.country;if(typeof r==
"string"){if(!ne.test(r)){let s={instancePath:n+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'mu\
st match pattern "^[A-Z]{2}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.customProperties!==void 0){let r=t.customProperties;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(Object.keys(r).length>50){let s={instancePath:n+"/customProperties",schemaPath:"#/properties/customProperties/maxProperties",keyword:"maxProperti\
es",params:{limit:50},message:"must NOT have more than 50 properties"};e===null?e=[s]:e.push(s),i++}for(let s in r){let a=r[s];if(typeof a=="string"){if(f(a)>1e3){
let p={instancePath:n+"/customProperties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/customProperties/additionalProperties/maxLength",keyword:"\
maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:n+"/customProperties/"+s.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/customProperties/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:n+"/customProperties",schemaPath:"#/properties/customProperties/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.blocked!==void 0&&typeof t.blocked!="boolean"){let r={instancePath:n+"/blocked",schemaPath:"\
#/properties/blocked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.paymentState!==void 0){let r=t.paymentState;
if(!(r==="NONE"||r==="SOURCE_ADDED"||r==="INVOICING")){let s={instancePath:n+"/paymentState",schemaPath:"#/properties/paymentState/enum",keyword:"enum",params:{
allowedValues:J.properties.paymentState.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.creditStatus!==void 0){let r=t.
creditStatus;if(!(r==="UNKNOWN"||r==="OK"||r==="REJECTED")){let s={instancePath:n+"/creditStatus",schemaPath:"#/properties/creditStatus/enum",keyword:"enum",params:{
allowedValues:J.properties.creditStatus.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.signupSettled!==void 0&&typeof t.
signupSettled!="boolean"){let r={instancePath:n+"/signupSettled",schemaPath:"#/properties/signupSettled/type",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"};e===null?e=[r]:e.push(r),i++}if(t.licenseVerificationState!==void 0&&(w(t.licenseVerificationState,{instancePath:n+"/licenseVerificationState",parentData:t,
parentDataProperty:"licenseVerificationState",rootData:l,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),t.idVerificationState!==void 0&&
(w(t.idVerificationState,{instancePath:n+"/idVerificationState",parentData:t,parentDataProperty:"idVerificationState",rootData:l,dynamicAnchors:u})||(e=e===null?
w.errors:e.concat(w.errors),i=e.length)),t.manualVerificationState!==void 0&&(w(t.manualVerificationState,{instancePath:n+"/manualVerificationState",parentData:t,
parentDataProperty:"manualVerificationState",rootData:l,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),t.unpaidInvoices!==void 0&&typeof t.
unpaidInvoices!="boolean"){let r={instancePath:n+"/unpaidInvoices",schemaPath:"#/properties/unpaidInvoices/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.runningRental!==void 0&&typeof t.runningRental!="boolean"){let r={instancePath:n+"/runningRental",schemaPath:"\
#/properties/runningRental/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.acceptedTerms!==void 0){let r=t.
acceptedTerms;if(Array.isArray(r)){let s=r.length;for(let m=0;m<s;m++){let d=r[m];if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let P={instancePath:n+
"/acceptedTerms/"+m,schemaPath:"#/properties/acceptedTerms/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[P]:e.push(P),
i++}}let a=r.length,p;if(a>1){let m={};for(;a--;){let d=r[a];if(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)){if(typeof m[d]=="number"){p=m[d];let P={instancePath:n+
"/acceptedTerms",schemaPath:"#/properties/acceptedTerms/uniqueItems",keyword:"uniqueItems",params:{i:a,j:p},message:"must NOT have duplicate items (items ## "+p+
" and "+a+" are identical)"};e===null?e=[P]:e.push(P),i++;break}m[d]=a}}}}else{let s={instancePath:n+"/acceptedTerms",schemaPath:"#/properties/acceptedTerms/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.identityCards!==void 0){let r=t.identityCards;if(Array.isArray(
r)){let s=r.length;for(let a=0;a<s;a++)M(r[a],{instancePath:n+"/identityCards/"+a,parentData:r,parentDataProperty:a,rootData:l,dynamicAnchors:u})||(e=e===null?M.
errors:e.concat(M.errors),i=e.length)}else{let s={instancePath:n+"/identityCards",schemaPath:"#/properties/identityCards/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.managedBy!==void 0&&typeof t.managedBy!="string"){let r={instancePath:n+"/managedBy",schemaPath:"\
#/properties/managedBy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}t.createdAt!==void 0&&(g(t.createdAt,{
instancePath:n+"/createdAt",parentData:t,parentDataProperty:"createdAt",rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),t.deletionRequestedAt!==
void 0&&(g(t.deletionRequestedAt,{instancePath:n+"/deletionRequestedAt",parentData:t,parentDataProperty:"deletionRequestedAt",rootData:l,dynamicAnchors:u})||(e=
e===null?g.errors:e.concat(g.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),i++}return G.errors=e,i===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Z(t,{instancePath:n="",parentData:c,parentDataProperty:y,
rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=Z.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.
isArray(t)){for(let r in t)if(!(r==="branches"||r==="vehicles"||r==="terms"||r==="clients"||r==="accounts")){let s={instancePath:n,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.branches!==
void 0){let r=t.branches;if(Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++)E(r[a],{instancePath:n+"/branches/"+a,parentData:r,parentDataProperty:a,rootData:l,
dynamicAnchors:u})||(e=e===null?E.errors:e.concat(E.errors),i=e.length)}else{let s={instancePath:n+"/branches",schemaPath:"#/properties/branches/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.vehicles!==void 0){let r=t.vehicles;if(Array.isArray(r)){let s=r.length;
for(let a=0;a<s;a++)C(r[a],{instancePath:n+"/vehicles/"+a,parentData:r,parentDataProperty:a,rootData:l,dynamicAnchors:u})||(e=e===null?C.errors:e.concat(C.errors),
i=e.length)}else{let s={instancePath:n+"/vehicles",schemaPath:"#/properties/vehicles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[s]:e.push(s),i++}}if(t.terms!==void 0){let r=t.terms;if(Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++)V(r[a],{instancePath:n+"/terms/"+a,parentData:r,
parentDataProperty:a,rootData:l,dynamicAnchors:u})||(e=e===null?V.errors:e.concat(V.errors),i=e.length)}else{let s={instancePath:n+"/terms",schemaPath:"#/proper\
ties/terms/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.clients!==void 0){let r=t.clients;if(Array.isArray(
r)){let s=r.length;for(let a=0;a<s;a++)U(r[a],{instancePath:n+"/clients/"+a,parentData:r,parentDataProperty:a,rootData:l,dynamicAnchors:u})||(e=e===null?U.errors:
e.concat(U.errors),i=e.length)}else{let s={instancePath:n+"/clients",schemaPath:"#/properties/clients/type",keyword:"type",params:{type:"array"},message:"must b\
e array"};e===null?e=[s]:e.push(s),i++}}if(t.accounts!==void 0){let r=t.accounts;if(Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++)G(r[a],{instancePath:n+
"/accounts/"+a,parentData:r,parentDataProperty:a,rootData:l,dynamicAnchors:u})||(e=e===null?G.errors:e.concat(G.errors),i=e.length)}else{let s={instancePath:n+"\
/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Z.errors=e,i===0}Z.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function _(t,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0,o=_.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),i++}if(t.description===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[s]:e.push(s),
i++}if(t.apis===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apis"},message:"must have required property 'a\
pis'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="name"||s==="description"||s==="seed"||s==="clock"||s==="apis")){let a={instancePath:n,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),i++}
if(t.name!==void 0){let s=t.name;if(typeof s=="string"){if(f(s)>63){let a={instancePath:n+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:63},message:"must NOT have more than 63 characters"};e===null?e=[a]:e.push(a),i++}if(!oe.test(s)){let a={instancePath:n+"/name",schemaPath:"#/properties/n\
ame/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"'};e===null?e=[a]:e.push(a),i++}}else{
let a={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}}
if(t.description!==void 0){let s=t.description;if(typeof s=="string"){if(f(s)<1){let a={instancePath:n+"/description",schemaPath:"#/properties/description/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:n+"/descripti\
on",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}}if(t.seed!==void 0){
let s=t.seed;if(typeof s=="string"){if(f(s)>200){let a={instancePath:n+"/seed",schemaPath:"#/properties/seed/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"};e===null?e=[a]:e.push(a),i++}if(f(s)<1){let a={instancePath:n+"/seed",schemaPath:"#/properties/seed/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:n+"/seed",schemaPath:"#/prop\
erties/seed/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}}if(t.clock!==void 0&&(k(t.clock,{instancePath:n+
"/clock",parentData:t,parentDataProperty:"clock",rootData:l,dynamicAnchors:u})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),t.apis!==void 0){let s=t.apis;
if(s&&typeof s=="object"&&!Array.isArray(s)){for(let a in s)if(a!=="mobility"){let p={instancePath:n+"/apis",schemaPath:"#/properties/apis/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(s.mobility!==void 0){
let a=s.mobility;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let p in a)if(!(p==="policy"||p==="tenants")){let m={instancePath:n+"/apis/mobility",schemaPath:"\
#/properties/apis/properties/mobility/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional prope\
rties"};e===null?e=[m]:e.push(m),i++}if(a.policy!==void 0&&($(a.policy,{instancePath:n+"/apis/mobility/policy",parentData:a,parentDataProperty:"policy",rootData:l,
dynamicAnchors:u})||(e=e===null?$.errors:e.concat($.errors),i=e.length)),a.tenants!==void 0){let p=a.tenants;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let m in p){
let d=i;T(m,{instancePath:n+"/apis/mobility/tenants",parentData:p,parentDataProperty:"tenants",rootData:l,dynamicAnchors:u})||(e=e===null?T.errors:e.concat(T.errors),
i=e.length);var r=d===i;if(!r){let P={instancePath:n+"/apis/mobility/tenants",schemaPath:"#/properties/apis/properties/mobility/properties/tenants/propertyNames",
keyword:"propertyNames",params:{propertyName:m},message:"property name must be valid"};e===null?e=[P]:e.push(P),i++}}for(let m in p)Z(p[m],{instancePath:n+"/api\
s/mobility/tenants/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:m,rootData:l,dynamicAnchors:u})||(e=e===null?Z.errors:e.concat(Z.errors),
i=e.length)}else{let m={instancePath:n+"/apis/mobility/tenants",schemaPath:"#/properties/apis/properties/mobility/properties/tenants/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),i++}}}else{let p={instancePath:n+"/apis/mobility",schemaPath:"#/properties/apis/properties/mob\
ility/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}}else{let a={instancePath:n+"/apis",schemaPath:"#/prop\
erties/apis/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),i++}}}else{let s={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return _.errors=e,i===0}_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Te=te;
/** Whether a value is a scenario; if not, `errors` says why. */
export const validate: Validate = Te;

/** The schema without its descriptions, to name what is known at a place. */
export const schema: SchemaNode = {"type":"object","additionalProperties":false,"required":["name","description","apis"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":63},"description":{"type":"string","minLength":1},"seed":{"type":"string","minLength":1,"maxLength":200},"clock":{"$ref":"#/$defs/clock"},"apis":{"type":"object","additionalProperties":false,"properties":{"mobility":{"type":"object","additionalProperties":false,"properties":{"policy":{"$ref":"#/$defs/mobility.policy"},"tenants":{"type":"object","propertyNames":{"$ref":"#/$defs/tenantName"},"additionalProperties":{"$ref":"#/$defs/mobility.tenant"}}}}}}},"$defs":{"clock":{"type":"object","additionalProperties":false,"required":["at"],"properties":{"at":{"type":"string","format":"date-time"},"frozen":{"type":"boolean","default":false}}},"tenantName":{"type":"string","pattern":"^[a-z0-9]+([_-][a-z0-9]+)*$","maxLength":63},"seconds":{"type":"integer","minimum":0},"policy":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/codePolicy"},"password":{"$ref":"#/$defs/passwordPolicy"},"lockout":{"$ref":"#/$defs/lockoutPolicy"},"session":{"$ref":"#/$defs/sessionPolicy"},"token":{"$ref":"#/$defs/tokenPolicy"},"totp":{"$ref":"#/$defs/totpPolicy"},"deletion":{"$ref":"#/$defs/deletionPolicy"},"rateLimit":{"$ref":"#/$defs/rateLimitPolicy"},"enumerationSafe":{"type":"boolean"},"age":{"$ref":"#/$defs/agePolicy"},"autoApproveProofing":{"type":"boolean"}}},"codePolicy":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["fixed","per-recipient","sequence","random"]},"fixedCode":{"type":"string","minLength":1,"maxLength":64},"sequence":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"maxLength":64}},"length":{"type":"integer","minimum":1,"maximum":20},"lifetimeSeconds":{"$ref":"#/$defs/seconds"},"maxAttempts":{"type":"integer","minimum":1},"resendCooldownSeconds":{"$ref":"#/$defs/seconds"},"linkLifetimeSeconds":{"$ref":"#/$defs/seconds"}}},"passwordPolicy":{"type":"object","additionalProperties":false,"properties":{"minLength":{"type":"integer","minimum":0},"maxLength":{"type":"integer","minimum":1},"mustContain":{"type":"array","items":{"enum":["lower-case","upper-case","digit","symbol"]}},"blocklist":{"type":"array","items":{"type":"string"}},"hashIterations":{"type":"integer","minimum":1}}},"lockoutPolicy":{"type":"object","additionalProperties":false,"properties":{"maxFailures":{"type":"integer","minimum":0},"lockSeconds":{"$ref":"#/$defs/seconds"}}},"sessionPolicy":{"type":"object","additionalProperties":false,"properties":{"idleSeconds":{"$ref":"#/$defs/seconds"},"absoluteSeconds":{"$ref":"#/$defs/seconds"}}},"tokenPolicy":{"type":"object","additionalProperties":false,"properties":{"accessSeconds":{"type":"integer","minimum":1},"refreshSeconds":{"type":"integer","minimum":1},"rotateRefresh":{"type":"boolean"},"invalidatePrevious":{"type":"boolean"},"reuseEndsSession":{"type":"boolean"}}},"totpPolicy":{"type":"object","additionalProperties":false,"properties":{"digits":{"type":"integer","minimum":6,"maximum":8},"stepSeconds":{"type":"integer","minimum":1},"driftSteps":{"type":"integer","minimum":0},"maxAttempts":{"type":"integer","minimum":1},"secondFactor":{"enum":["disabled","optional","mandatory"]}}},"deletionPolicy":{"type":"object","additionalProperties":false,"properties":{"graceSeconds":{"$ref":"#/$defs/seconds"}}},"rateLimitPolicy":{"type":"object","additionalProperties":false,"properties":{"requests":{"type":"integer","minimum":0},"windowSeconds":{"type":"integer","minimum":1}}},"agePolicy":{"type":"object","additionalProperties":false,"properties":{"minimumYears":{"type":"integer","minimum":0},"maximumYears":{"type":"integer","minimum":0}}},"mobility.policy":{"type":"object","additionalProperties":false,"properties":{"code":{"$ref":"#/$defs/codePolicy"},"password":{"$ref":"#/$defs/passwordPolicy"},"lockout":{"$ref":"#/$defs/lockoutPolicy"},"session":{"$ref":"#/$defs/sessionPolicy"},"token":{"$ref":"#/$defs/tokenPolicy"},"totp":{"$ref":"#/$defs/totpPolicy"},"deletion":{"$ref":"#/$defs/deletionPolicy"},"rateLimit":{"$ref":"#/$defs/rateLimitPolicy"},"enumerationSafe":{"type":"boolean"},"age":{"$ref":"#/$defs/agePolicy"},"autoApproveProofing":{"type":"boolean"},"signature":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["hmac","presence","off","custom"]},"appSecret":{"type":"string","minLength":1},"appSecrets":{"type":"object","additionalProperties":{"type":"string","minLength":1}},"maxAgeSeconds":{"type":"integer","minimum":0},"maxAheadSeconds":{"type":"integer","minimum":0}}},"signInMethods":{"type":"object","additionalProperties":false,"properties":{"password":{"type":"boolean"},"gaiyo":{"type":"boolean"},"providers":{"type":"array","items":{"type":"string","pattern":"^[A-Z]+$"}},"openidIssuers":{"type":"array","items":{"type":"string","minLength":1}}}},"strictEnvelope":{"type":"boolean"},"requiredAtSignUp":{"type":"array","uniqueItems":true,"items":{"enum":["email","phoneNumber","birthDate","country"]}},"defaultBranchId":{"type":"integer"},"rental":{"$ref":"#/$defs/mobility.rentalPolicy"}}},"mobility.tenant":{"type":"object","additionalProperties":false,"properties":{"branches":{"type":"array","x-unique":["id","code"],"items":{"$ref":"#/$defs/mobility.branch"}},"vehicles":{"type":"array","x-unique":["id"],"items":{"$ref":"#/$defs/mobility.vehicle"}},"terms":{"type":"array","x-unique":["id"],"items":{"$ref":"#/$defs/mobility.terms"}},"clients":{"type":"array","x-unique":["clientId"],"items":{"$ref":"#/$defs/mobility.client"}},"accounts":{"type":"array","x-unique":["uuid","email","phoneNumber"],"items":{"$ref":"#/$defs/mobility.account"}}}},"mobility.language":{"enum":["en","de","fr","nl","es","it"]},"mobility.proofingState":{"enum":["NOT_STARTED","PENDING","APPROVED","REJECTED","RETRY"]},"mobility.moment":{"type":"string","format":"date-time"},"mobility.rentalPolicy":{"type":"object","additionalProperties":false,"properties":{"requiredFields":{"type":"array","uniqueItems":true,"items":{"enum":["email","phoneNumber","firstName","lastName","birthDate","street","postcode","city","country"]}},"verified":{"type":"array","uniqueItems":true,"items":{"enum":["phoneNumber","email"]}},"license":{"type":"boolean"},"manualCheck":{"type":"boolean"},"signUpFee":{"type":"boolean"}}},"mobility.branch":{"type":"object","additionalProperties":false,"required":["id","code","names","country","currency","timezone","defaultLanguage","supportedLanguages","position","radiusMeters"],"properties":{"id":{"type":"integer"},"code":{"type":"string","minLength":1,"maxLength":50},"names":{"$ref":"#/$defs/mobility.names"},"parentId":{"type":"integer","x-refers-to":"branches.id"},"billable":{"type":"boolean","default":false},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"currency":{"type":"string","pattern":"^[A-Z]{3}$"},"timezone":{"type":"string","minLength":1},"defaultLanguage":{"$ref":"#/$defs/mobility.language"},"supportedLanguages":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/mobility.language"}},"position":{"$ref":"#/$defs/mobility.position"},"radiusMeters":{"type":"integer","minimum":0}}},"mobility.names":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/mobility.language"},"additionalProperties":{"type":"string","minLength":1,"maxLength":100}},"mobility.position":{"type":"object","additionalProperties":false,"required":["lat","lng"],"properties":{"lat":{"type":"number","minimum":-90,"maximum":90},"lng":{"type":"number","minimum":-180,"maximum":180}}},"mobility.vehicle":{"type":"object","additionalProperties":false,"required":["id","branchId"],"properties":{"id":{"type":"integer"},"branchId":{"type":"integer","x-refers-to":"branches.id"},"manualCheck":{"type":"boolean","default":false}}},"mobility.terms":{"type":"object","additionalProperties":false,"required":["id","branchId","texts"],"properties":{"id":{"type":"integer"},"branchId":{"type":"integer","x-refers-to":"branches.id"},"vehicleId":{"type":"integer","x-refers-to":"vehicles.id"},"version":{"type":"integer","minimum":1,"default":1},"validFrom":{"$ref":"#/$defs/mobility.moment"},"supersededAt":{"$ref":"#/$defs/mobility.moment"},"texts":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/mobility.language"},"additionalProperties":{"$ref":"#/$defs/mobility.termsText"}}}},"mobility.termsText":{"type":"object","additionalProperties":false,"required":["title"],"properties":{"title":{"type":"string","minLength":1},"termsAndConditionsText":{"type":"string"},"termsAndConditionsUrl":{"type":"string","format":"uri"},"privacyGuidelinesText":{"type":"string"},"privacyGuidelinesUrl":{"type":"string","format":"uri"}}},"mobility.client":{"type":"object","additionalProperties":false,"required":["clientId","clientKey"],"properties":{"clientId":{"type":"string","minLength":1,"maxLength":200},"clientKey":{"type":"string","minLength":1,"maxLength":1024}}},"mobility.account":{"type":"object","additionalProperties":false,"properties":{"uuid":{"type":"string","format":"uuid"},"email":{"type":"string","format":"email","maxLength":254},"emailIsVerified":{"type":"boolean","default":false},"phoneNumber":{"type":"string","pattern":"^\\+[1-9][0-9]{6,14}$"},"phoneIsVerified":{"type":"boolean","default":false},"password":{"type":"string","minLength":1,"maxLength":1024},"passwordHash":{"type":"string","minLength":1},"totpSecret":{"type":"string","pattern":"^[A-Z2-7]+$","minLength":16},"providers":{"type":"array","items":{"$ref":"#/$defs/mobility.providerIdentity"}},"branchId":{"type":"integer","x-refers-to":"branches.id"},"language":{"$ref":"#/$defs/mobility.language"},"firstName":{"type":"string","minLength":1,"maxLength":100},"lastName":{"type":"string","minLength":1,"maxLength":100},"birthDate":{"type":"string","format":"date"},"street":{"type":"string","minLength":1,"maxLength":200},"postcode":{"type":"string","minLength":1,"maxLength":20},"city":{"type":"string","minLength":1,"maxLength":100},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"customProperties":{"type":"object","maxProperties":50,"additionalProperties":{"type":"string","maxLength":1000}},"blocked":{"type":"boolean","default":false},"paymentState":{"enum":["NONE","SOURCE_ADDED","INVOICING"]},"creditStatus":{"enum":["UNKNOWN","OK","REJECTED"]},"signupSettled":{"type":"boolean","default":false},"licenseVerificationState":{"$ref":"#/$defs/mobility.proofingState"},"idVerificationState":{"$ref":"#/$defs/mobility.proofingState"},"manualVerificationState":{"$ref":"#/$defs/mobility.proofingState"},"unpaidInvoices":{"type":"boolean","default":false},"runningRental":{"type":"boolean","default":false},"acceptedTerms":{"type":"array","uniqueItems":true,"items":{"type":"integer","x-refers-to":"terms.id"}},"identityCards":{"type":"array","items":{"$ref":"#/$defs/mobility.identityCard"}},"managedBy":{"type":"string","x-refers-to":"clients.clientId"},"createdAt":{"$ref":"#/$defs/mobility.moment"},"deletionRequestedAt":{"$ref":"#/$defs/mobility.moment"}}},"mobility.providerIdentity":{"type":"object","additionalProperties":false,"required":["provider","subject"],"properties":{"provider":{"enum":["GAIYO","GOOGLE","APPLE","FACEBOOK","OPENID"]},"subject":{"type":"string","minLength":1}}},"mobility.identityCard":{"type":"object","additionalProperties":false,"required":["id","type","cardNumber"],"properties":{"id":{"type":"integer"},"type":{"enum":["RFID","NFC","CHIP"]},"cardNumber":{"type":"string","pattern":"^[0-9A-Za-z]{5,32}$"},"label":{"type":"string","minLength":1,"maxLength":100},"state":{"enum":["ACTIVE","INACTIVE","BLOCKED"],"default":"ACTIVE"},"validFrom":{"$ref":"#/$defs/mobility.moment"},"validUntil":{"$ref":"#/$defs/mobility.moment"},"assignedAt":{"$ref":"#/$defs/mobility.moment"}}}}};
