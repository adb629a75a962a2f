// generated from specs/control, do not edit; run npm run generate
// @ts-nocheck: compiled schemas, checked by their own tests
import type { OperationValidators } from "../pipeline/validators.ts";
import type { operations } from "./spec.generated.ts";

var gs={date:bs,"date-time":fr,email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,
uuid:/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,uri:/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i};function bs(t){let n=/^(\d{4})-(\d\d)-(\d\d)$/.
exec(t);if(!n)return!1;let[f,c,u]=[n[1],n[2],n[3]].map(Number);if(f===void 0||c===void 0||u===void 0)return!1;let e=[31,f%4===0&&(f%100!==0||f%400===0)?29:28,31,
30,31,30,31,31,30,31,30,31];return u>=1&&u<=(e[c-1]??0)}function fr(t){let n=/^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;return/[t ]/i.
test(t.charAt(10))&&bs(t.slice(0,10))&&n.test(t.slice(11))}function re(t){let n=0;for(let f=0;f<t.length;f++,n++){let c=t.charCodeAt(f),u=c>=55296&&c<=56319,d=t.charCodeAt(f+1);u&&d>=56320&&d<=57343&&f++}return n}var As=te;var ee={type:"object",additionalProperties:!1,required:["id","number","state","identifiers","hasPassword","totp","locale","profile","failures","proofing","oblig\
ations","acceptances","createdAt","updatedAt"],properties:{id:{type:"string"},number:{type:"integer",minimum:1},state:{type:"string",enum:["active","deletion-re\
quested","locked","blocked","deleted"]},identifiers:{type:"array",items:{$ref:"Identifier"}},hasPassword:{type:"boolean"},totp:{type:"string",enum:["none","issu\
ed","bound"]},locale:{type:"string"},profile:{type:"object",additionalProperties:!0},failures:{type:"integer",minimum:0},lockedUntil:{type:"string",format:"date\
-time"},blockedAt:{type:"string",format:"date-time"},proofing:{type:"object",additionalProperties:{type:"string",enum:["not-started","pending","approved","rejec\
ted","retry"]}},obligations:{type:"array",items:{type:"string",enum:["invoice","rental"]},uniqueItems:!0},acceptances:{type:"array",items:{$ref:"TermsAcceptance"}},
managedBy:{type:"string"},firstSignInAt:{type:"string",format:"date-time"},createdAt:{type:"string",format:"date-time"},updatedAt:{type:"string",format:"date-ti\
me"},deletionRequestedAt:{type:"string",format:"date-time"},deletionDueAt:{type:"string",format:"date-time"},deletedAt:{type:"string",format:"date-time"}},$id:"\
Account"},D=Object.prototype.hasOwnProperty,yr={type:"object",additionalProperties:!1,required:["type","value"],properties:{type:{type:"string",enum:["email","p\
hone","username","external"]},value:{type:"string"},verifiedAt:{type:"string",format:"date-time"}},$id:"Identifier"},h=gs["date-time"];function U(t,{instancePath:n="",
parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=U.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[s]:e.push(s),o++}if(t.value===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(!(s==="type"||s==="value"||
s==="verifiedAt")){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have\
 additional properties"};e===null?e=[r]:e.push(r),o++}if(t.type!==void 0){let s=t.type;if(typeof s!="string"){let r={instancePath:n+"/type",schemaPath:"#/proper\
ties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(!(s==="email"||s==="phone"||s==="username"||s===
"external")){let r={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:yr.properties.type.enum},message:"must be eq\
ual to one of the allowed values"};e===null?e=[r]:e.push(r),o++}}if(t.value!==void 0&&typeof t.value!="string"){let s={instancePath:n+"/value",schemaPath:"#/pro\
perties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.verifiedAt!==void 0){let s=t.verifiedAt;if(typeof s==
"string"){if(!h(s)){let r={instancePath:n+"/verifiedAt",schemaPath:"#/properties/verifiedAt/format",keyword:"format",params:{format:"date-time"},message:'must m\
atch format "date-time"'};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/verifiedAt",schemaPath:"#/properties/verifiedAt/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),o++}return U.errors=e,o===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Y(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=Y.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.termsId===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"termsId"},message:"must have required property 'termsId'"};e===null?e=[s]:e.push(s),o++}if(t.scope===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"scope"},message:"must have required property 'scope'"};e===null?e=[s]:e.push(s),o++}if(t.version===
void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===
null?e=[s]:e.push(s),o++}if(t.acceptedAt===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acceptedAt"},message:"\
must have required property 'acceptedAt'"};e===null?e=[s]:e.push(s),o++}if(t.locale===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"locale"},message:"must have required property 'locale'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(!(s==="termsId"||s==="scope"||s==="vers\
ion"||s==="acceptedAt"||s==="locale")){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.termsId!==void 0){let s=t.termsId;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){
let r={instancePath:n+"/termsId",schemaPath:"#/properties/termsId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(
r),o++}}if(t.scope!==void 0&&typeof t.scope!="string"){let s={instancePath:n+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.version!==void 0){let s=t.version;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:n+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),o++}}if(t.acceptedAt!==
void 0){let s=t.acceptedAt;if(typeof s=="string"){if(!h(s)){let r={instancePath:n+"/acceptedAt",schemaPath:"#/properties/acceptedAt/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/acceptedAt",schemaPath:"#/properties/acc\
eptedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}if(t.locale!==void 0&&typeof t.locale!="string"){let s={
instancePath:n+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}}else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return Y.errors=e,o===0}Y.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function T(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,
o=0,a=T.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),o++}if(t.number===
void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"number"},message:"must have required property 'number'"};e===null?
e=[s]:e.push(s),o++}if(t.state===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"state"},message:"must have re\
quired property 'state'"};e===null?e=[s]:e.push(s),o++}if(t.identifiers===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
identifiers"},message:"must have required property 'identifiers'"};e===null?e=[s]:e.push(s),o++}if(t.hasPassword===void 0){let s={instancePath:n,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"hasPassword"},message:"must have required property 'hasPassword'"};e===null?e=[s]:e.push(s),o++}if(t.totp===
void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"totp"},message:"must have required property 'totp'"};e===null?
e=[s]:e.push(s),o++}if(t.locale===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"locale"},message:"must have \
required property 'locale'"};e===null?e=[s]:e.push(s),o++}if(t.profile===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
profile"},message:"must have required property 'profile'"};e===null?e=[s]:e.push(s),o++}if(t.failures===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"failures"},message:"must have required property 'failures'"};e===null?e=[s]:e.push(s),o++}if(t.proofing===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"proofing"},message:"must have required property 'proofing'"};e===null?e=[s]:e.push(s),o++}if(t.
obligations===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"obligations"},message:"must have required proper\
ty 'obligations'"};e===null?e=[s]:e.push(s),o++}if(t.acceptances===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
acceptances"},message:"must have required property 'acceptances'"};e===null?e=[s]:e.push(s),o++}if(t.createdAt===void 0){let s={instancePath:n,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"createdAt"},message:"must have required property 'createdAt'"};e===null?e=[s]:e.push(s),o++}if(t.updatedAt===
void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updatedAt"},message:"must have required property 'updatedAt'"};
e===null?e=[s]:e.push(s),o++}for(let s in t)if(!D.call(ee.properties,s)){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.id!==void 0&&typeof t.id!="string"){let s={instancePath:n+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.number!==void 0){let s=t.
number;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:n+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[r]:e.push(r),o++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:n+"/number",schemaPath:"\
#/properties/number/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[r]:e.push(r),o++}}if(t.state!==void 0){let s=t.state;if(typeof s!=
"string"){let r={instancePath:n+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),o++}if(!(s==="active"||s==="deletion-requested"||s==="locked"||s==="blocked"||s==="deleted")){let r={instancePath:n+"/state",schemaPath:"#/properties/state/e\
num",keyword:"enum",params:{allowedValues:ee.properties.state.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),o++}}if(t.identifiers!==
void 0){let s=t.identifiers;if(Array.isArray(s)){let r=s.length;for(let i=0;i<r;i++)U(s[i],{instancePath:n+"/identifiers/"+i,parentData:s,parentDataProperty:i,rootData:u,
dynamicAnchors:d})||(e=e===null?U.errors:e.concat(U.errors),o=e.length)}else{let r={instancePath:n+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),o++}}if(t.hasPassword!==void 0&&typeof t.hasPassword!="boolean"){let s={instancePath:n+
"/hasPassword",schemaPath:"#/properties/hasPassword/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),o++}if(t.totp!==
void 0){let s=t.totp;if(typeof s!="string"){let r={instancePath:n+"/totp",schemaPath:"#/properties/totp/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[r]:e.push(r),o++}if(!(s==="none"||s==="issued"||s==="bound")){let r={instancePath:n+"/totp",schemaPath:"#/properties/totp/enum",keyword:"\
enum",params:{allowedValues:ee.properties.totp.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),o++}}if(t.locale!==void 0&&typeof t.
locale!="string"){let s={instancePath:n+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),o++}if(t.profile!==void 0){let s=t.profile;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let r={instancePath:n+"/profile",schemaPath:"#/proper\
ties/profile/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}}if(t.failures!==void 0){let s=t.failures;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:n+"/failures",schemaPath:"#/properties/failures/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[r]:e.push(r),o++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:n+"/failures",schemaPath:"#/properties/f\
ailures/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[r]:e.push(r),o++}}if(t.lockedUntil!==void 0){let s=t.lockedUntil;if(typeof s==
"string"){if(!h(s)){let r={instancePath:n+"/lockedUntil",schemaPath:"#/properties/lockedUntil/format",keyword:"format",params:{format:"date-time"},message:'must\
 match format "date-time"'};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/lockedUntil",schemaPath:"#/properties/lockedUntil/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}if(t.blockedAt!==void 0){let s=t.blockedAt;if(typeof s=="string"){if(!h(s)){let r={instancePath:n+
"/blockedAt",schemaPath:"#/properties/blockedAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(
r),o++}}else{let r={instancePath:n+"/blockedAt",schemaPath:"#/properties/blockedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),o++}}if(t.proofing!==void 0){let s=t.proofing;if(s&&typeof s=="object"&&!Array.isArray(s))for(let r in s){let i=s[r];if(typeof i!="string"){let p={
instancePath:n+"/proofing/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/proofing/additionalProperties/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[p]:e.push(p),o++}if(!(i==="not-started"||i==="pending"||i==="approved"||i==="rejected"||i==="retry")){let p={instancePath:n+
"/proofing/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/proofing/additionalProperties/enum",keyword:"enum",params:{allowedValues:ee.properties.
proofing.additionalProperties.enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),o++}}else{let r={instancePath:n+"/proofing",schemaPath:"\
#/properties/proofing/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}}if(t.obligations!==void 0){let s=t.obligations;
if(Array.isArray(s)){let r=s.length;for(let l=0;l<r;l++){let y=s[l];if(typeof y!="string"){let b={instancePath:n+"/obligations/"+l,schemaPath:"#/properties/obli\
gations/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),o++}if(!(y==="invoice"||y==="rental")){let b={instancePath:n+
"/obligations/"+l,schemaPath:"#/properties/obligations/items/enum",keyword:"enum",params:{allowedValues:ee.properties.obligations.items.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[b]:e.push(b),o++}}let i=s.length,p;if(i>1){let l={};for(;i--;){let y=s[i];if(typeof y=="string"){if(typeof l[y]==
"number"){p=l[y];let b={instancePath:n+"/obligations",schemaPath:"#/properties/obligations/uniqueItems",keyword:"uniqueItems",params:{i,j:p},message:"must NOT h\
ave duplicate items (items ## "+p+" and "+i+" are identical)"};e===null?e=[b]:e.push(b),o++;break}l[y]=i}}}}else{let r={instancePath:n+"/obligations",schemaPath:"\
#/properties/obligations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),o++}}if(t.acceptances!==void 0){let s=t.acceptances;
if(Array.isArray(s)){let r=s.length;for(let i=0;i<r;i++)Y(s[i],{instancePath:n+"/acceptances/"+i,parentData:s,parentDataProperty:i,rootData:u,dynamicAnchors:d})||
(e=e===null?Y.errors:e.concat(Y.errors),o=e.length)}else{let r={instancePath:n+"/acceptances",schemaPath:"#/properties/acceptances/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),o++}}if(t.managedBy!==void 0&&typeof t.managedBy!="string"){let s={instancePath:n+"/managedBy",schemaPath:"\
#/properties/managedBy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.firstSignInAt!==void 0){let s=t.firstSignInAt;
if(typeof s=="string"){if(!h(s)){let r={instancePath:n+"/firstSignInAt",schemaPath:"#/properties/firstSignInAt/format",keyword:"format",params:{format:"date-tim\
e"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/firstSignInAt",schemaPath:"#/properties/firstSignInAt/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}if(t.createdAt!==void 0){let s=t.createdAt;if(typeof s=="strin\
g"){if(!h(s)){let r={instancePath:n+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format:"date-time"},message:'must match for\
mat "date-time"'};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}if(t.updatedAt!==void 0){let s=t.updatedAt;if(typeof s=="string"){if(!h(s)){let r={instancePath:n+
"/updatedAt",schemaPath:"#/properties/updatedAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(
r),o++}}else{let r={instancePath:n+"/updatedAt",schemaPath:"#/properties/updatedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),o++}}if(t.deletionRequestedAt!==void 0){let s=t.deletionRequestedAt;if(typeof s=="string"){if(!h(s)){let r={instancePath:n+"/deletionRequestedAt",
schemaPath:"#/properties/deletionRequestedAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(
r),o++}}else{let r={instancePath:n+"/deletionRequestedAt",schemaPath:"#/properties/deletionRequestedAt/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[r]:e.push(r),o++}}if(t.deletionDueAt!==void 0){let s=t.deletionDueAt;if(typeof s=="string"){if(!h(s)){let r={instancePath:n+"/deletionD\
ueAt",schemaPath:"#/properties/deletionDueAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(
r),o++}}else{let r={instancePath:n+"/deletionDueAt",schemaPath:"#/properties/deletionDueAt/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),o++}}if(t.deletedAt!==void 0){let s=t.deletedAt;if(typeof s=="string"){if(!h(s)){let r={instancePath:n+"/deletedAt",schemaPath:"#/prope\
rties/deletedAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+
"/deletedAt",schemaPath:"#/properties/deletedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}}else{let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return T.errors=e,o===0}T.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function te(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,
a=te.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.accounts===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"accounts"},message:"must have required property 'accounts'"};e===null?e=[s]:e.push(s),o++}if(t.
total===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"total"},message:"must have required property 'total'"};
e===null?e=[s]:e.push(s),o++}for(let s in t)if(!(s==="accounts"||s==="total")){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.accounts!==void 0){let s=t.accounts;if(Array.
isArray(s)){let r=s.length;for(let i=0;i<r;i++)T(s[i],{instancePath:n+"/accounts/"+i,parentData:s,parentDataProperty:i,rootData:u,dynamicAnchors:d})||(e=e===null?
T.errors:e.concat(T.errors),o=e.length)}else{let r={instancePath:n+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),o++}}if(t.total!==void 0){let s=t.total;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:n+
"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),o++}if(typeof s=="numbe\
r"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:n+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be \
>= 0"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),o++}return te.errors=e,o===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var m=ie,cr={type:"object",additionalProperties:!1,required:[
"type","title","status","detail"],properties:{type:{type:"string",format:"uri"},title:{type:"string"},status:{type:"integer",minimum:400,maximum:599},detail:{type:"\
string"},instance:{type:"string"},traceId:{$ref:"TraceId"},hint:{type:"string"},errors:{type:"array",items:{$ref:"FieldProblem"},minItems:1},sent:{type:"array",
items:{$ref:"MessageNote"}},possible:{type:"array",items:{$ref:"BadTokenDefect"}}},$id:"Problem"},Ns=/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;var hr=new RegExp("^[0-9a-f]{32}$","u");function v(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=v.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(!hr.test(t)){let s={instancePath:n,schemaPath:"#/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===null?e=[s]:e.push(s),o++}}else{let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}return v.errors=e,o===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};
var gr={type:"object",additionalProperties:!1,required:["place","field","rule","problem"],properties:{place:{type:"string",enum:["body","query","path","header"]},
field:{type:"string"},rule:{type:"string"},problem:{type:"string"}},$id:"FieldProblem"};function S(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,
dynamicAnchors:d={}}={}){let e=null,o=0,a=S.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.place===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"place"},message:"must have required property \
'place'"};e===null?e=[s]:e.push(s),o++}if(t.field===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field"},message:"\
must have required property 'field'"};e===null?e=[s]:e.push(s),o++}if(t.rule===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"rule"},message:"must have required property 'rule'"};e===null?e=[s]:e.push(s),o++}if(t.problem===void 0){let s={instancePath:n,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"problem"},message:"must have required property 'problem'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(!(s===
"place"||s==="field"||s==="rule"||s==="problem")){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.place!==void 0){let s=t.place;if(typeof s!="string"){let r={instancePath:n+"/pl\
ace",schemaPath:"#/properties/place/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(!(s==="body"||s==="que\
ry"||s==="path"||s==="header")){let r={instancePath:n+"/place",schemaPath:"#/properties/place/enum",keyword:"enum",params:{allowedValues:gr.properties.place.enum},
message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),o++}}if(t.field!==void 0&&typeof t.field!="string"){let s={instancePath:n+"/field",
schemaPath:"#/properties/field/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.rule!==void 0&&typeof t.rule!=
"string"){let s={instancePath:n+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),o++}if(t.problem!==void 0&&typeof t.problem!="string"){let s={instancePath:n+"/problem",schemaPath:"#/properties/problem/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[s]:e.push(s),o++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[s]:e.push(s),o++}return S.errors=e,o===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var br={type:"object",additionalProperties:!1,
required:["id","sequence","channel","recipient","purpose","sentAt"],properties:{id:{type:"string"},sequence:{type:"integer",minimum:1},channel:{type:"string",enum:[
"sms","email","push","webhook"]},recipient:{type:"string"},purpose:{type:"string"},sentAt:{type:"string",format:"date-time"}},$id:"MessageNote"};function M(t,{instancePath:n="",
parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=M.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},
message:"must have required property 'id'"};e===null?e=[s]:e.push(s),o++}if(t.sequence===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"sequence"},message:"must have required property 'sequence'"};e===null?e=[s]:e.push(s),o++}if(t.channel===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"channel"},message:"must have required property 'channel'"};e===null?e=[s]:e.push(s),o++}if(t.
recipient===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"recipient"},message:"must have required property '\
recipient'"};e===null?e=[s]:e.push(s),o++}if(t.purpose===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"purpo\
se"},message:"must have required property 'purpose'"};e===null?e=[s]:e.push(s),o++}if(t.sentAt===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"sentAt"},message:"must have required property 'sentAt'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(!(s==="id"||s==="sequ\
ence"||s==="channel"||s==="recipient"||s==="purpose"||s==="sentAt")){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.id!==void 0&&typeof t.id!="string"){let s={instancePath:n+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.sequence!==void 0){let s=t.
sequence;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:n+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),o++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:n+"/sequence",schemaPath:"\
#/properties/sequence/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[r]:e.push(r),o++}}if(t.channel!==void 0){let s=t.channel;
if(typeof s!="string"){let r={instancePath:n+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),o++}if(!(s==="sms"||s==="email"||s==="push"||s==="webhook")){let r={instancePath:n+"/channel",schemaPath:"#/properties/channel/enum",keyword:"\
enum",params:{allowedValues:br.properties.channel.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),o++}}if(t.recipient!==void 0&&
typeof t.recipient!="string"){let s={instancePath:n+"/recipient",schemaPath:"#/properties/recipient/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[s]:e.push(s),o++}if(t.purpose!==void 0&&typeof t.purpose!="string"){let s={instancePath:n+"/purpose",schemaPath:"#/properties/purpose/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.sentAt!==void 0){let s=t.sentAt;if(typeof s=="string"){if(!h(s)){
let r={instancePath:n+"/sentAt",schemaPath:"#/properties/sentAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===
null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/sentAt",schemaPath:"#/properties/sentAt/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),o++}return M.errors=e,o===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pr={type:"string",enum:["expired","not-yet-valid","wrong-audien\
ce","wrong-issuer","wrong-type","wrong-key","unknown-key-id","wrong-signature","algorithm-none","algorithm-confusion","key-enclosed","key-elsewhere","malformed",
"other-world","other-tenant","session-ended","session-unknown","revoked","refresh-token"],$id:"BadTokenDefect"};function q(t,{instancePath:n="",parentData:f,parentDataProperty:c,
rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=q.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t!="string"){let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(!(t==="expired"||t==="not-yet\
-valid"||t==="wrong-audience"||t==="wrong-issuer"||t==="wrong-type"||t==="wrong-key"||t==="unknown-key-id"||t==="wrong-signature"||t==="algorithm-none"||t==="al\
gorithm-confusion"||t==="key-enclosed"||t==="key-elsewhere"||t==="malformed"||t==="other-world"||t==="other-tenant"||t==="session-ended"||t==="session-unknown"||
t==="revoked"||t==="refresh-token")){let s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Pr.enum},message:"must be equal to one of th\
e allowed values"};e===null?e=[s]:e.push(s),o++}return q.errors=e,o===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};function ie(t,{instancePath:n="",parentData:f,
parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=ie.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"\
must have required property 'type'"};e===null?e=[s]:e.push(s),o++}if(t.title===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[s]:e.push(s),o++}if(t.status===void 0){let s={instancePath:n,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),o++}if(t.detail===void 0){
let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"detail"},message:"must have required property 'detail'"};e===null?e=[s]:
e.push(s),o++}for(let s in t)if(!D.call(cr.properties,s)){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.type!==void 0){let s=t.type;if(typeof s=="string"){if(!Ns.test(s)){let r={instancePath:n+
"/type",schemaPath:"#/properties/type/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[r]:e.push(r),o++}}else{let r={
instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}if(t.title!==
void 0&&typeof t.title!="string"){let s={instancePath:n+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[s]:e.push(s),o++}if(t.status!==void 0){let s=t.status;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:n+"/status",
schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),o++}if(typeof s=="number"&&isFinite(
s)){if(s>599||isNaN(s)){let r={instancePath:n+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{bounds:[400,599]},message:"must be <=\
 599"};e===null?e=[r]:e.push(r),o++}if(s<400||isNaN(s)){let r={instancePath:n+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{bounds:[
400,599]},message:"must be >= 400"};e===null?e=[r]:e.push(r),o++}}}if(t.detail!==void 0&&typeof t.detail!="string"){let s={instancePath:n+"/detail",schemaPath:"\
#/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.instance!==void 0&&typeof t.instance!=
"string"){let s={instancePath:n+"/instance",schemaPath:"#/properties/instance/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
s]:e.push(s),o++}if(t.traceId!==void 0&&(v(t.traceId,{instancePath:n+"/traceId",parentData:t,parentDataProperty:"traceId",rootData:u,dynamicAnchors:d})||(e=e===
null?v.errors:e.concat(v.errors),o=e.length)),t.hint!==void 0&&typeof t.hint!="string"){let s={instancePath:n+"/hint",schemaPath:"#/properties/hint/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.errors!==void 0){let s=t.errors;if(Array.isArray(s)){if(s.length<1){let i={
instancePath:n+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",params:{bounds:[1]},message:"must NOT have fewer than 1 items"};e===null?e=
[i]:e.push(i),o++}let r=s.length;for(let i=0;i<r;i++)S(s[i],{instancePath:n+"/errors/"+i,parentData:s,parentDataProperty:i,rootData:u,dynamicAnchors:d})||(e=e===
null?S.errors:e.concat(S.errors),o=e.length)}else{let r={instancePath:n+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),o++}}if(t.sent!==void 0){let s=t.sent;if(Array.isArray(s)){let r=s.length;for(let i=0;i<r;i++)M(s[i],{instancePath:n+"/\
sent/"+i,parentData:s,parentDataProperty:i,rootData:u,dynamicAnchors:d})||(e=e===null?M.errors:e.concat(M.errors),o=e.length)}else{let r={instancePath:n+"/sent",
schemaPath:"#/properties/sent/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),o++}}if(t.possible!==void 0){let s=t.
possible;if(Array.isArray(s)){let r=s.length;for(let i=0;i<r;i++)q(s[i],{instancePath:n+"/possible/"+i,parentData:s,parentDataProperty:i,rootData:u,dynamicAnchors:d})||
(e=e===null?q.errors:e.concat(q.errors),o=e.length)}else{let r={instancePath:n+"/possible",schemaPath:"#/properties/possible/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[s]:e.push(s),o++}return ie.errors=e,o===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var L=T,xs=oe,Ps={type:"object",additionalProperties:!1,
properties:{verified:{type:"object",additionalProperties:!1,properties:{email:{type:"boolean"},phone:{type:"boolean"}}},proofing:{type:"object",additionalProperties:{
type:"string",enum:["not-started","pending","approved","rejected","retry"]},maxProperties:50},obligations:{type:"array",items:{type:"string",enum:["invoice","re\
ntal"]},uniqueItems:!0}},minProperties:1,$id:"ChangeAccountRequest"};function oe(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){
let e=null,o=0,a=oe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<
1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{bounds:[1]},message:"must NOT have fewer than 1 properties"};e===null?e=[s]:
e.push(s),o++}for(let s in t)if(!(s==="verified"||s==="proofing"||s==="obligations")){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.verified!==void 0){let s=t.verified;
if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="email"||r==="phone")){let i={instancePath:n+"/verified",schemaPath:"#/properties/verified/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),o++}if(s.
email!==void 0&&typeof s.email!="boolean"){let r={instancePath:n+"/verified/email",schemaPath:"#/properties/verified/properties/email/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.phone!==void 0&&typeof s.phone!="boolean"){let r={instancePath:n+"/verified/phone",
schemaPath:"#/properties/verified/properties/phone/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}}else{let r={
instancePath:n+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}}
if(t.proofing!==void 0){let s=t.proofing;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>50){let r={instancePath:n+"/proofing",schemaPath:"\
#/properties/proofing/maxProperties",keyword:"maxProperties",params:{bounds:[0,50]},message:"must NOT have more than 50 properties"};e===null?e=[r]:e.push(r),o++}
for(let r in s){let i=s[r];if(typeof i!="string"){let p={instancePath:n+"/proofing/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/proofing/\
additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}if(!(i==="not-started"||i==="pending"||i===
"approved"||i==="rejected"||i==="retry")){let p={instancePath:n+"/proofing/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/proofing/addition\
alProperties/enum",keyword:"enum",params:{allowedValues:Ps.properties.proofing.additionalProperties.enum},message:"must be equal to one of the allowed values"};
e===null?e=[p]:e.push(p),o++}}}else{let r={instancePath:n+"/proofing",schemaPath:"#/properties/proofing/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),o++}}if(t.obligations!==void 0){let s=t.obligations;if(Array.isArray(s)){let r=s.length;for(let l=0;l<r;l++){let y=s[l];if(typeof y!=
"string"){let b={instancePath:n+"/obligations/"+l,schemaPath:"#/properties/obligations/items/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[b]:e.push(b),o++}if(!(y==="invoice"||y==="rental")){let b={instancePath:n+"/obligations/"+l,schemaPath:"#/properties/obligations/items/enum",keyword:"\
enum",params:{allowedValues:Ps.properties.obligations.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[b]:e.push(b),o++}}let i=s.length,
p;if(i>1){let l={};for(;i--;){let y=s[i];if(typeof y=="string"){if(typeof l[y]=="number"){p=l[y];let b={instancePath:n+"/obligations",schemaPath:"#/properties/o\
bligations/uniqueItems",keyword:"uniqueItems",params:{i,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+i+" are identical)"};e===null?e=[b]:e.
push(b),o++;break}l[y]=i}}}}else{let r={instancePath:n+"/obligations",schemaPath:"#/properties/obligations/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),o++}return oe.errors=e,o===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ss=ne;function ne(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=ne.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(s!=="forSeconds"){let r={instancePath:n,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.forSeconds!==
void 0){let s=t.forSeconds;if(typeof s=="number"&&isFinite(s)){if(s>31536e5||isNaN(s)){let r={instancePath:n+"/forSeconds",schemaPath:"#/properties/forSeconds/m\
aximum",keyword:"maximum",params:{bounds:[0,31536e5]},message:"must be <= 3153600000"};e===null?e=[r]:e.push(r),o++}if(s<0||isNaN(s)){let r={instancePath:n+"/fo\
rSeconds",schemaPath:"#/properties/forSeconds/minimum",keyword:"minimum",params:{bounds:[0,31536e5]},message:"must be >= 0"};e===null?e=[r]:e.push(r),o++}}else{
let r={instancePath:n+"/forSeconds",schemaPath:"#/properties/forSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.push(
r),o++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return ne.errors=
e,o===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var as=pe;var os={type:"object",additionalProperties:!1,required:["id","state","methods","secondFactor","createdAt","authenticatedAt","lastSeenAt"],properties:{id:{type:"\
string"},state:{type:"string",enum:["open","ended"]},accountId:{type:"string"},clientId:{type:"string"},methods:{type:"array",items:{type:"string"}},secondFactor:{
type:"string",enum:["not-needed","enrolment-pending","pending","done"]},createdAt:{type:"string",format:"date-time"},authenticatedAt:{type:"string",format:"date\
-time"},lastSeenAt:{type:"string",format:"date-time"},expiresAt:{type:"string",format:"date-time"},endedAt:{type:"string",format:"date-time"},endedBecause:{type:"\
string"}},$id:"Session"};function O(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=O.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={instancePath:n,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),o++}if(t.state===void 0){let s={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[s]:e.push(
s),o++}if(t.methods===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"methods"},message:"must have required pr\
operty 'methods'"};e===null?e=[s]:e.push(s),o++}if(t.secondFactor===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
secondFactor"},message:"must have required property 'secondFactor'"};e===null?e=[s]:e.push(s),o++}if(t.createdAt===void 0){let s={instancePath:n,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"createdAt"},message:"must have required property 'createdAt'"};e===null?e=[s]:e.push(s),o++}if(t.authenticatedAt===
void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"authenticatedAt"},message:"must have required property 'authen\
ticatedAt'"};e===null?e=[s]:e.push(s),o++}if(t.lastSeenAt===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"la\
stSeenAt"},message:"must have required property 'lastSeenAt'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(!D.call(os.properties,s)){let r={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}
if(t.id!==void 0&&typeof t.id!="string"){let s={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[s]:e.push(s),o++}if(t.state!==void 0){let s=t.state;if(typeof s!="string"){let r={instancePath:n+"/state",schemaPath:"#/properties/state/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(!(s==="open"||s==="ended")){let r={instancePath:n+"/state",schemaPath:"\
#/properties/state/enum",keyword:"enum",params:{allowedValues:os.properties.state.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),o++}}if(t.accountId!==void 0&&typeof t.accountId!="string"){let s={instancePath:n+"/accountId",schemaPath:"#/properties/accountId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.clientId!==void 0&&typeof t.clientId!="string"){let s={instancePath:n+"/clientId",schemaPath:"\
#/properties/clientId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.methods!==void 0){let s=t.methods;
if(Array.isArray(s)){let r=s.length;for(let i=0;i<r;i++)if(typeof s[i]!="string"){let p={instancePath:n+"/methods/"+i,schemaPath:"#/properties/methods/items/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}}else{let r={instancePath:n+"/methods",schemaPath:"#/properties/\
methods/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),o++}}if(t.secondFactor!==void 0){let s=t.secondFactor;if(typeof s!=
"string"){let r={instancePath:n+"/secondFactor",schemaPath:"#/properties/secondFactor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),o++}if(!(s==="not-needed"||s==="enrolment-pending"||s==="pending"||s==="done")){let r={instancePath:n+"/secondFactor",schemaPath:"#/propert\
ies/secondFactor/enum",keyword:"enum",params:{allowedValues:os.properties.secondFactor.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:
e.push(r),o++}}if(t.createdAt!==void 0){let s=t.createdAt;if(typeof s=="string"){if(!h(s)){let r={instancePath:n+"/createdAt",schemaPath:"#/properties/createdAt\
/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/create\
dAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}if(t.authenticatedAt!==
void 0){let s=t.authenticatedAt;if(typeof s=="string"){if(!h(s)){let r={instancePath:n+"/authenticatedAt",schemaPath:"#/properties/authenticatedAt/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/authenticatedAt",schemaPath:"\
#/properties/authenticatedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}if(t.lastSeenAt!==void 0){let s=t.
lastSeenAt;if(typeof s=="string"){if(!h(s)){let r={instancePath:n+"/lastSeenAt",schemaPath:"#/properties/lastSeenAt/format",keyword:"format",params:{format:"dat\
e-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/lastSeenAt",schemaPath:"#/properties/lastSeenAt/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}if(t.expiresAt!==void 0){let s=t.expiresAt;if(typeof s=="string"){
if(!h(s)){let r={instancePath:n+"/expiresAt",schemaPath:"#/properties/expiresAt/format",keyword:"format",params:{format:"date-time"},message:'must match format \
"date-time"'};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),o++}}if(t.endedAt!==void 0){let s=t.endedAt;if(typeof s=="string"){if(!h(s)){let r={instancePath:n+"/endedAt",
schemaPath:"#/properties/endedAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),o++}}else{
let r={instancePath:n+"/endedAt",schemaPath:"#/properties/endedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
o++}}if(t.endedBecause!==void 0&&typeof t.endedBecause!="string"){let s={instancePath:n+"/endedBecause",schemaPath:"#/properties/endedBecause/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return O.errors=e,o===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(t,{instancePath:n="",
parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=pe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.sessions===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
sessions"},message:"must have required property 'sessions'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(s!=="sessions"){let r={instancePath:n,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.
sessions!==void 0){let s=t.sessions;if(Array.isArray(s)){let r=s.length;for(let i=0;i<r;i++)O(s[i],{instancePath:n+"/sessions/"+i,parentData:s,parentDataProperty:i,
rootData:u,dynamicAnchors:d})||(e=e===null?O.errors:e.concat(O.errors),o=e.length)}else{let r={instancePath:n+"/sessions",schemaPath:"#/properties/sessions/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return pe.errors=e,o===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Is=ae,
wr={type:"object",additionalProperties:!1,required:["secret","isBound","issuedAt","code","isCodeUsed","nextCode","nextCodeAt","stepSeconds"],properties:{secret:{
type:"string"},isBound:{type:"boolean"},issuedAt:{type:"string",format:"date-time"},boundAt:{type:"string",format:"date-time"},code:{type:"string"},isCodeUsed:{
type:"boolean"},nextCode:{type:"string"},nextCodeAt:{type:"string",format:"date-time"},stepSeconds:{type:"integer"}},$id:"Totp"};function ae(t,{instancePath:n="",
parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=ae.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.secret===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
secret"},message:"must have required property 'secret'"};e===null?e=[s]:e.push(s),o++}if(t.isBound===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"isBound"},message:"must have required property 'isBound'"};e===null?e=[s]:e.push(s),o++}if(t.issuedAt===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"issuedAt"},message:"must have required property 'issuedAt'"};e===null?e=[s]:e.push(s),o++}if(t.
code===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===
null?e=[s]:e.push(s),o++}if(t.isCodeUsed===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"isCodeUsed"},message:"\
must have required property 'isCodeUsed'"};e===null?e=[s]:e.push(s),o++}if(t.nextCode===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"nextCode"},message:"must have required property 'nextCode'"};e===null?e=[s]:e.push(s),o++}if(t.nextCodeAt===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"nextCodeAt"},message:"must have required property 'nextCodeAt'"};e===null?e=[s]:e.push(s),o++}
if(t.stepSeconds===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"stepSeconds"},message:"must have required p\
roperty 'stepSeconds'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(!D.call(wr.properties,s)){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.secret!==void 0&&typeof t.secret!=
"string"){let s={instancePath:n+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),o++}if(t.isBound!==void 0&&typeof t.isBound!="boolean"){let s={instancePath:n+"/isBound",schemaPath:"#/properties/isBound/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),o++}if(t.issuedAt!==void 0){let s=t.issuedAt;if(typeof s=="string"){if(!h(s)){let r={instancePath:n+
"/issuedAt",schemaPath:"#/properties/issuedAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(
r),o++}}else{let r={instancePath:n+"/issuedAt",schemaPath:"#/properties/issuedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),o++}}if(t.boundAt!==void 0){let s=t.boundAt;if(typeof s=="string"){if(!h(s)){let r={instancePath:n+"/boundAt",schemaPath:"#/properties/boundAt/f\
ormat",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/boundAt",
schemaPath:"#/properties/boundAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}if(t.code!==void 0&&typeof t.
code!="string"){let s={instancePath:n+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),o++}if(t.isCodeUsed!==void 0&&typeof t.isCodeUsed!="boolean"){let s={instancePath:n+"/isCodeUsed",schemaPath:"#/properties/isCodeUsed/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),o++}if(t.nextCode!==void 0&&typeof t.nextCode!="string"){let s={instancePath:n+
"/nextCode",schemaPath:"#/properties/nextCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.nextCodeAt!==
void 0){let s=t.nextCodeAt;if(typeof s=="string"){if(!h(s)){let r={instancePath:n+"/nextCodeAt",schemaPath:"#/properties/nextCodeAt/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/nextCodeAt",schemaPath:"#/properties/nex\
tCodeAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}if(t.stepSeconds!==void 0){let s=t.stepSeconds;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:n+"/stepSeconds",schemaPath:"#/properties/stepSeconds/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),o++}return ae.errors=e,o===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ds=me;var g=re;function me(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=me.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.defect===void 0){let s={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"defect"},message:"must have required property 'defect'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(!(s==="defec\
t"||s==="session")){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT hav\
e additional properties"};e===null?e=[r]:e.push(r),o++}if(t.defect!==void 0&&(q(t.defect,{instancePath:n+"/defect",parentData:t,parentDataProperty:"defect",rootData:u,
dynamicAnchors:d})||(e=e===null?q.errors:e.concat(q.errors),o=e.length)),t.session!==void 0){let s=t.session;if(typeof s=="string"){if(g(s)>100){let r={instancePath:n+
"/session",schemaPath:"#/properties/session/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=
[r]:e.push(r),o++}if(g(s)<1){let r={instancePath:n+"/session",schemaPath:"#/properties/session/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/session",schemaPath:"#/properties/session/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return me.errors=e,o===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ls=le;function le(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=le.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.token===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[s]:e.push(s),o++}if(t.defect===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"defect"},message:"must have required property 'defect'"};e===null?e=[s]:e.push(s),o++}for(let s in t)
if(!(s==="token"||s==="defect")){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.token!==void 0&&typeof t.token!="string"){let s={instancePath:n+"/token",schemaPath:"#/p\
roperties/token/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}t.defect!==void 0&&(q(t.defect,{instancePath:n+
"/defect",parentData:t,parentDataProperty:"defect",rootData:u,dynamicAnchors:d})||(e=e===null?q.errors:e.concat(q.errors),o=e.length))}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return le.errors=e,o===0}le.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Fs=O,Ts=ue;var se={type:"object",additionalProperties:!1,required:["id","state","purpose","form","channel","recipient","issuedAt","expiresAt","attemptsLeft"],properties:{id:{
type:"string"},state:{type:"string",enum:["open","consumed","voided","declined","exhausted","expired"]},decision:{type:"string",enum:["approved","declined","exp\
ired"]},purpose:{type:"string"},form:{type:"string",enum:["code","link","approval","assertion"]},channel:{type:"string",enum:["sms","email","push","in-band"]},recipient:{
type:"string"},accountId:{type:"string"},sessionId:{type:"string"},issuedAt:{type:"string",format:"date-time"},expiresAt:{type:"string",format:"date-time"},attemptsLeft:{
type:"integer"}},$id:"Challenge"};function C(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=C.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),o++}if(t.state===void 0){let s={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[s]:e.push(
s),o++}if(t.purpose===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"purpose"},message:"must have required pr\
operty 'purpose'"};e===null?e=[s]:e.push(s),o++}if(t.form===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fo\
rm"},message:"must have required property 'form'"};e===null?e=[s]:e.push(s),o++}if(t.channel===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"channel"},message:"must have required property 'channel'"};e===null?e=[s]:e.push(s),o++}if(t.recipient===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"recipient"},message:"must have required property 'recipient'"};e===null?e=[s]:e.push(s),o++}
if(t.issuedAt===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"issuedAt"},message:"must have required propert\
y 'issuedAt'"};e===null?e=[s]:e.push(s),o++}if(t.expiresAt===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"e\
xpiresAt"},message:"must have required property 'expiresAt'"};e===null?e=[s]:e.push(s),o++}if(t.attemptsLeft===void 0){let s={instancePath:n,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"attemptsLeft"},message:"must have required property 'attemptsLeft'"};e===null?e=[s]:e.push(s),o++}for(let s in t)
if(!D.call(se.properties,s)){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"mus\
t NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.id!==void 0&&typeof t.id!="string"){let s={instancePath:n+"/id",schemaPath:"#/properties/id\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.state!==void 0){let s=t.state;if(typeof s!="string"){let r={
instancePath:n+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(!(s===
"open"||s==="consumed"||s==="voided"||s==="declined"||s==="exhausted"||s==="expired")){let r={instancePath:n+"/state",schemaPath:"#/properties/state/enum",keyword:"\
enum",params:{allowedValues:se.properties.state.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),o++}}if(t.decision!==void 0){
let s=t.decision;if(typeof s!="string"){let r={instancePath:n+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),o++}if(!(s==="approved"||s==="declined"||s==="expired")){let r={instancePath:n+"/decision",schemaPath:"#/properties/de\
cision/enum",keyword:"enum",params:{allowedValues:se.properties.decision.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),o++}}
if(t.purpose!==void 0&&typeof t.purpose!="string"){let s={instancePath:n+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.form!==void 0){let s=t.form;if(typeof s!="string"){let r={instancePath:n+"/form",schemaPath:"#/prope\
rties/form/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(!(s==="code"||s==="link"||s==="approval"||s==="\
assertion")){let r={instancePath:n+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues:se.properties.form.enum},message:"must be eq\
ual to one of the allowed values"};e===null?e=[r]:e.push(r),o++}}if(t.channel!==void 0){let s=t.channel;if(typeof s!="string"){let r={instancePath:n+"/channel",
schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(!(s==="sms"||s==="email"||
s==="push"||s==="in-band")){let r={instancePath:n+"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues:se.properties.channel.enum},
message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),o++}}if(t.recipient!==void 0&&typeof t.recipient!="string"){let s={instancePath:n+
"/recipient",schemaPath:"#/properties/recipient/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.accountId!==
void 0&&typeof t.accountId!="string"){let s={instancePath:n+"/accountId",schemaPath:"#/properties/accountId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),o++}if(t.sessionId!==void 0&&typeof t.sessionId!="string"){let s={instancePath:n+"/sessionId",schemaPath:"#/properties\
/sessionId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.issuedAt!==void 0){let s=t.issuedAt;if(typeof s==
"string"){if(!h(s)){let r={instancePath:n+"/issuedAt",schemaPath:"#/properties/issuedAt/format",keyword:"format",params:{format:"date-time"},message:'must match\
 format "date-time"'};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/issuedAt",schemaPath:"#/properties/issuedAt/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}if(t.expiresAt!==void 0){let s=t.expiresAt;if(typeof s=="string"){if(!h(s)){let r={instancePath:n+
"/expiresAt",schemaPath:"#/properties/expiresAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(
r),o++}}else{let r={instancePath:n+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),o++}}if(t.attemptsLeft!==void 0){let s=t.attemptsLeft;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:n+"/attempts\
Left",schemaPath:"#/properties/attemptsLeft/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return C.errors=e,o===0}C.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ue(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=ue.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.challenges===void 0){let s={instancePath:n,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"challenges"},message:"must have required property 'challenges'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(s!==
"challenges"){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addi\
tional properties"};e===null?e=[r]:e.push(r),o++}if(t.challenges!==void 0){let s=t.challenges;if(Array.isArray(s)){let r=s.length;for(let i=0;i<r;i++)C(s[i],{instancePath:n+
"/challenges/"+i,parentData:s,parentDataProperty:i,rootData:u,dynamicAnchors:d})||(e=e===null?C.errors:e.concat(C.errors),o=e.length)}else{let r={instancePath:n+
"/challenges",schemaPath:"#/properties/challenges/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),o++}}}else{let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return ue.errors=e,o===0}ue.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Os=de,kr={type:"object",additionalProperties:!1,required:["decision"],properties:{decision:{type:"string",enum:["\
approved","declined","expired"]}},$id:"DecideChallengeRequest"};function de(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){
let e=null,o=0,a=de.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.decision===void 0){
let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"decision"},message:"must have required property 'decision'"};e===null?
e=[s]:e.push(s),o++}for(let s in t)if(s!=="decision"){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.decision!==void 0){let s=t.decision;if(typeof s!="string"){let r={instancePath:n+
"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(!(s==="appro\
ved"||s==="declined"||s==="expired")){let r={instancePath:n+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues:kr.properties.
decision.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return de.errors=e,o===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Cs=C,
F=fe;function fe(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=fe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.now===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"now"},message:"must have required property 'now'"};e===null?e=[s]:e.push(s),o++}if(t.frozen===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"frozen"},message:"must have required property 'frozen'"};e===null?e=[s]:e.push(s),o++}if(t.offsetSeconds===
void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"offsetSeconds"},message:"must have required property 'offsetSe\
conds'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(!(s==="now"||s==="frozen"||s==="offsetSeconds")){let r={instancePath:n,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.now!==void 0){let s=t.
now;if(typeof s=="string"){if(!h(s)){let r={instancePath:n+"/now",schemaPath:"#/properties/now/format",keyword:"format",params:{format:"date-time"},message:'mus\
t match format "date-time"'};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}if(t.frozen!==void 0&&typeof t.frozen!="boolean"){let s={instancePath:n+"/frozen",schemaPath:"#/pr\
operties/frozen/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),o++}if(t.offsetSeconds!==void 0){let s=t.offsetSeconds;
if(!(typeof s=="number"&&isFinite(s))){let r={instancePath:n+"/offsetSeconds",schemaPath:"#/properties/offsetSeconds/type",keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[s]:e.push(s),o++}return fe.errors=e,o===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $s=ye;function ye(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=ye.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(s!=="at"){let r={instancePath:n,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.at!==void 0){
let s=t.at;if(typeof s=="string"){if(!h(s)){let r={instancePath:n+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[s]:e.push(s),o++}return ye.errors=e,o===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Es=ce;function ce(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=ce.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.at===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"at"},message:"must have required property 'at'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(s!=="at"){let r={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}
if(t.at!==void 0){let s=t.at;if(typeof s=="string"){if(!h(s)){let r={instancePath:n+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"d\
ate-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/at",schemaPath:"#/properties/at/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return ce.errors=e,o===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ms=he,vr={type:"\
object",additionalProperties:!1,required:["by"],properties:{by:{type:["string","number"],minLength:1,maxLength:64,minimum:0}},$id:"MoveClockRequest"};function he(t,{
instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=he.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.by===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
by"},message:"must have required property 'by'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(s!=="by"){let r={instancePath:n,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.by!==void 0){let s=t.
by;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))){let r={instancePath:n+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:vr.properties.
by.type},message:"must be string,number"};e===null?e=[r]:e.push(r),o++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:n+"/by",schemaPath:"\
#/properties/by/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[r]:e.push(r),o++}if(typeof s=="string"){if(g(s)>64){let r={instancePath:n+
"/by",schemaPath:"#/properties/by/maxLength",keyword:"maxLength",params:{bounds:[1,64]},message:"must NOT have more than 64 characters"};e===null?e=[r]:e.push(r),
o++}if(g(s)<1){let r={instancePath:n+"/by",schemaPath:"#/properties/by/minLength",keyword:"minLength",params:{bounds:[1,64]},message:"must NOT have fewer than 1\
 characters"};e===null?e=[r]:e.push(r),o++}}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),o++}return he.errors=e,o===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bs=ge;function $(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=$.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),o++}if(t.scope===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"scope"},message:"must have required property 'scope'"};e===null?e=[s]:e.push(s),o++}if(t.version===void 0){
let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=
[s]:e.push(s),o++}if(t.texts===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"texts"},message:"must have requ\
ired property 'texts'"};e===null?e=[s]:e.push(s),o++}if(t.validFrom===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
validFrom"},message:"must have required property 'validFrom'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(!(s==="id"||s==="scope"||s==="version"||s==="texts"||
s==="validFrom"||s==="supersededAt")){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.id!==void 0){let s=t.id;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={
instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),o++}}if(t.scope!==
void 0&&typeof t.scope!="string"){let s={instancePath:n+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[s]:e.push(s),o++}if(t.version!==void 0){let s=t.version;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:n+"/vers\
ion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),o++}if(typeof s=="number"&&
isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:n+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be \
>= 1"};e===null?e=[r]:e.push(r),o++}}if(t.texts!==void 0){let s=t.texts;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){let r={instancePath:n+
"/texts",schemaPath:"#/properties/texts/minProperties",keyword:"minProperties",params:{bounds:[1]},message:"must NOT have fewer than 1 properties"};e===null?e=[
r]:e.push(r),o++}for(let r in s){let i=s[r];if(i&&typeof i=="object"&&!Array.isArray(i)){for(let p in i)if(typeof i[p]!="string"){let l={instancePath:n+"/texts/"+
r.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/texts/additionalProperties/additionalProperties/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),o++}}else{let p={instancePath:n+"/texts/"+r.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/texts/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),o++}}}else{
let r={instancePath:n+"/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}}
if(t.validFrom!==void 0){let s=t.validFrom;if(typeof s=="string"){if(!h(s)){let r={instancePath:n+"/validFrom",schemaPath:"#/properties/validFrom/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/validFrom",schemaPath:"#\
/properties/validFrom/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}if(t.supersededAt!==void 0){let s=t.supersededAt;
if(typeof s=="string"){if(!h(s)){let r={instancePath:n+"/supersededAt",schemaPath:"#/properties/supersededAt/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/supersededAt",schemaPath:"#/properties/supersededAt/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return $.errors=e,o===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ge(t,{instancePath:n="",
parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=ge.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.terms===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
terms"},message:"must have required property 'terms'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(s!=="terms"){let r={instancePath:n,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.terms!==
void 0){let s=t.terms;if(Array.isArray(s)){let r=s.length;for(let i=0;i<r;i++)$(s[i],{instancePath:n+"/terms/"+i,parentData:s,parentDataProperty:i,rootData:u,dynamicAnchors:d})||
(e=e===null?$.errors:e.concat($.errors),o=e.length)}else{let r={instancePath:n+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[s]:e.push(s),o++}return ge.errors=e,o===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rs=be;function be(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=be.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="texts"||s==="validFrom")){let r={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}
if(t.texts!==void 0){let s=t.texts;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){let r={instancePath:n+"/texts",schemaPath:"#/propert\
ies/texts/minProperties",keyword:"minProperties",params:{bounds:[1]},message:"must NOT have fewer than 1 properties"};e===null?e=[r]:e.push(r),o++}for(let r in s){
let i=s[r];if(i&&typeof i=="object"&&!Array.isArray(i)){for(let p in i)if(typeof i[p]!="string"){let l={instancePath:n+"/texts/"+r.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/texts/additionalProperties/additionalProperties/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[l]:e.push(l),o++}}else{let p={instancePath:n+"/texts/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prop\
erties/texts/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),o++}}}else{let r={instancePath:n+
"/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}}if(t.validFrom!==void 0){
let s=t.validFrom;if(typeof s=="string"){if(!h(s)){let r={instancePath:n+"/validFrom",schemaPath:"#/properties/validFrom/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/validFrom",schemaPath:"#/properties/validFrom/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return be.errors=e,o===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ls=$,
zs=Pe;function Pe(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=Pe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.texts===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"texts"},message:"must have required property 'texts'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(s!=="texts"){let r={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),o++}if(t.texts!==void 0){let s=t.texts;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){let r={instancePath:n+"/texts",schemaPath:"\
#/properties/texts/minProperties",keyword:"minProperties",params:{bounds:[1]},message:"must NOT have fewer than 1 properties"};e===null?e=[r]:e.push(r),o++}for(let r in s){
let i=s[r];if(i&&typeof i=="object"&&!Array.isArray(i)){for(let p in i)if(typeof i[p]!="string"){let l={instancePath:n+"/texts/"+r.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/texts/additionalProperties/additionalProperties/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[l]:e.push(l),o++}}else{let p={instancePath:n+"/texts/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prop\
erties/texts/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),o++}}}else{let r={instancePath:n+
"/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return Pe.errors=e,o===0}Pe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Vs=we;function E(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=E.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),o++}if(t.value===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(!(s===
"id"||s==="value")){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT hav\
e additional properties"};e===null?e=[r]:e.push(r),o++}if(t.id!==void 0&&typeof t.id!="string"){let s={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return E.errors=e,o===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function we(t,{instancePath:n="",
parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=we.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.resources===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
resources"},message:"must have required property 'resources'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(s!=="resources"){let r={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}
if(t.resources!==void 0){let s=t.resources;if(Array.isArray(s)){let r=s.length;for(let i=0;i<r;i++)E(s[i],{instancePath:n+"/resources/"+i,parentData:s,parentDataProperty:i,
rootData:u,dynamicAnchors:d})||(e=e===null?E.errors:e.concat(E.errors),o=e.length)}else{let r={instancePath:n+"/resources",schemaPath:"#/properties/resources/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return we.errors=e,o===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var us=E,
Us=ke;function ke(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=ke.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.value===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(s!=="value"){let r={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),o++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return ke.
errors=e,o===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $e=ve;var ns={type:"object",properties:{code:{type:"object",properties:{mode:{type:"string",enum:["fixed","per-recipient","sequence","random"]},fixedCode:{type:"strin\
g",minLength:1,maxLength:64},sequence:{type:"array",items:{type:"string",minLength:1,maxLength:64}},length:{type:"integer",minimum:1,maximum:64},lifetimeSeconds:{
type:"number",minimum:0},maxAttempts:{type:"integer",minimum:1},resendCooldownSeconds:{type:"number",minimum:0},linkCooldownSeconds:{type:"number",minimum:0},linkLifetimeSeconds:{
type:"number",minimum:0}},additionalProperties:!0,required:["mode","fixedCode","sequence","length","lifetimeSeconds","maxAttempts","resendCooldownSeconds","link\
LifetimeSeconds"]},password:{type:"object",properties:{minLength:{type:"integer",minimum:0},maxLength:{type:"integer",minimum:1},mustContain:{type:"array",items:{
type:"string",enum:["lower-case","upper-case","digit","symbol"]}},blocklist:{type:"array",items:{type:"string"}},hashIterations:{type:"integer",minimum:1,maximum:1e7}},
additionalProperties:!0,required:["minLength","maxLength","mustContain","blocklist","hashIterations"]},lockout:{type:"object",properties:{maxFailures:{type:"int\
eger",minimum:0},lockSeconds:{type:"number",minimum:0},windowSeconds:{type:"number",minimum:0}},additionalProperties:!0,required:["maxFailures"]},session:{type:"\
object",properties:{idleSeconds:{type:"number",minimum:0},absoluteSeconds:{type:"number",minimum:0},pendingSeconds:{type:"number",minimum:0}},additionalProperties:!0,
required:[]},token:{type:"object",properties:{accessSeconds:{type:"number",minimum:0},refreshSeconds:{type:"number",minimum:0},rotateRefresh:{type:"boolean"},invalidatePrevious:{
type:"boolean"},reuseEndsSession:{type:"boolean"}},additionalProperties:!0,required:["accessSeconds","refreshSeconds","rotateRefresh","invalidatePrevious","reus\
eEndsSession"]},totp:{type:"object",properties:{digits:{type:"integer",minimum:6,maximum:8},stepSeconds:{type:"integer",minimum:1},driftSteps:{type:"integer",minimum:0,
maximum:20},maxAttempts:{type:"integer",minimum:1},secondFactor:{type:"string",enum:["disabled","optional","mandatory"]}},additionalProperties:!0,required:["dig\
its","stepSeconds","driftSteps","maxAttempts","secondFactor"]},deletion:{type:"object",properties:{graceSeconds:{type:"number",minimum:0}},additionalProperties:!0,
required:["graceSeconds"]},rateLimit:{type:"object",properties:{requests:{type:"integer",minimum:0},windowSeconds:{type:"number",minimum:0}},additionalProperties:!0,
required:["requests","windowSeconds"]},enumerationSafe:{type:"boolean"},age:{type:"object",properties:{minimumYears:{type:"integer",minimum:0},maximumYears:{type:"\
integer",minimum:0}},additionalProperties:!0,required:[]},autoApproveProofing:{type:"boolean"}},additionalProperties:!0,required:["code","password","lockout","s\
ession","token","totp","deletion","rateLimit","enumerationSafe","age","autoApproveProofing"],$id:"Policy"};function W(t,{instancePath:n="",parentData:f,parentDataProperty:c,
rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=W.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.
isArray(t)){if(t.code===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must have required pro\
perty 'code'"};e===null?e=[s]:e.push(s),o++}if(t.password===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pa\
ssword"},message:"must have required property 'password'"};e===null?e=[s]:e.push(s),o++}if(t.lockout===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"lockout"},message:"must have required property 'lockout'"};e===null?e=[s]:e.push(s),o++}if(t.session===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"session"},message:"must have required property 'session'"};e===null?e=[s]:e.push(s),o++}if(t.
token===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"token"},message:"must have required property 'token'"};
e===null?e=[s]:e.push(s),o++}if(t.totp===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"totp"},message:"must \
have required property 'totp'"};e===null?e=[s]:e.push(s),o++}if(t.deletion===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
deletion"},message:"must have required property 'deletion'"};e===null?e=[s]:e.push(s),o++}if(t.rateLimit===void 0){let s={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"rateLimit"},message:"must have required property 'rateLimit'"};e===null?e=[s]:e.push(s),o++}if(t.enumerationSafe===void 0){
let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"enumerationSafe"},message:"must have required property 'enumerationSaf\
e'"};e===null?e=[s]:e.push(s),o++}if(t.age===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"age"},message:"mu\
st have required property 'age'"};e===null?e=[s]:e.push(s),o++}if(t.autoApproveProofing===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"autoApproveProofing"},message:"must have required property 'autoApproveProofing'"};e===null?e=[s]:e.push(s),o++}if(t.code!==void 0){
let s=t.code;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.mode===void 0){let r={instancePath:n+"/code",schemaPath:"#/properties/code/required",keyword:"req\
uired",params:{missingProperty:"mode"},message:"must have required property 'mode'"};e===null?e=[r]:e.push(r),o++}if(s.fixedCode===void 0){let r={instancePath:n+
"/code",schemaPath:"#/properties/code/required",keyword:"required",params:{missingProperty:"fixedCode"},message:"must have required property 'fixedCode'"};e===null?
e=[r]:e.push(r),o++}if(s.sequence===void 0){let r={instancePath:n+"/code",schemaPath:"#/properties/code/required",keyword:"required",params:{missingProperty:"se\
quence"},message:"must have required property 'sequence'"};e===null?e=[r]:e.push(r),o++}if(s.length===void 0){let r={instancePath:n+"/code",schemaPath:"#/proper\
ties/code/required",keyword:"required",params:{missingProperty:"length"},message:"must have required property 'length'"};e===null?e=[r]:e.push(r),o++}if(s.lifetimeSeconds===
void 0){let r={instancePath:n+"/code",schemaPath:"#/properties/code/required",keyword:"required",params:{missingProperty:"lifetimeSeconds"},message:"must have r\
equired property 'lifetimeSeconds'"};e===null?e=[r]:e.push(r),o++}if(s.maxAttempts===void 0){let r={instancePath:n+"/code",schemaPath:"#/properties/code/require\
d",keyword:"required",params:{missingProperty:"maxAttempts"},message:"must have required property 'maxAttempts'"};e===null?e=[r]:e.push(r),o++}if(s.resendCooldownSeconds===
void 0){let r={instancePath:n+"/code",schemaPath:"#/properties/code/required",keyword:"required",params:{missingProperty:"resendCooldownSeconds"},message:"must \
have required property 'resendCooldownSeconds'"};e===null?e=[r]:e.push(r),o++}if(s.linkLifetimeSeconds===void 0){let r={instancePath:n+"/code",schemaPath:"#/pro\
perties/code/required",keyword:"required",params:{missingProperty:"linkLifetimeSeconds"},message:"must have required property 'linkLifetimeSeconds'"};e===null?e=
[r]:e.push(r),o++}if(s.mode!==void 0){let r=s.mode;if(typeof r!="string"){let i={instancePath:n+"/code/mode",schemaPath:"#/properties/code/properties/mode/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),o++}if(!(r==="fixed"||r==="per-recipient"||r==="sequence"||r==="random")){
let i={instancePath:n+"/code/mode",schemaPath:"#/properties/code/properties/mode/enum",keyword:"enum",params:{allowedValues:ns.properties.code.properties.mode.enum},
message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),o++}}if(s.fixedCode!==void 0){let r=s.fixedCode;if(typeof r=="string"){if(g(r)>64){
let i={instancePath:n+"/code/fixedCode",schemaPath:"#/properties/code/properties/fixedCode/maxLength",keyword:"maxLength",params:{bounds:[1,64]},message:"must N\
OT have more than 64 characters"};e===null?e=[i]:e.push(i),o++}if(g(r)<1){let i={instancePath:n+"/code/fixedCode",schemaPath:"#/properties/code/properties/fixed\
Code/minLength",keyword:"minLength",params:{bounds:[1,64]},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:n+
"/code/fixedCode",schemaPath:"#/properties/code/properties/fixedCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),o++}}if(s.sequence!==void 0){let r=s.sequence;if(Array.isArray(r)){let i=r.length;for(let p=0;p<i;p++){let l=r[p];if(typeof l=="string"){if(g(l)>64){let y={instancePath:n+
"/code/sequence/"+p,schemaPath:"#/properties/code/properties/sequence/items/maxLength",keyword:"maxLength",params:{bounds:[1,64]},message:"must NOT have more th\
an 64 characters"};e===null?e=[y]:e.push(y),o++}if(g(l)<1){let y={instancePath:n+"/code/sequence/"+p,schemaPath:"#/properties/code/properties/sequence/items/min\
Length",keyword:"minLength",params:{bounds:[1,64]},message:"must NOT have fewer than 1 characters"};e===null?e=[y]:e.push(y),o++}}else{let y={instancePath:n+"/c\
ode/sequence/"+p,schemaPath:"#/properties/code/properties/sequence/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.
push(y),o++}}}else{let i={instancePath:n+"/code/sequence",schemaPath:"#/properties/code/properties/sequence/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[i]:e.push(i),o++}}if(s.length!==void 0){let r=s.length;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:n+
"/code/length",schemaPath:"#/properties/code/properties/length/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),
o++}if(typeof r=="number"&&isFinite(r)){if(r>64||isNaN(r)){let i={instancePath:n+"/code/length",schemaPath:"#/properties/code/properties/length/maximum",keyword:"\
maximum",params:{bounds:[1,64]},message:"must be <= 64"};e===null?e=[i]:e.push(i),o++}if(r<1||isNaN(r)){let i={instancePath:n+"/code/length",schemaPath:"#/prope\
rties/code/properties/length/minimum",keyword:"minimum",params:{bounds:[1,64]},message:"must be >= 1"};e===null?e=[i]:e.push(i),o++}}}if(s.lifetimeSeconds!==void 0){
let r=s.lifetimeSeconds;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let i={instancePath:n+"/code/lifetimeSeconds",schemaPath:"#/properties/code/proper\
ties/lifetimeSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:n+"/code/life\
timeSeconds",schemaPath:"#/properties/code/properties/lifetimeSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(
i),o++}}if(s.maxAttempts!==void 0){let r=s.maxAttempts;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:n+"/code/maxAttempts",schemaPath:"\
#/properties/code/properties/maxAttempts/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),o++}if(typeof r=="numb\
er"&&isFinite(r)&&(r<1||isNaN(r))){let i={instancePath:n+"/code/maxAttempts",schemaPath:"#/properties/code/properties/maxAttempts/minimum",keyword:"minimum",params:{
bounds:[1]},message:"must be >= 1"};e===null?e=[i]:e.push(i),o++}}if(s.resendCooldownSeconds!==void 0){let r=s.resendCooldownSeconds;if(typeof r=="number"&&isFinite(
r)){if(r<0||isNaN(r)){let i={instancePath:n+"/code/resendCooldownSeconds",schemaPath:"#/properties/code/properties/resendCooldownSeconds/minimum",keyword:"minim\
um",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:n+"/code/resendCooldownSeconds",schemaPath:"#/properties/\
code/properties/resendCooldownSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),o++}}if(s.linkCooldownSeconds!==
void 0){let r=s.linkCooldownSeconds;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let i={instancePath:n+"/code/linkCooldownSeconds",schemaPath:"#/proper\
ties/code/properties/linkCooldownSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:n+
"/code/linkCooldownSeconds",schemaPath:"#/properties/code/properties/linkCooldownSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[i]:e.push(i),o++}}if(s.linkLifetimeSeconds!==void 0){let r=s.linkLifetimeSeconds;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let i={instancePath:n+
"/code/linkLifetimeSeconds",schemaPath:"#/properties/code/properties/linkLifetimeSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};
e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:n+"/code/linkLifetimeSeconds",schemaPath:"#/properties/code/properties/linkLifetimeSeconds/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),o++}}}else{let r={instancePath:n+"/code",schemaPath:"#/properties/code/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}}if(t.password!==void 0){let s=t.password;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.minLength===void 0){let r={instancePath:n+"/password",schemaPath:"#/properties/password/required",keyword:"required",params:{missingProperty:"minLength"},
message:"must have required property 'minLength'"};e===null?e=[r]:e.push(r),o++}if(s.maxLength===void 0){let r={instancePath:n+"/password",schemaPath:"#/propert\
ies/password/required",keyword:"required",params:{missingProperty:"maxLength"},message:"must have required property 'maxLength'"};e===null?e=[r]:e.push(r),o++}if(s.
mustContain===void 0){let r={instancePath:n+"/password",schemaPath:"#/properties/password/required",keyword:"required",params:{missingProperty:"mustContain"},message:"\
must have required property 'mustContain'"};e===null?e=[r]:e.push(r),o++}if(s.blocklist===void 0){let r={instancePath:n+"/password",schemaPath:"#/properties/pas\
sword/required",keyword:"required",params:{missingProperty:"blocklist"},message:"must have required property 'blocklist'"};e===null?e=[r]:e.push(r),o++}if(s.hashIterations===
void 0){let r={instancePath:n+"/password",schemaPath:"#/properties/password/required",keyword:"required",params:{missingProperty:"hashIterations"},message:"must\
 have required property 'hashIterations'"};e===null?e=[r]:e.push(r),o++}if(s.minLength!==void 0){let r=s.minLength;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let i={instancePath:n+"/password/minLength",schemaPath:"#/properties/password/properties/minLength/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"};e===null?e=[i]:e.push(i),o++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let i={instancePath:n+"/password/minLength",schemaPath:"#/prop\
erties/password/properties/minLength/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}if(s.maxLength!==void 0){
let r=s.maxLength;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:n+"/password/maxLength",schemaPath:"#/properties/password/proper\
ties/maxLength/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),o++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(
r))){let i={instancePath:n+"/password/maxLength",schemaPath:"#/properties/password/properties/maxLength/minimum",keyword:"minimum",params:{bounds:[1]},message:"\
must be >= 1"};e===null?e=[i]:e.push(i),o++}}if(s.mustContain!==void 0){let r=s.mustContain;if(Array.isArray(r)){let i=r.length;for(let p=0;p<i;p++){let l=r[p];
if(typeof l!="string"){let y={instancePath:n+"/password/mustContain/"+p,schemaPath:"#/properties/password/properties/mustContain/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),o++}if(!(l==="lower-case"||l==="upper-case"||l==="digit"||l==="symbol")){let y={instancePath:n+
"/password/mustContain/"+p,schemaPath:"#/properties/password/properties/mustContain/items/enum",keyword:"enum",params:{allowedValues:ns.properties.password.properties.
mustContain.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[y]:e.push(y),o++}}}else{let i={instancePath:n+"/password/mustContain",
schemaPath:"#/properties/password/properties/mustContain/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),o++}}if(s.
blocklist!==void 0){let r=s.blocklist;if(Array.isArray(r)){let i=r.length;for(let p=0;p<i;p++)if(typeof r[p]!="string"){let l={instancePath:n+"/password/blockli\
st/"+p,schemaPath:"#/properties/password/properties/blocklist/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),o++}}else{let i={instancePath:n+"/password/blocklist",schemaPath:"#/properties/password/properties/blocklist/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[i]:e.push(i),o++}}if(s.hashIterations!==void 0){let r=s.hashIterations;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={
instancePath:n+"/password/hashIterations",schemaPath:"#/properties/password/properties/hashIterations/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"};e===null?e=[i]:e.push(i),o++}if(typeof r=="number"&&isFinite(r)){if(r>1e7||isNaN(r)){let i={instancePath:n+"/password/hashIterations",schemaPath:"\
#/properties/password/properties/hashIterations/maximum",keyword:"maximum",params:{bounds:[1,1e7]},message:"must be <= 10000000"};e===null?e=[i]:e.push(i),o++}if(r<
1||isNaN(r)){let i={instancePath:n+"/password/hashIterations",schemaPath:"#/properties/password/properties/hashIterations/minimum",keyword:"minimum",params:{bounds:[
1,1e7]},message:"must be >= 1"};e===null?e=[i]:e.push(i),o++}}}}else{let r={instancePath:n+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}}if(t.lockout!==void 0){let s=t.lockout;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.
maxFailures===void 0){let r={instancePath:n+"/lockout",schemaPath:"#/properties/lockout/required",keyword:"required",params:{missingProperty:"maxFailures"},message:"\
must have required property 'maxFailures'"};e===null?e=[r]:e.push(r),o++}if(s.maxFailures!==void 0){let r=s.maxFailures;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let i={instancePath:n+"/lockout/maxFailures",schemaPath:"#/properties/lockout/properties/maxFailures/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"};e===null?e=[i]:e.push(i),o++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let i={instancePath:n+"/lockout/maxFailures",schemaPath:"\
#/properties/lockout/properties/maxFailures/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}if(s.lockSeconds!==
void 0){let r=s.lockSeconds;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let i={instancePath:n+"/lockout/lockSeconds",schemaPath:"#/properties/lockout/\
properties/lockSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:n+"/lockout\
/lockSeconds",schemaPath:"#/properties/lockout/properties/lockSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(
i),o++}}if(s.windowSeconds!==void 0){let r=s.windowSeconds;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let i={instancePath:n+"/lockout/windowSeconds",
schemaPath:"#/properties/lockout/properties/windowSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}else{
let i={instancePath:n+"/lockout/windowSeconds",schemaPath:"#/properties/lockout/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"};e===null?e=[i]:e.push(i),o++}}}else{let r={instancePath:n+"/lockout",schemaPath:"#/properties/lockout/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),o++}}if(t.session!==void 0){let s=t.session;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.idleSeconds!==void 0){
let r=s.idleSeconds;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let i={instancePath:n+"/session/idleSeconds",schemaPath:"#/properties/session/properti\
es/idleSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:n+"/session/idleSec\
onds",schemaPath:"#/properties/session/properties/idleSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),o++}}
if(s.absoluteSeconds!==void 0){let r=s.absoluteSeconds;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let i={instancePath:n+"/session/absoluteSeconds",schemaPath:"\
#/properties/session/properties/absoluteSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}else{let i={
instancePath:n+"/session/absoluteSeconds",schemaPath:"#/properties/session/properties/absoluteSeconds/type",keyword:"type",params:{type:"number"},message:"must \
be number"};e===null?e=[i]:e.push(i),o++}}if(s.pendingSeconds!==void 0){let r=s.pendingSeconds;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let i={instancePath:n+
"/session/pendingSeconds",schemaPath:"#/properties/session/properties/pendingSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===
null?e=[i]:e.push(i),o++}}else{let i={instancePath:n+"/session/pendingSeconds",schemaPath:"#/properties/session/properties/pendingSeconds/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),o++}}}else{let r={instancePath:n+"/session",schemaPath:"#/properties/session/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}}if(t.token!==void 0){let s=t.token;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.accessSeconds===void 0){let r={instancePath:n+"/token",schemaPath:"#/properties/token/required",keyword:"required",params:{missingProperty:"accessSeconds"},
message:"must have required property 'accessSeconds'"};e===null?e=[r]:e.push(r),o++}if(s.refreshSeconds===void 0){let r={instancePath:n+"/token",schemaPath:"#/p\
roperties/token/required",keyword:"required",params:{missingProperty:"refreshSeconds"},message:"must have required property 'refreshSeconds'"};e===null?e=[r]:e.
push(r),o++}if(s.rotateRefresh===void 0){let r={instancePath:n+"/token",schemaPath:"#/properties/token/required",keyword:"required",params:{missingProperty:"rot\
ateRefresh"},message:"must have required property 'rotateRefresh'"};e===null?e=[r]:e.push(r),o++}if(s.invalidatePrevious===void 0){let r={instancePath:n+"/token",
schemaPath:"#/properties/token/required",keyword:"required",params:{missingProperty:"invalidatePrevious"},message:"must have required property 'invalidatePrevio\
us'"};e===null?e=[r]:e.push(r),o++}if(s.reuseEndsSession===void 0){let r={instancePath:n+"/token",schemaPath:"#/properties/token/required",keyword:"required",params:{
missingProperty:"reuseEndsSession"},message:"must have required property 'reuseEndsSession'"};e===null?e=[r]:e.push(r),o++}if(s.accessSeconds!==void 0){let r=s.
accessSeconds;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let i={instancePath:n+"/token/accessSeconds",schemaPath:"#/properties/token/properties/acces\
sSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:n+"/token/accessSeconds",
schemaPath:"#/properties/token/properties/accessSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),o++}}if(s.
refreshSeconds!==void 0){let r=s.refreshSeconds;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let i={instancePath:n+"/token/refreshSeconds",schemaPath:"\
#/properties/token/properties/refreshSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:n+
"/token/refreshSeconds",schemaPath:"#/properties/token/properties/refreshSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?
e=[i]:e.push(i),o++}}if(s.rotateRefresh!==void 0&&typeof s.rotateRefresh!="boolean"){let r={instancePath:n+"/token/rotateRefresh",schemaPath:"#/properties/token\
/properties/rotateRefresh/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.invalidatePrevious!==void 0&&
typeof s.invalidatePrevious!="boolean"){let r={instancePath:n+"/token/invalidatePrevious",schemaPath:"#/properties/token/properties/invalidatePrevious/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.reuseEndsSession!==void 0&&typeof s.reuseEndsSession!="boolean"){let r={
instancePath:n+"/token/reuseEndsSession",schemaPath:"#/properties/token/properties/reuseEndsSession/type",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),o++}}if(t.totp!==void 0){let s=t.totp;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.digits===void 0){let r={instancePath:n+
"/totp",schemaPath:"#/properties/totp/required",keyword:"required",params:{missingProperty:"digits"},message:"must have required property 'digits'"};e===null?e=
[r]:e.push(r),o++}if(s.stepSeconds===void 0){let r={instancePath:n+"/totp",schemaPath:"#/properties/totp/required",keyword:"required",params:{missingProperty:"s\
tepSeconds"},message:"must have required property 'stepSeconds'"};e===null?e=[r]:e.push(r),o++}if(s.driftSteps===void 0){let r={instancePath:n+"/totp",schemaPath:"\
#/properties/totp/required",keyword:"required",params:{missingProperty:"driftSteps"},message:"must have required property 'driftSteps'"};e===null?e=[r]:e.push(r),
o++}if(s.maxAttempts===void 0){let r={instancePath:n+"/totp",schemaPath:"#/properties/totp/required",keyword:"required",params:{missingProperty:"maxAttempts"},message:"\
must have required property 'maxAttempts'"};e===null?e=[r]:e.push(r),o++}if(s.secondFactor===void 0){let r={instancePath:n+"/totp",schemaPath:"#/properties/totp\
/required",keyword:"required",params:{missingProperty:"secondFactor"},message:"must have required property 'secondFactor'"};e===null?e=[r]:e.push(r),o++}if(s.digits!==
void 0){let r=s.digits;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:n+"/totp/digits",schemaPath:"#/properties/totp/properties/d\
igits/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),o++}if(typeof r=="number"&&isFinite(r)){if(r>8||isNaN(r)){
let i={instancePath:n+"/totp/digits",schemaPath:"#/properties/totp/properties/digits/maximum",keyword:"maximum",params:{bounds:[6,8]},message:"must be <= 8"};e===
null?e=[i]:e.push(i),o++}if(r<6||isNaN(r)){let i={instancePath:n+"/totp/digits",schemaPath:"#/properties/totp/properties/digits/minimum",keyword:"minimum",params:{
bounds:[6,8]},message:"must be >= 6"};e===null?e=[i]:e.push(i),o++}}}if(s.stepSeconds!==void 0){let r=s.stepSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let i={instancePath:n+"/totp/stepSeconds",schemaPath:"#/properties/totp/properties/stepSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[i]:e.push(i),o++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let i={instancePath:n+"/totp/stepSeconds",schemaPath:"#/prop\
erties/totp/properties/stepSeconds/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[i]:e.push(i),o++}}if(s.driftSteps!==void 0){
let r=s.driftSteps;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:n+"/totp/driftSteps",schemaPath:"#/properties/totp/properties/d\
riftSteps/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),o++}if(typeof r=="number"&&isFinite(r)){if(r>20||isNaN(
r)){let i={instancePath:n+"/totp/driftSteps",schemaPath:"#/properties/totp/properties/driftSteps/maximum",keyword:"maximum",params:{bounds:[0,20]},message:"must\
 be <= 20"};e===null?e=[i]:e.push(i),o++}if(r<0||isNaN(r)){let i={instancePath:n+"/totp/driftSteps",schemaPath:"#/properties/totp/properties/driftSteps/minimum",
keyword:"minimum",params:{bounds:[0,20]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}}if(s.maxAttempts!==void 0){let r=s.maxAttempts;if(!(typeof r=="n\
umber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:n+"/totp/maxAttempts",schemaPath:"#/properties/totp/properties/maxAttempts/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),o++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let i={instancePath:n+"/totp/maxAtt\
empts",schemaPath:"#/properties/totp/properties/maxAttempts/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[i]:e.push(i),o++}}
if(s.secondFactor!==void 0){let r=s.secondFactor;if(typeof r!="string"){let i={instancePath:n+"/totp/secondFactor",schemaPath:"#/properties/totp/properties/seco\
ndFactor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),o++}if(!(r==="disabled"||r==="optional"||r==="mandatory")){
let i={instancePath:n+"/totp/secondFactor",schemaPath:"#/properties/totp/properties/secondFactor/enum",keyword:"enum",params:{allowedValues:ns.properties.totp.properties.
secondFactor.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),o++}}}else{let r={instancePath:n+"/totp",schemaPath:"#/propert\
ies/totp/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}}if(t.deletion!==void 0){let s=t.deletion;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.graceSeconds===void 0){let r={instancePath:n+"/deletion",schemaPath:"#/properties/deletion/required",keyword:"required",params:{
missingProperty:"graceSeconds"},message:"must have required property 'graceSeconds'"};e===null?e=[r]:e.push(r),o++}if(s.graceSeconds!==void 0){let r=s.graceSeconds;
if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let i={instancePath:n+"/deletion/graceSeconds",schemaPath:"#/properties/deletion/properties/graceSeconds/m\
inimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:n+"/deletion/graceSeconds",schemaPath:"\
#/properties/deletion/properties/graceSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),o++}}}else{let r={instancePath:n+
"/deletion",schemaPath:"#/properties/deletion/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}}if(t.rateLimit!==
void 0){let s=t.rateLimit;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.requests===void 0){let r={instancePath:n+"/rateLimit",schemaPath:"#/properties/rateL\
imit/required",keyword:"required",params:{missingProperty:"requests"},message:"must have required property 'requests'"};e===null?e=[r]:e.push(r),o++}if(s.windowSeconds===
void 0){let r={instancePath:n+"/rateLimit",schemaPath:"#/properties/rateLimit/required",keyword:"required",params:{missingProperty:"windowSeconds"},message:"mus\
t have required property 'windowSeconds'"};e===null?e=[r]:e.push(r),o++}if(s.requests!==void 0){let r=s.requests;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let i={instancePath:n+"/rateLimit/requests",schemaPath:"#/properties/rateLimit/properties/requests/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"};e===null?e=[i]:e.push(i),o++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let i={instancePath:n+"/rateLimit/requests",schemaPath:"#/prop\
erties/rateLimit/properties/requests/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}if(s.windowSeconds!==void 0){
let r=s.windowSeconds;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let i={instancePath:n+"/rateLimit/windowSeconds",schemaPath:"#/properties/rateLimit/\
properties/windowSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:n+"/rateL\
imit/windowSeconds",schemaPath:"#/properties/rateLimit/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=
[i]:e.push(i),o++}}}else{let r={instancePath:n+"/rateLimit",schemaPath:"#/properties/rateLimit/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[r]:e.push(r),o++}}if(t.enumerationSafe!==void 0&&typeof t.enumerationSafe!="boolean"){let s={instancePath:n+"/enumerationSafe",schemaPath:"#/pr\
operties/enumerationSafe/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),o++}if(t.age!==void 0){let s=t.age;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.minimumYears!==void 0){let r=s.minimumYears;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:n+
"/age/minimumYears",schemaPath:"#/properties/age/properties/minimumYears/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:
e.push(i),o++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let i={instancePath:n+"/age/minimumYears",schemaPath:"#/properties/age/properties/minimumYear\
s/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}if(s.maximumYears!==void 0){let r=s.maximumYears;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:n+"/age/maximumYears",schemaPath:"#/properties/age/properties/maximumYears/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),o++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let i={instancePath:n+"/age/maximum\
Years",schemaPath:"#/properties/age/properties/maximumYears/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}}else{
let r={instancePath:n+"/age",schemaPath:"#/properties/age/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}}if(t.
autoApproveProofing!==void 0&&typeof t.autoApproveProofing!="boolean"){let s={instancePath:n+"/autoApproveProofing",schemaPath:"#/properties/autoApproveProofing\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),o++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return W.errors=e,o===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ps={type:"object",properties:{code:{type:"object",properties:{mode:{type:"string",enum:["fixed","per-recipient","sequence","random"]},fixedCode:{type:"strin\
g",minLength:1,maxLength:64},sequence:{type:"array",items:{type:"string",minLength:1,maxLength:64}},length:{type:"integer",minimum:1,maximum:64},lifetimeSeconds:{
type:"number",minimum:0},maxAttempts:{type:"integer",minimum:1},resendCooldownSeconds:{type:"number",minimum:0},linkCooldownSeconds:{type:"number",minimum:0},linkLifetimeSeconds:{
type:"number",minimum:0}},additionalProperties:!0},password:{type:"object",properties:{minLength:{type:"integer",minimum:0},maxLength:{type:"integer",minimum:1},
mustContain:{type:"array",items:{type:"string",enum:["lower-case","upper-case","digit","symbol"]}},blocklist:{type:"array",items:{type:"string"}},hashIterations:{
type:"integer",minimum:1,maximum:1e7}},additionalProperties:!0},lockout:{type:"object",properties:{maxFailures:{type:"integer",minimum:0},lockSeconds:{type:"num\
ber",minimum:0},windowSeconds:{type:"number",minimum:0}},additionalProperties:!0},session:{type:"object",properties:{idleSeconds:{type:"number",minimum:0},absoluteSeconds:{
type:"number",minimum:0},pendingSeconds:{type:"number",minimum:0}},additionalProperties:!0},token:{type:"object",properties:{accessSeconds:{type:"number",minimum:0},
refreshSeconds:{type:"number",minimum:0},rotateRefresh:{type:"boolean"},invalidatePrevious:{type:"boolean"},reuseEndsSession:{type:"boolean"}},additionalProperties:!0},
totp:{type:"object",properties:{digits:{type:"integer",minimum:6,maximum:8},stepSeconds:{type:"integer",minimum:1},driftSteps:{type:"integer",minimum:0,maximum:20},
maxAttempts:{type:"integer",minimum:1},secondFactor:{type:"string",enum:["disabled","optional","mandatory"]}},additionalProperties:!0},deletion:{type:"object",properties:{
graceSeconds:{type:"number",minimum:0}},additionalProperties:!0},rateLimit:{type:"object",properties:{requests:{type:"integer",minimum:0},windowSeconds:{type:"n\
umber",minimum:0}},additionalProperties:!0},enumerationSafe:{type:"boolean"},age:{type:"object",properties:{minimumYears:{type:"integer",minimum:0},maximumYears:{
type:"integer",minimum:0}},additionalProperties:!0},autoApproveProofing:{type:"boolean"}},additionalProperties:!0,$id:"PolicyOverrides"};function B(t,{instancePath:n="",
parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=B.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.code!==void 0){let s=t.code;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.mode!==void 0){let r=s.mode;
if(typeof r!="string"){let i={instancePath:n+"/code/mode",schemaPath:"#/properties/code/properties/mode/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[i]:e.push(i),o++}if(!(r==="fixed"||r==="per-recipient"||r==="sequence"||r==="random")){let i={instancePath:n+"/code/mode",schemaPath:"\
#/properties/code/properties/mode/enum",keyword:"enum",params:{allowedValues:ps.properties.code.properties.mode.enum},message:"must be equal to one of the allow\
ed values"};e===null?e=[i]:e.push(i),o++}}if(s.fixedCode!==void 0){let r=s.fixedCode;if(typeof r=="string"){if(g(r)>64){let i={instancePath:n+"/code/fixedCode",
schemaPath:"#/properties/code/properties/fixedCode/maxLength",keyword:"maxLength",params:{bounds:[1,64]},message:"must NOT have more than 64 characters"};e===null?
e=[i]:e.push(i),o++}if(g(r)<1){let i={instancePath:n+"/code/fixedCode",schemaPath:"#/properties/code/properties/fixedCode/minLength",keyword:"minLength",params:{
bounds:[1,64]},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:n+"/code/fixedCode",schemaPath:"#/propert\
ies/code/properties/fixedCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),o++}}if(s.sequence!==void 0){let r=s.
sequence;if(Array.isArray(r)){let i=r.length;for(let p=0;p<i;p++){let l=r[p];if(typeof l=="string"){if(g(l)>64){let y={instancePath:n+"/code/sequence/"+p,schemaPath:"\
#/properties/code/properties/sequence/items/maxLength",keyword:"maxLength",params:{bounds:[1,64]},message:"must NOT have more than 64 characters"};e===null?e=[y]:
e.push(y),o++}if(g(l)<1){let y={instancePath:n+"/code/sequence/"+p,schemaPath:"#/properties/code/properties/sequence/items/minLength",keyword:"minLength",params:{
bounds:[1,64]},message:"must NOT have fewer than 1 characters"};e===null?e=[y]:e.push(y),o++}}else{let y={instancePath:n+"/code/sequence/"+p,schemaPath:"#/prope\
rties/code/properties/sequence/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),o++}}}else{let i={instancePath:n+
"/code/sequence",schemaPath:"#/properties/code/properties/sequence/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),
o++}}if(s.length!==void 0){let r=s.length;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:n+"/code/length",schemaPath:"#/propertie\
s/code/properties/length/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),o++}if(typeof r=="number"&&isFinite(r)){
if(r>64||isNaN(r)){let i={instancePath:n+"/code/length",schemaPath:"#/properties/code/properties/length/maximum",keyword:"maximum",params:{bounds:[1,64]},message:"\
must be <= 64"};e===null?e=[i]:e.push(i),o++}if(r<1||isNaN(r)){let i={instancePath:n+"/code/length",schemaPath:"#/properties/code/properties/length/minimum",keyword:"\
minimum",params:{bounds:[1,64]},message:"must be >= 1"};e===null?e=[i]:e.push(i),o++}}}if(s.lifetimeSeconds!==void 0){let r=s.lifetimeSeconds;if(typeof r=="numb\
er"&&isFinite(r)){if(r<0||isNaN(r)){let i={instancePath:n+"/code/lifetimeSeconds",schemaPath:"#/properties/code/properties/lifetimeSeconds/minimum",keyword:"min\
imum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:n+"/code/lifetimeSeconds",schemaPath:"#/properties/code\
/properties/lifetimeSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),o++}}if(s.maxAttempts!==void 0){let r=s.
maxAttempts;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:n+"/code/maxAttempts",schemaPath:"#/properties/code/properties/maxAtte\
mpts/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),o++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let i={
instancePath:n+"/code/maxAttempts",schemaPath:"#/properties/code/properties/maxAttempts/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===
null?e=[i]:e.push(i),o++}}if(s.resendCooldownSeconds!==void 0){let r=s.resendCooldownSeconds;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let i={instancePath:n+
"/code/resendCooldownSeconds",schemaPath:"#/properties/code/properties/resendCooldownSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= \
0"};e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:n+"/code/resendCooldownSeconds",schemaPath:"#/properties/code/properties/resendCooldownSeconds/type",
keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),o++}}if(s.linkCooldownSeconds!==void 0){let r=s.linkCooldownSeconds;if(typeof r==
"number"&&isFinite(r)){if(r<0||isNaN(r)){let i={instancePath:n+"/code/linkCooldownSeconds",schemaPath:"#/properties/code/properties/linkCooldownSeconds/minimum",
keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:n+"/code/linkCooldownSeconds",schemaPath:"#\
/properties/code/properties/linkCooldownSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),o++}}if(s.linkLifetimeSeconds!==
void 0){let r=s.linkLifetimeSeconds;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let i={instancePath:n+"/code/linkLifetimeSeconds",schemaPath:"#/proper\
ties/code/properties/linkLifetimeSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:n+
"/code/linkLifetimeSeconds",schemaPath:"#/properties/code/properties/linkLifetimeSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[i]:e.push(i),o++}}}else{let r={instancePath:n+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),o++}}if(t.password!==void 0){let s=t.password;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.minLength!==void 0){let r=s.minLength;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:n+"/password/minLength",schemaPath:"#/properties/password/properties/minLength/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),o++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let i={instancePath:n+"/\
password/minLength",schemaPath:"#/properties/password/properties/minLength/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:
e.push(i),o++}}if(s.maxLength!==void 0){let r=s.maxLength;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:n+"/password/maxLength",
schemaPath:"#/properties/password/properties/maxLength/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),o++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){let i={instancePath:n+"/password/maxLength",schemaPath:"#/properties/password/properties/maxLength/minimum",keyword:"min\
imum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[i]:e.push(i),o++}}if(s.mustContain!==void 0){let r=s.mustContain;if(Array.isArray(r)){let i=r.length;
for(let p=0;p<i;p++){let l=r[p];if(typeof l!="string"){let y={instancePath:n+"/password/mustContain/"+p,schemaPath:"#/properties/password/properties/mustContain\
/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),o++}if(!(l==="lower-case"||l==="upper-case"||l==="digit"||
l==="symbol")){let y={instancePath:n+"/password/mustContain/"+p,schemaPath:"#/properties/password/properties/mustContain/items/enum",keyword:"enum",params:{allowedValues:ps.
properties.password.properties.mustContain.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[y]:e.push(y),o++}}}else{let i={instancePath:n+
"/password/mustContain",schemaPath:"#/properties/password/properties/mustContain/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[i]:e.push(i),o++}}if(s.blocklist!==void 0){let r=s.blocklist;if(Array.isArray(r)){let i=r.length;for(let p=0;p<i;p++)if(typeof r[p]!="string"){let l={instancePath:n+
"/password/blocklist/"+p,schemaPath:"#/properties/password/properties/blocklist/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[l]:e.push(l),o++}}else{let i={instancePath:n+"/password/blocklist",schemaPath:"#/properties/password/properties/blocklist/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[i]:e.push(i),o++}}if(s.hashIterations!==void 0){let r=s.hashIterations;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let i={instancePath:n+"/password/hashIterations",schemaPath:"#/properties/password/properties/hashIterations/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[i]:e.push(i),o++}if(typeof r=="number"&&isFinite(r)){if(r>1e7||isNaN(r)){let i={instancePath:n+"/password/hashIte\
rations",schemaPath:"#/properties/password/properties/hashIterations/maximum",keyword:"maximum",params:{bounds:[1,1e7]},message:"must be <= 10000000"};e===null?
e=[i]:e.push(i),o++}if(r<1||isNaN(r)){let i={instancePath:n+"/password/hashIterations",schemaPath:"#/properties/password/properties/hashIterations/minimum",keyword:"\
minimum",params:{bounds:[1,1e7]},message:"must be >= 1"};e===null?e=[i]:e.push(i),o++}}}}else{let r={instancePath:n+"/password",schemaPath:"#/properties/passwor\
d/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}}if(t.lockout!==void 0){let s=t.lockout;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.maxFailures!==void 0){let r=s.maxFailures;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:n+"/locko\
ut/maxFailures",schemaPath:"#/properties/lockout/properties/maxFailures/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.
push(i),o++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let i={instancePath:n+"/lockout/maxFailures",schemaPath:"#/properties/lockout/properties/maxFai\
lures/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}if(s.lockSeconds!==void 0){let r=s.lockSeconds;if(typeof r==
"number"&&isFinite(r)){if(r<0||isNaN(r)){let i={instancePath:n+"/lockout/lockSeconds",schemaPath:"#/properties/lockout/properties/lockSeconds/minimum",keyword:"\
minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:n+"/lockout/lockSeconds",schemaPath:"#/properties/lo\
ckout/properties/lockSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),o++}}if(s.windowSeconds!==void 0){let r=s.
windowSeconds;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let i={instancePath:n+"/lockout/windowSeconds",schemaPath:"#/properties/lockout/properties/w\
indowSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:n+"/lockout/windowSec\
onds",schemaPath:"#/properties/lockout/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),o++}}}else{
let r={instancePath:n+"/lockout",schemaPath:"#/properties/lockout/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
o++}}if(t.session!==void 0){let s=t.session;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.idleSeconds!==void 0){let r=s.idleSeconds;if(typeof r=="number"&&isFinite(
r)){if(r<0||isNaN(r)){let i={instancePath:n+"/session/idleSeconds",schemaPath:"#/properties/session/properties/idleSeconds/minimum",keyword:"minimum",params:{bounds:[
0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:n+"/session/idleSeconds",schemaPath:"#/properties/session/properties/idleSeco\
nds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),o++}}if(s.absoluteSeconds!==void 0){let r=s.absoluteSeconds;if(typeof r==
"number"&&isFinite(r)){if(r<0||isNaN(r)){let i={instancePath:n+"/session/absoluteSeconds",schemaPath:"#/properties/session/properties/absoluteSeconds/minimum",keyword:"\
minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:n+"/session/absoluteSeconds",schemaPath:"#/propertie\
s/session/properties/absoluteSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),o++}}if(s.pendingSeconds!==void 0){
let r=s.pendingSeconds;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let i={instancePath:n+"/session/pendingSeconds",schemaPath:"#/properties/session/pr\
operties/pendingSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:n+"/sessio\
n/pendingSeconds",schemaPath:"#/properties/session/properties/pendingSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:
e.push(i),o++}}}else{let r={instancePath:n+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),o++}}if(t.token!==void 0){let s=t.token;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.accessSeconds!==void 0){let r=s.accessSeconds;if(typeof r==
"number"&&isFinite(r)){if(r<0||isNaN(r)){let i={instancePath:n+"/token/accessSeconds",schemaPath:"#/properties/token/properties/accessSeconds/minimum",keyword:"\
minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:n+"/token/accessSeconds",schemaPath:"#/properties/to\
ken/properties/accessSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),o++}}if(s.refreshSeconds!==void 0){let r=s.
refreshSeconds;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let i={instancePath:n+"/token/refreshSeconds",schemaPath:"#/properties/token/properties/ref\
reshSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:n+"/token/refreshSecon\
ds",schemaPath:"#/properties/token/properties/refreshSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),o++}}
if(s.rotateRefresh!==void 0&&typeof s.rotateRefresh!="boolean"){let r={instancePath:n+"/token/rotateRefresh",schemaPath:"#/properties/token/properties/rotateRef\
resh/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.invalidatePrevious!==void 0&&typeof s.invalidatePrevious!=
"boolean"){let r={instancePath:n+"/token/invalidatePrevious",schemaPath:"#/properties/token/properties/invalidatePrevious/type",keyword:"type",params:{type:"boo\
lean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.reuseEndsSession!==void 0&&typeof s.reuseEndsSession!="boolean"){let r={instancePath:n+"/tok\
en/reuseEndsSession",schemaPath:"#/properties/token/properties/reuseEndsSession/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),o++}}if(t.totp!==void 0){let s=t.totp;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.digits!==void 0){let r=s.digits;if(!(typeof r=="num\
ber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:n+"/totp/digits",schemaPath:"#/properties/totp/properties/digits/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[i]:e.push(i),o++}if(typeof r=="number"&&isFinite(r)){if(r>8||isNaN(r)){let i={instancePath:n+"/totp/digits",schemaPath:"\
#/properties/totp/properties/digits/maximum",keyword:"maximum",params:{bounds:[6,8]},message:"must be <= 8"};e===null?e=[i]:e.push(i),o++}if(r<6||isNaN(r)){let i={
instancePath:n+"/totp/digits",schemaPath:"#/properties/totp/properties/digits/minimum",keyword:"minimum",params:{bounds:[6,8]},message:"must be >= 6"};e===null?
e=[i]:e.push(i),o++}}}if(s.stepSeconds!==void 0){let r=s.stepSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:n+"/totp/step\
Seconds",schemaPath:"#/properties/totp/properties/stepSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),o++}
if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let i={instancePath:n+"/totp/stepSeconds",schemaPath:"#/properties/totp/properties/stepSeconds/minimum",keyword:"\
minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[i]:e.push(i),o++}}if(s.driftSteps!==void 0){let r=s.driftSteps;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let i={instancePath:n+"/totp/driftSteps",schemaPath:"#/properties/totp/properties/driftSteps/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[i]:e.push(i),o++}if(typeof r=="number"&&isFinite(r)){if(r>20||isNaN(r)){let i={instancePath:n+"/totp/driftSteps",schemaPath:"\
#/properties/totp/properties/driftSteps/maximum",keyword:"maximum",params:{bounds:[0,20]},message:"must be <= 20"};e===null?e=[i]:e.push(i),o++}if(r<0||isNaN(r)){
let i={instancePath:n+"/totp/driftSteps",schemaPath:"#/properties/totp/properties/driftSteps/minimum",keyword:"minimum",params:{bounds:[0,20]},message:"must be \
>= 0"};e===null?e=[i]:e.push(i),o++}}}if(s.maxAttempts!==void 0){let r=s.maxAttempts;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:n+
"/totp/maxAttempts",schemaPath:"#/properties/totp/properties/maxAttempts/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:
e.push(i),o++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let i={instancePath:n+"/totp/maxAttempts",schemaPath:"#/properties/totp/properties/maxAttempt\
s/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[i]:e.push(i),o++}}if(s.secondFactor!==void 0){let r=s.secondFactor;if(typeof r!=
"string"){let i={instancePath:n+"/totp/secondFactor",schemaPath:"#/properties/totp/properties/secondFactor/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),o++}if(!(r==="disabled"||r==="optional"||r==="mandatory")){let i={instancePath:n+"/totp/secondFactor",schemaPath:"#/pr\
operties/totp/properties/secondFactor/enum",keyword:"enum",params:{allowedValues:ps.properties.totp.properties.secondFactor.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[i]:e.push(i),o++}}}else{let r={instancePath:n+"/totp",schemaPath:"#/properties/totp/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[r]:e.push(r),o++}}if(t.deletion!==void 0){let s=t.deletion;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.graceSeconds!==
void 0){let r=s.graceSeconds;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let i={instancePath:n+"/deletion/graceSeconds",schemaPath:"#/properties/delet\
ion/properties/graceSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:n+"/de\
letion/graceSeconds",schemaPath:"#/properties/deletion/properties/graceSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=
[i]:e.push(i),o++}}}else{let r={instancePath:n+"/deletion",schemaPath:"#/properties/deletion/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),o++}}if(t.rateLimit!==void 0){let s=t.rateLimit;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.requests!==void 0){let r=s.requests;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:n+"/rateLimit/requests",schemaPath:"#/properties/rateLimit/properties/requests/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),o++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let i={instancePath:n+"/\
rateLimit/requests",schemaPath:"#/properties/rateLimit/properties/requests/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:
e.push(i),o++}}if(s.windowSeconds!==void 0){let r=s.windowSeconds;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let i={instancePath:n+"/rateLimit/window\
Seconds",schemaPath:"#/properties/rateLimit/properties/windowSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(
i),o++}}else{let i={instancePath:n+"/rateLimit/windowSeconds",schemaPath:"#/properties/rateLimit/properties/windowSeconds/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"};e===null?e=[i]:e.push(i),o++}}}else{let r={instancePath:n+"/rateLimit",schemaPath:"#/properties/rateLimit/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}}if(t.enumerationSafe!==void 0&&typeof t.enumerationSafe!="boolean"){let s={instancePath:n+
"/enumerationSafe",schemaPath:"#/properties/enumerationSafe/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),o++}
if(t.age!==void 0){let s=t.age;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.minimumYears!==void 0){let r=s.minimumYears;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let i={instancePath:n+"/age/minimumYears",schemaPath:"#/properties/age/properties/minimumYears/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[i]:e.push(i),o++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let i={instancePath:n+"/age/minimumYears",schemaPath:"#/prop\
erties/age/properties/minimumYears/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}if(s.maximumYears!==void 0){
let r=s.maximumYears;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:n+"/age/maximumYears",schemaPath:"#/properties/age/properties\
/maximumYears/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),o++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(
r))){let i={instancePath:n+"/age/maximumYears",schemaPath:"#/properties/age/properties/maximumYears/minimum",keyword:"minimum",params:{bounds:[0]},message:"must\
 be >= 0"};e===null?e=[i]:e.push(i),o++}}}else{let r={instancePath:n+"/age",schemaPath:"#/properties/age/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),o++}}if(t.autoApproveProofing!==void 0&&typeof t.autoApproveProofing!="boolean"){let s={instancePath:n+"/autoApproveProo\
fing",schemaPath:"#/properties/autoApproveProofing/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),o++}}else{let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return B.errors=e,o===0}B.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function ve(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,
a=ve.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.effective===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"effective"},message:"must have required property 'effective'"};e===null?e=[s]:e.push(s),o++}
if(t.overrides===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"overrides"},message:"must have required prope\
rty 'overrides'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(!(s==="effective"||s==="overrides")){let r={instancePath:n,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}t.effective!==void 0&&(W(
t.effective,{instancePath:n+"/effective",parentData:t,parentDataProperty:"effective",rootData:u,dynamicAnchors:d})||(e=e===null?W.errors:e.concat(W.errors),o=e.
length)),t.overrides!==void 0&&(B(t.overrides,{instancePath:n+"/overrides",parentData:t,parentDataProperty:"overrides",rootData:u,dynamicAnchors:d})||(e=e===null?
B.errors:e.concat(B.errors),o=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),o++}return ve.errors=e,o===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ys=B,Ms=qe,ws={type:"object",additionalProperties:!1,required:[
"subject"],properties:{provider:{type:"string",minLength:1,maxLength:100},subject:{type:"string",minLength:1,maxLength:255},email:{type:"string",format:"email",
maxLength:254},emailVerified:{type:"boolean"},givenName:{type:"string",maxLength:200},familyName:{type:"string",maxLength:200},audience:{type:"string",minLength:1,
maxLength:255},expiresInSeconds:{type:"integer",minimum:1,maximum:31536e3},state:{type:"string",enum:["valid","expired","revoked"]}},$id:"ProviderTokenRequest"},
qr=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i;function qe(t,{
instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=qe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.subject===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
subject"},message:"must have required property 'subject'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(!D.call(ws.properties,s)){let r={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}
if(t.provider!==void 0){let s=t.provider;if(typeof s=="string"){if(g(s)>100){let r={instancePath:n+"/provider",schemaPath:"#/properties/provider/maxLength",keyword:"\
maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),o++}if(g(s)<1){let r={instancePath:n+"/provider",schemaPath:"\
#/properties/provider/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),o++}}else{
let r={instancePath:n+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),o++}}if(t.subject!==void 0){let s=t.subject;if(typeof s=="string"){if(g(s)>255){let r={instancePath:n+"/subject",schemaPath:"#/properties/subject/maxLength",
keyword:"maxLength",params:{bounds:[1,255]},message:"must NOT have more than 255 characters"};e===null?e=[r]:e.push(r),o++}if(g(s)<1){let r={instancePath:n+"/su\
bject",schemaPath:"#/properties/subject/minLength",keyword:"minLength",params:{bounds:[1,255]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.
push(r),o++}}else{let r={instancePath:n+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),o++}}if(t.email!==void 0){let s=t.email;if(typeof s=="string"){if(g(s)>254){let r={instancePath:n+"/email",schemaPath:"#/properties/email/maxLen\
gth",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[r]:e.push(r),o++}if(!qr.test(s)){let r={instancePath:n+
"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match format "email"'};e===null?e=[r]:e.push(r),o++}}else{
let r={instancePath:n+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}
if(t.emailVerified!==void 0&&typeof t.emailVerified!="boolean"){let s={instancePath:n+"/emailVerified",schemaPath:"#/properties/emailVerified/type",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),o++}if(t.givenName!==void 0){let s=t.givenName;if(typeof s=="string"){if(g(s)>200){
let r={instancePath:n+"/givenName",schemaPath:"#/properties/givenName/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have more than 20\
0 characters"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/givenName",schemaPath:"#/properties/givenName/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}if(t.familyName!==void 0){let s=t.familyName;if(typeof s=="string"){if(g(s)>200){let r={instancePath:n+
"/familyName",schemaPath:"#/properties/familyName/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?
e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/familyName",schemaPath:"#/properties/familyName/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[r]:e.push(r),o++}}if(t.audience!==void 0){let s=t.audience;if(typeof s=="string"){if(g(s)>255){let r={instancePath:n+"/audience",schemaPath:"\
#/properties/audience/maxLength",keyword:"maxLength",params:{bounds:[1,255]},message:"must NOT have more than 255 characters"};e===null?e=[r]:e.push(r),o++}if(g(
s)<1){let r={instancePath:n+"/audience",schemaPath:"#/properties/audience/minLength",keyword:"minLength",params:{bounds:[1,255]},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}if(t.expiresInSeconds!==void 0){let s=t.expiresInSeconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let r={instancePath:n+"/expiresInSeconds",schemaPath:"#/properties/expiresInSeconds/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"};e===null?e=[r]:e.push(r),o++}if(typeof s=="number"&&isFinite(s)){if(s>31536e3||isNaN(s)){let r={instancePath:n+"/expiresInSeconds",schemaPath:"#/prope\
rties/expiresInSeconds/maximum",keyword:"maximum",params:{bounds:[1,31536e3]},message:"must be <= 31536000"};e===null?e=[r]:e.push(r),o++}if(s<1||isNaN(s)){let r={
instancePath:n+"/expiresInSeconds",schemaPath:"#/properties/expiresInSeconds/minimum",keyword:"minimum",params:{bounds:[1,31536e3]},message:"must be >= 1"};e===
null?e=[r]:e.push(r),o++}}}if(t.state!==void 0){let s=t.state;if(typeof s!="string"){let r={instancePath:n+"/state",schemaPath:"#/properties/state/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(!(s==="valid"||s==="expired"||s==="revoked")){let r={instancePath:n+"/sta\
te",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:ws.properties.state.enum},message:"must be equal to one of the allowed values"};e===
null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),o++}return qe.errors=e,o===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ws=je;function je(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=je.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.token===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[s]:e.push(s),o++}if(t.issuer===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"issuer"},message:"must have required property 'issuer'"};e===null?e=[s]:e.push(s),o++}if(t.audience===
void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"audience"},message:"must have required property 'audience'"};e===
null?e=[s]:e.push(s),o++}if(t.expiresAt===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expiresAt"},message:"\
must have required property 'expiresAt'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(!(s==="token"||s==="issuer"||s==="audience"||s==="expiresAt")){let r={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),o++}if(t.token!==void 0&&typeof t.token!="string"){let s={instancePath:n+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.issuer!==void 0){let s=t.issuer;if(typeof s=="string"){if(!Ns.test(s)){let r={instancePath:n+"/\
issuer",schemaPath:"#/properties/issuer/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[r]:e.push(r),o++}}else{let r={
instancePath:n+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}if(t.
audience!==void 0&&typeof t.audience!="string"){let s={instancePath:n+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.expiresAt!==void 0){let s=t.expiresAt;if(typeof s=="string"){if(!h(s)){let r={instancePath:n+"/expir\
esAt",schemaPath:"#/properties/expiresAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),
o++}}else{let r={instancePath:n+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}
return je.errors=e,o===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xs=Ae;function Ae(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=Ae.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.keys===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"keys"},message:"must have required property 'keys'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(s!=="keys"){let r={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),o++}if(t.keys!==void 0){let s=t.keys;if(Array.isArray(s)){let r=s.length;for(let i=0;i<r;i++){let p=s[i];if(p&&typeof p=="object"&&!Array.isArray(p)){for(let l in p)
if(typeof p[l]!="string"){let y={instancePath:n+"/keys/"+i+"/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/keys/items/additionalProperties\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),o++}}else{let l={instancePath:n+"/keys/"+i,schemaPath:"#/propert\
ies/keys/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),o++}}}else{let r={instancePath:n+"/keys",schemaPath:"\
#/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return Ae.errors=e,o===0}Ae.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var _s=Ne;var jr={type:"object",additionalProperties:!1,required:["sequence","traceId","at","durationMs","api","request","response"],properties:{sequence:{type:"integer",
minimum:1},traceId:{$ref:"TraceId"},at:{type:"string",format:"date-time"},durationMs:{type:"number",minimum:0},api:{type:"string"},tenant:{type:"string"},operationId:{
type:"string"},template:{type:"string"},request:{type:"object",additionalProperties:!1,required:["method","path","query","headers","bodyBytes"],properties:{method:{
type:"string"},path:{type:"string"},query:{type:"string"},headers:{type:"object",additionalProperties:{oneOf:[{type:"string"},{type:"array",items:{type:"string"}}]}},
body:{},bodyBytes:{type:"integer",minimum:0}}},response:{type:"object",additionalProperties:!1,required:["status","headers","bodyBytes"],properties:{status:{type:"\
integer"},headers:{type:"object",additionalProperties:{oneOf:[{type:"string"},{type:"array",items:{type:"string"}}]}},body:{},bodyBytes:{type:"integer",minimum:0}}},
subject:{type:"string"},refusal:{type:"object",additionalProperties:!1,required:["code","data"],properties:{code:{type:"string"},data:{type:"object",additionalProperties:!0}}},
hint:{type:"string"}},$id:"JournalEntry"};function R(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,
a=R.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.sequence===void 0){let i={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sequence"},message:"must have required property 'sequence'"};e===null?e=[i]:e.push(i),o++}if(t.
traceId===void 0){let i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"traceId"},message:"must have required property 'trac\
eId'"};e===null?e=[i]:e.push(i),o++}if(t.at===void 0){let i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"},message:"mu\
st have required property 'at'"};e===null?e=[i]:e.push(i),o++}if(t.durationMs===void 0){let i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"durationMs"},message:"must have required property 'durationMs'"};e===null?e=[i]:e.push(i),o++}if(t.api===void 0){let i={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"api"},message:"must have required property 'api'"};e===null?e=[i]:e.push(i),o++}if(t.request===void 0){let i={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"request"},message:"must have required property 'request'"};e===null?e=[i]:e.push(
i),o++}if(t.response===void 0){let i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"response"},message:"must have required \
property 'response'"};e===null?e=[i]:e.push(i),o++}for(let i in t)if(!D.call(jr.properties,i)){let p={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),o++}if(t.sequence!==void 0){let i=t.
sequence;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:n+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),o++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){let p={instancePath:n+"/sequence",schemaPath:"\
#/properties/sequence/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[p]:e.push(p),o++}}if(t.traceId!==void 0&&(v(t.traceId,{
instancePath:n+"/traceId",parentData:t,parentDataProperty:"traceId",rootData:u,dynamicAnchors:d})||(e=e===null?v.errors:e.concat(v.errors),o=e.length)),t.at!==void 0){
let i=t.at;if(typeof i=="string"){if(!h(i)){let p={instancePath:n+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'};e===null?e=[p]:e.push(p),o++}}else{let p={instancePath:n+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[p]:e.push(p),o++}}if(t.durationMs!==void 0){let i=t.durationMs;if(typeof i=="number"&&isFinite(i)){if(i<0||isNaN(i)){
let p={instancePath:n+"/durationMs",schemaPath:"#/properties/durationMs/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[p]:e.
push(p),o++}}else{let p={instancePath:n+"/durationMs",schemaPath:"#/properties/durationMs/type",keyword:"type",params:{type:"number"},message:"must be number"};
e===null?e=[p]:e.push(p),o++}}if(t.api!==void 0&&typeof t.api!="string"){let i={instancePath:n+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),o++}if(t.tenant!==void 0&&typeof t.tenant!="string"){let i={instancePath:n+"/tenant",schemaPath:"\
#/properties/tenant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),o++}if(t.operationId!==void 0&&typeof t.operationId!=
"string"){let i={instancePath:n+"/operationId",schemaPath:"#/properties/operationId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[i]:e.push(i),o++}if(t.template!==void 0&&typeof t.template!="string"){let i={instancePath:n+"/template",schemaPath:"#/properties/template/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),o++}if(t.request!==void 0){let i=t.request;if(i&&typeof i=="object"&&!Array.isArray(i)){
if(i.method===void 0){let p={instancePath:n+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty:"method"},message:"\
must have required property 'method'"};e===null?e=[p]:e.push(p),o++}if(i.path===void 0){let p={instancePath:n+"/request",schemaPath:"#/properties/request/requir\
ed",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[p]:e.push(p),o++}if(i.query===void 0){let p={instancePath:n+
"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty:"query"},message:"must have required property 'query'"};e===null?
e=[p]:e.push(p),o++}if(i.headers===void 0){let p={instancePath:n+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty:"\
headers"},message:"must have required property 'headers'"};e===null?e=[p]:e.push(p),o++}if(i.bodyBytes===void 0){let p={instancePath:n+"/request",schemaPath:"#/\
properties/request/required",keyword:"required",params:{missingProperty:"bodyBytes"},message:"must have required property 'bodyBytes'"};e===null?e=[p]:e.push(p),
o++}for(let p in i)if(!(p==="method"||p==="path"||p==="query"||p==="headers"||p==="body"||p==="bodyBytes")){let l={instancePath:n+"/request",schemaPath:"#/prope\
rties/request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[l]:e.
push(l),o++}if(i.method!==void 0&&typeof i.method!="string"){let p={instancePath:n+"/request/method",schemaPath:"#/properties/request/properties/method/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}if(i.path!==void 0&&typeof i.path!="string"){let p={instancePath:n+"/request\
/path",schemaPath:"#/properties/request/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}if(i.
query!==void 0&&typeof i.query!="string"){let p={instancePath:n+"/request/query",schemaPath:"#/properties/request/properties/query/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}if(i.headers!==void 0){let p=i.headers;if(p&&typeof p=="object"&&!Array.isArray(p))for(let l in p){
let y=p[l],b=o,A=!1,N=null,ts=o;if(typeof y!="string"){let P={instancePath:n+"/request/headers/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properti\
es/request/properties/headers/additionalProperties/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),o++}var s=ts===
o;s&&(A=!0,N=0);let is=o;if(Array.isArray(y)){let P=y.length;for(let x=0;x<P;x++)if(typeof y[x]!="string"){let Z={instancePath:n+"/request/headers/"+l.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+x,schemaPath:"#/properties/request/properties/headers/additionalProperties/oneOf/1/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[Z]:e.push(Z),o++}}else{let P={instancePath:n+"/request/headers/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pr\
operties/request/properties/headers/additionalProperties/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[P]:e.push(P),o++}
var s=is===o;if(s&&A?(A=!1,N=[N,1]):s&&(A=!0,N=1),A)o=b,e!==null&&(b?e.length=b:e=null);else{let P={instancePath:n+"/request/headers/"+l.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/request/properties/headers/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas:N},message:"must match exactl\
y one schema in oneOf"};e===null?e=[P]:e.push(P),o++}}else{let l={instancePath:n+"/request/headers",schemaPath:"#/properties/request/properties/headers/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),o++}}if(i.bodyBytes!==void 0){let p=i.bodyBytes;if(!(typeof p=="number"&&!(p%1)&&
!isNaN(p)&&isFinite(p))){let l={instancePath:n+"/request/bodyBytes",schemaPath:"#/properties/request/properties/bodyBytes/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};e===null?e=[l]:e.push(l),o++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let l={instancePath:n+"/request/bodyBytes",schemaPath:"\
#/properties/request/properties/bodyBytes/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[l]:e.push(l),o++}}}else{let p={instancePath:n+
"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),o++}}if(t.response!==
void 0){let i=t.response;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.status===void 0){let p={instancePath:n+"/response",schemaPath:"#/properties/response/\
required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[p]:e.push(p),o++}if(i.headers===void 0){
let p={instancePath:n+"/response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty:"headers"},message:"must have required \
property 'headers'"};e===null?e=[p]:e.push(p),o++}if(i.bodyBytes===void 0){let p={instancePath:n+"/response",schemaPath:"#/properties/response/required",keyword:"\
required",params:{missingProperty:"bodyBytes"},message:"must have required property 'bodyBytes'"};e===null?e=[p]:e.push(p),o++}for(let p in i)if(!(p==="status"||
p==="headers"||p==="body"||p==="bodyBytes")){let l={instancePath:n+"/response",schemaPath:"#/properties/response/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),o++}if(i.status!==void 0){let p=i.status;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let l={instancePath:n+"/response/status",schemaPath:"#/properties/response/properties/status/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),o++}}if(i.headers!==void 0){let p=i.headers;if(p&&typeof p=="object"&&!Array.isArray(p))for(let l in p){
let y=p[l],b=o,A=!1,N=null,ts=o;if(typeof y!="string"){let P={instancePath:n+"/response/headers/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/response/properties/headers/additionalProperties/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),o++}
var r=ts===o;r&&(A=!0,N=0);let is=o;if(Array.isArray(y)){let P=y.length;for(let x=0;x<P;x++)if(typeof y[x]!="string"){let Z={instancePath:n+"/response/headers/"+
l.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+x,schemaPath:"#/properties/response/properties/headers/additionalProperties/oneOf/1/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[Z]:e.push(Z),o++}}else{let P={instancePath:n+"/response/headers/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/response/properties/headers/additionalProperties/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[P]:e.push(P),o++}var r=is===o;if(r&&A?(A=!1,N=[N,1]):r&&(A=!0,N=1),A)o=b,e!==null&&(b?e.length=b:e=null);else{let P={instancePath:n+"/response/headers/"+l.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/response/properties/headers/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas:N},message:"\
must match exactly one schema in oneOf"};e===null?e=[P]:e.push(P),o++}}else{let l={instancePath:n+"/response/headers",schemaPath:"#/properties/response/properti\
es/headers/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),o++}}if(i.bodyBytes!==void 0){let p=i.bodyBytes;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let l={instancePath:n+"/response/bodyBytes",schemaPath:"#/properties/response/properties/bodyBytes/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),o++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let l={instancePath:n+"/\
response/bodyBytes",schemaPath:"#/properties/response/properties/bodyBytes/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[l]:
e.push(l),o++}}}else{let p={instancePath:n+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[p]:e.push(p),o++}}if(t.subject!==void 0&&typeof t.subject!="string"){let i={instancePath:n+"/subject",schemaPath:"#/properties/subject/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),o++}if(t.refusal!==void 0){let i=t.refusal;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.code===void 0){let p={instancePath:n+"/refusal",schemaPath:"#/properties/refusal/required",keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[p]:e.push(p),o++}if(i.data===void 0){let p={instancePath:n+"/refusal",schemaPath:"#/properties/refusal/required",
keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[p]:e.push(p),o++}for(let p in i)if(!(p==="code"||p===
"data")){let l={instancePath:n+"/refusal",schemaPath:"#/properties/refusal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),o++}if(i.code!==void 0&&typeof i.code!="string"){let p={instancePath:n+"/refusal/code",schemaPath:"\
#/properties/refusal/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}if(i.data!==void 0){let p=i.
data;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let l={instancePath:n+"/refusal/data",schemaPath:"#/properties/refusal/properties/data/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),o++}}}else{let p={instancePath:n+"/refusal",schemaPath:"#/properties/refusal/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),o++}}if(t.hint!==void 0&&typeof t.hint!="string"){let i={instancePath:n+"/hint",
schemaPath:"#/properties/hint/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),o++}return R.errors=e,o===0}R.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ne(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=Ne.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.entries===void 0){let s={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"entries"},message:"must have required property 'entries'"};e===null?e=[s]:e.push(s),o++}if(t.total===void 0){let s={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"total"},message:"must have required property 'total'"};e===null?e=[s]:e.push(
s),o++}for(let s in t)if(!(s==="entries"||s==="total")){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.entries!==void 0){let s=t.entries;if(Array.isArray(s)){let r=s.length;for(let i=0;i<
r;i++)R(s[i],{instancePath:n+"/entries/"+i,parentData:s,parentDataProperty:i,rootData:u,dynamicAnchors:d})||(e=e===null?R.errors:e.concat(R.errors),o=e.length)}else{
let r={instancePath:n+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),o++}}
if(t.total!==void 0){let s=t.total;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:n+"/total",schemaPath:"#/properties/total/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),o++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:n+
"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return Ne.errors=e,o===0}Ne.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Js=R,Hs=xe,Ar={type:"object",additionalProperties:!1,required:["traceId","at","api","status","clock","policy","issues","tex\
t"],properties:{traceId:{$ref:"TraceId"},at:{type:"string",format:"date-time"},api:{type:"string"},tenant:{type:"string"},operationId:{type:"string"},status:{type:"\
integer"},rule:{type:"object",additionalProperties:!1,required:["code","data","says"],properties:{code:{type:"string"},data:{type:"object",additionalProperties:!0},
says:{type:"string"}}},counter:{$ref:"ExplainedCounter"},clock:{type:"object",additionalProperties:!1,required:["now","elapsedSeconds","moments"],properties:{now:{
type:"string",format:"date-time"},elapsedSeconds:{type:"number"},moments:{type:"array",items:{$ref:"ExplainedMoment"}}}},policy:{type:"array",items:{$ref:"Expla\
inedPolicy"}},fault:{type:"object",additionalProperties:!1,properties:{status:{type:"integer"},wireCode:{type:"string"}}},issues:{type:"array",items:{$ref:"Fiel\
dProblem"}},hint:{type:"string"},text:{type:"string"}},$id:"Explanation"},Nr={type:"object",additionalProperties:!1,required:["what","asOf"],properties:{what:{type:"\
string"},asOf:{type:"string",enum:["request","now"]},used:{type:"integer",minimum:0},left:{type:"integer",minimum:0},limit:{type:"integer",minimum:0}},$id:"Expl\
ainedCounter"};function X(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=X.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.what===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"what"},message:"must have required property 'what'"};e===null?e=[s]:e.push(s),o++}if(t.asOf===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"asOf"},message:"must have required property 'asOf'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(!(s===
"what"||s==="asOf"||s==="used"||s==="left"||s==="limit")){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.what!==void 0&&typeof t.what!="string"){let s={instancePath:n+"/what",schemaPath:"\
#/properties/what/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.asOf!==void 0){let s=t.asOf;if(typeof s!=
"string"){let r={instancePath:n+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),o++}if(!(s==="request"||s==="now")){let r={instancePath:n+"/asOf",schemaPath:"#/properties/asOf/enum",keyword:"enum",params:{allowedValues:Nr.properties.asOf.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),o++}}if(t.used!==void 0){let s=t.used;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let r={instancePath:n+"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=
[r]:e.push(r),o++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:n+"/used",schemaPath:"#/properties/used/minimum",keyword:"minimum",params:{
bounds:[0]},message:"must be >= 0"};e===null?e=[r]:e.push(r),o++}}if(t.left!==void 0){let s=t.left;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={
instancePath:n+"/left",schemaPath:"#/properties/left/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),o++}if(typeof s==
"number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:n+"/left",schemaPath:"#/properties/left/minimum",keyword:"minimum",params:{bounds:[0]},message:"must\
 be >= 0"};e===null?e=[r]:e.push(r),o++}}if(t.limit!==void 0){let s=t.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:n+"/li\
mit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),o++}if(typeof s=="number"&&
isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:n+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};
e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),o++}return X.errors=e,o===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=_.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.what===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"what"},message:"must have required property 'what'"};e===null?e=[s]:e.push(s),o++}if(t.at===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"at"},message:"must have required property 'at'"};e===null?e=[s]:e.push(s),o++}if(t.isPast===void 0){let s={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"isPast"},message:"must have required property 'isPast'"};e===null?e=[s]:e.push(
s),o++}for(let s in t)if(!(s==="what"||s==="at"||s==="isPast")){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.what!==void 0&&typeof t.what!="string"){let s={instancePath:n+
"/what",schemaPath:"#/properties/what/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.at!==void 0){let s=t.
at;if(typeof s=="string"){if(!h(s)){let r={instancePath:n+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"date-time"},message:'must m\
atch format "date-time"'};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),o++}}if(t.isPast!==void 0&&typeof t.isPast!="boolean"){let s={instancePath:n+"/isPast",schemaPath:"#/properti\
es/isPast/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),o++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return _.errors=e,o===0}_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function J(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=J.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.path===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[s]:e.push(s),o++}if(t.value===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[s]:e.push(s),o++}if(t.isChanged===void 0){
let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"isChanged"},message:"must have required property 'isChanged'"};e===null?
e=[s]:e.push(s),o++}for(let s in t)if(!(s==="path"||s==="value"||s==="isChanged")){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.path!==void 0&&typeof t.path!="string"){
let s={instancePath:n+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.
isChanged!==void 0&&typeof t.isChanged!="boolean"){let s={instancePath:n+"/isChanged",schemaPath:"#/properties/isChanged/type",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"};e===null?e=[s]:e.push(s),o++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[s]:e.push(s),o++}return J.errors=e,o===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function xe(t,{instancePath:n="",parentData:f,
parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=xe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.traceId===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"traceId"},
message:"must have required property 'traceId'"};e===null?e=[s]:e.push(s),o++}if(t.at===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"at"},message:"must have required property 'at'"};e===null?e=[s]:e.push(s),o++}if(t.api===void 0){let s={instancePath:n,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"api"},message:"must have required property 'api'"};e===null?e=[s]:e.push(s),o++}if(t.status===void 0){let s={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),o++}if(t.clock===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"clock"},message:"must have required proper\
ty 'clock'"};e===null?e=[s]:e.push(s),o++}if(t.policy===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"policy"},
message:"must have required property 'policy'"};e===null?e=[s]:e.push(s),o++}if(t.issues===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"issues"},message:"must have required property 'issues'"};e===null?e=[s]:e.push(s),o++}if(t.text===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(!D.call(
Ar.properties,s)){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),o++}if(t.traceId!==void 0&&(v(t.traceId,{instancePath:n+"/traceId",parentData:t,parentDataProperty:"traceId",rootData:u,
dynamicAnchors:d})||(e=e===null?v.errors:e.concat(v.errors),o=e.length)),t.at!==void 0){let s=t.at;if(typeof s=="string"){if(!h(s)){let r={instancePath:n+"/at",
schemaPath:"#/properties/at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),o++}}else{let r={
instancePath:n+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}if(t.api!==
void 0&&typeof t.api!="string"){let s={instancePath:n+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),o++}if(t.tenant!==void 0&&typeof t.tenant!="string"){let s={instancePath:n+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.operationId!==void 0&&typeof t.operationId!="string"){let s={instancePath:n+
"/operationId",schemaPath:"#/properties/operationId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.status!==
void 0){let s=t.status;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),o++}}if(t.rule!==void 0){let s=t.rule;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.code===void 0){let r={instancePath:n+"/rule",schemaPath:"#/properties/rule/required",keyword:"required",params:{missingProperty:"code"},message:"must h\
ave required property 'code'"};e===null?e=[r]:e.push(r),o++}if(s.data===void 0){let r={instancePath:n+"/rule",schemaPath:"#/properties/rule/required",keyword:"r\
equired",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),o++}if(s.says===void 0){let r={instancePath:n+"/\
rule",schemaPath:"#/properties/rule/required",keyword:"required",params:{missingProperty:"says"},message:"must have required property 'says'"};e===null?e=[r]:e.
push(r),o++}for(let r in s)if(!(r==="code"||r==="data"||r==="says")){let i={instancePath:n+"/rule",schemaPath:"#/properties/rule/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),o++}if(s.code!==void 0&&typeof s.code!=
"string"){let r={instancePath:n+"/rule/code",schemaPath:"#/properties/rule/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),o++}if(s.data!==void 0){let r=s.data;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let i={instancePath:n+"/rule/data",schemaPath:"#/p\
roperties/rule/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),o++}}if(s.says!==void 0&&typeof s.
says!="string"){let r={instancePath:n+"/rule/says",schemaPath:"#/properties/rule/properties/says/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[r]:e.push(r),o++}}if(t.counter!==void 0&&(X(t.counter,{instancePath:n+"/counter",parentData:t,parentDataProperty:"counter",rootData:u,dynamicAnchors:d})||
(e=e===null?X.errors:e.concat(X.errors),o=e.length)),t.clock!==void 0){let s=t.clock;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.now===void 0){let r={instancePath:n+
"/clock",schemaPath:"#/properties/clock/required",keyword:"required",params:{missingProperty:"now"},message:"must have required property 'now'"};e===null?e=[r]:
e.push(r),o++}if(s.elapsedSeconds===void 0){let r={instancePath:n+"/clock",schemaPath:"#/properties/clock/required",keyword:"required",params:{missingProperty:"\
elapsedSeconds"},message:"must have required property 'elapsedSeconds'"};e===null?e=[r]:e.push(r),o++}if(s.moments===void 0){let r={instancePath:n+"/clock",schemaPath:"\
#/properties/clock/required",keyword:"required",params:{missingProperty:"moments"},message:"must have required property 'moments'"};e===null?e=[r]:e.push(r),o++}
for(let r in s)if(!(r==="now"||r==="elapsedSeconds"||r==="moments")){let i={instancePath:n+"/clock",schemaPath:"#/properties/clock/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),o++}if(s.now!==void 0){let r=s.now;if(typeof r==
"string"){if(!h(r)){let i={instancePath:n+"/clock/now",schemaPath:"#/properties/clock/properties/now/format",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'};e===null?e=[i]:e.push(i),o++}}else{let i={instancePath:n+"/clock/now",schemaPath:"#/properties/clock/properties/now/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),o++}}if(s.elapsedSeconds!==void 0){let r=s.elapsedSeconds;if(!(typeof r=="number"&&
isFinite(r))){let i={instancePath:n+"/clock/elapsedSeconds",schemaPath:"#/properties/clock/properties/elapsedSeconds/type",keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[i]:e.push(i),o++}}if(s.moments!==void 0){let r=s.moments;if(Array.isArray(r)){let i=r.length;for(let p=0;p<i;p++)_(r[p],{instancePath:n+
"/clock/moments/"+p,parentData:r,parentDataProperty:p,rootData:u,dynamicAnchors:d})||(e=e===null?_.errors:e.concat(_.errors),o=e.length)}else{let i={instancePath:n+
"/clock/moments",schemaPath:"#/properties/clock/properties/moments/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),
o++}}}else{let r={instancePath:n+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.
push(r),o++}}if(t.policy!==void 0){let s=t.policy;if(Array.isArray(s)){let r=s.length;for(let i=0;i<r;i++)J(s[i],{instancePath:n+"/policy/"+i,parentData:s,parentDataProperty:i,
rootData:u,dynamicAnchors:d})||(e=e===null?J.errors:e.concat(J.errors),o=e.length)}else{let r={instancePath:n+"/policy",schemaPath:"#/properties/policy/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),o++}}if(t.fault!==void 0){let s=t.fault;if(s&&typeof s=="object"&&!Array.isArray(s)){
for(let r in s)if(!(r==="status"||r==="wireCode")){let i={instancePath:n+"/fault",schemaPath:"#/properties/fault/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),o++}if(s.status!==void 0){let r=s.status;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:n+"/fault/status",schemaPath:"#/properties/fault/properties/status/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[i]:e.push(i),o++}}if(s.wireCode!==void 0&&typeof s.wireCode!="string"){let r={instancePath:n+"/fault/wireCode",
schemaPath:"#/properties/fault/properties/wireCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}else{let r={
instancePath:n+"/fault",schemaPath:"#/properties/fault/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}}if(t.
issues!==void 0){let s=t.issues;if(Array.isArray(s)){let r=s.length;for(let i=0;i<r;i++)S(s[i],{instancePath:n+"/issues/"+i,parentData:s,parentDataProperty:i,rootData:u,
dynamicAnchors:d})||(e=e===null?S.errors:e.concat(S.errors),o=e.length)}else{let r={instancePath:n+"/issues",schemaPath:"#/properties/issues/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),o++}}if(t.hint!==void 0&&typeof t.hint!="string"){let s={instancePath:n+"/hint",schemaPath:"\
#/properties/hint/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.text!==void 0&&typeof t.text!="string"){
let s={instancePath:n+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}}else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return xe.errors=e,o===0}
xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ks=Se;var xr={type:"object",additionalProperties:!1,required:["operationId","method","path","surface","summary","support"],properties:{operationId:{type:"string"},method:{
type:"string"},path:{type:"string"},surface:{type:"string"},summary:{type:"string"},support:{type:"string",enum:["full","partial"]}},$id:"OperationInfo"};function H(t,{
instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=H.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.operationId===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
operationId"},message:"must have required property 'operationId'"};e===null?e=[s]:e.push(s),o++}if(t.method===void 0){let s={instancePath:n,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"method"},message:"must have required property 'method'"};e===null?e=[s]:e.push(s),o++}if(t.path===void 0){let s={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[s]:e.push(s),
o++}if(t.surface===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"surface"},message:"must have required prope\
rty 'surface'"};e===null?e=[s]:e.push(s),o++}if(t.summary===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"su\
mmary"},message:"must have required property 'summary'"};e===null?e=[s]:e.push(s),o++}if(t.support===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"support"},message:"must have required property 'support'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(!(s==="operationId"||
s==="method"||s==="path"||s==="surface"||s==="summary"||s==="support")){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.operationId!==void 0&&typeof t.operationId!="stri\
ng"){let s={instancePath:n+"/operationId",schemaPath:"#/properties/operationId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),o++}if(t.method!==void 0&&typeof t.method!="string"){let s={instancePath:n+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.path!==void 0&&typeof t.path!="string"){let s={instancePath:n+"/path",schemaPath:"#/p\
roperties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.surface!==void 0&&typeof t.surface!="stri\
ng"){let s={instancePath:n+"/surface",schemaPath:"#/properties/surface/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),o++}if(t.summary!==void 0&&typeof t.summary!="string"){let s={instancePath:n+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.support!==void 0){let s=t.support;if(typeof s!="string"){let r={instancePath:n+"/support",schemaPath:"\
#/properties/support/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(!(s==="full"||s==="partial")){let r={
instancePath:n+"/support",schemaPath:"#/properties/support/enum",keyword:"enum",params:{allowedValues:xr.properties.support.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[s]:e.push(s),o++}return H.errors=e,o===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function K(t,{instancePath:n="",parentData:f,parentDataProperty:c,
rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=K.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.
isArray(t)){if(t.name===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required pro\
perty 'name'"};e===null?e=[s]:e.push(s),o++}if(t.title===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},
message:"must have required property 'title'"};e===null?e=[s]:e.push(s),o++}if(t.tenants===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"tenants"},message:"must have required property 'tenants'"};e===null?e=[s]:e.push(s),o++}if(t.locales===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"locales"},message:"must have required property 'locales'"};e===null?e=[s]:e.push(s),o++}if(t.
operations===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"operations"},message:"must have required property\
 'operations'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(!(s==="name"||s==="title"||s==="tenants"||s==="locales"||s==="operations")){let r={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),o++}if(t.name!==void 0&&typeof t.name!="string"){let s={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.title!==void 0&&typeof t.title!="string"){let s={instancePath:n+"/title",schemaPath:"#/properties/ti\
tle/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.tenants!==void 0){let s=t.tenants;if(Array.isArray(s)){
let r=s.length;for(let i=0;i<r;i++)if(typeof s[i]!="string"){let p={instancePath:n+"/tenants/"+i,schemaPath:"#/properties/tenants/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}}else{let r={instancePath:n+"/tenants",schemaPath:"#/properties/tenants/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),o++}}if(t.locales!==void 0){let s=t.locales;if(Array.isArray(s)){let r=s.length;for(let i=0;i<
r;i++)if(typeof s[i]!="string"){let p={instancePath:n+"/locales/"+i,schemaPath:"#/properties/locales/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),o++}}else{let r={instancePath:n+"/locales",schemaPath:"#/properties/locales/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[r]:e.push(r),o++}}if(t.operations!==void 0){let s=t.operations;if(Array.isArray(s)){let r=s.length;for(let i=0;i<r;i++)H(s[i],
{instancePath:n+"/operations/"+i,parentData:s,parentDataProperty:i,rootData:u,dynamicAnchors:d})||(e=e===null?H.errors:e.concat(H.errors),o=e.length)}else{let r={
instancePath:n+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),o++}}}else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return K.errors=e,o===0}K.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Se(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,
o=0,a=Se.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),o++}if(t.version===
void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===
null?e=[s]:e.push(s),o++}if(t.apis===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apis"},message:"must have\
 required property 'apis'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(!(s==="name"||s==="version"||s==="apis")){let r={instancePath:n,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.name!==
void 0&&typeof t.name!="string"){let s={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),o++}if(t.version!==void 0&&typeof t.version!="string"){let s={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.apis!==void 0){let s=t.apis;if(Array.isArray(s)){let r=s.length;for(let i=0;i<
r;i++)K(s[i],{instancePath:n+"/apis/"+i,parentData:s,parentDataProperty:i,rootData:u,dynamicAnchors:d})||(e=e===null?K.errors:e.concat(K.errors),o=e.length)}else{
let r={instancePath:n+"/apis",schemaPath:"#/properties/apis/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),o++}}}else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return Se.errors=e,o===0}
Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gs=Ie;function Ie(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=Ie.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(s!=="status"){let r={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),o++}if(t.status!==void 0){let s=t.status;if(typeof s!="string"){let r={instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(s!=="ok"){let r={instancePath:n+"/status",schemaPath:"#/properties/status\
/const",keyword:"const",params:{allowedValue:"ok"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return Ie.errors=e,o===0}Ie.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Qs=De;var ks={type:"object",additionalProperties:!1,required:["id","sequence","api","tenant","channel","recipient","purpose","locale","text","sentAt"],properties:{id:{
type:"string"},sequence:{type:"integer",minimum:1},api:{type:"string"},tenant:{type:"string"},channel:{type:"string",enum:["sms","email","push","webhook"]},recipient:{
type:"string"},purpose:{type:"string"},locale:{type:"string"},subject:{type:"string"},text:{type:"string"},code:{type:"string"},payload:{},link:{type:"string"},
challengeId:{type:"string"},sentAt:{type:"string",format:"date-time"}},$id:"Message"};function z(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,
dynamicAnchors:d={}}={}){let e=null,o=0,a=z.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.id===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};
e===null?e=[s]:e.push(s),o++}if(t.sequence===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sequence"},message:"\
must have required property 'sequence'"};e===null?e=[s]:e.push(s),o++}if(t.api===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"api"},message:"must have required property 'api'"};e===null?e=[s]:e.push(s),o++}if(t.tenant===void 0){let s={instancePath:n,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"tenant"},message:"must have required property 'tenant'"};e===null?e=[s]:e.push(s),o++}if(t.channel===void 0){let s={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"channel"},message:"must have required property 'channel'"};e===null?e=[s]:e.push(
s),o++}if(t.recipient===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"recipient"},message:"must have require\
d property 'recipient'"};e===null?e=[s]:e.push(s),o++}if(t.purpose===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
purpose"},message:"must have required property 'purpose'"};e===null?e=[s]:e.push(s),o++}if(t.locale===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"locale"},message:"must have required property 'locale'"};e===null?e=[s]:e.push(s),o++}if(t.text===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[s]:e.push(s),o++}if(t.sentAt===
void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sentAt"},message:"must have required property 'sentAt'"};e===null?
e=[s]:e.push(s),o++}for(let s in t)if(!D.call(ks.properties,s)){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.id!==void 0&&typeof t.id!="string"){let s={instancePath:n+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.sequence!==void 0){let s=t.
sequence;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:n+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),o++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:n+"/sequence",schemaPath:"\
#/properties/sequence/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[r]:e.push(r),o++}}if(t.api!==void 0&&typeof t.api!="str\
ing"){let s={instancePath:n+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}
if(t.tenant!==void 0&&typeof t.tenant!="string"){let s={instancePath:n+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),o++}if(t.channel!==void 0){let s=t.channel;if(typeof s!="string"){let r={instancePath:n+"/channel",schemaPath:"#/prope\
rties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(!(s==="sms"||s==="email"||s==="push"||s==="w\
ebhook")){let r={instancePath:n+"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues:ks.properties.channel.enum},message:"must\
 be equal to one of the allowed values"};e===null?e=[r]:e.push(r),o++}}if(t.recipient!==void 0&&typeof t.recipient!="string"){let s={instancePath:n+"/recipient",
schemaPath:"#/properties/recipient/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.purpose!==void 0&&typeof t.
purpose!="string"){let s={instancePath:n+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),o++}if(t.locale!==void 0&&typeof t.locale!="string"){let s={instancePath:n+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.subject!==void 0&&typeof t.subject!="string"){let s={instancePath:n+"/subject",schemaPath:"\
#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.text!==void 0&&typeof t.text!="stri\
ng"){let s={instancePath:n+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
o++}if(t.code!==void 0&&typeof t.code!="string"){let s={instancePath:n+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),o++}if(t.link!==void 0&&typeof t.link!="string"){let s={instancePath:n+"/link",schemaPath:"#/properties/link/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.challengeId!==void 0&&typeof t.challengeId!="string"){let s={instancePath:n+
"/challengeId",schemaPath:"#/properties/challengeId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.sentAt!==
void 0){let s=t.sentAt;if(typeof s=="string"){if(!h(s)){let r={instancePath:n+"/sentAt",schemaPath:"#/properties/sentAt/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/sentAt",schemaPath:"#/properties/sentAt/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return z.errors=e,o===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function De(t,{instancePath:n="",
parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=De.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.messages===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
messages"},message:"must have required property 'messages'"};e===null?e=[s]:e.push(s),o++}if(t.total===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"total"},message:"must have required property 'total'"};e===null?e=[s]:e.push(s),o++}for(let s in t)if(!(s==="messages"||s==="\
total")){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additiona\
l properties"};e===null?e=[r]:e.push(r),o++}if(t.messages!==void 0){let s=t.messages;if(Array.isArray(s)){let r=s.length;for(let i=0;i<r;i++)z(s[i],{instancePath:n+
"/messages/"+i,parentData:s,parentDataProperty:i,rootData:u,dynamicAnchors:d})||(e=e===null?z.errors:e.concat(z.errors),o=e.length)}else{let r={instancePath:n+"\
/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),o++}}if(t.total!==void 0){
let s=t.total;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:n+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),o++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:n+"/total",schemaPath:"\
#/properties/total/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return De.errors=e,o===0}De.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Zs=Le,Sr={type:"object",additionalProperties:!1,properties:{recipient:{type:"string",minLength:1,maxLength:320},channel:{type:"string",enum:[
"sms","email","push","webhook"]},purpose:{type:"string",minLength:1,maxLength:100},api:{type:"string",minLength:1,maxLength:100},tenant:{type:"string",minLength:1,
maxLength:100},after:{type:"integer",minimum:0},timeoutSeconds:{type:"number",minimum:0,maximum:60}},$id:"WaitForMessageRequest"};function Le(t,{instancePath:n="",
parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=Le.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="recipient"||s==="channel"||s==="purpose"||s==="api"||s==="tenant"||s==="after"||s==="\
timeoutSeconds")){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),o++}if(t.recipient!==void 0){let s=t.recipient;if(typeof s=="string"){if(g(s)>320){let r={instancePath:n+"/reci\
pient",schemaPath:"#/properties/recipient/maxLength",keyword:"maxLength",params:{bounds:[1,320]},message:"must NOT have more than 320 characters"};e===null?e=[r]:
e.push(r),o++}if(g(s)<1){let r={instancePath:n+"/recipient",schemaPath:"#/properties/recipient/minLength",keyword:"minLength",params:{bounds:[1,320]},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/recipient",schemaPath:"#/properties/recipient/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}if(t.channel!==void 0){let s=t.channel;if(typeof s!="string"){let r={instancePath:n+
"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}if(!(s==="sms"||s===
"email"||s==="push"||s==="webhook")){let r={instancePath:n+"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues:Sr.properties.
channel.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),o++}}if(t.purpose!==void 0){let s=t.purpose;if(typeof s=="string"){
if(g(s)>100){let r={instancePath:n+"/purpose",schemaPath:"#/properties/purpose/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have mor\
e than 100 characters"};e===null?e=[r]:e.push(r),o++}if(g(s)<1){let r={instancePath:n+"/purpose",schemaPath:"#/properties/purpose/minLength",keyword:"minLength",
params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/purpose",schemaPath:"#/prope\
rties/purpose/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}if(t.api!==void 0){let s=t.api;if(typeof s=="s\
tring"){if(g(s)>100){let r={instancePath:n+"/api",schemaPath:"#/properties/api/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have mor\
e than 100 characters"};e===null?e=[r]:e.push(r),o++}if(g(s)<1){let r={instancePath:n+"/api",schemaPath:"#/properties/api/minLength",keyword:"minLength",params:{
bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/api",schemaPath:"#/properties/api/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}if(t.tenant!==void 0){let s=t.tenant;if(typeof s=="string"){if(g(
s)>100){let r={instancePath:n+"/tenant",schemaPath:"#/properties/tenant/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than \
100 characters"};e===null?e=[r]:e.push(r),o++}if(g(s)<1){let r={instancePath:n+"/tenant",schemaPath:"#/properties/tenant/minLength",keyword:"minLength",params:{
bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/tenant",schemaPath:"#/properties/ten\
ant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}if(t.after!==void 0){let s=t.after;if(!(typeof s=="numbe\
r"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:n+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"};e===null?e=[r]:e.push(r),o++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:n+"/after",schemaPath:"#/properties/after/minim\
um",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[r]:e.push(r),o++}}if(t.timeoutSeconds!==void 0){let s=t.timeoutSeconds;if(typeof s==
"number"&&isFinite(s)){if(s>60||isNaN(s)){let r={instancePath:n+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/maximum",keyword:"maximum",params:{bounds:[
0,60]},message:"must be <= 60"};e===null?e=[r]:e.push(r),o++}if(s<0||isNaN(s)){let r={instancePath:n+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/m\
inimum",keyword:"minimum",params:{bounds:[0,60]},message:"must be >= 0"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/timeoutSeconds",schemaPath:"\
#/properties/timeoutSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return Le.errors=e,o===0}Le.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ds=z,er=Fe;var Ir={type:"object",additionalProperties:!1,required:["id","seed","isSeeded","scenario","createdAt","lastUsedAt"],properties:{id:{$ref:"WorldName"},seed:{type:"\
string"},isSeeded:{type:"boolean"},scenario:{type:["string","null"]},createdAt:{type:"string",format:"date-time"},lastUsedAt:{type:"string",format:"date-time"}},
$id:"World"};var Dr=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$","u");function I(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){
let e=null,o=0,a=I.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(!Dr.test(t)){let s={instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},message:'must match pattern "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"'};e===
null?e=[s]:e.push(s),o++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
o++}return I.errors=e,o===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};function V(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){
let e=null,o=0,a=V.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),o++}
if(t.seed===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"seed"},message:"must have required property 'seed'"};
e===null?e=[s]:e.push(s),o++}if(t.isSeeded===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"isSeeded"},message:"\
must have required property 'isSeeded'"};e===null?e=[s]:e.push(s),o++}if(t.scenario===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"scenario"},message:"must have required property 'scenario'"};e===null?e=[s]:e.push(s),o++}if(t.createdAt===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"must have required property 'createdAt'"};e===null?e=[s]:e.push(s),o++}if(t.lastUsedAt===
void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lastUsedAt"},message:"must have required property 'lastUsedAt'"};
e===null?e=[s]:e.push(s),o++}for(let s in t)if(!(s==="id"||s==="seed"||s==="isSeeded"||s==="scenario"||s==="createdAt"||s==="lastUsedAt")){let r={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),o++}if(t.id!==void 0&&(I(t.id,{instancePath:n+"/id",parentData:t,parentDataProperty:"id",rootData:u,dynamicAnchors:d})||(e=e===null?I.errors:e.concat(I.
errors),o=e.length)),t.seed!==void 0&&typeof t.seed!="string"){let s={instancePath:n+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.isSeeded!==void 0&&typeof t.isSeeded!="boolean"){let s={instancePath:n+"/isSeeded",schemaPath:"\
#/properties/isSeeded/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),o++}if(t.scenario!==void 0){let s=t.scenario;
if(typeof s!="string"&&s!==null){let r={instancePath:n+"/scenario",schemaPath:"#/properties/scenario/type",keyword:"type",params:{type:Ir.properties.scenario.type},
message:"must be string,null"};e===null?e=[r]:e.push(r),o++}}if(t.createdAt!==void 0){let s=t.createdAt;if(typeof s=="string"){if(!h(s)){let r={instancePath:n+"\
/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(
r),o++}}else{let r={instancePath:n+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),o++}}if(t.lastUsedAt!==void 0){let s=t.lastUsedAt;if(typeof s=="string"){if(!h(s)){let r={instancePath:n+"/lastUsedAt",schemaPath:"#/properties/\
lastUsedAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+
"/lastUsedAt",schemaPath:"#/properties/lastUsedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),o++}}}else{let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return V.errors=e,o===0}V.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Fe(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,
a=Fe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.worlds===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"worlds"},message:"must have required property 'worlds'"};e===null?e=[s]:e.push(s),o++}for(let s in t)
if(s!=="worlds"){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have a\
dditional properties"};e===null?e=[r]:e.push(r),o++}if(t.worlds!==void 0){let s=t.worlds;if(Array.isArray(s)){let r=s.length;for(let i=0;i<r;i++)V(s[i],{instancePath:n+
"/worlds/"+i,parentData:s,parentDataProperty:i,rootData:u,dynamicAnchors:d})||(e=e===null?V.errors:e.concat(V.errors),o=e.length)}else{let r={instancePath:n+"/w\
orlds",schemaPath:"#/properties/worlds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return Fe.errors=e,o===0}Fe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var sr=Te,vs={type:"object",additionalProperties:!1,properties:{id:{$ref:"WorldName"},seed:{type:"string",minLength:1,maxLength:200},
scenario:{type:["string","null"],maxLength:200},parameters:{type:"object",maxProperties:20,additionalProperties:{type:["string","number","boolean"]}}},$id:"Crea\
teWorldRequest"};function Te(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=Te.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="id"||s==="seed"||s==="scenario"||s==="param\
eters")){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additiona\
l properties"};e===null?e=[r]:e.push(r),o++}if(t.id!==void 0&&(I(t.id,{instancePath:n+"/id",parentData:t,parentDataProperty:"id",rootData:u,dynamicAnchors:d})||
(e=e===null?I.errors:e.concat(I.errors),o=e.length)),t.seed!==void 0){let s=t.seed;if(typeof s=="string"){if(g(s)>200){let r={instancePath:n+"/seed",schemaPath:"\
#/properties/seed/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[r]:e.push(r),o++}if(g(s)<
1){let r={instancePath:n+"/seed",schemaPath:"#/properties/seed/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 charac\
ters"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:n+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[r]:e.push(r),o++}}if(t.scenario!==void 0){let s=t.scenario;if(typeof s!="string"&&s!==null){let r={instancePath:n+"/scenario",schemaPath:"\
#/properties/scenario/type",keyword:"type",params:{type:vs.properties.scenario.type},message:"must be string,null"};e===null?e=[r]:e.push(r),o++}if(typeof s=="s\
tring"&&g(s)>200){let r={instancePath:n+"/scenario",schemaPath:"#/properties/scenario/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT h\
ave more than 200 characters"};e===null?e=[r]:e.push(r),o++}}if(t.parameters!==void 0){let s=t.parameters;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.
keys(s).length>20){let r={instancePath:n+"/parameters",schemaPath:"#/properties/parameters/maxProperties",keyword:"maxProperties",params:{bounds:[0,20]},message:"\
must NOT have more than 20 properties"};e===null?e=[r]:e.push(r),o++}for(let r in s){let i=s[r];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!=
"boolean"){let p={instancePath:n+"/parameters/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/parameters/additionalProperties/type",keyword:"\
type",params:{type:vs.properties.parameters.additionalProperties.type},message:"must be string,number,boolean"};e===null?e=[p]:e.push(p),o++}}}else{let r={instancePath:n+
"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}}}else{let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return Te.errors=e,o===0}Te.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var fs=V,rr=Oe,qs={type:"object",additionalProperties:!1,properties:{scenario:{type:["string","null"],maxLength:200},
parameters:{type:"object",maxProperties:20,additionalProperties:{type:["string","number","boolean"]}}},$id:"ResetWorldRequest"};function Oe(t,{instancePath:n="",
parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=Oe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="scenario"||s==="parameters")){let r={instancePath:n,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.scenario!==void 0){
let s=t.scenario;if(typeof s!="string"&&s!==null){let r={instancePath:n+"/scenario",schemaPath:"#/properties/scenario/type",keyword:"type",params:{type:qs.properties.
scenario.type},message:"must be string,null"};e===null?e=[r]:e.push(r),o++}if(typeof s=="string"&&g(s)>200){let r={instancePath:n+"/scenario",schemaPath:"#/prop\
erties/scenario/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=[r]:e.push(r),o++}}if(t.parameters!==
void 0){let s=t.parameters;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>20){let r={instancePath:n+"/parameters",schemaPath:"#/propertie\
s/parameters/maxProperties",keyword:"maxProperties",params:{bounds:[0,20]},message:"must NOT have more than 20 properties"};e===null?e=[r]:e.push(r),o++}for(let r in s){
let i=s[r];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let p={instancePath:n+"/parameters/"+r.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/parameters/additionalProperties/type",keyword:"type",params:{type:qs.properties.parameters.additionalProperties.type},message:"mu\
st be string,number,boolean"};e===null?e=[p]:e.push(p),o++}}}else{let r={instancePath:n+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),o++}return Oe.errors=e,o===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tr=Ce;var js={type:"object",additionalProperties:!0,required:["type","default","description"],properties:{type:{type:"string",enum:["string","integer","number","boole\
an"]},default:{type:["string","number","boolean"]},description:{type:"string"}},$id:"ScenarioParameter"};function G(t,{instancePath:n="",parentData:f,parentDataProperty:c,
rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=G.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.
isArray(t)){if(t.type===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required pro\
perty 'type'"};e===null?e=[s]:e.push(s),o++}if(t.default===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"def\
ault"},message:"must have required property 'default'"};e===null?e=[s]:e.push(s),o++}if(t.description===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[s]:e.push(s),o++}if(t.type!==void 0){let s=t.type;
if(typeof s!="string"){let r={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),o++}if(!(s==="string"||s==="integer"||s==="number"||s==="boolean")){let r={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"e\
num",params:{allowedValues:js.properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),o++}}if(t.default!==void 0){let s=t.
default;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let r={instancePath:n+"/default",schemaPath:"#/properties/default/type",
keyword:"type",params:{type:js.properties.default.type},message:"must be string,number,boolean"};e===null?e=[r]:e.push(r),o++}}if(t.description!==void 0&&typeof t.
description!="string"){let s={instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[s]:e.push(s),o++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
s]:e.push(s),o++}return G.errors=e,o===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Q(t,{instancePath:n="",parentData:f,parentDataProperty:c,
rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=Q.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.
isArray(t)){if(t.name===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required pro\
perty 'name'"};e===null?e=[s]:e.push(s),o++}if(t.description===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
description"},message:"must have required property 'description'"};e===null?e=[s]:e.push(s),o++}if(t.apis===void 0){let s={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"apis"},message:"must have required property 'apis'"};e===null?e=[s]:e.push(s),o++}if(t.parameters===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"parameters"},message:"must have required property 'parameters'"};e===null?e=[s]:e.push(s),o++}
for(let s in t)if(!(s==="name"||s==="description"||s==="apis"||s==="parameters")){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.name!==void 0&&typeof t.name!="string"){
let s={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.
description!==void 0&&typeof t.description!="string"){let s={instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(t.apis!==void 0){let s=t.apis;if(Array.isArray(s)){let r=s.length;for(let i=0;i<r;i++)if(typeof s[i]!=
"string"){let p={instancePath:n+"/apis/"+i,schemaPath:"#/properties/apis/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[p]:e.push(p),o++}}else{let r={instancePath:n+"/apis",schemaPath:"#/properties/apis/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[r]:e.push(r),o++}}if(t.parameters!==void 0){let s=t.parameters;if(s&&typeof s=="object"&&!Array.isArray(s))for(let r in s)G(s[r],{instancePath:n+"/parameters\
/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:r,rootData:u,dynamicAnchors:d})||(e=e===null?G.errors:e.concat(G.errors),o=e.length);else{
let r={instancePath:n+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),o++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return Q.errors=
e,o===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ce(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){
let e=null,o=0,a=Ce.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.scenarios===void 0){
let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scenarios"},message:"must have required property 'scenarios'"};e===null?
e=[s]:e.push(s),o++}for(let s in t)if(s!=="scenarios"){let r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),o++}if(t.scenarios!==void 0){let s=t.scenarios;if(Array.isArray(s)){let r=s.length;for(let i=0;i<
r;i++)Q(s[i],{instancePath:n+"/scenarios/"+i,parentData:s,parentDataProperty:i,rootData:u,dynamicAnchors:d})||(e=e===null?Q.errors:e.concat(Q.errors),o=e.length)}else{
let r={instancePath:n+"/scenarios",schemaPath:"#/properties/scenarios/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(
r),o++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return Ce.errors=
e,o===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var es=Ee;function Ee(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=Ee.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.world===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"world"},message:"must have required property 'world'"};e===null?e=[s]:e.push(s),o++}if(t.api===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"api"},message:"must have required property 'api'"};e===null?e=[s]:e.push(s),o++}if(t.tenantName===void 0){
let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tenantName"},message:"must have required property 'tenantName'"};e===null?
e=[s]:e.push(s),o++}if(t.world!==void 0){let s=t.world;if(typeof s!="string"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,
typeof s=="string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")i=""+s;else if(s===null)i="";else{let p={instancePath:n+"/world",schemaPath:"#/properties/wor\
ld/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.world=i))}}if(t.api!==void 0){
let s=t.api;if(typeof s!="string"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===void 0)if(r==
"number"||r=="boolean")i=""+s;else if(s===null)i="";else{let p={instancePath:n+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.api=i))}}if(t.tenantName!==void 0){let s=t.tenantName;if(typeof s!="string"){let r=typeof s,
i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")i=""+s;else if(s===null)i=
"";else{let p={instancePath:n+"/tenantName",schemaPath:"#/properties/tenantName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.tenantName=i))}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),o++}return Ee.errors=e,o===0}Ee.evaluated={props:{world:!0,api:!0,tenantName:!0},dynamicProps:!1,dynamicItems:!1};var ir=Be;var j=re;function Be(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=Be.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.limit===void 0&&(t.limit=50),t.offset===void 0&&(t.offset=0),t.
identifier!==void 0){let i=t.identifier;if(typeof i!="string"){let p=typeof i,l;if(p=="object"&&Array.isArray(i)&&i.length==1&&(i=i[0],p=typeof i,typeof i=="str\
ing"&&(l=i)),l===void 0)if(p=="number"||p=="boolean")l=""+i;else if(i===null)l="";else{let y={instancePath:n+"/identifier",schemaPath:"#/properties/identifier/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),o++}l!==void 0&&(i=l,t!==void 0&&(t.identifier=l))}if(typeof i=="s\
tring"){if(j(i)>400){let p={instancePath:n+"/identifier",schemaPath:"#/properties/identifier/maxLength",keyword:"maxLength",params:{bounds:[1,400]},message:"mus\
t NOT have more than 400 characters"};e===null?e=[p]:e.push(p),o++}if(j(i)<1){let p={instancePath:n+"/identifier",schemaPath:"#/properties/identifier/minLength",
keyword:"minLength",params:{bounds:[1,400]},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),o++}}}let s=t.limit;if(!(typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s))){let i=typeof s,p;if(i=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],i=typeof s,typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s)&&(p=s)),p===void 0)if(i==="boolean"||s===null||i==="string"&&s&&s==+s&&!(s%1))p=+s;else{let l={instancePath:n+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),o++}p!==void 0&&(s=p,t!==void 0&&(t.limit=p))}if(typeof s=="number"&&isFinite(
s)){if(s>1e3||isNaN(s)){let i={instancePath:n+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{bounds:[1,1e3]},message:"must be <= 100\
0"};e===null?e=[i]:e.push(i),o++}if(s<1||isNaN(s)){let i={instancePath:n+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{bounds:[1,1e3]},
message:"must be >= 1"};e===null?e=[i]:e.push(i),o++}}let r=t.offset;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i=typeof r,p;if(i=="object"&&
Array.isArray(r)&&r.length==1&&(r=r[0],i=typeof r,typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)&&(p=r)),p===void 0)if(i==="boolean"||r===null||i==="string"&&
r&&r==+r&&!(r%1))p=+r;else{let l={instancePath:n+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[l]:e.push(l),o++}p!==void 0&&(r=p,t!==void 0&&(t.offset=p))}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let i={instancePath:n+"/offset",schemaPath:"\
#/properties/offset/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[i]:e.push(i),o++}}else{let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return Be.errors=e,o===0}Be.evaluated={props:{identifier:!0,
limit:!0,offset:!0},dynamicProps:!1,dynamicItems:!1};var k=Re;function Re(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=Re.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.world===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"world"},message:"must have required property 'world'"};e===null?e=[s]:e.push(s),o++}if(t.api===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"api"},message:"must have required property 'api'"};e===null?e=[s]:e.push(s),o++}if(t.tenantName===void 0){
let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tenantName"},message:"must have required property 'tenantName'"};e===null?
e=[s]:e.push(s),o++}if(t.account===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"account"},message:"must hav\
e required property 'account'"};e===null?e=[s]:e.push(s),o++}if(t.world!==void 0){let s=t.world;if(typeof s!="string"){let r=typeof s,i;if(r=="object"&&Array.isArray(
s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")i=""+s;else if(s===null)i="";else{let p={instancePath:n+"\
/world",schemaPath:"#/properties/world/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&
(t.world=i))}}if(t.api!==void 0){let s=t.api;if(typeof s!="string"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s==
"string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")i=""+s;else if(s===null)i="";else{let p={instancePath:n+"/api",schemaPath:"#/properties/api/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.api=i))}}if(t.tenantName!==void 0){let s=t.tenantName;
if(typeof s!="string"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===void 0)if(r=="number"||
r=="boolean")i=""+s;else if(s===null)i="";else{let p={instancePath:n+"/tenantName",schemaPath:"#/properties/tenantName/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.tenantName=i))}}if(t.account!==void 0){let s=t.account;if(typeof s!="stri\
ng"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")i=""+
s;else if(s===null)i="";else{let p={instancePath:n+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.account=i))}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return Re.errors=e,o===0}Re.evaluated={props:{world:!0,api:!0,tenantName:!0,account:!0},dynamicProps:!1,
dynamicItems:!1};var ys=ze,Lr={type:"object",properties:{state:{type:"string",enum:["open","ended"]}},required:[],$id:"~listAccountSessions~query"};function ze(t,{
instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=ze.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.state!==void 0){let s=t.state;if(typeof s!="string"){let r=typeof s,i;if(r=="object"&&Array.isArray(
s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")i=""+s;else if(s===null)i="";else{let p={instancePath:n+"\
/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&
(t.state=i))}if(!(s==="open"||s==="ended")){let r={instancePath:n+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Lr.properties.
state.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return ze.errors=e,o===0}ze.evaluated={props:{state:!0},dynamicProps:!1,dynamicItems:!1};var or=Ve;function Ve(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=Ve.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.world===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"world"},message:"must have required property 'world'"};e===null?e=[s]:e.push(s),o++}if(t.api===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"api"},message:"must have required property 'api'"};e===null?e=[s]:e.push(s),o++}if(t.tenantName===void 0){
let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tenantName"},message:"must have required property 'tenantName'"};e===null?
e=[s]:e.push(s),o++}if(t.session===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"session"},message:"must hav\
e required property 'session'"};e===null?e=[s]:e.push(s),o++}if(t.world!==void 0){let s=t.world;if(typeof s!="string"){let r=typeof s,i;if(r=="object"&&Array.isArray(
s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")i=""+s;else if(s===null)i="";else{let p={instancePath:n+"\
/world",schemaPath:"#/properties/world/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&
(t.world=i))}}if(t.api!==void 0){let s=t.api;if(typeof s!="string"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s==
"string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")i=""+s;else if(s===null)i="";else{let p={instancePath:n+"/api",schemaPath:"#/properties/api/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.api=i))}}if(t.tenantName!==void 0){let s=t.tenantName;
if(typeof s!="string"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===void 0)if(r=="number"||
r=="boolean")i=""+s;else if(s===null)i="";else{let p={instancePath:n+"/tenantName",schemaPath:"#/properties/tenantName/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.tenantName=i))}}if(t.session!==void 0){let s=t.session;if(typeof s!="stri\
ng"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")i=""+
s;else if(s===null)i="";else{let p={instancePath:n+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.session=i))}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return Ve.errors=e,o===0}Ve.evaluated={props:{world:!0,api:!0,tenantName:!0,session:!0},dynamicProps:!1,
dynamicItems:!1};var nr=Ue;function Ue(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=Ue.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.world===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"world"},message:"must have required property 'world'"};e===null?e=[s]:e.push(s),o++}if(t.api===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"api"},message:"must have required property 'api'"};e===null?e=[s]:e.push(s),o++}if(t.tenantName===void 0){
let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tenantName"},message:"must have required property 'tenantName'"};e===null?
e=[s]:e.push(s),o++}if(t.challenge===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"challenge"},message:"must\
 have required property 'challenge'"};e===null?e=[s]:e.push(s),o++}if(t.world!==void 0){let s=t.world;if(typeof s!="string"){let r=typeof s,i;if(r=="object"&&Array.
isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")i=""+s;else if(s===null)i="";else{let p={instancePath:n+
"/world",schemaPath:"#/properties/world/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==
void 0&&(t.world=i))}}if(t.api!==void 0){let s=t.api;if(typeof s!="string"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s==
"string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")i=""+s;else if(s===null)i="";else{let p={instancePath:n+"/api",schemaPath:"#/properties/api/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.api=i))}}if(t.tenantName!==void 0){let s=t.tenantName;
if(typeof s!="string"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===void 0)if(r=="number"||
r=="boolean")i=""+s;else if(s===null)i="";else{let p={instancePath:n+"/tenantName",schemaPath:"#/properties/tenantName/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.tenantName=i))}}if(t.challenge!==void 0){let s=t.challenge;if(typeof s!="\
string"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")i=
""+s;else if(s===null)i="";else{let p={instancePath:n+"/challenge",schemaPath:"#/properties/challenge/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.challenge=i))}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return Ue.errors=e,o===0}Ue.evaluated={props:{world:!0,api:!0,tenantName:!0,challenge:!0},dynamicProps:!1,
dynamicItems:!1};var w=Ye;function Ye(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=Ye.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.world===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"world"},message:"must have required property 'world'"};e===null?e=[s]:e.push(s),o++}if(t.world!==void 0){let s=t.world;if(typeof s!=
"string"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")
i=""+s;else if(s===null)i="";else{let p={instancePath:n+"/world",schemaPath:"#/properties/world/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.world=i))}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return Ye.errors=e,o===0}Ye.evaluated={props:{world:!0},dynamicProps:!1,dynamicItems:!1};var pr=Me;function Me(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=Me.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.scope!==void 0){let s=t.scope;if(typeof s!="string"){let r=typeof s,i;if(r==
"object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")i=""+s;else if(s===null)i="";else{
let p={instancePath:n+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}
i!==void 0&&(s=i,t!==void 0&&(t.scope=i))}if(typeof s=="string"&&j(s)>200){let r={instancePath:n+"/scope",schemaPath:"#/properties/scope/maxLength",keyword:"max\
Length",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=[r]:e.push(r),o++}}if(t.current!==void 0){let s=t.current;if(typeof s!=
"boolean"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="boolean"&&(i=s)),i===void 0)if(s==="false"||s===0||s===
null)i=!1;else if(s==="true"||s===1)i=!0;else{let p={instancePath:n+"/current",schemaPath:"#/properties/current/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.current=i))}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return Me.errors=e,o===0}Me.evaluated={props:{scope:!0,current:!0},dynamicProps:!1,dynamicItems:!1};
var cs=We;function We(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=We.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.world===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"world"},message:"must have required property 'world'"};e===null?e=[s]:e.push(s),o++}if(t.api===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"api"},message:"must have required property 'api'"};e===null?e=[s]:e.push(s),o++}if(t.tenantName===void 0){
let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tenantName"},message:"must have required property 'tenantName'"};e===null?
e=[s]:e.push(s),o++}if(t.terms===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"terms"},message:"must have re\
quired property 'terms'"};e===null?e=[s]:e.push(s),o++}if(t.world!==void 0){let s=t.world;if(typeof s!="string"){let r=typeof s,i;if(r=="object"&&Array.isArray(
s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")i=""+s;else if(s===null)i="";else{let p={instancePath:n+"\
/world",schemaPath:"#/properties/world/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&
(t.world=i))}}if(t.api!==void 0){let s=t.api;if(typeof s!="string"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s==
"string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")i=""+s;else if(s===null)i="";else{let p={instancePath:n+"/api",schemaPath:"#/properties/api/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.api=i))}}if(t.tenantName!==void 0){let s=t.tenantName;
if(typeof s!="string"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===void 0)if(r=="number"||
r=="boolean")i=""+s;else if(s===null)i="";else{let p={instancePath:n+"/tenantName",schemaPath:"#/properties/tenantName/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.tenantName=i))}}if(t.terms!==void 0){let s=t.terms;if(!(typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s)&&(i=s)),i===void 0)if(r==="boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))i=+s;else{let p={instancePath:n+"/terms",schemaPath:"#/properties/terms/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.terms=i))}}}else{let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return We.errors=e,o===0}We.evaluated={props:{world:!0,api:!0,
tenantName:!0,terms:!0},dynamicProps:!1,dynamicItems:!1};var ar=Xe;function Xe(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=Xe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.world===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"world"},message:"must have required property 'world'"};e===null?e=[s]:e.push(s),o++}if(t.api===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"api"},message:"must have required property 'api'"};e===null?e=[s]:e.push(s),o++}if(t.tenantName===void 0){
let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tenantName"},message:"must have required property 'tenantName'"};e===null?
e=[s]:e.push(s),o++}if(t.collection===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"collection"},message:"mu\
st have required property 'collection'"};e===null?e=[s]:e.push(s),o++}if(t.world!==void 0){let s=t.world;if(typeof s!="string"){let r=typeof s,i;if(r=="object"&&
Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")i=""+s;else if(s===null)i="";else{let p={instancePath:n+
"/world",schemaPath:"#/properties/world/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==
void 0&&(t.world=i))}}if(t.api!==void 0){let s=t.api;if(typeof s!="string"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s==
"string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")i=""+s;else if(s===null)i="";else{let p={instancePath:n+"/api",schemaPath:"#/properties/api/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.api=i))}}if(t.tenantName!==void 0){let s=t.tenantName;
if(typeof s!="string"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===void 0)if(r=="number"||
r=="boolean")i=""+s;else if(s===null)i="";else{let p={instancePath:n+"/tenantName",schemaPath:"#/properties/tenantName/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.tenantName=i))}}if(t.collection!==void 0){let s=t.collection;if(typeof s!=
"string"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")
i=""+s;else if(s===null)i="";else{let p={instancePath:n+"/collection",schemaPath:"#/properties/collection/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.collection=i))}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return Xe.errors=e,o===0}Xe.evaluated={props:{world:!0,api:!0,tenantName:!0,collection:!0},
dynamicProps:!1,dynamicItems:!1};var ss=_e;function _e(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=_e.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.world===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"world"},message:"must have required property 'world'"};e===null?e=[s]:e.push(s),o++}if(t.api===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"api"},message:"must have required property 'api'"};e===null?e=[s]:e.push(s),o++}if(t.tenantName===void 0){
let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tenantName"},message:"must have required property 'tenantName'"};e===null?
e=[s]:e.push(s),o++}if(t.collection===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"collection"},message:"mu\
st have required property 'collection'"};e===null?e=[s]:e.push(s),o++}if(t.resource===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"resource"},message:"must have required property 'resource'"};e===null?e=[s]:e.push(s),o++}if(t.world!==void 0){let s=t.world;if(typeof s!="stri\
ng"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")i=""+
s;else if(s===null)i="";else{let p={instancePath:n+"/world",schemaPath:"#/properties/world/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.world=i))}}if(t.api!==void 0){let s=t.api;if(typeof s!="string"){let r=typeof s,i;if(r=="object"&&Array.
isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")i=""+s;else if(s===null)i="";else{let p={instancePath:n+
"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&
(t.api=i))}}if(t.tenantName!==void 0){let s=t.tenantName;if(typeof s!="string"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,
typeof s=="string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")i=""+s;else if(s===null)i="";else{let p={instancePath:n+"/tenantName",schemaPath:"#/propertie\
s/tenantName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.tenantName=i))}}
if(t.collection!==void 0){let s=t.collection;if(typeof s!="string"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s==
"string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")i=""+s;else if(s===null)i="";else{let p={instancePath:n+"/collection",schemaPath:"#/properties/collecti\
on/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.collection=i))}}if(t.resource!==
void 0){let s=t.resource;if(typeof s!="string"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===
void 0)if(r=="number"||r=="boolean")i=""+s;else if(s===null)i="";else{let p={instancePath:n+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.resource=i))}}}else{let s={instancePath:n,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return _e.errors=e,o===0}_e.evaluated={props:{world:!0,api:!0,tenantName:!0,
collection:!0,resource:!0},dynamicProps:!1,dynamicItems:!1};var rs=Je;function Je(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=Je.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.world===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"world"},message:"must have required property 'world'"};e===null?e=[s]:e.push(s),o++}if(t.api===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"api"},message:"must have required property 'api'"};e===null?e=[s]:e.push(s),o++}if(t.world!==void 0){let s=t.
world;if(typeof s!="string"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===void 0)if(r=="num\
ber"||r=="boolean")i=""+s;else if(s===null)i="";else{let p={instancePath:n+"/world",schemaPath:"#/properties/world/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.world=i))}}if(t.api!==void 0){let s=t.api;if(typeof s!="string"){let r=typeof s,i;
if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")i=""+s;else if(s===null)i="";else{
let p={instancePath:n+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}i!==
void 0&&(s=i,t!==void 0&&(t.api=i))}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),o++}return Je.errors=e,o===0}Je.evaluated={props:{world:!0,api:!0},dynamicProps:!1,dynamicItems:!1};var mr=He,Fr={type:"object",properties:{api:{type:"\
string",maxLength:100},operationId:{type:"string",maxLength:200},status:{type:"string",pattern:"^[1-5](?:[0-9]{2}|XX)$"},refusal:{type:"string",maxLength:100},traceId:{
type:"string",maxLength:100},subject:{type:"string",maxLength:200},since:{type:"integer",minimum:0},limit:{type:"integer",minimum:1,maximum:1e3,default:50},secrets:{
type:"string",enum:["redacted","shown"],default:"redacted"}},required:[],$id:"~listExchanges~query"},Tr=new RegExp("^[1-5](?:[0-9]{2}|XX)$","u");function He(t,{
instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=He.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.limit===void 0&&(t.limit=50),t.secrets===void 0&&(t.secrets="redacted"),t.api!==void 0){let i=t.
api;if(typeof i!="string"){let p=typeof i,l;if(p=="object"&&Array.isArray(i)&&i.length==1&&(i=i[0],p=typeof i,typeof i=="string"&&(l=i)),l===void 0)if(p=="numbe\
r"||p=="boolean")l=""+i;else if(i===null)l="";else{let y={instancePath:n+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[y]:e.push(y),o++}l!==void 0&&(i=l,t!==void 0&&(t.api=l))}if(typeof i=="string"&&j(i)>100){let p={instancePath:n+"/api",schemaPath:"\
#/properties/api/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[p]:e.push(p),o++}}if(t.operationId!==
void 0){let i=t.operationId;if(typeof i!="string"){let p=typeof i,l;if(p=="object"&&Array.isArray(i)&&i.length==1&&(i=i[0],p=typeof i,typeof i=="string"&&(l=i)),
l===void 0)if(p=="number"||p=="boolean")l=""+i;else if(i===null)l="";else{let y={instancePath:n+"/operationId",schemaPath:"#/properties/operationId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),o++}l!==void 0&&(i=l,t!==void 0&&(t.operationId=l))}if(typeof i=="string"&&j(i)>
200){let p={instancePath:n+"/operationId",schemaPath:"#/properties/operationId/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have mor\
e than 200 characters"};e===null?e=[p]:e.push(p),o++}}if(t.status!==void 0){let i=t.status;if(typeof i!="string"){let p=typeof i,l;if(p=="object"&&Array.isArray(
i)&&i.length==1&&(i=i[0],p=typeof i,typeof i=="string"&&(l=i)),l===void 0)if(p=="number"||p=="boolean")l=""+i;else if(i===null)l="";else{let y={instancePath:n+"\
/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),o++}l!==void 0&&(i=l,t!==
void 0&&(t.status=l))}if(typeof i=="string"&&!Tr.test(i)){let p={instancePath:n+"/status",schemaPath:"#/properties/status/pattern",keyword:"pattern",params:{pattern:"\
^[1-5](?:[0-9]{2}|XX)$"},message:'must match pattern "^[1-5](?:[0-9]{2}|XX)$"'};e===null?e=[p]:e.push(p),o++}}if(t.refusal!==void 0){let i=t.refusal;if(typeof i!=
"string"){let p=typeof i,l;if(p=="object"&&Array.isArray(i)&&i.length==1&&(i=i[0],p=typeof i,typeof i=="string"&&(l=i)),l===void 0)if(p=="number"||p=="boolean")
l=""+i;else if(i===null)l="";else{let y={instancePath:n+"/refusal",schemaPath:"#/properties/refusal/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[y]:e.push(y),o++}l!==void 0&&(i=l,t!==void 0&&(t.refusal=l))}if(typeof i=="string"&&j(i)>100){let p={instancePath:n+"/refusal",schemaPath:"\
#/properties/refusal/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[p]:e.push(p),o++}}if(t.
traceId!==void 0){let i=t.traceId;if(typeof i!="string"){let p=typeof i,l;if(p=="object"&&Array.isArray(i)&&i.length==1&&(i=i[0],p=typeof i,typeof i=="string"&&
(l=i)),l===void 0)if(p=="number"||p=="boolean")l=""+i;else if(i===null)l="";else{let y={instancePath:n+"/traceId",schemaPath:"#/properties/traceId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),o++}l!==void 0&&(i=l,t!==void 0&&(t.traceId=l))}if(typeof i=="string"&&j(i)>100){
let p={instancePath:n+"/traceId",schemaPath:"#/properties/traceId/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 ch\
aracters"};e===null?e=[p]:e.push(p),o++}}if(t.subject!==void 0){let i=t.subject;if(typeof i!="string"){let p=typeof i,l;if(p=="object"&&Array.isArray(i)&&i.length==
1&&(i=i[0],p=typeof i,typeof i=="string"&&(l=i)),l===void 0)if(p=="number"||p=="boolean")l=""+i;else if(i===null)l="";else{let y={instancePath:n+"/subject",schemaPath:"\
#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),o++}l!==void 0&&(i=l,t!==void 0&&(t.subject=
l))}if(typeof i=="string"&&j(i)>200){let p={instancePath:n+"/subject",schemaPath:"#/properties/subject/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"\
must NOT have more than 200 characters"};e===null?e=[p]:e.push(p),o++}}if(t.since!==void 0){let i=t.since;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){
let p=typeof i,l;if(p=="object"&&Array.isArray(i)&&i.length==1&&(i=i[0],p=typeof i,typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)&&(l=i)),l===void 0)if(p===
"boolean"||i===null||p==="string"&&i&&i==+i&&!(i%1))l=+i;else{let y={instancePath:n+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[y]:e.push(y),o++}l!==void 0&&(i=l,t!==void 0&&(t.since=l))}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){
let p={instancePath:n+"/since",schemaPath:"#/properties/since/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[p]:e.push(p),o++}}
let s=t.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i=typeof s,p;if(i=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],i=typeof s,typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)&&(p=s)),p===void 0)if(i==="boolean"||s===null||i==="string"&&s&&s==+s&&!(s%1))p=+s;else{let l={instancePath:n+"/limit",
schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),o++}p!==void 0&&(s=p,t!==void 0&&
(t.limit=p))}if(typeof s=="number"&&isFinite(s)){if(s>1e3||isNaN(s)){let i={instancePath:n+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{
bounds:[1,1e3]},message:"must be <= 1000"};e===null?e=[i]:e.push(i),o++}if(s<1||isNaN(s)){let i={instancePath:n+"/limit",schemaPath:"#/properties/limit/minimum",
keyword:"minimum",params:{bounds:[1,1e3]},message:"must be >= 1"};e===null?e=[i]:e.push(i),o++}}let r=t.secrets;if(typeof r!="string"){let i=typeof r,p;if(i=="o\
bject"&&Array.isArray(r)&&r.length==1&&(r=r[0],i=typeof r,typeof r=="string"&&(p=r)),p===void 0)if(i=="number"||i=="boolean")p=""+r;else if(r===null)p="";else{let l={
instancePath:n+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),o++}p!==
void 0&&(r=p,t!==void 0&&(t.secrets=p))}if(!(r==="redacted"||r==="shown")){let i={instancePath:n+"/secrets",schemaPath:"#/properties/secrets/enum",keyword:"enum",
params:{allowedValues:Fr.properties.secrets.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),o++}}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return He.errors=e,o===0}He.evaluated={props:{api:!0,
operationId:!0,status:!0,refusal:!0,traceId:!0,subject:!0,since:!0,limit:!0,secrets:!0},dynamicProps:!1,dynamicItems:!1};var hs=Ke;function Ke(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=Ke.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.world===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"world"},message:"must have required property 'world'"};e===null?e=[s]:e.push(s),o++}if(t.traceId===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"traceId"},message:"must have required property 'traceId'"};e===null?e=[s]:e.push(s),o++}if(t.
world!==void 0){let s=t.world;if(typeof s!="string"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),
i===void 0)if(r=="number"||r=="boolean")i=""+s;else if(s===null)i="";else{let p={instancePath:n+"/world",schemaPath:"#/properties/world/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.world=i))}}if(t.traceId!==void 0){let s=t.traceId;if(typeof s!=
"string"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")
i=""+s;else if(s===null)i="";else{let p={instancePath:n+"/traceId",schemaPath:"#/properties/traceId/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.traceId=i))}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return Ke.errors=e,o===0}Ke.evaluated={props:{world:!0,traceId:!0},dynamicProps:!1,dynamicItems:!1};
var lr=Ge,Or={type:"object",properties:{secrets:{type:"string",enum:["redacted","shown"],default:"redacted"}},required:[],$id:"~getExchange~query"};function Ge(t,{
instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=Ge.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){t.secrets===void 0&&(t.secrets="redacted");let s=t.secrets;if(typeof s!="string"){let r=typeof s,i;if(r==
"object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")i=""+s;else if(s===null)i="";else{
let p={instancePath:n+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
o++}i!==void 0&&(s=i,t!==void 0&&(t.secrets=i))}if(!(s==="redacted"||s==="shown")){let r={instancePath:n+"/secrets",schemaPath:"#/properties/secrets/enum",keyword:"\
enum",params:{allowedValues:Or.properties.secrets.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),o++}}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return Ge.errors=e,o===0}Ge.evaluated={props:{secrets:!0},
dynamicProps:!1,dynamicItems:!1};var ur=Qe,Cr={type:"object",properties:{recipient:{type:"string",maxLength:320},channel:{type:"string",enum:["sms","email","pus\
h","webhook"]},purpose:{type:"string",maxLength:100},api:{type:"string",maxLength:100},tenant:{type:"string",maxLength:100},after:{type:"integer",minimum:0},limit:{
type:"integer",minimum:1,maximum:1e3,default:50}},required:[],$id:"~listMessages~query"};function Qe(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,
dynamicAnchors:d={}}={}){let e=null,o=0,a=Qe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.limit===void 0&&(t.limit=50),t.recipient!==void 0){let r=t.recipient;if(typeof r!="string"){let i=typeof r,p;if(i=="object"&&Array.isArray(r)&&r.length==
1&&(r=r[0],i=typeof r,typeof r=="string"&&(p=r)),p===void 0)if(i=="number"||i=="boolean")p=""+r;else if(r===null)p="";else{let l={instancePath:n+"/recipient",schemaPath:"\
#/properties/recipient/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),o++}p!==void 0&&(r=p,t!==void 0&&(t.recipient=
p))}if(typeof r=="string"&&j(r)>320){let i={instancePath:n+"/recipient",schemaPath:"#/properties/recipient/maxLength",keyword:"maxLength",params:{bounds:[0,320]},
message:"must NOT have more than 320 characters"};e===null?e=[i]:e.push(i),o++}}if(t.channel!==void 0){let r=t.channel;if(typeof r!="string"){let i=typeof r,p;if(i==
"object"&&Array.isArray(r)&&r.length==1&&(r=r[0],i=typeof r,typeof r=="string"&&(p=r)),p===void 0)if(i=="number"||i=="boolean")p=""+r;else if(r===null)p="";else{
let l={instancePath:n+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),
o++}p!==void 0&&(r=p,t!==void 0&&(t.channel=p))}if(!(r==="sms"||r==="email"||r==="push"||r==="webhook")){let i={instancePath:n+"/channel",schemaPath:"#/properti\
es/channel/enum",keyword:"enum",params:{allowedValues:Cr.properties.channel.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),
o++}}if(t.purpose!==void 0){let r=t.purpose;if(typeof r!="string"){let i=typeof r,p;if(i=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],i=typeof r,typeof r==
"string"&&(p=r)),p===void 0)if(i=="number"||i=="boolean")p=""+r;else if(r===null)p="";else{let l={instancePath:n+"/purpose",schemaPath:"#/properties/purpose/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),o++}p!==void 0&&(r=p,t!==void 0&&(t.purpose=p))}if(typeof r=="string"&&
j(r)>100){let i={instancePath:n+"/purpose",schemaPath:"#/properties/purpose/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more t\
han 100 characters"};e===null?e=[i]:e.push(i),o++}}if(t.api!==void 0){let r=t.api;if(typeof r!="string"){let i=typeof r,p;if(i=="object"&&Array.isArray(r)&&r.length==
1&&(r=r[0],i=typeof r,typeof r=="string"&&(p=r)),p===void 0)if(i=="number"||i=="boolean")p=""+r;else if(r===null)p="";else{let l={instancePath:n+"/api",schemaPath:"\
#/properties/api/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),o++}p!==void 0&&(r=p,t!==void 0&&(t.api=p))}if(typeof r==
"string"&&j(r)>100){let i={instancePath:n+"/api",schemaPath:"#/properties/api/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more\
 than 100 characters"};e===null?e=[i]:e.push(i),o++}}if(t.tenant!==void 0){let r=t.tenant;if(typeof r!="string"){let i=typeof r,p;if(i=="object"&&Array.isArray(
r)&&r.length==1&&(r=r[0],i=typeof r,typeof r=="string"&&(p=r)),p===void 0)if(i=="number"||i=="boolean")p=""+r;else if(r===null)p="";else{let l={instancePath:n+"\
/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),o++}p!==void 0&&(r=p,t!==
void 0&&(t.tenant=p))}if(typeof r=="string"&&j(r)>100){let i={instancePath:n+"/tenant",schemaPath:"#/properties/tenant/maxLength",keyword:"maxLength",params:{bounds:[
0,100]},message:"must NOT have more than 100 characters"};e===null?e=[i]:e.push(i),o++}}if(t.after!==void 0){let r=t.after;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let i=typeof r,p;if(i=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],i=typeof r,typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)&&(p=r)),
p===void 0)if(i==="boolean"||r===null||i==="string"&&r&&r==+r&&!(r%1))p=+r;else{let l={instancePath:n+"/after",schemaPath:"#/properties/after/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),o++}p!==void 0&&(r=p,t!==void 0&&(t.after=p))}if(typeof r=="number"&&isFinite(r)&&
(r<0||isNaN(r))){let i={instancePath:n+"/after",schemaPath:"#/properties/after/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=
[i]:e.push(i),o++}}let s=t.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],
r=typeof s,typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)&&(i=s)),i===void 0)if(r==="boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))i=+s;else{let p={instancePath:n+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==
void 0&&(t.limit=i))}if(typeof s=="number"&&isFinite(s)){if(s>1e3||isNaN(s)){let r={instancePath:n+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"max\
imum",params:{bounds:[1,1e3]},message:"must be <= 1000"};e===null?e=[r]:e.push(r),o++}if(s<1||isNaN(s)){let r={instancePath:n+"/limit",schemaPath:"#/properties/\
limit/minimum",keyword:"minimum",params:{bounds:[1,1e3]},message:"must be >= 1"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return Qe.errors=e,o===0}Qe.evaluated={props:{recipient:!0,channel:!0,purpose:!0,
api:!0,tenant:!0,after:!0,limit:!0},dynamicProps:!1,dynamicItems:!1};var dr=Ze;function Ze(t,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=t,dynamicAnchors:d={}}={}){let e=null,o=0,a=Ze.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.world===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"world"},message:"must have required property 'world'"};e===null?e=[s]:e.push(s),o++}if(t.message===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'"};e===null?e=[s]:e.push(s),o++}if(t.
world!==void 0){let s=t.world;if(typeof s!="string"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),
i===void 0)if(r=="number"||r=="boolean")i=""+s;else if(s===null)i="";else{let p={instancePath:n+"/world",schemaPath:"#/properties/world/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.world=i))}}if(t.message!==void 0){let s=t.message;if(typeof s!=
"string"){let r=typeof s,i;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(i=s)),i===void 0)if(r=="number"||r=="boolean")
i=""+s;else if(s===null)i="";else{let p={instancePath:n+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[p]:e.push(p),o++}i!==void 0&&(s=i,t!==void 0&&(t.message=i))}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),o++}return Ze.errors=e,o===0}Ze.evaluated={props:{world:!0,message:!0},dynamicProps:!1,dynamicItems:!1};var Wr={listAccounts:{path:es,query:ir,response:{200:{"application/json":As},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"applica\
tion/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},getAccount:{path:k,response:{200:{"application/json":L},401:{"appl\
ication/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},deleteAccount:{path:k,response:{
401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},changeAccount:{path:k,
body:{"application/json":xs},response:{200:{"application/json":L},400:{"application/problem+json":m},401:{"application/problem+json":m},403:{"application/proble\
m+json":m},404:{"application/problem+json":m},409:{"application/problem+json":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{"app\
lication/problem+json":m},500:{"application/problem+json":m}}},lockAccount:{path:k,body:{"application/json":Ss},response:{200:{"application/json":L},400:{"appli\
cation/problem+json":m},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},413:{"application/problem+json":m},
415:{"application/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},unlockAccount:{path:k,response:{200:{"application/jso\
n":L},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},expirePassword:{
path:k,response:{200:{"application/json":L},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},409:{"appli\
cation/problem+json":m},500:{"application/problem+json":m}}},blockAccount:{path:k,response:{200:{"application/json":L},401:{"application/problem+json":m},403:{"\
application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},reinstateAccount:{path:k,response:{200:{"application/json":L},
401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},signOutAccount:{path:k,
response:{401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},listAccountSessions:{
path:k,query:ys,response:{200:{"application/json":as},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},422:{
"application/problem+json":m},500:{"application/problem+json":m}}},getTotp:{path:k,response:{200:{"application/json":Is},401:{"application/problem+json":m},403:{
"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},issueBadToken:{path:k,body:{"application/json":Ds},response:{
201:{"application/json":Ls},400:{"application/problem+json":m},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+j\
son":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},listSessions:{
path:es,query:ys,response:{200:{"application/json":as},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},
422:{"application/problem+json":m},500:{"application/problem+json":m}}},revokeSession:{path:or,response:{200:{"application/json":Fs},401:{"application/problem+j\
son":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},listChallenges:{path:k,response:{200:{"applic\
ation/json":Ts},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},decideChallenge:{
path:nr,body:{"application/json":Os},response:{200:{"application/json":Cs},400:{"application/problem+json":m},401:{"application/problem+json":m},403:{"applicati\
on/problem+json":m},404:{"application/problem+json":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{"application/problem+json":m},
500:{"application/problem+json":m}}},getClock:{path:w,response:{200:{"application/json":F},401:{"application/problem+json":m},403:{"application/problem+json":m},
404:{"application/problem+json":m},500:{"application/problem+json":m}}},freezeClock:{path:w,body:{"application/json":$s},response:{200:{"application/json":F},400:{
"application/problem+json":m},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},413:{"application/problem\
+json":m},415:{"application/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},setClock:{path:w,body:{"application/json":Es},
response:{200:{"application/json":F},400:{"application/problem+json":m},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/\
problem+json":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},advanceClock:{
path:w,body:{"application/json":ms},response:{200:{"application/json":F},400:{"application/problem+json":m},401:{"application/problem+json":m},403:{"application\
/problem+json":m},404:{"application/problem+json":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{"application/problem+json":m},500:{
"application/problem+json":m}}},rewindClock:{path:w,body:{"application/json":ms},response:{200:{"application/json":F},400:{"application/problem+json":m},401:{"a\
pplication/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},413:{"application/problem+json":m},415:{"application/problem+j\
son":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},runClock:{path:w,response:{200:{"application/json":F},401:{"application/problem+\
json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},resetClock:{path:w,response:{200:{"applicati\
on/json":F},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},listTerms:{
path:es,query:pr,response:{200:{"application/json":Bs},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},
422:{"application/problem+json":m},500:{"application/problem+json":m}}},replaceTerms:{path:cs,body:{"application/json":Rs},response:{201:{"application/json":ls},
400:{"application/problem+json":m},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},409:{"application/pr\
oblem+json":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},editTerms:{
path:cs,body:{"application/json":zs},response:{200:{"application/json":ls},400:{"application/problem+json":m},401:{"application/problem+json":m},403:{"applicati\
on/problem+json":m},404:{"application/problem+json":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{"application/problem+json":m},
500:{"application/problem+json":m}}},listResources:{path:ar,response:{200:{"application/json":Vs},401:{"application/problem+json":m},403:{"application/problem+j\
son":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},getResource:{path:ss,response:{200:{"application/json":us},401:{"application/pro\
blem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},putResource:{path:ss,body:{"application\
/json":Us},response:{200:{"application/json":us},400:{"application/problem+json":m},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"\
application/problem+json":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+\
json":m}}},deleteResource:{path:ss,response:{401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"appl\
ication/problem+json":m}}},getPolicy:{path:rs,response:{200:{"application/json":$e},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"\
application/problem+json":m},500:{"application/problem+json":m}}},resetPolicy:{path:rs,response:{200:{"application/json":$e},401:{"application/problem+json":m},
403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},changePolicy:{path:rs,body:{"application/json":Ys},response:{
200:{"application/json":$e},400:{"application/problem+json":m},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+j\
son":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},issueProviderToken:{
path:w,body:{"application/json":Ms},response:{201:{"application/json":Ws},400:{"application/problem+json":m},401:{"application/problem+json":m},403:{"applicatio\
n/problem+json":m},404:{"application/problem+json":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{"application/problem+json":m},500:{
"application/problem+json":m}}},getProviderKeys:{path:w,response:{200:{"application/json":Xs},401:{"application/problem+json":m},403:{"application/problem+json":m},
404:{"application/problem+json":m},500:{"application/problem+json":m}}},listExchanges:{path:w,query:mr,response:{200:{"application/json":_s},401:{"application/p\
roblem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},clearJournal:{
path:w,response:{401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},getExchange:{
path:hs,query:lr,response:{200:{"application/json":Js},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},
422:{"application/problem+json":m},500:{"application/problem+json":m}}},explainExchange:{path:hs,response:{200:{"application/json":Hs},401:{"application/problem\
+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},getMeta:{response:{200:{"application/json":Ks},
401:{"application/problem+json":m},403:{"application/problem+json":m},500:{"application/problem+json":m}}},getHealth:{response:{200:{"application/json":Gs},401:{
"application/problem+json":m},403:{"application/problem+json":m},500:{"application/problem+json":m}}},listMessages:{path:w,query:ur,response:{200:{"application/\
json":Qs},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},422:{"application/problem+json":m},500:{"appl\
ication/problem+json":m}}},clearOutbox:{path:w,response:{401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},
500:{"application/problem+json":m}}},waitForMessage:{path:w,body:{"application/json":Zs},response:{200:{"application/json":ds},400:{"application/problem+json":m},
401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},413:{"application/problem+json":m},415:{"application/pr\
oblem+json":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},getMessage:{path:dr,response:{200:{"application/json":ds},401:{"applicati\
on/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},listWorlds:{response:{200:{"appli\
cation/json":er},401:{"application/problem+json":m},403:{"application/problem+json":m},500:{"application/problem+json":m}}},createWorld:{body:{"application/json":sr},
response:{201:{"application/json":fs},400:{"application/problem+json":m},401:{"application/problem+json":m},403:{"application/problem+json":m},409:{"application\
/problem+json":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},
getWorld:{path:w,response:{200:{"application/json":fs},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},
500:{"application/problem+json":m}}},removeWorld:{path:w,response:{401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/probl\
em+json":m},500:{"application/problem+json":m}}},resetWorld:{path:w,body:{"application/json":rr},response:{400:{"application/problem+json":m},401:{"application/\
problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{
"application/problem+json":m},500:{"application/problem+json":m}}},listScenarios:{response:{200:{"application/json":tr},401:{"application/problem+json":m},403:{
"application/problem+json":m},500:{"application/problem+json":m}}}};
/** The compiled schemas of every operation. */
export const validators: { readonly [id in keyof operations]: OperationValidators } = Wr;
