// generated from specs/control, do not edit; run npm run generate
// @ts-nocheck: compiled schemas, checked by their own tests
import type { OperationValidators } from "../pipeline/validators.ts";
import type { operations } from "./spec.generated.ts";

var Es={date:Cs,"date-time":oi,email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,
uuid:/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,uri:/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i};function Cs(t){let n=/^(\d{4})-(\d\d)-(\d\d)$/.
exec(t);if(!n)return!1;let[c,h,d]=[n[1],n[2],n[3]].map(Number);if(c===void 0||h===void 0||d===void 0)return!1;let e=[31,c%4===0&&(c%100!==0||c%400===0)?29:28,31,
30,31,30,31,31,30,31,30,31];return d>=1&&d<=(e[h-1]??0)}function oi(t){let n=/^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;return/[t ]/i.
test(t.charAt(10))&&Cs(t.slice(0,10))&&n.test(t.slice(11))}function Qe(t){let n=0;for(let c=0;c<t.length;c++,n++){let h=t.charCodeAt(c),d=h>=55296&&h<=56319,f=t.charCodeAt(c+1);d&&f>=56320&&f<=57343&&c++}return n}var Gs=tr;var Ke={type:"object",additionalProperties:!1,required:["id","number","state","identifiers","hasPassword","totp","locale","profile","failures","proofing","oblig\
ations","acceptances","createdAt","updatedAt"],properties:{id:{type:"string"},number:{type:"integer",minimum:1},state:{type:"string",enum:["active","deletion-re\
quested","locked","blocked","deleted"]},identifiers:{type:"array",items:{$ref:"Identifier"}},hasPassword:{type:"boolean"},totp:{type:"string",enum:["none","issu\
ed","bound"]},locale:{type:"string"},profile:{type:"object",additionalProperties:!0},failures:{type:"integer",minimum:0},lockedUntil:{type:"string",format:"date\
-time"},blockedAt:{type:"string",format:"date-time"},proofing:{type:"object",additionalProperties:{type:"string",enum:["not-started","pending","approved","rejec\
ted","retry"]}},obligations:{type:"array",items:{type:"string",enum:["invoice","rental"]},uniqueItems:!0},acceptances:{type:"array",items:{$ref:"TermsAcceptance"}},
managedBy:{type:"string"},firstSignInAt:{type:"string",format:"date-time"},createdAt:{type:"string",format:"date-time"},updatedAt:{type:"string",format:"date-ti\
me"},deletionRequestedAt:{type:"string",format:"date-time"},deletionDueAt:{type:"string",format:"date-time"},deletedAt:{type:"string",format:"date-time"}},$id:"\
Account"},x=Object.prototype.hasOwnProperty,pi={type:"object",additionalProperties:!1,required:["type","value"],properties:{type:{type:"string",enum:["email","p\
hone","username","external"]},value:{type:"string"},verifiedAt:{type:"string",format:"date-time"}},$id:"Identifier"},k=Es["date-time"];function te(t,{instancePath:n="",
parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=te.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),i++}if(t.value===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="type"||r==="value"||
r==="verifiedAt")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have\
 additional properties"};e===null?e=[s]:e.push(s),i++}if(t.type!==void 0){let r=t.type;if(typeof r!="string"){let s={instancePath:n+"/type",schemaPath:"#/proper\
ties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="email"||r==="phone"||r==="username"||r===
"external")){let s={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:pi.properties.type.enum},message:"must be eq\
ual to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.value!==void 0&&typeof t.value!="string"){let r={instancePath:n+"/value",schemaPath:"#/pro\
perties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.verifiedAt!==void 0){let r=t.verifiedAt;if(typeof r==
"string"){if(!k(r)){let s={instancePath:n+"/verifiedAt",schemaPath:"#/properties/verifiedAt/format",keyword:"format",params:{format:"date-time"},message:'must m\
atch format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/verifiedAt",schemaPath:"#/properties/verifiedAt/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return te.errors=e,i===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ie(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=ie.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.termsId===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"termsId"},message:"must have required property 'termsId'"};e===null?e=[r]:e.push(r),i++}if(t.scope===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"scope"},message:"must have required property 'scope'"};e===null?e=[r]:e.push(r),i++}if(t.version===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===
null?e=[r]:e.push(r),i++}if(t.acceptedAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acceptedAt"},message:"\
must have required property 'acceptedAt'"};e===null?e=[r]:e.push(r),i++}if(t.locale===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"locale"},message:"must have required property 'locale'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="termsId"||r==="scope"||r==="vers\
ion"||r==="acceptedAt"||r==="locale")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.termsId!==void 0){let r=t.termsId;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let s={instancePath:n+"/termsId",schemaPath:"#/properties/termsId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(
s),i++}}if(t.scope!==void 0&&typeof t.scope!="string"){let r={instancePath:n+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.version!==void 0){let r=t.version;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.acceptedAt!==
void 0){let r=t.acceptedAt;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+"/acceptedAt",schemaPath:"#/properties/acceptedAt/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/acceptedAt",schemaPath:"#/properties/acc\
eptedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.locale!==void 0&&typeof t.locale!="string"){let r={
instancePath:n+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ie.errors=e,i===0}
ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function B(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){
let e=null,i=0,a=B.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}
if(t.number===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"number"},message:"must have required property 'n\
umber'"};e===null?e=[r]:e.push(r),i++}if(t.state===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[r]:e.push(r),i++}if(t.identifiers===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"identifiers"},message:"must have required property 'identifiers'"};e===null?e=[r]:e.push(r),i++}if(t.hasPassword===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"hasPassword"},message:"must have required property 'hasPassword'"};e===null?e=[r]:e.push(r),
i++}if(t.totp===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"totp"},message:"must have required property 't\
otp'"};e===null?e=[r]:e.push(r),i++}if(t.locale===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"locale"},message:"\
must have required property 'locale'"};e===null?e=[r]:e.push(r),i++}if(t.profile===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"profile"},message:"must have required property 'profile'"};e===null?e=[r]:e.push(r),i++}if(t.failures===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"failures"},message:"must have required property 'failures'"};e===null?e=[r]:e.push(r),i++}if(t.proofing===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"proofing"},message:"must have required property 'proofing'"};e===
null?e=[r]:e.push(r),i++}if(t.obligations===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"obligations"},message:"\
must have required property 'obligations'"};e===null?e=[r]:e.push(r),i++}if(t.acceptances===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"acceptances"},message:"must have required property 'acceptances'"};e===null?e=[r]:e.push(r),i++}if(t.createdAt===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"must have required property 'createdAt'"};e===null?e=[r]:e.push(r),i++}
if(t.updatedAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updatedAt"},message:"must have required prope\
rty 'updatedAt'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!x.call(Ke.properties,r)){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0&&typeof t.id!="st\
ring"){let r={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}
if(t.number!==void 0){let r=t.number;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/number",schemaPath:"#/properties/number/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={
instancePath:n+"/number",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}if(t.
state!==void 0){let r=t.state;if(typeof r!="string"){let s={instancePath:n+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="active"||r==="deletion-requested"||r==="locked"||r==="blocked"||r==="deleted")){let s={instancePath:n+"/\
state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Ke.properties.state.enum},message:"must be equal to one of the allowed values"};
e===null?e=[s]:e.push(s),i++}}if(t.identifiers!==void 0){let r=t.identifiers;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)te(r[o],{instancePath:n+"/i\
dentifiers/"+o,parentData:r,parentDataProperty:o,rootData:d,dynamicAnchors:f})||(e=e===null?te.errors:e.concat(te.errors),i=e.length)}else{let s={instancePath:n+
"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.hasPassword!==
void 0&&typeof t.hasPassword!="boolean"){let r={instancePath:n+"/hasPassword",schemaPath:"#/properties/hasPassword/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.totp!==void 0){let r=t.totp;if(typeof r!="string"){let s={instancePath:n+"/totp",schemaPath:"#/prop\
erties/totp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="none"||r==="issued"||r==="bound")){let s={
instancePath:n+"/totp",schemaPath:"#/properties/totp/enum",keyword:"enum",params:{allowedValues:Ke.properties.totp.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[s]:e.push(s),i++}}if(t.locale!==void 0&&typeof t.locale!="string"){let r={instancePath:n+"/locale",schemaPath:"#/properties/locale/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.profile!==void 0){let r=t.profile;if(!(r&&typeof r=="objec\
t"&&!Array.isArray(r))){let s={instancePath:n+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[s]:e.push(s),i++}}if(t.failures!==void 0){let r=t.failures;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/failure\
s",schemaPath:"#/properties/failures/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&
isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:n+"/failures",schemaPath:"#/properties/failures/minimum",keyword:"minimum",params:{bounds:[0]},message:"must b\
e >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.lockedUntil!==void 0){let r=t.lockedUntil;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+"/lockedUntil",schemaPath:"\
#/properties/lockedUntil/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:n+"/lockedUntil",schemaPath:"#/properties/lockedUntil/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
i++}}if(t.blockedAt!==void 0){let r=t.blockedAt;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+"/blockedAt",schemaPath:"#/properties/blockedAt/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/blockedAt",schemaPath:"#\
/properties/blockedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.proofing!==void 0){let r=t.proofing;
if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let o=r[s];if(typeof o!="string"){let p={instancePath:n+"/proofing/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/proofing/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}
if(!(o==="not-started"||o==="pending"||o==="approved"||o==="rejected"||o==="retry")){let p={instancePath:n+"/proofing/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/proofing/additionalProperties/enum",keyword:"enum",params:{allowedValues:Ke.properties.proofing.additionalProperties.enum},message:"mus\
t be equal to one of the allowed values"};e===null?e=[p]:e.push(p),i++}}else{let s={instancePath:n+"/proofing",schemaPath:"#/properties/proofing/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.obligations!==void 0){let r=t.obligations;if(Array.isArray(r)){let s=r.
length;for(let l=0;l<s;l++){let u=r[l];if(typeof u!="string"){let g={instancePath:n+"/obligations/"+l,schemaPath:"#/properties/obligations/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),i++}if(!(u==="invoice"||u==="rental")){let g={instancePath:n+"/obligations/"+l,schemaPath:"\
#/properties/obligations/items/enum",keyword:"enum",params:{allowedValues:Ke.properties.obligations.items.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[g]:e.push(g),i++}}let o=r.length,p;if(o>1){let l={};for(;o--;){let u=r[o];if(typeof u=="string"){if(typeof l[u]=="number"){p=l[u];let g={instancePath:n+
"/obligations",schemaPath:"#/properties/obligations/uniqueItems",keyword:"uniqueItems",params:{i:o,j:p},message:"must NOT have duplicate items (items ## "+p+" a\
nd "+o+" are identical)"};e===null?e=[g]:e.push(g),i++;break}l[u]=o}}}}else{let s={instancePath:n+"/obligations",schemaPath:"#/properties/obligations/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.acceptances!==void 0){let r=t.acceptances;if(Array.isArray(r)){let s=r.length;
for(let o=0;o<s;o++)ie(r[o],{instancePath:n+"/acceptances/"+o,parentData:r,parentDataProperty:o,rootData:d,dynamicAnchors:f})||(e=e===null?ie.errors:e.concat(ie.
errors),i=e.length)}else{let s={instancePath:n+"/acceptances",schemaPath:"#/properties/acceptances/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"};e===null?e=[s]:e.push(s),i++}}if(t.managedBy!==void 0&&typeof t.managedBy!="string"){let r={instancePath:n+"/managedBy",schemaPath:"#/properties/managedB\
y/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.firstSignInAt!==void 0){let r=t.firstSignInAt;if(typeof r==
"string"){if(!k(r)){let s={instancePath:n+"/firstSignInAt",schemaPath:"#/properties/firstSignInAt/format",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/firstSignInAt",schemaPath:"#/properties/firstSignInAt/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.createdAt!==void 0){let r=t.createdAt;if(typeof r=="string"){if(!k(r)){
let s={instancePath:n+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time\
"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(t.updatedAt!==void 0){let r=t.updatedAt;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+"/updatedAt",schemaPath:"\
#/properties/updatedAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+
"/updatedAt",schemaPath:"#/properties/updatedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.deletionRequestedAt!==
void 0){let r=t.deletionRequestedAt;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+"/deletionRequestedAt",schemaPath:"#/properties/deletionRequestedAt/f\
ormat",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/deletion\
RequestedAt",schemaPath:"#/properties/deletionRequestedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.
deletionDueAt!==void 0){let r=t.deletionDueAt;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+"/deletionDueAt",schemaPath:"#/properties/deletionDueAt/for\
mat",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/deletionDu\
eAt",schemaPath:"#/properties/deletionDueAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.deletedAt!==
void 0){let r=t.deletedAt;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+"/deletedAt",schemaPath:"#/properties/deletedAt/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/deletedAt",schemaPath:"#/properties/dele\
tedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return B.errors=e,i===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function tr(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=tr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.accounts===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"accounts"},message:"must have required property 'accounts'"};e===null?e=[r]:e.push(r),i++}if(t.total===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"total"},message:"must have required property 'total'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="accounts"||r==="total")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.accounts!==void 0){let r=t.accounts;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)
B(r[o],{instancePath:n+"/accounts/"+o,parentData:r,parentDataProperty:o,rootData:d,dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),i=e.length)}else{
let s={instancePath:n+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),
i++}}if(t.total!==void 0){let r=t.total;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/total",schemaPath:"#/properties/total/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={
instancePath:n+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}}else{
let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return tr.errors=e,i===0}
tr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var m=ir,ai={type:"object",additionalProperties:!1,required:["type","title","status","detail"],properties:{
type:{type:"string",format:"uri"},title:{type:"string"},status:{type:"integer",minimum:400,maximum:599},detail:{type:"string"},instance:{type:"string"},traceId:{
$ref:"TraceId"},hint:{type:"string"},errors:{type:"array",items:{$ref:"FieldProblem"},minItems:1},sent:{type:"array",items:{$ref:"MessageNote"}},possible:{type:"\
array",items:{$ref:"BadTokenDefect"}}},$id:"Problem"},Hs=/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;var li=new RegExp("^[0-9a-f]{32}$","u");function D(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=D.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(!li.test(t)){let r={instancePath:n,schemaPath:"#/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return D.errors=e,i===0}D.evaluated={dynamicProps:!1,dynamicItems:!1};
var mi={type:"object",additionalProperties:!1,required:["place","field","rule","problem"],properties:{place:{type:"string",enum:["body","query","path","header"]},
field:{type:"string"},rule:{type:"string"},problem:{type:"string"}},$id:"FieldProblem"};function V(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,
dynamicAnchors:f={}}={}){let e=null,i=0,a=V.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.place===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"place"},message:"must have required property \
'place'"};e===null?e=[r]:e.push(r),i++}if(t.field===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field"},message:"\
must have required property 'field'"};e===null?e=[r]:e.push(r),i++}if(t.rule===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"rule"},message:"must have required property 'rule'"};e===null?e=[r]:e.push(r),i++}if(t.problem===void 0){let r={instancePath:n,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"problem"},message:"must have required property 'problem'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r===
"place"||r==="field"||r==="rule"||r==="problem")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.place!==void 0){let r=t.place;if(typeof r!="string"){let s={instancePath:n+"/pl\
ace",schemaPath:"#/properties/place/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="body"||r==="que\
ry"||r==="path"||r==="header")){let s={instancePath:n+"/place",schemaPath:"#/properties/place/enum",keyword:"enum",params:{allowedValues:mi.properties.place.enum},
message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.field!==void 0&&typeof t.field!="string"){let r={instancePath:n+"/field",
schemaPath:"#/properties/field/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.rule!==void 0&&typeof t.rule!=
"string"){let r={instancePath:n+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}if(t.problem!==void 0&&typeof t.problem!="string"){let r={instancePath:n+"/problem",schemaPath:"#/properties/problem/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return V.errors=e,i===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ui={type:"object",additionalProperties:!1,
required:["id","sequence","channel","recipient","purpose","sentAt"],properties:{id:{type:"string"},sequence:{type:"integer",minimum:1},channel:{type:"string",enum:[
"sms","email","push","webhook"]},recipient:{type:"string"},purpose:{type:"string"},sentAt:{type:"string",format:"date-time"}},$id:"MessageNote"};function ne(t,{
instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=ne.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.sequence===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"sequence"},message:"must have required property 'sequence'"};e===null?e=[r]:e.push(r),i++}if(t.channel===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"channel"},message:"must have required property 'channel'"};e===null?e=[r]:e.push(r),i++}if(t.
recipient===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"recipient"},message:"must have required property '\
recipient'"};e===null?e=[r]:e.push(r),i++}if(t.purpose===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"purpo\
se"},message:"must have required property 'purpose'"};e===null?e=[r]:e.push(r),i++}if(t.sentAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"sentAt"},message:"must have required property 'sentAt'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="id"||r==="sequ\
ence"||r==="channel"||r==="recipient"||r==="purpose"||r==="sentAt")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0&&typeof t.id!="string"){let r={instancePath:n+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.sequence!==void 0){let r=t.
sequence;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:n+"/sequence",schemaPath:"\
#/properties/sequence/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}if(t.channel!==void 0){let r=t.channel;
if(typeof r!="string"){let s={instancePath:n+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),i++}if(!(r==="sms"||r==="email"||r==="push"||r==="webhook")){let s={instancePath:n+"/channel",schemaPath:"#/properties/channel/enum",keyword:"\
enum",params:{allowedValues:ui.properties.channel.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.recipient!==void 0&&
typeof t.recipient!="string"){let r={instancePath:n+"/recipient",schemaPath:"#/properties/recipient/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[r]:e.push(r),i++}if(t.purpose!==void 0&&typeof t.purpose!="string"){let r={instancePath:n+"/purpose",schemaPath:"#/properties/purpose/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.sentAt!==void 0){let r=t.sentAt;if(typeof r=="string"){if(!k(r)){
let s={instancePath:n+"/sentAt",schemaPath:"#/properties/sentAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/sentAt",schemaPath:"#/properties/sentAt/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return ne.errors=e,i===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var di={type:"string",enum:["expired","not-yet-valid","wrong-audi\
ence","wrong-issuer","wrong-type","wrong-key","unknown-key-id","wrong-signature","algorithm-none","algorithm-confusion","key-enclosed","key-elsewhere","malforme\
d","other-world","other-tenant","session-ended","session-unknown","revoked","refresh-token"],$id:"BadTokenDefect"};function O(t,{instancePath:n="",parentData:c,
parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=O.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t!=
"string"){let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(t==="expir\
ed"||t==="not-yet-valid"||t==="wrong-audience"||t==="wrong-issuer"||t==="wrong-type"||t==="wrong-key"||t==="unknown-key-id"||t==="wrong-signature"||t==="algorit\
hm-none"||t==="algorithm-confusion"||t==="key-enclosed"||t==="key-elsewhere"||t==="malformed"||t==="other-world"||t==="other-tenant"||t==="session-ended"||t==="\
session-unknown"||t==="revoked"||t==="refresh-token")){let r={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:di.enum},message:"must be \
equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return O.errors=e,i===0}O.evaluated={dynamicProps:!1,dynamicItems:!1};function ir(t,{instancePath:n="",
parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=ir.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),i++}if(t.title===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[r]:e.push(r),i++}if(t.status===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),i++}if(t.detail===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"detail"},message:"must have required property 'detail'"};e===null?
e=[r]:e.push(r),i++}for(let r in t)if(!x.call(ai.properties,r)){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.type!==void 0){let r=t.type;if(typeof r=="string"){if(!Hs.
test(r)){let s={instancePath:n+"/type",schemaPath:"#/properties/type/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?
e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),i++}}if(t.title!==void 0&&typeof t.title!="string"){let r={instancePath:n+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.status!==void 0){let r=t.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let s={instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(
s),i++}if(typeof r=="number"&&isFinite(r)){if(r>599||isNaN(r)){let s={instancePath:n+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{
bounds:[400,599]},message:"must be <= 599"};e===null?e=[s]:e.push(s),i++}if(r<400||isNaN(r)){let s={instancePath:n+"/status",schemaPath:"#/properties/status/min\
imum",keyword:"minimum",params:{bounds:[400,599]},message:"must be >= 400"};e===null?e=[s]:e.push(s),i++}}}if(t.detail!==void 0&&typeof t.detail!="string"){let r={
instancePath:n+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.
instance!==void 0&&typeof t.instance!="string"){let r={instancePath:n+"/instance",schemaPath:"#/properties/instance/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.traceId!==void 0&&(D(t.traceId,{instancePath:n+"/traceId",parentData:t,parentDataProperty:"traceId",
rootData:d,dynamicAnchors:f})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)),t.hint!==void 0&&typeof t.hint!="string"){let r={instancePath:n+"/hint",schemaPath:"\
#/properties/hint/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.errors!==void 0){let r=t.errors;if(Array.
isArray(r)){if(r.length<1){let o={instancePath:n+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",params:{bounds:[1]},message:"must NOT ha\
ve fewer than 1 items"};e===null?e=[o]:e.push(o),i++}let s=r.length;for(let o=0;o<s;o++)V(r[o],{instancePath:n+"/errors/"+o,parentData:r,parentDataProperty:o,rootData:d,
dynamicAnchors:f})||(e=e===null?V.errors:e.concat(V.errors),i=e.length)}else{let s={instancePath:n+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.sent!==void 0){let r=t.sent;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++)ne(r[o],{instancePath:n+"/sent/"+o,parentData:r,parentDataProperty:o,rootData:d,dynamicAnchors:f})||(e=e===null?ne.errors:e.concat(ne.errors),i=e.length)}else{
let s={instancePath:n+"/sent",schemaPath:"#/properties/sent/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.
possible!==void 0){let r=t.possible;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)O(r[o],{instancePath:n+"/possible/"+o,parentData:r,parentDataProperty:o,
rootData:d,dynamicAnchors:f})||(e=e===null?O.errors:e.concat(O.errors),i=e.length)}else{let s={instancePath:n+"/possible",schemaPath:"#/properties/possible/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ir.errors=e,i===0}ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _=B,Js=nr,
Ms={type:"object",additionalProperties:!1,properties:{verified:{type:"object",additionalProperties:!1,properties:{email:{type:"boolean"},phone:{type:"boolean"}}},
proofing:{type:"object",additionalProperties:{type:"string",enum:["not-started","pending","approved","rejected","retry"]},maxProperties:50},obligations:{type:"a\
rray",items:{type:"string",enum:["invoice","rental"]},uniqueItems:!0}},minProperties:1,$id:"ChangeAccountRequest"};function nr(t,{instancePath:n="",parentData:c,
parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=nr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){let r={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{bounds:[1]},
message:"must NOT have fewer than 1 properties"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="verified"||r==="proofing"||r==="obligations")){let s={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.verified!==void 0){let r=t.verified;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="email"||s==="phone")){let o={instancePath:n+
"/verified",schemaPath:"#/properties/verified/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addition\
al properties"};e===null?e=[o]:e.push(o),i++}if(r.email!==void 0&&typeof r.email!="boolean"){let s={instancePath:n+"/verified/email",schemaPath:"#/properties/ve\
rified/properties/email/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(r.phone!==void 0&&typeof r.phone!=
"boolean"){let s={instancePath:n+"/verified/phone",schemaPath:"#/properties/verified/properties/phone/type",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.proofing!==void 0){let r=t.proofing;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).
length>50){let s={instancePath:n+"/proofing",schemaPath:"#/properties/proofing/maxProperties",keyword:"maxProperties",params:{bounds:[0,50]},message:"must NOT h\
ave more than 50 properties"};e===null?e=[s]:e.push(s),i++}for(let s in r){let o=r[s];if(typeof o!="string"){let p={instancePath:n+"/proofing/"+s.replace(/~/g,"\
~0").replace(/\//g,"~1"),schemaPath:"#/properties/proofing/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[p]:e.push(p),i++}if(!(o==="not-started"||o==="pending"||o==="approved"||o==="rejected"||o==="retry")){let p={instancePath:n+"/proofing/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/proofing/additionalProperties/enum",keyword:"enum",params:{allowedValues:Ms.properties.proofing.additionalProperties.enum},
message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:n+"/proofing",schemaPath:"#/properties/proofing/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.obligations!==void 0){let r=t.obligations;if(Array.isArray(
r)){let s=r.length;for(let l=0;l<s;l++){let u=r[l];if(typeof u!="string"){let g={instancePath:n+"/obligations/"+l,schemaPath:"#/properties/obligations/items/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),i++}if(!(u==="invoice"||u==="rental")){let g={instancePath:n+"/oblig\
ations/"+l,schemaPath:"#/properties/obligations/items/enum",keyword:"enum",params:{allowedValues:Ms.properties.obligations.items.enum},message:"must be equal to\
 one of the allowed values"};e===null?e=[g]:e.push(g),i++}}let o=r.length,p;if(o>1){let l={};for(;o--;){let u=r[o];if(typeof u=="string"){if(typeof l[u]=="numbe\
r"){p=l[u];let g={instancePath:n+"/obligations",schemaPath:"#/properties/obligations/uniqueItems",keyword:"uniqueItems",params:{i:o,j:p},message:"must NOT have \
duplicate items (items ## "+p+" and "+o+" are identical)"};e===null?e=[g]:e.push(g),i++;break}l[u]=o}}}}else{let s={instancePath:n+"/obligations",schemaPath:"#/\
properties/obligations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return nr.errors=e,i===0}nr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Qs=or;function or(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=or.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(r!=="forSeconds"){let s={instancePath:n,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.forSeconds!==
void 0){let r=t.forSeconds;if(typeof r=="number"&&isFinite(r)){if(r>31536e5||isNaN(r)){let s={instancePath:n+"/forSeconds",schemaPath:"#/properties/forSeconds/m\
aximum",keyword:"maximum",params:{bounds:[0,31536e5]},message:"must be <= 3153600000"};e===null?e=[s]:e.push(s),i++}if(r<0||isNaN(r)){let s={instancePath:n+"/fo\
rSeconds",schemaPath:"#/properties/forSeconds/minimum",keyword:"minimum",params:{bounds:[0,31536e5]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:n+"/forSeconds",schemaPath:"#/properties/forSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(
s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return or.errors=
e,i===0}or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xs=pr;var js={type:"object",additionalProperties:!1,required:["id","state","methods","secondFactor","createdAt","authenticatedAt","lastSeenAt"],properties:{id:{type:"\
string"},state:{type:"string",enum:["open","ended"]},accountId:{type:"string"},clientId:{type:"string"},methods:{type:"array",items:{type:"string"}},secondFactor:{
type:"string",enum:["not-needed","enrolment-pending","pending","done"]},createdAt:{type:"string",format:"date-time"},authenticatedAt:{type:"string",format:"date\
-time"},lastSeenAt:{type:"string",format:"date-time"},expiresAt:{type:"string",format:"date-time"},endedAt:{type:"string",format:"date-time"},endedBecause:{type:"\
string"}},$id:"Session"};function Y(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Y.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:n,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.state===void 0){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[r]:e.push(
r),i++}if(t.methods===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"methods"},message:"must have required pr\
operty 'methods'"};e===null?e=[r]:e.push(r),i++}if(t.secondFactor===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
secondFactor"},message:"must have required property 'secondFactor'"};e===null?e=[r]:e.push(r),i++}if(t.createdAt===void 0){let r={instancePath:n,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"createdAt"},message:"must have required property 'createdAt'"};e===null?e=[r]:e.push(r),i++}if(t.authenticatedAt===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"authenticatedAt"},message:"must have required property 'authen\
ticatedAt'"};e===null?e=[r]:e.push(r),i++}if(t.lastSeenAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"la\
stSeenAt"},message:"must have required property 'lastSeenAt'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!x.call(js.properties,r)){let s={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.id!==void 0&&typeof t.id!="string"){let r={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),i++}if(t.state!==void 0){let r=t.state;if(typeof r!="string"){let s={instancePath:n+"/state",schemaPath:"#/properties/state/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="open"||r==="ended")){let s={instancePath:n+"/state",schemaPath:"\
#/properties/state/enum",keyword:"enum",params:{allowedValues:js.properties.state.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(
s),i++}}if(t.accountId!==void 0&&typeof t.accountId!="string"){let r={instancePath:n+"/accountId",schemaPath:"#/properties/accountId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.clientId!==void 0&&typeof t.clientId!="string"){let r={instancePath:n+"/clientId",schemaPath:"\
#/properties/clientId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.methods!==void 0){let r=t.methods;
if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let p={instancePath:n+"/methods/"+o,schemaPath:"#/properties/methods/items/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{let s={instancePath:n+"/methods",schemaPath:"#/properties/\
methods/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.secondFactor!==void 0){let r=t.secondFactor;if(typeof r!=
"string"){let s={instancePath:n+"/secondFactor",schemaPath:"#/properties/secondFactor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),i++}if(!(r==="not-needed"||r==="enrolment-pending"||r==="pending"||r==="done")){let s={instancePath:n+"/secondFactor",schemaPath:"#/propert\
ies/secondFactor/enum",keyword:"enum",params:{allowedValues:js.properties.secondFactor.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:
e.push(s),i++}}if(t.createdAt!==void 0){let r=t.createdAt;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+"/createdAt",schemaPath:"#/properties/createdAt\
/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/create\
dAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.authenticatedAt!==
void 0){let r=t.authenticatedAt;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+"/authenticatedAt",schemaPath:"#/properties/authenticatedAt/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/authenticatedAt",schemaPath:"\
#/properties/authenticatedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.lastSeenAt!==void 0){let r=t.
lastSeenAt;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+"/lastSeenAt",schemaPath:"#/properties/lastSeenAt/format",keyword:"format",params:{format:"dat\
e-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/lastSeenAt",schemaPath:"#/properties/lastSeenAt/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.expiresAt!==void 0){let r=t.expiresAt;if(typeof r=="string"){
if(!k(r)){let s={instancePath:n+"/expiresAt",schemaPath:"#/properties/expiresAt/format",keyword:"format",params:{format:"date-time"},message:'must match format \
"date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.endedAt!==void 0){let r=t.endedAt;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+"/endedAt",
schemaPath:"#/properties/endedAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:n+"/endedAt",schemaPath:"#/properties/endedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
i++}}if(t.endedBecause!==void 0&&typeof t.endedBecause!="string"){let r={instancePath:n+"/endedBecause",schemaPath:"#/properties/endedBecause/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Y.errors=e,i===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pr(t,{instancePath:n="",
parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=pr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.sessions===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
sessions"},message:"must have required property 'sessions'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="sessions"){let s={instancePath:n,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.
sessions!==void 0){let r=t.sessions;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)Y(r[o],{instancePath:n+"/sessions/"+o,parentData:r,parentDataProperty:o,
rootData:d,dynamicAnchors:f})||(e=e===null?Y.errors:e.concat(Y.errors),i=e.length)}else{let s={instancePath:n+"/sessions",schemaPath:"#/properties/sessions/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return pr.errors=e,i===0}pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zs=ar,
fi={type:"object",additionalProperties:!1,required:["secret","isBound","issuedAt","code","isCodeUsed","nextCode","nextCodeAt","stepSeconds"],properties:{secret:{
type:"string"},isBound:{type:"boolean"},issuedAt:{type:"string",format:"date-time"},boundAt:{type:"string",format:"date-time"},code:{type:"string"},isCodeUsed:{
type:"boolean"},nextCode:{type:"string"},nextCodeAt:{type:"string",format:"date-time"},stepSeconds:{type:"integer"}},$id:"Totp"};function ar(t,{instancePath:n="",
parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=ar.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.secret===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
secret"},message:"must have required property 'secret'"};e===null?e=[r]:e.push(r),i++}if(t.isBound===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"isBound"},message:"must have required property 'isBound'"};e===null?e=[r]:e.push(r),i++}if(t.issuedAt===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"issuedAt"},message:"must have required property 'issuedAt'"};e===null?e=[r]:e.push(r),i++}if(t.
code===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===
null?e=[r]:e.push(r),i++}if(t.isCodeUsed===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"isCodeUsed"},message:"\
must have required property 'isCodeUsed'"};e===null?e=[r]:e.push(r),i++}if(t.nextCode===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"nextCode"},message:"must have required property 'nextCode'"};e===null?e=[r]:e.push(r),i++}if(t.nextCodeAt===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"nextCodeAt"},message:"must have required property 'nextCodeAt'"};e===null?e=[r]:e.push(r),i++}
if(t.stepSeconds===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"stepSeconds"},message:"must have required p\
roperty 'stepSeconds'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!x.call(fi.properties,r)){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.secret!==void 0&&typeof t.secret!=
"string"){let r={instancePath:n+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),i++}if(t.isBound!==void 0&&typeof t.isBound!="boolean"){let r={instancePath:n+"/isBound",schemaPath:"#/properties/isBound/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.issuedAt!==void 0){let r=t.issuedAt;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+
"/issuedAt",schemaPath:"#/properties/issuedAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(
s),i++}}else{let s={instancePath:n+"/issuedAt",schemaPath:"#/properties/issuedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}}if(t.boundAt!==void 0){let r=t.boundAt;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+"/boundAt",schemaPath:"#/properties/boundAt/f\
ormat",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/boundAt",
schemaPath:"#/properties/boundAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.code!==void 0&&typeof t.
code!="string"){let r={instancePath:n+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),i++}if(t.isCodeUsed!==void 0&&typeof t.isCodeUsed!="boolean"){let r={instancePath:n+"/isCodeUsed",schemaPath:"#/properties/isCodeUsed/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.nextCode!==void 0&&typeof t.nextCode!="string"){let r={instancePath:n+
"/nextCode",schemaPath:"#/properties/nextCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.nextCodeAt!==
void 0){let r=t.nextCodeAt;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+"/nextCodeAt",schemaPath:"#/properties/nextCodeAt/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/nextCodeAt",schemaPath:"#/properties/nex\
tCodeAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.stepSeconds!==void 0){let r=t.stepSeconds;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/stepSeconds",schemaPath:"#/properties/stepSeconds/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[r]:e.push(r),i++}return ar.errors=e,i===0}ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var et=lr;var P=Qe;function lr(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=lr.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.defect===void 0){let r={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"defect"},message:"must have required property 'defect'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="defec\
t"||r==="session")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT hav\
e additional properties"};e===null?e=[s]:e.push(s),i++}if(t.defect!==void 0&&(O(t.defect,{instancePath:n+"/defect",parentData:t,parentDataProperty:"defect",rootData:d,
dynamicAnchors:f})||(e=e===null?O.errors:e.concat(O.errors),i=e.length)),t.session!==void 0){let r=t.session;if(typeof r=="string"){if(P(r)>100){let s={instancePath:n+
"/session",schemaPath:"#/properties/session/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=
[s]:e.push(s),i++}if(P(r)<1){let s={instancePath:n+"/session",schemaPath:"#/properties/session/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/session",schemaPath:"#/properties/session/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return lr.errors=e,i===0}lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rt=mr;function mr(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=mr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.token===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[r]:e.push(r),i++}if(t.defect===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"defect"},message:"must have required property 'defect'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="token"||r==="defect")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.token!==void 0&&typeof t.token!="string"){let r={instancePath:n+"/token",schemaPath:"#/p\
roperties/token/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}t.defect!==void 0&&(O(t.defect,{instancePath:n+
"/defect",parentData:t,parentDataProperty:"defect",rootData:d,dynamicAnchors:f})||(e=e===null?O.errors:e.concat(O.errors),i=e.length))}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return mr.errors=e,i===0}mr.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var st=Y,tt=ur;var Ge={type:"object",additionalProperties:!1,required:["id","state","purpose","form","channel","recipient","issuedAt","expiresAt","attemptsLeft"],properties:{id:{
type:"string"},state:{type:"string",enum:["open","consumed","voided","declined","exhausted","expired"]},decision:{type:"string",enum:["approved","declined","exp\
ired"]},purpose:{type:"string"},form:{type:"string",enum:["code","link","approval","assertion"]},channel:{type:"string",enum:["sms","email","push","in-band"]},recipient:{
type:"string"},accountId:{type:"string"},sessionId:{type:"string"},issuedAt:{type:"string",format:"date-time"},expiresAt:{type:"string",format:"date-time"},attemptsLeft:{
type:"integer"}},$id:"Challenge"};function X(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=X.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.state===void 0){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[r]:e.push(
r),i++}if(t.purpose===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"purpose"},message:"must have required pr\
operty 'purpose'"};e===null?e=[r]:e.push(r),i++}if(t.form===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fo\
rm"},message:"must have required property 'form'"};e===null?e=[r]:e.push(r),i++}if(t.channel===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"channel"},message:"must have required property 'channel'"};e===null?e=[r]:e.push(r),i++}if(t.recipient===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"recipient"},message:"must have required property 'recipient'"};e===null?e=[r]:e.push(r),i++}
if(t.issuedAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"issuedAt"},message:"must have required propert\
y 'issuedAt'"};e===null?e=[r]:e.push(r),i++}if(t.expiresAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"e\
xpiresAt"},message:"must have required property 'expiresAt'"};e===null?e=[r]:e.push(r),i++}if(t.attemptsLeft===void 0){let r={instancePath:n,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"attemptsLeft"},message:"must have required property 'attemptsLeft'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!x.call(Ge.properties,r)){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"mus\
t NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0&&typeof t.id!="string"){let r={instancePath:n+"/id",schemaPath:"#/properties/id\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.state!==void 0){let r=t.state;if(typeof r!="string"){let s={
instancePath:n+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r===
"open"||r==="consumed"||r==="voided"||r==="declined"||r==="exhausted"||r==="expired")){let s={instancePath:n+"/state",schemaPath:"#/properties/state/enum",keyword:"\
enum",params:{allowedValues:Ge.properties.state.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.decision!==void 0){
let r=t.decision;if(typeof r!="string"){let s={instancePath:n+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="approved"||r==="declined"||r==="expired")){let s={instancePath:n+"/decision",schemaPath:"#/properties/de\
cision/enum",keyword:"enum",params:{allowedValues:Ge.properties.decision.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}
if(t.purpose!==void 0&&typeof t.purpose!="string"){let r={instancePath:n+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.form!==void 0){let r=t.form;if(typeof r!="string"){let s={instancePath:n+"/form",schemaPath:"#/prope\
rties/form/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="code"||r==="link"||r==="approval"||r==="\
assertion")){let s={instancePath:n+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues:Ge.properties.form.enum},message:"must be eq\
ual to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.channel!==void 0){let r=t.channel;if(typeof r!="string"){let s={instancePath:n+"/channel",
schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="sms"||r==="email"||
r==="push"||r==="in-band")){let s={instancePath:n+"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues:Ge.properties.channel.enum},
message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.recipient!==void 0&&typeof t.recipient!="string"){let r={instancePath:n+
"/recipient",schemaPath:"#/properties/recipient/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.accountId!==
void 0&&typeof t.accountId!="string"){let r={instancePath:n+"/accountId",schemaPath:"#/properties/accountId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(t.sessionId!==void 0&&typeof t.sessionId!="string"){let r={instancePath:n+"/sessionId",schemaPath:"#/properties\
/sessionId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.issuedAt!==void 0){let r=t.issuedAt;if(typeof r==
"string"){if(!k(r)){let s={instancePath:n+"/issuedAt",schemaPath:"#/properties/issuedAt/format",keyword:"format",params:{format:"date-time"},message:'must match\
 format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/issuedAt",schemaPath:"#/properties/issuedAt/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.expiresAt!==void 0){let r=t.expiresAt;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+
"/expiresAt",schemaPath:"#/properties/expiresAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(
s),i++}}else{let s={instancePath:n+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}}if(t.attemptsLeft!==void 0){let r=t.attemptsLeft;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/attempts\
Left",schemaPath:"#/properties/attemptsLeft/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return X.errors=e,i===0}X.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ur(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=ur.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.challenges===void 0){let r={instancePath:n,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"challenges"},message:"must have required property 'challenges'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!==
"challenges"){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have addi\
tional properties"};e===null?e=[s]:e.push(s),i++}if(t.challenges!==void 0){let r=t.challenges;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)X(r[o],{instancePath:n+
"/challenges/"+o,parentData:r,parentDataProperty:o,rootData:d,dynamicAnchors:f})||(e=e===null?X.errors:e.concat(X.errors),i=e.length)}else{let s={instancePath:n+
"/challenges",schemaPath:"#/properties/challenges/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ur.errors=e,i===0}ur.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var it=dr,yi={type:"object",additionalProperties:!1,required:["decision"],properties:{decision:{type:"string",enum:["\
approved","declined","expired"]}},$id:"DecideChallengeRequest"};function dr(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){
let e=null,i=0,a=dr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.decision===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"decision"},message:"must have required property 'decision'"};e===null?
e=[r]:e.push(r),i++}for(let r in t)if(r!=="decision"){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.decision!==void 0){let r=t.decision;if(typeof r!="string"){let s={instancePath:n+
"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="appro\
ved"||r==="declined"||r==="expired")){let s={instancePath:n+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues:yi.properties.
decision.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return dr.errors=e,i===0}dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var nt=X,
U=fr;function fr(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=fr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.now===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"now"},message:"must have required property 'now'"};e===null?e=[r]:e.push(r),i++}if(t.frozen===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"frozen"},message:"must have required property 'frozen'"};e===null?e=[r]:e.push(r),i++}if(t.speed===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"speed"},message:"must have required property 'speed'"};e===null?e=[r]:
e.push(r),i++}if(t.offsetSeconds===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"offsetSeconds"},message:"mu\
st have required property 'offsetSeconds'"};e===null?e=[r]:e.push(r),i++}if(t.skewSeconds===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"skewSeconds"},message:"must have required property 'skewSeconds'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="now"||r===
"frozen"||r==="speed"||r==="offsetSeconds"||r==="skewSeconds")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.now!==void 0){let r=t.now;if(typeof r=="string"){if(!k(r)){
let s={instancePath:n+"/now",schemaPath:"#/properties/now/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?
e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}}if(t.frozen!==void 0&&typeof t.frozen!="boolean"){let r={instancePath:n+"/frozen",schemaPath:"#/properties/frozen/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.speed!==void 0){let r=t.speed;if(typeof r=="number"&&isFinite(r)){if(r<=0||isNaN(r)){
let s={instancePath:n+"/speed",schemaPath:"#/properties/speed/exclusiveMinimum",keyword:"exclusiveMinimum",params:{bounds:[0]},message:"must be > 0"};e===null?e=
[s]:e.push(s),i++}}else{let s={instancePath:n+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[s]:e.push(s),i++}}if(t.offsetSeconds!==void 0){let r=t.offsetSeconds;if(!(typeof r=="number"&&isFinite(r))){let s={instancePath:n+"/offsetSeconds",schemaPath:"\
#/properties/offsetSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),i++}}if(t.skewSeconds!==void 0){let r=t.
skewSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/skewSeconds",schemaPath:"#/properties/skewSeconds/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return fr.errors=e,i===0}fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ot=yr;function yr(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=yr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(r!=="at"){let s={instancePath:n,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.at!==void 0){
let r=t.at;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return yr.errors=e,i===0}yr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pt=cr;function cr(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=cr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.at===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"at"},message:"must have required property 'at'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="at"){let s={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.at!==void 0){let r=t.at;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"d\
ate-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/at",schemaPath:"#/properties/at/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return cr.errors=e,i===0}cr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ss=hr,ci={type:"\
object",additionalProperties:!1,required:["by"],properties:{by:{type:["string","number"],minLength:1,maxLength:64,minimum:0}},$id:"MoveClockRequest"};function hr(t,{
instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=hr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.by===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
by"},message:"must have required property 'by'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="by"){let s={instancePath:n,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.by!==void 0){let r=t.
by;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))){let s={instancePath:n+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:ci.properties.
by.type},message:"must be string,number"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:n+"/by",schemaPath:"\
#/properties/by/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}if(typeof r=="string"){if(P(r)>64){let s={instancePath:n+
"/by",schemaPath:"#/properties/by/maxLength",keyword:"maxLength",params:{bounds:[1,64]},message:"must NOT have more than 64 characters"};e===null?e=[s]:e.push(s),
i++}if(P(r)<1){let s={instancePath:n+"/by",schemaPath:"#/properties/by/minLength",keyword:"minLength",params:{bounds:[1,64]},message:"must NOT have fewer than 1\
 characters"};e===null?e=[s]:e.push(s),i++}}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return hr.errors=e,i===0}hr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var at=gr;function gr(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=gr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(r!=="speed"){let s={instancePath:n,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.speed!==
void 0){let r=t.speed;if(typeof r=="number"&&isFinite(r)){if(r>1e6||isNaN(r)){let s={instancePath:n+"/speed",schemaPath:"#/properties/speed/maximum",keyword:"ma\
ximum",params:{bounds:[.001,1e6]},message:"must be <= 1000000"};e===null?e=[s]:e.push(s),i++}if(r<.001||isNaN(r)){let s={instancePath:n+"/speed",schemaPath:"#/p\
roperties/speed/minimum",keyword:"minimum",params:{bounds:[.001,1e6]},message:"must be >= 0.001"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/spe\
ed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return gr.errors=e,i===0}gr.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var lt=br;function br(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=br.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.seconds===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"seconds"},message:"must have required property 'seconds'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="seconds"){let s={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[s]:e.push(s),i++}if(t.seconds!==void 0){let r=t.seconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/seconds",schemaPath:"\
#/properties/seconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)){if(r>
31536e3||isNaN(r)){let s={instancePath:n+"/seconds",schemaPath:"#/properties/seconds/maximum",keyword:"maximum",params:{bounds:[-31536e3,31536e3]},message:"must\
 be <= 31536000"};e===null?e=[s]:e.push(s),i++}if(r<-31536e3||isNaN(r)){let s={instancePath:n+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"mini\
mum",params:{bounds:[-31536e3,31536e3]},message:"must be >= -31536000"};e===null?e=[s]:e.push(s),i++}}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return br.errors=e,i===0}br.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var mt=Pr;function W(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=W.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.scope===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"scope"},message:"must have required property 'scope'"};e===null?e=[r]:e.push(r),i++}if(t.version===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=
[r]:e.push(r),i++}if(t.texts===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"texts"},message:"must have requ\
ired property 'texts'"};e===null?e=[r]:e.push(r),i++}if(t.validFrom===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
validFrom"},message:"must have required property 'validFrom'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="id"||r==="scope"||r==="version"||r==="texts"||
r==="validFrom"||r==="supersededAt")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0){let r=t.id;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={
instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.scope!==
void 0&&typeof t.scope!="string"){let r={instancePath:n+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),i++}if(t.version!==void 0){let r=t.version;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/vers\
ion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&
isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:n+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be \
>= 1"};e===null?e=[s]:e.push(s),i++}}if(t.texts!==void 0){let r=t.texts;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n+
"/texts",schemaPath:"#/properties/texts/minProperties",keyword:"minProperties",params:{bounds:[1]},message:"must NOT have fewer than 1 properties"};e===null?e=[
s]:e.push(s),i++}for(let s in r){let o=r[s];if(o&&typeof o=="object"&&!Array.isArray(o)){for(let p in o)if(typeof o[p]!="string"){let l={instancePath:n+"/texts/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/texts/additionalProperties/additionalProperties/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}}else{let p={instancePath:n+"/texts/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/texts/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}}else{
let s={instancePath:n+"/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}
if(t.validFrom!==void 0){let r=t.validFrom;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+"/validFrom",schemaPath:"#/properties/validFrom/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/validFrom",schemaPath:"#\
/properties/validFrom/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.supersededAt!==void 0){let r=t.supersededAt;
if(typeof r=="string"){if(!k(r)){let s={instancePath:n+"/supersededAt",schemaPath:"#/properties/supersededAt/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/supersededAt",schemaPath:"#/properties/supersededAt/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return W.errors=e,i===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pr(t,{instancePath:n="",
parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Pr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.terms===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
terms"},message:"must have required property 'terms'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="terms"){let s={instancePath:n,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.terms!==
void 0){let r=t.terms;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)W(r[o],{instancePath:n+"/terms/"+o,parentData:r,parentDataProperty:o,rootData:d,dynamicAnchors:f})||
(e=e===null?W.errors:e.concat(W.errors),i=e.length)}else{let s={instancePath:n+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[r]:e.push(r),i++}return Pr.errors=e,i===0}Pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ut=kr;function kr(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=kr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="texts"||r==="validFrom")){let s={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.texts!==void 0){let r=t.texts;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n+"/texts",schemaPath:"#/propert\
ies/texts/minProperties",keyword:"minProperties",params:{bounds:[1]},message:"must NOT have fewer than 1 properties"};e===null?e=[s]:e.push(s),i++}for(let s in r){
let o=r[s];if(o&&typeof o=="object"&&!Array.isArray(o)){for(let p in o)if(typeof o[p]!="string"){let l={instancePath:n+"/texts/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/texts/additionalProperties/additionalProperties/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[l]:e.push(l),i++}}else{let p={instancePath:n+"/texts/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prop\
erties/texts/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:n+
"/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.validFrom!==void 0){
let r=t.validFrom;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+"/validFrom",schemaPath:"#/properties/validFrom/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/validFrom",schemaPath:"#/properties/validFrom/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return kr.errors=e,i===0}kr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Is=W,
dt=wr;function wr(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=wr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.texts===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"texts"},message:"must have required property 'texts'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="texts"){let s={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.texts!==void 0){let r=t.texts;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n+"/texts",schemaPath:"\
#/properties/texts/minProperties",keyword:"minProperties",params:{bounds:[1]},message:"must NOT have fewer than 1 properties"};e===null?e=[s]:e.push(s),i++}for(let s in r){
let o=r[s];if(o&&typeof o=="object"&&!Array.isArray(o)){for(let p in o)if(typeof o[p]!="string"){let l={instancePath:n+"/texts/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/texts/additionalProperties/additionalProperties/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[l]:e.push(l),i++}}else{let p={instancePath:n+"/texts/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prop\
erties/texts/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:n+
"/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return wr.errors=e,i===0}wr.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var ft=vr;function K(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=K.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.value===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r===
"id"||r==="value")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT hav\
e additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0&&typeof t.id!="string"){let r={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return K.errors=e,i===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function vr(t,{instancePath:n="",
parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=vr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.resources===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
resources"},message:"must have required property 'resources'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="resources"){let s={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.resources!==void 0){let r=t.resources;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)K(r[o],{instancePath:n+"/resources/"+o,parentData:r,parentDataProperty:o,
rootData:d,dynamicAnchors:f})||(e=e===null?K.errors:e.concat(K.errors),i=e.length)}else{let s={instancePath:n+"/resources",schemaPath:"#/properties/resources/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return vr.errors=e,i===0}vr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ds=K,
yt=qr;function qr(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=qr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.value===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="value"){let s={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return qr.
errors=e,i===0}qr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jr=Ar;var Ze={type:"object",properties:{code:{type:"object",properties:{mode:{type:"string",enum:["fixed","per-recipient","sequence","random"]},fixedCode:{type:"strin\
g",minLength:1,maxLength:64},sequence:{type:"array",items:{type:"string",minLength:1,maxLength:64}},length:{type:"integer",minimum:1,maximum:64},lifetimeSeconds:{
type:"number",minimum:0},maxAttempts:{type:"integer",minimum:1},resendCooldownSeconds:{type:"number",minimum:0},linkCooldownSeconds:{type:"number",minimum:0},linkLifetimeSeconds:{
type:"number",minimum:0}},additionalProperties:!0,required:["mode","fixedCode","sequence","length","lifetimeSeconds","maxAttempts","resendCooldownSeconds","link\
LifetimeSeconds"]},password:{type:"object",properties:{minLength:{type:"integer",minimum:0},maxLength:{type:"integer",minimum:1},mustContain:{type:"array",items:{
type:"string",enum:["lower-case","upper-case","digit","symbol"]}},blocklist:{type:"array",items:{type:"string"}},hashIterations:{type:"integer",minimum:1,maximum:1e7}},
additionalProperties:!0,required:["minLength","maxLength","mustContain","blocklist","hashIterations"]},lockout:{type:"object",properties:{maxFailures:{type:"int\
eger",minimum:0},lockSeconds:{type:"number",minimum:0},windowSeconds:{type:"number",minimum:0}},additionalProperties:!0,required:["maxFailures"]},session:{type:"\
object",properties:{idleSeconds:{type:"number",minimum:0},absoluteSeconds:{type:"number",minimum:0},pendingSeconds:{type:"number",minimum:0},maxPerAccount:{type:"\
integer",minimum:1},atLimit:{type:"string",enum:["refuse","end-oldest"]}},additionalProperties:!0,required:[]},token:{type:"object",properties:{accessSeconds:{type:"\
number",minimum:0},refreshSeconds:{type:"number",minimum:0},rotateRefresh:{type:"boolean"},invalidatePrevious:{type:"boolean"},reuseEndsSession:{type:"boolean"},
reuseGraceSeconds:{type:"number",minimum:0}},additionalProperties:!0,required:["accessSeconds","refreshSeconds","rotateRefresh","invalidatePrevious","reuseEndsS\
ession"]},totp:{type:"object",properties:{digits:{type:"integer",minimum:6,maximum:8},stepSeconds:{type:"integer",minimum:1},driftSteps:{type:"integer",minimum:0,
maximum:20},maxAttempts:{type:"integer",minimum:1},secondFactor:{type:"string",enum:["disabled","optional","mandatory"]}},additionalProperties:!0,required:["dig\
its","stepSeconds","driftSteps","maxAttempts","secondFactor"]},deletion:{type:"object",properties:{graceSeconds:{type:"number",minimum:0}},additionalProperties:!0,
required:["graceSeconds"]},rateLimit:{type:"object",properties:{requests:{type:"integer",minimum:0},windowSeconds:{type:"number",minimum:0}},additionalProperties:!0,
required:["requests","windowSeconds"]},enumerationSafe:{type:"boolean"},age:{type:"object",properties:{minimumYears:{type:"integer",minimum:0},maximumYears:{type:"\
integer",minimum:0}},additionalProperties:!0,required:[]},autoApproveProofing:{type:"boolean"},magicRecipients:{type:"boolean"}},additionalProperties:!0,required:[
"code","password","lockout","session","token","totp","deletion","rateLimit","enumerationSafe","age","autoApproveProofing","magicRecipients"],$id:"Policy"};function oe(t,{
instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=oe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),i++}if(t.password===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"password"},message:"must have required property 'password'"};e===null?e=[r]:e.push(r),i++}if(t.lockout===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"lockout"},message:"must have required property 'lockout'"};e===null?e=[r]:e.push(r),i++}if(t.
session===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"session"},message:"must have required property 'sess\
ion'"};e===null?e=[r]:e.push(r),i++}if(t.token===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"token"},message:"\
must have required property 'token'"};e===null?e=[r]:e.push(r),i++}if(t.totp===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"totp"},message:"must have required property 'totp'"};e===null?e=[r]:e.push(r),i++}if(t.deletion===void 0){let r={instancePath:n,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"deletion"},message:"must have required property 'deletion'"};e===null?e=[r]:e.push(r),i++}if(t.rateLimit===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rateLimit"},message:"must have required property 'rateLimit'"};
e===null?e=[r]:e.push(r),i++}if(t.enumerationSafe===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"enumeratio\
nSafe"},message:"must have required property 'enumerationSafe'"};e===null?e=[r]:e.push(r),i++}if(t.age===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"age"},message:"must have required property 'age'"};e===null?e=[r]:e.push(r),i++}if(t.autoApproveProofing===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"autoApproveProofing"},message:"must have required property 'autoApproveProofing'"};e===null?
e=[r]:e.push(r),i++}if(t.magicRecipients===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"magicRecipients"},message:"\
must have required property 'magicRecipients'"};e===null?e=[r]:e.push(r),i++}if(t.code!==void 0){let r=t.code;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
mode===void 0){let s={instancePath:n+"/code",schemaPath:"#/properties/code/required",keyword:"required",params:{missingProperty:"mode"},message:"must have requi\
red property 'mode'"};e===null?e=[s]:e.push(s),i++}if(r.fixedCode===void 0){let s={instancePath:n+"/code",schemaPath:"#/properties/code/required",keyword:"requi\
red",params:{missingProperty:"fixedCode"},message:"must have required property 'fixedCode'"};e===null?e=[s]:e.push(s),i++}if(r.sequence===void 0){let s={instancePath:n+
"/code",schemaPath:"#/properties/code/required",keyword:"required",params:{missingProperty:"sequence"},message:"must have required property 'sequence'"};e===null?
e=[s]:e.push(s),i++}if(r.length===void 0){let s={instancePath:n+"/code",schemaPath:"#/properties/code/required",keyword:"required",params:{missingProperty:"leng\
th"},message:"must have required property 'length'"};e===null?e=[s]:e.push(s),i++}if(r.lifetimeSeconds===void 0){let s={instancePath:n+"/code",schemaPath:"#/pro\
perties/code/required",keyword:"required",params:{missingProperty:"lifetimeSeconds"},message:"must have required property 'lifetimeSeconds'"};e===null?e=[s]:e.push(
s),i++}if(r.maxAttempts===void 0){let s={instancePath:n+"/code",schemaPath:"#/properties/code/required",keyword:"required",params:{missingProperty:"maxAttempts"},
message:"must have required property 'maxAttempts'"};e===null?e=[s]:e.push(s),i++}if(r.resendCooldownSeconds===void 0){let s={instancePath:n+"/code",schemaPath:"\
#/properties/code/required",keyword:"required",params:{missingProperty:"resendCooldownSeconds"},message:"must have required property 'resendCooldownSeconds'"};e===
null?e=[s]:e.push(s),i++}if(r.linkLifetimeSeconds===void 0){let s={instancePath:n+"/code",schemaPath:"#/properties/code/required",keyword:"required",params:{missingProperty:"\
linkLifetimeSeconds"},message:"must have required property 'linkLifetimeSeconds'"};e===null?e=[s]:e.push(s),i++}if(r.mode!==void 0){let s=r.mode;if(typeof s!="s\
tring"){let o={instancePath:n+"/code/mode",schemaPath:"#/properties/code/properties/mode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[o]:e.push(o),i++}if(!(s==="fixed"||s==="per-recipient"||s==="sequence"||s==="random")){let o={instancePath:n+"/code/mode",schemaPath:"#/properties/code/\
properties/mode/enum",keyword:"enum",params:{allowedValues:Ze.properties.code.properties.mode.enum},message:"must be equal to one of the allowed values"};e===null?
e=[o]:e.push(o),i++}}if(r.fixedCode!==void 0){let s=r.fixedCode;if(typeof s=="string"){if(P(s)>64){let o={instancePath:n+"/code/fixedCode",schemaPath:"#/propert\
ies/code/properties/fixedCode/maxLength",keyword:"maxLength",params:{bounds:[1,64]},message:"must NOT have more than 64 characters"};e===null?e=[o]:e.push(o),i++}
if(P(s)<1){let o={instancePath:n+"/code/fixedCode",schemaPath:"#/properties/code/properties/fixedCode/minLength",keyword:"minLength",params:{bounds:[1,64]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/code/fixedCode",schemaPath:"#/properties/code/properties/fixe\
dCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}if(r.sequence!==void 0){let s=r.sequence;if(Array.isArray(
s)){let o=s.length;for(let p=0;p<o;p++){let l=s[p];if(typeof l=="string"){if(P(l)>64){let u={instancePath:n+"/code/sequence/"+p,schemaPath:"#/properties/code/pr\
operties/sequence/items/maxLength",keyword:"maxLength",params:{bounds:[1,64]},message:"must NOT have more than 64 characters"};e===null?e=[u]:e.push(u),i++}if(P(
l)<1){let u={instancePath:n+"/code/sequence/"+p,schemaPath:"#/properties/code/properties/sequence/items/minLength",keyword:"minLength",params:{bounds:[1,64]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[u]:e.push(u),i++}}else{let u={instancePath:n+"/code/sequence/"+p,schemaPath:"#/properties/code/properties/se\
quence/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}}}else{let o={instancePath:n+"/code/sequence",schemaPath:"\
#/properties/code/properties/sequence/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}if(r.length!==void 0){let s=r.
length;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+"/code/length",schemaPath:"#/properties/code/properties/length/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}if(typeof s=="number"&&isFinite(s)){if(s>64||isNaN(s)){let o={instancePath:n+
"/code/length",schemaPath:"#/properties/code/properties/length/maximum",keyword:"maximum",params:{bounds:[1,64]},message:"must be <= 64"};e===null?e=[o]:e.push(
o),i++}if(s<1||isNaN(s)){let o={instancePath:n+"/code/length",schemaPath:"#/properties/code/properties/length/minimum",keyword:"minimum",params:{bounds:[1,64]},
message:"must be >= 1"};e===null?e=[o]:e.push(o),i++}}}if(r.lifetimeSeconds!==void 0){let s=r.lifetimeSeconds;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(
s)){let o={instancePath:n+"/code/lifetimeSeconds",schemaPath:"#/properties/code/properties/lifetimeSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/code/lifetimeSeconds",schemaPath:"#/properties/code/properties/lifetimeSeconds/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),i++}}if(r.maxAttempts!==void 0){let s=r.maxAttempts;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+"/code/maxAttempts",schemaPath:"#/properties/code/properties/maxAttempts/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let o={instancePath:n+"/code/maxAttempts",
schemaPath:"#/properties/code/properties/maxAttempts/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[o]:e.push(o),i++}}if(r.resendCooldownSeconds!==
void 0){let s=r.resendCooldownSeconds;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let o={instancePath:n+"/code/resendCooldownSeconds",schemaPath:"#/pr\
operties/code/properties/resendCooldownSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}else{let o={
instancePath:n+"/code/resendCooldownSeconds",schemaPath:"#/properties/code/properties/resendCooldownSeconds/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[o]:e.push(o),i++}}if(r.linkCooldownSeconds!==void 0){let s=r.linkCooldownSeconds;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(
s)){let o={instancePath:n+"/code/linkCooldownSeconds",schemaPath:"#/properties/code/properties/linkCooldownSeconds/minimum",keyword:"minimum",params:{bounds:[0]},
message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/code/linkCooldownSeconds",schemaPath:"#/properties/code/properties/linkCooldo\
wnSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),i++}}if(r.linkLifetimeSeconds!==void 0){let s=r.linkLifetimeSeconds;
if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let o={instancePath:n+"/code/linkLifetimeSeconds",schemaPath:"#/properties/code/properties/linkLifetimeSec\
onds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/code/linkLifetimeSeconds",
schemaPath:"#/properties/code/properties/linkLifetimeSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),i++}}}else{
let s={instancePath:n+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}
if(t.password!==void 0){let r=t.password;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.minLength===void 0){let s={instancePath:n+"/password",schemaPath:"#/p\
roperties/password/required",keyword:"required",params:{missingProperty:"minLength"},message:"must have required property 'minLength'"};e===null?e=[s]:e.push(s),
i++}if(r.maxLength===void 0){let s={instancePath:n+"/password",schemaPath:"#/properties/password/required",keyword:"required",params:{missingProperty:"maxLength"},
message:"must have required property 'maxLength'"};e===null?e=[s]:e.push(s),i++}if(r.mustContain===void 0){let s={instancePath:n+"/password",schemaPath:"#/prope\
rties/password/required",keyword:"required",params:{missingProperty:"mustContain"},message:"must have required property 'mustContain'"};e===null?e=[s]:e.push(s),
i++}if(r.blocklist===void 0){let s={instancePath:n+"/password",schemaPath:"#/properties/password/required",keyword:"required",params:{missingProperty:"blocklist"},
message:"must have required property 'blocklist'"};e===null?e=[s]:e.push(s),i++}if(r.hashIterations===void 0){let s={instancePath:n+"/password",schemaPath:"#/pr\
operties/password/required",keyword:"required",params:{missingProperty:"hashIterations"},message:"must have required property 'hashIterations'"};e===null?e=[s]:
e.push(s),i++}if(r.minLength!==void 0){let s=r.minLength;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+"/password/minLength",schemaPath:"\
#/properties/password/properties/minLength/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}if(typeof s=="nu\
mber"&&isFinite(s)&&(s<0||isNaN(s))){let o={instancePath:n+"/password/minLength",schemaPath:"#/properties/password/properties/minLength/minimum",keyword:"minimu\
m",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}if(r.maxLength!==void 0){let s=r.maxLength;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let o={instancePath:n+"/password/maxLength",schemaPath:"#/properties/password/properties/maxLength/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let o={instancePath:n+"/password/maxLength",schemaPath:"\
#/properties/password/properties/maxLength/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[o]:e.push(o),i++}}if(r.mustContain!==
void 0){let s=r.mustContain;if(Array.isArray(s)){let o=s.length;for(let p=0;p<o;p++){let l=s[p];if(typeof l!="string"){let u={instancePath:n+"/password/mustCont\
ain/"+p,schemaPath:"#/properties/password/properties/mustContain/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(
u),i++}if(!(l==="lower-case"||l==="upper-case"||l==="digit"||l==="symbol")){let u={instancePath:n+"/password/mustContain/"+p,schemaPath:"#/properties/password/p\
roperties/mustContain/items/enum",keyword:"enum",params:{allowedValues:Ze.properties.password.properties.mustContain.items.enum},message:"must be equal to one o\
f the allowed values"};e===null?e=[u]:e.push(u),i++}}}else{let o={instancePath:n+"/password/mustContain",schemaPath:"#/properties/password/properties/mustContai\
n/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}if(r.blocklist!==void 0){let s=r.blocklist;if(Array.isArray(
s)){let o=s.length;for(let p=0;p<o;p++)if(typeof s[p]!="string"){let l={instancePath:n+"/password/blocklist/"+p,schemaPath:"#/properties/password/properties/blo\
cklist/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}}else{let o={instancePath:n+"/password/blocklist",
schemaPath:"#/properties/password/properties/blocklist/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}if(r.hashIterations!==
void 0){let s=r.hashIterations;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+"/password/hashIterations",schemaPath:"#/properti\
es/password/properties/hashIterations/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}if(typeof s=="number"&&
isFinite(s)){if(s>1e7||isNaN(s)){let o={instancePath:n+"/password/hashIterations",schemaPath:"#/properties/password/properties/hashIterations/maximum",keyword:"\
maximum",params:{bounds:[1,1e7]},message:"must be <= 10000000"};e===null?e=[o]:e.push(o),i++}if(s<1||isNaN(s)){let o={instancePath:n+"/password/hashIterations",
schemaPath:"#/properties/password/properties/hashIterations/minimum",keyword:"minimum",params:{bounds:[1,1e7]},message:"must be >= 1"};e===null?e=[o]:e.push(o),
i++}}}}else{let s={instancePath:n+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),i++}}if(t.lockout!==void 0){let r=t.lockout;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.maxFailures===void 0){let s={instancePath:n+"/lockou\
t",schemaPath:"#/properties/lockout/required",keyword:"required",params:{missingProperty:"maxFailures"},message:"must have required property 'maxFailures'"};e===
null?e=[s]:e.push(s),i++}if(r.maxFailures!==void 0){let s=r.maxFailures;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+"/lockou\
t/maxFailures",schemaPath:"#/properties/lockout/properties/maxFailures/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.
push(o),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let o={instancePath:n+"/lockout/maxFailures",schemaPath:"#/properties/lockout/properties/maxFai\
lures/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}if(r.lockSeconds!==void 0){let s=r.lockSeconds;if(typeof s==
"number"&&isFinite(s)){if(s<0||isNaN(s)){let o={instancePath:n+"/lockout/lockSeconds",schemaPath:"#/properties/lockout/properties/lockSeconds/minimum",keyword:"\
minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/lockout/lockSeconds",schemaPath:"#/properties/lo\
ckout/properties/lockSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),i++}}if(r.windowSeconds!==void 0){let s=r.
windowSeconds;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let o={instancePath:n+"/lockout/windowSeconds",schemaPath:"#/properties/lockout/properties/w\
indowSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/lockout/windowSec\
onds",schemaPath:"#/properties/lockout/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),i++}}}else{
let s={instancePath:n+"/lockout",schemaPath:"#/properties/lockout/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
i++}}if(t.session!==void 0){let r=t.session;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.idleSeconds!==void 0){let s=r.idleSeconds;if(typeof s=="number"&&isFinite(
s)){if(s<0||isNaN(s)){let o={instancePath:n+"/session/idleSeconds",schemaPath:"#/properties/session/properties/idleSeconds/minimum",keyword:"minimum",params:{bounds:[
0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/session/idleSeconds",schemaPath:"#/properties/session/properties/idleSeco\
nds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),i++}}if(r.absoluteSeconds!==void 0){let s=r.absoluteSeconds;if(typeof s==
"number"&&isFinite(s)){if(s<0||isNaN(s)){let o={instancePath:n+"/session/absoluteSeconds",schemaPath:"#/properties/session/properties/absoluteSeconds/minimum",keyword:"\
minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/session/absoluteSeconds",schemaPath:"#/propertie\
s/session/properties/absoluteSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),i++}}if(r.pendingSeconds!==void 0){
let s=r.pendingSeconds;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let o={instancePath:n+"/session/pendingSeconds",schemaPath:"#/properties/session/pr\
operties/pendingSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/sessio\
n/pendingSeconds",schemaPath:"#/properties/session/properties/pendingSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:
e.push(o),i++}}if(r.maxPerAccount!==void 0){let s=r.maxPerAccount;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+"/session/maxP\
erAccount",schemaPath:"#/properties/session/properties/maxPerAccount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(
o),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let o={instancePath:n+"/session/maxPerAccount",schemaPath:"#/properties/session/properties/maxPerAcc\
ount/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[o]:e.push(o),i++}}if(r.atLimit!==void 0){let s=r.atLimit;if(typeof s!="s\
tring"){let o={instancePath:n+"/session/atLimit",schemaPath:"#/properties/session/properties/atLimit/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[o]:e.push(o),i++}if(!(s==="refuse"||s==="end-oldest")){let o={instancePath:n+"/session/atLimit",schemaPath:"#/properties/session/properti\
es/atLimit/enum",keyword:"enum",params:{allowedValues:Ze.properties.session.properties.atLimit.enum},message:"must be equal to one of the allowed values"};e===null?
e=[o]:e.push(o),i++}}}else{let s={instancePath:n+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[s]:e.push(s),i++}}if(t.token!==void 0){let r=t.token;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.accessSeconds===void 0){let s={instancePath:n+
"/token",schemaPath:"#/properties/token/required",keyword:"required",params:{missingProperty:"accessSeconds"},message:"must have required property 'accessSecond\
s'"};e===null?e=[s]:e.push(s),i++}if(r.refreshSeconds===void 0){let s={instancePath:n+"/token",schemaPath:"#/properties/token/required",keyword:"required",params:{
missingProperty:"refreshSeconds"},message:"must have required property 'refreshSeconds'"};e===null?e=[s]:e.push(s),i++}if(r.rotateRefresh===void 0){let s={instancePath:n+
"/token",schemaPath:"#/properties/token/required",keyword:"required",params:{missingProperty:"rotateRefresh"},message:"must have required property 'rotateRefres\
h'"};e===null?e=[s]:e.push(s),i++}if(r.invalidatePrevious===void 0){let s={instancePath:n+"/token",schemaPath:"#/properties/token/required",keyword:"required",params:{
missingProperty:"invalidatePrevious"},message:"must have required property 'invalidatePrevious'"};e===null?e=[s]:e.push(s),i++}if(r.reuseEndsSession===void 0){let s={
instancePath:n+"/token",schemaPath:"#/properties/token/required",keyword:"required",params:{missingProperty:"reuseEndsSession"},message:"must have required prop\
erty 'reuseEndsSession'"};e===null?e=[s]:e.push(s),i++}if(r.accessSeconds!==void 0){let s=r.accessSeconds;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){
let o={instancePath:n+"/token/accessSeconds",schemaPath:"#/properties/token/properties/accessSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"mus\
t be >= 0"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/token/accessSeconds",schemaPath:"#/properties/token/properties/accessSeconds/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),i++}}if(r.refreshSeconds!==void 0){let s=r.refreshSeconds;if(typeof s=="number"&&
isFinite(s)){if(s<0||isNaN(s)){let o={instancePath:n+"/token/refreshSeconds",schemaPath:"#/properties/token/properties/refreshSeconds/minimum",keyword:"minimum",
params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/token/refreshSeconds",schemaPath:"#/properties/token/prop\
erties/refreshSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),i++}}if(r.rotateRefresh!==void 0&&typeof r.
rotateRefresh!="boolean"){let s={instancePath:n+"/token/rotateRefresh",schemaPath:"#/properties/token/properties/rotateRefresh/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(r.invalidatePrevious!==void 0&&typeof r.invalidatePrevious!="boolean"){let s={instancePath:n+
"/token/invalidatePrevious",schemaPath:"#/properties/token/properties/invalidatePrevious/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[s]:e.push(s),i++}if(r.reuseEndsSession!==void 0&&typeof r.reuseEndsSession!="boolean"){let s={instancePath:n+"/token/reuseEndsSession",schemaPath:"#\
/properties/token/properties/reuseEndsSession/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(r.reuseGraceSeconds!==
void 0){let s=r.reuseGraceSeconds;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let o={instancePath:n+"/token/reuseGraceSeconds",schemaPath:"#/propertie\
s/token/properties/reuseGraceSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+
"/token/reuseGraceSeconds",schemaPath:"#/properties/token/properties/reuseGraceSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[o]:e.push(o),i++}}}else{let s={instancePath:n+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[s]:e.push(s),i++}}if(t.totp!==void 0){let r=t.totp;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.digits===void 0){let s={instancePath:n+"/to\
tp",schemaPath:"#/properties/totp/required",keyword:"required",params:{missingProperty:"digits"},message:"must have required property 'digits'"};e===null?e=[s]:
e.push(s),i++}if(r.stepSeconds===void 0){let s={instancePath:n+"/totp",schemaPath:"#/properties/totp/required",keyword:"required",params:{missingProperty:"stepS\
econds"},message:"must have required property 'stepSeconds'"};e===null?e=[s]:e.push(s),i++}if(r.driftSteps===void 0){let s={instancePath:n+"/totp",schemaPath:"#\
/properties/totp/required",keyword:"required",params:{missingProperty:"driftSteps"},message:"must have required property 'driftSteps'"};e===null?e=[s]:e.push(s),
i++}if(r.maxAttempts===void 0){let s={instancePath:n+"/totp",schemaPath:"#/properties/totp/required",keyword:"required",params:{missingProperty:"maxAttempts"},message:"\
must have required property 'maxAttempts'"};e===null?e=[s]:e.push(s),i++}if(r.secondFactor===void 0){let s={instancePath:n+"/totp",schemaPath:"#/properties/totp\
/required",keyword:"required",params:{missingProperty:"secondFactor"},message:"must have required property 'secondFactor'"};e===null?e=[s]:e.push(s),i++}if(r.digits!==
void 0){let s=r.digits;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+"/totp/digits",schemaPath:"#/properties/totp/properties/d\
igits/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}if(typeof s=="number"&&isFinite(s)){if(s>8||isNaN(s)){
let o={instancePath:n+"/totp/digits",schemaPath:"#/properties/totp/properties/digits/maximum",keyword:"maximum",params:{bounds:[6,8]},message:"must be <= 8"};e===
null?e=[o]:e.push(o),i++}if(s<6||isNaN(s)){let o={instancePath:n+"/totp/digits",schemaPath:"#/properties/totp/properties/digits/minimum",keyword:"minimum",params:{
bounds:[6,8]},message:"must be >= 6"};e===null?e=[o]:e.push(o),i++}}}if(r.stepSeconds!==void 0){let s=r.stepSeconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let o={instancePath:n+"/totp/stepSeconds",schemaPath:"#/properties/totp/properties/stepSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[o]:e.push(o),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let o={instancePath:n+"/totp/stepSeconds",schemaPath:"#/prop\
erties/totp/properties/stepSeconds/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[o]:e.push(o),i++}}if(r.driftSteps!==void 0){
let s=r.driftSteps;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+"/totp/driftSteps",schemaPath:"#/properties/totp/properties/d\
riftSteps/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}if(typeof s=="number"&&isFinite(s)){if(s>20||isNaN(
s)){let o={instancePath:n+"/totp/driftSteps",schemaPath:"#/properties/totp/properties/driftSteps/maximum",keyword:"maximum",params:{bounds:[0,20]},message:"must\
 be <= 20"};e===null?e=[o]:e.push(o),i++}if(s<0||isNaN(s)){let o={instancePath:n+"/totp/driftSteps",schemaPath:"#/properties/totp/properties/driftSteps/minimum",
keyword:"minimum",params:{bounds:[0,20]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}}if(r.maxAttempts!==void 0){let s=r.maxAttempts;if(!(typeof s=="n\
umber"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+"/totp/maxAttempts",schemaPath:"#/properties/totp/properties/maxAttempts/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let o={instancePath:n+"/totp/maxAtt\
empts",schemaPath:"#/properties/totp/properties/maxAttempts/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[o]:e.push(o),i++}}
if(r.secondFactor!==void 0){let s=r.secondFactor;if(typeof s!="string"){let o={instancePath:n+"/totp/secondFactor",schemaPath:"#/properties/totp/properties/seco\
ndFactor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}if(!(s==="disabled"||s==="optional"||s==="mandatory")){
let o={instancePath:n+"/totp/secondFactor",schemaPath:"#/properties/totp/properties/secondFactor/enum",keyword:"enum",params:{allowedValues:Ze.properties.totp.properties.
secondFactor.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),i++}}}else{let s={instancePath:n+"/totp",schemaPath:"#/propert\
ies/totp/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.deletion!==void 0){let r=t.deletion;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.graceSeconds===void 0){let s={instancePath:n+"/deletion",schemaPath:"#/properties/deletion/required",keyword:"required",params:{
missingProperty:"graceSeconds"},message:"must have required property 'graceSeconds'"};e===null?e=[s]:e.push(s),i++}if(r.graceSeconds!==void 0){let s=r.graceSeconds;
if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let o={instancePath:n+"/deletion/graceSeconds",schemaPath:"#/properties/deletion/properties/graceSeconds/m\
inimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/deletion/graceSeconds",schemaPath:"\
#/properties/deletion/properties/graceSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),i++}}}else{let s={instancePath:n+
"/deletion",schemaPath:"#/properties/deletion/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.rateLimit!==
void 0){let r=t.rateLimit;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.requests===void 0){let s={instancePath:n+"/rateLimit",schemaPath:"#/properties/rateL\
imit/required",keyword:"required",params:{missingProperty:"requests"},message:"must have required property 'requests'"};e===null?e=[s]:e.push(s),i++}if(r.windowSeconds===
void 0){let s={instancePath:n+"/rateLimit",schemaPath:"#/properties/rateLimit/required",keyword:"required",params:{missingProperty:"windowSeconds"},message:"mus\
t have required property 'windowSeconds'"};e===null?e=[s]:e.push(s),i++}if(r.requests!==void 0){let s=r.requests;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let o={instancePath:n+"/rateLimit/requests",schemaPath:"#/properties/rateLimit/properties/requests/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"};e===null?e=[o]:e.push(o),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let o={instancePath:n+"/rateLimit/requests",schemaPath:"#/prop\
erties/rateLimit/properties/requests/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}if(r.windowSeconds!==void 0){
let s=r.windowSeconds;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let o={instancePath:n+"/rateLimit/windowSeconds",schemaPath:"#/properties/rateLimit/\
properties/windowSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/rateL\
imit/windowSeconds",schemaPath:"#/properties/rateLimit/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=
[o]:e.push(o),i++}}}else{let s={instancePath:n+"/rateLimit",schemaPath:"#/properties/rateLimit/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[s]:e.push(s),i++}}if(t.enumerationSafe!==void 0&&typeof t.enumerationSafe!="boolean"){let r={instancePath:n+"/enumerationSafe",schemaPath:"#/pr\
operties/enumerationSafe/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.age!==void 0){let r=t.age;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.minimumYears!==void 0){let s=r.minimumYears;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+
"/age/minimumYears",schemaPath:"#/properties/age/properties/minimumYears/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:
e.push(o),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let o={instancePath:n+"/age/minimumYears",schemaPath:"#/properties/age/properties/minimumYear\
s/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}if(r.maximumYears!==void 0){let s=r.maximumYears;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+"/age/maximumYears",schemaPath:"#/properties/age/properties/maximumYears/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let o={instancePath:n+"/age/maximum\
Years",schemaPath:"#/properties/age/properties/maximumYears/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}}else{
let s={instancePath:n+"/age",schemaPath:"#/properties/age/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.
autoApproveProofing!==void 0&&typeof t.autoApproveProofing!="boolean"){let r={instancePath:n+"/autoApproveProofing",schemaPath:"#/properties/autoApproveProofing\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.magicRecipients!==void 0&&typeof t.magicRecipients!="\
boolean"){let r={instancePath:n+"/magicRecipients",schemaPath:"#/properties/magicRecipients/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return oe.errors=e,i===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var er={type:"object",properties:{code:{type:"object",properties:{
mode:{type:"string",enum:["fixed","per-recipient","sequence","random"]},fixedCode:{type:"string",minLength:1,maxLength:64},sequence:{type:"array",items:{type:"s\
tring",minLength:1,maxLength:64}},length:{type:"integer",minimum:1,maximum:64},lifetimeSeconds:{type:"number",minimum:0},maxAttempts:{type:"integer",minimum:1},
resendCooldownSeconds:{type:"number",minimum:0},linkCooldownSeconds:{type:"number",minimum:0},linkLifetimeSeconds:{type:"number",minimum:0}},additionalProperties:!0},
password:{type:"object",properties:{minLength:{type:"integer",minimum:0},maxLength:{type:"integer",minimum:1},mustContain:{type:"array",items:{type:"string",enum:[
"lower-case","upper-case","digit","symbol"]}},blocklist:{type:"array",items:{type:"string"}},hashIterations:{type:"integer",minimum:1,maximum:1e7}},additionalProperties:!0},
lockout:{type:"object",properties:{maxFailures:{type:"integer",minimum:0},lockSeconds:{type:"number",minimum:0},windowSeconds:{type:"number",minimum:0}},additionalProperties:!0},
session:{type:"object",properties:{idleSeconds:{type:"number",minimum:0},absoluteSeconds:{type:"number",minimum:0},pendingSeconds:{type:"number",minimum:0},maxPerAccount:{
type:"integer",minimum:1},atLimit:{type:"string",enum:["refuse","end-oldest"]}},additionalProperties:!0},token:{type:"object",properties:{accessSeconds:{type:"n\
umber",minimum:0},refreshSeconds:{type:"number",minimum:0},rotateRefresh:{type:"boolean"},invalidatePrevious:{type:"boolean"},reuseEndsSession:{type:"boolean"},
reuseGraceSeconds:{type:"number",minimum:0}},additionalProperties:!0},totp:{type:"object",properties:{digits:{type:"integer",minimum:6,maximum:8},stepSeconds:{type:"\
integer",minimum:1},driftSteps:{type:"integer",minimum:0,maximum:20},maxAttempts:{type:"integer",minimum:1},secondFactor:{type:"string",enum:["disabled","option\
al","mandatory"]}},additionalProperties:!0},deletion:{type:"object",properties:{graceSeconds:{type:"number",minimum:0}},additionalProperties:!0},rateLimit:{type:"\
object",properties:{requests:{type:"integer",minimum:0},windowSeconds:{type:"number",minimum:0}},additionalProperties:!0},enumerationSafe:{type:"boolean"},age:{
type:"object",properties:{minimumYears:{type:"integer",minimum:0},maximumYears:{type:"integer",minimum:0}},additionalProperties:!0},autoApproveProofing:{type:"b\
oolean"},magicRecipients:{type:"boolean"}},additionalProperties:!0,$id:"PolicyOverrides"};function G(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,
dynamicAnchors:f={}}={}){let e=null,i=0,a=G.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.code!==void 0){let r=t.code;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mode!==void 0){let s=r.mode;if(typeof s!="string"){let o={instancePath:n+
"/code/mode",schemaPath:"#/properties/code/properties/mode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}if(!(s===
"fixed"||s==="per-recipient"||s==="sequence"||s==="random")){let o={instancePath:n+"/code/mode",schemaPath:"#/properties/code/properties/mode/enum",keyword:"enu\
m",params:{allowedValues:er.properties.code.properties.mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),i++}}if(r.fixedCode!==
void 0){let s=r.fixedCode;if(typeof s=="string"){if(P(s)>64){let o={instancePath:n+"/code/fixedCode",schemaPath:"#/properties/code/properties/fixedCode/maxLengt\
h",keyword:"maxLength",params:{bounds:[1,64]},message:"must NOT have more than 64 characters"};e===null?e=[o]:e.push(o),i++}if(P(s)<1){let o={instancePath:n+"/c\
ode/fixedCode",schemaPath:"#/properties/code/properties/fixedCode/minLength",keyword:"minLength",params:{bounds:[1,64]},message:"must NOT have fewer than 1 char\
acters"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/code/fixedCode",schemaPath:"#/properties/code/properties/fixedCode/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}if(r.sequence!==void 0){let s=r.sequence;if(Array.isArray(s)){let o=s.length;for(let p=0;p<
o;p++){let l=s[p];if(typeof l=="string"){if(P(l)>64){let u={instancePath:n+"/code/sequence/"+p,schemaPath:"#/properties/code/properties/sequence/items/maxLength",
keyword:"maxLength",params:{bounds:[1,64]},message:"must NOT have more than 64 characters"};e===null?e=[u]:e.push(u),i++}if(P(l)<1){let u={instancePath:n+"/code\
/sequence/"+p,schemaPath:"#/properties/code/properties/sequence/items/minLength",keyword:"minLength",params:{bounds:[1,64]},message:"must NOT have fewer than 1 \
characters"};e===null?e=[u]:e.push(u),i++}}else{let u={instancePath:n+"/code/sequence/"+p,schemaPath:"#/properties/code/properties/sequence/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}}}else{let o={instancePath:n+"/code/sequence",schemaPath:"#/properties/code/\
properties/sequence/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}if(r.length!==void 0){let s=r.length;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+"/code/length",schemaPath:"#/properties/code/properties/length/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}if(typeof s=="number"&&isFinite(s)){if(s>64||isNaN(s)){let o={instancePath:n+"/code/length",schemaPath:"\
#/properties/code/properties/length/maximum",keyword:"maximum",params:{bounds:[1,64]},message:"must be <= 64"};e===null?e=[o]:e.push(o),i++}if(s<1||isNaN(s)){let o={
instancePath:n+"/code/length",schemaPath:"#/properties/code/properties/length/minimum",keyword:"minimum",params:{bounds:[1,64]},message:"must be >= 1"};e===null?
e=[o]:e.push(o),i++}}}if(r.lifetimeSeconds!==void 0){let s=r.lifetimeSeconds;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let o={instancePath:n+"/code/\
lifetimeSeconds",schemaPath:"#/properties/code/properties/lifetimeSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:
e.push(o),i++}}else{let o={instancePath:n+"/code/lifetimeSeconds",schemaPath:"#/properties/code/properties/lifetimeSeconds/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"};e===null?e=[o]:e.push(o),i++}}if(r.maxAttempts!==void 0){let s=r.maxAttempts;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let o={instancePath:n+"/code/maxAttempts",schemaPath:"#/properties/code/properties/maxAttempts/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[o]:e.push(o),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let o={instancePath:n+"/code/maxAttempts",schemaPath:"#/properties\
/code/properties/maxAttempts/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[o]:e.push(o),i++}}if(r.resendCooldownSeconds!==void 0){
let s=r.resendCooldownSeconds;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let o={instancePath:n+"/code/resendCooldownSeconds",schemaPath:"#/properties\
/code/properties/resendCooldownSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+
"/code/resendCooldownSeconds",schemaPath:"#/properties/code/properties/resendCooldownSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};
e===null?e=[o]:e.push(o),i++}}if(r.linkCooldownSeconds!==void 0){let s=r.linkCooldownSeconds;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let o={instancePath:n+
"/code/linkCooldownSeconds",schemaPath:"#/properties/code/properties/linkCooldownSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};
e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/code/linkCooldownSeconds",schemaPath:"#/properties/code/properties/linkCooldownSeconds/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),i++}}if(r.linkLifetimeSeconds!==void 0){let s=r.linkLifetimeSeconds;if(typeof s==
"number"&&isFinite(s)){if(s<0||isNaN(s)){let o={instancePath:n+"/code/linkLifetimeSeconds",schemaPath:"#/properties/code/properties/linkLifetimeSeconds/minimum",
keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/code/linkLifetimeSeconds",schemaPath:"#\
/properties/code/properties/linkLifetimeSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),i++}}}else{let s={
instancePath:n+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.password!==
void 0){let r=t.password;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.minLength!==void 0){let s=r.minLength;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let o={instancePath:n+"/password/minLength",schemaPath:"#/properties/password/properties/minLength/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"};e===null?e=[o]:e.push(o),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let o={instancePath:n+"/password/minLength",schemaPath:"#/prop\
erties/password/properties/minLength/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}if(r.maxLength!==void 0){
let s=r.maxLength;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+"/password/maxLength",schemaPath:"#/properties/password/proper\
ties/maxLength/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(
s))){let o={instancePath:n+"/password/maxLength",schemaPath:"#/properties/password/properties/maxLength/minimum",keyword:"minimum",params:{bounds:[1]},message:"\
must be >= 1"};e===null?e=[o]:e.push(o),i++}}if(r.mustContain!==void 0){let s=r.mustContain;if(Array.isArray(s)){let o=s.length;for(let p=0;p<o;p++){let l=s[p];
if(typeof l!="string"){let u={instancePath:n+"/password/mustContain/"+p,schemaPath:"#/properties/password/properties/mustContain/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}if(!(l==="lower-case"||l==="upper-case"||l==="digit"||l==="symbol")){let u={instancePath:n+
"/password/mustContain/"+p,schemaPath:"#/properties/password/properties/mustContain/items/enum",keyword:"enum",params:{allowedValues:er.properties.password.properties.
mustContain.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[u]:e.push(u),i++}}}else{let o={instancePath:n+"/password/mustContain",
schemaPath:"#/properties/password/properties/mustContain/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}if(r.
blocklist!==void 0){let s=r.blocklist;if(Array.isArray(s)){let o=s.length;for(let p=0;p<o;p++)if(typeof s[p]!="string"){let l={instancePath:n+"/password/blockli\
st/"+p,schemaPath:"#/properties/password/properties/blocklist/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),i++}}else{let o={instancePath:n+"/password/blocklist",schemaPath:"#/properties/password/properties/blocklist/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),i++}}if(r.hashIterations!==void 0){let s=r.hashIterations;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={
instancePath:n+"/password/hashIterations",schemaPath:"#/properties/password/properties/hashIterations/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"};e===null?e=[o]:e.push(o),i++}if(typeof s=="number"&&isFinite(s)){if(s>1e7||isNaN(s)){let o={instancePath:n+"/password/hashIterations",schemaPath:"\
#/properties/password/properties/hashIterations/maximum",keyword:"maximum",params:{bounds:[1,1e7]},message:"must be <= 10000000"};e===null?e=[o]:e.push(o),i++}if(s<
1||isNaN(s)){let o={instancePath:n+"/password/hashIterations",schemaPath:"#/properties/password/properties/hashIterations/minimum",keyword:"minimum",params:{bounds:[
1,1e7]},message:"must be >= 1"};e===null?e=[o]:e.push(o),i++}}}}else{let s={instancePath:n+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.lockout!==void 0){let r=t.lockout;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
maxFailures!==void 0){let s=r.maxFailures;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+"/lockout/maxFailures",schemaPath:"#/p\
roperties/lockout/properties/maxFailures/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}if(typeof s=="numb\
er"&&isFinite(s)&&(s<0||isNaN(s))){let o={instancePath:n+"/lockout/maxFailures",schemaPath:"#/properties/lockout/properties/maxFailures/minimum",keyword:"minimu\
m",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}if(r.lockSeconds!==void 0){let s=r.lockSeconds;if(typeof s=="number"&&isFinite(s)){
if(s<0||isNaN(s)){let o={instancePath:n+"/lockout/lockSeconds",schemaPath:"#/properties/lockout/properties/lockSeconds/minimum",keyword:"minimum",params:{bounds:[
0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/lockout/lockSeconds",schemaPath:"#/properties/lockout/properties/lockSeco\
nds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),i++}}if(r.windowSeconds!==void 0){let s=r.windowSeconds;if(typeof s==
"number"&&isFinite(s)){if(s<0||isNaN(s)){let o={instancePath:n+"/lockout/windowSeconds",schemaPath:"#/properties/lockout/properties/windowSeconds/minimum",keyword:"\
minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/lockout/windowSeconds",schemaPath:"#/properties/\
lockout/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),i++}}}else{let s={instancePath:n+
"/lockout",schemaPath:"#/properties/lockout/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.session!==void 0){
let r=t.session;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.idleSeconds!==void 0){let s=r.idleSeconds;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){
let o={instancePath:n+"/session/idleSeconds",schemaPath:"#/properties/session/properties/idleSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"mus\
t be >= 0"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/session/idleSeconds",schemaPath:"#/properties/session/properties/idleSeconds/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),i++}}if(r.absoluteSeconds!==void 0){let s=r.absoluteSeconds;if(typeof s=="number"&&
isFinite(s)){if(s<0||isNaN(s)){let o={instancePath:n+"/session/absoluteSeconds",schemaPath:"#/properties/session/properties/absoluteSeconds/minimum",keyword:"mi\
nimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/session/absoluteSeconds",schemaPath:"#/properties/\
session/properties/absoluteSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),i++}}if(r.pendingSeconds!==void 0){
let s=r.pendingSeconds;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let o={instancePath:n+"/session/pendingSeconds",schemaPath:"#/properties/session/pr\
operties/pendingSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/sessio\
n/pendingSeconds",schemaPath:"#/properties/session/properties/pendingSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:
e.push(o),i++}}if(r.maxPerAccount!==void 0){let s=r.maxPerAccount;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+"/session/maxP\
erAccount",schemaPath:"#/properties/session/properties/maxPerAccount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(
o),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let o={instancePath:n+"/session/maxPerAccount",schemaPath:"#/properties/session/properties/maxPerAcc\
ount/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[o]:e.push(o),i++}}if(r.atLimit!==void 0){let s=r.atLimit;if(typeof s!="s\
tring"){let o={instancePath:n+"/session/atLimit",schemaPath:"#/properties/session/properties/atLimit/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[o]:e.push(o),i++}if(!(s==="refuse"||s==="end-oldest")){let o={instancePath:n+"/session/atLimit",schemaPath:"#/properties/session/properti\
es/atLimit/enum",keyword:"enum",params:{allowedValues:er.properties.session.properties.atLimit.enum},message:"must be equal to one of the allowed values"};e===null?
e=[o]:e.push(o),i++}}}else{let s={instancePath:n+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[s]:e.push(s),i++}}if(t.token!==void 0){let r=t.token;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.accessSeconds!==void 0){let s=r.accessSeconds;
if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let o={instancePath:n+"/token/accessSeconds",schemaPath:"#/properties/token/properties/accessSeconds/minim\
um",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/token/accessSeconds",schemaPath:"#/\
properties/token/properties/accessSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),i++}}if(r.refreshSeconds!==
void 0){let s=r.refreshSeconds;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let o={instancePath:n+"/token/refreshSeconds",schemaPath:"#/properties/toke\
n/properties/refreshSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/to\
ken/refreshSeconds",schemaPath:"#/properties/token/properties/refreshSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:
e.push(o),i++}}if(r.rotateRefresh!==void 0&&typeof r.rotateRefresh!="boolean"){let s={instancePath:n+"/token/rotateRefresh",schemaPath:"#/properties/token/prope\
rties/rotateRefresh/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(r.invalidatePrevious!==void 0&&typeof r.
invalidatePrevious!="boolean"){let s={instancePath:n+"/token/invalidatePrevious",schemaPath:"#/properties/token/properties/invalidatePrevious/type",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(r.reuseEndsSession!==void 0&&typeof r.reuseEndsSession!="boolean"){let s={
instancePath:n+"/token/reuseEndsSession",schemaPath:"#/properties/token/properties/reuseEndsSession/type",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"};e===null?e=[s]:e.push(s),i++}if(r.reuseGraceSeconds!==void 0){let s=r.reuseGraceSeconds;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let o={
instancePath:n+"/token/reuseGraceSeconds",schemaPath:"#/properties/token/properties/reuseGraceSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"mu\
st be >= 0"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/token/reuseGraceSeconds",schemaPath:"#/properties/token/properties/reuseGraceSeconds/typ\
e",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),i++}}}else{let s={instancePath:n+"/token",schemaPath:"#/properties/t\
oken/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.totp!==void 0){let r=t.totp;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){if(r.digits!==void 0){let s=r.digits;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+"/totp/digits",schemaPath:"\
#/properties/totp/properties/digits/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}if(typeof s=="number"&&
isFinite(s)){if(s>8||isNaN(s)){let o={instancePath:n+"/totp/digits",schemaPath:"#/properties/totp/properties/digits/maximum",keyword:"maximum",params:{bounds:[6,
8]},message:"must be <= 8"};e===null?e=[o]:e.push(o),i++}if(s<6||isNaN(s)){let o={instancePath:n+"/totp/digits",schemaPath:"#/properties/totp/properties/digits/\
minimum",keyword:"minimum",params:{bounds:[6,8]},message:"must be >= 6"};e===null?e=[o]:e.push(o),i++}}}if(r.stepSeconds!==void 0){let s=r.stepSeconds;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+"/totp/stepSeconds",schemaPath:"#/properties/totp/properties/stepSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let o={instancePath:n+"/totp/stepSe\
conds",schemaPath:"#/properties/totp/properties/stepSeconds/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[o]:e.push(o),i++}}
if(r.driftSteps!==void 0){let s=r.driftSteps;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+"/totp/driftSteps",schemaPath:"#/pr\
operties/totp/properties/driftSteps/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}if(typeof s=="number"&&
isFinite(s)){if(s>20||isNaN(s)){let o={instancePath:n+"/totp/driftSteps",schemaPath:"#/properties/totp/properties/driftSteps/maximum",keyword:"maximum",params:{
bounds:[0,20]},message:"must be <= 20"};e===null?e=[o]:e.push(o),i++}if(s<0||isNaN(s)){let o={instancePath:n+"/totp/driftSteps",schemaPath:"#/properties/totp/pr\
operties/driftSteps/minimum",keyword:"minimum",params:{bounds:[0,20]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}}if(r.maxAttempts!==void 0){let s=r.
maxAttempts;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+"/totp/maxAttempts",schemaPath:"#/properties/totp/properties/maxAtte\
mpts/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let o={
instancePath:n+"/totp/maxAttempts",schemaPath:"#/properties/totp/properties/maxAttempts/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===
null?e=[o]:e.push(o),i++}}if(r.secondFactor!==void 0){let s=r.secondFactor;if(typeof s!="string"){let o={instancePath:n+"/totp/secondFactor",schemaPath:"#/prope\
rties/totp/properties/secondFactor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}if(!(s==="disabled"||s==="\
optional"||s==="mandatory")){let o={instancePath:n+"/totp/secondFactor",schemaPath:"#/properties/totp/properties/secondFactor/enum",keyword:"enum",params:{allowedValues:er.
properties.totp.properties.secondFactor.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),i++}}}else{let s={instancePath:n+"/\
totp",schemaPath:"#/properties/totp/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.deletion!==void 0){
let r=t.deletion;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.graceSeconds!==void 0){let s=r.graceSeconds;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(
s)){let o={instancePath:n+"/deletion/graceSeconds",schemaPath:"#/properties/deletion/properties/graceSeconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/deletion/graceSeconds",schemaPath:"#/properties/deletion/properties/graceSeconds/type",
keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),i++}}}else{let s={instancePath:n+"/deletion",schemaPath:"#/properties/d\
eletion/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.rateLimit!==void 0){let r=t.rateLimit;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.requests!==void 0){let s=r.requests;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+"/rateLimi\
t/requests",schemaPath:"#/properties/rateLimit/properties/requests/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(
o),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let o={instancePath:n+"/rateLimit/requests",schemaPath:"#/properties/rateLimit/properties/requests/m\
inimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}if(r.windowSeconds!==void 0){let s=r.windowSeconds;if(typeof s==
"number"&&isFinite(s)){if(s<0||isNaN(s)){let o={instancePath:n+"/rateLimit/windowSeconds",schemaPath:"#/properties/rateLimit/properties/windowSeconds/minimum",keyword:"\
minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/rateLimit/windowSeconds",schemaPath:"#/propertie\
s/rateLimit/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),i++}}}else{let s={instancePath:n+
"/rateLimit",schemaPath:"#/properties/rateLimit/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.enumerationSafe!==
void 0&&typeof t.enumerationSafe!="boolean"){let r={instancePath:n+"/enumerationSafe",schemaPath:"#/properties/enumerationSafe/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.age!==void 0){let r=t.age;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.minimumYears!==
void 0){let s=r.minimumYears;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+"/age/minimumYears",schemaPath:"#/properties/age/pr\
operties/minimumYears/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}if(typeof s=="number"&&isFinite(s)&&(s<
0||isNaN(s))){let o={instancePath:n+"/age/minimumYears",schemaPath:"#/properties/age/properties/minimumYears/minimum",keyword:"minimum",params:{bounds:[0]},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),i++}}if(r.maximumYears!==void 0){let s=r.maximumYears;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+
"/age/maximumYears",schemaPath:"#/properties/age/properties/maximumYears/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:
e.push(o),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let o={instancePath:n+"/age/maximumYears",schemaPath:"#/properties/age/properties/maximumYear\
s/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}}else{let s={instancePath:n+"/age",schemaPath:"#/properti\
es/age/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.autoApproveProofing!==void 0&&typeof t.autoApproveProofing!=
"boolean"){let r={instancePath:n+"/autoApproveProofing",schemaPath:"#/properties/autoApproveProofing/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"};e===null?e=[r]:e.push(r),i++}if(t.magicRecipients!==void 0&&typeof t.magicRecipients!="boolean"){let r={instancePath:n+"/magicRecipients",schemaPath:"\
#/properties/magicRecipients/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return G.errors=e,i===0}G.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ar(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Ar.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.effective===void 0){let r={instancePath:n,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"effective"},message:"must have required property 'effective'"};e===null?e=[r]:e.push(r),i++}if(t.overrides===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"overrides"},message:"must have required property 'overrides'"};e===null?
e=[r]:e.push(r),i++}for(let r in t)if(!(r==="effective"||r==="overrides")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}t.effective!==void 0&&(oe(t.effective,{instancePath:n+
"/effective",parentData:t,parentDataProperty:"effective",rootData:d,dynamicAnchors:f})||(e=e===null?oe.errors:e.concat(oe.errors),i=e.length)),t.overrides!==void 0&&
(G(t.overrides,{instancePath:n+"/overrides",parentData:t,parentDataProperty:"overrides",rootData:d,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),i=
e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ar.
errors=e,i===0}Ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ct=G,ht=jr;var zs={type:"object",additionalProperties:!1,required:["id","effect"],properties:{id:{type:"string"},effect:{type:"string",enum:["latency","error","account-loc\
ked","account-blocked","rate-limited","connection-dropped","body-truncated","body-malformed","message-lost","message-late","webhook-lost","webhook-late","webhoo\
k-failed","code-expired","code-wrong"]},api:{type:"string",maxLength:100},tenant:{type:"string",maxLength:100},surface:{type:"string",maxLength:100},operation:{
type:"string",maxLength:100},recipient:{type:"string",minLength:1,maxLength:320},account:{type:"string",minLength:1,maxLength:100},milliseconds:{type:"integer",
minimum:0,maximum:6e5},toMilliseconds:{type:"integer",minimum:0,maximum:6e5},status:{type:"integer",minimum:400,maximum:599},code:{type:"string",minLength:1,maxLength:100},
retryAfterSeconds:{type:"integer",minimum:1,maximum:86400},served:{type:"boolean"},delaySeconds:{type:"integer",minimum:1,maximum:31536e3},times:{type:"integer",
minimum:1,maximum:1e6},probability:{type:"number",minimum:0,maximum:1}},$id:"Fault"};function H(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,
dynamicAnchors:f={}}={}){let e=null,i=0,a=H.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};
e===null?e=[r]:e.push(r),i++}if(t.effect===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"effect"},message:"m\
ust have required property 'effect'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!x.call(zs.properties,r)){let s={instancePath:n,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0&&
typeof t.id!="string"){let r={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),i++}if(t.effect!==void 0){let r=t.effect;if(typeof r!="string"){let s={instancePath:n+"/effect",schemaPath:"#/properties/effect/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="latency"||r==="error"||r==="account-locked"||r==="account-blocked"||r===
"rate-limited"||r==="connection-dropped"||r==="body-truncated"||r==="body-malformed"||r==="message-lost"||r==="message-late"||r==="webhook-lost"||r==="webhook-l\
ate"||r==="webhook-failed"||r==="code-expired"||r==="code-wrong")){let s={instancePath:n+"/effect",schemaPath:"#/properties/effect/enum",keyword:"enum",params:{
allowedValues:zs.properties.effect.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.api!==void 0){let r=t.api;if(typeof r==
"string"){if(P(r)>100){let s={instancePath:n+"/api",schemaPath:"#/properties/api/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have m\
ore than 100 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.tenant!==void 0){let r=t.tenant;if(typeof r=="string"){if(P(r)>100){let s={instancePath:n+"/tenant",
schemaPath:"#/properties/tenant/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),
i++}}else{let s={instancePath:n+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),i++}}if(t.surface!==void 0){let r=t.surface;if(typeof r=="string"){if(P(r)>100){let s={instancePath:n+"/surface",schemaPath:"#/properties/surface/maxLen\
gth",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/su\
rface",schemaPath:"#/properties/surface/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.operation!==void 0){
let r=t.operation;if(typeof r=="string"){if(P(r)>100){let s={instancePath:n+"/operation",schemaPath:"#/properties/operation/maxLength",keyword:"maxLength",params:{
bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/operation",schemaPath:"#/properties\
/operation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.recipient!==void 0){let r=t.recipient;if(typeof r==
"string"){if(P(r)>320){let s={instancePath:n+"/recipient",schemaPath:"#/properties/recipient/maxLength",keyword:"maxLength",params:{bounds:[1,320]},message:"mus\
t NOT have more than 320 characters"};e===null?e=[s]:e.push(s),i++}if(P(r)<1){let s={instancePath:n+"/recipient",schemaPath:"#/properties/recipient/minLength",keyword:"\
minLength",params:{bounds:[1,320]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/recipient",schemaPath:"\
#/properties/recipient/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.account!==void 0){let r=t.account;
if(typeof r=="string"){if(P(r)>100){let s={instancePath:n+"/account",schemaPath:"#/properties/account/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"\
must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(P(r)<1){let s={instancePath:n+"/account",schemaPath:"#/properties/account/minLength",keyword:"\
minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/account",schemaPath:"\
#/properties/account/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.milliseconds!==void 0){let r=t.milliseconds;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/milliseconds",schemaPath:"#/properties/milliseconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)){if(r>6e5||isNaN(r)){let s={instancePath:n+"/millisec\
onds",schemaPath:"#/properties/milliseconds/maximum",keyword:"maximum",params:{bounds:[0,6e5]},message:"must be <= 600000"};e===null?e=[s]:e.push(s),i++}if(r<0||
isNaN(r)){let s={instancePath:n+"/milliseconds",schemaPath:"#/properties/milliseconds/minimum",keyword:"minimum",params:{bounds:[0,6e5]},message:"must be >= 0"};
e===null?e=[s]:e.push(s),i++}}}if(t.toMilliseconds!==void 0){let r=t.toMilliseconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/toMilliseconds",schemaPath:"#/properties/toMilliseconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r==
"number"&&isFinite(r)){if(r>6e5||isNaN(r)){let s={instancePath:n+"/toMilliseconds",schemaPath:"#/properties/toMilliseconds/maximum",keyword:"maximum",params:{bounds:[
0,6e5]},message:"must be <= 600000"};e===null?e=[s]:e.push(s),i++}if(r<0||isNaN(r)){let s={instancePath:n+"/toMilliseconds",schemaPath:"#/properties/toMilliseco\
nds/minimum",keyword:"minimum",params:{bounds:[0,6e5]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}}if(t.status!==void 0){let r=t.status;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)){if(r>599||isNaN(r)){let s={instancePath:n+"/status",schemaPath:"#/properties/\
status/maximum",keyword:"maximum",params:{bounds:[400,599]},message:"must be <= 599"};e===null?e=[s]:e.push(s),i++}if(r<400||isNaN(r)){let s={instancePath:n+"/s\
tatus",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{bounds:[400,599]},message:"must be >= 400"};e===null?e=[s]:e.push(s),i++}}}if(t.code!==
void 0){let r=t.code;if(typeof r=="string"){if(P(r)>100){let s={instancePath:n+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{bounds:[
1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(P(r)<1){let s={instancePath:n+"/code",schemaPath:"#/properties/code/mi\
nLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"\
/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.retryAfterSeconds!==
void 0){let r=t.retryAfterSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/retryAfterSeconds",schemaPath:"#/properties/\
retryAfterSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)){if(r>
86400||isNaN(r)){let s={instancePath:n+"/retryAfterSeconds",schemaPath:"#/properties/retryAfterSeconds/maximum",keyword:"maximum",params:{bounds:[1,86400]},message:"\
must be <= 86400"};e===null?e=[s]:e.push(s),i++}if(r<1||isNaN(r)){let s={instancePath:n+"/retryAfterSeconds",schemaPath:"#/properties/retryAfterSeconds/minimum",
keyword:"minimum",params:{bounds:[1,86400]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}}if(t.served!==void 0&&typeof t.served!="boolean"){let r={instancePath:n+
"/served",schemaPath:"#/properties/served/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.delaySeconds!==
void 0){let r=t.delaySeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/delaySeconds",schemaPath:"#/properties/delaySecon\
ds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)){if(r>31536e3||isNaN(
r)){let s={instancePath:n+"/delaySeconds",schemaPath:"#/properties/delaySeconds/maximum",keyword:"maximum",params:{bounds:[1,31536e3]},message:"must be <= 31536\
000"};e===null?e=[s]:e.push(s),i++}if(r<1||isNaN(r)){let s={instancePath:n+"/delaySeconds",schemaPath:"#/properties/delaySeconds/minimum",keyword:"minimum",params:{
bounds:[1,31536e3]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}}if(t.times!==void 0){let r=t.times;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let s={instancePath:n+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(
s),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e6||isNaN(r)){let s={instancePath:n+"/times",schemaPath:"#/properties/times/maximum",keyword:"maximum",params:{
bounds:[1,1e6]},message:"must be <= 1000000"};e===null?e=[s]:e.push(s),i++}if(r<1||isNaN(r)){let s={instancePath:n+"/times",schemaPath:"#/properties/times/minim\
um",keyword:"minimum",params:{bounds:[1,1e6]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}}if(t.probability!==void 0){let r=t.probability;if(typeof r==
"number"&&isFinite(r)){if(r>1||isNaN(r)){let s={instancePath:n+"/probability",schemaPath:"#/properties/probability/maximum",keyword:"maximum",params:{bounds:[0,
1]},message:"must be <= 1"};e===null?e=[s]:e.push(s),i++}if(r<0||isNaN(r)){let s={instancePath:n+"/probability",schemaPath:"#/properties/probability/minimum",keyword:"\
minimum",params:{bounds:[0,1]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/probability",schemaPath:"#/properties/probabil\
ity/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return H.errors=e,i===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function jr(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=jr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.faults===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"faults"},message:"must have required property 'faults'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="faults"){let s={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[s]:e.push(s),i++}if(t.faults!==void 0){let r=t.faults;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)H(r[o],{instancePath:n+"/faults/"+o,parentData:r,
parentDataProperty:o,rootData:d,dynamicAnchors:f})||(e=e===null?H.errors:e.concat(H.errors),i=e.length)}else{let s={instancePath:n+"/faults",schemaPath:"#/prope\
rties/faults/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return jr.errors=e,i===0}jr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var gt=Nr,Rs={type:"object",additionalProperties:!1,required:["effect"],properties:{effect:{type:"string",enum:["latency","error","account-locked","account-bloc\
ked","rate-limited","connection-dropped","body-truncated","body-malformed","message-lost","message-late","webhook-lost","webhook-late","webhook-failed","code-ex\
pired","code-wrong"]},api:{type:"string",maxLength:100},tenant:{type:"string",maxLength:100},surface:{type:"string",maxLength:100},operation:{type:"string",maxLength:100},
recipient:{type:"string",minLength:1,maxLength:320},account:{type:"string",minLength:1,maxLength:100},milliseconds:{type:"integer",minimum:0,maximum:6e5},toMilliseconds:{
type:"integer",minimum:0,maximum:6e5},status:{type:"integer",minimum:400,maximum:599},code:{type:"string",minLength:1,maxLength:100},retryAfterSeconds:{type:"in\
teger",minimum:1,maximum:86400},served:{type:"boolean"},delaySeconds:{type:"integer",minimum:1,maximum:31536e3},times:{type:"integer",minimum:1,maximum:1e6},probability:{
type:"number",minimum:0,maximum:1}},$id:"AddFaultRequest"};function Nr(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){
let e=null,i=0,a=Nr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.effect===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"effect"},message:"must have required property 'effect'"};e===null?e=[r]:
e.push(r),i++}for(let r in t)if(!x.call(Rs.properties,r)){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.effect!==void 0){let r=t.effect;if(typeof r!="string"){let s={instancePath:n+"/\
effect",schemaPath:"#/properties/effect/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="latency"||r===
"error"||r==="account-locked"||r==="account-blocked"||r==="rate-limited"||r==="connection-dropped"||r==="body-truncated"||r==="body-malformed"||r==="message-los\
t"||r==="message-late"||r==="webhook-lost"||r==="webhook-late"||r==="webhook-failed"||r==="code-expired"||r==="code-wrong")){let s={instancePath:n+"/effect",schemaPath:"\
#/properties/effect/enum",keyword:"enum",params:{allowedValues:Rs.properties.effect.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.
push(s),i++}}if(t.api!==void 0){let r=t.api;if(typeof r=="string"){if(P(r)>100){let s={instancePath:n+"/api",schemaPath:"#/properties/api/maxLength",keyword:"ma\
xLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/api",schemaPath:"#\
/properties/api/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.tenant!==void 0){let r=t.tenant;if(typeof r==
"string"){if(P(r)>100){let s={instancePath:n+"/tenant",schemaPath:"#/properties/tenant/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT \
have more than 100 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.surface!==void 0){let r=t.surface;if(typeof r=="string"){if(P(r)>100){let s={instancePath:n+
"/surface",schemaPath:"#/properties/surface/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=
[s]:e.push(s),i++}}else{let s={instancePath:n+"/surface",schemaPath:"#/properties/surface/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),i++}}if(t.operation!==void 0){let r=t.operation;if(typeof r=="string"){if(P(r)>100){let s={instancePath:n+"/operation",schemaPath:"#/pr\
operties/operation/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:n+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}
if(t.recipient!==void 0){let r=t.recipient;if(typeof r=="string"){if(P(r)>320){let s={instancePath:n+"/recipient",schemaPath:"#/properties/recipient/maxLength",
keyword:"maxLength",params:{bounds:[1,320]},message:"must NOT have more than 320 characters"};e===null?e=[s]:e.push(s),i++}if(P(r)<1){let s={instancePath:n+"/re\
cipient",schemaPath:"#/properties/recipient/minLength",keyword:"minLength",params:{bounds:[1,320]},message:"must NOT have fewer than 1 characters"};e===null?e=[
s]:e.push(s),i++}}else{let s={instancePath:n+"/recipient",schemaPath:"#/properties/recipient/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),i++}}if(t.account!==void 0){let r=t.account;if(typeof r=="string"){if(P(r)>100){let s={instancePath:n+"/account",schemaPath:"#/properti\
es/account/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(P(r)<1){let s={
instancePath:n+"/account",schemaPath:"#/properties/account/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};
e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[s]:e.push(s),i++}}if(t.milliseconds!==void 0){let r=t.milliseconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/milliseconds",schemaPath:"#/properties/milliseconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r==
"number"&&isFinite(r)){if(r>6e5||isNaN(r)){let s={instancePath:n+"/milliseconds",schemaPath:"#/properties/milliseconds/maximum",keyword:"maximum",params:{bounds:[
0,6e5]},message:"must be <= 600000"};e===null?e=[s]:e.push(s),i++}if(r<0||isNaN(r)){let s={instancePath:n+"/milliseconds",schemaPath:"#/properties/milliseconds/\
minimum",keyword:"minimum",params:{bounds:[0,6e5]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}}if(t.toMilliseconds!==void 0){let r=t.toMilliseconds;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/toMilliseconds",schemaPath:"#/properties/toMilliseconds/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)){if(r>6e5||isNaN(r)){let s={instancePath:n+"/toMilliseconds",
schemaPath:"#/properties/toMilliseconds/maximum",keyword:"maximum",params:{bounds:[0,6e5]},message:"must be <= 600000"};e===null?e=[s]:e.push(s),i++}if(r<0||isNaN(
r)){let s={instancePath:n+"/toMilliseconds",schemaPath:"#/properties/toMilliseconds/minimum",keyword:"minimum",params:{bounds:[0,6e5]},message:"must be >= 0"};e===
null?e=[s]:e.push(s),i++}}}if(t.status!==void 0){let r=t.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)){if(r>
599||isNaN(r)){let s={instancePath:n+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{bounds:[400,599]},message:"must be <= 599"};e===
null?e=[s]:e.push(s),i++}if(r<400||isNaN(r)){let s={instancePath:n+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{bounds:[400,599]},
message:"must be >= 400"};e===null?e=[s]:e.push(s),i++}}}if(t.code!==void 0){let r=t.code;if(typeof r=="string"){if(P(r)>100){let s={instancePath:n+"/code",schemaPath:"\
#/properties/code/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(P(r)<
1){let s={instancePath:n+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 charac\
ters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[s]:e.push(s),i++}}if(t.retryAfterSeconds!==void 0){let r=t.retryAfterSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={
instancePath:n+"/retryAfterSeconds",schemaPath:"#/properties/retryAfterSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)){if(r>86400||isNaN(r)){let s={instancePath:n+"/retryAfterSeconds",schemaPath:"#/properties/retryAfterSeco\
nds/maximum",keyword:"maximum",params:{bounds:[1,86400]},message:"must be <= 86400"};e===null?e=[s]:e.push(s),i++}if(r<1||isNaN(r)){let s={instancePath:n+"/retr\
yAfterSeconds",schemaPath:"#/properties/retryAfterSeconds/minimum",keyword:"minimum",params:{bounds:[1,86400]},message:"must be >= 1"};e===null?e=[s]:e.push(s),
i++}}}if(t.served!==void 0&&typeof t.served!="boolean"){let r={instancePath:n+"/served",schemaPath:"#/properties/served/type",keyword:"type",params:{type:"boole\
an"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.delaySeconds!==void 0){let r=t.delaySeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let s={instancePath:n+"/delaySeconds",schemaPath:"#/properties/delaySeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)){if(r>31536e3||isNaN(r)){let s={instancePath:n+"/delaySeconds",schemaPath:"#/properties/delaySeconds/maxi\
mum",keyword:"maximum",params:{bounds:[1,31536e3]},message:"must be <= 31536000"};e===null?e=[s]:e.push(s),i++}if(r<1||isNaN(r)){let s={instancePath:n+"/delaySe\
conds",schemaPath:"#/properties/delaySeconds/minimum",keyword:"minimum",params:{bounds:[1,31536e3]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}}if(t.
times!==void 0){let r=t.times;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/times",schemaPath:"#/properties/times/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e6||isNaN(r)){let s={instancePath:n+
"/times",schemaPath:"#/properties/times/maximum",keyword:"maximum",params:{bounds:[1,1e6]},message:"must be <= 1000000"};e===null?e=[s]:e.push(s),i++}if(r<1||isNaN(
r)){let s={instancePath:n+"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{bounds:[1,1e6]},message:"must be >= 1"};e===null?e=[s]:e.push(
s),i++}}}if(t.probability!==void 0){let r=t.probability;if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r)){let s={instancePath:n+"/probability",schemaPath:"#\
/properties/probability/maximum",keyword:"maximum",params:{bounds:[0,1]},message:"must be <= 1"};e===null?e=[s]:e.push(s),i++}if(r<0||isNaN(r)){let s={instancePath:n+
"/probability",schemaPath:"#/properties/probability/minimum",keyword:"minimum",params:{bounds:[0,1]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:n+"/probability",schemaPath:"#/properties/probability/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.
push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Nr.
errors=e,i===0}Nr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bt=H,Pt=xr,Vs={type:"object",additionalProperties:!1,required:["subject"],properties:{
provider:{type:"string",minLength:1,maxLength:100},subject:{type:"string",minLength:1,maxLength:255},email:{type:"string",format:"email",maxLength:254},emailVerified:{
type:"boolean"},givenName:{type:"string",maxLength:200},familyName:{type:"string",maxLength:200},audience:{type:"string",minLength:1,maxLength:255},expiresInSeconds:{
type:"integer",minimum:1,maximum:31536e3},state:{type:"string",enum:["valid","expired","revoked"]}},$id:"ProviderTokenRequest"},hi=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i;
function xr(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=xr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.subject===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"subject"},message:"must have required property 'subject'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!x.call(Vs.properties,
r)){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[s]:e.push(s),i++}if(t.provider!==void 0){let r=t.provider;if(typeof r=="string"){if(P(r)>100){let s={instancePath:n+"/provider",schemaPath:"\
#/properties/provider/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(P(
r)<1){let s={instancePath:n+"/provider",schemaPath:"#/properties/provider/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.subject!==void 0){let r=t.subject;if(typeof r=="string"){if(P(r)>255){let s={instancePath:n+"/\
subject",schemaPath:"#/properties/subject/maxLength",keyword:"maxLength",params:{bounds:[1,255]},message:"must NOT have more than 255 characters"};e===null?e=[s]:
e.push(s),i++}if(P(r)<1){let s={instancePath:n+"/subject",schemaPath:"#/properties/subject/minLength",keyword:"minLength",params:{bounds:[1,255]},message:"must \
NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.email!==void 0){let r=t.email;if(typeof r=="string"){if(P(r)>254){let s={instancePath:n+
"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 characters"};e===null?e=[s]:
e.push(s),i++}if(!hi.test(r)){let s={instancePath:n+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match\
 format "email"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(t.emailVerified!==void 0&&typeof t.emailVerified!="boolean"){let r={instancePath:n+"/emailVerified",schemaPath:"\
#/properties/emailVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.givenName!==void 0){let r=t.
givenName;if(typeof r=="string"){if(P(r)>200){let s={instancePath:n+"/givenName",schemaPath:"#/properties/givenName/maxLength",keyword:"maxLength",params:{bounds:[
0,200]},message:"must NOT have more than 200 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/givenName",schemaPath:"#/properties/givenNa\
me/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.familyName!==void 0){let r=t.familyName;if(typeof r==
"string"){if(P(r)>200){let s={instancePath:n+"/familyName",schemaPath:"#/properties/familyName/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"m\
ust NOT have more than 200 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/familyName",schemaPath:"#/properties/familyName/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.audience!==void 0){let r=t.audience;if(typeof r=="string"){if(P(r)>255){
let s={instancePath:n+"/audience",schemaPath:"#/properties/audience/maxLength",keyword:"maxLength",params:{bounds:[1,255]},message:"must NOT have more than 255 \
characters"};e===null?e=[s]:e.push(s),i++}if(P(r)<1){let s={instancePath:n+"/audience",schemaPath:"#/properties/audience/minLength",keyword:"minLength",params:{
bounds:[1,255]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/audience",schemaPath:"#/properties/a\
udience/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.expiresInSeconds!==void 0){let r=t.expiresInSeconds;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/expiresInSeconds",schemaPath:"#/properties/expiresInSeconds/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)){if(r>31536e3||isNaN(r)){let s={instancePath:n+
"/expiresInSeconds",schemaPath:"#/properties/expiresInSeconds/maximum",keyword:"maximum",params:{bounds:[1,31536e3]},message:"must be <= 31536000"};e===null?e=[
s]:e.push(s),i++}if(r<1||isNaN(r)){let s={instancePath:n+"/expiresInSeconds",schemaPath:"#/properties/expiresInSeconds/minimum",keyword:"minimum",params:{bounds:[
1,31536e3]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}}if(t.state!==void 0){let r=t.state;if(typeof r!="string"){let s={instancePath:n+"/state",schemaPath:"\
#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="valid"||r==="expired"||r==="revo\
ked")){let s={instancePath:n+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Vs.properties.state.enum},message:"must be equal\
 to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),i++}return xr.errors=e,i===0}xr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kt=Sr;function Sr(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Sr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.token===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[r]:e.push(r),i++}if(t.issuer===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"issuer"},message:"must have required property 'issuer'"};e===null?e=[r]:e.push(r),i++}if(t.audience===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"audience"},message:"must have required property 'audience'"};e===
null?e=[r]:e.push(r),i++}if(t.expiresAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expiresAt"},message:"\
must have required property 'expiresAt'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="token"||r==="issuer"||r==="audience"||r==="expiresAt")){let s={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.token!==void 0&&typeof t.token!="string"){let r={instancePath:n+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.issuer!==void 0){let r=t.issuer;if(typeof r=="string"){if(!Hs.test(r)){let s={instancePath:n+"/\
issuer",schemaPath:"#/properties/issuer/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:n+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.
audience!==void 0&&typeof t.audience!="string"){let r={instancePath:n+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.expiresAt!==void 0){let r=t.expiresAt;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+"/expir\
esAt",schemaPath:"#/properties/expiresAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),
i++}}else{let s={instancePath:n+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return Sr.errors=e,i===0}Sr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ls=Ir;function Ir(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Ir.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.keys===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"keys"},message:"must have required property 'keys'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="keys"){let s={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.keys!==void 0){let r=t.keys;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++){let p=r[o];if(p&&typeof p=="object"&&!Array.isArray(p)){for(let l in p)
if(typeof p[l]!="string"){let u={instancePath:n+"/keys/"+o+"/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/keys/items/additionalProperties\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}}else{let l={instancePath:n+"/keys/"+o,schemaPath:"#/propert\
ies/keys/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),i++}}}else{let s={instancePath:n+"/keys",schemaPath:"\
#/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ir.errors=e,i===0}Ir.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var wt=Dr;var gi={type:"object",additionalProperties:!1,required:["sequence","traceId","at","durationMs","api","request","response"],properties:{sequence:{type:"integer",
minimum:1},traceId:{$ref:"TraceId"},at:{type:"string",format:"date-time"},durationMs:{type:"number",minimum:0},api:{type:"string"},tenant:{type:"string"},operationId:{
type:"string"},template:{type:"string"},request:{type:"object",additionalProperties:!1,required:["method","path","query","headers","bodyBytes"],properties:{method:{
type:"string"},path:{type:"string"},query:{type:"string"},headers:{type:"object",additionalProperties:{oneOf:[{type:"string"},{type:"array",items:{type:"string"}}]}},
body:{},bodyBytes:{type:"integer",minimum:0}}},response:{type:"object",additionalProperties:!1,required:["status","headers","bodyBytes"],properties:{status:{type:"\
integer"},headers:{type:"object",additionalProperties:{oneOf:[{type:"string"},{type:"array",items:{type:"string"}}]}},body:{},bodyBytes:{type:"integer",minimum:0}}},
subject:{type:"string"},refusal:{type:"object",additionalProperties:!1,required:["code","data"],properties:{code:{type:"string"},data:{type:"object",additionalProperties:!0}}},
faults:{type:"array",items:{type:"object",additionalProperties:!1,required:["fault","effect"],properties:{fault:{type:"string"},effect:{type:"string"}}}},hint:{
type:"string"}},$id:"JournalEntry"};function J(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=J.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.sequence===void 0){let o={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"sequence"},message:"must have required property 'sequence'"};e===null?e=[o]:e.push(o),i++}if(t.traceId===
void 0){let o={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"traceId"},message:"must have required property 'traceId'"};e===
null?e=[o]:e.push(o),i++}if(t.at===void 0){let o={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"},message:"must have req\
uired property 'at'"};e===null?e=[o]:e.push(o),i++}if(t.durationMs===void 0){let o={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
durationMs"},message:"must have required property 'durationMs'"};e===null?e=[o]:e.push(o),i++}if(t.api===void 0){let o={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"api"},message:"must have required property 'api'"};e===null?e=[o]:e.push(o),i++}if(t.request===void 0){let o={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"request"},message:"must have required property 'request'"};e===null?e=[o]:e.push(o),i++}if(t.
response===void 0){let o={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"response"},message:"must have required property 're\
sponse'"};e===null?e=[o]:e.push(o),i++}for(let o in t)if(!x.call(gi.properties,o)){let p={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(t.sequence!==void 0){let o=t.sequence;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p={instancePath:n+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[p]:e.push(p),i++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){let p={instancePath:n+"/sequence",schemaPath:"#/properties/s\
equence/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[p]:e.push(p),i++}}if(t.traceId!==void 0&&(D(t.traceId,{instancePath:n+
"/traceId",parentData:t,parentDataProperty:"traceId",rootData:d,dynamicAnchors:f})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)),t.at!==void 0){let o=t.
at;if(typeof o=="string"){if(!k(o)){let p={instancePath:n+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"date-time"},message:'must m\
atch format "date-time"'};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:n+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(t.durationMs!==void 0){let o=t.durationMs;if(typeof o=="number"&&isFinite(o)){if(o<0||isNaN(o)){let p={
instancePath:n+"/durationMs",schemaPath:"#/properties/durationMs/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[p]:e.push(p),
i++}}else{let p={instancePath:n+"/durationMs",schemaPath:"#/properties/durationMs/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?
e=[p]:e.push(p),i++}}if(t.api!==void 0&&typeof t.api!="string"){let o={instancePath:n+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[o]:e.push(o),i++}if(t.tenant!==void 0&&typeof t.tenant!="string"){let o={instancePath:n+"/tenant",schemaPath:"#/prop\
erties/tenant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}if(t.operationId!==void 0&&typeof t.operationId!=
"string"){let o={instancePath:n+"/operationId",schemaPath:"#/properties/operationId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),i++}if(t.template!==void 0&&typeof t.template!="string"){let o={instancePath:n+"/template",schemaPath:"#/properties/template/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}if(t.request!==void 0){let o=t.request;if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.method===void 0){let p={instancePath:n+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty:"method"},message:"\
must have required property 'method'"};e===null?e=[p]:e.push(p),i++}if(o.path===void 0){let p={instancePath:n+"/request",schemaPath:"#/properties/request/requir\
ed",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[p]:e.push(p),i++}if(o.query===void 0){let p={instancePath:n+
"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty:"query"},message:"must have required property 'query'"};e===null?
e=[p]:e.push(p),i++}if(o.headers===void 0){let p={instancePath:n+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty:"\
headers"},message:"must have required property 'headers'"};e===null?e=[p]:e.push(p),i++}if(o.bodyBytes===void 0){let p={instancePath:n+"/request",schemaPath:"#/\
properties/request/required",keyword:"required",params:{missingProperty:"bodyBytes"},message:"must have required property 'bodyBytes'"};e===null?e=[p]:e.push(p),
i++}for(let p in o)if(!(p==="method"||p==="path"||p==="query"||p==="headers"||p==="body"||p==="bodyBytes")){let l={instancePath:n+"/request",schemaPath:"#/prope\
rties/request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[l]:e.
push(l),i++}if(o.method!==void 0&&typeof o.method!="string"){let p={instancePath:n+"/request/method",schemaPath:"#/properties/request/properties/method/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}if(o.path!==void 0&&typeof o.path!="string"){let p={instancePath:n+"/request\
/path",schemaPath:"#/properties/request/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}if(o.
query!==void 0&&typeof o.query!="string"){let p={instancePath:n+"/request/query",schemaPath:"#/properties/request/properties/query/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}if(o.headers!==void 0){let p=o.headers;if(p&&typeof p=="object"&&!Array.isArray(p))for(let l in p){
let u=p[l],g=i,b=!1,w=null,N=i;if(typeof u!="string"){let S={instancePath:n+"/request/headers/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/request/properties/headers/additionalProperties/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[S]:e.push(S),i++}var r=N===
i;r&&(b=!0,w=0);let se=i;if(Array.isArray(u)){let S=u.length;for(let C=0;C<S;C++)if(typeof u[C]!="string"){let We={instancePath:n+"/request/headers/"+l.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+C,schemaPath:"#/properties/request/properties/headers/additionalProperties/oneOf/1/items/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[We]:e.push(We),i++}}else{let S={instancePath:n+"/request/headers/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/request/properties/headers/additionalProperties/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[S]:e.push(S),
i++}var r=se===i;if(r&&b?(b=!1,w=[w,1]):r&&(b=!0,w=1),b)i=g,e!==null&&(g?e.length=g:e=null);else{let S={instancePath:n+"/request/headers/"+l.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/request/properties/headers/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas:w},message:"must matc\
h exactly one schema in oneOf"};e===null?e=[S]:e.push(S),i++}}else{let l={instancePath:n+"/request/headers",schemaPath:"#/properties/request/properties/headers/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),i++}}if(o.bodyBytes!==void 0){let p=o.bodyBytes;if(!(typeof p=="n\
umber"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let l={instancePath:n+"/request/bodyBytes",schemaPath:"#/properties/request/properties/bodyBytes/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let l={instancePath:n+"/request/bod\
yBytes",schemaPath:"#/properties/request/properties/bodyBytes/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[l]:e.push(l),i++}}}else{
let p={instancePath:n+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),
i++}}if(t.response!==void 0){let o=t.response;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.status===void 0){let p={instancePath:n+"/response",schemaPath:"#\
/properties/response/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[p]:e.push(p),i++}
if(o.headers===void 0){let p={instancePath:n+"/response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty:"headers"},message:"\
must have required property 'headers'"};e===null?e=[p]:e.push(p),i++}if(o.bodyBytes===void 0){let p={instancePath:n+"/response",schemaPath:"#/properties/respons\
e/required",keyword:"required",params:{missingProperty:"bodyBytes"},message:"must have required property 'bodyBytes'"};e===null?e=[p]:e.push(p),i++}for(let p in o)
if(!(p==="status"||p==="headers"||p==="body"||p==="bodyBytes")){let l={instancePath:n+"/response",schemaPath:"#/properties/response/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(o.status!==void 0){let p=o.status;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let l={instancePath:n+"/response/status",schemaPath:"#/properties/response/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),i++}}if(o.headers!==void 0){let p=o.headers;if(p&&typeof p=="object"&&!Array.isArray(
p))for(let l in p){let u=p[l],g=i,b=!1,w=null,N=i;if(typeof u!="string"){let S={instancePath:n+"/response/headers/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/response/properties/headers/additionalProperties/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[S]:e.push(
S),i++}var s=N===i;s&&(b=!0,w=0);let se=i;if(Array.isArray(u)){let S=u.length;for(let C=0;C<S;C++)if(typeof u[C]!="string"){let We={instancePath:n+"/response/he\
aders/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+C,schemaPath:"#/properties/response/properties/headers/additionalProperties/oneOf/1/items/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[We]:e.push(We),i++}}else{let S={instancePath:n+"/response/headers/"+l.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/response/properties/headers/additionalProperties/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[S]:e.push(S),i++}var s=se===i;if(s&&b?(b=!1,w=[w,1]):s&&(b=!0,w=1),b)i=g,e!==null&&(g?e.length=g:e=null);else{let S={instancePath:n+"/response/heade\
rs/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/response/properties/headers/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas:w},
message:"must match exactly one schema in oneOf"};e===null?e=[S]:e.push(S),i++}}else{let l={instancePath:n+"/response/headers",schemaPath:"#/properties/response\
/properties/headers/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),i++}}if(o.bodyBytes!==void 0){let p=o.bodyBytes;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let l={instancePath:n+"/response/bodyBytes",schemaPath:"#/properties/response/properties/bodyBytes/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let l={instancePath:n+
"/response/bodyBytes",schemaPath:"#/properties/response/properties/bodyBytes/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[
l]:e.push(l),i++}}}else{let p={instancePath:n+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[p]:e.push(p),i++}}if(t.subject!==void 0&&typeof t.subject!="string"){let o={instancePath:n+"/subject",schemaPath:"#/properties/subject/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}if(t.refusal!==void 0){let o=t.refusal;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.code===void 0){let p={instancePath:n+"/refusal",schemaPath:"#/properties/refusal/required",keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[p]:e.push(p),i++}if(o.data===void 0){let p={instancePath:n+"/refusal",schemaPath:"#/properties/refusal/required",
keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[p]:e.push(p),i++}for(let p in o)if(!(p==="code"||p===
"data")){let l={instancePath:n+"/refusal",schemaPath:"#/properties/refusal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(o.code!==void 0&&typeof o.code!="string"){let p={instancePath:n+"/refusal/code",schemaPath:"\
#/properties/refusal/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}if(o.data!==void 0){let p=o.
data;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let l={instancePath:n+"/refusal/data",schemaPath:"#/properties/refusal/properties/data/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),i++}}}else{let p={instancePath:n+"/refusal",schemaPath:"#/properties/refusal/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}if(t.faults!==void 0){let o=t.faults;if(Array.isArray(o)){let p=o.length;for(let l=0;l<
p;l++){let u=o[l];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.fault===void 0){let g={instancePath:n+"/faults/"+l,schemaPath:"#/properties/faults/items/req\
uired",keyword:"required",params:{missingProperty:"fault"},message:"must have required property 'fault'"};e===null?e=[g]:e.push(g),i++}if(u.effect===void 0){let g={
instancePath:n+"/faults/"+l,schemaPath:"#/properties/faults/items/required",keyword:"required",params:{missingProperty:"effect"},message:"must have required pro\
perty 'effect'"};e===null?e=[g]:e.push(g),i++}for(let g in u)if(!(g==="fault"||g==="effect")){let b={instancePath:n+"/faults/"+l,schemaPath:"#/properties/faults\
/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};e===null?e=[b]:e.push(b),
i++}if(u.fault!==void 0&&typeof u.fault!="string"){let g={instancePath:n+"/faults/"+l+"/fault",schemaPath:"#/properties/faults/items/properties/fault/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),i++}if(u.effect!==void 0&&typeof u.effect!="string"){let g={instancePath:n+"/fau\
lts/"+l+"/effect",schemaPath:"#/properties/faults/items/properties/effect/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.
push(g),i++}}else{let g={instancePath:n+"/faults/"+l,schemaPath:"#/properties/faults/items/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[g]:e.push(g),i++}}}else{let p={instancePath:n+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type:"array"},message:"must be \
array"};e===null?e=[p]:e.push(p),i++}}if(t.hint!==void 0&&typeof t.hint!="string"){let o={instancePath:n+"/hint",schemaPath:"#/properties/hint/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[o]:e.push(o),i++}return J.errors=e,i===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Dr(t,{instancePath:n="",
parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Dr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.entries===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
entries"},message:"must have required property 'entries'"};e===null?e=[r]:e.push(r),i++}if(t.total===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"total"},message:"must have required property 'total'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="entries"||r==="t\
otal")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional\
 properties"};e===null?e=[s]:e.push(s),i++}if(t.entries!==void 0){let r=t.entries;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)J(r[o],{instancePath:n+
"/entries/"+o,parentData:r,parentDataProperty:o,rootData:d,dynamicAnchors:f})||(e=e===null?J.errors:e.concat(J.errors),i=e.length)}else{let s={instancePath:n+"/\
entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.total!==void 0){
let r=t.total;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:n+"/total",schemaPath:"\
#/properties/total/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Dr.errors=e,i===0}Dr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var vt=Lr;var Ns={type:"object",additionalProperties:!1,required:["startedDateTime","time","request","response","cache","timings","_stagedoor"],properties:{startedDateTime:{
type:"string",format:"date-time"},time:{type:"number",minimum:0},request:{type:"object",additionalProperties:!1,required:["method","url","httpVersion","cookies",
"headers","queryString","headersSize","bodySize"],properties:{method:{type:"string"},url:{type:"string"},httpVersion:{type:"string"},cookies:{type:"array",items:{
$ref:"NameAndValue"}},headers:{type:"array",items:{$ref:"NameAndValue"}},queryString:{type:"array",items:{$ref:"NameAndValue"}},postData:{type:"object",additionalProperties:!1,
required:["mimeType","text"],properties:{mimeType:{type:"string"},text:{type:"string"},comment:{type:"string"}}},headersSize:{type:"integer"},bodySize:{type:"in\
teger",minimum:0}}},response:{type:"object",additionalProperties:!1,required:["status","statusText","httpVersion","cookies","headers","content","redirectURL","h\
eadersSize","bodySize"],properties:{status:{type:"integer"},statusText:{type:"string"},httpVersion:{type:"string"},cookies:{type:"array",items:{$ref:"NameAndVal\
ue"}},headers:{type:"array",items:{$ref:"NameAndValue"}},content:{type:"object",additionalProperties:!1,required:["size","mimeType"],properties:{size:{type:"int\
eger",minimum:0},mimeType:{type:"string"},text:{type:"string"},encoding:{type:"string",enum:["base64"]},comment:{type:"string"}}},redirectURL:{type:"string"},headersSize:{
type:"integer"},bodySize:{type:"integer",minimum:0}}},cache:{type:"object",additionalProperties:!1},timings:{type:"object",additionalProperties:!1,required:["se\
nd","wait","receive"],properties:{send:{type:"number"},wait:{type:"number"},receive:{type:"number"}}},_stagedoor:{type:"object",additionalProperties:!1,required:[
"sequence","traceId","api"],properties:{sequence:{type:"integer",minimum:1},traceId:{$ref:"TraceId"},api:{type:"string"},tenant:{type:"string"},operationId:{type:"\
string"},template:{type:"string"},refusal:{type:"string"}}}},$id:"HttpArchiveEntry"};function I(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=I.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(t.value===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r===
"name"||r==="value")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT h\
ave additional properties"};e===null?e=[s]:e.push(s),i++}if(t.name!==void 0&&typeof t.name!="string"){let r={instancePath:n+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.value!==void 0&&typeof t.value!="string"){let r={instancePath:n+
"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return I.errors=e,i===0}I.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function pe(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=pe.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.startedDateTime===void 0){let r={instancePath:n,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"startedDateTime"},message:"must have required property 'startedDateTime'"};e===null?e=[r]:e.push(r),i++}if(t.
time===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"time"},message:"must have required property 'time'"};e===
null?e=[r]:e.push(r),i++}if(t.request===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"request"},message:"mus\
t have required property 'request'"};e===null?e=[r]:e.push(r),i++}if(t.response===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"response"},message:"must have required property 'response'"};e===null?e=[r]:e.push(r),i++}if(t.cache===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"cache"},message:"must have required property 'cache'"};e===null?e=[r]:e.push(r),i++}if(t.timings===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"timings"},message:"must have required property 'timings'"};e===null?e=
[r]:e.push(r),i++}if(t._stagedoor===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"_stagedoor"},message:"must\
 have required property '_stagedoor'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="startedDateTime"||r==="time"||r==="request"||r==="response"||r==="c\
ache"||r==="timings"||r==="_stagedoor")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.startedDateTime!==void 0){let r=t.startedDateTime;if(typeof r=="string"){if(!k(
r)){let s={instancePath:n+"/startedDateTime",schemaPath:"#/properties/startedDateTime/format",keyword:"format",params:{format:"date-time"},message:'must match f\
ormat "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/startedDateTime",schemaPath:"#/properties/startedDateTime/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.time!==void 0){let r=t.time;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let s={
instancePath:n+"/time",schemaPath:"#/properties/time/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:n+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),i++}}if(t.request!==
void 0){let r=t.request;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.method===void 0){let s={instancePath:n+"/request",schemaPath:"#/properties/request/req\
uired",keyword:"required",params:{missingProperty:"method"},message:"must have required property 'method'"};e===null?e=[s]:e.push(s),i++}if(r.url===void 0){let s={
instancePath:n+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url\
'"};e===null?e=[s]:e.push(s),i++}if(r.httpVersion===void 0){let s={instancePath:n+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{
missingProperty:"httpVersion"},message:"must have required property 'httpVersion'"};e===null?e=[s]:e.push(s),i++}if(r.cookies===void 0){let s={instancePath:n+"/\
request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty:"cookies"},message:"must have required property 'cookies'"};e===null?
e=[s]:e.push(s),i++}if(r.headers===void 0){let s={instancePath:n+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty:"\
headers"},message:"must have required property 'headers'"};e===null?e=[s]:e.push(s),i++}if(r.queryString===void 0){let s={instancePath:n+"/request",schemaPath:"\
#/properties/request/required",keyword:"required",params:{missingProperty:"queryString"},message:"must have required property 'queryString'"};e===null?e=[s]:e.push(
s),i++}if(r.headersSize===void 0){let s={instancePath:n+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty:"header\
sSize"},message:"must have required property 'headersSize'"};e===null?e=[s]:e.push(s),i++}if(r.bodySize===void 0){let s={instancePath:n+"/request",schemaPath:"#\
/properties/request/required",keyword:"required",params:{missingProperty:"bodySize"},message:"must have required property 'bodySize'"};e===null?e=[s]:e.push(s),
i++}for(let s in r)if(!x.call(Ns.properties.request.properties,s)){let o={instancePath:n+"/request",schemaPath:"#/properties/request/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(r.method!==void 0&&typeof r.method!=
"string"){let s={instancePath:n+"/request/method",schemaPath:"#/properties/request/properties/method/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[s]:e.push(s),i++}if(r.url!==void 0&&typeof r.url!="string"){let s={instancePath:n+"/request/url",schemaPath:"#/properties/request/propert\
ies/url/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r.httpVersion!==void 0&&typeof r.httpVersion!="str\
ing"){let s={instancePath:n+"/request/httpVersion",schemaPath:"#/properties/request/properties/httpVersion/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}if(r.cookies!==void 0){let s=r.cookies;if(Array.isArray(s)){let o=s.length;for(let p=0;p<o;p++)I(s[p],{instancePath:n+
"/request/cookies/"+p,parentData:s,parentDataProperty:p,rootData:d,dynamicAnchors:f})||(e=e===null?I.errors:e.concat(I.errors),i=e.length)}else{let o={instancePath:n+
"/request/cookies",schemaPath:"#/properties/request/properties/cookies/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(
o),i++}}if(r.headers!==void 0){let s=r.headers;if(Array.isArray(s)){let o=s.length;for(let p=0;p<o;p++)I(s[p],{instancePath:n+"/request/headers/"+p,parentData:s,
parentDataProperty:p,rootData:d,dynamicAnchors:f})||(e=e===null?I.errors:e.concat(I.errors),i=e.length)}else{let o={instancePath:n+"/request/headers",schemaPath:"\
#/properties/request/properties/headers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}if(r.queryString!==void 0){
let s=r.queryString;if(Array.isArray(s)){let o=s.length;for(let p=0;p<o;p++)I(s[p],{instancePath:n+"/request/queryString/"+p,parentData:s,parentDataProperty:p,rootData:d,
dynamicAnchors:f})||(e=e===null?I.errors:e.concat(I.errors),i=e.length)}else{let o={instancePath:n+"/request/queryString",schemaPath:"#/properties/request/prope\
rties/queryString/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}if(r.postData!==void 0){let s=r.postData;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.mimeType===void 0){let o={instancePath:n+"/request/postData",schemaPath:"#/properties/request/properties/postData/re\
quired",keyword:"required",params:{missingProperty:"mimeType"},message:"must have required property 'mimeType'"};e===null?e=[o]:e.push(o),i++}if(s.text===void 0){
let o={instancePath:n+"/request/postData",schemaPath:"#/properties/request/properties/postData/required",keyword:"required",params:{missingProperty:"text"},message:"\
must have required property 'text'"};e===null?e=[o]:e.push(o),i++}for(let o in s)if(!(o==="mimeType"||o==="text"||o==="comment")){let p={instancePath:n+"/reques\
t/postData",schemaPath:"#/properties/request/properties/postData/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"mus\
t NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(s.mimeType!==void 0&&typeof s.mimeType!="string"){let o={instancePath:n+"/request/postData/mi\
meType",schemaPath:"#/properties/request/properties/postData/properties/mimeType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),i++}if(s.text!==void 0&&typeof s.text!="string"){let o={instancePath:n+"/request/postData/text",schemaPath:"#/properties/request/properties/post\
Data/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}if(s.comment!==void 0&&typeof s.comment!=
"string"){let o={instancePath:n+"/request/postData/comment",schemaPath:"#/properties/request/properties/postData/properties/comment/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/request/postData",schemaPath:"#/properties/request/propertie\
s/postData/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}if(r.headersSize!==void 0){let s=r.headersSize;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+"/request/headersSize",schemaPath:"#/properties/request/properties/headersSize/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}}if(r.bodySize!==void 0){let s=r.bodySize;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s))){let o={instancePath:n+"/request/bodySize",schemaPath:"#/properties/request/properties/bodySize/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let o={instancePath:n+"/request/bodySize",schemaPath:"\
#/properties/request/properties/bodySize/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}}else{let s={instancePath:n+
"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.response!==
void 0){let r=t.response;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.status===void 0){let s={instancePath:n+"/response",schemaPath:"#/properties/response/\
required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),i++}if(r.statusText===void 0){
let s={instancePath:n+"/response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty:"statusText"},message:"must have requir\
ed property 'statusText'"};e===null?e=[s]:e.push(s),i++}if(r.httpVersion===void 0){let s={instancePath:n+"/response",schemaPath:"#/properties/response/required",
keyword:"required",params:{missingProperty:"httpVersion"},message:"must have required property 'httpVersion'"};e===null?e=[s]:e.push(s),i++}if(r.cookies===void 0){
let s={instancePath:n+"/response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty:"cookies"},message:"must have required \
property 'cookies'"};e===null?e=[s]:e.push(s),i++}if(r.headers===void 0){let s={instancePath:n+"/response",schemaPath:"#/properties/response/required",keyword:"\
required",params:{missingProperty:"headers"},message:"must have required property 'headers'"};e===null?e=[s]:e.push(s),i++}if(r.content===void 0){let s={instancePath:n+
"/response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty:"content"},message:"must have required property 'content'"};e===
null?e=[s]:e.push(s),i++}if(r.redirectURL===void 0){let s={instancePath:n+"/response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty:"\
redirectURL"},message:"must have required property 'redirectURL'"};e===null?e=[s]:e.push(s),i++}if(r.headersSize===void 0){let s={instancePath:n+"/response",schemaPath:"\
#/properties/response/required",keyword:"required",params:{missingProperty:"headersSize"},message:"must have required property 'headersSize'"};e===null?e=[s]:e.
push(s),i++}if(r.bodySize===void 0){let s={instancePath:n+"/response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty:"bo\
dySize"},message:"must have required property 'bodySize'"};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!x.call(Ns.properties.response.properties,s)){let o={instancePath:n+
"/response",schemaPath:"#/properties/response/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addition\
al properties"};e===null?e=[o]:e.push(o),i++}if(r.status!==void 0){let s=r.status;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+
"/response/status",schemaPath:"#/properties/response/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.
push(o),i++}}if(r.statusText!==void 0&&typeof r.statusText!="string"){let s={instancePath:n+"/response/statusText",schemaPath:"#/properties/response/properties/\
statusText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r.httpVersion!==void 0&&typeof r.httpVersion!="\
string"){let s={instancePath:n+"/response/httpVersion",schemaPath:"#/properties/response/properties/httpVersion/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}if(r.cookies!==void 0){let s=r.cookies;if(Array.isArray(s)){let o=s.length;for(let p=0;p<o;p++)I(s[p],{instancePath:n+
"/response/cookies/"+p,parentData:s,parentDataProperty:p,rootData:d,dynamicAnchors:f})||(e=e===null?I.errors:e.concat(I.errors),i=e.length)}else{let o={instancePath:n+
"/response/cookies",schemaPath:"#/properties/response/properties/cookies/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(
o),i++}}if(r.headers!==void 0){let s=r.headers;if(Array.isArray(s)){let o=s.length;for(let p=0;p<o;p++)I(s[p],{instancePath:n+"/response/headers/"+p,parentData:s,
parentDataProperty:p,rootData:d,dynamicAnchors:f})||(e=e===null?I.errors:e.concat(I.errors),i=e.length)}else{let o={instancePath:n+"/response/headers",schemaPath:"\
#/properties/response/properties/headers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}if(r.content!==void 0){
let s=r.content;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.size===void 0){let o={instancePath:n+"/response/content",schemaPath:"#/properties/response/pro\
perties/content/required",keyword:"required",params:{missingProperty:"size"},message:"must have required property 'size'"};e===null?e=[o]:e.push(o),i++}if(s.mimeType===
void 0){let o={instancePath:n+"/response/content",schemaPath:"#/properties/response/properties/content/required",keyword:"required",params:{missingProperty:"mim\
eType"},message:"must have required property 'mimeType'"};e===null?e=[o]:e.push(o),i++}for(let o in s)if(!(o==="size"||o==="mimeType"||o==="text"||o==="encoding"||
o==="comment")){let p={instancePath:n+"/response/content",schemaPath:"#/properties/response/properties/content/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(s.size!==void 0){let o=s.size;if(!(typeof o=="n\
umber"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p={instancePath:n+"/response/content/size",schemaPath:"#/properties/response/properties/content/properties/size/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),i++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let p={instancePath:n+
"/response/content/size",schemaPath:"#/properties/response/properties/content/properties/size/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >=\
 0"};e===null?e=[p]:e.push(p),i++}}if(s.mimeType!==void 0&&typeof s.mimeType!="string"){let o={instancePath:n+"/response/content/mimeType",schemaPath:"#/propert\
ies/response/properties/content/properties/mimeType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}if(s.text!==
void 0&&typeof s.text!="string"){let o={instancePath:n+"/response/content/text",schemaPath:"#/properties/response/properties/content/properties/text/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}if(s.encoding!==void 0){let o=s.encoding;if(typeof o!="string"){let p={instancePath:n+
"/response/content/encoding",schemaPath:"#/properties/response/properties/content/properties/encoding/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[p]:e.push(p),i++}if(o!=="base64"){let p={instancePath:n+"/response/content/encoding",schemaPath:"#/properties/response/properties/conten\
t/properties/encoding/enum",keyword:"enum",params:{allowedValues:Ns.properties.response.properties.content.properties.encoding.enum},message:"must be equal to o\
ne of the allowed values"};e===null?e=[p]:e.push(p),i++}}if(s.comment!==void 0&&typeof s.comment!="string"){let o={instancePath:n+"/response/content/comment",schemaPath:"\
#/properties/response/properties/content/properties/comment/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{
let o={instancePath:n+"/response/content",schemaPath:"#/properties/response/properties/content/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[o]:e.push(o),i++}}if(r.redirectURL!==void 0&&typeof r.redirectURL!="string"){let s={instancePath:n+"/response/redirectURL",schemaPath:"#/proper\
ties/response/properties/redirectURL/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r.headersSize!==void 0){
let s=r.headersSize;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+"/response/headersSize",schemaPath:"#/properties/response/pr\
operties/headersSize/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}}if(r.bodySize!==void 0){let s=r.bodySize;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+"/response/bodySize",schemaPath:"#/properties/response/properties/bodySize/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let o={instancePath:n+
"/response/bodySize",schemaPath:"#/properties/response/properties/bodySize/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:
e.push(o),i++}}}else{let s={instancePath:n+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),i++}}if(t.cache!==void 0){let r=t.cache;if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let o={instancePath:n+"/cache",schemaPath:"\
#/properties/cache/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=
[o]:e.push(o),i++}else{let s={instancePath:n+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),i++}}if(t.timings!==void 0){let r=t.timings;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.send===void 0){let s={instancePath:n+"/timings",schemaPath:"\
#/properties/timings/required",keyword:"required",params:{missingProperty:"send"},message:"must have required property 'send'"};e===null?e=[s]:e.push(s),i++}if(r.
wait===void 0){let s={instancePath:n+"/timings",schemaPath:"#/properties/timings/required",keyword:"required",params:{missingProperty:"wait"},message:"must have\
 required property 'wait'"};e===null?e=[s]:e.push(s),i++}if(r.receive===void 0){let s={instancePath:n+"/timings",schemaPath:"#/properties/timings/required",keyword:"\
required",params:{missingProperty:"receive"},message:"must have required property 'receive'"};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="send"||s==="\
wait"||s==="receive")){let o={instancePath:n+"/timings",schemaPath:"#/properties/timings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(r.send!==void 0){let s=r.send;if(!(typeof s=="number"&&isFinite(s))){let o={instancePath:n+
"/timings/send",schemaPath:"#/properties/timings/properties/send/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),
i++}}if(r.wait!==void 0){let s=r.wait;if(!(typeof s=="number"&&isFinite(s))){let o={instancePath:n+"/timings/wait",schemaPath:"#/properties/timings/properties/w\
ait/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),i++}}if(r.receive!==void 0){let s=r.receive;if(!(typeof s=="n\
umber"&&isFinite(s))){let o={instancePath:n+"/timings/receive",schemaPath:"#/properties/timings/properties/receive/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[o]:e.push(o),i++}}}else{let s={instancePath:n+"/timings",schemaPath:"#/properties/timings/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t._stagedoor!==void 0){let r=t._stagedoor;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.sequence===
void 0){let s={instancePath:n+"/_stagedoor",schemaPath:"#/properties/_stagedoor/required",keyword:"required",params:{missingProperty:"sequence"},message:"must h\
ave required property 'sequence'"};e===null?e=[s]:e.push(s),i++}if(r.traceId===void 0){let s={instancePath:n+"/_stagedoor",schemaPath:"#/properties/_stagedoor/r\
equired",keyword:"required",params:{missingProperty:"traceId"},message:"must have required property 'traceId'"};e===null?e=[s]:e.push(s),i++}if(r.api===void 0){
let s={instancePath:n+"/_stagedoor",schemaPath:"#/properties/_stagedoor/required",keyword:"required",params:{missingProperty:"api"},message:"must have required \
property 'api'"};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="sequence"||s==="traceId"||s==="api"||s==="tenant"||s==="operationId"||s==="template"||s===
"refusal")){let o={instancePath:n+"/_stagedoor",schemaPath:"#/properties/_stagedoor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(r.sequence!==void 0){let s=r.sequence;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let o={instancePath:n+"/_stagedoor/sequence",schemaPath:"#/properties/_stagedoor/properties/sequence/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let o={instancePath:n+"/_stagedoor/sequence",schemaPath:"\
#/properties/_stagedoor/properties/sequence/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[o]:e.push(o),i++}}if(r.traceId!==
void 0&&(D(r.traceId,{instancePath:n+"/_stagedoor/traceId",parentData:r,parentDataProperty:"traceId",rootData:d,dynamicAnchors:f})||(e=e===null?D.errors:e.concat(
D.errors),i=e.length)),r.api!==void 0&&typeof r.api!="string"){let s={instancePath:n+"/_stagedoor/api",schemaPath:"#/properties/_stagedoor/properties/api/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r.tenant!==void 0&&typeof r.tenant!="string"){let s={instancePath:n+
"/_stagedoor/tenant",schemaPath:"#/properties/_stagedoor/properties/tenant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),i++}if(r.operationId!==void 0&&typeof r.operationId!="string"){let s={instancePath:n+"/_stagedoor/operationId",schemaPath:"#/properties/_stagedoor/pro\
perties/operationId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r.template!==void 0&&typeof r.template!=
"string"){let s={instancePath:n+"/_stagedoor/template",schemaPath:"#/properties/_stagedoor/properties/template/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}if(r.refusal!==void 0&&typeof r.refusal!="string"){let s={instancePath:n+"/_stagedoor/refusal",schemaPath:"#/prope\
rties/_stagedoor/properties/refusal/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+
"/_stagedoor",schemaPath:"#/properties/_stagedoor/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}}else{let r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return pe.errors=e,i===0}pe.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Lr(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,
a=Lr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.log===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"log"},message:"must have required property 'log'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(r!=="log"){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have addi\
tional properties"};e===null?e=[s]:e.push(s),i++}if(t.log!==void 0){let r=t.log;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.version===void 0){let s={instancePath:n+
"/log",schemaPath:"#/properties/log/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=
[s]:e.push(s),i++}if(r.creator===void 0){let s={instancePath:n+"/log",schemaPath:"#/properties/log/required",keyword:"required",params:{missingProperty:"creator"},
message:"must have required property 'creator'"};e===null?e=[s]:e.push(s),i++}if(r.entries===void 0){let s={instancePath:n+"/log",schemaPath:"#/properties/log/r\
equired",keyword:"required",params:{missingProperty:"entries"},message:"must have required property 'entries'"};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s===
"version"||s==="creator"||s==="entries")){let o={instancePath:n+"/log",schemaPath:"#/properties/log/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(r.version!==void 0){let s=r.version;if(typeof s!="string"){
let o={instancePath:n+"/log/version",schemaPath:"#/properties/log/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),i++}if(s!=="1.2"){let o={instancePath:n+"/log/version",schemaPath:"#/properties/log/properties/version/const",keyword:"const",params:{allowedValue:"\
1.2"},message:"must be equal to constant"};e===null?e=[o]:e.push(o),i++}}if(r.creator!==void 0){let s=r.creator;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.
name===void 0){let o={instancePath:n+"/log/creator",schemaPath:"#/properties/log/properties/creator/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"};e===null?e=[o]:e.push(o),i++}if(s.version===void 0){let o={instancePath:n+"/log/creator",schemaPath:"#/properties/\
log/properties/creator/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[o]:e.push(o),
i++}for(let o in s)if(!(o==="name"||o==="version")){let p={instancePath:n+"/log/creator",schemaPath:"#/properties/log/properties/creator/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(s.name!==void 0&&typeof s.name!=
"string"){let o={instancePath:n+"/log/creator/name",schemaPath:"#/properties/log/properties/creator/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),i++}if(s.version!==void 0&&typeof s.version!="string"){let o={instancePath:n+"/log/creator/version",schemaPath:"\
#/properties/log/properties/creator/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{
let o={instancePath:n+"/log/creator",schemaPath:"#/properties/log/properties/creator/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),i++}}if(r.entries!==void 0){let s=r.entries;if(Array.isArray(s)){let o=s.length;for(let p=0;p<o;p++)pe(s[p],{instancePath:n+"/log/entries/"+p,parentData:s,
parentDataProperty:p,rootData:d,dynamicAnchors:f})||(e=e===null?pe.errors:e.concat(pe.errors),i=e.length)}else{let o={instancePath:n+"/log/entries",schemaPath:"\
#/properties/log/properties/entries/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}}else{let s={instancePath:n+
"/log",schemaPath:"#/properties/log/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Lr.errors=e,i===0}Lr.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var qt=J,At=Fr,bi={type:"object",additionalProperties:!1,properties:{api:{type:"string",maxLength:100},operationId:{type:"strin\
g",maxLength:200},status:{type:"string",pattern:"^[1-5](?:[0-9]{2}|XX)$"},refusal:{type:"string",maxLength:100},subject:{type:"string",maxLength:200},since:{type:"\
integer",minimum:0},request:{type:"object",additionalProperties:!1,properties:{query:{type:"object",additionalProperties:{type:"string"}},headers:{type:"object",
additionalProperties:{type:"string"}},body:{}}},times:{type:"integer",minimum:0},atLeast:{type:"integer",minimum:0},atMost:{type:"integer",minimum:0}},$id:"Jour\
nalAssertion"},Pi=new RegExp("^[1-5](?:[0-9]{2}|XX)$","u");function Fr(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){
let e=null,i=0,a=Fr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!x.
call(bi.properties,r)){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT \
have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.api!==void 0){let r=t.api;if(typeof r=="string"){if(P(r)>100){let s={instancePath:n+"/api",schemaPath:"\
#/properties/api/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:n+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.operationId!==
void 0){let r=t.operationId;if(typeof r=="string"){if(P(r)>200){let s={instancePath:n+"/operationId",schemaPath:"#/properties/operationId/maxLength",keyword:"ma\
xLength",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/operationId",schemaPath:"\
#/properties/operationId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.status!==void 0){let r=t.status;
if(typeof r=="string"){if(!Pi.test(r)){let s={instancePath:n+"/status",schemaPath:"#/properties/status/pattern",keyword:"pattern",params:{pattern:"^[1-5](?:[0-9\
]{2}|XX)$"},message:'must match pattern "^[1-5](?:[0-9]{2}|XX)$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/status",schemaPath:"#/properties/s\
tatus/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.refusal!==void 0){let r=t.refusal;if(typeof r=="s\
tring"){if(P(r)>100){let s={instancePath:n+"/refusal",schemaPath:"#/properties/refusal/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT \
have more than 100 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/refusal",schemaPath:"#/properties/refusal/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.subject!==void 0){let r=t.subject;if(typeof r=="string"){if(P(r)>200){let s={instancePath:n+
"/subject",schemaPath:"#/properties/subject/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=
[s]:e.push(s),i++}}else{let s={instancePath:n+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),i++}}if(t.since!==void 0){let r=t.since;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/since",schemaPath:"\
#/properties/since/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||
isNaN(r))){let s={instancePath:n+"/since",schemaPath:"#/properties/since/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.
push(s),i++}}if(t.request!==void 0){let r=t.request;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="query"||s==="headers"||s==="body")){let o={
instancePath:n+"/request",schemaPath:"#/properties/request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"};e===null?e=[o]:e.push(o),i++}if(r.query!==void 0){let s=r.query;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let o in s)if(typeof s[o]!=
"string"){let p={instancePath:n+"/request/query/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/request/properties/query/additionalPropertie\
s/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{let o={instancePath:n+"/request/query",schemaPath:"#/\
properties/request/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}if(r.headers!==void 0){let s=r.
headers;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let o in s)if(typeof s[o]!="string"){let p={instancePath:n+"/request/headers/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/request/properties/headers/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),i++}}else{let o={instancePath:n+"/request/headers",schemaPath:"#/properties/request/properties/headers/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[o]:e.push(o),i++}}}else{let s={instancePath:n+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.times!==void 0){let r=t.times;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={
instancePath:n+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:n+"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{bounds:[0]},message:"mu\
st be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.atLeast!==void 0){let r=t.atLeast;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/atLeast",schemaPath:"#/properties/atLeast/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="n\
umber"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:n+"/atLeast",schemaPath:"#/properties/atLeast/minimum",keyword:"minimum",params:{bounds:[0]},message:"\
must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.atMost!==void 0){let r=t.atMost;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/atMost",schemaPath:"#/properties/atMost/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="num\
ber"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:n+"/atMost",schemaPath:"#/properties/atMost/minimum",keyword:"minimum",params:{bounds:[0]},message:"must\
 be >= 0"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),i++}return Fr.errors=e,i===0}Fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jt=Tr;var ki={type:"object",additionalProperties:!1,required:["sequence","traceId","at","api","method","path","status","differences"],properties:{sequence:{type:"inte\
ger",minimum:1},traceId:{$ref:"TraceId"},at:{type:"string",format:"date-time"},api:{type:"string"},operationId:{type:"string"},method:{type:"string"},path:{type:"\
string"},status:{type:"integer"},differences:{type:"array",items:{type:"object",additionalProperties:!1,required:["at"],properties:{at:{type:"string"},found:{}}}}},
$id:"JournalNote"};function M(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=M.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.sequence===void 0){let r={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"sequence"},message:"must have required property 'sequence'"};e===null?e=[r]:e.push(r),i++}if(t.traceId===void 0){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"traceId"},message:"must have required property 'traceId'"};e===null?e=[r]:e.push(
r),i++}if(t.at===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"},message:"must have required property 'at\
'"};e===null?e=[r]:e.push(r),i++}if(t.api===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"api"},message:"mus\
t have required property 'api'"};e===null?e=[r]:e.push(r),i++}if(t.method===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
method"},message:"must have required property 'method'"};e===null?e=[r]:e.push(r),i++}if(t.path===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[r]:e.push(r),i++}if(t.status===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),i++}if(t.differences===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"differences"},message:"must have required property 'difference\
s'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!x.call(ki.properties,r)){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.sequence!==void 0){let r=t.sequence;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:n+"/sequence",schemaPath:"#/properties/s\
equence/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}if(t.traceId!==void 0&&(D(t.traceId,{instancePath:n+
"/traceId",parentData:t,parentDataProperty:"traceId",rootData:d,dynamicAnchors:f})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)),t.at!==void 0){let r=t.
at;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"date-time"},message:'must m\
atch format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.api!==void 0&&typeof t.api!="string"){let r={instancePath:n+"/api",schemaPath:"#/properties/api/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.operationId!==void 0&&typeof t.operationId!="string"){let r={
instancePath:n+"/operationId",schemaPath:"#/properties/operationId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
i++}if(t.method!==void 0&&typeof t.method!="string"){let r={instancePath:n+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.path!==void 0&&typeof t.path!="string"){let r={instancePath:n+"/path",schemaPath:"#/properties/path/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.status!==void 0){let r=t.status;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"};e===null?e=[s]:e.push(s),i++}}if(t.differences!==void 0){let r=t.differences;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++){let p=r[o];if(p&&
typeof p=="object"&&!Array.isArray(p)){if(p.at===void 0){let l={instancePath:n+"/differences/"+o,schemaPath:"#/properties/differences/items/required",keyword:"r\
equired",params:{missingProperty:"at"},message:"must have required property 'at'"};e===null?e=[l]:e.push(l),i++}for(let l in p)if(!(l==="at"||l==="found")){let u={
instancePath:n+"/differences/"+o,schemaPath:"#/properties/differences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties"};e===null?e=[u]:e.push(u),i++}if(p.at!==void 0&&typeof p.at!="string"){let l={instancePath:n+"/differences/"+o+"/at",schemaPath:"\
#/properties/differences/items/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}}else{let l={instancePath:n+
"/differences/"+o,schemaPath:"#/properties/differences/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),i++}}}else{
let s={instancePath:n+"/differences",schemaPath:"#/properties/differences/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(
s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return M.errors=
e,i===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Tr(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){
let e=null,i=0,a=Tr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.holds===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"holds"},message:"must have required property 'holds'"};e===null?e=[r]:
e.push(r),i++}if(t.count===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"count"},message:"must have required\
 property 'count'"};e===null?e=[r]:e.push(r),i++}if(t.told===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"t\
old"},message:"must have required property 'told'"};e===null?e=[r]:e.push(r),i++}if(t.matches===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"matches"},message:"must have required property 'matches'"};e===null?e=[r]:e.push(r),i++}if(t.nearest===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"nearest"},message:"must have required property 'nearest'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="holds"||r==="count"||r==="told"||r==="matches"||r==="nearest")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.holds!==void 0&&typeof t.holds!="boolean"){let r={
instancePath:n+"/holds",schemaPath:"#/properties/holds/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.
count!==void 0){let r=t.count;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/count",schemaPath:"#/properties/count/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:n+
"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.told!==void 0&&
typeof t.told!="string"){let r={instancePath:n+"/told",schemaPath:"#/properties/told/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),i++}if(t.matches!==void 0){let r=t.matches;if(Array.isArray(r)){if(r.length>5){let o={instancePath:n+"/matches",schemaPath:"#/properties/matches\
/maxItems",keyword:"maxItems",params:{bounds:[0,5]},message:"must NOT have more than 5 items"};e===null?e=[o]:e.push(o),i++}let s=r.length;for(let o=0;o<s;o++)M(
r[o],{instancePath:n+"/matches/"+o,parentData:r,parentDataProperty:o,rootData:d,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.errors),i=e.length)}else{let s={
instancePath:n+"/matches",schemaPath:"#/properties/matches/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.
nearest!==void 0){let r=t.nearest;if(Array.isArray(r)){if(r.length>3){let o={instancePath:n+"/nearest",schemaPath:"#/properties/nearest/maxItems",keyword:"maxIt\
ems",params:{bounds:[0,3]},message:"must NOT have more than 3 items"};e===null?e=[o]:e.push(o),i++}let s=r.length;for(let o=0;o<s;o++)M(r[o],{instancePath:n+"/n\
earest/"+o,parentData:r,parentDataProperty:o,rootData:d,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.errors),i=e.length)}else{let s={instancePath:n+"/nea\
rest",schemaPath:"#/properties/nearest/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Tr.errors=e,i===0}Tr.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Nt=$r,wi={type:"object",additionalProperties:!1,required:["traceId","at","api","status","clock","policy","issues","text"],properties:{
traceId:{$ref:"TraceId"},at:{type:"string",format:"date-time"},api:{type:"string"},tenant:{type:"string"},operationId:{type:"string"},status:{type:"integer"},rule:{
type:"object",additionalProperties:!1,required:["code","data","says"],properties:{code:{type:"string"},data:{type:"object",additionalProperties:!0},says:{type:"\
string"}}},counter:{$ref:"ExplainedCounter"},clock:{type:"object",additionalProperties:!1,required:["now","elapsedSeconds","moments"],properties:{now:{type:"str\
ing",format:"date-time"},elapsedSeconds:{type:"number"},moments:{type:"array",items:{$ref:"ExplainedMoment"}}}},policy:{type:"array",items:{$ref:"ExplainedPolic\
y"}},fault:{type:"object",additionalProperties:!1,properties:{status:{type:"integer"},wireCode:{type:"string"}}},issues:{type:"array",items:{$ref:"FieldProblem"}},
hint:{type:"string"},text:{type:"string"}},$id:"Explanation"},vi={type:"object",additionalProperties:!1,required:["what","asOf"],properties:{what:{type:"string"},
asOf:{type:"string",enum:["request","now"]},used:{type:"integer",minimum:0},left:{type:"integer",minimum:0},limit:{type:"integer",minimum:0}},$id:"ExplainedCoun\
ter"};function ae(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=ae.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.what===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"what"},message:"must have required property 'what'"};e===null?e=[r]:e.push(r),i++}if(t.asOf===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"asOf"},message:"must have required property 'asOf'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r===
"what"||r==="asOf"||r==="used"||r==="left"||r==="limit")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.what!==void 0&&typeof t.what!="string"){let r={instancePath:n+"/what",schemaPath:"\
#/properties/what/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.asOf!==void 0){let r=t.asOf;if(typeof r!=
"string"){let s={instancePath:n+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}if(!(r==="request"||r==="now")){let s={instancePath:n+"/asOf",schemaPath:"#/properties/asOf/enum",keyword:"enum",params:{allowedValues:vi.properties.asOf.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.used!==void 0){let r=t.used;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let s={instancePath:n+"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=
[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:n+"/used",schemaPath:"#/properties/used/minimum",keyword:"minimum",params:{
bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.left!==void 0){let r=t.left;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={
instancePath:n+"/left",schemaPath:"#/properties/left/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:n+"/left",schemaPath:"#/properties/left/minimum",keyword:"minimum",params:{bounds:[0]},message:"must\
 be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.limit!==void 0){let r=t.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/li\
mit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&
isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:n+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};
e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),i++}return ae.errors=e,i===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function le(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=le.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.what===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"what"},message:"must have required property 'what'"};e===null?e=[r]:e.push(r),i++}if(t.at===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"at"},message:"must have required property 'at'"};e===null?e=[r]:e.push(r),i++}if(t.isPast===void 0){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"isPast"},message:"must have required property 'isPast'"};e===null?e=[r]:e.push(
r),i++}for(let r in t)if(!(r==="what"||r==="at"||r==="isPast")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.what!==void 0&&typeof t.what!="string"){let r={instancePath:n+
"/what",schemaPath:"#/properties/what/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.at!==void 0){let r=t.
at;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format:"date-time"},message:'must m\
atch format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.isPast!==void 0&&typeof t.isPast!="boolean"){let r={instancePath:n+"/isPast",schemaPath:"#/properti\
es/isPast/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return le.errors=e,i===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function me(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=me.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.path===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[r]:e.push(r),i++}if(t.value===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[r]:e.push(r),i++}if(t.isChanged===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"isChanged"},message:"must have required property 'isChanged'"};e===null?
e=[r]:e.push(r),i++}for(let r in t)if(!(r==="path"||r==="value"||r==="isChanged")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.path!==void 0&&typeof t.path!="string"){
let r={instancePath:n+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.
isChanged!==void 0&&typeof t.isChanged!="boolean"){let r={instancePath:n+"/isChanged",schemaPath:"#/properties/isChanged/type",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),i++}return me.errors=e,i===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $r(t,{instancePath:n="",parentData:c,
parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=$r.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.traceId===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"traceId"},
message:"must have required property 'traceId'"};e===null?e=[r]:e.push(r),i++}if(t.at===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"at"},message:"must have required property 'at'"};e===null?e=[r]:e.push(r),i++}if(t.api===void 0){let r={instancePath:n,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"api"},message:"must have required property 'api'"};e===null?e=[r]:e.push(r),i++}if(t.status===void 0){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(
r),i++}if(t.clock===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"clock"},message:"must have required proper\
ty 'clock'"};e===null?e=[r]:e.push(r),i++}if(t.policy===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"policy"},
message:"must have required property 'policy'"};e===null?e=[r]:e.push(r),i++}if(t.issues===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"issues"},message:"must have required property 'issues'"};e===null?e=[r]:e.push(r),i++}if(t.text===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!x.call(
wi.properties,r)){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[s]:e.push(s),i++}if(t.traceId!==void 0&&(D(t.traceId,{instancePath:n+"/traceId",parentData:t,parentDataProperty:"traceId",rootData:d,
dynamicAnchors:f})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)),t.at!==void 0){let r=t.at;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+"/at",
schemaPath:"#/properties/at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:n+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.api!==
void 0&&typeof t.api!="string"){let r={instancePath:n+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),i++}if(t.tenant!==void 0&&typeof t.tenant!="string"){let r={instancePath:n+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.operationId!==void 0&&typeof t.operationId!="string"){let r={instancePath:n+
"/operationId",schemaPath:"#/properties/operationId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.status!==
void 0){let r=t.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.rule!==void 0){let r=t.rule;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.code===void 0){let s={instancePath:n+"/rule",schemaPath:"#/properties/rule/required",keyword:"required",params:{missingProperty:"code"},message:"must h\
ave required property 'code'"};e===null?e=[s]:e.push(s),i++}if(r.data===void 0){let s={instancePath:n+"/rule",schemaPath:"#/properties/rule/required",keyword:"r\
equired",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[s]:e.push(s),i++}if(r.says===void 0){let s={instancePath:n+"/\
rule",schemaPath:"#/properties/rule/required",keyword:"required",params:{missingProperty:"says"},message:"must have required property 'says'"};e===null?e=[s]:e.
push(s),i++}for(let s in r)if(!(s==="code"||s==="data"||s==="says")){let o={instancePath:n+"/rule",schemaPath:"#/properties/rule/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(r.code!==void 0&&typeof r.code!=
"string"){let s={instancePath:n+"/rule/code",schemaPath:"#/properties/rule/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),i++}if(r.data!==void 0){let s=r.data;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let o={instancePath:n+"/rule/data",schemaPath:"#/p\
roperties/rule/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}if(r.says!==void 0&&typeof r.
says!="string"){let s={instancePath:n+"/rule/says",schemaPath:"#/properties/rule/properties/says/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[s]:e.push(s),i++}}if(t.counter!==void 0&&(ae(t.counter,{instancePath:n+"/counter",parentData:t,parentDataProperty:"counter",rootData:d,dynamicAnchors:f})||
(e=e===null?ae.errors:e.concat(ae.errors),i=e.length)),t.clock!==void 0){let r=t.clock;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.now===void 0){let s={instancePath:n+
"/clock",schemaPath:"#/properties/clock/required",keyword:"required",params:{missingProperty:"now"},message:"must have required property 'now'"};e===null?e=[s]:
e.push(s),i++}if(r.elapsedSeconds===void 0){let s={instancePath:n+"/clock",schemaPath:"#/properties/clock/required",keyword:"required",params:{missingProperty:"\
elapsedSeconds"},message:"must have required property 'elapsedSeconds'"};e===null?e=[s]:e.push(s),i++}if(r.moments===void 0){let s={instancePath:n+"/clock",schemaPath:"\
#/properties/clock/required",keyword:"required",params:{missingProperty:"moments"},message:"must have required property 'moments'"};e===null?e=[s]:e.push(s),i++}
for(let s in r)if(!(s==="now"||s==="elapsedSeconds"||s==="moments")){let o={instancePath:n+"/clock",schemaPath:"#/properties/clock/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(r.now!==void 0){let s=r.now;if(typeof s==
"string"){if(!k(s)){let o={instancePath:n+"/clock/now",schemaPath:"#/properties/clock/properties/now/format",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/clock/now",schemaPath:"#/properties/clock/properties/now/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}if(r.elapsedSeconds!==void 0){let s=r.elapsedSeconds;if(!(typeof s=="number"&&
isFinite(s))){let o={instancePath:n+"/clock/elapsedSeconds",schemaPath:"#/properties/clock/properties/elapsedSeconds/type",keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[o]:e.push(o),i++}}if(r.moments!==void 0){let s=r.moments;if(Array.isArray(s)){let o=s.length;for(let p=0;p<o;p++)le(s[p],{
instancePath:n+"/clock/moments/"+p,parentData:s,parentDataProperty:p,rootData:d,dynamicAnchors:f})||(e=e===null?le.errors:e.concat(le.errors),i=e.length)}else{let o={
instancePath:n+"/clock/moments",schemaPath:"#/properties/clock/properties/moments/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[o]:e.push(o),i++}}}else{let s={instancePath:n+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),i++}}if(t.policy!==void 0){let r=t.policy;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)me(r[o],{instancePath:n+"/policy/"+o,parentData:r,
parentDataProperty:o,rootData:d,dynamicAnchors:f})||(e=e===null?me.errors:e.concat(me.errors),i=e.length)}else{let s={instancePath:n+"/policy",schemaPath:"#/pro\
perties/policy/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.fault!==void 0){let r=t.fault;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let s in r)if(!(s==="status"||s==="wireCode")){let o={instancePath:n+"/fault",schemaPath:"#/properties/fault/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(r.status!==void 0){
let s=r.status;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+"/fault/status",schemaPath:"#/properties/fault/properties/status/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}}if(r.wireCode!==void 0&&typeof r.wireCode!="string"){let s={
instancePath:n+"/fault/wireCode",schemaPath:"#/properties/fault/properties/wireCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/fault",schemaPath:"#/properties/fault/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),i++}}if(t.issues!==void 0){let r=t.issues;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)V(r[o],{instancePath:n+"/issues/"+o,parentData:r,
parentDataProperty:o,rootData:d,dynamicAnchors:f})||(e=e===null?V.errors:e.concat(V.errors),i=e.length)}else{let s={instancePath:n+"/issues",schemaPath:"#/prope\
rties/issues/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.hint!==void 0&&typeof t.hint!="string"){let r={
instancePath:n+"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.text!==
void 0&&typeof t.text!="string"){let r={instancePath:n+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),i++}return $r.errors=e,i===0}$r.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xt=Or;var qi={type:"object",additionalProperties:!1,required:["operationId","method","path","surface","summary","support"],properties:{operationId:{type:"string"},method:{
type:"string"},path:{type:"string"},surface:{type:"string"},summary:{type:"string"},support:{type:"string",enum:["full","partial"]}},$id:"OperationInfo"};function ue(t,{
instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=ue.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.operationId===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
operationId"},message:"must have required property 'operationId'"};e===null?e=[r]:e.push(r),i++}if(t.method===void 0){let r={instancePath:n,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"method"},message:"must have required property 'method'"};e===null?e=[r]:e.push(r),i++}if(t.path===void 0){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[r]:e.push(r),
i++}if(t.surface===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"surface"},message:"must have required prope\
rty 'surface'"};e===null?e=[r]:e.push(r),i++}if(t.summary===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"su\
mmary"},message:"must have required property 'summary'"};e===null?e=[r]:e.push(r),i++}if(t.support===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"support"},message:"must have required property 'support'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="operationId"||
r==="method"||r==="path"||r==="surface"||r==="summary"||r==="support")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.operationId!==void 0&&typeof t.operationId!="stri\
ng"){let r={instancePath:n+"/operationId",schemaPath:"#/properties/operationId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),i++}if(t.method!==void 0&&typeof t.method!="string"){let r={instancePath:n+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.path!==void 0&&typeof t.path!="string"){let r={instancePath:n+"/path",schemaPath:"#/p\
roperties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.surface!==void 0&&typeof t.surface!="stri\
ng"){let r={instancePath:n+"/surface",schemaPath:"#/properties/surface/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}if(t.summary!==void 0&&typeof t.summary!="string"){let r={instancePath:n+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.support!==void 0){let r=t.support;if(typeof r!="string"){let s={instancePath:n+"/support",schemaPath:"\
#/properties/support/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="full"||r==="partial")){let s={
instancePath:n+"/support",schemaPath:"#/properties/support/enum",keyword:"enum",params:{allowedValues:qi.properties.support.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[r]:e.push(r),i++}return ue.errors=e,i===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function de(t,{instancePath:n="",parentData:c,
parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=de.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(t.title===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[r]:e.push(r),i++}if(t.tenants===void 0){let r={instancePath:n,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"tenants"},message:"must have required property 'tenants'"};e===null?e=[r]:e.push(r),i++}if(t.locales===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"locales"},message:"must have required property 'locales'"};e===null?e=
[r]:e.push(r),i++}if(t.operations===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"operations"},message:"must\
 have required property 'operations'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="name"||r==="title"||r==="tenants"||r==="locales"||r==="operations")){
let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[s]:e.push(s),i++}if(t.name!==void 0&&typeof t.name!="string"){let r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.title!==void 0&&typeof t.title!="string"){let r={instancePath:n+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.tenants!==void 0){let r=t.tenants;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let p={instancePath:n+"/tenants/"+o,schemaPath:"#/properties/tenants/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{let s={instancePath:n+"/tenants",schemaPath:"#/properties/tenants/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.locales!==void 0){let r=t.locales;if(Array.isArray(r)){let s=r.
length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let p={instancePath:n+"/locales/"+o,schemaPath:"#/properties/locales/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{let s={instancePath:n+"/locales",schemaPath:"#/properties/locales/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.operations!==void 0){let r=t.operations;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++)ue(r[o],{instancePath:n+"/operations/"+o,parentData:r,parentDataProperty:o,rootData:d,dynamicAnchors:f})||(e=e===null?ue.errors:e.concat(ue.errors),i=e.length)}else{
let s={instancePath:n+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(
s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return de.errors=
e,i===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Or(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){
let e=null,i=0,a=Or.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.
push(r),i++}if(t.version===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have requir\
ed property 'version'"};e===null?e=[r]:e.push(r),i++}if(t.apis===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apis"},message:"must have required property 'apis'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="name"||r==="version"||r==="apis")){let s={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.name!==void 0&&typeof t.name!="string"){let r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.version!==void 0&&typeof t.version!="string"){let r={instancePath:n+"/version",schemaPath:"#/propert\
ies/version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.apis!==void 0){let r=t.apis;if(Array.isArray(
r)){let s=r.length;for(let o=0;o<s;o++)de(r[o],{instancePath:n+"/apis/"+o,parentData:r,parentDataProperty:o,rootData:d,dynamicAnchors:f})||(e=e===null?de.errors:
e.concat(de.errors),i=e.length)}else{let s={instancePath:n+"/apis",schemaPath:"#/properties/apis/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return Or.errors=e,i===0}Or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var St=Er;function Er(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Er.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="status"){let s={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[s]:e.push(s),i++}if(t.status!==void 0){let r=t.status;if(typeof r!="string"){let s={instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r!=="ok"){let s={instancePath:n+"/status",schemaPath:"#/properties/status\
/const",keyword:"const",params:{allowedValue:"ok"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Er.errors=e,i===0}Er.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var It=Cr;var Us={type:"object",additionalProperties:!1,required:["id","sequence","api","tenant","channel","recipient","purpose","locale","text","sentAt"],properties:{id:{
type:"string"},sequence:{type:"integer",minimum:1},api:{type:"string"},tenant:{type:"string"},channel:{type:"string",enum:["sms","email","push","webhook"]},recipient:{
type:"string"},purpose:{type:"string"},locale:{type:"string"},subject:{type:"string"},text:{type:"string"},code:{type:"string"},payload:{},link:{type:"string"},
challengeId:{type:"string"},sentAt:{type:"string",format:"date-time"},deliveredAt:{type:"string",format:"date-time"},isAnswerLost:{type:"boolean"}},$id:"Message"};
function Q(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Q.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.sequence===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"sequence"},message:"must have required property 'sequence'"};e===null?e=[r]:e.push(r),i++}if(t.api===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"api"},message:"must have required property 'api'"};e===null?e=[r]:e.push(
r),i++}if(t.tenant===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tenant"},message:"must have required prop\
erty 'tenant'"};e===null?e=[r]:e.push(r),i++}if(t.channel===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ch\
annel"},message:"must have required property 'channel'"};e===null?e=[r]:e.push(r),i++}if(t.recipient===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"recipient"},message:"must have required property 'recipient'"};e===null?e=[r]:e.push(r),i++}if(t.purpose===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"purpose"},message:"must have required property 'purpose'"};e===null?e=[r]:e.push(r),i++}if(t.
locale===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"locale"},message:"must have required property 'locale\
'"};e===null?e=[r]:e.push(r),i++}if(t.text===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"},message:"m\
ust have required property 'text'"};e===null?e=[r]:e.push(r),i++}if(t.sentAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"sentAt"},message:"must have required property 'sentAt'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!x.call(Us.properties,r)){let s={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.id!==void 0&&typeof t.id!="string"){let r={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(t.sequence!==void 0){let r=t.sequence;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:n+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"minimum",params:{bounds:[1]},message:"\
must be >= 1"};e===null?e=[s]:e.push(s),i++}}if(t.api!==void 0&&typeof t.api!="string"){let r={instancePath:n+"/api",schemaPath:"#/properties/api/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.tenant!==void 0&&typeof t.tenant!="string"){let r={instancePath:n+"/ten\
ant",schemaPath:"#/properties/tenant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.channel!==void 0){let r=t.
channel;if(typeof r!="string"){let s={instancePath:n+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[s]:e.push(s),i++}if(!(r==="sms"||r==="email"||r==="push"||r==="webhook")){let s={instancePath:n+"/channel",schemaPath:"#/properties/channel/e\
num",keyword:"enum",params:{allowedValues:Us.properties.channel.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.recipient!==
void 0&&typeof t.recipient!="string"){let r={instancePath:n+"/recipient",schemaPath:"#/properties/recipient/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(t.purpose!==void 0&&typeof t.purpose!="string"){let r={instancePath:n+"/purpose",schemaPath:"#/properties/purpo\
se/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.locale!==void 0&&typeof t.locale!="string"){let r={instancePath:n+
"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.subject!==void 0&&
typeof t.subject!="string"){let r={instancePath:n+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),i++}if(t.text!==void 0&&typeof t.text!="string"){let r={instancePath:n+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.code!==void 0&&typeof t.code!="string"){let r={instancePath:n+"/code",schemaPath:"#/p\
roperties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.link!==void 0&&typeof t.link!="string"){let r={
instancePath:n+"/link",schemaPath:"#/properties/link/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.challengeId!==
void 0&&typeof t.challengeId!="string"){let r={instancePath:n+"/challengeId",schemaPath:"#/properties/challengeId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(t.sentAt!==void 0){let r=t.sentAt;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+"/sentAt",schemaPath:"\
#/properties/sentAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+
"/sentAt",schemaPath:"#/properties/sentAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.deliveredAt!==
void 0){let r=t.deliveredAt;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+"/deliveredAt",schemaPath:"#/properties/deliveredAt/format",keyword:"format",
params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/deliveredAt",schemaPath:"#/prope\
rties/deliveredAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.isAnswerLost!==void 0&&typeof t.isAnswerLost!=
"boolean"){let r={instancePath:n+"/isAnswerLost",schemaPath:"#/properties/isAnswerLost/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
i++}return Q.errors=e,i===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Cr(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,
dynamicAnchors:f={}}={}){let e=null,i=0,a=Cr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.messages===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"messages"},message:"must have required pro\
perty 'messages'"};e===null?e=[r]:e.push(r),i++}if(t.total===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"t\
otal"},message:"must have required property 'total'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="messages"||r==="total")){let s={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.messages!==void 0){let r=t.messages;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)Q(r[o],{instancePath:n+"/messages/"+o,parentData:r,parentDataProperty:o,
rootData:d,dynamicAnchors:f})||(e=e===null?Q.errors:e.concat(Q.errors),i=e.length)}else{let s={instancePath:n+"/messages",schemaPath:"#/properties/messages/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.total!==void 0){let r=t.total;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:n+"/total",schemaPath:"#/properties/total/minimum",keyword:"mi\
nimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Cr.errors=e,i===0}Cr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Dt=Mr,Ai={type:"\
object",additionalProperties:!1,properties:{recipient:{type:"string",minLength:1,maxLength:320},channel:{type:"string",enum:["sms","email","push","webhook"]},purpose:{
type:"string",minLength:1,maxLength:100},api:{type:"string",minLength:1,maxLength:100},tenant:{type:"string",minLength:1,maxLength:100},after:{type:"integer",minimum:0},
timeoutSeconds:{type:"number",minimum:0,maximum:60}},$id:"WaitForMessageRequest"};function Mr(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,
dynamicAnchors:f={}}={}){let e=null,i=0,a=Mr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){for(let r in t)if(!(r==="recipient"||r==="channel"||r==="purpose"||r==="api"||r==="tenant"||r==="after"||r==="timeoutSeconds")){let s={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.recipient!==void 0){let r=t.recipient;if(typeof r=="string"){if(P(r)>320){let s={instancePath:n+"/recipient",schemaPath:"#/properties/recipient/maxLength",
keyword:"maxLength",params:{bounds:[1,320]},message:"must NOT have more than 320 characters"};e===null?e=[s]:e.push(s),i++}if(P(r)<1){let s={instancePath:n+"/re\
cipient",schemaPath:"#/properties/recipient/minLength",keyword:"minLength",params:{bounds:[1,320]},message:"must NOT have fewer than 1 characters"};e===null?e=[
s]:e.push(s),i++}}else{let s={instancePath:n+"/recipient",schemaPath:"#/properties/recipient/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),i++}}if(t.channel!==void 0){let r=t.channel;if(typeof r!="string"){let s={instancePath:n+"/channel",schemaPath:"#/properties/channel/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="sms"||r==="email"||r==="push"||r==="webhook")){let s={
instancePath:n+"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues:Ai.properties.channel.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.purpose!==void 0){let r=t.purpose;if(typeof r=="string"){if(P(r)>100){let s={instancePath:n+"/purpose",
schemaPath:"#/properties/purpose/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(
s),i++}if(P(r)<1){let s={instancePath:n+"/purpose",schemaPath:"#/properties/purpose/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT hav\
e fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.api!==void 0){let r=t.api;if(typeof r=="string"){if(P(r)>100){let s={instancePath:n+"/api",
schemaPath:"#/properties/api/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}
if(P(r)<1){let s={instancePath:n+"/api",schemaPath:"#/properties/api/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 \
characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[s]:e.push(s),i++}}if(t.tenant!==void 0){let r=t.tenant;if(typeof r=="string"){if(P(r)>100){let s={instancePath:n+"/tenant",schemaPath:"\
#/properties/tenant/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),i++}if(P(r)<
1){let s={instancePath:n+"/tenant",schemaPath:"#/properties/tenant/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 ch\
aracters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(t.after!==void 0){let r=t.after;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="numbe\
r"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:n+"/after",schemaPath:"#/properties/after/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be \
>= 0"};e===null?e=[s]:e.push(s),i++}}if(t.timeoutSeconds!==void 0){let r=t.timeoutSeconds;if(typeof r=="number"&&isFinite(r)){if(r>60||isNaN(r)){let s={instancePath:n+
"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/maximum",keyword:"maximum",params:{bounds:[0,60]},message:"must be <= 60"};e===null?e=[s]:e.push(s),i++}
if(r<0||isNaN(r)){let s={instancePath:n+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"minimum",params:{bounds:[0,60]},message:"mus\
t be >= 0"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return Mr.errors=e,i===0}Mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fs=Q,Lt=zr,_s={type:"object",
additionalProperties:!0,properties:{state:{type:"string",maxLength:200},params:{type:["object","null"],maxProperties:20,additionalProperties:!0},action:{type:"s\
tring",enum:["setup","teardown"]}},$id:"ProviderStateChange"};function zr(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){
let e=null,i=0,a=zr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.state!==void 0){
let r=t.state;if(typeof r=="string"){if(P(r)>200){let s={instancePath:n+"/state",schemaPath:"#/properties/state/maxLength",keyword:"maxLength",params:{bounds:[0,
200]},message:"must NOT have more than 200 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/state",schemaPath:"#/properties/state/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.params!==void 0){let r=t.params;if(!(r&&typeof r=="object"&&!Array.isArray(
r))&&r!==null){let s={instancePath:n+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:_s.properties.params.type},message:"must be obj\
ect,null"};e===null?e=[s]:e.push(s),i++}if(r&&typeof r=="object"&&!Array.isArray(r)&&Object.keys(r).length>20){let s={instancePath:n+"/params",schemaPath:"#/pro\
perties/params/maxProperties",keyword:"maxProperties",params:{bounds:[0,20]},message:"must NOT have more than 20 properties"};e===null?e=[s]:e.push(s),i++}}if(t.
action!==void 0){let r=t.action;if(typeof r!="string"){let s={instancePath:n+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="setup"||r==="teardown")){let s={instancePath:n+"/action",schemaPath:"#/properties/action/enum",
keyword:"enum",params:{allowedValues:_s.properties.action.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}}else{let r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return zr.errors=e,i===0}zr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ft=Rr,ji={type:"object",maxProperties:200,additionalProperties:{type:["string","number","boolean"]},$id:"Provider\
StateValues"};function Rr(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Rr.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>200){let r={instancePath:n,schemaPath:"#/ma\
xProperties",keyword:"maxProperties",params:{bounds:[0,200]},message:"must NOT have more than 200 properties"};e===null?e=[r]:e.push(r),i++}for(let r in t){let s=t[r];
if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let o={instancePath:n+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/additionalProperties/type",keyword:"type",params:{type:ji.additionalProperties.type},message:"must be string,number,boolean"};e===null?e=[o]:e.push(o),i++}}}else{
let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Rr.errors=e,i===0}
Rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tt=Vr;function fe(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=fe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(t.description===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[r]:e.push(r),
i++}if(t.apis===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apis"},message:"must have required property 'a\
pis'"};e===null?e=[r]:e.push(r),i++}if(t.params===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"params"},message:"\
must have required property 'params'"};e===null?e=[r]:e.push(r),i++}if(t.values===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"values"},message:"must have required property 'values'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="name"||r==="description"||r==="a\
pis"||r==="params"||r==="values")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.name!==void 0&&typeof t.name!="string"){let r={instancePath:n+"/name",schemaPath:"#/prop\
erties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.description!==void 0&&typeof t.description!=
"string"){let r={instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),i++}if(t.apis!==void 0){let r=t.apis;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let p={instancePath:n+"/a\
pis/"+o,schemaPath:"#/properties/apis/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{let s={instancePath:n+
"/apis",schemaPath:"#/properties/apis/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.params!==void 0){let r=t.
params;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let s={instancePath:n+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.values!==void 0){let r=t.values;if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let o=r[s];
if(Array.isArray(o)){let p=o.length;for(let l=0;l<p;l++)if(typeof o[l]!="string"){let u={instancePath:n+"/values/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+
l,schemaPath:"#/properties/values/additionalProperties/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}}else{
let p={instancePath:n+"/values/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/values/additionalProperties/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}else{let s={instancePath:n+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return fe.errors=e,i===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Vr(t,{instancePath:n="",
parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Vr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.states===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
states"},message:"must have required property 'states'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="states"){let s={instancePath:n,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.states!==
void 0){let r=t.states;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)fe(r[o],{instancePath:n+"/states/"+o,parentData:r,parentDataProperty:o,rootData:d,
dynamicAnchors:f})||(e=e===null?fe.errors:e.concat(fe.errors),i=e.length)}else{let s={instancePath:n+"/states",schemaPath:"#/properties/states/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Vr.errors=e,i===0}Vr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $t=Ur;var Ot=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$","u");function E(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){
let e=null,i=0,a=E.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(!Ot.test(t)){let r={instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},message:'must match pattern "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"'};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
i++}return E.errors=e,i===0}E.evaluated={dynamicProps:!1,dynamicItems:!1};function Z(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){
let e=null,i=0,a=Z.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.
push(r),i++}if(t.savedAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"savedAt"},message:"must have requir\
ed property 'savedAt'"};e===null?e=[r]:e.push(r),i++}if(t.clockAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
clockAt"},message:"must have required property 'clockAt'"};e===null?e=[r]:e.push(r),i++}if(t.imported===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"imported"},message:"must have required property 'imported'"};e===null?e=[r]:e.push(r),i++}if(t.accounts===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"accounts"},message:"must have required property 'accounts'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="name"||r==="description"||r==="savedAt"||r==="clockAt"||r==="imported"||r==="accounts")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.name!==void 0&&(E(t.name,{instancePath:n+
"/name",parentData:t,parentDataProperty:"name",rootData:d,dynamicAnchors:f})||(e=e===null?E.errors:e.concat(E.errors),i=e.length)),t.description!==void 0&&typeof t.
description!="string"){let r={instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),i++}if(t.savedAt!==void 0){let r=t.savedAt;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+"/savedAt",schemaPath:"#/prope\
rties/savedAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+
"/savedAt",schemaPath:"#/properties/savedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.clockAt!==void 0){
let r=t.clockAt;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+"/clockAt",schemaPath:"#/properties/clockAt/format",keyword:"format",params:{format:"date\
-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/clockAt",schemaPath:"#/properties/clockAt/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.imported!==void 0&&typeof t.imported!="boolean"){let r={instancePath:n+
"/imported",schemaPath:"#/properties/imported/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.accounts!==
void 0){let r=t.accounts;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:n+
"/accounts",schemaPath:"#/properties/accounts/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}}else{let r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Z.errors=e,i===0}Z.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Ur(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,
a=Ur.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.snapshots===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"snapshots"},message:"must have required property 'snapshots'"};e===null?e=[r]:e.push(r),i++}
if(t.limit===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"limit"},message:"must have required property 'lim\
it'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="snapshots"||r==="limit")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.snapshots!==void 0){let r=t.snapshots;
if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)Z(r[o],{instancePath:n+"/snapshots/"+o,parentData:r,parentDataProperty:o,rootData:d,dynamicAnchors:f})||
(e=e===null?Z.errors:e.concat(Z.errors),i=e.length)}else{let s={instancePath:n+"/snapshots",schemaPath:"#/properties/snapshots/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.limit!==void 0){let r=t.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={
instancePath:n+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:n+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{bounds:[0]},message:"mu\
st be >= 0"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),i++}return Ur.errors=e,i===0}Ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Et=_r;function _r(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=_r.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="name"||r==="descript\
ion"||r==="replace")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT h\
ave additional properties"};e===null?e=[s]:e.push(s),i++}if(t.name!==void 0&&(E(t.name,{instancePath:n+"/name",parentData:t,parentDataProperty:"name",rootData:d,
dynamicAnchors:f})||(e=e===null?E.errors:e.concat(E.errors),i=e.length)),t.description!==void 0){let r=t.description;if(typeof r=="string"){if(P(r)>500){let s={
instancePath:n+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{bounds:[1,500]},message:"must NOT have more than 500 c\
haracters"};e===null?e=[s]:e.push(s),i++}if(P(r)<1){let s={instancePath:n+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{
bounds:[1,500]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/description",schemaPath:"#/propertie\
s/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.replace!==void 0&&typeof t.replace!="bool\
ean"){let r={instancePath:n+"/replace",schemaPath:"#/properties/replace/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.
push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return _r.
errors=e,i===0}_r.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qr=Z,Ct=ee;var Ni={type:"object",additionalProperties:!1,required:["format","seed","isSeeded","keys","store","clock","shown","random","overrides","tenants"],properties:{format:{
type:"integer",const:1},seed:{type:"string"},isSeeded:{type:"boolean"},keys:{type:"object",additionalProperties:!1,required:["owner","signer","providerSigner"],
properties:{owner:{$ref:"WorldName"},signer:{$ref:"SavedKey"},providerSigner:{$ref:"SavedKey"},earlierSigners:{type:"array",maxItems:10,items:{type:"object",additionalProperties:!1,
required:["key","until"],properties:{key:{$ref:"SavedKey"},until:{$ref:"SavedMoment"}}}}}},store:{type:"object",additionalProperties:!1,required:["records","seq\
uences"],properties:{records:{$ref:"SavedRecords"},sequences:{type:"object",propertyNames:{$ref:"SavedName"},additionalProperties:{type:"integer",minimum:0}}}},
clock:{type:"object",additionalProperties:!1,required:["offsetMs"],properties:{offsetMs:{$ref:"SavedMoment"},frozenAt:{$ref:"SavedMoment"},pace:{type:"object",additionalProperties:!1,
required:["speed","since"],properties:{speed:{type:"number",minimum:.001,maximum:1e6},since:{$ref:"SavedMoment"}}}}},shown:{$ref:"SavedMoment"},random:{type:"ob\
ject",additionalProperties:!1,required:["seed","counter"],properties:{seed:{type:"string"},counter:{type:"integer",minimum:0}}},overrides:{type:"object",propertyNames:{
$ref:"SavedName"},additionalProperties:{type:"object",propertyNames:{$ref:"SavedName"},additionalProperties:!0}},tenants:{type:"object",propertyNames:{$ref:"Sav\
edName"},additionalProperties:{type:"array",items:{type:"string"}}},skewSeconds:{type:"integer",minimum:-31536e3,maximum:31536e3},faults:{type:"object",additionalProperties:!1,
required:["faults","told"],properties:{faults:{type:"array",items:{$ref:"SavedFault"}},told:{type:"integer",minimum:0}}}},$id:"SavedWorld"};function F(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=F.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(!Ot.test(t)){let r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a\
-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},message:'must match pattern "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return F.errors=e,i===0}F.evaluated={dynamicProps:!1,
dynamicItems:!1};function $(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=$.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kty===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"kty"},message:"must have required property 'kty'"};e===null?e=[r]:e.push(r),i++}if(t.crv===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"crv"},message:"must have required property 'crv'"};e===null?e=[r]:e.push(r),i++}if(t.x===void 0){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"x"},message:"must have required property 'x'"};e===null?e=[r]:e.push(r),i++}if(t.
y===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"y"},message:"must have required property 'y'"};e===null?e=
[r]:e.push(r),i++}if(t.d===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"d"},message:"must have required pro\
perty 'd'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="kty"||r==="crv"||r==="x"||r==="y"||r==="d")){let s={instancePath:n,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.kty!==void 0){
let r=t.kty;if(typeof r!="string"){let s={instancePath:n+"/kty",schemaPath:"#/properties/kty/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),i++}if(r!=="EC"){let s={instancePath:n+"/kty",schemaPath:"#/properties/kty/const",keyword:"const",params:{allowedValue:"EC"},message:"m\
ust be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(t.crv!==void 0){let r=t.crv;if(typeof r!="string"){let s={instancePath:n+"/crv",schemaPath:"#/proper\
ties/crv/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r!=="P-256"){let s={instancePath:n+"/crv",schemaPath:"\
#/properties/crv/const",keyword:"const",params:{allowedValue:"P-256"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(t.x!==void 0&&typeof t.
x!="string"){let r={instancePath:n+"/x",schemaPath:"#/properties/x/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
i++}if(t.y!==void 0&&typeof t.y!="string"){let r={instancePath:n+"/y",schemaPath:"#/properties/y/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),i++}if(t.d!==void 0&&typeof t.d!="string"){let r={instancePath:n+"/d",schemaPath:"#/properties/d/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[r]:e.push(r),i++}return $.errors=e,i===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function y(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=y.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),typeof t=="number"&&isFinite(t)){if(t>9007199254740991||isNaN(t)){let r={instancePath:n,schemaPath:"#/maximum",keyword:"\
maximum",params:{bounds:[-9007199254740991,9007199254740991]},message:"must be <= 9007199254740991"};e===null?e=[r]:e.push(r),i++}if(t<-9007199254740991||isNaN(
t)){let r={instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{bounds:[-9007199254740991,9007199254740991]},message:"must be >= -9007199254740991"};
e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.push(
r),i++}return y.errors=e,i===0}y.evaluated={dynamicProps:!1,dynamicItems:!1};var xi={type:"object",additionalProperties:!1,properties:{account:{type:"array",items:{
$ref:"SavedAccount"}},session:{type:"array",items:{$ref:"SavedSession"}},"access-token":{type:"array",items:{$ref:"SavedAccessToken"}},"refresh-token":{type:"ar\
ray",items:{$ref:"SavedRefreshToken"}},challenge:{type:"array",items:{$ref:"SavedChallenge"}},message:{type:"array",items:{$ref:"SavedMessage"}},terms:{type:"ar\
ray",items:{$ref:"SavedTerms"}},resource:{type:"array",items:{$ref:"SavedResource"}},"replay-mark":{type:"array",items:{$ref:"SavedReplayMark"}},relay:{type:"ar\
ray",items:{$ref:"SavedRelay"}}},$id:"SavedRecords"},rr={type:"object",additionalProperties:!1,required:["id","number","realm","identifiers","authenticators","l\
ocale","profile","lockout","proofing","acceptances","obligations","createdAt","updatedAt"],properties:{id:{type:"string",minLength:1},number:{type:"integer",minimum:1},
realm:{$ref:"SavedRealm"},identifiers:{type:"array",items:{$ref:"SavedIdentifier"}},password:{$ref:"SavedHash"},authenticators:{type:"array",items:{$ref:"SavedA\
uthenticator"}},pin:{$ref:"SavedHash"},recoveryCodes:{type:"object",additionalProperties:!1,required:["digests","issuedAt"],properties:{digests:{type:"array",items:{
type:"string"}},issuedAt:{$ref:"SavedMoment"}}},securityAnswers:{type:"object",additionalProperties:!1,required:["hashes","failures"],properties:{hashes:{type:"\
object",propertyNames:{$ref:"SavedName"},additionalProperties:{type:"string"}},failures:{type:"integer",minimum:0}}},secondFactor:{type:"string",enum:["asked","\
not-asked"]},locale:{type:"string"},sessionLimit:{type:"integer",minimum:0},profile:{type:"object",propertyNames:{$ref:"SavedName"},additionalProperties:!0},blockedAt:{
$ref:"SavedMoment"},lockout:{$ref:"SavedLockout"},proofing:{type:"object",propertyNames:{$ref:"SavedName"},additionalProperties:{type:"string",enum:["not-starte\
d","pending","approved","rejected","retry"]}},acceptances:{type:"array",items:{$ref:"SavedAcceptance"}},obligations:{type:"array",items:{type:"string",enum:["in\
voice","rental"]}},managedBy:{type:"string"},firstSignInAt:{$ref:"SavedMoment"},lastSteppedUpAt:{$ref:"SavedMoment"},createdAt:{$ref:"SavedMoment"},updatedAt:{$ref:"\
SavedMoment"},deletionRequestedAt:{$ref:"SavedMoment"},deletionReason:{type:"string"},deletionDueAt:{$ref:"SavedMoment"},deletedAt:{$ref:"SavedMoment"}},$id:"Sa\
vedAccount"};var Si=new RegExp("^[^/]{1,100}/.{1,200}$","u");function q(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,
i=0,a=q.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(!Si.test(t)){let r={instancePath:n,schemaPath:"#/p\
attern",keyword:"pattern",params:{pattern:"^[^/]{1,100}/.{1,200}$"},message:'must match pattern "^[^/]{1,100}/.{1,200}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return q.errors=e,i===0}q.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Ii={type:"object",additionalProperties:!1,required:["type","value"],properties:{type:{type:"string",enum:["email","phone",
"username","external"]},value:{type:"string"},verifiedAt:{$ref:"SavedMoment"},isShared:{type:"boolean",const:!0},label:{type:"string"}},$id:"SavedIdentifier"};function ye(t,{
instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=ye.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),i++}if(t.value===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="type"||r==="value"||
r==="verifiedAt"||r==="isShared"||r==="label")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.type!==void 0){let r=t.type;if(typeof r!="string"){let s={instancePath:n+"/type",
schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="email"||r==="phone"||
r==="username"||r==="external")){let s={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Ii.properties.type.enum},
message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.value!==void 0&&typeof t.value!="string"){let r={instancePath:n+"/value",
schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.verifiedAt!==void 0&&(y(t.
verifiedAt,{instancePath:n+"/verifiedAt",parentData:t,parentDataProperty:"verifiedAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.
length)),t.isShared!==void 0){let r=t.isShared;if(typeof r!="boolean"){let s={instancePath:n+"/isShared",schemaPath:"#/properties/isShared/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(r!==!0){let s={instancePath:n+"/isShared",schemaPath:"#/properties/isShared/c\
onst",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(t.label!==void 0&&typeof t.label!="string"){
let r={instancePath:n+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ye.errors=e,i===0}
ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function z(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=z.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.hash===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"hash"},message:"must have required property 'hash'"};e===null?e=[r]:e.push(r),i++}if(t.changedAt===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"changedAt"},message:"must have required property 'changedAt'"};e===null?e=[r]:e.push(r),i++}
for(let r in t)if(!(r==="hash"||r==="changedAt"||r==="previous"||r==="expiredAt")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.hash!==void 0&&typeof t.hash!="string"){
let r={instancePath:n+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.
changedAt!==void 0&&(y(t.changedAt,{instancePath:n+"/changedAt",parentData:t,parentDataProperty:"changedAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:
e.concat(y.errors),i=e.length)),t.previous!==void 0){let r=t.previous;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let p={instancePath:n+
"/previous/"+o,schemaPath:"#/properties/previous/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{
let s={instancePath:n+"/previous",schemaPath:"#/properties/previous/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),
i++}}t.expiredAt!==void 0&&(y(t.expiredAt,{instancePath:n+"/expiredAt",parentData:t,parentDataProperty:"expiredAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.
errors:e.concat(y.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[r]:e.push(r),i++}return z.errors=e,i===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ce(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=ce.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}if(t.id===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.secret===void 0){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"secret"},message:"must have required property 'secret'"};e===null?e=[r]:e.push(
r),i++}if(t.issuedAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"issuedAt"},message:"must have required \
property 'issuedAt'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="kind"||r==="id"||r==="secret"||r==="issuedAt"||r==="boundAt"||r==="lastStep")){let s={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[s]:e.push(s),i++}if(t.kind!==void 0){let r=t.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r!=="totp"){let s={instancePath:n+"/kind",schemaPath:"#/properties/kind/const",
keyword:"const",params:{allowedValue:"totp"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(t.id!==void 0&&typeof t.id!="string"){let r={
instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.secret!==
void 0&&typeof t.secret!="string"){let r={instancePath:n+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[r]:e.push(r),i++}if(t.issuedAt!==void 0&&(y(t.issuedAt,{instancePath:n+"/issuedAt",parentData:t,parentDataProperty:"issuedAt",rootData:d,dynamicAnchors:f})||
(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.boundAt!==void 0&&(y(t.boundAt,{instancePath:n+"/boundAt",parentData:t,parentDataProperty:"boundAt",rootData:d,
dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.lastStep!==void 0){let r=t.lastStep;if(!(typeof r=="number"&&isFinite(r))){let s={instancePath:n+
"/lastStep",schemaPath:"#/properties/lastStep/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ce.errors=e,i===0}ce.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Di={type:"object",additionalProperties:!1,required:["kind","id","channel","issuedAt"],properties:{kind:{type:"string",const:"\
out-of-band"},id:{type:"string"},channel:{type:"string",enum:["sms","push","email"]},application:{type:"string"},address:{type:"string"},issuedAt:{$ref:"SavedMo\
ment"},boundAt:{$ref:"SavedMoment"},declinedAt:{$ref:"SavedMoment"}},$id:"SavedOutOfBand"};function he(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,
dynamicAnchors:f={}}={}){let e=null,i=0,a=he.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.kind===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'k\
ind'"};e===null?e=[r]:e.push(r),i++}if(t.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"mu\
st have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.channel===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
channel"},message:"must have required property 'channel'"};e===null?e=[r]:e.push(r),i++}if(t.issuedAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"issuedAt"},message:"must have required property 'issuedAt'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="kind"||r===
"id"||r==="channel"||r==="application"||r==="address"||r==="issuedAt"||r==="boundAt"||r==="declinedAt")){let s={instancePath:n,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.kind!==void 0){
let r=t.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[s]:e.push(s),i++}if(r!=="out-of-band"){let s={instancePath:n+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
out-of-band"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(t.id!==void 0&&typeof t.id!="string"){let r={instancePath:n+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.channel!==void 0){let r=t.channel;if(typeof r!=
"string"){let s={instancePath:n+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),i++}if(!(r==="sms"||r==="push"||r==="email")){let s={instancePath:n+"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues:Di.
properties.channel.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.application!==void 0&&typeof t.application!="s\
tring"){let r={instancePath:n+"/application",schemaPath:"#/properties/application/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),i++}if(t.address!==void 0&&typeof t.address!="string"){let r={instancePath:n+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}t.issuedAt!==void 0&&(y(t.issuedAt,{instancePath:n+"/issuedAt",parentData:t,parentDataProperty:"\
issuedAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.boundAt!==void 0&&(y(t.boundAt,{instancePath:n+"/boundAt",parentData:t,
parentDataProperty:"boundAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.declinedAt!==void 0&&(y(t.declinedAt,{instancePath:n+
"/declinedAt",parentData:t,parentDataProperty:"declinedAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length))}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return he.errors=e,i===0}he.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Bs={type:"object",additionalProperties:!1,required:["kind","id","credentialId","publicKey","signCount","issuedAt","boundAt",
"uses"],properties:{kind:{type:"string",const:"passkey"},id:{type:"string"},credentialId:{type:"string"},publicKey:{type:"string"},algorithm:{type:"number"},signCount:{
type:"integer",minimum:0},transports:{type:"array",items:{type:"string"}},backedUp:{type:"boolean"},label:{type:"string"},userHandle:{type:"string"},issuedAt:{$ref:"\
SavedMoment"},boundAt:{$ref:"SavedMoment"},lastUsedAt:{$ref:"SavedMoment"},uses:{type:"array",items:{type:"string",enum:["sign-in","second-factor"]}}},$id:"Save\
dPasskey"};function ge(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=ge.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}if(t.id===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.credentialId===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"credentialId"},message:"must have required property 'credentialId'"};e===
null?e=[r]:e.push(r),i++}if(t.publicKey===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publicKey"},message:"\
must have required property 'publicKey'"};e===null?e=[r]:e.push(r),i++}if(t.signCount===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"signCount"},message:"must have required property 'signCount'"};e===null?e=[r]:e.push(r),i++}if(t.issuedAt===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"issuedAt"},message:"must have required property 'issuedAt'"};e===null?e=[r]:e.push(r),i++}if(t.
boundAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"boundAt"},message:"must have required property 'boun\
dAt'"};e===null?e=[r]:e.push(r),i++}if(t.uses===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"uses"},message:"\
must have required property 'uses'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!x.call(Bs.properties,r)){let s={instancePath:n,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.kind!==void 0){
let r=t.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[s]:e.push(s),i++}if(r!=="passkey"){let s={instancePath:n+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"pa\
sskey"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(t.id!==void 0&&typeof t.id!="string"){let r={instancePath:n+"/id",schemaPath:"#/pr\
operties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.credentialId!==void 0&&typeof t.credentialId!=
"string"){let r={instancePath:n+"/credentialId",schemaPath:"#/properties/credentialId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}if(t.publicKey!==void 0&&typeof t.publicKey!="string"){let r={instancePath:n+"/publicKey",schemaPath:"#/properties/publicKey/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.algorithm!==void 0){let r=t.algorithm;if(!(typeof r=="number"&&isFinite(
r))){let s={instancePath:n+"/algorithm",schemaPath:"#/properties/algorithm/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:
e.push(s),i++}}if(t.signCount!==void 0){let r=t.signCount;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/signCount",schemaPath:"\
#/properties/signCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&
(r<0||isNaN(r))){let s={instancePath:n+"/signCount",schemaPath:"#/properties/signCount/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===
null?e=[s]:e.push(s),i++}}if(t.transports!==void 0){let r=t.transports;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let p={
instancePath:n+"/transports/"+o,schemaPath:"#/properties/transports/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.
push(p),i++}}else{let s={instancePath:n+"/transports",schemaPath:"#/properties/transports/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[s]:e.push(s),i++}}if(t.backedUp!==void 0&&typeof t.backedUp!="boolean"){let r={instancePath:n+"/backedUp",schemaPath:"#/properties/backedUp/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.label!==void 0&&typeof t.label!="string"){let r={instancePath:n+"/lab\
el",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.userHandle!==void 0&&
typeof t.userHandle!="string"){let r={instancePath:n+"/userHandle",schemaPath:"#/properties/userHandle/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[r]:e.push(r),i++}if(t.issuedAt!==void 0&&(y(t.issuedAt,{instancePath:n+"/issuedAt",parentData:t,parentDataProperty:"issuedAt",rootData:d,
dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.boundAt!==void 0&&(y(t.boundAt,{instancePath:n+"/boundAt",parentData:t,parentDataProperty:"\
boundAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.lastUsedAt!==void 0&&(y(t.lastUsedAt,{instancePath:n+"/lastUsedAt",
parentData:t,parentDataProperty:"lastUsedAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.uses!==void 0){let r=t.uses;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++){let p=r[o];if(typeof p!="string"){let l={instancePath:n+"/uses/"+o,schemaPath:"#/properties/uses/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}if(!(p==="sign-in"||p==="second-factor")){let l={instancePath:n+"/uses/"+o,schemaPath:"\
#/properties/uses/items/enum",keyword:"enum",params:{allowedValues:Bs.properties.uses.items.enum},message:"must be equal to one of the allowed values"};e===null?
e=[l]:e.push(l),i++}}}else{let s={instancePath:n+"/uses",schemaPath:"#/properties/uses/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return ge.errors=e,i===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function v(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=v.evaluated;a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0);let r=i,s=i;if(t!=="__proto__"){let p={};e===null?e=[p]:e.push(p),i++}var o=s===i;if(o){let p={instancePath:n,schemaPath:"#/not",
keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[p]:e.push(p),i++}else i=r,e!==null&&(r?e.length=r:e=null);if(typeof t=="string"){if(P(t)>1e3){let p={
instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,1e3]},message:"must NOT have more than 1000 characters"};e===null?e=[p]:e.push(p),
i++}}else{let p={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}return v.errors=
e,i===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};function be(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,
i=0,a=be.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(s),i++}if(t.id===
void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:
e.push(s),i++}if(t.hashes===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"hashes"},message:"must have requir\
ed property 'hashes'"};e===null?e=[s]:e.push(s),i++}if(t.issuedAt===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
issuedAt"},message:"must have required property 'issuedAt'"};e===null?e=[s]:e.push(s),i++}if(t.boundAt===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"boundAt"},message:"must have required property 'boundAt'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="kind"||s==="\
id"||s==="hashes"||s==="issuedAt"||s==="boundAt")){let o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(t.kind!==void 0){let s=t.kind;if(typeof s!="string"){let o={instancePath:n+"/kind",
schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}if(s!=="knowledge"){let o={instancePath:n+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"knowledge"},message:"must be equal to constant"};e===null?e=[o]:e.push(o),i++}}
if(t.id!==void 0&&typeof t.id!="string"){let s={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[s]:e.push(s),i++}if(t.hashes!==void 0){let s=t.hashes;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let o in s){let p=i;v(o,{instancePath:n+
"/hashes",parentData:s,parentDataProperty:"hashes",rootData:d,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length);var r=p===i;if(!r){let l={
instancePath:n+"/hashes",schemaPath:"#/properties/hashes/propertyNames",keyword:"propertyNames",params:{propertyName:o},message:"property name must be valid"};e===
null?e=[l]:e.push(l),i++}}for(let o in s)if(typeof s[o]!="string"){let p={instancePath:n+"/hashes/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/hashes/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{let o={instancePath:n+
"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}t.issuedAt!==void 0&&
(y(t.issuedAt,{instancePath:n+"/issuedAt",parentData:t,parentDataProperty:"issuedAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.
length)),t.boundAt!==void 0&&(y(t.boundAt,{instancePath:n+"/boundAt",parentData:t,parentDataProperty:"boundAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:
e.concat(y.errors),i=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),i++}return be.errors=e,i===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pe(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Pe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}if(t.id===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.service===void 0){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"service"},message:"must have required property 'service'"};e===null?e=[r]:e.push(
r),i++}if(t.issuedAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"issuedAt"},message:"must have required \
property 'issuedAt'"};e===null?e=[r]:e.push(r),i++}if(t.boundAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
boundAt"},message:"must have required property 'boundAt'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="kind"||r==="id"||r==="service"||r==="issuedAt"||
r==="boundAt")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have ad\
ditional properties"};e===null?e=[s]:e.push(s),i++}if(t.kind!==void 0){let r=t.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",schemaPath:"#/propertie\
s/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r!=="external"){let s={instancePath:n+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"external"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(t.id!==void 0&&typeof t.
id!="string"){let r={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}if(t.service!==void 0&&typeof t.service!="string"){let r={instancePath:n+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),i++}t.issuedAt!==void 0&&(y(t.issuedAt,{instancePath:n+"/issuedAt",parentData:t,parentDataProperty:"i\
ssuedAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.boundAt!==void 0&&(y(t.boundAt,{instancePath:n+"/boundAt",parentData:t,
parentDataProperty:"boundAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Pe.errors=e,i===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ke(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=ke.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){let s=t.kind;if(typeof s=="string")if(s==="totp"){ce(t,{instancePath:n,parentData:c,
parentDataProperty:h,rootData:d,dynamicAnchors:f})||(e=e===null?ce.errors:e.concat(ce.errors),i=e.length);var r=!0}else if(s==="out-of-band")he(t,{instancePath:n,
parentData:c,parentDataProperty:h,rootData:d,dynamicAnchors:f})||(e=e===null?he.errors:e.concat(he.errors),i=e.length),r!==!0&&(r=!0);else if(s==="passkey")ge(t,
{instancePath:n,parentData:c,parentDataProperty:h,rootData:d,dynamicAnchors:f})||(e=e===null?ge.errors:e.concat(ge.errors),i=e.length),r!==!0&&(r=!0);else if(s===
"knowledge")be(t,{instancePath:n,parentData:c,parentDataProperty:h,rootData:d,dynamicAnchors:f})||(e=e===null?be.errors:e.concat(be.errors),i=e.length),r!==!0&&
(r=!0);else if(s==="external")Pe(t,{instancePath:n,parentData:c,parentDataProperty:h,rootData:d,dynamicAnchors:f})||(e=e===null?Pe.errors:e.concat(Pe.errors),i=
e.length),r!==!0&&(r=!0);else{let o={instancePath:n,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:s},message:'\
value of tag "kind" must be in oneOf'};e===null?e=[o]:e.push(o),i++}else{let o={instancePath:n,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"\
tag",tag:"kind",tagValue:s},message:'tag "kind" must be string'};e===null?e=[o]:e.push(o),i++}}return ke.errors=e,a.props=r,i===0}ke.evaluated={dynamicProps:!0,
dynamicItems:!1};var Li={type:"object",additionalProperties:!1,required:["failures"],properties:{failures:{type:"integer",minimum:0},firstFailureAt:{$ref:"Saved\
Moment"},lastFailureAt:{$ref:"SavedMoment"},lockedUntil:{oneOf:[{$ref:"SavedMoment"},{type:"string",enum:["released-by-operator","released-by-captcha","released\
-by-answer"]}]}},$id:"SavedLockout"};function we(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=we.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.failures===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"failures"},message:"must have required property 'failures'"};e===null?e=[s]:e.push(s),i++}for(let s in t)
if(!(s==="failures"||s==="firstFailureAt"||s==="lastFailureAt"||s==="lockedUntil")){let o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(t.failures!==void 0){let s=t.failures;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+"/failures",schemaPath:"#/properties/failures/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let o={instancePath:n+"/failures",schemaPath:"\
#/properties/failures/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}if(t.firstFailureAt!==void 0&&(y(t.firstFailureAt,
{instancePath:n+"/firstFailureAt",parentData:t,parentDataProperty:"firstFailureAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),
t.lastFailureAt!==void 0&&(y(t.lastFailureAt,{instancePath:n+"/lastFailureAt",parentData:t,parentDataProperty:"lastFailureAt",rootData:d,dynamicAnchors:f})||(e=
e===null?y.errors:e.concat(y.errors),i=e.length)),t.lockedUntil!==void 0){let s=t.lockedUntil,o=i,p=!1,l=null,u=i;y(s,{instancePath:n+"/lockedUntil",parentData:t,
parentDataProperty:"lockedUntil",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length);var r=u===i;r&&(p=!0,l=0);let g=i;if(typeof s!=
"string"){let b={instancePath:n+"/lockedUntil",schemaPath:"#/properties/lockedUntil/oneOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[b]:e.push(b),i++}if(!(s==="released-by-operator"||s==="released-by-captcha"||s==="released-by-answer")){let b={instancePath:n+"/lockedUntil",schemaPath:"\
#/properties/lockedUntil/oneOf/1/enum",keyword:"enum",params:{allowedValues:Li.properties.lockedUntil.oneOf[1].enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[b]:e.push(b),i++}var r=g===i;if(r&&p?(p=!1,l=[l,1]):r&&(p=!0,l=1),p)i=o,e!==null&&(o?e.length=o:e=null);else{let b={instancePath:n+"/lock\
edUntil",schemaPath:"#/properties/lockedUntil/oneOf",keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[b]:
e.push(b),i++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return we.
errors=e,i===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ve(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=ve.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.termsId===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"termsId"},message:"must have required property 'termsId'"};e===null?e=[r]:e.push(r),i++}if(t.scope===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"scope"},message:"must have required property 'scope'"};e===null?e=[r]:e.push(r),i++}if(t.version===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===
null?e=[r]:e.push(r),i++}if(t.acceptedAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acceptedAt"},message:"\
must have required property 'acceptedAt'"};e===null?e=[r]:e.push(r),i++}if(t.locale===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"locale"},message:"must have required property 'locale'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="termsId"||r==="scope"||r==="vers\
ion"||r==="acceptedAt"||r==="locale")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.termsId!==void 0){let r=t.termsId;if(!(typeof r=="number"&&isFinite(r))){let s={instancePath:n+
"/termsId",schemaPath:"#/properties/termsId/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),i++}}if(t.scope!==void 0&&
typeof t.scope!="string"){let r={instancePath:n+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}if(t.version!==void 0){let r=t.version;if(!(typeof r=="number"&&isFinite(r))){let s={instancePath:n+"/version",schemaPath:"#/properties\
/version/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),i++}}if(t.acceptedAt!==void 0&&(y(t.acceptedAt,{instancePath:n+
"/acceptedAt",parentData:t,parentDataProperty:"acceptedAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.locale!==void 0&&
typeof t.locale!="string"){let r={instancePath:n+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),i++}return ve.errors=e,i===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qe(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,
dynamicAnchors:f={}}={}){let e=null,i=0,a=qe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.id===void 0){let p={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};
e===null?e=[p]:e.push(p),i++}if(t.number===void 0){let p={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"number"},message:"m\
ust have required property 'number'"};e===null?e=[p]:e.push(p),i++}if(t.realm===void 0){let p={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"realm"},message:"must have required property 'realm'"};e===null?e=[p]:e.push(p),i++}if(t.identifiers===void 0){let p={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"identifiers"},message:"must have required property 'identifiers'"};e===null?e=[p]:e.push(p),i++}if(t.authenticators===
void 0){let p={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"authenticators"},message:"must have required property 'authent\
icators'"};e===null?e=[p]:e.push(p),i++}if(t.locale===void 0){let p={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"locale"},
message:"must have required property 'locale'"};e===null?e=[p]:e.push(p),i++}if(t.profile===void 0){let p={instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"profile"},message:"must have required property 'profile'"};e===null?e=[p]:e.push(p),i++}if(t.lockout===void 0){let p={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"lockout"},message:"must have required property 'lockout'"};e===null?e=[p]:e.push(p),i++}if(t.
proofing===void 0){let p={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"proofing"},message:"must have required property 'pr\
oofing'"};e===null?e=[p]:e.push(p),i++}if(t.acceptances===void 0){let p={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acce\
ptances"},message:"must have required property 'acceptances'"};e===null?e=[p]:e.push(p),i++}if(t.obligations===void 0){let p={instancePath:n,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"obligations"},message:"must have required property 'obligations'"};e===null?e=[p]:e.push(p),i++}if(t.createdAt===
void 0){let p={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"must have required property 'createdAt'"};
e===null?e=[p]:e.push(p),i++}if(t.updatedAt===void 0){let p={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updatedAt"},message:"\
must have required property 'updatedAt'"};e===null?e=[p]:e.push(p),i++}for(let p in t)if(!x.call(rr.properties,p)){let l={instancePath:n,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(t.id!==
void 0){let p=t.id;if(typeof p=="string"){if(P(p)<1){let l={instancePath:n+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{bounds:[1]},
message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),i++}}else{let l={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}}if(t.number!==void 0){let p=t.number;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p))){let l={instancePath:n+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=
[l]:e.push(l),i++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){let l={instancePath:n+"/number",schemaPath:"#/properties/number/minimum",keyword:"minimum",
params:{bounds:[1]},message:"must be >= 1"};e===null?e=[l]:e.push(l),i++}}if(t.realm!==void 0&&(q(t.realm,{instancePath:n+"/realm",parentData:t,parentDataProperty:"\
realm",rootData:d,dynamicAnchors:f})||(e=e===null?q.errors:e.concat(q.errors),i=e.length)),t.identifiers!==void 0){let p=t.identifiers;if(Array.isArray(p)){let l=p.
length;for(let u=0;u<l;u++)ye(p[u],{instancePath:n+"/identifiers/"+u,parentData:p,parentDataProperty:u,rootData:d,dynamicAnchors:f})||(e=e===null?ye.errors:e.concat(
ye.errors),i=e.length)}else{let l={instancePath:n+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"array"},message:"must b\
e array"};e===null?e=[l]:e.push(l),i++}}if(t.password!==void 0&&(z(t.password,{instancePath:n+"/password",parentData:t,parentDataProperty:"password",rootData:d,
dynamicAnchors:f})||(e=e===null?z.errors:e.concat(z.errors),i=e.length)),t.authenticators!==void 0){let p=t.authenticators;if(Array.isArray(p)){let l=p.length;for(let u=0;u<
l;u++)ke(p[u],{instancePath:n+"/authenticators/"+u,parentData:p,parentDataProperty:u,rootData:d,dynamicAnchors:f})||(e=e===null?ke.errors:e.concat(ke.errors),i=
e.length)}else{let l={instancePath:n+"/authenticators",schemaPath:"#/properties/authenticators/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[l]:e.push(l),i++}}if(t.pin!==void 0&&(z(t.pin,{instancePath:n+"/pin",parentData:t,parentDataProperty:"pin",rootData:d,dynamicAnchors:f})||(e=e===null?
z.errors:e.concat(z.errors),i=e.length)),t.recoveryCodes!==void 0){let p=t.recoveryCodes;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.digests===void 0){let l={
instancePath:n+"/recoveryCodes",schemaPath:"#/properties/recoveryCodes/required",keyword:"required",params:{missingProperty:"digests"},message:"must have requir\
ed property 'digests'"};e===null?e=[l]:e.push(l),i++}if(p.issuedAt===void 0){let l={instancePath:n+"/recoveryCodes",schemaPath:"#/properties/recoveryCodes/requi\
red",keyword:"required",params:{missingProperty:"issuedAt"},message:"must have required property 'issuedAt'"};e===null?e=[l]:e.push(l),i++}for(let l in p)if(!(l===
"digests"||l==="issuedAt")){let u={instancePath:n+"/recoveryCodes",schemaPath:"#/properties/recoveryCodes/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),i++}if(p.digests!==void 0){let l=p.digests;if(Array.isArray(l)){let u=l.
length;for(let g=0;g<u;g++)if(typeof l[g]!="string"){let b={instancePath:n+"/recoveryCodes/digests/"+g,schemaPath:"#/properties/recoveryCodes/properties/digests\
/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),i++}}else{let u={instancePath:n+"/recoveryCodes/digests",schemaPath:"\
#/properties/recoveryCodes/properties/digests/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),i++}}p.issuedAt!==void 0&&
(y(p.issuedAt,{instancePath:n+"/recoveryCodes/issuedAt",parentData:p,parentDataProperty:"issuedAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(
y.errors),i=e.length))}else{let l={instancePath:n+"/recoveryCodes",schemaPath:"#/properties/recoveryCodes/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[l]:e.push(l),i++}}if(t.securityAnswers!==void 0){let p=t.securityAnswers;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.hashes===
void 0){let l={instancePath:n+"/securityAnswers",schemaPath:"#/properties/securityAnswers/required",keyword:"required",params:{missingProperty:"hashes"},message:"\
must have required property 'hashes'"};e===null?e=[l]:e.push(l),i++}if(p.failures===void 0){let l={instancePath:n+"/securityAnswers",schemaPath:"#/properties/se\
curityAnswers/required",keyword:"required",params:{missingProperty:"failures"},message:"must have required property 'failures'"};e===null?e=[l]:e.push(l),i++}for(let l in p)
if(!(l==="hashes"||l==="failures")){let u={instancePath:n+"/securityAnswers",schemaPath:"#/properties/securityAnswers/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),i++}if(p.hashes!==void 0){let l=p.hashes;if(l&&
typeof l=="object"&&!Array.isArray(l)){for(let u in l){let g=i;v(u,{instancePath:n+"/securityAnswers/hashes",parentData:l,parentDataProperty:"hashes",rootData:d,
dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length);var r=g===i;if(!r){let b={instancePath:n+"/securityAnswers/hashes",schemaPath:"#/propert\
ies/securityAnswers/properties/hashes/propertyNames",keyword:"propertyNames",params:{propertyName:u},message:"property name must be valid"};e===null?e=[b]:e.push(
b),i++}}for(let u in l)if(typeof l[u]!="string"){let g={instancePath:n+"/securityAnswers/hashes/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/securityAnswers/properties/hashes/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),i++}}else{
let u={instancePath:n+"/securityAnswers/hashes",schemaPath:"#/properties/securityAnswers/properties/hashes/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[u]:e.push(u),i++}}if(p.failures!==void 0){let l=p.failures;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let u={instancePath:n+
"/securityAnswers/failures",schemaPath:"#/properties/securityAnswers/properties/failures/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[u]:e.push(u),i++}if(typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l))){let u={instancePath:n+"/securityAnswers/failures",schemaPath:"#/properties/sec\
urityAnswers/properties/failures/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[u]:e.push(u),i++}}}else{let l={instancePath:n+
"/securityAnswers",schemaPath:"#/properties/securityAnswers/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),i++}}
if(t.secondFactor!==void 0){let p=t.secondFactor;if(typeof p!="string"){let l={instancePath:n+"/secondFactor",schemaPath:"#/properties/secondFactor/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}if(!(p==="asked"||p==="not-asked")){let l={instancePath:n+"/secondFactor",schemaPath:"\
#/properties/secondFactor/enum",keyword:"enum",params:{allowedValues:rr.properties.secondFactor.enum},message:"must be equal to one of the allowed values"};e===
null?e=[l]:e.push(l),i++}}if(t.locale!==void 0&&typeof t.locale!="string"){let p={instancePath:n+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}if(t.sessionLimit!==void 0){let p=t.sessionLimit;if(!(typeof p=="number"&&!(p%1)&&
!isNaN(p)&&isFinite(p))){let l={instancePath:n+"/sessionLimit",schemaPath:"#/properties/sessionLimit/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"};e===null?e=[l]:e.push(l),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let l={instancePath:n+"/sessionLimit",schemaPath:"#/properties/se\
ssionLimit/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[l]:e.push(l),i++}}if(t.profile!==void 0){let p=t.profile;if(p&&typeof p==
"object"&&!Array.isArray(p))for(let l in p){let u=i;v(l,{instancePath:n+"/profile",parentData:p,parentDataProperty:"profile",rootData:d,dynamicAnchors:f})||(e=e===
null?v.errors:e.concat(v.errors),i=e.length);var s=u===i;if(!s){let g={instancePath:n+"/profile",schemaPath:"#/properties/profile/propertyNames",keyword:"proper\
tyNames",params:{propertyName:l},message:"property name must be valid"};e===null?e=[g]:e.push(g),i++}}else{let l={instancePath:n+"/profile",schemaPath:"#/proper\
ties/profile/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),i++}}if(t.blockedAt!==void 0&&(y(t.blockedAt,{instancePath:n+
"/blockedAt",parentData:t,parentDataProperty:"blockedAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.lockout!==void 0&&
(we(t.lockout,{instancePath:n+"/lockout",parentData:t,parentDataProperty:"lockout",rootData:d,dynamicAnchors:f})||(e=e===null?we.errors:e.concat(we.errors),i=e.
length)),t.proofing!==void 0){let p=t.proofing;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let l in p){let u=i;v(l,{instancePath:n+"/proofing",parentData:p,
parentDataProperty:"proofing",rootData:d,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length);var o=u===i;if(!o){let g={instancePath:n+"/proo\
fing",schemaPath:"#/properties/proofing/propertyNames",keyword:"propertyNames",params:{propertyName:l},message:"property name must be valid"};e===null?e=[g]:e.push(
g),i++}}for(let l in p){let u=p[l];if(typeof u!="string"){let g={instancePath:n+"/proofing/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/p\
roofing/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),i++}if(!(u==="not-started"||u==="pen\
ding"||u==="approved"||u==="rejected"||u==="retry")){let g={instancePath:n+"/proofing/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/proofi\
ng/additionalProperties/enum",keyword:"enum",params:{allowedValues:rr.properties.proofing.additionalProperties.enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[g]:e.push(g),i++}}}else{let l={instancePath:n+"/proofing",schemaPath:"#/properties/proofing/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[l]:e.push(l),i++}}if(t.acceptances!==void 0){let p=t.acceptances;if(Array.isArray(p)){let l=p.length;for(let u=0;u<l;u++)ve(p[u],{instancePath:n+
"/acceptances/"+u,parentData:p,parentDataProperty:u,rootData:d,dynamicAnchors:f})||(e=e===null?ve.errors:e.concat(ve.errors),i=e.length)}else{let l={instancePath:n+
"/acceptances",schemaPath:"#/properties/acceptances/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),i++}}if(t.obligations!==
void 0){let p=t.obligations;if(Array.isArray(p)){let l=p.length;for(let u=0;u<l;u++){let g=p[u];if(typeof g!="string"){let b={instancePath:n+"/obligations/"+u,schemaPath:"\
#/properties/obligations/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),i++}if(!(g==="invoice"||g==="renta\
l")){let b={instancePath:n+"/obligations/"+u,schemaPath:"#/properties/obligations/items/enum",keyword:"enum",params:{allowedValues:rr.properties.obligations.items.
enum},message:"must be equal to one of the allowed values"};e===null?e=[b]:e.push(b),i++}}}else{let l={instancePath:n+"/obligations",schemaPath:"#/properties/ob\
ligations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),i++}}if(t.managedBy!==void 0&&typeof t.managedBy!="string"){
let p={instancePath:n+"/managedBy",schemaPath:"#/properties/managedBy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(
p),i++}if(t.firstSignInAt!==void 0&&(y(t.firstSignInAt,{instancePath:n+"/firstSignInAt",parentData:t,parentDataProperty:"firstSignInAt",rootData:d,dynamicAnchors:f})||
(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.lastSteppedUpAt!==void 0&&(y(t.lastSteppedUpAt,{instancePath:n+"/lastSteppedUpAt",parentData:t,parentDataProperty:"\
lastSteppedUpAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.createdAt!==void 0&&(y(t.createdAt,{instancePath:n+"/crea\
tedAt",parentData:t,parentDataProperty:"createdAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.updatedAt!==void 0&&(y(
t.updatedAt,{instancePath:n+"/updatedAt",parentData:t,parentDataProperty:"updatedAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.
length)),t.deletionRequestedAt!==void 0&&(y(t.deletionRequestedAt,{instancePath:n+"/deletionRequestedAt",parentData:t,parentDataProperty:"deletionRequestedAt",rootData:d,
dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.deletionReason!==void 0&&typeof t.deletionReason!="string"){let p={instancePath:n+"/d\
eletionReason",schemaPath:"#/properties/deletionReason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}t.deletionDueAt!==
void 0&&(y(t.deletionDueAt,{instancePath:n+"/deletionDueAt",parentData:t,parentDataProperty:"deletionDueAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:
e.concat(y.errors),i=e.length)),t.deletedAt!==void 0&&(y(t.deletedAt,{instancePath:n+"/deletedAt",parentData:t,parentDataProperty:"deletedAt",rootData:d,dynamicAnchors:f})||
(e=e===null?y.errors:e.concat(y.errors),i=e.length))}else{let p={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[p]:e.push(p),i++}return qe.errors=e,i===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var sr={type:"object",additionalProperties:!1,
required:["id","realm","owner","createdAt","authenticatedAt","lastSeenAt","methods","secondFactor","secondFactorFailures"],properties:{id:{type:"string",minLength:1},
realm:{$ref:"SavedRealm"},owner:{$ref:"SavedSessionOwner"},createdAt:{$ref:"SavedMoment"},authenticatedAt:{$ref:"SavedMoment"},lastSeenAt:{$ref:"SavedMoment"},expiresAt:{
$ref:"SavedMoment"},methods:{type:"array",items:{type:"string"}},secondFactor:{type:"string",enum:["not-needed","enrolment-pending","pending","done"]},secondFactorFailures:{
type:"integer",minimum:0},scope:{type:"string",enum:["full","exchange","password-change","pin","gate"]},signInId:{type:"string"},actsFor:{type:"string"},steppedUpAt:{
$ref:"SavedMoment"},origin:{type:"object",additionalProperties:!1,properties:{userAgent:{type:"string"},ipAddress:{type:"string"}}},endedAt:{$ref:"SavedMoment"},
endedBecause:{type:"string",enum:["signed-out","revoked","idle","expired","password-changed","account-blocked","account-deleted","second-factor-exhausted","toke\
n-reused","used-up"]}},$id:"SavedSession"};function Ae(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Ae.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}if(t.accountId===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"accountId"},message:"must have required property 'accountId'"};e===null?e=[r]:e.push(r),i++}
for(let r in t)if(!(r==="kind"||r==="accountId")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.kind!==void 0){let r=t.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",
schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r!=="account"){let s={instancePath:n+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"account"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}
if(t.accountId!==void 0){let r=t.accountId;if(typeof r=="string"){if(P(r)<1){let s={instancePath:n+"/accountId",schemaPath:"#/properties/accountId/minLength",keyword:"\
minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/accountId",schemaPath:"\
#/properties/accountId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ae.errors=e,i===0}Ae.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function je(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=je.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}if(t.clientId===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"clientId"},message:"must have required property 'clientId'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="kind"||r==="clientId")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.kind!==void 0){let r=t.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",schemaPath:"\
#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r!=="client"){let s={instancePath:n+"/ki\
nd",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"client"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(t.
clientId!==void 0&&typeof t.clientId!="string"){let r={instancePath:n+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[r]:e.push(r),i++}return je.errors=e,i===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ne(t,{instancePath:n="",parentData:c,
parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Ne.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){let s=t.kind;if(typeof s=="string")if(s==="account"){Ae(t,{instancePath:n,parentData:c,parentDataProperty:h,rootData:d,dynamicAnchors:f})||
(e=e===null?Ae.errors:e.concat(Ae.errors),i=e.length);var r=!0}else if(s==="client")je(t,{instancePath:n,parentData:c,parentDataProperty:h,rootData:d,dynamicAnchors:f})||
(e=e===null?je.errors:e.concat(je.errors),i=e.length),r!==!0&&(r=!0);else{let o={instancePath:n,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"\
mapping",tag:"kind",tagValue:s},message:'value of tag "kind" must be in oneOf'};e===null?e=[o]:e.push(o),i++}else{let o={instancePath:n,schemaPath:"#/discrimina\
tor",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:s},message:'tag "kind" must be string'};e===null?e=[o]:e.push(o),i++}}return Ne.errors=e,a.
props=r,i===0}Ne.evaluated={dynamicProps:!0,dynamicItems:!1};function xe(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){
let e=null,i=0,a=xe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}
if(t.realm===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"realm"},message:"must have required property 'rea\
lm'"};e===null?e=[r]:e.push(r),i++}if(t.owner===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"owner"},message:"\
must have required property 'owner'"};e===null?e=[r]:e.push(r),i++}if(t.createdAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"createdAt"},message:"must have required property 'createdAt'"};e===null?e=[r]:e.push(r),i++}if(t.authenticatedAt===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"authenticatedAt"},message:"must have required property 'authenticatedAt'"};e===null?e=[r]:e.
push(r),i++}if(t.lastSeenAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lastSeenAt"},message:"must have \
required property 'lastSeenAt'"};e===null?e=[r]:e.push(r),i++}if(t.methods===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
methods"},message:"must have required property 'methods'"};e===null?e=[r]:e.push(r),i++}if(t.secondFactor===void 0){let r={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"secondFactor"},message:"must have required property 'secondFactor'"};e===null?e=[r]:e.push(r),i++}if(t.secondFactorFailures===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"secondFactorFailures"},message:"must have required property 's\
econdFactorFailures'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!x.call(sr.properties,r)){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0){let r=t.id;if(typeof r==
"string"){if(P(r)<1){let s={instancePath:n+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer tha\
n 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(t.realm!==void 0&&(q(t.realm,{instancePath:n+"/realm",parentData:t,parentDataProperty:"realm",rootData:d,dynamicAnchors:f})||
(e=e===null?q.errors:e.concat(q.errors),i=e.length)),t.owner!==void 0&&(Ne(t.owner,{instancePath:n+"/owner",parentData:t,parentDataProperty:"owner",rootData:d,dynamicAnchors:f})||
(e=e===null?Ne.errors:e.concat(Ne.errors),i=e.length)),t.createdAt!==void 0&&(y(t.createdAt,{instancePath:n+"/createdAt",parentData:t,parentDataProperty:"create\
dAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.authenticatedAt!==void 0&&(y(t.authenticatedAt,{instancePath:n+"/auth\
enticatedAt",parentData:t,parentDataProperty:"authenticatedAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.lastSeenAt!==
void 0&&(y(t.lastSeenAt,{instancePath:n+"/lastSeenAt",parentData:t,parentDataProperty:"lastSeenAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(
y.errors),i=e.length)),t.expiresAt!==void 0&&(y(t.expiresAt,{instancePath:n+"/expiresAt",parentData:t,parentDataProperty:"expiresAt",rootData:d,dynamicAnchors:f})||
(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.methods!==void 0){let r=t.methods;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!=
"string"){let p={instancePath:n+"/methods/"+o,schemaPath:"#/properties/methods/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),i++}}else{let s={instancePath:n+"/methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[s]:e.push(s),i++}}if(t.secondFactor!==void 0){let r=t.secondFactor;if(typeof r!="string"){let s={instancePath:n+"/secondFactor",schemaPath:"#/proper\
ties/secondFactor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="not-needed"||r==="enrolment-pendi\
ng"||r==="pending"||r==="done")){let s={instancePath:n+"/secondFactor",schemaPath:"#/properties/secondFactor/enum",keyword:"enum",params:{allowedValues:sr.properties.
secondFactor.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.secondFactorFailures!==void 0){let r=t.secondFactorFailures;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/secondFactorFailures",schemaPath:"#/properties/secondFactorFailures/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:n+
"/secondFactorFailures",schemaPath:"#/properties/secondFactorFailures/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(
s),i++}}if(t.scope!==void 0){let r=t.scope;if(typeof r!="string"){let s={instancePath:n+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="full"||r==="exchange"||r==="password-change"||r==="pin"||r==="gate")){let s={instancePath:n+
"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues:sr.properties.scope.enum},message:"must be equal to one of the allowed values"};
e===null?e=[s]:e.push(s),i++}}if(t.signInId!==void 0&&typeof t.signInId!="string"){let r={instancePath:n+"/signInId",schemaPath:"#/properties/signInId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.actsFor!==void 0&&typeof t.actsFor!="string"){let r={instancePath:n+"/a\
ctsFor",schemaPath:"#/properties/actsFor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.steppedUpAt!==void 0&&
(y(t.steppedUpAt,{instancePath:n+"/steppedUpAt",parentData:t,parentDataProperty:"steppedUpAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),
i=e.length)),t.origin!==void 0){let r=t.origin;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="userAgent"||s==="ipAddress")){let o={instancePath:n+
"/origin",schemaPath:"#/properties/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),i++}if(r.userAgent!==void 0&&typeof r.userAgent!="string"){let s={instancePath:n+"/origin/userAgent",schemaPath:"#/properti\
es/origin/properties/userAgent/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r.ipAddress!==void 0&&typeof r.
ipAddress!="string"){let s={instancePath:n+"/origin/ipAddress",schemaPath:"#/properties/origin/properties/ipAddress/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.endedAt!==void 0&&(y(t.endedAt,{instancePath:n+"/endedAt",parentData:t,parentDataProperty:"\
endedAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.endedBecause!==void 0){let r=t.endedBecause;if(typeof r!="string"){
let s={instancePath:n+"/endedBecause",schemaPath:"#/properties/endedBecause/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),i++}if(!(r==="signed-out"||r==="revoked"||r==="idle"||r==="expired"||r==="password-changed"||r==="account-blocked"||r==="account-deleted"||r==="second\
-factor-exhausted"||r==="token-reused"||r==="used-up")){let s={instancePath:n+"/endedBecause",schemaPath:"#/properties/endedBecause/enum",keyword:"enum",params:{
allowedValues:sr.properties.endedBecause.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return xe.errors=e,i===0}xe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Se(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Se.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.realm===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"realm"},message:"must have required property 'realm'"};e===null?e=[r]:e.push(r),i++}if(t.sessionId===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sessionId"},message:"must have required property 'sessionId'"};e===null?
e=[r]:e.push(r),i++}if(t.issuedAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"issuedAt"},message:"must h\
ave required property 'issuedAt'"};e===null?e=[r]:e.push(r),i++}if(t.expiresAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"expiresAt"},message:"must have required property 'expiresAt'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="id"||r==="realm"||r==="ses\
sionId"||r==="issuedAt"||r==="expiresAt"||r==="endedAt")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0){let r=t.id;if(typeof r=="string"){if(P(r)<1){let s={instancePath:n+
"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.
realm!==void 0&&(q(t.realm,{instancePath:n+"/realm",parentData:t,parentDataProperty:"realm",rootData:d,dynamicAnchors:f})||(e=e===null?q.errors:e.concat(q.errors),
i=e.length)),t.sessionId!==void 0){let r=t.sessionId;if(typeof r=="string"){if(P(r)<1){let s={instancePath:n+"/sessionId",schemaPath:"#/properties/sessionId/min\
Length",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/sess\
ionId",schemaPath:"#/properties/sessionId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}t.issuedAt!==void 0&&
(y(t.issuedAt,{instancePath:n+"/issuedAt",parentData:t,parentDataProperty:"issuedAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.
length)),t.expiresAt!==void 0&&(y(t.expiresAt,{instancePath:n+"/expiresAt",parentData:t,parentDataProperty:"expiresAt",rootData:d,dynamicAnchors:f})||(e=e===null?
y.errors:e.concat(y.errors),i=e.length)),t.endedAt!==void 0&&(y(t.endedAt,{instancePath:n+"/endedAt",parentData:t,parentDataProperty:"endedAt",rootData:d,dynamicAnchors:f})||
(e=e===null?y.errors:e.concat(y.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),i++}return Se.errors=e,i===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ie(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Ie.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.realm===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"realm"},message:"must have required property 'realm'"};e===null?e=[r]:e.push(r),i++}if(t.sessionId===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sessionId"},message:"must have required property 'sessionId'"};e===null?
e=[r]:e.push(r),i++}if(t.digest===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"digest"},message:"must have \
required property 'digest'"};e===null?e=[r]:e.push(r),i++}if(t.issuedAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
issuedAt"},message:"must have required property 'issuedAt'"};e===null?e=[r]:e.push(r),i++}if(t.expiresAt===void 0){let r={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"expiresAt"},message:"must have required property 'expiresAt'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r===
"id"||r==="realm"||r==="sessionId"||r==="digest"||r==="issuedAt"||r==="expiresAt"||r==="replacedAt"||r==="revokedAt")){let s={instancePath:n,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==
void 0){let r=t.id;if(typeof r=="string"){if(P(r)<1){let s={instancePath:n+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{bounds:[1]},
message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.realm!==void 0&&(q(t.realm,{instancePath:n+"/realm",parentData:t,parentDataProperty:"\
realm",rootData:d,dynamicAnchors:f})||(e=e===null?q.errors:e.concat(q.errors),i=e.length)),t.sessionId!==void 0){let r=t.sessionId;if(typeof r=="string"){if(P(r)<
1){let s={instancePath:n+"/sessionId",schemaPath:"#/properties/sessionId/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 \
characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/sessionId",schemaPath:"#/properties/sessionId/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.digest!==void 0&&typeof t.digest!="string"){let r={instancePath:n+"/digest",schemaPath:"#/propertie\
s/digest/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}t.issuedAt!==void 0&&(y(t.issuedAt,{instancePath:n+"\
/issuedAt",parentData:t,parentDataProperty:"issuedAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.expiresAt!==void 0&&
(y(t.expiresAt,{instancePath:n+"/expiresAt",parentData:t,parentDataProperty:"expiresAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=
e.length)),t.replacedAt!==void 0&&(y(t.replacedAt,{instancePath:n+"/replacedAt",parentData:t,parentDataProperty:"replacedAt",rootData:d,dynamicAnchors:f})||(e=e===
null?y.errors:e.concat(y.errors),i=e.length)),t.revokedAt!==void 0&&(y(t.revokedAt,{instancePath:n+"/revokedAt",parentData:t,parentDataProperty:"revokedAt",rootData:d,
dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return Ie.errors=e,i===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var He={type:"object",additionalProperties:!1,
required:["id","realm","purpose","channel","recipient","secret","form","issuedAt","expiresAt","attempts","maxAttempts","intent"],properties:{id:{type:"string",minLength:1},
realm:{$ref:"SavedRealm"},purpose:{type:"string",enum:["sign-in","second-factor","verify-identifier","reset-password","step-up","bind-authenticator","accept-inv\
ite","reset-pin","step-up-proof","passkey","recover-passkey","delete-account","relay-sign-in"]},channel:{type:"string",enum:["sms","email","push","in-band"]},recipient:{
type:"string"},accountId:{type:"string",minLength:1},sessionId:{type:"string",minLength:1},secret:{type:"string"},form:{type:"string",enum:["code","link","appro\
val","assertion"]},decision:{type:"string",enum:["approved","declined","expired"]},sends:{type:"integer",minimum:0},window:{type:"object",additionalProperties:!1,
required:["startedAt","sent","handedOver"],properties:{startedAt:{$ref:"SavedMoment"},sent:{type:"integer",minimum:0},handedOver:{type:"integer",minimum:0}}},issuedAt:{
$ref:"SavedMoment"},expiresAt:{$ref:"SavedMoment"},attempts:{type:"integer",minimum:0},maxAttempts:{type:"number"},consumedAt:{$ref:"SavedMoment"},voidedAt:{$ref:"\
SavedMoment"},intent:{type:"object",propertyNames:{$ref:"SavedName"},additionalProperties:!0}},$id:"SavedChallenge"};function De(t,{instancePath:n="",parentData:c,
parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=De.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),i++}if(t.realm===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
realm"},message:"must have required property 'realm'"};e===null?e=[s]:e.push(s),i++}if(t.purpose===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"purpose"},message:"must have required property 'purpose'"};e===null?e=[s]:e.push(s),i++}if(t.channel===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"channel"},message:"must have required property 'channel'"};e===null?e=[s]:e.push(s),i++}if(t.
recipient===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"recipient"},message:"must have required property '\
recipient'"};e===null?e=[s]:e.push(s),i++}if(t.secret===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"secret"},
message:"must have required property 'secret'"};e===null?e=[s]:e.push(s),i++}if(t.form===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"form"},message:"must have required property 'form'"};e===null?e=[s]:e.push(s),i++}if(t.issuedAt===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"issuedAt"},message:"must have required property 'issuedAt'"};e===null?e=[s]:e.push(s),i++}if(t.expiresAt===
void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expiresAt"},message:"must have required property 'expiresAt'"};
e===null?e=[s]:e.push(s),i++}if(t.attempts===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"attempts"},message:"\
must have required property 'attempts'"};e===null?e=[s]:e.push(s),i++}if(t.maxAttempts===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"maxAttempts"},message:"must have required property 'maxAttempts'"};e===null?e=[s]:e.push(s),i++}if(t.intent===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"intent"},message:"must have required property 'intent'"};e===null?e=[s]:e.push(s),i++}for(let s in t)
if(!x.call(He.properties,s)){let o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"mus\
t NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(t.id!==void 0){let s=t.id;if(typeof s=="string"){if(P(s)<1){let o={instancePath:n+"/id",schemaPath:"\
#/properties/id/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}if(t.realm!==void 0&&(q(t.
realm,{instancePath:n+"/realm",parentData:t,parentDataProperty:"realm",rootData:d,dynamicAnchors:f})||(e=e===null?q.errors:e.concat(q.errors),i=e.length)),t.purpose!==
void 0){let s=t.purpose;if(typeof s!="string"){let o={instancePath:n+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),i++}if(!(s==="sign-in"||s==="second-factor"||s==="verify-identifier"||s==="reset-password"||s==="step-up"||s==="bind-a\
uthenticator"||s==="accept-invite"||s==="reset-pin"||s==="step-up-proof"||s==="passkey"||s==="recover-passkey"||s==="delete-account"||s==="relay-sign-in")){let o={
instancePath:n+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:He.properties.purpose.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[o]:e.push(o),i++}}if(t.channel!==void 0){let s=t.channel;if(typeof s!="string"){let o={instancePath:n+"/channel",schemaPath:"\
#/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}if(!(s==="sms"||s==="email"||s==="push"||
s==="in-band")){let o={instancePath:n+"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues:He.properties.channel.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),i++}}if(t.recipient!==void 0&&typeof t.recipient!="string"){let s={instancePath:n+"/recipi\
ent",schemaPath:"#/properties/recipient/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(t.accountId!==void 0){
let s=t.accountId;if(typeof s=="string"){if(P(s)<1){let o={instancePath:n+"/accountId",schemaPath:"#/properties/accountId/minLength",keyword:"minLength",params:{
bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/accountId",schemaPath:"#/properties/acco\
untId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}if(t.sessionId!==void 0){let s=t.sessionId;if(typeof s==
"string"){if(P(s)<1){let o={instancePath:n+"/sessionId",schemaPath:"#/properties/sessionId/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT \
have fewer than 1 characters"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/sessionId",schemaPath:"#/properties/sessionId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}if(t.secret!==void 0&&typeof t.secret!="string"){let s={instancePath:n+"/secret",schemaPath:"\
#/properties/secret/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(t.form!==void 0){let s=t.form;if(typeof s!=
"string"){let o={instancePath:n+"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(
o),i++}if(!(s==="code"||s==="link"||s==="approval"||s==="assertion")){let o={instancePath:n+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues:He.
properties.form.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),i++}}if(t.decision!==void 0){let s=t.decision;if(typeof s!=
"string"){let o={instancePath:n+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
o]:e.push(o),i++}if(!(s==="approved"||s==="declined"||s==="expired")){let o={instancePath:n+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{
allowedValues:He.properties.decision.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),i++}}if(t.sends!==void 0){let s=t.sends;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o={instancePath:n+"/sends",schemaPath:"#/properties/sends/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let o={instancePath:n+"/sends",schemaPath:"#/p\
roperties/sends/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}if(t.window!==void 0){let s=t.window;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.startedAt===void 0){let o={instancePath:n+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{
missingProperty:"startedAt"},message:"must have required property 'startedAt'"};e===null?e=[o]:e.push(o),i++}if(s.sent===void 0){let o={instancePath:n+"/window",
schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty:"sent"},message:"must have required property 'sent'"};e===null?e=[o]:e.push(
o),i++}if(s.handedOver===void 0){let o={instancePath:n+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty:"handedOve\
r"},message:"must have required property 'handedOver'"};e===null?e=[o]:e.push(o),i++}for(let o in s)if(!(o==="startedAt"||o==="sent"||o==="handedOver")){let p={
instancePath:n+"/window",schemaPath:"#/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT ha\
ve additional properties"};e===null?e=[p]:e.push(p),i++}if(s.startedAt!==void 0&&(y(s.startedAt,{instancePath:n+"/window/startedAt",parentData:s,parentDataProperty:"\
startedAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),s.sent!==void 0){let o=s.sent;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o))){let p={instancePath:n+"/window/sent",schemaPath:"#/properties/window/properties/sent/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"};e===null?e=[p]:e.push(p),i++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let p={instancePath:n+"/window/sent",schemaPath:"#/properties/w\
indow/properties/sent/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[p]:e.push(p),i++}}if(s.handedOver!==void 0){let o=s.handedOver;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p={instancePath:n+"/window/handedOver",schemaPath:"#/properties/window/properties/handedOver/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),i++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let p={instancePath:n+
"/window/handedOver",schemaPath:"#/properties/window/properties/handedOver/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[p]:
e.push(p),i++}}}else{let o={instancePath:n+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),i++}}if(t.issuedAt!==void 0&&(y(t.issuedAt,{instancePath:n+"/issuedAt",parentData:t,parentDataProperty:"issuedAt",rootData:d,dynamicAnchors:f})||
(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.expiresAt!==void 0&&(y(t.expiresAt,{instancePath:n+"/expiresAt",parentData:t,parentDataProperty:"expiresA\
t",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.attempts!==void 0){let s=t.attempts;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let o={instancePath:n+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[o]:e.push(o),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let o={instancePath:n+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"\
minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}if(t.maxAttempts!==void 0){let s=t.maxAttempts;if(!(typeof s=="number"&&isFinite(
s))){let o={instancePath:n+"/maxAttempts",schemaPath:"#/properties/maxAttempts/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=
[o]:e.push(o),i++}}if(t.consumedAt!==void 0&&(y(t.consumedAt,{instancePath:n+"/consumedAt",parentData:t,parentDataProperty:"consumedAt",rootData:d,dynamicAnchors:f})||
(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.voidedAt!==void 0&&(y(t.voidedAt,{instancePath:n+"/voidedAt",parentData:t,parentDataProperty:"voidedAt",rootData:d,
dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.intent!==void 0){let s=t.intent;if(s&&typeof s=="object"&&!Array.isArray(s))for(let o in s){
let p=i;v(o,{instancePath:n+"/intent",parentData:s,parentDataProperty:"intent",rootData:d,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length);
var r=p===i;if(!r){let l={instancePath:n+"/intent",schemaPath:"#/properties/intent/propertyNames",keyword:"propertyNames",params:{propertyName:o},message:"prope\
rty name must be valid"};e===null?e=[l]:e.push(l),i++}}else{let o={instancePath:n+"/intent",schemaPath:"#/properties/intent/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[s]:e.push(s),i++}return De.errors=e,i===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ys={type:"object",additionalProperties:!1,
required:["id","realm","sequence","channel","recipient","purpose","locale","text","sentAt"],properties:{id:{type:"string",minLength:1},realm:{$ref:"SavedRealm"},
sequence:{type:"integer",minimum:1},channel:{type:"string",enum:["sms","email","push","webhook"]},recipient:{type:"string"},purpose:{type:"string"},locale:{type:"\
string"},subject:{type:"string"},text:{type:"string"},code:{type:"string"},link:{type:"string"},payload:{},challengeId:{type:"string",minLength:1},sentAt:{$ref:"\
SavedMoment"},deliveredAt:{$ref:"SavedMoment"},isAnswerLost:{type:"boolean",const:!0}},$id:"SavedMessage"};function Le(t,{instancePath:n="",parentData:c,parentDataProperty:h,
rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Le.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required \
property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.realm===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"real\
m"},message:"must have required property 'realm'"};e===null?e=[r]:e.push(r),i++}if(t.sequence===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"sequence"},message:"must have required property 'sequence'"};e===null?e=[r]:e.push(r),i++}if(t.channel===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"channel"},message:"must have required property 'channel'"};e===null?e=[r]:e.push(r),i++}if(t.
recipient===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"recipient"},message:"must have required property '\
recipient'"};e===null?e=[r]:e.push(r),i++}if(t.purpose===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"purpo\
se"},message:"must have required property 'purpose'"};e===null?e=[r]:e.push(r),i++}if(t.locale===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"locale"},message:"must have required property 'locale'"};e===null?e=[r]:e.push(r),i++}if(t.text===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[r]:e.push(r),i++}if(t.sentAt===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sentAt"},message:"must have required property 'sentAt'"};e===null?
e=[r]:e.push(r),i++}for(let r in t)if(!x.call(Ys.properties,r)){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0){let r=t.id;if(typeof r=="string"){if(P(r)<1){
let s={instancePath:n+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),i++}}if(t.realm!==void 0&&(q(t.realm,{instancePath:n+"/realm",parentData:t,parentDataProperty:"realm",rootData:d,dynamicAnchors:f})||(e=e===
null?q.errors:e.concat(q.errors),i=e.length)),t.sequence!==void 0){let r=t.sequence;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:n+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"minimum",params:{bounds:[1]},message:"\
must be >= 1"};e===null?e=[s]:e.push(s),i++}}if(t.channel!==void 0){let r=t.channel;if(typeof r!="string"){let s={instancePath:n+"/channel",schemaPath:"#/proper\
ties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="sms"||r==="email"||r==="push"||r==="we\
bhook")){let s={instancePath:n+"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues:Ys.properties.channel.enum},message:"must \
be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.recipient!==void 0&&typeof t.recipient!="string"){let r={instancePath:n+"/recipient",
schemaPath:"#/properties/recipient/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.purpose!==void 0&&typeof t.
purpose!="string"){let r={instancePath:n+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),i++}if(t.locale!==void 0&&typeof t.locale!="string"){let r={instancePath:n+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.subject!==void 0&&typeof t.subject!="string"){let r={instancePath:n+"/subject",schemaPath:"\
#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.text!==void 0&&typeof t.text!="stri\
ng"){let r={instancePath:n+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
i++}if(t.code!==void 0&&typeof t.code!="string"){let r={instancePath:n+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(t.link!==void 0&&typeof t.link!="string"){let r={instancePath:n+"/link",schemaPath:"#/properties/link/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.challengeId!==void 0){let r=t.challengeId;if(typeof r=="string"){if(P(r)<
1){let s={instancePath:n+"/challengeId",schemaPath:"#/properties/challengeId/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer tha\
n 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/challengeId",schemaPath:"#/properties/challengeId/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.sentAt!==void 0&&(y(t.sentAt,{instancePath:n+"/sentAt",parentData:t,parentDataProperty:"se\
ntAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.deliveredAt!==void 0&&(y(t.deliveredAt,{instancePath:n+"/deliveredAt",
parentData:t,parentDataProperty:"deliveredAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.isAnswerLost!==void 0){let r=t.
isAnswerLost;if(typeof r!="boolean"){let s={instancePath:n+"/isAnswerLost",schemaPath:"#/properties/isAnswerLost/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[s]:e.push(s),i++}if(r!==!0){let s={instancePath:n+"/isAnswerLost",schemaPath:"#/properties/isAnswerLost/const",keyword:"const",params:{
allowedValue:!0},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Le.errors=e,i===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fe(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Fe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let o={instancePath:n,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[o]:e.push(o),i++}if(t.realm===void 0){let o={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"realm"},message:"must have required property 'realm'"};e===null?e=[o]:e.push(o),i++}if(t.scope===void 0){
let o={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scope"},message:"must have required property 'scope'"};e===null?e=[o]:
e.push(o),i++}if(t.version===void 0){let o={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have requ\
ired property 'version'"};e===null?e=[o]:e.push(o),i++}if(t.texts===void 0){let o={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
texts"},message:"must have required property 'texts'"};e===null?e=[o]:e.push(o),i++}if(t.validFrom===void 0){let o={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"validFrom"},message:"must have required property 'validFrom'"};e===null?e=[o]:e.push(o),i++}for(let o in t)if(!(o==="id"||o===
"realm"||o==="scope"||o==="version"||o==="texts"||o==="validFrom"||o==="supersededAt")){let p={instancePath:n,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(t.id!==void 0){let o=t.id;if(!(typeof o==
"number"&&isFinite(o))){let p={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=
[p]:e.push(p),i++}}if(t.realm!==void 0&&(q(t.realm,{instancePath:n+"/realm",parentData:t,parentDataProperty:"realm",rootData:d,dynamicAnchors:f})||(e=e===null?q.
errors:e.concat(q.errors),i=e.length)),t.scope!==void 0&&typeof t.scope!="string"){let o={instancePath:n+"/scope",schemaPath:"#/properties/scope/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}if(t.version!==void 0){let o=t.version;if(!(typeof o=="number"&&isFinite(o))){
let p={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[p]:e.push(p),
i++}}if(t.texts!==void 0){let o=t.texts;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let p in o){let l=i;v(p,{instancePath:n+"/texts",parentData:o,parentDataProperty:"\
texts",rootData:d,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length);var r=l===i;if(!r){let u={instancePath:n+"/texts",schemaPath:"#/proper\
ties/texts/propertyNames",keyword:"propertyNames",params:{propertyName:p},message:"property name must be valid"};e===null?e=[u]:e.push(u),i++}}for(let p in o){let l=o[p];
if(l&&typeof l=="object"&&!Array.isArray(l)){for(let u in l){let g=i;v(u,{instancePath:n+"/texts/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:p,
rootData:d,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length);var s=g===i;if(!s){let b={instancePath:n+"/texts/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/texts/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName:u},message:"property name must be va\
lid"};e===null?e=[b]:e.push(b),i++}}for(let u in l)if(typeof l[u]!="string"){let g={instancePath:n+"/texts/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+u.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/texts/additionalProperties/additionalProperties/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[g]:e.push(g),i++}}else{let u={instancePath:n+"/texts/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/texts/additio\
nalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),i++}}}else{let p={instancePath:n+"/texts",schemaPath:"\
#/properties/texts/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}t.validFrom!==void 0&&(y(t.validFrom,{instancePath:n+
"/validFrom",parentData:t,parentDataProperty:"validFrom",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.supersededAt!==void 0&&
(y(t.supersededAt,{instancePath:n+"/supersededAt",parentData:t,parentDataProperty:"supersededAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.
errors),i=e.length))}else{let o={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}
return Fe.errors=e,i===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Te(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Te.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.realm===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"realm"},message:"must have required property 'realm'"};e===null?e=[r]:e.push(r),i++}if(t.collection===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"collection"},message:"must have required property 'collection'"};e===null?e=[r]:e.push(r),i++}
if(t.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[r]:e.push(r),i++}if(t.value===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"must ha\
ve required property 'value'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="realm"||r==="collection"||r==="id"||r==="value")){let s={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.realm!==void 0&&(q(t.realm,{instancePath:n+"/realm",parentData:t,parentDataProperty:"realm",rootData:d,dynamicAnchors:f})||(e=e===null?q.errors:e.concat(q.
errors),i=e.length)),t.collection!==void 0){let r=t.collection;if(typeof r=="string"){if(P(r)<1){let s={instancePath:n+"/collection",schemaPath:"#/properties/co\
llection/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+
"/collection",schemaPath:"#/properties/collection/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.id!==
void 0&&typeof t.id!="string"){let r={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
i++}return Te.errors=e,i===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $e(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=$e.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.realm===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"realm"},message:"must have required property 'realm'"};e===null?e=[r]:e.push(r),i++}if(t.value===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[r]:e.push(r),i++}if(t.expiresAt===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expiresAt"},message:"must have required property 'expiresAt'"};
e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="realm"||r==="value"||r==="expiresAt")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.realm!==void 0&&(q(t.realm,
{instancePath:n+"/realm",parentData:t,parentDataProperty:"realm",rootData:d,dynamicAnchors:f})||(e=e===null?q.errors:e.concat(q.errors),i=e.length)),t.value!==void 0&&
typeof t.value!="string"){let r={instancePath:n+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}t.expiresAt!==void 0&&(y(t.expiresAt,{instancePath:n+"/expiresAt",parentData:t,parentDataProperty:"expiresAt",rootData:d,dynamicAnchors:f})||
(e=e===null?y.errors:e.concat(y.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),i++}return $e.errors=e,i===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Oe(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Oe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.realm===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"realm"},message:"must have required property 'realm'"};e===null?e=[r]:e.push(r),i++}if(t.way===void 0){let r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"way"},message:"must have required property 'way'"};e===null?e=[r]:e.push(r),i++}
if(t.begunAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"begunAt"},message:"must have required property \
'begunAt'"};e===null?e=[r]:e.push(r),i++}if(t.expiresAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expi\
resAt"},message:"must have required property 'expiresAt'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="id"||r==="realm"||r==="way"||r==="begunAt"||r===
"expiresAt"||r==="confirmed"||r==="collectedAt")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0){let r=t.id;if(typeof r=="string"){if(P(r)<1){let s={instancePath:n+
"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.
realm!==void 0&&(q(t.realm,{instancePath:n+"/realm",parentData:t,parentDataProperty:"realm",rootData:d,dynamicAnchors:f})||(e=e===null?q.errors:e.concat(q.errors),
i=e.length)),t.way!==void 0&&typeof t.way!="string"){let r={instancePath:n+"/way",schemaPath:"#/properties/way/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(t.begunAt!==void 0&&(y(t.begunAt,{instancePath:n+"/begunAt",parentData:t,parentDataProperty:"begunAt",rootData:d,
dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.expiresAt!==void 0&&(y(t.expiresAt,{instancePath:n+"/expiresAt",parentData:t,parentDataProperty:"\
expiresAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.confirmed!==void 0){let r=t.confirmed;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.at===void 0){let s={instancePath:n+"/confirmed",schemaPath:"#/properties/confirmed/required",keyword:"required",params:{missingProperty:"\
at"},message:"must have required property 'at'"};e===null?e=[s]:e.push(s),i++}if(r.accountId===void 0){let s={instancePath:n+"/confirmed",schemaPath:"#/properti\
es/confirmed/required",keyword:"required",params:{missingProperty:"accountId"},message:"must have required property 'accountId'"};e===null?e=[s]:e.push(s),i++}if(r.
methods===void 0){let s={instancePath:n+"/confirmed",schemaPath:"#/properties/confirmed/required",keyword:"required",params:{missingProperty:"methods"},message:"\
must have required property 'methods'"};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="at"||s==="accountId"||s==="methods")){let o={instancePath:n+"/conf\
irmed",schemaPath:"#/properties/confirmed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),i++}if(r.at!==void 0&&(y(r.at,{instancePath:n+"/confirmed/at",parentData:r,parentDataProperty:"at",rootData:d,dynamicAnchors:f})||
(e=e===null?y.errors:e.concat(y.errors),i=e.length)),r.accountId!==void 0){let s=r.accountId;if(typeof s=="string"){if(P(s)<1){let o={instancePath:n+"/confirmed\
/accountId",schemaPath:"#/properties/confirmed/properties/accountId/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 chara\
cters"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:n+"/confirmed/accountId",schemaPath:"#/properties/confirmed/properties/accountId/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}if(r.methods!==void 0){let s=r.methods;if(Array.isArray(s)){let o=s.length;for(let p=0;p<
o;p++)if(typeof s[p]!="string"){let l={instancePath:n+"/confirmed/methods/"+p,schemaPath:"#/properties/confirmed/properties/methods/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}}else{let o={instancePath:n+"/confirmed/methods",schemaPath:"#/properties/confirmed/proper\
ties/methods/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}}else{let s={instancePath:n+"/confirmed",schemaPath:"\
#/properties/confirmed/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}t.collectedAt!==void 0&&(y(t.collectedAt,
{instancePath:n+"/collectedAt",parentData:t,parentDataProperty:"collectedAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length))}else{
let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Oe.errors=e,i===0}
Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ee(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){
let e=null,i=0,a=Ee.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!x.
call(xi.properties,r)){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT \
have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.account!==void 0){let r=t.account;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)qe(r[o],
{instancePath:n+"/account/"+o,parentData:r,parentDataProperty:o,rootData:d,dynamicAnchors:f})||(e=e===null?qe.errors:e.concat(qe.errors),i=e.length)}else{let s={
instancePath:n+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.
session!==void 0){let r=t.session;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)xe(r[o],{instancePath:n+"/session/"+o,parentData:r,parentDataProperty:o,
rootData:d,dynamicAnchors:f})||(e=e===null?xe.errors:e.concat(xe.errors),i=e.length)}else{let s={instancePath:n+"/session",schemaPath:"#/properties/session/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t["access-token"]!==void 0){let r=t["access-token"];if(Array.isArray(
r)){let s=r.length;for(let o=0;o<s;o++)Se(r[o],{instancePath:n+"/access-token/"+o,parentData:r,parentDataProperty:o,rootData:d,dynamicAnchors:f})||(e=e===null?Se.
errors:e.concat(Se.errors),i=e.length)}else{let s={instancePath:n+"/access-token",schemaPath:"#/properties/access-token/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t["refresh-token"]!==void 0){let r=t["refresh-token"];if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++)Ie(r[o],{instancePath:n+"/refresh-token/"+o,parentData:r,parentDataProperty:o,rootData:d,dynamicAnchors:f})||(e=e===null?Ie.errors:e.concat(Ie.errors),i=e.
length)}else{let s={instancePath:n+"/refresh-token",schemaPath:"#/properties/refresh-token/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[s]:e.push(s),i++}}if(t.challenge!==void 0){let r=t.challenge;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)De(r[o],{instancePath:n+"/challenge\
/"+o,parentData:r,parentDataProperty:o,rootData:d,dynamicAnchors:f})||(e=e===null?De.errors:e.concat(De.errors),i=e.length)}else{let s={instancePath:n+"/challen\
ge",schemaPath:"#/properties/challenge/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.message!==void 0){
let r=t.message;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)Le(r[o],{instancePath:n+"/message/"+o,parentData:r,parentDataProperty:o,rootData:d,dynamicAnchors:f})||
(e=e===null?Le.errors:e.concat(Le.errors),i=e.length)}else{let s={instancePath:n+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.terms!==void 0){let r=t.terms;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)Fe(r[o],
{instancePath:n+"/terms/"+o,parentData:r,parentDataProperty:o,rootData:d,dynamicAnchors:f})||(e=e===null?Fe.errors:e.concat(Fe.errors),i=e.length)}else{let s={instancePath:n+
"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.resource!==void 0){
let r=t.resource;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)Te(r[o],{instancePath:n+"/resource/"+o,parentData:r,parentDataProperty:o,rootData:d,dynamicAnchors:f})||
(e=e===null?Te.errors:e.concat(Te.errors),i=e.length)}else{let s={instancePath:n+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t["replay-mark"]!==void 0){let r=t["replay-mark"];if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++)$e(r[o],{instancePath:n+"/replay-mark/"+o,parentData:r,parentDataProperty:o,rootData:d,dynamicAnchors:f})||(e=e===null?$e.errors:e.concat($e.errors),i=e.length)}else{
let s={instancePath:n+"/replay-mark",schemaPath:"#/properties/replay-mark/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(
s),i++}}if(t.relay!==void 0){let r=t.relay;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)Oe(r[o],{instancePath:n+"/relay/"+o,parentData:r,parentDataProperty:o,
rootData:d,dynamicAnchors:f})||(e=e===null?Oe.errors:e.concat(Oe.errors),i=e.length)}else{let s={instancePath:n+"/relay",schemaPath:"#/properties/relay/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ee.errors=e,i===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ce(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Ce.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}if(t.milliseconds===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"milliseconds"},message:"must have required property 'milliseconds'"};e===null?e=[r]:e.push(r),
i++}for(let r in t)if(!(r==="kind"||r==="milliseconds"||r==="toMilliseconds")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.kind!==void 0){let r=t.kind;if(typeof r!=
"string"){let s={instancePath:n+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}if(r!=="latency"){let s={instancePath:n+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"latency"},message:"must be equ\
al to constant"};e===null?e=[s]:e.push(s),i++}}if(t.milliseconds!==void 0){let r=t.milliseconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={
instancePath:n+"/milliseconds",schemaPath:"#/properties/milliseconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(
s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:n+"/milliseconds",schemaPath:"#/properties/milliseconds/minimum",keyword:"minimu\
m",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.toMilliseconds!==void 0){let r=t.toMilliseconds;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/toMilliseconds",schemaPath:"#/properties/toMilliseconds/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:n+"/toMilliseconds",schemaPath:"#/propert\
ies/toMilliseconds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ce.errors=e,i===0}Ce.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Me(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Me.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="kind"||r==="status"||
r==="code")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have addit\
ional properties"};e===null?e=[s]:e.push(s),i++}if(t.kind!==void 0){let r=t.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",schemaPath:"#/properties/k\
ind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r!=="error"){let s={instancePath:n+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"error"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(t.status!==void 0){
let r=t.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:n+"/status",schemaPath:"\
#/properties/status/minimum",keyword:"minimum",params:{bounds:[1]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}if(t.code!==void 0&&typeof t.code!="str\
ing"){let r={instancePath:n+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Me.errors=
e,i===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ze(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=ze.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}if(t.retryAfterSeconds===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"retryAfterSeconds"},message:"must have required property 'retryAfterSeconds'"};e===null?e=[r]:
e.push(r),i++}for(let r in t)if(!(r==="kind"||r==="retryAfterSeconds")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.kind!==void 0){let r=t.kind;if(typeof r!="string"){
let s={instancePath:n+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r!==
"rate-limited"){let s={instancePath:n+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"rate-limited"},message:"must be equal t\
o constant"};e===null?e=[s]:e.push(s),i++}}if(t.retryAfterSeconds!==void 0){let r=t.retryAfterSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let s={instancePath:n+"/retryAfterSeconds",schemaPath:"#/properties/retryAfterSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:n+"/retryAfterSeconds",schemaPath:"#/properties/retryAfterSeco\
nds/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ze.errors=e,i===0}ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Re(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Re.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}if(t.isServed===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"isServed"},message:"must have required property 'isServed'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="kind"||r==="isServed")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.kind!==void 0){let r=t.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",schemaPath:"\
#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r!=="connection-dropped"){let s={instancePath:n+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"connection-dropped"},message:"must be equal to constant"};e===null?e=[s]:e.push(
s),i++}}if(t.isServed!==void 0&&typeof t.isServed!="boolean"){let r={instancePath:n+"/isServed",schemaPath:"#/properties/isServed/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return Re.errors=e,i===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fi={type:"object",additionalProperties:!1,
required:["kind","delaySeconds"],properties:{kind:{type:"string",enum:["message-late","webhook-late"]},delaySeconds:{type:"integer",minimum:0}},$id:"SavedLateMe\
ssage"};function R(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=R.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}if(t.delaySeconds===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"delaySeconds"},message:"must have required property 'delaySeconds'"};e===null?e=[r]:e.push(r),
i++}for(let r in t)if(!(r==="kind"||r==="delaySeconds")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.kind!==void 0){let r=t.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",
schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="message-late"||r==="w\
ebhook-late")){let s={instancePath:n+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Fi.properties.kind.enum},message:"must be \
equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.delaySeconds!==void 0){let r=t.delaySeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let s={instancePath:n+"/delaySeconds",schemaPath:"#/properties/delaySeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:n+"/delaySeconds",schemaPath:"#/properties/delaySeconds/mi\
nimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return R.errors=e,i===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ti={
type:"object",additionalProperties:!1,required:["kind"],properties:{kind:{type:"string",enum:["account-locked","account-blocked","body-truncated","body-malforme\
d","message-lost","webhook-lost","webhook-failed","code-expired","code-wrong"]}},$id:"SavedPlainFault"};function A(t,{instancePath:n="",parentData:c,parentDataProperty:h,
rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=A.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.
isArray(t)){if(t.kind===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required pro\
perty 'kind'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="kind"){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.kind!==void 0){let r=t.kind;if(typeof r!="stri\
ng"){let s={instancePath:n+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
i++}if(!(r==="account-locked"||r==="account-blocked"||r==="body-truncated"||r==="body-malformed"||r==="message-lost"||r==="webhook-lost"||r==="webhook-failed"||
r==="code-expired"||r==="code-wrong")){let s={instancePath:n+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Ti.properties.kind.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return A.errors=e,i===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ve(t,{
instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Ve.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){let s=t.kind;if(typeof s=="string")if(s==="latency"){Ce(t,{instancePath:n,parentData:c,parentDataProperty:h,
rootData:d,dynamicAnchors:f})||(e=e===null?Ce.errors:e.concat(Ce.errors),i=e.length);var r=!0}else if(s==="error")Me(t,{instancePath:n,parentData:c,parentDataProperty:h,
rootData:d,dynamicAnchors:f})||(e=e===null?Me.errors:e.concat(Me.errors),i=e.length),r!==!0&&(r=!0);else if(s==="rate-limited")ze(t,{instancePath:n,parentData:c,
parentDataProperty:h,rootData:d,dynamicAnchors:f})||(e=e===null?ze.errors:e.concat(ze.errors),i=e.length),r!==!0&&(r=!0);else if(s==="connection-dropped")Re(t,{
instancePath:n,parentData:c,parentDataProperty:h,rootData:d,dynamicAnchors:f})||(e=e===null?Re.errors:e.concat(Re.errors),i=e.length),r!==!0&&(r=!0);else if(s===
"message-late")R(t,{instancePath:n,parentData:c,parentDataProperty:h,rootData:d,dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),i=e.length),r!==!0&&
(r=!0);else if(s==="webhook-late")R(t,{instancePath:n,parentData:c,parentDataProperty:h,rootData:d,dynamicAnchors:f})||(e=e===null?R.errors:e.concat(R.errors),i=
e.length),r!==!0&&(r=!0);else if(s==="account-locked")A(t,{instancePath:n,parentData:c,parentDataProperty:h,rootData:d,dynamicAnchors:f})||(e=e===null?A.errors:
e.concat(A.errors),i=e.length),r!==!0&&(r=!0);else if(s==="account-blocked")A(t,{instancePath:n,parentData:c,parentDataProperty:h,rootData:d,dynamicAnchors:f})||
(e=e===null?A.errors:e.concat(A.errors),i=e.length),r!==!0&&(r=!0);else if(s==="body-truncated")A(t,{instancePath:n,parentData:c,parentDataProperty:h,rootData:d,
dynamicAnchors:f})||(e=e===null?A.errors:e.concat(A.errors),i=e.length),r!==!0&&(r=!0);else if(s==="body-malformed")A(t,{instancePath:n,parentData:c,parentDataProperty:h,
rootData:d,dynamicAnchors:f})||(e=e===null?A.errors:e.concat(A.errors),i=e.length),r!==!0&&(r=!0);else if(s==="message-lost")A(t,{instancePath:n,parentData:c,parentDataProperty:h,
rootData:d,dynamicAnchors:f})||(e=e===null?A.errors:e.concat(A.errors),i=e.length),r!==!0&&(r=!0);else if(s==="webhook-lost")A(t,{instancePath:n,parentData:c,parentDataProperty:h,
rootData:d,dynamicAnchors:f})||(e=e===null?A.errors:e.concat(A.errors),i=e.length),r!==!0&&(r=!0);else if(s==="webhook-failed")A(t,{instancePath:n,parentData:c,
parentDataProperty:h,rootData:d,dynamicAnchors:f})||(e=e===null?A.errors:e.concat(A.errors),i=e.length),r!==!0&&(r=!0);else if(s==="code-expired")A(t,{instancePath:n,
parentData:c,parentDataProperty:h,rootData:d,dynamicAnchors:f})||(e=e===null?A.errors:e.concat(A.errors),i=e.length),r!==!0&&(r=!0);else if(s==="code-wrong")A(t,
{instancePath:n,parentData:c,parentDataProperty:h,rootData:d,dynamicAnchors:f})||(e=e===null?A.errors:e.concat(A.errors),i=e.length),r!==!0&&(r=!0);else{let o={
instancePath:n,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:s},message:'value of tag "kind" must be in oneOf'};
e===null?e=[o]:e.push(o),i++}else{let o={instancePath:n,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:s},message:'\
tag "kind" must be string'};e===null?e=[o]:e.push(o),i++}}return Ve.errors=e,a.props=r,i===0}Ve.evaluated={dynamicProps:!0,dynamicItems:!1};function Ue(t,{instancePath:n="",
parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Ue.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},
message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.scope===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"scope"},message:"must have required property 'scope'"};e===null?e=[r]:e.push(r),i++}if(t.effect===void 0){let r={instancePath:n,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"effect"},message:"must have required property 'effect'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r===
"id"||r==="scope"||r==="effect"||r==="timesLeft"||r==="probability")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0){let r=t.id;if(typeof r=="string"){if(P(r)<1){
let s={instancePath:n+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{bounds:[1]},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),i++}}if(t.scope!==void 0){let r=t.scope;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="api"||s==="tenant"||s==="surf\
ace"||s==="operation"||s==="recipient"||s==="account")){let o={instancePath:n+"/scope",schemaPath:"#/properties/scope/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(r.api!==void 0&&typeof r.api!="string"){
let s={instancePath:n+"/scope/api",schemaPath:"#/properties/scope/properties/api/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}if(r.tenant!==void 0&&typeof r.tenant!="string"){let s={instancePath:n+"/scope/tenant",schemaPath:"#/properties/scope/properties/tenant/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r.surface!==void 0&&typeof r.surface!="string"){let s={instancePath:n+
"/scope/surface",schemaPath:"#/properties/scope/properties/surface/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
i++}if(r.operation!==void 0&&typeof r.operation!="string"){let s={instancePath:n+"/scope/operation",schemaPath:"#/properties/scope/properties/operation/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r.recipient!==void 0&&typeof r.recipient!="string"){let s={instancePath:n+
"/scope/recipient",schemaPath:"#/properties/scope/properties/recipient/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}if(r.account!==void 0&&typeof r.account!="string"){let s={instancePath:n+"/scope/account",schemaPath:"#/properties/scope/properties/account/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/scope",schemaPath:"#/properties/scope/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.effect!==void 0&&(Ve(t.effect,{instancePath:n+"/effect",parentData:t,parentDataProperty:"\
effect",rootData:d,dynamicAnchors:f})||(e=e===null?Ve.errors:e.concat(Ve.errors),i=e.length)),t.timesLeft!==void 0){let r=t.timesLeft;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/timesLeft",schemaPath:"#/properties/timesLeft/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:n+"/timesLeft",schemaPath:"#/properties/timesLe\
ft/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.probability!==void 0){let r=t.probability;if(!(typeof r==
"number"&&isFinite(r))){let s={instancePath:n+"/probability",schemaPath:"#/properties/probability/type",keyword:"type",params:{type:"number"},message:"must be n\
umber"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[r]:e.push(r),i++}return Ue.errors=e,i===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(t,{instancePath:n="",parentData:c,parentDataProperty:h,
rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=_e.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.format===void 0){let l={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"format"},message:"must have r\
equired property 'format'"};e===null?e=[l]:e.push(l),i++}if(t.seed===void 0){let l={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
seed"},message:"must have required property 'seed'"};e===null?e=[l]:e.push(l),i++}if(t.isSeeded===void 0){let l={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"isSeeded"},message:"must have required property 'isSeeded'"};e===null?e=[l]:e.push(l),i++}if(t.keys===void 0){let l={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"keys"},message:"must have required property 'keys'"};e===null?e=[l]:e.push(l),i++}if(t.store===
void 0){let l={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"store"},message:"must have required property 'store'"};e===null?
e=[l]:e.push(l),i++}if(t.clock===void 0){let l={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"clock"},message:"must have re\
quired property 'clock'"};e===null?e=[l]:e.push(l),i++}if(t.shown===void 0){let l={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
shown"},message:"must have required property 'shown'"};e===null?e=[l]:e.push(l),i++}if(t.random===void 0){let l={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"random"},message:"must have required property 'random'"};e===null?e=[l]:e.push(l),i++}if(t.overrides===void 0){let l={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"overrides"},message:"must have required property 'overrides'"};e===null?e=[l]:e.push(l),i++}
if(t.tenants===void 0){let l={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tenants"},message:"must have required property \
'tenants'"};e===null?e=[l]:e.push(l),i++}for(let l in t)if(!x.call(Ni.properties,l)){let u={instancePath:n,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),i++}if(t.format!==void 0){let l=t.format;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let u={instancePath:n+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[u]:e.push(u),i++}if(l!==1){let u={instancePath:n+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant"};e===null?e=[u]:e.push(u),i++}}if(t.seed!==void 0&&typeof t.seed!="string"){let l={instancePath:n+"/seed",schemaPath:"#/prop\
erties/seed/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}if(t.isSeeded!==void 0&&typeof t.isSeeded!="boole\
an"){let l={instancePath:n+"/isSeeded",schemaPath:"#/properties/isSeeded/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[l]:
e.push(l),i++}if(t.keys!==void 0){let l=t.keys;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.owner===void 0){let u={instancePath:n+"/keys",schemaPath:"#/pro\
perties/keys/required",keyword:"required",params:{missingProperty:"owner"},message:"must have required property 'owner'"};e===null?e=[u]:e.push(u),i++}if(l.signer===
void 0){let u={instancePath:n+"/keys",schemaPath:"#/properties/keys/required",keyword:"required",params:{missingProperty:"signer"},message:"must have required p\
roperty 'signer'"};e===null?e=[u]:e.push(u),i++}if(l.providerSigner===void 0){let u={instancePath:n+"/keys",schemaPath:"#/properties/keys/required",keyword:"req\
uired",params:{missingProperty:"providerSigner"},message:"must have required property 'providerSigner'"};e===null?e=[u]:e.push(u),i++}for(let u in l)if(!(u==="o\
wner"||u==="signer"||u==="providerSigner"||u==="earlierSigners")){let g={instancePath:n+"/keys",schemaPath:"#/properties/keys/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[g]:e.push(g),i++}if(l.owner!==void 0&&(F(l.owner,{instancePath:n+
"/keys/owner",parentData:l,parentDataProperty:"owner",rootData:d,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),i=e.length)),l.signer!==void 0&&($(
l.signer,{instancePath:n+"/keys/signer",parentData:l,parentDataProperty:"signer",rootData:d,dynamicAnchors:f})||(e=e===null?$.errors:e.concat($.errors),i=e.length)),
l.providerSigner!==void 0&&($(l.providerSigner,{instancePath:n+"/keys/providerSigner",parentData:l,parentDataProperty:"providerSigner",rootData:d,dynamicAnchors:f})||
(e=e===null?$.errors:e.concat($.errors),i=e.length)),l.earlierSigners!==void 0){let u=l.earlierSigners;if(Array.isArray(u)){if(u.length>10){let b={instancePath:n+
"/keys/earlierSigners",schemaPath:"#/properties/keys/properties/earlierSigners/maxItems",keyword:"maxItems",params:{bounds:[0,10]},message:"must NOT have more t\
han 10 items"};e===null?e=[b]:e.push(b),i++}let g=u.length;for(let b=0;b<g;b++){let w=u[b];if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.key===void 0){let N={
instancePath:n+"/keys/earlierSigners/"+b,schemaPath:"#/properties/keys/properties/earlierSigners/items/required",keyword:"required",params:{missingProperty:"key"},
message:"must have required property 'key'"};e===null?e=[N]:e.push(N),i++}if(w.until===void 0){let N={instancePath:n+"/keys/earlierSigners/"+b,schemaPath:"#/pro\
perties/keys/properties/earlierSigners/items/required",keyword:"required",params:{missingProperty:"until"},message:"must have required property 'until'"};e===null?
e=[N]:e.push(N),i++}for(let N in w)if(!(N==="key"||N==="until")){let se={instancePath:n+"/keys/earlierSigners/"+b,schemaPath:"#/properties/keys/properties/earli\
erSigners/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N},message:"must NOT have additional properties"};e===null?e=[se]:
e.push(se),i++}w.key!==void 0&&($(w.key,{instancePath:n+"/keys/earlierSigners/"+b+"/key",parentData:w,parentDataProperty:"key",rootData:d,dynamicAnchors:f})||(e=
e===null?$.errors:e.concat($.errors),i=e.length)),w.until!==void 0&&(y(w.until,{instancePath:n+"/keys/earlierSigners/"+b+"/until",parentData:w,parentDataProperty:"\
until",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length))}else{let N={instancePath:n+"/keys/earlierSigners/"+b,schemaPath:"#/pr\
operties/keys/properties/earlierSigners/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[N]:e.push(N),i++}}}else{let g={instancePath:n+
"/keys/earlierSigners",schemaPath:"#/properties/keys/properties/earlierSigners/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[g]:
e.push(g),i++}}}else{let u={instancePath:n+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[u]:e.push(u),i++}}if(t.store!==void 0){let l=t.store;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.records===void 0){let u={instancePath:n+"/store",schemaPath:"\
#/properties/store/required",keyword:"required",params:{missingProperty:"records"},message:"must have required property 'records'"};e===null?e=[u]:e.push(u),i++}
if(l.sequences===void 0){let u={instancePath:n+"/store",schemaPath:"#/properties/store/required",keyword:"required",params:{missingProperty:"sequences"},message:"\
must have required property 'sequences'"};e===null?e=[u]:e.push(u),i++}for(let u in l)if(!(u==="records"||u==="sequences")){let g={instancePath:n+"/store",schemaPath:"\
#/properties/store/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=
[g]:e.push(g),i++}if(l.records!==void 0&&(Ee(l.records,{instancePath:n+"/store/records",parentData:l,parentDataProperty:"records",rootData:d,dynamicAnchors:f})||
(e=e===null?Ee.errors:e.concat(Ee.errors),i=e.length)),l.sequences!==void 0){let u=l.sequences;if(u&&typeof u=="object"&&!Array.isArray(u)){for(let g in u){let b=i;
v(g,{instancePath:n+"/store/sequences",parentData:u,parentDataProperty:"sequences",rootData:d,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length);
var r=b===i;if(!r){let w={instancePath:n+"/store/sequences",schemaPath:"#/properties/store/properties/sequences/propertyNames",keyword:"propertyNames",params:{propertyName:g},
message:"property name must be valid"};e===null?e=[w]:e.push(w),i++}}for(let g in u){let b=u[g];if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b))){let w={
instancePath:n+"/store/sequences/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/store/properties/sequences/additionalProperties/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[w]:e.push(w),i++}if(typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b))){let w={instancePath:n+
"/store/sequences/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/store/properties/sequences/additionalProperties/minimum",keyword:"minimum",
params:{bounds:[0]},message:"must be >= 0"};e===null?e=[w]:e.push(w),i++}}}else{let g={instancePath:n+"/store/sequences",schemaPath:"#/properties/store/properti\
es/sequences/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),i++}}}else{let u={instancePath:n+"/store",schemaPath:"\
#/properties/store/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),i++}}if(t.clock!==void 0){let l=t.clock;if(l&&
typeof l=="object"&&!Array.isArray(l)){if(l.offsetMs===void 0){let u={instancePath:n+"/clock",schemaPath:"#/properties/clock/required",keyword:"required",params:{
missingProperty:"offsetMs"},message:"must have required property 'offsetMs'"};e===null?e=[u]:e.push(u),i++}for(let u in l)if(!(u==="offsetMs"||u==="frozenAt"||u===
"pace")){let g={instancePath:n+"/clock",schemaPath:"#/properties/clock/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"\
must NOT have additional properties"};e===null?e=[g]:e.push(g),i++}if(l.offsetMs!==void 0&&(y(l.offsetMs,{instancePath:n+"/clock/offsetMs",parentData:l,parentDataProperty:"\
offsetMs",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),l.frozenAt!==void 0&&(y(l.frozenAt,{instancePath:n+"/clock/frozenA\
t",parentData:l,parentDataProperty:"frozenAt",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),l.pace!==void 0){let u=l.pace;
if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.speed===void 0){let g={instancePath:n+"/clock/pace",schemaPath:"#/properties/clock/properties/pace/required",keyword:"\
required",params:{missingProperty:"speed"},message:"must have required property 'speed'"};e===null?e=[g]:e.push(g),i++}if(u.since===void 0){let g={instancePath:n+
"/clock/pace",schemaPath:"#/properties/clock/properties/pace/required",keyword:"required",params:{missingProperty:"since"},message:"must have required property \
'since'"};e===null?e=[g]:e.push(g),i++}for(let g in u)if(!(g==="speed"||g==="since")){let b={instancePath:n+"/clock/pace",schemaPath:"#/properties/clock/propert\
ies/pace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};e===null?e=[b]:e.push(
b),i++}if(u.speed!==void 0){let g=u.speed;if(typeof g=="number"&&isFinite(g)){if(g>1e6||isNaN(g)){let b={instancePath:n+"/clock/pace/speed",schemaPath:"#/proper\
ties/clock/properties/pace/properties/speed/maximum",keyword:"maximum",params:{bounds:[.001,1e6]},message:"must be <= 1000000"};e===null?e=[b]:e.push(b),i++}if(g<
.001||isNaN(g)){let b={instancePath:n+"/clock/pace/speed",schemaPath:"#/properties/clock/properties/pace/properties/speed/minimum",keyword:"minimum",params:{bounds:[
.001,1e6]},message:"must be >= 0.001"};e===null?e=[b]:e.push(b),i++}}else{let b={instancePath:n+"/clock/pace/speed",schemaPath:"#/properties/clock/properties/pa\
ce/properties/speed/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[b]:e.push(b),i++}}u.since!==void 0&&(y(u.since,{instancePath:n+
"/clock/pace/since",parentData:u,parentDataProperty:"since",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.errors),i=e.length))}else{let g={instancePath:n+
"/clock/pace",schemaPath:"#/properties/clock/properties/pace/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),i++}}}else{
let u={instancePath:n+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),i++}}
if(t.shown!==void 0&&(y(t.shown,{instancePath:n+"/shown",parentData:t,parentDataProperty:"shown",rootData:d,dynamicAnchors:f})||(e=e===null?y.errors:e.concat(y.
errors),i=e.length)),t.random!==void 0){let l=t.random;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.seed===void 0){let u={instancePath:n+"/random",schemaPath:"\
#/properties/random/required",keyword:"required",params:{missingProperty:"seed"},message:"must have required property 'seed'"};e===null?e=[u]:e.push(u),i++}if(l.
counter===void 0){let u={instancePath:n+"/random",schemaPath:"#/properties/random/required",keyword:"required",params:{missingProperty:"counter"},message:"must \
have required property 'counter'"};e===null?e=[u]:e.push(u),i++}for(let u in l)if(!(u==="seed"||u==="counter")){let g={instancePath:n+"/random",schemaPath:"#/pr\
operties/random/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[g]:
e.push(g),i++}if(l.seed!==void 0&&typeof l.seed!="string"){let u={instancePath:n+"/random/seed",schemaPath:"#/properties/random/properties/seed/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}if(l.counter!==void 0){let u=l.counter;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u))){let g={instancePath:n+"/random/counter",schemaPath:"#/properties/random/properties/counter/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[g]:e.push(g),i++}if(typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u))){let g={instancePath:n+"/random/counter",schemaPath:"#/proper\
ties/random/properties/counter/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[g]:e.push(g),i++}}}else{let u={instancePath:n+
"/random",schemaPath:"#/properties/random/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),i++}}if(t.overrides!==void 0){
let l=t.overrides;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let u in l){let g=i;v(u,{instancePath:n+"/overrides",parentData:l,parentDataProperty:"overrid\
es",rootData:d,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length);var s=g===i;if(!s){let b={instancePath:n+"/overrides",schemaPath:"#/prope\
rties/overrides/propertyNames",keyword:"propertyNames",params:{propertyName:u},message:"property name must be valid"};e===null?e=[b]:e.push(b),i++}}for(let u in l){
let g=l[u];if(g&&typeof g=="object"&&!Array.isArray(g))for(let b in g){let w=i;v(b,{instancePath:n+"/overrides/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:g,
parentDataProperty:u,rootData:d,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length);var o=w===i;if(!o){let N={instancePath:n+"/overrides/"+u.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/overrides/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName:b},message:"\
property name must be valid"};e===null?e=[N]:e.push(N),i++}}else{let b={instancePath:n+"/overrides/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prop\
erties/overrides/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[b]:e.push(b),i++}}}else{let u={instancePath:n+
"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),i++}}if(t.tenants!==
void 0){let l=t.tenants;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let u in l){let g=i;v(u,{instancePath:n+"/tenants",parentData:l,parentDataProperty:"ten\
ants",rootData:d,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),i=e.length);var p=g===i;if(!p){let b={instancePath:n+"/tenants",schemaPath:"#/prope\
rties/tenants/propertyNames",keyword:"propertyNames",params:{propertyName:u},message:"property name must be valid"};e===null?e=[b]:e.push(b),i++}}for(let u in l){
let g=l[u];if(Array.isArray(g)){let b=g.length;for(let w=0;w<b;w++)if(typeof g[w]!="string"){let N={instancePath:n+"/tenants/"+u.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+w,schemaPath:"#/properties/tenants/additionalProperties/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[N]:e.push(
N),i++}}else{let b={instancePath:n+"/tenants/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tenants/additionalProperties/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"};e===null?e=[b]:e.push(b),i++}}}else{let u={instancePath:n+"/tenants",schemaPath:"#/properties/tenants/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),i++}}if(t.skewSeconds!==void 0){let l=t.skewSeconds;if(!(typeof l=="number"&&!(l%
1)&&!isNaN(l)&&isFinite(l))){let u={instancePath:n+"/skewSeconds",schemaPath:"#/properties/skewSeconds/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"};e===null?e=[u]:e.push(u),i++}if(typeof l=="number"&&isFinite(l)){if(l>31536e3||isNaN(l)){let u={instancePath:n+"/skewSeconds",schemaPath:"#/prope\
rties/skewSeconds/maximum",keyword:"maximum",params:{bounds:[-31536e3,31536e3]},message:"must be <= 31536000"};e===null?e=[u]:e.push(u),i++}if(l<-31536e3||isNaN(
l)){let u={instancePath:n+"/skewSeconds",schemaPath:"#/properties/skewSeconds/minimum",keyword:"minimum",params:{bounds:[-31536e3,31536e3]},message:"must be >= \
-31536000"};e===null?e=[u]:e.push(u),i++}}}if(t.faults!==void 0){let l=t.faults;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.faults===void 0){let u={instancePath:n+
"/faults",schemaPath:"#/properties/faults/required",keyword:"required",params:{missingProperty:"faults"},message:"must have required property 'faults'"};e===null?
e=[u]:e.push(u),i++}if(l.told===void 0){let u={instancePath:n+"/faults",schemaPath:"#/properties/faults/required",keyword:"required",params:{missingProperty:"to\
ld"},message:"must have required property 'told'"};e===null?e=[u]:e.push(u),i++}for(let u in l)if(!(u==="faults"||u==="told")){let g={instancePath:n+"/faults",schemaPath:"\
#/properties/faults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=
[g]:e.push(g),i++}if(l.faults!==void 0){let u=l.faults;if(Array.isArray(u)){let g=u.length;for(let b=0;b<g;b++)Ue(u[b],{instancePath:n+"/faults/faults/"+b,parentData:u,
parentDataProperty:b,rootData:d,dynamicAnchors:f})||(e=e===null?Ue.errors:e.concat(Ue.errors),i=e.length)}else{let g={instancePath:n+"/faults/faults",schemaPath:"\
#/properties/faults/properties/faults/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[g]:e.push(g),i++}}if(l.told!==void 0){let u=l.
told;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let g={instancePath:n+"/faults/told",schemaPath:"#/properties/faults/properties/told/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[g]:e.push(g),i++}if(typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u))){let g={instancePath:n+
"/faults/told",schemaPath:"#/properties/faults/properties/told/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[g]:e.push(g),i++}}}else{
let u={instancePath:n+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),i++}}}else{
let l={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),i++}return _e.errors=e,i===0}
_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ee(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){
let e=null,i=0,a=ee.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.
push(r),i++}if(t.format===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"format"},message:"must have required\
 property 'format'"};e===null?e=[r]:e.push(r),i++}if(t.name===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(t.savedAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"savedAt"},message:"must have required property 'savedAt'"};e===null?e=[r]:e.push(r),i++}if(t.world===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"world"},message:"must have required property 'world'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="kind"||r==="format"||r==="name"||r==="description"||r==="savedAt"||r==="world")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.kind!==void 0){let r=t.kind;if(typeof r!=
"string"){let s={instancePath:n+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}if(r!=="stagedoor-snapshot"){let s={instancePath:n+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"stagedoor-snapshot"},
message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(t.format!==void 0){let r=t.format;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let s={instancePath:n+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),
i++}if(r!==1){let s={instancePath:n+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"};
e===null?e=[s]:e.push(s),i++}}if(t.name!==void 0&&(E(t.name,{instancePath:n+"/name",parentData:t,parentDataProperty:"name",rootData:d,dynamicAnchors:f})||(e=e===
null?E.errors:e.concat(E.errors),i=e.length)),t.description!==void 0){let r=t.description;if(typeof r=="string"){if(P(r)>500){let s={instancePath:n+"/descriptio\
n",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{bounds:[1,500]},message:"must NOT have more than 500 characters"};e===null?e=[s]:
e.push(s),i++}if(P(r)<1){let s={instancePath:n+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{bounds:[1,500]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.savedAt!==void 0){let r=t.savedAt;if(typeof r=="string"){if(!k(r)){let s={
instancePath:n+"/savedAt",schemaPath:"#/properties/savedAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?
e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/savedAt",schemaPath:"#/properties/savedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),i++}}t.world!==void 0&&(_e(t.world,{instancePath:n+"/world",parentData:t,parentDataProperty:"world",rootData:d,dynamicAnchors:f})||(e=e===
null?_e.errors:e.concat(_e.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return ee.errors=e,i===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mt=Br;function Br(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Br.evaluated;a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0);let r=i,s=!0,o=i;if(t&&typeof t=="object"&&!Array.isArray(t)){let u;if(t.format===void 0&&(u="format")){let g={};e===null?
e=[g]:e.push(g),i++}else if(t.format!==void 0&&t.format!==1){let g={};e===null?e=[g]:e.push(g),i++}}var p=o===i;if(i=r,e!==null&&(r?e.length=r:e=null),p){let u=i;
ee(t,{instancePath:n,parentData:c,parentDataProperty:h,rootData:d,dynamicAnchors:f})||(e=e===null?ee.errors:e.concat(ee.errors),i=e.length);var p=u===i;if(s=p,s)
var l=!0}if(!s){let u={instancePath:n,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[u]:e.push(u),
i++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.format===void 0){let u={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
format"},message:"must have required property 'format'"};e===null?e=[u]:e.push(u),i++}if(l!==!0&&(l=l||{},l.format=!0),t.format!==void 0){let u=t.format;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let g={instancePath:n+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[g]:e.push(g),i++}}}else{let u={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[u]:e.push(u),i++}return Br.errors=e,a.props=l,i===0}Br.evaluated={dynamicProps:!0,dynamicItems:!1};var zt=Yr;function Yr(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Yr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="id"||r==="snapshot")){let s={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.id!==void 0&&(F(t.id,{instancePath:n+"/id",parentData:t,parentDataProperty:"id",rootData:d,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),i=e.
length)),t.snapshot!==void 0){let r=t.snapshot;if(typeof r=="string"){if(P(r)>63){let s={instancePath:n+"/snapshot",schemaPath:"#/properties/snapshot/maxLength",
keyword:"maxLength",params:{bounds:[1,63]},message:"must NOT have more than 63 characters"};e===null?e=[s]:e.push(s),i++}if(P(r)<1){let s={instancePath:n+"/snap\
shot",schemaPath:"#/properties/snapshot/minLength",keyword:"minLength",params:{bounds:[1,63]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.
push(s),i++}}else{let s={instancePath:n+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),i++}return Yr.errors=e,i===0}Yr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zr=re,$i={type:"object",additionalProperties:!1,required:["id","seed",
"isSeeded","scenario","createdAt","lastUsedAt"],properties:{id:{$ref:"WorldName"},seed:{type:"string"},isSeeded:{type:"boolean"},scenario:{type:["string","null"]},
createdAt:{type:"string",format:"date-time"},lastUsedAt:{type:"string",format:"date-time"}},$id:"World"};function re(t,{instancePath:n="",parentData:c,parentDataProperty:h,
rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=re.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required \
property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.seed===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"seed"},
message:"must have required property 'seed'"};e===null?e=[r]:e.push(r),i++}if(t.isSeeded===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"isSeeded"},message:"must have required property 'isSeeded'"};e===null?e=[r]:e.push(r),i++}if(t.scenario===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"scenario"},message:"must have required property 'scenario'"};e===null?e=[r]:e.push(r),i++}if(t.
createdAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"must have required property '\
createdAt'"};e===null?e=[r]:e.push(r),i++}if(t.lastUsedAt===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"la\
stUsedAt"},message:"must have required property 'lastUsedAt'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="id"||r==="seed"||r==="isSeeded"||r==="scena\
rio"||r==="createdAt"||r==="lastUsedAt")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0&&(F(t.id,{instancePath:n+"/id",parentData:t,parentDataProperty:"id",
rootData:d,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),i=e.length)),t.seed!==void 0&&typeof t.seed!="string"){let r={instancePath:n+"/seed",schemaPath:"\
#/properties/seed/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.isSeeded!==void 0&&typeof t.isSeeded!=
"boolean"){let r={instancePath:n+"/isSeeded",schemaPath:"#/properties/isSeeded/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[r]:e.push(r),i++}if(t.scenario!==void 0){let r=t.scenario;if(typeof r!="string"&&r!==null){let s={instancePath:n+"/scenario",schemaPath:"#/properties/scenari\
o/type",keyword:"type",params:{type:$i.properties.scenario.type},message:"must be string,null"};e===null?e=[s]:e.push(s),i++}}if(t.createdAt!==void 0){let r=t.createdAt;
if(typeof r=="string"){if(!k(r)){let s={instancePath:n+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:n+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.lastUsedAt!==void 0){let r=t.lastUsedAt;if(typeof r=="string"){if(!k(r)){let s={instancePath:n+
"/lastUsedAt",schemaPath:"#/properties/lastUsedAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.
push(s),i++}}else{let s={instancePath:n+"/lastUsedAt",schemaPath:"#/properties/lastUsedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),i++}return re.errors=e,i===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rt=Xr;function Xr(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Xr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.worlds===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"worlds"},message:"must have required property 'worlds'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="worlds"){let s={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[s]:e.push(s),i++}if(t.worlds!==void 0){let r=t.worlds;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)re(r[o],{instancePath:n+"/worlds/"+o,parentData:r,
parentDataProperty:o,rootData:d,dynamicAnchors:f})||(e=e===null?re.errors:e.concat(re.errors),i=e.length)}else{let s={instancePath:n+"/worlds",schemaPath:"#/pro\
perties/worlds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Xr.errors=e,i===0}Xr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Vt=Wr,Xs={type:"object",additionalProperties:!1,properties:{id:{$ref:"WorldName"},seed:{type:"string",minLength:1,maxLength:200},scenario:{type:["string","n\
ull"],maxLength:200},parameters:{type:"object",maxProperties:20,additionalProperties:{type:["string","number","boolean"]}}},$id:"CreateWorldRequest"};function Wr(t,{
instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Wr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="id"||r==="seed"||r==="scenario"||r==="parameters")){let s={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.id!==void 0&&(F(t.id,{instancePath:n+"/id",parentData:t,parentDataProperty:"id",rootData:d,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),i=e.
length)),t.seed!==void 0){let r=t.seed;if(typeof r=="string"){if(P(r)>200){let s={instancePath:n+"/seed",schemaPath:"#/properties/seed/maxLength",keyword:"maxLe\
ngth",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[s]:e.push(s),i++}if(P(r)<1){let s={instancePath:n+"/seed",schemaPath:"\
#/properties/seed/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:n+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.scenario!==
void 0){let r=t.scenario;if(typeof r!="string"&&r!==null){let s={instancePath:n+"/scenario",schemaPath:"#/properties/scenario/type",keyword:"type",params:{type:Xs.
properties.scenario.type},message:"must be string,null"};e===null?e=[s]:e.push(s),i++}if(typeof r=="string"&&P(r)>200){let s={instancePath:n+"/scenario",schemaPath:"\
#/properties/scenario/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=[s]:e.push(s),i++}}if(t.
parameters!==void 0){let r=t.parameters;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>20){let s={instancePath:n+"/parameters",schemaPath:"\
#/properties/parameters/maxProperties",keyword:"maxProperties",params:{bounds:[0,20]},message:"must NOT have more than 20 properties"};e===null?e=[s]:e.push(s),
i++}for(let s in r){let o=r[s];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let p={instancePath:n+"/parameters/"+s.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/parameters/additionalProperties/type",keyword:"type",params:{type:Xs.properties.parameters.additionalProperties.
type},message:"must be string,number,boolean"};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:n+"/parameters",schemaPath:"#/properties/parameters/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Wr.errors=e,i===0}Wr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ut=Kr,
Ws={type:"object",additionalProperties:!1,properties:{scenario:{type:["string","null"],maxLength:200},parameters:{type:"object",maxProperties:20,additionalProperties:{
type:["string","number","boolean"]}}},$id:"ResetWorldRequest"};function Kr(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){
let e=null,i=0,a=Kr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r===
"scenario"||r==="parameters")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"m\
ust NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.scenario!==void 0){let r=t.scenario;if(typeof r!="string"&&r!==null){let s={instancePath:n+
"/scenario",schemaPath:"#/properties/scenario/type",keyword:"type",params:{type:Ws.properties.scenario.type},message:"must be string,null"};e===null?e=[s]:e.push(
s),i++}if(typeof r=="string"&&P(r)>200){let s={instancePath:n+"/scenario",schemaPath:"#/properties/scenario/maxLength",keyword:"maxLength",params:{bounds:[0,200]},
message:"must NOT have more than 200 characters"};e===null?e=[s]:e.push(s),i++}}if(t.parameters!==void 0){let r=t.parameters;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(Object.keys(r).length>20){let s={instancePath:n+"/parameters",schemaPath:"#/properties/parameters/maxProperties",keyword:"maxProperties",params:{bounds:[
0,20]},message:"must NOT have more than 20 properties"};e===null?e=[s]:e.push(s),i++}for(let s in r){let o=r[s];if(typeof o!="string"&&!(typeof o=="number"&&isFinite(
o))&&typeof o!="boolean"){let p={instancePath:n+"/parameters/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/parameters/additionalProperties\
/type",keyword:"type",params:{type:Ws.properties.parameters.additionalProperties.type},message:"must be string,number,boolean"};e===null?e=[p]:e.push(p),i++}}}else{
let s={instancePath:n+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Kr.errors=
e,i===0}Kr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _t=Gr;function Gr(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Gr.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(r!=="overlapSeconds"){let s={instancePath:n,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.
overlapSeconds!==void 0){let r=t.overlapSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/overlapSeconds",schemaPath:"#/\
properties/overlapSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)){
if(r>31536e3||isNaN(r)){let s={instancePath:n+"/overlapSeconds",schemaPath:"#/properties/overlapSeconds/maximum",keyword:"maximum",params:{bounds:[0,31536e3]},message:"\
must be <= 31536000"};e===null?e=[s]:e.push(s),i++}if(r<0||isNaN(r)){let s={instancePath:n+"/overlapSeconds",schemaPath:"#/properties/overlapSeconds/minimum",keyword:"\
minimum",params:{bounds:[0,31536e3]},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Gr.errors=e,i===0}Gr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bt=Hr;var Ks={type:"object",additionalProperties:!0,required:["type","default","description"],properties:{type:{type:"string",enum:["string","integer","number","boole\
an"]},default:{type:["string","number","boolean"]},description:{type:"string"}},$id:"ScenarioParameter"};function Be(t,{instancePath:n="",parentData:c,parentDataProperty:h,
rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Be.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.type===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have requi\
red property 'type'"};e===null?e=[r]:e.push(r),i++}if(t.default===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
default"},message:"must have required property 'default'"};e===null?e=[r]:e.push(r),i++}if(t.description===void 0){let r={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[r]:e.push(r),i++}if(t.type!==void 0){
let r=t.type;if(typeof r!="string"){let s={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[s]:e.push(s),i++}if(!(r==="string"||r==="integer"||r==="number"||r==="boolean")){let s={instancePath:n+"/type",schemaPath:"#/properties/type/e\
num",keyword:"enum",params:{allowedValues:Ks.properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.default!==
void 0){let r=t.default;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let s={instancePath:n+"/default",schemaPath:"#/propertie\
s/default/type",keyword:"type",params:{type:Ks.properties.default.type},message:"must be string,number,boolean"};e===null?e=[s]:e.push(s),i++}}if(t.description!==
void 0&&typeof t.description!="string"){let r={instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return Be.errors=e,i===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ye(t,{instancePath:n="",parentData:c,parentDataProperty:h,
rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Ye.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.name===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have requi\
red property 'name'"};e===null?e=[r]:e.push(r),i++}if(t.description===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
description"},message:"must have required property 'description'"};e===null?e=[r]:e.push(r),i++}if(t.apis===void 0){let r={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"apis"},message:"must have required property 'apis'"};e===null?e=[r]:e.push(r),i++}if(t.parameters===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"parameters"},message:"must have required property 'parameters'"};e===null?e=[r]:e.push(r),i++}
for(let r in t)if(!(r==="name"||r==="description"||r==="apis"||r==="parameters")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.name!==void 0&&typeof t.name!="string"){
let r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.
description!==void 0&&typeof t.description!="string"){let r={instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.apis!==void 0){let r=t.apis;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!=
"string"){let p={instancePath:n+"/apis/"+o,schemaPath:"#/properties/apis/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[p]:e.push(p),i++}}else{let s={instancePath:n+"/apis",schemaPath:"#/properties/apis/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[s]:e.push(s),i++}}if(t.parameters!==void 0){let r=t.parameters;if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r)Be(r[s],{instancePath:n+"/parameter\
s/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:d,dynamicAnchors:f})||(e=e===null?Be.errors:e.concat(Be.errors),i=e.length);else{
let s={instancePath:n+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ye.errors=
e,i===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Hr(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){
let e=null,i=0,a=Hr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.scenarios===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scenarios"},message:"must have required property 'scenarios'"};e===null?
e=[r]:e.push(r),i++}for(let r in t)if(r!=="scenarios"){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.scenarios!==void 0){let r=t.scenarios;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++)Ye(r[o],{instancePath:n+"/scenarios/"+o,parentData:r,parentDataProperty:o,rootData:d,dynamicAnchors:f})||(e=e===null?Ye.errors:e.concat(Ye.errors),i=e.length)}else{
let s={instancePath:n+"/scenarios",schemaPath:"#/properties/scenarios/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(
s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Hr.errors=
e,i===0}Hr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vs=es;function es(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=es.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.world===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"world"},message:"must have required property 'world'"};e===null?e=[r]:e.push(r),i++}if(t.api===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"api"},message:"must have required property 'api'"};e===null?e=[r]:e.push(r),i++}if(t.tenantName===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tenantName"},message:"must have required property 'tenantName'"};e===null?
e=[r]:e.push(r),i++}if(t.world!==void 0){let r=t.world;if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,
typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/world",schemaPath:"#/properties/wor\
ld/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.world=o))}}if(t.api!==void 0){
let r=t.api;if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s==
"number"||s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.api=o))}}if(t.tenantName!==void 0){let r=t.tenantName;if(typeof r!="string"){let s=typeof r,
o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o=
"";else{let p={instancePath:n+"/tenantName",schemaPath:"#/properties/tenantName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.tenantName=o))}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return es.errors=e,i===0}es.evaluated={props:{world:!0,api:!0,tenantName:!0},dynamicProps:!1,dynamicItems:!1};var Xt=rs;var L=Qe;function rs(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=rs.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.limit===void 0&&(t.limit=50),t.offset===void 0&&(t.offset=0),t.
identifier!==void 0){let o=t.identifier;if(typeof o!="string"){let p=typeof o,l;if(p=="object"&&Array.isArray(o)&&o.length==1&&(o=o[0],p=typeof o,typeof o=="str\
ing"&&(l=o)),l===void 0)if(p=="number"||p=="boolean")l=""+o;else if(o===null)l="";else{let u={instancePath:n+"/identifier",schemaPath:"#/properties/identifier/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}l!==void 0&&(o=l,t!==void 0&&(t.identifier=l))}if(typeof o=="s\
tring"){if(L(o)>400){let p={instancePath:n+"/identifier",schemaPath:"#/properties/identifier/maxLength",keyword:"maxLength",params:{bounds:[1,400]},message:"mus\
t NOT have more than 400 characters"};e===null?e=[p]:e.push(p),i++}if(L(o)<1){let p={instancePath:n+"/identifier",schemaPath:"#/properties/identifier/minLength",
keyword:"minLength",params:{bounds:[1,400]},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}}let r=t.limit;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let o=typeof r,p;if(o=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],o=typeof r,typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r)&&(p=r)),p===void 0)if(o==="boolean"||r===null||o==="string"&&r&&r==+r&&!(r%1))p=+r;else{let l={instancePath:n+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),i++}p!==void 0&&(r=p,t!==void 0&&(t.limit=p))}if(typeof r=="number"&&isFinite(
r)){if(r>1e3||isNaN(r)){let o={instancePath:n+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{bounds:[1,1e3]},message:"must be <= 100\
0"};e===null?e=[o]:e.push(o),i++}if(r<1||isNaN(r)){let o={instancePath:n+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{bounds:[1,1e3]},
message:"must be >= 1"};e===null?e=[o]:e.push(o),i++}}let s=t.offset;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let o=typeof s,p;if(o=="object"&&
Array.isArray(s)&&s.length==1&&(s=s[0],o=typeof s,typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)&&(p=s)),p===void 0)if(o==="boolean"||s===null||o==="string"&&
s&&s==+s&&!(s%1))p=+s;else{let l={instancePath:n+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[l]:e.push(l),i++}p!==void 0&&(s=p,t!==void 0&&(t.offset=p))}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let o={instancePath:n+"/offset",schemaPath:"\
#/properties/offset/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}else{let r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return rs.errors=e,i===0}rs.evaluated={props:{identifier:!0,
limit:!0,offset:!0},dynamicProps:!1,dynamicItems:!1};var T=ss;function ss(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=ss.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.world===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"world"},message:"must have required property 'world'"};e===null?e=[r]:e.push(r),i++}if(t.api===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"api"},message:"must have required property 'api'"};e===null?e=[r]:e.push(r),i++}if(t.tenantName===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tenantName"},message:"must have required property 'tenantName'"};e===null?
e=[r]:e.push(r),i++}if(t.account===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"account"},message:"must hav\
e required property 'account'"};e===null?e=[r]:e.push(r),i++}if(t.world!==void 0){let r=t.world;if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(
r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"\
/world",schemaPath:"#/properties/world/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&
(t.world=o))}}if(t.api!==void 0){let r=t.api;if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r==
"string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/api",schemaPath:"#/properties/api/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.api=o))}}if(t.tenantName!==void 0){let r=t.tenantName;
if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||
s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/tenantName",schemaPath:"#/properties/tenantName/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.tenantName=o))}}if(t.account!==void 0){let r=t.account;if(typeof r!="stri\
ng"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")o=""+
r;else if(r===null)o="";else{let p={instancePath:n+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.account=o))}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ss.errors=e,i===0}ss.evaluated={props:{world:!0,api:!0,tenantName:!0,account:!0},dynamicProps:!1,
dynamicItems:!1};var Ts=ts,Oi={type:"object",properties:{state:{type:"string",enum:["open","ended"]}},required:[],$id:"~listAccountSessions~query"};function ts(t,{
instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=ts.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.state!==void 0){let r=t.state;if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(
r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"\
/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&
(t.state=o))}if(!(r==="open"||r==="ended")){let s={instancePath:n+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Oi.properties.
state.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ts.errors=e,i===0}ts.evaluated={props:{state:!0},dynamicProps:!1,dynamicItems:!1};var Wt=is;function is(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=is.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.world===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"world"},message:"must have required property 'world'"};e===null?e=[r]:e.push(r),i++}if(t.api===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"api"},message:"must have required property 'api'"};e===null?e=[r]:e.push(r),i++}if(t.tenantName===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tenantName"},message:"must have required property 'tenantName'"};e===null?
e=[r]:e.push(r),i++}if(t.session===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"session"},message:"must hav\
e required property 'session'"};e===null?e=[r]:e.push(r),i++}if(t.world!==void 0){let r=t.world;if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(
r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"\
/world",schemaPath:"#/properties/world/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&
(t.world=o))}}if(t.api!==void 0){let r=t.api;if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r==
"string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/api",schemaPath:"#/properties/api/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.api=o))}}if(t.tenantName!==void 0){let r=t.tenantName;
if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||
s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/tenantName",schemaPath:"#/properties/tenantName/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.tenantName=o))}}if(t.session!==void 0){let r=t.session;if(typeof r!="stri\
ng"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")o=""+
r;else if(r===null)o="";else{let p={instancePath:n+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.session=o))}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return is.errors=e,i===0}is.evaluated={props:{world:!0,api:!0,tenantName:!0,session:!0},dynamicProps:!1,
dynamicItems:!1};var Kt=ns;function ns(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=ns.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.world===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"world"},message:"must have required property 'world'"};e===null?e=[r]:e.push(r),i++}if(t.api===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"api"},message:"must have required property 'api'"};e===null?e=[r]:e.push(r),i++}if(t.tenantName===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tenantName"},message:"must have required property 'tenantName'"};e===null?
e=[r]:e.push(r),i++}if(t.challenge===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"challenge"},message:"must\
 have required property 'challenge'"};e===null?e=[r]:e.push(r),i++}if(t.world!==void 0){let r=t.world;if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.
isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+
"/world",schemaPath:"#/properties/world/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==
void 0&&(t.world=o))}}if(t.api!==void 0){let r=t.api;if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r==
"string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/api",schemaPath:"#/properties/api/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.api=o))}}if(t.tenantName!==void 0){let r=t.tenantName;
if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||
s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/tenantName",schemaPath:"#/properties/tenantName/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.tenantName=o))}}if(t.challenge!==void 0){let r=t.challenge;if(typeof r!="\
string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")o=
""+r;else if(r===null)o="";else{let p={instancePath:n+"/challenge",schemaPath:"#/properties/challenge/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.challenge=o))}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ns.errors=e,i===0}ns.evaluated={props:{world:!0,api:!0,tenantName:!0,challenge:!0},dynamicProps:!1,
dynamicItems:!1};var j=os;function os(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=os.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.world===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"world"},message:"must have required property 'world'"};e===null?e=[r]:e.push(r),i++}if(t.world!==void 0){let r=t.world;if(typeof r!=
"string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")
o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/world",schemaPath:"#/properties/world/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.world=o))}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return os.errors=e,i===0}os.evaluated={props:{world:!0},dynamicProps:!1,dynamicItems:!1};var Gt=ps;function ps(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=ps.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.scope!==void 0){let r=t.scope;if(typeof r!="string"){let s=typeof r,o;if(s==
"object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{
let p={instancePath:n+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}
o!==void 0&&(r=o,t!==void 0&&(t.scope=o))}if(typeof r=="string"&&L(r)>200){let s={instancePath:n+"/scope",schemaPath:"#/properties/scope/maxLength",keyword:"max\
Length",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=[s]:e.push(s),i++}}if(t.current!==void 0){let r=t.current;if(typeof r!=
"boolean"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="boolean"&&(o=r)),o===void 0)if(r==="false"||r===0||r===
null)o=!1;else if(r==="true"||r===1)o=!0;else{let p={instancePath:n+"/current",schemaPath:"#/properties/current/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.current=o))}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ps.errors=e,i===0}ps.evaluated={props:{scope:!0,current:!0},dynamicProps:!1,dynamicItems:!1};
var $s=as;function as(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=as.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.world===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"world"},message:"must have required property 'world'"};e===null?e=[r]:e.push(r),i++}if(t.api===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"api"},message:"must have required property 'api'"};e===null?e=[r]:e.push(r),i++}if(t.tenantName===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tenantName"},message:"must have required property 'tenantName'"};e===null?
e=[r]:e.push(r),i++}if(t.terms===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"terms"},message:"must have re\
quired property 'terms'"};e===null?e=[r]:e.push(r),i++}if(t.world!==void 0){let r=t.world;if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(
r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"\
/world",schemaPath:"#/properties/world/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&
(t.world=o))}}if(t.api!==void 0){let r=t.api;if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r==
"string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/api",schemaPath:"#/properties/api/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.api=o))}}if(t.tenantName!==void 0){let r=t.tenantName;
if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||
s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/tenantName",schemaPath:"#/properties/tenantName/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.tenantName=o))}}if(t.terms!==void 0){let r=t.terms;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r)&&(o=r)),o===void 0)if(s==="boolean"||r===null||s==="string"&&r&&r==+r&&!(r%1))o=+r;else{let p={instancePath:n+"/terms",schemaPath:"#/properties/terms/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.terms=o))}}}else{let r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return as.errors=e,i===0}as.evaluated={props:{world:!0,api:!0,
tenantName:!0,terms:!0},dynamicProps:!1,dynamicItems:!1};var Ht=ls;function ls(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=ls.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.world===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"world"},message:"must have required property 'world'"};e===null?e=[r]:e.push(r),i++}if(t.api===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"api"},message:"must have required property 'api'"};e===null?e=[r]:e.push(r),i++}if(t.tenantName===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tenantName"},message:"must have required property 'tenantName'"};e===null?
e=[r]:e.push(r),i++}if(t.collection===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"collection"},message:"mu\
st have required property 'collection'"};e===null?e=[r]:e.push(r),i++}if(t.world!==void 0){let r=t.world;if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&
Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+
"/world",schemaPath:"#/properties/world/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==
void 0&&(t.world=o))}}if(t.api!==void 0){let r=t.api;if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r==
"string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/api",schemaPath:"#/properties/api/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.api=o))}}if(t.tenantName!==void 0){let r=t.tenantName;
if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||
s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/tenantName",schemaPath:"#/properties/tenantName/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.tenantName=o))}}if(t.collection!==void 0){let r=t.collection;if(typeof r!=
"string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")
o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/collection",schemaPath:"#/properties/collection/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.collection=o))}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ls.errors=e,i===0}ls.evaluated={props:{world:!0,api:!0,tenantName:!0,collection:!0},
dynamicProps:!1,dynamicItems:!1};var qs=ms;function ms(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=ms.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.world===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"world"},message:"must have required property 'world'"};e===null?e=[r]:e.push(r),i++}if(t.api===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"api"},message:"must have required property 'api'"};e===null?e=[r]:e.push(r),i++}if(t.tenantName===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tenantName"},message:"must have required property 'tenantName'"};e===null?
e=[r]:e.push(r),i++}if(t.collection===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"collection"},message:"mu\
st have required property 'collection'"};e===null?e=[r]:e.push(r),i++}if(t.resource===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"resource"},message:"must have required property 'resource'"};e===null?e=[r]:e.push(r),i++}if(t.world!==void 0){let r=t.world;if(typeof r!="stri\
ng"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")o=""+
r;else if(r===null)o="";else{let p={instancePath:n+"/world",schemaPath:"#/properties/world/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.world=o))}}if(t.api!==void 0){let r=t.api;if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.
isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+
"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&
(t.api=o))}}if(t.tenantName!==void 0){let r=t.tenantName;if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,
typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/tenantName",schemaPath:"#/propertie\
s/tenantName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.tenantName=o))}}
if(t.collection!==void 0){let r=t.collection;if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r==
"string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/collection",schemaPath:"#/properties/collecti\
on/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.collection=o))}}if(t.resource!==
void 0){let r=t.resource;if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===
void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.resource=o))}}}else{let r={instancePath:n,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ms.errors=e,i===0}ms.evaluated={props:{world:!0,api:!0,tenantName:!0,
collection:!0,resource:!0},dynamicProps:!1,dynamicItems:!1};var As=us;function us(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=us.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.world===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"world"},message:"must have required property 'world'"};e===null?e=[r]:e.push(r),i++}if(t.api===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"api"},message:"must have required property 'api'"};e===null?e=[r]:e.push(r),i++}if(t.world!==void 0){let r=t.
world;if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="num\
ber"||s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/world",schemaPath:"#/properties/world/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.world=o))}}if(t.api!==void 0){let r=t.api;if(typeof r!="string"){let s=typeof r,o;
if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{
let p={instancePath:n+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==
void 0&&(r=o,t!==void 0&&(t.api=o))}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[r]:e.push(r),i++}return us.errors=e,i===0}us.evaluated={props:{world:!0,api:!0},dynamicProps:!1,dynamicItems:!1};var Jt=ds;function ds(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=ds.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.world===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"world"},message:"must have required property 'world'"};e===null?e=[r]:e.push(r),i++}if(t.fault===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"fault"},message:"must have required property 'fault'"};e===null?e=[r]:e.push(r),i++}if(t.world!==
void 0){let r=t.world;if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)
if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/world",schemaPath:"#/properties/world/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.world=o))}}if(t.fault!==void 0){let r=t.fault;if(typeof r!="stri\
ng"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")o=""+
r;else if(r===null)o="";else{let p={instancePath:n+"/fault",schemaPath:"#/properties/fault/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.fault=o))}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return ds.errors=e,i===0}ds.evaluated={props:{world:!0,fault:!0},dynamicProps:!1,dynamicItems:!1};var Qt=fs,Ei={type:"\
object",properties:{api:{type:"string",maxLength:100},operationId:{type:"string",maxLength:200},status:{type:"string",pattern:"^[1-5](?:[0-9]{2}|XX)$"},refusal:{
type:"string",maxLength:100},traceId:{type:"string",maxLength:100},subject:{type:"string",maxLength:200},since:{type:"integer",minimum:0},limit:{type:"integer",
minimum:1,maximum:1e3,default:50},secrets:{type:"string",enum:["redacted","shown"],default:"redacted"}},required:[],$id:"~listExchanges~query"},Zt=new RegExp("^\
[1-5](?:[0-9]{2}|XX)$","u");function fs(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=fs.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.limit===void 0&&(t.limit=50),t.secrets===void 0&&
(t.secrets="redacted"),t.api!==void 0){let o=t.api;if(typeof o!="string"){let p=typeof o,l;if(p=="object"&&Array.isArray(o)&&o.length==1&&(o=o[0],p=typeof o,typeof o==
"string"&&(l=o)),l===void 0)if(p=="number"||p=="boolean")l=""+o;else if(o===null)l="";else{let u={instancePath:n+"/api",schemaPath:"#/properties/api/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}l!==void 0&&(o=l,t!==void 0&&(t.api=l))}if(typeof o=="string"&&L(o)>100){let p={
instancePath:n+"/api",schemaPath:"#/properties/api/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===
null?e=[p]:e.push(p),i++}}if(t.operationId!==void 0){let o=t.operationId;if(typeof o!="string"){let p=typeof o,l;if(p=="object"&&Array.isArray(o)&&o.length==1&&
(o=o[0],p=typeof o,typeof o=="string"&&(l=o)),l===void 0)if(p=="number"||p=="boolean")l=""+o;else if(o===null)l="";else{let u={instancePath:n+"/operationId",schemaPath:"\
#/properties/operationId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}l!==void 0&&(o=l,t!==void 0&&(t.operationId=
l))}if(typeof o=="string"&&L(o)>200){let p={instancePath:n+"/operationId",schemaPath:"#/properties/operationId/maxLength",keyword:"maxLength",params:{bounds:[0,
200]},message:"must NOT have more than 200 characters"};e===null?e=[p]:e.push(p),i++}}if(t.status!==void 0){let o=t.status;if(typeof o!="string"){let p=typeof o,
l;if(p=="object"&&Array.isArray(o)&&o.length==1&&(o=o[0],p=typeof o,typeof o=="string"&&(l=o)),l===void 0)if(p=="number"||p=="boolean")l=""+o;else if(o===null)l=
"";else{let u={instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(
u),i++}l!==void 0&&(o=l,t!==void 0&&(t.status=l))}if(typeof o=="string"&&!Zt.test(o)){let p={instancePath:n+"/status",schemaPath:"#/properties/status/pattern",keyword:"\
pattern",params:{pattern:"^[1-5](?:[0-9]{2}|XX)$"},message:'must match pattern "^[1-5](?:[0-9]{2}|XX)$"'};e===null?e=[p]:e.push(p),i++}}if(t.refusal!==void 0){let o=t.
refusal;if(typeof o!="string"){let p=typeof o,l;if(p=="object"&&Array.isArray(o)&&o.length==1&&(o=o[0],p=typeof o,typeof o=="string"&&(l=o)),l===void 0)if(p=="n\
umber"||p=="boolean")l=""+o;else if(o===null)l="";else{let u={instancePath:n+"/refusal",schemaPath:"#/properties/refusal/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[u]:e.push(u),i++}l!==void 0&&(o=l,t!==void 0&&(t.refusal=l))}if(typeof o=="string"&&L(o)>100){let p={instancePath:n+"\
/refusal",schemaPath:"#/properties/refusal/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[
p]:e.push(p),i++}}if(t.traceId!==void 0){let o=t.traceId;if(typeof o!="string"){let p=typeof o,l;if(p=="object"&&Array.isArray(o)&&o.length==1&&(o=o[0],p=typeof o,
typeof o=="string"&&(l=o)),l===void 0)if(p=="number"||p=="boolean")l=""+o;else if(o===null)l="";else{let u={instancePath:n+"/traceId",schemaPath:"#/properties/t\
raceId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}l!==void 0&&(o=l,t!==void 0&&(t.traceId=l))}if(typeof o==
"string"&&L(o)>100){let p={instancePath:n+"/traceId",schemaPath:"#/properties/traceId/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT h\
ave more than 100 characters"};e===null?e=[p]:e.push(p),i++}}if(t.subject!==void 0){let o=t.subject;if(typeof o!="string"){let p=typeof o,l;if(p=="object"&&Array.
isArray(o)&&o.length==1&&(o=o[0],p=typeof o,typeof o=="string"&&(l=o)),l===void 0)if(p=="number"||p=="boolean")l=""+o;else if(o===null)l="";else{let u={instancePath:n+
"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}l!==void 0&&(o=l,
t!==void 0&&(t.subject=l))}if(typeof o=="string"&&L(o)>200){let p={instancePath:n+"/subject",schemaPath:"#/properties/subject/maxLength",keyword:"maxLength",params:{
bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=[p]:e.push(p),i++}}if(t.since!==void 0){let o=t.since;if(!(typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o))){let p=typeof o,l;if(p=="object"&&Array.isArray(o)&&o.length==1&&(o=o[0],p=typeof o,typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)&&(l=o)),l===void 0)if(p==="boolean"||o===null||p==="string"&&o&&o==+o&&!(o%1))l=+o;else{let u={instancePath:n+"/since",schemaPath:"#/properties/since/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[u]:e.push(u),i++}l!==void 0&&(o=l,t!==void 0&&(t.since=l))}if(typeof o=="number"&&isFinite(
o)&&(o<0||isNaN(o))){let p={instancePath:n+"/since",schemaPath:"#/properties/since/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?
e=[p]:e.push(p),i++}}let r=t.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o=typeof r,p;if(o=="object"&&Array.isArray(r)&&r.length==1&&(r=
r[0],o=typeof r,typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)&&(p=r)),p===void 0)if(o==="boolean"||r===null||o==="string"&&r&&r==+r&&!(r%1))p=+r;else{let l={
instancePath:n+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),i++}p!==
void 0&&(r=p,t!==void 0&&(t.limit=p))}if(typeof r=="number"&&isFinite(r)){if(r>1e3||isNaN(r)){let o={instancePath:n+"/limit",schemaPath:"#/properties/limit/maxi\
mum",keyword:"maximum",params:{bounds:[1,1e3]},message:"must be <= 1000"};e===null?e=[o]:e.push(o),i++}if(r<1||isNaN(r)){let o={instancePath:n+"/limit",schemaPath:"\
#/properties/limit/minimum",keyword:"minimum",params:{bounds:[1,1e3]},message:"must be >= 1"};e===null?e=[o]:e.push(o),i++}}let s=t.secrets;if(typeof s!="string"){
let o=typeof s,p;if(o=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],o=typeof s,typeof s=="string"&&(p=s)),p===void 0)if(o=="number"||o=="boolean")p=""+s;else if(s===
null)p="";else{let l={instancePath:n+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[l]:e.push(l),i++}p!==void 0&&(s=p,t!==void 0&&(t.secrets=p))}if(!(s==="redacted"||s==="shown")){let o={instancePath:n+"/secrets",schemaPath:"#/properties/sec\
rets/enum",keyword:"enum",params:{allowedValues:Ei.properties.secrets.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),i++}}else{
let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return fs.errors=e,i===0}
fs.evaluated={props:{api:!0,operationId:!0,status:!0,refusal:!0,traceId:!0,subject:!0,since:!0,limit:!0,secrets:!0},dynamicProps:!1,dynamicItems:!1};var ei=ys,Ci={
type:"object",properties:{api:{type:"string",maxLength:100},operationId:{type:"string",maxLength:200},status:{type:"string",pattern:"^[1-5](?:[0-9]{2}|XX)$"},refusal:{
type:"string",maxLength:100},traceId:{type:"string",maxLength:100},subject:{type:"string",maxLength:200},since:{type:"integer",minimum:0},limit:{type:"integer",
minimum:1,maximum:1e3,default:1e3},secrets:{type:"string",enum:["redacted","shown"],default:"redacted"}},required:[],$id:"~exportJournal~query"};function ys(t,{
instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=ys.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.limit===void 0&&(t.limit=1e3),t.secrets===void 0&&(t.secrets="redacted"),t.api!==void 0){let o=t.
api;if(typeof o!="string"){let p=typeof o,l;if(p=="object"&&Array.isArray(o)&&o.length==1&&(o=o[0],p=typeof o,typeof o=="string"&&(l=o)),l===void 0)if(p=="numbe\
r"||p=="boolean")l=""+o;else if(o===null)l="";else{let u={instancePath:n+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[u]:e.push(u),i++}l!==void 0&&(o=l,t!==void 0&&(t.api=l))}if(typeof o=="string"&&L(o)>100){let p={instancePath:n+"/api",schemaPath:"\
#/properties/api/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[p]:e.push(p),i++}}if(t.operationId!==
void 0){let o=t.operationId;if(typeof o!="string"){let p=typeof o,l;if(p=="object"&&Array.isArray(o)&&o.length==1&&(o=o[0],p=typeof o,typeof o=="string"&&(l=o)),
l===void 0)if(p=="number"||p=="boolean")l=""+o;else if(o===null)l="";else{let u={instancePath:n+"/operationId",schemaPath:"#/properties/operationId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}l!==void 0&&(o=l,t!==void 0&&(t.operationId=l))}if(typeof o=="string"&&L(o)>
200){let p={instancePath:n+"/operationId",schemaPath:"#/properties/operationId/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have mor\
e than 200 characters"};e===null?e=[p]:e.push(p),i++}}if(t.status!==void 0){let o=t.status;if(typeof o!="string"){let p=typeof o,l;if(p=="object"&&Array.isArray(
o)&&o.length==1&&(o=o[0],p=typeof o,typeof o=="string"&&(l=o)),l===void 0)if(p=="number"||p=="boolean")l=""+o;else if(o===null)l="";else{let u={instancePath:n+"\
/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}l!==void 0&&(o=l,t!==
void 0&&(t.status=l))}if(typeof o=="string"&&!Zt.test(o)){let p={instancePath:n+"/status",schemaPath:"#/properties/status/pattern",keyword:"pattern",params:{pattern:"\
^[1-5](?:[0-9]{2}|XX)$"},message:'must match pattern "^[1-5](?:[0-9]{2}|XX)$"'};e===null?e=[p]:e.push(p),i++}}if(t.refusal!==void 0){let o=t.refusal;if(typeof o!=
"string"){let p=typeof o,l;if(p=="object"&&Array.isArray(o)&&o.length==1&&(o=o[0],p=typeof o,typeof o=="string"&&(l=o)),l===void 0)if(p=="number"||p=="boolean")
l=""+o;else if(o===null)l="";else{let u={instancePath:n+"/refusal",schemaPath:"#/properties/refusal/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[u]:e.push(u),i++}l!==void 0&&(o=l,t!==void 0&&(t.refusal=l))}if(typeof o=="string"&&L(o)>100){let p={instancePath:n+"/refusal",schemaPath:"\
#/properties/refusal/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[p]:e.push(p),i++}}if(t.
traceId!==void 0){let o=t.traceId;if(typeof o!="string"){let p=typeof o,l;if(p=="object"&&Array.isArray(o)&&o.length==1&&(o=o[0],p=typeof o,typeof o=="string"&&
(l=o)),l===void 0)if(p=="number"||p=="boolean")l=""+o;else if(o===null)l="";else{let u={instancePath:n+"/traceId",schemaPath:"#/properties/traceId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}l!==void 0&&(o=l,t!==void 0&&(t.traceId=l))}if(typeof o=="string"&&L(o)>100){
let p={instancePath:n+"/traceId",schemaPath:"#/properties/traceId/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 ch\
aracters"};e===null?e=[p]:e.push(p),i++}}if(t.subject!==void 0){let o=t.subject;if(typeof o!="string"){let p=typeof o,l;if(p=="object"&&Array.isArray(o)&&o.length==
1&&(o=o[0],p=typeof o,typeof o=="string"&&(l=o)),l===void 0)if(p=="number"||p=="boolean")l=""+o;else if(o===null)l="";else{let u={instancePath:n+"/subject",schemaPath:"\
#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}l!==void 0&&(o=l,t!==void 0&&(t.subject=
l))}if(typeof o=="string"&&L(o)>200){let p={instancePath:n+"/subject",schemaPath:"#/properties/subject/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"\
must NOT have more than 200 characters"};e===null?e=[p]:e.push(p),i++}}if(t.since!==void 0){let o=t.since;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){
let p=typeof o,l;if(p=="object"&&Array.isArray(o)&&o.length==1&&(o=o[0],p=typeof o,typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)&&(l=o)),l===void 0)if(p===
"boolean"||o===null||p==="string"&&o&&o==+o&&!(o%1))l=+o;else{let u={instancePath:n+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[u]:e.push(u),i++}l!==void 0&&(o=l,t!==void 0&&(t.since=l))}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){
let p={instancePath:n+"/since",schemaPath:"#/properties/since/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[p]:e.push(p),i++}}
let r=t.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o=typeof r,p;if(o=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],o=typeof r,typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r)&&(p=r)),p===void 0)if(o==="boolean"||r===null||o==="string"&&r&&r==+r&&!(r%1))p=+r;else{let l={instancePath:n+"/limit",
schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),i++}p!==void 0&&(r=p,t!==void 0&&
(t.limit=p))}if(typeof r=="number"&&isFinite(r)){if(r>1e3||isNaN(r)){let o={instancePath:n+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{
bounds:[1,1e3]},message:"must be <= 1000"};e===null?e=[o]:e.push(o),i++}if(r<1||isNaN(r)){let o={instancePath:n+"/limit",schemaPath:"#/properties/limit/minimum",
keyword:"minimum",params:{bounds:[1,1e3]},message:"must be >= 1"};e===null?e=[o]:e.push(o),i++}}let s=t.secrets;if(typeof s!="string"){let o=typeof s,p;if(o=="o\
bject"&&Array.isArray(s)&&s.length==1&&(s=s[0],o=typeof s,typeof s=="string"&&(p=s)),p===void 0)if(o=="number"||o=="boolean")p=""+s;else if(s===null)p="";else{let l={
instancePath:n+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}p!==
void 0&&(s=p,t!==void 0&&(t.secrets=p))}if(!(s==="redacted"||s==="shown")){let o={instancePath:n+"/secrets",schemaPath:"#/properties/secrets/enum",keyword:"enum",
params:{allowedValues:Ci.properties.secrets.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),i++}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ys.errors=e,i===0}ys.evaluated={props:{api:!0,
operationId:!0,status:!0,refusal:!0,traceId:!0,subject:!0,since:!0,limit:!0,secrets:!0},dynamicProps:!1,dynamicItems:!1};var Os=cs;function cs(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=cs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.world===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"world"},message:"must have required property 'world'"};e===null?e=[r]:e.push(r),i++}if(t.traceId===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"traceId"},message:"must have required property 'traceId'"};e===null?e=[r]:e.push(r),i++}if(t.
world!==void 0){let r=t.world;if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),
o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/world",schemaPath:"#/properties/world/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.world=o))}}if(t.traceId!==void 0){let r=t.traceId;if(typeof r!=
"string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")
o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/traceId",schemaPath:"#/properties/traceId/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.traceId=o))}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return cs.errors=e,i===0}cs.evaluated={props:{world:!0,traceId:!0},dynamicProps:!1,dynamicItems:!1};
var ri=hs,Mi={type:"object",properties:{secrets:{type:"string",enum:["redacted","shown"],default:"redacted"}},required:[],$id:"~getExchange~query"};function hs(t,{
instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=hs.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){t.secrets===void 0&&(t.secrets="redacted");let r=t.secrets;if(typeof r!="string"){let s=typeof r,o;if(s==
"object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{
let p={instancePath:n+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
i++}o!==void 0&&(r=o,t!==void 0&&(t.secrets=o))}if(!(r==="redacted"||r==="shown")){let s={instancePath:n+"/secrets",schemaPath:"#/properties/secrets/enum",keyword:"\
enum",params:{allowedValues:Mi.properties.secrets.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return hs.errors=e,i===0}hs.evaluated={props:{secrets:!0},
dynamicProps:!1,dynamicItems:!1};var si=gs,zi={type:"object",properties:{recipient:{type:"string",maxLength:320},channel:{type:"string",enum:["sms","email","pus\
h","webhook"]},purpose:{type:"string",maxLength:100},api:{type:"string",maxLength:100},tenant:{type:"string",maxLength:100},after:{type:"integer",minimum:0},limit:{
type:"integer",minimum:1,maximum:1e3,default:50}},required:[],$id:"~listMessages~query"};function gs(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,
dynamicAnchors:f={}}={}){let e=null,i=0,a=gs.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.limit===void 0&&(t.limit=50),t.recipient!==void 0){let s=t.recipient;if(typeof s!="string"){let o=typeof s,p;if(o=="object"&&Array.isArray(s)&&s.length==
1&&(s=s[0],o=typeof s,typeof s=="string"&&(p=s)),p===void 0)if(o=="number"||o=="boolean")p=""+s;else if(s===null)p="";else{let l={instancePath:n+"/recipient",schemaPath:"\
#/properties/recipient/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}p!==void 0&&(s=p,t!==void 0&&(t.recipient=
p))}if(typeof s=="string"&&L(s)>320){let o={instancePath:n+"/recipient",schemaPath:"#/properties/recipient/maxLength",keyword:"maxLength",params:{bounds:[0,320]},
message:"must NOT have more than 320 characters"};e===null?e=[o]:e.push(o),i++}}if(t.channel!==void 0){let s=t.channel;if(typeof s!="string"){let o=typeof s,p;if(o==
"object"&&Array.isArray(s)&&s.length==1&&(s=s[0],o=typeof s,typeof s=="string"&&(p=s)),p===void 0)if(o=="number"||o=="boolean")p=""+s;else if(s===null)p="";else{
let l={instancePath:n+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),
i++}p!==void 0&&(s=p,t!==void 0&&(t.channel=p))}if(!(s==="sms"||s==="email"||s==="push"||s==="webhook")){let o={instancePath:n+"/channel",schemaPath:"#/properti\
es/channel/enum",keyword:"enum",params:{allowedValues:zi.properties.channel.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),
i++}}if(t.purpose!==void 0){let s=t.purpose;if(typeof s!="string"){let o=typeof s,p;if(o=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],o=typeof s,typeof s==
"string"&&(p=s)),p===void 0)if(o=="number"||o=="boolean")p=""+s;else if(s===null)p="";else{let l={instancePath:n+"/purpose",schemaPath:"#/properties/purpose/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}p!==void 0&&(s=p,t!==void 0&&(t.purpose=p))}if(typeof s=="string"&&
L(s)>100){let o={instancePath:n+"/purpose",schemaPath:"#/properties/purpose/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more t\
han 100 characters"};e===null?e=[o]:e.push(o),i++}}if(t.api!==void 0){let s=t.api;if(typeof s!="string"){let o=typeof s,p;if(o=="object"&&Array.isArray(s)&&s.length==
1&&(s=s[0],o=typeof s,typeof s=="string"&&(p=s)),p===void 0)if(o=="number"||o=="boolean")p=""+s;else if(s===null)p="";else{let l={instancePath:n+"/api",schemaPath:"\
#/properties/api/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}p!==void 0&&(s=p,t!==void 0&&(t.api=p))}if(typeof s==
"string"&&L(s)>100){let o={instancePath:n+"/api",schemaPath:"#/properties/api/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more\
 than 100 characters"};e===null?e=[o]:e.push(o),i++}}if(t.tenant!==void 0){let s=t.tenant;if(typeof s!="string"){let o=typeof s,p;if(o=="object"&&Array.isArray(
s)&&s.length==1&&(s=s[0],o=typeof s,typeof s=="string"&&(p=s)),p===void 0)if(o=="number"||o=="boolean")p=""+s;else if(s===null)p="";else{let l={instancePath:n+"\
/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}p!==void 0&&(s=p,t!==
void 0&&(t.tenant=p))}if(typeof s=="string"&&L(s)>100){let o={instancePath:n+"/tenant",schemaPath:"#/properties/tenant/maxLength",keyword:"maxLength",params:{bounds:[
0,100]},message:"must NOT have more than 100 characters"};e===null?e=[o]:e.push(o),i++}}if(t.after!==void 0){let s=t.after;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let o=typeof s,p;if(o=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],o=typeof s,typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)&&(p=s)),
p===void 0)if(o==="boolean"||s===null||o==="string"&&s&&s==+s&&!(s%1))p=+s;else{let l={instancePath:n+"/after",schemaPath:"#/properties/after/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),i++}p!==void 0&&(s=p,t!==void 0&&(t.after=p))}if(typeof s=="number"&&isFinite(s)&&
(s<0||isNaN(s))){let o={instancePath:n+"/after",schemaPath:"#/properties/after/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=
[o]:e.push(o),i++}}let r=t.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],
s=typeof r,typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)&&(o=r)),o===void 0)if(s==="boolean"||r===null||s==="string"&&r&&r==+r&&!(r%1))o=+r;else{let p={instancePath:n+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==
void 0&&(t.limit=o))}if(typeof r=="number"&&isFinite(r)){if(r>1e3||isNaN(r)){let s={instancePath:n+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"max\
imum",params:{bounds:[1,1e3]},message:"must be <= 1000"};e===null?e=[s]:e.push(s),i++}if(r<1||isNaN(r)){let s={instancePath:n+"/limit",schemaPath:"#/properties/\
limit/minimum",keyword:"minimum",params:{bounds:[1,1e3]},message:"must be >= 1"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return gs.errors=e,i===0}gs.evaluated={props:{recipient:!0,channel:!0,purpose:!0,
api:!0,tenant:!0,after:!0,limit:!0},dynamicProps:!1,dynamicItems:!1};var ti=bs;function bs(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=bs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.world===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"world"},message:"must have required property 'world'"};e===null?e=[r]:e.push(r),i++}if(t.message===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),i++}if(t.
world!==void 0){let r=t.world;if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),
o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/world",schemaPath:"#/properties/world/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.world=o))}}if(t.message!==void 0){let r=t.message;if(typeof r!=
"string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")
o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.message=o))}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return bs.errors=e,i===0}bs.evaluated={props:{world:!0,message:!0},dynamicProps:!1,dynamicItems:!1};
var ii=Ps,Yt={type:"object",properties:{world:{type:"string"},api:{type:"string"},teardown:{type:"string",enum:["reset","none"]},state:{type:"string",maxLength:200},
action:{type:"string",enum:["setup","teardown"]}},required:[],$id:"~changeProviderState~query"};function Ps(t,{instancePath:n="",parentData:c,parentDataProperty:h,
rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=Ps.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.world!==void 0){let r=t.world;if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,
typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/world",schemaPath:"#/properties/wor\
ld/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.world=o))}}if(t.api!==void 0){
let r=t.api;if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s==
"number"||s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.api=o))}}if(t.teardown!==void 0){let r=t.teardown;if(typeof r!="string"){let s=typeof r,
o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o=
"";else{let p={instancePath:n+"/teardown",schemaPath:"#/properties/teardown/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:
e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.teardown=o))}if(!(r==="reset"||r==="none")){let s={instancePath:n+"/teardown",schemaPath:"#/properties/teardown/en\
um",keyword:"enum",params:{allowedValues:Yt.properties.teardown.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.state!==
void 0){let r=t.state;if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)
if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.state=o))}if(typeof r=="string"&&L(r)>200){let s={instancePath:n+
"/state",schemaPath:"#/properties/state/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT have more than 200 characters"};e===null?e=[s]:
e.push(s),i++}}if(t.action!==void 0){let r=t.action;if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r==
"string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/action",schemaPath:"#/properties/action/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.action=o))}if(!(r==="setup"||r==="t\
eardown")){let s={instancePath:n+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:Yt.properties.action.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return Ps.errors=e,i===0}Ps.evaluated={props:{world:!0,api:!0,teardown:!0,state:!0,action:!0},dynamicProps:!1,dynamicItems:!1};
var Je=ks;function ks(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=ks.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.world===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"world"},message:"must have required property 'world'"};e===null?e=[r]:e.push(r),i++}if(t.snapshot===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"snapshot"},message:"must have required property 'snapshot'"};e===null?e=[r]:e.push(r),i++}if(t.
world!==void 0){let r=t.world;if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),
o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/world",schemaPath:"#/properties/world/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.world=o))}}if(t.snapshot!==void 0){let r=t.snapshot;if(typeof r!=
"string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||s=="boolean")
o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.snapshot=o))}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ks.errors=e,i===0}ks.evaluated={props:{world:!0,snapshot:!0},dynamicProps:!1,dynamicItems:!1};
var ni=ws;var Ri=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$","u");function Xe(t,{instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){
let e=null,i=0,a=Xe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t!="string"){let r=typeof t,s;if(r=="object"&&Array.isArray(
t)&&t.length==1&&(t=t[0],r=typeof t,typeof t=="string"&&(s=t)),s===void 0)if(r=="number"||r=="boolean")s=""+t;else if(t===null)s="";else{let o={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}s!==void 0&&(t=s,c!==void 0&&(c[h]=s))}if(typeof t=="string"&&
!Ri.test(t)){let r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"},message:'must match patter\
n "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"'};e===null?e=[r]:e.push(r),i++}return Xe.errors=e,i===0}Xe.evaluated={dynamicProps:!1,dynamicItems:!1};function ws(t,{
instancePath:n="",parentData:c,parentDataProperty:h,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,i=0,a=ws.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.world===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
world"},message:"must have required property 'world'"};e===null?e=[r]:e.push(r),i++}if(t.snapshot===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"snapshot"},message:"must have required property 'snapshot'"};e===null?e=[r]:e.push(r),i++}if(t.world!==void 0){let r=t.world;
if(typeof r!="string"){let s=typeof r,o;if(s=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],s=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(s=="number"||
s=="boolean")o=""+r;else if(r===null)o="";else{let p={instancePath:n+"/world",schemaPath:"#/properties/world/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),i++}o!==void 0&&(r=o,t!==void 0&&(t.world=o))}}t.snapshot!==void 0&&(Xe(t.snapshot,{instancePath:n+"/snapshot",parentData:t,
parentDataProperty:"snapshot",rootData:d,dynamicAnchors:f})||(e=e===null?Xe.errors:e.concat(Xe.errors),i=e.length))}else{let r={instancePath:n,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ws.errors=e,i===0}ws.evaluated={props:{world:!0,snapshot:!0},
dynamicProps:!1,dynamicItems:!1};var Hi={listAccounts:{path:vs,query:Xt,response:{200:{"application/json":Gs},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"applica\
tion/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},getAccount:{path:T,response:{200:{"application/json":_},401:{"appl\
ication/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},deleteAccount:{path:T,response:{
401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},changeAccount:{path:T,
body:{"application/json":Js},response:{200:{"application/json":_},400:{"application/problem+json":m},401:{"application/problem+json":m},403:{"application/proble\
m+json":m},404:{"application/problem+json":m},409:{"application/problem+json":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{"app\
lication/problem+json":m},500:{"application/problem+json":m}}},lockAccount:{path:T,body:{"application/json":Qs},response:{200:{"application/json":_},400:{"appli\
cation/problem+json":m},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},413:{"application/problem+json":m},
415:{"application/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},unlockAccount:{path:T,response:{200:{"application/jso\
n":_},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},expirePassword:{
path:T,response:{200:{"application/json":_},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},409:{"appli\
cation/problem+json":m},500:{"application/problem+json":m}}},blockAccount:{path:T,response:{200:{"application/json":_},401:{"application/problem+json":m},403:{"\
application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},reinstateAccount:{path:T,response:{200:{"application/json":_},
401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},signOutAccount:{path:T,
response:{401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},listAccountSessions:{
path:T,query:Ts,response:{200:{"application/json":xs},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},422:{
"application/problem+json":m},500:{"application/problem+json":m}}},getTotp:{path:T,response:{200:{"application/json":Zs},401:{"application/problem+json":m},403:{
"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},issueBadToken:{path:T,body:{"application/json":et},response:{
201:{"application/json":rt},400:{"application/problem+json":m},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+j\
son":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},listSessions:{
path:vs,query:Ts,response:{200:{"application/json":xs},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},
422:{"application/problem+json":m},500:{"application/problem+json":m}}},revokeSession:{path:Wt,response:{200:{"application/json":st},401:{"application/problem+j\
son":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},listChallenges:{path:T,response:{200:{"applic\
ation/json":tt},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},decideChallenge:{
path:Kt,body:{"application/json":it},response:{200:{"application/json":nt},400:{"application/problem+json":m},401:{"application/problem+json":m},403:{"applicati\
on/problem+json":m},404:{"application/problem+json":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{"application/problem+json":m},
500:{"application/problem+json":m}}},getClock:{path:j,response:{200:{"application/json":U},401:{"application/problem+json":m},403:{"application/problem+json":m},
404:{"application/problem+json":m},500:{"application/problem+json":m}}},freezeClock:{path:j,body:{"application/json":ot},response:{200:{"application/json":U},400:{
"application/problem+json":m},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},413:{"application/problem\
+json":m},415:{"application/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},setClock:{path:j,body:{"application/json":pt},
response:{200:{"application/json":U},400:{"application/problem+json":m},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/\
problem+json":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},advanceClock:{
path:j,body:{"application/json":Ss},response:{200:{"application/json":U},400:{"application/problem+json":m},401:{"application/problem+json":m},403:{"application\
/problem+json":m},404:{"application/problem+json":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{"application/problem+json":m},500:{
"application/problem+json":m}}},rewindClock:{path:j,body:{"application/json":Ss},response:{200:{"application/json":U},400:{"application/problem+json":m},401:{"a\
pplication/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},413:{"application/problem+json":m},415:{"application/problem+j\
son":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},runClock:{path:j,body:{"application/json":at},response:{200:{"application/json":U},
400:{"application/problem+json":m},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},413:{"application/pr\
oblem+json":m},415:{"application/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},skewClock:{path:j,body:{"application/j\
son":lt},response:{200:{"application/json":U},400:{"application/problem+json":m},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"app\
lication/problem+json":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+jso\
n":m}}},resetClock:{path:j,response:{200:{"application/json":U},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+\
json":m},500:{"application/problem+json":m}}},listTerms:{path:vs,query:Gt,response:{200:{"application/json":mt},401:{"application/problem+json":m},403:{"applica\
tion/problem+json":m},404:{"application/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},replaceTerms:{path:$s,body:{"ap\
plication/json":ut},response:{201:{"application/json":Is},400:{"application/problem+json":m},401:{"application/problem+json":m},403:{"application/problem+json":m},
404:{"application/problem+json":m},409:{"application/problem+json":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{"application/pr\
oblem+json":m},500:{"application/problem+json":m}}},editTerms:{path:$s,body:{"application/json":dt},response:{200:{"application/json":Is},400:{"application/prob\
lem+json":m},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},413:{"application/problem+json":m},415:{"a\
pplication/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},listResources:{path:Ht,response:{200:{"application/json":ft},
401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},getResource:{path:qs,
response:{200:{"application/json":Ds},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application\
/problem+json":m}}},putResource:{path:qs,body:{"application/json":yt},response:{200:{"application/json":Ds},400:{"application/problem+json":m},401:{"application\
/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{
"application/problem+json":m},500:{"application/problem+json":m}}},deleteResource:{path:qs,response:{401:{"application/problem+json":m},403:{"application/proble\
m+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},getPolicy:{path:As,response:{200:{"application/json":Jr},401:{"application/pr\
oblem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},resetPolicy:{path:As,response:{200:{"a\
pplication/json":Jr},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},
changePolicy:{path:As,body:{"application/json":ct},response:{200:{"application/json":Jr},400:{"application/problem+json":m},401:{"application/problem+json":m},403:{
"application/problem+json":m},404:{"application/problem+json":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{"application/problem\
+json":m},500:{"application/problem+json":m}}},listFaults:{path:j,response:{200:{"application/json":ht},401:{"application/problem+json":m},403:{"application/pro\
blem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},addFault:{path:j,body:{"application/json":gt},response:{201:{"application/\
json":bt},400:{"application/problem+json":m},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},413:{"appl\
ication/problem+json":m},415:{"application/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},clearFaults:{path:j,response:{
401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},removeFault:{path:Jt,
response:{401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},issueProviderToken:{
path:j,body:{"application/json":Pt},response:{201:{"application/json":kt},400:{"application/problem+json":m},401:{"application/problem+json":m},403:{"applicatio\
n/problem+json":m},404:{"application/problem+json":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{"application/problem+json":m},500:{
"application/problem+json":m}}},getProviderKeys:{path:j,response:{200:{"application/json":Ls},401:{"application/problem+json":m},403:{"application/problem+json":m},
404:{"application/problem+json":m},500:{"application/problem+json":m}}},listExchanges:{path:j,query:Qt,response:{200:{"application/json":wt},401:{"application/p\
roblem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},clearJournal:{
path:j,response:{401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},exportJournal:{
path:j,query:ei,response:{200:{"application/json":vt},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},422:{
"application/problem+json":m},500:{"application/problem+json":m}}},getExchange:{path:Os,query:ri,response:{200:{"application/json":qt},401:{"application/problem\
+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},assertExchanges:{
path:j,body:{"application/json":At},response:{200:{"application/json":jt},400:{"application/problem+json":m},401:{"application/problem+json":m},403:{"applicatio\
n/problem+json":m},404:{"application/problem+json":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{"application/problem+json":m},500:{
"application/problem+json":m}}},explainExchange:{path:Os,response:{200:{"application/json":Nt},401:{"application/problem+json":m},403:{"application/problem+json":m},
404:{"application/problem+json":m},500:{"application/problem+json":m}}},getMeta:{response:{200:{"application/json":xt},401:{"application/problem+json":m},403:{"\
application/problem+json":m},500:{"application/problem+json":m}}},getHealth:{response:{200:{"application/json":St},401:{"application/problem+json":m},403:{"appl\
ication/problem+json":m},500:{"application/problem+json":m}}},listMessages:{path:j,query:si,response:{200:{"application/json":It},401:{"application/problem+json":m},
403:{"application/problem+json":m},404:{"application/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},clearOutbox:{path:j,
response:{401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},waitForMessage:{
path:j,body:{"application/json":Dt},response:{200:{"application/json":Fs},400:{"application/problem+json":m},401:{"application/problem+json":m},403:{"applicatio\
n/problem+json":m},404:{"application/problem+json":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{"application/problem+json":m},500:{
"application/problem+json":m}}},getMessage:{path:ti,response:{200:{"application/json":Fs},401:{"application/problem+json":m},403:{"application/problem+json":m},
404:{"application/problem+json":m},500:{"application/problem+json":m}}},changeProviderState:{query:ii,body:{"application/json":Lt},response:{200:{"application/j\
son":Ft},400:{"application/problem+json":m},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},409:{"appli\
cation/problem+json":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},
listProviderStates:{response:{200:{"application/json":Tt},401:{"application/problem+json":m},403:{"application/problem+json":m},500:{"application/problem+json":m}}},
listSnapshots:{path:j,response:{200:{"application/json":$t},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},
500:{"application/problem+json":m}}},saveSnapshot:{path:j,body:{"application/json":Et},response:{201:{"application/json":Qr},400:{"application/problem+json":m},
401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},409:{"application/problem+json":m},413:{"application/pr\
oblem+json":m},415:{"application/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},getSnapshot:{path:Je,response:{200:{"a\
pplication/json":Qr},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},
removeSnapshot:{path:Je,response:{401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/pro\
blem+json":m}}},restoreSnapshot:{path:Je,response:{401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{
"application/problem+json":m}}},exportSnapshot:{path:Je,response:{200:{"application/json":Ct},401:{"application/problem+json":m},403:{"application/problem+json":m},
404:{"application/problem+json":m},500:{"application/problem+json":m}}},importSnapshot:{path:ni,body:{"application/json":Mt},response:{200:{"application/json":Qr},
400:{"application/problem+json":m},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},409:{"application/pr\
oblem+json":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},forkWorld:{
path:j,body:{"application/json":zt},response:{201:{"application/json":Zr},400:{"application/problem+json":m},401:{"application/problem+json":m},403:{"applicatio\
n/problem+json":m},404:{"application/problem+json":m},409:{"application/problem+json":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{
"application/problem+json":m},500:{"application/problem+json":m}}},listWorlds:{response:{200:{"application/json":Rt},401:{"application/problem+json":m},403:{"ap\
plication/problem+json":m},500:{"application/problem+json":m}}},createWorld:{body:{"application/json":Vt},response:{201:{"application/json":Zr},400:{"applicatio\
n/problem+json":m},401:{"application/problem+json":m},403:{"application/problem+json":m},409:{"application/problem+json":m},413:{"application/problem+json":m},415:{
"application/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},getWorld:{path:j,response:{200:{"application/json":Zr},401:{
"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},removeWorld:{path:j,response:{
401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"application/problem+json":m},500:{"application/problem+json":m}}},resetWorld:{path:j,
body:{"application/json":Ut},response:{400:{"application/problem+json":m},401:{"application/problem+json":m},403:{"application/problem+json":m},404:{"applicatio\
n/problem+json":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{"application/problem+json":m},500:{"application/problem+json":m}}},
rotateKey:{path:j,body:{"application/json":_t},response:{200:{"application/json":Ls},400:{"application/problem+json":m},401:{"application/problem+json":m},403:{
"application/problem+json":m},404:{"application/problem+json":m},413:{"application/problem+json":m},415:{"application/problem+json":m},422:{"application/problem\
+json":m},500:{"application/problem+json":m}}},listScenarios:{response:{200:{"application/json":Bt},401:{"application/problem+json":m},403:{"application/problem\
+json":m},500:{"application/problem+json":m}}}};
/** The compiled schemas of every operation. */
export const validators: { readonly [id in keyof operations]: OperationValidators } = Hi;
