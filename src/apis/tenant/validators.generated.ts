// generated from specs/tenant, do not edit; run npm run generate
// @ts-nocheck: compiled schemas, checked by their own tests
import type { OperationValidators } from "../../pipeline/validators.ts";
import type { operations } from "./spec.generated.ts";

function C(r){let n=0;for(let f=0;f<r.length;f++,n++){let c=r.charCodeAt(f),l=c>=55296&&c<=56319,u=r.charCodeAt(f+1);l&&u>=56320&&u<=57343&&f++}return n}var z={date:ee,"date-time":ye,email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,
uuid:/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,uri:/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i};function ee(r){let n=/^(\d{4})-(\d\d)-(\d\d)$/.
exec(r);if(!n)return!1;let[f,c,l]=[n[1],n[2],n[3]].map(Number);if(f===void 0||c===void 0||l===void 0)return!1;let e=[31,f%4===0&&(f%100!==0||f%400===0)?29:28,31,
30,31,30,31,31,30,31,30,31];return l>=1&&l<=(e[c-1]??0)}function ye(r){let n=/^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;return/[t ]/i.
test(r.charAt(10))&&ee(r.slice(0,10))&&n.test(r.slice(11))}var se=_,ge={type:["object","string"],minLength:1,maxLength:8192,maxProperties:50,properties:{accessToken:{type:"string",minLength:1,maxLength:8192},idToken:{type:"\
string",minLength:1,maxLength:8192},user:{type:"object",properties:{firstName:{type:"string",maxLength:100},lastName:{type:"string",maxLength:100}}},code:{type:"\
string",minLength:1,maxLength:64},challengeId:{type:"string",format:"uuid",maxLength:36},email:{type:"string",minLength:3,maxLength:320},phone:{type:"string",minLength:3,
maxLength:32},token:{type:"string",minLength:1,maxLength:256}},additionalProperties:!0,$id:"ProviderProof"},o=C,re=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
function _(r,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:l=r,dynamicAnchors:u={}}={}){let e=null,a=0,p=_.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))&&typeof r!="string"){let t={instancePath:n,schemaPath:"#/type",keyword:"typ\
e",params:{type:ge.type},message:"must be object,string"};e===null?e=[t]:e.push(t),a++}if(typeof r=="string"){if(o(r)>8192){let t={instancePath:n,schemaPath:"#/\
maxLength",keyword:"maxLength",params:{bounds:[1,8192]},message:"must NOT have more than 8192 characters"};e===null?e=[t]:e.push(t),a++}if(o(r)<1){let t={instancePath:n,
schemaPath:"#/minLength",keyword:"minLength",params:{bounds:[1,8192]},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let t={instancePath:n,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{bounds:[0,50]},message:"\
must NOT have more than 50 properties"};e===null?e=[t]:e.push(t),a++}if(r.accessToken!==void 0){let t=r.accessToken;if(typeof t=="string"){if(o(t)>8192){let s={
instancePath:n+"/accessToken",schemaPath:"#/properties/accessToken/maxLength",keyword:"maxLength",params:{bounds:[1,8192]},message:"must NOT have more than 8192\
 characters"};e===null?e=[s]:e.push(s),a++}if(o(t)<1){let s={instancePath:n+"/accessToken",schemaPath:"#/properties/accessToken/minLength",keyword:"minLength",params:{
bounds:[1,8192]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/accessToken",schemaPath:"#/properti\
es/accessToken/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.idToken!==void 0){let t=r.idToken;if(typeof t==
"string"){if(o(t)>8192){let s={instancePath:n+"/idToken",schemaPath:"#/properties/idToken/maxLength",keyword:"maxLength",params:{bounds:[1,8192]},message:"must \
NOT have more than 8192 characters"};e===null?e=[s]:e.push(s),a++}if(o(t)<1){let s={instancePath:n+"/idToken",schemaPath:"#/properties/idToken/minLength",keyword:"\
minLength",params:{bounds:[1,8192]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/idToken",schemaPath:"\
#/properties/idToken/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.user!==void 0){let t=r.user;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.firstName!==void 0){let s=t.firstName;if(typeof s=="string"){if(o(s)>100){let i={instancePath:n+"/user/firstName",schemaPath:"\
#/properties/user/properties/firstName/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[i]:e.
push(i),a++}}else{let i={instancePath:n+"/user/firstName",schemaPath:"#/properties/user/properties/firstName/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),a++}}if(t.lastName!==void 0){let s=t.lastName;if(typeof s=="string"){if(o(s)>100){let i={instancePath:n+"/user/lastNam\
e",schemaPath:"#/properties/user/properties/lastName/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===
null?e=[i]:e.push(i),a++}}else{let i={instancePath:n+"/user/lastName",schemaPath:"#/properties/user/properties/lastName/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[i]:e.push(i),a++}}}else{let s={instancePath:n+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}}if(r.code!==void 0){let t=r.code;if(typeof t=="string"){if(o(t)>64){let s={instancePath:n+"/cod\
e",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{bounds:[1,64]},message:"must NOT have more than 64 characters"};e===null?e=[s]:e.push(s),
a++}if(o(t)<1){let s={instancePath:n+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{bounds:[1,64]},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),a++}}if(r.challengeId!==void 0){let t=r.challengeId;if(typeof t=="string"){if(o(t)>36){let s={instancePath:n+"/challen\
geId",schemaPath:"#/properties/challengeId/maxLength",keyword:"maxLength",params:{bounds:[0,36]},message:"must NOT have more than 36 characters"};e===null?e=[s]:
e.push(s),a++}if(!re.test(t)){let s={instancePath:n+"/challengeId",schemaPath:"#/properties/challengeId/format",keyword:"format",params:{format:"uuid"},message:'\
must match format "uuid"'};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/challengeId",schemaPath:"#/properties/challengeId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.email!==void 0){let t=r.email;if(typeof t=="string"){if(o(t)>320){let s={instancePath:n+
"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{bounds:[3,320]},message:"must NOT have more than 320 characters"};e===null?e=[s]:
e.push(s),a++}if(o(t)<3){let s={instancePath:n+"/email",schemaPath:"#/properties/email/minLength",keyword:"minLength",params:{bounds:[3,320]},message:"must NOT \
have fewer than 3 characters"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.phone!==void 0){let t=r.phone;if(typeof t=="string"){if(o(t)>32){let s={instancePath:n+"/p\
hone",schemaPath:"#/properties/phone/maxLength",keyword:"maxLength",params:{bounds:[3,32]},message:"must NOT have more than 32 characters"};e===null?e=[s]:e.push(
s),a++}if(o(t)<3){let s={instancePath:n+"/phone",schemaPath:"#/properties/phone/minLength",keyword:"minLength",params:{bounds:[3,32]},message:"must NOT have few\
er than 3 characters"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.token!==void 0){let t=r.token;if(typeof t=="string"){if(o(t)>256){let s={instancePath:n+"/token",
schemaPath:"#/properties/token/maxLength",keyword:"maxLength",params:{bounds:[1,256]},message:"must NOT have more than 256 characters"};e===null?e=[s]:e.push(s),
a++}if(o(t)<1){let s={instancePath:n+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{bounds:[1,256]},message:"must NOT have fewer\
 than 1 characters"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),a++}}}return _.errors=e,a===0}_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var K=Z;var Pe=new RegExp("^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$","u");function Z(r,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:l=r,dynamicAnchors:u={}}={}){
let e=null,a=0,p=Z.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof r=="string"){if(o(r)>8192){let t={instancePath:n,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,8192]},message:"must NOT have more than 8192 characters"};e===null?e=[t]:e.push(t),a++}if(!Pe.test(r)){let t={
instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$"},message:'must match pattern "^[A-Z\
a-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[t]:e.push(t),a++}return Z.errors=e,a===0}Z.evaluated={dynamicProps:!1,dynamicItems:!1};var d=R;var be=new RegExp("^urn:sim:tenant:[a-z]+(-[a-z]+)*$","u");function P(r,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:l=r,dynamicAnchors:u={}}={}){
let e=null,a=0,p=P.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof r=="string"){if(o(r)>100){let t={instancePath:n,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),a++}if(!be.test(r)){let t={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^urn:sim:tenant:[a-z]+(-[a-z]+)*$"},message:'must match pattern "^urn:sim:tenant:[a-z]+(-[a-z]+)*$"'};
e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),a++}return P.errors=e,a===0}P.evaluated={dynamicProps:!1,dynamicItems:!1};var ke=new RegExp("^[0-9a-f]{32}$","u");function b(r,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:l=r,dynamicAnchors:u={}}={}){let e=null,a=0,p=b.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof r=="string"){if(!ke.test(r)){let t={instancePath:n,schemaPath:"#/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}return b.errors=e,a===0}b.evaluated={dynamicProps:!1,dynamicItems:!1};function k(r,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:l=r,dynamicAnchors:u={}}={}){let e=null,a=0,p=k.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),typeof r=="string"){if(o(r)>600){let t={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[1,600]},
message:"must NOT have more than 600 characters"};e===null?e=[t]:e.push(t),a++}if(o(r)<1){let t={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{
bounds:[1,600]},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}return k.errors=e,a===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};var ae=new RegExp("^\
/","u");function R(r,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:l=r,dynamicAnchors:u={}}={}){let e=null,a=0,p=R.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[t]:e.push(t),a++}if(r.title===void 0){let t={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[t]:e.push(t),a++}if(r.status===
void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?
e=[t]:e.push(t),a++}if(r.detail===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"detail"},message:"must have \
required property 'detail'"};e===null?e=[t]:e.push(t),a++}if(r.instance===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
instance"},message:"must have required property 'instance'"};e===null?e=[t]:e.push(t),a++}if(r.traceId===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"traceId"},message:"must have required property 'traceId'"};e===null?e=[t]:e.push(t),a++}for(let t in r)if(!(t==="type"||t==="\
title"||t==="status"||t==="detail"||t==="instance"||t==="traceId"||t==="hint")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),a++}if(r.type!==void 0&&(P(r.type,{instancePath:n+
"/type",parentData:r,parentDataProperty:"type",rootData:l,dynamicAnchors:u})||(e=e===null?P.errors:e.concat(P.errors),a=e.length)),r.title!==void 0){let t=r.title;
if(typeof t=="string"){if(o(t)>200){let s={instancePath:n+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"\
must NOT have more than 200 characters"};e===null?e=[s]:e.push(s),a++}if(o(t)<1){let s={instancePath:n+"/title",schemaPath:"#/properties/title/minLength",keyword:"\
minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.status!==void 0){let t=r.status;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let s={instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[s]:e.push(s),a++}if(typeof t=="number"&&isFinite(t)){if(t>599||isNaN(t)){let s={instancePath:n+"/status",schemaPath:"#/properties/\
status/maximum",keyword:"maximum",params:{bounds:[400,599]},message:"must be <= 599"};e===null?e=[s]:e.push(s),a++}if(t<400||isNaN(t)){let s={instancePath:n+"/s\
tatus",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{bounds:[400,599]},message:"must be >= 400"};e===null?e=[s]:e.push(s),a++}}}if(r.detail!==
void 0){let t=r.detail;if(typeof t=="string"){if(o(t)>1e3){let s={instancePath:n+"/detail",schemaPath:"#/properties/detail/maxLength",keyword:"maxLength",params:{
bounds:[1,1e3]},message:"must NOT have more than 1000 characters"};e===null?e=[s]:e.push(s),a++}if(o(t)<1){let s={instancePath:n+"/detail",schemaPath:"#/propert\
ies/detail/minLength",keyword:"minLength",params:{bounds:[1,1e3]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+
"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.instance!==void 0){
let t=r.instance;if(typeof t=="string"){if(o(t)>8192){let s={instancePath:n+"/instance",schemaPath:"#/properties/instance/maxLength",keyword:"maxLength",params:{
bounds:[0,8192]},message:"must NOT have more than 8192 characters"};e===null?e=[s]:e.push(s),a++}if(!ae.test(t)){let s={instancePath:n+"/instance",schemaPath:"#\
/properties/instance/pattern",keyword:"pattern",params:{pattern:"^/"},message:'must match pattern "^/"'};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+
"/instance",schemaPath:"#/properties/instance/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}r.traceId!==void 0&&
(b(r.traceId,{instancePath:n+"/traceId",parentData:r,parentDataProperty:"traceId",rootData:l,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),a=e.length)),
r.hint!==void 0&&(k(r.hint,{instancePath:n+"/hint",parentData:r,parentDataProperty:"hint",rootData:l,dynamicAnchors:u})||(e=e===null?k.errors:e.concat(k.errors),
a=e.length))}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),a++}return R.
errors=e,a===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var D=V;var we={type:"string",enum:["UNKNOWN","PREREGISTERED","REGISTERED","ACTIVE"],$id:"CustomerStatus"};function x(r,{instancePath:n="",parentData:f,parentDataProperty:c,
rootData:l=r,dynamicAnchors:u={}}={}){let e=null,a=0,p=x.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof r!="string"){let t={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}if(!(r==="UNKNOWN"||r==="PREREGI\
STERED"||r==="REGISTERED"||r==="ACTIVE")){let t={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:we.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[t]:e.push(t),a++}return x.errors=e,a===0}x.evaluated={dynamicProps:!1,dynamicItems:!1};var ne=new RegExp("^[A-Z]{2}$","u");function L(r,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:l=r,dynamicAnchors:u={}}={}){let e=null,a=0,p=L.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.street!==void 0){let t=r.street;if(typeof t==
"string"){if(o(t)>200){let s={instancePath:n+"/street",schemaPath:"#/properties/street/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"must NOT \
have more than 200 characters"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.postalCode!==void 0){let t=r.postalCode;if(typeof t=="string"){if(o(t)>20){let s={instancePath:n+
"/postalCode",schemaPath:"#/properties/postalCode/maxLength",keyword:"maxLength",params:{bounds:[0,20]},message:"must NOT have more than 20 characters"};e===null?
e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/postalCode",schemaPath:"#/properties/postalCode/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[s]:e.push(s),a++}}if(r.city!==void 0){let t=r.city;if(typeof t=="string"){if(o(t)>100){let s={instancePath:n+"/city",schemaPath:"#/propertie\
s/city/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+
"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.region!==void 0){
let t=r.region;if(typeof t=="string"){if(o(t)>100){let s={instancePath:n+"/region",schemaPath:"#/properties/region/maxLength",keyword:"maxLength",params:{bounds:[
0,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/region",schemaPath:"#/properties/region/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.country!==void 0){let t=r.country;if(typeof t=="string"){if(o(
t)>2){let s={instancePath:n+"/country",schemaPath:"#/properties/country/maxLength",keyword:"maxLength",params:{bounds:[0,2]},message:"must NOT have more than 2 \
characters"};e===null?e=[s]:e.push(s),a++}if(!ne.test(t)){let s={instancePath:n+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern:"\
^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/country",schemaPath:"#/properties/country/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),a++}return L.errors=e,a===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var O=z["date-time"];function N(r,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:l=r,dynamicAnchors:u={}}={}){let e=null,a=0,p=N.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.granted===void 0){let t={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"granted"},message:"must have required property 'granted'"};e===null?e=[t]:e.push(t),a++}if(r.at===void 0){let t={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"},message:"must have required property 'at'"};e===null?e=[t]:e.push(t),a++}if(r.granted!==
void 0&&typeof r.granted!="boolean"){let t={instancePath:n+"/granted",schemaPath:"#/properties/granted/type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"};e===null?e=[t]:e.push(t),a++}if(r.at!==void 0){let t=r.at;if(typeof t=="string"){if(!O(t)){let s={instancePath:n+"/at",schemaPath:"#/properties/a\
t/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/at",schemaPath:"\
#/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}}else{let t={instancePath:n,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),a++}return N.errors=e,a===0}N.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function w(r,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:l=r,dynamicAnchors:u={}}={}){let e=null,a=0,p=w.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let s={instancePath:n,schemaPath:"#/maxPropertie\
s",keyword:"maxProperties",params:{bounds:[0,50]},message:"must NOT have more than 50 properties"};e===null?e=[s]:e.push(s),a++}for(let s in r){let i=a;if(typeof s==
"string"){if(o(s)>100){let m={instancePath:n,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than\
 100 characters",propertyName:s};e===null?e=[m]:e.push(m),a++}if(o(s)<1){let m={instancePath:n,schemaPath:"#/propertyNames/minLength",keyword:"minLength",params:{
bounds:[1,100]},message:"must NOT have fewer than 1 characters",propertyName:s};e===null?e=[m]:e.push(m),a++}}else{let m={instancePath:n,schemaPath:"#/propertyN\
ames/type",keyword:"type",params:{type:"string"},message:"must be string",propertyName:s};e===null?e=[m]:e.push(m),a++}var t=i===a;if(!t){let m={instancePath:n,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid"};e===null?e=[m]:e.push(m),a++}}for(let s in r){
let i=r[s];if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>20){let m={instancePath:n+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/maxProperties",keyword:"maxProperties",params:{bounds:[0,20]},message:"must NOT have more than 20 properties"};e===null?e=[m]:e.push(m),a++}
if(i.value===void 0){let m={instancePath:n+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{
missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[m]:e.push(m),a++}if(i.value!==void 0){let m=i.value;if(typeof m=="string"){if(o(
m)>200){let h={instancePath:n+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/additionalProperties/properties/value/maxLength",keyword:"maxL\
ength",params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[h]:e.push(h),a++}if(o(m)<1){let h={instancePath:n+"/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/additionalProperties/properties/value/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT \
have fewer than 1 characters"};e===null?e=[h]:e.push(h),a++}}else{let h={instancePath:n+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/addi\
tionalProperties/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),a++}}}else{let m={instancePath:n+
"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[m]:e.push(m),a++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return w.errors=e,a===0}w.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ve=new RegExp("^[^\\s@]+@[^\\s@]+$","u"),xe=new RegExp("^\\+[1-9][0-9]{6,14}$",
"u"),ie=z.date;function V(r,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:l=r,dynamicAnchors:u={}}={}){let e=null,a=0,p=V.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.status===void 0){let t={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[t]:e.push(t),a++}if(r.id!==void 0){let t=r.id;if(typeof t==
"string"){if(o(t)>100){let s={instancePath:n+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have mor\
e than 100 characters"};e===null?e=[s]:e.push(s),a++}if(o(t)<1){let s={instancePath:n+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{bounds:[
1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.status!==void 0&&(x(r.status,{instancePath:n+"/status",parentData:r,parentDataProperty:"\
status",rootData:l,dynamicAnchors:u})||(e=e===null?x.errors:e.concat(x.errors),a=e.length)),r.email!==void 0){let t=r.email;if(typeof t=="string"){if(o(t)>254){
let s={instancePath:n+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{bounds:[0,254]},message:"must NOT have more than 254 charac\
ters"};e===null?e=[s]:e.push(s),a++}if(!ve.test(t)){let s={instancePath:n+"/email",schemaPath:"#/properties/email/pattern",keyword:"pattern",params:{pattern:"^[\
^\\s@]+@[^\\s@]+$"},message:'must match pattern "^[^\\s@]+@[^\\s@]+$"'};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/email",schemaPath:"#/properti\
es/email/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.emailVerified!==void 0&&typeof r.emailVerified!=
"boolean"){let t={instancePath:n+"/emailVerified",schemaPath:"#/properties/emailVerified/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[t]:e.push(t),a++}if(r.phone!==void 0){let t=r.phone;if(typeof t=="string"){if(!xe.test(t)){let s={instancePath:n+"/phone",schemaPath:"#/properties/p\
hone/pattern",keyword:"pattern",params:{pattern:"^\\+[1-9][0-9]{6,14}$"},message:'must match pattern "^\\+[1-9][0-9]{6,14}$"'};e===null?e=[s]:e.push(s),a++}}else{
let s={instancePath:n+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}
if(r.phoneVerified!==void 0&&typeof r.phoneVerified!="boolean"){let t={instancePath:n+"/phoneVerified",schemaPath:"#/properties/phoneVerified/type",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),a++}if(r.firstName!==void 0){let t=r.firstName;if(typeof t=="string"){if(o(t)>100){
let s={instancePath:n+"/firstName",schemaPath:"#/properties/firstName/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 10\
0 characters"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.lastName!==void 0){let t=r.lastName;if(typeof t=="string"){if(o(t)>100){let s={instancePath:n+"\
/lastName",schemaPath:"#/properties/lastName/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=
[s]:e.push(s),a++}}else{let s={instancePath:n+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),a++}}if(r.birthDate!==void 0){let t=r.birthDate;if(typeof t=="string"){if(!ie(t)){let s={instancePath:n+"/birthDate",schemaPath:"#/prop\
erties/birthDate/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/\
birthDate",schemaPath:"#/properties/birthDate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.gender!==
void 0){let t=r.gender;if(typeof t=="string"){if(o(t)>50){let s={instancePath:n+"/gender",schemaPath:"#/properties/gender/maxLength",keyword:"maxLength",params:{
bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/gender",schemaPath:"#/properties/gend\
er/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.language!==void 0){let t=r.language;if(typeof t=="st\
ring"){if(o(t)>35){let s={instancePath:n+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{bounds:[2,35]},message:"must NOT h\
ave more than 35 characters"};e===null?e=[s]:e.push(s),a++}if(o(t)<2){let s={instancePath:n+"/language",schemaPath:"#/properties/language/minLength",keyword:"mi\
nLength",params:{bounds:[2,35]},message:"must NOT have fewer than 2 characters"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/language",schemaPath:"\
#/properties/language/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.address!==void 0&&(L(r.address,{instancePath:n+
"/address",parentData:r,parentDataProperty:"address",rootData:l,dynamicAnchors:u})||(e=e===null?L.errors:e.concat(L.errors),a=e.length)),r.consents!==void 0){let t=r.
consents;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>50){let s={instancePath:n+"/consents",schemaPath:"#/properties/consents/maxProper\
ties",keyword:"maxProperties",params:{bounds:[0,50]},message:"must NOT have more than 50 properties"};e===null?e=[s]:e.push(s),a++}for(let s in t)N(t[s],{instancePath:n+
"/consents/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:s,rootData:l,dynamicAnchors:u})||(e=e===null?N.errors:e.concat(N.errors),a=
e.length)}else{let s={instancePath:n+"/consents",schemaPath:"#/properties/consents/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),a++}}if(r.externalIdentifiers!==void 0&&(w(r.externalIdentifiers,{instancePath:n+"/externalIdentifiers",parentData:r,parentDataProperty:"externa\
lIdentifiers",rootData:l,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),a=e.length)),r.providers!==void 0){let t=r.providers;if(Array.isArray(t)){if(t.
length>50){let h={instancePath:n+"/providers",schemaPath:"#/properties/providers/maxItems",keyword:"maxItems",params:{bounds:[0,50]},message:"must NOT have more\
 than 50 items"};e===null?e=[h]:e.push(h),a++}let s=t.length;for(let h=0;h<s;h++){let g=t[h];if(typeof g=="string"){if(o(g)>100){let y={instancePath:n+"/provide\
rs/"+h,schemaPath:"#/properties/providers/items/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?
e=[y]:e.push(y),a++}if(o(g)<1){let y={instancePath:n+"/providers/"+h,schemaPath:"#/properties/providers/items/minLength",keyword:"minLength",params:{bounds:[1,100]},
message:"must NOT have fewer than 1 characters"};e===null?e=[y]:e.push(y),a++}}else{let y={instancePath:n+"/providers/"+h,schemaPath:"#/properties/providers/ite\
ms/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),a++}}let i=t.length,m;if(i>1){let h={};for(;i--;){let g=t[i];if(typeof g==
"string"){if(typeof h[g]=="number"){m=h[g];let y={instancePath:n+"/providers",schemaPath:"#/properties/providers/uniqueItems",keyword:"uniqueItems",params:{i,j:m},
message:"must NOT have duplicate items (items ## "+m+" and "+i+" are identical)"};e===null?e=[y]:e.push(y),a++;break}h[g]=i}}}}else{let s={instancePath:n+"/prov\
iders",schemaPath:"#/properties/providers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),a++}}if(r.createdAt!==void 0){
let t=r.createdAt;if(typeof t=="string"){if(!O(t)){let s={instancePath:n+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/createdAt",schemaPath:"#/properties/createdAt/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.updatedAt!==void 0){let t=r.updatedAt;if(typeof t=="strin\
g"){if(!O(t)){let s={instancePath:n+"/updatedAt",schemaPath:"#/properties/updatedAt/format",keyword:"format",params:{format:"date-time"},message:'must match for\
mat "date-time"'};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/updatedAt",schemaPath:"#/properties/updatedAt/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.activatedAt!==void 0){let t=r.activatedAt;if(typeof t=="string"){if(!O(t)){let s={instancePath:n+
"/activatedAt",schemaPath:"#/properties/activatedAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:
e.push(s),a++}}else{let s={instancePath:n+"/activatedAt",schemaPath:"#/properties/activatedAt/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),a++}}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),a++}return V.errors=e,a===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pe=S;function I(r,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:l=r,dynamicAnchors:u={}}={}){let e=null,a=0,p=I.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let t={instancePath:n,schemaPath:"#/maxPropertie\
s",keyword:"maxProperties",params:{bounds:[0,50]},message:"must NOT have more than 50 properties"};e===null?e=[t]:e.push(t),a++}if(r.street!==void 0){let t=r.street;
if(typeof t=="string"){if(o(t)>200){let s={instancePath:n+"/street",schemaPath:"#/properties/street/maxLength",keyword:"maxLength",params:{bounds:[0,200]},message:"\
must NOT have more than 200 characters"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/street",schemaPath:"#/properties/street/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.postalCode!==void 0){let t=r.postalCode;if(typeof t=="string"){if(o(t)>20){let s={
instancePath:n+"/postalCode",schemaPath:"#/properties/postalCode/maxLength",keyword:"maxLength",params:{bounds:[0,20]},message:"must NOT have more than 20 chara\
cters"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/postalCode",schemaPath:"#/properties/postalCode/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),a++}}if(r.city!==void 0){let t=r.city;if(typeof t=="string"){if(o(t)>100){let s={instancePath:n+"/city",schemaPath:"#/\
properties/city/maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),a++}}else{let s={
instancePath:n+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.region!==
void 0){let t=r.region;if(typeof t=="string"){if(o(t)>100){let s={instancePath:n+"/region",schemaPath:"#/properties/region/maxLength",keyword:"maxLength",params:{
bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/region",schemaPath:"#/properties/re\
gion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.country!==void 0){let t=r.country;if(typeof t=="st\
ring"){if(o(t)>2){let s={instancePath:n+"/country",schemaPath:"#/properties/country/maxLength",keyword:"maxLength",params:{bounds:[0,2]},message:"must NOT have \
more than 2 characters"};e===null?e=[s]:e.push(s),a++}if(!ne.test(t)){let s={instancePath:n+"/country",schemaPath:"#/properties/country/pattern",keyword:"patter\
n",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/country",schemaPath:"#/pr\
operties/country/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}}else{let t={instancePath:n,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),a++}return I.errors=e,a===0}I.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function j(r,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:l=r,dynamicAnchors:u={}}={}){let e=null,a=0,p=j.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>20){let t={instancePath:n,schemaPath:"#/maxPropertie\
s",keyword:"maxProperties",params:{bounds:[0,20]},message:"must NOT have more than 20 properties"};e===null?e=[t]:e.push(t),a++}if(r.granted===void 0){let t={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"granted"},message:"must have required property 'granted'"};e===null?e=[t]:e.push(t),a++}if(r.
granted!==void 0&&typeof r.granted!="boolean"){let t={instancePath:n+"/granted",schemaPath:"#/properties/granted/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),a++}return j.errors=e,a===0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function S(r,{instancePath:n="",parentData:f,parentDataProperty:c,
rootData:l=r,dynamicAnchors:u={}}={}){let e=null,a=0,p=S.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.
isArray(r)){if(Object.keys(r).length>200){let s={instancePath:n,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{bounds:[0,200]},message:"must NOT h\
ave more than 200 properties"};e===null?e=[s]:e.push(s),a++}if(r.id!==void 0){let s=r.id;if(typeof s=="string"){if(o(s)>100){let i={instancePath:n+"/id",schemaPath:"\
#/properties/id/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?e=[i]:e.push(i),a++}if(o(s)<1){
let i={instancePath:n+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};
e===null?e=[i]:e.push(i),a++}}else{let i={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[i]:e.push(i),a++}}if(r.email!==void 0){let s=r.email;if(typeof s=="string"){if(o(s)>320){let i={instancePath:n+"/email",schemaPath:"#/properties/ema\
il/maxLength",keyword:"maxLength",params:{bounds:[1,320]},message:"must NOT have more than 320 characters"};e===null?e=[i]:e.push(i),a++}if(o(s)<1){let i={instancePath:n+
"/email",schemaPath:"#/properties/email/minLength",keyword:"minLength",params:{bounds:[1,320]},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.
push(i),a++}}else{let i={instancePath:n+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[i]:e.push(i),a++}}if(r.phone!==void 0){let s=r.phone;if(typeof s=="string"){if(o(s)>32){let i={instancePath:n+"/phone",schemaPath:"#/properties/phone/maxLength",
keyword:"maxLength",params:{bounds:[1,32]},message:"must NOT have more than 32 characters"};e===null?e=[i]:e.push(i),a++}if(o(s)<1){let i={instancePath:n+"/phon\
e",schemaPath:"#/properties/phone/minLength",keyword:"minLength",params:{bounds:[1,32]},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),
a++}}else{let i={instancePath:n+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),a++}}if(r.firstName!==void 0){let s=r.firstName;if(typeof s=="string"){if(o(s)>100){let i={instancePath:n+"/firstName",schemaPath:"#/properties/firstName/max\
Length",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[i]:e.push(i),a++}}else{let i={instancePath:n+"\
/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),a++}}if(r.lastName!==
void 0){let s=r.lastName;if(typeof s=="string"){if(o(s)>100){let i={instancePath:n+"/lastName",schemaPath:"#/properties/lastName/maxLength",keyword:"maxLength",
params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[i]:e.push(i),a++}}else{let i={instancePath:n+"/lastName",schemaPath:"#/pro\
perties/lastName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),a++}}if(r.birthDate!==void 0){let s=r.birthDate;
if(typeof s=="string"){if(!ie(s)){let i={instancePath:n+"/birthDate",schemaPath:"#/properties/birthDate/format",keyword:"format",params:{format:"date"},message:'\
must match format "date"'};e===null?e=[i]:e.push(i),a++}}else{let i={instancePath:n+"/birthDate",schemaPath:"#/properties/birthDate/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),a++}}if(r.gender!==void 0){let s=r.gender;if(typeof s=="string"){if(o(s)>50){let i={instancePath:n+
"/gender",schemaPath:"#/properties/gender/maxLength",keyword:"maxLength",params:{bounds:[0,50]},message:"must NOT have more than 50 characters"};e===null?e=[i]:
e.push(i),a++}}else{let i={instancePath:n+"/gender",schemaPath:"#/properties/gender/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[i]:e.push(i),a++}}if(r.language!==void 0){let s=r.language;if(typeof s=="string"){if(o(s)>35){let i={instancePath:n+"/language",schemaPath:"#/properties/lang\
uage/maxLength",keyword:"maxLength",params:{bounds:[2,35]},message:"must NOT have more than 35 characters"};e===null?e=[i]:e.push(i),a++}if(o(s)<2){let i={instancePath:n+
"/language",schemaPath:"#/properties/language/minLength",keyword:"minLength",params:{bounds:[2,35]},message:"must NOT have fewer than 2 characters"};e===null?e=
[i]:e.push(i),a++}}else{let i={instancePath:n+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[i]:e.push(i),a++}}if(r.address!==void 0&&(I(r.address,{instancePath:n+"/address",parentData:r,parentDataProperty:"address",rootData:l,dynamicAnchors:u})||
(e=e===null?I.errors:e.concat(I.errors),a=e.length)),r.consents!==void 0){let s=r.consents;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>
50){let i={instancePath:n+"/consents",schemaPath:"#/properties/consents/maxProperties",keyword:"maxProperties",params:{bounds:[0,50]},message:"must NOT have mor\
e than 50 properties"};e===null?e=[i]:e.push(i),a++}for(let i in s){let m=s[i],h=a,g=!1,y=null,ce=a;if(typeof m!="boolean"){let T={instancePath:n+"/consents/"+i.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/consents/additionalProperties/oneOf/0/type",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"};e===null?e=[T]:e.push(T),a++}var t=ce===a;t&&(g=!0,y=0);let de=a;j(m,{instancePath:n+"/consents/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,
parentDataProperty:i,rootData:l,dynamicAnchors:u})||(e=e===null?j.errors:e.concat(j.errors),a=e.length);var t=de===a;if(t&&g?(g=!1,y=[y,1]):t&&(g=!0,y=1),g)a=h,
e!==null&&(h?e.length=h:e=null);else{let T={instancePath:n+"/consents/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/consents/additionalPro\
perties/oneOf",keyword:"oneOf",params:{passingSchemas:y},message:"must match exactly one schema in oneOf"};e===null?e=[T]:e.push(T),a++}}}else{let i={instancePath:n+
"/consents",schemaPath:"#/properties/consents/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),a++}}r.externalIdentifiers!==
void 0&&(w(r.externalIdentifiers,{instancePath:n+"/externalIdentifiers",parentData:r,parentDataProperty:"externalIdentifiers",rootData:l,dynamicAnchors:u})||(e=
e===null?w.errors:e.concat(w.errors),a=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[s]:e.push(s),a++}return S.errors=e,a===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Y=G;var X={type:"object",additionalProperties:!1,required:["id","type","provider","channel","target","expiresAt","attemptsLeft"],properties:{id:{type:"string",format:"\
uuid"},type:{type:"string",enum:["otp","emailLink"]},provider:{type:"string",enum:["otp","email-link"]},channel:{type:"string",enum:["email","sms"]},target:{type:"\
string",minLength:1,maxLength:254},expiresAt:{type:"string",format:"date-time"},attemptsLeft:{type:"integer",minimum:0}},$id:"Challenge"};function A(r,{instancePath:n="",
parentData:f,parentDataProperty:c,rootData:l=r,dynamicAnchors:u={}}={}){let e=null,a=0,p=A.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},
message:"must have required property 'id'"};e===null?e=[t]:e.push(t),a++}if(r.type===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[t]:e.push(t),a++}if(r.provider===void 0){let t={instancePath:n,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"provider"},message:"must have required property 'provider'"};e===null?e=[t]:e.push(t),a++}if(r.channel===void 0){
let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"channel"},message:"must have required property 'channel'"};e===null?e=
[t]:e.push(t),a++}if(r.target===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"target"},message:"must have re\
quired property 'target'"};e===null?e=[t]:e.push(t),a++}if(r.expiresAt===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
expiresAt"},message:"must have required property 'expiresAt'"};e===null?e=[t]:e.push(t),a++}if(r.attemptsLeft===void 0){let t={instancePath:n,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"attemptsLeft"},message:"must have required property 'attemptsLeft'"};e===null?e=[t]:e.push(t),a++}for(let t in r)
if(!(t==="id"||t==="type"||t==="provider"||t==="channel"||t==="target"||t==="expiresAt"||t==="attemptsLeft")){let s={instancePath:n,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),a++}if(r.id!==void 0){
let t=r.id;if(typeof t=="string"){if(!re.test(t)){let s={instancePath:n+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"uuid"},message:'\
must match format "uuid"'};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.type!==void 0){let t=r.type;if(typeof t!="string"){let s={instancePath:n+"/type",schemaPath:"#/prop\
erties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}if(!(t==="otp"||t==="emailLink")){let s={instancePath:n+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:X.properties.type.enum},message:"must be equal to one of the allowed values"};e===
null?e=[s]:e.push(s),a++}}if(r.provider!==void 0){let t=r.provider;if(typeof t!="string"){let s={instancePath:n+"/provider",schemaPath:"#/properties/provider/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}if(!(t==="otp"||t==="email-link")){let s={instancePath:n+"/prov\
ider",schemaPath:"#/properties/provider/enum",keyword:"enum",params:{allowedValues:X.properties.provider.enum},message:"must be equal to one of the allowed valu\
es"};e===null?e=[s]:e.push(s),a++}}if(r.channel!==void 0){let t=r.channel;if(typeof t!="string"){let s={instancePath:n+"/channel",schemaPath:"#/properties/chann\
el/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}if(!(t==="email"||t==="sms")){let s={instancePath:n+"/chan\
nel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues:X.properties.channel.enum},message:"must be equal to one of the allowed values"};
e===null?e=[s]:e.push(s),a++}}if(r.target!==void 0){let t=r.target;if(typeof t=="string"){if(o(t)>254){let s={instancePath:n+"/target",schemaPath:"#/properties/\
target/maxLength",keyword:"maxLength",params:{bounds:[1,254]},message:"must NOT have more than 254 characters"};e===null?e=[s]:e.push(s),a++}if(o(t)<1){let s={instancePath:n+
"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{bounds:[1,254]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:
e.push(s),a++}}else{let s={instancePath:n+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),a++}}if(r.expiresAt!==void 0){let t=r.expiresAt;if(typeof t=="string"){if(!O(t)){let s={instancePath:n+"/expiresAt",schemaPath:"#/properties/exp\
iresAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/\
expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.attemptsLeft!==
void 0){let t=r.attemptsLeft;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let s={instancePath:n+"/attemptsLeft",schemaPath:"#/properties/attemptsLe\
ft/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),a++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let s={
instancePath:n+"/attemptsLeft",schemaPath:"#/properties/attemptsLeft/minimum",keyword:"minimum",params:{bounds:[0]},message:"must be >= 0"};e===null?e=[s]:e.push(
s),a++}}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),a++}return A.errors=
e,a===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:l=r,dynamicAnchors:u={}}={}){
let e=null,a=0,p=G.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.status===void 0){
let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[t]:
e.push(t),a++}if(r.flow===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"flow"},message:"must have required p\
roperty 'flow'"};e===null?e=[t]:e.push(t),a++}if(r.challenge===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
challenge"},message:"must have required property 'challenge'"};e===null?e=[t]:e.push(t),a++}for(let t in r)if(!(t==="status"||t==="flow"||t==="challenge")){let s={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[s]:e.push(s),a++}if(r.status!==void 0){let t=r.status;if(typeof t!="string"){let s={instancePath:n+"/status",schemaPath:"#/properties/status/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}if(t!=="CHALLENGE_REQUIRED"){let s={instancePath:n+"/status",schemaPath:"#/p\
roperties/status/const",keyword:"const",params:{allowedValue:"CHALLENGE_REQUIRED"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),a++}}if(r.flow!==
void 0){let t=r.flow;if(typeof t=="string"){if(o(t)>100){let s={instancePath:n+"/flow",schemaPath:"#/properties/flow/maxLength",keyword:"maxLength",params:{bounds:[
1,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),a++}if(o(t)<1){let s={instancePath:n+"/flow",schemaPath:"#/properties/flow/mi\
nLength",keyword:"minLength",params:{bounds:[1,100]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"\
/flow",schemaPath:"#/properties/flow/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}r.challenge!==void 0&&(A(
r.challenge,{instancePath:n+"/challenge",parentData:r,parentDataProperty:"challenge",rootData:l,dynamicAnchors:u})||(e=e===null?A.errors:e.concat(A.errors),a=e.
length))}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),a++}return G.errors=
e,a===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var oe=H;function H(r,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:l=r,dynamicAnchors:u={}}={}){let e=null,a=0,p=H.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[t]:e.push(t),a++}if(r.title===void 0){let t={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[t]:e.push(t),a++}if(r.status===void 0){
let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[t]:
e.push(t),a++}if(r.detail===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"detail"},message:"must have requir\
ed property 'detail'"};e===null?e=[t]:e.push(t),a++}if(r.instance===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
instance"},message:"must have required property 'instance'"};e===null?e=[t]:e.push(t),a++}if(r.traceId===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"traceId"},message:"must have required property 'traceId'"};e===null?e=[t]:e.push(t),a++}if(r.errors===void 0){let t={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"errors"},message:"must have required property 'errors'"};e===null?e=[t]:e.push(t),a++}for(let t in r)
if(!(t==="type"||t==="title"||t==="status"||t==="detail"||t==="instance"||t==="traceId"||t==="hint"||t==="errors")){let s={instancePath:n,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),a++}if(r.type!==
void 0&&(P(r.type,{instancePath:n+"/type",parentData:r,parentDataProperty:"type",rootData:l,dynamicAnchors:u})||(e=e===null?P.errors:e.concat(P.errors),a=e.length)),
r.title!==void 0){let t=r.title;if(typeof t=="string"){if(o(t)>200){let s={instancePath:n+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",
params:{bounds:[1,200]},message:"must NOT have more than 200 characters"};e===null?e=[s]:e.push(s),a++}if(o(t)<1){let s={instancePath:n+"/title",schemaPath:"#/p\
roperties/title/minLength",keyword:"minLength",params:{bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),a++}}else{let s={
instancePath:n+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.
status!==void 0){let t=r.status;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let s={instancePath:n+"/status",schemaPath:"#/properties/status/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),a++}if(t!==412){let s={instancePath:n+"/status",schemaPath:"#/propert\
ies/status/const",keyword:"const",params:{allowedValue:412},message:"must be equal to constant"};e===null?e=[s]:e.push(s),a++}}if(r.detail!==void 0){let t=r.detail;
if(typeof t=="string"){if(o(t)>1e3){let s={instancePath:n+"/detail",schemaPath:"#/properties/detail/maxLength",keyword:"maxLength",params:{bounds:[1,1e3]},message:"\
must NOT have more than 1000 characters"};e===null?e=[s]:e.push(s),a++}if(o(t)<1){let s={instancePath:n+"/detail",schemaPath:"#/properties/detail/minLength",keyword:"\
minLength",params:{bounds:[1,1e3]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/detail",schemaPath:"\
#/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.instance!==void 0){let t=r.instance;
if(typeof t=="string"){if(o(t)>8192){let s={instancePath:n+"/instance",schemaPath:"#/properties/instance/maxLength",keyword:"maxLength",params:{bounds:[0,8192]},
message:"must NOT have more than 8192 characters"};e===null?e=[s]:e.push(s),a++}if(!ae.test(t)){let s={instancePath:n+"/instance",schemaPath:"#/properties/insta\
nce/pattern",keyword:"pattern",params:{pattern:"^/"},message:'must match pattern "^/"'};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/instance",schemaPath:"\
#/properties/instance/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.traceId!==void 0&&(b(r.traceId,{instancePath:n+
"/traceId",parentData:r,parentDataProperty:"traceId",rootData:l,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),a=e.length)),r.hint!==void 0&&(k(r.hint,
{instancePath:n+"/hint",parentData:r,parentDataProperty:"hint",rootData:l,dynamicAnchors:u})||(e=e===null?k.errors:e.concat(k.errors),a=e.length)),r.errors!==void 0){
let t=r.errors;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>50){let s={instancePath:n+"/errors",schemaPath:"#/properties/errors/maxProp\
erties",keyword:"maxProperties",params:{bounds:[1,50]},message:"must NOT have more than 50 properties"};e===null?e=[s]:e.push(s),a++}if(Object.keys(t).length<1){
let s={instancePath:n+"/errors",schemaPath:"#/properties/errors/minProperties",keyword:"minProperties",params:{bounds:[1,50]},message:"must NOT have fewer than \
1 properties"};e===null?e=[s]:e.push(s),a++}for(let s in t){let i=t[s];if(Array.isArray(i)){if(i.length>10){let h={instancePath:n+"/errors/"+s.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/errors/additionalProperties/maxItems",keyword:"maxItems",params:{bounds:[1,10]},message:"must NOT have more than 10\
 items"};e===null?e=[h]:e.push(h),a++}if(i.length<1){let h={instancePath:n+"/errors/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/errors/a\
dditionalProperties/minItems",keyword:"minItems",params:{bounds:[1,10]},message:"must NOT have fewer than 1 items"};e===null?e=[h]:e.push(h),a++}let m=i.length;
for(let h=0;h<m;h++){let g=i[h];if(typeof g=="string"){if(o(g)>500){let y={instancePath:n+"/errors/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h,schemaPath:"\
#/properties/errors/additionalProperties/items/maxLength",keyword:"maxLength",params:{bounds:[1,500]},message:"must NOT have more than 500 characters"};e===null?
e=[y]:e.push(y),a++}if(o(g)<1){let y={instancePath:n+"/errors/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h,schemaPath:"#/properties/errors/additionalPropert\
ies/items/minLength",keyword:"minLength",params:{bounds:[1,500]},message:"must NOT have fewer than 1 characters"};e===null?e=[y]:e.push(y),a++}}else{let y={instancePath:n+
"/errors/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h,schemaPath:"#/properties/errors/additionalProperties/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[y]:e.push(y),a++}}}else{let m={instancePath:n+"/errors/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/errors/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),a++}}}else{let s={instancePath:n+"/err\
ors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}}}else{let t={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),a++}return H.errors=e,a===0}H.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var me=F;function F(r,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:l=r,dynamicAnchors:u={}}={}){let e=null,a=0,p=F.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),typeof r=="string"){if(o(r)>2e4){let t={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{bounds:[0,2e4]},
message:"must NOT have more than 20000 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[t]:e.push(t),a++}return F.errors=e,a===0}F.evaluated={dynamicProps:!1,dynamicItems:!1};var le=J;var te=new RegExp("^[A-Za-z0-9_-]{43}$","u");function q(r,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:l=r,dynamicAnchors:u={}}={}){let e=null,
a=0,p=q.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.kty===void 0){let t={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kty"},message:"must have required property 'kty'"};e===null?e=[t]:e.push(t),a++}if(r.crv===void 0){
let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"crv"},message:"must have required property 'crv'"};e===null?e=[t]:e.push(
t),a++}if(r.x===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"x"},message:"must have required property 'x'"};
e===null?e=[t]:e.push(t),a++}if(r.y===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"y"},message:"must have r\
equired property 'y'"};e===null?e=[t]:e.push(t),a++}if(r.kid===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kid"},message:"must have required property 'kid'"};e===null?e=[t]:e.push(t),a++}if(r.use===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"use"},message:"must have required property 'use'"};e===null?e=[t]:e.push(t),a++}if(r.alg===void 0){let t={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"alg"},message:"must have required property 'alg'"};e===null?e=[t]:e.push(t),a++}for(let t in r)if(!(t===
"kty"||t==="crv"||t==="x"||t==="y"||t==="kid"||t==="use"||t==="alg")){let s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),a++}if(r.kty!==void 0){let t=r.kty;if(typeof t!="string"){let s={instancePath:n+
"/kty",schemaPath:"#/properties/kty/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}if(t!=="EC"){let s={instancePath:n+
"/kty",schemaPath:"#/properties/kty/const",keyword:"const",params:{allowedValue:"EC"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),a++}}if(r.crv!==
void 0){let t=r.crv;if(typeof t!="string"){let s={instancePath:n+"/crv",schemaPath:"#/properties/crv/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[s]:e.push(s),a++}if(t!=="P-256"){let s={instancePath:n+"/crv",schemaPath:"#/properties/crv/const",keyword:"const",params:{allowedValue:"P\
-256"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),a++}}if(r.x!==void 0){let t=r.x;if(typeof t=="string"){if(!te.test(t)){let s={instancePath:n+
"/x",schemaPath:"#/properties/x/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{43}$"},message:'must match pattern "^[A-Za-z0-9_-]{43}$"'};e===null?e=
[s]:e.push(s),a++}}else{let s={instancePath:n+"/x",schemaPath:"#/properties/x/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
s]:e.push(s),a++}}if(r.y!==void 0){let t=r.y;if(typeof t=="string"){if(!te.test(t)){let s={instancePath:n+"/y",schemaPath:"#/properties/y/pattern",keyword:"patt\
ern",params:{pattern:"^[A-Za-z0-9_-]{43}$"},message:'must match pattern "^[A-Za-z0-9_-]{43}$"'};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/y",schemaPath:"\
#/properties/y/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.kid!==void 0){let t=r.kid;if(typeof t=="\
string"){if(o(t)>200){let s={instancePath:n+"/kid",schemaPath:"#/properties/kid/maxLength",keyword:"maxLength",params:{bounds:[1,200]},message:"must NOT have mo\
re than 200 characters"};e===null?e=[s]:e.push(s),a++}if(o(t)<1){let s={instancePath:n+"/kid",schemaPath:"#/properties/kid/minLength",keyword:"minLength",params:{
bounds:[1,200]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:n+"/kid",schemaPath:"#/properties/kid/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}}if(r.use!==void 0){let t=r.use;if(typeof t!="string"){let s={instancePath:n+
"/use",schemaPath:"#/properties/use/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),a++}if(t!=="sig"){let s={instancePath:n+
"/use",schemaPath:"#/properties/use/const",keyword:"const",params:{allowedValue:"sig"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),a++}}if(r.alg!==
void 0){let t=r.alg;if(typeof t!="string"){let s={instancePath:n+"/alg",schemaPath:"#/properties/alg/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[s]:e.push(s),a++}if(t!=="ES256"){let s={instancePath:n+"/alg",schemaPath:"#/properties/alg/const",keyword:"const",params:{allowedValue:"E\
S256"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),a++}}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),a++}return q.errors=e,a===0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function J(r,{instancePath:n="",
parentData:f,parentDataProperty:c,rootData:l=r,dynamicAnchors:u={}}={}){let e=null,a=0,p=J.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.keys===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
keys"},message:"must have required property 'keys'"};e===null?e=[t]:e.push(t),a++}for(let t in r)if(t!=="keys"){let s={instancePath:n,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),a++}if(r.keys!==void 0){
let t=r.keys;if(Array.isArray(t)){if(t.length<1){let i={instancePath:n+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{bounds:[1]},message:"\
must NOT have fewer than 1 items"};e===null?e=[i]:e.push(i),a++}let s=t.length;for(let i=0;i<s;i++)q(t[i],{instancePath:n+"/keys/"+i,parentData:t,parentDataProperty:i,
rootData:l,dynamicAnchors:u})||(e=e===null?q.errors:e.concat(q.errors),a=e.length)}else{let s={instancePath:n+"/keys",schemaPath:"#/properties/keys/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),a++}}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),a++}return J.errors=e,a===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $=U;var v=C;function U(r,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:l=r,dynamicAnchors:u={}}={}){let e=null,a=0,p=U.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.tenantId===void 0){let t={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"tenantId"},message:"must have required property 'tenantId'"};e===null?e=[t]:e.push(t),a++}if(r.tenantId!==void 0){let t=r.
tenantId;if(typeof t!="string"){let s=typeof t,i;if(s=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],s=typeof t,typeof t=="string"&&(i=t)),i===void 0)if(s=="\
number"||s=="boolean")i=""+t;else if(t===null)i="";else{let m={instancePath:n+"/tenantId",schemaPath:"#/properties/tenantId/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[m]:e.push(m),a++}i!==void 0&&(t=i,r!==void 0&&(r.tenantId=i))}if(typeof t=="string"){if(v(t)>100){let s={instancePath:n+
"/tenantId",schemaPath:"#/properties/tenantId/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?
e=[s]:e.push(s),a++}if(v(t)<1){let s={instancePath:n+"/tenantId",schemaPath:"#/properties/tenantId/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),a++}}}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),a++}return U.errors=e,a===0}U.evaluated={props:{tenantId:!0},dynamicProps:!1,dynamicItems:!1};var ue=W;function W(r,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:l=r,dynamicAnchors:u={}}={}){let e=null,a=0,p=W.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.provider!==void 0){let t=r.provider;if(typeof t!="string"){let s=typeof t,
i;if(s=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],s=typeof t,typeof t=="string"&&(i=t)),i===void 0)if(s=="number"||s=="boolean")i=""+t;else if(t===null)i=
"";else{let m={instancePath:n+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:
e.push(m),a++}i!==void 0&&(t=i,r!==void 0&&(r.provider=i))}if(typeof t=="string"&&v(t)>100){let s={instancePath:n+"/provider",schemaPath:"#/properties/provider/\
maxLength",keyword:"maxLength",params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),a++}}}else{let t={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),a++}return W.errors=e,a===0}W.evaluated={props:{provider:!0},
dynamicProps:!1,dynamicItems:!1};var E=Q;function Q(r,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:l=r,dynamicAnchors:u={}}={}){let e=null,a=0,p=Q.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["accept-language"]!==void 0){let t=r["accept-language"];if(typeof t!="st\
ring"){let s=typeof t,i;if(s=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],s=typeof t,typeof t=="string"&&(i=t)),i===void 0)if(s=="number"||s=="boolean")i=""+
t;else if(t===null)i="";else{let m={instancePath:n+"/accept-language",schemaPath:"#/properties/accept-language/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[m]:e.push(m),a++}i!==void 0&&(t=i,r!==void 0&&(r["accept-language"]=i))}if(typeof t=="string"&&v(t)>1e3){let s={instancePath:n+"/ac\
cept-language",schemaPath:"#/properties/accept-language/maxLength",keyword:"maxLength",params:{bounds:[0,1e3]},message:"must NOT have more than 1000 characters"};
e===null?e=[s]:e.push(s),a++}}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),a++}return Q.errors=e,a===0}Q.evaluated={props:{"accept-language":!0},dynamicProps:!1,dynamicItems:!1};var he=B;function B(r,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:l=r,dynamicAnchors:u={}}={}){let e=null,a=0,p=B.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.flow!==void 0){let t=r.flow;if(typeof t!="string"){let s=typeof t,i;if(s==
"object"&&Array.isArray(t)&&t.length==1&&(t=t[0],s=typeof t,typeof t=="string"&&(i=t)),i===void 0)if(s=="number"||s=="boolean")i=""+t;else if(t===null)i="";else{
let m={instancePath:n+"/flow",schemaPath:"#/properties/flow/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),a++}i!==
void 0&&(t=i,r!==void 0&&(r.flow=i))}if(typeof t=="string"&&v(t)>100){let s={instancePath:n+"/flow",schemaPath:"#/properties/flow/maxLength",keyword:"maxLength",
params:{bounds:[0,100]},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),a++}}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),a++}return B.errors=e,a===0}B.evaluated={props:{flow:!0},dynamicProps:!1,dynamicItems:!1};
var fe=M;function M(r,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:l=r,dynamicAnchors:u={}}={}){let e=null,a=0,p=M.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.tenantId===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"tenantId"},message:"must have required property 'tenantId'"};e===null?e=[t]:e.push(t),a++}if(r.token===void 0){let t={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[t]:e.push(t),a++}if(r.tenantId!==
void 0){let t=r.tenantId;if(typeof t!="string"){let s=typeof t,i;if(s=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],s=typeof t,typeof t=="string"&&(i=t)),i===
void 0)if(s=="number"||s=="boolean")i=""+t;else if(t===null)i="";else{let m={instancePath:n+"/tenantId",schemaPath:"#/properties/tenantId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),a++}i!==void 0&&(t=i,r!==void 0&&(r.tenantId=i))}if(typeof t=="string"){if(v(t)>100){let s={instancePath:n+
"/tenantId",schemaPath:"#/properties/tenantId/maxLength",keyword:"maxLength",params:{bounds:[1,100]},message:"must NOT have more than 100 characters"};e===null?
e=[s]:e.push(s),a++}if(v(t)<1){let s={instancePath:n+"/tenantId",schemaPath:"#/properties/tenantId/minLength",keyword:"minLength",params:{bounds:[1,100]},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),a++}}}if(r.token!==void 0){let t=r.token;if(typeof t!="string"){let s=typeof t,i;if(s=="object"&&
Array.isArray(t)&&t.length==1&&(t=t[0],s=typeof t,typeof t=="string"&&(i=t)),i===void 0)if(s=="number"||s=="boolean")i=""+t;else if(t===null)i="";else{let m={instancePath:n+
"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),a++}i!==void 0&&(t=i,r!==
void 0&&(r.token=i))}if(typeof t=="string"){if(v(t)>256){let s={instancePath:n+"/token",schemaPath:"#/properties/token/maxLength",keyword:"maxLength",params:{bounds:[
1,256]},message:"must NOT have more than 256 characters"};e===null?e=[s]:e.push(s),a++}if(v(t)<1){let s={instancePath:n+"/token",schemaPath:"#/properties/token/\
minLength",keyword:"minLength",params:{bounds:[1,256]},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),a++}}}}else{let t={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),a++}return M.errors=e,a===0}M.evaluated={props:{tenantId:!0,
token:!0},dynamicProps:!1,dynamicItems:!1};var Ee={authenticateCustomer:{path:$,query:ue,header:E,body:{"application/json":se},response:{200:{"text/plain":K,"application/json":K,"text/json":K},400:{"appl\
ication/problem+json":d},404:{"application/problem+json":d},413:{"application/problem+json":d},415:{"application/problem+json":d},422:{"application/problem+json":d},
429:{"application/problem+json":d},500:{"application/problem+json":d}}},getCustomer:{path:$,header:E,response:{200:{"application/json":D,"text/json":D},400:{"ap\
plication/problem+json":d},401:{"application/problem+json":d},404:{"application/problem+json":d},429:{"application/problem+json":d},500:{"application/problem+js\
on":d}}},saveCustomer:{path:$,query:he,header:E,body:{"application/json":pe},response:{200:{"application/json":D,"text/json":D},202:{"application/json":Y,"text/\
json":Y},400:{"application/problem+json":d},401:{"application/problem+json":d},404:{"application/problem+json":d},412:{"application/problem+json":oe},413:{"appl\
ication/problem+json":d},415:{"application/problem+json":d},429:{"application/problem+json":d},500:{"application/problem+json":d}}},openEmailLink:{path:fe,header:E,
response:{200:{"text/html":me},400:{"application/problem+json":d},404:{"application/problem+json":d},422:{"application/problem+json":d},429:{"application/proble\
m+json":d},500:{"application/problem+json":d}}},getJwks:{path:$,response:{200:{"application/json":le},404:{"application/problem+json":d},429:{"application/probl\
em+json":d},500:{"application/problem+json":d}}}};
/** The compiled schemas of every operation. */
export const validators: { readonly [id in keyof operations]: OperationValidators } = Ee;
